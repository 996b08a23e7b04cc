/* The first part of a standalone program: a small static executable with the app and the libraries that it needs behind it. It puts them into a
 * folder of its own, once for each version, and runs the app there; so the program runs where nothing but the kernel is installed.
 *
 * Behind the executable: the files one after the other, the app first; for each an entry `offset size mode name\n` in decimal; and the last 64 bytes, the
 * trailer: "reflex " with the offset and the length of the entries and the hash of all files, then spaces and a newline.
 *
 * Folders are tried in this order: $REFLEX_UNPACK_DIR, $XDG_RUNTIME_DIR, $TMPDIR, /tmp, /var/tmp, $XDG_CACHE_HOME, ~/.cache, the one where the
 * program is. The first is taken that belongs to this user alone and lets programs run. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define TRAILER 64
#define ENTRIES_MAX (1 << 16)

static struct {
	char path[PATH_MAX]; /* of this program */
	int fd;
	char hash[17];
	char entries[ENTRIES_MAX + 1];
} self;

static bool can_see_itself; /* there is /proc */

static int fail(const char *what, const char *why)
{
	fprintf(stderr, "error: unable to start '%s': %s: %s\n", self.path, what, why);
	return 1;
}

static int fail_without_folder(const char *last, const char *why)
{
	const char *wanted = getenv("REFLEX_UNPACK_DIR");
	fail(last, why);
	fprintf(stderr, "hint: it unpacks its libraries into a folder of this user's alone, below %s, where programs may run (not mounted 'noexec'); %s: REFLEX_UNPACK_DIR=/some/folder\n",
		wanted ? "REFLEX_UNPACK_DIR" : "$XDG_RUNTIME_DIR, $TMPDIR, /tmp, /var/tmp, ~/.cache or beside itself", wanted ? "another one" : "elsewhere");
	return 1;
}

static bool read_at(void *to, size_t length, long long offset)
{
	return pread(self.fd, to, length, offset) == (ssize_t)length;
}

/* What lies behind the executable. */
static bool open_self(void)
{
	char trailer[TRAILER + 1] = "";
	long long offset, length;
	ssize_t got = readlink("/proc/self/exe", self.path, sizeof self.path - 1);
	self.path[got > 0 ? got : 0] = 0;
	/* Without /proc: the path by which the kernel was asked for it. */
	can_see_itself = got > 0;
	if (got <= 0 && !realpath((const char *)getauxval(AT_EXECFN), self.path))
		return false;
	self.fd = open(self.path, O_RDONLY | O_CLOEXEC);
	off_t end = self.fd < 0 ? 0 : lseek(self.fd, 0, SEEK_END);
	errno = end <= TRAILER ? ENOEXEC : errno;
	return end > TRAILER && read_at(trailer, TRAILER, end - TRAILER) &&
	       sscanf(trailer, "reflex %lld %lld %16s", &offset, &length, self.hash) == 3 && offset > 0 && length > 0 &&
	       length <= ENTRIES_MAX && read_at(self.entries, (size_t)length, offset);
}

static const char *refused; /* why the last folder will not do; NULL: errno says it */

/* Makes `path` a folder of this user's alone. */
static bool own_folder(const char *path)
{
	struct stat info;
	struct statvfs volume;
	refused = NULL;
	if ((mkdir(path, 0700) && errno != EEXIST) || lstat(path, &info) || statvfs(path, &volume))
		return false;
	if (!S_ISDIR(info.st_mode) || info.st_uid != geteuid() || (info.st_mode & 077))
		refused = "it is not a folder of this user's alone";
	else if (volume.f_flag & ST_NOEXEC)
		refused = "no program may run there (it is mounted 'noexec')";
	return !refused;
}

static bool copy(const char *path, long long offset, long long size, unsigned mode)
{
	int out = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
	off_t at = offset;
	ssize_t sent = 1;
	while (out >= 0 && at < offset + size && sent > 0)
		sent = sendfile(out, self.fd, &at, (size_t)(offset + size - at));
	return out >= 0 && !close(out) && at == offset + size;
}

/* Calls `each` for every file; `folder` ends without a slash. */
static bool for_files(const char *folder, bool (*each)(const char *path, long long offset, long long size, unsigned mode))
{
	char path[PATH_MAX], name[128];
	long long offset, size;
	unsigned mode;
	for (const char *line = self.entries; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
		if (sscanf(line, "%lld %lld %o %127s", &offset, &size, &mode, name) != 4 || strchr(name, '/'))
			return false;
		if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path || !each(path, offset, size, mode))
			return false;
	}
	return true;
}

static bool is_whole(const char *path, long long offset, long long size, unsigned mode)
{
	struct stat info;
	(void)offset;
	return !stat(path, &info) && info.st_size == size && (info.st_mode & 0777) == mode;
}

static bool clear(const char *path, long long offset, long long size, unsigned mode)
{
	(void)offset, (void)size, (void)mode;
	unlink(path);
	return true;
}

/* Another process may do the same meanwhile: whoever comes second finds the folder there. */
static bool unpack(const char *folder)
{
	char temporary[PATH_MAX];
	if (for_files(folder, is_whole))
		return true;
	if (snprintf(temporary, sizeof temporary, "%s.%ld", folder, (long)getpid()) >= (int)sizeof temporary || mkdir(temporary, 0700))
		return false;
	bool done = for_files(temporary, copy);
	if (done && rename(temporary, folder) && !for_files(folder, is_whole)) {
		for_files(folder, clear); /* one that is not whole: somebody tidied up there */
		rmdir(folder);
		rename(temporary, folder);
	}
	for_files(temporary, clear);
	rmdir(temporary);
	return done && for_files(folder, is_whole);
}

/* The folder below `base` with everything in it. */
static bool prepare(const char *base, const char *below, char folder[PATH_MAX])
{
	if (!base || *base != '/')
		return false;
	int length = snprintf(folder, PATH_MAX, "%s%s/reflex-%ld", base, below, (long)geteuid());
	if (length >= PATH_MAX - 32 || !own_folder(folder))
		return false;
	snprintf(folder + length, 32, "/%s", self.hash);
	return unpack(folder);
}

static bool find_folder(char folder[PATH_MAX])
{
	char beside[PATH_MAX];
	const char *wanted = getenv("REFLEX_UNPACK_DIR");
	if (wanted)
		return prepare(wanted, "", folder);
	snprintf(beside, sizeof beside, "%s", self.path);
	*(strrchr(beside, '/') ? strrchr(beside, '/') : beside) = 0;
	return prepare(getenv("XDG_RUNTIME_DIR"), "", folder) || prepare(getenv("TMPDIR"), "", folder) || prepare("/tmp", "", folder) ||
	       prepare("/var/tmp", "", folder) || prepare(getenv("XDG_CACHE_HOME"), "", folder) ||
	       prepare(getenv("HOME"), "/.cache", folder) || prepare(beside, "", folder);
}

int main(int argc, char **argv)
{
	char folder[PATH_MAX] = "no folder for its libraries", name[128], app[PATH_MAX + sizeof name];
	(void)argc;
	if (!open_self() || sscanf(self.entries, "%*d %*d %*o %127s", name) != 1)
		return fail("what belongs to it is not there", strerror(errno));
	if (!find_folder(folder))
		return fail_without_folder(folder, refused ? refused : strerror(errno));
	setenv("REFLEX_PROGRAM", self.path, 1);
	if (!can_see_itself)
		setenv("LD_ORIGIN_PATH", folder, 1); /* what the loader takes for $ORIGIN then */
	/* Held as long as the app runs: what tidies up temporary folders leaves locked ones alone (systemd-tmpfiles does). */
	flock(open(folder, O_RDONLY | O_DIRECTORY), LOCK_SH | LOCK_NB);
	snprintf(app, sizeof app, "%s/%s", folder, name);
	execv(app, argv);
	return fail(app, strerror(errno));
}

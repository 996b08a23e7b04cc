/* Paths, files and folders: see files.h. Walking, copying and removing whole trees is in tree.c, the places of the
 * installation in install.c. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"

char *rx_path_join(const char *folder, const char *name)
{
	if (*name == '/' || !*folder || !strcmp(folder, "."))
		return rx_xstrdup(name);
	size_t length = strlen(folder);
	return rx_xprintf("%s%s%s", folder, folder[length - 1] == '/' ? "" : "/", name);
}

const char *rx_path_base(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

char *rx_path_dir(const char *path)
{
	const char *slash = strrchr(path, '/');
	if (!slash)
		return rx_xstrdup(".");
	return rx_xstrndup(path, slash == path ? 1 : (size_t)(slash - path));
}

char *rx_path_real(const char *path, struct rx_err *err)
{
	char *real = realpath(path, NULL);
	if (!real)
		rx_err_set(err, "unable to find '%s': %s", path, strerror(errno));
	return real;
}

/* One component of a path, `length` bytes. */
static bool component_safe(const char *name, size_t length)
{
	if (!length || (length == 1 && name[0] == '.') || (length == 2 && !strncmp(name, "..", 2)))
		return false;
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)name[i] < 32 || name[i] == 127 || name[i] == '\\')
			return false;
	return true;
}

bool rx_path_safe(const char *path)
{
	for (;;) {
		size_t length = strcspn(path, "/");
		if (!component_safe(path, length))
			return false;
		if (!path[length])
			return true;
		path += length + 1;
	}
}

bool rx_path_ends(const char *path, const char *ending)
{
	size_t length = strlen(path), tail = strlen(ending);
	return length >= tail && !strcmp(path + length - tail, ending);
}

bool rx_file_exists(const char *path)
{
	struct stat info;
	return !stat(path, &info) && S_ISREG(info.st_mode);
}

bool rx_dir_exists(const char *path)
{
	struct stat info;
	return !stat(path, &info) && S_ISDIR(info.st_mode);
}

bool rx_dir_empty(const char *path)
{
	DIR *dir = opendir(path);
	if (!dir)
		return false;
	bool empty = true;
	for (struct dirent *entry; empty && (entry = readdir(dir));)
		empty = !strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..") || !strcmp(entry->d_name, ".git");
	closedir(dir);
	return empty;
}

int rx_dir_make(const char *path, struct rx_err *err)
{
	if (!*path || rx_dir_exists(path))
		return 0;
	char *parent = rx_path_dir(path);
	int result = rx_dir_make(parent, err);
	free(parent);
	if (!result && mkdir(path, 0777) && errno != EEXIST)
		result = rx_err_set(err, "unable to create folder '%s': %s", path, strerror(errno));
	return result;
}

/* Reads until the end or until there are more than `max` bytes. */
static int read_all(int fd, size_t max, char **text, size_t *length)
{
	size_t size = 4096, used = 0;
	char *bytes = rx_xmalloc(size + 1);
	for (;;) {
		ssize_t n = read(fd, bytes + used, size - used);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0 || used + (size_t)n > max) {
			int error = n < 0 ? errno : n > 0 ? EFBIG : 0;
			bytes[used] = 0;
			*text = bytes;
			*length = used;
			return error;
		}
		used += (size_t)n;
		if (used == size)
			bytes = rx_xrealloc(bytes, (size *= 2) + 1);
	}
}

int rx_file_read(const char *path, size_t max, char **text, size_t *length, struct rx_err *err)
{
	size_t ignored;
	*text = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return rx_err_set(err, "unable to open '%s': %s", path, strerror(errno));
	int error = read_all(fd, max, text, length ? length : &ignored);
	close(fd);
	if (!error)
		return 0;
	free(*text);
	*text = NULL;
	if (error == EFBIG)
		return rx_err_set(err, "'%s' is larger than %zu bytes", path, max);
	return rx_err_set(err, "unable to read '%s': %s", path, strerror(error));
}

static int write_all(int fd, const char *bytes, size_t length)
{
	while (length) {
		ssize_t n = write(fd, bytes, length);
		if (n < 0 && errno != EINTR)
			return -1;
		if (n > 0) {
			bytes += n;
			length -= (size_t)n;
		}
	}
	return 0;
}

static int write_mode(const char *path, const void *bytes, size_t length, int mode, struct rx_err *err)
{
	char *folder = rx_path_dir(path);
	int result = rx_dir_make(folder, err);
	free(folder);
	if (result)
		return result;
	char *temporary = rx_xprintf("%s.%ld.tmp", path, (long)getpid());
	int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode);
	if (fd < 0)
		result = -1;
	else if (write_all(fd, bytes, length) | close(fd))
		result = -1;
	else
		result = rename(temporary, path);
	if (result) {
		rx_err_set(err, "unable to write '%s': %s", path, strerror(errno));
		unlink(temporary);
	}
	free(temporary);
	return result;
}

int rx_file_write(const char *path, const void *bytes, size_t length, struct rx_err *err)
{
	return write_mode(path, bytes, length, 0666, err);
}

int rx_file_update(const char *path, const void *bytes, size_t length, struct rx_err *err)
{
	char *old;
	size_t old_length;
	if (!rx_file_read(path, length, &old, &old_length, NULL)) {
		bool same = old_length == length && !memcmp(old, bytes, length);
		free(old);
		if (same)
			return 0;
	}
	return rx_file_write(path, bytes, length, err) ? -1 : 1;
}

int rx_file_copy(const char *from, const char *to, struct rx_err *err)
{
	struct stat info;
	char *bytes;
	size_t length;
	if (stat(from, &info))
		return rx_err_set(err, "unable to open '%s': %s", from, strerror(errno));
	if (rx_file_read(from, SIZE_MAX / 2, &bytes, &length, err))
		return -1;
	int result = write_mode(to, bytes, length, info.st_mode & 0777, err);
	free(bytes);
	return result;
}

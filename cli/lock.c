/* The locks of a project: see lock.h. Record locks rather than flock(): the kernel tells who holds one, and a child
 * that lives on holds nothing. Of the lock of `reflex run` the first byte stands for the frontend, the second for the
 * backend. What the holder is called stands in the file. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "files.h"
#include "frontend.h"
#include "lock.h"

#define RUN RX_WEB "/run.lock"
#define EXPORT RX_WEB "/.reflex/export.lock"
#define MAX_NAME 32

/* What the holder has written, when it looks like the name of a command; otherwise `usual`. */
static void holder_name(int fd, const char *usual, char name[MAX_NAME])
{
	ssize_t length = pread(fd, name, MAX_NAME - 1, 0);
	name[length > 0 ? length : 0] = 0;
	name[strcspn(name, "\n")] = 0;
	if (!*name || name[strspn(name, "abcdefghijklmnopqrstuvwxyz-= ")])
		snprintf(name, MAX_NAME, "%s", usual);
}

static int hint(const char *holder, const char *command, long process, struct rx_err *err)
{
	if (strcmp(holder, "run") != 0)
		return rx_err_hint(err, "try again when it is done");
	if (!strcmp(command, "compile"))
		return rx_err_hint(err, "it compiles by itself; 'reflex compile --dry' checks the app beside it");
	if (process <= 0)
		return rx_err_hint(err, "end it with Ctrl-C in its terminal");
	return rx_err_hint(err, "end it with Ctrl-C in its terminal, or: kill %ld", process);
}

/* The lock `lock` of the open file could not be had, for the reason in errno. */
static int refuse(int fd, struct flock lock, const char *path, const char *command, struct rx_err *err)
{
	char holder[MAX_NAME];
	if (errno != EAGAIN && errno != EACCES)
		return rx_err_set(err, "unable to lock '%s': %s", path, strerror(errno));
	if (fcntl(fd, F_GETLK, &lock) || lock.l_type == F_UNLCK)
		lock.l_pid = 0;
	holder_name(fd, strcmp(path, EXPORT) ? "run" : "export", holder);
	if (lock.l_pid > 0)
		rx_err_set(err, "'reflex %s' is already running here (process %ld)", holder, (long)lock.l_pid);
	else
		rx_err_set(err, "'reflex %s' is already running here", holder);
	return hint(holder, command, (long)lock.l_pid, err);
}

static void write_name(int fd, const char *command)
{
	char line[MAX_NAME];
	int length = snprintf(line, sizeof line, "%s\n", command);
	if (ftruncate(fd, 0) || pwrite(fd, line, (size_t)length, 0) < 0)
		return; /* only the message of the next one is less exact */
}

static int take(const char *root, const char *name, struct flock lock, const char *command, struct rx_err *err)
{
	char *path = rx_path_join(root, name), *folder = rx_xstrdup(path);
	*strrchr(folder, '/') = 0;
	int fd = -1;
	if (!rx_dir_make(folder, err)) {
		fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
		if (fd < 0)
			rx_err_set(err, "unable to write '%s': %s", name, strerror(errno));
	}
	if (fd >= 0 && fcntl(fd, F_SETLK, &lock)) {
		refuse(fd, lock, name, command, err);
		close(fd);
		fd = -1;
	}
	if (fd >= 0)
		write_name(fd, command);
	free(path);
	free(folder);
	return fd;
}

int rx_run_lock(const char *root, const char *command, bool frontend, bool backend, struct rx_err *err)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = !frontend };
	lock.l_len = frontend && backend ? 2 : 1;
	return take(root, RUN, lock, command, err);
}

int rx_export_lock(const char *root, const char *command, struct rx_err *err)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1 };
	return take(root, EXPORT, lock, command, err);
}

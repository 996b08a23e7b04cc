/* The lock of `reflex run`: see lock.h. A record lock rather than flock(): the kernel tells who holds it, and a child
 * that lives on holds nothing. Its first byte stands for the frontend, its second for the backend. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "files.h"
#include "frontend.h"
#include "lock.h"

#define LOCK RX_WEB "/run.lock"

static int refuse(int fd, struct flock lock, struct rx_err *err)
{
	if (errno != EAGAIN && errno != EACCES)
		return rx_err_set(err, "unable to lock '%s': %s", LOCK, strerror(errno));
	if (fcntl(fd, F_GETLK, &lock) || lock.l_type == F_UNLCK || lock.l_pid <= 0) {
		rx_err_set(err, "'reflex run' is already running here");
		return rx_err_hint(err, "end it with Ctrl-C in its terminal");
	}
	rx_err_set(err, "'reflex run' is already running here (process %ld)", (long)lock.l_pid);
	return rx_err_hint(err, "end it with Ctrl-C in its terminal, or: kill %ld", (long)lock.l_pid);
}

int rx_run_lock(const char *root, bool frontend, bool backend, struct rx_err *err)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = !frontend };
	lock.l_len = frontend && backend ? 2 : 1;
	char *folder = rx_path_join(root, RX_WEB), *path = rx_path_join(root, LOCK);
	int fd = -1;
	if (!rx_dir_make(folder, err)) {
		fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
		if (fd < 0)
			rx_err_set(err, "unable to write '%s': %s", LOCK, strerror(errno));
	}
	if (fd >= 0 && fcntl(fd, F_SETLK, &lock)) {
		refuse(fd, lock, err);
		close(fd);
		fd = -1;
	}
	free(path);
	free(folder);
	return fd;
}

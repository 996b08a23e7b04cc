/* Starting and ending children: see process.h. The guard is in guard.c. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "command.h"
#include "files.h"
#include "guard.h"
#include "process.h"

extern char **environ;

#define MAX_LINE 65536

char *rx_program_find(const char *name)
{
	if (strchr(name, '/'))
		return access(name, X_OK) ? NULL : rx_xstrdup(name);
	const char *path = getenv("PATH");
	for (const char *p = path ? path : "/usr/local/bin:/usr/bin:/bin"; *p;) {
		size_t length = strcspn(p, ":");
		char *folder = rx_xstrndup(length ? p : ".", length ? length : 1), *full = rx_path_join(folder, name);
		bool found = rx_file_exists(full) && !access(full, X_OK);
		free(folder);
		if (found)
			return full;
		free(full);
		p += length + (p[length] == ':');
	}
	return NULL;
}

static bool same_name(const char *a, const char *b)
{
	size_t length = strcspn(a, "=");
	return length == strcspn(b, "=") && !strncmp(a, b, length);
}

static bool overridden(const char *entry, const char *const *extra)
{
	for (; extra && *extra; extra++)
		if (same_name(entry, *extra))
			return true;
	return false;
}

/* This process's environment with `extra` on top. The texts are not copied; an extra one without '=' removes the
 * variable. */
static char **environment(const char *const *extra)
{
	size_t count = 1, at = 0;
	for (char **p = environ; *p; p++)
		count++;
	for (const char *const *p = extra; p && *p; p++)
		count++;
	char **all = rx_xcalloc(count, sizeof *all);
	for (char **p = environ; *p; p++)
		if (!overridden(*p, extra))
			all[at++] = *p;
	for (const char *const *p = extra; p && *p; p++)
		if (strchr(*p, '='))
			all[at++] = (char *)*p;
	return all;
}

/* What the new process does before it becomes the program. Only what is allowed between fork and exec: other threads
 * may hold locks. */
static void become(const struct rx_spawn *spawn, const char *program, char **env, const int out[2], const int err[2],
		   int report)
{
	setpgid(0, 0);
	if (spawn->guard)
		rx_guard_enter(spawn->guard);
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	signal(SIGHUP, SIG_DFL);
	signal(SIGPIPE, SIG_DFL);
	sigset_t none;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	int null = open("/dev/null", O_RDONLY);
	dup2(null, 0);
	dup2(out[1], 1);
	dup2(err[1], 2);
	for (int i = 0; i < spawn->keep_count; i++)
		fcntl(spawn->keep[i], F_SETFD, 0);
	if (!spawn->folder || !chdir(spawn->folder))
		execve(program, (char *const *)spawn->argv, env);
	int reason = errno;
	if (write(report, &reason, sizeof reason) < 0)
		_exit(126);
	_exit(127);
}

static int make_pipe(int fd[2])
{
	if (pipe(fd))
		return -1;
	fcntl(fd[0], F_SETFD, FD_CLOEXEC);
	fcntl(fd[1], F_SETFD, FD_CLOEXEC);
	return 0;
}

static void close_pipe(int fd[2])
{
	for (int i = 0; i < 2; i++)
		if (fd[i] >= 0)
			close(fd[i]);
	fd[0] = fd[1] = -1;
}

/* Makes the pipes and the process. `pipes`: output, errors, and the reason why the program could not be run. */
static pid_t fork_child(const struct rx_spawn *spawn, const char *program, int pipes[3][2])
{
	for (int i = 0; i < 3; i++)
		if (make_pipe(pipes[i]))
			return -1;
	char **env = environment(spawn->env);
	pid_t pid = fork();
	if (!pid)
		become(spawn, program, env, pipes[0], pipes[1], pipes[2][1]);
	free(env);
	return pid;
}

static int start_failed(const struct rx_spawn *spawn, int reason, struct rx_err *err)
{
	return rx_err_set(err, "unable to run '%s': %s", spawn->argv[0], strerror(reason));
}

int rx_child_start(struct rx_child *child, const struct rx_spawn *spawn, struct rx_err *err)
{
	*child = (struct rx_child)RX_CHILD_NONE;
	char *program = rx_program_find(spawn->argv[0]);
	if (!program)
		return start_failed(spawn, ENOENT, err);
	int pipes[3][2] = { { -1, -1 }, { -1, -1 }, { -1, -1 } }, reason = 0;
	pid_t pid = fork_child(spawn, program, pipes);
	if (pid < 0)
		reason = errno;
	free(program);
	close(pipes[2][1]);
	pipes[2][1] = -1;
	/* The pipe of the reason closes by itself when the program runs. */
	if (pid > 0 && read(pipes[2][0], &reason, sizeof reason) == sizeof reason)
		waitpid(pid, NULL, 0);
	close_pipe(pipes[2]);
	if (reason) {
		close_pipe(pipes[0]);
		close_pipe(pipes[1]);
		return start_failed(spawn, reason, err);
	}
	close(pipes[0][1]);
	close(pipes[1][1]);
	*child = (struct rx_child){ .pid = pid, .out = pipes[0][0], .err = pipes[1][0] };
	fcntl(child->out, F_SETFL, O_NONBLOCK);
	fcntl(child->err, F_SETFL, O_NONBLOCK);
	return 0;
}

static void pause_ms(int ms)
{
	poll(NULL, 0, ms);
}

/* The leader has ended: kills what it left in its group. */
static void child_ended(struct rx_child *child, const struct rx_guard *guard)
{
	kill(-child->pid, SIGKILL);
	if (guard)
		rx_guard_forget(guard, child->pid);
	child->pid = 0;
}

bool rx_child_wait(struct rx_child *child, const struct rx_guard *guard, int timeout_ms)
{
	uint64_t until = rx_now_us() + (uint64_t)timeout_ms * 1000;
	while (child->pid) {
		pid_t got = waitpid(child->pid, &child->status, WNOHANG);
		if (got == child->pid || (got < 0 && errno == ECHILD)) {
			child_ended(child, guard);
			break;
		}
		if (rx_now_us() >= until)
			return false;
		pause_ms(2);
	}
	return true;
}

void rx_child_terminate(const struct rx_child *child)
{
	if (child->pid)
		kill(-child->pid, SIGTERM);
}

void rx_child_stop(struct rx_child *child, const struct rx_guard *guard, int timeout_ms)
{
	if (child->pid) {
		rx_child_terminate(child);
		if (!rx_child_wait(child, guard, timeout_ms)) {
			kill(-child->pid, SIGKILL);
			rx_child_wait(child, guard, 1000);
		}
	}
	if (child->out >= 0)
		close(child->out);
	if (child->err >= 0)
		close(child->err);
	child->out = child->err = -1;
}

const char *rx_child_ending(int status, char *text, size_t size)
{
	if (WIFSIGNALED(status))
		snprintf(text, size, "signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
	else
		snprintf(text, size, "exit code %d", WEXITSTATUS(status));
	return text;
}

/* Removes escape sequences (ECMA-48: ESC [ parameters, final byte 0x40 to 0x7E) and carriage returns in place. */
static void strip_colours(char *line)
{
	char *to = line;
	for (const char *p = line; *p;) {
		if (p[0] == 27 && p[1] == '[') {
			for (p += 2; *p && (*p < 0x40 || *p > 0x7e); p++)
				;
			p += *p != 0;
		} else if (*p == '\r' || *p == 27) {
			p++;
		} else {
			*to++ = *p++;
		}
	}
	*to = 0;
}

static void hand_over(char *line, rx_line_fn *each, void *data)
{
	strip_colours(line);
	each(line, data);
}

static void split(struct rx_lines *lines, bool all, rx_line_fn *each, void *data)
{
	char *start = lines->at, *end = lines->at + lines->len;
	for (char *newline; start < end && (newline = memchr(start, '\n', (size_t)(end - start)));
	     start = newline + 1) {
		*newline = 0;
		hand_over(start, each, data);
	}
	if (start < end && (all || (size_t)(end - start) >= MAX_LINE)) {
		*end = 0;
		hand_over(start, each, data);
		start = end;
	}
	lines->len = (size_t)(end - start);
	memmove(lines->at, start, lines->len);
}

bool rx_lines_read(struct rx_lines *lines, int fd, rx_line_fn *each, void *data)
{
	for (;;) {
		if (lines->cap < lines->len + 4097) {
			lines->cap = lines->len + 8192;
			lines->at = rx_xrealloc(lines->at, lines->cap);
		}
		ssize_t n = read(fd, lines->at + lines->len, 4096);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			return true;
		lines->len += n > 0 ? (size_t)n : 0;
		split(lines, n <= 0, each, data);
		if (n <= 0)
			return false;
	}
}

void rx_lines_release(struct rx_lines *lines)
{
	free(lines->at);
	*lines = (struct rx_lines){ 0 };
}

int rx_child_run(const struct rx_spawn *spawn, rx_line_fn *each, void *data, struct rx_err *err)
{
	struct rx_child child;
	if (rx_child_start(&child, spawn, err))
		return -1;
	struct rx_lines lines[2] = { { 0 }, { 0 } };
	struct pollfd fds[2] = { { .fd = child.out, .events = POLLIN }, { .fd = child.err, .events = POLLIN } };
	while ((fds[0].fd >= 0 || fds[1].fd >= 0) && !rx_interrupted()) {
		int ready = poll(fds, 2, 100);
		each(NULL, data);
		for (int i = 0; i < 2 && ready > 0; i++)
			if (fds[i].fd >= 0 && fds[i].revents && !rx_lines_read(&lines[i], fds[i].fd, each, data))
				fds[i].fd = -1;
	}
	while (!rx_interrupted() && !rx_child_wait(&child, spawn->guard, 200))
		;
	bool stopped = child.pid != 0;
	rx_child_stop(&child, spawn->guard, 500);
	rx_lines_release(&lines[0]);
	rx_lines_release(&lines[1]);
	if (stopped)
		return -2;
	return WIFEXITED(child.status) ? WEXITSTATUS(child.status) : 128 + WTERMSIG(child.status);
}

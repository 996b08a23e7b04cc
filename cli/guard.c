/* The guard: a child of the tool, in a session of its own, that reads from a pipe which process groups there are. Only
 * the tool holds the writing end; when it is closed, however the tool ended, the guard ends every group that it still
 * knows, and itself. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "guard.h"

#define MAX_GROUPS 64
#define GRACE_MS 500

/* A message is one number, written at once: a group that began, or minus a group that ended. */
struct groups {
	pid_t id[MAX_GROUPS];
	int count;
};

static void groups_change(struct groups *groups, pid_t message)
{
	if (message > 0 && groups->count < MAX_GROUPS) {
		groups->id[groups->count++] = message;
		return;
	}
	for (int i = 0; i < groups->count; i++)
		if (groups->id[i] == -message)
			groups->id[i--] = groups->id[--groups->count];
}

static bool groups_alive(const struct groups *groups)
{
	for (int i = 0; i < groups->count; i++)
		if (!kill(-groups->id[i], 0))
			return true;
	return false;
}

static void groups_signal(const struct groups *groups, int number)
{
	for (int i = 0; i < groups->count; i++)
		kill(-groups->id[i], number);
}

static void groups_end(const struct groups *groups)
{
	groups_signal(groups, SIGTERM);
	for (int waited = 0; waited < GRACE_MS && groups_alive(groups); waited += 20)
		poll(NULL, 0, 20);
	groups_signal(groups, SIGKILL);
}

/* Holds nothing of the tool's: a terminal or a pipe that someone waits on must not stay open because of the guard. */
static void let_go(int pipe)
{
	setsid();
	static const int ignored[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE };
	for (size_t i = 0; i < RX_COUNT(ignored); i++)
		signal(ignored[i], SIG_IGN);
	int null = open("/dev/null", O_RDWR);
	for (int fd = 0; fd < 3; fd++)
		dup2(null, fd);
	long max = sysconf(_SC_OPEN_MAX);
	for (int fd = 3; fd < (max > 0 && max < 4096 ? max : 4096); fd++)
		if (fd != pipe)
			close(fd);
}

static void guard_main(int pipe)
{
	let_go(pipe);
	struct groups groups = { .count = 0 };
	pid_t message;
	ssize_t n;
	while ((n = read(pipe, &message, sizeof message)) == sizeof message || (n < 0 && errno == EINTR))
		if (n > 0)
			groups_change(&groups, message);
	if (groups.count)
		groups_end(&groups);
	_exit(0);
}

/* What this process inherited (a test runner's descriptors, say) is not for its children. */
static void close_on_exec(void)
{
	for (int fd = 3; fd < 256; fd++)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
}

int rx_guard_start(struct rx_guard *guard, struct rx_err *err)
{
	close_on_exec();
	int fd[2];
	if (pipe(fd))
		return rx_err_set(err, "unable to make a pipe: %s", strerror(errno));
	pid_t pid = fork();
	if (!pid)
		guard_main(fd[0]);
	close(fd[0]);
	if (pid < 0) {
		close(fd[1]);
		return rx_err_set(err, "unable to start a process: %s", strerror(errno));
	}
	fcntl(fd[1], F_SETFD, FD_CLOEXEC);
	signal(SIGPIPE, SIG_IGN); /* a killed guard must not end the tool */
	*guard = (struct rx_guard){ .pid = pid, .pipe = fd[1] };
	return 0;
}

static void tell(const struct rx_guard *guard, pid_t message)
{
	if (guard->pid && write(guard->pipe, &message, sizeof message) < 0)
		return; /* the guard was killed: there is nobody to tell */
}

void rx_guard_enter(const struct rx_guard *guard)
{
	tell(guard, getpid());
}

void rx_guard_forget(const struct rx_guard *guard, pid_t group)
{
	tell(guard, -group);
}

void rx_guard_end(struct rx_guard *guard)
{
	if (!guard->pid)
		return;
	close(guard->pipe);
	while (waitpid(guard->pid, NULL, 0) < 0 && errno == EINTR)
		;
	guard->pid = 0;
}

/* Watching over the process that serves: see supervise.h. */
#include "supervise.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "../event/journal.h"
#include "fault.h"
#include "report.h"

#define STOP_MS 1500     /* how long a stop may take */
#define QUICK_US 5000000 /* a worker that lives shorter counts as dying at once */
#define FREE_RESTARTS 3  /* that many of those in a row are started again without delay */
#define MAX_DELAY_MS 5000

struct supervisor {
	struct rx_worker worker;
	struct rx_journal *journal;
	pid_t pid; /* 0: none runs */
	int life;  /* closed when this process ends: the other end is the worker's */
	int ready; /* the worker writes here once it serves */
	bool is_ready;
	uint64_t began;      /* rx_now_us of the worker's start */
	uint64_t crashed;    /* and of the last crash; 0: none yet */
	uint64_t restart_at; /* when the next one is due; 0: not */
	uint64_t kill_at;    /* when patience with a stop ends; 0: not stopping */
	int quick;           /* deaths in a row */
};

static int signal_pipe[2] = { -1, -1 };
static volatile sig_atomic_t stop_asked;

static void on_signal(int number)
{
	int saved = errno;
	if (number != SIGCHLD)
		stop_asked = number;
	if (write(signal_pipe[1], "s", 1) < 0)
		errno = saved; /* full: it will be read */
	errno = saved;
}

static int make_pipe(int fd[2], struct rx_err *err)
{
	if (pipe(fd))
		return rx_err_set(err, "unable to make a pipe: %s", strerror(errno));
	fcntl(fd[0], F_SETFD, FD_CLOEXEC);
	fcntl(fd[1], F_SETFD, FD_CLOEXEC);
	fcntl(fd[0], F_SETFL, O_NONBLOCK);
	fcntl(fd[1], F_SETFL, O_NONBLOCK);
	return 0;
}

static void set_signals(void (*handler)(int))
{
	static const int numbers[] = { SIGTERM, SIGINT, SIGHUP, SIGCHLD };
	struct sigaction action = { .sa_handler = handler };
	for (size_t i = 0; i < RX_COUNT(numbers); i++)
		sigaction(numbers[i], &action, NULL);
}

/* In the new process. */
static void become_worker(struct supervisor *supervisor, int life, int ready, pid_t parent)
{
	set_signals(SIG_DFL);
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
	if (getppid() != parent)
		_exit(1);
	close(supervisor->life);
	close(supervisor->ready);
	close(signal_pipe[0]);
	close(signal_pipe[1]);
	supervisor->worker.life = life;
	supervisor->worker.ready = ready;
	exit(rx_serve_work(&supervisor->worker));
}

static int start(struct supervisor *supervisor, struct rx_err *err)
{
	int life[2], ready[2];
	pid_t parent = getpid();
	if (make_pipe(life, err))
		return -1;
	if (make_pipe(ready, err)) {
		close(life[0]);
		close(life[1]);
		return -1;
	}
	supervisor->life = life[1];
	supervisor->ready = ready[0];
	supervisor->is_ready = false;
	supervisor->began = rx_now_us();
	supervisor->restart_at = 0;
	supervisor->pid = fork();
	if (!supervisor->pid)
		become_worker(supervisor, life[0], ready[1], parent);
	close(life[0]);
	close(ready[1]);
	return supervisor->pid < 0 ? rx_err_set(err, "unable to start a process: %s", strerror(errno)) : 0;
}

/* A backend with too many handlers that never return says so, comes to its end, and is started afresh. */
static bool is_orderly(int status)
{
	return WIFEXITED(status) && !WEXITSTATUS(status);
}

static void say_end(const struct supervisor *supervisor, int status)
{
	const char *handler = supervisor->journal ? rx_fault_handler(supervisor->journal) : NULL;
	char what[128];
	if (is_orderly(status)) {
		rx_report(RX_SERVE_WARNING, "the backend came to its end and is started afresh");
		return;
	}
	if (WIFSIGNALED(status))
		snprintf(what, sizeof what, "signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
	else
		snprintf(what, sizeof what, "exit code %d", WEXITSTATUS(status));
	if (handler)
		rx_report(RX_SERVE_ERROR, "the handler '%.94s' ended the backend with %s", handler, what);
	else
		rx_report(RX_SERVE_ERROR, "the backend ended with %s", what);
}

static void plan_restart(struct supervisor *supervisor)
{
	uint64_t now = rx_now_us();
	int64_t delay = 0;
	supervisor->quick = now - supervisor->began < QUICK_US ? supervisor->quick + 1 : 0;
	if (supervisor->quick > FREE_RESTARTS) {
		int doublings = supervisor->quick - FREE_RESTARTS;
		delay = doublings > 6 ? MAX_DELAY_MS : 100 << doublings;
		delay = delay > MAX_DELAY_MS ? MAX_DELAY_MS : delay;
		rx_report(RX_SERVE_WARNING, "the backend keeps ending; the next start is in %d ms", (int)delay);
	}
	supervisor->crashed = now;
	supervisor->restart_at = now + (uint64_t)delay * 1000;
}

static void close_pipes(struct supervisor *supervisor)
{
	close(supervisor->life);
	close(supervisor->ready);
	supervisor->life = supervisor->ready = -1;
}

/* Returns the exit code of the program, or -1 to go on. */
static int worker_ended(struct supervisor *supervisor, int status)
{
	supervisor->pid = 0;
	close_pipes(supervisor);
	if (stop_asked)
		return 0;
	bool failed = WIFEXITED(status) && !supervisor->is_ready;
	if (!failed)
		say_end(supervisor, status);
	/* What cannot even start once has said why. */
	if (supervisor->worker.first)
		return WIFEXITED(status) && WEXITSTATUS(status) ? WEXITSTATUS(status) : 1;
	plan_restart(supervisor);
	return -1;
}

static void worker_ready(struct supervisor *supervisor)
{
	char byte;
	if (supervisor->is_ready || read(supervisor->ready, &byte, 1) != 1)
		return;
	supervisor->is_ready = true;
	supervisor->worker.first = false;
	if (supervisor->crashed)
		rx_report(RX_SERVE_INFO, "the backend is back after %.1f ms",
			  (double)(rx_now_us() - supervisor->crashed) / 1000);
}

/* Milliseconds until something is due; -1: nothing is. */
static int time_left(const struct supervisor *supervisor)
{
	uint64_t due = supervisor->restart_at ? supervisor->restart_at : supervisor->kill_at, now = rx_now_us();
	if (!due)
		return -1;
	return due <= now ? 0 : (int)((due - now) / 1000) + 1;
}

static void wait_for_news(struct supervisor *supervisor)
{
	char drain[64];
	struct pollfd fds[2] = { { .fd = signal_pipe[0], .events = POLLIN }, { .fd = -1, .events = POLLIN } };
	if (!supervisor->is_ready)
		fds[1].fd = supervisor->ready;
	poll(fds, 2, time_left(supervisor));
	while (read(signal_pipe[0], drain, sizeof drain) > 0)
		;
	if (supervisor->pid)
		worker_ready(supervisor);
}

static void ask_to_stop(struct supervisor *supervisor)
{
	if (!supervisor->kill_at) {
		supervisor->kill_at = rx_now_us() + STOP_MS * 1000;
		kill(supervisor->pid, SIGTERM);
	} else if (rx_now_us() >= supervisor->kill_at) {
		kill(supervisor->pid, SIGKILL);
	}
}

static int watch(struct supervisor *supervisor, struct rx_err *err)
{
	for (;;) {
		int status, code = -1;
		if (supervisor->pid && waitpid(supervisor->pid, &status, WNOHANG) == supervisor->pid)
			code = worker_ended(supervisor, status);
		if (code >= 0)
			return code;
		if (stop_asked && !supervisor->pid)
			return 0;
		if (stop_asked)
			ask_to_stop(supervisor);
		else if (!supervisor->pid && rx_now_us() >= supervisor->restart_at && start(supervisor, err))
			return rx_report_err(err, 1);
		wait_for_news(supervisor);
	}
}

/* Where states are kept in a file, so is what is happening to them. */
static int open_journal(const struct rx_serve_options *options, struct rx_err *err)
{
	if (options->pages_only || !strcmp(options->store, "memory"))
		return rx_journal_create(err);
	char *path = rx_xprintf("%s/journal", options->state_dir);
	int fd = rx_journal_open(path, err);
	free(path);
	return fd;
}

int rx_serve_supervise(const struct rx_program *program, const struct rx_serve_options *options)
{
	struct rx_err err = { 0 };
	struct supervisor supervisor = { .life = -1, .ready = -1 };
	supervisor.worker =
		(struct rx_worker){ .program = program, .options = options, .first = true, .started = rx_now_us() };
	supervisor.worker.journal = open_journal(options, &err);
	if (supervisor.worker.journal < 0 || make_pipe(signal_pipe, &err))
		return rx_report_err(&err, 1);
	supervisor.journal = rx_journal_map(supervisor.worker.journal, &err);
	set_signals(on_signal);
	if (start(&supervisor, &err))
		return rx_report_err(&err, 1);
	return watch(&supervisor, &err);
}

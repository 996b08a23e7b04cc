/* Signals to the program, and waiting for what its workers do: see supervise.h. */
#define _GNU_SOURCE
#include "supervise.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "crew.h"
#include "report.h"

#define PATIENCE_MS 1000 /* of the user with a stop, before it is explained */
#define SAME_SIGNAL_MS \
	200 /* two signals in that time are one: from the terminal, and from a program that passes it on */

struct supervisor {
	struct rx_crew crew;
	struct pollfd *polled;
	char *path; /* the program, where a new one may be put */
	bool has_terminal;
	bool ignores_hangup; /* started by nohup */
	uint64_t stop_began, explain_at;
};

static int signal_pipe[2] = { -1, -1 };
static volatile sig_atomic_t stops, hangups;

static void on_signal(int number)
{
	int saved = errno;
	if (number == SIGHUP)
		hangups = 1;
	else if (number != SIGCHLD && stops < 2)
		stops++;
	if (write(signal_pipe[1], "s", 1) < 0)
		errno = saved; /* full: it will be read */
	errno = saved;
}

static const int numbers[] = { SIGTERM, SIGINT, SIGHUP, SIGCHLD };

static void set_signals(void)
{
	struct sigaction action = { .sa_handler = on_signal };
	for (size_t i = 0; i < RX_COUNT(numbers); i++)
		sigaction(numbers[i], &action, NULL);
}

/* In a new worker. What ends the supervisor ends it, too: in its own time. */
static void forget(void *context)
{
	struct supervisor *supervisor = context;
	for (size_t i = 0; i < RX_COUNT(numbers); i++)
		signal(numbers[i], numbers[i] == SIGINT || numbers[i] == SIGHUP ? SIG_IGN : SIG_DFL);
	rx_crew_forget(&supervisor->crew);
	close(signal_pipe[0]);
	close(signal_pipe[1]);
}

/* ---- restart ---- */

static bool is_same_file(const char *a, const char *b)
{
	struct stat one, other;
	return !stat(a, &one) && !stat(b, &other) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/* As it was called, for that may lead over a link to a new version. */
static char *find_program(const char *argv0)
{
	const char *path = rx_serve_path() ? rx_serve_path() : "";
	return strchr(argv0, '/') && is_same_file(argv0, path) ? rx_xstrdup(argv0) : rx_xstrdup(path);
}

static bool terminal_is_there(void)
{
	int fd = open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC);
	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

/* `reflex run` has chosen pages and program together: only the settings are read again. */
static void restart(struct supervisor *supervisor)
{
	const struct rx_serve_options *options = supervisor->crew.worker.options;
	const char *path = options->from_run ? "/proc/self/exe" : supervisor->path;
	int fd = open(path, O_PATH | O_CLOEXEC);
	if (fd < 0)
		rx_report(RX_SERVE_ERROR, "not restarted: unable to open '%s': %s", path, strerror(errno));
	else
		rx_crew_restart(&supervisor->crew, fd);
}

/* SIGHUP says that the terminal is gone, or is sent by somebody who means a restart. */
static void on_hangup(struct supervisor *supervisor)
{
	bool gone = supervisor->has_terminal && !terminal_is_there();
	supervisor->has_terminal &= !gone;
	if (gone && !supervisor->ignores_hangup)
		stops = 1;
	else if (!gone)
		restart(supervisor);
}

/* ---- stop ---- */

static void begin_stop(struct supervisor *supervisor)
{
	supervisor->stop_began = rx_now_us();
	supervisor->explain_at = supervisor->stop_began + PATIENCE_MS * 1000;
	rx_listening_close(&supervisor->crew.worker.listening);
}

/* True when all have ended. */
static bool stop(struct supervisor *supervisor)
{
	uint64_t now = rx_now_us();
	if (!supervisor->stop_began)
		begin_stop(supervisor);
	if (stops == 2 && now - supervisor->stop_began < SAME_SIGNAL_MS * 1000)
		stops = 1;
	if (stops == 2)
		rx_crew_kill(&supervisor->crew);
	if (rx_crew_stop(&supervisor->crew))
		return true;
	if (supervisor->explain_at && now >= supervisor->explain_at) {
		supervisor->explain_at = 0;
		rx_report(RX_SERVE_INFO, "what is under way has up to %d s to end; a second signal ends it at once",
			  supervisor->crew.worker.options->stop_timeout);
	}
	return false;
}

/* ---- waiting ---- */

/* Milliseconds until something is due; -1: nothing is. */
static int time_left(const struct supervisor *supervisor)
{
	uint64_t due = rx_crew_due(&supervisor->crew), now = rx_now_us();
	if (supervisor->explain_at && (!due || supervisor->explain_at < due))
		due = supervisor->explain_at;
	if (!due)
		return -1;
	return due <= now ? 0 : (int)((due - now) / 1000) + 1;
}

static void wait_for_news(struct supervisor *supervisor)
{
	char drain[64];
	int count = 1;
	supervisor->polled[0] = (struct pollfd){ .fd = signal_pipe[0], .events = POLLIN };
	for (int i = 0; i < supervisor->crew.count; i++) {
		const struct rx_process *now = &supervisor->crew.places[i].now,
					*next = &supervisor->crew.places[i].next;
		if (now->pid && !now->serves)
			supervisor->polled[count++] = (struct pollfd){ .fd = now->ready, .events = POLLIN };
		if (next->pid && !next->serves)
			supervisor->polled[count++] = (struct pollfd){ .fd = next->ready, .events = POLLIN };
	}
	poll(supervisor->polled, (nfds_t)count, time_left(supervisor));
	while (read(signal_pipe[0], drain, sizeof drain) > 0)
		;
}

static int watch(struct supervisor *supervisor)
{
	for (;;) {
		if (hangups) {
			hangups = 0;
			on_hangup(supervisor);
		}
		if (!stops && supervisor->crew.failed < 0)
			rx_crew_look(&supervisor->crew);
		if ((stops || supervisor->crew.failed >= 0) && stop(supervisor))
			return stops ? 0 : supervisor->crew.failed;
		wait_for_news(supervisor);
	}
}

/* ---- start ---- */

static int listen_first(struct rx_crew *crew, struct rx_err *err)
{
	struct rx_listen places[3];
	int metrics, count = rx_worker_places(crew->worker.options, places, &metrics);
	return rx_listen(places, count, &crew->worker.listening, err);
}

int rx_serve_supervise(const struct rx_program *program, const struct rx_serve_options *options, char *const *argv)
{
	struct rx_err err = { 0 };
	struct supervisor supervisor = { .has_terminal = terminal_is_there(), .path = find_program(argv[0]) };
	struct rx_crew *crew = &supervisor.crew;
	struct sigaction before;
	crew->worker = (struct rx_worker){ .program = program, .options = options, .started = rx_now_us() };
	crew->worker.workers = crew->count = options->workers;
	crew->argv = argv;
	crew->shared = rx_serve_is_shared(options);
	crew->forget = forget;
	crew->context = &supervisor;
	supervisor.polled = rx_xcalloc((size_t)crew->count * 2 + 1, sizeof *supervisor.polled);
	sigaction(SIGHUP, NULL, &before);
	supervisor.ignores_hangup = before.sa_handler == SIG_IGN;
	int code = rx_crew_open(crew, &err) || rx_pipe(signal_pipe, &err) || listen_first(crew, &err) ? 1 : 0;
	set_signals();
	code = code ? rx_report_err(&err, 1) : watch(&supervisor);
	rx_crew_close(crew);
	free(supervisor.path);
	free(supervisor.polled);
	return code;
}

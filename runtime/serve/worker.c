/* Serving: see worker.h. */
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../core/metrics.h"
#include "../ui/ui.h"
#include "../event/scripts.h"
#include "../handler/scratch.h"
#include "fault.h"
#include "report.h"
#include "tls.h"

#define MAX_HOSTS 3

/* A worker at work. */
struct work {
	const struct rx_worker *worker;
	struct rx_app *app;
	struct rx_server *server;
	struct rx_server_options options;
	struct rx_board *board;
	const char *hosts[MAX_HOSTS];
};

static int signal_pipe[2] = { -1, -1 };

static void on_signal(int number)
{
	int saved = errno;
	char byte = (char)number;
	if (write(signal_pipe[1], &byte, 1) < 0)
		errno = saved; /* full: a stop is on its way already */
	errno = saved;
}

/* From the terminal, for the supervisor. Not SIG_IGN, which programs that the app starts would inherit. */
static void on_other(int number)
{
	(void)number;
}

static int watch_signals(struct rx_err *err)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
	if (pipe(signal_pipe))
		return rx_err_set(err, "unable to make a pipe: %s", strerror(errno));
	for (int i = 0; i < 2; i++) {
		fcntl(signal_pipe[i], F_SETFD, FD_CLOEXEC);
		fcntl(signal_pipe[i], F_SETFL, O_NONBLOCK);
	}
	sigaction(SIGTERM, &action, NULL);
	action.sa_handler = on_other;
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN); /* a file over its limit is a write that fails */
	return 0;
}

static void drain(struct rx_server *server, void *arg)
{
	char bytes[16];
	const struct work *work = arg;
	while (read(signal_pipe[0], bytes, sizeof bytes) > 0)
		;
	rx_server_drain(server, work->worker->options->stop_timeout * 1000);
}

/* The supervisor is gone. */
static void stop(struct rx_server *server, void *arg)
{
	(void)arg;
	rx_server_stop(server);
}

static void tell(const struct work *work, char byte)
{
	if (write(work->worker->ready, &byte, 1) < 0)
		rx_report(RX_SERVE_DEBUG, "unable to tell the supervisor: %s", strerror(errno));
}

/* Until the predecessor has left the store. False: the supervisor is gone, or this one was told to stop before it
 * began. */
static bool wait_for_turn(const struct work *work)
{
	char byte;
	struct pollfd fds[] = { { .fd = work->worker->life, .events = POLLIN },
				{ .fd = signal_pipe[0], .events = POLLIN } };
	tell(work, RX_WORKER_PREPARED);
	while (poll(fds, RX_COUNT(fds), -1) < 0 && errno == EINTR)
		;
	return !fds[1].revents && read(work->worker->life, &byte, 1) == 1;
}

static void log_line(void *context, const char *level, const char *text)
{
	(void)context;
	rx_report_named(level, text);
}

/* ---- what is served, and how ---- */

/* Instances of component states are made while pages are built, and pages say what may be uploaded; nothing else here
 * needs them. */
static bool needs_pages(const struct rx_app *app)
{
	for (int i = 0; i < app->state_count; i++)
		if (app->states[i].use == RX_USE_COMPONENT_)
			return true;
	for (int i = 0; i < app->handler_count; i++)
		if (app->handlers[i].nargs && app->handlers[i].args[app->handlers[i].nargs - 1].kind == RX_KIND_FILES)
			return true;
	return false;
}

static int load_app(struct work *work, struct rx_err *err)
{
	struct rx_diags diags = { 0 };
	/* For pages alone nothing of the app runs, its start hooks included. */
	bool pages_only = work->worker->options->pages_only;
	work->app = rx_app_load(pages_only ? NULL : rx_registrations_take(), work->worker->program->app_name, &diags);
	if (work->app && needs_pages(work->app) && rx_ui_build(work->app, &diags)) {
		rx_app_unref(work->app);
		work->app = NULL;
	}
	if (!work->app)
		rx_err_set(err, "unable to load the app: %s", diags.len ? diags.at[0].text : "no reason was given");
	rx_diags_release(&diags);
	return work->app ? 0 : -1;
}

static struct rx_store *open_store(const struct rx_serve_options *options, const char *app_name, struct rx_err *err)
{
	if (options->pages_only || !strcmp(options->store, "memory"))
		return rx_store_memory();
	if (!strcmp(options->store, "redis"))
		return rx_store_redis(options->redis_url, app_name, err);
	char *path = rx_xprintf("%s/states.db", options->state_dir);
	struct rx_store *store = rx_store_sqlite(path, err);
	free(path);
	if (!store && !*err->hint)
		rx_err_hint(
			err,
			"choose another folder with --state-dir <folder>, or keep states in memory: --store memory");
	return store;
}

static bool is_file(const char *folder, const char *name)
{
	struct stat info;
	char *path = rx_xprintf("%s/%s", folder, name);
	bool found = !stat(path, &info) && S_ISREG(info.st_mode);
	free(path);
	return found;
}

/* An export for a prefix has its pages in a folder of that name. */
static int find_pages(struct work *work, struct rx_err *err)
{
	const struct rx_serve_options *options = work->worker->options;
	struct rx_arena *arena = (struct rx_arena *)&options->arena;
	if (!options->frontend)
		return 0;
	const char *below = rx_arena_printf(arena, "%s%s", options->frontend, options->frontend_path);
	if (is_file(below, "index.html") || is_file(below, "404.html"))
		work->options.static_dir = below;
	else if (is_file(options->frontend, "index.html") || is_file(options->frontend, "404.html"))
		work->options.static_dir = options->frontend;
	if (work->options.static_dir)
		return 0;
	rx_err_set(err, "'%s' holds no exported pages", options->frontend);
	return rx_err_hint(err, "unpack frontend.zip into a folder and name that");
}

/* Browsers name the public address in `Host`: that of the backend, and that of the site, which a proxy may pass on. */
static void allow_addresses(struct work *work)
{
	const struct rx_serve_options *options = work->worker->options;
	const char *const urls[] = { options->api_url, options->settings.deploy_url };
	int count = 0;
	for (size_t i = 0; i < RX_COUNT(urls); i++) {
		const char *host = urls[i] ? strstr(urls[i], "://") : NULL;
		if (host)
			work->hosts[count++] =
				rx_arena_strndup((struct rx_arena *)&options->arena, host + 3, strcspn(host + 3, "/"));
	}
	work->options.hosts = work->hosts;
}

/* What a predecessor left there is deleted, so each has its own. */
static char *upload_folder(const struct rx_worker *worker)
{
	struct rx_arena *arena = (struct rx_arena *)&worker->options->arena;
	const char *folder = worker->options->state_dir;
	return worker->place ? rx_arena_printf(arena, "%s/uploads-%d", folder, worker->place + 1)
			     : rx_arena_printf(arena, "%s/uploads", folder);
}

static void log_request(void *context, const struct rx_requested *requested)
{
	(void)context;
	rx_report_request(requested);
}

/* A supervisor of another version counts otherwise: then nothing is counted here. */
static void open_board(struct work *work)
{
	struct rx_err err;
	if (work->worker->board < 0)
		return;
	work->board = rx_board_map(work->worker->board, &err);
	if (work->board)
		work->board->worker[work->worker->number - 1].pid = getpid();
	else
		rx_report(RX_SERVE_WARNING, "no metrics: %s; they are back when the program is stopped and started",
			  err.text);
	work->options.board = work->board;
}

static int set_options(struct work *work, struct rx_err *err)
{
	const struct rx_serve_options *options = work->worker->options;
	work->options = (struct rx_server_options){
		.listening = &work->worker->listening,
		.workers = work->worker->workers,
		.backend_path = options->backend_path,
		.frontend_path = options->frontend_path,
		.origins = options->origins,
		.max_message = (size_t)options->max_message,
		.settings = options->settings,
		.upload_dir = upload_folder(work->worker),
		.pages_only = options->pages_only,
		.journal_fd = work->worker->journal,
		.log = log_line,
		.number = work->worker->number,
		.requested = options->access_log ? log_request : NULL,
		.context = work,
	};
	work->options.listen_count = rx_worker_places(options, work->options.listen, &work->options.metrics_listen);
	rx_deploy_url_set(options->settings.deploy_url);
	rx_scripts_allow(work->worker->program->scripts, true, work->worker->program->allow_eval);
	if (!options->frontend) {
		work->options.files = work->worker->program->files;
		work->options.file_count = work->worker->program->file_count;
	}
	allow_addresses(work);
	return find_pages(work, err);
}

/* ---- saying where ---- */

static bool is_loopback(const char *host)
{
	return !host || !strncmp(host, "127.", 4) || !strcmp(host, "::1") || !strcmp(host, "localhost");
}

static bool is_everywhere(const char *host)
{
	return host && (!strcmp(host, "0.0.0.0") || !strcmp(host, "::") || !strcmp(host, "*"));
}

static void warn_open(const char *host, int port)
{
	if (is_everywhere(host))
		rx_report(RX_SERVE_WARNING, "port %d is open to everybody who can reach this machine (host %s)", port,
			  host);
	else if (!is_loopback(host))
		rx_report(RX_SERVE_WARNING, "port %d is open to everybody who can reach %s", port, host);
}

static char *address(const struct rx_serve_options *options, const char *host, int port, const char *path)
{
	bool local = !host || is_everywhere(host), six = !local && strchr(host, ':');
	return rx_xprintf("%s://%s%s%s:%d%s", options->settings.tls_certificate ? "https" : "http", six ? "[" : "",
			  local ? "localhost" : host, six ? "]" : "", port, path);
}

/* Without https, whatever the others speak. */
static char *metrics_address(const struct rx_serve_options *options)
{
	struct rx_serve_options plain = { .settings = { .tls_certificate = NULL } };
	return address(&plain, options->metrics_host, options->metrics_port, "/_metrics");
}

static void say_json(const char *pages, const char *backend, const char *metrics, double ms)
{
	struct rx_buf out;
	rx_buf_init(&out, 8192);
	rx_buf_adds(&out, "{\"event\":\"ready\",\"frontend\":");
	if (pages)
		rx_buf_add_json(&out, pages, strlen(pages));
	else
		rx_buf_adds(&out, "null");
	rx_buf_adds(&out, ",\"backend\":");
	if (backend)
		rx_buf_add_json(&out, backend, strlen(backend));
	else
		rx_buf_adds(&out, "null");
	if (metrics) {
		rx_buf_adds(&out, ",\"metrics\":");
		rx_buf_add_json(&out, metrics, strlen(metrics));
	}
	rx_buf_addf(&out, ",\"ms\":%.1f}\n", ms);
	rx_report_out(rx_buf_text(&out));
	rx_buf_release(&out);
}

static void say_plain(const char *pages, const char *backend, const char *metrics, double ms)
{
	struct rx_buf out;
	rx_buf_init(&out, 8192);
	if (pages)
		rx_buf_addf(&out, "  app       %s\n", pages);
	if (backend)
		rx_buf_addf(&out, "  backend   %s\n", backend);
	if (metrics)
		rx_buf_addf(&out, "  metrics   %s\n", metrics);
	rx_buf_addf(&out, "  ready in %.1f ms; Ctrl-C ends it\n", ms);
	rx_report_out(rx_buf_text(&out));
	rx_buf_release(&out);
}

/* `reflex run` gives the backend's port first, then that of the pages; both answer everything. */
static void say_where(const struct work *work)
{
	const struct rx_serve_options *options = work->worker->options;
	bool two = options->also_port >= 0, pages = work->options.static_dir || work->options.files;
	int port = rx_server_port(work->server, 0), also = two ? rx_server_port(work->server, 1) : port;
	char *backend = options->pages_only ? NULL : address(options, options->host, port, options->backend_path);
	char *site =
		pages ? address(options, two ? options->also_host : options->host, also, options->frontend_path) : NULL;
	char *metrics = work->options.metrics_listen ? metrics_address(options) : NULL;
	double ms = (double)(rx_now_us() - work->worker->started) / 1000;
	warn_open(options->host, port);
	if (two)
		warn_open(options->also_host, also);
	if (rx_report_json())
		say_json(site, backend, metrics, ms);
	else if (options->level <= RX_SERVE_INFO)
		say_plain(site, backend, metrics, ms);
	free(site);
	free(backend);
	free(metrics);
}

/* Runs on the loop, after the start hooks. */
static void on_ready(struct rx_server *server, void *arg)
{
	struct work *work = arg;
	(void)server;
	if (work->worker->first)
		say_where(work);
	tell(work, RX_WORKER_SERVES);
}

/* ---- together ---- */

static int serve(struct work *work, struct rx_err *err)
{
	if (!wait_for_turn(work))
		return 0;
	work->options.store = rx_fault_watch(work->worker->journal, err)
				      ? NULL
				      : open_store(work->worker->options, work->worker->program->app_name, err);
	if (!work->options.store)
		return -1;
	open_board(work);
	work->server = rx_server_new(&work->options, work->app, err);
	if (!work->server)
		return -1;
	rx_server_watch(work->server, signal_pipe[0], drain, work);
	rx_server_watch(work->server, work->worker->life, stop, NULL);
	rx_server_post(work->server, on_ready, work);
	return rx_server_run(work->server, err);
}

int rx_serve_work(const struct rx_worker *worker)
{
	struct rx_err err = { 0 };
	struct work work = { .worker = worker };
	rx_report_worker(worker->workers > 1 ? worker->number : 0);
	int failed = rx_serve_check_workers(worker->options, worker->workers, &err) || rx_serve_check_tls(worker->options, false, &err) ||
		     watch_signals(&err) ||
		     set_options(&work, &err) || load_app(&work, &err) || serve(&work, &err);
	if (work.server)
		rx_server_free(work.server);
	if (work.app)
		rx_app_unref(work.app);
	rx_board_unmap(work.board);
	return failed ? rx_report_err(&err, 1) : 0;
}

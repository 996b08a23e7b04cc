/* `reflex __backend`: the development server, started by `reflex run` (ipc.h says how they talk). Compiles the app,
 * serves it, and takes new code over while it runs. It may be killed at any time: what clients did is in the store. */
#define _GNU_SOURCE /* pipe2 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include "command.h"
#include "compile_crash.h"
#include "config.h"
#include "files.h"
#include "handler/scratch.h"
#include "ipc.h"
#include "reload.h"
#include "state/states.h"
#include "term.h"

#define WEB ".web"
#define CACHE ".web/cache/tcc"
#define STORE ".states/state.db"
#define UPLOADS ".states/uploads"
#define CODE_MAX_MIB 256
#define AGAIN_MS 1000
#define MAX_ORIGINS 64

struct backend {
	struct rx_config config;
	struct rx_ipc control;
	struct rx_compiler *compiler;
	struct rx_reload *reload;
	struct rx_server *server;
	char *address; /* where browsers reach this server */
	const char *origins[MAX_ORIGINS + 2];
	const char *hosts[2]; /* the host of api_url, which browsers name */
	int port, journal_fd;
	uint64_t start;
};

static int stop_pipe[2];
static int control_fd = -1; /* for log lines of the runtime, which have no context */

static void on_signal(int number)
{
	int error = errno;
	ssize_t ignored = write(stop_pipe[1], &number, 1);
	(void)ignored;
	errno = error;
}

static int signals_init(struct rx_err *err)
{
	if (pipe2(stop_pipe, O_CLOEXEC | O_NONBLOCK))
		return rx_err_set(err, "unable to make a pipe: %s", strerror(errno));
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
	sigemptyset(&action.sa_mask);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	return 0;
}

/* ---- messages to the supervisor ---- */

static void send_log(const char *level, const char *text)
{
	cJSON *json = cJSON_CreateObject();
	cJSON_AddStringToObject(json, "event", "log");
	cJSON_AddStringToObject(json, "level", level);
	cJSON_AddStringToObject(json, "text", text);
	char *line = cJSON_PrintUnformatted(json);
	if (line)
		rx_ipc_send(control_fd, line);
	cJSON_free(line);
	cJSON_Delete(json);
}

static void server_log(void *context, const char *level, const char *text)
{
	(void)context;
	send_log(level, text);
}

static void server_crashed(void *context, const char *handler, const char *token)
{
	struct backend *backend = context;
	cJSON *json = cJSON_CreateObject();
	char *start = rx_xstrndup(token ? token : "", 8);
	cJSON_AddStringToObject(json, "event", "crashed");
	cJSON_AddStringToObject(json, "handler", handler);
	cJSON_AddStringToObject(json, "token", start);
	char *line = cJSON_PrintUnformatted(json);
	if (line)
		rx_ipc_send(backend->control.fd, line);
	cJSON_free(line);
	cJSON_Delete(json);
	free(start);
}

/* A stack overflow there is to leave its line, too. */
static void server_thread_began(void *context)
{
	(void)context;
	rx_crash_thread();
}

static void send_ready(struct rx_server *server, void *backend_)
{
	struct backend *backend = backend_;
	char *line = rx_xprintf("{\"event\":\"ready\",\"port\":%d,\"us\":%lld}", rx_server_port(server, 0),
				(long long)(rx_now_us() - backend->start));
	rx_ipc_send(backend->control.fd, line);
	free(line);
}

/* ---- messages from the supervisor, on the server's thread ---- */

static void on_message(struct backend *backend, const cJSON *message)
{
	const cJSON *changed = cJSON_GetObjectItemCaseSensitive(message, "changed");
	const cJSON *crash = cJSON_GetObjectItemCaseSensitive(message, "crash");
	if (changed)
		rx_reload_changed(backend->reload, changed);
	if (crash)
		rx_reload_crashed(backend->reload, crash);
	if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(message, "stop")))
		rx_server_stop(backend->server);
}

static void on_control(struct rx_server *server, void *backend_)
{
	struct backend *backend = backend_;
	int result = rx_ipc_fill(&backend->control);
	for (cJSON *message; (message = rx_ipc_next(&backend->control));) {
		on_message(backend, message);
		cJSON_Delete(message);
	}
	if (result <= 0)
		rx_server_stop(server);
}

static void on_stop_pipe(struct rx_server *server, void *backend_)
{
	(void)backend_;
	char bytes[16];
	ssize_t ignored = read(stop_pipe[0], bytes, sizeof bytes);
	(void)ignored;
	rx_server_stop(server);
}

/* ---- start ---- */

/* The address that the pages get: api_url, or this machine's name for itself. */
static char *address_make(const struct rx_config *config, int port)
{
	if (config->api_url)
		return rx_xstrdup(config->api_url);
	const char *host = config->backend_host, *path = config->backend_path ? config->backend_path : "";
	if (!host || !strcmp(host, "0.0.0.0") || !strcmp(host, "::"))
		return rx_xprintf("http://localhost:%d%s", port, path);
	return strchr(host, ':') ? rx_xprintf("http://[%s]:%d%s", host, port, path)
				 : rx_xprintf("http://%s:%d%s", host, port, path);
}

/* For a second, or until there is a reason to end: a change, which may be one of the config, or the supervisor's wish. */
static bool is_wanted(struct backend *backend)
{
	struct pollfd fds[] = { { .fd = stop_pipe[0], .events = POLLIN }, { .fd = backend->control.fd, .events = POLLIN } };
	bool wanted = true;
	if (poll(fds, RX_COUNT(fds), AGAIN_MS) <= 0)
		return true;
	if (fds[1].revents)
		wanted = rx_ipc_fill(&backend->control) > 0;
	for (cJSON *message; (message = rx_ipc_next(&backend->control));) {
		wanted = wanted && !cJSON_HasObjectItem(message, "changed") && !cJSON_HasObjectItem(message, "stop");
		cJSON_Delete(message);
	}
	return wanted && !fds[0].revents;
}

/* A run that waits for the server is better than one that has to be started again. NULL: it is to end. */
static struct rx_store *redis_open(struct backend *backend)
{
	for (bool said = false;; said = true) {
		struct rx_err err = { .hint = "" };
		struct rx_store *store = rx_store_redis(backend->config.redis_url, backend->config.app_name, &err);
		if (store && said) {
			rx_term_info("the Redis server answers");
			backend->start = rx_now_us();
		} else if (!store && !said) {
			rx_term_err(&err);
			rx_term_info("waiting for the Redis server");
		}
		if (store || !is_wanted(backend))
			return store;
	}
}

static struct rx_store *store_open(struct backend *backend)
{
	if (backend->config.state_store == RX_STORE_MEMORY)
		return rx_store_memory();
	if (backend->config.state_store == RX_STORE_REDIS)
		return redis_open(backend);
	struct rx_err err = { .hint = "" };
	struct rx_store *store = rx_store_sqlite(STORE, &err);
	if (store)
		return store;
	/* A run without memory is better than none. */
	char *text = rx_xprintf("%s: states are kept in memory only", err.text);
	send_log("warning", text);
	free(text);
	return rx_store_memory();
}

static void origins_fill(struct backend *backend, const char *frontend)
{
	const struct rx_strings *more = &backend->config.cors_allowed_origins;
	int count = 0;
	if (frontend)
		backend->origins[count++] = frontend;
	for (int i = 0; i < more->len && count < MAX_ORIGINS; i++)
		backend->origins[count++] = more->at[i];
}

static void hosts_fill(struct backend *backend)
{
	const char *url = backend->config.api_url, *host = url ? strstr(url, "://") : NULL;
	if (host)
		backend->hosts[0] = rx_xstrndup(host + 3, strcspn(host + 3, "/"));
}

static int serve_prepare(struct backend *backend, struct rx_app *app, struct rx_err *err)
{
	struct rx_server_options options = {
		.listen = { { backend->config.backend_host, backend->port } },
		.listen_count = 1,
		.backend_path = backend->config.backend_path ? backend->config.backend_path : "",
		.frontend_path = backend->config.frontend_path ? backend->config.frontend_path : "",
		.origins = backend->origins,
		.hosts = backend->hosts,
		.development = true,
		.max_message = (size_t)backend->config.max_message,
		.settings = rx_config_settings(&backend->config),
		.upload_dir = UPLOADS,
		.store = store_open(backend),
		.journal_fd = backend->journal_fd,
		.log = server_log,
		.crashed = server_crashed,
		.thread_began = server_thread_began,
		.context = backend,
	};
	options.settings.connections_per_address = 0;
	options.settings.events_per_client = options.settings.events_per_address = 0;
	options.settings.tls_certificate = options.settings.tls_key = NULL; /* pages of development come by http */
	if (!options.store)
		_exit(RX_EXIT_OK); /* the supervisor starts another one, if there is to be one */
	backend->server = rx_server_new(&options, app, err);
	if (!backend->server)
		return -1;
	if (rx_server_watch(backend->server, backend->control.fd, on_control, backend) ||
	    rx_server_watch(backend->server, stop_pipe[0], on_stop_pipe, backend))
		return rx_err_set(err, "unable to watch the control channel");
	rx_server_post(backend->server, send_ready, backend);
	return rx_reload_start(backend->reload, backend->server, err);
}

/* Bytes that the code of all reloads may take; REFLEX_CODE_MAX, in MiB, overrides it. */
static size_t code_max(void)
{
	long mib = CODE_MAX_MIB;
	const char *text = getenv("REFLEX_CODE_MAX");
	if (text)
		rx_parse_int(text, 0, 1 << 20, &mib);
	return (size_t)mib << 20;
}

/* The thread that builds is lost with it: the supervisor starts another process with the next save. */
static void say_slow(void *context, const struct rx_page *page)
{
	(void)context;
	cJSON *json = cJSON_CreateObject();
	cJSON_AddStringToObject(json, "event", "stuck");
	cJSON_AddStringToObject(json, "page", page->name);
	cJSON_AddStringToObject(json, "file", page->file);
	cJSON_AddNumberToObject(json, "line", page->line);
	char *line = cJSON_PrintUnformatted(json);
	if (line)
		rx_ipc_send(control_fd, line);
	cJSON_free(line);
	cJSON_Delete(json);
}

static int reload_prepare(struct backend *backend, const struct rx_args *args, struct rx_err *err)
{
	struct rx_build_options build = {
		.config = &backend->config, .native = rx_args_flag(args, "native"), .cache = CACHE, .slow = say_slow
	};
	backend->compiler = rx_compiler_new(&build, err);
	if (!backend->compiler)
		return -1;
	backend->address = address_make(&backend->config, backend->port);
	struct rx_reload_options options = {
		.config = &backend->config,
		.compiler = backend->compiler,
		.control = backend->control.fd,
		.web = WEB,
		.backend = backend->address,
		.code_max = code_max(),
	};
	backend->reload = rx_reload_new(&options);
	return 0;
}

static int backend_run(struct backend *backend, const struct rx_args *args, struct rx_err *err)
{
	if (reload_prepare(backend, args, err))
		return -1;
	struct rx_app *app = rx_reload_first(backend->reload);
	if (!app)
		return rx_err_set(err, "unable to make an app");
	if (serve_prepare(backend, app, err))
		return -1;
	rx_app_unref(app);
	int result = rx_server_run(backend->server, err);
	rx_reload_stop(backend->reload);
	return result;
}

static int config_read(struct backend *backend, const struct rx_args *args)
{
	const char *project = rx_args_str(args, "project"), *host = rx_args_str(args, "host");
	if (project && chdir(project)) {
		rx_term_error("unable to enter '%s': %s", project, strerror(errno));
		return RX_EXIT_FAILED;
	}
	if (rx_config_open(&backend->config, args))
		return RX_EXIT_FAILED;
	if (host) {
		free(backend->config.backend_host);
		backend->config.backend_host = rx_xstrdup(host);
	}
	backend->port = (int)rx_args_int(args, "port", backend->config.backend_port);
	origins_fill(backend, rx_args_str(args, "frontend-url"));
	hosts_fill(backend);
	rx_deploy_url_set(backend->config.deploy_url ? backend->config.deploy_url : rx_args_str(args, "frontend-url"));
	return RX_EXIT_OK;
}

static int backend_main(const struct rx_args *args)
{
	static struct backend backend;
	struct rx_err err = { .hint = "" };
	backend.start = rx_now_us();
	backend.journal_fd = (int)rx_args_int(args, "journal", -1);
	control_fd = (int)rx_args_int(args, "control", -1);
	if (control_fd < 0)
		return rx_usage_error(args->command, "this command is for 'reflex run'");
	fcntl(control_fd, F_SETFD, FD_CLOEXEC);
	if (backend.journal_fd >= 0)
		fcntl(backend.journal_fd, F_SETFD, FD_CLOEXEC);
	rx_ipc_init(&backend.control, control_fd);
	rx_crash_catch(NULL);
	rx_handler_log = send_log;
	if (signals_init(&err) || config_read(&backend, args))
		return RX_EXIT_FAILED;
	if (backend_run(&backend, args, &err)) {
		rx_term_err(&err);
		fflush(NULL);
		_exit(RX_EXIT_FAILED);
	}
	/* Builds and the author's own threads may still run: nothing is taken away under them. */
	fflush(NULL);
	_exit(RX_EXIT_OK);
}

static const struct rx_option options[] = {
	{ .name = "project", .kind = RX_OPT_STRING, .value = "DIR", .help = "the project's folder" },
	{ .name = "control",
	  .kind = RX_OPT_INT,
	  .value = "FD",
	  .help = "socket of the supervisor",
	  .min = 0,
	  .max = 65535 },
	{ .name = "journal",
	  .kind = RX_OPT_INT,
	  .value = "FD",
	  .help = "memory that outlives a crash",
	  .min = 0,
	  .max = 65535 },
	{ .name = "native", .kind = RX_OPT_FLAG, .help = "compile with the C compiler instead of tcc" },
	{ .name = "host", .kind = RX_OPT_STRING, .value = "HOST", .help = "address to listen at" },
	{ .name = "port", .kind = RX_OPT_INT, .value = "PORT", .help = "port to listen at", .min = 0, .max = 65535 },
	{ .name = "frontend-url", .kind = RX_OPT_STRING, .value = "URL", .help = "where the pages come from" },
};

const struct rx_command rx_command_backend = {
	.name = "__backend",
	.summary = "the development server of 'reflex run'",
	.usage = "[options]",
	.options = options,
	.option_count = RX_COUNT(options),
	.run = backend_main,
};

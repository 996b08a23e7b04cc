/* The server as a whole: one libuv loop that libwebsockets shares, turned by whichever thread leads (event/lead.c);
 * what other threads ask of it; start and end. */
#define _GNU_SOURCE
#include "../handler/upload.h"
#include "upload.h"

#include <sys/resource.h>

#define FILES_MAX 65536
#define TICK_MS 1000
#define GRACE_MS 1000   /* for slow handlers, at the end */
#define GRACE_STEP_MS 20
#define STORE_MS 1000   /* for what the store has not answered yet */
#define FAREWELL_MS 300 /* for closing connections */

static const struct lws_protocols protocols[] = {
	{ .name = "reflex",
	  .callback = rx_server_callback,
	  .per_session_data_size = sizeof(void *),
	  .rx_buffer_size = 1024,    /* of each connection */
	  .tx_packet_size = 65536 }, /* or large texts go out in slices of the above */
	{ 0 },
};

/* ---- hooks of the lead ---- */

static void take_posts(struct rx_server *server)
{
	if (!atomic_load(&server->has_posts))
		return;
	pthread_mutex_lock(&server->post_lock);
	struct rx_post *post = server->posts, *next;
	server->posts = NULL;
	server->posts_last = &server->posts;
	atomic_store(&server->has_posts, false);
	pthread_mutex_unlock(&server->post_lock);
	for (; post; post = next) {
		next = post->next;
		post->fn(server, post->arg);
		free(post);
	}
}

static struct rx_server *server_of(void *context)
{
	return RX_CONTAINER(context, struct rx_server, engine);
}

static bool turn(void *context)
{
	struct rx_server *server = server_of(context);
	rx_session_close_all(&server->engine);
	if (!atomic_load(&server->stopping))
		uv_run(&server->loop, server->engine.ready && !rx_lead_is_crowded(server->lead) ? UV_RUN_NOWAIT : UV_RUN_ONCE);
	rx_session_close_all(&server->engine);
	take_posts(server);
	if (server->drain_until)
		rx_server_drain_on(server);
	if (!atomic_load(&server->stopping))
		return true;
	rx_tasks_stop(server->engine.tasks);
	return false;
}

/* Events and requests in turn, so that many of one kind do not keep the other waiting. */
static struct rx_job *next(void *context)
{
	struct rx_server *server = server_of(context);
	server->requests_first = !server->requests_first;
	struct rx_job *job = server->requests_first ? rx_api_next(server) : rx_engine_next(context);
	if (job)
		return job;
	return server->requests_first ? rx_engine_next(context) : rx_api_next(server);
}

static void wake(void *context)
{
	uv_async_send(&server_of(context)->async);
}

static void began(void *context)
{
	const struct rx_server *server = server_of(context);
	if (server->options.thread_began)
		server->options.thread_began(server->options.context);
}

static void crowded(void *context)
{
	rx_engine_log(context, "warning", "all threads are busy with slow handlers: events wait");
}

static void exhausted(void *context)
{
	rx_server_stop(context);
}

/* ---- timers ---- */

static void on_wake(uv_async_t *async RX_UNUSED)
{
}

static void on_tick(uv_timer_t *timer)
{
	struct rx_server *server = timer->data;
	rx_server_tend(server);
	rx_api_tend(server);
	rx_upload_tend(server);
	rx_engine_sweep(&server->engine);
	rx_engine_gauge(&server->engine);
}

static void on_probe(uv_timer_t *timer)
{
	struct rx_server *server = timer->data;
	rx_engine_probe(&server->engine);
}

static void start_probe(void *context)
{
	struct rx_server *server = context;
	if (!uv_is_active((uv_handle_t *)&server->probe))
		uv_timer_start(&server->probe, on_probe, RX_PROBE_MS + 1, 0);
}

static void on_alarm(uv_timer_t *timer)
{
	struct rx_server *server = timer->data;
	rx_timers_ring(&server->engine);
}

static void start_alarm(void *context, uint64_t ms)
{
	struct rx_server *server = context;
	uv_timer_start(&server->alarm, on_alarm, ms, 0);
}

/* ---- start ---- */

/* libwebsockets makes a table of that many entries, and scans it at times. */
static void limit_files(struct rx_server *server)
{
	struct rlimit limit;
	if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
		return;
	limit.rlim_cur = limit.rlim_max < FILES_MAX ? limit.rlim_max : FILES_MAX;
	setrlimit(RLIMIT_NOFILE, &limit);
	server->files = (int)limit.rlim_cur;
}

static int open_loop(struct rx_server *server)
{
	uv_loop_init(&server->loop);
	uv_async_init(&server->loop, &server->async, on_wake);
	uv_timer_init(&server->loop, &server->tick);
	uv_timer_init(&server->loop, &server->probe);
	uv_timer_init(&server->loop, &server->alarm);
	uv_timer_init(&server->loop, &server->pace);
	uv_timer_init(&server->loop, &server->look);
	server->tick.data = server->alarm.data = server->probe.data = server->pace.data = server;
	return uv_timer_start(&server->tick, on_tick, TICK_MS, TICK_MS);
}

static int open_context(struct rx_server *server, struct rx_err *err)
{
	static const lws_retry_bo_t no_keep_alive;
	void *loops[1] = { &server->loop };
	struct lws_context_creation_info info = {
		.port = CONTEXT_PORT_NO_LISTEN_SERVER,
		.options = LWS_SERVER_OPTION_LIBUV | LWS_SERVER_OPTION_EXPLICIT_VHOSTS,
		.protocols = protocols,
		.foreign_loops = loops,
		.user = server,
		.gid = -1,
		.uid = -1,
		.pt_serv_buf_size = 65536,
		.max_http_header_data = RX_HEADERS_MAX,
		.timeout_secs = 2 * (unsigned)rx_server_patience(server), /* of a body, between its pieces */
		.timeout_secs_ah_idle = (unsigned)rx_server_patience(server),
		.retry_and_idle_policy = &no_keep_alive,
		.vhost_name = "reflex",
	};
	if (server->options.settings.tls_certificate) {
		info.options |= LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
		info.ssl_cert_filepath = server->options.settings.tls_certificate;
		info.ssl_private_key_filepath = server->options.settings.tls_key;
		info.alpn = "http/1.1";
	}
	lws_set_log_level(0, NULL);
	server->context = lws_create_context(&info);
	if (server->context)
		server->vhost = lws_create_vhost(server->context, &info);
	if (server->vhost)
		return 0;
	if (server->context && info.ssl_cert_filepath) {
		rx_err_set(err, "unable to serve https with the certificate '%s' and the key '%s'", info.ssl_cert_filepath, info.ssl_private_key_filepath);
		return rx_err_hint(err, "these must print the same: openssl x509 -noout -pubkey -in <certificate>; openssl pkey -pubout -in <key>");
	}
	rx_err_set(err, "unable to start libwebsockets with its libuv event loop");
	return rx_err_hint(err, "on Debian and Ubuntu: apt install libwebsockets-evlib-uv");
}

static int open_site(struct rx_server *server, struct rx_err *err)
{
	if (server->options.static_dir)
		return rx_site_open_dir(&server->site, server->options.static_dir, err);
	rx_site_open_embedded(&server->site, server->options.files, server->options.file_count);
	return 0;
}

static int open_engine(struct rx_server *server, struct rx_app *app, struct rx_err *err)
{
	struct rx_engine *engine = &server->engine;
	engine->app = rx_app_ref(app);
	engine->store = server->options.store;
	engine->development = server->options.development;
	engine->log = server->options.log;
	engine->log_context = server->options.context;
	engine->thread_began = server->options.thread_began;
	engine->lead = server->lead;
	engine->event_timeout = server->options.settings.event_timeout;
	engine->token_expiration = server->options.settings.token_expiration;
	engine->exhausted = exhausted;
	engine->probe = start_probe;
	engine->alarm = start_alarm;
	engine->probe_context = server;
	engine->store->log = engine->log;
	engine->store->log_context = engine->log_context;
	if (engine->store->ops->attach)
		engine->store->ops->attach(engine->store, &server->loop);
	if (server->options.journal_fd >= 0 && !(engine->journal = rx_journal_map(server->options.journal_fd, err)))
		return -1;
	rx_engine_init(engine, server->options.crashed, server->options.context);
	struct rx_board *board = server->options.board;
	if (board)
		rx_engine_measure(engine, &board->worker[server->options.number - 1]);
	return 0;
}

static void make_lead(struct rx_server *server)
{
	struct rx_lead_hooks hooks = {
		.context = &server->engine,
		.turn = turn,
		.next = next,
		.run = rx_engine_run,
		.finish = rx_engine_finish,
		.end = rx_engine_end,
		.wake = wake,
		.began = began,
		.crowded = crowded,
	};
	server->lead = rx_lead_new(&hooks);
}

/* In development the pages come from another port. */
static void open_uploads(struct rx_server *server)
{
	const char *folder = server->options.settings.uploaded_files_dir;
	char host[64] = "";
	if (server->options.development)
		snprintf(host, sizeof host, "http://localhost:%d", server->ports[0]);
	char *address = rx_xprintf("%s%s/_upload/", host, server->options.backend_path);
	rx_uploads_configure(folder && *folder ? folder : "uploaded_files", address);
	rx_uploads_open_folder(server, server->options.upload_dir);
	free(address);
}

struct rx_server *rx_server_new(const struct rx_server_options *options, struct rx_app *app, struct rx_err *err)
{
	struct rx_server *server = rx_xcalloc(1, sizeof *server);
	rx_server_copy_options(server, options);
	server->spare_fd = -1;
	server->posts_last = &server->posts;
	pthread_mutex_init(&server->post_lock, NULL);
	limit_files(server);
	open_loop(server);
	make_lead(server);
	bool good = rx_server_listen(server, err) == 0 && open_site(server, err) == 0 &&
		    open_engine(server, app, err) == 0 && open_context(server, err) == 0;
	if (good) {
		open_uploads(server);
		rx_server_accept_start(server);
		return server;
	}
	rx_server_free(server);
	return NULL;
}

int rx_server_port(const struct rx_server *server, int index)
{
	return server->ports[index];
}

int rx_server_client_count(const struct rx_server *server)
{
	return server->engine.session_count;
}

/* ---- from other threads ---- */

void rx_server_post(struct rx_server *server, void (*fn)(struct rx_server *server, void *arg), void *arg)
{
	struct rx_post *post = rx_xmalloc(sizeof *post);
	*post = (struct rx_post){ .fn = fn, .arg = arg };
	pthread_mutex_lock(&server->post_lock);
	*server->posts_last = post;
	server->posts_last = &post->next;
	atomic_store(&server->has_posts, true);
	pthread_mutex_unlock(&server->post_lock);
	uv_async_send(&server->async);
}

void rx_server_stop(struct rx_server *server)
{
	atomic_store(&server->stopping, true);
	uv_async_send(&server->async);
}

static void on_watch(uv_poll_t *poll, int status RX_UNUSED, int events RX_UNUSED)
{
	struct rx_watch *watch = poll->data;
	watch->fn(watch->server, watch->arg);
}

int rx_server_watch(struct rx_server *server, int fd, void (*fn)(struct rx_server *server, void *arg), void *arg)
{
	struct rx_watch *watch = rx_xcalloc(1, sizeof *watch);
	if (uv_poll_init(&server->loop, &watch->poll, fd) < 0) {
		free(watch);
		return -1;
	}
	watch->server = server;
	watch->fn = fn;
	watch->arg = arg;
	watch->poll.data = watch;
	watch->next = server->watches;
	server->watches = watch;
	return uv_poll_start(&watch->poll, UV_READABLE, on_watch);
}

void rx_server_swap(struct rx_server *server, struct rx_app *app)
{
	rx_engine_swap(&server->engine, app);
}

void rx_server_push_dev(struct rx_server *server, const char *sticky, const char *json)
{
	if (server->options.development)
		rx_engine_push_dev(&server->engine, sticky, json);
}

/* ---- run and end ---- */

static void turn_until(struct rx_server *server, bool (*done)(struct rx_server *server), int ms)
{
	uint64_t until = rx_now_us() + (uint64_t)ms * 1000;
	uv_timer_start(&server->tick, on_tick, 10, 10); /* so that no turn takes long */
	while (!done(server) && rx_now_us() < until)
		uv_run(&server->loop, UV_RUN_ONCE);
	uv_timer_stop(&server->tick);
}

static bool all_closed(struct rx_server *server)
{
	return !server->engine.session_count;
}

static void say_goodbye(struct rx_server *server)
{
	for (struct rx_session *session = server->engine.sessions; session; session = session->next)
		rx_session_close(session, 1012);
	rx_session_close_all(&server->engine);
	turn_until(server, all_closed, FAREWELL_MS);
}

/* A task may wait for what it has posted. */
static bool end_tasks(struct rx_server *server)
{
	bool ended = false;
	for (int i = 0; i < GRACE_MS / GRACE_STEP_MS && !ended; i++) {
		ended = rx_tasks_wait(server->engine.tasks, GRACE_STEP_MS);
		rx_lead_drain(server->lead);
	}
	return ended;
}

int rx_server_run(struct rx_server *server, struct rx_err *err)
{
	rx_app_run_hooks(server->engine.app, 0);
	rx_timers_start(&server->engine);
	int result = rx_lead_run(server->lead, GRACE_MS, err);
	if (result < 0)
		return -1;
	bool ended = end_tasks(server);
	rx_audience_unserve(&server->engine);
	rx_lead_drain(server->lead);
	server->abandoned = result > 0 || !ended;
	if (!ended)
		rx_engine_log(&server->engine, "warning", "a background task is still running and was left behind");
	if (result > 0)
		rx_engine_log(&server->engine, "warning", "a handler is still running and was left behind");
	rx_engine_end(&server->engine);
	rx_server_accept_stop(server);
	if (server->engine.store->ops->wait)
		server->engine.store->ops->wait(server->engine.store, STORE_MS);
	say_goodbye(server);
	rx_app_run_hooks(server->engine.app, 1);
	return 0;
}

static void close_handle(uv_handle_t *handle, void *arg RX_UNUSED)
{
	if (!uv_is_closing(handle))
		uv_close(handle, NULL);
}

/* A foreign loop's context goes in two steps, with turns of the loop between them in which its handles close. */
static void close_loop(struct rx_server *server)
{
	struct rx_store *store = server->options.store;
	if (store && store->ops->attach)
		store->ops->attach(store, NULL);
	rx_server_accept_stop(server);
	if (server->context) {
		lws_context_destroy(server->context);
		uv_timer_stop(&server->tick);
		uv_timer_stop(&server->probe);
		uv_timer_stop(&server->alarm);
		uv_timer_stop(&server->pace);
		uv_timer_stop(&server->look);
		for (struct rx_watch *watch = server->watches; watch; watch = watch->next)
			uv_poll_stop(&watch->poll);
		for (int i = 0; i < 100 && uv_run(&server->loop, UV_RUN_NOWAIT); i++)
			;
		lws_context_destroy(server->context);
	}
	uv_walk(&server->loop, close_handle, NULL);
	uv_run(&server->loop, UV_RUN_DEFAULT);
	uv_loop_close(&server->loop);
}

static void free_lists(struct rx_server *server)
{
	for (struct rx_watch *watch = server->watches, *next; watch; watch = next) {
		next = watch->next;
		free(watch);
	}
	for (struct rx_post *post = server->posts, *next; post; post = next) {
		next = post->next;
		free(post);
	}
}

void rx_server_free(struct rx_server *server)
{
	if (!server || server->abandoned)
		return;
	close_loop(server);
	if (server->engine.app)
		rx_engine_release(&server->engine);
	else if (server->options.store)
		server->options.store->ops->close(server->options.store);
	if (server->lead)
		rx_lead_free(server->lead);
	free_lists(server);
	rx_site_release(&server->site);
	rx_addresses_release(server);
	rx_server_free_options(&server->options);
	free(server->event_path);
	free(server->upload_dir);
	pthread_mutex_destroy(&server->post_lock);
	free(server);
}

/* A real server in a thread on a free port, for unit tests of what it answers; its log is kept. The app is what the test registers. */
#ifndef TESTS_UNIT_BACKEND_H
#define TESTS_UNIT_BACKEND_H

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "server/server.h"
#include "tap.h"
#include "ws_client.h"

struct backend {
	struct rx_server *server;
	pthread_t thread;
	int port;
};

static char backend_log[262144];
static pthread_mutex_t backend_lock = PTHREAD_MUTEX_INITIALIZER;

static inline void backend_take_log(void *context, const char *level, const char *text)
{
	(void)context;
	pthread_mutex_lock(&backend_lock);
	size_t length = strlen(backend_log);
	snprintf(backend_log + length, sizeof backend_log - length, "%s: %s\n", level, text);
	pthread_mutex_unlock(&backend_lock);
}

/* How often `text` stands in the log. */
static inline int backend_logged(const char *text)
{
	int count = 0;
	pthread_mutex_lock(&backend_lock);
	for (const char *at = backend_log; (at = strstr(at, text)); at++)
		count++;
	pthread_mutex_unlock(&backend_lock);
	return count;
}

/* What a handler of the test wants to be known by the test's own thread. */
static char backend_said[1000];
static int backend_says;

static inline void backend_say(const char *text)
{
	pthread_mutex_lock(&backend_lock);
	snprintf(backend_said, sizeof backend_said, "%s", text);
	backend_says++;
	pthread_mutex_unlock(&backend_lock);
}

/* The last of it; valid until the next call. `count`, if not NULL: how often something was said. */
static inline const char *backend_heard(int *count)
{
	static char copy[sizeof backend_said];
	pthread_mutex_lock(&backend_lock);
	memcpy(copy, backend_said, sizeof copy);
	if (count)
		*count = backend_says;
	pthread_mutex_unlock(&backend_lock);
	return copy;
}

static inline void *backend_serve(void *arg)
{
	struct rx_err err;
	if (rx_server_run(arg, &err) < 0)
		printf("# %s\n", err.text);
	return NULL;
}

/* Memory; or what RX_TEST_STORE names, a folder for SQLite or the URL of a Redis server, so that tests of the server can run against each. */
static inline struct rx_store *backend_store(void)
{
	static int count;
	const char *where = getenv("RX_TEST_STORE");
	where = where && *where ? where : NULL;
	struct rx_err err = { 0 };
	char *name = rx_xprintf("%s%s%d-%d", where && *where == '/' ? where : "", where && *where == '/' ? "/" : "test", (int)getpid(), count++);
	struct rx_store *store = !where ? rx_store_memory() : *where == '/' ? rx_store_sqlite(name, &err) : rx_store_redis(where, name, &err);
	free(name);
	if (!store) {
		printf("Bail out! %s\n", err.text);
		exit(1);
	}
	return store;
}

static inline struct rx_server_options backend_options(void)
{
	return (struct rx_server_options){
		.listen_count = 1,
		.store = backend_store(),
		.journal_fd = -1,
		.log = backend_take_log,
	};
}

/* A generation of the app that this program's registrations make: the same code each time. Ends the program when it does not load. */
static inline struct rx_app *backend_app(void)
{
	static struct rx_registration_ *list;
	struct rx_diags diags = { 0 };
	if (!list)
		list = rx_registrations_take();
	struct rx_app *app = rx_app_load(list, "test", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	rx_diags_release(&diags);
	if (!app)
		exit(1);
	return app;
}

/* The caller keeps its reference to `app`. */
static inline struct backend backend_start(struct rx_app *app, struct rx_server_options options)
{
	struct backend backend = { 0 };
	struct rx_err err = { 0 };
	backend.server = rx_server_new(&options, app, &err);
	if (!backend.server) {
		printf("Bail out! %s\n", err.text);
		exit(1);
	}
	backend.port = rx_server_port(backend.server, 0);
	pthread_create(&backend.thread, NULL, backend_serve, backend.server);
	return backend;
}

static inline void backend_stop(struct backend *backend)
{
	rx_server_stop(backend->server);
	pthread_join(backend->thread, NULL);
	rx_server_free(backend->server);
}

/* With an app of its own, and as in development. */
static inline struct backend backend_develop(struct rx_store *store)
{
	struct rx_app *app = backend_app();
	struct rx_server_options options = { .listen_count = 1, .store = store, .journal_fd = -1, .log = backend_take_log, .development = true };
	struct backend backend = backend_start(app, options);
	rx_app_unref(app);
	return backend;
}

static inline void backend_swap_(struct rx_server *server, void *app)
{
	rx_server_swap(server, app);
	rx_app_unref(app);
}

/* As after a reload: a new generation of the same code. */
static inline void backend_reload(struct backend *backend)
{
	rx_server_post(backend->server, backend_swap_, backend_app());
}

/* Polls. */
#define backend_until(condition) \
	({ \
		bool holds_ = false; \
		for (int i_ = 0; i_ < 3000 && !(holds_ = (condition)); i_++) \
			usleep(10000); \
		holds_; \
	})

/* The next frame that contains `text`; "" when none comes. */
static inline const char *backend_frame(struct ws *ws, const char *text)
{
	for (int i = 0; i < 2000; i++) {
		const char *frame = ws_read(ws);
		if (!frame || strstr(frame, text))
			return frame ? frame : "";
	}
	return "";
}

/* A connection that has said hello. */
static inline struct ws backend_client(int port, const char *hello)
{
	struct ws ws = ws_open(port);
	ok(strstr(ws_ask(&ws, hello), "\"hello\"") != NULL, "a client");
	return ws;
}

#define BACKEND_HELLO(token) BACKEND_HELLO_OF(token, "1111111111111111")
#define BACKEND_HELLO_OF(token, nonce) \
	"{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"" nonce "\",\"path\":\"/\",\"query\":\"\"}"
#define BACKEND_EVENT(token, handler, args) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args "}"
#define BACKEND_EVENT_SEQ(token, handler, args, seq) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args ",\"seq\":" #seq "}"

#endif

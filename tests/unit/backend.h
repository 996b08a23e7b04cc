/* A real server in a thread on a free port, for unit tests of what it answers; its log is kept. The test defines its states before. */
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

static char backend_log[65536];
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

static inline struct rx_server_options backend_options(void)
{
	return (struct rx_server_options){
		.listen_count = 1,
		.store = rx_store_memory(),
		.journal_fd = -1,
		.log = backend_take_log,
	};
}

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

/* The app that this program's registrations make; ends the program when it does not load. */
static inline struct rx_app *backend_app(void)
{
	struct rx_diags diags = { 0 };
	struct rx_app *app = rx_app_load(rx_registrations_take(), "test", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	rx_diags_release(&diags);
	if (!app)
		exit(1);
	return app;
}

#define BACKEND_HELLO(token) \
	"{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"1111111111111111\",\"path\":\"/\",\"query\":\"\"}"
#define BACKEND_EVENT(token, handler, args, seq) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args ",\"seq\":" #seq "}"

#endif

/* A real server in a thread, for unit tests of what needs one: the app of this program, a free port, the log in memory. */
#ifndef TESTS_UNIT_SERVED_H
#define TESTS_UNIT_SERVED_H

#include <pthread.h>

#include "server/server.h"
#include "tap.h"
#include "ws_client.h"

struct served {
	struct rx_server *server;
	struct rx_app *app;
	pthread_t thread;
	int port;
};

static char served_log[262144];
static pthread_mutex_t served_lock = PTHREAD_MUTEX_INITIALIZER;

static inline void served_take_log(void *context, const char *level, const char *text)
{
	(void)context;
	pthread_mutex_lock(&served_lock);
	size_t length = strlen(served_log);
	snprintf(served_log + length, sizeof served_log - length, "%s: %s\n", level, text);
	pthread_mutex_unlock(&served_lock);
}

static inline int served_logged(const char *text)
{
	int count = 0;
	pthread_mutex_lock(&served_lock);
	for (const char *at = served_log; (at = strstr(at, text)); at++)
		count++;
	pthread_mutex_unlock(&served_lock);
	return count;
}

/* A generation of the app: the same code each time. */
static inline struct rx_app *served_load(void)
{
	static struct rx_registration_ *list;
	struct rx_diags diags = { 0 };
	if (!list)
		list = rx_registrations_take();
	struct rx_app *app = rx_app_load(list, "test", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	rx_diags_release(&diags);
	return app;
}

static inline void *served_run(void *server)
{
	struct rx_err err;
	if (rx_server_run(server, &err) < 0)
		printf("# %s\n", err.text);
	return NULL;
}

static inline struct served served_start(struct rx_store *store)
{
	struct served s = { .app = served_load() };
	struct rx_err err = { 0 };
	struct rx_server_options options = {
		.listen_count = 1, .store = store, .journal_fd = -1, .log = served_take_log, .development = true,
	};
	s.server = rx_server_new(&options, s.app, &err);
	if (!s.server) {
		printf("Bail out! %s\n", err.text);
		exit(1);
	}
	s.port = rx_server_port(s.server, 0);
	pthread_create(&s.thread, NULL, served_run, s.server);
	return s;
}

static inline void served_stop(struct served *s)
{
	rx_server_stop(s->server);
	pthread_join(s->thread, NULL);
	rx_server_free(s->server);
	rx_app_unref(s->app);
}

static inline void served_swap_(struct rx_server *server, void *app)
{
	rx_server_swap(server, app);
	rx_app_unref(app);
}

/* As after a reload: a new generation of the same code. */
static inline void served_reload(struct served *s)
{
	rx_server_post(s->server, served_swap_, served_load());
}

/* Polls. */
#define served_until(condition) \
	({ \
		bool holds_ = false; \
		for (int i_ = 0; i_ < 3000 && !(holds_ = (condition)); i_++) \
			usleep(10000); \
		holds_; \
	})

/* The next frame that contains `text`; "" when none comes. */
static inline const char *served_frame(struct ws *ws, const char *text)
{
	for (int i = 0; i < 2000; i++) {
		const char *frame = ws_read(ws);
		if (!frame || strstr(frame, text))
			return frame ? frame : "";
	}
	return "";
}

#define SERVED_HELLO(token) \
	"{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"1111111111111111\",\"path\":\"/\",\"query\":\"\"}"
#define SERVED_EVENT(token, handler, args) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args "}"

#endif

/* The server's own struct, shared by the files of this folder only. */
#ifndef RX_SERVER_INTERNAL_H
#define RX_SERVER_INTERNAL_H

#include <libwebsockets.h>
#include <pthread.h>
#include <stdatomic.h>
#include <uv.h>

#include "../event/engine.h"
#include "origin.h"
#include "server.h"
#include "site.h"

#define RX_HEADERS_MAX 16384 /* bytes of all headers of a request */
#define RX_BODY_RATE 1024u   /* bytes a second that the body of a request must come at, after the first seconds */

struct rx_socket {
	struct rx_server *server;
	int fd;
	int index; /* of rx_listen */
	uv_poll_t poll;
};

struct rx_post {
	struct rx_post *next;
	void (*fn)(struct rx_server *server, void *arg);
	void *arg;
};

struct rx_watch {
	struct rx_watch *next;
	uv_poll_t poll;
	struct rx_server *server;
	void (*fn)(struct rx_server *server, void *arg);
	void *arg;
};

struct rx_server {
	struct rx_server_options options; /* strings are copies */
	char *event_path;                 /* "<backend_path>/_event" */
	uv_loop_t loop;
	uv_async_t async;
	uv_timer_t tick, probe, alarm, pace, look;
	struct lws_context *context;
	struct lws_vhost *vhost;
	struct rx_socket sockets[RX_SOCKETS_MAX];
	int socket_count, spare_fd; /* spare_fd: given up for a moment when descriptors run out */
	int files; /* descriptors that the process may have; 0: not known */
	int ports[4];
	const char *names[5]; /* listen hosts, NULL-terminated */
	struct rx_origin_rules rules;
	struct rx_site site;
	struct rx_engine engine;
	struct rx_lead *lead;
	struct rx_address **addresses; /* address.c; NULL until one is counted */
	uint64_t address_seed;
	struct rx_session *paced; /* those that are not read from, since they sent too fast (pace.c) */
	uint64_t connections; /* so far: their numbers begin with a random one */
	atomic_bool stopping;
	uint64_t drain_began, drain_until; /* rx_now_us; 0: no end was asked for */
	int transfers;        /* bodies that are being sent */
	int fresh;            /* connections that have not asked for anything yet */
	pthread_mutex_t post_lock;
	struct rx_post *posts, **posts_last;
	atomic_bool has_posts;
	struct rx_watch *watches;
	struct rx_call *calls;                /* requests to the app's own addresses (api.c), in the order of arrival */
	int calls_running;
	bool requests_first;
	struct rx_upload *uploads;
	char *upload_dir; /* of files on their way; "": no uploads */
	struct rx_session *cursor; /* the next one that keep-alive looks at */
	bool abandoned; /* a handler still runs: nothing may be freed */
};

/* options.c: fills server->options and event_path; texts and lists are copies. */
void rx_server_copy_options(struct rx_server *server, const struct rx_server_options *from);
void rx_server_free_options(struct rx_server_options *options);
/* listen.c: sockets for options.listen; ports, names and rules are filled. */
int rx_server_listen(struct rx_server *server, struct rx_err *err);
void rx_server_accept_start(struct rx_server *server);
void rx_server_accept_stop(struct rx_server *server);

/* drain.c: a look at who can be let go, after each turn. */
void rx_server_drain_on(struct rx_server *server);

/* ws.c: the one libwebsockets protocol. */
int rx_server_callback(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t length);
/* Keep-alive: looks at some of the sessions each second. */
void rx_server_tend(struct rx_server *server);
/* Forgets that keep-alive was about to look at this one. */
void rx_server_forget(struct rx_server *server, struct rx_session *session);
/* visitor.c: what the handshake said, for rx_request. */
struct rx_visit *rx_server_visit(struct rx_server *server, struct lws *wsi);
/* Who asks: the peer's address, or behind a trusted proxy the first in X-Forwarded-For that is none, from the right. */
void rx_server_client_ip(const struct rx_server *server, struct lws *wsi, char *out, size_t size);
/* Whether the browser came by https: to us, or to a trusted proxy that says so (X-Forwarded-Proto). */
bool rx_server_is_secure(const struct rx_server *server, struct lws *wsi);
/* address.c: whether who asks has as many WebSockets as one address may have; says so in the log. */
bool rx_address_full(struct rx_server *server, struct lws *wsi);
/* Counts another one; NULL when it is not counted. */
struct rx_address *rx_address_enter(struct rx_server *server, struct lws *wsi);
void rx_address_leave(struct rx_server *server, struct rx_address *address);
/* What all its clients sent: pace.h. */
uint64_t *rx_address_paid(struct rx_address *address);
void rx_addresses_release(struct rx_server *server);
/* pace.c: a message came from this one; it may be held for a while. */
void rx_server_pace(struct rx_server *server, struct rx_session *session);
void rx_server_pace_forget(struct rx_server *server, struct rx_session *session);
uint32_t rx_server_seconds(const struct rx_server *server);
/* Seconds that one has for the headers of a request, and before its body must come at RX_BODY_RATE. */
int rx_server_patience(const struct rx_server *server);

/* http.c: requests that are not WebSockets. `user` is the place for the connection's pointer. */
int rx_http_request(struct rx_server *server, struct lws *wsi, void **user, const char *path);
int rx_http_body(struct lws *wsi, void **user, const char *bytes, size_t length);
int rx_http_complete(struct lws *wsi, void **user);
int rx_http_writable(struct lws *wsi, void **user);
void rx_http_drop(void **user);
/* Answers with a status and a line of text; the callback returns what this returns. */
int rx_http_refuse(struct lws *wsi, int status);
/* The header's value, or NULL when it is missing or longer than `size`. */
const char *rx_http_header(struct lws *wsi, enum lws_token_indexes token, char *out, size_t size);
/* Whether the name that is asked for is one of ours, in `host` then; else a line in the log. `what`: "a request". */
bool rx_http_host_allowed(struct rx_server *server, struct lws *wsi, const char *what, char *host, size_t size);

#endif

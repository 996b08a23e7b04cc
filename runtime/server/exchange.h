/* A request and its answer while they last: what http.c, api.c and upload.c of this folder share. A connection's `user`
 * pointer points to the exchange that it is busy with, or is NULL. All on the thread that leads. */
#ifndef RX_SERVER_EXCHANGE_H
#define RX_SERVER_EXCHANGE_H

#include "../handler/api.h"
#include "internal.h"

#define RX_REQUEST_ID 129

/* told.c: who asked what, for the log. */
struct rx_told {
	char id[RX_REQUEST_ID]; /* X-Request-Id, when that is a word; else one that was made */
	char method[16], path[256], client[64];
	uint64_t began_us;
};

/* What is asked, as far as it was judged good. */
struct rx_asked {
	const char *method, *path; /* below backend_path */
	const char *origin;        /* allowed; NULL: none */
	bool head;                 /* then `method` is "GET" */
	int64_t length;            /* of the body; -1: not said */
};

/* First member of whatever `user` points to. Callbacks that return nonzero end the connection. */
struct rx_exchange {
	int (*body)(struct rx_exchange *exchange, struct lws *wsi, const char *bytes,
		    size_t length);                                                  /* NULL: ignored */
	int (*complete)(struct rx_exchange *exchange, struct lws *wsi, void **user); /* the body is whole; likewise */
	int (*writable)(struct rx_exchange *exchange, struct lws *wsi, void **user);
	void (*drop)(struct rx_exchange *exchange); /* the connection is done with it; frees it, now or later */
};

struct rx_answer {
	int status;
	const char *type, *etag, *cache, *origin, *allow; /* NULL: no such header */
	const char *id;                                   /* X-Request-Id; likewise */
	const struct rx_api_pair *more;                   /* further ones; names end with ':' */
	int more_count;
	bool close;    /* the connection ends with it */
	bool in_parts; /* of a file: a part of it is sent when that is asked for */
	size_t length;
};

int rx_http_headers(struct lws *wsi, const struct rx_answer *answer);
/* Headers and a text of at most 1 KiB, and the request is over. */
int rx_http_text(struct lws *wsi, struct rx_answer *answer, const char *text, bool head);
/* The request is over: what a callback returns then. */
int rx_http_done(struct lws *wsi, bool close);

/* transfer.c: likewise with bytes from malloc, which are owned from now on; what `user` pointed to is dropped. */
int rx_http_bytes(struct lws *wsi, void **user, struct rx_answer *answer, char *bytes, size_t length, bool head);
/* Likewise with an open file, which is owned from now on. It gets an ETag; a browser that has it is answered by 304. At
 * most 8 further headers. */
int rx_http_fd(struct lws *wsi, void **user, struct rx_answer *answer, int fd, bool head);
/* The same with bytes that last as long as the program. */
int rx_http_constant(struct lws *wsi, void **user, struct rx_answer *answer, const unsigned char *bytes, size_t length,
		     bool head);

/* What follows the prefix, "/" at least; NULL when `path` is not below it. */
const char *rx_http_below(const char *path, const char *prefix);

/* asked.c: the method, "GET" and `*head` for HEAD; "" when it is unknown. */
const char *rx_asked_method(struct lws *wsi, bool *head);
/* The length that the body is said to have in `*length`; -1: nothing is said. Negative ones crash some versions of
 * libwebsockets. Returns a status to refuse with, or 0. */
int rx_asked_body(struct lws *wsi, int64_t *length);
/* Whether a body of which so many bytes came is so slow that its connection is to end. */
bool rx_asked_slowly(const struct rx_server *server, const struct rx_told *told, uint64_t bytes);
/* Ends a connection from which nothing comes, not at once: what `user` points to is dropped then. */
void rx_asked_end(struct lws *wsi);
/* Answers what a browser asks before a page of an allowed origin may send more than a simple form. */
int rx_asked_preflight(struct lws *wsi, const char *origin);

void rx_told_begin(struct rx_server *server, struct lws *wsi, const struct rx_asked *asked, struct rx_told *told);
/* The request is answered with so many bytes. */
void rx_told_end(struct rx_server *server, const struct rx_told *told, int status, size_t bytes);

/* operation.c: whether the connection came to the port of the metrics, where nothing but rx_operation_alone answers. */
bool rx_operation_port(const struct rx_server *server, struct lws *wsi);
int rx_operation_alone(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked,
		       const char *path);
/* Answers /_health and what is below it; false: it is something else. */
bool rx_operation_request(struct rx_server *server, struct lws *wsi, const char *path, struct rx_answer *answer,
			  bool head, int *result);

/* api.c: answers `asked` when it is an address of the app; false when it is none. `result`: what the callback returns.
 */
bool rx_api_request(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked, int *result);
/* The next request whose function is to be run; NULL. */
struct rx_job *rx_api_next(struct rx_server *server);
/* About once a second: requests past their deadline are answered. */
void rx_api_tend(struct rx_server *server);

#endif

/* Where a client is and what its browser said at the handshake: what rx_request and its like read. One allocation that never changes,
 * counted by reference (any thread): a connection, its client, runs and tasks hold it. */
#ifndef RX_HANDLER_REQUEST_H
#define RX_HANDLER_REQUEST_H

#include <stdatomic.h>

#include "../app/app.h"

struct rx_api_pair; /* a header: api.h */

struct rx_visit {
	atomic_int refs;
	uint32_t query, ip, headers; /* where they begin in `text` */
	uint32_t size;               /* of `text` */
	uint64_t session;            /* number of the connection */
	char text[];                 /* path, query without "?", address, then name and value of each header, then "" */
};

/* Names in lower case; those with an empty value are left out. */
struct rx_visit *rx_visit_new(const struct rx_api_pair *headers, int count, const char *client_ip, uint64_t session);
/* The same connection at another address. `query` with or without "?"; NULL is "". */
struct rx_visit *rx_visit_move(const struct rx_visit *visit, const char *path, const char *query);
struct rx_visit *rx_visit_ref(struct rx_visit *visit); /* NULL is allowed */
void rx_visit_unref(struct rx_visit *visit);           /* likewise */
/* NULL when there is none. */
const char *rx_visit_header(const struct rx_visit *visit, const char *name);

/* 0 … 15; -1: none. */
int rx_hex_digit(char c);
/* The value of a parameter of a query string, decoded into `out`; NULL when there is none, or it is too long. */
const char *rx_query_find(const char *query, const char *name, char *out, size_t size);

/* What runs on a thread runs for somebody: rx_request answers from this. The caller's, who sets NULL in time. */
struct rx_request_here {
	struct rx_visit *visit; /* NULL: a client that has no connection */
	const struct rx_app *app;
	const char *token;
};
void rx_request_set(const struct rx_request_here *here);
const struct rx_request_here *rx_request_here(void); /* NULL: nobody */

/* The headers of a handshake that are kept, in lower case; ends with NULL. */
extern const char *const rx_request_headers[];

#endif

/* A request to one of the app's own HTTP addresses, while its function runs: what it asks and what it is answered. The server fills one,
 * rx_api_run calls the author's function with it, and the server sends what it holds then. */
#ifndef RX_HANDLER_API_H
#define RX_HANDLER_API_H

#include "../app/app.h"
#include "../core/buf.h"

#define RX_API_HEADERS_MAX 32
#define RX_API_BYTES_MAX (256u << 20) /* of an answer */

struct rx_api_pair {
	const char *name, *value;
};

struct rx_api {
	/* the request: all texts in `arena` */
	struct rx_arena arena;
	const struct rx_api_route *route;
	const char *method, *path, *query;
	struct rx_api_pair *headers, *queries; /* names of headers in lower case; decoded */
	int header_count, query_count;
	const char *body; /* NUL-terminated */
	size_t body_length;
	const char *client_ip;
	/* A header that is not among `headers`; in `arena`; NULL: none, or there are none but those. Called on the thread of the function. */
	const char *(*find_header)(struct rx_api *api, const char *name);
	/* the answer */
	int status; /* 0: the function gave none */
	const char *type;
	struct rx_buf bytes;
	struct rx_api_pair more[RX_API_HEADERS_MAX];
	int more_count;
};

void rx_api_init(struct rx_api *api);
void rx_api_release(struct rx_api *api);
/* Runs the route's function on this thread; afterwards `status` is set. Author's code: may take any time. */
void rx_api_run(struct rx_api *api);
/* That of this thread; NULL when no function of RX_API runs on it. */
struct rx_api *rx_api_current(void);
/* Values of the request by name; NULL when there is none. */
const char *rx_api_header_value(struct rx_api *api, const char *name);
const char *rx_api_query_value(struct rx_api *api, const char *name);
const char *rx_api_param_value(struct rx_api *api, const char *name);

#endif

/* Where the client is and what its browser said: in handlers, background tasks, and handlers of RX_API. */
#ifndef REFLEX_REQUEST_H
#define REFLEX_REQUEST_H

#pragma GCC system_header

#include "base.h"

/* Texts live until the handler returns; none is NULL. */
struct rx_request {
	rx_str route;     /* "/post/[slug]"; "" outside of the app's pages */
	rx_str path;      /* "/post/hello", without frontend_path */
	rx_str query;     /* "page=2", without "?" */
	rx_str url;       /* "https://host/post/hello?page=2", as the browser shows it; "" when it is not a browser */
	rx_str host, origin, user_agent;
	rx_str client_ip; /* behind a proxy of "trusted_proxies" in rxconfig.json: the first address that is not one of them */
	rx_str token;     /* of the tab, 32 hexadecimal digits */
	rx_str session_id; /* of the connection */
};
/* Of the event that runs on this thread. Never NULL. */
const struct rx_request *rx_request(void);
/* A part of the route: rx_param("slug") is "hello" for "/post/hello"; of [...all] "a/b"; "" when there is none. In page functions: a
 * reference to it. */
rx_str rx_param(const char *name);
/* A parameter of the query string, decoded; "" when there is none. In page functions: a reference to it. */
rx_str rx_query(const char *name);
/* A header or a cookie of the connection's handshake (of the request, in RX_API); "" when there is none. Cookies: as they were then;
 * what is percent-encoded in them is decoded, and quotes around the value are left out. */
rx_str rx_header(const char *name);
rx_str rx_cookie(const char *name);

#endif

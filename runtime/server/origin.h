/* Whom the server talks to. `Host` must be a name that the server answers for, or a page that points its own name at
 * this machine (DNS rebinding) could read from it; `Origin`, which browsers send and scripts cannot change, must be a
 * page that we serve or that was allowed. Pure. */
#ifndef RX_SERVER_ORIGIN_H
#define RX_SERVER_ORIGIN_H

#include "../core/base.h"

struct rx_origin_rules {
	const int *ports; /* that we listen on */
	int port_count;
	const char *const *names; /* listen hosts, as given: "192.168.1.5"; NULL-terminated; NULL: none */
	bool everywhere;          /* we listen on all addresses: any address (not name) will do */
	const char *const
		*origins; /* further allowed origins, exact: "https://example.org"; NULL-terminated; NULL: none */
	const char *const
		*hosts; /* further allowed Host values: "example.org" (any port) or "example.org:8080"; likewise */
};

/* `host`: value of the Host header; NULL when there was none. Loopback names, listen hosts, addresses and hosts of allowed
 * origins, each with any port: a proxy, a container or a tunnel may have another one than ours, and who points a name of
 * its own at this machine has none of these names. */
bool rx_host_allowed(const struct rx_origin_rules *rules, const char *host);
/* `origin`: value of the Origin header. Allowed: the same host and port as an allowed `host`; a loopback name with one
 * of our ports; one of `origins`; and the same name as `host` with the port of one of `origins` (the development
 * frontend on another port). "null" never is. */
bool rx_origin_allowed(const struct rx_origin_rules *rules, const char *origin, const char *host);

#endif

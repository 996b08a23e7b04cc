/* TCP ports of the two servers: is one free, which is the next, and who holds it. */
#ifndef RX_CLI_PORTS_H
#define RX_CLI_PORTS_H

#include "config.h"

/* True when a server could listen on `port` at `host` now; NULL: at 127.0.0.1 and ::1 (as far as the machine has them).
 * A name or address that does not exist here counts as free: the server itself says what is wrong with it. */
bool rx_port_free(int port, const char *host);
/* The program that listens on `port`, as "'node' (process 123)"; NULL when the system does not tell (another user's,
 * not Linux). The caller frees it. */
char *rx_port_owner(int port);

struct rx_port_wish {
	const char *what;   /* "frontend" or "backend": for messages */
	const char *option; /* the option that changes it: "--frontend-port" */
	int port;
	bool asked;       /* by option, environment or configuration: then no other one will do */
	const char *host; /* as for rx_port_free */
	int other;        /* a port that is already promised to the other server; 0: none */
};

/* The port to use: the wish, or for one that was not asked for the next free one after it. 0 with `err` when it cannot
 * be had. */
int rx_port_choose(const struct rx_port_wish *wish, struct rx_err *err);

/* The ports of both servers, by the configuration; NULL: that one is not started. Says aloud when one is not the usual
 * one. -1 with `err`. */
int rx_ports_choose(const struct rx_config *config, int *frontend_port, int *backend_port, struct rx_err *err);

#endif

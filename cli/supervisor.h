/* `reflex run` in development: starts the frontend's server and the backend, keeps them running, tells the backend what
 * changed, and says on the terminal what happens. Ends when the user interrupts or a server cannot go on. */
#ifndef RX_CLI_SUPERVISOR_H
#define RX_CLI_SUPERVISOR_H

#include "config.h"

/* What the command line says; it wins over rxconfig.json, also when that file is read again. */
struct rx_run_options {
	const struct rx_args *args;
	bool frontend, backend; /* which servers run; at least one */
	bool native;
};

/* Puts the options over the configuration. */
void rx_run_override(const struct rx_run_options *options, struct rx_config *config);

/* Runs until the end. `config` may be read again meanwhile; the caller releases it. Returns the exit code. */
int rx_supervise(const struct rx_run_options *options, struct rx_config *config);

#endif

/* `reflex run --env prod`: the app as an export runs it. */
#ifndef RX_CLI_PROD_H
#define RX_CLI_PROD_H

#include "config.h"

struct rx_prod_options {
	bool frontend, backend;          /* which sides are served; at least one */
	int frontend_port, backend_port; /* already chosen and free; pages and events are on both when both sides are */
	const char *workers;             /* as asked for; NULL: not */
	enum rx_level loglevel;
};

/* Builds the static site (`next build`; Node ends before anything is served) and the backend (the C compiler) as far as
 * their inputs changed, says what took how long, and becomes the built server: on success it does not return. Otherwise
 * the error was reported; returns the exit code. */
int rx_prod_run(const struct rx_config *config, const struct rx_prod_options *options);

#endif

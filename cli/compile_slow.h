/* Says which page function does not return while pages are built: without that, nothing would be said at all. */
#ifndef RX_CLI_COMPILE_SLOW_H
#define RX_CLI_COMPILE_SLOW_H

#include <pthread.h>

#include "app/app.h"

/* Called once for a page whose function has run for about two seconds, on a thread of its own. */
typedef void rx_slow_fn(void *context, const struct rx_page *page);

/* One for commands that only build: says it, and ends the process with an error when a minute is over. `scratch`: a folder that is removed then,
 * "" or NULL: none. */
void rx_slow_say(void *scratch, const struct rx_page *page);

struct rx_slow {
	rx_slow_fn *report;
	void *context;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	bool running, ended;
};

/* Around rx_ui_build; `report` may be NULL, then nothing happens. */
void rx_slow_begin(struct rx_slow *slow, rx_slow_fn *report, void *context);
void rx_slow_end(struct rx_slow *slow);

#endif

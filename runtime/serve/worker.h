/* The process that serves: loads the app that is compiled into this program and runs the server until it is told to
 * stop. */
#ifndef RX_SERVE_WORKER_H
#define RX_SERVE_WORKER_H

#include "options.h"

/* What a worker has from its supervisor. A forked one finds it in memory; one that is another program (after a restart
 * by SIGHUP) in the text of the option --worker. */
struct rx_worker {
	const struct rx_program *program;
	const struct rx_serve_options *options;
	struct rx_listening listening; /* sockets of all workers */
	int number, workers;           /* the first is 1; of how many */
	int place;                     /* from 0: no two that run at the same time have the same one */
	int board;                     /* shared memory for metrics (core/metrics.h); -1: nothing is counted */
	int journal;                   /* shared memory of the supervisor, or -1 */
	int life;                      /* a byte: the worker may serve now; end of file: the supervisor is gone */
	int ready;                     /* gets RX_WORKER_PREPARED, then RX_WORKER_SERVES */
	bool first;                    /* the program has just been started: this one says where it listens */
	uint64_t started;              /* rx_now_us of the program's start */
};

#define RX_WORKER_PREPARED 'p' /* the app is loaded; the store is not open yet */
#define RX_WORKER_SERVES 's'   /* requests are answered */

/* Returns the exit code: 0 after SIGTERM. Errors are reported. */
int rx_serve_work(const struct rx_worker *worker);

/* Where the program listens: the last one may be that of the metrics. Returns how many, at most 3. */
int rx_worker_places(const struct rx_serve_options *options, struct rx_listen *out, int *metrics);

/* The value of --worker, owned by the caller. */
char *rx_worker_text(const struct rx_worker *worker);
/* From that text; -1 when it comes from a version that is too different. */
int rx_worker_parse(const char *text, struct rx_worker *worker, struct rx_err *err);
/* Whether a program that this one starts has the descriptors. */
void rx_worker_share(const struct rx_worker *worker, bool shared);

#endif

/* The process that serves: loads the app that is compiled into this program and runs the server until it is told to
 * stop. */
#ifndef RX_SERVE_WORKER_H
#define RX_SERVE_WORKER_H

#include "options.h"

struct rx_worker {
	const struct rx_program *program;
	const struct rx_serve_options *options;
	int journal;      /* shared memory of the supervisor, or -1 */
	int life;         /* its end of file means that the supervisor is gone; or -1 */
	int ready;        /* gets one byte once requests are answered; or -1 */
	bool first;       /* says where it listens */
	uint64_t started; /* rx_now_us of the program's start */
};

/* Returns the exit code: 0 after SIGTERM, SIGINT or SIGHUP. Errors are reported. */
int rx_serve_work(const struct rx_worker *worker);

#endif

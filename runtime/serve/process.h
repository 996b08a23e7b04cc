/* One worker as its supervisor sees it: a process, and the two pipes between. */
#ifndef RX_SERVE_PROCESS_H
#define RX_SERVE_PROCESS_H

#include <sys/types.h>

#include "worker.h"

/* Where the program is that workers run. */
struct rx_generation {
	int id;
	int program; /* descriptor of the file; -1: the supervisor's own, by fork */
};

struct rx_process {
	pid_t pid;   /* 0: none runs */
	int life;    /* closed when this process ends: the other end is the worker's */
	int ready;   /* the worker writes here */
	int journal; /* number of its journal */
	int generation;
	bool prepared, serves;
	bool replaced;    /* another serves in its place: its end is no news */
	uint64_t began;   /* rx_now_us */
	uint64_t kill_at; /* when patience with a stop ends; 0: it was not told to stop */
};

/* What the new process does first, for it is a copy of the supervisor. */
typedef void (*rx_process_forget)(void *context);

/* Starts the worker; `worker` says all but the pipes. */
int rx_process_start(struct rx_process *process, const struct rx_worker *worker, const struct rx_generation *generation,
		     char *const *argv, rx_process_forget forget, void *context, struct rx_err *err);
/* Opens the store and serves, once it is prepared. */
void rx_process_go(struct rx_process *process);
/* Reads what it says; true when something is new. */
bool rx_process_listen(struct rx_process *process);
/* SIGTERM; when that was at least `ms` milliseconds ago, SIGKILL. */
void rx_process_stop(struct rx_process *process, int ms);
/* True once it has ended: `status` is waitpid's, and the pipes are closed. */
bool rx_process_ended(struct rx_process *process, int *status);
/* Pipe whose ends are not blocking and not inherited by other programs. */
int rx_pipe(int fd[2], struct rx_err *err);

#endif

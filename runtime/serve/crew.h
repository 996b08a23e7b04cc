/* The workers of a program, and one restart of all of them after the other. Where processes can share the store, a new
 * worker serves before the old one stops. Where they cannot, the new one has loaded the app and waits; the old one
 * comes to its end, and connections wait in the socket for the moment until the new one has opened the store. */
#ifndef RX_SERVE_CREW_H
#define RX_SERVE_CREW_H

#include "../core/metrics.h"
#include "../event/journal.h"
#include "process.h"

/* The place of a worker. */
struct rx_place {
	struct rx_process now, next; /* next: while it is being replaced */
	uint64_t restart_at;         /* rx_now_us, when the next start is due; 0: not */
	uint64_t crashed;            /* the last crash; 0: none since it serves */
	int quick;                   /* deaths in a row */
};

struct rx_crew {
	struct rx_worker worker; /* what all have in common */
	char *const *argv;
	struct rx_place *places;
	int count;
	int *journals; /* count + 1 of them: descriptors, and … */
	struct rx_journal **maps;
	struct rx_board *board;              /* NULL: nobody counts */
	struct rx_generation proven, wanted; /* the same, but during a restart */
	uint64_t restart_began;              /* 0: no restart is under way */
	bool shared;                         /* the store can have several processes */
	bool up;                             /* each has served once */
	int failed;                          /* exit code, when the program cannot go on; -1 */
	rx_process_forget forget;
	void *context;
};

int rx_crew_open(struct rx_crew *crew, struct rx_err *err);
/* Starts what is due, notes who has ended, goes on with a restart. To be called after each piece of news, and when
 * rx_crew_due says so. */
void rx_crew_look(struct rx_crew *crew);
/* rx_now_us; 0: nothing is due. */
uint64_t rx_crew_due(const struct rx_crew *crew);
/* A restart of all workers with the program `fd` (owned from now on; -1: the same as before). */
void rx_crew_restart(struct rx_crew *crew, int fd);
/* Tells all to stop. Returns true when none is left. To be called again after news. */
bool rx_crew_stop(struct rx_crew *crew);
/* SIGKILL to all. */
void rx_crew_kill(struct rx_crew *crew);
/* After all have ended; also after an _open that failed. Descriptors end with the program. */
void rx_crew_close(struct rx_crew *crew);
/* In a new process: closes what belongs to other workers. */
void rx_crew_forget(struct rx_crew *crew);

#endif

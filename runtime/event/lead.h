/* Leader and followers: one thread at a time turns the event loop and runs the jobs that it brings, inline. When a job
 * takes longer than a few milliseconds a monitor lets another thread take the loop over; the slow job ends where it is,
 * and its result comes back to whoever leads then. So jobs need not be declared slow, and a fast one costs no
 * hand-over.
 *
 * Knows nothing of sockets or states: all of that is behind the hooks. */
#ifndef RX_EVENT_LEAD_H
#define RX_EVENT_LEAD_H

#include <pthread.h>

#include "../core/base.h"

struct rx_lead;

struct rx_job {
	struct rx_job *next;
	/* Called instead of the hooks of these names; NULL: the hook. */
	void (*run)(void *context, struct rx_job *job);
	void (*finish)(void *context, struct rx_job *job);
};

/* All but `run` and `wake` are called on the thread that leads. */
struct rx_lead_hooks {
	void *context;
	bool (*turn)(void *context);                       /* one turn of the loop, waiting if need be; false: end */
	struct rx_job *(*next)(void *context);             /* the next job of this turn; NULL: no more for now */
	void (*run)(void *context, struct rx_job *job);    /* the job itself; any of the threads */
	void (*finish)(void *context, struct rx_job *job); /* after `run` */
	void (*end)(void *context);                        /* after the jobs of a turn */
	void (*wake)(void *context);                       /* any thread: makes `turn` return */
	void (*began)(void *context);                      /* first thing on a new thread that may run jobs; may be NULL */
	void (*crowded)(void *context); /* all threads are in slow jobs (any thread); at most once a second */
};

struct rx_lead *rx_lead_new(const struct rx_lead_hooks *hooks);
/* Leads until `turn` returns false, then waits up to `grace_ms` for slow jobs. Returns 0; 1 when some are still running
 * (then the lead and whatever jobs use must stay as they are until the process ends); -1 when no thread could be made.
 */
int rx_lead_run(struct rx_lead *lead, int grace_ms, struct rx_err *err);
void rx_lead_free(struct rx_lead *lead);
/* By a job, on the thread that runs it, before it waits for something that the loop brings, or for long: if this thread leads, a follower takes
 * the loop over at once, as if the monitor had seen the job to be slow. Returns true when this thread does not lead (any more); false when
 * there is no thread to take over: then the job must go on without waiting. Threads that are none of the lead's get true. */
bool rx_lead_step_down(struct rx_lead *lead);
/* Whether no thread is left, nor may be made, to take the loop over from a slow job. `next` should give no job then that may wait for the loop; when
 * that has changed, `wake` is called. */
bool rx_lead_is_crowded(const struct rx_lead *lead);
/* Any thread: `finish` is called with this job on the thread that leads, soon, in the order of the posts. The job belongs to the lead until
 * then. After the loop's end it is called by rx_lead_run, up to its return, and by rx_lead_drain. */
void rx_lead_post(struct rx_lead *lead, struct rx_job *job);
/* After rx_lead_run has returned: finishes what was posted since. */
void rx_lead_drain(struct rx_lead *lead);
/* Threads that exist now: the leader, those in slow jobs, and those that wait to be of use. Any thread. */
int rx_lead_threads(struct rx_lead *lead);

/* Condition variables that wait by the monotonic clock, that of rx_now_us. */
void rx_cond_init(pthread_cond_t *cond);
/* Returns when it is signalled, at `until_us`, or for no reason. */
void rx_cond_wait_until(pthread_cond_t *cond, pthread_mutex_t *lock, uint64_t until_us);

#endif

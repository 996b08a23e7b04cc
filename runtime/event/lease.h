/* Which process may change a shared state, where several share a store: one at a time holds it, for as long as no other
 * one wants it, and lets go between two turns of its loop. Nobody waits on the thread that leads: a client whose next
 * handler needs the state is parked, and a handler that comes to need it waits on its own thread. Those who only show
 * the state are told when it was changed, and load it.
 *
 * With a store of one process everything is held once it was loaded. All on the leader's thread but for rx_lease_take.
 */
#ifndef RX_EVENT_LEASE_H
#define RX_EVENT_LEASE_H

#include "../state/shared.h"

struct rx_client;
struct rx_engine;

/* Whether processes share the store: then a state has to be held by one of them. */
bool rx_lease_is_exclusive(const struct rx_engine *engine);
/* rx_shares.take: any thread. */
int rx_lease_take(void *engine, struct rx_shared *shared, int ms, struct rx_err *err);
/* Whether the client's next item may run now; else it is parked. */
bool rx_lease_admit(struct rx_engine *engine, struct rx_client *client);
/* An item that was parked is done. NULL is allowed. */
void rx_lease_done(struct rx_engine *engine, struct rx_shared *granted);
/* What is in memory was not stored. */
void rx_lease_fault(struct rx_engine *engine, struct rx_shared *shared);
/* What is stored may be something else: it is loaded, if it is held by nobody here. */
void rx_lease_renew_values(struct rx_engine *engine, struct rx_shared *shared);
/* What the store said of the state with this key; AGAIN: of all. */
void rx_lease_heard(struct rx_engine *engine, enum rx_store_news news, const char *key);
/* What was loaded is put into its place by this job. NULL: none. */
struct rx_job *rx_lease_next(struct rx_engine *engine);
/* Somebody let go of an instance for which something was offered. */
void rx_lease_offers(struct rx_engine *engine);
/* It is asked for, or those who wait for it are told that they have it, or that they cannot have it. */
void rx_lease_ask(struct rx_engine *engine, struct rx_shared *shared);
/* Between two turns of the loop; about once a second; when the process ends. */
void rx_lease_end(struct rx_engine *engine);
void rx_lease_sweep(struct rx_engine *engine);
void rx_lease_leave(struct rx_engine *engine);
/* After that, when the store has answered what it will. */
void rx_lease_release(struct rx_engine *engine);

/* A question to the store about an instance, which it references; freed by whoever gets the answer, or by
 * rx_lease_release. */
struct rx_question {
	struct rx_question *next, **at; /* of the engine */
	struct rx_engine *engine;
	struct rx_shared *shared;
	char owner[sizeof(((struct rx_store_hold *)0)->owner)]; /* the lease's, then */
	unsigned times;                                         /* likewise */
};
struct rx_question *rx_question_new(struct rx_engine *engine, struct rx_shared *shared);
void rx_question_free(struct rx_question *question);

#endif

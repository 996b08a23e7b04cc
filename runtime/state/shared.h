/* RX_SHARED_STATE: values that several clients have in common. An instance has a name and holds the values of one class; while a client's
 * class is linked to it, turns work on the instance instead of the client's own block. A turn holds the instance from the moment it opens
 * (or links to) it to its end, so that handlers of different clients come one after the other. Each commit leaves a change in a queue, in
 * the order of the commits, for event/share.c to save and send.
 *
 * Where several processes share a store, one of them at a time may change an instance (event/lease.c); the others have what they were told last.
 * What could not be stored is not true: whoever holds the instance next gets what the store has. */
#ifndef RX_STATE_SHARED_H
#define RX_STATE_SHARED_H

#include <pthread.h>

#include "../event/lead.h"
#include "../store/store.h"
#include "states.h"

#define RX_SHARED_NAME_MAX 200    /* bytes of an instance's name */
#define RX_SHARED_FIRST_MS 30000  /* a turn waits so long for its first instance, then it fails */
#define RX_SHARED_SECOND_MS 2000  /* … for a further one: two turns may wait for each other */

/* One instance. `states` belongs to the turn that holds it. */
struct rx_shared {
	struct rx_shared *next; /* of the table */
	char *class, *name;
	int refs;              /* of clients' values and the table of members; atomic */
	uint64_t unused_since; /* microseconds; 0: was never unused */
	struct rx_turn *holder; /* with the table's lock */
	bool usable;            /* `states` are what is stored, and this process may change them; likewise */
	bool stale;             /* `states` were not stored; likewise */
	bool undone;            /* they were shown to nobody, so what follows is told whole; likewise */
	bool offered;           /* `text` is to take their place when somebody holds it; likewise */
	char *text;             /* NULL: the defaults */
	size_t length;
	unsigned faults;        /* how often it was not stored: what was built on that is void; written by the leader, with the lock */
	unsigned held_faults;   /* the holder's: when it began */
	struct rx_app *app;       /* of `states`, to be compared only; atomic */
	struct rx_states *states; /* all of it defaults but for the class */
	/* the leader's, for event/share.c */
	char *published; /* `"Room":{…}` as the members were told last; NULL: nothing yet */
	struct rx_member *members;
	struct rx_lease {
		enum rx_lease_state { RX_LEASE_NONE, RX_LEASE_ASKED, RX_LEASE_HELD } state;
		bool asking;              /* the store has not answered */
		unsigned times;           /* that it was held */
		bool wanted;              /* by another process */
		struct rx_store_hold hold;
		struct rx_taker *taker;   /* the holder's thread, which waits; NULL */
		struct rx_client *parked; /* who wait for their next item */
		int granted;              /* items of clients that waited, and are not done */
		uint64_t used_us;
		bool news, news_again;    /* what is stored is being asked for; and has to be again */
		bool refreshing;          /* `job` is on its way */
		struct rx_job job;
		struct rx_shared *next;
	} lease; /* for event/lease.c */
};

/* What one commit changed. */
struct rx_shared_change {
	struct rx_shared_change *next;
	struct rx_shared *shared; /* referenced */
	char *delta; /* `{"Room":{…}}`; NULL: nothing that is sent */
	char *whole; /* `"Room":{…}`: every var */
	char *saved; /* rx_states_save's text; NULL: nothing to save */
	unsigned faults, maker_faults;
	struct rx_client *maker; /* NULL: nobody */
	bool is_void, due;
	enum rx_stored stored;
};

/* All instances of one engine. Any thread. */
struct rx_shares {
	pthread_mutex_t lock;
	pthread_cond_t freed;
	struct rx_shared *first;
	struct rx_app *app; /* the generation that instances are to follow; not referenced: the engine's */
	struct rx_shared_change *changes, **changes_last;
	bool persistent, exclusive; /* exclusive: `take` comes before the first change */
	/* Set by the engine; each on the thread of the turn. */
	void *context;
	void (*waiting)(void *context);                        /* this thread is going to wait */
	/* The stored text, for the caller to free (NULL: none). -1: unable to look. */
	int (*load)(void *context, const char *key, char **text, size_t *length, struct rx_err *err);
	void (*changed)(void *context);                        /* there are changes to take; or one that something is offered for is free */
	/* The instance, which this turn holds, becomes usable: what is stored is offered. -1: not within `ms`. NULL: all are usable. */
	int (*take)(void *context, struct rx_shared *shared, int ms, struct rx_err *err);
};

void rx_shares_init(struct rx_shares *shares);
void rx_shares_release(struct rx_shares *shares);
/* The instance of a class of `app` (RX_SHARED_STATE): found, loaded, or made; referenced. NULL when what is stored cannot be read now. */
struct rx_shared *rx_shared_get(struct rx_shares *shares, struct rx_app *app, const struct rx_state_class *state, const char *name,
				struct rx_err *err);
struct rx_shared *rx_shared_ref(struct rx_shared *shared);
void rx_shared_unref(struct rx_shared *shared);
/* "shared:Room/lobby"; the caller frees it. */
char *rx_shared_key(const struct rx_shared *shared);
/* For `turn`, which may have it already; `read`: it will not change it. -1: another turn did not let it go in time, or it belongs to newer code. */
int rx_shared_hold(struct rx_shares *shares, struct rx_shared *shared, struct rx_turn *turn, struct rx_app *app, bool read, int ms,
		   struct rx_err *err);
void rx_shared_free_hold(struct rx_shares *shares, struct rx_shared *shared, struct rx_turn *turn);
/* By the holder: puts a change into the queue. `delta` is taken over, NULL for every var. `turn`: it is to be saved; NULL: it was not made here. */
void rx_shared_publish(struct rx_shares *shares, struct rx_shared *shared, char *delta, const struct rx_turn *turn);
/* Takes over what was offered, unless somebody holds it, who does so. Any thread; runs author's code (computed vars). */
void rx_shared_refresh(struct rx_shares *shares, struct rx_shared *shared);

/* ---- for event/lease.c: leader ---- */

/* By its key; NULL. Not referenced. */
struct rx_shared *rx_shares_find_key(struct rx_shares *shares, const char *key);
/* Those that there are, in the order of their `next`. */
struct rx_shared *rx_shares_all(struct rx_shares *shares);
/* `text` (taken over) is what is stored. */
void rx_shared_offer(struct rx_shares *shares, struct rx_shared *shared, char *text, size_t length);
/* What is in memory was not stored. */
void rx_shared_undo(struct rx_shares *shares, struct rx_shared *shared);
/* Whether this process may change it. False, and not done, when it is not to be any more but a turn holds it (that waits for `take`: `waits`). */
bool rx_shared_set_usable(struct rx_shares *shares, struct rx_shared *shared, bool usable, bool waits);
/* Nobody holds it, and something was offered. */
bool rx_shared_is_waiting(struct rx_shares *shares, const struct rx_shared *shared);

/* All changes so far, in order; freed one by one. */
struct rx_shared_change *rx_shares_take(struct rx_shares *shares);
void rx_shared_change_free(struct rx_shared_change *change);
/* Leader: forgets instances that nobody refers to for `idle_us`. */
void rx_shares_sweep(struct rx_shares *shares, uint64_t idle_us);

/* ---- a client's links: the thread that has the client's turn ---- */

/* From now on the classes that are linked (also by a stored form) find their instances there. */
void rx_states_set_shares(struct rx_states *states, struct rx_shares *shares);
/* Whether the class is linked, and to which instance: `*shared` (borrowed). -1: linked, but the instance cannot be had now. */
int rx_states_shared(struct rx_states *states, const struct rx_state_class *state, struct rx_shared **shared, struct rx_err *err);
/* Links the class to an instance, of which a reference is taken over; NULL unlinks it. */
void rx_states_set_link(struct rx_states *states, const struct rx_state_class *state, struct rx_shared *shared);
/* The first link at or after class `*index` whose instance is known; NULL when there are no more. */
struct rx_shared *rx_states_link_at(const struct rx_states *states, int *index);
/* In a turn that was begun: what is computed from parents that are linked is computed anew at its end; the instances themselves stay as
 * they are, so that what follows a change does not make another one. */
void rx_turn_watch(struct rx_turn *turn);
/* Whether anything is computed from `state` as a parent. */
bool rx_state_is_watched(const struct rx_app *app, const struct rx_state_class *state);
/* All instances that are linked follow the client's generation of the app. */
void rx_states_follow(struct rx_states *states, struct rx_turn *turn);

#endif

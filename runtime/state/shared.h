/* RX_SHARED_STATE: values that several clients have in common. An instance has a name and holds the values of one class; while a client's
 * class is linked to it, turns work on the instance instead of the client's own block. A turn holds the instance from the moment it opens
 * (or links to) it to its end, so that handlers of different clients come one after the other. Each commit leaves a change in a queue, in
 * the order of the commits, for event/share.c to save and send. */
#ifndef RX_STATE_SHARED_H
#define RX_STATE_SHARED_H

#include <pthread.h>

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
	struct rx_app *app;       /* of `states`, to be compared only; atomic */
	struct rx_states *states; /* all of it defaults but for the class */
	/* the leader's, for event/share.c */
	char *published; /* `"Room":{…}` as the members were told last; NULL: nothing yet */
	struct rx_member *members;
};

/* What one commit changed. */
struct rx_shared_change {
	struct rx_shared_change *next;
	struct rx_shared *shared; /* referenced */
	char *delta; /* `{"Room":{…}}`; NULL: nothing that is sent */
	char *whole; /* `"Room":{…}`: every var */
	char *saved; /* rx_states_save's text; NULL: nothing to save */
};

/* All instances of one engine. Any thread. */
struct rx_shares {
	pthread_mutex_t lock;
	pthread_cond_t freed;
	struct rx_shared *first;
	struct rx_app *app; /* the generation that instances are to follow; not referenced: the engine's */
	struct rx_shared_change *changes, **changes_last;
	bool persistent;
	/* Set by the engine; each on the thread of the turn. */
	void *context;
	void (*waiting)(void *context);                        /* this thread is going to wait */
	/* The stored text, for the caller to free (NULL: none). -1: unable to look. */
	int (*load)(void *context, const char *key, char **text, size_t *length, struct rx_err *err);
	void (*changed)(void *context);                        /* there are changes to take */
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
/* For `turn`, which may have it already. -1: another turn did not let it go in time, or it belongs to newer code. */
int rx_shared_hold(struct rx_shares *shares, struct rx_shared *shared, struct rx_turn *turn, struct rx_app *app, int ms,
		   struct rx_err *err);
void rx_shared_free_hold(struct rx_shares *shares, struct rx_shared *shared, struct rx_turn *turn);
/* By the holder: puts a change into the queue. `delta` is taken over, NULL for every var. */
void rx_shared_publish(struct rx_shares *shares, struct rx_shared *shared, char *delta);
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

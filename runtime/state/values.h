/* Inside of struct rx_states, shared by states.c, turn.c and settle.c. */
#ifndef RX_STATE_VALUES_H
#define RX_STATE_VALUES_H

#include "states.h"

struct rx_link {
	char *name; /* of the instance; NULL: not linked */
	struct rx_shared *shared; /* referenced; NULL: not looked for yet */
};

struct rx_states {
	struct rx_app *app;
	struct rx_shares *shares; /* NULL: none */
	struct rx_link *link;     /* by state index; NULL: no class is linked */
	void *block[]; /* by state index; NULL: the defaults */
};

/* One class that a turn works on. A parent stands before its children in the turn's list. */
struct rx_opened {
	struct rx_opened *next;
	const struct rx_state_class *state;
	const void *old; /* the committed values */
	void *self;      /* the working copy */
	void *fresh;     /* its block, when it differs from `old`; owned until committed */
	struct rx_shared *shared; /* the instance that it works on, held; NULL: the client's own values */
	bool relinked;   /* the class is to be linked to `shared` (referenced) by the commit, or unlinked */
	bool replaced;   /* by a later one of the same class, after a link was changed */
	struct rx_buf delta; /* `{"Room":{…}}`, for the members of `shared` */
};

/* A copy of a class's committed struct to compute from or to read: lists and texts stay the block's, `parent` points to the parent's view. */
void *rx_values_view(const struct rx_states *states, const struct rx_state_class *state, struct rx_arena *arena);
/* state/link.c, for stored forms */
const char *rx_states_link_name(const struct rx_states *states, int index);
void rx_states_link_by_name(struct rx_states *states, int index, const char *name);
void rx_states_free_links(struct rx_states *states);

/* Appends what was changed of that, and `end`: `{"Room":{"count":3` and `}}`; nothing when nothing is sent. Whether anything was changed. */
bool rx_values_print_change(const struct rx_record *record, const void *old, const void *new, const char *end, struct rx_buf *out);

/* Recomputes computed vars of `values` (rx_block_compute) with `texts` as the memory of what they print. */
bool rx_values_compute(const struct rx_state_class *state, void *values, struct rx_arena *texts);

#endif

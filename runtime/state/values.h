/* Inside of struct rx_states, shared by states.c and turn.c. */
#ifndef RX_STATE_VALUES_H
#define RX_STATE_VALUES_H

#include "states.h"

struct rx_states {
	struct rx_app *app;
	void *block[]; /* by state index; NULL: the defaults */
};

/* One class that a turn works on. A parent stands before its children in the turn's list. */
struct rx_opened {
	struct rx_opened *next;
	const struct rx_state_class *state;
	const void *old; /* the committed values */
	void *self;      /* the working copy */
	void *fresh;     /* its block, when it differs from `old`; owned until committed */
};

/* A copy of a class's committed struct to compute from or to read: lists and texts stay the block's, `parent` points to the parent's view. */
void *rx_values_view(const struct rx_states *states, const struct rx_state_class *state, struct rx_arena *arena);
/* Recomputes computed vars of `values` (rx_block_compute) with `texts` as the memory of what they print. */
bool rx_values_compute(const struct rx_state_class *state, void *values, struct rx_arena *texts);

#endif

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

/* Recomputes computed vars of `values` with `texts` as the memory of what they print. */
void rx_values_compute(const struct rx_record *record, void *values, struct rx_arena *texts);

#endif

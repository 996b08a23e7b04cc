/* Inside of struct rx_states, shared by states.c and turn.c. */
#ifndef RX_STATE_VALUES_H
#define RX_STATE_VALUES_H

#include "states.h"

struct rx_states {
	struct rx_app *app;
	void *block[]; /* by state index; NULL: the defaults */
};

/* Recomputes computed vars of `values` with `texts` as the memory of what they print. */
void rx_values_compute(const struct rx_record *record, void *values, struct rx_arena *texts);

#endif

/* Blocks: one allocation that holds a struct with all its texts and lists, freed by free(). What a client's committed
 * values, and a class's defaults, are kept in. */
#ifndef RX_STATE_BLOCK_H
#define RX_STATE_BLOCK_H

#include "../app/app.h"

/* Default values, INIT and computed vars, as a struct whose texts belong to the app or to the arena. `parent`: the values of the state's
 * PARENT, NULL when it has none. False when the computed vars never settle (see rx_block_compute). Runs author's code. */
bool rx_block_defaults(const struct rx_state_class *state, void *values, void *parent, struct rx_arena *arena);
/* Calls the computed vars, again while another one changed meanwhile, so that they may be computed from each other in any order; those with an
 * interval once. The member `parent` must point to the parent's values. False when they do not settle after as many passes as there are
 * computed vars: they depend on each other in a circle (or give another value at each call); rx_block_unsettled then names them. */
bool rx_block_compute(const struct rx_state_class *state, void *values);
/* "'S.a', 'S.b'": the computed vars that change each time they are computed. In `out`. */
const char *rx_block_unsettled(const struct rx_state_class *state, void *values, char *out, size_t size);
/* The member `parent` of a struct, or NULL when the class has none. */
static inline void **rx_block_parent(const struct rx_state_class *state, void *values)
{
	return state->parent ? (void **)((char *)values + state->parent_offset) : NULL;
}
/* A new block with a deep copy of `values`. NULL texts become "". `size` (may be NULL) gets its bytes. */
void *rx_block_pack(const struct rx_record *record, const void *values, size_t *size);
/* A copy to work on: the struct and, deeply, its lists are copied into the arena, so that members can be changed in place; texts are shared. */
void *rx_block_open(const struct rx_record *record, const void *block, struct rx_arena *arena);

/* Looks for a pointer into [low, high): the name of the first var (in `path`, "items[3].text") that has one. */
bool rx_block_points_into(const struct rx_record *record, const void *values, const char *low, const char *high,
                          char *path, size_t path_size);

#endif

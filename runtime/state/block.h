/* Blocks: one allocation that holds a struct with all its texts and lists, freed by free(). What a client's committed
 * values, and a class's defaults, are kept in. */
#ifndef RX_STATE_BLOCK_H
#define RX_STATE_BLOCK_H

#include "../app/app.h"

/* Default values with computed vars, as a struct whose texts belong to the app or to the arena. Runs author's code. */
void rx_block_defaults(const struct rx_record *record, void *values, struct rx_arena *arena);
/* Calls the computed vars. */
void rx_block_compute(const struct rx_record *record, void *values);
/* A new block with a deep copy of `values`. NULL texts become "". `size` (may be NULL) gets its bytes. */
void *rx_block_pack(const struct rx_record *record, const void *values, size_t *size);
/* A copy to work on: the struct and, deeply, its lists are copied into the arena, so that members can be changed in place; texts are shared. */
void *rx_block_open(const struct rx_record *record, const void *block, struct rx_arena *arena);

/* Looks for a pointer into [low, high): the name of the first var (in `path`, "items[3].text") that has one. */
bool rx_block_points_into(const struct rx_record *record, const void *values, const char *low, const char *high,
                          char *path, size_t path_size);

#endif

/* Memory for things that live and end together: one event, one page build. Allocation is a pointer bump; everything is
 * given back at once by _reset or _release. Not for use by two threads at a time. */
#ifndef RX_CORE_ARENA_H
#define RX_CORE_ARENA_H

#include "base.h"

struct rx_arena_block;

struct rx_arena {
	struct rx_arena_block *first, *current;
	size_t used;      /* bytes handed out since the last reset */
	size_t max;       /* allocation beyond this fails (returns NULL); 0: no limit */
};

void rx_arena_init(struct rx_arena *arena, size_t max);
/* Zeroed memory, aligned for any type; NULL only when `max` would be passed. */
void *rx_arena_alloc(struct rx_arena *arena, size_t size);
char *rx_arena_strdup(struct rx_arena *arena, const char *text);
char *rx_arena_strndup(struct rx_arena *arena, const char *text, size_t length);
char *rx_arena_vprintf(struct rx_arena *arena, const char *format, va_list args);
char *rx_arena_printf(struct rx_arena *arena, const char *format, ...) RX_PRINTF(2, 3);
/* Forgets everything but keeps the first block for the next use. */
void rx_arena_reset(struct rx_arena *arena);
void rx_arena_release(struct rx_arena *arena);

#endif

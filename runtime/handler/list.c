/* Lists and maps of handlers: growing, and what is done out of range. */
#include "../core/base.h"
#include "../include/reflex/handler.h"
#include "../include/reflex/list.h"
#include "scratch.h"

#define LIST_MAX (64 << 20) /* elements; more is a loop gone wrong, and its event fails by running out of room */

void *rx_list_push_(void **at, int *len, int *cap, size_t size)
{
	if (*len >= LIST_MAX) {
		rx_log("a list grew past %d elements; the last one was overwritten", LIST_MAX);
		return (char *)*at + size * (size_t)(*len - 1);
	}
	if (*len >= *cap) {
		int grown = *len ? *len * 2 : 8;
		void *items = rx_arena_alloc(rx_scratch_arena(), size * (size_t)grown);
		if (*len)
			memcpy(items, *at, size * (size_t)*len);
		*at = items;
		*cap = grown;
	}
	return (char *)*at + size * (size_t)(*len)++;
}

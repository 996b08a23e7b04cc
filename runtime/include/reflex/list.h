/* Lists and maps of a handler's self (and of COMPUTED_LIST and COMPUTED_MAP). An index that is out of range, or a key that is not there, is
 * an error of the running event: it fails at its end, its changes are dropped, and the message names file, line, index and length. What
 * is read there is a zeroed value, so the handler may go on.
 *
 * `list` and `map` are the members themselves: rx_push(self->items, (struct Todo){ .text = "x" }). Each is evaluated more than once. */
#ifndef REFLEX_LIST_H
#define REFLEX_LIST_H

#pragma GCC system_header

#include "base.h"

/* Appends. */
#define rx_push(list, ...) \
	do { \
		__typeof__(*(list).at) pushed_ = __VA_ARGS__; \
		*(__typeof__((list).at))rx_list_push_((void **)&(list).at, &(list).len, &(list).cap_, sizeof pushed_) = pushed_; \
	} while (0)
void *rx_list_push_(void **at, int *len, int *cap, size_t size);

#endif

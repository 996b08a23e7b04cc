/* Lists and maps of a handler's self (and of COMPUTED_LIST and COMPUTED_MAP). An index that is out of range is an error of the running event:
 * it fails at its end, its changes are dropped, and the message names file, line, index and length. What is read there is a zeroed value
 * (a str: ""), so the handler may go on.
 *
 * `list` and `map` are the members themselves: rx_push(self->items, (struct Todo){ .text = "x" }). Each is evaluated more than once. Maps keep
 * the order in which keys came; a key is looked for from the first to the last. */
#ifndef REFLEX_LIST_H
#define REFLEX_LIST_H

#pragma GCC system_header

#include "base.h"

/* ---- lists ---- */

/* Appends. */
#define rx_push(list, ...) \
	do { \
		__typeof__(*(list).at) pushed_ = __VA_ARGS__; \
		*(__typeof__((list).at))rx_list_push_((void **)&(list).at, &(list).len, &(list).cap_, sizeof pushed_) = pushed_; \
	} while (0)
/* Makes room before element `i` (0 … len): rx_insert(self->items, 0, (struct Todo){ … }). */
#define rx_insert(list, i, ...) \
	do { \
		__typeof__(*(list).at) pushed_ = __VA_ARGS__; \
		*(__typeof__((list).at))rx_list_insert_((void **)&(list).at, &(list).len, &(list).cap_, sizeof pushed_, (i), __FILE__, \
							__LINE__) = pushed_; \
	} while (0)
#define rx_remove(list, i) rx_list_remove_((list).at, &(list).len, sizeof *(list).at, (i), __FILE__, __LINE__)
/* The items of `from`, a list (or map) of the same type, in the place of those of `list`: rx_assign(self->marks, marks), for a parameter `rx_ints marks`. */
#define rx_assign(list, from) \
	do { \
		__typeof__((list).at) from_ = (from).at; \
		rx_list_assign_((void **)&(list).at, &(list).len, &(list).cap_, sizeof *from_, from_, (from).len); \
	} while (0)
#define rx_clear(list) ((void)((list).len = 0))
/* Element `i`; self->items.at[i] is the same without the check. */
#define rx_list_get(list, i) \
	(*(__typeof__((list).at))rx_list_at_((list).at, (list).len, sizeof *(list).at, (i), RX_IS_TEXT_((list).at), __FILE__, __LINE__))
#define rx_list_set(list, i, ...) \
	do { \
		__typeof__(*(list).at) set_ = __VA_ARGS__; \
		*(__typeof__((list).at))rx_list_at_((list).at, (list).len, sizeof set_, (i), 0, __FILE__, __LINE__) = set_; \
	} while (0)
/* Sorts; equal elements keep their order: int by_text(const struct Todo *a, const struct Todo *b); rx_sort(self->items, by_text). */
#define rx_sort(list, compare) \
	do { \
		int (*compare_)(const __typeof__(*(list).at) *, const __typeof__(*(list).at) *) = (compare); \
		rx_list_sort_((list).at, (list).len, sizeof *(list).at, (int (*)(const void *, const void *))compare_); \
	} while (0)
/* Index of the first element for which the condition holds, or -1: rx_find(self->items, todo, todo->id == 3). */
#define rx_find(list, name, ...) \
	({ \
		int found_ = -1; \
		for (int index_ = 0; found_ < 0 && index_ < (list).len; index_++) { \
			__typeof__(&(list).at[0]) name = &(list).at[index_]; \
			if (__VA_ARGS__) \
				found_ = index_; \
		} \
		found_; \
	})

/* ---- maps ---- */

/* The value of a key, or `otherwise` when it is not there: rx_map_get(self->scores, "ann", 0). */
#define rx_map_get(map, k, ...) \
	({ \
		__typeof__((map).at->value) value_ = __VA_ARGS__; \
		int index_ = rx_map_index_((map).at, (map).len, sizeof *(map).at, (k)); \
		if (index_ >= 0) \
			value_ = (map).at[index_].value; \
		value_; \
	})
/* Sets the value of a key; a new one becomes the last. */
#define rx_map_set(map, k, ...) \
	do { \
		__typeof__((map).at->value) value_ = __VA_ARGS__; \
		int index_ = rx_map_place_((void **)&(map).at, &(map).len, &(map).cap_, sizeof *(map).at, (k)); \
		(map).at[index_].value = value_; \
	} while (0)
#define rx_map_has(map, k) (rx_map_index_((map).at, (map).len, sizeof *(map).at, (k)) >= 0)
/* Address of the value of a key, valid until the map grows or shrinks; NULL when it is not there. */
#define rx_map_find(map, k) \
	({ \
		int index_ = rx_map_index_((map).at, (map).len, sizeof *(map).at, (k)); \
		index_ < 0 ? NULL : &(map).at[index_].value; \
	})
/* Whether there was one. */
#define rx_map_remove(map, k) rx_map_remove_((map).at, &(map).len, sizeof *(map).at, (k))
#define rx_map_clear(map) ((void)((map).len = 0))

#define RX_IS_TEXT_(at) _Generic((at), const char **: 1, default: 0)
void *rx_list_push_(void **at, int *len, int *cap, size_t size);
void *rx_list_insert_(void **at, int *len, int *cap, size_t size, int index, const char *file, int line);
void rx_list_assign_(void **at, int *len, int *cap, size_t size, const void *from, int count);
void rx_list_remove_(void *at, int *len, size_t size, int index, const char *file, int line);
/* Never NULL: out of range it is zeroed memory of its own, or (is_text) holds "". */
void *rx_list_at_(void *at, int len, size_t size, int index, int is_text, const char *file, int line);
void rx_list_sort_(void *at, int len, size_t size, int (*compare)(const void *, const void *));
int rx_map_index_(const void *at, int len, size_t stride, const char *key);
int rx_map_place_(void **at, int *len, int *cap, size_t stride, const char *key);
bool rx_map_remove_(void *at, int *len, size_t stride, const char *key);

#endif

/* Lists and maps of handlers: growing, looking things up, sorting, and what is done out of range. */
#include "../core/base.h"
#include "../include/reflex/handler.h"
#include "../include/reflex/list.h"
#include "scratch.h"

#define LIST_MAX (64 << 20) /* elements; more is a loop gone wrong */

static void *element(void *at, size_t size, int index)
{
	return (char *)at + size * (size_t)index;
}

/* Room for one more behind the last, which is not counted yet. */
static void grow(void **at, int len, int *cap, size_t size)
{
	if (len < *cap)
		return;
	int grown = len ? len * 2 : 8;
	void *items = rx_arena_alloc(rx_scratch_arena(), size * (size_t)grown);
	if (len)
		memcpy(items, *at, size * (size_t)len);
	*at = items;
	*cap = grown;
}

void *rx_list_push_(void **at, int *len, int *cap, size_t size)
{
	if (*len >= LIST_MAX) {
		rx_fail_at_(NULL, 0, "a list or map grew past %d elements", LIST_MAX);
		return element(*at, size, *len - 1);
	}
	grow(at, *len, cap, size);
	return element(*at, size, (*len)++);
}

void rx_list_assign_(void **at, int *len, int *cap, size_t size, const void *from, int count)
{
	if (count > *cap) {
		*at = rx_arena_alloc(rx_scratch_arena(), size * (size_t)count);
		*cap = count;
	}
	if (count > 0)
		memmove(*at, from, size * (size_t)count);
	*len = count > 0 ? count : 0;
}

static bool in_range(int index, int len, const char *file, int line)
{
	if (index >= 0 && index < len)
		return true;
	rx_fail_at_(file, line, "index %d is out of range: the list has length %d", index, len);
	return false;
}

void *rx_list_insert_(void **at, int *len, int *cap, size_t size, int index, const char *file, int line)
{
	if (index != *len && !in_range(index, *len, file, line))
		return rx_alloc(size);
	rx_list_push_(at, len, cap, size);
	void *place = element(*at, size, index);
	memmove((char *)place + size, place, size * (size_t)(*len - 1 - index));
	return place;
}

static void close_gap(void *at, int *len, size_t size, int index)
{
	void *place = element(at, size, index);
	(*len)--;
	memmove(place, (char *)place + size, size * (size_t)(*len - index));
}

void rx_list_remove_(void *at, int *len, size_t size, int index, const char *file, int line)
{
	if (in_range(index, *len, file, line))
		close_gap(at, len, size, index);
}

void *rx_list_at_(void *at, int len, size_t size, int index, int is_text, const char *file, int line)
{
	if (in_range(index, len, file, line))
		return element(at, size, index);
	void *nothing = rx_alloc(size);
	if (is_text)
		*(const char **)nothing = "";
	return nothing;
}

/* Merges the sorted halves from…middle and middle…to of `at` into `out`. */
static void merge(char *at, char *out, size_t size, int from, int middle, int to, int (*compare)(const void *, const void *))
{
	for (int a = from, b = middle, i = from; i < to; i++) {
		bool left = b == to || (a < middle && compare(at + size * (size_t)a, at + size * (size_t)b) <= 0);
		int *taken = left ? &a : &b;
		memcpy(out + size * (size_t)i, at + size * (size_t)(*taken)++, size);
	}
}

/* Bottom-up merge sort: stable, and indifferent to a `compare` that contradicts itself. */
void rx_list_sort_(void *at, int len, size_t size, int (*compare)(const void *, const void *))
{
	char *from = at, *to = len > 1 ? rx_arena_alloc(rx_scratch_arena(), size * (size_t)len) : NULL;
	for (int64_t width = 1; width < len; width *= 2) {
		for (int64_t i = 0; i < len; i += 2 * width)
			merge(from, to, size, (int)i, (int)(i + width < len ? i + width : len), (int)(i + 2 * width < len ? i + 2 * width : len),
			      compare);
		char *swap = from;
		from = to;
		to = swap;
	}
	if (from != at)
		memcpy(at, from, size * (size_t)len);
}

/* An entry begins with its key. */
int rx_map_index_(const void *at, int len, size_t stride, const char *key)
{
	for (int i = 0; i < len; i++) {
		const char *other = *(const char *const *)((const char *)at + stride * (size_t)i);
		if (!strcmp(other ? other : "", key ? key : ""))
			return i;
	}
	return -1;
}

int rx_map_place_(void **at, int *len, int *cap, size_t stride, const char *key)
{
	int index = rx_map_index_(*at, *len, stride, key);
	if (index >= 0)
		return index;
	*(const char **)rx_list_push_(at, len, cap, stride) = key ? key : "";
	return *len - 1;
}

bool rx_map_remove_(void *at, int *len, size_t stride, const char *key)
{
	int index = rx_map_index_(at, *len, stride, key);
	if (index >= 0)
		close_gap(at, len, stride, index);
	return index >= 0;
}

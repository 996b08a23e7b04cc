/* Text, lists, environment and log lines for handlers. */
#include "../core/base.h"
#include "../include/reflex/handler.h"
#include "../include/reflex/state.h"
#include "../state/states.h"
#include "scratch.h"

/* Outside of handlers and hooks there is nothing that would end the memory's life: keep it. */
static struct rx_arena *arena(void)
{
	static __thread struct rx_arena stray;
	struct rx_scratch *scratch = rx_scratch_current();
	return scratch ? scratch->arena : &stray;
}

rx_str rx_printf(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = rx_arena_vprintf(arena(), format, args);
	va_end(args);
	return text ? text : "";
}

rx_str rx_copy(const char *text)
{
	return text ? rx_arena_strdup(arena(), text) : "";
}

void *rx_alloc(size_t size)
{
	return rx_arena_alloc(arena(), size);
}

rx_str rx_env(const char *name, const char *otherwise)
{
	const char *value = getenv(name);
	return value && *value ? value : otherwise;
}

void rx_log(const char *format, ...)
{
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (rx_handler_log)
		rx_handler_log("info", text);
}

#define LIST_MAX (64 << 20) /* elements; more is a loop gone wrong, and its event fails by running out of room */

void *rx_list_push_(void **at, int *len, int *cap, size_t size)
{
	if (*len >= LIST_MAX) {
		rx_log("a list grew past %d elements; the last one was overwritten", LIST_MAX);
		return (char *)*at + size * (size_t)(*len - 1);
	}
	if (*len >= *cap) {
		int grown = *len ? *len * 2 : 8;
		void *items = rx_arena_alloc(arena(), size * (size_t)grown);
		if (*len)
			memcpy(items, *at, size * (size_t)*len);
		*at = items;
		*cap = grown;
	}
	return (char *)*at + size * (size_t)(*len)++;
}

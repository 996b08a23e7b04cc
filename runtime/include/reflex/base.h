/* The two kinds of handle that an app's code holds, and what the macros of the other headers are made of.
 *
 * `rx` is anything that can be shown or given to a prop: a string literal, a reference to a var (`GithubState.url`), an
 * expression (`rx_add(…)`), a component (`rx_text(…)`). All but literals are handles: addresses in a range that nothing is
 * mapped at. They can be passed on and stored while pages are being built; they cannot be read, compared or computed with.
 *
 * `rx_event` is what a trigger takes: a handler (`GithubState.set_profile`) or a handler with arguments (`rx_call(…)`). */
#ifndef REFLEX_BASE_H
#define REFLEX_BASE_H

#pragma GCC system_header

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef const char *rx;
typedef const char *rx_str;
#ifndef RX_NO_SHORT_NAMES
typedef const char *str;
#endif

/* Microseconds since 1970-01-01 00:00 UTC; ISO 8601 on the wire ("2026-03-01T12:00:00Z"). See time.h of this folder. */
typedef int64_t rx_time;
/* A value of no fixed shape; NULL is JSON's null. See handler.h. */
struct rx_json;
typedef struct rx_json *rx_json;

/* What LIST and MAP declare, also for parameters of handlers: EVENT(place, rx_doubles), EVENT(count, rx_int_map); of records: struct
 * Todo_list and struct Todo_map, by RX_TYPE(Todo, …). Items `at[0 … len - 1]`, those of maps with `key` and `value`; the macros of list.h take
 * them. As parameters they live until the handler returns. */
#define RX_MANY_(T, list, map, list_alias, map_alias, n) \
	typedef struct list { T *at; int len, cap_; RX_TAG_(4 * (n) + 1); } list, list_alias; \
	typedef struct map { struct { rx_str key; T value; } *at; int len, cap_; RX_TAG_(4 * (n) + 2); } map, map_alias;
/* Takes no room: by its type rx_emit knows what a struct is. */
#define RX_TAG_(n) char (*tag_[0])[n]
#define RX_RECORD_TAG_(name) (4 * (64 * (__LINE__ + 1) + (int)(sizeof name % 64)))
/* The list and the map of a type: LIST(int, …) is a `RX_A_int_list`, LIST(struct Todo, …) a `RX_A_struct Todo_list`. */
#define RX_A_struct struct
#define RX_LIST_OF_(T) RX_A_##T##_list
#define RX_MAP_OF_(T) RX_A_##T##_map
RX_MANY_(rx_str, rx_strs, rx_str_map, RX_A_rx_str_list, RX_A_rx_str_map, 1)
RX_MANY_(bool, rx_bools, rx_bool_map, RX_A__Bool_list, RX_A__Bool_map, 2)
RX_MANY_(int, rx_ints, rx_int_map, RX_A_int_list, RX_A_int_map, 3)
RX_MANY_(int64_t, rx_int64s, rx_int64_map, RX_A_int64_t_list, RX_A_int64_t_map, 4)
RX_MANY_(double, rx_doubles, rx_double_map, RX_A_double_list, RX_A_double_map, 5)
RX_MANY_(rx_time, rx_times, rx_time_map, RX_A_rx_time_list, RX_A_rx_time_map, 7)
RX_MANY_(rx_json, rx_jsons, rx_json_map, RX_A_rx_json_list, RX_A_rx_json_map, 8)
typedef rx_strs RX_A_str_list;
typedef rx_str_map RX_A_str_map;
typedef rx_bools RX_A_bool_list;
typedef rx_bool_map RX_A_bool_map;

struct rx_event_;
typedef const struct rx_event_ *rx_event;

/* glibc's <sys/cdefs.h> erases __attribute__ under tcc; this spelling survives. */
#define RX_CONSTRUCTOR_ __attribute((constructor))
#define RX_UNUSED_ __attribute((unused))

/* rx_fail of event.h, for macros whose errors name the author's line: the running event fails at its end, the first reason wins. `file`
 * is kept as it is. Outside of handlers: a line in the log. */
void rx_fail_at_(const char *file, int line, const char *format, ...) __attribute((format(printf, 3, 4)));

#endif

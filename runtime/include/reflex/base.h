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

/* Lists as parameters of handlers: EVENT(place, rx_doubles); of records: struct Todo_list, by RX_TYPE(Todo, …). Items `at[0 … len - 1]`; the
 * macros of list.h take them. They live until the handler returns. */
typedef struct rx_strs { rx_str *at; int len, cap_; } rx_strs;
typedef struct rx_bools { bool *at; int len, cap_; } rx_bools;
typedef struct rx_ints { int *at; int len, cap_; } rx_ints;
typedef struct rx_int64s { int64_t *at; int len, cap_; } rx_int64s;
typedef struct rx_doubles { double *at; int len, cap_; } rx_doubles;

struct rx_event_;
typedef const struct rx_event_ *rx_event;

/* glibc's <sys/cdefs.h> erases __attribute__ under tcc; this spelling survives. */
#define RX_CONSTRUCTOR_ __attribute((constructor))
#define RX_UNUSED_ __attribute((unused))

/* rx_fail of event.h, for macros whose errors name the author's line: the running event fails at its end, the first reason wins. `file`
 * is kept as it is. Outside of handlers: a line in the log. */
void rx_fail_at_(const char *file, int line, const char *format, ...) __attribute((format(printf, 3, 4)));

#endif

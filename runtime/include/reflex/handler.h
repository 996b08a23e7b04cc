/* What handlers, computed vars and hooks call: text, JSON, HTTP, the environment.
 *
 * Memory: everything returned here lives until the handler returns (in page functions: until the page is built); nobody frees it.
 * Inside a handler, assign whatever pointer you like to a var, except to a local array: use rx_copy(array) for that. */
#ifndef REFLEX_HANDLER_H
#define REFLEX_HANDLER_H

#pragma GCC system_header

#include "base.h"

/* printf into memory that lives until the handler returns. */
rx_str rx_printf(const char *format, ...) __attribute((format(printf, 1, 2)));
/* A copy of `text` (NULL: "") that lives until the handler returns. */
rx_str rx_copy(const char *text);
/* `size` zeroed bytes that live until the handler returns. */
void *rx_alloc(size_t size);
/* The value of an environment variable, or `otherwise` when it is not set or empty. */
rx_str rx_env(const char *name, const char *otherwise);
/* A line for the log, at level info; shown in the terminal with time and handler. */
void rx_log(const char *format, ...) __attribute((format(printf, 1, 2)));

/* JSON values. Every function takes NULL, and a path that does not exist gives the empty value of its type. */
struct rx_json;
struct rx_json *rx_json_parse(const char *text);                     /* NULL when it is not JSON */
struct rx_json *rx_json_get(struct rx_json *object, const char *name); /* member, or NULL */
struct rx_json *rx_json_at(struct rx_json *array, int index);          /* element, or NULL */
int rx_json_len(struct rx_json *array);
rx_str rx_json_str(struct rx_json *object, const char *name);        /* "" when there is none */
int64_t rx_json_int(struct rx_json *object, const char *name);
double rx_json_num(struct rx_json *object, const char *name);
bool rx_json_bool(struct rx_json *object, const char *name);
rx_str rx_json_text(struct rx_json *value);                          /* printed, compact */

/* HTTP(S) GET with libcurl: follows up to five redirects, 30 seconds, at most 16 MiB. NULL, and a log line that says why, when it
 * fails or the status is not 2xx. It blocks this client's handlers only. */
rx_str rx_http_get(const char *url);
struct rx_json *rx_http_get_json(const char *url);

#endif

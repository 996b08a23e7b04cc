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
/* The public address of the site without a final slash, from the configuration ("deploy_url"); "" when it is not known. In development
 * without the setting it is where `reflex run` serves the pages. */
rx_str rx_deploy_url(void);
/* A line for the log, at level info; shown in the terminal with time and handler. */
void rx_log(const char *format, ...) __attribute((format(printf, 1, 2)));

/* JSON values. Every function takes NULL, and a path that does not exist gives the empty value of its type. `name` NULL means the value itself:
 * rx_json_str(element, NULL) is an element's text. At most 64 levels; what is deeper is left out. */
struct rx_json;
struct rx_json *rx_json_parse(const char *text);                     /* NULL when it is not JSON */
struct rx_json *rx_json_get(struct rx_json *object, const char *name); /* member, or NULL */
struct rx_json *rx_json_at(struct rx_json *array, int index);          /* element, or of an object the value of its member; NULL */
rx_str rx_json_key(struct rx_json *object, int index);               /* name of that member; "" */
int rx_json_len(struct rx_json *array);                              /* elements or members */
bool rx_json_has(struct rx_json *object, const char *name);          /* also when it is null */
const char *rx_json_type(struct rx_json *value);                     /* "object", "array", "string", "number", "boolean", "null" */
rx_str rx_json_str(struct rx_json *object, const char *name);        /* "" when there is none */
int64_t rx_json_int(struct rx_json *object, const char *name);       /* also of a decimal string */
double rx_json_num(struct rx_json *object, const char *name);
bool rx_json_bool(struct rx_json *object, const char *name);
rx_str rx_json_text(struct rx_json *value);                          /* printed, compact */

/* Making values. rx_json_set… sets a member of an object (a new one becomes the last), rx_json_add… appends to an array; neither does anything to
 * a value of another type. Texts and values are copied: a later change of `value` changes nothing elsewhere. */
struct rx_json *rx_json_object(void);
struct rx_json *rx_json_array(void);
struct rx_json *rx_json_copy(struct rx_json *value);
struct rx_json *rx_json_set(struct rx_json *object, const char *name, struct rx_json *value); /* NULL: null. Gives the member */
void rx_json_set_str(struct rx_json *object, const char *name, const char *text);
void rx_json_set_int(struct rx_json *object, const char *name, int64_t number); /* beyond 2^53 a decimal string */
void rx_json_set_num(struct rx_json *object, const char *name, double number);
void rx_json_set_bool(struct rx_json *object, const char *name, bool truth);
struct rx_json *rx_json_add(struct rx_json *array, struct rx_json *value); /* gives the element */
void rx_json_add_str(struct rx_json *array, const char *text);
void rx_json_add_int(struct rx_json *array, int64_t number);
void rx_json_add_num(struct rx_json *array, double number);
void rx_json_add_bool(struct rx_json *array, bool truth);
void rx_json_remove(struct rx_json *object, const char *name);
void rx_json_remove_at(struct rx_json *array, int index);

/* HTTP(S) GET with libcurl: follows up to five redirects, 30 seconds, at most 16 MiB. NULL, and a log line that says why, when it
 * fails or the status is not 2xx. It blocks this client's handlers only. */
rx_str rx_http_get(const char *url);
struct rx_json *rx_http_get_json(const char *url);

#endif

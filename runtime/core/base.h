/* What every source file of the runtime and of the tool starts from: fixed-width types, the error type, a few macros. */
#ifndef RX_CORE_BASE_H
#define RX_CORE_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banned.h"

#define RX_PRINTF(text, first) __attribute__((format(printf, text, first)))
#define RX_COUNT(array) (sizeof(array) / sizeof *(array))

/* How many pieces of memory a list for reuse may keep. The address sanitizer sees only what is given back. */
#ifdef __SANITIZE_ADDRESS__
#define RX_KEPT(count) 0
#else
#define RX_KEPT(count) (count)
#endif
#define RX_UNUSED __attribute__((unused))
#define RX_CONTAINER(pointer, type, member) ((type *)((char *)(pointer)-offsetof(type, member)))

/* One whole sentence that says what went wrong, lower case, without a full stop. A function that takes a
 * `struct rx_err *` returns a negative value (or NULL) after filling it. `hint` says what to do about it; may be empty. */
struct rx_err {
	char text[1024];
	char hint[512];
};

/* Fills `err->text` and returns -1, so that a caller can write `return rx_err_set(err, …);`. `err` may be NULL. */
int rx_err_set(struct rx_err *err, const char *format, ...) RX_PRINTF(2, 3);
/* Fills `err->hint`; returns -1 likewise. */
int rx_err_hint(struct rx_err *err, const char *format, ...) RX_PRINTF(2, 3);

/* Like malloc, calloc, realloc and strdup, but end the process with a message when memory is exhausted: nothing in
 * this project can go on sensibly then. Free with free(). */
void *rx_xmalloc(size_t size);
void *rx_xcalloc(size_t count, size_t size);
void *rx_xrealloc(void *old, size_t size);
char *rx_xstrdup(const char *text);
char *rx_xstrndup(const char *text, size_t length);
/* A formatted string that the caller frees. */
char *rx_xprintf(const char *format, ...) RX_PRINTF(1, 2);

/* FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Not for anything an attacker may choose keys for. */
#define RX_HASH_START 14695981039346656037ull
uint64_t rx_hash(uint64_t start, const void *bytes, size_t length);
uint64_t rx_hash_str(uint64_t start, const char *text);

/* Monotonic time. */
uint64_t rx_now_us(void);

/* Edit distance (Damerau, adjacent swaps count one), stops counting above `limit`. */
int rx_edit_distance(const char *a, const char *b, int limit);
/* The name among `names[count]` that is closest to `word`, or NULL when none is close enough to suggest. */
const char *rx_did_you_mean(const char *word, const char *const *names, size_t count);

#endif

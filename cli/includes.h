/* Which of the project's own files a source is made of, and a signature over their contents: two equal signatures mean
 * that compiling again would give the same. Remembers what it has read: an unchanged file costs one stat. */
#ifndef RX_CLI_INCLUDES_H
#define RX_CLI_INCLUDES_H

#include "config.h"

struct rx_includes;

/* `folders`: where #include looks, after the folder of the including file; copied. Paths are relative to the current
 * folder. */
struct rx_includes *rx_includes_new(const struct rx_strings *folders);
void rx_includes_free(struct rx_includes *includes);

/* The signature of `path` and of all project files that it includes, directly or not; their paths, `path` first, are
 * added to `files` (NULL: not wanted). System headers do not count. 0 when `path` cannot be read. */
uint64_t rx_includes_signature(struct rx_includes *includes, const char *path, struct rx_strings *files);

/* The text of a file; "" when it cannot be read. The caller frees it. */
char *rx_includes_text(const char *path);

#endif

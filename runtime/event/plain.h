/* Frames are small, and mostly plain: no escapes in their texts, no fractions. Such JSON is read here into one piece of memory, where cJSON
 * would take a dozen. What this says is what cJSON says: whatever might be read differently is left to it. Pure. */
#ifndef RX_EVENT_PLAIN_H
#define RX_EVENT_PLAIN_H

#include <cjson/cJSON.h>

#include "../core/base.h"

struct rx_plain;

/* The value that `length` bytes (not NUL-terminated) are, white space around it aside; NULL when they are not plain, are nested deeper than `depth`
 * or are not JSON. The tree is read only, must not go to cJSON_Delete, and lives in `*memory` until rx_plain_free. */
cJSON *rx_plain_parse(const char *text, size_t length, int depth, struct rx_plain **memory);
/* NULL: nothing. */
void rx_plain_free(struct rx_plain *memory);

#endif

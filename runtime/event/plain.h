/* Frames are small, and mostly plain: no escapes in their texts, no fractions. Such JSON is read here into one piece of memory, where cJSON
 * would take a dozen. What this says is what cJSON says: whatever might be read differently is left to it. */
#ifndef RX_EVENT_PLAIN_H
#define RX_EVENT_PLAIN_H

#include <cjson/cJSON.h>

#include "../core/tokens.h"

struct rx_plain;

/* Pieces for reuse, some dozens at most; all zero: none yet. Not for several threads at a time. */
struct rx_plain_pool {
	struct rx_plain *first;
	int count;
};

void rx_plain_pool_release(struct rx_plain_pool *pool);

/* The value that `length` bytes (not NUL-terminated) are, white space around it aside; NULL when they are not plain, are nested deeper than `depth`
 * or are not JSON. The tree is read only, must not go to cJSON_Delete, and lives in `*memory` until rx_plain_free. `pool`
 * (NULL: none) is where that comes from and goes back to: it must outlive it. */
cJSON *rx_plain_parse(const char *text, size_t length, int depth, struct rx_plain_pool *pool, struct rx_plain **memory);

/* An event, which most frames are: client_token, event_handler, and perhaps arguments and seq, each once. */
struct rx_plain_event {
	const char *token;      /* in the frame: 32 lower-case hexadecimal digits, no NUL */
	const char *handler;    /* this and the arguments: in `*memory` */
	const cJSON *arguments; /* an array, as of rx_plain_parse; NULL: none */
	int64_t seq;            /* 0: none */
};

/* False when it is not such an event, or one with anything wrong: rx_plain_parse or cJSON has to look at it. */
bool rx_plain_event(const char *text, size_t length, int depth, struct rx_plain_pool *pool, struct rx_plain_event *event,
		    struct rx_plain **memory);

/* NULL: nothing. */
void rx_plain_free(struct rx_plain *memory);

#endif

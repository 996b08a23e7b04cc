/* Code that is loaded into this process: one generation. Keeps count of the memory of all of them, and knows for an
 * address which file and line it is, also from within a signal handler. Code is never unloaded: threads, callbacks of
 * libraries and caches may point into it; when all of it passes a cap, the process is to be started again. */
#ifndef RX_CLI_COMPILE_IMAGE_H
#define RX_CLI_COMPILE_IMAGE_H

#include "compile_places.h"

struct rx_image_unit {
	const struct rx_places *places; /* must live for ever once registered */
	uintptr_t marker;
};

/* Makes the code at start…start+size known. `units` are copied. */
void rx_image_register(const void *start, size_t size, const struct rx_image_unit *units, int count);
/* Bytes of code and tables that were registered so far. */
size_t rx_image_memory(void);
/* The place of an address in any registered code; false when it is elsewhere. Async-signal-safe, any thread. */
bool rx_image_find(uintptr_t address, struct rx_place *place);

#endif

/* From an address in compiled code to file, line and function, by the debugging information (stabs) of tcc's objects.
 * Read when an object is linked, so that looking up needs no memory and no file: it happens in signal handlers. */
#ifndef RX_CLI_COMPILE_PLACES_H
#define RX_CLI_COMPILE_PLACES_H

#include "core/base.h"

struct rx_places; /* of one object */

struct rx_place {
	const char *file, *function; /* not NULL */
	int line;
};

/* Never freed: loaded code refers to it for ever. NULL when the object cannot be read or has no function `marker`. */
struct rx_places *rx_places_read(const char *object, const char *marker);

/* Where `address` lies, when the object's `marker` is at `marker_address`. False when that is outside of the object's
 * functions. Async-signal-safe. */
bool rx_places_find(const struct rx_places *places, uintptr_t marker_address, uintptr_t address,
		    struct rx_place *place);

#endif

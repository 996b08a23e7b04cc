/* C libraries of the app ("libraries" in rxconfig.json): flags for compilers and linkers, and the loaded shared
 * objects. */
#ifndef RX_CLI_COMPILE_LIBS_H
#define RX_CLI_COMPILE_LIBS_H

#include "config.h"

struct rx_libraries {
	struct rx_strings cflags;   /* for the C compiler */
	struct rx_strings libs;     /* -L and -l, for the linker */
	struct rx_strings includes; /* the folders among `cflags` */
};

/* Asks pkg-config for each name, takes `-lNAME` for those that it does not know; the answer is kept in `cache` (a
 * folder). */
void rx_libraries_find(struct rx_libraries *libraries, const struct rx_strings *names, const char *cache);
/* Loads the shared objects into this process, so that their symbols are found by tcc's code. Returns 0, or -1 with an
 * error in `diags` for each that is not there. */
int rx_libraries_open(const struct rx_libraries *libraries, struct rx_diags *diags);
/* The same for the linker: an error for each that it would not find. */
int rx_libraries_check(const struct rx_libraries *libraries, struct rx_diags *diags);
void rx_libraries_release(struct rx_libraries *libraries);

#endif

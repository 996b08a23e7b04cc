/* Which shared libraries a program needs, and in which packages of Debian or Ubuntu they are. */
#ifndef RX_CLI_EXPORT_LIBS_H
#define RX_CLI_EXPORT_LIBS_H

#include "config.h"

struct rx_needs {
	struct rx_strings libraries; /* "libuv.so.1" */
	struct rx_strings packages;  /* "libuv1"; those that this machine or a table knows */
};

/* Looks into `program`; what the runtime loads when it runs is added. */
void rx_needs_find(struct rx_needs *needs, const char *program);
void rx_needs_release(struct rx_needs *needs);

/* Where the linker finds a library, links followed; NULL: nowhere, or something else than a path. Owned by the caller. */
char *rx_library_locate(const char *library);

#endif

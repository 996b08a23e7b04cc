/* What process.c needs of the guard besides process.h. */
#ifndef RX_CLI_GUARD_H
#define RX_CLI_GUARD_H

#include "process.h"

/* Called by a new process for its own group, between fork and exec. */
void rx_guard_enter(const struct rx_guard *guard);

#endif

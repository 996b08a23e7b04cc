/* One `reflex run` in a project: a second one would write over what the first one serves. */
#ifndef RX_CLI_LOCK_H
#define RX_CLI_LOCK_H

#include "core/base.h"

/* Takes the sides that are to run of the project in `root` for this process: two runs may share a project when one has
 * the frontend alone and the other the backend alone. The lock ends with the process, however it ends; children do not
 * inherit it, and the program that takes this process's place keeps it while the descriptor stays open. Returns the
 * descriptor, which is close-on-exec, or -1 with `err`, which names the process that has the lock. */
int rx_run_lock(const char *root, bool frontend, bool backend, struct rx_err *err);

#endif

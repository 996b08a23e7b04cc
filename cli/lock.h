/* Who may write to a project's `.web`: one `reflex run`, and beside it one export, which has folders of its own. A second
 * one would write over what the first one serves or builds. */
#ifndef RX_CLI_LOCK_H
#define RX_CLI_LOCK_H

#include "core/base.h"

/* Takes the sides that are to run of the project in `root` for this process, which is `reflex <command>`: two runs may
 * share a project when one has the frontend alone and the other the backend alone. The lock ends with the process,
 * however it ends; children do not inherit it, and the program that takes this process's place keeps it while the
 * descriptor stays open. Returns the descriptor, which is close-on-exec, or -1 with `err`, which names the command and
 * the process that has the lock. */
int rx_run_lock(const char *root, const char *command, bool frontend, bool backend, struct rx_err *err);
/* The same for what an export builds, by `reflex export` or `reflex run --env prod`. */
int rx_export_lock(const char *root, const char *command, struct rx_err *err);

#endif

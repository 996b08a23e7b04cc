/* Watching a project's files, through libfswatch, which is called from here only. A thread of its own collects what
 * changed; the owner of the watch polls a descriptor and takes the names when it likes. */
#ifndef RX_CLI_WATCH_H
#define RX_CLI_WATCH_H

#include "config.h"

struct rx_watch;

/* Watches everything below `root`, hidden files and folders, node_modules and what editors keep aside excepted. NULL
 * with `err`. */
struct rx_watch *rx_watch_start(const char *root, struct rx_err *err);
/* Waits until what changes from now on will be told, at most `timeout_ms`; false when that is not certain. */
bool rx_watch_wait(struct rx_watch *watch, int timeout_ms);
/* Readable when rx_watch_take has something. */
int rx_watch_fd(const struct rx_watch *watch);
/* Adds to `changed` what was written, made, renamed or deleted since the last call: paths relative to the root, each
 * once. Returns false when names were lost or the system stopped watching: anything may have changed, and `err` (may be
 * NULL) says why if it is an error. */
bool rx_watch_take(struct rx_watch *watch, struct rx_strings *changed, struct rx_err *err);
/* NULL is allowed. */
void rx_watch_free(struct rx_watch *watch);

/* True for files that an editor keeps beside the one it edits: backups, swap and lock files, probes. */
bool rx_watch_ignores(const char *path);

#endif

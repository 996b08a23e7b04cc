/* The migrations that an export brings along: the folder migrations/ where the program is started. */
#ifndef RX_SERVE_MIGRATE_H
#define RX_SERVE_MIGRATE_H

#include "options.h"

/* `--migrate`: applies what is pending to the database of "db_url", each file in one transaction, and says so. Returns
 * the exit code: 0, or 1 after a mistake; what was applied before it stays. */
int rx_serve_migrate(const struct rx_serve_options *options);

/* A warning when files are there that the database has not had. Nothing when there is no such folder, or another kind
 * of database. */
void rx_serve_warn_pending(const struct rx_serve_options *options);

#endif

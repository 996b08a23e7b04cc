/* The database of `reflex db`: opening it, the table of what was applied, running SQL with places for its mistakes. */
#ifndef RX_CLI_DB_RUN_H
#define RX_CLI_DB_RUN_H

#include <sqlite3.h>

#include "db_files.h"

/* The file of a "sqlite:///file" (the caller frees it). NULL with `err`: another database. */
char *rx_db_path(const char *url, struct rx_err *err);
/* Opens it; `make`: a file that is missing is made. */
int rx_db_open(const char *path, bool make, sqlite3 **db, struct rx_err *err);

/* Runs every statement of `sql`. A mistake is added to `diags` with the line of `file`, of which `sql` begins in
 * `first_line`. The text may not begin or end a transaction. Ends early when rx_interrupted(). */
int rx_db_run(sqlite3 *db, const char *file, int first_line, const char *sql, struct rx_diags *diags);

/* One row of the table `reflex_migrations`. */
struct rx_applied {
	int number;
	char name[128], checksum[17], when[32]; /* UTC, "2026-01-31 12:00:00" */
};
struct rx_applied_list {
	struct rx_applied *at; /* by number; the caller frees it */
	int count;
};
int rx_db_applied(sqlite3 *db, struct rx_applied_list *list, struct rx_err *err);
/* NULL: not applied. */
const struct rx_applied *rx_applied_find(const struct rx_applied_list *list, int number);

/* Runs one part of a migration and notes it, in one transaction: all or nothing, however the process ends. Returns 0;
 * 1 when another process has done it meanwhile; -1 with `err` or `diags` filled. */
int rx_db_apply(sqlite3 *db, const struct rx_migration *migration, bool up, struct rx_diags *diags, struct rx_err *err);
/* Takes the file as it is now for what was applied. */
int rx_db_accept(sqlite3 *db, const struct rx_migration *migration, struct rx_err *err);

#endif

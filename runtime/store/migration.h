/* Migrations of an app's own SQLite database: files of plain SQL, `0001_name.sql`, in the order of their numbers. What
 * follows a line `-- down` is how to undo the migration; the line `-- up` may stand before the rest. The table
 * `reflex_migrations` of the database says what was applied. For `reflex db` and `./start --migrate` of exports. */
#ifndef RX_STORE_MIGRATION_H
#define RX_STORE_MIGRATION_H

#include <sqlite3.h>

#include "../core/diag.h"

#define RX_MIGRATIONS "migrations"

struct rx_migration {
	int number;        /* 1 to 9999 */
	char *name;        /* "0001_init" */
	char *path;        /* "migrations/0001_init.sql" */
	char *up, *down;   /* the parts; `down` NULL: there is none */
	int down_line;     /* where `down` begins; `up` begins in the first line */
	char checksum[17]; /* of `up`, the ends of its lines apart */
};

struct rx_migrations {
	struct rx_migration *at;
	int count;
};

/* Reads all files of the folder RX_MIGRATIONS, sorted. -1 with `err`: no folder, a file that does not fit the pattern,
 * a number twice. To be released in any case. */
int rx_migrations_read(struct rx_migrations *migrations, struct rx_err *err);
void rx_migrations_release(struct rx_migrations *migrations);

/* The file of a "sqlite:///file" (the caller frees it). NULL with `err`: another database. */
char *rx_db_path(const char *url, struct rx_err *err);
/* Opens it; `make`: a file that is missing is made. While `stop` gives true statements end early; NULL: never. */
int rx_db_open(const char *path, bool make, bool (*stop)(void), sqlite3 **db, struct rx_err *err);

/* Runs every statement of `sql`. A mistake is added to `diags` with the line of `file`, of which `sql` begins in
 * `first_line`. The text may not begin or end a transaction. Ends early when `stop` of rx_db_open says so. */
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

/* The files of migrations/: plain SQL, `0001_name.sql`, in the order of their numbers. What follows a line `-- down` is
 * how to undo the migration; the line `-- up` may stand before the rest. */
#ifndef RX_CLI_DB_FILES_H
#define RX_CLI_DB_FILES_H

#include "core/diag.h"

#define RX_MIGRATIONS "migrations"
#define RX_SCHEMA "schema.sql"

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

/* Reads all of them, sorted. -1 with `err`: no folder, a file that does not fit the pattern, a number twice. */
int rx_migrations_read(struct rx_migrations *migrations, struct rx_err *err);
void rx_migrations_release(struct rx_migrations *migrations);

/* Writes the next file, named after `message` (any text). `*path` is the caller's. */
int rx_migration_write(const struct rx_migrations *migrations, const char *message, const char *text, char **path,
		       struct rx_err *err);

#endif

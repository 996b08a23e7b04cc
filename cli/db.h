/* What the files of `reflex db` share: db.c has the command and most of what it does, db_migrate.c applies and undoes.
 */
#ifndef RX_CLI_DB_H
#define RX_CLI_DB_H

#include "db_files.h"
#include "options.h"

/* Everything that the commands look at. */
struct rx_db {
	const struct rx_args *args;
	char *path;      /* of the database */
	sqlite3 *handle; /* NULL: there is no file */
	struct rx_migrations migrations;
	struct rx_applied_list applied;
};

/* Reads the files and, when there is a database or `make` says to make one, what is applied. -1 with `err`. */
int rx_db_look(struct rx_db *db, bool make, struct rx_err *err);
/* NULL when there is none. */
const struct rx_migration *rx_db_migration(const struct rx_db *db, int number);
/* What was applied must be what the files say: otherwise nobody knows what the database is like. -1 with `err`. */
int rx_db_check_applied(const struct rx_db *db, struct rx_err *err);
/* Prints them, releases them, and gives the exit code. */
int rx_db_report(struct rx_diags *diags);

/* `reflex db migrate`; returns an exit code. */
int rx_db_migrate(struct rx_db *db);

#endif

/* What leads from the migrations to schema.sql: both are made in memory by SQLite and compared there. What ALTER TABLE
 * cannot say is left to the author. */
#ifndef RX_CLI_DB_SCHEMA_H
#define RX_CLI_DB_SCHEMA_H

#include "db_files.h"

struct rx_schema_change {
	bool same;   /* there is nothing to do */
	char *up;    /* statements; NULL: they cannot be derived */
	char *down;  /* the way back; NULL likewise */
	char *notes; /* lines of SQL comment for the author; "" */
};

/* Compares. `schema`: the text of schema.sql. -1 with `diags`, or `err`, filled: one of the files does not run. */
int rx_schema_compare(const struct rx_migrations *migrations, const char *schema, struct rx_schema_change *change,
		      struct rx_diags *diags, struct rx_err *err);
void rx_schema_change_release(struct rx_schema_change *change);

#endif

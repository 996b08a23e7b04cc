/* As much of SQL as comparing two schemas needs: tokens, and the items of a CREATE TABLE. */
#ifndef RX_CLI_DB_SQL_H
#define RX_CLI_DB_SQL_H

#include "core/base.h"

/* The tokens of `sql[length]` with one space between them, comments left out; `plain`: also in lower case and without
 * the quotes around simple names, so that two texts that mean the same are the same. The caller frees it. */
char *rx_sql_tokens(const char *sql, size_t length, bool plain);

/* One element of the list in a CREATE TABLE. */
struct rx_sql_item {
	char *text;  /* tokens as they were written */
	char *plain; /* for comparing */
	char *name;  /* of a column, plain; NULL: a constraint of the table */
};
struct rx_sql_table {
	struct rx_sql_item *items;
	int count;
	char *rest; /* what follows the list, plain: "without rowid" */
};

/* Takes a CREATE TABLE, as sqlite_schema has it, apart. -1: it has no such list. */
int rx_sql_table_parse(const char *sql, struct rx_sql_table *table);
void rx_sql_table_release(struct rx_sql_table *table);
/* The column, or NULL. */
const struct rx_sql_item *rx_sql_column(const struct rx_sql_table *table, const char *name);
/* True when both have the same items, in any order, and the same rest. */
bool rx_sql_table_same(const struct rx_sql_table *a, const struct rx_sql_table *b);

#endif

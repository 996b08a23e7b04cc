/* Writing the files of migrations/, and what stands beside them: see store/migration.h. */
#ifndef RX_CLI_DB_FILES_H
#define RX_CLI_DB_FILES_H

#include "store/migration.h"

#define RX_SCHEMA "schema.sql"

/* Writes the next file, named after `message` (any text). `*path` is the caller's. */
int rx_migration_write(const struct rx_migrations *migrations, const char *message, const char *text, char **path,
		       struct rx_err *err);

#endif

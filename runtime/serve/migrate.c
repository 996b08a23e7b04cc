/* Migrations of an exported program: see migrate.h. */
#include "migrate.h"

#include <unistd.h>

#include "../store/migration.h"
#include "report.h"

struct database {
	char *path;
	sqlite3 *handle; /* NULL: there is no file yet */
	struct rx_migrations migrations;
	struct rx_applied_list applied;
};

static void database_release(struct database *database)
{
	sqlite3_close(database->handle);
	rx_migrations_release(&database->migrations);
	free(database->applied.at);
	free(database->path);
}

/* To be released in any case. */
static int database_look(struct database *database, const char *url, bool make, struct rx_err *err)
{
	*database = (struct database){ 0 };
	if (rx_migrations_read(&database->migrations, err)) {
		return access(RX_MIGRATIONS, F_OK)
			       ? rx_err_hint(err, "start it where the folder is, as ./start does; an export brings it along when the project has one")
			       : -1;
	}
	if (!(database->path = rx_db_path(url, err)))
		return -1;
	if (!make && access(database->path, F_OK))
		return 0;
	if (rx_db_open(database->path, make, NULL, &database->handle, err))
		return -1;
	return rx_db_applied(database->handle, &database->applied, err);
}

/* A file that is not what was applied: nobody knows what the database is like. */
static int check_applied(const struct database *database, struct rx_err *err)
{
	for (int i = 0; i < database->migrations.count; i++) {
		const struct rx_migration *migration = &database->migrations.at[i];
		const struct rx_applied *applied = rx_applied_find(&database->applied, migration->number);
		if (!applied || !strcmp(applied->checksum, migration->checksum))
			continue;
		rx_err_set(err, "'%s' was changed after it was applied", migration->path);
		return rx_err_hint(err, "bring the file back as it was, and write a new one");
	}
	return 0;
}

/* 0; -1 when reported. */
static int apply(const struct database *database, const struct rx_migration *migration)
{
	struct rx_diags diags = { 0 };
	struct rx_err err = { 0 };
	int result = rx_db_apply(database->handle, migration, true, &diags, &err);
	if (result >= 0)
		rx_report(RX_SERVE_INFO, "applied %s", migration->name);
	else if (diags.errors)
		rx_report(RX_SERVE_ERROR, "%s:%d:%d: %s; nothing of it was applied", diags.at[0].file, diags.at[0].line,
			  diags.at[0].column, diags.at[0].text);
	else
		rx_report_err(&err, 1);
	rx_diags_release(&diags);
	return result < 0 ? -1 : 0;
}

int rx_serve_migrate(const struct rx_serve_options *options)
{
	struct database database;
	struct rx_err err = { 0 };
	int done = 0, failed = database_look(&database, options->settings.db_url, true, &err);
	if (failed || (failed = check_applied(&database, &err)))
		rx_report_err(&err, 1);
	for (int i = 0; i < database.migrations.count && !failed; i++) {
		const struct rx_migration *migration = &database.migrations.at[i];
		if (rx_applied_find(&database.applied, migration->number))
			continue;
		failed = apply(&database, migration);
		done += !failed;
	}
	if (!failed)
		rx_report(RX_SERVE_INFO, "%s is up to date: applied %d", database.path, done);
	database_release(&database);
	return failed ? 1 : 0;
}

void rx_serve_warn_pending(const struct rx_serve_options *options)
{
	struct database database;
	struct rx_err err = { 0 };
	int pending = 0;
	if (access(RX_MIGRATIONS, F_OK) || strncmp(options->settings.db_url, "sqlite:", 7) || options->pages_only)
		return;
	if (database_look(&database, options->settings.db_url, false, &err))
		rx_report(RX_SERVE_WARNING, "%s", err.text);
	else
		for (int i = 0; i < database.migrations.count; i++)
			pending += !rx_applied_find(&database.applied, database.migrations.at[i].number);
	if (pending)
		rx_report(RX_SERVE_WARNING, "%d migration%s not applied to %s: %s", pending, pending == 1 ? " is" : "s are",
			  database.path, options->from_run ? "reflex db migrate" : "./start --migrate");
	database_release(&database);
}

/* `reflex db`: the schema of the app's own SQLite database as files of plain SQL, applied one after the other. What
 * applies them is in db_migrate.c. */
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "compile_diag.h"
#include "config.h"
#include "db.h"
#include "db_schema.h"
#include "files.h"
#include "term.h"

#define MAX_FILE (64u << 20)

int rx_db_report(struct rx_diags *diags)
{
	rx_diags_frame(diags);
	rx_term_diags(diags);
	rx_diags_release(diags);
	return RX_EXIT_FAILED;
}

/* ---- init ---- */

/* The database itself is not for the repository. */
static int ignore_database(const char *path, struct rx_err *err)
{
	char *text = NULL, *line = rx_xprintf("/%s*\n", path);
	int result = 0;
	if (*path != '/' && rx_file_exists(".gitignore"))
		result = rx_file_read(".gitignore", MAX_FILE, &text, NULL, err);
	if (text && !strstr(text, line) && !(rx_path_ends(path, ".db") && strstr(text, "*.db\n"))) {
		size_t length = strlen(text);
		char *longer = rx_xprintf("%s%s%s", text, length && text[length - 1] != '\n' ? "\n" : "", line);
		result = rx_file_write(".gitignore", longer, strlen(longer), err);
		free(longer);
		if (!result)
			rx_term_step(-1, ".gitignore");
	}
	free(text);
	free(line);
	return result;
}

static int write_schema(struct rx_err *err)
{
	static const char text[] =
		"-- The tables of this app, as they are to be. Change them here, then:\n"
		"--   reflex db makemigrations --message \"what changed\"    writes the next file of migrations/\n"
		"--   reflex db migrate                                    applies it\n"
		"--\n"
		"-- CREATE TABLE todo (\n"
		"--     id   INTEGER PRIMARY KEY,\n"
		"--     text TEXT NOT NULL,\n"
		"--     done INTEGER NOT NULL DEFAULT 0\n"
		"-- );\n";
	if (rx_file_exists(RX_SCHEMA))
		return 0;
	if (rx_file_write(RX_SCHEMA, text, sizeof text - 1, err))
		return -1;
	rx_term_step(-1, "%s", RX_SCHEMA);
	return 0;
}

static int db_init(struct rx_db *db)
{
	struct rx_err err = { 0 };
	if (rx_dir_exists(RX_MIGRATIONS)) {
		rx_err_set(&err, "the folder '%s' exists already", RX_MIGRATIONS);
		rx_err_hint(&err, "reflex db status");
		return rx_term_err(&err);
	}
	if (rx_dir_make(RX_MIGRATIONS, &err))
		return rx_term_err(&err);
	rx_term_step(-1, "%s/", RX_MIGRATIONS);
	if (write_schema(&err) || ignore_database(db->path, &err))
		return rx_term_err(&err);
	rx_term_out("\nnext:");
	rx_term_out("  write the tables into %s", RX_SCHEMA);
	rx_term_out("  reflex db makemigrations --message \"first tables\"");
	rx_term_out("  reflex db migrate");
	return RX_EXIT_OK;
}

/* ---- makemigrations ---- */

static char *empty_text(const char *notes)
{
	return rx_xprintf(
		"-- Statements that change the database, each ended by ';'. All of them are one transaction.\n"
		"%s\n-- down\n-- Statements that undo them; leave this part out when there is no way back.\n",
		notes);
}

static char *derived_text(const struct rx_schema_change *change)
{
	if (!change->down)
		return rx_xprintf("%s%s", change->notes, change->up);
	return rx_xprintf("%s%s\n-- down\n%s", change->notes, change->up, change->down);
}

static int write_migration(struct rx_db *db, const char *text, const char *notes)
{
	struct rx_err err = { 0 };
	char *path;
	const char *message = rx_args_str(db->args, "message");
	if (rx_migration_write(&db->migrations, message ? message : "changes", text, &path, &err))
		return rx_term_err(&err);
	if (rx_term_json())
		rx_term_event("file", RX_FIELD_STR("path", path));
	else
		rx_term_out("wrote %s", path);
	if (*notes) {
		rx_term_warning("it needs a look before it is applied: see the notes in '%s'", path);
		rx_term_hint("then: reflex db migrate");
	} else if (!rx_term_json()) {
		rx_term_out("\nto apply it:\n  reflex db migrate");
	}
	free(path);
	return RX_EXIT_OK;
}

static int write_change(struct rx_db *db, const struct rx_schema_change *change)
{
	if (change->same) {
		rx_term_out("nothing to do: the migrations lead to '%s' already", RX_SCHEMA);
		return RX_EXIT_OK;
	}
	char *notes = change->up ? rx_xstrdup(change->notes)
				 : rx_xprintf("-- What leads to %s could not be derived; write it here.\n%s", RX_SCHEMA,
					      change->notes);
	char *text = change->up ? derived_text(change) : empty_text(notes);
	int code = write_migration(db, text, notes);
	free(text);
	free(notes);
	return code;
}

static int make_from_schema(struct rx_db *db)
{
	struct rx_err err = { 0 };
	struct rx_diags diags = { 0 };
	struct rx_schema_change change = { 0 };
	char *schema;
	if (rx_file_read(RX_SCHEMA, MAX_FILE, &schema, NULL, &err))
		return rx_term_err(&err);
	int failed = rx_schema_compare(&db->migrations, schema, &change, &diags, &err), code;
	if (failed && diags.errors)
		code = rx_db_report(&diags);
	else
		code = failed ? rx_term_err(&err) : write_change(db, &change);
	rx_diags_release(&diags);
	rx_schema_change_release(&change);
	free(schema);
	return code;
}

static int db_make(struct rx_db *db)
{
	struct rx_err err = { 0 };
	if (rx_migrations_read(&db->migrations, &err))
		return rx_term_err(&err);
	if (rx_file_exists(RX_SCHEMA) && !rx_args_flag(db->args, "empty"))
		return make_from_schema(db);
	char *text = empty_text("");
	int code = write_migration(db, text, "");
	free(text);
	return code;
}

/* ---- what is applied ---- */

const struct rx_migration *rx_db_migration(const struct rx_db *db, int number)
{
	for (int i = 0; i < db->migrations.count; i++)
		if (db->migrations.at[i].number == number)
			return &db->migrations.at[i];
	return NULL;
}

int rx_db_look(struct rx_db *db, bool make, struct rx_err *err)
{
	if (rx_migrations_read(&db->migrations, err))
		return -1;
	if (!make && !rx_file_exists(db->path))
		return 0;
	if (rx_db_open(db->path, make, rx_interrupted, &db->handle, err))
		return -1;
	return rx_db_applied(db->handle, &db->applied, err);
}

int rx_db_check_applied(const struct rx_db *db, struct rx_err *err)
{
	for (int i = 0; i < db->applied.count; i++) {
		const struct rx_applied *row = &db->applied.at[i];
		const struct rx_migration *file = rx_db_migration(db, row->number);
		if (!file) {
			rx_err_set(err, "migration '%s' is applied, but its file is missing", row->name);
			return rx_err_hint(err, "bring it back: git log --all -- '%s/%s.sql'", RX_MIGRATIONS,
					   row->name);
		}
		if (!strcmp(file->checksum, row->checksum))
			continue;
		rx_err_set(err, "'%s' was changed after it was applied (%s UTC)", file->path, row->when);
		return rx_err_hint(err,
				   "put it back (git checkout '%s') and write the change into a new one: reflex db "
				   "makemigrations; or, when the database is as the file says: reflex db migrate "
				   "--accept %d",
				   file->path, file->number);
	}
	return 0;
}

/* ---- status ---- */

static void say_state(const char *name, const char *state, const char *when)
{
	if (rx_term_json())
		rx_term_event("migration", RX_FIELD_STR("name", name), RX_FIELD_STR("state", state),
			      RX_FIELD_STR("applied_at", when));
	else
		rx_term_out("  %-8s %-32s %s", state, name, when ? when : "");
}

static int db_status(struct rx_db *db)
{
	struct rx_err err = { 0 };
	int pending = 0;
	if (rx_db_look(db, false, &err))
		return rx_term_err(&err);
	for (int i = 0; i < db->migrations.count; i++) {
		const struct rx_migration *migration = &db->migrations.at[i];
		const struct rx_applied *row = rx_applied_find(&db->applied, migration->number);
		bool changed = row && strcmp(row->checksum, migration->checksum);
		say_state(migration->name, changed ? "changed" : row ? "applied" : "pending", row ? row->when : NULL);
		pending += !row;
	}
	for (int i = 0; i < db->applied.count; i++)
		if (!rx_db_migration(db, db->applied.at[i].number))
			say_state(db->applied.at[i].name, "missing", db->applied.at[i].when);
	if (rx_term_json())
		rx_term_event("status", RX_FIELD_STR("database", db->path), RX_FIELD_INT("pending", pending));
	else
		rx_term_out("%s: %d of %d pending", db->path, pending, db->migrations.count);
	if (rx_db_check_applied(db, &err))
		return rx_term_err(&err);
	return pending && rx_args_flag(db->args, "check") ? RX_EXIT_FAILED : RX_EXIT_OK;
}

/* ---- the command ---- */

static const struct {
	const char *name;
	int (*run)(struct rx_db *db);
	const char *options[2]; /* that have a meaning */
} commands[] = {
	{ "init", db_init, { NULL } },
	{ "makemigrations", db_make, { "message", "empty" } },
	{ "migrate", rx_db_migrate, { "to", "accept" } },
	{ "status", db_status, { "check" } },
};

static int unknown(const struct rx_args *args)
{
	const char *names[RX_COUNT(commands)];
	if (!args->word_count)
		return rx_usage_error(args->command, "say what to do: init, makemigrations, migrate or status");
	for (size_t i = 0; i < RX_COUNT(commands); i++)
		names[i] = commands[i].name;
	const char *near = rx_did_you_mean(args->words[0], names, RX_COUNT(commands));
	rx_term_error("'reflex db' has no '%s'", args->words[0]);
	if (near)
		rx_term_hint("did you mean 'reflex db %s'?", near);
	else
		rx_term_hint("reflex db --help");
	return RX_EXIT_USAGE;
}

/* An option that belongs to another of the commands. */
static const char *stray_option(const struct rx_args *args, const char *const own[2])
{
	for (size_t i = 0; i < args->command->option_count; i++) {
		const char *name = args->command->options[i].name;
		bool known = (own[0] && !strcmp(own[0], name)) || (own[1] && !strcmp(own[1], name));
		if (rx_args_given(args, name) && !known)
			return name;
	}
	return NULL;
}

static int run_in_project(const struct rx_args *args, int (*command)(struct rx_db *))
{
	struct rx_config config;
	struct rx_err err = { 0 };
	struct rx_db db = { .args = args };
	if (rx_config_open(&config, args))
		return RX_EXIT_FAILED;
	rx_interrupt_watch();
	db.path = rx_db_path(config.db_url, &err);
	if (db.path && chdir(config.root))
		rx_err_set(&err, "unable to enter '%s'", config.root);
	int code = *err.text ? rx_term_err(&err) : command(&db);
	sqlite3_close(db.handle);
	rx_migrations_release(&db.migrations);
	free(db.applied.at);
	free(db.path);
	rx_config_release(&config);
	return code;
}

static int db_main(const struct rx_args *args)
{
	for (size_t i = 0; args->word_count && i < RX_COUNT(commands); i++) {
		if (strcmp(commands[i].name, args->words[0]))
			continue;
		const char *stray = stray_option(args, commands[i].options);
		if (stray)
			return rx_usage_error(args->command, "option '--%s' has no meaning with 'db %s'", stray,
					      commands[i].name);
		return run_in_project(args, commands[i].run);
	}
	return unknown(args);
}

static const struct rx_option options[] = {
	{ .name = "message",
	  .letter = 'm',
	  .kind = RX_OPT_STRING,
	  .value = "TEXT",
	  .help = "makemigrations: what changes; the file is named after it" },
	{ .name = "empty", .kind = RX_OPT_FLAG, .help = "makemigrations: do not look at schema.sql" },
	{ .name = "to",
	  .kind = RX_OPT_INT,
	  .value = "NUMBER",
	  .min = 0,
	  .max = 9999,
	  .help = "migrate: up or down until this one is the last applied (0: none)" },
	{ .name = "accept",
	  .kind = RX_OPT_INT,
	  .value = "NUMBER",
	  .min = 1,
	  .max = 9999,
	  .help = "migrate: take a changed file for what was applied" },
	{ .name = "check", .kind = RX_OPT_FLAG, .help = "status: exit code 1 when one is pending" },
};

const struct rx_command rx_command_db = {
	.name = "db",
	.summary = "change the schema of the app's SQLite database by files of SQL",
	.usage = "init|makemigrations|migrate|status [options]",
	.description =
		"  init            makes migrations/ and schema.sql\n"
		"  makemigrations  writes the next file of migrations/: what leads to schema.sql, or an empty one\n"
		"  migrate         applies what is pending, each file in one transaction\n"
		"  status          lists what is applied and what is pending\n\n"
		"The database is \"db_url\" of rxconfig.json (REFLEX_DB_URL): \"sqlite:///reflex.db\" by default. "
		"Others\n"
		"are used from handlers: docs/guide/database.md.",
	.examples = "  reflex db init\n"
		    "  reflex db makemigrations --message \"add users\"\n"
		    "  reflex db migrate\n"
		    "  reflex db migrate --to 3      back or forth to 0003",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = 1,
	.run = db_main,
};

/* Applying and undoing migrations: see migration.h. */
#include "migration.h"

#include <sys/stat.h>

#define TABLE "reflex_migrations"
#define WAIT_MS 10000
#define STEPS 1000 /* of SQLite's machine, between two looks at `stop` */

char *rx_db_path(const char *url, struct rx_err *err)
{
	static const char scheme[] = "sqlite:///";
	if (!strncmp(url, scheme, sizeof scheme - 1))
		return rx_xstrdup(url + sizeof scheme - 1);
	rx_err_set(err, "'reflex db' knows SQLite only, and 'db_url' is of another database: '%.*s://…'",
		   (int)strcspn(url, ":"), url);
	rx_err_hint(err, "docs/guide/database.md shows other databases in handlers; "
			 "for this command: \"db_url\": \"sqlite:///reflex.db\" in rxconfig.json");
	return NULL;
}

static int is_stopped(void *stop)
{
	return (*(bool (**)(void))stop)();
}

/* SQLite says only that it cannot open the file. */
static int check_folder(const char *path, struct rx_err *err)
{
	const char *slash = strrchr(path, '/');
	char *folder = slash ? rx_xstrndup(path, slash == path ? 1 : (size_t)(slash - path)) : rx_xstrdup(".");
	struct stat info;
	bool there = !stat(folder, &info) && S_ISDIR(info.st_mode);
	if (!there) {
		rx_err_set(err, "the folder of the database, '%s', does not exist", folder);
		rx_err_hint(err, "mkdir -p '%s'", folder);
	}
	free(folder);
	return there ? 0 : -1;
}

int rx_db_open(const char *path, bool make, bool (*stop)(void), sqlite3 **db, struct rx_err *err)
{
	static bool (*stops)(void); /* the same for all that a process opens: a pointer to a function is no void * */
	int flags = SQLITE_OPEN_READWRITE | (make ? SQLITE_OPEN_CREATE : 0);
	if (check_folder(path, err))
		return -1;
	int result = sqlite3_open_v2(path, db, flags, NULL);
	/* What is no database shows with the first look at it. */
	if (result == SQLITE_OK && (result = sqlite3_busy_timeout(*db, WAIT_MS)) == SQLITE_OK)
		result = sqlite3_exec(*db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
	if (result != SQLITE_OK) {
		rx_err_set(err, "unable to open the database '%s': %s", path, sqlite3_errmsg(*db));
		sqlite3_close(*db);
		*db = NULL;
		return -1;
	}
	stops = stop;
	if (stop)
		sqlite3_progress_handler(*db, STEPS, is_stopped, &stops);
	return 0;
}

/* ---- SQL of the author ---- */

/* A migration is one transaction already: one that ended it would be half applied after a mistake. */
static int no_transactions(void *nothing, int action, const char *a, const char *b, const char *c, const char *d)
{
	(void)nothing, (void)a, (void)b, (void)c, (void)d;
	return action == SQLITE_TRANSACTION ? SQLITE_DENY : SQLITE_OK;
}

static void place_of(const char *text, size_t offset, int *line, int *column)
{
	*column = 1;
	for (size_t i = 0; i < offset && text[i]; i++) {
		*column = text[i] == '\n' ? 1 : *column + 1;
		*line += text[i] == '\n';
	}
}

/* Where the statement's own text begins, after space and comments. */
static size_t skip_comments(const char *sql)
{
	size_t at = 0;
	for (;;) {
		at += strspn(sql + at, " \t\r\n;");
		if (!strncmp(sql + at, "--", 2)) {
			at += strcspn(sql + at, "\n");
		} else if (!strncmp(sql + at, "/*", 2)) {
			const char *end = strstr(sql + at + 2, "*/");
			at = end ? (size_t)(end - sql) + 2 : strlen(sql);
		} else {
			return at;
		}
	}
}

static void sql_failed(sqlite3 *db, const char *file, int first_line, const char *sql, const char *statement,
		       struct rx_diags *diags)
{
	bool denied = sqlite3_errcode(db) == SQLITE_AUTH;
	int offset = denied ? -1 : sqlite3_error_offset(db), line = first_line, column;
	size_t at = (size_t)(statement - sql) + (offset >= 0 ? (size_t)offset : skip_comments(statement));
	place_of(sql, at, &line, &column);
	struct rx_diag *diag = rx_diags_add(
		diags, RX_ERROR, file, line, "%s",
		denied ? "a migration is one transaction already, it cannot begin or end one" : sqlite3_errmsg(db));
	diag->column = column;
	if (denied)
		diag->suggestion = rx_xstrdup("leave BEGIN, COMMIT and ROLLBACK out");
}

/* Runs the first statement; `*rest` is what follows. */
static int run_statement(sqlite3 *db, const char *sql, const char **rest)
{
	sqlite3_stmt *statement = NULL;
	int result = sqlite3_prepare_v2(db, sql, -1, &statement, rest);
	while (result == SQLITE_OK && statement && (result = sqlite3_step(statement)) == SQLITE_ROW)
		result = SQLITE_OK;
	int final = sqlite3_finalize(statement);
	return result == SQLITE_DONE ? SQLITE_OK : result != SQLITE_OK ? result : final;
}

int rx_db_run(sqlite3 *db, const char *file, int first_line, const char *sql, struct rx_diags *diags)
{
	int result = SQLITE_OK;
	sqlite3_set_authorizer(db, no_transactions, NULL);
	for (const char *p = sql, *rest; result == SQLITE_OK && p[skip_comments(p)]; p = rest) {
		result = run_statement(db, p, &rest);
		if (result == SQLITE_INTERRUPT)
			break;
		if (result != SQLITE_OK)
			sql_failed(db, file, first_line, sql, p, diags);
	}
	sqlite3_set_authorizer(db, NULL, NULL);
	return result == SQLITE_OK ? 0 : -1;
}

/* ---- what was applied ---- */

static int failed(sqlite3 *db, struct rx_err *err)
{
	return rx_err_set(err, "unable to use the database: %s", sqlite3_errmsg(db));
}

static int execute(sqlite3 *db, const char *sql, struct rx_err *err)
{
	return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK ? 0 : failed(db, err);
}

static void take_text(sqlite3_stmt *statement, int column, char *to, size_t size)
{
	const unsigned char *text = sqlite3_column_text(statement, column);
	snprintf(to, size, "%s", text ? (const char *)text : "");
}

int rx_db_applied(sqlite3 *db, struct rx_applied_list *list, struct rx_err *err)
{
	sqlite3_stmt *statement;
	*list = (struct rx_applied_list){ 0 };
	if (sqlite3_table_column_metadata(db, NULL, TABLE, NULL, NULL, NULL, NULL, NULL, NULL) != SQLITE_OK)
		return 0;
	if (sqlite3_prepare_v2(db, "SELECT number, name, checksum, applied_at FROM " TABLE " ORDER BY number", -1,
			       &statement, NULL) != SQLITE_OK)
		return failed(db, err);
	while (sqlite3_step(statement) == SQLITE_ROW) {
		list->at = rx_xrealloc(list->at, sizeof *list->at * (size_t)(list->count + 1));
		struct rx_applied *row = &list->at[list->count++];
		row->number = sqlite3_column_int(statement, 0);
		take_text(statement, 1, row->name, sizeof row->name);
		take_text(statement, 2, row->checksum, sizeof row->checksum);
		take_text(statement, 3, row->when, sizeof row->when);
	}
	return sqlite3_finalize(statement) == SQLITE_OK ? 0 : failed(db, err);
}

const struct rx_applied *rx_applied_find(const struct rx_applied_list *list, int number)
{
	for (int i = 0; i < list->count; i++)
		if (list->at[i].number == number)
			return &list->at[i];
	return NULL;
}

/* `sql` with the migration's number, name and checksum as ?1, ?2, ?3. */
static int execute_for(sqlite3 *db, const char *sql, const struct rx_migration *migration, struct rx_err *err)
{
	sqlite3_stmt *statement;
	if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK)
		return failed(db, err);
	sqlite3_bind_int(statement, 1, migration->number);
	if (sqlite3_bind_parameter_count(statement) >= 2)
		sqlite3_bind_text(statement, 2, migration->name, -1, SQLITE_STATIC);
	if (sqlite3_bind_parameter_count(statement) >= 3)
		sqlite3_bind_text(statement, 3, migration->checksum, -1, SQLITE_STATIC);
	sqlite3_step(statement);
	return sqlite3_finalize(statement) == SQLITE_OK ? 0 : failed(db, err);
}

static int note(sqlite3 *db, const struct rx_migration *migration, bool up, struct rx_err *err)
{
	if (!up)
		return execute_for(db, "DELETE FROM " TABLE " WHERE number = ?1", migration, err);
	return execute_for(db,
			   "INSERT INTO " TABLE " (number, name, checksum, applied_at) "
			   "VALUES (?1, ?2, ?3, datetime('now'))",
			   migration, err);
}

/* Inside the transaction. */
static int apply(sqlite3 *db, const struct rx_migration *migration, bool up, struct rx_diags *diags, struct rx_err *err)
{
	struct rx_applied_list now;
	static const char table[] = "CREATE TABLE IF NOT EXISTS " TABLE " (number INTEGER PRIMARY KEY, "
				    "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)";
	if (execute(db, table, err) || rx_db_applied(db, &now, err))
		return -1;
	bool is = rx_applied_find(&now, migration->number) != NULL;
	free(now.at);
	if (is == up)
		return 1;
	if (rx_db_run(db, migration->path, up ? 1 : migration->down_line, up ? migration->up : migration->down, diags))
		return -1;
	return note(db, migration, up, err);
}

int rx_db_apply(sqlite3 *db, const struct rx_migration *migration, bool up, struct rx_diags *diags, struct rx_err *err)
{
	if (execute(db, "BEGIN IMMEDIATE", err))
		return -1;
	int result = apply(db, migration, up, diags, err);
	if (!result && execute(db, "COMMIT", err))
		result = -1;
	/* Some mistakes have undone everything already. */
	if (result && !sqlite3_get_autocommit(db))
		sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
	return result;
}

int rx_db_accept(sqlite3 *db, const struct rx_migration *migration, struct rx_err *err)
{
	return execute_for(db, "UPDATE " TABLE " SET name = ?2, checksum = ?3 WHERE number = ?1", migration, err);
}

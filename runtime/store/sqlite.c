/* The store on disk: one SQLite table. All saves of one turn of the loop are one transaction, opened by the first of
 * them. WAL with synchronous=NORMAL: a crash of the process loses nothing that was committed; a power failure may lose
 * the last moments, never consistency. */
#include "store.h"

#include <errno.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define BUSY_MS 2000

enum statement { BEGIN, COMMIT, ROLLBACK, SAVE, TOUCH, LOAD, USE, OVERDUE, FORGET, SWEEP, STATEMENTS };

static const char *const texts[STATEMENTS] = {
	[BEGIN] = "BEGIN IMMEDIATE",
	[COMMIT] = "COMMIT",
	[ROLLBACK] = "ROLLBACK",
	[SAVE] = ("INSERT INTO clients (token, last_seq, used_at, \"values\") VALUES (?1, ?2, ?3, ?4) "
		  "ON CONFLICT (token) DO UPDATE SET last_seq = ?2, used_at = ?3, \"values\" = ?4"),
	[TOUCH] = ("INSERT INTO clients (token, last_seq, used_at) VALUES (?1, ?2, ?3) "
		   "ON CONFLICT (token) DO UPDATE SET last_seq = ?2, used_at = ?3"),
	[LOAD] = "SELECT \"values\", last_seq FROM clients WHERE token = ?1",
	[USE] = "UPDATE clients SET used_at = ?2 WHERE token = ?1",
	[OVERDUE] = "SELECT token FROM clients WHERE used_at <= ?1 AND (used_at <= ?2 OR \"values\" <> '')",
	[FORGET] = "UPDATE clients SET \"values\" = '' WHERE used_at <= ?1 AND \"values\" <> ''",
	[SWEEP] = "DELETE FROM clients WHERE used_at <= ?1",
};

static const char schema[] = "PRAGMA synchronous = NORMAL;" /* first: the change to WAL is waited for by it */
			     "PRAGMA journal_mode = WAL;"
			     "CREATE TABLE IF NOT EXISTS clients (token TEXT PRIMARY KEY, \"values\" TEXT, "
			     "last_seq INTEGER NOT NULL DEFAULT 0, used_at INTEGER NOT NULL) WITHOUT ROWID;";

struct sqlite_store {
	struct rx_store base; /* first */
	char *path;
	sqlite3 *db;
	sqlite3_stmt *statements[STATEMENTS];
	bool open;   /* a transaction */
	bool broken; /* a save of it failed: none of it is to be stored */
	struct rx_err why;
};

static int failed(struct sqlite_store *store, const char *what, struct rx_err *err)
{
	int code = store->db ? sqlite3_errcode(store->db) : SQLITE_NOMEM;
	rx_err_set(err, "unable to %s the state store '%s': %s", what, store->path,
		   store->db ? sqlite3_errmsg(store->db) : "out of memory");
	if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
		return rx_err_hint(err, "the file is damaged; clients start with fresh states after: rm '%s'",
				   store->path);
	if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
		return rx_err_hint(err, "another program uses it; stop that one, or set another path");
	return -1;
}

/* Runs a statement that gives no rows. */
static int step(struct sqlite_store *store, enum statement which)
{
	int result = sqlite3_step(store->statements[which]);
	sqlite3_reset(store->statements[which]);
	return result == SQLITE_DONE ? 0 : -1;
}

static int begin(struct sqlite_store *store)
{
	if (store->open)
		return 0;
	if (step(store, BEGIN) < 0)
		return -1;
	store->open = true;
	return 0;
}

/* The disk may be full: SQLite itself may have rolled back then, with all that was saved in this turn. */
static int break_off(struct sqlite_store *store, struct rx_err *err)
{
	struct rx_err why = { 0 };
	failed(store, "write to", &why);
	if (!store->broken)
		store->why = why;
	store->broken = true;
	if (err)
		*err = why;
	return -1;
}

static int save(struct rx_store *base, const char *token, const char *values, size_t length, int64_t last_seq,
		enum rx_stored *stored, struct rx_err *err)
{
	struct sqlite_store *store = (struct sqlite_store *)base;
	enum statement which = values ? SAVE : TOUCH;
	sqlite3_stmt *statement = store->statements[which];
	if (stored)
		*stored = RX_STORED; /* if the commit succeeds */
	if (begin(store) < 0)
		return break_off(store, err);
	sqlite3_bind_text(statement, 1, token, -1, SQLITE_STATIC);
	sqlite3_bind_int64(statement, 2, last_seq);
	sqlite3_bind_int64(statement, 3, (sqlite3_int64)time(NULL));
	if (values)
		sqlite3_bind_text(statement, 4, values, (int)length, SQLITE_STATIC);
	int result = step(store, which);
	if (result < 0)
		break_off(store, err);
	sqlite3_clear_bindings(statement);
	return result;
}

static int use(struct rx_store *base, const char *token, struct rx_err *err)
{
	struct sqlite_store *store = (struct sqlite_store *)base;
	if (begin(store) < 0)
		return break_off(store, err);
	sqlite3_bind_text(store->statements[USE], 1, token, -1, SQLITE_STATIC);
	sqlite3_bind_int64(store->statements[USE], 2, (sqlite3_int64)time(NULL));
	int result = step(store, USE);
	if (result < 0)
		break_off(store, err);
	sqlite3_clear_bindings(store->statements[USE]);
	return result;
}

static enum rx_store_result load(struct rx_store *base, const char *token, struct rx_store_record *record, struct rx_err *err,
				 rx_store_loaded *done RX_UNUSED, void *context RX_UNUSED)
{
	struct sqlite_store *store = (struct sqlite_store *)base;
	sqlite3_stmt *statement = store->statements[LOAD];
	sqlite3_bind_text(statement, 1, token, -1, SQLITE_STATIC);
	int result = sqlite3_step(statement);
	*record = (struct rx_store_record){ 0 };
	if (result == SQLITE_ROW) {
		const char *values = (const char *)sqlite3_column_text(statement, 0);
		record->length = (size_t)sqlite3_column_bytes(statement, 0);
		record->values = values ? rx_xstrndup(values, record->length) : NULL;
		record->last_seq = sqlite3_column_int64(statement, 1);
	}
	sqlite3_reset(statement);
	if (result != SQLITE_ROW && result != SQLITE_DONE)
		return (enum rx_store_result)failed(store, "read from", err);
	return result == SQLITE_ROW ? RX_STORE_FOUND : RX_STORE_NONE;
}

static int check(struct rx_store *base, struct rx_err *err)
{
	struct rx_store_record record;
	enum rx_store_result result = load(base, "", &record, err, NULL, NULL);
	free(record.values);
	return result < 0 ? -1 : 0;
}

static int commit(struct rx_store *base, struct rx_err *err, rx_store_committed *done RX_UNUSED, void *context RX_UNUSED)
{
	struct sqlite_store *store = (struct sqlite_store *)base;
	if (!store->open && !store->broken)
		return 0;
	if (!store->broken && step(store, COMMIT) < 0)
		break_off(store, NULL);
	if (store->broken && !sqlite3_get_autocommit(store->db))
		step(store, ROLLBACK);
	bool broken = store->broken;
	store->open = store->broken = false;
	if (broken && err)
		*err = store->why;
	return broken ? -1 : 0;
}

/* Those whose time is over, but who are still there. The row that the query stands on moves out of what it looks for, which is no key: it
 * is read in the order of tokens and finds each row once. */
static int keep_those_here(struct sqlite_store *store, const struct rx_store_sweep *sweep, int64_t now, struct rx_err *err)
{
	sqlite3_stmt *overdue = store->statements[OVERDUE];
	int result, kept = 0;
	if (!sweep->is_here)
		return 0;
	sqlite3_bind_int64(overdue, 1, now - sweep->seconds);
	sqlite3_bind_int64(overdue, 2, now - sweep->seq_seconds);
	while (!kept && (result = sqlite3_step(overdue)) == SQLITE_ROW) {
		const char *token = (const char *)sqlite3_column_text(overdue, 0);
		if (token && sweep->is_here(sweep->context, token))
			kept = use(&store->base, token, err);
	}
	sqlite3_reset(overdue);
	return kept || result == SQLITE_DONE ? kept : failed(store, "read from", err);
}

static int sweep(struct rx_store *base, const struct rx_store_sweep *sweep, struct rx_err *err)
{
	struct sqlite_store *store = (struct sqlite_store *)base;
	int64_t now = (int64_t)time(NULL);
	if (begin(store) < 0)
		return break_off(store, err);
	if (keep_those_here(store, sweep, now, err) < 0)
		return -1;
	sqlite3_bind_int64(store->statements[FORGET], 1, now - sweep->seconds);
	sqlite3_bind_int64(store->statements[SWEEP], 1, now - sweep->seq_seconds);
	if (step(store, FORGET) < 0 || step(store, SWEEP) < 0)
		break_off(store, NULL);
	return commit(base, err, NULL, NULL);
}

static void close_store(struct rx_store *base)
{
	struct sqlite_store *store = (struct sqlite_store *)base;
	commit(base, NULL, NULL, NULL);
	for (int i = 0; i < STATEMENTS; i++)
		sqlite3_finalize(store->statements[i]);
	sqlite3_close(store->db);
	free(store->path);
	free(store);
}

static const struct rx_store_ops ops = {
	.name = "sqlite",
	.persistent = true,
	.save = save,
	.load = load,
	.commit = commit,
	.use = use,
	.sweep = sweep,
	.close = close_store,
	.check = check,
};

/* Makes the folders above `path` that do not exist yet. What clients enter is nobody else's business: 0700. */
static int make_folders(const char *path, struct rx_err *err)
{
	char *copy = rx_xstrdup(path);
	int result = 0;
	for (char *slash = copy; !result && (slash = strchr(slash + 1, '/'));) {
		*slash = 0;
		if (mkdir(copy, 0700) < 0 && errno != EEXIST)
			result = rx_err_set(err, "unable to create the folder '%s': %s", copy, strerror(errno));
		*slash = '/';
	}
	free(copy);
	return result;
}

static int open_database(struct sqlite_store *store, struct rx_err *err)
{
	mode_t before = umask(0077);
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
	bool good = sqlite3_open_v2(store->path, &store->db, flags, NULL) == SQLITE_OK;
	if (good) {
		sqlite3_busy_timeout(store->db, BUSY_MS);
		good = sqlite3_exec(store->db, schema, NULL, NULL, NULL) == SQLITE_OK;
	}
	umask(before);
	for (int i = 0; good && i < STATEMENTS; i++)
		good = sqlite3_prepare_v2(store->db, texts[i], -1, &store->statements[i], NULL) == SQLITE_OK;
	if (!good)
		return failed(store, "open", err);
	chmod(store->path, 0600);
	return 0;
}

struct rx_store *rx_store_sqlite(const char *path, struct rx_err *err)
{
	if (make_folders(path, err) < 0)
		return NULL;
	struct sqlite_store *store = rx_xcalloc(1, sizeof *store);
	store->base.ops = &ops;
	store->path = rx_xstrdup(path);
	if (open_database(store, err) == 0)
		return &store->base;
	store->base.ops->close(&store->base);
	return NULL;
}

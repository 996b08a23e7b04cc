/* Both stores behind the one interface; what SQLite does beyond: files, transactions, damage. */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/store.h"
#include "tap.h"

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define C "c3333333333333333333333333333333"

static int save(struct rx_store *store, const char *token, const char *values, int64_t seq)
{
	struct rx_err err;
	return store->ops->save(store, token, values, values ? strlen(values) : 0, seq, &err);
}

static void is_record(struct rx_store *store, const char *token, const char *values, int64_t seq, const char *name)
{
	struct rx_store_record record;
	struct rx_err err;
	is_int(store->ops->load(store, token, &record, &err), 1, "%s: found", name);
	if (values)
		is_str(record.values, values, "%s: values", name);
	else
		ok(!record.values, "%s: no values", name);
	is_int(record.last_seq, seq, "%s: sequence", name);
	free(record.values);
}

static bool is_that(void *context, const char *token)
{
	return context && !strcmp(context, token);
}

/* `here`: the one that is still there; NULL: nobody. */
static int sweep(struct rx_store *store, int64_t seconds, int64_t seq_seconds, const char *here)
{
	struct rx_err err;
	char *context = here ? rx_xstrdup(here) : NULL;
	struct rx_store_sweep sweep = { .seconds = seconds, .seq_seconds = seq_seconds, .is_here = is_that, .context = context };
	int result = store->ops->sweep(store, &sweep, &err);
	free(context);
	return result;
}

static void missing(struct rx_store *store, const char *token, const char *name)
{
	struct rx_store_record record;
	struct rx_err err;
	is_int(store->ops->load(store, token, &record, &err), 0, "%s", name);
}

static void memory(void)
{
	struct rx_store *store = rx_store_memory();
	char token[33];
	ok(!store->ops->persistent, "the memory store wants no values");
	missing(store, A, "memory: unknown at first");
	is_int(save(store, A, NULL, 5), 0, "memory: saved");
	is_int(save(store, A, NULL, 6), 0, "memory: saved again");
	is_record(store, A, NULL, 6, "memory");
	for (int i = 0; i < 1000; i++) {
		snprintf(token, sizeof token, "%032d", i);
		save(store, token, NULL, i);
	}
	is_record(store, "00000000000000000000000000000999", NULL, 999, "memory: one of many");
	is_record(store, A, NULL, 6, "memory: the first among many");
	is_int(sweep(store, 0, 60, NULL), 0, "memory: sweep");
	is_record(store, A, NULL, 6, "memory: used lately");
	is_int(sweep(store, 0, 0, A), 0, "memory: sweep all but one");
	is_record(store, A, NULL, 6, "memory: is still there");
	missing(store, "00000000000000000000000000000999", "memory: another one is not");
	is_int(sweep(store, 0, 0, NULL), 0, "memory: sweep all");
	missing(store, A, "memory: forgotten");
	is_int(store->ops->save(store, A, "", 0, 7, NULL), 0, "memory: values that were forgotten elsewhere");
	is_record(store, A, "", 7, "memory: it says so");
	store->ops->close(store);
}

static int mode_of(const char *path)
{
	struct stat info;
	return stat(path, &info) < 0 ? -1 : (int)(info.st_mode & 0777);
}

static void sqlite(const char *folder)
{
	struct rx_err err = { 0 };
	char *path = rx_xprintf("%s/new/states.db", folder), *parent = rx_xprintf("%s/new", folder);
	struct rx_store *store = rx_store_sqlite(path, &err);
	ok(store && store->ops->persistent, "a database in a new folder%s", err.text);
	is_int(mode_of(path), 0600, "is readable by its owner only");
	is_int(mode_of(parent), 0700, "and so is the folder");
	missing(store, A, "sqlite: unknown at first");
	is_int(save(store, A, "{\"S\":{\"x\":\"'; --\"}}", 5), 0, "sqlite: saved");
	is_int(save(store, A, NULL, 6), 0, "sqlite: a sequence number alone");
	is_record(store, A, "{\"S\":{\"x\":\"'; --\"}}", 6, "sqlite: values stay");
	is_int(save(store, B, NULL, INT64_MAX), 0, "sqlite: no values ever");
	is_record(store, B, NULL, INT64_MAX, "sqlite: largest number");
	is_int(store->ops->commit(store, &err), 0, "sqlite: commit");
	is_int(store->ops->commit(store, &err), 0, "sqlite: nothing to commit");
	is_int(save(store, A, "{}", 7), 0, "sqlite: saved, not yet durable");

	struct rx_store *other = rx_store_sqlite(path, &err);
	ok(other != NULL, "a second connection");
	is_record(other, A, "{\"S\":{\"x\":\"'; --\"}}", 6, "it sees what was committed");
	store->ops->commit(store, &err);
	is_record(other, A, "{}", 7, "and what is committed now");
	other->ops->close(other);
	store->ops->close(store);

	store = rx_store_sqlite(path, &err);
	is_record(store, A, "{}", 7, "sqlite: after closing and opening");
	store->ops->close(store);
	free(path);
	free(parent);
}

/* As if the client had not been there for so long. */
static void age(const char *path, const char *token, int seconds)
{
	sqlite3 *db;
	char *text = rx_xprintf("UPDATE clients SET used_at = used_at - %d WHERE token = '%s'", seconds, token);
	if (sqlite3_open(path, &db) || sqlite3_exec(db, text, NULL, NULL, NULL) || sqlite3_changes(db) != 1)
		printf("Bail out! %s\n", sqlite3_errmsg(db));
	sqlite3_close(db);
	free(text);
}

static void expiring(const char *folder)
{
	struct rx_err err = { 0 };
	char *path = rx_xprintf("%s/expiring.db", folder);
	struct rx_store *store = rx_store_sqlite(path, &err);
	save(store, A, "{}", 5);
	save(store, B, "{}", 6);
	save(store, C, NULL, 7);
	store->ops->commit(store, &err);
	age(path, A, 90);
	age(path, B, 90);
	age(path, C, 90);
	is_int(sweep(store, 100, 1000, NULL), 0, "sqlite: sweep");
	is_record(store, A, "{}", 5, "sqlite: not yet");
	is_int(sweep(store, 60, 1000, B), 0, "sqlite: sweep with one that is here");
	is_record(store, A, "", 5, "sqlite: values are forgotten, not the number");
	is_record(store, B, "{}", 6, "sqlite: one that is here is kept");
	is_record(store, C, NULL, 7, "sqlite: one that has no values has nothing to forget");
	is_int(sweep(store, 60, 1000, NULL), 0, "sqlite: sweep again");
	is_record(store, B, "{}", 6, "sqlite: its time started anew");
	age(path, A, 1000);
	age(path, B, 70);
	age(path, C, 1000);
	is_int(store->ops->use(store, B, &err) | store->ops->use(store, C, &err), 0, "sqlite: two are used");
	is_int(sweep(store, 60, 1000, NULL), 0, "sqlite: sweep much later");
	missing(store, A, "sqlite: at last the number, too");
	is_record(store, B, "{}", 6, "sqlite: used lately");
	is_record(store, C, NULL, 7, "sqlite: likewise");
	is_int(store->ops->use(store, A, &err), 0, "sqlite: use of what is not there");
	missing(store, A, "sqlite: makes nothing");
	store->ops->close(store);
	store = rx_store_sqlite(path, &err);
	is_record(store, B, "{}", 6, "sqlite: the sweep was committed");
	missing(store, A, "sqlite: with what it forgot");
	store->ops->close(store);
	free(path);
}

static void damage(const char *folder)
{
	struct rx_err err = { 0 };
	char *path = rx_xprintf("%s/damaged.db", folder);
	int fd = open(path, O_WRONLY | O_CREAT, 0600);
	char garbage[4096];
	memset(garbage, 'x', sizeof garbage);
	ok(write(fd, garbage, sizeof garbage) == sizeof garbage, "a file of garbage");
	close(fd);
	ok(!rx_store_sqlite(path, &err), "a damaged file is an error");
	ok(strstr(err.text, path) && strstr(err.hint, "rm "), "that names the file and the remedy: %s; %s", err.text,
	   err.hint);
	free(path);
	ok(!rx_store_sqlite("/proc/nowhere/states.db", &err), "a folder that cannot be made is an error");
	ok(strstr(err.text, "'/proc/nowhere'") != NULL, "that names the folder: %s", err.text);
}

int main(void)
{
	char folder[] = "/tmp/reflex-store-test-XXXXXX";
	if (!mkdtemp(folder))
		return 1;
	memory();
	sqlite(folder);
	expiring(folder);
	damage(folder);
	char *command = rx_xprintf("rm -rf '%s'", folder);
	int failed = system(command);
	free(command);
	return done_testing() | failed;
}

/* Both stores behind the one interface; what SQLite does beyond: files, transactions, damage. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/store.h"
#include "tap.h"

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"

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
	is_int(store->ops->sweep(store, 60, NULL), 0, "memory: sweep");
	is_record(store, A, NULL, 6, "memory: used lately");
	is_int(store->ops->sweep(store, 0, NULL), 0, "memory: sweep all");
	missing(store, A, "memory: forgotten");
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
	is_int(store->ops->sweep(store, 60, &err), 0, "sqlite: sweep");
	is_record(store, A, "{}", 7, "sqlite: used lately");
	is_int(store->ops->sweep(store, -1, &err), 0, "sqlite: sweep all");
	missing(store, A, "sqlite: forgotten");
	store->ops->close(store);
	free(path);
	free(parent);
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
	damage(folder);
	char *command = rx_xprintf("rm -rf '%s'", folder);
	int failed = system(command);
	free(command);
	return done_testing() | failed;
}

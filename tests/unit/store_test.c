/* The contract of all three stores; what each does beyond: files, transactions, damage; fencing, a server that goes away. */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "redis.h"
#include "store/store.h"
#include "tap.h"

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define ROOM "shared:Room/lobby"
#define C "c3333333333333333333333333333333"

static int save(struct rx_store *store, const char *token, const char *values, int64_t seq)
{
	struct rx_err err;
	return store->ops->save(store, token, values, values ? strlen(values) : 0, seq, NULL, &err);
}

static void is_record(struct rx_store *store, const char *token, const char *values, int64_t seq, const char *name)
{
	struct rx_store_record record;
	struct rx_err err;
	is_int(rx_store_load_now(store, token, &record, &err), 1, "%s: found", name);
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
	is_int(rx_store_load_now(store, token, &record, &err), 0, "%s", name);
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
	is_int(store->ops->save(store, A, "", 0, 7, NULL, NULL), 0, "memory: values that were forgotten elsewhere");
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
	is_int(rx_store_commit_now(store, &err), 0, "sqlite: commit");
	is_int(rx_store_commit_now(store, &err), 0, "sqlite: nothing to commit");
	is_int(save(store, A, "{}", 7), 0, "sqlite: saved, not yet durable");

	struct rx_store *other = rx_store_sqlite(path, &err);
	ok(other != NULL, "a second connection");
	is_record(other, A, "{\"S\":{\"x\":\"'; --\"}}", 6, "it sees what was committed");
	rx_store_commit_now(store, &err);
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
	rx_store_commit_now(store, &err);
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

/* ---- what all of them promise ---- */

static void is_result(struct rx_store *store, const char *token, enum rx_store_result want, const char *name, const char *what)
{
	struct rx_store_record record;
	struct rx_err err;
	is_int(rx_store_load_now(store, token, &record, &err), want, "%s: %s", name, what);
	free(record.values);
}

/* Saved and committed: what became of it. */
static enum rx_stored put(struct rx_store *store, const char *token, const char *values, int64_t seq)
{
	struct rx_err err;
	enum rx_stored stored = RX_STORED_FAILED;
	if (store->ops->save(store, token, values, values ? strlen(values) : 0, seq, &stored, &err) < 0)
		return RX_STORED_FAILED;
	return rx_store_commit_now(store, &err) == 0 ? stored : RX_STORED_FAILED;
}

/* What became of asking for a shared state, and what was there. */
struct answer {
	enum rx_store_result result;
	char *values;
};

static void take_answer(void *context, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err RX_UNUSED)
{
	struct answer *answer = context;
	answer->result = result;
	answer->values = record ? record->values : NULL;
}

static struct answer ask_for(struct rx_store *store, struct rx_store_hold *hold)
{
	struct answer answer = { .result = RX_STORE_LATER };
	store->ops->hold(store, ROOM, hold, false, take_answer, &answer);
	store->ops->wait(store, 5000);
	return answer;
}

/* A shared state that one process at a time holds. */
static void shared_states(struct rx_store *first, struct rx_store *second, const char *name)
{
	struct rx_err err;
	struct rx_store_hold mine = { 0 }, theirs = { 0 };
	enum rx_stored stored = RX_STORED_FAILED;
	is_int(ask_for(first, &mine).result, RX_STORE_NONE, "%s: no shared state yet", name);
	is_int(ask_for(second, &theirs).result, RX_STORE_BUSY, "%s: another process waits for it", name);
	first->ops->save_held(first, ROOM, &mine, "{\"n\":1}", 7, &stored);
	is_int(rx_store_commit_now(first, &err), 0, "%s: it is saved", name);
	is_int(stored, RX_STORED, "%s: by its holder", name);
	first->ops->let_go(first, ROOM, &mine);
	first->ops->wait(first, 5000);
	struct answer answer = ask_for(second, &theirs);
	is_int(answer.result, RX_STORE_FOUND, "%s: the other process has it now", name);
	is_str(answer.values, "{\"n\":1}", "%s: with what was saved", name);
	free(answer.values);
	second->ops->let_go(second, ROOM, &theirs);
	second->ops->wait(second, 5000);
}

/* `second`: another process on the same; for memory the same. A client is loaded before it is saved. */
static void contract(struct rx_store *first, struct rx_store *second)
{
	const char *name = first->ops->name;
	bool keeps = first->ops->persistent;
	struct rx_err err;
	is_result(first, A, RX_STORE_NONE, name, "unknown at first");
	is_int(put(first, A, keeps ? "{\"S\":{\"x\":\"'; -- ü\"}}" : NULL, 5), RX_STORED, "%s: saved", name);
	is_int(put(first, A, NULL, 6), RX_STORED, "%s: a number alone", name);
	is_record(second, A, keeps ? "{\"S\":{\"x\":\"'; -- ü\"}}" : NULL, 6, name);
	is_int(put(second, A, keeps ? "{}" : NULL, 7), RX_STORED, "%s: it goes on there", name);
	is_record(first, A, keeps ? "{}" : NULL, 7, name);
	is_result(first, B, RX_STORE_NONE, name, "another one");
	is_int(put(first, B, NULL, INT64_MAX), RX_STORED, "%s: the largest number, no values", name);
	is_record(second, B, NULL, INT64_MAX, name);
	char *large = rx_xcalloc(1, 3 << 20);
	memset(large, 'x', (3 << 20) - 1);
	is_result(first, C, RX_STORE_NONE, name, "a large one");
	is_int(put(first, C, keeps ? large : NULL, 1), RX_STORED, "%s: is saved", name);
	is_record(second, C, keeps ? large : NULL, 1, name);
	free(large);
	char token[33];
	for (int i = 0; i < 500; i++) {
		snprintf(token, sizeof token, "%032d", i);
		rx_store_load_now(first, token, &(struct rx_store_record){ 0 }, &err);
		first->ops->save(first, token, keeps ? token : NULL, keeps ? 32 : 0, i + 1, NULL, &err);
	}
	is_int(rx_store_commit_now(first, &err), 0, "%s: many at once", name);
	is_record(second, token, keeps ? token : NULL, 500, name);
	is_int(rx_store_commit_now(first, &err), 0, "%s: nothing to commit", name);
	is_int(first->ops->use(first, A, &err), 0, "%s: used", name);
	is_int(first->ops->check(first, &err), 0, "%s: it answers", name);
	if (!keeps)
		return;
	if (first->ops->hold)
		shared_states(first, second, name);
	else {
		is_result(first, ROOM, RX_STORE_NONE, name, "no shared state yet");
		is_int(first->ops->save(first, ROOM, "{\"n\":1}", 7, 0, NULL, &err), 0, "%s: a shared state", name);
		is_int(rx_store_commit_now(first, &err), 0, "%s: is saved", name);
		is_record(second, ROOM, "{\"n\":1}", 0, name);
	}
}

static void contracts(const char *folder, const struct redis *redis)
{
	struct rx_err err;
	struct rx_store *store = rx_store_memory(), *other;
	contract(store, store);
	store->ops->close(store);
	char *path = rx_xprintf("%s/contract.db", folder);
	store = rx_store_sqlite(path, &err);
	other = rx_store_sqlite(path, &err);
	contract(store, other);
	store->ops->close(store);
	other->ops->close(other);
	free(path);
	store = rx_store_redis(redis->url, "contract", &err);
	other = rx_store_redis(redis->url, "contract", &err);
	ok(store && other, "two connections to a Redis server: %s", store && other ? "" : err.text);
	contract(store, other);
	store->ops->close(store);
	other->ops->close(other);
}

/* ---- Redis ---- */

static struct rx_store *redis_open(const struct redis *redis, const char *prefix)
{
	struct rx_err err;
	struct rx_store *store = rx_store_redis(redis->url, prefix, &err);
	if (store)
		return store;
	printf("Bail out! %s\n", err.text);
	exit(1);
}

static void fencing(const struct redis *redis)
{
	struct rx_store *first = redis_open(redis, "fence"), *second = redis_open(redis, "fence");
	is_result(first, A, RX_STORE_NONE, "fence", "both see");
	is_result(second, A, RX_STORE_NONE, "fence", "a new client");
	is_int(put(second, A, "{\"by\":2}", 1), RX_STORED, "the one that saves first has it");
	is_int(put(first, A, "{\"by\":1}", 1), RX_STORED_LOST, "the other does not");
	is_int(put(first, A, "{\"by\":1}", 2), RX_STORED_LOST, "nor later");
	is_result(second, A, RX_STORE_SAME, "fence", "nobody took it since");
	is_record(first, A, "{\"by\":2}", 1, "fence: taken over");
	is_int(put(second, A, "{\"by\":2}", 2), RX_STORED_LOST, "from then on the one that had it is refused");
	is_result(second, A, RX_STORE_FOUND, "fence", "until it takes it back");
	is_int(put(second, A, "{\"by\":3}", 2), RX_STORED, "then it saves");
	is_int(put(first, A, "{\"by\":4}", 2), RX_STORED_LOST, "and the other does not");
	second->ops->forget(second, A);
	is_int(put(second, A, "{\"by\":5}", 3), RX_STORED_LOST, "what was forgotten is not saved");
	is_record(first, A, "{\"by\":3}", 2, "fence: at the end");
	first->ops->close(first);
	second->ops->close(second);
}

static void redis_time(const struct redis *redis)
{
	struct rx_store *store = redis_open(redis, "time"), *reader = redis_open(redis, "time");
	store->seconds = reader->seconds = 1;
	store->seq_seconds = reader->seq_seconds = 3;
	is_result(store, A, RX_STORE_NONE, "time", "a client");
	put(store, A, "{}", 5);
	bool gone = false;
	for (int i = 0; i < 500 && !gone; i++) {
		gone = !strncmp(redis_ask(redis, "EXISTS time:{" A "}:values"), ":0", 2);
		usleep(10000);
	}
	ok(gone, "values end by themselves");
	is_record(reader, A, "", 5, "time: the number outlives them");
	for (int i = 0; i < 1000 && strncmp(redis_ask(redis, "EXISTS time:{" A "}"), ":0", 2); i++)
		usleep(10000);
	is_result(store, A, RX_STORE_NONE, "time", "and ends later");
	store->ops->close(store);
	reader->ops->close(reader);
}

static void refused(const char *url, const char *text, const char *hint)
{
	struct rx_err err = { 0 };
	struct rx_store *store = rx_store_redis(url, NULL, &err);
	ok(!store && strstr(err.text, text) && strstr(err.hint, hint), "refused: %s; %s", err.text, err.hint);
	ok(!strstr(err.text, "s3cret") && !strstr(err.hint, "s3cret"), "the password is not said");
}

static void addresses(const struct redis *open, const struct redis *guarded)
{
	char url[256];
	struct rx_err err;
	refused("http://localhost", "redis://", "");
	refused("rediss://localhost", "TLS", "");
	refused("redis://:s3cret@localhost:port", "port", "");
	refused("redis://localhost/first", "number of a database", "");
	refused("redis://localhost?color=red", "prefix=NAME", "");
	snprintf(url, sizeof url, "redis://:s3cret@127.0.0.1:%d", redis_free_port());
	refused(url, "127.0.0.1:", "redis-server");
	refused("unix:///nowhere/socket", "'/nowhere/socket'", "redis-server");
	refused(guarded->url, "wants a password", "redis://:password@");
	snprintf(url, sizeof url, "redis://:s3cret@127.0.0.1:%d/0", guarded->port);
	refused(url, "refused the password", "redis://user:password@");
	snprintf(url, sizeof url, "redis://127.0.0.1:%d/77", open->port);
	refused(url, "refused the database", "from 0 to 15");
	snprintf(url, sizeof url, "redis://default:r%%40ght@127.0.0.1:%d/3?prefix=other", guarded->port);
	struct rx_store *store = rx_store_redis(url, NULL, &err);
	ok(store != NULL, "a user, a password with '@', a database, a prefix");
	if (store)
		store->ops->close(store);
	snprintf(url, sizeof url, "unix://%s?db=2", open->socket);
	store = rx_store_redis(url, NULL, &err);
	ok(store != NULL, "a Unix socket");
	is_result(store, A, RX_STORE_NONE, "socket", "serves");
	is_int(put(store, A, "{}", 1), RX_STORED, "as well");
	store->ops->close(store);
	snprintf(url, sizeof url, "redis://localhost:%d", open->port);
	store = rx_store_redis(url, NULL, &err);
	ok(store != NULL, "a name");
	if (store)
		store->ops->close(store);
}

static void settle(void *context, int result, const struct rx_err *err)
{
	(void)err;
	*(int *)context = result;
}

/* Saves of many turns are on their way when the server is killed. */
static void killed(struct redis *redis)
{
	struct rx_store *store = redis_open(redis, "kill");
	struct rx_err err;
	enum rx_stored stored[200];
	int done[200], good = 0;
	is_result(store, A, RX_STORE_NONE, "kill", "a client");
	for (int i = 0; i < 200; i++) {
		char *values = rx_xprintf("{\"n\":%d}", i + 1);
		done[i] = -2;
		if (i == 100)
			redis_kill(redis);
		store->ops->save(store, A, values, strlen(values), i + 1, &stored[i], &err);
		store->ops->commit(store, &err, settle, &done[i]);
		if (i % 10 == 0)
			store->ops->wait(store, 1);
		free(values);
	}
	ok(store->away_us && store->ops->check(store, &err) < 0, "the store knows: %s", err.text);
	ok(store->pending > 0 && done[199] == -2, "what it did not answer waits");
	redis_run(redis, NULL);
	is_int(store->ops->wait(store, 10000), 0, "it is sent again");
	for (int i = 0; i < 200; i++)
		good += done[i] == 0 && stored[i] == RX_STORED;
	is_int(good, 200, "all of it is stored");
	ok(!store->away_us && store->ops->check(store, &err) == 0, "the store is back");
	ok(!store->pending, "nothing waits");
	struct rx_store *reader = redis_open(redis, "kill");
	is_record(reader, A, "{\"n\":200}", 200, "kill: the last one");
	reader->ops->close(reader);
	store->ops->close(store);
}

static void troubles(struct redis *redis)
{
	struct rx_store *store = redis_open(redis, "trouble");
	struct rx_err err;
	int done = -2;
	enum rx_stored stored;
	is_result(store, A, RX_STORE_NONE, "trouble", "a client");
	is_int(put(store, A, "{}", 1), RX_STORED, "saved");
	redis_ask(redis, "SCRIPT FLUSH");
	is_int(put(store, A, "{}", 2), RX_STORED, "scripts that the server lost are loaded again");
	redis_ask(redis, "CONFIG SET maxmemory 1");
	is_int(put(store, A, "{\"large\":1}", 3), RX_STORED_FAILED, "a server without memory refuses");
	redis_ask(redis, "CONFIG SET maxmemory 0");
	is_int(put(store, A, "{}", 4), RX_STORED_LOST, "what was built on that is refused, too");
	store->ops->forget(store, A);
	is_record(store, A, "{}", 2, "trouble: what is stored");
	is_int(put(store, A, "{}", 3), RX_STORED, "from there it goes on");
	kill(redis->pid, SIGSTOP);
	store->ops->save(store, A, "{}", 2, 4, &stored, &err);
	store->ops->commit(store, &err, settle, &done);
	is_int(store->ops->wait(store, 1500), -1, "a server that hangs");
	ok(store->away_us && done == -2, "counts as away");
	kill(redis->pid, SIGCONT);
	is_int(store->ops->wait(store, 10000), 0, "and comes back");
	ok(done == 0 && stored == RX_STORED && !store->away_us, "with what it was told");
	redis_ask(redis, "FLUSHALL");
	is_int(put(store, A, "{}", 5), RX_STORED_LOST, "a server that forgot everything: the client is taken anew");
	store->ops->close(store);
}

int main(void)
{
	char folder[] = "/tmp/reflex-store-test-XXXXXX";
	struct redis redis, guarded;
	if (!mkdtemp(folder))
		return 1;
	redis_start(&redis, NULL);
	redis_start(&guarded, "r@ght");
	contracts(folder, &redis);
	memory();
	sqlite(folder);
	expiring(folder);
	damage(folder);
	fencing(&redis);
	redis_time(&redis);
	addresses(&redis, &guarded);
	killed(&redis);
	troubles(&redis);
	redis_stop(&redis);
	redis_stop(&guarded);
	char *command = rx_xprintf("rm -rf '%s'", folder);
	int failed = system(command);
	free(command);
	return done_testing() | failed;
}

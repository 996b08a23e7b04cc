/* Fuzz target: what a store's file or server answers for a client (runtime/store/sqlite.c, the answers in redis.c; the protocol of Redis itself
 * is hiredis'). The first byte says which kinds of value the record consists of, the next eight a number, the rest is a text. Whatever is
 * there, loading ends, and what is found is a text of its length. What becomes of the text is the target `states`.
 *
 * sources: runtime/store/sqlite.c runtime/store/store.c runtime/store/memory.c runtime/core/base.c runtime/core/buf.c runtime/core/tokens.c runtime/store/redis_shared.c
 * libs: -Wl,--gc-sections -no-pie -Wl,--unresolved-symbols=ignore-all -lsqlite3
 */
#include "store/redis.c"

#include <sqlite3.h>

/* No connection is made here: these are never called. */
void rx_redis_send(struct rx_redis *link, const struct rx_redis_argument *arguments, int count, rx_redis_answered *answered, void *context)
{
	abort();
}
void rx_redis_run(struct rx_redis *link, int script, int keys, const struct rx_redis_argument *arguments, int count,
		  rx_redis_answered *answered, void *context)
{
	abort();
}
bool rx_redis_flush(struct rx_redis *link, rx_store_committed *done, void *context)
{
	abort();
}
int rx_redis_wait(struct rx_redis *link, int ms)
{
	abort();
}
int rx_redis_check(const struct rx_redis *link, struct rx_err *err)
{
	abort();
}
void rx_redis_attach(struct rx_redis *link, struct uv_loop_s *loop)
{
	abort();
}
void rx_redis_free(struct rx_redis *link)
{
	abort();
}
struct rx_redis *rx_redis_new(struct rx_store *store, struct rx_redis_url *url, const char *const *texts)
{
	abort();
}

static const char token[] = "0123456789abcdef0123456789abcdef";
static int answers;

static void check_record(enum rx_store_result result, const struct rx_store_record *record, const struct rx_err *err)
{
	if (record->values && (result != RX_STORE_FOUND || record->values[record->length]))
		abort();
	if (result == RX_STORE_ERROR && !*err->text)
		abort();
	free(record->values);
}

static void on_done(void *context RX_UNUSED, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err)
{
	answers++;
	check_record(result, record, err);
}

/* ---- Redis ---- */

static redisReply *value_of(int kind, int64_t number, const char *text, size_t length)
{
	static const int types[] = { REDIS_REPLY_STRING, REDIS_REPLY_INTEGER, REDIS_REPLY_NIL, REDIS_REPLY_ERROR };
	redisReply *reply = rx_xcalloc(1, sizeof *reply);
	reply->type = types[kind & 3];
	if (reply->type == REDIS_REPLY_INTEGER)
		reply->integer = number;
	else if (reply->type != REDIS_REPLY_NIL) {
		reply->str = rx_xstrndup(text, length); /* cut at a NUL, as an older server may have stored it */
		reply->len = strlen(reply->str);
	}
	return reply;
}

static void free_value(redisReply *reply)
{
	for (size_t i = 0; i < reply->elements; i++)
		free_value(reply->element[i]);
	free(reply->element);
	free(reply->str);
	free(reply);
}

static redisReply *array_of(int kinds, int64_t number, const char *text, size_t length)
{
	redisReply *reply = rx_xcalloc(1, sizeof *reply);
	reply->type = REDIS_REPLY_ARRAY;
	reply->elements = (size_t)number % 6;
	reply->element = rx_xcalloc(6, sizeof *reply->element);
	for (size_t i = 0; i < reply->elements; i++)
		reply->element[i] = i ? value_of(kinds >> (2 * (i - 1)), number, text, length) : value_of(1, kinds >> 6, "", 0);
	return reply;
}

static struct loading *loading_of(void)
{
	struct loading *loading = rx_xcalloc(1, sizeof *loading);
	loading->token = rx_xstrdup(token);
	loading->done = on_done;
	return loading;
}

static void from_redis(int kinds, int64_t number, const char *text, size_t length)
{
	struct redis_store store = { 0 };
	redisReply *one = value_of(kinds, number, text, length), *many = array_of(kinds, number, text, length);
	rx_tokens_init(&store.tokens);
	answers = 0;
	on_taken(&store, loading_of(), many);
	on_taken(&store, loading_of(), many);
	on_taken(&store, loading_of(), one);
	on_shared(&store, loading_of(), one);
	on_shared(&store, loading_of(), many);
	if (answers != 5)
		abort();
	rx_tokens_each(&store.tokens, free_entry, NULL);
	rx_tokens_release(&store.tokens);
	free_value(one);
	free_value(many);
}

/* ---- SQLite ---- */

static void bind(sqlite3_stmt *statement, int at, int kind, int64_t number, const char *text, size_t length)
{
	switch (kind & 3) {
	case 0:
		sqlite3_bind_text(statement, at, text, (int)length, SQLITE_STATIC);
		break;
	case 1:
		sqlite3_bind_int64(statement, at, number);
		break;
	case 2:
		sqlite3_bind_blob(statement, at, text, (int)length, SQLITE_STATIC);
		break;
	default:
		sqlite3_bind_double(statement, at, (double)number / 3);
	}
}

static void from_sqlite(int kinds, int64_t number, const char *text, size_t length)
{
	static struct rx_store *store;
	static sqlite3 *db;
	static sqlite3_stmt *insert;
	static char path[] = "file:record?mode=memory&cache=shared";
	struct rx_store_record record = { 0 };
	struct rx_err err = { 0 };
	if (!store) {
		sqlite3_config(SQLITE_CONFIG_URI, 1);
		store = rx_store_sqlite(path, &err);
		if (!store || sqlite3_open(path, &db) ||
		    sqlite3_prepare_v2(db, "INSERT OR REPLACE INTO clients (token, \"values\", last_seq, used_at) VALUES (?1, ?2, ?3, 0)", -1, &insert,
				       NULL))
			abort();
	}
	bind(insert, 1, 0, 0, token, sizeof token - 1);
	bind(insert, 2, kinds, number, text, length);
	bind(insert, 3, kinds >> 2, number, text, length);
	if (sqlite3_step(insert) != SQLITE_DONE)
		abort();
	sqlite3_reset(insert);
	sqlite3_clear_bindings(insert);
	check_record(rx_store_load_now(store, token, &record, &err), &record, &err);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	uint8_t head[9] = { 0 };
	int64_t number;
	memcpy(head, bytes, length < sizeof head ? length : sizeof head);
	memcpy(&number, head + 1, sizeof number);
	size_t from = length < sizeof head ? length : sizeof head;
	from_redis(head[0], number, (const char *)bytes + from, length - from);
	from_sqlite(head[0], number, (const char *)bytes + from, length - from);
	return 0;
}

#include "replay.h"

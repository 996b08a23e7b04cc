/* The store that several processes share: a Redis (or Valkey) server. docs/state.md says what stands in it.
 *
 * A client has two keys, so that its number outlives its values: <prefix>:{<token>}, a hash with `owner` (who has it now), `rev` (saves of that
 * owner), `seq` (the last event) and `kept` (there were values), and <prefix>:{<token>}:values. Both end by themselves.
 *
 * Fencing: a process that loads a client writes a name into `owner` that was never used before; a save is a script that writes only while that
 * name is still there. So of two processes that both believe to have a client one saves and the other is told so, however long its
 * handler took. `rev` counts the saves: one that is sent again after a broken connection is recognised, and one whose predecessor was not
 * stored is refused. */
#include "../core/tokens.h"
#include "redis_ear.h"
#include "redis_shared.h"

#include <hiredis/hiredis.h>
#include <sys/random.h>

#define CONNECT_MS 3000
#define TOUCH_US (6 * 3600ull * 1000000) /* the server learns at least so often that a client is still here */
#define OWNER_MAX 48
#define SHARED "shared:" /* keys of shared states begin so */

/* clang-format off */
/* KEYS: the hash, the values. ARGV: the name that this process gave it before, a new name, seconds for each. */
static const char take_script[] =
	"local h = redis.call('HMGET', KEYS[1], 'owner', 'seq', 'kept')\n"
	"if not h[1] then return {0} end\n"
	"redis.call('EXPIRE', KEYS[1], ARGV[3])\n"
	"redis.call('EXPIRE', KEYS[2], ARGV[4])\n"
	"if h[1] == ARGV[1] then return {2} end\n"
	"redis.call('HSET', KEYS[1], 'owner', ARGV[2], 'rev', 0)\n"
	"return {1, h[2] or '0', h[3] or '', redis.call('GET', KEYS[2])}\n";

/* KEYS: the hash. ARGV: the channel. Gives 1 when the process that has the client is there: it has a connection to a channel of its own. */
static const char owner_script[] =
	"local owner = redis.call('HGET', KEYS[1], 'owner')\n"
	"if not owner then return 0 end\n"
	"local count = redis.pcall('PUBSUB', 'NUMSUB', ARGV[1] .. ':' .. string.match(owner, '^%x*'))\n"
	"return (count.err or count[2] == 0) and 0 or 1\n";
/* clang-format on */

static const char *const scripts[] = { [RX_REDIS_TAKE] = take_script,
				       [RX_REDIS_OWNER] = owner_script,
				       [RX_REDIS_SAVE_CLIENT] = rx_redis_save_client_script,
				       [RX_REDIS_SAVE] = rx_redis_save_script,
				       [RX_REDIS_HOLD] = rx_redis_hold_script,
				       [RX_REDIS_LET_GO] = rx_redis_let_go_script,
				       NULL };

/* A client that this process has taken. */
struct entry {
	struct rx_token_node; /* first */
	char owner[OWNER_MAX];
	int64_t rev;    /* saves so far */
	bool fresh;     /* the server did not know it, and nothing was saved since */
	uint64_t used_us;
	uint64_t renewed_us; /* when the server was told last how long to keep the hash */
};

struct redis_store {
	struct rx_store base; /* first */
	struct rx_redis *link;
	struct rx_redis_ear *ear;
	char *prefix;
	char id[17]; /* of this process, random */
	uint64_t names;
	struct rx_tokens tokens;
	struct rx_redis_shared shared;
};

/* ---- keys ---- */

static bool is_shared(const char *token)
{
	return !strncmp(token, SHARED, sizeof SHARED - 1);
}

#define PREFIX_MAX 100

struct keys {
	char hash[PREFIX_MAX + RX_TOKEN_LENGTH + sizeof ":{}"], values[PREFIX_MAX + RX_TOKEN_LENGTH + sizeof ":{}:values"];
};

/* For each event: printf would take longer than all else that is done here. */
static void keys_of(const struct redis_store *store, const char *token, struct keys *keys)
{
	char *to = stpcpy(stpcpy(keys->hash, store->prefix), ":{");
	to = (char *)memcpy(to, token, RX_TOKEN_LENGTH) + RX_TOKEN_LENGTH;
	stpcpy(to, "}");
	stpcpy(stpcpy(keys->values, keys->hash), ":values");
}

/* "<prefix>:shared:Room/lobby"; the caller frees it. */
static char *shared_key(const struct redis_store *store, const char *token)
{
	return rx_xprintf("%s:%s", store->prefix, token);
}

static struct rx_redis_argument text(const char *at)
{
	return (struct rx_redis_argument){ at, strlen(at) };
}

struct number {
	char text[RX_INT_MAX];
};

static struct rx_redis_argument number(struct number *to, int64_t value)
{
	return (struct rx_redis_argument){ to->text, rx_int_print(to->text, value) };
}

static void make_owner(struct redis_store *store, char owner[OWNER_MAX])
{
	snprintf(owner, OWNER_MAX, "%s-%llu", store->id, (unsigned long long)++store->names);
}

/* ---- clients of this process ---- */

static struct entry *find(const struct redis_store *store, const char *token)
{
	return (struct entry *)rx_tokens_find(&store->tokens, token);
}

static void own(struct redis_store *store, const char *token, const char *owner, bool fresh)
{
	struct entry *entry = find(store, token);
	if (!entry) {
		entry = rx_xcalloc(1, sizeof *entry);
		rx_tokens_add(&store->tokens, (struct rx_token_node *)entry, token);
	}
	snprintf(entry->owner, sizeof entry->owner, "%s", owner);
	entry->rev = 0;
	entry->fresh = fresh;
	entry->used_us = entry->renewed_us = rx_now_us();
}

static void forget(struct rx_store *base, const char *token)
{
	struct redis_store *store = (struct redis_store *)base;
	struct entry *entry = find(store, token);
	if (!entry)
		return;
	rx_tokens_remove(&store->tokens, (struct rx_token_node *)entry);
	free(entry);
}

/* ---- loading ---- */

struct loading {
	char *token;
	char owner[OWNER_MAX]; /* if it is taken */
	rx_store_loaded *done;
	void *context;
};

static void free_loading(struct loading *loading)
{
	free(loading->token);
	free(loading);
}

static enum rx_store_result reply_error(const redisReply *reply, struct rx_err *err)
{
	return (enum rx_store_result)rx_err_set(err, "unable to read from the Redis server: %s",
						reply->type == REDIS_REPLY_ERROR ? reply->str : "an answer that nobody expects");
}

static char *copy_of(const redisReply *reply, size_t *length)
{
	*length = reply->len;
	return rx_xstrndup(reply->str, reply->len);
}

static enum rx_store_result taken(struct redis_store *store, const struct loading *loading, const redisReply *reply,
				  struct rx_store_record *record, struct rx_err *err)
{
	const struct entry *entry = find(store, loading->token);
	if (reply->type != REDIS_REPLY_ARRAY || !reply->elements)
		return reply_error(reply, err);
	long long how = reply->element[0]->integer;
	if ((how == 0 && entry && entry->fresh) || (how == 2 && entry))
		return RX_STORE_SAME;
	own(store, loading->token, loading->owner, how == 0);
	if (how == 0 || reply->elements < 4)
		return RX_STORE_NONE;
	record->last_seq = reply->element[1]->str ? strtoll(reply->element[1]->str, NULL, 10) : 0;
	if (reply->element[3]->type == REDIS_REPLY_STRING)
		record->values = copy_of(reply->element[3], &record->length);
	else if (reply->element[2]->len)
		record->values = rx_xstrdup("");
	return RX_STORE_FOUND;
}

static void on_taken(void *store, void *loading_, const redisReply *reply)
{
	struct loading *loading = loading_;
	struct rx_store_record record = { 0 };
	struct rx_err err = { 0 };
	if (reply) {
		enum rx_store_result result = taken(store, loading, reply, &record, &err);
		loading->done(loading->context, result, &record, &err);
	}
	free_loading(loading);
}

static void on_shared(void *store RX_UNUSED, void *loading_, const redisReply *reply)
{
	struct loading *loading = loading_;
	struct rx_store_record record = { 0 };
	struct rx_err err = { 0 };
	enum rx_store_result result = RX_STORE_NONE;
	if (reply && reply->type == REDIS_REPLY_STRING) {
		record.values = copy_of(reply, &record.length);
		result = RX_STORE_FOUND;
	} else if (reply && reply->type != REDIS_REPLY_NIL) {
		result = reply_error(reply, &err);
	}
	if (reply)
		loading->done(loading->context, result, &record, &err);
	free_loading(loading);
}

static void load_shared(struct redis_store *store, struct loading *loading)
{
	char *key = shared_key(store, loading->token);
	rx_redis_shared_flush(&store->shared, NULL);
	struct rx_redis_argument arguments[] = { text("GET"), text(key) };
	rx_redis_send(store->link, arguments, RX_COUNT(arguments), on_shared, loading);
	free(key);
}

static enum rx_store_result load(struct rx_store *base, const char *token, struct rx_store_record *record RX_UNUSED,
				 struct rx_err *err RX_UNUSED, rx_store_loaded *done, void *context)
{
	struct redis_store *store = (struct redis_store *)base;
	struct loading *loading = rx_xcalloc(1, sizeof *loading);
	*loading = (struct loading){ .token = rx_xstrdup(token), .done = done, .context = context };
	if (is_shared(token)) {
		load_shared(store, loading);
		return RX_STORE_LATER;
	}
	struct keys keys;
	struct number seconds[2];
	const struct entry *entry = find(store, token);
	keys_of(store, token, &keys);
	make_owner(store, loading->owner);
	struct rx_redis_argument arguments[] = { text(keys.hash), text(keys.values), text(entry ? entry->owner : ""), text(loading->owner),
						 number(&seconds[0], base->seq_seconds), number(&seconds[1], base->seconds) };
	rx_redis_run(store->link, RX_REDIS_TAKE, 2, arguments, RX_COUNT(arguments), on_taken, loading);
	return RX_STORE_LATER;
}

/* ---- saving ---- */

/* Numbers are kept for a day: some minutes of it are not worth a command for each event. */
static bool needs_renewal(const struct redis_store *store, struct entry *entry)
{
	uint64_t part = (uint64_t)store->base.seq_seconds * 1000000 / 256;
	if (!entry->fresh && entry->used_us - entry->renewed_us < part)
		return false;
	entry->renewed_us = entry->used_us;
	return true;
}

static int save(struct rx_store *base, const char *token, const char *values, size_t length, int64_t last_seq, enum rx_stored *stored,
		struct rx_err *err RX_UNUSED)
{
	struct redis_store *store = (struct redis_store *)base;
	struct keys keys;
	struct entry *entry = find(store, token);
	if (stored)
		*stored = RX_STORED_LOST; /* until the answer is there */
	if (!entry) { /* another process has it */
		rx_redis_shared_drop(&store->shared); /* which is going to do that, too */
		return 0;
	}
	keys_of(store, token, &keys);
	entry->used_us = rx_now_us();
	struct rx_redis_client_part part = {
		.hash = keys.hash,
		.values_key = keys.values,
		.name = entry->owner,
		.rev = ++entry->rev,
		.last_seq = last_seq,
		.fresh = entry->fresh,
		.renews = needs_renewal(store, entry),
		.values = values,
		.length = length,
		.stored = stored,
	};
	entry->fresh = false;
	rx_redis_shared_flush(&store->shared, &part);
	return 0;
}

static void save_held(struct rx_store *base, const char *key, struct rx_store_hold *hold, const char *values, size_t length,
		      enum rx_stored *stored)
{
	rx_redis_shared_save(&((struct redis_store *)base)->shared, key, hold, values, length, stored);
}

static void hold_shared(struct rx_store *base, const char *key, struct rx_store_hold *hold, bool renew, rx_store_loaded *done, void *context)
{
	struct redis_store *store = (struct redis_store *)base;
	rx_redis_shared_flush(&store->shared, NULL);
	rx_redis_shared_hold(&store->shared, key, hold, renew, done, context);
	rx_redis_flush(store->link, NULL, NULL);
}

static void let_go(struct rx_store *base, const char *key, struct rx_store_hold *hold)
{
	struct redis_store *store = (struct redis_store *)base;
	rx_redis_shared_flush(&store->shared, NULL);
	rx_redis_shared_let_go(&store->shared, key, hold);
	rx_redis_flush(store->link, NULL, NULL);
}

static int commit(struct rx_store *base, struct rx_err *err RX_UNUSED, rx_store_committed *done, void *context)
{
	struct redis_store *store = (struct redis_store *)base;
	rx_redis_shared_flush(&store->shared, NULL);
	return rx_redis_flush(store->link, done, context) ? RX_STORE_LATER : 0;
}

/* ---- time ---- */

static void on_used(void *store RX_UNUSED, void *unused RX_UNUSED, const redisReply *reply RX_UNUSED)
{
}

static void expire(struct redis_store *store, const char *key, int64_t seconds)
{
	struct number number_;
	struct rx_redis_argument arguments[] = { text("EXPIRE"), text(key), number(&number_, seconds) };
	rx_redis_send(store->link, arguments, RX_COUNT(arguments), on_used, NULL);
}

/* While the server is away nothing of it is worth keeping. */
static int use(struct rx_store *base, const char *token, struct rx_err *err RX_UNUSED)
{
	struct redis_store *store = (struct redis_store *)base;
	struct keys keys;
	if (base->away_us)
		return 0;
	if (is_shared(token)) {
		char *key = shared_key(store, token), *holder = rx_xprintf("%s:holder:%s", store->prefix, token);
		expire(store, key, base->seconds);
		expire(store, holder, base->seconds);
		free(holder);
		free(key);
		return 0;
	}
	struct entry *entry = find(store, token);
	if (entry)
		entry->used_us = rx_now_us();
	keys_of(store, token, &keys);
	expire(store, keys.hash, base->seq_seconds);
	expire(store, keys.values, base->seconds);
	return 0;
}

struct sweeping {
	struct redis_store *store;
	const struct rx_store_sweep *sweep;
	uint64_t now, age;
};

static void sweep_entry(struct rx_token_node *node, void *sweeping_)
{
	const struct sweeping *sweeping = sweeping_;
	const struct entry *entry = (const struct entry *)node;
	const struct rx_store_sweep *sweep = sweeping->sweep;
	if (sweeping->now - entry->used_us > sweeping->age && sweep->is_here && sweep->is_here(sweep->context, node->token))
		use(&sweeping->store->base, node->token, NULL);
}

/* The server forgets by itself; it must be told of those who are here and do nothing. */
static int sweep(struct rx_store *base, const struct rx_store_sweep *sweep, struct rx_err *err RX_UNUSED)
{
	struct redis_store *store = (struct redis_store *)base;
	uint64_t quarter = (uint64_t)sweep->seconds * 1000000 / 4;
	struct sweeping sweeping = { store, sweep, rx_now_us(), quarter < TOUCH_US ? quarter : TOUCH_US };
	rx_tokens_each(&store->tokens, sweep_entry, &sweeping);
	rx_redis_flush(store->link, NULL, NULL);
	return 0;
}

/* ---- life ---- */

static int check(struct rx_store *base, struct rx_err *err)
{
	return rx_redis_check(((struct redis_store *)base)->link, err);
}

static void attach(struct rx_store *base, struct uv_loop_s *loop)
{
	struct redis_store *store = (struct redis_store *)base;
	rx_redis_attach(store->link, loop);
	rx_redis_ear_attach(store->ear, loop);
}

static int wait(struct rx_store *base, int ms)
{
	return rx_redis_wait(((struct redis_store *)base)->link, ms);
}

static void on_owner(void *store RX_UNUSED, void *loading_, const redisReply *reply)
{
	struct loading *loading = loading_;
	struct rx_store_record record = { 0 };
	struct rx_err err = { 0 };
	bool there = reply && reply->type == REDIS_REPLY_INTEGER && reply->integer == 1;
	if (reply)
		loading->done(loading->context, there ? RX_STORE_FOUND : RX_STORE_NONE, &record, &err);
	free_loading(loading);
}

static void find_owner(struct rx_store *base, const char *token, rx_store_loaded *done, void *context)
{
	struct redis_store *store = (struct redis_store *)base;
	struct loading *loading = rx_xcalloc(1, sizeof *loading);
	*loading = (struct loading){ .done = done, .context = context };
	struct keys keys;
	keys_of(store, token, &keys);
	struct rx_redis_argument arguments[] = { text(keys.hash), text(rx_redis_ear_channel(store->ear)) };
	rx_redis_run(store->link, RX_REDIS_OWNER, 1, arguments, RX_COUNT(arguments), on_owner, loading);
}

static void listen_store(struct rx_store *base, rx_store_heard *heard, void *context)
{
	rx_redis_ear_listen(((struct redis_store *)base)->ear, heard, context);
}

static void say(struct rx_store *base, const char *text, size_t length)
{
	struct redis_store *store = (struct redis_store *)base;
	rx_redis_ear_say(store->ear, store->link, text, length);
	rx_redis_flush(store->link, NULL, NULL);
}

static void free_entry(struct rx_token_node *node, void *unused RX_UNUSED)
{
	free(node);
}

static void close_store(struct rx_store *base)
{
	struct redis_store *store = (struct redis_store *)base;
	rx_redis_shared_release(&store->shared);
	rx_redis_free(store->link);
	rx_redis_ear_free(store->ear);
	rx_tokens_each(&store->tokens, free_entry, NULL);
	rx_tokens_release(&store->tokens);
	free(store->prefix);
	free(store);
}

static const struct rx_store_ops ops = {
	.name = "redis",
	.persistent = true,
	.shared = true,
	.save = save,
	.load = load,
	.commit = commit,
	.use = use,
	.sweep = sweep,
	.close = close_store,
	.check = check,
	.attach = attach,
	.wait = wait,
	.forget = forget,
	.find_owner = find_owner,
	.listen = listen_store,
	.say = say,
	.hold = hold_shared,
	.let_go = let_go,
	.save_held = save_held,
};

static void make_id(struct redis_store *store)
{
	uint64_t random = 0;
	if (getrandom(&random, sizeof random, 0) < 0)
		random = rx_now_us();
	snprintf(store->id, sizeof store->id, "%016llx", (unsigned long long)random);
}

struct rx_store *rx_store_redis(const char *text, const char *prefix, struct rx_err *err)
{
	struct rx_redis_url url;
	const char *problem = rx_redis_url_parse(&url, text);
	if (problem || rx_redis_load_library(err)) {
		if (problem)
			rx_err_set(err, "the address of the Redis server is not understood: %s", problem);
		rx_redis_url_release(&url);
		return NULL;
	}
	struct redis_store *store = rx_xcalloc(1, sizeof *store);
	store->base.ops = &ops;
	store->base.seconds = store->base.seq_seconds = RX_STORE_SEQ_SECONDS;
	store->prefix = rx_xprintf("%.*s", PREFIX_MAX, url.prefix ? url.prefix : prefix ? prefix : "reflex");
	rx_tokens_init(&store->tokens);
	make_id(store);
	char *channel = rx_xprintf("%s:news", store->prefix);
	store->ear = rx_redis_ear_new(&store->base, text, channel, store->id);
	free(channel);
	store->link = rx_redis_new(&store->base, &url, scripts);
	store->shared = (struct rx_redis_shared){ .store = &store->base, .link = store->link, .prefix = store->prefix, .id = store->id,
						  .channel = rx_redis_ear_channel(store->ear), .ear = store->ear };
	if (rx_redis_connect(store->link, CONNECT_MS, err) == 0)
		return &store->base;
	close_store(&store->base);
	return NULL;
}

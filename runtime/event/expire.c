/* Whom to forget. A client's time runs from its last connection on: while it is connected nothing of it is ever lost. Values leave memory
 * early when the store has them; when their time is over the store forgets them, and the next visit starts with defaults. */
#include "run.h"

#define ABSENT_US (10ull * 1000000)    /* values of an absent client leave memory, when a store has them */
#define STORE_SECONDS (30 * 24 * 3600) /* where nothing else is asked for */
#define MEMORY_SECONDS 3600            /* likewise */
#define SWEEP_US (600ull * 1000000)    /* at most between two looks at the store */
#define RETURN_US (60ull * 1000000)    /* after a start, those who were connected to the process before come back first */
#define SWEEP_PARTS 10                 /* and so often within the time that is kept */

uint64_t rx_engine_patience(const struct rx_engine *engine)
{
	int seconds = engine->store->ops->persistent ? STORE_SECONDS : MEMORY_SECONDS;
	return (uint64_t)(engine->token_expiration ? engine->token_expiration : seconds) * 1000000;
}

static uint64_t lesser(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

void rx_engine_keep(struct rx_engine *engine)
{
	struct rx_store *store = engine->store;
	store->seconds = (int64_t)(rx_engine_patience(engine) / 1000000);
	store->seq_seconds = store->seconds > RX_STORE_SEQ_SECONDS ? store->seconds : RX_STORE_SEQ_SECONDS;
}

void rx_engine_expire_init(struct rx_engine *engine)
{
	engine->noted_us = rx_now_us();
	engine->swept_us = engine->noted_us + lesser(rx_engine_patience(engine), RETURN_US);
}

/* ---- clients in memory ---- */

static bool is_busy(const struct rx_client *client)
{
	return client->running || client->loads || client->unstored || client->first || __atomic_load_n(&client->tasks, __ATOMIC_ACQUIRE);
}

/* How long an absent client stays. One that did nothing leaves nothing behind, wherever states are kept. */
static uint64_t stay(const struct rx_engine *engine, const struct rx_client *client)
{
	bool only_here = client->failed_seq || (client->used && !engine->store->ops->persistent);
	uint64_t patience = rx_engine_patience(engine);
	return only_here ? patience : lesser(patience, ABSENT_US);
}

/* A persistent store already has what it says; the other must be told how far the client came. */
static void evict(struct rx_engine *engine, struct rx_client *client)
{
	if (!engine->store->ops->persistent && client->last_seq)
		engine->store->ops->save(engine->store, client->token, client->used ? "" : NULL, 0, client->last_seq, NULL, NULL);
	if (engine->store->ops->forget)
		engine->store->ops->forget(engine->store, client->token);
	rx_clients_remove(&engine->clients, client);
}

static void sweep_clients(struct rx_engine *engine, uint64_t now)
{
	uint64_t least = lesser(rx_engine_patience(engine), ABSENT_US);
	for (struct rx_client *client = engine->clients.idle_first, *next; client; client = next) {
		next = client->idle_next;
		if (now - client->idle_since < least)
			break;
		if (!is_busy(client) && now - client->idle_since >= stay(engine, client))
			evict(engine, client);
	}
}

/* ---- the store ---- */

static bool note(struct rx_engine *engine, const struct rx_client *client)
{
	struct rx_err err;
	if (engine->store->ops->use(engine->store, client->token, &err) == 0)
		return true;
	rx_engine_store_failed(engine, &err);
	return false;
}

/* The time of those who left since the last call starts. */
static void note_gone(struct rx_engine *engine, uint64_t now)
{
	const struct rx_client *client = engine->clients.idle_last;
	if (!client || client->idle_since < engine->noted_us)
		return;
	while (client && client->idle_since >= engine->noted_us && note(engine, client))
		client = client->idle_prev;
	engine->noted_us = now;
	rx_engine_commit(engine);
}

static void note_one(struct rx_token_node *node, void *engine)
{
	const struct rx_client *client = (const struct rx_client *)node;
	if (!client->idle_since)
		note(engine, client);
}

void rx_engine_note_all(struct rx_engine *engine)
{
	note_gone(engine, rx_now_us());
	rx_tokens_each(&engine->clients.tokens, note_one, engine);
	rx_engine_commit(engine);
}

/* Of a client, or a key of a shared state: those are noted while they have members (share.c). */
static bool is_here(void *context, const char *token)
{
	const struct rx_engine *engine = context;
	const struct rx_client *client = rx_token_valid(token) ? rx_clients_find(&engine->clients, token) : NULL;
	return client && (!client->idle_since || is_busy(client));
}

static void sweep_store(struct rx_engine *engine, uint64_t now)
{
	struct rx_err err;
	uint64_t patience = rx_engine_patience(engine);
	if (now < engine->swept_us + lesser(patience / SWEEP_PARTS, SWEEP_US))
		return;
	engine->swept_us = now;
	struct rx_store_sweep sweep = { .seconds = (int64_t)(patience / 1000000), .is_here = is_here, .context = engine };
	sweep.seq_seconds = engine->store->seq_seconds;
	if (engine->store->ops->sweep(engine->store, &sweep, &err) < 0)
		rx_engine_store_failed(engine, &err);
}

void rx_engine_sweep(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	note_gone(engine, now);
	sweep_clients(engine, now);
	rx_tasks_sweep(engine);
	rx_engine_unstall(engine);
	rx_share_sweep(engine);
	rx_runs_expire(engine);
	sweep_store(engine, now);
}

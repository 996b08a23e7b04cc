/* What the store has of a client, before its next item runs: asked for, waited for, given up. On the leader's thread. */
#include "run.h"

bool rx_engine_unavailable(const struct rx_engine *engine)
{
	const struct rx_store *store = engine->store;
	if (store->away_us && rx_now_us() - store->away_us > RX_AWAY_US)
		return true;
	return engine->waiting > RX_WAITING_RUNS || store->pending > RX_WAITING_BYTES;
}

/* Where several processes share the store, a client that has a new connection, or none here, may have been elsewhere since. */
bool rx_engine_needs_record(const struct rx_engine *engine, const struct rx_client *client)
{
	const struct rx_store_ops *ops = engine->store->ops;
	if (client->looked)
		return false;
	if (!client->loaded || (ops->persistent && !client->states))
		return true;
	return ops->shared && (!client->checked || !client->session);
}

static void take_record(struct rx_client *client, struct rx_store_record *record)
{
	client->record = *record;
	if (!record->values || record->length)
		return;
	client->forgotten = true;
	free(client->record.values);
	client->record.values = NULL;
}

static void accept_record(struct rx_engine *engine, struct rx_client *client, enum rx_store_result result, struct rx_store_record *record,
			  const struct rx_err *err)
{
	client->unavailable = result == RX_STORE_ERROR;
	if (client->unavailable) {
		rx_engine_store_failed(engine, err);
		return;
	}
	if (result != RX_STORE_SAME && engine->store->ops->shared)
		rx_engine_drop_values(client);
	client->checked = client->looked = true;
	if (result == RX_STORE_SAME)
		return;
	if (!client->loaded || engine->store->ops->shared)
		client->last_seq = result == RX_STORE_FOUND ? record->last_seq : 0;
	client->loaded = true;
	if (result == RX_STORE_FOUND)
		take_record(client, record);
}

static void on_loaded(void *context, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err)
{
	struct rx_client *client = context;
	bool late = client->loads-- > 1 || !client->loading;
	client->engine->loads--;
	if (late) { /* what it says was refused meanwhile */
		free(record->values);
		rx_engine_fault(client->engine, client, false);
		return;
	}
	client->loading = false;
	accept_record(client->engine, client, result, record, err);
	rx_engine_ready(client->engine, client);
}

static bool stall(struct rx_engine *engine, struct rx_client *client)
{
	client->stalled = true;
	engine->stalled++;
	return false;
}

static void unstall(struct rx_token_node *node, void *engine)
{
	struct rx_client *client = (struct rx_client *)node;
	client->stalled = false;
	rx_engine_ready(engine, client);
}

static void stop_waiting(struct rx_token_node *node, void *engine)
{
	struct rx_client *client = (struct rx_client *)node;
	if (!client->loading)
		return;
	client->loading = false;
	client->unavailable = true;
	rx_engine_ready(engine, client);
}

void rx_engine_unstall(struct rx_engine *engine)
{
	bool unavailable = (engine->loads || engine->stalled) && rx_engine_unavailable(engine);
	if (unavailable && engine->loads)
		rx_tokens_each(&engine->clients.tokens, stop_waiting, engine);
	if (!engine->stalled || unavailable)
		return;
	engine->stalled = 0;
	rx_tokens_each(&engine->clients.tokens, unstall, engine);
}

/* A task that waits for the store does not hold anybody up; all others are told. */
bool rx_engine_prepare(struct rx_engine *engine, struct rx_client *client)
{
	struct rx_store_record record = { 0 };
	struct rx_err err;
	client->unavailable = client->unavailable || rx_engine_unavailable(engine);
	if (!client->unavailable && rx_engine_needs_record(engine, client)) {
		client->engine = engine;
		if (!client->states && engine->store->ops->forget)
			engine->store->ops->forget(engine->store, client->token);
		enum rx_store_result result = engine->store->ops->load(engine->store, client->token, &record, &err, on_loaded, client);
		client->loading = result == RX_STORE_LATER;
		if (client->loading) {
			client->loads++;
			engine->loads++;
			return false;
		}
		accept_record(engine, client, result, &record, &err);
	}
	if (!client->unavailable || client->first->kind != RX_ITEM_LOCK)
		return true;
	client->unavailable = false;
	return stall(engine, client);
}

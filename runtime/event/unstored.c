/* What follows when something could not be stored (finish.c): the client's values leave memory, what was built on them is void, and nobody is told
 * that it was done. On the leader's thread. */
#include "run.h"

#define FAILED_AGAIN_US (10ull * 1000000) /* between two lines about a store that fails */

void rx_engine_store_failed(struct rx_engine *engine, const struct rx_err *err)
{
	uint64_t now = rx_now_us();
	if (engine->store_failed_us && now - engine->store_failed_us < FAILED_AGAIN_US)
		return;
	engine->store_failed_us = now;
	rx_engine_log(engine, "error", "%s%s%s", err->text, *err->hint ? "; " : "", err->hint);
}

void rx_engine_drop_values(struct rx_client *client)
{
	rx_share_forget(client);
	rx_states_free(client->states);
	client->states = NULL;
	free(client->record.values);
	client->record = (struct rx_store_record){ 0 };
	client->looked = false;
}

/* Its browser sends again what was not answered, here or to the process that has the client now. */
static void leave(struct rx_engine *engine, struct rx_client *client)
{
	struct rx_session *session = client->session;
	rx_engine_log(engine, "debug", "client %.8s goes on in another process", client->token);
	if (!session)
		return;
	for (struct rx_item **at = &client->first, *item; (item = *at);)
		if (item->session == session && item->envelope.seq) {
			*at = item->next;
			rx_item_free(&engine->clients, item);
		} else {
			at = &item->next;
		}
	for (client->last = &client->first; *client->last; client->last = &(*client->last)->next)
		;
	rx_session_close(session, 1012);
}

/* Runs that began before this are void. */
void rx_engine_fault(struct rx_engine *engine, struct rx_client *client, bool lost)
{
	client->faults++;
	client->fault_lost = lost;
	if (engine->store->ops->shared) {
		client->loaded = client->checked = false;
		engine->store->ops->forget(engine->store, client->token);
	}
	if (!client->running)
		rx_engine_drop_values(client);
	if (lost)
		leave(engine, client);
}

/* Where the browser does not get this answer it asks for it after its next hello. */
static void remember_failed(struct rx_run *run)
{
	struct rx_client *client = run->client;
	int64_t seq = run->item->envelope.seq;
	if (!seq || run->engine->store->ops->shared)
		return;
	if (!client->failed_seq)
		client->failed_first = seq;
	client->failed_seq = seq;
	client->failed_unstored = true;
	client->failed_told = run->item->session && run->item->session->wsi;
	free(client->failed_handler);
	client->failed_handler = rx_xstrdup(run->item->envelope.handler ? run->item->envelope.handler : "");
}

void rx_run_send_unstored(struct rx_run *run)
{
	struct rx_item *item = run->item;
	struct rx_session *session = item->session ? item->session : run->client->session;
	if (run->client->fault_lost || run->flushing || run->part || !session || item->kind == RX_ITEM_MIGRATE || item->kind == RX_ITEM_REFRESH)
		return;
	if (item->kind == RX_ITEM_HELLO) {
		rx_session_close(session, 1012);
		return;
	}
	rx_reply_start(&run->reply);
	if (item->answers) {
		rx_reply_error(&run->reply, "not_stored", RX_UNSTORED_MESSAGE, item->envelope.handler, item->envelope.seq);
		remember_failed(run);
	} else {
		rx_reply_start_error(&run->reply, "not_stored", RX_UNSTORED_MESSAGE, item->envelope.handler);
		rx_buf_adds(&run->reply, "}}");
	}
	rx_reply_send(session, &run->reply);
}

/* The clients, by token, and those among them that have no connection. */
#include "client.h"

#include <sys/random.h>

#include "../server/session.h"
#include "../handler/request.h"
#include "run.h"
#include "share.h"
#include "task.h"

#define SPARES RX_KEPT(128) /* items, some 40 kB */

void rx_clients_init(struct rx_clients *clients)
{
	*clients = (struct rx_clients){ 0 };
	rx_tokens_init(&clients->tokens);
}

static void free_client(struct rx_clients *clients, struct rx_client *client)
{
	for (struct rx_item *item; (item = rx_client_pop(client));)
		rx_item_free(clients, item);
	rx_share_forget(client);
	rx_states_free(client->states);
	free(client->record.values);
	free(client->failed_handler);
	free(client->audience.path);
	free(client->audience.route);
	free(client->failed_events);
	rx_visit_unref(client->visit);
	free(client);
}

static void release_client(struct rx_token_node *node, void *clients)
{
	free_client(clients, (struct rx_client *)node);
}

void rx_clients_release(struct rx_clients *clients)
{
	rx_tokens_each(&clients->tokens, release_client, clients);
	rx_tokens_release(&clients->tokens);
	for (struct rx_item *item = clients->spare, *next; item; item = next) {
		next = item->next;
		free(item);
	}
	*clients = (struct rx_clients){ 0 };
}

struct rx_client *rx_clients_find(const struct rx_clients *clients, const char *token)
{
	return (struct rx_client *)rx_tokens_find(&clients->tokens, token);
}

static void idle_add(struct rx_clients *clients, struct rx_client *client)
{
	client->idle_since = rx_now_us();
	client->idle_prev = clients->idle_last;
	client->idle_next = NULL;
	if (clients->idle_last)
		clients->idle_last->idle_next = client;
	else
		clients->idle_first = client;
	clients->idle_last = client;
}

static void idle_remove(struct rx_clients *clients, struct rx_client *client)
{
	if (!client->idle_since)
		return;
	client->idle_since = 0;
	if (client->idle_prev)
		client->idle_prev->idle_next = client->idle_next;
	else
		clients->idle_first = client->idle_next;
	if (client->idle_next)
		client->idle_next->idle_prev = client->idle_prev;
	else
		clients->idle_last = client->idle_prev;
}

struct rx_client *rx_clients_get(struct rx_clients *clients, const char *token)
{
	struct rx_client *client = rx_clients_find(clients, token);
	if (client)
		return client;
	client = rx_xcalloc(1, sizeof *client);
	client->last = &client->first;
	rx_tokens_add(&clients->tokens, (struct rx_token_node *)client, token);
	idle_add(clients, client);
	return client;
}

void rx_clients_remove(struct rx_clients *clients, struct rx_client *client)
{
	rx_tokens_remove(&clients->tokens, (struct rx_token_node *)client);
	idle_remove(clients, client);
	free_client(clients, client);
}

void rx_clients_bind(struct rx_clients *clients, struct rx_client *client)
{
	if (!client->sessions++)
		idle_remove(clients, client);
}

void rx_clients_unbind(struct rx_clients *clients, struct rx_client *client)
{
	if (!--client->sessions)
		idle_add(clients, client);
}

void rx_token_make(char token[RX_TOKEN_LENGTH + 1])
{
	unsigned char bytes[RX_TOKEN_LENGTH / 2];
	size_t got = 0;
	while (got < sizeof bytes) {
		ssize_t n = getrandom(bytes + got, sizeof bytes - got, 0);
		got += n > 0 ? (size_t)n : 0;
	}
	for (size_t i = 0; i < sizeof bytes; i++)
		snprintf(token + 2 * i, 3, "%02x", bytes[i]);
}

void rx_client_push(struct rx_client *client, struct rx_item *item)
{
	item->next = NULL;
	*client->last = item;
	client->last = &item->next;
}

void rx_client_push_first(struct rx_client *client, struct rx_item *item)
{
	item->next = client->first;
	if (!client->first)
		client->last = &item->next;
	client->first = item;
}

struct rx_item *rx_client_pop(struct rx_client *client)
{
	struct rx_item *item = client->first;
	if (!item)
		return NULL;
	client->first = item->next;
	if (!client->first)
		client->last = &client->first;
	return item;
}

struct rx_item *rx_item_new(struct rx_clients *clients)
{
	struct rx_item *item = clients->spare;
	if (!item)
		return rx_xcalloc(1, sizeof *item);
	clients->spare = item->next;
	clients->spare_count--;
	return memset(item, 0, sizeof *item);
}

void rx_item_free(struct rx_clients *clients, struct rx_item *item)
{
	if (item->session)
		rx_session_unref(item->session);
	rx_envelope_release(&item->envelope);
	if (item->done)
		item->done(item->done_context, item->done_id, item->said);
	free(item->said);
	rx_lock_request_free(item->lock);
	rx_failure_free(item->failure);
	rx_emissions_clear(&item->queue);
	if (clients->spare_count >= SPARES) {
		free(item);
		return;
	}
	clients->spare_count++;
	item->next = clients->spare;
	clients->spare = item;
}

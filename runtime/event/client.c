/* The table of clients. Tokens come from outside, so the hash has a random start. */
#include "client.h"

#include <sys/random.h>

#include "../server/session.h"

void rx_clients_init(struct rx_clients *clients)
{
	*clients = (struct rx_clients){ 0 };
	if (getrandom(&clients->seed, sizeof clients->seed, 0) < 0)
		clients->seed = rx_now_us();
	clients->seed ^= RX_HASH_START;
}

static void free_client(struct rx_client *client)
{
	for (struct rx_item *item; (item = rx_client_pop(client));)
		rx_item_free(item);
	rx_states_free(client->states);
	free(client->failed_handler);
	free(client);
}

void rx_clients_release(struct rx_clients *clients)
{
	for (size_t i = 0; i < clients->bucket_count; i++)
		for (struct rx_client *client = clients->buckets[i], *next; client; client = next) {
			next = client->hash_next;
			free_client(client);
		}
	free(clients->buckets);
	*clients = (struct rx_clients){ 0 };
}

static struct rx_client **bucket(const struct rx_clients *clients, const char *token)
{
	return &clients->buckets[rx_hash(clients->seed, token, RX_TOKEN_LENGTH) % clients->bucket_count];
}

struct rx_client *rx_clients_find(const struct rx_clients *clients, const char *token)
{
	struct rx_client *client = clients->count ? *bucket(clients, token) : NULL;
	while (client && memcmp(client->token, token, RX_TOKEN_LENGTH) != 0)
		client = client->hash_next;
	return client;
}

static void grow(struct rx_clients *clients)
{
	struct rx_client **old = clients->buckets;
	size_t old_count = clients->bucket_count;
	clients->bucket_count = old_count ? old_count * 2 : 64;
	clients->buckets = rx_xcalloc(clients->bucket_count, sizeof *clients->buckets);
	for (size_t i = 0; i < old_count; i++)
		for (struct rx_client *client = old[i], *next; client; client = next) {
			next = client->hash_next;
			struct rx_client **to = bucket(clients, client->token);
			client->hash_next = *to;
			*to = client;
		}
	free(old);
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
	if (clients->count == clients->bucket_count)
		grow(clients);
	client = rx_xcalloc(1, sizeof *client);
	memcpy(client->token, token, RX_TOKEN_LENGTH);
	client->last = &client->first;
	struct rx_client **to = bucket(clients, token);
	client->hash_next = *to;
	*to = client;
	clients->count++;
	idle_add(clients, client);
	return client;
}

void rx_clients_remove(struct rx_clients *clients, struct rx_client *client)
{
	struct rx_client **at = bucket(clients, client->token);
	while (*at != client)
		at = &(*at)->hash_next;
	*at = client->hash_next;
	clients->count--;
	idle_remove(clients, client);
	free_client(client);
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

void rx_item_free(struct rx_item *item)
{
	if (item->session)
		rx_session_unref(item->session);
	rx_envelope_release(&item->envelope);
	free(item);
}

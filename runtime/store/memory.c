/* The store that forgets everything when the process ends. States stay in the clients themselves (event/client.c); only
 * the sequence numbers of clients that were put out of memory are kept here, so that none of their events is ever run
 * twice. */
#include "store.h"

#include <time.h>

struct entry {
	struct entry *next;
	char token[33];
	int64_t last_seq;
	time_t used;
};

struct memory_store {
	struct rx_store base; /* first */
	struct entry **buckets;
	size_t bucket_count, count; /* a power of two */
};

static time_t seconds(void)
{
	return (time_t)(rx_now_us() / 1000000);
}

/* Tokens are random, but chosen by clients: whoever makes theirs collide slows down a walk over a few entries. */
static struct entry **bucket(struct memory_store *store, const char *token)
{
	return &store->buckets[rx_hash_str(RX_HASH_START, token) & (store->bucket_count - 1)];
}

static struct entry *find(struct memory_store *store, const char *token)
{
	struct entry *entry = *bucket(store, token);
	while (entry && strcmp(entry->token, token) != 0)
		entry = entry->next;
	return entry;
}

static void grow(struct memory_store *store)
{
	struct entry **old = store->buckets;
	size_t old_count = store->bucket_count;
	store->bucket_count = old_count ? old_count * 2 : 64;
	store->buckets = rx_xcalloc(store->bucket_count, sizeof *store->buckets);
	for (size_t i = 0; i < old_count; i++)
		for (struct entry *entry = old[i], *next; entry; entry = next) {
			next = entry->next;
			struct entry **to = bucket(store, entry->token);
			entry->next = *to;
			*to = entry;
		}
	free(old);
}

static struct entry *add(struct memory_store *store, const char *token)
{
	if (store->count == store->bucket_count)
		grow(store);
	struct entry *entry = rx_xcalloc(1, sizeof *entry);
	snprintf(entry->token, sizeof entry->token, "%s", token);
	struct entry **to = bucket(store, entry->token);
	entry->next = *to;
	*to = entry;
	store->count++;
	return entry;
}

static int save(struct rx_store *base, const char *token, const char *values RX_UNUSED, size_t length RX_UNUSED,
		int64_t last_seq, struct rx_err *err RX_UNUSED)
{
	struct memory_store *store = (struct memory_store *)base;
	struct entry *entry = store->count ? find(store, token) : NULL;
	if (!entry)
		entry = add(store, token);
	entry->last_seq = last_seq;
	entry->used = seconds();
	return 0;
}

static int load(struct rx_store *base, const char *token, struct rx_store_record *record, struct rx_err *err RX_UNUSED)
{
	struct memory_store *store = (struct memory_store *)base;
	struct entry *entry = store->count ? find(store, token) : NULL;
	if (!entry)
		return 0;
	entry->used = seconds();
	*record = (struct rx_store_record){ .last_seq = entry->last_seq };
	return 1;
}

static int commit(struct rx_store *base RX_UNUSED, struct rx_err *err RX_UNUSED)
{
	return 0;
}

static int sweep(struct rx_store *base, int64_t unused_seconds, struct rx_err *err RX_UNUSED)
{
	struct memory_store *store = (struct memory_store *)base;
	time_t before = seconds() - (time_t)unused_seconds;
	for (size_t i = 0; i < store->bucket_count; i++)
		for (struct entry **at = &store->buckets[i], *entry; (entry = *at);) {
			if (entry->used > before) {
				at = &entry->next;
				continue;
			}
			*at = entry->next;
			free(entry);
			store->count--;
		}
	return 0;
}

static void close_store(struct rx_store *base)
{
	struct memory_store *store = (struct memory_store *)base;
	for (size_t i = 0; i < store->bucket_count; i++)
		for (struct entry *entry = store->buckets[i], *next; entry; entry = next) {
			next = entry->next;
			free(entry);
		}
	free(store->buckets);
	free(store);
}

static const struct rx_store_ops ops = { "memory", false, save, load, commit, sweep, close_store };

struct rx_store *rx_store_memory(void)
{
	struct memory_store *store = rx_xcalloc(1, sizeof *store);
	store->base.ops = &ops;
	return &store->base;
}

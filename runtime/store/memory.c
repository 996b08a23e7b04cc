/* The store that forgets everything when the process ends. States stay in the clients themselves (event/client.c); only
 * the sequence numbers of clients that were put out of memory are kept here, so that none of their events is ever run
 * twice. */
#include "store.h"

#include <time.h>

#include "../core/tokens.h"

struct entry {
	struct rx_token_node; /* first */
	int64_t last_seq;
	bool forgotten; /* its values */
	time_t used;
};

struct memory_store {
	struct rx_store base; /* first */
	struct rx_tokens tokens;
};

static time_t seconds(void)
{
	return (time_t)(rx_now_us() / 1000000);
}

static struct entry *find(struct memory_store *store, const char *token)
{
	return (struct entry *)rx_tokens_find(&store->tokens, token);
}

static struct entry *add(struct memory_store *store, const char *token)
{
	struct entry *entry = rx_xcalloc(1, sizeof *entry);
	rx_tokens_add(&store->tokens, (struct rx_token_node *)entry, token);
	return entry;
}

static int save(struct rx_store *base, const char *token, const char *values, size_t length RX_UNUSED,
		int64_t last_seq, enum rx_stored *stored, struct rx_err *err RX_UNUSED)
{
	struct memory_store *store = (struct memory_store *)base;
	struct entry *entry = find(store, token);
	if (stored)
		*stored = RX_STORED;
	if (!entry)
		entry = add(store, token);
	entry->last_seq = last_seq;
	entry->forgotten = values != NULL; /* they are not kept here */
	entry->used = seconds();
	return 0;
}

static enum rx_store_result load(struct rx_store *base, const char *token, struct rx_store_record *record, struct rx_err *err RX_UNUSED,
				 rx_store_loaded *done RX_UNUSED, void *context RX_UNUSED)
{
	struct memory_store *store = (struct memory_store *)base;
	struct entry *entry = find(store, token);
	if (!entry)
		return RX_STORE_NONE;
	*record = (struct rx_store_record){ .last_seq = entry->last_seq, .values = entry->forgotten ? rx_xstrdup("") : NULL };
	return RX_STORE_FOUND;
}

static int commit(struct rx_store *base RX_UNUSED, struct rx_err *err RX_UNUSED, rx_store_committed *done RX_UNUSED,
		  void *context RX_UNUSED)
{
	return 0;
}

static int check(struct rx_store *base RX_UNUSED, struct rx_err *err RX_UNUSED)
{
	return 0;
}

static int use(struct rx_store *base, const char *token, struct rx_err *err RX_UNUSED)
{
	struct entry *entry = find((struct memory_store *)base, token);
	if (entry)
		entry->used = seconds();
	return 0;
}

struct sweeping {
	struct memory_store *store;
	const struct rx_store_sweep *sweep;
};

static void sweep_entry(struct rx_token_node *node, void *sweeping_)
{
	const struct sweeping *sweeping = sweeping_;
	const struct rx_store_sweep *sweep = sweeping->sweep;
	struct entry *entry = (struct entry *)node;
	if (seconds() - entry->used < sweep->seq_seconds)
		return;
	if (sweep->is_here && sweep->is_here(sweep->context, node->token)) {
		entry->used = seconds();
		return;
	}
	rx_tokens_remove(&sweeping->store->tokens, node);
	free(node);
}

static int sweep(struct rx_store *base, const struct rx_store_sweep *sweep, struct rx_err *err RX_UNUSED)
{
	struct memory_store *store = (struct memory_store *)base;
	rx_tokens_each(&store->tokens, sweep_entry, &(struct sweeping){ store, sweep });
	return 0;
}

static void free_entry(struct rx_token_node *node, void *unused RX_UNUSED)
{
	free(node);
}

static void close_store(struct rx_store *base)
{
	struct memory_store *store = (struct memory_store *)base;
	rx_tokens_each(&store->tokens, free_entry, NULL);
	rx_tokens_release(&store->tokens);
	free(store);
}

static const struct rx_store_ops ops = {
	.name = "memory",
	.save = save,
	.load = load,
	.commit = commit,
	.use = use,
	.sweep = sweep,
	.close = close_store,
	.check = check,
};

struct rx_store *rx_store_memory(void)
{
	struct memory_store *store = rx_xcalloc(1, sizeof *store);
	store->base.ops = &ops;
	rx_tokens_init(&store->tokens);
	return &store->base;
}

/* What is the same for all stores: waiting for those that answer later. */
#include "store.h"

#define WAIT_MS 5000

struct answer {
	bool done;
	int result;
	struct rx_store_record *record;
	struct rx_err *err;
};

static void copy_err(struct rx_err *to, const struct rx_err *from)
{
	if (to && from)
		*to = *from;
}

static void on_loaded(void *context, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err)
{
	struct answer *answer = context;
	answer->done = true;
	answer->result = result;
	*answer->record = *record;
	copy_err(answer->err, err);
}

static void on_committed(void *context, int result, const struct rx_err *err)
{
	struct answer *answer = context;
	answer->done = true;
	answer->result = result;
	copy_err(answer->err, err);
}

/* An answer that may come after this returned needs a place that stays: it is never freed then. */
static int finish(struct rx_store *store, struct answer *answer, struct rx_err *err)
{
	store->ops->wait(store, WAIT_MS);
	int result = answer->done ? answer->result : rx_err_set(err, "the store of the states did not answer in time");
	if (answer->done)
		free(answer);
	else
		*answer = (struct answer){ .record = rx_xcalloc(1, sizeof *answer->record) };
	return result;
}

enum rx_store_result rx_store_load_now(struct rx_store *store, const char *token, struct rx_store_record *record, struct rx_err *err)
{
	struct answer *answer = rx_xcalloc(1, sizeof *answer);
	answer->record = record;
	answer->err = err;
	*record = (struct rx_store_record){ 0 };
	enum rx_store_result result = store->ops->load(store, token, record, err, on_loaded, answer);
	if (result == RX_STORE_LATER)
		return (enum rx_store_result)finish(store, answer, err);
	free(answer);
	return result;
}

int rx_store_commit_now(struct rx_store *store, struct rx_err *err)
{
	struct answer *answer = rx_xcalloc(1, sizeof *answer);
	struct rx_store_record unused;
	answer->record = &unused;
	answer->err = err;
	int result = store->ops->commit(store, err, on_committed, answer);
	if (result == RX_STORE_LATER)
		return finish(store, answer, err);
	free(answer);
	return result;
}

bool rx_store_is_elsewhere(struct rx_store *store, const char *token)
{
	struct rx_store_record none = { 0 };
	if (!store->ops->find_owner)
		return false;
	struct answer *answer = rx_xcalloc(1, sizeof *answer);
	answer->record = &none;
	store->ops->find_owner(store, token, on_loaded, answer);
	return finish(store, answer, NULL) == RX_STORE_FOUND;
}

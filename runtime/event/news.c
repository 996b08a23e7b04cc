/* What other processes did with shared states (lease.h): it is loaded, put into its place, and told to the members
 * here. */
#include "lease.h"
#include "run.h"

static void refresh(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_shared *shared = RX_CONTAINER(job, struct rx_shared, lease.job);
	struct rx_journal_slot *slot = rx_journal_begin(engine->journal, "", 0, "computed vars");
	rx_shared_refresh(&engine->shares, shared);
	rx_journal_end(slot);
}

static void queue_refresh(struct rx_engine *engine, struct rx_shared *shared);

/* If somebody held it, that one takes it over, or says when it is free (rx_lease_offers). */
static void on_refreshed(void *context, struct rx_job *job)
{
	struct rx_shared *shared = RX_CONTAINER(job, struct rx_shared, lease.job);
	shared->lease.refreshing = false;
	if (rx_shared_is_waiting(&((struct rx_engine *)context)->shares, shared))
		queue_refresh(context, shared);
	rx_shared_unref(shared);
}

void rx_lease_offers(struct rx_engine *engine)
{
	for (struct rx_shared *shared = rx_shares_all(&engine->shares); shared; shared = shared->next)
		if (rx_shared_is_waiting(&engine->shares, shared))
			queue_refresh(engine, shared);
}

struct rx_job *rx_lease_next(struct rx_engine *engine)
{
	struct rx_shared *shared = engine->refreshes;
	if (!shared)
		return NULL;
	engine->refreshes = shared->lease.next;
	return &shared->lease.job;
}

static void queue_refresh(struct rx_engine *engine, struct rx_shared *shared)
{
	struct rx_lease *lease = &shared->lease;
	if (lease->refreshing)
		return;
	lease->refreshing = true;
	lease->job = (struct rx_job){ .run = refresh, .finish = on_refreshed };
	lease->next = engine->refreshes;
	engine->refreshes = rx_shared_ref(shared);
}

static void on_news(void *context, enum rx_store_result result, struct rx_store_record *record,
		    const struct rx_err *err RX_UNUSED)
{
	struct rx_question *question = context;
	struct rx_engine *engine = question->engine;
	struct rx_shared *shared = question->shared;
	struct rx_lease *lease = &shared->lease;
	/* Held since the question: what was read may be older than what was done here meanwhile. */
	bool late = question->times != lease->times, again = lease->news_again || late;
	lease->news = lease->news_again = false;
	if (result == RX_STORE_FOUND && record->length && !late && lease->state != RX_LEASE_HELD) {
		*lease->hold.version = 0;
		rx_shared_offer(&engine->shares, shared, record->values, record->length);
		record->values = NULL;
		queue_refresh(engine, shared);
	}
	if (again)
		rx_lease_renew_values(engine, shared);
	free(record->values);
	rx_question_free(question);
}

void rx_lease_renew_values(struct rx_engine *engine, struct rx_shared *shared)
{
	struct rx_lease *lease = &shared->lease;
	struct rx_store_record record = { 0 };
	struct rx_err err;
	if (!rx_lease_is_exclusive(engine) || lease->state == RX_LEASE_HELD)
		return;
	lease->news_again = lease->news;
	if (lease->news)
		return;
	lease->news = true;
	char *key = rx_shared_key(shared);
	engine->store->ops->load(engine->store, key, &record, &err, on_news, rx_question_new(engine, shared));
	free(key);
}

static void heard_one(struct rx_engine *engine, enum rx_store_news news, struct rx_shared *shared)
{
	struct rx_lease *lease = &shared->lease;
	if (news == RX_NEWS_WANTED && lease->state != RX_LEASE_NONE)
		lease->wanted = engine->lease_wanted = true;
	else if (news == RX_NEWS_YOURS && lease->state == RX_LEASE_ASKED && !lease->asking)
		rx_lease_ask(engine, shared);
	else if (news == RX_NEWS_CHANGED)
		rx_lease_renew_values(engine, shared);
}

void rx_lease_heard(struct rx_engine *engine, enum rx_store_news news, const char *key)
{
	struct rx_shared *shared = news == RX_NEWS_AGAIN ? NULL : rx_shares_find_key(&engine->shares, key);
	if (shared)
		heard_one(engine, news, shared);
	for (shared = news == RX_NEWS_AGAIN ? rx_shares_all(&engine->shares) : NULL; shared; shared = shared->next)
		rx_lease_renew_values(engine, shared);
}

/* Who may change a shared state: see lease.h. */
#include "lease.h"

#include "run.h"

#define IDLE_US (2ull * 1000000)    /* a state that nobody used for so long is let go */
#define GRANTED_US (2ull * 1000000) /* an item that was let in and never came to its end does not count any more */

/* A thread that waits. Freed by whoever comes second: the thread, or the leader. */
struct rx_taker {
	struct rx_job job; /* first */
	struct rx_shared *shared;
	const struct rx_client *client; /* NULL: of none */
	enum { TAKER_WAITS, TAKER_SERVED, TAKER_GONE } state; /* with the table's lock */
	int result;
	struct rx_err err;
};

bool rx_lease_is_exclusive(const struct rx_engine *engine)
{
	return engine->store->ops->hold != NULL;
}

struct rx_question *rx_question_new(struct rx_engine *engine, struct rx_shared *shared)
{
	struct rx_question *question = rx_xcalloc(1, sizeof *question);
	question->engine = engine;
	question->shared = rx_shared_ref(shared);
	snprintf(question->owner, sizeof question->owner, "%s", shared->lease.hold.owner);
	question->times = shared->lease.times;
	question->at = &engine->questions;
	question->next = engine->questions;
	if (question->next)
		question->next->at = &question->next;
	engine->questions = question;
	return question;
}

void rx_question_free(struct rx_question *question)
{
	*question->at = question->next;
	if (question->next)
		question->next->at = question->at;
	rx_shared_unref(question->shared);
	free(question);
}

/* ---- a thread that waits ---- */

static uint64_t bit_of(const struct rx_engine *engine, const struct rx_shared *shared)
{
	const struct rx_state_class *state = rx_app_state(engine->app, shared->class);
	return state ? 1ull << state->index % 64 : 0;
}

/* The next time the client is parked before its event runs. */
static void learn(struct rx_engine *engine, const struct rx_taker *taker)
{
	const struct rx_app *app = engine->app;
	const struct rx_run *run = engine->active;
	while (run && run->client != taker->client)
		run = run->active_next;
	if (!run || !run->handler || run->app != app)
		return;
	if (engine->need_app != app) {
		free(engine->needs);
		engine->needs = rx_xcalloc((size_t)app->handler_count + 1, sizeof *engine->needs);
		engine->need_app = app;
	}
	engine->needs[run->handler - app->handlers] |= bit_of(engine, taker->shared);
}

static void on_take(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_taker *taker = (struct rx_taker *)job;
	struct rx_shared *shared = taker->shared;
	learn(engine, taker);
	free(shared->lease.taker); /* of an earlier holder, who is gone */
	shared->lease.taker = taker;
	rx_lease_ask(engine, shared);
}

static void wait_for_answer(struct rx_shares *shares, struct rx_taker *taker, int ms)
{
	uint64_t until = rx_now_us() + (uint64_t)ms * 1000;
	while (taker->state == TAKER_WAITS && rx_now_us() < until)
		rx_cond_wait_until(&shares->freed, &shares->lock, until);
}

int rx_lease_take(void *context, struct rx_shared *shared, int ms, struct rx_err *err)
{
	struct rx_engine *engine = context;
	struct rx_shares *shares = &engine->shares;
	if (!rx_lead_step_down(engine->lead))
		return rx_err_set(err, "unable to use '%s' of '%s': all threads are busy", shared->name, shared->class);
	struct rx_taker *taker = rx_xcalloc(1, sizeof *taker);
	taker->job.finish = on_take;
	taker->shared = shared;
	taker->client = rx_turn_current() ? rx_turn_current()->maker : NULL;
	rx_lead_post(engine->lead, &taker->job);
	pthread_mutex_lock(&shares->lock);
	wait_for_answer(shares, taker, ms);
	bool served = taker->state == TAKER_SERVED;
	int result = served ? taker->result
			    : rx_err_set(err, "'%s' of '%s' was not free for %d ms: another process holds it",
					 shared->name, shared->class, ms);
	if (served && result < 0)
		*err = taker->err;
	taker->state = TAKER_GONE;
	pthread_mutex_unlock(&shares->lock);
	if (served)
		free(taker);
	return result;
}

/* `err` NULL: it may go on. */
static void serve(struct rx_engine *engine, struct rx_shared *shared, const struct rx_err *err)
{
	struct rx_taker *taker = shared->lease.taker;
	shared->lease.taker = NULL;
	if (!taker)
		return;
	pthread_mutex_lock(&engine->shares.lock);
	bool waits = taker->state == TAKER_WAITS;
	if (waits) {
		taker->state = TAKER_SERVED;
		taker->result = err ? -1 : 0;
		shared->held_faults = shared->faults; /* the thread may go on much later */
		if (err)
			taker->err = *err;
		pthread_cond_broadcast(&engine->shares.freed);
	}
	pthread_mutex_unlock(&engine->shares.lock);
	if (!waits)
		free(taker);
}

/* ---- clients that wait ---- */

/* A handler of the class or of a child; or one that came to need it before. */
static bool is_needed(const struct rx_engine *engine, const struct rx_handler *handler, const struct rx_shared *shared)
{
	if (engine->need_app == engine->app && engine->needs[handler - engine->app->handlers] & bit_of(engine, shared))
		return true;
	const struct rx_state_class *state = handler->state;
	while (state && strcmp(state->record.name, shared->class) != 0)
		state = state->parent;
	return state != NULL;
}

static bool is_free(const struct rx_shared *shared)
{
	return shared->lease.state == RX_LEASE_HELD && !shared->lease.wanted;
}

/* What the handler of the client's next item needs and this process does not hold; others it asks for by itself. */
static struct rx_shared *missing(const struct rx_engine *engine, const struct rx_client *client)
{
	const struct rx_item *item = client->first;
	bool named = item->kind == RX_ITEM_PUSH || (item->kind == RX_ITEM_EVENT && !item->bad);
	const struct rx_handler *handler = named ? rx_app_handler(engine->app, item->envelope.handler) : NULL;
	for (const struct rx_member *member = handler ? client->members : NULL; member; member = member->of_client) {
		struct rx_shared *shared = member->shared;
		if (!is_needed(engine, handler, shared))
			continue;
		if (!is_free(shared))
			return shared;
		shared->lease.used_us = rx_now_us();
	}
	return NULL;
}

bool rx_lease_admit(struct rx_engine *engine, struct rx_client *client)
{
	bool looks = rx_lease_is_exclusive(engine) && client->members && !client->granted && !client->unavailable;
	struct rx_shared *shared = looks ? missing(engine, client) : NULL;
	if (!shared)
		return true;
	client->parked = true;
	client->parked_next = shared->lease.parked;
	shared->lease.parked = client;
	rx_lease_ask(engine, shared);
	return false;
}

static void set_usable(struct rx_engine *engine, struct rx_shared *shared)
{
	const struct rx_lease *lease = &shared->lease;
	bool usable = lease->state == RX_LEASE_HELD && (!lease->wanted || lease->granted);
	rx_shared_set_usable(&engine->shares, shared, usable, true);
}

void rx_lease_done(struct rx_engine *engine, struct rx_shared *granted)
{
	if (!granted)
		return;
	if (granted->lease.granted)
		granted->lease.granted--;
	set_usable(engine, granted);
	rx_shared_unref(granted);
}

/* Those who came first go first. */
static struct rx_client *take_parked(struct rx_shared *shared)
{
	struct rx_client *first = NULL;
	for (struct rx_client *client = shared->lease.parked, *next; client; client = next) {
		next = client->parked_next;
		client->parked_next = first;
		first = client;
	}
	shared->lease.parked = NULL;
	return first;
}

static void unpark(struct rx_engine *engine, struct rx_shared *shared, bool granted)
{
	for (struct rx_client *client = take_parked(shared), *next; client; client = next) {
		next = client->parked_next;
		client->parked = false;
		client->parked_next = NULL;
		if (!client->first)
			continue;
		client->unavailable = !granted;
		if (granted) {
			client->granted = rx_shared_ref(shared);
			shared->lease.granted++;
		}
		rx_engine_ready(engine, client);
	}
}

static void deny(struct rx_engine *engine, struct rx_shared *shared, const struct rx_err *err)
{
	serve(engine, shared, err);
	unpark(engine, shared, false);
}

/* ---- asking ---- */

/* The lease is a reference to the instance. */
static void set_state(struct rx_shared *shared, enum rx_lease_state state)
{
	if (state != RX_LEASE_NONE && shared->lease.state == RX_LEASE_NONE)
		rx_shared_ref(shared);
	else if (state == RX_LEASE_NONE && shared->lease.state != RX_LEASE_NONE)
		rx_shared_unref(shared);
	shared->lease.state = state;
}

static void let_go(struct rx_engine *engine, struct rx_shared *shared)
{
	if (rx_lease_is_exclusive(engine) && shared->lease.state != RX_LEASE_NONE) {
		rx_share_drain(engine, NULL, shared); /* what was done with it */
		char *key = rx_shared_key(shared);
		engine->store->ops->let_go(engine->store, key, &shared->lease.hold);
		free(key);
	}
	shared->lease.wanted = false;
	set_state(shared, RX_LEASE_NONE);
	set_usable(engine, shared);
}

static void granted(struct rx_engine *engine, struct rx_shared *shared)
{
	shared->lease.used_us = rx_now_us();
	unpark(engine, shared, true);
	set_usable(engine, shared);
	serve(engine, shared, NULL);
	if (shared->lease.wanted)
		engine->lease_wanted = true;
}

static void on_held(void *context, enum rx_store_result result, struct rx_store_record *record,
		    const struct rx_err *err)
{
	struct rx_question *question = context;
	struct rx_engine *engine = question->engine;
	struct rx_shared *shared = question->shared;
	struct rx_lease *lease = &shared->lease;
	bool again = result == RX_STORE_SAME && shared->stale;
	lease->asking = false;
	if (result == RX_STORE_ERROR || result == RX_STORE_GONE) {
		let_go(engine, shared);
		deny(engine, shared, err);
	} else if (again) {
		rx_lease_ask(engine, shared);
	} else if (result != RX_STORE_BUSY) {
		set_state(shared, RX_LEASE_HELD);
		lease->times++;
		lease->wanted |= rx_lease_is_exclusive(engine) && record->last_seq > 0;
		if (result != RX_STORE_SAME)
			rx_shared_offer(&engine->shares, shared, record->length ? record->values : NULL,
					record->length);
		if (result != RX_STORE_SAME && record->length)
			record->values = NULL;
		granted(engine, shared);
	}
	free(record->values);
	rx_question_free(question);
}

static void inquire(struct rx_engine *engine, struct rx_shared *shared)
{
	struct rx_store *store = engine->store;
	struct rx_store_record record = { 0 };
	struct rx_err err;
	char *key = rx_shared_key(shared);
	struct rx_question *question = rx_question_new(engine, shared);
	shared->lease.asking = true;
	if (rx_lease_is_exclusive(engine)) {
		store->ops->hold(store, key, &shared->lease.hold, false, on_held, question);
	} else {
		enum rx_store_result result = store->ops->load(store, key, &record, &err, NULL, NULL);
		on_held(question, result, &record, &err);
	}
	free(key);
}

void rx_lease_ask(struct rx_engine *engine, struct rx_shared *shared)
{
	struct rx_lease *lease = &shared->lease;
	struct rx_err err;
	if (rx_engine_unavailable(engine)) {
		rx_err_set(&err, "unable to use '%s' of '%s': the store of the states does not answer", shared->name,
			   shared->class);
		deny(engine, shared, &err);
	} else if (lease->state == RX_LEASE_HELD && lease->wanted) {
		engine->lease_wanted = true; /* the others first */
	} else if (lease->state == RX_LEASE_HELD && !shared->stale) {
		granted(engine, shared);
	} else if (!lease->asking) {
		set_state(shared, RX_LEASE_ASKED);
		inquire(engine, shared);
	}
}

/* ---- letting go ---- */

void rx_lease_fault(struct rx_engine *engine, struct rx_shared *shared)
{
	rx_shared_undo(&engine->shares, shared);
	*shared->lease.hold.version = 0;
	if (shared->lease.state == RX_LEASE_HELD)
		let_go(engine, shared);
	if (shared->lease.taker || shared->lease.parked)
		rx_lease_ask(engine, shared);
}

/* Another process waits: as soon as no turn holds it. */
static void pass_on(struct rx_engine *engine, struct rx_shared *shared)
{
	struct rx_lease *lease = &shared->lease;
	if (lease->state != RX_LEASE_HELD || !lease->wanted)
		return;
	engine->lease_wanted = true;
	if (lease->granted || !rx_shared_set_usable(&engine->shares, shared, false, lease->taker))
		return;
	let_go(engine, shared);
	if (lease->taker || lease->parked)
		rx_lease_ask(engine, shared);
}

void rx_lease_end(struct rx_engine *engine)
{
	if (!engine->lease_wanted)
		return;
	engine->lease_wanted = false;
	for (struct rx_shared *shared = rx_shares_all(&engine->shares); shared; shared = shared->next)
		pass_on(engine, shared);
}

static void on_renewed(void *context, enum rx_store_result result, struct rx_store_record *record,
		       const struct rx_err *err RX_UNUSED)
{
	struct rx_question *question = context;
	struct rx_shared *shared = question->shared;
	bool same = shared->lease.state == RX_LEASE_HELD && !strcmp(question->owner, shared->lease.hold.owner);
	if (same && result == RX_STORE_GONE)
		rx_lease_fault(question->engine, shared);
	else if (same && record->last_seq > 0)
		shared->lease.wanted = question->engine->lease_wanted = true;
	free(record->values);
	rx_question_free(question);
}

static void renew(struct rx_engine *engine, struct rx_shared *shared)
{
	char *key = rx_shared_key(shared);
	engine->store->ops->hold(engine->store, key, &shared->lease.hold, true, on_renewed,
				 rx_question_new(engine, shared));
	free(key);
}

static void sweep_one(struct rx_engine *engine, struct rx_shared *shared, uint64_t now)
{
	struct rx_lease *lease = &shared->lease;
	bool unavailable = (lease->taker || lease->parked) && rx_engine_unavailable(engine);
	if (lease->granted && now - lease->used_us > GRANTED_US)
		lease->granted = 0;
	if (unavailable || (lease->state == RX_LEASE_ASKED && !lease->asking))
		rx_lease_ask(engine, shared);
	else if (lease->state != RX_LEASE_HELD || engine->store->away_us)
		return;
	else if (lease->granted || now - lease->used_us < IDLE_US ||
		 !rx_shared_set_usable(&engine->shares, shared, false, false))
		renew(engine, shared);
	else
		let_go(engine, shared);
}

void rx_lease_sweep(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	if (!rx_lease_is_exclusive(engine))
		return;
	for (struct rx_shared *shared = rx_shares_all(&engine->shares); shared; shared = shared->next)
		sweep_one(engine, shared, now);
}

void rx_lease_leave(struct rx_engine *engine)
{
	for (struct rx_shared *shared = rx_shares_all(&engine->shares); shared; shared = shared->next) {
		let_go(engine, shared);
		deny(engine, shared, &(struct rx_err){ .text = "the server stops" });
	}
}

void rx_lease_release(struct rx_engine *engine)
{
	while (engine->questions)
		rx_question_free(engine->questions);
	free(engine->needs);
}

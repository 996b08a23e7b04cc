/* Shared states between clients: see share.h. */
#include "share.h"

#include <errno.h>
#include <semaphore.h>

#include "engine.h"
#include "lease.h"

#define TEXT_MAX (256u << 20)
#define IDLE_US (10ull * 1000000)        /* an instance without members leaves memory, when a store has it */
#define TOUCH_US (6 * 3600ull * 1000000) /* the store learns at least so often that one in memory is still used */

/* ---- hooks of state/shared.c: any thread ---- */

static void waiting(void *context)
{
	struct rx_engine *engine = context;
	rx_lead_step_down(engine->lead); /* if nobody can take over, the monitor tries again */
}

static void on_wake(void *context, struct rx_job *job RX_UNUSED)
{
	struct rx_engine *engine = context;
	__atomic_store_n(&engine->share_woken, false, __ATOMIC_RELEASE); /* changes are taken at the turn's end */
	rx_lease_offers(engine);
}

static void changed(void *context)
{
	struct rx_engine *engine = context;
	if (!__atomic_exchange_n(&engine->share_woken, true, __ATOMIC_ACQ_REL))
		rx_lead_post(engine->lead, &engine->share_job);
}

/* The store belongs to the leader. */
struct load {
	struct rx_job job; /* first */
	const char *key;
	struct rx_store_record record;
	enum rx_store_result result;
	struct rx_err *err;
	sem_t done;
};

static void on_loaded(void *context, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err)
{
	struct load *load = context;
	load->result = result;
	load->record = *record;
	if (result < 0)
		*load->err = *err;
	sem_post(&load->done);
}

static void on_load(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct load *load = (struct load *)job;
	if (rx_engine_unavailable(engine))
		load->result = rx_err_set(load->err, "unable to load '%s': the store of the states does not answer", load->key);
	else
		load->result = engine->store->ops->load(engine->store, load->key, &load->record, load->err, on_loaded, load);
	if (load->result != RX_STORE_LATER)
		sem_post(&load->done);
}

static int load(void *context, const char *key, char **text, size_t *length, struct rx_err *err)
{
	struct rx_engine *engine = context;
	struct load load = { .job.finish = on_load, .key = key, .err = err };
	if (!rx_lead_step_down(engine->lead))
		return rx_err_set(err, "unable to load '%s': all threads are busy", key);
	sem_init(&load.done, 0, 0);
	rx_lead_post(engine->lead, &load.job);
	while (sem_wait(&load.done) < 0 && errno == EINTR)
		;
	sem_destroy(&load.done);
	if (load.record.values && !load.record.length) { /* forgotten */
		free(load.record.values);
		load.record.values = NULL;
	}
	*text = load.record.values;
	*length = load.record.length;
	return load.result < 0 ? -1 : 0;
}

/* ---- life ---- */

void rx_share_init(struct rx_engine *engine)
{
	rx_shares_init(&engine->shares);
	engine->share_job.finish = on_wake;
	engine->shares.context = engine;
	engine->shares.persistent = engine->store && engine->store->ops->persistent;
	engine->shares.waiting = waiting;
	engine->shares.changed = changed;
	engine->shares.load = load;
	engine->shares.exclusive = engine->store && engine->store->ops->hold;
	engine->shares.take = engine->shares.persistent ? rx_lease_take : NULL;
	engine->share_last = &engine->share_changes;
	rx_share_swap(engine);
}

static void free_changes(struct rx_shared_change *changes)
{
	for (struct rx_shared_change *next; changes; changes = next) {
		next = changes->next;
		rx_shared_change_free(changes);
	}
}

void rx_share_release(struct rx_engine *engine)
{
	rx_lease_release(engine);
	free_changes(engine->share_changes);
	free_changes(engine->share_kept);
	rx_shares_release(&engine->shares);
}

void rx_share_swap(struct rx_engine *engine)
{
	__atomic_store_n(&engine->shares.app, engine->app, __ATOMIC_RELEASE);
	engine->need_app = NULL;
}

/* ---- members ---- */

static void add(struct rx_engine *engine, struct rx_client *client, struct rx_shared *shared)
{
	if (!shared->members) /* it may have been changed since it was loaded */
		rx_lease_renew_values(engine, shared);
	struct rx_member *member = rx_xcalloc(1, sizeof *member);
	member->client = client;
	member->shared = rx_shared_ref(shared);
	member->at = &shared->members;
	member->next = shared->members;
	if (member->next)
		member->next->at = &member->next;
	shared->members = member;
	member->of_client = client->members;
	client->members = member;
}

static void drop(struct rx_member **of_client)
{
	struct rx_member *member = *of_client;
	*of_client = member->of_client;
	*member->at = member->next;
	if (member->next)
		member->next->at = member->at;
	rx_shared_unref(member->shared);
	free(member);
}

static bool is_linked(const struct rx_states *states, const struct rx_shared *shared)
{
	const struct rx_shared *linked;
	for (int i = 0; (linked = rx_states_link_at(states, &i)); i++)
		if (linked == shared)
			return true;
	return false;
}

static bool is_member(const struct rx_client *client, const struct rx_shared *shared)
{
	const struct rx_member *member = client->members;
	while (member && member->shared != shared)
		member = member->of_client;
	return member != NULL;
}

void rx_share_sync(struct rx_engine *engine, struct rx_client *client, const struct rx_states *states)
{
	struct rx_shared *linked;
	for (struct rx_member **at = &client->members; *at;)
		if (is_linked(states, (*at)->shared))
			at = &(*at)->of_client;
		else
			drop(at);
	for (int i = 0; (linked = rx_states_link_at(states, &i)); i++)
		if (!is_member(client, linked))
			add(engine, client, linked);
}

void rx_share_forget(struct rx_client *client)
{
	while (client->members)
		drop(&client->members);
}

void rx_share_greet(struct rx_client *client)
{
	for (struct rx_member *member = client->members; member; member = member->of_client)
		member->told = false;
}

/* ---- telling ---- */

static void send(struct rx_client *client, const char *delta)
{
	struct rx_buf text;
	if (!client->session)
		return;
	rx_buf_init(&text, TEXT_MAX);
	rx_reply_start(&text);
	rx_buf_addf(&text, "{\"delta\":");
	rx_buf_adds(&text, delta);
	rx_buf_adds(&text, ",\"events\":[]}");
	rx_reply_send(client->session, &text);
	rx_buf_release(&text);
}

static void save(struct rx_engine *engine, struct rx_shared_change *change)
{
	struct rx_err err;
	struct rx_store *store = engine->store;
	struct rx_lease *lease = &change->shared->lease;
	size_t length = strlen(change->saved);
	char *key = rx_shared_key(change->shared);
	lease->used_us = rx_now_us();
	if (store->ops->save_held) {
		store->ops->save_held(store, key, &lease->hold, change->saved, length, &change->stored);
	} else if (store->ops->save(store, key, change->saved, length, 0, NULL, &err) < 0) {
		change->stored = RX_STORED_FAILED;
		rx_engine_store_failed(engine, &err);
	}
	free(key);
}

/* What it was built on is not what is stored. */
static bool is_void(const struct rx_shared_change *change)
{
	return change->faults != change->shared->faults || (change->maker && change->maker_faults != change->maker->faults);
}

/* The instance goes back to what is stored, and so does the client. */
static void undo(struct rx_engine *engine, const struct rx_shared_change *change)
{
	if (change->faults == change->shared->faults)
		rx_lease_fault(engine, change->shared);
	if (change->maker && change->maker_faults == change->maker->faults)
		rx_engine_fault(engine, change->maker, false);
}

static void judge(struct rx_engine *engine, struct rx_shared_change *change)
{
	change->is_void = is_void(change);
	if (change->is_void && change->saved)
		undo(engine, change);
	else if (change->saved)
		save(engine, change);
}

static bool is_watched(const struct rx_engine *engine, const struct rx_shared *shared)
{
	const struct rx_state_class *state = rx_app_state(engine->app, shared->class);
	return state && rx_state_is_watched(engine->app, state);
}

/* A later change of the same instance is to be saved, which has this one in it. */
static bool is_within(const struct rx_shared_change *change)
{
	for (const struct rx_shared_change *later = change->next; later; later = later->next)
		if (later->due && later->shared == change->shared)
			return true;
	return false;
}

/* What a run did that goes on is saved with the rest of it. */
static void choose(struct rx_shared_change *changes, const struct rx_client *client, const struct rx_shared *shared)
{
	for (struct rx_shared_change *change = changes; change; change = change->next)
		change->due = !change->maker || change->maker == client || !change->maker->running || change->shared == shared;
	for (struct rx_shared_change *change = changes; change; change = change->next)
		change->due = change->due || is_within(change);
}

static struct rx_shared_change *take(struct rx_engine *engine)
{
	struct rx_shared_change *changes = engine->share_kept, **last = &changes;
	while (*last)
		last = &(*last)->next;
	*last = rx_shares_take(&engine->shares);
	engine->share_kept = NULL;
	return changes;
}

void rx_share_drain(struct rx_engine *engine, const struct rx_client *client, const struct rx_shared *shared)
{
	if (engine->share_draining)
		return;
	engine->share_draining = true;
	struct rx_shared_change *changes = take(engine), **kept = &engine->share_kept;
	choose(changes, client, shared);
	for (struct rx_shared_change *change = changes, *next; change; change = next) {
		next = change->next;
		change->next = NULL;
		struct rx_shared_change ***end = change->due ? &engine->share_last : &kept;
		**end = change;
		*end = &change->next;
		if (change->due)
			judge(engine, change);
	}
	engine->share_draining = false;
}

struct rx_shared_change *rx_share_save(struct rx_engine *engine)
{
	rx_share_drain(engine, NULL, NULL);
	struct rx_shared_change *changes = engine->share_changes;
	engine->share_changes = NULL;
	engine->share_last = &engine->share_changes;
	return changes;
}

/* All vars of what was undone: mostly what the members have. */
static bool is_known(const struct rx_shared_change *change)
{
	const char *published = change->shared->published;
	return !change->maker && change->whole && published && !strcmp(published, change->whole);
}

static void tell(struct rx_engine *engine, struct rx_shared_change *change)
{
	struct rx_shared *shared = change->shared;
	bool watched = is_watched(engine, shared), says = *change->delta && !is_known(change);
	for (struct rx_member *member = shared->members; member; member = member->next) {
		if (member->told && says)
			send(member->client, change->delta);
		if (watched && member->client->audience.in)
			rx_timers_refresh(engine, member->client, 0);
	}
	if (!change->whole)
		return;
	free(shared->published);
	shared->published = change->whole;
	change->whole = NULL;
}

void rx_share_send(struct rx_engine *engine, struct rx_shared_change *changes, bool committed)
{
	for (struct rx_shared_change *change; (change = changes);) {
		changes = change->next;
		if (!change->is_void && change->saved && (!committed || change->stored != RX_STORED))
			undo(engine, change);
		else if (!change->is_void)
			tell(engine, change);
		rx_shared_change_free(change);
	}
}

void rx_share_tell(struct rx_engine *engine RX_UNUSED, struct rx_client *client)
{
	for (struct rx_member *member = client->members; member; member = member->of_client) {
		if (member->told || !client->session || !member->shared->published)
			continue;
		char *delta = rx_xprintf("{%s}", member->shared->published);
		send(client, delta);
		member->told = true;
		free(delta);
	}
}

void rx_share_insert(struct rx_client *client, struct rx_buf *text, size_t at)
{
	if (!client->members || at >= text->len)
		return;
	char *rest = rx_xstrndup(text->at + at, text->len - at);
	const char *comma = *rest == '}' ? "" : ",";
	text->len = at;
	for (struct rx_member *member = client->members; member; member = member->of_client) {
		if (!member->shared->published)
			continue;
		rx_buf_adds(text, member->shared->published);
		rx_buf_adds(text, member->of_client ? "," : comma);
		member->told = true;
	}
	rx_buf_adds(text, rest);
	free(rest);
}

void rx_share_sweep(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	bool persistent = engine->store->ops->persistent;
	uint64_t patience = rx_engine_patience(engine), touch = patience / 10 < TOUCH_US ? patience / 10 : TOUCH_US;
	rx_lease_sweep(engine);
	rx_shares_sweep(&engine->shares, persistent && patience > IDLE_US ? IDLE_US : patience);
	if (!persistent || now - engine->share_touched_us < touch)
		return;
	engine->share_touched_us = now;
	struct rx_err err;
	pthread_mutex_lock(&engine->shares.lock);
	for (struct rx_shared *shared = engine->shares.first; shared; shared = shared->next) {
		char *key = shared->members ? rx_shared_key(shared) : NULL;
		if (key)
			engine->store->ops->use(engine->store, key, &err);
		free(key);
	}
	pthread_mutex_unlock(&engine->shares.lock);
	rx_engine_commit(engine);
}

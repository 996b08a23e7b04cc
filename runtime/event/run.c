/* One item of one client, in three steps: _next decides on the leader's thread what is to be done, when record.c has loaded what the
 * store has; _run calls the author's code and writes the answer, on whatever thread; _finish (finish.c) saves and sends, on the
 * leader's thread again. */
#include "lease.h"
#include "run.h"

#define JOBS_A_TURN 256 /* then the loop gets a turn */

struct rx_run *rx_run_new(struct rx_engine *engine)
{
	struct rx_run *run = engine->spare;
	if (run) {
		engine->spare = run->next;
		return run;
	}
	run = rx_xcalloc(1, sizeof *run);
	run->engine = engine;
	run->flush.finish = rx_run_finish_flush;
	rx_turn_init(&run->turn);
	rx_buf_init(&run->reply, RX_REPLY_MAX);
	rx_buf_init(&run->cuts, RX_REPLY_MAX);
	rx_buf_init(&run->saved, RX_REPLY_MAX);
	rx_buf_init(&run->dropped, 4096);
	sem_init(&run->sent, 0, 0);
	return run;
}

/* ---- what is to be done: leader ---- */

/* A token about which nothing is known may start with any number: the server may have forgotten it. */
static enum rx_outcome judge_seq(const struct rx_client *client, int64_t seq)
{
	if (!seq || !client->last_seq || seq == client->last_seq + 1)
		return RX_DO_RUN;
	if (seq >= client->failed_first && seq <= client->failed_seq)
		return RX_DO_FAILED;
	return seq <= client->last_seq ? RX_DO_REPEAT : RX_DO_LOST;
}

static enum rx_outcome judge_event(struct rx_run *run)
{
	struct rx_item *item = run->item;
	enum rx_outcome outcome = judge_seq(run->client, item->envelope.seq);
	if (outcome == RX_DO_LOST)
		rx_engine_refuse(run->engine, item->session, RX_REFUSED_ORDER,
				 "refused event %lld: the last one was %lld", (long long)item->envelope.seq,
				 (long long)run->client->last_seq);
	if (outcome != RX_DO_RUN || item->bad)
		return outcome != RX_DO_RUN ? outcome : RX_DO_REFUSE;
	if (!strcmp(item->envelope.handler, "$storage"))
		return RX_DO_STORAGE;
	if (*item->envelope.handler == '$' && (outcome = rx_run_judge_page(run)) != RX_DO_RUN)
		return outcome;
	run->handler = rx_app_handler(run->app, item->envelope.handler);
	if (run->handler && !rx_state_is_model(run->handler->state))
		return RX_DO_RUN;
	run->handler = NULL;
	rx_engine_refuse(run->engine, item->session, RX_REFUSED_HANDLER, "refused an event: no handler '%.100s'",
			 item->envelope.handler);
	return RX_DO_UNKNOWN;
}

static enum rx_outcome judge(struct rx_run *run)
{
	if (run->item->kind == RX_ITEM_EVENT)
		return judge_event(run);
	if (run->item->kind == RX_ITEM_LOCK)
		return RX_DO_LOCK;
	if (run->item->kind == RX_ITEM_REFRESH)
		return RX_DO_REFRESH;
	if (run->item->kind == RX_ITEM_PUSH) {
		run->handler = rx_app_handler(run->app, run->item->envelope.handler);
		return RX_DO_CHAIN;
	}
	if (run->item->kind == RX_ITEM_FAILURE)
		return RX_DO_EXCEPT;
	return run->item->kind == RX_ITEM_HELLO ? RX_DO_SHOW : RX_DO_MIGRATE;
}

static struct rx_client *first_ready(struct rx_engine *engine)
{
	struct rx_client *client = engine->ready;
	engine->ready = client->ready_next;
	if (!engine->ready)
		engine->ready_last = &engine->ready;
	client->ready = false;
	return client;
}

/* The client with its first item. */
static struct rx_run *take(struct rx_engine *engine, struct rx_client *client)
{
	engine->jobs++;
	client->running = true;
	struct rx_run *run = rx_run_new(engine);
	run->client = client;
	run->item = rx_client_pop(client);
	run->app = rx_app_ref(engine->app);
	run->states = client->states;
	run->handler = NULL;
	run->status = RX_TURN_OK;
	run->handlers = 0;
	run->changed = false;
	run->insert = 0;
	if (run->item->kind == RX_ITEM_REFRESH) {
		run->item->periods = client->refresh;
		client->refresh = 0;
		client->refreshing = false;
	}
	run->stepped = false;
	run->running = NULL;
	run->slot = NULL;
	run->seen_us = 0;
	run->faults = run->turn.maker_faults = client->faults;
	run->turn.maker = client;
	run->granted = client->granted;
	client->granted = NULL;
	run->saving = run->part = false;
	run->record = client->record;
	client->record = (struct rx_store_record){ 0 };
	atomic_store_explicit(&run->phase, RX_PHASE_HELD, memory_order_relaxed);
	rx_emissions_move(&run->queue, &run->item->queue);
	rx_run_active(run);
	rx_run_visit(run);
	run->outcome = client->unavailable ? RX_DO_UNAVAILABLE : judge(run);
	client->unavailable = client->looked = false;
	return run;
}

/* The task's thread goes on with the run; or it does not want it any more. */
static void hand_to_task(struct rx_run *run)
{
	struct rx_engine *engine = run->engine;
	struct rx_client *client = run->client;
	if (rx_lock_grant(run->item->lock, run))
		return;
	client->running = false;
	client->record = run->record;
	client->looked = true;
	run->record = (struct rx_store_record){ 0 };
	rx_run_inactive(run);
	rx_run_recycle(engine, run);
	rx_engine_ready(engine, client);
}

struct rx_job *rx_engine_next(void *context)
{
	struct rx_engine *engine = context;
	struct rx_job *refresh = rx_lease_next(engine);
	if (refresh)
		return refresh;
	while (engine->ready && engine->jobs < JOBS_A_TURN && !rx_lead_is_crowded(engine->lead)) {
		struct rx_client *client = first_ready(engine);
		if (!rx_engine_prepare(engine, client) || !rx_lease_admit(engine, client))
			continue;
		struct rx_run *run = take(engine, client);
		if (run->outcome != RX_DO_LOCK)
			return &run->job;
		hand_to_task(run);
	}
	return NULL;
}

/* ---- the author's code: any thread ---- */

static void update_states(struct rx_run *run)
{
	struct rx_states *old = run->states;
	if (old && rx_states_app(old) == run->app)
		return;
	/* Computed vars are the author's code, too. */
	struct rx_journal_slot *slot = rx_journal_begin(run->engine->journal, run->client->token, 0, "computed vars");
	if (old)
		run->states = rx_states_migrate(old, run->app, &run->dropped);
	else if (run->record.values)
		run->states = rx_states_restore(run->app, run->record.values, run->record.length, &run->dropped);
	else
		run->states = rx_states_new(run->app);
	rx_journal_end(slot);
	rx_states_set_shares(run->states, &run->engine->shares);
	rx_states_free(old);
	free(run->record.values);
	run->record.values = NULL;
	run->changed = old != NULL;
}

/* Vars that the browser keeps begin with what it has; the answer to hello tells all of them. */
static void take_stored(struct rx_run *run)
{
	const cJSON *values = cJSON_GetObjectItemCaseSensitive(run->item->envelope.root, "storage");
	if (!values)
		return;
	struct rx_journal_slot *slot = rx_journal_begin(run->engine->journal, run->client->token, 0, "computed vars");
	if (rx_stored_take(&run->turn, run->states, values) == RX_TURN_OK) {
		run->changed |= run->turn.changed;
		rx_turn_commit(&run->turn, run->states);
	}
	rx_journal_end(slot);
	rx_emissions_clear(&run->turn.emissions);
}

static void change_stored(struct rx_run *run)
{
	const cJSON *values = cJSON_GetArrayItem(run->item->envelope.arguments, 0);
	struct rx_journal_slot *slot = rx_journal_begin(run->engine->journal, run->client->token, 0, "computed vars");
	enum rx_turn_status status = rx_stored_take(&run->turn, run->states, values);
	rx_journal_end(slot);
	rx_run_turn(run, &run->turn, status);
}

/* The values of new code, or of a client that was away: linked instances may have changed. Nothing of it is stored. The client waits for it:
 * whoever holds an instance for long will change it, and then this is done again. */
static void follow_shared(struct rx_run *run)
{
	rx_states_follow(run->states, &run->turn);
	struct rx_journal_slot *slot = rx_journal_begin(run->engine->journal, run->client->token, 0, "computed vars");
	rx_turn_begin(&run->turn, run->states);
	run->turn.wait_ms = RX_SHARED_SECOND_MS;
	rx_turn_watch(&run->turn);
	if (rx_turn_end(&run->turn) == RX_TURN_OK)
		rx_turn_commit(&run->turn, run->states);
	rx_journal_end(slot);
}

/* The page took note that it was forgotten: from here on its values, though they be the defaults, are kept like any others. Until it says so
 * it is told again: the connection may break before the answer arrives. */
static void note_afresh(struct rx_run *run)
{
	if (!run->client->forgotten || !cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(run->item->envelope.root, "afresh")))
		return;
	run->client->forgotten = false;
	run->changed = true;
}

static void write_hello(struct rx_run *run)
{
	note_afresh(run);
	take_stored(run);
	rx_buf_addf(&run->reply,
		    "{\"hello\":{\"client_token\":\"%s\",\"last_seq\":%lld%s%s},\"delta\":", run->client->token,
		    (long long)run->client->last_seq, run->client->forgotten ? ",\"forgotten\":true" : "",
		    run->engine->development ? ",\"dev\":true" : "");
	follow_shared(run);
	run->insert = run->reply.len + 1;
	rx_states_print(run->states, &run->reply);
	rx_buf_addc(&run->reply, '}');
}

const char *rx_failed_message(const struct rx_client *client)
{
	if (client->failed_unstored)
		return RX_UNSTORED_MESSAGE;
	return client->failed_blameless ? RX_LOST_MESSAGE : RX_CRASH_MESSAGE;
}

static void write_unknown(struct rx_run *run)
{
	char message[512];
	const char *name = run->item->envelope.handler;
	const char *near = run->engine->development ? rx_app_suggest_handler(run->app, name) : NULL;
	snprintf(message, sizeof message, "no handler '%.150s'%s%s%s", name, near ? "; did you mean '" : "",
		 near ? near : "", near ? "'?" : "");
	rx_run_write_error(run, "unknown_handler", message);
}

/* All values, when the new code shows others than the old one did. */
static void migrate(struct rx_run *run)
{
	struct rx_buf before;
	rx_buf_init(&before, RX_REPLY_MAX);
	if (run->states)
		rx_states_print(run->states, &before);
	update_states(run);
	follow_shared(run);
	rx_buf_adds(&run->reply, "{\"delta\":");
	size_t start = run->reply.len;
	run->insert = start + 1;
	rx_states_print(run->states, &run->reply);
	if (before.len == run->reply.len - start && !memcmp(before.at, run->reply.at + start, before.len))
		rx_buf_clear(&run->reply);
	else
		rx_buf_adds(&run->reply, ",\"events\":[]}");
	rx_buf_release(&before);
}

/* Computed vars alone change: nothing to be saved. */
static void refresh(struct rx_run *run)
{
	bool changed = run->changed;
	struct rx_journal_slot *slot = rx_journal_begin(run->engine->journal, run->client->token, 0, "computed vars");
	rx_turn_begin(&run->turn, run->states);
	rx_timers_open(&run->turn, run->app, run->item->periods);
	rx_turn_watch(&run->turn);
	run->turn.watching = !run->item->periods; /* shared states have INTERVAL vars, too */
	enum rx_turn_status status = rx_turn_end(&run->turn);
	rx_journal_end(slot);
	rx_run_turn(run, &run->turn, status);
	run->changed = changed;
}

static void write_reply(struct rx_run *run)
{
	switch (run->outcome) {
	case RX_DO_RUN:
	case RX_DO_CHAIN:
		rx_run_chain(run);
		break;
	case RX_DO_REFRESH:
		refresh(run);
		break;
	case RX_DO_STORAGE:
		change_stored(run);
		break;
	case RX_DO_SHOW:
		write_hello(run);
		break;
	case RX_DO_REPEAT:
		rx_buf_adds(&run->reply, "{\"delta\":{},\"events\":[]");
		rx_run_write_end(run, true);
		break;
	case RX_DO_FAILED:
		rx_run_write_error(run, run->client->failed_unstored ? "not_stored" : "failed", rx_failed_message(run->client));
		break;
	case RX_DO_UNAVAILABLE:
		if (run->item->answers)
			rx_run_write_error(run, "unavailable", RX_UNAVAILABLE_MESSAGE);
		break;
	case RX_DO_LOST:
		rx_run_write_error(run, "out_of_order", "events before this one are missing");
		break;
	case RX_DO_REFUSE:
		rx_run_write_error(run, "bad_event", run->item->envelope.problem);
		break;
	case RX_DO_UNKNOWN:
		write_unknown(run);
		break;
	case RX_DO_REPORT:
		rx_run_report(run);
		break;
	case RX_DO_EXCEPT:
		rx_run_except(run);
		break;
	case RX_DO_MIGRATE:
	case RX_DO_LOCK:
		break;
	}
}

void rx_engine_run(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_run *run = (struct rx_run *)job;
	rx_reply_start(&run->reply);
	struct rx_request_here here = { run->visit, run->app, run->client->token };
	rx_engine_enter(engine, run->client);
	rx_request_set(&here);
	if (run->outcome == RX_DO_MIGRATE) {
		migrate(run);
	} else {
		if (run->outcome != RX_DO_UNAVAILABLE)
			update_states(run);
		write_reply(run);
	}
	rx_request_set(NULL);
	rx_engine_enter(NULL, NULL);
	rx_journal_set(run->slot, RX_JOURNAL_RAN);
	if (engine->store->ops->persistent && run->changed && atomic_load(&run->phase) == RX_PHASE_HELD)
		rx_states_save(run->states, &run->saved);
}

/* ---- the block of rx_lock: the task's thread ---- */

struct rx_states *rx_run_states(struct rx_run *run, const struct rx_app *app)
{
	rx_reply_start(&run->reply);
	if (run->app != app)
		return NULL;
	update_states(run);
	return run->states;
}

void rx_run_close(struct rx_run *run, struct rx_turn *turn, enum rx_turn_status status)
{
	struct rx_engine *engine = run->engine;
	if (turn)
		rx_run_turn(run, turn, status);
	if (engine->store->ops->persistent && run->changed)
		rx_states_save(run->states, &run->saved);
	free(run->record.values);
	run->record.values = NULL;
	rx_lead_post(engine->lead, &run->job);
}

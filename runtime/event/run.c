/* One item of one client, in three steps: _next decides on the leader's thread what is to be done and loads what the
 * store has; _run calls the author's code and writes the answer, on whatever thread; _finish saves and sends, on the
 * leader's thread again. */
#include "engine.h"

#define WAITING_LOW 8   /* events of a connection that wait: below, reading goes on */
#define JOBS_A_TURN 256 /* then the loop gets a turn */
#define UNSENT_MAX 256
#define TEXT_MAX (256u << 20)
#define KEEP_BYTES (64u << 10) /* larger buffers are given back after use */

enum outcome {
	DO_RUN,     /* call the handler */
	DO_SHOW,    /* hello: all values */
	DO_LOCK,    /* a task's block: on the task's thread */
	DO_MIGRATE, /* new code: all values, if they differ */
	DO_REPEAT,  /* was executed before */
	DO_FAILED,  /* was executed before, and ended the process */
	DO_LOST,    /* something before it is missing */
	DO_REFUSE,  /* bad event */
	DO_UNKNOWN, /* no such handler */
};

struct rx_run {
	struct rx_job job; /* first */
	struct rx_run *next;
	struct rx_engine *engine;
	struct rx_client *client;
	struct rx_item *item;
	struct rx_app *app; /* referenced */
	const struct rx_handler *handler;
	enum outcome outcome;
	struct rx_states *states; /* the client's; may be new ones after the run */
	struct rx_store_record record;
	struct rx_turn turn;
	enum rx_turn_status status;
	bool changed; /* values are to be saved */
	struct rx_buf reply, saved, dropped;
};

static struct rx_run *new_run(struct rx_engine *engine)
{
	struct rx_run *run = engine->spare;
	if (run) {
		engine->spare = run->next;
		return run;
	}
	run = rx_xcalloc(1, sizeof *run);
	run->engine = engine;
	rx_turn_init(&run->turn);
	rx_buf_init(&run->reply, TEXT_MAX);
	rx_buf_init(&run->saved, TEXT_MAX);
	rx_buf_init(&run->dropped, 4096);
	return run;
}

static void free_run(struct rx_run *run)
{
	rx_turn_release(&run->turn);
	rx_buf_release(&run->reply);
	rx_buf_release(&run->saved);
	rx_buf_release(&run->dropped);
	free(run);
}

static void trim(struct rx_buf *buf)
{
	if (buf->cap > KEEP_BYTES)
		rx_buf_release(buf);
	else
		rx_buf_clear(buf);
}

static void recycle(struct rx_engine *engine, struct rx_run *run)
{
	rx_app_unref(run->app);
	rx_item_free(run->item);
	run->app = NULL;
	run->item = NULL;
	trim(&run->reply);
	trim(&run->saved);
	trim(&run->dropped);
	run->next = engine->spare;
	engine->spare = run;
}

/* ---- what is to be done: leader ---- */

static void load(struct rx_run *run)
{
	struct rx_client *client = run->client;
	struct rx_store *store = run->engine->store;
	struct rx_err err;
	if (client->loaded && (client->states || !store->ops->persistent))
		return;
	int found = store->ops->load(store, client->token, &run->record, &err);
	if (found < 0)
		rx_engine_log(run->engine, "error", "%s", err.text);
	if (found > 0 && !client->loaded)
		client->last_seq = run->record.last_seq;
	client->loaded = true;
}

/* A token about which nothing is known may start with any number: the server may have forgotten it. */
static enum outcome judge_seq(const struct rx_client *client, int64_t seq)
{
	if (!seq || !client->last_seq || seq == client->last_seq + 1)
		return DO_RUN;
	if (seq == client->failed_seq)
		return DO_FAILED;
	return seq <= client->last_seq ? DO_REPEAT : DO_LOST;
}

static enum outcome judge_event(struct rx_run *run)
{
	struct rx_item *item = run->item;
	enum outcome outcome = judge_seq(run->client, item->envelope.seq);
	if (outcome == DO_LOST)
		rx_engine_refuse(run->engine, item->session, RX_REFUSED_ORDER,
				 "refused event %lld: the last one was %lld", (long long)item->envelope.seq,
				 (long long)run->client->last_seq);
	if (outcome != DO_RUN || item->bad)
		return outcome != DO_RUN ? outcome : DO_REFUSE;
	run->handler = rx_app_handler(run->app, item->envelope.handler);
	if (run->handler)
		return DO_RUN;
	rx_engine_refuse(run->engine, item->session, RX_REFUSED_HANDLER, "refused an event: no handler '%.100s'",
			 item->envelope.handler);
	return DO_UNKNOWN;
}

static enum outcome judge(struct rx_run *run)
{
	if (run->item->kind == RX_ITEM_EVENT)
		return judge_event(run);
	if (run->item->kind == RX_ITEM_LOCK)
		return DO_LOCK;
	return run->item->kind == RX_ITEM_HELLO ? DO_SHOW : DO_MIGRATE;
}

/* The first client in line, with its first item. */
static struct rx_run *take(struct rx_engine *engine)
{
	struct rx_client *client = engine->ready;
	engine->jobs++;
	engine->ready = client->ready_next;
	if (!engine->ready)
		engine->ready_last = &engine->ready;
	client->ready = false;
	client->running = true;
	struct rx_run *run = new_run(engine);
	run->client = client;
	run->item = rx_client_pop(client);
	run->app = rx_app_ref(engine->app);
	run->states = client->states;
	run->handler = NULL;
	run->changed = false;
	load(run);
	run->outcome = judge(run);
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
	free(run->record.values);
	run->record.values = NULL;
	recycle(engine, run);
	rx_engine_ready(engine, client);
}

struct rx_job *rx_engine_next(void *context)
{
	struct rx_engine *engine = context;
	while (engine->ready && engine->jobs < JOBS_A_TURN) {
		struct rx_run *run = take(engine);
		if (run->outcome != DO_LOCK)
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
	rx_states_free(old);
	free(run->record.values);
	run->record.values = NULL;
	run->changed = old != NULL;
}

static void write_final(struct rx_run *run)
{
	struct rx_buf *out = &run->reply;
	if (run->item->envelope.seq) {
		rx_buf_adds(out, ",\"seq\":");
		rx_buf_add_int(out, run->item->envelope.seq);
	}
	rx_buf_adds(out, ",\"final\":true}");
}

static void write_error(struct rx_run *run, const char *code, const char *message)
{
	rx_reply_error(&run->reply, code, message, run->item->envelope.handler, run->item->envelope.seq);
}

static void write_turn_error(struct rx_run *run)
{
	char message[sizeof run->turn.err.text + sizeof run->turn.err.hint + 2];
	const struct rx_err *err = &run->turn.err;
	snprintf(message, sizeof message, "%s%s%s", err->text, *err->hint ? "; " : "", err->hint);
	write_error(run, run->status == RX_TURN_BAD_ARGUMENTS ? "bad_arguments" : "failed", message);
}

/* The event is answered at once. */
static void start_task(struct rx_run *run)
{
	const struct rx_envelope *envelope = &run->item->envelope;
	bool started = rx_task_start(run->engine, run->client, run->app, run->handler, envelope->arguments, &run->turn.err) == 0;
	run->status = started ? RX_TURN_OK : RX_TURN_BAD_ARGUMENTS;
	if (!started) {
		write_turn_error(run);
		return;
	}
	rx_buf_adds(&run->reply, "{\"delta\":{},\"events\":[]");
	write_final(run);
}

static void run_handler(struct rx_run *run)
{
	const struct rx_envelope *envelope = &run->item->envelope;
	if (run->handler->event && run->handler->event->background) {
		start_task(run);
		return;
	}
	struct rx_journal_slot *slot =
		rx_journal_begin(run->engine->journal, run->client->token, envelope->seq, run->handler->name);
	run->status = rx_turn_run(&run->turn, run->states, run->handler, envelope->arguments);
	rx_journal_end(slot);
	if (run->status != RX_TURN_OK) {
		write_turn_error(run);
		return;
	}
	run->changed |= run->turn.changed;
	rx_turn_commit(&run->turn, run->states);
	rx_buf_adds(&run->reply, "{\"delta\":");
	rx_buf_add(&run->reply, rx_buf_text(&run->turn.delta), run->turn.delta.len);
	rx_buf_adds(&run->reply, ",\"events\":");
	rx_emissions_print(&run->turn.emissions, &run->reply);
	write_final(run);
}

static void write_hello(struct rx_run *run)
{
	rx_buf_addf(&run->reply,
		    "{\"hello\":{\"client_token\":\"%s\",\"last_seq\":%lld%s},\"delta\":", run->client->token,
		    (long long)run->client->last_seq, run->engine->development ? ",\"dev\":true" : "");
	rx_states_print(run->states, &run->reply);
	rx_buf_addc(&run->reply, '}');
}

static void write_unknown(struct rx_run *run)
{
	char message[512];
	const char *name = run->item->envelope.handler;
	const char *near = run->engine->development ? rx_app_suggest_handler(run->app, name) : NULL;
	snprintf(message, sizeof message, "no handler '%.150s'%s%s%s", name, near ? "; did you mean '" : "",
		 near ? near : "", near ? "'?" : "");
	write_error(run, "unknown_handler", message);
}

/* All values, when the new code shows others than the old one did. */
static void migrate(struct rx_run *run)
{
	struct rx_buf before;
	rx_buf_init(&before, TEXT_MAX);
	if (run->states)
		rx_states_print(run->states, &before);
	update_states(run);
	rx_buf_adds(&run->reply, "{\"delta\":");
	size_t start = run->reply.len;
	rx_states_print(run->states, &run->reply);
	if (before.len == run->reply.len - start && !memcmp(before.at, run->reply.at + start, before.len))
		rx_buf_clear(&run->reply);
	else
		rx_buf_adds(&run->reply, ",\"events\":[]}");
	rx_buf_release(&before);
}

static void write_reply(struct rx_run *run)
{
	switch (run->outcome) {
	case DO_RUN:
		run_handler(run);
		break;
	case DO_SHOW:
		write_hello(run);
		break;
	case DO_REPEAT:
		rx_buf_adds(&run->reply, "{\"delta\":{},\"events\":[]");
		write_final(run);
		break;
	case DO_FAILED:
		write_error(run, "failed", "the server crashed while it ran this event");
		break;
	case DO_LOST:
		write_error(run, "out_of_order", "events before this one are missing");
		break;
	case DO_REFUSE:
		write_error(run, "bad_event", run->item->envelope.problem);
		break;
	case DO_UNKNOWN:
		write_unknown(run);
		break;
	case DO_MIGRATE:
	case DO_LOCK:
		break;
	}
}

void rx_engine_run(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_run *run = (struct rx_run *)job;
	rx_reply_start(&run->reply);
	rx_engine_enter(engine, run->client);
	if (run->outcome == DO_MIGRATE) {
		migrate(run);
	} else {
		update_states(run);
		write_reply(run);
	}
	rx_engine_enter(NULL, NULL);
	if (engine->store->ops->persistent && run->changed)
		rx_states_save(run->states, &run->saved);
}

/* ---- the block of rx_lock: the task's thread ---- */

struct rx_states *rx_run_states(struct rx_run *run, const struct rx_app *app)
{
	rx_buf_clear(&run->reply);
	if (run->app != app)
		return NULL;
	update_states(run);
	return run->states;
}

static void commit_lock(struct rx_run *run, struct rx_turn *turn)
{
	bool speaks = turn->changed || turn->emissions.first;
	run->changed |= turn->changed;
	rx_turn_commit(turn, run->states);
	if (!speaks)
		return;
	rx_reply_start(&run->reply);
	rx_buf_adds(&run->reply, "{\"delta\":");
	rx_buf_add(&run->reply, rx_buf_text(&turn->delta), turn->delta.len);
	rx_buf_adds(&run->reply, ",\"events\":");
	rx_emissions_print(&turn->emissions, &run->reply);
	rx_buf_addc(&run->reply, '}');
}

void rx_run_close(struct rx_run *run, struct rx_turn *turn, enum rx_turn_status status, const char *task)
{
	struct rx_engine *engine = run->engine;
	if (turn && status == RX_TURN_OK)
		commit_lock(run, turn);
	else if (turn)
		rx_engine_log(engine, "error", "task '%s' failed: %s", task, turn->err.text);
	if (engine->store->ops->persistent && run->changed)
		rx_states_save(run->states, &run->saved);
	free(run->record.values);
	run->record.values = NULL;
	rx_lead_post(engine->lead, &run->job);
}

/* ---- saving and sending: leader ---- */

static void send_failed(struct rx_run *run)
{
	struct rx_client *client = run->client;
	if (!client->failed_seq || client->failed_told)
		return;
	client->failed_told = true;
	rx_reply_start(&run->reply);
	rx_reply_error(&run->reply, "failed", "the server crashed while it ran this event", client->failed_handler,
		       client->failed_seq);
	rx_reply_send(run->item->session, &run->reply);
}

static void send_push(struct rx_run *run)
{
	struct rx_session *session = run->client->session;
	if (session && run->reply.len)
		rx_reply_send(session, &run->reply);
}

static void send_answer(struct rx_run *run)
{
	struct rx_session *session = run->item->session;
	if (run->outcome == DO_MIGRATE || run->outcome == DO_LOCK) {
		send_push(run);
		return;
	}
	rx_reply_send(session, &run->reply);
	if (run->outcome == DO_SHOW && session->wsi && !session->closing) {
		session->greeted = true;
		send_failed(run);
		rx_engine_push_sticky(run->engine, session);
	}
}

/* Every event that was not refused for its order counts, however it ended. Returns whether it did. */
static bool count(struct rx_run *run)
{
	int64_t seq = run->item->envelope.seq;
	bool counts = run->outcome == DO_RUN || run->outcome == DO_REFUSE || run->outcome == DO_UNKNOWN;
	run->client->used |= run->outcome == DO_RUN;
	if (!counts || !seq)
		return false;
	run->client->last_seq = seq;
	run->client->failed_seq = 0;
	return true;
}

static void save(struct rx_run *run, bool counted)
{
	struct rx_store *store = run->engine->store;
	struct rx_err err;
	if (!store->ops->persistent || !(counted || run->changed))
		return;
	const char *values = run->changed ? rx_buf_text(&run->saved) : NULL;
	if (store->ops->save(store, run->client->token, values, run->saved.len, run->client->last_seq, &err) < 0)
		rx_engine_log(run->engine, "error", "%s", err.text);
}

static void release_session(struct rx_run *run)
{
	struct rx_session *session = run->item->session;
	if (session && --session->waiting == WAITING_LOW)
		rx_session_hold(session, RX_HOLD_EVENTS, false);
}

static void report(struct rx_run *run)
{
	if (run->dropped.len)
		rx_engine_log(run->engine, "info", "values of a client were left behind: %s",
			      rx_buf_text(&run->dropped));
	if (run->outcome != DO_RUN)
		return;
	if (run->status == RX_TURN_FAILED)
		rx_engine_log(run->engine, "error", "handler '%s' failed: %s", run->handler->name, run->turn.err.text);
	else if (run->status == RX_TURN_BAD_ARGUMENTS)
		rx_engine_refuse(run->engine, run->item->session, RX_REFUSED_ARGUMENTS, "refused an event: %s",
				 run->turn.err.text);
}

void rx_engine_finish(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_run *run = (struct rx_run *)job;
	struct rx_client *client = run->client;
	client->states = run->states;
	client->running = false;
	save(run, count(run));
	release_session(run);
	report(run);
	rx_engine_ready(engine, client);
	if (!engine->store->ops->persistent) {
		send_answer(run);
		recycle(engine, run);
		return;
	}
	run->next = NULL;
	*engine->unsent_last = run;
	engine->unsent_last = &run->next;
}

void rx_engine_end(void *context)
{
	struct rx_engine *engine = context;
	struct rx_err err;
	engine->jobs = 0;
	if (!engine->unsent)
		return;
	if (engine->store->ops->commit(engine->store, &err) < 0)
		rx_engine_log(engine, "error", "%s", err.text);
	for (struct rx_run *run = engine->unsent, *next; run; run = next) {
		next = run->next;
		send_answer(run);
		recycle(engine, run);
	}
	engine->unsent = NULL;
	engine->unsent_last = &engine->unsent;
}

void rx_engine_release(struct rx_engine *engine)
{
	rx_engine_end(engine);
	for (struct rx_run *run = engine->spare, *next; run; run = next) {
		next = run->next;
		free_run(run);
	}
	engine->spare = NULL;
	rx_clients_release(&engine->clients);
	rx_sticky_free(engine->sticky);
	rx_tasks_free(engine->tasks);
	rx_app_unref(engine->app);
	engine->store->ops->close(engine->store);
	rx_journal_unmap(engine->journal);
}

/* The author's side of an event: its handler, then the handlers that it emitted, and theirs, each a turn of its own with its own message;
 * what is sent on the way (rx_yield). Runs on the leader's thread or on one that was it; run.c has the part before and after. */
#include "run.h"

#include <errno.h>

#define CHAIN_MAX 1000  /* handlers for one event: more are a mistake that would go on for ever */
#define FLUSH_US 5000   /* between the handlers of a chain what there is is sent so often */

/* ---- messages ---- */

static void start_message(struct rx_run *run)
{
	static const char room[RX_SEND_ROOM];
	size_t cut = run->reply.len;
	if (cut <= RX_SEND_ROOM)
		return;
	rx_buf_add(&run->cuts, &cut, sizeof cut);
	rx_buf_add(&run->reply, room, sizeof room);
}

void rx_run_write_end(struct rx_run *run, bool final)
{
	struct rx_buf *out = &run->reply;
	if (run->item->kind != RX_ITEM_EVENT) {
		rx_buf_addc(out, '}');
		return;
	}
	if (run->item->envelope.seq) {
		rx_buf_adds(out, ",\"seq\":");
		rx_buf_add_int(out, run->item->envelope.seq);
	}
	rx_buf_adds(out, final ? ",\"final\":true}" : ",\"final\":false}");
}

void rx_run_write_error(struct rx_run *run, const char *code, const char *message)
{
	start_message(run);
	rx_reply_error(&run->reply, code, message, run->item->envelope.handler, run->item->envelope.seq);
}

/* The client events that are due with the next message: those of earlier handlers up to the next handler's event, then those of this handler
 * before the first one that it emitted. The rest gets in line. */
static void take_due(struct rx_run *run, struct rx_emissions *own, struct rx_emissions *due)
{
	rx_emissions_take_client(due, &run->queue);
	rx_emissions_take_client(due, own);
	rx_emissions_move(&run->queue, own);
}

static bool says_something(const struct rx_buf *delta, const struct rx_emissions *due)
{
	return due->first || delta->len > 2;
}

/* `yielding`: the handler goes on. */
static void write_update(struct rx_run *run, const struct rx_buf *delta, struct rx_emissions *own, bool yielding)
{
	struct rx_emissions due = { 0 };
	take_due(run, own, &due);
	bool final = !yielding && !run->queue.first;
	if (!says_something(delta, &due) && !(final && run->item->kind == RX_ITEM_EVENT))
		return;
	start_message(run);
	rx_buf_adds(&run->reply, "{\"delta\":");
	rx_buf_add(&run->reply, delta->len ? delta->at : "{}", delta->len ? delta->len : 2);
	rx_buf_adds(&run->reply, ",\"events\":");
	rx_emissions_print(&due, &run->reply);
	rx_run_write_end(run, final);
}

/* ---- failing ---- */

static void log_failure(const struct rx_run *run, const char *handler, const struct rx_turn *turn)
{
	char place[300] = "";
	if (turn->file)
		snprintf(place, sizeof place, " (%s:%d)", turn->file, turn->line);
	rx_engine_log(run->engine, "error", "handler '%s' failed for client %.8s: %s%s", handler, run->client->token, turn->err.text, place);
}

/* An error ends its handler only: what earlier ones emitted still runs. */
static void fail(struct rx_run *run, const char *handler, struct rx_turn *turn, enum rx_turn_status status)
{
	char message[sizeof turn->err.text + sizeof turn->err.hint + 2];
	struct rx_emissions due = { 0 };
	rx_emissions_clear(&turn->emissions);
	if (status == RX_TURN_FAILED)
		log_failure(run, handler, turn);
	snprintf(message, sizeof message, "%s%s%s", turn->err.text, *turn->err.hint ? "; " : "", turn->err.hint);
	start_message(run);
	rx_reply_start_error(&run->reply, status == RX_TURN_BAD_ARGUMENTS ? "bad_arguments" : "failed", message, handler);
	rx_buf_addc(&run->reply, '}');
	take_due(run, &turn->emissions, &due);
	if (due.first) {
		rx_buf_adds(&run->reply, ",\"events\":");
		rx_emissions_print(&due, &run->reply);
	}
	rx_run_write_end(run, !run->queue.first);
}

/* ---- handlers ---- */

/* The values are this thread's again; false when the leader has taken the client away meanwhile. */
static bool hold(struct rx_run *run)
{
	int running = RX_PHASE_RUNNING;
	return atomic_compare_exchange_strong(&run->phase, &running, RX_PHASE_HELD);
}

static bool may_commit(struct rx_turn *turn RX_UNUSED, void *context)
{
	return hold(context);
}

static bool yield(struct rx_turn *turn, void *context)
{
	struct rx_run *run = context;
	write_update(run, &turn->delta, &turn->emissions, true);
	run->changed = true;
	rx_run_flush(run);
	atomic_store(&run->phase, RX_PHASE_RUNNING);
	return true;
}

static void settle(struct rx_run *run, const char *handler, struct rx_turn *turn, enum rx_turn_status status)
{
	if (status != RX_TURN_OK) {
		fail(run, handler, turn, status);
		return;
	}
	run->changed |= turn->changed;
	rx_turn_commit(turn, run->states);
	write_update(run, &turn->delta, &turn->emissions, false);
}

static bool too_long(struct rx_run *run, const struct rx_handler *handler)
{
	if (run->handlers++ < CHAIN_MAX)
		return false;
	rx_emissions_clear(&run->queue);
	rx_turn_begin(&run->turn, run->states);
	rx_turn_fail(&run->turn, NULL, 0, "more than %d handlers ran for one event; '%s' was to be the next", CHAIN_MAX, handler->name);
	fail(run, handler->name, &run->turn, rx_turn_end(&run->turn));
	return true;
}

/* Answered at once. */
static void start_task(struct rx_run *run, const struct rx_handler *handler, const cJSON *arguments)
{
	struct rx_turn *turn = &run->turn;
	struct rx_err err;
	bool started = rx_task_start(run->engine, run->client, run->app, handler, arguments, &err) == 0;
	rx_turn_begin(turn, run->states);
	rx_turn_end(turn);
	if (!started)
		turn->err = err;
	if (run->handlers == 1)
		run->status = started ? RX_TURN_OK : RX_TURN_BAD_ARGUMENTS;
	settle(run, handler->name, turn, started ? RX_TURN_OK : RX_TURN_BAD_ARGUMENTS);
}

/* False when the run was given up. */
static bool execute(struct rx_run *run, const struct rx_handler *handler, const cJSON *arguments)
{
	struct rx_turn *turn = &run->turn;
	if (too_long(run, handler))
		return true;
	if (handler->event && handler->event->background) {
		start_task(run, handler, arguments);
		return true;
	}
	turn->yield = yield;
	turn->may_commit = may_commit;
	turn->context = run;
	struct rx_journal_slot *slot =
		rx_journal_begin(run->engine->journal, run->client->token, run->item->envelope.seq, handler->name);
	atomic_store_explicit(&run->phase, RX_PHASE_RUNNING, memory_order_release);
	enum rx_turn_status status = rx_turn_run(turn, run->states, handler, arguments);
	rx_journal_end(slot);
	if (!hold(run))
		return false;
	if (run->handlers == 1)
		run->status = status;
	settle(run, handler->name, turn, status);
	return true;
}

/* ---- chains ---- */

static bool run_queue(struct rx_run *run)
{
	for (struct rx_emission *next; (next = rx_emissions_take(&run->queue));) {
		if (rx_now_us() - run->flushed_us > FLUSH_US)
			rx_run_flush(run);
		bool held = execute(run, next->handler, next->arguments);
		rx_emission_free(next);
		if (!held)
			return false;
	}
	return true;
}

void rx_run_chain(struct rx_run *run)
{
	struct rx_buf none = { 0 };
	struct rx_emissions nothing = { 0 };
	run->flushed_us = rx_now_us();
	if (!run->handler)
		write_update(run, &none, &nothing, false);
	else if (!execute(run, run->handler, run->item->envelope.arguments))
		return;
	run_queue(run);
}

void rx_run_turn(struct rx_run *run, struct rx_turn *turn, enum rx_turn_status status)
{
	run->flushed_us = rx_now_us();
	settle(run, turn->handler ? turn->handler->name : "", turn, status);
	run_queue(run);
}

void rx_run_flush(struct rx_run *run)
{
	struct rx_engine *engine = run->engine;
	if (run->reply.len <= RX_SEND_ROOM || !engine->lead || !rx_lead_step_down(engine->lead))
		return;
	rx_buf_clear(&run->saved);
	if (engine->store->ops->persistent && run->changed)
		rx_states_save(run->states, &run->saved);
	rx_lead_post(engine->lead, &run->flush);
	while (sem_wait(&run->sent) < 0 && errno == EINTR)
		;
	rx_buf_clear(&run->saved);
	rx_buf_clear(&run->cuts);
	rx_reply_start(&run->reply);
	run->changed = false;
	run->flushed_us = rx_now_us();
}

/* The author's side of an event: its handler, then the handlers that it emitted, and theirs, each a turn of its own with its own message;
 * what is sent on the way (rx_yield). Runs on the leader's thread or on one that was it; run.c and finish.c have the part before and after. */
#include "run.h"

#include <errno.h>
#include <sched.h>

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
	if (!run->item->answers) {
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
	if (!says_something(delta, &due) && !(final && run->item->answers))
		return;
	start_message(run);
	rx_buf_adds(&run->reply, "{\"delta\":");
	rx_buf_add(&run->reply, delta->len ? delta->at : "{}", delta->len ? delta->len : 2);
	rx_buf_adds(&run->reply, ",\"events\":");
	rx_emissions_print(&due, &run->reply);
	rx_run_write_end(run, final);
}

/* ---- one execution ---- */

/* An event keeps its slot through all handlers of its chain, until its result is in the store (finish.c). */
static void enter_journal(struct rx_run *run, const char *name)
{
	if (run->slot)
		rx_journal_next(run->slot, name);
	else
		run->slot = rx_journal_begin(run->engine->journal, run->client->token, run->item->envelope.seq, name);
}

/* What has no number cannot be sent again: its slot is for the report of a crash only. */
static void leave_journal(struct rx_run *run)
{
	if (run->slot && run->slot->seq) {
		rx_journal_set(run->slot, RX_JOURNAL_BETWEEN);
		return;
	}
	rx_journal_end(run->slot);
	run->slot = NULL;
}

/* The author's code runs from here on, until hold(): on copies, and the leader may take the rest. */
static void release(struct rx_run *run, const char *name)
{
	run->running = name;
	enter_journal(run, name);
	atomic_store_explicit(&run->pending, run->changed || run->reply.len > RX_SEND_ROOM, memory_order_relaxed);
	run->steps += RX_PHASE_STEP;
	atomic_store(&run->phase, run->steps | RX_PHASE_RUNNING);
}

/* The values are this thread's again; false when the leader has taken the client away meanwhile. */
static bool hold(struct rx_run *run)
{
	for (;;) {
		unsigned running = run->steps | RX_PHASE_RUNNING;
		if (atomic_compare_exchange_strong(&run->phase, &running, RX_PHASE_HELD))
			return true;
		if (running == RX_PHASE_GIVEN_UP)
			return false;
		sched_yield(); /* lent: for a moment */
	}
}

static bool hold_after(struct rx_run *run)
{
	bool held = hold(run);
	if (!held)
		rx_turn_drop(&run->turn);
	leave_journal(run);
	return held;
}

/* ---- failing ---- */

struct rx_failure *rx_failure_new(const char *kind, const char *code, const char *message, const char *handler)
{
	struct rx_failure *failure = rx_xcalloc(1, sizeof *failure);
	failure->kind = kind;
	failure->code = code;
	failure->message = rx_xstrdup(message);
	failure->handler = rx_xstrdup(handler ? handler : "");
	failure->place = rx_xstrdup("");
	return failure;
}

void rx_failure_free(struct rx_failure *failure)
{
	if (!failure)
		return;
	free(failure->message);
	free(failure->handler);
	free(failure->place);
	free(failure);
}

static struct rx_failure *failure_of(const struct rx_turn *turn, enum rx_turn_status status, const char *handler)
{
	const char *code = status == RX_TURN_BAD_ARGUMENTS ? "bad_arguments" : "failed", *hint = turn->err.hint;
	struct rx_failure *failure = rx_failure_new("failed", code, "", handler);
	free(failure->message);
	failure->message = rx_xprintf("%s%s%s", turn->err.text, *hint ? "; " : "", hint);
	if (turn->file) {
		free(failure->place);
		failure->place = rx_xprintf("%s:%d", turn->file, turn->line);
	}
	failure->quiet = status == RX_TURN_BAD_ARGUMENTS;
	return failure;
}

static void log_failure(const struct rx_run *run, const struct rx_failure *failure)
{
	const char *place = failure->place;
	bool browser = !strcmp(failure->kind, "browser");
	rx_engine_log(run->engine, browser ? "warning" : "error", "%s%s%s failed for client %.8s: %s%s%s%s",
		      browser ? "a page's script" : *failure->handler ? "handler '" : "a handler", failure->handler,
		      *failure->handler ? "'" : "", run->client->token, failure->message, *place ? " (" : "", place, *place ? ")" : "");
}

static const struct rx_exception_detail_ *exception_handler(const struct rx_app *app)
{
	const struct rx_registration_ *r = app->registrations;
	while (r && r->kind != RX_REGISTERS_EXCEPTION_)
		r = r->next;
	return r ? r->detail : NULL;
}

/* The app's exception handler in a turn of its own; `turn->delta` and `turn->emissions` are what it did. */
static enum rx_turn_status call_exception(struct rx_run *run, const struct rx_failure *failure, struct rx_turn *turn)
{
	const struct rx_exception exception = { failure->kind, failure->message, failure->handler, failure->place, run->client->token };
	rx_turn_begin(turn, run->states);
	exception_handler(run->app)->fn(&exception);
	return rx_turn_end(turn);
}

enum told { TOLD, NOT_TOLD, GIVEN_UP };

/* Whether the app took care of it. What it changed is committed. */
static enum told tell_app(struct rx_run *run, const struct rx_failure *failure)
{
	struct rx_turn *turn = &run->turn;
	if (failure->quiet || !exception_handler(run->app))
		return NOT_TOLD;
	turn->yield = NULL;
	release(run, RX_EXCEPTION_NAME);
	enum rx_turn_status status = call_exception(run, failure, turn);
	if (!hold_after(run))
		return GIVEN_UP;
	if (status == RX_TURN_OK) {
		run->changed |= turn->changed;
		rx_turn_commit(turn, run->states);
		return TOLD;
	}
	rx_engine_log(run->engine, "error", "the exception handler failed itself: %s", turn->err.text);
	return NOT_TOLD;
}

static void write_failure(struct rx_run *run, const struct rx_failure *failure, bool handled, const struct rx_buf *delta,
			  struct rx_emissions *due)
{
	struct rx_buf *out = &run->reply;
	const char *handler = *failure->handler ? failure->handler : NULL;
	start_message(run);
	rx_reply_start_error(out, failure->code, failure->message, handler);
	rx_buf_adds(out, handled ? ",\"handled\":true}" : "}");
	if (handled && delta->len > 2) {
		rx_buf_adds(out, ",\"delta\":");
		rx_buf_add(out, delta->at, delta->len);
	}
	if (due->first) {
		rx_buf_adds(out, ",\"events\":");
		rx_emissions_print(due, out);
	}
	rx_run_write_end(run, !run->queue.first);
}

/* An error ends its handler only: what earlier ones emitted still runs. Takes `failure` over. False when the run was given up meanwhile. */
static bool fail(struct rx_run *run, struct rx_failure *failure)
{
	struct rx_emissions due = { 0 }, none = { 0 };
	enum told told = tell_app(run, failure);
	if (told == NOT_TOLD && strcmp(failure->code, "bad_arguments") != 0)
		log_failure(run, failure);
	if (told == GIVEN_UP) {
		rx_failure_free(failure);
		return false;
	}
	take_due(run, told == TOLD ? &run->turn.emissions : &none, &due);
	bool crashed = !strcmp(failure->kind, "crashed"); /* what is written is kept until somebody can be told: finish.c */
	if (crashed && told == TOLD)
		rx_emissions_print(&due, &run->reply);
	else if (!crashed)
		write_failure(run, failure, told == TOLD, &run->turn.delta, &due);
	rx_failure_free(failure);
	return true;
}

/* ---- handlers ---- */

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
	atomic_store(&run->pending, run->changed || run->reply.len > RX_SEND_ROOM);
	atomic_store(&run->phase, run->steps | RX_PHASE_RUNNING);
	return true;
}

/* False when the run was given up. */
static bool settle(struct rx_run *run, const char *handler, struct rx_turn *turn, enum rx_turn_status status)
{
	if (status != RX_TURN_OK)
		return fail(run, failure_of(turn, status, handler));
	run->changed |= turn->changed;
	rx_turn_commit_held(turn, run->states);
	write_update(run, &turn->delta, &turn->emissions, false);
	/* Else when both are in the store's hands (finish.c): what it did with shared states is stored with its client, or not at all. */
	if (turn != &run->turn || run->queue.first || !run->engine->store->ops->persistent)
		rx_turn_drop(turn);
	return true;
}

static bool too_long(struct rx_run *run, const struct rx_handler *handler)
{
	char message[300];
	rx_emissions_clear(&run->queue);
	snprintf(message, sizeof message, "more than %d handlers ran for one event; '%.100s' was to be the next", CHAIN_MAX, handler->name);
	return fail(run, rx_failure_new("failed", "failed", message, handler->name));
}

/* Answered at once. */
static bool start_task(struct rx_run *run, const struct rx_handler *handler, const cJSON *arguments)
{
	struct rx_turn *turn = &run->turn;
	struct rx_err err;
	enter_journal(run, handler->name);
	bool started = rx_task_start(run->engine, run->client, run->app, handler, arguments, &err) == 0;
	leave_journal(run);
	rx_turn_begin(turn, run->states);
	rx_turn_end(turn);
	if (!started)
		turn->err = err;
	if (run->handlers == 1)
		run->status = started ? RX_TURN_OK : RX_TURN_BAD_ARGUMENTS;
	return settle(run, handler->name, turn, started ? RX_TURN_OK : RX_TURN_BAD_ARGUMENTS);
}

/* False when the run was given up. */
static bool execute(struct rx_run *run, const struct rx_handler *handler, const cJSON *arguments)
{
	struct rx_turn *turn = &run->turn;
	if (run->handlers++ >= CHAIN_MAX)
		return too_long(run, handler);
	if (handler->event && handler->event->background)
		return start_task(run, handler, arguments);
	turn->yield = yield;
	turn->may_commit = may_commit;
	turn->context = run;
	release(run, handler->name);
	uint64_t began = run->engine->metrics ? rx_now_ns() : 0;
	enum rx_turn_status status = rx_turn_run(turn, run->states, handler, arguments);
	if (began)
		rx_run_took(run, handler, began);
	if (!hold_after(run))
		return false;
	if (run->handlers == 1)
		run->status = status;
	return settle(run, handler->name, turn, status);
}

/* ---- chains ---- */

static void run_queue(struct rx_run *run)
{
	bool held = true;
	for (struct rx_emission *next; held && (next = rx_emissions_take(&run->queue));) {
		if (run->stepped || rx_now_us() - run->flushed_us > FLUSH_US)
			rx_run_flush(run);
		/* The leader may give the run up, and the queue with it: what runs now is this thread's. */
		held = execute(run, next->handler, next->arguments);
		rx_emission_free(next);
	}
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
	if (settle(run, turn->handler ? turn->handler->name : "", turn, status))
		run_queue(run);
}

static const char *text_argument(const struct rx_run *run, int index)
{
	const char *text = cJSON_GetStringValue(cJSON_GetArrayItem(run->item->envelope.arguments, index));
	return text ? text : "";
}

/* The browser knows already: it gets what the app makes of it. */
void rx_run_report(struct rx_run *run)
{
	struct rx_failure *failure = rx_failure_new("browser", "failed", text_argument(run, 0), NULL);
	free(failure->place);
	failure->place = rx_xprintf("%.2000s", text_argument(run, 1));
	struct rx_buf none = { 0 };
	struct rx_emissions nothing = { 0 };
	run->flushed_us = rx_now_us();
	enum told told = tell_app(run, failure);
	if (told == NOT_TOLD)
		log_failure(run, failure);
	rx_failure_free(failure);
	if (told == GIVEN_UP)
		return;
	write_update(run, told == TOLD ? &run->turn.delta : &none, told == TOLD ? &run->turn.emissions : &nothing, false);
	run_queue(run);
}

void rx_run_except(struct rx_run *run)
{
	struct rx_failure *failure = run->item->failure, *copy = rx_failure_new(failure->kind, failure->code, failure->message, failure->handler);
	copy->quiet = failure->quiet;
	run->flushed_us = rx_now_us();
	if (fail(run, copy))
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
	run->stepped = true;
	run->flushed_us = rx_now_us();
}

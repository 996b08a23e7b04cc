/* Handlers that take long. What their run has written before them is sent by whoever leads meanwhile; one that takes longer than it may is
 * given up: its client goes on with a copy of the values, and what the handler still does leads nowhere. It is not killed: nobody knows which
 * locks it holds. */
#include "lease.h"
#include "run.h"

#define GIVEN_UP_MAX 16 /* threads; past that the process starts anew */

void rx_run_active(struct rx_run *run)
{
	struct rx_engine *engine = run->engine;
	run->active_prev = NULL;
	run->active_next = engine->active;
	if (engine->active)
		engine->active->active_prev = run;
	engine->active = run;
}

void rx_run_inactive(struct rx_run *run)
{
	if (run->active_prev)
		run->active_prev->active_next = run->active_next;
	else
		run->engine->active = run->active_next;
	if (run->active_next)
		run->active_next->active_prev = run->active_prev;
	rx_lease_done(run->engine, run->granted);
	run->granted = NULL;
}

/* Takes the run out of its thread's hands for a moment, when a handler runs: its phase then; 0 when none does. */
static unsigned borrow(struct rx_run *run)
{
	unsigned phase = atomic_load(&run->phase);
	if ((phase & RX_PHASE_MASK) != RX_PHASE_RUNNING)
		return 0;
	return atomic_compare_exchange_strong(&run->phase, &phase, RX_PHASE_LENT) ? phase : 0;
}

static void deliver(struct rx_run *run)
{
	if (!atomic_load(&run->pending))
		return;
	rx_run_deliver(run);
	atomic_store(&run->pending, false);
}

void rx_runs_lend(struct rx_engine *engine)
{
	for (struct rx_run *run = engine->active; run; run = run->active_next) {
		unsigned phase = atomic_load_explicit(&run->pending, memory_order_relaxed) ? borrow(run) : 0;
		if (!phase)
			continue;
		deliver(run);
		atomic_store(&run->phase, phase);
	}
}

/* The answer, and what the chain had still to do, go on as an item of its own. */
static void hand_on(struct rx_run *run, struct rx_failure *failure)
{
	struct rx_item *old = run->item, *item = rx_engine_enqueue_failure(run->engine, run->client, failure);
	item->session = old->session;
	old->session = NULL;
	item->envelope.kind = old->envelope.kind;
	item->envelope.seq = old->envelope.seq;
	item->answers = old->kind == RX_ITEM_EVENT || old->answers;
	rx_emissions_move(&item->queue, &run->queue);
}

/* Borrowed. The values that its handler looks at stay as they are. */
static void give_up(struct rx_run *run)
{
	struct rx_engine *engine = run->engine;
	struct rx_client *client = run->client;
	char message[128];
	deliver(run);
	snprintf(message, sizeof message, "the handler took longer than %d seconds", engine->event_timeout);
	struct rx_failure *failure = rx_failure_new("timeout", "timeout", message, run->running);
	failure->quiet = run->running && !strcmp(run->running, RX_EXCEPTION_NAME);
	if (run->slot)
		run->slot->seq = -1;
	client->states = rx_run_is_void(run) ? NULL : rx_states_clone(run->states);
	client->running = false;
	__atomic_add_fetch(&client->tasks, 1, __ATOMIC_RELAXED); /* the handler may ask for it */
	hand_on(run, failure);
	rx_metric_add(engine->metrics, RX_COUNT_FAILED, 1);
	atomic_store(&run->phase, RX_PHASE_GIVEN_UP);
	if (++engine->given_up != GIVEN_UP_MAX + 1)
		return;
	rx_engine_log(engine, "error", "%d handlers do not return: the server starts anew", engine->given_up);
	if (engine->exhausted)
		engine->exhausted(engine->probe_context);
}

static bool is_due(struct rx_run *run, uint64_t now)
{
	unsigned phase = atomic_load(&run->phase);
	if ((phase & RX_PHASE_MASK) != RX_PHASE_RUNNING)
		return false;
	if (!run->seen_us || phase != run->seen_phase) {
		run->seen_us = now;
		run->seen_phase = phase;
	}
	return now - run->seen_us >= (uint64_t)run->engine->event_timeout * 1000000;
}

void rx_runs_expire(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	for (struct rx_run *run = engine->active, *next; engine->event_timeout > 0 && run; run = next) {
		next = run->active_next;
		if (!is_due(run, now))
			continue;
		unsigned phase = borrow(run);
		if (phase == run->seen_phase)
			give_up(run);
		else if (phase)
			atomic_store(&run->phase, phase);
	}
}

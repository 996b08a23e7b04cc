/* Periodic tasks and vars. Periods are counted from the start of the app's generation, so that all clients see the same moment. */
#include "timer.h"

#include "../include/reflex/task.h"
#include "engine.h"

#define SECONDS_MIN 0.01
#define SECONDS_DEFAULT 1.0

static double sane(double seconds)
{
	return !(seconds > 0) ? SECONDS_DEFAULT : seconds < SECONDS_MIN ? SECONDS_MIN : seconds;
}

/* ---- the app's tasks ---- */

static void start_tasks(struct rx_engine *engine)
{
	for (const struct rx_registration_ *r = engine->app->registrations; r; r = r->next) {
		const struct rx_every_detail_ *every = r->detail;
		if (r->kind == RX_REGISTERS_EVERY_)
			rx_task_start_app(engine, engine->app, r->name, sane(every->options.seconds), every->fn);
	}
}

/* ---- INTERVAL vars ---- */

struct periods {
	double seconds[RX_PERIODS_MAX];
	int count;
};

static int period_of(struct periods *periods, double seconds)
{
	seconds = sane(seconds);
	for (int i = 0; i < periods->count; i++)
		if (periods->seconds[i] == seconds)
			return i;
	if (periods->count < RX_PERIODS_MAX)
		periods->seconds[periods->count++] = seconds;
	return periods->count - 1;
}

/* The periods of a class as bits; `periods` collects them in the order in which they are met. */
static uint32_t class_periods(struct periods *periods, const struct rx_state_class *state)
{
	uint32_t bits = 0;
	for (int i = 0; !rx_state_is_model(state) && i < state->record.field_count; i++) {
		const struct rx_field *field = &state->record.fields[i];
		if (field->compute && field->interval != 0)
			bits |= 1u << period_of(periods, field->interval);
	}
	return bits;
}

void rx_timers_open(struct rx_turn *turn, const struct rx_app *app, uint32_t bits)
{
	struct periods periods = { .count = 0 };
	for (int i = 0; i < app->state_count; i++)
		if (class_periods(&periods, &app->states[i]) & bits)
			rx_turn_open(turn, &app->states[i]);
}

static void arm(struct rx_engine *engine)
{
	uint64_t now = rx_now_us(), next = UINT64_MAX;
	for (int i = 0; i < engine->period_count; i++)
		if (engine->periods[i].due < next)
			next = engine->periods[i].due;
	if (engine->period_count && engine->alarm)
		engine->alarm(engine->probe_context, next > now ? (next - now + 999) / 1000 : 0);
}

static void start_periods(struct rx_engine *engine)
{
	struct periods periods = { .count = 0 };
	for (int i = 0; i < engine->app->state_count; i++)
		class_periods(&periods, &engine->app->states[i]);
	engine->period_count = periods.count;
	for (int i = 0; i < periods.count; i++) {
		engine->periods[i].step = (uint64_t)(periods.seconds[i] * 1e6);
		engine->periods[i].due = rx_now_us() + engine->periods[i].step;
	}
	arm(engine);
}

/* A client that is still busy with the last time gets no second item. */
void rx_timers_refresh(struct rx_engine *engine, struct rx_client *client, uint32_t due)
{
	client->refresh |= due;
	if (client->refreshing)
		return;
	client->refreshing = true;
	rx_engine_enqueue(engine, client, RX_ITEM_REFRESH, NULL, NULL);
}

void rx_timers_ring(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	uint32_t due = 0;
	for (int i = 0; i < engine->period_count; i++) {
		struct rx_period *period = &engine->periods[i];
		if (period->due > now)
			continue;
		due |= 1u << i;
		period->due += (1 + (now - period->due) / period->step) * period->step;
	}
	/* The leader alone changes the list. */
	for (struct rx_client *client = engine->audience.first; due && client; client = client->audience.next)
		rx_timers_refresh(engine, client, due);
	arm(engine);
}

void rx_timers_start(struct rx_engine *engine)
{
	rx_tasks_end_app(engine->tasks, engine->app);
	start_tasks(engine);
	start_periods(engine);
	rx_audience_serve(engine);
}

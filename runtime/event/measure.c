/* What the engine counts for core/metrics.h. Nothing at all where nobody asks for metrics. */
#include "run.h"

void rx_engine_measure(struct rx_engine *engine, struct rx_metrics *metrics)
{
	const struct rx_app *app = engine->app;
	engine->metrics = metrics;
	if (!metrics)
		return;
	free(engine->metric_places);
	engine->metric_places = rx_xcalloc((size_t)app->handler_count + 1, sizeof *engine->metric_places);
	for (int i = 0; i < app->handler_count; i++)
		engine->metric_places[i] = rx_metric_handler(metrics, app->handlers[i].name);
	engine->metric_app = app;
}

void rx_run_took(const struct rx_run *run, const struct rx_handler *handler, uint64_t began_ns)
{
	const struct rx_engine *engine = run->engine;
	/* One of an older generation of code, after a reload. */
	int place = run->app == engine->metric_app ? engine->metric_places[handler - run->app->handlers]
						   : RX_METRIC_HANDLERS;
	rx_metric_time(&engine->metrics->handler[place], rx_now_ns() - began_ns);
}

/* RX_COUNTERS: it is no event, or one that was answered before. */
static enum rx_counter result_of(const struct rx_run *run)
{
	if (run->item->kind != RX_ITEM_EVENT || run->outcome == RX_DO_REPEAT)
		return RX_COUNTERS;
	if (run->outcome == RX_DO_LOST || run->outcome == RX_DO_REFUSE || run->outcome == RX_DO_UNKNOWN ||
	    run->outcome == RX_DO_UNAVAILABLE || run->status == RX_TURN_BAD_ARGUMENTS)
		return RX_COUNT_REFUSED;
	return run->outcome == RX_DO_FAILED || run->status == RX_TURN_FAILED ? RX_COUNT_FAILED : RX_COUNT_EVENTS;
}

void rx_run_counted(const struct rx_run *run)
{
	enum rx_counter which = run->engine->metrics ? result_of(run) : RX_COUNTERS;
	if (which != RX_COUNTERS)
		rx_metric_add(run->engine->metrics, which, 1);
}

/* Those in line, and those behind an item that runs. Others have none. */
static int64_t queue_of(const struct rx_engine *engine)
{
	int64_t count = 0;
	for (const struct rx_client *client = engine->ready; client; client = client->ready_next)
		for (const struct rx_item *item = client->first; item; item = item->next)
			count++;
	for (const struct rx_run *run = engine->active; run; run = run->active_next)
		for (const struct rx_item *item = run->client->first; item; item = item->next)
			count++;
	return count;
}

void rx_engine_gauge(const struct rx_engine *engine)
{
	struct rx_metrics *metrics = engine->metrics;
	struct rx_err err;
	if (!metrics)
		return;
	rx_metric_set(metrics, RX_GAUGE_CONNECTIONS, engine->session_count);
	rx_metric_set(metrics, RX_GAUGE_CLIENTS, (int64_t)engine->clients.tokens.count);
	rx_metric_set(metrics, RX_GAUGE_TASKS, rx_tasks_count(engine->tasks));
	rx_metric_set(metrics, RX_GAUGE_QUEUE, queue_of(engine));
	rx_metric_set(metrics, RX_GAUGE_STORE, engine->store->ops->check(engine->store, &err) == 0);
}

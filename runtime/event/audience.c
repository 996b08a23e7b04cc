/* Who is connected; events for them that no browser sent. The engine that serves is known to the process, since hooks and threads of the app
 * have nothing else to name it by. */
#include "timer.h"

#include "../include/reflex/event.h"
#include "../include/reflex/task.h"
#include "engine.h"
#include "relay.h"

static pthread_mutex_t serving_lock = PTHREAD_MUTEX_INITIALIZER;
static struct rx_engine *serving;

void rx_audience_init(struct rx_audience *audience)
{
	pthread_mutex_init(&audience->lock, NULL);
}

void rx_audience_release(struct rx_audience *audience)
{
	pthread_mutex_destroy(&audience->lock);
}

void rx_audience_serve(struct rx_engine *engine)
{
	pthread_mutex_lock(&serving_lock);
	serving = engine;
	pthread_mutex_unlock(&serving_lock);
}

void rx_audience_unserve(struct rx_engine *engine)
{
	pthread_mutex_lock(&serving_lock);
	if (serving == engine)
		serving = NULL;
	pthread_mutex_unlock(&serving_lock);
}

struct rx_app *rx_audience_swap(struct rx_engine *engine, struct rx_app *app)
{
	pthread_mutex_lock(&serving_lock);
	struct rx_app *old = engine->app;
	engine->app = rx_app_ref(app);
	pthread_mutex_unlock(&serving_lock);
	return old;
}

/* ---- coming and going: leader ---- */

static void set_page(const struct rx_engine *engine, struct rx_client *client, const char *path)
{
	const struct rx_page *page = rx_app_page_at(engine->app, path, NULL);
	free(client->audience.path);
	free(client->audience.route);
	client->audience.path = rx_xstrdup(path);
	client->audience.route = rx_xstrdup(page ? page->route : "");
}

void rx_audience_enter(struct rx_engine *engine, struct rx_client *client, const char *path)
{
	struct rx_audience *audience = &engine->audience;
	pthread_mutex_lock(&audience->lock);
	set_page(engine, client, path ? path : "");
	if (!client->audience.in) {
		client->audience.in = true;
		client->audience.prev = NULL;
		client->audience.next = audience->first;
		if (audience->first)
			audience->first->audience.prev = client;
		audience->first = client;
	}
	pthread_mutex_unlock(&audience->lock);
}

void rx_audience_follow(struct rx_engine *engine)
{
	pthread_mutex_lock(&engine->audience.lock);
	for (struct rx_client *client = engine->audience.first; client; client = client->audience.next) {
		char *path = rx_xstrdup(client->audience.path);
		set_page(engine, client, path);
		free(path);
	}
	pthread_mutex_unlock(&engine->audience.lock);
}

void rx_audience_leave(struct rx_engine *engine, struct rx_client *client)
{
	struct rx_audience *audience = &engine->audience;
	if (!client->audience.in)
		return;
	pthread_mutex_lock(&audience->lock);
	client->audience.in = false;
	if (client->audience.prev)
		client->audience.prev->audience.next = client->audience.next;
	else
		audience->first = client->audience.next;
	if (client->audience.next)
		client->audience.next->audience.prev = client->audience.prev;
	pthread_mutex_unlock(&audience->lock);
}

static bool is_token(const char *which)
{
	return !strncmp(which, "token:", 6);
}

/* `which`: NULL, "token:…", a path or a route. */
static bool is_meant(const struct rx_client *client, const char *which)
{
	if (!which)
		return true;
	if (is_token(which))
		return !strcmp(client->token, which + 6);
	return !strcmp(client->audience.path, which) || !strcmp(client->audience.route, which);
}

/* ---- rx_push_event ---- */

struct push {
	struct rx_job job; /* first */
	char *which, *handler;
	cJSON *arguments;
	bool everywhere; /* clients of other processes, too */
};

static void enqueue(struct rx_engine *engine, struct rx_client *client, const char *handler, const cJSON *arguments)
{
	struct rx_envelope envelope = { .kind = RX_ENVELOPE_EVENT, .root = cJSON_CreateObject() };
	memcpy(envelope.token, client->token, sizeof envelope.token);
	envelope.handler = cJSON_GetStringValue(cJSON_AddStringToObject(envelope.root, "event_handler", handler));
	envelope.arguments = cJSON_Duplicate(arguments, true);
	cJSON_AddItemToObject(envelope.root, "arguments", (cJSON *)envelope.arguments);
	rx_engine_enqueue(engine, client, RX_ITEM_PUSH, NULL, &envelope);
	rx_envelope_release(&envelope);
}

/* The handler of a component state runs for each of its instances. */
static void enqueue_each(struct rx_engine *engine, struct rx_client *client, const char *event, const cJSON *arguments)
{
	char name[256];
	const struct rx_app *app = engine->app;
	const struct rx_handler *handler = rx_app_handler(app, event);
	if (!handler || !rx_state_is_model(handler->state)) {
		enqueue(engine, client, event, arguments);
		return;
	}
	for (int i = 0; i < app->state_count; i++) {
		const struct rx_state_class *instance = &app->states[i];
		if (!instance->instance_of || strcmp(instance->instance_of, handler->state->record.name) != 0)
			continue;
		snprintf(name, sizeof name, "%s.%s", instance->record.name, handler->event->name);
		enqueue(engine, client, name, arguments);
	}
}

int rx_audience_push(struct rx_engine *engine, const char *which, const char *handler, const cJSON *arguments)
{
	int count = 0;
	for (struct rx_client *client = engine->audience.first; client; client = client->audience.next)
		if (is_meant(client, which)) {
			enqueue_each(engine, client, handler, arguments);
			count++;
		}
	return count;
}

static void push_free(struct push *push)
{
	cJSON_Delete(push->arguments);
	free(push->handler);
	free(push->which);
	free(push);
}

static void on_push(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct push *push = (struct push *)job;
	int count = rx_audience_push(engine, push->which, push->handler, push->arguments);
	bool found = count && push->which && is_token(push->which);
	if (push->everywhere && !found)
		rx_relay_push(engine, push->which, push->handler, push->arguments);
	push_free(push);
}

static int count_meant(struct rx_audience *audience, const char *which)
{
	int count = 0;
	pthread_mutex_lock(&audience->lock);
	for (const struct rx_client *client = audience->first; client; client = client->audience.next)
		count += is_meant(client, which);
	pthread_mutex_unlock(&audience->lock);
	return count;
}

/* NULL, with a line in the log, when there is no such handler or the arguments do not fit it. */
static struct push *push_new(struct rx_engine *engine, rx_event event, const struct rx_argument_ *arguments, int count)
{
	struct rx_err err;
	const struct rx_handler *handler = rx_emit_handler(engine->app, event, &err);
	cJSON *json = handler ? rx_emit_arguments(handler, arguments, count, &err) : NULL;
	if (!json) {
		rx_engine_complain(engine, "rx_push_event: %s", err.text);
		return NULL;
	}
	struct push *push = rx_xcalloc(1, sizeof *push);
	push->job.finish = on_push;
	push->handler = rx_xstrdup(handler->name);
	push->arguments = json;
	return push;
}

/* RX_EVERY runs in each process: what it tells to all, each tells to its own. */
static bool goes_everywhere(const struct rx_engine *engine, const char *which)
{
	struct rx_client *client;
	bool of_app = rx_engine_here(&client) && !client;
	return engine->store->ops->say && (!of_app || (which && is_token(which)));
}

int rx_push_event_(const char *which, rx_event event, const struct rx_argument_ *arguments, int count)
{
	struct rx_client *client;
	pthread_mutex_lock(&serving_lock);
	struct rx_engine *here = rx_engine_here(&client), *engine = here && serving ? here : serving;
	int meant = engine && event ? count_meant(&engine->audience, which) : 0;
	bool everywhere = engine && event && goes_everywhere(engine, which);
	struct push *push = meant || everywhere ? push_new(engine, event, arguments, count) : NULL;
	if (push) {
		push->everywhere = everywhere;
		push->which = which ? rx_xstrdup(which) : NULL;
		rx_lead_post(engine->lead, &push->job);
	}
	pthread_mutex_unlock(&serving_lock);
	return push ? meant : 0;
}

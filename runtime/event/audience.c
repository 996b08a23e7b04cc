/* Who is connected; events for them that no browser sent. The engine that serves is known to the process, since hooks and threads of the app
 * have nothing else to name it by. */
#include "timer.h"

#include "../include/reflex/event.h"
#include "../include/reflex/task.h"
#include "engine.h"

#define EXACT_MAX 9007199254740991 /* 2^53 - 1 */

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

/* `which`: NULL, "token:…", a path or a route. */
static bool is_meant(const struct rx_client *client, const char *which)
{
	if (!which)
		return true;
	if (!strncmp(which, "token:", 6))
		return !strcmp(client->token, which + 6);
	return !strcmp(client->audience.path, which) || !strcmp(client->audience.route, which);
}

/* ---- rx_push_event ---- */

struct push {
	struct rx_job job; /* first */
	char *which;
	cJSON *event; /* {"event_handler":…,"arguments":[…]} */
};

static cJSON *argument_json(const struct rx_argument_ *argument)
{
	char digits[32];
	switch (argument->kind) {
	case 'b':
		return cJSON_CreateBool(argument->as.truth);
	case 'i':
		snprintf(digits, sizeof digits, "%lld", (long long)argument->as.whole);
		return argument->as.whole > EXACT_MAX || argument->as.whole < -EXACT_MAX
			       ? cJSON_CreateString(digits)
			       : cJSON_CreateNumber((double)argument->as.whole);
	case 'd':
		return cJSON_CreateNumber(argument->as.real);
	default:
		return cJSON_CreateString(argument->as.text ? argument->as.text : "");
	}
}

static cJSON *event_json(rx_event event, const struct rx_argument_ *arguments, int count)
{
	char name[256];
	cJSON *json = cJSON_CreateObject(), *list = cJSON_AddArrayToObject(json, "arguments");
	snprintf(name, sizeof name, "%s.%s", event->state, event->name);
	cJSON_AddStringToObject(json, "event_handler", name);
	for (int i = 0; i < count; i++)
		cJSON_AddItemToArray(list, argument_json(&arguments[i]));
	return json;
}

static void enqueue(struct rx_engine *engine, struct rx_client *client, const cJSON *event)
{
	struct rx_envelope envelope = { .kind = RX_ENVELOPE_EVENT, .root = cJSON_Duplicate(event, true) };
	memcpy(envelope.token, client->token, sizeof envelope.token);
	envelope.handler = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(envelope.root, "event_handler"));
	envelope.arguments = cJSON_GetObjectItemCaseSensitive(envelope.root, "arguments");
	rx_engine_enqueue(engine, client, RX_ITEM_PUSH, NULL, &envelope);
	rx_envelope_release(&envelope);
}

static void on_push(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct push *push = (struct push *)job;
	for (struct rx_client *client = engine->audience.first; client; client = client->audience.next)
		if (is_meant(client, push->which))
			enqueue(engine, client, push->event);
	cJSON_Delete(push->event);
	free(push->which);
	free(push);
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

int rx_push_event_(const char *which, rx_event event, const struct rx_argument_ *arguments, int count)
{
	pthread_mutex_lock(&serving_lock);
	int meant = serving && event ? count_meant(&serving->audience, which) : 0;
	if (meant) {
		struct push *push = rx_xcalloc(1, sizeof *push);
		push->job.finish = on_push;
		push->which = which ? rx_xstrdup(which) : NULL;
		push->event = event_json(event, arguments, count);
		rx_lead_post(serving->lead, &push->job);
	}
	pthread_mutex_unlock(&serving_lock);
	return meant;
}

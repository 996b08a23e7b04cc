/* Between processes: see relay.h. What comes is from outside, like what a browser sends: what is not understood is
 * ignored, and counted. */
#include "relay.h"

#include "engine.h"
#include "lease.h"

#define WHICH_MAX 4096

/* ---- hearing ---- */

static void stray(struct rx_engine *engine)
{
	rx_metric_add(engine->metrics, RX_COUNT_STRAY, 1);
	rx_engine_complain(engine, "ignored something that came by the store's channel and is no message of this app");
}

static bool is_push(const cJSON *which, const struct rx_handler *handler, const cJSON *arguments)
{
	bool named =
		!which || cJSON_IsNull(which) || (cJSON_IsString(which) && strlen(which->valuestring) <= WHICH_MAX);
	return named && handler && cJSON_IsArray(arguments) && cJSON_GetArraySize(arguments) == handler->nargs;
}

static void push(struct rx_engine *engine, const char *text)
{
	cJSON *root = cJSON_Parse(text);
	const cJSON *which = cJSON_GetObjectItemCaseSensitive(root, "to"),
		    *arguments = cJSON_GetObjectItemCaseSensitive(root, "arguments");
	const char *name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(root, "push"));
	if (is_push(which, name ? rx_app_handler(engine->app, name) : NULL, arguments))
		rx_audience_push(engine, cJSON_GetStringValue(which), name, arguments);
	else
		stray(engine);
	cJSON_Delete(root);
}

static void heard(void *context, enum rx_store_news news, const char *text, size_t length RX_UNUSED)
{
	struct rx_engine *engine = context;
	if (news == RX_NEWS_SAID)
		push(engine, text);
	else if (news == RX_NEWS_STRAY)
		stray(engine);
	else
		rx_lease_heard(engine, news, text);
}

void rx_relay_init(struct rx_engine *engine)
{
	if (engine->store && engine->store->ops->listen)
		engine->store->ops->listen(engine->store, heard, engine);
}

/* ---- speaking ---- */

static void say(struct rx_engine *engine, const char *handler, const char *text)
{
	size_t length = strlen(text);
	if (length > RX_STORE_SAID_MAX)
		rx_engine_complain(engine,
				   "rx_push_event: '%s' with %zu bytes is too much to be told to other processes (%u)",
				   handler, length, RX_STORE_SAID_MAX);
	else if (rx_engine_unavailable(engine))
		rx_engine_complain(
			engine, "rx_push_event: '%s' reaches no other process: the store of the states does not answer",
			handler);
	else
		engine->store->ops->say(engine->store, text, length);
}

void rx_relay_push(struct rx_engine *engine, const char *which, const char *handler, const cJSON *arguments)
{
	if (!engine->store->ops->say)
		return;
	cJSON *root = cJSON_CreateObject();
	cJSON_AddStringToObject(root, "push", handler);
	if (which)
		cJSON_AddStringToObject(root, "to", which);
	cJSON_AddItemToObject(root, "arguments", cJSON_Duplicate(arguments, true));
	char *text = cJSON_PrintUnformatted(root);
	say(engine, handler, text);
	cJSON_free(text);
	cJSON_Delete(root);
}

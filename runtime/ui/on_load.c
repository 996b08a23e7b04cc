/* The handlers of a page's .on_load, with the values that their arguments have at an address: they run on the server, so nothing of the
 * page's other vars can stand in them. */
#include <cjson/cJSON.h>

#include "../event/emission.h"
#include "../handler/request.h"
#include "node.h"

struct address {
	const struct rx_params *params;
	const char *path;
	const char *query;
};

static cJSON *route_value(const struct address *address, const char *part)
{
	char text[RX_PATH_MAX];
	const char *value = NULL;
	if (!strncmp(part, "param:", 6))
		value = rx_params_get(address->params, part + 6);
	else if (!strncmp(part, "query:", 6))
		value = rx_query_find(address->query, part + 6, text, sizeof text);
	else if (!strcmp(part, "path"))
		value = address->path;
	return cJSON_CreateString(value ? value : "");
}

static cJSON *value_of(const struct address *address, const struct rx_node *node)
{
	if (!node)
		return cJSON_CreateNull();
	switch (node->kind) {
	case RX_NODE_TEXT:
		return cJSON_CreateString(node->text);
	case RX_NODE_NUMBER:
		return cJSON_CreateNumber(node->number.is_whole ? (double)node->number.whole : node->number.real);
	case RX_NODE_BOOL:
		return cJSON_CreateBool(node->truth);
	case RX_NODE_VAR:
		if (!strncmp(node->var.dep, "$route.", 7))
			return route_value(address, node->var.dep + 7);
		return cJSON_CreateNull();
	default:
		return cJSON_CreateNull();
	}
}

static void add(const struct rx_app *app, rx_event event, const struct address *address, struct rx_emissions *out)
{
	char name[256];
	snprintf(name, sizeof name, "%s.%s", event->state, event->name);
	const struct rx_handler *handler = rx_app_handler(app, name);
	const struct rx_bound_event *bound = rx_bound_event_of(event);
	if (!handler)
		return;
	cJSON *arguments = cJSON_CreateArray();
	for (int i = 0; bound && i < event->nbound && i < RX_EVENT_ARGS_MAX; i++)
		cJSON_AddItemToArray(arguments, value_of(address, bound->args[i]));
	rx_emissions_add_event(out, handler, arguments);
}

void rx_ui_on_load(const struct rx_app *app, const char *path, const char *query, struct rx_emissions *out)
{
	struct rx_params params = { .count = 0 };
	const struct rx_page *page = rx_app_page_at(app, path, &params);
	struct address address = { &params, path, query };
	if (page && page->options.on_load)
		add(app, page->options.on_load, &address, out);
}

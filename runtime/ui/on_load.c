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

static void add_handler(const struct rx_app *app, rx_event event, const struct address *address, struct rx_emissions *out)
{
	char name[256];
	snprintf(name, sizeof name, "%s.%s", event->state, event->name);
	const struct rx_handler *handler = rx_app_handler(app, name);
	const struct rx_made_event *made = rx_made_event_of(event);
	if (!handler)
		return;
	cJSON *arguments = cJSON_CreateArray();
	for (int i = 0; made && i < made->part_count; i++)
		cJSON_AddItemToArray(arguments, value_of(address, made->parts[i].node));
	rx_emissions_add_event(out, handler, arguments);
}

static void add(const struct rx_app *app, rx_event event, const struct address *address, struct rx_emissions *out)
{
	const struct rx_made_event *made = event ? rx_made_event_of(event) : NULL;
	if (made && made->kind == RX_MADE_SEVERAL)
		for (int i = 0; i < made->part_count; i++)
			add(app, made->parts[i].event, address, out);
	else if (event)
		add_handler(app, event, address, out);
}

void rx_ui_on_load(const struct rx_app *app, const char *path, const char *query, struct rx_emissions *out)
{
	struct rx_params params = { .count = 0 };
	const struct rx_page *page = rx_app_page_at(app, path, &params);
	struct address address = { &params, path, query };
	if (page && page->options.on_load)
		add(app, page->options.on_load, &address, out);
}

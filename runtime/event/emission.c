/* The queue of what handlers have emitted. */
#include "emission.h"

#include <cjson/cJSON.h>

static void add(struct rx_emissions *list, struct rx_emission *emission)
{
	if (list->last)
		list->last->next = emission;
	else
		list->first = emission;
	list->last = emission;
}

void rx_emissions_add_event(struct rx_emissions *list, const struct rx_handler *handler, struct cJSON *arguments)
{
	struct rx_emission *emission = rx_xcalloc(1, sizeof *emission + 1);
	emission->handler = handler;
	emission->arguments = arguments;
	add(list, emission);
}

void rx_emissions_add_client(struct rx_emissions *list, const char *json)
{
	size_t length = strlen(json);
	struct rx_emission *emission = rx_xcalloc(1, sizeof *emission + length + 1);
	memcpy(emission->json, json, length);
	add(list, emission);
}

void rx_emissions_move(struct rx_emissions *to, struct rx_emissions *from)
{
	if (!from->first)
		return;
	if (to->last)
		to->last->next = from->first;
	else
		to->first = from->first;
	to->last = from->last;
	*from = (struct rx_emissions){ 0 };
}

void rx_emissions_take_client(struct rx_emissions *to, struct rx_emissions *from)
{
	while (from->first && !from->first->handler) {
		struct rx_emission *emission = rx_emissions_take(from);
		emission->next = NULL;
		add(to, emission);
	}
}

struct rx_emission *rx_emissions_take(struct rx_emissions *list)
{
	struct rx_emission *emission = list->first;
	if (!emission)
		return NULL;
	list->first = emission->next;
	if (!list->first)
		list->last = NULL;
	return emission;
}

void rx_emission_free(struct rx_emission *emission)
{
	if (!emission)
		return;
	cJSON_Delete(emission->arguments);
	free(emission);
}

void rx_emissions_clear(struct rx_emissions *list)
{
	for (struct rx_emission *emission; (emission = rx_emissions_take(list));)
		rx_emission_free(emission);
}

void rx_emissions_print(struct rx_emissions *list, struct rx_buf *out)
{
	const char *comma = "[";
	while (list->first && !list->first->handler) {
		struct rx_emission *emission = rx_emissions_take(list);
		rx_buf_adds(out, comma);
		rx_buf_adds(out, emission->json);
		rx_emission_free(emission);
		comma = ",";
	}
	rx_buf_adds(out, *comma == '[' ? "[]" : "]");
}

void rx_emissions_print_all(const struct rx_emissions *list, struct rx_buf *out)
{
	rx_buf_addc(out, '[');
	for (const struct rx_emission *emission = list->first; emission; emission = emission->next) {
		if (emission != list->first)
			rx_buf_addc(out, ',');
		if (!emission->handler) {
			rx_buf_adds(out, emission->json);
			continue;
		}
		char *arguments = cJSON_PrintUnformatted(emission->arguments);
		rx_buf_addf(out, "{\"handler\":\"%s\",\"arguments\":", emission->handler->name);
		rx_buf_adds(out, arguments ? arguments : "[]");
		rx_buf_addc(out, '}');
		cJSON_free(arguments);
	}
	rx_buf_addc(out, ']');
}

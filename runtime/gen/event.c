/* Printing of events: `$e("S.handler", (e) => [arguments], { options })`. */
#include "../ui/payload.h"
#include "printer.h"

static bool names_trigger(const struct rx_bound_event *bound)
{
	for (int i = 0; bound && i < bound->event.nbound; i++)
		if (bound->args[i]->kind == RX_NODE_TRIGGER)
			return true;
	return false;
}

static void print_bound(struct rx_printer *printer, rx_event event, int index, struct rx_node *arg)
{
	bool truth = !strcmp(event->types[index], "bool") || !strcmp(event->types[index], "_Bool");
	if (truth && arg->kind == RX_NODE_NUMBER)
		rx_print(printer, arg->number.whole ? "true" : "false");
	else
		rx_print_value(printer, arg, RX_PROP_ANY);
}

static void print_args(struct rx_printer *printer, const struct rx_prop *prop, rx_event event)
{
	const struct rx_bound_event *bound = rx_bound_event_of(event);
	const struct rx_payload_info *info = rx_payload_info(prop->payload);
	bool passed = event->nargs > event->nbound;
	printer->payload = prop->payload;
	rx_buf_addf(&printer->out, ", (%s) => [", passed || names_trigger(bound) ? info->parameter : "");
	for (int i = 0; i < event->nbound; i++) {
		rx_print(printer, i ? ", " : "");
		print_bound(printer, event, i, bound->args[i]);
	}
	if (passed)
		rx_buf_addf(&printer->out, "%s%s", event->nbound ? ", " : "", info->value);
	rx_print(printer, "]");
}

void rx_print_event(struct rx_printer *printer, const struct rx_prop *prop, rx_event event)
{
	bool options = event->prevent_default || event->stop_propagation;
	rx_buf_addf(&printer->out, "$e(\"%s.%s\"", event->state, event->name);
	if (event->nargs)
		print_args(printer, prop, event);
	else if (options)
		rx_print(printer, ", null");
	if (options)
		rx_buf_addf(&printer->out, ", { %s%s%s }", event->prevent_default ? "prevent: true" : "",
			    event->prevent_default && event->stop_propagation ? ", " : "",
			    event->stop_propagation ? "stop: true" : "");
	rx_print(printer, ")");
}

/* Events with bound arguments and actions. Each call makes a new event; the one it was made from stays as it is. */
#include "node.h"

const struct rx_bound_event *rx_bound_event_of(rx_event event)
{
	return event->base ? RX_CONTAINER(event, struct rx_bound_event, event) : NULL;
}

static struct rx_bound_event *derive(struct rx_ui *ui, rx_event event)
{
	struct rx_bound_event *derived = rx_arena_alloc(&ui->arena, sizeof *derived);
	if (event->base)
		*derived = *rx_bound_event_of(event);
	else
		derived->event = *event;
	derived->event.base = event->base ? event->base : event;
	return derived;
}

rx_event rx_call_(rx_event event, const rx *args, int count, const char *file, int line)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !event)
		return NULL;
	struct rx_bound_event *bound = derive(ui, event);
	bound->event.file = file;
	bound->event.line = line;
	for (int i = 0; i < count; i++) {
		int at = bound->event.nbound++;
		if (at >= RX_EVENT_ARGS_MAX)
			continue;
		bound->args[at] = rx_node_of(ui, args[i]);
		bound->event.bound[at] = args[i];
	}
	return &bound->event;
}

rx_event rx_prevent_default(rx_event event)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !event)
		return NULL;
	struct rx_bound_event *bound = derive(ui, event);
	bound->event.prevent_default = true;
	return &bound->event;
}

rx_event rx_stop_propagation(rx_event event)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !event)
		return NULL;
	struct rx_bound_event *bound = derive(ui, event);
	bound->event.stop_propagation = true;
	return &bound->event;
}

rx rx_event_value_(const char *name)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_TRIGGER, 0);
	node->text = name;
	return rx_handle_of(ui, node);
}

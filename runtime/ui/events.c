/* Events made while pages are built: bound arguments, actions, several, choices, client events. Each call makes a new
 * event; the one it was made from stays as it is. */
#include "../event/emission.h"
#include "../include/reflex/event.h"
#include "../include/reflex/handler.h"
#include "node.h"

#define EVENTS_MAX 16

/* What made events are derived from that are no handler's. */
static const struct rx_event_ no_handler = { .state = "", .name = "" };

const struct rx_made_event *rx_made_event_of(rx_event event)
{
	return event->base ? RX_CONTAINER(event, struct rx_made_event, event) : NULL;
}

static struct rx_made_event *make(struct rx_ui *ui, enum rx_made_kind kind, int parts)
{
	struct rx_made_event *made = rx_arena_alloc(&ui->arena, sizeof *made);
	made->event = no_handler;
	made->event.base = &no_handler;
	made->kind = kind;
	made->part_count = parts;
	made->parts = rx_arena_alloc(&ui->arena, sizeof *made->parts * (size_t)parts);
	return made;
}

/* A copy to be changed; of NULL an event that does nothing. Parts have room for all arguments of a handler. */
static struct rx_made_event *derive(struct rx_ui *ui, rx_event event)
{
	if (!event)
		return make(ui, RX_MADE_SEVERAL, 0);
	const struct rx_made_event *from = rx_made_event_of(event);
	if (from && from->kind != RX_MADE_HANDLER && from->kind != RX_MADE_GIVEN) {
		struct rx_made_event *copy = rx_arena_alloc(&ui->arena, sizeof *copy);
		*copy = *from;
		return copy;
	}
	struct rx_made_event *made = make(ui, RX_MADE_HANDLER, RX_EVENT_ARGS_MAX);
	struct rx_event_part *parts = made->parts;
	made->part_count = 0;
	if (from) {
		*made = *from;
		memcpy(parts, from->parts, sizeof *parts * (size_t)from->part_count);
		made->parts = parts;
		return made;
	}
	made->event = *event;
	made->event.base = event;
	return made;
}

static void set_value(struct rx_ui *ui, struct rx_event_part *part, rx value)
{
	part->value = value;
	part->node = rx_node_of(ui, value);
}

/* In a handler an event with arguments is for what it gives to the browser: rx_call_script("…", rx_call(S.done, 3)). */
static rx_event bind_texts(rx_event event, const rx *args, int count)
{
	struct rx_event_ *bound = rx_alloc(sizeof *bound);
	*bound = *event;
	for (int i = 0; i < count && bound->nbound < RX_EVENT_ARGS_MAX; i++)
		bound->bound[bound->nbound++] = args[i];
	return bound;
}

rx_event rx_call_(rx_event event, const rx *args, int count, const char *file, int line)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return event && rx_emitting() ? bind_texts(event, args, count) : NULL;
	if (!event)
		return NULL;
	struct rx_made_event *made = derive(ui, event);
	made->event.file = file;
	made->event.line = line;
	for (int i = 0; i < count; i++) {
		int at = made->event.nbound++;
		if (at >= RX_EVENT_ARGS_MAX)
			continue;
		set_value(ui, &made->parts[at], args[i]);
		made->part_count = at + 1;
	}
	return &made->event;
}

rx_event rx_event_make(struct rx_ui *ui, const char *name, const struct rx_event_part *parts, int count)
{
	struct rx_made_event *made = make(ui, RX_MADE_CLIENT, count);
	made->event.name = name;
	for (int i = 0; i < count; i++) {
		made->parts[i] = parts[i];
		made->parts[i].node = rx_node_of(ui, parts[i].value);
	}
	return &made->event;
}

rx_event rx_event_given(struct rx_ui *ui, rx_event event, struct rx_node *given, const struct rx_handler *takes)
{
	struct rx_made_event *made = make(ui, RX_MADE_GIVEN, 0);
	made->event = *event;
	made->event.base = &no_handler;
	made->given = given;
	made->takes = takes;
	return &made->event;
}

void rx_event_each_value(rx_event event, void (*each)(void *context, struct rx_node *value), void *context)
{
	const struct rx_made_event *made = event ? rx_made_event_of(event) : NULL;
	if (made && made->given)
		each(context, made->given);
	for (int i = 0; made && i < made->part_count; i++) {
		if (made->parts[i].node)
			each(context, made->parts[i].node);
		rx_event_each_value(made->parts[i].event, each, context);
	}
}

/* ---- several, choices, vars of the browser ---- */

rx_event rx_events_(const rx_event *events)
{
	struct rx_ui *ui = rx_ui_current();
	int count = 0;
	while (count < EVENTS_MAX && events[count])
		count++;
	if (!ui)
		return NULL;
	struct rx_made_event *made = make(ui, RX_MADE_SEVERAL, count);
	for (int i = 0; i < count; i++)
		made->parts[i].event = events[i];
	return &made->event;
}

rx_event rx_cond_event(rx test, rx_event then, rx_event otherwise)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = make(ui, RX_MADE_CHOICE, 3);
	set_value(ui, &made->parts[0], test);
	made->parts[1].event = then;
	made->parts[2].event = otherwise;
	return &made->event;
}

rx_event rx_set(rx var, rx value)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = make(ui, RX_MADE_SET, 2);
	made->event.name = "rx_set";
	set_value(ui, &made->parts[0], var);
	set_value(ui, &made->parts[1], value);
	return &made->event;
}

/* ---- actions ---- */

rx_event rx_prevent_default(rx_event event)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = derive(ui, event);
	made->event.prevent_default = true;
	return &made->event;
}

rx_event rx_stop_propagation(rx_event event)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = derive(ui, event);
	made->event.stop_propagation = true;
	return &made->event;
}

rx_event rx_throttle(rx_event event, int milliseconds)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = derive(ui, event);
	made->throttle = milliseconds;
	return &made->event;
}

rx_event rx_debounce(rx_event event, int milliseconds)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = derive(ui, event);
	made->debounce = milliseconds;
	return &made->event;
}

rx_event rx_temporal(rx_event event)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_made_event *made = derive(ui, event);
	made->temporal = true;
	return &made->event;
}

rx rx_event_value_(const char *name)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_TRIGGER, 0);
	node->text = rx_arena_strdup(&ui->arena, name);
	return rx_handle_of(ui, node);
}

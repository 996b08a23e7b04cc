/* Checks of triggers: does the handler exist, and does it take what is bound and what the trigger passes. */
#include "check.h"
#include "payload.h"

struct binding {
	struct rx_check *check;
	const struct rx_prop *prop;
	const struct rx_component *type;
	const struct rx_handler *handler;
	const struct rx_bound_event *bound; /* NULL when nothing is bound */
};

static void fail_argument(const struct binding *b, int index, const char *source, const char *given)
{
	rx_check_fail(b->check, source, NULL, "parameter %d of '%s' is %s; '%s' is %s", index + 1, b->handler->name,
		      rx_type_name(b->handler->args[index]), source, given);
}

static bool number_fits(const struct rx_node *arg, struct rx_type type)
{
	if (type.kind == RX_KIND_JSON)
		return true;
	if (type.kind == RX_KIND_DOUBLE || type.kind == RX_KIND_INT64)
		return type.kind == RX_KIND_DOUBLE || arg->number.is_whole;
	if (!arg->number.is_whole)
		return false;
	if (type.kind == RX_KIND_BOOL)
		return arg->number.whole == 0 || arg->number.whole == 1;
	return type.kind == RX_KIND_INT && rx_shape_is(arg->shape, RX_KIND_INT);
}

static bool shape_fits(struct rx_shape shape, struct rx_type type)
{
	if (shape.form == RX_FORM_ANY || (type.kind == RX_KIND_JSON && shape.form != RX_FORM_NODE))
		return true;
	if (shape.form != RX_FORM_VALUE)
		return false;
	if (shape.type.kind == RX_KIND_STR && type.kind == RX_KIND_TIME)
		return true;
	if (shape.type.kind == RX_KIND_INT && (type.kind == RX_KIND_INT64 || type.kind == RX_KIND_DOUBLE))
		return true;
	return shape.type.kind == type.kind && shape.type.record == type.record;
}

static void check_trigger_value(const struct binding *b, int index, const struct rx_node *arg)
{
	enum rx_payload payload = rx_payload_named(b->prop->payload, arg->text);
	const char *source = rx_node_source(b->check->arena, arg);
	if (payload == RX_PAYLOAD_NONE)
		rx_check_fail(b->check, source, NULL, "'%s' of %s has no %s: it passes %s", b->prop->name,
			      b->type->name, source, rx_payload_info(b->prop->payload)->words);
	else if (!rx_payload_fits(payload, b->handler->args[index]))
		fail_argument(b, index, source, rx_payload_info(payload)->words);
}

static void check_argument(const struct binding *b, int index)
{
	const struct rx_node *arg = b->bound->args[index];
	struct rx_type type = b->handler->args[index];
	if (!arg) {
		rx_check_fail(b->check, b->handler->name, "rx_false for false, rx_int(0) for 0, \"\" for no text",
			      "argument %d of rx_call(%s, …) is NULL", index + 1, b->handler->name);
		return;
	}
	if (arg->kind == RX_NODE_TRIGGER) {
		check_trigger_value(b, index, arg);
		return;
	}
	if (!rx_check_value(b->check, arg))
		return;
	bool fits = arg->kind == RX_NODE_NUMBER ? number_fits(arg, type) : shape_fits(arg->shape, type);
	if (!fits)
		fail_argument(b, index, rx_node_source(b->check->arena, arg),
			      rx_shape_name(b->check->arena, arg->shape));
}

/* "str, int" */
static const char *parameters(struct rx_arena *arena, const struct rx_handler *handler, int from)
{
	const char *text = "";
	for (int i = from; i < handler->nargs; i++)
		text = rx_arena_printf(arena, "%s%s%s", text, i > from ? ", " : "", rx_type_name(handler->args[i]));
	return text;
}

/* What is not bound comes from the trigger; a handler with no parameter left takes nothing of it. */
static void check_rest(const struct binding *b, int bound)
{
	struct rx_arena *arena = b->check->arena;
	enum rx_payload payload = b->prop->payload;
	int left = b->handler->nargs - bound;
	if (left == 0 || (left == 1 && rx_payload_fits(payload, b->handler->args[bound])))
		return;
	rx_check_fail(b->check, rx_arena_printf(arena, ".%s = ", b->prop->name),
		      rx_arena_printf(arena, "rx_call(%s, …) binds arguments", b->handler->name),
		      "'%s' of %s passes %s, but '%s' takes %s%s", b->prop->name, b->type->name,
		      rx_payload_info(payload)->words, b->handler->name, parameters(arena, b->handler, bound),
		      bound ? " after what is bound" : "");
}

static void check_binding(const struct binding *b)
{
	int bound = b->bound ? b->bound->event.nbound : 0;
	if (bound > b->handler->nargs) {
		rx_check_fail(b->check, rx_arena_printf(b->check->arena, "rx_call(%s", b->handler->name), NULL,
			      "rx_call gives %d argument%s to '%s', which takes %d", bound, bound == 1 ? "" : "s",
			      b->handler->name, b->handler->nargs);
		return;
	}
	for (int i = 0; i < bound; i++)
		check_argument(b, i);
	check_rest(b, bound);
}

void rx_check_event(struct rx_check *check, const struct rx_component *type, const struct rx_setting *setting)
{
	rx_event event = setting->event;
	const char *file = check->file;
	int line = check->line;
	const char *name = rx_arena_printf(check->arena, "%s.%s", event->state, event->name);
	struct binding b = { check, setting->prop, type, rx_app_handler(check->app, name), rx_bound_event_of(event) };
	if (event->file) {
		check->file = event->file;
		check->line = event->line;
	}
	if (b.handler)
		check_binding(&b);
	else
		rx_check_fail(check, name, rx_app_suggest_handler(check->app, name),
			      "'%s' is not a handler of this app", name);
	check->file = file;
	check->line = line;
}

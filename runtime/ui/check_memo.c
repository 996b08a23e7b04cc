/* Checks of memo components: what a place gives to the parameters, and what the function made of them. */
#include "../app/load.h"
#include "check.h"
#include "memo.h"

static struct rx_type type_of(const struct rx_field *field)
{
	return field->list ? rx_type_list(field->type) : field->map ? rx_type_map(field->type) : field->type;
}

/* What makes one type of the other; NULL: nothing obvious. */
static const char *as_type(struct rx_check *check, const struct rx_field *field, const struct rx_node *value)
{
	const char *source = rx_node_source(check->arena, value), *way = NULL;
	if (field->list || field->map || value->shape.form != RX_FORM_VALUE)
		return NULL;
	switch (field->type.kind) {
	case RX_KIND_STR:
		way = "rx_to_str(%s)";
		break;
	case RX_KIND_INT: /* what a text or a number is made of may be larger */
		return rx_arena_printf(check->arena, "declare VAR(int64_t, %s), and write .%s = rx_to_int(%s)", field->name, field->name, source);
	case RX_KIND_INT64:
		way = "rx_to_int(%s)";
		break;
	case RX_KIND_DOUBLE:
		way = "rx_to_num(%s)";
		break;
	case RX_KIND_BOOL:
		way = rx_shape_is(value->shape, RX_KIND_STR) ? "rx_ne(%s, \"\")" : "rx_ne(%s, 0)";
		break;
	default:
		return NULL;
	}
	if (value->kind == RX_NODE_NUMBER && field->type.kind == RX_KIND_STR)
		way = "\"%s\"";
	return rx_arena_printf(check->arena, ".%s = %s", field->name, rx_arena_printf(check->arena, way, source));
}

static void check_value(struct rx_check *check, const struct rx_memo *memo, const struct rx_setting *setting)
{
	const struct rx_record *record = rx_app_record(check->app, memo->from->name);
	for (int i = 0; record && i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (strcmp(field->name, setting->prop->name) || rx_check_fits(setting->value, type_of(field)))
			continue;
		const char *source = rx_node_source(check->arena, setting->value);
		rx_check_fail(check, rx_arena_printf(check->arena, ".%s = ", field->name), as_type(check, field, setting->value), "'%s' of %s is %s; '%s' is %s", field->name,
			      memo->from->name, rx_type_name(type_of(field)), source, rx_shape_name(check->arena, setting->value->shape));
	}
}

/* ---- events ---- */

static const char *types(struct rx_arena *arena, const struct rx_type *at, int count)
{
	const char *text = count ? "" : "nothing";
	for (int i = 0; i < count; i++)
		text = rx_arena_printf(arena, "%s%s%s", text, i ? ", " : "", rx_type_name(at[i]));
	return text;
}

static bool widens(struct rx_type from, struct rx_type to)
{
	bool wide = to.kind == RX_KIND_INT64 || to.kind == RX_KIND_DOUBLE;
	return to.kind == RX_KIND_JSON || (from.kind == RX_KIND_INT && wide) ||
	       (from.kind == to.kind && from.record == to.record && (!rx_type_is_many(from) || from.item == to.item));
}

static bool takes(const struct rx_handler *handler, int bound, const struct rx_handler *passes)
{
	int left = handler->nargs - bound;
	if (left > 0 && left != passes->nargs)
		return false;
	for (int i = 0; i < left; i++)
		if (!widens(passes->args[i], handler->args[bound + i]))
			return false;
	return true;
}

static void check_event(struct rx_check *check, const struct rx_memo *memo, const struct rx_handler *passes, rx_event event)
{
	const struct rx_made_event *made = event ? rx_made_event_of(event) : NULL;
	if (!event)
		return;
	if (made && made->kind != RX_MADE_HANDLER && made->kind != RX_MADE_GIVEN) {
		for (int i = 0; i < made->part_count && made->kind != RX_MADE_CLIENT; i++)
			check_event(check, memo, passes, made->parts[i].event);
		return;
	}
	const char *name = rx_arena_printf(check->arena, "%s.%s", event->state, event->name);
	const struct rx_handler *handler = made && made->takes ? made->takes : rx_app_handler(check->app, name);
	if (!handler || takes(handler, event->nbound, passes))
		return;
	rx_check_fail(check, name, rx_arena_printf(check->arena, "rx_call(%s, …) binds arguments", name), "'%s' of %s passes %s, but '%s' takes %s%s", strchr(passes->name, '.') + 1, memo->from->name,
		      types(check->arena, passes->args, passes->nargs), name,
		      types(check->arena, handler->args + event->nbound, handler->nargs - event->nbound),
		      event->nbound ? " after what is bound" : "");
}

static void check_given_event(struct rx_check *check, const struct rx_memo *memo, const struct rx_setting *setting)
{
	rx_event declared = rx_memo_entry(memo, setting->prop)->event;
	struct rx_handler passes = { .name = rx_arena_printf(check->arena, "%s.%s", memo->from->name, declared->name), .nargs = declared->nargs };
	for (int i = 0; i < passes.nargs; i++)
		rx_type_parse(check->app, declared->types[i], &passes.args[i]);
	check_event(check, memo, &passes, setting->event);
}

/* ---- what it shows ---- */

/* Its parameters are the only things around it that it knows. */
static void check_body(struct rx_check *check, struct rx_memo *memo)
{
	struct rx_check inner = *check;
	memset(inner.loops, 0, sizeof inner.loops);
	inner.loops[0] = memo->each;
	inner.level = 1;
	memo->checked = true;
	if (memo->body)
		rx_check_child(&inner, memo->body);
}

void rx_check_memo(struct rx_check *check, const struct rx_node *node)
{
	struct rx_memo *memo = node->component.memo;
	for (int i = 0; i < node->component.setting_count; i++) {
		const struct rx_setting *setting = &node->component.settings[i];
		if (setting->prop->kind == RX_PROP_EVENT)
			check_given_event(check, memo, setting);
		else
			check_value(check, memo, setting);
	}
	if (!memo->checked)
		check_body(check, memo);
}

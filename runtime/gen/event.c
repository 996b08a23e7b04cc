/* Printing of events: `$e("S.handler", (e) => [arguments], { options })`; docs/pages.md has all forms. */
#include "../ui/payload.h"
#include "../ui/script.h"
#include "printer.h"

static void print_any(struct rx_printer *printer, rx_event event);

void rx_print_trigger_value(struct rx_printer *printer, const struct rx_node *node)
{
	struct rx_shape shape;
	rx_print(printer, rx_payload_named(printer->payload, node->text, &shape));
}

static bool is_trigger(const struct rx_node *node)
{
	if (!node || node->kind == RX_NODE_TRIGGER)
		return node != NULL;
	for (int i = 0; i < node->count; i++)
		if (is_trigger(node->parts[i]))
			return true;
	return false;
}

static bool names_trigger(const struct rx_made_event *made)
{
	for (int i = 0; made && i < made->part_count; i++)
		if (is_trigger(made->parts[i].node))
			return true;
	return false;
}

/* `(e) => ` */
static void print_arrow(struct rx_printer *printer, bool named)
{
	const char *parameter = rx_payload_info(printer->payload)->parameter;
	rx_buf_addf(&printer->out, "(%s) => ", named && parameter ? parameter : "");
}

/* ---- handlers ---- */

static void print_bound(struct rx_printer *printer, rx_event event, int index, struct rx_node *arg)
{
	bool truth = !strcmp(event->types[index], "bool") || !strcmp(event->types[index], "_Bool");
	if (truth && arg->kind == RX_NODE_NUMBER)
		rx_print(printer, arg->number.whole ? "true" : "false");
	else
		rx_print_value(printer, arg, RX_PROP_ANY);
}

static const char *word_of(struct rx_type type)
{
	static const char *const words[] = {
		[RX_KIND_STR] = "str",   [RX_KIND_BOOL] = "bool",     [RX_KIND_INT] = "int",
		[RX_KIND_INT64] = "int", [RX_KIND_DOUBLE] = "double", [RX_KIND_RECORD] = "record",
		[RX_KIND_TIME] = "time", [RX_KIND_JSON] = "json",
	};
	return words[type.kind];
}

/* A form's texts become what the record's members are: `$e.form(data, { age: "int", colors: ["str"] })`. */
static void print_form(struct rx_printer *printer, const struct rx_record *record)
{
	rx_print(printer, "$e.form(data, {");
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		rx_print(printer, i ? ", " : " ");
		rx_print_name(printer, field->name);
		rx_buf_addf(&printer->out, field->list ? ": [\"%s\"]" : ": \"%s\"",
			    field->map ? "json" : word_of(field->type));
	}
	rx_print(printer, " })");
}

static const struct rx_type *type_of(const struct rx_printer *printer, rx_event event, int index)
{
	const struct rx_made_event *made = rx_made_event_of(event);
	const char *name = rx_arena_printf(printer->arena, "%s.%s", event->state, event->name);
	const struct rx_handler *handler = made && made->takes ? made->takes : rx_app_handler(printer->app, name);
	return handler ? &handler->args[index] : NULL;
}

static void print_passed(struct rx_printer *printer, rx_event event)
{
	for (int i = event->nbound; i < event->nargs; i++) {
		const struct rx_type *type = type_of(printer, event, i);
		rx_print(printer, i ? ", " : "");
		if (printer->payload == RX_PAYLOAD_FORM && type && type->kind == RX_KIND_RECORD)
			print_form(printer, type->record);
		else if (type)
			rx_print(printer, rx_payload_value(printer->payload, i - event->nbound,
							   event->nargs - event->nbound, *type));
	}
}

/* True when it printed the function that makes the arguments. */
static bool print_handler(struct rx_printer *printer, rx_event event)
{
	const struct rx_made_event *made = rx_made_event_of(event);
	if (made && made->given)
		rx_print_value(printer, made->given, RX_PROP_ANY);
	else
		rx_buf_addf(&printer->out, "\"%s.%s\"", event->state, event->name);
	if (!event->nargs && !(made && made->given))
		return false;
	rx_print(printer, ", ");
	print_arrow(printer, event->nargs > event->nbound || names_trigger(made));
	rx_print(printer, "[");
	for (int i = 0; i < event->nbound; i++) {
		rx_print(printer, i ? ", " : "");
		if (made->parts[i].node->kind == RX_NODE_TRIGGER && printer->payload == RX_PAYLOAD_FORM &&
		    type_of(printer, event, i) && type_of(printer, event, i)->kind == RX_KIND_RECORD)
			print_form(printer, type_of(printer, event, i)->record);
		else
			print_bound(printer, event, i, made->parts[i].node);
	}
	print_passed(printer, event);
	rx_print(printer, "]");
	return true;
}

/* ---- client events ---- */

static bool is_left_out(const struct rx_event_part *part)
{
	if (part->kind == RX_PART_EVENT || part->kind == RX_PART_CALLBACK)
		return !part->event;
	return part->kind == RX_PART_FLAG ? !part->flag : !part->node;
}

static void print_inner(struct rx_printer *printer, rx_event event, enum rx_payload payload)
{
	enum rx_payload outer = printer->payload;
	printer->payload = payload;
	print_any(printer, event);
	printer->payload = outer;
}

/* A line of its own, so that a comment at the code's end hides nothing. */
static void print_script(struct rx_printer *printer, const char *code, bool function)
{
	size_t length = rx_script_expression(code);
	rx_print(printer, function ? "(" : length ? "async () => (" : "async () => {");
	rx_print(printer, length ? rx_arena_strndup(printer->arena, code, length) : code);
	rx_print(printer, function || length ? "\n)" : "\n}");
}

static void print_part(struct rx_printer *printer, const struct rx_event_part *part)
{
	switch (part->kind) {
	case RX_PART_VALUE:
		rx_print_value(printer, part->node, RX_PROP_ANY);
		break;
	case RX_PART_NUMBER:
		rx_print_value(printer, part->node, part->node->kind == RX_NODE_TEXT ? RX_PROP_NUMBER : RX_PROP_ANY);
		break;
	case RX_PART_FLAG:
		rx_print(printer, "true");
		break;
	case RX_PART_EVENT:
		print_inner(printer, part->event, RX_PAYLOAD_NONE);
		break;
	case RX_PART_CALLBACK:
		print_inner(printer, part->event, RX_PAYLOAD_ANY);
		break;
	case RX_PART_SCRIPT:
	case RX_PART_FUNCTION:
		print_script(printer, part->node->text, part->kind == RX_PART_FUNCTION);
		break;
	}
}

static bool print_client(struct rx_printer *printer, const struct rx_made_event *made)
{
	const char *separator = " ";
	rx_buf_addf(&printer->out, "\"%s\"", made->event.name);
	bool any = false;
	for (int i = 0; i < made->part_count; i++)
		any |= !is_left_out(&made->parts[i]);
	if (!any)
		return false;
	rx_print(printer, ", ");
	print_arrow(printer, names_trigger(made));
	rx_print(printer, "({");
	for (int i = 0; i < made->part_count; i++) {
		if (is_left_out(&made->parts[i]))
			continue;
		rx_buf_addf(&printer->out, "%s%s: ", separator, made->parts[i].name);
		print_part(printer, &made->parts[i]);
		separator = ", ";
	}
	rx_print(printer, " })");
	return true;
}

/* `path` is below the var: a member of a record. */
static bool print_set(struct rx_printer *printer, const struct rx_made_event *made)
{
	const struct rx_node *var = made->parts[0].node;
	rx_print(printer, "\"_set\", ");
	print_arrow(printer, names_trigger(made));
	rx_print(printer, "({ name: ");
	rx_print_json(printer, var->var.dep);
	if (var->var.path) {
		rx_print(printer, ", path: ");
		rx_print_json(printer, var->var.path);
	}
	rx_print(printer, ", value: ");
	rx_print_value(printer, made->parts[1].node, RX_PROP_ANY);
	rx_print(printer, " })");
	return true;
}

/* ---- several and choices ---- */

static void print_several(struct rx_printer *printer, const struct rx_made_event *made)
{
	rx_print(printer, "[");
	for (int i = 0; i < made->part_count; i++) {
		rx_print(printer, i ? ", " : "");
		print_any(printer, made->parts[i].event);
	}
	rx_print(printer, "]");
}

static void print_choice(struct rx_printer *printer, const struct rx_made_event *made)
{
	print_arrow(printer, names_trigger(made));
	rx_print(printer, "$x.truth(");
	rx_print_value(printer, made->parts[0].node, RX_PROP_ANY);
	rx_print(printer, ") ? ");
	print_any(printer, made->parts[1].event);
	rx_print(printer, " : ");
	print_any(printer, made->parts[2].event);
}

/* ---- actions ---- */

static void print_option(struct rx_printer *printer, const char **separator, const char *name, int value)
{
	if (value)
		rx_buf_addf(&printer->out, value < 0 ? "%s%s: true" : "%s%s: %d", *separator, name, value);
	if (value)
		*separator = ", ";
}

static void print_options(struct rx_printer *printer, const struct rx_made_event *made, bool args)
{
	const char *separator = " ";
	if (!made || !(made->event.prevent_default || made->event.stop_propagation || made->temporal ||
		       made->throttle || made->debounce))
		return;
	rx_print(printer, args ? ", {" : ", null, {");
	print_option(printer, &separator, "prevent", -made->event.prevent_default);
	print_option(printer, &separator, "stop", -made->event.stop_propagation);
	print_option(printer, &separator, "temporal", -made->temporal);
	print_option(printer, &separator, "throttle", made->throttle);
	print_option(printer, &separator, "debounce", made->debounce);
	rx_print(printer, " }");
}

static bool print_what(struct rx_printer *printer, rx_event event, const struct rx_made_event *made)
{
	switch (made ? made->kind : RX_MADE_HANDLER) {
	case RX_MADE_HANDLER:
	case RX_MADE_GIVEN:
		return print_handler(printer, event);
	case RX_MADE_CLIENT:
		return print_client(printer, made);
	case RX_MADE_SET:
		return print_set(printer, made);
	case RX_MADE_SEVERAL:
		print_several(printer, made);
		return false;
	case RX_MADE_CHOICE:
		print_choice(printer, made);
		return false;
	}
	return false;
}

static void print_any(struct rx_printer *printer, rx_event event)
{
	if (!event) {
		rx_print(printer, "null");
		return;
	}
	const struct rx_made_event *made = rx_made_event_of(event);
	rx_print(printer, "$e(");
	print_options(printer, made, print_what(printer, event, made));
	rx_print(printer, ")");
}

void rx_print_event(struct rx_printer *printer, const struct rx_prop *prop, rx_event event)
{
	printer->payload = prop->payload;
	print_any(printer, event);
}

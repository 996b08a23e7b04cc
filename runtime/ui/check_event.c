/* Checks of triggers: does the handler exist, and does it take what is bound and what the trigger passes. */
#include "check.h"
#include "upload.h"
#include "payload.h"
#include "script.h"

struct binding {
	struct rx_check *check;
	const struct rx_handler *handler;
	const struct rx_made_event *bound; /* NULL when nothing is bound */
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
	/* RX_KIND_JSON: items that the browser alone knows */
	if ((shape.form == RX_FORM_LIST && type.kind == RX_KIND_LIST) || (shape.form == RX_FORM_MAP && type.kind == RX_KIND_MAP))
		return shape.type.kind == RX_KIND_JSON || shape_fits(rx_shape_item(shape), rx_type_item(type));
	if (shape.form != RX_FORM_VALUE)
		return false;
	if (shape.type.kind == RX_KIND_STR && type.kind == RX_KIND_TIME)
		return true;
	if (shape.type.kind == RX_KIND_INT && (type.kind == RX_KIND_INT64 || type.kind == RX_KIND_DOUBLE))
		return true;
	return shape.type.kind == type.kind && shape.type.record == type.record;
}

bool rx_check_trigger_value(struct rx_check *check, const struct rx_node *node)
{
	struct rx_shape shape;
	if (rx_payload_named(check->payload, node->text, &shape))
		return true;
	const char *source = rx_node_source(check->arena, node);
	rx_check_fail(check, source, NULL, "'%s' of %s has no %s: it passes %s", check->trigger->name,
		      check->trigger_of->name, source, rx_payload_info(check->payload)->words);
	return false;
}

/* A form's or a pointer's data fits what its handler would get of it. */
static bool trigger_fits(const struct rx_check *check, const struct rx_node *arg, struct rx_type type)
{
	struct rx_shape shape;
	if ((!strcmp(arg->text, "data") || type.kind == RX_KIND_LIST) && rx_payload_value(check->payload, 0, 1, type))
		return true;
	rx_payload_named(check->payload, arg->text, &shape);
	return shape_fits(shape, type) ||
	       (rx_shape_is_number(shape) && type.kind <= RX_KIND_DOUBLE && type.kind >= RX_KIND_INT);
}

bool rx_check_fits(const struct rx_node *value, struct rx_type type)
{
	return value->kind == RX_NODE_NUMBER ? number_fits(value, type) : shape_fits(value->shape, type);
}

static void check_argument(const struct binding *b, int index)
{
	const struct rx_node *arg = b->bound->parts[index].node;
	struct rx_type type = b->handler->args[index];
	if (!arg) {
		rx_check_fail(b->check, b->handler->name, "rx_false for false, rx_int(0) for 0, \"\" for no text",
			      "argument %d of rx_call(%s, …) is NULL", index + 1, b->handler->name);
		return;
	}
	if (!rx_check_value(b->check, arg))
		return;
	const char *source = rx_node_source(b->check->arena, arg);
	if (arg->kind == RX_NODE_TRIGGER) {
		if (!trigger_fits(b->check, arg, type))
			fail_argument(b, index, source, rx_payload_named_words(b->check->payload, arg->text));
		return;
	}
	if (!rx_check_fits(arg, type))
		fail_argument(b, index, source, rx_shape_name(b->check->arena, arg->shape));
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
	struct rx_check *check = b->check;
	int left = b->handler->nargs - bound, fits = 0;
	while (fits < left && rx_payload_value(check->payload, fits, left, b->handler->args[bound + fits]))
		fits++;
	if (fits == left)
		return;
	rx_check_fail(check, rx_arena_printf(check->arena, ".%s = ", check->trigger->name),
		      rx_arena_printf(check->arena, "rx_call(%s, …) binds arguments", b->handler->name),
		      "'%s' of %s passes %s, but '%s' takes %s%s", check->trigger->name, check->trigger_of->name,
		      rx_payload_info(check->payload)->words, b->handler->name,
		      parameters(check->arena, b->handler, bound), bound ? " after what is bound" : "");
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

static void check_handler(struct rx_check *check, rx_event event, const struct rx_made_event *made)
{
	const char *name = rx_arena_printf(check->arena, "%s.%s", event->state, event->name);
	struct binding b = { check, made && made->takes ? made->takes : rx_app_handler(check->app, name), made };
	if (b.handler && b.handler->state && rx_state_is_model(b.handler->state))
		rx_check_fail_model(check, b.handler->state, event->name);
	else if (b.handler)
		check_binding(&b);
	else
		rx_check_fail(check, name, rx_app_suggest_handler(check->app, name),
			      "'%s' is not a handler of this app", name);
}

static void check_event(struct rx_check *check, rx_event event);

/* ---- client events ---- */

/* What the browser cannot run in an export is no code of a page: the content security policy of exports forbids making
 * code of text. */
static void check_code(struct rx_check *check, const struct rx_event_part *part)
{
	const char *call = part->kind == RX_PART_SCRIPT ? "rx_call_script" : "rx_call_function";
	if (!part->node || part->node->kind != RX_NODE_TEXT) {
		rx_check_fail(check, call, "write it in quotes, or call it in a handler",
			      "the code of %s on a trigger is part of the page, so it is a text that is known when the "
			      "page is built",
			      call);
		return;
	}
	const char *problem = rx_script_problem(check->arena, part->node->text);
	if (problem)
		rx_check_fail(check, call, NULL, "the code of %s is not JavaScript: %s", call, problem);
}

/* A number that the browser is to get, and one of the places of toasts, where they are known now. */
static void check_option(struct rx_check *check, const struct rx_event_part *part)
{
	static const char *const places[] = { "top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right" };
	const char *text = part->node->text, *needle = rx_arena_printf(check->arena, ".%s = ", part->name);
	bool known = strcmp(part->name, "position") != 0;
	for (size_t i = 0; i < RX_COUNT(places) && !known; i++)
		known = !strcmp(text, places[i]);
	const char *near = known ? NULL : rx_did_you_mean(text, places, RX_COUNT(places));
	char *end;
	if (!known)
		rx_check_fail(check, needle, rx_arena_printf(check->arena, ".position = \"%s\" (of: top-left, top-center, top-right, bottom-left, bottom-center, "
			      "bottom-right)", near ? near : "bottom-right"), "'%s' is not a value of 'position' in rx_toast", text);
	else if (part->kind == RX_PART_NUMBER && (strtod(text, &end), end == text || *end))
		rx_check_fail(check, needle, rx_arena_printf(check->arena, ".%s = \"3000\"", part->name), "'%s' takes a number, not '%s'", part->name, text);
}

static void check_part(struct rx_check *check, const struct rx_event_part *part)
{
	enum rx_payload payload = check->payload;
	switch (part->kind) {
	case RX_PART_VALUE:
	case RX_PART_NUMBER:
		if (part->node && rx_check_value(check, part->node) && part->node->kind == RX_NODE_TEXT)
			check_option(check, part);
		break;
	case RX_PART_FLAG:
		break;
	case RX_PART_EVENT:
	case RX_PART_CALLBACK:
		check->payload = part->kind == RX_PART_CALLBACK ? RX_PAYLOAD_ANY : RX_PAYLOAD_NONE;
		check_event(check, part->event);
		check->payload = payload;
		break;
	case RX_PART_SCRIPT:
	case RX_PART_FUNCTION:
		check_code(check, part);
		break;
	}
}

/* ---- rx_set ---- */

static const struct rx_field *field_of(const struct rx_app *app, const char *dep)
{
	char state[256];
	const char *dot = strrchr(dep, '.');
	snprintf(state, sizeof state, "%.*s", (int)(dot ? dot - dep : 0), dep);
	const struct rx_state_class *class = dot ? rx_app_state(app, state) : NULL;
	for (int i = 0; class && i < class->record.field_count; i++)
		if (!strcmp(class->record.fields[i].name, dot + 1))
			return &class->record.fields[i];
	return NULL;
}

static void check_set(struct rx_check *check, const struct rx_made_event *made)
{
	const struct rx_node *var = made->parts[0].node, *value = made->parts[1].node;
	const char *source = rx_node_source(check->arena, var);
	const struct rx_field *field = var && var->kind == RX_NODE_VAR ? field_of(check->app, var->var.dep) : NULL;
	if (!field || field->place != RX_PLACE_CLIENT_) {
		rx_check_fail(check, "rx_set(",
			      "CLIENT(type, name, default) in the state; a handler changes other vars",
			      "'%s' in rx_set is not a CLIENT var", source);
		return;
	}
	if (!value) {
		rx_check_fail(check, "rx_set(", "rx_false for false, rx_int(0) for 0, \"\" for no text",
			      "the value in rx_set(%s, …) is NULL", source);
		return;
	}
	if (!rx_check_value(check, value) || var->shape.form != RX_FORM_VALUE)
		return;
	struct rx_shape shape = value->shape;
	if (value->kind == RX_NODE_TRIGGER)
		rx_payload_named(check->payload, value->text, &shape);
	if (value->kind == RX_NODE_NUMBER ? !number_fits(value, var->shape.type) : !shape_fits(shape, var->shape.type))
		rx_check_fail(check, "rx_set(", NULL, "'%s' is %s; '%s' is %s", source,
			      rx_shape_name(check->arena, var->shape), rx_node_source(check->arena, value),
			      rx_shape_name(check->arena, shape));
}

/* ---- all of them ---- */

static void check_actions(struct rx_check *check, const struct rx_made_event *made)
{
	if (made->throttle < 0 || made->debounce < 0)
		rx_check_fail(check, made->throttle < 0 ? "rx_throttle(" : "rx_debounce(", NULL,
			      "a time of %d milliseconds is less than none",
			      made->throttle < 0 ? made->throttle : made->debounce);
}

/* rx_upload_files: the handler's last parameter is the files, and no argument is bound to it. */
static void check_upload(struct rx_check *check, const struct rx_made_event *made)
{
	rx_event event = made->parts[1].event;
	if (!event || !*event->state) {
		rx_check_fail(check, "rx_upload_files(", NULL, "rx_upload_files needs a handler");
		return;
	}
	const char *last = event->nargs ? event->types[event->nargs - 1] : "";
	rx_upload_note_use(check->app->ui, event, made->parts[0].node);
	bool takes = !strcmp(last, "rx_files") || !strcmp(last, "struct rx_files");
	if (!takes || event->nbound != event->nargs - 1)
		rx_check_fail(check, "rx_upload_files(", rx_arena_printf(check->arena, "EVENT(%s, rx_files)", event->name),
			      takes ? "rx_upload_files needs all arguments of '%s.%s' but the files" : "'%s.%s' takes no files",
			      event->state, event->name);
}

static void check_made(struct rx_check *check, const struct rx_made_event *made)
{
	if (made->kind == RX_MADE_CLIENT && !strcmp(made->event.name, "_upload_files"))
		check_upload(check, made);
	if (made->kind == RX_MADE_SET)
		check_set(check, made);
	if (made->kind == RX_MADE_CHOICE && !made->parts[0].node)
		rx_check_fail(check, "rx_cond_event(", NULL, "rx_cond_event has no test");
	else if (made->kind == RX_MADE_CHOICE)
		rx_check_value(check, made->parts[0].node);
	for (int i = 0; i < made->part_count; i++) {
		if (made->kind == RX_MADE_CLIENT)
			check_part(check, &made->parts[i]);
		else if (made->kind != RX_MADE_SET)
			check_event(check, made->parts[i].event);
	}
}

static void check_event(struct rx_check *check, rx_event event)
{
	if (!event)
		return;
	const struct rx_made_event *made = rx_made_event_of(event);
	const char *file = check->file;
	int line = check->line;
	if (event->file) {
		check->file = event->file;
		check->line = event->line;
	}
	if (made)
		check_actions(check, made);
	if (!made || made->kind == RX_MADE_HANDLER || made->kind == RX_MADE_GIVEN)
		check_handler(check, event, made);
	else
		check_made(check, made);
	check->file = file;
	check->line = line;
}

void rx_check_event(struct rx_check *check, const struct rx_component *type, const struct rx_setting *setting)
{
	check->trigger = setting->prop;
	check->trigger_of = type;
	check->payload = setting->prop->payload;
	check_event(check, setting->event);
	check->trigger = NULL;
}

/* What a handler can ask for besides changing its self (<reflex/event.h>): other states, failing, other handlers' events, client
 * events, sending what there is so far. All of it works on the turn of this thread. */
#include <cjson/cJSON.h>

#include "../event/emission.h"
#include "../include/reflex/event.h"
#include "../state/shared.h"
#include "../state/states.h"
#include "../state/value.h"

static void complain(const char *format, ...) RX_PRINTF(1, 2);

static void complain(const char *format, ...)
{
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (rx_handler_log)
		rx_handler_log("warning", text);
}

/* The turn that may be asked for something; NULL, with a line in the log, where nothing can be. */
static struct rx_turn *running(const char *what)
{
	struct rx_turn *turn = rx_turn_current();
	if (turn && !turn->computing)
		return turn;
	if (turn)
		rx_turn_fail(turn, NULL, 0, "%s does not work in computed vars", what);
	else
		complain("%s was called outside of a handler: nothing happened", what);
	return NULL;
}

void rx_fail_at_(const char *file, int line, const char *format, ...)
{
	char text[sizeof((struct rx_err *)NULL)->text];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (rx_turn_current())
		rx_turn_fail(rx_turn_current(), file, line, "%s", text);
	else
		complain("%s:%d: %s", file ? file : "?", line, text);
}

void *rx_get_(const char *state)
{
	struct rx_turn *turn = rx_turn_current();
	if (!turn || turn->computing)
		return NULL;
	const struct rx_state_class *class = rx_turn_find(turn, state);
	if (class)
		return rx_turn_open(turn, class);
	class = rx_app_state(rx_states_app(turn->states), state);
	rx_turn_fail(turn, NULL, 0,
		     class ? "rx_get: '%s' has an instance for each rx_instance; only handlers of one know which"
			   : "rx_get: there is no state '%s'",
		     state);
	return class ? rx_turn_open(turn, class) : NULL;
}

void rx_reset_(void *self)
{
	struct rx_turn *turn = running("rx_reset");
	const struct rx_state_class *state = turn ? rx_turn_class(turn, self) : NULL;
	if (state)
		rx_turn_reset(turn, state);
	else if (turn)
		rx_turn_fail(turn, NULL, 0, "rx_reset takes 'self' or what rx_get returned");
}

void *rx_link_to_(const char *state, const char *name)
{
	static const char what[] = "rx_link_to";
	struct rx_turn *turn = running(what);
	const struct rx_state_class *class = turn ? rx_turn_find(turn, state) : NULL;
	if (!turn)
		return NULL;
	if (!class || class->use != RX_USE_SHARED_)
		rx_turn_fail(turn, NULL, 0, "%s: '%s' is not declared by RX_SHARED_STATE", what, state);
	else if (name && (!*name || strlen(name) > RX_SHARED_NAME_MAX))
		rx_turn_fail(turn, NULL, 0, "%s: the name of an instance has 1 to %d bytes", what, RX_SHARED_NAME_MAX);
	else
		return rx_turn_link(turn, class, name);
	return class ? rx_turn_open(turn, class) : NULL;
}

/* ---- emitting ---- */

bool rx_emitting(void)
{
	return rx_turn_current() != NULL;
}

void rx_emit_client(const char *json)
{
	struct rx_turn *turn = rx_turn_current() ? running("a client event") : NULL;
	if (turn)
		rx_emissions_add_client(&turn->emissions, json);
}

#define VALUE_TEXT_MAX (64u << 20) /* bytes of a struct as JSON */

static cJSON *value_json(struct rx_type type, const void *value)
{
	struct rx_buf text;
	rx_buf_init(&text, VALUE_TEXT_MAX);
	rx_value_print(type, value, &text);
	cJSON *json = cJSON_Parse(rx_buf_text(&text));
	rx_buf_release(&text);
	return json;
}

static cJSON *whole(struct rx_type type, int64_t value)
{
	int narrow = (int)value;
	double real = (double)value;
	if (type.kind == RX_KIND_INT && value != narrow)
		return NULL;
	return value_json(type, type.kind == RX_KIND_INT ? &narrow : type.kind == RX_KIND_DOUBLE ? (void *)&real : &value);
}

/* Lists and maps of whole numbers also fit those of wider ones, and all of them those of anything. */
static bool widens(struct rx_type given, struct rx_type wanted)
{
	bool wider = given.item == RX_KIND_INT && (wanted.item == RX_KIND_INT64 || wanted.item == RX_KIND_DOUBLE);
	return given.kind == wanted.kind && (wider || wanted.item == RX_KIND_JSON);
}

static cJSON *struct_json(struct rx_type wanted, const struct rx_argument_ *argument)
{
	struct rx_type given;
	if (argument->tag == rx_type_tag(wanted))
		return value_json(wanted, argument->as.at);
	if (!rx_type_of_tag(argument->tag, &given))
		return NULL;
	return widens(given, wanted) || wanted.kind == RX_KIND_JSON ? value_json(given, argument->as.at) : NULL;
}

/* NULL when the value does not fit the parameter. */
static cJSON *argument_json(struct rx_type type, const struct rx_argument_ *argument)
{
	enum rx_kind kind = type.kind;
	bool any = kind == RX_KIND_JSON;
	switch (argument->kind) {
	case 'v':
		return struct_json(type, argument);
	case 's':
		if (any && !argument->as.text)
			return cJSON_CreateNull();
		return kind == RX_KIND_STR || any ? cJSON_CreateString(argument->as.text ? argument->as.text : "") : NULL;
	case 'b':
		return kind == RX_KIND_BOOL || any ? cJSON_CreateBool(argument->as.truth) : NULL;
	case 'd':
		return kind == RX_KIND_DOUBLE || any ? cJSON_CreateNumber(argument->as.real) : NULL;
	case 'j':
		return any ? value_json(type, &argument->as.json) : NULL;
	}
	if (kind == RX_KIND_BOOL && (argument->as.whole == 0 || argument->as.whole == 1)) /* true is an int in C */
		return cJSON_CreateBool(argument->as.whole == 1);
	if (any)
		return whole((struct rx_type){ .kind = RX_KIND_INT64 }, argument->as.whole);
	return kind >= RX_KIND_INT && kind <= RX_KIND_TIME && kind != RX_KIND_RECORD ? whole(type, argument->as.whole) : NULL;
}

static const char *argument_kind(const struct rx_argument_ *argument)
{
	struct rx_type type;
	switch (argument->kind) {
	case 'v':
		return rx_type_of_tag(argument->tag, &type) ? rx_type_name(type)
		       : argument->tag % 4 == 1             ? "a list of other records"
		       : argument->tag % 4 == 2             ? "a map of other records"
		                                            : "another record";
	case 's':
		return "a text";
	case 'b':
		return "a bool";
	case 'd':
		return "a double";
	case 'j':
		return "an rx_json";
	default:
		return "a whole number";
	}
}

cJSON *rx_emit_arguments(const struct rx_handler *handler, const struct rx_argument_ *arguments, int count, struct rx_err *err)
{
	if (count != handler->nargs) {
		rx_err_set(err, "'%s' takes %d argument%s, not %d", handler->name, handler->nargs, handler->nargs == 1 ? "" : "s", count);
		return NULL;
	}
	cJSON *array = cJSON_CreateArray();
	for (int i = 0; i < count; i++) {
		cJSON *json = argument_json(handler->args[i], &arguments[i]);
		if (!json) {
			rx_err_set(err, "argument %d of '%s' must be %s, not %s", i + 1, handler->name, rx_type_name(handler->args[i]),
			           argument_kind(&arguments[i]));
			cJSON_Delete(array);
			return NULL;
		}
		cJSON_AddItemToArray(array, json);
	}
	return array;
}

const struct rx_handler *rx_emit_handler(const struct rx_app *app, rx_event event, struct rx_err *err)
{
	char name[256];
	if (!event || event->base || !event->state || !event->name) {
		rx_err_set(err, "what is emitted must be a handler, like rx_emit(Todo.add, \"milk\")");
		return NULL;
	}
	snprintf(name, sizeof name, "%s.%s", event->state, event->name);
	const struct rx_handler *handler = rx_app_handler(app, name);
	if (!handler)
		rx_err_set(err, "there is no handler '%s'", name);
	return handler;
}

/* A handler of a component state means its own instance. */
static const struct rx_handler *of_instance(const struct rx_turn *turn, const struct rx_handler *handler, struct rx_err *err)
{
	char name[256];
	if (!handler || !rx_state_is_model(handler->state))
		return handler;
	const struct rx_state_class *own = rx_turn_find(turn, handler->state->record.name);
	snprintf(name, sizeof name, "%s.%s", own ? own->record.name : "", handler->event->name);
	if (!own)
		rx_err_set(err, "'%s' has an instance for each rx_instance; only handlers of one know which", handler->state->record.name);
	return own ? rx_app_handler(rx_states_app(turn->states), name) : NULL;
}

void rx_emit_(rx_event event, const struct rx_argument_ *arguments, int count, const char *file, int line)
{
	struct rx_err err;
	struct rx_turn *turn = running("rx_emit");
	if (!turn)
		return;
	const struct rx_handler *handler = of_instance(turn, rx_emit_handler(rx_states_app(turn->states), event, &err), &err);
	cJSON *json = handler ? rx_emit_arguments(handler, arguments, count, &err) : NULL;
	if (json)
		rx_emissions_add_event(&turn->emissions, handler, json);
	else
		rx_turn_fail(turn, file, line, "rx_emit: %s", err.text);
}

void rx_yield(void)
{
	struct rx_turn *turn = running("rx_yield");
	if (!turn || turn->failed)
		return;
	if (!turn->yield) {
		rx_turn_fail(turn, NULL, 0, "rx_yield works in handlers only, not in a block of rx_lock or a hook");
		return;
	}
	if (rx_turn_settle(turn) != RX_TURN_OK)
		return;
	if (turn->may_commit && !turn->may_commit(turn, turn->context)) {
		rx_turn_fail(turn, NULL, 0, "the handler was given up: it took too long");
		return;
	}
	rx_turn_commit(turn, turn->states);
	if (!turn->yield(turn, turn->context))
		rx_turn_fail(turn, NULL, 0, "the handler was given up: it took too long");
}

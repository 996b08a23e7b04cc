/* What triggers pass to handlers. */
#include "payload.h"

const struct rx_payload_info *rx_payload_info(enum rx_payload payload)
{
	static const struct rx_payload_info infos[] = {
		[RX_PAYLOAD_NONE] = { "nothing", NULL, NULL },
		[RX_PAYLOAD_VALUE] = { "a str", "e", "e.target.value" },
		[RX_PAYLOAD_CHECKED] = { "a bool", "checked", "checked === true" },
		[RX_PAYLOAD_KEY] = { "a str (the key), and a struct rx_key_event", "e", "e.key" },
		[RX_PAYLOAD_STRING] = { "a str", "value", "value" },
		[RX_PAYLOAD_NUMBER] = { "a double", "value", "value" },
		[RX_PAYLOAD_BOOL] = { "a bool", "value", "value" },
		[RX_PAYLOAD_NUMBERS] = { "a list of double", "values", "values" },
		[RX_PAYLOAD_FORM] = { "a form's fields (a struct of RX_TYPE, rx_json_map, or rx_json)", "data", "data" },
		[RX_PAYLOAD_POINTER] = { "a struct rx_pointer", "e", "$e.pointer(e)" },
		[RX_PAYLOAD_ANY] = { "a value", "value", "value" },
		[RX_PAYLOAD_ARGS] = { "what the component passes (rx_json, or the type that it is)", "...a", "$e.plain(a[0])" },
	};
	return &infos[payload];
}

static bool is_number(struct rx_type type)
{
	return type.kind == RX_KIND_DOUBLE || type.kind == RX_KIND_INT || type.kind == RX_KIND_INT64;
}

static bool is_record(struct rx_type type, const char *name)
{
	return type.kind == RX_KIND_RECORD && !strcmp(type.record->name, name);
}

/* A record for all of it: also where the trigger passes one value. NULL: there is none. */
static const char *as_record(enum rx_payload payload, struct rx_type type)
{
	if (payload == RX_PAYLOAD_POINTER && (type.kind == RX_KIND_JSON || is_record(type, "rx_pointer")))
		return "$e.pointer(e)";
	if (payload == RX_PAYLOAD_KEY && (type.kind == RX_KIND_JSON || is_record(type, "rx_key_event")))
		return "$e.keys(e)";
	bool json_map = type.kind == RX_KIND_MAP && type.item == RX_KIND_JSON; /* texts, bools, lists of texts */
	if (payload == RX_PAYLOAD_FORM && (type.kind == RX_KIND_JSON || type.kind == RX_KIND_RECORD || json_map))
		return "data";
	return NULL;
}

static bool is_scalar_of(enum rx_payload payload, struct rx_type type)
{
	if (type.kind == RX_KIND_JSON)
		return payload != RX_PAYLOAD_NONE;
	switch (payload) {
	case RX_PAYLOAD_VALUE:
	case RX_PAYLOAD_KEY:
	case RX_PAYLOAD_STRING:
		return type.kind == RX_KIND_STR || type.kind == RX_KIND_TIME; /* of an input of dates */
	case RX_PAYLOAD_CHECKED:
	case RX_PAYLOAD_BOOL:
		return type.kind == RX_KIND_BOOL;
	case RX_PAYLOAD_NUMBER:
		return is_number(type);
	case RX_PAYLOAD_ANY:
		return true;
	default:
		return false;
	}
}

static const char *argument(int index, int count)
{
	static const char *const values[RX_PAYLOAD_ARGS_MAX] = { "$e.plain(a[0])", "$e.plain(a[1])", "$e.plain(a[2])",
								  "$e.plain(a[3])", "$e.plain(a[4])" };
	return count <= RX_PAYLOAD_ARGS_MAX ? values[index] : NULL;
}

const char *rx_payload_value(enum rx_payload payload, int index, int count, struct rx_type type)
{
	if (payload == RX_PAYLOAD_ARGS)
		return argument(index, count);
	const char *record = as_record(payload, type);
	if (count == 2 && payload == RX_PAYLOAD_KEY && index == 1)
		return record;
	if (count == 1 && record)
		return record;
	if (count > 1 + (payload == RX_PAYLOAD_KEY))
		return NULL;
	if (payload == RX_PAYLOAD_NUMBERS && type.kind == RX_KIND_LIST && is_number(rx_type_item(type)))
		return "values";
	/* of a slider with one thumb */
	if (payload == RX_PAYLOAD_NUMBERS && is_number(type))
		return "values[0]";
	return is_scalar_of(payload, type) ? rx_payload_info(payload)->value : NULL;
}

static const char *member_of(enum rx_payload trigger, const char *name, struct rx_shape *shape)
{
	static const struct {
		enum rx_payload payload;
		const char *name;
		enum rx_kind kind;
		const char *js;
	} members[] = {
		{ RX_PAYLOAD_POINTER, "button", RX_KIND_INT, "$e.pointer(e).button" },
		{ RX_PAYLOAD_POINTER, "buttons", RX_KIND_INT, "$e.pointer(e).buttons" },
		{ RX_PAYLOAD_POINTER, "client_x", RX_KIND_INT, "$e.pointer(e).client_x" },
		{ RX_PAYLOAD_POINTER, "client_y", RX_KIND_INT, "$e.pointer(e).client_y" },
		{ RX_PAYLOAD_POINTER, "alt_key", RX_KIND_BOOL, "$e.pointer(e).alt_key" },
		{ RX_PAYLOAD_POINTER, "ctrl_key", RX_KIND_BOOL, "$e.pointer(e).ctrl_key" },
		{ RX_PAYLOAD_POINTER, "meta_key", RX_KIND_BOOL, "$e.pointer(e).meta_key" },
		{ RX_PAYLOAD_POINTER, "shift_key", RX_KIND_BOOL, "$e.pointer(e).shift_key" },
		{ RX_PAYLOAD_KEY, "key", RX_KIND_STR, "$e.keys(e).key" },
		{ RX_PAYLOAD_KEY, "alt_key", RX_KIND_BOOL, "$e.keys(e).alt_key" },
		{ RX_PAYLOAD_KEY, "ctrl_key", RX_KIND_BOOL, "$e.keys(e).ctrl_key" },
		{ RX_PAYLOAD_KEY, "meta_key", RX_KIND_BOOL, "$e.keys(e).meta_key" },
		{ RX_PAYLOAD_KEY, "shift_key", RX_KIND_BOOL, "$e.keys(e).shift_key" },
	};
	for (size_t i = 0; i < RX_COUNT(members); i++)
		if (members[i].payload == trigger && !strcmp(members[i].name, name)) {
			*shape = rx_shape_scalar(members[i].kind);
			return members[i].js;
		}
	return NULL;
}

static const char *whole_of(enum rx_payload trigger)
{
	if (trigger == RX_PAYLOAD_POINTER)
		return "$e.pointer(e)";
	return trigger == RX_PAYLOAD_KEY ? "$e.keys(e)" : rx_payload_info(trigger)->value;
}

static struct rx_shape shape_of(enum rx_payload payload)
{
	struct rx_type number = { .kind = RX_KIND_DOUBLE };
	switch (payload) {
	case RX_PAYLOAD_VALUE:
	case RX_PAYLOAD_KEY:
	case RX_PAYLOAD_STRING:
		return rx_shape_scalar(RX_KIND_STR);
	case RX_PAYLOAD_CHECKED:
	case RX_PAYLOAD_BOOL:
		return rx_shape_scalar(RX_KIND_BOOL);
	case RX_PAYLOAD_NUMBER:
		return rx_shape_scalar(RX_KIND_DOUBLE);
	case RX_PAYLOAD_NUMBERS:
		return rx_shape_of(number, true);
	default:
		return (struct rx_shape){ .form = RX_FORM_ANY };
	}
}

/* Which of the payloads a name means in a trigger; NONE when it has no such thing. A key event has its input's value as
 * well. */
static enum rx_payload named(enum rx_payload trigger, const char *name)
{
	bool checked = trigger == RX_PAYLOAD_CHECKED || trigger == RX_PAYLOAD_BOOL;
	if (!strcmp(name, "key"))
		return trigger == RX_PAYLOAD_KEY ? trigger : RX_PAYLOAD_NONE;
	if (!strcmp(name, "checked"))
		return checked ? trigger : RX_PAYLOAD_NONE;
	if (trigger == RX_PAYLOAD_KEY)
		return RX_PAYLOAD_VALUE;
	return checked || trigger == RX_PAYLOAD_POINTER ? RX_PAYLOAD_NONE : trigger;
}

const char *rx_payload_named(enum rx_payload trigger, const char *name, struct rx_shape *shape)
{
	*shape = (struct rx_shape){ .form = RX_FORM_ANY };
	if (!strcmp(name, "data"))
		return whole_of(trigger);
	if (!strncmp(name, "data.", 5))
		return member_of(trigger, name + 5, shape);
	enum rx_payload payload = named(trigger, name);
	*shape = shape_of(payload);
	return rx_payload_info(payload)->value;
}

const char *rx_payload_named_words(enum rx_payload trigger, const char *name)
{
	enum rx_payload payload = strncmp(name, "data", 4) ? named(trigger, name) : trigger;
	return payload == RX_PAYLOAD_KEY ? "a str" : rx_payload_info(payload)->words;
}

/* What triggers pass to handlers. */
#include "payload.h"

const struct rx_payload_info *rx_payload_info(enum rx_payload payload)
{
	static const struct rx_payload_info infos[] = {
		[RX_PAYLOAD_NONE] = { "nothing", NULL, NULL },
		[RX_PAYLOAD_VALUE] = { "a str", "e", "e.target.value" },
		[RX_PAYLOAD_CHECKED] = { "a bool", "checked", "checked === true" },
		[RX_PAYLOAD_KEY] = { "a str", "e", "e.key" },
		[RX_PAYLOAD_STRING] = { "a str", "value", "value" },
		[RX_PAYLOAD_NUMBER] = { "a double", "value", "value" },
		[RX_PAYLOAD_BOOL] = { "a bool", "value", "value" },
		[RX_PAYLOAD_NUMBERS] = { "a list of double", "values", "values" },
		[RX_PAYLOAD_FORM] = { "a form's fields (a struct of RX_TYPE)", "data", "data" },
	};
	return &infos[payload];
}

bool rx_payload_fits(enum rx_payload payload, struct rx_type type)
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
		return type.kind == RX_KIND_DOUBLE || type.kind == RX_KIND_INT || type.kind == RX_KIND_INT64;
	case RX_PAYLOAD_FORM:
		return type.kind == RX_KIND_RECORD;
	default:
		return false;
	}
}

/* A key event has its input's value as well. */
enum rx_payload rx_payload_named(enum rx_payload trigger, const char *name)
{
	bool checked = trigger == RX_PAYLOAD_CHECKED || trigger == RX_PAYLOAD_BOOL;
	if (!strcmp(name, "key"))
		return trigger == RX_PAYLOAD_KEY ? trigger : RX_PAYLOAD_NONE;
	if (!strcmp(name, "checked"))
		return checked ? trigger : RX_PAYLOAD_NONE;
	if (trigger == RX_PAYLOAD_KEY)
		return RX_PAYLOAD_VALUE;
	return checked ? RX_PAYLOAD_NONE : trigger;
}

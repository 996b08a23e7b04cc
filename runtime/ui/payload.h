/* What triggers pass: the types, and the JavaScript that takes it from React's arguments. Private to ui/ and gen/. */
#ifndef RX_UI_PAYLOAD_H
#define RX_UI_PAYLOAD_H

#include "node.h"

struct rx_payload_info {
	const char *words;     /* for messages: "a text", "nothing" */
	const char *parameter; /* of the JavaScript function; NULL when nothing is passed */
	const char *value;     /* the expression for what is passed */
};
const struct rx_payload_info *rx_payload_info(enum rx_payload payload);
/* The JavaScript for parameter `index` (from 0) of those that are left to the trigger, `count` in all, when it has that type. NULL: it does
 * not fit. */
const char *rx_payload_value(enum rx_payload payload, int index, int count, struct rx_type type);
/* The JavaScript for `rx_value`, `rx_checked`, `rx_key` ("value", …), the whole ("data") or a member of it ("data.client_x") in a trigger,
 * and its type (ANY when the browser alone knows it). NULL when the trigger has no such thing. */
const char *rx_payload_named(enum rx_payload trigger, const char *name, struct rx_shape *shape);
/* What the trigger says it passes as that, for messages. */
const char *rx_payload_named_words(enum rx_payload trigger, const char *name);

#endif

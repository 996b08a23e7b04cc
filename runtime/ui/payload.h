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
/* Whether a parameter of that type takes it. */
bool rx_payload_fits(enum rx_payload payload, struct rx_type type);
/* What `rx_value`, `rx_checked` or `rx_key` (by name) is in a trigger; RX_PAYLOAD_NONE when the trigger has no such
 * thing. */
enum rx_payload rx_payload_named(enum rx_payload trigger, const char *name);

#endif

/* What a running handler has asked for besides its changes: other handlers' events, and client events, in the order of the calls. The functions
 * of <reflex/event.h> add to the emissions of the turn that runs on this thread; event/run.c sends or runs them after the commit. */
#ifndef RX_EVENT_EMISSION_H
#define RX_EVENT_EMISSION_H

#include "../app/app.h"

struct cJSON;

struct rx_emission {
	struct rx_emission *next;
	const char *handler;     /* a handler's event: its full name; NULL: a client event */
	struct cJSON *arguments; /* of a handler's event: an array; owned */
	const char *json;        /* a client event: one JSON object, see docs/protocol.md; in the turn's arena */
};

/* Whether a handler (or the exception handler, an API handler, the block of rx_lock) runs on this thread, so that client events take
 * effect; false while pages are built. */
bool rx_emitting(void);
/* Adds a client event; `json` is copied. Does nothing when !rx_emitting(). */
void rx_emit_client(const char *json);

#endif

/* What a running handler has asked for besides its changes: other handlers' events, and client events, in the order of the calls. The functions
 * of <reflex/event.h> add to the emissions of the turn that runs on this thread; event/chain.c sends or runs them after the commit. */
#ifndef RX_EVENT_EMISSION_H
#define RX_EVENT_EMISSION_H

#include "../app/app.h"
#include "../core/buf.h"

struct cJSON;

struct rx_emission {
	struct rx_emission *next;
	const struct rx_handler *handler; /* of the app that emitted it; NULL: a client event */
	struct cJSON *arguments;          /* of a handler's event: an array; owned */
	char json[];                      /* a client event: one JSON object, see docs/protocol.md */
};

/* A queue; all zero is empty. */
struct rx_emissions {
	struct rx_emission *first, *last;
};

/* Takes `arguments` over. */
void rx_emissions_add_event(struct rx_emissions *list, const struct rx_handler *handler, struct cJSON *arguments);
void rx_emissions_add_client(struct rx_emissions *list, const char *json);
/* Appends all of `from`, which is empty afterwards. */
void rx_emissions_move(struct rx_emissions *to, struct rx_emissions *from);
/* Appends the client events at the head of `from`, up to a handler's event. */
void rx_emissions_take_client(struct rx_emissions *to, struct rx_emissions *from);
/* The first one, which is the caller's to free; NULL. */
struct rx_emission *rx_emissions_take(struct rx_emissions *list);
void rx_emission_free(struct rx_emission *emission);
void rx_emissions_clear(struct rx_emissions *list);
/* Takes the client events at the head and prints them as an array: `[{…},{…}]`. */
void rx_emissions_print(struct rx_emissions *list, struct rx_buf *out);
/* Likewise those in all of the list, handlers' events as {"handler":"Other.add","arguments":[3]}; nothing is taken. */
void rx_emissions_print_all(const struct rx_emissions *list, struct rx_buf *out);

/* The handler that `event` names in `app`; NULL with `err` filled. */
const struct rx_handler *rx_emit_handler(const struct rx_app *app, rx_event event, struct rx_err *err);
struct rx_argument_;
/* C values as the JSON array of an event, checked against the parameters of `handler`; NULL with `err` filled. The caller's to delete. */
struct cJSON *rx_emit_arguments(const struct rx_handler *handler, const struct rx_argument_ *arguments, int count, struct rx_err *err);

/* Whether a handler (or the exception handler, an API handler, the block of rx_lock) runs on this thread, so that client events take
 * effect; false while pages are built. */
bool rx_emitting(void);
/* Adds a client event to the turn of this thread; `json` is copied. Does nothing when !rx_emitting(). */
void rx_emit_client(const char *json);

#endif

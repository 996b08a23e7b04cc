/* The values of one client: one block of memory per state class, shared with the class's defaults until something changes.
 * Used by one thread at a time per client; the engine (event/) sees to that. */
#ifndef RX_STATE_STATES_H
#define RX_STATE_STATES_H

#include <cjson/cJSON.h>

#include "../app/app.h"

struct rx_states;

/* All defaults; holds a reference to `app`. */
struct rx_states *rx_states_new(struct rx_app *app);
void rx_states_free(struct rx_states *states);
struct rx_app *rx_states_app(const struct rx_states *states);
/* The committed data struct of a class (`struct GithubState`), computed vars filled in. Valid until the next commit. */
const void *rx_states_get(const struct rx_states *states, const struct rx_state_class *state);

/* Appends `{"GithubState":{"url":…},…}`: every var of every state, as a delta. */
void rx_states_print(const struct rx_states *states, struct rx_buf *out);
/* Appends the form that a store keeps: the same, with a schema hash per state and without computed vars. */
void rx_states_save(const struct rx_states *states, struct rx_buf *out);
/* From a stored form: same name and type keeps its value, new vars get their default, the rest is dropped; `dropped` (may be NULL) gets
 * a sentence for the log when something was. Never NULL: what cannot be read gives the defaults. */
struct rx_states *rx_states_restore(struct rx_app *app, const char *text, size_t length, struct rx_buf *dropped);
/* The same client's values under a new generation of the app. */
struct rx_states *rx_states_migrate(const struct rx_states *old, struct rx_app *app, struct rx_buf *dropped);
/* Bytes of memory this client's values take beyond the shared defaults. */
size_t rx_states_memory(const struct rx_states *states);

/* ---- running a handler ---- */

enum rx_turn_status { RX_TURN_OK, RX_TURN_BAD_ARGUMENTS, RX_TURN_FAILED };

/* One execution: working copies, what changed, and the memory of it all. Reusable: _init once, then any number of
 * rx_turn_run / rx_turn_commit, then _release. */
struct rx_turn {
	struct rx_arena arena;   /* of this execution; reset by the next */
	struct rx_buf delta;     /* `{"CounterState":{"count":3}}`; "{}" when nothing changed */
	struct rx_err err;       /* when the status is not OK */
	bool changed;
	const struct rx_state_class *state; /* whose values `fresh` holds */
	void *fresh;             /* new block, NULL when nothing changed; owned until committed */
};

void rx_turn_init(struct rx_turn *turn);
void rx_turn_release(struct rx_turn *turn);

/* The parts of rx_turn_run, for what is no plain handler (the block of rx_lock, the exception handler, HTTP routes, a storage update):
 *
 *     rx_turn_begin(turn, states);          rx_get, rx_emit, rx_fail, rx_printf … of this thread work on this turn from now on
 *     self = rx_turn_open(turn, state);     the working copy of one class, made at the first call; its `parent` is opened, too
 *     …
 *     status = rx_turn_end(turn);           recomputes, checks, compares with the committed values: fills `delta`; not for this thread any more
 *     rx_turn_commit(turn, states);
 *
 * A turn may open any number of classes. */
void rx_turn_begin(struct rx_turn *turn, struct rx_states *states);
void *rx_turn_open(struct rx_turn *turn, const struct rx_state_class *state);
enum rx_turn_status rx_turn_end(struct rx_turn *turn);
/* The turn of this thread; NULL. */
struct rx_turn *rx_turn_current(void);

/* Runs `handler` on copies of the client's values, recomputes computed vars, compares, and fills `turn->delta`. The values
 * themselves stay as they are until rx_turn_commit. `arguments`: the JSON array of the event, or NULL for none. Runs author's code: may
 * take any time. Call on any thread, one per client at a time. */
enum rx_turn_status rx_turn_run(struct rx_turn *turn, struct rx_states *states, const struct rx_handler *handler,
                                const cJSON *arguments);
/* Makes the values of the last successful run the client's. After a failed one, or without it, the next run drops them. */
void rx_turn_commit(struct rx_turn *turn, struct rx_states *states);

/* Where rx_log, failed requests and replaced bytes go; level "info" or "warning". Default: nowhere. Set once at start; called on any thread. */
extern void (*rx_handler_log)(const char *level, const char *text);

#endif

/* The values of one client: one block of memory per state class, shared with the class's defaults until something changes.
 * Used by one thread at a time per client; the engine (event/) sees to that. */
#ifndef RX_STATE_STATES_H
#define RX_STATE_STATES_H

#include <cjson/cJSON.h>

#include "../app/app.h"
#include "../event/emission.h"
#include "../handler/scratch.h"

struct rx_states;
struct rx_shared;
struct rx_client;

/* All defaults; holds a reference to `app`. */
struct rx_states *rx_states_new(struct rx_app *app);
void rx_states_free(struct rx_states *states);
/* The same values, in memory of their own. */
struct rx_states *rx_states_clone(const struct rx_states *states);
struct rx_app *rx_states_app(const struct rx_states *states);
/* The committed data struct of a class (`struct GithubState`), computed vars filled in. Valid until the next commit. */
const void *rx_states_get(const struct rx_states *states, const struct rx_state_class *state);

/* Appends `{"GithubState":{"url":…},…}`: every var of every state that is sent, as a delta. */
void rx_states_print(const struct rx_states *states, struct rx_buf *out);
/* The same with the vars that live in the browser alone: what pages begin with. */
void rx_states_print_initial(const struct rx_states *states, struct rx_buf *out);
/* Appends one class of that: `"GithubState":{"url":…}`. */
void rx_states_print_class(const struct rx_states *states, const struct rx_state_class *state, struct rx_buf *out);
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

struct rx_opened; /* one class in a turn: values.h */

/* One execution: working copies, what changed, what was emitted, and the memory of it all. Reusable: _init once, then any number
 * of rx_turn_run / rx_turn_commit, then _release. */
struct rx_turn {
	struct rx_arena arena;   /* of this execution; reset by the next */
	struct rx_buf delta;     /* `{"CounterState":{"count":3}}`; "{}" when nothing changed that is sent */
	struct rx_err err;       /* when the status is not OK; the first reason */
	const char *file;        /* where that was, when it is known; NULL */
	int line;
	bool changed;            /* there is something to commit */
	struct rx_emissions emissions; /* taken by the caller (rx_emissions_move) or dropped by the next execution */

	/* Sends `delta` and `emissions` in the middle of a handler (rx_yield), after the commit; NULL: rx_yield fails. Returns false when the
	 * handler was given up: its further changes do not count. Set by the caller before rx_turn_run; called on the handler's thread. */
	bool (*yield)(struct rx_turn *turn, void *context);
	/* Asked on the same thread before a commit within a handler; NULL: yes. False: given up, as above. */
	bool (*may_commit)(struct rx_turn *turn, void *context);
	void *context;
	/* Whose changes of shared states these are, for event/share.c; NULL: nobody's. Set by the caller. */
	struct rx_client *maker;
	unsigned maker_faults;

	/* inside */
	struct rx_states *states;
	const struct rx_handler *handler; /* NULL: none, as for the block of rx_lock */
	struct rx_opened *opened, **last;
	struct rx_scratch scratch;
	struct rx_turn *outer;   /* of this thread, before this one began */
	const char *frame;       /* the author's locals lay below; NULL: not looked for */
	bool open;               /* between _begin and _end */
	bool failed;
	int wait_ms;             /* for its first instance of a shared state; 0: RX_SHARED_FIRST_MS */
	bool watching;           /* instances of shared states stay as they are */
	bool computing;          /* a computed var runs: nothing can be emitted or opened */
	void **retired;          /* blocks that were replaced, but which working copies may share texts with */
	int retired_count;
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
 * A turn may open any number of classes. _begin and _end on one thread; turns nest. Between them rx_turn_settle may be called and then
 * rx_turn_commit: the state up to here is the client's, and a later failure goes back to it. */
void rx_turn_begin(struct rx_turn *turn, struct rx_states *states);
void *rx_turn_open(struct rx_turn *turn, const struct rx_state_class *state);
enum rx_turn_status rx_turn_settle(struct rx_turn *turn);
enum rx_turn_status rx_turn_end(struct rx_turn *turn);
/* The turn of this thread; NULL. */
struct rx_turn *rx_turn_current(void);
/* The class whose working copy `self` is; NULL when the turn did not open it. */
const struct rx_state_class *rx_turn_class(const struct rx_turn *turn, const void *self);
/* The class called `name`; for a handler of an RX_COMPONENT_STATE its own instance. NULL when there is none. */
const struct rx_state_class *rx_turn_find(const struct rx_turn *turn, const char *name);
/* The values of `state`, and of those whose parent it is, back to their defaults. */
void rx_turn_reset(struct rx_turn *turn, const struct rx_state_class *state);
/* The execution fails at its end; the first reason counts. `file` is kept as it is; NULL: unknown. */
void rx_turn_fail(struct rx_turn *turn, const char *file, int line, const char *format, ...) RX_PRINTF(4, 5);

/* The arguments of an event in memory of the arena: `values` gets RX_EVENT_ARGS_MAX pointers. `json`: an array, or NULL for none; must live as
 * long. -1 when they do not fit the handler's parameters. */
int rx_arguments_parse(const struct rx_handler *handler, const cJSON *json, void **values, struct rx_arena *arena, struct rx_err *err);

/* After rx_turn_end, when its changes are not to be committed: lets go of instances of shared states. The next execution does, too. */
void rx_turn_drop(struct rx_turn *turn);
/* Links a class of RX_SHARED_STATE to the instance called `name`, or (NULL) unlinks it; takes effect by the commit. The working copy, which shows
 * those values from now on; when that is impossible the turn fails. */
void *rx_turn_link(struct rx_turn *turn, const struct rx_state_class *state, const char *name);

/* Runs `handler` on copies of the client's values, recomputes computed vars, compares, and fills `turn->delta`. The values
 * themselves stay as they are until rx_turn_commit. `arguments`: the JSON array of the event, or NULL for none. Runs author's code: may
 * take any time. Call on any thread, one per client at a time. */
enum rx_turn_status rx_turn_run(struct rx_turn *turn, struct rx_states *states, const struct rx_handler *handler,
                                const cJSON *arguments);
/* Makes the values of the last successful run the client's. After a failed one, or without it, the next run drops them. */
void rx_turn_commit(struct rx_turn *turn, struct rx_states *states);
/* Likewise, but nobody else gets its instances of shared states before rx_turn_drop. */
void rx_turn_commit_held(struct rx_turn *turn, struct rx_states *states);

/* stored.c: the vars that the browser keeps become what it says: `values` is { "State.var": text, or null for the default }, and must live until
 * the commit. A turn of its own, like rx_turn_run without a handler. */
enum rx_turn_status rx_stored_take(struct rx_turn *turn, struct rx_states *states, const cJSON *values);

/* Where rx_log, failed requests and replaced bytes go; level "info" or "warning". Default: nowhere. Set once at start; called on any thread. */
extern void (*rx_handler_log)(const char *level, const char *text);

#endif

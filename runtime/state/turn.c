/* Running handlers: arguments from JSON, working copies, the author's function, the commit. What is between the last two is in settle.c. */
#include "states.h"

#include "block.h"
#include "shared.h"
#include "value.h"
#include "values.h"

#define DELTA_MAX (256u << 20) /* bytes; a state of this size is a mistake */

static __thread struct rx_turn *current;

struct rx_turn *rx_turn_current(void)
{
	return current;
}

void rx_turn_init(struct rx_turn *turn)
{
	*turn = (struct rx_turn){ 0 };
	rx_arena_init(&turn->arena, 0);
	rx_buf_init(&turn->delta, DELTA_MAX);
}

void rx_turn_drop(struct rx_turn *turn)
{
	for (struct rx_opened *opened = turn->opened; opened; opened = opened->next) {
		if (opened->shared)
			rx_shared_free_hold(turn->states->shares, opened->shared, turn);
		if (opened->relinked)
			rx_shared_unref(opened->shared);
		opened->shared = NULL;
		opened->relinked = false;
	}
}

static void forget(struct rx_turn *turn)
{
	rx_turn_drop(turn);
	for (struct rx_opened *opened = turn->opened; opened; opened = opened->next) {
		free(opened->fresh);
		rx_buf_release(&opened->delta);
	}
	for (int i = 0; i < turn->retired_count; i++)
		free(turn->retired[i]);
	turn->retired_count = 0;
	turn->opened = NULL;
	turn->last = &turn->opened;
	turn->changed = turn->failed = turn->watching = false;
	turn->err.text[0] = turn->err.hint[0] = 0;
	turn->file = turn->frame = NULL;
	turn->line = turn->wait_ms = 0;
	turn->handler = NULL;
	rx_emissions_clear(&turn->emissions);
	rx_arena_reset(&turn->arena);
	rx_buf_clear(&turn->delta);
}

void rx_turn_release(struct rx_turn *turn)
{
	forget(turn);
	free(turn->retired);
	rx_arena_release(&turn->arena);
	rx_buf_release(&turn->delta);
}

/* ---- working copies ---- */

static struct rx_opened *find(const struct rx_turn *turn, const struct rx_state_class *state)
{
	struct rx_opened *opened = turn->opened;
	while (opened && (opened->state != state || opened->replaced))
		opened = opened->next;
	return opened;
}

void rx_turn_begin(struct rx_turn *turn, struct rx_states *states)
{
	forget(turn);
	turn->states = states;
	turn->open = true;
	turn->computing = false;
	turn->outer = current;
	current = turn;
	rx_scratch_enter_with(&turn->scratch, &turn->arena);
}

static void leave(struct rx_turn *turn)
{
	rx_scratch_leave(&turn->scratch);
	current = turn->outer;
	turn->open = false;
}

/* The first reason counts. */
static int hold(struct rx_turn *turn, struct rx_shared *shared)
{
	struct rx_err err;
	int ms = turn->wait_ms ? turn->wait_ms : RX_SHARED_FIRST_MS;
	for (const struct rx_opened *opened = turn->opened; opened; opened = opened->next)
		ms = opened->shared ? RX_SHARED_SECOND_MS : ms;
	if (!rx_shared_hold(turn->states->shares, shared, turn, rx_states_app(turn->states), turn->watching, ms, &err))
		return 0;
	if (!turn->failed)
		turn->err = err;
	return -1;
}

/* `self`: memory for the working copy; NULL: new. */
static struct rx_opened *add(struct rx_turn *turn, const struct rx_state_class *state, struct rx_shared *shared, void *self, void *parent)
{
	struct rx_opened *opened = rx_arena_alloc(&turn->arena, sizeof *opened);
	opened->state = state;
	opened->shared = shared;
	opened->old = rx_states_get(shared ? shared->states : turn->states, state);
	opened->self = rx_block_open(&state->record, opened->old, &turn->arena);
	if (self)
		opened->self = memcpy(self, opened->self, state->record.size);
	if (parent)
		memcpy((char *)opened->self + state->parent_offset, &parent, sizeof parent);
	rx_buf_init(&opened->delta, DELTA_MAX);
	*turn->last = opened;
	turn->last = &opened->next;
	return opened;
}

void *rx_turn_open(struct rx_turn *turn, const struct rx_state_class *state)
{
	struct rx_opened *opened = find(turn, state);
	if (opened)
		return opened->self;
	void *parent = state->parent ? rx_turn_open(turn, state->parent) : NULL;
	struct rx_shared *shared = NULL;
	if (rx_states_shared(turn->states, state, &shared, &turn->err) < 0 || (shared && hold(turn, shared) < 0)) {
		turn->failed = true;
		shared = NULL;
	}
	return add(turn, state, shared, NULL, parent)->self;
}

void *rx_turn_link(struct rx_turn *turn, const struct rx_state_class *state, const char *name)
{
	struct rx_states *states = turn->states;
	struct rx_opened *before = (rx_turn_open(turn, state), find(turn, state));
	struct rx_shared *shared = NULL;
	if (!states->shares)
		rx_turn_fail(turn, NULL, 0, "rx_link_to: there is no server that would keep '%s'", name ? name : "");
	if (!states->shares)
		return before->self;
	if (name && (shared = rx_shared_get(states->shares, states->app, state, name, &turn->err)) && hold(turn, shared) < 0) {
		rx_shared_unref(shared);
		shared = NULL;
	}
	turn->failed |= name && !shared;
	if (turn->failed || shared == before->shared) {
		rx_shared_unref(shared);
		return before->self;
	}
	void **parent = rx_block_parent(state, before->self), *self = before->self;
	before->self = memcpy(rx_arena_alloc(&turn->arena, state->record.size), self, state->record.size);
	before->replaced = true;
	add(turn, state, shared, self, parent ? *parent : NULL)->relinked = true;
	return self;
}

const struct rx_state_class *rx_turn_class(const struct rx_turn *turn, const void *self)
{
	for (const struct rx_opened *opened = turn->opened; opened; opened = opened->next)
		if (opened->self == self && !opened->replaced)
			return opened->state;
	return NULL;
}

const struct rx_state_class *rx_turn_find(const struct rx_turn *turn, const char *name)
{
	const struct rx_state_class *own = turn->handler ? turn->handler->state : NULL;
	for (; own; own = own->parent)
		if (own->instance_of && !strcmp(own->instance_of, name))
			return own;
	own = rx_app_state(rx_states_app(turn->states), name);
	return own && rx_state_is_model(own) && (!turn->handler || turn->handler->state != own) ? NULL : own;
}

void rx_turn_reset(struct rx_turn *turn, const struct rx_state_class *state)
{
	const struct rx_app *app = rx_states_app(turn->states);
	void *self = rx_turn_open(turn, state), *parent = NULL;
	if (state->parent)
		parent = rx_turn_open(turn, state->parent);
	memcpy(self, rx_block_open(&state->record, state->defaults, &turn->arena), state->record.size);
	if (parent)
		memcpy((char *)self + state->parent_offset, &parent, sizeof parent);
	for (int i = 0; i < app->state_count; i++)
		if (app->states[i].parent == state && !rx_state_is_model(&app->states[i]))
			rx_turn_reset(turn, &app->states[i]);
}

void rx_turn_fail(struct rx_turn *turn, const char *file, int line, const char *format, ...)
{
	va_list args;
	if (turn->failed)
		return;
	turn->failed = true;
	turn->file = file;
	turn->line = line;
	va_start(args, format);
	vsnprintf(turn->err.text, sizeof turn->err.text, format, args);
	va_end(args);
}

/* ---- arguments ---- */

static int bad_argument(struct rx_err *err, const struct rx_handler *handler, int index, const cJSON *json, struct rx_arena *arena)
{
	struct rx_type type = handler->args[index];
	struct rx_buf place;
	rx_buf_init(&place, 200);
	rx_value_find_unfit(&type, &json, arena, &place);
	rx_err_set(err, "argument %d of '%s' must be %s%s%s%s%s, not %s", index + 1, handler->name, rx_type_name(handler->args[index]),
		   place.len ? ": '" : "", rx_buf_text(&place), place.len ? "' must be " : "", place.len ? rx_type_name(type) : "", rx_json_kind(type, json));
	rx_buf_release(&place);
	return -1;
}

int rx_arguments_parse(const struct rx_handler *handler, const cJSON *json, void **values, struct rx_arena *arena,
                       struct rx_err *err)
{
	int count = json ? cJSON_GetArraySize(json) : 0;
	if (count != handler->nargs)
		return rx_err_set(err, "'%s' takes %d argument%s, not %d", handler->name, handler->nargs,
		                  handler->nargs == 1 ? "" : "s", count);
	const cJSON *argument = json ? json->child : NULL;
	for (int i = 0; i < count; i++, argument = argument->next) {
		values[i] = rx_arena_alloc(arena, rx_type_size(handler->args[i]));
		if (!rx_value_parse(handler->args[i], argument, values[i], arena, true))
			return bad_argument(err, handler, i, argument, arena);
	}
	return 0;
}

enum rx_turn_status rx_turn_end(struct rx_turn *turn)
{
	enum rx_turn_status status = rx_turn_settle(turn);
	leave(turn);
	return status;
}

static void retire(struct rx_turn *turn, void *block)
{
	turn->retired = rx_xrealloc(turn->retired, sizeof(void *) * (size_t)(turn->retired_count + 1));
	turn->retired[turn->retired_count++] = block;
}

void rx_turn_commit_held(struct rx_turn *turn, struct rx_states *states)
{
	for (struct rx_opened *opened = turn->opened; turn->changed && opened; opened = opened->next) {
		struct rx_states *target = opened->shared ? opened->shared->states : states;
		void **block = &target->block[opened->state->index];
		if (opened->relinked && !opened->replaced) {
			rx_states_set_link(states, opened->state, opened->shared);
			opened->relinked = false;
		}
		if (!opened->fresh)
			continue;
		if (turn->open)
			retire(turn, *block);
		else
			free(*block);
		*block = opened->fresh;
		opened->old = opened->fresh;
		opened->fresh = NULL;
		if (opened->shared)
			rx_shared_publish(states->shares, opened->shared, rx_buf_detach(&opened->delta, NULL), turn);
	}
	turn->changed = false;
}

void rx_turn_commit(struct rx_turn *turn, struct rx_states *states)
{
	rx_turn_commit_held(turn, states);
	if (!turn->open)
		rx_turn_drop(turn);
}

/* ---- handlers ---- */

static int assign(struct rx_turn *turn, const struct rx_handler *handler, const cJSON *arguments, void *self)
{
	const cJSON *argument = arguments ? arguments->child : NULL;
	if (!argument || argument->next)
		return rx_err_set(&turn->err, "'%s' takes 1 argument, not %d", handler->name,
		                  arguments ? cJSON_GetArraySize(arguments) : 0);
	if (!rx_field_parse(handler->setter, argument, self, &turn->arena, true))
		return bad_argument(&turn->err, handler, 0, argument, &turn->arena);
	return 0;
}

/* Everything the author's functions had on the stack lay below this function's frame. */
static __attribute__((noinline)) const char *call(const struct rx_handler *handler, void *self, void **arguments)
{
	handler->event->call(self, arguments);
	return __builtin_frame_address(0);
}

enum rx_turn_status rx_turn_run(struct rx_turn *turn, struct rx_states *states, const struct rx_handler *handler,
                                const cJSON *arguments)
{
	void *values[RX_EVENT_ARGS_MAX] = { 0 };
	rx_turn_begin(turn, states);
	turn->handler = handler;
	if (!handler->setter && rx_arguments_parse(handler, arguments, values, &turn->arena, &turn->err)) {
		leave(turn);
		return RX_TURN_BAD_ARGUMENTS;
	}
	void *self = rx_turn_open(turn, handler->state);
	if (!handler->setter) {
		turn->frame = call(handler, self, values);
	} else if (assign(turn, handler, arguments, self)) {
		leave(turn);
		rx_turn_drop(turn);
		return RX_TURN_BAD_ARGUMENTS;
	}
	return rx_turn_end(turn);
}

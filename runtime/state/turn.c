/* Running one handler: arguments from JSON, working copies, the author's function, computed vars, comparison, delta. */
#define _GNU_SOURCE
#include "states.h"

#include <pthread.h>

#include "../handler/scratch.h"
#include "block.h"
#include "value.h"
#include "values.h"

#define DELTA_MAX (256u << 20) /* bytes; a state of this size is a mistake */

void rx_turn_init(struct rx_turn *turn)
{
	*turn = (struct rx_turn){ 0 };
	rx_arena_init(&turn->arena, 0);
	rx_buf_init(&turn->delta, DELTA_MAX);
}

static void forget(struct rx_turn *turn)
{
	free(turn->fresh);
	turn->fresh = NULL;
	turn->changed = false;
	turn->err = (struct rx_err){ 0 };
	rx_arena_reset(&turn->arena);
	rx_buf_clear(&turn->delta);
}

void rx_turn_release(struct rx_turn *turn)
{
	forget(turn);
	rx_arena_release(&turn->arena);
	rx_buf_release(&turn->delta);
}

void rx_values_compute(const struct rx_record *record, void *values, struct rx_arena *texts)
{
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, texts);
	rx_block_compute(record, values);
	rx_scratch_leave(&scratch);
}

static int bad_argument(struct rx_turn *turn, const struct rx_handler *handler, int index, const cJSON *json)
{
	return rx_err_set(&turn->err, "argument %d of '%s' must be %s, not %s", index + 1, handler->name,
	                  rx_type_name(handler->args[index]), rx_json_kind(json));
}

static size_t type_size(struct rx_type type)
{
	static const size_t sizes[] = { sizeof(char *), sizeof(bool), sizeof(int), sizeof(int64_t), sizeof(double) };
	return type.kind == RX_KIND_RECORD ? type.record->size : sizes[type.kind];
}

static int parse_arguments(struct rx_turn *turn, const struct rx_handler *handler, const cJSON *json, void **values)
{
	int count = json ? cJSON_GetArraySize(json) : 0;
	if (count != handler->nargs)
		return rx_err_set(&turn->err, "'%s' takes %d argument%s, not %d", handler->name, handler->nargs,
		                  handler->nargs == 1 ? "" : "s", count);
	const cJSON *argument = json ? json->child : NULL;
	for (int i = 0; i < count; i++, argument = argument->next) {
		values[i] = rx_arena_alloc(&turn->arena, type_size(handler->args[i]));
		if (!rx_value_parse(handler->args[i], argument, values[i], &turn->arena, true))
			return bad_argument(turn, handler, i, argument);
	}
	return 0;
}

/* The lowest address of this thread's stack. */
static const char *stack_low(void)
{
	static __thread const char *low;
	pthread_attr_t attr;
	void *start;
	size_t size;
	if (!low && !pthread_getattr_np(pthread_self(), &attr)) {
		pthread_attr_getstack(&attr, &start, &size);
		pthread_attr_destroy(&attr);
		low = start;
	}
	return low;
}

/* Everything the author's functions had on the stack lay below this function's frame. */
static __attribute__((noinline)) const char *call(const struct rx_handler *handler, void *self, void **arguments)
{
	handler->event->call(self, arguments);
	rx_block_compute(&handler->state->record, self);
	return __builtin_frame_address(0);
}

static int list_check(const struct rx_record *record, const void *values, struct rx_err *err)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_list *list = (const void *)((const char *)values + record->fields[i].offset);
		if (record->fields[i].list && (list->len < 0 || (list->len && !list->at)))
			return rx_err_set(err, "'%s.%s' has length %d but holds nothing", record->name, record->fields[i].name, list->len);
	}
	return 0;
}

static int check_pointers(struct rx_turn *turn, const struct rx_handler *handler, const void *self, const char *frame)
{
	char path[128];
	if (list_check(&handler->state->record, self, &turn->err))
		return -1;
	if (!rx_block_points_into(&handler->state->record, self, stack_low(), frame, path, sizeof path))
		return 0;
	rx_err_set(&turn->err, "'%s.%s' was left pointing to a local variable of '%s'", handler->state->record.name, path,
	           handler->name);
	return rx_err_hint(&turn->err, "assign rx_copy(…) or rx_printf(…)");
}

static void print_change(const struct rx_field *field, const void *old, const void *new, struct rx_buf *out)
{
	rx_buf_addc(out, '"');
	rx_buf_adds(out, field->name);
	rx_buf_adds(out, "\":");
	if (field->list)
		rx_list_print_change(field, (const void *)((const char *)old + field->offset),
		                     (const void *)((const char *)new + field->offset), out);
	else
		rx_field_print(field, new, out);
}

static void compare(struct rx_turn *turn, const struct rx_state_class *state, const void *old, const void *new)
{
	struct rx_buf *out = &turn->delta;
	rx_buf_addc(out, '{');
	for (int i = 0; i < state->record.field_count; i++) {
		const struct rx_field *field = &state->record.fields[i];
		if (rx_field_equal(field, old, new))
			continue;
		if (turn->changed) {
			rx_buf_addc(out, ',');
		} else {
			rx_buf_addc(out, '"');
			rx_buf_adds(out, state->record.name);
			rx_buf_adds(out, "\":{");
		}
		turn->changed = true;
		print_change(field, old, new, out);
	}
	rx_buf_adds(out, turn->changed ? "}}" : "}");
}

enum rx_turn_status rx_turn_run(struct rx_turn *turn, struct rx_states *states, const struct rx_handler *handler,
                                const cJSON *arguments)
{
	void *values[RX_EVENT_ARGS_MAX] = { 0 };
	const struct rx_record *record = &handler->state->record;
	forget(turn);
	turn->state = handler->state;
	if (parse_arguments(turn, handler, arguments, values))
		return RX_TURN_BAD_ARGUMENTS;
	const void *old = rx_states_get(states, handler->state);
	void *self = rx_block_open(record, old, &turn->arena);
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, &turn->arena);
	const char *frame = call(handler, self, values);
	enum rx_turn_status status = check_pointers(turn, handler, self, frame) ? RX_TURN_FAILED : RX_TURN_OK;
	if (status == RX_TURN_OK) {
		compare(turn, handler->state, old, self);
		if (turn->changed)
			turn->fresh = rx_block_pack(record, self, NULL);
	}
	rx_scratch_leave(&scratch);
	return status;
}

void rx_turn_commit(struct rx_turn *turn, struct rx_states *states)
{
	if (!turn->fresh)
		return;
	free(states->block[turn->state->index]);
	states->block[turn->state->index] = turn->fresh;
	turn->fresh = NULL;
}

/* What a handler leaves behind: computed vars, the search for dangling pointers, comparison with the committed values, delta. */
#define _GNU_SOURCE
#include "states.h"

#include <pthread.h>

#include "block.h"
#include "shared.h"
#include "value.h"
#include "values.h"

/* ---- checks ---- */

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

static int list_check(const struct rx_record *record, const void *values, struct rx_err *err)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_list *list = (const void *)((const char *)values + record->fields[i].offset);
		if (rx_field_is_many(&record->fields[i]) && (list->len < 0 || (list->len && !list->at)))
			return rx_err_set(err, "'%s.%s' has length %d but holds nothing", record->name, record->fields[i].name, list->len);
	}
	return 0;
}

static bool check_pointers(struct rx_turn *turn, const struct rx_opened *opened)
{
	char path[128];
	const struct rx_record *record = &opened->state->record;
	if (list_check(record, opened->self, &turn->err))
		turn->failed = true;
	if (turn->failed || !turn->frame || !rx_block_points_into(record, opened->self, stack_low(), turn->frame, path, sizeof path))
		return !turn->failed;
	rx_turn_fail(turn, NULL, 0, "'%s.%s' was left pointing to a local variable of '%s'", record->name, path,
	             turn->handler ? turn->handler->name : "the handler");
	rx_err_hint(&turn->err, "assign rx_copy(…) or rx_printf(…)");
	return false;
}

/* ---- what changed ---- */

static void print_change(const struct rx_field *field, const void *old, const void *new, struct rx_buf *out)
{
	rx_buf_add_name(out, field->name);
	rx_var_print_change(field, old, new, out);
}

static void print_start(struct rx_buf *out, const struct rx_record *record)
{
	rx_buf_addc(out, out->len ? ',' : '{');
	rx_buf_add_name(out, record->name);
	rx_buf_addc(out, '{');
}

/* A class that shows its own values again, or not any more, says nothing of what changed in them. */
static bool compare_unseen(struct rx_turn *turn, const struct rx_opened *opened)
{
	const struct rx_record *record = &opened->state->record;
	if (!opened->replaced) {
		print_start(&turn->delta, record);
		for (int i = 0, n = 0; i < record->field_count; i++)
			if (rx_field_is_sent(&record->fields[i])) {
				rx_buf_addf(&turn->delta, "%s\"%s\":", n++ ? "," : "", record->fields[i].name);
				rx_var_print(&record->fields[i], opened->self, &turn->delta);
			}
		rx_buf_addc(&turn->delta, '}');
	}
	return !rx_record_equal(record, opened->old, opened->self);
}

bool rx_values_print_change(const struct rx_record *record, const void *old, const void *new, const char *end, struct rx_buf *out)
{
	bool changed = false, printed = false;
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (rx_field_equal(field, old, new))
			continue;
		changed = true;
		if (!rx_field_is_sent(field))
			continue;
		if (printed)
			rx_buf_addc(out, ',');
		else
			print_start(out, record);
		printed = true;
		print_change(field, old, new, out);
	}
	if (printed)
		rx_buf_adds(out, end);
	return changed;
}

static bool compare(struct rx_turn *turn, struct rx_opened *opened)
{
	if (!opened->shared && (opened->relinked || opened->replaced))
		return compare_unseen(turn, opened);
	return rx_values_print_change(&opened->state->record, opened->old, opened->self, opened->shared ? "}}" : "}",
				      opened->shared ? &opened->delta : &turn->delta);
}

/* The classes below `state` whose computed vars may show it: they are looked at later in the same pass. */
static void open_dependents(struct rx_turn *turn, const struct rx_state_class *state)
{
	const struct rx_app *app = rx_states_app(turn->states);
	for (int i = 0; i < app->state_count; i++) {
		const struct rx_state_class *child = &app->states[i];
		if (child->parent != state || rx_state_is_model(child))
			continue;
		if (child->record.computed)
			rx_turn_open(turn, child);
		open_dependents(turn, child);
	}
}

void rx_turn_watch(struct rx_turn *turn)
{
	const struct rx_app *app = rx_states_app(turn->states);
	turn->watching = true;
	for (int i = 0; i < app->state_count; i++)
		if (rx_states_link_name(turn->states, i))
			open_dependents(turn, &app->states[i]);
}

static void compute(struct rx_turn *turn, const struct rx_opened *opened)
{
	char names[256];
	turn->computing = true;
	if (!rx_block_compute(opened->state, opened->self))
		rx_turn_fail(turn, NULL, 0, "%s: computed vars that depend on each other in a circle, or give another value at each call",
		             rx_block_unsettled(opened->state, opened->self, names, sizeof names));
	turn->computing = false;
}

static bool settle_one(struct rx_turn *turn, struct rx_opened *opened)
{
	if (turn->watching && opened->shared)
		return true;
	if (opened->state->record.computed)
		compute(turn, opened);
	if (turn->failed || !check_pointers(turn, opened))
		return false;
	free(opened->fresh);
	opened->fresh = NULL;
	rx_buf_clear(&opened->delta);
	turn->changed |= opened->relinked;
	if (opened->relinked && !opened->replaced)
		open_dependents(turn, opened->state);
	if (!compare(turn, opened))
		return true;
	turn->changed = true;
	opened->fresh = rx_block_pack(&opened->state->record, opened->self, NULL);
	open_dependents(turn, opened->state);
	return true;
}

enum rx_turn_status rx_turn_settle(struct rx_turn *turn)
{
	rx_buf_clear(&turn->delta);
	turn->changed = false;
	for (struct rx_opened *opened = turn->opened; opened && !turn->failed; opened = opened->next)
		settle_one(turn, opened);
	if (!turn->failed) {
		rx_buf_adds(&turn->delta, turn->delta.len ? "}" : "{}");
		return RX_TURN_OK;
	}
	rx_buf_clear(&turn->delta);
	rx_emissions_clear(&turn->emissions);
	turn->changed = false;
	rx_turn_drop(turn);
	return RX_TURN_FAILED;
}

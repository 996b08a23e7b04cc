/* What fills a state's struct by running author's code: defaults, INIT, computed vars. */
#include "block.h"

#include "../handler/scratch.h"
#include "value.h"
#include "values.h"

/* The size of the member itself. */
static size_t member_size(const struct rx_field *field)
{
	return rx_field_is_many(field) ? sizeof(struct rx_list) : field->size;
}

/* Computed beside the member, since functions may read what is there: whether it differs. */
static bool compute_field(const struct rx_field *field, void *values, struct rx_arena *arena)
{
	char *fresh = rx_arena_alloc(arena, member_size(field));
	struct rx_field beside = *field;
	beside.offset = 0;
	field->compute(values, fresh);
	char *at = (char *)values + field->offset;
	bool changed = !rx_field_equal(&beside, at, fresh);
	memcpy(at, fresh, member_size(field));
	return changed;
}

/* Whether any has changed. */
static bool compute_pass(const struct rx_record *record, void *values, bool first, struct rx_arena *arena)
{
	bool changed = false;
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (field->compute && (first || !field->interval))
			changed |= compute_field(field, values, arena);
	}
	return changed;
}

static int computed_count(const struct rx_record *record)
{
	int count = 0;
	for (int i = 0; i < record->field_count; i++)
		count += record->fields[i].compute != NULL;
	return count;
}

/* Memory for the structs; what the author's functions make is in the caller's scratch. */
bool rx_block_compute(const struct rx_state_class *state, void *values)
{
	if (!state->record.computed)
		return true;
	struct rx_arena arena;
	rx_arena_init(&arena, 0);
	int passes = computed_count(&state->record);
	bool changed = compute_pass(&state->record, values, true, &arena);
	for (int i = 0; changed && i < passes; i++)
		changed = compute_pass(&state->record, values, false, &arena);
	rx_arena_release(&arena);
	return !changed;
}

const char *rx_block_unsettled(const struct rx_state_class *state, void *values, char *out, size_t size)
{
	struct rx_arena arena;
	size_t used = 0;
	rx_arena_init(&arena, 0);
	*out = 0;
	for (int i = 0; i < state->record.field_count && used < size; i++) {
		const struct rx_field *field = &state->record.fields[i];
		if (field->compute && !field->interval && compute_field(field, values, &arena))
			used += (size_t)snprintf(out + used, size - used, "%s'%s.%s'", used ? ", " : "", state->record.name, field->name);
	}
	rx_arena_release(&arena);
	return out;
}

bool rx_block_defaults(const struct rx_state_class *state, void *values, void *parent, struct rx_arena *arena)
{
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, arena);
	rx_record_init(&state->record, values);
	if (state->parent)
		*rx_block_parent(state, values) = parent;
	for (void (*const *start)(void *) = state->record.starts; *start; start++)
		(*start)(values);
	bool settled = rx_block_compute(state, values);
	rx_scratch_leave(&scratch);
	return settled;
}

bool rx_values_compute(const struct rx_state_class *state, void *values, struct rx_arena *texts)
{
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, texts);
	bool settled = rx_block_compute(state, values);
	rx_scratch_leave(&scratch);
	return settled;
}

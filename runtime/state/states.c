/* A client's values: one block per state class, or the class's defaults while nothing has changed. */
#include "states.h"

#include "block.h"
#include "value.h"
#include "values.h"

struct rx_states *rx_states_new(struct rx_app *app)
{
	struct rx_states *states = rx_xcalloc(1, sizeof *states + sizeof(void *) * (size_t)app->state_count);
	states->app = rx_app_ref(app);
	return states;
}

void rx_states_free(struct rx_states *states)
{
	if (!states)
		return;
	for (int i = 0; i < states->app->state_count; i++)
		free(states->block[i]);
	rx_app_unref(states->app);
	free(states);
}

struct rx_app *rx_states_app(const struct rx_states *states)
{
	return states->app;
}

const void *rx_states_get(const struct rx_states *states, const struct rx_state_class *state)
{
	const void *own = states->block[state->index];
	return own ? own : state->defaults;
}

size_t rx_states_memory(const struct rx_states *states)
{
	size_t bytes = sizeof *states + sizeof(void *) * (size_t)states->app->state_count;
	for (int i = 0; i < states->app->state_count; i++)
		if (states->block[i]) {
			size_t size = 0;
			free(rx_block_pack(&states->app->states[i].record, states->block[i], &size));
			bytes += size;
		}
	return bytes;
}

static void print_fields(const struct rx_state_class *state, const void *values, bool computed, struct rx_buf *out)
{
	const char *comma = "";
	for (int i = 0; i < state->record.field_count; i++) {
		const struct rx_field *field = &state->record.fields[i];
		if (field->compute && !computed)
			continue;
		rx_buf_addf(out, "%s\"%s\":", comma, field->name);
		rx_field_print(field, values, out);
		comma = ",";
	}
}

void rx_states_print(const struct rx_states *states, struct rx_buf *out)
{
	rx_buf_addc(out, '{');
	for (int i = 0; i < states->app->state_count; i++) {
		const struct rx_state_class *state = &states->app->states[i];
		rx_buf_addf(out, "%s\"%s\":{", i ? "," : "", state->record.name);
		print_fields(state, rx_states_get(states, state), true, out);
		rx_buf_addc(out, '}');
	}
	rx_buf_addc(out, '}');
}

static bool stored_fields(const struct rx_record *record)
{
	for (int i = 0; i < record->field_count; i++)
		if (!record->fields[i].compute)
			return true;
	return false;
}

/* A letter per stored var, in their order; capitals are lists. JSON alone would not tell a wide integer from a text. */
static char type_letter(const struct rx_field *field)
{
	static const char letters[] = { 's', 'b', 'i', 'l', 'd', 'r', 't', 'j' };
	char letter = letters[field->type.kind];
	return field->list ? (char)(letter - 'a' + 'A') : letter;
}

static void print_types(const struct rx_record *record, struct rx_buf *out)
{
	rx_buf_adds(out, "\"$types\":\"");
	for (int i = 0; i < record->field_count; i++)
		if (!record->fields[i].compute)
			rx_buf_addc(out, type_letter(&record->fields[i]));
	rx_buf_addc(out, '"');
}

/* Classes that still have their defaults are left out: a new default in the code then reaches old clients. */
void rx_states_save(const struct rx_states *states, struct rx_buf *out)
{
	const char *comma = "";
	rx_buf_addc(out, '{');
	for (int i = 0; i < states->app->state_count; i++) {
		const struct rx_state_class *state = &states->app->states[i];
		if (!states->block[i])
			continue;
		rx_buf_addf(out, "%s\"%s\":{\"$schema\":\"%016llx\"", comma, state->record.name, (unsigned long long)state->schema);
		rx_buf_addc(out, ',');
		print_types(&state->record, out);
		if (stored_fields(&state->record))
			rx_buf_addc(out, ',');
		print_fields(state, states->block[i], false, out);
		rx_buf_addc(out, '}');
		comma = ",";
	}
	rx_buf_addc(out, '}');
}

static const struct rx_field *find_field(const struct rx_record *record, const char *name)
{
	for (int i = 0; i < record->field_count; i++)
		if (!strcmp(record->fields[i].name, name))
			return &record->fields[i];
	return NULL;
}

static void note_dropped(struct rx_buf *dropped, const char *state, const char *var, const char *why)
{
	if (dropped)
		rx_buf_addf(dropped, "%s'%s%s%s' %s", dropped->len ? ", " : "", state, *var ? "." : "", var, why);
}

/* NULL, or why the stored member cannot be a var's value any more. `letter`: the type it was stored with. */
static const char *restore_field(const struct rx_record *record, const cJSON *member, char letter, char *values,
                                 struct rx_arena *arena)
{
	const struct rx_field *field = find_field(record, member->string);
	if (!field)
		return "is gone";
	if (field->compute)
		return NULL;
	bool same = type_letter(field) == letter && rx_field_parse(field, member, values, arena, false);
	return same ? NULL : "has another type now";
}

static void restore_fields(const struct rx_record *record, const cJSON *stored, char *values, struct rx_arena *arena,
                           struct rx_buf *dropped)
{
	const char *types = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(stored, "$types"));
	const cJSON *member;
	cJSON_ArrayForEach(member, stored)
	{
		if (*member->string == '$')
			continue;
		const char *why = restore_field(record, member, types ? *types : 0, values, arena);
		if (why)
			note_dropped(dropped, record->name, member->string, why);
		if (types && *types)
			types++;
	}
}

static void restore_state(struct rx_states *states, const struct rx_state_class *state, const cJSON *stored,
                          struct rx_buf *dropped)
{
	const struct rx_record *record = &state->record;
	struct rx_arena arena, texts;
	rx_arena_init(&arena, 0);
	rx_arena_init(&texts, 0);
	char *values = rx_arena_alloc(&arena, record->size);
	memcpy(values, state->defaults, record->size);
	restore_fields(record, stored, values, &arena, dropped);
	rx_values_compute(record, values, &texts);
	free(states->block[state->index]);
	states->block[state->index] = rx_block_pack(record, values, NULL);
	rx_arena_release(&texts);
	rx_arena_release(&arena);
}

struct rx_states *rx_states_restore(struct rx_app *app, const char *text, size_t length, struct rx_buf *dropped)
{
	struct rx_states *states = rx_states_new(app);
	cJSON *stored = cJSON_ParseWithLength(text, length);
	const cJSON *member;
	cJSON_ArrayForEach(member, stored)
	{
		const struct rx_state_class *state = rx_app_state(app, member->string ? member->string : "");
		if (state && cJSON_IsObject(member))
			restore_state(states, state, member, dropped);
		else
			note_dropped(dropped, member->string ? member->string : "?", "", "is gone");
	}
	cJSON_Delete(stored);
	return states;
}

struct rx_states *rx_states_migrate(const struct rx_states *old, struct rx_app *app, struct rx_buf *dropped)
{
	struct rx_buf text;
	rx_buf_init(&text, SIZE_MAX / 2);
	rx_states_save(old, &text);
	struct rx_states *states = rx_states_restore(app, rx_buf_text(&text), text.len, dropped);
	rx_buf_release(&text);
	return states;
}

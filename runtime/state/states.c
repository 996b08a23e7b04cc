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
	rx_states_free_links(states);
	rx_app_unref(states->app);
	free(states);
}

struct rx_states *rx_states_clone(const struct rx_states *states)
{
	struct rx_states *clone = rx_states_new(states->app);
	for (int i = 0; i < states->app->state_count; i++)
		if (states->block[i])
			clone->block[i] = rx_block_pack(&states->app->states[i].record, states->block[i], NULL);
	clone->shares = states->shares;
	for (int i = 0; i < states->app->state_count; i++)
		if (rx_states_link_name(states, i))
			rx_states_link_by_name(clone, i, rx_states_link_name(states, i));
	return clone;
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

static bool is_stored(const struct rx_field *field)
{
	return !field->compute && field->place != RX_PLACE_CLIENT_;
}

static bool is_initial(const struct rx_field *field)
{
	return field->place != RX_PLACE_BACKEND_;
}

static void print_fields(const struct rx_state_class *state, const void *values, bool (*among)(const struct rx_field *field),
                         void (*print)(const struct rx_field *field, const void *self, struct rx_buf *out), struct rx_buf *out)
{
	const char *comma = "";
	for (int i = 0; i < state->record.field_count; i++) {
		const struct rx_field *field = &state->record.fields[i];
		if (!among(field))
			continue;
		rx_buf_adds(out, comma);
		rx_buf_add_name(out, field->name);
		print(field, values, out);
		comma = ",";
	}
}

static void print_class(const struct rx_states *states, const struct rx_state_class *state, bool (*among)(const struct rx_field *field),
                        struct rx_buf *out)
{
	rx_buf_add_name(out, state->record.name);
	rx_buf_addc(out, '{');
	print_fields(state, rx_states_get(states, state), among, rx_var_print, out);
	rx_buf_addc(out, '}');
}

void rx_states_print_class(const struct rx_states *states, const struct rx_state_class *state, struct rx_buf *out)
{
	print_class(states, state, rx_field_is_sent, out);
}

static void print_states(const struct rx_states *states, bool (*among)(const struct rx_field *field), struct rx_buf *out)
{
	const char *comma = "";
	rx_buf_addc(out, '{');
	for (int i = 0; i < states->app->state_count; i++) {
		if (rx_states_link_name(states, i) || rx_state_is_model(&states->app->states[i]))
			continue;
		rx_buf_adds(out, comma);
		print_class(states, &states->app->states[i], among, out);
		comma = ",";
	}
	rx_buf_addc(out, '}');
}

void rx_states_print(const struct rx_states *states, struct rx_buf *out)
{
	print_states(states, rx_field_is_sent, out);
}

void rx_states_print_initial(const struct rx_states *states, struct rx_buf *out)
{
	print_states(states, is_initial, out);
}

static bool stored_fields(const struct rx_record *record)
{
	for (int i = 0; i < record->field_count; i++)
		if (is_stored(&record->fields[i]))
			return true;
	return false;
}

/* A letter per stored var, in their order; capitals are lists, digits maps. JSON alone would not tell a wide integer from a text. */
static char type_letter(const struct rx_field *field)
{
	static const char values[] = "sbildrtj", lists[] = "SBILDRTJ", maps[] = "01234567";
	return (field->list ? lists : field->map ? maps : values)[field->type.kind];
}

static void print_types(const struct rx_record *record, struct rx_buf *out)
{
	rx_buf_adds(out, "\"$types\":\"");
	for (int i = 0; i < record->field_count; i++)
		if (is_stored(&record->fields[i]))
			rx_buf_addc(out, type_letter(&record->fields[i]));
	rx_buf_addc(out, '"');
}

static void print_schema(uint64_t schema, struct rx_buf *out)
{
	char text[] = "\"$schema\":\"0123456789abcdef\",", *end = text + sizeof "\"$schema\":\"0123456789abcdef" - 1;
	for (int i = 1; i <= 16; i++, schema >>= 4)
		end[-i] = "0123456789abcdef"[schema & 15];
	rx_buf_add(out, text, sizeof text - 1);
}

/* Classes that still have their defaults are left out: a new default in the code then reaches old clients. */
void rx_states_save(const struct rx_states *states, struct rx_buf *out)
{
	const char *comma = "";
	rx_buf_addc(out, '{');
	for (int i = 0; i < states->app->state_count; i++) {
		const struct rx_state_class *state = &states->app->states[i];
		const char *link = rx_states_link_name(states, i);
		if (!states->block[i] && !link)
			continue;
		rx_buf_adds(out, comma);
		rx_buf_add_name(out, state->record.name);
		rx_buf_addc(out, '{');
		comma = ",";
		if (link) {
			rx_buf_adds(out, "\"$link\":");
			rx_buf_add_json(out, link, strlen(link));
			rx_buf_adds(out, states->block[i] ? "," : "}");
		}
		if (!states->block[i])
			continue;
		print_schema(state->schema, out);
		print_types(&state->record, out);
		if (stored_fields(&state->record))
			rx_buf_addc(out, ',');
		print_fields(state, states->block[i], is_stored, rx_field_print, out);
		rx_buf_addc(out, '}');
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
	if (!is_stored(field))
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

void *rx_values_view(const struct rx_states *states, const struct rx_state_class *state, struct rx_arena *arena)
{
	void *values = rx_arena_alloc(arena, state->record.size);
	memcpy(values, rx_states_get(states, state), state->record.size);
	if (state->parent)
		*rx_block_parent(state, values) = rx_values_view(states, state->parent, arena);
	return values;
}

/* `stored` NULL: only what is computed from the parent may differ from the defaults. */
static void restore_state(struct rx_states *states, const struct rx_state_class *state, const cJSON *stored,
                          struct rx_buf *dropped)
{
	struct rx_arena arena;
	rx_arena_init(&arena, 0);
	void *values = rx_values_view(states, state, &arena);
	if (stored)
		restore_fields(&state->record, stored, values, &arena, dropped);
	rx_values_compute(state, values, &arena);
	if (stored || !rx_record_equal(&state->record, values, state->defaults))
		states->block[state->index] = rx_block_pack(&state->record, values, NULL);
	rx_arena_release(&arena);
}

static void note_gone(const struct rx_app *app, const cJSON *stored, struct rx_buf *dropped)
{
	const cJSON *member;
	cJSON_ArrayForEach(member, stored) if (!cJSON_IsObject(member) || !rx_app_state(app, member->string))
		note_dropped(dropped, member->string ? member->string : "?", "", "is gone");
}

/* Parents come before their children. */
struct rx_states *rx_states_restore(struct rx_app *app, const char *text, size_t length, struct rx_buf *dropped)
{
	struct rx_states *states = rx_states_new(app);
	cJSON *stored = cJSON_ParseWithLength(text, length);
	for (int i = 0; i < app->state_count; i++) {
		const struct rx_state_class *state = &app->states[i];
		const cJSON *member = cJSON_GetObjectItemCaseSensitive(stored, state->record.name);
		const char *link = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(member, "$link"));
		if (link && state->use == RX_USE_SHARED_)
			rx_states_link_by_name(states, i, link);
		if (link && !cJSON_GetObjectItemCaseSensitive(member, "$types"))
			member = NULL;
		bool inherits = state->record.computed && state->parent && states->block[state->parent->index];
		if (cJSON_IsObject(member) || inherits)
			restore_state(states, state, cJSON_IsObject(member) ? member : NULL, dropped);
	}
	if (cJSON_IsObject(stored))
		note_gone(app, stored, dropped);
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

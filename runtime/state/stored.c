/* Vars that the browser keeps (COOKIE, LOCAL, SESSION): what it says about them becomes the client's values. */
#include "states.h"

static const struct rx_field *find_field(const struct rx_record *record, const char *name)
{
	for (int i = 0; i < record->field_count; i++)
		if (record->fields[i].storage && !strcmp(record->fields[i].name, name))
			return &record->fields[i];
	return NULL;
}

static const struct rx_state_class *find_state(const struct rx_app *app, const char *name, size_t length)
{
	for (int i = 0; i < app->state_count; i++)
		if (!strncmp(app->states[i].record.name, name, length) && !app->states[i].record.name[length] &&
		    !rx_state_is_model(&app->states[i]))
			return &app->states[i];
	return NULL;
}

/* What is no var of the app, or no text, is left out: an old page may still be open, and anything may stand in a cookie. */
static void take(struct rx_turn *turn, const struct rx_app *app, const cJSON *value)
{
	const char *dot = strrchr(value->string, '.');
	const struct rx_state_class *state = dot ? find_state(app, value->string, (size_t)(dot - value->string)) : NULL;
	const struct rx_field *field = state ? find_field(&state->record, dot + 1) : NULL;
	if (!field || !(cJSON_IsString(value) || cJSON_IsNull(value)))
		return;
	char *self = rx_turn_open(turn, state);
	const char *fallback = field->storage->value ? field->storage->value : "";
	if (self)
		*(const char **)(self + field->offset) = cJSON_IsString(value) ? value->valuestring : fallback;
}

enum rx_turn_status rx_stored_take(struct rx_turn *turn, struct rx_states *states, const cJSON *values)
{
	const cJSON *value;
	rx_turn_begin(turn, states);
	if (cJSON_IsObject(values))
		cJSON_ArrayForEach(value, values) take(turn, rx_states_app(states), value);
	return rx_turn_end(turn);
}

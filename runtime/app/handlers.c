/* Handlers: those that authors write (EVENT, BACKGROUND), and setters. */
#include "load.h"

static void load_handler(struct rx_load *load, const struct rx_state_class *state, const struct rx_registration_ *r,
                         const struct rx_entry_ *entry)
{
	struct rx_app *app = load->app;
	struct rx_handler *handler = &app->handlers[app->handler_count++];
	handler->name = rx_arena_printf(&app->arena, "%s.%s", r->name, entry->name);
	handler->state = state;
	handler->event = entry->event;
	handler->background = entry->event->background;
	handler->nargs = entry->event->nargs;
	for (int i = 0; i < handler->nargs; i++)
		if (!rx_type_parse(app, entry->event->types[i], &handler->args[i])) {
			struct rx_diag *diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line,
			                                    "parameter %d of handler '%s' has type '%s', which events cannot carry",
			                                    i + 1, handler->name, entry->event->types[i]);
			diag->suggestion =
				rx_xstrdup("use str, bool, int, int64_t, double, rx_time, rx_json, a struct declared by RX_TYPE, "
			                   "a list: rx_strs, rx_bools, rx_ints, rx_int64s, rx_doubles, rx_times, rx_jsons, struct Type_list, "
			                   "or a map: rx_str_map, rx_bool_map, rx_int_map, rx_int64_map, rx_double_map, rx_time_map, "
			                   "rx_json_map, struct Type_map");
			diag->needle = rx_entry_needle(entry);
		}
}

static const struct rx_field *settable(const struct rx_record *record, const char *name)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (!strcmp(field->name, name))
			return !field->compute && rx_field_is_sent(field) ? field : NULL;
	}
	return NULL;
}

/* SETTER(count): the event S.set_count, which has no function: turns assign the argument. */
static void load_setter(struct rx_load *load, const struct rx_state_class *state, const struct rx_registration_ *r,
                        const struct rx_entry_ *entry)
{
	struct rx_app *app = load->app;
	const struct rx_field *field = settable(&state->record, entry->name);
	if (!field) {
		struct rx_diag *diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line,
		                                    "SETTER(%s): '%s' has no var of that name that the browser may set", entry->name, r->name);
		diag->suggestion = rx_xprintf("declare VAR(type, %s), or remove the setter; computed, BACKEND and CLIENT vars have none", entry->name);
		diag->needle = rx_entry_needle(entry);
		return;
	}
	struct rx_type type = field->list ? rx_type_list(field->type) : field->map ? rx_type_map(field->type) : field->type;
	struct rx_event_ *event = rx_arena_alloc(&app->arena, sizeof *event);
	event->state = r->name;
	event->name = rx_arena_printf(&app->arena, "set_%s", entry->name);
	event->nargs = 1;
	event->types[0] = rx_type_name(type);
	app->handlers[app->handler_count++] = (struct rx_handler){
		.name = rx_arena_printf(&app->arena, "%s.%s", r->name, event->name),
		.state = state,
		.event = event,
		.nargs = 1,
		.args = { type },
		.setter = field,
	};
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct rx_handler *)a)->name, ((const struct rx_handler *)b)->name);
}

void rx_handlers_sort(struct rx_app *app)
{
	qsort(app->handlers, (size_t)app->handler_count, sizeof *app->handlers, by_name);
}

void rx_load_handlers(struct rx_load *load)
{
	struct rx_app *app = load->app;
	int entries = 0;
	for (RX_EACH_REGISTRATION(r, app, RX_REGISTERS_STATE_))
		entries += ((const struct rx_state_detail_ *)r->detail)->count;
	app->handlers = rx_arena_alloc(&app->arena, sizeof *app->handlers * (size_t)(entries + 1));
	for (RX_EACH_REGISTRATION(r, app, RX_REGISTERS_STATE_)) {
		const struct rx_state_detail_ *detail = r->detail;
		const struct rx_state_class *state = rx_app_state(app, r->name);
		if (rx_registration_first(app, r->kind, r->name) != r)
			continue;
		for (int i = 0; i < detail->count; i++) {
			if (detail->entries[i].kind == RX_ENTRY_KIND_EVENT_)
				load_handler(load, state, r, &detail->entries[i]);
			else if (detail->entries[i].kind == RX_ENTRY_KIND_SETTER_)
				load_setter(load, state, r, &detail->entries[i]);
		}
	}
	rx_handlers_sort(app);
}

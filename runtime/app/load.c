/* The loader: from registrations to a struct rx_app. States and types that several files register (they stand in a header) are merged by
 * name; different layouts under one name are an error. */
#include "load.h"

#include "../handler/scratch.h"
#include "../state/block.h"
#include "../ui/ui.h"

struct load {
	struct rx_app *app;
	struct rx_diags *diags;
};

static const struct rx_registration_ *next_of(const struct rx_registration_ *r, enum rx_registration_kind_ kind)
{
	while (r && r->kind != kind)
		r = r->next;
	return r;
}

#define EACH(r, load, kind) \
	const struct rx_registration_ *r = next_of((load)->app->registrations, kind); r; r = next_of(r->next, kind)

static int count(const struct load *load, enum rx_registration_kind_ kind)
{
	int n = 0;
	for (EACH(r, load, kind))
		n++;
	return n;
}

static void *array(const struct load *load, size_t size, int count)
{
	return rx_arena_alloc(&load->app->arena, size * (size_t)(count + 1));
}

/* The first registration of that name and kind: the one that counts. */
static const struct rx_registration_ *original(const struct load *load, const struct rx_registration_ *of)
{
	for (EACH(r, load, of->kind))
		if (!strcmp(r->name, of->name))
			return r;
	return of;
}

static bool entries_equal(const struct rx_entry_ *a, const struct rx_entry_ *b)
{
	if (a->kind != b->kind || strcmp(a->name, b->name) || a->offset != b->offset || a->size != b->size || a->ref != b->ref)
		return false;
	if (a->kind != RX_ENTRY_KIND_EVENT_)
		return a->place == b->place && a->form == b->form && !strcmp(a->type ? a->type : "", b->type ? b->type : "");
	bool same = a->event->nargs == b->event->nargs;
	for (int i = 0; same && i < a->event->nargs; i++)
		same = !strcmp(a->event->types[i], b->event->types[i]);
	return same;
}

static bool layouts_equal(const struct rx_state_detail_ *a, const struct rx_state_detail_ *b)
{
	bool same = a->size == b->size && a->refs_size == b->refs_size && a->count == b->count;
	for (int i = 0; same && i < a->count; i++)
		same = entries_equal(&a->entries[i], &b->entries[i]);
	return same;
}

/* True for the first registration of a name; a later one is checked against it. */
static bool first_of_name(const struct load *load, const struct rx_registration_ *r)
{
	const struct rx_registration_ *first = original(load, r);
	if (first == r)
		return true;
	if (!layouts_equal(first->detail, r->detail)) {
		struct rx_diag *diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line,
		                                    "'%s' is declared differently here and at %s:%d", r->name, first->file,
		                                    first->line);
		diag->suggestion = rx_xstrdup("put the declaration into one header that both files include");
	}
	return false;
}

static void load_types(struct load *load)
{
	struct rx_app *app = load->app;
	app->types = array(load, sizeof *app->types, count(load, RX_REGISTERS_TYPE_));
	for (EACH(r, load, RX_REGISTERS_TYPE_))
		if (first_of_name(load, r))
			rx_record_fill(app, &app->types[app->type_count++], r);
	for (EACH(r, load, RX_REGISTERS_TYPE_))
		for (int i = 0; i < app->type_count; i++)
			if (!strcmp(app->types[i].name, r->name) && original(load, r) == r)
				rx_record_resolve(app, &app->types[i], r, load->diags);
}

/* PARENT: a state that was registered before, so that the parents of a state come before it and there are no circles. */
static void load_parent(struct load *load, struct rx_state_class *state, const struct rx_registration_ *r, const struct rx_entry_ *entry)
{
	struct rx_diag *diag = NULL;
	const struct rx_state_class *parent = rx_app_state(load->app, entry->type);
	if (state->parent)
		diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "'%s' has two parents: '%s' and '%s'", r->name,
		                    state->parent->record.name, entry->type);
	else if (!parent || parent->index >= state->index)
		diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "the parent '%s' of '%s' is no state declared above it",
		                    entry->type, r->name);
	if (diag) {
		diag->suggestion = rx_xprintf("declare RX_STATE(%s, …) before RX_STATE(%s, …); a state has one PARENT", entry->type, r->name);
		diag->needle = rx_xprintf("PARENT(%s", entry->type);
		return;
	}
	state->parent = parent;
	state->parent_offset = entry->offset;
}

static void load_states(struct load *load)
{
	struct rx_app *app = load->app;
	app->states = array(load, sizeof *app->states, count(load, RX_REGISTERS_STATE_));
	for (EACH(r, load, RX_REGISTERS_STATE_)) {
		if (!first_of_name(load, r))
			continue;
		struct rx_state_class *state = &app->states[app->state_count];
		state->index = app->state_count++;
		rx_record_fill(app, &state->record, r);
		rx_record_resolve(app, &state->record, r, load->diags);
		const struct rx_state_detail_ *detail = r->detail;
		state->use = detail->use;
		for (int i = 0; i < detail->count; i++)
			if (detail->entries[i].kind == RX_ENTRY_KIND_PARENT_)
				load_parent(load, state, r, &detail->entries[i]);
	}
}

static void load_handler(struct load *load, const struct rx_state_class *state, const struct rx_registration_ *r,
                         const struct rx_entry_ *entry)
{
	struct rx_app *app = load->app;
	struct rx_handler *handler = &app->handlers[app->handler_count++];
	handler->name = rx_arena_printf(&app->arena, "%s.%s", r->name, entry->name);
	handler->state = state;
	handler->event = entry->event;
	handler->nargs = entry->event->nargs;
	for (int i = 0; i < handler->nargs; i++)
		if (!rx_type_parse(app, entry->event->types[i], &handler->args[i])) {
			struct rx_diag *diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line,
			                                    "parameter %d of handler '%s' has type '%s', which events cannot carry",
			                                    i + 1, handler->name, entry->event->types[i]);
			diag->suggestion = rx_xstrdup("use str, bool, int, int64_t, double, or a struct declared by RX_TYPE");
			diag->needle = rx_xprintf("EVENT(%s", entry->name);
		}
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct rx_handler *)a)->name, ((const struct rx_handler *)b)->name);
}

static void load_handlers(struct load *load)
{
	struct rx_app *app = load->app;
	int entries = 0;
	for (EACH(r, load, RX_REGISTERS_STATE_))
		entries += ((const struct rx_state_detail_ *)r->detail)->count;
	app->handlers = array(load, sizeof *app->handlers, entries);
	for (EACH(r, load, RX_REGISTERS_STATE_)) {
		const struct rx_state_detail_ *detail = r->detail;
		const struct rx_state_class *state = rx_app_state(app, r->name);
		for (int i = 0; original(load, r) == r && i < detail->count; i++)
			if (detail->entries[i].kind == RX_ENTRY_KIND_EVENT_)
				load_handler(load, state, r, &detail->entries[i]);
	}
	qsort(app->handlers, (size_t)app->handler_count, sizeof *app->handlers, by_name);
}

static void report_circle(struct load *load, const struct rx_state_class *state, void *values, struct rx_arena *arena)
{
	char names[512];
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, arena);
	rx_block_unsettled(state, values, names, sizeof names);
	rx_scratch_leave(&scratch);
	rx_diags_add(load->diags, RX_ERROR, state->record.file, state->record.line, "%s never settle%s: computed vars depend on each other in a circle",
	             names, strchr(names, ',') ? "" : "s")
		->suggestion = rx_xstrdup("compute one of them from plain vars; what gives another value at each call is an INTERVAL");
}

static void load_defaults(struct load *load)
{
	struct rx_app *app = load->app;
	struct rx_arena scratch;
	rx_arena_init(&scratch, 0);
	void **opened = rx_arena_alloc(&scratch, sizeof *opened * (size_t)(app->state_count + 1));
	for (int i = 0; i < app->state_count; i++) {
		struct rx_state_class *state = &app->states[i];
		state->schema = rx_record_hash(rx_hash_str(RX_HASH_START, state->record.name), &state->record, 0);
		void *values = opened[i] = rx_arena_alloc(&scratch, state->record.size);
		void *parent = state->parent ? opened[state->parent->index] : NULL;
		if (!rx_block_defaults(state, values, parent, &scratch))
			report_circle(load, state, values, &scratch);
		state->defaults = rx_block_pack(&state->record, values, NULL);
	}
	rx_arena_release(&scratch);
}

static void fill_refs(struct load *load, const char *state, const char *prefix, const struct rx_record *record, char *refs)
{
	struct rx_app *app = load->app;
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (field->place == RX_PLACE_BACKEND_)
			continue;
		const char *path = rx_arena_printf(&app->arena, "%s.%s", prefix, field->name);
		*(rx *)(refs + field->ref) = rx_ui_field(app->ui, state, path, field);
		if (field->type.kind == RX_KIND_RECORD && !rx_field_is_many(field))
			fill_refs(load, state, path, field->type.record, refs + field->ref);
	}
}

static const struct rx_event_ *event_of(const struct load *load, const char *state, const char *name)
{
	char full[256];
	snprintf(full, sizeof full, "%s.%s", state, name);
	const struct rx_handler *handler = rx_app_handler(load->app, full);
	return handler ? handler->event : NULL;
}

/* Child.parent is a copy of Parent, whose references in this file were filled before: it is declared above. */
static void copy_parent(const struct load *load, const struct rx_state_class *state, const struct rx_registration_ *r, char *refs)
{
	const struct rx_state_detail_ *detail = r->detail, *parent = NULL;
	for (EACH(other, load, RX_REGISTERS_STATE_)) {
		if (other == r)
			break;
		if (!strcmp(other->name, state->parent->record.name))
			parent = other->detail;
	}
	for (int i = 0; parent && i < detail->count; i++)
		if (detail->entries[i].kind == RX_ENTRY_KIND_PARENT_)
			memcpy(refs + detail->entries[i].ref, parent->refs, parent->refs_size);
}

/* Every file that sees a state has a reference struct of its own; all get the same references. */
static void load_refs(struct load *load)
{
	for (EACH(r, load, RX_REGISTERS_STATE_)) {
		const struct rx_state_detail_ *detail = r->detail;
		const struct rx_state_class *state = rx_app_state(load->app, r->name);
		char *refs = detail->refs;
		if (load->diags->errors)
			return;
		fill_refs(load, r->name, r->name, &state->record, refs);
		if (state->parent)
			copy_parent(load, state, r, refs);
		for (int i = 0; i < detail->count; i++)
			if (detail->entries[i].kind == RX_ENTRY_KIND_EVENT_)
				*(rx_event *)(refs + detail->entries[i].ref) = event_of(load, r->name, detail->entries[i].name);
	}
}

/* Their options may refer to vars and handlers. */
static void load_pages(struct load *load)
{
	struct rx_app *app = load->app;
	app->pages = array(load, sizeof *app->pages, count(load, RX_REGISTERS_PAGE_));
	for (EACH(r, load, RX_REGISTERS_PAGE_)) {
		const struct rx_page_detail_ *detail = r->detail;
		app->pages[app->page_count++] = (struct rx_page){ .name = r->name, .file = r->file, .line = r->line, .build = detail->build,
		                                                  .read_options = detail->options };
	}
	bool placed = rx_ui_read_options(app, load->diags) == 0;
	for (int i = 0; i < app->page_count; i++)
		placed &= rx_page_place(app, &app->pages[i], load->diags);
	if (placed)
		rx_pages_check(app, load->diags);
}

static void load_options(struct load *load)
{
	const struct rx_registration_ *seen = NULL;
	for (EACH(r, load, RX_REGISTERS_APP_)) {
		if (seen) {
			rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "a second RX_APP; the first is at %s:%d", seen->file,
			             seen->line)->suggestion = rx_xstrdup("keep one of the two");
			continue;
		}
		seen = r;
		((const struct rx_app_detail_ *)r->detail)->options(&load->app->options);
	}
}

struct rx_app *rx_app_load(struct rx_registration_ *list, const char *name, struct rx_diags *diags)
{
	struct rx_app *app = rx_xcalloc(1, sizeof *app);
	struct load load = { app, diags };
	app->refs = 1;
	rx_arena_init(&app->arena, 0);
	app->name = rx_arena_strdup(&app->arena, name);
	app->registrations = list;
	app->ui = rx_ui_new();
	load_types(&load);
	load_states(&load);
	load_handlers(&load);
	rx_apis_load(app, diags);
	load_options(&load);
	if (!diags->errors)
		load_defaults(&load);
	if (!diags->errors) {
		load_refs(&load);
		load_pages(&load);
	}
	if (!diags->errors)
		return app;
	rx_app_unref(app);
	return NULL;
}

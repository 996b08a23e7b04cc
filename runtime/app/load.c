/* The loader: from registrations to a struct rx_app. States and types that several files register (they stand in a header) are merged by
 * name; different layouts under one name are an error. */
#include "load.h"

#include "../ui/ui.h"

static int count(const struct rx_load *load, enum rx_registration_kind_ kind)
{
	int n = 0;
	for (RX_EACH_REGISTRATION(r, load->app, kind))
		n++;
	return n;
}

static void *array(const struct rx_load *load, size_t size, int count)
{
	return rx_arena_alloc(&load->app->arena, size * (size_t)(count + 1));
}

const struct rx_registration_ *rx_registration_next(const struct rx_registration_ *r, enum rx_registration_kind_ kind)
{
	while (r && r->kind != kind)
		r = r->next;
	return r;
}

const struct rx_registration_ *rx_registration_first(const struct rx_app *app, enum rx_registration_kind_ kind, const char *name)
{
	for (RX_EACH_REGISTRATION(r, app, kind))
		if (!strcmp(r->name, name))
			return r;
	return NULL;
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
bool rx_load_is_first(struct rx_load *load, const struct rx_registration_ *r)
{
	const struct rx_registration_ *first = rx_registration_first(load->app, r->kind, r->name);
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

static void load_types(struct rx_load *load)
{
	struct rx_app *app = load->app;
	app->types = array(load, sizeof *app->types, count(load, RX_REGISTERS_TYPE_));
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_TYPE_))
		if (rx_load_is_first(load, r))
			rx_record_fill(app, &app->types[app->type_count++], r);
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_TYPE_))
		for (int i = 0; i < app->type_count; i++)
			if (!strcmp(app->types[i].name, r->name) && rx_registration_first(load->app, r->kind, r->name) == r)
				rx_record_resolve(app, &app->types[i], r, load->diags);
}

/* Their options may refer to vars and handlers. */
static void load_pages(struct rx_load *load)
{
	struct rx_app *app = load->app;
	app->pages = array(load, sizeof *app->pages, count(load, RX_REGISTERS_PAGE_));
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_PAGE_)) {
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

static void load_options(struct rx_load *load)
{
	const struct rx_registration_ *seen = NULL;
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_APP_)) {
		if (seen) {
			rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "a second RX_APP; the first is at %s:%d", seen->file,
			             seen->line)->suggestion = rx_xstrdup("keep one of the two");
			continue;
		}
		seen = r;
		((const struct rx_app_detail_ *)r->detail)->options(&load->app->options);
	}
}

static void check_exception(struct rx_load *load)
{
	const struct rx_registration_ *seen = NULL;
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_EXCEPTION_)) {
		if (seen)
			rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "a second RX_ON_EXCEPTION; the first is at %s:%d", seen->file,
			             seen->line)->suggestion = rx_xstrdup("keep one of the two");
		else
			seen = r;
	}
}

struct rx_app *rx_app_load(struct rx_registration_ *list, const char *name, struct rx_diags *diags)
{
	struct rx_app *app = rx_xcalloc(1, sizeof *app);
	struct rx_load load = { app, diags };
	app->refs = 1;
	rx_arena_init(&app->arena, 0);
	app->name = rx_arena_strdup(&app->arena, name);
	app->registrations = list;
	app->ui = rx_ui_new(app);
	load_types(&load);
	rx_load_states(&load);
	rx_load_names(&load);
	rx_load_handlers(&load);
	rx_apis_load(app, diags);
	load_options(&load);
	check_exception(&load);
	if (!diags->errors)
		rx_load_defaults(&load);
	if (!diags->errors) {
		rx_load_refs(&load);
		load_pages(&load);
	}
	if (!diags->errors)
		return app;
	rx_app_unref(app);
	return NULL;
}

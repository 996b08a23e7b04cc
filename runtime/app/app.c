/* Looking things up in a loaded app, its life, its hooks and kept variables. */
#include "app.h"

#include "../handler/scratch.h"
#include "../ui/ui.h"

struct rx_app *rx_app_ref(struct rx_app *app)
{
	__atomic_add_fetch(&app->refs, 1, __ATOMIC_RELAXED);
	return app;
}

void rx_app_unref(struct rx_app *app)
{
	if (!app || __atomic_sub_fetch(&app->refs, 1, __ATOMIC_ACQ_REL))
		return;
	for (int i = 0; i < app->state_count; i++)
		free((void *)app->states[i].defaults);
	rx_ui_free(app->ui);
	void (*unload)(void *) = app->unload;
	void *code = app->code;
	rx_arena_release(&app->arena);
	free(app);
	if (unload)
		unload(code);
}

static int compare_name(const void *name, const void *handler)
{
	return strcmp(name, ((const struct rx_handler *)handler)->name);
}

const struct rx_handler *rx_app_handler(const struct rx_app *app, const char *name)
{
	if (!app->handler_count)
		return NULL;
	return bsearch(name, app->handlers, (size_t)app->handler_count, sizeof *app->handlers, compare_name);
}

const struct rx_record *rx_app_record(const struct rx_app *app, const char *name)
{
	for (int i = 0; app && i < app->type_count; i++)
		if (!strcmp(app->types[i].name, name))
			return &app->types[i];
	return NULL;
}

const struct rx_state_class *rx_app_state(const struct rx_app *app, const char *name)
{
	for (int i = 0; i < app->state_count; i++)
		if (!strcmp(app->states[i].record.name, name))
			return &app->states[i];
	return NULL;
}

const char *rx_app_suggest_handler(const struct rx_app *app, const char *name)
{
	const char **names = rx_xcalloc((size_t)app->handler_count + 1, sizeof *names);
	for (int i = 0; i < app->handler_count; i++)
		names[i] = app->handlers[i].name;
	const char *found = rx_did_you_mean(name, names, (size_t)app->handler_count);
	free(names);
	return found;
}

void rx_app_run_hooks(struct rx_app *app, int when)
{
	struct rx_scratch scratch;
	rx_scratch_enter(&scratch);
	for (struct rx_registration_ *r = app->registrations; r; r = r->next) {
		const struct rx_hook_detail_ *hook = r->detail;
		if (r->kind == RX_REGISTERS_HOOK_ && hook->when == when)
			hook->fn();
	}
	rx_scratch_leave(&scratch);
}

/* Same name and type; among several of these, the one of the same file. */
static const struct rx_keep_detail_ *partner(const struct rx_app *from, const struct rx_registration_ *to)
{
	const struct rx_keep_detail_ *wanted = to->detail, *found = NULL;
	for (struct rx_registration_ *r = from->registrations; r; r = r->next) {
		const struct rx_keep_detail_ *keep = r->detail;
		if (r->kind != RX_REGISTERS_KEEP_ || strcmp(r->name, to->name) || strcmp(keep->type, wanted->type) ||
		    keep->size != wanted->size)
			continue;
		if (!found || !strcmp(r->file, to->file))
			found = keep;
	}
	return found;
}

void rx_app_carry_over(const struct rx_app *from, struct rx_app *to)
{
	for (struct rx_registration_ *r = to->registrations; r; r = r->next) {
		if (r->kind != RX_REGISTERS_KEEP_)
			continue;
		const struct rx_keep_detail_ *keep = r->detail, *old = partner(from, r);
		if (old)
			memcpy(keep->at, old->at, keep->size);
	}
}

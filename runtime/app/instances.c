/* Component states: each rx_instance on a page gets a state class of its own, a copy of the declared one under another name. The name is the
 * page's and its number there, so that live values stay with their place when another page comes or goes. */
#include "../state/block.h"
#include "../ui/node.h"
#include "load.h"

static const char *instance_name(struct rx_app *app, const char *state, const char *page)
{
	int number = 1;
	for (;; number++) {
		const char *name = rx_arena_printf(&app->arena, "%s_%s_%d", state, page, number);
		if (!rx_app_state(app, name))
			return name;
	}
}

static struct rx_state_class *add_class(struct rx_app *app, const struct rx_state_class *base, const char *page)
{
	const char *name = instance_name(app, base->record.name, page);
	struct rx_state_class *state = &app->states[app->state_count];
	*state = *base;
	state->index = app->state_count++;
	state->record.name = name;
	state->instance_of = base->record.name;
	state->schema = rx_record_hash(rx_hash_str(RX_HASH_START, name), &state->record, 0);
	state->defaults = rx_block_pack(&state->record, base->defaults, NULL);
	return state;
}

static struct rx_handler instance_handler(struct rx_app *app, const struct rx_handler *base, const struct rx_state_class *state)
{
	struct rx_handler handler = *base;
	struct rx_event_ *event = rx_arena_alloc(&app->arena, sizeof *event);
	*event = *base->event;
	event->state = state->record.name;
	handler.name = rx_arena_printf(&app->arena, "%s.%s", event->state, event->name);
	handler.state = state;
	handler.event = event;
	return handler;
}

/* In an array anew; handlers that were looked up before stay where they are. */
static void add_handlers(struct rx_app *app, const struct rx_state_class *base, const struct rx_state_class *state)
{
	int count = app->handler_count;
	struct rx_handler *handlers = rx_arena_alloc(&app->arena, sizeof *handlers * (size_t)(2 * count + 1));
	memcpy(handlers, app->handlers, sizeof *handlers * (size_t)count);
	for (int i = 0; i < count; i++)
		if (app->handlers[i].state == base)
			handlers[app->handler_count++] = instance_handler(app, &app->handlers[i], state);
	app->handlers = handlers;
	rx_handlers_sort(app);
}

static rx fail(struct rx_ui *ui, const char *file, int line, const char *text)
{
	if (!ui->problem.text) {
		ui->problem.text = text;
		ui->problem.file = file;
		ui->problem.line = line;
	}
	return NULL;
}

rx rx_instance_(const char *name, rx (*make)(const void *refs), const char *file, int line)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !rx_ui_page_now)
		return NULL;
	struct rx_app *app = ui->app;
	const struct rx_state_class *base = rx_app_state(app, name);
	if (ui->level)
		return fail(ui, file, line, "rx_instance stands in a row of rx_foreach, which is built once for all rows");
	if (app->instance_count >= RX_INSTANCES_MAX)
		return fail(ui, file, line, "the app has more instances of component states than there may be");
	app->instance_count++;
	const struct rx_state_class *state = add_class(app, base, rx_ui_page_now->name);
	add_handlers(app, base, state);
	void *refs = rx_arena_alloc(&app->arena, state->record.refs_size);
	rx_refs_fill(app, state, rx_registration_first(app, RX_REGISTERS_STATE_, name), refs);
	return make(refs);
}

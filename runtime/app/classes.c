/* States: their classes, their parents, their default values. */
#include "load.h"

#include "../handler/scratch.h"
#include "../state/block.h"

/* PARENT: a state that was registered before, so that the parents of a state come before it and there are no circles. */
static void load_parent(struct rx_load *load, struct rx_state_class *state, const struct rx_registration_ *r, const struct rx_entry_ *entry)
{
	const struct rx_state_class *parent = rx_app_state(load->app, entry->type);
	if (parent && rx_state_is_model(parent)) {
		rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "the parent '%s' of '%s' is a component state: which of its instances is not known",
			     entry->type, r->name)
			->needle = rx_entry_needle(entry);
		return;
	}
	if (parent && parent->index < state->index) {
		state->parent = parent;
		state->parent_offset = entry->offset;
		return;
	}
	struct rx_diag *diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line,
	                                    "the parent '%s' of '%s' is no state declared above it", entry->type, r->name);
	diag->suggestion = rx_xprintf("declare RX_STATE(%s, …) before RX_STATE(%s, …)", entry->type, r->name);
	diag->needle = rx_entry_needle(entry);
}

void rx_load_states(struct rx_load *load)
{
	struct rx_app *app = load->app;
	int room = 1;
	for (RX_EACH_REGISTRATION(r, app, RX_REGISTERS_STATE_))
		room += ((const struct rx_state_detail_ *)r->detail)->use == RX_USE_COMPONENT_ ? 1 + RX_INSTANCES_MAX : 1;
	app->states = rx_arena_alloc(&app->arena, sizeof *app->states * (size_t)room);
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_STATE_)) {
		if (!rx_load_is_first(load, r))
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

static void report_circle(struct rx_load *load, const struct rx_state_class *state, void *values, struct rx_arena *arena)
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

void rx_load_defaults(struct rx_load *load)
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


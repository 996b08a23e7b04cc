/* References: what `Counter.count` and `Counter.add` are in page functions. */
#include "load.h"

#include "../ui/ui.h"

static void fill_vars(struct rx_app *app, const char *state, const char *prefix, const struct rx_record *record, char *refs)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (field->place == RX_PLACE_BACKEND_)
			continue;
		const char *path = rx_arena_printf(&app->arena, "%s.%s", prefix, field->name);
		*(rx *)(refs + field->ref) = rx_ui_field(app->ui, state, path, field);
		if (field->type.kind == RX_KIND_RECORD && !rx_field_is_many(field))
			fill_vars(app, state, path, field->type.record, refs + field->ref);
	}
}

static const struct rx_event_ *event_of(const struct rx_app *app, const char *state, const char *prefix, const char *name)
{
	char full[256];
	snprintf(full, sizeof full, "%s.%s%s", state, prefix, name);
	const struct rx_handler *handler = rx_app_handler(app, full);
	return handler ? handler->event : NULL;
}

/* Child.parent is a copy of Parent, whose references in this file were filled before: it is declared above. */
static void copy_parent(const struct rx_app *app, const struct rx_state_class *state, const struct rx_registration_ *r, char *refs)
{
	const struct rx_state_detail_ *detail = r->detail, *parent = NULL;
	for (RX_EACH_REGISTRATION(other, app, RX_REGISTERS_STATE_)) {
		if (other == r)
			break;
		if (!strcmp(other->name, state->parent->record.name))
			parent = other->detail;
	}
	for (int i = 0; parent && i < detail->count; i++)
		if (detail->entries[i].kind == RX_ENTRY_KIND_PARENT_)
			memcpy(refs + detail->entries[i].ref, parent->refs, parent->refs_size);
}

void rx_refs_fill(struct rx_app *app, const struct rx_state_class *state, const struct rx_registration_ *r, char *refs)
{
	const struct rx_state_detail_ *detail = r->detail;
	const char *name = state->record.name;
	fill_vars(app, name, name, &state->record, refs);
	if (state->parent)
		copy_parent(app, state, r, refs);
	for (int i = 0; i < detail->count; i++) {
		const struct rx_entry_ *entry = &detail->entries[i];
		if (entry->kind == RX_ENTRY_KIND_EVENT_)
			*(rx_event *)(refs + entry->ref) = event_of(app, name, "", entry->name);
		else if (entry->kind == RX_ENTRY_KIND_SETTER_)
			*(rx_event *)(refs + entry->ref) = event_of(app, name, "set_", entry->name);
	}
}

/* Every file that sees a state has a reference struct of its own; all get the same references. */
void rx_load_refs(struct rx_load *load)
{
	for (RX_EACH_REGISTRATION(r, load->app, RX_REGISTERS_STATE_)) {
		const struct rx_state_detail_ *detail = r->detail;
		rx_refs_fill(load->app, rx_app_state(load->app, r->name), r, detail->refs);
	}
}

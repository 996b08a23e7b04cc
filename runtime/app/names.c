/* What entries are called: no name twice in a state, none that means something else in the browser, none that hides a parent's var. */
#include "load.h"

static const char *entry_word(const struct rx_entry_ *entry)
{
	static const char *const places[] = { "VAR", "BACKEND", "CLIENT", "COOKIE", "LOCAL", "SESSION" };
	static const char *const many[][3] = { { "COMPUTED", "COMPUTED_LIST", "COMPUTED_MAP" }, { "BACKEND", "BACKEND_LIST", "BACKEND_MAP" } };
	switch (entry->kind) {
	case RX_ENTRY_KIND_EVENT_:
		return entry->event->background ? "BACKGROUND" : "EVENT";
	case RX_ENTRY_KIND_SETTER_:
		return "SETTER";
	case RX_ENTRY_KIND_PARENT_:
		return "PARENT";
	case RX_ENTRY_KIND_INIT_:
		return "INIT";
	case RX_ENTRY_KIND_COMPUTED_:
		return entry->interval ? "INTERVAL" : many[0][entry->form];
	default:
		if (entry->place == RX_PLACE_BACKEND_)
			return many[1][entry->form];
		return entry->form == RX_FORM_OF_LIST_ ? "LIST" : entry->form == RX_FORM_OF_MAP_ ? "MAP" : places[entry->place];
	}
}

char *rx_entry_needle(const struct rx_entry_ *entry)
{
	const char *word = entry_word(entry);
	bool typed = entry->type && entry->kind != RX_ENTRY_KIND_PARENT_ && entry->place < RX_PLACE_COOKIE_;
	const char *name = entry->kind == RX_ENTRY_KIND_PARENT_ ? entry->type : entry->name;
	/* The preprocessor has replaced bool. */
	const char *type = typed && !strcmp(entry->type, "_Bool") ? "bool" : entry->type;
	return typed ? rx_xprintf("%s(%s, %s", word, type, name) : rx_xprintf("%s(%s", word, name);
}

static bool has_name(const struct rx_entry_ *entry)
{
	return entry->kind != RX_ENTRY_KIND_PARENT_ && entry->kind != RX_ENTRY_KIND_INIT_;
}

/* A setter's is "set_" and the var's. */
static bool is_called(const struct rx_entry_ *entry, const char *name)
{
	if (entry->kind != RX_ENTRY_KIND_SETTER_)
		return !strcmp(entry->name, name);
	return !strncmp(name, "set_", 4) && !strcmp(entry->name, name + 4);
}

static bool same_name(const struct rx_entry_ *a, const struct rx_entry_ *b)
{
	if (!has_name(a) || !has_name(b))
		return false;
	if (a->kind == b->kind || a->kind != RX_ENTRY_KIND_SETTER_)
		return a->kind == RX_ENTRY_KIND_SETTER_ ? !strcmp(a->name, b->name) : is_called(b, a->name);
	return is_called(a, b->name);
}

/* Objects in JavaScript have these already. */
static bool is_reserved(const char *name)
{
	static const char *const names[] = { "__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf" };
	for (size_t i = 0; i < RX_COUNT(names); i++)
		if (!strcmp(name, names[i]))
			return true;
	return strchr(name, '$') != NULL;
}

static struct rx_diag *fail(struct rx_load *load, const struct rx_registration_ *r, const struct rx_entry_ *entry, const char *text,
                            const char *other)
{
	struct rx_diag *diag = rx_diags_add(load->diags, RX_ERROR, r->file, r->line, text, r->name, entry->name, other);
	diag->needle = rx_entry_needle(entry);
	return diag;
}

static const struct rx_field *field_named(const struct rx_record *record, const char *name)
{
	for (int i = 0; i < record->field_count; i++)
		if (!strcmp(record->fields[i].name, name))
			return &record->fields[i];
	return NULL;
}

static void check_parents(struct rx_load *load, const struct rx_registration_ *r, const struct rx_entry_ *entry)
{
	const struct rx_state_class *state = rx_app_state(load->app, r->name);
	for (const struct rx_state_class *parent = state ? state->parent : NULL; parent; parent = parent->parent)
		if (field_named(&parent->record, entry->name)) {
			fail(load, r, entry, "'%s.%s' hides the var of the same name of the parent '%s'", parent->record.name)->suggestion =
				rx_xprintf("give it another name, or use self->parent->%s", entry->name);
			return;
		}
}

static void check_entry(struct rx_load *load, const struct rx_registration_ *r, const struct rx_entry_ *entries, int index)
{
	const struct rx_entry_ *entry = &entries[index];
	if (!has_name(entry))
		return;
	for (int i = 0; i < index; i++)
		if (same_name(&entries[i], entry)) {
			fail(load, r, entry, "'%s' has two entries of the name '%s': the other is %s", entry_word(&entries[i]))->suggestion =
				rx_xprintf("give one of them another name; entries may also come from a macro that is a list of entries");
			return;
		}
	const struct rx_state_detail_ *detail = r->detail;
	if (detail->use == RX_USE_MEMO_ && !strcmp(entry->name, "children"))
		fail(load, r, entry, "'%s.%s' has the name of what is inside of a place%s", "")->suggestion =
			rx_xprintf("use the function's second parameter, or give it another name");
	else if (detail->use != RX_USE_MEMO_ && !rx_app_state(load->app, r->name) && (entry->kind > RX_ENTRY_KIND_MAP_ || entry->place != RX_PLACE_STATE_))
		fail(load, r, entry, "'%s' is an RX_TYPE, in which '%s' cannot be %s", entry_word(entry))->suggestion =
			rx_xprintf("records take VAR, LIST and MAP; put it into a state");
	else if (entry->interval && !(entry->interval->seconds > 0))
		fail(load, r, entry, "INTERVAL: '%s.%s' does not say how often it is computed%s", "")->suggestion =
			rx_xprintf("write INTERVAL(%s, %s, .seconds = 1)", entry->type, entry->name);
	else if (is_reserved(entry->name))
		fail(load, r, entry, "'%s.%s' has a name that objects in the browser have already%s", "")->suggestion =
			rx_xprintf("give it another name");
	else if (entry->kind <= RX_ENTRY_KIND_COMPUTED_)
		check_parents(load, r, entry);
}

static void check_names(struct rx_load *load, enum rx_registration_kind_ kind)
{
	for (RX_EACH_REGISTRATION(r, load->app, kind)) {
		const struct rx_state_detail_ *detail = r->detail;
		if (rx_registration_first(load->app, kind, r->name) != r)
			continue;
		if (is_reserved(r->name))
			rx_diags_add(load->diags, RX_ERROR, r->file, r->line, "'%s' is a name that objects in the browser have already", r->name)
				->suggestion = rx_xstrdup("give it another name");
		for (int i = 0; i < detail->count; i++)
			check_entry(load, r, detail->entries, i);
	}
}

void rx_load_names(struct rx_load *load)
{
	check_names(load, RX_REGISTERS_STATE_);
	check_names(load, RX_REGISTERS_TYPE_);
}

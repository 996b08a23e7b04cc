/* Types of vars: from the words that the macros leave behind ("int", "_Bool", "struct Todo") to what the runtime works with. */
#include "load.h"

static const struct {
	const char *word;
	enum rx_kind kind;
} scalars[] = {
	{ "str", RX_KIND_STR },     { "rx_str", RX_KIND_STR },    { "bool", RX_KIND_BOOL },    { "_Bool", RX_KIND_BOOL },
	{ "int", RX_KIND_INT },     { "int64_t", RX_KIND_INT64 }, { "double", RX_KIND_DOUBLE }, { "rx_time", RX_KIND_TIME },
	{ "rx_json", RX_KIND_JSON }, { "rx_files", RX_KIND_FILES }, { "struct rx_files", RX_KIND_FILES },
};

static const struct {
	const char *word;
	enum rx_kind item;
} lists[] = {
	{ "rx_strs", RX_KIND_STR },     { "rx_ints", RX_KIND_INT },   { "rx_int64s", RX_KIND_INT64 },
	{ "rx_doubles", RX_KIND_DOUBLE }, { "rx_bools", RX_KIND_BOOL },
};

static const struct rx_record *find_type(const struct rx_app *app, const char *name, size_t length)
{
	for (int i = 0; i < app->type_count; i++)
		if (!strncmp(app->types[i].name, name, length) && !app->types[i].name[length])
			return &app->types[i];
	return NULL;
}

static bool parse_record(const struct rx_app *app, const char *name, struct rx_type *type)
{
	size_t length = strlen(name), tail = strlen("_list");
	const struct rx_record *record = find_type(app, name, length);
	*type = (struct rx_type){ .kind = RX_KIND_RECORD, .record = record };
	if (record || length <= tail || strcmp(name + length - tail, "_list"))
		return record != NULL;
	*type = rx_type_list((struct rx_type){ .kind = RX_KIND_RECORD, .record = find_type(app, name, length - tail) });
	return type->record != NULL;
}

bool rx_type_parse(const struct rx_app *app, const char *word, struct rx_type *type)
{
	for (size_t i = 0; i < RX_COUNT(scalars); i++)
		if (!strcmp(word, scalars[i].word)) {
			*type = (struct rx_type){ .kind = scalars[i].kind };
			return true;
		}
	for (size_t i = 0; i < RX_COUNT(lists); i++)
		if (!strcmp(word + (strncmp(word, "struct ", 7) ? 0 : 7), lists[i].word)) {
			*type = rx_type_list((struct rx_type){ .kind = lists[i].item });
			return true;
		}
	return !strncmp(word, "struct ", 7) && parse_record(app, word + 7, type);
}

const char *rx_type_name(struct rx_type type)
{
	static const char *const names[] = { "str", "bool", "int", "int64_t", "double", "", "rx_time", "rx_json", "rx_files", "" };
	static const char *const of[] = { "a list of str",    "a list of bool", "a list of int",     "a list of int64_t",
		                          "a list of double", "",               "a list of rx_time", "a list of rx_json" };
	if (type.kind == RX_KIND_LIST)
		return type.item == RX_KIND_RECORD ? type.record->list_name : of[type.item];
	return type.kind == RX_KIND_RECORD ? type.record->name : names[type.kind];
}

static bool is_var(const struct rx_entry_ *entry)
{
	return entry->kind <= RX_ENTRY_KIND_COMPUTED_;
}

void rx_record_fill(struct rx_app *app, struct rx_record *record, const struct rx_registration_ *registration)
{
	const struct rx_state_detail_ *detail = registration->detail;
	struct rx_field *fields = rx_arena_alloc(&app->arena, sizeof *fields * (size_t)(detail->count + 1));
	void (**starts)(void *) = rx_arena_alloc(&app->arena, sizeof *starts * (size_t)(detail->count + 1));
	int start_count = 0;
	*record = (struct rx_record){
		.name = registration->name,
		.list_name = rx_arena_printf(&app->arena, "a list of %s", registration->name),
		.size = detail->size,
		.refs_size = detail->refs_size,
		.fields = fields,
		.init = detail->init,
		.starts = starts,
		.file = registration->file,
		.line = registration->line,
	};
	for (int i = 0; i < detail->count; i++) {
		const struct rx_entry_ *entry = &detail->entries[i];
		if (entry->kind == RX_ENTRY_KIND_INIT_)
			starts[start_count++] = entry->init;
		if (entry->kind == RX_ENTRY_KIND_PARENT_)
			record->parent_end = entry->offset + entry->size;
		if (!is_var(entry))
			continue;
		fields[record->field_count++] = (struct rx_field){
			.name = entry->name,
			.list = entry->form == RX_FORM_OF_LIST_,
			.map = entry->form == RX_FORM_OF_MAP_,
			.place = entry->place,
			.offset = entry->offset,
			.size = entry->size,
			.stride = entry->form == RX_FORM_OF_MAP_ ? RX_MAP_VALUE_OFFSET + ((entry->size + 7) & ~(size_t)7) : entry->size,
			.interval = entry->interval ? entry->interval->seconds : 0,
			.storage = entry->storage,
			.compute = entry->compute,
			.ref = entry->ref,
		};
		record->computed |= entry->compute != NULL;
	}
}

static void unknown_type(const struct rx_registration_ *registration, const struct rx_entry_ *entry, bool list, struct rx_diags *diags)
{
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, registration->file, registration->line,
	                                    "type '%s' of '%s' in '%s' is not one that can be stored and sent", entry->type,
	                                    entry->name, registration->name);
	diag->suggestion = list ? rx_xstrdup("lists of lists are a LIST of an RX_TYPE that has a LIST")
	                   : strncmp(entry->type, "struct ", 7)
	                           ? rx_xstrdup("use str, bool, int, int64_t, double, rx_time, rx_json, or a struct declared by RX_TYPE")
	                           : rx_xprintf("declare it by RX_TYPE(%s, …) above", entry->type + 7);
	diag->needle = rx_entry_needle(entry);
}

void rx_record_resolve(struct rx_app *app, struct rx_record *record, const struct rx_registration_ *registration,
                       struct rx_diags *diags)
{
	const struct rx_state_detail_ *detail = registration->detail;
	struct rx_field *field = (struct rx_field *)record->fields;
	for (int i = 0; i < detail->count; i++) {
		const struct rx_entry_ *entry = &detail->entries[i];
		if (!is_var(entry))
			continue;
		if (!rx_type_parse(app, entry->type, &field->type) || field->type.kind >= RX_KIND_FILES)
			unknown_type(registration, entry, field->type.kind == RX_KIND_LIST, diags);
		field++;
	}
}

#define NESTING_MAX 8 /* of records in records; a list of its own type would otherwise go on for ever */

uint64_t rx_record_hash(uint64_t hash, const struct rx_record *record, int depth)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		int words[] = { (int)field->type.kind, field->list, field->map, field->compute != NULL };
		hash = rx_hash(rx_hash_str(hash, field->name), words, sizeof words);
		if (field->type.kind == RX_KIND_RECORD && depth < NESTING_MAX)
			hash = rx_record_hash(hash, field->type.record, depth + 1);
	}
	return hash;
}

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
	{ "rx_doubles", RX_KIND_DOUBLE }, { "rx_bools", RX_KIND_BOOL }, { "rx_times", RX_KIND_TIME },  { "rx_jsons", RX_KIND_JSON },
};

static const struct {
	const char *word;
	enum rx_kind item;
} maps[] = {
	{ "rx_str_map", RX_KIND_STR },       { "rx_int_map", RX_KIND_INT },   { "rx_int64_map", RX_KIND_INT64 },
	{ "rx_double_map", RX_KIND_DOUBLE }, { "rx_bool_map", RX_KIND_BOOL }, { "rx_time_map", RX_KIND_TIME },
	{ "rx_json_map", RX_KIND_JSON },
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
	size_t length = strlen(name), stem = length;
	*type = (struct rx_type){ .kind = RX_KIND_RECORD, .record = find_type(app, name, length) };
	if (type->record)
		return true;
	enum rx_kind kind = RX_KIND_LIST;
	if (length > 5 && !strcmp(name + length - 5, "_list"))
		stem = length - 5;
	else if (length > 4 && !strcmp(name + length - 4, "_map"))
		stem = length - 4, kind = RX_KIND_MAP;
	*type = (struct rx_type){ .kind = kind, .record = stem < length ? find_type(app, name, stem) : NULL, .item = RX_KIND_RECORD };
	return type->record != NULL;
}

static bool parse_many(const char *word, struct rx_type *type)
{
	for (size_t i = 0; i < RX_COUNT(lists); i++)
		if (!strcmp(word, lists[i].word)) {
			*type = rx_type_list((struct rx_type){ .kind = lists[i].item });
			return true;
		}
	for (size_t i = 0; i < RX_COUNT(maps); i++)
		if (!strcmp(word, maps[i].word)) {
			*type = rx_type_map((struct rx_type){ .kind = maps[i].item });
			return true;
		}
	return false;
}

bool rx_type_parse(const struct rx_app *app, const char *word, struct rx_type *type)
{
	for (size_t i = 0; i < RX_COUNT(scalars); i++)
		if (!strcmp(word, scalars[i].word)) {
			*type = (struct rx_type){ .kind = scalars[i].kind };
			return true;
		}
	bool is_struct = !strncmp(word, "struct ", 7);
	return parse_many(word + (is_struct ? 7 : 0), type) || (is_struct && parse_record(app, word + 7, type));
}

#define TAG_FORMS 4 /* a value, a list, a map, none */

size_t rx_type_tag(struct rx_type type)
{
	enum rx_kind kind = rx_type_is_many(type) ? type.item : type.kind;
	size_t form = type.kind == RX_KIND_LIST ? 1 : type.kind == RX_KIND_MAP ? 2 : 0;
	return form + (kind == RX_KIND_RECORD ? type.record->tag : TAG_FORMS * ((size_t)kind + 1));
}

bool rx_type_of_tag(size_t tag, struct rx_type *type)
{
	size_t kind = tag / TAG_FORMS, form = tag % TAG_FORMS;
	if (!kind || kind > RX_KIND_JSON + 1 || kind == RX_KIND_RECORD + 1 || (form != 1 && form != 2))
		return false;
	*type = (struct rx_type){ .kind = form == 1 ? RX_KIND_LIST : RX_KIND_MAP, .item = (enum rx_kind)(kind - 1) };
	return true;
}

const char *rx_type_name(struct rx_type type)
{
	static const char *const names[] = { "str", "bool", "int", "int64_t", "double", "", "rx_time", "rx_json", "rx_files", "", "" };
	static const char *const of[] = { "a list of str",    "a list of bool", "a list of int",     "a list of int64_t",
		                          "a list of double", "",               "a list of rx_time", "a list of rx_json" };
	static const char *const maps_of[] = { "a map of str",    "a map of bool", "a map of int",     "a map of int64_t",
		                               "a map of double", "",              "a map of rx_time", "a map of rx_json" };
	if (type.kind == RX_KIND_LIST)
		return type.item == RX_KIND_RECORD ? type.record->list_name : of[type.item];
	if (type.kind == RX_KIND_MAP)
		return type.item == RX_KIND_RECORD ? type.record->map_name : maps_of[type.item];
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
		.map_name = rx_arena_printf(&app->arena, "a map of %s", registration->name),
		.tag = detail->tag,
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
			.stride = rx_item_stride(entry->form == RX_FORM_OF_MAP_, entry->size),
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
	diag->suggestion = list ? rx_xstrdup("lists of lists are a LIST of an RX_TYPE that has a LIST, maps of maps a MAP of one that has a MAP")
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
			unknown_type(registration, entry, rx_type_is_many(field->type), diags);
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

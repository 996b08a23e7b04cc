/* Blocks: measuring, packing, opening, and the search for dangling pointers. */
#include "block.h"

#include "../handler/scratch.h"
#include "value.h"

static const char nothing[] = "";

void rx_block_compute(const struct rx_record *record, void *values)
{
	for (int i = 0; record->computed && i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (field->compute)
			field->compute(values, (char *)values + field->offset);
	}
}

void rx_block_defaults(const struct rx_record *record, void *values, struct rx_arena *arena)
{
	struct rx_scratch scratch;
	rx_scratch_enter_with(&scratch, arena);
	rx_record_init(record, values);
	rx_block_compute(record, values);
	rx_scratch_leave(&scratch);
}

/* Where texts and lists go behind the struct; `at` NULL: only measured. */
struct packer {
	char *at;
	size_t used;
};

#define ALIGN(n) (((n) + 7) & ~(size_t)7)

static void *take(struct packer *packer, size_t size, bool aligned)
{
	if (aligned)
		packer->used = ALIGN(packer->used);
	void *place = packer->at ? packer->at + packer->used : NULL;
	packer->used += size;
	return place;
}

static void pack_record(struct packer *packer, const struct rx_record *record, const void *from, void *to);

static void pack_text(struct packer *packer, const char *const *from, const char **to)
{
	if (!*from || !**from) {
		if (packer->at)
			*to = nothing;
		return;
	}
	size_t size = strlen(*from) + 1;
	char *copy = take(packer, size, false);
	if (copy)
		*to = memcpy(copy, *from, size);
}

static void pack_value(struct packer *packer, struct rx_type type, const void *from, void *to)
{
	if (type.kind == RX_KIND_STR)
		pack_text(packer, from, to);
	else if (type.kind == RX_KIND_RECORD)
		pack_record(packer, type.record, from, to);
}

static bool holds_pointers(struct rx_type type)
{
	return type.kind == RX_KIND_STR || type.kind == RX_KIND_RECORD;
}

static void pack_list(struct packer *packer, const struct rx_field *field, const struct rx_list *from, struct rx_list *to)
{
	size_t size = field->size * (size_t)from->len;
	char *items = take(packer, size, true);
	if (items) {
		*to = (struct rx_list){ items, from->len, from->len };
		if (size)
			memcpy(items, from->at, size);
	}
	for (int i = 0; holds_pointers(field->type) && i < from->len; i++)
		pack_value(packer, field->type, (const char *)from->at + field->size * (size_t)i,
		           items ? items + field->size * (size_t)i : NULL);
}

/* The scalars are there already: the struct was copied as a whole. */
static void pack_record(struct packer *packer, const struct rx_record *record, const void *from, void *to)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		const void *source = (const char *)from + field->offset;
		void *target = to ? (char *)to + field->offset : NULL;
		if (field->list)
			pack_list(packer, field, source, target);
		else
			pack_value(packer, field->type, source, target);
	}
}

void *rx_block_pack(const struct rx_record *record, const void *values, size_t *size)
{
	struct packer packer = { .used = record->size };
	pack_record(&packer, record, values, NULL);
	if (size)
		*size = packer.used;
	packer.at = rx_xmalloc(packer.used);
	packer.used = record->size;
	memcpy(packer.at, values, record->size);
	pack_record(&packer, record, values, packer.at);
	return packer.at;
}

static void open_lists(const struct rx_record *record, void *values, struct rx_arena *arena)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		void *at = (char *)values + field->offset;
		bool record_type = field->type.kind == RX_KIND_RECORD;
		if (!field->list) {
			if (record_type)
				open_lists(field->type.record, at, arena);
			continue;
		}
		struct rx_list *list = at;
		if (!list->len)
			continue;
		size_t size = field->size * (size_t)list->len;
		list->at = memcpy(rx_arena_alloc(arena, size), list->at, size);
		list->cap = list->len;
		for (int k = 0; record_type && k < list->len; k++)
			open_lists(field->type.record, (char *)list->at + field->size * (size_t)k, arena);
	}
}

void *rx_block_open(const struct rx_record *record, const void *block, struct rx_arena *arena)
{
	void *copy = memcpy(rx_arena_alloc(arena, record->size), block, record->size);
	open_lists(record, copy, arena);
	return copy;
}

struct search {
	const char *low, *high;
	char *path;
	size_t size;
};

static bool inside(const struct search *search, const void *pointer)
{
	return (const char *)pointer >= search->low && (const char *)pointer < search->high;
}

static bool search_record(const struct search *search, const struct rx_record *record, const void *values, size_t length);

static bool search_value(const struct search *search, struct rx_type type, const void *value, size_t length)
{
	if (type.kind == RX_KIND_STR)
		return inside(search, *(const char *const *)value);
	return type.kind == RX_KIND_RECORD && search_record(search, type.record, value, length);
}

static size_t path_add(const struct search *search, size_t length, const char *format, const char *name, int index)
{
	if (length < search->size)
		length += (size_t)snprintf(search->path + length, search->size - length, format, name, index);
	return length < search->size ? length : search->size - 1;
}

static bool search_field(const struct search *search, const struct rx_field *field, const void *values, size_t length)
{
	const void *at = (const char *)values + field->offset;
	size_t end = path_add(search, length, "%s", field->name, 0);
	if (!field->list)
		return search_value(search, field->type, at, end);
	const struct rx_list *list = at;
	if (list->len && inside(search, list->at))
		return true;
	for (int i = 0; holds_pointers(field->type) && i < list->len; i++) {
		size_t item_end = path_add(search, end, "%s[%d]", "", i);
		if (search_value(search, field->type, (const char *)list->at + field->size * (size_t)i, item_end))
			return true;
	}
	search->path[end] = 0;
	return false;
}

static bool search_record(const struct search *search, const struct rx_record *record, const void *values, size_t length)
{
	size_t start = length ? path_add(search, length, "%s", ".", 0) : 0;
	for (int i = 0; i < record->field_count; i++)
		if (search_field(search, &record->fields[i], values, start))
			return true;
	search->path[length] = 0;
	return false;
}

bool rx_block_points_into(const struct rx_record *record, const void *values, const char *low, const char *high,
                          char *path, size_t path_size)
{
	struct search search = { low, high, path, path_size };
	path[0] = 0;
	return search_record(&search, record, values, 0);
}

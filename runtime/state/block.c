/* Blocks: measuring, packing, opening, and the search for dangling pointers. What fills them is in compute.c. */
#include "block.h"

#include "../handler/scratch.h"
#include "doc.h"
#include "value.h"

static const char nothing[] = "";

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

static void pack_name(struct packer *packer, char *from, char **to)
{
	const char *copy = NULL;
	if (from)
		pack_text(packer, (const char *const *)&from, &copy);
	if (to)
		*to = (char *)copy;
}

static cJSON *pack_tree(struct packer *packer, const cJSON *from, bool is_root)
{
	cJSON *to = take(packer, sizeof *to, true), *last = NULL;
	if (to)
		*to = (cJSON){ .type = from->type & 0xff, .valueint = from->valueint, .valuedouble = from->valuedouble };
	pack_name(packer, from->valuestring, to ? &to->valuestring : NULL);
	pack_name(packer, is_root ? NULL : from->string, to ? &to->string : NULL);
	for (const cJSON *child = from->child; child; child = child->next) {
		cJSON *copy = pack_tree(packer, child, false);
		if (!copy)
			continue;
		copy->prev = last;
		*(last ? &last->next : &to->child) = copy;
		last = copy;
	}
	if (last)
		to->child->prev = last;
	return to;
}

static void pack_json(struct packer *packer, const cJSON *const *from, cJSON **to)
{
	cJSON *copy = *from ? pack_tree(packer, *from, true) : NULL;
	if (packer->at)
		*to = copy;
}

static void pack_value(struct packer *packer, struct rx_type type, const void *from, void *to)
{
	if (type.kind == RX_KIND_STR)
		pack_text(packer, from, to);
	else if (type.kind == RX_KIND_JSON)
		pack_json(packer, from, to);
	else if (type.kind == RX_KIND_RECORD)
		pack_record(packer, type.record, from, to);
}

static bool holds_pointers(struct rx_type type)
{
	return type.kind == RX_KIND_STR || type.kind == RX_KIND_JSON || type.kind == RX_KIND_RECORD;
}

static void pack_list(struct packer *packer, const struct rx_field *field, const struct rx_list *from, struct rx_list *to)
{
	size_t size = field->stride * (size_t)from->len;
	struct rx_list copy = { take(packer, size, true), from->len, from->len };
	if (copy.at) {
		*to = copy;
		if (size)
			memcpy(copy.at, from->at, size);
	}
	for (int i = 0; (field->map || holds_pointers(field->type)) && i < from->len; i++) {
		if (field->map)
			pack_text(packer, rx_item(field, from, i), copy.at ? rx_item(field, &copy, i) : NULL);
		pack_value(packer, field->type, rx_item_value(field, from, i), copy.at ? rx_item_value(field, &copy, i) : NULL);
	}
}

/* The scalars are there already: the struct was copied as a whole. */
static void pack_record(struct packer *packer, const struct rx_record *record, const void *from, void *to)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		const void *source = (const char *)from + field->offset;
		void *target = to ? (char *)to + field->offset : NULL;
		if (rx_field_is_many(field))
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
	if (record->parent_end) /* it points to the parent's values of the moment */
		memset(packer.at + record->parent_end - sizeof(void *), 0, sizeof(void *));
	pack_record(&packer, record, values, packer.at);
	return packer.at;
}

static void open_record(const struct rx_record *record, void *values, struct rx_arena *arena);

static void open_value(struct rx_type type, void *value, struct rx_arena *arena)
{
	if (type.kind == RX_KIND_RECORD)
		open_record(type.record, value, arena);
	else if (type.kind == RX_KIND_JSON)
		*(cJSON **)value = rx_doc_copy(*(cJSON **)value, arena);
}

static void open_record(const struct rx_record *record, void *values, struct rx_arena *arena)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		struct rx_list *list = (void *)((char *)values + field->offset);
		if (!rx_field_is_many(field))
			open_value(field->type, list, arena);
		if (!rx_field_is_many(field) || !list->len)
			continue;
		size_t size = field->stride * (size_t)list->len;
		list->at = memcpy(rx_arena_alloc(arena, size), list->at, size);
		list->cap = list->len;
		bool deep = field->type.kind == RX_KIND_RECORD || field->type.kind == RX_KIND_JSON;
		for (int k = 0; deep && k < list->len; k++)
			open_value(field->type, rx_item_value(field, list, k), arena);
	}
}

void *rx_block_open(const struct rx_record *record, const void *block, struct rx_arena *arena)
{
	void *copy = memcpy(rx_arena_alloc(arena, record->size), block, record->size);
	open_record(record, copy, arena);
	return copy;
}

struct search {
	const char *low, *high;
	char *path; /* NULL: not wanted */
	size_t size;
};

static bool inside(const struct search *search, const void *pointer)
{
	return (const char *)pointer >= search->low && (const char *)pointer < search->high;
}

static bool search_record(const struct search *search, const struct rx_record *record, const void *values, size_t length);

static bool search_value(const struct search *search, struct rx_type type, const void *value, size_t length)
{
	if (type.kind == RX_KIND_STR || type.kind == RX_KIND_JSON)
		return inside(search, *(const void *const *)value);
	return type.kind == RX_KIND_RECORD && search_record(search, type.record, value, length);
}

static size_t path_add(const struct search *search, size_t length, const char *format, const char *name, int index)
{
	if (!search->path)
		return 0;
	if (length < search->size)
		length += (size_t)snprintf(search->path + length, search->size - length, format, name, index);
	return length < search->size ? length : search->size - 1;
}

static bool search_field(const struct search *search, const struct rx_field *field, const void *values, size_t length)
{
	const void *at = (const char *)values + field->offset;
	size_t end = path_add(search, length, "%s", field->name, 0);
	if (!rx_field_is_many(field))
		return search_value(search, field->type, at, end);
	const struct rx_list *list = at;
	if (list->len && inside(search, list->at))
		return true;
	for (int i = 0; (field->map || holds_pointers(field->type)) && i < list->len; i++) {
		if (field->map && inside(search, rx_item_key(field, list, i)))
			return true;
		size_t item_end = path_add(search, end, "%s[%d]", "", i);
		if (search_value(search, field->type, rx_item_value(field, list, i), item_end))
			return true;
	}
	if (search->path)
		search->path[end] = 0;
	return false;
}

static bool search_record(const struct search *search, const struct rx_record *record, const void *values, size_t length)
{
	size_t start = length ? path_add(search, length, "%s", ".", 0) : 0;
	for (int i = 0; i < record->field_count; i++)
		if (search_field(search, &record->fields[i], values, start))
			return true;
	if (search->path)
		search->path[length] = 0;
	return false;
}

bool rx_block_points_into(const struct rx_record *record, const void *values, const char *low, const char *high,
                          char *path, size_t path_size)
{
	struct search quick = { low, high, NULL, 0 }, search = { low, high, path, path_size };
	path[0] = 0;
	return search_record(&quick, record, values, 0) && search_record(&search, record, values, 0);
}

/* Values: equality and copying out of JSON. */
#include "value.h"

#include <errno.h>
#include <math.h>

#include "../handler/iso.h"
#include "../handler/upload.h"
#include "doc.h"

static const char *text_of(const void *value)
{
	const char *text = *(const char *const *)value;
	return text ? text : "";
}

bool rx_value_equal(struct rx_type type, const void *a, const void *b)
{
	switch (type.kind) {
	case RX_KIND_STR:
		return *(const char *const *)a == *(const char *const *)b || !strcmp(text_of(a), text_of(b));
	case RX_KIND_BOOL:
		return *(const bool *)a == *(const bool *)b;
	case RX_KIND_INT:
		return *(const int *)a == *(const int *)b;
	case RX_KIND_INT64:
	case RX_KIND_TIME:
		return *(const int64_t *)a == *(const int64_t *)b;
	case RX_KIND_JSON:
		return rx_doc_equal(*(const cJSON *const *)a, *(const cJSON *const *)b);
	case RX_KIND_DOUBLE:
		return *(const double *)a == *(const double *)b || (isnan(*(const double *)a) && isnan(*(const double *)b));
	case RX_KIND_FILES: /* no var is one */
	case RX_KIND_LIST:
	case RX_KIND_MAP:
		return true;
	case RX_KIND_RECORD:
		return rx_record_equal(type.record, a, b);
	}
	return false;
}

bool rx_item_equal(const struct rx_field *field, const struct rx_list *a, int i, const struct rx_list *b, int k)
{
	return rx_value_equal(field->type, rx_item_value(field, a, i), rx_item_value(field, b, k)) &&
	       (!field->map || !strcmp(rx_item_key(field, a, i), rx_item_key(field, b, k)));
}

static bool lists_equal(const struct rx_field *field, const struct rx_list *a, const struct rx_list *b)
{
	if (a->len != b->len)
		return false;
	for (int i = 0; i < a->len; i++)
		if (!rx_item_equal(field, a, i, b, i))
			return false;
	return true;
}

bool rx_field_equal(const struct rx_field *field, const void *a, const void *b)
{
	const char *pa = (const char *)a + field->offset, *pb = (const char *)b + field->offset;
	return rx_field_is_many(field) ? lists_equal(field, (const void *)pa, (const void *)pb) : rx_value_equal(field->type, pa, pb);
}

bool rx_record_equal(const struct rx_record *record, const void *a, const void *b)
{
	for (int i = 0; i < record->field_count; i++)
		if (!rx_field_equal(&record->fields[i], a, b))
			return false;
	return true;
}

size_t rx_type_size(struct rx_type type)
{
	static const size_t sizes[] = {
		[RX_KIND_STR] = sizeof(char *),     [RX_KIND_BOOL] = sizeof(bool),     [RX_KIND_INT] = sizeof(int),
		[RX_KIND_INT64] = sizeof(int64_t),  [RX_KIND_DOUBLE] = sizeof(double), [RX_KIND_TIME] = sizeof(rx_time),
		[RX_KIND_JSON] = sizeof(rx_json),   [RX_KIND_FILES] = sizeof(rx_files), [RX_KIND_LIST] = sizeof(struct rx_list),
		[RX_KIND_MAP] = sizeof(struct rx_list),
	};
	return type.kind == RX_KIND_RECORD ? type.record->size : sizes[type.kind];
}

static bool parse_int64(const cJSON *json, int64_t *value)
{
	if (cJSON_IsNumber(json)) {
		double number = json->valuedouble;
		if (number != floor(number) || fabs(number) > 9007199254740991.0)
			return false;
		*value = (int64_t)number;
		return true;
	}
	if (!cJSON_IsString(json))
		return false;
	const char *text = json->valuestring;
	char *end;
	errno = 0;
	long long number = strtoll(text, &end, 10);
	if (errno || end == text || *end || !strchr("-0123456789", *text))
		return false;
	*value = number;
	return true;
}

static bool parse_int(const cJSON *json, int *value)
{
	int64_t wide;
	if (!cJSON_IsNumber(json) || !parse_int64(json, &wide) || wide < INT32_MIN || wide > INT32_MAX)
		return false;
	*value = (int)wide;
	return true;
}

static bool parse_double(const cJSON *json, double *value)
{
	if (!cJSON_IsNumber(json) && !cJSON_IsNull(json))
		return false;
	*value = cJSON_IsNull(json) ? NAN : json->valuedouble;
	return true;
}

/* A str without a default is "", also for the INIT and the computed vars that see it first. */
static void empty_texts(const struct rx_record *record, void *value)
{
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		const char **text = (const char **)((char *)value + field->offset);
		if (!rx_field_is_many(field) && field->type.kind == RX_KIND_STR && !*text)
			*text = "";
	}
}

void rx_record_init(const struct rx_record *record, void *value)
{
	memset(value, 0, record->size);
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		if (!rx_field_is_many(field) && field->type.kind == RX_KIND_RECORD)
			rx_record_init(field->type.record, (char *)value + field->offset);
	}
	record->init(value);
	empty_texts(record, value);
}

static bool parse_record(const struct rx_record *record, const cJSON *json, void *value, struct rx_arena *arena, bool strict)
{
	if (!cJSON_IsObject(json))
		return false;
	rx_record_init(record, value);
	for (int i = 0; i < record->field_count; i++) {
		const cJSON *member = cJSON_GetObjectItemCaseSensitive(json, record->fields[i].name);
		/* what is missing, as an input that a form does not have, keeps its default */
		if (member && !rx_field_parse(&record->fields[i], member, value, arena, strict) && strict)
			return false;
	}
	return true;
}

static bool parse_items(const struct rx_field *field, const cJSON *json, struct rx_list *list, struct rx_arena *arena, bool strict);

struct rx_field rx_field_of_many(struct rx_type many)
{
	struct rx_type item = rx_type_item(many);
	bool map = many.kind == RX_KIND_MAP;
	return (struct rx_field){ .type = item, .list = !map, .map = map, .size = rx_type_size(item), .stride = rx_item_stride(map, rx_type_size(item)) };
}

static bool parse_many(struct rx_type type, const cJSON *json, void *value, struct rx_arena *arena, bool strict)
{
	struct rx_field field = rx_field_of_many(type);
	return parse_items(&field, json, value, arena, strict);
}

bool rx_value_parse(struct rx_type type, const cJSON *json, void *value, struct rx_arena *arena, bool strict)
{
	switch (type.kind) {
	case RX_KIND_STR:
		if (!cJSON_IsString(json))
			return false;
		*(const char **)value = rx_arena_strdup(arena, json->valuestring);
		return true;
	case RX_KIND_BOOL:
		*(bool *)value = cJSON_IsTrue(json);
		return cJSON_IsBool(json);
	case RX_KIND_INT:
		return parse_int(json, value);
	case RX_KIND_INT64:
		return parse_int64(json, value);
	case RX_KIND_TIME:
		return rx_time_parse(cJSON_GetStringValue(json), value);
	case RX_KIND_JSON:
		*(cJSON **)value = rx_doc_copy(cJSON_IsNull(json) ? NULL : json, arena);
		return true;
	case RX_KIND_FILES:
		return rx_files_find(cJSON_GetStringValue(json), value, arena);
	case RX_KIND_LIST:
	case RX_KIND_MAP:
		return parse_many(type, json, value, arena, strict);
	case RX_KIND_DOUBLE:
		return parse_double(json, value);
	case RX_KIND_RECORD:
		return parse_record(type.record, json, value, arena, strict);
	}
	return false;
}

static bool parse_items(const struct rx_field *field, const cJSON *json, struct rx_list *list, struct rx_arena *arena, bool strict)
{
	if (field->map ? !cJSON_IsObject(json) : !cJSON_IsArray(json))
		return false;
	list->len = list->cap = cJSON_GetArraySize(json);
	list->at = rx_arena_alloc(arena, field->stride * (size_t)(list->len + 1));
	const cJSON *element = json->child;
	for (int i = 0; i < list->len; i++, element = element->next) {
		if (field->map)
			*(char **)rx_item(field, list, i) = rx_arena_strdup(arena, element->string ? element->string : "");
		if (!rx_value_parse(field->type, element, rx_item_value(field, list, i), arena, strict))
			return false;
	}
	return true;
}

bool rx_field_parse(const struct rx_field *field, const cJSON *json, void *self, struct rx_arena *arena, bool strict)
{
	char *at = (char *)self + field->offset;
	if (!rx_field_is_many(field)) {
		char *value = rx_arena_alloc(arena, field->size);
		if (!rx_value_parse(field->type, json, value, arena, strict))
			return false;
		memcpy(at, value, field->size);
		return true;
	}
	struct rx_list list = { 0 };
	if (!parse_items(field, json, &list, arena, strict))
		return false;
	memcpy(at, &list, sizeof list);
	return true;
}

/* The first element of an array or object that is no `item`; NULL when all are, or it is neither. Appends its place. */
static const cJSON *unfit_item(struct rx_type many, const cJSON *json, struct rx_arena *arena, struct rx_buf *place)
{
	struct rx_type item = rx_type_item(many);
	bool map = many.kind == RX_KIND_MAP;
	if (map ? !cJSON_IsObject(json) : !cJSON_IsArray(json))
		return NULL;
	const cJSON *element = json->child;
	int i = 0;
	for (void *value = rx_arena_alloc(arena, rx_type_size(item)); element && rx_value_parse(item, element, value, arena, true); element = element->next)
		i++;
	if (element && map)
		rx_buf_addf(place, "%s%.60s", place->len ? "." : "", element->string ? element->string : "");
	else if (element)
		rx_buf_addf(place, "[%d]", i);
	return element;
}

/* Likewise the first member of a struct. */
static const cJSON *unfit_member(struct rx_type *type, const cJSON *json, struct rx_arena *arena, struct rx_buf *place)
{
	const struct rx_record *record = type->record;
	void *value = rx_arena_alloc(arena, record->size);
	for (int i = 0; i < record->field_count && cJSON_IsObject(json); i++) {
		const struct rx_field *field = &record->fields[i];
		const cJSON *member = cJSON_GetObjectItemCaseSensitive(json, field->name);
		if (!member || rx_field_parse(field, member, value, arena, true))
			continue;
		rx_buf_addf(place, "%s%s", place->len ? "." : "", field->name);
		*type = field->list ? rx_type_list(field->type) : field->map ? rx_type_map(field->type) : field->type;
		return member;
	}
	return NULL;
}

void rx_value_find_unfit(struct rx_type *type, const cJSON **json, struct rx_arena *arena, struct rx_buf *place)
{
	const cJSON *inner = *json;
	for (; inner; *json = inner ? inner : *json) {
		bool many = rx_type_is_many(*type);
		inner = many ? unfit_item(*type, inner, arena, place) : type->kind == RX_KIND_RECORD ? unfit_member(type, inner, arena, place) : NULL;
		if (inner && many)
			*type = rx_type_item(*type);
	}
}

const char *rx_json_kind(struct rx_type wanted, const cJSON *json)
{
	if (!json)
		return "nothing";
	if (cJSON_IsNumber(json) && (wanted.kind == RX_KIND_INT || wanted.kind == RX_KIND_INT64))
		return json->valuedouble == floor(json->valuedouble) ? "so large a number" : "a number with a fraction";
	return cJSON_IsString(json)   ? "a string"
	       : cJSON_IsNumber(json) ? "a number"
	       : cJSON_IsBool(json)   ? "a boolean"
	       : cJSON_IsArray(json)  ? "an array"
	       : cJSON_IsObject(json) ? "an object"
	                              : "null";
}

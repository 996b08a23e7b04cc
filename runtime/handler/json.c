/* JSON for handlers: cJSON's nodes behind an opaque type. They lie in the handler's memory (or in a working copy's, which is the same), so that trees
 * can be put together and taken apart without anything to free. */
#include <cjson/cJSON.h>
#include <errno.h>
#include <math.h>

#include "../include/reflex/handler.h"
#include "../state/doc.h"
#include "scratch.h"

#define EXACT_MAX 9007199254740991 /* 2^53 - 1 */

static cJSON *tree(const struct rx_json *json)
{
	return (cJSON *)json;
}

static struct rx_json *handle(const cJSON *json)
{
	return (struct rx_json *)json;
}

static cJSON *node_new(int type)
{
	cJSON *node = rx_arena_alloc(rx_scratch_arena(), sizeof *node);
	node->type = type;
	return node;
}

struct rx_json *rx_json_parse(const char *text)
{
	cJSON *parsed = text ? cJSON_Parse(text) : NULL, *copy = rx_doc_copy(parsed, rx_scratch_arena());
	cJSON_Delete(parsed);
	return handle(copy);
}

/* ---- reading ---- */

struct rx_json *rx_json_get(struct rx_json *object, const char *name)
{
	return handle(cJSON_GetObjectItemCaseSensitive(tree(object), name));
}

static const cJSON *part(struct rx_json *object, const char *name)
{
	return name ? tree(rx_json_get(object, name)) : tree(object);
}

static bool is_container(const cJSON *json)
{
	return cJSON_IsArray(json) || cJSON_IsObject(json);
}

static cJSON *child_at(struct rx_json *container, int index)
{
	return is_container(tree(container)) && index >= 0 ? cJSON_GetArrayItem(tree(container), index) : NULL;
}

struct rx_json *rx_json_at(struct rx_json *array, int index)
{
	return handle(child_at(array, index));
}

rx_str rx_json_key(struct rx_json *object, int index)
{
	const cJSON *child = child_at(object, index);
	return rx_copy(child && child->string ? child->string : "");
}

int rx_json_len(struct rx_json *array)
{
	return is_container(tree(array)) ? cJSON_GetArraySize(tree(array)) : 0;
}

bool rx_json_has(struct rx_json *object, const char *name)
{
	return rx_json_get(object, name) != NULL;
}

const char *rx_json_type(struct rx_json *value)
{
	const cJSON *json = tree(value);
	return cJSON_IsObject(json)   ? "object"
	       : cJSON_IsArray(json)  ? "array"
	       : cJSON_IsString(json) ? "string"
	       : cJSON_IsNumber(json) ? "number"
	       : cJSON_IsBool(json)   ? "boolean"
	                              : "null";
}

rx_str rx_json_str(struct rx_json *object, const char *name)
{
	return rx_copy(cJSON_GetStringValue(part(object, name)));
}

double rx_json_num(struct rx_json *object, const char *name)
{
	const cJSON *number = part(object, name);
	return cJSON_IsNumber(number) ? number->valuedouble : 0;
}

int64_t rx_json_int(struct rx_json *object, const char *name)
{
	const cJSON *value = part(object, name);
	if (cJSON_IsString(value)) {
		char *end;
		errno = 0;
		long long number = strtoll(value->valuestring, &end, 10);
		return errno || *end ? 0 : number;
	}
	double number = cJSON_IsNumber(value) ? value->valuedouble : 0;
	return number > -9223372036854775808.0 && number < 9223372036854775808.0 ? (int64_t)number : 0;
}

bool rx_json_bool(struct rx_json *object, const char *name)
{
	return cJSON_IsTrue(part(object, name));
}

rx_str rx_json_text(struct rx_json *value)
{
	struct rx_buf out;
	rx_buf_init(&out, SIZE_MAX / 2);
	if (value)
		rx_doc_print(tree(value), &out);
	rx_str copy = rx_copy(rx_buf_text(&out));
	rx_buf_release(&out);
	return copy;
}

/* ---- making ---- */

struct rx_json *rx_json_object(void)
{
	return handle(node_new(cJSON_Object));
}

struct rx_json *rx_json_array(void)
{
	return handle(node_new(cJSON_Array));
}

struct rx_json *rx_json_copy(struct rx_json *value)
{
	return handle(rx_doc_copy(tree(value), rx_scratch_arena()));
}

static cJSON text_value(const char *text)
{
	return (cJSON){ .type = cJSON_String, .valuestring = (char *)(text ? text : "") };
}

static cJSON number_value(double number)
{
	return (cJSON){ .type = cJSON_Number, .valuedouble = number };
}

static cJSON int_value(int64_t number)
{
	if (number > EXACT_MAX || number < -EXACT_MAX)
		return text_value(rx_printf("%lld", (long long)number));
	return number_value((double)number);
}

static cJSON bool_value(bool truth)
{
	return (cJSON){ .type = truth ? cJSON_True : cJSON_False };
}

/* A copy of `value` as the last child; `name` NULL in arrays. */
static cJSON *append(cJSON *container, const char *name, const cJSON *value)
{
	cJSON *node = rx_doc_copy(value, rx_scratch_arena());
	node->string = name ? rx_arena_strdup(rx_scratch_arena(), name) : NULL;
	cJSON_AddItemToArray(container, node);
	return node;
}

static cJSON *set(struct rx_json *object, const char *name, const cJSON *value)
{
	if (!cJSON_IsObject(tree(object)) || !name)
		return NULL;
	cJSON *member = tree(rx_json_get(object, name));
	if (!member)
		return append(tree(object), name, value);
	rx_doc_assign(member, value, rx_scratch_arena());
	return member;
}

static cJSON *add(struct rx_json *array, const cJSON *value)
{
	return cJSON_IsArray(tree(array)) ? append(tree(array), NULL, value) : NULL;
}

static const cJSON null_value = { .type = cJSON_NULL };

struct rx_json *rx_json_set(struct rx_json *object, const char *name, struct rx_json *value)
{
	return handle(set(object, name, value ? tree(value) : &null_value));
}

struct rx_json *rx_json_add(struct rx_json *array, struct rx_json *value)
{
	return handle(add(array, value ? tree(value) : &null_value));
}

#define SET_AND_ADD(word, type, make) \
	void rx_json_set_##word(struct rx_json *object, const char *name, type value) \
	{ \
		cJSON node = make(value); \
		set(object, name, &node); \
	} \
	void rx_json_add_##word(struct rx_json *array, type value) \
	{ \
		cJSON node = make(value); \
		add(array, &node); \
	}
SET_AND_ADD(str, const char *, text_value)
SET_AND_ADD(int, int64_t, int_value)
SET_AND_ADD(num, double, number_value)
SET_AND_ADD(bool, bool, bool_value)

void rx_json_remove(struct rx_json *object, const char *name)
{
	cJSON_DetachItemViaPointer(tree(object), tree(rx_json_get(object, name)));
}

void rx_json_remove_at(struct rx_json *array, int index)
{
	cJSON_DetachItemViaPointer(tree(array), child_at(array, index));
}

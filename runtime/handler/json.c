/* JSON for handlers: cJSON behind an opaque type, freed when the handler returns. */
#include <cjson/cJSON.h>

#include "../core/base.h"
#include "../include/reflex/handler.h"
#include "scratch.h"

static const cJSON *tree(const struct rx_json *json)
{
	return (const cJSON *)json;
}

static struct rx_json *handle(const cJSON *json)
{
	return (struct rx_json *)json;
}

struct rx_json *rx_json_parse(const char *text)
{
	cJSON *json = text ? cJSON_Parse(text) : NULL;
	if (json && rx_scratch_current())
		rx_scratch_keep_json(rx_scratch_current(), json);
	return handle(json);
}

struct rx_json *rx_json_get(struct rx_json *object, const char *name)
{
	return handle(cJSON_GetObjectItemCaseSensitive(tree(object), name));
}

struct rx_json *rx_json_at(struct rx_json *array, int index)
{
	return handle(cJSON_IsArray(tree(array)) ? cJSON_GetArrayItem(tree(array), index) : NULL);
}

int rx_json_len(struct rx_json *array)
{
	return array ? cJSON_GetArraySize(tree(array)) : 0;
}

rx_str rx_json_str(struct rx_json *object, const char *name)
{
	const char *text = cJSON_GetStringValue(tree(rx_json_get(object, name)));
	return text ? rx_copy(text) : "";
}

double rx_json_num(struct rx_json *object, const char *name)
{
	const cJSON *number = tree(rx_json_get(object, name));
	return cJSON_IsNumber(number) ? number->valuedouble : 0;
}

int64_t rx_json_int(struct rx_json *object, const char *name)
{
	double number = rx_json_num(object, name);
	return number > -9223372036854775808.0 && number < 9223372036854775808.0 ? (int64_t)number : 0;
}

bool rx_json_bool(struct rx_json *object, const char *name)
{
	return cJSON_IsTrue(tree(rx_json_get(object, name)));
}

rx_str rx_json_text(struct rx_json *value)
{
	char *text = value ? cJSON_PrintUnformatted(tree(value)) : NULL;
	rx_str copy = rx_copy(text);
	cJSON_free(text);
	return copy;
}

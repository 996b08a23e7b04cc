/* What functions of RX_API call: see <reflex/api.h> and api.h. */
#include "api.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <strings.h>

#include "../app/apis.h"
#include "../include/reflex/api.h"
#include "../include/reflex/handler.h"
#include "scratch.h"

#define JSON_TYPE "application/json"
#define TEXT_TYPE "text/plain; charset=utf-8"

static __thread struct rx_api *current;

struct rx_api *rx_api_current(void)
{
	return current;
}

void rx_api_init(struct rx_api *api)
{
	*api = (struct rx_api){ .method = "", .path = "", .query = "", .body = "", .client_ip = "" };
	rx_arena_init(&api->arena, 0);
	rx_buf_init(&api->bytes, RX_API_BYTES_MAX);
}

void rx_api_release(struct rx_api *api)
{
	rx_buf_release(&api->bytes);
	rx_arena_release(&api->arena);
}

void rx_api_run(struct rx_api *api)
{
	struct rx_scratch scratch;
	struct rx_api *before = current;
	rx_scratch_enter(&scratch);
	current = api;
	api->route->fn(api);
	current = before;
	rx_scratch_leave(&scratch);
	if (!api->status)
		api->status = 204;
}

/* ---- the request ---- */

static const char *find(const struct rx_api_pair *pairs, int count, const char *name)
{
	for (int i = 0; i < count; i++)
		if (!strcasecmp(pairs[i].name, name))
			return pairs[i].value;
	return NULL;
}

const char *rx_api_header_value(struct rx_api *api, const char *name)
{
	const char *value = find(api->headers, api->header_count, name);
	return value || !api->find_header ? value : api->find_header(api, name);
}

const char *rx_api_query_value(struct rx_api *api, const char *name)
{
	for (int i = 0; i < api->query_count; i++)
		if (!strcmp(api->queries[i].name, name))
			return api->queries[i].value;
	return NULL;
}

const char *rx_api_param_value(struct rx_api *api, const char *name)
{
	const char *value;
	size_t length;
	if (!rx_apis_param(api->route->path, api->path, name, &value, &length))
		return NULL;
	return rx_arena_strndup(&api->arena, value, length);
}

rx_str rx_api_method(const struct rx_api *api)
{
	return api->method;
}

rx_str rx_api_body(const struct rx_api *api)
{
	return api->body;
}

size_t rx_api_body_length(const struct rx_api *api)
{
	return api->body_length;
}

struct rx_json *rx_api_body_json(const struct rx_api *api)
{
	return strlen(api->body) == api->body_length ? rx_json_parse(api->body) : NULL;
}

/* ---- the answer ---- */

static void answer(struct rx_api *api, int status, const char *type, const void *bytes, size_t length)
{
	if (status < 200 || status > 599) {
		rx_log("'%s' answered with status %d, which is none", api->route->name, status);
		status = 500;
	}
	api->status = status;
	api->type = rx_arena_strdup(&api->arena, type);
	rx_buf_clear(&api->bytes);
	if (length)
		rx_buf_add(&api->bytes, bytes, length);
	if (!api->bytes.overflow)
		return;
	rx_log("'%s' answered with more than %u MiB", api->route->name, RX_API_BYTES_MAX >> 20);
	rx_buf_release(&api->bytes);
	rx_buf_init(&api->bytes, RX_API_BYTES_MAX);
	api->status = 500;
}

static bool header_ok(const char *name, const char *value)
{
	static const char *const own[] = { "content-length", "connection", "transfer-encoding", "content-type" };
	for (size_t i = 0; i < RX_COUNT(own); i++)
		if (!strcasecmp(name, own[i]))
			return false;
	for (const char *p = name; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr("-_.!#$%&'*+^`|~", *p))
			return false;
	for (const char *p = value; *p; p++)
		if ((unsigned char)*p < ' ' || *p == 127)
			return false;
	return *name && strlen(name) <= 100 && strlen(value) <= 2048;
}

void rx_api_header(struct rx_api *api, const char *name, const char *value)
{
	if (!name || !value || !header_ok(name, value)) {
		rx_log("'%s': a header '%.40s' of this kind cannot be sent", api->route->name, name ? name : "");
		return;
	}
	if (api->more_count == RX_API_HEADERS_MAX) {
		rx_log("'%s': more than %d headers", api->route->name, RX_API_HEADERS_MAX);
		return;
	}
	char *lower = rx_arena_printf(&api->arena, "%s:", name);
	for (char *p = lower; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	api->more[api->more_count++] = (struct rx_api_pair){ lower, rx_arena_strdup(&api->arena, value) };
}

void rx_api_bytes(struct rx_api *api, int status, const char *type, const void *bytes, size_t length)
{
	bool good = type && header_ok("type", type);
	answer(api, status, good ? type : "application/octet-stream", bytes ? bytes : "", bytes ? length : 0);
}

void rx_api_text(struct rx_api *api, int status, const char *text)
{
	answer(api, status, TEXT_TYPE, text ? text : "", text ? strlen(text) : 0);
}

void rx_api_json_text_(struct rx_api *api, int status, const char *text)
{
	cJSON *json = text ? cJSON_ParseWithOpts(text, NULL, true) : NULL;
	cJSON_Delete(json);
	if (json) {
		answer(api, status, JSON_TYPE, text, strlen(text));
		return;
	}
	rx_log("'%s' answered with a text that is not JSON", api->route->name);
	static const char problem[] = "{\"error\":\"the answer is not JSON\"}";
	answer(api, 500, JSON_TYPE, problem, sizeof problem - 1);
}

void rx_api_json_value_(struct rx_api *api, int status, struct rx_json *value)
{
	rx_str text = value ? rx_json_text(value) : "null";
	answer(api, status, JSON_TYPE, text, strlen(text));
}

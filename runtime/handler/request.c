/* What handlers learn about the request behind them. */
#include "../include/reflex/request.h"

#include <string.h>

#include "../include/reflex/handler.h"
#include "../ui/ui.h"
#include "api.h"
#include "request.h"
#include "scratch.h"

static rx_str or_empty(const char *value)
{
	return value ? value : "";
}

static const char *header(struct rx_api *api, const char *name)
{
	return or_empty(rx_api_header_value(api, name));
}

static const struct rx_request *api_request(struct rx_api *api)
{
	struct rx_request *request = rx_arena_alloc(&api->arena, sizeof *request);
	*request = (struct rx_request){
		.route = api->route->path, .path = api->path, .query = api->query, .url = "",
		.host = header(api, "host"), .origin = header(api, "origin"), .user_agent = header(api, "user-agent"),
		.client_ip = api->client_ip, .token = "", .session_id = "",
	};
	return request;
}

/* A copy for the author that lives as long as what runs now. */
static const char *keep(const char *text)
{
	return rx_copy(text);
}

static const char *said(const struct rx_visit *visit, const char *name)
{
	const char *value = visit ? rx_visit_header(visit, name) : NULL;
	return value ? keep(value) : "";
}

/* As the browser shows it: the page's own address is its Origin's. */
static const char *url_of(const struct rx_visit *visit)
{
	const char *origin = visit ? rx_visit_header(visit, "origin") : NULL, *query = visit ? visit->text + visit->query : "";
	return origin ? rx_printf("%s%s%s%s", origin, visit->text, *query ? "?" : "", query) : "";
}

static const char *route_of(const struct rx_request_here *here)
{
	const struct rx_page *page = here->visit ? rx_app_page_at(here->app, here->visit->text, NULL) : NULL;
	return page ? page->route : "";
}

static const struct rx_request *client_request(const struct rx_request_here *here)
{
	const struct rx_visit *visit = here->visit;
	struct rx_request *request = rx_scratch_current() ? rx_arena_alloc(rx_scratch_current()->arena, sizeof *request) : NULL;
	if (!request)
		return NULL;
	*request = (struct rx_request){
		.route = route_of(here),
		.path = visit ? keep(visit->text) : "",
		.query = visit ? keep(visit->text + visit->query) : "",
		.url = url_of(visit),
		.host = said(visit, "host"),
		.origin = said(visit, "origin"),
		.user_agent = said(visit, "user-agent"),
		.client_ip = visit ? keep(visit->text + visit->ip) : "",
		.token = keep(here->token),
		.session_id = visit ? rx_printf("%016llx", (unsigned long long)visit->session) : "",
	};
	return request;
}

const struct rx_request *rx_request(void)
{
	static const struct rx_request none = { "", "", "", "", "", "", "", "", "", "" };
	struct rx_api *api = rx_api_current();
	if (api)
		return api_request(api);
	const struct rx_request *request = rx_request_here() ? client_request(rx_request_here()) : NULL;
	return request ? request : &none;
}

static const struct rx_visit *visit_here(void)
{
	return rx_request_here() ? rx_request_here()->visit : NULL;
}

static const char *client_param(const char *name)
{
	const struct rx_visit *visit = visit_here();
	struct rx_params params = { .count = 0 };
	const char *value = visit && rx_app_page_at(rx_request_here()->app, visit->text, &params) ? rx_params_get(&params, name) : NULL;
	return value ? keep(value) : "";
}

static const char *client_query(const char *name)
{
	const struct rx_visit *visit = visit_here();
	size_t size = visit ? strlen(visit->text + visit->query) + 1 : 0;
	char *out = size > 1 ? rx_alloc(size) : NULL;
	return or_empty(out ? rx_query_find(visit->text + visit->query, name, out, size) : NULL);
}

rx_str rx_param(const char *name)
{
	struct rx_api *api = rx_api_current();
	rx reference = api ? NULL : rx_ui_param(name);
	if (reference)
		return reference;
	return api ? or_empty(rx_api_param_value(api, name)) : client_param(name);
}

rx_str rx_query(const char *name)
{
	struct rx_api *api = rx_api_current();
	rx reference = api ? NULL : rx_ui_query(name);
	if (reference)
		return reference;
	return api ? or_empty(rx_api_query_value(api, name)) : client_query(name);
}

rx_str rx_header(const char *name)
{
	struct rx_api *api = rx_api_current();
	return api ? or_empty(rx_api_header_value(api, name)) : said(visit_here(), name);
}

/* In place, as browsers' libraries write cookies: a percent sign and two digits are a byte, all else (a plus sign, too) is itself. */
static char *decode(char *text)
{
	char *to = text;
	for (const char *at = text; *at; at++) {
		int high = *at == '%' ? rx_hex_digit(at[1]) : -1, low = high < 0 ? -1 : rx_hex_digit(at[2]);
		bool coded = low >= 0 && high + low > 0; /* a NUL would cut the text */
		*to++ = coded ? (char)(high * 16 + low) : *at;
		at += coded ? 2 : 0;
	}
	*to = 0;
	return text;
}

/* "…" is the same as without quotes (RFC 6265). */
static const char *cookie_value(struct rx_arena *arena, const char *value, size_t length)
{
	bool quoted = length >= 2 && *value == '"' && value[length - 1] == '"';
	return decode(rx_arena_strndup(arena, value + quoted, length - 2 * quoted));
}

/* One of "a=1; b=2"; NULL when it is not there. */
static const char *cookie(const char *header, const char *name)
{
	struct rx_arena *arena = rx_scratch_arena();
	for (const char *at = header; *at;) {
		at += strspn(at, "; \t");
		size_t n = strcspn(at, ";"), equals = strcspn(at, "=");
		if (equals < n && !strcmp(decode(rx_arena_strndup(arena, at, equals)), name))
			return cookie_value(arena, at + equals + 1, n - equals - 1);
		at += n;
	}
	return NULL;
}

rx_str rx_cookie(const char *name)
{
	return or_empty(cookie(rx_header("cookie"), name));
}

/* What handlers learn about the request behind them. */
#include "../include/reflex/request.h"

#include <string.h>

#include "../include/reflex/handler.h"
#include "api.h"

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

const struct rx_request *rx_request(void)
{
	static const struct rx_request none = { "", "", "", "", "", "", "", "", "", "" };
	struct rx_api *api = rx_api_current();
	return api ? api_request(api) : &none;
}

rx_str rx_param(const char *name)
{
	struct rx_api *api = rx_api_current();
	return or_empty(api ? rx_api_param_value(api, name) : NULL);
}

rx_str rx_query(const char *name)
{
	struct rx_api *api = rx_api_current();
	return or_empty(api ? rx_api_query_value(api, name) : NULL);
}

rx_str rx_header(const char *name)
{
	struct rx_api *api = rx_api_current();
	return or_empty(api ? rx_api_header_value(api, name) : NULL);
}

/* One of "a=1; b=2"; NULL when it is not there. */
static const char *cookie(const char *header, const char *name)
{
	size_t length = strlen(name);
	for (const char *at = header; *at;) {
		at += strspn(at, "; \t");
		size_t n = strcspn(at, ";");
		if (n > length && !strncmp(at, name, length) && at[length] == '=')
			return rx_printf("%.*s", (int)(n - length - 1), at + length + 1);
		at += n;
	}
	return NULL;
}

rx_str rx_cookie(const char *name)
{
	return or_empty(cookie(rx_header("cookie"), name));
}

/* HTTP addresses of the app's own, below backend_path:
 *
 *     static void item(struct rx_api *api)
 *     {
 *         if (!strcmp(rx_param("id"), "1"))
 *             rx_api_json(api, 200, "{\"name\": \"first\"}");
 *         else
 *             rx_api_text(api, 404, "no such item");
 *     }
 *     RX_API(GET, "/items/[id]", item)
 *
 * The function runs like a handler: on any thread, with rx_printf, rx_log, rx_request, rx_param, rx_query, rx_header and rx_cookie; a slow one costs
 * only its own request. It belongs to no client: rx_get gives NULL; rx_push_event reaches those that are connected. When it
 * answers nothing, the answer is 204; rx_fail and a time-out make it 500 and 504. */
#ifndef REFLEX_API_H
#define REFLEX_API_H

#pragma GCC system_header

#include "state.h"

struct rx_api;

/* RX_API(method, path, fn): GET (which answers HEAD, too), POST, PUT, PATCH or DELETE. `path` has words, [name], and at the end [...name] or
 * [[...name]]; words go before names where both fit. One function may serve several. */
#define RX_API(method, path, fn) RX_API_(method, path, fn, __LINE__)
#define RX_API_(method, path, fn, line) RX_API__(method, path, fn, line)
#define RX_API__(method_, path_, fn, line) \
	static const struct rx_api_detail_ fn##_api_##line##_ = { #method_, path_, fn }; \
	RX_REGISTER_(fn##_api_##line##_, RX_REGISTERS_API_, #fn, &fn##_api_##line##_)
struct rx_api_detail_ {
	const char *method, *path;
	void (*fn)(struct rx_api *api);
};

/* ---- the request; texts live until the function returns ---- */

rx_str rx_api_method(const struct rx_api *api);
/* The body: NUL-terminated, its length without the NUL, at most max_message bytes (else 413, and the function is not called). */
rx_str rx_api_body(const struct rx_api *api);
size_t rx_api_body_length(const struct rx_api *api);
/* The body as JSON; NULL when it is none. */
struct rx_json *rx_api_body_json(const struct rx_api *api);

/* ---- the answer; a later one replaces an earlier one; everything is copied ---- */

/* `json`: text, or a struct rx_json *. A text that is not JSON makes the answer 500. */
#define rx_api_json(api, status, json) \
	_Generic((json), struct rx_json *: rx_api_json_value_, default: rx_api_json_text_)(api, status, json)
void rx_api_json_text_(struct rx_api *api, int status, const char *text);
void rx_api_json_value_(struct rx_api *api, int status, struct rx_json *value);
void rx_api_text(struct rx_api *api, int status, const char *text);
void rx_api_bytes(struct rx_api *api, int status, const char *type, const void *bytes, size_t length);
/* One more header, at most 32. Lines, and the headers that the server makes itself (length, connection), are refused with a log line. */
void rx_api_header(struct rx_api *api, const char *name, const char *value);

#endif

/* What the head of a request says, before anything is done for it: see exchange.h. */
#include "exchange.h"

int rx_asked_body(struct lws *wsi, int64_t *length)
{
	char buffer[32];
	*length = -1;
	if (lws_hdr_total_length(wsi, WSI_TOKEN_HTTP_TRANSFER_ENCODING) > 0)
		return 501;
	if (lws_hdr_total_length(wsi, WSI_TOKEN_HTTP_CONTENT_LENGTH) <= 0)
		return 0;
	const char *text = rx_http_header(wsi, WSI_TOKEN_HTTP_CONTENT_LENGTH, buffer, sizeof buffer);
	if (!text || text[strspn(text, "0123456789")] || strlen(text) > 15)
		return 400;
	*length = strtoll(text, NULL, 10);
	return 0;
}

const char *rx_asked_method(struct lws *wsi, bool *head)
{
	static const struct {
		enum lws_token_indexes token;
		const char *method;
	} methods[] = {
		{ WSI_TOKEN_GET_URI, "GET" },         { WSI_TOKEN_HEAD_URI, "GET" },
		{ WSI_TOKEN_POST_URI, "POST" },       { WSI_TOKEN_PUT_URI, "PUT" },
		{ WSI_TOKEN_PATCH_URI, "PATCH" },     { WSI_TOKEN_DELETE_URI, "DELETE" },
		{ WSI_TOKEN_OPTIONS_URI, "OPTIONS" },
	};
	for (size_t i = 0; i < RX_COUNT(methods); i++)
		if (lws_hdr_total_length(wsi, methods[i].token) > 0) {
			*head = methods[i].token == WSI_TOKEN_HEAD_URI;
			return methods[i].method;
		}
	return "";
}

int rx_asked_preflight(struct lws *wsi, const char *origin)
{
	static const struct rx_api_pair more[] = {
		{ "access-control-allow-methods:", "GET, POST, PUT, PATCH, DELETE" },
		{ "access-control-allow-headers:", "" },
		{ "access-control-max-age:", "600" },
	};
	char names[512];
	struct rx_api_pair headers[RX_COUNT(more)];
	memcpy(headers, more, sizeof more);
	const char *wanted = rx_http_header(wsi, WSI_TOKEN_HTTP_AC_REQUEST_HEADERS, names, sizeof names);
	headers[1].value = wanted ? wanted : "content-type";
	struct rx_answer answer = { .status = 204, .origin = origin, .more = headers, .more_count = RX_COUNT(more) };
	return rx_http_text(wsi, &answer, "", true);
}

bool rx_asked_slowly(const struct rx_server *server, const struct rx_told *told, uint64_t bytes)
{
	uint64_t given = (uint64_t)rx_server_patience(server) * 1000000 + bytes * 1000000 / RX_BODY_RATE;
	return rx_now_us() - told->began_us > given;
}

void rx_asked_end(struct lws *wsi)
{
	lws_set_timeout(wsi, PENDING_TIMEOUT_USER_REASON_BASE, LWS_TO_KILL_ASYNC);
}

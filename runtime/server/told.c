/* What is said of a request to the app's own addresses and of an upload: its id, which is in the answer too, and a line
 * when it is answered. */
#include <ctype.h>

#include "exchange.h"

/* What may stand in a log and in a header of the answer: a word, as proxies and tracers make them. */
static bool is_sane(const char *text)
{
	size_t length = strlen(text);
	if (length < 1 || length >= RX_REQUEST_ID)
		return false;
	for (; *text; text++)
		if (!isalnum((unsigned char)*text) && !strchr("._:/+=@-", *text))
			return false;
	return true;
}

void rx_told_begin(struct rx_server *server, struct lws *wsi, const struct rx_asked *asked, struct rx_told *told)
{
	static const char header[] = "x-request-id:";
	*told = (struct rx_told){ .began_us = rx_now_us() };
	if (lws_hdr_custom_copy(wsi, told->id, sizeof told->id, header, sizeof header - 1) <= 0 || !is_sane(told->id))
		rx_token_make(told->id);
	snprintf(told->method, sizeof told->method, "%s", asked->head ? "HEAD" : asked->method);
	snprintf(told->path, sizeof told->path, "%s", asked->path);
	rx_server_client_ip(server, wsi, told->client, sizeof told->client);
}

void rx_told_end(struct rx_server *server, const struct rx_told *told, int status, size_t bytes)
{
	struct rx_requested requested = {
		.id = told->id,
		.method = told->method,
		.path = told->path,
		.client = told->client,
		.status = status,
		.bytes = bytes,
		.us = rx_now_us() - told->began_us,
	};
	if (server->options.requested)
		server->options.requested(server->options.context, &requested);
}

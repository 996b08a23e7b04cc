/* What a handshake says of its sender, kept for the handlers (rx_request, rx_header, rx_cookie). */
#include "internal.h"

#include <strings.h>
#include <sys/random.h>

#include "../core/cidr.h"
#include "../handler/api.h"
#include "../handler/request.h"

#define HEADERS_MAX 32
#define HEADER_SIZE 8192

/* libwebsockets knows some names, with a colon, by a number. */
static int known_token(const char *name)
{
	size_t length = strlen(name);
	for (int token = 0; token < WSI_TOKEN_COUNT; token++) {
		const char *known = (const char *)lws_token_to_string((enum lws_token_indexes)token);
		if (known && !strncmp(known, name, length) && !strcmp(known + length, ":"))
			return token;
	}
	return -1;
}

/* "" when it is not there. */
static void copy_header(struct lws *wsi, const char *name, char *out, size_t size)
{
	char with_colon[64];
	int token = known_token(name), length;
	*out = 0;
	if (token >= 0) {
		length = lws_hdr_copy(wsi, out, (int)size, (enum lws_token_indexes)token);
	} else {
		int n = snprintf(with_colon, sizeof with_colon, "%s:", name);
		length = lws_hdr_custom_copy(wsi, out, (int)size, with_colon, n);
	}
	if (length <= 0)
		*out = 0;
}

static void copy_peer(struct lws *wsi, char *out, size_t size)
{
	const char *peer = lws_get_peer_simple(wsi, out, size);
	if (!peer)
		*out = 0;
	else if (!strncmp(peer, "::ffff:", 7))
		memmove(out, peer + 7, strlen(peer + 7) + 1);
}

/* The list has room for all headers together: one that is too long for it would make its sender the proxy, which has no
 * limits. */
void rx_server_client_ip(const struct rx_server *server, struct lws *wsi, char *out, size_t size)
{
	const char *const *trusted = server->options.settings.trusted_proxies;
	char list[RX_HEADERS_MAX];
	copy_peer(wsi, out, size);
	if (!trusted || !rx_cidr_any(trusted, out))
		return;
	copy_header(wsi, "x-forwarded-for", list, sizeof list);
	rx_cidr_forwarded(trusted, list, out, size);
}

/* What a proxy of ours says of the browser's connection to it is believed, the first word of it. */
bool rx_server_is_secure(const struct rx_server *server, struct lws *wsi)
{
	const char *const *trusted = server->options.settings.trusted_proxies;
	char text[64];
	if (lws_is_ssl(wsi) || !trusted)
		return lws_is_ssl(wsi);
	copy_peer(wsi, text, sizeof text);
	if (!rx_cidr_any(trusted, text))
		return false;
	copy_header(wsi, "x-forwarded-proto", text, sizeof text);
	return !strncasecmp(text, "https", 5);
}

static uint64_t next_number(struct rx_server *server)
{
	while (!server->connections)
		if (getrandom(&server->connections, sizeof server->connections, 0) < 0)
			server->connections = rx_now_us();
	return rx_hash(RX_HASH_START, &(uint64_t){ server->connections++ }, sizeof server->connections);
}

struct rx_visit *rx_server_visit(struct rx_server *server, struct lws *wsi)
{
	struct rx_api_pair headers[HEADERS_MAX];
	char *text = rx_xmalloc((size_t)HEADERS_MAX * HEADER_SIZE), ip[64];
	int count = 0;
	for (int i = 0; rx_request_headers[i] && count < HEADERS_MAX; i++) {
		char *value = text + (size_t)count * HEADER_SIZE;
		copy_header(wsi, rx_request_headers[i], value, HEADER_SIZE);
		if (*value)
			headers[count++] = (struct rx_api_pair){ rx_request_headers[i], value };
	}
	rx_server_client_ip(server, wsi, ip, sizeof ip);
	struct rx_visit *visit = rx_visit_new(headers, count, ip, next_number(server));
	free(text);
	return visit;
}

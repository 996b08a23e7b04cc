/* For those who run the server: whether it lives, whether it is ready for more, and its metrics. Metrics are on a port
 * of their own: what stands before the public one would pass on whatever is asked there. */
#define _GNU_SOURCE
#include "exchange.h"

#include <netinet/in.h>
#include <sys/socket.h>

#define METRICS_MAX (8u << 20)

static int local_port(struct lws *wsi)
{
	union {
		struct sockaddr any;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} address;
	socklen_t size = sizeof address;
	if (getsockname((int)lws_get_socket_fd(wsi), &address.any, &size) < 0)
		return -1;
	return ntohs(address.any.sa_family == AF_INET6 ? address.v6.sin6_port : address.v4.sin_port);
}

bool rx_operation_port(const struct rx_server *server, struct lws *wsi)
{
	int listen = server->options.metrics_listen;
	return listen && local_port(wsi) == server->ports[listen];
}

static int send_metrics(struct rx_server *server, struct lws *wsi, void **user, struct rx_answer *answer, bool head)
{
	if (!server->options.board)
		return rx_http_refuse(wsi, 503);
	struct rx_buf text;
	size_t length;
	rx_engine_gauge(&server->engine);
	rx_buf_init(&text, METRICS_MAX);
	rx_board_print(server->options.board, &text);
	answer->type = "text/plain; version=0.0.4; charset=utf-8";
	char *bytes = rx_buf_detach(&text, &length);
	return rx_http_bytes(wsi, user, answer, bytes, length, head);
}

/* Whether more clients are welcome. */
static int send_ready(struct rx_server *server, struct lws *wsi, struct rx_answer *answer, bool head)
{
	char text[128];
	struct rx_err err;
	struct rx_store *store = server->engine.store;
	bool stopping = server->drain_until || atomic_load(&server->stopping), good = !store->ops->check(store, &err);
	snprintf(text, sizeof text, "{\"status\": \"%s\", \"store\": \"%s\"}",
		 !good      ? "failed"
		 : stopping ? "stopping"
			    : "ok",
		 store->ops->name);
	if (!good)
		rx_engine_complain(&server->engine, "the store does not answer: %s", err.text);
	answer->status = good && !stopping ? 200 : 503;
	return rx_http_text(wsi, answer, text, head);
}

bool rx_operation_request(struct rx_server *server, struct lws *wsi, const char *path, struct rx_answer *answer,
			  bool head, int *result)
{
	if (strncmp(path, "/_health", 8) != 0)
		return false;
	answer->type = "application/json";
	answer->cache = "no-store";
	if (!strcmp(path + 8, "/live"))
		*result = rx_http_text(wsi, answer, "{\"status\": \"ok\"}", head);
	else if (!path[8] || !strcmp(path + 8, "/ready"))
		*result = send_ready(server, wsi, answer, head);
	else
		return false;
	return true;
}

int rx_operation_alone(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked,
		       const char *path)
{
	int result;
	char host[512];
	struct rx_answer answer = { .status = 200, .cache = "no-store" };
	const char *place = server->options.listen[server->options.metrics_listen].host;
	/* A page that points its own name at this machine must not read it; where others may come, so may their names
	 * for this machine. */
	bool local = !place || !strncmp(place, "127.", 4) || !strcmp(place, "::1");
	if (lws_hdr_total_length(wsi, WSI_TOKEN_ORIGIN) > 0 ||
	    (local && !rx_host_allowed(&server->rules, rx_http_header(wsi, WSI_TOKEN_HOST, host, sizeof host))))
		return rx_http_refuse(wsi, 403);
	if (strcmp(asked->method, "GET") != 0)
		return rx_http_refuse(wsi, 405);
	if (!strcmp(path, "/_metrics") || !strcmp(path, "/metrics"))
		return send_metrics(server, wsi, user, &answer, asked->head);
	if (rx_operation_request(server, wsi, path, &answer, asked->head, &result))
		return result;
	return rx_http_refuse(wsi, 404);
}

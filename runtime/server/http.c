/* Addresses beside the WebSocket: health, where the backend is, the files of an exported frontend, and the way to the
 * app's own addresses (api.c) and uploads (upload.c). Only those two take bodies, and none takes chunked ones:
 * libwebsockets does not understand them and would take them for further requests. */
#define _GNU_SOURCE
#include "upload.h"

#include <fcntl.h>

#define HEADERS 16384

const char *rx_http_header(struct lws *wsi, enum lws_token_indexes token, char *out, size_t size)
{
	int length = lws_hdr_copy(wsi, out, (int)size, token);
	return length > 0 ? out : NULL;
}

bool rx_http_host_allowed(struct rx_server *server, struct lws *wsi, const char *what, char *host, size_t size)
{
	const char *name = rx_http_header(wsi, WSI_TOKEN_HOST, host, size);
	if (rx_host_allowed(&server->rules, name))
		return true;
	rx_engine_complain(&server->engine, "refused %s: 'Host' is '%.100s', which is none of this server's names: those of deploy_url and api_url are",
			   what, name ? name : "");
	return false;
}

/* ---- headers ---- */

struct header_text {
	unsigned char bytes[LWS_PRE + HEADERS];
	unsigned char *at, *end;
};

static int add_header(struct lws *wsi, struct header_text *out, const char *name, const char *value)
{
	return lws_add_http_header_by_name(wsi, (const unsigned char *)name, (const unsigned char *)value,
					   (int)strlen(value), &out->at, out->end);
}

static bool has_more(const struct rx_answer *answer, const char *name)
{
	for (int i = 0; i < answer->more_count; i++)
		if (!strcmp(answer->more[i].name, name))
			return true;
	return false;
}

static int add_headers(struct lws *wsi, struct header_text *out, const struct rx_answer *answer)
{
	unsigned int status = (unsigned int)answer->status | LWSAHH_FLAG_NO_SERVER_NAME;
	if (lws_add_http_header_status(wsi, status, &out->at, out->end))
		return -1;
	if (answer->type && add_header(wsi, out, "content-type:", answer->type))
		return -1;
	if (answer->etag && add_header(wsi, out, "etag:", answer->etag))
		return -1;
	if (answer->origin && (add_header(wsi, out, "access-control-allow-origin:", answer->origin) ||
			       add_header(wsi, out, "vary:", "origin")))
		return -1;
	if (answer->close && add_header(wsi, out, "connection:", "close"))
		return -1;
	if (answer->id && !has_more(answer, "x-request-id:") && add_header(wsi, out, "x-request-id:", answer->id))
		return -1;
	if (answer->allow && add_header(wsi, out, "allow:", answer->allow))
		return -1;
	for (int i = 0; i < answer->more_count; i++)
		if (add_header(wsi, out, answer->more[i].name, answer->more[i].value))
			return -1;
	if (answer->status != 304 && answer->status != 204 &&
	    lws_add_http_header_content_length(wsi, answer->length, &out->at, out->end))
		return -1;
	const struct rx_server *server = lws_context_user(lws_get_context(wsi));
	if (rx_server_is_secure(server, wsi) && add_header(wsi, out, "strict-transport-security:", "max-age=31536000"))
		return -1;
	/* What no page can say of itself, and what holds for pages of the author's own, too; the rest stands in the
	 * pages (cli/export_policy.c). */
	if (answer->type && !strncmp(answer->type, "text/html", 9) && !has_more(answer, "content-security-policy:") &&
	    add_header(wsi, out, "content-security-policy:",
		       "frame-ancestors 'self'; form-action 'self'; object-src 'none'; base-uri 'self'"))
		return -1;
	return (!has_more(answer, "cache-control:") &&
		add_header(wsi, out, "cache-control:", answer->cache ? answer->cache : "no-cache")) ||
	       add_header(wsi, out, "x-content-type-options:", "nosniff") ||
	       add_header(wsi, out, "x-frame-options:", "SAMEORIGIN") ||
	       add_header(wsi, out, "referrer-policy:", "strict-origin-when-cross-origin");
}

int rx_http_headers(struct lws *wsi, const struct rx_answer *answer)
{
	struct header_text out;
	out.at = out.bytes + LWS_PRE;
	out.end = out.bytes + sizeof out.bytes - 1;
	const struct rx_server *server = lws_context_user(lws_get_context(wsi));
	rx_metric_add(server->engine.metrics, RX_COUNT_HTTP_1XX + (enum rx_counter)(answer->status / 100 - 1), 1);
	rx_metric_add(server->engine.metrics, RX_COUNT_BYTES_OUT, answer->length);
	if (add_headers(wsi, &out, answer))
		return -1;
	return lws_finalize_write_http_header(wsi, out.bytes + LWS_PRE, &out.at, out.end) ? -1 : 0;
}

int rx_http_done(struct lws *wsi, bool close)
{
	return close || lws_http_transaction_completed(wsi) ? -1 : 0;
}

int rx_http_text(struct lws *wsi, struct rx_answer *answer, const char *text, bool head)
{
	size_t length = strlen(text);
	answer->length = length;
	if (rx_http_headers(wsi, answer))
		return -1;
	if (!head) {
		unsigned char *body = rx_xmalloc(LWS_PRE + length + 1);
		memcpy(body + LWS_PRE, text, length);
		int written = lws_write(wsi, body + LWS_PRE, length, LWS_WRITE_HTTP_FINAL);
		free(body);
		if (written < (int)length)
			return -1;
	}
	return rx_http_done(wsi, answer->close);
}

static const char *status_text(int status)
{
	switch (status) {
	case 400:
		return "bad request\n";
	case 403:
		return "not allowed\n";
	case 404:
		return "not found\n";
	case 405:
		return "method not allowed\n";
	case 413:
		return "too large\n";
	case 429:
		return "too many at a time\n";
	case 503:
		return "too much to do\n";
	default:
		return "not implemented\n";
	}
}

/* The rest of a refused request cannot be told from the next one: the connection ends with the answer. */
static int refuse(struct lws *wsi, int status)
{
	struct rx_answer answer = { .status = status, .type = "text/plain; charset=utf-8" };
	answer.allow = status == 405 ? "GET, HEAD" : NULL;
	answer.close = true;
	return rx_http_text(wsi, &answer, status_text(status), false);
}

int rx_http_refuse(struct lws *wsi, int status)
{
	return refuse(wsi, status);
}

/* ---- what connections are busy with ---- */

void rx_http_drop(void **user)
{
	struct rx_exchange *exchange = *user;
	*user = NULL;
	if (exchange)
		exchange->drop(exchange);
}

int rx_http_body(struct lws *wsi, void **user, const char *bytes, size_t length)
{
	struct rx_exchange *exchange = *user;
	const struct rx_server *server = lws_context_user(lws_get_context(wsi));
	rx_metric_add(server->engine.metrics, RX_COUNT_BYTES_IN, length);
	return exchange && exchange->body ? exchange->body(exchange, wsi, bytes, length) : 0;
}

int rx_http_complete(struct lws *wsi, void **user)
{
	struct rx_exchange *exchange = *user;
	return exchange && exchange->complete ? exchange->complete(exchange, wsi, user) : 0;
}

int rx_http_writable(struct lws *wsi, void **user)
{
	struct rx_exchange *exchange = *user;
	return exchange ? exchange->writable(exchange, wsi, user) : 0;
}

/* ---- files ---- */

/* The file, or what lies compressed beside it: only whole ones are sent compressed. */
static int send_file(struct lws *wsi, void **user, const struct rx_site_file *file, struct rx_answer *answer, bool head)
{
	char accept[256];
	static const struct rx_api_pair more[] = { { "vary:", "accept-encoding" }, { "content-encoding:", "gzip" } };
	const struct rx_server *server = lws_context_user(lws_get_context(wsi));
	const struct rx_site_file *gzipped = rx_site_gzipped(&server->site, file);
	bool takes =
		gzipped && rx_accepts_gzip(rx_http_header(wsi, WSI_TOKEN_HTTP_ACCEPT_ENCODING, accept, sizeof accept));
	answer->more = more;
	answer->more_count = takes ? 2 : gzipped ? 1 : 0;
	answer->in_parts = !takes;
	answer->type = rx_mime_type(file->path);
	answer->cache = strncmp(file->path, "/_next/static/", 14) ? "no-cache" : "public, max-age=31536000, immutable";
	if (takes)
		file = gzipped;
	if (!file->disk)
		return rx_http_constant(wsi, user, answer, file->bytes, file->length, head);
	int fd = open(file->disk, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	return fd < 0 ? refuse(wsi, 404) : rx_http_fd(wsi, user, answer, fd, head);
}

/* ---- requests ---- */

const char *rx_http_below(const char *path, const char *prefix)
{
	size_t length = strlen(prefix);
	if (strncmp(path, prefix, length) != 0)
		return NULL;
	path += length;
	return *path == '/' ? path : *path ? NULL : "/";
}

static int not_found(struct rx_server *server, struct lws *wsi, void **user, struct rx_answer *answer, bool head)
{
	const struct rx_site_file *page = rx_site_exact(&server->site, "/404.html");
	answer->status = 404;
	if (page)
		return send_file(wsi, user, page, answer, head);
	answer->type = "text/plain; charset=utf-8";
	return rx_http_text(wsi, answer, "not found\n", head);
}

static int answer_get(struct rx_server *server, struct lws *wsi, void **user, const char *path,
		      struct rx_answer *answer, bool head)
{
	const char *backend = rx_http_below(path, server->options.backend_path);
	const char *frontend = rx_http_below(path, server->options.frontend_path);
	if (server->options.pages_only)
		backend = NULL;
	answer->status = 200;
	answer->type = "application/json";
	if (backend && !strcmp(backend, "/ping"))
		return rx_http_text(wsi, answer, "\"pong\"", head);
	int result;
	if (backend && rx_operation_request(server, wsi, backend, answer, head, &result))
		return result;
	const struct rx_site_file *file = frontend ? rx_site_find(&server->site, frontend) : NULL;
	if (frontend && !strcmp(frontend, "/env.json") && (!file || strcmp(file->path, "/env.json") != 0))
		return rx_http_text(wsi, answer, "{\"backend\": \"\"}", head);
	return file ? send_file(wsi, user, file, answer, head) : not_found(server, wsi, user, answer, head);
}

/* Status to refuse with, or 0. `origin` is NULL when there is none. */
static int judge_origin(struct rx_server *server, struct lws *wsi, char *buffer, size_t size, const char **origin)
{
	char host[512];
	*origin = NULL;
	if (!rx_http_host_allowed(server, wsi, "a request", host, sizeof host))
		return 403;
	if (lws_hdr_total_length(wsi, WSI_TOKEN_ORIGIN) <= 0)
		return 0;
	*origin = rx_http_header(wsi, WSI_TOKEN_ORIGIN, buffer, size);
	if (*origin && rx_origin_allowed(&server->rules, *origin, host))
		return 0;
	rx_engine_complain(&server->engine, "refused a request: the origin '%.200s' is not allowed",
			   *origin ? *origin : "?");
	return 403;
}

int rx_http_request(struct rx_server *server, struct lws *wsi, void **user, const char *path)
{
	char buffer[512];
	struct rx_asked asked = { 0 };
	int result = 0;
	asked.method = rx_asked_method(wsi, &asked.head);
	bool operation = rx_operation_port(server, wsi);
	asked.path = server->options.pages_only ? NULL : rx_http_below(path, server->options.backend_path);
	int status = operation ? 0 : judge_origin(server, wsi, buffer, sizeof buffer, &asked.origin);
	int body = rx_asked_body(wsi, &asked.length);
	rx_http_drop(user);
	if (body || status)
		return refuse(wsi, body ? body : status);
	if (operation)
		return rx_operation_alone(server, wsi, user, &asked, path);
	if (asked.path && asked.origin && !strcmp(asked.method, "OPTIONS") && asked.length <= 0)
		return rx_asked_preflight(wsi, asked.origin);
	if (asked.path && rx_upload_request(server, wsi, user, &asked, &result))
		return result;
	if (asked.path && rx_api_request(server, wsi, user, &asked, &result))
		return result;
	if (strcmp(asked.method, "GET") != 0)
		return refuse(wsi, 405);
	if (asked.length > 0)
		return refuse(wsi, 400);
	struct rx_answer answer = { .origin = asked.origin };
	return answer_get(server, wsi, user, path, &answer, asked.head);
}

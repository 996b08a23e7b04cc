/* Addresses beside the WebSocket: health, where the backend is, and the files of an exported frontend. GET and HEAD
 * only; request bodies are refused, since libwebsockets does not understand chunked ones and would take them for
 * further requests. */
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK 32768
#define HEADERS 4096

/* A body that is being sent. */
struct transfer {
	const struct rx_site_file *file;
	int fd; /* -1: in memory */
	size_t length, sent;
};

struct answer {
	int status;
	const char *type, *etag, *cache, *origin; /* NULL: no such header */
	size_t length;
};

const char *rx_http_header(struct lws *wsi, enum lws_token_indexes token, char *out, size_t size)
{
	int length = lws_hdr_copy(wsi, out, (int)size, token);
	return length > 0 ? out : NULL;
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

static int add_headers(struct lws *wsi, struct header_text *out, const struct answer *answer)
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
	if (answer->status == 405 && add_header(wsi, out, "allow:", "GET, HEAD"))
		return -1;
	if (answer->status != 304 && lws_add_http_header_content_length(wsi, answer->length, &out->at, out->end))
		return -1;
	return add_header(wsi, out, "cache-control:", answer->cache ? answer->cache : "no-cache") ||
	       add_header(wsi, out, "x-content-type-options:", "nosniff") ||
	       add_header(wsi, out, "x-frame-options:", "SAMEORIGIN") ||
	       add_header(wsi, out, "referrer-policy:", "strict-origin-when-cross-origin");
}

static int send_headers(struct lws *wsi, const struct answer *answer)
{
	struct header_text out;
	out.at = out.bytes + LWS_PRE;
	out.end = out.bytes + sizeof out.bytes - 1;
	if (add_headers(wsi, &out, answer))
		return -1;
	return lws_finalize_write_http_header(wsi, out.bytes + LWS_PRE, &out.at, out.end) ? -1 : 0;
}

static int done(struct lws *wsi)
{
	return lws_http_transaction_completed(wsi) ? -1 : 0;
}

static int send_text(struct lws *wsi, struct answer *answer, const char *text, bool head)
{
	unsigned char body[LWS_PRE + 256];
	size_t length = strlen(text);
	answer->length = length;
	if (send_headers(wsi, answer))
		return -1;
	if (!head) {
		memcpy(body + LWS_PRE, text, length);
		if (lws_write(wsi, body + LWS_PRE, length, LWS_WRITE_HTTP_FINAL) < (int)length)
			return -1;
	}
	return done(wsi);
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
	default:
		return "not implemented\n";
	}
}

/* The rest of a refused request cannot be told from the next one: the connection ends with the answer. */
static int refuse(struct lws *wsi, int status)
{
	struct answer answer = { .status = status, .type = "text/plain; charset=utf-8" };
	send_text(wsi, &answer, status_text(status), false);
	return -1;
}

int rx_http_refuse(struct lws *wsi, int status)
{
	return refuse(wsi, status);
}

/* ---- files ---- */

void rx_http_drop(void **user)
{
	struct transfer *transfer = *user;
	*user = NULL;
	if (!transfer)
		return;
	if (transfer->fd >= 0)
		close(transfer->fd);
	free(transfer);
}

/* -1: the file cannot be read. */
static int open_file(const struct rx_site_file *file, struct transfer *transfer, char *etag, size_t size)
{
	*transfer = (struct transfer){ .file = file, .fd = -1, .length = file->length };
	if (!file->disk) {
		uint64_t hash = rx_hash(RX_HASH_START, file->bytes, file->length);
		snprintf(etag, size, "\"%llx-%llx\"", (unsigned long long)file->length, (unsigned long long)hash);
		return 0;
	}
	struct stat info;
	transfer->fd = open(file->disk, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (transfer->fd < 0)
		return -1;
	if (fstat(transfer->fd, &info) < 0 || !S_ISREG(info.st_mode)) {
		close(transfer->fd);
		return -1;
	}
	transfer->length = (size_t)info.st_size;
	snprintf(etag, size, "\"%llx-%llx\"", (unsigned long long)info.st_size,
		 (unsigned long long)info.st_mtim.tv_sec * 1000000000ull + (unsigned long long)info.st_mtim.tv_nsec);
	return 0;
}

/* If-None-Match: a list of tags, weak ones too, or `*`. */
static bool unchanged(struct lws *wsi, const char *etag)
{
	char wanted[1024];
	if (!rx_http_header(wsi, WSI_TOKEN_HTTP_IF_NONE_MATCH, wanted, sizeof wanted))
		return false;
	return !strcmp(wanted, "*") || strstr(wanted, etag);
}

static int start_body(struct lws *wsi, void **user, const struct transfer *transfer)
{
	rx_http_drop(user);
	struct transfer *copy = rx_xmalloc(sizeof *copy);
	*copy = *transfer;
	*user = copy;
	lws_callback_on_writable(wsi);
	return 0;
}

static int send_file(struct lws *wsi, void **user, const struct rx_site_file *file, struct answer *answer, bool head)
{
	char etag[64];
	struct transfer transfer;
	if (open_file(file, &transfer, etag, sizeof etag) < 0)
		return refuse(wsi, 404);
	bool immutable = strstr(file->path, "/_next/static/") == file->path;
	answer->type = rx_mime_type(file->path);
	answer->cache = immutable ? "public, max-age=31536000, immutable" : "no-cache";
	answer->etag = etag;
	answer->length = transfer.length;
	bool same = answer->status == 200 && unchanged(wsi, etag);
	if (same)
		answer->status = 304;
	int result = send_headers(wsi, answer);
	if (!result && !same && !head && transfer.length)
		return start_body(wsi, user, &transfer);
	if (transfer.fd >= 0)
		close(transfer.fd);
	return result ? -1 : done(wsi);
}

static int read_chunk(struct transfer *transfer, unsigned char *to, size_t length)
{
	if (transfer->fd < 0) {
		memcpy(to, transfer->file->bytes + transfer->sent, length);
		return 0;
	}
	return pread(transfer->fd, to, length, (off_t)transfer->sent) == (ssize_t)length ? 0 : -1;
}

int rx_http_writable(struct lws *wsi, void **user)
{
	unsigned char chunk[LWS_PRE + CHUNK];
	struct transfer *transfer = *user;
	if (!transfer)
		return 0;
	size_t left = transfer->length - transfer->sent, length = left < CHUNK ? left : CHUNK;
	if (read_chunk(transfer, chunk + LWS_PRE, length) < 0)
		return -1;
	bool last = length == left;
	int written = lws_write(wsi, chunk + LWS_PRE, length, last ? LWS_WRITE_HTTP_FINAL : LWS_WRITE_HTTP);
	if (written < (int)length)
		return -1;
	transfer->sent += length;
	if (!last) {
		lws_callback_on_writable(wsi);
		return 0;
	}
	rx_http_drop(user);
	return done(wsi);
}

/* ---- requests ---- */

/* What follows the prefix, "/" at least; NULL when `path` is not below it. */
static const char *below(const char *path, const char *prefix)
{
	size_t length = strlen(prefix);
	if (strncmp(path, prefix, length) != 0)
		return NULL;
	path += length;
	return *path == '/' ? path : *path ? NULL : "/";
}

static int not_found(struct rx_server *server, struct lws *wsi, void **user, struct answer *answer, bool head)
{
	const struct rx_site_file *page = rx_site_exact(&server->site, "/404.html");
	answer->status = 404;
	if (page)
		return send_file(wsi, user, page, answer, head);
	answer->type = "text/plain; charset=utf-8";
	return send_text(wsi, answer, "not found\n", head);
}

static int answer_get(struct rx_server *server, struct lws *wsi, void **user, const char *path, struct answer *answer,
		      bool head)
{
	const char *backend = below(path, server->options.backend_path);
	const char *frontend = below(path, server->options.frontend_path);
	if (server->options.pages_only)
		backend = NULL;
	answer->status = 200;
	answer->type = "application/json";
	if (backend && !strcmp(backend, "/ping"))
		return send_text(wsi, answer, "\"pong\"", head);
	if (backend && !strcmp(backend, "/_health"))
		return send_text(wsi, answer, "{\"status\": \"ok\"}", head);
	const struct rx_site_file *file = frontend ? rx_site_find(&server->site, frontend) : NULL;
	if (frontend && !strcmp(frontend, "/env.json") && (!file || strcmp(file->path, "/env.json") != 0))
		return send_text(wsi, answer, "{\"backend\": \"\"}", head);
	return file ? send_file(wsi, user, file, answer, head) : not_found(server, wsi, user, answer, head);
}

/* A body is refused unless it is said to be empty. Negative lengths crash some versions of libwebsockets. */
static int judge_body(struct lws *wsi)
{
	char length[32];
	if (lws_hdr_total_length(wsi, WSI_TOKEN_HTTP_TRANSFER_ENCODING) > 0)
		return 501;
	if (lws_hdr_total_length(wsi, WSI_TOKEN_HTTP_CONTENT_LENGTH) <= 0)
		return 0;
	const char *text = rx_http_header(wsi, WSI_TOKEN_HTTP_CONTENT_LENGTH, length, sizeof length);
	return !text || text[strspn(text, "0")] ? 400 : 0;
}

/* Status to refuse with, or 0. `origin` is NULL when there is none. */
static int judge_origin(struct rx_server *server, struct lws *wsi, char *buffer, size_t size, const char **origin)
{
	char host[512];
	*origin = NULL;
	if (!rx_host_allowed(&server->rules, rx_http_header(wsi, WSI_TOKEN_HOST, host, sizeof host))) {
		rx_engine_complain(&server->engine, "refused a request: 'Host' is not one of this server's names");
		return 403;
	}
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
	struct answer answer = { 0 };
	bool head = lws_hdr_total_length(wsi, WSI_TOKEN_HEAD_URI) > 0;
	int status = judge_origin(server, wsi, buffer, sizeof buffer, &answer.origin);
	if (!status && !head && lws_hdr_total_length(wsi, WSI_TOKEN_GET_URI) <= 0)
		status = 405;
	int body = judge_body(wsi);
	if (body || status)
		return refuse(wsi, body ? body : status);
	return answer_get(server, wsi, user, path, &answer, head);
}

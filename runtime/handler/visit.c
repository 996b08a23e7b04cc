/* The memory behind rx_request: see request.h. */
#include "request.h"

#include <strings.h>

#include "api.h"

const char *const rx_request_headers[] = {
	"host", "origin", "user-agent", "cookie", "accept-language", "authorization", "referer", "forwarded", "remote-user", "x-forwarded-for",
	"x-forwarded-host", "x-forwarded-proto", "x-forwarded-user", "x-forwarded-email", "x-forwarded-preferred-username", "x-forwarded-groups",
	"x-auth-request-user", "x-auth-request-email", "x-real-ip", "x-request-id", NULL,
};

static __thread const struct rx_request_here *here;

void rx_request_set(const struct rx_request_here *now)
{
	here = now;
}

const struct rx_request_here *rx_request_here(void)
{
	return here;
}

static uint32_t put(struct rx_buf *text, const char *value)
{
	uint32_t at = (uint32_t)text->len;
	rx_buf_add(text, value, strlen(value) + 1);
	return at;
}

static struct rx_visit *make(const struct rx_buf *text, uint32_t query, uint32_t ip, uint32_t headers, uint64_t session)
{
	struct rx_visit *visit = rx_xmalloc(sizeof *visit + text->len);
	atomic_init(&visit->refs, 1);
	visit->query = query;
	visit->ip = ip;
	visit->headers = headers;
	visit->size = (uint32_t)text->len;
	visit->session = session;
	memcpy(visit->text, text->at, text->len);
	return visit;
}

struct rx_visit *rx_visit_new(const struct rx_api_pair *headers, int count, const char *client_ip, uint64_t session)
{
	struct rx_buf text;
	rx_buf_init(&text, 1 << 20);
	put(&text, "");
	uint32_t query = put(&text, ""), ip = put(&text, client_ip), first = (uint32_t)text.len;
	for (int i = 0; i < count; i++) {
		if (!*headers[i].value)
			continue;
		put(&text, headers[i].name);
		put(&text, headers[i].value);
	}
	put(&text, "");
	struct rx_visit *visit = make(&text, query, ip, first, session);
	rx_buf_release(&text);
	return visit;
}

struct rx_visit *rx_visit_move(const struct rx_visit *visit, const char *path, const char *query)
{
	struct rx_buf text;
	rx_buf_init(&text, 2 << 20);
	query = query ? query : "";
	put(&text, path ? path : "");
	uint32_t at = put(&text, *query == '?' ? query + 1 : query), ip = (uint32_t)text.len;
	rx_buf_add(&text, visit->text + visit->ip, visit->size - visit->ip);
	struct rx_visit *moved = make(&text, at, ip, ip + visit->headers - visit->ip, visit->session);
	rx_buf_release(&text);
	return moved;
}

struct rx_visit *rx_visit_ref(struct rx_visit *visit)
{
	if (visit)
		atomic_fetch_add_explicit(&visit->refs, 1, memory_order_relaxed);
	return visit;
}

void rx_visit_unref(struct rx_visit *visit)
{
	if (visit && atomic_fetch_sub_explicit(&visit->refs, 1, memory_order_acq_rel) == 1)
		free(visit);
}

const char *rx_visit_header(const struct rx_visit *visit, const char *name)
{
	for (const char *at = visit->text + visit->headers; *at;) {
		const char *value = at + strlen(at) + 1;
		if (!strcasecmp(at, name))
			return value;
		at = value + strlen(value) + 1;
	}
	return NULL;
}

/* ---- query strings ---- */

int rx_hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Percent and plus signs decoded; false when there is no room. */
static bool decode(const char *text, size_t length, char *out, size_t size)
{
	size_t used = 0;
	for (size_t i = 0; i < length && used + 1 < size; i++) {
		int high = text[i] == '%' && length - i > 2 ? rx_hex_digit(text[i + 1]) : -1, low = high < 0 ? -1 : rx_hex_digit(text[i + 2]);
		out[used++] = low >= 0 ? (char)(high * 16 + low) : text[i] == '+' ? ' ' : text[i];
		if (low >= 0)
			i += 2;
		else if (i + 1 < length && used + 1 >= size)
			return false;
	}
	out[used] = 0;
	return true;
}

const char *rx_query_find(const char *query, const char *name, char *out, size_t size)
{
	for (const char *at = query; *at;) {
		size_t length = strcspn(at, "&"), key = strcspn(at, "=&");
		if (decode(at, key, out, size) && !strcmp(out, name))
			return decode(at + key + (key < length), length - key - (key < length), out, size) ? out : NULL;
		at += length + (at[length] == '&');
	}
	return NULL;
}

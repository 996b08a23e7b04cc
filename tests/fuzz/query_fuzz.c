/* Fuzz target: where a client says that it is: the query string (rx_query_find, runtime/handler/visit.c) and the path (rx_site_find,
 * runtime/server/site.c). The first line is the name of a parameter, the second the query, the third the path. What is found is what an
 * encoder would have made of it, however small the room; a path finds files of the list only.
 *
 * sources: runtime/handler/visit.c runtime/server/site.c runtime/server/mime.c runtime/core/base.c runtime/core/buf.c
 * libs: -Wl,--gc-sections
 */
#include "handler/api.h"
#include "handler/request.h"
#include "server/site.h"

static char *line(const uint8_t **at, size_t *left)
{
	const uint8_t *end = memchr(*at, '\n', *left);
	size_t length = end ? (size_t)(end - *at) : *left;
	char *text = rx_xstrndup((const char *)*at, length);
	*at += length + (end != NULL);
	*left -= length + (end != NULL);
	return text;
}

static char *encode(const char *text)
{
	char *out = rx_xmalloc(strlen(text) * 3 + 1), *to = out;
	for (const unsigned char *at = (const unsigned char *)text; *at; at++)
		to += snprintf(to, 4, "%%%02x", *at);
	*to = 0;
	return out;
}

/* name=value as an encoder writes it is found before all else; in a room that is too small nothing is. */
static void check_written(const char *name, const char *value, const char *query)
{
	char *key = encode(name), *text = encode(value), *whole = rx_xprintf("%s=%s&%s", key, text, query);
	size_t size = strlen(name) > strlen(value) ? strlen(name) : strlen(value);
	char *out = rx_xmalloc(size + 1);
	const char *found = rx_query_find(whole, name, out, size + 1);
	if (!found || strcmp(found, value) != 0)
		abort();
	free(out);
	free(key);
	free(text);
	free(whole);
}

static void check_query(const char *name, const char *query)
{
	size_t size = strlen(query) + 1;
	char *out = rx_xmalloc(size);
	const char *found = rx_query_find(query, name, out, size);
	if (found && strlen(found) >= size)
		abort();
	check_written(name, found ? found : query, query);
	for (size_t small = 1; small < size && small < 8; small++) {
		char *room = rx_xmalloc(small);
		const char *part = rx_query_find(query, name, room, small);
		if (part && strlen(part) >= small)
			abort();
		free(room);
	}
	free(out);
}

static void check_visit(const char *path, const char *query)
{
	struct rx_api_pair headers[] = { { "host", path }, { "origin", query } };
	struct rx_visit *visit = rx_visit_new(headers, 2, "::1", 7), *moved = rx_visit_move(visit, path, query);
	const char *host = rx_visit_header(moved, "host");
	if (strcmp(moved->text, path) || (*path && (!host || strcmp(host, path))) || strcmp(moved->text + moved->ip, "::1"))
		abort();
	rx_visit_unref(visit);
	rx_visit_unref(moved);
}

static void check_path(const char *path)
{
	static const struct rx_embedded_file files[] = {
		{ .path = "/index.html" }, { .path = "/about.html" }, { .path = "/post/[slug].html" }, { .path = "/docs/[[...rest]].html" },
		{ .path = "/all/[...rest].html" }, { .path = "/_next/static/x.js" }, { .path = "/_next/static/x.js.gz" }, { .path = "/a/b/index.html" },
	};
	struct rx_site site;
	rx_site_open_embedded(&site, files, RX_COUNT(files));
	const struct rx_site_file *file = rx_site_find(&site, path);
	if (file && (file < site.files || file >= site.files + site.count || *path != '/' || strstr(path, "/../")))
		abort();
	if (file)
		rx_site_gzipped(&site, file);
	if (!*rx_mime_type(path))
		abort();
	rx_site_release(&site);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	char *name = line(&bytes, &length), *query = line(&bytes, &length), *path = line(&bytes, &length);
	check_query(name, query);
	check_visit(path, query);
	check_path(path);
	free(name);
	free(query);
	free(path);
	return 0;
}

#include "replay.h"

/* Fuzz target: what else a request's headers say: Range and Accept-Encoding (runtime/server/negotiate.c), Host and Origin (origin.c). The
 * first line is the header of all four, the second a further Host. Parts lie within the file, and no stranger's name is let in.
 *
 * sources: runtime/server/negotiate.c runtime/server/origin.c runtime/core/base.c
 * libs:
 */
#include <strings.h>

#include "server/origin.h"
#include "server/site.h"

static void check_range(const char *text, size_t length)
{
	size_t from = SIZE_MAX, end = SIZE_MAX;
	if (rx_range_read(text, length, &from, &end) == RX_RANGE_PART && (from >= end || end > length))
		abort();
}

static void check_gzip(const char *text)
{
	char *more = rx_xprintf("%s,gzip;q=0", text);
	bool accepts = rx_accepts_gzip(text);
	if (accepts && !strcasestr(text, "gzip") && !strchr(text, '*'))
		abort();
	if (rx_accepts_gzip(more))
		abort();
	free(more);
}

/* Whether the name of an authority is one that the rules below know. */
static bool is_known(const char *text)
{
	static const char *const names[] = { "localhost", "127.0.0.1", "[::1]", "192.168.1.5", "example.org", "api.example.org:8080", NULL };
	for (const char *const *at = names; *at; at++)
		if (!strncasecmp(text, *at, strlen(*at)) && (!text[strlen(*at)] || text[strlen(*at)] == ':'))
			return true;
	return false;
}

static void check_origin(const char *text, const char *host)
{
	static const int ports[] = { 8000 };
	static const char *const names[] = { "192.168.1.5", NULL }, *const origins[] = { "https://example.org", NULL },
			  *const hosts[] = { "api.example.org:8080", NULL };
	struct rx_origin_rules rules = { .ports = ports, .port_count = 1, .names = names, .origins = origins, .hosts = hosts };
	if (rx_host_allowed(&rules, text) && !is_known(text))
		abort();
	bool allowed = rx_origin_allowed(&rules, text, host);
	const char *name = strstr(text, "://");
	if (allowed && (!name || !is_known(name + 3)))
		abort();
	rules.everywhere = true;
	rx_host_allowed(&rules, text);
	rx_origin_allowed(&rules, text, host);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	const uint8_t *end = memchr(bytes, '\n', length);
	size_t head = end ? (size_t)(end - bytes) : length, from = head + (end != NULL);
	char *text = rx_xstrndup((const char *)bytes, head), *host = rx_xstrndup((const char *)bytes + from, length - from);
	check_range(text, 0);
	check_range(text, 1);
	check_range(text, 1000);
	check_gzip(text);
	check_origin(text, host);
	free(text);
	free(host);
	return 0;
}

#include "replay.h"

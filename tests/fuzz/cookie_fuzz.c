/* Fuzz target: the header Cookie (rx_cookie, runtime/handler/request.c) and the headers of a handshake that are kept (visit.c). The first
 * line is the name of a cookie, the rest the header. A value is never longer than what it was read from, and the same however much follows.
 *
 * sources: runtime/handler/request.c runtime/handler/visit.c runtime/handler/scratch.c runtime/handler/text.c runtime/core/base.c runtime/core/buf.c runtime/core/arena.c
 * libs: -Wl,--gc-sections -no-pie -Wl,--unresolved-symbols=ignore-all -lpthread -lm
 */
#include <reflex/request.h>

#include "handler/api.h"
#include "handler/request.h"
#include "handler/scratch.h"

/* No function of RX_API runs here, and no page is built. */
struct rx_api *rx_api_current(void)
{
	return NULL;
}

const char *rx_api_header_value(struct rx_api *api RX_UNUSED, const char *name RX_UNUSED)
{
	return NULL;
}

static char *ask(const char *header, const char *name)
{
	struct rx_api_pair headers[] = { { "host", "example.org" }, { "cookie", header }, { "x-real-ip", "1.2.3.4" } };
	struct rx_request_here here = { .visit = rx_visit_new(headers, 3, "127.0.0.1", 1), .token = "" };
	rx_request_set(&here);
	if (strcmp(rx_header("x-real-ip"), "1.2.3.4") || strcmp(rx_header("Cookie"), header))
		abort();
	char *value = rx_xstrdup(rx_cookie(name));
	rx_request_set(NULL);
	rx_visit_unref(here.visit);
	return value;
}

static void check(const char *header, const char *name)
{
	char *value = ask(header, name), *more = rx_xprintf("%s; rx-else=1", header), *again = ask(more, name);
	if (strlen(value) > strlen(header))
		abort();
	if (*value && strcmp(value, again) != 0)
		abort();
	free(value);
	free(more);
	free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	const uint8_t *line = memchr(bytes, '\n', length);
	size_t head = line ? (size_t)(line - bytes) : 0, from = head + (line != NULL);
	char *name = rx_xstrndup((const char *)bytes, head), *header = rx_xstrndup((const char *)bytes + from, length - from);
	struct rx_scratch scratch;
	rx_scratch_enter(&scratch);
	if (strlen(header) < 16384)
		check(header, name);
	rx_scratch_leave(&scratch);
	free(name);
	free(header);
	return 0;
}

#include "replay.h"

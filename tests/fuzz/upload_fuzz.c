/* Fuzz target: what an upload says of a file (runtime/handler/upload.c, rx_upload_accepts of runtime/ui/upload.c). The first line is the
 * file's name, the second its type, the third the list that is accepted. A clean name never leaves its folder, and is clean.
 *
 * sources: runtime/handler/upload.c runtime/ui/upload.c runtime/handler/scratch.c runtime/handler/text.c runtime/core/base.c runtime/core/buf.c runtime/core/arena.c runtime/app/registry.c
 * libs: -Wl,--gc-sections -no-pie -Wl,--unresolved-symbols=ignore-all -lpthread -lm
 */
#define _GNU_SOURCE
#include <reflex/upload.h>

#include <unistd.h>

#include "core/buf.h"
#include "handler/scratch.h"
#include "handler/upload.h"
#include "ui/upload.h"

static char *line(const uint8_t **at, size_t *left)
{
	const uint8_t *end = memchr(*at, '\n', *left);
	size_t length = end ? (size_t)(end - *at) : *left;
	char *text = rx_xstrndup((const char *)*at, length);
	*at += length + (end != NULL);
	*left -= length + (end != NULL);
	return text;
}

static void check_name(const char *name)
{
	char clean[1024], again[1024];
	rx_file_name_clean(name, clean);
	if (!*clean || strlen(clean) > 200 || strpbrk(clean, "/\\\r\n\"") || *clean == '.' || !rx_utf8_valid(clean, strlen(clean)))
		abort();
	rx_file_name_clean(clean, again);
	if (strcmp(clean, again) != 0)
		abort();
	rx_str path = rx_upload_path(name), url = rx_upload_url(name);
	if (strncmp(path, "/nowhere/", 9) || strchr(path + 9, '/') || strncmp(url, "/_upload/", 9) || strchr(url + 9, '/'))
		abort();
	if (rx_uploads_open(name) >= 0)
		abort();
}

static void check_accepts(const char *accept, const char *name, const char *type)
{
	bool accepts = rx_upload_accepts(accept, name, type);
	char *more = rx_xprintf("%s,.pdf", accept);
	if (accepts && !rx_upload_accepts(more, name, type))
		abort();
	if (!rx_upload_accepts(more, "a.PDF", type))
		abort();
	free(more);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	char *name = line(&bytes, &length), *type = line(&bytes, &length), *accept = line(&bytes, &length);
	struct rx_scratch scratch;
	rx_uploads_configure("/nowhere", "/_upload/");
	rx_scratch_enter(&scratch);
	check_name(name);
	check_accepts(accept, name, type);
	rx_scratch_leave(&scratch);
	free(name);
	free(type);
	free(accept);
	return 0;
}

#include "replay.h"

/* Fuzz target: multipart/form-data (runtime/server/multipart.c). The parts must be the same wherever the bytes are cut, and the calls must come in
 * order. tests/fuzz/run.sh builds it with libFuzzer; with -DREPLAY it reads the files that are named, or all of a folder (tests/fuzz/replay.sh).
 *
 * sources: runtime/server/multipart.c runtime/core/base.c
 * libs:
 */
#include "server/multipart.h"

struct seen {
	uint64_t hash;
	bool open;
	int parts;
};

static int on_begin(void *context, const char *name, const char *filename, const char *type)
{
	struct seen *seen = context;
	if (seen->open || !name || !type || strlen(name) > RX_PART_HEADERS_MAX)
		abort();
	seen->open = true;
	seen->parts++;
	seen->hash = rx_hash_str(rx_hash_str(rx_hash_str(seen->hash, name), filename ? filename : "-"), type);
	return 0;
}

static int on_data(void *context, const char *bytes, size_t length)
{
	struct seen *seen = context;
	if (!seen->open || !length)
		abort();
	seen->hash = rx_hash(seen->hash, bytes, length);
	return 0;
}

static int on_end(void *context)
{
	struct seen *seen = context;
	if (!seen->open)
		abort();
	seen->open = false;
	return 0;
}

/* In pieces of `step` bytes; the hash of all that was told, and whether it went well. */
static uint64_t read_in(const char *type, const char *bytes, size_t length, size_t step)
{
	struct seen seen = { .hash = RX_HASH_START };
	struct rx_multipart_calls calls = { &seen, on_begin, on_data, on_end };
	struct rx_multipart reader;
	bool good = !rx_multipart_init(&reader, type, &calls);
	for (size_t at = 0; good && at < length; at += step)
		good = !rx_multipart_feed(&reader, bytes + at, length - at < step ? length - at : step);
	if (seen.parts > RX_PARTS_MAX || (good && rx_multipart_whole(&reader) && seen.open))
		abort();
	return good ? seen.hash + rx_multipart_whole(&reader) : 1;
}

/* The first line is the request's Content-Type. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	const uint8_t *line = memchr(bytes, '\n', length);
	size_t head = line ? (size_t)(line - bytes) : length;
	char *type = rx_xstrndup((const char *)bytes, head);
	const char *body = (const char *)bytes + head + (line != NULL);
	size_t left = length - head - (line != NULL);
	uint64_t whole = read_in(type, body, left, left ? left : 1);
	if (whole != read_in(type, body, left, 1) || whole != read_in(type, body, left, 7))
		abort();
	free(type);
	return 0;
}

#include "replay.h"

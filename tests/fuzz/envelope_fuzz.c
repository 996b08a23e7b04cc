/* Fuzz target: frames of clients (runtime/event/envelope.c). What is accepted must keep its promises. tests/fuzz/run.sh
 * builds it with libFuzzer; with -DREPLAY it reads the files that are named, or all of a folder (tests/fuzz/replay.sh).
 *
 * sources: runtime/event/envelope.c runtime/core/base.c
 * libs: -lcjson
 */
#include "event/envelope.h"

static void check(const struct rx_envelope *envelope, enum rx_envelope_status status)
{
	bool good = status == RX_ENVELOPE_OK;
	if (good == (envelope->problem != NULL))
		abort();
	if (*envelope->token && !rx_token_valid(envelope->token))
		abort();
	if (good && (!*envelope->token || envelope->seq < 0))
		abort();
	if (good && envelope->kind == RX_ENVELOPE_EVENT &&
	    (!envelope->handler || strlen(envelope->handler) > (1 << 20)))
		abort();
	if (good && envelope->arguments && !cJSON_IsArray(envelope->arguments))
		abort();
	if (good && envelope->kind == RX_ENVELOPE_HELLO && strlen(envelope->nonce) != RX_NONCE_LENGTH)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct rx_envelope envelope;
	enum rx_envelope_status status = rx_envelope_parse(&envelope, (const char *)bytes, length);
	check(&envelope, status);
	rx_envelope_release(&envelope);
	return 0;
}

#ifdef REPLAY
#include <dirent.h>
#include <sys/stat.h>

static int replay_file(const char *path)
{
	static uint8_t bytes[1 << 21];
	FILE *file = fopen(path, "rb");
	if (!file)
		return 1;
	size_t length = fread(bytes, 1, sizeof bytes, file);
	fclose(file);
	uint8_t *exact = rx_xmalloc(length + 1); /* so that a read past the end is seen */
	exact = rx_xrealloc(exact, length ? length : 1);
	memcpy(exact, bytes, length);
	LLVMFuzzerTestOneInput(exact, length);
	free(exact);
	return 0;
}

static int replay(const char *path)
{
	int failed = 0;
	DIR *dir = opendir(path);
	if (!dir)
		return replay_file(path);
	for (struct dirent *entry; (entry = readdir(dir));) {
		char *name = rx_xprintf("%s/%s", path, entry->d_name);
		failed |= *entry->d_name != '.' && replay_file(name);
		free(name);
	}
	closedir(dir);
	return failed;
}

int main(int argc, char **argv)
{
	int failed = argc < 2;
	for (int i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
#endif

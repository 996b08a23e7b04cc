/* Fuzz target: frames of clients (runtime/event/envelope.c). What is accepted must keep its promises. tests/fuzz/run.sh
 * builds it with libFuzzer; with -DREPLAY it reads the files that are named, or all of a folder (tests/fuzz/replay.sh).
 *
 * sources: runtime/event/envelope.c runtime/event/plain.c runtime/core/base.c
 * libs: -lcjson
 */
#include "event/envelope.h"
#include "event/plain.h"

static void check(const struct rx_envelope *envelope, enum rx_envelope_status status)
{
	bool good = status == RX_ENVELOPE_OK;
	if (good == (envelope->problem != NULL))
		abort();
	if (*envelope->token && !rx_token_valid(envelope->token))
		abort();
	if (good && ((!*envelope->token && envelope->kind != RX_ENVELOPE_PING) || envelope->seq < 0))
		abort();
	if (good && envelope->kind == RX_ENVELOPE_EVENT &&
	    (!envelope->handler || strlen(envelope->handler) > (1 << 20)))
		abort();
	if (good && envelope->arguments && !cJSON_IsArray(envelope->arguments))
		abort();
	if (good && envelope->kind == RX_ENVELOPE_HELLO && strlen(envelope->nonce) != RX_NONCE_LENGTH)
		abort();
}

/* The short way for plain events says what cJSON says. */
static void compare(const struct rx_envelope *envelope, const char *text, size_t length)
{
	cJSON *root = cJSON_ParseWithLength(text, length);
	const cJSON *seq = cJSON_GetObjectItemCaseSensitive(root, "seq");
	const char *token = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(root, "client_token"));
	const char *handler = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(root, "event_handler"));
	const cJSON *arguments = cJSON_GetObjectItemCaseSensitive(root, "arguments");
	if (!token || strcmp(token, envelope->token) != 0 || !handler || strcmp(handler, envelope->handler) != 0)
		abort();
	if ((seq ? seq->valuedouble : 0) != (double)envelope->seq || cJSON_GetObjectItemCaseSensitive(root, "type"))
		abort();
	char *theirs = cJSON_PrintUnformatted(arguments), *ours = cJSON_PrintUnformatted(envelope->arguments);
	if (!theirs != !ours || (ours && strcmp(ours, theirs) != 0))
		abort();
	free(theirs);
	free(ours);
	cJSON_Delete(root);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct rx_envelope envelope;
	struct rx_plain_pool pool = { 0 };
	enum rx_envelope_status status = rx_envelope_parse(&envelope, (const char *)bytes, length, &pool);
	check(&envelope, status);
	if (envelope.plain && !envelope.root)
		compare(&envelope, (const char *)bytes, length);
	rx_envelope_release(&envelope);
	rx_plain_pool_release(&pool);
	return 0;
}

#include "replay.h"

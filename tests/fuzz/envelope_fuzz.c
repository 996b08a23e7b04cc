/* Fuzz target: frames of clients (runtime/event/envelope.c). What is accepted must keep its promises. tests/fuzz/run.sh
 * builds it with libFuzzer; with -DREPLAY it reads the files that are named, or all of a folder (tests/fuzz/replay.sh).
 *
 * sources: runtime/event/envelope.c runtime/event/plain.c runtime/core/base.c
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

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct rx_envelope envelope;
	enum rx_envelope_status status = rx_envelope_parse(&envelope, (const char *)bytes, length);
	check(&envelope, status);
	rx_envelope_release(&envelope);
	return 0;
}

#include "replay.h"

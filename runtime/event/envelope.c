/* Reads client frames. cJSON does the parsing; nesting is limited before it starts, because cJSON recurses for each
 * level and its own limit is far higher than any handler's arguments need. */
#include "envelope.h"

#define SEQ_MAX 9007199254740991.0 /* 2^53 - 1: what a double holds exactly */

static bool hexadecimal(const char *text, size_t length)
{
	return strlen(text) == length && strspn(text, "0123456789abcdef") == length;
}

bool rx_token_valid(const char *text)
{
	return hexadecimal(text, RX_TOKEN_LENGTH);
}

static bool shallow(const char *text, size_t length)
{
	int depth = 0;
	bool quoted = false;
	for (const char *p = text, *end = text + length; p < end; p++) {
		if (quoted && *p == '\\')
			p++;
		else if (*p == '"')
			quoted = !quoted;
		else if (!quoted && (*p == '[' || *p == '{') && ++depth > RX_NESTING_MAX)
			return false;
		else if (!quoted && (*p == ']' || *p == '}'))
			depth--;
	}
	return true;
}

static cJSON *parse_object(const char *text, size_t length)
{
	if (!shallow(text, length))
		return NULL;
	const char *end = NULL;
	cJSON *root = cJSON_ParseWithLengthOpts(text, length, &end, 0);
	if (!root)
		return NULL;
	while (end < text + length && strchr(" \t\r\n", *end) && *end)
		end++;
	if (cJSON_IsObject(root) && end == text + length)
		return root;
	cJSON_Delete(root);
	return NULL;
}

static const char *text_of(const cJSON *root, const char *name)
{
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(root, name));
}

static enum rx_envelope_status bad(struct rx_envelope *envelope, const char *problem)
{
	envelope->problem = problem;
	return RX_ENVELOPE_BAD_EVENT;
}

static bool read_seq(struct rx_envelope *envelope)
{
	const cJSON *seq = cJSON_GetObjectItemCaseSensitive(envelope->root, "seq");
	if (!seq)
		return true;
	double value = cJSON_IsNumber(seq) ? seq->valuedouble : 0;
	if (!(value >= 1 && value <= SEQ_MAX) || (double)(int64_t)value != value)
		return false;
	envelope->seq = (int64_t)value;
	return true;
}

static enum rx_envelope_status read_hello(struct rx_envelope *envelope)
{
	envelope->kind = RX_ENVELOPE_HELLO;
	const char *nonce = text_of(envelope->root, "nonce");
	if (!nonce || !hexadecimal(nonce, RX_NONCE_LENGTH))
		return bad(envelope, "'nonce' is not 16 hexadecimal digits");
	memcpy(envelope->nonce, nonce, sizeof envelope->nonce);
	return RX_ENVELOPE_OK;
}

static enum rx_envelope_status read_event(struct rx_envelope *envelope)
{
	if (!read_seq(envelope))
		return bad(envelope, "'seq' is not a positive integer");
	envelope->handler = text_of(envelope->root, "event_handler");
	if (!envelope->handler)
		return bad(envelope, "'event_handler' is missing or not a string");
	envelope->arguments = cJSON_GetObjectItemCaseSensitive(envelope->root, "arguments");
	if (envelope->arguments && !cJSON_IsArray(envelope->arguments))
		return bad(envelope, "'arguments' is not an array");
	return RX_ENVELOPE_OK;
}

static enum rx_envelope_status read_members(struct rx_envelope *envelope)
{
	const char *token = text_of(envelope->root, "client_token"), *word = text_of(envelope->root, "type");
	if (word && !strcmp(word, "ping")) {
		envelope->kind = RX_ENVELOPE_PING;
		return RX_ENVELOPE_OK;
	}
	if (!token)
		return bad(envelope, "'client_token' is missing or not a string");
	if (!rx_token_valid(token)) {
		envelope->problem = "'client_token' is not 32 lower-case hexadecimal digits";
		return RX_ENVELOPE_BAD_TOKEN;
	}
	memcpy(envelope->token, token, sizeof envelope->token);
	const cJSON *type = cJSON_GetObjectItemCaseSensitive(envelope->root, "type");
	if (!type)
		return read_event(envelope);
	if (!word || strcmp(word, "hello") != 0)
		return bad(envelope, "'type' is neither \"hello\" nor \"ping\"");
	return read_hello(envelope);
}

enum rx_envelope_status rx_envelope_parse(struct rx_envelope *envelope, const char *text, size_t length)
{
	*envelope = (struct rx_envelope){ .kind = RX_ENVELOPE_EVENT, .root = parse_object(text, length) };
	if (envelope->root)
		return read_members(envelope);
	envelope->problem = "the frame is not a JSON object, or nested too deep";
	return RX_ENVELOPE_BAD_JSON;
}

void rx_envelope_release(struct rx_envelope *envelope)
{
	cJSON_Delete(envelope->root);
	*envelope = (struct rx_envelope){ 0 };
}

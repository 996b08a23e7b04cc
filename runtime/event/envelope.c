/* Reads client frames: plain events first, then what else is plain (plain.h). The rest is parsed by cJSON; nesting is limited before it starts, because cJSON recurses for
 * each level and its own limit is far higher than any handler's arguments need. */
#include "envelope.h"

#include "plain.h"

#define SEQ_MAX 9007199254740991.0 /* 2^53 - 1: what a double holds exactly */

static bool hexadecimal(const char *text, size_t length)
{
	return strlen(text) == length && rx_token_digits(text, length);
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

/* The members that are looked for, each where it first stands; NULL: missing. */
struct members {
	const cJSON *token, *type, *seq, *handler, *arguments;
};

static void note(const cJSON **place, const cJSON *member, const char *name)
{
	if (!*place && !strcmp(member->string, name))
		*place = member;
}

static void find_members(struct members *found, const cJSON *root)
{
	for (const cJSON *member = root->child; member; member = member->next)
		switch (*member->string) {
		case 'c':
			note(&found->token, member, "client_token");
			break;
		case 'e':
			note(&found->handler, member, "event_handler");
			break;
		case 'a':
			note(&found->arguments, member, "arguments");
			break;
		case 's':
			note(&found->seq, member, "seq");
			break;
		case 't':
			note(&found->type, member, "type");
			break;
		}
}

static enum rx_envelope_status bad(struct rx_envelope *envelope, const char *problem)
{
	envelope->problem = problem;
	return RX_ENVELOPE_BAD_EVENT;
}

static bool read_seq(struct rx_envelope *envelope, const cJSON *seq)
{
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
	const char *nonce = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(envelope->root, "nonce"));
	if (!nonce || !hexadecimal(nonce, RX_NONCE_LENGTH))
		return bad(envelope, "'nonce' is not 16 hexadecimal digits");
	memcpy(envelope->nonce, nonce, sizeof envelope->nonce);
	return RX_ENVELOPE_OK;
}

static enum rx_envelope_status read_event(struct rx_envelope *envelope, const struct members *members)
{
	if (!read_seq(envelope, members->seq))
		return bad(envelope, "'seq' is not a positive integer");
	envelope->handler = cJSON_GetStringValue(members->handler);
	if (!envelope->handler)
		return bad(envelope, "'event_handler' is missing or not a string");
	envelope->arguments = members->arguments;
	if (envelope->arguments && !cJSON_IsArray(envelope->arguments))
		return bad(envelope, "'arguments' is not an array");
	return RX_ENVELOPE_OK;
}

static enum rx_envelope_status read_members(struct rx_envelope *envelope)
{
	struct members members = { 0 };
	find_members(&members, envelope->root);
	const char *token = cJSON_GetStringValue(members.token), *word = cJSON_GetStringValue(members.type);
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
	if (!members.type)
		return read_event(envelope, &members);
	if (!word || strcmp(word, "hello") != 0)
		return bad(envelope, "'type' is neither \"hello\" nor \"ping\"");
	return read_hello(envelope);
}

static enum rx_envelope_status take_event(struct rx_envelope *envelope, const struct rx_plain_event *event)
{
	memcpy(envelope->token, event->token, RX_TOKEN_LENGTH);
	envelope->handler = event->handler;
	envelope->arguments = event->arguments;
	envelope->seq = event->seq;
	return RX_ENVELOPE_OK;
}

enum rx_envelope_status rx_envelope_parse(struct rx_envelope *envelope, const char *text, size_t length, struct rx_plain_pool *pool)
{
	struct rx_plain_event event;
	*envelope = (struct rx_envelope){ .kind = RX_ENVELOPE_EVENT };
	if (rx_plain_event(text, length, RX_NESTING_MAX, pool, &event, &envelope->plain))
		return take_event(envelope, &event);
	cJSON *plain = rx_plain_parse(text, length, RX_NESTING_MAX, pool, &envelope->plain);
	envelope->root = plain ? plain : parse_object(text, length);
	if (cJSON_IsObject(envelope->root))
		return read_members(envelope);
	envelope->problem = "the frame is not a JSON object, or nested too deep";
	return RX_ENVELOPE_BAD_JSON;
}

void rx_envelope_release(struct rx_envelope *envelope)
{
	if (envelope->plain)
		rx_plain_free(envelope->plain);
	else
		cJSON_Delete(envelope->root);
	envelope->root = NULL;
	envelope->plain = NULL;
}

void rx_envelope_move(struct rx_envelope *to, struct rx_envelope *from)
{
	*to = *from;
	from->root = NULL;
	from->plain = NULL;
}

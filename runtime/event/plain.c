/* Plain JSON: a reader that gives up at the first thing that is not. Texts are copied as a whole behind the first nodes: each is as long as in the
 * frame, and its NUL takes the place of a quote. */
#include "plain.h"

#include <limits.h>

#define FIRST_NODES 8 /* a hello; an event has a node for each argument, and one */
#define MORE_NODES 32
#define POOL_TEXT 512 /* bytes of the texts of a piece that can be used again */
#define POOL_MAX RX_KEPT(128) /* pieces, some 140 kB */
#define DIGITS_MAX 15 /* every integer of so many is exact as a double */

struct rx_plain {
	struct rx_plain *next;
	struct rx_plain_pool *pool; /* where it goes back to; NULL: to nowhere */
	int used, count;
	cJSON node[];
};

struct reader {
	const char *at, *end;
	struct rx_plain *last;
	char *text; /* where the next one goes */
	int depth;  /* that is left */
};

static struct rx_plain *piece_new(int count, size_t text, struct rx_plain_pool *pool)
{
	struct rx_plain *piece = rx_xmalloc(sizeof *piece + sizeof *piece->node * (size_t)count + text);
	piece->next = NULL;
	piece->pool = pool;
	piece->used = 0;
	piece->count = count;
	return piece;
}

/* The first of a tree, with room for its texts. */
static struct rx_plain *piece_take(size_t text, struct rx_plain_pool *pool)
{
	if (!pool || text > POOL_TEXT)
		return piece_new(FIRST_NODES, text, NULL);
	struct rx_plain *piece = pool->first;
	if (!piece)
		return piece_new(FIRST_NODES, POOL_TEXT, pool);
	pool->first = piece->next;
	pool->count--;
	piece->next = NULL;
	piece->used = 0;
	return piece;
}

static void piece_free(struct rx_plain *piece)
{
	struct rx_plain_pool *pool = piece->pool;
	if (!pool || pool->count >= POOL_MAX) {
		free(piece);
		return;
	}
	piece->next = pool->first;
	pool->first = piece;
	pool->count++;
}

void rx_plain_pool_release(struct rx_plain_pool *pool)
{
	for (struct rx_plain *piece = pool->first, *next; piece; piece = next) {
		next = piece->next;
		free(piece);
	}
	*pool = (struct rx_plain_pool){ 0 };
}

static cJSON *node_new(struct reader *in, int type)
{
	if (in->last->used == in->last->count)
		in->last = in->last->next = piece_new(MORE_NODES, 0, NULL);
	cJSON *node = &in->last->node[in->last->used++];
	*node = (cJSON){ .type = type };
	return node;
}

static inline void skip_space(struct reader *in)
{
	while (in->at < in->end && (*in->at == ' ' || *in->at == '\n' || *in->at == '\t' || *in->at == '\r'))
		in->at++;
}

/* Over white space, and over `c` when it comes then. */
static inline bool take(struct reader *in, char c)
{
	if (in->at < in->end && (unsigned char)*in->at <= ' ')
		skip_space(in);
	if (in->at == in->end || *in->at != c)
		return false;
	in->at++;
	return true;
}

/* What follows a quote, up to the next one. */
static char *read_text(struct reader *in)
{
	const char *quote = memchr(in->at, '"', (size_t)(in->end - in->at));
	if (!quote)
		return NULL;
	size_t length = (size_t)(quote - in->at);
	if (memchr(in->at, '\\', length))
		return NULL;
	char *text = memcpy(in->text, in->at, length);
	text[length] = 0;
	in->text += length + 1;
	in->at = quote + 1;
	return text;
}

static cJSON *read_string(struct reader *in)
{
	char *text = read_text(in);
	cJSON *node = text ? node_new(in, cJSON_String) : NULL;
	if (node)
		node->valuestring = text;
	return node;
}

/* Those that are exact. */
static bool read_digits(struct reader *in, int64_t *value)
{
	const char *first = in->at, *p = first;
	*value = 0;
	while (p < in->end && p - first < DIGITS_MAX && *p >= '0' && *p <= '9')
		*value = *value * 10 + (*p++ - '0');
	in->at = p;
	return p > first && (p == in->end || !*p || !strchr("0123456789.eE+-", *p));
}

static cJSON *read_number(struct reader *in)
{
	int64_t value;
	bool negative = *in->at == '-';
	in->at += negative;
	if (!read_digits(in, &value))
		return NULL;
	cJSON *node = node_new(in, cJSON_Number);
	node->valuedouble = negative ? -(double)value : (double)value;
	value = negative ? -value : value;
	node->valueint = value > INT_MAX ? INT_MAX : value < INT_MIN ? INT_MIN : (int)value;
	return node;
}

static cJSON *read_word(struct reader *in, const char *word, int type)
{
	size_t length = strlen(word);
	if ((size_t)(in->end - in->at) < length || memcmp(in->at, word, length) != 0)
		return NULL;
	in->at += length;
	cJSON *node = node_new(in, type);
	node->valueint = type == cJSON_True;
	return node;
}

static cJSON *read_value(struct reader *in);

static cJSON *read_member(struct reader *in)
{
	char *name = take(in, '"') ? read_text(in) : NULL;
	cJSON *value = name && take(in, ':') ? read_value(in) : NULL;
	if (value)
		value->string = name;
	return value;
}

/* What follows its first bracket. */
static cJSON *read_container(struct reader *in, int type, char close)
{
	cJSON *node = node_new(in, type), *last = NULL;
	if (--in->depth < 0)
		return NULL;
	while (last ? take(in, ',') : !take(in, close)) {
		cJSON *child = type == cJSON_Object ? read_member(in) : read_value(in);
		if (!child)
			return NULL;
		child->prev = last;
		*(last ? &last->next : &node->child) = child;
		last = child;
	}
	if (last && !take(in, close))
		return NULL;
	if (last)
		node->child->prev = last;
	in->depth++;
	return node;
}

static cJSON *read_value(struct reader *in)
{
	skip_space(in);
	if (in->at == in->end)
		return NULL;
	switch (*in->at) {
	case '"':
		in->at++;
		return read_string(in);
	case '{':
		in->at++;
		return read_container(in, cJSON_Object, '}');
	case '[':
		in->at++;
		return read_container(in, cJSON_Array, ']');
	case 't':
		return read_word(in, "true", cJSON_True);
	case 'f':
		return read_word(in, "false", cJSON_False);
	case 'n':
		return read_word(in, "null", cJSON_NULL);
	default:
		return read_number(in);
	}
}

/* ---- trees ---- */

cJSON *rx_plain_parse(const char *text, size_t length, int depth, struct rx_plain_pool *pool, struct rx_plain **memory)
{
	struct rx_plain *first = piece_take(length + 1, pool);
	struct reader in = { text, text + length, first, (char *)&first->node[FIRST_NODES], depth };
	cJSON *root = read_value(&in);
	skip_space(&in);
	*memory = first;
	if (root && in.at == in.end)
		return root;
	rx_plain_free(first);
	*memory = NULL;
	return NULL;
}

void rx_plain_free(struct rx_plain *memory)
{
	for (struct rx_plain *next; memory; memory = next) {
		next = memory->next;
		piece_free(memory);
	}
}

/* ---- events ---- */

#define TAKE_WORD(in, word) take_word(in, word, sizeof(word) - 1)

static inline bool take_word(struct reader *in, const char *word, size_t length)
{
	if ((size_t)(in->end - in->at) < length || memcmp(in->at, word, length) != 0)
		return false;
	in->at += length;
	return true;
}

static bool event_token(struct reader *in, struct rx_plain_event *event)
{
	const char *token = in->at;
	if (event->token || in->end - token <= RX_TOKEN_LENGTH || token[RX_TOKEN_LENGTH] != '"' || !rx_token_digits(token, RX_TOKEN_LENGTH))
		return false;
	event->token = token;
	in->at += RX_TOKEN_LENGTH + 1;
	return true;
}

static bool event_member(struct reader *in, struct rx_plain_event *event)
{
	if (TAKE_WORD(in, "client_token\""))
		return take(in, ':') && take(in, '"') && event_token(in, event);
	if (TAKE_WORD(in, "event_handler\""))
		return !event->handler && take(in, ':') && take(in, '"') && (event->handler = read_text(in));
	if (TAKE_WORD(in, "arguments\""))
		return !event->arguments && take(in, ':') && take(in, '[') && (event->arguments = read_container(in, cJSON_Array, ']'));
	return TAKE_WORD(in, "seq\"") && !event->seq && take(in, ':') && (skip_space(in), read_digits(in, &event->seq)) && event->seq;
}

static bool read_event(struct reader *in, struct rx_plain_event *event)
{
	if (!take(in, '{'))
		return false;
	do
		if (!take(in, '"') || !event_member(in, event))
			return false;
	while (take(in, ','));
	if (!take(in, '}'))
		return false;
	skip_space(in);
	return in->at == in->end && event->token && event->handler;
}

bool rx_plain_event(const char *text, size_t length, int depth, struct rx_plain_pool *pool, struct rx_plain_event *event,
		    struct rx_plain **memory)
{
	struct rx_plain *first = piece_take(length + 1, pool);
	struct reader in = { text, text + length, first, (char *)&first->node[FIRST_NODES], depth - 1 };
	*event = (struct rx_plain_event){ 0 };
	*memory = first;
	if (read_event(&in, event))
		return true;
	rx_plain_free(first);
	*memory = NULL;
	return false;
}

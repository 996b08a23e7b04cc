/* Plain JSON: a reader that gives up at the first thing that is not. Texts are copied as a whole behind the first nodes: each is as long as in the
 * frame, and its NUL takes the place of a quote. */
#include "plain.h"

#include <limits.h>

#define FIRST_NODES 8 /* an event with two arguments */
#define MORE_NODES 32
#define DIGITS_MAX 15 /* every integer of so many is exact as a double */

struct rx_plain {
	struct rx_plain *next;
	int used, count;
	cJSON node[];
};

struct reader {
	const char *at, *end;
	struct rx_plain *last;
	char *text; /* where the next one goes */
	int depth;  /* that is left */
};

static struct rx_plain *piece_new(int count, size_t text)
{
	struct rx_plain *piece = rx_xmalloc(sizeof *piece + sizeof *piece->node * (size_t)count + text);
	piece->next = NULL;
	piece->used = 0;
	piece->count = count;
	return piece;
}

static cJSON *node_new(struct reader *in, int type)
{
	if (in->last->used == in->last->count)
		in->last = in->last->next = piece_new(MORE_NODES, 0);
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

/* Integers, as long as they are exact. */
static cJSON *read_number(struct reader *in)
{
	bool negative = *in->at == '-';
	const char *first = in->at + negative, *p = first;
	int64_t value = 0;
	while (p < in->end && p - first < DIGITS_MAX && *p >= '0' && *p <= '9')
		value = value * 10 + (*p++ - '0');
	if (p == first || (p < in->end && *p && strchr("0123456789.eE+-", *p)))
		return NULL;
	in->at = p;
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

cJSON *rx_plain_parse(const char *text, size_t length, int depth, struct rx_plain **memory)
{
	struct rx_plain *first = piece_new(FIRST_NODES, length + 1);
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
		free(memory);
	}
}

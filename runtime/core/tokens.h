/* A hash table of things that belong to a client's token. Tokens come from outside, so the hash has a random start: nobody can choose them to
 * collide. Intrusive: the first member of what is kept is `struct rx_token_node;` (unnamed). Not for several threads at a time. */
#ifndef RX_CORE_TOKENS_H
#define RX_CORE_TOKENS_H

#include "base.h"

#define RX_TOKEN_LENGTH 32 /* hexadecimal digits */

struct rx_token_node {
	struct rx_token_node *hash_next;
	char token[RX_TOKEN_LENGTH + 1];
};

/* Whether `length` bytes, a multiple of eight, are lower-case hexadecimal digits. Eight at a time: adding to each byte what lifts the first one
 * past a range to 0x80 shows in its highest bit whether it is past that. */
static inline bool rx_token_digits(const char *bytes, size_t length)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), high = ones * 0x80;
	uint64_t bad = 0;
	for (size_t i = 0; i < length; i += sizeof ones) {
		uint64_t word;
		memcpy(&word, bytes + i, sizeof word);
		uint64_t low = word & ~high;
		uint64_t digit = (low + ones * (0x80 - '0')) & ~(low + ones * (0x80 - '9' - 1));
		uint64_t letter = (low + ones * (0x80 - 'a')) & ~(low + ones * (0x80 - 'f' - 1));
		bad |= word | ~(digit | letter);
	}
	return !(bad & high);
}

struct rx_tokens {
	struct rx_token_node **buckets;
	size_t bucket_count, count;
	uint64_t seed;
};

void rx_tokens_init(struct rx_tokens *tokens);
/* Frees the table; what was in it is the caller's (rx_tokens_each). */
void rx_tokens_release(struct rx_tokens *tokens);
/* `token` has at least RX_TOKEN_LENGTH characters. NULL when it is not there. */
struct rx_token_node *rx_tokens_find(const struct rx_tokens *tokens, const char *token);
/* Adds a node under a token that is not there yet; copies the token into it. */
void rx_tokens_add(struct rx_tokens *tokens, struct rx_token_node *node, const char *token);
void rx_tokens_remove(struct rx_tokens *tokens, struct rx_token_node *node);
/* Calls `fn` for every node, in no order; it may free that node if the table is released next, or remove it. */
void rx_tokens_each(struct rx_tokens *tokens, void (*fn)(struct rx_token_node *node, void *arg), void *arg);

#endif

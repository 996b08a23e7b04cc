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

/* The table of tokens: chains, doubled when there are as many nodes as buckets. */
#include "tokens.h"

#include <sys/random.h>

#define FIRST_SIZE 64

void rx_tokens_init(struct rx_tokens *tokens)
{
	*tokens = (struct rx_tokens){ 0 };
	if (getrandom(&tokens->seed, sizeof tokens->seed, 0) < 0)
		tokens->seed = rx_now_us();
	tokens->seed ^= RX_HASH_START;
}

void rx_tokens_release(struct rx_tokens *tokens)
{
	free(tokens->buckets);
	*tokens = (struct rx_tokens){ .seed = tokens->seed };
}

static struct rx_token_node **bucket(const struct rx_tokens *tokens, const char *token)
{
	return &tokens->buckets[rx_hash(tokens->seed, token, RX_TOKEN_LENGTH) % tokens->bucket_count];
}

struct rx_token_node *rx_tokens_find(const struct rx_tokens *tokens, const char *token)
{
	struct rx_token_node *node = tokens->count ? *bucket(tokens, token) : NULL;
	while (node && memcmp(node->token, token, RX_TOKEN_LENGTH) != 0)
		node = node->hash_next;
	return node;
}

static void insert(struct rx_tokens *tokens, struct rx_token_node *node)
{
	struct rx_token_node **to = bucket(tokens, node->token);
	node->hash_next = *to;
	*to = node;
}

static void grow(struct rx_tokens *tokens)
{
	struct rx_token_node **old = tokens->buckets;
	size_t old_count = tokens->bucket_count;
	tokens->bucket_count = old_count ? old_count * 2 : FIRST_SIZE;
	tokens->buckets = rx_xcalloc(tokens->bucket_count, sizeof *tokens->buckets);
	for (size_t i = 0; i < old_count; i++)
		for (struct rx_token_node *node = old[i], *next; node; node = next) {
			next = node->hash_next;
			insert(tokens, node);
		}
	free(old);
}

void rx_tokens_add(struct rx_tokens *tokens, struct rx_token_node *node, const char *token)
{
	memcpy(node->token, token, RX_TOKEN_LENGTH);
	node->token[RX_TOKEN_LENGTH] = 0;
	if (tokens->count++ == tokens->bucket_count)
		grow(tokens);
	insert(tokens, node);
}

void rx_tokens_remove(struct rx_tokens *tokens, struct rx_token_node *node)
{
	struct rx_token_node **at = bucket(tokens, node->token);
	while (*at != node)
		at = &(*at)->hash_next;
	*at = node->hash_next;
	tokens->count--;
}

void rx_tokens_each(struct rx_tokens *tokens, void (*fn)(struct rx_token_node *node, void *arg), void *arg)
{
	for (size_t i = 0; i < tokens->bucket_count; i++)
		for (struct rx_token_node *node = tokens->buckets[i], *next; node; node = next) {
			next = node->hash_next;
			fn(node, arg);
		}
}

/* Keys of siblings, and the memory by which they stay the same when a page is edited. Private to gen/. */
#ifndef RX_GEN_KEYS_H
#define RX_GEN_KEYS_H

#include "../ui/node.h"
#include "gen.h"

/* A node that takes a key: `<name>.<number>`. */
struct rx_sibling {
	struct rx_node *node;
	const char *name; /* "rx_text", or a word for what is not a component */
	uint64_t name_hash;
	int number;
	uint64_t path; /* of this node: what its own children's keys are remembered under */
};

struct rx_siblings {
	struct rx_sibling *at;
	int count, next;
};

/* Everything that a node and its parts say, as one number; two nodes with the same one print the same but for keys. */
uint64_t rx_node_content(struct rx_node *node);

/* Replaces what `to` remembers by what `from` does; frees `from`. */
void rx_key_memory_move(struct rx_key_memory *to, struct rx_key_memory *from);

struct rx_key_place {
	struct rx_arena *arena;
	const struct rx_key_memory *before; /* to look in; NULL for none */
	struct rx_key_memory *after;        /* to write to; NULL for none */
	uint64_t path;                      /* of the parent */
	bool children; /* of an element, where values that depend on vars take keys; else branches of a choice */
};
/* Gives keys to all nodes among `nodes` that take one, looking through lists and through choices that are printed in
 * place. */
struct rx_siblings rx_keys_assign(const struct rx_key_place *place, struct rx_node *const *nodes, int count);
/* The next sibling; siblings are printed in the order in which they were given. NULL when `node` takes no key. */
const struct rx_sibling *rx_keys_take(struct rx_siblings *siblings, const struct rx_node *node);

#endif

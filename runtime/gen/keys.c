/* Keys. Children of one parent are matched with those that it had in the build before: what says the same first, from
 * both ends and then anywhere, then the same component in order; what is left gets a number that was not in use. */
#include "keys.h"

struct kept {
	uint64_t name, content;
	int number;
};

struct entry {
	uint64_t path; /* 0: free */
	int count;
	struct kept *at;
};

struct rx_key_memory {
	struct rx_arena arena;
	struct entry *table; /* open addressing */
	size_t cap, used;
};

struct rx_key_memory *rx_key_memory_new(void)
{
	struct rx_key_memory *memory = rx_xcalloc(1, sizeof *memory);
	rx_arena_init(&memory->arena, 0);
	return memory;
}

static void release(struct rx_key_memory *memory)
{
	rx_arena_release(&memory->arena);
	free(memory->table);
}

void rx_key_memory_free(struct rx_key_memory *memory)
{
	if (!memory)
		return;
	release(memory);
	free(memory);
}

void rx_key_memory_move(struct rx_key_memory *to, struct rx_key_memory *from)
{
	release(to);
	*to = *from;
	free(from);
}

static struct entry *slot(struct entry *table, size_t cap, uint64_t path)
{
	size_t at = path & (cap - 1);
	while (table[at].path && table[at].path != path)
		at = (at + 1) & (cap - 1);
	return &table[at];
}

static void grow(struct rx_key_memory *memory)
{
	size_t cap = memory->cap ? memory->cap * 2 : 256;
	struct entry *table = rx_xcalloc(cap, sizeof *table);
	for (size_t i = 0; i < memory->cap; i++)
		if (memory->table[i].path)
			*slot(table, cap, memory->table[i].path) = memory->table[i];
	free(memory->table);
	memory->table = table;
	memory->cap = cap;
}

static void remember(const struct rx_key_place *place, const struct rx_siblings *siblings)
{
	struct rx_key_memory *memory = place->after;
	if (!memory || !siblings->count)
		return;
	if (memory->used * 2 >= memory->cap)
		grow(memory);
	struct entry *entry = slot(memory->table, memory->cap, place->path);
	memory->used += !entry->path;
	entry->path = place->path;
	entry->count = siblings->count;
	entry->at = rx_arena_alloc(&memory->arena, sizeof *entry->at * (size_t)siblings->count);
	for (int i = 0; i < siblings->count; i++) {
		const struct rx_sibling *sibling = &siblings->at[i];
		entry->at[i] = (struct kept){ sibling->name_hash, rx_node_content(sibling->node), sibling->number };
	}
}

/* ---- which nodes take a key ---- */

static bool is_choice(const struct rx_node *node)
{
	return node->kind == RX_NODE_COND || node->kind == RX_NODE_MATCH;
}

static bool takes_key(const struct rx_node *node, bool child)
{
	return node->kind == RX_NODE_COMPONENT || node->kind == RX_NODE_EACH ||
	       (child && node->dynamic && node->kind != RX_NODE_LIST);
}

static const char *name_of(const struct rx_node *node)
{
	switch (node->kind) {
	case RX_NODE_COMPONENT:
		return node->component.type->name;
	case RX_NODE_EACH:
		return "rx_foreach";
	case RX_NODE_COND:
		return "rx_cond";
	case RX_NODE_MATCH:
		return "rx_match";
	default:
		return "rx_value";
	}
}

/* Counts, and fills `into` when there is one. */
static int collect(struct rx_node *node, bool child, struct rx_sibling *into, int count)
{
	if (!node)
		return count;
	if (takes_key(node, child)) {
		if (into) {
			const char *name = name_of(node);
			into[count] = (struct rx_sibling){ .node = node,
							   .name = name,
							   .name_hash = rx_hash_str(RX_HASH_START, name) };
			into[count].number = -1;
		}
		return count + 1;
	}
	if (node->kind == RX_NODE_LIST)
		for (int i = 0; i < node->count; i++)
			count = collect(node->parts[i], true, into, count);
	else if (is_choice(node) || node->kind == RX_NODE_CASE)
		for (int i = 1; i < node->count; i++)
			count = collect(node->parts[i], false, into, count);
	return count;
}

static struct rx_siblings collect_all(const struct rx_key_place *place, struct rx_node *const *nodes, int node_count)
{
	struct rx_siblings siblings = { NULL, 0, 0 };
	for (int i = 0; i < node_count; i++)
		siblings.count = collect(nodes[i], place->children, NULL, siblings.count);
	siblings.at = rx_arena_alloc(place->arena, sizeof *siblings.at * (size_t)siblings.count);
	for (int i = 0, at = 0; i < node_count; i++)
		at = collect(nodes[i], place->children, siblings.at, at);
	return siblings;
}

/* ---- matching ---- */

/* Siblings and those of the build before, of which `taken` are matched. */
struct match {
	struct rx_siblings *now;
	const struct kept *old;
	int old_count;
	bool *taken;
};

static bool equal(const struct match *match, int now, int old)
{
	const struct rx_sibling *sibling = &match->now->at[now];
	return sibling->name_hash == match->old[old].name && rx_node_content(sibling->node) == match->old[old].content;
}

static void take(struct match *match, int now, int old)
{
	match->now->at[now].number = match->old[old].number;
	match->taken[old] = true;
}

static void match_ends(struct match *match)
{
	int low = 0, now = match->now->count, old = match->old_count;
	for (; low < now && low < old && equal(match, low, low); low++)
		take(match, low, low);
	for (; now > low && old > low && equal(match, now - 1, old - 1); now--, old--)
		take(match, now - 1, old - 1);
}

static void match_equal(struct match *match)
{
	for (int now = 0; now < match->now->count; now++)
		for (int old = 0; match->now->at[now].number < 0 && old < match->old_count; old++)
			if (!match->taken[old] && equal(match, now, old))
				take(match, now, old);
}

static void match_kind(struct match *match)
{
	for (int now = 0; now < match->now->count; now++)
		for (int old = 0; match->now->at[now].number < 0 && old < match->old_count; old++)
			if (!match->taken[old] && match->now->at[now].name_hash == match->old[old].name)
				take(match, now, old);
}

static void match_all(const struct rx_key_place *place, struct rx_siblings *siblings, const struct entry *before)
{
	struct match match = { siblings, before->at, before->count, NULL };
	match.taken = rx_arena_alloc(place->arena, (size_t)before->count);
	match_ends(&match);
	match_equal(&match);
	match_kind(&match);
}

/* One more than the highest in use for that name, by those before and by the ones numbered so far. */
static int fresh_number(const struct rx_siblings *siblings, int index, const struct entry *before)
{
	uint64_t name = siblings->at[index].name_hash;
	int highest = -1;
	for (int i = 0; before && i < before->count; i++)
		if (before->at[i].name == name && before->at[i].number > highest)
			highest = before->at[i].number;
	for (int i = index; i-- > 0;)
		if (siblings->at[i].name_hash == name && siblings->at[i].number > highest) {
			highest = siblings->at[i].number;
			if (!before)
				break;
		}
	return highest + 1;
}

struct rx_siblings rx_keys_assign(const struct rx_key_place *place, struct rx_node *const *nodes, int count)
{
	struct rx_siblings siblings = collect_all(place, nodes, count);
	const struct rx_key_memory *memory = place->before;
	const struct entry *before = memory && memory->cap ? slot(memory->table, memory->cap, place->path) : NULL;
	if (before && !before->path)
		before = NULL;
	if (before)
		match_all(place, &siblings, before);
	for (int i = 0; i < siblings.count; i++) {
		struct rx_sibling *sibling = &siblings.at[i];
		if (sibling->number < 0)
			sibling->number = fresh_number(&siblings, i, before);
		sibling->path = rx_hash(rx_hash(place->path, &sibling->name_hash, sizeof sibling->name_hash),
					&sibling->number, sizeof sibling->number);
		sibling->path += !sibling->path;
	}
	remember(place, &siblings);
	return siblings;
}

const struct rx_sibling *rx_keys_take(struct rx_siblings *siblings, const struct rx_node *node)
{
	if (siblings->next >= siblings->count || siblings->at[siblings->next].node != node)
		return NULL;
	return &siblings->at[siblings->next++];
}

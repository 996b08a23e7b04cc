/* JSON trees in arenas: copying, comparing, printing. cJSON's own functions allocate and free node by node. */
#include "doc.h"

#include <math.h>

static void copy_node(cJSON *to, const cJSON *from, struct rx_arena *arena, int depth);

static void copy_children(cJSON *to, const cJSON *from, struct rx_arena *arena, int depth)
{
	cJSON *last = NULL;
	for (const cJSON *child = from->child; child && depth < RX_DOC_DEPTH_MAX; child = child->next) {
		cJSON *copy = rx_arena_alloc(arena, sizeof *copy);
		copy_node(copy, child, arena, depth + 1);
		if (child->string)
			copy->string = rx_arena_strdup(arena, child->string);
		copy->prev = last;
		if (last)
			last->next = copy;
		else
			to->child = copy;
		last = copy;
	}
	if (last)
		to->child->prev = last; /* cJSON's way of finding the end */
}

/* Everything but name and siblings. */
static void copy_node(cJSON *to, const cJSON *from, struct rx_arena *arena, int depth)
{
	to->type = from->type & 0xff;
	to->valueint = from->valueint;
	to->valuedouble = from->valuedouble;
	to->valuestring = from->valuestring ? rx_arena_strdup(arena, from->valuestring) : NULL;
	to->child = NULL;
	copy_children(to, from, arena, depth);
}

cJSON *rx_doc_copy(const cJSON *from, struct rx_arena *arena)
{
	cJSON *copy = from ? rx_arena_alloc(arena, sizeof *copy) : NULL;
	if (copy)
		copy_node(copy, from, arena, 1);
	return copy;
}

void rx_doc_assign(cJSON *to, const cJSON *from, struct rx_arena *arena)
{
	cJSON fresh = { 0 };
	copy_node(&fresh, from, arena, 1);
	fresh.next = to->next;
	fresh.prev = to->prev;
	fresh.string = to->string;
	*to = fresh;
}

static bool is_null(const cJSON *tree)
{
	return !tree || cJSON_IsNull(tree);
}

static bool texts_equal(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

bool rx_doc_equal(const cJSON *a, const cJSON *b)
{
	if (a == b || is_null(a) || is_null(b))
		return a == b || (is_null(a) && is_null(b));
	if ((a->type & 0xff) != (b->type & 0xff) || !texts_equal(a->valuestring, b->valuestring))
		return false;
	if (cJSON_IsNumber(a) && a->valuedouble != b->valuedouble && !(isnan(a->valuedouble) && isnan(b->valuedouble)))
		return false;
	const cJSON *left = a->child, *right = b->child;
	while (left && right && texts_equal(left->string, right->string) && rx_doc_equal(left, right)) {
		left = left->next;
		right = right->next;
	}
	return !left && !right;
}

static void print_text(const char *text, struct rx_buf *out)
{
	rx_buf_add_json(out, text ? text : "", text ? strlen(text) : 0);
}

static void print_children(const cJSON *tree, struct rx_buf *out)
{
	bool object = cJSON_IsObject(tree);
	rx_buf_addc(out, object ? '{' : '[');
	for (const cJSON *child = tree->child; child; child = child->next) {
		if (child != tree->child)
			rx_buf_addc(out, ',');
		if (object) {
			print_text(child->string, out);
			rx_buf_addc(out, ':');
		}
		rx_doc_print(child, out);
	}
	rx_buf_addc(out, object ? '}' : ']');
}

void rx_doc_print(const cJSON *tree, struct rx_buf *out)
{
	if (cJSON_IsString(tree))
		print_text(tree->valuestring, out);
	else if (cJSON_IsNumber(tree))
		rx_buf_add_double(out, tree->valuedouble);
	else if (cJSON_IsBool(tree))
		rx_buf_adds(out, cJSON_IsTrue(tree) ? "true" : "false");
	else if (cJSON_IsObject(tree) || cJSON_IsArray(tree))
		print_children(tree, out);
	else
		rx_buf_adds(out, "null");
}

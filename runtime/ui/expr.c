/* Expressions: the operations, the type of what they give, and what their operands must be. The browser's side of each
 * stands under the same name in scaffolds/web/reflex/expressions.js. */
#include "node.h"

enum operands {
	ANYTHING,
	NUMBERS,
	ORDERED, /* two numbers or two texts */
	TEXT,
	COUNTABLE, /* text or list */
	INDEXED,   /* text or list, and a number */
	SEARCHED,  /* text and text, or list and anything */
	JOINABLE,  /* texts, numbers, bools; or two lists */
	LIST_TEXT, /* list and text */
};

enum result { BOOL, INT, STR, NUMBER, DOUBLE, EITHER, ELEMENT, FIRST };

struct rx_op {
	const char *name;
	enum operands operands;
	enum result result;
};

static const struct rx_op ops[] = {
	{ "add", NUMBERS, NUMBER },     { "sub", NUMBERS, NUMBER }, { "mul", NUMBERS, NUMBER },
	{ "div", NUMBERS, DOUBLE },     { "mod", NUMBERS, NUMBER }, { "neg", NUMBERS, FIRST },
	{ "eq", ANYTHING, BOOL },       { "ne", ANYTHING, BOOL },   { "lt", ORDERED, BOOL },
	{ "le", ORDERED, BOOL },        { "gt", ORDERED, BOOL },    { "ge", ORDERED, BOOL },
	{ "and", ANYTHING, EITHER },    { "or", ANYTHING, EITHER }, { "not", ANYTHING, BOOL },
	{ "len", COUNTABLE, INT },      { "at", INDEXED, ELEMENT }, { "concat", JOINABLE, STR },
	{ "contains", SEARCHED, BOOL }, { "upper", TEXT, STR },     { "lower", TEXT, STR },
	{ "trim", TEXT, STR },          { "join", LIST_TEXT, STR }, { "round", NUMBERS, FIRST },
	{ "floor", NUMBERS, FIRST },    { "ceil", NUMBERS, FIRST }, { "abs", NUMBERS, FIRST },
};

const char *rx_op_name(const struct rx_op *op)
{
	return op->name;
}

static const struct rx_op *find(const char *name)
{
	for (size_t i = 0; i < RX_COUNT(ops); i++)
		if (!strcmp(ops[i].name, name))
			return &ops[i];
	return NULL;
}

static struct rx_shape shape_of(const struct rx_node *node)
{
	return node ? node->shape : (struct rx_shape){ .form = RX_FORM_ANY };
}

static struct rx_shape wider(struct rx_shape a, struct rx_shape b)
{
	if (!rx_shape_is_number(a) || !rx_shape_is_number(b))
		return rx_shape_scalar(RX_KIND_DOUBLE);
	return rx_shape_scalar(a.type.kind > b.type.kind ? a.type.kind : b.type.kind);
}

static struct rx_shape element(struct rx_shape list)
{
	if (list.form == RX_FORM_LIST)
		return rx_shape_of(list.type, false);
	return rx_shape_is(list, RX_KIND_STR) ? list : (struct rx_shape){ .form = RX_FORM_ANY };
}

static struct rx_shape result_of(const struct rx_op *op, const struct rx_node *a, const struct rx_node *b)
{
	switch (op->result) {
	case BOOL:
		return rx_shape_scalar(RX_KIND_BOOL);
	case INT:
		return rx_shape_scalar(RX_KIND_INT);
	case STR:
		return shape_of(a).form == RX_FORM_LIST
			       ? (op->operands == JOINABLE ? shape_of(a) : rx_shape_scalar(RX_KIND_STR))
			       : rx_shape_scalar(RX_KIND_STR);
	case NUMBER:
		return wider(shape_of(a), shape_of(b));
	case DOUBLE:
		return rx_shape_scalar(RX_KIND_DOUBLE);
	case EITHER:
		return rx_shape_either(a, b);
	case ELEMENT:
		return element(shape_of(a));
	default:
		return shape_of(a);
	}
}

rx rx_expr_(const char *op, int count, rx a, rx b)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_EXPR, count);
	node->op = find(op);
	rx_node_set(node, 0, rx_node_of(ui, a));
	if (count > 1)
		rx_node_set(node, 1, rx_node_of(ui, b));
	node->shape = result_of(node->op, node->parts[0], count > 1 ? node->parts[1] : NULL);
	return rx_handle_of(ui, node);
}

/* ---- what is wrong with operands ---- */

static bool is_text(struct rx_shape shape)
{
	return shape.form == RX_FORM_ANY || rx_shape_is(shape, RX_KIND_STR);
}

static bool is_number(struct rx_shape shape)
{
	return shape.form == RX_FORM_ANY || rx_shape_is_number(shape);
}

static bool is_list(struct rx_shape shape)
{
	return shape.form == RX_FORM_ANY || shape.form == RX_FORM_LIST;
}

static bool is_scalar(struct rx_shape shape)
{
	return shape.form == RX_FORM_ANY || (shape.form == RX_FORM_VALUE && shape.type.kind != RX_KIND_RECORD);
}

static bool all_numbers(const struct rx_node *expr)
{
	for (int i = 0; i < expr->count; i++)
		if (!is_number(expr->parts[i]->shape))
			return false;
	return true;
}

static bool fits(const struct rx_node *expr)
{
	struct rx_shape a = expr->parts[0]->shape, b = shape_of(expr->count > 1 ? expr->parts[1] : NULL);
	switch (expr->op->operands) {
	case NUMBERS:
		return all_numbers(expr);
	case ORDERED:
		return all_numbers(expr) || (is_text(a) && is_text(b));
	case TEXT:
		return is_text(a);
	case COUNTABLE:
		return is_text(a) || is_list(a);
	case INDEXED:
		return (is_text(a) || is_list(a)) && is_number(b);
	case SEARCHED:
		return (is_text(a) && is_text(b)) || is_list(a);
	case JOINABLE:
		return (is_scalar(a) && is_scalar(b)) || (is_list(a) && is_list(b));
	case LIST_TEXT:
		return is_list(a) && is_text(b);
	default:
		return true;
	}
}

static const char *const wanted[] = {
	[ANYTHING] = "values",
	[NUMBERS] = "numbers",
	[ORDERED] = "two numbers or two texts",
	[TEXT] = "a text",
	[COUNTABLE] = "a text or a list",
	[INDEXED] = "a text or a list, and a number",
	[SEARCHED] = "a text and a text, or a list and a value",
	[JOINABLE] = "texts and numbers, or two lists",
	[LIST_TEXT] = "a list and a text",
};

static const char *given(const struct rx_node *expr, struct rx_arena *arena)
{
	const char *a = rx_shape_name(arena, expr->parts[0]->shape);
	if (expr->count == 1)
		return rx_arena_printf(arena, "'%s' is %s", rx_node_source(arena, expr->parts[0]), a);
	return rx_arena_printf(arena, "'%s' is %s, '%s' is %s", rx_node_source(arena, expr->parts[0]), a,
			       rx_node_source(arena, expr->parts[1]), rx_shape_name(arena, expr->parts[1]->shape));
}

const char *rx_op_problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead)
{
	const char *name = expr->op->name;
	for (int i = 0; i < expr->count; i++) {
		const struct rx_node *part = expr->parts[i];
		if (!part)
			return rx_arena_printf(arena, "operand %d of rx_%s is NULL", i + 1, name);
		if (part->shape.form == RX_FORM_NODE)
			return rx_arena_printf(arena, "operand %d of rx_%s is a component ('%s'), which has no value",
					       i + 1, name, rx_node_source(arena, part));
	}
	if (fits(expr))
		return NULL;
	if (!strcmp(name, "add") && is_scalar(expr->parts[0]->shape) && is_scalar(expr->parts[1]->shape))
		*instead = rx_arena_printf(arena, "rx_concat(%s, %s)", rx_node_source(arena, expr->parts[0]),
					   rx_node_source(arena, expr->parts[1]));
	return rx_arena_printf(arena, "rx_%s takes %s; %s", name, wanted[expr->op->operands], given(expr, arena));
}

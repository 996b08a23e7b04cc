/* Expressions: the operations, and the type of what they give. What is wrong with operands is said in operands.c; the
 * browser's side of each stands under the same name in scaffolds/web/reflex/expressions.js. */
#include "expr.h"

/* See expr.h for the letters. */
static const struct rx_op ops[] = {
	{ "add", "nn", RX_GIVES_NUMBER, "numbers" },
	{ "sub", "nn", RX_GIVES_NUMBER, "numbers" },
	{ "mul", "nn", RX_GIVES_NUMBER, "numbers" },
	{ "div", "nn", RX_GIVES_DOUBLE, "numbers" },
	{ "idiv", "nn", RX_GIVES_NUMBER, "numbers" },
	{ "floordiv", "nn", RX_GIVES_NUMBER, "numbers" },
	{ "mod", "nn", RX_GIVES_NUMBER, "numbers" },
	{ "pow", "nn", RX_GIVES_DOUBLE, "numbers" },
	{ "neg", "n", RX_GIVES_NUMBER, "a number" },
	{ "pos", "n", RX_GIVES_NUMBER, "a number" },
	{ "abs", "n", RX_GIVES_NUMBER, "a number" },
	{ "round", "n|nn", RX_GIVES_FIRST_NUMBER, "a number, and how many digits" },
	{ "floor", "n", RX_GIVES_NUMBER, "a number" },
	{ "ceil", "n", RX_GIVES_NUMBER, "a number" },
	{ "trunc", "n", RX_GIVES_NUMBER, "a number" },
	{ "eq", "aa", RX_GIVES_BOOL, "two values" },
	{ "ne", "aa", RX_GIVES_BOOL, "two values" },
	{ "lt", RX_ORDERED, RX_GIVES_BOOL, "two numbers or two texts, lists or times" },
	{ "le", RX_ORDERED, RX_GIVES_BOOL, "two numbers or two texts, lists or times" },
	{ "gt", RX_ORDERED, RX_GIVES_BOOL, "two numbers or two texts, lists or times" },
	{ "ge", RX_ORDERED, RX_GIVES_BOOL, "two numbers or two texts, lists or times" },
	{ "and", "aa", RX_GIVES_EITHER, "two values" },
	{ "or", "aa", RX_GIVES_EITHER, "two values" },
	{ "not", "a", RX_GIVES_BOOL, "a value" },
	{ "is_none", "a", RX_GIVES_BOOL, "a value" },
	{ "is_not_none", "a", RX_GIVES_BOOL, "a value" },
	{ "to_str", "a", RX_GIVES_STR, "a value" },
	{ "to_int", "v", RX_GIVES_INT64, "a number, a bool or a text" },
	{ "to_num", "v", RX_GIVES_DOUBLE, "a number, a bool or a text" },
	{ "to_bool", "a", RX_GIVES_BOOL, "a value" },
	{ "to_json", "a", RX_GIVES_STR, "a value" },
	{ "from_json", "t", RX_GIVES_ANY, "a text" },
	{ "type_of", "a", RX_GIVES_STR, "a value" },
	{ "js", "s|sa*", RX_GIVES_ANY, "a literal text of JavaScript, and values" },
	{ "format", "sv*", RX_GIVES_STR, "a literal text with {}, and values" },
	{ "sprintf", "sv*", RX_GIVES_STR, "a literal format, and values" },
	{ "lower", "t", RX_GIVES_STR, "a text" },
	{ "upper", "t", RX_GIVES_STR, "a text" },
	{ "title", "t", RX_GIVES_STR, "a text" },
	{ "capitalize", "t", RX_GIVES_STR, "a text" },
	{ "strip", "t|tt", RX_GIVES_STR, "a text, and the characters to take off" },
	{ "lstrip", "t|tt", RX_GIVES_STR, "a text, and the characters to take off" },
	{ "rstrip", "t|tt", RX_GIVES_STR, "a text, and the characters to take off" },
	{ "split", "tt", RX_GIVES_STR_LIST, "two texts" },
	{ "startswith", "tt", RX_GIVES_BOOL, "two texts" },
	{ "endswith", "tt", RX_GIVES_BOOL, "two texts" },
	{ "replace", "ttt", RX_GIVES_STR, "three texts" },
	{ "len", "t|l|m", RX_GIVES_INT, "a text or a list, or a map" },
	{ "at", "tn|ln|mt", RX_GIVES_ELEMENT, "a text or a list, and a number; or a map or record, and a text" },
	{ "at_or", "tna|lna|mta", RX_GIVES_ELEMENT_OR, "what rx_at takes, and a value" },
	{ "concat", "vvv*|lll*", RX_GIVES_JOINED, "texts and numbers, or two lists" },
	{ "repeat", "tn|ln", RX_GIVES_FIRST, "a text or a list, and a number" },
	{ "slice", "to|lo|too|loo|tooo|looo", RX_GIVES_FIRST, "a text or a list, and up to three numbers" },
	{ "reverse", "t|l", RX_GIVES_FIRST, "a text or a list" },
	{ "contains", "tt|la|lat|mt", RX_GIVES_BOOL,
	  "a text and a text, a list and a value (and the name of a member), or a map and a key" },
	{ "list_of", "aa*", RX_GIVES_LIST, "values" },
	{ "join", "lt", RX_GIVES_STR, "a list and a text" },
	{ "pluck", "lt", RX_GIVES_PLUCKED, "a list and the name of a member" },
	{ "range", "n|nn|nnn", RX_GIVES_RANGE, "one to three numbers" },
	{ "keys", "m", RX_GIVES_STR_LIST, "a map" },
	{ "values", "m", RX_GIVES_VALUES, "a map" },
	{ "entries", "m", RX_GIVES_ENTRIES, "a map" },
	{ "merge", "mm", RX_GIVES_MERGED, "two maps" },
	{ "date_format", "dt|dtt", RX_GIVES_STR, "a time, a format, and a zone" },
	{ "date_diff", "dd|dt|td", RX_GIVES_DOUBLE, "two times" },
	{ "list_map", "", RX_GIVES_ANY, "" }, /* these four: RX_NODE_OVER */
	{ "list_filter", "", RX_GIVES_ANY, "" },
	{ "list_flat_map", "", RX_GIVES_ANY, "" },
	{ "list_reduce", "", RX_GIVES_ANY, "" },
};

const char *rx_op_name(const struct rx_op *op)
{
	return op->name;
}

const struct rx_op *rx_op_find(const char *name, size_t length)
{
	for (size_t i = 0; i < RX_COUNT(ops); i++)
		if (!strncmp(ops[i].name, name, length) && !ops[i].name[length])
			return &ops[i];
	return NULL;
}

static const struct rx_shape any = { .form = RX_FORM_ANY, .type = { .kind = RX_KIND_JSON } };

static struct rx_shape shape_of(const struct rx_node *node)
{
	return node ? node->shape : any;
}

/* A bool counts as an int. */
static struct rx_shape number(struct rx_shape shape)
{
	if (rx_shape_is(shape, RX_KIND_BOOL))
		return rx_shape_scalar(RX_KIND_INT);
	return rx_shape_is_number(shape) ? shape : rx_shape_scalar(RX_KIND_DOUBLE);
}

static struct rx_shape widest(const struct rx_node *expr)
{
	struct rx_shape widest = number(shape_of(expr->parts[0]));
	for (int i = 1; i < expr->count; i++) {
		struct rx_shape other = number(shape_of(expr->parts[i]));
		if (other.type.kind > widest.type.kind)
			widest = other;
	}
	return widest;
}

/* A member of a record by its name; NULL when the type is not known, or has no such member. */
static const struct rx_field *member(struct rx_shape record, const struct rx_node *name)
{
	if (!rx_shape_is(record, RX_KIND_RECORD) || !name || name->kind != RX_NODE_TEXT)
		return NULL;
	return rx_record_member(record.type.record, name->text);
}

static struct rx_shape element(const struct rx_node *expr)
{
	struct rx_shape of = shape_of(expr->parts[0]);
	const struct rx_field *field = expr->count > 1 ? member(of, expr->parts[1]) : NULL;
	return field ? rx_shape_of_field(field) : rx_shape_item(of);
}

static struct rx_shape plucked(const struct rx_node *expr)
{
	const struct rx_field *field =
		expr->count > 1 ? member(rx_shape_item(shape_of(expr->parts[0])), expr->parts[1]) : NULL;
	return rx_shape_list(field ? rx_shape_of_field(field) : any);
}

/* What all operands have in common. */
static struct rx_shape common(const struct rx_node *expr)
{
	struct rx_node so_far = { .shape = shape_of(expr->parts[0]) };
	for (int i = 1; i < expr->count; i++)
		so_far.shape = rx_shape_either(&so_far, expr->parts[i]);
	return so_far.shape;
}

static struct rx_shape element_or(const struct rx_node *expr)
{
	struct rx_node found = { .shape = element(expr) };
	return rx_shape_either(&found, expr->parts[expr->count - 1]);
}

static struct rx_shape values(struct rx_shape map)
{
	return rx_shape_list(map.form == RX_FORM_MAP ? rx_shape_item(map) : any);
}

static struct rx_shape result_of(const struct rx_node *expr)
{
	struct rx_shape first = shape_of(expr->parts[0]);
	switch (expr->op->result) {
	case RX_GIVES_BOOL:
		return rx_shape_scalar(RX_KIND_BOOL);
	case RX_GIVES_INT:
		return rx_shape_scalar(RX_KIND_INT);
	case RX_GIVES_INT64:
		return rx_shape_scalar(rx_shape_is(first, RX_KIND_INT) ? RX_KIND_INT : RX_KIND_INT64);
	case RX_GIVES_DOUBLE:
		return rx_shape_scalar(RX_KIND_DOUBLE);
	case RX_GIVES_STR:
		return rx_shape_scalar(RX_KIND_STR);
	case RX_GIVES_NUMBER:
		return widest(expr);
	case RX_GIVES_FIRST_NUMBER:
		return number(first);
	case RX_GIVES_FIRST:
		return first;
	case RX_GIVES_EITHER:
		return common(expr);
	case RX_GIVES_JOINED:
		return first.form == RX_FORM_LIST ? common(expr) : rx_shape_scalar(RX_KIND_STR);
	case RX_GIVES_ELEMENT:
		return element(expr);
	case RX_GIVES_ELEMENT_OR:
		return element_or(expr);
	case RX_GIVES_LIST:
		return rx_shape_list(common(expr));
	case RX_GIVES_RANGE:
		return rx_shape_list(widest(expr));
	case RX_GIVES_STR_LIST:
		return rx_shape_list(rx_shape_scalar(RX_KIND_STR));
	case RX_GIVES_PLUCKED:
		return plucked(expr);
	case RX_GIVES_VALUES:
		return values(first);
	case RX_GIVES_ENTRIES:
		return rx_shape_list(any);
	case RX_GIVES_MERGED:
		return first.form == RX_FORM_MAP ? common(expr) : any;
	default:
		return any;
	}
}

struct rx_node *rx_op_node(struct rx_ui *ui, const struct rx_op *op, int count, struct rx_node *const *operands)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_EXPR, count);
	node->op = op;
	for (int i = 0; i < count; i++)
		rx_node_set(node, i, operands[i]);
	node->shape = result_of(node);
	return node;
}

rx rx_op_(const char *op, int count, const rx *operands)
{
	struct rx_ui *ui = rx_ui_current();
	struct rx_node *nodes[RX_OPERANDS_MAX] = { NULL };
	if (!ui)
		return NULL;
	for (int i = 0; i < count && i < RX_OPERANDS_MAX; i++)
		nodes[i] = rx_node_of(ui, operands[i]);
	return rx_handle_of(ui, rx_op_node(ui, rx_op_find(op, strlen(op)), count, nodes));
}

/* rx_expr: reads a formula into the nodes that the functions of expr.h make. Recursive descent; what cannot be read becomes
 * a node that says why, and where. */
#include "expr.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>

#define DEPTH_MAX 60  /* parentheses, calls and signs in each other */
#define PARTS_MAX 400 /* operations of one formula: others walk the tree by recursion */

struct formula {
	struct rx_ui *ui;
	const char *text, *p;
	struct rx_node *const *operands;
	int count, used; /* of the operands */
	int depth, parts;
	const char *problem; /* the first; NULL */
	const char *where;
};

static struct rx_node *ternary(struct formula *f);

/* Places are counted in characters, from 1. */
static int place_of(const struct formula *f, const char *at)
{
	int place = 1;
	for (const char *p = f->text; p < at; p++)
		place += ((unsigned char)*p & 0xc0) != 0x80;
	return place;
}

static struct rx_node *fail(struct formula *f, const char *at, const char *problem)
{
	if (!f->problem) {
		f->problem = problem;
		f->where = at;
	}
	return NULL;
}

static void skip(struct formula *f)
{
	f->p += strspn(f->p, " \t\n\r");
}

static bool take(struct formula *f, const char *token)
{
	skip(f);
	size_t length = strlen(token);
	if (strncmp(f->p, token, length))
		return false;
	f->p += length;
	return true;
}

/* NULL when anything before went wrong. */
static struct rx_node *make(struct formula *f, const char *at, const struct rx_op *op, int count,
			    struct rx_node *const *operands)
{
	for (int i = 0; i < count; i++)
		if (!operands[i] && strcmp(rx_op_name(op), "slice") != 0)
			return NULL;
	if (f->problem)
		return NULL;
	if (++f->parts > PARTS_MAX)
		return fail(f, at, "a formula has at most 400 operations");
	struct rx_node *node = rx_op_node(f->ui, op, count, operands);
	node->formula = f->text;
	node->at = place_of(f, at);
	return node;
}

static struct rx_node *make2(struct formula *f, const char *at, const char *op, struct rx_node *a, struct rx_node *b)
{
	return make(f, at, rx_op_find(op, strlen(op)), 2, (struct rx_node *const[]){ a, b });
}

/* ---- literals ---- */

static struct rx_node *number(struct formula *f)
{
	char *end, *whole;
	errno = 0;
	double real = strtod(f->p, &end);
	intmax_t integer = strtoimax(f->p, &whole, 10);
	const char *start = f->p;
	f->p = end;
	if (isalpha((unsigned char)*end) || *end == '_' || (*start == '0' && tolower((unsigned char)start[1]) == 'x'))
		return fail(f, start, "this is no number");
	if (whole == end && errno == ERANGE)
		return fail(f, start, "this number is larger than 64 bits");
	return rx_node_of(f->ui, whole == end ? rx_int(integer) : rx_num(real));
}

static struct rx_node *text(struct formula *f)
{
	static const char letters[] = "nt\\'\"", meant[] = "\n\t\\'\"";
	const char *start = f->p, quote = *f->p++;
	char *into = rx_arena_alloc(&f->ui->arena, strlen(start)), *out = into;
	for (; *f->p && *f->p != quote; f->p++) {
		const char *letter = *f->p == '\\' && f->p[1] ? strchr(letters, f->p[1]) : NULL;
		if (*f->p == '\\' && !letter)
			return fail(f, f->p, "after a backslash stands n, t, a quote or a backslash");
		f->p += letter != NULL;
		*out++ = letter ? meant[letter - letters] : *f->p;
	}
	if (!*f->p)
		return fail(f, start, "this text has no end");
	f->p++;
	return rx_node_of(f->ui, into);
}

/* ---- what stands alone ---- */

static struct rx_node *operand(struct formula *f)
{
	const char *at = f->p;
	f->p += 2;
	if (f->used >= f->count)
		return fail(f, at, "there is no operand for this {}");
	struct rx_node *node = f->operands[f->used++];
	return node ? node : fail(f, at, "the operand for this {} is NULL");
}

static struct rx_node *call(struct formula *f, const char *name, const struct rx_op *op)
{
	struct rx_node *operands[RX_OPERANDS_MAX] = { NULL };
	int count = 0;
	if (take(f, ")"))
		return fail(f, name, "this function takes something");
	do {
		if (count == RX_OPERANDS_MAX)
			return fail(f, name, "this function has more than nine operands");
		operands[count] = ternary(f);
		if (!operands[count++])
			return NULL;
	} while (take(f, ","));
	if (!take(f, ")"))
		return fail(f, f->p, "a ) is missing");
	return make(f, name, op, count, operands);
}

static struct rx_node *word(struct formula *f)
{
	const char *name = f->p;
	while (isalnum((unsigned char)*f->p) || *f->p == '_')
		f->p++;
	size_t length = (size_t)(f->p - name);
	if (length == 4 && !memcmp(name, "true", 4))
		return rx_node_of(f->ui, rx_true);
	if (length == 5 && !memcmp(name, "false", 5))
		return rx_node_of(f->ui, rx_false);
	const struct rx_op *op = rx_op_find(name, length);
	if (!take(f, "("))
		return fail(f, name, "this word is neither true, false nor the name of a function; {} stands for an operand");
	if (!op)
		return fail(f, name, "there is no function of that name");
	if (!*op->takes)
		return fail(f, name, "this one takes a C function; write it outside of the formula");
	return call(f, name, op);
}

static struct rx_node *primary(struct formula *f)
{
	skip(f);
	if (f->p[0] == '{' && f->p[1] == '}')
		return operand(f);
	if (isdigit((unsigned char)*f->p) || (*f->p == '.' && isdigit((unsigned char)f->p[1])))
		return number(f);
	if (*f->p == '\'' || *f->p == '"')
		return text(f);
	if (isalpha((unsigned char)*f->p) || *f->p == '_')
		return word(f);
	if (!take(f, "("))
		return fail(f, f->p, *f->p ? "a value belongs here" : "a value is missing");
	struct rx_node *inside = ternary(f);
	if (inside && !take(f, ")"))
		return fail(f, f->p, "a ) is missing");
	return inside;
}

/* ---- .member, [index], [start:stop:step] ---- */

static struct rx_node *member(struct formula *f, const char *at, struct rx_node *of)
{
	const char *name = f->p;
	while (isalnum((unsigned char)*f->p) || *f->p == '_')
		f->p++;
	if (f->p == name)
		return fail(f, f->p, "the name of a member is missing");
	const char *copy = rx_arena_strndup(&f->ui->arena, name, (size_t)(f->p - name));
	return make2(f, at, "at", of, rx_node_of(f->ui, copy));
}

static bool ends_part(struct formula *f)
{
	skip(f);
	return *f->p == ':' || *f->p == ']';
}

static struct rx_node *brackets(struct formula *f, const char *at, struct rx_node *of)
{
	struct rx_node *parts[4] = { of };
	int count = 1, colons = 0;
	for (;;) {
		if (!ends_part(f) && !(parts[count] = ternary(f)))
			return NULL;
		count++;
		if (count == 4 || !take(f, ":"))
			break;
		colons++;
	}
	if (!take(f, "]"))
		return fail(f, f->p, "a ] is missing");
	if (!colons && !parts[1])
		return fail(f, at, "the index is missing");
	return colons ? make(f, at, rx_op_find("slice", 5), count, parts) : make2(f, at, "at", of, parts[1]);
}

static struct rx_node *postfix(struct formula *f)
{
	struct rx_node *node = primary(f);
	for (;;) {
		skip(f);
		const char *at = f->p;
		if (!node)
			return NULL;
		if (take(f, "."))
			node = member(f, at, node);
		else if (take(f, "["))
			node = brackets(f, at, node);
		else
			return node;
	}
}

/* ---- operators ---- */

static struct rx_node *sign(struct formula *f);

/* Binds tighter than a sign before it, and to the right: -2 ** 2 is -4. */
static struct rx_node *power(struct formula *f)
{
	struct rx_node *base = postfix(f);
	skip(f);
	const char *at = f->p;
	return base && take(f, "**") ? make2(f, at, "pow", base, sign(f)) : base;
}

static struct rx_node *sign_in(struct formula *f)
{
	skip(f);
	const char *at = f->p, *op = *at == '-' ? "neg" : *at == '+' ? "pos" : *at == '!' && at[1] != '=' ? "not" : NULL;
	if (!op)
		return power(f);
	f->p++;
	return make(f, at, rx_op_find(op, 3), 1, (struct rx_node *const[]){ sign(f) });
}

/* Every nesting passes here. */
static struct rx_node *sign(struct formula *f)
{
	struct rx_node *node = f->depth < DEPTH_MAX ? NULL : fail(f, f->p, "this is nested too deep");
	f->depth++;
	if (!f->problem)
		node = sign_in(f);
	f->depth--;
	return node;
}

/* From weakest to strongest; longer ones before those that they begin with. `meant`: what stands for the operator. */
static const struct {
	const char *token, *op;
	int level;
} operators[] = {
	{ "||", "or", 1 }, { "&&", "and", 2 }, { "==", "eq", 3 },       { "!=", "ne", 3 },  { "<=", "le", 4 },
	{ ">=", "ge", 4 }, { "<", "lt", 4 },   { ">", "gt", 4 },        { "+", "add", 5 },  { "-", "sub", 5 },
	{ "**", NULL, 0 }, { "*", "mul", 6 },  { "//", "floordiv", 6 }, { "/", "div", 6 },  { "%", "mod", 6 },
};
#define STRONGEST 6

static const char *take_operator(struct formula *f, int level)
{
	skip(f);
	for (size_t i = 0; i < RX_COUNT(operators); i++)
		if (!strncmp(f->p, operators[i].token, strlen(operators[i].token))) {
			if (operators[i].level != level)
				return NULL;
			f->p += strlen(operators[i].token);
			return operators[i].op;
		}
	return NULL;
}

/* `+` and `*` of texts and lists. */
static const char *meant(const char *op, const struct rx_node *a, const struct rx_node *b)
{
	if (!a || !b)
		return op;
	bool text = rx_shape_is(a->shape, RX_KIND_STR), list = a->shape.form == RX_FORM_LIST;
	if (!strcmp(op, "add"))
		return text || rx_shape_is(b->shape, RX_KIND_STR) || list ? "concat" : op;
	return !strcmp(op, "mul") && (text || list) ? "repeat" : op;
}

static struct rx_node *binary(struct formula *f, int level)
{
	if (level > STRONGEST)
		return sign(f);
	struct rx_node *left = binary(f, level + 1);
	for (;;) {
		skip(f);
		const char *at = f->p, *op = left ? take_operator(f, level) : NULL;
		if (!op)
			return left;
		struct rx_node *right = binary(f, level + 1);
		left = make2(f, at, meant(op, left, right), left, right);
	}
}

static struct rx_node *choose(struct formula *f, struct rx_node *test)
{
	struct rx_node *node = rx_node_new(f->ui, RX_NODE_COND, 3), *then = ternary(f);
	if (then && !take(f, ":"))
		return fail(f, f->p, "a : is missing");
	struct rx_node *otherwise = then ? ternary(f) : NULL;
	if (!otherwise)
		return NULL;
	rx_node_set(node, 0, test);
	rx_node_set(node, 1, then);
	rx_node_set(node, 2, otherwise);
	node->shape = rx_shape_either(then, otherwise);
	return node;
}

static struct rx_node *ternary_in(struct formula *f)
{
	struct rx_node *test = binary(f, 1);
	if (!test || !take(f, "?"))
		return test;
	if (++f->parts > PARTS_MAX)
		return fail(f, f->p, "a formula has at most 400 operations");
	return choose(f, test);
}

static struct rx_node *ternary(struct formula *f)
{
	if (f->depth >= DEPTH_MAX)
		return fail(f, f->p, "this is nested too deep");
	f->depth++;
	struct rx_node *node = ternary_in(f);
	f->depth--;
	return node;
}

/* ---- the whole ---- */

static struct rx_node *whole(struct formula *f)
{
	struct rx_node *node = ternary(f);
	skip(f);
	if (!node)
		return NULL;
	if (*f->p)
		return fail(f, f->p, "an operator belongs here");
	return f->used == f->count ? node : fail(f, f->p, "there are more operands than {}");
}

static struct rx_node *wrong(struct formula *f)
{
	struct rx_node *node = rx_node_new(f->ui, RX_NODE_WRONG, 0);
	if (!f->problem)
		fail(f, f->p, "this page has no room for more"); /* no handles are left */
	node->wrong.text = f->text ? rx_arena_printf(&f->ui->arena, "rx_expr(\"%s\"): %s, at character %d", f->text, f->problem,
					       place_of(f, f->where))
			     : f->problem;
	return node;
}

rx rx_expr_(int count, const rx *formula_and_operands)
{
	struct rx_ui *ui = rx_ui_current();
	struct rx_node *nodes[RX_OPERANDS_MAX] = { NULL };
	if (!ui)
		return NULL;
	for (int i = 0; i < count && i < RX_OPERANDS_MAX; i++)
		nodes[i] = rx_node_of(ui, formula_and_operands[i]);
	const char *text = nodes[0] && nodes[0]->kind == RX_NODE_TEXT ? nodes[0]->text : NULL;
	struct formula f = { .ui = ui, .text = text, .p = text, .operands = nodes + 1, .count = count - 1 };
	if (!text)
		f.problem = "the formula of rx_expr is a literal text";
	struct rx_node *node = text ? whole(&f) : NULL;
	return rx_handle_of(ui, node ? node : wrong(&f));
}

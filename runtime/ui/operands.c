/* What is wrong with an expression's operands, in words. */
#include "expr.h"

#include "../include/reflex/time.h"

const struct rx_field *rx_record_member(const struct rx_record *record, const char *name)
{
	for (int i = 0; i < record->field_count; i++)
		if (!strcmp(record->fields[i].name, name))
			return &record->fields[i];
	return NULL;
}

static bool is_scalar(struct rx_shape shape)
{
	return shape.form == RX_FORM_VALUE && shape.type.kind != RX_KIND_RECORD;
}

static bool fits_letter(char letter, const struct rx_node *node)
{
	if (!node)
		return letter == 'o';
	if (letter == 's')
		return node->kind == RX_NODE_TEXT;
	struct rx_shape shape = node->shape;
	if (letter == 'a' || shape.form == RX_FORM_ANY)
		return true;
	switch (letter) {
	case 'n':
	case 'o':
		return rx_shape_is_number(shape) || rx_shape_is(shape, RX_KIND_BOOL);
	case 't':
		return rx_shape_is(shape, RX_KIND_STR);
	case 'v':
		return is_scalar(shape);
	case 'l':
		return shape.form == RX_FORM_LIST;
	case 'm':
		return shape.form == RX_FORM_MAP || rx_shape_is(shape, RX_KIND_RECORD);
	default:
		return rx_shape_is(shape, RX_KIND_TIME);
	}
}

/* One alternative: "lat", "vv*". */
static bool fits_one(const char *takes, const struct rx_node *expr)
{
	for (int i = 0; i < expr->count; i++) {
		bool more = *takes && *takes != '|' && takes[1] == '*';
		if (!*takes || *takes == '|' || !fits_letter(*takes, expr->parts[i]))
			return false;
		takes += !more;
	}
	bool rest = *takes && *takes != '|' && takes[1] != '*';
	return !rest;
}

static bool fits(const struct rx_node *expr)
{
	for (const char *takes = expr->op->takes; takes; takes = strchr(takes, '|')) {
		takes += *takes == '|';
		if (fits_one(takes, expr))
			return true;
	}
	return false;
}

/* "'S.name' is str, '1' is int" */
static const char *given(const struct rx_node *expr, struct rx_arena *arena)
{
	const char *text = "";
	for (int i = 0; i < expr->count; i++) {
		const struct rx_node *part = expr->parts[i];
		const char *shape = part ? rx_shape_name(arena, part->shape) : "none";
		text = rx_arena_printf(arena, "%s%s'%s' is %s", text, i ? ", " : "", rx_node_source(arena, part),
				       shape);
	}
	return text;
}

static const char *member_problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead)
{
	const char *op = expr->op->name;
	bool at = !strcmp(op, "at") || !strcmp(op, "at_or"), pluck = !strcmp(op, "pluck");
	if (!at && !pluck)
		return NULL;
	struct rx_shape of = expr->parts[0]->shape, record = at ? of : rx_shape_item(of);
	if (!rx_shape_is(record, RX_KIND_RECORD) || expr->parts[1]->kind != RX_NODE_TEXT)
		return NULL;
	const char *name = expr->parts[1]->text, *names[64];
	int count = 0;
	if (rx_record_member(record.type.record, name))
		return NULL;
	for (; count < record.type.record->field_count && count < 64; count++)
		names[count] = record.type.record->fields[count].name;
	*instead = rx_did_you_mean(name, names, (size_t)count);
	return rx_arena_printf(arena, "'%s' has no member '%s'", record.type.record->name, name);
}

/* A literal text beside a time must be one. */
static const char *time_problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead)
{
	rx_time time;
	const struct rx_node *text = NULL;
	bool times = false;
	for (int i = 0; i < expr->count; i++) {
		const struct rx_node *part = expr->parts[i];
		times |= part && rx_shape_is(part->shape, RX_KIND_TIME);
		text = part && part->kind == RX_NODE_TEXT ? part : text;
	}
	bool compared = expr->op->result == RX_GIVES_BOOL || expr->op->result == RX_GIVES_DOUBLE;
	if (!times || !text || !compared || rx_time_parse(text->text, &time))
		return NULL;
	*instead = "\"2026-03-01\" or \"2026-03-01T12:30:00Z\"";
	return rx_arena_printf(arena, "'%s' is no time", text->text);
}

static const char *empty_problem(const struct rx_node *expr, struct rx_arena *arena)
{
	bool optional = strchr(expr->op->takes, 'o') != NULL;
	for (int i = 0; i < expr->count; i++) {
		const struct rx_node *part = expr->parts[i];
		if (!part && (!optional || !i))
			return rx_arena_printf(arena, "operand %d of rx_%s is NULL", i + 1, expr->op->name);
		if (part && part->shape.form == RX_FORM_NODE)
			return rx_arena_printf(arena, "operand %d of rx_%s is a component ('%s'), which has no value",
					       i + 1, expr->op->name, rx_node_source(arena, part));
	}
	return NULL;
}

static bool all_scalars(const struct rx_node *expr)
{
	for (int i = 0; i < expr->count; i++)
		if (!is_scalar(expr->parts[i]->shape) && expr->parts[i]->shape.form != RX_FORM_ANY)
			return false;
	return true;
}

/* ---- comparing ---- */

static bool is_text(struct rx_shape shape)
{
	return rx_shape_is(shape, RX_KIND_STR);
}

/* A bool counts as a number. */
static bool is_numeric(struct rx_shape shape)
{
	return rx_shape_is_number(shape) || rx_shape_is(shape, RX_KIND_BOOL);
}

bool rx_shapes_compare(struct rx_shape a, struct rx_shape b)
{
	if (a.form == RX_FORM_ANY || b.form == RX_FORM_ANY || a.form == RX_FORM_NODE || b.form == RX_FORM_NODE)
		return true;
	if (a.form == RX_FORM_LIST || b.form == RX_FORM_LIST)
		return a.form == b.form; /* empty ones are equal, whatever they are of */
	bool a_object = a.form == RX_FORM_MAP || rx_shape_is(a, RX_KIND_RECORD), b_object = b.form == RX_FORM_MAP || rx_shape_is(b, RX_KIND_RECORD);
	if (a_object || b_object)
		return a_object && b_object;
	if (is_numeric(a) || is_numeric(b))
		return is_numeric(a) && is_numeric(b);
	return true; /* texts and times */
}

const char *rx_compare_way(struct rx_arena *arena, const struct rx_node *a, const struct rx_node *b)
{
	const struct rx_node *text = is_text(a->shape) ? a : b, *other = text == a ? b : a;
	if (!is_text(text->shape) || !is_numeric(other->shape))
		return NULL;
	const char *value = rx_node_source(arena, other);
	if (other->kind == RX_NODE_NUMBER)
		return rx_arena_printf(arena, "the text \"%s\", or rx_to_num(%s)", value, rx_node_source(arena, text));
	return rx_arena_printf(arena, "rx_to_str(%s)", value);
}

static const char *equal_problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead)
{
	const char *name = expr->op->name;
	bool contains = !strcmp(name, "contains") && expr->parts[0]->shape.form == RX_FORM_LIST;
	if (expr->count != 2 || (strcmp(name, "eq") && strcmp(name, "ne") && !contains))
		return NULL;
	struct rx_node item = *expr->parts[0];
	if (contains)
		item = (struct rx_node){ .kind = RX_NODE_EXPR, .shape = rx_shape_item(item.shape) };
	if (rx_shapes_compare(item.shape, expr->parts[1]->shape))
		return NULL;
	*instead = contains ? NULL : rx_compare_way(arena, expr->parts[0], expr->parts[1]);
	return rx_arena_printf(arena, "rx_%s compares what is never equal: %s", name, given(expr, arena));
}

static const char *problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead)
{
	const char *found = empty_problem(expr, arena), *name = expr->op->name;
	if (found)
		return found;
	if (!fits(expr)) {
		if (!strcmp(name, "add") && all_scalars(expr) && expr->count == 2)
			*instead = rx_arena_printf(arena, "rx_concat(%s, %s)", rx_node_source(arena, expr->parts[0]),
						   rx_node_source(arena, expr->parts[1]));
		return rx_arena_printf(arena, "rx_%s takes %s; %s", name, expr->op->wanted, given(expr, arena));
	}
	found = member_problem(expr, arena, instead);
	if (!found)
		found = equal_problem(expr, arena, instead);
	if (!found)
		found = time_problem(expr, arena, instead);
	return found ? found : rx_template_problem(expr, arena);
}

const char *rx_op_problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead)
{
	const char *found = problem(expr, arena, instead);
	if (found && expr->formula)
		return rx_arena_printf(arena, "%s; at character %d of rx_expr(\"%s\")", found, expr->at,
				       expr->formula);
	return found;
}

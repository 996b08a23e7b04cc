/* The templates of rx_format, rx_sprintf and rx_js, read when the page is built: do they fit their values? */
#include "expr.h"

#include <ctype.h>

struct template {
	const struct rx_node *expr;
	struct rx_arena *arena;
	const char *at;
	int used; /* operands, with the template */
};

static const struct rx_node *next_value(struct template *t)
{
	return ++t->used < t->expr->count ? t->expr->parts[t->used] : NULL;
}

static bool is_number(const struct rx_node *node)
{
	return node->shape.form == RX_FORM_ANY || rx_shape_is_number(node->shape) ||
	       rx_shape_is(node->shape, RX_KIND_BOOL);
}

static const char *not_a_number(struct template *t, const char *what, int length)
{
	const struct rx_node *value = t->expr->parts[t->used];
	return rx_arena_printf(t->arena, "'%.*s' of rx_%s takes a number; '%s' is %s", length, what,
			       rx_op_name(t->expr->op), rx_node_source(t->arena, value),
			       rx_shape_name(t->arena, value->shape));
}

static const char *count_problem(struct template *t)
{
	int given = t->expr->count - 1;
	if (t->used == given)
		return NULL;
	return rx_arena_printf(t->arena, "the template of rx_%s shows %d value%s, but %d %s given",
			       rx_op_name(t->expr->op), t->used, t->used == 1 ? "" : "s", given,
			       given == 1 ? "is" : "are");
}

/* ---- rx_format: {}, {:,.2f} ---- */

static const char *skip_spec(const char *p)
{
	if (*p == ',' || *p == '_')
		p++;
	if (*p == '.') {
		const char *digits = ++p;
		while (isdigit((unsigned char)*p))
			p++;
		if (p == digits || p - digits > 2)
			return digits - 1;
	}
	return p + (*p == 'f');
}

/* At the `{` of a place. */
static const char *place_problem(struct template *t)
{
	const char *start = t->at++;
	const struct rx_node *value = next_value(t);
	if (*t->at == ':')
		t->at = skip_spec(t->at + 1);
	if (*t->at != '}')
		return rx_arena_printf(t->arena, "'%.*s…' of rx_format is neither {} nor like {:,.2f}",
				       (int)(t->at - start), start);
	int length = (int)(++t->at - start);
	return length > 2 && value && !is_number(value) ? not_a_number(t, start, length) : NULL;
}

static const char *format_problem(struct template *t)
{
	while (*t->at) {
		const char *found = NULL;
		if ((*t->at == '{' || *t->at == '}') && t->at[1] == *t->at)
			t->at += 2;
		else if (*t->at == '}')
			return "a '}' of rx_format closes nothing; }} is a brace";
		else if (*t->at == '{')
			found = place_problem(t);
		else
			t->at++;
		if (found)
			return found;
	}
	return count_problem(t);
}

/* ---- rx_sprintf ---- */

static const char *skip_digits(const char *p)
{
	while (isdigit((unsigned char)*p))
		p++;
	return p;
}

/* At a `%`. */
static const char *conversion_problem(struct template *t)
{
	const char *start = t->at++;
	t->at += strspn(t->at, "-+ 0#'");
	t->at = skip_digits(t->at);
	if (*t->at == '.')
		t->at = skip_digits(t->at + 1);
	t->at += strspn(t->at, "hlzjt");
	if (!*t->at || !strchr("diuxXocfFeEgGs%", *t->at))
		return rx_arena_printf(t->arena, "'%.*s' of rx_sprintf is no conversion", (int)(t->at - start) + !!*t->at,
				       start);
	char type = *t->at++;
	if (type == '%')
		return NULL;
	const struct rx_node *value = next_value(t);
	return value && type != 's' && type != 'c' && !is_number(value)
		       ? not_a_number(t, start, (int)(t->at - start))
		       : NULL;
}

static const char *sprintf_problem(struct template *t)
{
	while ((t->at = strchr(t->at, '%'))) {
		const char *found = conversion_problem(t);
		if (found)
			return found;
	}
	return count_problem(t);
}

/* ---- rx_js: $1 … $8 ---- */

static const char *js_problem(struct template *t)
{
	bool seen[RX_OPERANDS_MAX] = { false };
	int given = t->expr->count - 1;
	if (!t->at[strspn(t->at, " \t\n")])
		return "rx_js has no JavaScript";
	for (; *t->at; t->at++) {
		int number = *t->at == '$' && t->at[1] >= '1' && t->at[1] <= '8' ? t->at[1] - '0' : 0;
		if (number > given)
			return rx_arena_printf(t->arena, "rx_js has $%d, but %d value%s", number, given, given == 1 ? "" : "s");
		seen[number] = true;
	}
	for (int i = 1; i <= given; i++)
		if (!seen[i])
			return rx_arena_printf(t->arena, "no $%d stands in rx_js for '%s'", i,
					       rx_node_source(t->arena, t->expr->parts[i]));
	return NULL;
}

const char *rx_template_problem(const struct rx_node *expr, struct rx_arena *arena)
{
	static const struct {
		const char *op, *(*problem)(struct template *t);
	} readers[] = { { "format", format_problem }, { "sprintf", sprintf_problem }, { "js", js_problem } };
	for (size_t i = 0; i < RX_COUNT(readers); i++)
		if (!strcmp(rx_op_name(expr->op), readers[i].op))
			return readers[i].problem(&(struct template){ expr, arena, expr->parts[0]->text, 0 });
	return NULL;
}

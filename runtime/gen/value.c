/* Printing of values: literals, vars, loop items, expressions, and choices among them. */
#include "printer.h"

static void add_dep(struct rx_printer *printer, struct rx_deps *deps, const char *dep)
{
	for (int i = 0; i < deps->count; i++)
		if (!strcmp(deps->at[i], dep))
			return;
	if (deps->count == deps->cap) {
		const char **old = deps->at;
		deps->cap = deps->cap ? deps->cap * 2 : 4;
		deps->at = rx_arena_alloc(printer->arena, sizeof *deps->at * (size_t)deps->cap);
		if (old)
			memcpy(deps->at, old, sizeof *old * (size_t)deps->count);
	}
	deps->at[deps->count++] = dep;
}

void rx_deps_of_value(struct rx_printer *printer, struct rx_deps *deps, const struct rx_node *node)
{
	if (!node || !node->dynamic || rx_node_stands_alone(node))
		return;
	if (node->kind == RX_NODE_VAR)
		add_dep(printer, deps, node->var.dep);
	for (int i = 0; i < node->count; i++)
		rx_deps_of_value(printer, deps, node->parts[i]);
	if (node->kind == RX_NODE_STYLE)
		rx_deps_of_element(printer, deps, node);
}

struct gathering {
	struct rx_printer *printer;
	struct rx_deps *deps;
};

static void gather_event_value(void *gathering_, struct rx_node *value)
{
	struct gathering *gathering = gathering_;
	rx_deps_of_value(gathering->printer, gathering->deps, value);
}

void rx_deps_of_element(struct rx_printer *printer, struct rx_deps *deps, const struct rx_node *node)
{
	struct gathering gathering = { printer, deps };
	for (int i = 0; i < node->component.setting_count; i++) {
		const struct rx_setting *setting = &node->component.settings[i];
		if (setting->value && setting->prop->kind != RX_PROP_NODE)
			rx_deps_of_value(printer, deps, setting->value);
		if (setting->event)
			rx_event_each_value(setting->event, gather_event_value, &gathering);
	}
	if (node->kind == RX_NODE_COMPONENT)
		rx_deps_of_value(printer, deps, node->component.css);
}

void rx_print_deps(struct rx_printer *printer, const struct rx_deps *deps)
{
	rx_print(printer, "[");
	for (int i = 0; i < deps->count; i++) {
		rx_print(printer, i ? ", " : "");
		rx_print_json(printer, deps->at[i]);
	}
	rx_print(printer, "]");
}

/* ?.street?.name */
static void print_path(struct rx_printer *printer, const char *path)
{
	while (path && *path) {
		size_t length = strcspn(path, ".");
		rx_print(printer, "?.");
		rx_buf_add(&printer->out, path, length);
		path += length;
		path += *path == '.';
	}
}

static void print_var(struct rx_printer *printer, const struct rx_node *node)
{
	int index = 0;
	while (index < printer->deps->count && strcmp(printer->deps->at[index], node->var.dep))
		index++;
	rx_buf_addf(&printer->out, "v[%d]", index);
	print_path(printer, node->var.path);
}

/* The items of a map are pairs: the key, and the value. */
static void print_loop_ref(struct rx_printer *printer, const struct rx_node *node)
{
	const struct rx_node *each = node->item.each;
	int at = each->each.level * 2;
	bool second = node->kind == RX_NODE_INDEX, total = each->kind == RX_NODE_OVER && each->parts[2];
	if (each->each.pairs && !(second && total))
		rx_buf_addf(&printer->out, "s[%d]?.[%d]", at, !second);
	else
		rx_buf_addf(&printer->out, "s[%d]", at + second);
	print_path(printer, node->item.path);
}

/* Texts compare by their characters, times by when they are: "…:00Z" and "…:00.000Z" are the same. */
static bool compares_times(const struct rx_node *node)
{
	static const char *const names[] = { "eq", "ne", "lt", "le", "gt", "ge" };
	bool times = false, compares = false;
	for (int i = 0; i < node->count; i++)
		times |= node->parts[i] && rx_shape_is(node->parts[i]->shape, RX_KIND_TIME);
	for (size_t i = 0; times && i < RX_COUNT(names); i++)
		compares |= !strcmp(rx_op_name(node->op), names[i]);
	return compares;
}

/* An integer of 64 bits may be there as text, but has no quotes in JSON. */
static const char *js_name(const struct rx_node *node)
{
	const char *name = rx_op_name(node->op);
	return !strcmp(name, "to_json") && rx_shape_is(node->parts[0]->shape, RX_KIND_INT64) ? "to_str" : name;
}

/* (… v[0] …): the code with its values. */
static void print_js(struct rx_printer *printer, struct rx_node *node)
{
	rx_print(printer, "(");
	for (const char *p = node->parts[0]->text; *p; p++) {
		bool value = *p == '$' && p[1] >= '1' && p[1] < '0' + node->count;
		if (value)
			rx_print_value(printer, node->parts[*++p - '0'], RX_PROP_ANY);
		else
			rx_buf_addc(&printer->out, *p);
	}
	rx_print(printer, ")");
}

static void print_expr(struct rx_printer *printer, struct rx_node *node)
{
	if (!strcmp(rx_op_name(node->op), "js")) {
		print_js(printer, node);
		return;
	}
	bool times = compares_times(node);
	rx_buf_addf(&printer->out, "$x.%s(", js_name(node));
	for (int i = 0; i < node->count; i++) {
		rx_print(printer, i ? ", " : "");
		rx_print(printer, times ? "$x.time(" : "");
		if (node->parts[i])
			rx_print_value(printer, node->parts[i], RX_PROP_ANY);
		else
			rx_print(printer, "null");
		rx_print(printer, times ? ")" : "");
	}
	rx_print(printer, ")");
}

/* $x.list_map(list, s.slice(0, 2), (s) => …) */
static void print_over(struct rx_printer *printer, struct rx_node *node)
{
	rx_buf_addf(&printer->out, "$x.%s(", rx_op_name(node->each.op));
	rx_print_value(printer, node->parts[0], RX_PROP_ANY);
	if (node->each.level)
		rx_buf_addf(&printer->out, ", s.slice(0, %d), (s) => ", node->each.level * 2);
	else
		rx_print(printer, ", [], (s) => ");
	rx_print_value(printer, node->parts[1], RX_PROP_ANY);
	if (node->parts[2]) {
		rx_print(printer, ", ");
		rx_print_value(printer, node->parts[2], RX_PROP_ANY);
	}
	rx_print(printer, ")");
}

#define SAFE_INTEGER ((int64_t)1 << 53)

static void print_number(struct rx_printer *printer, const struct rx_node *node, enum rx_prop_kind kind)
{
	int64_t whole = node->number.whole;
	bool quoted = kind == RX_PROP_STRING || kind == RX_PROP_WORDS ||
		      (node->number.is_whole && (whole >= SAFE_INTEGER || whole <= -SAFE_INTEGER));
	rx_print(printer, quoted ? "\"" : "");
	if (node->number.is_whole)
		rx_buf_add_int(&printer->out, whole);
	else
		rx_buf_add_double(&printer->out, node->number.real);
	rx_print(printer, quoted ? "\"" : "");
}

static void print_text(struct rx_printer *printer, const char *text, enum rx_prop_kind kind)
{
	if (kind == RX_PROP_NUMBER)
		rx_buf_add_double(&printer->out, strtod(text, NULL));
	else if (kind == RX_PROP_BOOL)
		rx_print(printer, text);
	else
		rx_print_json(printer, text);
}

static void print_bool(struct rx_printer *printer, bool truth, enum rx_prop_kind kind)
{
	const char *word = truth ? "true" : "false";
	rx_buf_addf(&printer->out, kind == RX_PROP_NODE ? "\"%s\"" : "%s", word);
}

static const char *nothing(enum rx_prop_kind kind)
{
	return kind == RX_PROP_NODE ? "null" : "undefined";
}

/* A place for a node shows components, loops and lists as well. */
static void print_branch(struct rx_printer *printer, struct rx_node *node, enum rx_prop_kind kind)
{
	if (!node)
		rx_print(printer, nothing(kind));
	else if (kind == RX_PROP_NODE && rx_node_stands_alone(node))
		rx_print_child(printer, node);
	else
		rx_print_value(printer, node, kind);
}

static void print_cond(struct rx_printer *printer, struct rx_node *node, enum rx_prop_kind kind)
{
	rx_print(printer, "$x.truth(");
	rx_print_value(printer, node->parts[0], RX_PROP_ANY);
	rx_print(printer, ") ? ");
	print_branch(printer, node->parts[1], kind);
	rx_print(printer, " : ");
	print_branch(printer, node->parts[2], kind);
}

static void print_case(struct rx_printer *printer, struct rx_node *value, struct rx_node *part, enum rx_prop_kind kind)
{
	rx_print(printer, "$x.eq(");
	rx_print_value(printer, value, RX_PROP_ANY);
	rx_print(printer, ", ");
	print_branch(printer, part->parts[0], RX_PROP_ANY);
	rx_print(printer, ") ? ");
	print_branch(printer, part->parts[1], kind);
	rx_print(printer, " : ");
}

static void print_match(struct rx_printer *printer, struct rx_node *node, enum rx_prop_kind kind)
{
	for (int i = 1; i < node->count; i++) {
		if (node->parts[i]->kind != RX_NODE_CASE) {
			print_branch(printer, node->parts[i], kind);
			return;
		}
		print_case(printer, node->parts[0], node->parts[i], kind);
	}
	rx_print(printer, nothing(kind));
}

/* React shows numbers and texts; all else needs words. Whole numbers of 64 bits may arrive as text. */
static bool needs_words(struct rx_shape shape, enum rx_prop_kind kind)
{
	if (kind == RX_PROP_STRING || kind == RX_PROP_WORDS)
		return !rx_shape_is(shape, RX_KIND_STR);
	if (kind != RX_PROP_NODE || shape.form == RX_FORM_NODE)
		return false;
	return !rx_shape_is(shape, RX_KIND_STR) && !rx_shape_is(shape, RX_KIND_INT) &&
	       !rx_shape_is(shape, RX_KIND_DOUBLE);
}

static void print_computed(struct rx_printer *printer, struct rx_node *node, enum rx_prop_kind kind)
{
	bool words = needs_words(node->shape, kind);
	rx_print(printer, words ? "$x.str(" : "");
	if (node->kind == RX_NODE_VAR)
		print_var(printer, node);
	else if (node->kind == RX_NODE_EXPR)
		print_expr(printer, node);
	else if (node->kind == RX_NODE_OVER)
		print_over(printer, node);
	else
		print_loop_ref(printer, node);
	rx_print(printer, words ? ")" : "");
}

void rx_print_value(struct rx_printer *printer, struct rx_node *node, enum rx_prop_kind kind)
{
	switch (node->kind) {
	case RX_NODE_TEXT:
		print_text(printer, node->text, kind);
		break;
	case RX_NODE_NUMBER:
		print_number(printer, node, kind);
		break;
	case RX_NODE_BOOL:
		print_bool(printer, node->truth, kind);
		break;
	case RX_NODE_COND:
		print_cond(printer, node, kind);
		break;
	case RX_NODE_MATCH:
		print_match(printer, node, kind);
		break;
	case RX_NODE_STYLE:
		rx_print_style(printer, node);
		break;
	case RX_NODE_TRIGGER:
		rx_print_trigger_value(printer, node);
		break;
	default:
		print_computed(printer, node, kind);
	}
}

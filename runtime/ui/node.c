/* Making nodes: literals, vars and control flow. Components, expressions, loops and events have files of their own. */
#include <inttypes.h>

#include "../include/reflex/handler.h"
#include "../include/reflex/style.h"
#include "node.h"

const char rx_true_[] = "true", rx_false_[] = "false";

struct rx_node *rx_node_new(struct rx_ui *ui, enum rx_node_kind kind, int parts)
{
	struct rx_node *node = rx_arena_alloc(&ui->arena, sizeof *node);
	node->kind = kind;
	node->shape.form = RX_FORM_ANY;
	node->count = parts;
	if (parts)
		node->parts = rx_arena_alloc(&ui->arena, sizeof *node->parts * (size_t)parts);
	return node;
}

bool rx_node_stands_alone(const struct rx_node *node)
{
	return node->kind == RX_NODE_COMPONENT || node->kind == RX_NODE_EACH || node->kind == RX_NODE_LIST;
}

void rx_node_set(struct rx_node *node, int index, struct rx_node *part)
{
	node->parts[index] = part;
	if (!part)
		return;
	node->loops |= part->loops;
	node->indexes |= part->indexes;
	if (!rx_node_stands_alone(part))
		node->dynamic |= part->dynamic;
}

static rx var(struct rx_ui *ui, const char *state, const char *path, struct rx_shape shape)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_VAR, 0);
	const char *name = path + strlen(state) + 1;
	size_t length = strcspn(name, ".");
	node->var.dep = rx_arena_strndup(&ui->arena, path, (size_t)(name - path) + length);
	node->var.path = name[length] ? rx_arena_strdup(&ui->arena, name + length + 1) : NULL;
	node->dynamic = true;
	node->shape = shape;
	return rx_handle_of(ui, node);
}

rx rx_ui_var(struct rx_ui *ui, const char *state, const char *path, struct rx_type type, bool list)
{
	return var(ui, state, path, rx_shape_of(type, list ? RX_FORM_LIST : RX_FORM_VALUE));
}

rx rx_ui_field(struct rx_ui *ui, const char *state, const char *path, const struct rx_field *field)
{
	return var(ui, state, path, rx_shape_of_field(field));
}

/* Outside of pages, in tests of handlers, a number is its text. */
rx rx_int(int64_t value)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return rx_printf("%" PRId64, value);
	struct rx_node *node = rx_node_new(ui, RX_NODE_NUMBER, 0);
	node->number.is_whole = true;
	node->number.whole = value;
	node->shape = rx_shape_scalar(value == (int)value ? RX_KIND_INT : RX_KIND_INT64);
	return rx_handle_of(ui, node);
}

rx rx_num(double value)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return rx_printf("%.17g", value);
	struct rx_node *node = rx_node_new(ui, RX_NODE_NUMBER, 0);
	node->number.real = value;
	node->shape = rx_shape_scalar(RX_KIND_DOUBLE);
	return rx_handle_of(ui, node);
}

rx rx_bool(bool value)
{
	return value ? rx_true : rx_false;
}

rx rx_responsive_(const rx values[6])
{
	struct rx_ui *ui = rx_ui_current();
	int count = 0;
	while (count < 6 && values[count])
		count++;
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_RESPONSIVE, count);
	for (int i = 0; i < count; i++)
		rx_node_set(node, i, rx_node_of(ui, values[i]));
	return rx_handle_of(ui, node);
}

rx rx_breakpoints_(const struct rx_breakpoints_ *values)
{
	const rx all[] = { values->initial, values->xs, values->sm, values->md, values->lg, values->xl };
	struct rx_ui *ui = rx_ui_current();
	int count = RX_COUNT(all);
	if (!ui)
		return NULL;
	while (count && !all[count - 1])
		count--;
	struct rx_node *node = rx_node_new(ui, RX_NODE_RESPONSIVE, count);
	for (int i = 0; i < count; i++)
		if (all[i])
			rx_node_set(node, i, rx_node_of(ui, all[i]));
	return rx_handle_of(ui, node);
}

rx rx_cond(rx test, rx then, rx otherwise)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_COND, 3);
	rx_node_set(node, 0, rx_node_of(ui, test));
	rx_node_set(node, 1, rx_node_of(ui, then));
	rx_node_set(node, 2, rx_node_of(ui, otherwise));
	node->shape = rx_shape_either(node->parts[1], node->parts[2]);
	return rx_handle_of(ui, node);
}

rx rx_case_(rx value, rx result)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_CASE, 2);
	rx_node_set(node, 0, rx_node_of(ui, value));
	rx_node_set(node, 1, rx_node_of(ui, result));
	node->shape = rx_shape_either(node->parts[1], NULL);
	return rx_handle_of(ui, node);
}

rx rx_match_(rx value, const rx *parts)
{
	struct rx_ui *ui = rx_ui_current();
	int count = 0;
	while (parts[count])
		count++;
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_MATCH, count + 1), *before = NULL;
	rx_node_set(node, 0, rx_node_of(ui, value));
	for (int i = 1; i <= count; i++) {
		rx_node_set(node, i, rx_node_of(ui, parts[i - 1]));
		node->shape = rx_shape_either(before, node->parts[i]);
		before = node; /* whose shape sums up the parts so far */
	}
	return rx_handle_of(ui, node);
}

rx rx_nodes(int count, const rx *nodes)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_LIST, count > 0 ? count : 0);
	for (int i = 0; i < count; i++)
		rx_node_set(node, i, rx_node_of(ui, nodes[i]));
	node->shape.form = RX_FORM_NODE;
	node->dynamic = false;
	return rx_handle_of(ui, node);
}

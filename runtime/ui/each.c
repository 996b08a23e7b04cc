/* rx_foreach, rx_list_map and their like: the row function runs once, with references to the item's members instead of values. */
#include "expr.h"

rx rx_loop_ref(struct rx_ui *ui, enum rx_node_kind kind, struct rx_node *each, const char *path, struct rx_shape shape)
{
	struct rx_node *node = rx_node_new(ui, kind, 0);
	node->item.each = each;
	node->item.path = path;
	node->shape = shape;
	node->loops = 1u << each->each.level;
	if (kind == RX_NODE_INDEX)
		node->indexes = node->loops;
	return rx_handle_of(ui, node);
}

/* Its first member stands for the record itself. */
static void fill_refs(struct rx_ui *ui, struct rx_node *each, const struct rx_record *record, const char *prefix,
		      char *refs)
{
	struct rx_type type = { .kind = RX_KIND_RECORD, .record = record };
	*(rx *)refs = rx_loop_ref(ui, RX_NODE_ITEM, each, prefix, rx_shape_of(type, RX_FORM_VALUE));
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		const char *path = prefix ? rx_arena_printf(&ui->arena, "%s.%s", prefix, field->name) : field->name;
		if (field->type.kind == RX_KIND_RECORD && !rx_field_is_many(field))
			fill_refs(ui, each, field->type.record, path, refs + field->ref);
		else
			*(rx *)(refs + field->ref) = rx_loop_ref(ui, RX_NODE_ITEM, each, path, rx_shape_of_field(field));
	}
}

void rx_loop_refs(struct rx_ui *ui, struct rx_node *each, const struct rx_record *record, char *refs)
{
	fill_refs(ui, each, record, NULL, refs);
}

/* The row function's words for scalars are those of RX_SCALAR_FOREACH_. */
static const char *const words[] = { "str", "_Bool", "int", "int64_t", "double", "", "rx_time", "rx_json" };

/* What the author says that items are; false for an unknown word. */
static bool type_named(const struct rx_ui *ui, const char *word, struct rx_type *type)
{
	for (size_t i = 0; i < RX_COUNT(words); i++)
		if (!strcmp(word, words[i]) || (i == RX_KIND_STR && !strcmp(word, "rx_str"))) {
			*type = (struct rx_type){ .kind = (enum rx_kind)i };
			return true;
		}
	*type = (struct rx_type){ .kind = RX_KIND_RECORD, .record = rx_app_record(ui->app, word) };
	return type->record != NULL;
}

/* Whether items of what is gone over are of that type; what only the browser knows is what its author says. */
static bool fits(struct rx_shape over, struct rx_type type)
{
	bool items = over.form == RX_FORM_LIST || over.form == RX_FORM_MAP;
	if (over.form == RX_FORM_ANY || (items && over.type.kind == RX_KIND_JSON))
		return true;
	if (rx_shape_is(over, RX_KIND_STR))
		return type.kind == RX_KIND_STR;
	return items && over.type.kind == type.kind && over.type.record == type.record;
}

/* The second argument: an index, the key in a map, what rx_list_reduce has so far. */
static struct rx_shape second_shape(const struct rx_node *each)
{
	if (each->kind == RX_NODE_OVER && each->parts[2])
		return rx_shape_either(each->parts[2], NULL);
	return rx_shape_scalar(each->each.pairs ? RX_KIND_STR : RX_KIND_INT);
}

static rx call_row(struct rx_ui *ui, struct rx_node *each, struct rx_type type, rx (*scalar)(rx, rx),
		   rx (*record)(const void *, rx))
{
	rx second = rx_loop_ref(ui, RX_NODE_INDEX, each, NULL, second_shape(each));
	if (scalar)
		return scalar(rx_loop_ref(ui, RX_NODE_ITEM, each, NULL, rx_shape_of(type, RX_FORM_VALUE)), second);
	void *refs = rx_arena_alloc(&ui->arena, type.record->refs_size);
	fill_refs(ui, each, type.record, NULL, refs);
	return record(refs, second);
}

/* Inside other loops it needs their scope whatever its row refers to, since indices count from the outermost loop. */
static void set_loops(struct rx_node *each)
{
	uint32_t own = 1u << each->each.level;
	each->loops = (each->loops & ~own) | (own - 1);
	each->each.indexed |= each->each.pairs || (each->indexes & own);
	each->indexes &= ~own;
}

static void add_row(struct rx_ui *ui, struct rx_node *each, const char *word, rx (*scalar)(rx, rx),
		    rx (*record)(const void *, rx))
{
	struct rx_type type;
	const struct rx_node *list = each->parts[0];
	each->each.type = word;
	each->each.level = ui->level;
	bool known = list && type_named(ui, word, &type) && fits(list->shape, type) &&
		     !scalar == (type.kind == RX_KIND_RECORD);
	if (!known || ui->level >= RX_LOOPS_MAX)
		return;
	each->each.called = true;
	each->each.pairs = list->shape.form == RX_FORM_MAP;
	ui->level++;
	rx_node_set(each, 1, rx_node_of(ui, call_row(ui, each, type, scalar, record)));
	ui->level--;
	set_loops(each);
}

/* ---- rx_list_map, rx_list_filter, rx_list_flat_map, rx_list_reduce ---- */

rx rx_over_(const char *op, rx list, rx initial)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_OVER, 3);
	node->each.op = rx_op_find(op, strlen(op));
	rx_node_set(node, 0, rx_node_of(ui, list));
	rx_node_set(node, 2, rx_node_of(ui, initial));
	return rx_handle_of(ui, node);
}

static struct rx_shape shape_over(const struct rx_node *over)
{
	const char *op = rx_op_name(over->each.op);
	const struct rx_node *list = over->parts[0], *given = over->parts[1];
	struct rx_shape any = { .form = RX_FORM_ANY };
	if (!strcmp(op, "list_reduce"))
		return rx_shape_either(over->parts[2], given);
	if (!strcmp(op, "list_filter"))
		return rx_shape_is(list->shape, RX_KIND_STR) ? rx_shape_list(list->shape) : list->shape;
	if (!strcmp(op, "list_flat_map"))
		return rx_shape_list(given ? rx_shape_item(given->shape) : any);
	return rx_shape_list(given ? given->shape : any);
}

static rx fill_over(struct rx_ui *ui, struct rx_node *over, const char *word, rx (*scalar)(rx, rx),
		    rx (*record)(const void *, rx))
{
	add_row(ui, over, word, scalar, record);
	if (over->each.called)
		over->shape = shape_over(over);
	return rx_handle_of(ui, over);
}

/* ---- rx_foreach ---- */

rx rx_foreach_(const char *type, rx list, rx (*scalar)(rx, rx), rx (*record)(const void *, rx))
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *over = rx_node_of(ui, list);
	if (over && over->kind == RX_NODE_OVER && !over->each.type)
		return fill_over(ui, over, type, scalar, record);
	struct rx_node *each = rx_node_new(ui, RX_NODE_EACH, 2);
	each->shape.form = RX_FORM_NODE;
	rx_node_set(each, 0, over);
	bool dynamic = each->dynamic; /* what the row depends on, the row subscribes to */
	add_row(ui, each, type, scalar, record);
	each->dynamic = dynamic;
	set_loops(each);
	return rx_handle_of(ui, each);
}

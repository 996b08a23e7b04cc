/* rx_foreach: the row function runs once, with references to the item's members instead of values. */
#include "node.h"

static rx item_ref(struct rx_ui *ui, struct rx_node *each, const char *path, struct rx_shape shape)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_ITEM, 0);
	node->item.each = each;
	node->item.path = path;
	node->shape = shape;
	node->loops = 1u << each->each.level;
	return rx_handle_of(ui, node);
}

static rx index_ref(struct rx_ui *ui, struct rx_node *each)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_INDEX, 0);
	node->item.each = each;
	node->shape = rx_shape_scalar(RX_KIND_INT);
	node->loops = 1u << each->each.level;
	return rx_handle_of(ui, node);
}

/* Fills a `struct T_refs`: its first member stands for the record itself. */
static void fill_refs(struct rx_ui *ui, struct rx_node *each, const struct rx_record *record, const char *prefix,
		      char *refs)
{
	*(rx *)refs = item_ref(ui, each, prefix, rx_shape_of((struct rx_type){ RX_KIND_RECORD, record }, false));
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		const char *path = prefix ? rx_arena_printf(&ui->arena, "%s.%s", prefix, field->name) : field->name;
		if (field->type.kind == RX_KIND_RECORD && !rx_field_is_many(field))
			fill_refs(ui, each, field->type.record, path, refs + field->ref);
		else
			*(rx *)(refs + field->ref) = item_ref(ui, each, path, rx_shape_of(field->type, field->list));
	}
}

/* The row function's words for scalars are those of RX_SCALAR_FOREACH_. */
static bool fits(const char *word, struct rx_shape list)
{
	static const char *const words[] = { "str", "_Bool", "int", "int64_t", "double" };
	if (list.form != RX_FORM_LIST)
		return false;
	if (list.type.kind == RX_KIND_RECORD)
		return !strcmp(word, list.type.record->name);
	return !strcmp(word, words[list.type.kind]) || (list.type.kind == RX_KIND_STR && !strcmp(word, "rx_str"));
}

static rx call_row(struct rx_ui *ui, struct rx_node *each, rx (*scalar)(rx, rx), rx (*record)(const void *, rx))
{
	struct rx_type type = each->parts[0]->shape.type;
	rx index = index_ref(ui, each);
	if (scalar)
		return scalar(item_ref(ui, each, NULL, rx_shape_of(type, false)), index);
	void *refs = rx_arena_alloc(&ui->arena, type.record->refs_size);
	fill_refs(ui, each, type.record, NULL, refs);
	return record(refs, index);
}

/* Inside other loops it needs their scope whatever its row refers to, since indices count from the outermost loop. */
static void set_loops(struct rx_node *each)
{
	uint32_t own = 1u << each->each.level;
	each->loops = (each->loops & ~own) | (own - 1);
}

rx rx_foreach_(const char *type, rx list, rx (*scalar)(rx, rx), rx (*record)(const void *, rx))
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_node *each = rx_node_new(ui, RX_NODE_EACH, 2);
	each->each.type = type;
	each->each.level = ui->level;
	each->shape.form = RX_FORM_NODE;
	rx_node_set(each, 0, rx_node_of(ui, list));
	bool dynamic = each->dynamic;
	bool known = each->parts[0] && fits(type, each->parts[0]->shape) &&
		     !scalar == (each->parts[0]->shape.type.record != NULL);
	if (known && ui->level < RX_LOOPS_MAX) {
		each->each.called = true;
		ui->level++;
		rx_node_set(each, 1, rx_node_of(ui, call_row(ui, each, scalar, record)));
		ui->level--;
	}
	each->dynamic = dynamic;
	set_loops(each);
	return rx_handle_of(ui, each);
}

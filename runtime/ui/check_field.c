/* Checks of props that name a field of records (`.data_key`): which data a component has, and what its records hold. */
#include "check.h"

static const struct rx_node *data_of(const struct rx_node *component)
{
	for (int i = 0; i < component->component.setting_count; i++)
		if (!strcmp(component->component.settings[i].prop->js, "data"))
			return component->component.settings[i].value;
	return NULL;
}

/* The data of what stands inside: axes have none themselves where the series of a chart have. */
static void add_inner(const struct rx_node *node, const struct rx_node **data, int most, int *count)
{
	const struct rx_node *own = node->kind == RX_NODE_COMPONENT && node->component.type ? data_of(node) : NULL;
	if (own && *count < most)
		data[(*count)++] = own;
	for (int i = 0; i < node->count; i++)
		if (node->parts[i])
			add_inner(node->parts[i], data, most, count);
}

#define DATA_MAX 16

/* The innermost data around a place, or what its outermost component has inside. */
static int find_data(const struct rx_around *around, const struct rx_node **data)
{
	int count = 0;
	for (const struct rx_around *at = around; at && !count; at = at->outer) {
		const struct rx_node *own = data_of(at->node);
		if (own)
			data[count++] = own;
	}
	for (const struct rx_around *at = around; at && !count; at = at->outer)
		add_inner(at->node, data, DATA_MAX, &count);
	return count;
}

static const struct rx_field *field_named(const struct rx_record *record, const char *name, size_t length)
{
	for (int i = 0; i < record->field_count; i++)
		if (strlen(record->fields[i].name) == length && !memcmp(record->fields[i].name, name, length))
			return &record->fields[i];
	return NULL;
}

/* "where.street": what lies in lists, maps and JSON is known in the browser only. */
static bool has_path(const struct rx_record *record, const char *path)
{
	size_t length = strcspn(path, ".[");
	const struct rx_field *field = field_named(record, path, length);
	if (!field || !path[length])
		return field;
	if (rx_field_is_many(field) || field->type.kind == RX_KIND_JSON)
		return true;
	return field->type.kind == RX_KIND_RECORD && path[length] == '.' && has_path(field->type.record, path + length + 1);
}

static bool may_have(struct rx_shape shape, const char *path)
{
	if (shape.form != RX_FORM_LIST)
		return shape.form == RX_FORM_ANY;
	return shape.type.kind == RX_KIND_JSON || (shape.type.kind == RX_KIND_RECORD && has_path(shape.type.record, path));
}

static const char *hint(struct rx_check *check, const struct rx_prop *prop, const struct rx_record *record, const char *name)
{
	const char **names = rx_arena_alloc(check->arena, sizeof *names * (size_t)(record->field_count + 1)), *all = "";
	for (int i = 0; i < record->field_count; i++) {
		names[i] = record->fields[i].name;
		all = rx_arena_printf(check->arena, "%s%s%s", all, i ? ", " : "", names[i]);
	}
	const char *near = rx_did_you_mean(name, names, (size_t)record->field_count);
	return near ? rx_arena_printf(check->arena, ".%s = \"%s\" (of: %s)", prop->name, near, all)
		    : rx_arena_printf(check->arena, "one of: %s", all);
}

void rx_check_field(struct rx_check *check, const struct rx_prop *prop, const struct rx_node *value)
{
	const struct rx_node *data[DATA_MAX];
	int count = find_data(check->around, data);
	for (int i = 0; i < count; i++)
		if (may_have(data[i]->shape, value->text))
			return;
	if (!count)
		return;
	struct rx_shape shape = data[0]->shape;
	const char *needle = rx_arena_printf(check->arena, ".%s = \"%s\"", prop->name, value->text);
	const char *of = rx_node_source(check->arena, data[0]);
	if (shape.form == RX_FORM_LIST && shape.type.kind == RX_KIND_RECORD)
		rx_check_fail(check, needle, hint(check, prop, shape.type.record, value->text), "'%s' is no member of %s, of which '%s' is a list",
			      value->text, shape.type.record->name, of);
	else
		rx_check_fail(check, ".data = ", "LIST(struct Point, points) with RX_TYPE(Point, …)", "'%s' of %s names a member of records; '%s' is %s",
			      prop->name, check->component, of, rx_shape_name(check->arena, shape));
}

/* Components and styles: a props struct is read once, and only what was set is kept. */
#include "../include/reflex/css.h"
#include "node.h"
#include "style.h"

static void note_use(struct rx_ui *ui, const struct rx_component *type)
{
	for (int i = ui->used_count; i-- > 0;)
		if (ui->used[i] == type)
			return;
	if (ui->used_count == ui->used_cap) {
		ui->used_cap = ui->used_cap ? ui->used_cap * 2 : 32;
		ui->used = rx_xrealloc(ui->used, sizeof *ui->used * (size_t)ui->used_cap);
	}
	ui->used[ui->used_count++] = type;
}

/* Collects settings before they are copied: more than anybody writes. */
#define SETTINGS_MAX 512

struct gathered {
	int count;
	struct {
		const struct rx_prop *prop;
		const void *member;
	} at[SETTINGS_MAX];
};

static bool gathered_already(const struct gathered *gathered, const void *member)
{
	for (int i = 0; i < gathered->count; i++)
		if (gathered->at[i].member == member)
			return true;
	return false;
}

/* A member that a component gives a meaning of its own stands in both tables; the component's table is read first. */
static void gather(struct gathered *gathered, const struct rx_prop *props, int count, const char *base)
{
	int own = gathered->count;
	for (const struct rx_prop *prop = props; prop < props + count; prop++) {
		const void *member = base + prop->offset;
		if (!*(const void *const *)member || gathered->count == SETTINGS_MAX ||
		    (own && gathered_already(gathered, member)))
			continue;
		gathered->at[gathered->count].prop = prop;
		gathered->at[gathered->count++].member = member;
	}
}

static void absorb_event_value(void *node_, struct rx_node *value)
{
	struct rx_node *node = node_;
	node->dynamic |= value->dynamic;
	node->loops |= value->loops;
	node->indexes |= value->indexes;
}

/* What a prop shows by itself needs no subscription of the component. */
static void absorb_value(struct rx_node *node, const struct rx_prop *prop, const struct rx_node *value)
{
	node->loops |= value->loops;
	node->indexes |= value->indexes;
	if (prop->kind != RX_PROP_NODE && !rx_node_stands_alone(value))
		node->dynamic |= value->dynamic;
}

static void keep_settings(struct rx_ui *ui, struct rx_node *node, const struct gathered *gathered)
{
	struct rx_setting *settings = rx_arena_alloc(&ui->arena, sizeof *settings * (size_t)gathered->count);
	node->component.settings = settings;
	node->component.setting_count = gathered->count;
	for (int i = 0; i < gathered->count; i++) {
		settings[i].prop = gathered->at[i].prop;
		if (settings[i].prop->kind == RX_PROP_EVENT) {
			settings[i].event = *(const rx_event *)gathered->at[i].member;
			rx_event_each_value(settings[i].event, absorb_event_value, node);
		} else {
			settings[i].value = rx_node_of(ui, *(const rx *)gathered->at[i].member);
			settings[i].prop = rx_style_prop(settings[i].prop, settings[i].value);
			absorb_value(node, settings[i].prop, settings[i].value);
		}
	}
}

static int flat_count(const struct rx_node *node)
{
	if (!node || node->kind != RX_NODE_LIST)
		return node != NULL;
	int count = 0;
	for (int i = 0; i < node->count; i++)
		count += flat_count(node->parts[i]);
	return count;
}

static void flatten(struct rx_node *parent, int *at, struct rx_node *child)
{
	if (!child)
		return;
	if (child->kind == RX_NODE_LIST) {
		for (int i = 0; i < child->count; i++)
			flatten(parent, at, child->parts[i]);
		return;
	}
	parent->parts[(*at)++] = child;
	parent->loops |= child->loops;
	parent->indexes |= child->indexes;
}

bool rx_component_takes_text(const struct rx_component *type)
{
	for (int i = 0; i < type->prop_count; i++)
		if (!type->props[i].offset)
			return true;
	return false;
}

struct rx_node *rx_component_make(struct rx_ui *ui, const struct rx_component *type, const void *props, const void *common, const char *file,
				  int line)
{
	struct rx_node *children[RX_CHILDREN_MAX_];
	int count = 0, at = 0, first = rx_component_takes_text(type);
	for (int i = first; i < RX_CHILDREN_MAX_; i++) {
		children[i] = rx_node_of(ui, ((const rx *)props)[i]);
		count += flat_count(children[i]);
	}
	struct rx_node *node = rx_node_new(ui, RX_NODE_COMPONENT, count);
	node->shape.form = RX_FORM_NODE;
	node->component.type = type;
	node->component.file = file;
	node->component.line = line;
	for (int i = first; i < RX_CHILDREN_MAX_; i++)
		flatten(node, &at, children[i]);
	struct gathered gathered;
	gathered.count = 0;
	gather(&gathered, type->props, type->prop_count, props);
	if (common)
		gather(&gathered, rx_common_props, rx_common_prop_count, common);
	keep_settings(ui, node, &gathered);
	if (common)
		rx_style_settle(ui, node);
	if (type->settle)
		type->settle(ui, node);
	return node;
}

rx rx_component_(const struct rx_component *type, const void *props, const char *file, int line)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	type = rx_component_complete(ui, type);
	struct rx_node *node = rx_component_make(ui, type, props, (const char *)props + type->common, file, line);
	note_use(ui, node->component.type);
	return rx_handle_of(ui, node);
}

struct rx_node *rx_style_make(struct rx_ui *ui, const struct rx_common *common)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_STYLE, 0);
	node->shape.form = RX_FORM_NODE;
	struct gathered gathered;
	gathered.count = 0;
	gather(&gathered, rx_common_props, rx_common_prop_count, (const char *)common);
	keep_settings(ui, node, &gathered);
	return node;
}

/* The content of a node as one number: what it says, without its key and without the place it stands at. */
#include "keys.h"

static uint64_t add_number(uint64_t hash, uint64_t number)
{
	return rx_hash(hash, &number, sizeof number);
}

static uint64_t add_text(uint64_t hash, const char *text)
{
	return rx_hash_str(hash, text ? text : "");
}

static uint64_t add_node(uint64_t hash, struct rx_node *node)
{
	return add_number(hash, node ? rx_node_content(node) : 0);
}

static uint64_t add_event(uint64_t hash, rx_event event)
{
	if (!event)
		return add_number(hash, 0);
	const struct rx_made_event *made = rx_made_event_of(event);
	hash = add_text(add_text(hash, event->state), event->name);
	hash = add_number(hash, (uint64_t)event->nbound << 2 | (uint64_t)event->prevent_default << 1 |
					event->stop_propagation);
	if (!made)
		return hash;
	hash = add_node(hash, made->given);
	hash = add_number(add_number(add_number(hash, made->temporal), (uint64_t)made->throttle), (uint64_t)made->debounce);
	hash = add_number(hash, (uint64_t)made->kind << 8 | (uint64_t)made->part_count);
	for (int i = 0; i < made->part_count; i++) {
		hash = add_number(add_text(hash, made->parts[i].name), made->parts[i].flag);
		hash = add_event(add_node(hash, made->parts[i].node), made->parts[i].event);
	}
	return hash;
}

static uint64_t add_settings(uint64_t hash, const struct rx_node *node)
{
	if (node->component.type)
		hash = add_text(add_text(hash, node->component.type->name), node->component.type->tag);
	for (int i = 0; i < node->component.setting_count; i++) {
		const struct rx_setting *setting = &node->component.settings[i];
		hash = add_text(hash, setting->prop->js);
		hash = setting->event ? add_event(hash, setting->event) : add_node(hash, setting->value);
	}
	return node->kind == RX_NODE_COMPONENT && node->component.css ? add_node(hash, node->component.css) : hash;
}

static uint64_t add_own(uint64_t hash, const struct rx_node *node)
{
	switch (node->kind) {
	case RX_NODE_TEXT:
	case RX_NODE_TRIGGER:
		return add_text(hash, node->text);
	case RX_NODE_NUMBER:
		hash = add_number(hash, (uint64_t)node->number.whole);
		return rx_hash(hash, &node->number.real, sizeof node->number.real);
	case RX_NODE_BOOL:
		return add_number(hash, node->truth);
	case RX_NODE_VAR:
		return add_text(add_text(hash, node->var.dep), node->var.path);
	case RX_NODE_ITEM:
	case RX_NODE_INDEX:
		return add_text(add_number(hash, (uint64_t)node->item.each->each.level), node->item.path);
	case RX_NODE_EXPR:
		return add_text(hash, rx_op_name(node->op));
	case RX_NODE_OVER:
		hash = add_number(hash, (uint64_t)node->each.level << 1 | node->each.pairs);
		return add_text(hash, rx_op_name(node->each.op));
	case RX_NODE_EACH:
		return add_number(hash, node->each.pairs);
	case RX_NODE_STYLE:
	case RX_NODE_COMPONENT:
		return add_settings(hash, node);
	default:
		return hash;
	}
}

uint64_t rx_node_content(struct rx_node *node)
{
	if (node->content)
		return node->content;
	uint64_t hash = add_own(add_number(RX_HASH_START, node->kind), node);
	for (int i = 0; i < node->count; i++)
		hash = add_node(hash, node->parts[i]);
	node->content = hash + !hash;
	return node->content;
}

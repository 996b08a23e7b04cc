/* Styles: see style.h. A style is a list of settings in the order of struct rx_common, which is the order that the cascade
 * needs: properties first, then parts and states, the stronger state later. Merging keeps it. */
#include "style.h"

#include "../app/load.h"

bool rx_node_is_style(const struct rx_node *node)
{
	if (!node || (node->kind != RX_NODE_COND && node->kind != RX_NODE_MATCH))
		return node && node->kind == RX_NODE_STYLE;
	for (int i = 1; i < node->count; i++) {
		const struct rx_node *part = node->parts[i];
		if (rx_node_is_style(part && part->kind == RX_NODE_CASE ? part->parts[1] : part))
			return true;
	}
	return false;
}

static bool is_look(const struct rx_prop *prop)
{
	return prop->kind == RX_PROP_CSS || prop->kind == RX_PROP_PSEUDO || prop->kind == RX_PROP_RULES;
}

const struct rx_prop *rx_style_prop(const struct rx_prop *prop, const struct rx_node *value)
{
	if (is_look(prop) || prop->kind == RX_PROP_STYLE || !rx_node_is_style(value))
		return prop;
	for (int i = 0; i < rx_common_prop_count; i++)
		if (rx_common_props[i].kind == RX_PROP_PSEUDO && !strcmp(rx_common_props[i].name, prop->name))
			return &rx_common_props[i];
	return prop;
}

rx rx_style_(const struct rx_common *common)
{
	struct rx_ui *ui = rx_ui_current();
	return ui ? rx_handle_of(ui, rx_style_make(ui, common)) : NULL;
}

/* ---- merging ---- */

static struct rx_node *style_new(struct rx_ui *ui, int most)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_STYLE, 0);
	node->shape.form = RX_FORM_NODE;
	node->component.settings = rx_arena_alloc(&ui->arena, sizeof *node->component.settings * (size_t)(most + 1));
	return node;
}

static void absorb(struct rx_node *node, const struct rx_node *part)
{
	node->dynamic |= part->dynamic;
	node->loops |= part->loops;
	node->indexes |= part->indexes;
}

static void style_add(struct rx_node *style, const struct rx_prop *prop, struct rx_node *value)
{
	style->component.settings[style->component.setting_count++] = (struct rx_setting){ .prop = prop, .value = value };
	absorb(style, value);
}

static struct rx_setting *setting_like(const struct rx_node *style, const struct rx_prop *prop)
{
	for (int i = 0; i < style->component.setting_count; i++)
		if (!strcmp(style->component.settings[i].prop->js, prop->js))
			return &style->component.settings[i];
	return NULL;
}

/* Of two lists of selectors: one after the other. The same selector twice: the later of two equal rules wins in CSS, too. */
static struct rx_node *rules_over(struct rx_ui *ui, struct rx_node *under, struct rx_node *over)
{
	if (under->kind != RX_NODE_RULES || over->kind != RX_NODE_RULES)
		return over;
	struct rx_node *node = rx_node_new(ui, RX_NODE_RULES, under->count + over->count);
	for (int i = 0; i < node->count; i++)
		rx_node_set(node, i, i < under->count ? under->parts[i] : over->parts[i - under->count]);
	return node;
}

static struct rx_node *value_over(struct rx_ui *ui, const struct rx_prop *prop, struct rx_node *under, struct rx_node *over)
{
	if (prop->kind == RX_PROP_PSEUDO)
		return rx_style_over(ui, under, over);
	return prop->kind == RX_PROP_RULES ? rules_over(ui, under, over) : over;
}

/* States stand behind the properties, by their place in struct rx_common; the others keep their order. */
static int rank(const struct rx_setting *setting)
{
	return setting->prop->kind == RX_PROP_PSEUDO ? setting->prop->offset : 0;
}

static void sort(struct rx_node *style)
{
	struct rx_setting *at = style->component.settings;
	for (int i = 1; i < style->component.setting_count; i++)
		for (int j = i; j > 0 && rank(&at[j - 1]) > rank(&at[j]); j--) {
			struct rx_setting swapped = at[j];
			at[j] = at[j - 1];
			at[j - 1] = swapped;
		}
}

/* Properties that `over` has as well are left to it, so that a breakpoint of `under` cannot come between. */
static struct rx_node *plain_over(struct rx_ui *ui, struct rx_node *under, struct rx_node *over)
{
	struct rx_node *style = style_new(ui, under->component.setting_count + over->component.setting_count);
	for (int i = 0; i < under->component.setting_count; i++)
		if (!setting_like(over, under->component.settings[i].prop))
			style_add(style, under->component.settings[i].prop, under->component.settings[i].value);
	for (int i = 0; i < over->component.setting_count; i++) {
		const struct rx_setting *setting = &over->component.settings[i], *below = setting_like(under, setting->prop);
		style_add(style, setting->prop, below ? value_over(ui, setting->prop, below->value, setting->value) : setting->value);
	}
	sort(style);
	return style;
}

/* What stands in part `i` of a choice as the style, and the same choice with that style replaced. */
static struct rx_node *part_style(const struct rx_node *part)
{
	return part && part->kind == RX_NODE_CASE ? part->parts[1] : (struct rx_node *)part;
}

static struct rx_node *part_with(struct rx_ui *ui, struct rx_node *part, struct rx_node *style)
{
	if (!part || part->kind != RX_NODE_CASE)
		return style;
	struct rx_node *node = rx_node_new(ui, RX_NODE_CASE, 2);
	rx_node_set(node, 0, part->parts[0]);
	rx_node_set(node, 1, style);
	return node;
}

/* Merges `other` into each branch; a match without a default gets one. */
static struct rx_node *choice_over(struct rx_ui *ui, struct rx_node *choice, struct rx_node *other, bool choice_wins)
{
	struct rx_node *last = choice->parts[choice->count - 1];
	bool open = choice->kind == RX_NODE_MATCH && last && last->kind == RX_NODE_CASE;
	struct rx_node *node = rx_node_new(ui, choice->kind, choice->count + open);
	node->shape.form = RX_FORM_NODE;
	rx_node_set(node, 0, choice->parts[0]);
	for (int i = 1; i < choice->count; i++) {
		struct rx_node *style = part_style(choice->parts[i]);
		struct rx_node *merged = choice_wins ? rx_style_over(ui, other, style) : rx_style_over(ui, style, other);
		rx_node_set(node, i, part_with(ui, choice->parts[i], merged));
	}
	if (open)
		rx_node_set(node, choice->count, other);
	return node;
}

struct rx_node *rx_style_over(struct rx_ui *ui, struct rx_node *under, struct rx_node *over)
{
	if (!rx_node_is_style(under) || !rx_node_is_style(over))
		return over ? over : under;
	if (over->kind != RX_NODE_STYLE)
		return choice_over(ui, over, under, true);
	if (under->kind != RX_NODE_STYLE)
		return choice_over(ui, under, over, false);
	return plain_over(ui, under, over);
}

rx rx_style_merge_(const rx styles[8])
{
	struct rx_ui *ui = rx_ui_current();
	struct rx_node *merged = NULL;
	for (int i = 0; ui && i < 8; i++)
		if (styles[i])
			merged = rx_style_over(ui, merged, rx_node_of(ui, styles[i]));
	return merged ? rx_handle_of(ui, merged) : NULL;
}

rx rx_selectors_(const rx pairs[64])
{
	struct rx_ui *ui = rx_ui_current();
	int count = 64, at = 0;
	while (count && !pairs[count - 1])
		count--;
	if (!ui)
		return NULL;
	struct rx_node *node = rx_node_new(ui, RX_NODE_RULES, (count + 1) & ~1);
	for (int i = 0; i < node->count; i += 2) {
		if (!pairs[i + 1] && i + 2 < node->count)
			continue; /* a style that the author left out */
		rx_node_set(node, at++, rx_node_of(ui, pairs[i]));
		rx_node_set(node, at++, rx_node_of(ui, pairs[i + 1]));
	}
	node->count = at;
	return rx_handle_of(ui, node);
}

/* ---- components ---- */

static struct rx_node *own_look(struct rx_ui *ui, const struct rx_node *component)
{
	struct rx_node *style = style_new(ui, component->component.setting_count);
	for (int i = 0; i < component->component.setting_count; i++) {
		const struct rx_setting *setting = &component->component.settings[i];
		if (is_look(setting->prop) && setting->value)
			style_add(style, setting->prop, setting->value);
	}
	sort(style);
	return style->component.setting_count ? style : NULL;
}

void rx_style_settle(struct rx_ui *ui, struct rx_node *component)
{
	struct rx_node *css = NULL, *style = NULL;
	for (int i = 0; i < component->component.setting_count; i++)
		if (component->component.settings[i].prop->kind == RX_PROP_STYLE)
			style = component->component.settings[i].value;
	for (const struct rx_look *look = ui->looks; look; look = look->next)
		if (look->type == component->component.type)
			css = rx_style_over(ui, css, look->style);
	css = rx_style_over(ui, css, rx_node_is_style(style) ? style : NULL);
	css = rx_style_over(ui, css, own_look(ui, component));
	component->component.css = css;
	if (css)
		absorb(component, css);
}

/* ---- RX_STYLES ---- */

static void add_look(const struct rx_component *type, const char *selector, const struct rx_common *common)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !ui->styling)
		return;
	struct rx_look *look = rx_arena_alloc(&ui->arena, sizeof *look), **end = &ui->looks;
	*look = (struct rx_look){ .type = type, .style = rx_style_make(ui, common) };
	look->selector = selector ? rx_arena_strdup(&ui->arena, selector) : NULL;
	while (*end)
		end = &(*end)->next;
	*end = look;
}

void rx_style_for_(const struct rx_component *component, const struct rx_common *style)
{
	add_look(component, NULL, style);
}

void rx_style_selector_(const char *selector, const struct rx_common *style)
{
	add_look(NULL, selector, style);
}

static void place_looks(struct rx_ui *ui, const struct rx_registration_ *registration)
{
	for (struct rx_look *look = ui->looks; look; look = look->next)
		if (!look->file) {
			look->file = registration->file;
			look->line = registration->line;
		}
}

void rx_styles_run(struct rx_ui *ui)
{
	ui->looks = NULL;
	ui->styling = true;
	for (RX_EACH_REGISTRATION(r, ui->app, RX_REGISTERS_STYLES_)) {
		((const struct rx_styles_detail_ *)r->detail)->fn();
		place_looks(ui, r);
	}
	ui->styling = false;
}

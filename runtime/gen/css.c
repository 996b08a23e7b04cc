/* Printing of CSS: properties given as props and by rx_style become one `css` object; values per breakpoint become
 * media queries. */
#include "printer.h"

static const char *const minimum[] = { NULL, "30em", "48em", "62em", "80em", "96em" };

struct css {
	const struct rx_setting **at;
	int count;
};

static bool overridden(const struct rx_node *node, const struct rx_setting *style)
{
	for (int i = 0; i < node->component.setting_count; i++) {
		const struct rx_prop *prop = node->component.settings[i].prop;
		if (prop->kind == RX_PROP_CSS && !strcmp(prop->js, style->prop->js))
			return true;
	}
	return false;
}

static const struct rx_node *style_of(const struct rx_node *node)
{
	for (int i = 0; i < node->component.setting_count; i++)
		if (node->component.settings[i].prop->kind == RX_PROP_STYLE)
			return node->component.settings[i].value;
	return NULL;
}

/* The style's properties first, then those given as props, which win. */
static struct css gather(struct rx_printer *printer, const struct rx_node *node)
{
	const struct rx_node *style = style_of(node);
	int most = node->component.setting_count + (style ? style->component.setting_count : 0);
	struct css css = { rx_arena_alloc(printer->arena, sizeof *css.at * (size_t)most), 0 };
	for (int i = 0; style && i < style->component.setting_count; i++)
		if (!overridden(node, &style->component.settings[i]))
			css.at[css.count++] = &style->component.settings[i];
	for (int i = 0; i < node->component.setting_count; i++)
		if (node->component.settings[i].prop->kind == RX_PROP_CSS)
			css.at[css.count++] = &node->component.settings[i];
	return css;
}

/* The value at a breakpoint; NULL when there is none of its own. */
static struct rx_node *value_at(const struct rx_setting *setting, int breakpoint)
{
	struct rx_node *value = setting->value;
	if (value->kind != RX_NODE_RESPONSIVE)
		return breakpoint ? NULL : value;
	return breakpoint < value->count ? value->parts[breakpoint] : NULL;
}

static int print_properties(struct rx_printer *printer, const struct css *css, int breakpoint, bool first)
{
	int printed = 0;
	for (int i = 0; i < css->count; i++) {
		struct rx_node *value = value_at(css->at[i], breakpoint);
		if (!value)
			continue;
		rx_print(printer, first && !printed ? "" : ", ");
		rx_print_name(printer, css->at[i]->prop->js);
		rx_print(printer, ": ");
		rx_print_value(printer, value, RX_PROP_CSS);
		printed++;
	}
	return printed;
}

static bool any_at(const struct css *css, int breakpoint)
{
	for (int i = 0; i < css->count; i++)
		if (value_at(css->at[i], breakpoint))
			return true;
	return false;
}

bool rx_print_css(struct rx_printer *printer, struct rx_node *node, const char *fixed, bool first)
{
	struct css css = gather(printer, node);
	if (!css.count && !fixed)
		return false;
	rx_buf_addf(&printer->out, "%scss: { %s", first ? "" : ", ", fixed ? fixed : "");
	bool empty = !fixed && !print_properties(printer, &css, 0, true);
	if (fixed)
		print_properties(printer, &css, 0, false);
	for (size_t at = 1; at < RX_COUNT(minimum); at++) {
		if (!any_at(&css, (int)at))
			continue;
		rx_buf_addf(&printer->out, "%s\"@media (min-width: %s)\": { ", empty ? "" : ", ", minimum[at]);
		print_properties(printer, &css, (int)at, true);
		rx_print(printer, " }");
		empty = false;
	}
	rx_print(printer, " }");
	return true;
}

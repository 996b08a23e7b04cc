/* Printing of CSS: all that is said of an element's look becomes one `css` object; values per breakpoint become media
 * queries, states and selectors objects inside of it. */
#include "../app/options.h"
#include "printer.h"

/* The value at a breakpoint; NULL when there is none of its own. */
static struct rx_node *value_at(const struct rx_setting *setting, int breakpoint)
{
	struct rx_node *value = setting->prop->kind == RX_PROP_CSS ? setting->value : NULL;
	if (value && value->kind == RX_NODE_RESPONSIVE)
		return breakpoint < value->count ? value->parts[breakpoint] : NULL;
	return breakpoint ? NULL : value;
}

static void print_comma(struct rx_printer *printer, bool *first)
{
	rx_print(printer, *first ? "" : ", ");
	*first = false;
}

static void print_properties(struct rx_printer *printer, const struct rx_node *style, int breakpoint, bool *first)
{
	for (int i = 0; i < style->component.setting_count; i++) {
		const struct rx_setting *setting = &style->component.settings[i];
		struct rx_node *value = value_at(setting, breakpoint);
		if (!value)
			continue;
		print_comma(printer, first);
		rx_print_name(printer, setting->prop->js);
		rx_print(printer, ": ");
		rx_print_value(printer, value, RX_PROP_CSS);
	}
}

static bool any_at(const struct rx_node *style, int breakpoint)
{
	for (int i = 0; i < style->component.setting_count; i++)
		if (value_at(&style->component.settings[i], breakpoint))
			return true;
	return false;
}

static void print_breakpoints(struct rx_printer *printer, const struct rx_node *style, bool *first)
{
	for (int at = 1; at <= RX_WIDTHS; at++) {
		bool inner = true;
		if (!any_at(style, at))
			continue;
		print_comma(printer, first);
		rx_buf_addf(&printer->out, "\"@media (min-width: %s)\": { ",
			    rx_app_width(&printer->app->options, at - 1));
		print_properties(printer, style, at, &inner);
		rx_print(printer, " }");
	}
}

static void print_nested(struct rx_printer *printer, const char *selector, struct rx_node *style, bool *first)
{
	print_comma(printer, first);
	rx_print_json(printer, selector);
	rx_print(printer, ": ");
	rx_print_value(printer, style, RX_PROP_STYLE);
}

/* The same selector twice would be one member of the object: a comment makes it another, which CSS does not see. */
static const char *distinct(struct rx_printer *printer, const struct rx_node *rules, int index)
{
	const char *selector = rules->parts[index]->text;
	int before = 0;
	for (int i = 0; i < index; i += 2)
		before += !strcmp(rules->parts[i]->text, selector);
	return before ? rx_arena_printf(printer->arena, "%s/*%d*/", selector, before) : selector;
}

static void print_rules(struct rx_printer *printer, const struct rx_node *rules, bool *first)
{
	for (int i = 0; i < rules->count; i += 2)
		print_nested(printer, distinct(printer, rules, i), rules->parts[i + 1], first);
}

/* First the states, then what the author selects. */
static void print_inner(struct rx_printer *printer, const struct rx_node *style, bool *first)
{
	for (int i = 0; i < style->component.setting_count; i++)
		if (style->component.settings[i].prop->kind == RX_PROP_PSEUDO)
			print_nested(printer, style->component.settings[i].prop->js, style->component.settings[i].value,
				     first);
	for (int i = 0; i < style->component.setting_count; i++)
		if (style->component.settings[i].prop->kind == RX_PROP_RULES)
			print_rules(printer, style->component.settings[i].value, first);
}

static void print_object(struct rx_printer *printer, const struct rx_node *style, const char *fixed)
{
	bool first = !fixed;
	rx_buf_addf(&printer->out, "{ %s", fixed ? fixed : "");
	if (style) {
		print_properties(printer, style, 0, &first);
		print_breakpoints(printer, style, &first);
		print_inner(printer, style, &first);
	}
	rx_print(printer, first ? "}" : " }");
}

void rx_print_style(struct rx_printer *printer, const struct rx_node *style)
{
	print_object(printer, style, NULL);
}

bool rx_print_css(struct rx_printer *printer, struct rx_node *node, const char *fixed, bool first)
{
	struct rx_node *css = node->component.css;
	bool plain = !css || css->kind == RX_NODE_STYLE;
	if (!fixed && (!css || (plain && !css->component.setting_count)))
		return false;
	rx_print(printer, first ? "css: " : ", css: ");
	if (plain) {
		print_object(printer, css, fixed);
		return true;
	}
	if (fixed)
		rx_buf_addf(&printer->out, "[{ %s }, ", fixed);
	rx_print_value(printer, css, RX_PROP_STYLE);
	rx_print(printer, fixed ? "]" : "");
	return true;
}

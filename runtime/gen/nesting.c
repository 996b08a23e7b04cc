/* Which element a text becomes. rx_text is a paragraph, as in the original; HTML takes none inside of a paragraph, a heading, a link, a button or a
 * label, and none that holds a block, and React complains of both. Both are known when a page is printed. What this file does not name is taken
 * for something that has no paragraphs inside and is none itself: a text is then what it is anywhere, a <span> or a <div>. */
#include "printer.h"

/* Elements, and components without one of their own, that hold whatever stands where they stand. */
static const char *const open_to_blocks[] = {
	"rx_accordion", "rx_accordion_content", "rx_accordion_item", "rx_accordion_root", "rx_alert_dialog", "rx_alert_dialog_content",
	"rx_alert_dialog_root", "rx_aspect_ratio", "rx_blockquote", "rx_box", "rx_callout_root", "rx_card", "rx_center", "rx_container",
	"rx_context_menu", "rx_context_menu_root", "rx_context_menu_trigger", "rx_data_list_value", "rx_dialog", "rx_dialog_content",
	"rx_dialog_root", "rx_drawer", "rx_drawer_content", "rx_drawer_portal", "rx_drawer_root", "rx_dropdown_menu_root", "rx_el_article",
	"rx_el_aside", "rx_el_blockquote", "rx_el_dd", "rx_el_details", "rx_el_dialog", "rx_el_div", "rx_el_fieldset", "rx_el_figcaption",
	"rx_el_figure", "rx_el_footer", "rx_el_form", "rx_el_header", "rx_el_li", "rx_el_main", "rx_el_nav", "rx_el_search", "rx_el_section",
	"rx_el_td", "rx_el_th", "rx_flex", "rx_form", "rx_form_field", "rx_form_root", "rx_fragment", "rx_grid", "rx_hover_card",
	"rx_hover_card_content", "rx_hover_card_root", "rx_hstack", "rx_inset", "rx_menu_root", "rx_popover", "rx_popover_content",
	"rx_popover_root", "rx_portal", "rx_scroll_area", "rx_section", "rx_stack", "rx_table_cell", "rx_table_column_header_cell",
	"rx_table_row_header_cell", "rx_tabs", "rx_tabs_content", "rx_tabs_root", "rx_theme", "rx_tooltip", "rx_upload", "rx_vstack",
};

/* What may stand in a paragraph, when the same holds for what is inside. */
static const char *const in_lines[] = {
	"rx_accessible_icon", "rx_avatar", "rx_badge", "rx_button", "rx_code", "rx_divider", "rx_el_a", "rx_el_abbr", "rx_el_audio", "rx_el_b",
	"rx_el_bdi", "rx_el_bdo", "rx_el_br", "rx_el_button", "rx_el_canvas", "rx_el_cite", "rx_el_code", "rx_el_data", "rx_el_del", "rx_el_dfn",
	"rx_el_em", "rx_el_embed", "rx_el_i", "rx_el_iframe", "rx_el_img", "rx_el_input", "rx_el_ins", "rx_el_kbd", "rx_el_label", "rx_el_mark",
	"rx_el_meter", "rx_el_output", "rx_el_picture", "rx_el_progress", "rx_el_q", "rx_el_s", "rx_el_samp", "rx_el_select", "rx_el_small",
	"rx_el_span", "rx_el_strong", "rx_el_sub", "rx_el_sup", "rx_el_svg", "rx_el_textarea", "rx_el_time", "rx_el_u", "rx_el_var",
	"rx_el_video", "rx_el_wbr", "rx_em", "rx_fragment", "rx_icon_button", "rx_image", "rx_kbd", "rx_link", "rx_quote", "rx_separator",
	"rx_spinner", "rx_strong", "rx_switch", "rx_text", "rx_text_em", "rx_text_kbd", "rx_text_quote", "rx_text_span", "rx_text_strong",
	"rx_tooltip", "rx_visually_hidden",
};

static int compare(const void *name, const void *one)
{
	return strcmp(name, *(const char *const *)one);
}

#define IS_ONE_OF(node, names) \
	bsearch((node)->component.type->name, names, RX_COUNT(names), sizeof *(names), compare)

/* `.as`, when it is a word that is known here: "" for one that vars decide, NULL without one. */
static const char *chosen(const struct rx_node *node)
{
	const struct rx_setting *as = rx_setting_of(node, "as");
	if (!as)
		return NULL;
	return as->value && as->value->kind == RX_NODE_TEXT ? as->value->text : "";
}

bool rx_nesting_open(const struct rx_node *node)
{
	const char *as = chosen(node);
	return (!as || !strcmp(as, "div")) && IS_ONE_OF(node, open_to_blocks);
}

static bool all_in_lines(const struct rx_node *node);

static bool is_in_lines(const struct rx_node *node)
{
	if (!node)
		return true;
	if (node->kind == RX_NODE_COMPONENT) {
		const char *as = chosen(node);
		if (!IS_ONE_OF(node, in_lines) || (as && strcmp(as, "span") && strcmp(as, "label")))
			return false;
	}
	return all_in_lines(node);
}

static bool all_in_lines(const struct rx_node *node)
{
	for (int i = 0; i < node->count; i++)
		if (!is_in_lines(node->parts[i]))
			return false;
	return true;
}

const char *rx_nesting_element(const struct rx_printer *printer, const struct rx_node *node)
{
	if (!printer->blocks || strcmp(node->component.type->name, "rx_text") || chosen(node))
		return NULL;
	return all_in_lines(node) ? "p" : "div";
}

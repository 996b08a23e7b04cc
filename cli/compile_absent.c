/* Names of the original: see compile_absent.h. Components that have come to exist are found before this
 * table is asked. */
#include "compile_absent.h"
#include "ui/component.h"

#define HTML " (#include <reflex/html.h>)"
#define CHARTS "charts are those of #include <reflex/recharts.h>: rx_recharts_line_chart, rx_recharts_bar_chart, rx_recharts_pie_chart, …"

static const struct absent {
	const char *name; /* ending in '_': all that begin so */
	const char *instead;
} absents[] = {
	{ "rx_accordion", "write rx_el_details(rx_el_summary(…), …)" HTML },
	{ "rx_accordion_", "write rx_el_details(rx_el_summary(…), …)" HTML },
	{ "rx_app", "write RX_APP(…) outside of functions" },
	{ "rx_asset", "name the file of assets/ by its address: \"/logo.png\"" },
	{ "rx_audio", "write rx_el_audio(.src = \"…\", .controls = rx_true)" HTML },
	{ "rx_auto_scroll", "write rx_scroll_area(…), and rx_scroll_to(\"id\") in a handler" },
	{ "rx_clipboard", "there is no trigger for pasting; rx_set_clipboard(…) copies" },
	{ "rx_code_block", "write rx_el_pre(rx_code(…))" HTML },
	{ "rx_color_mode_icon", "write rx_color_mode_cond(\"☀\", \"☾\")" },
	{ "rx_color_mode_switch", "write rx_color_mode_button()" },
	{ "rx_connection_banner", "leave it out: every app shows when the connection is lost" },
	{ "rx_connection_modal", "leave it out: every app shows when the connection is lost" },
	{ "rx_data_editor", "write rx_table_root(…) with rx_input in its cells" },
	{ "rx_data_table", "write rx_table_root(rx_table_header(…), rx_table_body(rx_foreach(…)))" },
	{ "rx_date_picker", "write rx_input(.type = \"date\")" },
	{ "rx_debounce_input", "write rx_input(…): with .value and .on_change it waits for a pause by itself" },
	{ "rx_desktop_only", "write rx_box(…, .display = rx_responsive(\"none\", \"none\", \"none\", \"block\"))" },
	{ "rx_divider", "write rx_separator()" },
	{ "rx_drawer", "write rx_dialog_root(rx_dialog_trigger(…), rx_dialog_content(…))" },
	{ "rx_drawer_", "write rx_dialog_root(rx_dialog_trigger(…), rx_dialog_content(…))" },
	{ "rx_field", "write VAR(str, name, \"\") in RX_STATE" },
	{ "rx_form_", "write rx_form(…) with rx_input(…) and rx_text(…); names of inputs are the keys of its data" },
	{ "rx_html", "build it of components: rx_text, rx_box, or those of <reflex/html.h>" },
	{ "rx_icon", "write the sign as text (\"☾\"), or rx_image(.src = \"/icon.svg\") with a file in assets/" },
	{ "rx_list", "write rx_el_ul(rx_el_li(…), …)" HTML },
	{ "rx_list_item", "write rx_el_li(…)" HTML },
	{ "rx_list_ordered", "write rx_el_ol(rx_el_li(…), …)" HTML },
	{ "rx_list_unordered", "write rx_el_ul(rx_el_li(…), …)" HTML },
	{ "rx_logo", "write rx_image(.src = \"/logo.svg\") with a file in assets/" },
	{ "rx_markdown", "write rx_heading, rx_text, rx_link and rx_code for what the text marks" },
	{ "rx_memo", "leave it out: what depends on a var is a component of its own already" },
	{ "rx_menu_", "write rx_dropdown_menu_root(rx_dropdown_menu_trigger(…), rx_dropdown_menu_content(…))" },
	{ "rx_mobile_only", "write rx_box(…, .display = rx_responsive(\"block\", \"none\"))" },
	{ "rx_mobile_and_tablet", "write rx_box(…, .display = rx_responsive(\"block\", \"block\", \"block\", \"none\"))" },
	{ "rx_moment", "write rx_date_format(State.var, \"…\")" },
	{ "rx_number_input", "write rx_input(.type = \"number\")" },
	{ "rx_ordered_list", "write rx_el_ol(rx_el_li(…), …)" HTML },
	{ "rx_page", "write RX_PAGE(home, .route = \"/\") behind the function 'home'" },
	{ "rx_paragraph", "write rx_text(…)" },
	{ "rx_plotly", CHARTS },
	{ "rx_recharts_", CHARTS },
	{ "rx_script", "write rx_call_script(\"…\") as a trigger or in a handler" },
	{ "rx_select_", "write rx_select_root(rx_select_trigger(), rx_select_content(rx_select_item(…)))" },
	{ "rx_stack", "write rx_flex(…), rx_vstack(…) or rx_hstack(…)" },
	{ "rx_state", "write RX_STATE(Name, VAR(…), EVENT(…)) outside of functions" },
	{ "rx_tablet_and_desktop", "write rx_box(…, .display = rx_responsive(\"none\", \"block\"))" },
	{ "rx_tablet_only", "write rx_box(…, .display = rx_responsive(\"none\", \"block\", \"block\", \"none\"))" },
	{ "rx_text_em", "write rx_em(…)" },
	{ "rx_text_kbd", "write rx_kbd(…)" },
	{ "rx_text_quote", "write rx_quote(…)" },
	{ "rx_text_span", "write rx_text(…)" },
	{ "rx_text_strong", "write rx_strong(…)" },
	{ "rx_textarea", "write rx_text_area(…)" },
	{ "rx_text_field", "write rx_input(…)" },
	{ "rx_unordered_list", "write rx_el_ul(rx_el_li(…), …)" HTML },
	{ "rx_var", "write COMPUTED(int, name) in RX_STATE" },
	{ "rx_video", "write rx_el_video(.src = \"…\", .controls = rx_true)" HTML },
	{ "rx_window_event_listener", "write .on_key_down and the like on a component" },
};

/* "rx_select": "write it of its parts: rx_select_root, rx_select_trigger, …", the root first. */
static char *parts_of(const char *name)
{
	size_t length = strlen(name);
	char *root = rx_xprintf("%s_root", name), *parts = NULL;
	for (int i = 0; i < rx_component_count; i++) {
		const char *part = rx_components[i]->name;
		if (!strcmp(part, root)) {
			parts = rx_xstrdup(root);
			break;
		}
	}
	for (int i = 0, shown = 0; parts && i < rx_component_count && shown < 5; i++) {
		const char *part = rx_components[i]->name;
		if (strncmp(part, name, length) || part[length] != '_' || !strcmp(part, root))
			continue;
		char *more = rx_xprintf("%s, %s", parts, part);
		free(parts);
		parts = more;
		shown++;
	}
	char *text = parts ? rx_xprintf("it is made of parts here: %s", parts) : NULL;
	free(parts);
	free(root);
	return text;
}

char *rx_absent_instead(const char *name)
{
	char *parts = parts_of(name);
	for (size_t i = 0; i < RX_COUNT(absents) && !parts; i++) {
		const char *absent = absents[i].name;
		size_t length = strlen(absent);
		bool group = absent[length - 1] == '_';
		if (group ? !strncmp(name, absent, length) : !strcmp(name, absent))
			return rx_xstrdup(absents[i].instead);
	}
	return parts;
}

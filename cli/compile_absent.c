/* Names of the original: see compile_absent.h. Components that have come to exist are found before this
 * table is asked. */
#include "compile_absent.h"
#include "ui/component.h"

#define CHARTS "charts are those of #include <reflex/recharts.h>: rx_recharts_line_chart, rx_recharts_bar_chart, rx_recharts_pie_chart, …"

static const struct absent {
	const char *name; /* ending in '_': all that begin so */
	const char *instead;
} absents[] = {
	{ "rx_app", "write RX_APP(…) outside of functions" },
	{ "rx_asset", "name the file of assets/ by its address: \"/logo.png\"" },
	{ "rx_date_picker", "write rx_input(.type = \"date\")" },
	{ "rx_equal", "write rx_eq(a, b)" },
	{ "rx_equals", "write rx_eq(a, b)" },
	{ "rx_field", "write VAR(str, name, \"\") in RX_STATE" },
	{ "rx_logo", "write rx_image(.src = \"/logo.svg\") with a file in assets/" },
	{ "rx_neq", "write rx_ne(a, b)" },
	{ "rx_not_equal", "write rx_ne(a, b)" },
	{ "rx_number_input", "write rx_input(.type = \"number\")" },
	{ "rx_page", "write RX_PAGE(home, .route = \"/\") behind the function 'home'" },
	{ "rx_paragraph", "write rx_text(…)" },
	{ "rx_recharts_", CHARTS },
	{ "rx_textarea", "write rx_text_area(…)" },
	{ "rx_var", "write COMPUTED(int, name) in RX_STATE" },
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

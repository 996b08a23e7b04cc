/* Components of a project (reflex/component.h): what RX_COMPONENT declares, what is printed for them, what is checked. */
#include <reflex.h>
#include <reflex/component.h>

#include "page.h"

RX_STATE(S, VAR(str, color, "#ff0000"), VAR(int, count, 0), EVENT(set_color, str), EVENT(set_count, int))
void S_set_color(struct S *self, str color) { self->color = color; }
void S_set_count(struct S *self, int count) { self->count = count; }

RX_COMPONENT(color_picker,
	OF(.library = "react-colorful@5.6.1", .tag = "HexColorPicker", .styles = "react-colorful/dist/index.css"),
	PROP(str, color),
	PROP(bool, is_open),
	PROP(int, step),
	PROP(words, variant, "small medium large"),
	PROP(str, inner_html, "innerHTML"),
	EVENT(on_change, str),
	EVENT(on_done),
	EVENT(on_click, rx_json)
)
#define color_picker(...) rx_component(color_picker, __VA_ARGS__)

RX_COMPONENT(flow_panel, OF(.library = "@xyflow/react@12.9.0", .tag = "Panel", .needs = "d3@7.9.0", .browser_only = true), PROP(rx, position_of))
RX_COMPONENT(gauge, OF(.library = "$/components/Gauge", .tag = "default"), PROP(double, value))
RX_COMPONENT(my_element, OF(.tag = "my-element"), PROP(str, label))

static void has(const char *body, const char *text, const char *name)
{
	if (!ok(body && strstr(body, text), "%s", name))
		printf("# no %s in\n# %s\n", text, body ? body : "nothing");
}

static rx page(void)
{
	return rx_box(
		color_picker(rx_text("inside"), .color = S.color, .is_open = rx_true, .variant = "small", .inner_html = "x",
			     .on_change = S.set_color, .padding = "1em"),
		rx_component(flow_panel, .position_of = "top"), rx_component(gauge, .value = S.count),
		rx_component(my_element, .label = "plain")
	);
}

static void test_printing(void)
{
	char *body = page_body_with(page, NULL);
	has(body, "isOpen: true", "names in JavaScript follow from those in C");
	has(body, "innerHTML: \"x\"", "or are written beside them");
	has(body, "color: ", "a prop that CSS has, too, is the component's own");
	has(body, "onChange: $e(\"S.set_color\", (value) => [value])", "a trigger passes what is declared");
	has(body, "padding: \"1em\"", "CSS goes with it");
	has(body, "ReactColorful$HexColorPicker", "the name in the module");
	has(body, "\"my-element\"", "without a library: an element");
	free(body);
}

static void test_module(void)
{
	struct rx_app *app = page_build(page);
	struct rx_printed *printed = rx_gen_pages(app, NULL, false);
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	rx_gen_module(&printed->pages[0], &out);
	const char *text = rx_buf_text(&out);
	has(text, "import { HexColorPicker as ReactColorful$HexColorPicker } from \"react-colorful\";", "the version is no part of the import");
	has(text, "import { default as ComponentsGauge$Default } from \"$/components/Gauge\";", "a file of the project, by its default");
	has(text, "const XyflowReact$Panel = $lazy(\"@xyflow/react\"", "what needs a browser is loaded there");
	has(text, "import \"react-colorful/dist/index.css\";", "its style sheet");
	rx_buf_clear(&out);
	rx_gen_libraries(printed, &out);
	has(rx_buf_text(&out), "\"@xyflow/react\":\"12.9.0\",\"d3\":\"7.9.0\",\"react-colorful\":\"5.6.1\"", "packages to install");
	rx_buf_release(&out);
	rx_printed_free(printed);
	rx_app_unref(app);
}

static rx wrong_word(void) { return color_picker(.variant = "smal"); }
static rx wrong_bool(void) { return color_picker(.is_open = "yes"); }
static rx wrong_number(void) { return color_picker(.step = S.color); }
static rx wrong_event(void) { return color_picker(.on_change = S.set_count); }

static void fails(rx (*build)(void), const char *text, const char *hint)
{
	struct rx_app *app = page_build(build);
	const char *said = page_diags.len ? page_diags.at[0].text : "nothing", *to_do = page_diags.len ? page_diags.at[0].suggestion : NULL;
	if (!ok(strstr(said, text) && (!hint || (to_do && strstr(to_do, hint))), "refused: %s", text))
		printf("# said: %s (%s)\n", said, to_do ? to_do : "");
	rx_app_unref(app);
}

static void test_checks(void)
{
	fails(wrong_word, "'smal' is not a value of 'variant' in color_picker", "small");
	fails(wrong_bool, "'is_open' of color_picker is on or off", "rx_true");
	fails(wrong_number, "'step' of color_picker takes a number", NULL);
	fails(wrong_event, "on_change", NULL);
}

int main(void)
{
	test_printing();
	test_module();
	test_checks();
	page_done();
	return done_testing();
}

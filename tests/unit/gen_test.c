/* Printing of pages: the exact text, keys that stay the same over edits, hashes, and the files around a page. */
#include <reflex.h>
#include <reflex/html.h>

#include "page.h"

RX_STATE(GithubState,
	VAR(str, url, "https://github.com/reflex-dev"),
	VAR(str, profile_image, "https://avatars.githubusercontent.com/u/104714959"),
	EVENT(set_profile, str)
)

void GithubState_set_profile(struct GithubState *self, str username) { self->url = username; }

static rx home(void)
{
	return rx_hstack(
		rx_link(
			rx_avatar(.src = GithubState.profile_image),
			.href = GithubState.url
		),
		rx_input(
			.placeholder = "Your Github username",
			.on_blur = GithubState.set_profile
		)
	);
}

RX_TYPE(Address, VAR(str, street, ""))
RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false), VAR(struct Address, where), LIST(str, tags))

RX_STATE(TodoState,
	LIST(struct Todo, items),
	VAR(str, draft, "x"),
	VAR(bool, busy, true),
	VAR(int64_t, big, 9007199254740993),
	VAR(double, ratio, 0.5),
	VAR(struct Address, address),
	COMPUTED(int, remaining),
	EVENT(set_draft, str),
	EVENT(add),
	EVENT(toggle, int),
	EVENT(rename, int, str),
	EVENT(flag, bool),
)

void TodoState_set_draft(struct TodoState *self, str draft) { self->draft = draft; }
void TodoState_toggle(struct TodoState *self, int index) { self->items.at[index].done ^= 1; }
void TodoState_rename(struct TodoState *self, int index, str text) { self->items.at[index].text = text; }
void TodoState_flag(struct TodoState *self, bool flag) { self->busy = flag; }
void TodoState_add(struct TodoState *self) { rx_push(self->items, (struct Todo){ .text = self->draft }); }
int TodoState_remaining(const struct TodoState *self) { return self->items.len; }

static rx todo_row(const struct Todo_refs *todo, rx index)
{
	return rx_hstack(
		rx_checkbox(.checked = todo->done, .on_change = rx_call(TodoState.toggle, index)),
		rx_text(todo->text)
	);
}

/* Hashes are tested by themselves: here they would only hide what else differs. */
static char *without_hashes(char *text)
{
	char *to = text;
	for (char *from = text; from && *from;) {
		bool hash = from[0] == '"' && strspn(from + 1, "0123456789abcdef") == 16 && from[17] == '"';
		if (hash) {
			memmove(to, "\"#\"", 3);
			to += 3;
			from += 18;
		} else {
			*to++ = *from++;
		}
	}
	if (to)
		*to = 0;
	return text;
}

static void prints(rx (*build)(void), const char *want, const char *name)
{
	char *body = without_hashes(page_body_with(build, NULL));
	is_str(body, want, "%s", name);
	free(body);
}

#define PAGE(name, ...) static rx name##_page(void) { return __VA_ARGS__; }

/* ---- the samples of the guide ---- */

PAGE(todo_sample, rx_foreach(Todo, TodoState.items, todo_row))

static void test_samples(void)
{
	prints(home,
	       "$c(\"#\", () => jsx(ThemesHstack, { direction: \"row\", align: \"center\", gap: \"3\" },\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Link.0\", d: [\"GithubState.url\"], r: (v, s) => jsx(ReflexLink, { href: v[0] },\n"
	       "      $c(\"#\", () => jsx($d, { key: \"Avatar.0\", d: [\"GithubState.profile_image\"], r: (v, s) => "
	       "jsx(ThemesAvatar, { fallback: \"\", src: v[0] }) }))) })),\n"
	       "    $c(\"#\", () => jsx(ReflexInput, { key: \"Input.0\", placeholder: \"Your Github username\", "
	       "onBlur: $e(\"GithubState.set_profile\", (e) => [e.target.value]) }))))",
	       "GitHub profile");
	prints(todo_sample_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.items\"], r: (v, s) => $each(v[0], s, $f(\"#\", () => (s) => "
	       "jsx(ThemesHstack, { direction: \"row\", align: \"center\", gap: \"3\" },\n"
	       "    jsx(ReflexCheckbox, { key: \"Checkbox.0\", checked: s[0]?.done, "
	       "onCheckedChange: $e(\"TodoState.toggle\", () => [s[1]]) }),\n"
	       "    jsx(ThemesText, { key: \"Text.0\", as: \"p\" }, s[0]?.text)))) }))",
	       "list of records");
}

/* ---- what a text is ---- */

/* The elements of the page's texts in order; "span" where none is printed. */
static void becomes(rx (*build)(void), const char *want, const char *name)
{
	static const char element[] = "jsx(ThemesText, {";
	char *body = page_body_with(build, NULL), got[200] = "";
	for (char *at = body; at && (at = strstr(at, element));) {
		at += sizeof element - 1;
		char *as = strstr(at, " as: \""), *end = strchr(at, '}');
		size_t n = strlen(got);
		if (as && as < end)
			snprintf(got + n, sizeof got - n, " %.*s", (int)strcspn(as + 6, "\""), as + 6);
		else
			snprintf(got + n, sizeof got - n, " span");
	}
	is_str(got, want, "%s", name);
	free(body);
}

static rx text_row(const struct Todo_refs *todo, rx index)
{
	(void)index;
	return rx_text(todo->text);
}

PAGE(alone, rx_text("a"))
PAGE(in_blocks, rx_el_main(rx_hstack(rx_card(rx_fragment(rx_text("a"), rx_cond(TodoState.busy, rx_text("b"), rx_text("c")))))))
PAGE(in_rows, rx_box(rx_foreach(Todo, TodoState.items, text_row)))
PAGE(in_lines, rx_box(rx_link(rx_text("a")), rx_button(rx_text("b")), rx_heading(rx_text("c")), rx_el_label(rx_text("d")), rx_el_p(rx_text("e")),
		      rx_dialog_root(rx_dialog_content(rx_dialog_description(rx_text("f")))), rx_link(rx_box(rx_text("g")))))
PAGE(in_text, rx_text("a", rx_text("b"), rx_strong(rx_text("c")), rx_cond(TodoState.busy, rx_text("d"), NULL), rx_foreach(Todo, TodoState.items, text_row)))
PAGE(with_blocks, rx_box(rx_text(rx_box(rx_text("a"))), rx_text(rx_link(rx_flex("b"))), rx_text(rx_cond(TodoState.busy, rx_box("c"), "d")),
			 rx_text(rx_text("e", .as_ = "div"))))
PAGE(with_lines, rx_text(rx_link("a"), rx_badge("b"), rx_code("c"), rx_button("d"), rx_el_img(.src = "/e.png"), TodoState.draft))
PAGE(as_said, rx_box(rx_text("a", .as_ = "span"), rx_text(rx_text("b"), .as_ = "div"), rx_link(rx_text("c", .as_ = "p"))))
PAGE(in_props, rx_box(rx_callout(.text = rx_text("a")), rx_tooltip(rx_text("b"), .content = rx_text("c"))))
PAGE(box_as, rx_fragment(rx_box(rx_text("a"), .as_ = "span"), rx_box(rx_text("b"), .as_ = "div")))

static void test_texts(void)
{
	becomes(alone_page, " p", "a text is a paragraph");
	becomes(in_blocks_page, " p p p", "in blocks, and where vars decide");
	becomes(in_rows_page, " p", "in rows");
	becomes(in_lines_page, " span span span span span span span", "in a link, button, heading, label, paragraph it is none");
	becomes(in_text_page, " p span span span span", "nor in another text");
	becomes(with_blocks_page, " div span div div div div", "one that holds a block is a div");
	becomes(with_lines_page, " p", "what stands in a line is no block");
	becomes(as_said_page, " span div span p", ".as wins");
	becomes(in_props_page, " span span p", "a prop that shows something");
	becomes(box_as_page, " span p", "a box that is a span");
}

/* ---- values ---- */

PAGE(text, rx_el_p("a \"quoted\" </script>\n", rx_int(3), rx_num(0.5), rx_true, rx_int(90071992547409930)))
PAGE(vars, rx_el_p(TodoState.draft, TodoState.busy, TodoState.big, TodoState.remaining, TodoState.address.street))
PAGE(numbers, rx_el_input(.max_length = "12", .disabled = rx_true, .title = rx_int(3)))
PAGE(stringified, rx_el_p("a", .title = TodoState.remaining))
PAGE(expression, rx_el_p(rx_add(TodoState.remaining, rx_mul(TodoState.ratio, 2)), rx_not(TodoState.busy)))
PAGE(cond, rx_cond(TodoState.busy, rx_el_p("a"), NULL))
PAGE(cond_value, rx_el_p(rx_cond(TodoState.busy, TodoState.draft, "no"), .title = rx_cond(TodoState.busy, "busy", NULL)))
PAGE(match, rx_match(TodoState.draft, rx_case("a", rx_el_p("A")), rx_case("b", "B"), rx_nodes(2, (rx[]){ rx_el_p("1"), "2" })))
PAGE(match_value, rx_el_p("x", .title = rx_match(TodoState.remaining, rx_case(rx_int(1), "one"), rx_case(rx_int(2), "two"))))
PAGE(two_vars, rx_el_p("x", .id = TodoState.draft, .title = rx_concat(TodoState.draft, TodoState.address.street)))

static void test_values(void)
{
	prints(text_page, "$c(\"#\", () => jsx(\"p\", {}, \"a \\\"quoted\\\" \\u003c/script>\\n\", 3, 0.5, \"true\", \"90071992547409930\"))",
	       "literals as children");
	prints(vars_page,
	       "$c(\"#\", () => jsx(\"p\", {},\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.0\", d: [\"TodoState.draft\"], r: (v, s) => v[0] })),\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.1\", d: [\"TodoState.busy\"], r: (v, s) => $x.str(v[0]) })),\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.2\", d: [\"TodoState.big\"], r: (v, s) => $x.str(v[0]) })),\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.3\", d: [\"TodoState.remaining\"], r: (v, s) => v[0] })),\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.4\", d: [\"TodoState.address\"], r: (v, s) => v[0]?.street }))))",
	       "vars as children");
	prints(numbers_page, "$c(\"#\", () => jsx(\"input\", { disabled: true, maxLength: 12, title: \"3\" }))", "literals as props");
	prints(stringified_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.remaining\"], r: (v, s) => jsx(\"p\", { title: $x.str(v[0]) }, \"a\") }))",
	       "a number in a text prop");
	prints(expression_page,
	       "$c(\"#\", () => jsx(\"p\", {},\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.0\", d: [\"TodoState.remaining\", \"TodoState.ratio\"], r: (v, s) => "
	       "$x.add(v[0], $x.mul(v[1], 2)) })),\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.1\", d: [\"TodoState.busy\"], r: (v, s) => $x.str($x.not(v[0])) }))))",
	       "expressions");
	prints(two_vars_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\", \"TodoState.address\"], r: (v, s) => "
	       "jsx(\"p\", { id: v[0], title: $x.concat(v[0], v[1]?.street) }, \"x\") }))",
	       "one var in two props");
}

PAGE(code_text, rx_code_block("int x;\n", .language = "c"))
PAGE(code_var, rx_code_block(TodoState.draft, .language = "c"))

static void test_long_texts(void)
{
	prints(code_text_page, "$c(\"#\", () => jsx(ReflexCodeBlock, { code: \"int x;\\n\", language: \"c\" }))", "a text that is a prop");
	prints(code_var_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\"], r: (v, s) => jsx(ReflexCodeBlock, { code: v[0], language: \"c\" }) }))",
	       "one of a var");
}

static void test_choices(void)
{
	prints(cond_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.busy\"], r: (v, s) => $x.truth(v[0]) ? "
	       "$c(\"#\", () => jsx(\"p\", { key: \"ElP.0\" }, \"a\")) : null }))",
	       "rx_cond of components");
	prints(cond_value_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.busy\"], r: (v, s) => jsx(\"p\", { title: $x.truth(v[0]) ? \"busy\" : undefined },\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Cond.0\", d: [\"TodoState.busy\", \"TodoState.draft\"], r: (v, s) => "
	       "$x.truth(v[0]) ? v[1] : \"no\" }))) }))",
	       "rx_cond of values");
	prints(match_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\"], r: (v, s) => $x.eq(v[0], \"a\") ? "
	       "$c(\"#\", () => jsx(\"p\", { key: \"ElP.0\" }, \"A\")) : $x.eq(v[0], \"b\") ? \"B\" : "
	       "[$c(\"#\", () => jsx(\"p\", { key: \"ElP.1\" }, \"1\")), \"2\"] }))",
	       "rx_match of components");
	prints(match_value_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.remaining\"], r: (v, s) => jsx(\"p\", { title: $x.eq(v[0], 1) ? \"one\" : "
	       "$x.eq(v[0], 2) ? \"two\" : undefined }, \"x\") }))",
	       "rx_match of values");
}

/* ---- props ---- */

PAGE(css, rx_el_p("a", .padding = rx_responsive("1em", "2em"), .color = "red",
                  .style = rx_style(.color = "blue", .margin = "3px", .width = rx_responsive("1px", "2px", "3px")), .id = "i",
                  .class_name = "c"))
PAGE(responsive, rx_flex("a", .direction = rx_responsive("column", "row"), .gap = "2"))
PAGE(fixed, rx_hstack("a", .align = "start"))
PAGE(var_css, rx_el_p("a", .style = rx_style(.color = TodoState.draft)))
PAGE(node_prop, rx_callout("a", .icon = rx_el_p(TodoState.draft)))
PAGE(aria, rx_el_p("a", .aria_label = "label", .key = "k"))

PAGE(states, rx_button("a", .color = "red", .hover = rx_style(.color = TodoState.draft), .disabled = rx_style(.opacity = "0.5"),
                       .selectors = rx_selectors("& > p", rx_style(.margin = "0"), "@media print", rx_style(.display = "none"))))
PAGE(merged, rx_el_p("a", .hover = rx_style(.color = "red"),
                     .style = rx_style_merge(rx_style(.color = "blue", .hover = rx_style(.color = "blue", .top = "0"), .focus = rx_style(.left = "0")), NULL,
                                             rx_style(.color = "green", .before = rx_style(.content = "'x'")))))
PAGE(chosen, rx_hstack("a", .style = rx_cond(rx_eq(TodoState.draft, ""), rx_style(.color = "red", .top = "0"), NULL), .color = "blue"))
PAGE(named_breakpoints, rx_grid("a", .columns = rx_breakpoints(.initial = "1", .md = "3"), .padding = rx_breakpoints(.sm = "1em")))
PAGE(colors, rx_el_p("a", .color = rx_color("accent", 11), .background = rx_color_alpha("gray", "3"), .fill = rx_color("black", 4)))
PAGE(var_color, rx_el_p("a", .color = rx_color(TodoState.draft, 9)))

static void test_styles(void)
{
	prints(states_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\"], r: (v, s) => jsx(ThemesButton, { css: { color: \"red\", \"&:hover\": { color: v[0] }, "
	       "\"&:is(:disabled, [data-disabled], [aria-disabled=true])\": { opacity: \"0.5\" }, \"& > p\": { margin: \"0\" }, "
	       "\"@media print\": { display: \"none\" } } }, \"a\") }))",
	       "states, selectors, a state that is also a prop");
	prints(merged_page,
	       "$c(\"#\", () => jsx(\"p\", { css: { color: \"green\", \"&::before\": { content: \"'x'\" }, \"&:hover\": { top: \"0\", color: \"red\" }, "
	       "\"&:focus\": { left: \"0\" } } }, \"a\"))",
	       "merged styles, states in the cascade's order");
	prints(chosen_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\"], r: (v, s) => jsx(ThemesHstack, { direction: \"row\", align: \"center\", gap: \"3\", "
	       "css: $x.truth($x.eq(v[0], \"\")) ? { top: \"0\", color: \"blue\" } : { color: \"blue\" } }, \"a\") }))",
	       "a choice among styles");
	prints(named_breakpoints_page,
	       "$c(\"#\", () => jsx(ThemesGrid, { columns: { initial: \"1\", md: \"3\" }, "
	       "css: { \"@media (min-width: 48em)\": { padding: \"1em\" } } }, \"a\"))",
	       "named breakpoints");
	prints(colors_page,
	       "$c(\"#\", () => jsx(\"p\", { css: { background: \"var(--gray-a3)\", color: \"var(--accent-11)\", fill: \"var(--black-a4)\" } }, \"a\"))",
	       "colours");
	prints(var_color_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\"], r: (v, s) => jsx(\"p\", { css: { color: (\"var(--\" + v[0] + "
	       "(/^(black|white)$/.test(v[0]) ? \"-a\" : \"-\") + 9 + \")\") } }, \"a\") }))",
	       "a colour's scale from a var");
}

static void test_props(void)
{
	prints(css_page,
	       "$c(\"#\", () => jsx(\"p\", { id: \"i\", className: \"c\", css: { margin: \"3px\", width: \"1px\", color: \"red\", "
	       "padding: \"1em\", \"@media (min-width: 30em)\": { width: \"2px\", padding: \"2em\" }, "
	       "\"@media (min-width: 48em)\": { width: \"3px\" } } }, \"a\"))",
	       "CSS props, style, breakpoints");
	prints(responsive_page,
	       "$c(\"#\", () => jsx(ThemesFlex, { direction: { initial: \"column\", xs: \"row\" }, gap: \"2\" }, \"a\"))",
	       "responsive props");
	prints(fixed_page, "$c(\"#\", () => jsx(ThemesHstack, { direction: \"row\", gap: \"3\", align: \"start\" }, \"a\"))",
	       "an author's prop wins over a fixed one");
	prints(var_css_page, "$c(\"#\", () => jsx($d, { d: [\"TodoState.draft\"], r: (v, s) => jsx(\"p\", { css: { color: v[0] } }, \"a\") }))",
	       "a var in a style");
	prints(node_prop_page,
	       "$c(\"#\", () => jsx(ReflexCallout, { icon: $c(\"#\", () => jsx(\"p\", {},\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Value.0\", d: [\"TodoState.draft\"], r: (v, s) => v[0] })))) }, \"a\"))",
	       "a component as a prop");
	prints(aria_page, "$c(\"#\", () => jsx(\"p\", { \"aria-label\": \"label\" }, \"a\"))", "names that are no identifiers");
}

/* ---- events ---- */

PAGE(events, rx_el_div(
	rx_button("a", .on_click = rx_prevent_default(TodoState.add)),
	rx_button("b", .on_click = rx_stop_propagation(rx_prevent_default(rx_call(TodoState.flag, 1)))),
	rx_input(.on_change = rx_call(TodoState.rename, 2), .on_key_down = rx_call(TodoState.rename, TodoState.remaining, rx_value)),
	rx_checkbox(.on_change = TodoState.flag)))
PAGE(mount, rx_el_p("a", .on_mount = TodoState.add, .on_click = TodoState.add))

PAGE(client, rx_el_div(
	rx_el_p("a", .on_click = rx_events(TodoState.add, rx_toast(TodoState.draft, .duration = "50", .on_action = rx_call(TodoState.toggle, 3)))),
	rx_el_p("b", .on_key_down = rx_throttle(rx_cond_event(rx_eq(rx_key, "a"), rx_call_script("f(); // x", TodoState.set_draft), NULL), 9)),
	rx_el_p("c", .on_click = rx_debounce(rx_temporal(rx_back()), 5), .on_scroll = rx_stop_propagation(NULL))))

static void test_events(void)
{
	prints(client_page,
	       "$c(\"#\", () => jsx(\"div\", {},\n"
	       "    $c(\"#\", () => jsx($d, { key: \"ElP.0\", d: [\"TodoState.draft\"], r: (v, s) => jsx(\"p\", { onClick: $e([$e(\"TodoState.add\"), "
	       "$e(\"_toast\", () => ({ message: v[0], duration: 50, on_action: $e(\"TodoState.toggle\", () => [3]) }))]) }, \"a\") })),\n"
	       "    $c(\"#\", () => jsx(\"p\", { key: \"ElP.1\", onKeyDown: $e((e) => $x.truth($x.eq(e.key, \"a\")) ? "
	       "$e(\"_call_script\", () => ({ javascript_code: async () => (f()\n), callback: $e(\"TodoState.set_draft\", (value) => [value]) })) : null, "
	       "null, { throttle: 9 }) }, \"b\")),\n"
	       "    $c(\"#\", () => jsx(\"p\", { key: \"ElP.2\", onClick: $e(\"_back\", null, { temporal: true, debounce: 5 }), "
	       "onScroll: $e([], null, { stop: true }) }, \"c\"))))",
	       "client events, choices, actions");
	prints(events_page,
	       "$c(\"#\", () => jsx(\"div\", {},\n"
	       "    $c(\"#\", () => jsx(ThemesButton, { key: \"Button.0\", onClick: $e(\"TodoState.add\", null, { prevent: true }) }, \"a\")),\n"
	       "    $c(\"#\", () => jsx(ThemesButton, { key: \"Button.1\", onClick: $e(\"TodoState.flag\", () => [true], "
	       "{ prevent: true, stop: true }) }, \"b\")),\n"
	       "    $c(\"#\", () => jsx($d, { key: \"Input.0\", d: [\"TodoState.remaining\"], r: (v, s) => jsx(ReflexInput, { "
	       "onChange: $e(\"TodoState.rename\", (e) => [2, e.target.value]), "
	       "onKeyDown: $e(\"TodoState.rename\", (e) => [v[0], e.target.value]) }) })),\n"
	       "    $c(\"#\", () => jsx(ReflexCheckbox, { key: \"Checkbox.0\", "
	       "onCheckedChange: $e(\"TodoState.flag\", (checked) => [checked === true]) }))))",
	       "events with arguments and options");
	prints(mount_page,
	       "$c(\"#\", () => jsx(ReflexLifecycle, { onMount: $e(\"TodoState.add\") }, "
	       "jsx(\"p\", { onClick: $e(\"TodoState.add\") }, \"a\")))",
	       "on_mount");
}

/* ---- loops ---- */

static rx tag(rx item, rx index) { return rx_el_p(item, index, TodoState.draft, rx_el_p("same")); }
static rx tags(const struct Todo_refs *todo, rx index)
{
	return rx_el_div(rx_foreach(str, todo->tags, tag), todo->where.street, todo->done,
	                 rx_cond(todo->done, rx_el_p("done"), rx_el_p(index)), .title = rx_concat(TodoState.draft, todo->text));
}
PAGE(nested, rx_foreach(Todo, TodoState.items, tags))

static void test_loops(void)
{
	prints(nested_page,
	       "$c(\"#\", () => jsx($d, { d: [\"TodoState.items\"], r: (v, s) => $each(v[0], s, $f(\"#\", () => (s) => "
	       "jsx($d, { d: [\"TodoState.draft\"], s, r: $f(\"#\", () => (v, s) => jsx(\"div\", { title: $x.concat(v[0], s[0]?.text) },\n"
	       "    $each(s[0]?.tags, s, $f(\"#\", () => (s) => jsx(\"p\", {}, s[2], s[3],\n"
	       "      $c(\"#\", () => jsx($d, { key: \"Value.0\", d: [\"TodoState.draft\"], r: (v, s) => v[0] })),\n"
	       "      $c(\"#\", () => jsx(\"p\", { key: \"ElP.0\" }, \"same\"))))), s[0]?.where?.street, $x.str(s[0]?.done),\n"
	       "    $x.truth(s[0]?.done) ? $c(\"#\", () => jsx(\"p\", { key: \"ElP.0\" }, \"done\")) : "
	       "jsx(\"p\", { key: \"ElP.1\" }, s[1]))) }))) }))",
	       "loops inside loops, vars inside rows");
}

/* ---- keys and hashes ---- */

static int variant;
static rx edited(void)
{
	rx input = rx_el_input(.id = "the-input");
	switch (variant) {
	case 0:
		return rx_el_div(rx_el_p("a"), rx_el_p("b"), input, rx_el_p("c"));
	case 1: /* one inserted in front */
		return rx_el_div(rx_el_p("new"), rx_el_p("a"), rx_el_p("b"), input, rx_el_p("c"));
	case 2: /* one changed, one gone */
		return rx_el_div(rx_el_p("a"), rx_el_p("B"), input);
	case 3: /* another order */
		return rx_el_div(input, rx_el_p("c"), rx_el_p("a"), rx_el_p("b"));
	default: /* changed all over, deep inside the same */
		return rx_el_div(rx_el_p("A"), rx_el_p("B"), rx_el_div(rx_el_p("x")), rx_el_p("C"));
	}
}

/* The keys of a body in order, as "ElP.0 ElP.1". */
static const char *keys_of(const char *body)
{
	static char keys[512];
	size_t length = 0;
	for (const char *p = body; p && (p = strstr(p, "key: \"")); ) {
		p += 6;
		size_t size = strcspn(p, "\"");
		length += (size_t)snprintf(keys + length, sizeof keys - length, "%s%.*s", length ? " " : "", (int)size, p);
	}
	return keys;
}

static void edit(struct rx_key_memory *memory, int to, const char *want, const char *name)
{
	variant = to;
	char *body = page_body_with(edited, memory);
	is_str(keys_of(body), want, "%s", name);
	free(body);
}

static void test_keys(void)
{
	struct rx_key_memory *memory = rx_key_memory_new();
	edit(memory, 0, "ElP.0 ElP.1 ElInput.0 ElP.2", "first build");
	edit(memory, 1, "ElP.3 ElP.0 ElP.1 ElInput.0 ElP.2", "an insertion gets a number of its own");
	edit(memory, 0, "ElP.0 ElP.1 ElInput.0 ElP.2", "and goes again");
	edit(memory, 2, "ElP.0 ElP.1 ElInput.0", "a changed one keeps its key");
	edit(memory, 0, "ElP.0 ElP.1 ElInput.0 ElP.2", "one more at the end");
	edit(memory, 3, "ElInput.0 ElP.2 ElP.0 ElP.1", "keys move with what they name");
	edit(memory, 0, "ElP.0 ElP.1 ElInput.0 ElP.2", "and back");
	edit(memory, 4, "ElP.0 ElP.1 ElDiv.0 ElP.0 ElP.2", "the same component in order");
	rx_key_memory_free(memory);
}

static void test_deterministic(void)
{
	struct rx_key_memory *memory = rx_key_memory_new();
	variant = 0;
	char *first = page_body_with(edited, NULL), *second = page_body_with(edited, memory);
	is_str(first, second, "the same page prints the same bytes");
	variant = 1;
	char *third = page_body_with(edited, memory);
	const char *a = strstr(first, "id: \"the-input\""), *b = third ? strstr(third, "id: \"the-input\"") : NULL;
	ok(a && b && !strncmp(a - 70, b - 70, 70), "an unchanged subtree keeps its hash");
	ok(third && strncmp(first, third, 20), "what is around a change gets another");
	free(first);
	free(second);
	free(third);
	rx_key_memory_free(memory);
}

static bool same_keys(struct rx_app *app, struct rx_key_memory *memory, bool keep)
{
	struct rx_printed *a = rx_gen_pages(app, memory, keep), *b = rx_gen_pages(app, memory, keep);
	bool same = !strcmp(a->pages[0].body, b->pages[0].body) && a->pages[0].hash == b->pages[0].hash;
	rx_printed_free(a);
	rx_printed_free(b);
	return same;
}

static void test_memory(void)
{
	struct rx_key_memory *memory = rx_key_memory_new();
	variant = 0;
	free(page_body_with(edited, memory));
	variant = 3;
	struct rx_app *app = page_build(edited);
	ok(same_keys(app, memory, false), "without keeping, the memory stays");
	ok(same_keys(app, memory, true), "and with keeping, too, when nothing changes");
	rx_app_unref(app);
	rx_key_memory_free(memory);
}

/* ---- files ---- */

PAGE(parts, rx_box(rx_callout_root(rx_callout_text("a")), rx_card("b")))

static bool has(const struct rx_buf *buf, const char *text, const char *name)
{
	return ok(strstr(rx_buf_text(buf), text) != NULL, "%s", name) || (printf("# %s\n", rx_buf_text(buf)), false);
}

static void test_module(const struct rx_printed_page *page)
{
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	rx_gen_module(page, &out);
	has(&out, "// Generated from page.c by reflex. Changes made here are overwritten.\nimport { jsx } from \"@emotion/react\";\n"
	          "import { $page, $c, $d, $e, $f, $each } from \"$/reflex/client\";\n"
	          "import * as $x from \"$/reflex/expressions\";\n", "a module's head");
	has(&out, "import { Box as ThemesBox, Callout as ThemesCalloutRoot$, Callout as ThemesCalloutText$, Card as ThemesCard } "
	          "from \"@radix-ui/themes\";\n", "imports in order");
	has(&out, "const ThemesCalloutText = ThemesCalloutText$.Text;\n", "parts of exports");
	has(&out, "export default $page({ route: \"/\", title: \"Test\", hash: \"", "its page");
	has(&out, page->body, "its body");
	rx_buf_clear(&out);
	rx_gen_live(page, &out);
	has(&out, "{\"page\":{\"route\":\"/\",\"hash\":\"", "a live message");
	has(&out, "[\"@radix-ui/themes\",\"Callout.Text\",\"ThemesCalloutText\"]", "its imports");
	rx_buf_release(&out);
}

static void test_files(void)
{
	struct rx_app *app = page_build(parts_page);
	struct rx_printed *printed = rx_gen_pages(app, NULL, false);
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	test_module(&printed->pages[0]);
	rx_gen_app(app, "http://localhost:8000", &out);
	has(&out, "  \"name\": \"test\",\n  \"lang\": \"en\",\n  \"backend\": \"http://localhost:8000\",\n  \"connects\": true,\n  \"theme\": { },\n", "app.js: names");
	has(&out, "\"GithubState\":{\"url\":\"https://github.com/reflex-dev\"", "app.js: defaults");
	has(&out, "{ \"route\": \"/\", \"file\": \"index\", \"title\": \"Test\" }", "app.js: pages");
	rx_buf_clear(&out);
	rx_gen_registry(printed, &out);
	has(&out, "import * as library0 from \"@radix-ui/themes\";\n\nexport const registry = {\n  \"@radix-ui/themes\": library0,\n", "registry.js");
	rx_buf_clear(&out);
	rx_gen_libraries(printed, &out);
	has(&out, "{\"@radix-ui/themes\":\"", "libraries with versions");
	rx_buf_release(&out);
	rx_printed_free(printed);
	rx_app_unref(app);
}

PAGE(wide, rx_box(.padding = rx_responsive("1px", "2px", "3px")))

/* What RX_APP says of style sheets and widths. */
static void test_looks(void)
{
	struct rx_app *app = page_build(wide_page);
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	app->options.breakpoints = (struct rx_widths){ .xs = "400px" };
	app->options.stylesheets[0] = "/a.css";
	app->options.stylesheets[1] = "https://other.example/b.scss";
	struct rx_printed *printed = rx_gen_pages(app, NULL, false);
	ok(strstr(printed->pages[0].body, "\"@media (min-width: 400px)\": { padding: \"2px\" }, \"@media (min-width: 48em)\": { padding: \"3px\" }"),
	   "widths: the app's, else the usual");
	rx_gen_libraries(printed, &out);
	ok(!strstr(rx_buf_text(&out), "sass"), "no Sass for a sheet of another server");
	app->options.stylesheets[2] = "c/d.scss";
	rx_buf_clear(&out);
	rx_gen_libraries(printed, &out);
	has(&out, "\"sass\":\"", "Sass for one of assets");
	rx_buf_clear(&out);
	rx_gen_root(app, &out);
	has(&out, "import \"../public/a.css\";\nimport \"../public/c/d.scss\";\n\nexport { default } from \"$/reflex/root\";", "_app.js");
	rx_buf_release(&out);
	rx_printed_free(printed);
	rx_app_unref(app);
}

int main(void)
{
	test_samples();
	test_looks();
	test_texts();
	test_values();
	test_long_texts();
	test_choices();
	test_props();
	test_styles();
	test_events();
	test_loops();
	test_keys();
	test_deterministic();
	test_memory();
	test_files();
	page_done();
	return done_testing();
}

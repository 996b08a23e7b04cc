/* Pages: what is checked when they are built. One test per mistake that every C compiler takes. */
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>

#include <reflex.h>
#include <reflex/primitives.h>
#include <reflex/recharts.h>

#include "page.h"

RX_TYPE(Address, VAR(str, street, ""), VAR(int, number, 0))
RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false), VAR(struct Address, where), LIST(str, tags))

RX_STATE(S,
	VAR(str, name, ""),
	VAR(int, count, 0),
	VAR(int64_t, big, 0),
	VAR(double, ratio, 0),
	VAR(bool, busy, false),
	VAR(struct Address, home),
	LIST(struct Todo, items),
	LIST(str, tags),
	LIST(int, numbers),
	MAP(int, stock),
	MAP(str, words),
	MAP(struct Todo, named),
	VAR(rx_json, doc),
	EVENT(save),
	EVENT(set_name, str),
	EVENT(set_count, int),
	EVENT(set_ratio, double),
	EVENT(set_busy, bool),
	EVENT(rename, int, str),
	EVENT(point, struct rx_pointer),
	EVENT(typed, str, struct rx_key_event),
	EVENT(any, rx_json),
	EVENT(fill, struct Todo),
	EVENT(take_tags, rx_strs),
	EVENT(take_items, struct Todo_list),
	EVENT(take_reals, rx_doubles),
	EVENT(take_wholes, rx_ints),
	EVENT(take_stock, rx_int_map),
	EVENT(take_prices, rx_double_map),
	EVENT(take_named, struct Todo_map),
	EVENT(take_form, rx_json_map),
	SETTER(tags),
	SETTER(items),
	SETTER(stock),
	CLIENT(bool, open, false),
	CLIENT(int, picked, 0),
)

void S_save(struct S *self) { (void)self; }
void S_set_name(struct S *self, str name) { self->name = name; }
void S_set_count(struct S *self, int count) { self->count = count; }
void S_set_ratio(struct S *self, double ratio) { self->ratio = ratio; }
void S_set_busy(struct S *self, bool busy) { self->busy = busy; }
void S_rename(struct S *self, int index, str name) { (void)index; self->name = name; }

void S_point(struct S *self, struct rx_pointer pointer) { self->count = pointer.button; }
void S_typed(struct S *self, str key, struct rx_key_event event) { self->name = event.ctrl_key ? "" : key; }
void S_any(struct S *self, rx_json value) { self->busy = value; }
void S_fill(struct S *self, struct Todo todo) { self->busy = todo.done; }

void S_take_tags(struct S *self, rx_strs tags) { rx_assign(self->tags, tags); }
void S_take_items(struct S *self, struct Todo_list items) { rx_assign(self->items, items); }
void S_take_reals(struct S *self, rx_doubles reals) { self->ratio = reals.len ? reals.at[0] : 0; }
void S_take_wholes(struct S *self, rx_ints wholes) { rx_assign(self->numbers, wholes); }

void S_take_stock(struct S *self, rx_int_map stock) { rx_assign(self->stock, stock); }
void S_take_prices(struct S *self, rx_double_map prices) { self->ratio = rx_map_get(prices, "tea", 0); }
void S_take_named(struct S *self, struct Todo_map named) { rx_assign(self->named, named); }
void S_take_form(struct S *self, rx_json_map fields) { self->busy = rx_map_has(fields, "name"); }

/* The page must be refused with a text that has `text` in it, and a suggestion that has `instead` in it (NULL: any). */
static void refused(rx (*build)(void), const char *text, const char *instead, const char *name)
{
	struct rx_app *app = page_build(build);
	const struct rx_diag *diag = page_diags.len ? &page_diags.at[0] : NULL;
	bool good = diag && strstr(diag->text, text) && (!instead || (diag->suggestion && strstr(diag->suggestion, instead)));
	if (!ok(good && diag->file && diag->line, "%s", name) && diag)
		printf("#  text: %s\n#  hint: %s\n", diag->text, diag->suggestion ? diag->suggestion : "(none)");
	is_int(page_diags.errors, 1, "%s: one error", name);
	rx_app_unref(app);
}

static void accepted(rx (*build)(void), const char *name)
{
	struct rx_app *app = page_build(build);
	if (!ok(app && !page_diags.errors, "%s", name) && page_diags.len)
		printf("#  text: %s\n", page_diags.at[0].text);
	rx_app_unref(app);
}

#define PAGE(name, ...) static rx name(void) { return __VA_ARGS__; }

/* ---- references under C's operators ---- */

PAGE(offset, rx_text(S.count + 1))
PAGE(offset_back, rx_text(S.count - 2))
PAGE(offset_in_expression, rx_text(rx_mul(S.count + 1, 2)))
PAGE(offset_prop, rx_link(.href = S.name + 3))
static rx compares(void) { return strcmp(S.name, "a") ? rx_text("x") : rx_text("y"); }
static rx reads_expression(void) { return strchr(rx_add(S.count, 1), 'x') ? rx_text("x") : rx_text("y"); }

static void test_operators(void)
{
	refused(offset, "'S.count + 1' computes with a reference", "rx_add(S.count, 1)", "reference + 1 as a child");
	is_str(page_diags.at[0].needle, "S.count", "its needle");
	refused(offset_back, "'S.count - 2'", "rx_sub(S.count, 2)", "reference - 2");
	refused(offset_in_expression, "'S.count + 1'", "rx_add(S.count, 1)", "reference + 1 inside an expression");
	refused(offset_prop, "'S.name + 3'", NULL, "reference + 3 as a prop");
	refused(compares, "reads 'S.name', which is a reference to a var", "rx_eq(S.name, …)", "strcmp of a reference");
	refused(reads_expression, "reads 'rx_add(S.count, 1)'", "rx_eq", "strchr of an expression");
}

/* ---- crashes ---- */

static int deep(int n)
{
	volatile char frame[4096];
	frame[0] = (char)n;
	return n < 0 ? 0 : deep(n + 1) + frame[0];
}
/* Near zero, and not zero: that one a sanitizer would report by itself. */
static int *volatile nowhere = (int *)64;
static volatile int zero;
static rx crashes(void) { return *nowhere ? "a" : "b"; }
static rx overflows(void) { return deep(1) ? "a" : "b"; }
static rx divides(void) { return rx_int(100 / zero); }

static sigjmp_buf thread_back;
static volatile int thread_faults;
static void on_thread_fault(int number)
{
	thread_faults += number == SIGSEGV;
	siglongjmp(thread_back, 1);
}
static void *faulting_thread(void *unused)
{
	if (!sigsetjmp(thread_back, 1))
		return *nowhere ? unused : NULL;
	return NULL;
}
static rx starts_thread(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, faulting_thread, NULL);
	pthread_join(thread, NULL);
	return rx_text("a");
}

static void test_other_threads(void)
{
	struct sigaction action = { .sa_handler = on_thread_fault }, before;
	sigaction(SIGSEGV, &action, &before);
	accepted(starts_thread, "a fault of another thread does not end the build");
	sigaction(SIGSEGV, &before, NULL);
	is_int(thread_faults, 1, "it reaches the handler that was there before");
}

static void test_crashes(void)
{
	struct sigaction before, after;
	sigaction(SIGSEGV, NULL, &before);
	refused(crashes, "page function 'home' crashed", NULL, "NULL dereferenced");
#ifndef __SANITIZE_THREAD__ /* which has a stack of its own for calls, and no guard behind it */
	refused(overflows, "page function 'home' needs more than", NULL, "recursion without end");
#else
	(void)overflows;
#endif
#ifndef __SANITIZE_ADDRESS__
	refused(divides, "a division by zero", NULL, "division by zero");
#else
	(void)divides;
#endif
	sigaction(SIGSEGV, NULL, &after);
	ok(before.sa_sigaction == after.sa_sigaction && before.sa_flags == after.sa_flags, "handlers are put back");
}

/* ---- props ---- */

PAGE(bad_word, rx_text("a", .size = "7x"))
PAGE(near_word, rx_button("a", .variant = "sold"))
PAGE(bad_word_branch, rx_button("a", .variant = rx_cond(S.busy, "soft", "sofd")))
PAGE(bad_word_responsive, rx_button("a", .size = rx_responsive("1", "17")))
PAGE(bad_bool, rx_button("a", .disabled = "yes"))
PAGE(number_as_bool, rx_button("a", .disabled = rx_int(1)))
PAGE(str_as_bool, rx_button("a", .disabled = S.name))
PAGE(list_as_bool, rx_button("a", .disabled = S.items))
PAGE(bad_number, rx_input(.max_length = "many"))
PAGE(str_as_number, rx_input(.max_length = S.name))
PAGE(component_as_text, rx_link("a", .href = rx_text("b")))
PAGE(list_as_text, rx_link("a", .href = S.tags))
PAGE(not_responsive, rx_link("a", .href = rx_responsive("a", "b")))
PAGE(style_as_text, rx_text("a", .style = "color: red"))
PAGE(style_in_prop, rx_text("a", .id = rx_style(.color = "red")))
PAGE(style_as_child, rx_text(rx_style(.color = "red")))
PAGE(text_as_state, rx_text("a", .hover = "red"))
PAGE(odd_selectors, rx_text("a", .selectors = rx_selectors("& > p")))
PAGE(bare_selectors, rx_text("a", .selectors = "& > p"))
PAGE(bare_content, rx_text("a", .before = rx_style(.content = "new")))
PAGE(nested_in_state, rx_text("a", .hover = rx_style(.on_click = S.save)))
PAGE(no_scale, rx_text("a", .background = rx_color("gren", 3)))
PAGE(no_shade, rx_text("a", .background = rx_color_alpha("green", 13)))
PAGE(rules_as_child, rx_text(rx_selectors("& > p", rx_style(.color = "red"))))
PAGE(all_styles, rx_text("a", .style = rx_match(S.name, rx_case("a", rx_style(.color = rx_color(S.name, S.count)))),
                         .hover = rx_cond(S.busy, rx_style(.padding = rx_breakpoints(.md = "1em")), NULL)))
PAGE(event_in_style, rx_text("a", .style = rx_style(.on_click = S.save)))
PAGE(key_of_var, rx_text("a", .key = S.name))
PAGE(void_children, rx_image(rx_text("a"), .src = "/a.png"))
PAGE(good_props, rx_box(
	rx_button("a", .disabled = S.busy, .size = rx_responsive("1", "2"), .variant = rx_cond(S.busy, "soft", "solid")),
	rx_button("b", .disabled = rx_true, .size = rx_int(2), .padding = rx_responsive("1em", S.name)),
	rx_button("c", .disabled = rx_eq(S.count, 3), .size = S.name, .width = rx_int(20)),
	rx_input(.max_length = "12", .placeholder = S.name), rx_input(.max_length = rx_int(3), .value = S.name),
	rx_text("d", .style = rx_style(.color = S.name, .padding = rx_responsive("1em", "2em")), .key = "x")))

static void test_props(void)
{
	refused(bad_word, "'7x' is not a value of 'size' in rx_text", ".size = \"7\" (of: 1, 2, 3", "unknown word");
	is_str(page_diags.at[0].needle, ".size = \"7x\"", "its needle");
	ok(strstr(page_diags.at[0].file, "ui_test.c") != NULL, "its file");
	refused(near_word, "'sold' is not a value of 'variant'", ".variant = \"solid\"", "misspelt word");
	refused(bad_word_branch, "'sofd' is not a value", ".variant = \"soft\"", "misspelt word in a condition");
	refused(bad_word_responsive, "'17' is not a value", NULL, "unknown word per breakpoint");
	refused(bad_bool, "'disabled' of rx_button is on or off", ".disabled = rx_true", "text for a bool");
	refused(number_as_bool, "'disabled' of rx_button is on or off", ".disabled = rx_true", "number for a bool");
	refused(str_as_bool, "takes a bool; 'S.name' is str", "rx_ne(S.name, \"\")", "str var for a bool");
	refused(list_as_bool, "takes a bool; 'S.items' is a list of Todo", "rx_gt(rx_len(S.items), 0)", "list for a bool");
	refused(bad_number, "takes a number, not 'many'", "rx_int(3)", "text for a number");
	refused(str_as_number, "takes a number; 'S.name' is str", NULL, "str var for a number");
	refused(component_as_text, "takes a value; 'rx_text' is a component", NULL, "component for a text");
	refused(list_as_text, "takes a text; 'S.tags' is a list of str", NULL, "list for a text");
	refused(not_responsive, "takes one value, not rx_responsive", NULL, "rx_responsive where there is none");
	refused(style_as_text, "'style' of rx_text takes rx_style(…)", "rx_style(", "text for a style");
	refused(style_in_prop, "rx_style is for the prop 'style'", NULL, "style in another prop");
	refused(style_as_child, "rx_style is for the prop 'style'", NULL, "style as a child");
	refused(event_in_style, "'on_click' in rx_style is not a CSS property", NULL, "event in a style");
	refused(text_as_state, "'hover' of rx_text takes rx_style(…), not", ".hover = rx_style(", "text for a state");
	refused(odd_selectors, "rx_selectors takes pairs", "rx_selectors(", "a selector without a style");
	refused(bare_selectors, "'selectors' of rx_text takes rx_selectors(…)", "rx_selectors(", "text for selectors");
	refused(bare_content, "a text in 'content' stands in quotes", "\"'new'\"", "content without quotes");
	refused(nested_in_state, "'on_click' in rx_style is not a CSS property or a state", NULL, "event in a state's style");
	refused(no_scale, "'gren' is not a scale of colours", "rx_color(\"green\"", "a scale that does not exist");
	refused(no_shade, "a shade of a colour is a whole number from 1 to 12", NULL, "a shade that does not exist");
	refused(rules_as_child, "rx_selectors is for the prop 'selectors'", NULL, "selectors as a child");
	accepted(all_styles, "choices of styles, breakpoints, colours from vars");
	refused(key_of_var, "'key' of rx_text depends on a var", NULL, "var as key");
	refused(void_children, "rx_image takes no children", NULL, "children of a void element");
	accepted(good_props, "props that fit");
}

/* ---- expressions and control flow ---- */

PAGE(add_text, rx_text(rx_add(S.name, 1)))
PAGE(less_mixed, rx_text(rx_lt(S.name, S.count)))
PAGE(upper_number, rx_text(rx_upper(S.count)))
PAGE(len_number, rx_text(rx_len(S.count)))
PAGE(join_text, rx_text(rx_join(S.name, ", ")))
PAGE(component_operand, rx_text(rx_add(rx_text("a"), 1)))
PAGE(component_test, rx_cond(rx_text("a"), "x", "y"))
PAGE(null_operand, rx_text(rx_not(NULL)))
PAGE(default_first, rx_match(S.name, "x", rx_case("a", "y")))
PAGE(case_alone, rx_text(rx_case("a", "b")))
PAGE(responsive_child, rx_text(rx_responsive("a", "b")))
PAGE(trigger_child, rx_text(rx_value))
PAGE(good_expressions, rx_box(
	rx_text(rx_add(rx_mul(S.count, 2), rx_div(S.ratio, 3.5))), rx_text(rx_concat(S.name, S.count), rx_join(S.tags, ", ")),
	rx_text(rx_at(S.tags, 0), rx_at(S.name, S.count), rx_len(S.items), rx_upper(rx_at(S.tags, 1))),
	rx_text(rx_and(rx_contains(S.tags, "a"), rx_contains(S.name, "b"))), rx_text(rx_ge(S.name, "b"), rx_not(S.items)),
	rx_match(S.count, rx_case(rx_int(1), "one"), rx_case(rx_int(2), rx_text("two")), rx_box("many")),
	rx_cond(S.items, rx_text("some"), NULL), S.busy, S.home.street, S.home.number, S.big))

static void test_expressions(void)
{
	refused(add_text, "rx_add takes numbers; 'S.name' is str, '1' is int", "rx_concat(S.name, 1)", "rx_add of a text");
	refused(less_mixed, "rx_lt takes two numbers or two texts", NULL, "rx_lt of text and number");
	refused(upper_number, "rx_upper takes a text; 'S.count' is int", NULL, "rx_upper of a number");
	refused(len_number, "rx_len takes a text or a list", NULL, "rx_len of a number");
	refused(join_text, "rx_join takes a list and a text", NULL, "rx_join of a text");
	refused(component_operand, "operand 1 of rx_add is a component ('rx_text')", NULL, "component as operand");
	refused(component_test, "'rx_text' is a component; a value belongs here", NULL, "component as test");
	refused(null_operand, "operand 1 of rx_not is NULL", NULL, "NULL as operand");
	refused(default_first, "'\"x\"' stands before the last part of rx_match", "rx_case", "default before a case");
	refused(case_alone, "rx_case is for the parts of rx_match", NULL, "rx_case outside of rx_match");
	refused(responsive_child, "rx_responsive is for props and styles", NULL, "rx_responsive as a child");
	refused(trigger_child, "'rx_value' is for the arguments of rx_call", NULL, "rx_value outside of rx_call");
	accepted(good_expressions, "expressions that fit");
}

/* ---- loops ---- */

static rx todo_row(const struct Todo_refs *todo, rx index) { return rx_text(index, todo->text, todo->where.street); }
static rx tag_row(rx tag, rx index) { return rx_text(index, tag); }
static rx leaked;
static rx leaking_row(const struct Todo_refs *todo, rx index) { (void)index; leaked = todo->text; return rx_text("a"); }
static rx tags_of(const struct Todo_refs *todo, rx index) { (void)index; return rx_foreach(str, todo->tags, tag_row); }
static rx shows_made_outside(const struct Todo_refs *todo, rx index) { (void)index; (void)todo; return leaked; }
static rx leaks(void)
{
	rx list = rx_foreach(Todo, S.items, leaking_row);
	return rx_box(list, leaked);
}
static rx component_row(const struct Todo_refs *todo, rx index) { (void)index; return leaked = rx_text(todo->text); }
static rx leaks_component(void)
{
	rx list = rx_foreach(Todo, S.items, component_row);
	return rx_box(list, leaked);
}
static rx made_outside(void)
{
	leaked = rx_foreach(str, S.tags, tag_row);
	return rx_foreach(Todo, S.items, shows_made_outside);
}
static rx null_row(rx item, rx index) { (void)item; (void)index; return NULL; }
PAGE(foreach_number, rx_foreach(int, S.count, tag_row))
PAGE(foreach_record, rx_foreach(Todo, S.name, todo_row))
PAGE(foreach_other, rx_foreach(Todo, S.tags, todo_row))
PAGE(foreach_scalar, rx_foreach(int, S.tags, tag_row))
PAGE(good_loops, rx_box(rx_foreach(Todo, S.items, todo_row), rx_foreach(str, S.tags, tag_row), rx_foreach(Todo, S.items, tags_of),
	rx_foreach(int, S.numbers, null_row)))

static void test_loops(void)
{
	refused(foreach_number, "rx_foreach goes over a list; 'S.count' is int", "LIST(int", "rx_foreach over a number");
	refused(foreach_record, "rx_foreach goes over a list; 'S.name' is str", "LIST(Todo", "rx_foreach over a text");
	refused(foreach_other, "rx_foreach over Todo, but 'S.tags' is a list of str", "rx_foreach(str, S.tags", "another list");
	refused(foreach_scalar, "rx_foreach over int, but 'S.tags' is a list of str", "rx_foreach(str", "a list of another scalar");
	refused(leaks, "the item of a rx_foreach is used outside", NULL, "an item outside of its row");
	refused(leaks_component, "'rx_text' uses the item of a rx_foreach outside", NULL, "a row outside of its loop");
	refused(made_outside, "was made outside of it", NULL, "a loop made outside of the row that shows it");
	accepted(good_loops, "loops that fit");
}

/* ---- events ---- */

static const struct rx_event_ unknown_event = { "S", "sav", NULL, 0, { NULL }, 0 };
PAGE(too_few, rx_button("a", .on_click = S.set_name))
PAGE(wrong_payload, rx_input(.on_change = S.set_count))
PAGE(checked_to_str, rx_checkbox(.on_change = S.set_name))
PAGE(two_left, rx_input(.on_change = S.rename))
PAGE(too_many, rx_button("a", .on_click = rx_call(S.set_name, "a", "b")))
PAGE(text_for_int, rx_button("a", .on_click = rx_call(S.set_count, "3")))
PAGE(double_for_int, rx_button("a", .on_click = rx_call(S.set_count, 2.5)))
PAGE(var_for_str, rx_button("a", .on_click = rx_call(S.set_name, S.count)))
PAGE(int_for_bool, rx_button("a", .on_click = rx_call(S.set_busy, 2)))
PAGE(null_argument, rx_button("a", .on_click = rx_call(S.set_name, NULL)))
PAGE(component_argument, rx_button("a", .on_click = rx_call(S.set_name, rx_text("a"))))
PAGE(value_of_click, rx_button("a", .on_click = rx_call(S.set_name, rx_value)))
PAGE(key_of_change, rx_input(.on_change = rx_call(S.set_name, rx_key)))
PAGE(number_for_list, rx_button("a", .on_click = rx_call(S.take_wholes, 3)))
PAGE(text_for_list, rx_button("a", .on_click = rx_call(S.take_tags, "[]")))
PAGE(list_for_int, rx_button("a", .on_click = rx_call(S.set_count, S.numbers)))
PAGE(other_list, rx_button("a", .on_click = rx_call(S.take_tags, S.numbers)))
PAGE(other_records, rx_button("a", .on_click = rx_call(S.set_items, S.tags)))
PAGE(record_for_list, rx_input(.on_change = S.take_items))
PAGE(slider_to_words, rx_slider(.on_change = S.take_tags))
PAGE(good_lists, rx_box(
	rx_slider(.on_change = S.take_reals, .on_value_commit = S.take_wholes), rx_slider(.on_change = rx_call(S.take_reals, rx_value)),
	rx_slider(.on_change = rx_call(S.take_wholes, rx_value)), rx_slider(.on_change = S.set_ratio, .on_value_commit = S.any),
	rx_button("a", .on_click = rx_call(S.take_tags, S.tags)), rx_button("b", .on_click = rx_call(S.take_items, S.items)),
	rx_button("c", .on_click = rx_call(S.set_items, S.items)), rx_button("d", .on_click = rx_call(S.set_tags, rx_split(S.name, ","))),
	rx_button("e", .on_click = rx_call(S.take_reals, S.numbers)), rx_button("f", .on_click = rx_call(S.take_wholes, rx_reverse(S.numbers))),
	rx_button("g", .on_click = rx_call_script("[1]", S.take_wholes))))
PAGE(list_for_map, rx_button("a", .on_click = rx_call(S.take_stock, S.numbers)))
PAGE(map_for_list, rx_button("a", .on_click = rx_call(S.take_wholes, S.stock)))
PAGE(other_map, rx_button("a", .on_click = rx_call(S.take_stock, S.words)))
PAGE(other_record_map, rx_button("a", .on_click = rx_call(S.take_named, S.stock)))
PAGE(set_other_map, rx_button("a", .on_click = rx_call(S.set_stock, S.words)))
PAGE(map_for_int, rx_button("a", .on_click = rx_call(S.set_count, S.stock)))
PAGE(form_to_ints, rx_form(.on_submit = S.take_stock))
PAGE(text_to_map, rx_input(.on_change = S.take_form))
PAGE(good_maps, rx_box(
	rx_button("a", .on_click = rx_call(S.take_stock, S.stock)), rx_button("b", .on_click = rx_call(S.take_prices, S.stock)),
	rx_button("c", .on_click = rx_call(S.take_named, S.named)), rx_button("d", .on_click = rx_call(S.set_stock, S.stock)),
	rx_button("e", .on_click = rx_call(S.take_stock, rx_merge(S.stock, S.stock))), rx_button("f", .on_click = rx_call(S.take_stock, S.doc)),
	rx_button("g", .on_click = rx_call(S.any, S.stock)), rx_button("h", .on_click = rx_call(S.take_form, S.words)),
	rx_form(.on_submit = S.take_form), rx_form(.on_submit = rx_call(S.take_form, rx_event_data))))
PAGE(not_registered, rx_button("a", .on_click = &unknown_event))
PAGE(good_events, rx_box(
	rx_button("a", .on_click = S.save), rx_input(.on_change = S.save, .on_key_down = S.set_name, .on_blur = S.set_name),
	rx_input(.on_change = rx_call(S.rename, 1), .on_blur = rx_call(S.rename, S.count, rx_value)),
	rx_checkbox(.on_change = S.set_busy), rx_checkbox(.on_change = rx_call(S.set_busy, rx_checked)),
	rx_button("b", .on_click = rx_prevent_default(rx_stop_propagation(rx_call(S.set_busy, 1)))),
	rx_button("c", .on_click = rx_call(S.set_ratio, 3)), rx_button("d", .on_click = rx_call(S.set_ratio, S.count)),
	rx_button("e", .on_click = rx_call(rx_call(S.rename, 2), "x")), rx_button("f", .on_click = rx_call(S.set_busy, rx_not(S.busy)))))

static void test_events(void)
{
	refused(too_few, "'on_click' of rx_button passes a struct rx_pointer, but 'S.set_name' takes str", "rx_call(S.set_name", "no payload");
	refused(wrong_payload, "'on_change' of rx_input passes a str, but 'S.set_count' takes int", NULL, "payload of another type");
	refused(checked_to_str, "passes a bool, but 'S.set_name' takes str", NULL, "a bool for a str");
	refused(two_left, "'S.rename' takes int, str", NULL, "two parameters left");
	refused(too_many, "rx_call gives 2 arguments to 'S.set_name', which takes 1", NULL, "too many arguments");
	refused(text_for_int, "parameter 1 of 'S.set_count' is int; '\"3\"' is str", NULL, "text for int");
	refused(double_for_int, "parameter 1 of 'S.set_count' is int; '2.5' is double", NULL, "double for int");
	refused(var_for_str, "parameter 1 of 'S.set_name' is str; 'S.count' is int", NULL, "int var for str");
	refused(int_for_bool, "parameter 1 of 'S.set_busy' is bool; '2' is int", NULL, "2 for bool");
	refused(number_for_list, "parameter 1 of 'S.take_wholes' is a list of int; '3' is int", NULL, "a number for a list");
	refused(text_for_list, "parameter 1 of 'S.take_tags' is a list of str; '\"[]\"' is str", NULL, "a text for a list");
	refused(list_for_int, "parameter 1 of 'S.set_count' is int; 'S.numbers' is a list of int", NULL, "a list for an int");
	refused(other_list, "parameter 1 of 'S.take_tags' is a list of str; 'S.numbers' is a list of int", NULL, "a list of something else");
	refused(other_records, "parameter 1 of 'S.set_items' is a list of Todo; 'S.tags' is a list of str", NULL, "texts for a setter of records");
	refused(record_for_list, "'on_change' of rx_input passes a str, but 'S.take_items' takes a list of Todo", NULL, "a text for records");
	refused(slider_to_words, "passes a list of double, but 'S.take_tags' takes a list of str", NULL, "numbers for texts");
	accepted(good_lists, "lists that fit");
	refused(list_for_map, "parameter 1 of 'S.take_stock' is a map of int; 'S.numbers' is a list of int", NULL, "a list for a map");
	refused(map_for_list, "parameter 1 of 'S.take_wholes' is a list of int; 'S.stock' is a map of int", NULL, "a map for a list");
	refused(other_map, "parameter 1 of 'S.take_stock' is a map of int; 'S.words' is a map of str", NULL, "a map of something else");
	refused(other_record_map, "parameter 1 of 'S.take_named' is a map of Todo; 'S.stock' is a map of int", NULL, "a map of ints for one of records");
	refused(set_other_map, "parameter 1 of 'S.set_stock' is a map of int; 'S.words' is a map of str", NULL, "another map for a setter");
	refused(map_for_int, "parameter 1 of 'S.set_count' is int; 'S.stock' is a map of int", NULL, "a map for an int");
	refused(form_to_ints, "passes a form's fields (a struct of RX_TYPE, rx_json_map, or rx_json), but 'S.take_stock' takes a map of int", NULL,
		"a form for a map of int");
	refused(text_to_map, "'on_change' of rx_input passes a str, but 'S.take_form' takes a map of rx_json", NULL, "a text for a map");
	accepted(good_maps, "maps that fit");
	refused(null_argument, "argument 1 of rx_call(S.set_name, …) is NULL", NULL, "NULL as argument");
	refused(component_argument, "'rx_text' is a component", NULL, "component as argument");
	refused(value_of_click, "'on_click' of rx_button has no rx_value", NULL, "rx_value of a click");
	refused(key_of_change, "'on_change' of rx_input has no rx_key", NULL, "rx_key of a change");
	refused(not_registered, "'S.sav' is not a handler of this app", "S.save", "unknown handler");
	accepted(good_events, "events that fit");
}

/* ---- the rest ---- */

static rx nested(int depth) { return depth ? rx_box(nested(depth - 1)) : rx_text("a"); }
static rx too_deep(void) { return nested(500); }
static rx with_nodes(void)
{
	rx nodes[100];
	for (int i = 0; i < 100; i++)
		nodes[i] = rx_text(rx_int(i));
	return rx_box(rx_nodes(100, nodes), rx_nodes(0, NULL), NULL, "end");
}

/* ---- client events, several, choices, vars of the browser, actions ---- */

PAGE(events_all,
	rx_input(.on_change = rx_events(S.save, rx_toast(S.name, .description = rx_concat("n ", S.count), .on_action = S.save), rx_call(S.rename, 1)),
		 .on_key_down = rx_cond_event(rx_eq(rx_key, "Enter"), rx_call(S.set_name, rx_value), rx_noop()), .on_blur = rx_debounce(S.set_name, 200),
		 .on_click = rx_throttle(rx_prevent_default(S.point), 100), .on_focus = rx_temporal(S.save)),
	rx_button("a", .on_click = rx_set(S.open, rx_not(S.open)), .on_double_click = rx_stop_propagation(NULL), .on_context_menu = S.any),
	rx_button("b", .on_click = rx_call_script("fetch('/x').then(r => r.text())", S.set_name), .on_double_click = rx_call(S.set_count, rx_event_member("client_x"))),
	rx_input(.on_key_down = S.typed), rx_form(.on_submit = S.fill), rx_form(.on_submit = rx_call(S.fill, rx_event_data)))
PAGE(set_server, rx_button("a", .on_click = rx_set(S.busy, rx_true)))
PAGE(set_wrong, rx_button("a", .on_click = rx_set(S.picked, "x")))
PAGE(set_null, rx_button("a", .on_click = rx_set(S.open, NULL)))
PAGE(no_test, rx_button("a", .on_click = rx_cond_event(NULL, S.save, NULL)))
PAGE(inner_wrong, rx_button("a", .on_click = rx_events(S.save, rx_cond_event(S.busy, S.set_name, NULL))))
PAGE(callback_two, rx_button("a", .on_click = rx_call_script("1", S.rename)))
PAGE(action_one, rx_button("a", .on_click = rx_toast("x", .on_action = S.set_name)))
PAGE(script_var, rx_button("a", .on_click = rx_call_script(S.name, NULL)))
PAGE(script_open, rx_button("a", .on_click = rx_call_script("f(1", NULL)))
PAGE(script_empty, rx_button("a", .on_click = rx_call_script("  ", NULL)))
PAGE(member_wrong, rx_button("a", .on_click = rx_call(S.set_count, rx_event_member("nothing"))))
PAGE(member_type, rx_button("a", .on_click = rx_call(S.set_name, rx_event_member("button"))))
PAGE(key_for_pointer, rx_input(.on_key_down = S.point))
PAGE(form_scalar, rx_form(.on_submit = S.set_count))
PAGE(minus, rx_button("a", .on_click = rx_throttle(S.save, -1)))

static void test_client_events(void)
{
	accepted(events_all, "client events, several, choices, actions");
	refused(set_server, "'S.busy' in rx_set is not a CLIENT var", "CLIENT(", "rx_set of a var of the server");
	refused(set_wrong, "'S.picked' is int; '\"x\"' is str", NULL, "rx_set of another type");
	refused(set_null, "the value in rx_set(S.open, …) is NULL", "rx_false", "rx_set to NULL");
	refused(no_test, "rx_cond_event has no test", NULL, "a choice without a test");
	refused(inner_wrong, "passes a struct rx_pointer, but 'S.set_name' takes str", NULL, "an event inside of others");
	refused(callback_two, "passes a value, but 'S.rename' takes int, str", NULL, "a callback gets one value");
	refused(action_one, "passes nothing, but 'S.set_name' takes str", NULL, "an action gets nothing");
	refused(script_var, "the code of rx_call_script on a trigger is part of the page", "handler", "code of a var");
	refused(script_open, "is not JavaScript: a bracket is not closed", NULL, "code with an open bracket");
	refused(script_empty, "is not JavaScript: it is empty", NULL, "no code");
	refused(member_wrong, "has no rx_event_member(\"nothing\")", NULL, "a member that pointers do not have");
	refused(member_type, "parameter 1 of 'S.set_name' is str", NULL, "a member of another type");
	refused(key_for_pointer, "passes a str (the key), and a struct rx_key_event, but 'S.point' takes rx_pointer", NULL, "a key for a pointer");
	refused(form_scalar, "passes a form's fields", NULL, "a form for a number");
	refused(minus, "-1 milliseconds", NULL, "a time before now");
}

/* ---- names of members in charts ---- */

PAGE(chart_good, rx_recharts_line_chart(rx_recharts_line(.data_key = "text"), rx_recharts_x_axis(.data_key = "where.street"),
					.data = S.items))
PAGE(chart_misspelt, rx_recharts_line_chart(rx_recharts_line(.data_key = "txet"), .data = S.items))
PAGE(chart_deep, rx_recharts_line_chart(rx_recharts_line(.data_key = "where.city"), .data = S.items))
PAGE(chart_scalars, rx_recharts_line_chart(rx_recharts_line(.data_key = "text"), .data = S.numbers))
PAGE(chart_json, rx_recharts_line_chart(rx_recharts_line(.data_key = "anything"), .data = S.doc))
PAGE(chart_script, rx_recharts_line_chart(rx_recharts_line(.data_key = rx_js("(point) => point[1]")), .data = S.items))
PAGE(chart_inner, rx_recharts_scatter_chart(rx_recharts_x_axis(.data_key = "text"), rx_recharts_scatter(.data = S.items)))
PAGE(chart_inner_misspelt, rx_recharts_scatter_chart(rx_recharts_x_axis(.data_key = "tetx"), rx_recharts_scatter(.data = S.items)))
PAGE(chart_own, rx_recharts_pie_chart(rx_recharts_pie(.data = S.items, .data_key = "done", .name_key = "name")))
PAGE(chart_nesting, rx_recharts_line_chart(rx_recharts_bar(.data_key = "text"), .data = S.items))
PAGE(chart_trigger, rx_recharts_line_chart(rx_recharts_line(.data_key = "text", .on_click = S.any), .data = S.items))

static void test_members(void)
{
	accepted(chart_good, "members of the records, nested ones too");
	accepted(chart_json, "any name where the data is JSON");
	accepted(chart_script, "a function in the place of a name");
	accepted(chart_inner, "an axis names a member of what a series has");
	accepted(chart_trigger, "a handler that takes what the line passes");
	refused(chart_misspelt, "'txet' is no member of Todo, of which 'S.items' is a list", ".data_key = \"text\"",
		"a name that no record has");
	refused(chart_deep, "'where.city' is no member of Todo", "one of: text, done, where, tags", "a nested name that no record has");
	refused(chart_scalars, "names a member of records; 'S.numbers' is a list of int", NULL, "a name where there are no records");
	refused(chart_inner_misspelt, "'tetx' is no member of Todo", ".data_key = \"text\"", "an axis of data inside");
	refused(chart_own, "'name' is no member of Todo", NULL, "the name of a slice");
	refused(chart_nesting, "rx_recharts_bar stands outside of rx_recharts_bar_chart", NULL, "bars in a chart of lines");
}

/* ---- icons ---- */

PAGE(icons, rx_fragment(rx_icon("heart"), rx_icon("arrow_up"), rx_icon("arrow-down-0-1", .size = "12"), rx_icon(S.name)))
PAGE(icon_misspelt, rx_icon("hart"))
PAGE(icon_none, rx_icon(.size = "12"))

static void test_icons(void)
{
	accepted(icons, "icons by name, with dashes or underscores, and of a var");
	refused(icon_misspelt, "'hart' is not a value of 'name' in rx_icon", "\"heart\" (of:", "a name that no icon has");
	refused(icon_none, "rx_icon has no name", NULL, "an icon without a name");
}

/* ---- components whose text is a prop ---- */

static rx todo_code(const struct Todo_refs *todo, rx index)
{
	(void)index;
	return rx_code_block(todo->text, .language = rx_cond(todo->done, "c", "cpp"));
}

PAGE(code_language, rx_code_block("a", .language = "pyton"))
PAGE(code_theme, rx_code_block("a", .theme = "dracul"))
PAGE(code_second, rx_code_block("a", "b", .language = "c"))
PAGE(code_list, rx_code_block(S.tags))
PAGE(code_component, rx_markdown(rx_text("a")))
PAGE(code_trigger, rx_code_block_shiki("a", .on_click = S.rename))
PAGE(field_outside, rx_box(rx_form_field("a", .name = "a")))
PAGE(field_inside, rx_box(rx_form_root(rx_form_field("a", .name = "a")), rx_form(rx_box(rx_form_field("b", .name = "b")))))
PAGE(content_outside, rx_markdown(S.name, .component_map = rx_card(rx_markdown_content())))
PAGE(good_texts, rx_box(rx_markdown("# a"), rx_markdown(S.name, .use_math = rx_false, .id = S.name), rx_code_block(S.count),
			rx_code_block(rx_concat(S.name, "\n"), .language = S.name, .custom_style = rx_style(.color = "red")),
			rx_foreach(Todo, S.items, todo_code),
			rx_markdown("> a", .component_map = rx_markdown_map(.blockquote = rx_card(rx_box(rx_markdown_content()))))))

static void test_long_texts(void)
{
	accepted(good_texts, "markdown and program text");
	refused(code_language, "'pyton' is not a value of 'language' in rx_code_block", ".language = \"python\"", "a language that is not there");
	refused(code_theme, "'dracul' is not a value of 'theme' in rx_code_block", ".theme = \"dracula\"", "a theme that is not there");
	refused(code_second, "rx_code_block takes one text; '\"b\"' is a second child", NULL, "two texts");
	refused(code_list, "'code' of rx_code_block takes a text; 'S.tags' is a list of str", NULL, "a list for a text");
	is_str(page_diags.at[0].needle, "S.tags", "its needle");
	refused(code_component, "'text' of rx_markdown takes a value; 'rx_text' is a component", NULL, "a component for a text");
	refused(code_trigger, "rename", NULL, "a handler that the trigger does not fit");
	refused(field_outside, "rx_form_field stands outside of rx_form_root", "rx_form_root(… rx_form_field(…) …)", "a field without a form");
	accepted(field_inside, "a field in a form of either kind");
	refused(content_outside, "rx_markdown_content stands outside of rx_markdown_map", NULL, "content without a map");
}

int main(void)
{
	test_operators();
	test_members();
	test_icons();
	test_long_texts();
	test_crashes();
	test_other_threads();
	test_props();
	test_expressions();
	test_loops();
	test_events();
	refused(too_deep, "nested more than 400 deep", NULL, "too deep");
	accepted(with_nodes, "children from a loop in C");
	ok(rx_text("a") == NULL && rx_add(1, 2) == NULL, "nothing is made outside of a build");
	test_client_events();
	page_done();
	return done_testing();
}

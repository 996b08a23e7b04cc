/* Expressions: operands of the wrong type, templates that do not fit, formulas that cannot be read. All are errors when the page is built. */
#include <reflex.h>

#include "page.h"

RX_TYPE(Place, VAR(str, street, ""), VAR(int, number, 0))
RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false), VAR(struct Place, where), LIST(str, tags), MAP(int, votes))
RX_STATE(S,
	VAR(str, name, ""), VAR(int, count, 0), VAR(int64_t, big, 0), VAR(double, ratio, 0), VAR(bool, busy, false), LIST(struct Todo, items),
	LIST(str, tags), LIST(int, numbers), MAP(int, scores), MAP(struct Place, places), VAR(rx_time, due), VAR(rx_json, json),
	VAR(struct Place, home), EVENT(set_count, int), EVENT(set_big, int64_t), EVENT(set_name, str), EVENT(set_ratio, double)
)

void S_set_count(struct S *self, int count) { self->count = count; }
void S_set_big(struct S *self, int64_t big) { self->big = big; }
void S_set_name(struct S *self, str name) { self->name = name; }
void S_set_ratio(struct S *self, double ratio) { self->ratio = ratio; }

static rx (*make)(void);
static rx shown(void) { return rx_text(make()); }

static void refused(rx (*expression)(void), const char *source, const char *text, const char *instead)
{
	make = expression;
	struct rx_app *app = page_build(shown);
	const struct rx_diag *diag = page_diags.len ? &page_diags.at[0] : NULL;
	bool good = diag && strstr(diag->text, text) && (!instead || (diag->suggestion && strstr(diag->suggestion, instead)));
	if (!ok(good && page_diags.errors == 1, "refused: %s", source))
		printf("#  text: %s\n#  hint: %s\n", diag ? diag->text : "(none)", diag && diag->suggestion ? diag->suggestion : "(none)");
	rx_app_unref(app);
}

static void accepted(rx (*page)(void), const char *source)
{
	struct rx_app *app = page_build(page);
	if (!ok(app && !page_diags.errors, "accepted: %s", source) && page_diags.len)
		printf("#  text: %s\n", page_diags.at[0].text);
	rx_app_unref(app);
}

/* A function of its own for each expression: X(name, expression). */
#define X(name, ...) static rx name(void) { return __VA_ARGS__; }
#define REFUSED(name, text, instead) refused(name, #name, text, instead)

/* ---- operands ---- */

X(pow_text, rx_pow(S.name, 2))
X(idiv_list, rx_idiv(S.tags, 2))
X(round_digits, rx_round(S.ratio, "2"))
X(round_three, rx_round(S.ratio, 1, 2))
X(less_bool_text, rx_lt(S.busy, S.name))
X(less_lists, rx_lt(S.tags, 1))
X(time_number, rx_gt(S.due, 3))
X(time_text, rx_lt(S.due, "tomorrow"))
X(time_equal, rx_eq("never", S.due))
X(list_to_int, rx_to_int(S.tags))
X(from_json_number, rx_from_json(S.count))
X(strip_number, rx_strip(S.name, 3))
X(split_list, rx_split(S.tags, ","))
X(starts_number, rx_startswith(S.count, "1"))
X(replace_two, rx_replace(S.name, "a", 1))
X(at_text_index, rx_at(S.tags, "1"))
X(at_map_index, rx_at(S.scores, 1))
X(at_number, rx_at(S.count, 0))
X(at_member, rx_at(S.home.self_, "stret"))
X(at_item_member, rx_at(rx_at(S.items, 0), "txt"))
X(concat_mixed, rx_concat(S.tags, "a"))
X(concat_one, rx_concat(S.name))
X(repeat_text, rx_repeat(S.name, "2"))
X(slice_text, rx_slice(S.name, "1"))
X(slice_nothing, rx_slice(NULL, 1))
X(reverse_number, rx_reverse(S.count))
X(contains_number, rx_contains(S.count, 1))
X(contains_text_number, rx_contains(S.name, 1))
X(pluck_text, rx_pluck(S.name, "text"))
X(pluck_member, rx_pluck(S.items, "txt"))
X(range_text, rx_range("3"))
X(keys_list, rx_keys(S.tags))
X(merge_list, rx_merge(S.scores, S.tags))
X(date_text, rx_date_format(S.name, "yyyy"))
X(date_without, rx_date_format(S.due))
X(diff_numbers, rx_date_diff(S.count, 3))
X(eq_text_number, rx_eq(S.name, 3))
X(eq_number_text, rx_eq(S.count, "3"))
X(eq_bool_text, rx_ne(S.name, S.busy))
X(eq_list_text, rx_eq(S.tags, "a"))
X(eq_map_number, rx_eq(S.scores, 1))
X(eq_time_number, rx_eq(S.due, 3))
X(eq_formula, rx_expr("1 + ({} == 3)", S.name))
X(contains_other, rx_contains(S.numbers, "3"))
X(match_other, rx_match(S.name, rx_case(3, "three"), "none"))
X(null_in_eq, rx_eq(S.name, NULL))
X(component_in, rx_concat("a", rx_text("b")))

static rx comparisons(void)
{
	return rx_box(
		rx_text(rx_eq(S.count, S.ratio)), rx_text(rx_eq(S.busy, 1)), rx_text(rx_eq(S.json, 3)), rx_text(rx_eq("a", S.json)),
		rx_text(rx_eq(S.due, S.name)), rx_text(rx_eq(S.scores, S.home.self_)), rx_text(rx_ne(S.tags, S.numbers)),
		rx_text(rx_contains(S.numbers, 2.5)), rx_text(rx_eq(rx_from_json(S.name), 1)), rx_text(rx_match(S.json, rx_case(3, "x"), "y")),
		rx_text(rx_eq(S.big, S.count)), rx_text(rx_contains(S.items, "x", "text")));
}

static void test_operands(void)
{
	REFUSED(pow_text, "rx_pow takes numbers; 'S.name' is str, '2' is int", NULL);
	REFUSED(idiv_list, "rx_idiv takes numbers; 'S.tags' is a list of str", NULL);
	REFUSED(round_digits, "rx_round takes a number, and how many digits; 'S.ratio' is double, '\"2\"' is str", NULL);
	REFUSED(round_three, "rx_round takes a number, and how many digits", NULL);
	REFUSED(less_bool_text, "rx_lt takes two numbers or two texts, lists or times; 'S.busy' is bool, 'S.name' is str", NULL);
	REFUSED(less_lists, "'S.tags' is a list of str, '1' is int", NULL);
	REFUSED(time_number, "'S.due' is rx_time, '3' is int", NULL);
	REFUSED(time_text, "'tomorrow' is no time", "\"2026-03-01T12:30:00Z\"");
	REFUSED(time_equal, "'never' is no time", NULL);
	REFUSED(list_to_int, "rx_to_int takes a number, a bool or a text", NULL);
	REFUSED(from_json_number, "rx_from_json takes a text", NULL);
	REFUSED(strip_number, "rx_strip takes a text", NULL);
	REFUSED(split_list, "rx_split takes two texts", NULL);
	REFUSED(starts_number, "rx_startswith takes two texts", NULL);
	REFUSED(replace_two, "rx_replace takes three texts", NULL);
	REFUSED(at_text_index, "rx_at takes a text or a list, and a number; or a map or record, and a text", NULL);
	REFUSED(at_map_index, "'S.scores' is a map of int, '1' is int", NULL);
	REFUSED(at_number, "'S.count' is int, '0' is int", NULL);
	REFUSED(at_member, "'Place' has no member 'stret'", "street");
	REFUSED(at_item_member, "'Todo' has no member 'txt'", "text");
	REFUSED(concat_mixed, "rx_concat takes texts and numbers, or two lists", NULL);
	REFUSED(concat_one, "rx_concat takes texts and numbers", NULL);
	REFUSED(repeat_text, "rx_repeat takes a text or a list, and a number", NULL);
	REFUSED(slice_text, "rx_slice takes a text or a list, and up to three numbers", NULL);
	REFUSED(slice_nothing, "operand 1 of rx_slice is NULL", NULL);
	REFUSED(reverse_number, "rx_reverse takes a text or a list", NULL);
	REFUSED(contains_number, "rx_contains takes a text and a text", NULL);
	REFUSED(contains_text_number, "'S.name' is str, '1' is int", NULL);
	REFUSED(pluck_text, "rx_pluck takes a list and the name of a member", NULL);
	REFUSED(pluck_member, "'Todo' has no member 'txt'", "text");
	REFUSED(range_text, "rx_range takes one to three numbers", NULL);
	REFUSED(keys_list, "rx_keys takes a map; 'S.tags' is a list of str", NULL);
	REFUSED(merge_list, "rx_merge takes two maps", NULL);
	REFUSED(date_text, "rx_date_format takes a time", NULL);
	REFUSED(date_without, "rx_date_format takes a time, a format, and a zone", NULL);
	REFUSED(diff_numbers, "rx_date_diff takes two times", NULL);
	REFUSED(eq_text_number, "rx_eq compares what is never equal: 'S.name' is str, '3' is int", "the text \"3\", or rx_to_num(S.name)");
	REFUSED(eq_number_text, "'S.count' is int, '\"3\"' is str", "rx_to_str(S.count)");
	REFUSED(eq_bool_text, "rx_ne compares what is never equal: 'S.name' is str, 'S.busy' is bool", "rx_to_str(S.busy)");
	REFUSED(eq_list_text, "'S.tags' is a list of str, '\"a\"' is str", NULL);
	REFUSED(eq_map_number, "'S.scores' is a map of int, '1' is int", NULL);
	REFUSED(eq_time_number, "'S.due' is rx_time, '3' is int", NULL);
	REFUSED(eq_formula, "rx_eq compares what is never equal: 'S.name' is str, '3' is int; at character", NULL);
	REFUSED(contains_other, "rx_contains compares what is never equal: 'S.numbers' is a list of int", NULL);
	REFUSED(match_other, "this rx_case never applies: 'S.name' is str, '3' is int", "the text \"3\", or rx_to_num(S.name)");
	accepted(comparisons, "comparisons");
	REFUSED(null_in_eq, "operand 2 of rx_eq is NULL", NULL);
	REFUSED(component_in, "operand 2 of rx_concat is a component", NULL);
}

/* ---- templates ---- */

X(format_few, rx_format("{} of {}", S.count))
X(format_many, rx_format("{}", S.count, S.name))
X(format_open, rx_format("{", S.count))
X(format_close, rx_format("}"))
X(format_spec, rx_format("{:x}", S.count))
X(format_text, rx_format("{:.2f}", S.name))
X(format_var, rx_format(S.name, S.count))
X(format_list, rx_format("{}", S.tags))
X(sprintf_few, rx_sprintf("%d %d", S.count))
X(sprintf_text, rx_sprintf("%5.1f", S.name))
X(sprintf_word, rx_sprintf("%y", S.name))
X(sprintf_end, rx_sprintf("100%"))
X(sprintf_many, rx_sprintf("100%%", S.count))

static void test_templates(void)
{
	REFUSED(format_few, "the template of rx_format shows 2 values, but 1 is given", NULL);
	REFUSED(format_many, "the template of rx_format shows 1 value, but 2 are given", NULL);
	REFUSED(format_open, "'{…' of rx_format is neither {} nor like {:,.2f}", NULL);
	REFUSED(format_close, "a '}' of rx_format closes nothing", NULL);
	REFUSED(format_spec, "'{:…' of rx_format", NULL);
	REFUSED(format_text, "'{:.2f}' of rx_format takes a number; 'S.name' is str", NULL);
	REFUSED(format_var, "rx_format takes a literal text with {}, and values", NULL);
	REFUSED(format_list, "rx_format takes", NULL);
	REFUSED(sprintf_few, "the template of rx_sprintf shows 2 values, but 1 is given", NULL);
	REFUSED(sprintf_text, "'%5.1f' of rx_sprintf takes a number; 'S.name' is str", NULL);
	REFUSED(sprintf_word, "'%y' of rx_sprintf is no conversion", NULL);
	REFUSED(sprintf_end, "'%' of rx_sprintf is no conversion", NULL);
	REFUSED(sprintf_many, "shows 0 values, but 1 is given", NULL);
}

/* ---- formulas ---- */

X(formula_types, rx_expr("1 + {} * 2", S.tags))
X(formula_end, rx_expr("{} +", S.count))
X(formula_operator, rx_expr("{} {}", S.count, S.count))
X(formula_few, rx_expr("{} + {}", S.count))
X(formula_many, rx_expr("{}", S.count, S.name))
X(formula_null, rx_expr("{}", NULL))
X(formula_word, rx_expr("é' + count"))
X(formula_name, rx_expr("1 + count"))
X(formula_function, rx_expr("round(1) + alert(1)"))
X(formula_nothing, rx_expr("upper()"))
X(formula_text, rx_expr("'abc"))
X(formula_escape, rx_expr("'a\\x'"))
X(formula_number, rx_expr("1x"))
X(formula_large, rx_expr("99999999999999999999"))
X(formula_parenthesis, rx_expr("(1 + 2"))
X(formula_bracket, rx_expr("{}[1", S.tags))
X(formula_index, rx_expr("{}[]", S.tags))
X(formula_member, rx_expr("{}.", S.json))
X(formula_unknown, rx_expr("{}[0].txt", S.items))
X(formula_colon, rx_expr("true ? 1"))
X(formula_assign, rx_expr("{} = 3", S.count))
X(formula_empty, rx_expr(""))
X(formula_over, rx_expr("list_map({})", S.tags))
X(formula_var, rx_expr(S.name))
X(formula_inside, rx_concat("a", rx_expr("(")))
static rx formula_deep(void)
{
	static char text[2000];
	memset(text, '(', sizeof text - 1);
	return rx_expr(text);
}
static rx formula_signs(void)
{
	static char text[2000];
	memset(text, '-', sizeof text - 1);
	return rx_expr(text);
}
static rx formula_long(void)
{
	static char text[4000];
	for (int i = 0; i < 3998; i += 2)
		memcpy(text + i, "1+", 2);
	text[3998] = '1';
	return rx_expr(text);
}

static void test_formulas(void)
{
	REFUSED(formula_types, "'rx_repeat(S.tags, 2)' is a list of str; at character 3 of rx_expr(\"1 + {} * 2\")", NULL);
	REFUSED(formula_end, "rx_expr(\"{} +\"): a value is missing, at character 5", NULL);
	REFUSED(formula_operator, "an operator belongs here, at character 4", NULL);
	REFUSED(formula_few, "there is no operand for this {}, at character 6", NULL);
	REFUSED(formula_many, "there are more operands than {}", NULL);
	REFUSED(formula_null, "the operand for this {} is NULL", NULL);
	REFUSED(formula_word, "a value belongs here, at character 1", NULL);
	REFUSED(formula_name, "neither true, false nor the name of a function; {} stands for an operand, at character 5", NULL);
	REFUSED(formula_function, "there is no function of that name, at character 12", NULL);
	REFUSED(formula_nothing, "this function takes something", NULL);
	REFUSED(formula_text, "this text has no end, at character 1", NULL);
	REFUSED(formula_escape, "after a backslash stands", NULL);
	REFUSED(formula_number, "this is no number", NULL);
	REFUSED(formula_large, "larger than 64 bits", NULL);
	REFUSED(formula_parenthesis, "a ) is missing, at character 7", NULL);
	REFUSED(formula_bracket, "a ] is missing", NULL);
	REFUSED(formula_index, "the index is missing", NULL);
	REFUSED(formula_member, "the name of a member is missing", NULL);
	REFUSED(formula_unknown, "'Todo' has no member 'txt'; at character 6", "text");
	REFUSED(formula_colon, "a : is missing", NULL);
	REFUSED(formula_assign, "an operator belongs here, at character 4", NULL);
	REFUSED(formula_empty, "a value is missing, at character 1", NULL);
	REFUSED(formula_over, "this one takes a C function", NULL);
	REFUSED(formula_var, "the formula of rx_expr is a literal text", NULL);
	REFUSED(formula_inside, "a value is missing", NULL);
	REFUSED(formula_deep, "this is nested too deep", NULL);
	REFUSED(formula_signs, "this is nested too deep", NULL);
	REFUSED(formula_long, "at most 400 operations", NULL);
}

/* ---- functions over items ---- */

static rx leaked;
static rx scalar(rx item, rx index) { (void)index; return item; }
static rx nothing(rx item, rx index) { (void)item; (void)index; return NULL; }
static rx component(rx item, rx index) { (void)index; return rx_text(item); }
static rx doubled(rx item, rx index) { (void)index; return rx_mul(item, 2); }
static rx leaks(rx item, rx index) { (void)index; return leaked = item; }
static rx todo_text(const struct Todo_refs *todo, rx index) { (void)index; return todo->text; }
static rx place_row(const struct Place_refs *place, rx key) { return rx_text(rx_upper(key), place->street); }
static rx votes_of(const struct Todo_refs *todo, rx index) { (void)index; return rx_foreach(int, todo->votes, scalar); }
static rx inner(rx item, rx index) { (void)item; (void)index; leaked = rx_list_map(int, rx_range(item), scalar); return rx_len(leaked); }
X(map_number, rx_list_map(int, S.count, scalar))
X(map_other, rx_list_map(int, S.tags, scalar))
X(map_record, rx_list_map(Todo, S.tags, todo_text))
X(map_nothing, rx_list_map(str, S.tags, nothing))
X(map_component, rx_list_map(str, S.tags, component))
X(map_operand, rx_list_map(str, S.tags, doubled))
X(map_null, rx_list_map(str, NULL, scalar))
X(map_leaks, rx_concat(rx_len(rx_list_map(str, S.tags, leaks)), leaked))
X(map_leaks_inner, rx_concat(rx_len(rx_list_map(int, S.numbers, inner)), rx_len(leaked)))
X(foreach_text_as_int, rx_foreach(int, S.name, scalar))
X(foreach_map_other, rx_foreach(str, S.scores, scalar))

static void test_over(void)
{
	REFUSED(map_number, "rx_list_map goes over a list; 'S.count' is int", "LIST(int");
	REFUSED(map_other, "rx_list_map over int, but 'S.tags' is a list of str", "rx_list_map(str, S.tags");
	REFUSED(map_record, "rx_list_map over Todo, but 'S.tags' is a list of str", NULL);
	REFUSED(map_nothing, "the function of rx_list_map gives NULL", NULL);
	REFUSED(map_component, "'rx_text' is a component; a value belongs here", NULL);
	REFUSED(map_operand, "rx_mul takes numbers; 'item' is str", NULL);
	REFUSED(map_null, "rx_list_map has no list", NULL);
	REFUSED(map_leaks, "the item of a rx_foreach is used outside of its row function", NULL);
	REFUSED(map_leaks_inner, "used outside of it", NULL);
	REFUSED(foreach_text_as_int, "rx_foreach goes over a list; 'S.name' is str", NULL);
	REFUSED(foreach_map_other, "rx_foreach over str, but 'S.scores' is a map of int", NULL);
}

/* ---- what they give ---- */

static rx types(void)
{
	rx (*row)(rx, rx) = scalar;
	return rx_box(rx_button("a", .on_click = rx_call(S.set_count, rx_len(S.scores))),
		rx_button("b", .on_click = rx_call(S.set_count, rx_at(S.scores, "a"))),
		rx_button("c", .on_click = rx_call(S.set_big, rx_to_int(S.name))),
		rx_button("d", .on_click = rx_call(S.set_ratio, rx_expr("{} / 2", S.count))),
		rx_button("e", .on_click = rx_call(S.set_name, rx_at(rx_pluck(S.items, "text"), 0))),
		rx_button("f", .on_click = rx_call(S.set_count, rx_list_reduce(int, S.numbers, row, 0))),
		rx_button("g", .on_click = rx_call(S.set_name, rx_at(S.json, "name"))),
		rx_button("h", .on_click = rx_call(S.set_count, rx_at(rx_at(S.places, "x"), "number")), .disabled = rx_expr("!{}", S.json)),
		rx_foreach(Place, S.places, place_row), rx_foreach(str, rx_keys(S.scores), scalar), rx_foreach(Todo, S.items, votes_of),
		rx_foreach(str, S.name, scalar), rx_foreach(double, rx_range(0, 1, 0.25), scalar), rx_foreach(Todo, S.json, votes_of),
		rx_foreach(Todo, rx_list_filter(Todo, S.items, todo_text), votes_of), rx_text(rx_slice(S.tags, NULL, 2, NULL)),
		rx_text(rx_lt(S.due, "2026-03-01")), rx_text(rx_cond(S.busy, S.due, "never"), rx_add(S.busy, 1)));
}
X(count_of_double, rx_button("a", .on_click = rx_call(S.set_count, rx_pow(S.count, 2))))
X(count_of_json_list, rx_button("a", .on_click = rx_call(S.set_count, rx_keys(S.json))))

static void test_types(void)
{
	accepted(types, "expressions where their types fit");
	REFUSED(count_of_double, "parameter 1 of 'S.set_count' is int; 'rx_pow(S.count, 2)' is double", NULL);
	REFUSED(count_of_json_list, "'rx_keys(S.json)' is a list of str", NULL);
}

int main(void)
{
	test_operands();
	test_templates();
	test_formulas();
	test_over();
	test_types();
	ok(rx_expr("1") == NULL && rx_range(3) == NULL && rx_list_map(str, "a", scalar) == NULL, "nothing is made outside of a build");
	page_done();
	return done_testing();
}

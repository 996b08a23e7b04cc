/* Loading: parents, setters, component states, defaults, and what the loader finds wrong. */
#include <string.h>

#include <reflex.h>

#include "page.h"
#include "state/states.h"

#define NAMED VAR(str, name, "nobody"), EVENT(rename, str)

RX_TYPE(Point, VAR(int, x, 3), LIST(str, tags))

RX_STATE(Account, NAMED, VAR(int, age), SETTER(age))
RX_STATE(Profile,
	PARENT(Account),
	VAR(int, level, 1 + 2),
	VAR(struct Point, at),
	LIST(int, marks),
	MAP(int, scores),
	VAR(rx_time, when),
	VAR(rx_json, doc),
	INIT(begin),
	SETTER(level), SETTER(at), SETTER(marks), SETTER(scores), SETTER(when), SETTER(doc),
	COMPUTED(str, title),
	EVENT(grow),
	EVENT(take, rx_ints, struct Point_list),
	EVENT(words, rx_strs, rx_bools, rx_int64s, rx_doubles),
	EVENT(maps, rx_int_map, struct Point_map, rx_str_map, rx_json_map),
	EVENT(others, rx_times, rx_jsons, rx_bool_map, rx_int64_map, rx_time_map),
	EVENT(reals, rx_double_map),
)
RX_STATE(Page, PARENT(Profile), COMPUTED(str, line), EVENT(nothing))
RX_STATE(Twin, NAMED)
RX_COMPONENT_STATE(Counter, PARENT(Account), VAR(int, count, 5), LIST(int, rows), COMPUTED(int, twice), EVENT(add, int), EVENT(again), SETTER(count))

void Account_rename(struct Account *self, str name) { self->name = name; }
void Twin_rename(struct Twin *self, str name) { self->name = name; }
void Profile_begin(struct Profile *self)
{
	rx_push(self->marks, self->level);
	self->level = 9;
	self->at.x += self->parent->age;
}
str Profile_title(const struct Profile *self) { return rx_printf("%s %d", self->parent->name, self->level); }
void Profile_take(struct Profile *self, rx_ints marks, struct Point_list points)
{
	rx_assign(self->marks, marks);
	rx_push(marks, 99);
	rx_push(points, (struct Point){ .x = 1 });
	self->at = points.at[0];
	self->level = marks.len * 10 + points.len;
}
void Profile_words(struct Profile *self, rx_strs words, rx_bools flags, rx_int64s wide, rx_doubles reals)
{
	self->doc = rx_json_parse(rx_printf("[\"%s\",%d,\"%lld\",%g,%d]", rx_list_get(words, 1), flags.at[0], (long long)wide.at[0], reals.at[0],
	                                    words.len + flags.len + wide.len + reals.len));
}
void Profile_maps(struct Profile *self, rx_int_map scores, struct Point_map points, rx_str_map words, rx_json_map docs)
{
	rx_assign(self->scores, scores);
	rx_map_set(scores, "more", 99);
	self->at = rx_map_get(points, "b", ((struct Point){ .x = -1 }));
	self->doc = rx_map_get(docs, "d", NULL);
	self->level = scores.len * 100 + points.len * 10 + (int)strlen(rx_map_get(words, "w", ""));
}
void Profile_others(struct Profile *self, rx_times times, rx_jsons docs, rx_bool_map flags, rx_int64_map wide, rx_time_map when)
{
	self->when = rx_list_get(times, 0) + (rx_map_get(when, "t", 0) - rx_list_get(times, 0)) / 2;
	self->doc = rx_list_get(docs, 1);
	self->level = rx_map_get(flags, "on", false) + (rx_map_get(wide, "w", 0) == 9007199254740993);
}
void Profile_reals(struct Profile *self, rx_double_map reals) { self->level = (int)(rx_map_get(reals, "a", 0) * 10); }
void Profile_grow(struct Profile *self) { self->parent->age++; }
str Page_line(const struct Page *self) { return rx_printf("%s of %s", self->parent->title, self->parent->parent->name); }
void Counter_add(struct Counter *self, int n) { self->count += n; }
void Page_nothing(struct Page *self)
{
	(void)self;
	rx_get(Counter)->count++;
}
void Counter_again(struct Counter *self) { (void)self; rx_emit(Counter.add, 1); }
int Counter_twice(const struct Counter *self) { return self->count * 2; }

/* What the loader must refuse. */
RX_STATE(BadTwice, BACKEND(int, x), EVENT(x))
RX_STATE(BadReserved, VAR(int, constructor))
RX_STATE(BadHiding, PARENT(Account), VAR(bool, name))
RX_STATE(BadSetter, VAR(int, a), COMPUTED(int, b), SETTER(b))
RX_STATE(BadUnknown, SETTER(nothing))
RX_STATE(BadParent, PARENT(Point))
RX_STATE(BadCircle, VAR(int, a), COMPUTED(int, b), COMPUTED(int, c), COMPUTED(int, fine))
RX_STATE(BadParameter, EVENT(take, float))
RX_STATE(BadList, EVENT(take, struct Point_list), COMPUTED_LIST(struct Point_list, points))
RX_STATE(BadInterval, INTERVAL(double, load))
RX_TYPE(BadRecord, BACKEND(int, x))

double BadInterval_load(const struct BadInterval *self) { (void)self; return 0; }
void BadTwice_x(struct BadTwice *self) { (void)self; }
int BadSetter_b(const struct BadSetter *self) { return self->a; }
int BadCircle_b(const struct BadCircle *self) { return self->c + 1; }
int BadCircle_c(const struct BadCircle *self) { return self->b + 1; }
int BadCircle_fine(const struct BadCircle *self) { return self->a; }
void BadList_points(const struct BadList *self, struct BadList_points *list) { (void)self, (void)list; }
void BadList_take(struct BadList *self, struct Point_list points) { (void)self, (void)points; }
void BadParameter_take(struct BadParameter *self, float x) { (void)self, (void)x; }

static struct rx_registration_ *all;

/* An app of the registrations of these names, in the order of the file. */
static struct rx_registration_ *only(const char *names)
{
	static struct rx_registration_ copies[32];
	struct rx_registration_ *first = NULL, **last = &first;
	int count = 0;
	for (const struct rx_registration_ *r = all; r; r = r->next) {
		char word[64];
		snprintf(word, sizeof word, " %s ", r->name);
		if (!strstr(names, word))
			continue;
		copies[count] = *r;
		copies[count].next = NULL;
		*last = &copies[count];
		last = &copies[count++].next;
	}
	return first;
}

static void test_mistakes(void)
{
	static const struct { const char *names, *text, *needle; } mistakes[] = {
		{ " BadTwice ", "'BadTwice' has two entries of the name 'x': the other is BACKEND", "EVENT(x" },
		{ " BadReserved ", "'BadReserved.constructor' has a name that objects in the browser have already", "VAR(int, constructor" },
		{ " Account BadHiding ", "'BadHiding.name' hides the var of the same name of the parent 'Account'", "VAR(bool, name" },
		{ " BadSetter ", "SETTER(b): 'BadSetter' has no var of that name that the browser may set", "SETTER(b" },
		{ " BadUnknown ", "SETTER(nothing): 'BadUnknown' has no var of that name that the browser may set", "SETTER(nothing" },
		{ " Point BadParent ", "the parent 'Point' of 'BadParent' is no state declared above it", "PARENT(Point" },
		{ " BadCircle ", "'BadCircle.b', 'BadCircle.c' never settle: computed vars depend on each other in a circle", NULL },
		{ " BadParameter ", "parameter 1 of handler 'BadParameter.take' has type 'float', which events cannot carry", "EVENT(take" },
		{ " Point BadList ", "type 'struct Point_list' of 'points' in 'BadList' is not one that can be stored and sent", "COMPUTED_LIST(struct Point_list, points" },
		{ " BadInterval ", "INTERVAL: 'BadInterval.load' does not say how often it is computed", "INTERVAL(double, load" },
		{ " BadRecord ", "'BadRecord' is an RX_TYPE, in which 'x' cannot be BACKEND", "BACKEND(int, x" },
	};
	for (size_t i = 0; i < RX_COUNT(mistakes); i++) {
		struct rx_diags diags = { 0 };
		struct rx_app *app = rx_app_load(only(mistakes[i].names), "bad", &diags);
		ok(!app && diags.len == 1, "one error: %s", mistakes[i].names);
		is_str(diags.len ? diags.at[0].text : "", mistakes[i].text, "its text");
		ok(diags.len && diags.at[0].suggestion && diags.at[0].file && strstr(diags.at[0].file, "load_test.c") && diags.at[0].line,
		   "its place and what to do");
		if (mistakes[i].needle)
			is_str(diags.len ? diags.at[0].needle : "", mistakes[i].needle, "its words");
		rx_app_unref(app);
		rx_diags_release(&diags);
	}
}

static struct rx_app *app;
static struct rx_turn turn;

static const char *send(struct rx_states *states, const char *name, const char *args)
{
	const struct rx_handler *handler = rx_app_handler(app, name);
	if (!handler)
		return "no such handler";
	cJSON *json = cJSON_Parse(args);
	enum rx_turn_status status = rx_turn_run(&turn, states, handler, json);
	cJSON_Delete(json);
	if (status != RX_TURN_OK)
		return turn.err.text;
	rx_turn_commit(&turn, states);
	return turn.delta.at;
}

static rx counter(const struct Counter_refs *state)
{
	return rx_button(state->count, rx_text(state->twice), rx_text(state->parent.name), .on_click = rx_call(state->add, 2));
}

static rx home(void)
{
	return rx_hstack(rx_instance(Counter, counter), rx_instance(Counter, counter), rx_text(Profile.parent.name),
	                 rx_button("3", .on_click = rx_call(Account.set_age, 3)), rx_text(Page.parent.parent.name));
}

static rx row(rx item, rx index)
{
	(void)item, (void)index;
	return rx_instance(Counter, counter);
}

static rx looping(void)
{
	return rx_hstack(rx_foreach(int, Profile.marks, row));
}

static void test_setters(void)
{
	struct rx_states *s = rx_states_new(app);
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	rx_states_print(s, &out);
	ok(strstr(out.at, "\"Profile\":{\"level\":9,\"at\":{\"x\":3,\"tags\":[]},\"marks\":[3],"), "defaults, then INIT: %s", out.at);
	ok(strstr(out.at, "\"title\":\"nobody 9\"") && strstr(out.at, "\"line\":\"nobody 9 of nobody\""), "computed from parents");
	is_str(send(s, "Profile.set_level", "[4]"),
	       "{\"Profile\":{\"level\":4,\"title\":\"nobody 4\"},\"Page\":{\"line\":\"nobody 4 of nobody\"}}", "a setter; what depends on it");
	is_str(send(s, "Profile.set_level", "[\"x\"]"), "argument 1 of 'Profile.set_level' must be int, not a string", "a wrong type");
	is_str(send(s, "Profile.set_at", "[{\"x\":1,\"tags\":[\"a\"]}]"), "{\"Profile\":{\"at\":{\"x\":1,\"tags\":[\"a\"]}}}", "a record");
	is_str(send(s, "Profile.set_at", "[{\"x\":true}]"), "argument 1 of 'Profile.set_at' must be Point: 'x' must be int, not a boolean", "a record that does not fit");
	is_str(send(s, "Profile.set_marks", "[[1,2]]"), "{\"Profile\":{\"marks\":[1,2]}}", "a list");
	is_str(send(s, "Profile.set_scores", "[{\"a\":1}]"), "{\"Profile\":{\"scores\":{\"a\":1}}}", "a map");
	is_str(send(s, "Profile.set_when", "[\"2026-01-02\"]"), "{\"Profile\":{\"when\":\"2026-01-02T00:00:00Z\"}}", "a time");
	is_str(send(s, "Profile.set_doc", "[{\"a\":[]}]"), "{\"Profile\":{\"doc\":{\"a\":[]}}}", "JSON");
	is_str(send(s, "Twin.rename", "[\"t\"]"), "{\"Twin\":{\"name\":\"t\"}}", "a list of entries that two states share");
	is_str(send(s, "Account.rename", "[\"ann\"]"),
	       "{\"Account\":{\"name\":\"ann\"},\"Profile\":{\"title\":\"ann 4\"},\"Page\":{\"line\":\"ann 4 of ann\"}}", "children follow");
	is_str(send(s, "Profile.grow", "[]"), "{\"Account\":{\"age\":1}}", "a handler changes its parent");
	rx_buf_release(&out);
	rx_states_free(s);
}

static void test_lists(void)
{
	struct rx_states *s = rx_states_new(app);
	const struct rx_handler *take = rx_app_handler(app, "Profile.take");
	is_str(rx_type_name(take->args[0]), "a list of int", "a list of scalars by name");
	is_str(rx_type_name(take->args[1]), "a list of Point", "of records");
	is_str(rx_type_name(rx_app_handler(app, "Profile.set_marks")->args[0]), "a list of int", "the setter of a list takes one");
	is_str(send(s, "Profile.take", "[[4,5],[{\"x\":7,\"tags\":[\"a\",\"b\"]},{}]]"),
	       "{\"Profile\":{\"level\":33,\"at\":{\"x\":7,\"tags\":[\"a\",\"b\"]},\"marks\":[4,5],\"title\":\"nobody 33\"},"
	       "\"Page\":{\"line\":\"nobody 33 of nobody\"}}", "a list and one of records: theirs to change, what was assigned stays");
	is_str(send(s, "Profile.words", "[[\"a\",\"b\"],[true],[\"9007199254740993\"],[1.5,null,2]]"),
	       "{\"Profile\":{\"doc\":[\"b\",1,\"9007199254740993\",1.5,7]}}", "lists of the other scalars");
	is_str(send(s, "Profile.words", "[[],[],[],[\"1\"]]"), "argument 4 of 'Profile.words' must be a list of double: '[0]' must be double, not a string", "strict");
	is_str(send(s, "Profile.take", "[[4.5],[]]"), "argument 1 of 'Profile.take' must be a list of int: '[0]' must be int, not a number with a fraction", "half an int");
	is_str(send(s, "Profile.take", "[4,[]]"), "argument 1 of 'Profile.take' must be a list of int, not a number", "no list");
	is_str(send(s, "Profile.take", "[{},[]]"), "argument 1 of 'Profile.take' must be a list of int, not an object", "an object");
	is_str(send(s, "Profile.take", "[[],[{\"x\":\"y\"}]]"), "argument 2 of 'Profile.take' must be a list of Point: '[0].x' must be int, not a string",
	       "a member of another type");
	is_str(send(s, "Profile.take", "[[],[{},{\"tags\":[\"a\",4]}]]"), "argument 2 of 'Profile.take' must be a list of Point: '[1].tags[1]' must be str, not a number",
	       "deeper");
	is_str(send(s, "Profile.take", "[[],[{},{\"tags\":4}]]"), "argument 2 of 'Profile.take' must be a list of Point: '[1].tags' must be a list of str, not a number",
	       "a list in it");
	rx_states_free(s);
}

static void test_maps(void)
{
	struct rx_states *s = rx_states_new(app);
	const struct rx_handler *maps = rx_app_handler(app, "Profile.maps");
	is_str(rx_type_name(maps->args[0]), "a map of int", "a map of scalars by name");
	is_str(rx_type_name(maps->args[1]), "a map of Point", "of records");
	is_str(rx_type_name(rx_app_handler(app, "Profile.set_scores")->args[0]), "a map of int", "the setter of a map takes one");
	send(s, "Profile.set_level", "[0]");
	is_str(send(s, "Profile.maps", "[{\"a\":4,\"\\\"\":5},{\"b\":{\"x\":7,\"tags\":[\"u\"]},\"c\":{}},{\"w\":\"four\"},{\"d\":[1]}]"),
	       "{\"Profile\":{\"level\":324,\"at\":{\"x\":7,\"tags\":[\"u\"]},\"scores\":{\"a\":4,\"\\\"\":5},\"doc\":[1],\"title\":\"nobody 324\"},"
	       "\"Page\":{\"line\":\"nobody 324 of nobody\"}}", "maps: theirs to change, what was assigned stays");
	is_str(send(s, "Profile.others", "[[\"2026-03-01T12:00:00Z\"],[1,{\"a\":[]}],{\"on\":true},{\"w\":\"9007199254740993\"},{\"t\":\"2026-03-01T14:00:00Z\"}]"),
	       "{\"Profile\":{\"level\":2,\"when\":\"2026-03-01T13:00:00Z\",\"doc\":{\"a\":[]},\"title\":\"nobody 2\"},"
	       "\"Page\":{\"line\":\"nobody 2 of nobody\"}}", "lists and maps of the other types");
	is_str(send(s, "Profile.reals", "[[]]"), "argument 1 of 'Profile.reals' must be a map of double, not an array", "an array");
	is_str(send(s, "Profile.reals", "[{\"a\":\"1\"}]"), "argument 1 of 'Profile.reals' must be a map of double: 'a' must be double, not a string", "a text in it");
	is_str(send(s, "Profile.reals", "[{\"a\":0.5}]"), "{\"Profile\":{\"level\":5,\"title\":\"nobody 5\"},\"Page\":{\"line\":\"nobody 5 of nobody\"}}", "numbers");
	rx_states_free(s);
}

static void test_instances(void)
{
	struct rx_states *s = rx_states_new(app);
	ok(rx_app_state(app, "Counter_home_1") && rx_app_state(app, "Counter_home_2") && !rx_app_state(app, "Counter_home_3"), "two instances");
	is_str(rx_app_state(app, "Counter_home_2")->instance_of, "Counter", "of what");
	is_str(send(s, "Counter_home_1.add", "[2]"), "{\"Counter_home_1\":{\"count\":7,\"twice\":14}}", "one counts");
	is_str(send(s, "Counter_home_2.add", "[1]"), "{\"Counter_home_2\":{\"count\":6,\"twice\":12}}", "the other by itself");
	is_str(send(s, "Counter_home_2.set_count", "[0]"), "{\"Counter_home_2\":{\"count\":0,\"twice\":0}}", "with setters");
	is_str(send(s, "Account.rename", "[\"eve\"]"),
	       "{\"Account\":{\"name\":\"eve\"},\"Profile\":{\"title\":\"eve 9\"},\"Page\":{\"line\":\"eve 9 of eve\"}}",
	       "what the instances are made from is sent to nobody");
	send(s, "Counter_home_2.again", "[]");
	is_str(turn.emissions.first ? turn.emissions.first->handler->name : "", "Counter_home_2.add", "an instance emits its own handlers");
	is_str(send(s, "Page.nothing", "[]"), "rx_get: 'Counter' has an instance for each rx_instance; only handlers of one know which",
	       "others cannot get at it");
	struct rx_printed *printed = rx_gen_pages(app, NULL, true);
	const char *body = printed->pages[0].body;
	ok(strstr(body, "Counter_home_1.count") && strstr(body, "Counter_home_2.twice") && strstr(body, "Counter_home_1.add"), "on the page");
	ok(strstr(body, "Account.name") != NULL, "Child.parent refers to the parent's vars");
	struct rx_buf text;
	rx_buf_init(&text, 1 << 20);
	rx_states_print(s, &text);
	rx_gen_app(app, NULL, &text);
	ok(strstr(rx_buf_text(&text), "\"Counter_home_1\":") && !strstr(rx_buf_text(&text), "\"Counter\":"), "nor does any page begin with it");
	rx_buf_release(&text);
	rx_printed_free(printed);
	struct rx_states *moved = rx_states_migrate(s, app, NULL);
	is_int(((const struct Counter *)rx_states_get(moved, rx_app_state(app, "Counter_home_1")))->count, 7, "kept over a reload");
	rx_states_free(moved);
	rx_states_free(s);
}

int main(void)
{
	all = rx_registrations_take();
	test_mistakes();
	page_states = only(" Point Account Profile Page Twin Counter ");
	for (page_last = page_states; page_last->next; page_last = page_last->next)
		;
	rx_turn_init(&turn);
	app = page_build(home);
	for (int i = 0; i < page_diags.len; i++)
		printf("# %s\n", page_diags.at[i].text);
	if (!ok(app && !page_diags.errors, "the app loads"))
		return 1;
	test_setters();
	test_lists();
	test_maps();
	test_instances();
	rx_app_unref(app);
	app = page_build(looping);
	is_str(page_diags.len ? page_diags.at[0].text : "", "rx_instance stands in a row of rx_foreach, which is built once for all rows",
	       "no instance in a row");
	rx_app_unref(app);
	page_done();
	rx_turn_release(&turn);
	return done_testing();
}

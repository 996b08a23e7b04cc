/* Turns that touch several states, emissions, failing, yielding: what handlers ask for, without a server. */
#include <reflex.h>
#include <reflex/event.h>
#include <reflex/test.h>

#include "turns.h"

RX_TYPE(Cup, VAR(str, name, ""), VAR(int, size, 0), LIST(str, tags))
RX_TYPE(Pot, VAR(str, name, ""), VAR(int, size, 0), LIST(str, tags))

RX_STATE(Other,
	VAR(int, count, 5),
	VAR(str, text, "t"),
	BACKEND(int, hidden, 1),
	COMPUTED(int, twice),
	EVENT(add, int),
	EVENT(take, str, bool, double, int64_t),
	EVENT(hide),
	EVENT(self_fails),
	EVENT(lists, rx_strs, rx_doubles, rx_bools),
	EVENT(structs, struct Cup, struct Cup_list, struct Cup_map, rx_double_map),
	EVENT(any, rx_json, rx_json),
)

RX_STATE(First,
	VAR(int, n, 0),
	VAR(str, text, ""),
	COMPUTED(str, checked),
	EVENT(both, int),
	EVENT(fails),
	EVENT(emits),
	EVENT(emits_wrong),
	EVENT(emits_few),
	EVENT(emits_lists, rx_strs),
	LIST(struct Cup, cups),
	MAP(struct Cup, named),
	MAP(int, counts),
	EVENT(emits_structs),
	EVENT(emits_any),
	EVENT(emits_other_record),
	EVENT(emits_other_list),
	EVENT(emits_other_map),
	EVENT(emits_list_wrong, rx_strs),
	EVENT(resets),
	EVENT(resets_wrong),
	EVENT(yields),
	EVENT(yields_then_fails),
)

void Other_add(struct Other *self, int n) { self->count += n; }
void Other_take(struct Other *self, str a, bool b, double c, int64_t d) { self->text = rx_printf("%s %d %g %lld", a, b, c, (long long)d); }
void Other_lists(struct Other *self, rx_strs a, rx_doubles b, rx_bools c)
{
	self->text = rx_printf("%s %g %d", rx_list_get(a, 1), b.at[0] + b.at[1], c.len);
}
void Other_structs(struct Other *self, struct Cup cup, struct Cup_list cups, struct Cup_map named, rx_double_map reals)
{
	self->text = rx_printf("%s %d %s %s %g", cup.name, cups.len, rx_list_get(cups, 1).tags.at[0], rx_map_get(named, "n", ((struct Cup){ .name = "-" })).name,
	                       rx_map_get(reals, "c", 0));
}
void Other_any(struct Other *self, rx_json a, rx_json b) { self->text = rx_printf("%s %s", rx_json_text(a), rx_json_text(b)); }
void Other_hide(struct Other *self) { self->hidden++; }
void Other_self_fails(struct Other *self) { self->count = 0; rx_get(First)->n = 99; rx_emit_client("{\"no\":1}"); rx_fail("no %s", "more"); rx_fail("second"); }
int Other_twice(const struct Other *self) { return self->count * 2; }

str First_checked(const struct First *self)
{
	if (self->n == 13)
		rx_fail("13 is unlucky");
	return rx_get(Other) ? "not NULL" : "";
}
void First_both(struct First *self, int n)
{
	struct Other *other = rx_get(Other);
	self->n = n;
	other->count += n;
	other->text = rx_printf("was %s", rx_get(Other)->text);
}
void First_fails(struct First *self) { self->n = 13; }
void First_emits(struct First *self)
{
	self->n = 1;
	rx_emit_client("{\"a\":1}");
	rx_emit(Other.add, 3);
	rx_emit_client("{\"b\":2}");
	rx_emit(Other.take, "x\"", true, 1, 9007199254740993);
}
void First_emits_wrong(struct First *self) { self->n = 2; rx_emit(Other.add, "3"); }
void First_emits_few(struct First *self) { self->n = 2; rx_emit(Other.take, "3"); }
void First_emits_lists(struct First *self, rx_strs words)
{
	rx_ints numbers = { 0 };
	rx_push(numbers, 2);
	rx_push(numbers, 3);
	self->n = words.len;
	rx_emit(Other.lists, words, numbers, (rx_bools){ 0 });
}
void First_emits_list_wrong(struct First *self, rx_strs words) { (void)self; rx_emit(Other.lists, words, words, words); }
static struct Cup cup_make(int *calls)
{
	++*calls;
	return (struct Cup){ .name = "made", .size = 2 };
}
void First_emits_structs(struct First *self)
{
	struct Cup cup = { .name = "second" };
	rx_push(cup.tags, "hot\"");
	rx_push(self->cups, (struct Cup){ .name = "first", .size = 1 });
	rx_push(self->cups, cup);
	rx_map_set(self->named, "n", cup);
	rx_map_set(self->counts, "c", 4);
	rx_emit(Other.structs, cup_make(&self->n), self->cups, self->named, self->counts);
	self->cups.at[0].name = "changed later";
}
void First_emits_any(struct First *self)
{
	rx_emit(Other.any, rx_json_parse("{\"a\":1}"), self->counts);
	rx_emit(Other.any, NULL, "text");
	rx_emit(Other.any, 3, true);
}
void First_emits_other_record(struct First *self) { (void)self; struct Pot pot = { 0 }; rx_emit(Other.structs, pot, (struct Cup_list){ 0 }, (struct Cup_map){ 0 }, (rx_double_map){ 0 }); }
void First_emits_other_list(struct First *self) { rx_emit(Other.structs, ((struct Cup){ 0 }), (struct Pot_list){ 0 }, self->named, self->counts); }
void First_emits_other_map(struct First *self) { rx_emit(Other.structs, ((struct Cup){ 0 }), self->cups, self->counts, self->counts); }
void First_resets(struct First *self)
{
	rx_reset(self);
	rx_reset(rx_get(Other));
}
void First_resets_wrong(struct First *self) { struct First copy = *self; rx_reset(&copy); }
void First_yields(struct First *self)
{
	char local[16] = "local";
	self->n = 1;
	self->text = local;
	rx_get(Other)->count = 100;
	rx_emit_client("{\"early\":1}");
	rx_yield();
	self->n = 2;
	self->text = rx_printf("%s again", self->text);
}
void First_yields_then_fails(struct First *self)
{
	self->n = 77;
	rx_yield();
	self->n = 78;
	rx_fail("after");
}

static char yielded[2000];

static bool on_yield(struct rx_turn *t, void *context)
{
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	rx_buf_adds(&out, rx_buf_text(&t->delta));
	rx_emissions_print(&t->emissions, &out);
	snprintf(yielded, sizeof yielded, "%s", rx_buf_text(&out));
	rx_buf_release(&out);
	return !context;
}

static void test_several(void)
{
	struct rx_states *s = rx_states_new(app);
	is_str(send(s, "First.both", "[4]"),
	       "{\"First\":{\"n\":4},\"Other\":{\"count\":9,\"text\":\"was t\",\"twice\":18}}", "two states in one delta, computed vars in both");
	is_str(send(s, "Other.hide", NULL), "{}", "a BACKEND var is not sent");
	is_int(((const struct Other *)rx_states_get(s, rx_app_state(app, "Other")))->hidden, 2, "but kept");
	is_str(send(s, "First.resets", NULL), "{\"First\":{\"n\":0},\"Other\":{\"count\":5,\"text\":\"t\",\"twice\":10}}", "reset of both");
	is_int(((const struct Other *)rx_states_get(s, rx_app_state(app, "Other")))->hidden, 1, "of what is hidden, too");
	is_str(send(s, "First.resets_wrong", NULL), "rx_reset takes 'self' or what rx_get returned", "reset of a copy");
	ok(!rx_turn_current() && !rx_emitting(), "no turn outside");
	rx_states_free(s);
}

static void test_failing(void)
{
	struct rx_states *s = rx_states_new(app);
	is_str(send(s, "Other.self_fails", NULL), "no more", "the first reason wins");
	ok(turn.file && strstr(turn.file, "turn_test.c") && turn.line > 0, "its place");
	ok(!turn.emissions.first && !turn.changed, "nothing emitted, nothing to commit");
	rx_turn_commit(&turn, s);
	is_int(((const struct Other *)rx_states_get(s, rx_app_state(app, "Other")))->count, 5, "the state is as before");
	is_int(((const struct First *)rx_states_get(s, rx_app_state(app, "First")))->n, 0, "also the other one");
	is_str(send(s, "First.fails", NULL), "13 is unlucky", "a computed var may fail the event");
	is_str(send(s, "First.both", "[13]"), "13 is unlucky", "of whatever handler");
	rx_states_free(s);
}

static void test_emitting(void)
{
	struct rx_states *s = rx_states_new(app);
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	send(s, "First.emits", NULL);
	rx_emissions_print_all(&turn.emissions, &out);
	is_str(rx_buf_text(&out),
	       "[{\"a\":1},{\"handler\":\"Other.add\",\"arguments\":[3]},{\"b\":2},"
	       "{\"handler\":\"Other.take\",\"arguments\":[\"x\\\"\",true,1,\"9007199254740993\"]}]", "in the order of the calls");
	rx_buf_clear(&out);
	rx_emissions_print(&turn.emissions, &out);
	is_str(rx_buf_text(&out), "[{\"a\":1}]", "client events up to the first handler");
	struct rx_emission *event = rx_emissions_take(&turn.emissions);
	is_int(rx_turn_run(&turn, s, event->handler, event->arguments), RX_TURN_OK, "an emitted event runs");
	is_str(turn.delta.at, "{\"Other\":{\"count\":8,\"twice\":16}}", "with its arguments");
	rx_emission_free(event);
	is_str(send(s, "First.emits_wrong", NULL), "rx_emit: argument 1 of 'Other.add' must be int, not a text", "a wrong type");
	is_str(send(s, "First.emits_few", NULL), "rx_emit: 'Other.take' takes 4 arguments, not 1", "a wrong number");
	is_str(send(s, "First.emits_lists", "[[\"a\",\"b\\\"\"]]"), "{\"First\":{\"n\":2}}", "lists are emitted");
	event = rx_emissions_take(&turn.emissions);
	rx_turn_run(&turn, s, event->handler, event->arguments);
	is_str(turn.delta.at, "{\"Other\":{\"text\":\"b\\\" 5 0\"}}", "with their items; whole numbers fit doubles");
	rx_emission_free(event);
	is_str(send(s, "First.emits_list_wrong", "[[]]"), "rx_emit: argument 2 of 'Other.lists' must be a list of double, not a list of str",
	       "a list of something else");
	rx_buf_release(&out);
	rx_states_free(s);
}

/* What the next emitted event changes. */
static const char *run_next(struct rx_states *s)
{
	struct rx_emission *event = rx_emissions_take(&turn.emissions);
	static struct rx_turn second;
	rx_turn_release(&second);
	rx_turn_init(&second);
	rx_turn_run(&second, s, event->handler, event->arguments);
	rx_emission_free(event);
	return second.failed ? second.err.text : second.delta.at;
}

static void test_emitting_structs(void)
{
	struct rx_states *s = rx_states_new(app);
	ok(strstr(send(s, "First.emits_structs", NULL), "\"n\":1,"), "records, lists and maps of them; each argument is evaluated once");
	is_str(run_next(s), "{\"Other\":{\"text\":\"made 2 hot\\\" second 4\"}}", "as they were then; a map of int fits one of double");
	is_str(send(s, "First.emits_any", NULL), "{}", "an rx_json, a map and scalars for an rx_json");
	is_str(run_next(s), "{\"Other\":{\"text\":\"{\\\"a\\\":1} {\\\"c\\\":4}\"}}", "JSON and a map");
	is_str(run_next(s), "{\"Other\":{\"text\":\" \\\"text\\\"\"}}", "NULL and a text");
	is_str(run_next(s), "{\"Other\":{\"text\":\"3 1\"}}", "numbers; true is one in C");
	is_str(send(s, "First.emits_other_record", NULL), "rx_emit: argument 1 of 'Other.structs' must be Cup, not another record", "another record");
	is_str(send(s, "First.emits_other_list", NULL), "rx_emit: argument 2 of 'Other.structs' must be a list of Cup, not a list of other records", "a list");
	is_str(send(s, "First.emits_other_map", NULL), "rx_emit: argument 3 of 'Other.structs' must be a map of Cup, not a map of int", "a map");
	rx_states_free(s);
}

static void test_yielding(void)
{
	struct rx_states *s = rx_states_new(app);
	is_str(send(s, "First.yields", NULL), "rx_yield works in handlers only, not in a block of rx_lock or a hook", "nowhere to yield to");
	turn.yield = on_yield;
	is_str(send(s, "First.yields", NULL), "{\"First\":{\"n\":2,\"text\":\"local again\"}}", "after the yield: what changed since");
	is_str(yielded, "{\"First\":{\"n\":1,\"text\":\"local\"},\"Other\":{\"count\":100,\"twice\":200}}[{\"early\":1}]", "before it: the rest");
	is_str(send(s, "First.yields_then_fails", NULL), "after", "failing after a yield");
	is_int(((const struct First *)rx_states_get(s, rx_app_state(app, "First")))->n, 77, "goes back to the yield");
	turn.context = &turn;
	is_str(send(s, "First.yields", NULL), "the handler was given up: it took too long", "given up while it yields");
	turn.yield = NULL;
	turn.context = NULL;
	rx_states_free(s);
}

static void test_by_hand(void)
{
	struct rx_states *s = rx_states_new(app);
	rx_turn_begin(&turn, s);
	struct Other *other = rx_turn_open(&turn, rx_app_state(app, "Other"));
	ok(other == rx_get(Other) && rx_turn_open(&turn, rx_app_state(app, "Other")) == other, "one working copy");
	other->count = 1;
	rx_get(First)->n = 1;
	is_int(rx_turn_end(&turn), RX_TURN_OK, "a turn of parts");
	is_str(turn.delta.at, "{\"Other\":{\"count\":1,\"twice\":2},\"First\":{\"n\":1}}", "its delta");
	rx_turn_commit(&turn, s);
	is_int(((const struct Other *)rx_states_get(s, rx_app_state(app, "Other")))->twice, 2, "its commit");
	rx_states_free(s);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	app = rx_app_load(rx_registrations_take(), "turns", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	if (!ok(app != NULL, "the app loads"))
		return 1;
	rx_turn_init(&turn);
	test_several();
	test_failing();
	test_emitting();
	test_emitting_structs();
	test_yielding();
	test_by_hand();
	rx_turn_release(&turn);
	rx_app_unref(app);
	rx_diags_release(&diags);
	return done_testing();
}

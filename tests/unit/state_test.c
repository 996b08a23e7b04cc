/* State: the language's macros, loading, running handlers, deltas, storing and migrating. */
#include <math.h>

#include <reflex.h>
#include <reflex/test.h>

#include "handler/test.h"
#include "turns.h"

RX_TYPE(Address, VAR(str, street), VAR(int, number, 7))
RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false), VAR(struct Address, where), LIST(str, tags))

RX_STATE(TodoState,
	LIST(struct Todo, items),
	VAR(str, draft, "first"),
	VAR(int64_t, big, 9007199254740993),
	VAR(double, ratio, 0.1),
	VAR(bool, busy),
	COMPUTED(int, remaining),
	COMPUTED(str, label),
	EVENT(set_draft, str),
	EVENT(add),
	EVENT(toggle, int),
	EVENT(all, str, bool, int, int64_t, double),
	EVENT(take, struct Todo),
	EVENT(dangle),
	EVENT(nothing),
	EVENT(same),
	EVENT(tag, int, str),
	EVENT(bytes),
)

void TodoState_set_draft(struct TodoState *self, str text) { self->draft = text; }

void TodoState_add(struct TodoState *self)
{
	rx_push(self->items, (struct Todo){ .text = self->draft, .where = { .street = rx_printf("street %d", self->items.len) } });
	self->draft = "";
}

void TodoState_toggle(struct TodoState *self, int index) { self->items.at[index].done = !self->items.at[index].done; }

void TodoState_all(struct TodoState *self, str text, bool flag, int n, int64_t wide, double x)
{
	self->draft = rx_printf("%s/%d/%d", text, flag, n);
	self->big = wide;
	self->ratio = x;
}

void TodoState_take(struct TodoState *self, struct Todo todo) { rx_push(self->items, todo); }

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wdangling-pointer" /* what the runtime has to notice, too */
#endif
__attribute__((noinline)) void TodoState_dangle(struct TodoState *self)
{
	char local[32];
	snprintf(local, sizeof local, "gone soon %d", self->items.len);
	self->draft = local;
}

void TodoState_nothing(struct TodoState *self) { (void)self; }
void TodoState_same(struct TodoState *self) { self->draft = rx_copy(self->draft); }
void TodoState_tag(struct TodoState *self, int index, str tag) { rx_push(self->items.at[index].tags, tag); }
void TodoState_bytes(struct TodoState *self) { self->draft = "a\xff\"<"; self->ratio = NAN; }

int TodoState_remaining(const struct TodoState *self)
{
	int n = 0;
	for (int i = 0; i < self->items.len; i++)
		n += !self->items.at[i].done;
	return n;
}

str TodoState_label(const struct TodoState *self) { return rx_printf("%d left", TodoState_remaining(self)); }

static void test_deltas(void)
{
	struct rx_states *s = rx_states_new(app);
	struct rx_buf out;
	rx_buf_init(&out, 1 << 20);
	rx_states_print(s, &out);
	is_str(out.at, "{\"TodoState\":{\"items\":[],\"draft\":\"first\",\"big\":\"9007199254740993\",\"ratio\":0.1,\"busy\":false,"
	               "\"remaining\":0,\"label\":\"0 left\"}}", "defaults, wide integers as text");
	is_str(send(s, "TodoState.set_draft", "[\"x\"]"), "{\"TodoState\":{\"draft\":\"x\"}}", "only the changed var");
	is_str(send(s, "TodoState.same", NULL), "{}", "an equal value sends nothing");
	is_str(send(s, "TodoState.nothing", "[]"), "{}", "no change sends nothing");
	is_str(send(s, "TodoState.add", NULL),
	       "{\"TodoState\":{\"items\":[{\"text\":\"x\",\"done\":false,\"where\":{\"street\":\"street 0\",\"number\":0},\"tags\":[]}],"
	       "\"draft\":\"\",\"remaining\":1,\"label\":\"1 left\"}}", "list, nested record, computed vars");
	for (int i = 0; i < 3; i++)
		send(s, "TodoState.add", NULL);
	is_str(send(s, "TodoState.toggle", "[2]"),
	       "{\"TodoState\":{\"items\":{\"$splice\":[2,1,[{\"text\":\"\",\"done\":true,\"where\":{\"street\":\"street 2\",\"number\":0},"
	       "\"tags\":[]}]]},\"remaining\":3,\"label\":\"3 left\"}}", "one changed element is a splice");
	send(s, "TodoState.tag", "[1,\"red\"]");
	is_str(send(s, "TodoState.bytes", NULL),
	       "{\"TodoState\":{\"draft\":\"a\xef\xbf\xbd\\\"\\u003c\",\"ratio\":null}}", "bytes that are not UTF-8, NaN");
	rx_buf_release(&out);
	rx_states_free(s);
}

static void test_arguments(void)
{
	struct rx_states *s = rx_states_new(app);
	is_str(send(s, "TodoState.all", "[\"a\",true,3,\"-9223372036854775808\",0.5]"),
	       "{\"TodoState\":{\"draft\":\"a/1/3\",\"big\":\"-9223372036854775808\",\"ratio\":0.5}}", "five arguments");
	is_str(send(s, "TodoState.all", "[\"a\",true]"), "'TodoState.all' takes 5 arguments, not 2", "too few");
	is_str(send(s, "TodoState.toggle", "[1.5]"), "argument 1 of 'TodoState.toggle' must be int, not a number with a fraction", "not whole");
	is_str(send(s, "TodoState.toggle", "[3000000000]"), "argument 1 of 'TodoState.toggle' must be int, not so large a number", "out of range");
	is_str(send(s, "TodoState.set_draft", "[null]"), "argument 1 of 'TodoState.set_draft' must be str, not null", "null is no text");
	is_str(send(s, "TodoState.take", "[{\"text\":5}]"), "argument 1 of 'TodoState.take' must be Todo: 'text' must be str, not a number",
	       "a member of another type");
	is_str(send(s, "TodoState.dangle", NULL), "'TodoState.draft' was left pointing to a local variable of 'TodoState.dangle'",
	       "a var that points to the stack fails the event");
	is_str(((const struct TodoState *)rx_states_get(s, rx_app_state(app, "TodoState")))->draft, "a/1/3",
	       "and the state is as before");
	rx_states_free(s);
}

static void test_store(void)
{
	struct rx_states *s = rx_states_new(app);
	struct rx_buf text, dropped;
	rx_buf_init(&text, 1 << 20);
	rx_buf_init(&dropped, 1 << 20);
	rx_states_save(s, &text);
	is_str(rx_buf_text(&text), "{}", "defaults are not stored");
	send(s, "TodoState.add", NULL);
	send(s, "TodoState.tag", "[0,\"blue\"]");
	rx_buf_clear(&text);
	rx_states_save(s, &text);
	struct rx_states *again = rx_states_restore(app, text.at, text.len, &dropped);
	const struct TodoState *values = rx_states_get(again, rx_app_state(app, "TodoState"));
	ok(values->items.len == 1 && !strcmp(values->items.at[0].tags.at[0], "blue") && values->big == 9007199254740993,
	   "what was stored comes back");
	is_str(values->label, "1 left", "computed vars are computed anew");
	is_int(dropped.len, 0, "nothing was dropped");
	rx_states_free(again);
	const char *old = "{\"TodoState\":{\"$types\":\"iibl\",\"draft\":5,\"gone\":1,\"busy\":true,\"ratio\":1},\"Other\":{}}";
	again = rx_states_restore(app, old, strlen(old), &dropped);
	values = rx_states_get(again, rx_app_state(app, "TodoState"));
	ok(values->busy && !strcmp(values->draft, "first"), "migration keeps what fits");
	is_str(dropped.at,
	       "'TodoState.draft' has another type now, 'TodoState.gone' is gone, 'TodoState.ratio' has another type now, 'Other' is gone",
	       "and names the rest");
	rx_states_free(again);
	again = rx_states_restore(app, "{\"TodoState", 11, NULL);
	ok(again != NULL, "broken text gives the defaults");
	rx_states_free(again);
	rx_states_free(s);
	rx_buf_release(&text);
	rx_buf_release(&dropped);
}

RX_TEST(sample)
{
	struct rx_client *client = rx_client_new();
	rx_send(client, TodoState.set_draft, "milk");
	rx_send(client, TodoState.add);
	rx_send(client, TodoState.all, "x", true, 3, 4, 0.25);
	rx_check_fails(client, TodoState.toggle, "word");
	rx_check_int(rx_state(client, TodoState)->items.len, 1);
	rx_check_str(rx_state(client, TodoState)->draft, "x/1/3");
	rx_check_int(rx_state(client, TodoState)->big, 5);
}

static void test_author_tests(void)
{
	struct rx_buf failures;
	rx_buf_init(&failures, 1 << 16);
	for (const struct rx_registration_ *r = app->registrations; r; r = r->next)
		if (r->kind == RX_REGISTERS_TEST_)
			is_int(rx_test_run(app, r, &failures), 1, "one check of the test fails");
	ok(strstr(rx_buf_text(&failures), "->big is 4, expected 5"), "and says what it found: %s", rx_buf_text(&failures));
	rx_buf_release(&failures);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	app = rx_app_load(rx_registrations_take(), "todo", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	if (!ok(app != NULL, "the app loads"))
		return 1;
	rx_turn_init(&turn);
	test_deltas();
	test_arguments();
	test_store();
	test_author_tests();
	rx_turn_release(&turn);
	rx_app_unref(app);
	rx_diags_release(&diags);
	return done_testing();
}

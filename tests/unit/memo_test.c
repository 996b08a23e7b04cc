/* Memo components: what is printed for them, what is checked, and that RX_MEMO declares what an author may write. */
#include <reflex.h>

#include "page.h"

RX_TYPE(Person, VAR(str, name, ""), VAR(int, age, 0))
RX_STATE(S,
	VAR(str, name, ""),
	VAR(int, count, 0),
	VAR(double, ratio, 0),
	LIST(struct Person, people),
	LIST(str, tags),
	EVENT(pick, str),
	EVENT(pick_at, int, str),
	EVENT(count_up),
	EVENT(set_count, int)
)
void S_pick(struct S *self, str name) { self->name = name; }
void S_pick_at(struct S *self, int at, str name) { self->name = name; self->count = at; }
void S_count_up(struct S *self) { self->count++; }
void S_set_count(struct S *self, int count) { self->count = count; }

static int card_calls;

RX_MEMO(card, VAR(str, name), VAR(int, age, 18), VAR(struct Person, person), LIST(str, tags), EVENT(on_pick, str))
rx card(const struct card_refs *props, rx children)
{
	card_calls++;
	return rx_box(props->name, props->age, props->person.name, children, .on_click = rx_call(props->on_pick, props->name));
}

RX_MEMO(outer, VAR(str, who), EVENT(on_pick, str))
rx outer(const struct outer_refs *props, rx children)
{
	return rx_box(rx_memo(card, children, .name = props->who, .on_pick = props->on_pick), rx_text(S.count));
}

RX_MEMO(tree, VAR(int, depth))
rx tree(const struct tree_refs *props, rx children)
{
	(void)children;
	return rx_cond(props->depth, rx_memo(tree, .depth = rx_sub(props->depth, 1)), NULL);
}

RX_MEMO(ping, VAR(int, n))
RX_MEMO(pong, VAR(int, n))
rx ping(const struct ping_refs *props, rx children) { (void)children; return rx_memo(pong, .n = props->n); }
rx pong(const struct pong_refs *props, rx children) { (void)children; return rx_memo(ping, .n = props->n); }

RX_MEMO(wrong, VAR(str, name))
rx wrong(const struct wrong_refs *props, rx children) { (void)children; return rx_text(props->name, .size = "99"); }

/* ---- what is printed ---- */

static void has(const char *body, const char *text, const char *name)
{
	if (!ok(body && strstr(body, text), "%s", name))
		printf("# no %s in\n# %s\n", text, body ? body : "nothing");
}

static int times(const char *body, const char *text)
{
	int count = 0;
	for (const char *p = body; p && (p = strstr(p, text)); p++)
		count++;
	return count;
}

static rx person_row(const struct Person_refs *person, rx index)
{
	return rx_memo(card, .name = person->name, .person = person->self_, .on_pick = rx_call(S.pick_at, index));
}

static rx many(void)
{
	return rx_box(
		rx_memo(card, .name = "Ada"),
		rx_memo(card, rx_text("a child"), .name = S.name, .age = S.count, .tags = S.tags, .on_pick = S.pick),
		rx_foreach(Person, S.people, person_row)
	);
}

static void test_printing(void)
{
	card_calls = 0;
	char *body = page_body_with(many, NULL);
	ok(card_calls == 1, "the function runs once");
	ok(times(body, "$m.set(") == 1, "and is printed once");
	has(body, "s[0]?.name", "parameters are members of what is given");
	has(body, "s[0]?.person?.name", "members of records too");
	has(body, "\n      s[0]?.children)", "children are shown as they are");
	has(body, "$e(s[0]?.on_pick, () => [s[0]?.name])", "its event with bound arguments");
	has(body, "p: { name: \"Ada\", age: 18 } })", "a default where nothing is given");
	has(body, "d: [\"S.name\", \"S.count\", \"S.tags\"]", "a place subscribes to what it gives");
	has(body, "on_pick: $e(\"S.pick\", (...a) => [$e.plain(a[0])])", "a handler gets what the memo passes");
	has(body, "[s[1], $e.plain(a[0])]", "in a row, after what is bound");
	free(body);
}

static rx nested(void)
{
	return rx_memo(outer, "text", .who = S.name, .on_pick = S.pick);
}

static void test_nested(void)
{
	char *body = page_body_with(nested, NULL);
	const char *inner = body ? strstr(body, "$m.set(\"card.") : NULL, *around = body ? strstr(body, "$m.set(\"outer.") : NULL;
	ok(inner && around && inner < around, "what a memo uses comes before it");
	has(body, "on_pick: $e(s[0]?.on_pick, (...a) => [$e.plain(a[0])])", "an event is passed on");
	has(body, "d: [\"S.count\"]", "vars inside subscribe by themselves");
	free(body);
}

static rx branches(void) { return rx_memo(tree, .depth = S.count); }

static void test_recursion(void)
{
	char *body = page_body_with(branches, NULL);
	has(body, "m: s[1], p: { depth: $x.sub(s[0]?.depth, 1) }", "a memo inside of itself");
	free(body);
}

static rx without(void) { return rx_box("none"); }

static void test_module(void)
{
	rx (*const pages[])(void) = { many, without };
	const char *const imports[] = { "$each, $m } from", "$each } from" };
	for (int i = 0; i < 2; i++) {
		struct rx_app *app = page_build(pages[i]);
		struct rx_printed *printed = rx_gen_pages(app, NULL, false);
		struct rx_buf out;
		rx_buf_init(&out, 1 << 20);
		rx_gen_module(&printed->pages[0], &out);
		has(rx_buf_text(&out), imports[i], "the module imports what it uses");
		rx_buf_release(&out);
		rx_printed_free(printed);
		rx_app_unref(app);
	}
}

/* ---- what is refused ---- */

static void refused(rx (*build)(void), const char *text, const char *name)
{
	struct rx_app *app = page_build(build);
	const struct rx_diag *diag = page_diags.len ? &page_diags.at[0] : NULL;
	if (!ok(diag && strstr(diag->text, text) && diag->file && diag->line, "%s", name))
		printf("# %s\n", diag ? diag->text : "no diagnostic");
	rx_app_unref(app);
}

static rx text_for_number(void) { return rx_memo(card, .age = "old"); }
static rx number_for_text(void) { return rx_memo(card, .name = S.count); }
static rx other_list(void) { return rx_memo(card, .tags = S.people); }
static rx wrong_handler(void) { return rx_memo(card, .on_pick = S.set_count); }
static rx wrong_rest(void) { return rx_memo(card, .on_pick = rx_call(S.pick_at, "x")); }
static rx too_much(void) { return rx_memo(card, .on_pick = S.pick_at); }
static rx inside(void) { return rx_memo(wrong, .name = "x"); }
static rx round_and_round(void) { return rx_memo(ping, .n = "1"); }
static rx fine(void) { return rx_memo(card, .age = rx_int(3), .on_pick = S.count_up); }

static void test_checks(void)
{
	refused(text_for_number, "'age' of card is int; '\"old\"' is str", "a text for a number");
	refused(number_for_text, "'name' of card is str; 'S.count' is int", "a number for a text");
	refused(other_list, "'tags' of card is a list of str; 'S.people' is a list of Person", "a list of something else");
	refused(wrong_handler, "'on_pick' of card passes str, but 'S.set_count' takes int", "a handler of another type");
	refused(wrong_rest, "parameter 1 of 'S.pick_at' is int", "a bound argument of another type");
	refused(too_much, "'on_pick' of card passes str, but 'S.pick_at' takes int, str", "a handler that takes more");
	refused(inside, "'99' is not a value of 'size' in rx_text", "a mistake inside");
	refused(round_and_round, "'pong' uses 'ping', which uses it", "two that use each other");
	struct rx_app *app = page_build(fine);
	ok(!page_diags.errors, "a handler that takes nothing is fine");
	rx_app_unref(app);
}

int main(void)
{
	test_printing();
	test_nested();
	test_recursion();
	test_module();
	test_checks();
	page_done();
	return done_testing();
}

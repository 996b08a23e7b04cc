/* JavaScript of rx_call_script: one expression or statements, and what cannot be JavaScript; what handlers may send. */
#include "../../runtime/event/scripts.h"
#include "../../runtime/ui/script.h"
#include "tap.h"

static void expression(const char *code, const char *want)
{
	size_t length = rx_script_expression(code);
	ok(length == strlen(want) && !strncmp(code, want, length), "an expression of %zu bytes of %zu", strlen(want), strlen(code));
}

static void problem(const char *code, const char *want)
{
	struct rx_arena arena;
	rx_arena_init(&arena, 0);
	const char *got = rx_script_problem(&arena, code);
	ok(want ? got && strstr(got, want) : !got, "%s", want ? want : "nothing is wrong");
	rx_arena_release(&arena);
}

static void test_ways(void)
{
	static const char *const bodies[] = { "return (1\n);", "let x = 2", NULL };
	char id[RX_SCRIPT_ID], other[RX_SCRIPT_ID];
	struct rx_arena arena;
	struct rx_buf module;
	rx_arena_init(&arena, 0);
	rx_buf_init(&module, 4096);
	ok(rx_script_way("return 1", id) == RX_SCRIPT_TEXT, "before an app says what it has, all may go");
	rx_scripts_allow(bodies, false, false);
	ok(rx_script_way(rx_script_body(&arena, "1;", false), id) == RX_SCRIPT_TEXT, "development: what stands in quotes goes as text");
	ok(rx_script_way("alert(1)", id) == RX_SCRIPT_REFUSED, "other text does not go");
	rx_scripts_allow(bodies, true, false);
	ok(rx_script_way("let x = 2", id) == RX_SCRIPT_PART && strlen(id) == 16, "an export: it is a part of the pages");
	ok(rx_script_way("return (1\n);", other) == RX_SCRIPT_PART && strcmp(id, other), "each has an id of its own");
	ok(rx_script_way("let x = 3", other) == RX_SCRIPT_REFUSED, "other text does not go");
	rx_scripts_allow(bodies, true, true);
	ok(rx_script_way("let x = 3", other) == RX_SCRIPT_TEXT, "but where the app allows it");
	rx_scripts_module(bodies, &module);
	ok(strstr(rx_buf_text(&module), id) && strstr(rx_buf_text(&module), ": async () => {\nlet x = 2\n},"), "the module has them by their ids");
	is_str(rx_script_body(&arena, "f(); // x", true), "return (f()\n);", "the body of an expression");
	is_str(rx_script_body(&arena, "(a) => a", true), "return ((a) => a\n);", "of a function");
	is_str(rx_script_body(&arena, "let a = 1; return a", false), "let a = 1; return a", "of statements");
	rx_buf_release(&module);
	rx_arena_release(&arena);
}

int main(void)
{
	expression("1 + 1", "1 + 1");
	expression("1 + 1;  // two", "1 + 1");
	expression("f('a;b', `c;${d(';')}`)", "f('a;b', `c;${d(';')}`)");
	expression("(() => { let x = 1; return x })()", "(() => { let x = 1; return x })()");
	expression("fetch('/x')\n  .then(r => r.text())", "fetch('/x')\n  .then(r => r.text())");
	expression("/[/;]\\/;/.test(b)", "/[/;]\\/;/.test(b)");
	expression("await f(1)", "await f(1)");
	expression("a(); b()", "");
	expression("a()\nb()", "");
	expression("let x = 1", "");
	expression("return 5", "");
	expression("if (a) b()", "");
	problem("f(1)", NULL);
	problem("f({a: [1, '(']})", NULL);
	problem("f(1", "not closed");
	problem("f(1))", "not open");
	problem("f([1)", "not open");
	problem("'abc", "no end");
	problem("`a${1}", "no end");
	problem("/* a", "no end");
	problem(" \n ", "empty");
	test_ways();
	return done_testing();
}

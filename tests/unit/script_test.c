/* JavaScript of rx_call_script: one expression or statements, and what cannot be JavaScript; scripts that wait for their browser. */
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

static void test_waiting(void)
{
	char id[33], other[33];
	ok(!rx_script_keep("return 1", id), "nothing is kept before a server serves scripts");
	rx_scripts_serve();
	ok(rx_script_keep("return 1", id) && rx_script_keep("return 2", other) && strlen(id) == 32 && strcmp(id, other), "each has an address of its own");
	char *text = rx_script_take(id), *again = rx_script_take(id);
	ok(text && strstr(text, id) && strstr(text, "return 1") && !again, "it is there once");
	free(text);
	free(rx_script_take(other));
	ok(!rx_script_take("") && !rx_script_take("00000000000000000000000000000000"), "no other address");
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
	test_waiting();
	return done_testing();
}

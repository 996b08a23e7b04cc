/* The reading of source text (cli/scan.h): one case per silent mistake of the language, and that nothing makes it fail. */
#include <stdlib.h>

#include "scan.h"
#include "tap.h"

#define STATE "RX_STATE(S, VAR(int, count, 0), VAR(bool, busy, false), VAR(str, x, \"\"), EVENT(add), EVENT(set, str, int), COMPUTED(int, twice),)\n"
#define PAGE(body) STATE "static rx home(void)\n{\n" body "\n}\n"

struct source {
	const char *text;
	const char *suggestion; /* of the one error that is expected; NULL: none */
	int line, column;       /* its place; 0: any */
};

static const struct source sources[] = {
	/* References under operators. */
	{ PAGE("\treturn rx_text(S.count + 1);"), "write rx_add(S.count, 1)", 4, 17 },
	{ PAGE("return rx_text(1 + S.count);"), "write rx_add(1, S.count)", 4, 20 },
	{ PAGE("return rx_text(S.count - n);"), "write rx_sub(S.count, n)", 0, 0 },
	{ PAGE("return rx_text(S.count * f(2));"), "write rx_mul(S.count, …)", 0, 0 },
	{ PAGE("return rx_text(S.count / 2);"), "write rx_div(S.count, 2)", 0, 0 },
	{ PAGE("return rx_text(S.count % 2);"), "write rx_mod(S.count, 2)", 0, 0 },
	{ PAGE("return rx_text(-S.count);"), "write rx_neg(S.count)", 0, 0 },
	{ PAGE("return rx_text((S.count) + 1);"), "write rx_add(S.count, 1)", 0, 0 },
	{ PAGE("return S.count > 3 ? a : b;"), "write rx_gt(S.count, 3)", 0, 0 },
	{ PAGE("return S.count < x ? a : b;"), "write rx_lt(S.count, x)", 0, 0 },
	{ PAGE("return S.count >= 3 ? a : b;"), "write rx_ge(S.count, 3)", 0, 0 },
	{ PAGE("return S.count <= 3 ? a : b;"), "write rx_le(S.count, 3)", 0, 0 },
	{ PAGE("return S.count == 3 ? a : b;"), "write rx_eq(S.count, 3)", 0, 0 },
	{ PAGE("return S.x != \"a\" ? a : b;"), "write rx_ne(S.x, \"a\")", 0, 0 },
	{ PAGE("return a && S.busy ? a : b;"), "write rx_and(a, S.busy)", 0, 0 },
	{ PAGE("return S.busy || a ? a : b;"), "write rx_or(S.busy, a)", 0, 0 },
	{ PAGE("return rx_text(!S.busy);"), "write rx_not(S.busy)", 0, 0 },
	{ PAGE("return S.busy ? a : b;"), "write rx_cond(S.busy, …, …)", 0, 0 },
	{ PAGE("return rx_text(S.items[0]);"), "write rx_at(S.items, …)", 0, 0 },
	{ PAGE("return *S.x ? a : b;"), "show S.x as it is, or use the rx_ functions", 0, 0 },
	{ PAGE("S.count = 3; return a;"), "a handler changes it: self->count", 0, 0 },
	{ PAGE("S.count++; return a;"), "a handler changes it: self->count", 0, 0 },
	/* In control flow. */
	{ PAGE("if (S.busy)\n\treturn a;\nreturn b;"), "write rx_cond(S.busy, …, …)", 4, 5 },
	{ PAGE("while (S.busy)\n\t;"), "write rx_cond(S.busy, …, …)", 0, 0 },
	{ PAGE("for (; S.busy;)\n\t;"), "write rx_cond(S.busy, …, …)", 0, 0 },
	{ PAGE("switch (S.count) { }"), "write rx_cond(S.count, …, …)", 0, 0 },
	/* Given to functions that read text. */
	{ PAGE("return strcmp(S.x, \"a\") ? a : b;"), "write rx_eq(S.x, …)", 4, 15 },
	{ PAGE("return rx_int(strlen(S.x));"), "write rx_len(S.x)", 0, 0 },
	{ PAGE("return rx_text(rx_printf(\"%s\", S.x));"), "write rx_concat(S.x, …)", 0, 0 },
	/* Texts that compilers read differently. */
	{ PAGE("return rx_text(\"10 \\u20ac\");"), "write the character itself; sources are UTF-8", 0, 0 },
	/* In a handler there is the value itself. */
	{ STATE "void S_add(struct S *self)\n{\n\tif (S.busy)\n\t\treturn;\n}\n", "in a handler, write self->busy", 4, 6 },
	/* In row functions. */
	{ STATE "static rx row(const struct Todo_refs *todo, rx i)\n{\n\treturn todo->done ? a : b;\n}\n", "write rx_cond(todo->done, …, …)", 4, 9 },
	/* What is allowed. */
	{ PAGE("return rx_text(S.x, .color = S.busy);"), NULL, 0, 0 },
	{ PAGE("return rx_cond(S.busy, S.x, rx_add(S.count, 1));"), NULL, 0, 0 },
	{ PAGE("return rx_button(\"a\", .on_click = S.add);"), NULL, 0, 0 },
	{ PAGE("return flag ? S.x : S.count;"), NULL, 0, 0 },
	{ PAGE("return rx_text((S.x), rx_call(S.add, 3));"), NULL, 0, 0 },
	{ PAGE("rx list[] = { S.x, S.count }; return mine(S.x);"), NULL, 0, 0 },
	{ STATE "void S_add(struct S *self)\n{\n\tif (self->busy)\n\t\tself->count += 1;\n}\n", NULL, 0, 0 },
	{ PAGE("/* S.count + 1 */ return rx_text(\"S.count + 1\"); // S.count + 1"), NULL, 0, 0 },
	{ PAGE("struct S.x; return rx_text(other.S.count + 1, p->S.count + 1);"), NULL, 0, 0 },
	{ STATE "#define SUM S.count + 1 \\\n\t+ S.count\nint x;\n", NULL, 0, 0 },
	/* Literals where props take strings. */
	{ PAGE("return rx_text(\"a\", .size = 3);"), "write .size = \"3\"", 4, 29 },
	{ PAGE("return rx_text(\"a\", .size = -1.5);"), "write .size = \"-1.5\"", 0, 0 },
	{ PAGE("return rx_button(\"a\", .disabled = true);"), "write .disabled = rx_true", 0, 0 },
	{ PAGE("return rx_button(\"a\", .disabled = false);"), "write .disabled = rx_false", 0, 0 },
	{ PAGE("return rx_button(\"a\", .disabled = NULL);"), "write .disabled = rx_false", 0, 0 },
	{ PAGE("return rx_button(\"a\", .disabled = 1);"), "write .disabled = rx_true", 0, 0 },
	{ PAGE("return rx_text(\"a\", .size = 'b');"), "write .size = \"b\"", 0, 0 },
	{ PAGE("return rx_box(rx_text(\"a\", .size = 3));"), "write .size = \"3\"", 0, 0 },
	{ PAGE("return rx_text(3);"), "write \"3\"", 0, 0 },
	{ PAGE("return rx_button(\"a\", .on_click = NULL, .size = NULL);"), NULL, 0, 0 },
	{ PAGE("return rx_text(\"a\", .size = rx_int(3), .color = f(3));"), NULL, 0, 0 },
	{ PAGE("rx_push(self->items, (struct Todo){ .done = false, .n = 3 });"), NULL, 0, 0 },
	{ "RX_APP(.theme = { .n = 3 })\nRX_PAGE(home, .n = 3)\n", NULL, 0, 0 },
	/* Children after props. */
	{ PAGE("return rx_text(.size = \"3\",\n\t\"child\");"), "children come first, then props", 5, 2 },
	{ PAGE("return rx_box(rx_text(.size = \"3\"), rx_text(\"b\"), .color = \"red\",);"), NULL, 0, 0 },
};

/* The lines of the page itself, on one line, for the test's name. */
static const char *shown(const char *text)
{
	static char line[200];
	const char *body = strstr(text, "\n{\n");
	snprintf(line, sizeof line, "%s", body ? body + 3 : text);
	for (char *p = line; *p; p++)
		if (*p == '\n' || *p == '\t')
			*p = ' ';
	return line;
}

static void test_source(const struct source *source)
{
	struct rx_strings states = { 0 };
	struct rx_diags diags = { 0 };
	struct rx_scan *scan = rx_scan_new(source->text);
	rx_scan_states(scan, &states);
	rx_scan_check(scan, "app/x.c", &states, NULL, &diags);
	const struct rx_diag *diag = diags.len ? &diags.at[0] : NULL;
	is_int(diags.len, source->suggestion ? 1 : 0, "errors in: %s", shown(source->text));
	if (source->suggestion)
		is_str(diag ? diag->suggestion : NULL, source->suggestion, "suggestion");
	if (source->line)
		ok(diag && diag->line == source->line && diag->column == source->column, "place");
	rx_diags_release(&diags);
	rx_scan_free(scan);
	rx_strings_release(&states);
}

static void test_checks(void)
{
	for (size_t i = 0; i < RX_COUNT(sources); i++)
		test_source(&sources[i]);
}

static void test_statics(void)
{
	static const char text[] =
		"static int hits;\nstatic const int limit = 3;\nstatic const char *const names[] = { \"a\" };\nstatic int f(void);\n"
		"static int f(void)\n{\n\tstatic int inside;\n\treturn inside++;\n}\nstatic struct point { int x, y; } origin = { 1, 2 };\n"
		"static char buffer[100], *end;\nRX_KEEP(int, kept, 0)\nint global;\nstatic void (*callback)(int) = 0;\n"
		"static inline int g(void) { return 1; }\nstatic __attribute((unused)) double ratio = 1.5;\nextern int e;\n";
	static const char *const want[] = { "hits", "origin", "buffer", "callback", "ratio" };
	struct rx_scan *scan = rx_scan_new(text);
	struct rx_scan_name name;
	size_t found = 0;
	for (int cursor = 0; rx_scan_static(scan, &cursor, &name); found++)
		ok(found < RX_COUNT(want) && (size_t)name.length == strlen(want[found]) && !memcmp(name.at, want[found], (size_t)name.length),
		   "static %.*s", name.length, name.at);
	is_int(found, RX_COUNT(want), "no other statics");
	rx_scan_free(scan);
}

static void test_entries(void)
{
	struct rx_scan *scan = rx_scan_new("int a;\n" STATE);
	struct rx_scan_entry entry;
	ok(rx_scan_entry(scan, "S", "set", &entry) && !entry.computed && entry.name.line == 2, "an event is found");
	is_str(entry.parameters, "str, int", "its parameters");
	ok(rx_scan_entry(scan, "S", "twice", &entry) && entry.computed, "a computed var is found");
	is_str(entry.type, "int", "its type");
	ok(!rx_scan_entry(scan, "S", "count", &entry), "a var has no function");
	ok(!rx_scan_entry(scan, "T", "set", &entry), "another state");
	rx_scan_free(scan);
	scan = rx_scan_new("RX_SHARED_STATE(Room, INTERVAL(struct Load, load, .seconds = 2), BACKGROUND(fetch, int, str), INIT(start))");
	ok(rx_scan_entry(scan, "Room", "load", &entry) && entry.computed && !strcmp(entry.word, "INTERVAL"), "an interval");
	is_str(entry.type, "struct Load", "its type");
	ok(rx_scan_entry(scan, "Room", "fetch", &entry) && !entry.computed, "a background handler");
	is_str(entry.parameters, "int, str", "its parameters");
	ok(rx_scan_entry(scan, "Room", "start", &entry) && !strcmp(entry.word, "INIT"), "an initialiser");
	struct rx_strings states = { 0 };
	rx_scan_states(scan, &states);
	is_int(states.len, 1, "a shared state is a state");
	rx_strings_release(&states);
	rx_scan_free(scan);
}

static void test_needles(void)
{
	struct rx_scan *scan = rx_scan_new("int foo;\nvoid f(void)\n{\n\tcall(\n\t\ta,\n\t\tfoo,\n\t\tS.x\n\t);\n}\nint foo;\n");
	struct rx_scan_name name;
	ok(rx_scan_needle(scan, "foo", 8, &name) && name.line == 6 && name.column == 3, "in the statement that ends there");
	ok(rx_scan_needle(scan, "S.x", 8, &name) && name.line == 7, "of several tokens");
	ok(rx_scan_needle(scan, "foo", 0, &name) && name.line == 1, "the first");
	ok(rx_scan_needle(scan, "call", 10, &name) && name.line == 4, "the nearest");
	ok(!rx_scan_needle(scan, "bar", 8, &name) && !rx_scan_needle(scan, "", 8, &name), "not there");
	rx_scan_free(scan);
}

static bool stands(const struct rx_scan_name *name, int line, int column)
{
	return name->line == line && name->column == column;
}

static void test_parts(void)
{
	struct rx_scan *scan = rx_scan_new("rx f(void)\n{\nreturn rx_box(\n rx_a(\"x\", .size = n),\n rx_b(.size = g(S.x), .on = rx_true),\n rx_b(.size =\n  h(S.y)),\n rx_c(\"t\", rx_a(), v)\n);\n}\nrx q(void)\n{\nreturn rx_z(S.z);\n}\n");
	struct rx_scan_name name;
	ok(rx_scan_part(scan, "rx_a", "size", ".size = rx_int(3)", 9, &name) && stands(&name, 4, 12), "of the component that is meant");
	ok(rx_scan_part(scan, "rx_b", "size", ".size = rx_add(S.y, 1)", 9, &name) && stands(&name, 6, 7), "of two the one that is more like it");
	ok(rx_scan_part(scan, "rx_b", "size", "S.x", 9, &name) && stands(&name, 5, 17), "a part of the value");
	ok(rx_scan_part(scan, "rx_b", "on", NULL, 9, &name) && stands(&name, 5, 23), "without a needle");
	ok(rx_scan_part(scan, "rx_c", NULL, "rx_add(S.q, 1)", 9, &name) && stands(&name, 8, 20), "a child that is neither text nor a call");
	ok(rx_scan_part(scan, "rx_b", "size", "S.z", 9, &name) && stands(&name, 13, 13), "the only place of the needle");
	ok(rx_scan_part(scan, "rx_box", "size", "S.q", 9, &name) && stands(&name, 3, 8), "the call");
	ok(!rx_scan_part(scan, "rx_b", "size", "S.q", 13, &name), "of another statement");
	rx_scan_free(scan);
}

static void test_slips(void)
{
	struct rx_scan *scan = rx_scan_new("rx g(void);\nrx f(void)\n{\nreturn rx_box(\n \"a\" \"b\", \"n \" PRId64,\n (rx)x,\n rx_a(\"x\" .size = n)\n g()\n);\n}\nrx h(void)\n{\nreturn rx_box(\n g,\n rx_a(\"x\"\n);\n}\n");
	struct rx_scan_comma comma;
	struct rx_scan_name name;
	bool parameters = true;
	int line;
	ok(rx_scan_comma(scan, 9, true, &comma) && stands(&comma.at, 7, 11) && comma.prop && !comma.entry, "a comma before a prop");
	ok(rx_scan_comma(scan, 8, false, &comma) && stands(&comma.at, 8, 2) && !comma.prop && comma.line_before == 7, "a comma before a child");
	ok(!rx_scan_comma(scan, 5, false, &comma) && !rx_scan_comma(scan, 6, false, &comma), "texts in a row, casts");
	ok(rx_scan_uncalled(scan, 14, false, &name, &parameters) && stands(&name, 14, 2) && !parameters, "a function that is not called");
	ok(!rx_scan_uncalled(scan, 8, false, &name, &parameters), "one that is");
	ok(rx_scan_unclosed(scan, "rx_box", &name, &line) && stands(&name, 15, 2) && line == 13, "the bracket that the indentation tells");
	rx_scan_free(scan);
}

/* Everything that can be asked, of a text that may be anything. */
static void read_all(const char *text)
{
	struct rx_scan *scan = rx_scan_new(text);
	struct rx_strings states = { 0 };
	struct rx_diags diags = { 0 };
	struct rx_scan_name name;
	struct rx_scan_entry entry;
	int line_of_it;
	rx_scan_states(scan, &states);
	rx_strings_add(&states, "S");
	rx_scan_check(scan, "x.c", &states, NULL, &diags);
	for (int cursor = 0; rx_scan_static(scan, &cursor, &name);)
		;
	rx_scan_entry(scan, "S", "a", &entry);
	for (int line = 0; line < 5; line++) {
		struct rx_scan_comma comma;
		bool parameters;
		rx_scan_needle(scan, "S.a", line, &name);
		rx_scan_part(scan, "rx_text", line % 2 ? "a" : NULL, "S.a", line, &name);
		rx_scan_comma(scan, line, line % 2, &comma);
		rx_scan_uncalled(scan, line, line % 2, &name, &parameters);
		rx_scan_unclosed(scan, line % 2 ? "S" : NULL, &name, &line_of_it);
		for (int column = 1; column < 12; column++) {
			rx_scan_semicolon(scan, line, column, &name);
			rx_scan_unopened(scan, line, column, &name);
			rx_scan_bare(scan, line, column, &name);
		}
	}
	rx_diags_release(&diags);
	rx_strings_release(&states);
	rx_scan_free(scan);
}

static void test_garbage(void)
{
	static const char *const pieces[] = {
		"S", ".", "->", "(", ")", "{", "}", "[", "]", "a", "+", "!", "\"", "'", "\\", "/*", "*/", "//", "\n", "#", "static ", "RX_STATE(S, ",
		"EVENT(", "rx_text(", "=", ",", ";", " ", "3", "1e+", "struct X_refs *t", "\xff", "if", "for", "COMPUTED(", "rx_button", "self", "?",
	};
	char text[600];
	unsigned seed = 1;
	for (int round = 0; round < 20000; round++) {
		size_t used = 0;
		for (int i = 0; i < 60; i++) {
			seed = seed * 1103515245 + 12345;
			used += (size_t)snprintf(text + used, sizeof text - used, "%s", pieces[(seed >> 16) % RX_COUNT(pieces)]);
		}
		/* An exact copy, so that reading beyond the end is seen. */
		char *copy = strdup(text);
		read_all(copy);
		free(copy);
	}
	for (size_t length = 0; length < strlen(PAGE("return rx_text(S.count + 1, .size = 3);")); length++) {
		char *part = strndup(PAGE("return rx_text(S.count + 1, .size = 3);"), length);
		read_all(part);
		free(part);
	}
	ok(true, "20000 texts of garbage, all beginnings of a page");
}

static void has_scripts(const char *text, const char *want)
{
	struct rx_strings bodies = { 0 };
	struct rx_buf got;
	rx_buf_init(&got, 4096);
	struct rx_scan *scan = rx_scan_new(text);
	rx_scan_scripts(scan, &bodies);
	for (int i = 0; i < bodies.len; i++)
		rx_buf_addf(&got, "%s%s", i ? "|" : "", bodies.at[i]);
	is_str(rx_buf_text(&got), want, "the JavaScript of %s", text);
	rx_scan_free(scan);
	rx_strings_release(&bodies);
	rx_buf_release(&got);
}

static void test_scripts(void)
{
	has_scripts("rx_call_script(\"let a = 1; return a\", S.done);", "let a = 1; return a");
	has_scripts("rx_call_script(\"f(\\\"a\\\\n\\\")\" /* and */\n \";\\tg()\\x21\\41\\u00e9\", NULL);", "f(\"a\\n\");\tg()!!\xc3\xa9");
	has_scripts("rx_call_function(\"(a) => a\", rx_printf(\"%d\", n), NULL);", "return ((a) => a\n);");
	has_scripts("rx_call_script(\"1\", NULL); rx_call_script(\"1\", NULL); rx_call_script(\"2;\", NULL)", "return (1\n);|return (2\n);");
	has_scripts("rx_call_script(code, NULL); rx_call_script(\"f(\" NAME \")\", NULL); rx_call_script(rx_printf(\"f(%d)\", 1), NULL)", "");
	has_scripts("rx_call_script(\"f(\", NULL); // rx_call_script(\"g()\", NULL)", "");
	has_scripts("rx_call_script(a ? \"1\" : \"2\", NULL); rx_call_script(", "");
}

int main(void)
{
	test_checks();
	test_statics();
	test_entries();
	test_needles();
	test_parts();
	test_slips();
	test_scripts();
	test_garbage();
	return done_testing();
}

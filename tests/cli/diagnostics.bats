#!/usr/bin/env bats
# What the author reads when something is wrong: every rule of the language, with a C compiler at hand and, for the places that then are found in the
# source text, without one. `reflex test` compiles and shows diagnostics as `reflex run` does.

load common

setup() {
	setup_folder
	mkdir app
	echo '{"app_name": "mistakes"}' >rxconfig.json
	cat >app/state.h <<-'EOF'
		#include <reflex.h>
		#include <string.h>
		RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false))
		RX_STATE(S,
		    VAR(int, count, 0),
		    VAR(bool, busy, false),
		    VAR(str, x, ""),
		    LIST(struct Todo, items),
		    COMPUTED(int, twice),
		    EVENT(add),
		    EVENT(set_x, str),
		)
	EOF
	cat >app/state.c <<-'EOF'
		#include "state.h"
		void S_add(struct S *self) { self->count++; }
		void S_set_x(struct S *self, str x) { self->x = x; }
		int S_twice(const struct S *self) { return self->count * 2; }
	EOF
}

# The page `home` with the statements of stdin, which begin on line 6 of app/home.c; lines of $1 (one line) before it, on line 2.
page() {
	{
		printf '#include "state.h"\n%s\n\nstatic rx home(void)\n{\n' "${1:-}"
		cat
		printf '}\n\nRX_PAGE(home, .route = "/")\n'
	} >app/home.c
	reflex test
}

# Exactly one error: at place $1 of app/home.c, with text $2, and the hint $3.
mistake() {
	expect_status 1
	expect_err "error: app/home.c:$1: $2"
	[ -z "${3:-}" ] || expect_err "hint: $3"
	[ "$(grep -c '^error: ' <<<"$err")" = 1 ] || fail "expected one error"
}

@test "a good app" {
	page <<<'	return rx_text(S.x, .size = "3");'
	expect_status 0
}

# ---- what all compilers accept ----

@test "S.count + 1" {
	page <<<'	return rx_text(S.count + 1);'
	mistake 6:17 "'S.count' stands for a value in the browser; C cannot compute with it" "write rx_add(S.count, 1)"
	expect_err ">    6 |     return rx_text(S.count + 1);"
}

@test "if (S.busy)" {
	page <<<$'	if (S.busy)\n		return rx_text("a");\n	return rx_text("b");'
	mistake 6:6 "'S.busy' stands for a value in the browser; C cannot decide by it" "write rx_cond(S.busy, …, …)"
}

@test "!S.busy" {
	page <<<'	return !S.busy ? rx_text("a") : rx_text("b");'
	mistake 6:10 "'S.busy' stands for a value in the browser; C cannot negate it" "write rx_not(S.busy)"
}

@test "strcmp(S.x, …)" {
	page <<<'	return strcmp(S.x, "a") ? rx_text("a") : rx_text("b");'
	mistake 6:16 "'S.x' stands for a value in the browser; C cannot read it" "write rx_eq(S.x, …)"
}

@test "far right in a line: the code frame shows the place" {
	page <<<"	return rx_box(\"$(printf 'é%.0s' {1..200})\", rx_text(S.count + 1), \"$(printf 'x%.0s' {1..200})\");"
	expect_err "'S.count' stands for a value"
	grep -A1 '^>' <<<"$err" | sed 's/.*| //' | { read -r line && IFS= read -r caret && [[ "${line:$((${#caret} - 1))}" == "S.count + 1"* ]]; }
}

@test "S.count > x" {
	page <<<$'	rx x = "1";\n	return S.count > x ? rx_text("a") : rx_text("b");'
	mistake 7:9 "'S.count' stands for a value in the browser; C cannot compute with it" "write rx_gt(S.count, x)"
}

@test ".disabled = false" {
	page <<<'	return rx_button("a", .disabled = false);'
	mistake 6:36 "'disabled' takes a string or a reference, like all props" "write .disabled = rx_false"
}

@test "a reference in a handler" {
	echo 'void S_more(struct S *self); void S_more(struct S *self) { if (S.busy) self->count++; }' >>app/state.c
	page <<<'	return rx_text("a");'
	expect_status 1
	expect_err "hint: in a handler, write self->busy"
}

@test "a reference in a row function" {
	page 'static rx row(const struct Todo_refs *todo, rx i) { (void)i; return todo->done ? rx_text("a") : rx_text(todo->text); }' \
		<<<'	return rx_foreach(Todo, S.items, row);'
	mistake 2:69 "'todo->done' stands for a value in the browser; C cannot decide by it" "write rx_cond(todo->done, …, …)"
}

@test "rx_foreach over what is not a list" {
	page 'static rx row(const struct Todo_refs *todo, rx i) { (void)i; return rx_text(todo->text); }' \
		<<<'	return rx_foreach(Todo, S.count, row);'
	expect_status 1
	expect_err "error: app/home.c:6:"
	expect_err "'S.count'"
}

# ---- what compilers see, in words of the language ----

@test ".size = 3" {
	page <<<$'	return rx_text(\n		"a",\n		.size = 3\n	);'
	mistake 8:11 "'size' takes a string or a reference, like all props" 'write .size = "3"'
}

@test ".disabled = true" {
	page <<<'	return rx_button("a", .disabled = true);'
	mistake 6:36 "'disabled' takes a string or a reference, like all props" "write .disabled = rx_true"
}

@test ".disabled = true inside of other components" {
	page <<<$'	return rx_vstack(\n		rx_text("a"),\n		rx_button("x", .disabled = true)\n	);'
	mistake 8:30 "'disabled' takes a string or a reference, like all props" "write .disabled = rx_true"
}

@test "a type that is declared nowhere" {
	page $'RX_STATE(T,\n    VAR(struct Foo, foo),\n    VAR(int, n, 0))' <<<'	return rx_text("a");'
	mistake 3:9 "the type 'struct Foo' is not known here" "declare it by RX_TYPE(Foo, …) above"
	page 'RX_STATE(T, LIST(struct Foo, foos))' <<<'	return rx_text("a");'
	mistake 2:18 "the type 'struct Foo' is not known here" "declare it by RX_TYPE(Foo, …) above"
}

@test "an entry that a state does not have" {
	for CC in "" /nonexistent; do
		export CC
		page $'RX_STATE(T,\n    VAR(int, n, 0),\n    TABLE(str, name, ""),\n    EVENT(go)\n)' <<<'	return rx_text(T.name);'
		mistake 4:5 "'TABLE' is no entry of a state" "entries are VAR, LIST, MAP, BACKEND, CLIENT, COOKIE, LOCAL, SESSION, COMPUTED, INTERVAL, SETTER, EVENT, BACKGROUND, PARENT, INIT"
		page 'RX_STATE(T, BACKGROND(go))' <<<'	return rx_text("a");'
		mistake 2:13 "'BACKGROND' is no entry of a state" "did you mean 'BACKGROUND'?"
		page 'RX_TYPE(T, VARR(int, n, 0))' <<<'	return rx_text("a");'
		mistake 2:12 "'VARR' is no entry of a state" "did you mean 'VAR'?"
	done
}

@test "entries without their function" {
	page 'RX_STATE(T, INIT(start))' <<<'	return rx_text("a");'
	mistake 2:18 "initialiser 'start' of state 'T' has no function" "write void T_start(struct T *self) { … }"
	page 'RX_STATE(T, COMPUTED_LIST(str, names))' <<<'	return rx_text("a");'
	mistake 2:32 "computed var 'names' of state 'T' has no function" "write void T_names(const struct T *self, struct T_names *list) { … }"
	page 'RX_SHARED_STATE(T, INTERVAL(double, load, .seconds = 2))' <<<'	return rx_text("a");'
	mistake 2:37 "computed var 'load' of state 'T' has no function" "write double T_load(const struct T *self) { … }"
	page 'RX_STATE(T, BACKGROUND(go, int))' <<<'	return rx_text("a");'
	mistake 2:24 "handler 'go' of state 'T' has no function" "write void T_go(struct rx_task *task, int value) { … }"
}

@test "names of entries" {
	page $'RX_STATE(T,\n    PARENT(S),\n    VAR(int, constructor))' <<<'	return rx_text("a");'
	mistake 4:5 "'T.constructor' has a name that objects in the browser have already" "give it another name"
	page $'RX_STATE(T,\n    PARENT(S),\n    VAR(bool, busy))' <<<'	return rx_text("a");'
	mistake 4:5 "'T.busy' hides the var of the same name of the parent 'S'" "give it another name, or use self->parent->busy"
	page $'RX_STATE(T,\n    VAR(int, a),\n    SETTER(b))' <<<'	return rx_text("a");'
	mistake 4:5 "SETTER(b): 'T' has no var of that name that the browser may set" "declare VAR(type, b), or remove the setter"
	page 'RX_TYPE(T, BACKEND(int, a))' <<<'	return rx_text("a");'
	mistake 2:12 "'T' is an RX_TYPE, in which 'a' cannot be BACKEND" "records take VAR, LIST and MAP"
}

@test "computed vars in a circle" {
	page $'RX_STATE(T, COMPUTED(int, a), COMPUTED(int, b))\nint T_a(const struct T *self) { return self->b + 1; }\nint T_b(const struct T *self) { return self->a + 1; }' \
		<<<'	return rx_text("a");'
	mistake 2 "'T.a', 'T.b' never settle: computed vars depend on each other in a circle" "compute one of them from plain vars"
}

@test "a component state's instance in a row" {
	page $'RX_COMPONENT_STATE(T, VAR(int, n))\nstatic rx t(const struct T_refs *t) { return rx_text(t->n); }\nstatic rx row(const struct Todo_refs *todo, rx i) { (void)todo, (void)i; return rx_instance(T, t); }' \
		<<<'	return rx_box(rx_foreach(Todo, S.items, row));'
	mistake 4 "rx_instance stands in a row of rx_foreach, which is built once for all rows"
}

@test "a component state without rx_instance" {
	page $'RX_COMPONENT_STATE(T, VAR(int, n), EVENT(add))\nvoid T_add(struct T *self) { self->n++; }' <<<'	return rx_text(T.n);'
	mistake 7:17 "'T.n' is a component state's: it exists in each instance, and not by itself" "write state->n in the function that rx_instance(T, …) calls"
	page $'RX_COMPONENT_STATE(T, VAR(int, n), EVENT(add))\nvoid T_add(struct T *self) { self->n++; }' \
		<<<'	return rx_button("a", .on_click = T.add);'
	mistake 7:36 "'T.add' is a component state's" "write state->add in the function that rx_instance(T, …) calls"
	page $'RX_COMPONENT_STATE(T, VAR(int, n))\nRX_STATE(C, PARENT(T), VAR(int, m))' <<<'	return rx_text("a");'
	mistake 3:13 "the parent 'T' of 'C' is a component state"
}

@test "a text or a bracket that is not closed" {
	page <<<$'	return rx_vstack(\n		rx_hstack(rx_text("a),\n			rx_text("b"))\n	);'
	mistake 7:21 'missing terminating " character'
	page <<<$'	return rx_vstack(\n		rx_hstack(rx_text("a"),\n			rx_text("b")\n	);'
	mistake 7:3 "the bracket after 'rx_hstack' is never closed" "a ')' is missing in what begins here"
	page <<<$'	return rx_vstack(rx_text("a");'
	mistake 6:9 "the bracket after 'rx_vstack' is never closed"
}

# first LINE: the #include of app/home.c is that; the page uses a state that the header declares.
first() {
	printf '%s\n' '#include <reflex.h>' 'RX_STATE(Mine, VAR(int, n), EVENT(go))' >app/mine.h
	printf '%s\n' "$1" 'void Mine_go(struct Mine *self) { self->n++; self->n++; }' 'static rx part(void) { return rx_text(Mine.n, .color = "red"); }' \
		'static rx home(void) { return rx_box(part(), rx_text(Mine.n)); }' 'RX_PAGE(home, .route = "/")' >app/home.c
	reflex test
}

@test "an #include that is missing or wrong is one error" {
	first '#include "mine.h"'
	expect_status 0
	first '#inclde "mine.h"'
	mistake 1:2 "invalid preprocessing directive"
	first '#iclude "mine.h"'
	mistake 1:2 "invalid preprocessing directive"
	first '#include <reflex.h'
	mistake 1:19 "missing terminating > character"
	first ''
	mistake 3:8 "<reflex.h> is not included: its type 'rx' is not known here" "add #include <reflex.h>"
	first '#include <reflex.h>'
	mistake 2:39 "the members of 'struct Mine' are not known here" "include the header that declares them"
}

@test "a comma that is missing" {
	page <<<$'	return rx_vstack(\n		rx_text("a")\n		rx_text("b", .size = "3" .color = "red")\n	);'
	expect_status 1
	expect_err "error: app/home.c:8:3: a comma is missing before 'rx_text'"
	expect_err "hint: end what stands before it, on line 7, with a comma"
	page <<<$'	return rx_vstack(rx_text("a" "b"),\n		rx_text("b", .size = "3" .color = "red"));'
	mistake 7:28 "a comma is missing before '.color'" "write ', .color'"
	page $'RX_STATE(T, VAR(int, a, 1)\n	EVENT(go))\nvoid T_go(struct T *self) { self->a++; }' <<<'	return rx_text(T.a);'
	mistake 3:2 "a comma is missing before 'EVENT'" "end what stands before it, on line 2, with a comma"
}

@test "a function that is not called" {
	page 'static rx hello(void) { return rx_text("a"); }' <<<$'	return rx_vstack(\n		rx_text("a"),\n		hello,\n		"b"\n	);'
	mistake 8:3 "'hello' is a function; what it gives belongs here" "call it: hello()"
	page 'static rx hello(rx a) { return rx_text(a); }' <<<'	return rx_box(hello);'
	mistake 6:16 "'hello' is a function; what it gives belongs here" "call it: hello(…)"
}

@test "what the checks of a page find, in the line of its argument" {
	page $'static rx big(void) { return rx_gt(S.count, 3); }' <<<$'	rx sum = rx_add(S.count, 1);\n	return rx_vstack(\n		rx_text("a", .size = "3"),\n		rx_checkbox(.checked = big()),\n		rx_checkbox(\n			.default_checked = rx_true,\n			.checked = sum\n		),\n		"b"\n	);'
	mistake 12:4 "'checked' of rx_checkbox takes a bool; 'rx_add(S.count, 1)' is int"
	page <<<$'	return rx_vstack(\n		rx_text("a"),\n		rx_button("b",\n			.disabled = rx_int(4)),\n		rx_button("c",\n			.on_click = rx_call(S.set_x, S.count))\n	);'
	expect_err "error: app/home.c:9:4: 'disabled' of rx_button is on or off (rx_true, rx_false), not 4"
	expect_err "error: app/home.c:11:33: parameter 1 of 'S.set_x' is str; 'S.count' is int"
	page <<<$'	rx row = rx_responsive("a", "b");\n	return rx_vstack(\n		rx_text("a"),\n		rx_text(row),\n		"b"\n	);'
	mistake 6:11 "rx_responsive is for props and styles"
}

@test "habits of C and of other frameworks" {
	page <<<'	return rx_button("a", on_click = S.add);'
	mistake 6:24 "a prop begins with a dot" "write .on_click = …"
	page <<<'	return rx_button("a", .on_click = S.set_x("b"));'
	mistake 6:36 "'S.set_x' is named, not called" "write rx_call(S.set_x, …)"
	page 'void f(S *self); void f(S *self) { self->count = 1; }' <<<'	return rx_text("a");'
	expect_err "error: app/home.c:2:8: 'S' is no type"
	expect_err "hint: write struct S *self"
	page <<<'	return rx_text("a", .color = red);'
	mistake 6:31 "'red' undeclared" 'write .color = "red" for a text'
	page <<<'	return rx_button("a", .on_click = add);'
	mistake 6:36 "'add' undeclared" "name a handler by its state: .on_click = State.add"
	page <<<'	return rx_text(.text = "a");'
	mistake 6:18 "rx_text has no prop 'text'" 'what it shows comes first, without a name: rx_text("…", …)'
	page <<<$'	rx all[2] = { "a", "b" };\n	return rx_box(all);'
	mistake 7:16 "an array stands where one part belongs" "write rx_nodes(count, array)"
	page <<<'	return rx_box(S_twice);'
	mistake 6:16 "a function stands where a value or a child belongs" "name a var by its state"
	page <<<'	return rx_foreach(S.items, S_twice);'
	mistake 6:9 "rx_foreach takes a type, a list and a function" "write rx_foreach(Todo, State.todos, row)"
	page <<<'	return rx_cond(S.busy == true, "a", "b");'
	mistake 6:17 "'S.busy' stands for a value in the browser; C cannot compute with it" "write rx_eq(S.busy, rx_true)"
	page $'RX_STATE(T, VAR(char *, name, "x"), EVENT(go))\nvoid T_go(struct T *self) { self->name = "y"; }' <<<'	return rx_text(T.name);'
	mistake 2:22 "a var is no pointer: it could not be stored and sent" "write str for text"
	page $'RX_STATE(T, LIST(int, list), EVENT(go))\nvoid T_go(struct T *self) { self->list.push(1); }' <<<'	return rx_text("a");'
	expect_err "hint: lists have 'at' and 'len', and functions: rx_push(self->list, …)"
	page $'RX_STATE(T, VAR(int, n, 0), EVENT(go))\nstatic void T_go(struct T *self) { self->n = "1"; }' <<<'	return rx_text("a");'
	expect_err "hint: leave 'static' out: RX_STATE has declared the function for all files"
	expect_err "hint: a number stands without quotes"
	printf '#include "state.h"\nstatic rx home(void) { return rx_text("a"); }\nRX_PAGE(home(), route = "/")\nRX_APP\n' >app/home.c
	reflex test
	expect_err "error: app/home.c:3:9: RX_PAGE takes the name of the page's function, not a call"
	expect_err "error: app/home.c:3:17: an option begins with a dot"
	expect_err "error: app/home.c:4:1: RX_APP has no brackets"
	printf '#include "state.h"\nstatic rx home(void) { return rx_text("a"); }\nRX_PAGE(home, .titel = "/")\n' >app/home.c
	reflex test
	mistake 3:16 "RX_PAGE has no option 'titel'" "did you mean 'title'?"
	printf '#include "state.h"\nstatic rx home(void) { return rx_text("a"); }\nRX_PAGE(home)\nRX_PAGE(home, .route = "/b")\n' >app/home.c
	reflex test
	mistake 4:9 "'home' is a page twice" "write a function for each route; it may return home()"
}

@test "a semicolon among the parts, a bracket too many" {
	page <<<$'	return rx_vstack(\n		rx_text("a");\n		rx_text("b")\n	);'
	expect_err "error: app/home.c:7:15: a ';' stands inside of the brackets of 'rx_vstack'"
	page <<<$'	return rx_vstack(\n		rx_text("a")),\n		rx_text("b")\n	);'
	mistake 7:15 "a ')' too many" "each ')' ends the nearest '(' that is open"
}

@test "names of the original that do not exist here" {
	page <<<'	return rx_box(rx_page("moon"));'
	mistake 6:16 "there is no component or function 'rx_page' in this version" 'write RX_PAGE(home, .route = "/")'
	page <<<'	return rx_box(rx_data_list("moon"));'
	mistake 6:16 "there is no component or function 'rx_data_list' in this version" "it is made of parts here: rx_data_list_root, rx_data_list_item"
	page <<<'	return rx_box(rx_recharts_bar_chart("moon"));'
	mistake 6:16 "'rx_recharts_bar_chart' is not declared here" "add #include <reflex/recharts.h>"
	page <<<'	return rx_box(rx_telescope("moon"));'
	mistake 6:16 "there is no component or function 'rx_telescope'" "docs/language.md says what there is"
}

@test "a header of C that is missing" {
	page 'static str text(char *a) { snprintf(a, 2, "a"); return a; }' <<<'	return rx_text(text(NULL));'
	expect_err "hint: add '#include <stdio.h>'"
	[[ $err != *'\n'* ]] || fail "a newline as C writes it"
}

@test "a component that does not exist" {
	page <<<'	return rx_box(rx_buton("a", .size = "3"));'
	mistake 6:16 "there is no component or function 'rx_buton'" "did you mean 'rx_button'?"
	page <<<'	return rx_text(rx_ew(S.count, 1));'
	mistake 6:17 "there is no component or function 'rx_ew'" "did you mean 'rx_eq'?"
	page <<<'	return rx_text(rx_neq(S.count, 1));'
	mistake 6:17 "there is no component or function 'rx_neq'" "write rx_ne(a, b)"
	page <<<'	return rx_el_div("a", .id = "x");'
	mistake 6:9 "'rx_el_div' is not declared here" "add #include <reflex/html.h>"
}

@test "a child after a prop" {
	page <<<$'	return rx_text(.size = "3",\n		"a");'
	mistake 7:3 "a child stands after a prop" "children come first, then props"
}

@test "child number 33" {
	page <<<"	return rx_box($(printf '"%d", ' {1..33})\"x\");"
	expect_status 1
	expect_err "a component takes at most 32 children"
}

@test "a prop that does not exist" {
	page <<<$'	return rx_box(\n		rx_text("a", .sise = "3")\n	);'
	expect_status 1
	expect_err "rx_text has no prop 'sise'"
	expect_err "error: app/home.c:7:"
	expect_err "did you mean 'size'?"
}

@test "a var that does not exist" {
	page <<<$'	return rx_box(\n		rx_text(S.cuont)\n	);'
	mistake 7:13 "'S' has no var or handler 'cuont'" "did you mean 'count'?"
}

@test "a var where a handler belongs" {
	page <<<$'	return rx_button(\n		"a",\n		.on_click = S.x\n	);'
	mistake 8:15 "a trigger takes a handler, not a var or text"
}

@test "a handler where a value belongs" {
	page <<<'	return rx_text(S.add);'
	mistake 6:17 "a handler stands where a value or a child belongs" "handlers belong to triggers: .on_click = State.handler"
}

@test "the function instead of the handler" {
	page <<<'	return rx_button("a", .on_click = S_add);'
	mistake 6:36 "a trigger takes a handler, not a function"
}

@test "a row function that does not fit" {
	page 'static rx row(rx todo, rx i) { (void)i; return todo; }' <<<'	return rx_foreach(Todo, S.items, row);'
	mistake 6:35 "the row function does not fit elements of 'Todo'" "write static rx row(const struct Todo_refs *item, rx index)"
}

@test "a type of list elements that does not exist" {
	page 'static rx row(rx todo, rx i) { (void)i; return todo; }' <<<'	return rx_foreach(Todos, S.items, row);'
	expect_status 1
	expect_err "'Todos' is no type of list elements"
}

@test "a handler without function" {
	sed -i /S_set_x/d app/state.c
	page <<<'	return rx_text(S.x);'
	expect_status 1
	expect_err "error: app/state.h:11:11: handler 'set_x' of state 'S' has no function"
	expect_err "hint: write void S_set_x(struct S *self, str value) { … }"
}

@test "a computed var without function" {
	sed -i /S_twice/d app/state.c
	page <<<'	return rx_text(S.x);'
	expect_status 1
	expect_err "error: app/state.h:9:19: computed var 'twice' of state 'S' has no function"
	expect_err "hint: write int S_twice(const struct S *self) { … }"
}

@test "a handler with other parameters than its entry" {
	sed -i 's/self, str x) { self->x = x; }/self, int x) { (void)x; (void)self; }/' app/state.c
	page <<<'	return rx_text(S.x);'
	expect_status 1
	expect_err "error: app/state.c:3:6: conflicting types for 'S_set_x'"
	expect_err "hint: write void S_set_x(struct S *self, str value) { … }"
}

@test "a function that is declared and nowhere defined" {
	page 'int nowhere(int);' <<<'	return rx_text(rx_int(nowhere(3)));'
	mistake 2:5 "'nowhere' is used but defined nowhere"
}

@test "two functions of one name" {
	echo 'int helper(void) { return 1; }' >app/a.c
	echo 'int helper(void) { return 2; }' >app/b.c
	page <<<'	return rx_text("a");'
	expect_status 1
	expect_err "'helper' defined twice"
	expect_err "hint: make one of them static"
}

@test "the four warnings that are errors" {
	page 'int *a(char *p) { return p; }' <<<'	return rx_text("a");'
	mistake 2:26 "returning 'char *' from a function with incompatible return type 'int *'"
	page 'int b(char *p) { return p; }' <<<'	return rx_text("a");'
	mistake 2:25 "returning 'char *' from a function with return type 'int' makes integer from pointer without a cast"
	page 'int c(void) { return missing(); }' <<<'	return rx_text("a");'
	mistake 2:22 "implicit declaration of function 'missing'"
	page 'int d(int i) { if (i) return 1; }' <<<'	return rx_text("a");'
	mistake 2:33 "control reaches end of non-void function"
}

@test "what tcc only suspects: a function that never returns" {
	page '#include <stdlib.h>
int end(int i) { if (i) return 1; abort(); }' <<<'	return rx_text("a");'
	expect_status 0
}

@test "all errors of all files at once" {
	echo 'int a = foo;' >app/a.c
	page <<<$'	rx_text(one);\n	return rx_text(two);'
	expect_status 1
	expect_err "app/a.c:1:9: 'foo' undeclared"
	expect_err "app/home.c:6:10: 'one' undeclared"
	expect_err "app/home.c:7:17: 'two' undeclared"
}

@test "a header that is not there, an error in a header" {
	page '#include "nope.h"' <<<'	return rx_text("a");'
	expect_err "error: app/home.c:2:10: nope.h: No such file or directory"
	echo 'int n = foo;' >app/part.h
	page '#include "part.h"' <<<'	return rx_text("a");'
	expect_err "error: app/part.h:1:9: 'foo' undeclared"
}

@test "a mistake in a header is said once" {
	printf 'static inline rx sum(void)\n{\n\treturn rx_text(S.count + 1);\n}\n' >app/part.h
	printf '#include "state.h"\n#include "part.h"\n' >app/a.c
	page '#include "part.h"' <<<'	return sum();'
	expect_status 1
	expect_err "error: app/part.h:3:17: 'S.count' stands for a value in the browser"
	[ "$(grep -c '^error: ' <<<"$err")" = 1 ] || fail "expected one error"
}

@test "what tcc cannot take: the way to native code" {
	page $'#include <complex.h>\nstatic double complex z(double complex c) { return c * c; }\ndouble r(void) { return creal(z(1)); }' \
		<<<'	return rx_text("a");'
	expect_status 1
	expect_err 'add "app/home.c" to "native" in rxconfig.json, or run with --native'
}

@test "a library that is not there" {
	echo '{"app_name": "mistakes", "libraries": ["nosuchlibrary"]}' >rxconfig.json
	page <<<'	return rx_text("a");'
	expect_status 1
	expect_err "error: rxconfig.json: the library 'nosuchlibrary' was not found"
	expect_err "hint: "
}

@test "a page function that does not return" {
	page <<<'	return rx_text("a");'
	sed -i 's/^	return.*/	for (volatile int i = 0;; i++)\n		;/' app/home.c
	status=0
	err=$(timeout -k 2 4 "$REFLEX" test 2>&1 >/dev/null) || status=$?
	expect_status 124
	expect_err "warning: page function 'home' (app/home.c:10) does not return"
}

@test "no files" {
	rm app/*
	reflex test
	expect_status 1
	expect_err "there is no C file in 'app/'"
}

# ---- what is wrong between files, and with pages ----

@test "two pages on one route, a route that is none" {
	page <<<'	return rx_text("a");'
	printf '#include <reflex.h>\nstatic rx other(void) { return rx_text("b"); }\nRX_PAGE(other, .route = "/")\n' >app/other.c
	reflex test
	expect_err "error: app/other.c:3:16: two pages on the route '/': 'other' here and 'home' at app/home.c:9"
	sed -i 's|"/"|"a b"|' app/other.c
	reflex test
	expect_err "error: app/other.c:3:16: 'a b' is not a route"
	expect_err "hint: begin with '/'"
}

@test "a state declared in two ways, a second RX_APP" {
	page 'RX_STATE(T, VAR(int, a, 0))' <<<'	return rx_text("a");'
	printf '#include <reflex.h>\nRX_STATE(T, VAR(str, a, ""))\n' >app/other.c
	reflex test
	expect_err "error: app/other.c:2: 'T' is declared differently here and at app/home.c:2"
	expect_err "hint: put the declaration into one header"
	page 'RX_APP(.theme = { .accent_color = "red" })' <<<'	return rx_text("a");'
	printf '#include <reflex.h>\nRX_APP(.theme = { .accent_color = "red" })\n' >app/other.c
	reflex test
	expect_err "error: app/other.c:2: a second RX_APP; the first is at app/home.c:2"
}

@test "a page function that calls itself without end" {
	page <<<$'	volatile char a[100];\n	a[0] = 1;\n	return rx_box(home(), a[0] ? "a" : "b");'
	expect_status 1
	expect_err "page function 'home' needs more than"
	expect_err "hint: look for a function that calls itself without end"
}

@test "a function without end, by each compiler" {
	cat >app/home.c <<-'END'
		#include <reflex.h>
		static int twice(int n)
		{
		    if (n) {
		        return 2 * n;
		    return n;
		}

		static rx home(void)
		{
		    return rx_text(rx_num(twice(2)));
		}
		RX_PAGE(home, .route = "/")
	END
	for CC in cc clang /nonexistent; do
		export CC
		reflex compile --dry
		expect_status 1
		expect_err "error: app/home.c:9:1: a '}' is missing before this"
		expect_err "hint: the function 'twice', which begins on line 2, is never closed"
		[ "$(grep -c '^error: app' <<<"$err")" = 1 ]
	done
}

@test "a native file that is not there" {
	echo '{"app_name": "mistakes", "native": ["src/*.cc"]}' >rxconfig.json
	page <<<'	return rx_text("a");'
	expect_status 0
	expect_err "warning: rxconfig.json: 'native' has 'src/*.cc', but there is no such file"
}

@test "reflex.h in a C++ file" {
	mkdir src
	echo '#include <reflex.h>' >src/x.cc
	echo '{"app_name": "mistakes", "native": ["src/*.cc"]}' >rxconfig.json
	page <<<'	return rx_text("a");'
	expect_status 1
	expect_err 'error: src/x.cc:1:1: reflex.h is for C; put C++ behind functions declared extern "C"'
	[ "$(grep -cE '^error: |: error: ' <<<"$err")" = 1 ] || fail "expected one error"
}

# ---- without a C compiler: tcc names the line of the outermost bracket ----

@test "without a C compiler: an unknown name" {
	export CC=/nonexistent
	page <<<$'	return rx_box(\n		"a",\n		rx_text(foo),\n		"b"\n	);'
	mistake 8:11 "'foo' undeclared"
}

@test "without a C compiler: an unknown member" {
	export CC=/nonexistent
	page <<<$'	return rx_box(\n		"a",\n		rx_text(S.cuont),\n		"b"\n	);'
	mistake 8:12 "no member named 'cuont'"
}

@test "without a C compiler: what the source text shows" {
	export CC=/nonexistent
	page <<<$'	return rx_box(\n		rx_text("a", .size = 3),\n		"b"\n	);'
	mistake 7:24 "'size' takes a string or a reference, like all props" 'write .size = "3"'
	page <<<$'	return rx_box(\n		rx_text(.size = "3", "a"),\n		"b"\n	);'
	mistake 7:24 "a child stands after a prop"
}

@test "without a C compiler: the four warnings that are errors" {
	export CC=/nonexistent
	page 'int *a(char *p) { return p; }' <<<'	return rx_text("a");'
	mistake 2 "incompatible pointer types"
	page 'int b(char *p) { return p; }' <<<'	return rx_text("a");'
	mistake 2 "a pointer or string stands where a number belongs"
	page 'int c(void) { return missing(); }' <<<'	return rx_text("a");'
	mistake 2:22 "implicit declaration of function 'missing'"
	page 'int d(int i) { if (i) return 1; }' <<<'	return rx_text("a");'
	mistake 2:5 "the function 'd' may end without returning a value"
}

@test "without a C compiler: slips of syntax" {
	export CC=/nonexistent
	page <<<$'	return rx_vstack(\n		rx_text("a")\n		rx_text("b")\n	);'
	mistake 8:3 "a comma is missing before 'rx_text'" "end what stands before it, on line 7, with a comma"
	page 'static rx hello(void) { return rx_text("a"); }' <<<$'	return rx_vstack(\n		rx_text("a"),\n		hello,\n		"b"\n	);'
	mistake 8:3 "'hello' is a function; what it gives belongs here" "call it: hello()"
	page <<<$'	return rx_vstack(\n		rx_hstack(rx_text("a"),\n			rx_text("b")\n	);'
	mistake 7:3 "the bracket after 'rx_hstack' is never closed"
}

@test "as JSON" {
	page <<<'	return rx_text(S.count + 1);'
	reflex test --json
	expect_status 1
	expect_json_lines
	expect_out '"file":"app/home.c","line":6,"column":17'
	expect_out '"suggestion":"write rx_add(S.count, 1)"'
}

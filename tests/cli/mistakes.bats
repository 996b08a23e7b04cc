#!/usr/bin/env bats
# Mistakes with every component that there is: each table row of the generated components is used wrongly, one mistake per line. Each must be named at
# its line and column with what to write instead, and the app must be right once that is written: see mistakes.mjs. The rules of the language are in
# diagnostics.bats.

load common

setup() {
	setup_folder
}

mistakes() {
	status=0
	REFLEX=$REFLEX node "$BATS_TEST_DIRNAME/mistakes.mjs" "$1" >"$BATS_TEST_TMPDIR/said" 2>&1 || status=$?
	cat "$BATS_TEST_TMPDIR/said"
	[ "$status" = 0 ]
}

@test "every component: a prop and a trigger misspelt, a trigger that it has not" {
	mistakes props
}

@test "every component, without a C compiler: the same" {
	mistakes props-tcc
}

@test "every enumerated prop: a value that is near another, a value that is near none" {
	mistakes words
}

@test "every component: values of the wrong kind for a number, a bool, a text and a CSS property" {
	mistakes kinds
}

@test "every part of a compound component: in a wrong place, and in every right one" {
	mistakes parts
}

@test "every component that takes no children: a child" {
	mistakes children
}

@test "every trigger: a handler that does not take what it passes" {
	mistakes triggers
}

# ---- what no table has: components of the project, memos, toasts; and what depends on data ----

# The page that shows $1, which stands on line 5 behind two tabs, of app/home.c.
shows() {
	mkdir -p app
	echo '{"app_name": "mistakes"}' >rxconfig.json
	cat >app/state.h <<-'END'
		#include <reflex.h>
		#include <reflex/recharts.h>
		#include <reflex/data.h>
		#include <reflex/html.h>
		RX_TYPE(Point, VAR(int, month, 0), VAR(double, sales, 0))
		RX_STATE(S, VAR(int, count, 0), VAR(str, name, ""), LIST(struct Point, points), LIST(str, tags), EVENT(go), EVENT(take, int))
		RX_MEMO(card, VAR(str, name, ""), VAR(int, age, 0), VAR(int64_t, size, 0), EVENT(on_pick, str))
	END
	cat >app/gauge.h <<-'END'
		#include <reflex/component.h>
		RX_COMPONENT(gauge,
		    OF(.library = "$/components/Gauge", .no_children = true),
		    PROP(int, value),
		    PROP(words, size, "small medium large"),
		    PROP(bool, animated),
		    PROP(str, caption),
		    EVENT(on_pick, str),
		)
		#define gauge(...) rx_component(gauge, __VA_ARGS__)
		RX_COMPONENT(gauge_part, OF(.library = "$/components/Gauge", .within = "gauge_panel"), PROP(int, value))
		#define gauge_part(...) rx_component(gauge_part, __VA_ARGS__)
		RX_COMPONENT(gauge_panel, OF(.library = "$/components/Gauge"))
		#define gauge_panel(...) rx_component(gauge_panel, __VA_ARGS__)
	END
	cat >app/state.c <<-'END'
		#include "state.h"
		void S_go(struct S *self) { self->count++; }
		void S_take(struct S *self, int n) { self->count = n; }
		rx card(const struct card_refs *c, rx children) { return rx_text(c->name, children, .on_click = rx_call(c->on_pick, c->name)); }
	END
	printf '#include "state.h"\n#include "gauge.h"\nstatic rx home(void) {\n\treturn rx_box(\n\t\t%s\n\t); }\nRX_PAGE(home, .route = "/")\n' "$1" >app/home.c
	reflex test
}

# What is shown, where, what is wrong with it, the hint; and what stands there once the hint is followed.
wrong() {
	shows "$1"
	expect_status 1
	expect_err "error: app/home.c:5:$2: $3"
	[ "$(grep -c '^error: ' <<<"$err")" = 1 ] || fail "expected one error of $1"
	[[ "$(grep '^hint: ' <<<"$err")" == "hint: $4" ]] || fail "expected the hint of $1: $4"
	shows "$5"
	[ "$status" = 0 ] || fail "what the hint says is wrong: $5"
}

@test "a component of the project, by RX_COMPONENT or in a header that was made" {
	wrong 'gauge(.valeu = "3")' 10 "gauge has no prop 'valeu'" "did you mean 'value'?" 'gauge(.value = "3")'
	wrong 'gauge(.size = "smal")' 9 "'smal' is not a value of 'size' in gauge" '.size = "small" (of: small, medium, large)' 'gauge(.size = "small")'
	wrong 'gauge(.size = "huge")' 9 "'huge' is not a value of 'size' in gauge" 'one of: small, medium, large' 'gauge(.size = "large")'
	wrong 'gauge(.value = "x")' 9 "'value' of gauge takes a number, not 'x'" '.value = rx_int(3)' 'gauge(.value = rx_int(3))'
	wrong 'gauge(.value = 3)' 18 "'value' takes a string or a reference, like all props" 'write .value = "3"' 'gauge(.value = "3")'
	wrong 'gauge(.animated = true)' 21 "'animated' takes a string or a reference, like all props" 'write .animated = rx_true' 'gauge(.animated = rx_true)'
	wrong 'gauge(.animated = S.name)' 9 "'animated' of gauge takes a bool; 'S.name' is str" '.animated = rx_ne(S.name, "")' 'gauge(.animated = rx_ne(S.name, ""))'
	wrong 'gauge(.caption = S.tags)' 9 "'caption' of gauge takes a text; 'S.tags' is a list of str" '.caption = rx_join(S.tags, ", ")' 'gauge(.caption = rx_join(S.tags, ", "))'
	wrong 'gauge(.on_pik = S.go)' 10 "gauge has no trigger 'on_pik'" "did you mean 'on_pick'?" 'gauge(.on_pick = S.go)'
	wrong 'gauge(.on_change = S.go)' 10 "gauge has no trigger 'on_change'" 'its own triggers are the EVENT entries where gauge is declared; all components have on_click, on_focus and so on' \
		'gauge(.on_click = S.go)'
	wrong 'gauge(.on_pick = S.take)' 9 "'on_pick' of gauge passes a str, but 'S.take' takes int" 'rx_call(S.take, …) binds arguments' 'gauge(.on_pick = rx_call(S.take, rx_int(1)))'
	wrong 'gauge("child")' 9 "gauge takes no children; '\"child\"' is one" 'rx_fragment(gauge(…), "child") shows both, one after the other' 'rx_fragment(gauge(), "child")'
	wrong 'gauge_part(.value = "1")' 3 "gauge_part stands outside of gauge_panel" 'gauge_panel(… gauge_part(…) …)' 'gauge_panel(gauge_part(.value = "1"))'
}

@test "a memo" {
	wrong 'rx_memo(card, .nam = "x")' 18 "card has no prop 'nam'" "did you mean 'name'?" 'rx_memo(card, .name = "x")'
	wrong 'rx_memo(card, .name = rx_int(3))' 17 "'name' of card is str; '3' is int" '.name = "3"' 'rx_memo(card, .name = "3")'
	wrong 'rx_memo(card, .age = S.name)' 17 "'age' of card is int; 'S.name' is str" 'declare VAR(int64_t, age), and write .age = rx_to_int(S.name)' 'rx_memo(card)'
	wrong 'rx_memo(card, .size = S.name)' 17 "'size' of card is int64_t; 'S.name' is str" '.size = rx_to_int(S.name)' 'rx_memo(card, .size = rx_to_int(S.name))'
	wrong 'rx_memo(card, .age = 3)' 24 "'age' takes a string or a reference, like all props" 'write .age = "3"' 'rx_memo(card, .age = rx_int(3))'
	wrong 'rx_memo(card, .on_pik = S.go)' 18 "card has no trigger 'on_pik'" "did you mean 'on_pick'?" 'rx_memo(card, .on_pick = S.go)'
	wrong 'rx_memo(card, .on_pick = S.take)' 28 "'on_pick' of card passes str, but 'S.take' takes int" 'rx_call(S.take, …) binds arguments' \
		'rx_memo(card, .on_pick = rx_call(S.take, rx_int(1)))'
	shows '"x"'
	sed -i '/^rx card/d' app/state.c
	reflex test
	expect_err "error: app/state.h:7:1: memo 'card' has no function"
	expect_err "hint: write rx card(const struct card_refs *props, rx children) { … }"
}

@test "icons" {
	shows 'rx_icon("hart")'
	expect_err "error: app/home.c:5:11: 'hart' is not a value of 'name' in rx_icon"
	expect_err 'hint: "heart" (of: a-arrow-down, '
	wrong 'rx_icon(.size = "3")' 3 "rx_icon has no name" 'rx_icon("heart")' 'rx_icon("heart", .size = "3")'
}

@test "charts, tables, plots and lists: a field that the records do not have, data that is no list, a part in another chart" {
	wrong 'rx_recharts_line_chart(rx_recharts_line(.data_key = "sale"), .data = S.points)' 43 "'sale' is no member of Point, of which 'S.points' is a list" \
		'.data_key = "sales" (of: month, sales)' 'rx_recharts_line_chart(rx_recharts_line(.data_key = "sales"), .data = S.points)'
	wrong 'rx_recharts_line_chart(rx_recharts_bar(.data_key = "sales"), .data = S.points)' 26 "rx_recharts_bar stands outside of rx_recharts_bar_chart" \
		'rx_recharts_bar_chart(… rx_recharts_bar(…) …)' 'rx_recharts_bar_chart(rx_recharts_bar(.data_key = "sales"), .data = S.points)'
	local records='.data = State.points, with LIST(struct Point, points) in the state and RX_TYPE(Point, …)' name
	for name in rx_data_table rx_data_editor rx_plotly rx_recharts_line_chart; do
		wrong "$name(.data = S.count)" $((4 + ${#name})) "'data' of $name takes a list; 'S.count' is int" "$records" "$name(.data = S.points)"
	done
	wrong 'rx_data_table(.data = S.points, .columns = "month")' 35 "'columns' of rx_data_table takes a list; '\"month\"' is str" '.columns = rx_list_of("…", "…")' \
		'rx_data_table(.data = S.points, .columns = rx_list_of("month", "sales"))'
	wrong 'rx_select(.items = "a")' 13 "'items' of rx_select takes a list; '\"a\"' is str" '.items = rx_list_of("…", "…")' 'rx_select(.items = rx_list_of("a", "b"))'
}

@test "toasts, redirections and styles: their options" {
	wrong 'rx_button("a", .on_click = rx_toast("b", .positon = "top-left"))' 45 "rx_toast has no option 'positon'" "did you mean 'position'?" \
		'rx_button("a", .on_click = rx_toast("b", .position = "top-left"))'
	wrong 'rx_button("a", .on_click = rx_toast("b", .position = "topleft"))' 44 "'topleft' is not a value of 'position' in rx_toast" \
		'.position = "top-left" (of: top-left, top-center, top-right, bottom-left, bottom-center, bottom-right)' \
		'rx_button("a", .on_click = rx_toast("b", .position = "top-left"))'
	wrong 'rx_button("a", .on_click = rx_toast("b", .duration = "long"))' 44 "'duration' takes a number, not 'long'" '.duration = "3000"' \
		'rx_button("a", .on_click = rx_toast("b", .duration = "3000"))'
	wrong 'rx_button("a", .on_click = rx_redirect("/", .replce = true))' 48 "rx_redirect has no option 'replce'" "did you mean 'replace'?" \
		'rx_button("a", .on_click = rx_redirect("/", .replace = true))'
	wrong 'rx_box(.style = rx_style(.colr = "red"))' 29 "rx_style has no property 'colr'" "did you mean 'color'?" 'rx_box(.style = rx_style(.color = "red"))'
}

@test "habits of JavaScript" {
	wrong 'rx_button("a", .onClick = S.go)' 19 "rx_button has no prop 'onClick'" "did you mean 'on_click'?" 'rx_button("a", .on_click = S.go)'
	wrong 'rx_box(.className = "a")' 11 "rx_box has no prop 'className'" "did you mean 'class_name'?" 'rx_box(.class_name = "a")'
	wrong 'rx_el_svg(rx_el_svg_circle(.strokeWidth = "2"))' 31 "rx_el_svg_circle has no prop 'strokeWidth'" "did you mean 'stroke_width'?" 'rx_el_svg(rx_el_svg_circle(.stroke_width = "2"))'
}

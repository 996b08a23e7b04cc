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

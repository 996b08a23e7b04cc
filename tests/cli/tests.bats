#!/usr/bin/env bats
# The tests themselves: lines that cannot fail.

# `set -e` takes "a && b" and "! a" for questions, but on the last line of a test.
@test "no condition of a test is one that cannot fail" {
	cd "$BATS_TEST_DIRNAME"
	grep -nE '^\s*(\[\[? .*\]|! .*|wait .*|expect_\w+ .*) && ' ./*.bats | grep -vE ' \|\| |return 1$|\bskip\b' | grep -v 'expect_err "cd shop' >"$BATS_TEST_TMPDIR/weak" || true
	grep -nE '^\s*! ' ./*.bats | grep -v ' || ' >>"$BATS_TEST_TMPDIR/weak" || true
	cat "$BATS_TEST_TMPDIR/weak"
	[ ! -s "$BATS_TEST_TMPDIR/weak" ]
}

# What the tests of the command line share. REFLEX_BIN names another executable than the one of the build tree.

REFLEX="${REFLEX_BIN:-$BATS_TEST_DIRNAME/../../build/reflex}"
export ASAN_OPTIONS="${ASAN_OPTIONS:-}"
# libgit2's use of PCRE keeps memory until the end.
export LSAN_OPTIONS="suppressions=$BATS_TEST_DIRNAME/lsan.supp:print_suppressions=0"

# Every test has its own folder and HOME, no terminal, and no settings from outside.
setup_folder() {
	cd "$BATS_TEST_TMPDIR"
	export HOME="$BATS_TEST_TMPDIR/home"
	mkdir -p "$HOME" work
	cd work
	local name
	for name in $(compgen -e REFLEX_ | grep -v '^REFLEX_BIN$'); do
		unset "$name"
	done
	unset NO_COLOR XDG_CONFIG_HOME XDG_DATA_HOME
	export LC_ALL=C.UTF-8
}

# Runs reflex without stdin; stdout in $output and $out, stderr in $err, exit code in $status.
reflex() {
	status=0
	"$REFLEX" "$@" >"$BATS_TEST_TMPDIR/out" 2>"$BATS_TEST_TMPDIR/err" </dev/null || status=$?
	out=$(<"$BATS_TEST_TMPDIR/out")
	err=$(<"$BATS_TEST_TMPDIR/err")
	output=$out
	no_sanitizer_report
}

no_sanitizer_report() {
	if grep -qE 'Sanitizer|runtime error:' "$BATS_TEST_TMPDIR/err"; then
		cat "$BATS_TEST_TMPDIR/err"
		return 1
	fi
}

# Shows what happened when an expectation fails.
fail() {
	printf '%s\n' "$*" "status: $status" "stdout: $out" "stderr: $err"
	return 1
}

expect_status() {
	[ "$status" -eq "$1" ] || fail "expected exit code $1"
}

expect_out() {
	[[ "$out" == *"$1"* ]] || fail "expected on stdout: $1"
}

expect_err() {
	[[ "$err" == *"$1"* ]] || fail "expected on stderr: $1"
}

refute_out() {
	[[ "$out" != *"$1"* ]] || fail "not expected on stdout: $1"
}

# The command must fail. A line "! command" cannot fail a test unless it is the last one, and neither can "a && b" when a fails: `set -e` takes both for
# questions. Write refute, or one condition a line.
refute() {
	! "$@" >/dev/null 2>&1 || fail "not expected: $*"
}

# Exit code 1, and on stderr an error that says $1.
expect_failure() {
	expect_status 1
	expect_err "error: "
	expect_err "$1"
}

# Nothing may be left in the current folder but the given names.
expect_only() {
	local found
	found=$(ls -A | sort | tr '\n' ' ')
	[ "$found" = "$(printf '%s\n' "$@" | sort | tr '\n' ' ' | sed 's/^ $//')" ] || fail "the folder holds: $found"
}

# Every line of stdout is one JSON object with an event.
expect_json_lines() {
	local line
	while IFS= read -r line; do
		[[ "$line" == '{"event":"'*'}' ]] || fail "not an event: $line"
	done <<<"$out"
}

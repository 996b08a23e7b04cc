#!/bin/bash
# Runs the tests and sums them up. Every test speaks TAP (https://testanything.org); the last line is `N passed, N failed`.
#   tests/run.sh all             everything that `make test` runs
#   tests/run.sh unit PROGRAM…   given programs
#   tests/run.sh cli [FILE…]     bats files
#   tests/run.sh browser [FILE…] browser tests
#   tests/run.sh short           the names of the browser tests of `make test`
#   tests/run.sh long            browser tests that take more than their share of `make test`: `make soak` runs them
set -u
cd "$(dirname "$0")/.."
. tests/env.sh

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
suites=0

# Shows what is not a passed test, and writes `ok|failed|skipped<TAB>seconds<TAB>name` lines; a test's time is that since the one before.
collect() { # suite, file
	local last=$EPOCHREALTIME now line result
	while IFS= read -r line; do
		case $line in
		"ok "* | "not ok "*)
			now=$EPOCHREALTIME
			result=ok
			case $line in
			not*) result=failed ;;
			*"# skip"* | *"# SKIP"*) result=skipped ;;
			esac
			line=${line#not }
			printf '%s\t%s\t%s: %s\n' "$result" "$(seconds "$last" "$now")" "$1" "${line#ok }" >>"$2"
			last=$now
			[ "$result" = ok ] || printf '%s %s\n' "${result/failed/not ok}" "${line#ok }"
			;;
		1..[0-9]*) ;;
		*) printf '%s\n' "$line" ;;
		esac
	done
}
seconds() { # from, to: of EPOCHREALTIME, whose point or comma depends on the locale
	local us=$((${2/[.,]/} - ${1/[.,]/}))
	printf '%d.%02d' $((us / 1000000)) $((us / 10000 % 100))
}

# suite NAME SECONDS COMMAND…: runs a command that prints TAP, shows it, remembers it with the time of each test.
suite() {
	local name=$1 limit=$2
	shift 2
	suites=$((suites + 1))
	local out=$results/$suites.tap
	printf '\n# %s\n' "$name"
	timeout -k 10 "$limit" "$@" 2>&1 </dev/null | collect "$name" "$out"
	local code=${PIPESTATUS[0]}
	[ -f "$out" ] || : >"$out"
	if [ "$code" != 0 ] && ! grep -q '^failed' "$out"; then
		[ "$code" = 124 ] && echo "timed out after $limit s"
		printf 'failed\t0\t%s: ended with code %s\n' "$name" "$code" >>"$out"
	fi
	echo "# $(grep -c '^ok' "$out") passed, $(grep -c '^failed' "$out") failed"
}

unit() {
	for program in "$@"; do
		suite "unit/$(basename "$program")" 120 "$program"
	done
}

cli() {
	for file in "$@"; do
		suite "$(basename "$file")" 900 bats --tap "$file"
	done
}

browser() {
	for file in "$@"; do
		suite "browser/$(basename "$file")" 900 node "$file"
	done
}

# All browser tests but the long ones: every page of the gallery, looks of a whole app, and wrapped packages, which install and build for minutes.
LONG="tests/browser/gallery.test.mjs tests/browser/styling.test.mjs tests/browser/wrap.test.mjs"
short() {
	local file
	for file in tests/browser/*.test.mjs; do
		[[ " $LONG " == *" $file "* ]] || echo "$file"
	done
}

long() {
	tests/prepare.sh || exit 1
	for file in $LONG; do
		suite "browser/$(basename "$file")" 2400 node "$file"
	done
}

replay() {
	for target in tests/fuzz/*_fuzz.c; do
		local name
		name=$(basename "$target" _fuzz.c)
		suite "fuzz corpus/$name" 120 tests/fuzz/replay.sh "$name"
	done
}

all() {
	tests/prepare.sh || { echo "error: the tests' own set-up failed"; echo "0 passed, 1 failed"; exit 1; }
	. tests/env.sh
	suite "build without warnings" 900 tests/build.sh
	unit build/tests/*_test
	suite "generated headers" 300 tests/generated.sh
	replay
	suite "documentation" 300 tests/docs.sh
	cli tests/cli/*.bats
	export RX_TEST_RESULTS=$results/browser.jsonl
	browser $(short)
	suite "acceptance" 60 node tests/acceptance.mjs
	suite "sanitizers" 1200 tests/sanitized.sh
}

summary() {
	echo
	echo "slowest:"
	cat "$results"/*.tap | sort -t "$(printf '\t')" -k 2 -rn | head -10 | awk -F '\t' '{ printf "  %7.2f s  %s\n", $2, $3 }'
	if grep -hq '^failed' "$results"/*.tap; then
		echo
		echo "failed:"
		grep -h '^failed' "$results"/*.tap | cut -f 3 | sed 's/^/  /'
	fi
	local passed failed skipped
	passed=$(cat "$results"/*.tap | grep -c '^ok')
	failed=$(cat "$results"/*.tap | grep -c '^failed')
	skipped=$(cat "$results"/*.tap | grep -c '^skipped')
	echo
	echo "$passed passed, $failed failed$([ "$skipped" = 0 ] || echo ", $skipped skipped")"
	[ "$failed" = 0 ]
}

what=${1:-all}
shift || true
case $what in
all) all ;;
unit) unit "$@" ;;
short) short; exit ;;
cli) cli "${@:-$(ls tests/cli/*.bats)}" ;;
long) long ;;
browser) browser "${@:-$(ls tests/browser/*.test.mjs)}" ;;
*) echo "error: unknown suite '$what'" >&2; exit 2 ;;
esac
summary

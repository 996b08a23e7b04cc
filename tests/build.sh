#!/bin/bash
# Builds tool, library and unit tests with gcc and clang, warnings being errors; clang's build is thrown away.
set -u
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
check() { # number, name, command…
	local n=$1 name=$2
	shift 2
	if "$@" >"$log" 2>&1; then
		echo "ok $n - $name"
	else
		grep -E 'error|warning|Error' "$log" | head -30
		tail -5 "$log"
		echo "not ok $n - $name"
	fi
}
echo 1..3
check 1 "cc builds the tool" make -j2 WERROR=1 all
programs=$(ls tests/unit/*_test.c | sed 's|tests/unit/\(.*\)\.c|build/tests/\1|')
# shellcheck disable=SC2086 # words
check 2 "cc builds the unit tests" make -j2 WERROR=1 $programs
check 3 "clang accepts every source" make WERROR=1 CC=clang BUILD_SUFFIX=/clang syntax

#!/bin/bash
# The component headers are what the generator writes today, and the generator does what it should.
set -u
cd "$(dirname "$0")/.."
. tests/env.sh
modules=$RX_TEST_CACHE/generate/node_modules
echo 1..2
if node cli/generate/main.mjs --check --modules "$modules"; then
	echo "ok 1 - the generated headers are up to date"
else
	echo "not ok 1 - the generated headers are up to date (run make generate)"
fi
if log=$(REFLEX_GENERATE_MODULES=$modules node --test cli/generate/test.mjs 2>&1); then
	echo "ok 2 - the generator's own tests"
else
	echo "$log" | grep -A 12 '^not ok\|✖' | head -60
	echo "not ok 2 - the generator's own tests"
fi

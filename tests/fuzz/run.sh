#!/bin/bash
# Runs every fuzz target with clang's libFuzzer: run.sh [SECONDS_EACH]. New inputs are kept in build/fuzz; a crash leaves its input there and ends the run.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
for target in tests/fuzz/*_fuzz.c; do
	name=$(basename "$target" _fuzz.c)
	. tests/fuzz/sources.sh "$name"
	mkdir -p "build/fuzz/$name"
	echo "$name: $seconds seconds"
	# shellcheck disable=SC2086 # words
	clang $FLAGS -w -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -o "build/fuzz/$name-fuzz" "$target" $SOURCES $LIBS
	"build/fuzz/$name-fuzz" -max_total_time="$seconds" -rss_limit_mb=1024 -timeout=10 -artifact_prefix="build/fuzz/$name-" -verbosity=0 \
		"build/fuzz/$name" "tests/fuzz/corpus/$name"
done

#!/bin/bash
# Replays the corpus of a fuzz target under the address and undefined-behaviour sanitizers: replay.sh NAME. Needs no libFuzzer. Speaks TAP.
set -u
cd "$(dirname "$0")/../.."
. tests/fuzz/sources.sh "$1"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
# shellcheck disable=SC2086 # words
if ! ${CC:-cc} $FLAGS -w -DREPLAY -fsanitize=address,undefined -fno-sanitize-recover=all -o "$dir/replay" "$TARGET" $SOURCES $LIBS; then
	echo "not ok 1 - $1 builds"
	echo 1..1
	exit 1
fi
count=0 failed=0
for file in tests/fuzz/corpus/"$1"/*; do
	count=$((count + 1))
	if timeout 20 "$dir/replay" "$file"; then
		echo "ok $count - $(basename "$file")"
	else
		echo "not ok $count - $(basename "$file")"
		failed=1
	fi
done
echo "1..$count"
exit $failed

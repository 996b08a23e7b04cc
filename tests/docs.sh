#!/bin/bash
# The documentation is right: its programs compile and their tests pass, docs/cli.md says what the tool says, links lead somewhere. TAP.
# A program is a block whose fence names its file (```c app/todo.c); blocks for tests/ belong to the program before them.
set -u
cd "$(dirname "$0")/.."
. tests/env.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
pages=(README.md docs/*.md docs/decisions/*.md)
count=0

# report CODE NAME: one line of TAP; what stands in $scratch/out explains a failure.
report() {
	count=$((count + 1))
	if [ "$1" = 0 ]; then
		echo "ok $count - $2"
	else
		echo "not ok $count - $2"
		sed 's/^/# /' "$scratch/out"
	fi
}

# Writes the programs of a page as $scratch/src/<page>.<n>/<path>.
extract() {
	awk -v to="$scratch/src/$(basename "$1" .md)" '
		/^```c [a-z]+\// { if ($2 ~ /^app\//) n++; file = to "." n "/" $2; sub(/[^\/]*$/, "", $2)
		                   system("mkdir -p " to "." n "/" $2); printf "" > file; next }
		/^```/ { file = "" }
		file { print > file }' "$1"
}

new_project() {
	rm -rf "$scratch/project"
	(cd "$scratch" && "$REFLEX" init project --template blank --yes && rm -r project/app project/tests)
}

# check PROJECT-FOLDER [OPTION]: compiles it and runs its tests.
check() {
	new_project && cp -R "$1/." "$scratch/project/" && (cd "$scratch/project" && timeout 120 "$REFLEX" test ${2:+"$2"})
}

programs() {
	local page folder
	for page in "${pages[@]}"; do
		extract "$page"
	done
	for folder in "$scratch"/src/*/; do
		check "$folder" >"$scratch/out" 2>&1 </dev/null
		report $? "program $(basename "$folder") compiles in memory, its tests pass"
		check "$folder" --native >"$scratch/out" 2>&1 </dev/null
		report $? "program $(basename "$folder") compiles by the C compiler, its tests pass"
	done
	[ "$count" -ge 6 ] # three programs, twice
	report $? "programs were found in the pages"
}

commands_current() {
	docs/cli.sh 2>&1 | diff docs/cli.md - >"$scratch/out" 2>&1
	report $? "docs/cli.md is what docs/cli.sh prints"
}

# Every relative link of a page leads to a file.
links() {
	local page target
	for page in "${pages[@]}" templates/*/README.md; do
		: >"$scratch/out"
		for target in $(sed '/^```/,/^```/d' "$page" | grep -o '](\([^)]*\))' | sed 's/^](//; s/)$//; s/#.*//' | grep -v '^[a-z]*:'); do
			[ -e "$(dirname "$page")/$target" ] || echo "'$target' is not there" >>"$scratch/out"
		done
		[ ! -s "$scratch/out" ]
		report $? "links of $page"
	done
}

# Paths in backquotes that look like files of this repository are files of this repository.
paths() {
	local path
	: >"$scratch/out"
	for path in $(grep -ho '`\(cli\|runtime\|scaffolds\|templates\|tests\|bench\)/[A-Za-z0-9_./-]*`' "${pages[@]}" | tr -d '`' | sort -u); do
		[ -e "$path" ] || ls templates/*/"$path" >/dev/null 2>&1 || echo "'$path' is not there" >>"$scratch/out"
	done
	[ ! -s "$scratch/out" ]
	report $? "files that the pages name are there"
}

programs
commands_current
links
paths
echo "1..$count"

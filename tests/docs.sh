#!/bin/bash
# The documentation is right: its programs compile and their tests pass, docs/cli.md says what the tool says, links lead somewhere. TAP.
#   ```c app/todo.c          begins a program; further files of it follow: ```c tests/todo_test.c, ```c + app/more.c
#   ```c                     a program of one file, with its own #include <reflex.h>
#   ```c fragment            declarations: compiled behind the file before it on the page, or alone behind #include <reflex.h>
# Every program and fragment is compiled and its pages are built; no block of C stays unlooked at.
set -u
cd "$(dirname "$0")/.."
. tests/env.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
shopt -s nullglob
pages=(README.md docs/*.md docs/guide/*.md docs/decisions/*.md)
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

# Writes the programs of a page as $scratch/src/<page>.<line>/<path>, by the line of their first block.
extract() {
	awk -v to="$scratch/src/$(sed 's/\.md$//; s/\//-/g' <<<"$1")" '
		function begin(path) { folder = to "." NR; add(path); program = file }
		function add(path) { file = folder "/" path; sub(/[^\/]*$/, "", path); system("mkdir -p " folder "/" path); printf "" > file }
		file && /^ *```/ { close(file); file = ""; next }
		/^ *```c( |$)/ {
			if ($2 == "") begin("app/page.c")
			else if ($2 == "+") add($3)
			else if ($2 == "fragment") {
				before = program
				saved = folder
				begin("app/page.c")
				if (before) while ((getline line < before) > 0) print line > file
				else print "#include <reflex.h>" > file
				close(before)
				folder = saved
				program = before
			}
			else if ($2 ~ /^app\//) begin($2)
			else add($2)
			next
		}
		file { print > file }' "$1"
}

new_project() {
	rm -rf "$scratch/project"
	(cd "$scratch" && "$REFLEX" init project --template blank --yes && rm -r project/app project/tests)
}

# check PROJECT-FOLDER: puts it into a new project, builds its pages, runs its tests in memory, and compiled by the C compiler where it has any.
check() {
	new_project && cp -R "$1/." "$scratch/project/" || return
	libraries "$1" >"$scratch/project/rxconfig.json"
	sheets "$1"
	(cd "$scratch/project" && timeout 120 "$REFLEX" compile --dry) || return
	[ ! -d "$1/tests" ] || (cd "$scratch/project" && timeout 120 "$REFLEX" test && timeout 120 "$REFLEX" test --native)
}

# The rxconfig.json of a program: libraries by what it includes.
libraries() {
	local names=
	grep -qrs '^#include <sqlite3.h>' "$1" && names='"sqlite3"'
	grep -qrs '^#include <libpq-fe.h>' "$1" && names='"libpq"'
	printf '{ "app_name": "project", "libraries": [%s] }\n' "$names"
}

# The style sheets that a program names, empty.
sheets() {
	local name
	for name in $(grep -rhos '\.stylesheets = {[^}]*}' "$1" | grep -o '"[^":]*"' | tr -d '"'); do
		mkdir -p "$(dirname "$scratch/project/assets/$name")" && : >"$scratch/project/assets/$name"
	done
}

programs() {
	local page folder found=0
	for page in "${pages[@]}"; do
		extract "$page"
	done
	for folder in "$scratch"/src/*/; do
		found=$((found + 1))
		if grep -qrs '^#include <libpq-fe.h>' "$folder" && ! pkg-config --exists libpq; then
			count=$((count + 1))
			echo "ok $count - $(basename "$folder") # SKIP libpq is not installed"
			continue
		fi
		check "$folder" >"$scratch/out" 2>&1 </dev/null
		report $? "$(basename "$folder"): compiles, its pages are built, its tests pass"
	done
	: >"$scratch/out"
	[ "$found" -ge 3 ]
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

# Every macro and function that the headers offer to authors stands on a page of the guide or in docs/language.md.
names() {
	local name
	cat docs/guide/*.md docs/language.md >"$scratch/guide"
	: >"$scratch/out"
	for name in $(cd runtime/include/reflex && sed -nE 's/^#define ((rx|RX)_[A-Za-z0-9_]*[A-Za-z0-9])([^A-Za-z0-9_].*)?$/\1/p; s/^[a-z][A-Za-z0-9_ *]*[ *](rx_[a-z0-9_]*[a-z0-9])\(.*/\1/p' \
		api.h app.h event.h expr.h handler.h list.h request.h state.h task.h test.h time.h ui.h upload.h | sort -u); do
		grep -qw "$name" "$scratch/guide" || echo "'$name' is not described" >>"$scratch/out"
	done
	[ -n "$name" ] && [ ! -s "$scratch/out" ]
	report $? "the guide describes what the headers offer"
}

programs
commands_current
links
paths
names
echo "1..$count"

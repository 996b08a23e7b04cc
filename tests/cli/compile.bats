#!/usr/bin/env bats
# `reflex compile`: what it says, writes and does not write. Ports: 4390 and 4391.

load common
load run

setup() {
	setup_folder
	use_cache
	make_project .
	export TMPDIR="$BATS_TEST_TMPDIR/scratch"
	mkdir "$TMPDIR"
}

teardown() {
	clean_up
}

page='#include <reflex.h>
static rx home(void)
{
	return rx_text("hello");
}
RX_PAGE(home, .route = "/")'

@test "--dry: compiles and writes nothing" {
	reflex compile --dry
	expect_status 0
	expect_out "'counter' compiles: 1 file, 1 page"
	expect_out "nothing was written"
	[ -z "$err" ]
	[ ! -e .web ]
	[ ! -e compile_flags.txt ]
	[ -z "$(ls -A "$TMPDIR")" ]
}

@test "writes the frontend, without Node and packages; the second time nothing" {
	PATH=/usr/bin:/bin reflex compile
	expect_status 0
	expect_out "files to .web"
	grep -q "Generated from" .web/pages/*.js
	[ -f .web/reflex/app.js ]
	[ ! -e .web/node_modules ]
	reflex compile
	expect_status 0
	expect_out ".web is up to date"
}

@test "a page that is gone leaves .web" {
	printf '%s\n' "$page" | sed 's/home/about/; s/"\/"/"\/about"/; s/home/about/' >app/about.c
	reflex compile
	expect_status 0
	expect_out "2 pages"
	ls .web/pages | grep -q about
	rm app/about.c
	reflex compile
	expect_status 0
	refute ls .web/pages/about.js
}

refute() {
	if "$@" 2>/dev/null; then
		echo "should have failed: $*"
		return 1
	fi
}

@test "an error: place, frame, exit code 1, nothing written" {
	printf '%s\n' "$page" | sed 's/rx_text/rx_txet/' >app/wrong.c
	reflex compile
	expect_status 1
	expect_err "error: app/wrong.c:4"
	expect_err ">    4 |"
	expect_err "error: the app does not compile: 1 error"
	[ ! -e .web/pages ]
	reflex compile --dry
	expect_status 1
	[ -z "$(ls -A "$TMPDIR")" ]
}

@test "an error of a page's content" {
	printf '%s\n%s\n' "$page" 'RX_PAGE(home, .route = "/twice")' | sed 's/RX_PAGE(home, .route = "\/")/static rx again(void) { return home(); } RX_PAGE(again, .route = "\/")/' >app/again.c
	reflex compile --dry
	expect_status 1
	expect_err "app/again.c"
}

@test "what only the export's compiler refuses is a warning" {
	printf '#!/bin/sh\necho "app/counter.c:2:1: error: not for an export" >&2\nexit 1\n' >"$BATS_TEST_TMPDIR/cc"
	chmod +x "$BATS_TEST_TMPDIR/cc"
	CC="$BATS_TEST_TMPDIR/cc" reflex compile --dry
	expect_status 0
	expect_err "warning: app/counter.c:2:1: "
	expect_err "not for an export"
	expect_out "compiles"
}

@test "the C compiler is asked once about a file, and again when it or a header has changed" {
	printf '#!/bin/sh\nfor file; do :; done\necho "$file" >>"%s/asked"\nexec cc "$@"\n' "$PWD" >"$BATS_TEST_TMPDIR/counting"
	chmod +x "$BATS_TEST_TMPDIR/counting"
	export CC="$BATS_TEST_TMPDIR/counting"
	printf '%s\n' "$page" | sed 's/home/about/; s/"\/"/"\/about"/; s/return/int unused = 3;\n\treturn/; s/home/about/' >app/about.c
	for i in 1 2; do
		reflex compile
		expect_status 0
		expect_err "app/about.c:4"
		expect_err "unused"
	done
	[ "$(sort asked | tr '\n' ' ')" = "app/about.c app/counter.c " ]
	sed -i '/unused/d' app/about.c
	reflex compile
	expect_status 0
	[ -z "$err" ]
	[ "$(tail -1 asked)" = app/about.c ]
	[ "$(grep -c . asked)" = 3 ]
	rm app/about.c
	reflex compile
	expect_status 0
	[ "$(ls .web/cache/tcc-compile/*.said | wc -l)" = 1 ]
}

@test "no page: a warning" {
	printf '#include <reflex.h>\nint nothing;\n' >app/counter.c
	rm -r tests
	reflex compile --dry
	expect_status 0
	expect_err "warning: the app has no page"
}

@test "--json: events, diagnostics" {
	reflex compile --dry --json
	expect_status 0
	expect_json_lines
	expect_out '{"event":"compiled","app_name":"counter","files":1,"compiled":1,"pages":1,"written":0,"dry":true,"ms":'
	printf '%s\n' "$page" | sed 's/rx_text/rx_txet/' >app/wrong.c
	reflex compile --dry --json
	expect_status 1
	expect_json_lines
	expect_out '{"event":"diagnostic",'
}

@test "usage" {
	reflex compile app
	expect_status 2
	reflex compile --dyr
	expect_status 2
	expect_err "did you mean '--dry'?"
	rm rxconfig.json
	reflex compile
	expect_status 1
	expect_err "there is no 'rxconfig.json' in this folder"
}

@test "--native compiles with the C compiler" {
	reflex compile --dry --native
	expect_status 0
	expect_out "compiles"
}

@test "a page function without end is named" {
	printf '%s\n' "$page" | sed 's/return/for (;;) ; return/; s/"\/"/"\/l"/' >app/loop.c
	log="$BATS_TEST_TMPDIR/compile.log"
	"$REFLEX" compile --dry --json </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
	wait_for "page function 'home' (app/loop.c:6) does not return"
	kill -TERM "$pid"
	wait "$pid" || status=$?
	[ "$status" = 143 ]
}

@test "beside another compile: it is named, and nothing is written" {
	printf '%s\n' "$page" | sed 's/return/for (;;) ; return/; s/"\/"/"\/l"/' >app/loop.c
	log="$BATS_TEST_TMPDIR/compile.log"
	"$REFLEX" compile --json </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
	wait_for "page function 'home' (app/loop.c:6) does not return"
	reflex compile
	kill -TERM "$pid"
	wait "$pid" || :
	expect_status 1
	expect_err "'reflex compile' is already running here (process $pid)"
	expect_err "hint: try again when it is done"
}

@test "beside a run: refused with the way out, --dry works" {
	start_run --backend-only --backend-port 4390
	wait_ready
	reflex compile
	expect_status 1
	expect_err "'reflex run' is already running here (process $pid)"
	expect_err "reflex compile --dry"
	reflex compile --dry
	expect_status 0
	end_run
	reflex compile
	expect_status 0
}

#!/usr/bin/env bats
# Hot reload as the terminal shows it: what is compiled, what is kept, what is said. The browser's side is in tests/browser.

load common
load run

setup() {
	setup_folder
	mkdir app
	echo '{"app_name": "reloading"}' >rxconfig.json
	cat >app/state.h <<-'EOF'
		#include <reflex.h>
		RX_STATE(S, VAR(int, count, 0), EVENT(add))
	EOF
	cat >app/state.c <<-'EOF'
		#include "state.h"
		void S_add(struct S *self) { self->count++; }
	EOF
	cat >app/home.c <<-'EOF'
		#include "state.h"
		static rx home(void) { return rx_text("first"); }
		RX_PAGE(home, .route = "/")
	EOF
}

teardown() {
	clean_up
}

# Starts the backend on port $1, with further arguments.
start() {
	local port=$1
	shift
	start_run --backend-only --backend-port "$port" "$@"
	wait_ready
}

# Waits until one of the reports of builds, from number $1 on, has the text $2. There may be more of them than saves: editors write other
# files beside the one that is saved, and a file may be seen before all of it is written.
built() {
	wait_until 30 build_reported "$1" "$2"
}

build_reported() {
	grep -F '"event":"build"' "$log" | tail -n "+$1" | grep -qF -- "$2"
}

fail_log() {
	echo "$*"
	cat "$log" "$log.err"
	return 1
}

@test "a changed page: one file compiled, one page written" {
	start 4301
	built 1 '"files":2,"compiled":2'
	grep -q '"first"' .web/pages/index.js
	sed -i 's/first/second/' app/home.c
	built 2 '"files":2,"compiled":1'
	built 2 '"written":["pages/index.js"]'
	grep -q '"second"' .web/pages/index.js
	end_run
	[ "$status" = 130 ]
}

@test "a handler's body: nothing is written" {
	start 4302
	sed -i 's/count++/count += 2/' app/state.c
	built 2 '"compiled":1'
	! build_reported 2 pages/index.js || fail_log "a page was written"
}

@test "a header recompiles the files that include it" {
	start 4303
	sed -i 's/count, 0/count, 5/' app/state.h
	built 2 '"compiled":2'
	grep -q '"count":5' .web/reflex/app.js
}

@test "a second run compiles nothing" {
	start 4304
	built 1 '"compiled":2'
	end_run
	start 4304
	built 1 '"files":2,"compiled":0'
}

@test "files come and go, with their pages" {
	start 4305
	printf '#include <reflex.h>\nstatic rx about(void) { return rx_text("about"); }\nRX_PAGE(about)\n' >app/about.c
	built 2 '"pages":2'
	[ -f .web/pages/about.js ]
	rm app/about.c
	built 3 '"pages":1'
	[ ! -e .web/pages/about.js ]
	[ -f .web/pages/index.js ]
}

@test "an error: said with its place, the old code stays; fixed: said" {
	start 4306
	sed -i 's/"first"/frist/' app/home.c
	wait_for '"event":"diagnostic"'
	grep -F '"event":"diagnostic"' "$log" | grep -qF '"file":"app/home.c","line":2' || fail_log "place"
	built 2 '"ok":false'
	grep -q '"first"' .web/pages/index.js
	sed -i 's/frist/"first"/' app/home.c
	built 3 '"ok":true'
	wait_for '"text":"fixed '
}

# Puts a loop without end into the page, or takes it out.
loop() {
	sed -i 's/{ return/{ for (;;) ; return/' app/home.c
}

cured() {
	sed -i 's/for (;;) ; return rx_text("[a-z]*"/return rx_text("cured"/' app/home.c
	wait_until 30 grep -q '"cured"' .web/pages/index.js
	wait_until 10 listens "$1"
	sed -i 's/cured/again/' app/home.c
	wait_until 30 grep -q '"again"' .web/pages/index.js
}

@test "a page function that never returns, in the first build: a save cures it" {
	loop
	start_run --backend-only --backend-port 4319
	wait_for "page function 'home' (app/home.c:3) does not return"
	wait_for "with the next save the backend starts anew"
	[ "$(pgrep -c -P "$pid" -f __backend)" = 1 ]
	touch app/home.c
	wait_for "does not return" 2
	cured 4319
	[ "$(pgrep -c -P "$pid" -f __backend)" = 1 ]
	end_run
	[ "$status" = 130 ]
	[ "$took" -lt 5000 ]
}

@test "a page function that never returns, in a reload: a save cures it, states are kept" {
	start 4319
	loop
	wait_for "page function 'home' (app/home.c:3) does not return"
	curl -sf -o /dev/null http://127.0.0.1:4319/ping
	cured 4319
	wait_for "backend restarted"
}

@test "saves while the backend starts are not missed" {
	for round in 1 2 3; do
		start_run --backend-only --backend-port 4317
		for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
			printf '#include "state.h"\nstatic rx home(void) { return rx_text("r%s-%s"); }\nRX_PAGE(home, .route = "/")\n' $round $i >app/home.c
			sleep 0.015
		done
		wait_until 20 grep -q "\"r$round-12\"" .web/pages/index.js
		end_run
	done
}

@test "the check in the background never shows what was saved after the build" {
	cat >"$BATS_TEST_TMPDIR/cc" <<-'EOF'
		#!/bin/sh
		: >"$CHECKING"
		sleep 0.5
		echo 'app/home.c:2:1: error: late' >&2
		exit 1
	EOF
	chmod +x "$BATS_TEST_TMPDIR/cc"
	export CC="$BATS_TEST_TMPDIR/cc" CHECKING="$BATS_TEST_TMPDIR/checking"
	start 4318
	wait_until 20 test -e "$CHECKING"
	sed -i 's/count++/count += 2/' app/state.c
	built 2 '"compiled":1'
	rm "$CHECKING"
	wait_until 20 test -e "$CHECKING"
	sleep 0.2
	[ "$(grep -c 'late' "$log")" = 0 ] || fail_log "shown too early"
	wait_for 'late'
}

@test "only sources are named" {
	start 4319
	echo x >app/home.c.bak
	echo x >app/sedAbCdEf
	sed -i 's/first/second/' app/home.c
	rm app/home.c.bak app/sedAbCdEf
	wait_for '"text":"reloaded app/home.c"'
	! grep -qE '"text":"reloaded[^"]*(bak|sed)' "$log" || fail_log "named"
}

@test "a broken app at the start: a backend that says so, then the app" {
	sed -i 's/"first"/frist/' app/home.c
	start 4307
	built 1 '"ok":false'
	listens 4307
	sed -i 's/frist/"first"/' app/home.c
	built 2 '"ok":true'
	[ -f .web/pages/index.js ]
}

@test "a file that is written in two steps is no error" {
	cp app/home.c "$BATS_TEST_TMPDIR/home.c"
	start 4308
	for i in 1 2 3 4 5; do
		sed -i "s/rx_text(.*);/rx_text(\"n$i\");/" "$BATS_TEST_TMPDIR/home.c"
		head -c 60 "$BATS_TEST_TMPDIR/home.c" >app/home.c
		sleep 0.02
		cat "$BATS_TEST_TMPDIR/home.c" >app/home.c
		wait_until 10 grep -q "\"n$i\"" .web/pages/index.js
	done
	! grep -F '"event":"diagnostic"' "$log" || fail_log "an error was shown"
}

@test "RX_KEEP, statics and hooks" {
	cat >app/keep.c <<-'EOF'
		#include <reflex.h>
		RX_KEEP(int, kept, 1)
		static int plain = 1;
		static void start(void) { kept = plain = 7; rx_log("started"); }
		static void reload(void) { rx_log("kept %d plain %d v1", kept, plain); }
		RX_ON_START(start)
		RX_ON_RELOAD(reload)
	EOF
	start 4309
	wait_for "started"
	sed -i 's/v1/v2/' app/keep.c
	wait_for "kept 7 plain 1 v2"
	wait_for "'plain' has started afresh"
	sed -i 's/v2/v3/' app/keep.c
	wait_for "kept 7 plain 1 v3"
	has_lines "'plain' has started afresh" 1
	refute has_lines "'plain' has started afresh" 2
	has_lines "started" 1
}

@test "a start hook runs when the first good build comes late" {
	printf '#include <reflex.h>\nstatic void start(void) { rx_log("started late"); }\nRX_ON_START(start)\nint x = foo;\n' >app/hook.c
	start 4310
	built 1 '"ok":false'
	sed -i '$d' app/hook.c
	wait_for "started late"
}

@test "a crash is shown with its place; the backend comes back" {
	cat >app/crash.c <<-'EOF'
		#include <reflex.h>
		static int *nowhere;
		static void reload(void)
		{
		    int *place = nowhere; /* v1 */
		    *place = 1;
		}
		RX_ON_RELOAD(reload)
	EOF
	start 4311
	sed -i 's/v1/v2/' app/crash.c
	wait_for "app/crash.c"
	wait_until 20 grep -q '"line":6' "$log"
	wait_for 'backend restarted'
	listens 4311
}

@test "a stack overflow on another thread than the first leaves its place" {
	cat >app/deep.c <<-'EOF'
		#include <reflex.h>
		#include <unistd.h>
		RX_STATE(Deep, VAR(int, n, 0), EVENT(slow), EVENT(dive))
		void Deep_slow(struct Deep *self) { sleep(20); self->n++; }
		static int down(int n)
		{
		    volatile char room[4096];
		    room[n % 4096] = 1;
		    return down(n + 1) + room[0];
		}
		void Deep_dive(struct Deep *self) { self->n = down(0); }
	EOF
	start 4320
	node -e '
		const net = require("net");
		const frame = (value) => {
			const body = Buffer.from(JSON.stringify(value));
			return Buffer.concat([Buffer.from([0x81, 0xfe, body.length >> 8, body.length & 255, 0, 0, 0, 0]), body]);
		};
		const wait = (ms) => new Promise((done) => setTimeout(done, ms));
		async function send(token, handler) {
			const socket = net.connect(4320, "127.0.0.1").on("error", () => {});
			const answer = () => new Promise((done) => socket.once("data", done));
			socket.write("GET /_event HTTP/1.1\r\nHost: localhost:4320\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
				"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
			await answer();
			socket.write(frame({ type: "hello", client_token: token, nonce: "89abcdef01234567", path: "/", query: "", pad: "x".repeat(99) }));
			await answer();
			socket.write(frame({ client_token: token, event_handler: handler, arguments: [], seq: 1, pad: "x".repeat(99) }));
		}
		(async () => {
			await send("a".repeat(32), "Deep.slow");
			await wait(200);
			await send("b".repeat(32), "Deep.dive");
			await wait(200);
			process.exit();
		})();
	'
	wait_for '"event":"crash"'
	grep -F '"event":"crash"' "$log" | grep -qE '"handler":"Deep.dive","file":"app/deep.c","line":(8|9)' || fail_log "no place"
	end_run
}

@test "--native: the same path" {
	start 4312 --native
	built 1 '"compiled":2'
	sed -i 's/first/second/' app/home.c
	built 2 '"compiled":1'
	grep -q '"second"' .web/pages/index.js
}

@test "what the export would refuse shows as a warning" {
	start 4313
	printf '#include "state.h"\nint unused_value(void);\nint unused_value(void)\n{\n\tint unused = 3;\n\treturn 1;\n}\n' >app/warn.c
	wait_for "unused variable 'unused'"
	grep -F "unused variable" "$log" | grep -qF '"severity":"warning"'
}

@test "the cache may be removed at any time" {
	start 4316
	rm -rf .web
	sed -i 's/first/second/' app/home.c
	built 2 '"ok":true'
	grep -q '"second"' .web/pages/index.js
}

@test "when the code of all reloads takes too much, the backend starts afresh" {
	export REFLEX_CODE_MAX=0
	start 4314
	sed -i 's/first/second/' app/home.c
	built 2 '"ok":true'
	wait_for "the code of earlier reloads takes"
	wait_for "the backend starts afresh"
	wait_for '"compiled":0'
	wait_until 10 listens 4314
}

@test "the development server alone is no command for people" {
	reflex __backend --project .
	expect_status 2
	expect_err "this command is for 'reflex run'"
}

#!/bin/bash
# The product under the address and undefined-behaviour sanitizers: the unit tests, an app that serves events and bad frames, and
# `reflex run` with a reload through tcc. Whatever a server prints is searched for reports. Speaks TAP.
set -u
cd "$(dirname "$0")/.."
. tests/env.sh
. bench/build.sh
SANITIZER=address,undefined
build=build/address-undefined
work=$(mktemp -d)
server=
trap '[ -n "$server" ] && bench_stop; rm -rf "$work"' EXIT
export LSAN_OPTIONS="suppressions=$PWD/tests/sanitize.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1
export ASAN_OPTIONS=detect_stack_use_after_return=0:detect_odr_violation=0
count=0

# result NAME CODE [FILE]: prints the outcome; a report in FILE is a failure, too.
result() {
	count=$((count + 1))
	if [ "$2" = 0 ] && ! { [ -n "${3:-}" ] && grep -qE 'Sanitizer|runtime error:' "$3"; }; then
		echo "ok $count - $1"
		return
	fi
	echo "not ok $count - $1"
	[ -n "${3:-}" ] && tail -n 60 "$3" | sed 's/^/# /'
}

# malformed PORT: frames that are no events, each on a connection of its own; the server has to live through all of them.
malformed() {
	node - "$1" <<'JS'
const net = require("net");
const port = Number(process.argv[2]);
const token = "0123456789abcdef0123456789abcdef";
const texts = ["", "{", "[[[[".repeat(2000), "null", '{"client_token":1}', `{"client_token":"${token}","event_handler":"No.such","arguments":[]}`,
	`{"client_token":"${token}","event_handler":"Counter.add","arguments":["x",{},[]]}`, `{"client_token":"${token}","event_handler":"Counter.add"}`,
	`{"client_token":"${token}","event_handler":"Counter.add","arguments":[1e999]}`, "\xff\xfe\x00", "x".repeat(1 << 21)];
const frame = (text, opcode = 1) => {
	const body = Buffer.from(text, "latin1"), n = body.length;
	const head = n < 126 ? [0x80 | opcode, 0x80 | n] : n < 65536 ? [0x80 | opcode, 0xfe, n >> 8, n & 255]
		: [0x80 | opcode, 0xff, 0, 0, 0, 0, n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
	return Buffer.concat([Buffer.from(head), Buffer.alloc(4), body]);
};
const raw = [Buffer.from([0x81, 0xff, 255, 255, 255, 255, 255, 255, 255, 255]), Buffer.from([0xf1, 0x80, 0, 0, 0, 0]), Buffer.from([0x81, 0x05, 1, 2, 3, 4, 5])];
const all = [...texts.map((t) => frame(t)), frame("binary", 2), frame("", 8), ...raw];
const one = (bytes) => new Promise((done) => {
	const socket = net.connect(port, "127.0.0.1", () => socket.write(`GET /_event HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"));
	socket.once("data", () => { socket.write(bytes); setTimeout(() => socket.destroy(), 150); });
	socket.on("error", () => {}).on("close", done);
});
Promise.all(all.map(one)).then(() => process.exit(0));
JS
}

serve_events() {
	port=$(bench_port)
	# shellcheck disable=SC2086 # words
	bench_build "$work" "$build" -O1 -fsanitize=$SANITIZER -fno-sanitize-recover=all || return 1
	bench_start "$work/app" --port "$port" --store sqlite --state-dir "$work" || return 1
	"$work/load_client" --port "$port" --connections 16 --seconds 2 >"$work/load.json" &&
		[ "$(field rejected <"$work/load.json")" = 0 ] && malformed "$port" &&
		"$work/load_client" --port "$port" --connections 4 --seconds 1 --slow Counter.wait 200 >"$work/load.json"
	local code=$?
	bench_stop
	server=
	return $code
}

wait_for() { # text in the log, seconds, how many lines of it
	local tries
	for tries in $(seq $(($2 * 20))); do
		[ "$(grep -cF "$1" "$work/run.log")" -ge "${3:-1}" ] && return 0
		sleep 0.05
	done
	echo "no $1 after $tries tries" >&2
	return 1
}

reload() {
	local project=$work/project
	mkdir -p "$project"
	cp -R templates/counter/. "$project/"
	printf '{ "app_name": "counter" }\n' >"$project/rxconfig.json"
	port=$(bench_port)
	(cd "$project" && exec "$OLDPWD/$build/reflex" run --backend-only --json --backend-port "$port") >"$work/run.log" 2>&1 </dev/null &
	server=$!
	wait_for '"event":"ready"' 60 &&
		sed 's/"Reset"/"Start again"/' "$project/app/counter.c" >"$project/app/counter.c.tmp" && mv "$project/app/counter.c.tmp" "$project/app/counter.c" &&
		wait_for '"ok":true,"first":false' 30 &&
		echo 'int broken(' >"$project/app/broken.c" && wait_for '"ok":false' 30 &&
		rm "$project/app/broken.c" && wait_for '"ok":true,"first":false' 30 2
	local code=$?
	kill -INT "$server"
	wait "$server"
	[ $? = 130 ] || code=1
	server=
	return $code
}

make -j"$(nproc)" SANITIZE=$SANITIZER CFLAGS="-O1 -g -Wno-format-truncation" all >"$work/make.log" 2>&1
code=$?
result "builds" $code "$work/make.log"
if [ $code = 0 ]; then
	# Without their optimisation, which takes longest and finds nothing more.
	# gallery_test counts what the gallery shows: it is about no code of the product; compiling in memory is part of the reload below.
	tests=$(ls tests/unit/*_test.c | grep -v gallery_test | sed "s|tests/unit/\(.*\)\.c|$build/tests/\1|")
	# shellcheck disable=SC2086 # words
	make -j"$(nproc)" SANITIZE=$SANITIZER CFLAGS="-O1 -g -Wno-format-truncation" $tests >"$work/make.log" 2>&1
	result "the unit tests build" $? "$work/make.log"
	for program in $tests; do
		timeout 120 "$program" >"$work/unit.log" 2>&1
		result "$(basename "$program")" $? "$work/unit.log"
	done
	serve_events >"$work/serve.log" 2>&1
	code=$?
	cat "$work/server.log" >>"$work/serve.log" 2>/dev/null
	result "an app serves events and outlives bad frames" $code "$work/serve.log"
	reload >>"$work/run.log" 2>&1
	result "reflex run: a reload, an error, its end" $? "$work/run.log"
fi
echo "1..$count"

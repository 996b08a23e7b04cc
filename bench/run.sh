#!/bin/bash
# Measures what docs/performance.md promises and prints it as a table. Servers and clients run on this machine, one after
# another; other work on it distorts the figures, so the load stands first.
#   bench/run.sh [all|server|peers|original|start|tcc|load|standalone|save|crash|state]
#   bench/run.sh peers|original --docs: the same into docs/performance.md; bench/run.sh curves [connections] [vars] [pages] [files]: its pictures
set -u
cd "$(dirname "$0")/.."
. tests/env.sh
. bench/build.sh
what=${1:-all}
work=$(mktemp -d)
server=
trap '[ -n "$server" ] && bench_stop; rm -rf "$work"' EXIT
cases=build/bench
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-3}
CLIENTS=${CLIENTS:-10000}

row() { # what, measured, goal
	printf '%-52s %16s   %s\n' "$1" "$2" "$3"
}
calc() {
	awk "BEGIN { printf \"$1\", $2 }"
}
median() {
	sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'
}
start_app() {
	port=$(bench_port)
	bench_start "$cases/app" --port "$port" --store memory --state-dir "$work"
}
start_echo() {
	port=$(bench_port)
	bench_start "$cases/echo_server" "$port"
}
# load ARGUMENTS…: a line of JSON about the server at $port.
load() {
	"$cases/load_client" --port "$port" --idle --connections 1 >/dev/null # a supervisor listens before its worker is there
	"$cases/load_client" --port "$port" --pid "$(bench_worker)" "$@"
}

# Rounds alternate, so that what else the machine does meets both alike.
throughput() {
	local round
	for round in $(seq "$ROUNDS"); do
		start_echo && load --seconds "$SECONDS_EACH" >>"$work/echo.json"
		bench_stop
		start_app && load --seconds "$SECONDS_EACH" >>"$work/ours.json"
		bench_stop
	done
	local echo ours echo_cpu ours_cpu
	echo=$(while read -r line; do field events_per_s <<<"$line"; done <"$work/echo.json" | median)
	ours=$(while read -r line; do field events_per_s <<<"$line"; done <"$work/ours.json" | median)
	echo_cpu=$(while read -r line; do field cpu_us <<<"$line"; done <"$work/echo.json" | median)
	ours_cpu=$(while read -r line; do field cpu_us <<<"$line"; done <"$work/ours.json" | median)
	row "events/s over 64 connections: bare echo server" "$echo" ""
	row "events/s over 64 connections: ours" "$ours" ""
	row "  ratio" "$(calc %.2f "$ours / $echo")" ">= 0.70"
	row "CPU per event, echo and ours" "$(calc '%.1f, %.1f us' "$echo_cpu, $ours_cpu")" ""
}

idle_memory() {
	local echo ours limit
	limit=$(ulimit -Hn)
	[ "$limit" != unlimited ] && [ $((limit - 200)) -lt "$CLIENTS" ] && CLIENTS=$((limit - 200))
	start_echo && load --idle --connections "$CLIENTS" >"$work/echo-idle.json"
	bench_stop
	start_app && load --idle --connections "$CLIENTS" >"$work/ours-idle.json"
	bench_stop
	echo=$(field after_event_bytes <"$work/echo-idle.json")
	ours=$(field after_event_bytes <"$work/ours-idle.json")
	row "bytes per idle client after an event, echo ($CLIENTS)" "$echo" ""
	row "bytes per idle client after an event, ours" "$ours" ""
	row "  difference" "$((ours - echo))" "<= 2048"
}

slow_handler() {
	start_app && load --seconds 6 --rate 2000 --slow Counter.wait 1000 >"$work/slow.json"
	bench_stop
	row "p99 of others during 1 s handlers (2000 events/s)" "$(calc '%.2f ms' "$(field p99_us <"$work/slow.json") / 1000")" "< 10 ms"
}

# Milliseconds of a command, the median of 21.
command_time() {
	node -e 'const { spawnSync } = require("child_process"); const times = [];
		for (let i = 0; i < 21; i++) { const t = process.hrtime.bigint(); spawnSync(process.argv[1], process.argv.slice(2)); times.push(Number(process.hrtime.bigint() - t) / 1e6); }
		console.log(times.sort((a, b) => a - b)[10].toFixed(1));' "$@"
}

resident() { # kB of a process
	sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$1/status"
}

start_times() {
	row "reflex --version" "$(command_time "$REFLEX" --version) ms" "< 10 ms"
	row "  the same of an empty program (process start)" "$(command_time /bin/true) ms" ""
	local project=$work/project ready compile
	mkdir -p "$project" && cp -R templates/counter/. "$project/" && printf '{ "app_name": "counter" }\n' >"$project/rxconfig.json"
	for _ in 1 2 3 4 5; do
		rm -rf "$project/.web"
		port=$(bench_port)
		(cd "$project" && exec "$REFLEX" run --backend-only --json --backend-port "$port") >"$work/run.log" 2>&1 </dev/null &
		server=$!
		until grep -q '"event":"ready"' "$work/run.log" || ! kill -0 $server 2>/dev/null; do sleep 0.02; done
		kill -INT $server
		wait $server
		ready=$(grep '"text":"backend ready"' "$work/run.log" | field ms)
		compile=$(grep '"event":"build"' "$work/run.log" | head -1 | awk -F'"compile_us":|,"link_us":|,"load_us"' '{ print ($2 + $3) / 1000 }')
		echo "$ready $compile" >>"$work/ready"
	done
	server=
	row "development backend ready, tcc included" "$(awk '{ print $1 }' "$work/ready" | median) ms" ""
	row "development backend ready after tcc" "$(awk '{ printf "%.1f\n", $1 - $2 }' "$work/ready" | median) ms" "< 50 ms"
	start_app
	row "exported backend's memory at start" "$(calc '%.1f MB' "$(resident "$(bench_worker)") / 1024")" "< 10 MB"
	row "  with its supervisor" "$(calc '%.1f MB' "($(resident "$(bench_worker)") + $(resident "$server")) / 1024")" ""
	bench_stop
	server=
}

# A page that uses every component of the headers that <reflex.h> includes.
core_app() {
	echo '#include <reflex.h>'
	echo 'static rx all(void) { return rx_box(rx_nodes(0, (rx[]){ "" }),'
	sed -n 's/^#include "reflex\/\(.*\)"/runtime\/include\/reflex\/\1/p' runtime/include/reflex.h |
		xargs sed -n 's/^#define \(rx_[a-z0-9_]*\)(\.\.\.).*/\1/p' | while read -r name; do
		[ -n "$(grep "^extern const struct rx_component ${name}_component;" runtime/include/reflex/*.h)" ] && echo "rx_box($name()),"
	done | awk 'NR % 25 == 1 { printf "rx_box(" } { print } NR % 25 == 0 { print "NULL)," } END { if (NR % 25) print "NULL)," }'
	echo 'NULL); }'
	echo 'RX_PAGE(all, .route = "/")'
}

tcc_time() {
	${CC:-cc} -O2 -o "$cases/tcc_time" bench/tcc_time.c -ltcc || return 1
	row "tcc: compile and link <reflex.h> and one page" "$("$cases/tcc_time" runtime/include) ms" "< 10 ms"
	core_app >"$work/core.c"
	row "  and a page of all $(grep -c '^.*rx_box(rx_' "$work/core.c") core components" "$("$cases/tcc_time" runtime/include "$work/core.c") ms" ""
}

# The counter as a project in $project.
counter_project() {
	project=$work/counter
	mkdir -p "$project" && cp -R templates/counter/. "$project/" && printf '{ "app_name": "counter" }\n' >"$project/rxconfig.json"
}

export_counter() { # OPTIONS...
	(cd "$project" && "$REFLEX" export "$@") >"$work/export.log" 2>&1 || { cat "$work/export.log"; return 1; }
}

kilobytes() { # find's CONDITIONS...: of all such files together
	find "$@" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d KB\n", sum / 1000 }'
}

# The exported counter as one program: its size, its start, and one client beside many that are idle.
standalone() {
	local project site alone beside times
	counter_project && export_counter --standalone || return 1
	site=$project/.web/.export/web/out
	row "pages of the counter as they are" "$(kilobytes "$site" ! -name '*.gz')" ""
	row "  compressed, those of 1 KiB and more" "$(kilobytes "$site" -name '*.gz')" ""
	row "the counter as one program" "$(kilobytes "$project/counter")" ""
	row "  without the libraries that it carries" "$(kilobytes "$project/.web/.export/pages-in-program/app")" ""
	times=$(node bench/start_time.mjs "$project/counter") || return 1
	row "its start to the first answer" "$(field warm <<<"$times") ms" "< 50 ms, fastest $(field warm_fastest <<<"$times")"
	row "  the first on a machine: unpacks, makes the store" "$(field first <<<"$times") ms" "< 50 ms, fastest $(field first_fastest <<<"$times")"
	port=$(bench_port)
	REFLEX_EVENTS_PER_CLIENT=0 REFLEX_EVENTS_PER_ADDRESS=0 bench_start "$project/counter" --port "$port" --store memory --state-dir "$work"
	alone=$(load --event Counter.set_step --connections 1 --seconds "$SECONDS_EACH")
	beside=$(load --event Counter.set_step --connections 1 --seconds "$SECONDS_EACH" --beside "$CLIENTS")
	bench_stop
	row "one client of it: events/s, p50, p99" "$(client_times "$alone")" ""
	row "  beside $CLIENTS idle ones" "$(client_times "$beside")" ""
}

client_times() { # a line of load_client
	calc '%d, %d us, %d us' "$(field events_per_s <<<"$1"), $(field p50_us <<<"$1"), $(field p99_us <<<"$1")"
}

# What a browser loads before the counter works, and before the same page written by hand for Next.js does (bench/peers/counter).
first_load() {
	local project ours peer
	counter_project && export_counter --frontend-only --no-zip || return 1
	cp -R bench/peers/counter "$project/.web/peer"
	(cd "$project/.web/peer" && NEXT_TELEMETRY_DISABLED=1 PEER_ROOT=$project/.web ../node_modules/.bin/next build) >"$work/peer.log" 2>&1 ||
		{ cat "$work/peer.log"; return 1; }
	ours=$(node bench/first_load.mjs "$project/frontend")
	peer=$(node bench/first_load.mjs "$project/.web/peer/out")
	for kind in js css; do
		row "first load of the counter, $kind (gzip): by hand" "$(calc '%.1f KB' "$(field $kind <<<"$peer") / 1000")" ""
		row "first load of the counter, $kind (gzip): ours" "$(calc '%.1f KB' "$(field $kind <<<"$ours") / 1000")" ""
		row "  ratio" "$(calc %.2f "$(field $kind <<<"$ours") / $(field $kind <<<"$peer")")" "<= 1.10"
	done
}

# The browser's test of a crash measures it on the way: click, crash, restart, reconnect, answer of the next click.
crash_time() {
	row "crash of a handler to the next event's answer" "$(node tests/browser/connection.test.mjs | sed -n "s/^# from the crash to the next event's answer: //p")" "< 300 ms"
}

# A state of 10,000 vars, and a list of 10,000 records: one changes.
large_state() {
	node bench/large_state.mjs | grep '^{' >"$work/large.json" || return 1
	local line
	while read -r line; do
		row "one of 10,000 $(sed 's/.*"what":"\([a-z]*\)".*/\1/' <<<"$line"): click to text" "$(field ms <<<"$line") ms" ""
		row "  bytes of the answer's frame" "$(field bytes <<<"$line")" "< 300"
		case $line in *'"rows"'*) row "  rows rendered again" "$(field rows <<<"$line")" "1" ;; esac
	done <"$work/large.json"
}

bench_build "$cases" build || exit 1
printf 'load %s, %s cores, %s\n\n' "$(cut -d ' ' -f 1 /proc/loadavg)" "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
case $what in all | server) throughput; idle_memory; slow_handler ;; esac
case $what in all | peers) bench/peers/install.sh "$RX_TEST_CACHE/peers" && node bench/compare.mjs "${@:2}" ;; esac
case $what in all | original) tests/prepare.sh && bench/peers/install.sh "$RX_TEST_CACHE/peers" && node bench/original.mjs "${@:2}" ;; esac
case $what in curves) node bench/curves.mjs "${@:2}" || exit 1 ;; esac
case $what in all | start) start_times ;; esac
case $what in all | tcc) tcc_time ;; esac
case $what in all | load) tests/prepare.sh && first_load ;; esac
case $what in all | standalone) tests/prepare.sh && standalone ;; esac
case $what in all | save) tests/prepare.sh && node bench/save_to_dom.mjs ;; esac
case $what in all | state) tests/prepare.sh && large_state ;; esac
case $what in all | crash) tests/prepare.sh && crash_time ;; esac
printf '\nload %s\n' "$(cut -d ' ' -f 1 /proc/loadavg)"

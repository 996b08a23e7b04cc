#!/bin/bash
# Long runs: the suite under the address and undefined-behaviour sanitizers, the suite and 200 busy clients under the thread
# sanitizer, processes that are killed under load, and a million events with a look at the memory. Ends by itself; prints what each part said and the sum.
#   tests/soak.sh [all|suite|threads|kills|faults|events|leaks|long]    KILLS=20 EVENTS=1000000 CLIENTS=200 in the environment
set -u
cd "$(dirname "$0")/.."
. tests/env.sh
. bench/build.sh
what=${1:-all}
KILLS=${KILLS:-20}
EVENTS=${EVENTS:-1000000}
CONNECTS=${CONNECTS:-10000}
CLIENTS=${CLIENTS:-200}
work=$(mktemp -d)
server=
trap '[ -n "$server" ] && bench_stop; rm -rf "$work"' EXIT
passed=0 failed=0

# part NAME SECONDS COMMAND…
part() {
	local name=$1 limit=$2 start=$SECONDS
	shift 2
	printf '\n# %s\n' "$name"
	if "$@"; then
		passed=$((passed + 1))
		echo "ok - $name ($((SECONDS - start)) s)"
	else
		failed=$((failed + 1))
		echo "not ok - $name ($((SECONDS - start)) s)"
	fi
	[ $((SECONDS - start)) -le "$limit" ] || echo "# it took longer than the $limit s that it should"
}

# sanitized BUILD SANITIZERS FILE…: bats files and browser tests with the tool of that build; apps that it exports for the browser's are compiled so,
# too. What a server that was ended by the sanitizer left behind counts: a test that waits for its restart would not notice. Crashes are the product's
# own to handle, so the sanitizer leaves the signals alone.
sanitized() {
	local file code=0 sanitizers=$2 signals=handle_segv=0:handle_sigbus=0:handle_sigfpe=0:log_path=$work/found
	export REFLEX_BIN=$PWD/$1/reflex REFLEX=$PWD/$1/reflex
	export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0:detect_odr_violation=0:$signals
	export UBSAN_OPTIONS=print_stacktrace=1:log_path=$work/found TSAN_OPTIONS="suppressions=$PWD/tests/soak/threads.supp:$signals"
	shift 2
	for file; do
		case $file in
		*.bats) timeout 1800 setarch -R bats --tap "$file" ;;
		*/export.test.mjs) continue ;; # it runs programs where nothing else is: no environment, no /proc, no library of a sanitizer
		*) CC="cc -fsanitize=$sanitizers -fno-sanitize-recover=all" timeout 1800 setarch -R node "$file" ;;
		esac >"$work/out" 2>&1 </dev/null
		echo "# $file: $(grep -c '^ok' "$work/out") passed, $(grep -c '^not ok' "$work/out") failed"
		grep -A12 '^not ok' "$work/out" && code=1
		grep -q '^1\.\.' "$work/out" || { code=1; echo "# $file came to no end"; tail -5 "$work/out"; }
		if cat "$work"/found.* 2>/dev/null | grep -E 'Sanitizer|runtime error|#[0-9] ' | head -60 | grep .; then
			code=1
			rm "$work"/found.*
		fi
	done
	return $code
}

# The tests of the command line and of the browser but the long ones, with the sanitized tool; build/ is what the others run, so it gets one of its own.
suite() {
	local code=0
	timeout 900 tests/sanitized.sh | tee "$work/sanitized" | grep -v '^ok'
	grep -q '^1\.\.' "$work/sanitized" && ! grep -q '^not ok' "$work/sanitized" || code=1
	(sanitized build/address-undefined address,undefined tests/cli/*.bats $(tests/run.sh short)) || code=1
	return $code
}

# tsan COMMAND…: where the thread sanitizer finds its address space.
tsan() {
	TSAN_OPTIONS="suppressions=$PWD/tests/soak/threads.supp:handle_segv=0:handle_sigbus=0:handle_sigfpe=0" setarch -R "$@"
}

# reports FILE: shows what the sanitizer found; true when there is something.
reports() {
	grep -q ThreadSanitizer "$1" && grep -E 'ThreadSanitizer|#[0-9] ' "$1" | head -60
}

# busy STORE: every kind of work at once, by 200 clients; tests/soak/busy.mjs counts what was acknowledged.
busy() {
	local code=0
	mkdir "$work/$1"
	port=$(bench_port)
	bench_start tsan "$work/busy/app" --port "$port" --store "$1" --state-dir "$work/$1" || return 1
	timeout 300 node tests/soak/busy.mjs "$port" "$CLIENTS" 20 || code=1
	bench_stop
	server=
	reports "$work/server.log" && code=1
	return $code
}

# All that has tests, but gallery_test (see tests/sanitized.sh).
threads() {
	local build=build/thread name code=0 tests flags="-O1 -g -Wno-format-truncation -Wno-tsan"
	tests=$(ls tests/unit/*_test.c | grep -v gallery_test | sed "s|tests/unit/\(.*\)\.c|$build/tests/\1|")
	# shellcheck disable=SC2086 # words
	make -j"$(nproc)" SANITIZE=thread CFLAGS="$flags" all $tests >"$work/make.log" 2>&1 || { tail -20 "$work/make.log"; return 1; }
	for name in $tests; do
		name=${name##*/}
		tsan timeout 300 $build/tests/"$name" >"$work/$name.log" 2>&1 || { echo "# $name"; grep -A3 '^not ok' "$work/$name.log"; code=1; }
		reports "$work/$name.log" && code=1
	done
	(sanitized $build thread tests/cli/*.bats $(tests/run.sh short)) || code=1
	bench_build "$work/tsan" $build -O1 -fsanitize=thread -fno-sanitize-recover=all || return 1
	BENCH_APP=tests/soak/busy.c bench_build "$work/busy" $build -O1 -fsanitize=thread -fno-sanitize-recover=all || return 1
	port=$(bench_port)
	bench_start tsan "$work/tsan/app" --port "$port" --store memory --state-dir "$work" || return 1
	"$work/tsan/load_client" --port "$port" --connections 16 --seconds 5 --slow Counter.wait 100 || code=1
	bench_stop
	server=
	reports "$work/server.log" && code=1
	busy memory || code=1
	busy sqlite || code=1
	return $code
}

# kill_at_random NAME TARGETS PAUSE PROGRAM [OPTION…]: under load of all clients; tests/soak/kills.mjs keeps the books.
kill_at_random() {
	local folder=$work/kills-$1 targets=$2 pause=$3 program=$4
	shift 4
	mkdir -p "$folder"
	KILLS_CLIENTS=$CLIENTS KILLS_TARGETS=$targets KILLS_PAUSE=$pause timeout 900 node tests/soak/kills.mjs "$program" "$folder" "$KILLS" kill "$@"
}

kills() {
	local code=0 project=$work/kills-run
	bench_build "$work/kills" build || return 1
	kill_at_random sqlite "worker worker supervisor" 1500 "$work/kills/app" --store sqlite || code=1
	if command -v redis-server >/dev/null; then
		kill_at_random redis "worker supervisor redis" 2500 "$work/kills/app" --store redis || code=1
		KILLS_SHARED=1 kill_at_random workers "worker worker supervisor redis" 2500 "$work/kills/app" --store redis --workers 2 || code=1
	fi
	mkdir -p "$project/app"
	cp -R templates/counter/assets "$project/"
	echo '{ "app_name": "kills", "events_per_address": 0 }' >"$project/rxconfig.json"
	sed '/^static const char \*const origins/,$d; /reflex\/program.h/d' bench/app.c >"$project/app/app.c"
	kill_at_random run "worker supervisor host" 12000 "$REFLEX" || code=1
	return $code
}

# Everything of tests/soak/faults.mjs; a full disk also in a small file system, where one may be made.
faults() {
	local code=0 name
	BENCH_APP=tests/soak/faults.c bench_build "$work/faults" build || return 1
	${CC:-cc} -std=gnu11 -O2 -shared -fPIC -o "$work/clock.so" tests/soak/clock.c || return 1
	for name in slow flood arena files disk proxy reconnects clock halfopen kept; do
		RX_CLOCK=$work/clock.so timeout 200 node tests/soak/faults.mjs "$work/faults/app" "$work" $name || code=1
	done
	mkdir "$work/small"
	if mount -t tmpfs -o size=4m none "$work/small" 2>/dev/null; then
		RX_SMALL_DISK=$work/small timeout 60 node tests/soak/faults.mjs "$work/faults/app" "$work" disk || code=1
		umount "$work/small"
	else
		echo "# no small file system can be mounted here: a full disk was a limit of file sizes only"
	fi
	return $code
}

# slope: of the last 80 % of the lines "events kilobytes" on stdin, by least squares, in bytes an event.
slope() {
	awk '{ x[NR] = $1; y[NR] = $2 * 1024 }
		END {
			for (i = int(NR / 5) + 1; i <= NR; i++) { n++; sx += x[i]; sy += y[i] }
			for (i = int(NR / 5) + 1; i <= NR; i++) { a += (x[i] - sx / n) * (y[i] - sy / n); b += (x[i] - sx / n) ^ 2 }
			printf "%.4f\n", (n > 2 && b ? a / b : 1e9)
		}'
}

# counted PORT: the events that the server's metrics tell of.
counted() {
	curl -s "http://127.0.0.1:$1/_metrics" | awk '/^reflex_events_total/ { n += $2 } END { print n + 0 }'
}

# EVENTS events of 64 clients, and CONNECTS times that one of 100 tabs connects and does one more; always the same ones, since each tab that was here
# is remembered for an hour.
events() {
	bench_build "$work/events" build || return 1
	local worker load metrics done=0 last connects=0 now slope
	port=$(bench_port) metrics=$(bench_port)
	REFLEX_CONNECTIONS_PER_ADDRESS=0 bench_start "$work/events/app" --port "$port" --store memory --state-dir "$work" --metrics "$metrics" || return 1
	worker=$(bench_worker)
	: >"$work/samples"
	"$work/events/load_client" --port "$port" --connections 64 --seconds 3600 >/dev/null &
	load=$!
	while [ "$done" -lt "$EVENTS" ] || [ $connects -lt "$CONNECTS" ]; do
		last=$done
		if [ $connects -lt "$CONNECTS" ]; then
			timeout 60 node tests/soak/connects.mjs "$port" 250 || break
			connects=$((connects + 250))
		fi
		sleep 0.5
		done=$(counted "$metrics")
		[ "$done" -gt "$last" ] || break
		now=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$worker/status")
		echo "$done $now" >>"$work/samples"
	done
	kill $load
	bench_stop
	server=
	slope=$(slope <"$work/samples")
	echo "# $done events, $connects connects: $(awk 'NR == 1 { print $2 }' "$work/samples") kB at first, $now kB at the end; $slope bytes an event over the last 80 %"
	[ "$done" -ge "$EVENTS" ] && [ $connects -ge "$CONNECTS" ] && awk -v slope="$slope" 'BEGIN { exit !(slope != "" && slope + 0 < 1) }'
}

# What the server still holds at its end, after clients, events of every kind, uploads, and an orderly stop.
leaks() {
	command -v valgrind >/dev/null || { echo "# there is no valgrind: ./install.sh --test-deps"; return 1; }
	local code=0 log
	BENCH_APP=tests/soak/busy.c bench_build "$work/leaks" build || return 1
	port=$(bench_port)
	mkdir "$work/leaks/states"
	bench_start valgrind --trace-children=yes --leak-check=full --show-leak-kinds=definite,possible --errors-for-leak-kinds=definite,possible \
		--log-file="$work/leaks/valgrind.%p" "$work/leaks/app" --port "$port" --store sqlite --state-dir "$work/leaks/states" --stop-timeout 60 || return 1
	timeout 300 node tests/soak/busy.mjs "$port" 20 40 || code=1
	bench_stop || code=1
	server=
	for log in "$work"/leaks/valgrind.*; do
		grep -q 'ERROR SUMMARY: 0 errors' "$log" || { code=1; sed 's/^==[0-9]*==/#/' "$log" | head -80; }
	done
	return $code
}

make -j"$(nproc)" >/dev/null || exit 1
case $what in all | kills) part "kill -9 under load: each acknowledged event counted once" 900 kills ;; esac
case $what in all | events) part "$EVENTS events, $CONNECTS connects: less than a byte of memory an event" 300 events ;; esac
case $what in all | faults) part "faults around a server" 600 faults ;; esac
case $what in all | leaks) part "valgrind: nothing is held after an orderly stop" 300 leaks ;; esac
case $what in all | threads) part "thread sanitizer: the unit tests, the browser's, 200 busy clients" 3000 threads ;; esac
case $what in all | suite) part "suite under address and undefined-behaviour sanitizers" 3000 suite ;; esac
case $what in all | long) part "browser tests that take long: the gallery, looks, wrapped packages" 3000 tests/run.sh long ;; esac
printf '\n%s passed, %s failed\n' $passed $failed
[ $failed = 0 ]

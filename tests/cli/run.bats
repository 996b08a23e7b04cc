#!/usr/bin/env bats
# `reflex run`: options, ports, what it starts and that nothing of it is left.

load common
load run

setup_file() {
	load common
	load run
	make_project "$BATS_FILE_TMPDIR/project"
}

setup() {
	setup_folder
	use_cache
	log="$BATS_TEST_TMPDIR/run.log"
	cd "$BATS_FILE_TMPDIR/project"
}

teardown() {
	clean_up
}

@test "--frontend-only and --backend-only exclude each other" {
	reflex run --frontend-only --backend-only
	expect_status 2
	expect_err "exclude each other"
}

@test "a port that is no port, an unknown option, a word: usage errors" {
	for arguments in "--frontend-port 0" "--backend-port 65536" "--backend-port x" "--env staging" "--fronted-port 1" "app"; do
		reflex run $arguments
		expect_status 2
	done
}

@test "workers in development" {
	reflex run --workers 2
	expect_status 2
	expect_err "option '--workers' has no meaning in development"
	expect_err "hint: reflex run --env prod --workers 2"
}

@test "an option of the server that is not started" {
	reflex run --frontend-only --backend-port 4350
	expect_status 1
	expect_err "'--backend-port'"
	reflex run --backend-only --frontend-host localhost
	expect_status 1
	expect_err "'--frontend-host'"
}

@test "without rxconfig.json: an error with a hint, nothing made" {
	mkdir "$BATS_TEST_TMPDIR/empty"
	cd "$BATS_TEST_TMPDIR/empty"
	reflex run
	expect_status 1
	expect_err "rxconfig.json"
	expect_err "hint: "
	expect_only ""
}

@test "a taken port that was asked for: an error that names the process" {
	start_listener 4352
	reflex run --frontend-port 4352
	expect_status 1
	expect_err "port 4352 for the frontend is taken by 'node' (process $listener)"
	expect_err "--frontend-port 4353"
	reflex run --backend-only --backend-port 4352
	expect_status 1
	expect_err "port 4352 for the backend is taken"
	REFLEX_FRONTEND_PORT=4352 reflex run
	expect_status 1
	expect_err "port 4352"
}

@test "a port that is taken at ::1 only is taken" {
	start_listener 4353 ::1
	reflex run --frontend-only --frontend-port 4353
	expect_status 1
	expect_err "process $listener"
}

@test "both servers on one port" {
	reflex run --frontend-port 4354 --backend-port 4354
	expect_status 1
	expect_err "asked for twice"
}

@test "the default port is taken: the next free one, said aloud" {
	listens 3000 || start_listener 3000
	start_run --frontend-only
	wait_ready
	grep -q '"event":"warning","text":"port 3000 is taken' "$log"
	grep '"event":"ready"' "$log" | grep -qE '"frontend":"http://localhost:30[0-9][0-9]"'
	! grep '"event":"ready"' "$log" | grep -q 'localhost:3000"' || fail "the ready line names the taken port"
	end_run
}

@test "both servers listen at 127.0.0.1 and ::1 only" {
	start_run --frontend-port 4356 --backend-port 4357
	wait_ready
	for port in 4356 4357; do
		addresses=$(ss -Hltn "sport = :$port" | awk '{ print $4 }' | sort | tr '\n' ' ')
		[ "$addresses" = "127.0.0.1:$port [::1]:$port " ]
	done
	curl -m 20 -sf -o /dev/null http://127.0.0.1:4356/
	curl -m 20 -sf -o /dev/null -g 'http://[::1]:4356/'
	end_run
}

@test "Ctrl-C ends every child within 2 seconds, exit 130; the second run is like the first" {
	for round in 1 2; do
		start_run --frontend-port 4356 --backend-port 4357
		wait_ready
		children=$(descendants "$pid")
		[ "$(wc -w <<<"$children")" -ge 3 ]
		end_run INT
		[ "$status" = 130 ]
		[ "$took" -lt 2000 ]
		none_alive $children
		port_free 4356
		port_free 4357
		refute grep -q installed "$log"
		refute grep -q "to .web" "$log"
	done
	tail -n 1 "$log" | grep -qF '{"event":"stop","exit":130}'
}

@test "SIGTERM and SIGHUP, and Ctrl-C before anything is ready" {
	for signal in TERM HUP; do
		start_run --frontend-only --frontend-port 4356
		wait_until 20 has_child
		end_run "$signal"
		[ "$status" = 130 ]
		[ "$took" -lt 2000 ]
		port_free 4356
	done
}

has_child() {
	[ "$(descendants "$pid" | wc -l)" -ge 2 ]
}

@test "kill -9 of the supervisor leaves no process and no port" {
	start_run --frontend-port 4356 --backend-port 4357
	wait_ready
	children=$(descendants "$pid")
	end_run KILL
	wait_until 2 none_alive $children
	port_free 4356
	port_free 4357
	start_run --frontend-port 4356 --backend-port 4357
	wait_ready
	end_run
	[ "$status" = 130 ]
}

@test "a second run of the same side is refused before it writes anything; one of the other side is not" {
	start_run --backend-only --backend-port 4357
	wait_ready
	wait_for '"event":"build"'
	touch -d 2020-01-01 .web/reflex/app.js
	for more in "--backend-only --backend-port 4358" "--frontend-port 4356 --backend-port 4358" "--env prod --backend-port 4358"; do
		reflex run $more
		expect_status 1
		expect_err "error: 'reflex run' is already running here (process $pid)"
		expect_err "kill $pid"
		[ "$(find .web/reflex/app.js -newermt 2021-01-01)" = "" ]
	done
	first=$pid
	start_run --frontend-only --frontend-port 4356
	wait_ready
	end_run
	pid=$first
	end_run KILL
	start_run --backend-only --backend-port 4358
	wait_ready
	end_run
}

@test "--backend-only starts no Node and makes no request to the frontend" {
	start_run --backend-only --backend-port 4357
	wait_ready
	for process in $(descendants "$pid"); do
		[ "$(cat "/proc/$process/comm")" != node ]
	done
	grep '"event":"ready"' "$log" | grep -q '"frontend":null,"backend":"http://localhost:4357"'
	curl -m 20 -sf http://127.0.0.1:4357/ping
	end_run
}

@test "a Redis server that is not there yet is waited for, and a change of the config is taken meanwhile" {
	cp -R app rxconfig.json "$BATS_TEST_TMPDIR/work/"
	cd "$BATS_TEST_TMPDIR/work"
	REFLEX_REDIS_URL=redis://127.0.0.1:4387 start_run --backend-only --backend-port 4357
	wait_for "unable to use the Redis server at '127.0.0.1:4387'"
	wait_for "waiting for the Redis server"
	printf '{ "app_name": "other" }\n' >rxconfig.json
	wait_for "waiting for the Redis server" 2
	refute grep -q '"event":"ready"' "$log"
	start_redis 4387
	wait_ready
	[ "$(grep -c "waiting for the Redis server" "$log")" = 2 ]
	curl -m 20 -sf http://127.0.0.1:4357/ping
	end_run
}

@test "an app without a page" {
	cd "$BATS_TEST_TMPDIR/work"
	mkdir app
	echo '{ "app_name": "empty" }' >rxconfig.json
	echo '#include <reflex.h>' >app/app.c
	start_run --backend-only --backend-port 4357
	wait_for "the app has no page"
	wait_for "write RX_PAGE("
	wait_ready
	end_run
}

@test "a template needs no packages besides the scaffold's, whichever side runs first" {
	cp -R app rxconfig.json "$BATS_TEST_TMPDIR/work/"
	cd "$BATS_TEST_TMPDIR/work"
	start_run --backend-only --backend-port 4357
	wait_ready
	wait_for '"event":"build"'
	end_run
	[ ! -e .web/.reflex/libraries.json ]
	refute grep -q "need more packages" "$log"
}

@test "--json: every line is an object; phases have durations, ready has the addresses" {
	start_run --frontend-port 4356 --backend-port 4357
	wait_ready
	end_run
	node -e '
		const lines = require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n").map((line) => JSON.parse(line));
		const steps = lines.filter((line) => line.event === "step" && line.ms > 0).map((line) => line.text);
		for (const text of ["next dev ready", "backend ready", "first page compiled"])
			if (!steps.includes(text)) throw new Error("no step: " + text);
		const ready = lines.find((line) => line.event === "ready");
		if (ready.frontend !== "http://localhost:4356" || ready.backend !== "http://localhost:4357" || !(ready.ms > 0))
			throw new Error(JSON.stringify(ready));
	' "$log"
}

@test "an open address is said aloud" {
	start_run --frontend-only --frontend-port 4356 --frontend-host 0.0.0.0
	wait_ready
	grep -q "\"event\":\"warning\",\"text\":\"the frontend listens at '0.0.0.0'" "$log"
	ss -Hltn 'sport = :4356' | grep -qF '0.0.0.0:4356'
	end_run
}

@test "stdin, stdout and stderr closed" {
	"$REFLEX" run --frontend-only --frontend-port 4356 <&- >&- 2>&- 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
	wait_until 30 listens 4356
	end_run
	[ "$status" = 130 ]
}

@test "assets are served, and follow" {
	mkdir -p assets/deep
	echo one >assets/deep/a.txt
	start_run --frontend-only --frontend-port 4356
	wait_ready
	[ "$(curl -m 20 -s http://localhost:4356/deep/a.txt)" = one ]
	echo second >assets/deep/a.txt
	wait_for "updated 1 asset"
	[ "$(curl -m 20 -s http://localhost:4356/deep/a.txt)" = second ]
	rm -r assets/deep
	wait_for "updated 1 asset" 2
	[ ! -e .web/public/deep/a.txt ]
	end_run
}

@test "rxconfig.json: a mistake is shown and nothing stops; a change starts both again" {
	start_run --frontend-port 4356 --backend-port 4357
	wait_ready
	echo '{ "app_name": "counter", "colour": 1 }' >rxconfig.json
	wait_for "unknown key 'colour'"
	listens 4356
	echo '{ "app_name": "counter", "cors_allowed_origins": ["http://example.test"] }' >rxconfig.json
	wait_for "rxconfig.json changed: restarting"
	wait_for '"event":"ready"' 2
	end_run
	[ "$status" = 130 ]
	printf '{ "app_name": "counter" }\n' >rxconfig.json
}

@test "a save is compiled and named, a mistake is shown with its place, and its end" {
	start_run --backend-only --backend-port 4357
	wait_ready
	sed -i 's/"Reset"/"Start again"/' app/counter.c
	wait_for "reloaded app/counter.c"
	sed -i 's/Counter\.reset/Counter.rest/' app/counter.c
	wait_for '"event":"diagnostic"'
	grep '"event":"diagnostic"' "$log" | grep -qF '"file":"app/counter.c"'
	curl -m 20 -sf -o /dev/null http://127.0.0.1:4357/ping
	sed -i 's/Counter\.rest\b/Counter.reset/' app/counter.c
	wait_for "fixed app/counter.c"
	end_run
}

@test "files that an editor keeps beside the source cause nothing" {
	start_run --backend-only --backend-port 4357
	wait_ready
	echo x >app/.counter.c.swp
	echo x >app/counter.c~
	echo x >app/4913
	rm app/.counter.c.swp app/counter.c~ app/4913
	sed -i 's/ruby/tomato/' app/counter.c
	wait_for "reloaded app/counter.c"
	[ "$(grep -c '"event":"build"' "$log")" = 2 ]
	end_run
}

@test "a backend that is killed comes back by itself" {
	start_run --backend-only --backend-port 4357
	wait_ready
	kill -SEGV "$(backend_of "$pid")"
	wait_for "backend restarted"
	curl -m 20 -sf -o /dev/null http://127.0.0.1:4357/ping
	end_run
	[ "$status" = 130 ]
}

# The child that has the port of the backend.
backend_of() {
	ss -Hltnp 'sport = :4357' | sed -n 's/.*pid=\([0-9]*\).*/\1/p' | head -n 1
}

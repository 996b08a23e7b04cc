#!/usr/bin/env bats
# What those see who run the program: health, metrics, the log. Ports: 4480 to 4489.

load common
load run

setup_file() {
	cd "$BATS_TEST_DIRNAME/../.."
	. bench/build.sh
	BENCH_APP=tests/cli/operation.c bench_build "$BATS_FILE_TMPDIR/built" build
	mkdir "$BATS_FILE_TMPDIR/site"
	echo '<h1>pages</h1>' >"$BATS_FILE_TMPDIR/site/index.html"
}

setup() {
	setup_folder
	ask="$BATS_TEST_DIRNAME/operation.mjs"
	site="$BATS_FILE_TMPDIR/site"
	cp "$BATS_FILE_TMPDIR/built/app" app
	log="$BATS_TEST_TMPDIR/run.log"
	: >"$log"
	: >"$log.err"
}

teardown() {
	clean_up
}

status_of() {
	curl -s -o /dev/null -w '%{http_code}' "$@"
}

# is_sample PORT NAME VALUE
is_sample() {
	[ "$(node "$ask" sample "$1" "$2" 3>&-)" = "$3" ]
}

is_status() {
	[ "$(status_of "$2")" = "$1" ]
}

@test "metrics: what was counted stands in them, in the format of Prometheus" {
	start_app --port 4480 --metrics 4481
	grep -q '"metrics":"http://localhost:4481/_metrics"' "$log"
	node "$ask" load 4480 20 3>&-
	node "$ask" sample 4481 'reflex_events_total{result="ok"}' 'reflex_events_total{result="failed"}' 'reflex_events_total{result="refused"}' \
		'reflex_handler_seconds_count{handler="Counter.add"}' 'reflex_handler_seconds_bucket{handler="Counter.wait",le="0.1"}' \
		'reflex_handler_seconds_bucket{handler="Counter.wait",le="0.5"}' reflex_connections_total 'reflex_connections{worker="1"}' \
		'reflex_clients{worker="1"}' 'reflex_messages_total{direction="in"}' 'reflex_store_up{worker="1"}' reflex_worker_crashes_total 3>&- |
		tr '\n' ' ' >samples
	[ "$(cat samples)" = "21 2 1 20 0 1 1 0 1 25 1 0 " ]
	[ "$(node "$ask" sample 4481 reflex_store_seconds_count 3>&-)" -ge 20 ]
	if command -v promtool >/dev/null; then
		curl -s http://127.0.0.1:4481/_metrics | promtool check metrics
	fi
}

@test "metrics go on after a crash and a restart, which they count" {
	start_app --port 4480 --metrics 4481
	node "$ask" load 4480 10 3>&-
	kill -9 "$(pgrep -P "$pid")"
	wait_for "the backend is back"
	is_sample 4481 reflex_worker_crashes_total 1
	is_sample 4481 'reflex_events_total{result="ok"}' 11
	kill -HUP "$pid"
	wait_for '"text":"restarted in'
	node "$ask" load 4480 10 3>&-
	is_sample 4481 reflex_reloads_total 1
	is_sample 4481 'reflex_events_total{result="ok"}' 22
	is_sample 4481 'reflex_handler_seconds_count{handler="Counter.add"}' 20
}

@test "metrics: nobody sees them who was not asked in" {
	start_app --port 4480
	[ "$(status_of http://127.0.0.1:4480/_metrics)" = 404 ]
	port_free 4481
	end_run TERM
	echo '{ "metrics": 4481 }' >reflex.json
	start_app --port 4480
	[ "$(status_of http://127.0.0.1:4480/_metrics)" = 404 ]
	[ "$(status_of http://127.0.0.1:4481/_metrics)" = 200 ]
	[ "$(status_of -H 'Host: example.org' http://127.0.0.1:4481/_metrics)" = 403 ]
	[ "$(status_of -H 'Origin: http://localhost:4480' http://127.0.0.1:4481/_metrics)" = 403 ]
	[ "$(status_of -X POST http://127.0.0.1:4481/_metrics)" = 405 ]
	[ "$(status_of http://127.0.0.1:4481/hello)" = 404 ]
	[ "$(status_of http://127.0.0.1:4481/_health/live)" = 200 ]
	[ "$(status_of -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' \
		http://127.0.0.1:4481/_event)" = 404 ]
	[ -z "$(ss -Hltn 'sport = :4481' | grep -vE '127\.0\.0\.1:|\[::1\]:')" ]
	end_run TERM
	for bad in x 0 70000 :9100 1.5.:; do
		run ./app --metrics "$bad"
		[ "$status" = 2 ]
		[[ "$output" == *"option '--metrics' must be a port"* ]]
	done
	echo '{ "metrics": true }' >reflex.json
	run ./app
	[ "$status" = 1 ]
	[[ "$output" == *"'metrics' must be a port"* ]]
}

@test "metrics of several workers: whoever answers tells those of all" {
	start_app --port 4480 --metrics 127.0.0.1:4481 --pages-only --frontend "$site" --workers 3
	node "$ask" shared 4480 4481 60 3>&-
	is_sample 4481 reflex_workers 3
	node "$ask" sample 4481 'reflex_connections{worker="1"}' 'reflex_connections{worker="2"}' 'reflex_connections{worker="3"}' 3>&- >samples
	[ "$(tr '\n' ' ' <samples)" = "0 0 0 " ]
}

@test "health: it lives, and is ready until it stops" {
	start_app --port 4482
	[ "$(status_of http://127.0.0.1:4482/_health)" = 200 ]
	[ "$(status_of http://127.0.0.1:4482/_health/nothing)" = 404 ]
	node "$ask" stopping 4482 "$pid" >answers 3>&-
	[ "$(head -1 answers)" = '200 {"status": "ok"} | 200 {"status": "ok", "store": "sqlite"}' ]
	[ "$(tail -1 answers)" = '200 {"status": "ok"} | 503 {"status": "stopping", "store": "sqlite"}' ]
}

@test "health and metrics while Redis is away" {
	start_redis 4486
	start_app --port 4484 --metrics 4485 --store redis --workers 2
	[ "$(status_of http://127.0.0.1:4484/_health/ready)" = 200 ]
	wait_until 10 is_sample 4485 'reflex_store_up{worker="1"}' 1
	kill -9 "$redis"
	wait_until 20 is_status 503 http://127.0.0.1:4484/_health/ready
	[ "$(curl -s http://127.0.0.1:4484/_health/ready)" = '{"status": "failed", "store": "redis"}' ]
	[ "$(status_of http://127.0.0.1:4484/_health/live)" = 200 ]
	wait_until 20 is_sample 4485 'reflex_store_up{worker="2"}' 0
	start_redis 4486
	wait_until 30 is_status 200 http://127.0.0.1:4484/_health/ready
}

@test "an event that ends its worker ends no other one, and the metrics of all workers tell of it" {
	start_redis 4486
	start_app --port 4484 --metrics 4485 --store redis --workers 3
	node "$ask" load 4484 20 3>&-
	node "$ask" crash 4484 3>&- >answer
	[ "$(cat answer)" = "back, at 1" ]
	[ "$(grep -c "the handler 'Counter.crash' ended worker [123] with signal 9" "$log")" = 1 ]
	is_sample 4485 reflex_worker_crashes_total 1
	is_sample 4485 'reflex_events_total{result="ok"}' 22
}

@test "an upload comes to its tab, whichever worker takes it" {
	start_redis 4486
	start_app --port 4484 --store redis --workers 3
	node "$ask" uploads 4484 6 3>&- >counts
	[ "$(tr '\n' ' ' <counts)" = "100 200 300 400 500 600 " ]
}

@test "a request has an id: that of the proxy, or one that is made; it is in the answer and in the log" {
	REFLEX_EVENT_TIMEOUT=1 start_app --port 4483 --access-log
	curl -si -H 'X-Request-Id: abc-123/4' http://127.0.0.1:4483/hello >answer
	grep -qi '^x-request-id: abc-123/4' answer
	grep -q 'hello abc-123/4$' answer
	for bad in 'two words' "$(printf 'x%.0s' $(seq 200))" '<b>' ''; do
		curl -si -H "X-Request-Id: $bad" http://127.0.0.1:4483/hello >answer
		grep -qiE '^x-request-id: [0-9a-f]{32}' answer
		[ "$(grep -ciE '^x-request-id:' answer)" = 1 ]
	done
	curl -si -H 'X-Request-Id: up-1' -F files=@answer http://127.0.0.1:4483/_upload >answer
	grep -qi '^x-request-id: up-1' answer
	curl -s -X POST -H 'X-Request-Id: slow-1' http://127.0.0.1:4483/sleepy >/dev/null
	grep -q '"event":"request","method":"GET","path":"/hello","status":200,"bytes":15,"ms":[0-9.]*,"client":"127.0.0.1","request_id":"abc-123/4","time":"20' "$log"
	grep -q '"method":"POST","path":"/_upload","status":403,.*"request_id":"up-1"' "$log"
	grep -q 'request slow-1 was answered with 504' "$log"
	grep -q '"path":"/sleepy","status":504' "$log"
	node -e 'for (const line of require("fs").readFileSync(0, "utf8").trim().split("\n")) JSON.parse(line)' <"$log"
	end_run TERM
	./app --port 4483 --access-log --state-dir states >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
	wait_for "ready in"
	curl -s -H 'X-Request-Id: abc' http://127.0.0.1:4483/hello
	grep -qE '^GET /hello 200, 9 bytes, [0-9.]+ ms, from 127\.0\.0\.1, request abc$' "$log"
}

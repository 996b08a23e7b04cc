#!/usr/bin/env bats
# Processes that serve: --workers, restart by SIGHUP, the orderly stop. The program is that of the benchmarks, as an export links it. What happens
# to events is counted by tests/soak/kills.mjs. Ports: 4470 to 4479.

load common
load run

setup_file() {
	cd "$BATS_TEST_DIRNAME/../.."
	. bench/build.sh
	bench_build "$BATS_FILE_TMPDIR/built" build
	mkdir "$BATS_FILE_TMPDIR/site"
	echo '<h1>pages</h1>' >"$BATS_FILE_TMPDIR/site/index.html"
}

setup() {
	setup_folder
	soak="$BATS_TEST_DIRNAME/../soak"
	site="$BATS_FILE_TMPDIR/site"
	cp "$BATS_FILE_TMPDIR/built/app" app
	log="$BATS_TEST_TMPDIR/run.log"
	: >"$log"
	: >"$log.err"
}

teardown() {
	clean_up
}

workers() {
	pgrep -P "$pid"
}

are_workers() {
	[ "$(workers | wc -l)" = "$1" ]
}

inode_of_worker() {
	stat -Lc %i "/proc/$(workers)/exe"
}

# Asks for the page again and again until the file "enough" is there; "failed" counts what was not answered.
ask() {
	while [ ! -e enough ]; do
		curl -s --max-time 20 "http://127.0.0.1:$1/" | grep -q pages || echo once >>failed
	done 3>&-
}

@test "kill -9 under load, one worker: every acknowledged event counts once" {
	mkdir kills
	timeout 120 node "$soak/kills.mjs" "$PWD/app" "$PWD/kills" 6 kill --store sqlite
}

@test "SIGHUP under load, one worker: no event fails, every acknowledged one counts once" {
	mkdir kills
	timeout 120 node "$soak/kills.mjs" "$PWD/app" "$PWD/kills" 4 restart --store sqlite
}

@test "kill -9 and SIGHUP under load, three workers, one Redis: every acknowledged event counts once" {
	start_redis 4478
	mkdir kills
	timeout 120 node "$soak/kills.mjs" "$PWD/app" "$PWD/kills" 6 both --store redis --workers 3
}

@test "SIGHUP under load, three workers, one Redis: no event fails" {
	start_redis 4478
	mkdir kills
	KILLS_SHARED=1 timeout 120 node "$soak/kills.mjs" "$PWD/app" "$PWD/kills" 4 restart --store redis --workers 3
}

@test "SIGHUP takes the program and the settings that are there now; one that does not start is left alone" {
	start_app --port 4470 --store sqlite
	first=$(workers) inode=$(inode_of_worker)
	cp app new
	mv new app
	echo '{ "stop_timeout": 3 }' >reflex.json
	kill -HUP "$pid"
	wait_for '"text":"restarted in'
	[ "$(workers)" != "$first" ]
	[ "$(inode_of_worker)" != "$inode" ]
	[ "$(inode_of_worker)" = "$(stat -c %i app)" ]
	[ "$(curl -s http://127.0.0.1:4470/ping)" = '"pong"' ]
	second=$(workers)
	echo '{ "loglevel": "loud" }' >reflex.json
	kill -HUP "$pid"
	wait_for "the restart failed"
	[ "$(workers)" = "$second" ]
	rm reflex.json
	printf '#!/bin/sh\nexit 1\n' >new
	chmod +x new
	mv new app
	kill -HUP "$pid"
	wait_for "the restart failed" 2
	[ "$(workers)" = "$second" ]
	kill -9 "$second"
	wait_for "the backend is back"
	[ "$(curl -s http://127.0.0.1:4470/ping)" = '"pong"' ]
	end_run TERM
	[ "$status" = 0 ]
}

@test "several workers need a store that they share" {
	for store in sqlite memory; do
		run ./app --port 4471 --store $store --workers 2
		[ "$status" = 1 ]
		[[ "$output" == *"error: 2 workers need a store that processes share; '$store' is for one"*"--store redis"* ]]
	done
	run ./app --workers 0
	[ "$status" = 2 ]
	[[ "$output" == *"must be a whole number from 1 to 256, or 'auto'"* ]]
	echo '{ "workers": "many" }' >reflex.json
	run ./app
	[ "$status" = 1 ]
	[[ "$output" == *"reflex.json: 'workers' must be"* ]]
	run ./app --help
	[[ "$output" == *"--workers N|auto"* ]]
}

@test "SIGHUP with a key that is not the certificate's, or with half a certificate: what ran before goes on, and says why" {
	for name in first second; do
		openssl req -x509 -newkey rsa:2048 -nodes -keyout "$name.key" -out "$name.pem" -days 2 -subj /CN=localhost 2>/dev/null
	done
	cp first.key key.pem
	cp first.pem certificate.pem
	start_app --port 4479 --store sqlite --tls-certificate certificate.pem --tls-key key.pem
	before=$(workers)
	cp second.key key.pem
	kill -HUP "$pid"
	wait_for "the restart failed"
	wait_for "the key 'key.pem' does not belong to the certificate 'certificate.pem'"
	cp first.key key.pem
	head -c 300 first.pem >certificate.pem
	kill -HUP "$pid"
	wait_for "the restart failed" 2
	wait_for "'certificate.pem' (tls_certificate) holds no certificate in PEM form"
	[ "$(workers)" = "$before" ]
	[ "$(curl -sk https://127.0.0.1:4479/ping)" = '"pong"' ]
	[ "$(curl -sk -H 'Host: localhost' https://127.0.0.1:4479/ping)" = '"pong"' ]
	end_run TERM
	[ "$status" = 0 ]
}

@test "several workers: one port, kill -9 and SIGHUP under load leave no request unanswered, and nothing is left at the end" {
	before=$(ls /dev/shm | wc -l)
	start_app --port 4472 --pages-only --frontend "$site" --workers 3
	wait_until 10 are_workers 3
	[ "$(ss -Hltn 'sport = :4472' | grep -c '127\.0\.0\.1')" = 1 ]
	ask 4472 &
	asking=$!
	all=$(workers)
	kill -HUP "$pid"
	wait_for '"text":"restarted in'
	are_workers 3
	for worker in $(workers); do
		[[ " $all " != *"$worker"* ]]
	done
	touch enough
	wait "$asking"
	[ ! -e failed ]
	rm enough
	# A request that a killed worker was about to answer is lost; a connection that it had not accepted is not.
	kill -9 "$(workers | head -1)"
	wait_for '"text":"worker 1 ended with signal 9'
	for i in $(seq 20); do
		curl -s --max-time 20 http://127.0.0.1:4472/ | grep -q pages
	done
	wait_for '"text":"worker 1 is back'
	all=$(workers)
	end_run TERM
	[ "$status" = 0 ]
	[ "$took" -lt 3000 ]
	none_alive $all
	port_free 4472
	[ "$(ls /dev/shm | wc -l)" = "$before" ]
}

@test "what says something names its worker" {
	start_app --port 4473 --pages-only --frontend "$site" --workers 2 --host 127.0.0.1
	wait_until 10 are_workers 2
	curl -s -H 'Host: example.org' http://127.0.0.1:4473/ -o /dev/null
	wait_until 10 grep -qE "'Host' is 'example.org', which is none of this server's names[^\"]*\",\"worker\":[12]" "$log"
}

@test "a stop lets the event under way end, and tells the others to connect anew; a second signal ends it" {
	start_app --port 4474 --store sqlite
	node "$BATS_TEST_DIRNAME/stop.mjs" 4474 1500 "$pid" >answer 3>&-
	[ "$(cat answer)" = 'idle closed with 1012, answered, closed with 1012' ]
	wait "$pid"
	start_app --port 4474 --store sqlite
	node "$BATS_TEST_DIRNAME/stop.mjs" 4474 20000 "$pid" >answer 3>&- &
	client=$!
	wait_for "a second signal ends it at once"
	all=$(workers)
	end_run TERM
	[ "$took" -lt 2000 ]
	wait "$client"
	[ "$(cat answer)" = 'idle closed with 1012, cut off' ]
	none_alive $all
}

@test "a stop waits for no longer than --stop-timeout" {
	start_app --port 4475 --store sqlite --stop-timeout 1
	node "$BATS_TEST_DIRNAME/stop.mjs" 4475 20000 "$pid" >answer 3>&- &
	client=$!
	wait_until 30 none_alive "$pid"
	wait "$client"
	[ "$(cat answer)" = "idle closed with 1012, closed with 1012" ]
	grep -q "a handler is still running and was left behind" "$log"
}

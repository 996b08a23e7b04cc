#!/usr/bin/env bats
# `reflex export` and the programs it makes: options, errors, what is in the archives, what is not built again. The browser's side is in
# tests/browser/export.test.mjs. Ports: 4430 to 4449.

load common
load run

setup_file() {
	load common
	load run
	use_cache
	cd "$BATS_FILE_TMPDIR"
	make_project project
	mkdir made
	cd project
	cat >app/clock.c <<-'E'
		#include <reflex.h>
		#include <reflex/time.h>
		RX_STATE(Clock, VAR(rx_time, started, 0), INIT(init))
		void Clock_init(struct Clock *self)
		{
		    self->started = rx_now();
		}
	E
	"$REFLEX" export --zip-dest-dir ../made >../first.log 2>&1 </dev/null || {
		cat ../first.log
		return 1
	}
}

setup() {
	setup_folder
	use_cache
	project="$BATS_FILE_TMPDIR/project"
	made="$BATS_FILE_TMPDIR/made"
	log="$BATS_TEST_TMPDIR/run.log"
	: >"$log"
	: >"$log.err"
}

teardown() {
	clean_up
}

# Unpacks backend.zip into the folder backend of this test, and goes there.
unpack_backend() {
	unzip -q "$made/backend.zip" -d backend
	cd backend
}

# Starts a program in the background; it says JSON lines. Afterwards $pid is its supervisor.
start_program() {
	"$@" --json </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
}

# The command must fail. (In bats, `! command` does not fail a test.)
refute() {
	if "$@"; then
		echo "should have failed: $*"
		return 1
	fi
}

# The line of a header in the answer, without its name; the rest are curl's arguments.
header_of() {
	local name=$1
	shift
	curl -s -o answer -D - "$@" | tr -d '\r' | sed -n "s/^$name: //Ip"
}

# What the server at $1 says about its start page and a script of it, as browsers ask for them.
check_compressed() {
	local script file=$project/.web/.export/web/out tag plain path
	script=$(cd "$file" && find _next -name '*.js' -size +50k | head -1)
	for path in index.html "$script"; do
		[ "$(header_of content-encoding -H 'Accept-Encoding: gzip, br' "$1/$path")" = gzip ]
		cmp answer "$file/$path.gz"
		[ "$(header_of vary -H 'Accept-Encoding: gzip' "$1/$path")" = accept-encoding ]
		[ "$(header_of content-encoding -H 'Accept-Encoding: gzip;q=0' "$1/$path")" = "" ]
		cmp answer "$file/$path"
		[ "$(header_of vary "$1/$path")" = accept-encoding ]
		tag=$(header_of etag -H 'Accept-Encoding: gzip' "$1/$path")
		plain=$(header_of etag "$1/$path")
		[ -n "$tag" ]
		[ -n "$plain" ]
		[ "$tag" != "$plain" ]
		[ "$(status_of -H 'Accept-Encoding: gzip' -H "If-None-Match: $tag" "$1/$path")" = 304 ]
		[ "$(status_of -H 'Accept-Encoding: gzip' -H "If-None-Match: $plain" "$1/$path")" = 200 ]
		[ "$(status_of -H "If-None-Match: $plain" "$1/$path")" = 304 ]
		[ "$(header_of content-length -I -H 'Accept-Encoding: gzip' "$1/$path")" = "$(stat -c %s "$file/$path.gz")" ]
		[ "$(status_of -H 'Accept-Encoding: gzip' -r 5-14 "$1/$path")" = 200 ]
		[ "$(status_of -r 5-14 "$1/$path")" = 206 ]
		cmp answer <(tail -c +6 "$file/$path" | head -c 10)
		[ "$(status_of -r 5-14 -H "If-Range: $tag" "$1/$path")" = 200 ]
	done
	[ "$(header_of cache-control -H 'Accept-Encoding: gzip' "$1/$script")" = "public, max-age=31536000, immutable" ]
	[ "$(header_of cache-control "$1/")" = no-cache ]
}

status_of() {
	curl -s -o answer -w '%{http_code}' "$@"
}

# A copy of the project, for tests that change it.
copy_project() {
	cp -R "$project/app" "$project/rxconfig.json" .
}

# ---- the command line ----

@test "options that exclude each other" {
	cd "$project"
	reflex export --frontend-only --backend-only
	expect_status 2
	expect_err "exclude each other"
	reflex export --standalone --backend-only
	expect_status 2
	expect_err "--standalone"
	reflex export somewhere
	expect_status 2
}

@test "without a project: an error with a hint, nothing made" {
	reflex export
	expect_status 1
	expect_err "rxconfig.json"
	expect_err "hint: "
	expect_only
}

@test "a folder that does not exist for the archives" {
	cd "$project"
	reflex export --zip-dest-dir ../nowhere
	expect_status 1
	expect_err "the folder '../nowhere' does not exist"
	expect_err "hint: mkdir -p '../nowhere'"
}

@test "no C compiler" {
	copy_project
	CC=no-such-compiler reflex export --backend-only
	expect_status 1
	expect_err "there is no C compiler: 'no-such-compiler' was not found"
	expect_err "hint: apt-get install gcc"
	[ ! -e backend.zip ]
}

@test "an error in the app's code is shown with place and code frame, and nothing is made" {
	copy_project
	sed -i 's/self->count += self->step;/self->count += self->stepp;/' app/counter.c
	reflex export --backend-only
	expect_status 1
	expect_err "error: app/counter.c:6:"
	expect_err "self->stepp"
	expect_err "the app does not compile: 1 error"
	[ ! -e backend.zip ]
	reflex export --backend-only --json
	expect_status 1
	expect_json_lines
	expect_out '{"event":"diagnostic","severity":"error","file":"app/counter.c","line":6'
}

@test "a mistake that every compiler takes is an error too" {
	copy_project
	sed -i 's/rx_heading(Counter.count,/rx_heading(Counter.count + 1,/' app/counter.c
	reflex export --backend-only
	expect_status 1
	expect_err "Counter.count"
}

@test "a handler that is missing is named" {
	copy_project
	sed -i 's/Counter_reset(struct Counter \*self)/Counter_resett(struct Counter *self)/' app/counter.c
	reflex export --backend-only
	expect_status 1
	expect_err "Counter_reset"
	expect_err "app/counter.h:"
}

@test "an error in a page is found before anything is packed" {
	copy_project
	sed -i 's/\.size = "9"/.size = "99"/' app/counter.c
	reflex export --frontend-only
	expect_status 1
	expect_err "app/counter.c"
	[ ! -e frontend.zip ]
}

@test "a library that does not exist" {
	copy_project
	printf '{ "app_name": "counter", "libraries": ["nosuchlibrary"] }\n' >rxconfig.json
	reflex export --backend-only
	expect_status 1
	expect_err "error: rxconfig.json: the library 'nosuchlibrary' was not found"
	expect_err "apt install libnosuchlibrary-dev"
	refute_out "compiled"
}

# ---- what is made ----

@test "backend.zip holds the program, its start, settings and needs, and nothing else" {
	run unzip -Z1 "$made/backend.zip"
	[ "$(sort <<<"$output" | tr '\n' ' ')" = "README.txt backend reflex.json start " ]
	unpack_backend
	[ -x backend ]
	[ -x start ]
	for package in libwebsockets17 libwebsockets-evlib-uv libuv1 libcjson1 libsqlite3-0; do
		grep -q "$package" README.txt
	done
	[[ "$(ldd backend)" != *tcc* ]]
	refute grep -q '@[A-Z]*@' README.txt
}

@test "frontend.zip holds the pages with env.json, and neither the live shell nor the overlay" {
	unzip -q "$made/frontend.zip" -d pages
	[ -f pages/index.html ]
	[ -f pages/404.html ]
	[ -d pages/_next ]
	[ "$(tr -d ' \n' <pages/env.json)" = '{"backend":""}' ]
	refute grep -rlE 'new Function|sourceURL=reflex|reflex-overlay|shell\.dev|overlay\.dev|setRegistry' pages
	refute grep -rl "$BATS_FILE_TMPDIR" pages
}

@test "frontend.zip has compressed files beside those that are text, and no others" {
	local file
	unzip -q "$made/frontend.zip" -d pages
	[ -f pages/index.html.gz ]
	[ ! -e pages/env.json.gz ]
	find pages -name '*.gz' | while read -r file; do
		gunzip -c "$file" | cmp - "${file%.gz}" || exit 1
		[ "$(stat -c %s "$file")" -lt "$(stat -c %s "${file%.gz}")" ] || exit 1
	done
	find pages -name '*.js' -size +1k -o -name '*.css' -size +1k -o -name '*.html' -size +1k | while read -r file; do
		[ -f "$file.gz" ] || { echo "no $file.gz"; exit 1; }
	done
}

# Compressed files of what is not there any more, of what was larger once, and of what has changed.
@test "the same input gives the same bytes, and nothing is built again" {
	cd "$project"
	local out=.web/.export/web/out
	cp $out/index.html.gz $out/sitemap.xml.gz
	cp $out/index.html.gz $out/env.json.gz
	echo old >$out/404.html.gz
	rm $out/index.html.gz
	reflex export --zip-dest-dir "$BATS_TEST_TMPDIR/work"
	expect_status 0
	expect_out "the backend is up to date"
	expect_out "the site is up to date"
	refute_out "compiled"
	refute_out "built the site"
	cmp "$made/backend.zip" "$BATS_TEST_TMPDIR/work/backend.zip"
	cmp "$made/frontend.zip" "$BATS_TEST_TMPDIR/work/frontend.zip"
}

@test "a changed header compiles what includes it, and the pages are built again" {
	cp -R "$project/." .
	sed -i 's/VAR(int, count, 0)/VAR(int, count, 7)/' app/counter.h
	cat >app/other.c <<-END
		int other(void);
		int other(void) { return 1; }
	END
	reflex export --backend-only
	expect_status 0
	expect_out "compiled 2 of 3 files"
	sed -i 's/VAR(int, count, 7)/VAR(int, count, 8)/' app/counter.h
	reflex export --backend-only
	expect_out "compiled 1 of 3 files"
	rm app/other.c
	reflex export --backend-only
	refute_out "compiled"
	expect_out "linked the backend"
}

@test "--no-zip writes folders, and replaces only its own" {
	cd "$project"
	reflex export --no-zip --zip-dest-dir "$BATS_TEST_TMPDIR/work"
	expect_status 0
	cd "$BATS_TEST_TMPDIR/work"
	expect_only frontend backend
	[ -x backend/start ]
	[ -f frontend/index.html ]
	rm -r backend
	mkdir backend
	echo mine >backend/source.c
	cd "$project"
	reflex export --no-zip --backend-only --zip-dest-dir "$BATS_TEST_TMPDIR/work"
	expect_status 1
	expect_err "is not from an earlier export"
	[ "$(cat "$BATS_TEST_TMPDIR/work/backend/source.c")" = mine ]
	cd "$BATS_TEST_TMPDIR/work"
	expect_only frontend backend
}

@test "--standalone makes one program that serves everything" {
	cd "$project"
	reflex export --standalone --zip-dest-dir "$BATS_TEST_TMPDIR/work" --json
	expect_status 0
	expect_json_lines
	expect_out '"event":"done"'
	cd "$BATS_TEST_TMPDIR/work"
	expect_only counter
	start_program ./counter --port 4430 --store memory
	wait_ready
	curl -sf http://127.0.0.1:4430/ | grep -q '<title'
	[ "$(curl -s http://127.0.0.1:4430/ping)" = '"pong"' ]
	check_compressed http://127.0.0.1:4430
	end_run TERM
	[ "$status" = 0 ]
}

@test "the backend sends compressed pages of a folder" {
	unpack_backend
	unzip -q "$made/frontend.zip" -d pages
	start_program ./start --port 4430 --store memory --frontend pages
	wait_ready
	check_compressed http://127.0.0.1:4430
	end_run TERM
}

@test "api_url and backend_path stand in env.json, frontend_path before the pages" {
	cp -R "$project/." .
	printf '{ "app_name": "counter", "api_url": "https://api.example.org", "backend_path": "/b", "frontend_path": "/shop" }\n' >rxconfig.json
	mkdir -p assets
	head -c 4000 /dev/zero | tr '\0' x >assets/own.txt
	echo "the author's" >assets/own.txt.gz
	reflex export
	expect_status 0
	unzip -q frontend.zip -d pages
	[ "$(tr -d ' \n' <pages/shop/env.json)" = '{"backend":"https://api.example.org/b"}' ]
	[ -f pages/shop/index.html ]
	[ -f pages/404.html ]
	grep -q '/shop/_next/' pages/shop/index.html
	[ "$(cat pages/shop/own.txt.gz)" = "the author's" ]
	[ -f pages/shop/index.html.gz ]
	unzip -q backend.zip -d backend
	start_program backend/start --port 4431 --store memory --frontend "$PWD/pages"
	wait_ready
	curl -sf http://127.0.0.1:4431/shop | grep -q '<title'
	[ "$(curl -s http://127.0.0.1:4431/b/ping)" = '"pong"' ]
	end_run TERM
}

@test "Ctrl-C during the build: exit 130, no archive, no process" {
	copy_project
	"$REFLEX" export --json </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	wait_for '"printed 1 page"'
	children=$(descendants "$pid")
	end_run INT
	[ "$status" = 130 ]
	[ "$took" -lt 2000 ]
	wait_until 2 none_alive $children
	[ ! -e frontend.zip ]
	[ ! -e backend.zip ]
	[[ "$(ls -A)" != *.tmp* ]]
}

@test "reflex.h in a C++ file is one error, as in development" {
	copy_project
	mkdir src
	printf '\n#include <reflex.h>\n' >src/x.cc
	echo '{"app_name": "counter", "native": ["src/*.cc"]}' >rxconfig.json
	reflex export --backend-only
	expect_status 1
	expect_err 'error: src/x.cc:2:1: reflex.h is for C; put C++ behind functions declared extern "C"'
	expect_err '>    2 | #include <reflex.h>'
	expect_err 'error: the app does not compile: 1 error'
	[[ "$err" != *"In file included"* ]]
}

# ---- beside reflex run ----

# Starts an export in the background, and waits until it builds the site.
start_export() {
	"$REFLEX" export --frontend-only </dev/null >"$BATS_TEST_TMPDIR/export.log" 2>&1 3>&- &
	export_pid=$!
	echo "$export_pid" >>"$BATS_FILE_TMPDIR/started"
	wait_until 60 test -e .web/.export/web/.next
}

end_export() {
	wait "$export_pid" || {
		cat "$BATS_TEST_TMPDIR/export.log"
		return 1
	}
	[ -f .web/.export/web/out/index.html ]
	rm -rf site
	unzip -q frontend.zip -d site
}

# The development server's own files have its address; the site of the export has it not.
both_are_whole() {
	grep -q "localhost:$1" .web/reflex/app.js
	refute grep -rq "localhost:$1" site
}

@test "an export beside a run: the run goes on and reloads, the site is that of the export's beginning" {
	copy_project
	start_run --backend-only --backend-port 4446
	wait_ready
	start_export
	both=$(grep -c "localhost:4446" .web/reflex/app.js)
	[ "$both" = 1 ]
	sed -i 's/RX_PAGE(\(.*\)title = "[^"]*"/RX_PAGE(\1title = "Meanwhile"/' app/counter.c
	wait_until 30 grep -q Meanwhile .web/pages/index.js
	end_export
	both_are_whole 4446
	grep -q Meanwhile .web/pages/index.js
	refute grep -rq Meanwhile site
	sed -i 's/Meanwhile/Afterwards/' app/counter.c
	wait_until 30 grep -q Afterwards .web/pages/index.js
	end_run
	[ "$status" = 130 ]
}

@test "two exports at once: the second is refused and names the first" {
	make_project .
	"$REFLEX" export --backend-only </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
	wait_until 30 grep -qs export .web/.reflex/export.lock
	kill -STOP "$pid"
	reflex export --backend-only
	expect_status 1
	expect_err "'reflex export' is already running here (process $pid)"
	expect_err "hint: try again when it is done"
	kill -CONT "$pid"
	wait "$pid"
	[ -f backend.zip ]
	reflex export --backend-only
	expect_status 0
}

@test "a run beside an export that is under way: both come to their end" {
	copy_project
	start_export
	start_run --backend-only --backend-port 4447
	wait_ready
	end_export
	both_are_whole 4447
	end_run
	[ "$status" = 130 ]
}

# ---- the exported program ----

@test "the backend's options, its help and its errors" {
	unpack_backend
	run ./backend --help
	[ "$status" = 0 ]
	[[ "$output" == *"--state-dir"* ]]
	[[ "$output" == *"cors_allowed_origins"* ]]
	run ./backend --prot 1
	[ "$status" = 2 ]
	[[ "$output" == *"did you mean '--port'?"* ]]
	run ./backend --port x
	[ "$status" = 2 ]
	run ./backend --store postgres
	[ "$status" = 2 ]
	REFLEX_BACKEND_PORT=x run ./backend
	[ "$status" = 1 ]
	[[ "$output" == *"REFLEX_BACKEND_PORT"* ]]
	REFLEX_CORS_ALLOWED_ORIGINS='*' run ./backend --port 4432
	[ "$status" = 1 ]
	REFLEX_TRUSTED_PROXIES=10.0.0.0/40 run ./backend --port 4432
	[ "$status" = 1 ]
	[[ "$output" == *"REFLEX_TRUSTED_PROXIES"*"10.0.0.0/40"* ]]
	REFLEX_EVENT_TIMEOUT=-1 run ./backend --port 4432
	[ "$status" = 1 ]
	REFLEX_DEPLOY_URL=shop run ./backend --port 4432
	[ "$status" = 1 ]
	[[ "$output" == *"'REFLEX_DEPLOY_URL' must be an address like 'https://example.org', not 'shop'"* ]]
	run ./backend --port 4432 --metrics 4432
	[ "$status" = 1 ]
	[[ "$output" == *"port 4432 is asked for twice: for the app and for its metrics"* ]]
	grep -q '"max_upload_size":.*104857600' reflex.json
	sed -i 's/"max_upload_size":.*,/"max_upload_size": 0,/' reflex.json
	run ./backend --port 4432
	[ "$status" = 1 ]
	[[ "$output" == *"'max_upload_size' must be a whole number"* ]]
	sed -i 's/"max_upload_size":.*,/"max_upload_size": 5000000000,/' reflex.json
	run ./backend --frontend . --port 4432
	[ "$status" = 1 ]
	[[ "$output" == *"holds no exported pages"* ]]
	run ./backend --state-dir /proc/none --port 4432
	[ "$status" = 1 ]
	[[ "$output" == *"--store memory"* ]]
	sed -i 's/"backend_port"/"backend_prot"/' reflex.json
	run ./backend --port 4432
	[ "$status" = 1 ]
	[[ "$output" == *"unknown key 'backend_prot'"* ]]
	[[ "$output" == *"did you mean 'backend_port'?"* ]]
}

@test "migrations come along, and --migrate applies them" {
	copy_project
	mkdir migrations
	printf 'CREATE TABLE note (text TEXT);\n-- down\nDROP TABLE note;\n' >migrations/0001_first.sql
	printf 'INSERT INTO note VALUES (1);\n' >migrations/0002_second.sql
	reflex export --backend-only --no-zip
	expect_status 0
	cd /
	start_program "$OLDPWD/backend/start" --port 4448
	wait_for '"event":"ready"'
	grep -q '"event":"warning","text":"2 migrations are not applied to reflex.db: ./start --migrate"' "$log"
	kill -TERM "$pid"
	wait "$pid" || true
	cd "$OLDPWD/backend"
	REFLEX=./start reflex --migrate
	expect_status 0
	expect_out "applied 0001_first"
	expect_out "reflex.db is up to date: applied 2"
	[ "$(sqlite3 reflex.db 'SELECT count(*) FROM note')" = 1 ]
	REFLEX=./start reflex --migrate
	expect_out "reflex.db is up to date: applied 0"
	printf 'INSERT INTO note VALUES (2);\nINSERT INTO nota VALUES (3);\n' >migrations/0003_third.sql
	REFLEX=./start reflex --migrate
	expect_status 1
	expect_err "migrations/0003_third.sql:2:1: no such table: nota; nothing of it was applied"
	[ "$(sqlite3 reflex.db 'SELECT count(*) FROM note')" = 1 ]
	rm migrations/0003_third.sql
	echo 'SELECT 1;' >>migrations/0002_second.sql
	REFLEX=./start reflex --migrate
	expect_status 1
	expect_err "'migrations/0002_second.sql' was changed after it was applied"
}

@test "a port that is taken" {
	unpack_backend
	start_listener 4433
	run ./backend --port 4433 --store memory
	[ "$status" = 1 ]
	[[ "$output" == *"4433"* ]]
}

@test "it listens on this machine only, and says aloud when told otherwise" {
	unpack_backend
	start_program ./start --port 4434 --also-port 4435
	wait_ready
	[ -z "$(ss -Hltn "sport = :4434 or sport = :4435" | grep -vE '127\.0\.0\.1:|\[::1\]:')" ]
	curl -sf -o /dev/null http://127.0.0.1:4434/ping
	curl -sf -o /dev/null http://127.0.0.1:4435/ping
	end_run TERM
	[ "$status" = 0 ]
	[ -f .states/states.db ]
	start_program ./start --port 4434 --host 0.0.0.0
	wait_ready
	wait_for '"event":"warning","text":"port 4434 is open to everybody'
	end_run INT
	[ "$status" = 0 ]
	[ "$took" -lt 2000 ]
}

@test "kill -9 of what serves: it is back; of the supervisor: nothing is left" {
	unpack_backend
	start_program ./backend --port 4436 --store memory
	wait_ready
	worker=$(pgrep -P "$pid")
	kill -9 "$worker"
	wait_for "the backend is back"
	wait_for "signal 9"
	[ "$(curl -s http://127.0.0.1:4436/ping)" = '"pong"' ]
	worker=$(pgrep -P "$pid")
	kill -9 "$pid"
	wait_until 2 none_alive "$worker"
	wait_until 2 port_free 4436
}

@test "what keeps dying is started less and less often" {
	unpack_backend
	start_program ./backend --port 4437 --store memory
	wait_ready
	for i in 1 2 3 4; do
		wait_until 10 pgrep -P "$pid" >/dev/null
		kill -9 $(pgrep -P "$pid")
		wait_for "signal 9" "$i"
	done
	wait_for "the backend keeps ending"
	wait_for "the backend is back" 4
	end_run TERM
	[ "$status" = 0 ]
}

# ---- reflex run --env prod ----

@test "run --env prod: nothing is built again, the tool is gone, Ctrl-C is 130" {
	cd "$project"
	start_run --env prod --frontend-port 4438 --backend-port 4439
	wait_ready
	grep -q "the site is up to date" "$log"
	[[ "$(readlink "/proc/$pid/exe")" == */.web/.export/backend ]]
	grep '"event":"ready"' "$log" | grep -qF '"frontend":"http://localhost:4438","backend":"http://localhost:4439"'
	curl -sf http://127.0.0.1:4438/ | grep -q '<title'
	[ "$(curl -sf http://127.0.0.1:4439/ping)" = '"pong"' ]
	mv .web/.export/web/out .web/out-moved
	curl -sf http://127.0.0.1:4438/ | grep -q '<title'
	mv .web/out-moved .web/.export/web/out
	refute grep -qE 'tcc|/node' /proc/$pid/maps "/proc/$(pgrep -P "$pid")/maps"
	end_run INT
	[ "$status" = 130 ]
	[ "$took" -lt 2000 ]
	wait_until 2 port_free 4438
}

@test "run --env prod: each side alone" {
	cd "$project"
	start_run --env prod --backend-only --backend-port 4439
	wait_ready
	grep '"event":"ready"' "$log" | grep -qF '"frontend":null,"backend":"http://localhost:4439"'
	[ "$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:4439/)" = 404 ]
	[ "$(curl -sf http://127.0.0.1:4439/ping)" = '"pong"' ]
	end_run INT
	REFLEX_BACKEND_PORT=4445 start_run --env prod --frontend-only --frontend-port 4438
	wait_ready
	grep '"event":"ready"' "$log" | grep -qF '"frontend":"http://localhost:4438","backend":null'
	curl -sf http://127.0.0.1:4438/ | grep -q '<title'
	[ "$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:4438/ping)" = 404 ]
	[ "$(curl -s http://127.0.0.1:4438/env.json)" = '{"backend": "http://localhost:4445"}' ]
	end_run INT
	[ "$(ls -d .web/.export/serving-* | wc -l)" = 1 ]
}

@test "run --env prod: taken ports" {
	cd "$project"
	start_listener 4440
	reflex run --env prod --frontend-port 4441 --backend-port 4440
	expect_status 1
	expect_err "port 4440 for the backend is taken by 'node' (process $listener)"
	listens 8000 || start_listener 8000
	start_run --env prod --frontend-port 4441
	wait_ready
	grep -q '"event":"warning","text":"port 8000 is taken' "$log"
	end_run INT
}

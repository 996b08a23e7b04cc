# What the tests of `reflex run` share: one project for a whole file, a running tool, ways to wait for what it says. Ports: 4350 to 4389.

# The packages are installed once: Bun, its cache and the tool's own Node live in RX_TEST_CACHE.
use_cache() {
	: "${RX_TEST_CACHE:=$BATS_TEST_DIRNAME/../../.cache}"
	mkdir -p "$RX_TEST_CACHE"
	RX_TEST_CACHE=$(cd "$RX_TEST_CACHE" && pwd)
	export XDG_DATA_HOME="$RX_TEST_CACHE/data" BUN_INSTALL_CACHE_DIR="${BUN_INSTALL_CACHE_DIR:-$RX_TEST_CACHE/bun}"
}

# A copy of a template in $1.
make_project() {
	mkdir -p "$1"
	cp -R "$BATS_TEST_DIRNAME/../../templates/counter/." "$1/"
	printf '{ "app_name": "counter" }\n' >"$1/rxconfig.json"
}

# Starts `reflex run --json` with the given arguments in the background. $pid is the tool; what it prints is in $log and $log.err.
start_run() {
	log="$BATS_TEST_TMPDIR/run.log"
	: >"$log"
	"$REFLEX" run --json "$@" </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
}

# Waits at most $1 seconds until the command succeeds.
wait_until() {
	local limit=$(($(date +%s%N) + $1 * 1000000000))
	shift
	until "$@"; do
		if [ "$(date +%s%N)" -gt "$limit" ]; then
			echo "waited in vain for: $*"
			tail -n 40 "$log" "$log.err"
			return 1
		fi
		sleep 0.05
	done
}

# Waits until the log has a line with the text $1; with $2: until it has that many.
wait_for() {
	wait_until 60 has_lines "$1" "${2:-1}"
}

has_lines() {
	[ "$(grep -cF -- "$1" "$log")" -ge "$2" ]
}

wait_ready() {
	wait_for '"event":"ready"'
}

# All processes that descend from $1, one a line.
descendants() {
	local child
	for child in $(pgrep -P "$1"); do
		echo "$child"
		descendants "$child"
	done
}

none_alive() {
	local process
	for process in "$@"; do
		# A zombie has ended; whoever it was handed to has not looked yet.
		grep -q '^State:[[:space:]]*[^Z[:space:]]' "/proc/$process/status" 2>/dev/null && return 1
	done
	return 0
}

listens() {
	ss -Hltn "sport = :$1" | grep -q .
}

port_free() {
	! listens "$1"
}

# Sends a signal to the tool and waits for its end: exit code in $status, duration in $took (milliseconds).
end_run() {
	local from
	from=$(date +%s%N)
	kill -s "${1:-INT}" "$pid"
	status=0
	wait "$pid" || status=$?
	took=$((($(date +%s%N) - from) / 1000000))
}

# The exported program ./app in the current folder, until it serves.
start_app() {
	./app --json --state-dir states "$@" </dev/null >"$log" 2>"$log.err" 3>&- &
	pid=$!
	echo "$pid" >>"$BATS_FILE_TMPDIR/started"
	wait_ready
}

# Ends what a failed test left behind.
clean_up() {
	local process
	[ -f "$BATS_FILE_TMPDIR/started" ] || return 0
	for process in $(cat "$BATS_FILE_TMPDIR/started"); do
		kill -TERM "$process" 2>/dev/null || continue
		wait_until 5 none_alive "$process" || kill -KILL "$process"
	done
	rm -f "$BATS_FILE_TMPDIR/started"
}

# A Redis server at port $1, which keeps nothing; skips the test where there is none. Its process is $redis.
start_redis() {
	command -v redis-server >/dev/null || skip "there is no redis-server"
	redis-server --port "$1" --bind 127.0.0.1 --save "" --dir "$BATS_TEST_TMPDIR" >"$BATS_TEST_TMPDIR/redis.log" 2>&1 3>&- &
	redis=$!
	echo "$redis" >>"$BATS_FILE_TMPDIR/started"
	wait_until 10 listens "$1"
	export REFLEX_REDIS_URL="redis://127.0.0.1:$1"
}

# A program that listens on port $1 at $2 (default 127.0.0.1); its process is $listener.
start_listener() {
	node -e 'require("net").createServer().listen(+process.argv[1], process.argv[2])' "$1" "${2:-127.0.0.1}" 3>&- &
	listener=$!
	echo "$listener" >>"$BATS_FILE_TMPDIR/started"
	wait_until 10 listens "$1"
}

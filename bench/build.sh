# Sourced: bench_build FOLDER BUILD [FLAGS…] compiles the app (BENCH_APP, bench/app.c by default) with the library of that build, the load client
# and the echo server into FOLDER.
bench_build() {
	local folder=$1 build=$2
	shift 2
	local libs
	libs="$(pkg-config --libs libwebsockets libuv libcjson sqlite3) -lcurl -lcrypto -lm -lpthread -ldl"
	mkdir -p "$folder"
	# shellcheck disable=SC2086 # words
	${CC:-cc} -std=gnu11 -fms-extensions -O2 -g "$@" -Iruntime/include -o "$folder/app" "${BENCH_APP:-bench/app.c}" -rdynamic \
		-Wl,--whole-archive "$build/libreflex.a" -Wl,--no-whole-archive $libs &&
		${CC:-cc} -std=gnu11 -O2 -o "$folder/load_client" bench/load_client.c &&
		${CC:-cc} -std=gnu11 -O2 $(pkg-config --cflags libwebsockets libuv) -o "$folder/echo_server" bench/echo_server.c $libs
}

# bench_port: a free port.
bench_port() {
	node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# bench_start COMMAND…: starts a server in the background, its pid in $server; waits until something listens at $port.
bench_start() {
	"$@" >"$work/server.log" 2>&1 </dev/null &
	server=$!
	local tries
	for tries in $(seq 400); do
		(: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return 0
		kill -0 "$server" 2>/dev/null || break
		sleep 0.05
	done
	echo "the server does not listen at $port after $tries tries:" >&2
	cat "$work/server.log" >&2
	return 1
}

# bench_worker: the process that serves, below the supervisor if there is one.
bench_worker() {
	pgrep -P "$server" | head -1 | grep . || echo "$server"
}

bench_stop() {
	kill "$server" 2>/dev/null
	wait "$server" 2>/dev/null
}

# field NAME: the number of that name in a line of JSON on stdin.
field() {
	sed -n "s/.*\"$1\":\([-0-9.]*\).*/\1/p" | head -1
}

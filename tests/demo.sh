#!/bin/bash
# `make demo`: the GitHub app in a new folder, run until Ctrl-C. With --check it stops after the first page was served.
set -eu
cd "$(dirname "$0")/.."
reflex=$PWD/build/reflex
folder=$(mktemp -d "${TMPDIR:-/tmp}/reflex-demo.XXXXXX")
cleanup() { rm -rf "$folder"; }
trap cleanup EXIT
cd "$folder"
"$reflex" init github_demo --template github --yes
cd github_demo
if [ "${1:-}" != --check ]; then
	"$reflex" run || code=$?
	exit "${code:-0}"
fi
"$reflex" run --json >"$folder/log" 2>&1 </dev/null &
pid=$!
finish() {
	code=$?
	kill "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	cleanup
	exit "$code"
}
trap finish EXIT
for _ in $(seq 1 1800); do
	kill -0 "$pid" 2>/dev/null || { cat "$folder/log"; echo "error: reflex run ended"; exit 1; }
	url=$(sed -n 's/.*"event":"ready".*"frontend":"\([^"]*\)".*/\1/p' "$folder/log" | head -1)
	[ -n "$url" ] && break
	sleep 0.1
done
[ -n "${url:-}" ] || { cat "$folder/log"; echo "error: no page within three minutes"; exit 1; }
port=${url##*:}
port=${port%%/*}
exec 3<>"/dev/tcp/localhost/$port"
printf 'GET / HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$port" >&3
timeout 60 cat <&3 >"$folder/page.html"
grep -q '<html' "$folder/page.html" || { echo "error: no page at $url"; exit 1; }
echo "the first page was served at $url"

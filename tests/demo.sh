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
curl -fsS -o "$folder/page.html" "$url"
grep -q '<html' "$folder/page.html"
echo "the first page was served at $url"

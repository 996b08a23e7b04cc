#!/bin/bash
# Set-up that only the tests need: the packages of the browser tests and of the component generator, installed once.
set -eu
cd "$(dirname "$0")/.."
. tests/env.sh
mkdir -p "$RX_TEST_CACHE"
if ! node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null; then
	make -s -j2 all
	node=$(build/reflex __node | tail -1)
	mkdir -p "$RX_TEST_CACHE/node-bin"
	ln -sf "$node" "$RX_TEST_CACHE/node-bin/node"
fi
install_packages() { # folder with package.json and lock, target
	local stamp
	stamp=$(cat "$1/package.json" "$1/package-lock.json" | sha256sum | cut -c 1-64)
	[ "$(cat "$2/.stamp" 2>/dev/null)" = "$stamp" ] && return 0
	mkdir -p "$2"
	cp "$1/package.json" "$1/package-lock.json" "$2/"
	(cd "$2" && npm ci --no-audit --no-fund --loglevel=error)
	echo "$stamp" >"$2/.stamp"
}
install_packages tests/browser "$RX_TEST_MODULES"
install_packages cli/generate "$RX_TEST_CACHE/generate"

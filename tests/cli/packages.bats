#!/usr/bin/env bats
# Where Bun, Node and the packages come from, and what happens when they cannot be had.

load common
load run

setup() {
	setup_folder
	log="$BATS_TEST_TMPDIR/run.log"
	make_project .
	export XDG_DATA_HOME="$BATS_TEST_TMPDIR/data"
	unset BUN_INSTALL_CACHE_DIR npm_config_registry NPM_CONFIG_REGISTRY
}

teardown() {
	clean_up
}

# A registry on port $1 that answers everything with $2 and notes what was asked for in registry.log.
start_registry() {
	node -e '
		const [port, answer, file] = process.argv.slice(1);
		require("http").createServer((request, response) => {
			require("fs").appendFileSync(file, request.url + "\n");
			response.statusCode = answer === "404" ? 404 : 200;
			response.end(answer);
		}).listen(+port, "127.0.0.1");' "$1" "$2" "$BATS_TEST_TMPDIR/registry.log" 3>&- &
	echo $! >>"$BATS_FILE_TMPDIR/started"
	wait_until 10 listens "$1"
}

# PATH with a folder in front that has a program $1 with the text $2.
shadow() {
	mkdir -p "$BATS_TEST_TMPDIR/bin"
	printf '#!/bin/sh\n%s\n' "$2" >"$BATS_TEST_TMPDIR/bin/$1"
	chmod +x "$BATS_TEST_TMPDIR/bin/$1"
	export PATH="$BATS_TEST_TMPDIR/bin:$PATH"
}

@test "no network: the address, the reason and what can be done, exit 1" {
	shadow npm 'echo "npm ERR! offline" >&2; exit 1'
	npm_config_registry=http://127.0.0.1:4399 reflex run --frontend-only --frontend-port 4358
	expect_status 1
	expect_err "http://127.0.0.1:4399/@oven/bun-"
	expect_err "npm ERR! offline"
	expect_err "hint: check the network"
	port_free 4358
}

@test "an answer with another checksum is refused, and nothing of it is kept" {
	shadow npm 'exit 1'
	start_registry 4360 garbage
	npm_config_registry=http://127.0.0.1:4360/ reflex run --frontend-only --frontend-port 4358
	expect_status 1
	expect_err "checksum of '@oven/bun-"
	[ -z "$(ls -A "$XDG_DATA_HOME/reflex" 2>/dev/null)" ]
	[ ! -e .web/node_modules/.reflex-stamp ]
}

@test "the registry of the project's .npmrc, before the user's" {
	shadow npm 'exit 1'
	start_registry 4361 404
	echo "registry=http://127.0.0.1:4399/" >"$HOME/.npmrc"
	echo "registry = \"http://127.0.0.1:4361/npm/\"" >.npmrc
	reflex run --frontend-only --frontend-port 4358
	expect_status 1
	expect_err "the registry answered 404"
	grep -q '^/npm/@oven/bun-' "$BATS_TEST_TMPDIR/registry.log"
}

@test "a proxy that signs with its own certificate: the system's are handed on, and the hint names the way out" {
	unset NODE_EXTRA_CA_CERTS CURL_CA_BUNDLE
	export SSL_CERT_FILE="$BATS_TEST_TMPDIR/bundle.crt"
	: >"$SSL_CERT_FILE"
	shadow npm 'echo "npm ERR! code SELF_SIGNED_CERT_IN_CHAIN, trusts [$NODE_EXTRA_CA_CERTS]" >&2; exit 1'
	npm_config_registry=http://127.0.0.1:4399 reflex run --frontend-only --frontend-port 4358
	expect_status 1
	expect_err "trusts [$SSL_CERT_FILE]"
	expect_err "hint: a proxy of your network signs with a certificate of its own, which '$SSL_CERT_FILE' does not have"
	expect_err "NODE_EXTRA_CA_CERTS=FILE"
	NODE_EXTRA_CA_CERTS="" npm_config_registry=http://127.0.0.1:4399 reflex run --frontend-only --frontend-port 4358
	expect_status 1
	expect_err "SELF_SIGNED_CERT_IN_CHAIN, trusts []"
	expect_err "hint: a proxy of your network signs with a certificate of its own; name the file that has it: NODE_EXTRA_CA_CERTS=$SSL_CERT_FILE"
}

@test "no HOME and no XDG_DATA_HOME: an error that says so" {
	shadow npm 'exit 1'
	unset HOME XDG_DATA_HOME
	reflex run --frontend-only --frontend-port 4358
	expect_status 1
	expect_err "HOME"
}

@test "a Node that is too old is replaced by the tool's own" {
	use_cache
	shadow node 'echo v18.20.4'
	start_run --frontend-only --frontend-port 4358
	wait_ready
	child=$(descendants "$pid" | while read -r process; do readlink "/proc/$process/exe"; done | grep /node-)
	[[ "$child" == "$XDG_DATA_HOME/reflex/node-"*/bin/node ]]
	end_run
	[ "$status" = 130 ]
}

@test "packages are installed with progress, and not again while the set is the same" {
	use_cache
	start_run --frontend-only --frontend-port 4358
	wait_ready
	grep -qE '"event":"step","text":"installed 1[0-9][0-9] packages","ms":' "$log"
	grep -q '"event":"progress"' "$log"
	end_run
	start_run --frontend-only --frontend-port 4358
	wait_ready
	refute grep -q "installed" "$log"
	end_run
	rm -r .web/node_modules/next
	printf 'wrong\n' >.web/node_modules/.reflex-stamp
	start_run --frontend-only --frontend-port 4358
	wait_ready
	grep -q '"text":"installed ' "$log"
	end_run
}

@test "a file of .web that was changed or is missing is written again, what the scaffold never had stays" {
	use_cache
	start_run --frontend-only --frontend-port 4358
	wait_ready
	end_run
	echo "broken" >.web/next.config.js
	rm .web/pages/_document.js
	echo mine >.web/mine.txt
	start_run --frontend-only --frontend-port 4358
	wait_ready
	grep -q 'wrote 2 files to .web' "$log"
	[ -f .web/pages/_document.js ]
	[ -f .web/mine.txt ]
	end_run
}

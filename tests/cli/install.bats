#!/usr/bin/env bats
# install.sh: into a prefix, again into the same, and out of it. Uses what is built already.

load common

ROOT="$BATS_TEST_DIRNAME/../.."

setup() {
	setup_folder
	prefix="$BATS_TEST_TMPDIR/prefix"
	# Nothing is missing where the tests run, so nothing may be installed.
	mkdir bin
	printf '#!/bin/sh\necho "$0 $*" >>"%s/forbidden"\nexit 1\n' "$BATS_TEST_TMPDIR" | tee bin/apt-get bin/sudo >/dev/null
	chmod +x bin/*
	PATH="$PWD/bin:$PATH"
}

@test "installing twice, an app from there, uninstalling" {
	for round in first second; do
		timeout 300 "$ROOT/install.sh" --prefix "$prefix" >out
		grep -qF "as $prefix/bin/reflex" out
	done
	[ ! -e "$BATS_TEST_TMPDIR/forbidden" ]
	REFLEX="$prefix/bin/reflex"
	reflex --version
	expect_status 0
	reflex init shop --template counter
	expect_status 0
	grep -qx -- "-I$prefix/include" shop/compile_flags.txt
	cd shop
	reflex test
	expect_status 0
	"$ROOT/install.sh" --uninstall --prefix "$prefix"
	[ -z "$(find "$prefix" ! -type d 2>/dev/null)" ]
}

@test "a prefix with spaces, and one below this folder" {
	timeout 300 "$ROOT/install.sh" --prefix "$BATS_TEST_TMPDIR/my tools" >out
	"$BATS_TEST_TMPDIR/my tools/bin/reflex" --version
	cd "$BATS_TEST_TMPDIR"
	"$ROOT/install.sh" --uninstall --prefix "my tools" >out
	grep -qF "removed reflex from $BATS_TEST_TMPDIR/my tools" out
	[ -z "$(find "my tools" ! -type d)" ]
	"$ROOT/install.sh" --uninstall --prefix "my tools" >out
	grep -qF "reflex is not installed in $BATS_TEST_TMPDIR/my tools" out
	status=0
	"$ROOT/install.sh" --prefix '' 2>err || status=$?
	[ "$status" = 2 ]
	grep -qF -- "--prefix needs a folder" err
}

@test "an option that it does not have" {
	status=0
	"$ROOT/install.sh" --prefx x 2>err || status=$?
	[ "$status" = 2 ]
	grep -qF "unknown option '--prefx'" err
}

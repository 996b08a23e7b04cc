#!/usr/bin/env bats
# Faults around a server that serves: those that are over in some seconds. The others, and these again, are in `make soak` (tests/soak/faults.mjs).

setup_file() {
	cd "$BATS_TEST_DIRNAME/../.."
	. bench/build.sh
	BENCH_APP=tests/soak/faults.c bench_build "$BATS_FILE_TMPDIR/built" build
}

# What it says is shown when it fails.
fault() {
	timeout 60 node "$BATS_TEST_DIRNAME/../soak/faults.mjs" "$BATS_FILE_TMPDIR/built/app" "$BATS_TEST_TMPDIR" "$1" 3>&-
}

@test "clients that do not read: the memory stays bounded, others go on" {
	fault slow
}

@test "10,000 events at once: answered in order, others have their turn" {
	fault flood
}

@test "10,000 events that take a megabyte each leave nothing behind" {
	fault arena
}

@test "no descriptors left: who is in is served, health answers, others come in when some leave" {
	fault files
}

@test "a full disk: refused, said, nothing acknowledged is lost, and it goes on" {
	fault disk
}

@test "a proxy that cuts idle connections: nothing is lost" {
	fault proxy
}

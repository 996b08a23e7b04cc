#!/usr/bin/env bats
# The first part of standalone programs (scaffolds/export/launcher.c), with a shell script in place of the app.

setup_file() {
	"${CC:-cc}" -Os -static -o "$BATS_FILE_TMPDIR/launcher" "$BATS_TEST_DIRNAME/../../scaffolds/export/launcher.c"
}

setup() {
	cd "$BATS_TEST_TMPDIR"
	unset XDG_RUNTIME_DIR XDG_CACHE_HOME REFLEX_UNPACK_DIR
	export TMPDIR=$BATS_TEST_TMPDIR/tmp
	mkdir tmp
	printf '#!/bin/sh\necho "$REFLEX_PROGRAM: $*"\nexit 7\n' >app
	head -c 300000 /dev/zero | tr '\0' x >data
	pack program app data
}

# pack OUT FILE…: as `reflex export --standalone` does.
pack() {
	local out=$1 entries='' offset file size mode
	cp "$BATS_FILE_TMPDIR/launcher" "$out"
	shift
	for file; do
		offset=$(stat -c %s "$out")
		size=$(stat -c %s "$file")
		mode=$([ "$file" = app ] && echo 700 || echo 600)
		cat "$file" >>"$out"
		entries+="$offset $size $mode $file"$'\n'
	done
	offset=$(stat -c %s "$out")
	printf '%s' "$entries" >>"$out"
	printf '%-63s\n' "reflex $offset ${#entries} 0123456789abcdef" >>"$out"
	chmod 755 "$out"
}

unpacked() {
	echo "$1/reflex-$(id -u)/0123456789abcdef"
}

@test "the app runs with its arguments, knows where the program is, and gives the exit code" {
	run ./program --port 1 'two words'
	[ "$status" -eq 7 ]
	[ "$output" = "$BATS_TEST_TMPDIR/program: --port 1 two words" ]
	[ "$(stat -c %a "$TMPDIR/reflex-$(id -u)")" = 700 ]
	cmp data "$(unpacked "$TMPDIR")/data"
}

@test "what is there is not written again; what is damaged is" {
	run ./program
	local data before
	data=$(unpacked "$TMPDIR")/data
	before=$(stat -c '%i %Y' "$data")
	run ./program
	[ "$status" -eq 7 ]
	[ "$(stat -c '%i %Y' "$data")" = "$before" ]
	echo short >"$data"
	run ./program
	[ "$status" -eq 7 ]
	cmp data "$data"
	[ "$(ls "$TMPDIR/reflex-$(id -u)")" = 0123456789abcdef ]
}

@test "a folder that others can write to, or that is a link, is passed over" {
	export XDG_RUNTIME_DIR=$BATS_TEST_TMPDIR/run
	mkdir -p run/"reflex-$(id -u)"
	chmod 777 run/"reflex-$(id -u)"
	run ./program
	[ "$status" -eq 7 ]
	[ ! -e "$(unpacked run)" ]
	[ -e "$(unpacked "$TMPDIR")/app" ]
	rm -rf run/* tmp/*
	mkdir elsewhere
	chmod 700 elsewhere
	ln -s ../elsewhere run/"reflex-$(id -u)"
	run ./program
	[ "$status" -eq 7 ]
	[ -z "$(ls elsewhere)" ]
}

@test "REFLEX_UNPACK_DIR says where, and nothing else is tried" {
	mkdir mine
	REFLEX_UNPACK_DIR=$PWD/mine run ./program
	[ "$status" -eq 7 ]
	[ -e "$(unpacked mine)/app" ]
	[ -z "$(ls tmp)" ]
	REFLEX_UNPACK_DIR=/nowhere/at/all run ./program
	[ "$status" -eq 1 ]
	[[ $output == *"error: unable to start '$PWD/program'"* ]]
	[[ $output == *"'$PWD/program': /nowhere/at/all/reflex-$(id -u): No such file"* ]]
	[[ $output == *"hint: "*REFLEX_UNPACK_DIR* ]]
}

@test "a folder where no program may run is named, with the reason" {
	[ "$(id -u)" = 0 ] && unshare -m true 2>/dev/null || skip "it takes root to mount"
	mkdir mine
	run unshare -m bash -c "mount -t tmpfs -o noexec none '$PWD/mine' && REFLEX_UNPACK_DIR='$PWD/mine' ./program"
	[ "$status" -eq 1 ]
	[[ $output == *"/mine/reflex-0: no program may run there (it is mounted 'noexec')"* ]]
}

@test "a program that was cut off says so" {
	truncate -s -1000 program
	run ./program
	[ "$status" -eq 1 ]
	[[ $output == *"what belongs to it is not there"* ]]
}

@test "twenty at once" {
	local i pids=()
	for i in $(seq 20); do
		./program "$i" >"out.$i" &
		pids+=($!)
	done
	for i in "${pids[@]}"; do
		status=0
		wait "$i" || status=$?
		[ "$status" -eq 7 ]
	done
	[ "$(cat out.* | wc -l)" -eq 20 ]
	[ "$(ls "$TMPDIR/reflex-$(id -u)")" = 0123456789abcdef ]
}

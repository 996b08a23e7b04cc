#!/usr/bin/env bats
# `reflex rename`: what changes, and that nothing changes when something is in the way. Ports: 4392.

load common
load run

setup() {
	setup_folder
	use_cache
	reflex init counter --template counter --yes
	cd counter
}

teardown() {
	clean_up
}

# All files with their sums.
sums() {
	find . \( -path ./.git -o -path ./.web \) -prune -o -type f -print0 | sort -z | xargs -0 sha256sum
}

unchanged() {
	[ "$(sums)" = "$before" ] || fail "something was changed"
}

@test "name, files, includes, title, .gitignore" {
	sed -i '1s/.*/# counter/' README.md
	reflex rename shop
	expect_status 0
	expect_out "app/counter.c is now app/shop.c"
	expect_out "tests/counter_test.c is now tests/shop_test.c"
	expect_out "'counter' is now 'shop'"
	[ -z "$err" ]
	grep -q '"app_name": "shop"' rxconfig.json
	grep -qx '/shop' .gitignore
	[ "$(grep -c counter .gitignore)" = 0 ]
	[ "$(head -1 README.md)" = "# shop" ]
	[ -f app/shop.c ]
	[ -f app/shop.h ]
	[ -f tests/shop_test.c ]
	[ ! -e app/counter.c ]
	[ ! -e app/counter.h ]
	[ ! -e tests/counter_test.c ]
	grep -q '#include "shop.h"' app/shop.c
	[ -z "$(find . -name '*.tmp*')" ]
	reflex compile --dry
	expect_status 0
	reflex test
	expect_status 0
}

@test "and back again: everything is as it was" {
	before=$(sums)
	reflex rename shop
	expect_status 0
	reflex rename counter
	expect_status 0
	unchanged
}

@test "a file that has the new name: nothing happens" {
	echo '#include <reflex.h>' >tests/shop_test.c
	before=$(sums)
	reflex rename shop
	expect_status 1
	expect_err "'tests/shop_test.c' exists already"
	unchanged
}

@test "names that cannot be" {
	before=$(sums)
	for name in 9a a-b reflex "" "a b" "$(printf 'x%.0s' {1..65})"; do
		reflex rename -- "$name"
		expect_status 1
		expect_err "cannot be the name of an app"
	done
	reflex rename counter
	expect_status 1
	expect_err "is called 'counter' already"
	unchanged
}

@test "usage" {
	reflex rename
	expect_status 2
	expect_err "the new name is missing"
	reflex rename a b
	expect_status 2
	rm rxconfig.json
	reflex rename shop
	expect_status 1
	expect_err "there is no 'rxconfig.json'"
}

@test "a broken rxconfig.json: nothing happens" {
	sed -i 's/{/{ "x": 1,/' rxconfig.json
	before=$(sums)
	reflex rename shop
	expect_status 1
	expect_err "unknown key 'x'"
	unchanged
}

@test "a failure while writing is undone" {
	mkdir tests/shop_test.c
	before=$(sums)
	reflex rename shop
	expect_status 1
	expect_err "tests/shop_test.c"
	expect_err "hint: nothing was renamed"
	unchanged
}

@test "a rename that was cut off is completed by the same command" {
	mv app/counter.c app/shop.c
	reflex rename shop
	expect_status 0
	[ -f app/shop.c ]
	[ -f app/shop.h ]
	grep -q '#include "shop.h"' app/shop.c
	reflex compile --dry
	expect_status 0
}

@test "files of \"native\" keep being found; other files and names in the code stay" {
	printf '{ "native": ["app/counter.c", "app/x.c"], "app_name": "counter" }\n' >rxconfig.json
	printf '#include "../app/counter.h"\n#include "discounter.h"\nint counter; // counter.h\n' >app/x.h
	reflex rename shop
	expect_status 0
	[ "$(cat rxconfig.json)" = '{ "native": ["app/shop.c", "app/x.c"], "app_name": "shop" }' ]
	[ "$(cat app/x.h)" = "$(printf '#include "../app/shop.h"\n#include "discounter.h"\nint counter; // counter.h')" ]
}

@test "--json" {
	reflex rename shop --json
	expect_status 0
	expect_json_lines
	expect_out '{"event":"file","path":"app/shop.c","from":"app/counter.c"}'
	expect_out '{"event":"renamed","from":"counter","to":"shop"}'
}

@test "refused beside a run" {
	start_run --backend-only --backend-port 4392
	wait_ready
	git add -A
	reflex rename shop
	expect_status 1
	expect_err "'reflex run' is already running here (process $pid)"
	grep -q '"counter"' rxconfig.json
	[ -f app/counter.c ]
	end_run
}

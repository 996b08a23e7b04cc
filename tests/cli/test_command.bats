#!/usr/bin/env bats
# `reflex test`: running an app's own tests.

load common

setup() {
	setup_folder
	mkdir app tests
	echo '{"app_name": "tested"}' >rxconfig.json
	cat >app/counter.h <<-'EOF'
		#include <reflex.h>
		RX_STATE(Counter, VAR(int, count, 0), VAR(str, text, ""), EVENT(add, int), EVENT(crash), EVENT(sleep), EVENT(version))
	EOF
	cat >app/counter.c <<-'EOF'
		#include "counter.h"
		#include <unistd.h>
		static int look(const int *place)
		{
		    return *place;
		}
		void Counter_add(struct Counter *self, int n) { self->count += n; }
		void Counter_crash(struct Counter *self) { self->count = look(NULL); }
		void Counter_sleep(struct Counter *self) { (void)self; sleep(60); }
		static rx home(void) { return rx_text(Counter.count); }
		RX_PAGE(home, .route = "/")
	EOF
	echo 'void Counter_version(struct Counter *self) { self->text = "none"; }' >>app/counter.c
}

# A test named $1 with the given body.
write_test() {
	[ -f tests/t.c ] || printf '#include <reflex/test.h>\n#include "counter.h"\n' >tests/t.c
	printf 'RX_TEST(%s)\n{\n\tstruct rx_client *client = rx_client_new();\n\t%s\n}\n' "$1" "$2" >>tests/t.c
}

@test "TAP, in order, exit code 0" {
	write_test adds 'rx_send(client, Counter.add, 2); rx_check_int(rx_state(client, Counter)->count, 2);'
	write_test starts 'rx_check_int(rx_state(client, Counter)->count, 0);'
	reflex test
	expect_status 0
	expect_out "1..2"
	[[ "$out" == *"ok 1 - adds"*"ok 2 - starts"* ]] || fail "order"
	refute_out "not ok"
}

@test "rx_deploy_url is that of the configuration, in handlers and in pages" {
	echo '{"app_name": "tested", "deploy_url": "https://example.org/"}' >rxconfig.json
	sed -i 's|self->text = "none"|self->text = rx_deploy_url()|' app/counter.c
	write_test knows 'rx_send(client, Counter.version); rx_check_str(rx_state(client, Counter)->text, "https://example.org");'
	reflex test
	expect_status 0
	REFLEX_DEPLOY_URL=https://other.example reflex test
	expect_status 1
	expect_out "https://other.example"
}

@test "an event that fails: why, and what to write" {
	mkdir -p wrong/app wrong/tests
	cd wrong
	echo '{"app_name": "wrong"}' >rxconfig.json
	cat >app/a.c <<-'EOF'
		#include <reflex.h>
		#include <string.h>
		RX_STATE(S, VAR(str, x, ""), EVENT(go))
		void S_go(struct S *self)
		{
		    char local[8];
		    strncpy(local, "abc", sizeof local);
		    self->x = local;
		}
		static rx home(void) { return rx_text(S.x); }
		RX_PAGE(home, .route = "/")
	EOF
	cat >tests/a.c <<-'EOF'
		#include <reflex.h>
		#include <reflex/test.h>
		RX_STATE(S, VAR(str, x, ""), EVENT(go))
		RX_TEST(local) { struct rx_client *c = rx_client_new(); rx_send(c, S.go); }
	EOF
	reflex test
	expect_status 1
	expect_out "'S.go' failed: "
	expect_out "# hint: "
	expect_out "rx_copy"
}

@test "a background handler cannot be sent" {
	cat >tests/t.c <<-'EOF'
		#include <reflex.h>
		#include <reflex/test.h>
		RX_STATE(Work, VAR(int, n, 0), BACKGROUND(go, int))
		void Work_go(struct rx_task *task, int n) { rx_lock(task, struct Work, self) self->n = n; }
	EOF
	write_test works 'rx_send(client, Work.go, 2);'
	reflex test
	expect_status 1
	expect_out "'Work.go' is a background handler, which tests do not run"
	refute_out "crashed"
}

@test "a failed check: its place, exit code 1; the others run" {
	write_test wrong 'rx_send(client, Counter.add, 2); rx_check_int(rx_state(client, Counter)->count, 3);'
	write_test right 'rx_check_int(1, 1);'
	reflex test
	expect_status 1
	expect_out "not ok 1 - wrong"
	expect_out "# tests/t.c:6:"
	expect_out "ok 2 - right"
	expect_out "# 1 of 2 failed"
}

@test "a crash fails that test only, with its place" {
	write_test crashes 'rx_send(client, Counter.crash);'
	write_test right 'rx_check_int(1, 1);'
	reflex test
	expect_status 1
	expect_out "not ok 1 - crashes"
	expect_out "# app/counter.c:5: crashed with signal 11"
	expect_out "in look"
	expect_out "ok 2 - right"
}

@test "a crash of native code, with its place" {
	write_test crashes 'rx_send(client, Counter.crash);'
	reflex test --native
	expect_status 1
	expect_out "# app/counter.c:5: crashed with signal 11"
}

@test "a test that does not end" {
	write_test sleeps 'rx_send(client, Counter.sleep);'
	reflex test --timeout 1
	expect_status 1
	expect_out "not ok 1 - sleeps"
	expect_out "did not end within 1 second"
}

@test "words choose tests" {
	write_test adds_one 'rx_check_int(1, 1);'
	write_test adds_two 'rx_check_int(1, 1);'
	write_test other 'rx_check_int(1, 2);'
	reflex test adds
	expect_status 0
	expect_out "1..2"
	refute_out other
	reflex test nothing
	expect_status 1
	expect_err "no test has 'nothing' in its name"
}

@test "no tests: an empty plan" {
	reflex test
	expect_status 0
	expect_out "1..0"
	expect_err "warning: there are no tests"
	expect_err "hint: RX_TEST(name)"
}

@test "--json" {
	write_test right 'rx_check_int(1, 1);'
	write_test wrong 'rx_check_int(1, 2);'
	reflex test --json
	expect_status 1
	expect_json_lines
	expect_out '"event":"test","name":"right","ok":true'
	expect_out '"event":"test","name":"wrong","ok":false'
	expect_out '"event":"tested","tests":2,"failed":1,"ok":false'
}

@test "only changed files are compiled; a changed header recompiles those that include it" {
	write_test starts 'rx_check_int(rx_state(client, Counter)->count, 7);'
	reflex test
	expect_status 1
	sed -i 's/count, 0/count, 7/' app/counter.h
	reflex test
	expect_status 0
}

@test "a library of rxconfig.json" {
	echo '{"app_name": "tested", "libraries": ["sqlite3"]}' >rxconfig.json
	sed -i '/Counter_version/d' app/counter.c
	printf '#include "counter.h"\n#include <sqlite3.h>\nvoid Counter_version(struct Counter *self) { self->text = sqlite3_libversion(); }\n' >app/version.c
	write_test version 'rx_send(client, Counter.version); rx_check(rx_state(client, Counter)->text[0] == 51);'
	reflex test
	expect_status 0
	reflex test --native
	expect_status 0
}

@test "native files beside others, calling each other" {
	echo '{"app_name": "tested", "native": ["src/*.c"]}' >rxconfig.json
	mkdir src
	sed -i '/Counter_version/d' app/counter.c
	printf '#include <stdio.h>\nint from_tcc(int n);\nint from_tcc(int n) { return n + 1; }\n' >app/other.c
	cat >src/fast.c <<-'EOF'
		#include "counter.h"
		#include <stdatomic.h>
		int from_tcc(int n);
		static atomic_int calls;
		void Counter_version(struct Counter *self)
		{
			self->count = from_tcc(atomic_fetch_add(&calls, 1) + 40);
			Counter_add(self, 1);
		}
	EOF
	write_test version 'rx_send(client, Counter.version); rx_check_int(rx_state(client, Counter)->count, 42);'
	reflex test
	expect_status 0
	expect_out "ok 1 - version"
}

@test "an error in a native file" {
	echo '{"app_name": "tested", "native": ["src/*.c"]}' >rxconfig.json
	mkdir src
	echo 'int a = foo;' >src/fast.c
	reflex test
	expect_status 1
	expect_err "error: src/fast.c:1:9: 'foo' undeclared"
}

@test "an error in a test file" {
	write_test broken 'foo();'
	reflex test
	expect_status 1
	expect_err "error: tests/t.c:6:"
	expect_err "'foo'"
}

@test "outside of a project" {
	rm rxconfig.json
	reflex test
	expect_status 1
	expect_err "rxconfig.json"
}

@test "shared states: clients of one test share an instance, what is computed from it follows; tests do not" {
	cat >app/room.h <<-'EOF'
		#include <reflex.h>
		RX_TYPE(Line, VAR(str, text, ""))
		RX_SHARED_STATE(Room, LIST(struct Line, lines), VAR(int, count, 0), EVENT(enter, str), EVENT(leave), EVENT(say, str), EVENT(say_wrong))
		RX_STATE(Guest, PARENT(Room), COMPUTED(int, twice), EVENT(say, str))
	EOF
	cat >app/room.c <<-'EOF'
		#include "room.h"
		void Room_enter(struct Room *self, str name) { (void)self; rx_link_to(Room, name); }
		void Room_leave(struct Room *self) { (void)self; rx_unlink(Room); }
		void Room_say(struct Room *self, str text) { rx_push(self->lines, (struct Line){ .text = text }); self->count++; }
		void Room_say_wrong(struct Room *self) { self->count = 99; rx_fail("no"); }
		void Guest_say(struct Guest *self, str text) { rx_push(self->parent->lines, (struct Line){ .text = text }); self->parent->count++; }
		int Guest_twice(const struct Guest *self) { return self->parent->count * 2; }
	EOF
	printf '#include <reflex/test.h>\n#include "room.h"\n' >tests/t.c
	write_test shares 'struct rx_client *other = rx_client_new(), *third = rx_client_new();
		rx_send(client, Room.say, "own"); rx_send(client, Room.enter, "a"); rx_send(other, Room.enter, "a"); rx_send(third, Room.enter, "b");
		rx_check_int(rx_state(client, Room)->count, 0);
		rx_send(client, Room.say, "x"); rx_send(other, Guest.say, "y"); rx_check_fails(other, Room.say_wrong); rx_send(client, Room.say, "z");
		rx_check_int(rx_state(client, Room)->count, 3); rx_check_int(rx_state(other, Room)->count, 3); rx_check_int(rx_state(third, Room)->count, 0);
		rx_check_str(rx_state(other, Room)->lines.at[2].text, "z");
		rx_check_int(rx_state(other, Guest)->twice, 6); rx_check_int(rx_state(client, Guest)->twice, 6); rx_check_int(rx_state(third, Guest)->twice, 0);
		rx_send(client, Room.leave); rx_check_str(rx_state(client, Room)->lines.at[0].text, "own"); rx_check_int(rx_state(client, Guest)->twice, 2);
		rx_check_int(rx_state(other, Room)->count, 3);'
	write_test apart 'rx_send(client, Room.enter, "a"); rx_check_int(rx_state(client, Room)->count, 0);'
	reflex test
	expect_status 0
	expect_out "ok 1 - shares"
	expect_out "ok 2 - apart"
}

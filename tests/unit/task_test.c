/* Background handlers against a real server: what <reflex/task.h> promises. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/event.h>
#include <reflex/handler.h>
#include <reflex/list.h>
#include <reflex/task.h>

#include <stdatomic.h>

#include "event/task.h"
#include "backend.h"
#include "server/internal.h"

RX_STATE(Work, VAR(int, clicks, 0), VAR(int, progress, 0), VAR(str, note, ""), VAR(int, runs, 0), EVENT(click),
	 EVENT(cancel), EVENT(nap, int), BACKGROUND(count, int), BACKGROUND(hold), BACKGROUND(nested), BACKGROUND(tell, str, int),
	 BACKGROUND(leave), BACKGROUND(dangle), BACKGROUND(race, int),
	 BACKGROUND(join, rx_strs))
RX_STATE(Other, VAR(int, seen, 0))

static atomic_int holding, most_holding, go, held, ended, inner, after, overlaps, inside, passed;

void Work_click(struct Work *self)
{
	overlaps += atomic_fetch_add(&inside, 1) != 0;
	self->clicks++;
	atomic_fetch_sub(&inside, 1);
}

void Work_cancel(struct Work *self)
{
	rx_cancel(Work.hold);
	self->note = "cancelled";
}

void Work_nap(struct Work *self, int ms)
{
	usleep((useconds_t)ms * 1000);
	self->clicks++;
}

void Work_count(struct rx_task *task, int steps)
{
	for (int i = 0; i < steps; i++)
		rx_lock(task, struct Work, self)
			self->progress = i + 1;
	atomic_fetch_add(&ended, 1);
}

void Work_hold(struct rx_task *task)
{
	int now = atomic_fetch_add(&holding, 1) + 1;
	atomic_fetch_add(&held, 1);
	if (now > atomic_load(&most_holding))
		atomic_store(&most_holding, now);
	while (!atomic_load(&go) && rx_task_sleep(task, 0.005))
		;
	atomic_fetch_sub(&holding, 1);
	rx_lock(task, struct Work, self)
		self->runs++;
	atomic_fetch_add(&ended, 1);
}

void Work_nested(struct rx_task *task)
{
	rx_lock(task, struct Work, self) {
		self->runs = 100;
		rx_lock(task, struct Other, other) {
			atomic_fetch_add(&inner, 1);
			other->seen = 1;
		}
	}
	rx_lock(task, struct Other, self)
		self->seen = 2;
}

void Work_tell(struct rx_task *task, str what, int times)
{
	str note = rx_printf("%s × %d", what, times), kept = NULL;
	rx_lock(task, struct Work, self) {
		self->note = note;
		kept = rx_printf("%s!", note);
		struct Other *other = rx_get(Other);
		other->seen += times;
	}
	rx_lock(task, struct Work, self)
		self->note = kept;
}

void Work_join(struct rx_task *task, rx_strs words)
{
	rx_push(words, "end");
	for (int i = 0; i < words.len; i++)
		rx_lock(task, struct Work, self)
			self->note = rx_printf("%s %s", i ? self->note : "", words.at[i]);
}

void Work_leave(struct rx_task *task)
{
	for (int i = 0; i < 3; i++) {
		rx_lock(task, struct Work, self) {
			self->progress = 50 + i;
			if (i == 0)
				break;
			if (i == 1)
				return;
			self->progress = -1;
		}
		atomic_fetch_add(&after, 1);
	}
}

static __attribute__((noinline)) const char *disguise(const char *text)
{
	__asm__("" : "+r"(text));
	return text;
}

void Work_dangle(struct rx_task *task)
{
	char local[16] = "gone";
	rx_lock(task, struct Work, self) {
		self->progress = -7;
		self->note = disguise(local);
	}
	atomic_fetch_add(&ended, 1);
}

void Work_race(struct rx_task *task, int times)
{
	for (int i = 0; i < times; i++)
		rx_lock(task, struct Work, self) {
			overlaps += atomic_fetch_add(&inside, 1) != 0;
			self->progress++;
			atomic_fetch_sub(&inside, 1);
		}
	atomic_fetch_add(&ended, 1);
}

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define STARTED "{\"delta\":{},\"events\":[],\"final\":true}"

static void reset(void)
{
	holding = most_holding = go = held = ended = inner = after = overlaps = inside = 0;
}

static void progress(int port)
{
	struct ws ws = backend_client(port, BACKEND_HELLO(A));
	is_str(ws_ask(&ws, BACKEND_EVENT(A, "Work.count", "[3]")), STARTED, "the event is answered at once");
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"progress\":1}},\"events\":[]}", "a push for each block");
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"progress\":2}},\"events\":[]}", "in order");
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"progress\":3}},\"events\":[]}", "to the last");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT(A, "Work.count", "[\"x\"]")), "\"bad_arguments\"") != NULL, "a wrong argument");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT(A, "Work.count", "[]")), "\"bad_arguments\"") != NULL, "one too few");
	ws_ask(&ws, BACKEND_EVENT(A, "Work.tell", "[\"töne\",4]"));
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"note\":\"töne × 4\"},\"Other\":{\"seen\":4}},\"events\":[]}",
	       "arguments, rx_printf and rx_get");
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"note\":\"töne × 4!\"}},\"events\":[]}", "what was made in a block lasts");
	ws_ask(&ws, BACKEND_EVENT(A, "Work.join", "[[\"töne\",\"b\"]]"));
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"note\":\" töne\"}},\"events\":[]}", "a list lasts as long as its task");
	ws_read(&ws);
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"note\":\" töne b end\"}},\"events\":[]}", "and is the task's to change");
	ws_drop(&ws);
}

static void leaving(int port)
{
	struct ws ws = backend_client(port, BACKEND_HELLO(A));
	ws_ask(&ws, BACKEND_EVENT(A, "Work.leave", "[]"));
	ok(strstr(ws_read(&ws), "\"progress\":50}") != NULL, "break ends the block");
	ok(strstr(ws_read(&ws), "\"progress\":51}") != NULL, "return ends the block");
	is_int(after, 1, "and the task");
	is_str(ws_ask(&ws, BACKEND_EVENT(A, "Work.click", "[]")),
	       "{\"delta\":{\"Work\":{\"clicks\":1}},\"events\":[],\"final\":true}", "nothing stays locked");
	ws_ask(&ws, BACKEND_EVENT(A, "Work.nested", "[]"));
	ok(strstr(ws_read(&ws), "{\"Work\":{\"runs\":100}}") != NULL, "the outer block counts");
	ok(strstr(ws_read(&ws), "{\"Other\":{\"seen\":2}}") != NULL, "a later block, too");
	is_int(inner, 0, "a block in a block does not run");
	is_int(backend_logged("rx_lock within the block of another rx_lock"), 1, "and is logged");
	reset(); /* tasks of before have ended, too */
	ws_ask(&ws, BACKEND_EVENT(A, "Work.dangle", "[]"));
	ok(backend_until(atomic_load(&ended) == 1), "a task leaves a var pointing to its stack");
	ok(backend_until(backend_logged("'Work.note' was left pointing to a local variable") == 1), "that block fails");
	ok(strstr(ws_read(&ws), "{\"error\":{\"code\":\"failed\"") != NULL, "which the client learns");
	ok(strstr(ws_ask(&ws, BACKEND_HELLO(A)), "\"progress\":51") != NULL, "and changes nothing");
	ws_drop(&ws);
}

static void limits(int port)
{
	struct ws ws = backend_client(port, BACKEND_HELLO(B)), other = backend_client(port, BACKEND_HELLO(A));
	reset();
	for (int i = 0; i < 20; i++)
		ws_ask(&ws, BACKEND_EVENT(B, "Work.hold", "[]"));
	ok(backend_until(atomic_load(&holding) == RX_TASKS_OF_CLIENT), "eight of a client run");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT(B, "Work.click", "[]")), "\"clicks\":1") != NULL, "events go on meanwhile");
	ws_ask(&other, BACKEND_EVENT(A, "Work.count", "[1]"));
	ok(strstr(ws_read(&other), "\"progress\":1") != NULL, "and tasks of another client");
	atomic_store(&go, 1);
	ok(backend_until(atomic_load(&ended) == 21), "then the twelve that waited");
	is_int(most_holding, RX_TASKS_OF_CLIENT, "never more at a time");
	ok(*backend_frame(&ws, "\"runs\":20}"), "each changed the state");
	reset();
	int refused = 0;
	for (int i = 0; i < RX_TASKS_WAITING + 10; i++)
		refused += strstr(ws_ask(&ws, BACKEND_EVENT(B, "Work.hold", "[]")), "1000 background tasks wait already") != NULL;
	ok(backend_until(atomic_load(&holding) == RX_TASKS_OF_CLIENT), "eight run");
	ok(refused >= 2 && refused <= 10, "of very many some are refused (%d)", refused);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT(B, "Work.cancel", "[]")), "\"note\":\"cancelled\"") != NULL, "rx_cancel");
	ok(backend_until(atomic_load(&ended) == RX_TASKS_OF_CLIENT), "ends those that run");
	is_int(held, RX_TASKS_OF_CLIENT, "and those that waited never begin");
	ok(strstr(ws_ask(&ws, BACKEND_HELLO(B)), "\"runs\":20}") != NULL, "a cancelled task changes nothing");
	ws_drop(&ws);
	ws_drop(&other);
}

static void alone(int port)
{
	struct ws ws = backend_client(port, BACKEND_HELLO(A));
	reset();
	for (int i = 0; i < 4; i++)
		ws_send(&ws, BACKEND_EVENT(A, "Work.race", "[200]"));
	for (int i = 0; i < 4; i++)
		backend_frame(&ws, "\"final\":true");
	int clicks = 0;
	for (int i = 0; i < 200; i++) {
		ws_send(&ws, BACKEND_EVENT(A, "Work.click", "[]"));
		const char *answer = backend_frame(&ws, "\"final\":true");
		clicks += strstr(answer, "\"clicks\"") != NULL;
	}
	ok(backend_until(atomic_load(&ended) == 4), "four tasks and 200 events on one state");
	is_int(clicks, 200, "every event is answered");
	is_int(overlaps, 0, "never two at a time");
	ws_send(&ws, BACKEND_HELLO(A));
	ok(strstr(backend_frame(&ws, "\"hello\""), "\"progress\":851,") != NULL, "no block is lost");
	ws_drop(&ws);
}

static void reconnecting(int port)
{
	struct ws ws = backend_client(port, BACKEND_HELLO(A));
	reset();
	ws_ask(&ws, BACKEND_EVENT(A, "Work.hold", "[]"));
	ok(backend_until(atomic_load(&holding) == 1), "a task runs");
	ws_drop(&ws);
	ws = backend_client(port, BACKEND_HELLO(A));
	is_int(holding, 1, "it outlives the connection");
	atomic_store(&go, 1);
	ok(strstr(ws_read(&ws), "\"runs\":101}") != NULL, "and reaches the next one");
	ws_drop(&ws);
}

/* As if the client had lost its connection so many seconds earlier. */
static void pass(struct rx_server *server, void *seconds)
{
	struct rx_client *client = rx_clients_find(&server->engine.clients, A);
	client->idle_since -= (uint64_t)(intptr_t)seconds * 1000000;
	rx_engine_sweep(&server->engine);
	atomic_fetch_add(&passed, 1);
}

static void wait_longer(struct backend *s, int seconds)
{
	int before = atomic_load(&passed);
	rx_server_post(s->server, pass, (void *)(intptr_t)seconds);
	ok(backend_until(atomic_load(&passed) > before), "%d seconds pass", seconds);
}

static void is_without_connection(struct rx_server *server, void *found)
{
	struct rx_client *client = rx_clients_find(&server->engine.clients, A);
	atomic_store((atomic_int *)found, client && client->idle_since ? 1 : 2);
}

static bool without_connection(struct backend *s)
{
	static atomic_int found;
	atomic_store(&found, 0);
	rx_server_post(s->server, is_without_connection, &found);
	return backend_until(atomic_load(&found)) && atomic_load(&found) == 1;
}

/* A minute without a connection, and nobody waits for the tasks any more. */
static void gone_for_good(struct backend *s)
{
	struct ws ws = backend_client(s->port, BACKEND_HELLO(A)), other = backend_client(s->port, BACKEND_HELLO(B));
	reset();
	for (int i = 0; i < RX_TASKS_OF_CLIENT + 2; i++)
		ws_ask(&ws, BACKEND_EVENT(A, "Work.hold", "[]"));
	ws_ask(&other, BACKEND_EVENT(B, "Work.hold", "[]"));
	ok(backend_until(atomic_load(&holding) == RX_TASKS_OF_CLIENT + 1), "tasks run, two wait");
	ws_drop(&ws);
	ok(backend_until(without_connection(s)), "a client goes");
	wait_longer(s, RX_TASKS_GONE_SECONDS - 30);
	usleep(50000); /* a task that was told looks every 5 ms */
	is_int(holding, RX_TASKS_OF_CLIENT + 1, "its tasks go on");
	ws = backend_client(s->port, BACKEND_HELLO(A));
	ws_drop(&ws);
	ok(backend_until(without_connection(s)), "it was back meanwhile");
	wait_longer(s, RX_TASKS_GONE_SECONDS - 30);
	usleep(50000);
	is_int(holding, RX_TASKS_OF_CLIENT + 1, "so that its time began anew");
	wait_longer(s, 30);
	ok(backend_until(atomic_load(&holding) == 1), "after a minute they end");
	is_int(held, RX_TASKS_OF_CLIENT + 1, "those that waited do not begin");
	usleep(50000);
	is_int(holding, 1, "the task of a client that is there goes on");
	ws = backend_client(s->port, BACKEND_HELLO(A));
	int before = atomic_load(&held);
	ws_ask(&ws, BACKEND_EVENT(A, "Work.hold", "[]"));
	ok(backend_until(atomic_load(&held) == before + 1 && atomic_load(&holding) == 2), "who comes back after all may start new ones");
	atomic_store(&go, 1);
	ok(backend_until(atomic_load(&holding) == 0), "which end as they do");
	ws_drop(&ws);
	ws_drop(&other);
}

static void reloading(struct backend *s)
{
	struct ws ws = backend_client(s->port, BACKEND_HELLO(A));
	reset();
	ws_ask(&ws, BACKEND_EVENT(A, "Work.hold", "[]"));
	ok(backend_until(atomic_load(&holding) == 1), "a task runs");
	backend_reload(s);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT(A, "Work.count", "[0]")), "final") != NULL, "the code is replaced");
	atomic_store(&go, 1);
	ok(backend_until(atomic_load(&ended) == 2), "the task comes to its end");
	is_int(backend_logged("its code was replaced by a reload"), 1, "its block does not run, and the log says so");
	ws_ask(&ws, BACKEND_EVENT(A, "Work.count", "[7]"));
	ok(*backend_frame(&ws, "\"progress\":7}"), "tasks of the new code run");
	ws_drop(&ws);
}

static void stopping(struct backend *s)
{
	struct ws ws = backend_client(s->port, BACKEND_HELLO(A)), busy = backend_client(s->port, BACKEND_HELLO(B));
	reset();
	for (int i = 0; i < 12; i++)
		ws_ask(&ws, BACKEND_EVENT(A, "Work.hold", "[]"));
	ws_send(&busy, BACKEND_EVENT(B, "Work.nap", "[300]"));
	ws_send(&busy, BACKEND_EVENT(B, "Work.count", "[1000000]"));
	ok(backend_until(atomic_load(&holding) == RX_TASKS_OF_CLIENT), "tasks run");
	backend_stop(s);
	is_int(ended >= RX_TASKS_OF_CLIENT, 1, "the server's stop ends them");
	is_int(backend_logged("left behind"), 0, "none is left behind");
	ws_drop(&ws);
	ws_drop(&busy);
}

int main(void)
{
	struct backend s = backend_develop(backend_store());
	progress(s.port);
	leaving(s.port);
	alone(s.port);
	limits(s.port);
	reconnecting(s.port);
	gone_for_good(&s);
	reloading(&s);
	stopping(&s);
	return done_testing();
}

/* Shared states against a real server: links, changes that reach all members in order, stores, reloads, and 200 clients on one counter. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/event.h>
#include <reflex/handler.h>
#include <reflex/list.h>
#include <reflex/task.h>

#include <stdatomic.h>
#include <sys/stat.h>

#include "backend.h"

RX_SHARED_STATE(Room, VAR(int, count, 0), LIST(str, lines), BACKEND(int, secret, 0), COMPUTED(int, twice), EVENT(join, str),
		EVENT(leave), EVENT(add, int), EVENT(say, str), EVENT(hide, int), EVENT(fail), EVENT(late, int), EVENT(twosteps),
		BACKGROUND(work, int))
RX_SHARED_STATE(Other, VAR(int, sum, 0), EVENT(join, str), EVENT(both, int))
RX_STATE(Own, VAR(int, clicks, 0), VAR(int, secret, 0), EVENT(click), EVENT(wrong), EVENT(peek))

/* What a client has beside its hall, and what is computed of both. */
RX_SHARED_STATE(Hall, VAR(int, count, 0), VAR(str, title, ""), EVENT(join, str), EVENT(add, int), EVENT(name, str))
RX_STATE(Seat, PARENT(Hall), VAR(int, row, 1), COMPUTED(int, all), EVENT(move, int))
RX_STATE(Note, PARENT(Seat), COMPUTED(str, text))

static atomic_int waiting, sleeping;

void Room_join(struct Room *self, str name)
{
	struct Room *linked = rx_link_to(Room, name);
	if (linked != self)
		rx_fail("another pointer");
}

void Room_leave(struct Room *self)
{
	(void)self;
	rx_unlink(Room);
}

void Room_add(struct Room *self, int n)
{
	self->count += n;
}

void Room_say(struct Room *self, str text)
{
	rx_push(self->lines, text);
}

void Room_hide(struct Room *self, int n)
{
	self->secret = n;
}

void Room_fail(struct Room *self)
{
	self->count = -1;
	rx_fail("on purpose");
}

void Room_late(struct Room *self, int ms)
{
	atomic_fetch_add(&sleeping, 1);
	usleep((useconds_t)ms * 1000);
	self->count++;
}

void Room_twosteps(struct Room *self)
{
	self->count = 100;
	rx_yield();
	self->count = 101;
}

int Room_twice(const struct Room *self)
{
	return self->count * 2;
}

void Room_work(struct rx_task *task, int steps)
{
	for (int i = 0; i < steps; i++)
		rx_lock(task, struct Room, self)
			self->count++;
}

void Other_join(struct Other *self, str name)
{
	(void)self;
	rx_link_to(Other, name);
}

/* Takes Other, then Room; with `order` the other way round: two of these wait for each other. */
void Other_both(struct Other *self, int order)
{
	(void)self;
	if (order) {
		atomic_fetch_add(&waiting, 1);
		for (int i = 0; i < 500 && atomic_load(&waiting) < 2; i++)
			usleep(10000);
	}
	struct Room *room = rx_get(Room);
	room->count++;
	self->sum++;
}

void Own_click(struct Own *self)
{
	self->clicks++;
	struct Room *room = rx_get(Room);
	atomic_fetch_add(&waiting, 1);
	for (int i = 0; i < 500 && atomic_load(&waiting) < 2; i++)
		usleep(10000);
	struct Other *other = rx_get(Other);
	room->count++;
	other->sum++;
}

void Own_wrong(struct Own *self)
{
	(void)self;
	rx_link_to(Own, "x");
}

void Own_peek(struct Own *self)
{
	self->secret = rx_get(Room)->secret;
}

void Hall_join(struct Hall *self, str name)
{
	(void)self;
	rx_link_to(Hall, name);
}

void Hall_add(struct Hall *self, int n)
{
	self->count += n;
}

void Hall_name(struct Hall *self, str title)
{
	self->title = title;
}

int Seat_all(const struct Seat *self)
{
	return self->parent->count * 10 + self->row;
}

void Seat_move(struct Seat *self, int row)
{
	self->row = row;
}

str Note_text(const struct Note *self)
{
	return rx_printf("%d of %d", self->parent->all, self->parent->parent->count);
}

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define D "d4444444444444444444444444444444"
#define E "e5555555555555555555555555555555"
#define C "c3333333333333333333333333333333"
#define OTHERS "\"Hall\":{\"count\":0,\"title\":\"\"},\"Seat\":{\"row\":1,\"all\":1},\"Note\":{\"text\":\"1 of 0\"}"
#define DONE "{\"delta\":{},\"events\":[],\"final\":true}"

/* The next frame is exactly that. */
#define SAYS(ws, text, ...) is_str(ws_read(ws), text, __VA_ARGS__)

static void linking(int port)
{
	struct ws a = backend_client(port, BACKEND_HELLO(A)), b = backend_client(port, BACKEND_HELLO(B)), c = backend_client(port, BACKEND_HELLO(C));
	is_str(ws_ask(&a, BACKEND_EVENT(A, "Room.add", "[5]")),
	       "{\"delta\":{\"Room\":{\"count\":5,\"twice\":10}},\"events\":[],\"final\":true}", "unlinked: values of its own");
	ws_send(&a, BACKEND_EVENT(A, "Room.join", "[\"lobby\"]"));
	SAYS(&a, "{\"delta\":{\"Room\":{\"count\":0,\"lines\":[],\"twice\":0}},\"events\":[]}", "linked: all values of the instance");
	SAYS(&a, DONE, "then the answer");
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[1]"));
	SAYS(&a, "{\"delta\":{\"Room\":{\"count\":1,\"twice\":2}},\"events\":[]}", "a change reaches its own client first");
	SAYS(&a, DONE, "then the answer");
	ws_send(&b, BACKEND_EVENT(B, "Room.join", "[\"lobby\"]"));
	SAYS(&b, "{\"delta\":{\"Room\":{\"count\":1,\"lines\":[],\"twice\":2}},\"events\":[]}", "a second one finds it");
	SAYS(&b, DONE, "then the answer");
	ws_send(&c, BACKEND_EVENT(C, "Room.join", "[\"elsewhere\"]"));
	backend_frame(&c, "\"final\"");
	ws_send(&b, BACKEND_EVENT(B, "Room.say", "[\"hello\"]"));
	SAYS(&a, "{\"delta\":{\"Room\":{\"lines\":[\"hello\"]}},\"events\":[]}", "what the second says the first hears");
	SAYS(&b, "{\"delta\":{\"Room\":{\"lines\":[\"hello\"]}},\"events\":[]}", "and itself");
	SAYS(&b, DONE, "then the answer");
	ok(strstr(ws_ask(&c, BACKEND_EVENT(C, "Room.fail", "[]")), "on purpose") != NULL, "a third one, in another room, hears nothing");
	ws_drop(&c);
	ok(strstr(ws_ask(&b, BACKEND_EVENT(B, "Room.fail", "[]")), "\"failed\"") != NULL, "a handler fails");
	is_str(ws_ask(&b, BACKEND_EVENT(B, "Room.hide", "[7]")), DONE, "a BACKEND var is not sent");
	is_str(ws_ask(&a, BACKEND_EVENT(A, "Own.peek", "[]")), "{\"delta\":{\"Own\":{\"secret\":7}},\"events\":[],\"final\":true}",
	       "but shared; rx_get finds the instance");
	ws_send(&a, BACKEND_EVENT(A, "Room.twosteps", "[]"));
	SAYS(&b, "{\"delta\":{\"Room\":{\"count\":100,\"twice\":200}},\"events\":[]}", "rx_yield reaches all");
	SAYS(&b, "{\"delta\":{\"Room\":{\"count\":101,\"twice\":202}},\"events\":[]}", "and what follows");
	backend_frame(&a, "\"final\":true");
	ws_send(&a, BACKEND_EVENT(A, "Room.leave", "[]"));
	is_str(ws_read(&a), "{\"delta\":{\"Room\":{\"count\":5,\"lines\":[],\"twice\":10}},\"events\":[],\"final\":true}",
	       "unlinked again: its own values");
	ws_send(&b, BACKEND_EVENT(B, "Room.work", "[2]"));
	ok(*backend_frame(&b, "\"count\":103"), "a background task changes the instance");
	is_str(ws_ask(&a, BACKEND_EVENT(A, "Room.add", "[0]")), DONE, "of which the first hears nothing any more");
	ok(strstr(ws_ask(&a, BACKEND_EVENT(A, "Own.wrong", "[]")), "'Own' is not declared by RX_SHARED_STATE") != NULL, "a wrong class");
	ok(strstr(ws_ask(&a, BACKEND_EVENT(A, "Room.join", "[\"\"]")), "1 to 200 bytes") != NULL, "an empty name");
	ws_drop(&b);
	b = ws_open(port);
	is_str(ws_ask(&b, BACKEND_HELLO(B)),
	       "{\"hello\":{\"client_token\":\"" B "\",\"last_seq\":0,\"dev\":true},\"delta\":{\"Room\":{\"count\":103,\"lines\":"
	       "[\"hello\"],\"twice\":206},\"Other\":{\"sum\":0},\"Own\":{\"clicks\":0,\"secret\":0}," OTHERS "}}",
	       "a reconnect keeps the link; hello has the values");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	SAYS(&b, "{\"delta\":{\"Room\":{\"count\":104,\"twice\":208}},\"events\":[]}", "and the next change comes");
	ws_drop(&a);
	ws_drop(&b);
}

/* What is computed of a parent that somebody else changes. */
static void watching(int port)
{
	struct ws a = backend_client(port, BACKEND_HELLO(D)), b = backend_client(port, BACKEND_HELLO(E));
	ws_send(&a, BACKEND_EVENT(D, "Hall.join", "[\"watched\"]"));
	backend_frame(&a, "\"final\"");
	ws_send(&a, BACKEND_EVENT(D, "Seat.move", "[2]"));
	ok(*backend_frame(&a, "\"Seat\":{\"row\":2,\"all\":2}"), "a var that is computed from the parent");
	ws_send(&b, BACKEND_EVENT(E, "Hall.add", "[7]"));
	ok(*backend_frame(&b, "\"Seat\":{\"all\":71}"), "in a client without a link");
	ws_send(&b, BACKEND_EVENT(E, "Hall.join", "[\"watched\"]"));
	ok(*backend_frame(&b, "\"Seat\":{\"all\":1}"), "follows when it is linked");
	ws_send(&b, BACKEND_EVENT(E, "Hall.add", "[3]"));
	ok(*backend_frame(&a, "{\"Seat\":{\"all\":32},\"Note\":{\"text\":\"32 of 3\"}}"), "follows when another client changes it");
	ok(*backend_frame(&b, "{\"Seat\":{\"all\":31},\"Note\":{\"text\":\"31 of 3\"}}"), "as does that client's");
	ws_drop(&a);
	ws_send(&b, BACKEND_EVENT(E, "Hall.add", "[1]"));
	backend_frame(&b, "\"final\"");
	a = ws_open(port);
	ws_send(&a, BACKEND_HELLO(D));
	const char *hello = backend_frame(&a, "\"hello\"");
	ok(strstr(hello, "\"all\":42") && strstr(hello, "\"text\":\"42 of 4\""), "and that of one who comes back");
	ws_send(&b, BACKEND_EVENT(E, "Hall.name", "[\"x\"]"));
	backend_frame(&b, "\"final\"");
	ws_send(&a, BACKEND_EVENT(D, "Own.peek", "[]"));
	ok(*backend_frame(&a, "\"title\":\"x\"") && !strcmp(backend_frame(&a, "{\"delta\":{"), DONE), "what changes nothing sends nothing");
	ws_drop(&a);
	ws_drop(&b);
}

static void waiting_for_each_other(int port)
{
	struct ws a = backend_client(port, BACKEND_HELLO(A)), b = backend_client(port, BACKEND_HELLO(B)), c = backend_client(port, BACKEND_HELLO(C));
	ws_send(&a, BACKEND_EVENT(A, "Room.join", "[\"x\"]"));
	ws_send(&a, BACKEND_EVENT(A, "Other.join", "[\"x\"]"));
	ws_send(&b, BACKEND_EVENT(B, "Room.join", "[\"x\"]"));
	ws_send(&b, BACKEND_EVENT(B, "Other.join", "[\"x\"]"));
	backend_frame(&a, "\"final\"");
	backend_frame(&a, "\"final\"");
	backend_frame(&b, "\"final\"");
	backend_frame(&b, "\"final\"");
	atomic_store(&waiting, 0);
	ws_send(&a, BACKEND_EVENT(A, "Own.click", "[]"));
	ws_send(&b, BACKEND_EVENT(B, "Other.both", "[1]"));
	ws_send(&c, BACKEND_EVENT(C, "Room.add", "[1]"));
	ok(*backend_frame(&c, "\"final\":true"), "others go on meanwhile");
	/* Each of the two may give up; at least one does, and what it did is undone. */
	char one[1024];
	snprintf(one, sizeof one, "%s", backend_frame(&a, "\"final\":true"));
	const char *two = backend_frame(&b, "\"final\":true");
	bool gave_up = strstr(one, "another handler holds it") || strstr(two, "another handler holds it");
	ok(gave_up, "two handlers that wait for each other: one fails");
	ws_drop(&a);
	ws_drop(&b);
	ws_drop(&c);
}

static void slow_holder(int port)
{
	struct ws a = backend_client(port, BACKEND_HELLO(A)), b = backend_client(port, BACKEND_HELLO(B)), c = backend_client(port, BACKEND_HELLO(C));
	ws_send(&a, BACKEND_EVENT(A, "Room.join", "[\"slow\"]"));
	ws_send(&b, BACKEND_EVENT(B, "Room.join", "[\"slow\"]"));
	backend_frame(&a, "\"final\"");
	backend_frame(&b, "\"final\"");
	atomic_store(&sleeping, 0);
	ws_send(&a, BACKEND_EVENT(A, "Room.late", "[300]"));
	ok(backend_until(atomic_load(&sleeping) == 1), "a handler holds an instance for long");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[10]"));
	ws_send(&c, BACKEND_EVENT(C, "Room.add", "[1]"));
	ok(*backend_frame(&c, "\"final\":true"), "clients without it go on");
	ok(*backend_frame(&b, "\"count\":11,"), "one with it comes after");
	ws_drop(&a);
	ws_drop(&b);
	ws_drop(&c);
}

static void reloading(struct backend *s)
{
	struct ws a = backend_client(s->port, BACKEND_HELLO(A));
	ws_send(&a, BACKEND_EVENT(A, "Room.join", "[\"r\"]"));
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[3]"));
	ok(*backend_frame(&a, "\"count\":3,"), "a change");
	backend_reload(s);
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[3]"));
	ok(*backend_frame(&a, "\"count\":6,"), "after a reload the instance has its values");
	ws_drop(&a);
}

/* ---- many ---- */

#define CLIENTS 200
#define EACH 50
#define THREADS 20

struct crowd {
	int port, index;
	int wrong; /* frames that were out of order, or missing at the end */
};

/* What a client has seen of the counter last; -1 when it fell back. */
static int seen(const char *frame, int before)
{
	const char *at = strstr(frame, "\"count\":");
	int now = at ? (int)strtol(at + 8, NULL, 10) : before;
	return now < before ? -1 : now;
}

static int until_count(struct ws *ws, int count, int want)
{
	while (count >= 0 && count < want) {
		const char *frame = ws_read(ws);
		if (!frame)
			return -1;
		count = seen(frame, count);
	}
	return count;
}

enum { MINE = CLIENTS / THREADS };

static void crowd_send(struct ws *ws, int number, const char *handler, const char *argument)
{
	char frame[256];
	snprintf(frame, sizeof frame, "{\"client_token\":\"f%031d\",\"event_handler\":\"Room.%s\",\"arguments\":[%s]}", number, handler,
		 argument);
	ws_send(ws, frame);
}

/* Up to the answer. */
static int crowd_ask(struct ws *ws, int number, const char *handler, const char *argument, int count)
{
	crowd_send(ws, number, handler, argument);
	for (;;) {
		const char *frame = ws_read_for(ws, 60000);
		count = frame ? seen(frame, count) : -1;
		if (!frame || strstr(frame, "\"final\""))
			return count;
	}
}

/* All clients are connected all the time; each is linked while it counts, the last one until all have. */
static void *crowd_thread(void *arg)
{
	struct crowd *crowd = arg;
	struct ws ws[MINE];
	for (int i = 0; i < MINE; i++)
		ws[i] = ws_open(crowd->port);
	for (int i = 0; i < MINE; i++) {
		int number = crowd->index * MINE + i, count = crowd_ask(&ws[i], number, "join", "\"crowd\"", 0);
		for (int n = 0; n < EACH; n++)
			count = crowd_ask(&ws[i], number, "add", "1", count);
		crowd->wrong += i == MINE - 1 ? until_count(&ws[i], count, CLIENTS * EACH) != CLIENTS * EACH : count < EACH;
		if (i < MINE - 1)
			crowd_ask(&ws[i], number, "leave", "", 0);
	}
	for (int i = 0; i < MINE; i++)
		ws_drop(&ws[i]);
	return NULL;
}

static void crowd(int port)
{
	pthread_t threads[THREADS];
	struct crowd crowds[THREADS];
	int wrong = 0;
	for (int i = 0; i < THREADS; i++) {
		crowds[i] = (struct crowd){ port, i, 0 };
		pthread_create(&threads[i], NULL, crowd_thread, &crowds[i]);
	}
	for (int i = 0; i < THREADS; i++) {
		pthread_join(threads[i], NULL);
		wrong += crowds[i].wrong;
	}
	is_int(wrong, 0, "%d clients, %d increments each: they see it grow, in order, to %d", CLIENTS, EACH, CLIENTS * EACH);
}

/* ---- stores ---- */

static void stored(void)
{
	char folder[] = "/tmp/rx-shared-XXXXXX", path[64], command[128];
	struct rx_err err;
	if (!mkdtemp(folder))
		return;
	snprintf(path, sizeof path, "%s/states.db", folder);
	struct backend s = backend_develop(rx_store_sqlite(path, &err));
	struct ws a = backend_client(s.port, BACKEND_HELLO(A));
	ws_send(&a, BACKEND_EVENT(A, "Room.join", "[\"kept\"]"));
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[41]"));
	ok(*backend_frame(&a, "\"count\":41,"), "SQLite: a change");
	ws_drop(&a);
	backend_stop(&s);
	s = backend_develop(rx_store_sqlite(path, &err));
	a = ws_open(s.port);
	ok(strstr(ws_ask(&a, BACKEND_HELLO(A)), "\"Room\":{\"count\":41,\"lines\":[],\"twice\":82}") != NULL,
	   "link and instance survive a restart");
	struct ws b = backend_client(s.port, BACKEND_HELLO(B));
	ws_send(&b, BACKEND_EVENT(B, "Room.join", "[\"kept\"]"));
	ok(*backend_frame(&b, "\"count\":41,"), "another client finds it");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	ok(*backend_frame(&a, "\"count\":42,"), "and changes it for the first");
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&s);
	s = backend_develop(rx_store_sqlite(path, &err));
	a = backend_client(s.port, BACKEND_HELLO(C));
	ws_send(&a, BACKEND_EVENT(C, "Room.join", "[\"kept\"]"));
	ok(*backend_frame(&a, "\"count\":42,"), "an instance is found by its name alone");
	ws_drop(&a);
	backend_stop(&s);
	snprintf(command, sizeof command, "rm -r %s", folder);
	ok(!system(command), "cleared away");
}

int main(void)
{
	struct backend s = backend_develop(backend_store());
	linking(s.port);
	watching(s.port);
	waiting_for_each_other(s.port);
	slow_holder(s.port);
	reloading(&s);
	crowd(s.port);
	backend_stop(&s);
	stored();
	return done_testing();
}

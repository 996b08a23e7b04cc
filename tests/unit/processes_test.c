/* Backends that share a Redis server: what one pushes reaches the clients of the other, and what one changes in a
 * shared state shows there. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/event.h>
#include <reflex/handler.h>
#include <reflex/task.h>

#include <stdatomic.h>

#include "backend.h"
#include "event/journal.h"
#include "redis.h"

#include <sys/resource.h>

RX_STATE(Bell, VAR(int, rings, 0), VAR(str, last, ""), EVENT(ring, str), EVENT(ring_all, str, str), EVENT(many, int),
	 EVENT(loud, int), BACKGROUND(later, str))
RX_SHARED_STATE(Room, VAR(int, count, 0), VAR(str, topic, ""), BACKEND(int, secret, 0), COMPUTED(int, twice),
		EVENT(join, str), EVENT(leave), EVENT(add, int), EVENT(name, str), EVENT(slow, int),
		BACKGROUND(work, int))
RX_STATE(Seat, PARENT(Room), COMPUTED(int, all), VAR(int, row, 1), EVENT(move, int))
RX_STATE(Own, VAR(int, clicks, 0), EVENT(click), EVENT(big, int))
RX_STATE(Clock, VAR(int, ticks, 0), EVENT(tick))

void Bell_ring(struct Bell *self, str text)
{
	self->rings++;
	self->last = text;
}

void Bell_ring_all(struct Bell *self, str which, str text)
{
	(void)self;
	rx_push_event(*which ? which : NULL, Bell.ring, text);
}

void Bell_many(struct Bell *self, int count)
{
	(void)self;
	for (int i = 0; i < count; i++)
		rx_push_event(NULL, Bell.ring, rx_printf("%d", i));
}

void Bell_loud(struct Bell *self, int length)
{
	(void)self;
	char *text = rx_xcalloc(1, (size_t)length + 1);
	memset(text, 'x', (size_t)length);
	rx_push_event(NULL, Bell.ring, text);
	free(text);
}

void Bell_later(struct rx_task *task, str text)
{
	(void)task;
	rx_push_event("/", Bell.ring, text);
}

void Clock_tick(struct Clock *self)
{
	self->ticks++;
}

static atomic_int sleeping;

void Room_join(struct Room *self, str name)
{
	(void)self;
	rx_link_to(Room, name);
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

void Room_name(struct Room *self, str topic)
{
	self->topic = topic;
}

void Room_slow(struct Room *self, int ms)
{
	atomic_fetch_add(&sleeping, 1);
	usleep((useconds_t)ms * 1000);
	self->count++;
}

void Room_work(struct rx_task *task, int steps)
{
	for (int i = 0; i < steps; i++)
		rx_lock(task, struct Room, self) self->count++;
}

int Room_twice(const struct Room *self)
{
	return self->count * 2;
}

int Seat_all(const struct Seat *self)
{
	return self->parent->count * 10 + self->row;
}

void Seat_move(struct Seat *self, int row)
{
	self->row = row;
}

/* Comes to need the room in the middle. */
void Own_click(struct Own *self)
{
	self->clicks++;
	rx_get(Room)->count++;
}

/* More than the store can take. */
void Own_big(struct Own *self, int length)
{
	self->clicks += 100;
	struct Room *room = rx_get(Room);
	room->count += 100;
	char *text = rx_xcalloc(1, (size_t)length + 1);
	memset(text, 'x', (size_t)length);
	room->topic = rx_copy(text);
	free(text);
}

static atomic_int ticking, ticked;

static void every(struct rx_task *task)
{
	(void)task;
	if (!atomic_load(&ticking))
		return;
	rx_push_event(NULL, Clock.tick);
	atomic_fetch_add(&ticked, 1);
}
RX_EVERY(every, .seconds = 0.05)

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"

static struct redis redis;

static struct rx_store *store_of(const char *prefix)
{
	struct rx_err err = { 0 };
	struct rx_store *store = rx_store_redis(redis.url, prefix, &err);
	if (!store) {
		printf("Bail out! %s\n", err.text);
		exit(1);
	}
	return store;
}

static struct backend start(const char *prefix)
{
	return backend_develop(store_of(prefix));
}

/* So many processes listen. */
static bool are_listening(const char *prefix, int count)
{
	char *command = rx_xprintf("PUBSUB NUMSUB %s:news@0", prefix), *wanted = rx_xprintf(":%d\r\n", count);
	bool found = backend_until(strstr(redis_ask(&redis, command), wanted));
	free(command);
	free(wanted);
	return found;
}

/* `count` rings come, each once and in order: then the one that is asked for here. */
static bool hears_in_order(struct ws *ws, int count)
{
	for (int i = 0; i < count; i++) {
		char wanted[64];
		snprintf(wanted, sizeof wanted, "\"last\":\"%d\"}}", i);
		const char *frame = backend_frame(ws, "\"rings\"");
		if (!strstr(frame, wanted)) {
			printf("# %s instead of %s\n", frame, wanted);
			return false;
		}
	}
	return true;
}

static void pushes(void)
{
	struct backend one = start("push"), two = start("push");
	ok(are_listening("push", 2), "two processes listen to each other");
	struct ws a = backend_client(one.port, BACKEND_HELLO(A)), b = backend_client(two.port, BACKEND_HELLO(B));
	ws_send(&a, BACKEND_EVENT(A, "Bell.ring_all", "[\"\",\"all\"]"));
	ok(*backend_frame(&a, "\"last\":\"all\""), "a push reaches the clients of its process");
	ok(strstr(backend_frame(&b, "\"last\":\"all\""), "\"rings\":1") != NULL, "and those of the other");
	ws_send(&a, BACKEND_EVENT(A, "Bell.ring_all", "[\"token:" B "\",\"you\"]"));
	ok(strstr(backend_frame(&b, "\"last\":\"you\""), "\"rings\":2") != NULL, "a push to one client finds it there");
	ws_send(&a, BACKEND_EVENT(A, "Bell.ring_all", "[\"/other\",\"nobody\"]"));
	ws_send(&a, BACKEND_EVENT(A, "Bell.later", "[\"page\"]"));
	ok(strstr(backend_frame(&b, "\"last\":"), "\"rings\":3,\"last\":\"page\"") != NULL,
	   "a task's push to a page, and none to another page");
	ok(strstr(backend_frame(&a, "\"last\":\"page\""), "\"rings\":2") != NULL, "which reaches its own process once");
	ws_send(&a, BACKEND_EVENT(A, "Bell.many", "[100]"));
	ok(hears_in_order(&b, 100), "a hundred pushes, each once and in order");
	ok(hears_in_order(&a, 100), "in both processes");
	ws_send(&a, BACKEND_EVENT(A, "Bell.loud", "[1100000]"));
	ok(backend_until(backend_logged("is too much to be told to other processes")),
	   "one that is too large stays in its process");
	ws_send(&a, BACKEND_EVENT(A, "Bell.ring_all", "[\"\",\"after\"]"));
	ok(strstr(backend_frame(&b, "\"last\":"), "\"rings\":104,\"last\":\"after\"") != NULL, "the next one arrives");
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

/* RX_EVERY runs in each process, and each tells its own clients. */
static void ticks(void)
{
	struct backend one = start("tick"), two = start("tick");
	ok(are_listening("tick", 2), "two processes with a clock each");
	struct ws a = backend_client(one.port, BACKEND_HELLO(A));
	atomic_store(&ticking, 1);
	ok(backend_until(atomic_load(&ticked) >= 20), "both tick");
	atomic_store(&ticking, 0);
	ws_send(&a, BACKEND_EVENT(A, "Bell.ring", "[\"end\"]"));
	int count = 0;
	for (const char *frame; (frame = backend_frame(&a, "\"delta\"")), *frame && !strstr(frame, "\"end\"");)
		count++;
	ok(count > 0 && count < atomic_load(&ticked), "a client hears its own process alone: %d of %d", count,
	   atomic_load(&ticked));
	ws_drop(&a);
	backend_stop(&one);
	backend_stop(&two);
}

static struct ws member(int port, const char *hello, const char *join)
{
	struct ws ws = backend_client(port, hello);
	ws_send(&ws, join);
	backend_frame(&ws, "\"final\"");
	return ws;
}

#define MEMBER(backend, token, room) \
	member((backend).port, BACKEND_HELLO(token), BACKEND_EVENT(token, "Room.join", "[\"" room "\"]"))

static void shared(void)
{
	struct backend one = start("share"), two = start("share");
	ok(are_listening("share", 2), "two processes");
	struct ws a = MEMBER(one, A, "x"), b = MEMBER(two, B, "x");
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[3]"));
	is_str(backend_frame(&b, "\"Room\""), "{\"delta\":{\"Room\":{\"count\":3,\"twice\":6}},\"events\":[]}",
	       "a change shows in the other process");
	ok(*backend_frame(&b, "{\"Seat\":{\"all\":31}}"), "with what is computed of it");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[4]"));
	ok(*backend_frame(&a, "\"count\":7,"), "which adds to it");
	ok(*backend_frame(&b, "\"count\":7,"), "and shows it, too");
	ws_send(&b, BACKEND_EVENT(B, "Room.name", "[\"tea\"]"));
	ws_send(&a, BACKEND_EVENT(A, "Own.click", "[]"));
	ok(*backend_frame(&a, "\"topic\":\"tea\""), "another var");
	ok(*backend_frame(&b, "\"count\":8,"), "a handler of another state");
	ws_send(&a, BACKEND_EVENT(A, "Room.work", "[5]"));
	ok(*backend_frame(&b, "\"count\":13,"), "a background task");
	struct ws c = MEMBER(two, "c3333333333333333333333333333333", "y");
	struct ws d = MEMBER(one, "d4444444444444444444444444444444", "x");
	ws_send(&d, BACKEND_EVENT("d4444444444444444444444444444444", "Room.add", "[0]"));
	ws_drop(&d);
	d = ws_open(two.port);
	ok(strstr(ws_ask(&d, BACKEND_HELLO("d4444444444444444444444444444444")),
		  "\"count\":13,\"topic\":\"tea\",\"twice\":26") != NULL,
	   "a client that goes to the other process finds it");
	ws_drop(&a);
	ws_drop(&b);
	ws_drop(&c);
	ws_drop(&d);
	backend_stop(&one);
	backend_stop(&two);
}

struct adder {
	struct ws *ws;
	const char *event;
	int events, last;
	pthread_t thread;
};

/* Adds one again and again, several at a time, until the count is what it is to be in the end. */
static void *adds(void *arg)
{
	struct adder *adder = arg;
	for (int i = 0; i < adder->events; i++)
		ws_send(adder->ws, adder->event);
	for (const char *frame; adder->last < 200 && (frame = ws_read(adder->ws));) {
		const char *count = strstr(frame, "\"count\":");
		int number = count ? (int)strtol(count + 8, NULL, 10) : adder->last;
		if (number < adder->last)
			printf("# %d after %d\n", number, adder->last);
		adder->last = number;
	}
	return NULL;
}

/* Both processes want it at the same time. */
static void race(const char *handler, const char *a_event, const char *b_event)
{
	struct backend one = start(handler), two = start(handler);
	ok(are_listening(handler, 2), "two processes");
	struct ws a = MEMBER(one, A, "race"), b = MEMBER(two, B, "race");
	struct adder adders[] = { { .ws = &a, .event = a_event, .events = 100 },
				  { .ws = &b, .event = b_event, .events = 100 } };
	uint64_t began = rx_now_us();
	for (int i = 0; i < 2; i++)
		pthread_create(&adders[i].thread, NULL, adds, &adders[i]);
	for (int i = 0; i < 2; i++)
		pthread_join(adders[i].thread, NULL);
	ok(adders[0].last == 200 && adders[1].last == 200, "%s: 100 of each make 200 for both: %d, %d (%llu ms)",
	   handler, adders[0].last, adders[1].last, (unsigned long long)(rx_now_us() - began) / 1000);
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[1]"));
	ok(*backend_frame(&b, "\"count\":201,"), "and not more");
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

/* What one process holds for longer than it may is taken by the other; only one of them is stored. */
static void fenced(void)
{
	struct backend one = start("fence"), two = start("fence");
	ok(are_listening("fence", 2), "two processes");
	struct ws a = MEMBER(one, A, "x"), b = MEMBER(two, B, "x");
	int before = atomic_load(&sleeping);
	ws_send(&a, BACKEND_EVENT(A, "Room.slow", "[900]"));
	ok(backend_until(atomic_load(&sleeping) > before), "a slow handler holds a room");
	redis_ask(&redis, "HSET fence:holder:shared:Room/x until 1 owner somebody");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[10]"));
	ok(*backend_frame(&b, "\"count\":10,"), "another process has taken it");
	ok(*backend_frame(&a, "\"not_stored\""), "what the slow one did is not stored");
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[1]"));
	ok(*backend_frame(&a, "\"count\":11,"), "nor seen by what follows");
	ok(*backend_frame(&b, "\"count\":11,"), "in both");
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

/* A store's answer about news that comes late: not before the room is asked for again. */
static struct {
	const struct rx_store_ops *real;
	struct rx_store_ops ops;
	atomic_bool keeps, kept, gives;
	rx_store_loaded *done;
	void *context;
	enum rx_store_result result;
	struct rx_store_record record;
} late;

static void keep_answer(void *context, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err)
{
	(void)context;
	(void)err;
	late.result = result;
	late.record = *record;
	atomic_store(&late.kept, true);
}

static enum rx_store_result late_load(struct rx_store *store, const char *token, struct rx_store_record *record, struct rx_err *err,
				      rx_store_loaded *done, void *context)
{
	if (strncmp(token, "shared:", 7) || !atomic_exchange(&late.keeps, false))
		return late.real->load(store, token, record, err, done, context);
	late.done = done;
	late.context = context;
	return late.real->load(store, token, record, err, keep_answer, NULL);
}

static void late_hold(struct rx_store *store, const char *key, struct rx_store_hold *hold, bool renew, rx_store_loaded *done, void *context)
{
	late.real->hold(store, key, hold, renew, done, context);
	if (!renew && atomic_exchange(&late.gives, false))
		late.done(late.context, late.result, &late.record, NULL);
}

/* What was read of a room before it was held here is not what it is afterwards. */
static void outdated(void)
{
	struct rx_store *store = store_of("late");
	late.real = store->ops;
	late.ops = *store->ops;
	late.ops.load = late_load;
	late.ops.hold = late_hold;
	store->ops = &late.ops;
	struct backend one = backend_develop(store), two = start("late");
	ok(are_listening("late", 2), "two processes, the store answers one of them late");
	struct ws a = MEMBER(one, A, "x"), b = MEMBER(two, B, "x");
	atomic_store(&late.keeps, true);
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	ok(backend_until(atomic_load(&late.kept)), "it asks what another one did");
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[10]"));
	ok(*backend_frame(&a, "\"count\":11,"), "adds to it before it hears");
	ok(*backend_frame(&b, "\"count\":11,"), "which shows in the other process");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[0]"));
	ok(*backend_frame(&b, "\"final\":true"), "that holds it for a while, and changes nothing");
	atomic_store(&late.gives, true);
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[100]"));
	const char *frame = backend_frame(&a, "\"count\"");
	ok(strstr(frame, "\"count\":111,") && !atomic_load(&late.gives), "hears it now, and adds to what it was: %.200s", frame);
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

/* Held for ever, by a process that is gone, as is who waits for it; and by one that only cannot be seen. */
static void orphan(void)
{
	struct backend one = start("gone");
	ok(are_listening("gone", 1), "a process");
	redis_ask(&redis, "HSET gone:holder:shared:Room/x owner 0123456789abcdef-s1 rev 0 version v here 1 until 99999999999999");
	redis_ask(&redis, "RPUSH gone:queue:shared:Room/x fedcba9876543210-s1");
	redis_ask(&redis, "HSET gone:holder:shared:Room/y owner 0123456789abcdef-s2 rev 0 version v here 0 until 99999999999999");
	uint64_t began = rx_now_us();
	struct ws a = MEMBER(one, A, "x");
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[1]"));
	ok(*backend_frame(&a, "\"count\":1,"), "what a process held that was killed");
	ok(rx_now_us() - began < 5000000, "is had at once, whatever was agreed");
	struct backend two = start("gone");
	ok(are_listening("gone", 2), "another process");
	struct ws b = MEMBER(two, B, "x");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	ok(*backend_frame(&b, "\"count\":2,"), "gets it, and not the one that waited and is gone, too");
	backend_frame(&b, "\"final\":true");
	ws_drop(&b);
	b = ws_open(two.port);
	ws_ask(&b, BACKEND_HELLO("b5555555555555555555555555555555"));
	ws_send(&b, BACKEND_EVENT("b5555555555555555555555555555555", "Room.join", "[\"y\"]"));
	const char *early = ws_read_for(&b, 2500);
	if (early)
		printf("# %s\n", early);
	ok(!early, "what is held by a process that nobody could see is waited for");
	redis_ask(&redis, "HSET gone:holder:shared:Room/y until 1");
	ok(*backend_frame(&b, "\"final\":true"), "until its time is over");
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

/* With the journal of a process that was killed while it had event `seq` of client A in that state. */
static struct backend heir(enum rx_journal_state state, int64_t seq)
{
	struct rx_err err;
	int fd = rx_journal_create(&err);
	struct rx_journal *journal = rx_journal_map(fd, &err);
	rx_journal_set(rx_journal_begin(journal, A, seq, "Own.click"), state);
	rx_journal_unmap(journal);
	struct rx_app *app = backend_app();
	struct rx_server_options options = { .listen_count = 1, .store = store_of("heir"), .journal_fd = fd, .log = backend_take_log };
	struct backend backend = backend_start(app, options);
	rx_app_unref(app);
	close(fd);
	return backend;
}

/* A client that went on elsewhere before its killed process was started again stays there, unless its event may have been what killed it. */
static void heirs(void)
{
	struct backend one = start("heir");
	ok(are_listening("heir", 1), "a process");
	struct ws a = backend_client(one.port, BACKEND_HELLO(A));
	ws_send(&a, BACKEND_EVENT_SEQ(A, "Own.click", "[]", 2));
	ok(*backend_frame(&a, "\"seq\":2,\"final\":true"), "a client that came to it from another one");
	struct backend two = heir(RX_JOURNAL_RAN, 3);
	ws_send(&a, BACKEND_EVENT_SEQ(A, "Own.click", "[]", 3));
	ok(strstr(backend_frame(&a, "\"seq\":3"), "\"clicks\":2") != NULL, "stays when that is back: what it sent again is done here");
	struct backend three = heir(RX_JOURNAL_RUNNING, 4);
	ws_send(&a, BACKEND_EVENT_SEQ(A, "Own.click", "[]", 4));
	ok(!*backend_frame(&a, "\"seq\":4"), "what may kill a process is not done again");
	ok(backend_until(backend_logged("'Own.click' failed for client a1111111")), "its exception handler is told");
	ws_drop(&a);
	a = ws_open(two.port);
	ws_ask(&a, BACKEND_HELLO(A));
	ws_send(&a, BACKEND_EVENT_SEQ(A, "Own.click", "[]", 5));
	ok(strstr(backend_frame(&a, "\"seq\":5"), "\"clicks\":3") != NULL, "the next event is");
	ws_drop(&a);
	backend_stop(&one);
	backend_stop(&two);
	backend_stop(&three);
}

/* The store refuses: nobody is shown what is not there, and what follows begins from what is stored. */
static void unstored(const char *store, struct backend *backend, void (*refuse)(bool refused))
{
	struct ws a = MEMBER(*backend, A, "full"), b = MEMBER(*backend, B, "full");
	ws_send(&a, BACKEND_EVENT_SEQ(A, "Room.add", "[1]", 2));
	ok(*backend_frame(&b, "\"count\":1,"), "%s: a room", store);
	refuse(true);
	ws_send(&a, BACKEND_EVENT_SEQ(A, "Own.big", "[200000]", 3));
	const char *answer = backend_frame(&a, "\"seq\":3");
	ok(strstr(answer, "\"not_stored\"") != NULL, "what cannot be stored fails: %.200s", answer);
	refuse(false);
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	answer = backend_frame(&b, "\"count\"");
	ok(strstr(answer, "\"count\":2,") && !strstr(answer, "xxx"), "another client sees nothing of it: %.200s",
	   answer);
	/* with Redis it does not count */
	ws_send(&a, strcmp(store, "Redis") ? BACKEND_EVENT_SEQ(A, "Own.click", "[]", 4)
					   : BACKEND_EVENT_SEQ(A, "Own.click", "[]", 3));
	ok(*backend_frame(&a, "\"clicks\":1}"), "neither does its own: values of its own are back");
	ok(strstr(backend_frame(&b, "\"count\""), "\"count\":3,") != NULL, "and those of the room");
	ws_drop(&a);
	ws_drop(&b);
}

static void limit_files(bool refused)
{
	static struct rlimit before;
	struct rlimit small;
	signal(SIGXFSZ, SIG_IGN);
	if (refused)
		getrlimit(RLIMIT_FSIZE, &before);
	small = before;
	small.rlim_cur = 100000;
	setrlimit(RLIMIT_FSIZE, refused ? &small : &before);
}

static void limit_memory(bool refused)
{
	redis_ask(&redis, refused ? "CONFIG SET maxmemory 1" : "CONFIG SET maxmemory 0");
}

static void refused(void)
{
	char folder[] = "/tmp/reflex-processes-XXXXXX";
	struct rx_err err = { 0 };
	if (!mkdtemp(folder))
		exit(1);
	char *path = rx_xprintf("%s/states.db", folder), *command = rx_xprintf("rm -rf '%s'", folder);
	struct backend sqlite = backend_develop(rx_store_sqlite(path, &err)), one = start("full");
	unstored("SQLite", &sqlite, limit_files);
	unstored("Redis", &one, limit_memory);
	backend_stop(&sqlite);
	backend_stop(&one);
	ok(system(command) == 0, "the folder is gone");
	free(path);
	free(command);
}

/* What comes by the channel may be anything. */
static void strangers(void)
{
	static const char *const messages[] = {
		"hello",
		"\"T\"",
		"\"T 12 1\\n\"",
		"\"T zz 1\\n{}\"",
		"\"T 12 99999999999999999999999\\n{}\"",
		"\"T 12 2\\n{\\\"push\\\":5}\"",
		"\"T 12 3\\n{\\\"push\\\":\\\"Bell.no\\\",\\\"arguments\\\":[]}\"",
		"\"T 12 4\\n{\\\"push\\\":\\\"Bell.ring\\\",\\\"arguments\\\":[]}\"",
		"\"T 12 5\\n{\\\"push\\\":\\\"Bell.ring\\\",\\\"to\\\":7,\\\"arguments\\\":[\\\"x\\\"]}\"",
		"\"T 12 6\\n[[[[[[[[\"",
		"\"T 12 7\\n\\x00\\xff\"",
		"\"C \"",
		"\"C shared:Nobody/none\"",
	};
	struct backend one = start("odd");
	ok(are_listening("odd", 1), "a process listens");
	struct ws a = backend_client(one.port, BACKEND_HELLO(A));
	for (size_t i = 0; i < RX_COUNT(messages); i++) {
		char *command = rx_xprintf("PUBLISH odd:news@0 %s", messages[i]);
		ok(!strncmp(redis_ask(&redis, command), ":1", 2), "somebody says %s", messages[i]);
		free(command);
	}
	redis_ask(&redis,
		  "PUBLISH odd:news@0 \"T 12 8\\n{\\\"push\\\":\\\"Bell.ring\\\",\\\"arguments\\\":[\\\"x\\\"]}\"");
	ok(strstr(backend_frame(&a, "\"rings\""), "\"rings\":1,") != NULL, "what is understood is done");
	redis_ask(&redis,
		  "PUBLISH odd:news@0 \"T 12 8\\n{\\\"push\\\":\\\"Bell.ring\\\",\\\"arguments\\\":[\\\"y\\\"]}\"");
	redis_ask(&redis,
		  "PUBLISH odd:news@0 \"T 12 9\\n{\\\"push\\\":\\\"Bell.ring\\\",\\\"arguments\\\":[\\\"z\\\"]}\"");
	ok(strstr(backend_frame(&a, "\"rings\""), "\"rings\":2,\"last\":\"z\"") != NULL,
	   "what was heard before is not done again");
	ok(backend_logged("ignored something that came by the store's channel") > 0,
	   "the rest is ignored, with a line in the log");
	ws_drop(&a);
	backend_stop(&one);
}

/* The server of both is killed: they find each other again. */
static void restarted(void)
{
	struct backend one = start("again"), two = start("again");
	ok(are_listening("again", 2), "two processes listen");
	struct ws a = backend_client(one.port, BACKEND_HELLO(A)), b = backend_client(two.port, BACKEND_HELLO(B));
	redis_kill(&redis);
	redis_run(&redis, NULL);
	ok(are_listening("again", 2), "and again, when the server was killed and is back");
	ws_send(&a, BACKEND_EVENT(A, "Bell.ring_all", "[\"\",\"back\"]"));
	ok(strstr(backend_frame(&b, "\"last\":\"back\""), "\"rings\":1") != NULL, "a push arrives");
	ws_send(&a, BACKEND_EVENT(A, "Room.join", "[\"x\"]"));
	ws_send(&b, BACKEND_EVENT(B, "Room.join", "[\"x\"]"));
	backend_frame(&a, "\"final\"");
	backend_frame(&b, "\"final\"");
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[1]"));
	ok(*backend_frame(&b, "\"count\":1,"), "a room of both");
	redis_kill(&redis);
	ws_send(&a, BACKEND_EVENT(A, "Room.add", "[1]"));
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	redis_run(&redis, NULL);
	ok(*backend_frame(&a, "\"count\":3,"), "events that waited for the server are done");
	ok(*backend_frame(&b, "\"count\":3,"), "and show in both");
	ok(are_listening("again", 2), "who listen again");
	ws_send(&b, BACKEND_EVENT(B, "Room.add", "[1]"));
	ok(*backend_frame(&a, "\"count\":4,"), "as does what follows");
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

int main(void)
{
	redis_start(&redis, NULL);
	shared();
	race("Room.add", BACKEND_EVENT(A, "Room.add", "[1]"), BACKEND_EVENT(B, "Room.add", "[1]"));
	race("Own.click", BACKEND_EVENT(A, "Own.click", "[]"), BACKEND_EVENT(B, "Own.click", "[]"));
	fenced();
	outdated();
	orphan();
	heirs();
	refused();
	pushes();
	ticks();
	strangers();
	restarted();
	redis_stop(&redis);
	return done_testing();
}

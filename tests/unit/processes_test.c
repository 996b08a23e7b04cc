/* Backends that share a Redis server: what one pushes reaches the clients of the other, and what one changes in a
 * shared state shows there. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/event.h>
#include <reflex/handler.h>
#include <reflex/task.h>

#include <stdatomic.h>

#include "backend.h"
#include "redis.h"

RX_STATE(Bell, VAR(int, rings, 0), VAR(str, last, ""), EVENT(ring, str), EVENT(ring_all, str, str), EVENT(many, int),
	 EVENT(loud, int), BACKGROUND(later, str))
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
	ws_drop(&a);
	ws_drop(&b);
	backend_stop(&one);
	backend_stop(&two);
}

int main(void)
{
	redis_start(&redis, NULL);
	pushes();
	ticks();
	strangers();
	restarted();
	redis_stop(&redis);
	return done_testing();
}

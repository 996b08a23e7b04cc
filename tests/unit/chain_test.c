/* What an event can bring about on a real server: chains of handlers, client events in order, what is sent in the middle. */
#define _GNU_SOURCE
#include <reflex.h>
#include <reflex/event.h>

#include <stdatomic.h>

#include "backend.h"
#include "event/emission.h"

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"

RX_STATE(Chain,
	VAR(int, n, 0),
	VAR(str, trace, ""),
	EVENT(one),
	EVENT(two, int),
	EVENT(three),
	EVENT(both),
	EVENT(fails),
	EVENT(forks),
	EVENT(forever),
	EVENT(yields),
	EVENT(yields_then_fails),
	EVENT(slow_ones),
	EVENT(slow),
	EVENT(many),
	EVENT(add, int),
)

static void trace(struct Chain *self, str what)
{
	self->trace = rx_printf("%s%s", self->trace, what);
}

void Chain_one(struct Chain *self)
{
	trace(self, "1");
	rx_emit_client("{\"a\":1}");
	rx_emit(Chain.two, 5);
	rx_emit_client("{\"b\":1}");
	rx_emit(Chain.three);
	rx_emit_client("{\"c\":1}");
}
void Chain_two(struct Chain *self, int n)
{
	self->n = n;
	trace(self, "2");
	rx_emit_client("{\"d\":1}");
	rx_emit(Chain.three);
}
void Chain_three(struct Chain *self) { trace(self, "3"); }
void Chain_fails(struct Chain *self) { self->n = 99; rx_emit_client("{\"never\":1}"); rx_emit(Chain.three); rx_fail("no %d", 7); }
void Chain_forks(struct Chain *self) { self->n = 1; rx_emit(Chain.fails); rx_emit(Chain.three); }
void Chain_forever(struct Chain *self) { self->n++; rx_emit(Chain.forever); }
void Chain_both(struct Chain *self) { (void)self; rx_emit_client("{\"x\":1}"); rx_emit_client("{\"y\":2}"); }

static atomic_int stage, go;

static void wait_for(atomic_int *what, int value)
{
	for (int i = 0; i < 8000 && atomic_load(what) < value; i++)
		usleep(1000);
}

void Chain_yields(struct Chain *self)
{
	self->n = 1;
	rx_emit_client("{\"early\":1}");
	rx_yield();
	atomic_store(&stage, 1);
	wait_for(&go, 1);
	self->n = 2;
	rx_yield();
	rx_yield();
	self->n = 3;
	rx_emit(Chain.two, 4);
}
void Chain_yields_then_fails(struct Chain *self)
{
	self->n = 50;
	rx_yield();
	self->n = 51;
	rx_fail("late");
}
void Chain_slow_ones(struct Chain *self) { self->n = 1; rx_emit(Chain.slow); rx_emit(Chain.two, 2); }
void Chain_slow(struct Chain *self) { (void)self; atomic_store(&stage, 1); wait_for(&go, 1); }
void Chain_many(struct Chain *self)
{
	(void)self;
	for (int i = 0; i < 900; i++)
		rx_emit(Chain.add, 1);
}
void Chain_add(struct Chain *self, int n) { self->n += n; }

static struct rx_app *app;

static void chains(int port)
{
	struct ws ws = ws_open(port);
	ws_ask(&ws, BACKEND_HELLO(A));
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.one", "[]", 1)),
	       "{\"delta\":{\"Chain\":{\"trace\":\"1\"}},\"events\":[{\"a\":1}],\"seq\":1,\"final\":false}",
	       "the first handler, and what it emitted before another");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"n\":5,\"trace\":\"12\"}},\"events\":[{\"b\":1},{\"d\":1}],\"seq\":1,\"final\":false}",
	       "the second one, with what the first emitted after it");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"trace\":\"123\"}},\"events\":[{\"c\":1}],\"seq\":1,\"final\":false}", "the third");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"trace\":\"1233\"}},\"events\":[],\"seq\":1,\"final\":true}",
	       "last what the second emitted");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.both", "[]", 2)),
	       "{\"delta\":{},\"events\":[{\"x\":1},{\"y\":2}],\"seq\":2,\"final\":true}", "client events alone");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.fails", "[]", 3)),
	       "{\"error\":{\"code\":\"failed\",\"message\":\"no 7\",\"handler\":\"Chain.fails\"},\"seq\":3,\"final\":true}",
	       "one that fails emits nothing");
	is_int(backend_logged("handler 'Chain.fails' failed for client a1111111: no 7 ("), 1, "the log names handler, client and place");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.forks", "[]", 4)),
	       "{\"delta\":{\"Chain\":{\"n\":1}},\"events\":[],\"seq\":4,\"final\":false}", "a chain in which one fails");
	is_str(ws_read(&ws), "{\"error\":{\"code\":\"failed\",\"message\":\"no 7\",\"handler\":\"Chain.fails\"},\"seq\":4,\"final\":false}",
	       "says so");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"trace\":\"12333\"}},\"events\":[],\"seq\":4,\"final\":true}", "and goes on");
	ws_drop(&ws);
}

static void endless(int port)
{
	struct ws ws = ws_open(port);
	int count = 0;
	const char *text = ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Chain.forever", "[]", 1));
	for (; text && !strstr(text, "\"final\":true"); text = ws_read(&ws))
		count++;
	is_int(count, 1000, "a chain without end is cut after 1000 handlers");
	is_str(text, "{\"error\":{\"code\":\"failed\",\"message\":\"more than 1000 handlers ran for one event; 'Chain.forever' was to be the next\","
	             "\"handler\":\"Chain.forever\"},\"seq\":1,\"final\":true}", "with an error");
	for (text = ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Chain.many", "[]", 2)), count = 0; text && !strstr(text, "\"final\":true"); text = ws_read(&ws))
		count++;
	is_str(text, "{\"delta\":{\"Chain\":{\"n\":1900}},\"events\":[],\"seq\":2,\"final\":true}", "900 in one are fine");
	is_int(count, 899, "each with its message but for the first, which has nothing to say");
	ws_drop(&ws);
}

static void yielding(int port)
{
	struct ws ws = ws_open(port), other = ws_open(port);
	atomic_store(&stage, 0);
	atomic_store(&go, 0);
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.yields", "[]", 1)),
	       "{\"delta\":{\"Chain\":{\"n\":1}},\"events\":[{\"early\":1}],\"seq\":1,\"final\":false}", "what changed before a yield arrives");
	wait_for(&stage, 1);
	ok(atomic_load(&stage) == 1 && !atomic_load(&go), "while the handler runs");
	ok(strstr(ws_ask(&other, BACKEND_EVENT_SEQ(B, "Chain.both", "[]", 1)), "\"final\":true") != NULL, "and others are served");
	atomic_store(&go, 1);
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"n\":2}},\"events\":[],\"seq\":1,\"final\":false}", "then the next; a yield of nothing sends nothing");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"n\":3}},\"events\":[],\"seq\":1,\"final\":false}", "then the end of the handler");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"n\":4,\"trace\":\"2\"}},\"events\":[{\"d\":1}],\"seq\":1,\"final\":false}", "what it emitted");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"trace\":\"23\"}},\"events\":[],\"seq\":1,\"final\":true}", "to the last");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.yields_then_fails", "[]", 2)),
	       "{\"delta\":{\"Chain\":{\"n\":50}},\"events\":[],\"seq\":2,\"final\":false}", "a yield");
	ok(strstr(ws_read(&ws), "\"message\":\"late\"") != NULL, "is not undone by a later failure");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.add", "[1]", 3)),
	       "{\"delta\":{\"Chain\":{\"n\":51}},\"events\":[],\"seq\":3,\"final\":true}", "which goes back to it");
	ws_drop(&ws);
	ws_drop(&other);
}

static void slow_chain(int port)
{
	struct ws ws = ws_open(port);
	atomic_store(&stage, 0);
	atomic_store(&go, 0);
	ws_send(&ws, BACKEND_EVENT_SEQ(A, "Chain.slow_ones", "[]", 1));
	wait_for(&stage, 1);
	usleep(10000);
	atomic_store(&go, 1);
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"n\":1}},\"events\":[],\"seq\":1,\"final\":false}", "a slow chain: the first message");
	is_str(ws_read(&ws), "{\"delta\":{\"Chain\":{\"n\":2,\"trace\":\"2\"}},\"events\":[{\"d\":1}],\"seq\":1,\"final\":false}", "the second");
	ok(strstr(ws_read(&ws), "\"final\":true") != NULL, "the last");
	ws_drop(&ws);
}

/* A server that was told nothing of the end of the first one finds what the last yield saved. */
static void commit_point(const char *folder)
{
	char path[256];
	struct rx_err err;
	snprintf(path, sizeof path, "%s/store/states.db", folder);
	struct rx_server_options options = backend_options();
	options.store->ops->close(options.store);
	options.store = rx_store_sqlite(path, &err);
	struct backend backend = backend_start(app, options);
	struct ws ws = ws_open(backend.port);
	atomic_store(&go, 0);
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Chain.yields", "[]", 7));
	struct rx_store *second = rx_store_sqlite(path, &err);
	struct rx_store_record record = { 0 };
	is_int(rx_store_load_now(second, A, &record, &err), 1, "a yield is in the store while the handler runs");
	is_int(record.last_seq, 7, "its event counts already");
	ok(record.values && strstr(record.values, "\"n\":1") != NULL, "with what changed: %s", record.values ? record.values : "?");
	free(record.values);
	second->ops->close(second);
	atomic_store(&go, 1);
	while (!strstr(ws_read(&ws), "\"final\":true"))
		;
	ws_drop(&ws);
	backend_stop(&backend);
}

static void with_server(void (*test)(int port))
{
	struct backend backend = backend_start(app, backend_options());
	test(backend.port);
	backend_stop(&backend);
}

int main(void)
{
	char folder[] = "/tmp/reflex-chain-test-XXXXXX", command[128];
	signal(SIGPIPE, SIG_IGN);
	app = backend_app();
	if (!mkdtemp(folder))
		return 1;
	with_server(chains);
	with_server(endless);
	with_server(yielding);
	with_server(slow_chain);
	commit_point(folder);
	rx_app_unref(app);
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return done_testing() | system(command);
}

/* The server and its own clients: a real server in a thread on a free port, real sockets. What docs/protocol.md promises of hello, events, order,
 * tokens, slow handlers and development; strangers_test.c, http_test.c and restart_test.c have the rest. */
#define _GNU_SOURCE
#include <pthread.h>

#include "counter.h"

static void round_trip(int port)
{
	struct ws ws = ws_open(port);
	is_int(ws.status, 101, "a connection without an Origin is accepted");
	is_str(ws_ask(&ws, "{\"type\":\"ping\"}"), "{\"pong\":true}", "a ping needs no token");
	is_str(ws_ask(&ws, BACKEND_HELLO_OF(A, N1)), "{\"hello\":{\"client_token\":\"" A "\",\"last_seq\":0},\"delta\":" FRESH "}",
	       "hello is answered with all values");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[3]", 1)),
	       "{\"delta\":{\"Counter\":{\"count\":3,\"doubled\":6}},\"events\":[],\"seq\":1,\"final\":true}",
	       "an event changes two vars");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[0]", 2)),
	       "{\"delta\":{},\"events\":[],\"seq\":2,\"final\":true}", "an equal value is not sent");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[3]", 1)),
	       "{\"delta\":{},\"events\":[],\"seq\":1,\"final\":true}", "a repeated event is answered, not run");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[3]", 9)), "\"out_of_order\"") != NULL,
	   "a gap is out of order");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 3)),
	       "{\"delta\":{\"Counter\":{\"count\":4,\"doubled\":8}},\"events\":[],\"seq\":3,\"final\":true}",
	       "and the next one runs");
	ws_drop(&ws);
	ws = ws_open(port);
	is_str(ws_ask(&ws, BACKEND_HELLO_OF(A, N1)),
	       "{\"hello\":{\"client_token\":\"" A
	       "\",\"last_seq\":3},\"delta\":{\"Counter\":{\"count\":4,\"name\":\"nobody\","
	       "\"items\":[],\"doubled\":8}}}",
	       "after a reconnect the values are there");
	ws_drop(&ws);
	ws = ws_open(port);
	is_str(ws_ask(&ws, BACKEND_EVENT(B, "Counter.add", "[1]")),
	       "{\"delta\":{\"Counter\":{\"count\":1,\"doubled\":2}},\"events\":[],\"final\":true}",
	       "an event needs no hello and no seq");
	ws_drop(&ws);
}

/* ---- whose token ---- */

static void same_page(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	ws_ask(&old, BACKEND_HELLO_OF(A, N1));
	ok(strstr(ws_ask(&new, BACKEND_HELLO_OF(A, N1)), "\"client_token\":\"" A "\"") != NULL,
	   "the same page takes its token over at once");
	ok(!ws_read(&old), "its older connection ends");
	is_int(old.close_code, 4001, "with 4001");
	ws_drop(&old);
	ws_drop(&new);
}

/* Reads and so answers pings, for as long as there is something to read. */
static void *read_on(void *arg)
{
	while (ws_read_for(arg, 1500))
		;
	return NULL;
}

static void duplicated_tab(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	pthread_t thread;
	ws_ask(&old, BACKEND_HELLO_OF(A, N1));
	ws_ask(&old, BACKEND_EVENT(A, "Counter.add", "[5]"));
	pthread_create(&thread, NULL, read_on, &old);
	const char *answer = ws_ask(&new, BACKEND_HELLO_OF(A, N2));
	ok(!strncmp(answer, "{\"hello\":{\"client_token\":\"", 26) && !strstr(answer, A),
	   "a duplicated tab gets a token of its own");
	ok(strstr(answer, FRESH) != NULL, "and fresh values");
	pthread_join(thread, NULL);
	ok(!old.close_code, "the older tab stays");
	ok(strstr(ws_ask(&old, BACKEND_EVENT(A, "Counter.add", "[0]")), "\"final\":true") != NULL, "and works");
	ws_drop(&old);
	ws_drop(&new);
}

static void pulled_cable(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	ws_ask(&old, BACKEND_HELLO_OF(B, N1));
	ws_ask(&old, BACKEND_EVENT(B, "Counter.rename", "[\"kept\"]"));
	ok(strstr(ws_ask(&new, BACKEND_HELLO_OF(B, N2)), "\"client_token\":\"" B "\"") != NULL,
	   "a page that does not answer loses its token");
	ok(strstr(new.text, "\"kept\"") != NULL, "the newer one finds the values");
	ws_drop(&old);
	ws_drop(&new);
}

static void old_ends_meanwhile(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	ws_ask(&old, BACKEND_HELLO_OF(B, N1));
	ws_send(&new, BACKEND_HELLO_OF(B, N2));
	ws_drop(&old);
	const char *answer = ws_read(&new);
	ok(answer && strstr(answer, "\"client_token\":\"" B "\""),
	   "a reload with a new nonce takes over when the old page is gone");
	ws_drop(&new);
}

/* ---- order, back-pressure ---- */

static void pipeline(int port)
{
	enum { EVENTS = 3000 };
	struct ws ws = ws_open(port);
	char frame[256], want[64];
	bool good = true;
	int half = EVENTS / 2;
	for (int i = 1; i <= EVENTS; i++) {
		snprintf(frame, sizeof frame,
			 "{\"client_token\":\"d0000000000000000000000000000000\",\"event_handler\":\"Counter.add\","
			 "\"arguments\":[1],\"seq\":%d}",
			 i);
		ws_send(&ws, frame);
		if (i < half)
			continue;
		snprintf(want, sizeof want, "{\"Counter\":{\"count\":%d,", i - half + 1);
		const char *answer = ws_read(&ws);
		good = good && answer && strstr(answer, want);
	}
	ok(good, "%d events sent ahead run in order", EVENTS);
	ws_drop(&ws);
}

static void large_answer(int port)
{
	struct ws ws = ws_open(port);
	const char *answer = ws_ask(&ws, BACKEND_EVENT("e0000000000000000000000000000000", "Counter.grow", "[300000]"));
	ok(strlen(answer) > 1500000 && strstr(answer, ",299999]") && strstr(answer, "\"final\":true}"),
	   "an answer of %zu bytes arrives whole", strlen(answer));
	ws_drop(&ws);
}

/* ---- slow handlers ---- */

struct sleeper {
	int port, index;
	bool good;
};

static void *mixed_events(void *arg)
{
	struct sleeper *sleeper = arg;
	struct ws ws = ws_open(sleeper->port);
	char frame[256], want[64];
	sleeper->good = true;
	for (int i = 1; i <= 25; i++) {
		bool nap = (i + sleeper->index) % 5 == 0;
		snprintf(frame, sizeof frame,
			 "{\"client_token\":\"f%031d\",\"event_handler\":\"Counter.%s\",\"arguments\":[%d],\"seq\":%d}",
			 sleeper->index, nap ? "nap" : "add", nap ? 20 : 1, i);
		snprintf(want, sizeof want, "\"count\":%d,", i);
		sleeper->good = strstr(ws_ask(&ws, frame), want) && sleeper->good;
	}
	ws_drop(&ws);
	return NULL;
}

static void leader_and_followers(int port)
{
	enum { CLIENTS = 8 };
	pthread_t threads[CLIENTS];
	struct sleeper sleepers[CLIENTS];
	bool good = true;
	for (int i = 0; i < CLIENTS; i++) {
		sleepers[i] = (struct sleeper){ port, i, false };
		pthread_create(&threads[i], NULL, mixed_events, &sleepers[i]);
	}
	for (int i = 0; i < CLIENTS; i++) {
		pthread_join(threads[i], NULL);
		good = good && sleepers[i].good;
	}
	ok(good, "200 events of 8 clients, a fifth of them slow: every answer in order");
}

static void slow_does_not_block(int port)
{
	struct ws slow = ws_open(port), fast = ws_open(port);
	ws_ask(&fast, BACKEND_EVENT(A, "Counter.add", "[0]"));
	ws_send(&slow, BACKEND_EVENT(B, "Counter.nap", "[1000]"));
	uint64_t start = rx_now_us();
	for (int i = 0; i < 100; i++)
		ws_ask(&fast, BACKEND_EVENT(A, "Counter.add", "[1]"));
	uint64_t took = rx_now_us() - start;
	ok(took < 900000, "100 events of another client in %d ms while a handler sleeps a second", (int)(took / 1000));
	const char *answer = ws_read(&slow);
	ok(answer && strstr(answer, "\"final\":true"), "the slow one is answered in the end");
	ws_drop(&slow);
	ws_drop(&fast);
}

/* ---- development ---- */

static void swap_app(struct rx_server *server, void *arg)
{
	rx_server_swap(server, arg);
}

static void push(struct rx_server *server, void *arg)
{
	rx_server_push_dev(server, "diagnostics", arg);
}

/* Pages in development are long, and many may wait for one browser. */
static void long_pushes(struct rx_server *server, struct ws *browser)
{
	enum { LENGTH = 3 << 20 };
	static char json[LENGTH + 1];
	memset(json, ' ', LENGTH);
	json[0] = '{';
	json[LENGTH - 1] = '}';
	json[LENGTH] = 0;
	for (int i = 0; i < 4; i++)
		rx_server_post(server, push, json);
	int good = 0;
	for (int i = 0; i < 4; i++) {
		const char *answer = ws_read(browser);
		good += answer && strlen(answer) == LENGTH + 8;
	}
	is_int(good, 4, "four development messages of 3 MiB arrive");
}

static void development(void)
{
	struct rx_server_options options = counter_options();
	options.development = true;
	struct backend f = counter_start(options);
	struct ws browser = ws_open_with(f.port, "/_event", NULL, "http://front.example:3000"), other = ws_open(f.port);
	ok(strstr(ws_ask(&browser, BACKEND_HELLO_OF(A, N1)), "\"dev\":true}") != NULL, "hello says that this is development");
	ws_ask(&other, BACKEND_HELLO_OF(B, N1));
	rx_server_post(f.server, push, (void *)"{\"diagnostics\":[]}");
	const char *answer = ws_read(&browser);
	is_str(answer ? answer : "", "{\"dev\":{\"diagnostics\":[]}}", "a browser gets development messages");
	is_str(ws_ask(&other, BACKEND_EVENT(B, "Counter.add", "[0]")), "{\"delta\":{},\"events\":[],\"final\":true}",
	       "another client does not");
	struct ws late = ws_open_with(f.port, "/_event", NULL, "http://front.example:3000");
	ws_ask(&late, BACKEND_HELLO_OF(C, N1));
	answer = ws_read(&late);
	is_str(answer ? answer : "", "{\"dev\":{\"diagnostics\":[]}}", "one that comes later gets the newest");
	ok(strstr(ws_ask(&other, BACKEND_EVENT(B, "Counter.ad", "[0]")), "did you mean 'Counter.add'?") != NULL,
	   "a near name is suggested");
	ws_ask(&other, BACKEND_EVENT(B, "Counter.add", "[6]"));
	struct rx_app *next = backend_app();
	rx_server_post(f.server, swap_app, next);
	is_str(ws_ask(&other, BACKEND_EVENT(B, "Counter.add", "[1]")),
	       "{\"delta\":{\"Counter\":{\"count\":7,\"doubled\":14}},\"events\":[],\"final\":true}",
	       "values survive new code");
	rx_app_unref(next);
	long_pushes(f.server, &browser);
	ws_drop(&browser);
	ws_drop(&other);
	ws_drop(&late);
	backend_stop(&f);
}

static void taken_port(int port)
{
	struct rx_server_options options = counter_options();
	struct rx_app *app = backend_app();
	struct rx_err err;
	char want[64];
	options.listen[0].port = port;
	ok(!rx_server_new(&options, app, &err), "a taken port is an error");
	rx_app_unref(app);
	snprintf(want, sizeof want, "port %d is in use", port);
	is_str(err.text, want, "that names the port");
}

static void normal_use(void)
{
	struct backend f = counter_start(counter_options());
	round_trip(f.port);
	same_page(f.port);
	duplicated_tab(f.port);
	pulled_cable(f.port);
	old_ends_meanwhile(f.port);
	pipeline(f.port);
	large_answer(f.port);
	taken_port(f.port);
	backend_stop(&f);
}

static void slow_handlers(void)
{
	struct backend f = counter_start(counter_options());
	leader_and_followers(f.port);
	slow_does_not_block(f.port);
	backend_stop(&f);
}

/* Last, since what the stuck handler uses cannot be freed: the process ends with it. */
static struct rx_server *left_behind;

static void stuck_handler(void)
{
	atomic_store(&napping, 0);
	struct backend f = counter_start(counter_options());
	struct ws ws = ws_open(f.port);
	ws_ask(&ws, BACKEND_EVENT(A, "Counter.add", "[1]"));
	ws_send(&ws, BACKEND_EVENT(A, "Counter.nap", "[3000]"));
	while (!atomic_load(&napping))
		usleep(1000);
	left_behind = f.server;
	uint64_t start = rx_now_us();
	backend_stop(&f);
	int took = (int)((rx_now_us() - start) / 1000);
	ok(took < 1900, "a handler that does not return holds the end up for %d ms only", took);
	ws_drop(&ws);
}

/* With a name: only that part, for the thread sanitizer. */
int main(int argc, char **argv)
{
	bool all = argc < 2;
	signal(SIGPIPE, SIG_IGN);
	if (all || !strcmp(argv[1], "slow"))
		slow_handlers();
	if (all) {
		normal_use();
		development();
	}
	if (all || !strcmp(argv[1], "stuck"))
		stuck_handler();
	return done_testing();
}

/* The server whole: a small app, a real server in a thread on a free port, real sockets. Everything that
 * docs/protocol.md promises, and everything that a stranger may send. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/handler.h>
#include <reflex/list.h>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/stat.h>

#include "event/journal.h"
#include "server/server.h"
#include "tap.h"
#include "ws_client.h"

/* ---- the app ---- */

RX_COMPONENT_STATE(Model, VAR(int, n, 0), EVENT(up))
RX_STATE(Counter, VAR(int, count, 0), VAR(str, name, "nobody"), LIST(int, items), COMPUTED(int, doubled),
	 EVENT(add, int), EVENT(rename, str), EVENT(nap, int), EVENT(grow, int), EVENT(dangle))

void Model_up(struct Model *self) { self->n++; }
void Counter_add(struct Counter *self, int n)
{
	self->count += n;
}

void Counter_rename(struct Counter *self, str name)
{
	self->name = name;
}

static atomic_int napping;

void Counter_nap(struct Counter *self, int ms)
{
	atomic_fetch_add(&napping, 1);
	usleep((useconds_t)ms * 1000);
	self->count++;
}

void Counter_grow(struct Counter *self, int n)
{
	for (int i = 0; i < n; i++)
		rx_push(self->items, i);
}

/* So that the compiler does not see the mistake that the runtime must. */
static __attribute__((noinline)) const char *disguise(const char *text)
{
	__asm__("" : "+r"(text));
	return text;
}

void Counter_dangle(struct Counter *self)
{
	char local[16] = "gone";
	self->count = 77;
	self->name = disguise(local);
}

int Counter_doubled(const struct Counter *self)
{
	return self->count * 2;
}

static struct rx_app *load_app(void)
{
	static struct rx_registration_ *list;
	struct rx_diags diags = { 0 };
	if (!list)
		list = rx_registrations_take();
	struct rx_app *app = rx_app_load(list, "test", &diags);
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	rx_diags_release(&diags);
	return app;
}

/* ---- a server in a thread ---- */

static struct rx_app *app;

struct fixture {
	struct rx_server *server;
	pthread_t thread;
	int port;
};

static char logged[65536];
static int crashes;
static pthread_mutex_t log_lock = PTHREAD_MUTEX_INITIALIZER;

static void take_log(void *context, const char *level, const char *text)
{
	(void)context;
	pthread_mutex_lock(&log_lock);
	size_t length = strlen(logged);
	snprintf(logged + length, sizeof logged - length, "%s: %s\n", level, text);
	pthread_mutex_unlock(&log_lock);
}

static int log_count(const char *text)
{
	int count = 0;
	pthread_mutex_lock(&log_lock);
	for (const char *at = logged; (at = strstr(at, text)); at++)
		count++;
	pthread_mutex_unlock(&log_lock);
	return count;
}

static void take_crash(void *context, const char *handler, const char *token)
{
	(void)context;
	(void)token;
	crashes += !strcmp(handler, "Counter.nap");
}

static void *serve(void *arg)
{
	struct rx_err err;
	if (rx_server_run(arg, &err) < 0)
		printf("# %s\n", err.text);
	return NULL;
}

static struct rx_server_options defaults(void)
{
	static const char *const origins[] = { "http://front.example:3000", NULL };
	return (struct rx_server_options){
		.listen_count = 1,
		.origins = origins,
		.store = rx_store_memory(),
		.journal_fd = -1,
		.log = take_log,
		.crashed = take_crash,
	};
}

static struct fixture start(struct rx_server_options options)
{
	struct fixture f = { 0 };
	struct rx_err err = { 0 };
	f.server = rx_server_new(&options, app, &err);
	if (!f.server) {
		printf("Bail out! %s\n", err.text);
		exit(1);
	}
	f.port = rx_server_port(f.server, 0);
	pthread_create(&f.thread, NULL, serve, f.server);
	return f;
}

static void stop(struct fixture *f)
{
	rx_server_stop(f->server);
	pthread_join(f->thread, NULL);
	rx_server_free(f->server);
}

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define HELLO(token, nonce) \
	"{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"" nonce "\",\"path\":\"/\",\"query\":\"\"}"
#define EVENT_(token, handler, args) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args "}"
#define EVENT_SEQ(token, handler, args, seq) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args ",\"seq\":" #seq "}"
#define N1 "1111111111111111"
#define N2 "2222222222222222"
#define FRESH "{\"Counter\":{\"count\":0,\"name\":\"nobody\",\"items\":[],\"doubled\":0}}"

static void round_trip(int port)
{
	struct ws ws = ws_open(port);
	is_int(ws.status, 101, "a connection without an Origin is accepted");
	is_str(ws_ask(&ws, "{\"type\":\"ping\"}"), "{\"pong\":true}", "a ping needs no token");
	is_str(ws_ask(&ws, HELLO(A, N1)), "{\"hello\":{\"client_token\":\"" A "\",\"last_seq\":0},\"delta\":" FRESH "}",
	       "hello is answered with all values");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[3]", 1)),
	       "{\"delta\":{\"Counter\":{\"count\":3,\"doubled\":6}},\"events\":[],\"seq\":1,\"final\":true}",
	       "an event changes two vars");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[0]", 2)),
	       "{\"delta\":{},\"events\":[],\"seq\":2,\"final\":true}", "an equal value is not sent");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[3]", 1)),
	       "{\"delta\":{},\"events\":[],\"seq\":1,\"final\":true}", "a repeated event is answered, not run");
	ok(strstr(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[3]", 9)), "\"out_of_order\"") != NULL,
	   "a gap is out of order");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[1]", 3)),
	       "{\"delta\":{\"Counter\":{\"count\":4,\"doubled\":8}},\"events\":[],\"seq\":3,\"final\":true}",
	       "and the next one runs");
	ws_drop(&ws);
	ws = ws_open(port);
	is_str(ws_ask(&ws, HELLO(A, N1)),
	       "{\"hello\":{\"client_token\":\"" A
	       "\",\"last_seq\":3},\"delta\":{\"Counter\":{\"count\":4,\"name\":\"nobody\","
	       "\"items\":[],\"doubled\":8}}}",
	       "after a reconnect the values are there");
	ws_drop(&ws);
	ws = ws_open(port);
	is_str(ws_ask(&ws, EVENT_(B, "Counter.add", "[1]")),
	       "{\"delta\":{\"Counter\":{\"count\":1,\"doubled\":2}},\"events\":[],\"final\":true}",
	       "an event needs no hello and no seq");
	ws_drop(&ws);
}

/* ---- what strangers send ---- */

static void expect_error(int port, const char *frame, const char *code, const char *name)
{
	struct ws ws = ws_open(port);
	char want[64];
	snprintf(want, sizeof want, "{\"error\":{\"code\":\"%s\"", code);
	const char *answer = ws_ask(&ws, frame);
	ok(!strncmp(answer, want, strlen(want)) && strstr(answer, "\"final\":true}"), "%s: %s", name, code);
	is_str(ws_ask(&ws, EVENT_("c0000000000000000000000000000000", "Counter.add", "[0]")),
	       "{\"delta\":{},\"events\":[],\"final\":true}", "… and the connection goes on");
	ws_drop(&ws);
}

static void expect_close(int port, const char *frame, int code, const char *name)
{
	struct ws ws = ws_open(port);
	ws_send(&ws, frame);
	while (ws_read(&ws))
		;
	is_int(ws.close_code, code, "%s", name);
	ws_drop(&ws);
}

#define C "c0000000000000000000000000000000"

static void bad_frames(int port)
{
	char *deep = calloc(1, 4096);
	snprintf(deep, 4096, "{\"client_token\":\"" C "\",\"event_handler\":\"Counter.add\",\"arguments\":");
	memset(deep + strlen(deep), '[', 500);
	expect_error(port, "{\"client_token\":", "bad_json", "half of a frame");
	expect_error(port, "hello", "bad_json", "a word");
	expect_error(port, "[]", "bad_json", "an array");
	expect_error(port, "{} {}", "bad_json", "two objects");
	expect_error(port, "", "bad_json", "an empty frame");
	expect_error(port, deep, "bad_json", "a nesting bomb");
	expect_error(port, "{}", "bad_event", "an empty object");
	expect_error(port, "{\"client_token\":7,\"event_handler\":\"x\"}", "bad_event", "a token that is a number");
	expect_error(port, "{\"client_token\":\"" C "\"}", "bad_event", "no handler");
	expect_error(port, "{\"client_token\":\"" C "\",\"event_handler\":5}", "bad_event",
		     "a handler that is a number");
	expect_error(port, "{\"client_token\":\"" C "\",\"event_handler\":\"Counter.add\",\"arguments\":{}}",
		     "bad_event", "arguments that are an object");
	expect_error(port, EVENT_SEQ(C, "Counter.add", "[0]", 0), "bad_event", "seq 0");
	expect_error(port, EVENT_SEQ(C, "Counter.add", "[0]", -1), "bad_event", "a negative seq");
	expect_error(port, EVENT_SEQ(C, "Counter.add", "[0]", 1.5), "bad_event", "half a seq");
	expect_error(port, EVENT_SEQ(C, "Counter.add", "[0]", 1e300), "bad_event", "an endless seq");
	expect_error(port, EVENT_SEQ(C, "Counter.add", "[0]", "1"), "bad_event", "a seq in quotes");
	expect_error(port, "{\"type\":\"hello\",\"client_token\":\"" C "\",\"nonce\":\"xyz\"}", "bad_event",
		     "a bad nonce");
	expect_error(port, "{\"type\":\"bye\",\"client_token\":\"" C "\"}", "bad_event", "an unknown type");
	expect_error(port, EVENT_(C, "Counter.fly", "[]"), "unknown_handler", "an unknown handler");
	expect_error(port, EVENT_(C, "Nothing.add", "[]"), "unknown_handler", "an unknown state");
	expect_error(port, EVENT_(C, "Model.up", "[]"), "unknown_handler", "a component state without an instance");
	expect_error(port, EVENT_(C, "Counter.add", "[]"), "bad_arguments", "too few arguments");
	expect_error(port, EVENT_(C, "Counter.add", "[1,2]"), "bad_arguments", "too many arguments");
	expect_error(port, EVENT_(C, "Counter.add", "[\"1\"]"), "bad_arguments", "a string for an int");
	expect_error(port, EVENT_(C, "Counter.add", "[1.5]"), "bad_arguments", "a fraction for an int");
	expect_error(port, EVENT_(C, "Counter.add", "[4294967296]"), "bad_arguments", "a number past an int");
	expect_error(port, EVENT_(C, "Counter.rename", "[null]"), "bad_arguments", "null for a str");
	expect_error(port, EVENT_(C, "Counter.dangle", "[]"), "failed", "a var left pointing to a local array");
	free(deep);
}

static void bad_tokens(int port)
{
	expect_close(port, EVENT_("short", "Counter.add", "[1]"), 1008, "a short token closes with 1008");
	expect_close(port, EVENT_("A1111111111111111111111111111111", "Counter.add", "[1]"), 1008,
		     "so does an upper-case one");
	expect_close(port, EVENT_("", "Counter.add", "[1]"), 1008, "so does an empty one");
	struct ws ws = ws_open(port);
	ws_ask(&ws, EVENT_(A, "Counter.add", "[0]"));
	ws_send(&ws, EVENT_(B, "Counter.add", "[100]"));
	ok(!ws_read(&ws), "a second token on a connection gets no answer");
	is_int(ws.close_code, 1008, "and closes it with 1008");
	ws_drop(&ws);
	ws = ws_open(port);
	ok(!strstr(ws_ask(&ws, HELLO(B, N1)), "\"count\":10"), "the other client's state is untouched");
	ws_drop(&ws);
}

static void bad_bytes(int port)
{
	struct ws ws = ws_open(port);
	ws_frame(&ws, 0x81, "{\"client_token\":\"\xff\xfe\"}", 21);
	ok(!ws_read(&ws), "a frame that is not UTF-8 gets no answer");
	is_int(ws.close_code, 1007, "and closes with 1007");
	ws_drop(&ws);
	ws = ws_open(port);
	ws_frame(&ws, 0x82, "{}", 2);
	const char *answer = ws_read(&ws);
	ok(answer && strstr(answer, "bad_json"), "a binary frame is refused");
	ws_drop(&ws);
	ws = ws_open(port);
	ws_frame(&ws, 0xf1, "{}", 2);
	ok(!ws_read(&ws), "reserved bits end the connection");
	ws_drop(&ws);
	ws = ws_open(port);
	ws_write_all(ws.fd, "\x81\x85", 2); /* five bytes that never come */
	shutdown(ws.fd, SHUT_WR);
	ok(!ws_read(&ws), "a frame that ends in the middle ends the connection");
	ws_drop(&ws);
}

static void large_messages(int port)
{
	struct ws ws = ws_open(port);
	size_t length = (1 << 20) + 1;
	char *text = malloc(length + 1);
	memset(text, ' ', length);
	text[length] = 0;
	ws_frame(&ws, 0x81, text, length);
	ok(!ws_read(&ws), "a message over the limit gets no answer");
	is_int(ws.close_code, 1009, "and closes with 1009");
	ws_drop(&ws);
	ws = ws_open(port);
	const char *event = EVENT_(C, "Counter.add", "[0]");
	memcpy(text, event, strlen(event));
	ws_frame(&ws, 0x81, text, 1 << 20);
	const char *answer = ws_read(&ws);
	is_str(answer ? answer : "", "{\"delta\":{},\"events\":[],\"final\":true}", "one of exactly 1 MiB is taken");
	ws_frame(&ws, 0x01, event, 10);
	ws_frame(&ws, 0x89, "ping", 4);
	ws_frame(&ws, 0x00, event + 10, 20);
	ws_frame(&ws, 0x80, event + 30, strlen(event) - 30);
	answer = ws_read(&ws);
	is_str(answer ? answer : "", "{\"delta\":{},\"events\":[],\"final\":true}",
	       "one in three pieces with a ping between is one message");
	free(text);
	ws_drop(&ws);
}

static void origins(int port)
{
	char host[64], origin[64], other[64];
	snprintf(host, sizeof host, "localhost:%d", port);
	snprintf(origin, sizeof origin, "http://localhost:%d", port);
	snprintf(other, sizeof other, "http://localhost:%d", port + 1);
	static const struct {
		const char *path, *host, *origin;
		int status;
		const char *name;
	} cases[] = {
		{ "/_event", NULL, "http://evil.example", 403, "a foreign Origin" },
		{ "/_event", NULL, "null", 403, "Origin null" },
		{ "/_event", NULL, "http://front.example:3000.evil.example", 403,
		  "an Origin that starts like an allowed one" },
		{ "/_event", NULL, "http://front.example:3000", 101, "an Origin of the list" },
		{ "/_event", "evil.example", NULL, 403, "a foreign Host" },
		{ "/_event", "127.0.0.1:1", NULL, 403, "a Host with another port" },
		{ "/other", NULL, NULL, 404, "another path" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct ws ws = ws_open_with(port, cases[i].path, cases[i].host, cases[i].origin);
		is_int(ws.status, cases[i].status, "%s: %d", cases[i].name, cases[i].status);
		ws_drop(&ws);
	}
	struct ws ws = ws_open_with(port, "/_event", host, origin);
	is_int(ws.status, 101, "the same host as the Origin");
	ws_drop(&ws);
	ws = ws_open_with(port, "/_event", host, other);
	is_int(ws.status, 403, "the same host with another port");
	ws_drop(&ws);
}

/* ---- whose token ---- */

static void same_page(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	ws_ask(&old, HELLO(A, N1));
	ok(strstr(ws_ask(&new, HELLO(A, N1)), "\"client_token\":\"" A "\"") != NULL,
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
	ws_ask(&old, HELLO(A, N1));
	ws_ask(&old, EVENT_(A, "Counter.add", "[5]"));
	pthread_create(&thread, NULL, read_on, &old);
	const char *answer = ws_ask(&new, HELLO(A, N2));
	ok(!strncmp(answer, "{\"hello\":{\"client_token\":\"", 26) && !strstr(answer, A),
	   "a duplicated tab gets a token of its own");
	ok(strstr(answer, FRESH) != NULL, "and fresh values");
	pthread_join(thread, NULL);
	ok(!old.close_code, "the older tab stays");
	ok(strstr(ws_ask(&old, EVENT_(A, "Counter.add", "[0]")), "\"final\":true") != NULL, "and works");
	ws_drop(&old);
	ws_drop(&new);
}

static void pulled_cable(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	ws_ask(&old, HELLO(B, N1));
	ws_ask(&old, EVENT_(B, "Counter.rename", "[\"kept\"]"));
	ok(strstr(ws_ask(&new, HELLO(B, N2)), "\"client_token\":\"" B "\"") != NULL,
	   "a page that does not answer loses its token");
	ok(strstr(new.text, "\"kept\"") != NULL, "the newer one finds the values");
	ws_drop(&old);
	ws_drop(&new);
}

static void old_ends_meanwhile(int port)
{
	struct ws old = ws_open(port), new = ws_open(port);
	ws_ask(&old, HELLO(B, N1));
	ws_send(&new, HELLO(B, N2));
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
	const char *answer = ws_ask(&ws, EVENT_("e0000000000000000000000000000000", "Counter.grow", "[300000]"));
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
	ws_ask(&fast, EVENT_(A, "Counter.add", "[0]"));
	ws_send(&slow, EVENT_(B, "Counter.nap", "[1000]"));
	uint64_t start = rx_now_us();
	for (int i = 0; i < 100; i++)
		ws_ask(&fast, EVENT_(A, "Counter.add", "[1]"));
	uint64_t took = rx_now_us() - start;
	ok(took < 900000, "100 events of another client in %d ms while a handler sleeps a second", (int)(took / 1000));
	const char *answer = ws_read(&slow);
	ok(answer && strstr(answer, "\"final\":true"), "the slow one is answered in the end");
	ws_drop(&slow);
	ws_drop(&fast);
}

/* ---- HTTP ---- */

static char http_body[65536];

/* Status of the answer; http_body is the whole of it, headers included. */
static int http(int port, const char *method, const char *path, const char *headers)
{
	char request[2048];
	size_t length = 0;
	int fd = ws_connect_port(port);
	snprintf(request, sizeof request, "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n%s\r\n", method,
		 path, port, headers ? headers : "");
	ws_write_all(fd, request, strlen(request));
	shutdown(fd, SHUT_WR);
	memset(http_body, 0, sizeof http_body);
	while (length + 1 < sizeof http_body && ws_read_all(fd, http_body + length, 1, WS_WAIT_MS))
		length++;
	close(fd);
	return strncmp(http_body, "HTTP/1.1 ", 9) ? 0 : (int)strtol(http_body + 9, NULL, 10);
}

static const char *body(void)
{
	const char *end = strstr(http_body, "\r\n\r\n");
	return end ? end + 4 : "";
}

static const char *header(const char *name)
{
	static char value[256];
	char line[64];
	snprintf(line, sizeof line, "\r\n%s: ", name);
	const char *at = strstr(http_body, line);
	snprintf(value, sizeof value, "%.*s", at ? (int)strcspn(at + strlen(line), "\r") : 0,
		 at ? at + strlen(line) : "");
	return value;
}

/* What was not read must not be taken for a request: the connection ends, though nobody asked for that. */
static void bodies_unread(int port)
{
	static const char *const starts[] = { "GET /ping", "POST /ping", "POST /nothing", "PUT /", "DELETE /_health" };
	for (size_t i = 0; i < RX_COUNT(starts); i++) {
		char request[512];
		size_t length = 0;
		int fd = ws_connect_port(port);
		snprintf(request, sizeof request,
			 "%s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 38\r\n\r\n"
			 "GET /_health HTTP/1.1\r\nHost: localhost\r\n\r\n",
			 starts[i], port);
		ws_write_all(fd, request, strlen(request));
		memset(http_body, 0, sizeof http_body);
		while (length + 1 < sizeof http_body && ws_read_all(fd, http_body + length, 1, WS_WAIT_MS))
			length++;
		close(fd);
		ok(!strncmp(http_body, "HTTP/1.1 40", 11) && !strcmp(header("connection"), "close"), "%s: refused, and closed", starts[i]);
		ok(!strstr(http_body, "\"status\""), "its body is not run");
	}
}

static void addresses(int port)
{
	is_int(http(port, "GET", "/ping", NULL), 200, "/ping answers");
	is_str(body(), "\"pong\"", "pong");
	is_str(header("x-content-type-options"), "nosniff", "with nosniff");
	is_int(http(port, "GET", "/_health", NULL), 200, "/_health answers");
	is_str(body(), "{\"status\": \"ok\", \"store\": \"memory\"}", "ok");
	http(port, "GET", "/env.json", NULL);
	is_str(body(), "{\"backend\": \"\"}", "/env.json says: same origin");
	is_int(http(port, "HEAD", "/ping", NULL), 200, "HEAD works");
	is_str(body(), "", "without a body");
	is_int(http(port, "GET", "/nothing", NULL), 404, "an unknown address is not found");
	is_int(http(port, "GET", "/ping", "Origin: http://evil.example\r\n"), 403, "a foreign Origin is refused");
	is_int(http(port, "GET", "/ping", "Origin: http://front.example:3000\r\n"), 200, "an allowed one is not");
	is_str(header("access-control-allow-origin"), "http://front.example:3000", "and is named, never *");
	is_int(http(port, "GET", "/ping", "Content-Length: 2\r\n\r\nab"), 400, "a body is refused");
	is_int(http(port, "POST", "/ping", "Content-Length: 2\r\n\r\nab"), 405, "so is one that POST brings");
	bodies_unread(port);
	is_int(http(port, "POST", "/ping", NULL), 405, "POST is not allowed");
	is_int(http(port, "GET", "/ping", "Content-Length: -5\r\n"), 400, "a negative length is refused");
	is_int(http(port, "GET", "/ping", "Transfer-Encoding: chunked\r\n"), 501, "a chunked body is refused");
	ok(http(port, "GET", "/_event",
		"Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n") != 101,
	   "an upgrade to HTTP/2 is refused");
	int status = http(port, "GET", "/ping",
			  "Content-Length: 40\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /_health "
			  "HTTP/1.1\r\nHost: x\r\n\r\n");
	ok(status == 501 && !strstr(http_body, "\"status\""), "a smuggled request is not run");
}

static void put(const char *dir, const char *name, const char *text)
{
	char path[512];
	snprintf(path, sizeof path, "%s%s", dir, name);
	for (char *slash = path + strlen(dir) + 1; (slash = strchr(slash, '/')); slash++) {
		*slash = 0;
		mkdir(path, 0700);
		*slash = '/';
	}
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	ok(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text), "file %s", name);
	close(fd);
}

static void is_page(int port, const char *path, int status, const char *text)
{
	is_int(http(port, "GET", path, NULL), status, "%s: %d", path, status);
	is_str(body(), text, "%s: '%s'", path, text);
}

static void make_site(const char *dir)
{
	put(dir, "/index.html", "home");
	put(dir, "/about.html", "about");
	put(dir, "/404.html", "missing");
	put(dir, "/post/[slug].html", "post");
	put(dir, "/post/new.html", "new post");
	put(dir, "/docs/[...all].html", "docs");
	put(dir, "/shop/[[...opt]].html", "shop");
	put(dir, "/folder/index.html", "folder");
	put(dir, "/a.mjs", "js");
	put(dir, "/_next/static/chunk.js", "chunk");
	put(dir, "/.secret", "secret");
}

static void static_files(int port)
{
	is_page(port, "/", 200, "home");
	is_page(port, "/about", 200, "about");
	is_page(port, "/about/", 200, "about");
	is_page(port, "/about?x=1", 200, "about");
	is_page(port, "/post/7", 200, "post");
	is_page(port, "/post/new", 200, "new post");
	is_page(port, "/post/7/8", 404, "missing");
	is_page(port, "/docs/a/b", 200, "docs");
	is_page(port, "/docs", 404, "missing");
	is_page(port, "/shop", 200, "shop");
	is_page(port, "/shop/a/b", 200, "shop");
	is_page(port, "/folder", 200, "folder");
	is_page(port, "/none", 404, "missing");
	is_page(port, "/.secret", 404, "missing");
	is_page(port, "/post", 404, "missing");
	ok(http(port, "GET", "/../../../../etc/passwd", NULL) != 200, "no file outside");
	ok(http(port, "GET", "/%2e%2e/%2e%2e/etc/passwd", NULL) != 200, "not in disguise either");
	http(port, "GET", "/a.mjs", NULL);
	is_str(header("content-type"), "text/javascript; charset=utf-8", "a module is JavaScript");
	http(port, "GET", "/_next/static/chunk.js", NULL);
	is_str(header("cache-control"), "public, max-age=31536000, immutable", "chunks may be kept for ever");
	is_int(http(port, "GET", "/_next/static/old.js", NULL), 404, "a chunk of another build is no page");
	http(port, "GET", "/about", NULL);
	char condition[300];
	snprintf(condition, sizeof condition, "If-None-Match: W/\"x\", %s\r\n", header("etag"));
	is_int(http(port, "GET", "/about", condition), 304, "an unchanged file is not sent again");
	is_str(body(), "", "304 has no body");
	http(port, "HEAD", "/about", NULL);
	is_str(header("content-length"), "5", "HEAD has the length");
	is_str(body(), "", "HEAD has no body");
}

static void site(const char *folder)
{
	char dir[256], link[300];
	snprintf(dir, sizeof dir, "%s/site", folder);
	mkdir(dir, 0700);
	make_site(dir);
	snprintf(link, sizeof link, "%s/passwd.txt", dir);
	ok(symlink("/etc/passwd", link) == 0, "a link out of the site");
	struct rx_server_options options = defaults();
	options.static_dir = dir;
	options.backend_path = "/api";
	struct fixture f = start(options);
	static_files(f.port);
	is_page(f.port, "/passwd.txt", 404, "missing");
	is_page(f.port, "/api/ping", 200, "\"pong\"");
	struct ws ws = ws_open_with(f.port, "/api/_event", NULL, NULL);
	is_int(ws.status, 101, "the backend's prefix");
	ws_drop(&ws);
	stop(&f);
}

static void embedded(void)
{
	static unsigned char large[100000];
	memset(large, 'x', sizeof large);
	const struct rx_embedded_file files[] = {
		{ "/index.html", (const unsigned char *)"home", 4 },
		{ "/large.txt", large, sizeof large },
	};
	struct rx_server_options options = defaults();
	options.files = files;
	options.file_count = 2;
	options.frontend_path = "/app/";
	struct fixture f = start(options);
	is_page(f.port, "/app", 200, "home");
	is_page(f.port, "/app/", 200, "home");
	is_int(http(f.port, "GET", "/", NULL), 404, "nothing outside of the frontend's prefix");
	http(f.port, "GET", "/app/large.txt", NULL);
	is_str(header("content-length"), "100000", "a large file has its length");
	is_int((long long)strlen(http_body), sizeof http_body - 1, "and is sent in pieces");
	stop(&f);
}

/* ---- what survives ---- */

static void survives(const char *folder)
{
	char path[256];
	struct rx_err err;
	snprintf(path, sizeof path, "%s/states/x.db", folder);
	struct rx_server_options options = defaults();
	options.store->ops->close(options.store);
	options.store = rx_store_sqlite(path, &err);
	struct fixture f = start(options);
	struct ws ws = ws_open(f.port);
	ws_ask(&ws, HELLO(A, N1));
	ws_ask(&ws, EVENT_SEQ(A, "Counter.rename", "[\"Ada\"]", 1));
	ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[0]", 2));
	rx_server_stop(f.server);
	ok(!ws_read(&ws), "the server stops");
	is_int(ws.close_code, 1012, "and says so with 1012");
	ws_drop(&ws);
	pthread_join(f.thread, NULL);
	rx_server_free(f.server);

	struct rx_journal *journal = NULL; /* as the process before us had it */
	options.journal_fd = rx_journal_create(&err);
	ok(options.journal_fd >= 0 && (journal = rx_journal_map(options.journal_fd, &err)), "a journal");
	struct rx_journal_slot *slot = rx_journal_begin(journal, A, 3, "Counter.nap");
	rx_journal_set(rx_journal_begin(journal, A, 2, "Counter.add"), RX_JOURNAL_RAN);
	rx_journal_set(rx_journal_begin(journal, B, 4, "Counter.nap"), RX_JOURNAL_RAN);
	options.store = rx_store_sqlite(path, &err);
	crashes = 0;
	f = start(options);
	is_int(crashes, 2, "the event that ended the process is reported, and the one whose result is lost; not the one that the store has");
	ws = ws_open(f.port);
	const char *answer = ws_ask(&ws, HELLO(A, N1));
	ok(strstr(answer, "\"last_seq\":3}") && strstr(answer, "\"name\":\"Ada\""),
	   "values and sequence survive a restart; the crash counts");
	answer = ws_read(&ws);
	is_str(answer ? answer : "",
	       "{\"error\":{\"code\":\"failed\",\"message\":\"the server crashed while it ran this event\","
	       "\"handler\":\"Counter.nap\"},\"seq\":3,\"final\":true}",
	       "it is answered as failed");
	ok(strstr(ws_ask(&ws, EVENT_SEQ(A, "Counter.nap", "[1]", 3)), "\"code\":\"failed\"") != NULL,
	   "also when it is sent again");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.nap", "[1]", 4)),
	       "{\"delta\":{\"Counter\":{\"count\":1,\"doubled\":2}},\"events\":[],\"seq\":4,\"final\":true}",
	       "the next one runs");
	ws_drop(&ws);
	ws = ws_open(f.port);
	ok(strstr(ws_ask(&ws, HELLO(B, N1)), "\"last_seq\":4}") != NULL, "an event that ran, but is not in the store, counts as executed");
	answer = ws_read(&ws);
	ok(answer && strstr(answer, "\"code\":\"failed\"") && strstr(answer, "\"seq\":4"), "and is answered as failed");
	ok(strstr(ws_ask(&ws, EVENT_SEQ(B, "Counter.nap", "[1]", 4)), "\"code\":\"failed\"") != NULL, "nor does it run when it is sent again");
	ws_drop(&ws);
	stop(&f);
	is_int(rx_journal_state(slot), RX_JOURNAL_FREE, "and the journal is empty at the end");
	rx_journal_unmap(journal);
	close(options.journal_fd);
}

/* ---- the journal until the commit ---- */

static struct rx_journal *watched;
static int (*commit)(struct rx_store *store, struct rx_err *err);
static int ran_at_commit;

static int count_slots(enum rx_journal_state state)
{
	int count = 0;
	for (int i = 0; i < RX_JOURNAL_SLOTS; i++)
		count += rx_journal_state(&watched->slot[i]) == state;
	return count;
}

/* On the server's thread, before anything of this turn is durable. */
static int watched_commit(struct rx_store *store, struct rx_err *err)
{
	ran_at_commit += count_slots(RX_JOURNAL_RAN);
	return commit(store, err);
}

static void journal_until_commit(const char *folder)
{
	char path[256];
	struct rx_err err;
	struct rx_server_options options = defaults();
	snprintf(path, sizeof path, "%s/journal/states.db", folder);
	options.store->ops->close(options.store);
	options.store = rx_store_sqlite(path, &err);
	struct rx_store_ops ops = *options.store->ops;
	commit = ops.commit;
	ops.commit = watched_commit;
	options.store->ops = &ops;
	options.journal_fd = rx_journal_create(&err);
	watched = rx_journal_map(options.journal_fd, &err);
	struct fixture f = start(options);
	struct ws ws = ws_open(f.port);
	ws_ask(&ws, HELLO(A, N1));
	ran_at_commit = 0;
	ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[1]", 1));
	ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[1]", 2));
	ws_drop(&ws);
	stop(&f);
	is_int(ran_at_commit, 2, "each event stays in the journal until what it did is stored");
	is_int(count_slots(RX_JOURNAL_FREE), RX_JOURNAL_SLOTS, "and no longer");
	rx_journal_unmap(watched);
	close(options.journal_fd);
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
	char *json = malloc(LENGTH + 1);
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
	free(json);
}

static void development(void)
{
	struct rx_server_options options = defaults();
	options.development = true;
	struct fixture f = start(options);
	struct ws browser = ws_open_with(f.port, "/_event", NULL, "http://front.example:3000"), other = ws_open(f.port);
	ok(strstr(ws_ask(&browser, HELLO(A, N1)), "\"dev\":true}") != NULL, "hello says that this is development");
	ws_ask(&other, HELLO(B, N1));
	rx_server_post(f.server, push, (void *)"{\"diagnostics\":[]}");
	const char *answer = ws_read(&browser);
	is_str(answer ? answer : "", "{\"dev\":{\"diagnostics\":[]}}", "a browser gets development messages");
	is_str(ws_ask(&other, EVENT_(B, "Counter.add", "[0]")), "{\"delta\":{},\"events\":[],\"final\":true}",
	       "another client does not");
	struct ws late = ws_open_with(f.port, "/_event", NULL, "http://front.example:3000");
	ws_ask(&late, HELLO(C, N1));
	answer = ws_read(&late);
	is_str(answer ? answer : "", "{\"dev\":{\"diagnostics\":[]}}", "one that comes later gets the newest");
	ok(strstr(ws_ask(&other, EVENT_(B, "Counter.ad", "[0]")), "did you mean 'Counter.add'?") != NULL,
	   "a near name is suggested");
	ws_ask(&other, EVENT_(B, "Counter.add", "[6]"));
	struct rx_app *next = load_app();
	rx_server_post(f.server, swap_app, next);
	is_str(ws_ask(&other, EVENT_(B, "Counter.add", "[1]")),
	       "{\"delta\":{\"Counter\":{\"count\":7,\"doubled\":14}},\"events\":[],\"final\":true}",
	       "values survive new code");
	rx_app_unref(next);
	long_pushes(f.server, &browser);
	ws_drop(&browser);
	ws_drop(&other);
	ws_drop(&late);
	stop(&f);
}

static void kept_connection(int port)
{
	char request[256];
	int fd = ws_connect_port(port), good = 0;
	for (int i = 0; i < 3; i++) {
		snprintf(request, sizeof request, "GET /%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n",
			 i == 1 ? "none" : "ping", port);
		char *answer = ws_headers(fd, request);
		const char *text = i == 1 ? "not found\n" : "\"pong\"";
		char got[16] = "";
		good += ws_read_all(fd, got, strlen(text), WS_WAIT_MS) && !strcmp(got, text) &&
			strstr(answer, i == 1 ? " 404 " : " 200 ");
		free(answer);
	}
	is_int(good, 3, "three requests on one connection");
	close(fd);
}

static void taken_port(int port)
{
	struct rx_server_options options = defaults();
	struct rx_err err;
	char want[64];
	options.listen[0].port = port;
	ok(!rx_server_new(&options, app, &err), "a taken port is an error");
	snprintf(want, sizeof want, "port %d is in use", port);
	is_str(err.text, want, "that names the port");
}

static void strangers(void)
{
	struct fixture f = start(defaults());
	logged[0] = 0;
	for (int i = 0; i < 3; i++)
		bad_bytes(f.port);
	struct ws ws = ws_open(f.port);
	for (int i = 0; i < 50; i++)
		ws_ask(&ws, "nonsense");
	is_int(log_count("refused a frame"), 4, "bad frames are logged once for each connection");
	is_int(log_count("not UTF-8"), 3, "bytes that are not UTF-8, too");
	ws_drop(&ws);
	bad_frames(f.port);
	bad_tokens(f.port);
	large_messages(f.port);
	origins(f.port);
	stop(&f);
}

static void normal_use(void)
{
	struct fixture f = start(defaults());
	round_trip(f.port);
	same_page(f.port);
	duplicated_tab(f.port);
	pulled_cable(f.port);
	old_ends_meanwhile(f.port);
	pipeline(f.port);
	large_answer(f.port);
	addresses(f.port);
	kept_connection(f.port);
	taken_port(f.port);
	stop(&f);
}

static void slow_handlers(void)
{
	struct fixture f = start(defaults());
	leader_and_followers(f.port);
	slow_does_not_block(f.port);
	stop(&f);
}

/* Last, since what the stuck handler uses cannot be freed: the process ends with it. */
static struct rx_server *left_behind;

static void stuck_handler(void)
{
	atomic_store(&napping, 0);
	struct fixture f = start(defaults());
	struct ws ws = ws_open(f.port);
	ws_ask(&ws, EVENT_(A, "Counter.add", "[1]"));
	ws_send(&ws, EVENT_(A, "Counter.nap", "[3000]"));
	while (!atomic_load(&napping))
		usleep(1000);
	left_behind = f.server;
	uint64_t start = rx_now_us();
	stop(&f);
	int took = (int)((rx_now_us() - start) / 1000);
	ok(took < 1900, "a handler that does not return holds the end up for %d ms only", took);
	ws_drop(&ws);
}

/* With a name: only that part, for the thread sanitizer. */
int main(int argc, char **argv)
{
	char folder[] = "/tmp/reflex-server-test-XXXXXX";
	bool all = argc < 2;
	signal(SIGPIPE, SIG_IGN);
	app = load_app();
	if (!app || !mkdtemp(folder))
		return 1;
	if (all || !strcmp(argv[1], "slow"))
		slow_handlers();
	if (all) {
		normal_use();
		strangers();
		site(folder);
		embedded();
		survives(folder);
		journal_until_commit(folder);
		development();
	}
	if (all || !strcmp(argv[1], "stuck"))
		stuck_handler();
	rx_app_unref(app);
	char command[128];
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return done_testing() | system(command);
}

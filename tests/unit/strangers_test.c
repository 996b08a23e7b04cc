/* What strangers may send to the server's WebSocket: broken frames and bytes, long messages, wrong tokens, foreign origins. */
#define _GNU_SOURCE
#include "counter.h"

static void expect_error(int port, const char *frame, const char *code, const char *name)
{
	struct ws ws = ws_open(port);
	char want[64];
	snprintf(want, sizeof want, "{\"error\":{\"code\":\"%s\"", code);
	const char *answer = ws_ask(&ws, frame);
	ok(!strncmp(answer, want, strlen(want)) && strstr(answer, "\"final\":true}"), "%s: %s", name, code);
	is_str(ws_ask(&ws, BACKEND_EVENT("c0000000000000000000000000000000", "Counter.add", "[0]")),
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
	expect_error(port, BACKEND_EVENT_SEQ(C, "Counter.add", "[0]", 0), "bad_event", "seq 0");
	expect_error(port, BACKEND_EVENT_SEQ(C, "Counter.add", "[0]", -1), "bad_event", "a negative seq");
	expect_error(port, BACKEND_EVENT_SEQ(C, "Counter.add", "[0]", 1.5), "bad_event", "half a seq");
	expect_error(port, BACKEND_EVENT_SEQ(C, "Counter.add", "[0]", 1e300), "bad_event", "an endless seq");
	expect_error(port, BACKEND_EVENT_SEQ(C, "Counter.add", "[0]", "1"), "bad_event", "a seq in quotes");
	expect_error(port, "{\"type\":\"hello\",\"client_token\":\"" C "\",\"nonce\":\"xyz\"}", "bad_event",
		     "a bad nonce");
	expect_error(port, "{\"type\":\"bye\",\"client_token\":\"" C "\"}", "bad_event", "an unknown type");
	expect_error(port, BACKEND_EVENT(C, "Counter.fly", "[]"), "unknown_handler", "an unknown handler");
	expect_error(port, BACKEND_EVENT(C, "Nothing.add", "[]"), "unknown_handler", "an unknown state");
	expect_error(port, BACKEND_EVENT(C, "Model.up", "[]"), "unknown_handler", "a component state without an instance");
	expect_error(port, BACKEND_EVENT(C, "Counter.add", "[]"), "bad_arguments", "too few arguments");
	expect_error(port, BACKEND_EVENT(C, "Counter.add", "[1,2]"), "bad_arguments", "too many arguments");
	expect_error(port, BACKEND_EVENT(C, "Counter.add", "[\"1\"]"), "bad_arguments", "a string for an int");
	expect_error(port, BACKEND_EVENT(C, "Counter.add", "[1.5]"), "bad_arguments", "a fraction for an int");
	expect_error(port, BACKEND_EVENT(C, "Counter.add", "[4294967296]"), "bad_arguments", "a number past an int");
	expect_error(port, BACKEND_EVENT(C, "Counter.rename", "[null]"), "bad_arguments", "null for a str");
	expect_error(port, BACKEND_EVENT(C, "Counter.dangle", "[]"), "failed", "a var left pointing to a local array");
	free(deep);
}

static void bad_tokens(int port)
{
	expect_close(port, BACKEND_EVENT("short", "Counter.add", "[1]"), 1008, "a short token closes with 1008");
	expect_close(port, BACKEND_EVENT("A1111111111111111111111111111111", "Counter.add", "[1]"), 1008,
		     "so does an upper-case one");
	expect_close(port, BACKEND_EVENT("", "Counter.add", "[1]"), 1008, "so does an empty one");
	struct ws ws = ws_open(port);
	ws_ask(&ws, BACKEND_EVENT(A, "Counter.add", "[0]"));
	ws_send(&ws, BACKEND_EVENT(B, "Counter.add", "[100]"));
	ok(!ws_read(&ws), "a second token on a connection gets no answer");
	is_int(ws.close_code, 1008, "and closes it with 1008");
	ws_drop(&ws);
	ws = ws_open(port);
	ok(!strstr(ws_ask(&ws, BACKEND_HELLO_OF(B, N1)), "\"count\":10"), "the other client's state is untouched");
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
	const char *event = BACKEND_EVENT(C, "Counter.add", "[0]");
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
		{ "/_event", "127.0.0.1:1", NULL, 101, "a Host with another port, of a tunnel or container" },
		{ "/_event", "127.0.0.1", "http://127.0.0.1", 101, "or with none" },
		{ "/_event", "127.0.0.1", "http://127.0.0.1:1", 403, "whose page is of another port" },
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

static void all(void)
{
	struct backend f = counter_start(counter_options());
	backend_log[0] = 0;
	for (int i = 0; i < 3; i++)
		bad_bytes(f.port);
	struct ws ws = ws_open(f.port);
	for (int i = 0; i < 50; i++)
		ws_ask(&ws, "nonsense");
	is_int(backend_logged("refused a frame"), 4, "bad frames are logged once for each connection");
	is_int(backend_logged("not UTF-8"), 3, "bytes that are not UTF-8, too");
	ws_drop(&ws);
	bad_frames(f.port);
	bad_tokens(f.port);
	large_messages(f.port);
	origins(f.port);
	backend_stop(&f);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	all();
	return done_testing();
}

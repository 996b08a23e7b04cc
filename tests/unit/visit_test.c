/* Where a client is: on_load at each navigation, what handlers learn about the request behind them, and errors of pages. */
#define _GNU_SOURCE
#include <reflex.h>
#include <reflex/event.h>
#include <reflex/request.h>
#include <reflex/task.h>

#include "backend.h"
#include "ui/ui.h"

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"

RX_STATE(Visit,
	VAR(str, said, ""),
	VAR(int, loads, 0),
	VAR(str, slug, ""),
	EVENT(tell),
	EVENT(ask, str),
	EVENT(load),
	EVENT(load_post, str, int, str),
	BACKGROUND(later),
)

void Visit_tell(struct Visit *self)
{
	const struct rx_request *r = rx_request();
	self->said = rx_printf("%s|%s|%s|%s|%s|%s|%s|%.4s|%zu", r->route, r->path, r->query, r->url, r->origin, r->user_agent, r->client_ip, r->token,
	                       strlen(r->session_id));
}
void Visit_ask(struct Visit *self, str name)
{
	self->said = rx_printf("%s|%s|%s|%s", rx_param(name), rx_query(name), rx_header(name), rx_cookie(name));
}
void Visit_load(struct Visit *self) { self->loads++; }
void Visit_load_post(struct Visit *self, str slug, int n, str page) { self->slug = rx_printf("%s %d %s %s", slug, n, page, rx_param("slug")); }
void Visit_later(struct rx_task *task)
{
	str path = rx_request()->path;
	rx_lock(task, struct Visit, self)
		self->said = rx_printf("task at %s", path);
}

static void report(const struct rx_exception *e)
{
	backend_say(rx_printf("%s|%s|%s|%s", e->kind, e->message, e->handler, e->place));
	rx_get(Visit)->said = "sorry";
}
RX_ON_EXCEPTION(report)

static rx home(void) { return rx_text("home"); }
static rx post(void) { return rx_text("post"); }
RX_PAGE(home, .route = "/", .on_load = Visit.load)
RX_PAGE(post, .route = "/post/[slug]", .on_load = rx_call(Visit.load_post, rx_param("slug"), 7, rx_query("page")))

static struct rx_app *app;

static struct rx_server_options options_with_origin(void)
{
	static const char *const origins[] = { "http://localhost:8000", NULL };
	struct rx_server_options options = backend_options();
	options.origins = origins;
	return options;
}

#define HELLO_AT(token, path, query) \
	"{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"1111111111111111\",\"path\":\"" path "\",\"query\":\"" query "\"}"

static void where(int port)
{
	struct ws ws = ws_open_with(port, "/_event", NULL,
	                            "http://localhost:8000\r\nUser-Agent: Lynx\r\nCookie: theme=dark; b=2; c=caf%C3%A9%2c+100%%; d%5B1%5D=\"q\"; e=a%00b%4\r\nX-Forwarded-User: ada\r\nX-Forwarded-For: 6.6.6.6");
	is_int(ws.status, 101, "a browser");
	ws_ask(&ws, HELLO_AT(A, "/post/a%20b", "?page=2&x=%41+b"));
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.tell", "[]", 1)),
	       "{\"delta\":{\"Visit\":{\"said\":\"/post/[slug]|/post/a%20b|page=2&x=%41+b|http://localhost:8000/post/a%20b?page=2&x=%41+b|"
	       "http://localhost:8000|Lynx|127.0.0.1|a111|16\"}},\"events\":[],\"seq\":1,\"final\":true}",
	       "what rx_request says");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"slug\"]", 2)), "\"a b|||\"") != NULL, "a parameter of the route, decoded");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"x\"]", 3)), "\"|A b||\"") != NULL, "one of the query, decoded");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"X-Forwarded-User\"]", 4)), "\"||ada|\"") != NULL, "a header");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"theme\"]", 5)), "\"|||dark\"") != NULL, "a cookie");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"b\"]", 6)), "\"|||2\"") != NULL, "another");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"c\"]", 7)), "|||caf\xc3\xa9,+100%%\"") != NULL, "one that is encoded");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"d[1]\"]", 8)), "|||q\"") != NULL, "one whose name is encoded, in quotes");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"e\"]", 9)), "|||a%00b%4\"") != NULL, "what is no character stays");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.ask", "[\"nothing\"]", 10)), "\"|||\"") != NULL, "and nothing is \"\"");
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "$load", "[\"/about\",\"\"]", 11));
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Visit.later", "[]", 12)), "\"final\":true") != NULL, "a background task");
	ok(strstr(ws_read(&ws), "task at /about") != NULL, "knows it, too, after a navigation");
	ws_drop(&ws);
	ws = ws_open(port);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Visit.tell", "[]", 1)), "\"said\":\"||||||127.0.0.1") != NULL, "a program");
	ws_drop(&ws);
}

static void loading(int port)
{
	struct ws ws = ws_open(port);
	ws_ask(&ws, HELLO_AT(A, "/", ""));
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "$load", "[\"/\",\"\"]", 1)),
	       "{\"delta\":{\"Visit\":{\"loads\":1}},\"events\":[],\"seq\":1,\"final\":true}", "a page's on_load runs");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "$load", "[\"/nowhere\",\"\"]", 2)), "{\"delta\":{},\"events\":[],\"seq\":2,\"final\":true}",
	       "elsewhere nothing does");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "$load", "[\"/post/x\",\"?page=3\"]", 3)),
	       "{\"delta\":{\"Visit\":{\"slug\":\"x 7 3 x\"}},\"events\":[],\"seq\":3,\"final\":true}", "with what the address says as arguments");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "$load", "[7]", 4)), "\"bad_event\"") != NULL, "without an address it is refused");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "$other", "[]", 5)), "\"unknown_handler\"") != NULL, "other names are unknown");
	ok(strstr(ws_ask(&ws, HELLO_AT(A, "/", "")), "\"last_seq\":5") != NULL, "all of them counted");
	ws_drop(&ws);
}

static void page_errors(int port)
{
	struct ws ws = ws_open(port);
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(B, "$error", "[\"x is undefined\",\"at y.js:1\"]", 1)),
	       "{\"delta\":{\"Visit\":{\"said\":\"sorry\"}},\"events\":[],\"seq\":1,\"final\":true}", "an error of a page goes to the exception handler");
	is_str(backend_heard(NULL), "browser|x is undefined||at y.js:1", "with what the browser said");
	char frame[300];
	for (int i = 2; i < 9; i++) {
		snprintf(frame, sizeof frame, "{\"client_token\":\"" B "\",\"event_handler\":\"$error\",\"arguments\":[\"m\",\"\"],\"seq\":%d}", i);
		ws_ask(&ws, frame);
	}
	int errors = 0;
	backend_heard(&errors);
	is_int(errors, 5, "but only so many");
	ok(strstr(ws_ask(&ws, BACKEND_HELLO(B)), "\"last_seq\":8") != NULL, "the others are answered");
	ws_drop(&ws);
}

static const char *ip_of(int port, const char *token, const char *forwarded)
{
	static char out[64];
	char header[500], frame[300];
	snprintf(header, sizeof header, "http://localhost:8000\r\nX-Forwarded-For: %s", forwarded);
	struct ws ws = ws_open_with(port, "/_event", NULL, header);
	snprintf(frame, sizeof frame, "{\"client_token\":\"%s\",\"event_handler\":\"Visit.tell\"}", token);
	const char *at = strstr(ws_ask(&ws, frame), "8000||"); /* origin, no user agent */
	snprintf(out, sizeof out, "%.*s", at ? (int)strcspn(at + 6, "|") : 0, at ? at + 6 : "");
	ws_drop(&ws);
	return out;
}

static void proxies(void)
{
	static const char *const trusted[] = { "127.0.0.0/8", "10.0.0.0/8", NULL };
	struct rx_server_options options = options_with_origin();
	options.settings.trusted_proxies = trusted;
	struct backend backend = backend_start(app, options);
	is_str(ip_of(backend.port, "c0000000000000000000000000000001", "1.2.3.4"), "1.2.3.4", "behind a proxy");
	is_str(ip_of(backend.port, "c0000000000000000000000000000002", "9.9.9.9, 1.2.3.4, 10.0.0.3"), "1.2.3.4", "behind two, with a lie");
	is_str(ip_of(backend.port, "c0000000000000000000000000000003", "10.0.0.9"), "10.0.0.9", "a proxy itself");
	is_str(ip_of(backend.port, "c0000000000000000000000000000004", " , "), "127.0.0.1", "nothing");
	backend_stop(&backend);
}

static struct ws from(int port, const char *address)
{
	char header[500];
	snprintf(header, sizeof header, "http://localhost:8000\r\nX-Forwarded-For: %s", address);
	return ws_open_with(port, "/_event", NULL, header);
}

/* The status of another connection, which is dropped again. */
static int status_from(int port, const char *address)
{
	struct ws ws = from(port, address);
	int status = ws.status;
	ws_drop(&ws);
	return status;
}

static int status_later(int port, const char *address, int want)
{
	int status = 0;
	for (int i = 0; i < 500 && status != want; i++) {
		usleep(20000);
		status = status_from(port, address);
	}
	return status;
}

static void crowds(void)
{
	static const char *const trusted[] = { "127.0.0.1", NULL };
	struct rx_server_options options = options_with_origin();
	options.settings.trusted_proxies = trusted;
	options.settings.connections_per_address = 2;
	struct backend backend = backend_start(app, options);
	int port = backend.port;
	struct ws a = from(port, "1.2.3.4"), b = from(port, "1.2.3.4");
	ok(a.status == 101 && b.status == 101, "two connections of an address");
	is_int(status_from(port, "1.2.3.4"), 429, "a third one");
	ok(backend_logged("1.2.3.4 has 2 already (\"connections_per_address\")") == 1, "the log names the setting");
	is_int(status_from(port, "1.2.3.5"), 101, "of another address");
	struct ws c = from(port, "2001:db8:1:2::1"), d = from(port, "2001:db8:1:2:ffff::9");
	is_int(status_from(port, "2001:db8:1:2:a:b:c:d"), 429, "64 bits are one address");
	is_int(status_from(port, "2001:db8:1:3::1"), 101, "the next 64 bits are another");
	for (int i = 0; i < 4; i++) {
		struct ws own = ws_open(port);
		ok(own.status == 101, "a proxy that tells of nobody has no limit");
	}
	ok(strstr(ws_ask(&b, BACKEND_HELLO("c0000000000000000000000000000009")), "\"last_seq\":") != NULL, "those that are there go on");
	ws_drop(&a);
	is_int(status_later(port, "1.2.3.4", 101), 101, "when one has left there is room again");
	ws_drop(&b);
	ws_drop(&c);
	is_int(status_later(port, "2001:db8:1:2::77", 101), 101, "likewise for the others of 64 bits");
	ws_drop(&d);
	backend_stop(&backend);
}

static void with_server(void (*test)(int port))
{
	struct backend backend = backend_start(app, options_with_origin());
	test(backend.port);
	backend_stop(&backend);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	signal(SIGPIPE, SIG_IGN);
	app = backend_app();
	if (rx_ui_build(app, &diags))
		for (int i = 0; i < diags.len; i++)
			printf("# %s\n", diags.at[i].text);
	with_server(where);
	with_server(loading);
	with_server(page_errors);
	proxies();
	crowds();
	rx_app_unref(app);
	rx_diags_release(&diags);
	return done_testing();
}

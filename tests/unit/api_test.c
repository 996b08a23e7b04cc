/* Addresses of the app's own (RX_API): what is wrong at load, which function answers, what it sees, what comes back; over real sockets. */
#define _GNU_SOURCE
#include <reflex/api.h>
#include <reflex/app.h>
#include <reflex/handler.h>
#include <reflex/request.h>

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>

#include "app/apis.h"
#include "backend.h"

/* ---- the app ---- */

static void item(struct rx_api *api)
{
	rx_api_json(api, 200, rx_printf("{\"id\": \"%s\", \"q\": \"%s\"}", rx_param("id"), rx_query("q")));
}
RX_API(GET, "/items/[id]", item)

static void special(struct rx_api *api)
{
	rx_api_text(api, 200, "special");
}
RX_API(GET, "/items/special", special)

static void echo(struct rx_api *api)
{
	rx_api_header(api, "X-Method", rx_api_method(api));
	rx_api_header(api, "X-Bad", "two\r\nlines");
	rx_api_bytes(api, 201, "application/x-echo", rx_api_body(api), rx_api_body_length(api));
}
RX_API(POST, "/echo", echo)
RX_API(PUT, "/echo", echo)
RX_API(PATCH, "/echo", echo)
RX_API(DELETE, "/echo", echo)

static void nothing(struct rx_api *api)
{
	(void)api;
}
RX_API(POST, "/nothing", nothing)

static void headers(struct rx_api *api)
{
	rx_api_text(api, 200, rx_printf("%s|%s|%s|%s", rx_header("Authorization"), rx_cookie("b"), rx_request()->client_ip, rx_request()->path));
}
RX_API(GET, "/headers", headers)

static void custom(struct rx_api *api)
{
	rx_api_text(api, 200, rx_printf("%s|%s", rx_header("X-My-Own"), rx_header("x-not-there")));
}
RX_API(POST, "/custom", custom)

static void rest(struct rx_api *api)
{
	rx_api_text(api, 200, rx_param("all"));
}
RX_API(GET, "/files/[...all]", rest)

static void wrong(struct rx_api *api)
{
	rx_api_json(api, 200, "{oops");
}
RX_API(GET, "/wrong", wrong)

static void parsed(struct rx_api *api)
{
	rx_api_json(api, 200, rx_api_body_json(api));
}
RX_API(POST, "/parsed", parsed)

static void big(struct rx_api *api)
{
	char *bytes = rx_alloc(3000000);
	memset(bytes, 'x', 3000000);
	rx_api_bytes(api, 200, "application/octet-stream", bytes, 3000000);
}
RX_API(GET, "/big", big)

static atomic_int napping, released;
static void nap(struct rx_api *api)
{
	atomic_fetch_add(&napping, 1);
	while (!atomic_load(&released))
		usleep(1000);
	rx_api_text(api, 200, "slept");
}
RX_API(GET, "/nap", nap)

static struct backend start(const char *backend_path, int timeout)
{
	struct rx_app *app = backend_app();
	struct rx_server_options options = backend_options();
	options.backend_path = backend_path;
	options.settings.event_timeout = timeout;
	struct backend backend = backend_start(app, options);
	rx_app_unref(app);
	return backend;
}

/* ---- a client ---- */

static int connect_(int port)
{
	return ws_connect_port(port);
}

/* One answer: headers, and the body in `*body` (static) of `*length` bytes. */
static const char *read_answer(int fd, const char **body, size_t *length)
{
	static char *answer, *bytes;
	free(answer);
	free(bytes);
	bytes = NULL;
	answer = ws_headers(fd, "");
	const char *at = strcasestr(answer, "\r\ncontent-length: ");
	*length = at ? strtoul(at + 18, NULL, 10) : 0;
	bytes = calloc(1, *length + 1);
	if (*length && !ws_read_all(fd, bytes, *length, WS_WAIT_MS))
		*length = 0;
	*body = bytes;
	return answer;
}

static const char *ask(int port, const char *line, const char *more, const char *payload, const char **body)
{
	size_t length;
	int fd = connect_(port);
	char *request;
	if (asprintf(&request, "%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\n%s", line, port, more, payload) < 0)
		return "";
	ws_write_all(fd, request, strlen(request));
	free(request);
	const char *answer = read_answer(fd, body, &length);
	close(fd);
	return answer;
}

static void expect(int port, const char *line, const char *more, const char *payload, int status, const char *want)
{
	const char *body, *answer = ask(port, line, more, payload, &body);
	int got = strlen(answer) > 12 ? (int)strtol(answer + 9, NULL, 10) : 0;
	is_int(got, status, "%s: %d", line, status);
	if (want)
		is_str(body, want, "%s: the body", line);
}

/* ---- tests ---- */

static void answers(int port)
{
	expect(port, "GET /items/7", "", "", 200, "{\"id\": \"7\", \"q\": \"\"}");
	expect(port, "GET /items/7?q=a%26b&r=1", "", "", 200, "{\"id\": \"7\", \"q\": \"a&b\"}");
	expect(port, "GET /items/a%20b", "", "", 200, "{\"id\": \"a b\", \"q\": \"\"}");
	expect(port, "GET /items/special", "", "", 200, "special");
	expect(port, "GET /items", "", "", 404, NULL);
	expect(port, "GET /items/7/8", "", "", 404, NULL);
	expect(port, "GET /files/a/b/c.txt", "", "", 200, "a/b/c.txt");
	expect(port, "GET /files", "", "", 404, NULL);
	expect(port, "GET /wrong", "", "", 500, "{\"error\":\"the answer is not JSON\"}");
	expect(port, "POST /nothing", "Content-Length: 0\r\n", "", 204, "");
	expect(port, "POST /echo", "Content-Length: 5\r\n", "hello", 201, "hello");
	expect(port, "PUT /echo", "Content-Length: 5\r\n", "hello", 201, "hello");
	expect(port, "PATCH /echo", "Content-Length: 5\r\n", "hello", 201, "hello");
	expect(port, "DELETE /echo", "Content-Length: 5\r\n", "hello", 201, "hello");
	expect(port, "DELETE /echo", "", "", 201, "");
	expect(port, "POST /parsed", "Content-Length: 9\r\n", "{\"a\": 1 }", 200, "{\"a\":1}");
	expect(port, "POST /parsed", "Content-Length: 2\r\n", "{a", 200, "null");
	expect(port, "GET /headers", "Authorization: Bearer x\r\nCookie: a=1; b=2\r\n", "", 200, "Bearer x|2|127.0.0.1|/headers");
	expect(port, "POST /custom", "X-My-Own: a b\r\nContent-Length: 2\r\n", "xy", 200, "a b|");
	const char *body, *answer = ask(port, "PUT /echo", "Content-Length: 1\r\n", "x", &body);
	ok(strstr(answer, "x-method: PUT\r\n") && strstr(answer, "content-type: application/x-echo\r\n"), "headers of the function are sent");
	ok(!strstr(answer, "x-bad"), "but none with two lines");
	answer = ask(port, "GET /big", "", "", &body);
	is_int((long long)strlen(body), 3000000, "a long answer comes whole");
	answer = ask(port, "HEAD /big", "", "", &body);
	ok(strstr(answer, "content-length: 3000000"), "HEAD says how long it is");
}

static void refusals(int port)
{
	const char *body, *answer = ask(port, "POST /items/7", "Content-Length: 2\r\n", "{}", &body);
	ok(strstr(answer, " 405 ") && strstr(answer, "allow: GET, HEAD\r\n"), "a method that is not there: 405 with Allow");
	answer = ask(port, "GET /echo", "", "", &body);
	ok(strstr(answer, " 405 ") && strstr(answer, "POST") && strstr(answer, "DELETE"), "likewise with all four");
	expect(port, "POST /echo", "Content-Length: 1048577\r\n", "x", 413, NULL);
	expect(port, "POST /echo", "Transfer-Encoding: chunked\r\n", "1\r\nx\r\n0\r\n\r\n", 501, NULL);
	expect(port, "POST /echo", "Content-Length: -5\r\n", "", 400, NULL);
	expect(port, "POST /echo", "Content-Length: 1\r\nOrigin: http://evil.example\r\n", "x", 403, NULL);
	expect(port, "GET /items/7", "Origin: http://evil.example\r\n", "", 403, NULL);
	int fd = connect_(port);
	static const char rebound[] = "GET /items/7 HTTP/1.1\r\nHost: evil.example\r\n\r\n";
	char *text = ws_headers(fd, rebound);
	ok(strstr(text, " 403 "), "a foreign Host is refused");
	free(text);
	close(fd);
	char more[128];
	snprintf(more, sizeof more, "Origin: http://127.0.0.1:%d\r\nAccess-Control-Request-Method: PUT\r\n"
		 "Access-Control-Request-Headers: x-thing\r\n", port);
	answer = ask(port, "OPTIONS /echo", more, "", &body);
	ok(strstr(answer, " 204 ") && strstr(answer, "access-control-allow-headers: x-thing"), "a browser's question before is answered");
	expect(port, "OPTIONS /echo", "Origin: http://evil.example\r\n", "", 403, NULL);
}

static void keeps_the_connection(int port)
{
	int fd = connect_(port);
	const char *body;
	size_t length;
	static const char two[] = "POST /echo HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 3\r\n\r\none"
				  "POST /echo HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 3\r\n\r\ntwo";
	char request[512];
	snprintf(request, sizeof request, two, port, port);
	ws_write_all(fd, request, strlen(request));
	read_answer(fd, &body, &length);
	is_str(body, "one", "of two requests in one packet the first is answered");
	const char *answer = read_answer(fd, &body, &length);
	ok(!*answer || !strcmp(body, "two"), "the second one, too, or the connection ends");
	close(fd);
	expect(port, "GET /items/special", "", "", 200, "special");
	fd = connect_(port);
	snprintf(request, sizeof request, "GET /items/1 HTTP/1.1\r\nHost: localhost:%d\r\n\r\nGET /items/special HTTP/1.1\r\nHost: localhost:%d\r\n\r\n",
		 port, port);
	ws_write_all(fd, request, strlen(request));
	read_answer(fd, &body, &length);
	is_str(body, "{\"id\": \"1\", \"q\": \"\"}", "of two without bodies the first is answered");
	read_answer(fd, &body, &length);
	is_str(body, "special", "and the second");
	close(fd);
	fd = connect_(port);
	for (int i = 0; i < 2; i++) {
		snprintf(request, sizeof request, "POST /echo HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 3\r\n\r\none", port);
		ws_write_all(fd, request, strlen(request));
		read_answer(fd, &body, &length);
		is_str(body, "one", "one request after the other on a connection: %d", i);
	}
	close(fd);
}

static void slow_ones(int port)
{
	int fd = connect_(port), gone = connect_(port);
	char request[128];
	const char *body;
	size_t length;
	snprintf(request, sizeof request, "GET /nap HTTP/1.1\r\nHost: localhost:%d\r\n\r\n", port);
	ws_write_all(fd, request, strlen(request));
	ws_write_all(gone, request, strlen(request));
	while (atomic_load(&napping) < 2)
		usleep(1000);
	expect(port, "GET /items/special", "", "", 200, "special");
	close(gone);
	expect(port, "GET /items/special", "", "", 200, "special");
	atomic_store(&released, 1);
	read_answer(fd, &body, &length);
	is_str(body, "slept", "a slow function holds up its own request only");
	close(fd);
}

static void late_ones(void)
{
	struct backend f = start("", 1);
	atomic_store(&released, 0);
	expect(f.port, "GET /nap", "", "", 504, "{\"error\":\"the function took too long\"}");
	atomic_store(&released, 1);
	expect(f.port, "GET /items/special", "", "", 200, "special");
	backend_stop(&f);
}

/* ---- at load ---- */

static void fails(const char *method, const char *path, const char *want)
{
	const struct rx_api_detail_ first = { "GET", "/a/[x]", item }, detail = { method, path, item };
	struct rx_registration_ second = { .kind = RX_REGISTERS_API_, .name = "two", .file = "app/b.c", .line = 7, .detail = &detail };
	struct rx_registration_ one = { .next = &second, .kind = RX_REGISTERS_API_, .name = "one", .file = "app/a.c", .line = 3, .detail = &first };
	struct rx_diags diags = { 0 };
	struct rx_app *app = rx_app_load(&one, "test", &diags);
	is_str(diags.len ? diags.at[0].text : "", want, "%s %s", method, path);
	is_int(diags.len ? diags.at[0].line : 0, *want ? 7 : 0, "… with its place");
	rx_app_unref(app);
	rx_diags_release(&diags);
}

static void mistakes(void)
{
	fails("GET", "/a/[y]", "two functions for GET '/a/[y]': 'two' here and 'one' at app/a.c:3");
	fails("POST", "/a/[y]", "");
	fails("GET", "/a/b", "");
	fails("HEAD", "/b", "'HEAD' is not a method of RX_API");
	fails("GET", "b", "'b' is not an address");
	fails("GET", "/b/[...c]/d", "'/b/[...c]/d' is not an address");
	fails("GET", "/", "'/' is an address of the server itself");
	fails("POST", "/_upload", "'/_upload' is an address of the server itself");
	fails("GET", "/_event/x", "'/_event/x' is an address of the server itself");
	fails("GET", "/ping", "'/ping' is an address of the server itself");
	fails("GET", "/pings", "");
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	mistakes();
	alarm(60); /* a server that turns round and round */
	struct backend f = start("", 60);
	answers(f.port);
	refusals(f.port);
	keeps_the_connection(f.port);
	slow_ones(f.port);
	backend_stop(&f);
	f = start("/api", 60);
	expect(f.port, "GET /api/items/special", "", "", 200, "special");
	expect(f.port, "GET /items/special", "", "", 404, NULL);
	backend_stop(&f);
	late_ones();
	return done_testing();
}

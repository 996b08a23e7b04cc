/* What the server answers over HTTP: its own addresses, what it refuses, and the site's files, from a folder or embedded. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/stat.h>

#include "counter.h"

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
	put(dir, "/big.js", "0123456789");
	put(dir, "/big.js.gz", "gz");
}

/* What lies beside a file is sent in its place to whom it is of use. */
static void compressed(int port)
{
	static const char *const plain[] = { NULL, "", "br", "identity", "gzip;q=0", "*;q=0", "gzip;q=0.5, identity", "gzipped" };
	static const char *const zipped[] = { "gzip", "br, gzip", "GZIP;q=0.3", "*", "identity;q=0, gzip;q=0.001", "x-gzip" };
	char headers[400], tag[256];
	for (size_t i = 0; i < RX_COUNT(plain); i++) {
		snprintf(headers, sizeof headers, "Accept-Encoding: %s\r\n", plain[i] ? plain[i] : "");
		is_int(http(port, "GET", "/big.js", plain[i] ? headers : NULL), 200, "accept '%s'", plain[i] ? plain[i] : "(none)");
		is_str(body(), "0123456789", "plain");
		is_str(header("content-encoding"), "", "without an encoding");
		is_str(header("vary"), "accept-encoding", "but it depends on the header");
	}
	snprintf(tag, sizeof tag, "%s", header("etag"));
	for (size_t i = 0; i < RX_COUNT(zipped); i++) {
		snprintf(headers, sizeof headers, "Accept-Encoding: %s\r\n", zipped[i]);
		is_int(http(port, "GET", "/big.js", headers), 200, "accept '%s'", zipped[i]);
		is_str(body(), "gz", "compressed");
		is_str(header("content-encoding"), "gzip", "and says so");
		is_str(header("vary"), "accept-encoding", "and that it depends");
		is_str(header("content-type"), "text/javascript; charset=utf-8", "the type is that of the file");
	}
	ok(strcmp(tag, header("etag")) != 0, "each has a tag of its own");
	snprintf(headers, sizeof headers, "Accept-Encoding: gzip\r\nIf-None-Match: %s\r\n", tag);
	is_int(http(port, "GET", "/big.js", headers), 200, "the plain one's does not stand for the other");
	is_int(http(port, "GET", "/big.js", "Accept-Encoding: gzip\r\nRange: bytes=0-0\r\n"), 200, "no parts of it");
	is_int(http(port, "HEAD", "/big.js", "Accept-Encoding: gzip\r\n"), 200, "HEAD");
	is_str(header("content-length"), "2", "has its length");
	is_str(body(), "", "no body");
	http(port, "GET", "/a.mjs", "Accept-Encoding: gzip\r\n");
	is_str(header("vary"), "", "nothing beside it: nothing depends");
	is_page(port, "/post/9", 200, "post");
}

static void is_part(int port, const char *range, int status, const char *text, const char *said)
{
	char headers[256];
	snprintf(headers, sizeof headers, "Range: %s\r\n", range);
	is_int(http(port, "GET", "/big.js", headers), status, "'%s': %d", range, status);
	is_str(body(), text, "'%s'", text);
	is_str(header("content-range"), said, "said: '%s'", said);
}

static void parts(int port)
{
	char headers[400];
	is_part(port, "bytes=2-4", 206, "234", "bytes 2-4/10");
	is_part(port, "bytes=0-", 206, "0123456789", "bytes 0-9/10");
	is_part(port, "bytes=8-99", 206, "89", "bytes 8-9/10");
	is_part(port, "bytes=-3", 206, "789", "bytes 7-9/10");
	is_part(port, "bytes=-99", 206, "0123456789", "bytes 0-9/10");
	is_part(port, "bytes=10-", 416, "", "bytes */10");
	is_part(port, "bytes=-0", 416, "", "bytes */10");
	static const char *const odd[] = { "bytes=4-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4", "bytes=1", "bytes=99999999999999999999-" };
	for (size_t i = 0; i < RX_COUNT(odd); i++)
		is_part(port, odd[i], 200, "0123456789", "");
	http(port, "GET", "/big.js", NULL);
	is_str(header("accept-ranges"), "bytes", "parts are offered");
	snprintf(headers, sizeof headers, "Range: bytes=1-1\r\nIf-Range: %s\r\n", header("etag"));
	is_int(http(port, "GET", "/big.js", headers), 206, "the same file: a part");
	is_int(http(port, "GET", "/big.js", "Range: bytes=1-1\r\nIf-Range: \"old\"\r\n"), 200, "another file: the whole");
	is_int(http(port, "HEAD", "/big.js", "Range: bytes=1-3\r\n"), 200, "HEAD knows no parts");
	is_str(header("content-length"), "10", "it has the length of the whole");
	is_str(body(), "", "no body");
}

static void static_files(int port)
{
	compressed(port);
	parts(port);
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
	struct rx_server_options options = counter_options();
	options.static_dir = dir;
	options.backend_path = "/api";
	struct backend f = counter_start(options);
	static_files(f.port);
	is_page(f.port, "/passwd.txt", 404, "missing");
	is_page(f.port, "/api/ping", 200, "\"pong\"");
	struct ws ws = ws_open_with(f.port, "/api/_event", NULL, NULL);
	is_int(ws.status, 101, "the backend's prefix");
	ws_drop(&ws);
	backend_stop(&f);
}

static void embedded(void)
{
	static unsigned char large[100000];
	memset(large, 'x', sizeof large);
	const struct rx_embedded_file files[] = {
		{ "/index.html", (const unsigned char *)"home", 4 },
		{ "/large.txt", large, sizeof large },
	};
	struct rx_server_options options = counter_options();
	options.files = files;
	options.file_count = 2;
	options.frontend_path = "/app/";
	struct backend f = counter_start(options);
	is_page(f.port, "/app", 200, "home");
	is_page(f.port, "/app/", 200, "home");
	is_int(http(f.port, "GET", "/", NULL), 404, "nothing outside of the frontend's prefix");
	http(f.port, "GET", "/app/large.txt", NULL);
	is_str(header("content-length"), "100000", "a large file has its length");
	is_int((long long)strlen(http_body), sizeof http_body - 1, "and is sent in pieces");
	char condition[300];
	snprintf(condition, sizeof condition, "If-None-Match: %s\r\n", header("etag"));
	is_int(http(f.port, "GET", "/app/large.txt", condition), 304, "unchanged");
	is_int(http(f.port, "GET", "/app/large.txt", "Range: bytes=99997-\r\n"), 206, "a part of it");
	is_str(body(), "xxx", "which is sent alone");
	backend_stop(&f);
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

static const char *transport_of(int port, const char *headers)
{
	http(port, "GET", "/ping", headers);
	return header("strict-transport-security");
}

/* Whether the browser came by https is what a proxy of ours says, and nobody else. */
static void behind_proxy(int port)
{
	static const char *const trusted[] = { "127.0.0.0/8", "::1", NULL };
	is_str(transport_of(port, "X-Forwarded-Proto: https\r\n"), "", "who is no proxy of ours does not say that it is https");
	struct rx_server_options options = counter_options();
	options.settings.trusted_proxies = trusted;
	struct backend backend = counter_start(options);
	is_str(transport_of(backend.port, "X-Forwarded-Proto: https\r\n"), "max-age=31536000", "a proxy does: the browser is to stay with it");
	is_str(transport_of(backend.port, "X-Forwarded-Proto: http\r\n"), "", "or http");
	is_str(transport_of(backend.port, NULL), "", "or nothing");
	backend_stop(&backend);
}

static void own_addresses(void)
{
	struct backend f = counter_start(counter_options());
	addresses(f.port);
	behind_proxy(f.port);
	kept_connection(f.port);
	backend_stop(&f);
}

static void drain(struct rx_server *server, void *unused)
{
	(void)unused;
	rx_server_drain(server, 5000);
}

/* Accepted before the server was told to end, heard of after it. */
static void late_request(void)
{
	static const char request[] = "GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	struct backend backend = counter_start(counter_options());
	char answer[16] = "";
	int late = ws_connect_port(backend.port), silent = ws_connect_port(backend.port);
	is_int(http(backend.port, "GET", "/ping", NULL), 200, "those that came before are accepted");
	uint64_t began = rx_now_us();
	rx_server_post(backend.server, drain, NULL);
	usleep(100000);
	ws_write_all(late, request, sizeof request - 1);
	ws_read_all(late, answer, 12, WS_WAIT_MS);
	is_str(answer, "HTTP/1.1 200", "a request that comes when the server is about to end is answered");
	pthread_join(backend.thread, NULL);
	ok(rx_now_us() - began < 2000000, "a connection that says nothing is not waited for for long");
	close(late);
	close(silent);
	rx_server_free(backend.server);
}

int main(void)
{
	char folder[] = "/tmp/reflex-http-test-XXXXXX", command[128];
	signal(SIGPIPE, SIG_IGN);
	if (!mkdtemp(folder))
		return 1;
	own_addresses();
	site(folder);
	embedded();
	late_request();
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return done_testing() | system(command);
}

/* multipart/form-data: the reader alone, with every way to cut the bytes; then uploads over real sockets: limits, broken connections, what the
 * handler sees, what is left behind. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/components.h>
#include <reflex/handler.h>
#include <reflex/list.h>
#include <reflex/upload.h>

#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "backend.h"
#include "handler/upload.h"
#include "server/multipart.h"
#include "ui/ui.h"

/* ---- the reader ---- */

static char seen[65536];

static int on_begin(void *context, const char *name, const char *filename, const char *type)
{
	(void)context;
	size_t n = strlen(seen);
	snprintf(seen + n, sizeof seen - n, "<%s|%s|%s>", name, filename ? filename : "-", type);
	return 0;
}

static int on_data(void *context, const char *bytes, size_t length)
{
	(void)context;
	size_t n = strlen(seen);
	snprintf(seen + n, sizeof seen - n, "%.*s", (int)length, bytes);
	return 0;
}

static int on_end(void *context)
{
	(void)context;
	size_t n = strlen(seen);
	snprintf(seen + n, sizeof seen - n, ";");
	return 0;
}

static const char *read_cut(const char *type, const char *body, size_t step)
{
	static const struct rx_multipart_calls calls = { NULL, on_begin, on_data, on_end };
	struct rx_multipart reader;
	*seen = 0;
	if (rx_multipart_init(&reader, type, &calls))
		return "type";
	for (size_t at = 0, length = strlen(body); at < length; at += step)
		if (rx_multipart_feed(&reader, body + at, length - at < step ? length - at : step))
			return "bad";
	return rx_multipart_whole(&reader) ? seen : "cut";
}

#define TYPE "multipart/form-data; boundary=xyz"
#define PART(head, data) "--xyz\r\nContent-Disposition: form-data; " head "\r\n\r\n" data "\r\n"
#define FILE_HEAD(name) "name=\"files\"; filename=\"" name "\"\r\nContent-Type: text/plain"

static void reader(void)
{
	static const char two[] = PART("name=\"event\"", "{}") PART(FILE_HEAD("a.txt"), "one\r\n--xy\r\r\n--xyt") "--xyz--\r\n";
	static const char want[] = "<event|-|application/octet-stream>{};<files|a.txt|text/plain>one\r\n--xy\r\r\n--xyt;";
	bool same = true;
	for (size_t step = 1; step < sizeof two; step++)
		same &= !strcmp(read_cut(TYPE, two, step), want);
	ok(same, "wherever the bytes are cut, the parts are the same");
	is_str(read_cut(TYPE, "--xyz--", 100), "", "no part at all");
	is_str(read_cut(TYPE, "before\r\n" PART("name=a", "b") "--xyz--after", 100), "<a|-|application/octet-stream>b;", "text before and after");
	is_str(read_cut(TYPE, PART("name=\"a\\\"b\"; filename=\"x;y=z\"", "") "--xyz--", 100), "<a\"b|x;y=z|application/octet-stream>;", "quotes and semicolons");
	is_str(read_cut("multipart/form-data; boundary=\"xyz\"; charset=utf-8", PART("name=a", "b") "--xyz--", 100),
	       "<a|-|application/octet-stream>b;", "a boundary in quotes");
	is_str(read_cut(TYPE, PART("name=a", "b") "--xyz", 100), "cut", "without the last boundary");
	is_str(read_cut(TYPE, PART("name=a", "b") "--xyz?", 100), "bad", "a boundary that goes on");
	is_str(read_cut(TYPE, "--xyz\r\nX: y\r\n\r\n--xyz--", 100), "bad", "a part without a name");
	is_str(read_cut("multipart/form-data", "", 1), "type", "no boundary");
	is_str(read_cut("multipart/form-data; boundary=\"\"", "", 1), "type", "an empty boundary");
	is_str(read_cut("text/plain; boundary=xyz", "", 1), "type", "another type");
	char *long_head = calloc(1, 8192);
	snprintf(long_head, 8192, "--xyz\r\nX: %05000d\r\n\r\n", 0);
	is_str(read_cut(TYPE, long_head, 10), "bad", "headers without end");
	free(long_head);
}

static void names(void)
{
	static const char *const table[][2] = {
		{ "a.txt", "a.txt" }, { "../../etc/passwd", "passwd" }, { "C:\\x\\y.png", "y.png" }, { "..", "file" }, { "", "file" },
		{ ".hidden", "hidden" }, { "a\nb", "a_b" }, { "\xc3\xa4.txt", "\xc3\xa4.txt" }, { "x\xff.txt", "x_.txt" }, { "a/", "file" },
	};
	char out[201];
	for (size_t i = 0; i < RX_COUNT(table); i++) {
		rx_file_name_clean(table[i][0], out);
		is_str(out, table[i][1], "a name becomes '%s'", table[i][1]);
	}
}

/* ---- the app ---- */

RX_STATE(Box, LIST(str, seen), VAR(int, n, 0), EVENT(take, int, rx_files), EVENT(keep, rx_files), EVENT(plain, int), EVENT(pictures, rx_files),
	 EVENT(any, rx_files))

static rx home(void)
{
	return rx_box(rx_upload("Pictures", .id = "pictures", .accept = "image/*, .PDF", .max_size = rx_int(10), .max_files = "2",
				.on_drop = rx_upload_files(Box.pictures, "pictures")),
		      rx_upload("One", .multiple = rx_false), rx_upload("Large", .max_size = rx_int(20)),
		      rx_upload("By a var", .id = Box.n, .max_size = rx_int(5)),
		      rx_button("Send", .on_click = rx_upload_files(rx_call(Box.take, 1), "default")),
		      rx_button("Send", .on_click = rx_upload_files(Box.any, Box.n)));
}
RX_PAGE(home, .route = "/")

void Box_take(struct Box *self, int n, rx_files files)
{
	self->n += n;
	for (int i = 0; i < files.len; i++) {
		char bytes[64] = "";
		FILE *file = fopen(files.at[i].path, "r");
		size_t length = file ? fread(bytes, 1, sizeof bytes - 1, file) : 0;
		if (file)
			fclose(file);
		rx_push(self->seen, rx_printf("%s:%s:%lld:%.*s", files.at[i].name, files.at[i].type, (long long)files.at[i].size,
		                              (int)length, bytes));
	}
}

void Box_keep(struct Box *self, rx_files files)
{
	for (int i = 0; i < files.len; i++)
		if (rx_upload_keep(&files.at[i], files.at[i].name))
			rx_push(self->seen, rx_upload_url(files.at[i].name));
}

void Box_pictures(struct Box *self, rx_files files)
{
	self->n += files.len;
}

void Box_any(struct Box *self, rx_files files)
{
	self->n += files.len;
}

void Box_plain(struct Box *self, int n)
{
	self->n = n;
}

static char folder[] = "/tmp/rx_upload_XXXXXX", incoming[64], kept[64];
static int port;

/* A shell counts: a folder that is opened here has the number of a file that the server's thread just closed. */
static int files_in(const char *path)
{
	char command[256];
	snprintf(command, sizeof command, "exit $(ls '%s' | wc -l)", path);
	int status = system(command);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static bool comes_to(const char *path, int n)
{
	for (int i = 0; i < 800 && files_in(path) != n; i++)
		usleep(10000);
	return files_in(path) == n;
}

#define TOKEN "a1111111111111111111111111111111"

static int open_upload(const char *more, size_t length)
{
	char head[1024];
	int fd = ws_connect_port(port);
	snprintf(head, sizeof head, "POST /_upload HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: %zu\r\n%s\r\n", port, length, more);
	ws_write_all(fd, head, strlen(head));
	return fd;
}

static const char *finish(int fd)
{
	static char text[2048];
	char *answer = ws_headers(fd, "");
	const char *at = strcasestr(answer, "\r\ncontent-length: ");
	size_t length = at ? strtoul(at + 18, NULL, 10) : 0;
	char body[1024] = "";
	if (length < sizeof body)
		ws_read_all(fd, body, length, WS_WAIT_MS);
	snprintf(text, sizeof text, "%.3s %s", strlen(answer) > 12 ? answer + 9 : "---", body);
	free(answer);
	close(fd);
	return text;
}

static const char *good_headers(void)
{
	static char text[512];
	snprintf(text, sizeof text, "Origin: http://localhost:%d\r\nX-Reflex-Token: " TOKEN "\r\nContent-Type: " TYPE "\r\n", port);
	return text;
}

static const char *send_with(const char *headers, const char *body)
{
	int fd = open_upload(headers, strlen(body));
	ws_write_all(fd, body, strlen(body));
	return finish(fd);
}

static const char *upload(const char *body)
{
	return send_with(good_headers(), body);
}

#define EVENT_PART(handler, arguments) \
	PART("name=\"event\"", "{\"event_handler\":\"" handler "\",\"arguments\":" arguments "}")

/* Asks for the kept file; `*head` has the answer's headers, its start is in `body`. */
static int kept_file(const char *method, const char *headers, char **head, char body[16])
{
	char request[512];
	int fd = ws_connect_port(port);
	snprintf(request, sizeof request, "%s /_upload/k%%20%%C3%%A4.png HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n%s\r\n", method, port,
		 headers);
	free(*head);
	*head = ws_headers(fd, request);
	memset(body, 0, 16);
	for (int i = 0; i < 15 && ws_read_all(fd, body + i, 1, WS_WAIT_MS); i++)
		;
	close(fd);
	return strlen(*head) > 12 ? (int)strtol(*head + 9, NULL, 10) : 0;
}

/* A film is wound forward, a picture is not sent again. */
static void kept_parts(void)
{
	char *head = NULL, body[16], tag[80] = "", headers[256];
	is_int(kept_file("GET", "", &head, body), 200, "the file");
	ok(strstr(head, "accept-ranges: bytes"), "can be had in parts");
	const char *at = strstr(head, "etag: ");
	snprintf(tag, sizeof tag, "%.*s", at ? (int)strcspn(at + 6, "\r") : 0, at ? at + 6 : "");
	snprintf(headers, sizeof headers, "If-None-Match: %s\r\n", tag);
	is_int(kept_file("GET", headers, &head, body), 304, "who has it gets it no more");
	is_str(body, "", "no byte of it");
	is_int(kept_file("GET", "If-None-Match: \"old\"\r\n", &head, body), 200, "who has another does");
	is_int(kept_file("GET", "Range: bytes=2-3\r\n", &head, body), 206, "a part");
	is_str(body, "ct", "is what was asked for");
	ok(strstr(head, "content-range: bytes 2-3/7") && strstr(head, "nosniff"), "and says so");
	ok(strstr(head, "content-security-policy: default-src 'none'; sandbox"), "a part runs no more than the whole");
	is_int(kept_file("GET", "Range: bytes=7-\r\n", &head, body), 416, "nothing is behind the end");
	ok(strstr(head, "content-range: bytes */7"), "where that is");
	snprintf(headers, sizeof headers, "Range: bytes=-1\r\nIf-Range: %s\r\n", tag);
	is_int(kept_file("GET", headers, &head, body), 206, "a part of the same file");
	is_int(kept_file("GET", "Range: bytes=-1\r\nIf-Range: \"old\"\r\n", &head, body), 200, "the whole of another one");
	is_int(kept_file("HEAD", "", &head, body), 200, "HEAD");
	ok(strstr(head, "content-length: 7") && !*body, "has the length and no more");
	free(head);
}

static void uploads(void)
{
	struct ws ws = ws_open(port);
	ws_ask(&ws, "{\"type\":\"hello\",\"client_token\":\"" TOKEN "\",\"nonce\":\"1111111111111111\",\"path\":\"/\",\"query\":\"\"}");
	is_str(upload(EVENT_PART("Box.take", "[3]") PART(FILE_HEAD("../a.txt"), "hello") PART(FILE_HEAD("b.txt"), "") "--xyz--\r\n"),
	       "200 {\"ok\":true}", "two files are taken");
	const char *text = ws_read(&ws);
	is_str(text ? text : "", "{\"delta\":{\"Box\":{\"seen\":[\"a.txt:text/plain:5:hello\",\"b.txt:text/plain:0:\"],\"n\":3}},\"events\":[]}",
	       "the handler's changes come over the WebSocket");
	ok(comes_to(incoming, 0), "nothing is left when the handler has run");
	is_str(upload(EVENT_PART("Box.keep", "[]") PART(FILE_HEAD("k \xc3\xa4.png"), "picture") "--xyz--\r\n"), "200 {\"ok\":true}", "a file is kept");
	text = ws_read(&ws);
	ok(text && strstr(text, "/_upload/k%20%C3%A4.png"), "and has an address");
	is_int(files_in(kept), 1, "and lies in its folder");
	int fd = ws_connect_port(port);
	char request[256];
	snprintf(request, sizeof request, "GET /_upload/k%%20%%C3%%A4.png HTTP/1.1\r\nHost: localhost:%d\r\n\r\n", port);
	char *head = ws_headers(fd, request), body[8] = "";
	ok(strstr(head, "image/png") && strstr(head, "nosniff"), "where it is served as a picture");
	ws_read_all(fd, body, 7, WS_WAIT_MS);
	is_str(body, "picture", "with its bytes");
	free(head);
	close(fd);
	kept_parts();
	ws_drop(&ws);
}

static void refusals(void)
{
	static const char good[] = EVENT_PART("Box.take", "[3]") PART(FILE_HEAD("a"), "x") "--xyz--\r\n";
	char headers[512];
	is_str(upload(EVENT_PART("Box.plain", "[3]") PART(FILE_HEAD("a"), "x") "--xyz--\r\n"),
	       "400 {\"error\":\"the part 'event' names no handler that takes files\"}", "a handler that takes no files");
	is_str(upload(PART(FILE_HEAD("a"), "x") "--xyz--\r\n"), "400 {\"error\":\"the part 'event' comes first\"}", "a file without an event");
	is_str(upload(EVENT_PART("Box.take", "[3]") "--xy"), "400 {\"error\":\"the end is missing\"}", "half a body");
	is_str(upload("nonsense that has no parts in it"), "400 {\"error\":\"the end is missing\"}", "no parts");
	snprintf(headers, sizeof headers, "Origin: http://localhost:%d\r\nX-Reflex-Token: " TOKEN "\r\nContent-Type: text/plain\r\n", port);
	is_str(send_with(headers, good), "415 {\"error\":\"an upload is multipart/form-data\"}", "another type");
	snprintf(headers, sizeof headers, "X-Reflex-Token: " TOKEN "\r\nContent-Type: " TYPE "\r\n");
	is_str(send_with(headers, good), "403 {\"error\":\"an upload needs an Origin\"}", "no Origin");
	snprintf(headers, sizeof headers, "Origin: http://evil.example\r\nX-Reflex-Token: " TOKEN "\r\nContent-Type: " TYPE "\r\n");
	ok(!strncmp(send_with(headers, good), "403", 3), "a foreign Origin");
	snprintf(headers, sizeof headers, "Origin: http://localhost:%d\r\nContent-Type: " TYPE "\r\n", port);
	is_str(send_with(headers, good), "400 {\"error\":\"the header X-Reflex-Token is missing\"}", "no token");
	char *large = malloc(4000);
	snprintf(large, 4000, "%s%02000d\r\n--xyz--\r\n", EVENT_PART("Box.take", "[1]") "--xyz\r\nContent-Disposition: form-data; " FILE_HEAD("l") "\r\n\r\n", 0);
	is_str(upload(large), "413 {\"error\":\"a file is too large\"}", "a file over the limit");
	free(large);
	char *many = calloc(1, 16384);
	snprintf(many, 16384, "%s", EVENT_PART("Box.take", "[1]"));
	for (int i = 0; i < 33; i++)
		snprintf(many + strlen(many), 16384 - strlen(many), "%s", PART(FILE_HEAD("m"), "x"));
	snprintf(many + strlen(many), 16384 - strlen(many), "--xyz--\r\n");
	is_str(upload(many), "413 {\"error\":\"too many files\"}", "too many files");
	free(many);
	ok(comes_to(incoming, 0), "none of them leaves anything behind");
}

#define FROM(id, handler) PART("name=\"event\"", "{\"event_handler\":\"" handler "\",\"arguments\":[],\"id\":\"" id "\"}")
#define TYPED(name_, type, text) \
	"--xyz\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" name_ "\"\r\nContent-Type: " type "\r\n\r\n" text "\r\n"
#define END "--xyz--\r\n"

/* Clients that do not keep to what the page says. */
static void limits(void)
{
	static const char large[] = "413 {\"error\":\"a file is too large\"}", kind[] = "415 {\"error\":\"a file is of a type that is not accepted here\"}",
			  many[] = "413 {\"error\":\"too many files\"}",
			  wrong[] = "400 {\"error\":\"the part 'event' names no rx_upload that sends to this handler\"}", fine[] = "200 {\"ok\":true}";
	static const struct {
		const char *body, *answer, *what;
	} cases[] = {
		{ FROM("pictures", "Box.pictures") TYPED("a", "image/png", "0123456789") TYPED("b.Pdf", "x/y", "1") END, fine, "what fits is taken" },
		{ FROM("pictures", "Box.pictures") TYPED("a", "image/png", "0123456789a") END, large, "more than .max_size" },
		{ FROM("pictures", "Box.pictures") TYPED("a.pdf", "x/y", "1") TYPED("a.exe", "text/html", "1") END, kind, "what .accept does not name" },
		{ FROM("pictures", "Box.pictures") TYPED("a", "image/a", "1") TYPED("a", "image/a", "1") TYPED("a", "image/a", "1") END, many,
		  "more than .max_files" },
		{ FROM("default", "Box.pictures") TYPED("a", "image/png", "1") END, wrong, "an rx_upload that sends elsewhere" },
		{ PART("name=\"event\"", "{\"event_handler\":\"Box.pictures\"}") TYPED("a", "image/png", "1") END, wrong, "none" },
		{ FROM("x", "Box.any") TYPED("a", "x/y", "12345") END, fine, "an id that a var says" },
		{ FROM("x", "Box.any") TYPED("a", "x/y", "123456") END, large, "has the limits of such" },
		{ FROM("pictures", "Box.any") TYPED("a", "x/y", "1") END, kind, "or those of the id" },
		{ FROM("x", "Box.keep") TYPED("limits", "x/y", "1234567890123456789012345") END, fine, "a handler that no page sends to" },
	};
	struct ws ws = ws_open(port);
	ws_ask(&ws, "{\"type\":\"hello\",\"client_token\":\"" TOKEN "\",\"nonce\":\"1111111111111111\",\"path\":\"/\",\"query\":\"\"}");
	for (size_t i = 0; i < RX_COUNT(cases); i++)
		is_str(upload(cases[i].body), cases[i].answer, "%s", cases[i].what);
	ok(comes_to(incoming, 0), "and nothing of it is left");
	ws_drop(&ws);
}

static void broken(void)
{
	static const char start[] = EVENT_PART("Box.take", "[3]") "--xyz\r\nContent-Disposition: form-data; " FILE_HEAD("a") "\r\n\r\nhalf";
	int first = open_upload(good_headers(), 100000), second = open_upload(good_headers(), 100000);
	ws_write_all(first, start, strlen(start));
	ws_write_all(second, start, strlen(start));
	ok(comes_to(incoming, 2), "two files are on their way");
	ok(!strncmp(upload(EVENT_PART("Box.take", "[3]") "--xyz--\r\n"), "429", 3), "a third upload of this client is refused");
	close(first);
	close(second);
	ok(comes_to(incoming, 0), "when the connections break nothing is left");
	is_str(upload(EVENT_PART("Box.take", "[0]") "--xyz--\r\n"), "200 {\"ok\":true}", "and the client may send again");
}

static void over_the_websocket(void)
{
	struct ws ws = ws_open(port);
	const char *answer = ws_ask(&ws, "{\"client_token\":\"b1111111111111111111111111111111\",\"event_handler\":\"Box.keep\",\"arguments\":[\"x\"]}");
	ok(strstr(answer, "bad_arguments") != NULL, "an event over the WebSocket cannot name files");
	ws_drop(&ws);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	alarm(100);
	reader();
	names();
	struct rx_diags diags = { 0 };
	struct rx_app *app = backend_app();
	ok(!rx_ui_build(app, &diags), "the page is built");
	for (int i = 0; i < diags.len; i++)
		printf("# %s\n", diags.at[i].text);
	if (!mkdtemp(folder))
		return 1;
	snprintf(incoming, sizeof incoming, "%s/in", folder);
	snprintf(kept, sizeof kept, "%s/kept", folder);
	struct rx_server_options options = backend_options();
	options.upload_dir = incoming;
	options.settings = (struct rx_settings){ .max_upload_size = 1000, .uploaded_files_dir = kept, .event_timeout = 60 };
	struct backend backend = backend_start(app, options);
	port = backend.port;
	uploads();
	refusals();
	limits();
	broken();
	over_the_websocket();
	backend_stop(&backend);
	rx_app_unref(app);
	char *command;
	if (asprintf(&command, "rm -rf '%s'", folder) > 0 && system(command))
		printf("# '%s' stays\n", folder);
	free(command);
	return done_testing();
}

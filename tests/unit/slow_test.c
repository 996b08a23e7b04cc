/* Clients that send too fast, and those that are too slow: events a second for each client and each address, requests that never get whole,
 * connections that are only half there. */
#define _GNU_SOURCE
#include <reflex/api.h>

#include "counter.h"
#include "server/pace.h"

#define FLOOD 1080
#define RATE 100

static void echo(struct rx_api *api) { rx_api_text(api, 200, "thanks"); }
RX_API(POST, "/echo", echo)

static uint64_t now_us(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

/* ---- too fast ---- */

static void pace(void)
{
	uint64_t paid = 0, now = 50000000, second = 1000000, due;
	int burst = 0;
	while (!(due = rx_pace_take(&paid, 10, now)))
		burst++;
	is_int(burst, 10 * RX_PACE_BURST, "ten seconds' worth may come at once");
	ok(due == now + second / 10, "the next one waits for its share of a second");
	ok(rx_pace_take(&paid, 10, now) == now + 2 * second / 10, "another one for two");
	now += second;
	for (int i = 0; i < 8; i++)
		ok(!rx_pace_take(&paid, 10, now), "a second later there is room for %d", i + 1);
	ok(rx_pace_take(&paid, 10, now) > now, "and no more: what was too much counts");
	now += 3600 * second;
	for (burst = 0; !rx_pace_take(&paid, 10, now);)
		burst++;
	is_int(burst, 10 * RX_PACE_BURST, "an hour of silence is worth no more than ten seconds");
	ok(!rx_pace_take(&(uint64_t){ 0 }, 1000000, now), "a million a second");
}

static void flood(struct ws *ws, const char *token, int count)
{
	char frame[200];
	for (int i = 1; i <= count; i++) {
		snprintf(frame, sizeof frame, "{\"client_token\":\"%s\",\"event_handler\":\"Counter.add\",\"arguments\":[1],\"seq\":%d}", token, i);
		ws_send(ws, frame);
	}
}

/* How many answers come, each with its number. */
static int answered(struct ws *ws, int from, int count)
{
	char want[40];
	for (int i = from; i <= count; i++) {
		const char *answer = ws_read_for(ws, 30000);
		snprintf(want, sizeof want, "\"seq\":%d,\"final\":true", i);
		if (!answer || !strstr(answer, want))
			return i - 1;
	}
	return count;
}

static void of_a_client(void)
{
	struct rx_server_options options = counter_options();
	options.settings.events_per_client = RATE;
	struct backend backend = counter_start(options);
	struct ws ws = ws_open(backend.port), other = ws_open(backend.port);
	uint64_t began = now_us();
	flood(&ws, A, FLOOD);
	is_int(answered(&ws, 1, FLOOD), FLOOD, "nothing is lost of what comes too fast");
	ok(now_us() - began >= (FLOOD - RATE * RX_PACE_BURST - 20) * 1000000ull / RATE, "it takes its time");
	is_int(backend_logged("more than 100 events a second (\"events_per_client\")"), 1, "the log says so once, with the setting");
	flood(&other, B, 1);
	is_int(answered(&other, 1, 1), 1, "others go on");
	ws_drop(&ws);
	ws = ws_open(backend.port);
	began = now_us();
	for (int i = 1; i <= 20; i++)
		ws_send(&ws, BACKEND_EVENT(A, "Counter.add", "[1]"));
	for (int i = 1; i <= 20; i++)
		ws_read(&ws);
	is_int(backend_logged("more than 100 events a second"), 2, "a new connection of the same client has nothing to spare");
	flood(&other, B, FLOOD); /* leaves while it is held */
	ws_drop(&other);
	ws_drop(&ws);
	backend_stop(&backend);
}

static struct ws from(int port, const char *address)
{
	char header[200];
	snprintf(header, sizeof header, "http://front.example:3000\r\nX-Forwarded-For: %s", address);
	return ws_open_with(port, "/_event", NULL, header);
}

static void of_an_address(void)
{
	static const char *const trusted[] = { "127.0.0.1", NULL };
	struct rx_server_options options = counter_options();
	options.settings.trusted_proxies = trusted;
	options.settings.events_per_address = RATE;
	struct backend backend = counter_start(options);
	struct ws a = from(backend.port, "1.2.3.4"), b = from(backend.port, "1.2.3.4"), c = from(backend.port, "1.2.3.5");
	uint64_t began = now_us();
	flood(&a, A, FLOOD / 2);
	flood(&b, B, FLOOD / 2);
	is_int(answered(&a, 1, FLOOD / 2) + answered(&b, 1, FLOOD / 2), FLOOD, "two clients of an address: nothing is lost");
	ok(now_us() - began >= (FLOOD - RATE * RX_PACE_BURST - 20) * 1000000ull / RATE, "they share what it may send");
	ok(backend_logged("(\"events_per_address\")") >= 1, "the log has the setting");
	int told = backend_logged("(\"events_per_address\")");
	flood(&c, "c0000000000000000000000000000003", RATE);
	is_int(answered(&c, 1, RATE), RATE, "another address");
	is_int(backend_logged("(\"events_per_address\")"), told, "has its own");
	ws_drop(&a);
	ws_drop(&b);
	ws_drop(&c);
	backend_stop(&backend);
}

/* ---- too slow: each begins, and most go on with a letter every 100 ms ---- */

#define HOST "Host: 127.0.0.1:%d\r\n"
#define MULTIPART "Content-Type: multipart/form-data; boundary=b\r\nX-Reflex-Token: " A "\r\nOrigin: http://front.example:3000\r\n"

static void requests(int port)
{
	static const struct {
		const char *start, *letter, *name;
	} slow[] = {
		{ "", "", "a connection that says nothing" },
		{ "GET /pi", "", "half of a line" },
		{ "GET /ping HTTP/1.1\r\n" HOST "X: ", "x", "headers that go on and on" },
		{ "GET /_event HTTP/1.1\r\n" HOST "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ", "x", "a handshake that never ends" },
		{ "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 100000\r\n\r\nab", "", "a body of which nothing more comes" },
		{ "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 100000\r\n\r\n", "x", "a body that trickles in" },
		{ "POST /_upload HTTP/1.1\r\n" HOST MULTIPART "Content-Length: 100000\r\n\r\n--b\r\n", "x", "an upload that trickles in" },
	};
	char start[1000], answer[1000];
	int fds[RX_COUNT(slow)], open = RX_COUNT(slow);
	for (size_t i = 0; i < RX_COUNT(slow); i++) {
		fds[i] = ws_connect_port(port);
		snprintf(start, sizeof start, slow[i].start, port);
		ws_write_all(fds[i], start, strlen(start));
	}
	for (int turn = 0; turn < 300 && open; turn++) {
		usleep(100000);
		for (size_t i = 0; i < RX_COUNT(slow); i++) {
			ssize_t n = fds[i] < 0 ? 1 : recv(fds[i], answer, sizeof answer, MSG_DONTWAIT);
			if (n > 0 || (n < 0 && errno == EAGAIN)) {
				ws_write_all(fds[i], slow[i].letter, strlen(slow[i].letter));
				continue;
			}
			close(fds[i]);
			fds[i] = -1;
			open--;
		}
	}
	for (size_t i = 0; i < RX_COUNT(slow); i++)
		ok(fds[i] < 0, "%s is ended", slow[i].name);
}

/* A pause is no fault when enough came before. */
static void fair(int port)
{
	char start[200], *part = calloc(1, 5001), *answer;
	int fd = ws_connect_port(port), length = snprintf(start, sizeof start, "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 10000\r\n\r\n", port);
	memset(part, 'x', 5000);
	ws_write_all(fd, start, (size_t)length);
	ws_write_all(fd, part, 5000);
	usleep(1500000);
	answer = ws_headers(fd, part);
	ok(!strncmp(answer, "HTTP/1.1 200", 12), "a body that came fast before its pause is taken");
	free(answer);
	free(part);
	close(fd);
}

static void half_open(int port)
{
	struct ws deaf = ws_open(port), alive = ws_open(port);
	deaf.deaf = true;
	for (int i = 0; i < 200 && !deaf.close_code && !alive.close_code; i++) {
		ws_read_for(&alive, 100);
		ws_read_for(&deaf, 100);
	}
	is_int(deaf.close_code, 1006, "who does not answer a ping is gone");
	is_int(alive.close_code, 0, "who answers is not");
	ok(*ws_ask(&alive, BACKEND_EVENT(B, "Counter.add", "[1]")), "and goes on");
	ws_drop(&deaf);
	ws_drop(&alive);
}

/* So many events wait that the connection is not read from: its pongs are not, either. */
static void busy(int port)
{
	struct ws ws = ws_open(port);
	char frame[200];
	for (int i = 1; i <= 34; i++) {
		snprintf(frame, sizeof frame, BACKEND_EVENT("%s", "Counter.nap", "[200]"), A);
		snprintf(frame + strlen(frame) - 1, sizeof frame - strlen(frame), ",\"seq\":%d}", i);
		ws_send(&ws, frame);
	}
	is_int(answered(&ws, 1, 34), 34, "who waits for slow handlers is not taken for gone");
	ws_drop(&ws);
}

static void slow_ones(void)
{
	char folder[] = "/tmp/rx-slow-XXXXXX";
	if (!mkdtemp(folder))
		exit(1);
	struct rx_server_options options = counter_options();
	options.settings.request_timeout = options.settings.ping_interval = options.settings.ping_timeout = 1;
	options.upload_dir = folder;
	struct backend backend = counter_start(options);
	requests(backend.port);
	fair(backend.port);
	half_open(backend.port);
	busy(backend.port);
	backend_stop(&backend);
	rmdir(folder);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	pace();
	of_a_client();
	of_an_address();
	slow_ones();
	return done_testing();
}

/* Load for a WebSocket server: N connections, one event in flight on each, one epoll thread.
 *
 *     load_client --port N [--connections 64] [--seconds 2] [--pid SERVER[,SERVER...]] [--event NAME] [--path /_event]
 *                 [--speak ws|socketio|reflex]  the server's language: plain frames of JSON (ours and bare WebSockets),
 *                                       Socket.IO, or Socket.IO as the original Reflex speaks it
 *                 [--idle]              open them, measure the server's memory, send one event each, measure again
 *                 [--warm]              before measuring, one event on each connection
 *                 [--slow NAME MS]      one more connection that calls NAME(MS) again and again
 *                 [--rate N]            at most N events a second in all
 *                 [--beside N]          N more connections, which send one event each and then nothing
 *
 * Prints one line of JSON: events a second, latency of half and of 99 in 100 in microseconds, CPU of the server per
 * event, the part of one core that the client used, and the server's memory per connection (from /proc). */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define BUCKETS 2000000 /* of 5 microseconds: up to ten seconds */
#define BUCKET_NS 5000
#define DRAIN_NS 30000000000u

struct connection {
	int fd;
	bool slow;
	uint64_t sent;      /* ns; 0: nothing is in flight */
	unsigned char *out; /* the masked frame */
	size_t out_len;
	unsigned char in[8192];
	size_t in_len;
};

/* What a server's messages look like: where events go, and how the text of one begins. A server that speaks Socket.IO
 * says hello before a client may ask for its part of the app, and answers before events may come. */
struct language {
	const char *name, *path, *hello, *join, *welcome, *answer, *event;
};

#define EVENT_TEXT "{\"client_token\":\"%s\",\"event_handler\":\"%s\",\"arguments\":[%d]}"

static const struct language languages[] = {
	{ .name = "ws", .path = "/_event", .answer = "{", .event = EVENT_TEXT },
	{ .name = "socketio",
	  .path = "/socket.io/?EIO=4&transport=websocket",
	  .hello = "0",
	  .join = "40",
	  .welcome = "40",
	  .answer = "42[",
	  .event = "42[\"event\"," EVENT_TEXT "]" },
	{ .name = "reflex",
	  .path = "/_event/?EIO=4&transport=websocket&token=",
	  .hello = "0",
	  .join = "40/_event,",
	  .welcome = "40/_event,",
	  .answer = "42/_event,[\"event\",",
	  .event = "42/_event,[\"event\",{\"client_token\":\"%s\",\"name\":\"%s\",\"payload\":{\"value\":%d},"
		   "\"router_data\":{\"pathname\":\"/\",\"asPath\":\"/\"}}]" },
};

static struct {
	int port, connections, rate, slow_ms, beside;
	int pids[16], pid_count;
	double seconds;
	bool idle, warm;
	const char *event, *path, *slow;
	const struct language *language;
} options = { .connections = 64, .seconds = 2, .event = "Counter.add", .language = languages };

static uint64_t count, slow_count, rejected;
static uint32_t histogram[BUCKETS];
static int in_flight; /* of those that are measured */

static uint64_t now_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void fail(const char *what)
{
	fprintf(stderr, "load_client: %s: %s\n", what, strerror(errno));
	exit(1);
}

static size_t make_frame(unsigned char *out, const char *text, size_t length)
{
	static const unsigned char mask[4] = { 1, 2, 3, 4 };
	size_t n = 0;
	out[n++] = 0x81;
	if (length < 126) {
		out[n++] = (unsigned char)(0x80 | length);
	} else {
		out[n++] = 0x80 | 126;
		out[n++] = (unsigned char)(length >> 8);
		out[n++] = (unsigned char)length;
	}
	memcpy(out + n, mask, 4);
	n += 4;
	for (size_t i = 0; i < length; i++)
		out[n++] = (unsigned char)text[i] ^ mask[i % 4];
	return n;
}

/* The whole frame at the start of `in`: its bytes, and where its text begins; 0 when there is none yet. */
static size_t frame_length(const struct connection *c, size_t *head)
{
	if (c->in_len < 2)
		return 0;
	size_t length = c->in[1] & 127;
	*head = 2;
	if (length == 127)
		fail("an answer of more than 64 KB");
	if (length == 126) {
		if (c->in_len < 4)
			return 0;
		length = (size_t)c->in[2] << 8 | c->in[3];
		*head = 4;
	}
	if (*head + length > sizeof c->in)
		fail("an answer that is too long");
	return c->in_len >= *head + length ? *head + length : 0;
}

/* Takes one frame off `in`: true when it was a text that begins as `start`. Answers Engine.IO's pings. */
static bool take_frame(struct connection *c, size_t whole, size_t head, const char *start)
{
	const unsigned char *text = c->in + head;
	size_t length = whole - head;
	bool wanted = (c->in[0] & 15) == 1 && length >= strlen(start) && memcmp(text, start, strlen(start)) == 0;
	if ((c->in[0] & 15) == 8)
		fail("the server closed a connection");
	if (options.language->hello && length == 1 && text[0] == '2') {
		unsigned char pong[16];
		size_t n = make_frame(pong, "3", 1);
		if (write(c->fd, pong, n) != (ssize_t)n)
			fail("unable to send a pong");
	}
	if (wanted)
		rejected += memmem(text, length, "\"error\"", 7) != NULL;
	memmove(c->in, c->in + whole, c->in_len - whole);
	c->in_len -= whole;
	return wanted;
}

/* Reads what is there: true when an answer was among it. */
static bool receive_text(struct connection *c, const char *start)
{
	size_t whole, head;
	bool answered = false;
	ssize_t n = recv(c->fd, c->in + c->in_len, sizeof c->in - c->in_len, 0);
	if (n <= 0)
		fail("the server closed a connection");
	c->in_len += (size_t)n;
	while ((whole = frame_length(c, &head)) > 0)
		answered |= take_frame(c, whole, head, start);
	return answered;
}

static void wait_for(struct connection *c, const char *start)
{
	while (!receive_text(c, start))
		;
}

static void open_socket(struct connection *c)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((uint16_t)options.port) };
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int on = 1;
	c->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&to, sizeof to) < 0)
		fail("unable to connect");
	setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

static void upgrade(const struct connection *c, const char *token)
{
	const char *path = options.path ? options.path : options.language->path;
	char text[1024];
	int n = snprintf(text, sizeof text,
			 "GET %s%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
			 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
			 path, path[strlen(path) - 1] == '=' ? token : "", options.port);
	if (write(c->fd, text, (size_t)n) != n)
		fail("unable to send");
	for (size_t got = 0; got < 4 || memcmp(text + got - 4, "\r\n\r\n", 4) != 0; got++)
		if (got == sizeof text || read(c->fd, text + got, 1) != 1)
			fail("no handshake");
}

static void join(struct connection *c)
{
	const struct language *l = options.language;
	unsigned char frame[64];
	if (!l->hello)
		return;
	wait_for(c, l->hello);
	size_t n = make_frame(frame, l->join, strlen(l->join));
	if (write(c->fd, frame, n) != (ssize_t)n)
		fail("unable to join");
	wait_for(c, l->welcome);
}

static void connect_to(struct connection *c, int index)
{
	char token[40], event[512];
	snprintf(token, sizeof token, "%08x%08x0123456789abcdef", (unsigned)getpid(), (unsigned)index);
	open_socket(c);
	upgrade(c, token);
	join(c);
	int n = snprintf(event, sizeof event, options.language->event, token, c->slow ? options.slow : options.event,
			 c->slow ? options.slow_ms : 1);
	c->out = malloc((size_t)n + 16);
	c->out_len = make_frame(c->out, event, (size_t)n);
}

static void send_event(struct connection *c)
{
	c->sent = now_ns();
	in_flight += !c->slow;
	if (write(c->fd, c->out, c->out_len) != (ssize_t)c->out_len)
		fail("unable to send an event");
}

static void note(const struct connection *c)
{
	uint64_t bucket = (now_ns() - c->sent) / BUCKET_NS;
	if (c->slow) {
		slow_count++;
		return;
	}
	count++;
	in_flight--;
	histogram[bucket < BUCKETS ? bucket : BUCKETS - 1]++;
}

/* True when an answer was read. */
static bool receive(struct connection *c)
{
	bool answered = receive_text(c, options.language->answer);
	if (answered)
		note(c);
	return answered;
}

static uint64_t process_cpu_ns(int pid)
{
	char path[64], text[1024];
	unsigned long user = 0, system = 0;
	snprintf(path, sizeof path, "/proc/%d/stat", pid);
	FILE *file = fopen(path, "r");
	if (!file)
		return 0;
	char *line = fgets(text, sizeof text, file), *end = line ? strrchr(text, ')') : NULL;
	if (end)
		sscanf(end + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
	fclose(file);
	return (uint64_t)(user + system) * 1000000000u / (uint64_t)sysconf(_SC_CLK_TCK);
}

static long process_rss(int pid)
{
	char path[64];
	long total = 0, pages = 0;
	snprintf(path, sizeof path, "/proc/%d/statm", pid);
	FILE *file = fopen(path, "r");
	if (!file)
		return 0;
	if (fscanf(file, "%ld %ld", &total, &pages) != 2)
		pages = 0;
	fclose(file);
	return pages * sysconf(_SC_PAGESIZE);
}

static uint64_t server_cpu_ns(void)
{
	uint64_t sum = 0;
	for (int i = 0; i < options.pid_count; i++)
		sum += process_cpu_ns(options.pids[i]);
	return sum;
}

static long server_rss(void)
{
	long sum = 0;
	for (int i = 0; i < options.pid_count; i++)
		sum += process_rss(options.pids[i]);
	return sum;
}

static uint64_t own_cpu_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static double percentile(double part)
{
	uint64_t want = (uint64_t)((double)count * part), seen = 0;
	for (int i = 0; i < BUCKETS; i++)
		if ((seen += histogram[i]) > want)
			return (double)i * BUCKET_NS / 1000.0;
	return 0;
}

static struct connection *open_all(int *n)
{
	*n = options.connections + (options.slow ? 1 : 0);
	struct connection *all = calloc((size_t)*n, sizeof *all);
	for (int i = 0; i < *n; i++) {
		all[i].slow = i == options.connections;
		connect_to(&all[i], i);
	}
	return all;
}

static void warm(struct connection *all, int n)
{
	for (int i = 0; i < n; i++) {
		if (all[i].slow)
			continue;
		send_event(&all[i]);
		wait_for(&all[i], options.language->answer);
		all[i].sent = 0;
		in_flight--;
	}
}

static void open_beside(void)
{
	struct connection *idle = calloc((size_t)options.beside, sizeof *idle);
	for (int i = 0; i < options.beside; i++)
		connect_to(&idle[i], options.connections + 1 + i);
	warm(idle, options.beside);
}

static void print_idle(void)
{
	long before = server_rss();
	int n;
	struct connection *all = open_all(&n);
	usleep(300000);
	long open = server_rss();
	warm(all, n);
	usleep(300000);
	printf("{\"connections\":%d,\"base_bytes\":%ld,\"idle_bytes\":%ld,\"after_event_bytes\":%ld,\"rejected\":%llu}"
	       "\n",
	       n, before, (open - before) / n, (server_rss() - before) / n, (unsigned long long)rejected);
}

/* With a rate: connections wait for their turn, spread over each millisecond. */
static void send_due(struct connection *all, uint64_t start, uint64_t *due, int *next)
{
	uint64_t allowed = (now_ns() - start) / 1000 * (uint64_t)options.rate / 1000000;
	for (int tries = 0; *due < allowed && tries < options.connections; tries++) {
		struct connection *c = &all[(*next)++ % options.connections];
		if (c->sent)
			continue;
		send_event(c);
		(*due)++;
	}
}

static void take_answers(int poll_fd, bool more)
{
	struct epoll_event events[256];
	int ready = epoll_wait(poll_fd, events, 256, options.rate ? 1 : 100);
	for (int i = 0; i < ready; i++) {
		struct connection *c = events[i].data.ptr;
		if (!receive(c))
			continue;
		if (more && (!options.rate || c->slow))
			send_event(c);
		else
			c->sent = 0;
	}
}

/* After the time is over, what is in flight is waited for: an answer that takes long counts like any other. */
static void run(struct connection *all, int n, int poll_fd)
{
	uint64_t start = now_ns(), end = start + (uint64_t)(options.seconds * 1e9), due = 0;
	int next = 0;
	for (int i = 0; i < n; i++)
		if (!options.rate || all[i].slow)
			send_event(&all[i]);
	while (now_ns() < end) {
		if (options.rate)
			send_due(all, start, &due, &next);
		take_answers(poll_fd, true);
	}
	while (in_flight > 0 && now_ns() < end + DRAIN_NS)
		take_answers(poll_fd, false);
}

static void print_load(void)
{
	int n, poll_fd = epoll_create1(EPOLL_CLOEXEC);
	open_beside();
	struct connection *all = open_all(&n);
	for (int i = 0; i < n; i++) {
		struct epoll_event event = { .events = EPOLLIN, .data.ptr = &all[i] };
		epoll_ctl(poll_fd, EPOLL_CTL_ADD, all[i].fd, &event);
	}
	if (options.warm)
		warm(all, n);
	uint64_t cpu = server_cpu_ns(), own = own_cpu_ns(), start = now_ns();
	run(all, n, poll_fd);
	double seconds = (double)(now_ns() - start) / 1e9;
	printf("{\"connections\":%d,\"events_per_s\":%.0f,\"p50_us\":%.0f,\"p99_us\":%.0f,\"max_bucket_us\":%.0f,\"cpu_"
	       "us\":%.2f,\"client_cpu\":%.2f,"
	       "\"slow_events\":%llu,\"rejected\":%llu}\n",
	       options.connections, (double)count / seconds, percentile(0.5), percentile(0.99), percentile(0.99999),
	       count ? (double)(server_cpu_ns() - cpu) / 1000.0 / (double)count : 0,
	       (double)(own_cpu_ns() - own) / 1e9 / seconds, (unsigned long long)slow_count,
	       (unsigned long long)rejected);
}

static void read_pids(char *list)
{
	for (char *at = list; *at && options.pid_count < 16; at += *at == ',')
		options.pids[options.pid_count++] = (int)strtol(at, &at, 10);
}

static void read_language(const char *name)
{
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		if (!strcmp(languages[i].name, name)) {
			options.language = &languages[i];
			return;
		}
	exit(2);
}

static void read_options(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		char *name = argv[i], *value = i + 1 < argc ? argv[i + 1] : "";
		if (!strcmp(name, "--idle") || !strcmp(name, "--warm")) {
			*(name[2] == 'i' ? &options.idle : &options.warm) = true;
			continue;
		}
		i++;
		if (!strcmp(name, "--port"))
			options.port = (int)strtol(value, NULL, 10);
		else if (!strcmp(name, "--connections"))
			options.connections = (int)strtol(value, NULL, 10);
		else if (!strcmp(name, "--seconds"))
			options.seconds = strtod(value, NULL);
		else if (!strcmp(name, "--pid"))
			read_pids(value);
		else if (!strcmp(name, "--speak"))
			read_language(value);
		else if (!strcmp(name, "--rate"))
			options.rate = (int)strtol(value, NULL, 10);
		else if (!strcmp(name, "--beside"))
			options.beside = (int)strtol(value, NULL, 10);
		else if (!strcmp(name, "--event"))
			options.event = value;
		else if (!strcmp(name, "--path"))
			options.path = value;
		else if (!strcmp(name, "--slow") && i + 1 < argc)
			options.slow = value, options.slow_ms = (int)strtol(argv[++i], NULL, 10);
		else
			exit(2);
	}
}

int main(int argc, char **argv)
{
	struct rlimit files;
	read_options(argc, argv);
	getrlimit(RLIMIT_NOFILE, &files);
	files.rlim_cur = files.rlim_max;
	setrlimit(RLIMIT_NOFILE, &files);
	if (options.idle)
		print_idle();
	else
		print_load();
	return 0;
}

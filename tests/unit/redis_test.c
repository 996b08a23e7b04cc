/* Several backends on one Redis server: a client that goes from one to the other, both in the middle of its event, a server that is killed under
 * load. And what is answered when a store cannot write: SQLite on a file that may not grow. */
#include "counter.h"
#include "event/journal.h"
#include "redis.h"

#include <sys/resource.h>

static struct redis redis;

static int journal_fd = -1;

static struct backend start(const char *prefix)
{
	struct rx_server_options options = counter_options();
	options.journal_fd = journal_fd;
	struct rx_err err = { 0 };
	options.store->ops->close(options.store);
	options.store = rx_store_redis(redis.url, prefix, &err);
	if (!options.store) {
		printf("Bail out! %s\n", err.text);
		exit(1);
	}
	return counter_start(options);
}

#define HELLO_A BACKEND_HELLO_OF(A, N1)

static void travels(void)
{
	struct backend one = start("travel"), two = start("travel");
	struct ws ws = ws_open(one.port);
	ok(strstr(ws_ask(&ws, HELLO_A), FRESH) != NULL, "a client of one process");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[5]", 1)), "\"count\":5") != NULL, "has an event there");
	ws_drop(&ws);
	ws = ws_open(two.port);
	const char *hello = ws_ask(&ws, HELLO_A);
	ok(strstr(hello, "\"last_seq\":1") && strstr(hello, "\"count\":5"), "goes to the other: %s", hello);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[5]", 1)), "{\"delta\":{},\"events\":[],\"seq\":1") != NULL,
	   "which knows what was executed");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[7]", 2)), "\"count\":12") != NULL, "and goes on");
	ws_drop(&ws);
	ws = ws_open(one.port);
	hello = ws_ask(&ws, HELLO_A);
	ok(strstr(hello, "\"last_seq\":2") && strstr(hello, "\"count\":12"), "back at the first, which still had the old values: %s", hello);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 3)), "\"count\":13") != NULL, "it goes on there");
	ws_drop(&ws);
	ws = ws_open(two.port);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 4)), "\"count\":14") != NULL, "without a hello, too");
	ws_drop(&ws);
	backend_stop(&one);
	backend_stop(&two);
}

/* The handler is slow, the connection breaks, the client sends the event again to another process. */
static void both(void)
{
	struct backend one = start("both"), two = start("both");
	struct ws first = ws_open(one.port), second = ws_open(two.port);
	ws_ask(&first, HELLO_A);
	int before = atomic_load(&napping);
	ws_send(&first, BACKEND_EVENT_SEQ(A, "Counter.nap", "[700]", 1));
	ok(backend_until(atomic_load(&napping) > before), "a slow handler runs");
	const char *hello = ws_ask(&second, HELLO_A);
	ok(strstr(hello, "\"last_seq\":0") && strstr(hello, "\"count\":0"), "the client comes to another process: %s", hello);
	ok(strstr(ws_ask(&second, BACKEND_EVENT_SEQ(A, "Counter.nap", "[0]", 1)), "\"count\":1,") != NULL, "where the event runs, too");
	ok(!ws_read(&first) && first.close_code == 1012, "the slow one is not answered: its connection is to be made anew");
	ok(strstr(ws_ask(&second, BACKEND_EVENT_SEQ(A, "Counter.add", "[10]", 2)), "\"count\":11") != NULL, "its effect is there once");
	ws_drop(&first);
	first = ws_open(one.port);
	hello = ws_ask(&first, HELLO_A);
	ok(strstr(hello, "\"last_seq\":2") && strstr(hello, "\"count\":11"), "the first process has what the second did: %s", hello);
	ok(strstr(ws_ask(&first, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 3)), "\"count\":12") != NULL, "and goes on");
	ws_send(&second, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 3));
	ok(!ws_read(&second) && second.close_code == 1012, "an old connection to the other is closed");
	ws_drop(&first);
	ws_drop(&second);
	backend_stop(&one);
	backend_stop(&two);
}

/* A process that crashed in the client's second event; the third was run elsewhere before it is back. */
static void crashed(void)
{
	struct rx_err err;
	struct backend one = start("crash"), two;
	struct ws ws = ws_open(one.port);
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 1));
	ws_drop(&ws);
	ws = ws_open(one.port);
	ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Counter.add", "[1]", 1));
	ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Counter.add", "[1]", 2));
	journal_fd = rx_journal_create(&err);
	struct rx_journal *journal = rx_journal_map(journal_fd, &err);
	rx_journal_begin(journal, A, 2, "Counter.add");
	rx_journal_begin(journal, B, 2, "Counter.add");
	rx_journal_unmap(journal);
	two = start("crash");
	journal_fd = -1;
	ws_drop(&ws);
	ws = ws_open(two.port);
	const char *answer = ws_ask(&ws, HELLO_A);
	ok(strstr(answer, "\"last_seq\":2") && strstr(answer, "\"count\":1,"), "the event that crashed counts and did nothing: %s", answer);
	answer = ws_read(&ws);
	ok(answer && strstr(answer, "\"failed\""), "it is told so: %s", answer);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 3)), "\"count\":2,") != NULL, "the next one runs");
	ws_drop(&ws);
	ws = ws_open(two.port);
	answer = ws_ask(&ws, BACKEND_HELLO_OF(B, N1));
	ok(strstr(answer, "\"last_seq\":2") && strstr(answer, "\"count\":2,"), "one that another process ran meanwhile is done: %s", answer);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Counter.add", "[1]", 3)), "\"count\":3,") != NULL, "and nothing else is said of it");
	ws_drop(&ws);
	backend_stop(&one);
	backend_stop(&two);
}

/* ---- a server that is killed ---- */

#define LOADERS 8
static atomic_bool halt;

struct loader {
	pthread_t thread;
	int port, number;
	int sent, answered, broken;
};

/* Each event adds one; its number is its count. */
static void *load(void *arg)
{
	struct loader *loader = arg;
	char token[33], text[256], want[32];
	snprintf(token, sizeof token, "d%031d", loader->number);
	struct ws ws = ws_open(loader->port);
	while (!atomic_load(&halt)) {
		snprintf(text, sizeof text,
			 "{\"client_token\":\"%s\",\"event_handler\":\"Counter.add\",\"arguments\":[1],\"seq\":%d}", token, ++loader->sent);
		snprintf(want, sizeof want, "\"count\":%d,", loader->sent);
		ws_send(&ws, text);
		const char *answer = ws_read_for(&ws, 20000);
		if (!answer || !strstr(answer, want)) {
			printf("# event %d: %s\n", loader->sent, answer ? answer : "no answer");
			loader->broken++;
			break;
		}
		loader->answered++;
	}
	ws_drop(&ws);
	return NULL;
}

static void killed(void)
{
	struct backend backend = start("kill");
	struct loader loaders[LOADERS] = { 0 };
	for (int i = 0; i < LOADERS; i++) {
		loaders[i].port = backend.port;
		loaders[i].number = i;
		pthread_create(&loaders[i].thread, NULL, load, &loaders[i]);
	}
	for (int i = 0; i < 3; i++) {
		usleep(200000);
		redis_kill(&redis);
		usleep(300000);
		redis_run(&redis, NULL);
	}
	usleep(300000);
	atomic_store(&halt, true);
	int answered = 0, broken = 0, right = 0;
	for (int i = 0; i < LOADERS; i++) {
		pthread_join(loaders[i].thread, NULL);
		answered += loaders[i].answered;
		broken += loaders[i].broken;
	}
	ok(!broken, "a server that is killed three times: all of %d events were answered with their count", answered);
	backend_stop(&backend);
	backend = start("kill");
	for (int i = 0; i < LOADERS; i++) {
		char hello[256], want[2][64];
		struct ws ws = ws_open(backend.port);
		snprintf(hello, sizeof hello, "{\"type\":\"hello\",\"client_token\":\"d%031d\",\"nonce\":\"" N1 "\",\"path\":\"/\",\"query\":\"\"}", i);
		snprintf(want[0], sizeof want[0], "\"last_seq\":%d}", loaders[i].answered);
		snprintf(want[1], sizeof want[1], "\"count\":%d,", loaders[i].answered);
		const char *answer = ws_ask(&ws, hello);
		right += strstr(answer, want[0]) && strstr(answer, want[1]);
		ws_drop(&ws);
	}
	is_int(right, LOADERS, "each is counted once");
	ok(backend_logged("is away: ") >= 1 && backend_logged("is away: ") <= 3, "the log says that it is away, once each time");
	ok(backend_logged("is back after ") == backend_logged("is away: "), "and that it is back");
	backend_stop(&backend);
}

static void away(void)
{
	struct backend backend = start("away");
	struct ws ws = ws_open(backend.port), other;
	ws_ask(&ws, HELLO_A);
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 1));
	redis_kill(&redis);
	ws_send(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 2));
	other = ws_open(backend.port);
	ws_send(&other, BACKEND_EVENT_SEQ(B, "Counter.add", "[1]", 1));
	const char *answer = ws_read_for(&other, 60000);
	ok(answer && strstr(answer, "\"unavailable\"") && strstr(answer, "try again later"), "after a while events are refused: %s", answer);
	redis_run(&redis, NULL);
	ok(strstr(ws_read(&ws), "\"count\":2") != NULL, "the one that waited is answered when the server is back");
	bool served = false;
	for (int i = 0; i < 100 && !served; i++) {
		answer = ws_ask(&other, BACKEND_EVENT_SEQ(B, "Counter.add", "[1]", 1));
		served = strstr(answer, "\"count\":1") != NULL;
		usleep(50000);
	}
	ok(served, "and the other one is served: %s", answer);
	ws_drop(&ws);
	ws_drop(&other);
	backend_stop(&backend);
}

/* As a server answers that reads its file; then the real one takes its place. */
static void *be_loading(void *listener_)
{
	static const char answer[] = "-LOADING Redis is loading the dataset in memory\r\n";
	int listener = *(int *)listener_, fd = accept(listener, NULL, NULL);
	char bytes[4096];
	if (recv(fd, bytes, sizeof bytes, 0) > 0)
		for (int i = 0; i < 3; i++)
			ws_write_all(fd, answer, sizeof answer - 1);
	while (recv(fd, bytes, sizeof bytes, 0) > 0)
		;
	close(fd);
	close(listener);
	redis_run(&redis, NULL);
	return NULL;
}

static void loading(void)
{
	redis_kill(&redis);
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons((uint16_t)redis.port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
	pthread_t thread;
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (!ok(bind(listener, (struct sockaddr *)&at, sizeof at) == 0 && listen(listener, 4) == 0, "a server that is loading"))
		return;
	pthread_create(&thread, NULL, be_loading, &listener);
	struct rx_err err = { 0 };
	struct rx_store *store = rx_store_redis(redis.url, "loading", &err);
	ok(store != NULL, "is waited for at the start: %s", err.text);
	if (store)
		store->ops->close(store);
	pthread_join(thread, NULL);
}

/* ---- a full disk ---- */

static void full(void)
{
	char folder[] = "/tmp/reflex-full-test-XXXXXX";
	struct rx_err err;
	struct rlimit before, small;
	if (!mkdtemp(folder))
		return;
	char *path = rx_xprintf("%s/states.db", folder), *command = rx_xprintf("rm -rf '%s'", folder);
	struct rx_server_options options = counter_options();
	options.store->ops->close(options.store);
	options.store = rx_store_sqlite(path, &err);
	struct backend backend = counter_start(options);
	struct ws ws = ws_open(backend.port);
	ws_ask(&ws, HELLO_A);
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 1)), "\"count\":1") != NULL, "a client");
	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &before);
	small = before;
	small.rlim_cur = 65536;
	setrlimit(RLIMIT_FSIZE, &small);
	const char *answer = "";
	int seq = 1;
	for (; seq < 200 && !strstr(answer, "\"error\""); seq++) {
		char event[256];
		snprintf(event, sizeof event, "{\"client_token\":\"" A "\",\"event_handler\":\"Counter.grow\",\"arguments\":[500],\"seq\":%d}", seq + 1);
		answer = ws_ask(&ws, event);
	}
	ok(strstr(answer, "\"not_stored\"") && strstr(answer, "\"final\":true"), "an event that cannot be stored fails: %s", answer);
	ok(!strstr(answer, "delta"), "and shows nothing");
	ok(backend_logged("unable to write to the state store") == 1, "the log says why");
	setrlimit(RLIMIT_FSIZE, &before);
	char event[256], again[64];
	snprintf(event, sizeof event, "{\"client_token\":\"" A "\",\"event_handler\":\"Counter.grow\",\"arguments\":[500],\"seq\":%d}", seq);
	answer = ws_ask(&ws, event);
	ok(strstr(answer, "\"not_stored\"") != NULL, "sent again, it is still the one that failed: %s", answer);
	snprintf(event, sizeof event, "{\"client_token\":\"" A "\",\"event_handler\":\"Counter.add\",\"arguments\":[4],\"seq\":%d}", seq + 1);
	answer = ws_ask(&ws, event);
	ok(strstr(answer, "\"count\":5") && !strstr(answer, "items"), "the next one begins from what is stored: %.200s", answer);
	ws_drop(&ws);
	ws = ws_open(backend.port);
	answer = ws_ask(&ws, HELLO_A);
	snprintf(again, sizeof again, "\"last_seq\":%d", seq + 1);
	int items = 0;
	for (const char *at = strstr(answer, "\"items\":["); at && *at && *at != ']'; at++)
		items += *at == ',';
	ok(strstr(answer, again) && strstr(answer, "\"count\":5"), "it is executed: %.200s", answer);
	is_int(items + 1, (seq - 2) * 500, "all events before that one are there");
	ws_drop(&ws);
	backend_stop(&backend);
	ok(system(command) == 0, "the folder is gone");
	free(path);
	free(command);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	redis_start(&redis, NULL);
	travels();
	both();
	crashed();
	killed();
	away();
	loading();
	redis_stop(&redis);
	full();
	return done_testing();
}

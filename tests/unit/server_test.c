/* The server whole: a small app, a real server in a thread on a free port, real sockets. Everything that docs/protocol.md promises, and
 * everything that a stranger may send. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/handler.h>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>

#include "event/journal.h"
#include "server/server.h"
#include "tap.h"
#include "ws_client.h"

/* ---- the app ---- */

RX_STATE(Counter,
	VAR(int, count, 0),
	VAR(str, name, "nobody"),
	LIST(int, items),
	COMPUTED(int, doubled),
	EVENT(add, int),
	EVENT(rename, str),
	EVENT(nap, int),
	EVENT(grow, int),
	EVENT(dangle)
)

void Counter_add(struct Counter *self, int n)
{
	self->count += n;
}

void Counter_rename(struct Counter *self, str name)
{
	self->name = name;
}

void Counter_nap(struct Counter *self, int ms)
{
	usleep((useconds_t)ms * 1000);
	self->count++;
}

void Counter_grow(struct Counter *self, int n)
{
	for (int i = 0; i < n; i++)
		rx_push(self->items, i);
}

/* So that the compiler does not see the mistake that the runtime must. */
static __attribute__((noipa)) const char *disguise(const char *text)
{
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
#define HELLO(token, nonce) "{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"" nonce "\",\"path\":\"/\",\"query\":\"\"}"
#define EVENT_(token, handler, args) "{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args "}"
#define EVENT_SEQ(token, handler, args, seq) \
	"{\"client_token\":\"" token "\",\"event_handler\":\"" handler "\",\"arguments\":" args ",\"seq\":" #seq "}"
#define N1 "1111111111111111"
#define N2 "2222222222222222"
#define FRESH "{\"Counter\":{\"count\":0,\"name\":\"nobody\",\"items\":[],\"doubled\":0}}"

static void round_trip(int port)
{
	struct ws ws = ws_open(port);
	is_int(ws.status, 101, "a connection without an Origin is accepted");
	is_str(ws_ask(&ws, HELLO(A, N1)), "{\"hello\":{\"client_token\":\"" A "\",\"last_seq\":0},\"delta\":" FRESH "}",
	       "hello is answered with all values");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[3]", 1)),
	       "{\"delta\":{\"Counter\":{\"count\":3,\"doubled\":6}},\"events\":[],\"seq\":1,\"final\":true}", "an event changes two vars");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[0]", 2)), "{\"delta\":{},\"events\":[],\"seq\":2,\"final\":true}",
	       "an equal value is not sent");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[3]", 1)), "{\"delta\":{},\"events\":[],\"seq\":1,\"final\":true}",
	       "a repeated event is answered, not run");
	ok(strstr(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[3]", 9)), "\"out_of_order\"") != NULL, "a gap is out of order");
	is_str(ws_ask(&ws, EVENT_SEQ(A, "Counter.add", "[1]", 3)),
	       "{\"delta\":{\"Counter\":{\"count\":4,\"doubled\":8}},\"events\":[],\"seq\":3,\"final\":true}", "and the next one runs");
	ws_drop(&ws);
	ws = ws_open(port);
	is_str(ws_ask(&ws, HELLO(A, N1)),
	       "{\"hello\":{\"client_token\":\"" A "\",\"last_seq\":3},\"delta\":{\"Counter\":{\"count\":4,\"name\":\"nobody\","
	       "\"items\":[],\"doubled\":8}}}",
	       "after a reconnect the values are there");
	ws_drop(&ws);
	ws = ws_open(port);
	is_str(ws_ask(&ws, EVENT_(B, "Counter.add", "[1]")),
	       "{\"delta\":{\"Counter\":{\"count\":1,\"doubled\":2}},\"events\":[],\"final\":true}", "an event needs no hello and no seq");
	ws_drop(&ws);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	app = load_app();
	if (!app)
		return 1;
	struct fixture f = start(defaults());
	round_trip(f.port);
	stop(&f);
	rx_app_unref(app);
	return done_testing();
}

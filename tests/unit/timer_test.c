/* What happens by time: RX_EVERY, INTERVAL vars, rx_push_event, against a real server. */
#define _GNU_SOURCE
#include <reflex/app.h>
#include <reflex/components.h>
#include <reflex/event.h>
#include <reflex/handler.h>
#include <reflex/list.h>
#include <reflex/task.h>

#include <stdatomic.h>

#include "backend.h"

RX_STATE(Clock, VAR(int, ticks, 0), VAR(str, what, ""), VAR(double, how, 0), VAR(int64_t, wide, 0), EVENT(tick, int),
	 EVENT(tell, str, double, int64_t), EVENT(call, str), EVENT(nothing), EVENT(wrong, int), EVENT(lights, int))
RX_TYPE(Spot, VAR(int, x, 0))
RX_STATE(Lamp, VAR(int, lit, 0), EVENT(light, struct Spot, rx_int_map))
RX_STATE(Load, INTERVAL(int, fast, .seconds = 0.02), VAR(int, own, 0), EVENT(set, int))
RX_STATE(Slow, INTERVAL(int, slow, .seconds = 3600))

static atomic_int ticks, sent, loads, slows, at_start = -1, busy, overlap, in_tick, quiet, reached;

void Clock_tick(struct Clock *self, int n)
{
	self->ticks = n;
}

void Clock_tell(struct Clock *self, str what, double how, int64_t wide)
{
	self->what = what;
	self->how = how;
	self->wide = wide;
}

void Clock_call(struct Clock *self, str which)
{
	(void)self;
	atomic_store(&reached, rx_push_event(*which ? which : NULL, Clock.tell, which, 0.5, (int64_t)1 << 60));
}

void Clock_nothing(struct Clock *self)
{
	(void)self;
}

void Lamp_light(struct Lamp *self, struct Spot spot, rx_int_map more)
{
	self->lit += spot.x + rx_map_get(more, "more", 0);
}

void Clock_lights(struct Clock *self, int n)
{
	(void)self;
	rx_int_map more = { 0 };
	rx_map_set(more, "more", n);
	atomic_store(&reached, rx_push_event(NULL, Lamp.light, ((struct Spot){ .x = 40 }), more));
}

void Clock_wrong(struct Clock *self, int n)
{
	(void)self;
	(void)n;
	rx_push_event(NULL, Clock.tick, "no number");
}

int Load_fast(const struct Load *self)
{
	(void)self;
	return atomic_fetch_add(&loads, 1);
}

void Load_set(struct Load *self, int n)
{
	self->own = n;
}

int Slow_slow(const struct Slow *self)
{
	(void)self;
	return atomic_fetch_add(&slows, 1);
}

static void tick(struct rx_task *task)
{
	if (atomic_fetch_add(&in_tick, 1))
		atomic_fetch_add(&overlap, 1);
	int n = atomic_fetch_add(&ticks, 1) + 1;
	while (atomic_load(&busy) && rx_task_sleep(task, 0.005))
		;
	if (!atomic_load(&quiet))
		atomic_store(&sent, rx_push_event(NULL, Clock.tick, n));
	rx_lock(task, struct Clock, self)
		self->ticks = -1;
	atomic_fetch_sub(&in_tick, 1);
}
RX_EVERY(tick, .seconds = 0.02)

static void begin(void)
{
	atomic_store(&at_start, rx_push_event(NULL, Clock.tick, 1));
}
RX_ON_START(begin)

static rx home(void) { return rx_text("home"); }
static rx room(void) { return rx_text("room"); }
RX_PAGE(home, .route = "/")
static const char *room_route = "/room/[name]"; /* looked at when the app is loaded */
RX_PAGE(room, .route = room_route)

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define C "c3333333333333333333333333333333"
#define HELLO_AT(token, path) \
	"{\"type\":\"hello\",\"client_token\":\"" token "\",\"nonce\":\"1111111111111111\",\"path\":\"" path "\",\"query\":\"\"}"

/* Events for which no answer is looked for: the next frame with `text`. */
static bool sees(struct ws *ws, const char *text)
{
	return *backend_frame(ws, text) != 0;
}

static void periodic(struct backend *s)
{
	ok(backend_until(atomic_load(&ticks) > 3), "a periodic task runs without any client");
	is_int(atomic_load(&at_start), 0, "a start hook reaches nobody");
	is_int(atomic_load(&sent), 0, "nor does the task");
	ok(backend_logged("belongs to no client") > 0, "it cannot lock anything");
	int before = atomic_load(&loads);
	struct ws ws = ws_open(s->port);
	ws_send(&ws, HELLO_AT(A, "/"));
	ok(sees(&ws, "\"hello\""), "a client");
	ok(sees(&ws, "{\"delta\":{\"Clock\":{\"ticks\":"), "gets a push without seq and final");
	ok(sees(&ws, "\"ticks\""), "and the next");
	is_int(atomic_load(&sent), 1, "the task knows of one");
	ok(sees(&ws, "{\"delta\":{\"Load\":{\"fast\":"), "an INTERVAL var is pushed");
	ok(sees(&ws, "\"fast\""), "and again");
	ok(atomic_load(&loads) > before, "computed for a client only");
	int slow = atomic_load(&slows);
	ws_send(&ws, "{\"client_token\":\"" A "\",\"event_handler\":\"Load.set\",\"arguments\":[5]}");
	ok(sees(&ws, "\"own\":5"), "events go on");
	is_int(atomic_load(&slows), slow, "a var that is not due is not computed");
	ws_send(&ws, "{\"client_token\":\"" A "\",\"event_handler\":\"Clock.wrong\",\"arguments\":[5]}");
	ok(backend_until(backend_logged("rx_push_event: argument 1 of 'Clock.tick' must be int") > 0), "a wrong argument is logged");
	ws_drop(&ws);
	ok(backend_until(rx_push_event(NULL, Clock.nothing) == 0), "the client goes");
	usleep(50000);
	before = atomic_load(&loads);
	usleep(200000);
	is_int(atomic_load(&loads), before, "a client without a connection costs nothing");
}

/* An event of client A that pushes to `which`. */
static void reaches(struct ws *a, const char *which, int count)
{
	char frame[512];
	snprintf(frame, sizeof frame, "{\"client_token\":\"" A "\",\"event_handler\":\"Clock.call\",\"arguments\":[\"%s\"]}", which);
	ws_send(a, frame);
	ok(sees(a, "\"final\":true"), "an event that calls '%s'", which);
	is_int(atomic_load(&reached), count, "reaches so many");
}

static void reaching(int port)
{
	struct ws a = ws_open(port), b = ws_open(port), c = ws_open(port);
	atomic_store(&quiet, 1);
	ws_send(&a, HELLO_AT(A, "/"));
	ws_send(&b, HELLO_AT(B, "/room/one"));
	ws_send(&c, HELLO_AT(C, "/room/two"));
	ok(sees(&a, "\"hello\"") && sees(&b, "\"hello\"") && sees(&c, "\"hello\""), "three clients on three addresses");
	static const struct {
		const char *which, *seen;
		int count;
		bool a, b, c;
	} cases[] = {
		{ "", "\"how\":0.5", 3, true, true, true },
		{ "/room/one", "/room/one", 1, false, true, false },
		{ "/room/[name]", "/room/[name]", 2, false, true, true },
		{ "token:" C, "token:" C, 1, false, false, true },
		{ "/nowhere", "", 0, false, false, false },
	};
	for (size_t i = 0; i < RX_COUNT(cases); i++) {
		reaches(&a, cases[i].which, cases[i].count);
		if (cases[i].a)
			ok(sees(&a, cases[i].seen), "the first gets it");
		if (cases[i].b)
			ok(sees(&b, cases[i].seen), "the second gets it");
		if (cases[i].c)
			ok(sees(&c, cases[i].seen), "the third gets it");
	}
	ws_send(&a, HELLO_AT(A, "/"));
	ok(strstr(backend_frame(&a, "\"hello\""), "\"what\":\"\",\"how\":0.5,\"wide\":\"1152921504606846976\""), "and nobody else; wide integers are exact");
	atomic_store(&quiet, 0);
	ws_drop(&a);
	ws_drop(&b);
	ws_drop(&c);
}

static void structs(int port)
{
	struct ws a = ws_open(port);
	atomic_store(&quiet, 1);
	ws_send(&a, HELLO_AT(A, "/"));
	ok(sees(&a, "\"hello\""), "a client");
	ws_send(&a, "{\"client_token\":\"" A "\",\"event_handler\":\"Clock.lights\",\"arguments\":[2]}");
	ok(sees(&a, "{\"delta\":{\"Lamp\":{\"lit\":42}}"), "gets a push with a record and a map");
	is_int(atomic_load(&reached), 1, "like everybody");
	atomic_store(&quiet, 0);
	ws_drop(&a);
}

/* "$load" says where a browser went. */
static void navigating(int port)
{
	struct ws a = ws_open(port);
	atomic_store(&quiet, 1);
	ws_send(&a, HELLO_AT(A, "/"));
	ok(sees(&a, "\"hello\""), "a client");
	static const struct {
		const char *which;
		int count;
	} cases[] = { { "/", 0 }, { "/room/[name]", 1 }, { "/room/three", 1 } };
	ws_send(&a, "{\"client_token\":\"" A "\",\"event_handler\":\"$load\",\"arguments\":[\"/room/three\",\"\"]}");
	ok(sees(&a, "\"final\":true"), "goes to another page");
	for (size_t i = 0; i < RX_COUNT(cases); i++) {
		reaches(&a, cases[i].which, cases[i].count);
		if (cases[i].count)
			ok(sees(&a, cases[i].which), "which it gets");
	}
	atomic_store(&quiet, 0);
	ws_drop(&a);
}

/* `a` calls those who are at `which`; true when so many are. */
static bool calls(struct ws *a, const char *which, int count)
{
	char frame[512];
	snprintf(frame, sizeof frame, "{\"client_token\":\"" A "\",\"event_handler\":\"Clock.call\",\"arguments\":[\"%s\"]}", which);
	ws_send(a, frame);
	return sees(a, "\"final\":true") && atomic_load(&reached) == count;
}

/* The clients say nothing meanwhile. */
static void renaming(struct backend *s)
{
	struct ws a = ws_open(s->port), b = ws_open(s->port);
	atomic_store(&quiet, 1);
	ws_send(&a, HELLO_AT(A, "/"));
	ws_send(&b, HELLO_AT(B, "/room/one"));
	ok(sees(&a, "\"hello\"") && sees(&b, "\"hello\""), "two clients");
	ok(calls(&a, "/room/one", 1) && sees(&b, "/room/one"), "one on a page with a parameter");
	ok(calls(&a, "/room/[name]", 1) && sees(&b, "/room/[name]"), "which has a route");
	room_route = "/room/[id]";
	backend_reload(s);
	ok(backend_until(calls(&a, "/room/[name]", 0)), "its route gets another name: nobody is on the old one");
	ok(calls(&a, "/room/[id]", 1) && sees(&b, "/room/[id]"), "the client is on the new one, without a word of its own");
	ok(calls(&a, "/room/one", 1) && sees(&b, "/room/one"), "and at its address");
	room_route = "/hall/[name]";
	backend_reload(s);
	ok(backend_until(calls(&a, "/room/[id]", 0)), "the page moves: the client is on none");
	ok(calls(&a, "/hall/[name]", 0), "not on the new one, whose address it does not show");
	ok(calls(&a, "/room/one", 1), "but at its address still");
	room_route = "/room/[name]";
	backend_reload(s);
	ok(backend_until(calls(&a, "/room/[name]", 1)), "the page comes back, and with it the client");
	atomic_store(&quiet, 0);
	ws_drop(&a);
	ws_drop(&b);
}

static void reloading(struct backend *s)
{
	atomic_store(&busy, 1);
	int before = atomic_load(&ticks);
	ok(backend_until(atomic_load(&in_tick) == 1), "a call that takes long");
	backend_reload(s);
	ok(backend_until(atomic_load(&ticks) > before + 1), "ends at a reload, and that of the new code begins");
	atomic_store(&busy, 0);
	struct ws ws = ws_open(s->port);
	ws_send(&ws, HELLO_AT(B, "/"));
	ok(sees(&ws, "\"ticks\"") && sees(&ws, "\"fast\""), "which reaches clients");
	is_int(atomic_load(&overlap), 0, "never two calls at a time");
	ws_drop(&ws);
}

int main(void)
{
	struct backend s = backend_develop(backend_store());
	periodic(&s);
	reaching(s.port);
	structs(s.port);
	navigating(s.port);
	renaming(&s);
	reloading(&s);
	atomic_store(&busy, 1);
	backend_stop(&s);
	is_int(backend_logged("left behind"), 0, "the server's stop ends them");
	int before = atomic_load(&ticks);
	usleep(100000);
	is_int(atomic_load(&ticks), before, "for good");
	is_int(rx_push_event(NULL, Clock.tick, 1), 0, "without a server nobody is reached");
	return done_testing();
}

/* Events that fail, crash, or take too long: what the app's exception handler hears and does, and how the client goes on. */
#define _GNU_SOURCE
#include <reflex.h>
#include <reflex/event.h>

#include <stdatomic.h>

#include "backend.h"
#include "event/emission.h"
#include "event/journal.h"

#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define C "c3333333333333333333333333333333"

RX_STATE(Work,
	VAR(int, n, 0),
	VAR(str, text, "t"),
	EVENT(fails),
	EVENT(add, int),
	EVENT(stuck, int),
	EVENT(yields_late),
	EVENT(then_stuck),
	EVENT(trips),
)
RX_STATE(Report, VAR(int, count, 0), VAR(str, last, ""), EVENT(note, int))

static atomic_int release_all, ended;

static void wait_for(atomic_int *what, int value)
{
	for (int i = 0; i < 20000 && atomic_load(what) < value; i++)
		usleep(1000);
}

void Work_fails(struct Work *self)
{
	self->n = 99;
	rx_fail("no %s", "good");
}
void Work_add(struct Work *self, int n) { self->n += n; }
void Work_stuck(struct Work *self, int n)
{
	wait_for(&release_all, 1);
	self->n = n;
	self->text = rx_printf("%s late", self->text);
	rx_get(Report)->count = 1000;
	atomic_fetch_add(&ended, 1);
}
void Work_yields_late(struct Work *self)
{
	wait_for(&release_all, 1);
	self->n = 2000;
	rx_yield();
	atomic_fetch_add(&ended, 1);
}
void Work_then_stuck(struct Work *self)
{
	self->n = 5;
	rx_emit(Work.stuck, 6);
	rx_emit(Work.add, 1);
}
void Work_trips(struct Work *self) { (void)self; rx_fail("trip"); }
void Report_note(struct Report *self, int n) { self->count += n; }

static void report(const struct rx_exception *e)
{
	backend_say(rx_printf("%s|%s|%s|%s|%s", e->kind, e->message, e->handler, *e->place ? "place" : "", e->token));
	if (!strcmp(e->message, "trip"))
		rx_fail("tripped, too");
	rx_get(Report)->last = rx_copy(e->message);
	rx_emit_client("{\"sorry\":1}");
	rx_emit(Report.note, 1);
}
RX_ON_EXCEPTION(report)

static struct rx_app *app;

static void failing(int port)
{
	struct ws ws = ws_open(port);
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Work.fails", "[]", 1)),
	       "{\"error\":{\"code\":\"failed\",\"message\":\"no good\",\"handler\":\"Work.fails\",\"handled\":true},"
	       "\"delta\":{\"Report\":{\"last\":\"no good\"}},\"events\":[{\"sorry\":1}],\"seq\":1,\"final\":false}",
	       "the answer has what the exception handler did");
	is_str(backend_heard(NULL), "failed|no good|Work.fails|place|" A, "which was told what happened");
	is_str(ws_read(&ws), "{\"delta\":{\"Report\":{\"count\":1}},\"events\":[],\"seq\":1,\"final\":true}", "what it emitted runs");
	is_int(backend_logged("Work.fails"), 0, "the log is left to it");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Work.trips", "[]", 2)),
	       "{\"error\":{\"code\":\"failed\",\"message\":\"trip\",\"handler\":\"Work.trips\"},\"seq\":2,\"final\":true}",
	       "one that fails itself leaves it to the default");
	is_int(backend_logged("the exception handler failed itself: tripped, too"), 1, "and is logged");
	is_int(backend_logged("handler 'Work.trips' failed for client a1111111: trip"), 1, "like the event");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Work.add", "[\"x\"]", 3)), "\"bad_arguments\"") && strstr(backend_heard(NULL), "trip"),
	   "bad arguments are the client's fault");
	ws_drop(&ws);
}

static struct backend start(struct rx_store *store, int journal)
{
	struct rx_server_options options = backend_options();
	options.settings.event_timeout = 1;
	options.journal_fd = journal;
	if (store) {
		options.store->ops->close(options.store);
		options.store = store;
	}
	return backend_start(app, options);
}

static void too_long(const char *folder)
{
	char path[256];
	struct rx_err err;
	snprintf(path, sizeof path, "%s/timeout/states.db", folder);
	struct backend backend = start(rx_store_sqlite(path, &err), -1);
	struct ws ws = ws_open(backend.port);
	atomic_store(&release_all, 0);
	ws_send(&ws, BACKEND_EVENT_SEQ(A, "Work.then_stuck", "[]", 1));
	ws_send(&ws, BACKEND_EVENT_SEQ(A, "Work.add", "[10]", 2));
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"n\":5}},\"events\":[],\"seq\":1,\"final\":false}",
	       "what came before a handler that does not return is sent meanwhile");
	is_str(ws_read(&ws),
	       "{\"error\":{\"code\":\"timeout\",\"message\":\"the handler took longer than 1 seconds\",\"handler\":\"Work.stuck\",\"handled\":true},"
	       "\"delta\":{\"Report\":{\"last\":\"the handler took longer than 1 seconds\"}},\"events\":[{\"sorry\":1}],\"seq\":1,\"final\":false}",
	       "then it is given up");
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"n\":6}},\"events\":[],\"seq\":1,\"final\":false}", "the rest of the chain runs");
	is_str(ws_read(&ws), "{\"delta\":{\"Report\":{\"count\":1}},\"events\":[],\"seq\":1,\"final\":true}", "with what the exception handler emitted");
	is_str(ws_read(&ws), "{\"delta\":{\"Work\":{\"n\":16}},\"events\":[],\"seq\":2,\"final\":true}", "and the next event");
	is_str(backend_heard(NULL), "timeout|the handler took longer than 1 seconds|Work.stuck||" A, "the exception handler heard of it");
	atomic_store(&release_all, 1);
	wait_for(&ended, 1);
	is_int(atomic_load(&ended), 1, "the handler returns at last");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Work.add", "[1]", 3)), "{\"delta\":{\"Work\":{\"n\":17}},\"events\":[],\"seq\":3,\"final\":true}",
	       "and changes nothing");
	ok(strstr(ws_ask(&ws, BACKEND_HELLO(A)), "\"Report\":{\"count\":1,") != NULL, "nowhere");
	atomic_store(&release_all, 0);
	ws_send(&ws, BACKEND_EVENT_SEQ(A, "Work.yields_late", "[]", 4));
	ok(strstr(ws_read(&ws), "\"timeout\"") && strstr(ws_read(&ws), "\"final\":true"), "given up before a yield");
	atomic_store(&release_all, 1);
	wait_for(&ended, 2);
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Work.add", "[1]", 5)), "{\"delta\":{\"Work\":{\"n\":18}},\"events\":[],\"seq\":5,\"final\":true}",
	       "the yield sends nothing");
	ws_drop(&ws);
	backend_stop(&backend);
}

/* Two events ran; which one crashed is known. */
static void one_of_two(const char *path, int fd, struct rx_journal *journal)
{
	struct rx_err err;
	rx_journal_begin(journal, A, 3, "Work.add")->thread = 77;
	rx_journal_begin(journal, C, 1, "Work.stuck");
	journal->crashed = 77;
	backend_say("");
	struct backend backend = start(rx_store_sqlite(path, &err), fd);
	struct ws ws = ws_open(backend.port);
	ok(strstr(ws_ask(&ws, BACKEND_HELLO(C)), "\"Report\":{\"count\":0,\"last\":\"\"}") != NULL, "the innocent client's exception handler is not called");
	is_str(ws_read(&ws),
	       "{\"error\":{\"code\":\"failed\",\"message\":\"the event was lost when the server crashed in another one\",\"handler\":\"Work.stuck\"},"
	       "\"seq\":1,\"final\":true}", "its event is lost, without blame");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(C, "Work.stuck", "[1]", 1)), "the event was lost"), "it says so again when it is sent again");
	is_int(backend_logged("handler 'Work.stuck' of client c3333333: the event was lost"), 1, "the log, too");
	ws_drop(&ws);
	is_str(backend_heard(NULL), "crashed|the server crashed while it ran this event|Work.add||" A, "the other one's is");
	is_int(journal->crashed, 0, "once");
	backend_stop(&backend);
}

/* The handler of the ghost in the journal did not run in this process. */
static void after_a_crash(const char *folder)
{
	char path[256];
	struct rx_err err;
	snprintf(path, sizeof path, "%s/crash/states.db", folder);
	int fd = rx_journal_create(&err);
	struct rx_journal *journal = rx_journal_map(fd, &err);
	struct backend backend = start(rx_store_sqlite(path, &err), -1);
	struct ws ws = ws_open(backend.port);
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Work.add", "[3]", 1));
	ws_drop(&ws);
	backend_stop(&backend);
	rx_journal_begin(journal, A, 2, "Work.add");
	rx_journal_begin(journal, B, 7, "RX_ON_EXCEPTION");
	backend_say("");
	backend = start(rx_store_sqlite(path, &err), fd);
	ws = ws_open(backend.port);
	is_str(ws_ask(&ws, BACKEND_HELLO(A)),
	       "{\"hello\":{\"client_token\":\"" A "\",\"last_seq\":2},\"delta\":{\"Work\":{\"n\":3,\"text\":\"t\"},"
	       "\"Report\":{\"count\":1,\"last\":\"the server crashed while it ran this event\"}}}",
	       "the exception handler ran before the client came back");
	is_str(backend_heard(NULL), "crashed|the server crashed while it ran this event|Work.add||" A, "and heard of the crash");
	is_str(ws_read(&ws),
	       "{\"error\":{\"code\":\"failed\",\"message\":\"the server crashed while it ran this event\",\"handler\":\"Work.add\",\"handled\":true},"
	       "\"events\":[{\"sorry\":1}],\"seq\":2,\"final\":true}",
	       "what it emitted comes with the failure");
	ws_drop(&ws);
	ws = ws_open(backend.port);
	ok(strstr(ws_ask(&ws, BACKEND_HELLO(B)), "\"last_seq\":7") != NULL, "an exception handler that crashed ends its event");
	ws_drop(&ws);
	backend_stop(&backend);
	one_of_two(path, fd, journal);
	rx_journal_unmap(journal);
	close(fd);
}

/* Seventeen handlers that do not return. The server stays as it is until the program ends, since they still use it. */
static void exhausted(void)
{
	static struct backend backend;
	backend = start(NULL, -1);
	struct ws ws[17];
	atomic_store(&release_all, 0);
	for (int i = 0; i < 17; i++) {
		char frame[300];
		ws[i] = ws_open(backend.port);
		snprintf(frame, sizeof frame, "{\"client_token\":\"%032x\",\"event_handler\":\"Work.stuck\",\"arguments\":[1],\"seq\":1}", i + 1);
		ws_send(&ws[i], frame);
	}
	pthread_join(backend.thread, NULL);
	ok(true, "the server ends by itself");
	is_int(backend_logged("17 handlers do not return: the server starts anew"), 1, "and says why");
	atomic_store(&release_all, 1);
	for (int i = 0; i < 17; i++)
		ws_drop(&ws[i]);
}

static void with_server(void (*test)(int port))
{
	struct backend backend = backend_start(app, backend_options());
	test(backend.port);
	backend_stop(&backend);
}

int main(void)
{
	char folder[] = "/tmp/reflex-exception-test-XXXXXX", command[128];
	signal(SIGPIPE, SIG_IGN);
	app = backend_app();
	if (!mkdtemp(folder))
		return 1;
	with_server(failing);
	too_long(folder);
	after_a_crash(folder);
	exhausted();
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return done_testing() | system(command);
}

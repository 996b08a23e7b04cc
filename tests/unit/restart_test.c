/* What survives the server's end: values, sequence numbers, and events that were running (event/journal.h). */
#define _GNU_SOURCE
#include <stdatomic.h>
#include <pthread.h>

#include "counter.h"
#include "event/journal.h"

static int crashes;

static void take_crash(void *context, const char *handler, const char *token)
{
	(void)context;
	(void)token;
	crashes += !strcmp(handler, "Counter.nap");
}

static struct rx_server_options options_with_crashes(void)
{
	struct rx_server_options options = counter_options();
	options.crashed = take_crash;
	return options;
}

static void survives(const char *folder)
{
	char path[256];
	struct rx_err err;
	snprintf(path, sizeof path, "%s/states/x.db", folder);
	struct rx_server_options options = options_with_crashes();
	options.store->ops->close(options.store);
	options.store = rx_store_sqlite(path, &err);
	struct backend f = counter_start(options);
	struct ws ws = ws_open(f.port);
	ws_ask(&ws, BACKEND_HELLO_OF(A, N1));
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.rename", "[\"Ada\"]", 1));
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[0]", 2));
	rx_server_stop(f.server);
	ok(!ws_read(&ws), "the server stops");
	is_int(ws.close_code, 1012, "and says so with 1012");
	ws_drop(&ws);
	pthread_join(f.thread, NULL);
	rx_server_free(f.server);

	struct rx_journal *journal = NULL; /* as the process before us had it */
	options.journal_fd = rx_journal_create(&err);
	ok(options.journal_fd >= 0 && (journal = rx_journal_map(options.journal_fd, &err)), "a journal");
	struct rx_journal_slot *slot = rx_journal_begin(journal, A, 3, "Counter.nap");
	rx_journal_set(rx_journal_begin(journal, A, 2, "Counter.add"), RX_JOURNAL_RAN);
	rx_journal_set(rx_journal_begin(journal, B, 4, "Counter.nap"), RX_JOURNAL_RAN);
	options.store = rx_store_sqlite(path, &err);
	crashes = 0;
	f = counter_start(options);
	is_int(crashes, 2, "the event that ended the process is reported, and the one whose result is lost; not the one that the store has");
	ws = ws_open(f.port);
	const char *answer = ws_ask(&ws, BACKEND_HELLO_OF(A, N1));
	ok(strstr(answer, "\"last_seq\":3}") && strstr(answer, "\"name\":\"Ada\""),
	   "values and sequence survive a restart; the crash counts");
	answer = ws_read(&ws);
	is_str(answer ? answer : "",
	       "{\"error\":{\"code\":\"failed\",\"message\":\"the server crashed while it ran this event\","
	       "\"handler\":\"Counter.nap\"},\"seq\":3,\"final\":true}",
	       "it is answered as failed");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.nap", "[1]", 3)), "\"code\":\"failed\"") != NULL,
	   "also when it is sent again");
	is_str(ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.nap", "[1]", 4)),
	       "{\"delta\":{\"Counter\":{\"count\":1,\"doubled\":2}},\"events\":[],\"seq\":4,\"final\":true}",
	       "the next one runs");
	ws_drop(&ws);
	ws = ws_open(f.port);
	ok(strstr(ws_ask(&ws, BACKEND_HELLO_OF(B, N1)), "\"last_seq\":4}") != NULL, "an event that ran, but is not in the store, counts as executed");
	answer = ws_read(&ws);
	ok(answer && strstr(answer, "\"code\":\"failed\"") && strstr(answer, "\"seq\":4"), "and is answered as failed");
	ok(strstr(ws_ask(&ws, BACKEND_EVENT_SEQ(B, "Counter.nap", "[1]", 4)), "\"code\":\"failed\"") != NULL, "nor does it run when it is sent again");
	ws_drop(&ws);
	backend_stop(&f);
	is_int(rx_journal_state(slot), RX_JOURNAL_FREE, "and the journal is empty at the end");
	rx_journal_unmap(journal);
	close(options.journal_fd);
}

static struct rx_journal *watched;
static int (*commit)(struct rx_store *store, struct rx_err *err, rx_store_committed *done, void *context);
static atomic_int ran_at_commit;

static int count_slots(enum rx_journal_state state)
{
	int count = 0;
	for (int i = 0; i < RX_JOURNAL_SLOTS; i++)
		count += rx_journal_state(&watched->slot[i]) == state;
	return count;
}

/* On the server's thread, before anything of this turn is durable. */
static int watched_commit(struct rx_store *store, struct rx_err *err, rx_store_committed *done, void *context)
{
	ran_at_commit += count_slots(RX_JOURNAL_RAN);
	return commit(store, err, done, context);
}

static void journal_until_commit(const char *folder)
{
	char path[256];
	struct rx_err err;
	struct rx_server_options options = counter_options();
	snprintf(path, sizeof path, "%s/journal/states.db", folder);
	options.store->ops->close(options.store);
	options.store = rx_store_sqlite(path, &err);
	struct rx_store_ops ops = *options.store->ops;
	commit = ops.commit;
	ops.commit = watched_commit;
	options.store->ops = &ops;
	options.journal_fd = rx_journal_create(&err);
	watched = rx_journal_map(options.journal_fd, &err);
	struct backend f = counter_start(options);
	struct ws ws = ws_open(f.port);
	ws_ask(&ws, BACKEND_HELLO_OF(A, N1));
	ran_at_commit = 0;
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 1));
	ws_ask(&ws, BACKEND_EVENT_SEQ(A, "Counter.add", "[1]", 2));
	ws_drop(&ws);
	backend_stop(&f);
	is_int(ran_at_commit, 2, "each event stays in the journal until what it did is stored");
	is_int(count_slots(RX_JOURNAL_FREE), RX_JOURNAL_SLOTS, "and no longer");
	rx_journal_unmap(watched);
	close(options.journal_fd);
}

int main(void)
{
	char folder[] = "/tmp/reflex-restart-test-XXXXXX", command[128];
	signal(SIGPIPE, SIG_IGN);
	if (!mkdtemp(folder))
		return 1;
	survives(folder);
	journal_until_commit(folder);
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return done_testing() | system(command);
}

/* The end of each item (run.c): what it changed is saved, then what it says is sent, after the commit. On the leader's thread.
 *
 * Runs of one turn are a batch, which is sent when its commit is done: at once, or with a store that answers later (store.h) in one of the next
 * turns, while further events run. The memory store has batches, too: a burst of answers wakes the other side less often, which is most of
 * what an answer costs. What could not be stored is not said either: its client's values leave memory, with all that was built
 * on them meanwhile, and the next item begins from what the store has. */
#include "lease.h"
#include "run.h"

#define WAITING_LOW 8          /* events of a connection that wait: below, reading goes on */
#define KEEP_BYTES (64u << 10) /* larger buffers are given back after use */
#define SAID_MAX (256u << 10)
#define LAST_WAIT_MS 2000 /* for the store, when the process ends */

/* What is sent when a commit is done. */
struct rx_batch {
	struct rx_batch *next;
	struct rx_engine *engine;
	struct rx_run *first;
	struct rx_shared_change *changes;
	uint64_t began_ns; /* the commit; 0: nobody measures */
};

/* ---- memory ---- */

static void free_run(struct rx_run *run)
{
	rx_turn_release(&run->turn);
	rx_buf_release(&run->reply);
	rx_buf_release(&run->saved);
	rx_buf_release(&run->cuts);
	rx_buf_release(&run->dropped);
	rx_emissions_clear(&run->queue);
	sem_destroy(&run->sent);
	free(run);
}

static void trim(struct rx_buf *buf)
{
	if (buf->cap > KEEP_BYTES)
		rx_buf_release(buf);
	else
		rx_buf_clear(buf);
}

void rx_run_recycle(struct rx_engine *engine, struct rx_run *run)
{
	rx_journal_end(run->slot); /* what the event did is in the store, if that keeps anything */
	run->slot = NULL;
	rx_app_unref(run->app);
	rx_item_free(&engine->clients, run->item);
	rx_emissions_clear(&run->queue);
	rx_visit_unref(run->visit);
	run->app = NULL;
	run->item = NULL;
	trim(&run->reply);
	trim(&run->saved);
	trim(&run->dropped);
	rx_buf_clear(&run->cuts);
	run->next = engine->spare;
	engine->spare = run;
}

/* ---- saving and sending ---- */

static void send_failed(struct rx_run *run)
{
	struct rx_client *client = run->client;
	struct rx_buf *out = &run->reply;
	if (!client->failed_seq || client->failed_told)
		return;
	client->failed_told = true;
	rx_reply_start(out);
	rx_reply_start_error(out, client->failed_unstored ? "not_stored" : "failed", rx_failed_message(client), client->failed_handler);
	rx_buf_adds(out, client->failed_events ? ",\"handled\":true},\"events\":" : "}");
	rx_buf_adds(out, client->failed_events ? client->failed_events : "");
	rx_buf_addf(out, ",\"seq\":%lld,\"final\":true}", (long long)client->failed_seq);
	rx_reply_send(run->item->session, out);
}

/* Nobody is there to be told of a crash yet: it waits for the answer to hello. */
static void keep_crash(struct rx_run *run)
{
	if (run->reply.len <= RX_SEND_ROOM)
		return;
	free(run->client->failed_events);
	run->client->failed_events = rx_xstrdup(run->reply.at + RX_SEND_ROOM);
}

/* Who waits for the item hears what its client cannot be told here. */
static void keep_said(struct rx_item *item, const char *text, size_t length)
{
	size_t before = item->said ? strlen(item->said) : 0;
	if (!item->done || before + length > SAID_MAX)
		return;
	char *said = rx_xprintf("%s%s%.*s", before ? item->said : "", before ? "," : "", (int)length, text);
	free(item->said);
	item->said = said;
}

static void send_messages(struct rx_run *run)
{
	if (run->insert)
		rx_share_insert(run->client, &run->reply, run->insert);
	else
		rx_share_tell(run->engine, run->client);
	run->insert = 0;
	struct rx_session *session = run->item->session ? run->item->session : run->client->session;
	size_t start = 0, count = run->cuts.len / sizeof start;
	for (size_t i = 0; (session || run->item->done) && i <= count; i++) {
		size_t end = run->reply.len;
		if (i < count)
			memcpy(&end, run->cuts.at + i * sizeof end, sizeof end);
		const char *text = run->reply.at + start + RX_SEND_ROOM;
		size_t length = end > start + RX_SEND_ROOM ? end - start - RX_SEND_ROOM : 0;
		if (length && session)
			rx_session_send(session, run->reply.at + start + RX_SEND_ROOM, length);
		else if (length)
			keep_said(run->item, text, length);
		start = end;
	}
}

static bool is_crash(const struct rx_run *run)
{
	return run->item->failure && !strcmp(run->item->failure->kind, "crashed");
}

static void send_answer(struct rx_run *run)
{
	struct rx_session *session = run->item->session;
	if (is_crash(run)) {
		keep_crash(run);
		return;
	}
	send_messages(run);
	if (run->outcome == RX_DO_SHOW && session->wsi && !session->closing) {
		session->greeted = true;
		send_failed(run);
		rx_engine_push_sticky(run->engine, session);
	}
}

/* ---- batches ---- */

static void push_unsent(struct rx_engine *engine, struct rx_run *run)
{
	run->next = NULL;
	*engine->unsent_last = run;
	engine->unsent_last = &run->next;
	run->client->unstored++;
}

static bool is_stored(struct rx_run *run, bool committed)
{
	if (!rx_run_is_void(run) && run->saving && (!committed || run->stored != RX_STORED))
		rx_engine_fault(run->engine, run->client, committed && run->stored == RX_STORED_LOST);
	return !rx_run_is_void(run);
}

static void finish_run(struct rx_engine *engine, struct rx_run *run, bool committed)
{
	struct rx_client *client = run->client;
	if (is_stored(run, committed))
		send_answer(run);
	else
		rx_run_send_unstored(run);
	client->unstored--;
	if (run->flushing) {
		run->flushing = false;
		sem_post(&run->sent); /* from now on it is its thread's again */
		return;
	}
	rx_run_recycle(engine, run);
	if (!client->unstored)
		rx_engine_ready(engine, client);
}

static void finish_batch(struct rx_batch *batch, bool committed)
{
	struct rx_engine *engine = batch->engine;
	if (batch->began_ns)
		rx_metric_time(&engine->metrics->store, rx_now_ns() - batch->began_ns);
	if (!committed)
		rx_metric_add(engine->metrics, RX_COUNT_STORE_FAILED, 1);
	rx_share_send(engine, batch->changes, committed);
	for (struct rx_run *run = batch->first, *next; run; run = next) {
		next = run->next;
		finish_run(engine, run, committed);
	}
}

static void on_committed(void *context, int result, const struct rx_err *err)
{
	struct rx_batch *batch = context;
	struct rx_engine *engine = batch->engine;
	if (result < 0)
		rx_engine_store_failed(engine, err);
	engine->batches = batch->next; /* they are done in order */
	if (!engine->batches)
		engine->batches_last = &engine->batches;
	for (const struct rx_run *run = batch->first; run; run = run->next)
		engine->waiting--;
	finish_batch(batch, result == 0);
	free(batch);
}

static void wait_for_commit(struct rx_engine *engine, const struct rx_batch *what, struct rx_batch *batch)
{
	*batch = *what;
	*engine->batches_last = batch;
	engine->batches_last = &batch->next;
	for (const struct rx_run *run = batch->first; run; run = run->next)
		engine->waiting++;
}

static void send_unsent(struct rx_engine *engine)
{
	struct rx_err err;
	struct rx_batch batch = { .engine = engine, .changes = rx_share_save(engine), .first = engine->unsent };
	if (!batch.changes && !batch.first)
		return;
	engine->unsent = NULL;
	engine->unsent_last = &engine->unsent;
	batch.began_ns = engine->metrics && engine->store->ops->persistent ? rx_now_ns() : 0;
	struct rx_batch *later = engine->store->ops->shared ? rx_xmalloc(sizeof *later) : NULL;
	int result = engine->store->ops->commit(engine->store, &err, on_committed, later);
	if (result == RX_STORE_LATER) {
		wait_for_commit(engine, &batch, later);
		return;
	}
	free(later);
	if (result < 0)
		rx_engine_store_failed(engine, &err);
	finish_batch(&batch, result == 0);
}

void rx_engine_commit(struct rx_engine *engine)
{
	struct rx_err err;
	if (engine->store->ops->commit(engine->store, &err, NULL, NULL) < 0)
		rx_engine_store_failed(engine, &err);
}

/* Every event that was not refused for its order counts, however it ended. Returns whether it did. */
static bool count(struct rx_run *run)
{
	int64_t seq = run->item->envelope.seq;
	enum rx_outcome outcome = run->outcome;
	bool counts = outcome != RX_DO_UNAVAILABLE && outcome != RX_DO_SHOW && outcome != RX_DO_REPEAT && outcome != RX_DO_FAILED && outcome != RX_DO_LOST;
	run->client->used |= run->outcome == RX_DO_RUN || run->changed;
	if (!counts || !seq)
		return false;
	run->client->last_seq = seq;
	run->client->failed_seq = 0;
	run->client->failed_unstored = false;
	return true;
}

/* Nothing that is void. */
static void save(struct rx_run *run, bool counted)
{
	struct rx_store *store = run->engine->store;
	struct rx_err err;
	rx_share_drain(run->engine, run->client, NULL);
	run->saving = store->ops->persistent && (counted || run->changed) && !rx_run_is_void(run);
	if (!run->saving)
		return;
	const char *values = run->changed ? rx_buf_text(&run->saved) : NULL;
	if (store->ops->save(store, run->client->token, values, run->saved.len, run->client->last_seq, &run->stored, &err) == 0)
		return;
	run->stored = RX_STORED_FAILED;
	rx_engine_store_failed(run->engine, &err);
}

static void release_session(struct rx_run *run)
{
	struct rx_session *session = run->item->session;
	if (session && --session->waiting == WAITING_LOW)
		rx_session_hold(session, RX_HOLD_EVENTS, false);
}

/* What is said between handlers, or by rx_yield. From here on the event counts: what it did so far is not to be done again. */
void rx_run_finish_flush(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_run *run = RX_CONTAINER(job, struct rx_run, flush);
	rx_share_sync(engine, run->client, run->states);
	rx_journal_partial(run->slot);
	save(run, count(run));
	run->flushing = true;
	push_unsent(engine, run);
	send_unsent(engine);
}

static void swap_buffers(struct rx_buf *a, struct rx_buf *b)
{
	struct rx_buf kept = *a;
	*a = *b;
	*b = kept;
}

/* A run of its own that takes the messages along; the handler of the other one goes on. */
static struct rx_run *split(struct rx_run *run)
{
	struct rx_run *part = rx_run_new(run->engine);
	const struct rx_item *item = run->item;
	part->client = run->client;
	part->app = rx_app_ref(run->app);
	part->item = rx_item_new(&run->engine->clients);
	part->item->kind = item->kind;
	part->item->session = item->session ? rx_session_ref(item->session) : NULL;
	part->item->envelope.seq = item->envelope.seq;
	part->outcome = run->outcome;
	part->changed = run->changed;
	part->faults = run->faults;
	part->part = true;
	part->visit = NULL;
	part->insert = run->insert;
	swap_buffers(&part->reply, &run->reply);
	swap_buffers(&part->cuts, &run->cuts);
	return part;
}

void rx_run_deliver(struct rx_run *run)
{
	struct rx_engine *engine = run->engine;
	struct rx_run *part = split(run);
	send_unsent(engine);
	rx_share_sync(engine, run->client, run->states);
	if (engine->store->ops->persistent && run->changed)
		rx_states_save(run->states, &part->saved);
	rx_journal_partial(run->slot);
	save(part, count(part));
	push_unsent(engine, part);
	send_unsent(engine);
	rx_buf_clear(&run->cuts);
	rx_reply_start(&run->reply);
	run->changed = false;
}

struct rx_item *rx_engine_enqueue_failure(struct rx_engine *engine, struct rx_client *client, struct rx_failure *failure)
{
	struct rx_item *item = rx_item_new(&engine->clients);
	item->kind = RX_ITEM_FAILURE;
	item->failure = failure;
	rx_client_push_first(client, item);
	rx_engine_ready(engine, client);
	return item;
}

/* The handler of a run that was given up has ended, after all. */
static void finish_given_up(struct rx_run *run)
{
	run->engine->given_up--;
	__atomic_sub_fetch(&run->client->tasks, 1, __ATOMIC_RELEASE);
	rx_states_free(run->states);
	rx_run_recycle(run->engine, run);
}

static void report(struct rx_run *run)
{
	if (run->dropped.len)
		rx_engine_log(run->engine, "info", "values of a client were left behind: %s",
			      rx_buf_text(&run->dropped));
	if (run->outcome == RX_DO_RUN && run->status == RX_TURN_BAD_ARGUMENTS)
		rx_engine_refuse(run->engine, run->item->session, RX_REFUSED_ARGUMENTS, "refused an event: %s",
				 run->turn.err.text);
	else if (run->item->kind == RX_ITEM_PUSH && run->status == RX_TURN_BAD_ARGUMENTS)
		rx_engine_complain(run->engine, "rx_push_event: %s", run->turn.err.text);
}

/* At once: nothing of it is in the store's hands. A browser that is refused tries again. */
static void refuse(struct rx_run *run)
{
	struct rx_session *session = run->item->session;
	run->client->record = run->record;
	run->client->looked = run->record.values != NULL;
	run->record = (struct rx_store_record){ 0 };
	if (session && run->item->kind == RX_ITEM_HELLO)
		rx_session_close(session, 1013);
	else
		send_messages(run);
	rx_engine_complain(run->engine, "refused an event: " RX_UNAVAILABLE_MESSAGE);
	rx_run_recycle(run->engine, run);
}

void rx_engine_finish(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_run *run = (struct rx_run *)job;
	struct rx_client *client = run->client;
	rx_run_inactive(run);
	if (atomic_load(&run->phase) == RX_PHASE_GIVEN_UP) {
		finish_given_up(run);
		return;
	}
	client->states = run->states;
	client->running = false;
	if (rx_run_is_void(run)) {
		rx_turn_drop(&run->turn);
		rx_engine_drop_values(client);
	}
	rx_share_sync(engine, client, client->states);
	save(run, count(run));
	rx_turn_drop(&run->turn);
	release_session(run);
	report(run);
	rx_run_counted(run);
	if (run->outcome == RX_DO_UNAVAILABLE)
		refuse(run);
	else
		push_unsent(engine, run);
	rx_engine_ready(engine, client);
}

void rx_engine_end(void *context)
{
	struct rx_engine *engine = context;
	engine->jobs = 0;
	send_unsent(engine);
	rx_runs_lend(engine);
	rx_lease_end(engine);
}

/* The store never answered, and the process ends: nobody was told of what they did. */
static void drop_batches(struct rx_engine *engine)
{
	for (struct rx_batch *batch; (batch = engine->batches);) {
		engine->batches = batch->next;
		for (struct rx_run *run = batch->first, *next; run; run = next) {
			next = run->next;
			rx_run_recycle(engine, run);
		}
		for (struct rx_shared_change *change = batch->changes, *next; change; change = next) {
			next = change->next;
			rx_shared_change_free(change);
		}
		free(batch);
	}
}

void rx_engine_release(struct rx_engine *engine)
{
	rx_engine_end(engine);
	rx_lease_leave(engine);
	rx_engine_note_all(engine);
	if (engine->store->ops->wait)
		engine->store->ops->wait(engine->store, LAST_WAIT_MS);
	drop_batches(engine);
	for (struct rx_run *run = engine->spare, *next; run; run = next) {
		next = run->next;
		free_run(run);
	}
	engine->spare = NULL;
	rx_clients_release(&engine->clients);
	rx_plain_pool_release(&engine->plain);
	rx_share_release(engine);
	rx_sticky_free(engine->sticky);
	rx_tasks_free(engine->tasks);
	rx_audience_release(&engine->audience);
	rx_app_unref(engine->app);
	engine->store->ops->close(engine->store);
	rx_journal_unmap(engine->journal);
	free(engine->metric_places);
}

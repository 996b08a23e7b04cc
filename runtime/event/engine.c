/* Frames in, clients found; what strangers do wrong; the engine's start. */
#include "relay.h"
#include "run.h"

#define WAITING_HIGH 32                      /* events of one connection that wait: above, reading pauses */
#define LOG_LINES 10                         /* a second, about refused frames */

static void vlog(struct rx_engine *engine, const char *level, const char *format, va_list args)
{
	char text[2048];
	if (!engine->log)
		return;
	vsnprintf(text, sizeof text, format, args);
	engine->log(engine->log_context, level, text);
}

void rx_engine_log(struct rx_engine *engine, const char *level, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vlog(engine, level, format, args);
	va_end(args);
}

/* Whether one more line fits into this second. */
static bool may_complain(struct rx_engine *engine)
{
	uint64_t second = rx_now_us() / 1000000;
	if (second != engine->log_window) {
		int dropped = engine->log_dropped;
		engine->log_window = second;
		engine->log_lines = engine->log_dropped = 0;
		if (dropped)
			rx_engine_log(engine, "warning", "%d more refused frames or requests", dropped);
	}
	if (engine->log_lines++ < LOG_LINES)
		return true;
	engine->log_dropped++;
	return false;
}

static void complain(struct rx_engine *engine, const char *format, va_list args)
{
	if (may_complain(engine))
		vlog(engine, "warning", format, args);
}

void rx_engine_complain(struct rx_engine *engine, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	complain(engine, format, args);
	va_end(args);
}

void rx_engine_refuse(struct rx_engine *engine, struct rx_session *session, enum rx_refusal kind, const char *format,
		      ...)
{
	if (session->refused & kind)
		return;
	session->refused = (unsigned char)(session->refused | kind);
	va_list args;
	va_start(args, format);
	complain(engine, format, args);
	va_end(args);
}

/* ---- what runs on a thread ---- */

static __thread struct {
	struct rx_engine *engine;
	struct rx_client *client;
} here;

void rx_engine_enter(struct rx_engine *engine, struct rx_client *client)
{
	here.engine = engine;
	here.client = client;
}

struct rx_engine *rx_engine_here(struct rx_client **client)
{
	*client = here.client;
	return here.engine;
}

/* ---- answers ---- */

void rx_reply_start(struct rx_buf *out)
{
	static const char room[RX_SEND_ROOM];
	rx_buf_clear(out);
	rx_buf_add(out, room, sizeof room);
}

void rx_reply_send(struct rx_session *session, struct rx_buf *reply)
{
	rx_session_send(session, reply->at + RX_SEND_ROOM, reply->len - RX_SEND_ROOM);
}

void rx_reply_start_error(struct rx_buf *out, const char *code, const char *message, const char *handler)
{
	rx_buf_addf(out, "{\"error\":{\"code\":\"%s\",\"message\":", code);
	rx_buf_add_json(out, message, strlen(message));
	if (handler) {
		rx_buf_adds(out, ",\"handler\":");
		rx_buf_add_json(out, handler, strlen(handler));
	}
}

void rx_reply_error(struct rx_buf *out, const char *code, const char *message, const char *handler, int64_t seq)
{
	rx_reply_start_error(out, code, message, handler);
	rx_buf_adds(out, "},");
	if (seq)
		rx_buf_addf(out, "\"seq\":%lld,", (long long)seq);
	rx_buf_adds(out, "\"final\":true}");
}

static void answer_error(struct rx_session *session, const char *code, const char *message, const char *handler,
			 int64_t seq)
{
	struct rx_buf reply;
	rx_buf_init(&reply, 1 << 20);
	rx_reply_start(&reply);
	rx_reply_error(&reply, code, message, handler, seq);
	rx_reply_send(session, &reply);
	rx_buf_release(&reply);
}

static void answer_ping(struct rx_session *session)
{
	struct rx_buf reply;
	rx_buf_init(&reply, 1024);
	rx_reply_start(&reply);
	rx_buf_adds(&reply, "{\"pong\":true}");
	rx_reply_send(session, &reply);
	rx_buf_release(&reply);
}

/* ---- frames ---- */

void rx_engine_ready(struct rx_engine *engine, struct rx_client *client)
{
	if (client->ready || client->running || client->loading || client->stalled || client->parked || !client->first)
		return;
	if (client->unstored && rx_engine_needs_record(engine, client))
		return; /* when that is done: finish.c */
	client->ready = true;
	client->ready_next = NULL;
	*engine->ready_last = client;
	engine->ready_last = &client->ready_next;
}

struct rx_item *rx_engine_enqueue(struct rx_engine *engine, struct rx_client *client, enum rx_item_kind kind,
				  struct rx_session *session, struct rx_envelope *envelope)
{
	struct rx_item *item = rx_item_new(&engine->clients);
	item->kind = kind;
	item->answers = kind == RX_ITEM_EVENT;
	if (session) {
		item->session = rx_session_ref(session);
		if (++session->waiting > WAITING_HIGH)
			rx_session_hold(session, RX_HOLD_EVENTS, true);
	}
	if (envelope)
		rx_envelope_move(&item->envelope, envelope);
	rx_client_push(client, item);
	rx_engine_ready(engine, client);
	return item;
}

void rx_engine_bind(struct rx_engine *engine, struct rx_session *session, struct rx_client *client)
{
	if (session->client == client)
		return;
	session->client = client;
	client->checked = false;
	rx_clients_bind(&engine->clients, client);
	if (!client->session)
		client->session = session;
}

/* False when the frame was refused and the connection is to be closed. */
static bool token_fits(struct rx_engine *engine, struct rx_session *session, const struct rx_envelope *envelope)
{
	if (!session->client || !strcmp(session->client->token, envelope->token))
		return true;
	rx_engine_refuse(engine, session, RX_REFUSED_TOKEN, "a connection was closed: it sent a second token");
	rx_session_close(session, 1008);
	return false;
}

static void event(struct rx_engine *engine, struct rx_session *session, struct rx_envelope *envelope, bool bad)
{
	if (!token_fits(engine, session, envelope))
		return;
	if (!session->client)
		rx_engine_bind(engine, session, rx_clients_get(&engine->clients, envelope->token));
	rx_engine_enqueue(engine, session->client, RX_ITEM_EVENT, session, envelope)->bad = bad;
}

static void bad_event(struct rx_engine *engine, struct rx_session *session, struct rx_envelope *envelope)
{
	rx_engine_refuse(engine, session, RX_REFUSED_FRAME, "refused an event: %s", envelope->problem);
	if (*envelope->token && envelope->seq)
		event(engine, session, envelope, true);
	else if (!*envelope->token || token_fits(engine, session, envelope))
		answer_error(session, "bad_event", envelope->problem, envelope->handler, envelope->seq);
}

static void whole_frame(struct rx_engine *engine, struct rx_session *session, struct rx_envelope *envelope)
{
	if (envelope->kind == RX_ENVELOPE_PING)
		answer_ping(session);
	else if (envelope->kind == RX_ENVELOPE_EVENT)
		event(engine, session, envelope, false);
	else if (token_fits(engine, session, envelope))
		rx_engine_hello(engine, session, envelope);
}

void rx_engine_frame(struct rx_engine *engine, struct rx_session *session, const char *text, size_t length)
{
	struct rx_envelope envelope;
	rx_engine_pong(engine, session); /* whatever it says, it is alive */
	switch (rx_envelope_parse(&envelope, text, length, &engine->plain)) {
	case RX_ENVELOPE_OK:
		whole_frame(engine, session, &envelope);
		break;
	case RX_ENVELOPE_BAD_JSON:
		rx_engine_refuse(engine, session, RX_REFUSED_FRAME, "refused a frame: %s", envelope.problem);
		answer_error(session, "bad_json", envelope.problem, NULL, 0);
		break;
	case RX_ENVELOPE_BAD_EVENT:
		bad_event(engine, session, &envelope);
		break;
	case RX_ENVELOPE_BAD_TOKEN:
		rx_engine_refuse(engine, session, RX_REFUSED_TOKEN, "a connection was closed: %s", envelope.problem);
		rx_session_close(session, 1008);
		break;
	}
	rx_envelope_release(&envelope);
}

/* ---- connections ---- */

void rx_engine_opened(struct rx_engine *engine, struct rx_session *session)
{
	session->next = engine->sessions;
	if (session->next)
		session->next->prev = session;
	engine->sessions = session;
	engine->session_count++;
	rx_metric_add(engine->metrics, RX_COUNT_CONNECTIONS, 1);
}

void rx_engine_closed(struct rx_engine *engine, struct rx_session *session)
{
	struct rx_client *client = session->client;
	if (session->prev)
		session->prev->next = session->next;
	else
		engine->sessions = session->next;
	if (session->next)
		session->next->prev = session->prev;
	engine->session_count--;
	session->client = NULL;
	if (client) {
		if (client->session == session)
			client->session = NULL;
		if (!client->session)
			rx_audience_leave(engine, client);
		rx_clients_unbind(&engine->clients, client);
	}
	rx_engine_claims_closed(engine, session);
}

/* ---- life time ---- */

/* Whether all that the event of a slot did is in the store. A partial one may have been at its end or not: then the worse is assumed. */
static bool is_stored(const struct rx_journal_slot *slot, const struct rx_store_record *record)
{
	return rx_journal_state(slot) == RX_JOURNAL_RAN && !slot->partial && record->last_seq >= slot->seq;
}

/* The exception handler is called for the event that crashed; for all of them when nobody knows which it was. What it does comes before anything
 * that the client sends. One that crashes itself is not called again. */
static void blame(struct rx_engine *engine, struct rx_client *client, const struct rx_journal_slot *slot)
{
	const struct rx_journal_slot *culprit = rx_journal_culprit(engine->journal);
	client->failed_blameless = culprit && culprit != slot;
	if (client->failed_blameless)
		rx_engine_log(engine, "warning", "handler '%s' of client %.8s: " RX_LOST_MESSAGE, client->failed_handler, client->token);
	else if (strcmp(slot->handler, RX_EXCEPTION_NAME) != 0)
		rx_engine_enqueue_failure(engine, client,
					  rx_failure_new("crashed", "failed", RX_CRASH_MESSAGE, client->failed_handler));
}

/* One whose handler did not end the process, and whose client has gone on in another process, is that one's: to take the client back would
 * only make void what it does there. Of a partial one the other process does not know that it had no end. */
static bool is_of_another(struct rx_engine *engine, const struct rx_journal_slot *slot)
{
	const struct rx_journal_slot *culprit = rx_journal_culprit(engine->journal);
	bool guilty = culprit ? culprit == slot : rx_journal_state(slot) != RX_JOURNAL_RAN;
	return !guilty && !slot->partial && rx_store_is_elsewhere(engine->store, slot->token);
}

/* An event that was running, or whose result is lost, counts as executed; false when there is nothing to do. */
static bool crashed_event(struct rx_engine *engine, const struct rx_journal_slot *slot)
{
	struct rx_store_record record = { 0 };
	struct rx_err err;
	if (!rx_token_valid(slot->token) || slot->seq <= 0)
		return slot->seq == 0;
	if (is_of_another(engine, slot))
		return false;
	int64_t seq = slot->seq;
	if (rx_store_load_now(engine->store, slot->token, &record, &err) < 0)
		rx_engine_log(engine, "error", "%s", err.text);
	/* Its client may have sent it again to another process, which was not ended by it. */
	bool elsewhere = engine->store->ops->shared && !slot->partial && record.last_seq >= slot->seq;
	if (elsewhere || is_stored(slot, &record)) {
		free(record.values);
		return false;
	}
	seq = record.last_seq > seq ? record.last_seq : seq;
	if (engine->store->ops->save(engine->store, slot->token, record.values, record.length, seq, NULL, &err) < 0)
		rx_engine_log(engine, "error", "%s", err.text);
	free(record.values);
	struct rx_client *client = rx_clients_get(&engine->clients, slot->token);
	if (!client->failed_seq)
		client->failed_first = slot->seq;
	client->failed_seq = slot->seq;
	free(client->failed_handler);
	client->failed_handler = rx_xstrndup(slot->handler, strnlen(slot->handler, sizeof slot->handler));
	blame(engine, client, slot);
	return true;
}

static int compare_slots(const void *a_, const void *b_)
{
	const struct rx_journal_slot *a = *(struct rx_journal_slot *const *)a_, *b = *(struct rx_journal_slot *const *)b_;
	int order = memcmp(a->token, b->token, sizeof a->token);
	return order ? order : (a->seq > b->seq) - (a->seq < b->seq);
}

/* The slots in use, each client's in the order of its events; returns how many. */
static int used_slots(struct rx_journal *journal, struct rx_journal_slot **used)
{
	int count = 0;
	for (int i = 0; i < RX_JOURNAL_SLOTS; i++) {
		struct rx_journal_slot *slot = &journal->slot[i];
		slot->token[sizeof slot->token - 1] = slot->handler[sizeof slot->handler - 1] = 0;
		if (rx_journal_state(slot) >= RX_JOURNAL_RUNNING)
			used[count++] = slot;
		else
			rx_journal_end(slot);
	}
	qsort(used, (size_t)count, sizeof *used, compare_slots);
	return count;
}

static void read_journal(struct rx_engine *engine, void (*crashed)(void *, const char *, const char *), void *context)
{
	struct rx_journal_slot *used[RX_JOURNAL_SLOTS];
	int count = used_slots(engine->journal, used);
	struct rx_err err;
	for (int i = 0; i < count; i++)
		if (crashed_event(engine, used[i]) && crashed)
			crashed(context, used[i]->handler, used[i]->token);
	__atomic_store_n(&engine->journal->crashed, 0, __ATOMIC_RELEASE);
	if (rx_store_commit_now(engine->store, &err) < 0)
		rx_engine_log(engine, "error", "%s", err.text);
	for (int i = 0; i < count; i++)
		rx_journal_end(used[i]);
}

void rx_engine_init(struct rx_engine *engine, void (*crashed)(void *context, const char *handler, const char *token),
		    void *context)
{
	rx_clients_init(&engine->clients);
	engine->tasks = rx_tasks_new(engine);
	rx_audience_init(&engine->audience);
	rx_share_init(engine);
	rx_relay_init(engine);
	engine->ready_last = &engine->ready;
	engine->unsent_last = &engine->unsent;
	engine->batches_last = &engine->batches;
	rx_engine_keep(engine);
	rx_engine_expire_init(engine);
	if (engine->journal)
		read_journal(engine, crashed, context);
}

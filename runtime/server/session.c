/* Sending. A text goes straight to the socket when nothing waits before it: with libuv that saves four system calls
 * over asking for a writeable callback first. What the socket does not take is kept by libwebsockets (one text) and by
 * the queue here (the rest); a client that does not read is not read from, and one to which pushes pile up is dropped.
 */
#include "session.h"

#include "../event/engine.h"
#include "../handler/request.h"

#include <libwebsockets.h>

#define OUTPUT_HIGH (32u << 10)    /* above: reading pauses */
#define OUTPUT_LOW (8u << 10)      /* below: it goes on */
#define OUTPUT_MAX (1u << 20)      /* above: the connection is closed */
#define OUTPUT_MAX_DEV (64u << 20) /* likewise in development, where pages are sent */
#define TEXTS_A_TURN 64

_Static_assert(RX_SEND_ROOM >= LWS_PRE, "room for the frame header");

struct rx_message {
	struct rx_message *next;
	size_t length;
	char bytes[]; /* RX_SEND_ROOM, then the text */
};

struct rx_session *rx_session_new(struct lws *wsi, struct rx_engine *engine)
{
	struct rx_session *session = rx_xcalloc(1, sizeof *session);
	session->wsi = wsi;
	session->engine = engine;
	session->refs = 1;
	session->last = &session->first;
	return session;
}

struct rx_session *rx_session_ref(struct rx_session *session)
{
	session->refs++;
	return session;
}

static void drop_output(struct rx_session *session)
{
	for (struct rx_message *message = session->first, *next; message; message = next) {
		next = message->next;
		free(message);
	}
	session->first = NULL;
	session->last = &session->first;
	session->output = 0;
}

void rx_session_unref(struct rx_session *session)
{
	if (--session->refs)
		return;
	drop_output(session);
	rx_visit_unref(session->visit);
	free(session->input);
	free(session);
}

static void queue(struct rx_session *session, const char *text, size_t length)
{
	struct rx_message *message = rx_xmalloc(sizeof *message + RX_SEND_ROOM + length);
	message->next = NULL;
	message->length = length;
	memcpy(message->bytes + RX_SEND_ROOM, text, length);
	*session->last = message;
	session->last = &message->next;
	session->output += length;
	lws_callback_on_writable(session->wsi);
}

static int write_text(struct rx_session *session, char *text, size_t length)
{
	struct rx_metrics *metrics = session->engine->metrics;
	int written = lws_write(session->wsi, (unsigned char *)text, length, LWS_WRITE_TEXT);
	rx_metric_add(metrics, RX_COUNT_MESSAGES_OUT, 1);
	rx_metric_add(metrics, RX_COUNT_BYTES_OUT, length);
	return written < (int)length ? -1 : 0;
}

/* From outside of the connection's own callback it cannot be closed at once. */
static void kill_soon(struct rx_session *session)
{
	session->closing = true;
	drop_output(session);
	lws_set_timeout(session->wsi, PENDING_TIMEOUT_USER_REASON_BASE, LWS_TO_KILL_ASYNC);
}

void rx_session_send(struct rx_session *session, char *text, size_t length)
{
	if (!session->wsi || session->closing)
		return;
	if (!session->first && !lws_partial_buffered(session->wsi)) {
		if (write_text(session, text, length) < 0)
			kill_soon(session);
		return;
	}
	size_t max = session->engine->development ? OUTPUT_MAX_DEV : OUTPUT_MAX;
	if (session->first && session->output + length > max) {
		rx_engine_complain(session->engine, "a connection was closed: it does not read what it is sent");
		kill_soon(session);
		return;
	}
	queue(session, text, length);
	if (session->output > OUTPUT_HIGH)
		rx_session_hold(session, RX_HOLD_OUTPUT, true);
}

void rx_session_close(struct rx_session *session, int code)
{
	if (!session->wsi || session->closing)
		return;
	session->closing = true;
	session->close_code = (uint16_t)code;
	drop_output(session);
	rx_session_ref(session);
	session->close_next = session->engine->closing;
	session->engine->closing = session;
}

/* A polite close outside of the connection's own RECEIVE: a reason, then a "timeout" that is due now. */
static void close_now(struct rx_session *session)
{
	if (!session->wsi)
		return;
	session->holds = 0;
	lws_rx_flow_control(session->wsi, 1);
	lws_close_reason(session->wsi, session->close_code, NULL, 0);
	lws_set_timeout(session->wsi, PENDING_TIMEOUT_USER_REASON_BASE, LWS_TO_KILL_SYNC);
}

void rx_session_close_all(struct rx_engine *engine)
{
	while (engine->closing) {
		struct rx_session *session = engine->closing;
		engine->closing = session->close_next;
		close_now(session);
		rx_session_unref(session);
	}
}

/* Not without a payload: libwebsockets does not report the answer then. */
void rx_session_ping(struct rx_session *session)
{
	unsigned char ping[RX_SEND_ROOM + 1] = { 0 };
	ping[RX_SEND_ROOM] = '?';
	if (!session->wsi || session->closing || session->first || lws_partial_buffered(session->wsi))
		return;
	if (lws_write(session->wsi, ping + RX_SEND_ROOM, 1, LWS_WRITE_PING) < 0)
		kill_soon(session);
}

void rx_session_hold(struct rx_session *session, enum rx_hold why, bool on)
{
	unsigned char before = session->holds;
	session->holds = (unsigned char)(on ? before | why : before & ~why);
	if (session->wsi && !before != !session->holds)
		lws_rx_flow_control(session->wsi, !session->holds);
}

int rx_session_writable(struct rx_session *session)
{
	if (session->closing)
		return 0;
	for (int n = TEXTS_A_TURN; session->first && n--;) {
		struct rx_message *message = session->first;
		session->first = message->next;
		if (!session->first)
			session->last = &session->first;
		session->output -= message->length;
		int result = write_text(session, message->bytes + RX_SEND_ROOM, message->length);
		free(message);
		if (result < 0)
			return -1;
		if (session->first && lws_send_pipe_choked(session->wsi))
			break;
	}
	if (session->output < OUTPUT_LOW)
		rx_session_hold(session, RX_HOLD_OUTPUT, false);
	if (session->first)
		lws_callback_on_writable(session->wsi);
	return 0;
}

void rx_session_closed(struct rx_session *session)
{
	session->wsi = NULL;
	session->closing = true;
	drop_output(session);
	free(session->input);
	session->input = NULL;
	session->input_cap = session->input_len = 0;
}

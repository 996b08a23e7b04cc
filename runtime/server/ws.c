/* The libwebsockets callback: handshakes, pieces of messages, limits, keep-alive. Nothing of the author's code runs in
 * here: a message becomes an item of its client, and items run between two turns of the loop. */
#include "exchange.h"

#include <strings.h>

#define PING_SECONDS 25 /* of silence, before a ping, when the settings do not say */
#define DEAD_SECONDS 20 /* without an answer to it */
#define REQUEST_SECONDS 10
#define TENDED_SECONDS 20 /* each connection is looked at so often, or more often if its ping asks for that */
#define FILES_RESERVED 64

uint32_t rx_server_seconds(const struct rx_server *server)
{
	return (uint32_t)(uv_now(&server->loop) / 1000) + 1;
}

int rx_server_patience(const struct rx_server *server)
{
	int seconds = server->options.settings.request_timeout;
	return seconds ? seconds : REQUEST_SECONDS;
}

/* ---- handshake ---- */

static bool has_header(struct lws *wsi, enum lws_token_indexes token)
{
	return lws_hdr_total_length(wsi, token) > 0;
}

/* An answer's status, or 0 to go on. Upgrades to HTTP/2 without TLS are on in libwebsockets and have known holes. */
static int judge_upgrade(struct rx_server *server, struct lws *wsi)
{
	char text[1024], host[512];
	const char *upgrade = rx_http_header(wsi, WSI_TOKEN_UPGRADE, text, sizeof text);
	if (!upgrade || strcasecmp(upgrade, "websocket") != 0)
		return -1;
	if (rx_operation_port(server, wsi))
		return 404;
	if (has_header(wsi, WSI_TOKEN_HTTP_TRANSFER_ENCODING) || has_header(wsi, WSI_TOKEN_HTTP_CONTENT_LENGTH))
		return 400;
	const char *path = rx_http_header(wsi, WSI_TOKEN_GET_URI, text, sizeof text);
	if (!path || server->options.pages_only || strcmp(path, server->event_path) != 0)
		return 404;
	if (!rx_http_host_allowed(server, wsi, "a connection", host, sizeof host))
		return 403;
	if (!has_header(wsi, WSI_TOKEN_ORIGIN))
		return 0;
	const char *origin = rx_http_header(wsi, WSI_TOKEN_ORIGIN, text, sizeof text);
	if (origin && rx_origin_allowed(&server->rules, origin, host))
		return 0;
	rx_engine_complain(&server->engine, "refused a connection: the origin '%.200s' is not allowed",
			   origin ? origin : "?");
	return 403;
}

/* The last descriptors are for the store's files, for requests, and for those who ask about our health. They are given out from the lowest on. */
static bool is_full(struct rx_server *server, struct lws *wsi)
{
	int reserve = server->files / 4 < FILES_RESERVED ? server->files / 4 : FILES_RESERVED;
	if (!server->files || lws_get_socket_fd(wsi) < server->files - reserve)
		return false;
	rx_engine_complain(&server->engine, "a connection was refused: hardly any file descriptors left (see 'ulimit -n')");
	return true;
}

static int confirm_upgrade(struct rx_server *server, struct lws *wsi)
{
	int status = judge_upgrade(server, wsi);
	if (!status && rx_address_full(server, wsi))
		status = 429;
	if (!status && is_full(server, wsi))
		status = 503;
	if (status > 0)
		rx_http_refuse(wsi, status);
	return status;
}

static void established(struct rx_server *server, struct lws *wsi, struct rx_session **place)
{
	struct rx_session *session = rx_session_new(wsi, &server->engine);
	session->browser = has_header(wsi, WSI_TOKEN_ORIGIN); /* it was allowed, or we would not be here */
	session->heard = rx_server_seconds(server);
	session->visit = rx_server_visit(server, wsi);
	session->address = rx_address_enter(server, wsi);
	*place = session;
	rx_engine_opened(&server->engine, session);
}

/* ---- messages ---- */

static void append(struct rx_session *session, const char *bytes, size_t length)
{
	if (session->input_len + length > session->input_cap) {
		size_t cap = session->input_cap ? session->input_cap : 2048;
		while (cap < session->input_len + length)
			cap *= 2;
		session->input = rx_xrealloc(session->input, cap);
		session->input_cap = cap;
	}
	memcpy(session->input + session->input_len, bytes, length);
	session->input_len += length;
}

/* A whole message. What is not UTF-8 must not come back in a delta: it would end the browser's connection. */
static void message(struct rx_server *server, struct rx_session *session, const char *text, size_t length)
{
	rx_metric_add(server->engine.metrics, RX_COUNT_MESSAGES_IN, 1);
	rx_metric_add(server->engine.metrics, RX_COUNT_BYTES_IN, length);
	if (server->drain_until)
		return; /* to be sent again to whoever serves next */
	if (rx_utf8_valid(text, length)) {
		rx_engine_frame(&server->engine, session, text, length);
		rx_server_pace(server, session);
		return;
	}
	rx_engine_refuse(&server->engine, session, RX_REFUSED_FRAME,
			 "a connection was closed: it sent bytes that are not UTF-8");
	rx_session_close(session, 1007);
}

static void pieces_message(struct rx_server *server, struct rx_session *session)
{
	char *text = session->input;
	size_t length = session->input_len;
	session->input = NULL;
	session->input_len = session->input_cap = 0;
	message(server, session, text, length);
	free(text);
}

static void too_large(struct rx_server *server, struct rx_session *session)
{
	rx_engine_refuse(&server->engine, session, RX_REFUSED_SIZE,
			 "a connection was closed: message over the limit of %zu bytes", server->options.max_message);
	rx_session_close(session, 1009);
}

static void receive(struct rx_server *server, struct rx_session *session, const char *bytes, size_t length)
{
	bool last = lws_is_final_fragment(session->wsi);
	if (session->closing)
		return;
	session->heard = rx_server_seconds(server);
	session->pinged = 0;
	if (session->input_len + length > server->options.max_message) {
		too_large(server, session);
		return;
	}
	if (lws_frame_is_binary(session->wsi))
		bytes = "?", length = length > 0; /* no JSON, whatever is in it */
	if (last && !session->input_len) {
		message(server, session, bytes, length);
		return;
	}
	append(session, bytes, length);
	if (last)
		pieces_message(server, session);
}

static void pong(struct rx_server *server, struct rx_session *session)
{
	session->heard = rx_server_seconds(server);
	session->pinged = 0;
	rx_engine_pong(&server->engine, session);
}

static void closed(struct rx_server *server, struct rx_session **place)
{
	struct rx_session *session = *place;
	*place = NULL;
	if (!session)
		return;
	rx_server_forget(server, session);
	rx_server_pace_forget(server, session);
	rx_address_leave(server, session->address);
	session->address = NULL;
	rx_session_closed(session);
	rx_engine_closed(&server->engine, session);
	rx_session_unref(session);
}

/* ---- keep-alive ---- */

void rx_server_forget(struct rx_server *server, struct rx_session *session)
{
	if (server->cursor == session)
		server->cursor = session->next;
}

static uint32_t seconds(int setting, uint32_t otherwise)
{
	return setting ? (uint32_t)setting : otherwise;
}

/* One that is not read from for a reason of ours cannot be heard: its time starts anew. */
static void tend_one(const struct rx_settings *settings, struct rx_session *session, uint32_t now)
{
	if (session->holds & ~RX_HOLD_OUTPUT) {
		session->heard = now;
		session->pinged = 0;
	} else if (session->pinged && now - session->pinged >= seconds(settings->ping_timeout, DEAD_SECONDS)) {
		session->closing = true;
		lws_set_timeout(session->wsi, PENDING_TIMEOUT_USER_REASON_BASE, LWS_TO_KILL_ASYNC);
	} else if (!session->pinged && now - session->heard >= seconds(settings->ping_interval, PING_SECONDS)) {
		session->pinged = now;
		rx_session_ping(session);
	}
}

/* libwebsockets' own keep-alive keeps all connections in one sorted list: 6 % of a core with 10 000 of them. This is
 * one look at a twentieth of them each second, or at more when pings are to come sooner. */
void rx_server_tend(struct rx_server *server)
{
	const struct rx_settings *settings = &server->options.settings;
	uint32_t now = rx_server_seconds(server), within = TENDED_SECONDS;
	if (seconds(settings->ping_interval, PING_SECONDS) < within)
		within = (uint32_t)settings->ping_interval;
	if (seconds(settings->ping_timeout, DEAD_SECONDS) < within)
		within = (uint32_t)settings->ping_timeout;
	if (!server->cursor)
		server->cursor = server->engine.sessions;
	for (int n = server->engine.session_count / (int)within + 1; n-- && server->cursor;) {
		struct rx_session *session = server->cursor;
		server->cursor = session->next;
		tend_one(&server->options.settings, session, now);
	}
}

/* ---- the callback ---- */

static int websocket(struct rx_server *server, struct lws *wsi, enum lws_callback_reasons reason,
		     struct rx_session **place, const char *in, size_t length)
{
	switch (reason) {
	case LWS_CALLBACK_ESTABLISHED:
		established(server, wsi, place);
		return 0;
	case LWS_CALLBACK_RECEIVE:
		if (*place)
			receive(server, *place, in, length);
		return 0;
	case LWS_CALLBACK_RECEIVE_PONG:
		if (*place)
			pong(server, *place);
		return 0;
	case LWS_CALLBACK_SERVER_WRITEABLE:
		return *place ? rx_session_writable(*place) : -1;
	case LWS_CALLBACK_CLOSED:
		closed(server, place);
		return 0;
	default:
		return lws_callback_http_dummy(wsi, reason, place, (void *)in, length);
	}
}

/* A connection's first request has come, or its end. */
static void heard(struct rx_server *server, struct lws *wsi)
{
	if (!lws_get_opaque_user_data(wsi))
		return;
	lws_set_opaque_user_data(wsi, NULL);
	server->fresh--;
}

int rx_server_callback(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t length)
{
	struct lws_context *context = wsi ? lws_get_context(wsi) : NULL;
	struct rx_server *server = context ? lws_context_user(context) : NULL;
	if (!server)
		return 0;
	switch (reason) {
	case LWS_CALLBACK_GET_THREAD_ID:
		return 0;
	case LWS_CALLBACK_HTTP_CONFIRM_UPGRADE:
		heard(server, wsi);
		return confirm_upgrade(server, wsi);
	case LWS_CALLBACK_WSI_DESTROY:
		heard(server, wsi);
		return 0;
	case LWS_CALLBACK_HTTP:
		heard(server, wsi);
		return rx_http_request(server, wsi, user, in);
	case LWS_CALLBACK_HTTP_BODY:
		return rx_http_body(wsi, user, in, length);
	case LWS_CALLBACK_HTTP_BODY_COMPLETION:
		return rx_http_complete(wsi, user);
	case LWS_CALLBACK_HTTP_WRITEABLE:
		return rx_http_writable(wsi, user);
	case LWS_CALLBACK_HTTP_DROP_PROTOCOL:
	case LWS_CALLBACK_CLOSED_HTTP:
		if (user)
			rx_http_drop(user);
		return 0;
	default:
		return websocket(server, wsi, reason, user, in, length);
	}
}

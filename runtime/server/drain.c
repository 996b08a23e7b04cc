/* The orderly end of a server: events that are here, run or wait for their turn, come to their end, background tasks are
 * cancelled, and everybody else is sent away at once. Whoever is still here when the time is over is sent away, too: its
 * event was not acknowledged, and the client sends it again to whoever serves next. */
#include "internal.h"

#define LOOK_MS 20   /* between two looks, when nothing else happens */
#define FRESH_MS 500 /* for the request of a connection that was accepted just before */

static bool is_busy(const struct rx_session *session)
{
	const struct rx_client *client = session->client;
	/* unstored: its answer waits for the store */
	return session->first || (client && (client->running || client->first || client->unstored));
}

/* Browsers also open connections in store, which say nothing for long. */
static bool has_fresh(const struct rx_server *server)
{
	return server->fresh && rx_now_us() < server->drain_began + FRESH_MS * 1000;
}

static bool is_quiet(const struct rx_server *server)
{
	const struct rx_engine *engine = &server->engine;
	return !engine->batches && !engine->active && !engine->unsent && !engine->ready && !server->calls &&
	       !server->uploads && !server->transfers && !has_fresh(server);
}

/* Whether nobody has to wait for anything. The close itself is waited for at the end, for a moment. */
static bool send_away(struct rx_server *server)
{
	bool all = true;
	for (struct rx_session *session = server->engine.sessions; session; session = session->next)
		if (is_busy(session))
			all = false;
		else
			rx_session_close(session, 1012);
	return all;
}

void rx_server_drain_on(struct rx_server *server)
{
	if ((send_away(server) && is_quiet(server)) || rx_now_us() >= server->drain_until)
		rx_server_stop(server);
}

static void on_look(uv_timer_t *timer RX_UNUSED)
{
}

void rx_server_drain(struct rx_server *server, int ms)
{
	if (server->drain_until)
		return;
	server->drain_began = rx_now_us();
	server->drain_until = server->drain_began + (uint64_t)ms * 1000;
	rx_server_accept_stop(server);
	rx_tasks_stop(server->engine.tasks);
	uv_timer_start(&server->look, on_look, LOOK_MS, LOOK_MS); /* so that no turn takes longer */
}

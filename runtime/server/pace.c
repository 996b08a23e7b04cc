/* Clients that send faster than they may are not read from for a while: nothing that they sent is lost, the rest waits
 * on its way. */
#include "pace.h"

#include "internal.h"

#define HOLD_LEAST_US 5000 /* rather some messages at a time than a look at the clock for each */

uint64_t rx_pace_take(uint64_t *paid_us, int rate, uint64_t now_us)
{
	uint64_t each = 1000000u / (unsigned)rate, burst = RX_PACE_BURST * 1000000u;
	if (*paid_us < now_us)
		*paid_us = now_us;
	*paid_us += each;
	return *paid_us > now_us + burst ? *paid_us - burst : 0;
}

static void ring_at(struct rx_server *server, uint64_t due_us);

static void on_pace(uv_timer_t *timer)
{
	struct rx_server *server = timer->data;
	uint64_t now = uv_now(&server->loop) * 1000, soonest = 0;
	for (struct rx_session **at = &server->paced; *at;) {
		struct rx_session *session = *at;
		if (session->pace_us > now) {
			if (!soonest || session->pace_us < soonest)
				soonest = session->pace_us;
			at = &session->pace_next;
			continue;
		}
		*at = session->pace_next;
		session->pace_us = 0;
		rx_session_hold(session, RX_HOLD_PACE, false);
	}
	if (soonest)
		ring_at(server, soonest);
}

static void ring_at(struct rx_server *server, uint64_t due_us)
{
	uint64_t now = uv_now(&server->loop) * 1000;
	uv_timer_start(&server->pace, on_pace, due_us > now ? (due_us - now + 999) / 1000 : 1, 0);
}

static void hold(struct rx_server *server, struct rx_session *session, uint64_t due_us)
{
	session->pace_us = due_us;
	session->pace_next = server->paced;
	server->paced = session;
	rx_session_hold(session, RX_HOLD_PACE, true);
	rx_metric_add(server->engine.metrics, RX_COUNT_PACED, 1);
	uint64_t rings = uv_is_active((uv_handle_t *)&server->pace) ? uv_timer_get_due_in(&server->pace) : UINT64_MAX;
	if ((due_us - uv_now(&server->loop) * 1000) / 1000 < rings)
		ring_at(server, due_us);
}

void rx_server_pace(struct rx_server *server, struct rx_session *session)
{
	const struct rx_settings *settings = &server->options.settings;
	uint64_t now = uv_now(&server->loop) * 1000, client = 0, address = 0;
	if (settings->events_per_client && session->client)
		client = rx_pace_take(&session->client->paid_us, settings->events_per_client, now);
	if (settings->events_per_address && session->address)
		address = rx_pace_take(rx_address_paid(session->address), settings->events_per_address, now);
	uint64_t due = client > address ? client : address;
	if (!due || session->pace_us || session->closing)
		return;
	rx_engine_refuse(&server->engine, session, RX_REFUSED_PACE, "a connection is read more slowly: more than %d events a second (\"%s\")",
			 client >= address ? settings->events_per_client : settings->events_per_address,
			 client >= address ? "events_per_client" : "events_per_address");
	hold(server, session, due > now + HOLD_LEAST_US ? due : now + HOLD_LEAST_US);
}

void rx_server_pace_forget(struct rx_server *server, struct rx_session *session)
{
	struct rx_session **at = &server->paced;
	while (session->pace_us && *at && *at != session)
		at = &(*at)->pace_next;
	if (session->pace_us && *at)
		*at = session->pace_next;
	session->pace_us = 0;
}

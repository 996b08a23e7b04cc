/* Who owns a token. A page that reloads or reconnects takes its old connection's place at once: it shows the same
 * nonce, or the old connection is gone. Otherwise the old one is asked whether it still lives: if it answers, two tabs
 * share a copied token (a duplicated tab), and the newer gets one of its own. */
#include "engine.h"

struct rx_claim {
	struct rx_claim *next;
	struct rx_session *session; /* open: a closed one's claims are removed */
	struct rx_client *client;   /* cannot be evicted: a connection holds it */
	struct rx_envelope envelope;
	uint64_t deadline; /* microseconds */
};

static void say_hello(struct rx_engine *engine, struct rx_session *session, struct rx_client *client,
		      struct rx_envelope *envelope)
{
	rx_engine_bind(engine, session, client);
	client->session = session;
	rx_share_greet(client);
	rx_audience_enter(engine, client, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(envelope->root, "path")));
	memcpy(client->nonce, envelope->nonce, sizeof client->nonce);
	rx_engine_enqueue(engine, client, RX_ITEM_HELLO, session, envelope);
}

static void take_over(struct rx_engine *engine, struct rx_session *session, struct rx_client *client,
		      struct rx_envelope *envelope)
{
	struct rx_session *old = client->session;
	if (old && old != session) {
		old->greeted = false;
		rx_session_close(old, 4001);
	}
	say_hello(engine, session, client, envelope);
}

static void claim(struct rx_engine *engine, struct rx_session *session, struct rx_client *client,
		  struct rx_envelope *envelope)
{
	struct rx_claim *claim = rx_xcalloc(1, sizeof *claim), **last = &engine->claims;
	*claim = (struct rx_claim){ .session = session, .client = client };
	claim->deadline = rx_now_us() + RX_PROBE_MS * 1000;
	rx_envelope_move(&claim->envelope, envelope);
	while (*last)
		last = &(*last)->next;
	*last = claim;
	rx_session_hold(session, RX_HOLD_CLAIM, true);
	rx_session_ping(client->session);
	engine->probe(engine->probe_context);
}

void rx_engine_hello(struct rx_engine *engine, struct rx_session *session, struct rx_envelope *envelope)
{
	struct rx_client *client = rx_clients_get(&engine->clients, envelope->token);
	struct rx_session *old = client->session;
	if (!old || old == session || old->closing || !strcmp(client->nonce, envelope->nonce))
		take_over(engine, session, client, envelope);
	else
		claim(engine, session, client, envelope);
}

/* Takes the claim out of the list and frees it; what it held is the caller's. */
static void drop(struct rx_claim **at)
{
	struct rx_claim *claim = *at;
	*at = claim->next;
	rx_envelope_release(&claim->envelope);
	free(claim);
}

static void grant(struct rx_engine *engine, struct rx_claim **at)
{
	struct rx_claim *claim = *at;
	struct rx_session *session = claim->session;
	take_over(engine, session, claim->client, &claim->envelope);
	drop(at);
	rx_session_hold(session, RX_HOLD_CLAIM, false);
}

static void give_new_token(struct rx_engine *engine, struct rx_claim **at)
{
	struct rx_claim *claim = *at;
	struct rx_session *session = claim->session;
	char token[RX_TOKEN_LENGTH + 1];
	rx_token_make(token);
	say_hello(engine, session, rx_clients_get(&engine->clients, token), &claim->envelope);
	drop(at);
	rx_session_hold(session, RX_HOLD_CLAIM, false);
}

void rx_engine_pong(struct rx_engine *engine, struct rx_session *session)
{
	for (struct rx_claim **at = &engine->claims, *claim; (claim = *at);)
		if (session->client == claim->client && session == claim->client->session && !session->closing)
			give_new_token(engine, at);
		else
			at = &claim->next;
}

void rx_engine_probe(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	for (struct rx_claim **at = &engine->claims, *claim; (claim = *at);)
		if (claim->deadline <= now)
			grant(engine, at);
		else
			at = &claim->next;
	if (engine->claims)
		engine->probe(engine->probe_context);
}

/* The old connection may end while it is asked: then the first claim holds. */
void rx_engine_claims_closed(struct rx_engine *engine, struct rx_session *session)
{
	for (struct rx_claim **at = &engine->claims, *claim; (claim = *at);)
		if (claim->session == session)
			drop(at);
		else if (!claim->client->session)
			grant(engine, at);
		else
			at = &claim->next;
}

/* What the server sends without being asked: new code's values after a reload, and in development the pages and
 * diagnostics themselves. */
#include "engine.h"

struct rx_sticky {
	struct rx_sticky *next;
	char *name, *json;
};

/* One that may have been elsewhere since gets them like one that comes back. */
static bool is_away(const struct rx_engine *engine, const struct rx_client *client)
{
	return engine->store->ops->shared && !client->session && !client->running && !client->unstored;
}

static void migrate_client(struct rx_token_node *node, void *engine)
{
	struct rx_client *client = (struct rx_client *)node;
	if (client->states && is_away(engine, client))
		rx_engine_drop_values(client);
	else if (client->states || client->running)
		rx_engine_enqueue(engine, client, RX_ITEM_MIGRATE, NULL, NULL);
}

/* Clients whose values are not in memory get theirs restored under the new code when they come back. */
void rx_engine_swap(struct rx_engine *engine, struct rx_app *app)
{
	rx_app_unref(rx_audience_swap(engine, app));
	rx_engine_measure(engine, engine->metrics);
	rx_metric_add(engine->metrics, RX_COUNT_RELOADS, 1);
	rx_share_swap(engine);
	rx_audience_follow(engine);
	rx_timers_start(engine);
	rx_tokens_each(&engine->clients.tokens, migrate_client, engine);
}

static void remember(struct rx_engine *engine, const char *name, const char *json)
{
	struct rx_sticky **at = &engine->sticky, *sticky;
	while (*at && strcmp((*at)->name, name) != 0)
		at = &(*at)->next;
	if ((sticky = *at)) {
		*at = sticky->next;
		sticky->next = NULL;
		rx_sticky_free(sticky);
	}
	if (!json)
		return;
	while (*at)
		at = &(*at)->next;
	*at = rx_xcalloc(1, sizeof **at);
	(*at)->name = rx_xstrdup(name);
	(*at)->json = rx_xstrdup(json);
}

/* Page code goes to browsers only: an Origin was checked, and nothing else would run it. */
static bool takes_code(const struct rx_engine *engine, const struct rx_session *session)
{
	return engine->development && session->browser && session->greeted;
}

static void send_dev(struct rx_session *session, const char *json)
{
	struct rx_buf text;
	rx_buf_init(&text, 64u << 20);
	rx_reply_start(&text);
	rx_buf_adds(&text, "{\"dev\":");
	rx_buf_adds(&text, json);
	rx_buf_addc(&text, '}');
	if (!text.overflow)
		rx_reply_send(session, &text);
	rx_buf_release(&text);
}

void rx_engine_push_dev(struct rx_engine *engine, const char *sticky, const char *json)
{
	if (sticky)
		remember(engine, sticky, json);
	if (!json)
		return;
	for (struct rx_session *session = engine->sessions; session; session = session->next)
		if (takes_code(engine, session))
			send_dev(session, json);
}

void rx_engine_push_sticky(struct rx_engine *engine, struct rx_session *session)
{
	if (!takes_code(engine, session))
		return;
	for (struct rx_sticky *sticky = engine->sticky; sticky; sticky = sticky->next)
		send_dev(session, sticky->json);
}

void rx_sticky_free(struct rx_sticky *sticky)
{
	for (struct rx_sticky *next; sticky; sticky = next) {
		next = sticky->next;
		free(sticky->name);
		free(sticky->json);
		free(sticky);
	}
}

/* Where clients are: hello says it, "$load" says it anew at each navigation and brings the page's on_load with it. And what pages tell of
 * their own errors. */
#include "../ui/ui.h"
#include "run.h"

#define ERRORS_A_MINUTE 5 /* of one connection */

static void remember(struct rx_visit **at, struct rx_visit *visit)
{
	rx_visit_unref(*at);
	*at = rx_visit_ref(visit);
}

static void move(struct rx_run *run, const char *path, const char *query)
{
	struct rx_session *session = run->item->session;
	struct rx_visit *visit = rx_visit_move(session->visit, path, query);
	remember(&session->visit, visit);
	remember(&run->client->visit, visit);
	rx_visit_unref(visit);
}

static const char *text_of(const cJSON *object, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
	return text ? text : "";
}

void rx_run_visit(struct rx_run *run)
{
	const struct rx_item *item = run->item;
	struct rx_visit *visit = item->session ? item->session->visit : NULL;
	if (visit && item->kind == RX_ITEM_HELLO)
		move(run, text_of(item->envelope.root, "path"), text_of(item->envelope.root, "query"));
	else if (visit && !run->client->visit)
		remember(&run->client->visit, visit);
	run->visit = rx_visit_ref(item->session && item->session->visit ? item->session->visit : run->client->visit);
}

static enum rx_outcome load(struct rx_run *run)
{
	struct rx_item *item = run->item;
	const char *path = cJSON_GetStringValue(cJSON_GetArrayItem(item->envelope.arguments, 0));
	const char *query = cJSON_GetStringValue(cJSON_GetArrayItem(item->envelope.arguments, 1));
	if (!path || !query) {
		item->envelope.problem = "'$load' takes path and query";
		return RX_DO_REFUSE;
	}
	if (item->session->visit) {
		move(run, path, query);
		remember(&run->visit, item->session->visit);
	}
	if (run->client->audience.in)
		rx_audience_enter(run->engine, run->client, path);
	rx_ui_on_load(run->app, path, *query == '?' ? query + 1 : query, &run->queue);
	return RX_DO_CHAIN;
}

/* Past the limit they are answered and nothing else: a page in trouble may report without end. */
static enum rx_outcome report(const struct rx_run *run)
{
	struct rx_session *session = run->item->session;
	uint32_t now = (uint32_t)(rx_now_us() / 1000000);
	if (now - session->errors_since >= 60) {
		session->errors_since = now;
		session->errors = 0;
	}
	return session->errors++ < ERRORS_A_MINUTE ? RX_DO_REPORT : RX_DO_CHAIN;
}

enum rx_outcome rx_run_judge_page(struct rx_run *run)
{
	if (!strcmp(run->item->envelope.handler, "$load"))
		return load(run);
	return strcmp(run->item->envelope.handler, "$error") ? RX_DO_RUN : report(run);
}

/* Clients, events and checks for an app's own unit tests: the same turns as the server runs, without the server. */
#include "test.h"

#include "../include/reflex/handler.h"
#include "../include/reflex/test.h"
#include "../state/shared.h"
#include "scratch.h"

struct rx_client {
	struct rx_client *next;
	struct rx_states *states;
	struct rx_turn turn;
	struct rx_emissions emitted; /* by the last rx_send */
};

/* The test that runs on this thread. */
static __thread struct run {
	struct rx_app *app;
	struct rx_buf *failures;
	struct rx_client *clients;
	struct rx_shares shares; /* between the clients of this test */
	int failed;
} *run;

static bool check(bool ok, const char *file, int line, const char *format, ...) RX_PRINTF(4, 5);

static bool check(bool ok, const char *file, int line, const char *format, ...)
{
	if (ok || !run)
		return ok;
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	rx_buf_addf(run->failures, "%s:%d: %s\n", file, line, text);
	run->failed++;
	return false;
}

/* Nothing travels in a test: what was emitted before stays in the list, and the delta of the whole handler is in the last one. */
static bool yield(struct rx_turn *turn, void *context)
{
	struct rx_client *client = context;
	rx_emissions_move(&client->emitted, &turn->emissions);
	return true;
}

struct rx_client *rx_client_new(void)
{
	struct rx_client *client = rx_xcalloc(1, sizeof *client);
	client->states = rx_states_new(run->app);
	rx_states_set_shares(client->states, &run->shares);
	rx_turn_init(&client->turn);
	client->turn.yield = yield;
	client->turn.context = client;
	client->next = run->clients;
	run->clients = client;
	return client;
}

static void client_free(struct rx_client *client)
{
	rx_emissions_clear(&client->emitted);
	rx_turn_release(&client->turn);
	rx_states_free(client->states);
	free(client);
}

/* ---- shared states ---- */

/* One thread: nobody waits, and nobody is told. */
static void ignore(void *context)
{
	(void)context;
}

static void shares_begin(struct rx_shares *shares, struct rx_app *app)
{
	rx_shares_init(shares);
	shares->app = app;
	shares->waiting = shares->changed = ignore;
}

/* What other clients compute from instances that they are linked to follows, as the server does it between events. */
static void shares_settle(struct rx_client *sender)
{
	struct rx_turn turn;
	bool changed = false;
	for (struct rx_shared_change *change = rx_shares_take(&run->shares), *next; change; change = next) {
		changed = true;
		next = change->next;
		rx_shared_change_free(change);
	}
	rx_turn_init(&turn);
	for (struct rx_client *client = run->clients; changed && client; client = client->next) {
		if (client == sender)
			continue;
		rx_turn_begin(&turn, client->states);
		rx_turn_watch(&turn);
		if (rx_turn_end(&turn) == RX_TURN_OK)
			rx_turn_commit(&turn, client->states);
	}
	rx_turn_release(&turn);
}

/* Outside of pages a literal is its text; what it means depends on the parameter. */
static cJSON *argument(const struct rx_handler *handler, int index, rx text)
{
	bool is_text = index >= handler->nargs || handler->args[index].kind == RX_KIND_STR;
	if (text == rx_true || text == rx_false)
		text = text == rx_true ? "true" : "false";
	if (handler->nargs > index && handler->args[index].kind == RX_KIND_BOOL && (!strcmp(text, "0") || !strcmp(text, "1")))
		text = *text == '1' ? "true" : "false";
	cJSON *json = is_text ? NULL : cJSON_Parse(text);
	return json ? json : cJSON_CreateString(text);
}

bool rx_send_(struct rx_client *client, rx_event event, const rx *args, int count, bool succeeds, const char *file, int line)
{
	char name[256];
	snprintf(name, sizeof name, "%s.%s", event->state, event->name);
	const struct rx_handler *handler = rx_app_handler(run->app, name);
	if (!handler)
		return check(false, file, line, "there is no handler '%s'", name);
	if (handler->background)
		return check(false, file, line, "'%s' is a background handler, which tests do not run\n"
			     "hint: put what it computes into a function of its own, and test that", name);
	cJSON *json = cJSON_CreateArray();
	for (int i = 0; i < count; i++)
		cJSON_AddItemToArray(json, argument(handler, i, args[i] ? args[i] : ""));
	rx_emissions_clear(&client->emitted);
	enum rx_turn_status status = rx_turn_run(&client->turn, client->states, handler, json);
	cJSON_Delete(json);
	if (status == RX_TURN_OK)
		rx_turn_commit(&client->turn, client->states);
	rx_emissions_move(&client->emitted, &client->turn.emissions);
	shares_settle(client);
	const struct rx_err *err = &client->turn.err;
	if (succeeds)
		return check(status == RX_TURN_OK, file, line, "'%s' failed: %s%s%s", name, err->text,
			     *err->hint ? "\nhint: " : "", err->hint);
	return check(status != RX_TURN_OK, file, line, "'%s' was expected to fail", name);
}

const void *rx_state_(struct rx_client *client, const char *state)
{
	const struct rx_state_class *class = rx_app_state(run->app, state);
	struct rx_shared *shared = NULL;
	struct rx_err err;
	if (!class)
		return NULL;
	rx_states_shared(client->states, class, &shared, &err);
	return rx_states_get(shared ? shared->states : client->states, class);
}

rx_str rx_delta(struct rx_client *client)
{
	return rx_buf_text(&client->turn.delta);
}

rx_str rx_emitted(struct rx_client *client)
{
	struct rx_buf text;
	rx_buf_init(&text, 64u << 20);
	rx_emissions_print_all(&client->emitted, &text);
	rx_str copy = rx_copy(rx_buf_text(&text));
	rx_buf_release(&text);
	return copy;
}

bool rx_check_(bool ok, const char *text, const char *file, int line)
{
	return check(ok, file, line, "%s does not hold", text);
}

bool rx_check_str_(const char *actual, const char *expected, const char *text, const char *file, int line)
{
	const char *a = actual ? actual : "", *e = expected ? expected : "";
	return check(!strcmp(a, e), file, line, "%s is \"%s\", expected \"%s\"", text, a, e);
}

bool rx_check_int_(int64_t actual, int64_t expected, const char *text, const char *file, int line)
{
	return check(actual == expected, file, line, "%s is %lld, expected %lld", text, (long long)actual, (long long)expected);
}

int rx_test_run(struct rx_app *app, const struct rx_registration_ *test, struct rx_buf *failures)
{
	struct run this = { .app = app, .failures = failures };
	struct rx_scratch scratch;
	run = &this;
	shares_begin(&this.shares, app);
	rx_scratch_enter(&scratch);
	((const struct rx_test_detail_ *)test->detail)->run();
	rx_scratch_leave(&scratch);
	while (this.clients) {
		struct rx_client *client = this.clients;
		this.clients = client->next;
		client_free(client);
	}
	rx_shares_release(&this.shares);
	run = NULL;
	return this.failed;
}

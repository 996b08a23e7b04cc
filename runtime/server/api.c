/* The app's own HTTP addresses: the request is copied, its function runs as a job between two turns of the loop (event/lead.c),
 * the answer goes out when the loop comes by again. A slow function holds up its own request and nothing else. */
#include "exchange.h"

#include <ctype.h>
#include <errno.h>
#include <semaphore.h>
#include <strings.h>

#include "../app/apis.h"

#define RUNNING_MAX 32        /* functions at a time: threads are left for events */
#define WAITING_MAX 256       /* requests; more are refused */
#define ARGUMENTS_MAX 256

enum stage { READING, WAITING, RUNNING, ANSWERING };

struct rx_call {
	struct rx_exchange exchange; /* first */
	struct rx_job job;
	struct rx_call *prev, *next; /* of server->calls */
	struct rx_server *server;
	struct lws *wsi; /* NULL: the connection is gone, or was answered without waiting for the function */
	struct rx_app *app;
	struct rx_api api;
	struct rx_buf body;
	char *origin;
	uint64_t deadline;
	enum stage stage;
	bool head, has_body;
	bool last; /* of its connection */
	bool late; /* past its deadline: 504 is to be sent, or was */
	struct rx_told told;
};

static void add(struct rx_server *server, struct rx_call *call)
{
	struct rx_call **last = &server->calls, *before = NULL;
	for (; *last; last = &(*last)->next)
		before = *last;
	call->prev = before;
	*last = call;
}

static void call_free(struct rx_call *call)
{
	if (call->prev)
		call->prev->next = call->next;
	else
		call->server->calls = call->next;
	if (call->next)
		call->next->prev = call->prev;
	rx_app_unref(call->app);
	rx_api_release(&call->api);
	rx_buf_release(&call->body);
	free(call->origin);
	free(call);
}

static void drop(struct rx_exchange *exchange)
{
	struct rx_call *call = (struct rx_call *)exchange;
	call->wsi = NULL;
	if (call->stage != RUNNING)
		call_free(call);
}

/* ---- copying the request ---- */

static void copy_headers(struct rx_call *call, struct lws *wsi)
{
	struct rx_api *api = &call->api;
	char text[RX_HEADERS_MAX];
	api->headers = rx_arena_alloc(&api->arena, sizeof *api->headers * (WSI_TOKEN_COUNT + 1));
	for (int token = 0; token < WSI_TOKEN_COUNT; token++) {
		const char *name = (const char *)lws_token_to_string((enum lws_token_indexes)token);
		size_t length = name ? strlen(name) : 0;
		if (length < 2 || name[length - 1] != ':' || *name == ':' ||
		    lws_hdr_copy(wsi, text, sizeof text, (enum lws_token_indexes)token) <= 0)
			continue;
		struct rx_api_pair *pair = &api->headers[api->header_count++];
		pair->name = rx_arena_strndup(&api->arena, name, length - 1);
		pair->value = rx_arena_strdup(&api->arena, text);
	}
}

/* A header that libwebsockets has no number for can be asked for by its name only, and by the thread that leads only. */
struct lookup {
	struct rx_call *call;
	char *name; /* with a colon, in lower case */
	char *value;
	sem_t done;
};

static void look_up(struct rx_server *server, void *arg)
{
	struct lookup *lookup = arg;
	struct lws *wsi = lookup->call->wsi;
	int length = (int)strlen(lookup->name);
	int size = wsi ? lws_hdr_custom_length(wsi, lookup->name, length) + 1 : 0;
	(void)server;
	if (size > 1) {
		lookup->value = rx_xcalloc(1, (size_t)size);
		lws_hdr_custom_copy(wsi, lookup->value, size, lookup->name, length);
	}
	sem_post(&lookup->done);
}

/* On the function's thread. Where no other thread can lead meanwhile, this one does. */
static const char *find_header(struct rx_api *api, const char *name)
{
	struct rx_call *call = RX_CONTAINER(api, struct rx_call, api);
	struct lookup lookup = { .call = call, .name = rx_arena_printf(&api->arena, "%s:", name) };
	for (char *p = lookup.name; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	sem_init(&lookup.done, 0, 0);
	if (rx_lead_step_down(call->server->lead))
		rx_server_post(call->server, look_up, &lookup);
	else
		look_up(call->server, &lookup);
	while (sem_wait(&lookup.done) && errno == EINTR)
		;
	sem_destroy(&lookup.done);
	const char *value = lookup.value ? rx_arena_strdup(&api->arena, lookup.value) : NULL;
	free(lookup.value);
	return value;
}

/* libwebsockets has taken the query apart and decoded the pieces. */
static void copy_query(struct rx_call *call, struct lws *wsi)
{
	struct rx_api *api = &call->api;
	char text[RX_HEADERS_MAX];
	struct rx_buf whole;
	rx_buf_init(&whole, RX_HEADERS_MAX);
	api->queries = rx_arena_alloc(&api->arena, sizeof *api->queries * ARGUMENTS_MAX);
	for (int i = 0; i < ARGUMENTS_MAX && lws_hdr_copy_fragment(wsi, text, sizeof text, WSI_TOKEN_HTTP_URI_ARGS, i) > 0; i++) {
		rx_buf_addf(&whole, "%s%s", i ? "&" : "", text);
		char *name = rx_arena_strdup(&api->arena, text), *equals = strchr(name, '=');
		if (equals)
			*equals++ = 0;
		api->queries[api->query_count++] = (struct rx_api_pair){ name, equals ? equals : "" };
	}
	api->query = rx_arena_strdup(&api->arena, rx_buf_text(&whole));
	rx_buf_release(&whole);
}

static void copy_request(struct rx_call *call, struct lws *wsi, const struct rx_asked *asked)
{
	struct rx_api *api = &call->api;
	char address[64];
	api->method = asked->head ? "HEAD" : api->route->method;
	api->path = rx_arena_strdup(&api->arena, asked->path);
	copy_headers(call, wsi);
	api->find_header = find_header;
	copy_query(call, wsi);
	rx_server_client_ip(lws_context_user(lws_get_context(wsi)), wsi, address, sizeof address);
	api->client_ip = rx_arena_strdup(&api->arena, address);
	api->headers[api->header_count++] = (struct rx_api_pair){ "x-request-id", call->told.id };
	call->origin = asked->origin ? rx_xstrdup(asked->origin) : NULL;
	call->head = asked->head;
}

/* ---- from the connection ---- */

static int take_body(struct rx_exchange *exchange, struct lws *wsi, const char *bytes, size_t length)
{
	struct rx_call *call = (struct rx_call *)exchange;
	(void)wsi;
	if (length)
		rx_buf_add(&call->body, bytes, length);
	return call->body.overflow || rx_asked_slowly(call->server, &call->told, call->body.len) ? -1 : 0;
}

/* Whoever sends one request after the other without a pause must not keep the loop from others: it turns first. */
static void wait_for_turn(struct rx_call *call)
{
	if (call->stage != READING)
		return;
	call->api.body = rx_buf_text(&call->body);
	call->api.body_length = call->body.len;
	call->stage = WAITING;
	lws_set_timeout(call->wsi, NO_PENDING_TIMEOUT, 0);
	lws_rx_flow_control(call->wsi, 0); /* or libwebsockets turns round and round when a second request lies behind this one */
}

static int answer_late(struct rx_call *call, struct lws *wsi, void **user)
{
	struct rx_answer answer = { .status = 504, .type = "application/json", .origin = call->origin, .close = true };
	char *origin = call->origin;
	bool head = call->head;
	struct rx_told told = call->told;
	answer.id = told.id;
	rx_told_end(call->server, &told, answer.status, 0);
	call->origin = NULL; /* the call may end here, and `user` may be gone with the answer */
	rx_http_drop(user);
	int result = rx_http_text(wsi, &answer, "{\"error\":\"the function took too long\"}", head);
	free(origin);
	return result;
}

static int send_answer(struct rx_exchange *exchange, struct lws *wsi, void **user)
{
	struct rx_call *call = (struct rx_call *)exchange;
	struct rx_api *api = &call->api;
	if (call->stage != ANSWERING && !call->late)
		return 0;
	if (call->late)
		return answer_late(call, wsi, user);
	bool empty = api->status == 204 || api->status == 304;
	struct rx_answer answer = {
		.status = api->status, .type = empty ? NULL : api->type, .origin = call->origin, .cache = "no-store",
		.more = api->more, .more_count = api->more_count, .close = call->last, .id = call->told.id,
	};
	rx_told_end(call->server, &call->told, api->status, empty ? 0 : api->bytes.len);
	/* The texts of the headers are the call's, which goes when the bytes take its place. */
	size_t length;
	char *bytes = rx_buf_detach(&api->bytes, &length);
	return rx_http_bytes(wsi, user, &answer, bytes, empty ? 0 : length, call->head);
}

/* Comes again and again, and nothing else does, when another request lies behind this one: then the connection ends with the
 * answer, and whoever sent both asks for the second anew. Within one call of libwebsockets it would never end. */
static int take_whole(struct rx_exchange *exchange, struct lws *wsi, void **user)
{
	struct rx_call *call = (struct rx_call *)exchange;
	if (call->stage == READING) {
		wait_for_turn(call);
		return 0;
	}
	if (!call->has_body)
		return 0;
	call->last = true;
	return call->stage == ANSWERING || call->late ? send_answer(exchange, wsi, user) : -1;
}

static struct rx_call *call_of(struct rx_job *job)
{
	return RX_CONTAINER(job, struct rx_call, job);
}

static void run_job(void *context, struct rx_job *job)
{
	(void)context;
	struct rx_call *call = call_of(job);
	char name[95];
	snprintf(name, sizeof name, "%s %s", call->api.route->method, call->api.route->path);
	struct rx_journal_slot *slot = rx_journal_begin(call->server->engine.journal, "", 0, name);
	rx_api_run(&call->api);
	rx_journal_end(slot);
}

/* A connection that is not read from is not told that it may write, either. */
static void ask_to_write(struct rx_call *call)
{
	lws_rx_flow_control(call->wsi, 1);
	lws_callback_on_writable(call->wsi);
}

static void finish_job(void *context, struct rx_job *job)
{
	(void)context;
	struct rx_call *call = call_of(job);
	call->server->calls_running--;
	call->stage = ANSWERING;
	if (call->wsi)
		ask_to_write(call);
	else
		call_free(call);
}

static int too_much(struct rx_server *server, struct lws *wsi, const struct rx_asked *asked, int status, const struct rx_told *told)
{
	struct rx_answer answer = { .status = status, .type = "application/json", .origin = asked->origin, .id = told->id };
	rx_told_end(server, told, status, 0);
	answer.close = true; /* its body would be taken for the next request */
	return rx_http_text(wsi, &answer,
			    status == 413 ? "{\"error\":\"the body is too large\"}" : "{\"error\":\"too many requests wait\"}", asked->head);
}

static int waiting(const struct rx_server *server)
{
	int count = 0;
	for (const struct rx_call *call = server->calls; call; call = call->next)
		count++;
	return count;
}

static int begin(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked, const struct rx_api_route *route)
{
	struct rx_told told;
	rx_told_begin(server, wsi, asked, &told);
	if (asked->length > (int64_t)server->options.max_message)
		return too_much(server, wsi, asked, 413, &told);
	if (waiting(server) >= WAITING_MAX)
		return too_much(server, wsi, asked, 503, &told);
	struct rx_call *call = rx_xcalloc(1, sizeof *call);
	call->told = told;
	call->exchange = (struct rx_exchange){ .body = take_body, .complete = take_whole, .writable = send_answer, .drop = drop };
	call->job = (struct rx_job){ .run = run_job, .finish = finish_job };
	call->server = server;
	call->wsi = wsi;
	call->app = rx_app_ref(server->engine.app);
	rx_api_init(&call->api);
	rx_buf_init(&call->body, server->options.max_message);
	call->api.route = route;
	copy_request(call, wsi, asked);
	add(server, call);
	*user = call;
	call->has_body = asked->length > 0;
	if (!call->has_body)
		wait_for_turn(call);
	return 0;
}

bool rx_api_request(struct rx_server *server, struct lws *wsi, void **user, const struct rx_asked *asked, int *result)
{
	char allow[64];
	const struct rx_api_route *route = rx_apis_find(server->engine.app, asked->method, asked->path, allow, sizeof allow);
	if (!route && !*allow)
		return false;
	if (route) {
		*result = begin(server, wsi, user, asked, route);
		return true;
	}
	struct rx_answer answer = { .status = 405, .type = "application/json", .origin = asked->origin, .allow = allow };
	answer.close = asked->length > 0;
	*result = rx_http_text(wsi, &answer, "{\"error\":\"method not allowed\"}", false);
	return true;
}

/* ---- as a job ---- */

struct rx_job *rx_api_next(struct rx_server *server)
{
	if (server->calls_running >= RUNNING_MAX || rx_lead_is_crowded(server->lead))
		return NULL;
	for (struct rx_call *call = server->calls; call; call = call->next)
		if (call->stage == WAITING) {
			call->stage = RUNNING;
			call->deadline = rx_now_us() + (uint64_t)server->options.settings.event_timeout * 1000000;
			server->calls_running++;
			return &call->job;
		}
	return NULL;
}

/* The function goes on, and what it answers then is dropped. */
static void give_up(struct rx_call *call)
{
	rx_engine_log(&call->server->engine, "warning", "'%s' took more than %d seconds: request %s was answered with 504",
		      call->api.route->name, call->server->options.settings.event_timeout, call->told.id);
	call->late = true;
	ask_to_write(call);
}

void rx_api_tend(struct rx_server *server)
{
	uint64_t now = rx_now_us();
	bool limited = server->options.settings.event_timeout;
	for (struct rx_call *call = server->calls, *next; call; call = next) {
		next = call->next;
		if (call->stage == READING && call->wsi && rx_asked_slowly(server, &call->told, call->body.len))
			rx_asked_end(call->wsi);
		if (limited && call->stage == RUNNING && call->wsi && !call->late && now > call->deadline)
			give_up(call);
	}
}

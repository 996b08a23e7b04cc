/* The connection to a Redis server: see redis_link.h. */
#include "redis_link.h"

#include <errno.h>
#include <hiredis/async.h>
#include <netdb.h>
#include <poll.h>
#include <unistd.h>
#include <uv.h>

#include "../core/lazy.h"

#define TICK_MS 100
#define FIRST_DELAY_US 50000u
#define LAST_DELAY_US 1000000u
#define SILENCE_US 1000000u /* with commands out: the server counts as away since then */
#define DEAD_US 5000000u    /* and the connection is given up */

#define FUNCTIONS(X) \
	X(redisAsyncConnect) X(redisAsyncConnectUnix) X(redisAsyncFree) X(redisAsyncSetConnectCallback) X(redisAsyncHandleRead) \
	X(redisAsyncHandleWrite) X(redisAsyncCommandArgv) X(redisAsyncFormattedCommand) X(redisFormatCommandArgv) X(redisFreeCommand) \
	X(redisEnableKeepAlive)
#define MEMBER(name) __typeof__(name) *name;
#define NAME(name) #name,
static struct {
	FUNCTIONS(MEMBER)
} lib;
static const char *const names[] = { FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("hiredis", RX_SONAME_HIREDIS, names, lib);

/* One that waits for its answer; or a mark (no bytes), which waits for those before it. */
struct command {
	struct command *next;
	struct rx_redis *redis;
	char *bytes; /* of hiredis */
	size_t length;
	rx_redis_answered *answered;
	rx_store_committed *committed;
	void *context;
};

struct watch {
	uv_poll_t poll; /* freed when it is closed */
	struct rx_redis *redis;
};

struct rx_redis {
	struct rx_store *store;
	struct rx_redis_url url;
	const char *const *scripts;
	char shas[RX_REDIS_SCRIPTS_MAX][RX_REDIS_SHA + 1];
	struct command *first, **last;
	redisAsyncContext *context; /* NULL: no connection */
	bool up;                    /* it is ours: password, database and scripts are settled */
	bool busy;                  /* inside of hiredis: nothing is written from here */
	bool resolving;
	int greetings;              /* answers that are missing until it is up */
	int events;                 /* of the socket that are wanted: POLLIN, POLLOUT */
	uint64_t heard_us, retry_us, delay_us;
	struct rx_err trouble;      /* why it is not up */
	bool told;                  /* the log has it */
	uv_loop_t *loop;
	struct watch *watch;
	uv_timer_t timer;
	uv_getaddrinfo_t resolver;
};

static void connect_now(struct rx_redis *redis, const char *address);
static void greet(struct rx_redis *redis);

/* ---- watching the socket ---- */

static void work(struct rx_redis *redis, bool readable, bool writable)
{
	redis->busy = true;
	if (redis->context && readable)
		lib.redisAsyncHandleRead(redis->context);
	if (redis->context && writable)
		lib.redisAsyncHandleWrite(redis->context);
	redis->busy = false;
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
	struct rx_redis *redis = ((struct watch *)poll)->redis;
	if (redis)
		work(redis, status < 0 || events & UV_READABLE, status == 0 && events & UV_WRITABLE);
}

static void on_closed(uv_handle_t *handle)
{
	free(handle);
}

static void watch_end(struct rx_redis *redis)
{
	if (!redis->watch)
		return;
	redis->watch->redis = NULL;
	uv_close((uv_handle_t *)&redis->watch->poll, on_closed);
	redis->watch = NULL;
}

static void watch_set(struct rx_redis *redis, int events)
{
	bool same = redis->events == events;
	redis->events = events;
	if (!redis->loop || !redis->context || (same && redis->watch))
		return;
	if (!redis->watch) {
		redis->watch = rx_xcalloc(1, sizeof *redis->watch);
		redis->watch->redis = redis;
		if (uv_poll_init(redis->loop, &redis->watch->poll, redis->context->c.fd) < 0) {
			free(redis->watch);
			redis->watch = NULL;
			return;
		}
	}
	int wanted = (events & POLLIN ? UV_READABLE : 0) | (events & POLLOUT ? UV_WRITABLE : 0);
	if (wanted)
		uv_poll_start(&redis->watch->poll, wanted, on_poll);
	else
		uv_poll_stop(&redis->watch->poll);
}

static void add_read(void *redis)
{
	watch_set(redis, ((struct rx_redis *)redis)->events | POLLIN);
}

static void del_read(void *redis)
{
	watch_set(redis, ((struct rx_redis *)redis)->events & ~POLLIN);
}

static void add_write(void *redis)
{
	watch_set(redis, ((struct rx_redis *)redis)->events | POLLOUT);
}

static void del_write(void *redis)
{
	watch_set(redis, ((struct rx_redis *)redis)->events & ~POLLOUT);
}

/* ---- time ---- */

static bool is_numeric(const char *host)
{
	struct addrinfo hints = { .ai_flags = AI_NUMERICHOST }, *found;
	if (getaddrinfo(host, NULL, &hints, &found))
		return false;
	freeaddrinfo(found);
	return true;
}

static void delay(struct rx_redis *redis)
{
	redis->retry_us = rx_now_us() + redis->delay_us;
	redis->delay_us = redis->delay_us * 2 < LAST_DELAY_US ? redis->delay_us * 2 : LAST_DELAY_US;
}

static void on_resolved(uv_getaddrinfo_t *resolver, int status, struct addrinfo *found)
{
	struct rx_redis *redis = resolver->data;
	char address[NI_MAXHOST] = "";
	redis->resolving = false;
	if (status == 0)
		status = getnameinfo(found->ai_addr, found->ai_addrlen, address, sizeof address, NULL, 0, NI_NUMERICHOST);
	if (found)
		uv_freeaddrinfo(found);
	if (status == 0 && !redis->context)
		connect_now(redis, address);
	else if (status)
		delay(redis);
}

/* Names are looked up by another thread while the loop turns. */
static void reconnect(struct rx_redis *redis)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	redis->resolver.data = redis;
	if (!redis->loop || redis->url.path || is_numeric(redis->url.host))
		connect_now(redis, redis->url.host);
	else
		redis->resolving = uv_getaddrinfo(redis->loop, &redis->resolver, on_resolved, redis->url.host, NULL, &hints) == 0;
}

static void give_up(struct rx_redis *redis, const char *reason)
{
	rx_err_set(&redis->trouble, "%s", reason);
	lib.redisAsyncFree(redis->context);
}

static void tick(struct rx_redis *redis)
{
	uint64_t now = rx_now_us();
	bool waits = redis->first || (redis->context && !redis->up);
	if (!redis->context && !redis->resolving && now >= redis->retry_us)
		reconnect(redis);
	else if (redis->context && waits && now - redis->heard_us > DEAD_US)
		give_up(redis, "it does not answer for 5 seconds");
	else if (redis->context && waits && now - redis->heard_us > SILENCE_US && !redis->store->away_us)
		redis->store->away_us = redis->heard_us;
}

static void on_timer(uv_timer_t *timer)
{
	struct rx_redis *redis = timer->data;
	tick(redis);
	if (redis->up && !redis->first)
		uv_timer_stop(timer);
}

static void keep_time(struct rx_redis *redis)
{
	if (redis->loop && !uv_is_active((uv_handle_t *)&redis->timer))
		uv_timer_start(&redis->timer, on_timer, TICK_MS, TICK_MS);
}

/* ---- coming and going ---- */

static void log_line(const struct rx_redis *redis, const char *level, const char *text)
{
	if (redis->store->log)
		redis->store->log(redis->store->log_context, level, text);
}

/* The connection is gone, for whatever reason; hiredis frees it. */
static void cleanup(void *redis_)
{
	struct rx_redis *redis = redis_;
	const redisAsyncContext *context = redis->context;
	if (!*redis->trouble.text)
		rx_err_set(&redis->trouble, "%s", context->err && *context->errstr ? context->errstr : "the connection was closed");
	watch_end(redis);
	redis->context = NULL;
	redis->up = false;
	redis->events = 0;
	if (!redis->store->away_us)
		redis->store->away_us = rx_now_us();
	delay(redis);
	if (!redis->told && redis->loop) {
		char *text = rx_xprintf("the Redis server '%s' is away: %s; events wait for it", redis->url.name, redis->trouble.text);
		log_line(redis, "warning", text);
		free(text);
		redis->told = true;
	}
	keep_time(redis);
}

static void on_connect(const redisAsyncContext *context, int status)
{
	struct rx_redis *redis = context->ev.data;
	if (status == REDIS_OK)
		greet(redis);
}

static void connect_now(struct rx_redis *redis, const char *address)
{
	redis->trouble = (struct rx_err){ 0 };
	redis->heard_us = rx_now_us();
	redisAsyncContext *context = redis->url.path ? lib.redisAsyncConnectUnix(redis->url.path)
						     : lib.redisAsyncConnect(address, redis->url.port);
	if (!context || context->err) {
		rx_err_set(&redis->trouble, "%s", context ? context->errstr : "out of memory");
		if (context)
			lib.redisAsyncFree(context);
		delay(redis);
		return;
	}
	redis->context = context;
	context->ev.data = redis;
	context->ev.addRead = add_read;
	context->ev.delRead = del_read;
	context->ev.addWrite = add_write;
	context->ev.delWrite = del_write;
	context->ev.cleanup = cleanup;
	if (!redis->url.path)
		lib.redisEnableKeepAlive(&context->c);
	redis->busy = true;
	lib.redisAsyncSetConnectCallback(context, on_connect); /* asks for writing */
	redis->busy = false;
}

/* ---- the start of a connection ---- */

static void transmit(struct rx_redis *redis, struct command *command);

static void rise(struct rx_redis *redis)
{
	redis->up = true;
	redis->delay_us = FIRST_DELAY_US;
	if (redis->told) {
		char *text = rx_xprintf("the Redis server '%s' is back after %.1f s", redis->url.name,
					(double)(rx_now_us() - redis->store->away_us) / 1e6);
		log_line(redis, "info", text);
		free(text);
	}
	redis->told = false;
	redis->store->away_us = 0;
	for (struct command *command = redis->first; command && redis->context; command = command->next)
		transmit(redis, command);
}

static void refused(struct rx_redis *redis, const char *what, const char *hint, const redisReply *reply)
{
	if (!reply || *redis->trouble.text)
		return; /* the connection is gone, or about to */
	rx_err_set(&redis->trouble, "%s: %s", what, reply->str);
	rx_err_hint(&redis->trouble, "%s", hint);
	lib.redisAsyncFree(redis->context);
}

static bool is_good(struct rx_redis *redis, const redisReply *reply)
{
	if (!reply || reply->type == REDIS_REPLY_ERROR)
		return false;
	redis->heard_us = rx_now_us();
	if (--redis->greetings == 0)
		rise(redis);
	return true;
}

static void on_auth(redisAsyncContext *context, void *reply, void *unused RX_UNUSED)
{
	if (!is_good(context->ev.data, reply))
		refused(context->ev.data, "it refused the password", "user and password stand in the URL: redis://user:password@host:6379/0", reply);
}

static void on_select(redisAsyncContext *context, void *reply, void *unused RX_UNUSED)
{
	const redisReply *answer = reply;
	bool auth = answer && answer->type == REDIS_REPLY_ERROR && !strncmp(answer->str, "NOAUTH", 6);
	if (!is_good(context->ev.data, reply))
		refused(context->ev.data, auth ? "it wants a password" : "it refused the database",
			auth ? "put it into the URL: redis://:password@host:6379/0" :
			       "the number after the last '/' of the URL is a database, from 0 to 15 as Redis comes",
			reply);
}

static void on_script(redisAsyncContext *context, void *reply_, void *sha)
{
	const redisReply *reply = reply_;
	if (reply && reply->type == REDIS_REPLY_STRING && reply->len == RX_REDIS_SHA)
		memcpy(sha, reply->str, RX_REDIS_SHA);
	if (!is_good(context->ev.data, reply))
		refused(context->ev.data, "it refused a script", "the user needs the commands of docs/state.md (EVALSHA, SCRIPT LOAD, …)", reply);
}

static void greet(struct rx_redis *redis)
{
	const struct rx_redis_url *url = &redis->url;
	char database[16];
	snprintf(database, sizeof database, "%d", url->database);
	const char *auth[] = { "AUTH", url->user && url->password ? url->user : url->password, url->password };
	const char *select[] = { "SELECT", database };
	redis->greetings = 1 + (url->password ? 1 : 0);
	for (int i = 0; redis->scripts[i]; i++)
		redis->greetings++;
	if (url->password)
		lib.redisAsyncCommandArgv(redis->context, on_auth, NULL, url->user ? 3 : 2, auth, NULL);
	lib.redisAsyncCommandArgv(redis->context, on_select, NULL, 2, select, NULL);
	for (int i = 0; redis->scripts[i]; i++) {
		const char *load[] = { "SCRIPT", "LOAD", redis->scripts[i] };
		lib.redisAsyncCommandArgv(redis->context, on_script, redis->shas[i], 3, load, NULL);
	}
}

/* ---- commands ---- */

static void free_command(struct command *command)
{
	if (command->bytes)
		lib.redisFreeCommand(command->bytes);
	free(command);
}

static void pop(struct rx_redis *redis)
{
	struct command *command = redis->first;
	redis->first = command->next;
	if (!redis->first)
		redis->last = &redis->first;
	redis->store->pending -= command->length;
}

static void reach_marks(struct rx_redis *redis)
{
	for (struct command *mark; (mark = redis->first) && !mark->bytes;) {
		pop(redis);
		if (mark->committed)
			mark->committed(mark->context, 0, NULL);
		free_command(mark);
	}
}

/* What the server says of itself and not of the command: it is asked again. */
static bool is_passing(const redisReply *reply)
{
	static const char *const words[] = { "LOADING", "READONLY", "MASTERDOWN", "NOSCRIPT", "NOAUTH", "BUSY", "CLUSTERDOWN", "TRYAGAIN", "UNKILLABLE" };
	for (size_t i = 0; reply->type == REDIS_REPLY_ERROR && i < RX_COUNT(words); i++)
		if (!strncmp(reply->str, words[i], strlen(words[i])))
			return true;
	return false;
}

static void on_reply(redisAsyncContext *context, void *reply, void *command_)
{
	struct command *command = command_;
	struct rx_redis *redis = command->redis;
	if (!reply || *redis->trouble.text)
		return; /* the connection breaks: it is sent again */
	if (is_passing(reply)) {
		rx_err_set(&redis->trouble, "%s", ((redisReply *)reply)->str);
		lib.redisAsyncFree(context);
		return;
	}
	redis->heard_us = rx_now_us();
	if (redis->store->away_us) /* it was silent */
		redis->store->away_us = 0;
	pop(redis);
	command->answered(redis->store, command->context, reply);
	free_command(command);
	reach_marks(redis);
}

static void transmit(struct rx_redis *redis, struct command *command)
{
	if (command->bytes)
		lib.redisAsyncFormattedCommand(redis->context, on_reply, command, command->bytes, command->length);
}

static struct command *add(struct rx_redis *redis)
{
	struct command *command = rx_xcalloc(1, sizeof *command);
	command->redis = redis;
	if (!redis->first)
		redis->heard_us = rx_now_us();
	*redis->last = command;
	redis->last = &command->next;
	keep_time(redis);
	return command;
}

#define ARGUMENTS_MAX 20

void rx_redis_send(struct rx_redis *redis, const struct rx_redis_argument *arguments, int count, rx_redis_answered *answered, void *context)
{
	const char *at[ARGUMENTS_MAX];
	size_t lengths[ARGUMENTS_MAX];
	struct command *command = add(redis);
	for (int i = 0; i < count; i++) {
		at[i] = arguments[i].at;
		lengths[i] = arguments[i].length;
	}
	command->length = (size_t)lib.redisFormatCommandArgv(&command->bytes, count, at, lengths);
	command->answered = answered;
	command->context = context;
	redis->store->pending += command->length;
	if (redis->up)
		transmit(redis, command);
}

void rx_redis_run(struct rx_redis *redis, int script, int keys, const struct rx_redis_argument *arguments, int count,
		  rx_redis_answered *answered, void *context)
{
	char number[16];
	struct rx_redis_argument all[ARGUMENTS_MAX] = { { "EVALSHA", 7 }, { redis->shas[script], RX_REDIS_SHA }, { number, 0 } };
	all[2].length = (size_t)snprintf(number, sizeof number, "%d", keys);
	memcpy(all + 3, arguments, (size_t)count * sizeof *arguments);
	rx_redis_send(redis, all, count + 3, answered, context);
}

bool rx_redis_flush(struct rx_redis *redis, rx_store_committed *done, void *context)
{
	if (!redis->first)
		return false;
	if (done) {
		struct command *mark = add(redis);
		mark->committed = done;
		mark->context = context;
	}
	if (redis->up && !redis->busy && redis->events & POLLOUT)
		work(redis, false, true);
	return true;
}

/* ---- without the loop ---- */

static void turn(struct rx_redis *redis, int ms)
{
	struct pollfd socket = { .fd = redis->context ? redis->context->c.fd : -1, .events = (short)redis->events };
	if (redis->busy)
		return;
	if (poll(&socket, 1, ms < TICK_MS ? ms : TICK_MS) > 0)
		work(redis, socket.revents & (POLLIN | POLLERR | POLLHUP), socket.revents & POLLOUT);
	tick(redis);
}

int rx_redis_wait(struct rx_redis *redis, int ms)
{
	uint64_t until = rx_now_us() + (uint64_t)ms * 1000;
	for (uint64_t now; redis->first && (now = rx_now_us()) < until;)
		turn(redis, (int)((until - now) / 1000) + 1);
	return redis->first ? -1 : 0;
}

int rx_redis_check(const struct rx_redis *redis, struct rx_err *err)
{
	if (redis->up && !redis->store->away_us)
		return 0;
	rx_err_set(err, "the Redis server '%s' is away: %s", redis->url.name,
		   *redis->trouble.text ? redis->trouble.text : "it does not answer");
	return -1;
}

int rx_redis_connect(struct rx_redis *redis, int ms, struct rx_err *err)
{
	uint64_t until = rx_now_us() + (uint64_t)ms * 1000;
	connect_now(redis, redis->url.host);
	while (redis->context && !redis->up && rx_now_us() < until)
		turn(redis, 10);
	if (redis->up)
		return 0;
	const struct rx_err *why = &redis->trouble;
	rx_err_set(err, "unable to use the Redis server at '%s': %s", redis->url.name, *why->text ? why->text : "it does not answer");
	if (*why->hint)
		return rx_err_hint(err, "%s", why->hint);
	return rx_err_hint(err, "start one there (redis-server), or name another: \"redis_url\" in rxconfig.json, or REFLEX_REDIS_URL");
}

/* ---- life ---- */

void rx_redis_attach(struct rx_redis *redis, struct uv_loop_s *loop)
{
	int events = redis->events;
	watch_end(redis);
	if (redis->loop) {
		uv_close((uv_handle_t *)&redis->timer, NULL);
		if (redis->resolving)
			uv_cancel((uv_req_t *)&redis->resolver);
	}
	redis->loop = loop;
	if (!loop)
		return;
	uv_timer_init(loop, &redis->timer);
	redis->timer.data = redis;
	watch_set(redis, events);
	keep_time(redis);
}

struct rx_redis *rx_redis_new(struct rx_store *store, struct rx_redis_url *url, const char *const *scripts)
{
	struct rx_redis *redis = rx_xcalloc(1, sizeof *redis);
	redis->store = store;
	redis->url = *url;
	redis->scripts = scripts;
	redis->last = &redis->first;
	redis->delay_us = FIRST_DELAY_US;
	*url = (struct rx_redis_url){ 0 };
	return redis;
}

int rx_redis_load_library(struct rx_err *err)
{
	return rx_lazy_load(&library, err);
}

void rx_redis_free(struct rx_redis *redis)
{
	if (redis->context) {
		rx_err_set(&redis->trouble, "it is not needed any more");
		lib.redisAsyncFree(redis->context);
	}
	while (redis->first) {
		struct command *command = redis->first;
		pop(redis);
		if (command->answered)
			command->answered(redis->store, command->context, NULL);
		free_command(command);
	}
	rx_redis_url_release(&redis->url);
	free(redis);
}

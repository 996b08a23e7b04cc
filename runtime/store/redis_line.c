/* The socket of a connection to a Redis server: see redis_line.h. */
#include "redis_line.h"

#include <netdb.h>

#define LAST_DELAY_US 1000000u
#define SILENCE_US 1000000u /* with commands out: the server counts as away since then */
#define DEAD_US 5000000u    /* and the connection is given up */

struct watch {
	uv_poll_t poll; /* freed when it is closed */
	struct rx_redis *redis;
};

static void greet(struct rx_redis *redis);

/* ---- watching the socket ---- */

void rx_redis_work(struct rx_redis *redis, bool readable, bool writable)
{
	redis->busy = true;
	if (redis->context && readable)
		rx_hiredis.redisAsyncHandleRead(redis->context);
	if (redis->context && writable)
		rx_hiredis.redisAsyncHandleWrite(redis->context);
	redis->busy = false;
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
	struct rx_redis *redis = ((struct watch *)poll)->redis;
	if (redis)
		rx_redis_work(redis, status < 0 || events & UV_READABLE, status == 0 && events & UV_WRITABLE);
}

static void on_closed(uv_handle_t *handle)
{
	free(handle);
}

void rx_redis_watch_end(struct rx_redis *redis)
{
	if (!redis->watch)
		return;
	redis->watch->redis = NULL;
	uv_close((uv_handle_t *)&redis->watch->poll, on_closed);
	redis->watch = NULL;
}

void rx_redis_watch(struct rx_redis *redis, int events)
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
	rx_redis_watch(redis, ((struct rx_redis *)redis)->events | POLLIN);
}

static void del_read(void *redis)
{
	rx_redis_watch(redis, ((struct rx_redis *)redis)->events & ~POLLIN);
}

static void add_write(void *redis)
{
	rx_redis_watch(redis, ((struct rx_redis *)redis)->events | POLLOUT);
}

static void del_write(void *redis)
{
	rx_redis_watch(redis, ((struct rx_redis *)redis)->events & ~POLLOUT);
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
		rx_redis_dial(redis, address);
	else if (status)
		delay(redis);
}

/* Names are looked up by another thread while the loop turns. */
static void reconnect(struct rx_redis *redis)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	redis->resolver.data = redis;
	if (!redis->loop || redis->url.path || is_numeric(redis->url.host))
		rx_redis_dial(redis, redis->url.host);
	else
		redis->resolving = uv_getaddrinfo(redis->loop, &redis->resolver, on_resolved, redis->url.host, NULL, &hints) == 0;
}

static void give_up(struct rx_redis *redis, const char *reason)
{
	rx_err_set(&redis->trouble, "%s", reason);
	rx_hiredis.redisAsyncFree(redis->context);
}

void rx_redis_tick(struct rx_redis *redis)
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
	rx_redis_tick(redis);
	if (redis->up && !redis->first)
		uv_timer_stop(timer);
}

void rx_redis_keep_time(struct rx_redis *redis)
{
	if (redis->loop && !uv_is_active((uv_handle_t *)&redis->timer))
		uv_timer_start(&redis->timer, on_timer, RX_REDIS_TICK_MS, RX_REDIS_TICK_MS);
}

/* ---- coming and going ---- */

static void log_line(const struct rx_redis *redis, const char *level, const char *text)
{
	if (redis->store->log)
		redis->store->log(redis->store->log_context, level, text);
}

/* That the server is away is said by the connection that has commands. */
static void tell_refused(struct rx_redis *redis)
{
	if (redis->told || strncmp(redis->trouble.text, "NOPERM", 6) != 0)
		return;
	char *text = rx_xprintf("the Redis server does not let this process hear others: %s; its user needs SUBSCRIBE and PUBLISH on '%s*'",
				redis->trouble.text, redis->channel);
	log_line(redis, "error", text);
	free(text);
	redis->told = true;
}

/* The connection is gone, for whatever reason; hiredis frees it. */
static void cleanup(void *redis_)
{
	struct rx_redis *redis = redis_;
	const redisAsyncContext *context = redis->context;
	if (!*redis->trouble.text)
		rx_err_set(&redis->trouble, "%s", context->err && *context->errstr ? context->errstr : "the connection was closed");
	rx_redis_watch_end(redis);
	redis->context = NULL;
	redis->up = false;
	redis->events = 0;
	if (!redis->store->away_us)
		redis->store->away_us = rx_now_us();
	delay(redis);
	if (redis->channel) {
		tell_refused(redis);
	} else if (!redis->told && redis->loop) {
		char *text = rx_xprintf("the Redis server '%s' is away: %s; events wait for it", redis->url.name, redis->trouble.text);
		log_line(redis, "warning", text);
		free(text);
		redis->told = true;
	}
	rx_redis_keep_time(redis);
}

static void on_connect(const redisAsyncContext *context, int status)
{
	struct rx_redis *redis = context->ev.data;
	if (status == REDIS_OK)
		greet(redis);
}

void rx_redis_dial(struct rx_redis *redis, const char *address)
{
	redis->trouble = (struct rx_err){ 0 };
	redis->heard_us = rx_now_us();
	redisAsyncContext *context = redis->url.path ? rx_hiredis.redisAsyncConnectUnix(redis->url.path)
						     : rx_hiredis.redisAsyncConnect(address, redis->url.port);
	if (!context || context->err) {
		rx_err_set(&redis->trouble, "%s", context ? context->errstr : "out of memory");
		if (context)
			rx_hiredis.redisAsyncFree(context);
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
		rx_hiredis.redisEnableKeepAlive(&context->c);
	redis->busy = true;
	rx_hiredis.redisAsyncSetConnectCallback(context, on_connect); /* asks for writing */
	redis->busy = false;
}

/* ---- the start of a connection ---- */

static void rise(struct rx_redis *redis)
{
	redis->up = true;
	redis->up_us = rx_now_us();
	redis->delay_us = RX_REDIS_FIRST_DELAY_US;
	if (redis->told && !redis->channel) {
		char *text = rx_xprintf("the Redis server '%s' is back after %.1f s", redis->url.name,
					(double)(rx_now_us() - redis->store->away_us) / 1e6);
		log_line(redis, "info", text);
		free(text);
	}
	redis->told = false;
	redis->store->away_us = 0;
	rx_redis_resend(redis);
}

static void refused(struct rx_redis *redis, const char *what, const char *hint, const redisReply *reply)
{
	if (!reply || *redis->trouble.text)
		return; /* the connection is gone, or about to */
	redis->not_ready = rx_redis_is_passing(reply) && strncmp(reply->str, "NOAUTH", 6) != 0;
	if (redis->not_ready) {
		rx_err_set(&redis->trouble, "it is not ready: %s", reply->str);
	} else {
		rx_err_set(&redis->trouble, "%s: %s", what, reply->str);
		rx_err_hint(&redis->trouble, "%s", hint);
	}
	rx_hiredis.redisAsyncFree(redis->context);
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

static bool is_text(const redisReply *reply, const char *text)
{
	return reply->type == REDIS_REPLY_STRING && !strcmp(reply->str, text);
}

static void on_channel(redisAsyncContext *context, void *reply_, void *unused RX_UNUSED)
{
	struct rx_redis *redis = context->ev.data;
	const redisReply *reply = reply_;
	if (!reply || reply->type != REDIS_REPLY_ARRAY || reply->elements < 3)
		return;
	const redisReply *text = reply->element[2];
	if (is_text(reply->element[0], "message") && text->type == REDIS_REPLY_STRING)
		redis->on_message(redis->listener, text->str, text->len);
	else if (is_text(reply->element[0], "subscribe") && is_good(redis, reply) && redis->up)
		redis->on_message(redis->listener, NULL, 0);
}

static void subscribe(struct rx_redis *redis)
{
	const char *words[] = { "SUBSCRIBE", redis->presence, redis->channel };
	rx_hiredis.redisAsyncCommandArgv(redis->context, on_channel, NULL, RX_COUNT(words), words, NULL);
}

static void greet(struct rx_redis *redis)
{
	const struct rx_redis_url *url = &redis->url;
	char database[16];
	snprintf(database, sizeof database, "%d", url->database);
	const char *auth[] = { "AUTH", url->user && url->password ? url->user : url->password, url->password };
	const char *select[] = { "SELECT", database };
	redis->greetings = (redis->channel ? 2 : 1) + (url->password ? 1 : 0);
	for (int i = 0; redis->scripts[i]; i++)
		redis->greetings++;
	if (url->password)
		rx_hiredis.redisAsyncCommandArgv(redis->context, on_auth, NULL, url->user ? 3 : 2, auth, NULL);
	if (redis->channel)
		subscribe(redis);
	else
		rx_hiredis.redisAsyncCommandArgv(redis->context, on_select, NULL, 2, select, NULL);
	for (int i = 0; redis->scripts[i]; i++) {
		const char *load[] = { "SCRIPT", "LOAD", redis->scripts[i] };
		rx_hiredis.redisAsyncCommandArgv(redis->context, on_script, redis->shas[i], 3, load, NULL);
	}
}

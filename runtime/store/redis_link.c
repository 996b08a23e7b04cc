/* The commands of a connection to a Redis server: see redis_link.h. */
#include "redis_line.h"

#include "../core/lazy.h"

#define READY_MS 60000 /* at the start: for a server that says that it still reads its file */

#define NAME(name) #name,
struct rx_hiredis rx_hiredis;
static const char *const names[] = { RX_HIREDIS_FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("hiredis", RX_SONAME_HIREDIS, names, rx_hiredis);

/* One that waits for its answer; or a mark (no bytes), which waits for those before it. */
struct command {
	struct command *next;
	struct rx_redis *redis;
	rx_redis_answered *answered;
	rx_store_committed *committed;
	void *context;
	size_t length; /* 0: a mark */
	char bytes[];
};

/* ---- commands ---- */

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
	for (struct command *mark; (mark = redis->first) && !mark->length;) {
		pop(redis);
		if (mark->committed)
			mark->committed(mark->context, 0, NULL);
		free(mark);
	}
}

bool rx_redis_is_passing(const redisReply *reply)
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
	if (rx_redis_is_passing(reply)) {
		rx_err_set(&redis->trouble, "%s", ((redisReply *)reply)->str);
		rx_hiredis.redisAsyncFree(context);
		return;
	}
	redis->heard_us = rx_now_us();
	if (redis->store->away_us) /* it was silent */
		redis->store->away_us = 0;
	pop(redis);
	command->answered(redis->store, command->context, reply);
	free(command);
	reach_marks(redis);
}

static void transmit(struct rx_redis *redis, struct command *command)
{
	if (command->length)
		rx_hiredis.redisAsyncFormattedCommand(redis->context, on_reply, command, command->bytes, command->length);
}

void rx_redis_resend(struct rx_redis *redis)
{
	for (struct command *command = redis->first; command && redis->context; command = command->next)
		transmit(redis, command);
}

/* `room`: bytes that it may have. */
static struct command *add(struct rx_redis *redis, size_t room)
{
	struct command *command = rx_xmalloc(sizeof *command + room);
	*command = (struct command){ .redis = redis };
	if (!redis->first)
		redis->heard_us = rx_now_us();
	*redis->last = command;
	redis->last = &command->next;
	rx_redis_keep_time(redis);
	return command;
}

#define ARGUMENTS_MAX 80
#define REFUSED_AGAIN_US (10ull * 1000000)

void rx_redis_complain(struct rx_redis *redis, const struct redisReply *reply)
{
	const struct rx_store *store = redis->store;
	uint64_t now = rx_now_us();
	if (!store->log || (redis->refused_us && now - redis->refused_us < REFUSED_AGAIN_US))
		return;
	redis->refused_us = now;
	char *line = rx_xprintf("the Redis server refused to store something: %s", reply->str);
	store->log(store->log_context, "error", line);
	free(line);
}

#define HEAD_MAX (1 + RX_INT_MAX + 2)

/* "*3\r\n", "$17\r\n" */
static char *print_head(char *to, char kind, size_t number)
{
	*to++ = kind;
	to += rx_int_print(to, (int64_t)number);
	return (char *)memcpy(to, "\r\n", 2) + 2;
}

/* By hand: hiredis' own way takes ten times as long. */
static char *print_command(char *to, const struct rx_redis_argument *arguments, int count)
{
	to = print_head(to, '*', (size_t)count);
	for (int i = 0; i < count; i++) {
		to = print_head(to, '$', arguments[i].length);
		memcpy(to, arguments[i].at, arguments[i].length);
		to = (char *)memcpy(to + arguments[i].length, "\r\n", 2) + 2;
	}
	return to;
}

void rx_redis_send(struct rx_redis *redis, const struct rx_redis_argument *arguments, int count, rx_redis_answered *answered, void *context)
{
	size_t room = HEAD_MAX;
	for (int i = 0; i < count; i++)
		room += HEAD_MAX + arguments[i].length + 2;
	struct command *command = add(redis, room);
	command->length = (size_t)(print_command(command->bytes, arguments, count) - command->bytes);
	command->answered = answered;
	command->context = context;
	redis->store->pending += command->length;
	if (redis->up)
		transmit(redis, command);
}

void rx_redis_run(struct rx_redis *redis, int script, int keys, const struct rx_redis_argument *arguments, int count,
		  rx_redis_answered *answered, void *context)
{
	char number[RX_INT_MAX];
	struct rx_redis_argument all[ARGUMENTS_MAX] = { { "EVALSHA", 7 }, { redis->shas[script], RX_REDIS_SHA }, { number, rx_int_print(number, keys) } };
	memcpy(all + 3, arguments, (size_t)count * sizeof *arguments);
	rx_redis_send(redis, all, count + 3, answered, context);
}

bool rx_redis_flush(struct rx_redis *redis, rx_store_committed *done, void *context)
{
	if (!redis->first)
		return false;
	if (done) {
		struct command *mark = add(redis, 0);
		mark->committed = done;
		mark->context = context;
	}
	if (redis->up && !redis->busy && redis->events & POLLOUT)
		rx_redis_work(redis, false, true);
	return true;
}

/* ---- without the loop ---- */

static void turn(struct rx_redis *redis, int ms)
{
	struct pollfd socket = { .fd = redis->context ? redis->context->c.fd : -1, .events = (short)redis->events };
	if (redis->busy)
		return;
	if (poll(&socket, 1, ms < RX_REDIS_TICK_MS ? ms : RX_REDIS_TICK_MS) > 0)
		rx_redis_work(redis, socket.revents & (POLLIN | POLLERR | POLLHUP), socket.revents & POLLOUT);
	rx_redis_tick(redis);
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

static bool may_come(const struct rx_redis *redis, uint64_t began, int ms)
{
	uint64_t waited = (rx_now_us() - began) / 1000;
	return redis->not_ready ? waited < READY_MS : redis->context && waited < (uint64_t)ms;
}

int rx_redis_connect(struct rx_redis *redis, int ms, struct rx_err *err)
{
	uint64_t began = rx_now_us();
	rx_redis_dial(redis, redis->url.host);
	while (!redis->up && may_come(redis, began, ms))
		turn(redis, 10);
	if (redis->up)
		return 0;
	const struct rx_err *why = &redis->trouble;
	rx_err_set(err, "unable to use the Redis server at '%s': %s", redis->url.name, *why->text ? why->text : "it does not answer");
	if (*why->hint)
		return rx_err_hint(err, "%s", why->hint);
	return rx_err_hint(err, "start one there (redis-server), or name another: \"redis_url\" in the config (rxconfig.json; reflex.json beside an exported program), or REFLEX_REDIS_URL");
}

/* ---- life ---- */

void rx_redis_attach(struct rx_redis *redis, struct uv_loop_s *loop)
{
	int events = redis->events;
	rx_redis_watch_end(redis);
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
	rx_redis_watch(redis, events);
	rx_redis_keep_time(redis);
}

struct rx_redis *rx_redis_new(struct rx_store *store, struct rx_redis_url *url, const char *const *scripts)
{
	struct rx_redis *redis = rx_xcalloc(1, sizeof *redis);
	redis->store = store;
	redis->url = *url;
	redis->scripts = scripts;
	redis->last = &redis->first;
	redis->delay_us = RX_REDIS_FIRST_DELAY_US;
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
		rx_hiredis.redisAsyncFree(redis->context);
	}
	while (redis->first) {
		struct command *command = redis->first;
		pop(redis);
		if (command->answered)
			command->answered(redis->store, command->context, NULL);
		free(command);
	}
	rx_redis_url_release(&redis->url);
	free(redis);
}

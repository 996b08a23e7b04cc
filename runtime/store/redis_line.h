/* The parts of redis_link.h's connection: redis_line.c has the socket (coming and going, time, the start of a connection), redis_link.c the
 * commands. For these two only. */
#ifndef RX_STORE_REDIS_LINE_H
#define RX_STORE_REDIS_LINE_H

#include <hiredis/async.h>
#include <poll.h>
#include <uv.h>

#include "redis_link.h"

#define RX_REDIS_TICK_MS 100
#define RX_REDIS_FIRST_DELAY_US 50000u

#define RX_HIREDIS_FUNCTIONS(X) \
	X(redisAsyncConnect) X(redisAsyncConnectUnix) X(redisAsyncFree) X(redisAsyncSetConnectCallback) X(redisAsyncHandleRead) \
	X(redisAsyncHandleWrite) X(redisAsyncCommandArgv) X(redisAsyncFormattedCommand) X(redisEnableKeepAlive)
#define RX_HIREDIS_MEMBER_(name) __typeof__(name) *name;
extern struct rx_hiredis {
	RX_HIREDIS_FUNCTIONS(RX_HIREDIS_MEMBER_)
} rx_hiredis;

struct command;
struct watch;

struct rx_redis {
	struct rx_store *store;
	struct rx_redis_url url;
	const char *const *scripts;
	const char *channel; /* it listens to that and has no commands; NULL: an ordinary one */
	const char *presence; /* a second channel: that somebody listens to it says that this process is there */
	void (*on_message)(void *listener, const char *text, size_t length); /* `text` NULL: it listens, from now on */
	void *listener;
	char shas[RX_REDIS_SCRIPTS_MAX][RX_REDIS_SHA + 1];
	struct command *first, **last;
	redisAsyncContext *context; /* NULL: no connection */
	bool up;                    /* it is ours: password, database and scripts are settled */
	bool busy;                  /* inside of hiredis: nothing is written from here */
	bool resolving;
	int greetings;              /* answers that are missing until it is up */
	int events;                 /* of the socket that are wanted: POLLIN, POLLOUT */
	uint64_t heard_us, retry_us, delay_us;
	uint64_t up_us;             /* since when it is up */
	uint64_t refused_us;        /* when the log was told last */
	struct rx_err trouble;      /* why it is not up */
	bool not_ready;             /* it is there, and said at the start of a connection that it cannot serve yet */
	bool told;                  /* the log has it */
	uv_loop_t *loop;
	struct watch *watch;
	uv_timer_t timer;
	uv_getaddrinfo_t resolver;
};

/* ---- redis_line.c ---- */

void rx_redis_dial(struct rx_redis *redis, const char *address);
/* Reads and writes what there is. */
void rx_redis_work(struct rx_redis *redis, bool readable, bool writable);
/* Connects anew, gives up a server that is silent. */
void rx_redis_tick(struct rx_redis *redis);
/* Ticks come by themselves for as long as something is waited for. */
void rx_redis_keep_time(struct rx_redis *redis);
/* Which of POLLIN and POLLOUT the loop is to look for. */
void rx_redis_watch(struct rx_redis *redis, int events);
void rx_redis_watch_end(struct rx_redis *redis);

/* ---- redis_link.c ---- */

/* What the server says of itself and not of the command: it is asked again. */
bool rx_redis_is_passing(const redisReply *reply);
/* The connection is up: everything that was not answered goes out. */
void rx_redis_resend(struct rx_redis *redis);

#endif

/* One connection to a Redis server that is made anew whenever it breaks. Commands are answered in the order in which they were given; those that
 * the server did not answer before the connection broke are sent again, so each must be one that may run twice. All commands of a turn of the
 * loop go out in one write. Through hiredis, on libuv; the thread that leads only. */
#ifndef RX_STORE_REDIS_LINK_H
#define RX_STORE_REDIS_LINK_H

#include "redis_url.h"
#include "store.h"

#define RX_REDIS_SCRIPTS_MAX 8
#define RX_REDIS_SHA 40

struct rx_redis;
struct redisReply;

/* NULL: the link is freed, and there is no answer. An error that the server gives is an answer. */
typedef void rx_redis_answered(void *store, void *context, const struct redisReply *reply);

struct rx_redis_argument {
	const char *at;
	size_t length;
};

/* Keeps `url`, which it releases, and `scripts` (Lua, NULL-terminated, static). `away_us`, `pending` of `store` follow; its `log` is used. */
struct rx_redis *rx_redis_new(struct rx_store *store, struct rx_redis_url *url, const char *const *scripts);
void rx_redis_free(struct rx_redis *redis);
/* hiredis is loaded on first use: before all others. */
int rx_redis_load_library(struct rx_err *err);
/* Connects and waits, up to `ms`. */
int rx_redis_connect(struct rx_redis *redis, int ms, struct rx_err *err);
void rx_redis_attach(struct rx_redis *redis, struct uv_loop_s *loop);

/* The server refused to store something: a line in the log, not too often. */
void rx_redis_complain(struct rx_redis *redis, const struct redisReply *reply);
void rx_redis_send(struct rx_redis *redis, const struct rx_redis_argument *arguments, int count, rx_redis_answered *answered, void *context);
/* EVALSHA of scripts[script]: the first `keys` of `arguments` are its keys. */
void rx_redis_run(struct rx_redis *redis, int script, int keys, const struct rx_redis_argument *arguments, int count,
		  rx_redis_answered *answered, void *context);
/* Writes what was given. False when nothing waits for an answer; else `done` (may be NULL) is called when all so far is answered. */
bool rx_redis_flush(struct rx_redis *redis, rx_store_committed *done, void *context);
/* Turns by itself until all is answered: 0; -1 after `ms`. */
int rx_redis_wait(struct rx_redis *redis, int ms);
/* 0 when the server answers; -1 with what is known. */
int rx_redis_check(const struct rx_redis *redis, struct rx_err *err);

#endif

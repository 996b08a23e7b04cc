/* Where a Redis server is: what a URL says, taken apart. */
#ifndef RX_STORE_REDIS_URL_H
#define RX_STORE_REDIS_URL_H

#include "../core/buf.h"

struct rx_redis_url {
	char *host, *path;       /* one of them: a name or an address, or a Unix socket */
	int port, database;
	char *user, *password;   /* NULL: none */
	char *prefix;            /* "?prefix=shop"; NULL */
	char *name;              /* for messages, without the password: "127.0.0.1:6379", "/run/redis.sock" */
};

/* NULL, or what is wrong with it (static, never a part of the URL). `url` is to be released in any case. */
const char *rx_redis_url_parse(struct rx_redis_url *url, const char *text);
void rx_redis_url_release(struct rx_redis_url *url);

#endif

/* What processes that share a Redis server say to each other: one channel, with a connection of its own for those who
 * listen; a second channel, <channel>:<id>, is listened to for as long as the process is there, and nothing is said by it. A message is heard once by every other process that is connected to the server then, those of one process in
 * their order; by nobody again. */
#ifndef RX_STORE_REDIS_EAR_H
#define RX_STORE_REDIS_EAR_H

#include "redis_link.h"

struct rx_redis_ear;

/* `text`: the server's URL, which can be read. `owner`: of the log, and for `heard`. `id`: of this process, whose own
 * messages are not heard; both must outlive the ear. */
struct rx_redis_ear *rx_redis_ear_new(struct rx_store *owner, const char *text, const char *channel, const char *id);
const char *rx_redis_ear_channel(const struct rx_redis_ear *ear);
/* Since when it listens (rx_now_us); 0: it does not. */
uint64_t rx_redis_ear_since(const struct rx_redis_ear *ear);
void rx_redis_ear_free(struct rx_redis_ear *ear);
/* Listens while there is a loop. */
void rx_redis_ear_attach(struct rx_redis_ear *ear, struct uv_loop_s *loop);
void rx_redis_ear_listen(struct rx_redis_ear *ear, rx_store_heard *heard, void *context);
/* Says `text` by the connection `redis`, in the order of its commands. */
void rx_redis_ear_say(struct rx_redis_ear *ear, struct rx_redis *redis, const char *text, size_t length);

#endif

/* Shared states in a Redis server: whose turn it is with one, and what is saved of it. Kept by redis.c, for its part of
 * struct rx_store_ops.
 *
 * <prefix>:shared:<State>/<name> is the text. <prefix>:holder:shared:<State>/<name>, a hash, has `owner` (who may
 * change it, a name that was never used before), `until` (the server's clock, milliseconds: from then on others may
 * take it), `here` (1: it takes back what it holds as soon as nobody listens to the owner's own channel), `rev` (saves of that owner) and `version` (owner and `rev` of the last save).
 * <prefix>:queue:shared:<State>/<name>, a list, has the names of those that wait. Fencing is as for clients (redis.c):
 * a save is refused once the owner is another one, however that came about. */
#ifndef RX_STORE_REDIS_SHARED_H
#define RX_STORE_REDIS_SHARED_H

#include "redis_ear.h"
#include "redis_link.h"

#define RX_REDIS_PARTS_MAX 8

/* One state that is saved with the next client, or alone. */
struct rx_redis_part {
	char *key, *text;
	size_t length;
	struct rx_store_hold *hold;
	enum rx_stored **stored; /* who is told */
	int stored_count;
};

struct rx_redis_shared {
	struct rx_store *store;
	struct rx_redis *link;
	const char *prefix, *id, *channel;
	const struct rx_redis_ear *ear;
	uint64_t names;
	struct rx_redis_part parts[RX_REDIS_PARTS_MAX];
	int part_count;
};

/* Scripts of the link: their places in the list that rx_redis_new got. */
enum rx_redis_script { RX_REDIS_TAKE, RX_REDIS_OWNER, RX_REDIS_SAVE_CLIENT, RX_REDIS_SAVE, RX_REDIS_HOLD, RX_REDIS_LET_GO };
extern const char rx_redis_save_client_script[], rx_redis_save_script[], rx_redis_hold_script[], rx_redis_let_go_script[];

void rx_redis_shared_release(struct rx_redis_shared *shared);
/* What was to be saved is not; nor is anything that was built on it. */
void rx_redis_shared_drop(struct rx_redis_shared *shared);
/* As in struct rx_store_ops. */
void rx_redis_shared_hold(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold, bool renew,
			  rx_store_loaded *done, void *context);
void rx_redis_shared_let_go(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold);
void rx_redis_shared_save(struct rx_redis_shared *shared, const char *key, struct rx_store_hold *hold,
			  const char *values, size_t length, enum rx_stored *stored);

/* A client's part of a save. `name` "": none. */
struct rx_redis_client_part {
	const char *hash, *values_key, *name;
	int64_t rev, last_seq;
	bool fresh;
	bool renews; /* the time of its hash starts anew; with parts it always does */
	const char *values; /* NULL: as they were */
	size_t length;
	enum rx_stored *stored; /* NULL: nobody asks */
};

/* Saves the client and all parts: everything of it or nothing. */
void rx_redis_shared_flush(struct rx_redis_shared *shared, const struct rx_redis_client_part *client);

#endif

/* Shared states between clients: who is linked to which instance, what they are told, and where instances are stored. All on the leader's thread
 * but for the hooks that state/shared.h calls.
 *
 * Every member is told each change of its instance by a message of its own, in the order of the commits, the client whose event made it
 * included; the answer to that event comes after. What a member must know first (all vars) comes with the answer to its hello, or when it
 * was linked. */
#ifndef RX_EVENT_SHARE_H
#define RX_EVENT_SHARE_H

#include "../state/shared.h"

struct rx_client;
struct rx_engine;
struct rx_session;

/* One client's link, as the leader knows it. */
struct rx_member {
	struct rx_member *next, **at; /* of the instance */
	struct rx_member *of_client;  /* the client's next */
	struct rx_client *client;
	struct rx_shared *shared; /* referenced */
	bool told;                /* its browser has all vars */
};

void rx_share_init(struct rx_engine *engine);
void rx_share_release(struct rx_engine *engine);
/* New code: instances follow it when they are used next. */
void rx_share_swap(struct rx_engine *engine);
/* The links of `states`, the client's, may have changed. */
void rx_share_sync(struct rx_engine *engine, struct rx_client *client, const struct rx_states *states);
void rx_share_forget(struct rx_client *client);
/* The client has a new page, which knows nothing. */
void rx_share_greet(struct rx_client *client);
/* Saves what was changed since the last call, but for what runs did that go on: by `client`, whose run is about to be saved, so that a store takes both
 * or none; with `shared`; both may be NULL. */
void rx_share_drain(struct rx_engine *engine, const struct rx_client *client, const struct rx_shared *shared);
/* Likewise, and takes what was saved since the last call of this one; NULL when there is nothing to send. */
struct rx_shared_change *rx_share_save(struct rx_engine *engine);
/* After the store's commit: tells the members, and frees the changes. What was not stored is undone, and with it what its client did. */
void rx_share_send(struct rx_engine *engine, struct rx_shared_change *changes, bool committed);
/* Sends all vars of instances of which the client knows nothing yet. */
void rx_share_tell(struct rx_engine *engine, struct rx_client *client);
/* Inserts all vars of the client's instances into a delta: after the brace at `at`, the place behind it. */
void rx_share_insert(struct rx_client *client, struct rx_buf *text, size_t at);
/* About once a second. */
void rx_share_sweep(struct rx_engine *engine);

#endif

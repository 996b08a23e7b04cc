/* The clients that the server knows now: token, values, what was executed, what waits. A client is one browser tab (or
 * one program) and outlives its connections. Used on the thread that leads only, but for `states`, which belongs to the
 * client's run while `running`. */
#ifndef RX_EVENT_CLIENT_H
#define RX_EVENT_CLIENT_H

#include "../state/states.h"
#include "../store/store.h"
#include "../core/tokens.h"
#include "emission.h"
#include "envelope.h"

struct rx_engine;
struct rx_session;
struct rx_failure;
struct rx_visit;
struct rx_lock_request;

enum rx_item_kind {
	RX_ITEM_HELLO,
	RX_ITEM_EVENT,
	RX_ITEM_MIGRATE,
	RX_ITEM_LOCK,
	RX_ITEM_PUSH,
	RX_ITEM_REFRESH,
	RX_ITEM_FAILURE,
};

/* One thing to do for a client, in the order of arrival. */
struct rx_item {
	struct rx_item *next;
	enum rx_item_kind kind;
	struct rx_session *session; /* who gets the answer; referenced; NULL: the client's own */
	struct rx_envelope envelope;
	struct rx_lock_request *lock; /* of _LOCK: event/task.h; owned */
	uint32_t periods; /* of _REFRESH: what is due, a bit for each period; 0: only what follows shared states */
	struct rx_failure *failure;   /* of _FAILURE: event/run.h; owned */
	struct rx_emissions queue;    /* of _FAILURE: what is to run after it */
	bool answers; /* an event, or the rest of one: its messages name it, and the last is final */
	/* Called when the item is freed: an upload waits for it; NULL. `said`: below. */
	void (*done)(void *context, const char *id, const char *said);
	void *done_context;
	char done_id[RX_TOKEN_LENGTH + 1];
	char *said; /* for `done`: messages for which this process has no connection, with commas between; NULL: none */
	bool bad; /* an event that is refused (envelope.problem), but whose seq counts */
};

struct rx_client {
	struct rx_token_node; /* first: its token */
	char nonce[RX_NONCE_LENGTH + 1]; /* of the page that said hello last; "" */
	bool loaded;                     /* last_seq was looked up in the store */
	bool checked;                    /* since its connection began; where several processes share the store */
	bool loading;                    /* the store is being asked: it gets in line when the answer is there */
	int loads;                       /* questions to the store that are out: more than one, or not `loading`: nobody waits for the older */
	bool looked;                     /* the store was asked for its next item */
	bool unavailable;                /* the store cannot be asked: its next item is refused */
	bool stalled;                    /* its next item waits until the store can be asked (record.c) */
	struct rx_store_record record;   /* what the store said, for its next run */
	int unstored;                    /* runs whose commit is not done: they come before the next look at the store */
	unsigned faults;                 /* how often what it did could not be stored: what was built on that is void */
	bool fault_lost;                 /* the last time because another process has taken it over */
	bool forgotten;                  /* its values were, after their time: the next answer to a hello says so */
	bool used;                       /* an event was executed: there is something to lose */
	bool running, ready;  /* an item is being executed; it stands in the engine's list of those with items */
	int64_t last_seq;     /* of the last event that was executed */
	int64_t failed_first, failed_seq; /* the event during which the process crashed, or several; 0 */
	char *failed_handler; /* its handler; owned */
	bool failed_blameless; /* another event is known to have crashed */
	bool failed_unstored;  /* nothing crashed: what it did could not be stored */
	char *failed_events;  /* what its exception handler emitted: a JSON array; owned; NULL: there was none */
	bool failed_told;
	struct rx_session *session; /* the connection that said hello last, or the only one; gets pushes; NULL */
	uint64_t paid_us;           /* how much it sent: server/pace.h */
	struct rx_visit *visit;     /* where it was last, for what no connection sent; referenced; NULL */
	int sessions;               /* connections bound to this client */
	struct rx_states *states;   /* NULL: not in memory */
	struct rx_item *first, **last;
	struct {
		struct rx_client *prev, *next;
		char *path, *route; /* what it sees; owned */
		bool in;
	} audience;       /* event/timer.h */
	uint32_t refresh; /* INTERVAL vars that are due */
	bool refreshing;  /* an item for them, or for what follows a shared state, is on its way */
	struct rx_member *members; /* links to shared states: event/share.h */
	int tasks; /* background tasks that run or wait: it must stay; atomic */
	bool parked; /* its next item waits for a shared state: event/lease.h */
	struct rx_client *parked_next;
	struct rx_shared *granted; /* which it has got since; referenced */
	struct rx_client *ready_next;
	struct rx_engine *engine; /* set while it is being loaded */
	struct rx_client *idle_prev, *idle_next; /* those without a connection, longest first */
	uint64_t idle_since;                     /* microseconds; 0: not in that list */
};

struct rx_clients {
	struct rx_tokens tokens;
	struct rx_client *idle_first, *idle_last;
	struct rx_item *spare; /* for reuse */
	int spare_count;
};

void rx_clients_init(struct rx_clients *clients);
void rx_clients_release(struct rx_clients *clients);
/* NULL when it is not in memory. */
struct rx_client *rx_clients_find(const struct rx_clients *clients, const char *token);
/* Found or made; a new one counts as idle until _bind. */
struct rx_client *rx_clients_get(struct rx_clients *clients, const char *token);
/* Frees it and its items. */
void rx_clients_remove(struct rx_clients *clients, struct rx_client *client);
/* One more or one less connection; keeps the idle list. */
void rx_clients_bind(struct rx_clients *clients, struct rx_client *client);
void rx_clients_unbind(struct rx_clients *clients, struct rx_client *client);
/* Random, for a duplicated tab: 32 hexadecimal digits and NUL. */
void rx_token_make(char token[RX_TOKEN_LENGTH + 1]);

void rx_client_push(struct rx_client *client, struct rx_item *item);
/* Before all others. */
void rx_client_push_first(struct rx_client *client, struct rx_item *item);
struct rx_item *rx_client_pop(struct rx_client *client);
/* Zeros. */
struct rx_item *rx_item_new(struct rx_clients *clients);
void rx_item_free(struct rx_clients *clients, struct rx_item *item);

#endif

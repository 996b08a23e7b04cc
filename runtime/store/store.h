/* Where clients' states are kept: memory, or SQLite on disk. One interface; implementations in memory.c and sqlite.c.
 * Called on the thread that leads the event loop only. */
#ifndef RX_STORE_STORE_H
#define RX_STORE_STORE_H

#include "../core/buf.h"

struct rx_store;

struct rx_store_record {
	char *values;      /* rx_states_save's text; NULL when there never were any; "" when they are forgotten */
	size_t length;
	int64_t last_seq;  /* of the last executed event */
};

/* Sequence numbers stay at least so long: a page that slept must not make an event run twice. */
#define RX_STORE_SEQ_SECONDS (24 * 3600)

struct rx_store_sweep {
	int64_t seconds;     /* for values */
	int64_t seq_seconds; /* for sequence numbers; not below `seconds` */
	/* Whether one whose time is over is still there: then it starts anew. NULL: none is. */
	bool (*is_here)(void *context, const char *token);
	void *context;
};

struct rx_store_ops {
	const char *name;
	/* Whether values must be given to `save` as text (false: the store keeps only the sequence number; states live in memory). */
	bool persistent;
	/* Saves within the current turn; becomes durable by `commit`. */
	int (*save)(struct rx_store *store, const char *token, const char *values, size_t length, int64_t last_seq, struct rx_err *err);
	/* 1 found (the caller frees record->values), 0 not found, -1 error. */
	int (*load)(struct rx_store *store, const char *token, struct rx_store_record *record, struct rx_err *err);
	int (*commit)(struct rx_store *store, struct rx_err *err);
	/* The time of a client that is known starts anew, within the current turn. */
	int (*use)(struct rx_store *store, const char *token, struct rx_err *err);
	/* Forgets the values of clients that were not saved or used for `sweep->seconds`. Commits. */
	int (*sweep)(struct rx_store *store, const struct rx_store_sweep *sweep, struct rx_err *err);
	void (*close)(struct rx_store *store);
};

struct rx_store {
	const struct rx_store_ops *ops;
};

struct rx_store *rx_store_memory(void);
/* `path` of the database file; its folder is made with mode 0700. NULL on error. */
struct rx_store *rx_store_sqlite(const char *path, struct rx_err *err);

#endif

/* Where clients' states are kept: memory, SQLite on disk, or a Redis server that several processes share. One interface; implementations in
 * memory.c, sqlite.c and redis.c. Called on the thread that leads the event loop only.
 *
 * What needs another machine's answer completes later: a function then returns RX_STORE_LATER, and calls `done` on the thread that leads, between
 * two of its jobs, in the order of the calls. Memory and SQLite never do. */
#ifndef RX_STORE_STORE_H
#define RX_STORE_STORE_H

#include "../core/buf.h"

struct rx_store;
struct uv_loop_s;

struct rx_store_record {
	char *values;      /* rx_states_save's text; NULL when there never were any; "" when they are forgotten */
	size_t length;
	int64_t last_seq;  /* of the last executed event */
};

/* Sequence numbers stay at least so long: a page that slept must not make an event run twice. */
#define RX_STORE_SEQ_SECONDS (24 * 3600)

enum rx_store_result {
	RX_STORE_ERROR = -1,
	RX_STORE_NONE = 0,
	RX_STORE_FOUND = 1,
	RX_STORE_SAME = 2,  /* nobody else had it since this process loaded it: what is in memory holds */
	RX_STORE_LATER = 3,
	RX_STORE_BUSY = 4, /* another process holds it: `hold` is to be called again when it says that it let go (RX_NEWS_YOURS), or after a while */
	RX_STORE_GONE = 5, /* it was not held any more */
};

/* What became of a save, known when its commit is done. */
enum rx_stored {
	RX_STORED,
	RX_STORED_FAILED, /* not there: the store said why */
	RX_STORED_LOST,   /* not there: another process has taken the client over */
};

/* `record->values` is the receiver's to free. */
typedef void rx_store_loaded(void *context, enum rx_store_result result, struct rx_store_record *record, const struct rx_err *err);
/* `result` 0, or -1: nothing of it is stored. */
typedef void rx_store_committed(void *context, int result, const struct rx_err *err);

#define RX_STORE_SAID_MAX (1u << 20) /* bytes of what one process says to all others */

enum rx_store_news {
	RX_NEWS_SAID,  /* `text`, by another process (`say`), which may be anybody; NUL-terminated */
	RX_NEWS_STRAY, /* something that no process says */
	RX_NEWS_CHANGED, /* `text` is the key of a shared state that another process has saved; */
	RX_NEWS_WANTED,  /* that another process waits for; */
	RX_NEWS_YOURS,   /* that this process waited for and has now */
	RX_NEWS_AGAIN, /* what is said is heard from now on; what was said before may be missing */
};
typedef void rx_store_heard(void *context, enum rx_store_news news, const char *text, size_t length);

/* A shared state that this process may change; kept by the store in memory of the caller, who begins with zeroes. */
struct rx_store_hold {
	char owner[48];  /* "": not held, and not asked for */
	int64_t rev;     /* saves by this owner */
	char version[72]; /* of what is in memory: owner and number of the save; "": unknown */
};

struct rx_store_sweep {
	int64_t seconds;     /* for values */
	int64_t seq_seconds; /* for sequence numbers; not below `seconds` */
	/* Whether one whose time is over is still there: then it starts anew. NULL: none is. */
	bool (*is_here)(void *context, const char *token);
	void *context;
};

/* Below, `token` is a client's token, or the key of a shared state ("shared:Room/lobby"), which no process takes for itself. */
struct rx_store_ops {
	const char *name;
	/* Whether values must be given to `save` as text (false: the store keeps only the sequence number; states live in memory). */
	bool persistent;
	/* Whether other processes use it at the same time: `load` takes a client for this process, and what another one has taken since is not
	 * saved any more (RX_STORED_LOST). */
	bool shared;
	/* Saves within the current turn; becomes durable by `commit`. `stored` (may be NULL) is set before that is done. -1: refused at once. */
	int (*save)(struct rx_store *store, const char *token, const char *values, size_t length, int64_t last_seq,
		    enum rx_stored *stored, struct rx_err *err);
	/* `done` and `context` are for RX_STORE_LATER; else the result is there at once. */
	enum rx_store_result (*load)(struct rx_store *store, const char *token, struct rx_store_record *record, struct rx_err *err,
				     rx_store_loaded *done, void *context);
	/* 0 or -1, or RX_STORE_LATER likewise. */
	int (*commit)(struct rx_store *store, struct rx_err *err, rx_store_committed *done, void *context);
	/* The time of a client that is known starts anew, within the current turn. */
	int (*use)(struct rx_store *store, const char *token, struct rx_err *err);
	/* Forgets the values of clients that were not saved or used for `sweep->seconds`. Commits. */
	int (*sweep)(struct rx_store *store, const struct rx_store_sweep *sweep, struct rx_err *err);
	void (*close)(struct rx_store *store);
	/* 0, or -1 when it does not answer now. */
	int (*check)(struct rx_store *store, struct rx_err *err);

	/* For those that complete later; NULL else. */

	/* Answers come with turns of that loop from now on; NULL: by `wait` alone, as before. */
	void (*attach)(struct rx_store *store, struct uv_loop_s *loop);
	/* Returns when everything so far is answered (0), or after `ms` (-1). */
	int (*wait)(struct rx_store *store, int ms);
	/* Values of the client left memory: the next `load` takes it anew. */
	void (*forget)(struct rx_store *store, const char *token);
	/* Whether another process that is there has the client now: FOUND, else NONE. */
	void (*find_owner)(struct rx_store *store, const char *token, rx_store_loaded *done, void *context);

	/* For those that processes share; NULL else. */

	/* From now on, while a loop is attached; `heard` is called on the thread that leads. */
	void (*listen)(struct rx_store *store, rx_store_heard *heard, void *context);
	/* To every other process that hears at the moment, once, in the order of the calls. At most RX_STORE_SAID_MAX bytes. */
	void (*say)(struct rx_store *store, const char *text, size_t length);
	/* One process at a time may change a shared state. Asks for it, as `load` (FOUND, NONE: what memory has is not what is stored; SAME: it is), or
	 * (`renew`) says that it is still in use, which is to be done every second or so: GONE when another one has it. `record->last_seq` is how
	 * many processes wait. `hold` must live until `done` is called. */
	void (*hold)(struct rx_store *store, const char *key, struct rx_store_hold *hold, bool renew, rx_store_loaded *done, void *context);
	/* Another one may have it, when all saves before are done. Also of what was asked for. */
	void (*let_go)(struct rx_store *store, const char *key, struct rx_store_hold *hold);
	/* Like `save` for a shared state that is held; what is saved of a client after it, before the commit, is stored together with it or not at all. */
	void (*save_held)(struct rx_store *store, const char *key, struct rx_store_hold *hold, const char *values, size_t length,
			  enum rx_stored *stored);
};

struct rx_store {
	const struct rx_store_ops *ops;
	/* For stores that end what is old by themselves: as in rx_store_sweep; the engine sets it. */
	int64_t seconds, seq_seconds;
	/* Kept by the store. */
	uint64_t away_us; /* since when it does not answer; 0: it does */
	size_t pending;   /* bytes that wait for its answers */
	/* May be NULL; the leader's thread. */
	void (*log)(void *context, const char *level, const char *text);
	void *log_context;
};

struct rx_store *rx_store_memory(void);
/* `path` of the database file; its folder is made with mode 0700. NULL on error. */
struct rx_store *rx_store_sqlite(const char *path, struct rx_err *err);
/* "redis://[user[:password]@]host[:port][/database]" or "unix:///path[?db=N]"; all keys begin with `prefix` (NULL: "reflex"). Connects, waiting
 * for a few seconds. NULL on error; no message has the password. */
struct rx_store *rx_store_redis(const char *url, const char *prefix, struct rx_err *err);
/* What is wrong with such a URL, or NULL. */
const char *rx_store_redis_problem(const char *url);
bool rx_store_redis_has_password(const char *url);

/* Before the loop turns, after its end, and in tests: waits for the answer. */
enum rx_store_result rx_store_load_now(struct rx_store *store, const char *token, struct rx_store_record *record, struct rx_err *err);
int rx_store_commit_now(struct rx_store *store, struct rx_err *err);
/* Whether another process that is there has the client; false when nobody can say. */
bool rx_store_is_elsewhere(struct rx_store *store, const char *token);

#endif

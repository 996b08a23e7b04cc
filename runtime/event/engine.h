/* What happens to a frame after the server has received it: the client is found, the event waits for its turn, runs, is
 * stored and answered. The engine knows no sockets (server/session.h stands for them) and is driven by event/lead.c
 * through the functions at the end.
 *
 * engine.c: frames and life time. share.c, lease.c, news.c: shared states. relay.c: other processes. expire.c: whom to forget. hello.c: who owns a token. run.c, record.c, chain.c, finish.c, unstored.c: one item of a client. push.c: reloads
 * and development messages. */
#ifndef RX_EVENT_ENGINE_H
#define RX_EVENT_ENGINE_H

#include "../core/metrics.h"
#include "../server/session.h"
#include "../store/store.h"
#include "client.h"
#include "journal.h"
#include "lead.h"
#include "plain.h"
#include "share.h"
#include "task.h"
#include "timer.h"

#define RX_PROBE_MS 1000 /* how long the older of two connections has to show that it is alive */

/* What waits for the store: beyond one of these, events are refused. */
#define RX_AWAY_US (10ull * 1000000)     /* without an answer */
#define RX_WAITING_RUNS 20000
#define RX_WAITING_BYTES (64u << 20)

struct rx_run;
struct rx_batch;
struct rx_claim;
struct rx_sticky;

struct rx_engine {
	struct rx_app *app;         /* the generation that new events go to; referenced */
	struct rx_store *store;     /* owned */
	struct rx_journal *journal; /* NULL: none; owned */
	struct rx_lead *lead;       /* turns the loop; set before it runs; NULL: nothing can be sent in the middle of a handler */
	struct rx_tasks *tasks;     /* owned */
	struct rx_audience audience;
	struct rx_shares shares;
	struct rx_job share_job;                /* wakes the leader for further ones */
	bool share_woken;
	struct rx_shared_change *share_changes, **share_last; /* saved, but not yet in a batch */
	struct rx_shared_change *share_kept;    /* of runs that go on: not saved yet */
	bool share_draining;
	bool lease_wanted;                      /* another process waits for a shared state that is held here */
	struct rx_shared *refreshes;            /* whose news are to be taken over */
	struct rx_question *questions;          /* of lease.c */
	uint64_t *needs;                        /* what handlers of need_app came to need, a bit for each class */
	const struct rx_app *need_app;
	uint64_t share_touched_us;
	struct rx_period periods[RX_PERIODS_MAX];
	int period_count;
	void (*alarm)(void *probe_context, uint64_t ms); /* rx_timers_ring is to be called then, once; NULL: never */
	bool development;
	void (*log)(void *context, const char *level, const char *text); /* NULL: nowhere */
	void (*probe)(void *context); /* rx_engine_probe is to be called after RX_PROBE_MS */
	void (*thread_began)(void *log_context); /* first thing on a thread that runs tasks; NULL */
	void *log_context, *probe_context;
	struct rx_session *sessions; /* all that are open */
	int session_count;
	struct rx_session *closing; /* to be closed between two turns */
	struct rx_clients clients;
	struct rx_plain_pool plain; /* memory of their envelopes */
	struct rx_client *ready, **ready_last; /* clients with something to do */
	int jobs;                              /* of this turn */
	struct rx_run *spare;                  /* runs for reuse */
	struct rx_run *active;                 /* those that are under way */
	int event_timeout;                     /* seconds that a handler may take; 0: no limit */
	int token_expiration;                  /* seconds that values outlive their client's last connection; 0: as the store says */
	int given_up;                          /* handlers that took longer, and still run */
	void (*exhausted)(void *probe_context); /* there are too many of those: the process must end, to be started anew; NULL */
	struct rx_run *unsent, **unsent_last;  /* done, but not yet durable: of this turn */
	struct rx_batch *batches, **batches_last; /* of earlier turns, whose commits are not done (finish.c) */
	int waiting; /* runs in them */
	int loads;   /* questions of clients that it has not answered */
	int stalled; /* clients that wait for the store to be there */
	uint64_t store_failed_us; /* when that was logged last */
	struct rx_claim *claims;
	struct rx_sticky *sticky;
	uint64_t log_window; /* start of the second in which log lines are counted */
	int log_lines, log_dropped;
	struct rx_metrics *metrics; /* NULL: nobody asks */
	int *metric_places;         /* of the handlers of … */
	const struct rx_app *metric_app; /* NULL: of none */
	uint64_t swept_us; /* last look at the store for what is to be forgotten; may lie ahead */
	uint64_t noted_us; /* clients that left before are noted there */
};

/* Everything else of `engine` is set by the caller. Takes events of the journal out of it: calls `crashed` (may be
 * NULL) for each. */
void rx_engine_init(struct rx_engine *engine, void (*crashed)(void *context, const char *handler, const char *token),
		    void *context);
void rx_engine_release(struct rx_engine *engine);

/* ---- from the server, on the thread that leads ---- */

void rx_engine_opened(struct rx_engine *engine, struct rx_session *session);
void rx_engine_closed(struct rx_engine *engine, struct rx_session *session);
/* One whole text message. */
void rx_engine_frame(struct rx_engine *engine, struct rx_session *session, const char *text, size_t length);
/* The other side answered a ping. */
void rx_engine_pong(struct rx_engine *engine, struct rx_session *session);
void rx_engine_probe(struct rx_engine *engine);
/* About once a second: puts values of absent clients out of memory, and forgets those of whom nothing was heard for too long (expire.c). */
void rx_engine_sweep(struct rx_engine *engine);

/* Something that `session` did was refused: one line in the log for each kind and connection, and few in a second. */
enum rx_refusal {
	RX_REFUSED_FRAME = 1,
	RX_REFUSED_TOKEN = 2,
	RX_REFUSED_ORDER = 4,
	RX_REFUSED_HANDLER = 8,
	RX_REFUSED_SIZE = 16,
	RX_REFUSED_ARGUMENTS = 32,
	RX_REFUSED_PACE = 64,
};
void rx_engine_refuse(struct rx_engine *engine, struct rx_session *session, enum rx_refusal kind, const char *format,
		      ...) RX_PRINTF(4, 5);
/* A line for the log, whatever the level. Any thread. */
void rx_engine_log(struct rx_engine *engine, const char *level, const char *format, ...) RX_PRINTF(3, 4);
/* At most a few lines a second, for what strangers can cause. Leader only. */
void rx_engine_complain(struct rx_engine *engine, const char *format, ...) RX_PRINTF(2, 3);

/* ---- push.c ---- */

/* New events go to `app` from now on; every client's values follow when it is idle. */
void rx_engine_swap(struct rx_engine *engine, struct rx_app *app);
void rx_engine_push_dev(struct rx_engine *engine, const char *sticky, const char *json);
/* The sticky messages, for a browser that has just said hello. */
void rx_engine_push_sticky(struct rx_engine *engine, struct rx_session *session);
void rx_sticky_free(struct rx_sticky *sticky);

/* ---- finish.c ---- */

/* Commits what was saved for no client; a failure is logged. */
void rx_engine_commit(struct rx_engine *engine);
/* At most once in a while. */
void rx_engine_store_failed(struct rx_engine *engine, const struct rx_err *err);
/* Nothing that the client did since its values were loaded counts any more. `lost`: another process has it now. */
void rx_engine_fault(struct rx_engine *engine, struct rx_client *client, bool lost);
/* Values of the client leave memory: the next item gets what the store has. */
void rx_engine_drop_values(struct rx_client *client);

/* ---- measure.c ---- */

/* Counts there from now on. To be called again for new code. */
void rx_engine_measure(struct rx_engine *engine, struct rx_metrics *metrics);
/* What is as it is now, about once a second. */
void rx_engine_gauge(const struct rx_engine *engine);

/* ---- expire.c ---- */

/* Tells the store how long it is to keep what it has. */
void rx_engine_keep(struct rx_engine *engine);
/* The first look at the store comes later than the others. */
void rx_engine_expire_init(struct rx_engine *engine);
/* How long clients' values, and shared states without members, are kept when nobody comes for them. Microseconds. */
uint64_t rx_engine_patience(const struct rx_engine *engine);
/* The process ends: the time of those who are connected starts now. */
void rx_engine_note_all(struct rx_engine *engine);

/* ---- hello.c ---- */

void rx_engine_hello(struct rx_engine *engine, struct rx_session *session, struct rx_envelope *envelope);
/* Claims that `session` makes, or that wait for it to answer, end. */
void rx_engine_claims_closed(struct rx_engine *engine, struct rx_session *session);

/* ---- between the parts of the engine ---- */

/* Takes `envelope` over. `session` NULL for _MIGRATE. */
struct rx_item *rx_engine_enqueue(struct rx_engine *engine, struct rx_client *client, enum rx_item_kind kind,
				  struct rx_session *session, struct rx_envelope *envelope);
void rx_engine_bind(struct rx_engine *engine, struct rx_session *session, struct rx_client *client);
/* Asks the store for what the client's next item needs. False when that is not to run now. */
bool rx_engine_prepare(struct rx_engine *engine, struct rx_client *client);
/* Too much waits for the store, or for too long: what would have to wait is refused. */
bool rx_engine_unavailable(const struct rx_engine *engine);
/* The store is to be asked before the client's next item. */
bool rx_engine_needs_record(const struct rx_engine *engine, const struct rx_client *client);
/* Those that wait for the store to be there get in line again; or, those that waited for too long, to be refused. */
void rx_engine_unstall(struct rx_engine *engine);
/* The client has items and is not running: it gets in line. */
void rx_engine_ready(struct rx_engine *engine, struct rx_client *client);
/* `{"error":{"code":…,"message":…,"handler":…},"seq":…,"final":true}`; handler NULL and seq 0 leave theirs out. */
void rx_reply_error(struct rx_buf *out, const char *code, const char *message, const char *handler, int64_t seq);
/* Its start, up to and without the brace that closes "error". */
void rx_reply_start_error(struct rx_buf *out, const char *code, const char *message, const char *handler);
/* A buffer for rx_session_send: RX_SEND_ROOM bytes come first. */
void rx_reply_start(struct rx_buf *out);
void rx_reply_send(struct rx_session *session, struct rx_buf *reply);

/* What runs on this thread from now on: an item of the client, or a task (NULL: of the app); both NULL: nothing. */
void rx_engine_enter(struct rx_engine *engine, struct rx_client *client);
/* The engine of that, and its client (NULL: none); NULL outside of handlers and tasks. */
struct rx_engine *rx_engine_here(struct rx_client **client);

/* The block of rx_lock, on the task's thread. The client's values as code of `app` knows them; NULL when a reload came between. */
struct rx_states *rx_run_states(struct rx_run *run, const struct rx_app *app);
/* Its end: commits what `turn` did (NULL: nothing ran) and gives the run back to the leader, who saves, sends, and lets the client go on. */
void rx_run_close(struct rx_run *run, struct rx_turn *turn, enum rx_turn_status status);

/* ---- hooks of event/lead.c: `context` is the engine ---- */

struct rx_job *rx_engine_next(void *context);
void rx_engine_run(void *context, struct rx_job *job);
void rx_engine_finish(void *context, struct rx_job *job);
void rx_engine_end(void *context);

#endif

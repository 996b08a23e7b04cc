/* One item of one client on its way through the engine, shared by run.c (what is to be done), finish.c (saving and sending) and chain.c
 * (the side of whatever thread runs the author's code), and by those whose work takes a client's turn, too (task.h). */
#ifndef RX_EVENT_RUN_H
#define RX_EVENT_RUN_H

#include <semaphore.h>
#include <stdatomic.h>

#include "../handler/request.h"
#include "engine.h"

#define RX_EXCEPTION_NAME "RX_ON_EXCEPTION" /* stands for its handler in the journal */
#define RX_REPLY_MAX (256u << 20) /* bytes of messages, of values to be stored */
#define RX_CRASH_MESSAGE "the server crashed while it ran this event"
#define RX_UNSTORED_MESSAGE "what the event did could not be stored and was undone"
#define RX_UNAVAILABLE_MESSAGE "the store of the states does not answer: try again later"
#define RX_LOST_MESSAGE "the event was lost when the server crashed in another one"

enum rx_outcome {
	RX_DO_RUN,     /* call the handler, and what it emits */
	RX_DO_SHOW,    /* hello: all values */
	RX_DO_MIGRATE, /* new code: all values, if they differ */
	RX_DO_REPEAT,  /* was executed before */
	RX_DO_FAILED,  /* was executed before, and ended the process */
	RX_DO_LOST,    /* something before it is missing */
	RX_DO_REFUSE,  /* bad event */
	RX_DO_UNKNOWN, /* no such handler */
	RX_DO_REFRESH, /* INTERVAL vars are due */
	RX_DO_STORAGE, /* what the browser keeps has changed */
	RX_DO_CHAIN,   /* what stands in `queue` */
	RX_DO_LOCK,    /* a task's block: on the task's thread */
	RX_DO_REPORT,  /* an error of a page's script */
	RX_DO_EXCEPT,  /* item->failure is to be told, then what stands in `queue` is run */
	RX_DO_UNAVAILABLE, /* the store cannot be asked, or too much waits for it: nothing is done, the event does not count */
};

/* Who may touch the client's values and the messages. While a handler runs, `phase` also counts the handlers of the run, so that the leader
 * can tell one from the next. */
enum rx_phase {
	RX_PHASE_HELD,     /* the run's thread: it commits, writes, waits for a flush */
	RX_PHASE_RUNNING,  /* a handler runs, on copies: the leader may take the client or the messages */
	RX_PHASE_LENT,     /* the leader saves and sends what there is, for a moment */
	RX_PHASE_GIVEN_UP, /* the leader took the client away for good: what the handler does leads nowhere */
	RX_PHASE_MASK = 3,
	RX_PHASE_STEP = 4,
};

/* Why a handler failed, as the exception handler and the log get it. */
struct rx_failure {
	const char *kind, *code; /* static: "failed", "crashed", "timeout", "browser"; of docs/protocol.md */
	char *message, *handler, *place; /* owned; never NULL */
	bool quiet; /* the app's exception handler is not called: it is what failed */
};

struct rx_run {
	struct rx_job job;    /* first */
	struct rx_job flush;  /* posted by rx_run_flush */
	struct rx_run *next;  /* spare, or unsent */
	struct rx_run *active_prev, *active_next; /* between _next and _finish: leader */
	struct rx_engine *engine;
	struct rx_client *client;
	struct rx_item *item; /* its session and what hangs off it: leader */
	struct rx_app *app;   /* referenced */
	struct rx_visit *visit; /* where its client is; referenced; NULL */
	const struct rx_handler *handler; /* of the event itself; NULL: none */
	enum rx_outcome outcome;
	atomic_uint phase;        /* enum rx_phase */
	atomic_bool pending;      /* a handler runs, and there is something to send or to save */
	unsigned seen_phase;      /* of the last look, and when that was first seen: leader */
	uint64_t seen_us;
	const char *running;      /* the handler that runs, or RX_EXCEPTION_NAME */
	struct rx_journal_slot *slot;
	struct rx_states *states; /* the client's; may be new ones after the run */
	struct rx_store_record record;
	struct rx_turn turn;
	enum rx_turn_status status; /* of the event's own handler */
	struct rx_shared *granted; /* a shared state for which the item was parked; referenced */
	bool changed;   /* values are to be saved */
	unsigned steps; /* of `phase` */
	bool stepped;   /* its thread does not lead */
	bool flushing;  /* in the engine's list of the unsent for a flush */
	bool part;      /* messages of another run, which goes on (rx_run_deliver) */
	unsigned faults; /* of its client, when it began: void if there were others since */
	bool saving;    /* waits for a save */
	enum rx_stored stored;
	struct rx_emissions queue; /* what is to run after this handler */
	int handlers;              /* that ran in this chain */
	uint64_t flushed_us;
	struct rx_buf reply; /* messages, each with RX_SEND_ROOM bytes before it */
	size_t insert;       /* where instances of shared states go into it; 0: nowhere */
	struct rx_buf cuts;  /* size_t: where each message but the first begins */
	struct rx_buf saved, dropped;
	sem_t sent;
};

/* ---- chain.c: the thread that runs it ---- */

/* The event's handler (or none), then what stands in `queue`, and all that they emit, each with its message. */
void rx_run_chain(struct rx_run *run);
/* Tells item->failure, and runs what the exception handler emitted and what stands in `queue`. */
void rx_run_except(struct rx_run *run);
/* "$error": tells of what went wrong in the browser. */
void rx_run_report(struct rx_run *run);
/* What follows the end of `turn`, made by hand on the values of the run's client (the block of rx_lock): commits it, writes its message, and
 * runs what it emitted; or tells of its failure. `status`: what rx_turn_end said. */
void rx_run_turn(struct rx_run *run, struct rx_turn *turn, enum rx_turn_status status);
/* Saves and sends what there is, and returns when it is on its way; where that is impossible (no thread is left to lead) it is sent later. */
void rx_run_flush(struct rx_run *run);
/* `{"error":…` of the event, for what never came to run. */
void rx_run_write_error(struct rx_run *run, const char *code, const char *message);
/* `,"seq":7,"final":true}` */
void rx_run_write_end(struct rx_run *run, bool final);

/* Copies the texts; `handler` may be NULL. */
struct rx_failure *rx_failure_new(const char *kind, const char *code, const char *message, const char *handler);
void rx_failure_free(struct rx_failure *failure);

/* What it was built on could not be stored: leader. */
static inline bool rx_run_is_void(const struct rx_run *run)
{
	return run->faults != run->client->faults;
}

/* ---- unstored.c: leader ---- */

/* In place of all messages of the run. What was lost is not answered at all. */
void rx_run_send_unstored(struct rx_run *run);

/* ---- run.c ---- */

/* One that is spare, or a new one: leader. */
struct rx_run *rx_run_new(struct rx_engine *engine);
const char *rx_failed_message(const struct rx_client *client);

/* ---- visit.c: leader ---- */

/* The item is about to run: where its client is; a hello says so. */
void rx_run_visit(struct rx_run *run);
/* "$load" and "$error", events of every page; RX_DO_RUN for all other names. */
enum rx_outcome rx_run_judge_page(struct rx_run *run);

/* ---- timeout.c: leader ---- */

void rx_run_active(struct rx_run *run);
void rx_run_inactive(struct rx_run *run);
/* Sends what runs have written whose handlers turned out to be slow. */
void rx_runs_lend(struct rx_engine *engine);
/* Gives up handlers that run for longer than engine->event_timeout seconds. */
void rx_runs_expire(struct rx_engine *engine);

/* ---- finish.c: leader ---- */

/* The run is over: what it holds goes, the rest is kept for another one. */
void rx_run_recycle(struct rx_engine *engine, struct rx_run *run);
/* rx_run_flush's job. */
void rx_run_finish_flush(void *context, struct rx_job *job);
/* Saves and sends, with the run's messages in this thread's hands; they are gone afterwards. */
void rx_run_deliver(struct rx_run *run);
struct rx_item *rx_engine_enqueue_failure(struct rx_engine *engine, struct rx_client *client, struct rx_failure *failure);

/* measure.c: a handler that began then has ended; the item is at its end. */
void rx_run_took(const struct rx_run *run, const struct rx_handler *handler, uint64_t began_ns);
void rx_run_counted(const struct rx_run *run);

#endif

/* One item of one client on its way through the engine, shared by run.c (the leader's side: what is to be done, saving, sending) and chain.c
 * (the side of whatever thread runs the author's code), and by those whose work takes a client's turn, too (task.h). */
#ifndef RX_EVENT_RUN_H
#define RX_EVENT_RUN_H

#include <semaphore.h>
#include <stdatomic.h>

#include "engine.h"

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
	RX_DO_CHAIN,   /* what stands in `queue` */
	RX_DO_LOCK,    /* a task's block: on the task's thread */
};

/* Who may touch the client's values. */
enum rx_phase {
	RX_PHASE_HELD,    /* the run's thread: it commits, writes, waits for a flush */
	RX_PHASE_RUNNING, /* a handler runs, on copies: the leader may take the client away */
	RX_PHASE_GIVEN_UP /* the leader took it: what the handler does leads nowhere */
};

struct rx_run {
	struct rx_job job;    /* first */
	struct rx_job flush;  /* posted by rx_run_flush */
	struct rx_run *next;  /* spare, or unsent */
	struct rx_engine *engine;
	struct rx_client *client;
	struct rx_item *item; /* its session and what hangs off it: leader */
	struct rx_app *app;   /* referenced */
	const struct rx_handler *handler; /* of the event itself; NULL: none */
	enum rx_outcome outcome;
	atomic_int phase;         /* enum rx_phase */
	struct rx_states *states; /* the client's; may be new ones after the run */
	struct rx_store_record record;
	struct rx_turn turn;
	enum rx_turn_status status; /* of the event's own handler */
	bool changed;   /* values are to be saved */
	bool flushing;  /* in the engine's list of the unsent for a flush */
	struct rx_emissions queue; /* what is to run after this handler */
	int handlers;              /* that ran in this chain */
	uint64_t flushed_us;
	struct rx_buf reply; /* messages, each with RX_SEND_ROOM bytes before it */
	struct rx_buf cuts;  /* size_t: where each message but the first begins */
	struct rx_buf saved, dropped;
	sem_t sent;
};

/* ---- chain.c: the thread that runs it ---- */

/* The event's handler (or none), then what stands in `queue`, and all that they emit, each with its message. */
void rx_run_chain(struct rx_run *run);
/* What follows the end of `turn`, made by hand on the values of the run's client (the block of rx_lock): commits it, writes its message, and
 * runs what it emitted. `status`: what rx_turn_end said. */
void rx_run_turn(struct rx_run *run, struct rx_turn *turn, enum rx_turn_status status);
/* Saves and sends what there is, and returns when it is on its way; where that is impossible (no thread is left to lead) it is sent later. */
void rx_run_flush(struct rx_run *run);
/* `{"error":…` of the event, for what never came to run. */
void rx_run_write_error(struct rx_run *run, const char *code, const char *message);
/* `,"seq":7,"final":true}` */
void rx_run_write_end(struct rx_run *run, bool final);

#endif

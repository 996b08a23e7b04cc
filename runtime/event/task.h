/* Background handlers and the tasks of the app: threads beside the loop. A task of a client waits in a queue when too many run, runs on a thread
 * of the pool, and touches the client's values only in the block of rx_lock: that is an item in the client's queue like an event, whose turn
 * is run by the task's thread. The author's side is <reflex/task.h>. */
#ifndef RX_EVENT_TASK_H
#define RX_EVENT_TASK_H

#include <cjson/cJSON.h>

#include "../app/app.h"

#define RX_TASKS_OF_CLIENT 8     /* run at a time */
#define RX_TASKS_RUNNING 64      /* likewise, of all clients */
#define RX_TASKS_WAITING 1000    /* more are refused */
#define RX_TASKS_GONE_SECONDS 60 /* a client without a connection for so long is gone for good: its tasks are cancelled */

struct rx_client;
struct rx_engine;
struct rx_lock_request;
struct rx_run;
struct rx_task;
struct rx_tasks;

struct rx_tasks *rx_tasks_new(struct rx_engine *engine);
/* Only when rx_tasks_wait said that none is left. NULL is allowed. */
void rx_tasks_free(struct rx_tasks *tasks);

/* Starts `handler` of `app` (referenced as long as the task lives) for the client, or puts it into the queue. `arguments` (an array, or NULL for
 * none) are copied. The leader's thread, or the thread on which an item of this client runs. -1: they do not fit the handler, or too many
 * tasks wait. */
int rx_task_start(struct rx_engine *engine, struct rx_client *client, struct rx_app *app, const struct rx_handler *handler,
		  const cJSON *arguments, struct rx_err *err);
/* A task of the app: `fn(task)` every so many seconds, on a thread of its own; not counted in the limits. */
void rx_task_start_app(struct rx_engine *engine, struct rx_app *app, const char *name, double seconds,
		       void (*fn)(struct rx_task *task));
/* Cancels all tasks of the app that were started for another generation than `app`. */
void rx_tasks_end_app(struct rx_tasks *tasks, const struct rx_app *app);

/* About once a second, leader: cancels tasks whose clients are gone for good. */
void rx_tasks_sweep(struct rx_engine *engine);
/* Cancels all; no new ones start. Any thread, more than once. */
void rx_tasks_stop(struct rx_tasks *tasks);
/* Waits up to `grace_ms` for their ends; false when some still run. After the loop's end. */
bool rx_tasks_wait(struct rx_tasks *tasks, int grace_ms);
/* Tasks that run and that wait, those of the app left out. Any thread. */
int rx_tasks_count(struct rx_tasks *tasks);

/* ---- the lock, for event/run.c: leader ---- */

/* The client's turn has come: `run` is the task's from now on, which ends it by rx_run_close; false when it has given up meanwhile. */
bool rx_lock_grant(struct rx_lock_request *request, struct rx_run *run);
/* Of an item that is dropped or done. */
void rx_lock_request_free(struct rx_lock_request *request);

#endif

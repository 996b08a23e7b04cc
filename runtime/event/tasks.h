/* Inside of struct rx_task, shared by task.c and lock.c. */
#ifndef RX_EVENT_TASKS_H
#define RX_EVENT_TASKS_H

#include <pthread.h>

#include "../handler/request.h"
#include "../handler/scratch.h"
#include "../include/reflex/task.h"
#include "engine.h"
#include "task.h"

/* Threads and queue. The lock guards all of it, `next`, `running`, `run` and `request` of the tasks, and is held for moments only. */
struct rx_tasks {
	struct rx_engine *engine;
	pthread_mutex_t lock;
	pthread_cond_t work, ended;
	struct rx_task *waiting, **waiting_last;
	struct rx_task *running;
	int waiting_count, running_count; /* of clients */
	int threads, idle;
	bool stopping;
};

struct rx_task {
	struct rx_task *next;
	struct rx_tasks *tasks;
	struct rx_client *client; /* NULL: of the app */
	struct rx_app *app;       /* referenced */
	struct rx_visit *visit;   /* where the client was when it started; referenced; NULL */
	const char *name;         /* of the handler or function; the app's */
	const struct rx_handler *handler;
	void (*fn)(struct rx_task *task); /* of the app: called every so many seconds */
	double seconds;
	struct rx_arena arena; /* arguments, and what its code makes outside and inside of rx_lock */
	cJSON *arguments;
	void *values[RX_EVENT_ARGS_MAX];
	const char *frame; /* the author's locals lie below */
	bool running;
	bool cancelled;           /* set with the lock, read without */
	pthread_cond_t changed;   /* cancelled, or the lock was granted */
	struct rx_run *run;       /* granted by the leader, not yet seen by the task; then: held */
	struct rx_lock_request *request;
	struct rx_turn turn;       /* of the block of rx_lock */
	struct rx_scratch scratch; /* while that runs */
	bool locked;
};

/* With the tasks' lock, or on the task's own thread. */
void rx_task_cancel(struct rx_task *task);

#endif

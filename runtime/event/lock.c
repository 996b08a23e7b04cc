/* rx_lock: the task asks the leader, who puts an item into the client's queue; when that item's turn comes, the client's run is handed to the
 * task, which works on the values on its own thread and hands the run back. A request outlives a task that has given up. */
#include "run.h"
#include "tasks.h"

struct rx_lock_request {
	struct rx_job job; /* first */
	struct rx_tasks *tasks;
	struct rx_task *task; /* NULL: it has given up; with the lock */
};

/* ---- the leader's side ---- */

static void on_request(void *context, struct rx_job *job)
{
	struct rx_engine *engine = context;
	struct rx_lock_request *request = (struct rx_lock_request *)job;
	pthread_mutex_lock(&request->tasks->lock);
	struct rx_client *client = request->task ? request->task->client : NULL;
	pthread_mutex_unlock(&request->tasks->lock);
	if (client) /* only this thread puts clients out of memory */
		rx_engine_enqueue(engine, client, RX_ITEM_LOCK, NULL, NULL)->lock = request;
	else
		rx_lock_request_free(request);
}

bool rx_lock_grant(struct rx_lock_request *request, struct rx_run *run)
{
	pthread_mutex_lock(&request->tasks->lock);
	struct rx_task *task = request->task;
	if (task) {
		task->run = run;
		request->task = NULL;
		pthread_cond_broadcast(&task->changed);
	}
	pthread_mutex_unlock(&request->tasks->lock);
	return task != NULL;
}

void rx_lock_request_free(struct rx_lock_request *request)
{
	free(request);
}

/* ---- the task's side ---- */

/* NULL when the task is cancelled before its turn comes. */
static struct rx_run *wait_for_run(struct rx_task *task)
{
	struct rx_tasks *tasks = task->tasks;
	struct rx_lock_request *request = rx_xcalloc(1, sizeof *request);
	request->job.finish = on_request;
	request->tasks = tasks;
	request->task = task;
	rx_lead_post(tasks->engine->lead, &request->job);
	pthread_mutex_lock(&tasks->lock);
	while (!task->run && !task->cancelled)
		pthread_cond_wait(&task->changed, &tasks->lock);
	struct rx_run *run = task->run;
	if (!run)
		request->task = NULL;
	pthread_mutex_unlock(&tasks->lock);
	return run;
}

static bool may_lock(struct rx_task *task)
{
	struct rx_engine *engine = task->tasks->engine;
	if (rx_task_cancelled(task))
		return false;
	if (task->locked)
		rx_engine_log(engine, "error", "task '%s': rx_lock within the block of another rx_lock; the inner block does not run",
			      task->name);
	else if (!task->client)
		rx_engine_log(engine, "error", "task '%s' belongs to no client and has nothing to lock; rx_push_event reaches clients",
			      task->name);
	return !task->locked && task->client;
}

static void end_old(struct rx_task *task)
{
	if (task->tasks->engine->development)
		rx_engine_log(task->tasks->engine, "info", "task '%s' was ended: its code was replaced by a reload", task->name);
	pthread_mutex_lock(&task->tasks->lock);
	rx_task_cancel(task);
	pthread_mutex_unlock(&task->tasks->lock);
}

/* The working copy of the class that the author names: "struct Report". */
static void *open(struct rx_task *task, struct rx_states *states, const char *type)
{
	struct rx_turn *turn = &task->turn;
	rx_turn_begin(turn, states);
	turn->handler = task->handler;
	turn->frame = task->frame;
	turn->maker = task->client;
	turn->maker_faults = task->run->faults;
	const struct rx_state_class *state = rx_turn_find(turn, strncmp(type, "struct ", 7) ? type : type + 7);
	if (state)
		return rx_turn_open(turn, state);
	rx_turn_fail(turn, NULL, 0, "rx_lock of '%s': there is no such state", type);
	return NULL;
}

struct rx_lock_ rx_lock_(struct rx_task *task, const char *type)
{
	struct rx_lock_ lock = { NULL, NULL, 0 };
	struct rx_run *run = may_lock(task) ? wait_for_run(task) : NULL;
	if (!run)
		return lock;
	struct rx_states *states = rx_run_states(run, task->app);
	if (!states) {
		task->run = NULL;
		rx_run_close(run, NULL, RX_TURN_OK);
		end_old(task);
		return lock;
	}
	lock = (struct rx_lock_){ task, open(task, states, type), 1 };
	task->locked = true;
	/* What the block makes lives as long as the task: it may be used after the block. */
	rx_scratch_enter_with(&task->scratch, &task->arena);
	return lock;
}

void rx_unlock_(struct rx_lock_ *lock)
{
	struct rx_task *task = lock->task;
	if (!task)
		return;
	struct rx_run *run = task->run;
	rx_scratch_leave(&task->scratch);
	enum rx_turn_status status = rx_turn_end(&task->turn);
	task->locked = false;
	task->run = NULL;
	rx_run_close(run, &task->turn, status);
}

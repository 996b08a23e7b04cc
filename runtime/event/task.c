/* The pool, the queue, and the life of a task. The lock is in lock.c. */
#define _GNU_SOURCE
#include "tasks.h"

#include <signal.h>
#include <time.h>

#define IDLE_SECONDS 30
#define STACK_BYTES (8u << 20)

struct rx_tasks *rx_tasks_new(struct rx_engine *engine)
{
	struct rx_tasks *tasks = rx_xcalloc(1, sizeof *tasks);
	tasks->engine = engine;
	tasks->waiting_last = &tasks->waiting;
	pthread_mutex_init(&tasks->lock, NULL);
	rx_cond_init(&tasks->work);
	rx_cond_init(&tasks->ended);
	return tasks;
}

void rx_tasks_free(struct rx_tasks *tasks)
{
	if (!tasks)
		return;
	pthread_cond_destroy(&tasks->work);
	pthread_cond_destroy(&tasks->ended);
	pthread_mutex_destroy(&tasks->lock);
	free(tasks);
}

/* ---- one task ---- */

static struct rx_task *new_task(struct rx_tasks *tasks, struct rx_app *app)
{
	struct rx_task *task = rx_xcalloc(1, sizeof *task);
	task->tasks = tasks;
	task->app = rx_app_ref(app);
	rx_arena_init(&task->arena, 0);
	rx_turn_init(&task->turn);
	rx_cond_init(&task->changed);
	return task;
}

static void free_task(struct rx_task *task)
{
	rx_turn_release(&task->turn);
	rx_arena_release(&task->arena);
	cJSON_Delete(task->arguments);
	pthread_cond_destroy(&task->changed);
	rx_app_unref(task->app);
	rx_visit_unref(task->visit);
	if (task->client) /* may be put out of memory from now on */
		__atomic_sub_fetch(&task->client->tasks, 1, __ATOMIC_RELEASE);
	free(task);
}

/* Everything the author's functions have on the stack lies below this function's frame. */
static __attribute__((noinline)) void call(struct rx_task *task)
{
	task->frame = __builtin_frame_address(0);
	if (task->fn)
		task->fn(task);
	else
		task->handler->event->call(task, task->values);
}

/* Periodic: the next time is counted from the one before, but nothing is made up for. */
static void call_often(struct rx_task *task)
{
	uint64_t step = (uint64_t)(task->seconds * 1e6), due = rx_now_us() + step;
	struct rx_scratch scratch;
	for (;;) {
		uint64_t now = rx_now_us();
		if (!rx_task_sleep(task, due > now ? (double)(due - now) / 1e6 : 0))
			return;
		rx_scratch_enter(&scratch);
		call(task);
		rx_scratch_leave(&scratch);
		due += step;
		if (due < rx_now_us())
			due = rx_now_us();
	}
}

static void run(struct rx_task *task)
{
	struct rx_engine *engine = task->tasks->engine;
	const char *token = task->client ? task->client->token : "";
	struct rx_journal_slot *slot = rx_journal_begin(engine->journal, token, 0, task->name);
	struct rx_scratch scratch;
	struct rx_request_here here = { task->visit, task->app, token };
	rx_engine_enter(engine, task->client);
	rx_request_set(&here);
	if (task->fn) {
		call_often(task);
	} else {
		rx_scratch_enter_with(&scratch, &task->arena);
		call(task);
		rx_scratch_leave(&scratch);
	}
	rx_request_set(NULL);
	rx_engine_enter(NULL, NULL);
	rx_journal_end(slot);
}

/* ---- the pool: all with the lock ---- */

static int running_of(const struct rx_tasks *tasks, const struct rx_client *client)
{
	int count = 0;
	for (const struct rx_task *task = tasks->running; task; task = task->next)
		count += task->client == client;
	return count;
}

static bool may_run(const struct rx_tasks *tasks, const struct rx_task *task)
{
	return !task->client ||
	       (tasks->running_count < RX_TASKS_RUNNING && running_of(tasks, task->client) < RX_TASKS_OF_CLIENT);
}

static struct rx_task *unlink_waiting(struct rx_tasks *tasks, struct rx_task **at)
{
	struct rx_task *task = *at;
	*at = task->next;
	if (!*at)
		tasks->waiting_last = at;
	tasks->waiting_count -= task->client != NULL;
	return task;
}

static struct rx_task **runnable(struct rx_tasks *tasks)
{
	struct rx_task **at = &tasks->waiting;
	while (*at && !may_run(tasks, *at))
		at = &(*at)->next;
	return at;
}

static void begin(struct rx_tasks *tasks, struct rx_task *task)
{
	task->running = true;
	task->next = tasks->running;
	tasks->running = task;
	tasks->running_count += task->client != NULL;
}

static void finish(struct rx_tasks *tasks, struct rx_task *task)
{
	struct rx_task **at = &tasks->running;
	while (*at != task)
		at = &(*at)->next;
	*at = task->next;
	tasks->running_count -= task->client != NULL;
	pthread_cond_broadcast(&tasks->ended);
}

static bool wait_for_work(struct rx_tasks *tasks)
{
	uint64_t until = rx_now_us() + IDLE_SECONDS * 1000000ull;
	tasks->idle++;
	while (!*runnable(tasks) && !tasks->stopping && rx_now_us() < until)
		rx_cond_wait_until(&tasks->work, &tasks->lock, until);
	tasks->idle--;
	return *runnable(tasks) != NULL;
}

/* A task of the app starts when the one of the same name of the generation before has ended. */
static void wait_for_elders(struct rx_tasks *tasks, const struct rx_task *task)
{
	for (const struct rx_task *other = tasks->running; other && !task->cancelled;) {
		if (other == task || other->client || other->app == task->app || strcmp(other->name, task->name) != 0) {
			other = other->next;
			continue;
		}
		pthread_cond_wait(&tasks->ended, &tasks->lock);
		other = tasks->running;
	}
}

static void *work(void *arg)
{
	struct rx_tasks *tasks = arg;
	if (tasks->engine->thread_began)
		tasks->engine->thread_began(tasks->engine->log_context);
	pthread_mutex_lock(&tasks->lock);
	while (wait_for_work(tasks)) {
		struct rx_task *task = unlink_waiting(tasks, runnable(tasks));
		begin(tasks, task);
		if (task->fn)
			wait_for_elders(tasks, task);
		pthread_mutex_unlock(&tasks->lock);
		run(task);
		pthread_mutex_lock(&tasks->lock);
		finish(tasks, task);
		pthread_mutex_unlock(&tasks->lock);
		free_task(task);
		pthread_mutex_lock(&tasks->lock);
	}
	tasks->threads--;
	pthread_cond_broadcast(&tasks->ended);
	pthread_mutex_unlock(&tasks->lock);
	return NULL;
}

/* Signals belong to the program's first thread; faults to the one that made them. */
static int start_thread(struct rx_tasks *tasks)
{
	static const int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	sigset_t all, before;
	pthread_attr_t attr;
	pthread_t thread;
	sigfillset(&all);
	for (size_t i = 0; i < RX_COUNT(faults); i++)
		sigdelset(&all, faults[i]);
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, STACK_BYTES);
	pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int error = pthread_create(&thread, &attr, work, tasks);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attr);
	tasks->threads += !error;
	return error;
}

/* Somebody must take it up: a thread that is idle, or a new one. When none can be made it waits for the end of another. */
static int put(struct rx_tasks *tasks, struct rx_task *task)
{
	*tasks->waiting_last = task;
	tasks->waiting_last = &task->next;
	tasks->waiting_count += task->client != NULL;
	int ready = 0;
	for (const struct rx_task *other = tasks->waiting; other; other = other->next)
		ready += may_run(tasks, other);
	int error = may_run(tasks, task) && ready > tasks->idle ? start_thread(tasks) : 0;
	pthread_cond_signal(&tasks->work);
	return error && !tasks->threads ? error : 0;
}

/* ---- starting ---- */

static int enter(struct rx_tasks *tasks, struct rx_task *task, struct rx_err *err)
{
	int result = 0, error = 0;
	pthread_mutex_lock(&tasks->lock);
	if (tasks->stopping)
		result = rx_err_set(err, "'%s' was not started: the server stops", task->name);
	else if (task->client && tasks->waiting_count >= RX_TASKS_WAITING)
		result = rx_err_set(err, "'%s' was not started: %d background tasks wait already", task->name, RX_TASKS_WAITING);
	else if ((error = put(tasks, task))) {
		unlink_waiting(tasks, &tasks->waiting);
		result = rx_err_set(err, "'%s' was not started: no thread for it: %s", task->name, strerror(error));
	}
	pthread_mutex_unlock(&tasks->lock);
	return result;
}

int rx_task_start(struct rx_engine *engine, struct rx_client *client, struct rx_app *app, const struct rx_handler *handler,
		  const cJSON *arguments, struct rx_err *err)
{
	struct rx_task *task = new_task(engine->tasks, app);
	__atomic_add_fetch(&client->tasks, 1, __ATOMIC_RELAXED);
	task->client = client;
	task->visit = rx_visit_ref(rx_request_here() ? rx_request_here()->visit : NULL);
	task->handler = handler;
	task->name = handler->name;
	task->arguments = arguments ? cJSON_Duplicate(arguments, true) : NULL;
	if (rx_arguments_parse(handler, task->arguments, task->values, &task->arena, err) == 0 &&
	    enter(engine->tasks, task, err) == 0)
		return 0;
	free_task(task);
	return -1;
}

void rx_task_start_app(struct rx_engine *engine, struct rx_app *app, const char *name, double seconds,
		       void (*fn)(struct rx_task *task))
{
	struct rx_task *task = new_task(engine->tasks, app);
	struct rx_err err;
	task->name = name;
	task->seconds = seconds;
	task->fn = fn;
	if (enter(engine->tasks, task, &err) == 0)
		return;
	rx_engine_log(engine, "error", "%s", err.text);
	free_task(task);
}

/* ---- cancelling ---- */

bool rx_task_cancelled(struct rx_task *task)
{
	return __atomic_load_n(&task->cancelled, __ATOMIC_ACQUIRE);
}

bool rx_task_sleep(struct rx_task *task, double seconds)
{
	struct rx_tasks *tasks = task->tasks;
	uint64_t until = rx_now_us() + (seconds > 0 ? (uint64_t)(seconds * 1e6) : 0);
	pthread_mutex_lock(&tasks->lock);
	while (!task->cancelled && rx_now_us() < until)
		rx_cond_wait_until(&task->changed, &tasks->lock, until);
	pthread_mutex_unlock(&tasks->lock);
	return !rx_task_cancelled(task);
}

void rx_task_cancel(struct rx_task *task)
{
	__atomic_store_n(&task->cancelled, true, __ATOMIC_RELEASE);
	pthread_cond_broadcast(&task->changed);
}

/* Those of the running that `fits` are told, those of the waiting are gone. */
static void cancel(struct rx_tasks *tasks, bool (*fits)(const struct rx_task *task, const void *arg), const void *arg)
{
	struct rx_task *gone = NULL, *next;
	pthread_mutex_lock(&tasks->lock);
	for (struct rx_task *task = tasks->running; task; task = task->next)
		if (fits(task, arg))
			rx_task_cancel(task);
	for (struct rx_task **at = &tasks->waiting; *at;)
		if (fits(*at, arg)) {
			struct rx_task *task = unlink_waiting(tasks, at);
			task->next = gone;
			gone = task;
		} else {
			at = &(*at)->next;
		}
	pthread_cond_broadcast(&tasks->ended); /* wait_for_elders */
	pthread_mutex_unlock(&tasks->lock);
	for (; gone; gone = next) {
		next = gone->next;
		free_task(gone);
	}
}

static bool is_old_app(const struct rx_task *task, const void *app)
{
	return !task->client && task->app != app;
}

void rx_tasks_end_app(struct rx_tasks *tasks, const struct rx_app *app)
{
	cancel(tasks, is_old_app, app);
}

/* Leader: what it says of connections is the leader's. */
static bool is_gone(const struct rx_task *task, const void *now)
{
	const struct rx_client *client = task->client;
	return client && client->idle_since && *(const uint64_t *)now - client->idle_since >= RX_TASKS_GONE_SECONDS * 1000000ull;
}

void rx_tasks_sweep(struct rx_engine *engine)
{
	uint64_t now = rx_now_us();
	cancel(engine->tasks, is_gone, &now);
}

struct which {
	const struct rx_client *client;
	rx_event event;
};

static bool is_that(const struct rx_task *task, const void *arg)
{
	const struct which *which = arg;
	return task->client == which->client && !strcmp(task->handler->event->state, which->event->state) &&
	       !strcmp(task->handler->event->name, which->event->name);
}

void rx_cancel(rx_event background)
{
	struct rx_client *client = NULL;
	struct rx_engine *engine = rx_engine_here(&client);
	if (engine && client && background)
		cancel(engine->tasks, is_that, &(struct which){ client, background });
}

/* ---- the end ---- */

static bool is_any(const struct rx_task *task RX_UNUSED, const void *arg RX_UNUSED)
{
	return true;
}

void rx_tasks_stop(struct rx_tasks *tasks)
{
	pthread_mutex_lock(&tasks->lock);
	tasks->stopping = true;
	pthread_cond_broadcast(&tasks->work);
	pthread_mutex_unlock(&tasks->lock);
	cancel(tasks, is_any, NULL);
}

bool rx_tasks_wait(struct rx_tasks *tasks, int grace_ms)
{
	uint64_t until = rx_now_us() + (uint64_t)grace_ms * 1000;
	rx_tasks_stop(tasks);
	pthread_mutex_lock(&tasks->lock);
	while (tasks->threads && rx_now_us() < until)
		rx_cond_wait_until(&tasks->ended, &tasks->lock, until);
	bool ended = !tasks->threads;
	pthread_mutex_unlock(&tasks->lock);
	return ended;
}

int rx_tasks_count(struct rx_tasks *tasks)
{
	pthread_mutex_lock(&tasks->lock);
	int count = tasks->running_count + tasks->waiting_count;
	pthread_mutex_unlock(&tasks->lock);
	return count;
}

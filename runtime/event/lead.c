/* Leader and followers. `state` says what the leader does: its job's number and one of IDLE, RUNNING, TAKEN. The leader
 * goes IDLE -> RUNNING -> IDLE by itself; the monitor goes RUNNING -> TAKEN, after which the thread that ran the job no
 * longer leads. One compare-and-swap at the end of each job decides who was first. */
#define _GNU_SOURCE
#include "lead.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>

#define THREADS_MAX 65  /* a leader and 64 followers */
#define TICK_US 2500    /* the monitor looks this often while there is work */
#define SLOW_TICKS 2    /* a job seen at more ticks than this in a row is slow */
#define QUIET_TICKS 50  /* the monitor sleeps after so many without work */
#define IDLE_SECONDS 30 /* a follower without use ends */
#define STACK_BYTES (8u << 20)

enum { IDLE, RUNNING, TAKEN, PHASE = 3 };
#define STEP 4u /* next job's number */

struct rx_lead {
	struct rx_lead_hooks hooks;
	_Atomic uint64_t state;
	atomic_bool asleep;   /* the monitor waits to be called */
	atomic_bool has_done; /* looked at before taking the lock */
	atomic_bool crowded;  /* nobody could take the loop over from a job */
	pthread_mutex_t lock; /* guards all below */
	pthread_cond_t follow, watch, ended;
	struct rx_job *done, **done_last; /* jobs that ended on threads that no longer lead */
	int threads, idle;
	bool vacant; /* nobody leads */
	bool ending;
	uint64_t complained_us;
};

/* The job that this thread runs as the leader, as `state` had it then. */
static _Thread_local struct {
	struct rx_lead *lead;
	uint64_t running;
} own;

static void *follow(void *arg);

void rx_cond_wait_until(pthread_cond_t *cond, pthread_mutex_t *lock, uint64_t until_us)
{
	struct timespec time = { (time_t)(until_us / 1000000), (long)(until_us % 1000000) * 1000 };
	pthread_cond_timedwait(cond, lock, &time);
}

void rx_cond_init(pthread_cond_t *cond)
{
	pthread_condattr_t attr;
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(cond, &attr);
	pthread_condattr_destroy(&attr);
}

struct rx_lead *rx_lead_new(const struct rx_lead_hooks *hooks)
{
	struct rx_lead *lead = rx_xcalloc(1, sizeof *lead);
	lead->hooks = *hooks;
	lead->done_last = &lead->done;
	pthread_mutex_init(&lead->lock, NULL);
	rx_cond_init(&lead->follow);
	rx_cond_init(&lead->watch);
	rx_cond_init(&lead->ended);
	return lead;
}

void rx_lead_free(struct rx_lead *lead)
{
	pthread_cond_destroy(&lead->follow);
	pthread_cond_destroy(&lead->watch);
	pthread_cond_destroy(&lead->ended);
	pthread_mutex_destroy(&lead->lock);
	free(lead);
}

int rx_lead_threads(struct rx_lead *lead)
{
	pthread_mutex_lock(&lead->lock);
	int threads = lead->threads;
	pthread_mutex_unlock(&lead->lock);
	return threads;
}

/* Signals belong to the thread that called rx_lead_run: its program may wait for them. */
static int start_thread(pthread_t *thread, void *(*run)(void *), void *arg)
{
	sigset_t all, before;
	sigfillset(&all);
	sigdelset(&all, SIGSEGV);
	sigdelset(&all, SIGBUS);
	sigdelset(&all, SIGFPE);
	sigdelset(&all, SIGILL);
	sigdelset(&all, SIGABRT);
	pthread_attr_t attr;
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, STACK_BYTES);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int error = pthread_create(thread, &attr, run, arg);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attr);
	return error;
}

/* With the lock. The new thread counts as idle from now on. */
static int add_follower(struct rx_lead *lead)
{
	pthread_t thread;
	int error = start_thread(&thread, follow, lead);
	if (error)
		return error;
	pthread_detach(thread);
	lead->threads++;
	lead->idle++;
	return 0;
}

static void finish(struct rx_lead *lead, struct rx_job *job)
{
	(job->finish ? job->finish : lead->hooks.finish)(lead->hooks.context, job);
}

void rx_lead_drain(struct rx_lead *lead)
{
	if (!atomic_load_explicit(&lead->has_done, memory_order_acquire))
		return;
	pthread_mutex_lock(&lead->lock);
	struct rx_job *job = lead->done, *next;
	lead->done = NULL;
	lead->done_last = &lead->done;
	atomic_store_explicit(&lead->has_done, false, memory_order_relaxed);
	pthread_mutex_unlock(&lead->lock);
	for (; job; job = next) {
		next = job->next;
		finish(lead, job);
	}
}

void rx_lead_post(struct rx_lead *lead, struct rx_job *job)
{
	pthread_mutex_lock(&lead->lock);
	bool first = !lead->done;
	job->next = NULL;
	*lead->done_last = job;
	lead->done_last = &job->next;
	atomic_store_explicit(&lead->has_done, true, memory_order_release);
	bool ending = lead->ending;
	if (ending)
		pthread_cond_broadcast(&lead->ended);
	pthread_mutex_unlock(&lead->lock);
	if (first && !ending)
		lead->hooks.wake(lead->hooks.context);
}

bool rx_lead_is_crowded(const struct rx_lead *lead)
{
	return lead && atomic_load_explicit(&lead->crowded, memory_order_acquire);
}

static void call_monitor(struct rx_lead *lead)
{
	pthread_mutex_lock(&lead->lock);
	atomic_store(&lead->asleep, false);
	pthread_cond_signal(&lead->watch);
	pthread_mutex_unlock(&lead->lock);
}

/* False when the thread no longer leads. */
static bool execute(struct rx_lead *lead, struct rx_job *job)
{
	uint64_t running = (atomic_load_explicit(&lead->state, memory_order_relaxed) & ~(uint64_t)PHASE) | RUNNING;
	atomic_store(&lead->state, running);
	if (atomic_load(&lead->asleep))
		call_monitor(lead);
	own.lead = lead;
	own.running = running;
	(job->run ? job->run : lead->hooks.run)(lead->hooks.context, job);
	own.lead = NULL;
	uint64_t expected = running;
	if (atomic_compare_exchange_strong(&lead->state, &expected, running - RUNNING + STEP)) {
		finish(lead, job);
		return true;
	}
	rx_lead_post(lead, job);
	return false;
}

/* True when the loop has ended, false when another thread leads now. */
static bool lead_turns(struct rx_lead *lead)
{
	void *context = lead->hooks.context;
	do {
		rx_lead_drain(lead);
		for (struct rx_job *job; (job = lead->hooks.next(context));)
			if (!execute(lead, job))
				return false;
		lead->hooks.end(context);
	} while (lead->hooks.turn(context));
	return true;
}

/* With the lock; false after a long time without use, or when all ends. */
static bool wait_for_vacancy(struct rx_lead *lead)
{
	uint64_t until = rx_now_us() + IDLE_SECONDS * 1000000ull;
	while (!lead->vacant && !lead->ending && rx_now_us() < until)
		rx_cond_wait_until(&lead->follow, &lead->lock, until);
	return lead->vacant;
}

/* With the lock. */
static void complain(struct rx_lead *lead)
{
	uint64_t now = rx_now_us();
	if (now - lead->complained_us < 1000000)
		return;
	lead->complained_us = now;
	lead->hooks.crowded(lead->hooks.context);
}

static void *follow(void *arg)
{
	struct rx_lead *lead = arg;
	if (lead->hooks.began)
		lead->hooks.began(lead->hooks.context);
	pthread_mutex_lock(&lead->lock);
	while (wait_for_vacancy(lead)) {
		lead->vacant = false;
		lead->idle--;
		if (!lead->idle && lead->threads >= THREADS_MAX) {
			atomic_store(&lead->crowded, true);
			complain(lead);
		}
		uint64_t state = atomic_load(&lead->state);
		atomic_store(&lead->state, (state & ~(uint64_t)PHASE) + STEP);
		pthread_mutex_unlock(&lead->lock);
		bool ended = lead_turns(lead);
		pthread_mutex_lock(&lead->lock);
		lead->idle++;
		if (atomic_exchange(&lead->crowded, false) && !lead->ending)
			lead->hooks.wake(lead->hooks.context);
		if (!ended)
			continue;
		lead->ending = true;
		pthread_cond_broadcast(&lead->follow);
		pthread_cond_signal(&lead->watch);
	}
	lead->idle--;
	lead->threads--;
	pthread_cond_broadcast(&lead->ended);
	pthread_mutex_unlock(&lead->lock);
	return NULL;
}

/* With the lock. A follower must be there before the loop is taken from its leader; false when there is none. */
static bool promote(struct rx_lead *lead, uint64_t running)
{
	if (!lead->idle && (lead->threads >= THREADS_MAX || add_follower(lead) != 0)) {
		complain(lead);
		return false;
	}
	if (!atomic_compare_exchange_strong(&lead->state, &running, running - RUNNING + TAKEN))
		return true;
	lead->vacant = true;
	pthread_cond_signal(&lead->follow);
	return true;
}

bool rx_lead_step_down(struct rx_lead *lead)
{
	if (own.lead != lead || atomic_load(&lead->state) != own.running)
		return true;
	pthread_mutex_lock(&lead->lock);
	bool gone = atomic_load(&lead->state) != own.running || promote(lead, own.running);
	pthread_mutex_unlock(&lead->lock);
	return gone;
}

/* With the lock. The order of the two stores and loads here and in execute() makes sure that one side sees the other.
 */
static void sleep_until_called(struct rx_lead *lead, uint64_t seen)
{
	atomic_store(&lead->asleep, true);
	while (atomic_load(&lead->asleep) && atomic_load(&lead->state) == seen && !lead->ending)
		pthread_cond_wait(&lead->watch, &lead->lock);
	atomic_store(&lead->asleep, false);
}

static void *monitor(void *arg)
{
	struct rx_lead *lead = arg;
	uint64_t seen = 0;
	int ticks = 0;
	pthread_mutex_lock(&lead->lock);
	while (!lead->ending) {
		rx_cond_wait_until(&lead->watch, &lead->lock, rx_now_us() + TICK_US);
		uint64_t state = atomic_load(&lead->state);
		ticks = state == seen ? ticks + 1 : 0;
		seen = state;
		if ((state & PHASE) == RUNNING && ticks >= SLOW_TICKS)
			promote(lead, state);
		else if ((state & PHASE) == IDLE && ticks >= QUIET_TICKS)
			sleep_until_called(lead, seen);
	}
	pthread_mutex_unlock(&lead->lock);
	return NULL;
}

static int wait_for_end(struct rx_lead *lead, int grace_ms)
{
	pthread_mutex_lock(&lead->lock);
	while (!lead->ending)
		pthread_cond_wait(&lead->ended, &lead->lock);
	uint64_t until = rx_now_us() + (uint64_t)grace_ms * 1000;
	while ((lead->threads && rx_now_us() < until) || lead->done) {
		if (!lead->done)
			rx_cond_wait_until(&lead->ended, &lead->lock, until);
		pthread_mutex_unlock(&lead->lock);
		rx_lead_drain(lead); /* a slow job may wait for what it posted */
		pthread_mutex_lock(&lead->lock);
	}
	int left = lead->threads;
	pthread_mutex_unlock(&lead->lock);
	return left ? 1 : 0;
}

int rx_lead_run(struct rx_lead *lead, int grace_ms, struct rx_err *err)
{
	pthread_t watcher;
	int error = start_thread(&watcher, monitor, lead);
	if (error)
		return rx_err_set(err, "unable to start a thread: %s", strerror(error));
	pthread_mutex_lock(&lead->lock);
	lead->vacant = true;
	error = add_follower(lead);
	if (error)
		lead->ending = true;
	pthread_mutex_unlock(&lead->lock);
	int left = wait_for_end(lead, grace_ms);
	pthread_join(watcher, NULL);
	if (error)
		return rx_err_set(err, "unable to start a thread: %s", strerror(error));
	rx_lead_drain(lead);
	return left;
}

/* Leader and followers (event/lead.h): a job that gives the loop away by itself, and jobs that other threads post. What the monitor does is
 * tested in event_test.c. */
#define _GNU_SOURCE
#include "event/lead.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "tap.h"

#define POSTS 4000
#define POSTERS 4
#define WAITERS 20

struct work_job {
	struct rx_job job; /* first */
	int number;        /* of a waiter; -1: posted */
};

static struct {
	struct rx_lead *lead;
	struct work_job waiters[WAITERS], posts[POSTERS][POSTS];
	int handed_out, last[POSTERS];
	bool ordered;
	atomic_int posted, finished, waited, leading, most_leading, refused, unled, alone;
	atomic_int released; /* waiters up to here may go on */
} work;

static void sole(int step)
{
	int now = atomic_fetch_add(&work.leading, step) + step;
	if (now > atomic_load(&work.most_leading))
		atomic_store(&work.most_leading, now);
}

static bool turn(void *context)
{
	(void)context;
	sole(1);
	usleep(100);
	sole(-1);
	return atomic_load(&work.posted) < POSTS * POSTERS || atomic_load(&work.finished) < WAITERS;
}

static struct rx_job *next(void *context)
{
	(void)context;
	return work.handed_out < WAITERS ? &work.waiters[work.handed_out++].job : NULL;
}

/* A waiter goes on only when the loop has finished something for it: that needs another leader. */
static void run(void *context, struct rx_job *job)
{
	struct work_job *waiter = (struct work_job *)job, *post = rx_xcalloc(1, sizeof *post);
	(void)context;
	if (!rx_lead_step_down(work.lead))
		atomic_fetch_add(&work.refused, 1);
	if (rx_lead_threads(work.lead) < 2) /* the monitor would make one only after some milliseconds */
		atomic_fetch_add(&work.alone, 1);
	if (!rx_lead_step_down(work.lead))
		atomic_fetch_add(&work.refused, 1);
	post->number = -2 - waiter->number;
	rx_lead_post(work.lead, &post->job);
	while (!(atomic_load(&work.released) & 1 << waiter->number))
		usleep(50);
	atomic_fetch_add(&work.waited, 1);
}

static void finish_post(struct work_job *job)
{
	for (int i = 0; i < POSTERS; i++)
		if (job >= work.posts[i] && job < work.posts[i] + POSTS) {
			int number = (int)(job - work.posts[i]);
			work.ordered &= number == work.last[i];
			work.last[i] = number + 1;
		}
	atomic_fetch_add(&work.posted, 1);
}

static void finish(void *context, struct rx_job *job)
{
	struct work_job *this = (struct work_job *)job;
	(void)context;
	sole(1);
	if (this->number >= 0) {
		atomic_fetch_add(&work.finished, 1);
	} else if (this->number == -1) {
		finish_post(this);
	} else {
		atomic_fetch_or(&work.released, 1 << (-2 - this->number));
		free(this);
	}
	sole(-1);
}

static void nothing(void *context)
{
	(void)context;
}

static void *post(void *index)
{
	struct work_job *jobs = work.posts[(intptr_t)index];
	if (!rx_lead_step_down(work.lead)) /* does not lead: nothing to give away */
		atomic_fetch_add(&work.unled, 1);
	for (int i = 0; i < POSTS; i++) {
		jobs[i].number = -1;
		rx_lead_post(work.lead, &jobs[i].job);
	}
	return NULL;
}

/* ---- what is posted when the loop has ended ---- */

static struct {
	struct rx_lead *lead;
	struct rx_job slow, posted;
	atomic_bool given, ended, finished;
} late;

static bool late_turn(void *context)
{
	(void)context;
	bool given = atomic_load(&late.given);
	atomic_store(&late.ended, given);
	return !given;
}

static struct rx_job *late_next(void *context)
{
	(void)context;
	return atomic_exchange(&late.given, true) ? NULL : &late.slow;
}

static void late_run(void *context, struct rx_job *job)
{
	(void)context;
	(void)job;
	rx_lead_step_down(late.lead);
	while (!atomic_load(&late.ended))
		usleep(50);
	usleep(5000);
	rx_lead_post(late.lead, &late.posted);
	while (!atomic_load(&late.finished))
		usleep(50);
}

static void late_finish(void *context, struct rx_job *job)
{
	(void)context;
	if (job == &late.posted)
		atomic_store(&late.finished, true);
}

static void after_the_end(void)
{
	struct rx_err err;
	struct rx_lead_hooks hooks = { NULL, late_turn, late_next, late_run, late_finish, nothing, nothing, NULL, nothing };
	late.lead = rx_lead_new(&hooks);
	is_int(rx_lead_run(late.lead, 20000, &err), 0, "a job that waits for its post after the loop's end comes to its own end");
	ok(atomic_load(&late.finished), "the post was finished");
	rx_lead_free(late.lead);
}

/* ---- more jobs that wait for the loop than there may be threads ---- */

#define CROWD 200

static struct {
	struct rx_lead *lead;
	struct rx_job jobs[CROWD];
	int handed_out, turns, finished;
	atomic_int begun, refused;
	atomic_bool released;
	bool crowded;
} crowd;

/* What they wait for comes once nobody begins any more. */
static bool crowd_turn(void *context)
{
	static int begun;
	(void)context;
	usleep(5000);
	bool same = begun == atomic_load(&crowd.begun);
	begun = atomic_load(&crowd.begun);
	if (same && begun)
		atomic_store(&crowd.released, true);
	return crowd.finished < CROWD;
}

static struct rx_job *crowd_next(void *context)
{
	(void)context;
	if (rx_lead_is_crowded(crowd.lead))
		crowd.crowded = true;
	else if (crowd.handed_out < CROWD)
		return &crowd.jobs[crowd.handed_out++];
	return NULL;
}

static void crowd_run(void *context, struct rx_job *job)
{
	(void)context;
	(void)job;
	if (!rx_lead_step_down(crowd.lead))
		atomic_fetch_add(&crowd.refused, 1);
	atomic_fetch_add(&crowd.begun, 1);
	for (int i = 0; i < 2000 && !atomic_load(&crowd.released); i++)
		usleep(5000);
}

static void crowd_finish(void *context, struct rx_job *job)
{
	(void)context;
	(void)job;
	crowd.finished++;
}

static void more_than_threads(void)
{
	struct rx_err err;
	struct rx_lead_hooks hooks = { NULL, crowd_turn, crowd_next, crowd_run, crowd_finish, nothing, nothing, NULL, nothing };
	crowd.lead = rx_lead_new(&hooks);
	is_int(rx_lead_run(crowd.lead, 20000, &err), 0, "%d jobs wait for the loop at the same time", CROWD);
	is_int(crowd.finished, CROWD, "all of them ended");
	is_int(crowd.refused, 0, "each had somebody who leads meanwhile");
	ok(crowd.crowded, "because the others were not begun before");
	rx_lead_free(crowd.lead);
}

int main(void)
{
	struct rx_err err;
	pthread_t threads[POSTERS];
	struct rx_lead_hooks hooks = { NULL, turn, next, run, finish, nothing, nothing, NULL, nothing };
	work.ordered = true;
	work.lead = rx_lead_new(&hooks);
	for (int i = 0; i < WAITERS; i++)
		work.waiters[i].number = i;
	for (intptr_t i = 0; i < POSTERS; i++)
		pthread_create(&threads[i], NULL, post, (void *)i);
	is_int(rx_lead_run(work.lead, 20000, &err), 0, "%d jobs that wait for the loop, %d posts of %d threads", WAITERS,
	       POSTS * POSTERS, POSTERS);
	for (int i = 0; i < POSTERS; i++)
		pthread_join(threads[i], NULL);
	is_int(work.waited, WAITERS, "each waiter got what it waited for");
	is_int(work.finished, WAITERS, "and was finished once");
	is_int(work.posted, POSTS * POSTERS, "each post was finished once");
	ok(work.ordered, "those of one thread in their order");
	is_int(work.refused + work.unled, 0, "stepping down was never refused, not a second time, not to strangers");
	is_int(work.alone, 0, "and there was somebody to lead at once");
	is_int(work.most_leading, 1, "never two leaders");
	is_int(rx_lead_threads(work.lead), 0, "no thread is left");
	rx_lead_free(work.lead);
	after_the_end();
	more_than_threads();
	return done_testing();
}

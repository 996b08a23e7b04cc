/* Work beside the user interface: BACKGROUND handlers, and tasks of the app as a whole.
 *
 *     void Report_make(struct rx_task *task, int pages)
 *     {
 *         for (int i = 0; i < pages && !rx_task_cancelled(task); i++) {
 *             work();
 *             rx_lock(task, struct Report, self)
 *                 self->progress = i + 1;
 *         }
 *     }
 *
 * A task runs on a thread of its own. It has no `self`; only the block of rx_lock does, and while that runs no other handler of the
 * client does. What changed is sent at the end of the block; `return` and `break` in it end it properly. The tasks of a client survive
 * its reconnects; when it is gone for good they are cancelled. At most 8 at a time for one client and 64 in all; more wait. */
#ifndef REFLEX_TASK_H
#define REFLEX_TASK_H

#pragma GCC system_header

#include "state.h"

struct rx_task;

/* The block runs once, with `name` pointing to the client's values; not at all when the task is cancelled. rx_get works in it; rx_lock
 * in it is an error (logged; the inner block does not run). */
#define rx_lock(task, T, name) \
	for (struct rx_lock_ name##_lock_ __attribute((cleanup(rx_unlock_))) = rx_lock_(task, #T); name##_lock_.once; name##_lock_.once = 0) \
		for (T *name = name##_lock_.self; name; name = NULL)
struct rx_lock_ {
	struct rx_task *task; /* NULL when not locked */
	void *self;
	int once;
};
struct rx_lock_ rx_lock_(struct rx_task *task, const char *type);
void rx_unlock_(struct rx_lock_ *lock);

/* Whether the task should end: its client is gone, it was cancelled, or the server stops. */
bool rx_task_cancelled(struct rx_task *task);
/* Sleeps; returns early, false, when the task should end. */
bool rx_task_sleep(struct rx_task *task, double seconds);
/* In a handler: cancels this client's running and waiting tasks of that BACKGROUND handler: rx_cancel(Report.make). */
void rx_cancel(rx_event background);

/* ---- tasks of the app ---- */

/* RX_EVERY(tick, .seconds = 1): void tick(struct rx_task *task), called so often on a thread of its own while the app runs; a call that
 * takes longer than that delays the next. It reaches clients by the function below. Ends before a reload and starts anew after. */
struct rx_every { double seconds; };
struct rx_every_detail_ { void (*fn)(struct rx_task *task); struct rx_every options; };
#define RX_EVERY(fn, ...) \
	static const struct rx_every_detail_ fn##_every_ = { fn, { __VA_ARGS__ } }; \
	RX_REGISTER_(fn##_every_, RX_REGISTERS_EVERY_, #fn, &fn##_every_)

/* Runs a handler for clients that are connected: for all of them (`which` NULL), one ("token:…", rx_request()->token of it), or those on
 * a page ("/chat"). Any thread, also from hooks: rx_push_event(NULL, Clock.tick, 3). Arguments as for rx_emit; when they do not fit, nothing
 * happens but a line in the log. The handler of an RX_COMPONENT_STATE runs once for each rx_instance in the app, those on other pages of the
 * client included. With Redis clients of other processes are reached, too; but what RX_EVERY, which runs in each process, tells to all or to a page
 * is for those of its process. Returns how many clients of this process. */
#define rx_push_event(which, ...) rx_push_event_(which, RX_EMIT_ARGS_(__VA_ARGS__))
int rx_push_event_(const char *which, rx_event event, const struct rx_argument_ *arguments, int count);

#endif

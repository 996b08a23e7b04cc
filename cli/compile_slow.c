/* Watches the building of pages: see compile_slow.h. */
#include "compile_slow.h"

#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "command.h"
#include "files.h"
#include "term.h"
#include "ui/ui.h"

#define TICK_MS 500
#define TICKS 4
#define LIMIT_SECONDS 60 /* the export gives up then, too */

static bool tick(struct rx_slow *slow)
{
	uint64_t us = rx_now_us() + TICK_MS * 1000;
	struct timespec until = { .tv_sec = (time_t)(us / 1000000), .tv_nsec = (long)(us % 1000000) * 1000 };
	while (!slow->ended && rx_now_us() < us)
		pthread_cond_timedwait(&slow->wake, &slow->lock, &until);
	return !slow->ended;
}

static void *watch(void *slow_)
{
	struct rx_slow *slow = slow_;
	const struct rx_page *page = NULL;
	int ticks = 0;
	pthread_mutex_lock(&slow->lock);
	while (ticks < TICKS && tick(slow)) {
		const struct rx_page *now = rx_ui_page_now;
		ticks = now && now == page ? ticks + 1 : 0;
		page = now;
	}
	if (ticks == TICKS)
		slow->report(slow->context, page);
	pthread_mutex_unlock(&slow->lock);
	return NULL;
}

void rx_slow_begin(struct rx_slow *slow, rx_slow_fn *report, void *context)
{
	*slow = (struct rx_slow){ .report = report, .context = context };
	if (!report)
		return;
	pthread_condattr_t attributes;
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(&slow->wake, &attributes);
	pthread_condattr_destroy(&attributes);
	pthread_mutex_init(&slow->lock, NULL);
	slow->running = !pthread_create(&slow->thread, NULL, watch, slow);
}

void rx_slow_end(struct rx_slow *slow)
{
	if (!slow->running)
		return;
	pthread_mutex_lock(&slow->lock);
	slow->ended = true;
	pthread_cond_signal(&slow->wake);
	pthread_mutex_unlock(&slow->lock);
	pthread_join(slow->thread, NULL);
	pthread_cond_destroy(&slow->wake);
	pthread_mutex_destroy(&slow->lock);
}

static void *give_up(void *scratch)
{
	sleep(LIMIT_SECONDS - TICKS * TICK_MS / 1000);
	rx_term_error("the pages were not built within %d seconds", LIMIT_SECONDS);
	fflush(NULL);
	if (scratch && *(const char *)scratch)
		rx_tree_remove(scratch, NULL);
	_exit(RX_EXIT_FAILED);
}

void rx_slow_say(void *scratch, const struct rx_page *page)
{
	pthread_t thread;
	rx_term_warning("page function '%s' (%s:%d) does not return", page->name, page->file, page->line);
	rx_term_hint("look for a loop without end");
	if (!pthread_create(&thread, NULL, give_up, scratch))
		pthread_detach(thread);
	/* Nobody looks at rx_interrupted() any more. */
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
}

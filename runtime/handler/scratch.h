/* Memory behind rx_printf and its friends: an arena for what runs on this thread now (a handler, a hook, a page
 * function). Nested by saving the one before. */
#ifndef RX_HANDLER_SCRATCH_H
#define RX_HANDLER_SCRATCH_H

#include "../core/arena.h"

struct rx_scratch {
	struct rx_arena *arena;
	struct rx_arena own;
	struct rx_scratch *before;
};

/* Begins with an arena of its own. */
void rx_scratch_enter(struct rx_scratch *scratch);
/* Begins with the caller's arena. */
void rx_scratch_enter_with(struct rx_scratch *scratch, struct rx_arena *arena);
/* Ends it: releases an own arena. */
void rx_scratch_leave(struct rx_scratch *scratch);
/* Of this thread; NULL outside of handlers, hooks and page functions. */
struct rx_scratch *rx_scratch_current(void);
/* Its arena; outside of them one that is never released, since nothing would end the memory's life. */
struct rx_arena *rx_scratch_arena(void);

/* What rx_deploy_url() says from now on; kept as it is, so it has to stay; NULL: "". Before any code of the app runs. */
void rx_deploy_url_set(const char *url);

#endif

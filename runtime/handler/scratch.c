/* Per-thread memory of running author's code. */
#include "scratch.h"

static __thread struct rx_scratch *current;

struct rx_scratch *rx_scratch_current(void)
{
	return current;
}

void rx_scratch_enter_with(struct rx_scratch *scratch, struct rx_arena *arena)
{
	*scratch = (struct rx_scratch){ .arena = arena, .before = current };
	current = scratch;
}

void rx_scratch_enter(struct rx_scratch *scratch)
{
	rx_scratch_enter_with(scratch, NULL);
	rx_arena_init(&scratch->own, 0);
	scratch->arena = &scratch->own;
}

void rx_scratch_leave(struct rx_scratch *scratch)
{
	current = scratch->before;
	rx_arena_release(&scratch->own);
}

struct rx_arena *rx_scratch_arena(void)
{
	static __thread struct rx_arena stray;
	return current ? current->arena : &stray;
}

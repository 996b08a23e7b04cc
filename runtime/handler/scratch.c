/* Per-thread memory of running author's code. */
#include "scratch.h"

#include <cjson/cJSON.h>

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
	for (int i = 0; i < scratch->json_count; i++)
		cJSON_Delete(scratch->json[i]);
	free(scratch->json);
	rx_arena_release(&scratch->own);
}

void rx_scratch_keep_json(struct rx_scratch *scratch, struct cJSON *tree)
{
	if (scratch->json_count == scratch->json_cap) {
		scratch->json_cap = scratch->json_cap ? scratch->json_cap * 2 : 4;
		scratch->json = rx_xrealloc(scratch->json, sizeof(cJSON *) * (size_t)scratch->json_cap);
	}
	scratch->json[scratch->json_count++] = tree;
}

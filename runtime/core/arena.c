/* Arena: a chain of blocks, each at least twice as large as what is asked of it. */
#include "arena.h"

#define BLOCK_MIN 4096
#define ALIGN 16

struct rx_arena_block {
	struct rx_arena_block *next;
	size_t size, used;
	_Alignas(ALIGN) char bytes[];
};

void rx_arena_init(struct rx_arena *arena, size_t max)
{
	*arena = (struct rx_arena){ .max = max };
}

static struct rx_arena_block *block_new(size_t least)
{
	size_t size = least * 2 > BLOCK_MIN ? least * 2 : BLOCK_MIN;
	struct rx_arena_block *block = rx_xmalloc(sizeof *block + size);
	block->next = NULL;
	block->size = size;
	block->used = 0;
	return block;
}

void *rx_arena_alloc(struct rx_arena *arena, size_t size)
{
	size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	if (arena->max && arena->used + size > arena->max)
		return NULL;
	struct rx_arena_block *block = arena->current;
	if (!block || block->size - block->used < size) {
		struct rx_arena_block *fresh = block_new(size);
		if (block)
			block->next = fresh;
		else
			arena->first = fresh;
		arena->current = block = fresh;
	}
	void *memory = block->bytes + block->used;
	block->used += size;
	arena->used += size;
	return memset(memory, 0, size);
}

char *rx_arena_strdup(struct rx_arena *arena, const char *text)
{
	return rx_arena_strndup(arena, text, strlen(text));
}

char *rx_arena_strndup(struct rx_arena *arena, const char *text, size_t length)
{
	char *copy = rx_arena_alloc(arena, length + 1);
	return copy ? memcpy(copy, text, length) : NULL;
}

char *rx_arena_vprintf(struct rx_arena *arena, const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	char *text = length < 0 ? NULL : rx_arena_alloc(arena, (size_t)length + 1);
	if (text)
		vsnprintf(text, (size_t)length + 1, format, args);
	return text;
}

char *rx_arena_printf(struct rx_arena *arena, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = rx_arena_vprintf(arena, format, args);
	va_end(args);
	return text;
}

static void free_from(struct rx_arena_block *block)
{
	while (block) {
		struct rx_arena_block *next = block->next;
		free(block);
		block = next;
	}
}

void rx_arena_reset(struct rx_arena *arena)
{
	if (arena->first) {
		free_from(arena->first->next);
		arena->first->next = NULL;
		arena->first->used = 0;
	}
	arena->current = arena->first;
	arena->used = 0;
}

void rx_arena_release(struct rx_arena *arena)
{
	free_from(arena->first);
	rx_arena_init(arena, arena->max);
}

/* Which events are running, in memory that outlives a crash: the supervisor makes the memory (memfd), the backend
 * writes a slot before it calls a handler and clears it after. A restarted backend finds there what killed its
 * predecessor. */
#ifndef RX_EVENT_JOURNAL_H
#define RX_EVENT_JOURNAL_H

#include "../core/base.h"

#define RX_JOURNAL_SLOTS 256

struct rx_journal_slot {
	uint32_t state;  /* 0 free, 1 being written, 2 running; written with release, read with acquire */
	uint32_t thread; /* kernel thread id */
	int64_t seq; /* 0: none; -1: the event was given up and answered, its handler still runs */
	char token[33];
	char handler[95];
};

struct rx_journal {
	struct rx_journal_slot slot[RX_JOURNAL_SLOTS];
};

/* A new memory file of that size, or -1. Inherited by children. */
int rx_journal_create(struct rx_err *err);
/* NULL on error. */
struct rx_journal *rx_journal_map(int fd, struct rx_err *err);
void rx_journal_unmap(struct rx_journal *journal);
/* NULL when all slots are taken or `journal` is NULL; _end takes NULL. */
struct rx_journal_slot *rx_journal_begin(struct rx_journal *journal, const char *token, int64_t seq,
					 const char *handler);
void rx_journal_end(struct rx_journal_slot *slot);

#endif

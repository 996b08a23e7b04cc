/* Which events are running, and which have run but are not durable yet, in memory that outlives a crash. The supervisor
 * makes it: of memory (memfd), or of a file in the state's folder, which also outlives the supervisor. The backend
 * writes a slot before it calls a handler, and clears it when the event's result is in the store. A restarted backend
 * finds there what its predecessor was doing, so that no event runs twice: docs/protocol.md. */
#ifndef RX_EVENT_JOURNAL_H
#define RX_EVENT_JOURNAL_H

#include "../core/base.h"

#define RX_JOURNAL_SLOTS 1024

enum rx_journal_state {
	RX_JOURNAL_FREE,
	RX_JOURNAL_WRITING,
	RX_JOURNAL_RUNNING, /* the author's code runs */
	RX_JOURNAL_BETWEEN, /* it does not now, but the event is not at its end: the rest of its chain */
	RX_JOURNAL_RAN,     /* it is at its end; the store may not have it yet */
};

struct rx_journal_slot {
	uint32_t state;  /* enum rx_journal_state; written with release, read with acquire */
	uint32_t thread; /* kernel thread id */
	int64_t seq; /* 0: none; -1: the event was given up and answered, its handler still runs */
	uint32_t partial; /* the store counted the event before its end: what it did until a flush */
	uint32_t place;   /* in the journal */
	char token[33];
	char handler[95];
};

struct rx_journal {
	uint64_t layout; /* of what follows; another one means that another version wrote it */
	struct rx_journal_slot slot[RX_JOURNAL_SLOTS];
	uint32_t crashed; /* kernel id of the thread that ended the process; 0: not known */
};

/* New memory of that size, or -1. Inherited by children. */
int rx_journal_create(struct rx_err *err);
/* The file `path`, with what a predecessor left in it; it belongs to this process and those that it forks until they are
 * gone. Close-on-exec. Its folder is made (mode 0700). Where that is impossible, memory as by _create: then a killed
 * supervisor loses it. */
int rx_journal_open(const char *path, struct rx_err *err);
/* NULL on error. */
struct rx_journal *rx_journal_map(int fd, struct rx_err *err);
void rx_journal_unmap(struct rx_journal *journal);
/* A slot in the state RUNNING. NULL when all slots are taken or `journal` is NULL; the functions below take NULL. */
struct rx_journal_slot *rx_journal_begin(struct rx_journal *journal, const char *token, int64_t seq,
					 const char *handler);
/* The next handler of the same event begins. */
void rx_journal_next(struct rx_journal_slot *slot, const char *handler);
/* The slot whose handler is known to have ended the process, by `crashed`; NULL. For a restarted backend. */
const struct rx_journal_slot *rx_journal_culprit(const struct rx_journal *journal);
/* BETWEEN or RAN. */
void rx_journal_set(struct rx_journal_slot *slot, enum rx_journal_state state);
/* The store counts the event from now on, which is not at its end. */
void rx_journal_partial(struct rx_journal_slot *slot);
void rx_journal_end(struct rx_journal_slot *slot);
/* Another process's slot, as it is now. */
static inline enum rx_journal_state rx_journal_state(const struct rx_journal_slot *slot)
{
	return (enum rx_journal_state)__atomic_load_n(&slot->state, __ATOMIC_ACQUIRE);
}

#endif

/* The memory in which running events are noted. Any number of threads; a slot belongs to the thread that won it. */
#define _GNU_SOURCE
#include "journal.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FREE, WRITING, RUNNING };

int rx_journal_create(struct rx_err *err)
{
	int fd = memfd_create("reflex-journal", 0);
	if (fd >= 0 && ftruncate(fd, sizeof(struct rx_journal)) == 0)
		return fd;
	rx_err_set(err, "unable to create the memory for running events: %s", strerror(errno));
	if (fd >= 0)
		close(fd);
	return -1;
}

struct rx_journal *rx_journal_map(int fd, struct rx_err *err)
{
	struct stat info;
	if (fstat(fd, &info) < 0 || info.st_size < (off_t)sizeof(struct rx_journal)) {
		rx_err_set(err, "file descriptor %d is not the memory for running events", fd);
		return NULL;
	}
	void *memory = mmap(NULL, sizeof(struct rx_journal), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (memory != MAP_FAILED)
		return memory;
	rx_err_set(err, "unable to map the memory for running events: %s", strerror(errno));
	return NULL;
}

void rx_journal_unmap(struct rx_journal *journal)
{
	if (journal)
		munmap(journal, sizeof *journal);
}

static uint32_t thread_id(void)
{
	static _Thread_local uint32_t id;
	if (!id)
		id = (uint32_t)gettid();
	return id;
}

static void copy(char *to, size_t size, const char *text)
{
	size_t length = strnlen(text, size - 1);
	memcpy(to, text, length);
	to[length] = 0;
}

struct rx_journal_slot *rx_journal_begin(struct rx_journal *journal, const char *token, int64_t seq,
					 const char *handler)
{
	if (!journal)
		return NULL;
	for (int i = 0; i < RX_JOURNAL_SLOTS; i++) {
		struct rx_journal_slot *slot = &journal->slot[i];
		uint32_t expected = FREE;
		if (!__atomic_compare_exchange_n(&slot->state, &expected, WRITING, false, __ATOMIC_ACQUIRE,
						 __ATOMIC_RELAXED))
			continue;
		slot->thread = thread_id();
		slot->seq = seq;
		copy(slot->token, sizeof slot->token, token);
		copy(slot->handler, sizeof slot->handler, handler);
		__atomic_store_n(&slot->state, RUNNING, __ATOMIC_RELEASE);
		return slot;
	}
	return NULL;
}

void rx_journal_end(struct rx_journal_slot *slot)
{
	if (slot)
		__atomic_store_n(&slot->state, FREE, __ATOMIC_RELEASE);
}

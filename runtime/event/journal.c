/* The memory in which running events are noted. Any number of threads; a slot belongs to the thread that won it. */
#define _GNU_SOURCE
#include "journal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define LAYOUT (0x72786a3100000000u + sizeof(struct rx_journal)) /* "rxj1" */
#define LOCK_LOOKS 50 /* for those that a killed supervisor left behind to be gone, … */
#define LOCK_MS 10    /* … and the time between them */

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

static bool lock(int fd)
{
	for (int i = 0; i < LOCK_LOOKS; i++) {
		if (!flock(fd, LOCK_EX | LOCK_NB))
			return true;
		if (errno != EWOULDBLOCK)
			return false;
		poll(NULL, 0, LOCK_MS);
	}
	return false;
}

/* A file of the right size whose blocks are there: a full disk must not end a process that writes into the mapping. */
static bool prepare(int fd)
{
	struct stat info;
	if (fstat(fd, &info) || !S_ISREG(info.st_mode))
		return false;
	if (info.st_size != (off_t)sizeof(struct rx_journal) && ftruncate(fd, 0))
		return false;
	return posix_fallocate(fd, 0, sizeof(struct rx_journal)) == 0;
}

int rx_journal_open(const char *path, struct rx_err *err)
{
	char *folder = rx_xstrdup(path), *slash = strrchr(folder, '/');
	if (slash && slash > folder) {
		*slash = 0;
		mkdir(folder, 0700); /* one that is there already is as good; any other failure is seen by open */
	}
	free(folder);
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd >= 0 && lock(fd) && prepare(fd))
		return fd;
	if (fd >= 0)
		close(fd);
	return rx_journal_create(err);
}

struct rx_journal *rx_journal_map(int fd, struct rx_err *err)
{
	struct stat info;
	/* A supervisor of an older version made it too small: a restart brought the new program. */
	if (fstat(fd, &info) < 0 || !S_ISREG(info.st_mode) ||
	    (info.st_size < (off_t)sizeof(struct rx_journal) && posix_fallocate(fd, 0, sizeof(struct rx_journal)))) {
		rx_err_set(err, "file descriptor %d is not the memory for running events", fd);
		return NULL;
	}
	void *memory = mmap(NULL, sizeof(struct rx_journal), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (memory == MAP_FAILED) {
		rx_err_set(err, "unable to map the memory for running events: %s", strerror(errno));
		return NULL;
	}
	struct rx_journal *journal = memory;
	if (journal->layout != LAYOUT) {
		memset(journal, 0, sizeof *journal);
		journal->layout = LAYOUT;
	}
	return journal;
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

/* Where this thread looks first: the slot that it gave back last, which is in the processor's cache. */
static _Thread_local unsigned first_look;

struct rx_journal_slot *rx_journal_begin(struct rx_journal *journal, const char *token, int64_t seq,
					 const char *handler)
{
	if (!journal)
		return NULL;
	for (unsigned i = 0; i < RX_JOURNAL_SLOTS; i++) {
		unsigned place = (first_look + i) % RX_JOURNAL_SLOTS;
		struct rx_journal_slot *slot = &journal->slot[place];
		uint32_t expected = RX_JOURNAL_FREE;
		if (__atomic_load_n(&slot->state, __ATOMIC_RELAXED) != RX_JOURNAL_FREE ||
		    !__atomic_compare_exchange_n(&slot->state, &expected, RX_JOURNAL_WRITING, false, __ATOMIC_ACQUIRE,
						 __ATOMIC_RELAXED))
			continue;
		first_look = place + 1;
		slot->thread = thread_id();
		slot->seq = seq;
		slot->partial = 0;
		slot->place = place;
		copy(slot->token, sizeof slot->token, token);
		copy(slot->handler, sizeof slot->handler, handler);
		__atomic_store_n(&slot->state, RX_JOURNAL_RUNNING, __ATOMIC_RELEASE);
		return slot;
	}
	return NULL;
}

const struct rx_journal_slot *rx_journal_culprit(const struct rx_journal *journal)
{
	uint32_t thread = __atomic_load_n(&journal->crashed, __ATOMIC_ACQUIRE);
	for (int i = 0; thread && i < RX_JOURNAL_SLOTS; i++)
		if (rx_journal_state(&journal->slot[i]) == RX_JOURNAL_RUNNING && journal->slot[i].thread == thread)
			return &journal->slot[i];
	return NULL;
}

void rx_journal_set(struct rx_journal_slot *slot, enum rx_journal_state state)
{
	if (slot)
		__atomic_store_n(&slot->state, (uint32_t)state, __ATOMIC_RELEASE);
}

void rx_journal_next(struct rx_journal_slot *slot, const char *handler)
{
	if (!slot)
		return;
	slot->thread = thread_id();
	copy(slot->handler, sizeof slot->handler, handler);
	rx_journal_set(slot, RX_JOURNAL_RUNNING);
}

void rx_journal_partial(struct rx_journal_slot *slot)
{
	if (slot)
		__atomic_store_n(&slot->partial, 1, __ATOMIC_RELEASE);
}

void rx_journal_end(struct rx_journal_slot *slot)
{
	if (!slot)
		return;
	first_look = slot->place;
	rx_journal_set(slot, RX_JOURNAL_FREE);
}

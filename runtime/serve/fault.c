/* The signal's handler notes the thread and returns: the instruction faults again, now with the default action, so that a core shows the
 * place itself. */
#define _GNU_SOURCE
#include "fault.h"

#include <signal.h>
#include <unistd.h>

#include "../event/journal.h"

static struct rx_journal *journal;

static void on_fault(int number, siginfo_t *info, void *context)
{
	(void)context;
	uint32_t none = 0;
	__atomic_compare_exchange_n(&journal->crashed, &none, (uint32_t)gettid(), false, __ATOMIC_RELEASE, __ATOMIC_RELAXED);
	if (info->si_code <= 0)
		raise(number); /* sent by a process: no instruction will bring it again */
}

int rx_fault_watch(int fd, struct rx_err *err)
{
	static const int numbers[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	struct sigaction before, action = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | (int)SA_RESETHAND };
	if (fd < 0)
		return 0;
	if (!(journal = rx_journal_map(fd, err)))
		return -1;
	for (size_t i = 0; i < RX_COUNT(numbers); i++)
		if (!sigaction(numbers[i], NULL, &before) && before.sa_handler == SIG_DFL)
			sigaction(numbers[i], &action, NULL);
	return 0;
}

const char *rx_fault_handler(const struct rx_journal *journal, bool killed)
{
	const struct rx_journal_slot *found = rx_journal_culprit(journal);
	if (found)
		return found->handler;
	for (int i = 0; i < RX_JOURNAL_SLOTS; i++) {
		const struct rx_journal_slot *slot = &journal->slot[i];
		if (rx_journal_state(slot) != RX_JOURNAL_RUNNING || (killed && slot->seq <= 0))
			continue;
		if (!found || (found->seq <= 0 && slot->seq > 0))
			found = slot;
	}
	return found ? found->handler : NULL;
}

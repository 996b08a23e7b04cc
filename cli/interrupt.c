/* Ctrl-C for commands that have to clean up: see command.h. */
#include <signal.h>

#include "command.h"

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	(void)number;
	interrupted = 1;
}

void rx_interrupt_watch(void)
{
	/* No SA_RESTART: a read from the terminal has to end. */
	struct sigaction action = { .sa_handler = on_signal };
	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

bool rx_interrupted(void)
{
	return interrupted;
}

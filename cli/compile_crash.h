/* Where it crashed: on a fatal signal one line goes to stderr (see ipc.h) that names the author's file, line and
 * function, and the process ends with status 139. */
#ifndef RX_CLI_COMPILE_CRASH_H
#define RX_CLI_COMPILE_CRASH_H

#include "core/base.h"

/* Catches SIGSEGV, SIGBUS, SIGFPE, SIGILL and SIGABRT from now on. Threads other than the caller need rx_crash_thread
 * for their stack overflows to be seen; other crashes are seen on any thread. `what` stands for the function when none
 * of the author's is on the stack; NULL: nothing. */
void rx_crash_catch(const char *what);
/* A signal stack for the calling thread, until it ends. Once a thread. */
void rx_crash_thread(void);

struct rx_crash {
	int signal, line;
	char file[256], function[128]; /* "" when unknown */
};
/* Reads such a line; false when `text` is none. */
bool rx_crash_parse(const char *text, struct rx_crash *crash);

#endif

/* Which thread ended the worker: noted in the journal before the process dies, so that the supervisor names the handler that crashed and
 * not another that ran beside it. */
#ifndef RX_SERVE_FAULT_H
#define RX_SERVE_FAULT_H

#include "../core/base.h"

struct rx_journal;

/* Watches the signals of faults for the life of the process, where nothing else does (a sanitizer). `fd`: the journal's, or -1. 0, or -1 with err. */
int rx_fault_watch(int fd, struct rx_err *err);
/* After that process has ended: the handler of the thread that crashed. When that is not known (the stack was full), an event's handler
 * goes before a task, which may have slept; NULL when nothing ran. `killed`: no fault ended it, so no task is accused that may have slept. */
const char *rx_fault_handler(const struct rx_journal *journal, bool killed);

#endif

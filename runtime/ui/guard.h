/* Running author's code so that a crash in it costs nothing but the call: on a thread with a large stack, with faults
 * turned into a return value. Private to ui/. */
#ifndef RX_UI_GUARD_H
#define RX_UI_GUARD_H

#include "../core/base.h"

/* Runs `run(argument)` on a thread with a stack of RX_STACK_SIZE bytes and waits for it. Returns 0, or -1 when there is
 * no memory for it. One at a time per process: the handlers of fault signals are the process's. They are put back at
 * the end, and faults of other threads reach them meanwhile. */
#if defined(__SANITIZE_ADDRESS__)
#define RX_STACK_SIZE ((size_t)60 << 20) /* AddressSanitizer cannot clean up after a jump on a larger one */
#else
#define RX_STACK_SIZE ((size_t)512 << 20)
#endif
int rx_guard_thread(void (*run)(void *), void *argument);

enum rx_fault { RX_FAULT_NONE, RX_FAULT_ADDRESS, RX_FAULT_STACK, RX_FAULT_ARITHMETIC };

/* On that thread: calls `run(argument)`; when it faults, says how, and at which address. */
enum rx_fault rx_guard_call(void (*run)(void *), void *argument, const void **address);

#endif

/* The counter's state, in a header so that pages, handlers and tests can all include it. */
#pragma once
#include <reflex.h>

RX_STATE(
    Counter,
    VAR(int, count, 0),
    VAR(int, step, 1),
    COMPUTED(str, parity),
    EVENT(increment),
    EVENT(decrement),
    EVENT(set_step, int),
    EVENT(reset)
)

/* A state and records in a header that two files include. */
#pragma once
#include <reflex.h>

RX_TYPE(Point, VAR(int, x, 1), VAR(double, y, 2.5))
RX_TYPE(Shape, VAR(str, name, "none"), VAR(struct Point, at), LIST(str, tags), LIST(struct Point, corners),)

RX_STATE(
    Types,
    VAR(str, text, "née <b>&amp;</b> \"quoted\" {x} `${y}` \\ ' \xe2\x80\xa8 😀"),
    VAR(bool, flag, true),
    VAR(int, whole, -2147483647 - 1),
    VAR(int64_t, large, INT64_C(9007199254740993)),
    VAR(int64_t, least, INT64_MIN),
    VAR(double, real, 0.1),
    VAR(struct Shape, shape),
    LIST(str, words),
    LIST(int, numbers),
    LIST(int64_t, larges),
    LIST(bool, flags),
    LIST(double, reals),
    LIST(struct Shape, shapes),
    VAR(str, got, ""),
    COMPUTED(double, sum),
    COMPUTED(str, summary),
    EVENT(fill),
    EVENT(five, str, bool, int, int64_t, double),
    EVENT(pick, int, str),
    EVENT(pick_in, int, int),
    EVENT(grow),
    EVENT(change_point),
)

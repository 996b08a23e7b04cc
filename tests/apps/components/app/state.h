/* What all pages of components.test.mjs share: each trigger writes its name and value to the log. */
#pragma once
#include <reflex.h>

RX_TYPE(Entry, VAR(str, name), VAR(bool, agreed), VAR(str, note))

RX_STATE(
    Board,
    VAR(str, log, ""),
    VAR(str, typed, "abc"),
    VAR(str, shouted, ""),
    VAR(bool, ticked, false),
    VAR(bool, lit, true),
    VAR(bool, open, false),
    VAR(int, count, 2),
    VAR(str, kind, "b"),
    VAR(str, color, "rgb(1, 2, 3)"),
    LIST(str, names),
    EVENT(log_click),
    EVENT(log_text, str, str),
    EVENT(log_bool, str, bool),
    EVENT(log_form, struct Entry),
    EVENT(type, str),
    EVENT(shout, str),
    EVENT(tick, bool),
    EVENT(light, bool),
    EVENT(flip),
    EVENT(set_kind, str),
    EVENT(add_name, str)
)

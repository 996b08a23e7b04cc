/* Stars to rate something with. */
#pragma once

#include <reflex/component.h>

RX_COMPONENT(@id@,
    OF(.library = "$/components/@id@", .tag = "default"),
    PROP(int, value),
    PROP(int, max),
    EVENT(on_change, int)
)
#define @id@(...) rx_component(@id@, __VA_ARGS__)

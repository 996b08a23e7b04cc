#include <reflex.h>

RX_STATE(Visit,
    VAR(str, log, ""),
    VAR(str, name, "Ann"),
    VAR(int, count, 0),
    EVENT(open),
    EVENT(missed),
    EVENT(add),
    EVENT(rename, str),
    EVENT(look),
    EVENT(leave),
    EVENT(there),
    EVENT(back)
)

rx menu(void);

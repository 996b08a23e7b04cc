#include <reflex.h>

RX_TYPE(Place, VAR(str, town, "here"), MAP(int, visits))

RX_STATE(Owner,
    VAR(str, name, "Ann"),
    SETTER(name),
)

RX_STATE(Kinds,
    PARENT(Owner),
    MAP(int, scores),
    MAP(struct Place, places),
    VAR(rx_time, due),
    VAR(rx_json, doc),
    VAR(int, level, 1 + 1),
    BACKEND(str, secret, "never-sent-1"),
    BACKEND_LIST(str, notes),
    BACKEND_MAP(int, hidden),
    COMPUTED(str, third),
    COMPUTED(int, second),
    COMPUTED(int, first),
    COMPUTED_LIST(str, names),
    COMPUTED_MAP(int, doubled),
    INIT(begin),
    SETTER(level), SETTER(due),
    EVENT(fill),
    EVENT(score, str, int),
    EVENT(forget, str),
    EVENT(visit, str),
    EVENT(mark, str),
    EVENT(hide, str),
    EVENT(tell),
    EVENT(beyond),
    EVENT(reset),
    VAR(str, told, ""),
)

RX_COMPONENT_STATE(Counter, VAR(int, count, 0), EVENT(add, int))

/* What a handler does to inputs. */
#include <reflex.h>

RX_STATE(Fields, EVENT(fill), EVENT(fill_slowly), EVENT(fill_by_chain), EVENT(fill_one, str, str), EVENT(focus))

void Fields_fill(struct Fields *self)
{
    (void)self;
    rx_set_value("a", "filled");
    rx_set_value("b", "");
}

void Fields_fill_slowly(struct Fields *self)
{
    (void)self;
    rx_set_value("a", "first");
    rx_yield();
    rx_set_value("b", "second");
}

void Fields_fill_one(struct Fields *self, str id, str value)
{
    (void)self;
    rx_set_value(id, value);
}

void Fields_fill_by_chain(struct Fields *self)
{
    (void)self;
    rx_emit(Fields.fill_one, "a", "chained a");
    rx_emit(Fields.fill_one, "c", "chained c");
}

void Fields_focus(struct Fields *self)
{
    (void)self;
    rx_set_focus("c");
}

static rx fields(void)
{
    return rx_box(
        rx_input(.id = "a", .default_value = "a"),
        rx_input(.id = "b", .default_value = "b"),
        rx_input(.id = "c", .default_value = "c"),
        rx_button("fill", .id = "fill", .on_click = Fields.fill),
        rx_button("slowly", .id = "slowly", .on_click = Fields.fill_slowly),
        rx_button("chain", .id = "chain", .on_click = Fields.fill_by_chain),
        rx_button("focus", .id = "focus", .on_click = Fields.focus),
        rx_button("in the page", .id = "here", .on_click = rx_set_value("b", "without the server"))
    );
}

RX_PAGE(fields, .route = "/fields")

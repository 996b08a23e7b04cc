/* An app may have a str of its own. */
#define RX_NO_SHORT_NAMES
#include <reflex.h>

typedef struct {
    int length;
} str;

RX_STATE(Short, VAR(rx_str, text, "mine"), LIST(rx_str, list), EVENT(set, rx_str))

void Short_set(struct Short *self, rx_str text)
{
    str mine = { .length = 3 };
    self->text = rx_printf("%.*s", mine.length, text);
    rx_push(self->list, text);
}

static rx row(rx item, rx index)
{
    return rx_text(index, item, .as_ = "span");
}

static rx short_names(void)
{
    return rx_vstack(
        rx_text(Short.text, .id = "text"),
        rx_button("set", .id = "set", .on_click = rx_call(Short.set, "abcdef")),
        rx_box(rx_foreach(rx_str, Short.list, row), .id = "list")
    );
}

RX_PAGE(short_names, .route = "/short")

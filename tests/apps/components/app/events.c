/* Triggers, controlled inputs, the form, and what is shown by condition. */
#include "state.h"

static rx events(void)
{
    return rx_vstack(
        rx_text(Board.log, .id = "log"),
        rx_button("click", .id = "click", .on_click = Board.log_click),
        rx_input(.id = "plain", .on_change = rx_call(Board.log_text, "change"), .on_blur = rx_call(Board.log_text, "blur"), .on_focus = rx_call(Board.log_text, "focus")),
        rx_input(.id = "keys", .on_key_down = rx_call(Board.log_text, "key")),
        rx_checkbox("a box", .id = "checkbox", .on_change = rx_call(Board.log_bool, "checkbox")),
        rx_switch("a switch", .id = "switch", .on_change = rx_call(Board.log_bool, "switch")),
        rx_text("mounted", .id = "mounted", .on_mount = rx_call(Board.log_text, "mount", "once"))
    );
}

static rx controlled(void)
{
    return rx_vstack(
        rx_input(.id = "typed", .value = Board.typed, .on_change = Board.type),
        rx_text(Board.typed, .id = "echo"),
        rx_input(.id = "shout", .value = Board.shouted, .on_change = Board.shout),
        rx_checkbox(.id = "tick", .checked = Board.ticked, .on_change = Board.tick),
        rx_switch(.id = "light", .checked = Board.lit, .on_change = Board.light),
        rx_text(Board.ticked, .id = "ticked"),
        rx_text(Board.lit, .id = "lit")
    );
}

static rx form(void)
{
    return rx_vstack(
        rx_text(Board.log, .id = "log"),
        rx_form(
            rx_input(.name = "name", .id = "name"),
            rx_checkbox("agreed", .name = "agreed", .id = "agreed"),
            rx_input(.id = "note"),
            rx_button("send", .type = "submit", .id = "send"),
            .on_submit = Board.log_form,
            .reset_on_submit = rx_true
        )
    );
}

static rx name_row(rx name, rx index)
{
    return rx_text(index, ":", name, .class_name = "name");
}

static rx flow(void)
{
    return rx_vstack(
        rx_button("flip", .id = "flip", .on_click = Board.flip),
        rx_cond(Board.open, rx_text("open", .id = "open"), rx_text("shut", .id = "shut")),
        rx_match(
            Board.kind,
            rx_case("a", rx_text("is a", .id = "match")),
            rx_case("b", rx_text("is b", .id = "match")),
            rx_text("is another", .id = "match")
        ),
        rx_button("kind", .id = "to-a", .on_click = rx_call(Board.set_kind, "a")),
        rx_button("kind", .id = "to-z", .on_click = rx_call(Board.set_kind, "z")),
        rx_foreach(str, Board.names, name_row),
        rx_button("add", .id = "add-x", .on_click = rx_call(Board.add_name, "x")),
        rx_button("add", .id = "add-y", .on_click = rx_call(Board.add_name, "y"))
    );
}

RX_PAGE(events, .route = "/events")
RX_PAGE(controlled, .route = "/controlled")
RX_PAGE(form, .route = "/form")
RX_PAGE(flow, .route = "/flow")

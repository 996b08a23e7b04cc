#include "state.h"

static rx kinds(void)
{
    return rx_vstack(
        rx_text(rx_join(Kinds.names, ","), .id = "names"),
        rx_text(rx_at(Kinds.doubled, "player 3"), .id = "doubled"),
        rx_text(rx_at(Kinds.scores, "__proto__"), .id = "proto"),
        rx_text(rx_len(Kinds.places), .id = "places"),
        rx_text(Kinds.due, .id = "due"),
        rx_text(rx_at(Kinds.doc, "title"), .id = "title"),
        rx_text(rx_len(rx_at(Kinds.doc, "list")), .id = "marks"),
        rx_text(Kinds.third, .id = "third"),
        rx_text(Kinds.parent.name, .id = "owner"),
        rx_text(Kinds.told, .id = "told"),
        rx_input(.id = "date", .type = "date", .on_change = Kinds.set_due),
        rx_hstack(
            rx_button("fill", .id = "fill", .on_click = Kinds.fill),
            rx_button("score", .id = "score", .on_click = rx_call(Kinds.score, "player 3", 50)),
            rx_button("proto", .id = "set-proto", .on_click = rx_call(Kinds.score, "__proto__", 7)),
            rx_button("dollar", .id = "dollar", .on_click = rx_call(Kinds.score, "$splice", 8)),
            rx_button("forget", .id = "forget", .on_click = rx_call(Kinds.forget, "player 4")),
            rx_button("visit", .id = "visit", .on_click = rx_call(Kinds.visit, "oslo")),
            rx_button("mark", .id = "mark", .on_click = rx_call(Kinds.mark, "marked")),
            rx_button("hide", .id = "hide", .on_click = rx_call(Kinds.hide, "2")),
            rx_button("tell", .id = "tell", .on_click = Kinds.tell),
            rx_button("beyond", .id = "beyond", .on_click = Kinds.beyond),
            rx_button("reset", .id = "reset", .on_click = Kinds.reset),
            rx_button("level", .id = "level", .on_click = rx_call(Kinds.set_level, 4)),
            rx_button("owner", .id = "bob", .on_click = rx_call(Owner.set_name, "Bob"))
        )
    );
}

static rx counter(const struct Counter_refs *state)
{
    return rx_hstack(
        rx_text(state->count, .class_name = "count"),
        rx_button("+", .class_name = "add", .on_click = rx_call(state->add, 1))
    );
}

static rx counters(void)
{
    return rx_vstack(
        rx_instance(Counter, counter),
        rx_instance(Counter, counter),
        rx_text("first text", .id = "label")
    );
}

RX_PAGE(kinds, .route = "/")
RX_PAGE(counters)
RX_APP()

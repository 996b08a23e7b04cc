/* A page of five hundred components, all of which depend on some var: what is rendered again when one changes. */
#include <reflex.h>

enum { CARDS = 100 };

RX_STATE(Many, VAR(int, rare, 0), VAR(int, common, 0), VAR(bool, dark, false), EVENT(touch), EVENT(toggle))

void Many_touch(struct Many *self)
{
    self->rare++;
}

void Many_toggle(struct Many *self)
{
    self->dark = !self->dark;
}

/* Five components, of which two depend on what is common to all. */
static rx card(rx shown)
{
    return rx_card(
        rx_heading("a card", .size = "3"),
        rx_text("common ", Many.common),
        rx_badge(shown),
        rx_button("a button", .disabled = rx_ne(Many.common, 0))
    );
}

static rx many(void)
{
    rx cards[CARDS];
    for (int i = 0; i < CARDS; i++)
        cards[i] = card(i % 20 ? "fixed" : Many.rare);
    return rx_vstack(
        rx_button("touch", .id = "touch", .on_click = Many.touch),
        rx_button("toggle", .id = "toggle", .on_click = Many.toggle, .variant = rx_cond(Many.dark, "solid", "soft")),
        rx_text(Many.rare, .id = "rare"),
        rx_nodes(CARDS, cards)
    );
}

RX_PAGE(many, .route = "/many")

/* Components of the app's own: RX_MEMO makes one with parameters, children and events. */
#include "gallery.h"

RX_TYPE(Guest, VAR(str, name, ""), VAR(int, seats, 1))

RX_STATE(
    Party,
    LIST(struct Guest, guests),
    VAR(str, picked, "nobody"),
    VAR(bool, formal, false),
    INIT(init),
    EVENT(pick, str),
    EVENT(more, int),
    EVENT(set_formal, bool)
)

void Party_init(struct Party *self)
{
    rx_push(self->guests, (struct Guest){ .name = "Ada", .seats = 2 });
    rx_push(self->guests, (struct Guest){ .name = "Grace", .seats = 1 });
    rx_push(self->guests, (struct Guest){ .name = "Edsger", .seats = 4 });
}

void Party_pick(struct Party *self, str name)
{
    self->picked = name;
}

void Party_more(struct Party *self, int at)
{
    self->guests.at[at].seats++;
}

void Party_set_formal(struct Party *self, bool formal)
{
    self->formal = formal;
}

RX_MEMO(guest_card, VAR(str, name), VAR(int, seats, 1), EVENT(on_pick, str))

/* What is shown of Party.formal changes without the card being rendered again. */
rx guest_card(const struct guest_card_refs *props, rx children)
{
    return rx_card(rx_flex(
        rx_avatar(.fallback = rx_slice(props->name, 0, 1), .radius = "full"),
        rx_box(
            rx_text(
                rx_cond(Party.formal, "Dear ", "Hi "),
                props->name,
                .weight = "medium",
                .class_name = "greeting"
            ),
            rx_text(
                props->seats, " at the table", .as_ = "div", .size = "2", .color_scheme = "gray"
            )
        ),
        rx_spacer(),
        children,
        rx_button(
            "Pick",
            .variant = "soft",
            .class_name = "pick",
            .on_click = rx_call(props->on_pick, props->name)
        ),
        .align = "center",
        .gap = "3"
    ));
}

static rx guest_row(const struct Guest_refs *guest, rx index)
{
    return rx_memo(
        guest_card,
        rx_button(
            "+1",
            .variant = "outline",
            .color_scheme = "gray",
            .class_name = "more",
            .on_click = rx_call(Party.more, index)
        ),
        .name = guest->name,
        .seats = guest->seats,
        .on_pick = Party.pick
    );
}

static rx own(void)
{
    return gallery_page(
        "Own components",
        "A function of yours becomes a React component: printed once, shown again only where a "
        "parameter changed.",
        rx_fragment(
            gallery_section(
                "One component, several places",
                "RX_MEMO declares the parameters, with types and defaults; rx_memo uses it.",
                rx_flex(
                    rx_foreach(Guest, Party.guests, guest_row),
                    rx_text("Picked: ", rx_strong(Party.picked), .id = "picked"),
                    .direction = "column",
                    .gap = "3"
                )
            ),
            gallery_section(
                "Vars inside subscribe by themselves",
                "The switch changes a text in each card, and none of the cards is rendered again.",
                rx_switch(
                    "formal", .id = "formal", .checked = Party.formal, .on_change = Party.set_formal
                )
            ),
            gallery_section(
                "Defaults",
                "A parameter that is not given has the value that its declaration says.",
                rx_memo(guest_card, .name = "Zoe", .on_pick = Party.pick)
            )
        )
    );
}

RX_PAGE(own, .route = "/own", .title = "Own components")

/* Memo components: parameters, defaults, children, events that are passed on, in rows, inside of each other and of themselves. */
#include <reflex.h>

RX_TYPE(Guest, VAR(str, name, ""), VAR(int, age, 0))

RX_STATE(Guests,
    LIST(struct Guest, all),
    VAR(str, picked, "nobody"),
    VAR(int, clicks, 0),
    VAR(str, title, "Dr"),
    VAR(int, depth, 2),
    INIT(init),
    EVENT(pick, str),
    EVENT(pick_at, int, str),
    EVENT(older, int),
    EVENT(swap),
    EVENT(click),
    EVENT(retitle)
)

void Guests_init(struct Guests *self)
{
    rx_push(self->all, (struct Guest){ .name = "Ada", .age = 36 });
    rx_push(self->all, (struct Guest){ .name = "Bob", .age = 20 });
}

void Guests_pick(struct Guests *self, str name)
{
    self->picked = name;
}

void Guests_pick_at(struct Guests *self, int at, str name)
{
    self->picked = rx_printf("%d %s", at, name);
}

void Guests_older(struct Guests *self, int at)
{
    self->all.at[at].age++;
}

void Guests_swap(struct Guests *self)
{
    struct Guest first = self->all.at[0];
    self->all.at[0] = self->all.at[1];
    self->all.at[1] = first;
}

void Guests_click(struct Guests *self)
{
    self->clicks++;
}

void Guests_retitle(struct Guests *self)
{
    self->title = "Prof";
}

RX_MEMO(pick_button, VAR(str, who), EVENT(on_press))

rx pick_button(const struct pick_button_refs *props, rx children)
{
    (void)children;
    return rx_button("pick ", props->who, .class_name = "pick", .on_click = props->on_press);
}

RX_MEMO(guest_card, VAR(str, name), VAR(int, age, 18), EVENT(on_pick, str))

rx guest_card(const struct guest_card_refs *props, rx children)
{
    return rx_card(
        rx_text(Guests.title, " ", props->name, ", ", props->age, .class_name = "who"),
        rx_cond(rx_gt(props->age, 30), rx_badge("senior"), rx_badge("junior")),
        rx_memo(pick_button, .who = props->name, .on_press = rx_call(props->on_pick, props->name)),
        rx_input(.class_name = "other", .on_blur = props->on_pick),
        children,
        .class_name = "guest"
    );
}

RX_MEMO(levels, VAR(int, depth))

rx levels(const struct levels_refs *props, rx children)
{
    (void)children;
    return rx_box(
        rx_text("level ", props->depth),
        rx_cond(props->depth, rx_memo(levels, .depth = rx_sub(props->depth, 1)), NULL),
        .class_name = "level"
    );
}

static rx guest_row(const struct Guest_refs *guest, rx index)
{
    return rx_memo(
        guest_card,
        rx_button("older", .class_name = "older", .on_click = rx_call(Guests.older, index)),
        .name = guest->name,
        .age = guest->age,
        .on_pick = rx_call(Guests.pick_at, index)
    );
}

static rx memo(void)
{
    return rx_vstack(
        rx_text(Guests.picked, .id = "picked"),
        rx_button(Guests.clicks, .id = "click", .on_click = Guests.click),
        rx_button("retitle", .id = "retitle", .on_click = Guests.retitle),
        rx_button("swap", .id = "swap", .on_click = Guests.swap),
        rx_box(rx_memo(guest_card, .name = "Zoe", .on_pick = Guests.pick), .id = "fixed"),
        rx_box(rx_memo(guest_card, .name = rx_upper(Guests.picked), .age = rx_mod(Guests.clicks, 2), .on_pick = Guests.pick), .id = "live"),
        rx_box(rx_memo(levels, .depth = Guests.depth), .id = "levels"),
        rx_box(rx_foreach(Guest, Guests.all, guest_row), .id = "rows")
    );
}

RX_PAGE(memo, .route = "/memo")

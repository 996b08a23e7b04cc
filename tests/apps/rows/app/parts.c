/* A component with a state of its own, several times; a part that two pages show; rx_cond and rx_match. */
#include <reflex.h>

RX_COMPONENT_STATE(Part, VAR(int, count, 0), COMPUTED(int, tenfold), SETTER(count), EVENT(add, int))

int Part_tenfold(const struct Part *self)
{
    return self->count * 10;
}

void Part_add(struct Part *self, int n)
{
    self->count += n;
}

static rx part(const struct Part_refs *state)
{
    return rx_box(
        rx_text(state->count, .class_name = "count"),
        rx_text(state->tenfold, .class_name = "tenfold"),
        rx_button("add", .class_name = "add", .on_click = rx_call(state->add, 1)),
        rx_button("set", .class_name = "set", .on_click = rx_call(state->set_count, 7)),
        .class_name = "part"
    );
}

RX_STATE(Whole, EVENT(add_to_all, int))

void Whole_add_to_all(struct Whole *self, int n)
{
    (void)self;
    rx_push_event(rx_printf("token:%s", rx_request()->token), Part.add, n);
}

static rx parts(void)
{
    return rx_box(
        rx_instance(Part, part), rx_instance(Part, part), rx_instance(Part, part),
        rx_button("all", .id = "all", .on_click = rx_call(Whole.add_to_all, 10))
    );
}

RX_PAGE(parts, .route = "/parts")

RX_STATE(Choice, VAR(str, kind, "a"), VAR(int, number, 0), VAR(bool, yes, false), SETTER(kind), SETTER(number), SETTER(yes))

static rx choice(void)
{
    return rx_box(
        rx_box(rx_cond(Choice.yes, rx_text("it is so", .id = "so"), rx_text("it is not", .id = "not")), .id = "cond"),
        rx_box(rx_cond(Choice.yes, rx_cond(rx_gt(Choice.number, 1), "many", "few"), "none"), .id = "nested"),
        rx_box(rx_match(Choice.kind, rx_case("a", rx_text("the first")), rx_case("b", rx_text("the second")), rx_text("another")),
            .id = "match"),
        rx_text(rx_match(Choice.number, rx_case(rx_int(0), "zero"), rx_case(rx_int(1), "one"), "more"), .id = "value"),
        rx_button("b", .id = "b", .on_click = rx_call(Choice.set_kind, "b")),
        rx_button("c", .id = "c", .on_click = rx_call(Choice.set_kind, "c")),
        rx_button("one", .id = "one", .on_click = rx_call(Choice.set_number, 1)),
        rx_button("two", .id = "two", .on_click = rx_call(Choice.set_number, 2)),
        rx_button("yes", .id = "yes", .on_click = rx_call(Choice.set_yes, rx_not(Choice.yes)))
    );
}

RX_PAGE(choice, .route = "/choice")

/* The same subtree on two pages, with one state behind it. */
RX_STATE(Both, VAR(int, count, 0), EVENT(add))

void Both_add(struct Both *self)
{
    self->count++;
}

static rx bar(void)
{
    return rx_hstack(
        rx_text(Both.count, .id = "both"),
        rx_button("add", .id = "add_both", .on_click = Both.add),
        rx_link("left", .href = "/left", .id = "to_left"),
        rx_link("right", .href = "/right", .id = "to_right")
    );
}

static rx left(void)
{
    return rx_box(bar(), rx_heading("left"));
}

static rx right(void)
{
    return rx_box(rx_heading("right"), bar());
}

RX_PAGE(left, .route = "/left")
RX_PAGE(right, .route = "/right")

/* New items come first: those that are there only move. */
RX_STATE(Pile, LIST(int, items), EVENT(put))

void Pile_put(struct Pile *self)
{
    rx_insert(self->items, 0, self->items.len);
}

static rx piece(rx item, rx index)
{
    (void)index;
    return rx_text(item, .class_name = "piece");
}

static rx pile(void)
{
    return rx_box(rx_foreach(int, Pile.items, piece), rx_button("put", .id = "put", .on_click = Pile.put));
}

RX_PAGE(pile, .route = "/pile")

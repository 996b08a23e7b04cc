/* Shows every type, loops over every kind of list, and binds arguments. */
#include "types.h"

static rx scalars(void)
{
    return rx_vstack(
        rx_text(Types.text, .id = "text"),
        rx_text(Types.flag, .id = "flag"),
        rx_text(Types.whole, .id = "whole"),
        rx_text(Types.large, .id = "large"),
        rx_text(Types.least, .id = "least"),
        rx_text(Types.real, .id = "real"),
        rx_text(Types.shape.name, .id = "name"),
        rx_text(Types.shape.at.x, " ", Types.shape.at.y, .id = "point"),
        rx_text(Types.sum, .id = "sum"),
        rx_text(Types.summary, .id = "summary"),
        rx_text(Types.got, .id = "got")
    );
}

static rx word(rx item, rx index)
{
    return rx_text(index, "=", item, ";", .as_ = "span");
}

static rx flag(rx item, rx index)
{
    return rx_cond(item, rx_text("yes", index, .as_ = "span"), rx_text("no", index, .as_ = "span"));
}

static rx lists(void)
{
    return rx_vstack(
        rx_box(rx_foreach(str, Types.words, word), .id = "words"),
        rx_box(rx_foreach(int, Types.numbers, word), .id = "numbers"),
        rx_box(rx_foreach(int64_t, Types.larges, word), .id = "larges"),
        rx_box(rx_foreach(bool, Types.flags, flag), .id = "flags"),
        rx_box(rx_foreach(double, Types.reals, word), .id = "reals"),
        rx_box(rx_foreach(str, Types.shape.tags, word), .id = "tags")
    );
}

/* Only the outer index is known to the outer row: the inner one binds both. */
static rx outer;

static rx corner(const struct Point_refs *point, rx index)
{
    return rx_text(point->x, "/", point->y, " at ", index, .as_ = "span");
}

static rx tag(rx item, rx index)
{
    return rx_button(item, .class_name = "tag", .on_click = rx_call(Types.pick_in, outer, index));
}

static rx shape(const struct Shape_refs *shape, rx index)
{
    outer = index;
    return rx_box(
        rx_text(shape->name, .as_ = "span", .class_name = "shape"),
        rx_match(shape->name, rx_case("dot", rx_text(" is a dot", .as_ = "span")), rx_text(" is no dot", .as_ = "span")),
        rx_cond(rx_gt(shape->at.x, 5), rx_text(" far", .as_ = "span"), rx_text(" near", .as_ = "span")),
        rx_foreach(Point, shape->corners, corner),
        rx_foreach(str, shape->tags, tag),
        rx_input(.class_name = "row-input", .on_change = rx_call(Types.pick, index))
    );
}

static rx types(void)
{
    return rx_vstack(
        scalars(),
        lists(),
        rx_box(rx_foreach(Shape, Types.shapes, shape), .id = "shapes"),
        rx_button("fill", .id = "fill", .on_click = Types.fill),
        rx_button("five", .id = "five", .on_click = rx_call(Types.five, "a b", true, -5, INT64_C(9007199254740993), 0.25)),
        rx_button("refs", .id = "refs", .on_click = rx_call(Types.five, Types.shape.name, Types.flag, Types.whole, Types.least, Types.real)),
        rx_button("grow", .id = "grow", .on_click = Types.grow),
        rx_button("change", .id = "change", .on_click = Types.change_point)
    );
}

RX_PAGE(types, .route = "/types")

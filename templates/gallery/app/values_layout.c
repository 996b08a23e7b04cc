/* Every value of what arranges other components. */
#include "values.h"

static rx small(void)
{
    return rx_box(.width = "1rem", .height = "1rem", .background = "var(--accent-9)");
}

static rx large(void)
{
    return rx_box(.width = "1.25rem", .height = "1.75rem", .background = "var(--accent-6)");
}

#define FRAME                                                                                      \
    .padding = "0.25rem", .border = "1px dashed var(--gray-a7)", .border_radius = "var(--radius-2)"
#define ROOM FRAME, .width = "9rem", .height = "6rem"

/* A box with two words in a line of text: a span stays in the line. */
static rx in_line(rx made, const char *word)
{
    return values_named(
        rx_box("before ", made, " after", .font_size = "var(--font-size-2)", .width = "11rem"), word
    );
}

static rx in_card(rx made, const char *word)
{
    return values_named(
        rx_card(made, rx_text("Text", .size = "2"), .width = "8rem", .height = "6rem"), word
    );
}

static rx beside(rx made, const char *word)
{
    return values_named(
        rx_flex(
            rx_text("a", .size = "2"),
            made,
            rx_text("b", .size = "2"),
            .width = "6rem",
            .height = "3rem",
            .align = "center",
            .gap = "2"
        ),
        word
    );
}

static rx long_text(void)
{
    return rx_box(
        rx_text("More than there is room for, in both directions.", .size = "2"),
        .width = "16rem",
        .height = "9rem"
    );
}

#define STACK(name) VALUES_AS(values_named, name, flex, small(), large(), small(), ROOM)

static rx stacks(void)
{
    return rx_fragment(
        STACK(flex),
        STACK(stack),
        STACK(hstack),
        STACK(vstack),
        STACK(center),
        VALUES(
            values_named, grid, small(), large(), small(), large(), ROOM, .columns = "2", .gap = "1"
        )
    );
}

static rx by_width(void)
{
    return rx_fragment(
        VALUES(in_line, mobile_only, "phones", FRAME),
        VALUES_AS(in_line, tablet_only, mobile_only, "tablets", FRAME),
        VALUES_AS(in_line, desktop_only, mobile_only, "desktops", FRAME),
        VALUES_AS(in_line, mobile_and_tablet, mobile_only, "up to tablets", FRAME),
        VALUES_AS(in_line, tablet_and_desktop, mobile_only, "from tablets on", FRAME)
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: layout",
        "What arranges other components, once for each value of each prop that takes a word.",
        rx_fragment(
            VALUES(in_line, box, "a box", FRAME),
            stacks(),
            VALUES(values_wide, container, small(), FRAME),
            VALUES(values_named, section, small(), FRAME),
            VALUES_AS(beside, spacer, box, FRAME),
            VALUES(beside, separator, .orientation = "vertical"),
            VALUES_AS(beside, divider, separator, .orientation = "vertical"),
            VALUES(
                in_card,
                inset,
                rx_box(.height = "2rem", .background = "var(--accent-5)"),
                .side = "top"
            ),
            VALUES(values_named, card, "A card"),
            VALUES(
                values_named,
                scroll_area,
                long_text(),
                .type = "always",
                .width = "9rem",
                .height = "6rem"
            ),
            by_width()
        )
    );
}

RX_PAGE(page, .route = "/values/layout", .title = "Values: layout")

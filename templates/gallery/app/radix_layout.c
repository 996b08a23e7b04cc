/* Layout: boxes, rows, columns, grids, and what frames them. */
#include "radix.h"

#include <string.h>

static rx tile(const char *text)
{
    return rx_center(
        rx_text(text, .size = "1"),
        .min_width = "2.5rem",
        .min_height = "2.5rem",
        .padding = "0 0.5rem",
        .background = "var(--accent-a4)",
        .border_radius = "var(--radius-2)"
    );
}

static rx tiles(void)
{
    return radix_each((const char *const[]){ "1", "2", "3", NULL }, tile);
}

static rx framed(const char *label, rx demo)
{
    return rx_box(
        rx_text(
            label, .as_ = "div", .size = "1", .color_scheme = "gray", .margin_bottom = "0.375rem"
        ),
        rx_box(
            demo,
            .padding = "0.5rem",
            .background = "var(--gray-a2)",
            .border_radius = "var(--radius-3)"
        )
    );
}

static rx frames(rx demos)
{
    return rx_grid(demos, .columns = rx_responsive("1", "2"), .gap = "4");
}

/* ---- flex ---- */

static rx flex_direction(const char *word)
{
    return framed(word, rx_flex(tiles(), .direction = word, .gap = "2"));
}

static rx flex_align(const char *word)
{
    return framed(
        word,
        rx_flex(
            tile("a"),
            rx_box(tile("b"), .padding_top = "1.5rem"),
            tile("c"),
            .align = word,
            .gap = "2",
            .height = "5rem"
        )
    );
}

static rx flex_justify(const char *word)
{
    return framed(word, rx_flex(tiles(), .justify = word, .gap = "2"));
}

static rx flex_wrap(const char *word)
{
    return framed(
        word,
        rx_flex(
            tiles(),
            tiles(),
            tiles(),
            .wrap = word,
            .gap = "2",
            .width = "13rem",
            .overflow = "hidden"
        )
    );
}

static rx flex_spacing(const char *word)
{
    return framed(word, rx_flex(tiles(), .spacing = word));
}

/* ---- grid, container, section ---- */

static rx grid_flow(const char *word)
{
    return framed(
        word, rx_grid(tiles(), tiles(), .flow = word, .columns = "3", .rows = "3", .gap = "2")
    );
}

static rx container_size(const char *word)
{
    return rx_container(
        rx_box(
            rx_text(word, .size = "1"),
            .padding = "0.375rem",
            .background = "var(--accent-a3)",
            .border_radius = "var(--radius-2)"
        ),
        .size = word
    );
}

static rx section_size(const char *word)
{
    return rx_section(
        rx_text(word, .size = "1"),
        .size = word,
        .background = "var(--gray-a2)",
        .padding_x = "1rem",
        .border_radius = "var(--radius-3)"
    );
}

/* ---- card, inset, separator ---- */

static rx card_size(const char *word)
{
    return rx_card(rx_text("Size ", word, .size = "2"), .size = word);
}

static rx card_variant(const char *word)
{
    return rx_card(rx_text(word, .size = "2"), .variant = word);
}

static rx inset_side(const char *side, const char *clip)
{
    rx picture = rx_inset(
        rx_box(.background = "var(--accent-9)",
               .min_height = "3rem",
               .min_width = "3rem",
               .height = "100%"),
        .side = side,
        .clip = clip
    );
    bool whole = !strcmp(side, "all") || !strcmp(side, "x") || !strcmp(side, "y");
    rx text = whole ? NULL : rx_text(side, .size = "2", .padding = "0.5rem");
    bool after = !strcmp(side, "bottom") || !strcmp(side, "right");
    bool beside = !strcmp(side, "left") || !strcmp(side, "right");
    return rx_card(
        rx_flex(
            after ? text : picture, after ? picture : text, .direction = beside ? "row" : "column"
        ),
        .size = "2",
        .width = "8rem"
    );
}

static rx inset_border(const char *word)
{
    return inset_side(word, "border-box");
}

static rx inset_padding(const char *word)
{
    return inset_side(word, "padding-box");
}

static rx line_size(const char *word)
{
    return rx_flex(
        rx_separator(.size = word), .width = "8rem", .align = "center", .height = "2rem"
    );
}

static rx line_orientation(const char *word)
{
    return rx_flex(
        rx_divider(.orientation = word, .size = "2"),
        .width = "4rem",
        .height = "2rem",
        .align = "center"
    );
}

static rx line_color(const char *word)
{
    return rx_separator(.color_scheme = word, .size = "2");
}

/* ---- scroll area, aspect ratio ---- */

static rx scrolled(const char *bars, const char *type)
{
    return rx_card(
        rx_scroll_area(
            rx_box(
                rx_text(bars, ", ", type, ": scroll in here. ", .as_ = "p", .size = "2"),
                rx_text(
                    "Nothing that does not fit is lost; it is only out of sight.",
                    .as_ = "p",
                    .size = "2"
                ),
                .width = "18rem",
                .padding = "0.25rem 0.25rem 6rem"
            ),
            .scrollbars = bars,
            .type = type,
            .height = "6rem"
        ),
        .width = "11rem",
        .size = "1"
    );
}

static rx scroll_bars(const char *word)
{
    return scrolled(word, "always");
}

static rx scroll_type(const char *word)
{
    return scrolled("vertical", word);
}

static rx ratio(const char *word)
{
    return rx_box(
        rx_aspect_ratio(
            rx_center(
                rx_text(word, .size = "1"),
                .height = "100%",
                .background = "var(--accent-a4)",
                .border_radius = "var(--radius-2)"
            ),
            .ratio = word
        ),
        .width = "7rem"
    );
}

#define FRAMES(make, ...) frames(radix_each((const char *const[]){ __VA_ARGS__, NULL }, make))

static rx stacks(void)
{
    return rx_grid(
        framed("rx_hstack", rx_hstack(tiles())),
        framed("rx_vstack", rx_vstack(tiles())),
        framed("rx_stack", rx_stack(tiles(), .direction = "row")),
        framed("rx_center", rx_center(tile("centred"), .height = "4rem")),
        framed("rx_spacer", rx_flex(tile("left"), rx_spacer(), tile("right"))),
        framed("rx_box", rx_box("A plain block", .padding = "0.5rem")),
        .columns = rx_responsive("1", "2"),
        .gap = "4"
    );
}

static rx layout(void)
{
    return gallery_page(
        "Layout",
        "Boxes that place what they hold. Gaps, paddings and sizes come from one scale.",
        rx_fragment(
            gallery_section("Stacks", "Rows and columns with a gap.", stacks()),
            gallery_section(
                "Flex: direction",
                NULL,
                FRAMES(flex_direction, "row", "row-reverse", "column", "column-reverse")
            ),
            gallery_section(
                "Flex: align",
                "Across the direction.",
                FRAMES(flex_align, "start", "center", "end", "baseline", "stretch")
            ),
            gallery_section(
                "Flex: justify",
                "Along it.",
                FRAMES(flex_justify, "start", "center", "end", "between")
            ),
            gallery_section(
                "Flex: wrap", NULL, FRAMES(flex_wrap, "nowrap", "wrap", "wrap-reverse")
            ),
            gallery_section(
                "Spacing",
                "Steps of the scale.",
                FRAMES(flex_spacing, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            ),
            gallery_section(
                "Grid: flow",
                "In which order cells are filled.",
                FRAMES(grid_flow, "row", "column", "dense", "row-dense", "column-dense")
            ),
            gallery_section(
                "Container",
                "Limits the width of a page's content.",
                rx_flex(
                    radix_each((const char *const[]){ "1", "2", "3", "4", NULL }, container_size),
                    .direction = "column",
                    .gap = "3"
                )
            ),
            gallery_section(
                "Section",
                "Space above and below.",
                rx_flex(
                    radix_each((const char *const[]){ "1", "2", "3", "4", NULL }, section_size),
                    .direction = "column",
                    .gap = "3"
                )
            ),
            gallery_section(
                "Card",
                NULL,
                rx_box(
                    RADIX_ROW("size", card_size, "1", "2", "3", "4", "5"),
                    RADIX_ROW("variant", card_variant, "surface", "classic", "ghost")
                )
            ),
            gallery_section(
                "Inset",
                "Reaches the edges of its card.",
                rx_box(
                    RADIX_ROW(
                        "border-box",
                        inset_border,
                        "all",
                        "x",
                        "y",
                        "top",
                        "bottom",
                        "left",
                        "right"
                    ),
                    RADIX_ROW(
                        "padding-box",
                        inset_padding,
                        "all",
                        "x",
                        "y",
                        "top",
                        "bottom",
                        "left",
                        "right"
                    )
                )
            ),
            gallery_section(
                "Separator",
                NULL,
                rx_box(
                    RADIX_ROW("size", line_size, "1", "2", "3", "4"),
                    RADIX_ROW("orientation", line_orientation, "horizontal", "vertical"),
                    RADIX_ROW("color_scheme", line_color, RADIX_COLORS)
                )
            ),
            gallery_section(
                "Scroll area",
                NULL,
                rx_box(
                    RADIX_ROW("scrollbars", scroll_bars, "vertical", "horizontal", "both"),
                    RADIX_ROW("type", scroll_type, "auto", "always", "scroll", "hover")
                )
            ),
            gallery_section("Aspect ratio", NULL, RADIX_ROW("ratio", ratio, "1", "1.5", "2"))
        )
    );
}

RX_PAGE(layout, .route = "/layout", .title = "Layout")

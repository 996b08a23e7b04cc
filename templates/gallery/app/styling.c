/* Styling: CSS as props, states and selectors, breakpoints, colours, and styles that are shared. */
#include "gallery.h"
#include <reflex/html.h>

RX_STATE(
    Styling,
    VAR(str, scale, "iris"),
    VAR(int, shade, 9),
    VAR(bool, raised, false),
    SETTER(scale),
    SETTER(raised),
    EVENT(set_shade, rx_doubles)
)

void Styling_set_shade(struct Styling *self, rx_doubles values)
{
    if (values.len)
        self->shade = (int)values.at[0];
}

/* What holds in the whole app. */
static void looks(void)
{
    rx_style_for(
        rx_blockquote,
        .border_left = "3px solid var(--accent-9)",
        .padding_left = "1rem",
        .hover = rx_style(.border_left_color = "var(--accent-11)")
    );
    rx_style_class(
        "styling-note",
        .padding = "0.75rem 1rem",
        .border_radius = "var(--radius-3)",
        .background = "var(--amber-a3)",
        .color = "var(--amber-12)"
    );
}
RX_STYLES(looks)

/* ---- tiles: one style that the examples share ---- */

static rx tile_style(void)
{
    return rx_style(
            .display = "grid",
            .place_items = "center",
            .min_height = "4.5rem",
            .padding = "1rem",
            .text_align = "center",
            .font_size = "var(--font-size-2)",
            .border_radius = "var(--radius-3)",
            .background = rx_color_alpha("gray", 3),
            .transition = "background 0.15s, transform 0.15s, box-shadow 0.15s"
    );
}

static rx tile(const char *text, const char *id, rx more)
{
    return rx_box(text, .id = id, .style = rx_style_merge(tile_style(), more));
}

static rx tiles(rx content)
{
    return rx_grid(
        content,
        .columns = rx_breakpoints(.initial = "1", .xs = "2", .md = "4"),
        .gap = "3",
        .width = "100%"
    );
}

/* ---- sections ---- */

static rx states(void)
{
    rx pressed = rx_style(.background = rx_color("accent", 9), .color = "var(--accent-contrast)");
    return rx_flex(
        tiles(rx_fragment(
            tile(
                "hover", "hover", rx_style(.hover = rx_style(.background = rx_color("accent", 5)))
            ),
            tile("active", NULL, rx_style(.cursor = "pointer", .active = pressed)),
            tile(
                "before",
                "before",
                rx_style(.before = rx_style(.content = "'★'", .color = rx_color("amber", 9)))
            ),
            tile(
                "after",
                NULL,
                rx_style(.after = rx_style(.content = "'new'", .color = rx_color("green", 11)))
            )
        )),
        rx_flex(
            rx_el_input(
                    .id = "field",
                    .placeholder_shown = rx_style(.border_style = "dashed"),
                    .style = rx_style(
                            .padding = "0.5rem 0.75rem",
                            .font = "inherit",
                            .color = "inherit",
                            .background = "transparent",
                            .border = "1px solid var(--gray-7)",
                            .border_radius = "var(--radius-2)",
                            .outline = "none",
                            .placeholder = rx_style(.color = rx_color("accent", 11)),
                            .focus = rx_style(
                                    .border_color = rx_color("accent", 9),
                                    .box_shadow = "0 0 0 3px var(--accent-a4)"
                            )
                    ),
                    .placeholder = "placeholder and focus",
                    .aria_label = "A field with a style for each state"
            ),
            rx_button(
                "disabled",
                .disabled = rx_true,
                .style = rx_style(.disabled = rx_style(.text_decoration = "line-through"))
            ),
            rx_text(
                "Select this text.",
                .size = "2",
                .selection = rx_style(.background = rx_color("amber", 9), .color = "black")
            ),
            .gap = "4",
            .align = "center",
            .wrap = "wrap"
        ),
        .direction = "column",
        .gap = "4"
    );
}

static rx row(const char *name, const char *amount)
{
    return rx_flex(
        rx_text(name, .size = "2"),
        rx_text(amount, .size = "2", .color_scheme = "gray"),
        .justify = "between",
        .padding = "0.5rem 0.75rem",
        .odd = rx_style(.background = rx_color_alpha("gray", 3)),
        .first_child = rx_style(.border_radius = "var(--radius-3) var(--radius-3) 0 0"),
        .last_child = rx_style(.border_radius = "0 0 var(--radius-3) var(--radius-3)")
    );
}

static rx siblings(void)
{
    return rx_box(
        row("Apples", "12"),
        row("Pears", "7"),
        row("Plums", "31"),
        row("Quinces", "2"),
        row("Cherries", "64"),
        .id = "rows"
    );
}

static rx selectors(void)
{
    return rx_el_ul(
        rx_el_li("Items get their look from the list: \"& > li\"."),
        rx_el_li(rx_el_code("code"), " inside of it, too: \"code\"."),
        rx_el_li("On a narrow window they are set closer: \"@media (max-width: 600px)\"."),
        .id = "list",
        .margin = "0",
        .padding = "0",
        .list_style = "none",
        .font_size = "var(--font-size-2)",
        .selectors = rx_selectors(
            "& > li",
            rx_style(.padding = "0.625rem 0", .border_bottom = "1px solid var(--gray-a5)"),
            "& > li:last-of-type",
            rx_style(.border_bottom = "none"),
            "code",
            rx_style(.color = rx_color("accent", 11), .font_family = "var(--code-font-family)"),
            "@media (max-width: 600px)",
            rx_style(
                    .line_height = "1.2",
                    .selectors = rx_selectors("& > li", rx_style(.padding = "0.25rem 0"))
            )
        )
    );
}

static rx swatch(const char *scale)
{
    static const char *const shades[] = { "1", "2", "3", "4",  "5",  "6",
                                          "7", "8", "9", "10", "11", "12" };
    rx cells[12];
    for (int i = 0; i < 12; i++)
        cells[i] =
            rx_box(.height = "1.75rem",
                   .flex = "1",
                   .background = rx_color(scale, shades[i]),
                   .title = rx_concat(scale, " ", shades[i]));
    return rx_flex(
        rx_text(scale, .size = "1", .color_scheme = "gray", .width = "4.5rem", .flex_shrink = "0"),
        rx_flex(
            rx_nodes(12, cells),
            .flex = "1",
            .border_radius = "var(--radius-2)",
            .overflow = "hidden"
        ),
        .align = "center",
        .gap = "3"
    );
}

static rx colors(void)
{
    return rx_flex(
        swatch("accent"),
        swatch("gray"),
        swatch("tomato"),
        swatch("amber"),
        swatch("jade"),
        swatch("sky"),
        swatch("plum"),
        .direction = "column",
        .gap = "2"
    );
}

static rx scale_button(const char *scale)
{
    return rx_button(
        scale,
        .size = "1",
        .color_scheme = scale,
        .variant = rx_cond(rx_eq(Styling.scale, scale), "solid", "soft"),
        .on_click = rx_call(Styling.set_scale, scale)
    );
}

static rx chosen_colors(void)
{
    return rx_flex(
        rx_box(
            rx_text(Styling.scale, " ", Styling.shade, .size = "3", .weight = "medium"),
            .id = "chosen",
            .padding = "2rem",
            .border_radius = "var(--radius-4)",
            .text_align = "center",
            .background = rx_color_alpha(Styling.scale, 4),
            .color = rx_color(Styling.scale, 11),
            .border = rx_concat("2px solid ", rx_color(Styling.scale, Styling.shade)),
            .style = rx_cond(
                Styling.raised,
                rx_style(.box_shadow = "var(--shadow-5)", .transform = "translateY(-2px)"),
                NULL
            ),
            .transition = "box-shadow 0.2s, transform 0.2s"
        ),
        rx_flex(
            scale_button("iris"),
            scale_button("tomato"),
            scale_button("jade"),
            scale_button("amber"),
            rx_box(
                rx_slider(
                        .min = rx_int(1),
                        .max = rx_int(12),
                        .default_value = rx_list_of(9),
                        .on_change = Styling.set_shade
                ),
                .flex = "1",
                .min_width = "8rem"
            ),
            rx_text(
                rx_switch(
                        .id = "raise", .checked = Styling.raised, .on_change = Styling.set_raised
                ),
                " raised",
                .as_ = "label",
                .size = "2"
            ),
            .gap = "4",
            .align = "center",
            .wrap = "wrap"
        ),
        .direction = "column",
        .gap = "4"
    );
}

static rx breakpoints(void)
{
    return rx_box(
        "This line grows with the window.",
        .id = "grows",
        .font_size = rx_breakpoints(.initial = "1rem", .sm = "1.25rem", .lg = "1.75rem"),
        .font_weight = "500",
        .color =
            rx_responsive("var(--tomato-11)", "var(--amber-11)", "var(--jade-11)", "var(--iris-11)")
    );
}

static rx shared(void)
{
    return rx_flex(
        rx_blockquote(
            "Every quotation of this app has this line: rx_style_for(rx_blockquote, …).",
            .size = "2",
            .id = "quote"
        ),
        rx_text(
            "What has this class looks like this: rx_style_class(\"styling-note\", …).",
            .size = "2",
            .class_name = "styling-note",
            .id = "note"
        ),
        .direction = "column",
        .gap = "4"
    );
}

static rx styling(void)
{
    return gallery_page(
        "Styling",
        "Every CSS property is a prop, and so are the states and parts of an element. Colours come "
        "from the theme.",
        rx_fragment(
            gallery_section(
                "States and parts",
                "rx_style for hover, focus, before, selection and the like.",
                states()
            ),
            gallery_section("Among siblings", "odd, first_child and last_child.", siblings()),
            gallery_section(
                "Selectors", "rx_selectors for what is inside, and for media queries.", selectors()
            ),
            gallery_section(
                "Breakpoints", "rx_breakpoints by name, rx_responsive in order.", breakpoints()
            ),
            gallery_section(
                "Scales",
                "rx_color(\"jade\", 9): twelve shades, from backgrounds to text.",
                colors()
            ),
            gallery_section(
                "From vars",
                "Scale, shade and whole styles may depend on the state.",
                chosen_colors()
            ),
            gallery_section(
                "Shared styles",
                "For a kind of component, a class, or any selector, in the whole app.",
                shared()
            )
        )
    );
}
RX_PAGE(styling, .route = "/styling", .title = "Styling")

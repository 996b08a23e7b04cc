/* Every value of what people choose and type with: buttons and fields. Choices are in
 * values_choices.c. */
#include "values.h"

#include <string.h>

static rx in_field(rx made, const char *word)
{
    return values_named(
        rx_form_root(
            rx_form_field(
                rx_form_label("A field"),
                rx_form_control(rx_input(.size = "1", .aria_label = "A field")),
                made,
                .name = "field"
            ),
            .width = "14rem"
        ),
        word
    );
}

static rx in_form(rx made, const char *word)
{
    return values_named(rx_form_root(made), word);
}

/* What goes to a corner of the window (.position) is kept in a box of its own. */
static rx in_corner(rx made, const char *word)
{
    if (!strchr(word, '-'))
        return values_named(made, word);
    return values_named(
        rx_box(
            made,
            .width = "8rem",
            .height = "8rem",
            .transform = "translateZ(0)",
            .border = "1px dashed var(--gray-a7)"
        ),
        word
    );
}

static rx buttons(void)
{
    return rx_fragment(
        VALUES(values_named, button, "Button"),
        VALUES(values_named, icon_button, rx_icon("heart"), .aria_label = "Like"),
        VALUES(in_form, form_submit, rx_button("Send")),
        VALUES(in_corner, color_mode_button, .variant = "soft", .aria_label = "Mode"),
        VALUES(values_named, color_mode_switch, .aria_label = "Mode")
    );
}

static rx fields(void)
{
    return rx_fragment(
        VALUES(values_named, input, .placeholder = "…", .aria_label = "A field"),
        VALUES_AS(
            values_named, text_field, text_field_root, .placeholder = "…", .aria_label = "A field"
        ),
        VALUES(
            values_named,
            text_field_root,
            rx_text_field_slot(rx_icon("search")),
            .placeholder = "…",
            .aria_label = "A field"
        ),
        VALUES(values_named, text_area, .placeholder = "…", .aria_label = "A text")
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: fields",
        "Buttons and fields, once for each value of each prop that takes a word.",
        rx_fragment(
            buttons(),
            fields(),
            VALUES(in_field, form_message, .force_match = rx_true),
            VALUES(
                values_wide,
                slider,
                .default_value = rx_int(40),
                .width = "14rem",
                .aria_label = "A"
            ),
            VALUES(
                values_wide,
                slider_root,
                rx_slider_track(rx_slider_range()),
                rx_slider_thumb(.aria_label = "How much"),
                .default_value = rx_list_of(40),
                .width = "14rem"
            ),
            VALUES(values_named, switch, .aria_label = "On or off", .default_checked = rx_true),
            VALUES(values_wide, progress, .value = rx_int(60))
        )
    );
}

RX_PAGE(page, .route = "/values/fields", .title = "Values: fields")

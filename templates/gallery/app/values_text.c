/* Every value of what shows text. */
#include "values.h"

#define LONG "Text that is longer than its room."

/* In so little room that one sees how lines are broken. */
static rx narrow(rx made, const char *word)
{
    return rx_box(
        values_named(made, word), .width = "13rem", .max_width = "100%", .overflow_x = "hidden"
    );
}

static rx in_callout(rx made, const char *word)
{
    return rx_box(
        values_named(
            rx_callout_root(rx_callout_icon(rx_icon("info")), made, .size = "1", .width = "100%"),
            word
        ),
        .width = "15rem"
    );
}

static rx in_data_list(rx made, const char *word)
{
    return values_named(rx_data_list_root(made, .size = "1"), word);
}

static rx aliases(void)
{
    return rx_fragment(
        VALUES_AS(narrow, text_span, text, LONG),
        VALUES_AS(narrow, text_em, em, LONG),
        VALUES_AS(narrow, text_strong, strong, LONG),
        VALUES_AS(narrow, text_quote, quote, LONG),
        VALUES_AS(values_named, text_kbd, kbd, "Ctrl K")
    );
}

static rx callouts(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            callout_root,
            rx_callout_icon(rx_icon("info")),
            rx_callout_text("A callout in parts."),
            .width = "15rem"
        ),
        VALUES(in_callout, callout_text, LONG)
    );
}

static rx data_lists(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            data_list_root,
            rx_data_list_item(rx_data_list_label("Name"), rx_data_list_value("Ada")),
            rx_data_list_item(rx_data_list_label("Born"), rx_data_list_value("1815"))
        ),
        VALUES(
            in_data_list,
            data_list_item,
            rx_data_list_label("Name"),
            rx_data_list_value(rx_text("Ada", .size = "6"))
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: text",
        "What shows text, once for each value of each prop that takes a word.",
        rx_fragment(
            VALUES(narrow, text, LONG),
            VALUES(narrow, heading, "A title that is long", .size = "3"),
            VALUES(narrow, link, LONG, .href = "/values/text", .size = "2"),
            VALUES(narrow, blockquote, LONG, .size = "2"),
            VALUES(narrow, code, "a = b + c", .size = "2"),
            VALUES(narrow, em, LONG),
            VALUES(narrow, strong, LONG),
            VALUES(narrow, quote, LONG),
            VALUES(values_named, kbd, "Ctrl K"),
            aliases(),
            VALUES(values_named, badge, "Badge"),
            callouts(),
            data_lists(),
            VALUES(
                values_named,
                moment,
                "2026-03-01T12:00:00Z",
                .diff = "2024-03-01T12:00:00Z",
                .decimal = rx_true
            ),
            VALUES(values_named, ordered_list, rx_list_item("one"), rx_list_item("two")),
            VALUES_AS(
                values_named, list_ordered, ordered_list, rx_list_item("one"), rx_list_item("two")
            ),
            VALUES(values_named, unordered_list, rx_list_item("one"), rx_list_item("two"))
        )
    );
}

RX_PAGE(page, .route = "/values/text", .title = "Values: text")

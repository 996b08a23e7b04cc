/* Every value of what shows content in tables, tabs and panels, and of pictures and media. */
#include "values.h"

/* ---- accordions ---- */

static rx panel(void)
{
    return rx_accordion_item(
        rx_accordion_header(rx_accordion_trigger("What does it hold?", rx_accordion_icon())),
        rx_accordion_content("A text, or whatever else."),
        .value = "what"
    );
}

#define OPEN .default_value = "what", .collapsible = rx_true, .width = "15rem"

static rx in_root(rx made, const char *word)
{
    return values_named(rx_accordion_root(made, OPEN), word);
}

static rx in_item(rx made, const char *word)
{
    return in_root(rx_accordion_item(made, rx_accordion_content("A text."), .value = "what"), word);
}

static rx in_header(rx made, const char *word)
{
    return in_item(rx_accordion_header(made), word);
}

static rx below_header(rx made, const char *word)
{
    return in_root(
        rx_accordion_item(
            rx_accordion_header(rx_accordion_trigger("A header", rx_accordion_icon())),
            made,
            .value = "what"
        ),
        word
    );
}

static rx accordions(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            accordion,
            rx_text("A text, or whatever else.", .size = "2"),
            .items = rx_list_of("What does it hold?"),
            .width = "15rem"
        ),
        VALUES(values_named, accordion_root, panel(), .width = "15rem"),
        VALUES(
            in_root,
            accordion_item,
            .header = "What does it hold?",
            .content = "A text.",
            .value = "what"
        ),
        VALUES(in_item, accordion_header, rx_accordion_trigger("A header", rx_accordion_icon())),
        VALUES(in_header, accordion_trigger, "A header", rx_accordion_icon()),
        VALUES(below_header, accordion_content, "A text, or whatever else.")
    );
}

/* ---- tabs ---- */

static rx two_tabs(void)
{
    return rx_fragment(
        rx_tabs_trigger("First", .value = "a"), rx_tabs_trigger("Second", .value = "b")
    );
}

static rx panels(void)
{
    return rx_fragment(
        rx_tabs_content("The first.", .value = "a"), rx_tabs_content("The second.", .value = "b")
    );
}

static rx in_tabs(rx made, const char *word)
{
    return values_named(rx_tabs_root(made, panels(), .default_value = "a", .width = "14rem"), word);
}

static rx in_list(rx made, const char *word)
{
    return in_tabs(rx_tabs_list(made), word);
}

static rx tabs(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            tabs,
            rx_tabs_list(two_tabs()),
            panels(),
            .default_value = "a",
            .width = "14rem"
        ),
        VALUES(
            values_named,
            tabs_root,
            rx_tabs_list(two_tabs()),
            panels(),
            .default_value = "a",
            .width = "14rem"
        ),
        VALUES(in_tabs, tabs_list, two_tabs()),
        VALUES(in_list, tabs_trigger, "A tab", .value = "a"),
        VALUES(
            values_named,
            tab_nav_root,
            rx_tab_nav_link("Here", .href = "#", .active = rx_true),
            rx_tab_nav_link("There", .href = "#"),
            .width = "14rem"
        )
    );
}

/* ---- tables ---- */

static rx high_row(rx made)
{
    return rx_table_row(
        made, rx_table_cell(rx_text("High", .size = "6")), .vertical_align = "inherit"
    );
}

static rx in_body(rx made, const char *word)
{
    return values_named(
        rx_table_root(rx_table_body(high_row(made)), .size = "1", .width = "13rem"), word
    );
}

static rx in_head(rx made, const char *word)
{
    return values_named(
        rx_table_root(rx_table_header(rx_table_row(made)), .size = "1", .width = "13rem"), word
    );
}

static rx rows(void)
{
    return rx_fragment(
        rx_table_header(
            rx_table_row(rx_table_column_header_cell("Name"), rx_table_column_header_cell("Born"))
        ),
        rx_table_body(rx_table_row(rx_table_row_header_cell("Ada"), rx_table_cell("1815")))
    );
}

static rx tables(void)
{
    return rx_fragment(
        VALUES(values_named, table_root, rows(), .width = "13rem"),
        VALUES(in_body, table_cell, "Cell", .width = "8rem"),
        VALUES(in_head, table_column_header_cell, "Header", .width = "8rem"),
        VALUES(in_body, table_row_header_cell, "Header", .width = "8rem")
    );
}

/* ---- pictures, films, recordings ---- */

static rx media(void)
{
    return rx_fragment(
        VALUES(values_named, avatar, .fallback = "A", .src = "/favicon.ico"),
        VALUES(values_named, image, .src = "/favicon.ico", .alt = "The icon", .width = "32px"),
        VALUES(values_named, video, .src = "/ball.webm", .controls = rx_true, .width = "12rem"),
        VALUES_AS(
            values_named,
            audio,
            video,
            .src = "/tone.wav",
            .controls = rx_true,
            .width = "15rem",
            .height = "3.5rem"
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: display",
        "Panels, tabs, tables, pictures and media, once for each value of each prop that takes a "
        "word.",
        rx_fragment(accordions(), tabs(), tables(), media())
    );
}

RX_PAGE(page, .route = "/values/display", .title = "Values: display")

/* Display: badges, callouts, lists, tables, and what opens in its place. */
#include "radix.h"

#define SIZES3 "1", "2", "3"
#define RADII "none", "small", "medium", "large", "full"

/* ---- small things ---- */

static rx avatar_variant(const char *word)
{
    return rx_avatar(.fallback = "A", .variant = word);
}
static rx avatar_size(const char *word)
{
    return rx_avatar(.fallback = "A", .size = word);
}
static rx avatar_radius(const char *word)
{
    return rx_avatar(.fallback = "A", .radius = word);
}
static rx avatar_color(const char *word)
{
    return rx_avatar(.fallback = "A", .color_scheme = word);
}
static rx badge_variant(const char *word)
{
    return rx_badge(word, .variant = word);
}
static rx badge_size(const char *word)
{
    return rx_badge("Size ", word, .size = word);
}
static rx badge_radius(const char *word)
{
    return rx_badge(word, .radius = word);
}
static rx badge_color(const char *word)
{
    return rx_badge(word, .color_scheme = word);
}
static rx spinner_size(const char *word)
{
    return rx_spinner(.size = word);
}
static rx progress_variant(const char *word)
{
    return rx_box(rx_progress(.value = rx_int(60), .variant = word), .width = "9rem");
}
static rx progress_size(const char *word)
{
    return rx_box(rx_progress(.value = rx_int(60), .size = word), .width = "9rem");
}
static rx progress_radius(const char *word)
{
    return rx_box(rx_progress(.value = rx_int(60), .radius = word), .width = "7rem");
}
static rx progress_color(const char *word)
{
    return rx_box(rx_progress(.value = rx_int(60), .color_scheme = word), .width = "5rem");
}
static rx bar_radius(const char *word)
{
    return rx_box(
        rx_progress_root(rx_progress_indicator(.value = rx_int(40)), .radius = word),
        .width = "7rem"
    );
}

static rx callout_variant(const char *word)
{
    return rx_callout(word, .variant = word, .icon = "i");
}
static rx callout_size(const char *word)
{
    return rx_callout("Size ", word, .size = word);
}
static rx callout_color(const char *word)
{
    return rx_callout(word, .color_scheme = word, .size = "1");
}

static rx badges(void)
{
    return rx_box(
        RADIX_ROW("avatar: variant", avatar_variant, "solid", "soft"),
        RADIX_ROW("size", avatar_size, "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        RADIX_ROW("radius", avatar_radius, RADII),
        RADIX_ROW("color_scheme", avatar_color, RADIX_COLORS),
        RADIX_ROW("badge: variant", badge_variant, "solid", "soft", "surface", "outline"),
        RADIX_ROW("size", badge_size, SIZES3),
        RADIX_ROW("radius", badge_radius, RADII),
        RADIX_ROW("color_scheme", badge_color, RADIX_COLORS)
    );
}

static rx waiting(void)
{
    return rx_box(
        RADIX_ROW("spinner", spinner_size, SIZES3),
        RADIX_ROW("progress: variant", progress_variant, "classic", "surface", "soft"),
        RADIX_ROW("size", progress_size, SIZES3),
        RADIX_ROW("radius", progress_radius, RADII),
        RADIX_ROW("color_scheme", progress_color, RADIX_COLORS),
        gallery_row(
            "fill_color",
            rx_box(
                rx_progress(.value = rx_int(70), .fill_color = "var(--green-9)"), .width = "9rem"
            )
        ),
        gallery_row("unknown", rx_box(rx_progress(.duration = "30s"), .width = "9rem")),
        RADIX_ROW("in parts", bar_radius, RADII),
        gallery_row(
            "skeleton",
            rx_fragment(
                rx_skeleton(.width = "6rem", .height = "1.5rem"),
                rx_skeleton(rx_text("Not there yet"))
            )
        )
    );
}

static rx callouts(void)
{
    return rx_box(
        RADIX_ROW("variant", callout_variant, "soft", "surface", "outline"),
        RADIX_ROW("size", callout_size, SIZES3),
        RADIX_ROW("color_scheme", callout_color, RADIX_COLORS),
        gallery_row(
            "in parts",
            rx_callout_root(rx_callout_icon("i"), rx_callout_text("From its single parts."))
        )
    );
}

/* ---- lists and tables ---- */

static rx data_item(const char *label, const char *value)
{
    return rx_data_list_item(
        rx_data_list_label(label), rx_data_list_value(value), .align = "center"
    );
}

static rx data_list(const char *size, const char *orientation, const char *trim)
{
    return rx_data_list_root(
        data_item("Name", "Ada"),
        data_item("Year", "1843"),
        .size = size,
        .orientation = orientation,
        .trim = trim
    );
}

static rx data_size(const char *word)
{
    return data_list(word, "horizontal", NULL);
}
static rx data_way(const char *word)
{
    return data_list("2", word, NULL);
}
static rx data_trim(const char *word)
{
    return data_list("2", "horizontal", word);
}

static rx table(const char *size, const char *variant, const char *layout)
{
    return rx_table_root(
        rx_table_header(rx_table_row(
            rx_table_column_header_cell("Name"),
            rx_table_column_header_cell("Year", .justify = "end")
        )),
        rx_table_body(
            rx_table_row(rx_table_row_header_cell("Ada"), rx_table_cell("1843", .justify = "end")),
            rx_table_row(rx_table_row_header_cell("Grace"), rx_table_cell("1952", .justify = "end"))
        ),
        .size = size,
        .variant = variant,
        .layout = layout,
        .min_width = "14rem"
    );
}

static rx table_size(const char *word)
{
    return table(word, "surface", NULL);
}
static rx table_variant(const char *word)
{
    return table("2", word, NULL);
}
static rx table_layout(const char *word)
{
    return table("1", "surface", word);
}

static rx row_align(const char *word)
{
    return rx_table_root(
        rx_table_body(rx_table_row(
            rx_table_cell(word), rx_table_cell(rx_box("tall", .height = "3rem")), .align = word
        )),
        .variant = "surface"
    );
}

static rx cell_justify(const char *word)
{
    return rx_table_root(
        rx_table_body(rx_table_row(rx_table_cell(word, .justify = word, .width = "8rem"))),
        .variant = "surface"
    );
}

static rx tables(void)
{
    return rx_box(
        RADIX_ROW("data: size", data_size, SIZES3),
        RADIX_ROW("orientation", data_way, "horizontal", "vertical"),
        RADIX_ROW("trim", data_trim, "normal", "start", "end", "both"),
        RADIX_ROW("table: size", table_size, SIZES3),
        RADIX_ROW("variant", table_variant, "surface", "ghost"),
        RADIX_ROW("layout", table_layout, "auto", "fixed"),
        RADIX_ROW("row: align", row_align, "start", "center", "end", "baseline"),
        RADIX_ROW("cell: justify", cell_justify, "start", "center", "end")
    );
}

/* ---- what opens in its place ---- */

static rx accordion(const char *variant, const char *color, const char *radius)
{
    return rx_accordion(
        rx_text("A text, or whatever else.", .size = "2"),
        rx_text("One at a time, unless .type is \"multiple\".", .size = "2"),
        .items = rx_list_of("What does it hold?", "How many are open?"),
        .variant = variant,
        .color_scheme = color,
        .radius = radius,
        .show_dividers = rx_true,
        .collapsible = rx_true,
        .width = "18rem"
    );
}

static rx accordion_variant(const char *word)
{
    return rx_box(
        rx_text(word, .as_ = "div", .size = "1", .color_scheme = "gray"),
        accordion(word, NULL, NULL)
    );
}

static rx accordion_radius(const char *word)
{
    return accordion("soft", "gray", word);
}

static rx accordion_color(const char *word)
{
    return rx_accordion(
        rx_text(word, .size = "2"),
        .items = rx_list_of(word),
        .color_scheme = word,
        .width = "9rem",
        .collapsible = rx_true
    );
}

static rx accordion_parts(void)
{
    return rx_accordion_root(
        rx_accordion_item(
                .header = "Header and content", .content = "As props of the item.", .value = "a"
        ),
        rx_accordion_item(
            rx_accordion_header(rx_accordion_trigger("Single parts", rx_accordion_icon())),
            rx_accordion_content("As its children."),
            .value = "b"
        ),
        .type = "multiple",
        .default_value = rx_list_of("a"),
        .variant = "surface",
        .width = "22rem"
    );
}

static rx tabs_size(const char *word)
{
    return rx_tabs(
        rx_text("The first panel.", .size = "2", .margin_top = "0.75rem"),
        rx_text("The second.", .size = "2", .margin_top = "0.75rem"),
        .items = rx_list_of("First", "Second"),
        .size = word
    );
}

static rx tabs_justify(const char *word)
{
    return rx_tabs(
        "a", "b", .items = rx_list_of(word, "Second"), .justify = word, .width = "14rem"
    );
}
static rx tabs_wrap(const char *word)
{
    return rx_tabs("a", "b", .items = rx_list_of(word, "Second"), .wrap = word);
}
static rx tabs_color(const char *word)
{
    return rx_tabs(.items = rx_list_of(word), .color_scheme = word);
}

static rx tabs_mode(const char *word)
{
    return rx_tabs_root(
        rx_tabs_list(rx_tabs_trigger(word, .value = "a"), rx_tabs_trigger("Second", .value = "b")),
        rx_tabs_content("The first panel.", .value = "a"),
        rx_tabs_content("The second.", .value = "b"),
        .default_value = "a",
        .activation_mode = word
    );
}

static rx disclosure(void)
{
    return rx_box(
        RADIX_ROW("variant", accordion_variant, "classic", "soft", "surface", "outline", "ghost"),
        RADIX_ROW("radius", accordion_radius, RADII),
        RADIX_ROW("color_scheme", accordion_color, RADIX_COLORS),
        gallery_row("in parts", accordion_parts()),
        RADIX_ROW("tabs: size", tabs_size, "1", "2"),
        RADIX_ROW("justify", tabs_justify, "start", "center", "end"),
        RADIX_ROW("wrap", tabs_wrap, "nowrap", "wrap", "wrap-reverse"),
        RADIX_ROW("color_scheme", tabs_color, RADIX_COLORS),
        RADIX_ROW("activation", tabs_mode, "automatic", "manual"),
        gallery_row(
            "links",
            rx_tab_nav_root(
                rx_tab_nav_link("Forms", .href = "/forms"),
                rx_tab_nav_link("Display", .href = "/display", .active = rx_true)
            )
        )
    );
}

static rx display(void)
{
    return gallery_page(
        "Display",
        "What a page shows: badges, notices, lists, tables, and what opens in its place.",
        rx_fragment(
            gallery_section("Avatar and badge", NULL, badges()),
            gallery_section("Callout", NULL, callouts()),
            gallery_section("Waiting", NULL, waiting()),
            gallery_section("Lists and tables", NULL, tables()),
            gallery_section("Accordion and tabs", NULL, disclosure())
        )
    );
}

RX_PAGE(display, .route = "/display", .title = "Display")

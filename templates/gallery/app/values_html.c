/* Every value of plain elements, and elements that are not seen. */
#include "values.h"
#include <reflex/html.h>

/* What has nothing to show: its word is enough. */
static rx unseen(rx made, const char *word)
{
    return rx_fragment(made, rx_code(word, .size = "1"));
}

static rx drawing(rx made, const char *word)
{
    return values_named(
        rx_el_svg(
            made,
            .view_box = "0 0 96 48",
            .width = "96px",
            .height = "48px",
            .role = "img",
            .aria_label = word
        ),
        word
    );
}

/* A dot that moves as the animation says. */
static rx moving(rx made, const char *word)
{
    return drawing(
        rx_el_svg_circle(made, .cx = "12", .cy = "24", .r = "8", .fill = "var(--accent-9)"), word
    );
}

static rx in_row(rx made, const char *word)
{
    return values_named(
        rx_el_table(
            rx_el_tbody(rx_el_tr(made, rx_el_td(rx_text("High", .size = "6")))),
            .border = "1px solid var(--gray-a6)"
        ),
        word
    );
}

static rx line(const char *first, const char *second)
{
    return rx_el_tr(rx_el_td(first), rx_el_td(second));
}

static rx inputs(void)
{
    return rx_fragment(
        VALUES(values_named, el_button, "Button"),
        VALUES(values_named, el_ol, rx_el_li("one"), rx_el_li("two"), .padding_left = "1.5rem"),
        VALUES(
            values_named,
            el_dialog,
            "An open dialog",
            .open = rx_true,
            .position = "static",
            .margin = "0"
        )
    );
}

static rx tables(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            el_table,
            rx_el_thead(rx_el_tr(rx_el_th("Name"), rx_el_th("Born"))),
            rx_el_tbody(line("Ada", "1815"), line("Alan", "1912"))
        ),
        VALUES(in_row, el_td, "Cell", .width = "6rem"),
        VALUES(in_row, el_th, "Header", .width = "6rem")
    );
}

static rx loaded(void)
{
    return rx_fragment(
        VALUES(values_named, el_img, .src = "/favicon.ico", .alt = "The icon", .width = "32px"),
        VALUES(
            values_named,
            el_iframe,
            .title = "Another page",
            .src_doc = "A page of its own.",
            .width = "10rem",
            .height = "3rem"
        ),
        VALUES(unseen, el_link, .rel = "prefetch", .href = "/favicon.ico"),
        VALUES(unseen, el_script, "what no browser runs", .type = "text/plain"),
        VALUES(unseen, script, "window.galleryValues = true;")
    );
}

static rx once(void)
{
    return gallery_section(
        "In the head of the page",
        "React takes them there, wherever they stand.",
        rx_box(
            rx_el_meta(.name = "keywords", .content = "gallery"),
            rx_el_style(".gallery-styled { letter-spacing: 0.2em; }"),
            rx_text("Styled by rx_el_style", .class_name = "gallery-styled", .size = "2")
        )
    );
}

static rx object(void)
{
    return gallery_section(
        "rx_el_object",
        "What it loads, exported apps refuse (object-src in docs/security.md); so it shows what is "
        "inside of it.",
        rx_el_object(rx_text("Shown instead.", .size = "2"))
    );
}

static rx drawings(void)
{
    return rx_fragment(
        VALUES_AS(
            drawing, el_svg_text, el_svg, "text", .x = "4", .y = "30", .fill = "var(--accent-9)"
        ),
        VALUES_AS(
            moving,
            el_svg_animate,
            el_svg,
            .attribute_name = "cx",
            .from = "12",
            .to = "40",
            .dur = "2s",
            .repeat_count = "indefinite"
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: HTML",
        "Plain elements, once for each value of each prop that takes a word, and those that are "
        "not seen.",
        rx_fragment(inputs(), tables(), loaded(), once(), object(), drawings())
    );
}

RX_PAGE(page, .route = "/values/html", .title = "Values: HTML")

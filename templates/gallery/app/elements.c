/* Plain HTML: what can stand inside a page, each element once. */
#include "gallery.h"
#include <reflex/html.h>

/* ---- HTML ---- */

static rx words(void)
{
    return rx_fragment(
        gallery_row(
            "stress",
            rx_fragment(
                rx_el_b("b"),
                rx_el_strong("strong"),
                rx_el_i("i"),
                rx_el_em("em"),
                rx_el_u("u"),
                rx_el_mark("mark"),
                rx_el_small("small")
            )
        ),
        gallery_row(
            "changes", rx_fragment(rx_el_del("del", .cite = "#"), rx_el_ins("ins"), rx_el_s("s"))
        ),
        gallery_row(
            "program",
            rx_fragment(
                rx_el_kbd("kbd"),
                rx_el_samp("samp"),
                rx_el_var("var"),
                rx_el_pre("pre  keeps  blanks")
            )
        ),
        gallery_row(
            "sources",
            rx_fragment(
                rx_el_a("a", .href = "/basics"),
                rx_el_abbr("abbr", .title = "abbreviation"),
                rx_el_cite("cite"),
                rx_el_q("q"),
                rx_el_dfn("dfn"),
                rx_el_time("time", .date_time = "2026-03-01"),
                rx_el_data("data", .value = "7")
            )
        ),
        gallery_row(
            "writing",
            rx_fragment(
                rx_el_span("H", rx_el_sub("2"), "O"),
                rx_el_span("x", rx_el_sup("2")),
                rx_el_ruby("漢", rx_el_rp("("), rx_el_rt("kan"), rx_el_rp(")")),
                rx_el_bdi("bdi"),
                rx_el_bdo("bdo", .dir = "rtl"),
                rx_el_span("long", rx_el_wbr(), "word"),
                rx_el_span("one", rx_el_br(), "two")
            )
        )
    );
}

static rx structure(void)
{
    return rx_el_article(
        rx_el_header(rx_el_hgroup(rx_el_h1("h1 in an article"), rx_el_p("p in an hgroup"))),
        rx_el_search(rx_el_label("label ", rx_el_input(.type = "search", .placeholder = "search"))),
        rx_el_h2("h2"),
        rx_el_h3("h3"),
        rx_el_h4("h4"),
        rx_el_h5("h5"),
        rx_el_h6("h6"),
        rx_el_blockquote("blockquote"),
        rx_el_hr(),
        rx_el_aside("aside"),
        rx_el_address("address"),
        rx_el_figure(
            rx_el_picture(
                rx_el_source(.src_set = "/favicon.ico"),
                rx_el_img(.src = "/favicon.ico", .alt = "The app's sign", .width = "48")
            ),
            rx_el_figcaption("figure, picture, figcaption")
        ),
        rx_el_details(rx_el_summary("details and summary"), rx_el_p("What was hidden.")),
        rx_el_dialog(
            "dialog, open",
            .open = rx_true,
            .style = rx_style(.position = "static", .margin = "0.5rem 0")
        ),
        rx_el_footer("footer")
    );
}

static rx lists(void)
{
    return rx_grid(
        rx_el_ol(rx_el_li("ol"), rx_el_li("li")),
        rx_el_dl(rx_el_dt("dt"), rx_el_dd("dd")),
        rx_el_menu(rx_el_li("menu")),
        .columns = rx_responsive("1", "3"),
        .gap = "4"
    );
}

static rx table(void)
{
    return rx_el_table(
        rx_el_caption("caption"),
        rx_el_colgroup(rx_el_col(), rx_el_col(.span = rx_int(1))),
        rx_el_thead(rx_el_tr(rx_el_th("th"), rx_el_th("thead"))),
        rx_el_tbody(rx_el_tr(rx_el_td("td"), rx_el_td("tbody"))),
        rx_el_tfoot(rx_el_tr(rx_el_td("td"), rx_el_td("tfoot"))),
        .style = rx_style(.border_spacing = "1rem 0.25rem", .text_align = "left")
    );
}

static rx form(void)
{
    return rx_el_form(rx_el_fieldset(
        rx_el_legend("fieldset and legend"),
        rx_el_select(
            rx_el_optgroup(rx_el_option("option", .value = "1"), .label = "optgroup"),
            .aria_label = "select"
        ),
        rx_el_input(.list = "trees", .aria_label = "input with a datalist"),
        rx_el_datalist(rx_el_option(.value = "oak"), rx_el_option(.value = "elm"), .id = "trees"),
        rx_el_textarea(.placeholder = "textarea", .rows = rx_int(2)),
        rx_el_button("button", .type = "button"),
        rx_el_output("output"),
        rx_el_meter(.value = "0.6"),
        rx_el_progress(.value = "0.4"),
        .style = rx_style(
                .display = "flex", .flex_wrap = "wrap", .gap = "0.75rem", .align_items = "center"
        )
    ));
}

static rx embedded(void)
{
    return rx_flex(
        rx_el_audio(
            rx_el_track(.kind = "captions"),
            .controls = rx_true,
            .style = rx_style(.max_width = "100%")
        ),
        rx_el_video(.controls = rx_true, .width = "160", .height = "90"),
        rx_el_iframe(.src_doc = "<p>iframe</p>", .title = "iframe", .width = "160", .height = "90"),
        rx_el_canvas(
            "canvas",
            .width = "160",
            .height = "90",
            .style = rx_style(.border = "1px solid var(--gray-6)")
        ),
        rx_el_map(
            rx_el_area(.alt = "area", .href = "/basics", .shape = "rect", .coords = "0,0,10,10"),
            .name = "places"
        ),
        rx_el_noscript("noscript"),
        rx_el_template(),
        rx_el_slot("slot"),
        .gap = "4",
        .wrap = "wrap",
        .align = "center"
    );
}

static rx html_page(void)
{
    return gallery_page(
        "HTML",
        "What can stand inside a page, as rx_el_….",
        rx_fragment(
            gallery_section("Words", NULL, words()),
            gallery_section(
                "Structure", "The theme sets no styles for plain elements.", structure()
            ),
            gallery_section("Lists", NULL, lists()),
            gallery_section("Table", NULL, table()),
            gallery_section("Form", NULL, form()),
            gallery_section("Embedded", NULL, embedded())
        )
    );
}
RX_PAGE(html_page, .route = "/html", .title = "HTML")

/* What styling.test.mjs looks at: style sheets, Tailwind, the head, the colour mode, breakpoints, shared styles. */
#include <reflex.h>
#include <reflex/html.h>

RX_STATE(Look, VAR(str, color, "rgb(1, 2, 3)"), VAR(str, size, "small"), EVENT(turn), EVENT(enlarge))

void Look_turn(struct Look *self)
{
    self->color = "rgb(9, 8, 7)";
}

/* The class's name is put together here: Tailwind cannot find it by reading. */
void Look_enlarge(struct Look *self)
{
    self->size = rx_printf("mt-%d", 7);
}

static void looks(void)
{
    rx_style_for(rx_badge, .letter_spacing = "2px", .hover = rx_style(.letter_spacing = "4px"));
    rx_style_class("framed", .border = "3px solid rgb(4, 5, 6)");
    rx_style_selector("@keyframes grow", .selectors = rx_selectors(
        "from", rx_style(.width = "10px"),
        "to", rx_style(.width = "50px")
    ));
}
RX_STYLES(looks)

static rx home(void)
{
    return rx_vstack(
        rx_heading("Styles", .id = "title", .class_name = "own-title"),
        rx_text("utility", .id = "utility", .class_name = "mt-5 dark:underline"),
        rx_text("from a handler", .id = "sized", .class_name = Look.size),
        rx_button("larger", .id = "larger", .on_click = Look.enlarge),
        rx_box("nested", .id = "sassy", .class_name = "sassy"),
        rx_box("value", .id = "colored", .color = Look.color),
        rx_button("turn", .id = "turn", .on_click = Look.turn),
        rx_badge("badge", .id = "badge"),
        rx_box("framed", .id = "framed", .class_name = "framed"),
        rx_box("grows", .id = "grows", .animation = "grow 1s linear both"),
        rx_box("keyframes of a style sheet", .id = "fades", .animation = "fade 1s linear both"),
        rx_box(rx_el_p("a paragraph"), .id = "nest", .selectors = rx_selectors(
            "& > p", rx_style(.margin = "0", .padding_left = "7px"),
            "@media (max-width: 600px)", rx_style(.padding_top = "9px")
        )),
        rx_box("wide", .id = "wide", .padding_left = rx_responsive("1px", "2px", "3px"),
            .margin_left = rx_breakpoints(.initial = "1px", .md = "4px")),
        rx_color_mode_button(.id = "mode"),
        rx_theme_panel(.default_open = rx_false)
    );
}
RX_PAGE(home, .route = "/", .title = "Styles")

/* What depends on the colour mode in the page itself. */
static rx modes(void)
{
    return rx_vstack(
        rx_color_mode_cond(rx_box("it is light", .id = "is"), rx_box("it is dark", .id = "is")),
        rx_text(rx_color_mode, .id = "now"),
        rx_text(rx_raw_color_mode, .id = "chosen"),
        rx_text(rx_color_mode_cond("by day", "by night"), .id = "word"),
        rx_box("tinted", .id = "tinted", .background = rx_color_mode_cond("rgb(250, 250, 250)", "rgb(5, 5, 5)")),
        rx_color_mode_button(.id = "mode")
    );
}
RX_PAGE(modes, .route = "/modes", .title = "Modes")

RX_APP(
    .theme = { .accent_color = "teal" },
    .breakpoints = { .sm = "640px", .md = "900px" },
    .stylesheets = { "look.css", "styles/nested.scss" },
    .head = {
        { "meta", .name = "color-of-tab", .content = "teal" },
        { "link", .rel = "preload", .href = "/own.ttf", .as_ = "font", .crossorigin = "anonymous", .type = "font/ttf" },
        { "script", .text = "window.early = 1 < 2" },
    },
    .html_lang = "de",
    .html_attrs = { { "data-brand", "acme" } }
)

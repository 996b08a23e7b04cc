/* Layout, text and pictures: what shows without any event. */
#include "state.h"

static rx boxes(rx a, rx b)
{
    return rx_fragment(rx_box(a, .id = a), rx_box(b, .id = b));
}

static rx layout(void)
{
    return rx_container(
        rx_hstack(boxes("h1", "h2"), .id = "hstack"),
        rx_vstack(boxes("v1", "v2"), .id = "vstack"),
        rx_flex(rx_text("left", .id = "left"), rx_spacer(.id = "spacer"), rx_text("right", .id = "right"), .id = "flex", .spacing = "4"),
        rx_grid(boxes("g1", "g2"), rx_box("g3", .id = "g3"), .id = "grid", .columns = "3", .gap = "2"),
        rx_separator(.id = "separator", .size = "4"),
        .id = "container",
        .size = "2"
    );
}

static rx words(void)
{
    return rx_vstack(
        rx_color_mode_button(.id = "mode", .position = "top-right"),
        rx_heading("Heading", .id = "heading", .size = "8"),
        rx_text("Text with ", rx_code("code", .id = "code"), " in it", .id = "text"),
        rx_link(rx_text("in a link", .id = "in-link"), .href = "/layout"),
        rx_text(rx_text("in a text", .id = "in-text"), rx_box("a block"), .id = "around"),
        rx_link("away", .id = "away", .href = "https://example.org/x"),
        rx_link("inside", .id = "inside", .href = "/layout"),
        rx_link("evil", .id = "evil", .href = "javascript:window.evil=1"),
        rx_badge("badge", .id = "badge", .color_scheme = "green"),
        rx_callout("child", .id = "callout", .icon = "!", .text = "Callout "),
        rx_avatar(.id = "avatar", .fallback = "RX"),
        rx_avatar(.id = "face", .src = "/dot.svg", .fallback = "RX"),
        rx_image(.id = "image", .src = "/dot.svg", .alt = "a dot", .width = "40px", .height = "40px"),
        rx_card(rx_text("in a card"), .id = "card"),
        rx_button("button", .id = "button", .variant = "outline", .disabled = rx_true)
    );
}

/* Props that every component takes. */
static rx props(void)
{
    return rx_vstack(
        rx_box("styled", .id = "styled", .class_name = "one two", .style = rx_style(.color = "rgb(9, 9, 9)", .padding_left = "7px"), .padding_left = "11px"),
        rx_text("css", .id = "css", .color = Board.color, .letter_spacing = "3px", .text_decoration = "underline"),
        rx_text("wide", .id = "wide", .size = rx_responsive("1", "2", "3", "4", "5", "6")),
        rx_box("room", .id = "room", .padding_top = rx_responsive("1px", "2px", "3px", "4px", "5px", "6px")),
        rx_box("hover", .id = "named", .title = "a title", .aria_label = "a label", .hidden = rx_false)
    );
}

RX_PAGE(layout, .route = "/layout")
RX_PAGE(words, .route = "/words")
RX_PAGE(props, .route = "/props")
RX_APP()

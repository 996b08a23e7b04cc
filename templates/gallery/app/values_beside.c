/* Every value of what opens beside something: popovers, cards on hover, tooltips. */
#include "values.h"

static rx soft(const char *text)
{
    return rx_button(text, .variant = "soft", .size = "1");
}

static rx said(void)
{
    return rx_text("Beside what opened it.", .size = "2");
}

static rx popover(rx made, const char *word)
{
    return rx_popover_root(rx_popover_trigger(soft(word)), made);
}

static rx popover_opens(rx made, const char *word)
{
    return values_named(
        rx_popover_root(
            rx_popover_anchor(rx_code("anchor", .size = "1", .margin_right = "0.5rem")),
            made,
            rx_popover_content(said())
        ),
        word
    );
}

static rx popover_closes(rx made, const char *word)
{
    return popover(rx_popover_content(made), word);
}

static rx hover_card(rx made, const char *word)
{
    return rx_hover_card_root(rx_hover_card_trigger(rx_link(word, .href = "#", .size = "2")), made);
}

static rx page(void)
{
    return gallery_page(
        "Values: popovers",
        "Popovers, cards on hover and tooltips, once for each value of each prop that takes a "
        "word.",
        rx_fragment(
            VALUES(values_named, popover, said(), .trigger = soft("Open")),
            VALUES(popover_opens, popover_trigger, soft("Open")),
            VALUES(popover, popover_content, said()),
            VALUES(popover_closes, popover_close, soft("Close")),
            VALUES(
                values_named,
                hover_card,
                said(),
                .trigger = rx_link("Hover", .href = "#", .size = "2")
            ),
            VALUES(hover_card, hover_card_content, said()),
            VALUES(values_named, tooltip, soft("Hover"), .content = "A word of help")
        )
    );
}

RX_PAGE(page, .route = "/values/popovers", .title = "Values: popovers")

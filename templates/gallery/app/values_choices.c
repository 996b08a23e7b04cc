/* Every value of what one chooses from: boxes, circles, cards, selects. */
#include "values.h"

#define FRUITS rx_list_of("Apple", "Pear")

static rx in_boxes(rx made, const char *word)
{
    return values_named(rx_checkbox_group_root(made, .name = "boxes"), word);
}

static rx in_circles(rx made, const char *word)
{
    return values_named(rx_radio_group_root(made, .name = "circles"), word);
}

static rx in_check_cards(rx made, const char *word)
{
    return values_named(rx_checkbox_cards_root(made, .columns = "1"), word);
}

static rx in_radio_cards(rx made, const char *word)
{
    return values_named(rx_radio_cards_root(made, .columns = "1"), word);
}

static rx items(void)
{
    return rx_fragment(
        rx_select_item("Apple", .value = "Apple"), rx_select_item("Pear", .value = "Pear")
    );
}

static rx with_trigger(rx made, const char *word)
{
    return values_named(
        rx_select_root(rx_select_trigger(.aria_label = "A fruit"), made, .default_value = "Pear"),
        word
    );
}

static rx with_content(rx made, const char *word)
{
    return values_named(
        rx_select_root(made, rx_select_content(items()), .default_value = "Pear"), word
    );
}

static rx boxes(void)
{
    return rx_fragment(
        VALUES(values_named, checkbox, "A box"),
        VALUES(values_named, checkbox_group, .items = FRUITS, .default_value = rx_list_of("Pear")),
        VALUES(
            values_named,
            checkbox_group_root,
            rx_checkbox_group_item("Apple", .value = "Apple"),
            rx_checkbox_group_item("Pear", .value = "Pear"),
            .default_value = rx_list_of("Pear"),
            .name = "parts"
        ),
        VALUES(in_boxes, checkbox_group_item, "Apple", .value = "Apple"),
        VALUES(
            values_named,
            checkbox_cards,
            .items = FRUITS,
            .default_value = rx_list_of("Pear"),
            .columns = "2"
        ),
        VALUES(
            values_named,
            checkbox_cards_root,
            rx_checkbox_cards_item("Apple", .value = "Apple"),
            rx_checkbox_cards_item("Pear", .value = "Pear"),
            .default_value = rx_list_of("Pear"),
            .columns = "2"
        ),
        VALUES(in_check_cards, checkbox_cards_item, "Apple", .value = "Apple")
    );
}

static rx circles(void)
{
    return rx_fragment(
        VALUES(values_named, radio, .items = FRUITS, .default_value = "Pear"),
        VALUES(values_named, radio_group, .items = FRUITS, .default_value = "Pear"),
        VALUES(
            values_named,
            radio_group_root,
            rx_radio_group_item("Apple", .value = "Apple"),
            rx_radio_group_item("Pear", .value = "Pear"),
            .default_value = "Pear"
        ),
        VALUES(in_circles, radio_group_item, "Apple", .value = "Apple"),
        VALUES(values_named, radio_cards, .items = FRUITS, .default_value = "Pear", .columns = "2"),
        VALUES(
            values_named,
            radio_cards_root,
            rx_radio_cards_item("Apple", .value = "Apple"),
            rx_radio_cards_item("Pear", .value = "Pear"),
            .default_value = "Pear",
            .columns = "2"
        ),
        VALUES(in_radio_cards, radio_cards_item, "Apple", .value = "Apple")
    );
}

static rx selects(void)
{
    return rx_fragment(
        VALUES(values_named, select, .items = FRUITS, .default_value = "Pear"),
        VALUES(
            values_named,
            select_root,
            rx_select_trigger(.aria_label = "A fruit"),
            rx_select_content(items()),
            .default_value = "Pear"
        ),
        VALUES(with_content, select_trigger, .aria_label = "A fruit"),
        VALUES(with_trigger, select_content, items()),
        VALUES(
            values_named,
            segmented_control_root,
            rx_segmented_control_item("Apple", .value = "Apple"),
            rx_segmented_control_item("Pear", .value = "Pear"),
            .default_value = "Pear"
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: choices",
        "Boxes, circles, cards and selects, once for each value of each prop that takes a word.",
        rx_fragment(boxes(), circles(), selects())
    );
}

RX_PAGE(page, .route = "/values/choices", .title = "Values: choices")

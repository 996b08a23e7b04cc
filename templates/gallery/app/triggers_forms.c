/* Fields, choices and what a page is made of: each of their own triggers. */
#include "triggers.h"
#include <reflex/html.h>
#include <reflex/primitives.h>

#define FRUITS rx_list_of("Apple", "Pear")

static rx boxes(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(checkbox, TRIGGERS(checkbox, "A box")),
        TRIGGERS_SECTION(switch, TRIGGERS(switch, "A switch")),
        TRIGGERS_SECTION(checkbox_group, TRIGGERS(checkbox_group, .items = FRUITS)),
        TRIGGERS_SECTION(
            checkbox_group_root,
            TRIGGERS(checkbox_group_root, rx_checkbox_group_item("Apple", .value = "Apple"))
        ),
        TRIGGERS_SECTION(checkbox_cards, TRIGGERS(checkbox_cards, .items = FRUITS)),
        TRIGGERS_SECTION(
            checkbox_cards_root,
            TRIGGERS(checkbox_cards_root, rx_checkbox_cards_item("Apple", .value = "Apple"))
        ),
        TRIGGERS_SECTION(radio, TRIGGERS(radio, .items = FRUITS)),
        TRIGGERS_SECTION(radio_group, TRIGGERS(radio_group, .items = FRUITS)),
        TRIGGERS_SECTION(
            radio_group_root,
            TRIGGERS(radio_group_root, rx_radio_group_item("Apple", .value = "Apple"))
        ),
        TRIGGERS_SECTION(radio_cards, TRIGGERS(radio_cards, .items = FRUITS)),
        TRIGGERS_SECTION(
            radio_cards_root,
            TRIGGERS(radio_cards_root, rx_radio_cards_item("Apple", .value = "Apple"))
        )
    );
}

static rx places(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            segmented_control, TRIGGERS(segmented_control, .items = FRUITS, .default_value = "Pear")
        ),
        TRIGGERS_SECTION(
            segmented_control_root,
            TRIGGERS(
                segmented_control_root,
                rx_segmented_control_item("Apple", .value = "Apple"),
                rx_segmented_control_item("Pear", .value = "Pear"),
                .default_value = "Pear"
            )
        ),
        TRIGGERS_SECTION(slider, TRIGGERS(slider, .default_value = rx_list_of(20))),
        TRIGGERS_SECTION(
            slider_root,
            TRIGGERS(
                slider_root,
                rx_slider_track(rx_slider_range()),
                rx_slider_thumb(),
                .default_value = rx_list_of(20)
            )
        ),
        TRIGGERS_SECTION(
            tabs, TRIGGERS(tabs, "Of apples", "Of pears", .items = FRUITS, .default_value = "Pear")
        ),
        TRIGGERS_SECTION(
            tabs_root,
            TRIGGERS(
                tabs_root,
                rx_tabs_list(
                    rx_tabs_trigger("Apple", .value = "Apple"),
                    rx_tabs_trigger("Pear", .value = "Pear")
                ),
                .default_value = "Pear"
            )
        ),
        TRIGGERS_SECTION(accordion, TRIGGERS(accordion, "Of apples", "Of pears", .items = FRUITS)),
        TRIGGERS_SECTION(
            accordion_root,
            TRIGGERS(
                accordion_root,
                rx_accordion_item(.header = "Apple", .content = "Of apples", .value = "apple")
            )
        )
    );
}

static rx fields(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(input, TRIGGERS(input, .aria_label = "A field")),
        TRIGGERS_SECTION(
            text_field, TRIGGERS_AS(text_field, text_field_root, .aria_label = "A field")
        ),
        TRIGGERS_SECTION(text_field_root, TRIGGERS(text_field_root, .aria_label = "A field")),
        TRIGGERS_SECTION(text_area, TRIGGERS(text_area, .aria_label = "A field")),
        TRIGGERS_SECTION(el_input, TRIGGERS(el_input, .aria_label = "A field")),
        TRIGGERS_SECTION(el_textarea, TRIGGERS(el_textarea, .aria_label = "A field")),
        TRIGGERS_SECTION(
            el_select,
            TRIGGERS(
                el_select, rx_el_option("Apple"), rx_el_option("Pear"), .aria_label = "A fruit"
            )
        )
    );
}

static rx forms(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            form, TRIGGERS(form, rx_input(.name = "who"), rx_button("Send", .type = "submit"))
        ),
        TRIGGERS_SECTION(
            form_root,
            TRIGGERS(
                form_root,
                rx_form_field(TRIGGERS(form_control, .aria_label = "Your name"), .name = "who"),
                rx_form_submit(rx_button("Send"))
            )
        ),
        TRIGGERS_SECTION(
            el_form,
            TRIGGERS(
                el_form,
                rx_el_input(.name = "who", .aria_label = "A field"),
                rx_el_button("Send", .type = "submit"),
                rx_el_button("Empty", .type = "reset")
            )
        ),
        TRIGGERS_SECTION(
            el_dialog, TRIGGERS(el_dialog, rx_el_form(rx_el_button("Close"), .method = "dialog"))
        ),
        TRIGGERS_SECTION(
            upload, TRIGGERS(upload, rx_text("Drop a file here", .size = "2"), .id = "dropped")
        ),
        TRIGGERS_SECTION(
            clipboard,
            rx_fragment(
                TRIGGERS(clipboard, .targets = rx_list_of("pasted")),
                rx_input(.id = "pasted", .placeholder = "Paste here")
            )
        )
    );
}

static rx page(void)
{
    return triggers_page(
        "Triggers: forms",
        "Type, paste, tick and send: what each of them tells is listed below.",
        rx_fragment(boxes(), places(), fields(), forms())
    );
}

RX_PAGE(page, .route = "/triggers/forms", .title = "Triggers: forms")

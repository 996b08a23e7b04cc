/* What opens over the page: each trigger of its roots, contents and items. */
#include "triggers.h"

static rx opener(void)
{
    return rx_button("Open", .size = "1", .variant = "soft", .class_name = "opener");
}

static rx area(void)
{
    return rx_center(
        rx_text("Right click", .size = "1", .color_scheme = "gray"),
        .class_name = "opener",
        .height = "3rem",
        .width = "10rem",
        .border = "1px dashed var(--gray-a7)",
        .border_radius = "var(--radius-3)"
    );
}

static rx dialogs(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            dialog,
            TRIGGERS(
                dialog, "Press Escape, or click beside it.", .trigger = opener(), .title = "Dialog"
            )
        ),
        TRIGGERS_SECTION(
            dialog_root,
            TRIGGERS(
                dialog_root,
                rx_dialog_trigger(opener()),
                TRIGGERS(
                    dialog_content,
                    rx_dialog_title("In parts"),
                    rx_dialog_description("As above."),
                    .max_width = "24rem"
                )
            )
        ),
        TRIGGERS_SECTION(
            alert_dialog,
            TRIGGERS(
                alert_dialog,
                .trigger = opener(),
                .title = "Question",
                .description = "Yes or no?",
                .action = rx_button("Yes"),
                .cancel = rx_button("No")
            )
        ),
        TRIGGERS_SECTION(
            alert_dialog_root,
            TRIGGERS(
                alert_dialog_root,
                rx_alert_dialog_trigger(opener()),
                TRIGGERS(
                    alert_dialog_content,
                    rx_alert_dialog_title("In parts"),
                    rx_alert_dialog_description("As above."),
                    rx_alert_dialog_cancel(rx_button("No")),
                    .max_width = "24rem"
                )
            )
        ),
        TRIGGERS_SECTION(
            drawer,
            TRIGGERS(
                drawer,
                rx_text("Drag it, or press Escape."),
                .trigger = opener(),
                .title = "Drawer",
                .description = "From below."
            )
        ),
        TRIGGERS_SECTION(
            drawer_root,
            TRIGGERS(
                drawer_root,
                rx_drawer_trigger(opener()),
                rx_drawer_portal(
                    rx_drawer_overlay(),
                    TRIGGERS(
                        drawer_content,
                        rx_drawer_handle(),
                        rx_drawer_title("In parts"),
                        rx_drawer_description("As above.")
                    )
                )
            )
        )
    );
}

static rx beside(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(popover, TRIGGERS(popover, "Beside a button", .trigger = opener())),
        TRIGGERS_SECTION(
            popover_root,
            TRIGGERS(
                popover_root,
                rx_popover_trigger(opener()),
                TRIGGERS(popover_content, rx_text("In parts", .size = "2"))
            )
        ),
        TRIGGERS_SECTION(
            hover_card,
            TRIGGERS(
                hover_card, rx_text("While the pointer is there", .size = "2"), .trigger = opener()
            )
        ),
        TRIGGERS_SECTION(
            hover_card_root,
            TRIGGERS(
                hover_card_root,
                rx_hover_card_trigger(opener()),
                TRIGGERS(hover_card_content, rx_text("In parts", .size = "2"))
            )
        ),
        TRIGGERS_SECTION(tooltip, TRIGGERS(tooltip, opener(), .content = "A word of help"))
    );
}

/* The items of a menu in parts: `kind` is the menu, `of` the one whose props it has. */
#define MENU_ITEMS(kind, of)                                                                       \
    rx_fragment(                                                                                   \
        TRIGGERS_AS(kind##_item, of##_item, "Copy"),                                               \
        TRIGGERS_AS(kind##_checkbox_item, of##_checkbox_item, "Grid", .checked = rx_true),         \
        TRIGGERS_AS(kind##_checkbox, of##_checkbox_item, "Rulers", .checked = rx_true),            \
        TRIGGERS_AS(                                                                               \
            kind##_radio_group,                                                                    \
            of##_radio_group,                                                                      \
            TRIGGERS_AS(kind##_radio_item, of##_radio_item, "Small", .value = "small"),            \
            TRIGGERS_AS(kind##_radio, of##_radio_item, "Large", .value = "large"),                 \
            .value = "medium"                                                                      \
        ),                                                                                         \
        TRIGGERS_AS(                                                                               \
            kind##_sub,                                                                            \
            of##_sub,                                                                              \
            rx_##kind##_sub_trigger("More"),                                                       \
            TRIGGERS_AS(kind##_sub_content, of##_sub_content, rx_##kind##_item("Rename"))          \
        )                                                                                          \
    )

#define MENU(kind, of, trigger)                                                                    \
    TRIGGERS_SECTION(                                                                              \
        kind##_root,                                                                               \
        TRIGGERS_AS(                                                                               \
            kind##_root,                                                                           \
            of##_root,                                                                             \
            rx_##kind##_trigger(trigger),                                                          \
            TRIGGERS_AS(kind##_content, of##_content, MENU_ITEMS(kind, of))                        \
        )                                                                                          \
    )

static rx menus(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            menu,
            TRIGGERS_AS(
                menu,
                dropdown_menu,
                .trigger = opener(),
                .items = rx_list_of("Copy", "Paste"),
                .modal = rx_false
            )
        ),
        MENU(menu, dropdown_menu, opener()),
        TRIGGERS_SECTION(
            dropdown_menu,
            TRIGGERS(
                dropdown_menu,
                .trigger = opener(),
                .items = rx_list_of("Copy", "Paste"),
                .modal = rx_false
            )
        ),
        MENU(dropdown_menu, dropdown_menu, opener()),
        TRIGGERS_SECTION(
            context_menu,
            TRIGGERS(context_menu, area(), .items = rx_list_of("Back", "Reload"), .modal = rx_false)
        ),
        MENU(context_menu, context_menu, area())
    );
}

static rx selects(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            select,
            TRIGGERS(
                select,
                .items = rx_list_of("Apple", "Pear"),
                .default_value = "Pear",
                .aria_label = "A fruit"
            )
        ),
        TRIGGERS_SECTION(
            select_root,
            TRIGGERS(
                select_root,
                rx_select_trigger(.aria_label = "A fruit"),
                TRIGGERS(
                    select_content,
                    rx_select_item("Apple", .value = "Apple"),
                    rx_select_item("Pear", .value = "Pear")
                ),
                .default_value = "Pear"
            )
        )
    );
}

static rx page(void)
{
    return triggers_page(
        "Triggers: overlays",
        "Open and close each of them: what it tells is listed below.",
        rx_fragment(dialogs(), beside(), menus(), selects())
    );
}

RX_PAGE(page, .route = "/triggers/overlays", .title = "Triggers: overlays")

/* Every value of menus, in one piece and in parts. */
#include "values.h"

static rx soft(const char *text)
{
    return rx_button(text, .variant = "soft", .size = "1");
}

static rx area(const char *text)
{
    return rx_center(
        rx_text(text, .size = "1", .color_scheme = "gray"),
        .width = "9rem",
        .height = "3rem",
        .border = "1px dashed var(--gray-a7)",
        .border_radius = "var(--radius-2)"
    );
}

/* ---- menus that a button opens: rx_menu_… is another name of rx_dropdown_menu_… ---- */

static rx parts(void)
{
    return rx_fragment(
        rx_dropdown_menu_group(
            rx_dropdown_menu_item("Copy", .shortcut = "Ctrl C"),
            rx_dropdown_menu_checkbox("Grid", .checked = rx_true),
            rx_dropdown_menu_checkbox_item("Ruler", .checked = rx_false)
        ),
        rx_dropdown_menu_separator(),
        rx_dropdown_menu_radio_group(
            rx_dropdown_menu_radio("Small", .value = "small"),
            rx_dropdown_menu_radio_item("Large", .value = "large"),
            .value = "small"
        )
    );
}

static rx other_parts(void)
{
    return rx_fragment(
        rx_menu_group(
            rx_menu_item("Copy", .shortcut = "Ctrl C"), rx_menu_checkbox("Grid", .checked = rx_true)
        ),
        rx_menu_separator(),
        rx_menu_radio_group(rx_menu_radio("Small", .value = "small"), .value = "small")
    );
}

static rx opened(rx made, const char *word)
{
    return rx_dropdown_menu_root(rx_dropdown_menu_trigger(soft(word)), made);
}

static rx other_opened(rx made, const char *word)
{
    return rx_menu_root(rx_menu_trigger(soft(word)), made);
}

static rx opens(rx made, const char *word)
{
    return values_named(
        rx_dropdown_menu_root(made, rx_dropdown_menu_content(rx_dropdown_menu_item("Copy"))), word
    );
}

static rx in_sub(rx made, const char *word)
{
    return opened(
        rx_dropdown_menu_content(rx_dropdown_menu_sub(rx_dropdown_menu_sub_trigger("More"), made)),
        word
    );
}

static rx other_in_sub(rx made, const char *word)
{
    return other_opened(rx_menu_content(rx_menu_sub(rx_menu_sub_trigger("More"), made)), word);
}

static rx menus(void)
{
    return rx_fragment(
        VALUES(
            values_named,
            dropdown_menu,
            .trigger = soft("Open"),
            .items = rx_list_of("Copy", "Paste")
        ),
        VALUES(
            values_named,
            dropdown_menu_root,
            rx_dropdown_menu_trigger(soft("Open")),
            rx_dropdown_menu_content(parts())
        ),
        VALUES(opens, dropdown_menu_trigger, soft("Open")),
        VALUES(opened, dropdown_menu_content, parts()),
        VALUES(in_sub, dropdown_menu_sub_content, rx_dropdown_menu_item("Rename"))
    );
}

static rx other_menus(void)
{
    return rx_fragment(
        VALUES_AS(
            values_named,
            menu,
            dropdown_menu,
            .trigger = soft("Open"),
            .items = rx_list_of("Copy", "Paste")
        ),
        VALUES_AS(
            values_named,
            menu_root,
            dropdown_menu_root,
            rx_menu_trigger(soft("Open")),
            rx_menu_content(other_parts())
        ),
        VALUES_AS(opens, menu_trigger, dropdown_menu_trigger, soft("Open")),
        VALUES_AS(other_opened, menu_content, dropdown_menu_content, other_parts()),
        VALUES_AS(other_in_sub, menu_sub_content, dropdown_menu_sub_content, rx_menu_item("Rename"))
    );
}

/* ---- menus of a right click ---- */

static rx context_parts(void)
{
    return rx_fragment(
        rx_context_menu_group(
            rx_context_menu_item("Back", .shortcut = "Alt Left"),
            rx_context_menu_checkbox_item("Grid", .checked = rx_true)
        ),
        rx_context_menu_separator(),
        rx_context_menu_radio_group(
            rx_context_menu_radio_item("Small", .value = "small"), .value = "small"
        )
    );
}

static rx context_opened(rx made, const char *word)
{
    return rx_context_menu_root(rx_context_menu_trigger(area(word)), made);
}

static rx context_in_sub(rx made, const char *word)
{
    return context_opened(
        rx_context_menu_content(rx_context_menu_sub(rx_context_menu_sub_trigger("More"), made)),
        word
    );
}

static rx context_menus(void)
{
    return rx_fragment(
        VALUES(
            values_named, context_menu, area("Right click"), .items = rx_list_of("Back", "Reload")
        ),
        VALUES(
            values_named,
            context_menu_root,
            rx_context_menu_trigger(area("Right click")),
            rx_context_menu_content(context_parts())
        ),
        VALUES(context_opened, context_menu_content, context_parts()),
        VALUES(context_in_sub, context_menu_sub_content, rx_context_menu_item("Rename"))
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: menus",
        "Menus of a button and of a right click, once for each value of each prop that takes a "
        "word.",
        rx_fragment(menus(), other_menus(), context_menus())
    );
}

RX_PAGE(page, .route = "/values/menus", .title = "Values: menus")

/* Overlays: what opens over the page. */
#include "radix.h"

RX_STATE(
    RadixOverlays,
    VAR(str, chosen, "nothing yet"),
    VAR(int, deleted, 0),
    VAR(bool, open, false),
    SETTER(chosen),
    SETTER(open),
    EVENT(remove)
)

void RadixOverlays_remove(struct RadixOverlays *self)
{
    self->deleted++;
}

#define SIDES "top", "right", "bottom", "left"

static rx soft(const char *text)
{
    return rx_button(text, .variant = "soft");
}

/* ---- dialogs ---- */

static rx dialog_size(const char *word)
{
    return rx_dialog(
        rx_input(.placeholder = "A name", .aria_label = "Name"),
        .trigger = soft(word),
        .title = "Rename",
        .description = "The new name shows everywhere.",
        .close = rx_button("Done"),
        .size = word,
        .max_width = "26rem"
    );
}

static rx dialog_align(const char *word)
{
    return rx_dialog(
        "It stands where it was told to.", .trigger = soft(word), .title = "Place", .align = word
    );
}

static rx alert_size(const char *word)
{
    return rx_alert_dialog(
            .trigger = rx_button(word, .variant = "soft", .color_scheme = "red"),
            .title = "Delete this?",
            .description = "It cannot be brought back.",
            .action = rx_button("Delete", .color_scheme = "red"),
            .on_action = RadixOverlays.remove,
            .size = word
    );
}

static rx dialogs(void)
{
    return rx_box(
        RADIX_ROW("size", dialog_size, "1", "2", "3", "4"),
        RADIX_ROW("align", dialog_align, "start", "center"),
        RADIX_ROW("alert: size", alert_size, "1", "2", "3", "4"),
        gallery_row("deleted", rx_code(RadixOverlays.deleted, .id = "deleted")),
        gallery_row(
            "of a var",
            rx_dialog_root(
                rx_dialog_trigger(
                    rx_button(rx_cond(RadixOverlays.open, "Open now", "Open"), .id = "open-dialog")
                ),
                rx_dialog_content(
                    rx_dialog_title("In parts"),
                    rx_dialog_description("The same from its single parts."),
                    rx_dialog_close("Close"),
                    .max_width = "24rem"
                ),
                .open = RadixOverlays.open,
                .on_open_change = RadixOverlays.set_open
            )
        )
    );
}

/* ---- drawers ---- */

static rx drawer_direction(const char *word)
{
    return rx_drawer(
        rx_text("Drag it back, press Escape, or click beside it.", .size = "2"),
        .trigger = rx_button(word, .variant = "soft", .id = rx_concat("drawer-", word)),
        .title = "Drawer",
        .description = "It comes from an edge of the window.",
        .close = rx_button("Close", .variant = "soft"),
        .direction = word
    );
}

static rx drawer_parts(void)
{
    return rx_drawer_root(
        rx_drawer_trigger(soft("In parts")),
        rx_drawer_portal(
            rx_drawer_overlay(),
            rx_drawer_content(
                rx_drawer_handle(),
                rx_drawer_title("Steps"),
                rx_drawer_description("It snaps to heights."),
                rx_box(.height = "60vh"),
                rx_drawer_close("Close")
            )
        )
    );
}

/* ---- beside something ---- */

static rx popover_side(const char *word)
{
    return rx_popover(rx_text("On the ", word, .size = "2"), .trigger = soft(word), .side = word);
}

static rx popover_align(const char *word)
{
    return rx_popover(rx_text(word, .size = "2"), .trigger = soft(word), .align = word);
}

static rx popover_size(const char *word)
{
    return rx_popover(rx_text("Size ", word, .size = "2"), .trigger = soft(word), .size = word);
}

static rx card_side(const char *word)
{
    return rx_hover_card(
        rx_text("On the ", word, .size = "2"), .trigger = rx_link(word, .href = "#"), .side = word
    );
}

static rx card_size(const char *word)
{
    return rx_hover_card(
        rx_text("Size ", word, .size = "2"), .trigger = rx_link(word, .href = "#"), .size = word
    );
}

static rx card_align(const char *word)
{
    return rx_hover_card(
        rx_text(word, .size = "2"), .trigger = rx_link(word, .href = "#"), .align = word
    );
}

static rx tip_side(const char *word)
{
    return rx_tooltip(soft(word), .content = "A word of help", .side = word);
}

static rx tip_align(const char *word)
{
    return rx_tooltip(soft(word), .content = "A longer word of help", .align = word);
}

static rx beside(void)
{
    return rx_box(
        RADIX_ROW("popover: side", popover_side, SIDES),
        RADIX_ROW("align", popover_align, "start", "center", "end"),
        RADIX_ROW("size", popover_size, "1", "2", "3", "4"),
        RADIX_ROW("card: side", card_side, SIDES),
        RADIX_ROW("align", card_align, "start", "center", "end"),
        RADIX_ROW("size", card_size, "1", "2", "3"),
        RADIX_ROW("tooltip: side", tip_side, SIDES),
        RADIX_ROW("align", tip_align, "start", "center", "end")
    );
}

/* ---- menus ---- */

static rx menu_variant(const char *word)
{
    return rx_menu(
            .trigger = rx_button(word, .variant = "soft", .id = rx_concat("menu-", word)),
            .items = rx_list_of("Copy", "Paste", "-", "Delete"),
            .on_select = RadixOverlays.set_chosen,
            .variant = word
    );
}

static rx menu_size(const char *word)
{
    return rx_menu(.trigger = soft(word), .items = rx_list_of("Copy", "Paste"), .size = word);
}

static rx menu_color(const char *word)
{
    return rx_dropdown_menu(
            .trigger = rx_button(word, .variant = "soft", .color_scheme = word),
            .items = rx_list_of("Copy", "Paste"),
            .color_scheme = word
    );
}

static rx menu_parts(void)
{
    return rx_menu_root(
        rx_menu_trigger(rx_button("In parts", .variant = "soft", .id = "menu-parts")),
        rx_menu_content(
            rx_menu_label("Edit"),
            rx_menu_item(
                "Copy", .shortcut = "Ctrl C", .on_select = rx_call(RadixOverlays.set_chosen, "Copy")
            ),
            rx_menu_item("Delete", .color_scheme = "red"),
            rx_menu_separator(),
            rx_menu_sub(
                rx_menu_sub_trigger("More"),
                rx_menu_sub_content(
                    rx_menu_item("Rename"), rx_menu_item("Archive", .disabled = rx_true)
                )
            ),
            rx_menu_checkbox_item("Grid", .checked = rx_true),
            rx_menu_radio_group(
                rx_menu_radio_item("Small", .value = "small"),
                rx_menu_radio_item("Large", .value = "large"),
                .value = "small"
            )
        )
    );
}

static rx area(const char *text)
{
    return rx_center(
        rx_text(text, .size = "2", .color_scheme = "gray"),
        .width = "16rem",
        .height = "5rem",
        .border = "1px dashed var(--gray-a7)",
        .border_radius = "var(--radius-3)"
    );
}

static rx context_variant(const char *word)
{
    return rx_context_menu(
        area("Right click in here"),
        .items = rx_list_of("Back", "Reload"),
        .on_select = RadixOverlays.set_chosen,
        .variant = word
    );
}

static rx context_parts(void)
{
    return rx_context_menu_root(
        rx_context_menu_trigger(area("Right click: in parts")),
        rx_context_menu_content(
            rx_context_menu_label("Page"),
            rx_context_menu_item("Back", .shortcut = "Alt Left"),
            rx_context_menu_separator(),
            rx_context_menu_checkbox("Grid", .checked = rx_true),
            rx_context_menu_radio_group(
                rx_context_menu_radio("Small", .value = "small"), .value = "small"
            ),
            .size = "1"
        )
    );
}

static rx menus(void)
{
    return rx_box(
        RADIX_ROW("variant", menu_variant, "solid", "soft"),
        RADIX_ROW("size", menu_size, "1", "2"),
        gallery_row("parts", menu_parts()),
        RADIX_ROW("color_scheme", menu_color, RADIX_COLORS),
        RADIX_ROW("context menu", context_variant, "solid", "soft"),
        gallery_row("in parts", context_parts()),
        gallery_row("chosen", rx_code(RadixOverlays.chosen, .id = "chosen"))
    );
}

static rx overlays(void)
{
    return gallery_page(
        "Overlays",
        "What opens over the page: in one piece with a trigger and plain texts, or from single "
        "parts.",
        rx_fragment(
            gallery_section("Dialog", NULL, dialogs()),
            gallery_section(
                "Drawer",
                NULL,
                rx_box(
                    RADIX_ROW("direction", drawer_direction, "top", "right", "bottom", "left"),
                    gallery_row("parts", drawer_parts())
                )
            ),
            gallery_section("Beside something", NULL, beside()),
            gallery_section("Menus", NULL, menus())
        )
    );
}

RX_PAGE(overlays, .route = "/overlays", .title = "Overlays")

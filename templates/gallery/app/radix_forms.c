/* Forms: what a user types, ticks, chooses and drags. */
#include "radix.h"

#include <string.h>

RX_TYPE(Fruit, VAR(str, label, ""), VAR(str, value, ""), VAR(bool, disabled, false))

RX_STATE(
    RadixForms,
    LIST(struct Fruit, fruits),
    LIST(str, picked),
    VAR(str, fruit, "pear"),
    VAR(double, level, 40),
    VAR(bool, on, true),
    VAR(str, sent, ""),
    VAR(bool, taken, false),
    SETTER(fruit),
    SETTER(on),
    EVENT(set_level, double),
    EVENT(pick, rx_strs),
    EVENT(send, rx_json),
    EVENT(clear),
    INIT(init)
)

void RadixForms_init(struct RadixForms *self)
{
    rx_push(self->fruits, (struct Fruit){ .label = "Apple", .value = "apple" });
    rx_push(self->fruits, (struct Fruit){ .label = "Pear", .value = "pear" });
    rx_push(self->fruits, (struct Fruit){ .label = "Durian", .value = "durian", .disabled = true });
    rx_push(self->picked, "pear");
}

void RadixForms_set_level(struct RadixForms *self, double level)
{
    self->level = level;
}

void RadixForms_pick(struct RadixForms *self, rx_strs picked)
{
    rx_assign(self->picked, picked);
}

void RadixForms_send(struct RadixForms *self, rx_json form)
{
    self->taken = !strcmp(rx_json_str(form, "user"), "root");
    self->sent = self->taken ? "" : rx_printf("Welcome, %s", rx_json_str(form, "user"));
}

void RadixForms_clear(struct RadixForms *self)
{
    self->taken = false;
    self->sent = "";
}

#define SOFT "classic", "surface", "soft"
#define RADII "none", "small", "medium", "large", "full"
#define FRUITS rx_list_of("Apple", "Pear", "Plum")

/* ---- buttons ---- */

static rx button_variant(const char *word)
{
    return rx_button(word, .variant = word);
}
static rx button_size(const char *word)
{
    return rx_button("Size ", word, .size = word);
}
static rx button_radius(const char *word)
{
    return rx_button(word, .radius = word);
}
static rx button_color(const char *word)
{
    return rx_button(word, .color_scheme = word, .variant = "soft");
}
static rx icon_variant(const char *word)
{
    return rx_icon_button("+", .variant = word, .aria_label = word);
}
static rx icon_size(const char *word)
{
    return rx_icon_button("+", .size = word, .aria_label = word);
}
static rx icon_radius(const char *word)
{
    return rx_icon_button("+", .radius = word, .aria_label = word);
}

static rx buttons(void)
{
    return rx_box(
        RADIX_ROW(
            "variant", button_variant, "classic", "solid", "soft", "surface", "outline", "ghost"
        ),
        RADIX_ROW("size", button_size, "1", "2", "3", "4"),
        RADIX_ROW("radius", button_radius, RADII),
        RADIX_ROW("color_scheme", button_color, RADIX_COLORS),
        gallery_row(
            "states",
            rx_fragment(
                rx_button("High contrast", .high_contrast = rx_true),
                rx_button("Disabled", .disabled = rx_true),
                rx_button("Loading", .loading = rx_true)
            )
        ),
        RADIX_ROW(
            "icon: variant", icon_variant, "classic", "solid", "soft", "surface", "outline", "ghost"
        ),
        RADIX_ROW("icon: size", icon_size, "1", "2", "3", "4"),
        RADIX_ROW("icon: radius", icon_radius, RADII)
    );
}

/* ---- texts ---- */

static rx field_variant(const char *word)
{
    return rx_input(.placeholder = word, .variant = word);
}
static rx field_size(const char *word)
{
    return rx_input(.placeholder = "Size", .size = word, .width = "9rem");
}
static rx field_radius(const char *word)
{
    return rx_input(.placeholder = word, .radius = word, .width = "9rem");
}
static rx field_color(const char *word)
{
    return rx_input(.placeholder = word, .color_scheme = word, .variant = "soft", .width = "7rem");
}
static rx field_type(const char *word)
{
    return rx_text_field(.type = word, .aria_label = word, .width = "11rem");
}
static rx field_slot(const char *word)
{
    return rx_text_field(rx_text_field_slot(word, .side = word), .placeholder = "slot");
}
static rx area_variant(const char *word)
{
    return rx_text_area(.placeholder = word, .variant = word);
}
static rx area_size(const char *word)
{
    return rx_text_area(.placeholder = "Size", .size = word);
}
static rx area_resize(const char *word)
{
    return rx_text_area(.placeholder = word, .resize = word);
}
static rx area_radius(const char *word)
{
    return rx_text_area(.placeholder = word, .radius = word, .width = "9rem");
}

static rx fields(void)
{
    return rx_box(
        RADIX_ROW("variant", field_variant, SOFT),
        RADIX_ROW("size", field_size, "1", "2", "3"),
        RADIX_ROW("radius", field_radius, RADII),
        RADIX_ROW("color_scheme", field_color, RADIX_COLORS),
        RADIX_ROW(
            "type",
            field_type,
            "text",
            "email",
            "number",
            "password",
            "search",
            "tel",
            "url",
            "date",
            "datetime-local",
            "month",
            "time",
            "week"
        ),
        RADIX_ROW("slot: side", field_slot, "left", "right"),
        RADIX_ROW("area: variant", area_variant, SOFT),
        RADIX_ROW("area: size", area_size, "1", "2", "3"),
        RADIX_ROW("area: resize", area_resize, "none", "vertical", "horizontal", "both"),
        RADIX_ROW("area: radius", area_radius, RADII)
    );
}

/* ---- on and off ---- */

static rx box_variant(const char *word)
{
    return rx_checkbox(word, .variant = word, .default_checked = rx_true);
}
static rx box_size(const char *word)
{
    return rx_checkbox("Size", .size = word, .default_checked = rx_true);
}
static rx box_color(const char *word)
{
    return rx_checkbox(.color_scheme = word, .default_checked = rx_true, .aria_label = word);
}
static rx switch_variant(const char *word)
{
    return rx_switch(word, .variant = word, .default_checked = rx_true);
}
static rx switch_size(const char *word)
{
    return rx_switch("Size", .size = word, .default_checked = rx_true);
}
static rx switch_radius(const char *word)
{
    return rx_switch(word, .radius = word, .default_checked = rx_true);
}
static rx switch_color(const char *word)
{
    return rx_switch(.color_scheme = word, .default_checked = rx_true, .aria_label = word);
}

static rx toggles(void)
{
    return rx_box(
        RADIX_ROW("checkbox: variant", box_variant, SOFT),
        RADIX_ROW("size", box_size, "1", "2", "3"),
        RADIX_ROW("color_scheme", box_color, RADIX_COLORS),
        RADIX_ROW("switch: variant", switch_variant, SOFT),
        RADIX_ROW("size", switch_size, "1", "2", "3"),
        RADIX_ROW("radius", switch_radius, "none", "small", "full"),
        RADIX_ROW("color_scheme", switch_color, RADIX_COLORS),
        gallery_row(
            "of a var",
            rx_fragment(
                rx_switch("Lights", .checked = RadixForms.on, .on_change = RadixForms.set_on),
                rx_text(rx_cond(RadixForms.on, "on", "off"), .size = "2")
            )
        )
    );
}

/* ---- choices ---- */

static rx select_variant(const char *word)
{
    return rx_select(.items = FRUITS, .placeholder = word, .variant = word);
}
static rx select_size(const char *word)
{
    return rx_select(.items = FRUITS, .placeholder = "Size", .size = word);
}
static rx select_radius(const char *word)
{
    return rx_select(.items = FRUITS, .placeholder = word, .radius = word);
}
static rx select_position(const char *word)
{
    return rx_select(.items = FRUITS, .placeholder = word, .position = word);
}
static rx select_color(const char *word)
{
    return rx_select(.items = FRUITS, .placeholder = word, .color_scheme = word, .variant = "soft");
}

static rx select_content(const char *word)
{
    return rx_select_root(
        rx_select_trigger(.placeholder = word),
        rx_select_content(
            rx_select_group(rx_select_label("Fruits"), rx_select_item("Apple", .value = "apple")),
            rx_select_separator(),
            rx_select_item("Leek", .value = "leek"),
            .variant = word
        )
    );
}

static rx selects(void)
{
    return rx_box(
        RADIX_ROW("variant", select_variant, "classic", "surface", "soft", "ghost"),
        RADIX_ROW("size", select_size, "1", "2", "3"),
        RADIX_ROW("radius", select_radius, RADII),
        RADIX_ROW("position", select_position, "item-aligned", "popper"),
        RADIX_ROW("content: variant", select_content, "solid", "soft"),
        RADIX_ROW("color_scheme", select_color, RADIX_COLORS),
        gallery_row(
            "of a LIST",
            rx_fragment(
                rx_select(
                        .id = "fruit",
                        .items = RadixForms.fruits,
                        .label = "Fruits",
                        .value = RadixForms.fruit,
                        .on_change = RadixForms.set_fruit
                ),
                rx_code(RadixForms.fruit, .id = "fruit-value")
            )
        )
    );
}

static rx radio_variant(const char *word)
{
    return rx_radio(.items = FRUITS, .variant = word, .default_value = "Pear");
}
static rx radio_size(const char *word)
{
    return rx_radio_group(.items = FRUITS, .size = word, .default_value = "Pear");
}
static rx radio_direction(const char *word)
{
    return rx_radio_group(.items = FRUITS, .direction = word, .default_value = "Pear");
}
static rx radio_color(const char *word)
{
    return rx_radio(
            .value = word, .color_scheme = word, .default_checked = rx_true, .aria_label = word
    );
}
static rx group_variant(const char *word)
{
    return rx_checkbox_group(.items = FRUITS, .variant = word, .default_value = rx_list_of("Pear"));
}
static rx group_size(const char *word)
{
    return rx_checkbox_group(.items = FRUITS, .size = word, .default_value = rx_list_of("Pear"));
}
static rx segment_variant(const char *word)
{
    return rx_segmented_control(.items = FRUITS, .variant = word, .default_value = "Pear");
}
static rx segment_size(const char *word)
{
    return rx_segmented_control(.items = FRUITS, .size = word, .default_value = "Pear");
}
static rx segment_radius(const char *word)
{
    return rx_segmented_control(.items = FRUITS, .radius = word, .default_value = "Pear");
}
static rx cards_variant(const char *word)
{
    return rx_radio_cards(
            .items = FRUITS, .variant = word, .default_value = "Pear", .columns = "3"
    );
}
static rx cards_size(const char *word)
{
    return rx_radio_cards(.items = FRUITS, .size = word, .default_value = "Pear", .columns = "3");
}
static rx boxes_variant(const char *word)
{
    return rx_checkbox_cards(
            .items = FRUITS, .variant = word, .default_value = rx_list_of("Pear"), .columns = "3"
    );
}
static rx boxes_size(const char *word)
{
    return rx_checkbox_cards(
            .items = FRUITS, .size = word, .default_value = rx_list_of("Pear"), .columns = "3"
    );
}

static rx groups(void)
{
    return rx_box(
        RADIX_ROW("radio: variant", radio_variant, SOFT),
        RADIX_ROW("size", radio_size, "1", "2", "3"),
        RADIX_ROW("direction", radio_direction, "row", "column", "row-reverse", "column-reverse"),
        RADIX_ROW("color_scheme", radio_color, RADIX_COLORS),
        RADIX_ROW("boxes: variant", group_variant, SOFT),
        RADIX_ROW("size", group_size, "1", "2", "3"),
        RADIX_ROW("segments: variant", segment_variant, "surface", "classic"),
        RADIX_ROW("size", segment_size, "1", "2", "3"),
        RADIX_ROW("radius", segment_radius, RADII),
        RADIX_ROW("cards: variant", cards_variant, "surface", "classic"),
        RADIX_ROW("size", cards_size, "1", "2", "3"),
        RADIX_ROW("cards of boxes", boxes_variant, "surface", "classic"),
        RADIX_ROW("size", boxes_size, "1", "2", "3"),
        gallery_row(
            "of vars",
            rx_fragment(
                rx_checkbox_group(
                        .id = "basket",
                        .items = RadixForms.fruits,
                        .direction = "row",
                        .value = RadixForms.picked,
                        .on_change = RadixForms.pick
                ),
                rx_code(rx_join(RadixForms.picked, ", "), .id = "basket-value")
            )
        )
    );
}

/* ---- numbers ---- */

static rx slider_variant(const char *word)
{
    return rx_slider(.variant = word, .default_value = rx_int(40), .width = "9rem");
}
static rx slider_size(const char *word)
{
    return rx_slider(.size = word, .default_value = rx_int(40), .width = "9rem");
}
static rx slider_radius(const char *word)
{
    return rx_slider(.radius = word, .default_value = rx_int(40), .width = "9rem");
}
static rx slider_color(const char *word)
{
    return rx_slider(
            .color_scheme = word, .default_value = rx_int(60), .width = "5rem", .aria_label = word
    );
}
static rx slider_way(const char *word)
{
    return rx_box(
        rx_slider(.orientation = word, .default_value = rx_int(40)),
        .width = "9rem",
        .height = "6rem"
    );
}

static rx parts_way(const char *word)
{
    return rx_box(
        rx_slider_root(
            rx_slider_track(rx_slider_range()),
            rx_slider_thumb(),
            rx_slider_thumb(),
            .default_value = rx_list_of("20", "70"),
            .orientation = word
        ),
        .width = "9rem"
    );
}

static rx sliders(void)
{
    return rx_box(
        RADIX_ROW("variant", slider_variant, SOFT),
        RADIX_ROW("size", slider_size, "1", "2", "3"),
        RADIX_ROW("radius", slider_radius, RADII),
        RADIX_ROW("orientation", slider_way, "horizontal", "vertical"),
        RADIX_ROW("color_scheme", slider_color, RADIX_COLORS),
        RADIX_ROW("in parts", parts_way, "horizontal", "vertical"),
        gallery_row(
            "of a var",
            rx_fragment(
                rx_slider(
                        .id = "level",
                        .value = RadixForms.level,
                        .on_change = RadixForms.set_level,
                        .width = "12rem"
                ),
                rx_code(RadixForms.level, .id = "level-value")
            )
        )
    );
}

/* ---- fields that tell what is wrong ---- */

static rx checked_form(void)
{
    return rx_form_root(
        rx_form_field(
            rx_form_label("User"),
            rx_form_control(rx_input(
                    .id = "user",
                    .placeholder = "anything but root",
                    .required = rx_true,
                    .min_length = rx_int(3)
            )),
            rx_form_message("Say who you are.", .match = "valueMissing"),
            rx_form_message("At least three letters.", .match = "tooShort"),
            rx_form_message("That one is taken.", .force_match = RadixForms.taken),
            .name = "user",
            .server_invalid = RadixForms.taken
        ),
        rx_form_field(
            rx_form_label("Mail"),
            rx_form_control(rx_input(.id = "mail", .type = "email", .required = rx_true)),
            rx_form_message(),
            .name = "mail"
        ),
        rx_form_submit(rx_button("Join", .id = "join", .align_self = "start")),
        rx_cond(RadixForms.sent, rx_text(RadixForms.sent, .id = "sent", .size = "2"), NULL),
        .on_submit = RadixForms.send,
        .on_clear_server_errors = RadixForms.clear,
        .max_width = "22rem"
    );
}

static rx forms(void)
{
    return gallery_page(
        "Forms",
        "What a user types, ticks, chooses and drags. Each of them takes a var, and a handler for "
        "its changes.",
        rx_fragment(
            gallery_section("Buttons", NULL, buttons()),
            gallery_section("Texts", NULL, fields()),
            gallery_section("Checkbox and switch", NULL, toggles()),
            gallery_section("Select", "Of a list of texts, or of records.", selects()),
            gallery_section("Groups", NULL, groups()),
            gallery_section("Slider", NULL, sliders()),
            gallery_section(
                "Checked fields",
                "The browser's own checks, and what the handler finds.",
                checked_form()
            )
        )
    );
}

RX_PAGE(forms, .route = "/forms", .title = "Forms")

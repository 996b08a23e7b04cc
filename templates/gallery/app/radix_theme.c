/* Theme: colours, corners and sizes of the whole page, or of a part of it. */
#include "radix.h"

RX_STATE(RadixTheme, VAR(bool, panel, false), SETTER(panel))

static rx sample(const char *label)
{
    return rx_card(
        rx_flex(
            rx_text(label, .size = "2", .weight = "medium"),
            rx_button("Button", .size = "1"),
            rx_badge("Badge"),
            .gap = "3",
            .align = "center"
        ),
        .size = "1"
    );
}

static rx accent(const char *word)
{
    return rx_theme(sample(word), .accent_color = word);
}
static rx radius(const char *word)
{
    return rx_theme(sample(word), .radius = word);
}
static rx scaling(const char *word)
{
    return rx_theme(sample(word), .scaling = word);
}
static rx appearance(const char *word)
{
    return rx_theme(rx_box(sample(word), .padding = "0.75rem"), .appearance = word);
}

static rx gray(const char *word)
{
    return rx_theme(
        rx_flex(
            rx_text(word, .size = "2", .color_scheme = "gray"),
            rx_button("Button", .size = "1", .color_scheme = "gray", .variant = "soft"),
            .gap = "3",
            .align = "center"
        ),
        .gray_color = word
    );
}

static rx panel(const char *word)
{
    return rx_theme(
        rx_box(
            rx_card(rx_text(word, .size = "2")),
            .padding = "1rem",
            .background = "linear-gradient(90deg, var(--accent-9), var(--gray-6))",
            .border_radius = "var(--radius-3)"
        ),
        .panel_background = word
    );
}

static rx theme(void)
{
    return gallery_page(
        "Theme",
        "Colours, corners and sizes of the whole page, or of a part of it.",
        rx_fragment(
            gallery_section(
                "Panel",
                "Changes the theme of this page while one looks; the key T hides it again.",
                rx_box(
                    rx_switch(
                        "Show the panel",
                        .id = "panel",
                        .checked = RadixTheme.panel,
                        .on_change = RadixTheme.set_panel
                    ),
                    rx_cond(RadixTheme.panel, rx_theme_panel(), NULL)
                )
            ),
            gallery_section("Accent", NULL, RADIX_ROW("accent_color", accent, RADIX_COLORS)),
            gallery_section(
                "Gray",
                NULL,
                RADIX_ROW(
                    "gray_color", gray, "auto", "gray", "mauve", "slate", "sage", "olive", "sand"
                )
            ),
            gallery_section(
                "Radius",
                NULL,
                RADIX_ROW("radius", radius, "none", "small", "medium", "large", "full")
            ),
            gallery_section(
                "Scaling", NULL, RADIX_ROW("scaling", scaling, "90%", "95%", "100%", "105%", "110%")
            ),
            gallery_section(
                "Panels", NULL, RADIX_ROW("panel_background", panel, "solid", "translucent")
            ),
            gallery_section(
                "Appearance", NULL, RADIX_ROW("appearance", appearance, "inherit", "light", "dark")
            )
        )
    );
}

RX_PAGE(theme, .route = "/theme", .title = "Theme")

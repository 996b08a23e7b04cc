/* Typography: text, headings, and what stands inside of them. */
#include "radix.h"

static rx sample(const char *word, rx shown)
{
    return rx_flex(
        rx_text(word, .size = "1", .color_scheme = "gray", .width = "4.5rem", .flex_shrink = "0"),
        shown,
        .align = "baseline",
        .gap = "3"
    );
}

static rx column(rx samples)
{
    return rx_flex(samples, .direction = "column", .gap = "3", .width = "100%");
}

#define SAMPLES(make, ...) column(radix_each((const char *const[]){ __VA_ARGS__, NULL }, make))
#define SIZES "1", "2", "3", "4", "5", "6", "7", "8", "9"
#define WEIGHTS "light", "regular", "medium", "bold"

static rx text_size(const char *word)
{
    return sample(word, rx_text("The quick brown fox", .size = word));
}
static rx text_weight(const char *word)
{
    return sample(word, rx_text("The quick brown fox", .weight = word));
}
static rx text_color(const char *word)
{
    return rx_text(word, .color_scheme = word);
}
static rx text_contrast(const char *word)
{
    return rx_text(word, .color_scheme = word, .high_contrast = rx_true);
}
static rx text_align(const char *word)
{
    return rx_text(
        word, .as_ = "div", .align = word, .width = "100%", .background = "var(--gray-a2)"
    );
}
static rx text_trim(const char *word)
{
    return rx_box(
        rx_text(word, .as_ = "div", .trim = word),
        .background = "var(--accent-a3)",
        .padding = "0 0.5rem"
    );
}
static rx text_wrap(const char *word)
{
    return sample(
        word,
        rx_text(
            "A line that is too long for the room it has goes on in the next one.",
            .as_ = "div",
            .wrap = word,
            .width = "14rem",
            .overflow = "hidden"
        )
    );
}
static rx text_element(const char *word)
{
    return rx_text(word, .as_ = word);
}

static rx heading_size(const char *word)
{
    return sample(word, rx_heading("Heading", .as_ = "h3", .size = word));
}
static rx heading_weight(const char *word)
{
    return sample(word, rx_heading("Heading", .as_ = "h3", .weight = word));
}
static rx heading_align(const char *word)
{
    return rx_heading(word, .as_ = "h3", .size = "4", .align = word, .width = "100%");
}
static rx heading_trim(const char *word)
{
    return rx_box(
        rx_heading(word, .as_ = "h3", .size = "4", .trim = word),
        .background = "var(--accent-a3)",
        .padding = "0 0.5rem"
    );
}
static rx heading_color(const char *word)
{
    return rx_heading(word, .as_ = "h3", .size = "3", .color_scheme = word);
}

static rx link_underline(const char *word)
{
    return rx_link(word, .href = "/typography", .underline = word);
}
static rx link_size(const char *word)
{
    return rx_link("Link", .href = "/typography", .size = word);
}
static rx link_weight(const char *word)
{
    return rx_link(word, .href = "/typography", .weight = word);
}
static rx link_color(const char *word)
{
    return rx_link(word, .href = "/typography", .color_scheme = word);
}

static rx code_variant(const char *word)
{
    return rx_code(word, .variant = word);
}
static rx code_size(const char *word)
{
    return rx_code("main()", .size = word);
}
static rx code_weight(const char *word)
{
    return rx_code(word, .weight = word);
}
static rx code_color(const char *word)
{
    return rx_code(word, .color_scheme = word);
}

static rx quote_size(const char *word)
{
    return rx_blockquote("So it goes.", .size = word);
}
static rx quote_weight(const char *word)
{
    return rx_blockquote(word, .weight = word);
}
static rx quote_color(const char *word)
{
    return rx_blockquote(word, .color_scheme = word);
}
static rx key_size(const char *word)
{
    return rx_kbd("Ctrl K", .size = word);
}

static rx texts(void)
{
    return rx_fragment(
        gallery_section("Text: size", NULL, SAMPLES(text_size, SIZES)),
        gallery_section("Text: weight", NULL, SAMPLES(text_weight, WEIGHTS)),
        gallery_section(
            "Text: colour",
            NULL,
            rx_box(
                RADIX_ROW("color_scheme", text_color, RADIX_COLORS),
                RADIX_ROW("high_contrast", text_contrast, RADIX_COLORS)
            )
        ),
        gallery_section("Text: align", NULL, SAMPLES(text_align, "left", "center", "right")),
        gallery_section(
            "Text: trim",
            "Cuts the room above and below the letters.",
            RADIX_ROW("trim", text_trim, "normal", "start", "end", "both")
        ),
        gallery_section(
            "Text: wrap", NULL, SAMPLES(text_wrap, "wrap", "nowrap", "pretty", "balance")
        ),
        gallery_section(
            "Text: element",
            "What it is in HTML.",
            RADIX_ROW("as_", text_element, "p", "label", "div", "span")
        ),
        gallery_section(
            "Within a text",
            NULL,
            rx_text(
                "The ",
                rx_text_em("most"),
                " important thing is ",
                rx_text_strong("never"),
                " to stop asking, said ",
                rx_text_quote("nobody in particular"),
                ", and pressed ",
                rx_text_kbd("Enter"),
                " in ",
                rx_text_span("purple", .color_scheme = "purple"),
                "."
            )
        )
    );
}

static rx headings(void)
{
    return rx_fragment(
        gallery_section("Heading: size", NULL, SAMPLES(heading_size, SIZES)),
        gallery_section(
            "Heading",
            NULL,
            rx_box(
                SAMPLES(heading_weight, WEIGHTS),
                SAMPLES(heading_align, "left", "center", "right"),
                RADIX_ROW("trim", heading_trim, "normal", "start", "end", "both"),
                RADIX_ROW("color_scheme", heading_color, RADIX_COLORS)
            )
        )
    );
}

static rx typography(void)
{
    return gallery_page(
        "Typography",
        "Nine sizes with their line heights, four weights, and the colours of the theme.",
        rx_fragment(
            texts(),
            headings(),
            gallery_section(
                "Link",
                NULL,
                rx_box(
                    RADIX_ROW("underline", link_underline, "auto", "hover", "always", "none"),
                    RADIX_ROW("size", link_size, SIZES),
                    RADIX_ROW("weight", link_weight, WEIGHTS),
                    RADIX_ROW("color_scheme", link_color, RADIX_COLORS)
                )
            ),
            gallery_section(
                "Code",
                NULL,
                rx_box(
                    RADIX_ROW("variant", code_variant, "solid", "soft", "outline", "ghost"),
                    RADIX_ROW("size", code_size, SIZES),
                    RADIX_ROW("weight", code_weight, WEIGHTS),
                    RADIX_ROW("color_scheme", code_color, RADIX_COLORS)
                )
            ),
            gallery_section(
                "Blockquote",
                NULL,
                rx_box(
                    RADIX_ROW("size", quote_size, SIZES),
                    RADIX_ROW("weight", quote_weight, WEIGHTS),
                    RADIX_ROW("color_scheme", quote_color, RADIX_COLORS)
                )
            ),
            gallery_section("Key", NULL, RADIX_ROW("size", key_size, SIZES))
        )
    );
}

RX_PAGE(typography, .route = "/typography", .title = "Typography")

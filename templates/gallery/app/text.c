/* Longer texts: markdown, and program text. */
#include "gallery.h"

/* ---- markdown ---- */

static const char elements[] =
    "## A heading of the second level\n"
    "A paragraph with *emphasis*, **strong emphasis**, ~~what no longer holds~~, `code in a line`, "
    "a [link to another page](/code) and one [to another site](https://www.debian.org).\n"
    "\n"
    "### Lists\n"
    "- first\n"
    "- second\n"
    "  1. numbered\n"
    "  2. inside of it\n"
    "- third\n"
    "\n"
    "* [x] a task that is done\n"
    "* [ ] one that is not\n"
    "\n"
    "> A quotation, which may have several lines\n"
    "> and belongs to somebody else.\n"
    "\n"
    "| Planet | Moons | Day |\n"
    "|:-------|------:|:---:|\n"
    "| Mars   | 2     | 24.6 h |\n"
    "| Saturn | 146   | 10.7 h |\n"
    "\n"
    "---\n"
    "\n"
    "The last paragraph has a footnote.[^1]\n"
    "\n"
    "[^1]: Which stands here.\n";

static const char fences[] = "```c\n"
                             "/* The greatest common divisor. */\n"
                             "int gcd(int a, int b)\n"
                             "{\n"
                             "    return b ? gcd(b, a % b) : a;\n"
                             "}\n"
                             "```\n"
                             "\n"
                             "```json\n"
                             "{ \"name\": \"gallery\", \"pages\": 12, \"dark\": true }\n"
                             "```\n";

static const char formulas[] =
    "The area under $e^{-x^2}$ is known, though no formula is known for its parts:\n"
    "\n"
    "$$\n"
    "\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}\n"
    "$$\n";

static const char html[] = "Press <kbd>Ctrl</kbd> + <kbd>K</kbd>, <mark>now</mark>.\n"
                           "<script>alert('left out')</script>\n"
                           "\n"
                           "<details><summary>More</summary>\n"
                           "\n"
                           "Markdown *inside* of HTML.\n"
                           "</details>\n";

RX_STATE(
    Text,
    VAR(str, draft, "# Hello\n\nWrite **markdown** here."),
    VAR(str, language, "c"),
    SETTER(draft),
    SETTER(language)
)

static rx own_looks(void)
{
    return rx_markdown_map(
            .h2 = rx_heading(.size = "7", .color_scheme = "ruby", .weight = "light"),
            .a = rx_link(.underline = "always"),
            .blockquote = rx_card(rx_markdown_content(), .background = "var(--amber-a3)")
    );
}

static rx editor(void)
{
    return rx_grid(
        rx_text_area(
                .id = "draft",
                .value = Text.draft,
                .on_change = Text.set_draft,
                .rows = "8",
                .aria_label = "Markdown"
        ),
        rx_box(rx_markdown(Text.draft, .id = "shown")),
        .columns = rx_responsive("1", "2"),
        .gap = "4"
    );
}

static rx markdown_sections(void)
{
    return rx_fragment(
        gallery_section(
            "Elements", "Each is a component of the theme.", rx_markdown(elements, .id = "elements")
        ),
        gallery_section(
            "Program text", "In colours, with a button that copies it.", rx_markdown(fences)
        ),
        gallery_section(
            "Formulas", "Between dollar signs.", rx_markdown(formulas, .id = "formulas")
        ),
        gallery_section("From a var", "Shown while one types.", editor()),
        gallery_section(
            "HTML",
            "Off by default; .use_raw shows it without what could do harm.",
            rx_markdown(html, .use_raw = rx_true, .id = "html")
        ),
        gallery_section(
            "Other looks",
            ".component_map takes a component for each element.",
            rx_markdown(
                "## Ruby\nText with a [link](/code).\n\n> A quotation.",
                .component_map = own_looks(),
                .id = "mapped"
            )
        )
    );
}

static rx markdown_page(void)
{
    return gallery_page(
        "Markdown",
        "Texts with headings, lists, tables, formulas and code, of a literal or a var.",
        markdown_sections()
    );
}

/* ---- program text ---- */

static const char program[] = "#include <stdio.h>\n"
                              "\n"
                              "int main(void)\n"
                              "{\n"
                              "    for (int i = 0; i < 3; i++)\n"
                              "        printf(\"hello %d\\n\", i);\n"
                              "    return 0;\n"
                              "}\n";

static const char changed[] = "int answer(void)\n"
                              "{\n"
                              "    return 41; // [!code --]\n"
                              "    return 42; // [!code ++]\n"
                              "}\n"
                              "int twice(int x); // [!code highlight]\n";

static rx languages(void)
{
    return rx_flex(
        rx_code_block(
            "def hello(name: str) -> str:\n    return f\"hello {name}\"", .language = "python"
        ),
        rx_code_block("SELECT name, count(*) FROM visits GROUP BY name;", .language = "sql"),
        rx_code_block("make -j2 && ./build/app --port 8000", .language = "bash"),
        rx_code_block("const sum = (a, b) => a + b; // rounds", .language = "javascript"),
        .direction = "column",
        .gap = "3"
    );
}

static rx theme_of(const char *name)
{
    return rx_box(
        rx_text(
            name, .as_ = "div", .size = "1", .color_scheme = "gray", .margin_bottom = "0.25rem"
        ),
        rx_code_block("int x = 42; /* the answer */", .language = "c", .theme = name)
    );
}

static rx themes(void)
{
    static const char *const names[] = { "one-light",        "github-light", "solarized-light",
                                         "catppuccin-latte", "nord",         "one-dark-pro",
                                         "dracula",          "tokyo-night" };
    rx blocks[sizeof names / sizeof *names];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        blocks[i] = theme_of(names[i]);
    return rx_grid(
        rx_nodes(sizeof names / sizeof *names, blocks),
        .columns = rx_responsive("1", "2"),
        .gap = "3"
    );
}

static rx chosen(void)
{
    return rx_flex(
        rx_segmented_control_root(
            rx_segmented_control_item("C", .value = "c"),
            rx_segmented_control_item("Rust", .value = "rust"),
            rx_segmented_control_item("Plain", .value = "plain"),
            .value = Text.language,
            .on_change = Text.set_language
        ),
        rx_code_block("let x = f(1); // return", .language = Text.language, .id = "chosen"),
        .direction = "column",
        .align = "stretch",
        .gap = "3"
    );
}

static rx code_sections(void)
{
    return rx_fragment(
        gallery_section(
            "Numbers and a button",
            "Its colours follow the colour mode.",
            rx_code_block(
                program,
                .id = "program",
                .language = "c",
                .show_line_numbers = rx_true,
                .can_copy = rx_true
            )
        ),
        gallery_section("Languages", "235, each loaded when it is shown.", languages()),
        gallery_section("Themes", "A theme of one's own stays in light and dark.", themes()),
        gallery_section(
            "Long lines",
            "Broken by .wrap_long_lines; .starting_line_number says where it begins.",
            rx_code_block(
                "// A line that is longer than any window is wide, since it goes on and on, says "
                "nothing that "
                "is new, and does not come to an end before it has reached the next line.\nint x;",
                .language = "c",
                .wrap_long_lines = rx_true,
                .show_line_numbers = rx_true,
                .starting_line_number = rx_int(99)
            )
        ),
        gallery_section(
            "Changes and marks",
            "Comments such as [!code ++], read by .use_transformers.",
            rx_code_block(changed, .id = "changed", .language = "c", .use_transformers = rx_true)
        ),
        gallery_section("Language of a var", NULL, chosen())
    );
}

static rx code_page(void)
{
    return gallery_page(
        "Code", "Program text in colours, with numbers and a button to copy it.", code_sections()
    );
}

RX_PAGE(markdown_page, .route = "/markdown", .title = "Markdown")
RX_PAGE(code_page, .route = "/code", .title = "Code")

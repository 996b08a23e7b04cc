/* Every language and theme of code blocks: chosen from lists that the components' own tables make.
 */
#include "gallery.h"
#include <reflex/component.h>

#include <stdlib.h>
#include <string.h>

enum { MOST = 500 };

RX_STATE(
    Block,
    VAR(str, language, "c"),
    VAR(str, theme, "nord"),
    VAR(str, shiki_language, "python"),
    VAR(str, shiki_theme, "github-light"),
    SETTER(language),
    SETTER(theme),
    SETTER(shiki_language),
    SETTER(shiki_theme)
)

static const char *words_of(const struct rx_component *type, const char *prop)
{
    for (int i = 0; i < type->prop_count; i++)
        if (!strcmp(type->props[i].name, prop))
            return type->props[i].words;
    return "";
}

/* A list to choose a value of a prop from. */
static rx choice(const struct rx_component *type, const char *prop, rx value, rx_event change)
{
    rx items[MOST];
    int count = 0;
    char *words = strdup(words_of(type, prop)), *rest = words;
    for (char *word; count < MOST && (word = strsep(&rest, " "));)
        items[count++] = rx_select_item(word, .value = word);
    rx made = rx_select_root(
        rx_select_trigger(.aria_label = prop, .width = "14rem"),
        rx_select_content(rx_nodes(count, items), .position = "popper", .max_height = "20rem"),
        .value = value,
        .on_change = change
    );
    free(words);
    return made;
}

#define PROGRAM                                                                                    \
    "/* Shown as a program of the chosen language. */\n"                                           \
    "int main(void)\n{\n    return puts(\"hello\") < 0; // 42\n}\n"

static rx block(const struct rx_component *type)
{
    return gallery_section(
        type->name,
        NULL,
        rx_box(
            gallery_row("language", choice(type, "language", Block.language, Block.set_language)),
            gallery_row("theme", choice(type, "theme", Block.theme, Block.set_theme)),
            rx_code_block(PROGRAM, .id = "block", .language = Block.language, .theme = Block.theme)
        )
    );
}

static rx shiki(const struct rx_component *type)
{
    return gallery_section(
        type->name,
        NULL,
        rx_box(
            gallery_row(
                "language", choice(type, "language", Block.shiki_language, Block.set_shiki_language)
            ),
            gallery_row("theme", choice(type, "theme", Block.shiki_theme, Block.set_shiki_theme)),
            rx_code_block_shiki(
                PROGRAM, .id = "shiki", .language = Block.shiki_language, .theme = Block.shiki_theme
            )
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: code",
        "Every language and every theme of code blocks, to choose from.",
        rx_fragment(block(&rx_code_block_component), shiki(&rx_code_block_shiki_component))
    );
}

RX_PAGE(page, .route = "/values/code", .title = "Values: code")

/* Rows that show a component once for each value of each prop that takes one of some words: read
 * from the component's own description, so that no value is forgotten. */
#include "values.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 64 };

/* What is the same wherever it stands, or too much for a row: shown on a page of its own. */
static bool is_elsewhere(const char *prop)
{
    static const char *const names[] = {
        "color_scheme", "text_anchor", "stroke_linecap", "stroke_linejoin"
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(names[i], prop))
            return true;
    return false;
}

rx values_named(rx made, const char *word)
{
    return rx_flex(
        rx_text(word, .as_ = "div", .size = "1", .color_scheme = "gray"),
        made,
        .direction = "column",
        .gap = "1",
        .max_width = "100%"
    );
}

rx values_wide(rx made, const char *word)
{
    return rx_box(values_named(made, word), .width = "100%");
}

rx values_bare(rx made, const char *word)
{
    (void)word;
    return made;
}

/* As gallery_row, but the words of a row stand beside each other at its top. */
static rx labelled(const char *label, rx shown)
{
    return rx_flex(
        rx_code(
            label,
            .size = "1",
            .variant = "ghost",
            .color_scheme = "gray",
            .width = "8rem",
            .flex_shrink = "0"
        ),
        rx_flex(
            shown, .gap = "4", .align = "start", .wrap = "wrap", .flex_grow = "1", .min_width = "0"
        ),
        .direction = rx_responsive("column", "row"),
        .align = "start",
        .gap = rx_responsive("2", "4"),
        .padding = "0.5rem 0"
    );
}

/* The component with one prop set to `word`, else like the example. */
static rx with(
    const struct rx_component *type,
    const void *example,
    size_t size,
    const struct rx_prop *prop,
    const char *word
)
{
    char *props = malloc(size);
    memcpy(props, example, size);
    *(rx *)(props + prop->offset) = word;
    rx made = rx_component_(type, props, __FILE__, __LINE__);
    free(props);
    return made;
}

static rx
row(const struct rx_component *type,
    const void *example,
    size_t size,
    const struct rx_prop *prop,
    values_place *place)
{
    rx shown[MOST];
    int count = 0;
    char *words = strdup(prop->words), *rest = words;
    for (char *word; count < MOST && (word = strsep(&rest, " "));)
        if ((shown[count] = place(with(type, example, size, prop, word), word)))
            count++;
    rx made = !count ? NULL : labelled(prop->name, rx_nodes(count, shown));
    free(words);
    return made;
}

rx values_section(
    const struct rx_component *type, const void *example, size_t size, values_place *place
)
{
    rx rows[MOST];
    int count = 0;
    for (int i = 0; i < type->prop_count && count < MOST; i++) {
        const struct rx_prop *prop = &type->props[i];
        if (prop->kind == RX_PROP_WORDS && !is_elsewhere(prop->name))
            rows[count++] = row(type, example, size, prop, place);
    }
    return gallery_section(type->name, NULL, rx_nodes(count, rows));
}

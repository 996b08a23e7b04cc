/* Every icon, a screen at a time: their names are those of the table that rx_icon itself uses. */
#include "gallery.h"
#include <reflex/component.h>

#include <string.h>

enum { SCREEN = 120 };

RX_STATE(
    Icons,
    VAR(str, search, ""),
    VAR(int, first, 0),
    VAR(int, found, 0),
    LIST(str, names),
    INIT(show),
    EVENT(find, str),
    EVENT(move, int)
)

static const char *all_names(void)
{
    for (int i = 0; i < rx_icon_component.prop_count; i++)
        if (rx_icon_component.props[i].words)
            return rx_icon_component.props[i].words;
    return "";
}

void Icons_show(struct Icons *self)
{
    self->found = 0;
    rx_clear(self->names);
    for (const char *p = all_names(); *p; p += strspn(p, " ")) {
        int length = (int)strcspn(p, " ");
        str name = rx_printf("%.*s", length, p);
        p += length;
        if (!strstr(name, self->search))
            continue;
        if (self->found >= self->first && self->found < self->first + SCREEN)
            rx_push(self->names, name);
        self->found++;
    }
}

void Icons_find(struct Icons *self, str search)
{
    self->search = search;
    self->first = 0;
    Icons_show(self);
}

void Icons_move(struct Icons *self, int by)
{
    int first = self->first + by * SCREEN;
    if (first < 0 || first >= self->found)
        return;
    self->first = first;
    Icons_show(self);
}

static rx tile(rx name, rx index)
{
    (void)index;
    return rx_flex(
        rx_icon(name, .size = "22"),
        rx_text(
            name, .size = "1", .color_scheme = "gray", .truncate = rx_true, .max_width = "100%"
        ),
        .class_name = "icon",
        .direction = "column",
        .align = "center",
        .gap = "2",
        .padding = "0.75rem 0.25rem",
        .min_width = "0"
    );
}

static rx controls(void)
{
    return rx_flex(
        rx_input(
                .id = "icon-search",
                .placeholder = "Search, for example: arrow",
                .aria_label = "A part of a name",
                .value = Icons.search,
                .on_change = Icons.find,
                .width = "16rem"
        ),
        rx_button(
            "Back",
            .id = "icons-back",
            .variant = "soft",
            .on_click = rx_call(Icons.move, -1),
            .disabled = rx_eq(Icons.first, 0)
        ),
        rx_button(
            "Next",
            .id = "icons-next",
            .variant = "soft",
            .on_click = rx_call(Icons.move, 1),
            .disabled = rx_ge(rx_add(Icons.first, SCREEN), Icons.found)
        ),
        rx_text(
            rx_add(Icons.first, 1),
            " to ",
            rx_add(Icons.first, rx_len(Icons.names)),
            " of ",
            Icons.found,
            .id = "icons-shown",
            .size = "2",
            .color_scheme = "gray"
        ),
        .gap = "3",
        .align = "center",
        .wrap = "wrap"
    );
}

static rx page(void)
{
    return gallery_page(
        "Icons",
        "All of Lucide. Each is loaded when it is shown, since its name is that of a var here.",
        gallery_section(
            "Every icon",
            NULL,
            rx_flex(
                controls(),
                rx_grid(
                    rx_foreach(str, Icons.names, tile),
                    .id = "icons",
                    .columns = "repeat(auto-fill, minmax(7rem, 1fr))",
                    .width = "100%"
                ),
                .direction = "column",
                .gap = "4"
            )
        )
    );
}

RX_PAGE(page, .route = "/icons", .title = "Icons")

/* Tables of records, a grid to edit, and figures of Plotly. */
#include "gallery.h"
#include <reflex/data.h>

#include <string.h>

RX_TYPE(
    Person,
    VAR(int, number, 0),
    VAR(str, name, ""),
    VAR(str, city, ""),
    VAR(double, balance, 0),
    VAR(bool, active, false)
)

enum { EVERYONE = 100000 };

RX_STATE(
    People,
    LIST(struct Person, people),
    LIST(struct Person, page),
    VAR(int, found, 0),
    LIST(int, picked),
    VAR(str, clicked, "no row yet"),
    VAR(str, edited, "nothing yet"),
    VAR(str, point, "no point yet"),
    INIT(init),
    SETTER(picked),
    EVENT(load, int, int, str, str, bool),
    EVENT(click, int, rx_json),
    EVENT(edit, int, str, rx_json),
    EVENT(take, rx_json)
)

/* There is no database behind this page: a person is computed from the number. */
static struct Person person(int number)
{
    static const char *const names[] = { "Ada",     "Grace",  "Alan", "Edsger",
                                         "Barbara", "Donald", "Radia" };
    static const char *const cities[] = { "Lisbon", "Oslo", "Kyoto", "Quito", "Accra" };
    return (struct Person){
        .number = number,
        .name = rx_printf("%s %d", names[number % 7], number),
        .city = cities[number / 3 % 5],
        .balance = number * 37 % 9973 / 10.0,
        .active = number % 3 != 0,
    };
}

void People_init(struct People *self)
{
    for (int i = 1; i <= 60; i++)
        rx_push(self->people, person(i));
}

static bool fits(const struct Person *one, const char *search)
{
    return !*search || strstr(one->name, search) || strstr(one->city, search);
}

/* A page of those that are searched for, in the order of their numbers. */
void People_load(struct People *self, int page, int size, str search, str sort, bool descending)
{
    bool backwards = descending && !strcmp(sort, "number");
    rx_clear(self->page);
    self->found = *search ? 0 : EVERYONE;
    if (!*search) {
        for (int i = page * size + 1; i <= EVERYONE && i <= (page + 1) * size; i++)
            rx_push(self->page, person(backwards ? EVERYONE + 1 - i : i));
        return;
    }
    for (int i = 1; i <= 2000; i++) {
        struct Person one = person(backwards ? 2001 - i : i);
        if (!fits(&one, search))
            continue;
        if (self->found >= page * size && self->found < (page + 1) * size)
            rx_push(self->page, one);
        self->found++;
    }
}

void People_click(struct People *self, int index, rx_json record)
{
    self->clicked = rx_printf("row %d: %s", index, rx_json_str(record, "name"));
}

void People_edit(struct People *self, int row, str member, rx_json value)
{
    struct Person *one = &self->people.at[row < self->people.len && row >= 0 ? row : 0];
    if (!strcmp(member, "name"))
        one->name = rx_json_str(value, NULL);
    else if (!strcmp(member, "city"))
        one->city = rx_json_str(value, NULL);
    else if (!strcmp(member, "balance"))
        one->balance = rx_json_num(value, NULL);
    else if (!strcmp(member, "active"))
        one->active = rx_json_bool(value, NULL);
    self->edited = rx_printf("%s of row %d", member, row);
}

void People_take(struct People *self, rx_json points)
{
    self->point = rx_printf("x = %s", rx_json_text(rx_json_get(rx_json_at(points, 0), "x")));
}

static rx note(const char *id, const char *label, rx value)
{
    return rx_text(
        label,
        value,
        .id = id,
        .as_ = "p",
        .size = "2",
        .color_scheme = "gray",
        .margin_top = "0.75rem"
    );
}

/* ---- tables ---- */

static rx plain(void)
{
    return rx_fragment(
        rx_data_table(
                .id = "plain",
                .data = People.people,
                .search = rx_true,
                .sort = rx_true,
                .pagination = rx_int(8),
                .resizable = rx_true,
                .selection = "multiple",
                .on_row_click = People.click,
                .on_selection_change = People.set_picked
        ),
        note("clicked", "Clicked: ", People.clicked),
        note("chosen", "Picked: ", rx_join(People.picked, ", "))
    );
}

static rx many(void)
{
    return rx_data_table(
            .id = "many",
            .data = rx_js("Array.from({ length: 100000 }, (_, i) => ({ number: i + 1, name: "
                          "'Person ' + (i + 1), "
                          "square: (i + 1) ** 2, even: i % 2 === 1 }))"),
            .columns = rx_js("[{ id: 'number', type: 'int', width: 90 }, 'name', { id: 'square', "
                             "type: 'int' }, 'even']"),
            .sort = rx_true,
            .search = rx_true,
            .height = rx_int(360)
    );
}

static rx served(void)
{
    return rx_data_table(
            .id = "served",
            .data = People.page,
            .columns =
                rx_js("[{ id: 'number', type: 'int', width: 90 }, { id: 'name', sortable: false }, "
                      "{ id: 'city', sortable: false }]"),
            .row_count = People.found,
            .search = rx_true,
            .sort = rx_true,
            .pagination = rx_int(10),
            .on_page = People.load
    );
}

static rx tables(void)
{
    return gallery_page(
        "Data tables",
        "Records as rows, to search, sort, page through and pick.",
        rx_fragment(
            gallery_section(
                "From a list",
                "The columns are the members of the records, by their types.",
                plain()
            ),
            gallery_section(
                "A hundred thousand rows", "Without pages, only the rows in view are drawn.", many()
            ),
            gallery_section(
                "From the server",
                "A handler is asked for each page; ten rows cross the wire.",
                served()
            )
        )
    );
}

/* ---- grid ---- */

static rx editor(void)
{
    return gallery_page(
        "Data editor",
        "A grid of cells, like a spreadsheet.",
        gallery_section(
            "Editing records",
            "A double click edits; the handler gets row, member and value.",
            rx_fragment(
                rx_data_editor(
                        .id = "editor",
                        .data = People.people,
                        .row_markers = "number",
                        .smooth_scroll_y = rx_true,
                        .on_edit = People.edit
                ),
                note("edited", "Edited: ", People.edited)
            )
        )
    );
}

/* ---- figures ---- */

static rx figures(void)
{
    return gallery_page(
        "Plotly",
        "Figures with zoom and selection, in the theme's colours.",
        rx_fragment(
            gallery_section(
                "Two axes",
                NULL,
                rx_fragment(
                    rx_plotly(
                            .id = "figure",
                            .data = rx_js("[{ type: 'bar', name: 'Bars', x: [1, 2, 3, 4], y: [10, "
                                          "15, 13, 17] },"
                                          " { type: 'scatter', name: 'Line', x: [1, 2, 3, 4], y: "
                                          "[16, 5, 11, 9] }]"),
                            .config = rx_js("{ displayModeBar: false }"),
                            .on_click = People.take
                    ),
                    note("point", "Clicked: ", People.point)
                )
            ),
            gallery_section(
                "A heat map",
                NULL,
                rx_plotly(
                        .id = "heat",
                        .data = rx_js("[{ type: 'heatmap', colorscale: 'Viridis', z: Array.from({ "
                                      "length: 24 }, (_, y) => "
                                      "Array.from({ length: 24 }, (_, x) => Math.sin(x / 4) * "
                                      "Math.cos(y / 5))) }]"),
                        .config = rx_js("{ displayModeBar: false }")
                )
            )
        )
    );
}

RX_PAGE(tables, .route = "/data-tables", .title = "Data tables")
RX_PAGE(editor, .route = "/data-editor", .title = "Data editor")
RX_PAGE(figures, .route = "/plotly", .title = "Plotly")

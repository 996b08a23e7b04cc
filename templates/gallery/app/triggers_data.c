/* The grid to edit, the table, and figures of Plotly: each of their triggers. */
#include "triggers.h"
#include <reflex/data.h>

#define PEOPLE                                                                                     \
    rx_js("[{ name: 'Ada', city: 'London' }, { name: 'Grace', city: 'New York' },"                 \
          " { name: 'Radia', city: 'Boston' }]")

static rx tables(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            data_table,
            TRIGGERS(
                data_table,
                .data = PEOPLE,
                .row_count = rx_int(6),
                .pagination = rx_int(3),
                .selection = "multiple"
            )
        ),
        TRIGGERS_SECTION(
            data_editor,
            rx_box(
                rx_button(
                    "Search",
                    .id = "search",
                    .size = "1",
                    .variant = "soft",
                    .margin_bottom = "0.5rem",
                    .on_click = Fired.search
                ),
                TRIGGERS(
                    data_editor,
                    .data = PEOPLE,
                    .columns =
                        rx_js("[{ id: 'name', title: 'Name', group: 'Person', width: 120, hasMenu: "
                              "true },"
                              " { id: 'city', title: 'City', group: 'Person', width: 120 }]"),
                    .rows = rx_int(3),
                    .row_markers = "both",
                    .show_search = Fired.searching
                )
            )
        )
    );
}

static rx figures(void)
{
    return TRIGGERS_SECTION(
        plotly,
        TRIGGERS(
            plotly,
            .data = rx_js(
                "[{ type: 'scatter', mode: 'markers', name: 'One', x: [1, 2, 3], y: [2, 6, 3] },"
                " { type: 'scatter', mode: 'markers', name: 'Two', x: [1, 2, 3], y: [5, 1, 4] }]"
            ),
            .layout =
                rx_js("{ showlegend: true, transition: { duration: 300 }, updatemenus: [{ "
                      "type: 'buttons', direction: 'left', y: 1.2,"
                      " buttons: [{ label: 'Move', method: 'animate', args: [[{ data: [{ y: "
                      "[6, 2, 5] }], traces: [0] }, { data: [{ y: [2, 6, 3] }], traces: [0] }],"
                      " { mode: 'immediate', transition: { duration: 400 }, frame: { "
                      "duration: 400 } }] }] }] }")
        )
    );
}

static rx page(void)
{
    return triggers_page(
        "Triggers: data",
        "Click, edit, select and move: what each of them tells is listed below.",
        rx_fragment(tables(), figures())
    );
}

RX_PAGE(page, .route = "/triggers/data", .title = "Triggers: data")

/* Charts: the triggers of each, of their series and of their axes. */
#include "triggers.h"
#include <reflex/recharts.h>

#define DATA                                                                                       \
    .data =                                                                                        \
        rx_js("[{ name: 'Jan', sales: 42, costs: 30 }, { name: 'Feb', sales: 38, costs: 31 },"     \
              " { name: 'Mar', sales: 55, costs: 36 }, { name: 'Apr', sales: 61, costs: 34 }]"),   \
    .height = rx_int(180)

static rx along(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            recharts_area_chart,
            TRIGGERS(
                recharts_area_chart,
                TRIGGERS(recharts_x_axis, .data_key = "name"),
                TRIGGERS(recharts_y_axis, .width = rx_int(36)),
                TRIGGERS(recharts_area, .data_key = "sales"),
                TRIGGERS(recharts_brush, .data_key = "name", .height = rx_int(24)),
                DATA
            )
        ),
        TRIGGERS_SECTION(
            recharts_bar_chart,
            TRIGGERS(
                recharts_bar_chart,
                TRIGGERS(recharts_legend),
                TRIGGERS(recharts_bar, .data_key = "sales"),
                DATA
            )
        ),
        TRIGGERS_SECTION(
            recharts_line_chart,
            TRIGGERS(recharts_line_chart, TRIGGERS(recharts_line, .data_key = "sales"), DATA)
        ),
        TRIGGERS_SECTION(
            recharts_composed_chart,
            TRIGGERS(
                recharts_composed_chart,
                rx_recharts_x_axis(.data_key = "name"),
                rx_recharts_y_axis(.width = rx_int(36)),
                TRIGGERS(
                    recharts_cartesian_axis,
                    .x = "20",
                    .y = "10",
                    .width = rx_int(100),
                    .height = rx_int(80),
                    .view_box = rx_js("{ x: 20, y: 10, width: 100, height: 80 }"),
                    .ticks =
                        rx_js("[{ value: 'one', coordinate: 40 }, { value: 'two', coordinate: 80 }]"
                        )
                ),
                rx_recharts_bar(.data_key = "sales"),
                TRIGGERS(recharts_reference_line, .y = rx_int(40)),
                TRIGGERS(recharts_reference_area, .x1 = "Feb", .x2 = "Mar"),
                TRIGGERS(recharts_reference_dot, .x = "Mar", .y = rx_int(50), .r = rx_int(8)),
                DATA
            )
        ),
        TRIGGERS_SECTION(
            recharts_scatter_chart,
            TRIGGERS(
                recharts_scatter_chart,
                rx_recharts_x_axis(.data_key = "sales", .type = "number"),
                rx_recharts_y_axis(.data_key = "costs", .type = "number", .width = rx_int(36)),
                TRIGGERS(recharts_scatter, DATA),
                .height = rx_int(180)
            )
        ),
        TRIGGERS_SECTION(
            recharts_responsive_container,
            rx_box(
                TRIGGERS(
                    recharts_responsive_container,
                    rx_recharts_line_chart(rx_recharts_line(.data_key = "sales"), DATA),
                    .height = rx_int(180)
                ),
                .class_name = "container"
            )
        )
    );
}

static rx around(void)
{
    return rx_fragment(
        TRIGGERS_SECTION(
            recharts_pie_chart,
            TRIGGERS(
                recharts_pie_chart,
                TRIGGERS(recharts_pie, .data_key = "sales", .name_key = "name", DATA),
                .height = rx_int(180)
            )
        ),
        TRIGGERS_SECTION(
            recharts_radar_chart,
            TRIGGERS(
                recharts_radar_chart,
                TRIGGERS(recharts_polar_angle_axis, .data_key = "name"),
                TRIGGERS(recharts_polar_radius_axis),
                TRIGGERS(recharts_radar, .data_key = "sales"),
                DATA
            )
        ),
        TRIGGERS_SECTION(
            recharts_radial_bar_chart,
            TRIGGERS(
                recharts_radial_bar_chart, TRIGGERS(recharts_radial_bar, .data_key = "sales"), DATA
            )
        ),
        TRIGGERS_SECTION(
            recharts_funnel_chart,
            TRIGGERS(
                recharts_funnel_chart,
                TRIGGERS(recharts_funnel, .data_key = "sales", DATA),
                .height = rx_int(180)
            )
        ),
        TRIGGERS_SECTION(
            recharts_treemap,
            TRIGGERS(recharts_treemap, .data_key = "sales", .name_key = "name", DATA)
        )
    );
}

static rx page(void)
{
    return triggers_page(
        "Triggers: charts",
        "Move the pointer over them, click and touch: what each of them tells is listed below.",
        rx_fragment(along(), around())
    );
}

RX_PAGE(page, .route = "/triggers/charts", .title = "Triggers: charts")

/* Every value of what stands around the data of a chart: axes, grids, legends, references. */
#include "values_charts.h"

static rx with_line(rx made, const char *word)
{
    return chart_named(
        rx_recharts_line_chart(
            made,
            rx_recharts_line(.data_key = "v", .is_animation_active = rx_false),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        word
    );
}

static rx with_points(rx made, const char *word)
{
    return chart_named(
        rx_recharts_scatter_chart(
            made,
            rx_recharts_x_axis(.data_key = "w", .type = "number", .hide = rx_true),
            rx_recharts_y_axis(.data_key = "v", .type = "number", .hide = rx_true),
            rx_recharts_scatter(.data = NUMBERS, .is_animation_active = rx_false),
            .margin = MARGIN,
            .height = HEIGHT
        ),
        word
    );
}

static rx with_axes(rx made, const char *word)
{
    return with_line(
        rx_fragment(
            rx_recharts_x_axis(.data_key = "n", .hide = rx_true),
            rx_recharts_y_axis(.hide = rx_true),
            made
        ),
        word
    );
}

static rx axes(void)
{
    return rx_fragment(
        VALUES(
            with_line,
            recharts_x_axis,
            .data_key = "t",
            .type = "number",
            .domain = rx_js("[1, 10]"),
            .tick_formatter = NUMBER,
            .height = rx_int(24)
        ),
        VALUES(
            with_line,
            recharts_y_axis,
            .domain = rx_js("[1, 10]"),
            .tick_formatter = NUMBER,
            .width = rx_int(24)
        ),
        VALUES(with_points, recharts_z_axis, .data_key = "v", .range = rx_list_of(20, 120)),
        VALUES(
            with_axes,
            recharts_cartesian_axis,
            .x = "20",
            .y = "10",
            .width = rx_int(100),
            .height = rx_int(80),
            .view_box = rx_js("{ x: 20, y: 10, width: 100, height: 80 }"),
            .ticks = rx_js("[{ value: 'one', coordinate: 40 }, { value: 'two', coordinate: 80 }]")
        )
    );
}

static rx around(void)
{
    return rx_fragment(
        VALUES(with_axes, recharts_legend),
        VALUES(
            with_axes, recharts_tooltip, .default_index = rx_int(1), .is_animation_active = rx_false
        ),
        VALUES_AS(
            with_axes,
            recharts_graphing_tooltip,
            recharts_tooltip,
            .default_index = rx_int(1),
            .is_animation_active = rx_false
        ),
        VALUES(with_axes, recharts_reference_line, .y = rx_int(12), .label = "Goal"),
        VALUES(with_axes, recharts_reference_area, .y1 = rx_int(6), .y2 = rx_int(12)),
        VALUES(with_axes, recharts_reference_dot, .x = "c", .y = rx_int(12), .r = rx_int(6))
    );
}

/* ---- what each part hands on to SVG: shown by one of them ---- */

static rx anchor(const char *word)
{
    return with_axes(
        rx_recharts_label(
                .value = "label",
                .view_box = rx_js("{ x: 76, y: 40, width: 0, height: 0 }"),
                .text_anchor = word
        ),
        word
    );
}

static rx cap(const char *word)
{
    return chart_named(
        rx_recharts_line_chart(
            rx_recharts_line(
                    .data_key = "v",
                    .stroke_width = rx_int(12),
                    .dot = rx_false,
                    .stroke_linecap = word,
                    .is_animation_active = rx_false
            ),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        word
    );
}

static rx join(const char *word)
{
    return chart_named(
        rx_recharts_line_chart(
            rx_recharts_line(
                    .data_key = "v",
                    .stroke_width = rx_int(12),
                    .dot = rx_false,
                    .stroke_linejoin = word,
                    .is_animation_active = rx_false
            ),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        word
    );
}

static rx paints(void)
{
    return gallery_section(
        "Attributes of SVG",
        "Each part of a chart takes them.",
        rx_box(
            gallery_row(
                "text_anchor",
                rx_fragment(anchor("start"), anchor("middle"), anchor("end"), anchor("inherit"))
            ),
            gallery_row(
                "stroke_linecap",
                rx_fragment(cap("butt"), cap("round"), cap("square"), cap("inherit"))
            ),
            gallery_row(
                "stroke_linejoin",
                rx_fragment(join("miter"), join("round"), join("bevel"), join("inherit"))
            )
        )
    );
}

/* ---- parts for drawings of one's own ---- */

static rx own(void)
{
    return gallery_section(
        "Drawn by hand",
        "A layer, a rectangle and a label in a chart; a container that gives a chart its room.",
        rx_box(
            rx_recharts_responsive_container(
                rx_recharts_line_chart(
                    rx_recharts_line(.data_key = "v", .is_animation_active = rx_false),
                    rx_recharts_layer(
                        rx_recharts_rectangle(
                                .x = "40",
                                .y = "20",
                                .width = rx_int(60),
                                .height = rx_int(40),
                                .radius = rx_int(6),
                                .fill = "var(--accent-a5)"
                        ),
                        rx_recharts_label(
                                .value = "here",
                                .view_box = rx_js("{ x: 40, y: 20, width: 60, height: 40 }")
                        )
                    ),
                    .data = NUMBERS
                ),
                .aspect = rx_int(2),
                .initial_dimension = rx_js("{ width: 256, height: 128 }")
            ),
            .width = "16rem"
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: axes",
        "What stands around the data of a chart, once for each value of each prop that takes a "
        "word.",
        rx_fragment(axes(), around(), paints(), own())
    );
}

RX_PAGE(page, .route = "/values/axes", .title = "Values: axes")

/* Every value of charts around a middle, and of parts of a whole. */
#include "values_charts.h"

static rx radar(void)
{
    return rx_recharts_radar(.data_key = "v", .is_animation_active = rx_false);
}

static rx rings(void)
{
    return rx_recharts_radial_bar(.data_key = "v", .is_animation_active = rx_false);
}

static rx pie(void)
{
    return rx_recharts_pie(
            .data = NUMBERS, .data_key = "v", .name_key = "n", .is_animation_active = rx_false
    );
}

static rx in_pie_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_pie_chart(made, rx_recharts_legend(), .margin = MARGIN, .height = HEIGHT), word
    );
}

static rx in_radar_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_radar_chart(
            made, rx_recharts_legend(), .data = NUMBERS, .margin = MARGIN, .height = HEIGHT
        ),
        word
    );
}

static rx with_radar(rx made, const char *word)
{
    return chart_named(
        rx_recharts_radar_chart(made, radar(), .data = NUMBERS, .margin = MARGIN, .height = HEIGHT),
        word
    );
}

static rx in_rings(rx made, const char *word)
{
    return chart_named(
        rx_recharts_radial_bar_chart(
            made,
            rx_recharts_legend(),
            .data = NUMBERS,
            .inner_radius = "30%",
            .margin = MARGIN,
            .height = HEIGHT
        ),
        word
    );
}

static rx in_funnel_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_funnel_chart(made, rx_recharts_legend(), .margin = MARGIN, .height = HEIGHT),
        word
    );
}

static rx charts(void)
{
    return rx_fragment(
        VALUES(chart_named, recharts_pie_chart, pie(), .margin = MARGIN, .height = HEIGHT),
        VALUES(
            chart_named,
            recharts_radar_chart,
            radar(),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            chart_named,
            recharts_radial_bar_chart,
            rings(),
            .data = NUMBERS,
            .inner_radius = "30%",
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            in_pie_chart,
            recharts_pie,
            .data = NUMBERS,
            .data_key = "v",
            .name_key = "n",
            .is_animation_active = rx_false
        ),
        VALUES(in_radar_chart, recharts_radar, .data_key = "v", .is_animation_active = rx_false),
        VALUES(in_rings, recharts_radial_bar, .data_key = "v", .is_animation_active = rx_false)
    );
}

static rx axes(void)
{
    return rx_fragment(
        VALUES(with_radar, recharts_polar_grid),
        VALUES(
            with_radar,
            recharts_polar_angle_axis,
            .data_key = "t",
            .type = "number",
            .domain = rx_js("[1, 10]"),
            .tick_formatter = NUMBER
        ),
        VALUES(
            with_radar,
            recharts_polar_radius_axis,
            .domain = rx_js("[1, 10]"),
            .tick_count = rx_int(3),
            .tick_formatter = NUMBER
        )
    );
}

static rx whole(void)
{
    return rx_fragment(
        VALUES(
            chart_named,
            recharts_funnel_chart,
            rx_recharts_funnel(
                    .data = NUMBERS,
                    .data_key = "v",
                    .name_key = "n",
                    .is_animation_active = rx_false
            ),
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            in_funnel_chart,
            recharts_funnel,
            .data = NUMBERS,
            .data_key = "v",
            .name_key = "n",
            .is_animation_active = rx_false
        ),
        VALUES(
            chart_named,
            recharts_treemap,
            .data = NUMBERS,
            .data_key = "v",
            .name_key = "n",
            .height = rx_int(110),
            .is_animation_active = rx_false
        ),
        VALUES(
            chart_named,
            recharts_sankey,
            .height = rx_int(110),
            .data =
                rx_js("{ nodes: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], links: ["
                      "{ source: 0, target: 1, value: 6 }, { source: 0, target: 2, value: 4 }] }")
        )
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: round charts",
        "Charts around a middle and parts of a whole, once for each value of each prop that takes "
        "a word.",
        rx_fragment(charts(), whole())
    );
}

static rx axes_page(void)
{
    return gallery_page(
        "Values: round axes",
        "Axes and grids around a middle, once for each value of each prop that takes a word.",
        axes()
    );
}

RX_PAGE(page, .route = "/values/round-charts", .title = "Values: round charts")
RX_PAGE(axes_page, .route = "/values/round-axes", .title = "Values: round axes")

/* Every value of charts along two axes: the charts, and what they draw. */
#include "values_charts.h"

#include <string.h>

rx chart_named(rx made, const char *word)
{
    return values_named(rx_box(made, .width = "9.5rem"), word);
}

static rx line(void)
{
    return rx_recharts_line(.data_key = "v", .is_animation_active = rx_false);
}

static rx bar(void)
{
    return rx_recharts_bar(.data_key = "v", .is_animation_active = rx_false);
}

static rx two_areas(void)
{
    return rx_fragment(
        rx_recharts_area(.data_key = "v", .stack_id = "s", .is_animation_active = rx_false),
        rx_recharts_area(
                .data_key = "w",
                .stack_id = "s",
                .fill = "var(--cyan-6)",
                .is_animation_active = rx_false
        )
    );
}

static rx two_bars(void)
{
    return rx_fragment(
        rx_recharts_bar(.data_key = "v", .stack_id = "s", .is_animation_active = rx_false),
        rx_recharts_bar(
                .data_key = "w",
                .stack_id = "s",
                .fill = "var(--cyan-9)",
                .is_animation_active = rx_false
        )
    );
}

static rx in_area_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_area_chart(
            made, rx_recharts_legend(), .data = NUMBERS, .margin = MARGIN, .height = HEIGHT
        ),
        word
    );
}

static rx in_bar_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_bar_chart(
            made, rx_recharts_legend(), .data = NUMBERS, .margin = MARGIN, .height = HEIGHT
        ),
        word
    );
}

static rx in_line_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_line_chart(
            made, rx_recharts_legend(), .data = NUMBERS, .margin = MARGIN, .height = HEIGHT
        ),
        word
    );
}

static rx in_scatter_chart(rx made, const char *word)
{
    return chart_named(
        rx_recharts_scatter_chart(
            made,
            rx_recharts_legend(),
            rx_recharts_x_axis(.data_key = "w", .type = "number", .hide = rx_true),
            rx_recharts_y_axis(.data_key = "v", .type = "number", .hide = rx_true),
            .margin = MARGIN,
            .height = HEIGHT
        ),
        word
    );
}

static rx in_bar(rx made, const char *word)
{
    return in_bar_chart(
        rx_recharts_bar(made, .data_key = "v", .is_animation_active = rx_false), word
    );
}

/* ---- charts: lying ones need other axes than standing ones ---- */

static rx axes(bool standing)
{
    return rx_fragment(
        rx_recharts_x_axis(
                .data_key = standing ? "n" : NULL,
                .type = standing ? "category" : "number",
                .hide = rx_true
        ),
        rx_recharts_y_axis(
                .data_key = standing ? NULL : "n",
                .type = standing ? "number" : "category",
                .hide = rx_true
        )
    );
}

static rx layouts_of(const char *word)
{
    bool standing = !strcmp(word, "horizontal");
    rx points = rx_recharts_scatter(.data = NUMBERS, .is_animation_active = rx_false);
    rx number_axes = rx_fragment(
        rx_recharts_x_axis(.data_key = "w", .type = "number", .hide = rx_true),
        rx_recharts_y_axis(.data_key = "v", .type = "number", .hide = rx_true)
    );
    return gallery_row(
        word,
        rx_fragment(
            chart_named(
                rx_recharts_area_chart(
                    axes(standing),
                    two_areas(),
                    .data = NUMBERS,
                    .margin = MARGIN,
                    .height = HEIGHT,
                    .layout = word
                ),
                "area"
            ),
            chart_named(
                rx_recharts_bar_chart(
                    axes(standing),
                    two_bars(),
                    .data = NUMBERS,
                    .margin = MARGIN,
                    .height = HEIGHT,
                    .layout = word
                ),
                "bar"
            ),
            chart_named(
                rx_recharts_line_chart(
                    axes(standing),
                    line(),
                    .data = NUMBERS,
                    .margin = MARGIN,
                    .height = HEIGHT,
                    .layout = word
                ),
                "line"
            ),
            chart_named(
                rx_recharts_composed_chart(
                    axes(standing),
                    bar(),
                    line(),
                    .data = NUMBERS,
                    .margin = MARGIN,
                    .height = HEIGHT,
                    .layout = word
                ),
                "composed"
            ),
            chart_named(
                rx_recharts_scatter_chart(
                    number_axes,
                    points,
                    .data = NUMBERS,
                    .margin = MARGIN,
                    .height = HEIGHT,
                    .layout = word
                ),
                "scatter"
            )
        )
    );
}

static rx but_layout(rx made, const char *word)
{
    bool layout = !strcmp(word, "horizontal") || !strcmp(word, "vertical");
    return layout ? NULL : chart_named(made, word);
}

static rx charts(void)
{
    return rx_fragment(
        gallery_section(
            "layout", NULL, rx_fragment(layouts_of("horizontal"), layouts_of("vertical"))
        ),
        VALUES(
            but_layout,
            recharts_area_chart,
            two_areas(),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            but_layout,
            recharts_bar_chart,
            two_bars(),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            but_layout,
            recharts_line_chart,
            line(),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            but_layout,
            recharts_composed_chart,
            bar(),
            line(),
            .data = NUMBERS,
            .margin = MARGIN,
            .height = HEIGHT
        ),
        VALUES(
            but_layout,
            recharts_scatter_chart,
            rx_recharts_scatter(.data = NUMBERS, .is_animation_active = rx_false),
            rx_recharts_x_axis(.data_key = "w", .type = "number", .hide = rx_true),
            rx_recharts_y_axis(.data_key = "v", .type = "number", .hide = rx_true),
            .margin = MARGIN,
            .height = HEIGHT
        )
    );
}

static rx series(void)
{
    return rx_fragment(
        VALUES(in_area_chart, recharts_area, .data_key = "v", .is_animation_active = rx_false),
        VALUES(in_bar_chart, recharts_bar, .data_key = "v", .is_animation_active = rx_false),
        VALUES(in_line_chart, recharts_line, .data_key = "v", .is_animation_active = rx_false),
        VALUES(
            in_scatter_chart,
            recharts_scatter,
            .data = NUMBERS,
            .line = rx_true,
            .is_animation_active = rx_false
        ),
        VALUES(in_bar, recharts_error_bar, .data_key = "w", .width = rx_int(4)),
        VALUES(in_bar, recharts_label_list, .data_key = "v")
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: charts",
        "Charts along two axes and what they draw, once for each value of each prop that takes a "
        "word.",
        charts()
    );
}

static rx series_page(void)
{
    return gallery_page(
        "Values: series",
        "What charts along two axes draw, once for each value of each prop that takes a word.",
        series()
    );
}

RX_PAGE(page, .route = "/values/charts", .title = "Values: charts")
RX_PAGE(series_page, .route = "/values/series", .title = "Values: series")

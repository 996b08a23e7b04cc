/* The smaller builds of Plotly: each has only what its kinds of figure need, and is loaded when the
 * first figure of it is shown. */
#include "gallery.h"
#include <reflex/data.h>

RX_STATE(Builds, CLIENT(str, shown, "basic"))

#define LINE rx_js("[{ type: 'scatter', x: [1, 2, 3, 4], y: [2, 6, 3, 8] }]")
#define BARS rx_js("[{ type: 'bar', x: ['a', 'b', 'c'], y: [2, 6, 3] }]")
#define HEAT rx_js("[{ type: 'heatmap', z: [[1, 2, 3], [4, 6, 5], [7, 9, 8]] }]")
#define VIOLIN rx_js("[{ type: 'violin', y: [1, 2, 2, 3, 3, 3, 4, 4, 5] }]")
#define STEPS                                                                                      \
    rx_js("[{ type: 'waterfall', x: ['in', 'out', 'rest'], y: [8, -3, 0],"                         \
          " measure: ['relative', 'relative', 'total'] }]")

static rx choice(const char *name)
{
    return rx_button(
        name,
        .size = "1",
        .variant = rx_cond(rx_eq(Builds.shown, name), "solid", "soft"),
        .on_click = rx_set(Builds.shown, name)
    );
}

static rx choices(void)
{
    static const char *const names[] = { "basic", "cartesian", "finance", "geo",
                                         "gl2d",  "gl3d",      "mapbox",  "strict" };
    enum { COUNT = sizeof names / sizeof *names };
    rx buttons[COUNT];
    for (int i = 0; i < COUNT; i++)
        buttons[i] = choice(names[i]);
    return rx_flex(rx_nodes(COUNT, buttons), .gap = "2", .wrap = "wrap");
}

static rx figure(void)
{
    return rx_match(
        Builds.shown,
        rx_case("basic", rx_plotly_basic(.data = BARS)),
        rx_case("cartesian", rx_plotly_cartesian(.data = HEAT)),
        rx_case("finance", rx_plotly_finance(.data = STEPS)),
        rx_case("geo", rx_plotly_geo(.data = LINE)),
        rx_case("gl2d", rx_plotly_gl2d(.data = LINE)),
        rx_case("gl3d", rx_plotly_gl3d(.data = LINE)),
        rx_case("mapbox", rx_plotly_mapbox(.data = LINE)),
        rx_plotly_strict(.data = VIOLIN)
    );
}

static rx page(void)
{
    return gallery_page(
        "Plotly builds",
        "The smaller builds of Plotly: each has only what its kinds of figure need.",
        gallery_section(
            "One of them",
            "It is loaded when it is chosen.",
            rx_box(choices(), rx_box(figure(), .height = "24rem", .margin_top = "1rem"))
        )
    );
}

RX_PAGE(page, .route = "/plotly-builds", .title = "Plotly builds")

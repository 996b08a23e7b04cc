/* The smaller builds of Plotly: each loads only what its kinds of figure need. */
#include "gallery.h"
#include <reflex/data.h>

#define LINE "[{ type: 'scatter', x: [1, 2, 3, 4], y: [2, 6, 3, 8] }]"
#define LAYOUT rx_js("{ margin: { t: 16, r: 16, b: 28, l: 28 } }")
#define CONFIG rx_js("{ displayModeBar: false }")

static rx figures(void)
{
    return rx_grid(
        gallery_section(
            "rx_plotly_basic",
            "Lines, bars, pies.",
            rx_plotly_basic(
                    .data = rx_js("[{ type: 'bar', x: ['a', 'b', 'c'], y: [2, 6, 3] }]"),
                    .layout = LAYOUT,
                    .config = CONFIG,
                    .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_cartesian",
            "All that has two axes.",
            rx_plotly_cartesian(
                    .data = rx_js("[{ type: 'heatmap', z: [[1, 2, 3], [4, 6, 5], [7, 9, 8]] }]"),
                    .layout = LAYOUT,
                    .config = CONFIG,
                    .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_finance",
            "Prices and progress.",
            rx_plotly_finance(
                    .data = rx_js("[{ type: 'waterfall', x: ['in', 'out', 'rest'],"
                                  " measure: ['relative', 'relative', 'total'], y: [8, -3, 0] }]"),
                    .layout = LAYOUT,
                    .config = CONFIG,
                    .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_geo",
            "Lines, and maps of the world.",
            rx_plotly_geo(
                    .data = rx_js(LINE), .layout = LAYOUT, .config = CONFIG, .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_mapbox",
            "Lines, and maps of tiles.",
            rx_plotly_mapbox(
                    .data = rx_js(LINE), .layout = LAYOUT, .config = CONFIG, .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_gl2d",
            "Very many points of a line.",
            rx_plotly_gl2d(
                    .data = rx_js(LINE), .layout = LAYOUT, .config = CONFIG, .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_gl3d",
            "Lines, and figures of three axes.",
            rx_plotly_gl3d(
                    .data = rx_js(LINE), .layout = LAYOUT, .config = CONFIG, .height = "14rem"
            )
        ),
        gallery_section(
            "rx_plotly_strict",
            "Without code made at run time.",
            rx_plotly_strict(
                    .data = rx_js("[{ type: 'violin', y: [1, 2, 2, 3, 3, 3, 4, 4, 5] }]"),
                    .layout = LAYOUT,
                    .config = CONFIG,
                    .height = "14rem"
            )
        ),
        .columns = rx_responsive("1", "1", "1", "2"),
        .gap = "6"
    );
}

static rx page(void)
{
    return gallery_page(
        "Plotly builds",
        "The smaller builds of Plotly: each loads only what its kinds of figure need.",
        figures()
    );
}

RX_PAGE(page, .route = "/plotly-builds", .title = "Plotly builds")

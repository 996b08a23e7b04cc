/* SVG: shapes, paints, text, filters, movements. */
#include "gallery.h"
#include <reflex/html.h>

/* A drawing of 96 by 72 with its name below. */
static rx drawing(const char *name, rx content)
{
    return rx_flex(
        rx_el_svg(
            content,
            .view_box = "0 0 96 72",
            .width = "96px",
            .height = "72px",
            .role = "img",
            .aria_label = name
        ),
        rx_text(name, .size = "1", .color_scheme = "gray"),
        .direction = "column",
        .align = "center",
        .gap = "1"
    );
}

static rx row(rx drawings)
{
    return rx_flex(drawings, .wrap = "wrap", .gap = "5");
}

/* What a filter is tried on. */
static rx tried(const char *name, const char *id, rx steps)
{
    return drawing(
        name,
        rx_fragment(
            rx_el_svg_defs(rx_el_svg_filter(steps, .id = id)),
            rx_el_svg_circle(
                    .cx = "48",
                    .cy = "36",
                    .r = "24",
                    .fill = "var(--accent-9)",
                    .filter = rx_printf("url(#%s)", id)
            )
        )
    );
}

static rx shapes(void)
{
    return row(rx_fragment(
        drawing(
            "circle", rx_el_svg_circle(.cx = "48", .cy = "36", .r = "28", .fill = "var(--accent-9)")
        ),
        drawing(
            "ellipse",
            rx_el_svg_ellipse(
                    .cx = "48", .cy = "36", .rx = "40", .ry = "20", .fill = "var(--accent-9)"
            )
        ),
        drawing(
            "rect",
            rx_el_svg_rect(
                    .x = "12",
                    .y = "12",
                    .width = "72",
                    .height = "48",
                    .rx = "8",
                    .fill = "var(--accent-9)"
            )
        ),
        drawing(
            "line",
            rx_el_svg_line(
                    .x1 = "8",
                    .y1 = "64",
                    .x2 = "88",
                    .y2 = "8",
                    .stroke = "var(--accent-9)",
                    .stroke_width = "4"
            )
        ),
        drawing(
            "polyline",
            rx_el_svg_polyline(
                    .points = "8,60 32,16 56,52 88,12",
                    .fill = "none",
                    .stroke = "var(--accent-9)",
                    .stroke_width = "4"
            )
        ),
        drawing(
            "polygon", rx_el_svg_polygon(.points = "48,8 88,60 8,60", .fill = "var(--accent-9)")
        ),
        drawing("path", rx_el_svg_path(.d = "M8 60 Q48 -20 88 60 Z", .fill = "var(--accent-9)")),
        drawing(
            "image",
            rx_el_svg_image(
                    .href = "/favicon.ico", .x = "24", .y = "12", .width = "48", .height = "48"
            )
        ),
        drawing(
            "g, symbol, use",
            rx_fragment(
                rx_el_svg_symbol(
                    rx_el_svg_circle(.cx = "8", .cy = "8", .r = "8", .fill = "var(--accent-9)"),
                    .id = "dot"
                ),
                rx_el_svg_g(
                    rx_el_svg_use(.href = "#dot", .x = "16", .y = "16"),
                    rx_el_svg_use(.href = "#dot", .x = "56", .y = "40")
                )
            )
        ),
        drawing(
            "switch",
            rx_el_svg_switch(
                rx_el_svg_foreign_object(
                    rx_el_p("HTML in SVG", .style = rx_style(.font_size = "11px", .margin = "0")),
                    .x = "8",
                    .y = "8",
                    .width = "80",
                    .height = "56"
                ),
                rx_el_svg_rect(.width = "40", .height = "40")
            )
        ),
        drawing(
            "desc, metadata, view",
            rx_fragment(
                rx_el_svg_desc("It is shown when the pointer rests."),
                rx_el_svg_metadata("metadata"),
                rx_el_svg_view(.id = "part", .view_box = "0 0 48 36"),
                rx_el_svg_rect(
                        .x = "24",
                        .y = "12",
                        .width = "48",
                        .height = "48",
                        .fill = "var(--accent-9)"
                )
            )
        )
    ));
}

static rx paints(void)
{
    rx stops = rx_fragment(
        rx_el_svg_stop(.offset = "0", .stop_color = "var(--accent-5)"),
        rx_el_svg_stop(.offset = "1", .stop_color = "var(--accent-11)")
    );
    return row(rx_fragment(
        drawing(
            "linearGradient",
            rx_fragment(
                rx_el_svg_linear_gradient(stops, .id = "across"),
                rx_el_svg_rect(.width = "96", .height = "72", .fill = "url(#across)")
            )
        ),
        drawing(
            "radialGradient",
            rx_fragment(
                rx_el_svg_radial_gradient(stops, .id = "around"),
                rx_el_svg_rect(.width = "96", .height = "72", .fill = "url(#around)")
            )
        ),
        drawing(
            "pattern",
            rx_fragment(
                rx_el_svg_pattern(
                    rx_el_svg_circle(.cx = "6", .cy = "6", .r = "3", .fill = "var(--accent-9)"),
                    .id = "dots",
                    .width = "12",
                    .height = "12",
                    .pattern_units = "userSpaceOnUse"
                ),
                rx_el_svg_rect(.width = "96", .height = "72", .fill = "url(#dots)")
            )
        ),
        drawing(
            "clipPath",
            rx_fragment(
                rx_el_svg_clip_path(
                    rx_el_svg_circle(.cx = "48", .cy = "36", .r = "30"), .id = "hole"
                ),
                rx_el_svg_rect(
                        .width = "96",
                        .height = "72",
                        .fill = "url(#across)",
                        .clip_path = "url(#hole)"
                )
            )
        ),
        drawing(
            "mask",
            rx_fragment(
                rx_el_svg_mask(
                    rx_el_svg_rect(.width = "96", .height = "72", .fill = "url(#grey)"),
                    .id = "fade"
                ),
                rx_el_svg_linear_gradient(
                    rx_el_svg_stop(.offset = "0", .stop_color = "white"),
                    rx_el_svg_stop(.offset = "1", .stop_color = "black"),
                    .id = "grey"
                ),
                rx_el_svg_rect(
                        .width = "96",
                        .height = "72",
                        .fill = "var(--accent-9)",
                        .mask = "url(#fade)"
                )
            )
        ),
        drawing(
            "marker",
            rx_fragment(
                rx_el_svg_marker(
                    rx_el_svg_path(.d = "M0 0 L8 4 L0 8 Z", .fill = "var(--accent-9)"),
                    .id = "head",
                    .ref_x = "6",
                    .ref_y = "4",
                    .marker_width = "8",
                    .marker_height = "8",
                    .orient = "auto"
                ),
                rx_el_svg_path(
                        .d = "M8 60 L76 16",
                        .stroke = "var(--accent-9)",
                        .stroke_width = "2",
                        .marker_end = "url(#head)"
                )
            )
        )
    ));
}

static rx texts(void)
{
    return row(rx_fragment(
        drawing(
            "text, tspan",
            rx_el_svg_text(
                "text ",
                rx_el_svg_tspan("tspan", .fill = "var(--accent-11)"),
                .x = "8",
                .y = "40",
                .fill = "currentColor",
                .font_size = "14px"
            )
        ),
        drawing(
            "textPath",
            rx_fragment(
                rx_el_svg_path(.id = "arc", .d = "M8 60 Q48 0 88 60", .fill = "none"),
                rx_el_svg_text(
                    rx_el_svg_text_path("along a path", .href = "#arc"),
                    .fill = "currentColor",
                    .font_size = "14px"
                )
            )
        )
    ));
}

static rx filters(void)
{
    return row(rx_fragment(
        tried("feGaussianBlur", "blur", rx_el_svg_fe_gaussian_blur(.std_deviation = "4")),
        tried(
            "feDropShadow",
            "shadow",
            rx_el_svg_fe_drop_shadow(.dx = "3", .dy = "3", .std_deviation = "2")
        ),
        tried(
            "feColorMatrix",
            "matrix",
            rx_el_svg_fe_color_matrix(.type = "saturate", .values = "0.2")
        ),
        tried(
            "feComponentTransfer",
            "transfer",
            rx_el_svg_fe_component_transfer(
                rx_el_svg_fe_func_r(.type = "linear", .slope = "1.5"),
                rx_el_svg_fe_func_g(.type = "linear", .slope = "0.5"),
                rx_el_svg_fe_func_b(.type = "linear", .slope = "0.5"),
                rx_el_svg_fe_func_a(.type = "identity")
            )
        ),
        tried(
            "feConvolveMatrix",
            "convolve",
            rx_el_svg_fe_convolve_matrix(.order = "3", .kernel_matrix = "1 1 1 1 -7 1 1 1 1")
        ),
        tried("feMorphology", "thin", rx_el_svg_fe_morphology(.operator= "erode", .radius = "6")),
        tried(
            "feTurbulence, feDisplacementMap",
            "wave",
            rx_fragment(
                rx_el_svg_fe_turbulence(
                        .base_frequency = "0.05", .num_octaves = "2", .result = "noise"
                ),
                rx_el_svg_fe_displacement_map(.in = "SourceGraphic", .in2 = "noise", .scale = "16")
            )
        ),
        tried(
            "feFlood, feComposite",
            "flood",
            rx_fragment(
                rx_el_svg_fe_flood(.flood_color = "tomato", .result = "red"),
                rx_el_svg_fe_composite(.in = "red", .in2 = "SourceGraphic", .operator= "in")
            )
        ),
        tried(
            "feOffset, feBlend",
            "blend",
            rx_fragment(
                rx_el_svg_fe_offset(.dx = "12", .result = "moved"),
                rx_el_svg_fe_blend(.in = "SourceGraphic", .in2 = "moved", .mode = "multiply")
            )
        ),
        tried(
            "feMerge",
            "merge",
            rx_fragment(
                rx_el_svg_fe_offset(.dx = "-12", .result = "left"),
                rx_el_svg_fe_merge(
                    rx_el_svg_fe_merge_node(.in = "left"),
                    rx_el_svg_fe_merge_node(.in = "SourceGraphic")
                )
            )
        ),
        tried(
            "feImage, feTile",
            "tile",
            rx_fragment(
                rx_el_svg_fe_image(
                        .href = "/favicon.ico",
                        .x = "24",
                        .y = "12",
                        .width = "12",
                        .height = "12",
                        .result = "sign"
                ),
                rx_el_svg_fe_tile(.in = "sign")
            )
        ),
        tried(
            "feDiffuseLighting",
            "diffuse",
            rx_el_svg_fe_diffuse_lighting(
                rx_el_svg_fe_distant_light(.azimuth = "45", .elevation = "50"), .surface_scale = "4"
            )
        ),
        tried(
            "feSpecularLighting",
            "specular",
            rx_fragment(
                rx_el_svg_fe_specular_lighting(
                    rx_el_svg_fe_point_light(.x = "30", .y = "10", .z = "40"),
                    .specular_exponent = "10",
                    .result = "light"
                ),
                rx_el_svg_fe_composite(
                        .in = "SourceGraphic",
                        .in2 = "light",
                        .operator= "arithmetic",
                        .k2 = "1",
                        .k3 = "1"
                )
            )
        ),
        tried(
            "feSpotLight",
            "spot",
            rx_el_svg_fe_diffuse_lighting(rx_el_svg_fe_spot_light(
                    .x = "30", .y = "10", .z = "60", .points_at_x = "48", .points_at_y = "36"
            ))
        )
    ));
}

static rx movements(void)
{
    return row(rx_fragment(
        drawing(
            "animate",
            rx_el_svg_circle(
                rx_el_svg_animate(
                        .attribute_name = "r",
                        .values = "8;24;8",
                        .dur = "3s",
                        .repeat_count = "indefinite"
                ),
                .cx = "48",
                .cy = "36",
                .r = "8",
                .fill = "var(--accent-9)"
            )
        ),
        drawing(
            "animateTransform",
            rx_el_svg_rect(
                rx_el_svg_animate_transform(
                        .attribute_name = "transform",
                        .type = "rotate",
                        .from = "0 48 36",
                        .to = "360 48 36",
                        .dur = "6s",
                        .repeat_count = "indefinite"
                ),
                .x = "32",
                .y = "20",
                .width = "32",
                .height = "32",
                .fill = "var(--accent-9)"
            )
        ),
        drawing(
            "animateMotion, mpath",
            rx_fragment(
                rx_el_svg_path(
                        .id = "way",
                        .d = "M12 36 a36 24 0 1 0 72 0 a36 24 0 1 0 -72 0",
                        .fill = "none",
                        .stroke = "var(--gray-6)"
                ),
                rx_el_svg_circle(
                    rx_el_svg_animate_motion(
                        rx_el_svg_mpath(.href = "#way"), .dur = "6s", .repeat_count = "indefinite"
                    ),
                    .r = "6",
                    .fill = "var(--accent-9)"
                )
            )
        ),
        drawing(
            "set",
            rx_el_svg_circle(
                rx_el_svg_set(.attribute_name = "fill", .to = "tomato", .begin = "click"),
                .cx = "48",
                .cy = "36",
                .r = "24",
                .fill = "var(--accent-9)"
            )
        )
    ));
}

static rx svg_page(void)
{
    return gallery_page(
        "SVG",
        "Every element of SVG as rx_el_svg_….",
        rx_fragment(
            gallery_section("Shapes", NULL, shapes()),
            gallery_section("Paints", NULL, paints()),
            gallery_section("Text", NULL, texts()),
            gallery_section("Filters", "Each on the same disc.", filters()),
            gallery_section("Movement", NULL, movements())
        )
    );
}
RX_PAGE(svg_page, .route = "/svg", .title = "SVG")

/* Charts: every kind, fed by lists of records. */
#include "gallery.h"
#include <math.h>
#include <reflex/recharts.h>

RX_TYPE(
    Month,
    VAR(str, name, ""),
    VAR(int, sales, 0),
    VAR(int, costs, 0),
    VAR(int, profit, 0),
    VAR(int, spread, 0)
)
RX_TYPE(Part, VAR(str, name, ""), VAR(int, share, 0), VAR(str, color, ""))
RX_TYPE(Spot, VAR(double, weight, 0), VAR(double, height, 0), VAR(int, count, 0))

RX_STATE(
    Charts,
    LIST(struct Month, months),
    LIST(struct Part, parts),
    LIST(struct Spot, spots),
    VAR(str, picked, "nothing yet"),
    INIT(init),
    EVENT(shuffle),
    EVENT(recolor),
    EVENT(pick, rx_json)
)

static void add_months(struct Charts *self)
{
    static const char *const names[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug" };
    static const int sales[] = { 42, 38, 55, 61, 58, 72, 80, 76 };
    static const int costs[] = { 30, 31, 36, 34, 41, 40, 46, 43 };
    for (int i = 0; i < 8; i++)
        rx_push(
            self->months,
            (struct Month){ names[i], sales[i], costs[i], sales[i] - costs[i], 4 + i % 3 * 2 }
        );
}

static void add_parts(struct Charts *self)
{
    static const char *const names[] = { "Search", "Direct", "Mail", "Social" };
    static const char *const colors[] = { "iris", "cyan", "jade", "amber" };
    static const int shares[] = { 44, 27, 18, 11 };
    for (int i = 0; i < 4; i++)
        rx_push(
            self->parts, (struct Part){ names[i], shares[i], rx_printf("var(--%s-9)", colors[i]) }
        );
}

void Charts_init(struct Charts *self)
{
    add_months(self);
    add_parts(self);
    for (int i = 0; i < 40; i++)
        rx_push(
            self->spots,
            (struct Spot){ 50 + i + 8 * sin(i * 1.7), 150 + i + 9 * cos(i * 2.3), i % 7 }
        );
}

void Charts_shuffle(struct Charts *self)
{
    for (int i = 0; i < self->months.len; i++) {
        struct Month *month = &self->months.at[i];
        month->sales = 30 + (month->sales * 7 + 13) % 60;
        month->costs = 20 + (month->costs * 5 + 7) % 40;
        month->profit = month->sales - month->costs;
    }
}

void Charts_recolor(struct Charts *self)
{
    self->parts.at[0].color = "var(--crimson-9)";
}

void Charts_pick(struct Charts *self, rx_json bar)
{
    self->picked = rx_json_str(bar, "name");
}

/* ---- along two axes ---- */

static rx lines(void)
{
    return rx_recharts_line_chart(
        rx_recharts_cartesian_grid(.stroke_dasharray = "3 3", .vertical = rx_false),
        rx_recharts_x_axis(.data_key = "name"),
        rx_recharts_y_axis(.width = rx_int(36)),
        rx_recharts_tooltip(),
        rx_recharts_legend(),
        rx_recharts_line(.data_key = "sales", .type = "monotone", .dot = rx_false),
        rx_recharts_line(
                .data_key = "costs",
                .type = "monotone",
                .stroke = "var(--cyan-9)",
                .stroke_dasharray = "5 4"
        ),
        .id = "lines",
        .data = Charts.months
    );
}

static rx areas(void)
{
    return rx_recharts_area_chart(
        rx_recharts_cartesian_grid(.vertical = rx_false),
        rx_recharts_x_axis(.data_key = "name"),
        rx_recharts_y_axis(.width = rx_int(36)),
        rx_recharts_graphing_tooltip(),
        rx_recharts_area(.data_key = "costs", .stack_id = "a", .type = "monotone"),
        rx_recharts_area(
                .data_key = "profit",
                .stack_id = "a",
                .type = "monotone",
                .stroke = "var(--jade-9)",
                .fill = "var(--jade-5)"
        ),
        rx_recharts_brush(.data_key = "name"),
        .id = "areas",
        .data = Charts.months
    );
}

static rx bars(void)
{
    return rx_recharts_bar_chart(
        rx_recharts_cartesian_grid(.vertical = rx_false),
        rx_recharts_x_axis(.data_key = "name"),
        rx_recharts_y_axis(.width = rx_int(36), .domain = rx_js("[0, 100]")),
        rx_recharts_tooltip(),
        rx_recharts_legend(),
        rx_recharts_bar(
            rx_recharts_label_list(.data_key = "sales", .position = "top"),
            .data_key = "sales",
            .radius = rx_js("[4, 4, 0, 0]"),
            .on_click = Charts.pick
        ),
        rx_recharts_bar(
            rx_recharts_error_bar(.data_key = "spread", .width = rx_int(4)),
            .data_key = "costs",
            .fill = "var(--gray-9)",
            .radius = rx_js("[4, 4, 0, 0]")
        ),
        .id = "bars",
        .data = Charts.months
    );
}

static rx composed(void)
{
    return rx_recharts_composed_chart(
        rx_recharts_cartesian_grid(.vertical = rx_false),
        rx_recharts_x_axis(.data_key = "name"),
        rx_recharts_y_axis(.width = rx_int(36)),
        rx_recharts_tooltip(),
        rx_recharts_bar(.data_key = "sales", .bar_size = rx_int(18), .fill = "var(--accent-6)"),
        rx_recharts_area(.data_key = "costs", .type = "monotone", .fill_opacity = rx_num(0.4)),
        rx_recharts_line(.data_key = "profit", .type = "monotone", .stroke = "var(--amber-9)"),
        rx_recharts_reference_line(.y = rx_int(50), .label = "Goal"),
        rx_recharts_reference_area(.x1 = "Mar", .x2 = "May"),
        rx_recharts_reference_dot(.x = "Jul", .y = rx_int(80), .r = rx_int(6)),
        .id = "composed",
        .data = Charts.months
    );
}

static rx spots(void)
{
    return rx_recharts_scatter_chart(
        rx_recharts_cartesian_grid(),
        rx_recharts_x_axis(
                .data_key = "weight",
                .type = "number",
                .unit = " kg",
                .domain = rx_js("['auto', 'auto']")
        ),
        rx_recharts_y_axis(
                .data_key = "height",
                .type = "number",
                .unit = " cm",
                .domain = rx_js("['auto', 'auto']"),
                .width = rx_int(64)
        ),
        rx_recharts_z_axis(.data_key = "count", .range = rx_list_of(40, 240)),
        rx_recharts_tooltip(),
        rx_recharts_scatter(.data = Charts.spots, .name = "People", .fill_opacity = rx_num(0.7)),
        .id = "spots"
    );
}

/* ---- around a middle ---- */

static rx slice(const struct Part_refs *part, rx index)
{
    (void)index;
    return rx_recharts_cell(.fill = part->color);
}

static rx pie(void)
{
    return rx_recharts_pie_chart(
        rx_recharts_tooltip(),
        rx_recharts_legend(),
        rx_recharts_pie(
            rx_foreach(Part, Charts.parts, slice),
            .data = Charts.parts,
            .data_key = "share",
            .name_key = "name",
            .inner_radius = "55%",
            .outer_radius = "85%",
            .padding_angle = rx_int(2)
        ),
        .id = "pie",
        .height = rx_int(260)
    );
}

static rx radar(void)
{
    return rx_recharts_radar_chart(
        rx_recharts_polar_grid(),
        rx_recharts_polar_angle_axis(.data_key = "name"),
        rx_recharts_polar_radius_axis(.angle = rx_int(22), .tick = rx_false, .axis_line = rx_false),
        rx_recharts_radar(.data_key = "sales", .name = "Sales"),
        rx_recharts_radar(
                .data_key = "costs",
                .name = "Costs",
                .stroke = "var(--cyan-9)",
                .fill = "var(--cyan-9)"
        ),
        .id = "radar",
        .data = Charts.months,
        .height = rx_int(260)
    );
}

static rx rings(void)
{
    return rx_recharts_radial_bar_chart(
        rx_recharts_radial_bar(
            rx_foreach(Part, Charts.parts, slice), .data_key = "share", .corner_radius = rx_int(6)
        ),
        rx_recharts_tooltip(),
        .id = "rings",
        .data = Charts.parts,
        .inner_radius = "35%",
        .outer_radius = "95%",
        .height = rx_int(260)
    );
}

/* ---- parts of a whole ---- */

static rx funnel(void)
{
    return rx_recharts_funnel_chart(
        rx_recharts_tooltip(),
        rx_recharts_funnel(
            rx_foreach(Part, Charts.parts, slice),
            rx_recharts_label_list(.data_key = "name", .position = "center", .fill = "white"),
            .data = Charts.parts,
            .data_key = "share"
        ),
        .id = "funnel",
        .height = rx_int(260)
    );
}

static rx treemap(void)
{
    return rx_recharts_treemap(
            .id = "treemap",
            .data = Charts.parts,
            .data_key = "share",
            .name_key = "name",
            .height = rx_int(260),
            .is_animation_active = rx_false
    );
}

static rx sankey(void)
{
    return rx_recharts_sankey(
        rx_recharts_tooltip(),
        .id = "sankey",
        .height = rx_int(260),
        .data = rx_js(
            "{ nodes: [{ name: 'Visit' }, { name: 'Cart' }, { name: 'Left' }, { name: 'Paid' }],"
            " links: [{ source: 0, target: 1, value: 60 }, { source: 0, target: 2, value: 40 },"
            " { source: 1, target: 3, value: 45 }, { source: 1, target: 2, value: 15 }] }"
        )
    );
}

static rx sunburst(void)
{
    return rx_recharts_sunburst_chart(
            .id = "sunburst",
            .height = rx_int(260),
            .stroke = "var(--color-background)",
            .data = rx_js("{ name: 'All', value: 10, children: ["
                          "{ name: 'A', value: 6, fill: 'var(--iris-9)', children: ["
                          "{ name: 'A1', value: 4, fill: 'var(--iris-7)' }, { name: 'A2', value: "
                          "2, fill: 'var(--iris-6)' }] },"
                          "{ name: 'B', value: 4, fill: 'var(--cyan-9)' }] }")
    );
}

/* ---- live ---- */

enum { POINTS = 1000 };

RX_TYPE(Sample, VAR(int, at, 0), VAR(double, value, 0))
RX_STATE(
    Live,
    LIST(struct Sample, samples),
    VAR(bool, running, false),
    INIT(init),
    BACKGROUND(run, int),
    EVENT(stop)
)

static struct Sample sample(int at)
{
    return (struct Sample){ at, round(1000 * (sin(at / 40.0) + 0.3 * sin(at / 7.0))) / 1000 };
}

void Live_init(struct Live *self)
{
    for (int i = 0; i < POINTS; i++)
        rx_push(self->samples, sample(i));
}

/* Ten points a second: the newest comes, the oldest goes. */
void Live_run(struct rx_task *task, int updates)
{
    rx_lock(task, struct Live, self) self->running = true;
    for (int i = 0; i < updates && rx_task_sleep(task, 0.1); i++) {
        rx_lock(task, struct Live, self)
        {
            rx_push(self->samples, sample(self->samples.at[POINTS - 1].at + 1));
            rx_remove(self->samples, 0);
        }
    }
    rx_lock(task, struct Live, self) self->running = false;
}

void Live_stop(struct Live *self)
{
    rx_cancel(Live.run);
    self->running = false;
}

static rx live(void)
{
    return rx_box(
        rx_recharts_line_chart(
            rx_recharts_cartesian_grid(.vertical = rx_false),
            rx_recharts_x_axis(
                    .data_key = "at",
                    .type = "number",
                    .domain = rx_js("['dataMin', 'dataMax']"),
                    .tick_count = rx_int(6),
                    .interval = rx_int(0) /* all of them: their texts need not be measured */
            ),
            rx_recharts_y_axis(.domain = rx_js("[-1.5, 1.5]"), .width = rx_int(36)),
            rx_recharts_line(.data_key = "value", .dot = rx_false, .is_animation_active = rx_false),
            .id = "live",
            .data = Live.samples,
            .margin =
                rx_js("{ top: 5, right: 16, bottom: 5, left: 5 }"), /* half of the last number */
            .height = rx_int(220)
        ),
        rx_flex(
            rx_button(
                "Start", .id = "start", .on_click = rx_call(Live.run, 600), .disabled = Live.running
            ),
            rx_button("Stop", .id = "stop", .variant = "soft", .on_click = Live.stop),
            .gap = "3",
            .margin_top = "1rem"
        )
    );
}

/* ---- pages ---- */

static rx page(void)
{
    return gallery_page(
        "Charts",
        "Lists of records as lines, areas, bars and more, in the colours of the theme.",
        rx_fragment(
            gallery_section(
                "Lines",
                "Each series names a member of the records; a name that they do not have is an "
                "error.",
                rx_fragment(
                    lines(),
                    rx_button(
                        "Other numbers",
                        .id = "shuffle",
                        .variant = "soft",
                        .margin_top = "1rem",
                        .on_click = Charts.shuffle
                    )
                )
            ),
            gallery_section("Areas", "Stacked, with a brush that picks a part.", areas()),
            gallery_section(
                "Bars",
                "With labels, errors, and a handler that gets the record.",
                rx_fragment(
                    bars(),
                    rx_text(
                        "Last click: ",
                        Charts.picked,
                        .id = "picked",
                        .as_ = "p",
                        .size = "2",
                        .color_scheme = "gray"
                    )
                )
            ),
            gallery_section("Together", "With references: a line, an area, a dot.", composed()),
            gallery_section("Points", "Three members: two axes and the size.", spots())
        )
    );
}

static rx round_page(void)
{
    return gallery_page(
        "Round charts",
        "Parts of a whole, and what goes round.",
        rx_grid(
            gallery_section(
                "Pie",
                "A cell per record gives the slices their colours.",
                rx_fragment(
                    pie(),
                    rx_button(
                        "Another colour",
                        .id = "recolor",
                        .variant = "soft",
                        .on_click = Charts.recolor
                    )
                )
            ),
            gallery_section("Radar", NULL, radar()),
            gallery_section("Radial bars", NULL, rings()),
            gallery_section("Funnel", NULL, funnel()),
            gallery_section("Treemap", NULL, treemap()),
            gallery_section("Sunburst", NULL, sunburst()),
            gallery_section("Sankey", NULL, sankey()),
            .columns = rx_responsive("1", "1", "1", "2"),
            .gap = "6"
        )
    );
}

static rx live_page(void)
{
    return gallery_page(
        "Live chart",
        "A thousand points, ten updates a second: only what is new crosses the wire.",
        /* Cards are translucent otherwise: a browser without a graphics card would blur what is
           behind at each frame. */
        rx_theme(gallery_section("Live", NULL, live()), .panel_background = "solid")
    );
}

RX_PAGE(page, .route = "/charts", .title = "Charts")
RX_PAGE(round_page, .route = "/round-charts", .title = "Round charts")
RX_PAGE(live_page, .route = "/live-chart", .title = "Live chart")

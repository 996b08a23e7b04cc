/* Icons, blocks of code, pictures that a handler makes, a chart, a table and a figure: what comes from packages of its own. */
#include "state.h"

#include <reflex/data.h>
#include <reflex/recharts.h>

RX_TYPE(Month, VAR(str, name, ""), VAR(int, sold, 0), VAR(int, spent, 0))

RX_STATE(
    Data,
    LIST(struct Month, months),
    VAR(str, picture, ""),
    VAR(str, icon, "sun"),
    VAR(int, painted, 0),
    INIT(init),
    EVENT(paint),
    EVENT(night),
    EVENT(sell)
)

void Data_init(struct Data *self)
{
    static const char *const names[] = { "Jan", "Feb", "Mar" };
    for (int i = 0; i < 3; i++)
        rx_push(self->months, (struct Month){ names[i], 10 * (i + 1), 20 - i });
}

/* A picture of data: a bar for each month. */
void Data_paint(struct Data *self)
{
    str bars = "";
    self->painted++;
    for (int i = 0; i < self->months.len; i++)
        bars = rx_printf("%s%%3Crect x='%d' width='8' height='%d'/%%3E", bars, 10 * i, self->months.at[i].sold);
    self->picture = rx_printf("data:image/svg+xml,%%3Csvg xmlns='http://www.w3.org/2000/svg' width='%d' height='40'%%3E%s%%3C/svg%%3E", 30 * self->painted, bars);
}

void Data_night(struct Data *self)
{
    self->icon = "moon";
}

void Data_sell(struct Data *self)
{
    rx_push(self->months, (struct Month){ "Apr", 99, 1 });
}

static rx small(void)
{
    return rx_vstack(
        rx_icon("bell", .id = "bell", .size = rx_int(40), .stroke_width = rx_num(1.5)),
        rx_icon(Data.icon, .id = "sky"),
        rx_button("night", .id = "night", .on_click = Data.night),
        rx_code_block("int main(void)\n{\n    return 0;\n}", .id = "block", .language = "c", .show_line_numbers = rx_true),
        rx_image(.id = "picture", .src = Data.picture, .alt = "sold"),
        rx_button("paint", .id = "paint", .on_click = Data.paint),
        rx_link("hover me", .id = "hovered", .href = "/layout", .color = "rgb(10, 20, 30)", .hover = rx_style(.color = "rgb(200, 0, 100)")),
        rx_box("utility", .id = "utility", .class_name = "bg-lime-300 px-7")
    );
}

static rx large(void)
{
    return rx_vstack(
        rx_button("sell", .id = "sell", .on_click = Data.sell),
        rx_box(
            rx_recharts_composed_chart(
                rx_recharts_x_axis(.data_key = "name"),
                rx_recharts_bar(.data_key = "sold", .is_animation_active = rx_false),
                rx_recharts_line(.data_key = "spent", .is_animation_active = rx_false),
                .data = Data.months,
                .height = rx_int(200)
            ),
            .id = "chart",
            .width = "100%"
        ),
        rx_data_table(.id = "table", .data = Data.months, .search = rx_true, .sort = rx_true, .pagination = rx_int(2)),
        rx_plotly_basic(
            .id = "figure",
            .data = rx_js("[{ type: 'scatter', x: [1.5, 2.5], y: [3.5, 4.5] }]"),
            .locale = "de",
            .config = rx_js("{ displayModeBar: true }")
        ),
        .align = "stretch"
    );
}

RX_PAGE(small, .route = "/small")
RX_PAGE(large, .route = "/large")

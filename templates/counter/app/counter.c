/* A counter: handlers change vars, the browser shows what changed. */
#include "counter.h"

void Counter_increment(struct Counter *self)
{
    self->count += self->step;
}

void Counter_decrement(struct Counter *self)
{
    self->count -= self->step;
}

void Counter_set_step(struct Counter *self, int step)
{
    self->step = step;
}

void Counter_reset(struct Counter *self)
{
    self->count = 0;
}

/* Computed after every event, sent when it differs. */
str Counter_parity(const struct Counter *self)
{
    return self->count % 2 ? "odd" : "even";
}

/* A button that chooses the step; the chosen one is filled. */
static rx step_button(int step)
{
    return rx_button(
        rx_concat("by ", step),
        .on_click = rx_call(Counter.set_step, step),
        .variant = rx_cond(rx_eq(Counter.step, step), "solid", "soft"),
        .color_scheme = "gray"
    );
}

static rx buttons(void)
{
    return rx_grid(
        rx_button("Decrement", .on_click = Counter.decrement, .color_scheme = "ruby", .size = "3"),
        rx_button("Increment", .on_click = Counter.increment, .color_scheme = "grass", .size = "3"),
        .columns = "2",
        .gap = "3",
        .width = "100%"
    );
}

static rx settings(void)
{
    return rx_hstack(
        step_button(1),
        step_button(5),
        step_button(10),
        rx_spacer(),
        rx_button("Reset", .on_click = Counter.reset, .variant = "ghost"),
        .spacing = "2",
        .width = "100%"
    );
}

static rx home(void)
{
    return rx_center(
        rx_color_mode_button(.position = "top-right"),
        rx_card(
            rx_vstack(
                rx_heading(Counter.count, .size = "9"),
                rx_badge(Counter.parity, .size = "2", .radius = "full"),
                buttons(),
                rx_separator(.size = "4"),
                settings(),
                .align = "center",
                .spacing = "5"
            ),
            .size = "4",
            .width = "23rem",
            .max_width = "100%"
        ),
        .min_height = "100vh",
        .padding = "1rem"
    );
}

RX_PAGE(home, .route = "/", .title = "Counter")
RX_APP(.theme = { .accent_color = "iris" })

/* The first page. Save a change while 'reflex run' is on, and look at the browser. */
#include "home.h"

void HomeState_set_name(struct HomeState *self, str name)
{
    self->name = name;
}

/* A field, and an answer that appears when there is something to say. */
static rx greeting(void)
{
    return rx_card(
        rx_vstack(
            rx_text("What is your name?", .weight = "medium"),
            rx_input(.placeholder = "Your name", .on_change = HomeState.set_name, .size = "3"),
            rx_cond(
                HomeState.name,
                rx_text("Hello, ", HomeState.name, "!"),
                rx_text("Each letter goes to C and back.", .color_scheme = "gray")
            ),
            .align = "stretch"
        ),
        .size = "3",
        .width = "100%",
        .max_width = "24rem"
    );
}

static rx home(void)
{
    return rx_center(
        rx_color_mode_button(.position = "top-right"),
        rx_vstack(
            rx_heading("Welcome to Reflex!", .size = rx_responsive("8", "9"), .align = "center"),
            rx_text(
                "Get started by editing ",
                rx_code("app/home.c"),
                .size = rx_responsive("3", "5"),
                .align = "center",
                .color_scheme = "gray"
            ),
            greeting(),
            rx_link(
                "Look at the components",
                .href = "https://www.radix-ui.com/themes/playground",
                .size = "3"
            ),
            .align = "center",
            .spacing = "6",
            .width = "100%"
        ),
        .min_height = "100vh",
        .padding = "1rem"
    );
}

RX_PAGE(home, .route = "/", .title = "Welcome")
RX_APP()

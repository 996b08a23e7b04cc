/* The first page. Save a change while 'reflex run' is on, and look at the browser. */
#include "home.h"

void HomeState_set_name(struct HomeState *self, str name)
{
    self->name = name;
}

static rx home(void)
{
    return rx_container(
        rx_color_mode_button(.position = "top-right"),
        rx_vstack(
            rx_heading("Welcome to Reflex!", .size = "9"),
            rx_text("Get started by editing ", rx_code("app/home.c"), .size = "5"),
            rx_input(.placeholder = "Your name", .on_change = HomeState.set_name, .size = "3"),
            rx_cond(HomeState.name, rx_text("Hello, ", HomeState.name, "!", .size = "5"), NULL),
            rx_link(
                rx_button("Look at the components", .size = "3"),
                .href = "https://www.radix-ui.com/themes/playground",
                .target = "_blank"
            ),
            .spacing = "5",
            .justify = "center",
            .min_height = "85vh"
        )
    );
}

RX_PAGE(home, .route = "/", .title = "Welcome")
RX_APP()

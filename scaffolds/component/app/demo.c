/* The page that shows the component: 'reflex run'. It is not part of the package. */
#include <reflex.h>

#include "components/@id@.h"

RX_STATE(Demo,
    VAR(int, value, 3),
    EVENT(set_value, int),
)

void Demo_set_value(struct Demo *self, int value)
{
    self->value = value;
}

static rx demo(void)
{
    return rx_center(
        rx_vstack(
            rx_heading("@name@"),
            @id@(.value = Demo.value, .max = rx_int(5), .on_change = Demo.set_value),
            rx_text(Demo.value, " of 5"),
            .align = "center"
        ),
        .min_height = "100vh"
    );
}

RX_PAGE(demo, .route = "/", .title = "@name@")
RX_APP()

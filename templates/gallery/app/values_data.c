/* Every value of grids of data, and of toasts. */
#include "values.h"
#include <reflex/data.h>

RX_TYPE(Planet, VAR(str, name, ""), VAR(int, moons, 0))
RX_STATE(Planets, LIST(struct Planet, list), INIT(init))
RX_STATE(Toaster, CLIENT(str, shown, ""))

void Planets_init(struct Planets *self)
{
    rx_push(self->list, (struct Planet){ "Earth", 1 });
    rx_push(self->list, (struct Planet){ "Mars", 2 });
    rx_push(self->list, (struct Planet){ "Neptune", 16 });
}

/* One at a time is in the page, since each shows all toasts. */
static rx provider(rx made, const char *word)
{
    return rx_fragment(
        rx_button(
            word,
            .size = "1",
            .variant = rx_cond(rx_eq(Toaster.shown, word), "solid", "soft"),
            .on_click = rx_set(Toaster.shown, word)
        ),
        rx_cond(rx_eq(Toaster.shown, word), made, NULL)
    );
}

static rx page(void)
{
    return gallery_page(
        "Values: data",
        "Grids of data and toasts, once for each value of each prop that takes a word.",
        rx_fragment(
            VALUES(values_wide, data_table, .data = Planets.list),
            VALUES(values_wide, data_editor, .data = Planets.list, .height = "9rem"),
            VALUES(provider, toast_provider),
            gallery_row(
                "a toast",
                rx_button(
                    "Show", .size = "1", .on_click = rx_toast_info("It comes where it should.")
                )
            )
        )
    );
}

RX_PAGE(page, .route = "/values/data", .title = "Values: data")

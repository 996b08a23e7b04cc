/* One page for each kind of route. */
#include "visit.h"

static rx home(void)
{
    return rx_box(rx_heading("Home", .id = "title"), menu());
}
RX_PAGE(home, .route = "/", .title = "Routes")

static rx about(void)
{
    return rx_box(
        rx_heading("About", .id = "title"),
        rx_input(.id = "name", .on_blur = Visit.rename),
        menu(),
        rx_box(.height = "3000px"),
        rx_heading("A part further down", .id = "part")
    );
}
RX_PAGE(about,
    .title = rx_concat("About ", Visit.name),
    .description = rx_cond(rx_eq(Visit.name, "Ann"), "The first name", "Another name"),
    .image = "/cover.png",
    .meta = { { "keywords", "routes, tests" }, { "og:type", "article" }, { "author", Visit.name } },
    .on_load = Visit.open)

static rx post(void)
{
    return rx_box(
        rx_heading(rx_param("slug"), .id = "title"),
        rx_text(rx_query("page"), .id = "page"),
        menu()
    );
}
RX_PAGE(post, .route = "/post/[slug]", .title = rx_param("slug"), .on_load = Visit.open)

static rx fresh(void)
{
    return rx_box(rx_heading("A new post", .id = "title"), menu());
}
RX_PAGE(fresh, .route = "/post/new")

static rx shop(void)
{
    return rx_box(
        rx_heading(rx_cond(rx_param("item"), rx_concat("Item ", rx_param("item")), "All items"), .id = "title"),
        menu()
    );
}
RX_PAGE(shop, .route = "/shop/[[item]]")

static rx docs(void)
{
    return rx_box(rx_heading(rx_param("all"), .id = "title"), menu());
}
RX_PAGE(docs, .route = "/docs/[...all]", .on_load = Visit.open)

static rx any(void)
{
    return rx_box(rx_heading(rx_concat("any ", rx_param("rest")), .id = "title"), menu());
}
RX_PAGE(any, .route = "/any/[[...rest]]")

static rx enter(void)
{
    return rx_box(rx_heading("The entrance", .id = "title"), menu());
}
RX_PAGE(enter, .on_load = Visit.leave)

static rx there(void)
{
    return rx_box(rx_heading("there", .id = "title"), menu());
}
RX_PAGE(there, .route = "/ring/there", .on_load = Visit.there)

static rx back(void)
{
    return rx_box(rx_heading("back", .id = "title"), menu());
}
RX_PAGE(back, .route = "/ring/back", .on_load = Visit.back)

static rx missing(void)
{
    return rx_box(rx_heading("Not here", .id = "title"), menu());
}
RX_PAGE(missing, .is_404 = true, .title = "Missing", .on_load = Visit.missed)
RX_APP(.theme = { .appearance = "light" })

/* What fails reaches the app's own handler: on the server, in the browser, and after a crash. */
#include <reflex.h>
#include <unistd.h>

RX_STATE(Failing,
    VAR(int, count, 0),
    LIST(str, caught),
    EVENT(fails),
    EVENT(crashes),
    EVENT(works),
    EVENT(waits)
)

void Failing_fails(struct Failing *self)
{
    self->count = 100;
    rx_fail("no such thing as %s", "this");
}

void Failing_crashes(struct Failing *self)
{
    int *nowhere = NULL;
    self->count = 200;
    *nowhere = 1;
}

/* Until somebody else's crash. */
void Failing_waits(struct Failing *self)
{
    self->count = 10;
    rx_yield();
    for (int i = 0; i < 600; i++)
        usleep(100000);
}

void Failing_works(struct Failing *self)
{
    self->count++;
}

static void caught(const struct rx_exception *e)
{
    rx_push(rx_get(Failing)->caught, rx_printf("%s|%s|%s|%d", e->kind, e->handler, e->message, *e->place != 0));
    rx_toast_error(rx_printf("caught: %s", e->kind));
}

RX_ON_EXCEPTION(caught)

static rx line(rx item, rx index)
{
    (void)index;
    return rx_text(item);
}

static rx exceptions(void)
{
    return rx_box(
        rx_text(Failing.count, .id = "count"),
        rx_box(rx_foreach(str, Failing.caught, line), .id = "caught"),
        rx_button("fails", .id = "fails", .on_click = Failing.fails),
        rx_button("crashes", .id = "crashes", .on_click = Failing.crashes),
        rx_button("waits", .id = "waits", .on_click = Failing.waits),
        rx_button("works", .id = "works", .on_click = Failing.works),
        rx_button("script", .id = "script", .on_click = rx_call_script("setTimeout(() => { throw new Error('oops from a page') })", NULL))
    );
}

RX_PAGE(exceptions, .route = "/exceptions")

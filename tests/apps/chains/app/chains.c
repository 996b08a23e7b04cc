/* Handlers that emit others, send in the middle, fail, take too long, and what the app makes of it. */
#include <reflex.h>
#include <unistd.h>

RX_STATE(Steps,
    VAR(int, step, 0),
    VAR(str, trace, ""),
    EVENT(work),
    EVENT(first),
    EVENT(second, int),
    EVENT(third),
    EVENT(fail),
    EVENT(hang),
    EVENT(clear)
)

RX_STATE(Trouble, VAR(str, last, "none"), VAR(int, count, 0))

/* Waits for the page: the test creates the file that it names. */
static void wait_for(const char *file)
{
    for (int i = 0; i < 3000 && access(file, F_OK); i++)
        usleep(10000);
}

void Steps_work(struct Steps *self)
{
    self->step = 1;
    rx_yield();
    wait_for("go");
    self->step = 2;
    rx_yield();
    self->step = 3;
    rx_fail("after the second step");
}

static void trace(struct Steps *self, str what)
{
    self->trace = rx_printf("%s%s ", self->trace, what);
}

void Steps_first(struct Steps *self)
{
    trace(self, "first");
    rx_emit(Steps.second, 2);
    rx_emit(Steps.third);
    rx_console_log("from the first");
}

void Steps_second(struct Steps *self, int n)
{
    trace(self, rx_printf("second(%d)", n));
    rx_emit(Steps.third);
}

void Steps_third(struct Steps *self)
{
    trace(self, "third");
}

void Steps_fail(struct Steps *self)
{
    self->trace = "never seen";
    rx_toast("never seen");
    rx_fail("it went %s", "wrong");
}

void Steps_hang(struct Steps *self)
{
    wait_for("end");
    self->trace = "too late";
}

void Steps_clear(struct Steps *self)
{
    rx_reset(self);
}

static void report(const struct rx_exception *e)
{
    rx_get(Trouble)->last = rx_printf("%s: %s in %s", e->kind, e->message, e->handler);
    rx_get(Trouble)->count++;
    rx_toast_error("sorry");
}
RX_ON_EXCEPTION(report)

static rx home(void)
{
    return rx_vstack(
        rx_text(Steps.step, .id = "step"),
        rx_text(Steps.trace, .id = "trace"),
        rx_text(Trouble.last, .id = "last"),
        rx_button("Work", .id = "work", .on_click = Steps.work),
        rx_button("Chain", .id = "chain", .on_click = Steps.first),
        rx_button("Fail", .id = "fail", .on_click = Steps.fail),
        rx_button("Hang", .id = "hang", .on_click = Steps.hang),
        rx_button("Clear", .id = "clear", .on_click = Steps.clear)
    );
}

RX_PAGE(home, .route = "/", .title = "Chains")

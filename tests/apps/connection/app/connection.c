/* What connection.test.mjs drives: events that count, one that waits for the test, one that crashes. */
#include <reflex.h>
#include <stdio.h>
#include <unistd.h>

RX_STATE(
    Line,
    VAR(int, count, 0),
    VAR(str, log, ""),
    EVENT(add),
    EVENT(note, str),
    EVENT(hold),
    EVENT(crash)
)

static str in_folder(str name)
{
    return rx_printf("%s/%s", rx_env("TEST_FOLDER", "."), name);
}

/* A line in a file of the test's: what really ran, whatever the state says. */
static void mark(str what)
{
    FILE *file = fopen(in_folder("ran"), "a");
    if (!file)
        return;
    fprintf(file, "%s\n", what);
    fclose(file);
}

void Line_add(struct Line *self)
{
    mark("add");
    self->count += 1;
}

void Line_note(struct Line *self, str text)
{
    mark(text);
    self->log = rx_printf("%s%s ", self->log, text);
}

/* Returns when the test has made the file "go". */
void Line_hold(struct Line *self)
{
    mark("hold");
    str go = in_folder("go");
    while (access(go, F_OK))
        usleep(2000);
    self->log = rx_printf("%shold ", self->log);
}

void Line_crash(struct Line *self)
{
    int *nowhere = NULL;
    mark("crash");
    self->count = 1000;
    *nowhere = 1;
}

static rx home(void)
{
    return rx_vstack(
        rx_text(Line.count, .id = "count"),
        rx_text(Line.log, .id = "log"),
        rx_button("add", .id = "add", .on_click = Line.add),
        rx_button("a", .id = "a", .on_click = rx_call(Line.note, "a")),
        rx_button("b", .id = "b", .on_click = rx_call(Line.note, "b")),
        rx_button("hold", .id = "hold", .on_click = Line.hold),
        rx_button("crash", .id = "crash", .on_click = Line.crash)
    );
}

RX_PAGE(home, .route = "/", .title = "Connection")
RX_APP()

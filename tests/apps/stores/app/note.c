/* What stores.test.mjs keeps over a restart. */
#include <reflex.h>

RX_TYPE(Line, VAR(str, text, ""), VAR(int, number, 0))

RX_STATE(
    Note,
    VAR(str, text, "nothing yet"),
    VAR(int64_t, large, 1),
    LIST(struct Line, lines),
    EVENT(write, str)
)

/* What the browser keeps, and what the page's on_load did. */
RX_STATE(Visit, LOCAL(nick, .value = "nobody"), VAR(int, loads, 0), EVENT(arrive), EVENT(call, str))

void Visit_arrive(struct Visit *self)
{
    self->loads++;
}

void Visit_call(struct Visit *self, str nick)
{
    self->nick = nick;
}

void Note_write(struct Note *self, str text)
{
    self->text = text;
    self->large = INT64_C(9007199254740993) + self->lines.len;
    rx_push(self->lines, (struct Line){ .text = text, .number = self->lines.len + 1 });
}

static rx row(const struct Line_refs *line, rx index)
{
    return rx_text(index, "/", line->number, " ", line->text, ";", .as_ = "span");
}

static rx note(void)
{
    return rx_vstack(
        rx_text(Note.text, .id = "text"),
        rx_text(Note.large, .id = "large"),
        rx_box(rx_foreach(Line, Note.lines, row), .id = "lines"),
        rx_input(.id = "input", .on_blur = Note.write),
        rx_text(Visit.nick, .id = "nick"),
        rx_text(Visit.loads, .id = "loads"),
        rx_button("call", .id = "call", .on_click = rx_call(Visit.call, "Ada"))
    );
}

RX_PAGE(note, .route = "/", .on_load = Visit.arrive)
RX_APP()

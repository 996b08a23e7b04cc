/* The handlers of the board. */
#include "state.h"

static str line(const struct Board *self, str text)
{
    return rx_printf("%s[%s]", self->log, text);
}

void Board_log_click(struct Board *self)
{
    self->log = line(self, "click");
}

void Board_log_text(struct Board *self, str what, str value)
{
    self->log = line(self, rx_printf("%s=%s", what, value));
}

void Board_log_bool(struct Board *self, str what, bool value)
{
    self->log = line(self, rx_printf("%s=%s", what, value ? "true" : "false"));
}

void Board_log_form(struct Board *self, struct Entry entry)
{
    self->log = line(self, rx_printf("%s/%s/%s", entry.name, entry.agreed ? "yes" : "no", entry.note));
}

void Board_type(struct Board *self, str text)
{
    self->typed = text;
}

/* Answers with another text than was typed. */
void Board_shout(struct Board *self, str text)
{
    char upper[64] = "";
    for (int i = 0; text[i] && i < 63; i++)
        upper[i] = text[i] >= 'a' && text[i] <= 'z' ? (char)(text[i] - 32) : text[i];
    self->shouted = rx_copy(upper);
}

void Board_tick(struct Board *self, bool on)
{
    self->ticked = on;
}

void Board_light(struct Board *self, bool on)
{
    self->lit = on;
}

void Board_flip(struct Board *self)
{
    self->open = !self->open;
}

void Board_set_kind(struct Board *self, str kind)
{
    self->kind = kind;
}

void Board_add_name(struct Board *self, str name)
{
    rx_push(self->names, name);
}

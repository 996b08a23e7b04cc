/* Lists, records, computed vars, event arguments: the second sample of the guide, with a page round it. */
#include <reflex.h>

RX_TYPE(Todo, VAR(str, text, ""), VAR(bool, done, false))

RX_STATE(TodoState,
    LIST(struct Todo, items),
    VAR(str, draft, ""),
    COMPUTED(int, remaining),
    EVENT(set_draft, str),
    EVENT(add),
    EVENT(toggle, int)
)

void TodoState_add(struct TodoState *self)
{
    rx_push(self->items, (struct Todo){ .text = self->draft });
    self->draft = "";
}

int TodoState_remaining(const struct TodoState *self)
{
    int n = 0;
    for (int i = 0; i < self->items.len; i++)
        n += !self->items.at[i].done;
    return n;
}

static rx todo_row(const struct Todo_refs *todo, rx index)
{
    return rx_hstack(
        rx_checkbox(.checked = todo->done, .on_change = rx_call(TodoState.toggle, index)),
        rx_text(todo->text)
    );
}

void TodoState_set_draft(struct TodoState *self, str draft)
{
    self->draft = draft;
}

void TodoState_toggle(struct TodoState *self, int index)
{
    self->items.at[index].done = !self->items.at[index].done;
}

static rx todo(void)
{
    return rx_vstack(
        rx_input(.id = "draft", .value = TodoState.draft, .on_change = TodoState.set_draft),
        rx_button("add", .id = "add", .on_click = TodoState.add),
        rx_text(TodoState.remaining, .id = "remaining"),
        rx_box(rx_foreach(Todo, TodoState.items, todo_row), .id = "todos")
    );
}

RX_PAGE(todo, .route = "/todo")

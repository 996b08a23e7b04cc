/* Computed vars: of every form, from one another, over what never leaves the server, and by time. */
#include <reflex.h>

RX_TYPE(Size, VAR(int, width, 0), VAR(int, height, 0))

RX_STATE(Computed,
    VAR(int, count, 1),
    BACKEND(int, hidden, 10),
    LIST(int, numbers),
    COMPUTED(int, fourfold),
    COMPUTED(int, twice),
    COMPUTED(str, words),
    COMPUTED(int, of_hidden),
    COMPUTED(bool, is_even),
    COMPUTED(struct Size, size),
    COMPUTED_LIST(int, odd),
    COMPUTED_MAP(int, squares),
    INTERVAL(int, ticks, .seconds = 0.2),
    EVENT(add),
    EVENT(hide, int),
    EVENT(push, int)
)

/* Declared before the one it is made of. */
int Computed_fourfold(const struct Computed *self)
{
    return self->twice * 2;
}

int Computed_twice(const struct Computed *self)
{
    return self->count * 2;
}

str Computed_words(const struct Computed *self)
{
    return rx_printf("%d times two is %d", self->count, self->twice);
}

int Computed_of_hidden(const struct Computed *self)
{
    return self->hidden + 1;
}

bool Computed_is_even(const struct Computed *self)
{
    return self->count % 2 == 0;
}

struct Size Computed_size(const struct Computed *self)
{
    return (struct Size){ .width = self->count, .height = self->count * 10 };
}

void Computed_odd(const struct Computed *self, struct Computed_odd *list)
{
    for (int i = 0; i < self->numbers.len; i++)
        if (self->numbers.at[i] % 2)
            rx_push(*list, self->numbers.at[i]);
}

void Computed_squares(const struct Computed *self, struct Computed_squares *map)
{
    for (int i = 0; i < self->numbers.len; i++)
        rx_map_set(*map, rx_printf("n%d", self->numbers.at[i]), self->numbers.at[i] * self->numbers.at[i]);
}

int Computed_ticks(const struct Computed *self)
{
    static int ticks;
    (void)self;
    return ++ticks;
}

void Computed_add(struct Computed *self)
{
    self->count++;
}

void Computed_hide(struct Computed *self, int hidden)
{
    self->hidden = hidden;
}

void Computed_push(struct Computed *self, int number)
{
    rx_push(self->numbers, number);
}

static rx number(rx item, rx index)
{
    (void)index;
    return rx_text(item);
}

static rx computed(void)
{
    return rx_box(
        rx_text(Computed.fourfold, .id = "fourfold"),
        rx_text(Computed.twice, .id = "twice"),
        rx_text(Computed.words, .id = "words"),
        rx_text(Computed.of_hidden, .id = "of_hidden"),
        rx_text(Computed.is_even, .id = "is_even"),
        rx_text(Computed.size.height, .id = "height"),
        rx_text(Computed.ticks, .id = "ticks"),
        rx_box(rx_foreach(int, Computed.odd, number), .id = "odd"),
        rx_text(Computed.squares, .id = "squares"),
        rx_button("add", .id = "add", .on_click = Computed.add),
        rx_button("hide", .id = "hide", .on_click = rx_call(Computed.hide, 41)),
        rx_button("hide the same", .id = "hide_same", .on_click = rx_call(Computed.hide, 41)),
        rx_button("push", .id = "push", .on_click = rx_call(Computed.push, Computed.count))
    );
}

RX_PAGE(computed, .route = "/computed")

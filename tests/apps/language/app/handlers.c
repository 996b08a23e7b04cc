/* The handlers of a state whose pages are in another file. */
#include "types.h"

void Types_fill(struct Types *self)
{
    for (int i = 0; i < 3; i++) {
        rx_push(self->words, rx_printf("w%d", i));
        rx_push(self->numbers, i * i - 1);
        rx_push(self->larges, INT64_C(9007199254740993) + i);
        rx_push(self->flags, i != 1);
        rx_push(self->reals, i / 4.0);
    }
    struct Shape shape = { .name = "square", .at = { .x = 7, .y = -0.5 } };
    rx_push(shape.tags, "flat");
    rx_push(shape.tags, "even");
    rx_push(shape.corners, (struct Point){ .x = 1, .y = 1.5 });
    rx_push(self->shapes, shape);
    rx_push(self->shapes, (struct Shape){ .name = "dot" });
    self->shape = shape;
}

void Types_five(struct Types *self, str a, bool b, int c, int64_t d, double e)
{
    self->got = rx_printf("%s|%s|%d|%lld|%g", a, b ? "true" : "false", c, (long long)d, e);
}

void Types_pick(struct Types *self, int index, str value)
{
    self->got = rx_printf("row %d: %s", index, value);
}

void Types_pick_in(struct Types *self, int outer, int inner)
{
    self->got = rx_printf("%d/%d", outer, inner);
}

void Types_grow(struct Types *self)
{
    self->large += 1;
    self->least += 1;
}

void Types_change_point(struct Types *self)
{
    self->shape.at.x += 1;
    self->shapes.at[1].name = rx_printf("%s!", self->shapes.at[1].name);
}

double Types_sum(const struct Types *self)
{
    double sum = 0;
    for (int i = 0; i < self->reals.len; i++)
        sum += self->reals.at[i];
    return sum;
}

str Types_summary(const struct Types *self)
{
    return rx_printf("%d words, %d shapes", self->words.len, self->shapes.len);
}

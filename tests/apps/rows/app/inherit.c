/* Six levels of states, each with a var, a computed var and a handler; entries that two states share. */
#include <reflex.h>

#define NAMED VAR(str, name, "nobody"), COMPUTED(str, greeting), EVENT(rename, str)

#define NAMED_HANDLERS(S) \
    str S##_greeting(const struct S *self) { return rx_printf("hello %s", self->name); } \
    void S##_rename(struct S *self, str name) { self->name = name; }

RX_STATE(Level1, VAR(int, a, 1), COMPUTED(int, sum), EVENT(raise))
RX_STATE(Level2, PARENT(Level1), VAR(int, b, 2), COMPUTED(int, total), EVENT(raise_all))
RX_STATE(Level3, PARENT(Level2), VAR(int, c, 3), NAMED)
RX_STATE(Level4, PARENT(Level3), VAR(int, d, 4), COMPUTED(int, product))
RX_STATE(Level5, PARENT(Level4), VAR(int, e, 5))
RX_STATE(Level6, PARENT(Level5), VAR(int, f, 6), COMPUTED(int, everything), EVENT(bump), EVENT(start_over))
RX_STATE(Other, NAMED, VAR(int, seen, 0), EVENT(look))

NAMED_HANDLERS(Level3)
NAMED_HANDLERS(Other)

int Level1_sum(const struct Level1 *self)
{
    return self->a * 10;
}

void Level1_raise(struct Level1 *self)
{
    self->a++;
}

int Level2_total(const struct Level2 *self)
{
    return self->parent->sum + self->b;
}

void Level2_raise_all(struct Level2 *self)
{
    self->parent->a += 10;
    self->b += 10;
}

int Level4_product(const struct Level4 *self)
{
    return self->d * self->parent->c;
}

static int everything(const struct Level6 *self)
{
    const struct Level5 *five = self->parent;
    const struct Level4 *four = five->parent;
    const struct Level3 *three = four->parent;
    const struct Level2 *two = three->parent;
    return two->parent->a + two->b + three->c + four->d + five->e + self->f;
}

int Level6_everything(const struct Level6 *self)
{
    return everything(self);
}

void Level6_bump(struct Level6 *self)
{
    self->f++;
    self->parent->e++;
    self->parent->parent->parent->name = "six";
    rx_emit(Level1.raise);
}

void Level6_start_over(struct Level6 *self)
{
    rx_reset(self);
    rx_reset(rx_get(Level1));
}

void Other_look(struct Other *self)
{
    self->seen = rx_get(Level6)->everything;
    rx_get(Level3)->name = self->name;
}

static rx inherit(void)
{
    return rx_box(
        rx_text(Level6.everything, .id = "everything"),
        rx_text(Level6.parent.parent.parent.parent.total, .id = "total"),
        rx_text(Level4.product, .id = "product"),
        rx_text(Level3.greeting, .id = "three"),
        rx_text(Other.greeting, .id = "other"),
        rx_text(Other.seen, .id = "seen"),
        rx_button("raise", .id = "raise", .on_click = Level6.parent.parent.parent.parent.parent.raise),
        rx_button("raise all", .id = "raise_all", .on_click = Level2.raise_all),
        rx_button("bump", .id = "bump", .on_click = Level6.bump),
        rx_button("rename", .id = "rename", .on_click = rx_call(Other.rename, "somebody")),
        rx_button("look", .id = "look", .on_click = Other.look),
        rx_button("start over", .id = "start_over", .on_click = Level6.start_over)
    );
}

RX_PAGE(inherit, .route = "/inherit")

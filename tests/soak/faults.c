/* The app of faults.mjs: it counts, answers at length, fills the arena, and has a room in which everybody hears everybody. */
#include <reflex.h>
#include <reflex/program.h>
#include <string.h>

RX_STATE(
    Mine,
    VAR(int, n, 0),
    VAR(int, ticks, 0),
    VAR(str, text, ""),
    EVENT(add, int),
    EVENT(large, int),
    EVENT(fill),
    EVENT(tick, int),
)
RX_SHARED_STATE(Room, VAR(int, said, 0), VAR(str, text, ""), EVENT(enter), EVENT(say, int))

void Mine_add(struct Mine *self, int by)
{
    self->n += by;
}

/* Another text each time, of so many kilobytes. */
static str text_of(int kilobytes, int number)
{
    return rx_printf("%0*d", kilobytes * 1024, number);
}

void Mine_large(struct Mine *self, int kilobytes)
{
    self->text = text_of(kilobytes, ++self->n);
}

/* A megabyte that nobody gives back. */
void Mine_fill(struct Mine *self)
{
    static char text[1 << 20];
    memset(text, 'x', sizeof text - 1);
    self->n += rx_copy(text)[0] == 'x';
}

void Mine_tick(struct Mine *self, int n)
{
    self->ticks = n;
}

void Room_enter(struct Room *self)
{
    (void)self;
    rx_link_to(Room, "one");
}

void Room_say(struct Room *self, int kilobytes)
{
    self->text = text_of(kilobytes, ++self->said);
}

static void tick(struct rx_task *task)
{
    static int n;
    (void)task;
    rx_push_event("/clock", Mine.tick, ++n);
}
RX_EVERY(tick, .seconds = 0.25)

static rx home(void)
{
    return rx_vstack(rx_text(Mine.n), rx_text(Room.said));
}
RX_PAGE(home, .route = "/")

static rx watch(void)
{
    return rx_text(Mine.ticks);
}
RX_PAGE(watch, .route = "/clock")

static const char *const origins[] = { NULL };

int main(int argc, char **argv)
{
    static const struct rx_program program = { .app_name = "faults", .version = "0", .origins = origins, .store = "memory" };
    return rx_serve(&program, argc, argv);
}

/* The app of busy.mjs: every way in which threads of the server meet. Handlers, fast and slow, steps, chains and failures; background tasks
 * with locks; states that clients share; periodic tasks and vars; addresses of the app's own; uploads. */
#include <reflex.h>
#include <reflex/program.h>
#include <unistd.h>

RX_STATE(
    Mine,
    VAR(int, n, 0),
    VAR(int, step, 0),
    VAR(int, progress, 0),
    VAR(int, ended, 0),
    VAR(int, ticks, 0),
    VAR(int, files, 0),
    VAR(str, text, ""),
    LIST(int, seen),
    COMPUTED(int, twice),
    INTERVAL(int64_t, now, .seconds = 0.5),
    EVENT(add, int),
    EVENT(slow, int),
    EVENT(steps),
    EVENT(chain),
    EVENT(link, int),
    EVENT(fails),
    EVENT(tick, int),
    EVENT(cancel),
    EVENT(take, rx_files),
    BACKGROUND(work, int)
)
RX_STATE(Other, VAR(int, calls, 0), EVENT(call, int))
RX_STATE(Trouble, VAR(int, count, 0))

void Mine_add(struct Mine *self, int by)
{
    self->n += by;
    self->text = rx_printf("%d of %s", self->n, rx_request()->token);
    rx_push(self->seen, self->n);
    if (self->seen.len > 10)
        rx_remove(self->seen, 0);
}

int Mine_twice(const struct Mine *self)
{
    return 2 * self->n;
}

int64_t Mine_now(const struct Mine *self)
{
    (void)self;
    return rx_now();
}

void Mine_slow(struct Mine *self, int ms)
{
    usleep((unsigned)ms * 1000);
    self->n++;
}

void Mine_steps(struct Mine *self)
{
    self->n++;
    for (int i = 0; i < 3; i++) {
        self->step = i;
        rx_yield();
        usleep(5000);
    }
    self->step = 3;
}

void Mine_chain(struct Mine *self)
{
    (void)self;
    rx_emit(Mine.link, 3);
    rx_console_log("on its way");
    rx_emit(Mine.add, 1);
}

void Mine_link(struct Mine *self, int left)
{
    self->text = rx_printf("%d left", left);
    if (left > 0)
        rx_emit(Mine.link, left - 1);
}

void Other_call(struct Other *self, int n)
{
    self->calls += n;
    rx_get(Mine)->n++;
    rx_toast_info("called");
}

void Mine_fails(struct Mine *self)
{
    self->n += 1000;
    rx_fail("as it should");
}

void Mine_tick(struct Mine *self, int n)
{
    self->ticks = n;
}

void Mine_work(struct rx_task *task, int rounds)
{
    for (int i = 0; i < rounds && rx_task_sleep(task, 0.02); i++) {
        rx_lock(task, struct Mine, self)
            self->progress = i + 1;
        rx_lock(task, struct Other, self) {
            if (i % 2)
                break;
            rx_emit(Mine.link, 1);
        }
    }
    rx_lock(task, struct Mine, self)
        self->ended++;
}

void Mine_cancel(struct Mine *self)
{
    (void)self;
    rx_cancel(Mine.work);
}

void Mine_take(struct Mine *self, rx_files files)
{
    for (int i = 0; i < files.len; i++)
        self->files += (int)files.at[i].size;
}

RX_SHARED_STATE(Room, VAR(int, sum, 0), LIST(str, lines), COMPUTED(int, count), EVENT(enter, str), EVENT(say, int), EVENT(leave))

void Room_enter(struct Room *self, str name)
{
    (void)self;
    rx_link_to(Room, name);
}

void Room_say(struct Room *self, int n)
{
    self->sum += n;
    rx_push(self->lines, rx_printf("%d", n));
    if (self->lines.len > 5)
        rx_remove(self->lines, 0);
}

void Room_leave(struct Room *self)
{
    (void)self;
    rx_unlink(Room);
}

int Room_count(const struct Room *self)
{
    return self->lines.len;
}

static void tick(struct rx_task *task)
{
    static int n;
    (void)task;
    rx_push_event(NULL, Mine.tick, ++n);
    rx_push_event("/", Mine.tick, n);
}
RX_EVERY(tick, .seconds = 0.25)

static void item(struct rx_api *api)
{
    if (*rx_param("name") == 's')
        usleep(20000);
    rx_push_event("/", Mine.tick, -1);
    rx_api_json(api, 200, rx_printf("{\"name\": \"%s\"}", rx_param("name")));
}
RX_API(GET, "/items/[name]", item)

static void trouble(const struct rx_exception *e)
{
    (void)e;
    rx_get(Trouble)->count++;
    rx_toast_error("sorry");
}
RX_ON_EXCEPTION(trouble)

static rx home(void)
{
    return rx_vstack(rx_text(Mine.n), rx_text(Room.sum));
}
RX_PAGE(home, .route = "/")

static const char *const origins[] = { NULL };

int main(int argc, char **argv)
{
    static const struct rx_program program = { .app_name = "busy", .version = "0", .origins = origins, .store = "memory" };
    return rx_serve(&program, argc, argv);
}

/* The app that benchmarks and long runs talk to: counts events of a client, waits on demand, keeps a book of what ran. */
#include <fcntl.h>
#include <reflex.h>
#include <reflex/program.h>
#include <stdio.h>
#include <unistd.h>

RX_STATE(Counter,
    VAR(int, count, 0),
    EVENT(add, int),
    EVENT(wait, int),
    EVENT(store, int),
    EVENT(share, int),
)

/* Of all clients. */
RX_SHARED_STATE(Total, VAR(int, sum, 0))

void Counter_add(struct Counter *self, int by)
{
    self->count += by;
}

void Counter_wait(struct Counter *self, int ms)
{
    usleep((unsigned)ms * 1000);
    self->count++;
}

/* A line for each run, in a file that outlives the process: the soak compares it with the state. */
static bool note(int id)
{
    static int file = -1;
    char line[16];
    if (file < 0)
        file = open("runs.log", O_WRONLY | O_APPEND | O_CREAT, 0600);
    int length = snprintf(line, sizeof line, "%d\n", id);
    return write(file, line, (size_t)length) == length;
}

void Counter_store(struct Counter *self, int id)
{
    if (note(id))
        self->count++;
}

void Counter_share(struct Counter *self, int id)
{
    if (!note(id))
        return;
    self->count++;
    rx_link_to(Total, "all")->sum++;
}

static rx home(void)
{
    return rx_text(Counter.count);
}

RX_PAGE(home, .route = "/")

static const char *const origins[] = { NULL };

int main(int argc, char **argv)
{
    static const struct rx_program program = { .app_name = "bench", .version = "0", .origins = origins, .store = "memory" };
    return rx_serve(&program, argc, argv);
}

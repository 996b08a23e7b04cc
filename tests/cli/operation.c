/* The app of operation.bats: events that go well, fail and take their time, and addresses. */
#include <reflex.h>
#include <reflex/program.h>
#include <signal.h>
#include <unistd.h>

RX_STATE(Counter,
    VAR(int, count, 0),
    EVENT(add, int),
    EVENT(wait, int),
    EVENT(fail),
    EVENT(crash),
   
    EVENT(take, rx_files),
)

void Counter_add(struct Counter *self, int by)
{
    self->count += by;
}

void Counter_wait(struct Counter *self, int ms)
{
    usleep((unsigned)ms * 1000);
    self->count++;
}

void Counter_fail(struct Counter *self)
{
    rx_fail("no, after %d", self->count);
}

void Counter_crash(struct Counter *self)
{
    self->count++;
    raise(SIGKILL);
}

void Counter_take(struct Counter *self, rx_files files)
{
    for (int i = 0; i < files.len; i++)
        self->count += (int)files.at[i].size;
}

static void hello(struct rx_api *api)
{
    rx_api_text(api, 200, rx_printf("hello %s", rx_header("X-Request-Id")));
}
RX_API(GET, "/hello", hello)

static void sleepy(struct rx_api *api)
{
    sleep(3);
    rx_api_text(api, 200, "at last");
}
RX_API(POST, "/sleepy", sleepy)

static rx home(void)
{
    return rx_text(Counter.count);
}

RX_PAGE(home, .route = "/")

static const char *const origins[] = { NULL };

int main(int argc, char **argv)
{
    static const struct rx_program program = { .app_name = "operation", .version = "0", .origins = origins, .store = "sqlite" };
    return rx_serve(&program, argc, argv);
}

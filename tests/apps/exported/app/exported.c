/* What exported.test.mjs does in an exported program: a bit of each of tasks, clocks, shared states, uploads, addresses of the app's own,
 * downloads, scripts, chains and failures. */
#include <reflex.h>
#include <string.h>
#include <unistd.h>

RX_STATE(
    Work,
    VAR(int, clicks, 0),
    VAR(int, progress, 0),
    VAR(str, status, "idle"),
    VAR(str, step, "none"),
    VAR(str, trace, ""),
    VAR(str, answer, ""),
    EVENT(click),
    EVENT(cancel),
    EVENT(two_steps),
    EVENT(second, int),
    EVENT(third),
    EVENT(ask),
    EVENT(answered, int),
    EVENT(save),
    EVENT(fall),
    EVENT(refuse),
    BACKGROUND(make, int, double)
)

RX_STATE(Trouble, VAR(str, last, "none"))

void Work_make(struct rx_task *task, int pages, double seconds)
{
    rx_lock(task, struct Work, self) {
        self->progress = 0;
        self->status = "running";
    }
    for (int i = 0; i < pages; i++) {
        if (!rx_task_sleep(task, seconds))
            return;
        rx_lock(task, struct Work, self)
            self->progress = i + 1;
    }
    rx_lock(task, struct Work, self)
        self->status = "made";
}

void Work_click(struct Work *self)
{
    self->clicks++;
}

void Work_cancel(struct Work *self)
{
    rx_cancel(Work.make);
    self->status = "cancelled";
}

/* Waits for the page: the test creates the file that it names. */
static void wait_for(const char *file)
{
    for (int i = 0; i < 3000 && access(file, F_OK); i++)
        usleep(10000);
}

void Work_two_steps(struct Work *self)
{
    self->step = "first";
    self->trace = "begun ";
    rx_yield();
    wait_for("go");
    self->step = "last";
    rx_emit(Work.second, 2);
    rx_emit(Work.third);
}

void Work_second(struct Work *self, int n)
{
    self->trace = rx_printf("%ssecond(%d) ", self->trace, n);
    rx_emit(Work.third);
}

void Work_third(struct Work *self)
{
    self->trace = rx_printf("%sthird ", self->trace);
}

void Work_ask(struct Work *self)
{
    (void)self;
    rx_call_script("const seven = await Promise.resolve(7); return seven * 6", Work.answered);
}

void Work_answered(struct Work *self, int answer)
{
    self->answer = rx_printf("%d", answer);
}

void Work_save(struct Work *self)
{
    (void)self;
    rx_download_bytes("a\0b", 3, "bytes.bin", "application/octet-stream");
}

void Work_fall(struct Work *self)
{
    self->step = "never seen";
    *(volatile int *)8 = 1;
}

void Work_refuse(struct Work *self)
{
    self->step = "never seen";
    rx_fail("not today");
}

static void report(const struct rx_exception *e)
{
    rx_get(Trouble)->last = rx_printf("%s in %s", e->kind, e->handler);
    rx_toast_error("sorry");
}
RX_ON_EXCEPTION(report)

RX_SHARED_STATE(
    Room,
    LIST(str, lines),
    COMPUTED(int, count),
    EVENT(enter, str),
    EVENT(say, str)
)

void Room_enter(struct Room *self, str name)
{
    (void)self;
    rx_link_to(Room, name);
}

void Room_say(struct Room *self, str text)
{
    if (*text)
        rx_push(self->lines, text);
}

int Room_count(const struct Room *self)
{
    return self->lines.len;
}

RX_STATE(
    Clock,
    VAR(int, ticks, 0),
    VAR(int, here, 0),
    INTERVAL(int64_t, now, .seconds = 0.2),
    EVENT(tick, int),
    EVENT(only_here)
)

void Clock_tick(struct Clock *self, int n)
{
    self->ticks = n;
}

void Clock_only_here(struct Clock *self)
{
    self->here++;
}

int64_t Clock_now(const struct Clock *self)
{
    (void)self;
    return rx_now() / 1000;
}

static void tick(struct rx_task *task)
{
    static int n;
    (void)task;
    rx_push_event(NULL, Clock.tick, ++n);
    rx_push_event("/clock", Clock.only_here);
}
RX_EVERY(tick, .seconds = 0.1)

RX_STATE(Box, LIST(str, seen), LIST(str, urls), EVENT(take, str, rx_files), EVENT(take_small, rx_files))

void Box_take_small(struct Box *self, rx_files files)
{
    for (int i = 0; i < files.len; i++)
        rx_push(self->seen, rx_printf("small:%s", files.at[i].name));
    rx_toast_success(rx_printf("%s has come", files.at[0].name));
}

void Box_take(struct Box *self, str label, rx_files files)
{
    for (int i = 0; i < files.len; i++) {
        rx_push(self->seen, rx_printf("%s:%s:%lld", label, files.at[i].name, (long long)files.at[i].size));
        if (rx_upload_keep(&files.at[i], files.at[i].name))
            rx_push(self->urls, rx_upload_url(files.at[i].name));
    }
}

static void item(struct rx_api *api)
{
    if (strcmp(rx_api_method(api), "POST")) {
        rx_api_json(api, 200, rx_printf("{\"name\": \"%s\", \"times\": %d}", rx_param("name"), (int)strlen(rx_query("times"))));
        return;
    }
    struct rx_json *sent = rx_api_body_json(api);
    if (sent)
        rx_api_json(api, 201, sent);
    else
        rx_api_text(api, 400, "no JSON");
}
RX_API(GET, "/items/[name]", item)
RX_API(POST, "/items/[name]", item)

static void table(struct rx_api *api)
{
    rx_api_header(api, "Content-Disposition", "attachment; filename=\"table.csv\"");
    rx_api_bytes(api, 200, "text/csv", "a,b\n", 4);
}
RX_API(GET, "/table/[name]", table)

static rx text_row(rx text, rx index)
{
    (void)index;
    return rx_text(text, .class_name = "line");
}

static rx url_row(rx url, rx index)
{
    (void)index;
    return rx_button(url, .class_name = "kept", .on_click = rx_download(url));
}

static rx home(void)
{
    return rx_vstack(
        rx_text(Work.clicks, .id = "clicks"),
        rx_text(Work.progress, .id = "progress"),
        rx_text(Work.status, .id = "status"),
        rx_text(Work.step, .id = "step"),
        rx_text(Work.trace, .id = "trace"),
        rx_text(Work.answer, .id = "answer"),
        rx_text(Trouble.last, .id = "last"),
        rx_button("click", .id = "click", .on_click = Work.click),
        rx_button("make", .id = "make", .on_click = rx_call(Work.make, 10, 0.05)),
        rx_button("long", .id = "long", .on_click = rx_call(Work.make, 100000, 0.05)),
        rx_button("cancel", .id = "cancel", .on_click = Work.cancel),
        rx_button("steps", .id = "steps", .on_click = Work.two_steps),
        rx_button("ask", .id = "ask", .on_click = Work.ask),
        rx_button("refuse", .id = "refuse", .on_click = Work.refuse),
        rx_button("fall", .id = "fall", .on_click = Work.fall)
    );
}
RX_PAGE(home, .route = "/", .title = "Exported")

static rx room(void)
{
    return rx_vstack(
        rx_text(Room.count, .id = "count"),
        rx_button("enter", .id = "enter", .on_click = rx_call(Room.enter, "lobby")),
        rx_input(.id = "say", .on_blur = Room.say),
        rx_box(rx_foreach(str, Room.lines, text_row), .id = "lines")
    );
}
RX_PAGE(room, .route = "/room")

static rx clock_page(void)
{
    return rx_vstack(
        rx_script("window.added = \"it's \\\"<added>\\\"\";"),
        rx_text(Clock.ticks, .id = "ticks"),
        rx_text(Clock.here, .id = "here"),
        rx_text(Clock.now, .id = "now"),
        rx_tooltip(rx_button("A", .id = "tip-a"), .content = "the first"),
        rx_tooltip(rx_button("B", .id = "tip-b"), .content = "the second", .delay_duration = "60000")
    );
}
RX_PAGE(clock_page, .route = "/clock")

static rx files(void)
{
    return rx_vstack(
        rx_upload(rx_text("Drop files here"), .id = "files"),
        rx_button("send", .id = "send", .on_click = rx_upload_files(rx_call(Box.take, "mine"), "files")),
        rx_upload(rx_text("One small text"), .id = "small", .accept = ".txt", .max_files = rx_int(1), .max_size = rx_int(10),
                  .on_drop = rx_upload_files(Box.take_small, "small")),
        rx_box(rx_foreach(str, Box.seen, text_row), .id = "seen"),
        rx_box(rx_foreach(str, Box.urls, url_row)),
        rx_button("asset", .id = "asset", .on_click = rx_download("/leaf.txt")),
        rx_button("table", .id = "table", .on_click = rx_download("/table/all")),
        rx_button("bytes", .id = "bytes", .on_click = Work.save)
    );
}
RX_PAGE(files, .route = "/files")
RX_APP(.head = { { "script", .text = "window.fromHead = 1 < 2 && 'yes';" } })

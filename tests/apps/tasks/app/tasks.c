/* What tasks.test.mjs does: a background task beside the UI, a chat room that browsers share, and two clocks. */
#include <reflex.h>

RX_STATE(
    Report,
    VAR(int, progress, 0),
    VAR(int, clicks, 0),
    VAR(str, status, "idle"),
    EVENT(click),
    EVENT(cancel),
    BACKGROUND(make, int, double),
    BACKGROUND(fall)
)

void Report_make(struct rx_task *task, int pages, double seconds)
{
    rx_lock(task, struct Report, self) {
        self->progress = 0;
        self->status = "running";
    }
    for (int i = 0; i < pages; i++) {
        if (!rx_task_sleep(task, seconds)) {
            rx_log("report cancelled");
            return;
        }
        rx_lock(task, struct Report, self) {
            self->progress = i + 1;
            if (i + 1 < pages)
                break;
            self->status = rx_printf("%d pages", pages);
            rx_toast_success("the report is there");
        }
    }
}

void Report_fall(struct rx_task *task)
{
    rx_lock(task, struct Report, self)
        self->status = "falling";
    *(volatile int *)8 = 1;
}

void Report_click(struct Report *self)
{
    self->clicks++;
}

void Report_cancel(struct Report *self)
{
    rx_cancel(Report.make);
    self->status = "cancelled";
}

static rx report(void)
{
    return rx_vstack(
        rx_text(Report.progress, .id = "progress"),
        rx_text(Report.clicks, .id = "clicks"),
        rx_text(Report.status, .id = "status"),
        rx_button("fast", .id = "fast", .on_click = rx_call(Report.make, 20, 0.05)),
        rx_button("slow", .id = "slow", .on_click = rx_call(Report.make, 1000, 0.05)),
        rx_button("click", .id = "click", .on_click = Report.click),
        rx_button("cancel", .id = "cancel", .on_click = Report.cancel),
        rx_button("fall", .id = "fall", .on_click = Report.fall)
    );
}
RX_PAGE(report, .route = "/")

RX_TYPE(Line, VAR(str, who, ""), VAR(str, text, ""))

RX_SHARED_STATE(
    Room,
    LIST(struct Line, lines),
    COMPUTED(int, count),
    EVENT(enter, str),
    EVENT(leave),
    EVENT(say, str)
)

void Room_enter(struct Room *self, str name)
{
    (void)self;
    rx_link_to(Room, name);
}

void Room_leave(struct Room *self)
{
    (void)self;
    rx_unlink(Room);
}

void Room_say(struct Room *self, str text)
{
    if (*text)
        rx_push(self->lines, (struct Line){ .who = "someone", .text = text });
}

int Room_count(const struct Room *self)
{
    return self->lines.len;
}

static rx line(const struct Line_refs *line, rx index)
{
    (void)index;
    return rx_text(line->text, .class_name = "line");
}

static rx chat(void)
{
    return rx_vstack(
        rx_text(Room.count, .id = "count"),
        rx_button("enter", .id = "enter", .on_click = rx_call(Room.enter, "lobby")),
        rx_button("leave", .id = "leave", .on_click = Room.leave),
        rx_input(.id = "say", .on_blur = Room.say),
        rx_box(rx_foreach(Line, Room.lines, line), .id = "lines")
    );
}
RX_PAGE(chat, .route = "/chat")

RX_STATE(
    Clock,
    VAR(int, ticks, 0),
    VAR(int, here, 0),
    INTERVAL(int64_t, now, .seconds = 0.2),
    EVENT(tick, int),
    EVENT(only_clock)
)

void Clock_tick(struct Clock *self, int n)
{
    self->ticks = n;
}

void Clock_only_clock(struct Clock *self)
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
    rx_push_event("/clock", Clock.only_clock);
}
RX_EVERY(tick, .seconds = 0.1)

static rx time_page(void)
{
    return rx_vstack(
        rx_text(Clock.ticks, .id = "ticks"),
        rx_text(Clock.here, .id = "here"),
        rx_text(Clock.now, .id = "now")
    );
}
RX_PAGE(time_page, .route = "/clock")
RX_APP()

/* Chains: the order in which emitted events, client events and interim values arrive. */
#include <reflex.h>
#include <reflex/html.h>
#include <unistd.h>

RX_STATE(Chain,
    LIST(str, order),
    VAR(int, interim, 0),
    EVENT(log, str),
    EVENT(clear),
    EVENT(emit_three),
    EVENT(emit_nested),
    EVENT(inner, str),
    EVENT(count_up),
    EVENT(mixed),
    EVENT(fail_in_the_middle),
    EVENT(fails)
)

void Chain_log(struct Chain *self, str word)
{
    rx_push(self->order, word);
}

void Chain_clear(struct Chain *self)
{
    rx_clear(self->order);
    self->interim = 0;
}

void Chain_emit_three(struct Chain *self)
{
    rx_emit(Chain.log, "one");
    rx_emit(Chain.log, "two");
    rx_emit(Chain.log, "three");
    rx_push(self->order, "start");
}

void Chain_inner(struct Chain *self, str word)
{
    rx_push(self->order, word);
    rx_emit(Chain.log, rx_printf("%s'", word));
}

void Chain_emit_nested(struct Chain *self)
{
    (void)self;
    rx_emit(Chain.inner, "a");
    rx_emit(Chain.inner, "b");
}

/* Each value is shown before the next is there: the test releases one step at a time by a file. */
void Chain_count_up(struct Chain *self)
{
    for (int i = 1; i <= 3; i++) {
        self->interim = i;
        rx_push(self->order, rx_printf("%d", i));
        rx_yield();
        while (access(rx_printf("%s/step%d", rx_env("TEST_FOLDER", "."), i), F_OK))
            usleep(2000);
    }
    rx_push(self->order, "end");
}

void Chain_mixed(struct Chain *self)
{
    rx_push(self->order, "mixed");
    rx_call_script("window.order = ['script 1: ' + document.querySelector('#order').textContent]", NULL);
    rx_emit(Chain.log, "server");
    rx_call_script("window.order.push('script 2: ' + document.querySelector('#order').textContent)", NULL);
}

/* What was sent by rx_yield stays; what came after it does not. */
void Chain_fail_in_the_middle(struct Chain *self)
{
    rx_push(self->order, "kept");
    rx_yield();
    rx_push(self->order, "dropped");
    rx_emit(Chain.log, "never");
    rx_fail("enough after %d", 1);
}

void Chain_fails(struct Chain *self)
{
    rx_push(self->order, "never");
    rx_list_get(self->order, 99);
}

static rx word(rx item, rx index)
{
    return rx_el_span(rx_cond(index, " ", ""), item);
}

static rx chains(void)
{
    return rx_box(
        rx_box(rx_foreach(str, Chain.order, word), .id = "order"),
        rx_text(Chain.interim, .id = "interim"),
        rx_button("clear", .id = "clear", .on_click = Chain.clear),
        rx_button("three", .id = "three", .on_click = Chain.emit_three),
        rx_button("nested", .id = "nested", .on_click = Chain.emit_nested),
        rx_button("count", .id = "count", .on_click = Chain.count_up),
        rx_button("mixed", .id = "mixed", .on_click = Chain.mixed),
        rx_button("fail in the middle", .id = "middle", .on_click = Chain.fail_in_the_middle),
        rx_button("fails", .id = "fails", .on_click = Chain.fails),
        rx_button("list", .id = "list",
            .on_click = rx_events(rx_call(Chain.log, "x"), Chain.emit_three, rx_call(Chain.log, "y"))),
        rx_button("cond", .id = "cond",
            .on_click = rx_cond_event(rx_gt(Chain.interim, 2), rx_call(Chain.log, "yes"), rx_call(Chain.log, "no")))
    );
}

RX_PAGE(chains, .route = "/chains")

/* on_load and on_mount, each once, in this order. */
RX_STATE(Loaded, LIST(str, order), EVENT(load, str), EVENT(mount, str))

void Loaded_load(struct Loaded *self, str word)
{
    rx_push(self->order, word);
    rx_yield();
    rx_emit(Loaded.mount, rx_printf("after %s", word));
}

void Loaded_mount(struct Loaded *self, str word)
{
    rx_push(self->order, word);
}

static rx step(rx item, rx index)
{
    return rx_el_span(rx_cond(index, ", ", ""), item);
}

static rx loaded(void)
{
    return rx_box(
        rx_box(rx_foreach(str, Loaded.order, step), .id = "order"),
        rx_box("mounts", .on_mount = rx_call(Loaded.mount, "mount"))
    );
}

RX_PAGE(loaded, .route = "/loaded",
    .on_load = rx_events(rx_call(Loaded.load, "load 1"), rx_call(Loaded.load, "load 2")))

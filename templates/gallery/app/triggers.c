/* What came of the triggers of a page: their names, and the value that each of them passed first.
 */
#include "triggers.h"
#include <reflex/html.h>

#include <stdlib.h>
#include <string.h>

static void keep(struct Fired *self, str name, str value)
{
    self->last = rx_printf("%s %s", name, value);
    for (int i = 0; i < self->names.len; i++)
        if (!strcmp(self->names.at[i], name))
            return;
    rx_push(self->names, name);
    rx_push(self->came, (struct Came){ name, value });
}

void Fired_note(struct Fired *self, str name)
{
    keep(self, name, "");
}

void Fired_value(struct Fired *self, str name, rx_json value)
{
    keep(self, name, rx_printf("%.60s", rx_json_text(value)));
}

void Fired_miss(struct Fired *self)
{
    self->missing = true;
}

void Fired_search(struct Fired *self)
{
    self->searching = !self->searching;
}

void Fired_clear(struct Fired *self)
{
    rx_clear(self->names);
    rx_clear(self->came);
    self->last = "Nothing yet.";
}

/* ---- binding ---- */

enum { MOST = 512 };
static const char *bound[MOST]; /* of the page that is being made */
static int bound_count;

static const char *bind(const char *name)
{
    for (int i = 0; i < bound_count; i++)
        if (!strcmp(bound[i], name))
            return name;
    if (bound_count < MOST)
        bound[bound_count++] = name;
    return name;
}

rx_event triggers_note(const char *name)
{
    return rx_call(Fired.note, bind(name));
}

rx_event triggers_value(const char *name)
{
    return rx_call(Fired.value, bind(name));
}

/* Whether the trigger was bound already, by another name: on_change and on_value_change. */
static bool is_bound(const struct rx_component *type, int index)
{
    for (int i = 0; i < index; i++)
        if (!strcmp(type->props[i].js, type->props[index].js))
            return true;
    return false;
}

rx triggers_of(const struct rx_component *type, const void *example, size_t size)
{
    char *props = memcpy(malloc(size), example, size);
    for (int i = 0; i < type->prop_count; i++) {
        const struct rx_prop *prop = &type->props[i];
        if (prop->kind != RX_PROP_EVENT || is_bound(type, i))
            continue;
        const char *name = rx_printf("%s.%s", type->name, prop->name);
        rx_event event =
            prop->payload == RX_PAYLOAD_NONE ? triggers_note(name) : triggers_value(name);
        memcpy(props + prop->offset, &event, sizeof event);
    }
    rx made = rx_component_(type, props, __FILE__, __LINE__);
    free(props);
    return made;
}

/* ---- the page ---- */

rx triggers_section(const char *name, rx content)
{
    return rx_el_section(
        rx_heading(
            name, .as_ = "h2", .size = "2", .color_scheme = "gray", .margin_bottom = "0.5rem"
        ),
        content,
        .id = name,
        .min_width = "0"
    );
}

static rx mark(const char *name)
{
    rx came = rx_contains(Fired.names, name);
    return rx_badge(
        rx_cond(came, rx_icon("check", .size = "12"), rx_icon("circle-dashed", .size = "12")),
        name,
        .color_scheme = rx_cond(came, "jade", "gray"),
        .class_name = "trigger"
    );
}

static rx line(const struct Came_refs *came, rx index)
{
    (void)index;
    return rx_table_row(
        rx_table_row_header_cell(rx_code(came->name, .variant = "ghost")),
        rx_table_cell(rx_code(came->value, .variant = "ghost", .color_scheme = "gray")),
        .class_name = "came"
    );
}

static rx status(void)
{
    return rx_flex(
        rx_badge(
            rx_len(Fired.names), " of ", rx_int(bound_count), .color_scheme = "jade", .id = "count"
        ),
        rx_text(Fired.last, .size = "2", .color_scheme = "gray", .truncate = rx_true, .id = "last"),
        rx_spacer(),
        rx_button("Clear", .id = "clear", .size = "1", .variant = "ghost", .on_click = Fired.clear),
        .align = "center",
        .gap = "3",
        .position = "sticky",
        .top = "3.5rem",
        .padding = "0.5rem 0",
        .background = "var(--color-background)",
        .z_index = "5"
    );
}

static rx what_came(void)
{
    return rx_scroll_area(
        rx_table_root(rx_table_body(rx_foreach(Came, Fired.came, line)), .size = "1"),
        .max_height = "24rem"
    );
}

rx triggers_page(const char *title, const char *intro, rx content)
{
    rx marks[MOST];
    for (int i = 0; i < bound_count; i++)
        marks[i] = mark(bound[i]);
    rx page = gallery_page(
        title,
        intro,
        rx_fragment(
            status(),
            rx_grid(content, .columns = rx_responsive("1", "2"), .gap = "6"),
            gallery_section(
                "All of them",
                "Green: it has come.",
                rx_flex(rx_nodes(bound_count, marks), .gap = "2", .wrap = "wrap")
            ),
            gallery_section("What came", "In order, with the first value.", what_came())
        )
    );
    bound_count = 0;
    return page;
}

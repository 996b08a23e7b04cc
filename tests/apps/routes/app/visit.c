/* What the pages of this app have in common: a log of the addresses whose on_load ran, and the links between them. */
#include "visit.h"

void Visit_open(struct Visit *self)
{
    self->log = rx_printf("%s %s slug=%s all=%s page=%s;", self->log, rx_request()->path, rx_param("slug"), rx_param("all"),
                          rx_query("page"));
}

void Visit_missed(struct Visit *self)
{
    self->log = rx_printf("%s missed %s;", self->log, rx_request()->path);
}

void Visit_add(struct Visit *self)
{
    self->count++;
}

void Visit_rename(struct Visit *self, str name)
{
    self->name = name;
}

void Visit_look(struct Visit *self)
{
    self->log = rx_printf("%s look %s?%s page=%s;", self->log, rx_request()->path, rx_request()->query, rx_query("page"));
}

/* For pages that send the visitor elsewhere. */
void Visit_leave(struct Visit *self)
{
    (void)self;
    rx_redirect("/about", .replace = true);
}

void Visit_there(struct Visit *self)
{
    (void)self;
    rx_redirect("/ring/back");
}

void Visit_back(struct Visit *self)
{
    (void)self;
    rx_redirect("/ring/there");
}

rx menu(void)
{
    return rx_vstack(
        rx_link("home", .href = "/", .id = "to-home"),
        rx_link("first", .href = "/post/first", .id = "to-first"),
        rx_link("second", .href = "/post/second?page=2", .id = "to-second"),
        rx_link("part", .href = "/about#part", .id = "to-part"),
        rx_link("outside", .href = "https://example.com/", .id = "to-outside"),
        rx_link("about, in a new tab", .href = "/about", .is_external = rx_true, .id = "to-tab"),
        rx_link("missing", .href = "/nowhere", .id = "to-missing"),
        rx_link("entrance", .href = "/enter", .id = "to-enter"),
        rx_link("ring", .href = "/ring/there", .id = "to-ring"),
        rx_text(Visit.log, .id = "log"),
        rx_text(Visit.count, .id = "count"),
        rx_button("add", .id = "add", .on_click = Visit.add),
        rx_button("look", .id = "look", .on_click = Visit.look),
        rx_text(rx_route_path(), .id = "path"),
        rx_text(rx_cond(rx_is_hydrated, "answered", "waiting"), .id = "hydrated"),
        rx_color_mode_button(.id = "mode"),
        rx_text(rx_concat(rx_color_mode, rx_concat(", ", rx_raw_color_mode)), .id = "mode-now")
    );
}

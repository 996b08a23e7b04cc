/* Sections in which each trigger that a component has of its own is told to one handler, which
 * keeps what came. */
#pragma once
#pragma GCC                                                                                        \
    system_header /* as the headers of components: what an example leaves out is no oversight */
#include "gallery.h"
#include <reflex/component.h>

RX_TYPE(Came, VAR(str, name, ""), VAR(str, value, ""))
RX_STATE(
    Fired,
    LIST(str, names),
    LIST(struct Came, came),
    VAR(str, last, "Nothing yet."),
    VAR(bool, missing, false), /* files that are missing are asked for */
    VAR(bool, searching, false),
    EVENT(note, str),
    EVENT(value, str, rx_json),
    EVENT(miss),
    EVENT(search),
    EVENT(clear)
)

/* rx_<name>(…) with each of its own triggers bound. What follows is its content and its other
 * props. */
#define TRIGGERS(name, ...) TRIGGERS_AS(name, name, __VA_ARGS__)
/* Likewise, of a component that has the props of another: rx_menu those of rx_dropdown_menu. */
#define TRIGGERS_AS(name, props, ...)                                                              \
    triggers_of(                                                                                   \
        &rx_##name##_component,                                                                    \
        &(struct rx_##props##_props){ __VA_ARGS__ },                                               \
        sizeof(struct rx_##props##_props)                                                          \
    )

rx triggers_of(const struct rx_component *type, const void *example, size_t size);

/* One trigger, where it is not the component's own: .on_click = triggers_note("rx_box.on_click").
 */
rx_event triggers_note(const char *name);
rx_event triggers_value(const char *name);

/* A section called rx_<name>, which is its id as well. */
#define TRIGGERS_SECTION(name, content) triggers_section("rx_" #name, content)
rx triggers_section(const char *name, rx content);

/* The page: its sections, and below them each trigger that was bound in them, and what came. */
rx triggers_page(const char *title, const char *intro, rx content);

/* Sections that show a component once for each value of each prop that takes one of some words. */
#pragma once
#pragma GCC                                                                                        \
    system_header /* as the headers of components: what an example leaves out is no oversight */
#include "gallery.h"
#include <reflex/component.h>

/* Where a component stands that cannot stand alone: `made` is it, `word` the value of the prop.
 * NULL: it is shown elsewhere. */
typedef rx values_place(rx made, const char *word);

/* A section about rx_<name>, with a row for each prop that takes words. What follows is what all
 * of them have in common, as for rx_<name>(…); `place` puts each where it can stand. */
#define VALUES(place, name, ...) VALUES_AS(place, name, name, __VA_ARGS__)
/* Likewise, of a component that has the props of another: rx_hstack those of rx_flex. */
#define VALUES_AS(place, name, props, ...)                                                         \
    values_section(                                                                                \
        &rx_##name##_component,                                                                    \
        &(struct rx_##props##_props){ __VA_ARGS__ },                                               \
        sizeof(struct rx_##props##_props),                                                         \
        place                                                                                      \
    )

rx values_section(
    const struct rx_component *type, const void *example, size_t size, values_place *place
);

/* Places: below the word; the same in a row of its own; only the component, which shows the word.
 */
values_place values_named, values_wide, values_bare;

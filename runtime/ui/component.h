/* Descriptions of components: tables that the component generator (cli/generate/) writes from the npm packages' own type
 * declarations into runtime/ui/components.gen.c, and the headers in runtime/include/reflex/ that go with them. What a description is, <reflex/component.h> says, since
 * projects have components of their own. */
#ifndef RX_UI_COMPONENT_H
#define RX_UI_COMPONENT_H

#include "../core/base.h"
#include "../include/reflex/component.h"

struct rx_ui;
struct rx_node;

/* rx_icon("heart") becomes the component of that icon; a var stays rx_icon, which loads what the var says. */
void rx_icon_settle(struct rx_ui *ui, struct rx_node *node);

/* Common props: id, class_name, key, style, every CSS property, the triggers that every component has. */
extern const struct rx_prop rx_common_props[];
extern const int rx_common_prop_count;

/* All components, sorted by name. */
extern const struct rx_component *const rx_components[];
extern const int rx_component_count;

struct rx_ui;
/* What a component of a project is, with all that its description leaves to be found out (ui/wrap.c); equal ones of several files are one. Those of
 * this project itself are complete. */
const struct rx_component *rx_component_complete(struct rx_ui *ui, const struct rx_component *type);

#endif

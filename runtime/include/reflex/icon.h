/* Icons, by Lucide.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_ICON_H
#define REFLEX_ICON_H

#pragma GCC system_header

#include "css.h"

/** An icon by its name: rx_icon("heart", .size = "18"). A var as name loads the icon when it is known.
 * .stroke_width: Any value. */
struct rx_icon_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx absolute_stroke_width; rx_prop_guard_ _g1;
	/** Any value. */
	rx size; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_icon_component;
#define rx_icon(...) rx_component_(&rx_icon_component, &(struct rx_icon_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

/* Styles: rx_style(…) of css.h gives the properties of one place; here is what goes beyond it, for page functions and RX_STYLES.
 *
 * Every component and every rx_style also has members for states and parts of an element, which take an rx_style: .hover = rx_style(…),
 * .before, .odd, …; and .selectors for all that CSS can say otherwise. */
#ifndef REFLEX_STYLE_H
#define REFLEX_STYLE_H

#pragma GCC system_header

#include "css.h"
#include "state.h"

/* Pairs of a selector or an at-rule and an rx_style, at most 32, for .selectors: "&" is the element itself, a selector without it is of what is
 * inside. .selectors = rx_selectors("& > p", rx_style(.color = "red"), "@media (max-width: 600px)", rx_style(.padding = "0")) */
#define rx_selectors(...) rx_selectors_((const rx[64]){ __VA_ARGS__ })
rx rx_selectors_(const rx pairs[64]);

/* Values by the names of their breakpoints, for any prop that takes rx_responsive; those in between keep the value before them:
 * .columns = rx_breakpoints(.initial = "1", .md = "3") */
struct rx_breakpoints_ {
	rx initial; /* narrower than all that follow */
	rx xs, sm, md, lg, xl; /* from 30, 48, 62, 80, 96 em on; in Radix' own props from 520, 768, 1024, 1280, 1640 px on */
};
#define rx_breakpoints(...) rx_breakpoints_(&(struct rx_breakpoints_){ __VA_ARGS__ })
rx rx_breakpoints_(const struct rx_breakpoints_ *values);

/* One style of up to eight: where two have the same member the later one wins, below .hover and its like, too. NULL counts for nothing. */
#define rx_style_merge(...) rx_style_merge_((const rx[8]){ __VA_ARGS__ })
rx rx_style_merge_(const rx styles[8]);

/* A colour of Radix' scales, "gray" … "sky", "accent" (the theme's), "black" and "white" (both transparent), of shade 1 (a background) to
 * 12 (text); either may be a var. rx_color("accent", 9) is "var(--accent-9)". _alpha: the transparent one that looks the same. */
#define rx_color(scale, shade) rx_color_(scale, RX_ARG_(shade), false)
#define rx_color_alpha(scale, shade) rx_color_(scale, RX_ARG_(shade), true)
rx rx_color_(rx scale, rx shade, bool alpha);

/* RX_STYLES(look): void look(void) says what holds in the whole app, with these. Any number in an app.
 *
 * For every component of a kind; under what .style and the props of a place say: rx_style_for(rx_button, .cursor = "pointer"). */
#define rx_style_for(component, ...) rx_style_for_(&component##_component, &(struct rx_common){ __VA_ARGS__ })
void rx_style_for_(const struct rx_component *component, const struct rx_common *style);
/* For a CSS class and for any selector: rx_style_class("card", .padding = "1em"), rx_style_selector("a:hover", …). These are in the
 * style sheet once, so they have no vars. */
#define rx_style_class(name, ...) rx_style_selector_("." name, &(struct rx_common){ __VA_ARGS__ })
#define rx_style_selector(selector, ...) rx_style_selector_(selector, &(struct rx_common){ __VA_ARGS__ })
void rx_style_selector_(const char *selector, const struct rx_common *style);

struct rx_styles_detail_ { void (*fn)(void); };
#define RX_STYLES(fn) \
	static const struct rx_styles_detail_ fn##_styles_ = { fn }; \
	RX_REGISTER_(fn##_styles_, RX_REGISTERS_STYLES_, #fn, &fn##_styles_)

#endif

/* Parts to build from: accordion, drawer, form fields, progress and slider.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_PRIMITIVES_H
#define REFLEX_PRIMITIVES_H

#pragma GCC system_header

#include "css.h"

/** A column of items that open and close: .items are the headers, the children what they open, in the same order.
 * .dir: The language read direction. "ltr" "rtl".
 * .disabled: Whether or not an accordion is disabled from user interaction. rx_true or rx_false.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_accordion_props {
	RX_CHILDREN_;
	/** Whether an accordion item can be collapsed after it has been opened. rx_true or rx_false. */
	rx collapsible; rx_prop_guard_ _g1;
	/** The value of the item whose content is expanded when the accordion is initially rendered. Any value. */
	rx default_value; rx_prop_guard_ _g2;
	/** The callback that fires when the state of the accordion changes. Passes a value (rx_json). */
	rx_event on_value_change; rx_prop_guard_ _g3;
	/** The layout in which the Accordion operates. "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g4;
	/** "multiple" "single". */
	rx type; rx_prop_guard_ _g5;
	/** The controlled stateful value of the accordion item whose content is expanded. Any value. */
	rx value; rx_prop_guard_ _g6;
	/** Look; classic by default. "classic" "soft" "surface" "outline" "ghost". */
	rx variant; rx_prop_guard_ _g7;
	/** How round the corners are; the theme's by default. "none" "small" "medium" "large" "full". */
	rx radius; rx_prop_guard_ _g8;
	/** Lines between the items. rx_true or rx_false. */
	rx show_dividers; rx_prop_guard_ _g9;
	/** Milliseconds of opening and closing; 250 by default. Number. */
	rx duration; rx_prop_guard_ _g10;
	/** CSS timing function of opening and closing. */
	rx easing; rx_prop_guard_ _g11;
	/** The headers, one for each child; or records with header, value, disabled and content. Any value. */
	rx items; rx_prop_guard_ _g12;
	/** The callback that fires when the state of the accordion changes. Passes a value (rx_json). */
	rx_event on_change; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_accordion_component;
#define rx_accordion(...) \
	rx_component_(&rx_accordion_component, &(struct rx_accordion_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Shows while its item is open.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_accordion_content_props {
	RX_CHILDREN_;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g1;
	/** Look; classic by default. "classic" "soft" "surface" "outline" "ghost". */
	rx variant; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_accordion_content_component;
#define rx_accordion_content(...) \
	rx_component_(&rx_accordion_content_component, &(struct rx_accordion_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Holds the trigger.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_accordion_header_props {
	RX_CHILDREN_;
	/** Look; classic by default. "classic" "soft" "surface" "outline" "ghost". */
	rx variant; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_accordion_header_component;
#define rx_accordion_header(...) \
	rx_component_(&rx_accordion_header_component, &(struct rx_accordion_header_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** An arrow that turns when the item opens. */
struct rx_accordion_icon_props {
	RX_CHILDREN_;
	/** In pixels; 16 by default. Number. */
	rx size; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_accordion_icon_component;
#define rx_accordion_icon(...) \
	rx_component_(&rx_accordion_icon_component, &(struct rx_accordion_icon_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** One item: .header and .content, or rx_accordion_header and rx_accordion_content.
 * .disabled: Whether or not an accordion item is disabled from user interaction. rx_true or rx_false.
 * .content: What shows while it is open. Component or text.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_accordion_item_props {
	RX_CHILDREN_;
	/** A string value for the accordion item. */
	rx value; rx_prop_guard_ _g1;
	/** What a click opens and closes it by. Component or text. */
	rx header; rx_prop_guard_ _g2;
	/** Look; classic by default. "classic" "soft" "surface" "outline" "ghost". */
	rx variant; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_accordion_item_component;
#define rx_accordion_item(...) \
	rx_component_(&rx_accordion_item_component, &(struct rx_accordion_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A column of items that open and close; one at a time unless .type is "multiple".
 * .dir: The language read direction. "ltr" "rtl".
 * .disabled: Whether or not an accordion is disabled from user interaction. rx_true or rx_false.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_accordion_root_props {
	RX_CHILDREN_;
	/** Whether an accordion item can be collapsed after it has been opened. rx_true or rx_false. */
	rx collapsible; rx_prop_guard_ _g1;
	/** The value of the item whose content is expanded when the accordion is initially rendered. Any value. */
	rx default_value; rx_prop_guard_ _g2;
	/** The callback that fires when the state of the accordion changes. Passes a value (rx_json). */
	rx_event on_value_change; rx_prop_guard_ _g3;
	/** The layout in which the Accordion operates. "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g4;
	/** "multiple" "single". */
	rx type; rx_prop_guard_ _g5;
	/** The controlled stateful value of the accordion item whose content is expanded. Any value. */
	rx value; rx_prop_guard_ _g6;
	/** Look; classic by default. "classic" "soft" "surface" "outline" "ghost". */
	rx variant; rx_prop_guard_ _g7;
	/** How round the corners are; the theme's by default. "none" "small" "medium" "large" "full". */
	rx radius; rx_prop_guard_ _g8;
	/** Lines between the items. rx_true or rx_false. */
	rx show_dividers; rx_prop_guard_ _g9;
	/** Milliseconds of opening and closing; 250 by default. Number. */
	rx duration; rx_prop_guard_ _g10;
	/** CSS timing function of opening and closing. */
	rx easing; rx_prop_guard_ _g11;
	/** The callback that fires when the state of the accordion changes. Passes a value (rx_json). */
	rx_event on_change; rx_prop_guard_ _g12;
	struct rx_common;
};
extern const struct rx_component rx_accordion_root_component;
#define rx_accordion_root(...) \
	rx_component_(&rx_accordion_root_component, &(struct rx_accordion_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Opens and closes its item.
 * .disabled: rx_true or rx_false.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_accordion_trigger_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx form_action; rx_prop_guard_ _g2;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g3;
	/** Text. */
	rx form_method; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g5;
	/** Text. */
	rx form_target; rx_prop_guard_ _g6;
	/** Text. */
	rx name; rx_prop_guard_ _g7;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g8;
	/** Any value. */
	rx value; rx_prop_guard_ _g9;
	/** Look; classic by default. "classic" "soft" "surface" "outline" "ghost". */
	rx variant; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_accordion_trigger_component;
#define rx_accordion_trigger(...) \
	rx_component_(&rx_accordion_trigger_component, &(struct rx_accordion_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A panel at an edge of the window in one piece: .trigger opens it, .title and .description head it, the children are its content.
 * .direction: Direction of the drawer. "bottom" "left" "right" "top".
 * .title: Its heading. Component or text. */
struct rx_drawer_props {
	RX_CHILDREN_;
	/** Any value. */
	rx active_snap_point; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Number between 0 and 1 that determines when the drawer should be closed. Number. */
	rx close_threshold; rx_prop_guard_ _g3;
	/** Opened by default, skips initial enter animation. rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g4;
	/** When set to `true` prevents scrolling on the document body on mount, and restores it on unmount. rx_true
	 * or rx_false. */
	rx disable_prevent_scroll; rx_prop_guard_ _g5;
	/** When `false` dragging, clicking outside, pressing esc, etc. rx_true or rx_false. */
	rx dismissible; rx_prop_guard_ _g6;
	/** Index of a `snapPoint` from which the overlay fade should be applied. Number. */
	rx fade_from_index; rx_prop_guard_ _g7;
	/** When `true`, don't move the drawer upwards if there's space, but rather only change it's height so it's
	 * fully scrollable when the keyboard is open. rx_true or rx_false. */
	rx fixed; rx_prop_guard_ _g8;
	/** When `true` only allows the drawer to be dragged by the `<Drawer.Handle />` component. rx_true or
	 * rx_false. */
	rx handle_only; rx_prop_guard_ _g9;
	/** When `false` it allows to interact with elements outside of the drawer without closing it. rx_true or
	 * rx_false. */
	rx modal; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx nested; rx_prop_guard_ _g11;
	/** When `true` the `body` doesn't get any styles assigned from Vaul. rx_true or rx_false. */
	rx no_body_styles; rx_prop_guard_ _g12;
	/** Gets triggered after the open or close animation ends, it receives an `open` argument with the `open`
	 * state of the drawer by the time the function was triggered. Passes a bool. */
	rx_event on_animation_end; rx_prop_guard_ _g13;
	/** Passes nothing. */
	rx_event on_close; rx_prop_guard_ _g14;
	/** Passes a struct rx_pointer. */
	rx_event on_drag; rx_prop_guard_ _g15;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g16;
	/** Passes a struct rx_pointer. */
	rx_event on_release; rx_prop_guard_ _g17;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g18;
	/** rx_true or rx_false. */
	rx prevent_scroll_restoration; rx_prop_guard_ _g19;
	/** When `true` Vaul will reposition inputs rather than scroll then into view if the keyboard is in the way.
	 * rx_true or rx_false. */
	rx reposition_inputs; rx_prop_guard_ _g20;
	/** Duration for which the drawer is not draggable after scrolling content inside of the drawer. Number. */
	rx scroll_lock_timeout; rx_prop_guard_ _g21;
	/** When `false` we don't change body's background color when the drawer is open. rx_true or rx_false. */
	rx set_background_color_on_scale; rx_prop_guard_ _g22;
	/** rx_true or rx_false. */
	rx should_scale_background; rx_prop_guard_ _g23;
	/** Array of numbers from 0 to 100 that corresponds to % of the screen a given snap point should take up.
	 * Any value. */
	rx snap_points; rx_prop_guard_ _g24;
	/** Disabled velocity based swiping for snap points. rx_true or rx_false. */
	rx snap_to_sequential_point; rx_prop_guard_ _g25;
	/** A component, a button most often, or a text: opens it. Component or text. */
	rx trigger; rx_prop_guard_ _g26;
	/** Says what it is for. Component or text. */
	rx description; rx_prop_guard_ _g27;
	/** A component, or a text, that closes it, at the end. Component or text. */
	rx close; rx_prop_guard_ _g28;
	struct rx_common;
};
extern const struct rx_component rx_drawer_component;
#define rx_drawer(...) rx_component_(&rx_drawer_component, &(struct rx_drawer_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What closes it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_drawer_close_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx form_action; rx_prop_guard_ _g2;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g3;
	/** Text. */
	rx form_method; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g5;
	/** Text. */
	rx form_target; rx_prop_guard_ _g6;
	/** Text. */
	rx name; rx_prop_guard_ _g7;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g8;
	/** Any value. */
	rx value; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_drawer_close_component;
#define rx_drawer_close(...) \
	rx_component_(&rx_drawer_close_component, &(struct rx_drawer_close_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** The panel. */
struct rx_drawer_content_props {
	RX_CHILDREN_;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g1;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g2;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g3;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g4;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g5;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g6;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g7;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. Passes
	 * nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_drawer_content_component;
#define rx_drawer_content(...) \
	rx_component_(&rx_drawer_content_component, &(struct rx_drawer_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Says what it is for. */
extern const struct rx_component rx_drawer_description_component;
#define rx_drawer_description(...) \
	rx_component_(&rx_drawer_description_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A bar to drag it by. */
struct rx_drawer_handle_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx prevent_cycle; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_drawer_handle_component;
#define rx_drawer_handle(...) \
	rx_component_(&rx_drawer_handle_component, &(struct rx_drawer_handle_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Dims the page behind it. */
struct rx_drawer_overlay_props {
	RX_CHILDREN_;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_drawer_overlay_component;
#define rx_drawer_overlay(...) \
	rx_component_(&rx_drawer_overlay_component, &(struct rx_drawer_overlay_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Puts what it holds over the page. */
struct rx_drawer_portal_props {
	RX_CHILDREN_;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_drawer_portal_component;
#define rx_drawer_portal(...) \
	rx_component_(&rx_drawer_portal_component, &(struct rx_drawer_portal_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A panel at an edge of the window that opens over the page and can be dragged away.
 * .direction: Direction of the drawer. "bottom" "left" "right" "top". */
struct rx_drawer_root_props {
	RX_CHILDREN_;
	/** Any value. */
	rx active_snap_point; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Number between 0 and 1 that determines when the drawer should be closed. Number. */
	rx close_threshold; rx_prop_guard_ _g3;
	/** Opened by default, skips initial enter animation. rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g4;
	/** When set to `true` prevents scrolling on the document body on mount, and restores it on unmount. rx_true
	 * or rx_false. */
	rx disable_prevent_scroll; rx_prop_guard_ _g5;
	/** When `false` dragging, clicking outside, pressing esc, etc. rx_true or rx_false. */
	rx dismissible; rx_prop_guard_ _g6;
	/** Index of a `snapPoint` from which the overlay fade should be applied. Number. */
	rx fade_from_index; rx_prop_guard_ _g7;
	/** When `true`, don't move the drawer upwards if there's space, but rather only change it's height so it's
	 * fully scrollable when the keyboard is open. rx_true or rx_false. */
	rx fixed; rx_prop_guard_ _g8;
	/** When `true` only allows the drawer to be dragged by the `<Drawer.Handle />` component. rx_true or
	 * rx_false. */
	rx handle_only; rx_prop_guard_ _g9;
	/** When `false` it allows to interact with elements outside of the drawer without closing it. rx_true or
	 * rx_false. */
	rx modal; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx nested; rx_prop_guard_ _g11;
	/** When `true` the `body` doesn't get any styles assigned from Vaul. rx_true or rx_false. */
	rx no_body_styles; rx_prop_guard_ _g12;
	/** Gets triggered after the open or close animation ends, it receives an `open` argument with the `open`
	 * state of the drawer by the time the function was triggered. Passes a bool. */
	rx_event on_animation_end; rx_prop_guard_ _g13;
	/** Passes nothing. */
	rx_event on_close; rx_prop_guard_ _g14;
	/** Passes a struct rx_pointer. */
	rx_event on_drag; rx_prop_guard_ _g15;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g16;
	/** Passes a struct rx_pointer. */
	rx_event on_release; rx_prop_guard_ _g17;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g18;
	/** rx_true or rx_false. */
	rx prevent_scroll_restoration; rx_prop_guard_ _g19;
	/** When `true` Vaul will reposition inputs rather than scroll then into view if the keyboard is in the way.
	 * rx_true or rx_false. */
	rx reposition_inputs; rx_prop_guard_ _g20;
	/** Duration for which the drawer is not draggable after scrolling content inside of the drawer. Number. */
	rx scroll_lock_timeout; rx_prop_guard_ _g21;
	/** When `false` we don't change body's background color when the drawer is open. rx_true or rx_false. */
	rx set_background_color_on_scale; rx_prop_guard_ _g22;
	/** rx_true or rx_false. */
	rx should_scale_background; rx_prop_guard_ _g23;
	/** Array of numbers from 0 to 100 that corresponds to % of the screen a given snap point should take up.
	 * Any value. */
	rx snap_points; rx_prop_guard_ _g24;
	/** Disabled velocity based swiping for snap points. rx_true or rx_false. */
	rx snap_to_sequential_point; rx_prop_guard_ _g25;
	struct rx_common;
};
extern const struct rx_component rx_drawer_root_component;
#define rx_drawer_root(...) \
	rx_component_(&rx_drawer_root_component, &(struct rx_drawer_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Its heading. */
extern const struct rx_component rx_drawer_title_component;
#define rx_drawer_title(...) \
	rx_component_(&rx_drawer_title_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_drawer_trigger_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx form_action; rx_prop_guard_ _g2;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g3;
	/** Text. */
	rx form_method; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g5;
	/** Text. */
	rx form_target; rx_prop_guard_ _g6;
	/** Text. */
	rx name; rx_prop_guard_ _g7;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g8;
	/** Any value. */
	rx value; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_drawer_trigger_component;
#define rx_drawer_trigger(...) \
	rx_component_(&rx_drawer_trigger_component, &(struct rx_drawer_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The field's input: one child, such as rx_input; without a child a plain input.
 * .checked: rx_true or rx_false.
 * .disabled: rx_true or rx_false.
 * .placeholder: Text.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_form_control_props {
	RX_CHILDREN_;
	/** Text. */
	rx accept; rx_prop_guard_ _g1;
	/** Text. */
	rx alt; rx_prop_guard_ _g2;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or other
	 * text. */
	rx auto_complete; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g4;
	/** Any value. */
	rx capture; rx_prop_guard_ _g5;
	/** Text. */
	rx form; rx_prop_guard_ _g6;
	/** Text. */
	rx form_action; rx_prop_guard_ _g7;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g8;
	/** Text. */
	rx form_method; rx_prop_guard_ _g9;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g10;
	/** Text. */
	rx form_target; rx_prop_guard_ _g11;
	/** Text. */
	rx list; rx_prop_guard_ _g12;
	/** Any value. */
	rx max; rx_prop_guard_ _g13;
	/** Number. */
	rx max_length; rx_prop_guard_ _g14;
	/** Any value. */
	rx min; rx_prop_guard_ _g15;
	/** Number. */
	rx min_length; rx_prop_guard_ _g16;
	/** rx_true or rx_false. */
	rx multiple; rx_prop_guard_ _g17;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g18;
	/** Text. */
	rx pattern; rx_prop_guard_ _g19;
	/** Number. */
	rx size; rx_prop_guard_ _g20;
	/** Text. */
	rx src; rx_prop_guard_ _g21;
	/** Any value. */
	rx step; rx_prop_guard_ _g22;
	/** "button" "checkbox" "color" "date" … "week" or other text. */
	rx type; rx_prop_guard_ _g23;
	/** Any value. */
	rx value; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_form_control_component;
#define rx_form_control(...) \
	rx_component_(&rx_form_control_component, &(struct rx_form_control_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** One field: its label, its control and its messages. */
struct rx_form_field_props {
	RX_CHILDREN_;
	/** Text. */
	rx name; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx server_invalid; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_form_field_component;
#define rx_form_field(...) \
	rx_component_(&rx_form_field_component, &(struct rx_form_field_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** The field's label. */
struct rx_form_label_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx html_for; rx_prop_guard_ _g2;
	/** Text. */
	rx name; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_form_label_component;
#define rx_form_label(...) \
	rx_component_(&rx_form_label_component, &(struct rx_form_label_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Says what is wrong with the field: its children, or a text of its own, while .match is the case. */
struct rx_form_message_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx force_match; rx_prop_guard_ _g1;
	/** What has to be the case. "badInput" "patternMismatch" "rangeOverflow" "rangeUnderflow" … "valueMissing". */
	rx match; rx_prop_guard_ _g2;
	/** Text. */
	rx name; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_form_message_component;
#define rx_form_message(...) \
	rx_component_(&rx_form_message_component, &(struct rx_form_message_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A form whose fields tell what is wrong with them: on_submit passes all of them by name, when all are valid. */
struct rx_form_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx accept_charset; rx_prop_guard_ _g1;
	/** Text. */
	rx action; rx_prop_guard_ _g2;
	/** Text. */
	rx auto_complete; rx_prop_guard_ _g3;
	/** Text. */
	rx enc_type; rx_prop_guard_ _g4;
	/** Text. */
	rx method; rx_prop_guard_ _g5;
	/** Text. */
	rx name; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx no_validate; rx_prop_guard_ _g7;
	/** Passes nothing. */
	rx_event on_clear_server_errors; rx_prop_guard_ _g8;
	/** Text. */
	rx target; rx_prop_guard_ _g9;
	/** Sent when the form is submitted and valid. Passes the form's fields (object). */
	rx_event on_submit; rx_prop_guard_ _g10;
	/** Empties the fields after each submit. rx_true or rx_false. */
	rx reset_on_submit; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_form_root_component;
#define rx_form_root(...) \
	rx_component_(&rx_form_root_component, &(struct rx_form_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Submits the form: one component, a button most often, or a text.
 * .disabled: rx_true or rx_false. */
struct rx_form_submit_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx form_action; rx_prop_guard_ _g2;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g3;
	/** Text. */
	rx form_method; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g5;
	/** Text. */
	rx form_target; rx_prop_guard_ _g6;
	/** Text. */
	rx name; rx_prop_guard_ _g7;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g8;
	/** Any value. */
	rx value; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_form_submit_component;
#define rx_form_submit(...) \
	rx_component_(&rx_form_submit_component, &(struct rx_form_submit_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Shows what the browser finds wrong with the field: a word such as valueMissing. */
struct rx_form_validity_state_props {
	RX_CHILDREN_;
	/** Text. */
	rx name; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_form_validity_state_component;
#define rx_form_validity_state(...) \
	rx_component_(&rx_form_validity_state_component, &(struct rx_form_validity_state_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The part that is done.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_progress_indicator_props {
	RX_CHILDREN_;
	/** How far it has come; without one it only shows that something goes on. Number. */
	rx value; rx_prop_guard_ _g1;
	/** The value at the end; 100 by default. Number. */
	rx max; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_progress_indicator_component;
#define rx_progress_indicator(...) \
	rx_component_(&rx_progress_indicator_component, &(struct rx_progress_indicator_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The bar behind rx_progress_indicator. */
struct rx_progress_root_props {
	RX_CHILDREN_;
	/** How round the corners are; the theme's by default. "none" "small" "medium" "large" "full". */
	rx radius; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_progress_root_component;
#define rx_progress_root(...) \
	rx_component_(&rx_progress_root_component, &(struct rx_progress_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** The part of the bar up to the value, or between the values. */
extern const struct rx_component rx_slider_range_component;
#define rx_slider_range(...) \
	rx_component_(&rx_slider_range_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A slider in parts: rx_slider_track with rx_slider_range, and an rx_slider_thumb for each value; without children it has all of them.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .color_scheme: Colour; the theme's accent by default. "tomato" "red" "ruby" "crimson" … "gray". */
struct rx_slider_root_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx inverted; rx_prop_guard_ _g3;
	/** Number. */
	rx max; rx_prop_guard_ _g4;
	/** Number. */
	rx min; rx_prop_guard_ _g5;
	/** Number. */
	rx min_steps_between_thumbs; rx_prop_guard_ _g6;
	/** Text. */
	rx name; rx_prop_guard_ _g7;
	/** Passes a list of double. */
	rx_event on_value_change; rx_prop_guard_ _g8;
	/** Passes a list of double. */
	rx_event on_value_commit; rx_prop_guard_ _g9;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g10;
	/** When `true`, thumbs keep their relative order and won't cross over one another while dragging. rx_true
	 * or rx_false. */
	rx preserve_thumb_order; rx_prop_guard_ _g11;
	/** Number. */
	rx step; rx_prop_guard_ _g12;
	/** Any value. */
	rx value; rx_prop_guard_ _g13;
	/** How round the corners are; the theme's by default. "none" "small" "medium" "large" "full". */
	rx radius; rx_prop_guard_ _g14;
	/** Passes a list of double. */
	rx_event on_change; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_slider_root_component;
#define rx_slider_root(...) \
	rx_component_(&rx_slider_root_component, &(struct rx_slider_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What is dragged. */
struct rx_slider_thumb_props {
	RX_CHILDREN_;
	/** Text. */
	rx name; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_slider_thumb_component;
#define rx_slider_thumb(...) \
	rx_component_(&rx_slider_thumb_component, &(struct rx_slider_thumb_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** The bar. */
extern const struct rx_component rx_slider_track_component;
#define rx_slider_track(...) \
	rx_component_(&rx_slider_track_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

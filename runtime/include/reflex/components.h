/* The core components: Radix Themes, and what this project builds on it.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_COMPONENTS_H
#define REFLEX_COMPONENTS_H

#pragma GCC system_header

#include "css.h"

/** Gives an icon a text that only screen readers read. */
struct rx_accessible_icon_props {
	RX_CHILDREN_;
	/** The accessible label for the icon. */
	rx label; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_accessible_icon_component;
#define rx_accessible_icon(...) \
	rx_component_(&rx_accessible_icon_component, &(struct rx_accessible_icon_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A question that has to be answered: .action and .cancel are texts or buttons.
 * .height: Text; responsive.
 * .max_height: Text; responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Text; responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive.
 * .title: The question. Component or text. */
struct rx_alert_dialog_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	/** "center" "start". */
	rx align; rx_prop_guard_ _g4;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g7;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g8;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g9;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g10;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** A component, a button most often: a click on it opens. Component or text. */
	rx trigger; rx_prop_guard_ _g12;
	/** What follows from the answer. Component or text. */
	rx description; rx_prop_guard_ _g13;
	/** Text of the button that does it, or a button. Component or text. */
	rx action; rx_prop_guard_ _g14;
	/** Text of the button that does not, or a button; "Cancel" by default. Component or text. */
	rx cancel; rx_prop_guard_ _g15;
	/** Sent when it is to be done. Passes nothing. */
	rx_event on_action; rx_prop_guard_ _g16;
	/** Sent when not. Passes nothing. */
	rx_event on_cancel; rx_prop_guard_ _g17;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_component;
#define rx_alert_dialog(...) \
	rx_component_(&rx_alert_dialog_component, &(struct rx_alert_dialog_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What closes it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_alert_dialog_action_props {
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
extern const struct rx_component rx_alert_dialog_action_component;
#define rx_alert_dialog_action(...) \
	rx_component_(&rx_alert_dialog_action_component, &(struct rx_alert_dialog_action_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** What closes it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_alert_dialog_cancel_props {
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
extern const struct rx_component rx_alert_dialog_cancel_component;
#define rx_alert_dialog_cancel(...) \
	rx_component_(&rx_alert_dialog_cancel_component, &(struct rx_alert_dialog_cancel_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Content`.
 * .height: Text; responsive.
 * .max_height: Text; responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Text; responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_alert_dialog_content_props {
	RX_CHILDREN_;
	/** "center" "start". */
	rx align; rx_prop_guard_ _g1;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g2;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g3;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g4;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g5;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g6;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g7;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_content_component;
#define rx_alert_dialog_content(...) \
	rx_component_(&rx_alert_dialog_content_component, &(struct rx_alert_dialog_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Description`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_alert_dialog_description_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g10;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g12;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g13;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_description_component;
#define rx_alert_dialog_description(...) \
	rx_component_(&rx_alert_dialog_description_component, &(struct rx_alert_dialog_description_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Root`. */
struct rx_alert_dialog_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_root_component;
#define rx_alert_dialog_root(...) \
	rx_component_(&rx_alert_dialog_root_component, &(struct rx_alert_dialog_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Title`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_alert_dialog_title_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** "h1" "h2" "h3" "h4" "h5" "h6". */
	rx as_; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g12;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g13;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g14;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_title_component;
#define rx_alert_dialog_title(...) \
	rx_component_(&rx_alert_dialog_title_component, &(struct rx_alert_dialog_title_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_alert_dialog_trigger_props {
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
extern const struct rx_component rx_alert_dialog_trigger_component;
#define rx_alert_dialog_trigger(...) \
	rx_component_(&rx_alert_dialog_trigger_component, &(struct rx_alert_dialog_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Keeps what it holds at a ratio of width to height. */
struct rx_aspect_ratio_props {
	RX_CHILDREN_;
	/** Number. */
	rx ratio; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_aspect_ratio_component;
#define rx_aspect_ratio(...) \
	rx_component_(&rx_aspect_ratio_component, &(struct rx_aspect_ratio_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A picture of a person, or `fallback` while there is none.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_avatar_props {
	RX_CHILDREN_;
	/** Text. */
	rx alt; rx_prop_guard_ _g1;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g2;
	/** "async" "auto" "sync". */
	rx decoding; rx_prop_guard_ _g3;
	/** Component or text. */
	rx fallback; rx_prop_guard_ _g4;
	/** "auto" "high" "low". */
	rx fetch_priority; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g6;
	/** "eager" "lazy". */
	rx loading; rx_prop_guard_ _g7;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g8;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g10;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g11;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g12;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g14;
	/** Passes a str. */
	rx_event on_loading_status_change; rx_prop_guard_ _g15;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g16;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g17;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g18;
	/** Text. */
	rx sizes; rx_prop_guard_ _g19;
	/** Text. */
	rx src; rx_prop_guard_ _g20;
	/** Text. */
	rx src_set; rx_prop_guard_ _g21;
	/** Text. */
	rx use_map; rx_prop_guard_ _g22;
	/** "soft" "solid". */
	rx variant; rx_prop_guard_ _g23;
	struct rx_common;
};
extern const struct rx_component rx_avatar_component;
#define rx_avatar(...) rx_component_(&rx_avatar_component, &(struct rx_avatar_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A short coloured label.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_badge_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g9;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g10;
	/** "outline" "soft" "solid" "surface". */
	rx variant; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_badge_component;
#define rx_badge(...) rx_component_(&rx_badge_component, &(struct rx_badge_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A quotation that is its own paragraph.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_blockquote_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g11;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g12;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_blockquote_component;
#define rx_blockquote(...) \
	rx_component_(&rx_blockquote_component, &(struct rx_blockquote_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A plain block. */
struct rx_box_props {
	RX_CHILDREN_;
	/** Controls whether to render div or span. "div" "span". */
	rx as_; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g9;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g10;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g11;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g12;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g13;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g14;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_box_component;
#define rx_box(...) rx_component_(&rx_box_component, &(struct rx_box_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A button.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_button_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** Text. */
	rx form_action; rx_prop_guard_ _g3;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g4;
	/** Text. */
	rx form_method; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g6;
	/** Text. */
	rx form_target; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx loading; rx_prop_guard_ _g9;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g10;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g12;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g14;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g15;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g16;
	/** Text. */
	rx name; rx_prop_guard_ _g17;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g18;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g19;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g20;
	/** Any value. */
	rx value; rx_prop_guard_ _g21;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant; rx_prop_guard_ _g22;
	struct rx_common;
};
extern const struct rx_component rx_button_component;
#define rx_button(...) rx_component_(&rx_button_component, &(struct rx_button_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A message in a frame: `text`, or children, after an icon.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_callout_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** "outline" "soft" "surface". */
	rx variant; rx_prop_guard_ _g10;
	/** What it says. Component or text. */
	rx text; rx_prop_guard_ _g11;
	/** Shown before the text. Component or text. */
	rx icon; rx_prop_guard_ _g12;
	struct rx_common;
};
extern const struct rx_component rx_callout_component;
#define rx_callout(...) \
	rx_component_(&rx_callout_component, &(struct rx_callout_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Callout.Icon`. */
extern const struct rx_component rx_callout_icon_component;
#define rx_callout_icon(...) \
	rx_component_(&rx_callout_icon_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Callout.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_callout_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** "outline" "soft" "surface". */
	rx variant; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_callout_root_component;
#define rx_callout_root(...) \
	rx_component_(&rx_callout_root_component, &(struct rx_callout_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Callout.Text`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_callout_text_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g10;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g12;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g13;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_callout_text_component;
#define rx_callout_text(...) \
	rx_component_(&rx_callout_text_component, &(struct rx_callout_text_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A frame round what belongs together. */
struct rx_card_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g1;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g2;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g3;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g4;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g7;
	/** "1" "2" "3" "4" "5"; responsive. */
	rx size; rx_prop_guard_ _g8;
	/** "classic" "ghost" "surface". */
	rx variant; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_card_component;
#define rx_card(...) rx_component_(&rx_card_component, &(struct rx_card_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A flex box that centres what it holds.
 * Its props are those of rx_flex. */
extern const struct rx_component rx_center_component;
#define rx_center(...) rx_component_(&rx_center_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A box to tick; its child is the label.
 * .checked: rx_true or rx_false.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_checkbox_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_checked; rx_prop_guard_ _g2;
	/** Text. */
	rx form; rx_prop_guard_ _g3;
	/** Text. */
	rx form_action; rx_prop_guard_ _g4;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g5;
	/** Text. */
	rx form_method; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g7;
	/** Text. */
	rx form_target; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g9;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g10;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g12;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g14;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g15;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g16;
	/** Text. */
	rx name; rx_prop_guard_ _g17;
	/** Passes whether it is checked (bool). */
	rx_event on_change; rx_prop_guard_ _g18;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g19;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g20;
	/** Any value. */
	rx value; rx_prop_guard_ _g21;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g22;
	/** The label, where no child gives it. Component or text. */
	rx text; rx_prop_guard_ _g23;
	/** Gap between box and label. "0" "1" "2" "3" … "9". */
	rx spacing; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_component;
#define rx_checkbox(...) \
	rx_component_(&rx_checkbox_component, &(struct rx_checkbox_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Any of several cards: .items, or rx_checkbox_cards_item as children.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .columns: "1" "2" "3" "4" … "9" or other text; responsive.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive.
 * .required: rx_true or rx_false. */
struct rx_checkbox_cards_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** Text. */
	rx name; rx_prop_guard_ _g11;
	/** Passes a value (rx_json). */
	rx_event on_change; rx_prop_guard_ _g12;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g13;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g14;
	/** Any value. */
	rx value; rx_prop_guard_ _g15;
	/** "classic" "surface". */
	rx variant; rx_prop_guard_ _g16;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g17;
	/** Passes a value (rx_json). */
	rx_event on_value_change; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_cards_component;
#define rx_checkbox_cards(...) \
	rx_component_(&rx_checkbox_cards_component, &(struct rx_checkbox_cards_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxCards.Item`.
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_checkbox_cards_item_props {
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
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g7;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g9;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g13;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g14;
	/** Text. */
	rx value; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_cards_item_component;
#define rx_checkbox_cards_item(...) \
	rx_component_(&rx_checkbox_cards_item_component, &(struct rx_checkbox_cards_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxCardsRoot`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .columns: "1" "2" "3" "4" … "9" or other text; responsive.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive.
 * .required: rx_true or rx_false. */
struct rx_checkbox_cards_root_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** Text. */
	rx name; rx_prop_guard_ _g11;
	/** Passes a value (rx_json). */
	rx_event on_change; rx_prop_guard_ _g12;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g13;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g14;
	/** Any value. */
	rx value; rx_prop_guard_ _g15;
	/** "classic" "surface". */
	rx variant; rx_prop_guard_ _g16;
	/** Passes a value (rx_json). */
	rx_event on_value_change; rx_prop_guard_ _g17;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_cards_root_component;
#define rx_checkbox_cards_root(...) \
	rx_component_(&rx_checkbox_cards_root_component, &(struct rx_checkbox_cards_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Any of several: .items, or rx_checkbox_group_item as children. on_change passes the list of those that are ticked.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .direction: How the items are laid out; column by default. "row" "column" "row-reverse" "column-reverse". */
struct rx_checkbox_group_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** Text. */
	rx name; rx_prop_guard_ _g11;
	/** Passes a value (rx_json). */
	rx_event on_change; rx_prop_guard_ _g12;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g13;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g14;
	/** Any value. */
	rx value; rx_prop_guard_ _g15;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g16;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g17;
	/** Gap between the items. "0" "1" "2" "3" … "9". */
	rx spacing; rx_prop_guard_ _g18;
	/** Passes a value (rx_json). */
	rx_event on_value_change; rx_prop_guard_ _g19;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_group_component;
#define rx_checkbox_group(...) \
	rx_component_(&rx_checkbox_group_component, &(struct rx_checkbox_group_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxGroup.Item`.
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_checkbox_group_item_props {
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
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g7;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g9;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g13;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g14;
	/** Text. */
	rx value; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_group_item_component;
#define rx_checkbox_group_item(...) \
	rx_component_(&rx_checkbox_group_item_component, &(struct rx_checkbox_group_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxGroupRoot`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_checkbox_group_root_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** Text. */
	rx name; rx_prop_guard_ _g11;
	/** Passes a value (rx_json). */
	rx_event on_change; rx_prop_guard_ _g12;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g13;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g14;
	/** Any value. */
	rx value; rx_prop_guard_ _g15;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g16;
	/** Passes a value (rx_json). */
	rx_event on_value_change; rx_prop_guard_ _g17;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_group_root_component;
#define rx_checkbox_group_root(...) \
	rx_component_(&rx_checkbox_group_root_component, &(struct rx_checkbox_group_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Program text in a line.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_code_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g10;
	/** "ghost" "outline" "soft" "solid". */
	rx variant; rx_prop_guard_ _g11;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g12;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_code_component;
#define rx_code(...) rx_component_(&rx_code_component, &(struct rx_code_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Switches between light and dark.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .position: Fixes it to a corner of the page. "top-left" "top-right" "bottom-left" "bottom-right". */
struct rx_color_mode_button_props {
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
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx loading; rx_prop_guard_ _g8;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g9;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g10;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g11;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g13;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g14;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g15;
	/** Text. */
	rx name; rx_prop_guard_ _g16;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g17;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g18;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g19;
	/** Any value. */
	rx value; rx_prop_guard_ _g20;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant; rx_prop_guard_ _g21;
	/** Offers a menu with the system's mode as a third choice. rx_true or rx_false. */
	rx allow_system; rx_prop_guard_ _g22;
	struct rx_common;
};
extern const struct rx_component rx_color_mode_button_component;
#define rx_color_mode_button(...) \
	rx_component_(&rx_color_mode_button_component, &(struct rx_color_mode_button_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Limits the width of a page's content and centres it.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_container_props {
	RX_CHILDREN_;
	/** Controls the alignment of the content within the container. "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g9;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g10;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g11;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g12;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g13;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g14;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g15;
	/** Controls the max-width of the content within the container. "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g16;
	struct rx_common;
};
extern const struct rx_component rx_container_component;
#define rx_container(...) \
	rx_component_(&rx_container_component, &(struct rx_container_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** The children are an area; a right click in it opens the menu of .items.
 * .dir: "ltr" "rtl".
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_context_menu_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx modal; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g4;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g5;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g7;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g8;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g9;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g11;
	/** Whether keyboard navigation should loop around. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g12;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g13;
	/** Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g14;
	/** Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g15;
	/** Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g16;
	/** Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g17;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g18;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g19;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g20;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g21;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g22;
	/** "soft" "solid". */
	rx variant; rx_prop_guard_ _g23;
	/** Texts ("-" is a line between), or records with label, value, shortcut, color, disabled and items, a menu
	 * of their own. Any value. */
	rx items; rx_prop_guard_ _g24;
	/** Passes the value of the item that was chosen. Handlers take a str. */
	rx_event on_select; rx_prop_guard_ _g25;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_component;
#define rx_context_menu(...) \
	rx_component_(&rx_context_menu_component, &(struct rx_context_menu_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `ContextMenu.CheckboxItem`.
 * Its props are those of rx_context_menu_checkbox_item. */
extern const struct rx_component rx_context_menu_checkbox_component;
#define rx_context_menu_checkbox(...) \
	rx_component_(&rx_context_menu_checkbox_component, &(struct rx_context_menu_checkbox_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.CheckboxItem`.
 * .checked: rx_true or rx_false.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_context_menu_checkbox_item_props {
	RX_CHILDREN_;
	/** Passes a bool. */
	rx_event on_change; rx_prop_guard_ _g1;
	/** Passes nothing. */
	rx_event on_select; rx_prop_guard_ _g2;
	/** Text. */
	rx shortcut; rx_prop_guard_ _g3;
	/** Text. */
	rx text_value; rx_prop_guard_ _g4;
	/** Passes a bool. */
	rx_event on_checked_change; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_checkbox_item_component;
#define rx_context_menu_checkbox_item(...) \
	rx_component_(&rx_context_menu_checkbox_item_component, &(struct rx_context_menu_checkbox_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Content`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_context_menu_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g8;
	/** Whether keyboard navigation should loop around. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g9;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g12;
	/** Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g13;
	/** Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g14;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g15;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g16;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g17;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g18;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g19;
	/** "soft" "solid". */
	rx variant; rx_prop_guard_ _g20;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_content_component;
#define rx_context_menu_content(...) \
	rx_component_(&rx_context_menu_content_component, &(struct rx_context_menu_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Group`. */
extern const struct rx_component rx_context_menu_group_component;
#define rx_context_menu_group(...) \
	rx_component_(&rx_context_menu_group_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `ContextMenu.Item`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_context_menu_item_props {
	RX_CHILDREN_;
	/** Passes nothing. */
	rx_event on_select; rx_prop_guard_ _g1;
	/** Text. */
	rx shortcut; rx_prop_guard_ _g2;
	/** Text. */
	rx text_value; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_item_component;
#define rx_context_menu_item(...) \
	rx_component_(&rx_context_menu_item_component, &(struct rx_context_menu_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Label`. */
extern const struct rx_component rx_context_menu_label_component;
#define rx_context_menu_label(...) \
	rx_component_(&rx_context_menu_label_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `ContextMenu.RadioItem`.
 * Its props are those of rx_context_menu_radio_item. */
extern const struct rx_component rx_context_menu_radio_component;
#define rx_context_menu_radio(...) \
	rx_component_(&rx_context_menu_radio_component, &(struct rx_context_menu_radio_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.RadioGroup`. */
struct rx_context_menu_radio_group_props {
	RX_CHILDREN_;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g1;
	/** Text. */
	rx value; rx_prop_guard_ _g2;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_radio_group_component;
#define rx_context_menu_radio_group(...) \
	rx_component_(&rx_context_menu_radio_group_component, &(struct rx_context_menu_radio_group_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.RadioItem`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_context_menu_radio_item_props {
	RX_CHILDREN_;
	/** Passes nothing. */
	rx_event on_select; rx_prop_guard_ _g1;
	/** Text. */
	rx text_value; rx_prop_guard_ _g2;
	/** Text. */
	rx value; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_radio_item_component;
#define rx_context_menu_radio_item(...) \
	rx_component_(&rx_context_menu_radio_item_component, &(struct rx_context_menu_radio_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Root`.
 * .dir: "ltr" "rtl". */
struct rx_context_menu_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx modal; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_root_component;
#define rx_context_menu_root(...) \
	rx_component_(&rx_context_menu_root_component, &(struct rx_context_menu_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Separator`. */
extern const struct rx_component rx_context_menu_separator_component;
#define rx_context_menu_separator(...) \
	rx_component_(&rx_context_menu_separator_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `ContextMenu.Sub`. */
struct rx_context_menu_sub_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_sub_component;
#define rx_context_menu_sub(...) \
	rx_component_(&rx_context_menu_sub_component, &(struct rx_context_menu_sub_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.SubContent`. */
struct rx_context_menu_sub_content_props {
	RX_CHILDREN_;
	/** Controls the direction the subcontent appears from its anchor menu item Default: start. "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g7;
	/** Whether keyboard navigation should loop around. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g8;
	/** Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g9;
	/** Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g12;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g13;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g14;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_sub_content_component;
#define rx_context_menu_sub_content(...) \
	rx_component_(&rx_context_menu_sub_content_component, &(struct rx_context_menu_sub_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.SubTrigger`.
 * .disabled: rx_true or rx_false. */
struct rx_context_menu_sub_trigger_props {
	RX_CHILDREN_;
	/** Text. */
	rx text_value; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_sub_trigger_component;
#define rx_context_menu_sub_trigger(...) \
	rx_component_(&rx_context_menu_sub_trigger_component, &(struct rx_context_menu_sub_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Trigger`.
 * .disabled: rx_true or rx_false. */
extern const struct rx_component rx_context_menu_trigger_component;
#define rx_context_menu_trigger(...) \
	rx_component_(&rx_context_menu_trigger_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DataList.Item`. */
struct rx_data_list_item_props {
	RX_CHILDREN_;
	/** "baseline" "center" "end" "start" "stretch"; responsive. */
	rx align; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_data_list_item_component;
#define rx_data_list_item(...) \
	rx_component_(&rx_data_list_item_component, &(struct rx_data_list_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DataList.Label`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .max_width: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_data_list_label_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_data_list_label_component;
#define rx_data_list_label(...) \
	rx_component_(&rx_data_list_label_component, &(struct rx_data_list_label_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DataList.Root`. */
struct rx_data_list_root_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g1;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g2;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g3;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g4;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g7;
	/** "horizontal" "vertical"; responsive. */
	rx orientation; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_data_list_root_component;
#define rx_data_list_root(...) \
	rx_component_(&rx_data_list_root_component, &(struct rx_data_list_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DataList.Value`. */
extern const struct rx_component rx_data_list_value_component;
#define rx_data_list_value(...) \
	rx_component_(&rx_data_list_value_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A window over the page: .trigger opens it, .title and .description head it, the children are its content.
 * .height: Text; responsive.
 * .max_height: Text; responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Text; responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive.
 * .title: Its heading. Component or text. */
struct rx_dialog_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	/** "center" "start". */
	rx align; rx_prop_guard_ _g4;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g7;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g8;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g9;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g10;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g11;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. Passes
	 * nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g12;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g13;
	/** A component, a button most often: a click on it opens. Component or text. */
	rx trigger; rx_prop_guard_ _g14;
	/** Says what it is for, under the heading. Component or text. */
	rx description; rx_prop_guard_ _g15;
	/** A component that closes it, below the content. Component or text. */
	rx close; rx_prop_guard_ _g16;
	struct rx_common;
};
extern const struct rx_component rx_dialog_component;
#define rx_dialog(...) rx_component_(&rx_dialog_component, &(struct rx_dialog_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What closes it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_dialog_close_props {
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
extern const struct rx_component rx_dialog_close_component;
#define rx_dialog_close(...) \
	rx_component_(&rx_dialog_close_component, &(struct rx_dialog_close_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Dialog.Content`.
 * .height: Text; responsive.
 * .max_height: Text; responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Text; responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_dialog_content_props {
	RX_CHILDREN_;
	/** "center" "start". */
	rx align; rx_prop_guard_ _g1;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g2;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g3;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g4;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g5;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g6;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g7;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g8;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. Passes
	 * nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g9;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_dialog_content_component;
#define rx_dialog_content(...) \
	rx_component_(&rx_dialog_content_component, &(struct rx_dialog_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Dialog.Description`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dialog_description_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g10;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g12;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g13;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_dialog_description_component;
#define rx_dialog_description(...) \
	rx_component_(&rx_dialog_description_component, &(struct rx_dialog_description_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Dialog.Root`. */
struct rx_dialog_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_dialog_root_component;
#define rx_dialog_root(...) \
	rx_component_(&rx_dialog_root_component, &(struct rx_dialog_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Dialog.Title`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dialog_title_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** "h1" "h2" "h3" "h4" "h5" "h6". */
	rx as_; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g12;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g13;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g14;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_dialog_title_component;
#define rx_dialog_title(...) \
	rx_component_(&rx_dialog_title_component, &(struct rx_dialog_title_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_dialog_trigger_props {
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
extern const struct rx_component rx_dialog_trigger_component;
#define rx_dialog_trigger(...) \
	rx_component_(&rx_dialog_trigger_component, &(struct rx_dialog_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A line between parts.
 * Its props are those of rx_separator. */
extern const struct rx_component rx_divider_component;
#define rx_divider(...) \
	rx_component_(&rx_divider_component, &(struct rx_separator_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A menu that .trigger opens: .items, or rx_dropdown_menu_item and its like as children.
 * .dir: "ltr" "rtl".
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dropdown_menu_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx modal; rx_prop_guard_ _g2;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g5;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g6;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g8;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g9;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g12;
	/** Whether keyboard navigation should loop around. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g13;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g14;
	/** Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g15;
	/** Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g16;
	/** Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g17;
	/** Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g18;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g19;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g20;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g21;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g22;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g23;
	/** "soft" "solid". */
	rx variant; rx_prop_guard_ _g24;
	/** A component, a button most often: a click on it opens. Component or text. */
	rx trigger; rx_prop_guard_ _g25;
	/** Texts ("-" is a line between), or records with label, value, shortcut, color, disabled and items, a menu
	 * of their own. Any value. */
	rx items; rx_prop_guard_ _g26;
	/** Passes the value of the item that was chosen. Handlers take a str. */
	rx_event on_select; rx_prop_guard_ _g27;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_component;
#define rx_dropdown_menu(...) \
	rx_component_(&rx_dropdown_menu_component, &(struct rx_dropdown_menu_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.CheckboxItem`.
 * Its props are those of rx_dropdown_menu_checkbox_item. */
extern const struct rx_component rx_dropdown_menu_checkbox_component;
#define rx_dropdown_menu_checkbox(...) \
	rx_component_(&rx_dropdown_menu_checkbox_component, &(struct rx_dropdown_menu_checkbox_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.CheckboxItem`.
 * .checked: rx_true or rx_false.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_dropdown_menu_checkbox_item_props {
	RX_CHILDREN_;
	/** Passes a bool. */
	rx_event on_change; rx_prop_guard_ _g1;
	/** Passes nothing. */
	rx_event on_select; rx_prop_guard_ _g2;
	/** Text. */
	rx shortcut; rx_prop_guard_ _g3;
	/** Text. */
	rx text_value; rx_prop_guard_ _g4;
	/** Passes a bool. */
	rx_event on_checked_change; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_checkbox_item_component;
#define rx_dropdown_menu_checkbox_item(...) \
	rx_component_(&rx_dropdown_menu_checkbox_item_component, &(struct rx_dropdown_menu_checkbox_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Content`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dropdown_menu_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g8;
	/** Whether keyboard navigation should loop around. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g9;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g12;
	/** Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g13;
	/** Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g14;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g15;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g16;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g17;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g18;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g19;
	/** "soft" "solid". */
	rx variant; rx_prop_guard_ _g20;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_content_component;
#define rx_dropdown_menu_content(...) \
	rx_component_(&rx_dropdown_menu_content_component, &(struct rx_dropdown_menu_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Group`. */
extern const struct rx_component rx_dropdown_menu_group_component;
#define rx_dropdown_menu_group(...) \
	rx_component_(&rx_dropdown_menu_group_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Item`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_dropdown_menu_item_props {
	RX_CHILDREN_;
	/** Passes nothing. */
	rx_event on_select; rx_prop_guard_ _g1;
	/** Text. */
	rx shortcut; rx_prop_guard_ _g2;
	/** Text. */
	rx text_value; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_item_component;
#define rx_dropdown_menu_item(...) \
	rx_component_(&rx_dropdown_menu_item_component, &(struct rx_dropdown_menu_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Label`. */
extern const struct rx_component rx_dropdown_menu_label_component;
#define rx_dropdown_menu_label(...) \
	rx_component_(&rx_dropdown_menu_label_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioItem`.
 * Its props are those of rx_dropdown_menu_radio_item. */
extern const struct rx_component rx_dropdown_menu_radio_component;
#define rx_dropdown_menu_radio(...) \
	rx_component_(&rx_dropdown_menu_radio_component, &(struct rx_dropdown_menu_radio_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioGroup`. */
struct rx_dropdown_menu_radio_group_props {
	RX_CHILDREN_;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g1;
	/** Text. */
	rx value; rx_prop_guard_ _g2;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_radio_group_component;
#define rx_dropdown_menu_radio_group(...) \
	rx_component_(&rx_dropdown_menu_radio_group_component, &(struct rx_dropdown_menu_radio_group_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioItem`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_dropdown_menu_radio_item_props {
	RX_CHILDREN_;
	/** Passes nothing. */
	rx_event on_select; rx_prop_guard_ _g1;
	/** Text. */
	rx text_value; rx_prop_guard_ _g2;
	/** Text. */
	rx value; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_radio_item_component;
#define rx_dropdown_menu_radio_item(...) \
	rx_component_(&rx_dropdown_menu_radio_item_component, &(struct rx_dropdown_menu_radio_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Root`.
 * .dir: "ltr" "rtl". */
struct rx_dropdown_menu_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx modal; rx_prop_guard_ _g2;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_root_component;
#define rx_dropdown_menu_root(...) \
	rx_component_(&rx_dropdown_menu_root_component, &(struct rx_dropdown_menu_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Separator`. */
extern const struct rx_component rx_dropdown_menu_separator_component;
#define rx_dropdown_menu_separator(...) \
	rx_component_(&rx_dropdown_menu_separator_component, &(struct rx_plain_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Sub`. */
struct rx_dropdown_menu_sub_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_sub_component;
#define rx_dropdown_menu_sub(...) \
	rx_component_(&rx_dropdown_menu_sub_component, &(struct rx_dropdown_menu_sub_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.SubContent`. */
struct rx_dropdown_menu_sub_content_props {
	RX_CHILDREN_;
	/** Controls the direction the subcontent appears from its anchor menu item Default: start. "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g7;
	/** Whether keyboard navigation should loop around. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g8;
	/** Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g9;
	/** Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g12;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g13;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g14;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_sub_content_component;
#define rx_dropdown_menu_sub_content(...) \
	rx_component_(&rx_dropdown_menu_sub_content_component, &(struct rx_dropdown_menu_sub_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.SubTrigger`.
 * .disabled: rx_true or rx_false. */
struct rx_dropdown_menu_sub_trigger_props {
	RX_CHILDREN_;
	/** Text. */
	rx text_value; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_sub_trigger_component;
#define rx_dropdown_menu_sub_trigger(...) \
	rx_component_(&rx_dropdown_menu_sub_trigger_component, &(struct rx_dropdown_menu_sub_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_dropdown_menu_trigger_props {
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
extern const struct rx_component rx_dropdown_menu_trigger_component;
#define rx_dropdown_menu_trigger(...) \
	rx_component_(&rx_dropdown_menu_trigger_component, &(struct rx_dropdown_menu_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Em`. */
struct rx_em_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g1;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_em_component;
#define rx_em(...) rx_component_(&rx_em_component, &(struct rx_em_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A flex box.
 * .direction: Sets the CSS flex-direction property. "column" "column-reverse" "row" "row-reverse"; responsive.
 * .gap: Sets the CSS gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
struct rx_flex_props {
	RX_CHILDREN_;
	/** Sets the CSS align-items property. "baseline" "center" "end" "start" "stretch"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** Controls whether to render div or span. "div" "span". */
	rx as_; rx_prop_guard_ _g2;
	/** Sets the CSS row-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_x; rx_prop_guard_ _g3;
	/** Sets the CSS column-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_y; rx_prop_guard_ _g4;
	/** Sets the CSS justify-content property. "between" "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g5;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g6;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g8;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g10;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g11;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g12;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g13;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g14;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g15;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g16;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g17;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g18;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g19;
	/** Sets the CSS flex-wrap property. "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap; rx_prop_guard_ _g20;
	/** Sets the CSS gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing; rx_prop_guard_ _g21;
	/** Sets the CSS row-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_x; rx_prop_guard_ _g22;
	/** Sets the CSS column-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_y; rx_prop_guard_ _g23;
	struct rx_common;
};
extern const struct rx_component rx_flex_component;
#define rx_flex(...) rx_component_(&rx_flex_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A form: on_submit passes all its fields by their name or id. */
struct rx_form_props {
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
	/** Text. */
	rx target; rx_prop_guard_ _g8;
	/** Sent when the form is submitted. Passes the form's fields (object). */
	rx_event on_submit; rx_prop_guard_ _g9;
	/** Empties the fields after each submit. rx_true or rx_false. */
	rx reset_on_submit; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_form_component;
#define rx_form(...) rx_component_(&rx_form_component, &(struct rx_form_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Several components as one, without an element. */
extern const struct rx_component rx_fragment_component;
#define rx_fragment(...) \
	rx_component_(&rx_fragment_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A CSS grid.
 * .columns: Sets the CSS grid-template-columns property. "1" "2" "3" "4" … "9" or other text; responsive.
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive.
 * .justify_items: Sets the CSS justify-items property. "baseline" "center" "end" "start" "stretch"; responsive. */
struct rx_grid_props {
	RX_CHILDREN_;
	/** Sets the CSS align-items property. "baseline" "center" "end" "start" "stretch"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** Sets the CSS grid-template property. Responsive. */
	rx areas; rx_prop_guard_ _g2;
	/** Controls whether to render div or span. "div" "span". */
	rx as_; rx_prop_guard_ _g3;
	/** Sets the CSS grid-auto-flow property. "column" "column-dense" "dense" "row" "row-dense"; responsive. */
	rx flow; rx_prop_guard_ _g4;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_x; rx_prop_guard_ _g5;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_y; rx_prop_guard_ _g6;
	/** Sets the CSS justify-content property. "between" "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g7;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g8;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g10;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g11;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g12;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g14;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g15;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g16;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g17;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g18;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g19;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g20;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g21;
	/** Sets the CSS grid-template-rows property. "1" "2" "3" "4" … "9" or other text; responsive. */
	rx rows; rx_prop_guard_ _g22;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing; rx_prop_guard_ _g23;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_x; rx_prop_guard_ _g24;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_y; rx_prop_guard_ _g25;
	struct rx_common;
};
extern const struct rx_component rx_grid_component;
#define rx_grid(...) rx_component_(&rx_grid_component, &(struct rx_grid_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A heading.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_heading_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** "h1" "h2" "h3" "h4" "h5" "h6". */
	rx as_; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g12;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g13;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g14;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_heading_component;
#define rx_heading(...) \
	rx_component_(&rx_heading_component, &(struct rx_heading_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What shows beside .trigger while the pointer is over it.
 * .height: Sets the CSS height property. Responsive.
 * .max_height: Sets the CSS max-height property. Responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Sets the CSS min-height property. Responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_hover_card_props {
	RX_CHILDREN_;
	/** Number. */
	rx close_delay; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g2;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	/** Number. */
	rx open_delay; rx_prop_guard_ _g5;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g6;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g7;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g9;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g10;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g12;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g13;
	/** Event handler called when the focus moves outside of the `HoverCard`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g14;
	/** Event handler called when an interaction happens outside the `HoverCard`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g15;
	/** Event handler called when the a `pointerdown` event happens outside of the `HoverCard`. Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g16;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g17;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g18;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g19;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g20;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g21;
	/** What the pointer has to be over. Component or text. */
	rx trigger; rx_prop_guard_ _g22;
	struct rx_common;
};
extern const struct rx_component rx_hover_card_component;
#define rx_hover_card(...) \
	rx_component_(&rx_hover_card_component, &(struct rx_hover_card_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `HoverCard.Content`.
 * .height: Sets the CSS height property. Responsive.
 * .max_height: Sets the CSS max-height property. Responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Sets the CSS min-height property. Responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_hover_card_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g7;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g8;
	/** Event handler called when the focus moves outside of the `HoverCard`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g9;
	/** Event handler called when an interaction happens outside the `HoverCard`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g10;
	/** Event handler called when the a `pointerdown` event happens outside of the `HoverCard`. Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g11;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g12;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g13;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g14;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g15;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g16;
	struct rx_common;
};
extern const struct rx_component rx_hover_card_content_component;
#define rx_hover_card_content(...) \
	rx_component_(&rx_hover_card_content_component, &(struct rx_hover_card_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `HoverCard.Root`. */
struct rx_hover_card_root_props {
	RX_CHILDREN_;
	/** Number. */
	rx close_delay; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g2;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	/** Number. */
	rx open_delay; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_hover_card_root_component;
#define rx_hover_card_root(...) \
	rx_component_(&rx_hover_card_root_component, &(struct rx_hover_card_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button. */
struct rx_hover_card_trigger_props {
	RX_CHILDREN_;
	/** Any value. */
	rx download; rx_prop_guard_ _g1;
	/** Text. */
	rx href; rx_prop_guard_ _g2;
	/** Text. */
	rx href_lang; rx_prop_guard_ _g3;
	/** Text. */
	rx media; rx_prop_guard_ _g4;
	/** Text. */
	rx ping; rx_prop_guard_ _g5;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g6;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target; rx_prop_guard_ _g7;
	/** Text. */
	rx type; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_hover_card_trigger_component;
#define rx_hover_card_trigger(...) \
	rx_component_(&rx_hover_card_trigger_component, &(struct rx_hover_card_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A row with gaps.
 * Its props are those of rx_flex. */
extern const struct rx_component rx_hstack_component;
#define rx_hstack(...) rx_component_(&rx_hstack_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A button that holds an icon.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false. */
struct rx_icon_button_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** Text. */
	rx form_action; rx_prop_guard_ _g3;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g4;
	/** Text. */
	rx form_method; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g6;
	/** Text. */
	rx form_target; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx loading; rx_prop_guard_ _g9;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g10;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g12;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g14;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g15;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g16;
	/** Text. */
	rx name; rx_prop_guard_ _g17;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g18;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g19;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g20;
	/** Any value. */
	rx value; rx_prop_guard_ _g21;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant; rx_prop_guard_ _g22;
	struct rx_common;
};
extern const struct rx_component rx_icon_button_component;
#define rx_icon_button(...) \
	rx_component_(&rx_icon_button_component, &(struct rx_icon_button_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A picture. */
struct rx_image_props {
	RX_CHILDREN_;
	/** Text. */
	rx alt; rx_prop_guard_ _g1;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g2;
	/** "async" "auto" "sync". */
	rx decoding; rx_prop_guard_ _g3;
	/** "auto" "high" "low". */
	rx fetch_priority; rx_prop_guard_ _g4;
	/** "eager" "lazy". */
	rx loading; rx_prop_guard_ _g5;
	/** Passes nothing. */
	rx_event on_error; rx_prop_guard_ _g6;
	/** Passes nothing. */
	rx_event on_load; rx_prop_guard_ _g7;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g8;
	/** Text. */
	rx sizes; rx_prop_guard_ _g9;
	/** Text. */
	rx src; rx_prop_guard_ _g10;
	/** Text. */
	rx src_set; rx_prop_guard_ _g11;
	/** Text. */
	rx use_map; rx_prop_guard_ _g12;
	struct rx_common;
};
extern const struct rx_component rx_image_component;
#define rx_image(...) rx_component_(&rx_image_component, &(struct rx_image_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A field for one line of text. With .value it shows a var, and keeps the cursor while one types.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .placeholder: Text.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_input_props {
	RX_CHILDREN_;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or other
	 * text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g3;
	/** Text. */
	rx form; rx_prop_guard_ _g4;
	/** Text. */
	rx form_action; rx_prop_guard_ _g5;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g6;
	/** Text. */
	rx form_method; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g8;
	/** Text. */
	rx form_target; rx_prop_guard_ _g9;
	/** Text. */
	rx list; rx_prop_guard_ _g10;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g11;
	/** Any value. */
	rx max; rx_prop_guard_ _g12;
	/** Number. */
	rx max_length; rx_prop_guard_ _g13;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g14;
	/** Any value. */
	rx min; rx_prop_guard_ _g15;
	/** Number. */
	rx min_length; rx_prop_guard_ _g16;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g17;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g18;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g19;
	/** rx_true or rx_false. */
	rx multiple; rx_prop_guard_ _g20;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g21;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g22;
	/** Text. */
	rx name; rx_prop_guard_ _g23;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g24;
	/** Passes the value (str). */
	rx_event on_input; rx_prop_guard_ _g25;
	/** Passes nothing. */
	rx_event on_paste; rx_prop_guard_ _g26;
	/** Text. */
	rx pattern; rx_prop_guard_ _g27;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g28;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g29;
	/** Any value. */
	rx step; rx_prop_guard_ _g30;
	/** "date" "datetime-local" "email" "hidden" … "week". */
	rx type; rx_prop_guard_ _g31;
	/** Any value. */
	rx value; rx_prop_guard_ _g32;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g33;
	struct rx_common;
};
extern const struct rx_component rx_input_component;
#define rx_input(...) rx_component_(&rx_input_component, &(struct rx_input_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Inset`.
 * .clip: "border-box" "padding-box"; responsive. */
struct rx_inset_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g1;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g2;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g3;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g4;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g7;
	/** "0" "current"; responsive. */
	rx p; rx_prop_guard_ _g8;
	/** "0" "current"; responsive. */
	rx pb; rx_prop_guard_ _g9;
	/** "0" "current"; responsive. */
	rx pl; rx_prop_guard_ _g10;
	/** "0" "current"; responsive. */
	rx pr; rx_prop_guard_ _g11;
	/** "0" "current"; responsive. */
	rx pt; rx_prop_guard_ _g12;
	/** "0" "current"; responsive. */
	rx px; rx_prop_guard_ _g13;
	/** "0" "current"; responsive. */
	rx py; rx_prop_guard_ _g14;
	/** "all" "bottom" "left" "right" "top" "x" "y"; responsive. */
	rx side; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_inset_component;
#define rx_inset(...) rx_component_(&rx_inset_component, &(struct rx_inset_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A key of the keyboard. */
struct rx_kbd_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g1;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g2;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g3;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g4;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g7;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g8;
	/** "classic" "soft". */
	rx variant; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_kbd_component;
#define rx_kbd(...) rx_component_(&rx_kbd_component, &(struct rx_kbd_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A link: to a page of the app without a reload, or to another site.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_link_props {
	RX_CHILDREN_;
	/** Any value. */
	rx download; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** Text. */
	rx href; rx_prop_guard_ _g3;
	/** Text. */
	rx href_lang; rx_prop_guard_ _g4;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g5;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g6;
	/** Text. */
	rx media; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g8;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g10;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g11;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g12;
	/** Text. */
	rx ping; rx_prop_guard_ _g13;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g14;
	/** Text. */
	rx rel; rx_prop_guard_ _g15;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g16;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target; rx_prop_guard_ _g17;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g18;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g19;
	/** Text. */
	rx type; rx_prop_guard_ _g20;
	/** "always" "auto" "hover" "none". */
	rx underline; rx_prop_guard_ _g21;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g22;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g23;
	/** Opens in a new tab. rx_true or rx_false. */
	rx is_external; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_link_component;
#define rx_link(...) rx_component_(&rx_link_component, &(struct rx_link_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A menu that .trigger opens: .items, or rx_dropdown_menu_item and its like as children.
 * Its props are those of rx_dropdown_menu. */
extern const struct rx_component rx_menu_component;
#define rx_menu(...) \
	rx_component_(&rx_menu_component, &(struct rx_dropdown_menu_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.CheckboxItem`.
 * Its props are those of rx_dropdown_menu_checkbox_item. */
extern const struct rx_component rx_menu_checkbox_component;
#define rx_menu_checkbox(...) \
	rx_component_(&rx_menu_checkbox_component, &(struct rx_dropdown_menu_checkbox_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.CheckboxItem`.
 * Its props are those of rx_dropdown_menu_checkbox_item. */
extern const struct rx_component rx_menu_checkbox_item_component;
#define rx_menu_checkbox_item(...) \
	rx_component_(&rx_menu_checkbox_item_component, &(struct rx_dropdown_menu_checkbox_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Content`.
 * Its props are those of rx_dropdown_menu_content. */
extern const struct rx_component rx_menu_content_component;
#define rx_menu_content(...) \
	rx_component_(&rx_menu_content_component, &(struct rx_dropdown_menu_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Group`. */
extern const struct rx_component rx_menu_group_component;
#define rx_menu_group(...) \
	rx_component_(&rx_menu_group_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Item`.
 * Its props are those of rx_dropdown_menu_item. */
extern const struct rx_component rx_menu_item_component;
#define rx_menu_item(...) \
	rx_component_(&rx_menu_item_component, &(struct rx_dropdown_menu_item_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Label`. */
extern const struct rx_component rx_menu_label_component;
#define rx_menu_label(...) \
	rx_component_(&rx_menu_label_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioItem`.
 * Its props are those of rx_dropdown_menu_radio_item. */
extern const struct rx_component rx_menu_radio_component;
#define rx_menu_radio(...) \
	rx_component_(&rx_menu_radio_component, &(struct rx_dropdown_menu_radio_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioGroup`.
 * Its props are those of rx_dropdown_menu_radio_group. */
extern const struct rx_component rx_menu_radio_group_component;
#define rx_menu_radio_group(...) \
	rx_component_(&rx_menu_radio_group_component, &(struct rx_dropdown_menu_radio_group_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioItem`.
 * Its props are those of rx_dropdown_menu_radio_item. */
extern const struct rx_component rx_menu_radio_item_component;
#define rx_menu_radio_item(...) \
	rx_component_(&rx_menu_radio_item_component, &(struct rx_dropdown_menu_radio_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Root`.
 * Its props are those of rx_dropdown_menu_root. */
extern const struct rx_component rx_menu_root_component;
#define rx_menu_root(...) \
	rx_component_(&rx_menu_root_component, &(struct rx_dropdown_menu_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Separator`. */
extern const struct rx_component rx_menu_separator_component;
#define rx_menu_separator(...) \
	rx_component_(&rx_menu_separator_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Sub`.
 * Its props are those of rx_dropdown_menu_sub. */
extern const struct rx_component rx_menu_sub_component;
#define rx_menu_sub(...) \
	rx_component_(&rx_menu_sub_component, &(struct rx_dropdown_menu_sub_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `DropdownMenu.SubContent`.
 * Its props are those of rx_dropdown_menu_sub_content. */
extern const struct rx_component rx_menu_sub_content_component;
#define rx_menu_sub_content(...) \
	rx_component_(&rx_menu_sub_content_component, &(struct rx_dropdown_menu_sub_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.SubTrigger`.
 * Its props are those of rx_dropdown_menu_sub_trigger. */
extern const struct rx_component rx_menu_sub_trigger_component;
#define rx_menu_sub_trigger(...) \
	rx_component_(&rx_menu_sub_trigger_component, &(struct rx_dropdown_menu_sub_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button.
 * Its props are those of rx_dropdown_menu_trigger. */
extern const struct rx_component rx_menu_trigger_component;
#define rx_menu_trigger(...) \
	rx_component_(&rx_menu_trigger_component, &(struct rx_dropdown_menu_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** What .trigger opens beside itself.
 * .height: Sets the CSS height property. Responsive.
 * .max_height: Sets the CSS max-height property. Responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Sets the CSS min-height property. Responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_popover_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx modal; rx_prop_guard_ _g2;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g5;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g6;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g8;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g9;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g10;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g12;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g13;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g14;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g15;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g16;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g17;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. Passes
	 * nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g18;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g19;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g20;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g21;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g22;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g23;
	/** A component, a button most often: a click on it opens. Component or text. */
	rx trigger; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_popover_component;
#define rx_popover(...) \
	rx_component_(&rx_popover_component, &(struct rx_popover_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Anchor`. */
extern const struct rx_component rx_popover_anchor_component;
#define rx_popover_anchor(...) \
	rx_component_(&rx_popover_anchor_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What closes it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_popover_close_props {
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
extern const struct rx_component rx_popover_close_component;
#define rx_popover_close(...) \
	rx_component_(&rx_popover_close_component, &(struct rx_popover_close_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Content`.
 * .height: Sets the CSS height property. Responsive.
 * .max_height: Sets the CSS max-height property. Responsive.
 * .max_width: Sets the CSS max-width property. Responsive.
 * .min_height: Sets the CSS min-height property. Responsive.
 * .min_width: Sets the CSS min-width property. Responsive.
 * .width: Sets the CSS width property. Responsive. */
struct rx_popover_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the interaction's
	 * click event before dispatching, allowing third-party code to stop propagation of later events and cancel
	 * dismissal. rx_true or rx_false. */
	rx defer_pointer_down_outside; rx_prop_guard_ _g6;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g8;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g9;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g10;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside; rx_prop_guard_ _g11;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside; rx_prop_guard_ _g12;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus; rx_prop_guard_ _g13;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. Passes
	 * nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g14;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g15;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g16;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g17;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g18;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g19;
	struct rx_common;
};
extern const struct rx_component rx_popover_content_component;
#define rx_popover_content(...) \
	rx_component_(&rx_popover_content_component, &(struct rx_popover_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Popover.Root`. */
struct rx_popover_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx modal; rx_prop_guard_ _g2;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_popover_root_component;
#define rx_popover_root(...) \
	rx_component_(&rx_popover_root_component, &(struct rx_popover_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** What opens it: one component, or a text, which becomes a button.
 * .disabled: rx_true or rx_false. */
struct rx_popover_trigger_props {
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
extern const struct rx_component rx_popover_trigger_component;
#define rx_popover_trigger(...) \
	rx_component_(&rx_popover_trigger_component, &(struct rx_popover_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Portal`. */
extern const struct rx_component rx_portal_component;
#define rx_portal(...) rx_component_(&rx_portal_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** How far something has come; without .value it only shows that something goes on.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_progress_props {
	RX_CHILDREN_;
	/** Text. */
	rx duration; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Number. */
	rx max; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g11;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g12;
	/** Number. */
	rx value; rx_prop_guard_ _g13;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g14;
	/** CSS colour of the part that is done. */
	rx fill_color; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_progress_component;
#define rx_progress(...) \
	rx_component_(&rx_progress_component, &(struct rx_progress_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Quote`. */
struct rx_quote_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g2;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_quote_component;
#define rx_quote(...) rx_component_(&rx_quote_component, &(struct rx_quote_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** One radio button; with .items a whole group of them, of which on_change passes the value.
 * .checked: rx_true or rx_false.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .direction: How the items are laid out; column by default. "row" "column" "row-reverse" "column-reverse". */
struct rx_radio_props {
	RX_CHILDREN_;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or other
	 * text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_checked; rx_prop_guard_ _g2;
	/** Text. */
	rx form; rx_prop_guard_ _g3;
	/** Text. */
	rx form_action; rx_prop_guard_ _g4;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g5;
	/** Text. */
	rx form_method; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g7;
	/** Text. */
	rx form_target; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g9;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g10;
	/** Number. */
	rx max_length; rx_prop_guard_ _g11;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g12;
	/** Number. */
	rx min_length; rx_prop_guard_ _g13;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g14;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g15;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g16;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g17;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g18;
	/** Text. */
	rx name; rx_prop_guard_ _g19;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g20;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g21;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g22;
	/** Text. */
	rx value; rx_prop_guard_ _g23;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g24;
	/** With .items: the value that is chosen at first. Any value. */
	rx default_value; rx_prop_guard_ _g25;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g26;
	/** Gap between the items. "0" "1" "2" "3" … "9". */
	rx spacing; rx_prop_guard_ _g27;
	struct rx_common;
};
extern const struct rx_component rx_radio_component;
#define rx_radio(...) rx_component_(&rx_radio_component, &(struct rx_radio_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** One of several cards: .items, or rx_radio_cards_item as children.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .columns: "1" "2" "3" "4" … "9" or other text; responsive.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive.
 * .required: rx_true or rx_false. */
struct rx_radio_cards_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g4;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g5;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g7;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g11;
	/** Text. */
	rx name; rx_prop_guard_ _g12;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g13;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g14;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g15;
	/** Text. */
	rx value; rx_prop_guard_ _g16;
	/** "classic" "surface". */
	rx variant; rx_prop_guard_ _g17;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g18;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g19;
	struct rx_common;
};
extern const struct rx_component rx_radio_cards_component;
#define rx_radio_cards(...) \
	rx_component_(&rx_radio_cards_component, &(struct rx_radio_cards_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `RadioCards.Item`.
 * .checked: rx_true or rx_false.
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_radio_cards_item_props {
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
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g7;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g9;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g13;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g14;
	/** Text. */
	rx value; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_radio_cards_item_component;
#define rx_radio_cards_item(...) \
	rx_component_(&rx_radio_cards_item_component, &(struct rx_radio_cards_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `RadioCardsRoot`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .columns: "1" "2" "3" "4" … "9" or other text; responsive.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive.
 * .required: rx_true or rx_false. */
struct rx_radio_cards_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g4;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g5;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g7;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g11;
	/** Text. */
	rx name; rx_prop_guard_ _g12;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g13;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g14;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g15;
	/** Text. */
	rx value; rx_prop_guard_ _g16;
	/** "classic" "surface". */
	rx variant; rx_prop_guard_ _g17;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_radio_cards_root_component;
#define rx_radio_cards_root(...) \
	rx_component_(&rx_radio_cards_root_component, &(struct rx_radio_cards_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** One of several: .items, or rx_radio_group_item as children.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .direction: How the items are laid out; column by default. "row" "column" "row-reverse" "column-reverse". */
struct rx_radio_group_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g4;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g5;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g7;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g11;
	/** Text. */
	rx name; rx_prop_guard_ _g12;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g13;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g14;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g15;
	/** Text. */
	rx value; rx_prop_guard_ _g16;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g17;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g18;
	/** Gap between the items. "0" "1" "2" "3" … "9". */
	rx spacing; rx_prop_guard_ _g19;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g20;
	struct rx_common;
};
extern const struct rx_component rx_radio_group_component;
#define rx_radio_group(...) \
	rx_component_(&rx_radio_group_component, &(struct rx_radio_group_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `RadioGroup.Item`.
 * .checked: rx_true or rx_false.
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_radio_group_item_props {
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
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g7;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g9;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g13;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g14;
	/** Text. */
	rx value; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_radio_group_item_component;
#define rx_radio_group_item(...) \
	rx_component_(&rx_radio_group_item_component, &(struct rx_radio_group_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `RadioGroupRoot`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_radio_group_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g4;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g5;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g7;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g11;
	/** Text. */
	rx name; rx_prop_guard_ _g12;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g13;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g14;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g15;
	/** Text. */
	rx value; rx_prop_guard_ _g16;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g17;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_radio_group_root_component;
#define rx_radio_group_root(...) \
	rx_component_(&rx_radio_group_root_component, &(struct rx_radio_group_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ScrollArea`.
 * .dir: "ltr" "rtl". */
struct rx_scroll_area_props {
	RX_CHILDREN_;
	/** Disables implicit rendering of an additional wrapper element that measures the content size. rx_true or
	 * rx_false. */
	rx disable_implicit_content_element; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g9;
	/** Number. */
	rx scroll_hide_delay; rx_prop_guard_ _g10;
	/** "both" "horizontal" "vertical". */
	rx scrollbars; rx_prop_guard_ _g11;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g12;
	/** "always" "auto" "hover" "scroll". */
	rx type; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_scroll_area_component;
#define rx_scroll_area(...) \
	rx_component_(&rx_scroll_area_component, &(struct rx_scroll_area_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A part of a page, with space above and below. */
struct rx_section_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g1;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g2;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g3;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g4;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g7;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g8;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g9;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g10;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g11;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g12;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g13;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g14;
	/** Controls the vertical padding of the section. "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_section_component;
#define rx_section(...) \
	rx_component_(&rx_section_component, &(struct rx_section_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** One of few, side by side: .items, or rx_segmented_control_item as children.
 * .disabled: rx_true or rx_false. */
struct rx_segmented_control_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g9;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g10;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** Text. */
	rx value; rx_prop_guard_ _g12;
	/** "classic" "surface". */
	rx variant; rx_prop_guard_ _g13;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g14;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_segmented_control_component;
#define rx_segmented_control(...) \
	rx_component_(&rx_segmented_control_component, &(struct rx_segmented_control_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `SegmentedControl.Item`. */
struct rx_segmented_control_item_props {
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
	/** Text. */
	rx value; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_segmented_control_item_component;
#define rx_segmented_control_item(...) \
	rx_component_(&rx_segmented_control_item_component, &(struct rx_segmented_control_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** One of few, side by side.
 * .disabled: rx_true or rx_false. */
struct rx_segmented_control_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g9;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g10;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** Text. */
	rx value; rx_prop_guard_ _g12;
	/** "classic" "surface". */
	rx variant; rx_prop_guard_ _g13;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_segmented_control_root_component;
#define rx_segmented_control_root(...) \
	rx_component_(&rx_segmented_control_root_component, &(struct rx_segmented_control_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A choice from a list: .items, and what is shown while none is chosen, .placeholder.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .placeholder: Text.
 * .position: "item-aligned" "popper". */
struct rx_select_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g2;
	/** Text. */
	rx default_value; rx_prop_guard_ _g3;
	/** Text. */
	rx form; rx_prop_guard_ _g4;
	/** Text. */
	rx name; rx_prop_guard_ _g5;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g6;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** Text. */
	rx value; rx_prop_guard_ _g10;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g11;
	/** "classic" "ghost" "soft" "surface". */
	rx variant; rx_prop_guard_ _g12;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g13;
	/** Texts, or records with label, value and disabled: rx_list_of("a", "b") or a LIST. Any value. */
	rx items; rx_prop_guard_ _g14;
	/** Heads the list of items. Component or text. */
	rx label; rx_prop_guard_ _g15;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g16;
	struct rx_common;
};
extern const struct rx_component rx_select_component;
#define rx_select(...) rx_component_(&rx_select_component, &(struct rx_select_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Content`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .position: "item-aligned" "popper". */
struct rx_select_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g8;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus; rx_prop_guard_ _g9;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g10;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. Passes
	 * nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g11;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g12;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g13;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g14;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g15;
	/** "soft" "solid". */
	rx variant; rx_prop_guard_ _g16;
	struct rx_common;
};
extern const struct rx_component rx_select_content_component;
#define rx_select_content(...) \
	rx_component_(&rx_select_content_component, &(struct rx_select_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Select.Group`. */
extern const struct rx_component rx_select_group_component;
#define rx_select_group(...) \
	rx_component_(&rx_select_group_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Item`.
 * .disabled: rx_true or rx_false. */
struct rx_select_item_props {
	RX_CHILDREN_;
	/** Text. */
	rx text_value; rx_prop_guard_ _g1;
	/** Text. */
	rx value; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_select_item_component;
#define rx_select_item(...) \
	rx_component_(&rx_select_item_component, &(struct rx_select_item_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Label`. */
extern const struct rx_component rx_select_label_component;
#define rx_select_label(...) \
	rx_component_(&rx_select_label_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `SelectRoot`.
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_select_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g2;
	/** Text. */
	rx default_value; rx_prop_guard_ _g3;
	/** Text. */
	rx form; rx_prop_guard_ _g4;
	/** Text. */
	rx name; rx_prop_guard_ _g5;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g6;
	/** Passes a str. */
	rx_event on_change; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** Text. */
	rx value; rx_prop_guard_ _g10;
	/** Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_select_root_component;
#define rx_select_root(...) \
	rx_component_(&rx_select_root_component, &(struct rx_select_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Separator`. */
extern const struct rx_component rx_select_separator_component;
#define rx_select_separator(...) \
	rx_component_(&rx_select_separator_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Trigger`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .placeholder: Text. */
struct rx_select_trigger_props {
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
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g7;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g9;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g10;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g13;
	/** Text. */
	rx name; rx_prop_guard_ _g14;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g15;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g16;
	/** Any value. */
	rx value; rx_prop_guard_ _g17;
	/** "classic" "ghost" "soft" "surface". */
	rx variant; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_select_trigger_component;
#define rx_select_trigger(...) \
	rx_component_(&rx_select_trigger_component, &(struct rx_select_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A line between parts.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_separator_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx decorative; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "horizontal" "vertical"; responsive. */
	rx orientation; rx_prop_guard_ _g9;
	/** "1" "2" "3" "4"; responsive. */
	rx size; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_separator_component;
#define rx_separator(...) \
	rx_component_(&rx_separator_component, &(struct rx_separator_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Skeleton`.
 * .height: Text; responsive.
 * .max_height: Text; responsive.
 * .max_width: Text; responsive.
 * .min_height: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_skeleton_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx loading; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_skeleton_component;
#define rx_skeleton(...) \
	rx_component_(&rx_skeleton_component, &(struct rx_skeleton_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A slider of one thumb, or of several when .value or .default_value is a list of numbers.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl".
 * .disabled: rx_true or rx_false. */
struct rx_slider_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g1;
	/** Text. */
	rx form; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx inverted; rx_prop_guard_ _g4;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g5;
	/** Number. */
	rx max; rx_prop_guard_ _g6;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g7;
	/** Number. */
	rx min; rx_prop_guard_ _g8;
	/** Number. */
	rx min_steps_between_thumbs; rx_prop_guard_ _g9;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g10;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g11;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g12;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g14;
	/** Text. */
	rx name; rx_prop_guard_ _g15;
	/** Passes a list of double. */
	rx_event on_change; rx_prop_guard_ _g16;
	/** Passes a list of double. */
	rx_event on_value_commit; rx_prop_guard_ _g17;
	/** "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g18;
	/** When `true`, thumbs keep their relative order and won't cross over one another while dragging. rx_true
	 * or rx_false. */
	rx preserve_thumb_order; rx_prop_guard_ _g19;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g20;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g21;
	/** Number. */
	rx step; rx_prop_guard_ _g22;
	/** Any value. */
	rx value; rx_prop_guard_ _g23;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g24;
	/** Passes a list of double. */
	rx_event on_value_change; rx_prop_guard_ _g25;
	struct rx_common;
};
extern const struct rx_component rx_slider_component;
#define rx_slider(...) rx_component_(&rx_slider_component, &(struct rx_slider_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Takes the room that is left between its siblings.
 * Its props are those of rx_box. */
extern const struct rx_component rx_spacer_component;
#define rx_spacer(...) rx_component_(&rx_spacer_component, &(struct rx_box_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Spinner`. */
struct rx_spinner_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx loading; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_spinner_component;
#define rx_spinner(...) \
	rx_component_(&rx_spinner_component, &(struct rx_spinner_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A row or, with .direction, a column, with gaps.
 * Its props are those of rx_flex. */
extern const struct rx_component rx_stack_component;
#define rx_stack(...) rx_component_(&rx_stack_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Strong`. */
struct rx_strong_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g1;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_strong_component;
#define rx_strong(...) rx_component_(&rx_strong_component, &(struct rx_strong_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A switch; its child is the label.
 * .checked: rx_true or rx_false.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_switch_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx default_checked; rx_prop_guard_ _g2;
	/** Text. */
	rx form; rx_prop_guard_ _g3;
	/** Text. */
	rx form_action; rx_prop_guard_ _g4;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g5;
	/** Text. */
	rx form_method; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g7;
	/** Text. */
	rx form_target; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g9;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g10;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g11;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g12;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g13;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g14;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g15;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g16;
	/** Text. */
	rx name; rx_prop_guard_ _g17;
	/** Passes a bool. */
	rx_event on_change; rx_prop_guard_ _g18;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g19;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g20;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g21;
	/** Any value. */
	rx value; rx_prop_guard_ _g22;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g23;
	struct rx_common;
};
extern const struct rx_component rx_switch_component;
#define rx_switch(...) rx_component_(&rx_switch_component, &(struct rx_switch_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `TabNav.Link`.
 * .active: rx_true or rx_false. */
struct rx_tab_nav_link_props {
	RX_CHILDREN_;
	/** Any value. */
	rx download; rx_prop_guard_ _g1;
	/** Text. */
	rx href; rx_prop_guard_ _g2;
	/** Text. */
	rx href_lang; rx_prop_guard_ _g3;
	/** Text. */
	rx media; rx_prop_guard_ _g4;
	/** Text. */
	rx ping; rx_prop_guard_ _g5;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g6;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target; rx_prop_guard_ _g7;
	/** Text. */
	rx type; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_tab_nav_link_component;
#define rx_tab_nav_link(...) \
	rx_component_(&rx_tab_nav_link_component, &(struct rx_tab_nav_link_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `TabNav.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_tab_nav_root_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	/** "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g10;
	/** "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_tab_nav_root_component;
#define rx_tab_nav_root(...) \
	rx_component_(&rx_tab_nav_root_component, &(struct rx_tab_nav_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.Body`. */
extern const struct rx_component rx_table_body_component;
#define rx_table_body(...) \
	rx_component_(&rx_table_body_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.Cell`.
 * .max_width: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_table_cell_props {
	RX_CHILDREN_;
	/** Text. */
	rx abbr; rx_prop_guard_ _g1;
	/** "center" "char" "justify" "left" "right". */
	rx align; rx_prop_guard_ _g2;
	/** Number. */
	rx col_span; rx_prop_guard_ _g3;
	/** Text. */
	rx headers; rx_prop_guard_ _g4;
	/** "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g5;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g6;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g7;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g8;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g9;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g10;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g11;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g12;
	/** Number. */
	rx row_span; rx_prop_guard_ _g13;
	/** Text. */
	rx scope; rx_prop_guard_ _g14;
	/** "baseline" "bottom" "middle" "top". */
	rx valign; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_table_cell_component;
#define rx_table_cell(...) \
	rx_component_(&rx_table_cell_component, &(struct rx_table_cell_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.ColumnHeaderCell`.
 * .max_width: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_table_column_header_cell_props {
	RX_CHILDREN_;
	/** Text. */
	rx abbr; rx_prop_guard_ _g1;
	/** "center" "char" "justify" "left" "right". */
	rx align; rx_prop_guard_ _g2;
	/** Number. */
	rx col_span; rx_prop_guard_ _g3;
	/** Text. */
	rx headers; rx_prop_guard_ _g4;
	/** "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g5;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g6;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g7;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g8;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g9;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g10;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g11;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g12;
	/** Number. */
	rx row_span; rx_prop_guard_ _g13;
	/** Text. */
	rx scope; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_table_column_header_cell_component;
#define rx_table_column_header_cell(...) \
	rx_component_(&rx_table_column_header_cell_component, &(struct rx_table_column_header_cell_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Table.Header`. */
extern const struct rx_component rx_table_header_component;
#define rx_table_header(...) \
	rx_component_(&rx_table_header_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.Root`. */
struct rx_table_root_props {
	RX_CHILDREN_;
	/** "auto" "fixed"; responsive. */
	rx layout; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g9;
	/** "ghost" "surface". */
	rx variant; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_table_root_component;
#define rx_table_root(...) \
	rx_component_(&rx_table_root_component, &(struct rx_table_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.Row`. */
struct rx_table_row_props {
	RX_CHILDREN_;
	/** "baseline" "center" "end" "start"; responsive. */
	rx align; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_table_row_component;
#define rx_table_row(...) \
	rx_component_(&rx_table_row_component, &(struct rx_table_row_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.RowHeaderCell`.
 * .max_width: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_table_row_header_cell_props {
	RX_CHILDREN_;
	/** Text. */
	rx abbr; rx_prop_guard_ _g1;
	/** "center" "char" "justify" "left" "right". */
	rx align; rx_prop_guard_ _g2;
	/** Number. */
	rx col_span; rx_prop_guard_ _g3;
	/** Text. */
	rx headers; rx_prop_guard_ _g4;
	/** "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g5;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p; rx_prop_guard_ _g6;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb; rx_prop_guard_ _g7;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g8;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g9;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt; rx_prop_guard_ _g10;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g11;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py; rx_prop_guard_ _g12;
	/** Number. */
	rx row_span; rx_prop_guard_ _g13;
	/** Text. */
	rx scope; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_table_row_header_cell_component;
#define rx_table_row_header_cell(...) \
	rx_component_(&rx_table_row_header_cell_component, &(struct rx_table_row_header_cell_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Panels behind tabs: .items are the labels, the children the panels, in the same order.
 * .dir: The direction of navigation between toolbar items. "ltr" "rtl".
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_tabs_props {
	RX_CHILDREN_;
	/** Whether a tab is activated automatically or manually. "automatic" "manual". */
	rx activation_mode; rx_prop_guard_ _g1;
	/** The value of the tab to select by default, if uncontrolled. */
	rx default_value; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** A function called when a new tab is selected. Passes a str. */
	rx_event on_change; rx_prop_guard_ _g10;
	/** The orientation the tabs are layed out. "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g11;
	/** The value for the selected tab, if controlled. */
	rx value; rx_prop_guard_ _g12;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g13;
	/** "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g14;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g15;
	/** "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap; rx_prop_guard_ _g16;
	/** The labels, one for each child; or records with label, value, disabled and content. Any value. */
	rx items; rx_prop_guard_ _g17;
	/** A function called when a new tab is selected. Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_tabs_component;
#define rx_tabs(...) rx_component_(&rx_tabs_component, &(struct rx_tabs_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tabs.Content`. */
struct rx_tabs_content_props {
	RX_CHILDREN_;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g1;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g2;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g3;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g4;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g5;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g6;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g8;
	/** Text. */
	rx value; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_tabs_content_component;
#define rx_tabs_content(...) \
	rx_component_(&rx_tabs_content_component, &(struct rx_tabs_content_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tabs.List`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_tabs_list_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g1;
	/** "center" "end" "start"; responsive. */
	rx justify; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g3;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g4;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g5;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g6;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g7;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g8;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g10;
	/** "1" "2"; responsive. */
	rx size; rx_prop_guard_ _g11;
	/** "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap; rx_prop_guard_ _g12;
	struct rx_common;
};
extern const struct rx_component rx_tabs_list_component;
#define rx_tabs_list(...) \
	rx_component_(&rx_tabs_list_component, &(struct rx_tabs_list_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `TabsRoot`.
 * .dir: The direction of navigation between toolbar items. "ltr" "rtl". */
struct rx_tabs_root_props {
	RX_CHILDREN_;
	/** Whether a tab is activated automatically or manually. "automatic" "manual". */
	rx activation_mode; rx_prop_guard_ _g1;
	/** The value of the tab to select by default, if uncontrolled. */
	rx default_value; rx_prop_guard_ _g2;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g3;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g4;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g5;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g6;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g8;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g9;
	/** A function called when a new tab is selected. Passes a str. */
	rx_event on_change; rx_prop_guard_ _g10;
	/** The orientation the tabs are layed out. "horizontal" "vertical". */
	rx orientation; rx_prop_guard_ _g11;
	/** The value for the selected tab, if controlled. */
	rx value; rx_prop_guard_ _g12;
	/** A function called when a new tab is selected. Passes a str. */
	rx_event on_value_change; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_tabs_root_component;
#define rx_tabs_root(...) \
	rx_component_(&rx_tabs_root_component, &(struct rx_tabs_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tabs.Trigger`.
 * .disabled: rx_true or rx_false. */
struct rx_tabs_trigger_props {
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
	/** Text. */
	rx value; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_tabs_trigger_component;
#define rx_tabs_trigger(...) \
	rx_component_(&rx_tabs_trigger_component, &(struct rx_tabs_trigger_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Text: a paragraph, or `span` and `div` where HTML takes none; `as_` says another.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_text_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align; rx_prop_guard_ _g1;
	/** "div" "label" "p" "span". */
	rx as_; rx_prop_guard_ _g2;
	/** Text. */
	rx form; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx high_contrast; rx_prop_guard_ _g4;
	/** Text. */
	rx html_for; rx_prop_guard_ _g5;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g6;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g7;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g8;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g9;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g10;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g11;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g12;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size; rx_prop_guard_ _g13;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim; rx_prop_guard_ _g14;
	/** rx_true or rx_false. */
	rx truncate; rx_prop_guard_ _g15;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight; rx_prop_guard_ _g16;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap; rx_prop_guard_ _g17;
	struct rx_common;
};
extern const struct rx_component rx_text_component;
#define rx_text(...) rx_component_(&rx_text_component, &(struct rx_text_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A field for several lines of text.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .placeholder: Text.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .resize: "both" "horizontal" "none" "vertical"; responsive.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_text_area_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Number. */
	rx cols; rx_prop_guard_ _g3;
	/** Text. */
	rx default_value; rx_prop_guard_ _g4;
	/** Text. */
	rx dir_name; rx_prop_guard_ _g5;
	/** Text. */
	rx form; rx_prop_guard_ _g6;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g7;
	/** Number. */
	rx max_length; rx_prop_guard_ _g8;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g9;
	/** Number. */
	rx min_length; rx_prop_guard_ _g10;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g11;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g12;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g13;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g14;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g15;
	/** Text. */
	rx name; rx_prop_guard_ _g16;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g17;
	/** Passes the value (str). */
	rx_event on_input; rx_prop_guard_ _g18;
	/** Passes nothing. */
	rx_event on_paste; rx_prop_guard_ _g19;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g20;
	/** Number. */
	rx rows; rx_prop_guard_ _g21;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g22;
	/** Text. */
	rx value; rx_prop_guard_ _g23;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g24;
	/** Text. */
	rx wrap; rx_prop_guard_ _g25;
	/** Enter sends the form around it; Shift and Enter make a new line. rx_true or rx_false. */
	rx enter_key_submit; rx_prop_guard_ _g26;
	/** Name of the field that says in which direction the text runs. */
	rx dirname; rx_prop_guard_ _g27;
	struct rx_common;
};
extern const struct rx_component rx_text_area_component;
#define rx_text_area(...) \
	rx_component_(&rx_text_area_component, &(struct rx_text_area_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Em`.
 * Its props are those of rx_em. */
extern const struct rx_component rx_text_em_component;
#define rx_text_em(...) rx_component_(&rx_text_em_component, &(struct rx_em_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Input`.
 * Its props are those of rx_text_field_root. */
extern const struct rx_component rx_text_field_component;
#define rx_text_field(...) \
	rx_component_(&rx_text_field_component, &(struct rx_text_field_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Input`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .placeholder: Text.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_text_field_root_props {
	RX_CHILDREN_;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or other
	 * text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g3;
	/** Text. */
	rx form; rx_prop_guard_ _g4;
	/** Text. */
	rx form_action; rx_prop_guard_ _g5;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g6;
	/** Text. */
	rx form_method; rx_prop_guard_ _g7;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g8;
	/** Text. */
	rx form_target; rx_prop_guard_ _g9;
	/** Text. */
	rx list; rx_prop_guard_ _g10;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m; rx_prop_guard_ _g11;
	/** Any value. */
	rx max; rx_prop_guard_ _g12;
	/** Number. */
	rx max_length; rx_prop_guard_ _g13;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb; rx_prop_guard_ _g14;
	/** Any value. */
	rx min; rx_prop_guard_ _g15;
	/** Number. */
	rx min_length; rx_prop_guard_ _g16;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml; rx_prop_guard_ _g17;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr; rx_prop_guard_ _g18;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt; rx_prop_guard_ _g19;
	/** rx_true or rx_false. */
	rx multiple; rx_prop_guard_ _g20;
	/** Sets the CSS margin-left and margin-right properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx mx; rx_prop_guard_ _g21;
	/** Sets the CSS margin-top and margin-bottom properties. "-9" "-8" "-7" "-6" … "9" or other text;
	 * responsive. */
	rx my; rx_prop_guard_ _g22;
	/** Text. */
	rx name; rx_prop_guard_ _g23;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g24;
	/** Passes the value (str). */
	rx_event on_input; rx_prop_guard_ _g25;
	/** Passes nothing. */
	rx_event on_paste; rx_prop_guard_ _g26;
	/** Text. */
	rx pattern; rx_prop_guard_ _g27;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g28;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g29;
	/** Any value. */
	rx step; rx_prop_guard_ _g30;
	/** "date" "datetime-local" "email" "hidden" … "week". */
	rx type; rx_prop_guard_ _g31;
	/** Any value. */
	rx value; rx_prop_guard_ _g32;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g33;
	struct rx_common;
};
extern const struct rx_component rx_text_field_root_component;
#define rx_text_field_root(...) \
	rx_component_(&rx_text_field_root_component, &(struct rx_text_field_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `TextField.Slot`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive. */
struct rx_text_field_slot_props {
	RX_CHILDREN_;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl; rx_prop_guard_ _g1;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr; rx_prop_guard_ _g2;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px; rx_prop_guard_ _g3;
	/** "left" "right". */
	rx side; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_text_field_slot_component;
#define rx_text_field_slot(...) \
	rx_component_(&rx_text_field_slot_component, &(struct rx_text_field_slot_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A key of the keyboard.
 * Its props are those of rx_kbd. */
extern const struct rx_component rx_text_kbd_component;
#define rx_text_kbd(...) \
	rx_component_(&rx_text_kbd_component, &(struct rx_kbd_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Quote`.
 * Its props are those of rx_quote. */
extern const struct rx_component rx_text_quote_component;
#define rx_text_quote(...) \
	rx_component_(&rx_text_quote_component, &(struct rx_quote_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Text within a line.
 * Its props are those of rx_text. */
extern const struct rx_component rx_text_span_component;
#define rx_text_span(...) \
	rx_component_(&rx_text_span_component, &(struct rx_text_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Strong`.
 * Its props are those of rx_strong. */
extern const struct rx_component rx_text_strong_component;
#define rx_text_strong(...) \
	rx_component_(&rx_text_strong_component, &(struct rx_strong_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Theme`.
 * .accent_color: Selects one of the accent color options to use in the Theme. "amber" "blue" "bronze" "brown" … "yellow".
 * .appearance: Sets the color scheme of the theme, typcially referred to as light and dark mode. "dark" "inherit" "light". */
struct rx_theme_props {
	RX_CHILDREN_;
	/** Selects one of the gray color options to use in the Theme. "auto" "gray" "mauve" "olive" "sage" "sand"
	 * "slate". */
	rx gray_color; rx_prop_guard_ _g1;
	/** Whether to apply background color to the Theme element. rx_true or rx_false. */
	rx has_background; rx_prop_guard_ _g2;
	/** Controls whether to use a solid or translucent background color on panelled elements such as Card or
	 * Table is solid or translucent. "solid" "translucent". */
	rx panel_background; rx_prop_guard_ _g3;
	/** Sets the default radius of the components. "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g4;
	/** Sets a scaling multiplier for values like spacing, font sizes, line heights, etc. "90%" "95%" "100%"
	 * "105%" "110%". */
	rx scaling; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_theme_component;
#define rx_theme(...) rx_component_(&rx_theme_component, &(struct rx_theme_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A panel that changes the theme of the page while one looks; the key T hides and shows it. */
struct rx_theme_panel_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g1;
	/** Passes a str. */
	rx_event on_appearance_change; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_theme_panel_component;
#define rx_theme_panel(...) \
	rx_component_(&rx_theme_panel_component, &(struct rx_theme_panel_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Shows .content beside its child while the pointer is over it.
 * .content: Component or text.
 * .max_width: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_tooltip_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align; rx_prop_guard_ _g1;
	/** Number. */
	rx align_offset; rx_prop_guard_ _g2;
	/** Number. */
	rx arrow_padding; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx avoid_collisions; rx_prop_guard_ _g4;
	/** Number. */
	rx collision_padding; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx default_open; rx_prop_guard_ _g6;
	/** The duration from when the pointer enters the trigger until the tooltip gets opened. Number. */
	rx delay_duration; rx_prop_guard_ _g7;
	/** When `true`, trying to hover the content will result in the tooltip closing as the pointer leaves the
	 * trigger. rx_true or rx_false. */
	rx disable_hoverable_content; rx_prop_guard_ _g8;
	/** Used to force mounting when more control is needed. rx_true or rx_false. */
	rx force_mount; rx_prop_guard_ _g9;
	/** rx_true or rx_false. */
	rx hide_when_detached; rx_prop_guard_ _g10;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down; rx_prop_guard_ _g11;
	/** Passes a bool. */
	rx_event on_open_change; rx_prop_guard_ _g12;
	/** Event handler called when the a `pointerdown` event happens outside of the `Tooltip`. Passes nothing. */
	rx_event on_pointer_down_outside; rx_prop_guard_ _g13;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g14;
	/** "bottom" "left" "right" "top". */
	rx side; rx_prop_guard_ _g15;
	/** Number. */
	rx side_offset; rx_prop_guard_ _g16;
	/** "always" "partial". */
	rx sticky; rx_prop_guard_ _g17;
	/** "always" "optimized". */
	rx update_position_strategy; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_tooltip_component;
#define rx_tooltip(...) \
	rx_component_(&rx_tooltip_component, &(struct rx_tooltip_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A place to drop files on, or to choose them by a click. Their list: rx_selected_files; a trigger sends them: rx_upload_files.
 * .disabled: Takes nothing. rx_true or rx_false. */
struct rx_upload_props {
	RX_CHILDREN_;
	/** What may be chosen: "image/*,.pdf". */
	rx accept; rx_prop_guard_ _g1;
	/** More than one file; true by default. rx_true or rx_false. */
	rx multiple; rx_prop_guard_ _g2;
	/** How many at most. Number. */
	rx max_files; rx_prop_guard_ _g3;
	/** Bytes of one file at most. Number. */
	rx max_size; rx_prop_guard_ _g4;
	/** A click does not open the file dialog. rx_true or rx_false. */
	rx no_click; rx_prop_guard_ _g5;
	/** Nothing can be dropped. rx_true or rx_false. */
	rx no_drag; rx_prop_guard_ _g6;
	/** Enter and space do not open the file dialog. rx_true or rx_false. */
	rx no_keyboard; rx_prop_guard_ _g7;
	/** Sent when files were chosen or dropped. Passes nothing. */
	rx_event on_drop; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_upload_component;
#define rx_upload(...) rx_component_(&rx_upload_component, &(struct rx_upload_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `VisuallyHidden`. */
extern const struct rx_component rx_visually_hidden_component;
#define rx_visually_hidden(...) \
	rx_component_(&rx_visually_hidden_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A column with gaps.
 * Its props are those of rx_flex. */
extern const struct rx_component rx_vstack_component;
#define rx_vstack(...) rx_component_(&rx_vstack_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

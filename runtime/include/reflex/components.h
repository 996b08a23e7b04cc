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
	rx label;
	struct rx_common;
};
extern const struct rx_component rx_accessible_icon_component;
#define rx_accessible_icon(...) \
	rx_component_(&rx_accessible_icon_component, &(struct rx_accessible_icon_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Action`. */
struct rx_alert_dialog_action_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_action_component;
#define rx_alert_dialog_action(...) \
	rx_component_(&rx_alert_dialog_action_component, &(struct rx_alert_dialog_action_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Cancel`. */
struct rx_alert_dialog_cancel_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
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
	rx align;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for … Rx_true or rx_false. */
	rx defer_pointer_down_outside;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
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
	rx align;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_description_component;
#define rx_alert_dialog_description(...) \
	rx_component_(&rx_alert_dialog_description_component, &(struct rx_alert_dialog_description_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Root`. */
struct rx_alert_dialog_root_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
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
	rx align;
	/** "h1" "h2" "h3" "h4" "h5" "h6". */
	rx as_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_title_component;
#define rx_alert_dialog_title(...) \
	rx_component_(&rx_alert_dialog_title_component, &(struct rx_alert_dialog_title_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Trigger`. */
struct rx_alert_dialog_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
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
	rx ratio;
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
	rx alt;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** "async" "auto" "sync". */
	rx decoding;
	/** Component or text. */
	rx fallback;
	/** "auto" "high" "low". */
	rx fetch_priority;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** "eager" "lazy". */
	rx loading;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Passes a str. */
	rx_event on_loading_status_change;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** Text. */
	rx sizes;
	/** Text. */
	rx src;
	/** Text. */
	rx src_set;
	/** Text. */
	rx use_map;
	/** "soft" "solid". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_avatar_component;
#define rx_avatar(...) rx_component_(&rx_avatar_component, &(struct rx_avatar_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A short coloured label.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_badge_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "outline" "soft" "solid" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_badge_component;
#define rx_badge(...) rx_component_(&rx_badge_component, &(struct rx_badge_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A quotation that is its own paragraph.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_blockquote_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_blockquote_component;
#define rx_blockquote(...) \
	rx_component_(&rx_blockquote_component, &(struct rx_blockquote_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A plain block. */
struct rx_box_props {
	RX_CHILDREN_;
	/** Controls whether to render div or span. "div" "span". */
	rx as_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	struct rx_common;
};
extern const struct rx_component rx_box_component;
#define rx_box(...) rx_component_(&rx_box_component, &(struct rx_box_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A button.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_button_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loading;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_button_component;
#define rx_button(...) rx_component_(&rx_button_component, &(struct rx_button_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A message in a frame: `text`, or children, after an icon.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_callout_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "outline" "soft" "surface". */
	rx variant;
	/** What it says. Component or text. */
	rx text;
	/** Shown before the text. Component or text. */
	rx icon;
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
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "outline" "soft" "surface". */
	rx variant;
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
	rx align;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_callout_text_component;
#define rx_callout_text(...) \
	rx_component_(&rx_callout_text_component, &(struct rx_callout_text_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A frame round what belongs together. */
struct rx_card_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" "5"; responsive. */
	rx size;
	/** "classic" "ghost" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_card_component;
#define rx_card(...) rx_component_(&rx_card_component, &(struct rx_card_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A flex box that centres what it holds.
 * Its props are those of rx_flex. */
extern const struct rx_component rx_center_component;
#define rx_center(...) rx_component_(&rx_center_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A box to tick; its child is the label.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_checkbox_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx default_checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes whether it is checked (bool). */
	rx_event on_change;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
	/** The label, where no child gives it. Component or text. */
	rx text;
	/** Gap between box and label. "0" "1" "2" "3" … "9". */
	rx spacing;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_component;
#define rx_checkbox(...) \
	rx_component_(&rx_checkbox_component, &(struct rx_checkbox_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `CheckboxCards.Item`. */
struct rx_checkbox_cards_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Rx_true or rx_false. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_cards_item_component;
#define rx_checkbox_cards_item(...) \
	rx_component_(&rx_checkbox_cards_item_component, &(struct rx_checkbox_cards_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxCards.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .columns: "1" "2" "3" "4" … "9" or other text; responsive.
 * .dir: "ltr" "rtl".
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive. */
struct rx_checkbox_cards_root_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loop;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes nothing. */
	rx_event on_value_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Any value. */
	rx value;
	/** "classic" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_cards_root_component;
#define rx_checkbox_cards_root(...) \
	rx_component_(&rx_checkbox_cards_root_component, &(struct rx_checkbox_cards_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxGroup.Item`. */
struct rx_checkbox_group_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Rx_true or rx_false. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_checkbox_group_item_component;
#define rx_checkbox_group_item(...) \
	rx_component_(&rx_checkbox_group_item_component, &(struct rx_checkbox_group_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `CheckboxGroup.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl". */
struct rx_checkbox_group_root_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loop;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes nothing. */
	rx_event on_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Any value. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
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
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "ghost" "outline" "soft" "solid". */
	rx variant;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_code_component;
#define rx_code(...) rx_component_(&rx_code_component, &(struct rx_code_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Switches between light and dark.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .position: Fixes it to a corner of the page. "top-left" "top-right" "bottom-left" "bottom-right". */
struct rx_color_mode_button_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loading;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant;
	/** Offers a menu with the system's mode as a third choice. Rx_true or rx_false. */
	rx allow_system;
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
	rx align;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Controls the max-width of the content within the container. "1" "2" "3" "4"; responsive. */
	rx size;
	struct rx_common;
};
extern const struct rx_component rx_container_component;
#define rx_container(...) \
	rx_component_(&rx_container_component, &(struct rx_container_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `ContextMenu.CheckboxItem`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_context_menu_checkbox_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Passes a bool. */
	rx_event on_checked_change;
	/** Passes nothing. */
	rx_event on_select;
	/** Text. */
	rx shortcut;
	/** Text. */
	rx text_value;
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
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Whether keyboard navigation should loop around. Rx_true or rx_false. */
	rx loop;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus;
	/** Passes nothing. */
	rx_event on_escape_key_down;
	/** Passes nothing. */
	rx_event on_focus_outside;
	/** Passes nothing. */
	rx_event on_interact_outside;
	/** Passes nothing. */
	rx_event on_pointer_down_outside;
	/** "bottom" "left" "right" "top". */
	rx side;
	/** Number. */
	rx side_offset;
	/** "1" "2"; responsive. */
	rx size;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	/** "soft" "solid". */
	rx variant;
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
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_context_menu_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Passes nothing. */
	rx_event on_select;
	/** Text. */
	rx shortcut;
	/** Text. */
	rx text_value;
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

/** Radix Themes `ContextMenu.RadioGroup`. */
struct rx_context_menu_radio_group_props {
	RX_CHILDREN_;
	/** Passes a str. */
	rx_event on_value_change;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_radio_group_component;
#define rx_context_menu_radio_group(...) \
	rx_component_(&rx_context_menu_radio_group_component, &(struct rx_context_menu_radio_group_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.RadioItem`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_context_menu_radio_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Passes nothing. */
	rx_event on_select;
	/** Text. */
	rx text_value;
	/** Text. */
	rx value;
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
	/** Rx_true or rx_false. */
	rx modal;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
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
	/** Rx_true or rx_false. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
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
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Whether keyboard navigation should loop around. Rx_true or rx_false. */
	rx loop;
	/** Passes nothing. */
	rx_event on_escape_key_down;
	/** Passes nothing. */
	rx_event on_focus_outside;
	/** Passes nothing. */
	rx_event on_interact_outside;
	/** Passes nothing. */
	rx_event on_pointer_down_outside;
	/** Number. */
	rx side_offset;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_sub_content_component;
#define rx_context_menu_sub_content(...) \
	rx_component_(&rx_context_menu_sub_content_component, &(struct rx_context_menu_sub_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.SubTrigger`. */
struct rx_context_menu_sub_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx text_value;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_sub_trigger_component;
#define rx_context_menu_sub_trigger(...) \
	rx_component_(&rx_context_menu_sub_trigger_component, &(struct rx_context_menu_sub_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `ContextMenu.Trigger`. */
struct rx_context_menu_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	struct rx_common;
};
extern const struct rx_component rx_context_menu_trigger_component;
#define rx_context_menu_trigger(...) \
	rx_component_(&rx_context_menu_trigger_component, &(struct rx_context_menu_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DataList.Item`. */
struct rx_data_list_item_props {
	RX_CHILDREN_;
	/** "baseline" "center" "end" "start" "stretch"; responsive. */
	rx align;
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
	/** Rx_true or rx_false. */
	rx high_contrast;
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
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "horizontal" "vertical"; responsive. */
	rx orientation;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
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

/** Radix Themes `Dialog.Close`. */
struct rx_dialog_close_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
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
	rx align;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for … Rx_true or rx_false. */
	rx defer_pointer_down_outside;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus;
	/** Event handler called when the a `pointerdown` event happens outside of the … Passes nothing. */
	rx_event on_pointer_down_outside;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
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
	rx align;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_dialog_description_component;
#define rx_dialog_description(...) \
	rx_component_(&rx_dialog_description_component, &(struct rx_dialog_description_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Dialog.Root`. */
struct rx_dialog_root_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
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
	rx align;
	/** "h1" "h2" "h3" "h4" "h5" "h6". */
	rx as_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_dialog_title_component;
#define rx_dialog_title(...) \
	rx_component_(&rx_dialog_title_component, &(struct rx_dialog_title_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Dialog.Trigger`. */
struct rx_dialog_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_dialog_trigger_component;
#define rx_dialog_trigger(...) \
	rx_component_(&rx_dialog_trigger_component, &(struct rx_dialog_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.CheckboxItem`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dropdown_menu_checkbox_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Passes a bool. */
	rx_event on_checked_change;
	/** Passes nothing. */
	rx_event on_select;
	/** Text. */
	rx shortcut;
	/** Text. */
	rx text_value;
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
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Whether keyboard navigation should loop around. Rx_true or rx_false. */
	rx loop;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus;
	/** Passes nothing. */
	rx_event on_escape_key_down;
	/** Passes nothing. */
	rx_event on_focus_outside;
	/** Passes nothing. */
	rx_event on_interact_outside;
	/** Passes nothing. */
	rx_event on_pointer_down_outside;
	/** "bottom" "left" "right" "top". */
	rx side;
	/** Number. */
	rx side_offset;
	/** "1" "2"; responsive. */
	rx size;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	/** "soft" "solid". */
	rx variant;
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
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dropdown_menu_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Passes nothing. */
	rx_event on_select;
	/** Text. */
	rx shortcut;
	/** Text. */
	rx text_value;
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

/** Radix Themes `DropdownMenu.RadioGroup`. */
struct rx_dropdown_menu_radio_group_props {
	RX_CHILDREN_;
	/** Passes a str. */
	rx_event on_value_change;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_radio_group_component;
#define rx_dropdown_menu_radio_group(...) \
	rx_component_(&rx_dropdown_menu_radio_group_component, &(struct rx_dropdown_menu_radio_group_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.RadioItem`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_dropdown_menu_radio_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Passes nothing. */
	rx_event on_select;
	/** Text. */
	rx text_value;
	/** Text. */
	rx value;
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
	/** Rx_true or rx_false. */
	rx default_open;
	/** Rx_true or rx_false. */
	rx modal;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
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
	/** Rx_true or rx_false. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
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
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Whether keyboard navigation should loop around. Rx_true or rx_false. */
	rx loop;
	/** Passes nothing. */
	rx_event on_escape_key_down;
	/** Passes nothing. */
	rx_event on_focus_outside;
	/** Passes nothing. */
	rx_event on_interact_outside;
	/** Passes nothing. */
	rx_event on_pointer_down_outside;
	/** Number. */
	rx side_offset;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_sub_content_component;
#define rx_dropdown_menu_sub_content(...) \
	rx_component_(&rx_dropdown_menu_sub_content_component, &(struct rx_dropdown_menu_sub_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.SubTrigger`. */
struct rx_dropdown_menu_sub_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx text_value;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_sub_trigger_component;
#define rx_dropdown_menu_sub_trigger(...) \
	rx_component_(&rx_dropdown_menu_sub_trigger_component, &(struct rx_dropdown_menu_sub_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.Trigger`. */
struct rx_dropdown_menu_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_trigger_component;
#define rx_dropdown_menu_trigger(...) \
	rx_component_(&rx_dropdown_menu_trigger_component, &(struct rx_dropdown_menu_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Em`. */
struct rx_em_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
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
	rx align;
	/** Controls whether to render div or span. "div" "span". */
	rx as_;
	/** Sets the CSS row-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_x;
	/** Sets the CSS column-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_y;
	/** Sets the CSS justify-content property. "between" "center" "end" "start"; responsive. */
	rx justify;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Sets the CSS flex-wrap property. "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap;
	/** Sets the CSS gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing;
	/** Sets the CSS row-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_x;
	/** Sets the CSS column-gap property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_y;
	struct rx_common;
};
extern const struct rx_component rx_flex_component;
#define rx_flex(...) rx_component_(&rx_flex_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A form: on_submit passes all its fields by their name or id. */
struct rx_form_props {
	RX_CHILDREN_;
	/** Text. */
	rx accept_charset;
	/** Text. */
	rx action;
	/** Text. */
	rx auto_complete;
	/** Text. */
	rx enc_type;
	/** Text. */
	rx method;
	/** Text. */
	rx name;
	/** Rx_true or rx_false. */
	rx no_validate;
	/** Text. */
	rx target;
	/** Sent when the form is submitted. Passes the form's fields (object). */
	rx_event on_submit;
	/** Empties the fields after each submit. Rx_true or rx_false. */
	rx reset_on_submit;
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
	rx align;
	/** Sets the CSS grid-template property. Responsive. */
	rx areas;
	/** Controls whether to render div or span. "div" "span". */
	rx as_;
	/** Sets the CSS grid-auto-flow property. "column" "column-dense" "dense" "row" "row-dense"; responsive. */
	rx flow;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_x;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx gap_y;
	/** Sets the CSS justify-content property. "between" "center" "end" "start"; responsive. */
	rx justify;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Sets the CSS grid-template-rows property. "1" "2" "3" "4" … "9" or other text; responsive. */
	rx rows;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_x;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx spacing_y;
	struct rx_common;
};
extern const struct rx_component rx_grid_component;
#define rx_grid(...) rx_component_(&rx_grid_component, &(struct rx_grid_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A heading.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_heading_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align;
	/** "h1" "h2" "h3" "h4" "h5" "h6". */
	rx as_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_heading_component;
#define rx_heading(...) \
	rx_component_(&rx_heading_component, &(struct rx_heading_props){ __VA_ARGS__ }, __FILE__, __LINE__)

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
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `HoverCard`. Passes nothing. */
	rx_event on_focus_outside;
	/** Event handler called when an interaction happens outside the `HoverCard`. Passes nothing. */
	rx_event on_interact_outside;
	/** Event handler called when the a `pointerdown` event happens outside of the `HoverCard`. Passes nothing. */
	rx_event on_pointer_down_outside;
	/** "bottom" "left" "right" "top". */
	rx side;
	/** Number. */
	rx side_offset;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
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
	rx close_delay;
	/** Rx_true or rx_false. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
	/** Number. */
	rx open_delay;
	struct rx_common;
};
extern const struct rx_component rx_hover_card_root_component;
#define rx_hover_card_root(...) \
	rx_component_(&rx_hover_card_root_component, &(struct rx_hover_card_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `HoverCard.Trigger`. */
struct rx_hover_card_trigger_props {
	RX_CHILDREN_;
	/** Any value. */
	rx download;
	/** Text. */
	rx href;
	/** Text. */
	rx href_lang;
	/** Text. */
	rx media;
	/** Text. */
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
	/** Text. */
	rx type;
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
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_icon_button_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loading;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_icon_button_component;
#define rx_icon_button(...) \
	rx_component_(&rx_icon_button_component, &(struct rx_icon_button_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A picture. */
struct rx_image_props {
	RX_CHILDREN_;
	/** Text. */
	rx alt;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** "async" "auto" "sync". */
	rx decoding;
	/** "auto" "high" "low". */
	rx fetch_priority;
	/** "eager" "lazy". */
	rx loading;
	/** Passes nothing. */
	rx_event on_error;
	/** Passes nothing. */
	rx_event on_load;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** Text. */
	rx sizes;
	/** Text. */
	rx src;
	/** Text. */
	rx src_set;
	/** Text. */
	rx use_map;
	struct rx_common;
};
extern const struct rx_component rx_image_component;
#define rx_image(...) rx_component_(&rx_image_component, &(struct rx_image_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A field for one line of text. With .value it shows a var, and keeps the cursor while one types.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_input_props {
	RX_CHILDREN_;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or … */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Any value. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx list;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Any value. */
	rx max;
	/** Number. */
	rx max_length;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Any value. */
	rx min;
	/** Number. */
	rx min_length;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Rx_true or rx_false. */
	rx multiple;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	/** Passes nothing. */
	rx_event on_paste;
	/** Text. */
	rx pattern;
	/** Text. */
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Rx_true or rx_false. */
	rx read_only;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Any value. */
	rx step;
	/** "date" "datetime-local" "email" "hidden" … "week". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_input_component;
#define rx_input(...) rx_component_(&rx_input_component, &(struct rx_input_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Inset`.
 * .clip: "border-box" "padding-box"; responsive. */
struct rx_inset_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "0" "current"; responsive. */
	rx p;
	/** "0" "current"; responsive. */
	rx pb;
	/** "0" "current"; responsive. */
	rx pl;
	/** "0" "current"; responsive. */
	rx pr;
	/** "0" "current"; responsive. */
	rx pt;
	/** "0" "current"; responsive. */
	rx px;
	/** "0" "current"; responsive. */
	rx py;
	/** "all" "bottom" "left" "right" "top" "x" "y"; responsive. */
	rx side;
	struct rx_common;
};
extern const struct rx_component rx_inset_component;
#define rx_inset(...) rx_component_(&rx_inset_component, &(struct rx_inset_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A key of the keyboard. */
struct rx_kbd_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "classic" "soft". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_kbd_component;
#define rx_kbd(...) rx_component_(&rx_kbd_component, &(struct rx_kbd_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A link: to a page of the app without a reload, or to another site.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_link_props {
	RX_CHILDREN_;
	/** Any value. */
	rx download;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Text. */
	rx href;
	/** Text. */
	rx href_lang;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Text. */
	rx media;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** Text. */
	rx rel;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** Text. */
	rx type;
	/** "always" "auto" "hover" "none". */
	rx underline;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	/** Opens in a new tab. Rx_true or rx_false. */
	rx is_external;
	struct rx_common;
};
extern const struct rx_component rx_link_component;
#define rx_link(...) rx_component_(&rx_link_component, &(struct rx_link_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Anchor`. */
extern const struct rx_component rx_popover_anchor_component;
#define rx_popover_anchor(...) \
	rx_component_(&rx_popover_anchor_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Close`. */
struct rx_popover_close_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
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
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for … Rx_true or rx_false. */
	rx defer_pointer_down_outside;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. Passes nothing. */
	rx_event on_focus_outside;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. Passes nothing. */
	rx_event on_interact_outside;
	/** Event handler called when auto-focusing on open. Passes nothing. */
	rx_event on_open_auto_focus;
	/** Event handler called when the a `pointerdown` event happens outside of the … Passes nothing. */
	rx_event on_pointer_down_outside;
	/** "bottom" "left" "right" "top". */
	rx side;
	/** Number. */
	rx side_offset;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	struct rx_common;
};
extern const struct rx_component rx_popover_content_component;
#define rx_popover_content(...) \
	rx_component_(&rx_popover_content_component, &(struct rx_popover_content_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Popover.Root`. */
struct rx_popover_root_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx default_open;
	/** Rx_true or rx_false. */
	rx modal;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Rx_true or rx_false. */
	rx open;
	struct rx_common;
};
extern const struct rx_component rx_popover_root_component;
#define rx_popover_root(...) \
	rx_component_(&rx_popover_root_component, &(struct rx_popover_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Trigger`. */
struct rx_popover_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_popover_trigger_component;
#define rx_popover_trigger(...) \
	rx_component_(&rx_popover_trigger_component, &(struct rx_popover_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Portal`. */
extern const struct rx_component rx_portal_component;
#define rx_portal(...) rx_component_(&rx_portal_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Progress`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_progress_props {
	RX_CHILDREN_;
	/** Text. */
	rx duration;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Number. */
	rx max;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Number. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_progress_component;
#define rx_progress(...) \
	rx_component_(&rx_progress_component, &(struct rx_progress_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Quote`. */
struct rx_quote_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_quote_component;
#define rx_quote(...) rx_component_(&rx_quote_component, &(struct rx_quote_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Radio`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_radio_props {
	RX_CHILDREN_;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or … */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Number. */
	rx max_length;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Number. */
	rx min_length;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes a str. */
	rx_event on_value_change;
	/** Rx_true or rx_false. */
	rx read_only;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Text. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_radio_component;
#define rx_radio(...) rx_component_(&rx_radio_component, &(struct rx_radio_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `RadioCards.Item`. */
struct rx_radio_cards_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Rx_true or rx_false. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_radio_cards_item_component;
#define rx_radio_cards_item(...) \
	rx_component_(&rx_radio_cards_item_component, &(struct rx_radio_cards_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `RadioCards.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .columns: "1" "2" "3" "4" … "9" or other text; responsive.
 * .dir: "ltr" "rtl".
 * .gap: "0" "1" "2" "3" … "9" or other text; responsive. */
struct rx_radio_cards_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loop;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes a str. */
	rx_event on_value_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Text. */
	rx value;
	/** "classic" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_radio_cards_root_component;
#define rx_radio_cards_root(...) \
	rx_component_(&rx_radio_cards_root_component, &(struct rx_radio_cards_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `RadioGroup.Item`. */
struct rx_radio_group_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Rx_true or rx_false. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_radio_group_item_component;
#define rx_radio_group_item(...) \
	rx_component_(&rx_radio_group_item_component, &(struct rx_radio_group_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `RadioGroup.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl". */
struct rx_radio_group_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx loop;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes a str. */
	rx_event on_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Text. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
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
	/** Disables implicit rendering of an additional wrapper element that measures the … Rx_true or rx_false. */
	rx disable_implicit_content_element;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Number. */
	rx scroll_hide_delay;
	/** "both" "horizontal" "vertical". */
	rx scrollbars;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "always" "auto" "hover" "scroll". */
	rx type;
	struct rx_common;
};
extern const struct rx_component rx_scroll_area_component;
#define rx_scroll_area(...) \
	rx_component_(&rx_scroll_area_component, &(struct rx_scroll_area_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A part of a page, with space above and below. */
struct rx_section_props {
	RX_CHILDREN_;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Sets the CSS padding property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** Sets the CSS padding-bottom property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** Sets the CSS padding-left property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** Sets the CSS padding-right property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** Sets the CSS padding-top property. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** Sets the CSS padding-left and padding-right properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** Sets the CSS padding-top and padding-bottom properties. "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Controls the vertical padding of the section. "1" "2" "3" "4"; responsive. */
	rx size;
	struct rx_common;
};
extern const struct rx_component rx_section_component;
#define rx_section(...) \
	rx_component_(&rx_section_component, &(struct rx_section_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `SegmentedControl.Item`. */
struct rx_segmented_control_item_props {
	RX_CHILDREN_;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_segmented_control_item_component;
#define rx_segmented_control_item(...) \
	rx_component_(&rx_segmented_control_item_component, &(struct rx_segmented_control_item_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `SegmentedControl.Root`. */
struct rx_segmented_control_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Passes a str. */
	rx_event on_change;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Text. */
	rx value;
	/** "classic" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_segmented_control_root_component;
#define rx_segmented_control_root(...) \
	rx_component_(&rx_segmented_control_root_component, &(struct rx_segmented_control_root_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Select.Content`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .position: "item-aligned" "popper". */
struct rx_select_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Event handler called when auto-focusing on close. Passes nothing. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down;
	/** Event handler called when the a `pointerdown` event happens outside of the … Passes nothing. */
	rx_event on_pointer_down_outside;
	/** "bottom" "left" "right" "top". */
	rx side;
	/** Number. */
	rx side_offset;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	/** "soft" "solid". */
	rx variant;
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

/** Radix Themes `Select.Item`. */
struct rx_select_item_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx text_value;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_select_item_component;
#define rx_select_item(...) \
	rx_component_(&rx_select_item_component, &(struct rx_select_item_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Label`. */
extern const struct rx_component rx_select_label_component;
#define rx_select_label(...) \
	rx_component_(&rx_select_label_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Select.Root`.
 * .dir: "ltr" "rtl". */
struct rx_select_root_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx default_open;
	/** Text. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx name;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Passes a str. */
	rx_event on_change;
	/** Rx_true or rx_false. */
	rx open;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Text. */
	rx value;
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
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_select_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Text. */
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "ghost" "soft" "surface". */
	rx variant;
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
	/** Rx_true or rx_false. */
	rx decorative;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "horizontal" "vertical"; responsive. */
	rx orientation;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
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
	/** Rx_true or rx_false. */
	rx loading;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	struct rx_common;
};
extern const struct rx_component rx_skeleton_component;
#define rx_skeleton(...) \
	rx_component_(&rx_skeleton_component, &(struct rx_skeleton_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Slider`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .dir: "ltr" "rtl". */
struct rx_slider_props {
	RX_CHILDREN_;
	/** Any value. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Rx_true or rx_false. */
	rx inverted;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Number. */
	rx max;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Number. */
	rx min;
	/** Number. */
	rx min_steps_between_thumbs;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes a list of double. */
	rx_event on_change;
	/** Passes a list of double. */
	rx_event on_value_commit;
	/** "horizontal" "vertical". */
	rx orientation;
	/** When `true`, thumbs keep their relative order and won't cross over one another … Rx_true or rx_false. */
	rx preserve_thumb_order;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Number. */
	rx step;
	/** Any value. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
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
	/** Rx_true or rx_false. */
	rx loading;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3"; responsive. */
	rx size;
	struct rx_common;
};
extern const struct rx_component rx_spinner_component;
#define rx_spinner(...) \
	rx_component_(&rx_spinner_component, &(struct rx_spinner_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Strong`. */
struct rx_strong_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_strong_component;
#define rx_strong(...) rx_component_(&rx_strong_component, &(struct rx_strong_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A switch; its child is the label.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_switch_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx default_checked;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes a bool. */
	rx_event on_change;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_switch_component;
#define rx_switch(...) rx_component_(&rx_switch_component, &(struct rx_switch_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `TabNav.Link`. */
struct rx_tab_nav_link_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx active;
	/** Any value. */
	rx download;
	/** Text. */
	rx href;
	/** Text. */
	rx href_lang;
	/** Text. */
	rx media;
	/** Text. */
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
	/** Text. */
	rx type;
	struct rx_common;
};
extern const struct rx_component rx_tab_nav_link_component;
#define rx_tab_nav_link(...) \
	rx_component_(&rx_tab_nav_link_component, &(struct rx_tab_nav_link_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `TabNav.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_tab_nav_root_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** "center" "end" "start"; responsive. */
	rx justify;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2"; responsive. */
	rx size;
	/** "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	/** Text. */
	rx headers;
	/** "center" "end" "start"; responsive. */
	rx justify;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Number. */
	rx row_span;
	/** Text. */
	rx scope;
	/** "baseline" "bottom" "middle" "top". */
	rx valign;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	/** Text. */
	rx headers;
	/** "center" "end" "start"; responsive. */
	rx justify;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Number. */
	rx row_span;
	/** Text. */
	rx scope;
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
	rx layout;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "ghost" "surface". */
	rx variant;
	struct rx_common;
};
extern const struct rx_component rx_table_root_component;
#define rx_table_root(...) \
	rx_component_(&rx_table_root_component, &(struct rx_table_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.Row`. */
struct rx_table_row_props {
	RX_CHILDREN_;
	/** "baseline" "center" "end" "start"; responsive. */
	rx align;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	/** Text. */
	rx headers;
	/** "center" "end" "start"; responsive. */
	rx justify;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx p;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pb;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pl;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pt;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx py;
	/** Number. */
	rx row_span;
	/** Text. */
	rx scope;
	struct rx_common;
};
extern const struct rx_component rx_table_row_header_cell_component;
#define rx_table_row_header_cell(...) \
	rx_component_(&rx_table_row_header_cell_component, &(struct rx_table_row_header_cell_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Tabs.Content`. */
struct rx_tabs_content_props {
	RX_CHILDREN_;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_tabs_content_component;
#define rx_tabs_content(...) \
	rx_component_(&rx_tabs_content_component, &(struct rx_tabs_content_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tabs.List`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_tabs_list_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** "center" "end" "start"; responsive. */
	rx justify;
	/** Rx_true or rx_false. */
	rx loop;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2"; responsive. */
	rx size;
	/** "nowrap" "wrap" "wrap-reverse"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_tabs_list_component;
#define rx_tabs_list(...) \
	rx_component_(&rx_tabs_list_component, &(struct rx_tabs_list_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tabs.Root`.
 * .dir: The direction of navigation between toolbar items. "ltr" "rtl". */
struct rx_tabs_root_props {
	RX_CHILDREN_;
	/** Whether a tab is activated automatically or manually. "automatic" "manual". */
	rx activation_mode;
	/** The value of the tab to select by default, if uncontrolled. */
	rx default_value;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** A function called when a new tab is selected. Passes a str. */
	rx_event on_change;
	/** The orientation the tabs are layed out. "horizontal" "vertical". */
	rx orientation;
	/** The value for the selected tab, if controlled. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_tabs_root_component;
#define rx_tabs_root(...) \
	rx_component_(&rx_tabs_root_component, &(struct rx_tabs_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tabs.Trigger`. */
struct rx_tabs_trigger_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Text. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_tabs_trigger_component;
#define rx_tabs_trigger(...) \
	rx_component_(&rx_tabs_trigger_component, &(struct rx_tabs_trigger_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Text.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow". */
struct rx_text_props {
	RX_CHILDREN_;
	/** "center" "left" "right"; responsive. */
	rx align;
	/** "div" "label" "p" "span". */
	rx as_;
	/** Text. */
	rx form;
	/** Rx_true or rx_false. */
	rx high_contrast;
	/** Text. */
	rx html_for;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Rx_true or rx_false. */
	rx truncate;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_text_component;
#define rx_text(...) rx_component_(&rx_text_component, &(struct rx_text_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A field for several lines of text.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .resize: "both" "horizontal" "none" "vertical"; responsive.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_text_area_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Number. */
	rx cols;
	/** Text. */
	rx default_value;
	/** Text. */
	rx dir_name;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Number. */
	rx max_length;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Number. */
	rx min_length;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	/** Passes nothing. */
	rx_event on_paste;
	/** Text. */
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Rx_true or rx_false. */
	rx read_only;
	/** Rx_true or rx_false. */
	rx required;
	/** Number. */
	rx rows;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Text. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
	/** Text. */
	rx wrap;
	struct rx_common;
};
extern const struct rx_component rx_text_area_component;
#define rx_text_area(...) \
	rx_component_(&rx_text_area_component, &(struct rx_text_area_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `TextField.Root`.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_text_field_root_props {
	RX_CHILDREN_;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or … */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Any value. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx form_action;
	/** Text. */
	rx form_enc_type;
	/** Text. */
	rx form_method;
	/** Rx_true or rx_false. */
	rx form_no_validate;
	/** Text. */
	rx form_target;
	/** Text. */
	rx list;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Any value. */
	rx max;
	/** Number. */
	rx max_length;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	/** Any value. */
	rx min;
	/** Number. */
	rx min_length;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Rx_true or rx_false. */
	rx multiple;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	/** Text. */
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	/** Passes nothing. */
	rx_event on_paste;
	/** Text. */
	rx pattern;
	/** Text. */
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Rx_true or rx_false. */
	rx read_only;
	/** Rx_true or rx_false. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Any value. */
	rx step;
	/** "date" "datetime-local" "email" "hidden" … "week". */
	rx type;
	/** Any value. */
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
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
	rx pl;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx pr;
	/** "0" "1" "2" "3" … "9" or other text; responsive. */
	rx px;
	/** "left" "right". */
	rx side;
	struct rx_common;
};
extern const struct rx_component rx_text_field_slot_component;
#define rx_text_field_slot(...) \
	rx_component_(&rx_text_field_slot_component, &(struct rx_text_field_slot_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Theme`.
 * .accent_color: Selects one of the accent color options to use in the Theme. "amber" "blue" "bronze" "brown" … "yellow".
 * .appearance: Sets the color scheme of the theme, typcially referred to as light and dark … "dark" "inherit" "light". */
struct rx_theme_props {
	RX_CHILDREN_;
	/** Selects one of the gray color options to use in … "auto" "gray" "mauve" "olive" "sage" "sand" "slate". */
	rx gray_color;
	/** Whether to apply background color to the Theme element. Rx_true or rx_false. */
	rx has_background;
	/** Controls whether to use a solid or translucent background color on panelled … "solid" "translucent". */
	rx panel_background;
	/** Sets the default radius of the components. "full" "large" "medium" "none" "small". */
	rx radius;
	/** Sets a scaling multiplier for values like spacing, font sizes, line … "90%" "95%" "100%" "105%" "110%". */
	rx scaling;
	struct rx_common;
};
extern const struct rx_component rx_theme_component;
#define rx_theme(...) rx_component_(&rx_theme_component, &(struct rx_theme_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `ThemePanel`. */
struct rx_theme_panel_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx default_open;
	/** Passes a str. */
	rx_event on_appearance_change;
	struct rx_common;
};
extern const struct rx_component rx_theme_panel_component;
#define rx_theme_panel(...) \
	rx_component_(&rx_theme_panel_component, &(struct rx_theme_panel_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Tooltip`.
 * .content: Component or text.
 * .max_width: Text; responsive.
 * .min_width: Text; responsive.
 * .width: Text; responsive. */
struct rx_tooltip_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Rx_true or rx_false. */
	rx avoid_collisions;
	/** Number. */
	rx collision_padding;
	/** Rx_true or rx_false. */
	rx default_open;
	/** The duration from when the pointer enters the trigger until the tooltip gets opened. Number. */
	rx delay_duration;
	/** When `true`, trying to hover the content will result in the tooltip closing as … Rx_true or rx_false. */
	rx disable_hoverable_content;
	/** Used to force mounting when more control is needed. Rx_true or rx_false. */
	rx force_mount;
	/** Rx_true or rx_false. */
	rx hide_when_detached;
	/** Event handler called when the escape key is down. Passes nothing. */
	rx_event on_escape_key_down;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Event handler called when the a `pointerdown` event happens outside of the `Tooltip`. Passes nothing. */
	rx_event on_pointer_down_outside;
	/** Rx_true or rx_false. */
	rx open;
	/** "bottom" "left" "right" "top". */
	rx side;
	/** Number. */
	rx side_offset;
	/** "always" "partial". */
	rx sticky;
	/** "always" "optimized". */
	rx update_position_strategy;
	struct rx_common;
};
extern const struct rx_component rx_tooltip_component;
#define rx_tooltip(...) \
	rx_component_(&rx_tooltip_component, &(struct rx_tooltip_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `VisuallyHidden`. */
extern const struct rx_component rx_visually_hidden_component;
#define rx_visually_hidden(...) \
	rx_component_(&rx_visually_hidden_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A column with gaps.
 * Its props are those of rx_flex. */
extern const struct rx_component rx_vstack_component;
#define rx_vstack(...) rx_component_(&rx_vstack_component, &(struct rx_flex_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

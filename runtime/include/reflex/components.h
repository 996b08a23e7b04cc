/* The core components: Radix Themes, and what this project builds on it.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_alert_dialog_cancel_component;
#define rx_alert_dialog_cancel(...) \
	rx_component_(&rx_alert_dialog_cancel_component, &(struct rx_alert_dialog_cancel_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `AlertDialog.Content`.
 * .height: responsive.
 * .max_height: responsive.
 * .max_width: Sets the CSS max-width property. responsive.
 * .min_height: responsive.
 * .min_width: Sets the CSS min-width property. responsive.
 * .width: Sets the CSS width property. responsive. */
struct rx_alert_dialog_content_props {
	RX_CHILDREN_;
	/** "center" "start". */
	rx align;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the … Bool. */
	rx defer_pointer_down_outside;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Event handler called when auto-focusing on close. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes the key (str). */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. */
	rx_event on_focus_outside;
	/** Event handler called when auto-focusing on open. */
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
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
	rx alt;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** "async" "auto" "sync". */
	rx decoding;
	/** Component or text. */
	rx fallback;
	/** "auto" "high" "low". */
	rx fetch_priority;
	/** Bool. */
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
	rx sizes;
	rx src;
	rx src_set;
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
	/** Bool. */
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
	rx cite;
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx auto_focus;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx auto_focus;
	/** Bool. */
	rx checked;
	/** Bool. */
	rx default_checked;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	/** Bool. */
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
	rx name;
	/** Passes whether it is checked (bool). */
	rx_event on_change;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
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
	/** Bool. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
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
	rx default_value;
	/** Bool. */
	rx disabled;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	rx_event on_value_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
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
	/** Bool. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
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
	rx default_value;
	/** Bool. */
	rx disabled;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	rx_event on_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
	rx value;
	/** "classic" "ghost" "outline" "soft" "solid" "surface". */
	rx variant;
	/** Offers a menu with the system's mode as a third choice. Bool. */
	rx allow_system;
	struct rx_common;
};
extern const struct rx_component rx_color_mode_button_component;
#define rx_color_mode_button(...) \
	rx_component_(&rx_color_mode_button_component, &(struct rx_color_mode_button_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Limits the width of a page's content and centres it.
 * .max_width: Sets the CSS max-width property. responsive.
 * .min_width: Sets the CSS min-width property. responsive.
 * .width: Sets the CSS width property. responsive. */
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
	/** Bool. */
	rx checked;
	/** Bool. */
	rx disabled;
	/** Passes a bool. */
	rx_event on_checked_change;
	rx_event on_select;
	rx shortcut;
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
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Bool. */
	rx high_contrast;
	/** Whether keyboard navigation should loop around. Bool. */
	rx loop;
	/** Event handler called when auto-focusing on close. */
	rx_event on_close_auto_focus;
	/** Passes the key (str). */
	rx_event on_escape_key_down;
	rx_event on_focus_outside;
	rx_event on_interact_outside;
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
	/** Bool. */
	rx disabled;
	rx_event on_select;
	rx shortcut;
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
	/** Bool. */
	rx disabled;
	rx_event on_select;
	rx text_value;
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
	/** Bool. */
	rx modal;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	/** Bool. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Whether keyboard navigation should loop around. Bool. */
	rx loop;
	/** Passes the key (str). */
	rx_event on_escape_key_down;
	rx_event on_focus_outside;
	rx_event on_interact_outside;
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
	/** Bool. */
	rx disabled;
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
	/** Bool. */
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
 * .max_width: responsive.
 * .min_width: responsive.
 * .width: responsive. */
struct rx_data_list_label_props {
	RX_CHILDREN_;
	/** Bool. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_dialog_close_component;
#define rx_dialog_close(...) \
	rx_component_(&rx_dialog_close_component, &(struct rx_dialog_close_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Dialog.Content`.
 * .height: responsive.
 * .max_height: responsive.
 * .max_width: Sets the CSS max-width property. responsive.
 * .min_height: responsive.
 * .min_width: Sets the CSS min-width property. responsive.
 * .width: Sets the CSS width property. responsive. */
struct rx_dialog_content_props {
	RX_CHILDREN_;
	/** "center" "start". */
	rx align;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the … Bool. */
	rx defer_pointer_down_outside;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Event handler called when auto-focusing on close. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes the key (str). */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. */
	rx_event on_focus_outside;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. */
	rx_event on_interact_outside;
	/** Event handler called when auto-focusing on open. */
	rx_event on_open_auto_focus;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. */
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
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
	/** Bool. */
	rx checked;
	/** Bool. */
	rx disabled;
	/** Passes a bool. */
	rx_event on_checked_change;
	rx_event on_select;
	rx shortcut;
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
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Bool. */
	rx high_contrast;
	/** Whether keyboard navigation should loop around. Bool. */
	rx loop;
	/** Event handler called when auto-focusing on close. */
	rx_event on_close_auto_focus;
	/** Passes the key (str). */
	rx_event on_escape_key_down;
	rx_event on_focus_outside;
	rx_event on_interact_outside;
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
	/** Bool. */
	rx disabled;
	rx_event on_select;
	rx shortcut;
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
	/** Bool. */
	rx disabled;
	rx_event on_select;
	rx text_value;
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
	/** Bool. */
	rx default_open;
	/** Bool. */
	rx modal;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	/** Bool. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Whether keyboard navigation should loop around. Bool. */
	rx loop;
	/** Passes the key (str). */
	rx_event on_escape_key_down;
	rx_event on_focus_outside;
	rx_event on_interact_outside;
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
	/** Bool. */
	rx disabled;
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_trigger_component;
#define rx_dropdown_menu_trigger(...) \
	rx_component_(&rx_dropdown_menu_trigger_component, &(struct rx_dropdown_menu_trigger_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `DropdownMenu.TriggerIcon`. */
struct rx_dropdown_menu_trigger_icon_props {
	RX_CHILDREN_;
	rx accent_height;
	/** "none" "sum". */
	rx accumulate;
	/** "replace" "sum". */
	rx additive;
	/** "no" "yes". */
	rx allow_reorder;
	rx alphabetic;
	rx amplitude;
	/** "initial" "isolated" "medial" "terminal". */
	rx arabic_form;
	rx ascent;
	rx attribute_name;
	rx attribute_type;
	/** Bool. */
	rx auto_reverse;
	rx azimuth;
	rx base_frequency;
	rx base_profile;
	rx bbox;
	rx begin;
	rx bias;
	rx by;
	rx calc_mode;
	rx cap_height;
	rx clip_path_units;
	rx color_profile;
	rx content_script_type;
	rx content_style_type;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	rx decelerate;
	rx descent;
	rx diffuse_constant;
	rx divisor;
	rx dur;
	rx dx;
	rx dy;
	rx edge_mode;
	rx elevation;
	rx enable_background;
	rx end;
	rx exponent;
	/** Bool. */
	rx external_resources_required;
	rx filter_res;
	rx filter_units;
	rx focusable;
	rx format;
	rx fr;
	rx from;
	rx fx;
	rx fy;
	rx g1;
	rx g2;
	rx glyph_name;
	rx glyph_orientation_horizontal;
	rx glyph_ref;
	rx gradient_transform;
	rx gradient_units;
	rx hanging;
	rx horiz_adv_x;
	rx horiz_origin_x;
	rx href;
	rx ideographic;
	rx in;
	rx in2;
	rx intercept;
	rx k;
	rx k1;
	rx k2;
	rx k3;
	rx k4;
	rx kernel_matrix;
	rx kernel_unit_length;
	rx kerning;
	rx key_points;
	rx key_splines;
	rx key_times;
	rx length_adjust;
	rx limiting_cone_angle;
	rx local;
	rx marker_height;
	rx marker_units;
	rx marker_width;
	rx mask_content_units;
	rx mask_units;
	rx mathematical;
	rx max;
	rx media;
	rx method;
	rx min;
	rx mode;
	rx name;
	rx num_octaves;
	rx operator;
	rx orient;
	rx orientation;
	rx origin;
	rx overline_position;
	rx overline_thickness;
	rx panose1;
	rx path;
	rx path_length;
	rx pattern_content_units;
	rx pattern_transform;
	rx pattern_units;
	rx points;
	rx points_at_x;
	rx points_at_y;
	rx points_at_z;
	/** Bool. */
	rx preserve_alpha;
	rx preserve_aspect_ratio;
	rx primitive_units;
	rx radius;
	rx ref_x;
	rx ref_y;
	rx rendering_intent;
	rx repeat_count;
	rx repeat_dur;
	rx required_extensions;
	rx required_features;
	rx restart;
	rx result;
	rx seed;
	rx slope;
	rx spacing;
	rx specular_constant;
	rx specular_exponent;
	rx speed;
	rx spread_method;
	rx start_offset;
	rx std_deviation;
	rx stemh;
	rx stemv;
	rx stitch_tiles;
	rx strikethrough_position;
	rx strikethrough_thickness;
	rx string;
	/** Bool. */
	rx suppress_hydration_warning;
	rx surface_scale;
	rx system_language;
	rx table_values;
	rx target;
	rx target_x;
	rx target_y;
	rx text_length;
	rx to;
	rx type;
	rx u1;
	rx u2;
	rx underline_position;
	rx underline_thickness;
	rx unicode;
	rx unicode_range;
	rx units_per_em;
	rx v_alphabetic;
	rx v_hanging;
	rx v_ideographic;
	rx v_mathematical;
	rx values;
	rx version;
	rx vert_adv_y;
	rx vert_origin_x;
	rx vert_origin_y;
	rx view_box;
	rx view_target;
	rx widths;
	rx x1;
	rx x2;
	rx x_channel_selector;
	rx x_height;
	rx xlink_actuate;
	rx xlink_arcrole;
	rx xlink_href;
	rx xlink_role;
	rx xlink_show;
	rx xlink_title;
	rx xlink_type;
	rx xml_base;
	rx xml_lang;
	rx xml_space;
	rx xmlns;
	rx xmlns_xlink;
	rx y1;
	rx y2;
	rx y_channel_selector;
	rx z;
	rx zoom_and_pan;
	struct rx_common;
};
extern const struct rx_component rx_dropdown_menu_trigger_icon_component;
#define rx_dropdown_menu_trigger_icon(...) \
	rx_component_(&rx_dropdown_menu_trigger_icon_component, &(struct rx_dropdown_menu_trigger_icon_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Radix Themes `Em`. */
struct rx_em_props {
	RX_CHILDREN_;
	/** Bool. */
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
	rx accept_charset;
	rx action;
	rx auto_complete;
	rx enc_type;
	rx method;
	rx name;
	/** Bool. */
	rx no_validate;
	rx target;
	/** Sent when the form is submitted. Passes the form's fields (object). */
	rx_event on_submit;
	/** Empties the fields after each submit. Bool. */
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
	/** Sets the CSS grid-template property. responsive. */
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
	/** Bool. */
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
	/** Bool. */
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
 * .height: Sets the CSS height property. responsive.
 * .max_height: Sets the CSS max-height property. responsive.
 * .max_width: Sets the CSS max-width property. responsive.
 * .min_height: Sets the CSS min-height property. responsive.
 * .min_width: Sets the CSS min-width property. responsive.
 * .width: Sets the CSS width property. responsive. */
struct rx_hover_card_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Event handler called when the escape key is down. Passes the key (str). */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `HoverCard`. */
	rx_event on_focus_outside;
	/** Event handler called when an interaction happens outside the `HoverCard`. */
	rx_event on_interact_outside;
	/** Event handler called when the a `pointerdown` event happens outside of the `HoverCard`. */
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
	/** Bool. */
	rx default_open;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
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
	rx download;
	rx href;
	rx href_lang;
	rx media;
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
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
	/** Bool. */
	rx auto_focus;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3" "4"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
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
	rx alt;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** "async" "auto" "sync". */
	rx decoding;
	/** "auto" "high" "low". */
	rx fetch_priority;
	/** "eager" "lazy". */
	rx loading;
	rx_event on_error;
	rx_event on_load;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx sizes;
	rx src;
	rx src_set;
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
	/** Bool. */
	rx auto_focus;
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx list;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	rx max;
	/** Number. */
	rx max_length;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	rx min;
	/** Number. */
	rx min_length;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Bool. */
	rx multiple;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	rx_event on_paste;
	rx pattern;
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Bool. */
	rx read_only;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	rx step;
	/** "date" "datetime-local" "email" "hidden" … "week". */
	rx type;
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
	rx download;
	/** Bool. */
	rx high_contrast;
	rx href;
	rx href_lang;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
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
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx rel;
	/** "1" "2" "3" "4" … "9"; responsive. */
	rx size;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
	/** "both" "end" "normal" "start"; responsive. */
	rx trim;
	/** Bool. */
	rx truncate;
	rx type;
	/** "always" "auto" "hover" "none". */
	rx underline;
	/** "bold" "light" "medium" "regular"; responsive. */
	rx weight;
	/** "balance" "nowrap" "pretty" "wrap"; responsive. */
	rx wrap;
	/** Opens in a new tab. Bool. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_popover_close_component;
#define rx_popover_close(...) \
	rx_component_(&rx_popover_close_component, &(struct rx_popover_close_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Content`.
 * .height: Sets the CSS height property. responsive.
 * .max_height: Sets the CSS max-height property. responsive.
 * .max_width: Sets the CSS max-width property. responsive.
 * .min_height: Sets the CSS min-height property. responsive.
 * .min_width: Sets the CSS min-width property. responsive.
 * .width: Sets the CSS width property. responsive. */
struct rx_popover_content_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** When `true`, a `'pointerdown'` event outside of the layered element will wait for the … Bool. */
	rx defer_pointer_down_outside;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Event handler called when auto-focusing on close. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes the key (str). */
	rx_event on_escape_key_down;
	/** Event handler called when the focus moves outside of the `DismissableLayer`. */
	rx_event on_focus_outside;
	/** Event handler called when an interaction happens outside the `DismissableLayer`. */
	rx_event on_interact_outside;
	/** Event handler called when auto-focusing on open. */
	rx_event on_open_auto_focus;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. */
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
	/** Bool. */
	rx default_open;
	/** Bool. */
	rx modal;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Bool. */
	rx open;
	struct rx_common;
};
extern const struct rx_component rx_popover_root_component;
#define rx_popover_root(...) \
	rx_component_(&rx_popover_root_component, &(struct rx_popover_root_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Popover.Trigger`. */
struct rx_popover_trigger_props {
	RX_CHILDREN_;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
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
	rx duration;
	/** Bool. */
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
	rx cite;
	/** Bool. */
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
	/** Bool. */
	rx checked;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	/** Bool. */
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
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes a str. */
	rx_event on_value_change;
	/** Bool. */
	rx read_only;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
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
	/** Bool. */
	rx checked;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
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
	/** Bool. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
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
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	/** Passes a str. */
	rx_event on_value_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
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
	/** Bool. */
	rx checked;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
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
	/** Bool. */
	rx required;
	/** "button" "reset" "submit". */
	rx type;
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
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	/** Passes a str. */
	rx_event on_change;
	/** "horizontal" "vertical". */
	rx orientation;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
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
	/** Disables implicit rendering of an additional wrapper element that measures the content size. Bool. */
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
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
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
	rx default_value;
	/** Bool. */
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
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Bool. */
	rx high_contrast;
	/** Event handler called when auto-focusing on close. */
	rx_event on_close_auto_focus;
	/** Event handler called when the escape key is down. Passes the key (str). */
	rx_event on_escape_key_down;
	/** Event handler called when the a `pointerdown` event happens outside of the `DismissableLayer`. */
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
	/** Bool. */
	rx disabled;
	rx text_value;
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
	rx auto_complete;
	/** Bool. */
	rx default_open;
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	rx name;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Passes a str. */
	rx_event on_change;
	/** Bool. */
	rx open;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
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
	rx name;
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "button" "reset" "submit". */
	rx type;
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
	/** Bool. */
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
 * .height: responsive.
 * .max_height: responsive.
 * .max_width: responsive.
 * .min_height: responsive.
 * .min_width: responsive.
 * .width: responsive. */
struct rx_skeleton_props {
	RX_CHILDREN_;
	/** Bool. */
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
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	/** Bool. */
	rx high_contrast;
	/** Bool. */
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
	rx name;
	/** Passes a list of double. */
	rx_event on_change;
	/** Passes a list of double. */
	rx_event on_value_commit;
	/** "horizontal" "vertical". */
	rx orientation;
	/** When `true`, thumbs keep their relative order and won't cross over one another while dragging. Bool. */
	rx preserve_thumb_order;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** Number. */
	rx step;
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
	/** Bool. */
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
	/** Bool. */
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
	/** Bool. */
	rx auto_focus;
	/** Bool. */
	rx checked;
	/** Bool. */
	rx default_checked;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	/** Bool. */
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
	rx name;
	/** Passes a bool. */
	rx_event on_change;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	/** "button" "reset" "submit". */
	rx type;
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
	/** Bool. */
	rx active;
	rx download;
	rx href;
	rx href_lang;
	rx media;
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
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
	/** Bool. */
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
 * .max_width: responsive.
 * .min_width: responsive.
 * .width: responsive. */
struct rx_table_cell_props {
	RX_CHILDREN_;
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
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
	rx scope;
	/** "baseline" "bottom" "middle" "top". */
	rx valign;
	struct rx_common;
};
extern const struct rx_component rx_table_cell_component;
#define rx_table_cell(...) \
	rx_component_(&rx_table_cell_component, &(struct rx_table_cell_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Radix Themes `Table.ColumnHeaderCell`.
 * .max_width: responsive.
 * .min_width: responsive.
 * .width: responsive. */
struct rx_table_column_header_cell_props {
	RX_CHILDREN_;
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
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
 * .max_width: responsive.
 * .min_width: responsive.
 * .width: responsive. */
struct rx_table_row_header_cell_props {
	RX_CHILDREN_;
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
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
	/** Used to force mounting when more control is needed. Bool. */
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
	/** Bool. */
	rx high_contrast;
	/** "center" "end" "start"; responsive. */
	rx justify;
	/** Bool. */
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
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx name;
	/** "button" "reset" "submit". */
	rx type;
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
	rx form;
	/** Bool. */
	rx high_contrast;
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
	/** Bool. */
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
	rx auto_complete;
	/** Bool. */
	rx auto_focus;
	/** Number. */
	rx cols;
	rx default_value;
	rx dir_name;
	/** Bool. */
	rx disabled;
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
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	rx_event on_paste;
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Bool. */
	rx read_only;
	/** Bool. */
	rx required;
	/** Number. */
	rx rows;
	/** "1" "2" "3"; responsive. */
	rx size;
	rx value;
	/** "classic" "soft" "surface". */
	rx variant;
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
	/** Bool. */
	rx auto_focus;
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	rx form_action;
	rx form_enc_type;
	rx form_method;
	/** Bool. */
	rx form_no_validate;
	rx form_target;
	rx list;
	/** Sets the CSS margin property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx m;
	rx max;
	/** Number. */
	rx max_length;
	/** Sets the CSS margin-bottom property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mb;
	rx min;
	/** Number. */
	rx min_length;
	/** Sets the CSS margin-left property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx ml;
	/** Sets the CSS margin-right property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mr;
	/** Sets the CSS margin-top property. "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mt;
	/** Bool. */
	rx multiple;
	/** Sets the CSS margin-left and margin-right … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx mx;
	/** Sets the CSS margin-top and margin-bottom … "-9" "-8" "-7" "-6" … "9" or other text; responsive. */
	rx my;
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	rx_event on_paste;
	rx pattern;
	rx placeholder;
	/** "full" "large" "medium" "none" "small". */
	rx radius;
	/** Bool. */
	rx read_only;
	/** Bool. */
	rx required;
	/** "1" "2" "3"; responsive. */
	rx size;
	rx step;
	/** "date" "datetime-local" "email" "hidden" … "week". */
	rx type;
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
	/** Whether to apply background color to the Theme element. Bool. */
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
	/** Bool. */
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
 * .max_width: responsive.
 * .min_width: responsive.
 * .width: responsive. */
struct rx_tooltip_props {
	RX_CHILDREN_;
	/** "center" "end" "start". */
	rx align;
	/** Number. */
	rx align_offset;
	/** Number. */
	rx arrow_padding;
	/** Bool. */
	rx avoid_collisions;
	rx collision_boundary;
	/** Number. */
	rx collision_padding;
	/** Bool. */
	rx default_open;
	/** The duration from when the pointer enters the trigger until the tooltip gets opened. Number. */
	rx delay_duration;
	/** When `true`, trying to hover the content will result in the tooltip closing as the pointer … Bool. */
	rx disable_hoverable_content;
	/** Used to force mounting when more control is needed. Bool. */
	rx force_mount;
	/** Bool. */
	rx hide_when_detached;
	/** Event handler called when the escape key is down. Passes the key (str). */
	rx_event on_escape_key_down;
	/** Passes a bool. */
	rx_event on_open_change;
	/** Event handler called when the a `pointerdown` event happens outside of the `Tooltip`. */
	rx_event on_pointer_down_outside;
	/** Bool. */
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

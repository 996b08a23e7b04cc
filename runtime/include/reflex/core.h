/* Small components: lists, HTML, scripts, times, media, what watches the window and the connection.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_CORE_H
#define REFLEX_CORE_H

#pragma GCC system_header

#include "css.h"

/** A recording with a player.
 * Its props are those of rx_video. */
extern const struct rx_component rx_audio_component;
#define rx_audio(...) rx_component_(&rx_audio_component, &(struct rx_video_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A box that stays at its end while what it holds grows, until one scrolls up. */
struct rx_auto_scroll_props {
	RX_CHILDREN_;
	/** Moves there instead of jumping. rx_true or rx_false. */
	rx smooth; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_auto_scroll_component;
#define rx_auto_scroll(...) \
	rx_component_(&rx_auto_scroll_component, &(struct rx_auto_scroll_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Tells what is pasted: shows nothing itself. */
struct rx_clipboard_props {
	RX_CHILDREN_;
	/** Ids of the elements that it listens to: rx_list_of("editor"); the whole page when not given. Any value. */
	rx targets; rx_prop_guard_ _g1;
	/** The browser does not insert what is pasted. rx_true or rx_false. */
	rx prevent_default; rx_prop_guard_ _g2;
	/** Elements around do not get the event. rx_true or rx_false. */
	rx stop_propagation; rx_prop_guard_ _g3;
	/** Passes a list of [type, text] pairs; files as data URLs. Handlers take an rx_json for each. */
	rx_event on_paste; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_clipboard_component;
#define rx_clipboard(...) \
	rx_component_(&rx_clipboard_component, &(struct rx_clipboard_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A sun in light mode, a moon in dark mode. */
struct rx_color_mode_icon_props {
	RX_CHILDREN_;
	/** In place of the sun. Component or text. */
	rx light_component; rx_prop_guard_ _g1;
	/** In place of the moon. Component or text. */
	rx dark_component; rx_prop_guard_ _g2;
	/** Its size in pixels; 18. Any value. */
	rx size; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_color_mode_icon_component;
#define rx_color_mode_icon(...) \
	rx_component_(&rx_color_mode_icon_component, &(struct rx_color_mode_icon_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A switch that is on in dark mode.
 * .color_scheme: "amber" "blue" "bronze" "brown" … "yellow".
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_color_mode_switch_props {
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
	/** Text. */
	rx name; rx_prop_guard_ _g15;
	/** "full" "large" "medium" "none" "small". */
	rx radius; rx_prop_guard_ _g16;
	/** "1" "2" "3"; responsive. */
	rx size; rx_prop_guard_ _g17;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g18;
	/** Any value. */
	rx value; rx_prop_guard_ _g19;
	/** "classic" "soft" "surface". */
	rx variant; rx_prop_guard_ _g20;
	struct rx_common;
};
extern const struct rx_component rx_color_mode_switch_component;
#define rx_color_mode_switch(...) \
	rx_component_(&rx_color_mode_switch_component, &(struct rx_color_mode_switch_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A line at this place while the server is out of reach; takes the place of the usual one. */
struct rx_connection_banner_props {
	RX_CHILDREN_;
	/** What it says; what fits the state of the connection when not given. Component or text. */
	rx text; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_connection_banner_component;
#define rx_connection_banner(...) \
	rx_component_(&rx_connection_banner_component, &(struct rx_connection_banner_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A dialog over the page while the server is out of reach; takes the place of the usual line.
 * .title: Its heading. Component or text. */
struct rx_connection_modal_props {
	RX_CHILDREN_;
	/** What it says; what fits the state of the connection when not given. Component or text. */
	rx text; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_connection_modal_component;
#define rx_connection_modal(...) \
	rx_component_(&rx_connection_modal_component, &(struct rx_connection_modal_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A pulsing sign in the corner while the server is out of reach; takes the place of the usual line. */
struct rx_connection_pulser_props {
	RX_CHILDREN_;
	/** Its size in pixels; 32. Number. */
	rx size; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_connection_pulser_component;
#define rx_connection_pulser(...) \
	rx_component_(&rx_connection_pulser_component, &(struct rx_connection_pulser_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A toast while the server is out of reach; takes the place of the usual line. */
struct rx_connection_toaster_props {
	RX_CHILDREN_;
	/** What it says. */
	rx text; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_connection_toaster_component;
#define rx_connection_toaster(...) \
	rx_component_(&rx_connection_toaster_component, &(struct rx_connection_toaster_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Holds the on_change of the input in it back until one stops typing: rx_debounce_input(rx_input(…)). */
struct rx_debounce_input_props {
	RX_CHILDREN_;
	/** Milliseconds without a key; 300. Number. */
	rx debounce_timeout; rx_prop_guard_ _g1;
	/** Shorter texts are not told. Number. */
	rx min_length; rx_prop_guard_ _g2;
	/** Enter tells at once; true when not given. rx_true or rx_false. */
	rx force_notify_by_enter; rx_prop_guard_ _g3;
	/** Leaving the input tells at once; true when not given. rx_true or rx_false. */
	rx force_notify_on_blur; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_debounce_input_component;
#define rx_debounce_input(...) \
	rx_component_(&rx_debounce_input_component, &(struct rx_debounce_input_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Shown from 62em of width.
 * Its props are those of rx_mobile_only. */
extern const struct rx_component rx_desktop_only_component;
#define rx_desktop_only(...) \
	rx_component_(&rx_desktop_only_component, &(struct rx_mobile_only_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Shows `fallback` in place of its children when one of them fails, and keeps the rest of the page. */
struct rx_error_boundary_props {
	RX_CHILDREN_;
	/** Shown instead; the error with a button to copy it when not given. Component or text. */
	rx fallback; rx_prop_guard_ _g1;
	/** Passes message and stack (two str). */
	rx_event on_error; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_error_boundary_component;
#define rx_error_boundary(...) \
	rx_component_(&rx_error_boundary_component, &(struct rx_error_boundary_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** HTML from a text. What could run a script is taken out, unless `trusted`. */
struct rx_html_props {
	RX_CHILDREN_;
	/** Shows it as it stands: for texts that no reader can write. rx_true or rx_false. */
	rx trusted; rx_prop_guard_ _g1;
	/** Links open a new tab. rx_true or rx_false. */
	rx open_links; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_html_component;
#define rx_html(...) rx_component_(&rx_html_component, &(struct rx_html_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A list without marks: `items`, or children that are rx_list_item.
 * .list_style_type: The marks: "disc", "decimal", "lower-roman", "none" …. */
struct rx_list_props {
	RX_CHILDREN_;
	/** What it lists: rx_list_of("a", "b"), or a LIST var. Any value. */
	rx items; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_list_component;
#define rx_list(...) rx_component_(&rx_list_component, &(struct rx_list_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** An item of a list. */
struct rx_list_item_props {
	RX_CHILDREN_;
	/** Any value. */
	rx value; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_list_item_component;
#define rx_list_item(...) \
	rx_component_(&rx_list_item_component, &(struct rx_list_item_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A numbered list: `items`, or children that are rx_list_item.
 * Its props are those of rx_ordered_list. */
extern const struct rx_component rx_list_ordered_component;
#define rx_list_ordered(...) \
	rx_component_(&rx_list_ordered_component, &(struct rx_ordered_list_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A list with dots: `items`, or children that are rx_list_item.
 * Its props are those of rx_unordered_list. */
extern const struct rx_component rx_list_unordered_component;
#define rx_list_unordered(...) \
	rx_component_(&rx_list_unordered_component, &(struct rx_unordered_list_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Shown below 62em of width.
 * Its props are those of rx_mobile_only. */
extern const struct rx_component rx_mobile_and_tablet_component;
#define rx_mobile_and_tablet(...) \
	rx_component_(&rx_mobile_and_tablet_component, &(struct rx_mobile_only_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Shown below 30em of width. */
struct rx_mobile_only_props {
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
extern const struct rx_component rx_mobile_only_component;
#define rx_mobile_only(...) \
	rx_component_(&rx_mobile_only_component, &(struct rx_mobile_only_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A time as text: rx_moment(S.when, .from_now = rx_true). Takes an rx_time, a text, or milliseconds. */
struct rx_moment_props {
	RX_CHILDREN_;
	/** "YYYY-MM-DD HH:mm". */
	rx format; rx_prop_guard_ _g1;
	/** The format of a `date` that is text; ISO 8601 when not given. */
	rx parse; rx_prop_guard_ _g2;
	/** Milliseconds between two looks at the clock; 60000, 0: never. Number. */
	rx interval; rx_prop_guard_ _g3;
	/** "5 minutes ago". rx_true or rx_false. */
	rx from_now; rx_prop_guard_ _g4;
	/** "5 minutes", without ago or in. rx_true or rx_false. */
	rx from_now_short; rx_prop_guard_ _g5;
	/** As from_now for so many milliseconds, then as `format`. Number. */
	rx from_now_during; rx_prop_guard_ _g6;
	/** "in 5 minutes", seen from then. rx_true or rx_false. */
	rx to_now; rx_prop_guard_ _g7;
	/** The whole time as a hint on hover. rx_true or rx_false. */
	rx with_title; rx_prop_guard_ _g8;
	/** The format of that hint. */
	rx title_format; rx_prop_guard_ _g9;
	/** Another time: shows how far `date` is from it, in `unit`. Any value. */
	rx diff; rx_prop_guard_ _g10;
	/** Of `diff`; milliseconds when not given. "years" "months" "weeks" "days" "hours" "minutes" "seconds"
	 * "milliseconds". */
	rx unit; rx_prop_guard_ _g11;
	/** `diff` with a fraction. rx_true or rx_false. */
	rx decimal; rx_prop_guard_ _g12;
	/** Another time: shows the time from it to `date`, as `format` says ("d h mm ss"). Any value. */
	rx duration; rx_prop_guard_ _g13;
	/** The time since `date`, as `format` says. rx_true or rx_false. */
	rx duration_from_now; rx_prop_guard_ _g14;
	/** A duration without the leading parts that are zero; true when not given. rx_true or rx_false. */
	rx trim; rx_prop_guard_ _g15;
	/** A number is in seconds. rx_true or rx_false. */
	rx unix_; rx_prop_guard_ _g16;
	/** In the reader's zone, where `date` has one of its own. rx_true or rx_false. */
	rx local; rx_prop_guard_ _g17;
	/** A zone: "Europe/Berlin". */
	rx tz; rx_prop_guard_ _g18;
	/** A language: "de". */
	rx locale; rx_prop_guard_ _g19;
	/** What to add: rx_js("{ hours: 2 }"). Any value. */
	rx add; rx_prop_guard_ _g20;
	/** What to take off: rx_js("{ days: 1 }"). Any value. */
	rx subtract; rx_prop_guard_ _g21;
	/** Passes the new text when it changes. Handlers take a str. */
	rx_event on_change; rx_prop_guard_ _g22;
	struct rx_common;
};
extern const struct rx_component rx_moment_component;
#define rx_moment(...) rx_component_(&rx_moment_component, &(struct rx_moment_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A numbered list: `items`, or children that are rx_list_item.
 * .list_style_type: The marks: "disc", "decimal", "lower-roman", "none" …. */
struct rx_ordered_list_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g1;
	/** Number. */
	rx start; rx_prop_guard_ _g2;
	/** "1" "A" "I" "a" "i". */
	rx type; rx_prop_guard_ _g3;
	/** What it lists: rx_list_of("a", "b"), or a LIST var. Any value. */
	rx items; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_ordered_list_component;
#define rx_ordered_list(...) \
	rx_component_(&rx_ordered_list_component, &(struct rx_ordered_list_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A script: its text, or an address. It runs once, however often the page shows it. */
struct rx_script_props {
	RX_CHILDREN_;
	/** Where it is: "/count.js" in assets, or another site. */
	rx src; rx_prop_guard_ _g1;
	/** When it is loaded; afterInteractive when not given. "afterInteractive" "lazyOnload" "beforeInteractive". */
	rx strategy; rx_prop_guard_ _g2;
	/** As of <script>: "module". */
	rx type_; rx_prop_guard_ _g3;
	/** Its hash, which the browser checks. */
	rx integrity; rx_prop_guard_ _g4;
	/** As of <script>. "anonymous" "use-credentials". */
	rx cross_origin; rx_prop_guard_ _g5;
	/** As of <script>. */
	rx referrer_policy; rx_prop_guard_ _g6;
	/** As of <script>. rx_true or rx_false. */
	rx async; rx_prop_guard_ _g7;
	/** As of <script>. rx_true or rx_false. */
	rx defer; rx_prop_guard_ _g8;
	/** It was loaded. Passes nothing. */
	rx_event on_load; rx_prop_guard_ _g9;
	/** It was loaded; also each time the page is shown again. Passes nothing. */
	rx_event on_ready; rx_prop_guard_ _g10;
	/** It could not be loaded. Passes nothing. */
	rx_event on_error; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_script_component;
#define rx_script(...) rx_component_(&rx_script_component, &(struct rx_script_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** In development React runs what it holds twice, to show mistakes. */
extern const struct rx_component rx_strict_mode_component;
#define rx_strict_mode(...) \
	rx_component_(&rx_strict_mode_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Shown from 30em of width.
 * Its props are those of rx_mobile_only. */
extern const struct rx_component rx_tablet_and_desktop_component;
#define rx_tablet_and_desktop(...) \
	rx_component_(&rx_tablet_and_desktop_component, &(struct rx_mobile_only_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Shown from 30em to 62em of width.
 * Its props are those of rx_mobile_only. */
extern const struct rx_component rx_tablet_only_component;
#define rx_tablet_only(...) \
	rx_component_(&rx_tablet_only_component, &(struct rx_mobile_only_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** How toasts look in this app; the page that shows it decides.
 * .position: Where they come; bottom-right. "top-left" "top-center" "top-right" "bottom-left" "bottom-center" "bottom-right".
 * .offset: Distance from the edge: "32px". Any value.
 * .gap: Pixels between them. Number.
 * .dir: Direction of text. "ltr" "rtl" "auto". */
struct rx_toast_provider_props {
	RX_CHILDREN_;
	/** The colour mode's when not given. "light" "dark" "system". */
	rx theme; rx_prop_guard_ _g1;
	/** Coloured by kind; true. rx_true or rx_false. */
	rx rich_colors; rx_prop_guard_ _g2;
	/** All of them side by side, not one over the other. rx_true or rx_false. */
	rx expand; rx_prop_guard_ _g3;
	/** How many at once; 4. Number. */
	rx visible_toasts; rx_prop_guard_ _g4;
	/** Each has a button that closes it. rx_true or rx_false. */
	rx close_button; rx_prop_guard_ _g5;
	/** Milliseconds that they stay. Number. */
	rx duration; rx_prop_guard_ _g6;
	/** The same on telephones. Any value. */
	rx mobile_offset; rx_prop_guard_ _g7;
	/** Keys that bring them to the front: rx_list_of("altKey", "KeyT"). Any value. */
	rx hotkey; rx_prop_guard_ _g8;
	/** Dark in light mode. rx_true or rx_false. */
	rx invert; rx_prop_guard_ _g9;
	/** They stay while nobody looks. rx_true or rx_false. */
	rx pause_when_page_is_hidden; rx_prop_guard_ _g10;
	/** Of every toast: rx_js("{ className: 'mine' }"). Any value. */
	rx toast_options; rx_prop_guard_ _g11;
	/** Of toasts that wait. Component or text. */
	rx loading_icon; rx_prop_guard_ _g12;
	struct rx_common;
};
extern const struct rx_component rx_toast_provider_component;
#define rx_toast_provider(...) \
	rx_component_(&rx_toast_provider_component, &(struct rx_toast_provider_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A list with dots: `items`, or children that are rx_list_item.
 * .list_style_type: The marks: "disc", "decimal", "lower-roman", "none" …. */
struct rx_unordered_list_props {
	RX_CHILDREN_;
	/** What it lists: rx_list_of("a", "b"), or a LIST var. Any value. */
	rx items; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_unordered_list_component;
#define rx_unordered_list(...) \
	rx_component_(&rx_unordered_list_component, &(struct rx_unordered_list_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A film with a player. */
struct rx_video_props {
	RX_CHILDREN_;
	/** Where it is: "/film.mp4" in assets, an address (YouTube, Vimeo …, HLS, DASH), or a list of files. Any
	 * value. */
	rx src; rx_prop_guard_ _g1;
	/** Plays while true, pauses while false. rx_true or rx_false. */
	rx playing; rx_prop_guard_ _g2;
	/** Shows the browser's buttons; true when not given. rx_true or rx_false. */
	rx controls; rx_prop_guard_ _g3;
	/** Begins again at the end. rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g4;
	/** Without sound. rx_true or rx_false. */
	rx muted; rx_prop_guard_ _g5;
	/** 0 to 1. Number. */
	rx volume; rx_prop_guard_ _g6;
	/** 1 is as recorded. Number. */
	rx playback_rate; rx_prop_guard_ _g7;
	/** Begins by itself; browsers want `muted` then. rx_true or rx_false. */
	rx auto_play; rx_prop_guard_ _g8;
	/** Shows a picture (an address, or rx_true for the one of the site) until it is clicked. Any value. */
	rx light; rx_prop_guard_ _g9;
	/** On that picture. Component or text. */
	rx play_icon; rx_prop_guard_ _g10;
	/** Picture in picture. rx_true or rx_false. */
	rx pip; rx_prop_guard_ _g11;
	/** Not over the whole screen of a telephone. rx_true or rx_false. */
	rx plays_inline; rx_prop_guard_ _g12;
	/** Not on another device. rx_true or rx_false. */
	rx disable_remote_playback; rx_prop_guard_ _g13;
	/** As of <video>. "anonymous" "use-credentials". */
	rx cross_origin; rx_prop_guard_ _g14;
	/** What is loaded before it plays. "auto" "metadata" "none". */
	rx preload; rx_prop_guard_ _g15;
	/** A picture until it plays. */
	rx poster; rx_prop_guard_ _g16;
	/** Of the player of a site: rx_js("{ youtube: { … } }"). Any value. */
	rx config; rx_prop_guard_ _g17;
	/** It can play. Passes nothing. */
	rx_event on_ready; rx_prop_guard_ _g18;
	/** It plays for the first time. Passes nothing. */
	rx_event on_start; rx_prop_guard_ _g19;
	/** It is asked to play. Passes nothing. */
	rx_event on_play; rx_prop_guard_ _g20;
	/** It plays, also after a wait. Passes nothing. */
	rx_event on_playing; rx_prop_guard_ _g21;
	/** It stopped. Passes nothing. */
	rx_event on_pause; rx_prop_guard_ _g22;
	/** It waits for data. Passes nothing. */
	rx_event on_waiting; rx_prop_guard_ _g23;
	/** It looks for another place. Passes nothing. */
	rx_event on_seeking; rx_prop_guard_ _g24;
	/** Passes the place, in seconds. Handlers take a double. */
	rx_event on_seeked; rx_prop_guard_ _g25;
	/** Passes the place, in seconds. Handlers take a double. */
	rx_event on_time_update; rx_prop_guard_ _g26;
	/** Passes played, played_seconds, loaded, loaded_seconds, duration. Handlers take an rx_json for each. */
	rx_event on_progress; rx_prop_guard_ _g27;
	/** Passes the length, in seconds. Handlers take a double. */
	rx_event on_duration_change; rx_prop_guard_ _g28;
	/** Passes the speed. Handlers take a double. */
	rx_event on_rate_change; rx_prop_guard_ _g29;
	/** It is at the end. Passes nothing. */
	rx_event on_ended; rx_prop_guard_ _g30;
	/** Passes why it cannot play. Handlers take a str. */
	rx_event on_error; rx_prop_guard_ _g31;
	/** The picture of `light` was clicked. Passes nothing. */
	rx_event on_click_preview; rx_prop_guard_ _g32;
	/** It has a window of its own. Passes nothing. */
	rx_event on_enter_picture_in_picture; rx_prop_guard_ _g33;
	/** It is back in the page. Passes nothing. */
	rx_event on_leave_picture_in_picture; rx_prop_guard_ _g34;
	struct rx_common;
};
extern const struct rx_component rx_video_component;
#define rx_video(...) rx_component_(&rx_video_component, &(struct rx_video_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Triggers of the window; shows nothing itself.
 * .on_scroll: Passes how far the page is scrolled (double, double).
 * .on_focus: The window gets the focus. Passes nothing.
 * .on_blur: It loses it. Passes nothing.
 * .on_key_down: A key, wherever the focus is. Passes the key (str), and a struct rx_key_event. */
struct rx_window_event_listener_props {
	RX_CHILDREN_;
	/** Passes width and height (int, int). */
	rx_event on_resize; rx_prop_guard_ _g1;
	/** Passes whether the page is hidden. Handlers take a bool. */
	rx_event on_visibility_change; rx_prop_guard_ _g2;
	/** The page is about to be left. Passes nothing. */
	rx_event on_before_unload; rx_prop_guard_ _g3;
	/** The reader went back or forth. Passes nothing. */
	rx_event on_popstate; rx_prop_guard_ _g4;
	/** Another tab changed localStorage: passes key, old value, new value and address (four str). */
	rx_event on_storage; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_window_event_listener_component;
#define rx_window_event_listener(...) \
	rx_component_(&rx_window_event_listener_component, &(struct rx_window_event_listener_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

#endif

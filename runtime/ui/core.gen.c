/* Descriptions of the components of <reflex/core.h>.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#include "component.h"
#include "../include/reflex/core.h"

#include <stddef.h>

static const struct rx_prop auto_scroll_props[] = {
	{ "smooth", "smooth", offsetof(struct rx_auto_scroll_props, smooth), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop clipboard_props[] = {
	{ "targets", "targets", offsetof(struct rx_clipboard_props, targets), RX_PROP_ANY, 0, false, NULL },
	{ "prevent_default", "preventDefault", offsetof(struct rx_clipboard_props, prevent_default), RX_PROP_BOOL, 0, false, NULL },
	{ "stop_propagation", "stopPropagation", offsetof(struct rx_clipboard_props, stop_propagation), RX_PROP_BOOL, 0, false, NULL },
	{ "on_paste", "onPaste", offsetof(struct rx_clipboard_props, on_paste), RX_PROP_EVENT, RX_PAYLOAD_ARGS, false, NULL },
};

static const struct rx_prop color_mode_icon_props[] = {
	{ "light_component", "light", offsetof(struct rx_color_mode_icon_props, light_component), RX_PROP_NODE, 0, false, NULL },
	{ "dark_component", "dark", offsetof(struct rx_color_mode_icon_props, dark_component), RX_PROP_NODE, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_color_mode_icon_props, size), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop color_mode_switch_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_color_mode_switch_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_color_mode_switch_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_color_mode_switch_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_color_mode_switch_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_color_mode_switch_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_color_mode_switch_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_color_mode_switch_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_color_mode_switch_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_color_mode_switch_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_color_mode_switch_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_color_mode_switch_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_color_mode_switch_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_color_mode_switch_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_color_mode_switch_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_color_mode_switch_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_color_mode_switch_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_color_mode_switch_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_color_mode_switch_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "required", "required", offsetof(struct rx_color_mode_switch_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_color_mode_switch_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "type", "type", offsetof(struct rx_color_mode_switch_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_color_mode_switch_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_color_mode_switch_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop connection_banner_props[] = {
	{ "text", "text", offsetof(struct rx_connection_banner_props, text), RX_PROP_NODE, 0, false, NULL },
};

static const struct rx_prop connection_modal_props[] = {
	{ "text", "text", offsetof(struct rx_connection_modal_props, text), RX_PROP_NODE, 0, false, NULL },
	{ "title", "title", offsetof(struct rx_connection_modal_props, title), RX_PROP_NODE, 0, false, NULL },
};

static const struct rx_prop connection_pulser_props[] = {
	{ "size", "size", offsetof(struct rx_connection_pulser_props, size), RX_PROP_NUMBER, 0, false, NULL },
};

static const struct rx_prop connection_toaster_props[] = {
	{ "text", "text", offsetof(struct rx_connection_toaster_props, text), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop debounce_input_props[] = {
	{ "debounce_timeout", "debounceTimeout", offsetof(struct rx_debounce_input_props, debounce_timeout), RX_PROP_NUMBER, 0, false, NULL },
	{ "min_length", "minLength", offsetof(struct rx_debounce_input_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "force_notify_by_enter", "forceNotifyByEnter", offsetof(struct rx_debounce_input_props, force_notify_by_enter), RX_PROP_BOOL, 0, false, NULL },
	{ "force_notify_on_blur", "forceNotifyOnBlur", offsetof(struct rx_debounce_input_props, force_notify_on_blur), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop error_boundary_props[] = {
	{ "fallback", "fallback", offsetof(struct rx_error_boundary_props, fallback), RX_PROP_NODE, 0, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_error_boundary_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_ARGS, false, NULL },
};

static const struct rx_prop html_props[] = {
	{ "html", "html", offsetof(struct rx_html_props, c0), RX_PROP_STRING, 0, false, NULL },
	{ "trusted", "trusted", offsetof(struct rx_html_props, trusted), RX_PROP_BOOL, 0, false, NULL },
	{ "open_links", "openLinks", offsetof(struct rx_html_props, open_links), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop list_props[] = {
	{ "items", "items", offsetof(struct rx_list_props, items), RX_PROP_ANY, 0, false, NULL },
	{ "list_style_type", "marker", offsetof(struct rx_list_props, list_style_type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop list_item_props[] = {
	{ "value", "value", offsetof(struct rx_list_item_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop mobile_only_props[] = {
	{ "as_", "as", offsetof(struct rx_mobile_only_props, as_), RX_PROP_WORDS, 0, false, "div span" },
	{ "m", "m", offsetof(struct rx_mobile_only_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_mobile_only_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_mobile_only_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_mobile_only_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_mobile_only_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_mobile_only_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_mobile_only_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_mobile_only_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_mobile_only_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_mobile_only_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_mobile_only_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_mobile_only_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_mobile_only_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_mobile_only_props, py), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop moment_props[] = {
	{ "date", "date", offsetof(struct rx_moment_props, c0), RX_PROP_ANY, 0, false, NULL },
	{ "format", "format", offsetof(struct rx_moment_props, format), RX_PROP_STRING, 0, false, NULL },
	{ "parse", "parse", offsetof(struct rx_moment_props, parse), RX_PROP_STRING, 0, false, NULL },
	{ "interval", "interval", offsetof(struct rx_moment_props, interval), RX_PROP_NUMBER, 0, false, NULL },
	{ "from_now", "fromNow", offsetof(struct rx_moment_props, from_now), RX_PROP_BOOL, 0, false, NULL },
	{ "from_now_short", "fromNowShort", offsetof(struct rx_moment_props, from_now_short), RX_PROP_BOOL, 0, false, NULL },
	{ "from_now_during", "fromNowDuring", offsetof(struct rx_moment_props, from_now_during), RX_PROP_NUMBER, 0, false, NULL },
	{ "to_now", "toNow", offsetof(struct rx_moment_props, to_now), RX_PROP_BOOL, 0, false, NULL },
	{ "with_title", "withTitle", offsetof(struct rx_moment_props, with_title), RX_PROP_BOOL, 0, false, NULL },
	{ "title_format", "titleFormat", offsetof(struct rx_moment_props, title_format), RX_PROP_STRING, 0, false, NULL },
	{ "diff", "diff", offsetof(struct rx_moment_props, diff), RX_PROP_ANY, 0, false, NULL },
	{ "unit", "unit", offsetof(struct rx_moment_props, unit), RX_PROP_WORDS, 0, false, "years months weeks days hours minutes seconds milliseconds" },
	{ "decimal", "decimal", offsetof(struct rx_moment_props, decimal), RX_PROP_BOOL, 0, false, NULL },
	{ "duration", "duration", offsetof(struct rx_moment_props, duration), RX_PROP_ANY, 0, false, NULL },
	{ "duration_from_now", "durationFromNow", offsetof(struct rx_moment_props, duration_from_now), RX_PROP_BOOL, 0, false, NULL },
	{ "trim", "trim", offsetof(struct rx_moment_props, trim), RX_PROP_BOOL, 0, false, NULL },
	{ "unix_", "unix", offsetof(struct rx_moment_props, unix_), RX_PROP_BOOL, 0, false, NULL },
	{ "local", "local", offsetof(struct rx_moment_props, local), RX_PROP_BOOL, 0, false, NULL },
	{ "tz", "tz", offsetof(struct rx_moment_props, tz), RX_PROP_STRING, 0, false, NULL },
	{ "locale", "locale", offsetof(struct rx_moment_props, locale), RX_PROP_STRING, 0, false, NULL },
	{ "add", "add", offsetof(struct rx_moment_props, add), RX_PROP_ANY, 0, false, NULL },
	{ "subtract", "subtract", offsetof(struct rx_moment_props, subtract), RX_PROP_ANY, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_moment_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
};

static const struct rx_prop ordered_list_props[] = {
	{ "reversed", "reversed", offsetof(struct rx_ordered_list_props, reversed), RX_PROP_BOOL, 0, false, NULL },
	{ "start", "start", offsetof(struct rx_ordered_list_props, start), RX_PROP_NUMBER, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_ordered_list_props, type), RX_PROP_WORDS, 0, false, "1 A I a i" },
	{ "items", "items", offsetof(struct rx_ordered_list_props, items), RX_PROP_ANY, 0, false, NULL },
	{ "list_style_type", "marker", offsetof(struct rx_ordered_list_props, list_style_type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop script_props[] = {
	{ "code", "code", offsetof(struct rx_script_props, c0), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_script_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "strategy", "strategy", offsetof(struct rx_script_props, strategy), RX_PROP_WORDS, 0, false, "afterInteractive lazyOnload beforeInteractive" },
	{ "type_", "type", offsetof(struct rx_script_props, type_), RX_PROP_STRING, 0, false, NULL },
	{ "integrity", "integrity", offsetof(struct rx_script_props, integrity), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_script_props, cross_origin), RX_PROP_WORDS, 0, false, "anonymous use-credentials" },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_script_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "async", "async", offsetof(struct rx_script_props, async), RX_PROP_BOOL, 0, false, NULL },
	{ "defer", "defer", offsetof(struct rx_script_props, defer), RX_PROP_BOOL, 0, false, NULL },
	{ "on_load", "onLoad", offsetof(struct rx_script_props, on_load), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_ready", "onReady", offsetof(struct rx_script_props, on_ready), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_script_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
};

static const struct rx_prop toast_provider_props[] = {
	{ "theme", "theme", offsetof(struct rx_toast_provider_props, theme), RX_PROP_WORDS, 0, false, "light dark system" },
	{ "position", "position", offsetof(struct rx_toast_provider_props, position), RX_PROP_WORDS, 0, false, "top-left top-center top-right bottom-left bottom-center bottom-right" },
	{ "rich_colors", "richColors", offsetof(struct rx_toast_provider_props, rich_colors), RX_PROP_BOOL, 0, false, NULL },
	{ "expand", "expand", offsetof(struct rx_toast_provider_props, expand), RX_PROP_BOOL, 0, false, NULL },
	{ "visible_toasts", "visibleToasts", offsetof(struct rx_toast_provider_props, visible_toasts), RX_PROP_NUMBER, 0, false, NULL },
	{ "close_button", "closeButton", offsetof(struct rx_toast_provider_props, close_button), RX_PROP_BOOL, 0, false, NULL },
	{ "duration", "duration", offsetof(struct rx_toast_provider_props, duration), RX_PROP_NUMBER, 0, false, NULL },
	{ "offset", "offset", offsetof(struct rx_toast_provider_props, offset), RX_PROP_ANY, 0, false, NULL },
	{ "mobile_offset", "mobileOffset", offsetof(struct rx_toast_provider_props, mobile_offset), RX_PROP_ANY, 0, false, NULL },
	{ "gap", "gap", offsetof(struct rx_toast_provider_props, gap), RX_PROP_NUMBER, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_toast_provider_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl auto" },
	{ "hotkey", "hotkey", offsetof(struct rx_toast_provider_props, hotkey), RX_PROP_ANY, 0, false, NULL },
	{ "invert", "invert", offsetof(struct rx_toast_provider_props, invert), RX_PROP_BOOL, 0, false, NULL },
	{ "pause_when_page_is_hidden", "pauseWhenPageIsHidden", offsetof(struct rx_toast_provider_props, pause_when_page_is_hidden), RX_PROP_BOOL, 0, false, NULL },
	{ "toast_options", "toastOptions", offsetof(struct rx_toast_provider_props, toast_options), RX_PROP_ANY, 0, false, NULL },
	{ "loading_icon", "loadingIcon", offsetof(struct rx_toast_provider_props, loading_icon), RX_PROP_NODE, 0, false, NULL },
};

static const struct rx_prop unordered_list_props[] = {
	{ "items", "items", offsetof(struct rx_unordered_list_props, items), RX_PROP_ANY, 0, false, NULL },
	{ "list_style_type", "marker", offsetof(struct rx_unordered_list_props, list_style_type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop video_props[] = {
	{ "src", "src", offsetof(struct rx_video_props, src), RX_PROP_ANY, 0, false, NULL },
	{ "playing", "playing", offsetof(struct rx_video_props, playing), RX_PROP_BOOL, 0, false, NULL },
	{ "controls", "controls", offsetof(struct rx_video_props, controls), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_video_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "muted", "muted", offsetof(struct rx_video_props, muted), RX_PROP_BOOL, 0, false, NULL },
	{ "volume", "volume", offsetof(struct rx_video_props, volume), RX_PROP_NUMBER, 0, false, NULL },
	{ "playback_rate", "playbackRate", offsetof(struct rx_video_props, playback_rate), RX_PROP_NUMBER, 0, false, NULL },
	{ "auto_play", "autoPlay", offsetof(struct rx_video_props, auto_play), RX_PROP_BOOL, 0, false, NULL },
	{ "light", "light", offsetof(struct rx_video_props, light), RX_PROP_ANY, 0, false, NULL },
	{ "play_icon", "playIcon", offsetof(struct rx_video_props, play_icon), RX_PROP_NODE, 0, false, NULL },
	{ "pip", "pip", offsetof(struct rx_video_props, pip), RX_PROP_BOOL, 0, false, NULL },
	{ "plays_inline", "playsInline", offsetof(struct rx_video_props, plays_inline), RX_PROP_BOOL, 0, false, NULL },
	{ "disable_remote_playback", "disableRemotePlayback", offsetof(struct rx_video_props, disable_remote_playback), RX_PROP_BOOL, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_video_props, cross_origin), RX_PROP_WORDS, 0, false, "anonymous use-credentials" },
	{ "preload", "preload", offsetof(struct rx_video_props, preload), RX_PROP_WORDS, 0, false, "auto metadata none" },
	{ "poster", "poster", offsetof(struct rx_video_props, poster), RX_PROP_STRING, 0, false, NULL },
	{ "config", "config", offsetof(struct rx_video_props, config), RX_PROP_ANY, 0, false, NULL },
	{ "on_ready", "onReady", offsetof(struct rx_video_props, on_ready), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_start", "onStart", offsetof(struct rx_video_props, on_start), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_play", "onPlay", offsetof(struct rx_video_props, on_play), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_playing", "onPlaying", offsetof(struct rx_video_props, on_playing), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pause", "onPause", offsetof(struct rx_video_props, on_pause), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_waiting", "onWaiting", offsetof(struct rx_video_props, on_waiting), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_seeking", "onSeeking", offsetof(struct rx_video_props, on_seeking), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_seeked", "onSeeked", offsetof(struct rx_video_props, on_seeked), RX_PROP_EVENT, RX_PAYLOAD_NUMBER, false, NULL },
	{ "on_time_update", "onTimeUpdate", offsetof(struct rx_video_props, on_time_update), RX_PROP_EVENT, RX_PAYLOAD_NUMBER, false, NULL },
	{ "on_progress", "onProgress", offsetof(struct rx_video_props, on_progress), RX_PROP_EVENT, RX_PAYLOAD_ARGS, false, NULL },
	{ "on_duration_change", "onDurationChange", offsetof(struct rx_video_props, on_duration_change), RX_PROP_EVENT, RX_PAYLOAD_NUMBER, false, NULL },
	{ "on_rate_change", "onRateChange", offsetof(struct rx_video_props, on_rate_change), RX_PROP_EVENT, RX_PAYLOAD_NUMBER, false, NULL },
	{ "on_ended", "onEnded", offsetof(struct rx_video_props, on_ended), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_video_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "on_click_preview", "onClickPreview", offsetof(struct rx_video_props, on_click_preview), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_enter_picture_in_picture", "onEnterPictureInPicture", offsetof(struct rx_video_props, on_enter_picture_in_picture), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_leave_picture_in_picture", "onLeavePictureInPicture", offsetof(struct rx_video_props, on_leave_picture_in_picture), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
};

static const struct rx_prop window_event_listener_props[] = {
	{ "on_resize", "onResize", offsetof(struct rx_window_event_listener_props, on_resize), RX_PROP_EVENT, RX_PAYLOAD_ARGS, false, NULL },
	{ "on_scroll", "onScroll", offsetof(struct rx_window_event_listener_props, on_scroll), RX_PROP_EVENT, RX_PAYLOAD_ARGS, false, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_window_event_listener_props, on_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_blur", "onBlur", offsetof(struct rx_window_event_listener_props, on_blur), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_visibility_change", "onVisibilityChange", offsetof(struct rx_window_event_listener_props, on_visibility_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_before_unload", "onBeforeUnload", offsetof(struct rx_window_event_listener_props, on_before_unload), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_key_down", "onKeyDown", offsetof(struct rx_window_event_listener_props, on_key_down), RX_PROP_EVENT, RX_PAYLOAD_KEY, false, NULL },
	{ "on_popstate", "onPopstate", offsetof(struct rx_window_event_listener_props, on_popstate), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_storage", "onStorage", offsetof(struct rx_window_event_listener_props, on_storage), RX_PROP_EVENT, RX_PAYLOAD_ARGS, false, NULL },
};

const struct rx_component rx_audio_component = {
	.name = "rx_audio",
	.library = "$/reflex/player",
	.tag = "Audio",
	.alias = "ReflexAudio",
	.props = video_props,
	.prop_count = sizeof video_props / sizeof *video_props,
	.common = offsetof(struct rx_video_props, guard_common_),
	.no_children = true,
	.needs = "react-player@3.4.0",
	.browser_only = true,
};

const struct rx_component rx_auto_scroll_component = {
	.name = "rx_auto_scroll",
	.library = "$/reflex/scroll",
	.tag = "AutoScroll",
	.alias = "ReflexAutoScroll",
	.props = auto_scroll_props,
	.prop_count = sizeof auto_scroll_props / sizeof *auto_scroll_props,
	.common = offsetof(struct rx_auto_scroll_props, guard_common_),
};

const struct rx_component rx_clipboard_component = {
	.name = "rx_clipboard",
	.library = "$/reflex/clipboard",
	.tag = "Clipboard",
	.alias = "ReflexClipboard",
	.props = clipboard_props,
	.prop_count = sizeof clipboard_props / sizeof *clipboard_props,
	.common = offsetof(struct rx_clipboard_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_color_mode_icon_component = {
	.name = "rx_color_mode_icon",
	.library = "$/reflex/color-mode",
	.tag = "ColorModeIcon",
	.alias = "ReflexColorModeIcon",
	.props = color_mode_icon_props,
	.prop_count = sizeof color_mode_icon_props / sizeof *color_mode_icon_props,
	.common = offsetof(struct rx_color_mode_icon_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_color_mode_switch_component = {
	.name = "rx_color_mode_switch",
	.library = "$/reflex/mode-switch",
	.tag = "ColorModeSwitch",
	.alias = "ReflexColorModeSwitch",
	.props = color_mode_switch_props,
	.prop_count = sizeof color_mode_switch_props / sizeof *color_mode_switch_props,
	.common = offsetof(struct rx_color_mode_switch_props, guard_common_),
};

const struct rx_component rx_connection_banner_component = {
	.name = "rx_connection_banner",
	.library = "$/reflex/connection",
	.tag = "ConnectionBanner",
	.alias = "ReflexConnectionBanner",
	.props = connection_banner_props,
	.prop_count = sizeof connection_banner_props / sizeof *connection_banner_props,
	.common = offsetof(struct rx_connection_banner_props, guard_common_),
	.needs = "lucide-react@1.26.0",
};

const struct rx_component rx_connection_modal_component = {
	.name = "rx_connection_modal",
	.library = "$/reflex/connection",
	.tag = "ConnectionModal",
	.alias = "ReflexConnectionModal",
	.props = connection_modal_props,
	.prop_count = sizeof connection_modal_props / sizeof *connection_modal_props,
	.common = offsetof(struct rx_connection_modal_props, guard_common_),
	.needs = "lucide-react@1.26.0",
};

const struct rx_component rx_connection_pulser_component = {
	.name = "rx_connection_pulser",
	.library = "$/reflex/connection",
	.tag = "ConnectionPulser",
	.alias = "ReflexConnectionPulser",
	.props = connection_pulser_props,
	.prop_count = sizeof connection_pulser_props / sizeof *connection_pulser_props,
	.common = offsetof(struct rx_connection_pulser_props, guard_common_),
	.no_children = true,
	.needs = "lucide-react@1.26.0",
};

const struct rx_component rx_connection_toaster_component = {
	.name = "rx_connection_toaster",
	.library = "$/reflex/connection",
	.tag = "ConnectionToaster",
	.alias = "ReflexConnectionToaster",
	.props = connection_toaster_props,
	.prop_count = sizeof connection_toaster_props / sizeof *connection_toaster_props,
	.common = offsetof(struct rx_connection_toaster_props, guard_common_),
	.no_children = true,
	.needs = "lucide-react@1.26.0",
};

const struct rx_component rx_debounce_input_component = {
	.name = "rx_debounce_input",
	.library = "$/reflex/debounce",
	.tag = "DebounceInput",
	.alias = "ReflexDebounceInput",
	.props = debounce_input_props,
	.prop_count = sizeof debounce_input_props / sizeof *debounce_input_props,
	.common = offsetof(struct rx_debounce_input_props, guard_common_),
};

const struct rx_component rx_desktop_only_component = {
	.name = "rx_desktop_only",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesDesktopOnly",
	.props = mobile_only_props,
	.prop_count = sizeof mobile_only_props / sizeof *mobile_only_props,
	.common = offsetof(struct rx_mobile_only_props, guard_common_),
	.fixed = "display: { initial: \"none\", md: \"block\" }",
	.needs = "@radix-ui/themes@3.3.0",
};

const struct rx_component rx_error_boundary_component = {
	.name = "rx_error_boundary",
	.library = "$/reflex/error-boundary",
	.tag = "ErrorBoundary",
	.alias = "ReflexErrorBoundary",
	.props = error_boundary_props,
	.prop_count = sizeof error_boundary_props / sizeof *error_boundary_props,
	.common = offsetof(struct rx_error_boundary_props, guard_common_),
};

const struct rx_component rx_html_component = {
	.name = "rx_html",
	.library = "$/reflex/html",
	.tag = "Html",
	.alias = "ReflexHtml",
	.props = html_props,
	.prop_count = sizeof html_props / sizeof *html_props,
	.common = offsetof(struct rx_html_props, guard_common_),
	.no_children = true,
	.needs = "dompurify@3.4.18",
};

const struct rx_component rx_list_component = {
	.name = "rx_list",
	.library = "$/reflex/listing",
	.tag = "List",
	.alias = "ReflexList",
	.props = list_props,
	.prop_count = sizeof list_props / sizeof *list_props,
	.common = offsetof(struct rx_list_props, guard_common_),
};

const struct rx_component rx_list_item_component = {
	.name = "rx_list_item",
	.tag = "li",
	.alias = "ListItem",
	.props = list_item_props,
	.prop_count = sizeof list_item_props / sizeof *list_item_props,
	.common = offsetof(struct rx_list_item_props, guard_common_),
};

const struct rx_component rx_list_ordered_component = {
	.name = "rx_list_ordered",
	.library = "$/reflex/listing",
	.tag = "OrderedList",
	.alias = "ReflexListOrdered",
	.props = ordered_list_props,
	.prop_count = sizeof ordered_list_props / sizeof *ordered_list_props,
	.common = offsetof(struct rx_ordered_list_props, guard_common_),
};

const struct rx_component rx_list_unordered_component = {
	.name = "rx_list_unordered",
	.library = "$/reflex/listing",
	.tag = "UnorderedList",
	.alias = "ReflexListUnordered",
	.props = unordered_list_props,
	.prop_count = sizeof unordered_list_props / sizeof *unordered_list_props,
	.common = offsetof(struct rx_unordered_list_props, guard_common_),
};

const struct rx_component rx_mobile_and_tablet_component = {
	.name = "rx_mobile_and_tablet",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesMobileAndTablet",
	.props = mobile_only_props,
	.prop_count = sizeof mobile_only_props / sizeof *mobile_only_props,
	.common = offsetof(struct rx_mobile_only_props, guard_common_),
	.fixed = "display: { initial: \"block\", md: \"none\" }",
	.needs = "@radix-ui/themes@3.3.0",
};

const struct rx_component rx_mobile_only_component = {
	.name = "rx_mobile_only",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesMobileOnly",
	.props = mobile_only_props,
	.prop_count = sizeof mobile_only_props / sizeof *mobile_only_props,
	.common = offsetof(struct rx_mobile_only_props, guard_common_),
	.fixed = "display: { initial: \"block\", xs: \"none\" }",
	.needs = "@radix-ui/themes@3.3.0",
};

const struct rx_component rx_moment_component = {
	.name = "rx_moment",
	.library = "$/reflex/moment",
	.tag = "Moment",
	.alias = "ReflexMoment",
	.props = moment_props,
	.prop_count = sizeof moment_props / sizeof *moment_props,
	.common = offsetof(struct rx_moment_props, guard_common_),
	.no_children = true,
	.needs = "moment@2.30.1 moment-timezone@0.6.6",
	.browser_only = true,
};

const struct rx_component rx_ordered_list_component = {
	.name = "rx_ordered_list",
	.library = "$/reflex/listing",
	.tag = "OrderedList",
	.alias = "ReflexOrderedList",
	.props = ordered_list_props,
	.prop_count = sizeof ordered_list_props / sizeof *ordered_list_props,
	.common = offsetof(struct rx_ordered_list_props, guard_common_),
};

const struct rx_component rx_script_component = {
	.name = "rx_script",
	.library = "$/reflex/script",
	.tag = "Script",
	.alias = "ReflexScript",
	.props = script_props,
	.prop_count = sizeof script_props / sizeof *script_props,
	.common = offsetof(struct rx_script_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_strict_mode_component = {
	.name = "rx_strict_mode",
	.library = "react",
	.tag = "StrictMode",
	.alias = "StrictMode",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_tablet_and_desktop_component = {
	.name = "rx_tablet_and_desktop",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesTabletAndDesktop",
	.props = mobile_only_props,
	.prop_count = sizeof mobile_only_props / sizeof *mobile_only_props,
	.common = offsetof(struct rx_mobile_only_props, guard_common_),
	.fixed = "display: { initial: \"none\", xs: \"block\" }",
	.needs = "@radix-ui/themes@3.3.0",
};

const struct rx_component rx_tablet_only_component = {
	.name = "rx_tablet_only",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesTabletOnly",
	.props = mobile_only_props,
	.prop_count = sizeof mobile_only_props / sizeof *mobile_only_props,
	.common = offsetof(struct rx_mobile_only_props, guard_common_),
	.fixed = "display: { initial: \"none\", xs: \"block\", md: \"none\" }",
	.needs = "@radix-ui/themes@3.3.0",
};

const struct rx_component rx_toast_provider_component = {
	.name = "rx_toast_provider",
	.library = "$/reflex/toasts",
	.tag = "ToastProvider",
	.alias = "ReflexToastProvider",
	.props = toast_provider_props,
	.prop_count = sizeof toast_provider_props / sizeof *toast_provider_props,
	.common = offsetof(struct rx_toast_provider_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_unordered_list_component = {
	.name = "rx_unordered_list",
	.library = "$/reflex/listing",
	.tag = "UnorderedList",
	.alias = "ReflexUnorderedList",
	.props = unordered_list_props,
	.prop_count = sizeof unordered_list_props / sizeof *unordered_list_props,
	.common = offsetof(struct rx_unordered_list_props, guard_common_),
};

const struct rx_component rx_video_component = {
	.name = "rx_video",
	.library = "$/reflex/player",
	.tag = "Video",
	.alias = "ReflexVideo",
	.props = video_props,
	.prop_count = sizeof video_props / sizeof *video_props,
	.common = offsetof(struct rx_video_props, guard_common_),
	.no_children = true,
	.needs = "react-player@3.4.0",
	.browser_only = true,
};

const struct rx_component rx_window_event_listener_component = {
	.name = "rx_window_event_listener",
	.library = "$/reflex/window-events",
	.tag = "WindowEventListener",
	.alias = "ReflexWindowEventListener",
	.props = window_event_listener_props,
	.prop_count = sizeof window_event_listener_props / sizeof *window_event_listener_props,
	.common = offsetof(struct rx_window_event_listener_props, guard_common_),
};

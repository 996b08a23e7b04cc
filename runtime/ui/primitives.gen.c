/* Descriptions of the components of <reflex/primitives.h>.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#include "component.h"
#include "../include/reflex/primitives.h"

#include <stddef.h>

static const struct rx_prop accordion_props[] = {
	{ "collapsible", "collapsible", offsetof(struct rx_accordion_props, collapsible), RX_PROP_BOOL, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_accordion_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_accordion_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_accordion_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_value_change", "onValueChange", offsetof(struct rx_accordion_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_ANY, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_accordion_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "type", "type", offsetof(struct rx_accordion_props, type), RX_PROP_WORDS, 0, false, "multiple single" },
	{ "value", "value", offsetof(struct rx_accordion_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_accordion_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface outline ghost" },
	{ "color_scheme", "color", offsetof(struct rx_accordion_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
	{ "radius", "radius", offsetof(struct rx_accordion_props, radius), RX_PROP_WORDS, 0, false, "none small medium large full" },
	{ "show_dividers", "showDividers", offsetof(struct rx_accordion_props, show_dividers), RX_PROP_BOOL, 0, false, NULL },
	{ "duration", "duration", offsetof(struct rx_accordion_props, duration), RX_PROP_NUMBER, 0, false, NULL },
	{ "easing", "easing", offsetof(struct rx_accordion_props, easing), RX_PROP_STRING, 0, false, NULL },
	{ "items", "items", offsetof(struct rx_accordion_props, items), RX_PROP_ANY, 0, false, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_accordion_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_ANY, false, NULL },
};

static const struct rx_prop accordion_content_props[] = {
	{ "force_mount", "forceMount", offsetof(struct rx_accordion_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_accordion_content_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface outline ghost" },
	{ "color_scheme", "color", offsetof(struct rx_accordion_content_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
};

static const struct rx_prop accordion_header_props[] = {
	{ "variant", "variant", offsetof(struct rx_accordion_header_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface outline ghost" },
	{ "color_scheme", "color", offsetof(struct rx_accordion_header_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
};

static const struct rx_prop accordion_icon_props[] = {
	{ "size", "size", offsetof(struct rx_accordion_icon_props, size), RX_PROP_NUMBER, 0, false, NULL },
};

static const struct rx_prop accordion_item_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_accordion_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_accordion_item_props, value), RX_PROP_STRING, 0, false, NULL },
	{ "header", "header", offsetof(struct rx_accordion_item_props, header), RX_PROP_NODE, 0, false, NULL },
	{ "content", "content", offsetof(struct rx_accordion_item_props, content), RX_PROP_NODE, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_accordion_item_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface outline ghost" },
	{ "color_scheme", "color", offsetof(struct rx_accordion_item_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
};

static const struct rx_prop accordion_root_props[] = {
	{ "collapsible", "collapsible", offsetof(struct rx_accordion_root_props, collapsible), RX_PROP_BOOL, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_accordion_root_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_accordion_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_accordion_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_value_change", "onValueChange", offsetof(struct rx_accordion_root_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_ANY, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_accordion_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "type", "type", offsetof(struct rx_accordion_root_props, type), RX_PROP_WORDS, 0, false, "multiple single" },
	{ "value", "value", offsetof(struct rx_accordion_root_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_accordion_root_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface outline ghost" },
	{ "color_scheme", "color", offsetof(struct rx_accordion_root_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
	{ "radius", "radius", offsetof(struct rx_accordion_root_props, radius), RX_PROP_WORDS, 0, false, "none small medium large full" },
	{ "show_dividers", "showDividers", offsetof(struct rx_accordion_root_props, show_dividers), RX_PROP_BOOL, 0, false, NULL },
	{ "duration", "duration", offsetof(struct rx_accordion_root_props, duration), RX_PROP_NUMBER, 0, false, NULL },
	{ "easing", "easing", offsetof(struct rx_accordion_root_props, easing), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_accordion_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_ANY, false, NULL },
};

static const struct rx_prop accordion_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_accordion_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_accordion_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_accordion_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_accordion_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_accordion_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_accordion_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_accordion_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_accordion_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_accordion_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_accordion_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_accordion_trigger_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface outline ghost" },
	{ "color_scheme", "color", offsetof(struct rx_accordion_trigger_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
};

static const struct rx_prop drawer_props[] = {
	{ "active_snap_point", "activeSnapPoint", offsetof(struct rx_drawer_props, active_snap_point), RX_PROP_ANY, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_drawer_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "close_threshold", "closeThreshold", offsetof(struct rx_drawer_props, close_threshold), RX_PROP_NUMBER, 0, false, NULL },
	{ "default_open", "defaultOpen", offsetof(struct rx_drawer_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "direction", "direction", offsetof(struct rx_drawer_props, direction), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "disable_prevent_scroll", "disablePreventScroll", offsetof(struct rx_drawer_props, disable_prevent_scroll), RX_PROP_BOOL, 0, false, NULL },
	{ "dismissible", "dismissible", offsetof(struct rx_drawer_props, dismissible), RX_PROP_BOOL, 0, false, NULL },
	{ "fade_from_index", "fadeFromIndex", offsetof(struct rx_drawer_props, fade_from_index), RX_PROP_NUMBER, 0, false, NULL },
	{ "fixed", "fixed", offsetof(struct rx_drawer_props, fixed), RX_PROP_BOOL, 0, false, NULL },
	{ "handle_only", "handleOnly", offsetof(struct rx_drawer_props, handle_only), RX_PROP_BOOL, 0, false, NULL },
	{ "modal", "modal", offsetof(struct rx_drawer_props, modal), RX_PROP_BOOL, 0, false, NULL },
	{ "nested", "nested", offsetof(struct rx_drawer_props, nested), RX_PROP_BOOL, 0, false, NULL },
	{ "no_body_styles", "noBodyStyles", offsetof(struct rx_drawer_props, no_body_styles), RX_PROP_BOOL, 0, false, NULL },
	{ "on_animation_end", "onAnimationEnd", offsetof(struct rx_drawer_props, on_animation_end), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_close", "onClose", offsetof(struct rx_drawer_props, on_close), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_drag", "onDrag", offsetof(struct rx_drawer_props, on_drag), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_drawer_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_release", "onRelease", offsetof(struct rx_drawer_props, on_release), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "open", "open", offsetof(struct rx_drawer_props, open), RX_PROP_BOOL, 0, false, NULL },
	{ "prevent_scroll_restoration", "preventScrollRestoration", offsetof(struct rx_drawer_props, prevent_scroll_restoration), RX_PROP_BOOL, 0, false, NULL },
	{ "reposition_inputs", "repositionInputs", offsetof(struct rx_drawer_props, reposition_inputs), RX_PROP_BOOL, 0, false, NULL },
	{ "scroll_lock_timeout", "scrollLockTimeout", offsetof(struct rx_drawer_props, scroll_lock_timeout), RX_PROP_NUMBER, 0, false, NULL },
	{ "set_background_color_on_scale", "setBackgroundColorOnScale", offsetof(struct rx_drawer_props, set_background_color_on_scale), RX_PROP_BOOL, 0, false, NULL },
	{ "should_scale_background", "shouldScaleBackground", offsetof(struct rx_drawer_props, should_scale_background), RX_PROP_BOOL, 0, false, NULL },
	{ "snap_points", "snapPoints", offsetof(struct rx_drawer_props, snap_points), RX_PROP_ANY, 0, false, NULL },
	{ "snap_to_sequential_point", "snapToSequentialPoint", offsetof(struct rx_drawer_props, snap_to_sequential_point), RX_PROP_BOOL, 0, false, NULL },
	{ "trigger", "trigger", offsetof(struct rx_drawer_props, trigger), RX_PROP_NODE, 0, false, NULL },
	{ "title", "title", offsetof(struct rx_drawer_props, title), RX_PROP_NODE, 0, false, NULL },
	{ "description", "description", offsetof(struct rx_drawer_props, description), RX_PROP_NODE, 0, false, NULL },
	{ "close", "close", offsetof(struct rx_drawer_props, close), RX_PROP_NODE, 0, false, NULL },
};

static const struct rx_prop drawer_close_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_drawer_close_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_drawer_close_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_drawer_close_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_drawer_close_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_drawer_close_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_drawer_close_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_drawer_close_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_drawer_close_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_drawer_close_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_drawer_close_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop drawer_content_props[] = {
	{ "defer_pointer_down_outside", "deferPointerDownOutside", offsetof(struct rx_drawer_content_props, defer_pointer_down_outside), RX_PROP_BOOL, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_drawer_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_drawer_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_drawer_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_drawer_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_drawer_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_open_auto_focus", "onOpenAutoFocus", offsetof(struct rx_drawer_content_props, on_open_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_drawer_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
};

static const struct rx_prop drawer_handle_props[] = {
	{ "prevent_cycle", "preventCycle", offsetof(struct rx_drawer_handle_props, prevent_cycle), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop drawer_overlay_props[] = {
	{ "force_mount", "forceMount", offsetof(struct rx_drawer_overlay_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop drawer_portal_props[] = {
	{ "force_mount", "forceMount", offsetof(struct rx_drawer_portal_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop drawer_root_props[] = {
	{ "active_snap_point", "activeSnapPoint", offsetof(struct rx_drawer_root_props, active_snap_point), RX_PROP_ANY, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_drawer_root_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "close_threshold", "closeThreshold", offsetof(struct rx_drawer_root_props, close_threshold), RX_PROP_NUMBER, 0, false, NULL },
	{ "default_open", "defaultOpen", offsetof(struct rx_drawer_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "direction", "direction", offsetof(struct rx_drawer_root_props, direction), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "disable_prevent_scroll", "disablePreventScroll", offsetof(struct rx_drawer_root_props, disable_prevent_scroll), RX_PROP_BOOL, 0, false, NULL },
	{ "dismissible", "dismissible", offsetof(struct rx_drawer_root_props, dismissible), RX_PROP_BOOL, 0, false, NULL },
	{ "fade_from_index", "fadeFromIndex", offsetof(struct rx_drawer_root_props, fade_from_index), RX_PROP_NUMBER, 0, false, NULL },
	{ "fixed", "fixed", offsetof(struct rx_drawer_root_props, fixed), RX_PROP_BOOL, 0, false, NULL },
	{ "handle_only", "handleOnly", offsetof(struct rx_drawer_root_props, handle_only), RX_PROP_BOOL, 0, false, NULL },
	{ "modal", "modal", offsetof(struct rx_drawer_root_props, modal), RX_PROP_BOOL, 0, false, NULL },
	{ "nested", "nested", offsetof(struct rx_drawer_root_props, nested), RX_PROP_BOOL, 0, false, NULL },
	{ "no_body_styles", "noBodyStyles", offsetof(struct rx_drawer_root_props, no_body_styles), RX_PROP_BOOL, 0, false, NULL },
	{ "on_animation_end", "onAnimationEnd", offsetof(struct rx_drawer_root_props, on_animation_end), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_close", "onClose", offsetof(struct rx_drawer_root_props, on_close), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_drag", "onDrag", offsetof(struct rx_drawer_root_props, on_drag), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_drawer_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_release", "onRelease", offsetof(struct rx_drawer_root_props, on_release), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "open", "open", offsetof(struct rx_drawer_root_props, open), RX_PROP_BOOL, 0, false, NULL },
	{ "prevent_scroll_restoration", "preventScrollRestoration", offsetof(struct rx_drawer_root_props, prevent_scroll_restoration), RX_PROP_BOOL, 0, false, NULL },
	{ "reposition_inputs", "repositionInputs", offsetof(struct rx_drawer_root_props, reposition_inputs), RX_PROP_BOOL, 0, false, NULL },
	{ "scroll_lock_timeout", "scrollLockTimeout", offsetof(struct rx_drawer_root_props, scroll_lock_timeout), RX_PROP_NUMBER, 0, false, NULL },
	{ "set_background_color_on_scale", "setBackgroundColorOnScale", offsetof(struct rx_drawer_root_props, set_background_color_on_scale), RX_PROP_BOOL, 0, false, NULL },
	{ "should_scale_background", "shouldScaleBackground", offsetof(struct rx_drawer_root_props, should_scale_background), RX_PROP_BOOL, 0, false, NULL },
	{ "snap_points", "snapPoints", offsetof(struct rx_drawer_root_props, snap_points), RX_PROP_ANY, 0, false, NULL },
	{ "snap_to_sequential_point", "snapToSequentialPoint", offsetof(struct rx_drawer_root_props, snap_to_sequential_point), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop drawer_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_drawer_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_drawer_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_drawer_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_drawer_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_drawer_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_drawer_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_drawer_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_drawer_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_drawer_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_drawer_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop form_control_props[] = {
	{ "accept", "accept", offsetof(struct rx_form_control_props, accept), RX_PROP_STRING, 0, false, NULL },
	{ "alt", "alt", offsetof(struct rx_form_control_props, alt), RX_PROP_STRING, 0, false, NULL },
	{ "auto_complete", "autoComplete", offsetof(struct rx_form_control_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_form_control_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "capture", "capture", offsetof(struct rx_form_control_props, capture), RX_PROP_ANY, 0, false, NULL },
	{ "checked", "checked", offsetof(struct rx_form_control_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_form_control_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_form_control_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_form_control_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_form_control_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_form_control_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_form_control_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_form_control_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "list", "list", offsetof(struct rx_form_control_props, list), RX_PROP_STRING, 0, false, NULL },
	{ "max", "max", offsetof(struct rx_form_control_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_form_control_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "min", "min", offsetof(struct rx_form_control_props, min), RX_PROP_ANY, 0, false, NULL },
	{ "min_length", "minLength", offsetof(struct rx_form_control_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "multiple", "multiple", offsetof(struct rx_form_control_props, multiple), RX_PROP_BOOL, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_form_control_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "pattern", "pattern", offsetof(struct rx_form_control_props, pattern), RX_PROP_STRING, 0, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_form_control_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "read_only", "readOnly", offsetof(struct rx_form_control_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_form_control_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_form_control_props, size), RX_PROP_NUMBER, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_form_control_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "step", "step", offsetof(struct rx_form_control_props, step), RX_PROP_ANY, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_form_control_props, type), RX_PROP_STRING, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_form_control_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop form_field_props[] = {
	{ "name", "name", offsetof(struct rx_form_field_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "server_invalid", "serverInvalid", offsetof(struct rx_form_field_props, server_invalid), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop form_label_props[] = {
	{ "form", "form", offsetof(struct rx_form_label_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "html_for", "htmlFor", offsetof(struct rx_form_label_props, html_for), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_form_label_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop form_message_props[] = {
	{ "force_match", "forceMatch", offsetof(struct rx_form_message_props, force_match), RX_PROP_BOOL, 0, false, NULL },
	{ "match", "match", offsetof(struct rx_form_message_props, match), RX_PROP_WORDS, 0, false, "badInput patternMismatch rangeOverflow rangeUnderflow stepMismatch tooLong tooShort typeMismatch valid valueMissing" },
	{ "name", "name", offsetof(struct rx_form_message_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop form_root_props[] = {
	{ "accept_charset", "acceptCharset", offsetof(struct rx_form_root_props, accept_charset), RX_PROP_STRING, 0, false, NULL },
	{ "action", "action", offsetof(struct rx_form_root_props, action), RX_PROP_STRING, 0, false, NULL },
	{ "auto_complete", "autoComplete", offsetof(struct rx_form_root_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "enc_type", "encType", offsetof(struct rx_form_root_props, enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "method", "method", offsetof(struct rx_form_root_props, method), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_form_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "no_validate", "noValidate", offsetof(struct rx_form_root_props, no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "on_clear_server_errors", "onClearServerErrors", offsetof(struct rx_form_root_props, on_clear_server_errors), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "target", "target", offsetof(struct rx_form_root_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "on_submit", "onSubmit", offsetof(struct rx_form_root_props, on_submit), RX_PROP_EVENT, RX_PAYLOAD_FORM, false, NULL },
	{ "reset_on_submit", "resetOnSubmit", offsetof(struct rx_form_root_props, reset_on_submit), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop form_submit_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_form_submit_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_form_submit_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_form_submit_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_form_submit_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_form_submit_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_form_submit_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_form_submit_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_form_submit_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_form_submit_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_form_submit_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop form_validity_state_props[] = {
	{ "name", "name", offsetof(struct rx_form_validity_state_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop progress_indicator_props[] = {
	{ "value", "value", offsetof(struct rx_progress_indicator_props, value), RX_PROP_NUMBER, 0, false, NULL },
	{ "max", "max", offsetof(struct rx_progress_indicator_props, max), RX_PROP_NUMBER, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_progress_indicator_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
};

static const struct rx_prop progress_root_props[] = {
	{ "radius", "radius", offsetof(struct rx_progress_root_props, radius), RX_PROP_WORDS, 0, false, "none small medium large full" },
};

static const struct rx_prop slider_root_props[] = {
	{ "default_value", "defaultValue", offsetof(struct rx_slider_root_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_slider_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_slider_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_slider_root_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "inverted", "inverted", offsetof(struct rx_slider_root_props, inverted), RX_PROP_BOOL, 0, false, NULL },
	{ "max", "max", offsetof(struct rx_slider_root_props, max), RX_PROP_NUMBER, 0, false, NULL },
	{ "min", "min", offsetof(struct rx_slider_root_props, min), RX_PROP_NUMBER, 0, false, NULL },
	{ "min_steps_between_thumbs", "minStepsBetweenThumbs", offsetof(struct rx_slider_root_props, min_steps_between_thumbs), RX_PROP_NUMBER, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_slider_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_value_change", "onValueChange", offsetof(struct rx_slider_root_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_NUMBERS, false, NULL },
	{ "on_value_commit", "onValueCommit", offsetof(struct rx_slider_root_props, on_value_commit), RX_PROP_EVENT, RX_PAYLOAD_NUMBERS, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_slider_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "preserve_thumb_order", "preserveThumbOrder", offsetof(struct rx_slider_root_props, preserve_thumb_order), RX_PROP_BOOL, 0, false, NULL },
	{ "step", "step", offsetof(struct rx_slider_root_props, step), RX_PROP_NUMBER, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_slider_root_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_slider_root_props, color_scheme), RX_PROP_WORDS, 0, false, "tomato red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green grass brown orange sky mint lime yellow amber gold bronze gray" },
	{ "radius", "radius", offsetof(struct rx_slider_root_props, radius), RX_PROP_WORDS, 0, false, "none small medium large full" },
	{ "on_change", "onValueChange", offsetof(struct rx_slider_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_NUMBERS, false, NULL },
};

static const struct rx_prop slider_thumb_props[] = {
	{ "name", "name", offsetof(struct rx_slider_thumb_props, name), RX_PROP_STRING, 0, false, NULL },
};

const struct rx_component rx_accordion_component = {
	.name = "rx_accordion",
	.library = "$/reflex/accordion",
	.tag = "Accordion",
	.alias = "ReflexAccordion",
	.props = accordion_props,
	.prop_count = sizeof accordion_props / sizeof *accordion_props,
	.common = offsetof(struct rx_accordion_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
};

const struct rx_component rx_accordion_content_component = {
	.name = "rx_accordion_content",
	.library = "$/reflex/accordion",
	.tag = "AccordionContent",
	.alias = "ReflexAccordionContent",
	.props = accordion_content_props,
	.prop_count = sizeof accordion_content_props / sizeof *accordion_content_props,
	.common = offsetof(struct rx_accordion_content_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
	.within = "rx_accordion_item",
};

const struct rx_component rx_accordion_header_component = {
	.name = "rx_accordion_header",
	.library = "$/reflex/accordion",
	.tag = "AccordionHeader",
	.alias = "ReflexAccordionHeader",
	.props = accordion_header_props,
	.prop_count = sizeof accordion_header_props / sizeof *accordion_header_props,
	.common = offsetof(struct rx_accordion_header_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
	.within = "rx_accordion_item",
};

const struct rx_component rx_accordion_icon_component = {
	.name = "rx_accordion_icon",
	.library = "$/reflex/accordion",
	.tag = "AccordionIcon",
	.alias = "ReflexAccordionIcon",
	.props = accordion_icon_props,
	.prop_count = sizeof accordion_icon_props / sizeof *accordion_icon_props,
	.common = offsetof(struct rx_accordion_icon_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
	.within = "rx_accordion_trigger",
};

const struct rx_component rx_accordion_item_component = {
	.name = "rx_accordion_item",
	.library = "$/reflex/accordion",
	.tag = "AccordionItem",
	.alias = "ReflexAccordionItem",
	.props = accordion_item_props,
	.prop_count = sizeof accordion_item_props / sizeof *accordion_item_props,
	.common = offsetof(struct rx_accordion_item_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
	.within = "rx_accordion_root rx_accordion",
};

const struct rx_component rx_accordion_root_component = {
	.name = "rx_accordion_root",
	.library = "$/reflex/accordion",
	.tag = "AccordionRoot",
	.alias = "ReflexAccordionRoot",
	.props = accordion_root_props,
	.prop_count = sizeof accordion_root_props / sizeof *accordion_root_props,
	.common = offsetof(struct rx_accordion_root_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
};

const struct rx_component rx_accordion_trigger_component = {
	.name = "rx_accordion_trigger",
	.library = "$/reflex/accordion",
	.tag = "AccordionTrigger",
	.alias = "ReflexAccordionTrigger",
	.props = accordion_trigger_props,
	.prop_count = sizeof accordion_trigger_props / sizeof *accordion_trigger_props,
	.common = offsetof(struct rx_accordion_trigger_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-accordion@1.3.1",
	.within = "rx_accordion_header",
};

const struct rx_component rx_drawer_component = {
	.name = "rx_drawer",
	.library = "$/reflex/drawer",
	.tag = "Drawer",
	.alias = "ReflexDrawer",
	.props = drawer_props,
	.prop_count = sizeof drawer_props / sizeof *drawer_props,
	.common = offsetof(struct rx_drawer_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
};

const struct rx_component rx_drawer_close_component = {
	.name = "rx_drawer_close",
	.library = "$/reflex/drawer",
	.tag = "DrawerClose",
	.alias = "ReflexDrawerClose",
	.props = drawer_close_props,
	.prop_count = sizeof drawer_close_props / sizeof *drawer_close_props,
	.common = offsetof(struct rx_drawer_close_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_content rx_drawer",
};

const struct rx_component rx_drawer_content_component = {
	.name = "rx_drawer_content",
	.library = "$/reflex/drawer",
	.tag = "DrawerContent",
	.alias = "ReflexDrawerContent",
	.props = drawer_content_props,
	.prop_count = sizeof drawer_content_props / sizeof *drawer_content_props,
	.common = offsetof(struct rx_drawer_content_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_root rx_drawer",
};

const struct rx_component rx_drawer_description_component = {
	.name = "rx_drawer_description",
	.library = "$/reflex/drawer",
	.tag = "DrawerDescription",
	.alias = "ReflexDrawerDescription",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_content rx_drawer",
};

const struct rx_component rx_drawer_handle_component = {
	.name = "rx_drawer_handle",
	.library = "$/reflex/drawer",
	.tag = "DrawerHandle",
	.alias = "ReflexDrawerHandle",
	.props = drawer_handle_props,
	.prop_count = sizeof drawer_handle_props / sizeof *drawer_handle_props,
	.common = offsetof(struct rx_drawer_handle_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_content rx_drawer",
};

const struct rx_component rx_drawer_overlay_component = {
	.name = "rx_drawer_overlay",
	.library = "$/reflex/drawer",
	.tag = "DrawerOverlay",
	.alias = "ReflexDrawerOverlay",
	.props = drawer_overlay_props,
	.prop_count = sizeof drawer_overlay_props / sizeof *drawer_overlay_props,
	.common = offsetof(struct rx_drawer_overlay_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_root rx_drawer",
};

const struct rx_component rx_drawer_portal_component = {
	.name = "rx_drawer_portal",
	.library = "$/reflex/drawer",
	.tag = "DrawerPortal",
	.alias = "ReflexDrawerPortal",
	.props = drawer_portal_props,
	.prop_count = sizeof drawer_portal_props / sizeof *drawer_portal_props,
	.common = offsetof(struct rx_drawer_portal_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_root rx_drawer",
};

const struct rx_component rx_drawer_root_component = {
	.name = "rx_drawer_root",
	.library = "$/reflex/drawer",
	.tag = "DrawerRoot",
	.alias = "ReflexDrawerRoot",
	.props = drawer_root_props,
	.prop_count = sizeof drawer_root_props / sizeof *drawer_root_props,
	.common = offsetof(struct rx_drawer_root_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
};

const struct rx_component rx_drawer_title_component = {
	.name = "rx_drawer_title",
	.library = "$/reflex/drawer",
	.tag = "DrawerTitle",
	.alias = "ReflexDrawerTitle",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_content rx_drawer",
};

const struct rx_component rx_drawer_trigger_component = {
	.name = "rx_drawer_trigger",
	.library = "$/reflex/drawer",
	.tag = "DrawerTrigger",
	.alias = "ReflexDrawerTrigger",
	.props = drawer_trigger_props,
	.prop_count = sizeof drawer_trigger_props / sizeof *drawer_trigger_props,
	.common = offsetof(struct rx_drawer_trigger_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "vaul@1.1.2",
	.within = "rx_drawer_root rx_drawer",
};

const struct rx_component rx_form_control_component = {
	.name = "rx_form_control",
	.library = "$/reflex/fields",
	.tag = "FormControl",
	.alias = "ReflexFormControl",
	.props = form_control_props,
	.prop_count = sizeof form_control_props / sizeof *form_control_props,
	.common = offsetof(struct rx_form_control_props, guard_common_),
	.header = "reflex/primitives.h",
	.within = "rx_form_field",
};

const struct rx_component rx_form_field_component = {
	.name = "rx_form_field",
	.library = "$/reflex/fields",
	.tag = "FormField",
	.alias = "ReflexFormField",
	.props = form_field_props,
	.prop_count = sizeof form_field_props / sizeof *form_field_props,
	.common = offsetof(struct rx_form_field_props, guard_common_),
	.header = "reflex/primitives.h",
	.within = "rx_form_root rx_form",
};

const struct rx_component rx_form_label_component = {
	.name = "rx_form_label",
	.library = "$/reflex/fields",
	.tag = "FormLabel",
	.alias = "ReflexFormLabel",
	.props = form_label_props,
	.prop_count = sizeof form_label_props / sizeof *form_label_props,
	.common = offsetof(struct rx_form_label_props, guard_common_),
	.header = "reflex/primitives.h",
	.within = "rx_form_field",
};

const struct rx_component rx_form_message_component = {
	.name = "rx_form_message",
	.library = "$/reflex/fields",
	.tag = "FormMessage",
	.alias = "ReflexFormMessage",
	.props = form_message_props,
	.prop_count = sizeof form_message_props / sizeof *form_message_props,
	.common = offsetof(struct rx_form_message_props, guard_common_),
	.header = "reflex/primitives.h",
	.within = "rx_form_field",
};

const struct rx_component rx_form_root_component = {
	.name = "rx_form_root",
	.library = "$/reflex/fields",
	.tag = "FormRoot",
	.alias = "ReflexFormRoot",
	.props = form_root_props,
	.prop_count = sizeof form_root_props / sizeof *form_root_props,
	.common = offsetof(struct rx_form_root_props, guard_common_),
	.header = "reflex/primitives.h",
};

const struct rx_component rx_form_submit_component = {
	.name = "rx_form_submit",
	.library = "$/reflex/fields",
	.tag = "FormSubmit",
	.alias = "ReflexFormSubmit",
	.props = form_submit_props,
	.prop_count = sizeof form_submit_props / sizeof *form_submit_props,
	.common = offsetof(struct rx_form_submit_props, guard_common_),
	.header = "reflex/primitives.h",
};

const struct rx_component rx_form_validity_state_component = {
	.name = "rx_form_validity_state",
	.library = "$/reflex/fields",
	.tag = "FormValidityState",
	.alias = "ReflexFormValidityState",
	.props = form_validity_state_props,
	.prop_count = sizeof form_validity_state_props / sizeof *form_validity_state_props,
	.common = offsetof(struct rx_form_validity_state_props, guard_common_),
	.header = "reflex/primitives.h",
	.within = "rx_form_field",
};

const struct rx_component rx_progress_indicator_component = {
	.name = "rx_progress_indicator",
	.library = "$/reflex/progress",
	.tag = "ProgressIndicator",
	.alias = "ReflexProgressIndicator",
	.props = progress_indicator_props,
	.prop_count = sizeof progress_indicator_props / sizeof *progress_indicator_props,
	.common = offsetof(struct rx_progress_indicator_props, guard_common_),
	.header = "reflex/primitives.h",
	.within = "rx_progress_root",
};

const struct rx_component rx_progress_root_component = {
	.name = "rx_progress_root",
	.library = "$/reflex/progress",
	.tag = "ProgressRoot",
	.alias = "ReflexProgressRoot",
	.props = progress_root_props,
	.prop_count = sizeof progress_root_props / sizeof *progress_root_props,
	.common = offsetof(struct rx_progress_root_props, guard_common_),
	.header = "reflex/primitives.h",
};

const struct rx_component rx_slider_range_component = {
	.name = "rx_slider_range",
	.library = "$/reflex/slider",
	.tag = "SliderRange",
	.alias = "ReflexSliderRange",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-slider@1.6.1",
	.within = "rx_slider_track",
};

const struct rx_component rx_slider_root_component = {
	.name = "rx_slider_root",
	.library = "$/reflex/slider",
	.tag = "SliderRoot",
	.alias = "ReflexSliderRoot",
	.props = slider_root_props,
	.prop_count = sizeof slider_root_props / sizeof *slider_root_props,
	.common = offsetof(struct rx_slider_root_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-slider@1.6.1",
};

const struct rx_component rx_slider_thumb_component = {
	.name = "rx_slider_thumb",
	.library = "$/reflex/slider",
	.tag = "SliderThumb",
	.alias = "ReflexSliderThumb",
	.props = slider_thumb_props,
	.prop_count = sizeof slider_thumb_props / sizeof *slider_thumb_props,
	.common = offsetof(struct rx_slider_thumb_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-slider@1.6.1",
	.within = "rx_slider_root",
};

const struct rx_component rx_slider_track_component = {
	.name = "rx_slider_track",
	.library = "$/reflex/slider",
	.tag = "SliderTrack",
	.alias = "ReflexSliderTrack",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/primitives.h",
	.needs = "@radix-ui/react-slider@1.6.1",
	.within = "rx_slider_root",
};

/* Descriptions of all components: what their props are called in JavaScript, and what they take.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#include "component.h"
#include "../include/reflex/components.h"
#include "../include/reflex/html.h"

#include <stddef.h>

const struct rx_prop rx_common_props[] = {
	{ "id", "id", offsetof(struct rx_common, id), RX_PROP_STRING, 0, false, NULL },
	{ "class_name", "className", offsetof(struct rx_common, class_name), RX_PROP_STRING, 0, false, NULL },
	{ "key", "key", offsetof(struct rx_common, key), RX_PROP_ANY, 0, false, NULL },
	{ "style", "style", offsetof(struct rx_common, style), RX_PROP_STYLE, 0, false, NULL },
	{ "access_key", "accessKey", offsetof(struct rx_common, access_key), RX_PROP_STRING, 0, false, NULL },
	{ "aria_activedescendant", "aria-activedescendant", offsetof(struct rx_common, aria_activedescendant), RX_PROP_STRING, 0, false, NULL },
	{ "aria_atomic", "aria-atomic", offsetof(struct rx_common, aria_atomic), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_autocomplete", "aria-autocomplete", offsetof(struct rx_common, aria_autocomplete), RX_PROP_WORDS, 0, false, "both inline list none" },
	{ "aria_braillelabel", "aria-braillelabel", offsetof(struct rx_common, aria_braillelabel), RX_PROP_STRING, 0, false, NULL },
	{ "aria_brailleroledescription", "aria-brailleroledescription", offsetof(struct rx_common, aria_brailleroledescription), RX_PROP_STRING, 0, false, NULL },
	{ "aria_busy", "aria-busy", offsetof(struct rx_common, aria_busy), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_checked", "aria-checked", offsetof(struct rx_common, aria_checked), RX_PROP_ANY, 0, false, NULL },
	{ "aria_colcount", "aria-colcount", offsetof(struct rx_common, aria_colcount), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_colindex", "aria-colindex", offsetof(struct rx_common, aria_colindex), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_colindextext", "aria-colindextext", offsetof(struct rx_common, aria_colindextext), RX_PROP_STRING, 0, false, NULL },
	{ "aria_colspan", "aria-colspan", offsetof(struct rx_common, aria_colspan), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_controls", "aria-controls", offsetof(struct rx_common, aria_controls), RX_PROP_STRING, 0, false, NULL },
	{ "aria_current", "aria-current", offsetof(struct rx_common, aria_current), RX_PROP_ANY, 0, false, NULL },
	{ "aria_describedby", "aria-describedby", offsetof(struct rx_common, aria_describedby), RX_PROP_STRING, 0, false, NULL },
	{ "aria_description", "aria-description", offsetof(struct rx_common, aria_description), RX_PROP_STRING, 0, false, NULL },
	{ "aria_details", "aria-details", offsetof(struct rx_common, aria_details), RX_PROP_STRING, 0, false, NULL },
	{ "aria_disabled", "aria-disabled", offsetof(struct rx_common, aria_disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_errormessage", "aria-errormessage", offsetof(struct rx_common, aria_errormessage), RX_PROP_STRING, 0, false, NULL },
	{ "aria_expanded", "aria-expanded", offsetof(struct rx_common, aria_expanded), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_flowto", "aria-flowto", offsetof(struct rx_common, aria_flowto), RX_PROP_STRING, 0, false, NULL },
	{ "aria_haspopup", "aria-haspopup", offsetof(struct rx_common, aria_haspopup), RX_PROP_ANY, 0, false, NULL },
	{ "aria_hidden", "aria-hidden", offsetof(struct rx_common, aria_hidden), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_invalid", "aria-invalid", offsetof(struct rx_common, aria_invalid), RX_PROP_ANY, 0, false, NULL },
	{ "aria_keyshortcuts", "aria-keyshortcuts", offsetof(struct rx_common, aria_keyshortcuts), RX_PROP_STRING, 0, false, NULL },
	{ "aria_label", "aria-label", offsetof(struct rx_common, aria_label), RX_PROP_STRING, 0, false, NULL },
	{ "aria_labelledby", "aria-labelledby", offsetof(struct rx_common, aria_labelledby), RX_PROP_STRING, 0, false, NULL },
	{ "aria_level", "aria-level", offsetof(struct rx_common, aria_level), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_live", "aria-live", offsetof(struct rx_common, aria_live), RX_PROP_WORDS, 0, false, "assertive off polite" },
	{ "aria_modal", "aria-modal", offsetof(struct rx_common, aria_modal), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_multiline", "aria-multiline", offsetof(struct rx_common, aria_multiline), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_multiselectable", "aria-multiselectable", offsetof(struct rx_common, aria_multiselectable), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_orientation", "aria-orientation", offsetof(struct rx_common, aria_orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "aria_owns", "aria-owns", offsetof(struct rx_common, aria_owns), RX_PROP_STRING, 0, false, NULL },
	{ "aria_placeholder", "aria-placeholder", offsetof(struct rx_common, aria_placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "aria_posinset", "aria-posinset", offsetof(struct rx_common, aria_posinset), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_pressed", "aria-pressed", offsetof(struct rx_common, aria_pressed), RX_PROP_ANY, 0, false, NULL },
	{ "aria_readonly", "aria-readonly", offsetof(struct rx_common, aria_readonly), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_relevant", "aria-relevant", offsetof(struct rx_common, aria_relevant), RX_PROP_STRING, 0, false, NULL },
	{ "aria_required", "aria-required", offsetof(struct rx_common, aria_required), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_roledescription", "aria-roledescription", offsetof(struct rx_common, aria_roledescription), RX_PROP_STRING, 0, false, NULL },
	{ "aria_rowcount", "aria-rowcount", offsetof(struct rx_common, aria_rowcount), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_rowindex", "aria-rowindex", offsetof(struct rx_common, aria_rowindex), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_rowindextext", "aria-rowindextext", offsetof(struct rx_common, aria_rowindextext), RX_PROP_STRING, 0, false, NULL },
	{ "aria_rowspan", "aria-rowspan", offsetof(struct rx_common, aria_rowspan), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_selected", "aria-selected", offsetof(struct rx_common, aria_selected), RX_PROP_BOOL, 0, false, NULL },
	{ "aria_setsize", "aria-setsize", offsetof(struct rx_common, aria_setsize), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_sort", "aria-sort", offsetof(struct rx_common, aria_sort), RX_PROP_WORDS, 0, false, "ascending descending none other" },
	{ "aria_valuemax", "aria-valuemax", offsetof(struct rx_common, aria_valuemax), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_valuemin", "aria-valuemin", offsetof(struct rx_common, aria_valuemin), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_valuenow", "aria-valuenow", offsetof(struct rx_common, aria_valuenow), RX_PROP_NUMBER, 0, false, NULL },
	{ "aria_valuetext", "aria-valuetext", offsetof(struct rx_common, aria_valuetext), RX_PROP_STRING, 0, false, NULL },
	{ "auto_capitalize", "autoCapitalize", offsetof(struct rx_common, auto_capitalize), RX_PROP_STRING, 0, false, NULL },
	{ "content_editable", "contentEditable", offsetof(struct rx_common, content_editable), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_common, dir), RX_PROP_STRING, 0, false, NULL },
	{ "draggable", "draggable", offsetof(struct rx_common, draggable), RX_PROP_BOOL, 0, false, NULL },
	{ "enter_key_hint", "enterKeyHint", offsetof(struct rx_common, enter_key_hint), RX_PROP_WORDS, 0, false, "done enter go next previous search send" },
	{ "hidden", "hidden", offsetof(struct rx_common, hidden), RX_PROP_BOOL, 0, false, NULL },
	{ "inert", "inert", offsetof(struct rx_common, inert), RX_PROP_BOOL, 0, false, NULL },
	{ "input_mode", "inputMode", offsetof(struct rx_common, input_mode), RX_PROP_WORDS, 0, false, "decimal email none numeric search tel text url" },
	{ "item_prop", "itemProp", offsetof(struct rx_common, item_prop), RX_PROP_STRING, 0, false, NULL },
	{ "lang", "lang", offsetof(struct rx_common, lang), RX_PROP_STRING, 0, false, NULL },
	{ "popover", "popover", offsetof(struct rx_common, popover), RX_PROP_STRING, 0, false, NULL },
	{ "popover_target", "popoverTarget", offsetof(struct rx_common, popover_target), RX_PROP_STRING, 0, false, NULL },
	{ "popover_target_action", "popoverTargetAction", offsetof(struct rx_common, popover_target_action), RX_PROP_WORDS, 0, false, "hide show toggle" },
	{ "role", "role", offsetof(struct rx_common, role), RX_PROP_STRING, 0, false, NULL },
	{ "slot", "slot", offsetof(struct rx_common, slot), RX_PROP_STRING, 0, false, NULL },
	{ "spell_check", "spellCheck", offsetof(struct rx_common, spell_check), RX_PROP_BOOL, 0, false, NULL },
	{ "tab_index", "tabIndex", offsetof(struct rx_common, tab_index), RX_PROP_NUMBER, 0, false, NULL },
	{ "title", "title", offsetof(struct rx_common, title), RX_PROP_STRING, 0, false, NULL },
	{ "accent_color", "accentColor", offsetof(struct rx_common, accent_color), RX_PROP_CSS, 0, true, NULL },
	{ "align_content", "alignContent", offsetof(struct rx_common, align_content), RX_PROP_CSS, 0, true, NULL },
	{ "align_items", "alignItems", offsetof(struct rx_common, align_items), RX_PROP_CSS, 0, true, NULL },
	{ "align_self", "alignSelf", offsetof(struct rx_common, align_self), RX_PROP_CSS, 0, true, NULL },
	{ "align_tracks", "alignTracks", offsetof(struct rx_common, align_tracks), RX_PROP_CSS, 0, true, NULL },
	{ "alignment_baseline", "alignmentBaseline", offsetof(struct rx_common, alignment_baseline), RX_PROP_CSS, 0, true, NULL },
	{ "all", "all", offsetof(struct rx_common, all), RX_PROP_CSS, 0, true, NULL },
	{ "anchor_name", "anchorName", offsetof(struct rx_common, anchor_name), RX_PROP_CSS, 0, true, NULL },
	{ "anchor_scope", "anchorScope", offsetof(struct rx_common, anchor_scope), RX_PROP_CSS, 0, true, NULL },
	{ "animation", "animation", offsetof(struct rx_common, animation), RX_PROP_CSS, 0, true, NULL },
	{ "animation_composition", "animationComposition", offsetof(struct rx_common, animation_composition), RX_PROP_CSS, 0, true, NULL },
	{ "animation_delay", "animationDelay", offsetof(struct rx_common, animation_delay), RX_PROP_CSS, 0, true, NULL },
	{ "animation_direction", "animationDirection", offsetof(struct rx_common, animation_direction), RX_PROP_CSS, 0, true, NULL },
	{ "animation_duration", "animationDuration", offsetof(struct rx_common, animation_duration), RX_PROP_CSS, 0, true, NULL },
	{ "animation_fill_mode", "animationFillMode", offsetof(struct rx_common, animation_fill_mode), RX_PROP_CSS, 0, true, NULL },
	{ "animation_iteration_count", "animationIterationCount", offsetof(struct rx_common, animation_iteration_count), RX_PROP_CSS, 0, true, NULL },
	{ "animation_name", "animationName", offsetof(struct rx_common, animation_name), RX_PROP_CSS, 0, true, NULL },
	{ "animation_play_state", "animationPlayState", offsetof(struct rx_common, animation_play_state), RX_PROP_CSS, 0, true, NULL },
	{ "animation_range", "animationRange", offsetof(struct rx_common, animation_range), RX_PROP_CSS, 0, true, NULL },
	{ "animation_range_end", "animationRangeEnd", offsetof(struct rx_common, animation_range_end), RX_PROP_CSS, 0, true, NULL },
	{ "animation_range_start", "animationRangeStart", offsetof(struct rx_common, animation_range_start), RX_PROP_CSS, 0, true, NULL },
	{ "animation_timeline", "animationTimeline", offsetof(struct rx_common, animation_timeline), RX_PROP_CSS, 0, true, NULL },
	{ "animation_timing_function", "animationTimingFunction", offsetof(struct rx_common, animation_timing_function), RX_PROP_CSS, 0, true, NULL },
	{ "appearance", "appearance", offsetof(struct rx_common, appearance), RX_PROP_CSS, 0, true, NULL },
	{ "aspect_ratio", "aspectRatio", offsetof(struct rx_common, aspect_ratio), RX_PROP_CSS, 0, true, NULL },
	{ "backdrop_filter", "backdropFilter", offsetof(struct rx_common, backdrop_filter), RX_PROP_CSS, 0, true, NULL },
	{ "backface_visibility", "backfaceVisibility", offsetof(struct rx_common, backface_visibility), RX_PROP_CSS, 0, true, NULL },
	{ "background", "background", offsetof(struct rx_common, background), RX_PROP_CSS, 0, true, NULL },
	{ "background_attachment", "backgroundAttachment", offsetof(struct rx_common, background_attachment), RX_PROP_CSS, 0, true, NULL },
	{ "background_blend_mode", "backgroundBlendMode", offsetof(struct rx_common, background_blend_mode), RX_PROP_CSS, 0, true, NULL },
	{ "background_clip", "backgroundClip", offsetof(struct rx_common, background_clip), RX_PROP_CSS, 0, true, NULL },
	{ "background_color", "backgroundColor", offsetof(struct rx_common, background_color), RX_PROP_CSS, 0, true, NULL },
	{ "background_image", "backgroundImage", offsetof(struct rx_common, background_image), RX_PROP_CSS, 0, true, NULL },
	{ "background_origin", "backgroundOrigin", offsetof(struct rx_common, background_origin), RX_PROP_CSS, 0, true, NULL },
	{ "background_position", "backgroundPosition", offsetof(struct rx_common, background_position), RX_PROP_CSS, 0, true, NULL },
	{ "background_position_x", "backgroundPositionX", offsetof(struct rx_common, background_position_x), RX_PROP_CSS, 0, true, NULL },
	{ "background_position_y", "backgroundPositionY", offsetof(struct rx_common, background_position_y), RX_PROP_CSS, 0, true, NULL },
	{ "background_repeat", "backgroundRepeat", offsetof(struct rx_common, background_repeat), RX_PROP_CSS, 0, true, NULL },
	{ "background_size", "backgroundSize", offsetof(struct rx_common, background_size), RX_PROP_CSS, 0, true, NULL },
	{ "baseline_shift", "baselineShift", offsetof(struct rx_common, baseline_shift), RX_PROP_CSS, 0, true, NULL },
	{ "bg", "background", offsetof(struct rx_common, bg), RX_PROP_CSS, 0, true, NULL },
	{ "bg_color", "backgroundColor", offsetof(struct rx_common, bg_color), RX_PROP_CSS, 0, true, NULL },
	{ "block_size", "blockSize", offsetof(struct rx_common, block_size), RX_PROP_CSS, 0, true, NULL },
	{ "border", "border", offsetof(struct rx_common, border), RX_PROP_CSS, 0, true, NULL },
	{ "border_block", "borderBlock", offsetof(struct rx_common, border_block), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_color", "borderBlockColor", offsetof(struct rx_common, border_block_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_end", "borderBlockEnd", offsetof(struct rx_common, border_block_end), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_end_color", "borderBlockEndColor", offsetof(struct rx_common, border_block_end_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_end_style", "borderBlockEndStyle", offsetof(struct rx_common, border_block_end_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_end_width", "borderBlockEndWidth", offsetof(struct rx_common, border_block_end_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_start", "borderBlockStart", offsetof(struct rx_common, border_block_start), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_start_color", "borderBlockStartColor", offsetof(struct rx_common, border_block_start_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_start_style", "borderBlockStartStyle", offsetof(struct rx_common, border_block_start_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_start_width", "borderBlockStartWidth", offsetof(struct rx_common, border_block_start_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_style", "borderBlockStyle", offsetof(struct rx_common, border_block_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_block_width", "borderBlockWidth", offsetof(struct rx_common, border_block_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_bottom", "borderBottom", offsetof(struct rx_common, border_bottom), RX_PROP_CSS, 0, true, NULL },
	{ "border_bottom_color", "borderBottomColor", offsetof(struct rx_common, border_bottom_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_bottom_left_radius", "borderBottomLeftRadius", offsetof(struct rx_common, border_bottom_left_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_bottom_right_radius", "borderBottomRightRadius", offsetof(struct rx_common, border_bottom_right_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_bottom_style", "borderBottomStyle", offsetof(struct rx_common, border_bottom_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_bottom_width", "borderBottomWidth", offsetof(struct rx_common, border_bottom_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_collapse", "borderCollapse", offsetof(struct rx_common, border_collapse), RX_PROP_CSS, 0, true, NULL },
	{ "border_color", "borderColor", offsetof(struct rx_common, border_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_end_end_radius", "borderEndEndRadius", offsetof(struct rx_common, border_end_end_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_end_start_radius", "borderEndStartRadius", offsetof(struct rx_common, border_end_start_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_image", "borderImage", offsetof(struct rx_common, border_image), RX_PROP_CSS, 0, true, NULL },
	{ "border_image_outset", "borderImageOutset", offsetof(struct rx_common, border_image_outset), RX_PROP_CSS, 0, true, NULL },
	{ "border_image_repeat", "borderImageRepeat", offsetof(struct rx_common, border_image_repeat), RX_PROP_CSS, 0, true, NULL },
	{ "border_image_slice", "borderImageSlice", offsetof(struct rx_common, border_image_slice), RX_PROP_CSS, 0, true, NULL },
	{ "border_image_source", "borderImageSource", offsetof(struct rx_common, border_image_source), RX_PROP_CSS, 0, true, NULL },
	{ "border_image_width", "borderImageWidth", offsetof(struct rx_common, border_image_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline", "borderInline", offsetof(struct rx_common, border_inline), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_color", "borderInlineColor", offsetof(struct rx_common, border_inline_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_end", "borderInlineEnd", offsetof(struct rx_common, border_inline_end), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_end_color", "borderInlineEndColor", offsetof(struct rx_common, border_inline_end_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_end_style", "borderInlineEndStyle", offsetof(struct rx_common, border_inline_end_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_end_width", "borderInlineEndWidth", offsetof(struct rx_common, border_inline_end_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_start", "borderInlineStart", offsetof(struct rx_common, border_inline_start), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_start_color", "borderInlineStartColor", offsetof(struct rx_common, border_inline_start_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_start_style", "borderInlineStartStyle", offsetof(struct rx_common, border_inline_start_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_start_width", "borderInlineStartWidth", offsetof(struct rx_common, border_inline_start_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_style", "borderInlineStyle", offsetof(struct rx_common, border_inline_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_inline_width", "borderInlineWidth", offsetof(struct rx_common, border_inline_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_left", "borderLeft", offsetof(struct rx_common, border_left), RX_PROP_CSS, 0, true, NULL },
	{ "border_left_color", "borderLeftColor", offsetof(struct rx_common, border_left_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_left_style", "borderLeftStyle", offsetof(struct rx_common, border_left_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_left_width", "borderLeftWidth", offsetof(struct rx_common, border_left_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_radius", "borderRadius", offsetof(struct rx_common, border_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_right", "borderRight", offsetof(struct rx_common, border_right), RX_PROP_CSS, 0, true, NULL },
	{ "border_right_color", "borderRightColor", offsetof(struct rx_common, border_right_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_right_style", "borderRightStyle", offsetof(struct rx_common, border_right_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_right_width", "borderRightWidth", offsetof(struct rx_common, border_right_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_spacing", "borderSpacing", offsetof(struct rx_common, border_spacing), RX_PROP_CSS, 0, true, NULL },
	{ "border_start_end_radius", "borderStartEndRadius", offsetof(struct rx_common, border_start_end_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_start_start_radius", "borderStartStartRadius", offsetof(struct rx_common, border_start_start_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_style", "borderStyle", offsetof(struct rx_common, border_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_top", "borderTop", offsetof(struct rx_common, border_top), RX_PROP_CSS, 0, true, NULL },
	{ "border_top_color", "borderTopColor", offsetof(struct rx_common, border_top_color), RX_PROP_CSS, 0, true, NULL },
	{ "border_top_left_radius", "borderTopLeftRadius", offsetof(struct rx_common, border_top_left_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_top_right_radius", "borderTopRightRadius", offsetof(struct rx_common, border_top_right_radius), RX_PROP_CSS, 0, true, NULL },
	{ "border_top_style", "borderTopStyle", offsetof(struct rx_common, border_top_style), RX_PROP_CSS, 0, true, NULL },
	{ "border_top_width", "borderTopWidth", offsetof(struct rx_common, border_top_width), RX_PROP_CSS, 0, true, NULL },
	{ "border_width", "borderWidth", offsetof(struct rx_common, border_width), RX_PROP_CSS, 0, true, NULL },
	{ "bottom", "bottom", offsetof(struct rx_common, bottom), RX_PROP_CSS, 0, true, NULL },
	{ "box_decoration_break", "boxDecorationBreak", offsetof(struct rx_common, box_decoration_break), RX_PROP_CSS, 0, true, NULL },
	{ "box_shadow", "boxShadow", offsetof(struct rx_common, box_shadow), RX_PROP_CSS, 0, true, NULL },
	{ "box_sizing", "boxSizing", offsetof(struct rx_common, box_sizing), RX_PROP_CSS, 0, true, NULL },
	{ "break_after", "breakAfter", offsetof(struct rx_common, break_after), RX_PROP_CSS, 0, true, NULL },
	{ "break_before", "breakBefore", offsetof(struct rx_common, break_before), RX_PROP_CSS, 0, true, NULL },
	{ "break_inside", "breakInside", offsetof(struct rx_common, break_inside), RX_PROP_CSS, 0, true, NULL },
	{ "caption_side", "captionSide", offsetof(struct rx_common, caption_side), RX_PROP_CSS, 0, true, NULL },
	{ "caret", "caret", offsetof(struct rx_common, caret), RX_PROP_CSS, 0, true, NULL },
	{ "caret_color", "caretColor", offsetof(struct rx_common, caret_color), RX_PROP_CSS, 0, true, NULL },
	{ "caret_shape", "caretShape", offsetof(struct rx_common, caret_shape), RX_PROP_CSS, 0, true, NULL },
	{ "clear", "clear", offsetof(struct rx_common, clear), RX_PROP_CSS, 0, true, NULL },
	{ "clip", "clip", offsetof(struct rx_common, clip), RX_PROP_CSS, 0, true, NULL },
	{ "clip_path", "clipPath", offsetof(struct rx_common, clip_path), RX_PROP_CSS, 0, true, NULL },
	{ "clip_rule", "clipRule", offsetof(struct rx_common, clip_rule), RX_PROP_CSS, 0, true, NULL },
	{ "color", "color", offsetof(struct rx_common, color), RX_PROP_CSS, 0, true, NULL },
	{ "color_adjust", "colorAdjust", offsetof(struct rx_common, color_adjust), RX_PROP_CSS, 0, true, NULL },
	{ "color_interpolation", "colorInterpolation", offsetof(struct rx_common, color_interpolation), RX_PROP_CSS, 0, true, NULL },
	{ "color_interpolation_filters", "colorInterpolationFilters", offsetof(struct rx_common, color_interpolation_filters), RX_PROP_CSS, 0, true, NULL },
	{ "color_rendering", "colorRendering", offsetof(struct rx_common, color_rendering), RX_PROP_CSS, 0, true, NULL },
	{ "color_scheme", "colorScheme", offsetof(struct rx_common, color_scheme), RX_PROP_CSS, 0, true, NULL },
	{ "column_count", "columnCount", offsetof(struct rx_common, column_count), RX_PROP_CSS, 0, true, NULL },
	{ "column_fill", "columnFill", offsetof(struct rx_common, column_fill), RX_PROP_CSS, 0, true, NULL },
	{ "column_gap", "columnGap", offsetof(struct rx_common, column_gap), RX_PROP_CSS, 0, true, NULL },
	{ "column_rule", "columnRule", offsetof(struct rx_common, column_rule), RX_PROP_CSS, 0, true, NULL },
	{ "column_rule_color", "columnRuleColor", offsetof(struct rx_common, column_rule_color), RX_PROP_CSS, 0, true, NULL },
	{ "column_rule_style", "columnRuleStyle", offsetof(struct rx_common, column_rule_style), RX_PROP_CSS, 0, true, NULL },
	{ "column_rule_width", "columnRuleWidth", offsetof(struct rx_common, column_rule_width), RX_PROP_CSS, 0, true, NULL },
	{ "column_span", "columnSpan", offsetof(struct rx_common, column_span), RX_PROP_CSS, 0, true, NULL },
	{ "column_width", "columnWidth", offsetof(struct rx_common, column_width), RX_PROP_CSS, 0, true, NULL },
	{ "columns", "columns", offsetof(struct rx_common, columns), RX_PROP_CSS, 0, true, NULL },
	{ "contain", "contain", offsetof(struct rx_common, contain), RX_PROP_CSS, 0, true, NULL },
	{ "contain_intrinsic_block_size", "containIntrinsicBlockSize", offsetof(struct rx_common, contain_intrinsic_block_size), RX_PROP_CSS, 0, true, NULL },
	{ "contain_intrinsic_height", "containIntrinsicHeight", offsetof(struct rx_common, contain_intrinsic_height), RX_PROP_CSS, 0, true, NULL },
	{ "contain_intrinsic_inline_size", "containIntrinsicInlineSize", offsetof(struct rx_common, contain_intrinsic_inline_size), RX_PROP_CSS, 0, true, NULL },
	{ "contain_intrinsic_size", "containIntrinsicSize", offsetof(struct rx_common, contain_intrinsic_size), RX_PROP_CSS, 0, true, NULL },
	{ "contain_intrinsic_width", "containIntrinsicWidth", offsetof(struct rx_common, contain_intrinsic_width), RX_PROP_CSS, 0, true, NULL },
	{ "container", "container", offsetof(struct rx_common, container), RX_PROP_CSS, 0, true, NULL },
	{ "container_name", "containerName", offsetof(struct rx_common, container_name), RX_PROP_CSS, 0, true, NULL },
	{ "container_type", "containerType", offsetof(struct rx_common, container_type), RX_PROP_CSS, 0, true, NULL },
	{ "content", "content", offsetof(struct rx_common, content), RX_PROP_CSS, 0, true, NULL },
	{ "content_visibility", "contentVisibility", offsetof(struct rx_common, content_visibility), RX_PROP_CSS, 0, true, NULL },
	{ "counter_increment", "counterIncrement", offsetof(struct rx_common, counter_increment), RX_PROP_CSS, 0, true, NULL },
	{ "counter_reset", "counterReset", offsetof(struct rx_common, counter_reset), RX_PROP_CSS, 0, true, NULL },
	{ "counter_set", "counterSet", offsetof(struct rx_common, counter_set), RX_PROP_CSS, 0, true, NULL },
	{ "cursor", "cursor", offsetof(struct rx_common, cursor), RX_PROP_CSS, 0, true, NULL },
	{ "cx", "cx", offsetof(struct rx_common, cx), RX_PROP_CSS, 0, true, NULL },
	{ "cy", "cy", offsetof(struct rx_common, cy), RX_PROP_CSS, 0, true, NULL },
	{ "d", "d", offsetof(struct rx_common, d), RX_PROP_CSS, 0, true, NULL },
	{ "direction", "direction", offsetof(struct rx_common, direction), RX_PROP_CSS, 0, true, NULL },
	{ "display", "display", offsetof(struct rx_common, display), RX_PROP_CSS, 0, true, NULL },
	{ "dominant_baseline", "dominantBaseline", offsetof(struct rx_common, dominant_baseline), RX_PROP_CSS, 0, true, NULL },
	{ "empty_cells", "emptyCells", offsetof(struct rx_common, empty_cells), RX_PROP_CSS, 0, true, NULL },
	{ "field_sizing", "fieldSizing", offsetof(struct rx_common, field_sizing), RX_PROP_CSS, 0, true, NULL },
	{ "fill", "fill", offsetof(struct rx_common, fill), RX_PROP_CSS, 0, true, NULL },
	{ "fill_opacity", "fillOpacity", offsetof(struct rx_common, fill_opacity), RX_PROP_CSS, 0, true, NULL },
	{ "fill_rule", "fillRule", offsetof(struct rx_common, fill_rule), RX_PROP_CSS, 0, true, NULL },
	{ "filter", "filter", offsetof(struct rx_common, filter), RX_PROP_CSS, 0, true, NULL },
	{ "flex", "flex", offsetof(struct rx_common, flex), RX_PROP_CSS, 0, true, NULL },
	{ "flex_basis", "flexBasis", offsetof(struct rx_common, flex_basis), RX_PROP_CSS, 0, true, NULL },
	{ "flex_direction", "flexDirection", offsetof(struct rx_common, flex_direction), RX_PROP_CSS, 0, true, NULL },
	{ "flex_flow", "flexFlow", offsetof(struct rx_common, flex_flow), RX_PROP_CSS, 0, true, NULL },
	{ "flex_grow", "flexGrow", offsetof(struct rx_common, flex_grow), RX_PROP_CSS, 0, true, NULL },
	{ "flex_shrink", "flexShrink", offsetof(struct rx_common, flex_shrink), RX_PROP_CSS, 0, true, NULL },
	{ "flex_wrap", "flexWrap", offsetof(struct rx_common, flex_wrap), RX_PROP_CSS, 0, true, NULL },
	{ "float_", "float", offsetof(struct rx_common, float_), RX_PROP_CSS, 0, true, NULL },
	{ "flood_color", "floodColor", offsetof(struct rx_common, flood_color), RX_PROP_CSS, 0, true, NULL },
	{ "flood_opacity", "floodOpacity", offsetof(struct rx_common, flood_opacity), RX_PROP_CSS, 0, true, NULL },
	{ "font", "font", offsetof(struct rx_common, font), RX_PROP_CSS, 0, true, NULL },
	{ "font_family", "fontFamily", offsetof(struct rx_common, font_family), RX_PROP_CSS, 0, true, NULL },
	{ "font_feature_settings", "fontFeatureSettings", offsetof(struct rx_common, font_feature_settings), RX_PROP_CSS, 0, true, NULL },
	{ "font_kerning", "fontKerning", offsetof(struct rx_common, font_kerning), RX_PROP_CSS, 0, true, NULL },
	{ "font_language_override", "fontLanguageOverride", offsetof(struct rx_common, font_language_override), RX_PROP_CSS, 0, true, NULL },
	{ "font_optical_sizing", "fontOpticalSizing", offsetof(struct rx_common, font_optical_sizing), RX_PROP_CSS, 0, true, NULL },
	{ "font_palette", "fontPalette", offsetof(struct rx_common, font_palette), RX_PROP_CSS, 0, true, NULL },
	{ "font_size", "fontSize", offsetof(struct rx_common, font_size), RX_PROP_CSS, 0, true, NULL },
	{ "font_size_adjust", "fontSizeAdjust", offsetof(struct rx_common, font_size_adjust), RX_PROP_CSS, 0, true, NULL },
	{ "font_smooth", "fontSmooth", offsetof(struct rx_common, font_smooth), RX_PROP_CSS, 0, true, NULL },
	{ "font_stretch", "fontStretch", offsetof(struct rx_common, font_stretch), RX_PROP_CSS, 0, true, NULL },
	{ "font_style", "fontStyle", offsetof(struct rx_common, font_style), RX_PROP_CSS, 0, true, NULL },
	{ "font_synthesis", "fontSynthesis", offsetof(struct rx_common, font_synthesis), RX_PROP_CSS, 0, true, NULL },
	{ "font_synthesis_position", "fontSynthesisPosition", offsetof(struct rx_common, font_synthesis_position), RX_PROP_CSS, 0, true, NULL },
	{ "font_synthesis_small_caps", "fontSynthesisSmallCaps", offsetof(struct rx_common, font_synthesis_small_caps), RX_PROP_CSS, 0, true, NULL },
	{ "font_synthesis_style", "fontSynthesisStyle", offsetof(struct rx_common, font_synthesis_style), RX_PROP_CSS, 0, true, NULL },
	{ "font_synthesis_weight", "fontSynthesisWeight", offsetof(struct rx_common, font_synthesis_weight), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant", "fontVariant", offsetof(struct rx_common, font_variant), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_alternates", "fontVariantAlternates", offsetof(struct rx_common, font_variant_alternates), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_caps", "fontVariantCaps", offsetof(struct rx_common, font_variant_caps), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_east_asian", "fontVariantEastAsian", offsetof(struct rx_common, font_variant_east_asian), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_emoji", "fontVariantEmoji", offsetof(struct rx_common, font_variant_emoji), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_ligatures", "fontVariantLigatures", offsetof(struct rx_common, font_variant_ligatures), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_numeric", "fontVariantNumeric", offsetof(struct rx_common, font_variant_numeric), RX_PROP_CSS, 0, true, NULL },
	{ "font_variant_position", "fontVariantPosition", offsetof(struct rx_common, font_variant_position), RX_PROP_CSS, 0, true, NULL },
	{ "font_variation_settings", "fontVariationSettings", offsetof(struct rx_common, font_variation_settings), RX_PROP_CSS, 0, true, NULL },
	{ "font_weight", "fontWeight", offsetof(struct rx_common, font_weight), RX_PROP_CSS, 0, true, NULL },
	{ "font_width", "fontWidth", offsetof(struct rx_common, font_width), RX_PROP_CSS, 0, true, NULL },
	{ "forced_color_adjust", "forcedColorAdjust", offsetof(struct rx_common, forced_color_adjust), RX_PROP_CSS, 0, true, NULL },
	{ "gap", "gap", offsetof(struct rx_common, gap), RX_PROP_CSS, 0, true, NULL },
	{ "glyph_orientation_vertical", "glyphOrientationVertical", offsetof(struct rx_common, glyph_orientation_vertical), RX_PROP_CSS, 0, true, NULL },
	{ "grid", "grid", offsetof(struct rx_common, grid), RX_PROP_CSS, 0, true, NULL },
	{ "grid_area", "gridArea", offsetof(struct rx_common, grid_area), RX_PROP_CSS, 0, true, NULL },
	{ "grid_auto_columns", "gridAutoColumns", offsetof(struct rx_common, grid_auto_columns), RX_PROP_CSS, 0, true, NULL },
	{ "grid_auto_flow", "gridAutoFlow", offsetof(struct rx_common, grid_auto_flow), RX_PROP_CSS, 0, true, NULL },
	{ "grid_auto_rows", "gridAutoRows", offsetof(struct rx_common, grid_auto_rows), RX_PROP_CSS, 0, true, NULL },
	{ "grid_column", "gridColumn", offsetof(struct rx_common, grid_column), RX_PROP_CSS, 0, true, NULL },
	{ "grid_column_end", "gridColumnEnd", offsetof(struct rx_common, grid_column_end), RX_PROP_CSS, 0, true, NULL },
	{ "grid_column_start", "gridColumnStart", offsetof(struct rx_common, grid_column_start), RX_PROP_CSS, 0, true, NULL },
	{ "grid_row", "gridRow", offsetof(struct rx_common, grid_row), RX_PROP_CSS, 0, true, NULL },
	{ "grid_row_end", "gridRowEnd", offsetof(struct rx_common, grid_row_end), RX_PROP_CSS, 0, true, NULL },
	{ "grid_row_start", "gridRowStart", offsetof(struct rx_common, grid_row_start), RX_PROP_CSS, 0, true, NULL },
	{ "grid_template", "gridTemplate", offsetof(struct rx_common, grid_template), RX_PROP_CSS, 0, true, NULL },
	{ "grid_template_areas", "gridTemplateAreas", offsetof(struct rx_common, grid_template_areas), RX_PROP_CSS, 0, true, NULL },
	{ "grid_template_columns", "gridTemplateColumns", offsetof(struct rx_common, grid_template_columns), RX_PROP_CSS, 0, true, NULL },
	{ "grid_template_rows", "gridTemplateRows", offsetof(struct rx_common, grid_template_rows), RX_PROP_CSS, 0, true, NULL },
	{ "hanging_punctuation", "hangingPunctuation", offsetof(struct rx_common, hanging_punctuation), RX_PROP_CSS, 0, true, NULL },
	{ "height", "height", offsetof(struct rx_common, height), RX_PROP_CSS, 0, true, NULL },
	{ "hyphenate_character", "hyphenateCharacter", offsetof(struct rx_common, hyphenate_character), RX_PROP_CSS, 0, true, NULL },
	{ "hyphenate_limit_chars", "hyphenateLimitChars", offsetof(struct rx_common, hyphenate_limit_chars), RX_PROP_CSS, 0, true, NULL },
	{ "hyphens", "hyphens", offsetof(struct rx_common, hyphens), RX_PROP_CSS, 0, true, NULL },
	{ "image_orientation", "imageOrientation", offsetof(struct rx_common, image_orientation), RX_PROP_CSS, 0, true, NULL },
	{ "image_rendering", "imageRendering", offsetof(struct rx_common, image_rendering), RX_PROP_CSS, 0, true, NULL },
	{ "image_resolution", "imageResolution", offsetof(struct rx_common, image_resolution), RX_PROP_CSS, 0, true, NULL },
	{ "initial_letter", "initialLetter", offsetof(struct rx_common, initial_letter), RX_PROP_CSS, 0, true, NULL },
	{ "initial_letter_align", "initialLetterAlign", offsetof(struct rx_common, initial_letter_align), RX_PROP_CSS, 0, true, NULL },
	{ "inline_size", "inlineSize", offsetof(struct rx_common, inline_size), RX_PROP_CSS, 0, true, NULL },
	{ "inset", "inset", offsetof(struct rx_common, inset), RX_PROP_CSS, 0, true, NULL },
	{ "inset_block", "insetBlock", offsetof(struct rx_common, inset_block), RX_PROP_CSS, 0, true, NULL },
	{ "inset_block_end", "insetBlockEnd", offsetof(struct rx_common, inset_block_end), RX_PROP_CSS, 0, true, NULL },
	{ "inset_block_start", "insetBlockStart", offsetof(struct rx_common, inset_block_start), RX_PROP_CSS, 0, true, NULL },
	{ "inset_inline", "insetInline", offsetof(struct rx_common, inset_inline), RX_PROP_CSS, 0, true, NULL },
	{ "inset_inline_end", "insetInlineEnd", offsetof(struct rx_common, inset_inline_end), RX_PROP_CSS, 0, true, NULL },
	{ "inset_inline_start", "insetInlineStart", offsetof(struct rx_common, inset_inline_start), RX_PROP_CSS, 0, true, NULL },
	{ "interpolate_size", "interpolateSize", offsetof(struct rx_common, interpolate_size), RX_PROP_CSS, 0, true, NULL },
	{ "isolation", "isolation", offsetof(struct rx_common, isolation), RX_PROP_CSS, 0, true, NULL },
	{ "justify_content", "justifyContent", offsetof(struct rx_common, justify_content), RX_PROP_CSS, 0, true, NULL },
	{ "justify_items", "justifyItems", offsetof(struct rx_common, justify_items), RX_PROP_CSS, 0, true, NULL },
	{ "justify_self", "justifySelf", offsetof(struct rx_common, justify_self), RX_PROP_CSS, 0, true, NULL },
	{ "justify_tracks", "justifyTracks", offsetof(struct rx_common, justify_tracks), RX_PROP_CSS, 0, true, NULL },
	{ "left", "left", offsetof(struct rx_common, left), RX_PROP_CSS, 0, true, NULL },
	{ "letter_spacing", "letterSpacing", offsetof(struct rx_common, letter_spacing), RX_PROP_CSS, 0, true, NULL },
	{ "lighting_color", "lightingColor", offsetof(struct rx_common, lighting_color), RX_PROP_CSS, 0, true, NULL },
	{ "line_break", "lineBreak", offsetof(struct rx_common, line_break), RX_PROP_CSS, 0, true, NULL },
	{ "line_clamp", "lineClamp", offsetof(struct rx_common, line_clamp), RX_PROP_CSS, 0, true, NULL },
	{ "line_height", "lineHeight", offsetof(struct rx_common, line_height), RX_PROP_CSS, 0, true, NULL },
	{ "line_height_step", "lineHeightStep", offsetof(struct rx_common, line_height_step), RX_PROP_CSS, 0, true, NULL },
	{ "list_style", "listStyle", offsetof(struct rx_common, list_style), RX_PROP_CSS, 0, true, NULL },
	{ "list_style_image", "listStyleImage", offsetof(struct rx_common, list_style_image), RX_PROP_CSS, 0, true, NULL },
	{ "list_style_position", "listStylePosition", offsetof(struct rx_common, list_style_position), RX_PROP_CSS, 0, true, NULL },
	{ "list_style_type", "listStyleType", offsetof(struct rx_common, list_style_type), RX_PROP_CSS, 0, true, NULL },
	{ "margin", "margin", offsetof(struct rx_common, margin), RX_PROP_CSS, 0, true, NULL },
	{ "margin_block", "marginBlock", offsetof(struct rx_common, margin_block), RX_PROP_CSS, 0, true, NULL },
	{ "margin_block_end", "marginBlockEnd", offsetof(struct rx_common, margin_block_end), RX_PROP_CSS, 0, true, NULL },
	{ "margin_block_start", "marginBlockStart", offsetof(struct rx_common, margin_block_start), RX_PROP_CSS, 0, true, NULL },
	{ "margin_bottom", "marginBottom", offsetof(struct rx_common, margin_bottom), RX_PROP_CSS, 0, true, NULL },
	{ "margin_inline", "marginInline", offsetof(struct rx_common, margin_inline), RX_PROP_CSS, 0, true, NULL },
	{ "margin_inline_end", "marginInlineEnd", offsetof(struct rx_common, margin_inline_end), RX_PROP_CSS, 0, true, NULL },
	{ "margin_inline_start", "marginInlineStart", offsetof(struct rx_common, margin_inline_start), RX_PROP_CSS, 0, true, NULL },
	{ "margin_left", "marginLeft", offsetof(struct rx_common, margin_left), RX_PROP_CSS, 0, true, NULL },
	{ "margin_right", "marginRight", offsetof(struct rx_common, margin_right), RX_PROP_CSS, 0, true, NULL },
	{ "margin_top", "marginTop", offsetof(struct rx_common, margin_top), RX_PROP_CSS, 0, true, NULL },
	{ "margin_trim", "marginTrim", offsetof(struct rx_common, margin_trim), RX_PROP_CSS, 0, true, NULL },
	{ "margin_x", "marginInline", offsetof(struct rx_common, margin_x), RX_PROP_CSS, 0, true, NULL },
	{ "margin_y", "marginBlock", offsetof(struct rx_common, margin_y), RX_PROP_CSS, 0, true, NULL },
	{ "marker", "marker", offsetof(struct rx_common, marker), RX_PROP_CSS, 0, true, NULL },
	{ "marker_end", "markerEnd", offsetof(struct rx_common, marker_end), RX_PROP_CSS, 0, true, NULL },
	{ "marker_mid", "markerMid", offsetof(struct rx_common, marker_mid), RX_PROP_CSS, 0, true, NULL },
	{ "marker_start", "markerStart", offsetof(struct rx_common, marker_start), RX_PROP_CSS, 0, true, NULL },
	{ "mask", "mask", offsetof(struct rx_common, mask), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border", "maskBorder", offsetof(struct rx_common, mask_border), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border_mode", "maskBorderMode", offsetof(struct rx_common, mask_border_mode), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border_outset", "maskBorderOutset", offsetof(struct rx_common, mask_border_outset), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border_repeat", "maskBorderRepeat", offsetof(struct rx_common, mask_border_repeat), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border_slice", "maskBorderSlice", offsetof(struct rx_common, mask_border_slice), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border_source", "maskBorderSource", offsetof(struct rx_common, mask_border_source), RX_PROP_CSS, 0, true, NULL },
	{ "mask_border_width", "maskBorderWidth", offsetof(struct rx_common, mask_border_width), RX_PROP_CSS, 0, true, NULL },
	{ "mask_clip", "maskClip", offsetof(struct rx_common, mask_clip), RX_PROP_CSS, 0, true, NULL },
	{ "mask_composite", "maskComposite", offsetof(struct rx_common, mask_composite), RX_PROP_CSS, 0, true, NULL },
	{ "mask_image", "maskImage", offsetof(struct rx_common, mask_image), RX_PROP_CSS, 0, true, NULL },
	{ "mask_mode", "maskMode", offsetof(struct rx_common, mask_mode), RX_PROP_CSS, 0, true, NULL },
	{ "mask_origin", "maskOrigin", offsetof(struct rx_common, mask_origin), RX_PROP_CSS, 0, true, NULL },
	{ "mask_position", "maskPosition", offsetof(struct rx_common, mask_position), RX_PROP_CSS, 0, true, NULL },
	{ "mask_repeat", "maskRepeat", offsetof(struct rx_common, mask_repeat), RX_PROP_CSS, 0, true, NULL },
	{ "mask_size", "maskSize", offsetof(struct rx_common, mask_size), RX_PROP_CSS, 0, true, NULL },
	{ "mask_type", "maskType", offsetof(struct rx_common, mask_type), RX_PROP_CSS, 0, true, NULL },
	{ "masonry_auto_flow", "masonryAutoFlow", offsetof(struct rx_common, masonry_auto_flow), RX_PROP_CSS, 0, true, NULL },
	{ "math_depth", "mathDepth", offsetof(struct rx_common, math_depth), RX_PROP_CSS, 0, true, NULL },
	{ "math_shift", "mathShift", offsetof(struct rx_common, math_shift), RX_PROP_CSS, 0, true, NULL },
	{ "math_style", "mathStyle", offsetof(struct rx_common, math_style), RX_PROP_CSS, 0, true, NULL },
	{ "max_block_size", "maxBlockSize", offsetof(struct rx_common, max_block_size), RX_PROP_CSS, 0, true, NULL },
	{ "max_height", "maxHeight", offsetof(struct rx_common, max_height), RX_PROP_CSS, 0, true, NULL },
	{ "max_inline_size", "maxInlineSize", offsetof(struct rx_common, max_inline_size), RX_PROP_CSS, 0, true, NULL },
	{ "max_lines", "maxLines", offsetof(struct rx_common, max_lines), RX_PROP_CSS, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_common, max_width), RX_PROP_CSS, 0, true, NULL },
	{ "min_block_size", "minBlockSize", offsetof(struct rx_common, min_block_size), RX_PROP_CSS, 0, true, NULL },
	{ "min_height", "minHeight", offsetof(struct rx_common, min_height), RX_PROP_CSS, 0, true, NULL },
	{ "min_inline_size", "minInlineSize", offsetof(struct rx_common, min_inline_size), RX_PROP_CSS, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_common, min_width), RX_PROP_CSS, 0, true, NULL },
	{ "mix_blend_mode", "mixBlendMode", offsetof(struct rx_common, mix_blend_mode), RX_PROP_CSS, 0, true, NULL },
	{ "motion", "motion", offsetof(struct rx_common, motion), RX_PROP_CSS, 0, true, NULL },
	{ "motion_distance", "motionDistance", offsetof(struct rx_common, motion_distance), RX_PROP_CSS, 0, true, NULL },
	{ "motion_path", "motionPath", offsetof(struct rx_common, motion_path), RX_PROP_CSS, 0, true, NULL },
	{ "motion_rotation", "motionRotation", offsetof(struct rx_common, motion_rotation), RX_PROP_CSS, 0, true, NULL },
	{ "object_fit", "objectFit", offsetof(struct rx_common, object_fit), RX_PROP_CSS, 0, true, NULL },
	{ "object_position", "objectPosition", offsetof(struct rx_common, object_position), RX_PROP_CSS, 0, true, NULL },
	{ "object_view_box", "objectViewBox", offsetof(struct rx_common, object_view_box), RX_PROP_CSS, 0, true, NULL },
	{ "offset", "offset", offsetof(struct rx_common, offset), RX_PROP_CSS, 0, true, NULL },
	{ "offset_anchor", "offsetAnchor", offsetof(struct rx_common, offset_anchor), RX_PROP_CSS, 0, true, NULL },
	{ "offset_distance", "offsetDistance", offsetof(struct rx_common, offset_distance), RX_PROP_CSS, 0, true, NULL },
	{ "offset_path", "offsetPath", offsetof(struct rx_common, offset_path), RX_PROP_CSS, 0, true, NULL },
	{ "offset_position", "offsetPosition", offsetof(struct rx_common, offset_position), RX_PROP_CSS, 0, true, NULL },
	{ "offset_rotate", "offsetRotate", offsetof(struct rx_common, offset_rotate), RX_PROP_CSS, 0, true, NULL },
	{ "offset_rotation", "offsetRotation", offsetof(struct rx_common, offset_rotation), RX_PROP_CSS, 0, true, NULL },
	{ "opacity", "opacity", offsetof(struct rx_common, opacity), RX_PROP_CSS, 0, true, NULL },
	{ "order", "order", offsetof(struct rx_common, order), RX_PROP_CSS, 0, true, NULL },
	{ "orphans", "orphans", offsetof(struct rx_common, orphans), RX_PROP_CSS, 0, true, NULL },
	{ "outline", "outline", offsetof(struct rx_common, outline), RX_PROP_CSS, 0, true, NULL },
	{ "outline_color", "outlineColor", offsetof(struct rx_common, outline_color), RX_PROP_CSS, 0, true, NULL },
	{ "outline_offset", "outlineOffset", offsetof(struct rx_common, outline_offset), RX_PROP_CSS, 0, true, NULL },
	{ "outline_style", "outlineStyle", offsetof(struct rx_common, outline_style), RX_PROP_CSS, 0, true, NULL },
	{ "outline_width", "outlineWidth", offsetof(struct rx_common, outline_width), RX_PROP_CSS, 0, true, NULL },
	{ "overflow", "overflow", offsetof(struct rx_common, overflow), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_anchor", "overflowAnchor", offsetof(struct rx_common, overflow_anchor), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_block", "overflowBlock", offsetof(struct rx_common, overflow_block), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_clip_box", "overflowClipBox", offsetof(struct rx_common, overflow_clip_box), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_clip_margin", "overflowClipMargin", offsetof(struct rx_common, overflow_clip_margin), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_inline", "overflowInline", offsetof(struct rx_common, overflow_inline), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_wrap", "overflowWrap", offsetof(struct rx_common, overflow_wrap), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_x", "overflowX", offsetof(struct rx_common, overflow_x), RX_PROP_CSS, 0, true, NULL },
	{ "overflow_y", "overflowY", offsetof(struct rx_common, overflow_y), RX_PROP_CSS, 0, true, NULL },
	{ "overlay", "overlay", offsetof(struct rx_common, overlay), RX_PROP_CSS, 0, true, NULL },
	{ "overscroll_behavior", "overscrollBehavior", offsetof(struct rx_common, overscroll_behavior), RX_PROP_CSS, 0, true, NULL },
	{ "overscroll_behavior_block", "overscrollBehaviorBlock", offsetof(struct rx_common, overscroll_behavior_block), RX_PROP_CSS, 0, true, NULL },
	{ "overscroll_behavior_inline", "overscrollBehaviorInline", offsetof(struct rx_common, overscroll_behavior_inline), RX_PROP_CSS, 0, true, NULL },
	{ "overscroll_behavior_x", "overscrollBehaviorX", offsetof(struct rx_common, overscroll_behavior_x), RX_PROP_CSS, 0, true, NULL },
	{ "overscroll_behavior_y", "overscrollBehaviorY", offsetof(struct rx_common, overscroll_behavior_y), RX_PROP_CSS, 0, true, NULL },
	{ "padding", "padding", offsetof(struct rx_common, padding), RX_PROP_CSS, 0, true, NULL },
	{ "padding_block", "paddingBlock", offsetof(struct rx_common, padding_block), RX_PROP_CSS, 0, true, NULL },
	{ "padding_block_end", "paddingBlockEnd", offsetof(struct rx_common, padding_block_end), RX_PROP_CSS, 0, true, NULL },
	{ "padding_block_start", "paddingBlockStart", offsetof(struct rx_common, padding_block_start), RX_PROP_CSS, 0, true, NULL },
	{ "padding_bottom", "paddingBottom", offsetof(struct rx_common, padding_bottom), RX_PROP_CSS, 0, true, NULL },
	{ "padding_inline", "paddingInline", offsetof(struct rx_common, padding_inline), RX_PROP_CSS, 0, true, NULL },
	{ "padding_inline_end", "paddingInlineEnd", offsetof(struct rx_common, padding_inline_end), RX_PROP_CSS, 0, true, NULL },
	{ "padding_inline_start", "paddingInlineStart", offsetof(struct rx_common, padding_inline_start), RX_PROP_CSS, 0, true, NULL },
	{ "padding_left", "paddingLeft", offsetof(struct rx_common, padding_left), RX_PROP_CSS, 0, true, NULL },
	{ "padding_right", "paddingRight", offsetof(struct rx_common, padding_right), RX_PROP_CSS, 0, true, NULL },
	{ "padding_top", "paddingTop", offsetof(struct rx_common, padding_top), RX_PROP_CSS, 0, true, NULL },
	{ "padding_x", "paddingInline", offsetof(struct rx_common, padding_x), RX_PROP_CSS, 0, true, NULL },
	{ "padding_y", "paddingBlock", offsetof(struct rx_common, padding_y), RX_PROP_CSS, 0, true, NULL },
	{ "page", "page", offsetof(struct rx_common, page), RX_PROP_CSS, 0, true, NULL },
	{ "paint_order", "paintOrder", offsetof(struct rx_common, paint_order), RX_PROP_CSS, 0, true, NULL },
	{ "perspective", "perspective", offsetof(struct rx_common, perspective), RX_PROP_CSS, 0, true, NULL },
	{ "perspective_origin", "perspectiveOrigin", offsetof(struct rx_common, perspective_origin), RX_PROP_CSS, 0, true, NULL },
	{ "place_content", "placeContent", offsetof(struct rx_common, place_content), RX_PROP_CSS, 0, true, NULL },
	{ "place_items", "placeItems", offsetof(struct rx_common, place_items), RX_PROP_CSS, 0, true, NULL },
	{ "place_self", "placeSelf", offsetof(struct rx_common, place_self), RX_PROP_CSS, 0, true, NULL },
	{ "pointer_events", "pointerEvents", offsetof(struct rx_common, pointer_events), RX_PROP_CSS, 0, true, NULL },
	{ "position", "position", offsetof(struct rx_common, position), RX_PROP_CSS, 0, true, NULL },
	{ "position_anchor", "positionAnchor", offsetof(struct rx_common, position_anchor), RX_PROP_CSS, 0, true, NULL },
	{ "position_area", "positionArea", offsetof(struct rx_common, position_area), RX_PROP_CSS, 0, true, NULL },
	{ "position_try", "positionTry", offsetof(struct rx_common, position_try), RX_PROP_CSS, 0, true, NULL },
	{ "position_try_fallbacks", "positionTryFallbacks", offsetof(struct rx_common, position_try_fallbacks), RX_PROP_CSS, 0, true, NULL },
	{ "position_try_order", "positionTryOrder", offsetof(struct rx_common, position_try_order), RX_PROP_CSS, 0, true, NULL },
	{ "position_visibility", "positionVisibility", offsetof(struct rx_common, position_visibility), RX_PROP_CSS, 0, true, NULL },
	{ "print_color_adjust", "printColorAdjust", offsetof(struct rx_common, print_color_adjust), RX_PROP_CSS, 0, true, NULL },
	{ "quotes", "quotes", offsetof(struct rx_common, quotes), RX_PROP_CSS, 0, true, NULL },
	{ "r", "r", offsetof(struct rx_common, r), RX_PROP_CSS, 0, true, NULL },
	{ "resize", "resize", offsetof(struct rx_common, resize), RX_PROP_CSS, 0, true, NULL },
	{ "right", "right", offsetof(struct rx_common, right), RX_PROP_CSS, 0, true, NULL },
	{ "rotate", "rotate", offsetof(struct rx_common, rotate), RX_PROP_CSS, 0, true, NULL },
	{ "row_gap", "rowGap", offsetof(struct rx_common, row_gap), RX_PROP_CSS, 0, true, NULL },
	{ "ruby_align", "rubyAlign", offsetof(struct rx_common, ruby_align), RX_PROP_CSS, 0, true, NULL },
	{ "ruby_merge", "rubyMerge", offsetof(struct rx_common, ruby_merge), RX_PROP_CSS, 0, true, NULL },
	{ "ruby_overhang", "rubyOverhang", offsetof(struct rx_common, ruby_overhang), RX_PROP_CSS, 0, true, NULL },
	{ "ruby_position", "rubyPosition", offsetof(struct rx_common, ruby_position), RX_PROP_CSS, 0, true, NULL },
	{ "rx", "rx", offsetof(struct rx_common, rx), RX_PROP_CSS, 0, true, NULL },
	{ "ry", "ry", offsetof(struct rx_common, ry), RX_PROP_CSS, 0, true, NULL },
	{ "scale", "scale", offsetof(struct rx_common, scale), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_behavior", "scrollBehavior", offsetof(struct rx_common, scroll_behavior), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_initial_target", "scrollInitialTarget", offsetof(struct rx_common, scroll_initial_target), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin", "scrollMargin", offsetof(struct rx_common, scroll_margin), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_block", "scrollMarginBlock", offsetof(struct rx_common, scroll_margin_block), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_block_end", "scrollMarginBlockEnd", offsetof(struct rx_common, scroll_margin_block_end), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_block_start", "scrollMarginBlockStart", offsetof(struct rx_common, scroll_margin_block_start), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_bottom", "scrollMarginBottom", offsetof(struct rx_common, scroll_margin_bottom), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_inline", "scrollMarginInline", offsetof(struct rx_common, scroll_margin_inline), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_inline_end", "scrollMarginInlineEnd", offsetof(struct rx_common, scroll_margin_inline_end), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_inline_start", "scrollMarginInlineStart", offsetof(struct rx_common, scroll_margin_inline_start), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_left", "scrollMarginLeft", offsetof(struct rx_common, scroll_margin_left), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_right", "scrollMarginRight", offsetof(struct rx_common, scroll_margin_right), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_margin_top", "scrollMarginTop", offsetof(struct rx_common, scroll_margin_top), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding", "scrollPadding", offsetof(struct rx_common, scroll_padding), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_block", "scrollPaddingBlock", offsetof(struct rx_common, scroll_padding_block), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_block_end", "scrollPaddingBlockEnd", offsetof(struct rx_common, scroll_padding_block_end), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_block_start", "scrollPaddingBlockStart", offsetof(struct rx_common, scroll_padding_block_start), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_bottom", "scrollPaddingBottom", offsetof(struct rx_common, scroll_padding_bottom), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_inline", "scrollPaddingInline", offsetof(struct rx_common, scroll_padding_inline), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_inline_end", "scrollPaddingInlineEnd", offsetof(struct rx_common, scroll_padding_inline_end), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_inline_start", "scrollPaddingInlineStart", offsetof(struct rx_common, scroll_padding_inline_start), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_left", "scrollPaddingLeft", offsetof(struct rx_common, scroll_padding_left), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_right", "scrollPaddingRight", offsetof(struct rx_common, scroll_padding_right), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_padding_top", "scrollPaddingTop", offsetof(struct rx_common, scroll_padding_top), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_align", "scrollSnapAlign", offsetof(struct rx_common, scroll_snap_align), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_margin", "scrollSnapMargin", offsetof(struct rx_common, scroll_snap_margin), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_margin_bottom", "scrollSnapMarginBottom", offsetof(struct rx_common, scroll_snap_margin_bottom), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_margin_left", "scrollSnapMarginLeft", offsetof(struct rx_common, scroll_snap_margin_left), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_margin_right", "scrollSnapMarginRight", offsetof(struct rx_common, scroll_snap_margin_right), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_margin_top", "scrollSnapMarginTop", offsetof(struct rx_common, scroll_snap_margin_top), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_stop", "scrollSnapStop", offsetof(struct rx_common, scroll_snap_stop), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_snap_type", "scrollSnapType", offsetof(struct rx_common, scroll_snap_type), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_timeline", "scrollTimeline", offsetof(struct rx_common, scroll_timeline), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_timeline_axis", "scrollTimelineAxis", offsetof(struct rx_common, scroll_timeline_axis), RX_PROP_CSS, 0, true, NULL },
	{ "scroll_timeline_name", "scrollTimelineName", offsetof(struct rx_common, scroll_timeline_name), RX_PROP_CSS, 0, true, NULL },
	{ "scrollbar_color", "scrollbarColor", offsetof(struct rx_common, scrollbar_color), RX_PROP_CSS, 0, true, NULL },
	{ "scrollbar_gutter", "scrollbarGutter", offsetof(struct rx_common, scrollbar_gutter), RX_PROP_CSS, 0, true, NULL },
	{ "scrollbar_width", "scrollbarWidth", offsetof(struct rx_common, scrollbar_width), RX_PROP_CSS, 0, true, NULL },
	{ "shape_image_threshold", "shapeImageThreshold", offsetof(struct rx_common, shape_image_threshold), RX_PROP_CSS, 0, true, NULL },
	{ "shape_margin", "shapeMargin", offsetof(struct rx_common, shape_margin), RX_PROP_CSS, 0, true, NULL },
	{ "shape_outside", "shapeOutside", offsetof(struct rx_common, shape_outside), RX_PROP_CSS, 0, true, NULL },
	{ "shape_rendering", "shapeRendering", offsetof(struct rx_common, shape_rendering), RX_PROP_CSS, 0, true, NULL },
	{ "speak_as", "speakAs", offsetof(struct rx_common, speak_as), RX_PROP_CSS, 0, true, NULL },
	{ "stop_color", "stopColor", offsetof(struct rx_common, stop_color), RX_PROP_CSS, 0, true, NULL },
	{ "stop_opacity", "stopOpacity", offsetof(struct rx_common, stop_opacity), RX_PROP_CSS, 0, true, NULL },
	{ "stroke", "stroke", offsetof(struct rx_common, stroke), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_color", "strokeColor", offsetof(struct rx_common, stroke_color), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_dasharray", "strokeDasharray", offsetof(struct rx_common, stroke_dasharray), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_dashoffset", "strokeDashoffset", offsetof(struct rx_common, stroke_dashoffset), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_linecap", "strokeLinecap", offsetof(struct rx_common, stroke_linecap), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_linejoin", "strokeLinejoin", offsetof(struct rx_common, stroke_linejoin), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_miterlimit", "strokeMiterlimit", offsetof(struct rx_common, stroke_miterlimit), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_opacity", "strokeOpacity", offsetof(struct rx_common, stroke_opacity), RX_PROP_CSS, 0, true, NULL },
	{ "stroke_width", "strokeWidth", offsetof(struct rx_common, stroke_width), RX_PROP_CSS, 0, true, NULL },
	{ "tab_size", "tabSize", offsetof(struct rx_common, tab_size), RX_PROP_CSS, 0, true, NULL },
	{ "table_layout", "tableLayout", offsetof(struct rx_common, table_layout), RX_PROP_CSS, 0, true, NULL },
	{ "text_align", "textAlign", offsetof(struct rx_common, text_align), RX_PROP_CSS, 0, true, NULL },
	{ "text_align_last", "textAlignLast", offsetof(struct rx_common, text_align_last), RX_PROP_CSS, 0, true, NULL },
	{ "text_anchor", "textAnchor", offsetof(struct rx_common, text_anchor), RX_PROP_CSS, 0, true, NULL },
	{ "text_autospace", "textAutospace", offsetof(struct rx_common, text_autospace), RX_PROP_CSS, 0, true, NULL },
	{ "text_box", "textBox", offsetof(struct rx_common, text_box), RX_PROP_CSS, 0, true, NULL },
	{ "text_box_edge", "textBoxEdge", offsetof(struct rx_common, text_box_edge), RX_PROP_CSS, 0, true, NULL },
	{ "text_box_trim", "textBoxTrim", offsetof(struct rx_common, text_box_trim), RX_PROP_CSS, 0, true, NULL },
	{ "text_combine_upright", "textCombineUpright", offsetof(struct rx_common, text_combine_upright), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration", "textDecoration", offsetof(struct rx_common, text_decoration), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration_color", "textDecorationColor", offsetof(struct rx_common, text_decoration_color), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration_line", "textDecorationLine", offsetof(struct rx_common, text_decoration_line), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration_skip", "textDecorationSkip", offsetof(struct rx_common, text_decoration_skip), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration_skip_ink", "textDecorationSkipInk", offsetof(struct rx_common, text_decoration_skip_ink), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration_style", "textDecorationStyle", offsetof(struct rx_common, text_decoration_style), RX_PROP_CSS, 0, true, NULL },
	{ "text_decoration_thickness", "textDecorationThickness", offsetof(struct rx_common, text_decoration_thickness), RX_PROP_CSS, 0, true, NULL },
	{ "text_emphasis", "textEmphasis", offsetof(struct rx_common, text_emphasis), RX_PROP_CSS, 0, true, NULL },
	{ "text_emphasis_color", "textEmphasisColor", offsetof(struct rx_common, text_emphasis_color), RX_PROP_CSS, 0, true, NULL },
	{ "text_emphasis_position", "textEmphasisPosition", offsetof(struct rx_common, text_emphasis_position), RX_PROP_CSS, 0, true, NULL },
	{ "text_emphasis_style", "textEmphasisStyle", offsetof(struct rx_common, text_emphasis_style), RX_PROP_CSS, 0, true, NULL },
	{ "text_indent", "textIndent", offsetof(struct rx_common, text_indent), RX_PROP_CSS, 0, true, NULL },
	{ "text_justify", "textJustify", offsetof(struct rx_common, text_justify), RX_PROP_CSS, 0, true, NULL },
	{ "text_orientation", "textOrientation", offsetof(struct rx_common, text_orientation), RX_PROP_CSS, 0, true, NULL },
	{ "text_overflow", "textOverflow", offsetof(struct rx_common, text_overflow), RX_PROP_CSS, 0, true, NULL },
	{ "text_rendering", "textRendering", offsetof(struct rx_common, text_rendering), RX_PROP_CSS, 0, true, NULL },
	{ "text_shadow", "textShadow", offsetof(struct rx_common, text_shadow), RX_PROP_CSS, 0, true, NULL },
	{ "text_size_adjust", "textSizeAdjust", offsetof(struct rx_common, text_size_adjust), RX_PROP_CSS, 0, true, NULL },
	{ "text_spacing_trim", "textSpacingTrim", offsetof(struct rx_common, text_spacing_trim), RX_PROP_CSS, 0, true, NULL },
	{ "text_transform", "textTransform", offsetof(struct rx_common, text_transform), RX_PROP_CSS, 0, true, NULL },
	{ "text_underline_offset", "textUnderlineOffset", offsetof(struct rx_common, text_underline_offset), RX_PROP_CSS, 0, true, NULL },
	{ "text_underline_position", "textUnderlinePosition", offsetof(struct rx_common, text_underline_position), RX_PROP_CSS, 0, true, NULL },
	{ "text_wrap", "textWrap", offsetof(struct rx_common, text_wrap), RX_PROP_CSS, 0, true, NULL },
	{ "text_wrap_mode", "textWrapMode", offsetof(struct rx_common, text_wrap_mode), RX_PROP_CSS, 0, true, NULL },
	{ "text_wrap_style", "textWrapStyle", offsetof(struct rx_common, text_wrap_style), RX_PROP_CSS, 0, true, NULL },
	{ "timeline_scope", "timelineScope", offsetof(struct rx_common, timeline_scope), RX_PROP_CSS, 0, true, NULL },
	{ "top", "top", offsetof(struct rx_common, top), RX_PROP_CSS, 0, true, NULL },
	{ "touch_action", "touchAction", offsetof(struct rx_common, touch_action), RX_PROP_CSS, 0, true, NULL },
	{ "transform", "transform", offsetof(struct rx_common, transform), RX_PROP_CSS, 0, true, NULL },
	{ "transform_box", "transformBox", offsetof(struct rx_common, transform_box), RX_PROP_CSS, 0, true, NULL },
	{ "transform_origin", "transformOrigin", offsetof(struct rx_common, transform_origin), RX_PROP_CSS, 0, true, NULL },
	{ "transform_style", "transformStyle", offsetof(struct rx_common, transform_style), RX_PROP_CSS, 0, true, NULL },
	{ "transition", "transition", offsetof(struct rx_common, transition), RX_PROP_CSS, 0, true, NULL },
	{ "transition_behavior", "transitionBehavior", offsetof(struct rx_common, transition_behavior), RX_PROP_CSS, 0, true, NULL },
	{ "transition_delay", "transitionDelay", offsetof(struct rx_common, transition_delay), RX_PROP_CSS, 0, true, NULL },
	{ "transition_duration", "transitionDuration", offsetof(struct rx_common, transition_duration), RX_PROP_CSS, 0, true, NULL },
	{ "transition_property", "transitionProperty", offsetof(struct rx_common, transition_property), RX_PROP_CSS, 0, true, NULL },
	{ "transition_timing_function", "transitionTimingFunction", offsetof(struct rx_common, transition_timing_function), RX_PROP_CSS, 0, true, NULL },
	{ "translate", "translate", offsetof(struct rx_common, translate), RX_PROP_CSS, 0, true, NULL },
	{ "unicode_bidi", "unicodeBidi", offsetof(struct rx_common, unicode_bidi), RX_PROP_CSS, 0, true, NULL },
	{ "user_select", "userSelect", offsetof(struct rx_common, user_select), RX_PROP_CSS, 0, true, NULL },
	{ "vector_effect", "vectorEffect", offsetof(struct rx_common, vector_effect), RX_PROP_CSS, 0, true, NULL },
	{ "vertical_align", "verticalAlign", offsetof(struct rx_common, vertical_align), RX_PROP_CSS, 0, true, NULL },
	{ "view_timeline", "viewTimeline", offsetof(struct rx_common, view_timeline), RX_PROP_CSS, 0, true, NULL },
	{ "view_timeline_axis", "viewTimelineAxis", offsetof(struct rx_common, view_timeline_axis), RX_PROP_CSS, 0, true, NULL },
	{ "view_timeline_inset", "viewTimelineInset", offsetof(struct rx_common, view_timeline_inset), RX_PROP_CSS, 0, true, NULL },
	{ "view_timeline_name", "viewTimelineName", offsetof(struct rx_common, view_timeline_name), RX_PROP_CSS, 0, true, NULL },
	{ "view_transition_class", "viewTransitionClass", offsetof(struct rx_common, view_transition_class), RX_PROP_CSS, 0, true, NULL },
	{ "view_transition_name", "viewTransitionName", offsetof(struct rx_common, view_transition_name), RX_PROP_CSS, 0, true, NULL },
	{ "visibility", "visibility", offsetof(struct rx_common, visibility), RX_PROP_CSS, 0, true, NULL },
	{ "white_space", "whiteSpace", offsetof(struct rx_common, white_space), RX_PROP_CSS, 0, true, NULL },
	{ "white_space_collapse", "whiteSpaceCollapse", offsetof(struct rx_common, white_space_collapse), RX_PROP_CSS, 0, true, NULL },
	{ "widows", "widows", offsetof(struct rx_common, widows), RX_PROP_CSS, 0, true, NULL },
	{ "width", "width", offsetof(struct rx_common, width), RX_PROP_CSS, 0, true, NULL },
	{ "will_change", "willChange", offsetof(struct rx_common, will_change), RX_PROP_CSS, 0, true, NULL },
	{ "word_break", "wordBreak", offsetof(struct rx_common, word_break), RX_PROP_CSS, 0, true, NULL },
	{ "word_spacing", "wordSpacing", offsetof(struct rx_common, word_spacing), RX_PROP_CSS, 0, true, NULL },
	{ "word_wrap", "wordWrap", offsetof(struct rx_common, word_wrap), RX_PROP_CSS, 0, true, NULL },
	{ "writing_mode", "writingMode", offsetof(struct rx_common, writing_mode), RX_PROP_CSS, 0, true, NULL },
	{ "x", "x", offsetof(struct rx_common, x), RX_PROP_CSS, 0, true, NULL },
	{ "y", "y", offsetof(struct rx_common, y), RX_PROP_CSS, 0, true, NULL },
	{ "z_index", "zIndex", offsetof(struct rx_common, z_index), RX_PROP_CSS, 0, true, NULL },
	{ "zoom", "zoom", offsetof(struct rx_common, zoom), RX_PROP_CSS, 0, true, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_common, on_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_blur", "onBlur", offsetof(struct rx_common, on_blur), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_click", "onClick", offsetof(struct rx_common, on_click), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_context_menu", "onContextMenu", offsetof(struct rx_common, on_context_menu), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_double_click", "onDoubleClick", offsetof(struct rx_common, on_double_click), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_down", "onMouseDown", offsetof(struct rx_common, on_mouse_down), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_enter", "onMouseEnter", offsetof(struct rx_common, on_mouse_enter), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_leave", "onMouseLeave", offsetof(struct rx_common, on_mouse_leave), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_move", "onMouseMove", offsetof(struct rx_common, on_mouse_move), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_out", "onMouseOut", offsetof(struct rx_common, on_mouse_out), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_over", "onMouseOver", offsetof(struct rx_common, on_mouse_over), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_mouse_up", "onMouseUp", offsetof(struct rx_common, on_mouse_up), RX_PROP_EVENT, RX_PAYLOAD_POINTER, false, NULL },
	{ "on_scroll", "onScroll", offsetof(struct rx_common, on_scroll), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_scroll_end", "onScrollEnd", offsetof(struct rx_common, on_scroll_end), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_mount", "onMount", offsetof(struct rx_common, on_mount), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_unmount", "onUnmount", offsetof(struct rx_common, on_unmount), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_key_down", "onKeyDown", offsetof(struct rx_common, on_key_down), RX_PROP_EVENT, RX_PAYLOAD_KEY, false, NULL },
	{ "on_key_up", "onKeyUp", offsetof(struct rx_common, on_key_up), RX_PROP_EVENT, RX_PAYLOAD_KEY, false, NULL },
};
const int rx_common_prop_count = sizeof rx_common_props / sizeof *rx_common_props;

static const struct rx_prop accessible_icon_props[] = {
	{ "label", "label", offsetof(struct rx_accessible_icon_props, label), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop alert_dialog_action_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_alert_dialog_action_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_alert_dialog_action_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_alert_dialog_action_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_alert_dialog_action_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_alert_dialog_action_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_alert_dialog_action_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_alert_dialog_action_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_alert_dialog_action_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_alert_dialog_action_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_alert_dialog_action_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop alert_dialog_cancel_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_alert_dialog_cancel_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_alert_dialog_cancel_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_alert_dialog_cancel_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_alert_dialog_cancel_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_alert_dialog_cancel_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_alert_dialog_cancel_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_alert_dialog_cancel_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_alert_dialog_cancel_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_alert_dialog_cancel_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_alert_dialog_cancel_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop alert_dialog_content_props[] = {
	{ "align", "align", offsetof(struct rx_alert_dialog_content_props, align), RX_PROP_WORDS, 0, false, "center start" },
	{ "defer_pointer_down_outside", "deferPointerDownOutside", offsetof(struct rx_alert_dialog_content_props, defer_pointer_down_outside), RX_PROP_BOOL, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_alert_dialog_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "height", "height", offsetof(struct rx_alert_dialog_content_props, height), RX_PROP_STRING, 0, true, NULL },
	{ "max_height", "maxHeight", offsetof(struct rx_alert_dialog_content_props, max_height), RX_PROP_STRING, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_alert_dialog_content_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_height", "minHeight", offsetof(struct rx_alert_dialog_content_props, min_height), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_alert_dialog_content_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_alert_dialog_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_alert_dialog_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_alert_dialog_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_open_auto_focus", "onOpenAutoFocus", offsetof(struct rx_alert_dialog_content_props, on_open_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "size", "size", offsetof(struct rx_alert_dialog_content_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "width", "width", offsetof(struct rx_alert_dialog_content_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop alert_dialog_description_props[] = {
	{ "align", "align", offsetof(struct rx_alert_dialog_description_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "color_scheme", "color", offsetof(struct rx_alert_dialog_description_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_alert_dialog_description_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_alert_dialog_description_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_alert_dialog_description_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_alert_dialog_description_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_alert_dialog_description_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_alert_dialog_description_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_alert_dialog_description_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_alert_dialog_description_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_alert_dialog_description_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_alert_dialog_description_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_alert_dialog_description_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_alert_dialog_description_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_alert_dialog_description_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop alert_dialog_root_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_alert_dialog_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_alert_dialog_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_alert_dialog_root_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop alert_dialog_title_props[] = {
	{ "align", "align", offsetof(struct rx_alert_dialog_title_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "as_", "as", offsetof(struct rx_alert_dialog_title_props, as_), RX_PROP_WORDS, 0, false, "h1 h2 h3 h4 h5 h6" },
	{ "color_scheme", "color", offsetof(struct rx_alert_dialog_title_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_alert_dialog_title_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_alert_dialog_title_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_alert_dialog_title_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_alert_dialog_title_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_alert_dialog_title_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_alert_dialog_title_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_alert_dialog_title_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_alert_dialog_title_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_alert_dialog_title_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_alert_dialog_title_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_alert_dialog_title_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_alert_dialog_title_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_alert_dialog_title_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop alert_dialog_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_alert_dialog_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_alert_dialog_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_alert_dialog_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_alert_dialog_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_alert_dialog_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_alert_dialog_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_alert_dialog_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_alert_dialog_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_alert_dialog_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_alert_dialog_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop aspect_ratio_props[] = {
	{ "ratio", "ratio", offsetof(struct rx_aspect_ratio_props, ratio), RX_PROP_NUMBER, 0, false, NULL },
};

static const struct rx_prop avatar_props[] = {
	{ "alt", "alt", offsetof(struct rx_avatar_props, alt), RX_PROP_STRING, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_avatar_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_avatar_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "decoding", "decoding", offsetof(struct rx_avatar_props, decoding), RX_PROP_WORDS, 0, false, "async auto sync" },
	{ "fallback", "fallback", offsetof(struct rx_avatar_props, fallback), RX_PROP_NODE, 0, false, NULL },
	{ "fetch_priority", "fetchPriority", offsetof(struct rx_avatar_props, fetch_priority), RX_PROP_WORDS, 0, false, "auto high low" },
	{ "high_contrast", "highContrast", offsetof(struct rx_avatar_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loading", "loading", offsetof(struct rx_avatar_props, loading), RX_PROP_WORDS, 0, false, "eager lazy" },
	{ "m", "m", offsetof(struct rx_avatar_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_avatar_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_avatar_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_avatar_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_avatar_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_avatar_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_avatar_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "on_loading_status_change", "onLoadingStatusChange", offsetof(struct rx_avatar_props, on_loading_status_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "radius", "radius", offsetof(struct rx_avatar_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_avatar_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_avatar_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "sizes", "sizes", offsetof(struct rx_avatar_props, sizes), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_avatar_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "src_set", "srcSet", offsetof(struct rx_avatar_props, src_set), RX_PROP_STRING, 0, false, NULL },
	{ "use_map", "useMap", offsetof(struct rx_avatar_props, use_map), RX_PROP_STRING, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_avatar_props, variant), RX_PROP_WORDS, 0, false, "soft solid" },
};

static const struct rx_prop badge_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_badge_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_badge_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_badge_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_badge_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_badge_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_badge_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_badge_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_badge_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_badge_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "radius", "radius", offsetof(struct rx_badge_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_badge_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "variant", "variant", offsetof(struct rx_badge_props, variant), RX_PROP_WORDS, 0, false, "outline soft solid surface" },
};

static const struct rx_prop blockquote_props[] = {
	{ "cite", "cite", offsetof(struct rx_blockquote_props, cite), RX_PROP_STRING, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_blockquote_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_blockquote_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_blockquote_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_blockquote_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_blockquote_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_blockquote_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_blockquote_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_blockquote_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_blockquote_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_blockquote_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "truncate", "truncate", offsetof(struct rx_blockquote_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_blockquote_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_blockquote_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop box_props[] = {
	{ "as_", "as", offsetof(struct rx_box_props, as_), RX_PROP_WORDS, 0, false, "div span" },
	{ "m", "m", offsetof(struct rx_box_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_box_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_box_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_box_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_box_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_box_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_box_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_box_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_box_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_box_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_box_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_box_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_box_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_box_props, py), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop button_props[] = {
	{ "auto_focus", "autoFocus", offsetof(struct rx_button_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_button_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_button_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_button_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_button_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_button_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_button_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_button_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_button_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_button_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loading", "loading", offsetof(struct rx_button_props, loading), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_button_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_button_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_button_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_button_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_button_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_button_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_button_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_button_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_button_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_button_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "type", "type", offsetof(struct rx_button_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_button_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_button_props, variant), RX_PROP_WORDS, 0, false, "classic ghost outline soft solid surface" },
};

static const struct rx_prop callout_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_callout_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_callout_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_callout_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_callout_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_callout_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_callout_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_callout_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_callout_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_callout_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_callout_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "variant", "variant", offsetof(struct rx_callout_props, variant), RX_PROP_WORDS, 0, false, "outline soft surface" },
	{ "text", "text", offsetof(struct rx_callout_props, text), RX_PROP_NODE, 0, false, NULL },
	{ "icon", "icon", offsetof(struct rx_callout_props, icon), RX_PROP_NODE, 0, false, NULL },
};

static const struct rx_prop callout_root_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_callout_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_callout_root_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_callout_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_callout_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_callout_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_callout_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_callout_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_callout_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_callout_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_callout_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "variant", "variant", offsetof(struct rx_callout_root_props, variant), RX_PROP_WORDS, 0, false, "outline soft surface" },
};

static const struct rx_prop callout_text_props[] = {
	{ "align", "align", offsetof(struct rx_callout_text_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "color_scheme", "color", offsetof(struct rx_callout_text_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_callout_text_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_callout_text_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_callout_text_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_callout_text_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_callout_text_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_callout_text_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_callout_text_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_callout_text_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_callout_text_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_callout_text_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_callout_text_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_callout_text_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_callout_text_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop card_props[] = {
	{ "m", "m", offsetof(struct rx_card_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_card_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_card_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_card_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_card_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_card_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_card_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_card_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5" },
	{ "variant", "variant", offsetof(struct rx_card_props, variant), RX_PROP_WORDS, 0, false, "classic ghost surface" },
};

static const struct rx_prop checkbox_props[] = {
	{ "auto_focus", "autoFocus", offsetof(struct rx_checkbox_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "checked", "checked", offsetof(struct rx_checkbox_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_checkbox_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_checked", "defaultChecked", offsetof(struct rx_checkbox_props, default_checked), RX_PROP_BOOL, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_checkbox_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_checkbox_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_checkbox_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_checkbox_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_checkbox_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_checkbox_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_checkbox_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_checkbox_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_checkbox_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_checkbox_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_checkbox_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_checkbox_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_checkbox_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_checkbox_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_checkbox_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_checkbox_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onCheckedChange", offsetof(struct rx_checkbox_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_CHECKED, false, NULL },
	{ "required", "required", offsetof(struct rx_checkbox_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_checkbox_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "type", "type", offsetof(struct rx_checkbox_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_checkbox_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_checkbox_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
	{ "text", "text", offsetof(struct rx_checkbox_props, text), RX_PROP_NODE, 0, false, NULL },
	{ "spacing", "spacing", offsetof(struct rx_checkbox_props, spacing), RX_PROP_WORDS, 0, false, "0 1 2 3 4 5 6 7 8 9" },
};

static const struct rx_prop checkbox_cards_item_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_checkbox_cards_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_checkbox_cards_item_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_checkbox_cards_item_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_checkbox_cards_item_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_checkbox_cards_item_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_checkbox_cards_item_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_checkbox_cards_item_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_checkbox_cards_item_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_checkbox_cards_item_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_checkbox_cards_item_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_checkbox_cards_item_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_checkbox_cards_item_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_checkbox_cards_item_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_checkbox_cards_item_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "required", "required", offsetof(struct rx_checkbox_cards_item_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_checkbox_cards_item_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_checkbox_cards_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop checkbox_cards_root_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_checkbox_cards_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "columns", "columns", offsetof(struct rx_checkbox_cards_root_props, columns), RX_PROP_STRING, 0, true, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_checkbox_cards_root_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_checkbox_cards_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_checkbox_cards_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "gap", "gap", offsetof(struct rx_checkbox_cards_root_props, gap), RX_PROP_STRING, 0, true, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_checkbox_cards_root_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_checkbox_cards_root_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_checkbox_cards_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_checkbox_cards_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_checkbox_cards_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_checkbox_cards_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_checkbox_cards_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_checkbox_cards_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_checkbox_cards_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_checkbox_cards_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_value_change", "onValueChange", offsetof(struct rx_checkbox_cards_root_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_checkbox_cards_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "required", "required", offsetof(struct rx_checkbox_cards_root_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_checkbox_cards_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_checkbox_cards_root_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_checkbox_cards_root_props, variant), RX_PROP_WORDS, 0, false, "classic surface" },
};

static const struct rx_prop checkbox_group_item_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_checkbox_group_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_checkbox_group_item_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_checkbox_group_item_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_checkbox_group_item_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_checkbox_group_item_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_checkbox_group_item_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_checkbox_group_item_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_checkbox_group_item_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_checkbox_group_item_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_checkbox_group_item_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_checkbox_group_item_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_checkbox_group_item_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_checkbox_group_item_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_checkbox_group_item_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "required", "required", offsetof(struct rx_checkbox_group_item_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_checkbox_group_item_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_checkbox_group_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop checkbox_group_root_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_checkbox_group_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_value", "defaultValue", offsetof(struct rx_checkbox_group_root_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_checkbox_group_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_checkbox_group_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_checkbox_group_root_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_checkbox_group_root_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_checkbox_group_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_checkbox_group_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_checkbox_group_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_checkbox_group_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_checkbox_group_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_checkbox_group_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_checkbox_group_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_checkbox_group_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_checkbox_group_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_checkbox_group_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "required", "required", offsetof(struct rx_checkbox_group_root_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_checkbox_group_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_checkbox_group_root_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_checkbox_group_root_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop code_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_code_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_code_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_code_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_code_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_code_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_code_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_code_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_code_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_code_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_code_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "truncate", "truncate", offsetof(struct rx_code_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_code_props, variant), RX_PROP_WORDS, 0, false, "ghost outline soft solid" },
	{ "weight", "weight", offsetof(struct rx_code_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_code_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop color_mode_button_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_color_mode_button_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_color_mode_button_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_color_mode_button_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_color_mode_button_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_color_mode_button_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_color_mode_button_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_color_mode_button_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_color_mode_button_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_color_mode_button_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loading", "loading", offsetof(struct rx_color_mode_button_props, loading), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_color_mode_button_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_color_mode_button_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_color_mode_button_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_color_mode_button_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_color_mode_button_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_color_mode_button_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_color_mode_button_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_color_mode_button_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_color_mode_button_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_color_mode_button_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "type", "type", offsetof(struct rx_color_mode_button_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_color_mode_button_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_color_mode_button_props, variant), RX_PROP_WORDS, 0, false, "classic ghost outline soft solid surface" },
	{ "position", "position", offsetof(struct rx_color_mode_button_props, position), RX_PROP_WORDS, 0, false, "top-left top-right bottom-left bottom-right" },
	{ "allow_system", "allowSystem", offsetof(struct rx_color_mode_button_props, allow_system), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop container_props[] = {
	{ "align", "align", offsetof(struct rx_container_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "m", "m", offsetof(struct rx_container_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_container_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_container_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_container_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_container_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_container_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_container_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_container_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_container_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_container_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_container_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_container_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_container_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_container_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_container_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_container_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_container_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "width", "width", offsetof(struct rx_container_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop context_menu_checkbox_item_props[] = {
	{ "checked", "checked", offsetof(struct rx_context_menu_checkbox_item_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_context_menu_checkbox_item_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_context_menu_checkbox_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_checked_change", "onCheckedChange", offsetof(struct rx_context_menu_checkbox_item_props, on_checked_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_select", "onSelect", offsetof(struct rx_context_menu_checkbox_item_props, on_select), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "shortcut", "shortcut", offsetof(struct rx_context_menu_checkbox_item_props, shortcut), RX_PROP_STRING, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_context_menu_checkbox_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop context_menu_content_props[] = {
	{ "align", "align", offsetof(struct rx_context_menu_content_props, align), RX_PROP_WORDS, 0, false, "center end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_context_menu_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_context_menu_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_context_menu_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_context_menu_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_context_menu_content_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "force_mount", "forceMount", offsetof(struct rx_context_menu_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_context_menu_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_context_menu_content_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_context_menu_content_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_context_menu_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_context_menu_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_context_menu_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_context_menu_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_context_menu_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "side", "side", offsetof(struct rx_context_menu_content_props, side), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "side_offset", "sideOffset", offsetof(struct rx_context_menu_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_context_menu_content_props, size), RX_PROP_WORDS, 0, true, "1 2" },
	{ "sticky", "sticky", offsetof(struct rx_context_menu_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_context_menu_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
	{ "variant", "variant", offsetof(struct rx_context_menu_content_props, variant), RX_PROP_WORDS, 0, false, "soft solid" },
};

static const struct rx_prop context_menu_item_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_context_menu_item_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_context_menu_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_select", "onSelect", offsetof(struct rx_context_menu_item_props, on_select), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "shortcut", "shortcut", offsetof(struct rx_context_menu_item_props, shortcut), RX_PROP_STRING, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_context_menu_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop context_menu_radio_group_props[] = {
	{ "on_value_change", "onValueChange", offsetof(struct rx_context_menu_radio_group_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "value", "value", offsetof(struct rx_context_menu_radio_group_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop context_menu_radio_item_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_context_menu_radio_item_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_context_menu_radio_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_select", "onSelect", offsetof(struct rx_context_menu_radio_item_props, on_select), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_context_menu_radio_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_context_menu_radio_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop context_menu_root_props[] = {
	{ "dir", "dir", offsetof(struct rx_context_menu_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "modal", "modal", offsetof(struct rx_context_menu_root_props, modal), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_context_menu_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_context_menu_root_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop context_menu_sub_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_context_menu_sub_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_context_menu_sub_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_context_menu_sub_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop context_menu_sub_content_props[] = {
	{ "align", "align", offsetof(struct rx_context_menu_sub_content_props, align), RX_PROP_WORDS, 0, false, "end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_context_menu_sub_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_context_menu_sub_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_context_menu_sub_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_context_menu_sub_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_context_menu_sub_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_context_menu_sub_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_context_menu_sub_content_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_context_menu_sub_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_context_menu_sub_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_context_menu_sub_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_context_menu_sub_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "side_offset", "sideOffset", offsetof(struct rx_context_menu_sub_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "sticky", "sticky", offsetof(struct rx_context_menu_sub_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_context_menu_sub_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
};

static const struct rx_prop context_menu_sub_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_context_menu_sub_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_context_menu_sub_trigger_props, text_value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop context_menu_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_context_menu_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop data_list_item_props[] = {
	{ "align", "align", offsetof(struct rx_data_list_item_props, align), RX_PROP_WORDS, 0, true, "baseline center end start stretch" },
};

static const struct rx_prop data_list_label_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_data_list_label_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_data_list_label_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_data_list_label_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_data_list_label_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "width", "width", offsetof(struct rx_data_list_label_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop data_list_root_props[] = {
	{ "m", "m", offsetof(struct rx_data_list_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_data_list_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_data_list_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_data_list_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_data_list_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_data_list_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_data_list_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "orientation", "orientation", offsetof(struct rx_data_list_root_props, orientation), RX_PROP_WORDS, 0, true, "horizontal vertical" },
	{ "size", "size", offsetof(struct rx_data_list_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "trim", "trim", offsetof(struct rx_data_list_root_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
};

static const struct rx_prop dialog_close_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_dialog_close_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_dialog_close_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_dialog_close_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_dialog_close_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_dialog_close_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_dialog_close_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_dialog_close_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_dialog_close_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_dialog_close_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_dialog_close_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop dialog_content_props[] = {
	{ "align", "align", offsetof(struct rx_dialog_content_props, align), RX_PROP_WORDS, 0, false, "center start" },
	{ "defer_pointer_down_outside", "deferPointerDownOutside", offsetof(struct rx_dialog_content_props, defer_pointer_down_outside), RX_PROP_BOOL, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_dialog_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "height", "height", offsetof(struct rx_dialog_content_props, height), RX_PROP_STRING, 0, true, NULL },
	{ "max_height", "maxHeight", offsetof(struct rx_dialog_content_props, max_height), RX_PROP_STRING, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_dialog_content_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_height", "minHeight", offsetof(struct rx_dialog_content_props, min_height), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_dialog_content_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_dialog_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_dialog_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_dialog_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_dialog_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_open_auto_focus", "onOpenAutoFocus", offsetof(struct rx_dialog_content_props, on_open_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_dialog_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "size", "size", offsetof(struct rx_dialog_content_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "width", "width", offsetof(struct rx_dialog_content_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop dialog_description_props[] = {
	{ "align", "align", offsetof(struct rx_dialog_description_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "color_scheme", "color", offsetof(struct rx_dialog_description_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_dialog_description_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_dialog_description_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_dialog_description_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_dialog_description_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_dialog_description_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_dialog_description_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_dialog_description_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_dialog_description_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_dialog_description_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_dialog_description_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_dialog_description_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_dialog_description_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_dialog_description_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop dialog_root_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_dialog_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_dialog_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_dialog_root_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop dialog_title_props[] = {
	{ "align", "align", offsetof(struct rx_dialog_title_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "as_", "as", offsetof(struct rx_dialog_title_props, as_), RX_PROP_WORDS, 0, false, "h1 h2 h3 h4 h5 h6" },
	{ "color_scheme", "color", offsetof(struct rx_dialog_title_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_dialog_title_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_dialog_title_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_dialog_title_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_dialog_title_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_dialog_title_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_dialog_title_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_dialog_title_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_dialog_title_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_dialog_title_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_dialog_title_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_dialog_title_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_dialog_title_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_dialog_title_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop dialog_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_dialog_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_dialog_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_dialog_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_dialog_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_dialog_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_dialog_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_dialog_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_dialog_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_dialog_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_dialog_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_checkbox_item_props[] = {
	{ "checked", "checked", offsetof(struct rx_dropdown_menu_checkbox_item_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_dropdown_menu_checkbox_item_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_dropdown_menu_checkbox_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_checked_change", "onCheckedChange", offsetof(struct rx_dropdown_menu_checkbox_item_props, on_checked_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_select", "onSelect", offsetof(struct rx_dropdown_menu_checkbox_item_props, on_select), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "shortcut", "shortcut", offsetof(struct rx_dropdown_menu_checkbox_item_props, shortcut), RX_PROP_STRING, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_dropdown_menu_checkbox_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_content_props[] = {
	{ "align", "align", offsetof(struct rx_dropdown_menu_content_props, align), RX_PROP_WORDS, 0, false, "center end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_dropdown_menu_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_dropdown_menu_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_dropdown_menu_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_dropdown_menu_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_dropdown_menu_content_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "force_mount", "forceMount", offsetof(struct rx_dropdown_menu_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_dropdown_menu_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_dropdown_menu_content_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_dropdown_menu_content_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_dropdown_menu_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_dropdown_menu_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_dropdown_menu_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_dropdown_menu_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_dropdown_menu_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "side", "side", offsetof(struct rx_dropdown_menu_content_props, side), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "side_offset", "sideOffset", offsetof(struct rx_dropdown_menu_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_dropdown_menu_content_props, size), RX_PROP_WORDS, 0, true, "1 2" },
	{ "sticky", "sticky", offsetof(struct rx_dropdown_menu_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_dropdown_menu_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
	{ "variant", "variant", offsetof(struct rx_dropdown_menu_content_props, variant), RX_PROP_WORDS, 0, false, "soft solid" },
};

static const struct rx_prop dropdown_menu_item_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_dropdown_menu_item_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_dropdown_menu_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_select", "onSelect", offsetof(struct rx_dropdown_menu_item_props, on_select), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "shortcut", "shortcut", offsetof(struct rx_dropdown_menu_item_props, shortcut), RX_PROP_STRING, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_dropdown_menu_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_radio_group_props[] = {
	{ "on_value_change", "onValueChange", offsetof(struct rx_dropdown_menu_radio_group_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "value", "value", offsetof(struct rx_dropdown_menu_radio_group_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_radio_item_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_dropdown_menu_radio_item_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_dropdown_menu_radio_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "on_select", "onSelect", offsetof(struct rx_dropdown_menu_radio_item_props, on_select), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_dropdown_menu_radio_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_dropdown_menu_radio_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_root_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_dropdown_menu_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_dropdown_menu_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "modal", "modal", offsetof(struct rx_dropdown_menu_root_props, modal), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_dropdown_menu_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_dropdown_menu_root_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_sub_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_dropdown_menu_sub_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_dropdown_menu_sub_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_dropdown_menu_sub_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_sub_content_props[] = {
	{ "align", "align", offsetof(struct rx_dropdown_menu_sub_content_props, align), RX_PROP_WORDS, 0, false, "end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_dropdown_menu_sub_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_dropdown_menu_sub_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_dropdown_menu_sub_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_dropdown_menu_sub_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_dropdown_menu_sub_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_dropdown_menu_sub_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_dropdown_menu_sub_content_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_dropdown_menu_sub_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_dropdown_menu_sub_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_dropdown_menu_sub_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_dropdown_menu_sub_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "side_offset", "sideOffset", offsetof(struct rx_dropdown_menu_sub_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "sticky", "sticky", offsetof(struct rx_dropdown_menu_sub_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_dropdown_menu_sub_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
};

static const struct rx_prop dropdown_menu_sub_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_dropdown_menu_sub_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_dropdown_menu_sub_trigger_props, text_value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop dropdown_menu_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_dropdown_menu_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_dropdown_menu_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_dropdown_menu_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_dropdown_menu_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_dropdown_menu_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_dropdown_menu_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_dropdown_menu_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_dropdown_menu_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_dropdown_menu_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_dropdown_menu_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop em_props[] = {
	{ "truncate", "truncate", offsetof(struct rx_em_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "wrap", "wrap", offsetof(struct rx_em_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop flex_props[] = {
	{ "align", "align", offsetof(struct rx_flex_props, align), RX_PROP_WORDS, 0, true, "baseline center end start stretch" },
	{ "as_", "as", offsetof(struct rx_flex_props, as_), RX_PROP_WORDS, 0, false, "div span" },
	{ "direction", "direction", offsetof(struct rx_flex_props, direction), RX_PROP_WORDS, 0, true, "column column-reverse row row-reverse" },
	{ "gap", "gap", offsetof(struct rx_flex_props, gap), RX_PROP_STRING, 0, true, NULL },
	{ "gap_x", "gapX", offsetof(struct rx_flex_props, gap_x), RX_PROP_STRING, 0, true, NULL },
	{ "gap_y", "gapY", offsetof(struct rx_flex_props, gap_y), RX_PROP_STRING, 0, true, NULL },
	{ "justify", "justify", offsetof(struct rx_flex_props, justify), RX_PROP_WORDS, 0, true, "between center end start" },
	{ "m", "m", offsetof(struct rx_flex_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_flex_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_flex_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_flex_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_flex_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_flex_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_flex_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_flex_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_flex_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_flex_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_flex_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_flex_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_flex_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_flex_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "wrap", "wrap", offsetof(struct rx_flex_props, wrap), RX_PROP_WORDS, 0, true, "nowrap wrap wrap-reverse" },
	{ "spacing", "gap", offsetof(struct rx_flex_props, spacing), RX_PROP_STRING, 0, true, NULL },
	{ "spacing_x", "gapX", offsetof(struct rx_flex_props, spacing_x), RX_PROP_STRING, 0, true, NULL },
	{ "spacing_y", "gapY", offsetof(struct rx_flex_props, spacing_y), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop form_props[] = {
	{ "accept_charset", "acceptCharset", offsetof(struct rx_form_props, accept_charset), RX_PROP_STRING, 0, false, NULL },
	{ "action", "action", offsetof(struct rx_form_props, action), RX_PROP_STRING, 0, false, NULL },
	{ "auto_complete", "autoComplete", offsetof(struct rx_form_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "enc_type", "encType", offsetof(struct rx_form_props, enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "method", "method", offsetof(struct rx_form_props, method), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_form_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "no_validate", "noValidate", offsetof(struct rx_form_props, no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_form_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "on_submit", "onSubmit", offsetof(struct rx_form_props, on_submit), RX_PROP_EVENT, RX_PAYLOAD_FORM, false, NULL },
	{ "reset_on_submit", "resetOnSubmit", offsetof(struct rx_form_props, reset_on_submit), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop grid_props[] = {
	{ "align", "align", offsetof(struct rx_grid_props, align), RX_PROP_WORDS, 0, true, "baseline center end start stretch" },
	{ "areas", "areas", offsetof(struct rx_grid_props, areas), RX_PROP_STRING, 0, true, NULL },
	{ "as_", "as", offsetof(struct rx_grid_props, as_), RX_PROP_WORDS, 0, false, "div span" },
	{ "columns", "columns", offsetof(struct rx_grid_props, columns), RX_PROP_STRING, 0, true, NULL },
	{ "flow", "flow", offsetof(struct rx_grid_props, flow), RX_PROP_WORDS, 0, true, "column column-dense dense row row-dense" },
	{ "gap", "gap", offsetof(struct rx_grid_props, gap), RX_PROP_STRING, 0, true, NULL },
	{ "gap_x", "gapX", offsetof(struct rx_grid_props, gap_x), RX_PROP_STRING, 0, true, NULL },
	{ "gap_y", "gapY", offsetof(struct rx_grid_props, gap_y), RX_PROP_STRING, 0, true, NULL },
	{ "justify", "justify", offsetof(struct rx_grid_props, justify), RX_PROP_WORDS, 0, true, "between center end start" },
	{ "justify_items", "justifyItems", offsetof(struct rx_grid_props, justify_items), RX_PROP_WORDS, 0, true, "baseline center end start stretch" },
	{ "m", "m", offsetof(struct rx_grid_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_grid_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_grid_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_grid_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_grid_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_grid_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_grid_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_grid_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_grid_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_grid_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_grid_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_grid_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_grid_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_grid_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "rows", "rows", offsetof(struct rx_grid_props, rows), RX_PROP_STRING, 0, true, NULL },
	{ "spacing", "gap", offsetof(struct rx_grid_props, spacing), RX_PROP_STRING, 0, true, NULL },
	{ "spacing_x", "gapX", offsetof(struct rx_grid_props, spacing_x), RX_PROP_STRING, 0, true, NULL },
	{ "spacing_y", "gapY", offsetof(struct rx_grid_props, spacing_y), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop heading_props[] = {
	{ "align", "align", offsetof(struct rx_heading_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "as_", "as", offsetof(struct rx_heading_props, as_), RX_PROP_WORDS, 0, false, "h1 h2 h3 h4 h5 h6" },
	{ "color_scheme", "color", offsetof(struct rx_heading_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_heading_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_heading_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_heading_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_heading_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_heading_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_heading_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_heading_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_heading_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_heading_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_heading_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_heading_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_heading_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_heading_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop hover_card_content_props[] = {
	{ "align", "align", offsetof(struct rx_hover_card_content_props, align), RX_PROP_WORDS, 0, false, "center end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_hover_card_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_hover_card_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_hover_card_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_hover_card_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_hover_card_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "height", "height", offsetof(struct rx_hover_card_content_props, height), RX_PROP_STRING, 0, true, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_hover_card_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "max_height", "maxHeight", offsetof(struct rx_hover_card_content_props, max_height), RX_PROP_STRING, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_hover_card_content_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_height", "minHeight", offsetof(struct rx_hover_card_content_props, min_height), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_hover_card_content_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_hover_card_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_hover_card_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_hover_card_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_hover_card_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "side", "side", offsetof(struct rx_hover_card_content_props, side), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "side_offset", "sideOffset", offsetof(struct rx_hover_card_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_hover_card_content_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "sticky", "sticky", offsetof(struct rx_hover_card_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_hover_card_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
	{ "width", "width", offsetof(struct rx_hover_card_content_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop hover_card_root_props[] = {
	{ "close_delay", "closeDelay", offsetof(struct rx_hover_card_root_props, close_delay), RX_PROP_NUMBER, 0, false, NULL },
	{ "default_open", "defaultOpen", offsetof(struct rx_hover_card_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_hover_card_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_hover_card_root_props, open), RX_PROP_BOOL, 0, false, NULL },
	{ "open_delay", "openDelay", offsetof(struct rx_hover_card_root_props, open_delay), RX_PROP_NUMBER, 0, false, NULL },
};

static const struct rx_prop hover_card_trigger_props[] = {
	{ "download", "download", offsetof(struct rx_hover_card_trigger_props, download), RX_PROP_ANY, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_hover_card_trigger_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "href_lang", "hrefLang", offsetof(struct rx_hover_card_trigger_props, href_lang), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_hover_card_trigger_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "ping", "ping", offsetof(struct rx_hover_card_trigger_props, ping), RX_PROP_STRING, 0, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_hover_card_trigger_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_hover_card_trigger_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_hover_card_trigger_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop icon_button_props[] = {
	{ "auto_focus", "autoFocus", offsetof(struct rx_icon_button_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_icon_button_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_icon_button_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_icon_button_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_icon_button_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_icon_button_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_icon_button_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_icon_button_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_icon_button_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_icon_button_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loading", "loading", offsetof(struct rx_icon_button_props, loading), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_icon_button_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_icon_button_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_icon_button_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_icon_button_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_icon_button_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_icon_button_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_icon_button_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_icon_button_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_icon_button_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_icon_button_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "type", "type", offsetof(struct rx_icon_button_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_icon_button_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_icon_button_props, variant), RX_PROP_WORDS, 0, false, "classic ghost outline soft solid surface" },
};

static const struct rx_prop image_props[] = {
	{ "alt", "alt", offsetof(struct rx_image_props, alt), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_image_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "decoding", "decoding", offsetof(struct rx_image_props, decoding), RX_PROP_WORDS, 0, false, "async auto sync" },
	{ "fetch_priority", "fetchPriority", offsetof(struct rx_image_props, fetch_priority), RX_PROP_WORDS, 0, false, "auto high low" },
	{ "loading", "loading", offsetof(struct rx_image_props, loading), RX_PROP_WORDS, 0, false, "eager lazy" },
	{ "on_error", "onError", offsetof(struct rx_image_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_load", "onLoad", offsetof(struct rx_image_props, on_load), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_image_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "sizes", "sizes", offsetof(struct rx_image_props, sizes), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_image_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "src_set", "srcSet", offsetof(struct rx_image_props, src_set), RX_PROP_STRING, 0, false, NULL },
	{ "use_map", "useMap", offsetof(struct rx_image_props, use_map), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop input_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_input_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_input_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_input_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_value", "defaultValue", offsetof(struct rx_input_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_input_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_input_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_input_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_input_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_input_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_input_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_input_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "list", "list", offsetof(struct rx_input_props, list), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_input_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max", "max", offsetof(struct rx_input_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_input_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "mb", "mb", offsetof(struct rx_input_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min", "min", offsetof(struct rx_input_props, min), RX_PROP_ANY, 0, false, NULL },
	{ "min_length", "minLength", offsetof(struct rx_input_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "ml", "ml", offsetof(struct rx_input_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_input_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_input_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "multiple", "multiple", offsetof(struct rx_input_props, multiple), RX_PROP_BOOL, 0, false, NULL },
	{ "mx", "mx", offsetof(struct rx_input_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_input_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_input_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_input_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_input", "onInput", offsetof(struct rx_input_props, on_input), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_paste", "onPaste", offsetof(struct rx_input_props, on_paste), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "pattern", "pattern", offsetof(struct rx_input_props, pattern), RX_PROP_STRING, 0, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_input_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_input_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "read_only", "readOnly", offsetof(struct rx_input_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_input_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_input_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "step", "step", offsetof(struct rx_input_props, step), RX_PROP_ANY, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_input_props, type), RX_PROP_WORDS, 0, false, "date datetime-local email hidden month number password search tel text time url week" },
	{ "value", "value", offsetof(struct rx_input_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_input_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
	{ "on_blur", "onBlur", offsetof(struct rx_input_props, on_blur), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_input_props, on_focus), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
};

static const struct rx_prop inset_props[] = {
	{ "clip", "clip", offsetof(struct rx_inset_props, clip), RX_PROP_WORDS, 0, true, "border-box padding-box" },
	{ "m", "m", offsetof(struct rx_inset_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_inset_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_inset_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_inset_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_inset_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_inset_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_inset_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_inset_props, p), RX_PROP_WORDS, 0, true, "0 current" },
	{ "pb", "pb", offsetof(struct rx_inset_props, pb), RX_PROP_WORDS, 0, true, "0 current" },
	{ "pl", "pl", offsetof(struct rx_inset_props, pl), RX_PROP_WORDS, 0, true, "0 current" },
	{ "pr", "pr", offsetof(struct rx_inset_props, pr), RX_PROP_WORDS, 0, true, "0 current" },
	{ "pt", "pt", offsetof(struct rx_inset_props, pt), RX_PROP_WORDS, 0, true, "0 current" },
	{ "px", "px", offsetof(struct rx_inset_props, px), RX_PROP_WORDS, 0, true, "0 current" },
	{ "py", "py", offsetof(struct rx_inset_props, py), RX_PROP_WORDS, 0, true, "0 current" },
	{ "side", "side", offsetof(struct rx_inset_props, side), RX_PROP_WORDS, 0, true, "all bottom left right top x y" },
};

static const struct rx_prop kbd_props[] = {
	{ "m", "m", offsetof(struct rx_kbd_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_kbd_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_kbd_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_kbd_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_kbd_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_kbd_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_kbd_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_kbd_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "variant", "variant", offsetof(struct rx_kbd_props, variant), RX_PROP_WORDS, 0, false, "classic soft" },
};

static const struct rx_prop link_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_link_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "download", "download", offsetof(struct rx_link_props, download), RX_PROP_ANY, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_link_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_link_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "href_lang", "hrefLang", offsetof(struct rx_link_props, href_lang), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_link_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_link_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "media", "media", offsetof(struct rx_link_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "ml", "ml", offsetof(struct rx_link_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_link_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_link_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_link_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_link_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "ping", "ping", offsetof(struct rx_link_props, ping), RX_PROP_STRING, 0, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_link_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "rel", "rel", offsetof(struct rx_link_props, rel), RX_PROP_STRING, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_link_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "target", "target", offsetof(struct rx_link_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "trim", "trim", offsetof(struct rx_link_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_link_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_link_props, type), RX_PROP_STRING, 0, false, NULL },
	{ "underline", "underline", offsetof(struct rx_link_props, underline), RX_PROP_WORDS, 0, false, "always auto hover none" },
	{ "weight", "weight", offsetof(struct rx_link_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_link_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
	{ "is_external", "isExternal", offsetof(struct rx_link_props, is_external), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop popover_close_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_popover_close_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_popover_close_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_popover_close_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_popover_close_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_popover_close_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_popover_close_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_popover_close_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_popover_close_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_popover_close_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_popover_close_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop popover_content_props[] = {
	{ "align", "align", offsetof(struct rx_popover_content_props, align), RX_PROP_WORDS, 0, false, "center end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_popover_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_popover_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_popover_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_popover_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "defer_pointer_down_outside", "deferPointerDownOutside", offsetof(struct rx_popover_content_props, defer_pointer_down_outside), RX_PROP_BOOL, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_popover_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "height", "height", offsetof(struct rx_popover_content_props, height), RX_PROP_STRING, 0, true, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_popover_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "max_height", "maxHeight", offsetof(struct rx_popover_content_props, max_height), RX_PROP_STRING, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_popover_content_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_height", "minHeight", offsetof(struct rx_popover_content_props, min_height), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_popover_content_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_popover_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_popover_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_focus_outside", "onFocusOutside", offsetof(struct rx_popover_content_props, on_focus_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_interact_outside", "onInteractOutside", offsetof(struct rx_popover_content_props, on_interact_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_open_auto_focus", "onOpenAutoFocus", offsetof(struct rx_popover_content_props, on_open_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_popover_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "side", "side", offsetof(struct rx_popover_content_props, side), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "side_offset", "sideOffset", offsetof(struct rx_popover_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_popover_content_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
	{ "sticky", "sticky", offsetof(struct rx_popover_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_popover_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
	{ "width", "width", offsetof(struct rx_popover_content_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop popover_root_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_popover_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "modal", "modal", offsetof(struct rx_popover_root_props, modal), RX_PROP_BOOL, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_popover_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "open", "open", offsetof(struct rx_popover_root_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop popover_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_popover_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_popover_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_popover_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_popover_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_popover_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_popover_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_popover_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_popover_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_popover_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_popover_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop progress_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_progress_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "duration", "duration", offsetof(struct rx_progress_props, duration), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_progress_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_progress_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max", "max", offsetof(struct rx_progress_props, max), RX_PROP_NUMBER, 0, false, NULL },
	{ "mb", "mb", offsetof(struct rx_progress_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_progress_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_progress_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_progress_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_progress_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_progress_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "radius", "radius", offsetof(struct rx_progress_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_progress_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_progress_props, value), RX_PROP_NUMBER, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_progress_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop quote_props[] = {
	{ "cite", "cite", offsetof(struct rx_quote_props, cite), RX_PROP_STRING, 0, false, NULL },
	{ "truncate", "truncate", offsetof(struct rx_quote_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "wrap", "wrap", offsetof(struct rx_quote_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop radio_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_radio_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "checked", "checked", offsetof(struct rx_radio_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_radio_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_radio_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_radio_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_radio_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_radio_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_radio_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_radio_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_radio_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_radio_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_radio_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_radio_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "mb", "mb", offsetof(struct rx_radio_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min_length", "minLength", offsetof(struct rx_radio_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "ml", "ml", offsetof(struct rx_radio_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_radio_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_radio_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_radio_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_radio_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_radio_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_radio_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_value_change", "onValueChange", offsetof(struct rx_radio_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "read_only", "readOnly", offsetof(struct rx_radio_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_radio_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_radio_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_radio_props, value), RX_PROP_STRING, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_radio_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop radio_cards_item_props[] = {
	{ "checked", "checked", offsetof(struct rx_radio_cards_item_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_radio_cards_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_radio_cards_item_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_radio_cards_item_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_radio_cards_item_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_radio_cards_item_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_radio_cards_item_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_radio_cards_item_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_radio_cards_item_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_radio_cards_item_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_radio_cards_item_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_radio_cards_item_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_radio_cards_item_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_radio_cards_item_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_radio_cards_item_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "required", "required", offsetof(struct rx_radio_cards_item_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_radio_cards_item_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_radio_cards_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop radio_cards_root_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_radio_cards_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "columns", "columns", offsetof(struct rx_radio_cards_root_props, columns), RX_PROP_STRING, 0, true, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_radio_cards_root_props, default_value), RX_PROP_STRING, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_radio_cards_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_radio_cards_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_radio_cards_root_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "gap", "gap", offsetof(struct rx_radio_cards_root_props, gap), RX_PROP_STRING, 0, true, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_radio_cards_root_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_radio_cards_root_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_radio_cards_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_radio_cards_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_radio_cards_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_radio_cards_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_radio_cards_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_radio_cards_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_radio_cards_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_radio_cards_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_value_change", "onValueChange", offsetof(struct rx_radio_cards_root_props, on_value_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_radio_cards_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "required", "required", offsetof(struct rx_radio_cards_root_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_radio_cards_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_radio_cards_root_props, value), RX_PROP_STRING, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_radio_cards_root_props, variant), RX_PROP_WORDS, 0, false, "classic surface" },
};

static const struct rx_prop radio_group_item_props[] = {
	{ "checked", "checked", offsetof(struct rx_radio_group_item_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_radio_group_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_radio_group_item_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_radio_group_item_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_radio_group_item_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_radio_group_item_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_radio_group_item_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_radio_group_item_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_radio_group_item_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_radio_group_item_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_radio_group_item_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_radio_group_item_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_radio_group_item_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_radio_group_item_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_radio_group_item_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "required", "required", offsetof(struct rx_radio_group_item_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_radio_group_item_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_radio_group_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop radio_group_root_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_radio_group_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_value", "defaultValue", offsetof(struct rx_radio_group_root_props, default_value), RX_PROP_STRING, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_radio_group_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_radio_group_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_radio_group_root_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_radio_group_root_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_radio_group_root_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_radio_group_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_radio_group_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_radio_group_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_radio_group_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_radio_group_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_radio_group_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_radio_group_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_radio_group_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_radio_group_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_radio_group_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "required", "required", offsetof(struct rx_radio_group_root_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_radio_group_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_radio_group_root_props, value), RX_PROP_STRING, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_radio_group_root_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop scroll_area_props[] = {
	{ "dir", "dir", offsetof(struct rx_scroll_area_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disable_implicit_content_element", "disableImplicitContentElement", offsetof(struct rx_scroll_area_props, disable_implicit_content_element), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_scroll_area_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_scroll_area_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_scroll_area_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_scroll_area_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_scroll_area_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_scroll_area_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_scroll_area_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "radius", "radius", offsetof(struct rx_scroll_area_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "scroll_hide_delay", "scrollHideDelay", offsetof(struct rx_scroll_area_props, scroll_hide_delay), RX_PROP_NUMBER, 0, false, NULL },
	{ "scrollbars", "scrollbars", offsetof(struct rx_scroll_area_props, scrollbars), RX_PROP_WORDS, 0, false, "both horizontal vertical" },
	{ "size", "size", offsetof(struct rx_scroll_area_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "type", "type", offsetof(struct rx_scroll_area_props, type), RX_PROP_WORDS, 0, false, "always auto hover scroll" },
};

static const struct rx_prop section_props[] = {
	{ "m", "m", offsetof(struct rx_section_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_section_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_section_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_section_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_section_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_section_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_section_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_section_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_section_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_section_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_section_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_section_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_section_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_section_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_section_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
};

static const struct rx_prop segmented_control_item_props[] = {
	{ "form", "form", offsetof(struct rx_segmented_control_item_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_segmented_control_item_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_segmented_control_item_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_segmented_control_item_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_segmented_control_item_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_segmented_control_item_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_segmented_control_item_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_segmented_control_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop segmented_control_root_props[] = {
	{ "default_value", "defaultValue", offsetof(struct rx_segmented_control_root_props, default_value), RX_PROP_STRING, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_segmented_control_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_segmented_control_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_segmented_control_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_segmented_control_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_segmented_control_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_segmented_control_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_segmented_control_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_segmented_control_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_segmented_control_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "radius", "radius", offsetof(struct rx_segmented_control_root_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_segmented_control_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_segmented_control_root_props, value), RX_PROP_STRING, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_segmented_control_root_props, variant), RX_PROP_WORDS, 0, false, "classic surface" },
};

static const struct rx_prop select_content_props[] = {
	{ "align", "align", offsetof(struct rx_select_content_props, align), RX_PROP_WORDS, 0, false, "center end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_select_content_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_select_content_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_select_content_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_select_content_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_select_content_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "force_mount", "forceMount", offsetof(struct rx_select_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_select_content_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_select_content_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "on_close_auto_focus", "onCloseAutoFocus", offsetof(struct rx_select_content_props, on_close_auto_focus), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_select_content_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_select_content_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "position", "position", offsetof(struct rx_select_content_props, position), RX_PROP_WORDS, 0, false, "item-aligned popper" },
	{ "side", "side", offsetof(struct rx_select_content_props, side), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "side_offset", "sideOffset", offsetof(struct rx_select_content_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "sticky", "sticky", offsetof(struct rx_select_content_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_select_content_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
	{ "variant", "variant", offsetof(struct rx_select_content_props, variant), RX_PROP_WORDS, 0, false, "soft solid" },
};

static const struct rx_prop select_item_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_select_item_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "text_value", "textValue", offsetof(struct rx_select_item_props, text_value), RX_PROP_STRING, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_select_item_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop select_root_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_select_root_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "default_open", "defaultOpen", offsetof(struct rx_select_root_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_select_root_props, default_value), RX_PROP_STRING, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_select_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_select_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_select_root_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_select_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_select_root_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_select_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "open", "open", offsetof(struct rx_select_root_props, open), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_select_root_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_select_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_select_root_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop select_trigger_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_select_trigger_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "disabled", "disabled", offsetof(struct rx_select_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_select_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_select_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_select_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_select_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_select_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_select_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_select_trigger_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_select_trigger_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_select_trigger_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_select_trigger_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_select_trigger_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_select_trigger_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_select_trigger_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_select_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_select_trigger_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_select_trigger_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "type", "type", offsetof(struct rx_select_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_select_trigger_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_select_trigger_props, variant), RX_PROP_WORDS, 0, false, "classic ghost soft surface" },
};

static const struct rx_prop separator_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_separator_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "decorative", "decorative", offsetof(struct rx_separator_props, decorative), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_separator_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_separator_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_separator_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_separator_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_separator_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_separator_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_separator_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "orientation", "orientation", offsetof(struct rx_separator_props, orientation), RX_PROP_WORDS, 0, true, "horizontal vertical" },
	{ "size", "size", offsetof(struct rx_separator_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4" },
};

static const struct rx_prop skeleton_props[] = {
	{ "height", "height", offsetof(struct rx_skeleton_props, height), RX_PROP_STRING, 0, true, NULL },
	{ "loading", "loading", offsetof(struct rx_skeleton_props, loading), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_skeleton_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max_height", "maxHeight", offsetof(struct rx_skeleton_props, max_height), RX_PROP_STRING, 0, true, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_skeleton_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_skeleton_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min_height", "minHeight", offsetof(struct rx_skeleton_props, min_height), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_skeleton_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_skeleton_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_skeleton_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_skeleton_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_skeleton_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_skeleton_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "width", "width", offsetof(struct rx_skeleton_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop slider_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_slider_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_value", "defaultValue", offsetof(struct rx_slider_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_slider_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "disabled", "disabled", offsetof(struct rx_slider_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_slider_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_slider_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "inverted", "inverted", offsetof(struct rx_slider_props, inverted), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_slider_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max", "max", offsetof(struct rx_slider_props, max), RX_PROP_NUMBER, 0, false, NULL },
	{ "mb", "mb", offsetof(struct rx_slider_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min", "min", offsetof(struct rx_slider_props, min), RX_PROP_NUMBER, 0, false, NULL },
	{ "min_steps_between_thumbs", "minStepsBetweenThumbs", offsetof(struct rx_slider_props, min_steps_between_thumbs), RX_PROP_NUMBER, 0, false, NULL },
	{ "ml", "ml", offsetof(struct rx_slider_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_slider_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_slider_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_slider_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_slider_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_slider_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_slider_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_NUMBERS, false, NULL },
	{ "on_value_commit", "onValueCommit", offsetof(struct rx_slider_props, on_value_commit), RX_PROP_EVENT, RX_PAYLOAD_NUMBERS, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_slider_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "preserve_thumb_order", "preserveThumbOrder", offsetof(struct rx_slider_props, preserve_thumb_order), RX_PROP_BOOL, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_slider_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "size", "size", offsetof(struct rx_slider_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "step", "step", offsetof(struct rx_slider_props, step), RX_PROP_NUMBER, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_slider_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_slider_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop spinner_props[] = {
	{ "loading", "loading", offsetof(struct rx_spinner_props, loading), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_spinner_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_spinner_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_spinner_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_spinner_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_spinner_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_spinner_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_spinner_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_spinner_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
};

static const struct rx_prop strong_props[] = {
	{ "truncate", "truncate", offsetof(struct rx_strong_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "wrap", "wrap", offsetof(struct rx_strong_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop switch_props[] = {
	{ "auto_focus", "autoFocus", offsetof(struct rx_switch_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "checked", "checked", offsetof(struct rx_switch_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_switch_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_checked", "defaultChecked", offsetof(struct rx_switch_props, default_checked), RX_PROP_BOOL, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_switch_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_switch_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_switch_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_switch_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_switch_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_switch_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_switch_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_switch_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_switch_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_switch_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_switch_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_switch_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_switch_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_switch_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_switch_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_switch_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onCheckedChange", offsetof(struct rx_switch_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "radius", "radius", offsetof(struct rx_switch_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "required", "required", offsetof(struct rx_switch_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_switch_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "type", "type", offsetof(struct rx_switch_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_switch_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_switch_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
};

static const struct rx_prop tab_nav_link_props[] = {
	{ "active", "active", offsetof(struct rx_tab_nav_link_props, active), RX_PROP_BOOL, 0, false, NULL },
	{ "download", "download", offsetof(struct rx_tab_nav_link_props, download), RX_PROP_ANY, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_tab_nav_link_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "href_lang", "hrefLang", offsetof(struct rx_tab_nav_link_props, href_lang), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_tab_nav_link_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "ping", "ping", offsetof(struct rx_tab_nav_link_props, ping), RX_PROP_STRING, 0, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_tab_nav_link_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_tab_nav_link_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_tab_nav_link_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop tab_nav_root_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_tab_nav_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_tab_nav_root_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "justify", "justify", offsetof(struct rx_tab_nav_root_props, justify), RX_PROP_WORDS, 0, true, "center end start" },
	{ "m", "m", offsetof(struct rx_tab_nav_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_tab_nav_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_tab_nav_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_tab_nav_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_tab_nav_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_tab_nav_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_tab_nav_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_tab_nav_root_props, size), RX_PROP_WORDS, 0, true, "1 2" },
	{ "wrap", "wrap", offsetof(struct rx_tab_nav_root_props, wrap), RX_PROP_WORDS, 0, true, "nowrap wrap wrap-reverse" },
};

static const struct rx_prop table_cell_props[] = {
	{ "abbr", "abbr", offsetof(struct rx_table_cell_props, abbr), RX_PROP_STRING, 0, false, NULL },
	{ "align", "align", offsetof(struct rx_table_cell_props, align), RX_PROP_WORDS, 0, false, "center char justify left right" },
	{ "col_span", "colSpan", offsetof(struct rx_table_cell_props, col_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "headers", "headers", offsetof(struct rx_table_cell_props, headers), RX_PROP_STRING, 0, false, NULL },
	{ "justify", "justify", offsetof(struct rx_table_cell_props, justify), RX_PROP_WORDS, 0, true, "center end start" },
	{ "max_width", "maxWidth", offsetof(struct rx_table_cell_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_table_cell_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_table_cell_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_table_cell_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_table_cell_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_table_cell_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_table_cell_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_table_cell_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_table_cell_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "row_span", "rowSpan", offsetof(struct rx_table_cell_props, row_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "scope", "scope", offsetof(struct rx_table_cell_props, scope), RX_PROP_STRING, 0, false, NULL },
	{ "valign", "valign", offsetof(struct rx_table_cell_props, valign), RX_PROP_WORDS, 0, false, "baseline bottom middle top" },
	{ "width", "width", offsetof(struct rx_table_cell_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop table_column_header_cell_props[] = {
	{ "abbr", "abbr", offsetof(struct rx_table_column_header_cell_props, abbr), RX_PROP_STRING, 0, false, NULL },
	{ "align", "align", offsetof(struct rx_table_column_header_cell_props, align), RX_PROP_WORDS, 0, false, "center char justify left right" },
	{ "col_span", "colSpan", offsetof(struct rx_table_column_header_cell_props, col_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "headers", "headers", offsetof(struct rx_table_column_header_cell_props, headers), RX_PROP_STRING, 0, false, NULL },
	{ "justify", "justify", offsetof(struct rx_table_column_header_cell_props, justify), RX_PROP_WORDS, 0, true, "center end start" },
	{ "max_width", "maxWidth", offsetof(struct rx_table_column_header_cell_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_table_column_header_cell_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_table_column_header_cell_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_table_column_header_cell_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_table_column_header_cell_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_table_column_header_cell_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_table_column_header_cell_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_table_column_header_cell_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_table_column_header_cell_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "row_span", "rowSpan", offsetof(struct rx_table_column_header_cell_props, row_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "scope", "scope", offsetof(struct rx_table_column_header_cell_props, scope), RX_PROP_STRING, 0, false, NULL },
	{ "width", "width", offsetof(struct rx_table_column_header_cell_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop table_root_props[] = {
	{ "layout", "layout", offsetof(struct rx_table_root_props, layout), RX_PROP_WORDS, 0, true, "auto fixed" },
	{ "m", "m", offsetof(struct rx_table_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_table_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_table_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_table_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_table_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_table_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_table_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_table_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "variant", "variant", offsetof(struct rx_table_root_props, variant), RX_PROP_WORDS, 0, false, "ghost surface" },
};

static const struct rx_prop table_row_props[] = {
	{ "align", "align", offsetof(struct rx_table_row_props, align), RX_PROP_WORDS, 0, true, "baseline center end start" },
};

static const struct rx_prop table_row_header_cell_props[] = {
	{ "abbr", "abbr", offsetof(struct rx_table_row_header_cell_props, abbr), RX_PROP_STRING, 0, false, NULL },
	{ "align", "align", offsetof(struct rx_table_row_header_cell_props, align), RX_PROP_WORDS, 0, false, "center char justify left right" },
	{ "col_span", "colSpan", offsetof(struct rx_table_row_header_cell_props, col_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "headers", "headers", offsetof(struct rx_table_row_header_cell_props, headers), RX_PROP_STRING, 0, false, NULL },
	{ "justify", "justify", offsetof(struct rx_table_row_header_cell_props, justify), RX_PROP_WORDS, 0, true, "center end start" },
	{ "max_width", "maxWidth", offsetof(struct rx_table_row_header_cell_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_table_row_header_cell_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "p", "p", offsetof(struct rx_table_row_header_cell_props, p), RX_PROP_STRING, 0, true, NULL },
	{ "pb", "pb", offsetof(struct rx_table_row_header_cell_props, pb), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_table_row_header_cell_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_table_row_header_cell_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "pt", "pt", offsetof(struct rx_table_row_header_cell_props, pt), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_table_row_header_cell_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "py", "py", offsetof(struct rx_table_row_header_cell_props, py), RX_PROP_STRING, 0, true, NULL },
	{ "row_span", "rowSpan", offsetof(struct rx_table_row_header_cell_props, row_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "scope", "scope", offsetof(struct rx_table_row_header_cell_props, scope), RX_PROP_STRING, 0, false, NULL },
	{ "width", "width", offsetof(struct rx_table_row_header_cell_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop tabs_content_props[] = {
	{ "force_mount", "forceMount", offsetof(struct rx_tabs_content_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_tabs_content_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_tabs_content_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_tabs_content_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_tabs_content_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_tabs_content_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_tabs_content_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_tabs_content_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "value", "value", offsetof(struct rx_tabs_content_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop tabs_list_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_tabs_list_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "high_contrast", "highContrast", offsetof(struct rx_tabs_list_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "justify", "justify", offsetof(struct rx_tabs_list_props, justify), RX_PROP_WORDS, 0, true, "center end start" },
	{ "loop", "loop", offsetof(struct rx_tabs_list_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_tabs_list_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_tabs_list_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_tabs_list_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_tabs_list_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_tabs_list_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_tabs_list_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_tabs_list_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_tabs_list_props, size), RX_PROP_WORDS, 0, true, "1 2" },
	{ "wrap", "wrap", offsetof(struct rx_tabs_list_props, wrap), RX_PROP_WORDS, 0, true, "nowrap wrap wrap-reverse" },
};

static const struct rx_prop tabs_root_props[] = {
	{ "activation_mode", "activationMode", offsetof(struct rx_tabs_root_props, activation_mode), RX_PROP_WORDS, 0, false, "automatic manual" },
	{ "default_value", "defaultValue", offsetof(struct rx_tabs_root_props, default_value), RX_PROP_STRING, 0, false, NULL },
	{ "dir", "dir", offsetof(struct rx_tabs_root_props, dir), RX_PROP_WORDS, 0, false, "ltr rtl" },
	{ "m", "m", offsetof(struct rx_tabs_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_tabs_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_tabs_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_tabs_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_tabs_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_tabs_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_tabs_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "on_change", "onValueChange", offsetof(struct rx_tabs_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_tabs_root_props, orientation), RX_PROP_WORDS, 0, false, "horizontal vertical" },
	{ "value", "value", offsetof(struct rx_tabs_root_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop tabs_trigger_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_tabs_trigger_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_tabs_trigger_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_tabs_trigger_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_tabs_trigger_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_tabs_trigger_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_tabs_trigger_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_tabs_trigger_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_tabs_trigger_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_tabs_trigger_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_tabs_trigger_props, value), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop text_props[] = {
	{ "align", "align", offsetof(struct rx_text_props, align), RX_PROP_WORDS, 0, true, "center left right" },
	{ "as_", "as", offsetof(struct rx_text_props, as_), RX_PROP_WORDS, 0, false, "div label p span" },
	{ "color_scheme", "color", offsetof(struct rx_text_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "form", "form", offsetof(struct rx_text_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "high_contrast", "highContrast", offsetof(struct rx_text_props, high_contrast), RX_PROP_BOOL, 0, false, NULL },
	{ "html_for", "htmlFor", offsetof(struct rx_text_props, html_for), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_text_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "mb", "mb", offsetof(struct rx_text_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "ml", "ml", offsetof(struct rx_text_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_text_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_text_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_text_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_text_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "size", "size", offsetof(struct rx_text_props, size), RX_PROP_WORDS, 0, true, "1 2 3 4 5 6 7 8 9" },
	{ "trim", "trim", offsetof(struct rx_text_props, trim), RX_PROP_WORDS, 0, true, "both end normal start" },
	{ "truncate", "truncate", offsetof(struct rx_text_props, truncate), RX_PROP_BOOL, 0, false, NULL },
	{ "weight", "weight", offsetof(struct rx_text_props, weight), RX_PROP_WORDS, 0, true, "bold light medium regular" },
	{ "wrap", "wrap", offsetof(struct rx_text_props, wrap), RX_PROP_WORDS, 0, true, "balance nowrap pretty wrap" },
};

static const struct rx_prop text_area_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_text_area_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_text_area_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_text_area_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "cols", "cols", offsetof(struct rx_text_area_props, cols), RX_PROP_NUMBER, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_text_area_props, default_value), RX_PROP_STRING, 0, false, NULL },
	{ "dir_name", "dirName", offsetof(struct rx_text_area_props, dir_name), RX_PROP_STRING, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_text_area_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_text_area_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_text_area_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_text_area_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "mb", "mb", offsetof(struct rx_text_area_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min_length", "minLength", offsetof(struct rx_text_area_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "ml", "ml", offsetof(struct rx_text_area_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_text_area_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_text_area_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "mx", "mx", offsetof(struct rx_text_area_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_text_area_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_text_area_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_text_area_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_input", "onInput", offsetof(struct rx_text_area_props, on_input), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_paste", "onPaste", offsetof(struct rx_text_area_props, on_paste), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_text_area_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_text_area_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "read_only", "readOnly", offsetof(struct rx_text_area_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_text_area_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "resize", "resize", offsetof(struct rx_text_area_props, resize), RX_PROP_WORDS, 0, true, "both horizontal none vertical" },
	{ "rows", "rows", offsetof(struct rx_text_area_props, rows), RX_PROP_NUMBER, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_text_area_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "value", "value", offsetof(struct rx_text_area_props, value), RX_PROP_STRING, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_text_area_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
	{ "wrap", "wrap", offsetof(struct rx_text_area_props, wrap), RX_PROP_STRING, 0, false, NULL },
	{ "enter_key_submit", "enterKeySubmit", offsetof(struct rx_text_area_props, enter_key_submit), RX_PROP_BOOL, 0, false, NULL },
	{ "on_blur", "onBlur", offsetof(struct rx_text_area_props, on_blur), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_text_area_props, on_focus), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
};

static const struct rx_prop text_field_root_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_text_field_root_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_text_field_root_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "color_scheme", "color", offsetof(struct rx_text_field_root_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "default_value", "defaultValue", offsetof(struct rx_text_field_root_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_text_field_root_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_text_field_root_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_text_field_root_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_text_field_root_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_text_field_root_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_text_field_root_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_text_field_root_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "list", "list", offsetof(struct rx_text_field_root_props, list), RX_PROP_STRING, 0, false, NULL },
	{ "m", "m", offsetof(struct rx_text_field_root_props, m), RX_PROP_STRING, 0, true, NULL },
	{ "max", "max", offsetof(struct rx_text_field_root_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_text_field_root_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "mb", "mb", offsetof(struct rx_text_field_root_props, mb), RX_PROP_STRING, 0, true, NULL },
	{ "min", "min", offsetof(struct rx_text_field_root_props, min), RX_PROP_ANY, 0, false, NULL },
	{ "min_length", "minLength", offsetof(struct rx_text_field_root_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "ml", "ml", offsetof(struct rx_text_field_root_props, ml), RX_PROP_STRING, 0, true, NULL },
	{ "mr", "mr", offsetof(struct rx_text_field_root_props, mr), RX_PROP_STRING, 0, true, NULL },
	{ "mt", "mt", offsetof(struct rx_text_field_root_props, mt), RX_PROP_STRING, 0, true, NULL },
	{ "multiple", "multiple", offsetof(struct rx_text_field_root_props, multiple), RX_PROP_BOOL, 0, false, NULL },
	{ "mx", "mx", offsetof(struct rx_text_field_root_props, mx), RX_PROP_STRING, 0, true, NULL },
	{ "my", "my", offsetof(struct rx_text_field_root_props, my), RX_PROP_STRING, 0, true, NULL },
	{ "name", "name", offsetof(struct rx_text_field_root_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_text_field_root_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_input", "onInput", offsetof(struct rx_text_field_root_props, on_input), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_paste", "onPaste", offsetof(struct rx_text_field_root_props, on_paste), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "pattern", "pattern", offsetof(struct rx_text_field_root_props, pattern), RX_PROP_STRING, 0, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_text_field_root_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_text_field_root_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "read_only", "readOnly", offsetof(struct rx_text_field_root_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_text_field_root_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_text_field_root_props, size), RX_PROP_WORDS, 0, true, "1 2 3" },
	{ "step", "step", offsetof(struct rx_text_field_root_props, step), RX_PROP_ANY, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_text_field_root_props, type), RX_PROP_WORDS, 0, false, "date datetime-local email hidden month number password search tel text time url week" },
	{ "value", "value", offsetof(struct rx_text_field_root_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "variant", "variant", offsetof(struct rx_text_field_root_props, variant), RX_PROP_WORDS, 0, false, "classic soft surface" },
	{ "on_blur", "onBlur", offsetof(struct rx_text_field_root_props, on_blur), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_text_field_root_props, on_focus), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
};

static const struct rx_prop text_field_slot_props[] = {
	{ "color_scheme", "color", offsetof(struct rx_text_field_slot_props, color_scheme), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "gap", "gap", offsetof(struct rx_text_field_slot_props, gap), RX_PROP_STRING, 0, true, NULL },
	{ "pl", "pl", offsetof(struct rx_text_field_slot_props, pl), RX_PROP_STRING, 0, true, NULL },
	{ "pr", "pr", offsetof(struct rx_text_field_slot_props, pr), RX_PROP_STRING, 0, true, NULL },
	{ "px", "px", offsetof(struct rx_text_field_slot_props, px), RX_PROP_STRING, 0, true, NULL },
	{ "side", "side", offsetof(struct rx_text_field_slot_props, side), RX_PROP_WORDS, 0, false, "left right" },
};

static const struct rx_prop theme_props[] = {
	{ "accent_color", "accentColor", offsetof(struct rx_theme_props, accent_color), RX_PROP_WORDS, 0, false, "amber blue bronze brown crimson cyan gold grass gray green indigo iris jade lime mint orange pink plum purple red ruby sky teal tomato violet yellow" },
	{ "appearance", "appearance", offsetof(struct rx_theme_props, appearance), RX_PROP_WORDS, 0, false, "dark inherit light" },
	{ "gray_color", "grayColor", offsetof(struct rx_theme_props, gray_color), RX_PROP_WORDS, 0, false, "auto gray mauve olive sage sand slate" },
	{ "has_background", "hasBackground", offsetof(struct rx_theme_props, has_background), RX_PROP_BOOL, 0, false, NULL },
	{ "panel_background", "panelBackground", offsetof(struct rx_theme_props, panel_background), RX_PROP_WORDS, 0, false, "solid translucent" },
	{ "radius", "radius", offsetof(struct rx_theme_props, radius), RX_PROP_WORDS, 0, false, "full large medium none small" },
	{ "scaling", "scaling", offsetof(struct rx_theme_props, scaling), RX_PROP_WORDS, 0, false, "90% 95% 100% 105% 110%" },
};

static const struct rx_prop theme_panel_props[] = {
	{ "default_open", "defaultOpen", offsetof(struct rx_theme_panel_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "on_appearance_change", "onAppearanceChange", offsetof(struct rx_theme_panel_props, on_appearance_change), RX_PROP_EVENT, RX_PAYLOAD_STRING, false, NULL },
};

static const struct rx_prop tooltip_props[] = {
	{ "align", "align", offsetof(struct rx_tooltip_props, align), RX_PROP_WORDS, 0, false, "center end start" },
	{ "align_offset", "alignOffset", offsetof(struct rx_tooltip_props, align_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "arrow_padding", "arrowPadding", offsetof(struct rx_tooltip_props, arrow_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "avoid_collisions", "avoidCollisions", offsetof(struct rx_tooltip_props, avoid_collisions), RX_PROP_BOOL, 0, false, NULL },
	{ "collision_padding", "collisionPadding", offsetof(struct rx_tooltip_props, collision_padding), RX_PROP_NUMBER, 0, false, NULL },
	{ "content", "content", offsetof(struct rx_tooltip_props, content), RX_PROP_NODE, 0, false, NULL },
	{ "default_open", "defaultOpen", offsetof(struct rx_tooltip_props, default_open), RX_PROP_BOOL, 0, false, NULL },
	{ "delay_duration", "delayDuration", offsetof(struct rx_tooltip_props, delay_duration), RX_PROP_NUMBER, 0, false, NULL },
	{ "disable_hoverable_content", "disableHoverableContent", offsetof(struct rx_tooltip_props, disable_hoverable_content), RX_PROP_BOOL, 0, false, NULL },
	{ "force_mount", "forceMount", offsetof(struct rx_tooltip_props, force_mount), RX_PROP_BOOL, 0, false, NULL },
	{ "hide_when_detached", "hideWhenDetached", offsetof(struct rx_tooltip_props, hide_when_detached), RX_PROP_BOOL, 0, false, NULL },
	{ "max_width", "maxWidth", offsetof(struct rx_tooltip_props, max_width), RX_PROP_STRING, 0, true, NULL },
	{ "min_width", "minWidth", offsetof(struct rx_tooltip_props, min_width), RX_PROP_STRING, 0, true, NULL },
	{ "on_escape_key_down", "onEscapeKeyDown", offsetof(struct rx_tooltip_props, on_escape_key_down), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_open_change", "onOpenChange", offsetof(struct rx_tooltip_props, on_open_change), RX_PROP_EVENT, RX_PAYLOAD_BOOL, false, NULL },
	{ "on_pointer_down_outside", "onPointerDownOutside", offsetof(struct rx_tooltip_props, on_pointer_down_outside), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "open", "open", offsetof(struct rx_tooltip_props, open), RX_PROP_BOOL, 0, false, NULL },
	{ "side", "side", offsetof(struct rx_tooltip_props, side), RX_PROP_WORDS, 0, false, "bottom left right top" },
	{ "side_offset", "sideOffset", offsetof(struct rx_tooltip_props, side_offset), RX_PROP_NUMBER, 0, false, NULL },
	{ "sticky", "sticky", offsetof(struct rx_tooltip_props, sticky), RX_PROP_WORDS, 0, false, "always partial" },
	{ "update_position_strategy", "updatePositionStrategy", offsetof(struct rx_tooltip_props, update_position_strategy), RX_PROP_WORDS, 0, false, "always optimized" },
	{ "width", "width", offsetof(struct rx_tooltip_props, width), RX_PROP_STRING, 0, true, NULL },
};

static const struct rx_prop upload_props[] = {
	{ "accept", "accept", offsetof(struct rx_upload_props, accept), RX_PROP_STRING, 0, false, NULL },
	{ "multiple", "multiple", offsetof(struct rx_upload_props, multiple), RX_PROP_BOOL, 0, false, NULL },
	{ "max_files", "maxFiles", offsetof(struct rx_upload_props, max_files), RX_PROP_NUMBER, 0, false, NULL },
	{ "max_size", "maxSize", offsetof(struct rx_upload_props, max_size), RX_PROP_NUMBER, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_upload_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "no_click", "noClick", offsetof(struct rx_upload_props, no_click), RX_PROP_BOOL, 0, false, NULL },
	{ "no_drag", "noDrag", offsetof(struct rx_upload_props, no_drag), RX_PROP_BOOL, 0, false, NULL },
	{ "no_keyboard", "noKeyboard", offsetof(struct rx_upload_props, no_keyboard), RX_PROP_BOOL, 0, false, NULL },
	{ "on_drop", "onDrop", offsetof(struct rx_upload_props, on_drop), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
};

static const struct rx_prop el_a_props[] = {
	{ "download", "download", offsetof(struct rx_el_a_props, download), RX_PROP_ANY, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_el_a_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "href_lang", "hrefLang", offsetof(struct rx_el_a_props, href_lang), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_el_a_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "ping", "ping", offsetof(struct rx_el_a_props, ping), RX_PROP_STRING, 0, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_el_a_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "rel", "rel", offsetof(struct rx_el_a_props, rel), RX_PROP_STRING, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_el_a_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_a_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_area_props[] = {
	{ "alt", "alt", offsetof(struct rx_el_area_props, alt), RX_PROP_STRING, 0, false, NULL },
	{ "coords", "coords", offsetof(struct rx_el_area_props, coords), RX_PROP_STRING, 0, false, NULL },
	{ "download", "download", offsetof(struct rx_el_area_props, download), RX_PROP_ANY, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_el_area_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "href_lang", "hrefLang", offsetof(struct rx_el_area_props, href_lang), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_el_area_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_el_area_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "rel", "rel", offsetof(struct rx_el_area_props, rel), RX_PROP_STRING, 0, false, NULL },
	{ "shape", "shape", offsetof(struct rx_el_area_props, shape), RX_PROP_STRING, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_el_area_props, target), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_audio_props[] = {
	{ "auto_play", "autoPlay", offsetof(struct rx_el_audio_props, auto_play), RX_PROP_BOOL, 0, false, NULL },
	{ "controls", "controls", offsetof(struct rx_el_audio_props, controls), RX_PROP_BOOL, 0, false, NULL },
	{ "controls_list", "controlsList", offsetof(struct rx_el_audio_props, controls_list), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_el_audio_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_el_audio_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "media_group", "mediaGroup", offsetof(struct rx_el_audio_props, media_group), RX_PROP_STRING, 0, false, NULL },
	{ "muted", "muted", offsetof(struct rx_el_audio_props, muted), RX_PROP_BOOL, 0, false, NULL },
	{ "on_ended", "onEnded", offsetof(struct rx_el_audio_props, on_ended), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_el_audio_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pause", "onPause", offsetof(struct rx_el_audio_props, on_pause), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_play", "onPlay", offsetof(struct rx_el_audio_props, on_play), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_time_update", "onTimeUpdate", offsetof(struct rx_el_audio_props, on_time_update), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_volume_change", "onVolumeChange", offsetof(struct rx_el_audio_props, on_volume_change), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "plays_inline", "playsInline", offsetof(struct rx_el_audio_props, plays_inline), RX_PROP_BOOL, 0, false, NULL },
	{ "preload", "preload", offsetof(struct rx_el_audio_props, preload), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_audio_props, src), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_base_props[] = {
	{ "href", "href", offsetof(struct rx_el_base_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_el_base_props, target), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_blockquote_props[] = {
	{ "cite", "cite", offsetof(struct rx_el_blockquote_props, cite), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_button_props[] = {
	{ "auto_focus", "autoFocus", offsetof(struct rx_el_button_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_el_button_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_el_button_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_el_button_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_el_button_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_el_button_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_el_button_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_el_button_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_button_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_button_props, type), RX_PROP_WORDS, 0, false, "button reset submit" },
	{ "value", "value", offsetof(struct rx_el_button_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_canvas_props[] = {
	{ "height", "height", offsetof(struct rx_plain_props, height), RX_PROP_ANY, 0, false, NULL },
	{ "width", "width", offsetof(struct rx_plain_props, width), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_col_props[] = {
	{ "span", "span", offsetof(struct rx_el_col_props, span), RX_PROP_NUMBER, 0, false, NULL },
};

static const struct rx_prop el_colgroup_props[] = {
	{ "span", "span", offsetof(struct rx_el_colgroup_props, span), RX_PROP_NUMBER, 0, false, NULL },
};

static const struct rx_prop el_data_props[] = {
	{ "value", "value", offsetof(struct rx_el_data_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_del_props[] = {
	{ "cite", "cite", offsetof(struct rx_el_del_props, cite), RX_PROP_STRING, 0, false, NULL },
	{ "date_time", "dateTime", offsetof(struct rx_el_del_props, date_time), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_details_props[] = {
	{ "name", "name", offsetof(struct rx_el_details_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "open", "open", offsetof(struct rx_el_details_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop el_dialog_props[] = {
	{ "closedby", "closedby", offsetof(struct rx_el_dialog_props, closedby), RX_PROP_WORDS, 0, false, "any closerequest none" },
	{ "on_cancel", "onCancel", offsetof(struct rx_el_dialog_props, on_cancel), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_close", "onClose", offsetof(struct rx_el_dialog_props, on_close), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "open", "open", offsetof(struct rx_el_dialog_props, open), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop el_embed_props[] = {
	{ "src", "src", offsetof(struct rx_el_embed_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_embed_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_fieldset_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_el_fieldset_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_el_fieldset_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_fieldset_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_form_props[] = {
	{ "accept_charset", "acceptCharset", offsetof(struct rx_el_form_props, accept_charset), RX_PROP_STRING, 0, false, NULL },
	{ "action", "action", offsetof(struct rx_el_form_props, action), RX_PROP_STRING, 0, false, NULL },
	{ "auto_complete", "autoComplete", offsetof(struct rx_el_form_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "enc_type", "encType", offsetof(struct rx_el_form_props, enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "method", "method", offsetof(struct rx_el_form_props, method), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_form_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "no_validate", "noValidate", offsetof(struct rx_el_form_props, no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "on_reset", "onReset", offsetof(struct rx_el_form_props, on_reset), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "rel", "rel", offsetof(struct rx_el_form_props, rel), RX_PROP_STRING, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_el_form_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "on_submit", "onSubmit", offsetof(struct rx_el_form_props, on_submit), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
};

static const struct rx_prop el_html_props[] = {
	{ "manifest", "manifest", offsetof(struct rx_el_html_props, manifest), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_iframe_props[] = {
	{ "allow", "allow", offsetof(struct rx_el_iframe_props, allow), RX_PROP_STRING, 0, false, NULL },
	{ "allow_full_screen", "allowFullScreen", offsetof(struct rx_el_iframe_props, allow_full_screen), RX_PROP_BOOL, 0, false, NULL },
	{ "allow_transparency", "allowTransparency", offsetof(struct rx_el_iframe_props, allow_transparency), RX_PROP_BOOL, 0, false, NULL },
	{ "loading", "loading", offsetof(struct rx_el_iframe_props, loading), RX_PROP_WORDS, 0, false, "eager lazy" },
	{ "name", "name", offsetof(struct rx_el_iframe_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_load", "onLoad", offsetof(struct rx_el_iframe_props, on_load), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_el_iframe_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "sandbox", "sandbox", offsetof(struct rx_el_iframe_props, sandbox), RX_PROP_STRING, 0, false, NULL },
	{ "seamless", "seamless", offsetof(struct rx_el_iframe_props, seamless), RX_PROP_BOOL, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_iframe_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "src_doc", "srcDoc", offsetof(struct rx_el_iframe_props, src_doc), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_img_props[] = {
	{ "alt", "alt", offsetof(struct rx_el_img_props, alt), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_el_img_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "decoding", "decoding", offsetof(struct rx_el_img_props, decoding), RX_PROP_WORDS, 0, false, "async auto sync" },
	{ "fetch_priority", "fetchPriority", offsetof(struct rx_el_img_props, fetch_priority), RX_PROP_WORDS, 0, false, "auto high low" },
	{ "loading", "loading", offsetof(struct rx_el_img_props, loading), RX_PROP_WORDS, 0, false, "eager lazy" },
	{ "on_error", "onError", offsetof(struct rx_el_img_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_load", "onLoad", offsetof(struct rx_el_img_props, on_load), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_el_img_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "sizes", "sizes", offsetof(struct rx_el_img_props, sizes), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_img_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "src_set", "srcSet", offsetof(struct rx_el_img_props, src_set), RX_PROP_STRING, 0, false, NULL },
	{ "use_map", "useMap", offsetof(struct rx_el_img_props, use_map), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_input_props[] = {
	{ "accept", "accept", offsetof(struct rx_el_input_props, accept), RX_PROP_STRING, 0, false, NULL },
	{ "alt", "alt", offsetof(struct rx_el_input_props, alt), RX_PROP_STRING, 0, false, NULL },
	{ "auto_complete", "autoComplete", offsetof(struct rx_el_input_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_el_input_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "capture", "capture", offsetof(struct rx_el_input_props, capture), RX_PROP_ANY, 0, false, NULL },
	{ "checked", "checked", offsetof(struct rx_el_input_props, checked), RX_PROP_BOOL, 0, false, NULL },
	{ "default_checked", "defaultChecked", offsetof(struct rx_el_input_props, default_checked), RX_PROP_BOOL, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_el_input_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_el_input_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_el_input_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "form_action", "formAction", offsetof(struct rx_el_input_props, form_action), RX_PROP_STRING, 0, false, NULL },
	{ "form_enc_type", "formEncType", offsetof(struct rx_el_input_props, form_enc_type), RX_PROP_STRING, 0, false, NULL },
	{ "form_method", "formMethod", offsetof(struct rx_el_input_props, form_method), RX_PROP_STRING, 0, false, NULL },
	{ "form_no_validate", "formNoValidate", offsetof(struct rx_el_input_props, form_no_validate), RX_PROP_BOOL, 0, false, NULL },
	{ "form_target", "formTarget", offsetof(struct rx_el_input_props, form_target), RX_PROP_STRING, 0, false, NULL },
	{ "list", "list", offsetof(struct rx_el_input_props, list), RX_PROP_STRING, 0, false, NULL },
	{ "max", "max", offsetof(struct rx_el_input_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_el_input_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "min", "min", offsetof(struct rx_el_input_props, min), RX_PROP_ANY, 0, false, NULL },
	{ "min_length", "minLength", offsetof(struct rx_el_input_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "multiple", "multiple", offsetof(struct rx_el_input_props, multiple), RX_PROP_BOOL, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_input_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_el_input_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_input", "onInput", offsetof(struct rx_el_input_props, on_input), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_paste", "onPaste", offsetof(struct rx_el_input_props, on_paste), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "pattern", "pattern", offsetof(struct rx_el_input_props, pattern), RX_PROP_STRING, 0, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_el_input_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "read_only", "readOnly", offsetof(struct rx_el_input_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_el_input_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_el_input_props, size), RX_PROP_NUMBER, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_input_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "step", "step", offsetof(struct rx_el_input_props, step), RX_PROP_ANY, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_input_props, type), RX_PROP_STRING, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_el_input_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "on_blur", "onBlur", offsetof(struct rx_el_input_props, on_blur), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_el_input_props, on_focus), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
};

static const struct rx_prop el_ins_props[] = {
	{ "cite", "cite", offsetof(struct rx_el_ins_props, cite), RX_PROP_STRING, 0, false, NULL },
	{ "date_time", "dateTime", offsetof(struct rx_el_ins_props, date_time), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_label_props[] = {
	{ "form", "form", offsetof(struct rx_el_label_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "html_for", "htmlFor", offsetof(struct rx_el_label_props, html_for), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_li_props[] = {
	{ "value", "value", offsetof(struct rx_el_li_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_link_props[] = {
	{ "as_", "as", offsetof(struct rx_el_link_props, as_), RX_PROP_STRING, 0, false, NULL },
	{ "blocking", "blocking", offsetof(struct rx_el_link_props, blocking), RX_PROP_STRING, 0, false, NULL },
	{ "char_set", "charSet", offsetof(struct rx_el_link_props, char_set), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_el_link_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "fetch_priority", "fetchPriority", offsetof(struct rx_el_link_props, fetch_priority), RX_PROP_WORDS, 0, false, "auto high low" },
	{ "href", "href", offsetof(struct rx_el_link_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "href_lang", "hrefLang", offsetof(struct rx_el_link_props, href_lang), RX_PROP_STRING, 0, false, NULL },
	{ "image_sizes", "imageSizes", offsetof(struct rx_el_link_props, image_sizes), RX_PROP_STRING, 0, false, NULL },
	{ "image_src_set", "imageSrcSet", offsetof(struct rx_el_link_props, image_src_set), RX_PROP_STRING, 0, false, NULL },
	{ "integrity", "integrity", offsetof(struct rx_el_link_props, integrity), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_el_link_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_el_link_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_load", "onLoad", offsetof(struct rx_el_link_props, on_load), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "precedence", "precedence", offsetof(struct rx_el_link_props, precedence), RX_PROP_STRING, 0, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_el_link_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "rel", "rel", offsetof(struct rx_el_link_props, rel), RX_PROP_STRING, 0, false, NULL },
	{ "sizes", "sizes", offsetof(struct rx_el_link_props, sizes), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_link_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_map_props[] = {
	{ "name", "name", offsetof(struct rx_el_map_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_menu_props[] = {
	{ "type", "type", offsetof(struct rx_el_menu_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_meta_props[] = {
	{ "char_set", "charSet", offsetof(struct rx_el_meta_props, char_set), RX_PROP_STRING, 0, false, NULL },
	{ "content", "content", offsetof(struct rx_el_meta_props, content), RX_PROP_STRING, 0, false, NULL },
	{ "http_equiv", "httpEquiv", offsetof(struct rx_el_meta_props, http_equiv), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_el_meta_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_meta_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "property", "property", offsetof(struct rx_el_meta_props, property), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_meter_props[] = {
	{ "form", "form", offsetof(struct rx_el_meter_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "high", "high", offsetof(struct rx_el_meter_props, high), RX_PROP_NUMBER, 0, false, NULL },
	{ "low", "low", offsetof(struct rx_el_meter_props, low), RX_PROP_NUMBER, 0, false, NULL },
	{ "max", "max", offsetof(struct rx_el_meter_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "min", "min", offsetof(struct rx_el_meter_props, min), RX_PROP_ANY, 0, false, NULL },
	{ "optimum", "optimum", offsetof(struct rx_el_meter_props, optimum), RX_PROP_NUMBER, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_el_meter_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_object_props[] = {
	{ "class_id", "classID", offsetof(struct rx_el_object_props, class_id), RX_PROP_STRING, 0, false, NULL },
	{ "data", "data", offsetof(struct rx_el_object_props, data), RX_PROP_STRING, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_el_object_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_object_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_object_props, type), RX_PROP_STRING, 0, false, NULL },
	{ "use_map", "useMap", offsetof(struct rx_el_object_props, use_map), RX_PROP_STRING, 0, false, NULL },
	{ "wmode", "wmode", offsetof(struct rx_el_object_props, wmode), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_ol_props[] = {
	{ "reversed", "reversed", offsetof(struct rx_el_ol_props, reversed), RX_PROP_BOOL, 0, false, NULL },
	{ "start", "start", offsetof(struct rx_el_ol_props, start), RX_PROP_NUMBER, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_ol_props, type), RX_PROP_WORDS, 0, false, "1 A I a i" },
};

static const struct rx_prop el_optgroup_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_el_optgroup_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "label", "label", offsetof(struct rx_el_optgroup_props, label), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_option_props[] = {
	{ "disabled", "disabled", offsetof(struct rx_el_option_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "label", "label", offsetof(struct rx_el_option_props, label), RX_PROP_STRING, 0, false, NULL },
	{ "selected", "selected", offsetof(struct rx_el_option_props, selected), RX_PROP_BOOL, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_el_option_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_output_props[] = {
	{ "form", "form", offsetof(struct rx_el_output_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "html_for", "htmlFor", offsetof(struct rx_el_output_props, html_for), RX_PROP_STRING, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_output_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_progress_props[] = {
	{ "max", "max", offsetof(struct rx_el_progress_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_el_progress_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_q_props[] = {
	{ "cite", "cite", offsetof(struct rx_el_q_props, cite), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_script_props[] = {
	{ "async", "async", offsetof(struct rx_el_script_props, async), RX_PROP_BOOL, 0, false, NULL },
	{ "blocking", "blocking", offsetof(struct rx_el_script_props, blocking), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_el_script_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "defer", "defer", offsetof(struct rx_el_script_props, defer), RX_PROP_BOOL, 0, false, NULL },
	{ "fetch_priority", "fetchPriority", offsetof(struct rx_el_script_props, fetch_priority), RX_PROP_WORDS, 0, false, "auto high low" },
	{ "integrity", "integrity", offsetof(struct rx_el_script_props, integrity), RX_PROP_STRING, 0, false, NULL },
	{ "no_module", "noModule", offsetof(struct rx_el_script_props, no_module), RX_PROP_BOOL, 0, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_el_script_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_load", "onLoad", offsetof(struct rx_el_script_props, on_load), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "referrer_policy", "referrerPolicy", offsetof(struct rx_el_script_props, referrer_policy), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_script_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_script_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_select_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_el_select_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_el_select_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_el_select_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_el_select_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_el_select_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "multiple", "multiple", offsetof(struct rx_el_select_props, multiple), RX_PROP_BOOL, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_select_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_el_select_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "required", "required", offsetof(struct rx_el_select_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "size", "size", offsetof(struct rx_el_select_props, size), RX_PROP_NUMBER, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_el_select_props, value), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop el_slot_props[] = {
	{ "name", "name", offsetof(struct rx_el_slot_props, name), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_source_props[] = {
	{ "media", "media", offsetof(struct rx_el_source_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "sizes", "sizes", offsetof(struct rx_el_source_props, sizes), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_source_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "src_set", "srcSet", offsetof(struct rx_el_source_props, src_set), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_source_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_style_props[] = {
	{ "blocking", "blocking", offsetof(struct rx_el_style_props, blocking), RX_PROP_STRING, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_el_style_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_el_style_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "precedence", "precedence", offsetof(struct rx_el_style_props, precedence), RX_PROP_STRING, 0, false, NULL },
	{ "scoped", "scoped", offsetof(struct rx_el_style_props, scoped), RX_PROP_BOOL, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_style_props, type), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_svg_props[] = {
	{ "accent_height", "accentHeight", offsetof(struct rx_el_svg_props, accent_height), RX_PROP_ANY, 0, false, NULL },
	{ "accumulate", "accumulate", offsetof(struct rx_el_svg_props, accumulate), RX_PROP_WORDS, 0, false, "none sum" },
	{ "additive", "additive", offsetof(struct rx_el_svg_props, additive), RX_PROP_WORDS, 0, false, "replace sum" },
	{ "allow_reorder", "allowReorder", offsetof(struct rx_el_svg_props, allow_reorder), RX_PROP_WORDS, 0, false, "no yes" },
	{ "alphabetic", "alphabetic", offsetof(struct rx_el_svg_props, alphabetic), RX_PROP_ANY, 0, false, NULL },
	{ "amplitude", "amplitude", offsetof(struct rx_el_svg_props, amplitude), RX_PROP_ANY, 0, false, NULL },
	{ "arabic_form", "arabicForm", offsetof(struct rx_el_svg_props, arabic_form), RX_PROP_WORDS, 0, false, "initial isolated medial terminal" },
	{ "ascent", "ascent", offsetof(struct rx_el_svg_props, ascent), RX_PROP_ANY, 0, false, NULL },
	{ "attribute_name", "attributeName", offsetof(struct rx_el_svg_props, attribute_name), RX_PROP_STRING, 0, false, NULL },
	{ "attribute_type", "attributeType", offsetof(struct rx_el_svg_props, attribute_type), RX_PROP_STRING, 0, false, NULL },
	{ "auto_reverse", "autoReverse", offsetof(struct rx_el_svg_props, auto_reverse), RX_PROP_BOOL, 0, false, NULL },
	{ "azimuth", "azimuth", offsetof(struct rx_el_svg_props, azimuth), RX_PROP_ANY, 0, false, NULL },
	{ "base_frequency", "baseFrequency", offsetof(struct rx_el_svg_props, base_frequency), RX_PROP_ANY, 0, false, NULL },
	{ "base_profile", "baseProfile", offsetof(struct rx_el_svg_props, base_profile), RX_PROP_ANY, 0, false, NULL },
	{ "bbox", "bbox", offsetof(struct rx_el_svg_props, bbox), RX_PROP_ANY, 0, false, NULL },
	{ "begin", "begin", offsetof(struct rx_el_svg_props, begin), RX_PROP_ANY, 0, false, NULL },
	{ "bias", "bias", offsetof(struct rx_el_svg_props, bias), RX_PROP_ANY, 0, false, NULL },
	{ "by", "by", offsetof(struct rx_el_svg_props, by), RX_PROP_ANY, 0, false, NULL },
	{ "calc_mode", "calcMode", offsetof(struct rx_el_svg_props, calc_mode), RX_PROP_ANY, 0, false, NULL },
	{ "cap_height", "capHeight", offsetof(struct rx_el_svg_props, cap_height), RX_PROP_ANY, 0, false, NULL },
	{ "clip_path_units", "clipPathUnits", offsetof(struct rx_el_svg_props, clip_path_units), RX_PROP_ANY, 0, false, NULL },
	{ "color_profile", "colorProfile", offsetof(struct rx_el_svg_props, color_profile), RX_PROP_ANY, 0, false, NULL },
	{ "content_script_type", "contentScriptType", offsetof(struct rx_el_svg_props, content_script_type), RX_PROP_ANY, 0, false, NULL },
	{ "content_style_type", "contentStyleType", offsetof(struct rx_el_svg_props, content_style_type), RX_PROP_ANY, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_el_svg_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "decelerate", "decelerate", offsetof(struct rx_el_svg_props, decelerate), RX_PROP_ANY, 0, false, NULL },
	{ "descent", "descent", offsetof(struct rx_el_svg_props, descent), RX_PROP_ANY, 0, false, NULL },
	{ "diffuse_constant", "diffuseConstant", offsetof(struct rx_el_svg_props, diffuse_constant), RX_PROP_ANY, 0, false, NULL },
	{ "divisor", "divisor", offsetof(struct rx_el_svg_props, divisor), RX_PROP_ANY, 0, false, NULL },
	{ "dur", "dur", offsetof(struct rx_el_svg_props, dur), RX_PROP_ANY, 0, false, NULL },
	{ "dx", "dx", offsetof(struct rx_el_svg_props, dx), RX_PROP_ANY, 0, false, NULL },
	{ "dy", "dy", offsetof(struct rx_el_svg_props, dy), RX_PROP_ANY, 0, false, NULL },
	{ "edge_mode", "edgeMode", offsetof(struct rx_el_svg_props, edge_mode), RX_PROP_ANY, 0, false, NULL },
	{ "elevation", "elevation", offsetof(struct rx_el_svg_props, elevation), RX_PROP_ANY, 0, false, NULL },
	{ "enable_background", "enableBackground", offsetof(struct rx_el_svg_props, enable_background), RX_PROP_ANY, 0, false, NULL },
	{ "end", "end", offsetof(struct rx_el_svg_props, end), RX_PROP_ANY, 0, false, NULL },
	{ "exponent", "exponent", offsetof(struct rx_el_svg_props, exponent), RX_PROP_ANY, 0, false, NULL },
	{ "external_resources_required", "externalResourcesRequired", offsetof(struct rx_el_svg_props, external_resources_required), RX_PROP_BOOL, 0, false, NULL },
	{ "filter_res", "filterRes", offsetof(struct rx_el_svg_props, filter_res), RX_PROP_ANY, 0, false, NULL },
	{ "filter_units", "filterUnits", offsetof(struct rx_el_svg_props, filter_units), RX_PROP_ANY, 0, false, NULL },
	{ "focusable", "focusable", offsetof(struct rx_el_svg_props, focusable), RX_PROP_ANY, 0, false, NULL },
	{ "format", "format", offsetof(struct rx_el_svg_props, format), RX_PROP_ANY, 0, false, NULL },
	{ "fr", "fr", offsetof(struct rx_el_svg_props, fr), RX_PROP_ANY, 0, false, NULL },
	{ "from", "from", offsetof(struct rx_el_svg_props, from), RX_PROP_ANY, 0, false, NULL },
	{ "fx", "fx", offsetof(struct rx_el_svg_props, fx), RX_PROP_ANY, 0, false, NULL },
	{ "fy", "fy", offsetof(struct rx_el_svg_props, fy), RX_PROP_ANY, 0, false, NULL },
	{ "g1", "g1", offsetof(struct rx_el_svg_props, g1), RX_PROP_ANY, 0, false, NULL },
	{ "g2", "g2", offsetof(struct rx_el_svg_props, g2), RX_PROP_ANY, 0, false, NULL },
	{ "glyph_name", "glyphName", offsetof(struct rx_el_svg_props, glyph_name), RX_PROP_ANY, 0, false, NULL },
	{ "glyph_orientation_horizontal", "glyphOrientationHorizontal", offsetof(struct rx_el_svg_props, glyph_orientation_horizontal), RX_PROP_ANY, 0, false, NULL },
	{ "glyph_ref", "glyphRef", offsetof(struct rx_el_svg_props, glyph_ref), RX_PROP_ANY, 0, false, NULL },
	{ "gradient_transform", "gradientTransform", offsetof(struct rx_el_svg_props, gradient_transform), RX_PROP_STRING, 0, false, NULL },
	{ "gradient_units", "gradientUnits", offsetof(struct rx_el_svg_props, gradient_units), RX_PROP_STRING, 0, false, NULL },
	{ "hanging", "hanging", offsetof(struct rx_el_svg_props, hanging), RX_PROP_ANY, 0, false, NULL },
	{ "height", "height", offsetof(struct rx_el_svg_props, height), RX_PROP_ANY, 0, false, NULL },
	{ "horiz_adv_x", "horizAdvX", offsetof(struct rx_el_svg_props, horiz_adv_x), RX_PROP_ANY, 0, false, NULL },
	{ "horiz_origin_x", "horizOriginX", offsetof(struct rx_el_svg_props, horiz_origin_x), RX_PROP_ANY, 0, false, NULL },
	{ "href", "href", offsetof(struct rx_el_svg_props, href), RX_PROP_STRING, 0, false, NULL },
	{ "ideographic", "ideographic", offsetof(struct rx_el_svg_props, ideographic), RX_PROP_ANY, 0, false, NULL },
	{ "in", "in", offsetof(struct rx_el_svg_props, in), RX_PROP_STRING, 0, false, NULL },
	{ "in2", "in2", offsetof(struct rx_el_svg_props, in2), RX_PROP_ANY, 0, false, NULL },
	{ "intercept", "intercept", offsetof(struct rx_el_svg_props, intercept), RX_PROP_ANY, 0, false, NULL },
	{ "k", "k", offsetof(struct rx_el_svg_props, k), RX_PROP_ANY, 0, false, NULL },
	{ "k1", "k1", offsetof(struct rx_el_svg_props, k1), RX_PROP_ANY, 0, false, NULL },
	{ "k2", "k2", offsetof(struct rx_el_svg_props, k2), RX_PROP_ANY, 0, false, NULL },
	{ "k3", "k3", offsetof(struct rx_el_svg_props, k3), RX_PROP_ANY, 0, false, NULL },
	{ "k4", "k4", offsetof(struct rx_el_svg_props, k4), RX_PROP_ANY, 0, false, NULL },
	{ "kernel_matrix", "kernelMatrix", offsetof(struct rx_el_svg_props, kernel_matrix), RX_PROP_ANY, 0, false, NULL },
	{ "kernel_unit_length", "kernelUnitLength", offsetof(struct rx_el_svg_props, kernel_unit_length), RX_PROP_ANY, 0, false, NULL },
	{ "kerning", "kerning", offsetof(struct rx_el_svg_props, kerning), RX_PROP_ANY, 0, false, NULL },
	{ "key_points", "keyPoints", offsetof(struct rx_el_svg_props, key_points), RX_PROP_ANY, 0, false, NULL },
	{ "key_splines", "keySplines", offsetof(struct rx_el_svg_props, key_splines), RX_PROP_ANY, 0, false, NULL },
	{ "key_times", "keyTimes", offsetof(struct rx_el_svg_props, key_times), RX_PROP_ANY, 0, false, NULL },
	{ "length_adjust", "lengthAdjust", offsetof(struct rx_el_svg_props, length_adjust), RX_PROP_ANY, 0, false, NULL },
	{ "limiting_cone_angle", "limitingConeAngle", offsetof(struct rx_el_svg_props, limiting_cone_angle), RX_PROP_ANY, 0, false, NULL },
	{ "local", "local", offsetof(struct rx_el_svg_props, local), RX_PROP_ANY, 0, false, NULL },
	{ "marker_height", "markerHeight", offsetof(struct rx_el_svg_props, marker_height), RX_PROP_ANY, 0, false, NULL },
	{ "marker_units", "markerUnits", offsetof(struct rx_el_svg_props, marker_units), RX_PROP_ANY, 0, false, NULL },
	{ "marker_width", "markerWidth", offsetof(struct rx_el_svg_props, marker_width), RX_PROP_ANY, 0, false, NULL },
	{ "mask_content_units", "maskContentUnits", offsetof(struct rx_el_svg_props, mask_content_units), RX_PROP_ANY, 0, false, NULL },
	{ "mask_units", "maskUnits", offsetof(struct rx_el_svg_props, mask_units), RX_PROP_ANY, 0, false, NULL },
	{ "mathematical", "mathematical", offsetof(struct rx_el_svg_props, mathematical), RX_PROP_ANY, 0, false, NULL },
	{ "max", "max", offsetof(struct rx_el_svg_props, max), RX_PROP_ANY, 0, false, NULL },
	{ "media", "media", offsetof(struct rx_el_svg_props, media), RX_PROP_STRING, 0, false, NULL },
	{ "method", "method", offsetof(struct rx_el_svg_props, method), RX_PROP_STRING, 0, false, NULL },
	{ "min", "min", offsetof(struct rx_el_svg_props, min), RX_PROP_ANY, 0, false, NULL },
	{ "mode", "mode", offsetof(struct rx_el_svg_props, mode), RX_PROP_ANY, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_svg_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "num_octaves", "numOctaves", offsetof(struct rx_el_svg_props, num_octaves), RX_PROP_ANY, 0, false, NULL },
	{ "offset", "offset", offsetof(struct rx_el_svg_props, offset), RX_PROP_ANY, 0, false, NULL },
	{ "operator", "operator", offsetof(struct rx_el_svg_props, operator), RX_PROP_ANY, 0, false, NULL },
	{ "order", "order", offsetof(struct rx_el_svg_props, order), RX_PROP_ANY, 0, false, NULL },
	{ "orient", "orient", offsetof(struct rx_el_svg_props, orient), RX_PROP_ANY, 0, false, NULL },
	{ "orientation", "orientation", offsetof(struct rx_el_svg_props, orientation), RX_PROP_ANY, 0, false, NULL },
	{ "origin", "origin", offsetof(struct rx_el_svg_props, origin), RX_PROP_ANY, 0, false, NULL },
	{ "overline_position", "overlinePosition", offsetof(struct rx_el_svg_props, overline_position), RX_PROP_ANY, 0, false, NULL },
	{ "overline_thickness", "overlineThickness", offsetof(struct rx_el_svg_props, overline_thickness), RX_PROP_ANY, 0, false, NULL },
	{ "panose1", "panose1", offsetof(struct rx_el_svg_props, panose1), RX_PROP_ANY, 0, false, NULL },
	{ "path", "path", offsetof(struct rx_el_svg_props, path), RX_PROP_STRING, 0, false, NULL },
	{ "path_length", "pathLength", offsetof(struct rx_el_svg_props, path_length), RX_PROP_ANY, 0, false, NULL },
	{ "pattern_content_units", "patternContentUnits", offsetof(struct rx_el_svg_props, pattern_content_units), RX_PROP_STRING, 0, false, NULL },
	{ "pattern_transform", "patternTransform", offsetof(struct rx_el_svg_props, pattern_transform), RX_PROP_ANY, 0, false, NULL },
	{ "pattern_units", "patternUnits", offsetof(struct rx_el_svg_props, pattern_units), RX_PROP_STRING, 0, false, NULL },
	{ "points", "points", offsetof(struct rx_el_svg_props, points), RX_PROP_STRING, 0, false, NULL },
	{ "points_at_x", "pointsAtX", offsetof(struct rx_el_svg_props, points_at_x), RX_PROP_ANY, 0, false, NULL },
	{ "points_at_y", "pointsAtY", offsetof(struct rx_el_svg_props, points_at_y), RX_PROP_ANY, 0, false, NULL },
	{ "points_at_z", "pointsAtZ", offsetof(struct rx_el_svg_props, points_at_z), RX_PROP_ANY, 0, false, NULL },
	{ "preserve_alpha", "preserveAlpha", offsetof(struct rx_el_svg_props, preserve_alpha), RX_PROP_BOOL, 0, false, NULL },
	{ "preserve_aspect_ratio", "preserveAspectRatio", offsetof(struct rx_el_svg_props, preserve_aspect_ratio), RX_PROP_STRING, 0, false, NULL },
	{ "primitive_units", "primitiveUnits", offsetof(struct rx_el_svg_props, primitive_units), RX_PROP_ANY, 0, false, NULL },
	{ "radius", "radius", offsetof(struct rx_el_svg_props, radius), RX_PROP_ANY, 0, false, NULL },
	{ "ref_x", "refX", offsetof(struct rx_el_svg_props, ref_x), RX_PROP_ANY, 0, false, NULL },
	{ "ref_y", "refY", offsetof(struct rx_el_svg_props, ref_y), RX_PROP_ANY, 0, false, NULL },
	{ "rendering_intent", "renderingIntent", offsetof(struct rx_el_svg_props, rendering_intent), RX_PROP_ANY, 0, false, NULL },
	{ "repeat_count", "repeatCount", offsetof(struct rx_el_svg_props, repeat_count), RX_PROP_ANY, 0, false, NULL },
	{ "repeat_dur", "repeatDur", offsetof(struct rx_el_svg_props, repeat_dur), RX_PROP_ANY, 0, false, NULL },
	{ "required_extensions", "requiredExtensions", offsetof(struct rx_el_svg_props, required_extensions), RX_PROP_ANY, 0, false, NULL },
	{ "required_features", "requiredFeatures", offsetof(struct rx_el_svg_props, required_features), RX_PROP_ANY, 0, false, NULL },
	{ "restart", "restart", offsetof(struct rx_el_svg_props, restart), RX_PROP_ANY, 0, false, NULL },
	{ "result", "result", offsetof(struct rx_el_svg_props, result), RX_PROP_STRING, 0, false, NULL },
	{ "rotate", "rotate", offsetof(struct rx_el_svg_props, rotate), RX_PROP_ANY, 0, false, NULL },
	{ "scale", "scale", offsetof(struct rx_el_svg_props, scale), RX_PROP_ANY, 0, false, NULL },
	{ "seed", "seed", offsetof(struct rx_el_svg_props, seed), RX_PROP_ANY, 0, false, NULL },
	{ "slope", "slope", offsetof(struct rx_el_svg_props, slope), RX_PROP_ANY, 0, false, NULL },
	{ "spacing", "spacing", offsetof(struct rx_el_svg_props, spacing), RX_PROP_ANY, 0, false, NULL },
	{ "specular_constant", "specularConstant", offsetof(struct rx_el_svg_props, specular_constant), RX_PROP_ANY, 0, false, NULL },
	{ "specular_exponent", "specularExponent", offsetof(struct rx_el_svg_props, specular_exponent), RX_PROP_ANY, 0, false, NULL },
	{ "speed", "speed", offsetof(struct rx_el_svg_props, speed), RX_PROP_ANY, 0, false, NULL },
	{ "spread_method", "spreadMethod", offsetof(struct rx_el_svg_props, spread_method), RX_PROP_STRING, 0, false, NULL },
	{ "start_offset", "startOffset", offsetof(struct rx_el_svg_props, start_offset), RX_PROP_ANY, 0, false, NULL },
	{ "std_deviation", "stdDeviation", offsetof(struct rx_el_svg_props, std_deviation), RX_PROP_ANY, 0, false, NULL },
	{ "stemh", "stemh", offsetof(struct rx_el_svg_props, stemh), RX_PROP_ANY, 0, false, NULL },
	{ "stemv", "stemv", offsetof(struct rx_el_svg_props, stemv), RX_PROP_ANY, 0, false, NULL },
	{ "stitch_tiles", "stitchTiles", offsetof(struct rx_el_svg_props, stitch_tiles), RX_PROP_ANY, 0, false, NULL },
	{ "strikethrough_position", "strikethroughPosition", offsetof(struct rx_el_svg_props, strikethrough_position), RX_PROP_ANY, 0, false, NULL },
	{ "strikethrough_thickness", "strikethroughThickness", offsetof(struct rx_el_svg_props, strikethrough_thickness), RX_PROP_ANY, 0, false, NULL },
	{ "string", "string", offsetof(struct rx_el_svg_props, string), RX_PROP_ANY, 0, false, NULL },
	{ "surface_scale", "surfaceScale", offsetof(struct rx_el_svg_props, surface_scale), RX_PROP_ANY, 0, false, NULL },
	{ "system_language", "systemLanguage", offsetof(struct rx_el_svg_props, system_language), RX_PROP_ANY, 0, false, NULL },
	{ "table_values", "tableValues", offsetof(struct rx_el_svg_props, table_values), RX_PROP_ANY, 0, false, NULL },
	{ "target", "target", offsetof(struct rx_el_svg_props, target), RX_PROP_STRING, 0, false, NULL },
	{ "target_x", "targetX", offsetof(struct rx_el_svg_props, target_x), RX_PROP_ANY, 0, false, NULL },
	{ "target_y", "targetY", offsetof(struct rx_el_svg_props, target_y), RX_PROP_ANY, 0, false, NULL },
	{ "text_length", "textLength", offsetof(struct rx_el_svg_props, text_length), RX_PROP_ANY, 0, false, NULL },
	{ "to", "to", offsetof(struct rx_el_svg_props, to), RX_PROP_ANY, 0, false, NULL },
	{ "transform", "transform", offsetof(struct rx_el_svg_props, transform), RX_PROP_STRING, 0, false, NULL },
	{ "type", "type", offsetof(struct rx_el_svg_props, type), RX_PROP_STRING, 0, false, NULL },
	{ "u1", "u1", offsetof(struct rx_el_svg_props, u1), RX_PROP_ANY, 0, false, NULL },
	{ "u2", "u2", offsetof(struct rx_el_svg_props, u2), RX_PROP_ANY, 0, false, NULL },
	{ "underline_position", "underlinePosition", offsetof(struct rx_el_svg_props, underline_position), RX_PROP_ANY, 0, false, NULL },
	{ "underline_thickness", "underlineThickness", offsetof(struct rx_el_svg_props, underline_thickness), RX_PROP_ANY, 0, false, NULL },
	{ "unicode", "unicode", offsetof(struct rx_el_svg_props, unicode), RX_PROP_ANY, 0, false, NULL },
	{ "unicode_range", "unicodeRange", offsetof(struct rx_el_svg_props, unicode_range), RX_PROP_ANY, 0, false, NULL },
	{ "units_per_em", "unitsPerEm", offsetof(struct rx_el_svg_props, units_per_em), RX_PROP_ANY, 0, false, NULL },
	{ "v_alphabetic", "vAlphabetic", offsetof(struct rx_el_svg_props, v_alphabetic), RX_PROP_ANY, 0, false, NULL },
	{ "v_hanging", "vHanging", offsetof(struct rx_el_svg_props, v_hanging), RX_PROP_ANY, 0, false, NULL },
	{ "v_ideographic", "vIdeographic", offsetof(struct rx_el_svg_props, v_ideographic), RX_PROP_ANY, 0, false, NULL },
	{ "v_mathematical", "vMathematical", offsetof(struct rx_el_svg_props, v_mathematical), RX_PROP_ANY, 0, false, NULL },
	{ "values", "values", offsetof(struct rx_el_svg_props, values), RX_PROP_STRING, 0, false, NULL },
	{ "version", "version", offsetof(struct rx_el_svg_props, version), RX_PROP_STRING, 0, false, NULL },
	{ "vert_adv_y", "vertAdvY", offsetof(struct rx_el_svg_props, vert_adv_y), RX_PROP_ANY, 0, false, NULL },
	{ "vert_origin_x", "vertOriginX", offsetof(struct rx_el_svg_props, vert_origin_x), RX_PROP_ANY, 0, false, NULL },
	{ "vert_origin_y", "vertOriginY", offsetof(struct rx_el_svg_props, vert_origin_y), RX_PROP_ANY, 0, false, NULL },
	{ "view_box", "viewBox", offsetof(struct rx_el_svg_props, view_box), RX_PROP_STRING, 0, false, NULL },
	{ "view_target", "viewTarget", offsetof(struct rx_el_svg_props, view_target), RX_PROP_ANY, 0, false, NULL },
	{ "width", "width", offsetof(struct rx_el_svg_props, width), RX_PROP_ANY, 0, false, NULL },
	{ "widths", "widths", offsetof(struct rx_el_svg_props, widths), RX_PROP_ANY, 0, false, NULL },
	{ "x", "x", offsetof(struct rx_el_svg_props, x), RX_PROP_ANY, 0, false, NULL },
	{ "x1", "x1", offsetof(struct rx_el_svg_props, x1), RX_PROP_ANY, 0, false, NULL },
	{ "x2", "x2", offsetof(struct rx_el_svg_props, x2), RX_PROP_ANY, 0, false, NULL },
	{ "x_channel_selector", "xChannelSelector", offsetof(struct rx_el_svg_props, x_channel_selector), RX_PROP_STRING, 0, false, NULL },
	{ "x_height", "xHeight", offsetof(struct rx_el_svg_props, x_height), RX_PROP_ANY, 0, false, NULL },
	{ "xlink_actuate", "xlinkActuate", offsetof(struct rx_el_svg_props, xlink_actuate), RX_PROP_STRING, 0, false, NULL },
	{ "xlink_arcrole", "xlinkArcrole", offsetof(struct rx_el_svg_props, xlink_arcrole), RX_PROP_STRING, 0, false, NULL },
	{ "xlink_href", "xlinkHref", offsetof(struct rx_el_svg_props, xlink_href), RX_PROP_STRING, 0, false, NULL },
	{ "xlink_role", "xlinkRole", offsetof(struct rx_el_svg_props, xlink_role), RX_PROP_STRING, 0, false, NULL },
	{ "xlink_show", "xlinkShow", offsetof(struct rx_el_svg_props, xlink_show), RX_PROP_STRING, 0, false, NULL },
	{ "xlink_title", "xlinkTitle", offsetof(struct rx_el_svg_props, xlink_title), RX_PROP_STRING, 0, false, NULL },
	{ "xlink_type", "xlinkType", offsetof(struct rx_el_svg_props, xlink_type), RX_PROP_STRING, 0, false, NULL },
	{ "xml_base", "xmlBase", offsetof(struct rx_el_svg_props, xml_base), RX_PROP_STRING, 0, false, NULL },
	{ "xml_lang", "xmlLang", offsetof(struct rx_el_svg_props, xml_lang), RX_PROP_STRING, 0, false, NULL },
	{ "xml_space", "xmlSpace", offsetof(struct rx_el_svg_props, xml_space), RX_PROP_STRING, 0, false, NULL },
	{ "xmlns", "xmlns", offsetof(struct rx_el_svg_props, xmlns), RX_PROP_STRING, 0, false, NULL },
	{ "xmlns_xlink", "xmlnsXlink", offsetof(struct rx_el_svg_props, xmlns_xlink), RX_PROP_STRING, 0, false, NULL },
	{ "y", "y", offsetof(struct rx_el_svg_props, y), RX_PROP_ANY, 0, false, NULL },
	{ "y1", "y1", offsetof(struct rx_el_svg_props, y1), RX_PROP_ANY, 0, false, NULL },
	{ "y2", "y2", offsetof(struct rx_el_svg_props, y2), RX_PROP_ANY, 0, false, NULL },
	{ "y_channel_selector", "yChannelSelector", offsetof(struct rx_el_svg_props, y_channel_selector), RX_PROP_STRING, 0, false, NULL },
	{ "z", "z", offsetof(struct rx_el_svg_props, z), RX_PROP_ANY, 0, false, NULL },
	{ "zoom_and_pan", "zoomAndPan", offsetof(struct rx_el_svg_props, zoom_and_pan), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_table_props[] = {
	{ "align", "align", offsetof(struct rx_el_table_props, align), RX_PROP_WORDS, 0, false, "center left right" },
	{ "bgcolor", "bgcolor", offsetof(struct rx_el_table_props, bgcolor), RX_PROP_STRING, 0, false, NULL },
	{ "cell_padding", "cellPadding", offsetof(struct rx_el_table_props, cell_padding), RX_PROP_ANY, 0, false, NULL },
	{ "cell_spacing", "cellSpacing", offsetof(struct rx_el_table_props, cell_spacing), RX_PROP_ANY, 0, false, NULL },
	{ "frame", "frame", offsetof(struct rx_el_table_props, frame), RX_PROP_BOOL, 0, false, NULL },
	{ "rules", "rules", offsetof(struct rx_el_table_props, rules), RX_PROP_WORDS, 0, false, "all columns groups none rows" },
	{ "summary", "summary", offsetof(struct rx_el_table_props, summary), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_td_props[] = {
	{ "abbr", "abbr", offsetof(struct rx_el_td_props, abbr), RX_PROP_STRING, 0, false, NULL },
	{ "align", "align", offsetof(struct rx_el_td_props, align), RX_PROP_WORDS, 0, false, "center char justify left right" },
	{ "col_span", "colSpan", offsetof(struct rx_el_td_props, col_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "headers", "headers", offsetof(struct rx_el_td_props, headers), RX_PROP_STRING, 0, false, NULL },
	{ "row_span", "rowSpan", offsetof(struct rx_el_td_props, row_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "scope", "scope", offsetof(struct rx_el_td_props, scope), RX_PROP_STRING, 0, false, NULL },
	{ "valign", "valign", offsetof(struct rx_el_td_props, valign), RX_PROP_WORDS, 0, false, "baseline bottom middle top" },
};

static const struct rx_prop el_textarea_props[] = {
	{ "auto_complete", "autoComplete", offsetof(struct rx_el_textarea_props, auto_complete), RX_PROP_STRING, 0, false, NULL },
	{ "auto_focus", "autoFocus", offsetof(struct rx_el_textarea_props, auto_focus), RX_PROP_BOOL, 0, false, NULL },
	{ "cols", "cols", offsetof(struct rx_el_textarea_props, cols), RX_PROP_NUMBER, 0, false, NULL },
	{ "default_value", "defaultValue", offsetof(struct rx_el_textarea_props, default_value), RX_PROP_ANY, 0, false, NULL },
	{ "dir_name", "dirName", offsetof(struct rx_el_textarea_props, dir_name), RX_PROP_STRING, 0, false, NULL },
	{ "disabled", "disabled", offsetof(struct rx_el_textarea_props, disabled), RX_PROP_BOOL, 0, false, NULL },
	{ "form", "form", offsetof(struct rx_el_textarea_props, form), RX_PROP_STRING, 0, false, NULL },
	{ "max_length", "maxLength", offsetof(struct rx_el_textarea_props, max_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "min_length", "minLength", offsetof(struct rx_el_textarea_props, min_length), RX_PROP_NUMBER, 0, false, NULL },
	{ "name", "name", offsetof(struct rx_el_textarea_props, name), RX_PROP_STRING, 0, false, NULL },
	{ "on_change", "onChange", offsetof(struct rx_el_textarea_props, on_change), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_input", "onInput", offsetof(struct rx_el_textarea_props, on_input), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_paste", "onPaste", offsetof(struct rx_el_textarea_props, on_paste), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "placeholder", "placeholder", offsetof(struct rx_el_textarea_props, placeholder), RX_PROP_STRING, 0, false, NULL },
	{ "read_only", "readOnly", offsetof(struct rx_el_textarea_props, read_only), RX_PROP_BOOL, 0, false, NULL },
	{ "required", "required", offsetof(struct rx_el_textarea_props, required), RX_PROP_BOOL, 0, false, NULL },
	{ "rows", "rows", offsetof(struct rx_el_textarea_props, rows), RX_PROP_NUMBER, 0, false, NULL },
	{ "value", "value", offsetof(struct rx_el_textarea_props, value), RX_PROP_ANY, 0, false, NULL },
	{ "wrap", "wrap", offsetof(struct rx_el_textarea_props, wrap), RX_PROP_STRING, 0, false, NULL },
	{ "on_blur", "onBlur", offsetof(struct rx_el_textarea_props, on_blur), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
	{ "on_focus", "onFocus", offsetof(struct rx_el_textarea_props, on_focus), RX_PROP_EVENT, RX_PAYLOAD_VALUE, false, NULL },
};

static const struct rx_prop el_th_props[] = {
	{ "abbr", "abbr", offsetof(struct rx_el_th_props, abbr), RX_PROP_STRING, 0, false, NULL },
	{ "align", "align", offsetof(struct rx_el_th_props, align), RX_PROP_WORDS, 0, false, "center char justify left right" },
	{ "col_span", "colSpan", offsetof(struct rx_el_th_props, col_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "headers", "headers", offsetof(struct rx_el_th_props, headers), RX_PROP_STRING, 0, false, NULL },
	{ "row_span", "rowSpan", offsetof(struct rx_el_th_props, row_span), RX_PROP_NUMBER, 0, false, NULL },
	{ "scope", "scope", offsetof(struct rx_el_th_props, scope), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_time_props[] = {
	{ "date_time", "dateTime", offsetof(struct rx_el_time_props, date_time), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_track_props[] = {
	{ "default_", "default", offsetof(struct rx_el_track_props, default_), RX_PROP_BOOL, 0, false, NULL },
	{ "kind", "kind", offsetof(struct rx_el_track_props, kind), RX_PROP_STRING, 0, false, NULL },
	{ "label", "label", offsetof(struct rx_el_track_props, label), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_track_props, src), RX_PROP_STRING, 0, false, NULL },
	{ "src_lang", "srcLang", offsetof(struct rx_el_track_props, src_lang), RX_PROP_STRING, 0, false, NULL },
};

static const struct rx_prop el_video_props[] = {
	{ "auto_play", "autoPlay", offsetof(struct rx_el_video_props, auto_play), RX_PROP_BOOL, 0, false, NULL },
	{ "controls", "controls", offsetof(struct rx_el_video_props, controls), RX_PROP_BOOL, 0, false, NULL },
	{ "controls_list", "controlsList", offsetof(struct rx_el_video_props, controls_list), RX_PROP_STRING, 0, false, NULL },
	{ "cross_origin", "crossOrigin", offsetof(struct rx_el_video_props, cross_origin), RX_PROP_STRING, 0, false, NULL },
	{ "disable_picture_in_picture", "disablePictureInPicture", offsetof(struct rx_el_video_props, disable_picture_in_picture), RX_PROP_BOOL, 0, false, NULL },
	{ "disable_remote_playback", "disableRemotePlayback", offsetof(struct rx_el_video_props, disable_remote_playback), RX_PROP_BOOL, 0, false, NULL },
	{ "loop", "loop", offsetof(struct rx_el_video_props, loop), RX_PROP_BOOL, 0, false, NULL },
	{ "media_group", "mediaGroup", offsetof(struct rx_el_video_props, media_group), RX_PROP_STRING, 0, false, NULL },
	{ "muted", "muted", offsetof(struct rx_el_video_props, muted), RX_PROP_BOOL, 0, false, NULL },
	{ "on_ended", "onEnded", offsetof(struct rx_el_video_props, on_ended), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_error", "onError", offsetof(struct rx_el_video_props, on_error), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_pause", "onPause", offsetof(struct rx_el_video_props, on_pause), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_play", "onPlay", offsetof(struct rx_el_video_props, on_play), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_resize", "onResize", offsetof(struct rx_el_video_props, on_resize), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_time_update", "onTimeUpdate", offsetof(struct rx_el_video_props, on_time_update), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "on_volume_change", "onVolumeChange", offsetof(struct rx_el_video_props, on_volume_change), RX_PROP_EVENT, RX_PAYLOAD_NONE, false, NULL },
	{ "plays_inline", "playsInline", offsetof(struct rx_el_video_props, plays_inline), RX_PROP_BOOL, 0, false, NULL },
	{ "poster", "poster", offsetof(struct rx_el_video_props, poster), RX_PROP_STRING, 0, false, NULL },
	{ "preload", "preload", offsetof(struct rx_el_video_props, preload), RX_PROP_STRING, 0, false, NULL },
	{ "src", "src", offsetof(struct rx_el_video_props, src), RX_PROP_STRING, 0, false, NULL },
};

const struct rx_component rx_accessible_icon_component = {
	.name = "rx_accessible_icon",
	.library = "@radix-ui/themes",
	.tag = "AccessibleIcon",
	.alias = "ThemesAccessibleIcon",
	.version = "3.3.0",
	.props = accessible_icon_props,
	.prop_count = sizeof accessible_icon_props / sizeof *accessible_icon_props,
	.common = offsetof(struct rx_accessible_icon_props, guard_common_),
};

const struct rx_component rx_alert_dialog_action_component = {
	.name = "rx_alert_dialog_action",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Action",
	.alias = "ThemesAlertDialogAction",
	.version = "3.3.0",
	.props = alert_dialog_action_props,
	.prop_count = sizeof alert_dialog_action_props / sizeof *alert_dialog_action_props,
	.common = offsetof(struct rx_alert_dialog_action_props, guard_common_),
};

const struct rx_component rx_alert_dialog_cancel_component = {
	.name = "rx_alert_dialog_cancel",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Cancel",
	.alias = "ThemesAlertDialogCancel",
	.version = "3.3.0",
	.props = alert_dialog_cancel_props,
	.prop_count = sizeof alert_dialog_cancel_props / sizeof *alert_dialog_cancel_props,
	.common = offsetof(struct rx_alert_dialog_cancel_props, guard_common_),
};

const struct rx_component rx_alert_dialog_content_component = {
	.name = "rx_alert_dialog_content",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Content",
	.alias = "ThemesAlertDialogContent",
	.version = "3.3.0",
	.props = alert_dialog_content_props,
	.prop_count = sizeof alert_dialog_content_props / sizeof *alert_dialog_content_props,
	.common = offsetof(struct rx_alert_dialog_content_props, guard_common_),
};

const struct rx_component rx_alert_dialog_description_component = {
	.name = "rx_alert_dialog_description",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Description",
	.alias = "ThemesAlertDialogDescription",
	.version = "3.3.0",
	.props = alert_dialog_description_props,
	.prop_count = sizeof alert_dialog_description_props / sizeof *alert_dialog_description_props,
	.common = offsetof(struct rx_alert_dialog_description_props, guard_common_),
};

const struct rx_component rx_alert_dialog_root_component = {
	.name = "rx_alert_dialog_root",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Root",
	.alias = "ThemesAlertDialogRoot",
	.version = "3.3.0",
	.props = alert_dialog_root_props,
	.prop_count = sizeof alert_dialog_root_props / sizeof *alert_dialog_root_props,
	.common = offsetof(struct rx_alert_dialog_root_props, guard_common_),
};

const struct rx_component rx_alert_dialog_title_component = {
	.name = "rx_alert_dialog_title",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Title",
	.alias = "ThemesAlertDialogTitle",
	.version = "3.3.0",
	.props = alert_dialog_title_props,
	.prop_count = sizeof alert_dialog_title_props / sizeof *alert_dialog_title_props,
	.common = offsetof(struct rx_alert_dialog_title_props, guard_common_),
};

const struct rx_component rx_alert_dialog_trigger_component = {
	.name = "rx_alert_dialog_trigger",
	.library = "@radix-ui/themes",
	.tag = "AlertDialog.Trigger",
	.alias = "ThemesAlertDialogTrigger",
	.version = "3.3.0",
	.props = alert_dialog_trigger_props,
	.prop_count = sizeof alert_dialog_trigger_props / sizeof *alert_dialog_trigger_props,
	.common = offsetof(struct rx_alert_dialog_trigger_props, guard_common_),
};

const struct rx_component rx_aspect_ratio_component = {
	.name = "rx_aspect_ratio",
	.library = "@radix-ui/themes",
	.tag = "AspectRatio",
	.alias = "ThemesAspectRatio",
	.version = "3.3.0",
	.props = aspect_ratio_props,
	.prop_count = sizeof aspect_ratio_props / sizeof *aspect_ratio_props,
	.common = offsetof(struct rx_aspect_ratio_props, guard_common_),
};

const struct rx_component rx_avatar_component = {
	.name = "rx_avatar",
	.library = "@radix-ui/themes",
	.tag = "Avatar",
	.alias = "ThemesAvatar",
	.version = "3.3.0",
	.props = avatar_props,
	.prop_count = sizeof avatar_props / sizeof *avatar_props,
	.common = offsetof(struct rx_avatar_props, guard_common_),
	.fixed = "fallback: \"\"",
};

const struct rx_component rx_badge_component = {
	.name = "rx_badge",
	.library = "@radix-ui/themes",
	.tag = "Badge",
	.alias = "ThemesBadge",
	.version = "3.3.0",
	.props = badge_props,
	.prop_count = sizeof badge_props / sizeof *badge_props,
	.common = offsetof(struct rx_badge_props, guard_common_),
};

const struct rx_component rx_blockquote_component = {
	.name = "rx_blockquote",
	.library = "@radix-ui/themes",
	.tag = "Blockquote",
	.alias = "ThemesBlockquote",
	.version = "3.3.0",
	.props = blockquote_props,
	.prop_count = sizeof blockquote_props / sizeof *blockquote_props,
	.common = offsetof(struct rx_blockquote_props, guard_common_),
};

const struct rx_component rx_box_component = {
	.name = "rx_box",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesBox",
	.version = "3.3.0",
	.props = box_props,
	.prop_count = sizeof box_props / sizeof *box_props,
	.common = offsetof(struct rx_box_props, guard_common_),
};

const struct rx_component rx_button_component = {
	.name = "rx_button",
	.library = "@radix-ui/themes",
	.tag = "Button",
	.alias = "ThemesButton",
	.version = "3.3.0",
	.props = button_props,
	.prop_count = sizeof button_props / sizeof *button_props,
	.common = offsetof(struct rx_button_props, guard_common_),
};

const struct rx_component rx_callout_component = {
	.name = "rx_callout",
	.library = "$/reflex/components",
	.tag = "Callout",
	.alias = "ReflexCallout",
	.props = callout_props,
	.prop_count = sizeof callout_props / sizeof *callout_props,
	.common = offsetof(struct rx_callout_props, guard_common_),
};

const struct rx_component rx_callout_icon_component = {
	.name = "rx_callout_icon",
	.library = "@radix-ui/themes",
	.tag = "Callout.Icon",
	.alias = "ThemesCalloutIcon",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_callout_root_component = {
	.name = "rx_callout_root",
	.library = "@radix-ui/themes",
	.tag = "Callout.Root",
	.alias = "ThemesCalloutRoot",
	.version = "3.3.0",
	.props = callout_root_props,
	.prop_count = sizeof callout_root_props / sizeof *callout_root_props,
	.common = offsetof(struct rx_callout_root_props, guard_common_),
};

const struct rx_component rx_callout_text_component = {
	.name = "rx_callout_text",
	.library = "@radix-ui/themes",
	.tag = "Callout.Text",
	.alias = "ThemesCalloutText",
	.version = "3.3.0",
	.props = callout_text_props,
	.prop_count = sizeof callout_text_props / sizeof *callout_text_props,
	.common = offsetof(struct rx_callout_text_props, guard_common_),
};

const struct rx_component rx_card_component = {
	.name = "rx_card",
	.library = "@radix-ui/themes",
	.tag = "Card",
	.alias = "ThemesCard",
	.version = "3.3.0",
	.props = card_props,
	.prop_count = sizeof card_props / sizeof *card_props,
	.common = offsetof(struct rx_card_props, guard_common_),
};

const struct rx_component rx_center_component = {
	.name = "rx_center",
	.library = "@radix-ui/themes",
	.tag = "Flex",
	.alias = "ThemesCenter",
	.version = "3.3.0",
	.props = flex_props,
	.prop_count = sizeof flex_props / sizeof *flex_props,
	.common = offsetof(struct rx_flex_props, guard_common_),
	.fixed = "align: \"center\", justify: \"center\"",
};

const struct rx_component rx_checkbox_component = {
	.name = "rx_checkbox",
	.library = "$/reflex/components",
	.tag = "Checkbox",
	.alias = "ReflexCheckbox",
	.props = checkbox_props,
	.prop_count = sizeof checkbox_props / sizeof *checkbox_props,
	.common = offsetof(struct rx_checkbox_props, guard_common_),
};

const struct rx_component rx_checkbox_cards_item_component = {
	.name = "rx_checkbox_cards_item",
	.library = "@radix-ui/themes",
	.tag = "CheckboxCards.Item",
	.alias = "ThemesCheckboxCardsItem",
	.version = "3.3.0",
	.props = checkbox_cards_item_props,
	.prop_count = sizeof checkbox_cards_item_props / sizeof *checkbox_cards_item_props,
	.common = offsetof(struct rx_checkbox_cards_item_props, guard_common_),
};

const struct rx_component rx_checkbox_cards_root_component = {
	.name = "rx_checkbox_cards_root",
	.library = "@radix-ui/themes",
	.tag = "CheckboxCards.Root",
	.alias = "ThemesCheckboxCardsRoot",
	.version = "3.3.0",
	.props = checkbox_cards_root_props,
	.prop_count = sizeof checkbox_cards_root_props / sizeof *checkbox_cards_root_props,
	.common = offsetof(struct rx_checkbox_cards_root_props, guard_common_),
};

const struct rx_component rx_checkbox_group_item_component = {
	.name = "rx_checkbox_group_item",
	.library = "@radix-ui/themes",
	.tag = "CheckboxGroup.Item",
	.alias = "ThemesCheckboxGroupItem",
	.version = "3.3.0",
	.props = checkbox_group_item_props,
	.prop_count = sizeof checkbox_group_item_props / sizeof *checkbox_group_item_props,
	.common = offsetof(struct rx_checkbox_group_item_props, guard_common_),
};

const struct rx_component rx_checkbox_group_root_component = {
	.name = "rx_checkbox_group_root",
	.library = "@radix-ui/themes",
	.tag = "CheckboxGroup.Root",
	.alias = "ThemesCheckboxGroupRoot",
	.version = "3.3.0",
	.props = checkbox_group_root_props,
	.prop_count = sizeof checkbox_group_root_props / sizeof *checkbox_group_root_props,
	.common = offsetof(struct rx_checkbox_group_root_props, guard_common_),
};

const struct rx_component rx_code_component = {
	.name = "rx_code",
	.library = "@radix-ui/themes",
	.tag = "Code",
	.alias = "ThemesCode",
	.version = "3.3.0",
	.props = code_props,
	.prop_count = sizeof code_props / sizeof *code_props,
	.common = offsetof(struct rx_code_props, guard_common_),
};

const struct rx_component rx_color_mode_button_component = {
	.name = "rx_color_mode_button",
	.library = "$/reflex/components",
	.tag = "ColorModeButton",
	.alias = "ReflexColorModeButton",
	.props = color_mode_button_props,
	.prop_count = sizeof color_mode_button_props / sizeof *color_mode_button_props,
	.common = offsetof(struct rx_color_mode_button_props, guard_common_),
};

const struct rx_component rx_container_component = {
	.name = "rx_container",
	.library = "@radix-ui/themes",
	.tag = "Container",
	.alias = "ThemesContainer",
	.version = "3.3.0",
	.props = container_props,
	.prop_count = sizeof container_props / sizeof *container_props,
	.common = offsetof(struct rx_container_props, guard_common_),
};

const struct rx_component rx_context_menu_checkbox_item_component = {
	.name = "rx_context_menu_checkbox_item",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.CheckboxItem",
	.alias = "ThemesContextMenuCheckboxItem",
	.version = "3.3.0",
	.props = context_menu_checkbox_item_props,
	.prop_count = sizeof context_menu_checkbox_item_props / sizeof *context_menu_checkbox_item_props,
	.common = offsetof(struct rx_context_menu_checkbox_item_props, guard_common_),
};

const struct rx_component rx_context_menu_content_component = {
	.name = "rx_context_menu_content",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Content",
	.alias = "ThemesContextMenuContent",
	.version = "3.3.0",
	.props = context_menu_content_props,
	.prop_count = sizeof context_menu_content_props / sizeof *context_menu_content_props,
	.common = offsetof(struct rx_context_menu_content_props, guard_common_),
};

const struct rx_component rx_context_menu_group_component = {
	.name = "rx_context_menu_group",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Group",
	.alias = "ThemesContextMenuGroup",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_context_menu_item_component = {
	.name = "rx_context_menu_item",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Item",
	.alias = "ThemesContextMenuItem",
	.version = "3.3.0",
	.props = context_menu_item_props,
	.prop_count = sizeof context_menu_item_props / sizeof *context_menu_item_props,
	.common = offsetof(struct rx_context_menu_item_props, guard_common_),
};

const struct rx_component rx_context_menu_label_component = {
	.name = "rx_context_menu_label",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Label",
	.alias = "ThemesContextMenuLabel",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_context_menu_radio_group_component = {
	.name = "rx_context_menu_radio_group",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.RadioGroup",
	.alias = "ThemesContextMenuRadioGroup",
	.version = "3.3.0",
	.props = context_menu_radio_group_props,
	.prop_count = sizeof context_menu_radio_group_props / sizeof *context_menu_radio_group_props,
	.common = offsetof(struct rx_context_menu_radio_group_props, guard_common_),
};

const struct rx_component rx_context_menu_radio_item_component = {
	.name = "rx_context_menu_radio_item",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.RadioItem",
	.alias = "ThemesContextMenuRadioItem",
	.version = "3.3.0",
	.props = context_menu_radio_item_props,
	.prop_count = sizeof context_menu_radio_item_props / sizeof *context_menu_radio_item_props,
	.common = offsetof(struct rx_context_menu_radio_item_props, guard_common_),
};

const struct rx_component rx_context_menu_root_component = {
	.name = "rx_context_menu_root",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Root",
	.alias = "ThemesContextMenuRoot",
	.version = "3.3.0",
	.props = context_menu_root_props,
	.prop_count = sizeof context_menu_root_props / sizeof *context_menu_root_props,
	.common = offsetof(struct rx_context_menu_root_props, guard_common_),
};

const struct rx_component rx_context_menu_separator_component = {
	.name = "rx_context_menu_separator",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Separator",
	.alias = "ThemesContextMenuSeparator",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_context_menu_sub_component = {
	.name = "rx_context_menu_sub",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Sub",
	.alias = "ThemesContextMenuSub",
	.version = "3.3.0",
	.props = context_menu_sub_props,
	.prop_count = sizeof context_menu_sub_props / sizeof *context_menu_sub_props,
	.common = offsetof(struct rx_context_menu_sub_props, guard_common_),
};

const struct rx_component rx_context_menu_sub_content_component = {
	.name = "rx_context_menu_sub_content",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.SubContent",
	.alias = "ThemesContextMenuSubContent",
	.version = "3.3.0",
	.props = context_menu_sub_content_props,
	.prop_count = sizeof context_menu_sub_content_props / sizeof *context_menu_sub_content_props,
	.common = offsetof(struct rx_context_menu_sub_content_props, guard_common_),
};

const struct rx_component rx_context_menu_sub_trigger_component = {
	.name = "rx_context_menu_sub_trigger",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.SubTrigger",
	.alias = "ThemesContextMenuSubTrigger",
	.version = "3.3.0",
	.props = context_menu_sub_trigger_props,
	.prop_count = sizeof context_menu_sub_trigger_props / sizeof *context_menu_sub_trigger_props,
	.common = offsetof(struct rx_context_menu_sub_trigger_props, guard_common_),
};

const struct rx_component rx_context_menu_trigger_component = {
	.name = "rx_context_menu_trigger",
	.library = "@radix-ui/themes",
	.tag = "ContextMenu.Trigger",
	.alias = "ThemesContextMenuTrigger",
	.version = "3.3.0",
	.props = context_menu_trigger_props,
	.prop_count = sizeof context_menu_trigger_props / sizeof *context_menu_trigger_props,
	.common = offsetof(struct rx_context_menu_trigger_props, guard_common_),
};

const struct rx_component rx_data_list_item_component = {
	.name = "rx_data_list_item",
	.library = "@radix-ui/themes",
	.tag = "DataList.Item",
	.alias = "ThemesDataListItem",
	.version = "3.3.0",
	.props = data_list_item_props,
	.prop_count = sizeof data_list_item_props / sizeof *data_list_item_props,
	.common = offsetof(struct rx_data_list_item_props, guard_common_),
};

const struct rx_component rx_data_list_label_component = {
	.name = "rx_data_list_label",
	.library = "@radix-ui/themes",
	.tag = "DataList.Label",
	.alias = "ThemesDataListLabel",
	.version = "3.3.0",
	.props = data_list_label_props,
	.prop_count = sizeof data_list_label_props / sizeof *data_list_label_props,
	.common = offsetof(struct rx_data_list_label_props, guard_common_),
};

const struct rx_component rx_data_list_root_component = {
	.name = "rx_data_list_root",
	.library = "@radix-ui/themes",
	.tag = "DataList.Root",
	.alias = "ThemesDataListRoot",
	.version = "3.3.0",
	.props = data_list_root_props,
	.prop_count = sizeof data_list_root_props / sizeof *data_list_root_props,
	.common = offsetof(struct rx_data_list_root_props, guard_common_),
};

const struct rx_component rx_data_list_value_component = {
	.name = "rx_data_list_value",
	.library = "@radix-ui/themes",
	.tag = "DataList.Value",
	.alias = "ThemesDataListValue",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_dialog_close_component = {
	.name = "rx_dialog_close",
	.library = "@radix-ui/themes",
	.tag = "Dialog.Close",
	.alias = "ThemesDialogClose",
	.version = "3.3.0",
	.props = dialog_close_props,
	.prop_count = sizeof dialog_close_props / sizeof *dialog_close_props,
	.common = offsetof(struct rx_dialog_close_props, guard_common_),
};

const struct rx_component rx_dialog_content_component = {
	.name = "rx_dialog_content",
	.library = "@radix-ui/themes",
	.tag = "Dialog.Content",
	.alias = "ThemesDialogContent",
	.version = "3.3.0",
	.props = dialog_content_props,
	.prop_count = sizeof dialog_content_props / sizeof *dialog_content_props,
	.common = offsetof(struct rx_dialog_content_props, guard_common_),
};

const struct rx_component rx_dialog_description_component = {
	.name = "rx_dialog_description",
	.library = "@radix-ui/themes",
	.tag = "Dialog.Description",
	.alias = "ThemesDialogDescription",
	.version = "3.3.0",
	.props = dialog_description_props,
	.prop_count = sizeof dialog_description_props / sizeof *dialog_description_props,
	.common = offsetof(struct rx_dialog_description_props, guard_common_),
};

const struct rx_component rx_dialog_root_component = {
	.name = "rx_dialog_root",
	.library = "@radix-ui/themes",
	.tag = "Dialog.Root",
	.alias = "ThemesDialogRoot",
	.version = "3.3.0",
	.props = dialog_root_props,
	.prop_count = sizeof dialog_root_props / sizeof *dialog_root_props,
	.common = offsetof(struct rx_dialog_root_props, guard_common_),
};

const struct rx_component rx_dialog_title_component = {
	.name = "rx_dialog_title",
	.library = "@radix-ui/themes",
	.tag = "Dialog.Title",
	.alias = "ThemesDialogTitle",
	.version = "3.3.0",
	.props = dialog_title_props,
	.prop_count = sizeof dialog_title_props / sizeof *dialog_title_props,
	.common = offsetof(struct rx_dialog_title_props, guard_common_),
};

const struct rx_component rx_dialog_trigger_component = {
	.name = "rx_dialog_trigger",
	.library = "@radix-ui/themes",
	.tag = "Dialog.Trigger",
	.alias = "ThemesDialogTrigger",
	.version = "3.3.0",
	.props = dialog_trigger_props,
	.prop_count = sizeof dialog_trigger_props / sizeof *dialog_trigger_props,
	.common = offsetof(struct rx_dialog_trigger_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_checkbox_item_component = {
	.name = "rx_dropdown_menu_checkbox_item",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.CheckboxItem",
	.alias = "ThemesDropdownMenuCheckboxItem",
	.version = "3.3.0",
	.props = dropdown_menu_checkbox_item_props,
	.prop_count = sizeof dropdown_menu_checkbox_item_props / sizeof *dropdown_menu_checkbox_item_props,
	.common = offsetof(struct rx_dropdown_menu_checkbox_item_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_content_component = {
	.name = "rx_dropdown_menu_content",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Content",
	.alias = "ThemesDropdownMenuContent",
	.version = "3.3.0",
	.props = dropdown_menu_content_props,
	.prop_count = sizeof dropdown_menu_content_props / sizeof *dropdown_menu_content_props,
	.common = offsetof(struct rx_dropdown_menu_content_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_group_component = {
	.name = "rx_dropdown_menu_group",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Group",
	.alias = "ThemesDropdownMenuGroup",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_item_component = {
	.name = "rx_dropdown_menu_item",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Item",
	.alias = "ThemesDropdownMenuItem",
	.version = "3.3.0",
	.props = dropdown_menu_item_props,
	.prop_count = sizeof dropdown_menu_item_props / sizeof *dropdown_menu_item_props,
	.common = offsetof(struct rx_dropdown_menu_item_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_label_component = {
	.name = "rx_dropdown_menu_label",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Label",
	.alias = "ThemesDropdownMenuLabel",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_radio_group_component = {
	.name = "rx_dropdown_menu_radio_group",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.RadioGroup",
	.alias = "ThemesDropdownMenuRadioGroup",
	.version = "3.3.0",
	.props = dropdown_menu_radio_group_props,
	.prop_count = sizeof dropdown_menu_radio_group_props / sizeof *dropdown_menu_radio_group_props,
	.common = offsetof(struct rx_dropdown_menu_radio_group_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_radio_item_component = {
	.name = "rx_dropdown_menu_radio_item",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.RadioItem",
	.alias = "ThemesDropdownMenuRadioItem",
	.version = "3.3.0",
	.props = dropdown_menu_radio_item_props,
	.prop_count = sizeof dropdown_menu_radio_item_props / sizeof *dropdown_menu_radio_item_props,
	.common = offsetof(struct rx_dropdown_menu_radio_item_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_root_component = {
	.name = "rx_dropdown_menu_root",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Root",
	.alias = "ThemesDropdownMenuRoot",
	.version = "3.3.0",
	.props = dropdown_menu_root_props,
	.prop_count = sizeof dropdown_menu_root_props / sizeof *dropdown_menu_root_props,
	.common = offsetof(struct rx_dropdown_menu_root_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_separator_component = {
	.name = "rx_dropdown_menu_separator",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Separator",
	.alias = "ThemesDropdownMenuSeparator",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_sub_component = {
	.name = "rx_dropdown_menu_sub",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Sub",
	.alias = "ThemesDropdownMenuSub",
	.version = "3.3.0",
	.props = dropdown_menu_sub_props,
	.prop_count = sizeof dropdown_menu_sub_props / sizeof *dropdown_menu_sub_props,
	.common = offsetof(struct rx_dropdown_menu_sub_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_sub_content_component = {
	.name = "rx_dropdown_menu_sub_content",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.SubContent",
	.alias = "ThemesDropdownMenuSubContent",
	.version = "3.3.0",
	.props = dropdown_menu_sub_content_props,
	.prop_count = sizeof dropdown_menu_sub_content_props / sizeof *dropdown_menu_sub_content_props,
	.common = offsetof(struct rx_dropdown_menu_sub_content_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_sub_trigger_component = {
	.name = "rx_dropdown_menu_sub_trigger",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.SubTrigger",
	.alias = "ThemesDropdownMenuSubTrigger",
	.version = "3.3.0",
	.props = dropdown_menu_sub_trigger_props,
	.prop_count = sizeof dropdown_menu_sub_trigger_props / sizeof *dropdown_menu_sub_trigger_props,
	.common = offsetof(struct rx_dropdown_menu_sub_trigger_props, guard_common_),
};

const struct rx_component rx_dropdown_menu_trigger_component = {
	.name = "rx_dropdown_menu_trigger",
	.library = "@radix-ui/themes",
	.tag = "DropdownMenu.Trigger",
	.alias = "ThemesDropdownMenuTrigger",
	.version = "3.3.0",
	.props = dropdown_menu_trigger_props,
	.prop_count = sizeof dropdown_menu_trigger_props / sizeof *dropdown_menu_trigger_props,
	.common = offsetof(struct rx_dropdown_menu_trigger_props, guard_common_),
};

const struct rx_component rx_em_component = {
	.name = "rx_em",
	.library = "@radix-ui/themes",
	.tag = "Em",
	.alias = "ThemesEm",
	.version = "3.3.0",
	.props = em_props,
	.prop_count = sizeof em_props / sizeof *em_props,
	.common = offsetof(struct rx_em_props, guard_common_),
};

const struct rx_component rx_flex_component = {
	.name = "rx_flex",
	.library = "@radix-ui/themes",
	.tag = "Flex",
	.alias = "ThemesFlex",
	.version = "3.3.0",
	.props = flex_props,
	.prop_count = sizeof flex_props / sizeof *flex_props,
	.common = offsetof(struct rx_flex_props, guard_common_),
};

const struct rx_component rx_form_component = {
	.name = "rx_form",
	.library = "$/reflex/components",
	.tag = "Form",
	.alias = "ReflexForm",
	.props = form_props,
	.prop_count = sizeof form_props / sizeof *form_props,
	.common = offsetof(struct rx_form_props, guard_common_),
};

const struct rx_component rx_fragment_component = {
	.name = "rx_fragment",
	.library = "react",
	.tag = "Fragment",
	.alias = "Fragment",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_grid_component = {
	.name = "rx_grid",
	.library = "@radix-ui/themes",
	.tag = "Grid",
	.alias = "ThemesGrid",
	.version = "3.3.0",
	.props = grid_props,
	.prop_count = sizeof grid_props / sizeof *grid_props,
	.common = offsetof(struct rx_grid_props, guard_common_),
};

const struct rx_component rx_heading_component = {
	.name = "rx_heading",
	.library = "@radix-ui/themes",
	.tag = "Heading",
	.alias = "ThemesHeading",
	.version = "3.3.0",
	.props = heading_props,
	.prop_count = sizeof heading_props / sizeof *heading_props,
	.common = offsetof(struct rx_heading_props, guard_common_),
};

const struct rx_component rx_hover_card_content_component = {
	.name = "rx_hover_card_content",
	.library = "@radix-ui/themes",
	.tag = "HoverCard.Content",
	.alias = "ThemesHoverCardContent",
	.version = "3.3.0",
	.props = hover_card_content_props,
	.prop_count = sizeof hover_card_content_props / sizeof *hover_card_content_props,
	.common = offsetof(struct rx_hover_card_content_props, guard_common_),
};

const struct rx_component rx_hover_card_root_component = {
	.name = "rx_hover_card_root",
	.library = "@radix-ui/themes",
	.tag = "HoverCard.Root",
	.alias = "ThemesHoverCardRoot",
	.version = "3.3.0",
	.props = hover_card_root_props,
	.prop_count = sizeof hover_card_root_props / sizeof *hover_card_root_props,
	.common = offsetof(struct rx_hover_card_root_props, guard_common_),
};

const struct rx_component rx_hover_card_trigger_component = {
	.name = "rx_hover_card_trigger",
	.library = "@radix-ui/themes",
	.tag = "HoverCard.Trigger",
	.alias = "ThemesHoverCardTrigger",
	.version = "3.3.0",
	.props = hover_card_trigger_props,
	.prop_count = sizeof hover_card_trigger_props / sizeof *hover_card_trigger_props,
	.common = offsetof(struct rx_hover_card_trigger_props, guard_common_),
};

const struct rx_component rx_hstack_component = {
	.name = "rx_hstack",
	.library = "@radix-ui/themes",
	.tag = "Flex",
	.alias = "ThemesHstack",
	.version = "3.3.0",
	.props = flex_props,
	.prop_count = sizeof flex_props / sizeof *flex_props,
	.common = offsetof(struct rx_flex_props, guard_common_),
	.fixed = "direction: \"row\", align: \"center\", gap: \"3\"",
};

const struct rx_component rx_icon_button_component = {
	.name = "rx_icon_button",
	.library = "@radix-ui/themes",
	.tag = "IconButton",
	.alias = "ThemesIconButton",
	.version = "3.3.0",
	.props = icon_button_props,
	.prop_count = sizeof icon_button_props / sizeof *icon_button_props,
	.common = offsetof(struct rx_icon_button_props, guard_common_),
};

const struct rx_component rx_image_component = {
	.name = "rx_image",
	.library = "$/reflex/components",
	.tag = "Image",
	.alias = "ReflexImage",
	.props = image_props,
	.prop_count = sizeof image_props / sizeof *image_props,
	.common = offsetof(struct rx_image_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_input_component = {
	.name = "rx_input",
	.library = "$/reflex/components",
	.tag = "Input",
	.alias = "ReflexInput",
	.props = input_props,
	.prop_count = sizeof input_props / sizeof *input_props,
	.common = offsetof(struct rx_input_props, guard_common_),
};

const struct rx_component rx_inset_component = {
	.name = "rx_inset",
	.library = "@radix-ui/themes",
	.tag = "Inset",
	.alias = "ThemesInset",
	.version = "3.3.0",
	.props = inset_props,
	.prop_count = sizeof inset_props / sizeof *inset_props,
	.common = offsetof(struct rx_inset_props, guard_common_),
};

const struct rx_component rx_kbd_component = {
	.name = "rx_kbd",
	.library = "@radix-ui/themes",
	.tag = "Kbd",
	.alias = "ThemesKbd",
	.version = "3.3.0",
	.props = kbd_props,
	.prop_count = sizeof kbd_props / sizeof *kbd_props,
	.common = offsetof(struct rx_kbd_props, guard_common_),
};

const struct rx_component rx_link_component = {
	.name = "rx_link",
	.library = "$/reflex/components",
	.tag = "Link",
	.alias = "ReflexLink",
	.props = link_props,
	.prop_count = sizeof link_props / sizeof *link_props,
	.common = offsetof(struct rx_link_props, guard_common_),
};

const struct rx_component rx_popover_anchor_component = {
	.name = "rx_popover_anchor",
	.library = "@radix-ui/themes",
	.tag = "Popover.Anchor",
	.alias = "ThemesPopoverAnchor",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_popover_close_component = {
	.name = "rx_popover_close",
	.library = "@radix-ui/themes",
	.tag = "Popover.Close",
	.alias = "ThemesPopoverClose",
	.version = "3.3.0",
	.props = popover_close_props,
	.prop_count = sizeof popover_close_props / sizeof *popover_close_props,
	.common = offsetof(struct rx_popover_close_props, guard_common_),
};

const struct rx_component rx_popover_content_component = {
	.name = "rx_popover_content",
	.library = "@radix-ui/themes",
	.tag = "Popover.Content",
	.alias = "ThemesPopoverContent",
	.version = "3.3.0",
	.props = popover_content_props,
	.prop_count = sizeof popover_content_props / sizeof *popover_content_props,
	.common = offsetof(struct rx_popover_content_props, guard_common_),
};

const struct rx_component rx_popover_root_component = {
	.name = "rx_popover_root",
	.library = "@radix-ui/themes",
	.tag = "Popover.Root",
	.alias = "ThemesPopoverRoot",
	.version = "3.3.0",
	.props = popover_root_props,
	.prop_count = sizeof popover_root_props / sizeof *popover_root_props,
	.common = offsetof(struct rx_popover_root_props, guard_common_),
};

const struct rx_component rx_popover_trigger_component = {
	.name = "rx_popover_trigger",
	.library = "@radix-ui/themes",
	.tag = "Popover.Trigger",
	.alias = "ThemesPopoverTrigger",
	.version = "3.3.0",
	.props = popover_trigger_props,
	.prop_count = sizeof popover_trigger_props / sizeof *popover_trigger_props,
	.common = offsetof(struct rx_popover_trigger_props, guard_common_),
};

const struct rx_component rx_portal_component = {
	.name = "rx_portal",
	.library = "@radix-ui/themes",
	.tag = "Portal",
	.alias = "ThemesPortal",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_progress_component = {
	.name = "rx_progress",
	.library = "@radix-ui/themes",
	.tag = "Progress",
	.alias = "ThemesProgress",
	.version = "3.3.0",
	.props = progress_props,
	.prop_count = sizeof progress_props / sizeof *progress_props,
	.common = offsetof(struct rx_progress_props, guard_common_),
};

const struct rx_component rx_quote_component = {
	.name = "rx_quote",
	.library = "@radix-ui/themes",
	.tag = "Quote",
	.alias = "ThemesQuote",
	.version = "3.3.0",
	.props = quote_props,
	.prop_count = sizeof quote_props / sizeof *quote_props,
	.common = offsetof(struct rx_quote_props, guard_common_),
};

const struct rx_component rx_radio_component = {
	.name = "rx_radio",
	.library = "@radix-ui/themes",
	.tag = "Radio",
	.alias = "ThemesRadio",
	.version = "3.3.0",
	.props = radio_props,
	.prop_count = sizeof radio_props / sizeof *radio_props,
	.common = offsetof(struct rx_radio_props, guard_common_),
};

const struct rx_component rx_radio_cards_item_component = {
	.name = "rx_radio_cards_item",
	.library = "@radix-ui/themes",
	.tag = "RadioCards.Item",
	.alias = "ThemesRadioCardsItem",
	.version = "3.3.0",
	.props = radio_cards_item_props,
	.prop_count = sizeof radio_cards_item_props / sizeof *radio_cards_item_props,
	.common = offsetof(struct rx_radio_cards_item_props, guard_common_),
};

const struct rx_component rx_radio_cards_root_component = {
	.name = "rx_radio_cards_root",
	.library = "@radix-ui/themes",
	.tag = "RadioCards.Root",
	.alias = "ThemesRadioCardsRoot",
	.version = "3.3.0",
	.props = radio_cards_root_props,
	.prop_count = sizeof radio_cards_root_props / sizeof *radio_cards_root_props,
	.common = offsetof(struct rx_radio_cards_root_props, guard_common_),
};

const struct rx_component rx_radio_group_item_component = {
	.name = "rx_radio_group_item",
	.library = "@radix-ui/themes",
	.tag = "RadioGroup.Item",
	.alias = "ThemesRadioGroupItem",
	.version = "3.3.0",
	.props = radio_group_item_props,
	.prop_count = sizeof radio_group_item_props / sizeof *radio_group_item_props,
	.common = offsetof(struct rx_radio_group_item_props, guard_common_),
};

const struct rx_component rx_radio_group_root_component = {
	.name = "rx_radio_group_root",
	.library = "@radix-ui/themes",
	.tag = "RadioGroup.Root",
	.alias = "ThemesRadioGroupRoot",
	.version = "3.3.0",
	.props = radio_group_root_props,
	.prop_count = sizeof radio_group_root_props / sizeof *radio_group_root_props,
	.common = offsetof(struct rx_radio_group_root_props, guard_common_),
};

const struct rx_component rx_scroll_area_component = {
	.name = "rx_scroll_area",
	.library = "@radix-ui/themes",
	.tag = "ScrollArea",
	.alias = "ThemesScrollArea",
	.version = "3.3.0",
	.props = scroll_area_props,
	.prop_count = sizeof scroll_area_props / sizeof *scroll_area_props,
	.common = offsetof(struct rx_scroll_area_props, guard_common_),
};

const struct rx_component rx_section_component = {
	.name = "rx_section",
	.library = "@radix-ui/themes",
	.tag = "Section",
	.alias = "ThemesSection",
	.version = "3.3.0",
	.props = section_props,
	.prop_count = sizeof section_props / sizeof *section_props,
	.common = offsetof(struct rx_section_props, guard_common_),
};

const struct rx_component rx_segmented_control_item_component = {
	.name = "rx_segmented_control_item",
	.library = "@radix-ui/themes",
	.tag = "SegmentedControl.Item",
	.alias = "ThemesSegmentedControlItem",
	.version = "3.3.0",
	.props = segmented_control_item_props,
	.prop_count = sizeof segmented_control_item_props / sizeof *segmented_control_item_props,
	.common = offsetof(struct rx_segmented_control_item_props, guard_common_),
};

const struct rx_component rx_segmented_control_root_component = {
	.name = "rx_segmented_control_root",
	.library = "@radix-ui/themes",
	.tag = "SegmentedControl.Root",
	.alias = "ThemesSegmentedControlRoot",
	.version = "3.3.0",
	.props = segmented_control_root_props,
	.prop_count = sizeof segmented_control_root_props / sizeof *segmented_control_root_props,
	.common = offsetof(struct rx_segmented_control_root_props, guard_common_),
};

const struct rx_component rx_select_content_component = {
	.name = "rx_select_content",
	.library = "@radix-ui/themes",
	.tag = "Select.Content",
	.alias = "ThemesSelectContent",
	.version = "3.3.0",
	.props = select_content_props,
	.prop_count = sizeof select_content_props / sizeof *select_content_props,
	.common = offsetof(struct rx_select_content_props, guard_common_),
};

const struct rx_component rx_select_group_component = {
	.name = "rx_select_group",
	.library = "@radix-ui/themes",
	.tag = "Select.Group",
	.alias = "ThemesSelectGroup",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_select_item_component = {
	.name = "rx_select_item",
	.library = "@radix-ui/themes",
	.tag = "Select.Item",
	.alias = "ThemesSelectItem",
	.version = "3.3.0",
	.props = select_item_props,
	.prop_count = sizeof select_item_props / sizeof *select_item_props,
	.common = offsetof(struct rx_select_item_props, guard_common_),
};

const struct rx_component rx_select_label_component = {
	.name = "rx_select_label",
	.library = "@radix-ui/themes",
	.tag = "Select.Label",
	.alias = "ThemesSelectLabel",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_select_root_component = {
	.name = "rx_select_root",
	.library = "@radix-ui/themes",
	.tag = "Select.Root",
	.alias = "ThemesSelectRoot",
	.version = "3.3.0",
	.props = select_root_props,
	.prop_count = sizeof select_root_props / sizeof *select_root_props,
	.common = offsetof(struct rx_select_root_props, guard_common_),
};

const struct rx_component rx_select_separator_component = {
	.name = "rx_select_separator",
	.library = "@radix-ui/themes",
	.tag = "Select.Separator",
	.alias = "ThemesSelectSeparator",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_select_trigger_component = {
	.name = "rx_select_trigger",
	.library = "@radix-ui/themes",
	.tag = "Select.Trigger",
	.alias = "ThemesSelectTrigger",
	.version = "3.3.0",
	.props = select_trigger_props,
	.prop_count = sizeof select_trigger_props / sizeof *select_trigger_props,
	.common = offsetof(struct rx_select_trigger_props, guard_common_),
};

const struct rx_component rx_separator_component = {
	.name = "rx_separator",
	.library = "@radix-ui/themes",
	.tag = "Separator",
	.alias = "ThemesSeparator",
	.version = "3.3.0",
	.props = separator_props,
	.prop_count = sizeof separator_props / sizeof *separator_props,
	.common = offsetof(struct rx_separator_props, guard_common_),
};

const struct rx_component rx_skeleton_component = {
	.name = "rx_skeleton",
	.library = "@radix-ui/themes",
	.tag = "Skeleton",
	.alias = "ThemesSkeleton",
	.version = "3.3.0",
	.props = skeleton_props,
	.prop_count = sizeof skeleton_props / sizeof *skeleton_props,
	.common = offsetof(struct rx_skeleton_props, guard_common_),
};

const struct rx_component rx_slider_component = {
	.name = "rx_slider",
	.library = "@radix-ui/themes",
	.tag = "Slider",
	.alias = "ThemesSlider",
	.version = "3.3.0",
	.props = slider_props,
	.prop_count = sizeof slider_props / sizeof *slider_props,
	.common = offsetof(struct rx_slider_props, guard_common_),
};

const struct rx_component rx_spacer_component = {
	.name = "rx_spacer",
	.library = "@radix-ui/themes",
	.tag = "Box",
	.alias = "ThemesSpacer",
	.version = "3.3.0",
	.props = box_props,
	.prop_count = sizeof box_props / sizeof *box_props,
	.common = offsetof(struct rx_box_props, guard_common_),
	.fixed = "flexGrow: \"1\"",
};

const struct rx_component rx_spinner_component = {
	.name = "rx_spinner",
	.library = "@radix-ui/themes",
	.tag = "Spinner",
	.alias = "ThemesSpinner",
	.version = "3.3.0",
	.props = spinner_props,
	.prop_count = sizeof spinner_props / sizeof *spinner_props,
	.common = offsetof(struct rx_spinner_props, guard_common_),
};

const struct rx_component rx_strong_component = {
	.name = "rx_strong",
	.library = "@radix-ui/themes",
	.tag = "Strong",
	.alias = "ThemesStrong",
	.version = "3.3.0",
	.props = strong_props,
	.prop_count = sizeof strong_props / sizeof *strong_props,
	.common = offsetof(struct rx_strong_props, guard_common_),
};

const struct rx_component rx_switch_component = {
	.name = "rx_switch",
	.library = "$/reflex/components",
	.tag = "Switch",
	.alias = "ReflexSwitch",
	.props = switch_props,
	.prop_count = sizeof switch_props / sizeof *switch_props,
	.common = offsetof(struct rx_switch_props, guard_common_),
};

const struct rx_component rx_tab_nav_link_component = {
	.name = "rx_tab_nav_link",
	.library = "@radix-ui/themes",
	.tag = "TabNav.Link",
	.alias = "ThemesTabNavLink",
	.version = "3.3.0",
	.props = tab_nav_link_props,
	.prop_count = sizeof tab_nav_link_props / sizeof *tab_nav_link_props,
	.common = offsetof(struct rx_tab_nav_link_props, guard_common_),
};

const struct rx_component rx_tab_nav_root_component = {
	.name = "rx_tab_nav_root",
	.library = "@radix-ui/themes",
	.tag = "TabNav.Root",
	.alias = "ThemesTabNavRoot",
	.version = "3.3.0",
	.props = tab_nav_root_props,
	.prop_count = sizeof tab_nav_root_props / sizeof *tab_nav_root_props,
	.common = offsetof(struct rx_tab_nav_root_props, guard_common_),
};

const struct rx_component rx_table_body_component = {
	.name = "rx_table_body",
	.library = "@radix-ui/themes",
	.tag = "Table.Body",
	.alias = "ThemesTableBody",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_table_cell_component = {
	.name = "rx_table_cell",
	.library = "@radix-ui/themes",
	.tag = "Table.Cell",
	.alias = "ThemesTableCell",
	.version = "3.3.0",
	.props = table_cell_props,
	.prop_count = sizeof table_cell_props / sizeof *table_cell_props,
	.common = offsetof(struct rx_table_cell_props, guard_common_),
};

const struct rx_component rx_table_column_header_cell_component = {
	.name = "rx_table_column_header_cell",
	.library = "@radix-ui/themes",
	.tag = "Table.ColumnHeaderCell",
	.alias = "ThemesTableColumnHeaderCell",
	.version = "3.3.0",
	.props = table_column_header_cell_props,
	.prop_count = sizeof table_column_header_cell_props / sizeof *table_column_header_cell_props,
	.common = offsetof(struct rx_table_column_header_cell_props, guard_common_),
};

const struct rx_component rx_table_header_component = {
	.name = "rx_table_header",
	.library = "@radix-ui/themes",
	.tag = "Table.Header",
	.alias = "ThemesTableHeader",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_table_root_component = {
	.name = "rx_table_root",
	.library = "@radix-ui/themes",
	.tag = "Table.Root",
	.alias = "ThemesTableRoot",
	.version = "3.3.0",
	.props = table_root_props,
	.prop_count = sizeof table_root_props / sizeof *table_root_props,
	.common = offsetof(struct rx_table_root_props, guard_common_),
};

const struct rx_component rx_table_row_component = {
	.name = "rx_table_row",
	.library = "@radix-ui/themes",
	.tag = "Table.Row",
	.alias = "ThemesTableRow",
	.version = "3.3.0",
	.props = table_row_props,
	.prop_count = sizeof table_row_props / sizeof *table_row_props,
	.common = offsetof(struct rx_table_row_props, guard_common_),
};

const struct rx_component rx_table_row_header_cell_component = {
	.name = "rx_table_row_header_cell",
	.library = "@radix-ui/themes",
	.tag = "Table.RowHeaderCell",
	.alias = "ThemesTableRowHeaderCell",
	.version = "3.3.0",
	.props = table_row_header_cell_props,
	.prop_count = sizeof table_row_header_cell_props / sizeof *table_row_header_cell_props,
	.common = offsetof(struct rx_table_row_header_cell_props, guard_common_),
};

const struct rx_component rx_tabs_content_component = {
	.name = "rx_tabs_content",
	.library = "@radix-ui/themes",
	.tag = "Tabs.Content",
	.alias = "ThemesTabsContent",
	.version = "3.3.0",
	.props = tabs_content_props,
	.prop_count = sizeof tabs_content_props / sizeof *tabs_content_props,
	.common = offsetof(struct rx_tabs_content_props, guard_common_),
};

const struct rx_component rx_tabs_list_component = {
	.name = "rx_tabs_list",
	.library = "@radix-ui/themes",
	.tag = "Tabs.List",
	.alias = "ThemesTabsList",
	.version = "3.3.0",
	.props = tabs_list_props,
	.prop_count = sizeof tabs_list_props / sizeof *tabs_list_props,
	.common = offsetof(struct rx_tabs_list_props, guard_common_),
};

const struct rx_component rx_tabs_root_component = {
	.name = "rx_tabs_root",
	.library = "@radix-ui/themes",
	.tag = "Tabs.Root",
	.alias = "ThemesTabsRoot",
	.version = "3.3.0",
	.props = tabs_root_props,
	.prop_count = sizeof tabs_root_props / sizeof *tabs_root_props,
	.common = offsetof(struct rx_tabs_root_props, guard_common_),
};

const struct rx_component rx_tabs_trigger_component = {
	.name = "rx_tabs_trigger",
	.library = "@radix-ui/themes",
	.tag = "Tabs.Trigger",
	.alias = "ThemesTabsTrigger",
	.version = "3.3.0",
	.props = tabs_trigger_props,
	.prop_count = sizeof tabs_trigger_props / sizeof *tabs_trigger_props,
	.common = offsetof(struct rx_tabs_trigger_props, guard_common_),
};

const struct rx_component rx_text_component = {
	.name = "rx_text",
	.library = "@radix-ui/themes",
	.tag = "Text",
	.alias = "ThemesText",
	.version = "3.3.0",
	.props = text_props,
	.prop_count = sizeof text_props / sizeof *text_props,
	.common = offsetof(struct rx_text_props, guard_common_),
};

const struct rx_component rx_text_area_component = {
	.name = "rx_text_area",
	.library = "$/reflex/components",
	.tag = "TextArea",
	.alias = "ReflexTextArea",
	.props = text_area_props,
	.prop_count = sizeof text_area_props / sizeof *text_area_props,
	.common = offsetof(struct rx_text_area_props, guard_common_),
};

const struct rx_component rx_text_field_root_component = {
	.name = "rx_text_field_root",
	.library = "$/reflex/components",
	.tag = "Input",
	.alias = "ReflexTextField",
	.props = text_field_root_props,
	.prop_count = sizeof text_field_root_props / sizeof *text_field_root_props,
	.common = offsetof(struct rx_text_field_root_props, guard_common_),
};

const struct rx_component rx_text_field_slot_component = {
	.name = "rx_text_field_slot",
	.library = "@radix-ui/themes",
	.tag = "TextField.Slot",
	.alias = "ThemesTextFieldSlot",
	.version = "3.3.0",
	.props = text_field_slot_props,
	.prop_count = sizeof text_field_slot_props / sizeof *text_field_slot_props,
	.common = offsetof(struct rx_text_field_slot_props, guard_common_),
};

const struct rx_component rx_theme_component = {
	.name = "rx_theme",
	.library = "@radix-ui/themes",
	.tag = "Theme",
	.alias = "ThemesTheme",
	.version = "3.3.0",
	.props = theme_props,
	.prop_count = sizeof theme_props / sizeof *theme_props,
	.common = offsetof(struct rx_theme_props, guard_common_),
};

const struct rx_component rx_theme_panel_component = {
	.name = "rx_theme_panel",
	.library = "@radix-ui/themes",
	.tag = "ThemePanel",
	.alias = "ThemesThemePanel",
	.version = "3.3.0",
	.props = theme_panel_props,
	.prop_count = sizeof theme_panel_props / sizeof *theme_panel_props,
	.common = offsetof(struct rx_theme_panel_props, guard_common_),
};

const struct rx_component rx_tooltip_component = {
	.name = "rx_tooltip",
	.library = "@radix-ui/themes",
	.tag = "Tooltip",
	.alias = "ThemesTooltip",
	.version = "3.3.0",
	.props = tooltip_props,
	.prop_count = sizeof tooltip_props / sizeof *tooltip_props,
	.common = offsetof(struct rx_tooltip_props, guard_common_),
};

const struct rx_component rx_upload_component = {
	.name = "rx_upload",
	.library = "$/reflex/upload",
	.tag = "Upload",
	.alias = "ReflexUpload",
	.props = upload_props,
	.prop_count = sizeof upload_props / sizeof *upload_props,
	.common = offsetof(struct rx_upload_props, guard_common_),
};

const struct rx_component rx_visually_hidden_component = {
	.name = "rx_visually_hidden",
	.library = "@radix-ui/themes",
	.tag = "VisuallyHidden",
	.alias = "ThemesVisuallyHidden",
	.version = "3.3.0",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_vstack_component = {
	.name = "rx_vstack",
	.library = "@radix-ui/themes",
	.tag = "Flex",
	.alias = "ThemesVstack",
	.version = "3.3.0",
	.props = flex_props,
	.prop_count = sizeof flex_props / sizeof *flex_props,
	.common = offsetof(struct rx_flex_props, guard_common_),
	.fixed = "direction: \"column\", align: \"start\", gap: \"3\"",
};

const struct rx_component rx_el_a_component = {
	.name = "rx_el_a",
	.tag = "a",
	.alias = "A",
	.props = el_a_props,
	.prop_count = sizeof el_a_props / sizeof *el_a_props,
	.common = offsetof(struct rx_el_a_props, guard_common_),
};

const struct rx_component rx_el_abbr_component = {
	.name = "rx_el_abbr",
	.tag = "abbr",
	.alias = "Abbr",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_address_component = {
	.name = "rx_el_address",
	.tag = "address",
	.alias = "Address",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_area_component = {
	.name = "rx_el_area",
	.tag = "area",
	.alias = "Area",
	.props = el_area_props,
	.prop_count = sizeof el_area_props / sizeof *el_area_props,
	.common = offsetof(struct rx_el_area_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_article_component = {
	.name = "rx_el_article",
	.tag = "article",
	.alias = "Article",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_aside_component = {
	.name = "rx_el_aside",
	.tag = "aside",
	.alias = "Aside",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_audio_component = {
	.name = "rx_el_audio",
	.tag = "audio",
	.alias = "Audio",
	.props = el_audio_props,
	.prop_count = sizeof el_audio_props / sizeof *el_audio_props,
	.common = offsetof(struct rx_el_audio_props, guard_common_),
};

const struct rx_component rx_el_b_component = {
	.name = "rx_el_b",
	.tag = "b",
	.alias = "B",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_base_component = {
	.name = "rx_el_base",
	.tag = "base",
	.alias = "Base",
	.props = el_base_props,
	.prop_count = sizeof el_base_props / sizeof *el_base_props,
	.common = offsetof(struct rx_el_base_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_bdi_component = {
	.name = "rx_el_bdi",
	.tag = "bdi",
	.alias = "Bdi",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_bdo_component = {
	.name = "rx_el_bdo",
	.tag = "bdo",
	.alias = "Bdo",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_blockquote_component = {
	.name = "rx_el_blockquote",
	.tag = "blockquote",
	.alias = "Blockquote",
	.props = el_blockquote_props,
	.prop_count = sizeof el_blockquote_props / sizeof *el_blockquote_props,
	.common = offsetof(struct rx_el_blockquote_props, guard_common_),
};

const struct rx_component rx_el_body_component = {
	.name = "rx_el_body",
	.tag = "body",
	.alias = "Body",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_br_component = {
	.name = "rx_el_br",
	.tag = "br",
	.alias = "Br",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_button_component = {
	.name = "rx_el_button",
	.tag = "button",
	.alias = "Button",
	.props = el_button_props,
	.prop_count = sizeof el_button_props / sizeof *el_button_props,
	.common = offsetof(struct rx_el_button_props, guard_common_),
};

const struct rx_component rx_el_canvas_component = {
	.name = "rx_el_canvas",
	.tag = "canvas",
	.alias = "Canvas",
	.props = el_canvas_props,
	.prop_count = sizeof el_canvas_props / sizeof *el_canvas_props,
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_caption_component = {
	.name = "rx_el_caption",
	.tag = "caption",
	.alias = "Caption",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_cite_component = {
	.name = "rx_el_cite",
	.tag = "cite",
	.alias = "Cite",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_code_component = {
	.name = "rx_el_code",
	.tag = "code",
	.alias = "Code",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_col_component = {
	.name = "rx_el_col",
	.tag = "col",
	.alias = "Col",
	.props = el_col_props,
	.prop_count = sizeof el_col_props / sizeof *el_col_props,
	.common = offsetof(struct rx_el_col_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_colgroup_component = {
	.name = "rx_el_colgroup",
	.tag = "colgroup",
	.alias = "Colgroup",
	.props = el_colgroup_props,
	.prop_count = sizeof el_colgroup_props / sizeof *el_colgroup_props,
	.common = offsetof(struct rx_el_colgroup_props, guard_common_),
};

const struct rx_component rx_el_data_component = {
	.name = "rx_el_data",
	.tag = "data",
	.alias = "Data",
	.props = el_data_props,
	.prop_count = sizeof el_data_props / sizeof *el_data_props,
	.common = offsetof(struct rx_el_data_props, guard_common_),
};

const struct rx_component rx_el_datalist_component = {
	.name = "rx_el_datalist",
	.tag = "datalist",
	.alias = "Datalist",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_dd_component = {
	.name = "rx_el_dd",
	.tag = "dd",
	.alias = "Dd",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_del_component = {
	.name = "rx_el_del",
	.tag = "del",
	.alias = "Del",
	.props = el_del_props,
	.prop_count = sizeof el_del_props / sizeof *el_del_props,
	.common = offsetof(struct rx_el_del_props, guard_common_),
};

const struct rx_component rx_el_details_component = {
	.name = "rx_el_details",
	.tag = "details",
	.alias = "Details",
	.props = el_details_props,
	.prop_count = sizeof el_details_props / sizeof *el_details_props,
	.common = offsetof(struct rx_el_details_props, guard_common_),
};

const struct rx_component rx_el_dfn_component = {
	.name = "rx_el_dfn",
	.tag = "dfn",
	.alias = "Dfn",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_dialog_component = {
	.name = "rx_el_dialog",
	.tag = "dialog",
	.alias = "Dialog",
	.props = el_dialog_props,
	.prop_count = sizeof el_dialog_props / sizeof *el_dialog_props,
	.common = offsetof(struct rx_el_dialog_props, guard_common_),
};

const struct rx_component rx_el_div_component = {
	.name = "rx_el_div",
	.tag = "div",
	.alias = "Div",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_dl_component = {
	.name = "rx_el_dl",
	.tag = "dl",
	.alias = "Dl",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_dt_component = {
	.name = "rx_el_dt",
	.tag = "dt",
	.alias = "Dt",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_em_component = {
	.name = "rx_el_em",
	.tag = "em",
	.alias = "Em",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_embed_component = {
	.name = "rx_el_embed",
	.tag = "embed",
	.alias = "Embed",
	.props = el_embed_props,
	.prop_count = sizeof el_embed_props / sizeof *el_embed_props,
	.common = offsetof(struct rx_el_embed_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_fieldset_component = {
	.name = "rx_el_fieldset",
	.tag = "fieldset",
	.alias = "Fieldset",
	.props = el_fieldset_props,
	.prop_count = sizeof el_fieldset_props / sizeof *el_fieldset_props,
	.common = offsetof(struct rx_el_fieldset_props, guard_common_),
};

const struct rx_component rx_el_figcaption_component = {
	.name = "rx_el_figcaption",
	.tag = "figcaption",
	.alias = "Figcaption",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_figure_component = {
	.name = "rx_el_figure",
	.tag = "figure",
	.alias = "Figure",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_footer_component = {
	.name = "rx_el_footer",
	.tag = "footer",
	.alias = "Footer",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_form_component = {
	.name = "rx_el_form",
	.tag = "form",
	.alias = "Form",
	.props = el_form_props,
	.prop_count = sizeof el_form_props / sizeof *el_form_props,
	.common = offsetof(struct rx_el_form_props, guard_common_),
};

const struct rx_component rx_el_h1_component = {
	.name = "rx_el_h1",
	.tag = "h1",
	.alias = "H1",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_h2_component = {
	.name = "rx_el_h2",
	.tag = "h2",
	.alias = "H2",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_h3_component = {
	.name = "rx_el_h3",
	.tag = "h3",
	.alias = "H3",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_h4_component = {
	.name = "rx_el_h4",
	.tag = "h4",
	.alias = "H4",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_h5_component = {
	.name = "rx_el_h5",
	.tag = "h5",
	.alias = "H5",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_h6_component = {
	.name = "rx_el_h6",
	.tag = "h6",
	.alias = "H6",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_head_component = {
	.name = "rx_el_head",
	.tag = "head",
	.alias = "Head",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_header_component = {
	.name = "rx_el_header",
	.tag = "header",
	.alias = "Header",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_hgroup_component = {
	.name = "rx_el_hgroup",
	.tag = "hgroup",
	.alias = "Hgroup",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_hr_component = {
	.name = "rx_el_hr",
	.tag = "hr",
	.alias = "Hr",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_html_component = {
	.name = "rx_el_html",
	.tag = "html",
	.alias = "Html",
	.props = el_html_props,
	.prop_count = sizeof el_html_props / sizeof *el_html_props,
	.common = offsetof(struct rx_el_html_props, guard_common_),
};

const struct rx_component rx_el_i_component = {
	.name = "rx_el_i",
	.tag = "i",
	.alias = "I",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_iframe_component = {
	.name = "rx_el_iframe",
	.tag = "iframe",
	.alias = "Iframe",
	.props = el_iframe_props,
	.prop_count = sizeof el_iframe_props / sizeof *el_iframe_props,
	.common = offsetof(struct rx_el_iframe_props, guard_common_),
};

const struct rx_component rx_el_img_component = {
	.name = "rx_el_img",
	.tag = "img",
	.alias = "Img",
	.props = el_img_props,
	.prop_count = sizeof el_img_props / sizeof *el_img_props,
	.common = offsetof(struct rx_el_img_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_input_component = {
	.name = "rx_el_input",
	.tag = "input",
	.alias = "Input",
	.props = el_input_props,
	.prop_count = sizeof el_input_props / sizeof *el_input_props,
	.common = offsetof(struct rx_el_input_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_ins_component = {
	.name = "rx_el_ins",
	.tag = "ins",
	.alias = "Ins",
	.props = el_ins_props,
	.prop_count = sizeof el_ins_props / sizeof *el_ins_props,
	.common = offsetof(struct rx_el_ins_props, guard_common_),
};

const struct rx_component rx_el_kbd_component = {
	.name = "rx_el_kbd",
	.tag = "kbd",
	.alias = "Kbd",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_label_component = {
	.name = "rx_el_label",
	.tag = "label",
	.alias = "Label",
	.props = el_label_props,
	.prop_count = sizeof el_label_props / sizeof *el_label_props,
	.common = offsetof(struct rx_el_label_props, guard_common_),
};

const struct rx_component rx_el_legend_component = {
	.name = "rx_el_legend",
	.tag = "legend",
	.alias = "Legend",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_li_component = {
	.name = "rx_el_li",
	.tag = "li",
	.alias = "Li",
	.props = el_li_props,
	.prop_count = sizeof el_li_props / sizeof *el_li_props,
	.common = offsetof(struct rx_el_li_props, guard_common_),
};

const struct rx_component rx_el_link_component = {
	.name = "rx_el_link",
	.tag = "link",
	.alias = "Link",
	.props = el_link_props,
	.prop_count = sizeof el_link_props / sizeof *el_link_props,
	.common = offsetof(struct rx_el_link_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_main_component = {
	.name = "rx_el_main",
	.tag = "main",
	.alias = "Main",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_map_component = {
	.name = "rx_el_map",
	.tag = "map",
	.alias = "Map",
	.props = el_map_props,
	.prop_count = sizeof el_map_props / sizeof *el_map_props,
	.common = offsetof(struct rx_el_map_props, guard_common_),
};

const struct rx_component rx_el_mark_component = {
	.name = "rx_el_mark",
	.tag = "mark",
	.alias = "Mark",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_menu_component = {
	.name = "rx_el_menu",
	.tag = "menu",
	.alias = "Menu",
	.props = el_menu_props,
	.prop_count = sizeof el_menu_props / sizeof *el_menu_props,
	.common = offsetof(struct rx_el_menu_props, guard_common_),
};

const struct rx_component rx_el_meta_component = {
	.name = "rx_el_meta",
	.tag = "meta",
	.alias = "Meta",
	.props = el_meta_props,
	.prop_count = sizeof el_meta_props / sizeof *el_meta_props,
	.common = offsetof(struct rx_el_meta_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_meter_component = {
	.name = "rx_el_meter",
	.tag = "meter",
	.alias = "Meter",
	.props = el_meter_props,
	.prop_count = sizeof el_meter_props / sizeof *el_meter_props,
	.common = offsetof(struct rx_el_meter_props, guard_common_),
};

const struct rx_component rx_el_nav_component = {
	.name = "rx_el_nav",
	.tag = "nav",
	.alias = "Nav",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_noscript_component = {
	.name = "rx_el_noscript",
	.tag = "noscript",
	.alias = "Noscript",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_object_component = {
	.name = "rx_el_object",
	.tag = "object",
	.alias = "Object",
	.props = el_object_props,
	.prop_count = sizeof el_object_props / sizeof *el_object_props,
	.common = offsetof(struct rx_el_object_props, guard_common_),
};

const struct rx_component rx_el_ol_component = {
	.name = "rx_el_ol",
	.tag = "ol",
	.alias = "Ol",
	.props = el_ol_props,
	.prop_count = sizeof el_ol_props / sizeof *el_ol_props,
	.common = offsetof(struct rx_el_ol_props, guard_common_),
};

const struct rx_component rx_el_optgroup_component = {
	.name = "rx_el_optgroup",
	.tag = "optgroup",
	.alias = "Optgroup",
	.props = el_optgroup_props,
	.prop_count = sizeof el_optgroup_props / sizeof *el_optgroup_props,
	.common = offsetof(struct rx_el_optgroup_props, guard_common_),
};

const struct rx_component rx_el_option_component = {
	.name = "rx_el_option",
	.tag = "option",
	.alias = "Option",
	.props = el_option_props,
	.prop_count = sizeof el_option_props / sizeof *el_option_props,
	.common = offsetof(struct rx_el_option_props, guard_common_),
};

const struct rx_component rx_el_output_component = {
	.name = "rx_el_output",
	.tag = "output",
	.alias = "Output",
	.props = el_output_props,
	.prop_count = sizeof el_output_props / sizeof *el_output_props,
	.common = offsetof(struct rx_el_output_props, guard_common_),
};

const struct rx_component rx_el_p_component = {
	.name = "rx_el_p",
	.tag = "p",
	.alias = "P",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_picture_component = {
	.name = "rx_el_picture",
	.tag = "picture",
	.alias = "Picture",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_pre_component = {
	.name = "rx_el_pre",
	.tag = "pre",
	.alias = "Pre",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_progress_component = {
	.name = "rx_el_progress",
	.tag = "progress",
	.alias = "Progress",
	.props = el_progress_props,
	.prop_count = sizeof el_progress_props / sizeof *el_progress_props,
	.common = offsetof(struct rx_el_progress_props, guard_common_),
};

const struct rx_component rx_el_q_component = {
	.name = "rx_el_q",
	.tag = "q",
	.alias = "Q",
	.props = el_q_props,
	.prop_count = sizeof el_q_props / sizeof *el_q_props,
	.common = offsetof(struct rx_el_q_props, guard_common_),
};

const struct rx_component rx_el_rp_component = {
	.name = "rx_el_rp",
	.tag = "rp",
	.alias = "Rp",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_rt_component = {
	.name = "rx_el_rt",
	.tag = "rt",
	.alias = "Rt",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_ruby_component = {
	.name = "rx_el_ruby",
	.tag = "ruby",
	.alias = "Ruby",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_s_component = {
	.name = "rx_el_s",
	.tag = "s",
	.alias = "S",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_samp_component = {
	.name = "rx_el_samp",
	.tag = "samp",
	.alias = "Samp",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_script_component = {
	.name = "rx_el_script",
	.tag = "script",
	.alias = "Script",
	.props = el_script_props,
	.prop_count = sizeof el_script_props / sizeof *el_script_props,
	.common = offsetof(struct rx_el_script_props, guard_common_),
};

const struct rx_component rx_el_search_component = {
	.name = "rx_el_search",
	.tag = "search",
	.alias = "Search",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_section_component = {
	.name = "rx_el_section",
	.tag = "section",
	.alias = "Section",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_select_component = {
	.name = "rx_el_select",
	.tag = "select",
	.alias = "Select",
	.props = el_select_props,
	.prop_count = sizeof el_select_props / sizeof *el_select_props,
	.common = offsetof(struct rx_el_select_props, guard_common_),
};

const struct rx_component rx_el_slot_component = {
	.name = "rx_el_slot",
	.tag = "slot",
	.alias = "Slot",
	.props = el_slot_props,
	.prop_count = sizeof el_slot_props / sizeof *el_slot_props,
	.common = offsetof(struct rx_el_slot_props, guard_common_),
};

const struct rx_component rx_el_small_component = {
	.name = "rx_el_small",
	.tag = "small",
	.alias = "Small",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_source_component = {
	.name = "rx_el_source",
	.tag = "source",
	.alias = "Source",
	.props = el_source_props,
	.prop_count = sizeof el_source_props / sizeof *el_source_props,
	.common = offsetof(struct rx_el_source_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_span_component = {
	.name = "rx_el_span",
	.tag = "span",
	.alias = "Span",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_strong_component = {
	.name = "rx_el_strong",
	.tag = "strong",
	.alias = "Strong",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_style_component = {
	.name = "rx_el_style",
	.tag = "style",
	.alias = "Style",
	.props = el_style_props,
	.prop_count = sizeof el_style_props / sizeof *el_style_props,
	.common = offsetof(struct rx_el_style_props, guard_common_),
};

const struct rx_component rx_el_sub_component = {
	.name = "rx_el_sub",
	.tag = "sub",
	.alias = "Sub",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_summary_component = {
	.name = "rx_el_summary",
	.tag = "summary",
	.alias = "Summary",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_sup_component = {
	.name = "rx_el_sup",
	.tag = "sup",
	.alias = "Sup",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_svg_component = {
	.name = "rx_el_svg",
	.tag = "svg",
	.alias = "Svg",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_animate_motion_component = {
	.name = "rx_el_svg_animate_motion",
	.tag = "animateMotion",
	.alias = "AnimateMotion",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_animate_transform_component = {
	.name = "rx_el_svg_animate_transform",
	.tag = "animateTransform",
	.alias = "AnimateTransform",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_circle_component = {
	.name = "rx_el_svg_circle",
	.tag = "circle",
	.alias = "Circle",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_clip_path_component = {
	.name = "rx_el_svg_clip_path",
	.tag = "clipPath",
	.alias = "ClipPath",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_defs_component = {
	.name = "rx_el_svg_defs",
	.tag = "defs",
	.alias = "Defs",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_desc_component = {
	.name = "rx_el_svg_desc",
	.tag = "desc",
	.alias = "Desc",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_ellipse_component = {
	.name = "rx_el_svg_ellipse",
	.tag = "ellipse",
	.alias = "Ellipse",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_blend_component = {
	.name = "rx_el_svg_fe_blend",
	.tag = "feBlend",
	.alias = "FeBlend",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_color_matrix_component = {
	.name = "rx_el_svg_fe_color_matrix",
	.tag = "feColorMatrix",
	.alias = "FeColorMatrix",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_component_transfer_component = {
	.name = "rx_el_svg_fe_component_transfer",
	.tag = "feComponentTransfer",
	.alias = "FeComponentTransfer",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_composite_component = {
	.name = "rx_el_svg_fe_composite",
	.tag = "feComposite",
	.alias = "FeComposite",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_convolve_matrix_component = {
	.name = "rx_el_svg_fe_convolve_matrix",
	.tag = "feConvolveMatrix",
	.alias = "FeConvolveMatrix",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_diffuse_lighting_component = {
	.name = "rx_el_svg_fe_diffuse_lighting",
	.tag = "feDiffuseLighting",
	.alias = "FeDiffuseLighting",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_displacement_map_component = {
	.name = "rx_el_svg_fe_displacement_map",
	.tag = "feDisplacementMap",
	.alias = "FeDisplacementMap",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_distant_light_component = {
	.name = "rx_el_svg_fe_distant_light",
	.tag = "feDistantLight",
	.alias = "FeDistantLight",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_drop_shadow_component = {
	.name = "rx_el_svg_fe_drop_shadow",
	.tag = "feDropShadow",
	.alias = "FeDropShadow",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_flood_component = {
	.name = "rx_el_svg_fe_flood",
	.tag = "feFlood",
	.alias = "FeFlood",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_func_a_component = {
	.name = "rx_el_svg_fe_func_a",
	.tag = "feFuncA",
	.alias = "FeFuncA",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_func_b_component = {
	.name = "rx_el_svg_fe_func_b",
	.tag = "feFuncB",
	.alias = "FeFuncB",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_func_g_component = {
	.name = "rx_el_svg_fe_func_g",
	.tag = "feFuncG",
	.alias = "FeFuncG",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_func_r_component = {
	.name = "rx_el_svg_fe_func_r",
	.tag = "feFuncR",
	.alias = "FeFuncR",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_gaussian_blur_component = {
	.name = "rx_el_svg_fe_gaussian_blur",
	.tag = "feGaussianBlur",
	.alias = "FeGaussianBlur",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_image_component = {
	.name = "rx_el_svg_fe_image",
	.tag = "feImage",
	.alias = "FeImage",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_merge_component = {
	.name = "rx_el_svg_fe_merge",
	.tag = "feMerge",
	.alias = "FeMerge",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_merge_node_component = {
	.name = "rx_el_svg_fe_merge_node",
	.tag = "feMergeNode",
	.alias = "FeMergeNode",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_morphology_component = {
	.name = "rx_el_svg_fe_morphology",
	.tag = "feMorphology",
	.alias = "FeMorphology",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_offset_component = {
	.name = "rx_el_svg_fe_offset",
	.tag = "feOffset",
	.alias = "FeOffset",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_point_light_component = {
	.name = "rx_el_svg_fe_point_light",
	.tag = "fePointLight",
	.alias = "FePointLight",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_specular_lighting_component = {
	.name = "rx_el_svg_fe_specular_lighting",
	.tag = "feSpecularLighting",
	.alias = "FeSpecularLighting",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_spot_light_component = {
	.name = "rx_el_svg_fe_spot_light",
	.tag = "feSpotLight",
	.alias = "FeSpotLight",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_tile_component = {
	.name = "rx_el_svg_fe_tile",
	.tag = "feTile",
	.alias = "FeTile",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_fe_turbulence_component = {
	.name = "rx_el_svg_fe_turbulence",
	.tag = "feTurbulence",
	.alias = "FeTurbulence",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_filter_component = {
	.name = "rx_el_svg_filter",
	.tag = "filter",
	.alias = "Filter",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_foreign_object_component = {
	.name = "rx_el_svg_foreign_object",
	.tag = "foreignObject",
	.alias = "ForeignObject",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_g_component = {
	.name = "rx_el_svg_g",
	.tag = "g",
	.alias = "G",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_image_component = {
	.name = "rx_el_svg_image",
	.tag = "image",
	.alias = "Image",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_line_component = {
	.name = "rx_el_svg_line",
	.tag = "line",
	.alias = "Line",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_linear_gradient_component = {
	.name = "rx_el_svg_linear_gradient",
	.tag = "linearGradient",
	.alias = "LinearGradient",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_marker_component = {
	.name = "rx_el_svg_marker",
	.tag = "marker",
	.alias = "Marker",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_mask_component = {
	.name = "rx_el_svg_mask",
	.tag = "mask",
	.alias = "Mask",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_metadata_component = {
	.name = "rx_el_svg_metadata",
	.tag = "metadata",
	.alias = "Metadata",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_mpath_component = {
	.name = "rx_el_svg_mpath",
	.tag = "mpath",
	.alias = "Mpath",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_path_component = {
	.name = "rx_el_svg_path",
	.tag = "path",
	.alias = "Path",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_pattern_component = {
	.name = "rx_el_svg_pattern",
	.tag = "pattern",
	.alias = "Pattern",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_polygon_component = {
	.name = "rx_el_svg_polygon",
	.tag = "polygon",
	.alias = "Polygon",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_polyline_component = {
	.name = "rx_el_svg_polyline",
	.tag = "polyline",
	.alias = "Polyline",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_radial_gradient_component = {
	.name = "rx_el_svg_radial_gradient",
	.tag = "radialGradient",
	.alias = "RadialGradient",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_rect_component = {
	.name = "rx_el_svg_rect",
	.tag = "rect",
	.alias = "Rect",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_set_component = {
	.name = "rx_el_svg_set",
	.tag = "set",
	.alias = "Set",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_stop_component = {
	.name = "rx_el_svg_stop",
	.tag = "stop",
	.alias = "Stop",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_switch_component = {
	.name = "rx_el_svg_switch",
	.tag = "switch",
	.alias = "Switch",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_symbol_component = {
	.name = "rx_el_svg_symbol",
	.tag = "symbol",
	.alias = "Symbol",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_text_component = {
	.name = "rx_el_svg_text",
	.tag = "text",
	.alias = "Text",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_text_path_component = {
	.name = "rx_el_svg_text_path",
	.tag = "textPath",
	.alias = "TextPath",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_tspan_component = {
	.name = "rx_el_svg_tspan",
	.tag = "tspan",
	.alias = "Tspan",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_use_component = {
	.name = "rx_el_svg_use",
	.tag = "use",
	.alias = "Use",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_svg_view_component = {
	.name = "rx_el_svg_view",
	.tag = "view",
	.alias = "View",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
};

const struct rx_component rx_el_table_component = {
	.name = "rx_el_table",
	.tag = "table",
	.alias = "Table",
	.props = el_table_props,
	.prop_count = sizeof el_table_props / sizeof *el_table_props,
	.common = offsetof(struct rx_el_table_props, guard_common_),
};

const struct rx_component rx_el_tbody_component = {
	.name = "rx_el_tbody",
	.tag = "tbody",
	.alias = "Tbody",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_td_component = {
	.name = "rx_el_td",
	.tag = "td",
	.alias = "Td",
	.props = el_td_props,
	.prop_count = sizeof el_td_props / sizeof *el_td_props,
	.common = offsetof(struct rx_el_td_props, guard_common_),
};

const struct rx_component rx_el_template_component = {
	.name = "rx_el_template",
	.tag = "template",
	.alias = "Template",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_textarea_component = {
	.name = "rx_el_textarea",
	.tag = "textarea",
	.alias = "Textarea",
	.props = el_textarea_props,
	.prop_count = sizeof el_textarea_props / sizeof *el_textarea_props,
	.common = offsetof(struct rx_el_textarea_props, guard_common_),
};

const struct rx_component rx_el_tfoot_component = {
	.name = "rx_el_tfoot",
	.tag = "tfoot",
	.alias = "Tfoot",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_th_component = {
	.name = "rx_el_th",
	.tag = "th",
	.alias = "Th",
	.props = el_th_props,
	.prop_count = sizeof el_th_props / sizeof *el_th_props,
	.common = offsetof(struct rx_el_th_props, guard_common_),
};

const struct rx_component rx_el_thead_component = {
	.name = "rx_el_thead",
	.tag = "thead",
	.alias = "Thead",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_time_component = {
	.name = "rx_el_time",
	.tag = "time",
	.alias = "Time",
	.props = el_time_props,
	.prop_count = sizeof el_time_props / sizeof *el_time_props,
	.common = offsetof(struct rx_el_time_props, guard_common_),
};

const struct rx_component rx_el_title_component = {
	.name = "rx_el_title",
	.tag = "title",
	.alias = "Title",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_tr_component = {
	.name = "rx_el_tr",
	.tag = "tr",
	.alias = "Tr",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_track_component = {
	.name = "rx_el_track",
	.tag = "track",
	.alias = "Track",
	.props = el_track_props,
	.prop_count = sizeof el_track_props / sizeof *el_track_props,
	.common = offsetof(struct rx_el_track_props, guard_common_),
	.no_children = true,
};

const struct rx_component rx_el_u_component = {
	.name = "rx_el_u",
	.tag = "u",
	.alias = "U",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_ul_component = {
	.name = "rx_el_ul",
	.tag = "ul",
	.alias = "Ul",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_var_component = {
	.name = "rx_el_var",
	.tag = "var",
	.alias = "Var",
	.common = offsetof(struct rx_plain_props, guard_common_),
};

const struct rx_component rx_el_video_component = {
	.name = "rx_el_video",
	.tag = "video",
	.alias = "Video",
	.props = el_video_props,
	.prop_count = sizeof el_video_props / sizeof *el_video_props,
	.common = offsetof(struct rx_el_video_props, guard_common_),
};

const struct rx_component rx_el_wbr_component = {
	.name = "rx_el_wbr",
	.tag = "wbr",
	.alias = "Wbr",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
};

const struct rx_component *const rx_components[] = {
	&rx_accessible_icon_component,
	&rx_alert_dialog_action_component,
	&rx_alert_dialog_cancel_component,
	&rx_alert_dialog_content_component,
	&rx_alert_dialog_description_component,
	&rx_alert_dialog_root_component,
	&rx_alert_dialog_title_component,
	&rx_alert_dialog_trigger_component,
	&rx_aspect_ratio_component,
	&rx_avatar_component,
	&rx_badge_component,
	&rx_blockquote_component,
	&rx_box_component,
	&rx_button_component,
	&rx_callout_component,
	&rx_callout_icon_component,
	&rx_callout_root_component,
	&rx_callout_text_component,
	&rx_card_component,
	&rx_center_component,
	&rx_checkbox_component,
	&rx_checkbox_cards_item_component,
	&rx_checkbox_cards_root_component,
	&rx_checkbox_group_item_component,
	&rx_checkbox_group_root_component,
	&rx_code_component,
	&rx_color_mode_button_component,
	&rx_container_component,
	&rx_context_menu_checkbox_item_component,
	&rx_context_menu_content_component,
	&rx_context_menu_group_component,
	&rx_context_menu_item_component,
	&rx_context_menu_label_component,
	&rx_context_menu_radio_group_component,
	&rx_context_menu_radio_item_component,
	&rx_context_menu_root_component,
	&rx_context_menu_separator_component,
	&rx_context_menu_sub_component,
	&rx_context_menu_sub_content_component,
	&rx_context_menu_sub_trigger_component,
	&rx_context_menu_trigger_component,
	&rx_data_list_item_component,
	&rx_data_list_label_component,
	&rx_data_list_root_component,
	&rx_data_list_value_component,
	&rx_dialog_close_component,
	&rx_dialog_content_component,
	&rx_dialog_description_component,
	&rx_dialog_root_component,
	&rx_dialog_title_component,
	&rx_dialog_trigger_component,
	&rx_dropdown_menu_checkbox_item_component,
	&rx_dropdown_menu_content_component,
	&rx_dropdown_menu_group_component,
	&rx_dropdown_menu_item_component,
	&rx_dropdown_menu_label_component,
	&rx_dropdown_menu_radio_group_component,
	&rx_dropdown_menu_radio_item_component,
	&rx_dropdown_menu_root_component,
	&rx_dropdown_menu_separator_component,
	&rx_dropdown_menu_sub_component,
	&rx_dropdown_menu_sub_content_component,
	&rx_dropdown_menu_sub_trigger_component,
	&rx_dropdown_menu_trigger_component,
	&rx_el_a_component,
	&rx_el_abbr_component,
	&rx_el_address_component,
	&rx_el_area_component,
	&rx_el_article_component,
	&rx_el_aside_component,
	&rx_el_audio_component,
	&rx_el_b_component,
	&rx_el_base_component,
	&rx_el_bdi_component,
	&rx_el_bdo_component,
	&rx_el_blockquote_component,
	&rx_el_body_component,
	&rx_el_br_component,
	&rx_el_button_component,
	&rx_el_canvas_component,
	&rx_el_caption_component,
	&rx_el_cite_component,
	&rx_el_code_component,
	&rx_el_col_component,
	&rx_el_colgroup_component,
	&rx_el_data_component,
	&rx_el_datalist_component,
	&rx_el_dd_component,
	&rx_el_del_component,
	&rx_el_details_component,
	&rx_el_dfn_component,
	&rx_el_dialog_component,
	&rx_el_div_component,
	&rx_el_dl_component,
	&rx_el_dt_component,
	&rx_el_em_component,
	&rx_el_embed_component,
	&rx_el_fieldset_component,
	&rx_el_figcaption_component,
	&rx_el_figure_component,
	&rx_el_footer_component,
	&rx_el_form_component,
	&rx_el_h1_component,
	&rx_el_h2_component,
	&rx_el_h3_component,
	&rx_el_h4_component,
	&rx_el_h5_component,
	&rx_el_h6_component,
	&rx_el_head_component,
	&rx_el_header_component,
	&rx_el_hgroup_component,
	&rx_el_hr_component,
	&rx_el_html_component,
	&rx_el_i_component,
	&rx_el_iframe_component,
	&rx_el_img_component,
	&rx_el_input_component,
	&rx_el_ins_component,
	&rx_el_kbd_component,
	&rx_el_label_component,
	&rx_el_legend_component,
	&rx_el_li_component,
	&rx_el_link_component,
	&rx_el_main_component,
	&rx_el_map_component,
	&rx_el_mark_component,
	&rx_el_menu_component,
	&rx_el_meta_component,
	&rx_el_meter_component,
	&rx_el_nav_component,
	&rx_el_noscript_component,
	&rx_el_object_component,
	&rx_el_ol_component,
	&rx_el_optgroup_component,
	&rx_el_option_component,
	&rx_el_output_component,
	&rx_el_p_component,
	&rx_el_picture_component,
	&rx_el_pre_component,
	&rx_el_progress_component,
	&rx_el_q_component,
	&rx_el_rp_component,
	&rx_el_rt_component,
	&rx_el_ruby_component,
	&rx_el_s_component,
	&rx_el_samp_component,
	&rx_el_script_component,
	&rx_el_search_component,
	&rx_el_section_component,
	&rx_el_select_component,
	&rx_el_slot_component,
	&rx_el_small_component,
	&rx_el_source_component,
	&rx_el_span_component,
	&rx_el_strong_component,
	&rx_el_style_component,
	&rx_el_sub_component,
	&rx_el_summary_component,
	&rx_el_sup_component,
	&rx_el_svg_component,
	&rx_el_svg_animate_motion_component,
	&rx_el_svg_animate_transform_component,
	&rx_el_svg_circle_component,
	&rx_el_svg_clip_path_component,
	&rx_el_svg_defs_component,
	&rx_el_svg_desc_component,
	&rx_el_svg_ellipse_component,
	&rx_el_svg_fe_blend_component,
	&rx_el_svg_fe_color_matrix_component,
	&rx_el_svg_fe_component_transfer_component,
	&rx_el_svg_fe_composite_component,
	&rx_el_svg_fe_convolve_matrix_component,
	&rx_el_svg_fe_diffuse_lighting_component,
	&rx_el_svg_fe_displacement_map_component,
	&rx_el_svg_fe_distant_light_component,
	&rx_el_svg_fe_drop_shadow_component,
	&rx_el_svg_fe_flood_component,
	&rx_el_svg_fe_func_a_component,
	&rx_el_svg_fe_func_b_component,
	&rx_el_svg_fe_func_g_component,
	&rx_el_svg_fe_func_r_component,
	&rx_el_svg_fe_gaussian_blur_component,
	&rx_el_svg_fe_image_component,
	&rx_el_svg_fe_merge_component,
	&rx_el_svg_fe_merge_node_component,
	&rx_el_svg_fe_morphology_component,
	&rx_el_svg_fe_offset_component,
	&rx_el_svg_fe_point_light_component,
	&rx_el_svg_fe_specular_lighting_component,
	&rx_el_svg_fe_spot_light_component,
	&rx_el_svg_fe_tile_component,
	&rx_el_svg_fe_turbulence_component,
	&rx_el_svg_filter_component,
	&rx_el_svg_foreign_object_component,
	&rx_el_svg_g_component,
	&rx_el_svg_image_component,
	&rx_el_svg_line_component,
	&rx_el_svg_linear_gradient_component,
	&rx_el_svg_marker_component,
	&rx_el_svg_mask_component,
	&rx_el_svg_metadata_component,
	&rx_el_svg_mpath_component,
	&rx_el_svg_path_component,
	&rx_el_svg_pattern_component,
	&rx_el_svg_polygon_component,
	&rx_el_svg_polyline_component,
	&rx_el_svg_radial_gradient_component,
	&rx_el_svg_rect_component,
	&rx_el_svg_set_component,
	&rx_el_svg_stop_component,
	&rx_el_svg_switch_component,
	&rx_el_svg_symbol_component,
	&rx_el_svg_text_component,
	&rx_el_svg_text_path_component,
	&rx_el_svg_tspan_component,
	&rx_el_svg_use_component,
	&rx_el_svg_view_component,
	&rx_el_table_component,
	&rx_el_tbody_component,
	&rx_el_td_component,
	&rx_el_template_component,
	&rx_el_textarea_component,
	&rx_el_tfoot_component,
	&rx_el_th_component,
	&rx_el_thead_component,
	&rx_el_time_component,
	&rx_el_title_component,
	&rx_el_tr_component,
	&rx_el_track_component,
	&rx_el_u_component,
	&rx_el_ul_component,
	&rx_el_var_component,
	&rx_el_video_component,
	&rx_el_wbr_component,
	&rx_em_component,
	&rx_flex_component,
	&rx_form_component,
	&rx_fragment_component,
	&rx_grid_component,
	&rx_heading_component,
	&rx_hover_card_content_component,
	&rx_hover_card_root_component,
	&rx_hover_card_trigger_component,
	&rx_hstack_component,
	&rx_icon_button_component,
	&rx_image_component,
	&rx_input_component,
	&rx_inset_component,
	&rx_kbd_component,
	&rx_link_component,
	&rx_popover_anchor_component,
	&rx_popover_close_component,
	&rx_popover_content_component,
	&rx_popover_root_component,
	&rx_popover_trigger_component,
	&rx_portal_component,
	&rx_progress_component,
	&rx_quote_component,
	&rx_radio_component,
	&rx_radio_cards_item_component,
	&rx_radio_cards_root_component,
	&rx_radio_group_item_component,
	&rx_radio_group_root_component,
	&rx_scroll_area_component,
	&rx_section_component,
	&rx_segmented_control_item_component,
	&rx_segmented_control_root_component,
	&rx_select_content_component,
	&rx_select_group_component,
	&rx_select_item_component,
	&rx_select_label_component,
	&rx_select_root_component,
	&rx_select_separator_component,
	&rx_select_trigger_component,
	&rx_separator_component,
	&rx_skeleton_component,
	&rx_slider_component,
	&rx_spacer_component,
	&rx_spinner_component,
	&rx_strong_component,
	&rx_switch_component,
	&rx_tab_nav_link_component,
	&rx_tab_nav_root_component,
	&rx_table_body_component,
	&rx_table_cell_component,
	&rx_table_column_header_cell_component,
	&rx_table_header_component,
	&rx_table_root_component,
	&rx_table_row_component,
	&rx_table_row_header_cell_component,
	&rx_tabs_content_component,
	&rx_tabs_list_component,
	&rx_tabs_root_component,
	&rx_tabs_trigger_component,
	&rx_text_component,
	&rx_text_area_component,
	&rx_text_field_root_component,
	&rx_text_field_slot_component,
	&rx_theme_component,
	&rx_theme_panel_component,
	&rx_tooltip_component,
	&rx_upload_component,
	&rx_visually_hidden_component,
	&rx_vstack_component,
};
const int rx_component_count = sizeof rx_components / sizeof *rx_components;

/* Descriptions of the components of <reflex/html.h>.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#include "component.h"
#include "../include/reflex/html.h"

#include <stddef.h>

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
	{ "cx", "cx", offsetof(struct rx_el_svg_props, cx), RX_PROP_ANY, 0, false, NULL },
	{ "cy", "cy", offsetof(struct rx_el_svg_props, cy), RX_PROP_ANY, 0, false, NULL },
	{ "d", "d", offsetof(struct rx_el_svg_props, d), RX_PROP_STRING, 0, false, NULL },
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
	{ "r", "r", offsetof(struct rx_el_svg_props, r), RX_PROP_ANY, 0, false, NULL },
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
	{ "rx", "rx", offsetof(struct rx_el_svg_props, rx), RX_PROP_ANY, 0, false, NULL },
	{ "ry", "ry", offsetof(struct rx_el_svg_props, ry), RX_PROP_ANY, 0, false, NULL },
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

const struct rx_component rx_el_a_component = {
	.name = "rx_el_a",
	.tag = "a",
	.alias = "A",
	.props = el_a_props,
	.prop_count = sizeof el_a_props / sizeof *el_a_props,
	.common = offsetof(struct rx_el_a_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_abbr_component = {
	.name = "rx_el_abbr",
	.tag = "abbr",
	.alias = "Abbr",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_address_component = {
	.name = "rx_el_address",
	.tag = "address",
	.alias = "Address",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_area_component = {
	.name = "rx_el_area",
	.tag = "area",
	.alias = "Area",
	.props = el_area_props,
	.prop_count = sizeof el_area_props / sizeof *el_area_props,
	.common = offsetof(struct rx_el_area_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_article_component = {
	.name = "rx_el_article",
	.tag = "article",
	.alias = "Article",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_aside_component = {
	.name = "rx_el_aside",
	.tag = "aside",
	.alias = "Aside",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_audio_component = {
	.name = "rx_el_audio",
	.tag = "audio",
	.alias = "Audio",
	.props = el_audio_props,
	.prop_count = sizeof el_audio_props / sizeof *el_audio_props,
	.common = offsetof(struct rx_el_audio_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_b_component = {
	.name = "rx_el_b",
	.tag = "b",
	.alias = "B",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_base_component = {
	.name = "rx_el_base",
	.tag = "base",
	.alias = "Base",
	.props = el_base_props,
	.prop_count = sizeof el_base_props / sizeof *el_base_props,
	.common = offsetof(struct rx_el_base_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_bdi_component = {
	.name = "rx_el_bdi",
	.tag = "bdi",
	.alias = "Bdi",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_bdo_component = {
	.name = "rx_el_bdo",
	.tag = "bdo",
	.alias = "Bdo",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_blockquote_component = {
	.name = "rx_el_blockquote",
	.tag = "blockquote",
	.alias = "Blockquote",
	.props = el_blockquote_props,
	.prop_count = sizeof el_blockquote_props / sizeof *el_blockquote_props,
	.common = offsetof(struct rx_el_blockquote_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_body_component = {
	.name = "rx_el_body",
	.tag = "body",
	.alias = "Body",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_br_component = {
	.name = "rx_el_br",
	.tag = "br",
	.alias = "Br",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_button_component = {
	.name = "rx_el_button",
	.tag = "button",
	.alias = "Button",
	.props = el_button_props,
	.prop_count = sizeof el_button_props / sizeof *el_button_props,
	.common = offsetof(struct rx_el_button_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_canvas_component = {
	.name = "rx_el_canvas",
	.tag = "canvas",
	.alias = "Canvas",
	.props = el_canvas_props,
	.prop_count = sizeof el_canvas_props / sizeof *el_canvas_props,
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_caption_component = {
	.name = "rx_el_caption",
	.tag = "caption",
	.alias = "Caption",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_cite_component = {
	.name = "rx_el_cite",
	.tag = "cite",
	.alias = "Cite",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_code_component = {
	.name = "rx_el_code",
	.tag = "code",
	.alias = "Code",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_col_component = {
	.name = "rx_el_col",
	.tag = "col",
	.alias = "Col",
	.props = el_col_props,
	.prop_count = sizeof el_col_props / sizeof *el_col_props,
	.common = offsetof(struct rx_el_col_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_colgroup_component = {
	.name = "rx_el_colgroup",
	.tag = "colgroup",
	.alias = "Colgroup",
	.props = el_colgroup_props,
	.prop_count = sizeof el_colgroup_props / sizeof *el_colgroup_props,
	.common = offsetof(struct rx_el_colgroup_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_data_component = {
	.name = "rx_el_data",
	.tag = "data",
	.alias = "Data",
	.props = el_data_props,
	.prop_count = sizeof el_data_props / sizeof *el_data_props,
	.common = offsetof(struct rx_el_data_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_datalist_component = {
	.name = "rx_el_datalist",
	.tag = "datalist",
	.alias = "Datalist",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_dd_component = {
	.name = "rx_el_dd",
	.tag = "dd",
	.alias = "Dd",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_del_component = {
	.name = "rx_el_del",
	.tag = "del",
	.alias = "Del",
	.props = el_del_props,
	.prop_count = sizeof el_del_props / sizeof *el_del_props,
	.common = offsetof(struct rx_el_del_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_details_component = {
	.name = "rx_el_details",
	.tag = "details",
	.alias = "Details",
	.props = el_details_props,
	.prop_count = sizeof el_details_props / sizeof *el_details_props,
	.common = offsetof(struct rx_el_details_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_dfn_component = {
	.name = "rx_el_dfn",
	.tag = "dfn",
	.alias = "Dfn",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_dialog_component = {
	.name = "rx_el_dialog",
	.tag = "dialog",
	.alias = "Dialog",
	.props = el_dialog_props,
	.prop_count = sizeof el_dialog_props / sizeof *el_dialog_props,
	.common = offsetof(struct rx_el_dialog_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_div_component = {
	.name = "rx_el_div",
	.tag = "div",
	.alias = "Div",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_dl_component = {
	.name = "rx_el_dl",
	.tag = "dl",
	.alias = "Dl",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_dt_component = {
	.name = "rx_el_dt",
	.tag = "dt",
	.alias = "Dt",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_em_component = {
	.name = "rx_el_em",
	.tag = "em",
	.alias = "Em",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_embed_component = {
	.name = "rx_el_embed",
	.tag = "embed",
	.alias = "Embed",
	.props = el_embed_props,
	.prop_count = sizeof el_embed_props / sizeof *el_embed_props,
	.common = offsetof(struct rx_el_embed_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_fieldset_component = {
	.name = "rx_el_fieldset",
	.tag = "fieldset",
	.alias = "Fieldset",
	.props = el_fieldset_props,
	.prop_count = sizeof el_fieldset_props / sizeof *el_fieldset_props,
	.common = offsetof(struct rx_el_fieldset_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_figcaption_component = {
	.name = "rx_el_figcaption",
	.tag = "figcaption",
	.alias = "Figcaption",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_figure_component = {
	.name = "rx_el_figure",
	.tag = "figure",
	.alias = "Figure",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_footer_component = {
	.name = "rx_el_footer",
	.tag = "footer",
	.alias = "Footer",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_form_component = {
	.name = "rx_el_form",
	.tag = "form",
	.alias = "Form",
	.props = el_form_props,
	.prop_count = sizeof el_form_props / sizeof *el_form_props,
	.common = offsetof(struct rx_el_form_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_h1_component = {
	.name = "rx_el_h1",
	.tag = "h1",
	.alias = "H1",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_h2_component = {
	.name = "rx_el_h2",
	.tag = "h2",
	.alias = "H2",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_h3_component = {
	.name = "rx_el_h3",
	.tag = "h3",
	.alias = "H3",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_h4_component = {
	.name = "rx_el_h4",
	.tag = "h4",
	.alias = "H4",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_h5_component = {
	.name = "rx_el_h5",
	.tag = "h5",
	.alias = "H5",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_h6_component = {
	.name = "rx_el_h6",
	.tag = "h6",
	.alias = "H6",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_head_component = {
	.name = "rx_el_head",
	.tag = "head",
	.alias = "Head",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_header_component = {
	.name = "rx_el_header",
	.tag = "header",
	.alias = "Header",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_hgroup_component = {
	.name = "rx_el_hgroup",
	.tag = "hgroup",
	.alias = "Hgroup",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_hr_component = {
	.name = "rx_el_hr",
	.tag = "hr",
	.alias = "Hr",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_html_component = {
	.name = "rx_el_html",
	.tag = "html",
	.alias = "Html",
	.props = el_html_props,
	.prop_count = sizeof el_html_props / sizeof *el_html_props,
	.common = offsetof(struct rx_el_html_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_i_component = {
	.name = "rx_el_i",
	.tag = "i",
	.alias = "I",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_iframe_component = {
	.name = "rx_el_iframe",
	.tag = "iframe",
	.alias = "Iframe",
	.props = el_iframe_props,
	.prop_count = sizeof el_iframe_props / sizeof *el_iframe_props,
	.common = offsetof(struct rx_el_iframe_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_img_component = {
	.name = "rx_el_img",
	.tag = "img",
	.alias = "Img",
	.props = el_img_props,
	.prop_count = sizeof el_img_props / sizeof *el_img_props,
	.common = offsetof(struct rx_el_img_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_input_component = {
	.name = "rx_el_input",
	.tag = "input",
	.alias = "Input",
	.props = el_input_props,
	.prop_count = sizeof el_input_props / sizeof *el_input_props,
	.common = offsetof(struct rx_el_input_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_ins_component = {
	.name = "rx_el_ins",
	.tag = "ins",
	.alias = "Ins",
	.props = el_ins_props,
	.prop_count = sizeof el_ins_props / sizeof *el_ins_props,
	.common = offsetof(struct rx_el_ins_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_kbd_component = {
	.name = "rx_el_kbd",
	.tag = "kbd",
	.alias = "Kbd",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_label_component = {
	.name = "rx_el_label",
	.tag = "label",
	.alias = "Label",
	.props = el_label_props,
	.prop_count = sizeof el_label_props / sizeof *el_label_props,
	.common = offsetof(struct rx_el_label_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_legend_component = {
	.name = "rx_el_legend",
	.tag = "legend",
	.alias = "Legend",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_li_component = {
	.name = "rx_el_li",
	.tag = "li",
	.alias = "Li",
	.props = el_li_props,
	.prop_count = sizeof el_li_props / sizeof *el_li_props,
	.common = offsetof(struct rx_el_li_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_link_component = {
	.name = "rx_el_link",
	.tag = "link",
	.alias = "Link",
	.props = el_link_props,
	.prop_count = sizeof el_link_props / sizeof *el_link_props,
	.common = offsetof(struct rx_el_link_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_main_component = {
	.name = "rx_el_main",
	.tag = "main",
	.alias = "Main",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_map_component = {
	.name = "rx_el_map",
	.tag = "map",
	.alias = "Map",
	.props = el_map_props,
	.prop_count = sizeof el_map_props / sizeof *el_map_props,
	.common = offsetof(struct rx_el_map_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_mark_component = {
	.name = "rx_el_mark",
	.tag = "mark",
	.alias = "Mark",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_menu_component = {
	.name = "rx_el_menu",
	.tag = "menu",
	.alias = "Menu",
	.props = el_menu_props,
	.prop_count = sizeof el_menu_props / sizeof *el_menu_props,
	.common = offsetof(struct rx_el_menu_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_meta_component = {
	.name = "rx_el_meta",
	.tag = "meta",
	.alias = "Meta",
	.props = el_meta_props,
	.prop_count = sizeof el_meta_props / sizeof *el_meta_props,
	.common = offsetof(struct rx_el_meta_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_meter_component = {
	.name = "rx_el_meter",
	.tag = "meter",
	.alias = "Meter",
	.props = el_meter_props,
	.prop_count = sizeof el_meter_props / sizeof *el_meter_props,
	.common = offsetof(struct rx_el_meter_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_nav_component = {
	.name = "rx_el_nav",
	.tag = "nav",
	.alias = "Nav",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_noscript_component = {
	.name = "rx_el_noscript",
	.tag = "noscript",
	.alias = "Noscript",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_object_component = {
	.name = "rx_el_object",
	.tag = "object",
	.alias = "Object",
	.props = el_object_props,
	.prop_count = sizeof el_object_props / sizeof *el_object_props,
	.common = offsetof(struct rx_el_object_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_ol_component = {
	.name = "rx_el_ol",
	.tag = "ol",
	.alias = "Ol",
	.props = el_ol_props,
	.prop_count = sizeof el_ol_props / sizeof *el_ol_props,
	.common = offsetof(struct rx_el_ol_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_optgroup_component = {
	.name = "rx_el_optgroup",
	.tag = "optgroup",
	.alias = "Optgroup",
	.props = el_optgroup_props,
	.prop_count = sizeof el_optgroup_props / sizeof *el_optgroup_props,
	.common = offsetof(struct rx_el_optgroup_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_option_component = {
	.name = "rx_el_option",
	.tag = "option",
	.alias = "Option",
	.props = el_option_props,
	.prop_count = sizeof el_option_props / sizeof *el_option_props,
	.common = offsetof(struct rx_el_option_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_output_component = {
	.name = "rx_el_output",
	.tag = "output",
	.alias = "Output",
	.props = el_output_props,
	.prop_count = sizeof el_output_props / sizeof *el_output_props,
	.common = offsetof(struct rx_el_output_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_p_component = {
	.name = "rx_el_p",
	.tag = "p",
	.alias = "P",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_picture_component = {
	.name = "rx_el_picture",
	.tag = "picture",
	.alias = "Picture",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_pre_component = {
	.name = "rx_el_pre",
	.tag = "pre",
	.alias = "Pre",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_progress_component = {
	.name = "rx_el_progress",
	.tag = "progress",
	.alias = "Progress",
	.props = el_progress_props,
	.prop_count = sizeof el_progress_props / sizeof *el_progress_props,
	.common = offsetof(struct rx_el_progress_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_q_component = {
	.name = "rx_el_q",
	.tag = "q",
	.alias = "Q",
	.props = el_q_props,
	.prop_count = sizeof el_q_props / sizeof *el_q_props,
	.common = offsetof(struct rx_el_q_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_rp_component = {
	.name = "rx_el_rp",
	.tag = "rp",
	.alias = "Rp",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_rt_component = {
	.name = "rx_el_rt",
	.tag = "rt",
	.alias = "Rt",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_ruby_component = {
	.name = "rx_el_ruby",
	.tag = "ruby",
	.alias = "Ruby",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_s_component = {
	.name = "rx_el_s",
	.tag = "s",
	.alias = "S",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_samp_component = {
	.name = "rx_el_samp",
	.tag = "samp",
	.alias = "Samp",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_script_component = {
	.name = "rx_el_script",
	.tag = "script",
	.alias = "Script",
	.props = el_script_props,
	.prop_count = sizeof el_script_props / sizeof *el_script_props,
	.common = offsetof(struct rx_el_script_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_search_component = {
	.name = "rx_el_search",
	.tag = "search",
	.alias = "Search",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_section_component = {
	.name = "rx_el_section",
	.tag = "section",
	.alias = "Section",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_select_component = {
	.name = "rx_el_select",
	.tag = "select",
	.alias = "Select",
	.props = el_select_props,
	.prop_count = sizeof el_select_props / sizeof *el_select_props,
	.common = offsetof(struct rx_el_select_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_slot_component = {
	.name = "rx_el_slot",
	.tag = "slot",
	.alias = "Slot",
	.props = el_slot_props,
	.prop_count = sizeof el_slot_props / sizeof *el_slot_props,
	.common = offsetof(struct rx_el_slot_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_small_component = {
	.name = "rx_el_small",
	.tag = "small",
	.alias = "Small",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_source_component = {
	.name = "rx_el_source",
	.tag = "source",
	.alias = "Source",
	.props = el_source_props,
	.prop_count = sizeof el_source_props / sizeof *el_source_props,
	.common = offsetof(struct rx_el_source_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_span_component = {
	.name = "rx_el_span",
	.tag = "span",
	.alias = "Span",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_strong_component = {
	.name = "rx_el_strong",
	.tag = "strong",
	.alias = "Strong",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_style_component = {
	.name = "rx_el_style",
	.tag = "style",
	.alias = "Style",
	.props = el_style_props,
	.prop_count = sizeof el_style_props / sizeof *el_style_props,
	.common = offsetof(struct rx_el_style_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_sub_component = {
	.name = "rx_el_sub",
	.tag = "sub",
	.alias = "Sub",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_summary_component = {
	.name = "rx_el_summary",
	.tag = "summary",
	.alias = "Summary",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_sup_component = {
	.name = "rx_el_sup",
	.tag = "sup",
	.alias = "Sup",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_component = {
	.name = "rx_el_svg",
	.tag = "svg",
	.alias = "Svg",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_animate_component = {
	.name = "rx_el_svg_animate",
	.tag = "animate",
	.alias = "Animate",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_animate_motion_component = {
	.name = "rx_el_svg_animate_motion",
	.tag = "animateMotion",
	.alias = "AnimateMotion",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_animate_transform_component = {
	.name = "rx_el_svg_animate_transform",
	.tag = "animateTransform",
	.alias = "AnimateTransform",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_circle_component = {
	.name = "rx_el_svg_circle",
	.tag = "circle",
	.alias = "Circle",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_clip_path_component = {
	.name = "rx_el_svg_clip_path",
	.tag = "clipPath",
	.alias = "ClipPath",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_defs_component = {
	.name = "rx_el_svg_defs",
	.tag = "defs",
	.alias = "Defs",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_desc_component = {
	.name = "rx_el_svg_desc",
	.tag = "desc",
	.alias = "Desc",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_ellipse_component = {
	.name = "rx_el_svg_ellipse",
	.tag = "ellipse",
	.alias = "Ellipse",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_blend_component = {
	.name = "rx_el_svg_fe_blend",
	.tag = "feBlend",
	.alias = "FeBlend",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_color_matrix_component = {
	.name = "rx_el_svg_fe_color_matrix",
	.tag = "feColorMatrix",
	.alias = "FeColorMatrix",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_component_transfer_component = {
	.name = "rx_el_svg_fe_component_transfer",
	.tag = "feComponentTransfer",
	.alias = "FeComponentTransfer",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_composite_component = {
	.name = "rx_el_svg_fe_composite",
	.tag = "feComposite",
	.alias = "FeComposite",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_convolve_matrix_component = {
	.name = "rx_el_svg_fe_convolve_matrix",
	.tag = "feConvolveMatrix",
	.alias = "FeConvolveMatrix",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_diffuse_lighting_component = {
	.name = "rx_el_svg_fe_diffuse_lighting",
	.tag = "feDiffuseLighting",
	.alias = "FeDiffuseLighting",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_displacement_map_component = {
	.name = "rx_el_svg_fe_displacement_map",
	.tag = "feDisplacementMap",
	.alias = "FeDisplacementMap",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_distant_light_component = {
	.name = "rx_el_svg_fe_distant_light",
	.tag = "feDistantLight",
	.alias = "FeDistantLight",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_drop_shadow_component = {
	.name = "rx_el_svg_fe_drop_shadow",
	.tag = "feDropShadow",
	.alias = "FeDropShadow",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_flood_component = {
	.name = "rx_el_svg_fe_flood",
	.tag = "feFlood",
	.alias = "FeFlood",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_func_a_component = {
	.name = "rx_el_svg_fe_func_a",
	.tag = "feFuncA",
	.alias = "FeFuncA",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_func_b_component = {
	.name = "rx_el_svg_fe_func_b",
	.tag = "feFuncB",
	.alias = "FeFuncB",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_func_g_component = {
	.name = "rx_el_svg_fe_func_g",
	.tag = "feFuncG",
	.alias = "FeFuncG",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_func_r_component = {
	.name = "rx_el_svg_fe_func_r",
	.tag = "feFuncR",
	.alias = "FeFuncR",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_gaussian_blur_component = {
	.name = "rx_el_svg_fe_gaussian_blur",
	.tag = "feGaussianBlur",
	.alias = "FeGaussianBlur",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_image_component = {
	.name = "rx_el_svg_fe_image",
	.tag = "feImage",
	.alias = "FeImage",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_merge_component = {
	.name = "rx_el_svg_fe_merge",
	.tag = "feMerge",
	.alias = "FeMerge",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_merge_node_component = {
	.name = "rx_el_svg_fe_merge_node",
	.tag = "feMergeNode",
	.alias = "FeMergeNode",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_morphology_component = {
	.name = "rx_el_svg_fe_morphology",
	.tag = "feMorphology",
	.alias = "FeMorphology",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_offset_component = {
	.name = "rx_el_svg_fe_offset",
	.tag = "feOffset",
	.alias = "FeOffset",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_point_light_component = {
	.name = "rx_el_svg_fe_point_light",
	.tag = "fePointLight",
	.alias = "FePointLight",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_specular_lighting_component = {
	.name = "rx_el_svg_fe_specular_lighting",
	.tag = "feSpecularLighting",
	.alias = "FeSpecularLighting",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_spot_light_component = {
	.name = "rx_el_svg_fe_spot_light",
	.tag = "feSpotLight",
	.alias = "FeSpotLight",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_tile_component = {
	.name = "rx_el_svg_fe_tile",
	.tag = "feTile",
	.alias = "FeTile",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_fe_turbulence_component = {
	.name = "rx_el_svg_fe_turbulence",
	.tag = "feTurbulence",
	.alias = "FeTurbulence",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_filter_component = {
	.name = "rx_el_svg_filter",
	.tag = "filter",
	.alias = "Filter",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_foreign_object_component = {
	.name = "rx_el_svg_foreign_object",
	.tag = "foreignObject",
	.alias = "ForeignObject",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_g_component = {
	.name = "rx_el_svg_g",
	.tag = "g",
	.alias = "G",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_image_component = {
	.name = "rx_el_svg_image",
	.tag = "image",
	.alias = "Image",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_line_component = {
	.name = "rx_el_svg_line",
	.tag = "line",
	.alias = "Line",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_linear_gradient_component = {
	.name = "rx_el_svg_linear_gradient",
	.tag = "linearGradient",
	.alias = "LinearGradient",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_marker_component = {
	.name = "rx_el_svg_marker",
	.tag = "marker",
	.alias = "Marker",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_mask_component = {
	.name = "rx_el_svg_mask",
	.tag = "mask",
	.alias = "Mask",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_metadata_component = {
	.name = "rx_el_svg_metadata",
	.tag = "metadata",
	.alias = "Metadata",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_mpath_component = {
	.name = "rx_el_svg_mpath",
	.tag = "mpath",
	.alias = "Mpath",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_path_component = {
	.name = "rx_el_svg_path",
	.tag = "path",
	.alias = "Path",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_pattern_component = {
	.name = "rx_el_svg_pattern",
	.tag = "pattern",
	.alias = "Pattern",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_polygon_component = {
	.name = "rx_el_svg_polygon",
	.tag = "polygon",
	.alias = "Polygon",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_polyline_component = {
	.name = "rx_el_svg_polyline",
	.tag = "polyline",
	.alias = "Polyline",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_radial_gradient_component = {
	.name = "rx_el_svg_radial_gradient",
	.tag = "radialGradient",
	.alias = "RadialGradient",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_rect_component = {
	.name = "rx_el_svg_rect",
	.tag = "rect",
	.alias = "Rect",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_set_component = {
	.name = "rx_el_svg_set",
	.tag = "set",
	.alias = "Set",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_stop_component = {
	.name = "rx_el_svg_stop",
	.tag = "stop",
	.alias = "Stop",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_switch_component = {
	.name = "rx_el_svg_switch",
	.tag = "switch",
	.alias = "Switch",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_symbol_component = {
	.name = "rx_el_svg_symbol",
	.tag = "symbol",
	.alias = "Symbol",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_text_component = {
	.name = "rx_el_svg_text",
	.tag = "text",
	.alias = "Text",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_text_path_component = {
	.name = "rx_el_svg_text_path",
	.tag = "textPath",
	.alias = "TextPath",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_tspan_component = {
	.name = "rx_el_svg_tspan",
	.tag = "tspan",
	.alias = "Tspan",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_use_component = {
	.name = "rx_el_svg_use",
	.tag = "use",
	.alias = "Use",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_svg_view_component = {
	.name = "rx_el_svg_view",
	.tag = "view",
	.alias = "View",
	.props = el_svg_props,
	.prop_count = sizeof el_svg_props / sizeof *el_svg_props,
	.common = offsetof(struct rx_el_svg_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_table_component = {
	.name = "rx_el_table",
	.tag = "table",
	.alias = "Table",
	.props = el_table_props,
	.prop_count = sizeof el_table_props / sizeof *el_table_props,
	.common = offsetof(struct rx_el_table_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_tbody_component = {
	.name = "rx_el_tbody",
	.tag = "tbody",
	.alias = "Tbody",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_td_component = {
	.name = "rx_el_td",
	.tag = "td",
	.alias = "Td",
	.props = el_td_props,
	.prop_count = sizeof el_td_props / sizeof *el_td_props,
	.common = offsetof(struct rx_el_td_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_template_component = {
	.name = "rx_el_template",
	.tag = "template",
	.alias = "Template",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_textarea_component = {
	.name = "rx_el_textarea",
	.tag = "textarea",
	.alias = "Textarea",
	.props = el_textarea_props,
	.prop_count = sizeof el_textarea_props / sizeof *el_textarea_props,
	.common = offsetof(struct rx_el_textarea_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_tfoot_component = {
	.name = "rx_el_tfoot",
	.tag = "tfoot",
	.alias = "Tfoot",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_th_component = {
	.name = "rx_el_th",
	.tag = "th",
	.alias = "Th",
	.props = el_th_props,
	.prop_count = sizeof el_th_props / sizeof *el_th_props,
	.common = offsetof(struct rx_el_th_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_thead_component = {
	.name = "rx_el_thead",
	.tag = "thead",
	.alias = "Thead",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_time_component = {
	.name = "rx_el_time",
	.tag = "time",
	.alias = "Time",
	.props = el_time_props,
	.prop_count = sizeof el_time_props / sizeof *el_time_props,
	.common = offsetof(struct rx_el_time_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_title_component = {
	.name = "rx_el_title",
	.tag = "title",
	.alias = "Title",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_tr_component = {
	.name = "rx_el_tr",
	.tag = "tr",
	.alias = "Tr",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_track_component = {
	.name = "rx_el_track",
	.tag = "track",
	.alias = "Track",
	.props = el_track_props,
	.prop_count = sizeof el_track_props / sizeof *el_track_props,
	.common = offsetof(struct rx_el_track_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

const struct rx_component rx_el_u_component = {
	.name = "rx_el_u",
	.tag = "u",
	.alias = "U",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_ul_component = {
	.name = "rx_el_ul",
	.tag = "ul",
	.alias = "Ul",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_var_component = {
	.name = "rx_el_var",
	.tag = "var",
	.alias = "Var",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_video_component = {
	.name = "rx_el_video",
	.tag = "video",
	.alias = "Video",
	.props = el_video_props,
	.prop_count = sizeof el_video_props / sizeof *el_video_props,
	.common = offsetof(struct rx_el_video_props, guard_common_),
	.header = "reflex/html.h",
};

const struct rx_component rx_el_wbr_component = {
	.name = "rx_el_wbr",
	.tag = "wbr",
	.alias = "Wbr",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
	.header = "reflex/html.h",
};

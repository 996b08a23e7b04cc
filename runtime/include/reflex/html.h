/* The elements of HTML and SVG.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_HTML_H
#define REFLEX_HTML_H

#pragma GCC system_header

#include "css.h"

/** HTML element `a`. */
struct rx_el_a_props {
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
	/** Text. */
	rx rel; rx_prop_guard_ _g7;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target; rx_prop_guard_ _g8;
	/** Text. */
	rx type; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_el_a_component;
#define rx_el_a(...) rx_component_(&rx_el_a_component, &(struct rx_el_a_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `abbr`. */
extern const struct rx_component rx_el_abbr_component;
#define rx_el_abbr(...) \
	rx_component_(&rx_el_abbr_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `address`. */
extern const struct rx_component rx_el_address_component;
#define rx_el_address(...) \
	rx_component_(&rx_el_address_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `area`. */
struct rx_el_area_props {
	RX_CHILDREN_;
	/** Text. */
	rx alt; rx_prop_guard_ _g1;
	/** Text. */
	rx coords; rx_prop_guard_ _g2;
	/** Any value. */
	rx download; rx_prop_guard_ _g3;
	/** Text. */
	rx href; rx_prop_guard_ _g4;
	/** Text. */
	rx href_lang; rx_prop_guard_ _g5;
	/** Text. */
	rx media; rx_prop_guard_ _g6;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g7;
	/** Text. */
	rx rel; rx_prop_guard_ _g8;
	/** Text. */
	rx shape; rx_prop_guard_ _g9;
	/** Text. */
	rx target; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_el_area_component;
#define rx_el_area(...) \
	rx_component_(&rx_el_area_component, &(struct rx_el_area_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `article`. */
extern const struct rx_component rx_el_article_component;
#define rx_el_article(...) \
	rx_component_(&rx_el_article_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `aside`. */
extern const struct rx_component rx_el_aside_component;
#define rx_el_aside(...) \
	rx_component_(&rx_el_aside_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `audio`. */
struct rx_el_audio_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx auto_play; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx controls; rx_prop_guard_ _g2;
	/** Text. */
	rx controls_list; rx_prop_guard_ _g3;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g5;
	/** Text. */
	rx media_group; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx muted; rx_prop_guard_ _g7;
	/** Passes nothing. */
	rx_event on_ended; rx_prop_guard_ _g8;
	/** Passes nothing. */
	rx_event on_error; rx_prop_guard_ _g9;
	/** Passes nothing. */
	rx_event on_pause; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_play; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_time_update; rx_prop_guard_ _g12;
	/** Passes nothing. */
	rx_event on_volume_change; rx_prop_guard_ _g13;
	/** rx_true or rx_false. */
	rx plays_inline; rx_prop_guard_ _g14;
	/** Text. */
	rx preload; rx_prop_guard_ _g15;
	/** Text. */
	rx src; rx_prop_guard_ _g16;
	struct rx_common;
};
extern const struct rx_component rx_el_audio_component;
#define rx_el_audio(...) \
	rx_component_(&rx_el_audio_component, &(struct rx_el_audio_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `b`. */
extern const struct rx_component rx_el_b_component;
#define rx_el_b(...) rx_component_(&rx_el_b_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `base`. */
struct rx_el_base_props {
	RX_CHILDREN_;
	/** Text. */
	rx href; rx_prop_guard_ _g1;
	/** Text. */
	rx target; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_base_component;
#define rx_el_base(...) \
	rx_component_(&rx_el_base_component, &(struct rx_el_base_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `bdi`. */
extern const struct rx_component rx_el_bdi_component;
#define rx_el_bdi(...) rx_component_(&rx_el_bdi_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `bdo`. */
extern const struct rx_component rx_el_bdo_component;
#define rx_el_bdo(...) rx_component_(&rx_el_bdo_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `blockquote`. */
struct rx_el_blockquote_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_blockquote_component;
#define rx_el_blockquote(...) \
	rx_component_(&rx_el_blockquote_component, &(struct rx_el_blockquote_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `body`. */
extern const struct rx_component rx_el_body_component;
#define rx_el_body(...) \
	rx_component_(&rx_el_body_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `br`. */
extern const struct rx_component rx_el_br_component;
#define rx_el_br(...) rx_component_(&rx_el_br_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `button`.
 * .disabled: rx_true or rx_false. */
struct rx_el_button_props {
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
	/** Text. */
	rx name; rx_prop_guard_ _g8;
	/** "button" "reset" "submit". */
	rx type; rx_prop_guard_ _g9;
	/** Any value. */
	rx value; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_el_button_component;
#define rx_el_button(...) \
	rx_component_(&rx_el_button_component, &(struct rx_el_button_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `canvas`.
 * .height: Any value.
 * .width: Any value. */
extern const struct rx_component rx_el_canvas_component;
#define rx_el_canvas(...) \
	rx_component_(&rx_el_canvas_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `caption`. */
extern const struct rx_component rx_el_caption_component;
#define rx_el_caption(...) \
	rx_component_(&rx_el_caption_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `cite`. */
extern const struct rx_component rx_el_cite_component;
#define rx_el_cite(...) \
	rx_component_(&rx_el_cite_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `code`. */
extern const struct rx_component rx_el_code_component;
#define rx_el_code(...) \
	rx_component_(&rx_el_code_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `col`. */
struct rx_el_col_props {
	RX_CHILDREN_;
	/** Number. */
	rx span; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_col_component;
#define rx_el_col(...) rx_component_(&rx_el_col_component, &(struct rx_el_col_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `colgroup`. */
struct rx_el_colgroup_props {
	RX_CHILDREN_;
	/** Number. */
	rx span; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_colgroup_component;
#define rx_el_colgroup(...) \
	rx_component_(&rx_el_colgroup_component, &(struct rx_el_colgroup_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `data`. */
struct rx_el_data_props {
	RX_CHILDREN_;
	/** Any value. */
	rx value; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_data_component;
#define rx_el_data(...) \
	rx_component_(&rx_el_data_component, &(struct rx_el_data_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `datalist`. */
extern const struct rx_component rx_el_datalist_component;
#define rx_el_datalist(...) \
	rx_component_(&rx_el_datalist_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `dd`. */
extern const struct rx_component rx_el_dd_component;
#define rx_el_dd(...) rx_component_(&rx_el_dd_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `del`. */
struct rx_el_del_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite; rx_prop_guard_ _g1;
	/** Text. */
	rx date_time; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_del_component;
#define rx_el_del(...) rx_component_(&rx_el_del_component, &(struct rx_el_del_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `details`. */
struct rx_el_details_props {
	RX_CHILDREN_;
	/** Text. */
	rx name; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_details_component;
#define rx_el_details(...) \
	rx_component_(&rx_el_details_component, &(struct rx_el_details_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `dfn`. */
extern const struct rx_component rx_el_dfn_component;
#define rx_el_dfn(...) rx_component_(&rx_el_dfn_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `dialog`. */
struct rx_el_dialog_props {
	RX_CHILDREN_;
	/** "any" "closerequest" "none". */
	rx closedby; rx_prop_guard_ _g1;
	/** Passes nothing. */
	rx_event on_cancel; rx_prop_guard_ _g2;
	/** Passes nothing. */
	rx_event on_close; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx open; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_el_dialog_component;
#define rx_el_dialog(...) \
	rx_component_(&rx_el_dialog_component, &(struct rx_el_dialog_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `div`. */
extern const struct rx_component rx_el_div_component;
#define rx_el_div(...) rx_component_(&rx_el_div_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `dl`. */
extern const struct rx_component rx_el_dl_component;
#define rx_el_dl(...) rx_component_(&rx_el_dl_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `dt`. */
extern const struct rx_component rx_el_dt_component;
#define rx_el_dt(...) rx_component_(&rx_el_dt_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `em`. */
extern const struct rx_component rx_el_em_component;
#define rx_el_em(...) rx_component_(&rx_el_em_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `embed`. */
struct rx_el_embed_props {
	RX_CHILDREN_;
	/** Text. */
	rx src; rx_prop_guard_ _g1;
	/** Text. */
	rx type; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_embed_component;
#define rx_el_embed(...) \
	rx_component_(&rx_el_embed_component, &(struct rx_el_embed_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `fieldset`.
 * .disabled: rx_true or rx_false. */
struct rx_el_fieldset_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx name; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_fieldset_component;
#define rx_el_fieldset(...) \
	rx_component_(&rx_el_fieldset_component, &(struct rx_el_fieldset_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `figcaption`. */
extern const struct rx_component rx_el_figcaption_component;
#define rx_el_figcaption(...) \
	rx_component_(&rx_el_figcaption_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `figure`. */
extern const struct rx_component rx_el_figure_component;
#define rx_el_figure(...) \
	rx_component_(&rx_el_figure_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `footer`. */
extern const struct rx_component rx_el_footer_component;
#define rx_el_footer(...) \
	rx_component_(&rx_el_footer_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `form`. */
struct rx_el_form_props {
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
	rx_event on_reset; rx_prop_guard_ _g8;
	/** Text. */
	rx rel; rx_prop_guard_ _g9;
	/** Text. */
	rx target; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_submit; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_el_form_component;
#define rx_el_form(...) \
	rx_component_(&rx_el_form_component, &(struct rx_el_form_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `h1`. */
extern const struct rx_component rx_el_h1_component;
#define rx_el_h1(...) rx_component_(&rx_el_h1_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `h2`. */
extern const struct rx_component rx_el_h2_component;
#define rx_el_h2(...) rx_component_(&rx_el_h2_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `h3`. */
extern const struct rx_component rx_el_h3_component;
#define rx_el_h3(...) rx_component_(&rx_el_h3_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `h4`. */
extern const struct rx_component rx_el_h4_component;
#define rx_el_h4(...) rx_component_(&rx_el_h4_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `h5`. */
extern const struct rx_component rx_el_h5_component;
#define rx_el_h5(...) rx_component_(&rx_el_h5_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `h6`. */
extern const struct rx_component rx_el_h6_component;
#define rx_el_h6(...) rx_component_(&rx_el_h6_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `head`. */
extern const struct rx_component rx_el_head_component;
#define rx_el_head(...) \
	rx_component_(&rx_el_head_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `header`. */
extern const struct rx_component rx_el_header_component;
#define rx_el_header(...) \
	rx_component_(&rx_el_header_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `hgroup`. */
extern const struct rx_component rx_el_hgroup_component;
#define rx_el_hgroup(...) \
	rx_component_(&rx_el_hgroup_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `hr`. */
extern const struct rx_component rx_el_hr_component;
#define rx_el_hr(...) rx_component_(&rx_el_hr_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `html`. */
struct rx_el_html_props {
	RX_CHILDREN_;
	/** Text. */
	rx manifest; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_html_component;
#define rx_el_html(...) \
	rx_component_(&rx_el_html_component, &(struct rx_el_html_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `i`. */
extern const struct rx_component rx_el_i_component;
#define rx_el_i(...) rx_component_(&rx_el_i_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `iframe`. */
struct rx_el_iframe_props {
	RX_CHILDREN_;
	/** Text. */
	rx allow; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx allow_full_screen; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx allow_transparency; rx_prop_guard_ _g3;
	/** "eager" "lazy". */
	rx loading; rx_prop_guard_ _g4;
	/** Text. */
	rx name; rx_prop_guard_ _g5;
	/** Passes nothing. */
	rx_event on_load; rx_prop_guard_ _g6;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g7;
	/** Text. */
	rx sandbox; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx seamless; rx_prop_guard_ _g9;
	/** Text. */
	rx src; rx_prop_guard_ _g10;
	/** Text. */
	rx src_doc; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_el_iframe_component;
#define rx_el_iframe(...) \
	rx_component_(&rx_el_iframe_component, &(struct rx_el_iframe_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `img`. */
struct rx_el_img_props {
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
extern const struct rx_component rx_el_img_component;
#define rx_el_img(...) rx_component_(&rx_el_img_component, &(struct rx_el_img_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `input`.
 * .checked: rx_true or rx_false.
 * .disabled: rx_true or rx_false.
 * .placeholder: Text.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_el_input_props {
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
	/** rx_true or rx_false. */
	rx default_checked; rx_prop_guard_ _g6;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g7;
	/** Text. */
	rx form; rx_prop_guard_ _g8;
	/** Text. */
	rx form_action; rx_prop_guard_ _g9;
	/** Text. */
	rx form_enc_type; rx_prop_guard_ _g10;
	/** Text. */
	rx form_method; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx form_no_validate; rx_prop_guard_ _g12;
	/** Text. */
	rx form_target; rx_prop_guard_ _g13;
	/** Text. */
	rx list; rx_prop_guard_ _g14;
	/** Any value. */
	rx max; rx_prop_guard_ _g15;
	/** Number. */
	rx max_length; rx_prop_guard_ _g16;
	/** Any value. */
	rx min; rx_prop_guard_ _g17;
	/** Number. */
	rx min_length; rx_prop_guard_ _g18;
	/** rx_true or rx_false. */
	rx multiple; rx_prop_guard_ _g19;
	/** Text. */
	rx name; rx_prop_guard_ _g20;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g21;
	/** Passes the value (str). */
	rx_event on_input; rx_prop_guard_ _g22;
	/** Passes nothing. */
	rx_event on_paste; rx_prop_guard_ _g23;
	/** Text. */
	rx pattern; rx_prop_guard_ _g24;
	/** Number. */
	rx size; rx_prop_guard_ _g25;
	/** Text. */
	rx src; rx_prop_guard_ _g26;
	/** Any value. */
	rx step; rx_prop_guard_ _g27;
	/** "button" "checkbox" "color" "date" … "week" or other text. */
	rx type; rx_prop_guard_ _g28;
	/** Any value. */
	rx value; rx_prop_guard_ _g29;
	struct rx_common;
};
extern const struct rx_component rx_el_input_component;
#define rx_el_input(...) \
	rx_component_(&rx_el_input_component, &(struct rx_el_input_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ins`. */
struct rx_el_ins_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite; rx_prop_guard_ _g1;
	/** Text. */
	rx date_time; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_ins_component;
#define rx_el_ins(...) rx_component_(&rx_el_ins_component, &(struct rx_el_ins_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `kbd`. */
extern const struct rx_component rx_el_kbd_component;
#define rx_el_kbd(...) rx_component_(&rx_el_kbd_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `label`. */
struct rx_el_label_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx html_for; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_label_component;
#define rx_el_label(...) \
	rx_component_(&rx_el_label_component, &(struct rx_el_label_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `legend`. */
extern const struct rx_component rx_el_legend_component;
#define rx_el_legend(...) \
	rx_component_(&rx_el_legend_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `li`. */
struct rx_el_li_props {
	RX_CHILDREN_;
	/** Any value. */
	rx value; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_li_component;
#define rx_el_li(...) rx_component_(&rx_el_li_component, &(struct rx_el_li_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `link`. */
struct rx_el_link_props {
	RX_CHILDREN_;
	/** Text. */
	rx as_; rx_prop_guard_ _g1;
	/** "render" or other text. */
	rx blocking; rx_prop_guard_ _g2;
	/** Text. */
	rx char_set; rx_prop_guard_ _g3;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g4;
	/** "auto" "high" "low". */
	rx fetch_priority; rx_prop_guard_ _g5;
	/** Text. */
	rx href; rx_prop_guard_ _g6;
	/** Text. */
	rx href_lang; rx_prop_guard_ _g7;
	/** Text. */
	rx image_sizes; rx_prop_guard_ _g8;
	/** Text. */
	rx image_src_set; rx_prop_guard_ _g9;
	/** Text. */
	rx integrity; rx_prop_guard_ _g10;
	/** Text. */
	rx media; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_error; rx_prop_guard_ _g12;
	/** Passes nothing. */
	rx_event on_load; rx_prop_guard_ _g13;
	/** Text. */
	rx precedence; rx_prop_guard_ _g14;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g15;
	/** Text. */
	rx rel; rx_prop_guard_ _g16;
	/** Text. */
	rx sizes; rx_prop_guard_ _g17;
	/** Text. */
	rx type; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_el_link_component;
#define rx_el_link(...) \
	rx_component_(&rx_el_link_component, &(struct rx_el_link_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `main`. */
extern const struct rx_component rx_el_main_component;
#define rx_el_main(...) \
	rx_component_(&rx_el_main_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `map`. */
struct rx_el_map_props {
	RX_CHILDREN_;
	/** Text. */
	rx name; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_map_component;
#define rx_el_map(...) rx_component_(&rx_el_map_component, &(struct rx_el_map_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `mark`. */
extern const struct rx_component rx_el_mark_component;
#define rx_el_mark(...) \
	rx_component_(&rx_el_mark_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `menu`. */
struct rx_el_menu_props {
	RX_CHILDREN_;
	/** Text. */
	rx type; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_menu_component;
#define rx_el_menu(...) \
	rx_component_(&rx_el_menu_component, &(struct rx_el_menu_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `meta`.
 * .content: Text. */
struct rx_el_meta_props {
	RX_CHILDREN_;
	/** Text. */
	rx char_set; rx_prop_guard_ _g1;
	/** Text. */
	rx http_equiv; rx_prop_guard_ _g2;
	/** Text. */
	rx media; rx_prop_guard_ _g3;
	/** Text. */
	rx name; rx_prop_guard_ _g4;
	/** Text. */
	rx property; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_el_meta_component;
#define rx_el_meta(...) \
	rx_component_(&rx_el_meta_component, &(struct rx_el_meta_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `meter`. */
struct rx_el_meter_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Number. */
	rx high; rx_prop_guard_ _g2;
	/** Number. */
	rx low; rx_prop_guard_ _g3;
	/** Any value. */
	rx max; rx_prop_guard_ _g4;
	/** Any value. */
	rx min; rx_prop_guard_ _g5;
	/** Number. */
	rx optimum; rx_prop_guard_ _g6;
	/** Any value. */
	rx value; rx_prop_guard_ _g7;
	struct rx_common;
};
extern const struct rx_component rx_el_meter_component;
#define rx_el_meter(...) \
	rx_component_(&rx_el_meter_component, &(struct rx_el_meter_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `nav`. */
extern const struct rx_component rx_el_nav_component;
#define rx_el_nav(...) rx_component_(&rx_el_nav_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `noscript`. */
extern const struct rx_component rx_el_noscript_component;
#define rx_el_noscript(...) \
	rx_component_(&rx_el_noscript_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `object`. */
struct rx_el_object_props {
	RX_CHILDREN_;
	/** Text. */
	rx class_id; rx_prop_guard_ _g1;
	/** Text. */
	rx data; rx_prop_guard_ _g2;
	/** Text. */
	rx form; rx_prop_guard_ _g3;
	/** Text. */
	rx name; rx_prop_guard_ _g4;
	/** Text. */
	rx type; rx_prop_guard_ _g5;
	/** Text. */
	rx use_map; rx_prop_guard_ _g6;
	/** Text. */
	rx wmode; rx_prop_guard_ _g7;
	struct rx_common;
};
extern const struct rx_component rx_el_object_component;
#define rx_el_object(...) \
	rx_component_(&rx_el_object_component, &(struct rx_el_object_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ol`. */
struct rx_el_ol_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g1;
	/** Number. */
	rx start; rx_prop_guard_ _g2;
	/** "1" "A" "I" "a" "i". */
	rx type; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_el_ol_component;
#define rx_el_ol(...) rx_component_(&rx_el_ol_component, &(struct rx_el_ol_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `optgroup`.
 * .disabled: rx_true or rx_false. */
struct rx_el_optgroup_props {
	RX_CHILDREN_;
	/** Text. */
	rx label; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_optgroup_component;
#define rx_el_optgroup(...) \
	rx_component_(&rx_el_optgroup_component, &(struct rx_el_optgroup_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `option`.
 * .disabled: rx_true or rx_false. */
struct rx_el_option_props {
	RX_CHILDREN_;
	/** Text. */
	rx label; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx selected; rx_prop_guard_ _g2;
	/** Any value. */
	rx value; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_el_option_component;
#define rx_el_option(...) \
	rx_component_(&rx_el_option_component, &(struct rx_el_option_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `output`. */
struct rx_el_output_props {
	RX_CHILDREN_;
	/** Text. */
	rx form; rx_prop_guard_ _g1;
	/** Text. */
	rx html_for; rx_prop_guard_ _g2;
	/** Text. */
	rx name; rx_prop_guard_ _g3;
	struct rx_common;
};
extern const struct rx_component rx_el_output_component;
#define rx_el_output(...) \
	rx_component_(&rx_el_output_component, &(struct rx_el_output_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `p`. */
extern const struct rx_component rx_el_p_component;
#define rx_el_p(...) rx_component_(&rx_el_p_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `picture`. */
extern const struct rx_component rx_el_picture_component;
#define rx_el_picture(...) \
	rx_component_(&rx_el_picture_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `pre`. */
extern const struct rx_component rx_el_pre_component;
#define rx_el_pre(...) rx_component_(&rx_el_pre_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `progress`. */
struct rx_el_progress_props {
	RX_CHILDREN_;
	/** Any value. */
	rx max; rx_prop_guard_ _g1;
	/** Any value. */
	rx value; rx_prop_guard_ _g2;
	struct rx_common;
};
extern const struct rx_component rx_el_progress_component;
#define rx_el_progress(...) \
	rx_component_(&rx_el_progress_component, &(struct rx_el_progress_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `q`. */
struct rx_el_q_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_q_component;
#define rx_el_q(...) rx_component_(&rx_el_q_component, &(struct rx_el_q_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `rp`. */
extern const struct rx_component rx_el_rp_component;
#define rx_el_rp(...) rx_component_(&rx_el_rp_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `rt`. */
extern const struct rx_component rx_el_rt_component;
#define rx_el_rt(...) rx_component_(&rx_el_rt_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ruby`. */
extern const struct rx_component rx_el_ruby_component;
#define rx_el_ruby(...) \
	rx_component_(&rx_el_ruby_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `s`. */
extern const struct rx_component rx_el_s_component;
#define rx_el_s(...) rx_component_(&rx_el_s_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `samp`. */
extern const struct rx_component rx_el_samp_component;
#define rx_el_samp(...) \
	rx_component_(&rx_el_samp_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `script`. */
struct rx_el_script_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx async; rx_prop_guard_ _g1;
	/** "render" or other text. */
	rx blocking; rx_prop_guard_ _g2;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx defer; rx_prop_guard_ _g4;
	/** "auto" "high" "low". */
	rx fetch_priority; rx_prop_guard_ _g5;
	/** Text. */
	rx integrity; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx no_module; rx_prop_guard_ _g7;
	/** Passes nothing. */
	rx_event on_error; rx_prop_guard_ _g8;
	/** Passes nothing. */
	rx_event on_load; rx_prop_guard_ _g9;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy; rx_prop_guard_ _g10;
	/** Text. */
	rx src; rx_prop_guard_ _g11;
	/** Text. */
	rx type; rx_prop_guard_ _g12;
	struct rx_common;
};
extern const struct rx_component rx_el_script_component;
#define rx_el_script(...) \
	rx_component_(&rx_el_script_component, &(struct rx_el_script_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `search`. */
extern const struct rx_component rx_el_search_component;
#define rx_el_search(...) \
	rx_component_(&rx_el_search_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `section`. */
extern const struct rx_component rx_el_section_component;
#define rx_el_section(...) \
	rx_component_(&rx_el_section_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `select`.
 * .disabled: rx_true or rx_false.
 * .required: rx_true or rx_false. */
struct rx_el_select_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g3;
	/** Text. */
	rx form; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx multiple; rx_prop_guard_ _g5;
	/** Text. */
	rx name; rx_prop_guard_ _g6;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g7;
	/** Number. */
	rx size; rx_prop_guard_ _g8;
	/** Any value. */
	rx value; rx_prop_guard_ _g9;
	struct rx_common;
};
extern const struct rx_component rx_el_select_component;
#define rx_el_select(...) \
	rx_component_(&rx_el_select_component, &(struct rx_el_select_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `slot`. */
struct rx_el_slot_props {
	RX_CHILDREN_;
	/** Text. */
	rx name; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_slot_component;
#define rx_el_slot(...) \
	rx_component_(&rx_el_slot_component, &(struct rx_el_slot_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `small`. */
extern const struct rx_component rx_el_small_component;
#define rx_el_small(...) \
	rx_component_(&rx_el_small_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `source`. */
struct rx_el_source_props {
	RX_CHILDREN_;
	/** Text. */
	rx media; rx_prop_guard_ _g1;
	/** Text. */
	rx sizes; rx_prop_guard_ _g2;
	/** Text. */
	rx src; rx_prop_guard_ _g3;
	/** Text. */
	rx src_set; rx_prop_guard_ _g4;
	/** Text. */
	rx type; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_el_source_component;
#define rx_el_source(...) \
	rx_component_(&rx_el_source_component, &(struct rx_el_source_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `span`. */
extern const struct rx_component rx_el_span_component;
#define rx_el_span(...) \
	rx_component_(&rx_el_span_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `strong`. */
extern const struct rx_component rx_el_strong_component;
#define rx_el_strong(...) \
	rx_component_(&rx_el_strong_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `style`. */
struct rx_el_style_props {
	RX_CHILDREN_;
	/** "render" or other text. */
	rx blocking; rx_prop_guard_ _g1;
	/** Text. */
	rx href; rx_prop_guard_ _g2;
	/** Text. */
	rx media; rx_prop_guard_ _g3;
	/** Text. */
	rx precedence; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx scoped; rx_prop_guard_ _g5;
	/** Text. */
	rx type; rx_prop_guard_ _g6;
	struct rx_common;
};
extern const struct rx_component rx_el_style_component;
#define rx_el_style(...) \
	rx_component_(&rx_el_style_component, &(struct rx_el_style_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `sub`. */
extern const struct rx_component rx_el_sub_component;
#define rx_el_sub(...) rx_component_(&rx_el_sub_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `summary`. */
extern const struct rx_component rx_el_summary_component;
#define rx_el_summary(...) \
	rx_component_(&rx_el_summary_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `sup`. */
extern const struct rx_component rx_el_sup_component;
#define rx_el_sup(...) rx_component_(&rx_el_sup_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `svg`.
 * .cx: Any value.
 * .cy: Any value.
 * .d: Text.
 * .height: Any value.
 * .offset: Any value.
 * .order: Any value.
 * .r: Any value.
 * .rotate: Any value.
 * .rx: Any value.
 * .ry: Any value.
 * .scale: Any value.
 * .transform: Text.
 * .width: Any value.
 * .x: Any value.
 * .y: Any value. */
struct rx_el_svg_props {
	RX_CHILDREN_;
	/** Any value. */
	rx accent_height; rx_prop_guard_ _g1;
	/** "none" "sum". */
	rx accumulate; rx_prop_guard_ _g2;
	/** "replace" "sum". */
	rx additive; rx_prop_guard_ _g3;
	/** "no" "yes". */
	rx allow_reorder; rx_prop_guard_ _g4;
	/** Any value. */
	rx alphabetic; rx_prop_guard_ _g5;
	/** Any value. */
	rx amplitude; rx_prop_guard_ _g6;
	/** "initial" "isolated" "medial" "terminal". */
	rx arabic_form; rx_prop_guard_ _g7;
	/** Any value. */
	rx ascent; rx_prop_guard_ _g8;
	/** Text. */
	rx attribute_name; rx_prop_guard_ _g9;
	/** Text. */
	rx attribute_type; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx auto_reverse; rx_prop_guard_ _g11;
	/** Any value. */
	rx azimuth; rx_prop_guard_ _g12;
	/** Any value. */
	rx base_frequency; rx_prop_guard_ _g13;
	/** Any value. */
	rx base_profile; rx_prop_guard_ _g14;
	/** Any value. */
	rx bbox; rx_prop_guard_ _g15;
	/** Any value. */
	rx begin; rx_prop_guard_ _g16;
	/** Any value. */
	rx bias; rx_prop_guard_ _g17;
	/** Any value. */
	rx by; rx_prop_guard_ _g18;
	/** Any value. */
	rx calc_mode; rx_prop_guard_ _g19;
	/** Any value. */
	rx cap_height; rx_prop_guard_ _g20;
	/** Any value. */
	rx clip_path_units; rx_prop_guard_ _g21;
	/** Any value. */
	rx color_profile; rx_prop_guard_ _g22;
	/** Any value. */
	rx content_script_type; rx_prop_guard_ _g23;
	/** Any value. */
	rx content_style_type; rx_prop_guard_ _g24;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g25;
	/** Any value. */
	rx decelerate; rx_prop_guard_ _g26;
	/** Any value. */
	rx descent; rx_prop_guard_ _g27;
	/** Any value. */
	rx diffuse_constant; rx_prop_guard_ _g28;
	/** Any value. */
	rx divisor; rx_prop_guard_ _g29;
	/** Any value. */
	rx dur; rx_prop_guard_ _g30;
	/** Any value. */
	rx dx; rx_prop_guard_ _g31;
	/** Any value. */
	rx dy; rx_prop_guard_ _g32;
	/** Any value. */
	rx edge_mode; rx_prop_guard_ _g33;
	/** Any value. */
	rx elevation; rx_prop_guard_ _g34;
	/** Any value. */
	rx enable_background; rx_prop_guard_ _g35;
	/** Any value. */
	rx end; rx_prop_guard_ _g36;
	/** Any value. */
	rx exponent; rx_prop_guard_ _g37;
	/** rx_true or rx_false. */
	rx external_resources_required; rx_prop_guard_ _g38;
	/** Any value. */
	rx filter_res; rx_prop_guard_ _g39;
	/** Any value. */
	rx filter_units; rx_prop_guard_ _g40;
	/** Any value. */
	rx focusable; rx_prop_guard_ _g41;
	/** Any value. */
	rx format; rx_prop_guard_ _g42;
	/** Any value. */
	rx fr; rx_prop_guard_ _g43;
	/** Any value. */
	rx from; rx_prop_guard_ _g44;
	/** Any value. */
	rx fx; rx_prop_guard_ _g45;
	/** Any value. */
	rx fy; rx_prop_guard_ _g46;
	/** Any value. */
	rx g1; rx_prop_guard_ _g47;
	/** Any value. */
	rx g2; rx_prop_guard_ _g48;
	/** Any value. */
	rx glyph_name; rx_prop_guard_ _g49;
	/** Any value. */
	rx glyph_orientation_horizontal; rx_prop_guard_ _g50;
	/** Any value. */
	rx glyph_ref; rx_prop_guard_ _g51;
	/** Text. */
	rx gradient_transform; rx_prop_guard_ _g52;
	/** Text. */
	rx gradient_units; rx_prop_guard_ _g53;
	/** Any value. */
	rx hanging; rx_prop_guard_ _g54;
	/** Any value. */
	rx horiz_adv_x; rx_prop_guard_ _g55;
	/** Any value. */
	rx horiz_origin_x; rx_prop_guard_ _g56;
	/** Text. */
	rx href; rx_prop_guard_ _g57;
	/** Any value. */
	rx ideographic; rx_prop_guard_ _g58;
	/** Text. */
	rx in; rx_prop_guard_ _g59;
	/** Any value. */
	rx in2; rx_prop_guard_ _g60;
	/** Any value. */
	rx intercept; rx_prop_guard_ _g61;
	/** Any value. */
	rx k; rx_prop_guard_ _g62;
	/** Any value. */
	rx k1; rx_prop_guard_ _g63;
	/** Any value. */
	rx k2; rx_prop_guard_ _g64;
	/** Any value. */
	rx k3; rx_prop_guard_ _g65;
	/** Any value. */
	rx k4; rx_prop_guard_ _g66;
	/** Any value. */
	rx kernel_matrix; rx_prop_guard_ _g67;
	/** Any value. */
	rx kernel_unit_length; rx_prop_guard_ _g68;
	/** Any value. */
	rx kerning; rx_prop_guard_ _g69;
	/** Any value. */
	rx key_points; rx_prop_guard_ _g70;
	/** Any value. */
	rx key_splines; rx_prop_guard_ _g71;
	/** Any value. */
	rx key_times; rx_prop_guard_ _g72;
	/** Any value. */
	rx length_adjust; rx_prop_guard_ _g73;
	/** Any value. */
	rx limiting_cone_angle; rx_prop_guard_ _g74;
	/** Any value. */
	rx local; rx_prop_guard_ _g75;
	/** Any value. */
	rx marker_height; rx_prop_guard_ _g76;
	/** Any value. */
	rx marker_units; rx_prop_guard_ _g77;
	/** Any value. */
	rx marker_width; rx_prop_guard_ _g78;
	/** Any value. */
	rx mask_content_units; rx_prop_guard_ _g79;
	/** Any value. */
	rx mask_units; rx_prop_guard_ _g80;
	/** Any value. */
	rx mathematical; rx_prop_guard_ _g81;
	/** Any value. */
	rx max; rx_prop_guard_ _g82;
	/** Text. */
	rx media; rx_prop_guard_ _g83;
	/** Text. */
	rx method; rx_prop_guard_ _g84;
	/** Any value. */
	rx min; rx_prop_guard_ _g85;
	/** Any value. */
	rx mode; rx_prop_guard_ _g86;
	/** Text. */
	rx name; rx_prop_guard_ _g87;
	/** Any value. */
	rx num_octaves; rx_prop_guard_ _g88;
	/** Any value. */
	rx operator; rx_prop_guard_ _g89;
	/** Any value. */
	rx orient; rx_prop_guard_ _g90;
	/** Any value. */
	rx orientation; rx_prop_guard_ _g91;
	/** Any value. */
	rx origin; rx_prop_guard_ _g92;
	/** Any value. */
	rx overline_position; rx_prop_guard_ _g93;
	/** Any value. */
	rx overline_thickness; rx_prop_guard_ _g94;
	/** Any value. */
	rx panose1; rx_prop_guard_ _g95;
	/** Text. */
	rx path; rx_prop_guard_ _g96;
	/** Any value. */
	rx path_length; rx_prop_guard_ _g97;
	/** Text. */
	rx pattern_content_units; rx_prop_guard_ _g98;
	/** Any value. */
	rx pattern_transform; rx_prop_guard_ _g99;
	/** Text. */
	rx pattern_units; rx_prop_guard_ _g100;
	/** Text. */
	rx points; rx_prop_guard_ _g101;
	/** Any value. */
	rx points_at_x; rx_prop_guard_ _g102;
	/** Any value. */
	rx points_at_y; rx_prop_guard_ _g103;
	/** Any value. */
	rx points_at_z; rx_prop_guard_ _g104;
	/** rx_true or rx_false. */
	rx preserve_alpha; rx_prop_guard_ _g105;
	/** Text. */
	rx preserve_aspect_ratio; rx_prop_guard_ _g106;
	/** Any value. */
	rx primitive_units; rx_prop_guard_ _g107;
	/** Any value. */
	rx radius; rx_prop_guard_ _g108;
	/** Any value. */
	rx ref_x; rx_prop_guard_ _g109;
	/** Any value. */
	rx ref_y; rx_prop_guard_ _g110;
	/** Any value. */
	rx rendering_intent; rx_prop_guard_ _g111;
	/** Any value. */
	rx repeat_count; rx_prop_guard_ _g112;
	/** Any value. */
	rx repeat_dur; rx_prop_guard_ _g113;
	/** Any value. */
	rx required_extensions; rx_prop_guard_ _g114;
	/** Any value. */
	rx required_features; rx_prop_guard_ _g115;
	/** Any value. */
	rx restart; rx_prop_guard_ _g116;
	/** Text. */
	rx result; rx_prop_guard_ _g117;
	/** Any value. */
	rx seed; rx_prop_guard_ _g118;
	/** Any value. */
	rx slope; rx_prop_guard_ _g119;
	/** Any value. */
	rx spacing; rx_prop_guard_ _g120;
	/** Any value. */
	rx specular_constant; rx_prop_guard_ _g121;
	/** Any value. */
	rx specular_exponent; rx_prop_guard_ _g122;
	/** Any value. */
	rx speed; rx_prop_guard_ _g123;
	/** Text. */
	rx spread_method; rx_prop_guard_ _g124;
	/** Any value. */
	rx start_offset; rx_prop_guard_ _g125;
	/** Any value. */
	rx std_deviation; rx_prop_guard_ _g126;
	/** Any value. */
	rx stemh; rx_prop_guard_ _g127;
	/** Any value. */
	rx stemv; rx_prop_guard_ _g128;
	/** Any value. */
	rx stitch_tiles; rx_prop_guard_ _g129;
	/** Any value. */
	rx strikethrough_position; rx_prop_guard_ _g130;
	/** Any value. */
	rx strikethrough_thickness; rx_prop_guard_ _g131;
	/** Any value. */
	rx string; rx_prop_guard_ _g132;
	/** Any value. */
	rx surface_scale; rx_prop_guard_ _g133;
	/** Any value. */
	rx system_language; rx_prop_guard_ _g134;
	/** Any value. */
	rx table_values; rx_prop_guard_ _g135;
	/** Text. */
	rx target; rx_prop_guard_ _g136;
	/** Any value. */
	rx target_x; rx_prop_guard_ _g137;
	/** Any value. */
	rx target_y; rx_prop_guard_ _g138;
	/** Any value. */
	rx text_length; rx_prop_guard_ _g139;
	/** Any value. */
	rx to; rx_prop_guard_ _g140;
	/** Text. */
	rx type; rx_prop_guard_ _g141;
	/** Any value. */
	rx u1; rx_prop_guard_ _g142;
	/** Any value. */
	rx u2; rx_prop_guard_ _g143;
	/** Any value. */
	rx underline_position; rx_prop_guard_ _g144;
	/** Any value. */
	rx underline_thickness; rx_prop_guard_ _g145;
	/** Any value. */
	rx unicode; rx_prop_guard_ _g146;
	/** Any value. */
	rx unicode_range; rx_prop_guard_ _g147;
	/** Any value. */
	rx units_per_em; rx_prop_guard_ _g148;
	/** Any value. */
	rx v_alphabetic; rx_prop_guard_ _g149;
	/** Any value. */
	rx v_hanging; rx_prop_guard_ _g150;
	/** Any value. */
	rx v_ideographic; rx_prop_guard_ _g151;
	/** Any value. */
	rx v_mathematical; rx_prop_guard_ _g152;
	/** Text. */
	rx values; rx_prop_guard_ _g153;
	/** Text. */
	rx version; rx_prop_guard_ _g154;
	/** Any value. */
	rx vert_adv_y; rx_prop_guard_ _g155;
	/** Any value. */
	rx vert_origin_x; rx_prop_guard_ _g156;
	/** Any value. */
	rx vert_origin_y; rx_prop_guard_ _g157;
	/** Text. */
	rx view_box; rx_prop_guard_ _g158;
	/** Any value. */
	rx view_target; rx_prop_guard_ _g159;
	/** Any value. */
	rx widths; rx_prop_guard_ _g160;
	/** Any value. */
	rx x1; rx_prop_guard_ _g161;
	/** Any value. */
	rx x2; rx_prop_guard_ _g162;
	/** Text. */
	rx x_channel_selector; rx_prop_guard_ _g163;
	/** Any value. */
	rx x_height; rx_prop_guard_ _g164;
	/** Text. */
	rx xlink_actuate; rx_prop_guard_ _g165;
	/** Text. */
	rx xlink_arcrole; rx_prop_guard_ _g166;
	/** Text. */
	rx xlink_href; rx_prop_guard_ _g167;
	/** Text. */
	rx xlink_role; rx_prop_guard_ _g168;
	/** Text. */
	rx xlink_show; rx_prop_guard_ _g169;
	/** Text. */
	rx xlink_title; rx_prop_guard_ _g170;
	/** Text. */
	rx xlink_type; rx_prop_guard_ _g171;
	/** Text. */
	rx xml_base; rx_prop_guard_ _g172;
	/** Text. */
	rx xml_lang; rx_prop_guard_ _g173;
	/** Text. */
	rx xml_space; rx_prop_guard_ _g174;
	/** Text. */
	rx xmlns; rx_prop_guard_ _g175;
	/** Text. */
	rx xmlns_xlink; rx_prop_guard_ _g176;
	/** Any value. */
	rx y1; rx_prop_guard_ _g177;
	/** Any value. */
	rx y2; rx_prop_guard_ _g178;
	/** Text. */
	rx y_channel_selector; rx_prop_guard_ _g179;
	/** Any value. */
	rx z; rx_prop_guard_ _g180;
	/** Text. */
	rx zoom_and_pan; rx_prop_guard_ _g181;
	struct rx_common;
};
extern const struct rx_component rx_el_svg_component;
#define rx_el_svg(...) rx_component_(&rx_el_svg_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `animate`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_animate_component;
#define rx_el_svg_animate(...) \
	rx_component_(&rx_el_svg_animate_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `animateMotion`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_animate_motion_component;
#define rx_el_svg_animate_motion(...) \
	rx_component_(&rx_el_svg_animate_motion_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `animateTransform`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_animate_transform_component;
#define rx_el_svg_animate_transform(...) \
	rx_component_(&rx_el_svg_animate_transform_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `circle`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_circle_component;
#define rx_el_svg_circle(...) \
	rx_component_(&rx_el_svg_circle_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `clipPath`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_clip_path_component;
#define rx_el_svg_clip_path(...) \
	rx_component_(&rx_el_svg_clip_path_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `defs`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_defs_component;
#define rx_el_svg_defs(...) \
	rx_component_(&rx_el_svg_defs_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `desc`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_desc_component;
#define rx_el_svg_desc(...) \
	rx_component_(&rx_el_svg_desc_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `ellipse`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_ellipse_component;
#define rx_el_svg_ellipse(...) \
	rx_component_(&rx_el_svg_ellipse_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feBlend`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_blend_component;
#define rx_el_svg_fe_blend(...) \
	rx_component_(&rx_el_svg_fe_blend_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feColorMatrix`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_color_matrix_component;
#define rx_el_svg_fe_color_matrix(...) \
	rx_component_(&rx_el_svg_fe_color_matrix_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feComponentTransfer`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_component_transfer_component;
#define rx_el_svg_fe_component_transfer(...) \
	rx_component_(&rx_el_svg_fe_component_transfer_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feComposite`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_composite_component;
#define rx_el_svg_fe_composite(...) \
	rx_component_(&rx_el_svg_fe_composite_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feConvolveMatrix`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_convolve_matrix_component;
#define rx_el_svg_fe_convolve_matrix(...) \
	rx_component_(&rx_el_svg_fe_convolve_matrix_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feDiffuseLighting`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_diffuse_lighting_component;
#define rx_el_svg_fe_diffuse_lighting(...) \
	rx_component_(&rx_el_svg_fe_diffuse_lighting_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feDisplacementMap`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_displacement_map_component;
#define rx_el_svg_fe_displacement_map(...) \
	rx_component_(&rx_el_svg_fe_displacement_map_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feDistantLight`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_distant_light_component;
#define rx_el_svg_fe_distant_light(...) \
	rx_component_(&rx_el_svg_fe_distant_light_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feDropShadow`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_drop_shadow_component;
#define rx_el_svg_fe_drop_shadow(...) \
	rx_component_(&rx_el_svg_fe_drop_shadow_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feFlood`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_flood_component;
#define rx_el_svg_fe_flood(...) \
	rx_component_(&rx_el_svg_fe_flood_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feFuncA`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_func_a_component;
#define rx_el_svg_fe_func_a(...) \
	rx_component_(&rx_el_svg_fe_func_a_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feFuncB`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_func_b_component;
#define rx_el_svg_fe_func_b(...) \
	rx_component_(&rx_el_svg_fe_func_b_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feFuncG`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_func_g_component;
#define rx_el_svg_fe_func_g(...) \
	rx_component_(&rx_el_svg_fe_func_g_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feFuncR`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_func_r_component;
#define rx_el_svg_fe_func_r(...) \
	rx_component_(&rx_el_svg_fe_func_r_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feGaussianBlur`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_gaussian_blur_component;
#define rx_el_svg_fe_gaussian_blur(...) \
	rx_component_(&rx_el_svg_fe_gaussian_blur_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feImage`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_image_component;
#define rx_el_svg_fe_image(...) \
	rx_component_(&rx_el_svg_fe_image_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feMerge`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_merge_component;
#define rx_el_svg_fe_merge(...) \
	rx_component_(&rx_el_svg_fe_merge_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feMergeNode`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_merge_node_component;
#define rx_el_svg_fe_merge_node(...) \
	rx_component_(&rx_el_svg_fe_merge_node_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feMorphology`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_morphology_component;
#define rx_el_svg_fe_morphology(...) \
	rx_component_(&rx_el_svg_fe_morphology_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feOffset`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_offset_component;
#define rx_el_svg_fe_offset(...) \
	rx_component_(&rx_el_svg_fe_offset_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `fePointLight`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_point_light_component;
#define rx_el_svg_fe_point_light(...) \
	rx_component_(&rx_el_svg_fe_point_light_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feSpecularLighting`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_specular_lighting_component;
#define rx_el_svg_fe_specular_lighting(...) \
	rx_component_(&rx_el_svg_fe_specular_lighting_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `feSpotLight`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_spot_light_component;
#define rx_el_svg_fe_spot_light(...) \
	rx_component_(&rx_el_svg_fe_spot_light_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feTile`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_tile_component;
#define rx_el_svg_fe_tile(...) \
	rx_component_(&rx_el_svg_fe_tile_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `feTurbulence`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_fe_turbulence_component;
#define rx_el_svg_fe_turbulence(...) \
	rx_component_(&rx_el_svg_fe_turbulence_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `filter`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_filter_component;
#define rx_el_svg_filter(...) \
	rx_component_(&rx_el_svg_filter_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `foreignObject`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_foreign_object_component;
#define rx_el_svg_foreign_object(...) \
	rx_component_(&rx_el_svg_foreign_object_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `g`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_g_component;
#define rx_el_svg_g(...) \
	rx_component_(&rx_el_svg_g_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `image`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_image_component;
#define rx_el_svg_image(...) \
	rx_component_(&rx_el_svg_image_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `line`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_line_component;
#define rx_el_svg_line(...) \
	rx_component_(&rx_el_svg_line_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `linearGradient`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_linear_gradient_component;
#define rx_el_svg_linear_gradient(...) \
	rx_component_(&rx_el_svg_linear_gradient_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `marker`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_marker_component;
#define rx_el_svg_marker(...) \
	rx_component_(&rx_el_svg_marker_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `mask`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_mask_component;
#define rx_el_svg_mask(...) \
	rx_component_(&rx_el_svg_mask_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `metadata`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_metadata_component;
#define rx_el_svg_metadata(...) \
	rx_component_(&rx_el_svg_metadata_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `mpath`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_mpath_component;
#define rx_el_svg_mpath(...) \
	rx_component_(&rx_el_svg_mpath_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `path`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_path_component;
#define rx_el_svg_path(...) \
	rx_component_(&rx_el_svg_path_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `pattern`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_pattern_component;
#define rx_el_svg_pattern(...) \
	rx_component_(&rx_el_svg_pattern_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `polygon`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_polygon_component;
#define rx_el_svg_polygon(...) \
	rx_component_(&rx_el_svg_polygon_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `polyline`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_polyline_component;
#define rx_el_svg_polyline(...) \
	rx_component_(&rx_el_svg_polyline_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `radialGradient`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_radial_gradient_component;
#define rx_el_svg_radial_gradient(...) \
	rx_component_(&rx_el_svg_radial_gradient_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** SVG element `rect`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_rect_component;
#define rx_el_svg_rect(...) \
	rx_component_(&rx_el_svg_rect_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `set`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_set_component;
#define rx_el_svg_set(...) \
	rx_component_(&rx_el_svg_set_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `stop`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_stop_component;
#define rx_el_svg_stop(...) \
	rx_component_(&rx_el_svg_stop_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `switch`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_switch_component;
#define rx_el_svg_switch(...) \
	rx_component_(&rx_el_svg_switch_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `symbol`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_symbol_component;
#define rx_el_svg_symbol(...) \
	rx_component_(&rx_el_svg_symbol_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `text`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_text_component;
#define rx_el_svg_text(...) \
	rx_component_(&rx_el_svg_text_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `textPath`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_text_path_component;
#define rx_el_svg_text_path(...) \
	rx_component_(&rx_el_svg_text_path_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `tspan`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_tspan_component;
#define rx_el_svg_tspan(...) \
	rx_component_(&rx_el_svg_tspan_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `use`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_use_component;
#define rx_el_svg_use(...) \
	rx_component_(&rx_el_svg_use_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** SVG element `view`.
 * Its props are those of rx_el_svg. */
extern const struct rx_component rx_el_svg_view_component;
#define rx_el_svg_view(...) \
	rx_component_(&rx_el_svg_view_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `table`. */
struct rx_el_table_props {
	RX_CHILDREN_;
	/** "center" "left" "right". */
	rx align; rx_prop_guard_ _g1;
	/** Text. */
	rx bgcolor; rx_prop_guard_ _g2;
	/** Any value. */
	rx cell_padding; rx_prop_guard_ _g3;
	/** Any value. */
	rx cell_spacing; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx frame; rx_prop_guard_ _g5;
	/** "all" "columns" "groups" "none" "rows". */
	rx rules; rx_prop_guard_ _g6;
	/** Text. */
	rx summary; rx_prop_guard_ _g7;
	struct rx_common;
};
extern const struct rx_component rx_el_table_component;
#define rx_el_table(...) \
	rx_component_(&rx_el_table_component, &(struct rx_el_table_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `tbody`. */
extern const struct rx_component rx_el_tbody_component;
#define rx_el_tbody(...) \
	rx_component_(&rx_el_tbody_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `td`. */
struct rx_el_td_props {
	RX_CHILDREN_;
	/** Text. */
	rx abbr; rx_prop_guard_ _g1;
	/** "center" "char" "justify" "left" "right". */
	rx align; rx_prop_guard_ _g2;
	/** Number. */
	rx col_span; rx_prop_guard_ _g3;
	/** Text. */
	rx headers; rx_prop_guard_ _g4;
	/** Number. */
	rx row_span; rx_prop_guard_ _g5;
	/** Text. */
	rx scope; rx_prop_guard_ _g6;
	/** "baseline" "bottom" "middle" "top". */
	rx valign; rx_prop_guard_ _g7;
	struct rx_common;
};
extern const struct rx_component rx_el_td_component;
#define rx_el_td(...) rx_component_(&rx_el_td_component, &(struct rx_el_td_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `template`. */
extern const struct rx_component rx_el_template_component;
#define rx_el_template(...) \
	rx_component_(&rx_el_template_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `textarea`.
 * .disabled: rx_true or rx_false.
 * .placeholder: Text.
 * .read_only: rx_true or rx_false.
 * .required: rx_true or rx_false.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_el_textarea_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx auto_focus; rx_prop_guard_ _g2;
	/** Number. */
	rx cols; rx_prop_guard_ _g3;
	/** Any value. */
	rx default_value; rx_prop_guard_ _g4;
	/** Text. */
	rx dir_name; rx_prop_guard_ _g5;
	/** Text. */
	rx form; rx_prop_guard_ _g6;
	/** Number. */
	rx max_length; rx_prop_guard_ _g7;
	/** Number. */
	rx min_length; rx_prop_guard_ _g8;
	/** Text. */
	rx name; rx_prop_guard_ _g9;
	/** Passes the value (str). */
	rx_event on_change; rx_prop_guard_ _g10;
	/** Passes the value (str). */
	rx_event on_input; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_paste; rx_prop_guard_ _g12;
	/** Number. */
	rx rows; rx_prop_guard_ _g13;
	/** Any value. */
	rx value; rx_prop_guard_ _g14;
	/** Text. */
	rx wrap; rx_prop_guard_ _g15;
	struct rx_common;
};
extern const struct rx_component rx_el_textarea_component;
#define rx_el_textarea(...) \
	rx_component_(&rx_el_textarea_component, &(struct rx_el_textarea_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `tfoot`. */
extern const struct rx_component rx_el_tfoot_component;
#define rx_el_tfoot(...) \
	rx_component_(&rx_el_tfoot_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `th`. */
struct rx_el_th_props {
	RX_CHILDREN_;
	/** Text. */
	rx abbr; rx_prop_guard_ _g1;
	/** "center" "char" "justify" "left" "right". */
	rx align; rx_prop_guard_ _g2;
	/** Number. */
	rx col_span; rx_prop_guard_ _g3;
	/** Text. */
	rx headers; rx_prop_guard_ _g4;
	/** Number. */
	rx row_span; rx_prop_guard_ _g5;
	/** Text. */
	rx scope; rx_prop_guard_ _g6;
	struct rx_common;
};
extern const struct rx_component rx_el_th_component;
#define rx_el_th(...) rx_component_(&rx_el_th_component, &(struct rx_el_th_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `thead`. */
extern const struct rx_component rx_el_thead_component;
#define rx_el_thead(...) \
	rx_component_(&rx_el_thead_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `time`. */
struct rx_el_time_props {
	RX_CHILDREN_;
	/** Text. */
	rx date_time; rx_prop_guard_ _g1;
	struct rx_common;
};
extern const struct rx_component rx_el_time_component;
#define rx_el_time(...) \
	rx_component_(&rx_el_time_component, &(struct rx_el_time_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `title`. */
extern const struct rx_component rx_el_title_component;
#define rx_el_title(...) \
	rx_component_(&rx_el_title_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `tr`. */
extern const struct rx_component rx_el_tr_component;
#define rx_el_tr(...) rx_component_(&rx_el_tr_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `track`. */
struct rx_el_track_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx default_; rx_prop_guard_ _g1;
	/** Text. */
	rx kind; rx_prop_guard_ _g2;
	/** Text. */
	rx label; rx_prop_guard_ _g3;
	/** Text. */
	rx src; rx_prop_guard_ _g4;
	/** Text. */
	rx src_lang; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_el_track_component;
#define rx_el_track(...) \
	rx_component_(&rx_el_track_component, &(struct rx_el_track_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `u`. */
extern const struct rx_component rx_el_u_component;
#define rx_el_u(...) rx_component_(&rx_el_u_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ul`. */
extern const struct rx_component rx_el_ul_component;
#define rx_el_ul(...) rx_component_(&rx_el_ul_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `var`. */
extern const struct rx_component rx_el_var_component;
#define rx_el_var(...) rx_component_(&rx_el_var_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `video`. */
struct rx_el_video_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx auto_play; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx controls; rx_prop_guard_ _g2;
	/** Text. */
	rx controls_list; rx_prop_guard_ _g3;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx disable_picture_in_picture; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx disable_remote_playback; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx loop; rx_prop_guard_ _g7;
	/** Text. */
	rx media_group; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx muted; rx_prop_guard_ _g9;
	/** Passes nothing. */
	rx_event on_ended; rx_prop_guard_ _g10;
	/** Passes nothing. */
	rx_event on_error; rx_prop_guard_ _g11;
	/** Passes nothing. */
	rx_event on_pause; rx_prop_guard_ _g12;
	/** Passes nothing. */
	rx_event on_play; rx_prop_guard_ _g13;
	/** Passes nothing. */
	rx_event on_resize; rx_prop_guard_ _g14;
	/** Passes nothing. */
	rx_event on_time_update; rx_prop_guard_ _g15;
	/** Passes nothing. */
	rx_event on_volume_change; rx_prop_guard_ _g16;
	/** rx_true or rx_false. */
	rx plays_inline; rx_prop_guard_ _g17;
	/** Text. */
	rx poster; rx_prop_guard_ _g18;
	/** Text. */
	rx preload; rx_prop_guard_ _g19;
	/** Text. */
	rx src; rx_prop_guard_ _g20;
	struct rx_common;
};
extern const struct rx_component rx_el_video_component;
#define rx_el_video(...) \
	rx_component_(&rx_el_video_component, &(struct rx_el_video_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `wbr`. */
extern const struct rx_component rx_el_wbr_component;
#define rx_el_wbr(...) rx_component_(&rx_el_wbr_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

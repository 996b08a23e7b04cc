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
	/** Text. */
	rx rel;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
	/** Text. */
	rx type;
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
	rx alt;
	/** Text. */
	rx coords;
	/** Any value. */
	rx download;
	/** Text. */
	rx href;
	/** Text. */
	rx href_lang;
	/** Text. */
	rx media;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** Text. */
	rx rel;
	/** Text. */
	rx shape;
	/** Text. */
	rx target;
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
	/** Rx_true or rx_false. */
	rx auto_play;
	/** Rx_true or rx_false. */
	rx controls;
	/** Text. */
	rx controls_list;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Rx_true or rx_false. */
	rx loop;
	/** Text. */
	rx media_group;
	/** Rx_true or rx_false. */
	rx muted;
	/** Passes nothing. */
	rx_event on_ended;
	/** Passes nothing. */
	rx_event on_error;
	/** Passes nothing. */
	rx_event on_pause;
	/** Passes nothing. */
	rx_event on_play;
	/** Passes nothing. */
	rx_event on_time_update;
	/** Passes nothing. */
	rx_event on_volume_change;
	/** Rx_true or rx_false. */
	rx plays_inline;
	/** Text. */
	rx preload;
	/** Text. */
	rx src;
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
	rx href;
	/** Text. */
	rx target;
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
	rx cite;
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

/** HTML element `button`. */
struct rx_el_button_props {
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
	/** Text. */
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	/** Any value. */
	rx value;
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
	rx span;
	struct rx_common;
};
extern const struct rx_component rx_el_col_component;
#define rx_el_col(...) rx_component_(&rx_el_col_component, &(struct rx_el_col_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `colgroup`. */
struct rx_el_colgroup_props {
	RX_CHILDREN_;
	/** Number. */
	rx span;
	struct rx_common;
};
extern const struct rx_component rx_el_colgroup_component;
#define rx_el_colgroup(...) \
	rx_component_(&rx_el_colgroup_component, &(struct rx_el_colgroup_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `data`. */
struct rx_el_data_props {
	RX_CHILDREN_;
	/** Any value. */
	rx value;
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
	rx cite;
	/** Text. */
	rx date_time;
	struct rx_common;
};
extern const struct rx_component rx_el_del_component;
#define rx_el_del(...) rx_component_(&rx_el_del_component, &(struct rx_el_del_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `details`. */
struct rx_el_details_props {
	RX_CHILDREN_;
	/** Text. */
	rx name;
	/** Rx_true or rx_false. */
	rx open;
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
	rx closedby;
	/** Passes nothing. */
	rx_event on_cancel;
	/** Passes nothing. */
	rx_event on_close;
	/** Rx_true or rx_false. */
	rx open;
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
	rx src;
	/** Text. */
	rx type;
	struct rx_common;
};
extern const struct rx_component rx_el_embed_component;
#define rx_el_embed(...) \
	rx_component_(&rx_el_embed_component, &(struct rx_el_embed_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `fieldset`. */
struct rx_el_fieldset_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Text. */
	rx name;
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
	/** Passes nothing. */
	rx_event on_reset;
	/** Text. */
	rx rel;
	/** Text. */
	rx target;
	/** Passes nothing. */
	rx_event on_submit;
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
	rx manifest;
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
	rx allow;
	/** Rx_true or rx_false. */
	rx allow_full_screen;
	/** Rx_true or rx_false. */
	rx allow_transparency;
	/** "eager" "lazy". */
	rx loading;
	/** Text. */
	rx name;
	/** Passes nothing. */
	rx_event on_load;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** Text. */
	rx sandbox;
	/** Rx_true or rx_false. */
	rx seamless;
	/** Text. */
	rx src;
	/** Text. */
	rx src_doc;
	struct rx_common;
};
extern const struct rx_component rx_el_iframe_component;
#define rx_el_iframe(...) \
	rx_component_(&rx_el_iframe_component, &(struct rx_el_iframe_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `img`. */
struct rx_el_img_props {
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
extern const struct rx_component rx_el_img_component;
#define rx_el_img(...) rx_component_(&rx_el_img_component, &(struct rx_el_img_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `input`.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_el_input_props {
	RX_CHILDREN_;
	/** Text. */
	rx accept;
	/** Text. */
	rx alt;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or … */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Any value. */
	rx capture;
	/** Rx_true or rx_false. */
	rx checked;
	/** Rx_true or rx_false. */
	rx default_checked;
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
	/** Any value. */
	rx max;
	/** Number. */
	rx max_length;
	/** Any value. */
	rx min;
	/** Number. */
	rx min_length;
	/** Rx_true or rx_false. */
	rx multiple;
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
	/** Rx_true or rx_false. */
	rx read_only;
	/** Rx_true or rx_false. */
	rx required;
	/** Number. */
	rx size;
	/** Text. */
	rx src;
	/** Any value. */
	rx step;
	/** "button" "checkbox" "color" "date" … "week" or other text. */
	rx type;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_input_component;
#define rx_el_input(...) \
	rx_component_(&rx_el_input_component, &(struct rx_el_input_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ins`. */
struct rx_el_ins_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite;
	/** Text. */
	rx date_time;
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
	rx form;
	/** Text. */
	rx html_for;
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
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_li_component;
#define rx_el_li(...) rx_component_(&rx_el_li_component, &(struct rx_el_li_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `link`. */
struct rx_el_link_props {
	RX_CHILDREN_;
	/** Text. */
	rx as_;
	/** "render" or other text. */
	rx blocking;
	/** Text. */
	rx char_set;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** "auto" "high" "low". */
	rx fetch_priority;
	/** Text. */
	rx href;
	/** Text. */
	rx href_lang;
	/** Text. */
	rx image_sizes;
	/** Text. */
	rx image_src_set;
	/** Text. */
	rx integrity;
	/** Text. */
	rx media;
	/** Passes nothing. */
	rx_event on_error;
	/** Passes nothing. */
	rx_event on_load;
	/** Text. */
	rx precedence;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** Text. */
	rx rel;
	/** Text. */
	rx sizes;
	/** Text. */
	rx type;
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
	rx name;
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
	rx type;
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
	rx char_set;
	/** Text. */
	rx http_equiv;
	/** Text. */
	rx media;
	/** Text. */
	rx name;
	/** Text. */
	rx property;
	struct rx_common;
};
extern const struct rx_component rx_el_meta_component;
#define rx_el_meta(...) \
	rx_component_(&rx_el_meta_component, &(struct rx_el_meta_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `meter`. */
struct rx_el_meter_props {
	RX_CHILDREN_;
	/** Text. */
	rx form;
	/** Number. */
	rx high;
	/** Number. */
	rx low;
	/** Any value. */
	rx max;
	/** Any value. */
	rx min;
	/** Number. */
	rx optimum;
	/** Any value. */
	rx value;
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
	rx class_id;
	/** Text. */
	rx data;
	/** Text. */
	rx form;
	/** Text. */
	rx name;
	/** Text. */
	rx type;
	/** Text. */
	rx use_map;
	/** Text. */
	rx wmode;
	struct rx_common;
};
extern const struct rx_component rx_el_object_component;
#define rx_el_object(...) \
	rx_component_(&rx_el_object_component, &(struct rx_el_object_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ol`. */
struct rx_el_ol_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx reversed;
	/** Number. */
	rx start;
	/** "1" "A" "I" "a" "i". */
	rx type;
	struct rx_common;
};
extern const struct rx_component rx_el_ol_component;
#define rx_el_ol(...) rx_component_(&rx_el_ol_component, &(struct rx_el_ol_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `optgroup`. */
struct rx_el_optgroup_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx label;
	struct rx_common;
};
extern const struct rx_component rx_el_optgroup_component;
#define rx_el_optgroup(...) \
	rx_component_(&rx_el_optgroup_component, &(struct rx_el_optgroup_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `option`. */
struct rx_el_option_props {
	RX_CHILDREN_;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx label;
	/** Rx_true or rx_false. */
	rx selected;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_option_component;
#define rx_el_option(...) \
	rx_component_(&rx_el_option_component, &(struct rx_el_option_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `output`. */
struct rx_el_output_props {
	RX_CHILDREN_;
	/** Text. */
	rx form;
	/** Text. */
	rx html_for;
	/** Text. */
	rx name;
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
	rx max;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_progress_component;
#define rx_el_progress(...) \
	rx_component_(&rx_el_progress_component, &(struct rx_el_progress_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `q`. */
struct rx_el_q_props {
	RX_CHILDREN_;
	/** Text. */
	rx cite;
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
	/** Rx_true or rx_false. */
	rx async;
	/** "render" or other text. */
	rx blocking;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Rx_true or rx_false. */
	rx defer;
	/** "auto" "high" "low". */
	rx fetch_priority;
	/** Text. */
	rx integrity;
	/** Rx_true or rx_false. */
	rx no_module;
	/** Passes nothing. */
	rx_event on_error;
	/** Passes nothing. */
	rx_event on_load;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	/** Text. */
	rx src;
	/** Text. */
	rx type;
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

/** HTML element `select`. */
struct rx_el_select_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Any value. */
	rx default_value;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Rx_true or rx_false. */
	rx multiple;
	/** Text. */
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Rx_true or rx_false. */
	rx required;
	/** Number. */
	rx size;
	/** Any value. */
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_select_component;
#define rx_el_select(...) \
	rx_component_(&rx_el_select_component, &(struct rx_el_select_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `slot`. */
struct rx_el_slot_props {
	RX_CHILDREN_;
	/** Text. */
	rx name;
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
	rx media;
	/** Text. */
	rx sizes;
	/** Text. */
	rx src;
	/** Text. */
	rx src_set;
	/** Text. */
	rx type;
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
	rx blocking;
	/** Text. */
	rx href;
	/** Text. */
	rx media;
	/** Text. */
	rx precedence;
	/** Rx_true or rx_false. */
	rx scoped;
	/** Text. */
	rx type;
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
 * .height: Any value.
 * .offset: Any value.
 * .order: Any value.
 * .rotate: Any value.
 * .scale: Any value.
 * .transform: Text.
 * .width: Any value.
 * .x: Any value.
 * .y: Any value. */
struct rx_el_svg_props {
	RX_CHILDREN_;
	/** Any value. */
	rx accent_height;
	/** "none" "sum". */
	rx accumulate;
	/** "replace" "sum". */
	rx additive;
	/** "no" "yes". */
	rx allow_reorder;
	/** Any value. */
	rx alphabetic;
	/** Any value. */
	rx amplitude;
	/** "initial" "isolated" "medial" "terminal". */
	rx arabic_form;
	/** Any value. */
	rx ascent;
	/** Text. */
	rx attribute_name;
	/** Text. */
	rx attribute_type;
	/** Rx_true or rx_false. */
	rx auto_reverse;
	/** Any value. */
	rx azimuth;
	/** Any value. */
	rx base_frequency;
	/** Any value. */
	rx base_profile;
	/** Any value. */
	rx bbox;
	/** Any value. */
	rx begin;
	/** Any value. */
	rx bias;
	/** Any value. */
	rx by;
	/** Any value. */
	rx calc_mode;
	/** Any value. */
	rx cap_height;
	/** Any value. */
	rx clip_path_units;
	/** Any value. */
	rx color_profile;
	/** Any value. */
	rx content_script_type;
	/** Any value. */
	rx content_style_type;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Any value. */
	rx decelerate;
	/** Any value. */
	rx descent;
	/** Any value. */
	rx diffuse_constant;
	/** Any value. */
	rx divisor;
	/** Any value. */
	rx dur;
	/** Any value. */
	rx dx;
	/** Any value. */
	rx dy;
	/** Any value. */
	rx edge_mode;
	/** Any value. */
	rx elevation;
	/** Any value. */
	rx enable_background;
	/** Any value. */
	rx end;
	/** Any value. */
	rx exponent;
	/** Rx_true or rx_false. */
	rx external_resources_required;
	/** Any value. */
	rx filter_res;
	/** Any value. */
	rx filter_units;
	/** Any value. */
	rx focusable;
	/** Any value. */
	rx format;
	/** Any value. */
	rx fr;
	/** Any value. */
	rx from;
	/** Any value. */
	rx fx;
	/** Any value. */
	rx fy;
	/** Any value. */
	rx g1;
	/** Any value. */
	rx g2;
	/** Any value. */
	rx glyph_name;
	/** Any value. */
	rx glyph_orientation_horizontal;
	/** Any value. */
	rx glyph_ref;
	/** Text. */
	rx gradient_transform;
	/** Text. */
	rx gradient_units;
	/** Any value. */
	rx hanging;
	/** Any value. */
	rx horiz_adv_x;
	/** Any value. */
	rx horiz_origin_x;
	/** Text. */
	rx href;
	/** Any value. */
	rx ideographic;
	/** Text. */
	rx in;
	/** Any value. */
	rx in2;
	/** Any value. */
	rx intercept;
	/** Any value. */
	rx k;
	/** Any value. */
	rx k1;
	/** Any value. */
	rx k2;
	/** Any value. */
	rx k3;
	/** Any value. */
	rx k4;
	/** Any value. */
	rx kernel_matrix;
	/** Any value. */
	rx kernel_unit_length;
	/** Any value. */
	rx kerning;
	/** Any value. */
	rx key_points;
	/** Any value. */
	rx key_splines;
	/** Any value. */
	rx key_times;
	/** Any value. */
	rx length_adjust;
	/** Any value. */
	rx limiting_cone_angle;
	/** Any value. */
	rx local;
	/** Any value. */
	rx marker_height;
	/** Any value. */
	rx marker_units;
	/** Any value. */
	rx marker_width;
	/** Any value. */
	rx mask_content_units;
	/** Any value. */
	rx mask_units;
	/** Any value. */
	rx mathematical;
	/** Any value. */
	rx max;
	/** Text. */
	rx media;
	/** Text. */
	rx method;
	/** Any value. */
	rx min;
	/** Any value. */
	rx mode;
	/** Text. */
	rx name;
	/** Any value. */
	rx num_octaves;
	/** Any value. */
	rx operator;
	/** Any value. */
	rx orient;
	/** Any value. */
	rx orientation;
	/** Any value. */
	rx origin;
	/** Any value. */
	rx overline_position;
	/** Any value. */
	rx overline_thickness;
	/** Any value. */
	rx panose1;
	/** Text. */
	rx path;
	/** Any value. */
	rx path_length;
	/** Text. */
	rx pattern_content_units;
	/** Any value. */
	rx pattern_transform;
	/** Text. */
	rx pattern_units;
	/** Text. */
	rx points;
	/** Any value. */
	rx points_at_x;
	/** Any value. */
	rx points_at_y;
	/** Any value. */
	rx points_at_z;
	/** Rx_true or rx_false. */
	rx preserve_alpha;
	/** Text. */
	rx preserve_aspect_ratio;
	/** Any value. */
	rx primitive_units;
	/** Any value. */
	rx radius;
	/** Any value. */
	rx ref_x;
	/** Any value. */
	rx ref_y;
	/** Any value. */
	rx rendering_intent;
	/** Any value. */
	rx repeat_count;
	/** Any value. */
	rx repeat_dur;
	/** Any value. */
	rx required_extensions;
	/** Any value. */
	rx required_features;
	/** Any value. */
	rx restart;
	/** Text. */
	rx result;
	/** Any value. */
	rx seed;
	/** Any value. */
	rx slope;
	/** Any value. */
	rx spacing;
	/** Any value. */
	rx specular_constant;
	/** Any value. */
	rx specular_exponent;
	/** Any value. */
	rx speed;
	/** Text. */
	rx spread_method;
	/** Any value. */
	rx start_offset;
	/** Any value. */
	rx std_deviation;
	/** Any value. */
	rx stemh;
	/** Any value. */
	rx stemv;
	/** Any value. */
	rx stitch_tiles;
	/** Any value. */
	rx strikethrough_position;
	/** Any value. */
	rx strikethrough_thickness;
	/** Any value. */
	rx string;
	/** Any value. */
	rx surface_scale;
	/** Any value. */
	rx system_language;
	/** Any value. */
	rx table_values;
	/** Text. */
	rx target;
	/** Any value. */
	rx target_x;
	/** Any value. */
	rx target_y;
	/** Any value. */
	rx text_length;
	/** Any value. */
	rx to;
	/** Text. */
	rx type;
	/** Any value. */
	rx u1;
	/** Any value. */
	rx u2;
	/** Any value. */
	rx underline_position;
	/** Any value. */
	rx underline_thickness;
	/** Any value. */
	rx unicode;
	/** Any value. */
	rx unicode_range;
	/** Any value. */
	rx units_per_em;
	/** Any value. */
	rx v_alphabetic;
	/** Any value. */
	rx v_hanging;
	/** Any value. */
	rx v_ideographic;
	/** Any value. */
	rx v_mathematical;
	/** Text. */
	rx values;
	/** Text. */
	rx version;
	/** Any value. */
	rx vert_adv_y;
	/** Any value. */
	rx vert_origin_x;
	/** Any value. */
	rx vert_origin_y;
	/** Text. */
	rx view_box;
	/** Any value. */
	rx view_target;
	/** Any value. */
	rx widths;
	/** Any value. */
	rx x1;
	/** Any value. */
	rx x2;
	/** Text. */
	rx x_channel_selector;
	/** Any value. */
	rx x_height;
	/** Text. */
	rx xlink_actuate;
	/** Text. */
	rx xlink_arcrole;
	/** Text. */
	rx xlink_href;
	/** Text. */
	rx xlink_role;
	/** Text. */
	rx xlink_show;
	/** Text. */
	rx xlink_title;
	/** Text. */
	rx xlink_type;
	/** Text. */
	rx xml_base;
	/** Text. */
	rx xml_lang;
	/** Text. */
	rx xml_space;
	/** Text. */
	rx xmlns;
	/** Text. */
	rx xmlns_xlink;
	/** Any value. */
	rx y1;
	/** Any value. */
	rx y2;
	/** Text. */
	rx y_channel_selector;
	/** Any value. */
	rx z;
	/** Text. */
	rx zoom_and_pan;
	struct rx_common;
};
extern const struct rx_component rx_el_svg_component;
#define rx_el_svg(...) rx_component_(&rx_el_svg_component, &(struct rx_el_svg_props){ __VA_ARGS__ }, __FILE__, __LINE__)

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
	rx align;
	/** Text. */
	rx bgcolor;
	/** Any value. */
	rx cell_padding;
	/** Any value. */
	rx cell_spacing;
	/** Rx_true or rx_false. */
	rx frame;
	/** "all" "columns" "groups" "none" "rows". */
	rx rules;
	/** Text. */
	rx summary;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	/** Text. */
	rx headers;
	/** Number. */
	rx row_span;
	/** Text. */
	rx scope;
	/** "baseline" "bottom" "middle" "top". */
	rx valign;
	struct rx_common;
};
extern const struct rx_component rx_el_td_component;
#define rx_el_td(...) rx_component_(&rx_el_td_component, &(struct rx_el_td_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `template`. */
extern const struct rx_component rx_el_template_component;
#define rx_el_template(...) \
	rx_component_(&rx_el_template_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `textarea`.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_el_textarea_props {
	RX_CHILDREN_;
	/** Text. */
	rx auto_complete;
	/** Rx_true or rx_false. */
	rx auto_focus;
	/** Number. */
	rx cols;
	/** Any value. */
	rx default_value;
	/** Text. */
	rx dir_name;
	/** Rx_true or rx_false. */
	rx disabled;
	/** Text. */
	rx form;
	/** Number. */
	rx max_length;
	/** Number. */
	rx min_length;
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
	/** Rx_true or rx_false. */
	rx read_only;
	/** Rx_true or rx_false. */
	rx required;
	/** Number. */
	rx rows;
	/** Any value. */
	rx value;
	/** Text. */
	rx wrap;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	/** Text. */
	rx headers;
	/** Number. */
	rx row_span;
	/** Text. */
	rx scope;
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
	rx date_time;
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
	/** Rx_true or rx_false. */
	rx default_;
	/** Text. */
	rx kind;
	/** Text. */
	rx label;
	/** Text. */
	rx src;
	/** Text. */
	rx src_lang;
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
	/** Rx_true or rx_false. */
	rx auto_play;
	/** Rx_true or rx_false. */
	rx controls;
	/** Text. */
	rx controls_list;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Rx_true or rx_false. */
	rx disable_picture_in_picture;
	/** Rx_true or rx_false. */
	rx disable_remote_playback;
	/** Rx_true or rx_false. */
	rx loop;
	/** Text. */
	rx media_group;
	/** Rx_true or rx_false. */
	rx muted;
	/** Passes nothing. */
	rx_event on_ended;
	/** Passes nothing. */
	rx_event on_error;
	/** Passes nothing. */
	rx_event on_pause;
	/** Passes nothing. */
	rx_event on_play;
	/** Passes nothing. */
	rx_event on_resize;
	/** Passes nothing. */
	rx_event on_time_update;
	/** Passes nothing. */
	rx_event on_volume_change;
	/** Rx_true or rx_false. */
	rx plays_inline;
	/** Text. */
	rx poster;
	/** Text. */
	rx preload;
	/** Text. */
	rx src;
	struct rx_common;
};
extern const struct rx_component rx_el_video_component;
#define rx_el_video(...) \
	rx_component_(&rx_el_video_component, &(struct rx_el_video_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `wbr`. */
extern const struct rx_component rx_el_wbr_component;
#define rx_el_wbr(...) rx_component_(&rx_el_wbr_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

/* The elements of HTML and SVG.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
#ifndef REFLEX_HTML_H
#define REFLEX_HTML_H

#pragma GCC system_header

#include "css.h"

/** HTML element `a`. */
struct rx_el_a_props {
	RX_CHILDREN_;
	rx download;
	rx href;
	rx href_lang;
	rx media;
	rx ping;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx rel;
	/** "_blank" "_parent" "_self" "_top" or other text. */
	rx target;
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
	rx alt;
	rx coords;
	rx download;
	rx href;
	rx href_lang;
	rx media;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx rel;
	rx shape;
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
	/** Bool. */
	rx auto_play;
	/** Bool. */
	rx controls;
	rx controls_list;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Bool. */
	rx loop;
	rx media_group;
	/** Bool. */
	rx muted;
	rx_event on_ended;
	rx_event on_error;
	rx_event on_pause;
	rx_event on_play;
	rx_event on_time_update;
	rx_event on_volume_change;
	/** Bool. */
	rx plays_inline;
	rx preload;
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
	rx href;
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
	rx name;
	/** "button" "reset" "submit". */
	rx type;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_button_component;
#define rx_el_button(...) \
	rx_component_(&rx_el_button_component, &(struct rx_el_button_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `canvas`.
 * .height: the component's own `height`.
 * .width: the component's own `width`. */
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
	rx cite;
	rx date_time;
	struct rx_common;
};
extern const struct rx_component rx_el_del_component;
#define rx_el_del(...) rx_component_(&rx_el_del_component, &(struct rx_el_del_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `details`. */
struct rx_el_details_props {
	RX_CHILDREN_;
	rx name;
	/** Bool. */
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
	rx_event on_cancel;
	rx_event on_close;
	/** Bool. */
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
	rx src;
	rx type;
	struct rx_common;
};
extern const struct rx_component rx_el_embed_component;
#define rx_el_embed(...) \
	rx_component_(&rx_el_embed_component, &(struct rx_el_embed_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `fieldset`. */
struct rx_el_fieldset_props {
	RX_CHILDREN_;
	/** Bool. */
	rx disabled;
	rx form;
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
	rx accept_charset;
	rx action;
	rx auto_complete;
	rx enc_type;
	rx method;
	rx name;
	/** Bool. */
	rx no_validate;
	rx_event on_reset;
	rx rel;
	rx target;
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
	rx allow;
	/** Bool. */
	rx allow_full_screen;
	/** Bool. */
	rx allow_transparency;
	/** "eager" "lazy". */
	rx loading;
	rx name;
	rx_event on_load;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx sandbox;
	/** Bool. */
	rx seamless;
	rx src;
	rx src_doc;
	struct rx_common;
};
extern const struct rx_component rx_el_iframe_component;
#define rx_el_iframe(...) \
	rx_component_(&rx_el_iframe_component, &(struct rx_el_iframe_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `img`. */
struct rx_el_img_props {
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
extern const struct rx_component rx_el_img_component;
#define rx_el_img(...) rx_component_(&rx_el_img_component, &(struct rx_el_img_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `input`.
 * .on_blur: Passes the value (str).
 * .on_focus: Passes the value (str). */
struct rx_el_input_props {
	RX_CHILDREN_;
	rx accept;
	rx alt;
	/** "" "additional-name" "additional-name webauthn" "address-level1" … "work tel-national webauthn" or … */
	rx auto_complete;
	/** Bool. */
	rx auto_focus;
	rx capture;
	/** Bool. */
	rx checked;
	/** Bool. */
	rx default_checked;
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
	rx max;
	/** Number. */
	rx max_length;
	rx min;
	/** Number. */
	rx min_length;
	/** Bool. */
	rx multiple;
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	rx_event on_paste;
	rx pattern;
	rx placeholder;
	/** Bool. */
	rx read_only;
	/** Bool. */
	rx required;
	/** Number. */
	rx size;
	rx src;
	rx step;
	/** "button" "checkbox" "color" "date" … "week" or other text. */
	rx type;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_input_component;
#define rx_el_input(...) \
	rx_component_(&rx_el_input_component, &(struct rx_el_input_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ins`. */
struct rx_el_ins_props {
	RX_CHILDREN_;
	rx cite;
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
	rx form;
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
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_li_component;
#define rx_el_li(...) rx_component_(&rx_el_li_component, &(struct rx_el_li_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `link`. */
struct rx_el_link_props {
	RX_CHILDREN_;
	rx as;
	/** "render" or other text. */
	rx blocking;
	rx char_set;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** "auto" "high" "low". */
	rx fetch_priority;
	rx href;
	rx href_lang;
	rx image_sizes;
	rx image_src_set;
	rx integrity;
	rx media;
	rx_event on_error;
	rx_event on_load;
	rx precedence;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx rel;
	rx sizes;
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
	rx type;
	struct rx_common;
};
extern const struct rx_component rx_el_menu_component;
#define rx_el_menu(...) \
	rx_component_(&rx_el_menu_component, &(struct rx_el_menu_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `meta`.
 * .content: the component's own `content`. */
struct rx_el_meta_props {
	RX_CHILDREN_;
	rx char_set;
	rx http_equiv;
	rx media;
	rx name;
	rx property;
	struct rx_common;
};
extern const struct rx_component rx_el_meta_component;
#define rx_el_meta(...) \
	rx_component_(&rx_el_meta_component, &(struct rx_el_meta_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `meter`. */
struct rx_el_meter_props {
	RX_CHILDREN_;
	rx form;
	/** Number. */
	rx high;
	/** Number. */
	rx low;
	rx max;
	rx min;
	/** Number. */
	rx optimum;
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
	rx class_id;
	rx data;
	rx form;
	rx name;
	rx type;
	rx use_map;
	rx wmode;
	struct rx_common;
};
extern const struct rx_component rx_el_object_component;
#define rx_el_object(...) \
	rx_component_(&rx_el_object_component, &(struct rx_el_object_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `ol`. */
struct rx_el_ol_props {
	RX_CHILDREN_;
	/** Bool. */
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
	/** Bool. */
	rx disabled;
	rx label;
	struct rx_common;
};
extern const struct rx_component rx_el_optgroup_component;
#define rx_el_optgroup(...) \
	rx_component_(&rx_el_optgroup_component, &(struct rx_el_optgroup_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `option`. */
struct rx_el_option_props {
	RX_CHILDREN_;
	/** Bool. */
	rx disabled;
	rx label;
	/** Bool. */
	rx selected;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_option_component;
#define rx_el_option(...) \
	rx_component_(&rx_el_option_component, &(struct rx_el_option_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `output`. */
struct rx_el_output_props {
	RX_CHILDREN_;
	rx form;
	rx html_for;
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
	rx max;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_progress_component;
#define rx_el_progress(...) \
	rx_component_(&rx_el_progress_component, &(struct rx_el_progress_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `q`. */
struct rx_el_q_props {
	RX_CHILDREN_;
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
	/** Bool. */
	rx async;
	/** "render" or other text. */
	rx blocking;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Bool. */
	rx defer;
	/** "auto" "high" "low". */
	rx fetch_priority;
	rx integrity;
	/** Bool. */
	rx no_module;
	rx_event on_error;
	rx_event on_load;
	/** "" "no-referrer" "no-referrer-when-downgrade" "origin" … "unsafe-url" or other text. */
	rx referrer_policy;
	rx src;
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
	rx auto_complete;
	/** Bool. */
	rx auto_focus;
	rx default_value;
	/** Bool. */
	rx disabled;
	rx form;
	/** Bool. */
	rx multiple;
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Bool. */
	rx required;
	/** Number. */
	rx size;
	rx value;
	struct rx_common;
};
extern const struct rx_component rx_el_select_component;
#define rx_el_select(...) \
	rx_component_(&rx_el_select_component, &(struct rx_el_select_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** HTML element `slot`. */
struct rx_el_slot_props {
	RX_CHILDREN_;
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
	rx media;
	rx sizes;
	rx src;
	rx src_set;
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
	rx href;
	rx media;
	rx precedence;
	/** Bool. */
	rx scoped;
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
 * .height: the component's own `height`.
 * .offset: the component's own `offset`.
 * .order: the component's own `order`.
 * .rotate: the component's own `rotate`.
 * .scale: the component's own `scale`.
 * .transform: the component's own `transform`.
 * .width: the component's own `width`.
 * .x: the component's own `x`.
 * .y: the component's own `y`. */
struct rx_el_svg_props {
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
	rx bgcolor;
	rx cell_padding;
	rx cell_spacing;
	/** Bool. */
	rx frame;
	/** "all" "columns" "groups" "none" "rows". */
	rx rules;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	rx headers;
	/** Number. */
	rx row_span;
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
	/** Number. */
	rx max_length;
	/** Number. */
	rx min_length;
	rx name;
	/** Passes the value (str). */
	rx_event on_change;
	/** Passes the value (str). */
	rx_event on_input;
	rx_event on_paste;
	rx placeholder;
	/** Bool. */
	rx read_only;
	/** Bool. */
	rx required;
	/** Number. */
	rx rows;
	rx value;
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
	rx abbr;
	/** "center" "char" "justify" "left" "right". */
	rx align;
	/** Number. */
	rx col_span;
	rx headers;
	/** Number. */
	rx row_span;
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
	/** Bool. */
	rx default_;
	rx kind;
	rx label;
	rx src;
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
	/** Bool. */
	rx auto_play;
	/** Bool. */
	rx controls;
	rx controls_list;
	/** "" "anonymous" "use-credentials" or other text. */
	rx cross_origin;
	/** Bool. */
	rx disable_picture_in_picture;
	/** Bool. */
	rx disable_remote_playback;
	/** Bool. */
	rx loop;
	rx media_group;
	/** Bool. */
	rx muted;
	rx_event on_ended;
	rx_event on_error;
	rx_event on_pause;
	rx_event on_play;
	rx_event on_resize;
	rx_event on_time_update;
	rx_event on_volume_change;
	/** Bool. */
	rx plays_inline;
	rx poster;
	rx preload;
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

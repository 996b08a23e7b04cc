/* What all components have in common: identity, HTML attributes, CSS properties, triggers.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_CSS_H
#define REFLEX_CSS_H

#pragma GCC system_header

#include "ui.h"

/* Stands after each prop, so that a child that follows a prop does not compile, instead of becoming the next prop. */
typedef struct rx_children_come_before_props_ *rx_prop_guard_;

/* Members that all props structs end in. Names are the CSS ones in snake_case; those that C has taken end in an
 * underscore: float_. */
struct rx_common {
	rx_prop_guard_ guard_common_;
	/* of every component */
	/** The element's id; also how a form names a field. */
	rx id; rx_prop_guard_ _c1;
	/** CSS classes, separated by spaces. */
	rx class_name; rx_prop_guard_ _c2;
	/** Identity of a row among its siblings. Any value. */
	rx key; rx_prop_guard_ _c3;
	/** rx_style(…): CSS properties; those given as props win. */
	rx style; rx_prop_guard_ _c4;
	/** rx_selectors(…): styles of what is inside, and under conditions. */
	rx selectors; rx_prop_guard_ _c5;
	/* attributes of every HTML element */
	/** Text. */
	rx access_key; rx_prop_guard_ _c6;
	/** Identifies the currently active element when DOM focus is on a composite widget, textbox, group, or
	 * application. */
	rx aria_activedescendant; rx_prop_guard_ _c7;
	/** Indicates whether assistive technologies will present all, or only parts of, the changed region based on
	 * the change notifications defined by the aria-relevant attribute. rx_true or rx_false. */
	rx aria_atomic; rx_prop_guard_ _c8;
	/** Indicates whether inputting text could trigger display of one or more predictions of the user's intended
	 * value for an input and specifies how predictions would be presented if they are made. "both" "inline"
	 * "list" "none". */
	rx aria_autocomplete; rx_prop_guard_ _c9;
	/** Defines a string value that labels the current element, which is intended to be converted into Braille. */
	rx aria_braillelabel; rx_prop_guard_ _c10;
	/** Defines a human-readable, author-localized abbreviated description for the role of an element, which is
	 * intended to be converted into Braille. */
	rx aria_brailleroledescription; rx_prop_guard_ _c11;
	/** rx_true or rx_false. */
	rx aria_busy; rx_prop_guard_ _c12;
	/** Indicates the current "checked" state of checkboxes, radio buttons, and other widgets. Any value. */
	rx aria_checked; rx_prop_guard_ _c13;
	/** Defines the total number of columns in a table, grid, or treegrid. Number. */
	rx aria_colcount; rx_prop_guard_ _c14;
	/** Defines an element's column index or position with respect to the total number of columns within a
	 * table, grid, or treegrid. Number. */
	rx aria_colindex; rx_prop_guard_ _c15;
	/** Defines a human readable text alternative of aria-colindex. */
	rx aria_colindextext; rx_prop_guard_ _c16;
	/** Defines the number of columns spanned by a cell or gridcell within a table, grid, or treegrid. Number. */
	rx aria_colspan; rx_prop_guard_ _c17;
	/** Identifies the element (or elements) whose contents or presence are controlled by the current element. */
	rx aria_controls; rx_prop_guard_ _c18;
	/** Indicates the element that represents the current item within a container or set of related elements.
	 * Any value. */
	rx aria_current; rx_prop_guard_ _c19;
	/** Identifies the element (or elements) that describes the object. */
	rx aria_describedby; rx_prop_guard_ _c20;
	/** Defines a string value that describes or annotates the current element. */
	rx aria_description; rx_prop_guard_ _c21;
	/** Identifies the element that provides a detailed, extended description for the object. */
	rx aria_details; rx_prop_guard_ _c22;
	/** Indicates that the element is perceivable but disabled, so it is not editable or otherwise operable.
	 * rx_true or rx_false. */
	rx aria_disabled; rx_prop_guard_ _c23;
	/** Identifies the element that provides an error message for the object. */
	rx aria_errormessage; rx_prop_guard_ _c24;
	/** Indicates whether the element, or another grouping element it controls, is currently expanded or
	 * collapsed. rx_true or rx_false. */
	rx aria_expanded; rx_prop_guard_ _c25;
	/** Identifies the next element (or elements) in an alternate reading order of content which, at the user's
	 * discretion, allows assistive technology to override the general default of reading in document source
	 * order. */
	rx aria_flowto; rx_prop_guard_ _c26;
	/** Indicates the availability and type of interactive popup element, such as menu or dialog, that can be
	 * triggered by an element. Any value. */
	rx aria_haspopup; rx_prop_guard_ _c27;
	/** Indicates whether the element is exposed to an accessibility API. rx_true or rx_false. */
	rx aria_hidden; rx_prop_guard_ _c28;
	/** Indicates the entered value does not conform to the format expected by the application. Any value. */
	rx aria_invalid; rx_prop_guard_ _c29;
	/** Indicates keyboard shortcuts that an author has implemented to activate or give focus to an element. */
	rx aria_keyshortcuts; rx_prop_guard_ _c30;
	/** Defines a string value that labels the current element. */
	rx aria_label; rx_prop_guard_ _c31;
	/** Identifies the element (or elements) that labels the current element. */
	rx aria_labelledby; rx_prop_guard_ _c32;
	/** Defines the hierarchical level of an element within a structure. Number. */
	rx aria_level; rx_prop_guard_ _c33;
	/** Indicates that an element will be updated, and describes the types of updates the user agents, assistive
	 * technologies, and user can expect from the live region. "assertive" "off" "polite". */
	rx aria_live; rx_prop_guard_ _c34;
	/** Indicates whether an element is modal when displayed. rx_true or rx_false. */
	rx aria_modal; rx_prop_guard_ _c35;
	/** Indicates whether a text box accepts multiple lines of input or only a single line. rx_true or rx_false. */
	rx aria_multiline; rx_prop_guard_ _c36;
	/** Indicates that the user may select more than one item from the current selectable descendants. rx_true
	 * or rx_false. */
	rx aria_multiselectable; rx_prop_guard_ _c37;
	/** Indicates whether the element's orientation is horizontal, vertical, or unknown/ambiguous. "horizontal"
	 * "vertical". */
	rx aria_orientation; rx_prop_guard_ _c38;
	/** Identifies an element (or elements) in order to define a visual, functional, or contextual parent/child
	 * relationship between DOM elements where the DOM hierarchy cannot be used to represent the relationship. */
	rx aria_owns; rx_prop_guard_ _c39;
	/** Defines a short hint (a word or short phrase) intended to aid the user with data entry when the control
	 * has no value. */
	rx aria_placeholder; rx_prop_guard_ _c40;
	/** Defines an element's number or position in the current set of listitems or treeitems. Number. */
	rx aria_posinset; rx_prop_guard_ _c41;
	/** Indicates the current "pressed" state of toggle buttons. Any value. */
	rx aria_pressed; rx_prop_guard_ _c42;
	/** Indicates that the element is not editable, but is otherwise operable. rx_true or rx_false. */
	rx aria_readonly; rx_prop_guard_ _c43;
	/** Indicates what notifications the user agent will trigger when the accessibility tree within a live
	 * region is modified. "additions" "additions removals" "additions text" "all" … "text removals" or other
	 * text. */
	rx aria_relevant; rx_prop_guard_ _c44;
	/** Indicates that user input is required on the element before a form may be submitted. rx_true or
	 * rx_false. */
	rx aria_required; rx_prop_guard_ _c45;
	/** Defines a human-readable, author-localized description for the role of an element. */
	rx aria_roledescription; rx_prop_guard_ _c46;
	/** Defines the total number of rows in a table, grid, or treegrid. Number. */
	rx aria_rowcount; rx_prop_guard_ _c47;
	/** Defines an element's row index or position with respect to the total number of rows within a table,
	 * grid, or treegrid. Number. */
	rx aria_rowindex; rx_prop_guard_ _c48;
	/** Defines a human readable text alternative of aria-rowindex. */
	rx aria_rowindextext; rx_prop_guard_ _c49;
	/** Defines the number of rows spanned by a cell or gridcell within a table, grid, or treegrid. Number. */
	rx aria_rowspan; rx_prop_guard_ _c50;
	/** Indicates the current "selected" state of various widgets. rx_true or rx_false. */
	rx aria_selected; rx_prop_guard_ _c51;
	/** Defines the number of items in the current set of listitems or treeitems. Number. */
	rx aria_setsize; rx_prop_guard_ _c52;
	/** Indicates if items in a table or grid are sorted in ascending or descending order. "ascending"
	 * "descending" "none" "other". */
	rx aria_sort; rx_prop_guard_ _c53;
	/** Defines the maximum allowed value for a range widget. Number. */
	rx aria_valuemax; rx_prop_guard_ _c54;
	/** Defines the minimum allowed value for a range widget. Number. */
	rx aria_valuemin; rx_prop_guard_ _c55;
	/** Defines the current value for a range widget. Number. */
	rx aria_valuenow; rx_prop_guard_ _c56;
	/** Defines the human readable text alternative of aria-valuenow for a range widget. */
	rx aria_valuetext; rx_prop_guard_ _c57;
	/** "characters" "none" "off" "on" "sentences" "words" or other text. */
	rx auto_capitalize; rx_prop_guard_ _c58;
	/** Any value. */
	rx content_editable; rx_prop_guard_ _c59;
	/** Text. */
	rx dir; rx_prop_guard_ _c60;
	/** rx_true or rx_false. */
	rx draggable; rx_prop_guard_ _c61;
	/** "done" "enter" "go" "next" "previous" "search" "send". */
	rx enter_key_hint; rx_prop_guard_ _c62;
	/** rx_true or rx_false. */
	rx hidden; rx_prop_guard_ _c63;
	/** rx_true or rx_false. */
	rx inert; rx_prop_guard_ _c64;
	/** Hints at the type of data that might be entered by the user while editing the element or its contents.
	 * "decimal" "email" "none" "numeric" "search" "tel" "text" "url". */
	rx input_mode; rx_prop_guard_ _c65;
	/** Text. */
	rx item_prop; rx_prop_guard_ _c66;
	/** Text. */
	rx lang; rx_prop_guard_ _c67;
	/** "" "auto" "hint" "manual" or other text. */
	rx popover; rx_prop_guard_ _c68;
	/** Text. */
	rx popover_target; rx_prop_guard_ _c69;
	/** "hide" "show" "toggle". */
	rx popover_target_action; rx_prop_guard_ _c70;
	/** "alert" "alertdialog" "application" "article" … "treeitem" or other text. */
	rx role; rx_prop_guard_ _c71;
	/** Text. */
	rx slot; rx_prop_guard_ _c72;
	/** rx_true or rx_false. */
	rx spell_check; rx_prop_guard_ _c73;
	/** Number. */
	rx tab_index; rx_prop_guard_ _c74;
	/** Text. */
	rx title; rx_prop_guard_ _c75;
	/* CSS properties */
	/** auto | <color> */
	rx accent_color; rx_prop_guard_ _c76;
	/** normal | <baseline-position> | <content-distribution> | <overflow-position>? <content-position> */
	rx align_content; rx_prop_guard_ _c77;
	/** normal | stretch | <baseline-position> | [ <overflow-position>? <self-position> ] | anchor-center */
	rx align_items; rx_prop_guard_ _c78;
	/** auto | normal | stretch | <baseline-position> | <overflow-position>? <self-position> | anchor-center */
	rx align_self; rx_prop_guard_ _c79;
	/** [ normal | <baseline-position> | <content-distribution> | <overflow-position>? <content-position> ]# */
	rx align_tracks; rx_prop_guard_ _c80;
	/** baseline | alphabetic | ideographic | middle | central | mathematical | text-before-edge |
	 * text-after-edge */
	rx alignment_baseline; rx_prop_guard_ _c81;
	/** initial | inherit | unset | revert | revert-layer */
	rx all; rx_prop_guard_ _c82;
	/** none | <dashed-ident># */
	rx anchor_name; rx_prop_guard_ _c83;
	/** none | all | <dashed-ident># */
	rx anchor_scope; rx_prop_guard_ _c84;
	/** <single-animation># */
	rx animation; rx_prop_guard_ _c85;
	/** <single-animation-composition># */
	rx animation_composition; rx_prop_guard_ _c86;
	/** <time># */
	rx animation_delay; rx_prop_guard_ _c87;
	/** <single-animation-direction># */
	rx animation_direction; rx_prop_guard_ _c88;
	/** [ auto | <time [0s,∞]> ]# */
	rx animation_duration; rx_prop_guard_ _c89;
	/** <single-animation-fill-mode># */
	rx animation_fill_mode; rx_prop_guard_ _c90;
	/** <single-animation-iteration-count># */
	rx animation_iteration_count; rx_prop_guard_ _c91;
	/** [ none | <keyframes-name> ]# */
	rx animation_name; rx_prop_guard_ _c92;
	/** <single-animation-play-state># */
	rx animation_play_state; rx_prop_guard_ _c93;
	/** [ <'animation-range-start'> <'animation-range-end'>? ]# */
	rx animation_range; rx_prop_guard_ _c94;
	/** [ normal | <length-percentage> | <timeline-range-name> <length-percentage>? ]# */
	rx animation_range_end; rx_prop_guard_ _c95;
	/** [ normal | <length-percentage> | <timeline-range-name> <length-percentage>? ]# */
	rx animation_range_start; rx_prop_guard_ _c96;
	/** <single-animation-timeline># */
	rx animation_timeline; rx_prop_guard_ _c97;
	/** <easing-function># */
	rx animation_timing_function; rx_prop_guard_ _c98;
	/** none | auto | <compat-auto> | <compat-special> */
	rx appearance; rx_prop_guard_ _c99;
	/** auto || <ratio> */
	rx aspect_ratio; rx_prop_guard_ _c100;
	/** none | <filter-value-list> */
	rx backdrop_filter; rx_prop_guard_ _c101;
	/** visible | hidden */
	rx backface_visibility; rx_prop_guard_ _c102;
	/** <bg-layer>#? , <final-bg-layer> */
	rx background; rx_prop_guard_ _c103;
	/** <attachment># */
	rx background_attachment; rx_prop_guard_ _c104;
	/** <blend-mode># */
	rx background_blend_mode; rx_prop_guard_ _c105;
	/** <bg-clip># */
	rx background_clip; rx_prop_guard_ _c106;
	/** <color> */
	rx background_color; rx_prop_guard_ _c107;
	/** <bg-image># */
	rx background_image; rx_prop_guard_ _c108;
	/** <visual-box># */
	rx background_origin; rx_prop_guard_ _c109;
	/** <bg-position># */
	rx background_position; rx_prop_guard_ _c110;
	/** [ center | [ [ left | right | x-start | x-end ]? <length-percentage>? ]! ]# */
	rx background_position_x; rx_prop_guard_ _c111;
	/** [ center | [ [ top | bottom | y-start | y-end ]? <length-percentage>? ]! ]# */
	rx background_position_y; rx_prop_guard_ _c112;
	/** <repeat-style># */
	rx background_repeat; rx_prop_guard_ _c113;
	/** <bg-size># */
	rx background_size; rx_prop_guard_ _c114;
	/** <length-percentage> | sub | super | baseline */
	rx baseline_shift; rx_prop_guard_ _c115;
	/** CSS background. */
	rx bg; rx_prop_guard_ _c116;
	/** CSS backgroundColor. */
	rx bg_color; rx_prop_guard_ _c117;
	/** <'width'> */
	rx block_size; rx_prop_guard_ _c118;
	/** <line-width> || <line-style> || <color> */
	rx border; rx_prop_guard_ _c119;
	/** <'border-block-start'> */
	rx border_block; rx_prop_guard_ _c120;
	/** <'border-top-color'>{1,2} */
	rx border_block_color; rx_prop_guard_ _c121;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_block_end; rx_prop_guard_ _c122;
	/** <'border-top-color'> */
	rx border_block_end_color; rx_prop_guard_ _c123;
	/** <'border-top-style'> */
	rx border_block_end_style; rx_prop_guard_ _c124;
	/** <'border-top-width'> */
	rx border_block_end_width; rx_prop_guard_ _c125;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_block_start; rx_prop_guard_ _c126;
	/** <'border-top-color'> */
	rx border_block_start_color; rx_prop_guard_ _c127;
	/** <'border-top-style'> */
	rx border_block_start_style; rx_prop_guard_ _c128;
	/** <'border-top-width'> */
	rx border_block_start_width; rx_prop_guard_ _c129;
	/** <'border-top-style'>{1,2} */
	rx border_block_style; rx_prop_guard_ _c130;
	/** <'border-top-width'>{1,2} */
	rx border_block_width; rx_prop_guard_ _c131;
	/** <line-width> || <line-style> || <color> */
	rx border_bottom; rx_prop_guard_ _c132;
	/** <'border-top-color'> */
	rx border_bottom_color; rx_prop_guard_ _c133;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_bottom_left_radius; rx_prop_guard_ _c134;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_bottom_right_radius; rx_prop_guard_ _c135;
	/** <line-style> */
	rx border_bottom_style; rx_prop_guard_ _c136;
	/** <line-width> */
	rx border_bottom_width; rx_prop_guard_ _c137;
	/** separate | collapse */
	rx border_collapse; rx_prop_guard_ _c138;
	/** <color>{1,4} */
	rx border_color; rx_prop_guard_ _c139;
	/** <'border-top-left-radius'> */
	rx border_end_end_radius; rx_prop_guard_ _c140;
	/** <'border-top-left-radius'> */
	rx border_end_start_radius; rx_prop_guard_ _c141;
	/** <'border-image-source'> || <'border-image-slice'> [ / <'border-image-width'> | / <'border-image-width'>?
	 * / <'border-image-outset'> ]? || <'border-image-repeat'> */
	rx border_image; rx_prop_guard_ _c142;
	/** [ <length [0,∞]> | <number [0,∞]> ]{1,4}   */
	rx border_image_outset; rx_prop_guard_ _c143;
	/** [ stretch | repeat | round | space ]{1,2} */
	rx border_image_repeat; rx_prop_guard_ _c144;
	/** [ <number [0,∞]> | <percentage [0,∞]> ]{1,4}  && fill? */
	rx border_image_slice; rx_prop_guard_ _c145;
	/** none | <image> */
	rx border_image_source; rx_prop_guard_ _c146;
	/** [ <length-percentage [0,∞]> | <number [0,∞]> | auto ]{1,4} */
	rx border_image_width; rx_prop_guard_ _c147;
	/** <'border-block-start'> */
	rx border_inline; rx_prop_guard_ _c148;
	/** <'border-top-color'>{1,2} */
	rx border_inline_color; rx_prop_guard_ _c149;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_inline_end; rx_prop_guard_ _c150;
	/** <'border-top-color'> */
	rx border_inline_end_color; rx_prop_guard_ _c151;
	/** <'border-top-style'> */
	rx border_inline_end_style; rx_prop_guard_ _c152;
	/** <'border-top-width'> */
	rx border_inline_end_width; rx_prop_guard_ _c153;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_inline_start; rx_prop_guard_ _c154;
	/** <'border-top-color'> */
	rx border_inline_start_color; rx_prop_guard_ _c155;
	/** <'border-top-style'> */
	rx border_inline_start_style; rx_prop_guard_ _c156;
	/** <'border-top-width'> */
	rx border_inline_start_width; rx_prop_guard_ _c157;
	/** <'border-top-style'>{1,2} */
	rx border_inline_style; rx_prop_guard_ _c158;
	/** <'border-top-width'>{1,2} */
	rx border_inline_width; rx_prop_guard_ _c159;
	/** <line-width> || <line-style> || <color> */
	rx border_left; rx_prop_guard_ _c160;
	/** <color> */
	rx border_left_color; rx_prop_guard_ _c161;
	/** <line-style> */
	rx border_left_style; rx_prop_guard_ _c162;
	/** <line-width> */
	rx border_left_width; rx_prop_guard_ _c163;
	/** <length-percentage [0,∞]>{1,4} [ / <length-percentage [0,∞]>{1,4} ]? */
	rx border_radius; rx_prop_guard_ _c164;
	/** <line-width> || <line-style> || <color> */
	rx border_right; rx_prop_guard_ _c165;
	/** <color> */
	rx border_right_color; rx_prop_guard_ _c166;
	/** <line-style> */
	rx border_right_style; rx_prop_guard_ _c167;
	/** <line-width> */
	rx border_right_width; rx_prop_guard_ _c168;
	/** <length>{1,2} */
	rx border_spacing; rx_prop_guard_ _c169;
	/** <'border-top-left-radius'> */
	rx border_start_end_radius; rx_prop_guard_ _c170;
	/** <'border-top-left-radius'> */
	rx border_start_start_radius; rx_prop_guard_ _c171;
	/** <line-style>{1,4} */
	rx border_style; rx_prop_guard_ _c172;
	/** <line-width> || <line-style> || <color> */
	rx border_top; rx_prop_guard_ _c173;
	/** <color> */
	rx border_top_color; rx_prop_guard_ _c174;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_top_left_radius; rx_prop_guard_ _c175;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_top_right_radius; rx_prop_guard_ _c176;
	/** <line-style> */
	rx border_top_style; rx_prop_guard_ _c177;
	/** <line-width> */
	rx border_top_width; rx_prop_guard_ _c178;
	/** <line-width>{1,4} */
	rx border_width; rx_prop_guard_ _c179;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx bottom; rx_prop_guard_ _c180;
	/** slice | clone */
	rx box_decoration_break; rx_prop_guard_ _c181;
	/** none | <shadow># */
	rx box_shadow; rx_prop_guard_ _c182;
	/** content-box | border-box */
	rx box_sizing; rx_prop_guard_ _c183;
	/** auto | avoid | always | all | avoid-page | page | left | right | recto | verso | avoid-column | column |
	 * avoid-region | region */
	rx break_after; rx_prop_guard_ _c184;
	/** auto | avoid | always | all | avoid-page | page | left | right | recto | verso | avoid-column | column |
	 * avoid-region | region */
	rx break_before; rx_prop_guard_ _c185;
	/** auto | avoid | avoid-page | avoid-column | avoid-region */
	rx break_inside; rx_prop_guard_ _c186;
	/** top | bottom */
	rx caption_side; rx_prop_guard_ _c187;
	/** <'caret-color'> || <'caret-shape'> */
	rx caret; rx_prop_guard_ _c188;
	/** auto | <color> */
	rx caret_color; rx_prop_guard_ _c189;
	/** auto | bar | block | underscore */
	rx caret_shape; rx_prop_guard_ _c190;
	/** none | left | right | both | inline-start | inline-end */
	rx clear; rx_prop_guard_ _c191;
	rx clip; rx_prop_guard_ _c192;
	/** <clip-source> | [ <basic-shape> || <geometry-box> ] | none */
	rx clip_path; rx_prop_guard_ _c193;
	/** nonzero | evenodd */
	rx clip_rule; rx_prop_guard_ _c194;
	/** <color> */
	rx color; rx_prop_guard_ _c195;
	/** economy | exact */
	rx color_adjust; rx_prop_guard_ _c196;
	rx color_interpolation; rx_prop_guard_ _c197;
	/** auto | sRGB | linearRGB */
	rx color_interpolation_filters; rx_prop_guard_ _c198;
	rx color_rendering; rx_prop_guard_ _c199;
	/** normal | [ light | dark | <custom-ident> ]+ && only? */
	rx color_scheme; rx_prop_guard_ _c200;
	/** <integer> | auto */
	rx column_count; rx_prop_guard_ _c201;
	/** auto | balance */
	rx column_fill; rx_prop_guard_ _c202;
	/** normal | <length-percentage> */
	rx column_gap; rx_prop_guard_ _c203;
	/** <'column-rule-width'> || <'column-rule-style'> || <'column-rule-color'> */
	rx column_rule; rx_prop_guard_ _c204;
	/** <color> */
	rx column_rule_color; rx_prop_guard_ _c205;
	/** <'border-style'> */
	rx column_rule_style; rx_prop_guard_ _c206;
	/** <'border-width'> */
	rx column_rule_width; rx_prop_guard_ _c207;
	/** none | all */
	rx column_span; rx_prop_guard_ _c208;
	/** <length> | auto */
	rx column_width; rx_prop_guard_ _c209;
	/** <'column-width'> || <'column-count'> */
	rx columns; rx_prop_guard_ _c210;
	/** none | strict | content | [ [ size || inline-size ] || layout || style || paint ] */
	rx contain; rx_prop_guard_ _c211;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_block_size; rx_prop_guard_ _c212;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_height; rx_prop_guard_ _c213;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_inline_size; rx_prop_guard_ _c214;
	/** [ auto? [ none | <length> ] ]{1,2} */
	rx contain_intrinsic_size; rx_prop_guard_ _c215;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_width; rx_prop_guard_ _c216;
	/** <'container-name'> [ / <'container-type'> ]? */
	rx container; rx_prop_guard_ _c217;
	/** none | <custom-ident>+ */
	rx container_name; rx_prop_guard_ _c218;
	/** normal | [ [ size | inline-size ] || scroll-state ] */
	rx container_type; rx_prop_guard_ _c219;
	/** normal | none | [ <content-replacement> | <content-list> ] [ / [ <string> | <counter> | <attr()> ]+ ]? */
	rx content; rx_prop_guard_ _c220;
	/** visible | auto | hidden */
	rx content_visibility; rx_prop_guard_ _c221;
	/** [ <counter-name> <integer>? ]+ | none */
	rx counter_increment; rx_prop_guard_ _c222;
	/** [ <counter-name> <integer>? | <reversed-counter-name> <integer>? ]+ | none */
	rx counter_reset; rx_prop_guard_ _c223;
	/** [ <counter-name> <integer>? ]+ | none */
	rx counter_set; rx_prop_guard_ _c224;
	/** [ [ <url> [ <x> <y> ]? , ]* <cursor-predefined> ] */
	rx cursor; rx_prop_guard_ _c225;
	/** <length> | <percentage> */
	rx cx; rx_prop_guard_ _c226;
	/** <length> | <percentage> */
	rx cy; rx_prop_guard_ _c227;
	/** none | path(<string>) */
	rx d; rx_prop_guard_ _c228;
	/** ltr | rtl */
	rx direction; rx_prop_guard_ _c229;
	/** [ <display-outside> || <display-inside> ] | <display-listitem> | <display-internal> | <display-box> |
	 * <display-legacy> */
	rx display; rx_prop_guard_ _c230;
	/** auto | text-bottom | alphabetic | ideographic | middle | central | mathematical | hanging | text-top */
	rx dominant_baseline; rx_prop_guard_ _c231;
	/** show | hide */
	rx empty_cells; rx_prop_guard_ _c232;
	/** content | fixed */
	rx field_sizing; rx_prop_guard_ _c233;
	/** <paint> */
	rx fill; rx_prop_guard_ _c234;
	/** <'opacity'> */
	rx fill_opacity; rx_prop_guard_ _c235;
	/** nonzero | evenodd */
	rx fill_rule; rx_prop_guard_ _c236;
	/** none | <filter-value-list> */
	rx filter; rx_prop_guard_ _c237;
	/** none | [ <'flex-grow'> <'flex-shrink'>? || <'flex-basis'> ] */
	rx flex; rx_prop_guard_ _c238;
	/** content | <'width'> */
	rx flex_basis; rx_prop_guard_ _c239;
	/** row | row-reverse | column | column-reverse */
	rx flex_direction; rx_prop_guard_ _c240;
	/** <'flex-direction'> || <'flex-wrap'> */
	rx flex_flow; rx_prop_guard_ _c241;
	/** <number> */
	rx flex_grow; rx_prop_guard_ _c242;
	/** <number> */
	rx flex_shrink; rx_prop_guard_ _c243;
	/** nowrap | wrap | wrap-reverse */
	rx flex_wrap; rx_prop_guard_ _c244;
	/** left | right | none | inline-start | inline-end */
	rx float_; rx_prop_guard_ _c245;
	/** <color> */
	rx flood_color; rx_prop_guard_ _c246;
	/** <'opacity'> */
	rx flood_opacity; rx_prop_guard_ _c247;
	/** [ [ <'font-style'> || <font-variant-css2> || <'font-weight'> || <font-width-css3> ]? <'font-size'> [ /
	 * <'line-height'> ]? <'font-family'># ] | <system-family-name> */
	rx font; rx_prop_guard_ _c248;
	/** [ <family-name> | <generic-family> ]# */
	rx font_family; rx_prop_guard_ _c249;
	/** normal | <feature-tag-value># */
	rx font_feature_settings; rx_prop_guard_ _c250;
	/** auto | normal | none */
	rx font_kerning; rx_prop_guard_ _c251;
	/** normal | <string> */
	rx font_language_override; rx_prop_guard_ _c252;
	/** auto | none */
	rx font_optical_sizing; rx_prop_guard_ _c253;
	/** normal | light | dark | <palette-identifier> | <palette-mix()> */
	rx font_palette; rx_prop_guard_ _c254;
	/** <absolute-size> | <relative-size> | <length-percentage [0,∞]> | math */
	rx font_size; rx_prop_guard_ _c255;
	/** none | [ ex-height | cap-height | ch-width | ic-width | ic-height ]? [ from-font | <number> ] */
	rx font_size_adjust; rx_prop_guard_ _c256;
	/** auto | never | always | <absolute-size> | <length> */
	rx font_smooth; rx_prop_guard_ _c257;
	rx font_stretch; rx_prop_guard_ _c258;
	/** normal | italic | oblique <angle>? */
	rx font_style; rx_prop_guard_ _c259;
	/** none | [ weight || style || small-caps || position] */
	rx font_synthesis; rx_prop_guard_ _c260;
	/** auto | none */
	rx font_synthesis_position; rx_prop_guard_ _c261;
	/** auto | none */
	rx font_synthesis_small_caps; rx_prop_guard_ _c262;
	/** auto | none */
	rx font_synthesis_style; rx_prop_guard_ _c263;
	/** auto | none */
	rx font_synthesis_weight; rx_prop_guard_ _c264;
	/** normal | none | [ <common-lig-values> || <discretionary-lig-values> || <historical-lig-values> ||
	 * <contextual-alt-values> || stylistic( <feature-value-name> ) || historical-forms || styleset(
	 * <feature-value-name># ) || character-variant( <feature-value-name># ) || swash( <feature-value-name> )
	 * || ornaments( <feature-value-name> ) || annotation( <feature-value-name> ) || [ small-caps |
	 * all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps ] || <numeric-figure-values> ||
	 * <numeric-spacing-values> || <numeric-fraction-values> || ordinal || slashed-zero ||
	 * <east-asian-variant-values> || <east-asian-width-values> || ruby ] */
	rx font_variant; rx_prop_guard_ _c265;
	/** normal | [ stylistic( <feature-value-name> ) || historical-forms || styleset( <feature-value-name># ) ||
	 * character-variant( <feature-value-name># ) || swash( <feature-value-name> ) || ornaments(
	 * <feature-value-name> ) || annotation( <feature-value-name> ) ] */
	rx font_variant_alternates; rx_prop_guard_ _c266;
	/** normal | small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps */
	rx font_variant_caps; rx_prop_guard_ _c267;
	/** normal | [ <east-asian-variant-values> || <east-asian-width-values> || ruby ] */
	rx font_variant_east_asian; rx_prop_guard_ _c268;
	/** normal | text | emoji | unicode */
	rx font_variant_emoji; rx_prop_guard_ _c269;
	/** normal | none | [ <common-lig-values> || <discretionary-lig-values> || <historical-lig-values> ||
	 * <contextual-alt-values> ] */
	rx font_variant_ligatures; rx_prop_guard_ _c270;
	/** normal | [ <numeric-figure-values> || <numeric-spacing-values> || <numeric-fraction-values> || ordinal
	 * || slashed-zero ] */
	rx font_variant_numeric; rx_prop_guard_ _c271;
	/** normal | sub | super */
	rx font_variant_position; rx_prop_guard_ _c272;
	/** normal | [ <string> <number> ]# */
	rx font_variation_settings; rx_prop_guard_ _c273;
	/** <font-weight-absolute> | bolder | lighter */
	rx font_weight; rx_prop_guard_ _c274;
	/** normal | <percentage [0,∞]> | ultra-condensed | extra-condensed | condensed | semi-condensed |
	 * semi-expanded | expanded | extra-expanded | ultra-expanded */
	rx font_width; rx_prop_guard_ _c275;
	/** auto | none | preserve-parent-color */
	rx forced_color_adjust; rx_prop_guard_ _c276;
	/** <'row-gap'> <'column-gap'>? */
	rx gap; rx_prop_guard_ _c277;
	rx glyph_orientation_vertical; rx_prop_guard_ _c278;
	/** <'grid-template'> | <'grid-template-rows'> / [ auto-flow && dense? ] <'grid-auto-columns'>? | [
	 * auto-flow && dense? ] <'grid-auto-rows'>? / <'grid-template-columns'> */
	rx grid; rx_prop_guard_ _c279;
	/** <grid-line> [ / <grid-line> ]{0,3} */
	rx grid_area; rx_prop_guard_ _c280;
	/** <track-size>+ */
	rx grid_auto_columns; rx_prop_guard_ _c281;
	/** [ row | column ] || dense */
	rx grid_auto_flow; rx_prop_guard_ _c282;
	/** <track-size>+ */
	rx grid_auto_rows; rx_prop_guard_ _c283;
	/** <grid-line> [ / <grid-line> ]? */
	rx grid_column; rx_prop_guard_ _c284;
	/** <grid-line> */
	rx grid_column_end; rx_prop_guard_ _c285;
	/** <grid-line> */
	rx grid_column_start; rx_prop_guard_ _c286;
	/** <grid-line> [ / <grid-line> ]? */
	rx grid_row; rx_prop_guard_ _c287;
	/** <grid-line> */
	rx grid_row_end; rx_prop_guard_ _c288;
	/** <grid-line> */
	rx grid_row_start; rx_prop_guard_ _c289;
	/** none | [ <'grid-template-rows'> / <'grid-template-columns'> ] | [ <line-names>? <string> <track-size>?
	 * <line-names>? ]+ [ / <explicit-track-list> ]? */
	rx grid_template; rx_prop_guard_ _c290;
	/** none | <string>+ */
	rx grid_template_areas; rx_prop_guard_ _c291;
	/** none | <track-list> | <auto-track-list> | subgrid <line-name-list>? */
	rx grid_template_columns; rx_prop_guard_ _c292;
	/** none | <track-list> | <auto-track-list> | subgrid <line-name-list>? */
	rx grid_template_rows; rx_prop_guard_ _c293;
	/** none | [ first || [ force-end | allow-end ] || last ] */
	rx hanging_punctuation; rx_prop_guard_ _c294;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content |
	 * fit-content(<length-percentage [0,∞]>) | <calc-size()> | <anchor-size()> */
	rx height; rx_prop_guard_ _c295;
	/** auto | <string> */
	rx hyphenate_character; rx_prop_guard_ _c296;
	/** [ auto | <integer> ]{1,3} */
	rx hyphenate_limit_chars; rx_prop_guard_ _c297;
	/** none | manual | auto */
	rx hyphens; rx_prop_guard_ _c298;
	/** from-image | <angle> | [ <angle>? flip ] */
	rx image_orientation; rx_prop_guard_ _c299;
	/** auto | crisp-edges | pixelated | smooth */
	rx image_rendering; rx_prop_guard_ _c300;
	/** [ from-image || <resolution> ] && snap? */
	rx image_resolution; rx_prop_guard_ _c301;
	/** normal | [ <number> <integer>? ] */
	rx initial_letter; rx_prop_guard_ _c302;
	/** [ auto | alphabetic | hanging | ideographic ] */
	rx initial_letter_align; rx_prop_guard_ _c303;
	/** <'width'> */
	rx inline_size; rx_prop_guard_ _c304;
	/** <'top'>{1,4} */
	rx inset; rx_prop_guard_ _c305;
	/** <'top'>{1,2} */
	rx inset_block; rx_prop_guard_ _c306;
	/** <'top'> */
	rx inset_block_end; rx_prop_guard_ _c307;
	/** <'top'> */
	rx inset_block_start; rx_prop_guard_ _c308;
	/** <'top'>{1,2} */
	rx inset_inline; rx_prop_guard_ _c309;
	/** <'top'> */
	rx inset_inline_end; rx_prop_guard_ _c310;
	/** <'top'> */
	rx inset_inline_start; rx_prop_guard_ _c311;
	/** numeric-only | allow-keywords */
	rx interpolate_size; rx_prop_guard_ _c312;
	/** auto | isolate */
	rx isolation; rx_prop_guard_ _c313;
	/** normal | <content-distribution> | <overflow-position>? [ <content-position> | left | right ] */
	rx justify_content; rx_prop_guard_ _c314;
	/** normal | stretch | <baseline-position> | <overflow-position>? [ <self-position> | left | right ] |
	 * legacy | legacy && [ left | right | center ] | anchor-center */
	rx justify_items; rx_prop_guard_ _c315;
	/** auto | normal | stretch | <baseline-position> | <overflow-position>? [ <self-position> | left | right ]
	 * | anchor-center */
	rx justify_self; rx_prop_guard_ _c316;
	/** [ normal | <content-distribution> | <overflow-position>? [ <content-position> | left | right ] ]# */
	rx justify_tracks; rx_prop_guard_ _c317;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx left; rx_prop_guard_ _c318;
	/** normal | <length> */
	rx letter_spacing; rx_prop_guard_ _c319;
	/** <color> */
	rx lighting_color; rx_prop_guard_ _c320;
	/** auto | loose | normal | strict | anywhere */
	rx line_break; rx_prop_guard_ _c321;
	/** none | <integer> */
	rx line_clamp; rx_prop_guard_ _c322;
	/** normal | <number> | <length> | <percentage> */
	rx line_height; rx_prop_guard_ _c323;
	/** <length> */
	rx line_height_step; rx_prop_guard_ _c324;
	/** <'list-style-type'> || <'list-style-position'> || <'list-style-image'> */
	rx list_style; rx_prop_guard_ _c325;
	/** <image> | none */
	rx list_style_image; rx_prop_guard_ _c326;
	/** inside | outside */
	rx list_style_position; rx_prop_guard_ _c327;
	/** <counter-style> | <string> | none */
	rx list_style_type; rx_prop_guard_ _c328;
	/** <'margin-top'>{1,4} */
	rx margin; rx_prop_guard_ _c329;
	/** <'margin-top'>{1,2} */
	rx margin_block; rx_prop_guard_ _c330;
	/** <'margin-top'> */
	rx margin_block_end; rx_prop_guard_ _c331;
	/** <'margin-top'> */
	rx margin_block_start; rx_prop_guard_ _c332;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_bottom; rx_prop_guard_ _c333;
	/** <'margin-top'>{1,2} */
	rx margin_inline; rx_prop_guard_ _c334;
	/** <'margin-top'> */
	rx margin_inline_end; rx_prop_guard_ _c335;
	/** <'margin-top'> */
	rx margin_inline_start; rx_prop_guard_ _c336;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_left; rx_prop_guard_ _c337;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_right; rx_prop_guard_ _c338;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_top; rx_prop_guard_ _c339;
	/** none | in-flow | all */
	rx margin_trim; rx_prop_guard_ _c340;
	/** CSS marginInline. */
	rx margin_x; rx_prop_guard_ _c341;
	/** CSS marginBlock. */
	rx margin_y; rx_prop_guard_ _c342;
	/** none | <url> */
	rx marker; rx_prop_guard_ _c343;
	/** none | <url> */
	rx marker_end; rx_prop_guard_ _c344;
	/** none | <url> */
	rx marker_mid; rx_prop_guard_ _c345;
	/** none | <url> */
	rx marker_start; rx_prop_guard_ _c346;
	/** <mask-layer># */
	rx mask; rx_prop_guard_ _c347;
	/** <'mask-border-source'> || <'mask-border-slice'> [ / <'mask-border-width'>? [ / <'mask-border-outset'> ]?
	 * ]? || <'mask-border-repeat'> || <'mask-border-mode'> */
	rx mask_border; rx_prop_guard_ _c348;
	/** luminance | alpha */
	rx mask_border_mode; rx_prop_guard_ _c349;
	/** [ <length> | <number> ]{1,4} */
	rx mask_border_outset; rx_prop_guard_ _c350;
	/** [ stretch | repeat | round | space ]{1,2} */
	rx mask_border_repeat; rx_prop_guard_ _c351;
	/** <number-percentage>{1,4} fill? */
	rx mask_border_slice; rx_prop_guard_ _c352;
	/** none | <image> */
	rx mask_border_source; rx_prop_guard_ _c353;
	/** [ <length-percentage> | <number> | auto ]{1,4} */
	rx mask_border_width; rx_prop_guard_ _c354;
	/** [ <coord-box> | no-clip ]# */
	rx mask_clip; rx_prop_guard_ _c355;
	/** <compositing-operator># */
	rx mask_composite; rx_prop_guard_ _c356;
	/** <mask-reference># */
	rx mask_image; rx_prop_guard_ _c357;
	/** <masking-mode># */
	rx mask_mode; rx_prop_guard_ _c358;
	/** <coord-box># */
	rx mask_origin; rx_prop_guard_ _c359;
	/** <position># */
	rx mask_position; rx_prop_guard_ _c360;
	/** <repeat-style># */
	rx mask_repeat; rx_prop_guard_ _c361;
	/** <bg-size># */
	rx mask_size; rx_prop_guard_ _c362;
	/** luminance | alpha */
	rx mask_type; rx_prop_guard_ _c363;
	/** [ pack | next ] || [ definite-first | ordered ] */
	rx masonry_auto_flow; rx_prop_guard_ _c364;
	/** auto-add | add(<integer>) | <integer> */
	rx math_depth; rx_prop_guard_ _c365;
	/** normal | compact */
	rx math_shift; rx_prop_guard_ _c366;
	/** normal | compact */
	rx math_style; rx_prop_guard_ _c367;
	/** <'max-width'> */
	rx max_block_size; rx_prop_guard_ _c368;
	/** none | <length-percentage [0,∞]> | min-content | max-content | fit-content |
	 * fit-content(<length-percentage [0,∞]>) | <calc-size()> | <anchor-size()> */
	rx max_height; rx_prop_guard_ _c369;
	/** <'max-width'> */
	rx max_inline_size; rx_prop_guard_ _c370;
	/** none | <integer> */
	rx max_lines; rx_prop_guard_ _c371;
	/** none | <length-percentage [0,∞]> | min-content | max-content | fit-content |
	 * fit-content(<length-percentage [0,∞]>) | <calc-size()> | <anchor-size()> */
	rx max_width; rx_prop_guard_ _c372;
	/** <'min-width'> */
	rx min_block_size; rx_prop_guard_ _c373;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content |
	 * fit-content(<length-percentage [0,∞]>) | <calc-size()> | <anchor-size()> */
	rx min_height; rx_prop_guard_ _c374;
	/** <'min-width'> */
	rx min_inline_size; rx_prop_guard_ _c375;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content |
	 * fit-content(<length-percentage [0,∞]>) | <calc-size()> | <anchor-size()> */
	rx min_width; rx_prop_guard_ _c376;
	/** <blend-mode> | plus-darker | plus-lighter */
	rx mix_blend_mode; rx_prop_guard_ _c377;
	/** [ <'offset-position'>? [ <'offset-path'> [ <'offset-distance'> || <'offset-rotate'> ]? ]? ]! [ /
	 * <'offset-anchor'> ]? */
	rx motion; rx_prop_guard_ _c378;
	/** <length-percentage> */
	rx motion_distance; rx_prop_guard_ _c379;
	/** none | <offset-path> || <coord-box> */
	rx motion_path; rx_prop_guard_ _c380;
	/** [ auto | reverse ] || <angle> */
	rx motion_rotation; rx_prop_guard_ _c381;
	/** fill | contain | cover | none | scale-down */
	rx object_fit; rx_prop_guard_ _c382;
	/** <position> */
	rx object_position; rx_prop_guard_ _c383;
	/** none | <basic-shape-rect> */
	rx object_view_box; rx_prop_guard_ _c384;
	/** [ <'offset-position'>? [ <'offset-path'> [ <'offset-distance'> || <'offset-rotate'> ]? ]? ]! [ /
	 * <'offset-anchor'> ]? */
	rx offset; rx_prop_guard_ _c385;
	/** auto | <position> */
	rx offset_anchor; rx_prop_guard_ _c386;
	/** <length-percentage> */
	rx offset_distance; rx_prop_guard_ _c387;
	/** none | <offset-path> || <coord-box> */
	rx offset_path; rx_prop_guard_ _c388;
	/** normal | auto | <position> */
	rx offset_position; rx_prop_guard_ _c389;
	/** [ auto | reverse ] || <angle> */
	rx offset_rotate; rx_prop_guard_ _c390;
	/** [ auto | reverse ] || <angle> */
	rx offset_rotation; rx_prop_guard_ _c391;
	/** <opacity-value> */
	rx opacity; rx_prop_guard_ _c392;
	/** <integer> */
	rx order; rx_prop_guard_ _c393;
	/** <integer> */
	rx orphans; rx_prop_guard_ _c394;
	/** <'outline-width'> || <'outline-style'> || <'outline-color'> */
	rx outline; rx_prop_guard_ _c395;
	/** auto | <color> */
	rx outline_color; rx_prop_guard_ _c396;
	/** <length> */
	rx outline_offset; rx_prop_guard_ _c397;
	/** auto | <outline-line-style> */
	rx outline_style; rx_prop_guard_ _c398;
	/** <line-width> */
	rx outline_width; rx_prop_guard_ _c399;
	/** [ visible | hidden | clip | scroll | auto ]{1,2} */
	rx overflow; rx_prop_guard_ _c400;
	/** auto | none */
	rx overflow_anchor; rx_prop_guard_ _c401;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_block; rx_prop_guard_ _c402;
	/** padding-box | content-box */
	rx overflow_clip_box; rx_prop_guard_ _c403;
	/** <visual-box> || <length [0,∞]> */
	rx overflow_clip_margin; rx_prop_guard_ _c404;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_inline; rx_prop_guard_ _c405;
	/** normal | break-word | anywhere */
	rx overflow_wrap; rx_prop_guard_ _c406;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_x; rx_prop_guard_ _c407;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_y; rx_prop_guard_ _c408;
	/** none | auto */
	rx overlay; rx_prop_guard_ _c409;
	/** [ contain | none | auto ]{1,2} */
	rx overscroll_behavior; rx_prop_guard_ _c410;
	/** contain | none | auto */
	rx overscroll_behavior_block; rx_prop_guard_ _c411;
	/** contain | none | auto */
	rx overscroll_behavior_inline; rx_prop_guard_ _c412;
	/** contain | none | auto */
	rx overscroll_behavior_x; rx_prop_guard_ _c413;
	/** contain | none | auto */
	rx overscroll_behavior_y; rx_prop_guard_ _c414;
	/** <'padding-top'>{1,4} */
	rx padding; rx_prop_guard_ _c415;
	/** <'padding-top'>{1,2} */
	rx padding_block; rx_prop_guard_ _c416;
	/** <'padding-top'> */
	rx padding_block_end; rx_prop_guard_ _c417;
	/** <'padding-top'> */
	rx padding_block_start; rx_prop_guard_ _c418;
	/** <length-percentage [0,∞]> */
	rx padding_bottom; rx_prop_guard_ _c419;
	/** <'padding-top'>{1,2} */
	rx padding_inline; rx_prop_guard_ _c420;
	/** <'padding-top'> */
	rx padding_inline_end; rx_prop_guard_ _c421;
	/** <'padding-top'> */
	rx padding_inline_start; rx_prop_guard_ _c422;
	/** <length-percentage [0,∞]> */
	rx padding_left; rx_prop_guard_ _c423;
	/** <length-percentage [0,∞]> */
	rx padding_right; rx_prop_guard_ _c424;
	/** <length-percentage [0,∞]> */
	rx padding_top; rx_prop_guard_ _c425;
	/** CSS paddingInline. */
	rx padding_x; rx_prop_guard_ _c426;
	/** CSS paddingBlock. */
	rx padding_y; rx_prop_guard_ _c427;
	/** auto | <custom-ident> */
	rx page; rx_prop_guard_ _c428;
	/** normal | [ fill || stroke || markers ] */
	rx paint_order; rx_prop_guard_ _c429;
	/** none | <length> */
	rx perspective; rx_prop_guard_ _c430;
	/** <position> */
	rx perspective_origin; rx_prop_guard_ _c431;
	/** <'align-content'> <'justify-content'>? */
	rx place_content; rx_prop_guard_ _c432;
	/** <'align-items'> <'justify-items'>? */
	rx place_items; rx_prop_guard_ _c433;
	/** <'align-self'> <'justify-self'>? */
	rx place_self; rx_prop_guard_ _c434;
	/** auto | none | visiblePainted | visibleFill | visibleStroke | visible | painted | fill | stroke | all |
	 * inherit */
	rx pointer_events; rx_prop_guard_ _c435;
	/** static | relative | absolute | sticky | fixed */
	rx position; rx_prop_guard_ _c436;
	/** auto | <anchor-name> */
	rx position_anchor; rx_prop_guard_ _c437;
	/** none | <position-area> */
	rx position_area; rx_prop_guard_ _c438;
	/** <'position-try-order'>? <'position-try-fallbacks'> */
	rx position_try; rx_prop_guard_ _c439;
	/** none | [ [<dashed-ident> || <try-tactic>] | <'position-area'> ]# */
	rx position_try_fallbacks; rx_prop_guard_ _c440;
	/** normal | <try-size> */
	rx position_try_order; rx_prop_guard_ _c441;
	/** always | [ anchors-valid || anchors-visible || no-overflow ] */
	rx position_visibility; rx_prop_guard_ _c442;
	/** economy | exact */
	rx print_color_adjust; rx_prop_guard_ _c443;
	/** none | auto | [ <string> <string> ]+ */
	rx quotes; rx_prop_guard_ _c444;
	/** <length> | <percentage> */
	rx r; rx_prop_guard_ _c445;
	/** none | both | horizontal | vertical | block | inline */
	rx resize; rx_prop_guard_ _c446;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx right; rx_prop_guard_ _c447;
	/** none | <angle> | [ x | y | z | <number>{3} ] && <angle> */
	rx rotate; rx_prop_guard_ _c448;
	/** normal | <length-percentage> */
	rx row_gap; rx_prop_guard_ _c449;
	/** start | center | space-between | space-around */
	rx ruby_align; rx_prop_guard_ _c450;
	/** separate | collapse | auto */
	rx ruby_merge; rx_prop_guard_ _c451;
	/** auto | none */
	rx ruby_overhang; rx_prop_guard_ _c452;
	/** [ alternate || [ over | under ] ] | inter-character */
	rx ruby_position; rx_prop_guard_ _c453;
	/** <length> | <percentage> */
	rx rx; rx_prop_guard_ _c454;
	/** <length> | <percentage> */
	rx ry; rx_prop_guard_ _c455;
	/** none | [ <number> | <percentage> ]{1,3} */
	rx scale; rx_prop_guard_ _c456;
	/** auto | smooth */
	rx scroll_behavior; rx_prop_guard_ _c457;
	/** none | nearest */
	rx scroll_initial_target; rx_prop_guard_ _c458;
	/** <length>{1,4} */
	rx scroll_margin; rx_prop_guard_ _c459;
	/** <length>{1,2} */
	rx scroll_margin_block; rx_prop_guard_ _c460;
	/** <length> */
	rx scroll_margin_block_end; rx_prop_guard_ _c461;
	/** <length> */
	rx scroll_margin_block_start; rx_prop_guard_ _c462;
	/** <length> */
	rx scroll_margin_bottom; rx_prop_guard_ _c463;
	/** <length>{1,2} */
	rx scroll_margin_inline; rx_prop_guard_ _c464;
	/** <length> */
	rx scroll_margin_inline_end; rx_prop_guard_ _c465;
	/** <length> */
	rx scroll_margin_inline_start; rx_prop_guard_ _c466;
	/** <length> */
	rx scroll_margin_left; rx_prop_guard_ _c467;
	/** <length> */
	rx scroll_margin_right; rx_prop_guard_ _c468;
	/** <length> */
	rx scroll_margin_top; rx_prop_guard_ _c469;
	/** [ auto | <length-percentage> ]{1,4} */
	rx scroll_padding; rx_prop_guard_ _c470;
	/** [ auto | <length-percentage> ]{1,2} */
	rx scroll_padding_block; rx_prop_guard_ _c471;
	/** auto | <length-percentage> */
	rx scroll_padding_block_end; rx_prop_guard_ _c472;
	/** auto | <length-percentage> */
	rx scroll_padding_block_start; rx_prop_guard_ _c473;
	/** auto | <length-percentage> */
	rx scroll_padding_bottom; rx_prop_guard_ _c474;
	/** [ auto | <length-percentage> ]{1,2} */
	rx scroll_padding_inline; rx_prop_guard_ _c475;
	/** auto | <length-percentage> */
	rx scroll_padding_inline_end; rx_prop_guard_ _c476;
	/** auto | <length-percentage> */
	rx scroll_padding_inline_start; rx_prop_guard_ _c477;
	/** auto | <length-percentage> */
	rx scroll_padding_left; rx_prop_guard_ _c478;
	/** auto | <length-percentage> */
	rx scroll_padding_right; rx_prop_guard_ _c479;
	/** auto | <length-percentage> */
	rx scroll_padding_top; rx_prop_guard_ _c480;
	/** [ none | start | end | center ]{1,2} */
	rx scroll_snap_align; rx_prop_guard_ _c481;
	/** <length>{1,4} */
	rx scroll_snap_margin; rx_prop_guard_ _c482;
	/** <length> */
	rx scroll_snap_margin_bottom; rx_prop_guard_ _c483;
	/** <length> */
	rx scroll_snap_margin_left; rx_prop_guard_ _c484;
	/** <length> */
	rx scroll_snap_margin_right; rx_prop_guard_ _c485;
	/** <length> */
	rx scroll_snap_margin_top; rx_prop_guard_ _c486;
	/** normal | always */
	rx scroll_snap_stop; rx_prop_guard_ _c487;
	/** none | [ x | y | block | inline | both ] [ mandatory | proximity ]? */
	rx scroll_snap_type; rx_prop_guard_ _c488;
	/** [ <'scroll-timeline-name'> <'scroll-timeline-axis'>? ]# */
	rx scroll_timeline; rx_prop_guard_ _c489;
	/** [ block | inline | x | y ]# */
	rx scroll_timeline_axis; rx_prop_guard_ _c490;
	/** [ none | <dashed-ident> ]# */
	rx scroll_timeline_name; rx_prop_guard_ _c491;
	/** auto | <color>{2} */
	rx scrollbar_color; rx_prop_guard_ _c492;
	/** auto | stable && both-edges? */
	rx scrollbar_gutter; rx_prop_guard_ _c493;
	/** auto | thin | none */
	rx scrollbar_width; rx_prop_guard_ _c494;
	/** <opacity-value> */
	rx shape_image_threshold; rx_prop_guard_ _c495;
	/** <length-percentage> */
	rx shape_margin; rx_prop_guard_ _c496;
	/** none | [ <shape-box> || <basic-shape> ] | <image> */
	rx shape_outside; rx_prop_guard_ _c497;
	/** auto | optimizeSpeed | crispEdges | geometricPrecision */
	rx shape_rendering; rx_prop_guard_ _c498;
	/** normal | spell-out || digits || [ literal-punctuation | no-punctuation ] */
	rx speak_as; rx_prop_guard_ _c499;
	/** <'color'> */
	rx stop_color; rx_prop_guard_ _c500;
	/** <'opacity'> */
	rx stop_opacity; rx_prop_guard_ _c501;
	/** <paint> */
	rx stroke; rx_prop_guard_ _c502;
	/** <color> */
	rx stroke_color; rx_prop_guard_ _c503;
	/** none | <dasharray> */
	rx stroke_dasharray; rx_prop_guard_ _c504;
	/** <length-percentage> | <number> */
	rx stroke_dashoffset; rx_prop_guard_ _c505;
	/** butt | round | square */
	rx stroke_linecap; rx_prop_guard_ _c506;
	/** miter | miter-clip | round | bevel | arcs */
	rx stroke_linejoin; rx_prop_guard_ _c507;
	/** <number> */
	rx stroke_miterlimit; rx_prop_guard_ _c508;
	/** <'opacity'> */
	rx stroke_opacity; rx_prop_guard_ _c509;
	/** <length-percentage> | <number> */
	rx stroke_width; rx_prop_guard_ _c510;
	/** <integer> | <length> */
	rx tab_size; rx_prop_guard_ _c511;
	/** auto | fixed */
	rx table_layout; rx_prop_guard_ _c512;
	/** start | end | left | right | center | justify | match-parent */
	rx text_align; rx_prop_guard_ _c513;
	/** auto | start | end | left | right | center | justify */
	rx text_align_last; rx_prop_guard_ _c514;
	/** start | middle | end */
	rx text_anchor; rx_prop_guard_ _c515;
	/** normal | <autospace> | auto */
	rx text_autospace; rx_prop_guard_ _c516;
	/** normal | <'text-box-trim'> || <'text-box-edge'> */
	rx text_box; rx_prop_guard_ _c517;
	/** auto | <text-edge> */
	rx text_box_edge; rx_prop_guard_ _c518;
	/** none | trim-start | trim-end | trim-both */
	rx text_box_trim; rx_prop_guard_ _c519;
	/** none | all | [ digits <integer>? ] */
	rx text_combine_upright; rx_prop_guard_ _c520;
	/** <'text-decoration-line'> || <'text-decoration-style'> || <'text-decoration-color'> ||
	 * <'text-decoration-thickness'> */
	rx text_decoration; rx_prop_guard_ _c521;
	/** <color> */
	rx text_decoration_color; rx_prop_guard_ _c522;
	/** none | [ underline || overline || line-through || blink ] | spelling-error | grammar-error */
	rx text_decoration_line; rx_prop_guard_ _c523;
	/** none | [ objects || [ spaces | [ leading-spaces || trailing-spaces ] ] || edges || box-decoration ] */
	rx text_decoration_skip; rx_prop_guard_ _c524;
	/** auto | all | none */
	rx text_decoration_skip_ink; rx_prop_guard_ _c525;
	/** solid | double | dotted | dashed | wavy */
	rx text_decoration_style; rx_prop_guard_ _c526;
	/** auto | from-font | <length> | <percentage>  */
	rx text_decoration_thickness; rx_prop_guard_ _c527;
	/** <'text-emphasis-style'> || <'text-emphasis-color'> */
	rx text_emphasis; rx_prop_guard_ _c528;
	/** <color> */
	rx text_emphasis_color; rx_prop_guard_ _c529;
	/** auto | [ over | under ] && [ right | left ]? */
	rx text_emphasis_position; rx_prop_guard_ _c530;
	/** none | [ [ filled | open ] || [ dot | circle | double-circle | triangle | sesame ] ] | <string> */
	rx text_emphasis_style; rx_prop_guard_ _c531;
	/** <length-percentage> && hanging? && each-line? */
	rx text_indent; rx_prop_guard_ _c532;
	/** auto | inter-character | inter-word | none */
	rx text_justify; rx_prop_guard_ _c533;
	/** mixed | upright | sideways */
	rx text_orientation; rx_prop_guard_ _c534;
	/** [ clip | ellipsis | <string> ]{1,2} */
	rx text_overflow; rx_prop_guard_ _c535;
	/** auto | optimizeSpeed | optimizeLegibility | geometricPrecision */
	rx text_rendering; rx_prop_guard_ _c536;
	/** none | <shadow-t># */
	rx text_shadow; rx_prop_guard_ _c537;
	/** none | auto | <percentage> */
	rx text_size_adjust; rx_prop_guard_ _c538;
	/** space-all | normal | space-first | trim-start */
	rx text_spacing_trim; rx_prop_guard_ _c539;
	/** none | [ capitalize | uppercase | lowercase ] || full-width || full-size-kana | math-auto */
	rx text_transform; rx_prop_guard_ _c540;
	/** auto | <length> | <percentage>  */
	rx text_underline_offset; rx_prop_guard_ _c541;
	/** auto | from-font | [ under || [ left | right ] ] */
	rx text_underline_position; rx_prop_guard_ _c542;
	/** <'text-wrap-mode'> || <'text-wrap-style'> */
	rx text_wrap; rx_prop_guard_ _c543;
	/** wrap | nowrap */
	rx text_wrap_mode; rx_prop_guard_ _c544;
	/** auto | balance | stable | pretty */
	rx text_wrap_style; rx_prop_guard_ _c545;
	/** none | <dashed-ident># */
	rx timeline_scope; rx_prop_guard_ _c546;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx top; rx_prop_guard_ _c547;
	/** auto | none | [ [ pan-x | pan-left | pan-right ] || [ pan-y | pan-up | pan-down ] || pinch-zoom ] |
	 * manipulation */
	rx touch_action; rx_prop_guard_ _c548;
	/** none | <transform-list> */
	rx transform; rx_prop_guard_ _c549;
	/** content-box | border-box | fill-box | stroke-box | view-box */
	rx transform_box; rx_prop_guard_ _c550;
	/** [ <length-percentage> | left | center | right | top | bottom ] | [ [ <length-percentage> | left | center
	 * | right ] && [ <length-percentage> | top | center | bottom ] ] <length>? */
	rx transform_origin; rx_prop_guard_ _c551;
	/** flat | preserve-3d */
	rx transform_style; rx_prop_guard_ _c552;
	/** <single-transition># */
	rx transition; rx_prop_guard_ _c553;
	/** <transition-behavior-value># */
	rx transition_behavior; rx_prop_guard_ _c554;
	/** <time># */
	rx transition_delay; rx_prop_guard_ _c555;
	/** <time># */
	rx transition_duration; rx_prop_guard_ _c556;
	/** none | <single-transition-property># */
	rx transition_property; rx_prop_guard_ _c557;
	/** <easing-function># */
	rx transition_timing_function; rx_prop_guard_ _c558;
	/** none | <length-percentage> [ <length-percentage> <length>? ]? */
	rx translate; rx_prop_guard_ _c559;
	/** normal | embed | isolate | bidi-override | isolate-override | plaintext */
	rx unicode_bidi; rx_prop_guard_ _c560;
	/** auto | text | none | all */
	rx user_select; rx_prop_guard_ _c561;
	/** none | non-scaling-stroke | non-scaling-size | non-rotation | fixed-position */
	rx vector_effect; rx_prop_guard_ _c562;
	/** baseline | sub | super | text-top | text-bottom | middle | top | bottom | <percentage> | <length> */
	rx vertical_align; rx_prop_guard_ _c563;
	/** [ <'view-timeline-name'> [ <'view-timeline-axis'> || <'view-timeline-inset'> ]? ]# */
	rx view_timeline; rx_prop_guard_ _c564;
	/** [ block | inline | x | y ]# */
	rx view_timeline_axis; rx_prop_guard_ _c565;
	/** [ [ auto | <length-percentage> ]{1,2} ]# */
	rx view_timeline_inset; rx_prop_guard_ _c566;
	/** [ none | <dashed-ident> ]# */
	rx view_timeline_name; rx_prop_guard_ _c567;
	/** none | <custom-ident>+ */
	rx view_transition_class; rx_prop_guard_ _c568;
	/** none | <custom-ident> | match-element */
	rx view_transition_name; rx_prop_guard_ _c569;
	/** visible | hidden | collapse */
	rx visibility; rx_prop_guard_ _c570;
	/** normal | pre | pre-wrap | pre-line | <'white-space-collapse'> || <'text-wrap-mode'> */
	rx white_space; rx_prop_guard_ _c571;
	/** collapse | preserve | preserve-breaks | preserve-spaces | break-spaces */
	rx white_space_collapse; rx_prop_guard_ _c572;
	/** <integer> */
	rx widows; rx_prop_guard_ _c573;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content |
	 * fit-content(<length-percentage [0,∞]>) | <calc-size()> | <anchor-size()> */
	rx width; rx_prop_guard_ _c574;
	/** auto | <animateable-feature># */
	rx will_change; rx_prop_guard_ _c575;
	/** normal | break-all | keep-all | break-word | auto-phrase */
	rx word_break; rx_prop_guard_ _c576;
	/** normal | <length> */
	rx word_spacing; rx_prop_guard_ _c577;
	/** normal | break-word */
	rx word_wrap; rx_prop_guard_ _c578;
	/** horizontal-tb | vertical-rl | vertical-lr | sideways-rl | sideways-lr */
	rx writing_mode; rx_prop_guard_ _c579;
	/** <length> | <percentage> */
	rx x; rx_prop_guard_ _c580;
	/** <length> | <percentage> */
	rx y; rx_prop_guard_ _c581;
	/** auto | <integer> */
	rx z_index; rx_prop_guard_ _c582;
	/** normal | reset | <number [0,∞]> || <percentage [0,∞]> */
	rx zoom; rx_prop_guard_ _c583;
	/* styles of an element in some state, and of its parts */
	/** rx_style(…) under `&::first-letter`. */
	rx first_letter; rx_prop_guard_ _c584;
	/** rx_style(…) under `&::first-line`. */
	rx first_line; rx_prop_guard_ _c585;
	/** rx_style(…) under `&::before`. */
	rx before; rx_prop_guard_ _c586;
	/** rx_style(…) under `&::after`. */
	rx after; rx_prop_guard_ _c587;
	/** rx_style(…) under `&::selection`. */
	rx selection; rx_prop_guard_ _c588;
	/** rx_style(…) under `&::marker`. */
	rx marker_part; rx_prop_guard_ _c589;
	/** rx_style(…) under `&::backdrop`. */
	rx backdrop; rx_prop_guard_ _c590;
	/** rx_style(…) under `&::placeholder`. */
	rx placeholder; rx_prop_guard_ _c591;
	/** rx_style(…) under `&::file-selector-button`. */
	rx file_button; rx_prop_guard_ _c592;
	/** rx_style(…) under `&:not(:not(style) ~ *)`. */
	rx first_child; rx_prop_guard_ _c593;
	/** rx_style(…) under `&:last-child`. */
	rx last_child; rx_prop_guard_ _c594;
	/** rx_style(…) under `&:last-child:not(:not(style) ~ *)`. */
	rx only_child; rx_prop_guard_ _c595;
	/** rx_style(…) under `&:first-of-type`. */
	rx first_of_type; rx_prop_guard_ _c596;
	/** rx_style(…) under `&:last-of-type`. */
	rx last_of_type; rx_prop_guard_ _c597;
	/** rx_style(…) under `&:nth-of-type(odd)`. */
	rx odd; rx_prop_guard_ _c598;
	/** rx_style(…) under `&:nth-of-type(even)`. */
	rx even; rx_prop_guard_ _c599;
	/** rx_style(…) under `&:empty`. */
	rx empty; rx_prop_guard_ _c600;
	/** rx_style(…) under `&:any-link`. */
	rx any_link; rx_prop_guard_ _c601;
	/** rx_style(…) under `&:visited`. */
	rx visited; rx_prop_guard_ _c602;
	/** rx_style(…) under `&:target`. */
	rx target_shown; rx_prop_guard_ _c603;
	/** rx_style(…) under `&:is(:checked, [data-state=checked])`. */
	rx checked; rx_prop_guard_ _c604;
	/** rx_style(…) under `&:is(:indeterminate, [data-state=indeterminate])`. */
	rx indeterminate; rx_prop_guard_ _c605;
	/** rx_style(…) under `&:is([open], [data-state=open])`. */
	rx opened; rx_prop_guard_ _c606;
	/** rx_style(…) under `&:placeholder-shown`. */
	rx placeholder_shown; rx_prop_guard_ _c607;
	/** rx_style(…) under `&:autofill`. */
	rx autofill; rx_prop_guard_ _c608;
	/** rx_style(…) under `&:required`. */
	rx required; rx_prop_guard_ _c609;
	/** rx_style(…) under `&:optional`. */
	rx optional; rx_prop_guard_ _c610;
	/** rx_style(…) under `&:read-only`. */
	rx read_only; rx_prop_guard_ _c611;
	/** rx_style(…) under `&:user-valid`. */
	rx valid; rx_prop_guard_ _c612;
	/** rx_style(…) under `&:is(:user-invalid, [aria-invalid=true])`. */
	rx invalid; rx_prop_guard_ _c613;
	/** rx_style(…) under `&:hover`. */
	rx hover; rx_prop_guard_ _c614;
	/** rx_style(…) under `&:focus-within`. */
	rx focus_within; rx_prop_guard_ _c615;
	/** rx_style(…) under `&:focus`. */
	rx focus; rx_prop_guard_ _c616;
	/** rx_style(…) under `&:focus-visible`. */
	rx focus_visible; rx_prop_guard_ _c617;
	/** rx_style(…) under `&:active`. */
	rx active; rx_prop_guard_ _c618;
	/** rx_style(…) under `&:is(:disabled, [data-disabled], [aria-disabled=true])`. */
	rx disabled; rx_prop_guard_ _c619;
	/* triggers of every component */
	/** Passes nothing. */
	rx_event on_focus; rx_prop_guard_ _c620;
	/** Passes nothing. */
	rx_event on_blur; rx_prop_guard_ _c621;
	/** Passes a struct rx_pointer. */
	rx_event on_click; rx_prop_guard_ _c622;
	/** Passes a struct rx_pointer. */
	rx_event on_context_menu; rx_prop_guard_ _c623;
	/** Passes a struct rx_pointer. */
	rx_event on_double_click; rx_prop_guard_ _c624;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_down; rx_prop_guard_ _c625;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_enter; rx_prop_guard_ _c626;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_leave; rx_prop_guard_ _c627;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_move; rx_prop_guard_ _c628;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_out; rx_prop_guard_ _c629;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_over; rx_prop_guard_ _c630;
	/** Passes a struct rx_pointer. */
	rx_event on_mouse_up; rx_prop_guard_ _c631;
	/** Passes nothing. */
	rx_event on_scroll; rx_prop_guard_ _c632;
	/** Passes nothing. */
	rx_event on_scroll_end; rx_prop_guard_ _c633;
	/** Passes nothing. */
	rx_event on_mount; rx_prop_guard_ _c634;
	/** Passes nothing. */
	rx_event on_unmount; rx_prop_guard_ _c635;
	/** Passes the key (str), and a struct rx_key_event. */
	rx_event on_key_down; rx_prop_guard_ _c636;
	/** Passes the key (str), and a struct rx_key_event. */
	rx_event on_key_up; rx_prop_guard_ _c637;
};

/* Of components that have no props of their own. */
struct rx_plain_props {
	RX_CHILDREN_;
	struct rx_common;
};

/* rx_style(.color = "red", .padding = "1em") is what .style takes; expands to
 * rx_style_(&(struct rx_common){ .color = "red", .padding = "1em" }). Only CSS properties, states and
 * .selectors count; see style.h for what can be done with it. */
#define rx_style(...) rx_style_(&(struct rx_common){ __VA_ARGS__ })
rx rx_style_(const struct rx_common *common);

#endif

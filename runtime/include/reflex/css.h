/* What all components have in common: identity, HTML attributes, CSS properties, triggers.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_CSS_H
#define REFLEX_CSS_H

#pragma GCC system_header

#include "ui.h"

/* Members that all props structs end in. Names are the CSS ones in snake_case; those that C has taken end in an
 * underscore: float_. The first member keeps a child that follows a prop from being taken for an id. */
struct rx_common {
	struct rx_children_come_before_props_ *guard_common_;
	/* of every component */
	/** The element's id; also how a form names a field. */
	rx id;
	/** CSS classes, separated by spaces. */
	rx class_name;
	/** Identity of a row among its siblings. Any value. */
	rx key;
	/** rx_style(…): CSS properties; those given as props win. */
	rx style;
	struct rx_children_come_before_props_ *guard_identity_;
	/* attributes of every HTML element */
	/** Text. */
	rx access_key;
	/** Identifies the currently active element when DOM focus is on a composite widget, textbox, group, or … */
	rx aria_activedescendant;
	/** Indicates whether assistive technologies will present all, or only parts of, the … Rx_true or rx_false. */
	rx aria_atomic;
	/** Indicates whether inputting text could trigger display of one or more … "both" "inline" "list" "none". */
	rx aria_autocomplete;
	/** Defines a string value that labels the current element, which is intended to be converted into … */
	rx aria_braillelabel;
	/** Defines a human-readable, author-localized abbreviated description for the role of an element, which … */
	rx aria_brailleroledescription;
	/** Rx_true or rx_false. */
	rx aria_busy;
	/** Indicates the current "checked" state of checkboxes, radio buttons, and other widgets. Any value. */
	rx aria_checked;
	/** Defines the total number of columns in a table, grid, or treegrid. Number. */
	rx aria_colcount;
	/** Defines an element's column index or position with respect to the total number of columns … Number. */
	rx aria_colindex;
	/** Defines a human readable text alternative of aria-colindex. */
	rx aria_colindextext;
	/** Defines the number of columns spanned by a cell or gridcell within a table, grid, or treegrid. Number. */
	rx aria_colspan;
	/** Identifies the element (or elements) whose contents or presence are controlled by the current element. */
	rx aria_controls;
	/** Indicates the element that represents the current item within a container or set of related … Any value. */
	rx aria_current;
	/** Identifies the element (or elements) that describes the object. */
	rx aria_describedby;
	/** Defines a string value that describes or annotates the current element. */
	rx aria_description;
	/** Identifies the element that provides a detailed, extended description for the object. */
	rx aria_details;
	/** Indicates that the element is perceivable but disabled, so it is not editable or … Rx_true or rx_false. */
	rx aria_disabled;
	/** Identifies the element that provides an error message for the object. */
	rx aria_errormessage;
	/** Indicates whether the element, or another grouping element it controls, is … Rx_true or rx_false. */
	rx aria_expanded;
	/** Identifies the next element (or elements) in an alternate reading order of content which, at the … */
	rx aria_flowto;
	/** Indicates the availability and type of interactive popup element, such as menu or dialog, … Any value. */
	rx aria_haspopup;
	/** Indicates whether the element is exposed to an accessibility API. Rx_true or rx_false. */
	rx aria_hidden;
	/** Indicates the entered value does not conform to the format expected by the application. Any value. */
	rx aria_invalid;
	/** Indicates keyboard shortcuts that an author has implemented to activate or give focus to an element. */
	rx aria_keyshortcuts;
	/** Defines a string value that labels the current element. */
	rx aria_label;
	/** Identifies the element (or elements) that labels the current element. */
	rx aria_labelledby;
	/** Defines the hierarchical level of an element within a structure. Number. */
	rx aria_level;
	/** Indicates that an element will be updated, and describes the types of … "assertive" "off" "polite". */
	rx aria_live;
	/** Indicates whether an element is modal when displayed. Rx_true or rx_false. */
	rx aria_modal;
	/** Indicates whether a text box accepts multiple lines of input or only a single line. Rx_true or rx_false. */
	rx aria_multiline;
	/** Indicates that the user may select more than one item from the current selectable … Rx_true or rx_false. */
	rx aria_multiselectable;
	/** Indicates whether the element's orientation is horizontal, vertical, or … "horizontal" "vertical". */
	rx aria_orientation;
	/** Identifies an element (or elements) in order to define a visual, functional, or contextual … */
	rx aria_owns;
	/** Defines a short hint (a word or short phrase) intended to aid the user with data entry when the … */
	rx aria_placeholder;
	/** Defines an element's number or position in the current set of listitems or treeitems. Number. */
	rx aria_posinset;
	/** Indicates the current "pressed" state of toggle buttons. Any value. */
	rx aria_pressed;
	/** Indicates that the element is not editable, but is otherwise operable. Rx_true or rx_false. */
	rx aria_readonly;
	/** Indicates what notifications … "additions" "additions removals" "additions text" "all" … "text … */
	rx aria_relevant;
	/** Indicates that user input is required on the element before a form may be … Rx_true or rx_false. */
	rx aria_required;
	/** Defines a human-readable, author-localized description for the role of an element. */
	rx aria_roledescription;
	/** Defines the total number of rows in a table, grid, or treegrid. Number. */
	rx aria_rowcount;
	/** Defines an element's row index or position with respect to the total number of rows within a … Number. */
	rx aria_rowindex;
	/** Defines a human readable text alternative of aria-rowindex. */
	rx aria_rowindextext;
	/** Defines the number of rows spanned by a cell or gridcell within a table, grid, or treegrid. Number. */
	rx aria_rowspan;
	/** Indicates the current "selected" state of various widgets. Rx_true or rx_false. */
	rx aria_selected;
	/** Defines the number of items in the current set of listitems or treeitems. Number. */
	rx aria_setsize;
	/** Indicates if items in a table or grid are sorted in ascending … "ascending" "descending" "none" "other". */
	rx aria_sort;
	/** Defines the maximum allowed value for a range widget. Number. */
	rx aria_valuemax;
	/** Defines the minimum allowed value for a range widget. Number. */
	rx aria_valuemin;
	/** Defines the current value for a range widget. Number. */
	rx aria_valuenow;
	/** Defines the human readable text alternative of aria-valuenow for a range widget. */
	rx aria_valuetext;
	/** "characters" "none" "off" "on" "sentences" "words" or other text. */
	rx auto_capitalize;
	/** Any value. */
	rx content_editable;
	/** Text. */
	rx dir;
	/** Rx_true or rx_false. */
	rx draggable;
	/** "done" "enter" "go" "next" "previous" "search" "send". */
	rx enter_key_hint;
	/** Rx_true or rx_false. */
	rx hidden;
	/** Rx_true or rx_false. */
	rx inert;
	/** Hints at the type of data that might … "decimal" "email" "none" "numeric" "search" "tel" "text" "url". */
	rx input_mode;
	/** Text. */
	rx item_prop;
	/** Text. */
	rx lang;
	/** "" "auto" "hint" "manual" or other text. */
	rx popover;
	/** Text. */
	rx popover_target;
	/** "hide" "show" "toggle". */
	rx popover_target_action;
	/** "alert" "alertdialog" "application" "article" … "treeitem" or other text. */
	rx role;
	/** Text. */
	rx slot;
	/** Rx_true or rx_false. */
	rx spell_check;
	/** Number. */
	rx tab_index;
	/** Text. */
	rx title;
	struct rx_children_come_before_props_ *guard_attributes_;
	/* CSS properties */
	/** auto | <color> */
	rx accent_color;
	/** normal | <baseline-position> | <content-distribution> | <overflow-position>? <content-position> */
	rx align_content;
	/** normal | stretch | <baseline-position> | [ <overflow-position>? <self-position> ] | anchor-center */
	rx align_items;
	/** auto | normal | stretch | <baseline-position> | <overflow-position>? <self-position> | anchor-center */
	rx align_self;
	/** [ normal | <baseline-position> | <content-distribution> | <overflow-position>? <content-position> ]# */
	rx align_tracks;
	/** baseline | alphabetic | ideographic | middle | central | mathematical | text-before-edge | … */
	rx alignment_baseline;
	/** initial | inherit | unset | revert | revert-layer */
	rx all;
	/** none | <dashed-ident># */
	rx anchor_name;
	/** none | all | <dashed-ident># */
	rx anchor_scope;
	/** <single-animation># */
	rx animation;
	/** <single-animation-composition># */
	rx animation_composition;
	/** <time># */
	rx animation_delay;
	/** <single-animation-direction># */
	rx animation_direction;
	/** [ auto | <time [0s,∞]> ]# */
	rx animation_duration;
	/** <single-animation-fill-mode># */
	rx animation_fill_mode;
	/** <single-animation-iteration-count># */
	rx animation_iteration_count;
	/** [ none | <keyframes-name> ]# */
	rx animation_name;
	/** <single-animation-play-state># */
	rx animation_play_state;
	/** [ <'animation-range-start'> <'animation-range-end'>? ]# */
	rx animation_range;
	/** [ normal | <length-percentage> | <timeline-range-name> <length-percentage>? ]# */
	rx animation_range_end;
	/** [ normal | <length-percentage> | <timeline-range-name> <length-percentage>? ]# */
	rx animation_range_start;
	/** <single-animation-timeline># */
	rx animation_timeline;
	/** <easing-function># */
	rx animation_timing_function;
	/** none | auto | <compat-auto> | <compat-special> */
	rx appearance;
	/** auto || <ratio> */
	rx aspect_ratio;
	/** none | <filter-value-list> */
	rx backdrop_filter;
	/** visible | hidden */
	rx backface_visibility;
	/** <bg-layer>#? , <final-bg-layer> */
	rx background;
	/** <attachment># */
	rx background_attachment;
	/** <blend-mode># */
	rx background_blend_mode;
	/** <bg-clip># */
	rx background_clip;
	/** <color> */
	rx background_color;
	/** <bg-image># */
	rx background_image;
	/** <visual-box># */
	rx background_origin;
	/** <bg-position># */
	rx background_position;
	/** [ center | [ [ left | right | x-start | x-end ]? <length-percentage>? ]! ]# */
	rx background_position_x;
	/** [ center | [ [ top | bottom | y-start | y-end ]? <length-percentage>? ]! ]# */
	rx background_position_y;
	/** <repeat-style># */
	rx background_repeat;
	/** <bg-size># */
	rx background_size;
	/** <length-percentage> | sub | super | baseline */
	rx baseline_shift;
	/** CSS background. */
	rx bg;
	/** CSS backgroundColor. */
	rx bg_color;
	/** <'width'> */
	rx block_size;
	/** <line-width> || <line-style> || <color> */
	rx border;
	/** <'border-block-start'> */
	rx border_block;
	/** <'border-top-color'>{1,2} */
	rx border_block_color;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_block_end;
	/** <'border-top-color'> */
	rx border_block_end_color;
	/** <'border-top-style'> */
	rx border_block_end_style;
	/** <'border-top-width'> */
	rx border_block_end_width;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_block_start;
	/** <'border-top-color'> */
	rx border_block_start_color;
	/** <'border-top-style'> */
	rx border_block_start_style;
	/** <'border-top-width'> */
	rx border_block_start_width;
	/** <'border-top-style'>{1,2} */
	rx border_block_style;
	/** <'border-top-width'>{1,2} */
	rx border_block_width;
	/** <line-width> || <line-style> || <color> */
	rx border_bottom;
	/** <'border-top-color'> */
	rx border_bottom_color;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_bottom_left_radius;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_bottom_right_radius;
	/** <line-style> */
	rx border_bottom_style;
	/** <line-width> */
	rx border_bottom_width;
	/** separate | collapse */
	rx border_collapse;
	/** <color>{1,4} */
	rx border_color;
	/** <'border-top-left-radius'> */
	rx border_end_end_radius;
	/** <'border-top-left-radius'> */
	rx border_end_start_radius;
	/** <'border-image-source'> || <'border-image-slice'> [ / <'border-image-width'> | / … */
	rx border_image;
	/** [ <length [0,∞]> | <number [0,∞]> ]{1,4}   */
	rx border_image_outset;
	/** [ stretch | repeat | round | space ]{1,2} */
	rx border_image_repeat;
	/** [ <number [0,∞]> | <percentage [0,∞]> ]{1,4}  && fill? */
	rx border_image_slice;
	/** none | <image> */
	rx border_image_source;
	/** [ <length-percentage [0,∞]> | <number [0,∞]> | auto ]{1,4} */
	rx border_image_width;
	/** <'border-block-start'> */
	rx border_inline;
	/** <'border-top-color'>{1,2} */
	rx border_inline_color;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_inline_end;
	/** <'border-top-color'> */
	rx border_inline_end_color;
	/** <'border-top-style'> */
	rx border_inline_end_style;
	/** <'border-top-width'> */
	rx border_inline_end_width;
	/** <'border-top-width'> || <'border-top-style'> || <color> */
	rx border_inline_start;
	/** <'border-top-color'> */
	rx border_inline_start_color;
	/** <'border-top-style'> */
	rx border_inline_start_style;
	/** <'border-top-width'> */
	rx border_inline_start_width;
	/** <'border-top-style'>{1,2} */
	rx border_inline_style;
	/** <'border-top-width'>{1,2} */
	rx border_inline_width;
	/** <line-width> || <line-style> || <color> */
	rx border_left;
	/** <color> */
	rx border_left_color;
	/** <line-style> */
	rx border_left_style;
	/** <line-width> */
	rx border_left_width;
	/** <length-percentage [0,∞]>{1,4} [ / <length-percentage [0,∞]>{1,4} ]? */
	rx border_radius;
	/** <line-width> || <line-style> || <color> */
	rx border_right;
	/** <color> */
	rx border_right_color;
	/** <line-style> */
	rx border_right_style;
	/** <line-width> */
	rx border_right_width;
	/** <length>{1,2} */
	rx border_spacing;
	/** <'border-top-left-radius'> */
	rx border_start_end_radius;
	/** <'border-top-left-radius'> */
	rx border_start_start_radius;
	/** <line-style>{1,4} */
	rx border_style;
	/** <line-width> || <line-style> || <color> */
	rx border_top;
	/** <color> */
	rx border_top_color;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_top_left_radius;
	/** <length-percentage [0,∞]>{1,2} */
	rx border_top_right_radius;
	/** <line-style> */
	rx border_top_style;
	/** <line-width> */
	rx border_top_width;
	/** <line-width>{1,4} */
	rx border_width;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx bottom;
	/** slice | clone */
	rx box_decoration_break;
	/** none | <shadow># */
	rx box_shadow;
	/** content-box | border-box */
	rx box_sizing;
	/** auto | avoid | always | all | avoid-page | page | left | right | recto | verso | avoid-column | column … */
	rx break_after;
	/** auto | avoid | always | all | avoid-page | page | left | right | recto | verso | avoid-column | column … */
	rx break_before;
	/** auto | avoid | avoid-page | avoid-column | avoid-region */
	rx break_inside;
	/** top | bottom */
	rx caption_side;
	/** <'caret-color'> || <'caret-shape'> */
	rx caret;
	/** auto | <color> */
	rx caret_color;
	/** auto | bar | block | underscore */
	rx caret_shape;
	/** none | left | right | both | inline-start | inline-end */
	rx clear;
	rx clip;
	/** <clip-source> | [ <basic-shape> || <geometry-box> ] | none */
	rx clip_path;
	/** nonzero | evenodd */
	rx clip_rule;
	/** <color> */
	rx color;
	/** economy | exact */
	rx color_adjust;
	rx color_interpolation;
	/** auto | sRGB | linearRGB */
	rx color_interpolation_filters;
	rx color_rendering;
	/** normal | [ light | dark | <custom-ident> ]+ && only? */
	rx color_scheme;
	/** <integer> | auto */
	rx column_count;
	/** auto | balance */
	rx column_fill;
	/** normal | <length-percentage> */
	rx column_gap;
	/** <'column-rule-width'> || <'column-rule-style'> || <'column-rule-color'> */
	rx column_rule;
	/** <color> */
	rx column_rule_color;
	/** <'border-style'> */
	rx column_rule_style;
	/** <'border-width'> */
	rx column_rule_width;
	/** none | all */
	rx column_span;
	/** <length> | auto */
	rx column_width;
	/** <'column-width'> || <'column-count'> */
	rx columns;
	/** none | strict | content | [ [ size || inline-size ] || layout || style || paint ] */
	rx contain;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_block_size;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_height;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_inline_size;
	/** [ auto? [ none | <length> ] ]{1,2} */
	rx contain_intrinsic_size;
	/** auto? [ none | <length> ] */
	rx contain_intrinsic_width;
	/** <'container-name'> [ / <'container-type'> ]? */
	rx container;
	/** none | <custom-ident>+ */
	rx container_name;
	/** normal | [ [ size | inline-size ] || scroll-state ] */
	rx container_type;
	/** normal | none | [ <content-replacement> | <content-list> ] [ / [ <string> | <counter> | <attr()> ]+ ]? */
	rx content;
	/** visible | auto | hidden */
	rx content_visibility;
	/** [ <counter-name> <integer>? ]+ | none */
	rx counter_increment;
	/** [ <counter-name> <integer>? | <reversed-counter-name> <integer>? ]+ | none */
	rx counter_reset;
	/** [ <counter-name> <integer>? ]+ | none */
	rx counter_set;
	/** [ [ <url> [ <x> <y> ]? , ]* <cursor-predefined> ] */
	rx cursor;
	/** <length> | <percentage> */
	rx cx;
	/** <length> | <percentage> */
	rx cy;
	/** none | path(<string>) */
	rx d;
	/** ltr | rtl */
	rx direction;
	/** [ <display-outside> || <display-inside> ] | <display-listitem> | <display-internal> | <display-box> | … */
	rx display;
	/** auto | text-bottom | alphabetic | ideographic | middle | central | mathematical | hanging | text-top */
	rx dominant_baseline;
	/** show | hide */
	rx empty_cells;
	/** content | fixed */
	rx field_sizing;
	/** <paint> */
	rx fill;
	/** <'opacity'> */
	rx fill_opacity;
	/** nonzero | evenodd */
	rx fill_rule;
	/** none | <filter-value-list> */
	rx filter;
	/** none | [ <'flex-grow'> <'flex-shrink'>? || <'flex-basis'> ] */
	rx flex;
	/** content | <'width'> */
	rx flex_basis;
	/** row | row-reverse | column | column-reverse */
	rx flex_direction;
	/** <'flex-direction'> || <'flex-wrap'> */
	rx flex_flow;
	/** <number> */
	rx flex_grow;
	/** <number> */
	rx flex_shrink;
	/** nowrap | wrap | wrap-reverse */
	rx flex_wrap;
	/** left | right | none | inline-start | inline-end */
	rx float_;
	/** <color> */
	rx flood_color;
	/** <'opacity'> */
	rx flood_opacity;
	/** [ [ <'font-style'> || <font-variant-css2> || <'font-weight'> || <font-width-css3> ]? <'font-size'> [ / … */
	rx font;
	/** [ <family-name> | <generic-family> ]# */
	rx font_family;
	/** normal | <feature-tag-value># */
	rx font_feature_settings;
	/** auto | normal | none */
	rx font_kerning;
	/** normal | <string> */
	rx font_language_override;
	/** auto | none */
	rx font_optical_sizing;
	/** normal | light | dark | <palette-identifier> | <palette-mix()> */
	rx font_palette;
	/** <absolute-size> | <relative-size> | <length-percentage [0,∞]> | math */
	rx font_size;
	/** none | [ ex-height | cap-height | ch-width | ic-width | ic-height ]? [ from-font | <number> ] */
	rx font_size_adjust;
	/** auto | never | always | <absolute-size> | <length> */
	rx font_smooth;
	rx font_stretch;
	/** normal | italic | oblique <angle>? */
	rx font_style;
	/** none | [ weight || style || small-caps || position] */
	rx font_synthesis;
	/** auto | none */
	rx font_synthesis_position;
	/** auto | none */
	rx font_synthesis_small_caps;
	/** auto | none */
	rx font_synthesis_style;
	/** auto | none */
	rx font_synthesis_weight;
	/** normal | none | [ <common-lig-values> || <discretionary-lig-values> || <historical-lig-values> || … */
	rx font_variant;
	/** normal | [ stylistic( <feature-value-name> ) || historical-forms || styleset( <feature-value-name># ) … */
	rx font_variant_alternates;
	/** normal | small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps */
	rx font_variant_caps;
	/** normal | [ <east-asian-variant-values> || <east-asian-width-values> || ruby ] */
	rx font_variant_east_asian;
	/** normal | text | emoji | unicode */
	rx font_variant_emoji;
	/** normal | none | [ <common-lig-values> || <discretionary-lig-values> || <historical-lig-values> || … */
	rx font_variant_ligatures;
	/** normal | [ <numeric-figure-values> || <numeric-spacing-values> || <numeric-fraction-values> || ordinal … */
	rx font_variant_numeric;
	/** normal | sub | super */
	rx font_variant_position;
	/** normal | [ <string> <number> ]# */
	rx font_variation_settings;
	/** <font-weight-absolute> | bolder | lighter */
	rx font_weight;
	/** normal | <percentage [0,∞]> | ultra-condensed | extra-condensed | condensed | semi-condensed | … */
	rx font_width;
	/** auto | none | preserve-parent-color */
	rx forced_color_adjust;
	/** <'row-gap'> <'column-gap'>? */
	rx gap;
	rx glyph_orientation_vertical;
	/** <'grid-template'> | <'grid-template-rows'> / [ auto-flow && dense? ] <'grid-auto-columns'>? | [ … */
	rx grid;
	/** <grid-line> [ / <grid-line> ]{0,3} */
	rx grid_area;
	/** <track-size>+ */
	rx grid_auto_columns;
	/** [ row | column ] || dense */
	rx grid_auto_flow;
	/** <track-size>+ */
	rx grid_auto_rows;
	/** <grid-line> [ / <grid-line> ]? */
	rx grid_column;
	/** <grid-line> */
	rx grid_column_end;
	/** <grid-line> */
	rx grid_column_start;
	/** <grid-line> [ / <grid-line> ]? */
	rx grid_row;
	/** <grid-line> */
	rx grid_row_end;
	/** <grid-line> */
	rx grid_row_start;
	/** none | [ <'grid-template-rows'> / <'grid-template-columns'> ] | [ <line-names>? <string> <track-size>? … */
	rx grid_template;
	/** none | <string>+ */
	rx grid_template_areas;
	/** none | <track-list> | <auto-track-list> | subgrid <line-name-list>? */
	rx grid_template_columns;
	/** none | <track-list> | <auto-track-list> | subgrid <line-name-list>? */
	rx grid_template_rows;
	/** none | [ first || [ force-end | allow-end ] || last ] */
	rx hanging_punctuation;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content | … */
	rx height;
	/** auto | <string> */
	rx hyphenate_character;
	/** [ auto | <integer> ]{1,3} */
	rx hyphenate_limit_chars;
	/** none | manual | auto */
	rx hyphens;
	/** from-image | <angle> | [ <angle>? flip ] */
	rx image_orientation;
	/** auto | crisp-edges | pixelated | smooth */
	rx image_rendering;
	/** [ from-image || <resolution> ] && snap? */
	rx image_resolution;
	/** normal | [ <number> <integer>? ] */
	rx initial_letter;
	/** [ auto | alphabetic | hanging | ideographic ] */
	rx initial_letter_align;
	/** <'width'> */
	rx inline_size;
	/** <'top'>{1,4} */
	rx inset;
	/** <'top'>{1,2} */
	rx inset_block;
	/** <'top'> */
	rx inset_block_end;
	/** <'top'> */
	rx inset_block_start;
	/** <'top'>{1,2} */
	rx inset_inline;
	/** <'top'> */
	rx inset_inline_end;
	/** <'top'> */
	rx inset_inline_start;
	/** numeric-only | allow-keywords */
	rx interpolate_size;
	/** auto | isolate */
	rx isolation;
	/** normal | <content-distribution> | <overflow-position>? [ <content-position> | left | right ] */
	rx justify_content;
	/** normal | stretch | <baseline-position> | <overflow-position>? [ <self-position> | left | right ] | … */
	rx justify_items;
	/** auto | normal | stretch | <baseline-position> | <overflow-position>? [ <self-position> | left | right … */
	rx justify_self;
	/** [ normal | <content-distribution> | <overflow-position>? [ <content-position> | left | right ] ]# */
	rx justify_tracks;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx left;
	/** normal | <length> */
	rx letter_spacing;
	/** <color> */
	rx lighting_color;
	/** auto | loose | normal | strict | anywhere */
	rx line_break;
	/** none | <integer> */
	rx line_clamp;
	/** normal | <number> | <length> | <percentage> */
	rx line_height;
	/** <length> */
	rx line_height_step;
	/** <'list-style-type'> || <'list-style-position'> || <'list-style-image'> */
	rx list_style;
	/** <image> | none */
	rx list_style_image;
	/** inside | outside */
	rx list_style_position;
	/** <counter-style> | <string> | none */
	rx list_style_type;
	/** <'margin-top'>{1,4} */
	rx margin;
	/** <'margin-top'>{1,2} */
	rx margin_block;
	/** <'margin-top'> */
	rx margin_block_end;
	/** <'margin-top'> */
	rx margin_block_start;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_bottom;
	/** <'margin-top'>{1,2} */
	rx margin_inline;
	/** <'margin-top'> */
	rx margin_inline_end;
	/** <'margin-top'> */
	rx margin_inline_start;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_left;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_right;
	/** <length-percentage> | auto | <anchor-size()> */
	rx margin_top;
	/** none | in-flow | all */
	rx margin_trim;
	/** CSS marginInline. */
	rx margin_x;
	/** CSS marginBlock. */
	rx margin_y;
	/** none | <url> */
	rx marker;
	/** none | <url> */
	rx marker_end;
	/** none | <url> */
	rx marker_mid;
	/** none | <url> */
	rx marker_start;
	/** <mask-layer># */
	rx mask;
	/** <'mask-border-source'> || <'mask-border-slice'> [ / <'mask-border-width'>? [ / <'mask-border-outset'> … */
	rx mask_border;
	/** luminance | alpha */
	rx mask_border_mode;
	/** [ <length> | <number> ]{1,4} */
	rx mask_border_outset;
	/** [ stretch | repeat | round | space ]{1,2} */
	rx mask_border_repeat;
	/** <number-percentage>{1,4} fill? */
	rx mask_border_slice;
	/** none | <image> */
	rx mask_border_source;
	/** [ <length-percentage> | <number> | auto ]{1,4} */
	rx mask_border_width;
	/** [ <coord-box> | no-clip ]# */
	rx mask_clip;
	/** <compositing-operator># */
	rx mask_composite;
	/** <mask-reference># */
	rx mask_image;
	/** <masking-mode># */
	rx mask_mode;
	/** <coord-box># */
	rx mask_origin;
	/** <position># */
	rx mask_position;
	/** <repeat-style># */
	rx mask_repeat;
	/** <bg-size># */
	rx mask_size;
	/** luminance | alpha */
	rx mask_type;
	/** [ pack | next ] || [ definite-first | ordered ] */
	rx masonry_auto_flow;
	/** auto-add | add(<integer>) | <integer> */
	rx math_depth;
	/** normal | compact */
	rx math_shift;
	/** normal | compact */
	rx math_style;
	/** <'max-width'> */
	rx max_block_size;
	/** none | <length-percentage [0,∞]> | min-content | max-content | fit-content | … */
	rx max_height;
	/** <'max-width'> */
	rx max_inline_size;
	/** none | <integer> */
	rx max_lines;
	/** none | <length-percentage [0,∞]> | min-content | max-content | fit-content | … */
	rx max_width;
	/** <'min-width'> */
	rx min_block_size;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content | … */
	rx min_height;
	/** <'min-width'> */
	rx min_inline_size;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content | … */
	rx min_width;
	/** <blend-mode> | plus-darker | plus-lighter */
	rx mix_blend_mode;
	/** [ <'offset-position'>? [ <'offset-path'> [ <'offset-distance'> || <'offset-rotate'> ]? ]? ]! [ / … */
	rx motion;
	/** <length-percentage> */
	rx motion_distance;
	/** none | <offset-path> || <coord-box> */
	rx motion_path;
	/** [ auto | reverse ] || <angle> */
	rx motion_rotation;
	/** fill | contain | cover | none | scale-down */
	rx object_fit;
	/** <position> */
	rx object_position;
	/** none | <basic-shape-rect> */
	rx object_view_box;
	/** [ <'offset-position'>? [ <'offset-path'> [ <'offset-distance'> || <'offset-rotate'> ]? ]? ]! [ / … */
	rx offset;
	/** auto | <position> */
	rx offset_anchor;
	/** <length-percentage> */
	rx offset_distance;
	/** none | <offset-path> || <coord-box> */
	rx offset_path;
	/** normal | auto | <position> */
	rx offset_position;
	/** [ auto | reverse ] || <angle> */
	rx offset_rotate;
	/** [ auto | reverse ] || <angle> */
	rx offset_rotation;
	/** <opacity-value> */
	rx opacity;
	/** <integer> */
	rx order;
	/** <integer> */
	rx orphans;
	/** <'outline-width'> || <'outline-style'> || <'outline-color'> */
	rx outline;
	/** auto | <color> */
	rx outline_color;
	/** <length> */
	rx outline_offset;
	/** auto | <outline-line-style> */
	rx outline_style;
	/** <line-width> */
	rx outline_width;
	/** [ visible | hidden | clip | scroll | auto ]{1,2} */
	rx overflow;
	/** auto | none */
	rx overflow_anchor;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_block;
	/** padding-box | content-box */
	rx overflow_clip_box;
	/** <visual-box> || <length [0,∞]> */
	rx overflow_clip_margin;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_inline;
	/** normal | break-word | anywhere */
	rx overflow_wrap;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_x;
	/** visible | hidden | clip | scroll | auto */
	rx overflow_y;
	/** none | auto */
	rx overlay;
	/** [ contain | none | auto ]{1,2} */
	rx overscroll_behavior;
	/** contain | none | auto */
	rx overscroll_behavior_block;
	/** contain | none | auto */
	rx overscroll_behavior_inline;
	/** contain | none | auto */
	rx overscroll_behavior_x;
	/** contain | none | auto */
	rx overscroll_behavior_y;
	/** <'padding-top'>{1,4} */
	rx padding;
	/** <'padding-top'>{1,2} */
	rx padding_block;
	/** <'padding-top'> */
	rx padding_block_end;
	/** <'padding-top'> */
	rx padding_block_start;
	/** <length-percentage [0,∞]> */
	rx padding_bottom;
	/** <'padding-top'>{1,2} */
	rx padding_inline;
	/** <'padding-top'> */
	rx padding_inline_end;
	/** <'padding-top'> */
	rx padding_inline_start;
	/** <length-percentage [0,∞]> */
	rx padding_left;
	/** <length-percentage [0,∞]> */
	rx padding_right;
	/** <length-percentage [0,∞]> */
	rx padding_top;
	/** CSS paddingInline. */
	rx padding_x;
	/** CSS paddingBlock. */
	rx padding_y;
	/** auto | <custom-ident> */
	rx page;
	/** normal | [ fill || stroke || markers ] */
	rx paint_order;
	/** none | <length> */
	rx perspective;
	/** <position> */
	rx perspective_origin;
	/** <'align-content'> <'justify-content'>? */
	rx place_content;
	/** <'align-items'> <'justify-items'>? */
	rx place_items;
	/** <'align-self'> <'justify-self'>? */
	rx place_self;
	/** auto | none | visiblePainted | visibleFill | visibleStroke | visible | painted | fill | stroke | all | … */
	rx pointer_events;
	/** static | relative | absolute | sticky | fixed */
	rx position;
	/** auto | <anchor-name> */
	rx position_anchor;
	/** none | <position-area> */
	rx position_area;
	/** <'position-try-order'>? <'position-try-fallbacks'> */
	rx position_try;
	/** none | [ [<dashed-ident> || <try-tactic>] | <'position-area'> ]# */
	rx position_try_fallbacks;
	/** normal | <try-size> */
	rx position_try_order;
	/** always | [ anchors-valid || anchors-visible || no-overflow ] */
	rx position_visibility;
	/** economy | exact */
	rx print_color_adjust;
	/** none | auto | [ <string> <string> ]+ */
	rx quotes;
	/** <length> | <percentage> */
	rx r;
	/** none | both | horizontal | vertical | block | inline */
	rx resize;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx right;
	/** none | <angle> | [ x | y | z | <number>{3} ] && <angle> */
	rx rotate;
	/** normal | <length-percentage> */
	rx row_gap;
	/** start | center | space-between | space-around */
	rx ruby_align;
	/** separate | collapse | auto */
	rx ruby_merge;
	/** auto | none */
	rx ruby_overhang;
	/** [ alternate || [ over | under ] ] | inter-character */
	rx ruby_position;
	/** <length> | <percentage> */
	rx rx;
	/** <length> | <percentage> */
	rx ry;
	/** none | [ <number> | <percentage> ]{1,3} */
	rx scale;
	/** auto | smooth */
	rx scroll_behavior;
	/** none | nearest */
	rx scroll_initial_target;
	/** <length>{1,4} */
	rx scroll_margin;
	/** <length>{1,2} */
	rx scroll_margin_block;
	/** <length> */
	rx scroll_margin_block_end;
	/** <length> */
	rx scroll_margin_block_start;
	/** <length> */
	rx scroll_margin_bottom;
	/** <length>{1,2} */
	rx scroll_margin_inline;
	/** <length> */
	rx scroll_margin_inline_end;
	/** <length> */
	rx scroll_margin_inline_start;
	/** <length> */
	rx scroll_margin_left;
	/** <length> */
	rx scroll_margin_right;
	/** <length> */
	rx scroll_margin_top;
	/** [ auto | <length-percentage> ]{1,4} */
	rx scroll_padding;
	/** [ auto | <length-percentage> ]{1,2} */
	rx scroll_padding_block;
	/** auto | <length-percentage> */
	rx scroll_padding_block_end;
	/** auto | <length-percentage> */
	rx scroll_padding_block_start;
	/** auto | <length-percentage> */
	rx scroll_padding_bottom;
	/** [ auto | <length-percentage> ]{1,2} */
	rx scroll_padding_inline;
	/** auto | <length-percentage> */
	rx scroll_padding_inline_end;
	/** auto | <length-percentage> */
	rx scroll_padding_inline_start;
	/** auto | <length-percentage> */
	rx scroll_padding_left;
	/** auto | <length-percentage> */
	rx scroll_padding_right;
	/** auto | <length-percentage> */
	rx scroll_padding_top;
	/** [ none | start | end | center ]{1,2} */
	rx scroll_snap_align;
	/** <length>{1,4} */
	rx scroll_snap_margin;
	/** <length> */
	rx scroll_snap_margin_bottom;
	/** <length> */
	rx scroll_snap_margin_left;
	/** <length> */
	rx scroll_snap_margin_right;
	/** <length> */
	rx scroll_snap_margin_top;
	/** normal | always */
	rx scroll_snap_stop;
	/** none | [ x | y | block | inline | both ] [ mandatory | proximity ]? */
	rx scroll_snap_type;
	/** [ <'scroll-timeline-name'> <'scroll-timeline-axis'>? ]# */
	rx scroll_timeline;
	/** [ block | inline | x | y ]# */
	rx scroll_timeline_axis;
	/** [ none | <dashed-ident> ]# */
	rx scroll_timeline_name;
	/** auto | <color>{2} */
	rx scrollbar_color;
	/** auto | stable && both-edges? */
	rx scrollbar_gutter;
	/** auto | thin | none */
	rx scrollbar_width;
	/** <opacity-value> */
	rx shape_image_threshold;
	/** <length-percentage> */
	rx shape_margin;
	/** none | [ <shape-box> || <basic-shape> ] | <image> */
	rx shape_outside;
	/** auto | optimizeSpeed | crispEdges | geometricPrecision */
	rx shape_rendering;
	/** normal | spell-out || digits || [ literal-punctuation | no-punctuation ] */
	rx speak_as;
	/** <'color'> */
	rx stop_color;
	/** <'opacity'> */
	rx stop_opacity;
	/** <paint> */
	rx stroke;
	/** <color> */
	rx stroke_color;
	/** none | <dasharray> */
	rx stroke_dasharray;
	/** <length-percentage> | <number> */
	rx stroke_dashoffset;
	/** butt | round | square */
	rx stroke_linecap;
	/** miter | miter-clip | round | bevel | arcs */
	rx stroke_linejoin;
	/** <number> */
	rx stroke_miterlimit;
	/** <'opacity'> */
	rx stroke_opacity;
	/** <length-percentage> | <number> */
	rx stroke_width;
	/** <integer> | <length> */
	rx tab_size;
	/** auto | fixed */
	rx table_layout;
	/** start | end | left | right | center | justify | match-parent */
	rx text_align;
	/** auto | start | end | left | right | center | justify */
	rx text_align_last;
	/** start | middle | end */
	rx text_anchor;
	/** normal | <autospace> | auto */
	rx text_autospace;
	/** normal | <'text-box-trim'> || <'text-box-edge'> */
	rx text_box;
	/** auto | <text-edge> */
	rx text_box_edge;
	/** none | trim-start | trim-end | trim-both */
	rx text_box_trim;
	/** none | all | [ digits <integer>? ] */
	rx text_combine_upright;
	/** <'text-decoration-line'> || <'text-decoration-style'> || <'text-decoration-color'> || … */
	rx text_decoration;
	/** <color> */
	rx text_decoration_color;
	/** none | [ underline || overline || line-through || blink ] | spelling-error | grammar-error */
	rx text_decoration_line;
	/** none | [ objects || [ spaces | [ leading-spaces || trailing-spaces ] ] || edges || box-decoration ] */
	rx text_decoration_skip;
	/** auto | all | none */
	rx text_decoration_skip_ink;
	/** solid | double | dotted | dashed | wavy */
	rx text_decoration_style;
	/** auto | from-font | <length> | <percentage>  */
	rx text_decoration_thickness;
	/** <'text-emphasis-style'> || <'text-emphasis-color'> */
	rx text_emphasis;
	/** <color> */
	rx text_emphasis_color;
	/** auto | [ over | under ] && [ right | left ]? */
	rx text_emphasis_position;
	/** none | [ [ filled | open ] || [ dot | circle | double-circle | triangle | sesame ] ] | <string> */
	rx text_emphasis_style;
	/** <length-percentage> && hanging? && each-line? */
	rx text_indent;
	/** auto | inter-character | inter-word | none */
	rx text_justify;
	/** mixed | upright | sideways */
	rx text_orientation;
	/** [ clip | ellipsis | <string> ]{1,2} */
	rx text_overflow;
	/** auto | optimizeSpeed | optimizeLegibility | geometricPrecision */
	rx text_rendering;
	/** none | <shadow-t># */
	rx text_shadow;
	/** none | auto | <percentage> */
	rx text_size_adjust;
	/** space-all | normal | space-first | trim-start */
	rx text_spacing_trim;
	/** none | [ capitalize | uppercase | lowercase ] || full-width || full-size-kana | math-auto */
	rx text_transform;
	/** auto | <length> | <percentage>  */
	rx text_underline_offset;
	/** auto | from-font | [ under || [ left | right ] ] */
	rx text_underline_position;
	/** <'text-wrap-mode'> || <'text-wrap-style'> */
	rx text_wrap;
	/** wrap | nowrap */
	rx text_wrap_mode;
	/** auto | balance | stable | pretty */
	rx text_wrap_style;
	/** none | <dashed-ident># */
	rx timeline_scope;
	/** auto | <length-percentage> | <anchor()> | <anchor-size()> */
	rx top;
	/** auto | none | [ [ pan-x | pan-left | pan-right ] || [ pan-y | pan-up | pan-down ] || pinch-zoom ] | … */
	rx touch_action;
	/** none | <transform-list> */
	rx transform;
	/** content-box | border-box | fill-box | stroke-box | view-box */
	rx transform_box;
	/** [ <length-percentage> | left | center | right | top | bottom ] | [ [ <length-percentage> | left | … */
	rx transform_origin;
	/** flat | preserve-3d */
	rx transform_style;
	/** <single-transition># */
	rx transition;
	/** <transition-behavior-value># */
	rx transition_behavior;
	/** <time># */
	rx transition_delay;
	/** <time># */
	rx transition_duration;
	/** none | <single-transition-property># */
	rx transition_property;
	/** <easing-function># */
	rx transition_timing_function;
	/** none | <length-percentage> [ <length-percentage> <length>? ]? */
	rx translate;
	/** normal | embed | isolate | bidi-override | isolate-override | plaintext */
	rx unicode_bidi;
	/** auto | text | none | all */
	rx user_select;
	/** none | non-scaling-stroke | non-scaling-size | non-rotation | fixed-position */
	rx vector_effect;
	/** baseline | sub | super | text-top | text-bottom | middle | top | bottom | <percentage> | <length> */
	rx vertical_align;
	/** [ <'view-timeline-name'> [ <'view-timeline-axis'> || <'view-timeline-inset'> ]? ]# */
	rx view_timeline;
	/** [ block | inline | x | y ]# */
	rx view_timeline_axis;
	/** [ [ auto | <length-percentage> ]{1,2} ]# */
	rx view_timeline_inset;
	/** [ none | <dashed-ident> ]# */
	rx view_timeline_name;
	/** none | <custom-ident>+ */
	rx view_transition_class;
	/** none | <custom-ident> | match-element */
	rx view_transition_name;
	/** visible | hidden | collapse */
	rx visibility;
	/** normal | pre | pre-wrap | pre-line | <'white-space-collapse'> || <'text-wrap-mode'> */
	rx white_space;
	/** collapse | preserve | preserve-breaks | preserve-spaces | break-spaces */
	rx white_space_collapse;
	/** <integer> */
	rx widows;
	/** auto | <length-percentage [0,∞]> | min-content | max-content | fit-content | … */
	rx width;
	/** auto | <animateable-feature># */
	rx will_change;
	/** normal | break-all | keep-all | break-word | auto-phrase */
	rx word_break;
	/** normal | <length> */
	rx word_spacing;
	/** normal | break-word */
	rx word_wrap;
	/** horizontal-tb | vertical-rl | vertical-lr | sideways-rl | sideways-lr */
	rx writing_mode;
	/** <length> | <percentage> */
	rx x;
	/** <length> | <percentage> */
	rx y;
	/** auto | <integer> */
	rx z_index;
	/** normal | reset | <number [0,∞]> || <percentage [0,∞]> */
	rx zoom;
	struct rx_children_come_before_props_ *guard_css_;
	/* triggers of every component */
	/** Passes nothing. */
	rx_event on_focus;
	/** Passes nothing. */
	rx_event on_blur;
	/** Passes nothing. */
	rx_event on_click;
	/** Passes nothing. */
	rx_event on_context_menu;
	/** Passes nothing. */
	rx_event on_double_click;
	/** Passes nothing. */
	rx_event on_mouse_down;
	/** Passes nothing. */
	rx_event on_mouse_enter;
	/** Passes nothing. */
	rx_event on_mouse_leave;
	/** Passes nothing. */
	rx_event on_mouse_move;
	/** Passes nothing. */
	rx_event on_mouse_out;
	/** Passes nothing. */
	rx_event on_mouse_over;
	/** Passes nothing. */
	rx_event on_mouse_up;
	/** Passes nothing. */
	rx_event on_scroll;
	/** Passes nothing. */
	rx_event on_scroll_end;
	/** Passes nothing. */
	rx_event on_mount;
	/** Passes nothing. */
	rx_event on_unmount;
	/** Passes the key (str). */
	rx_event on_key_down;
	/** Passes the key (str). */
	rx_event on_key_up;
	struct rx_children_come_before_props_ *guard_triggers_;
};

/* Of components that have no props of their own. */
struct rx_plain_props {
	RX_CHILDREN_;
	struct rx_common;
};

/* rx_style(.color = "red", .padding = "1em") is what .style takes; expands to
 * rx_style_(&(struct rx_common){ .color = "red", .padding = "1em" }). Only the CSS members count. */
#define rx_style(...) rx_style_(&(struct rx_common){ __VA_ARGS__ })
rx rx_style_(const struct rx_common *common);

#endif

/* Longer texts: markdown and program text.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_TEXT_H
#define REFLEX_TEXT_H

#pragma GCC system_header

#include "css.h"

/** Program text in colours: rx_code_block("int x;", .language = "c"). */
struct rx_code_block_props {
	RX_CHILDREN_;
	/** How to read it. "1c" "1c-query" "abap" "actionscript" … "zsh". */
	rx language; rx_prop_guard_ _g1;
	/** Its colours; without one they follow the colour mode. "a11y-dark" "andromeeda" "atom-dark" "aurora-x" …
	 * "vsc-dark-plus". */
	rx theme; rx_prop_guard_ _g2;
	/** Colours for each mode: rx_js("{ light: 'one-light', dark: 'nord' }"). Any value. */
	rx themes; rx_prop_guard_ _g3;
	/** Numbers before the lines. rx_true or rx_false. */
	rx show_line_numbers; rx_prop_guard_ _g4;
	/** The first of them; 1. Number. */
	rx starting_line_number; rx_prop_guard_ _g5;
	/** Long lines are broken; otherwise the block scrolls. rx_true or rx_false. */
	rx wrap_long_lines; rx_prop_guard_ _g6;
	/** A button copies the text. rx_true or rx_false. */
	rx can_copy; rx_prop_guard_ _g7;
	/** What is clicked instead of that button. Component or text. */
	rx copy_button; rx_prop_guard_ _g8;
	/** rx_style(…) of the block, as .style. */
	rx custom_style; rx_prop_guard_ _g9;
	/** Props of the <code> element: rx_js("{ … }"). Any value. */
	rx code_tag_props; rx_prop_guard_ _g10;
	/** Marks in the text that change lines: rx_js("['notation-diff']"). Any value. */
	rx transformers; rx_prop_guard_ _g11;
	/** All of them. rx_true or rx_false. */
	rx use_transformers; rx_prop_guard_ _g12;
	/** Places to mark: rx_js("[{ start: 0, end: 4, properties: { class: 'highlighted' } }]"). Any value. */
	rx decorations; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_code_block_component;
#define rx_code_block(...) \
	rx_component_(&rx_code_block_component, &(struct rx_code_block_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** rx_code_block by its other name.
 * Its props are those of rx_code_block. */
extern const struct rx_component rx_code_block_shiki_component;
#define rx_code_block_shiki(...) \
	rx_component_(&rx_code_block_shiki_component, &(struct rx_code_block_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A text in markdown: rx_markdown("# Title"). */
struct rx_markdown_props {
	RX_CHILDREN_;
	/** Own looks of its elements: rx_markdown_map(…). Component or text. */
	rx component_map; rx_prop_guard_ _g1;
	/** Tables, task lists, footnotes, strikethrough; on by default. rx_true or rx_false. */
	rx use_gfm; rx_prop_guard_ _g2;
	/** Formulas between dollar signs; on by default. rx_true or rx_false. */
	rx use_math; rx_prop_guard_ _g3;
	/** Formulas are typeset; off: shown as they are written. rx_true or rx_false. */
	rx use_katex; rx_prop_guard_ _g4;
	/** A picture alone in a paragraph stands without it; on by default. rx_true or rx_false. */
	rx use_unwrap_images; rx_prop_guard_ _g5;
	/** Colours in fenced code; on by default. rx_true or rx_false. */
	rx use_highlight; rx_prop_guard_ _g6;
	/** HTML in the text is shown, cleaned of what could do harm; off by default. rx_true or rx_false. */
	rx use_raw; rx_prop_guard_ _g7;
	/** HTML in the text is shown uncleaned, with frames and any link; scripts do not run: never for what users
	 * write. rx_true or rx_false. */
	rx trusted; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_markdown_component;
#define rx_markdown(...) \
	rx_component_(&rx_markdown_component, &(struct rx_markdown_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** In a part of rx_markdown_map: where the content of the element stands. */
extern const struct rx_component rx_markdown_content_component;
#define rx_markdown_content(...) \
	rx_component_(&rx_markdown_content_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A component for each element of a markdown text, which gets the element's content and attributes: .h1 = rx_heading(.size = "9"). */
struct rx_markdown_map_props {
	RX_CHILDREN_;
	/** <h1>. Component or text. */
	rx h1; rx_prop_guard_ _g1;
	/** <h2>. Component or text. */
	rx h2; rx_prop_guard_ _g2;
	/** <h3>. Component or text. */
	rx h3; rx_prop_guard_ _g3;
	/** <h4>. Component or text. */
	rx h4; rx_prop_guard_ _g4;
	/** <h5>. Component or text. */
	rx h5; rx_prop_guard_ _g5;
	/** <h6>. Component or text. */
	rx h6; rx_prop_guard_ _g6;
	/** Paragraphs. Component or text. */
	rx p; rx_prop_guard_ _g7;
	/** Links. Component or text. */
	rx a; rx_prop_guard_ _g8;
	/** Lists. Component or text. */
	rx ul; rx_prop_guard_ _g9;
	/** Numbered lists. Component or text. */
	rx ol; rx_prop_guard_ _g10;
	/** Items of lists. Component or text. */
	rx li; rx_prop_guard_ _g11;
	/** <blockquote>. Component or text. */
	rx blockquote; rx_prop_guard_ _g12;
	/** Code in a line. Component or text. */
	rx code; rx_prop_guard_ _g13;
	/** Fenced code. Component or text. */
	rx pre; rx_prop_guard_ _g14;
	/** <table>. Component or text. */
	rx table; rx_prop_guard_ _g15;
	/** <thead>. Component or text. */
	rx thead; rx_prop_guard_ _g16;
	/** <tbody>. Component or text. */
	rx tbody; rx_prop_guard_ _g17;
	/** <tr>. Component or text. */
	rx tr; rx_prop_guard_ _g18;
	/** <th>. Component or text. */
	rx th; rx_prop_guard_ _g19;
	/** <td>. Component or text. */
	rx td; rx_prop_guard_ _g20;
	/** Pictures. Component or text. */
	rx img; rx_prop_guard_ _g21;
	/** Lines between parts. Component or text. */
	rx hr; rx_prop_guard_ _g22;
	/** Emphasis. Component or text. */
	rx em; rx_prop_guard_ _g23;
	/** Strong emphasis. Component or text. */
	rx strong; rx_prop_guard_ _g24;
	/** What is struck out. Component or text. */
	rx del; rx_prop_guard_ _g25;
	struct rx_common;
};
extern const struct rx_component rx_markdown_map_component;
#define rx_markdown_map(...) \
	rx_component_(&rx_markdown_map_component, &(struct rx_markdown_map_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

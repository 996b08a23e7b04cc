/* Tables and figures: data table, data editor, Plotly.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_DATA_H
#define REFLEX_DATA_H

#pragma GCC system_header

#include "css.h"

/** A grid of cells to edit, like a spreadsheet, by Glide Data Grid.
 * .columns: Objects { id, title, type, width }; without it all members of the records. Any value.
 * .read_only: Nothing can be edited. rx_true or rx_false.
 * .width: Of the grid; "100%" by default. Any value.
 * .height: Of the grid; as its rows need it, at most 400 pixels, by default. Any value. */
struct rx_data_editor_props {
	RX_CHILDREN_;
	/** A LIST of records, or rx_json: a list of objects or of lists. Any value. */
	rx data; rx_prop_guard_ _g1;
	/** How many rows; as many as `data` has, without it. Number. */
	rx rows; rx_prop_guard_ _g2;
	/** rx_js: a function of [column, row] that gives the cell, in the place of `data`. Any value. */
	rx get_cell_content; rx_prop_guard_ _g3;
	/** Cells can be copied; true by default. rx_true or rx_false. */
	rx get_cells_for_selection; rx_prop_guard_ _g4;
	/** Cells can be pasted. rx_true or rx_false. */
	rx on_paste; rx_prop_guard_ _g5;
	/** What is selected, as on_grid_selection_change passes it. Any value. */
	rx grid_selection; rx_prop_guard_ _g6;
	/** Colours and fonts in the place of the app's theme: { accentColor: "red" }. Any value. */
	rx theme; rx_prop_guard_ _g7;
	/** rx_js: further kinds of cells. Any value. */
	rx custom_renderers; rx_prop_guard_ _g8;
	/** Number. */
	rx freeze_columns; rx_prop_guard_ _g9;
	/** Number. */
	rx group_header_height; rx_prop_guard_ _g10;
	/** Number. */
	rx header_height; rx_prop_guard_ _g11;
	/** Number. */
	rx max_column_auto_width; rx_prop_guard_ _g12;
	/** Number. */
	rx max_column_width; rx_prop_guard_ _g13;
	/** Number. */
	rx min_column_width; rx_prop_guard_ _g14;
	/** Number. */
	rx row_height; rx_prop_guard_ _g15;
	/** Number. */
	rx row_marker_start_index; rx_prop_guard_ _g16;
	/** Number. */
	rx row_marker_width; rx_prop_guard_ _g17;
	/** Number. */
	rx overscroll_x; rx_prop_guard_ _g18;
	/** Number. */
	rx overscroll_y; rx_prop_guard_ _g19;
	/** Number. */
	rx scroll_offset_x; rx_prop_guard_ _g20;
	/** Number. */
	rx scroll_offset_y; rx_prop_guard_ _g21;
	/** rx_true or rx_false. */
	rx draw_focus_ring; rx_prop_guard_ _g22;
	/** rx_true or rx_false. */
	rx fixed_shadow_x; rx_prop_guard_ _g23;
	/** rx_true or rx_false. */
	rx fixed_shadow_y; rx_prop_guard_ _g24;
	/** rx_true or rx_false. */
	rx fill_handle; rx_prop_guard_ _g25;
	/** rx_true or rx_false. */
	rx smooth_scroll_x; rx_prop_guard_ _g26;
	/** rx_true or rx_false. */
	rx smooth_scroll_y; rx_prop_guard_ _g27;
	/** rx_true or rx_false. */
	rx vertical_border; rx_prop_guard_ _g28;
	/** rx_true or rx_false. */
	rx prevent_diagonal_scrolling; rx_prop_guard_ _g29;
	/** rx_true or rx_false. */
	rx show_search; rx_prop_guard_ _g30;
	/** "both" "checkbox" "checkbox-visible" "clickable-number" "none" "number". */
	rx row_markers; rx_prop_guard_ _g31;
	/** "multi" "none" "single". */
	rx column_select; rx_prop_guard_ _g32;
	/** "multi" "none" "single". */
	rx row_select; rx_prop_guard_ _g33;
	/** "cell" "multi-cell" "multi-rect" "none" "rect". */
	rx range_select; rx_prop_guard_ _g34;
	/** "exclusive" "mixed". */
	rx range_selection_blending; rx_prop_guard_ _g35;
	/** "exclusive" "mixed". */
	rx column_selection_blending; rx_prop_guard_ _g36;
	/** "exclusive" "mixed". */
	rx row_selection_blending; rx_prop_guard_ _g37;
	/** "auto" "multi". */
	rx row_selection_mode; rx_prop_guard_ _g38;
	/** "allowPartial" "default". */
	rx span_range_behavior; rx_prop_guard_ _g39;
	/** Passes the row (int), the member's name (str), and the new value, of any type. */
	rx_event on_edit; rx_prop_guard_ _g40;
	/** Passes [column, row]. Handlers take an rx_json for each. */
	rx_event on_cell_activated; rx_prop_guard_ _g41;
	/** Passes [column, row]. Handlers take an rx_json for each. */
	rx_event on_cell_clicked; rx_prop_guard_ _g42;
	/** Passes [column, row]. Handlers take an rx_json for each. */
	rx_event on_cell_context_menu; rx_prop_guard_ _g43;
	/** Passes [column, row]. Handlers take an rx_json for each. */
	rx_event on_header_clicked; rx_prop_guard_ _g44;
	/** Passes [column, row]. Handlers take an rx_json for each. */
	rx_event on_header_context_menu; rx_prop_guard_ _g45;
	/** Passes [column, row]. Handlers take an rx_json for each. */
	rx_event on_item_hovered; rx_prop_guard_ _g46;
	/** Passes [column, row] and the cell: { kind, data }. Handlers take an rx_json for each. */
	rx_event on_cell_edited; rx_prop_guard_ _g47;
	/** Passes [column, row] and the cell. Handlers take an rx_json for each. */
	rx_event on_group_header_clicked; rx_prop_guard_ _g48;
	/** Passes the column and where it was. Handlers take an rx_json for each. */
	rx_event on_group_header_context_menu; rx_prop_guard_ _g49;
	/** Passes the old name and the new one. Handlers take an rx_json for each. */
	rx_event on_group_header_renamed; rx_prop_guard_ _g50;
	/** Passes the column and where its menu belongs. Handlers take an rx_json for each. */
	rx_event on_header_menu_click; rx_prop_guard_ _g51;
	/** Passes the selection whose cells are to be emptied. Handlers take an rx_json for each. */
	rx_event on_delete; rx_prop_guard_ _g52;
	/** Passes the selection: { current, columns, rows }. Handlers take an rx_json for each. */
	rx_event on_grid_selection_change; rx_prop_guard_ _g53;
	/** Passes the new cell, or nothing, and [column, row] of where the cursor goes. Handlers take an rx_json
	 * for each. */
	rx_event on_finished_editing; rx_prop_guard_ _g54;
	/** Fires when the row below the last one is clicked. Passes nothing. */
	rx_event on_row_appended; rx_prop_guard_ _g55;
	/** Fires when nothing is selected any more. Passes nothing. */
	rx_event on_selection_cleared; rx_prop_guard_ _g56;
	/** Fires when the search is closed. Passes nothing. */
	rx_event on_search_close; rx_prop_guard_ _g57;
	/** Passes the column and its new width. Handlers take an rx_json for each. */
	rx_event on_column_resize; rx_prop_guard_ _g58;
	struct rx_common;
};
extern const struct rx_component rx_data_editor_component;
#define rx_data_editor(...) \
	rx_component_(&rx_data_editor_component, &(struct rx_data_editor_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A table of records: search, order, pages, columns to resize, rows to pick; any number of rows.
 * .columns: Names of members, or objects { id, title, width, align, sortable }; without it all members of the records. Any value.
 * .selection: Rows can be picked. "multiple" "none" "single".
 * .height: Of the rows, at most: rx_int(400), "60vh". Any value.
 * .placeholder: In the field to search with. */
struct rx_data_table_props {
	RX_CHILDREN_;
	/** A LIST of records, or rx_json: a list of objects or of lists. Any value. */
	rx data; rx_prop_guard_ _g1;
	/** A field that looks for a text in all columns. rx_true or rx_false. */
	rx search; rx_prop_guard_ _g2;
	/** A click on a column's title sorts by it. rx_true or rx_false. */
	rx sort; rx_prop_guard_ _g3;
	/** rx_true: pages of ten; a number: of that many; without it the table scrolls, and draws what is in view.
	 * Any value. */
	rx pagination; rx_prop_guard_ _g4;
	/** Columns can be made wider. rx_true or rx_false. */
	rx resizable; rx_prop_guard_ _g5;
	/** With on_page: how many rows the server has. Number. */
	rx row_count; rx_prop_guard_ _g6;
	/** Where there are no rows. */
	rx empty_text; rx_prop_guard_ _g7;
	/** The server has the rows: passes page (from 0), rows of a page, text to search, column to sort by,
	 * whether descending (int, int, str, str, bool). */
	rx_event on_page; rx_prop_guard_ _g8;
	/** Passes the row's index and its record (int, rx_json). */
	rx_event on_row_click; rx_prop_guard_ _g9;
	/** Passes the indexes of the rows that are picked (a list of int). */
	rx_event on_selection_change; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_data_table_component;
#define rx_data_table(...) \
	rx_component_(&rx_data_table_component, &(struct rx_data_table_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A figure of Plotly, with all kinds of traces.
 * .on_double_click: Fires on a double click. Passes nothing.
 * .on_click: Passes a list of the points that were clicked: x, y, curveNumber, pointIndex (rx_json). */
struct rx_plotly_props {
	RX_CHILDREN_;
	/** Traces: a list, or a whole figure of data and layout. Any value. */
	rx data; rx_prop_guard_ _g1;
	/** Plotly's layout: title, axes, legend. Any value. */
	rx layout; rx_prop_guard_ _g2;
	/** Plotly's options: { displayModeBar: false }. Any value. */
	rx config; rx_prop_guard_ _g3;
	/** A template in the place of the theme's colours. Any value. */
	rx template; rx_prop_guard_ _g4;
	/** Language of the bar of buttons, and of numbers and dates: "de", "pt-br"; it is loaded when it is asked
	 * for. */
	rx locale; rx_prop_guard_ _g5;
	/** Follows the size of what is around; true by default. rx_true or rx_false. */
	rx use_resize_handler; rx_prop_guard_ _g6;
	/** Fires after each drawing. Passes nothing. */
	rx_event on_after_plot; rx_prop_guard_ _g7;
	/** Fires when an animation has ended. Passes nothing. */
	rx_event on_animated; rx_prop_guard_ _g8;
	/** Fires when an animation was cut short. Passes nothing. */
	rx_event on_animation_interrupted; rx_prop_guard_ _g9;
	/** Fires when it took another size. Passes nothing. */
	rx_event on_autosize; rx_prop_guard_ _g10;
	/** Fires when nothing is selected any more. Passes nothing. */
	rx_event on_deselect; rx_prop_guard_ _g11;
	/** Fires when it was drawn anew. Passes nothing. */
	rx_event on_redraw; rx_prop_guard_ _g12;
	/** Fires when a transition was cut short. Passes nothing. */
	rx_event on_transition_interrupted; rx_prop_guard_ _g13;
	/** Fires when a transition begins. Passes nothing. */
	rx_event on_transitioning; rx_prop_guard_ _g14;
	/** Fires before something is hovered. Passes nothing. */
	rx_event on_before_hover; rx_prop_guard_ _g15;
	/** Fires for each frame of an animation. Passes what the component passes (rx_json). */
	rx_event on_animating_frame; rx_prop_guard_ _g16;
	/** Fires when a button of the layout was pressed. Passes what the component passes (rx_json). */
	rx_event on_button_clicked; rx_prop_guard_ _g17;
	/** Fires when the layout changed: zoom, pan. Passes what the component passes (rx_json). */
	rx_event on_relayout; rx_prop_guard_ _g18;
	/** Fires while the layout changes. Passes what the component passes (rx_json). */
	rx_event on_relayouting; rx_prop_guard_ _g19;
	/** Fires when traces changed: the legend. Passes what the component passes (rx_json). */
	rx_event on_restyle; rx_prop_guard_ _g20;
	/** Passes a list of the points under the pointer: x, y, curveNumber, pointIndex (rx_json). */
	rx_event on_hover; rx_prop_guard_ _g21;
	/** Passes a list of the points that the pointer left: x, y, curveNumber, pointIndex (rx_json). */
	rx_event on_unhover; rx_prop_guard_ _g22;
	/** Passes a list of the points that were selected: x, y, curveNumber, pointIndex (rx_json). */
	rx_event on_selected; rx_prop_guard_ _g23;
	/** Passes a list of the points while they are selected: x, y, curveNumber, pointIndex (rx_json). */
	rx_event on_selecting; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_plotly_component;
#define rx_plotly(...) rx_component_(&rx_plotly_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with scatter, bar and pie alone.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_basic_component;
#define rx_plotly_basic(...) \
	rx_component_(&rx_plotly_basic_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with what has two axes.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_cartesian_component;
#define rx_plotly_cartesian(...) \
	rx_component_(&rx_plotly_cartesian_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with candlesticks, funnels and waterfalls.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_finance_component;
#define rx_plotly_finance(...) \
	rx_component_(&rx_plotly_finance_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with maps of the world.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_geo_component;
#define rx_plotly_geo(...) \
	rx_component_(&rx_plotly_geo_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with flat WebGL traces.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_gl2d_component;
#define rx_plotly_gl2d(...) \
	rx_component_(&rx_plotly_gl2d_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with three dimensions.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_gl3d_component;
#define rx_plotly_gl3d(...) \
	rx_component_(&rx_plotly_gl3d_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly with tile maps.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_mapbox_component;
#define rx_plotly_mapbox(...) \
	rx_component_(&rx_plotly_mapbox_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Plotly where scripts may not be evaluated.
 * Its props are those of rx_plotly. */
extern const struct rx_component rx_plotly_strict_component;
#define rx_plotly_strict(...) \
	rx_component_(&rx_plotly_strict_component, &(struct rx_plotly_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#endif

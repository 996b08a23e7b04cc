/* Charts, by Recharts.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#ifndef REFLEX_RECHARTS_H
#define REFLEX_RECHARTS_H

#pragma GCC system_header

#include "css.h"

/** A filled area under the values of `data_key`.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the curve. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown on the curve. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the curve. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the curve. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove on the curve. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout on the curve. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover on the curve. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup on the curve. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: The stroke color.
 * .stroke_dasharray: The pattern of dashes and gaps used to paint the line. Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: The width of the stroke. Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_area_props {
	RX_CHILDREN_;
	/** The active dot is rendered on the closest data point when user interacts with the chart. Any value. */
	rx active_dot; rx_prop_guard_ _g1;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g2;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g3;
	/** Baseline of the area: Any value. */
	rx base_line; rx_prop_guard_ _g4;
	/** Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** Whether to connect the curve across null points. rx_true or rx_false. */
	rx connect_nulls; rx_prop_guard_ _g6;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g7;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g8;
	/** Renders a circle element at each data point. Any value. */
	rx dot; rx_prop_guard_ _g9;
	/** Hides the whole graphical element when true. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g10;
	/** If set false, animation of area will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g11;
	/** rx_true or rx_false. */
	rx is_range; rx_prop_guard_ _g12;
	/** Renders one label for each data point. Any value. */
	rx label; rx_prop_guard_ _g13;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g14;
	/** The name of data. */
	rx name; rx_prop_guard_ _g15;
	/** The customized event handler of animation end. Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g16;
	/** The customized event handler of animation start. Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g18;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g19;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g20;
	/** When two Areas have the same axisId and same stackId, then the two Areas are stacked in the chart. Any
	 * value. */
	rx stack_id; rx_prop_guard_ _g21;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g22;
	/** The interpolation type of curve. "basis" "basisClosed" "basisOpen" "bump" … "stepBefore". */
	rx type; rx_prop_guard_ _g23;
	/** The unit of data. Any value. */
	rx unit; rx_prop_guard_ _g24;
	/** The id of XAxis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g25;
	/** The id of YAxis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g26;
	/** The interpolation type of curve. "basis" "basisClosed" "basisOpen" "bump" … "stepBefore". */
	rx type_; rx_prop_guard_ _g27;
	struct rx_common;
};
extern const struct rx_component rx_recharts_area_component;
#define rx_recharts_area(...) \
	rx_component_(&rx_recharts_area_component, &(struct rx_recharts_area_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A chart of areas.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: The ARIA role for the chart, which provides semantic information for screen reader users.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_area_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The base value of area. Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Text. */
	rx desc; rx_prop_guard_ _g8;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "horizontal"
	 * "vertical". */
	rx layout; rx_prop_guard_ _g9;
	/** The maximum width of all the bars in a horizontal BarChart, or maximum height in a vertical BarChart.
	 * Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g14;
	/** If `false`, stacked items will be rendered left to right. rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g15;
	/** The type of offset function used to generate the lower and upper values in the series array. "expand"
	 * "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g16;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g17;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_recharts_area_chart_component;
#define rx_recharts_area_chart(...) \
	rx_component_(&rx_recharts_area_chart_component, &(struct rx_recharts_area_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Bars of the values of `data_key`.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .background: Renders a background for each bar. Any value.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the bars in this group. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown on the bars in this group. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the bars in this group. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the bars in this group. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove on the bars in this group. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout on the bars in this group. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover on the bars in this group. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup on the bars in this group. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_bar_props {
	RX_CHILDREN_;
	/** The active bar is shown when a user enters a bar chart and this chart has tooltip. Any value. */
	rx active_bar; rx_prop_guard_ _g1;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g2;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear" "spring" or other text. */
	rx animation_easing; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g5;
	/** Hides the whole graphical element when true. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g6;
	/** If set false, animation of bar will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g7;
	/** Renders one label for each bar. Any value. */
	rx label; rx_prop_guard_ _g8;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g9;
	/** The maximum width of bar in a horizontal chart, or maximum height in a vertical chart. Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The minimal height of a bar in a horizontal chart, or the minimal width of a bar in a vertical chart.
	 * Number. */
	rx min_point_size; rx_prop_guard_ _g11;
	/** The name of data. Any value. */
	rx name; rx_prop_guard_ _g12;
	/** The customized event handler of animation end. Passes nothing. */
	rx_event on_animation_end; rx_prop_guard_ _g13;
	/** The customized event handler of animation start. Passes nothing. */
	rx_event on_animation_start; rx_prop_guard_ _g14;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g17;
	/** The radius of corners. Any value. */
	rx radius; rx_prop_guard_ _g18;
	/** If set a ReactElement, the shape of bar can be customized. Any value. */
	rx shape; rx_prop_guard_ _g19;
	/** When two Bars have the same axisId and same stackId, then the two Bars are stacked in the chart. Any
	 * value. */
	rx stack_id; rx_prop_guard_ _g20;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g21;
	/** The unit of data. Any value. */
	rx unit; rx_prop_guard_ _g22;
	/** The id of XAxis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g23;
	/** The id of YAxis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_recharts_bar_component;
#define rx_recharts_bar(...) \
	rx_component_(&rx_recharts_bar_component, &(struct rx_recharts_bar_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A chart of bars.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: The ARIA role for the chart, which provides semantic information for screen reader users.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_bar_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The base value of area. Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Text. */
	rx desc; rx_prop_guard_ _g8;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "horizontal"
	 * "vertical". */
	rx layout; rx_prop_guard_ _g9;
	/** The maximum width of all the bars in a horizontal BarChart, or maximum height in a vertical BarChart.
	 * Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g14;
	/** If `false`, stacked items will be rendered left to right. rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g15;
	/** The type of offset function used to generate the lower and upper values in the series array. "expand"
	 * "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g16;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g17;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_recharts_bar_chart_component;
#define rx_recharts_bar_chart(...) \
	rx_component_(&rx_recharts_bar_chart_component, &(struct rx_recharts_bar_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A strip below the chart that chooses which part of the data it shows.
 * .aria_label: Text.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .gap: Number of data points to skip between chart refreshes. Number.
 * .height: Height of the brush in pixels. Number.
 * .opacity: Any value.
 * .padding: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .width: Width of the brush in pixels. Number.
 * .x: The x-coordinate of brush. Number.
 * .y: The y-coordinate of brush. Number. */
struct rx_recharts_brush_props {
	RX_CHILDREN_;
	/** rx_true or rx_false. */
	rx always_show_text; rx_prop_guard_ _g1;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g2;
	/** Number. */
	rx dy; rx_prop_guard_ _g3;
	/** The default end index of brush. Number. */
	rx end_index; rx_prop_guard_ _g4;
	/** Number. */
	rx leave_time_out; rx_prop_guard_ _g5;
	/** The handler of changing the active scope of brush. Passes what the component passes (rx_json). */
	rx_event on_change; rx_prop_guard_ _g6;
	/** Passes what the component passes (rx_json). */
	rx_event on_drag_end; rx_prop_guard_ _g7;
	/** The default start index of brush. Number. */
	rx start_index; rx_prop_guard_ _g8;
	/** The formatter function of ticks. Any value. */
	rx tick_formatter; rx_prop_guard_ _g9;
	/** Any value. */
	rx traveller; rx_prop_guard_ _g10;
	/** The width of each traveller. Number. */
	rx traveller_width; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_recharts_brush_component;
#define rx_recharts_brush(...) \
	rx_component_(&rx_recharts_brush_component, &(struct rx_recharts_brush_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** An axis by itself, without a scale of its own.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .height: Number.
 * .on_click: Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .on_mouse_move: Passes what the component passes (rx_json).
 * .on_mouse_out: Passes what the component passes (rx_json).
 * .on_mouse_over: Passes what the component passes (rx_json).
 * .on_mouse_up: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .padding: Padding information passed to custom tick components. Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .width: Number.
 * .x: Number.
 * .y: Number.
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_cartesian_axis_props {
	RX_CHILDREN_;
	/** Angle in which ticks will be rendered. Number. */
	rx angle; rx_prop_guard_ _g1;
	/** Any value. */
	rx axis_id; rx_prop_guard_ _g2;
	/** Any value. */
	rx axis_line; rx_prop_guard_ _g3;
	/** "xAxis" "yAxis". */
	rx axis_type; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g5;
	/** Any value. */
	rx interval; rx_prop_guard_ _g6;
	/** Any value. */
	rx label; rx_prop_guard_ _g7;
	/** Any value. */
	rx label_ref; rx_prop_guard_ _g8;
	/** Number. */
	rx min_tick_gap; rx_prop_guard_ _g9;
	/** rx_true or rx_false. */
	rx mirror; rx_prop_guard_ _g10;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g11;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g12;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g13;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g14;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g15;
	/** "bottom" "left" "right" "top". */
	rx orientation; rx_prop_guard_ _g16;
	/** Any value. */
	rx tick; rx_prop_guard_ _g17;
	/** Any value. */
	rx tick_formatter; rx_prop_guard_ _g18;
	/** Any value. */
	rx tick_line; rx_prop_guard_ _g19;
	/** Number. */
	rx tick_margin; rx_prop_guard_ _g20;
	/** Number. */
	rx tick_size; rx_prop_guard_ _g21;
	/** Additional props to spread to each tick Text element. Any value. */
	rx tick_text_props; rx_prop_guard_ _g22;
	/** Careful - this is the same name as XAxis + YAxis `ticks` but completely different object! Any value. */
	rx ticks; rx_prop_guard_ _g23;
	/** Any value. */
	rx unit; rx_prop_guard_ _g24;
	/** Any value. */
	rx view_box; rx_prop_guard_ _g25;
	struct rx_common;
};
extern const struct rx_component rx_recharts_cartesian_axis_component;
#define rx_recharts_cartesian_axis(...) \
	rx_component_(&rx_recharts_cartesian_axis_component, &(struct rx_recharts_cartesian_axis_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The lines behind a chart.
 * .fill: The background color used to fill the space between grid lines.
 * .fill_opacity: The opacity of the background used to fill the space between grid lines. Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .height: The height of grid. Number.
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: The pattern of dashes and gaps used to paint the lines of the grid. Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .width: The width of grid. Number.
 * .x: The x-coordinate of grid. Number.
 * .y: The y-coordinate of grid. Number.
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_cartesian_grid_props {
	RX_CHILDREN_;
	/** If set false, no horizontal grid lines will be drawn. Any value. */
	rx horizontal; rx_prop_guard_ _g1;
	/** A function that generates the y-coordinates of all horizontal lines. Any value. */
	rx horizontal_coordinates_generator; rx_prop_guard_ _g2;
	/** Defines background color of stripes. Any value. */
	rx horizontal_fill; rx_prop_guard_ _g3;
	/** Array of coordinates in pixels where to draw horizontal grid lines. Any value. */
	rx horizontal_points; rx_prop_guard_ _g4;
	/** Array of values, where horizontal lines will be drawn. Any value. */
	rx horizontal_values; rx_prop_guard_ _g5;
	/** If true, only the lines that correspond to the axes ticks values will be drawn. rx_true or rx_false. */
	rx sync_with_ticks; rx_prop_guard_ _g6;
	/** If set false, no vertical grid lines will be drawn. Any value. */
	rx vertical; rx_prop_guard_ _g7;
	/** A function that generates the x-coordinates of all vertical lines. Any value. */
	rx vertical_coordinates_generator; rx_prop_guard_ _g8;
	/** Defines background color of stripes. Any value. */
	rx vertical_fill; rx_prop_guard_ _g9;
	/** Array of coordinates in pixels where to draw vertical grid lines. Any value. */
	rx vertical_points; rx_prop_guard_ _g10;
	/** Array of values, where vertical lines will be drawn. Any value. */
	rx vertical_values; rx_prop_guard_ _g11;
	/** The id of XAxis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g12;
	/** The id of YAxis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_recharts_cartesian_grid_component;
#define rx_recharts_cartesian_grid(...) \
	rx_component_(&rx_recharts_cartesian_grid_component, &(struct rx_recharts_cartesian_grid_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** How one bar, slice or point looks: one per record, as children of the series.
 * .fill: The fill color.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .opacity: Any value.
 * .stroke: The stroke color.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start". */
extern const struct rx_component rx_recharts_cell_component;
#define rx_recharts_cell(...) \
	rx_component_(&rx_recharts_cell_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A chart of lines, areas, bars and points together.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: The ARIA role for the chart, which provides semantic information for screen reader users.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_composed_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The base value of area. Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Text. */
	rx desc; rx_prop_guard_ _g8;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "horizontal"
	 * "vertical". */
	rx layout; rx_prop_guard_ _g9;
	/** The maximum width of all the bars in a horizontal BarChart, or maximum height in a vertical BarChart.
	 * Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g14;
	/** If `false`, stacked items will be rendered left to right. rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g15;
	/** The type of offset function used to generate the lower and upper values in the series array. "expand"
	 * "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g16;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g17;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_recharts_composed_chart_component;
#define rx_recharts_composed_chart(...) \
	rx_component_(&rx_recharts_composed_chart_component, &(struct rx_recharts_composed_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** How far a value may be off.
 * .animation_duration: Number.
 * .direction: Direction of the error bar. "x" "y".
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .opacity: Any value.
 * .stroke: The stroke color.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: The width of the stroke. Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .width: Width of the error bar ends (the serifs) in pixels. Number.
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_error_bar_props {
	RX_CHILDREN_;
	/** Number. */
	rx animation_begin; rx_prop_guard_ _g1;
	/** "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g2;
	/** Decides how to extract the value of this ErrorBar from the data: A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx is_animation_active; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_recharts_error_bar_component;
#define rx_recharts_error_bar(...) \
	rx_component_(&rx_recharts_error_bar_component, &(struct rx_recharts_error_bar_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The steps of a funnel.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the area in this group. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup on the area in this group. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start". */
struct rx_recharts_funnel_props {
	RX_CHILDREN_;
	/** This component is rendered when this graphical item is activated (could be by mouse hover, touch,
	 * keyboard, programmatically). Any value. */
	rx active_shape; rx_prop_guard_ _g1;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g2;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g3;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g4;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g5;
	/** Hides the whole graphical element when true. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g6;
	/** If set false, animation of funnel will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g7;
	/** Any value. */
	rx label; rx_prop_guard_ _g8;
	/** "rectangle" "triangle". */
	rx last_shape_type; rx_prop_guard_ _g9;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g10;
	/** Name represents each sector in the tooltip. A member of the records in .data. */
	rx name_key; rx_prop_guard_ _g11;
	/** The customized event handler of animation end. Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g12;
	/** The customized event handler of animation start. Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g13;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g14;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g16;
	/** rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g17;
	/** If set a ReactElement, the shape of funnel can be customized. Any value. */
	rx shape; rx_prop_guard_ _g18;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g19;
	/** What legend and tooltip call it. */
	rx name; rx_prop_guard_ _g20;
	struct rx_common;
};
extern const struct rx_component rx_recharts_funnel_component;
#define rx_recharts_funnel(...) \
	rx_component_(&rx_recharts_funnel_component, &(struct rx_recharts_funnel_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A chart of steps that get smaller.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: The ARIA role for the chart, which provides semantic information for screen reader users.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_funnel_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The base value of area. Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Text. */
	rx desc; rx_prop_guard_ _g8;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "horizontal"
	 * "vertical". */
	rx layout; rx_prop_guard_ _g9;
	/** The maximum width of all the bars in a horizontal BarChart, or maximum height in a vertical BarChart.
	 * Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g14;
	/** If `false`, stacked items will be rendered left to right. rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g15;
	/** The type of offset function used to generate the lower and upper values in the series array. "expand"
	 * "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g16;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g17;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_recharts_funnel_chart_component;
#define rx_recharts_funnel_chart(...) \
	rx_component_(&rx_recharts_funnel_chart_component, &(struct rx_recharts_funnel_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The same as rx_recharts_tooltip, by its longer name.
 * Its props are those of rx_recharts_tooltip. */
extern const struct rx_component rx_recharts_graphing_tooltip_component;
#define rx_recharts_graphing_tooltip(...) \
	rx_component_(&rx_recharts_graphing_tooltip_component, &(struct rx_recharts_tooltip_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A text in a chart.
 * .content: If set a React element, the option is the custom react element of rendering label. Component or text.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .offset: The offset to the specified "position". Number.
 * .opacity: Any value.
 * .position: The position of label relative to the view box. Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_label_props {
	RX_CHILDREN_;
	/** Text rotation angle in degrees. Number. */
	rx angle; rx_prop_guard_ _g1;
	/** Function to customize how content is serialized before rendering. Any value. */
	rx formatter; rx_prop_guard_ _g2;
	/** Any value. */
	rx label_ref; rx_prop_guard_ _g3;
	/** Any value. */
	rx parent_view_box; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx text_break_all; rx_prop_guard_ _g5;
	/** The value of label can be set as children or as the `value` prop. Any value. */
	rx value; rx_prop_guard_ _g6;
	/** The box of viewing area. Any value. */
	rx view_box; rx_prop_guard_ _g7;
	struct rx_common;
};
extern const struct rx_component rx_recharts_label_component;
#define rx_recharts_label(...) \
	rx_component_(&rx_recharts_label_component, &(struct rx_recharts_label_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A text at each value of a series.
 * .content: If set a React element, the option is the customized React element of rendering each label. Component or text.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .offset: The offset to the specified "position". Number.
 * .opacity: Any value.
 * .position: The position of label relative to the view box. Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_label_list_props {
	RX_CHILDREN_;
	/** Text rotation angle in degrees. Number. */
	rx angle; rx_prop_guard_ _g1;
	/** The parameter to calculate the view box of label in radial charts. rx_true or rx_false. */
	rx clock_wise; rx_prop_guard_ _g2;
	/** Decides how to extract the value of each label from the data: A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g3;
	/** Function to customize how content is serialized before rendering. Any value. */
	rx formatter; rx_prop_guard_ _g4;
	/** rx_true or rx_false. */
	rx text_break_all; rx_prop_guard_ _g5;
	/** The accessor function to get the value of each label. Any value. */
	rx value_accessor; rx_prop_guard_ _g6;
	struct rx_common;
};
extern const struct rx_component rx_recharts_label_list_component;
#define rx_recharts_label_list(...) \
	rx_component_(&rx_recharts_label_list_component, &(struct rx_recharts_label_list_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A group of SVG elements.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start". */
extern const struct rx_component rx_recharts_layer_component;
#define rx_recharts_layer(...) \
	rx_component_(&rx_recharts_layer_component, &(struct rx_plain_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** Says which series is which.
 * .content: Renders the content of the legend. Component or text.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .height: Height of the legend. Any value.
 * .on_click: The customized event handler of click on the items in this group. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the items in this group. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the items in this group. Passes what the component passes (rx_json).
 * .on_mouse_move: Passes what the component passes (rx_json).
 * .on_mouse_out: Passes what the component passes (rx_json).
 * .on_mouse_over: Passes what the component passes (rx_json).
 * .on_mouse_up: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .vertical_align: The alignment of the whole Legend container: "bottom" "middle" "top".
 * .width: Width of the legend. Any value. */
struct rx_recharts_legend_props {
	RX_CHILDREN_;
	/** Horizontal alignment of the whole Legend container: "center" "left" "right". */
	rx align; rx_prop_guard_ _g1;
	/** Function to customize how content is serialized before rendering. Any value. */
	rx formatter; rx_prop_guard_ _g2;
	/** The size of icon in each legend item. Number. */
	rx icon_size; rx_prop_guard_ _g3;
	/** The type of icon in each legend item. "circle" "cross" "diamond" "line" … "wye". */
	rx icon_type; rx_prop_guard_ _g4;
	/** The color of the icon when the item is inactive. */
	rx inactive_color; rx_prop_guard_ _g5;
	/** Sorts Legend items. "dataKey" "value". */
	rx item_sorter; rx_prop_guard_ _g6;
	/** The style of each text label which is a span element. Any value. */
	rx label_style; rx_prop_guard_ _g7;
	/** The layout of legend items inside the legend container. "horizontal" "vertical". */
	rx layout; rx_prop_guard_ _g8;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g9;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g10;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** CSS styles to be applied to the wrapper `div` element. Any value. */
	rx wrapper_style; rx_prop_guard_ _g14;
	struct rx_common;
};
extern const struct rx_component rx_recharts_legend_component;
#define rx_recharts_legend(...) \
	rx_component_(&rx_recharts_legend_component, &(struct rx_recharts_legend_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A line through the values of `data_key`.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the curve. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown on the curve. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the curve. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the curve. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove on the curve. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout on the curve. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover on the curve. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup on the curve. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: The stroke color.
 * .stroke_dasharray: The pattern of dashes and gaps used to paint the line. Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: The width of the stroke. Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_line_props {
	RX_CHILDREN_;
	/** The active dot is rendered on the closest data point when user interacts with the chart. Any value. */
	rx active_dot; rx_prop_guard_ _g1;
	/** rx_true or rx_false. */
	rx animate_new_values; rx_prop_guard_ _g2;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g3;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g4;
	/** Whether to connect the curve across null points. rx_true or rx_false. */
	rx connect_nulls; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Renders a circle element at each data point. Any value. */
	rx dot; rx_prop_guard_ _g8;
	/** Hides the whole graphical element when true. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g9;
	/** If set false, animation of line will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g10;
	/** Renders one label for each data point. Any value. */
	rx label; rx_prop_guard_ _g11;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g12;
	/** The name of data. */
	rx name; rx_prop_guard_ _g13;
	/** The customized event handler of animation end. Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g14;
	/** The customized event handler of animation start. Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g18;
	/** Text. */
	rx path; rx_prop_guard_ _g19;
	/** If set a ReactElement, the shape of line can be customized. Any value. */
	rx shape; rx_prop_guard_ _g20;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g21;
	/** The interpolation type of curve. "basis" "basisClosed" "basisOpen" "bump" … "stepBefore". */
	rx type; rx_prop_guard_ _g22;
	/** The unit of data. Any value. */
	rx unit; rx_prop_guard_ _g23;
	/** The id of XAxis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g24;
	/** The id of YAxis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g25;
	/** The interpolation type of curve. "basis" "basisClosed" "basisOpen" "bump" … "stepBefore". */
	rx type_; rx_prop_guard_ _g26;
	struct rx_common;
};
extern const struct rx_component rx_recharts_line_component;
#define rx_recharts_line(...) \
	rx_component_(&rx_recharts_line_component, &(struct rx_recharts_line_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A chart of lines.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: The ARIA role for the chart, which provides semantic information for screen reader users.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_line_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The base value of area. Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Text. */
	rx desc; rx_prop_guard_ _g8;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "horizontal"
	 * "vertical". */
	rx layout; rx_prop_guard_ _g9;
	/** The maximum width of all the bars in a horizontal BarChart, or maximum height in a vertical BarChart.
	 * Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g14;
	/** If `false`, stacked items will be rendered left to right. rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g15;
	/** The type of offset function used to generate the lower and upper values in the series array. "expand"
	 * "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g16;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g17;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_recharts_line_chart_component;
#define rx_recharts_line_chart(...) \
	rx_component_(&rx_recharts_line_chart_component, &(struct rx_recharts_line_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The slices of a pie: `data`, `data_key` for their size, `name_key` for their names.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .cx: The x-coordinate of center. Any value.
 * .cy: The y-coordinate of center. Any value.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the sectors in this group. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown on the sectors in this group. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the sectors in this group. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the sectors in this group. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove on the sectors in this group. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout on the sectors in this group. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover on the sectors in this group. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup on the sectors in this group. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_pie_props {
	RX_CHILDREN_;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g1;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g2;
	/** Any value. */
	rx corner_radius; rx_prop_guard_ _g3;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g4;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g5;
	/** Angle, in degrees, at which the chart should end. Number. */
	rx end_angle; rx_prop_guard_ _g6;
	/** Hides the whole graphical element when true. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g7;
	/** The inner radius of the sectors. Any value. */
	rx inner_radius; rx_prop_guard_ _g8;
	/** If set false, animation will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g9;
	/** Renders one label for each pie sector. Any value. */
	rx label; rx_prop_guard_ _g10;
	/** If false set, label lines will not be drawn. Any value. */
	rx label_line; rx_prop_guard_ _g11;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g12;
	/** the max radius of pie. Number. */
	rx max_radius; rx_prop_guard_ _g13;
	/** The minimum angle of each unzero data. Number. */
	rx min_angle; rx_prop_guard_ _g14;
	/** Name represents each sector in the tooltip, and legend. A member of the records in .data. */
	rx name_key; rx_prop_guard_ _g15;
	/** The customized event handler of animation end. Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g16;
	/** The customized event handler of animation start. Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g18;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g19;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g20;
	/** The outer radius of the sectors. Any value. */
	rx outer_radius; rx_prop_guard_ _g21;
	/** The angle between two sectors. Number. */
	rx padding_angle; rx_prop_guard_ _g22;
	/** The tabindex of wrapper surrounding the cells. Number. */
	rx root_tab_index; rx_prop_guard_ _g23;
	/** The custom shape of a Pie Sector. Any value. */
	rx shape; rx_prop_guard_ _g24;
	/** Angle in degrees from which the chart should start. Number. */
	rx start_angle; rx_prop_guard_ _g25;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g26;
	/** What legend and tooltip call it. */
	rx name; rx_prop_guard_ _g27;
	struct rx_common;
};
extern const struct rx_component rx_recharts_pie_component;
#define rx_recharts_pie(...) \
	rx_component_(&rx_recharts_pie_component, &(struct rx_recharts_pie_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/** A chart of slices.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .cx: The x-coordinate of center. Any value.
 * .cy: The y-coordinate of center. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: Text.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_pie_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g5;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g6;
	/** Text. */
	rx desc; rx_prop_guard_ _g7;
	/** Angle, in degrees, at which the chart should end. Number. */
	rx end_angle; rx_prop_guard_ _g8;
	/** The inner radius of the chart. Any value. */
	rx inner_radius; rx_prop_guard_ _g9;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "centric" "radial". */
	rx layout; rx_prop_guard_ _g10;
	/** Number. */
	rx max_bar_size; rx_prop_guard_ _g11;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g12;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g13;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g14;
	/** The outer radius of the chart. Any value. */
	rx outer_radius; rx_prop_guard_ _g15;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g16;
	/** rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g17;
	/** "expand" "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g18;
	/** Angle in degrees from which the chart should start. Number. */
	rx start_angle; rx_prop_guard_ _g19;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g20;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g21;
	struct rx_common;
};
extern const struct rx_component rx_recharts_pie_chart_component;
#define rx_recharts_pie_chart(...) \
	rx_component_(&rx_recharts_pie_chart_component, &(struct rx_recharts_pie_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The axis around a polar chart.
 * .cx: The x-coordinate of center. Number.
 * .cy: The y-coordinate of center. Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .on_mouse_move: Passes what the component passes (rx_json).
 * .on_mouse_out: Passes what the component passes (rx_json).
 * .on_mouse_over: Passes what the component passes (rx_json).
 * .on_mouse_up: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .scale: Scale function determines how data values are mapped to visual values. "auto" "band" "identity" "linear" … "utc".
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_polar_angle_axis_props {
	RX_CHILDREN_;
	/** When domain of the axis is specified and the type of the axis is 'number', if allowDataOverflow is set
	 * to be false, the domain will be adjusted when the minimum value of data is smaller than domain[0] or the
	 * maximum value of data is greater than domain[1] so that the axis displays all data values. rx_true or
	 * rx_false. */
	rx allow_data_overflow; rx_prop_guard_ _g1;
	/** Allow the ticks of axis to be decimals or not. rx_true or rx_false. */
	rx allow_decimals; rx_prop_guard_ _g2;
	/** Allow the axis has duplicated categories or not when the type of axis is "category". rx_true or
	 * rx_false. */
	rx allow_duplicated_category; rx_prop_guard_ _g3;
	/** Tick text rotation angle in degrees. Number. */
	rx angle; rx_prop_guard_ _g4;
	/** Any value. */
	rx angle_axis_id; rx_prop_guard_ _g5;
	/** Controls axis line element. Any value. */
	rx axis_line; rx_prop_guard_ _g6;
	/** The type of axis line. "circle" "polygon". */
	rx axis_line_type; rx_prop_guard_ _g7;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g8;
	/** Specify the domain of axis when the axis is a number axis. Any value. */
	rx domain; rx_prop_guard_ _g9;
	/** If set true, the axis do not display in the chart. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g10;
	/** Ensures that all datapoints within a chart contribute to its domain calculation, even when they are
	 * hidden. rx_true or rx_false. */
	rx include_hidden; rx_prop_guard_ _g11;
	/** Defines a single label for the whole axis. Any value. */
	rx label; rx_prop_guard_ _g12;
	/** The name of data. */
	rx name; rx_prop_guard_ _g13;
	/** Controls how Recharts calculates "nice" tick values for this axis. "adaptive" "auto" "none" "snap125". */
	rx nice_ticks; rx_prop_guard_ _g14;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g18;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g19;
	/** The orientation of axis text. "inner" "outer". */
	rx orientation; rx_prop_guard_ _g20;
	/** The outer radius of circle grid. Any value. */
	rx radius; rx_prop_guard_ _g21;
	/** If set to true, the ticks of this axis are reversed. rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g22;
	/** Defines how the individual label text is rendered. Any value. */
	rx tick; rx_prop_guard_ _g23;
	/** The count of axis ticks. Number. */
	rx tick_count; rx_prop_guard_ _g24;
	/** The formatter function of ticks. Any value. */
	rx tick_formatter; rx_prop_guard_ _g25;
	/** If false set, tick lines will not be drawn. Any value. */
	rx tick_line; rx_prop_guard_ _g26;
	/** The length of tick line. Number. */
	rx tick_size; rx_prop_guard_ _g27;
	/** The array of every tick's value and angle. Any value. */
	rx ticks; rx_prop_guard_ _g28;
	/** The type of axis. "auto" "category" "number". */
	rx type; rx_prop_guard_ _g29;
	/** The unit of data. */
	rx unit; rx_prop_guard_ _g30;
	/** The type of axis. "auto" "category" "number". */
	rx type_; rx_prop_guard_ _g31;
	struct rx_common;
};
extern const struct rx_component rx_recharts_polar_angle_axis_component;
#define rx_recharts_polar_angle_axis(...) \
	rx_component_(&rx_recharts_polar_angle_axis_component, &(struct rx_recharts_polar_angle_axis_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The lines behind a polar chart.
 * .cx: The x-coordinate of center. Number.
 * .cy: The y-coordinate of center. Number.
 * .fill: The background color used to fill the space between grid lines.
 * .fill_opacity: The opacity of the background used to fill the space between grid lines. Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .opacity: Any value.
 * .stroke: The stroke color.
 * .stroke_dasharray: The pattern of dashes and gaps used to paint the lines of the grid. Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: The width of the stroke. Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_polar_grid_props {
	RX_CHILDREN_;
	/** Any value. */
	rx angle_axis_id; rx_prop_guard_ _g1;
	/** The type of polar grids. "circle" "polygon". */
	rx grid_type; rx_prop_guard_ _g2;
	/** The radius of the inner polar grid. Number. */
	rx inner_radius; rx_prop_guard_ _g3;
	/** The radius of the outer polar grid. Number. */
	rx outer_radius; rx_prop_guard_ _g4;
	/** The array of every line grid's angle. Any value. */
	rx polar_angles; rx_prop_guard_ _g5;
	/** The array of every circle grid's radius. Any value. */
	rx polar_radius; rx_prop_guard_ _g6;
	/** rx_true or rx_false. */
	rx radial_lines; rx_prop_guard_ _g7;
	/** Any value. */
	rx radius_axis_id; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_recharts_polar_grid_component;
#define rx_recharts_polar_grid(...) \
	rx_component_(&rx_recharts_polar_grid_component, &(struct rx_recharts_polar_grid_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The axis from the middle of a polar chart.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover on the ticks of this axis. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup on the ticks of this axis. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .scale: Scale function determines how data values are mapped to visual values. "auto" "band" "identity" "linear" … "utc".
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_polar_radius_axis_props {
	RX_CHILDREN_;
	/** When domain of the axis is specified and the type of the axis is 'number', if allowDataOverflow is set
	 * to be false, the domain will be adjusted when the minimum value of data is smaller than domain[0] or the
	 * maximum value of data is greater than domain[1] so that the axis displays all data values. rx_true or
	 * rx_false. */
	rx allow_data_overflow; rx_prop_guard_ _g1;
	/** Allow the ticks of axis to be decimals or not. rx_true or rx_false. */
	rx allow_decimals; rx_prop_guard_ _g2;
	/** Allow the axis has duplicated categories or not when the type of axis is "category". rx_true or
	 * rx_false. */
	rx allow_duplicated_category; rx_prop_guard_ _g3;
	/** The angle of the whole axis: the line, ticks and labels, everything. Number. */
	rx angle; rx_prop_guard_ _g4;
	/** Determines how the axis line is drawn. Any value. */
	rx axis_line; rx_prop_guard_ _g5;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g6;
	/** Specify the domain of axis when the axis is a number axis. Any value. */
	rx domain; rx_prop_guard_ _g7;
	/** If set true, the axis do not display in the chart. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g8;
	/** Ensures that all datapoints within a chart contribute to its domain calculation, even when they are
	 * hidden. rx_true or rx_false. */
	rx include_hidden; rx_prop_guard_ _g9;
	/** Defines a single label for the whole axis. Any value. */
	rx label; rx_prop_guard_ _g10;
	/** The name of data. */
	rx name; rx_prop_guard_ _g11;
	/** Controls how Recharts calculates "nice" tick values for this axis. "adaptive" "auto" "none" "snap125". */
	rx nice_ticks; rx_prop_guard_ _g12;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g13;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g14;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g17;
	/** The orientation of axis text. "left" "middle" "right". */
	rx orientation; rx_prop_guard_ _g18;
	/** Any value. */
	rx radius_axis_id; rx_prop_guard_ _g19;
	/** If set to true, the ticks of this axis are reversed. rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g20;
	/** Defines how the individual label text is rendered. Any value. */
	rx tick; rx_prop_guard_ _g21;
	/** The count of axis ticks. Number. */
	rx tick_count; rx_prop_guard_ _g22;
	/** The formatter function of tick. Any value. */
	rx tick_formatter; rx_prop_guard_ _g23;
	/** If false set, tick lines will not be drawn. Any value. */
	rx tick_line; rx_prop_guard_ _g24;
	/** Any value. */
	rx ticks; rx_prop_guard_ _g25;
	/** The type of axis. "auto" "category" "number". */
	rx type; rx_prop_guard_ _g26;
	/** The unit of data. */
	rx unit; rx_prop_guard_ _g27;
	/** The type of axis. "auto" "category" "number". */
	rx type_; rx_prop_guard_ _g28;
	struct rx_common;
};
extern const struct rx_component rx_recharts_polar_radius_axis_component;
#define rx_recharts_polar_radius_axis(...) \
	rx_component_(&rx_recharts_polar_radius_axis_component, &(struct rx_recharts_polar_radius_axis_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** An outline through the values of `data_key` around the middle.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_radar_props {
	RX_CHILDREN_;
	/** Any value. */
	rx active_dot; rx_prop_guard_ _g1;
	/** Any value. */
	rx angle_axis_id; rx_prop_guard_ _g2;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g3;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g4;
	/** Any value. */
	rx base_line_points; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx connect_nulls; rx_prop_guard_ _g6;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Renders a circle element at each data point. Any value. */
	rx dot; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g9;
	/** If set false, animation of polygon will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g10;
	/** rx_true or rx_false. */
	rx is_range; rx_prop_guard_ _g11;
	/** Renders one label for each point. Any value. */
	rx label; rx_prop_guard_ _g12;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g13;
	/** The customized event handler of animation end. Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g14;
	/** The customized event handler of animation start. Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g15;
	/** Any value. */
	rx radius_axis_id; rx_prop_guard_ _g16;
	/** If set a ReactElement, the shape of radar can be customized. Any value. */
	rx shape; rx_prop_guard_ _g17;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g18;
	/** What legend and tooltip call it. */
	rx name; rx_prop_guard_ _g19;
	struct rx_common;
};
extern const struct rx_component rx_recharts_radar_component;
#define rx_recharts_radar(...) \
	rx_component_(&rx_recharts_radar_component, &(struct rx_recharts_radar_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A chart around a middle.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .cx: The x-coordinate of center. Any value.
 * .cy: The y-coordinate of center. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: Text.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_radar_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g5;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g6;
	/** Text. */
	rx desc; rx_prop_guard_ _g7;
	/** Angle, in degrees, at which the chart should end. Number. */
	rx end_angle; rx_prop_guard_ _g8;
	/** The inner radius of the chart. Any value. */
	rx inner_radius; rx_prop_guard_ _g9;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "centric" "radial". */
	rx layout; rx_prop_guard_ _g10;
	/** Number. */
	rx max_bar_size; rx_prop_guard_ _g11;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g12;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g13;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g14;
	/** The outer radius of the chart. Any value. */
	rx outer_radius; rx_prop_guard_ _g15;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g16;
	/** rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g17;
	/** "expand" "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g18;
	/** Angle in degrees from which the chart should start. Number. */
	rx start_angle; rx_prop_guard_ _g19;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g20;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g21;
	struct rx_common;
};
extern const struct rx_component rx_recharts_radar_chart_component;
#define rx_recharts_radar_chart(...) \
	rx_component_(&rx_recharts_radar_chart_component, &(struct rx_recharts_radar_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Bars bent around the middle.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .background: Renders a background for each bar. Any value.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout in this chart. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_radial_bar_props {
	RX_CHILDREN_;
	/** Any value. */
	rx active_shape; rx_prop_guard_ _g1;
	/** Any value. */
	rx angle_axis_id; rx_prop_guard_ _g2;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g3;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g4;
	/** The width or height of each bar. Number. */
	rx bar_size; rx_prop_guard_ _g5;
	/** rx_true or rx_false. */
	rx corner_is_external; rx_prop_guard_ _g6;
	/** Any value. */
	rx corner_radius; rx_prop_guard_ _g7;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g8;
	/** rx_true or rx_false. */
	rx force_corner_radius; rx_prop_guard_ _g9;
	/** rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g10;
	/** If set false, animation of radial bars will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g11;
	/** Renders one label for each data point. Any value. */
	rx label; rx_prop_guard_ _g12;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g13;
	/** Number. */
	rx max_bar_size; rx_prop_guard_ _g14;
	/** Number. */
	rx min_point_size; rx_prop_guard_ _g15;
	/** The customized event handler of animation end. Passes nothing. */
	rx_event on_animation_end; rx_prop_guard_ _g16;
	/** The customized event handler of animation start. Passes nothing. */
	rx_event on_animation_start; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g18;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g19;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g20;
	/** Any value. */
	rx radius_axis_id; rx_prop_guard_ _g21;
	/** Any value. */
	rx shape; rx_prop_guard_ _g22;
	/** Any value. */
	rx stack_id; rx_prop_guard_ _g23;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g24;
	struct rx_common;
};
extern const struct rx_component rx_recharts_radial_bar_component;
#define rx_recharts_radial_bar(...) \
	rx_component_(&rx_recharts_radial_bar_component, &(struct rx_recharts_radial_bar_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A chart of bent bars.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .cx: The x-coordinate of center. Any value.
 * .cy: The y-coordinate of center. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: Text.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_radial_bar_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g5;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g6;
	/** Text. */
	rx desc; rx_prop_guard_ _g7;
	/** Angle, in degrees, at which the chart should end. Number. */
	rx end_angle; rx_prop_guard_ _g8;
	/** The inner radius of the chart. Any value. */
	rx inner_radius; rx_prop_guard_ _g9;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "centric" "radial". */
	rx layout; rx_prop_guard_ _g10;
	/** Number. */
	rx max_bar_size; rx_prop_guard_ _g11;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g12;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g13;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g14;
	/** The outer radius of the chart. Any value. */
	rx outer_radius; rx_prop_guard_ _g15;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g16;
	/** rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g17;
	/** "expand" "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g18;
	/** Angle in degrees from which the chart should start. Number. */
	rx start_angle; rx_prop_guard_ _g19;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g20;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g21;
	struct rx_common;
};
extern const struct rx_component rx_recharts_radial_bar_chart_component;
#define rx_recharts_radial_bar_chart(...) \
	rx_component_(&rx_recharts_radial_bar_chart_component, &(struct rx_recharts_radial_bar_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A rectangle.
 * .animation_duration: Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .height: Height of the rectangle in pixels. Number.
 * .on_click: The customized event handler of click on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_down: The customized event handler of mousedown on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_enter: The customized event handler of mouseenter on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_leave: The customized event handler of mouseleave on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_move: The customized event handler of mousemove on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_out: The customized event handler of mouseout on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_over: The customized event handler of mouseover on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_up: The customized event handler of mouseup on the rectangle. Passes a struct rx_pointer.
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .width: Width of the rectangle in pixels. Number.
 * .x: The x-coordinate of top left point of the rectangle. Number.
 * .y: The y-coordinate of top left point of the rectangle. Number. */
struct rx_recharts_rectangle_props {
	RX_CHILDREN_;
	/** Number. */
	rx animation_begin; rx_prop_guard_ _g1;
	/** "ease" "ease-in" "ease-in-out" "ease-out" "linear" "spring" or other text. */
	rx animation_easing; rx_prop_guard_ _g2;
	/** rx_true or rx_false. */
	rx is_animation_active; rx_prop_guard_ _g3;
	/** rx_true or rx_false. */
	rx is_update_animation_active; rx_prop_guard_ _g4;
	/** The radius of corners. Any value. */
	rx radius; rx_prop_guard_ _g5;
	struct rx_common;
};
extern const struct rx_component rx_recharts_rectangle_component;
#define rx_recharts_rectangle(...) \
	rx_component_(&rx_recharts_rectangle_component, &(struct rx_recharts_rectangle_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Marks a part of the chart.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_down: The customized event handler of mousedown on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_enter: The customized event handler of mouseenter on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_leave: The customized event handler of mouseleave on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_move: The customized event handler of mousemove on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_out: The customized event handler of mouseout on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_over: The customized event handler of mouseover on the rectangle. Passes a struct rx_pointer.
 * .on_mouse_up: The customized event handler of mouseup on the rectangle. Passes a struct rx_pointer.
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_reference_area_props {
	RX_CHILDREN_;
	/** Defines how to draw this component if it falls partly outside the canvas: "discard" "extendDomain"
	 * "hidden" "visible". */
	rx if_overflow; rx_prop_guard_ _g1;
	/** Renders a single label. Any value. */
	rx label; rx_prop_guard_ _g2;
	/** The radius of corners. Any value. */
	rx radius; rx_prop_guard_ _g3;
	/** If set a ReactElement, the shape of the reference area can be customized. Any value. */
	rx shape; rx_prop_guard_ _g4;
	/** Starting X-coordinate of the area. Any value. */
	rx x1; rx_prop_guard_ _g5;
	/** Ending X-coordinate of the area. Any value. */
	rx x2; rx_prop_guard_ _g6;
	/** The id of XAxis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g7;
	/** Starting Y-coordinate of the area. Any value. */
	rx y1; rx_prop_guard_ _g8;
	/** Ending Y-coordinate of the area. Any value. */
	rx y2; rx_prop_guard_ _g9;
	/** The id of YAxis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_recharts_reference_area_component;
#define rx_recharts_reference_area(...) \
	rx_component_(&rx_recharts_reference_area_component, &(struct rx_recharts_reference_area_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Marks a point of the chart.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_out: The customized event handler of mouseout in this chart. Passes what the component passes (rx_json).
 * .on_mouse_over: The customized event handler of mouseover in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .r: The radius of dot. Number.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .x: The x-coordinate of the center of the dot. Any value.
 * .y: The y-coordinate of the center of the dot. Any value.
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_reference_dot_props {
	RX_CHILDREN_;
	/** Defines how to draw this component if it falls partly outside the canvas: "discard" "extendDomain"
	 * "hidden" "visible". */
	rx if_overflow; rx_prop_guard_ _g1;
	/** Renders a single label. Any value. */
	rx label; rx_prop_guard_ _g2;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g3;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g4;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g5;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g6;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g7;
	/** If set a ReactElement, the shape of dot can be customized. Any value. */
	rx shape; rx_prop_guard_ _g8;
	/** The id of x-axis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g9;
	/** The id of y-axis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_recharts_reference_dot_component;
#define rx_recharts_reference_dot(...) \
	rx_component_(&rx_recharts_reference_dot_component, &(struct rx_recharts_reference_dot_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Marks a value of an axis.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .opacity: Any value.
 * .position: The position of the reference line when the axis has bandwidth (e.g., a band scale). "end" "middle" "start".
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: The width of the stroke. Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .x: If defined, renders a vertical line on this position. Any value.
 * .y: If defined, renders a horizontal line on this position. Any value.
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_reference_line_props {
	RX_CHILDREN_;
	/** Defines how to draw this component if it falls partly outside the canvas: "discard" "extendDomain"
	 * "hidden" "visible". */
	rx if_overflow; rx_prop_guard_ _g1;
	/** Renders a single label. Any value. */
	rx label; rx_prop_guard_ _g2;
	/** Tuple of coordinates. Any value. */
	rx segment; rx_prop_guard_ _g3;
	/** Any value. */
	rx shape; rx_prop_guard_ _g4;
	/** The id of x-axis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g5;
	/** The id of y-axis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g6;
	struct rx_common;
};
extern const struct rx_component rx_recharts_reference_line_component;
#define rx_recharts_reference_line(...) \
	rx_component_(&rx_recharts_reference_line_component, &(struct rx_recharts_reference_line_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Gives the chart in it the size of what is around. Charts do so themselves; this one limits it further.
 * .height: The height of chart container. Any value.
 * .max_height: The maximum height of the container. Number.
 * .min_height: The minimum height of the container. Any value.
 * .min_width: The minimum width of the container. Any value.
 * .width: The width of chart container. Any value. */
struct rx_recharts_responsive_container_props {
	RX_CHILDREN_;
	/** width / height. Number. */
	rx aspect; rx_prop_guard_ _g1;
	/** If specified a positive number, debounced function will be used to handle the resize event. Number. */
	rx debounce; rx_prop_guard_ _g2;
	/** The initial width and height of the container. Any value. */
	rx initial_dimension; rx_prop_guard_ _g3;
	/** If specified provides a callback providing the updated chart width and height values. Passes what the
	 * component passes (rx_json). */
	rx_event on_resize; rx_prop_guard_ _g4;
	struct rx_common;
};
extern const struct rx_component rx_recharts_responsive_container_component;
#define rx_recharts_responsive_container(...) \
	rx_component_(&rx_recharts_responsive_container_component, &(struct rx_recharts_responsive_container_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A chart of flows: `data` is { nodes, links }.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter on the area in this group. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave on the area in this group. Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .vertical_align: Controls the vertical spacing of nodes within a depth. "justify" "top".
 * .width: The width of chart container. Any value. */
struct rx_recharts_sankey_props {
	RX_CHILDREN_;
	/** If set to 'justify', the start nodes will be aligned to the left edge of the chart and the end nodes
	 * will be aligned to the right edge of the chart. "justify" "left". */
	rx align; rx_prop_guard_ _g1;
	/** The source data, including the array of nodes, and the relationships, represented by links. Any value. */
	rx data; rx_prop_guard_ _g2;
	/** dataKey prop in Sankey defines which key in the link objects represents the value of the link _in
	 * Tooltip only_. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g3;
	/** The number of the iterations between the links. Number. */
	rx iterations; rx_prop_guard_ _g4;
	/** If set an object, the option is the configuration of links. Any value. */
	rx link; rx_prop_guard_ _g5;
	/** The curvature of width. Number. */
	rx link_curvature; rx_prop_guard_ _g6;
	/** Name represents each sector in the tooltip. A member of the records in .data. */
	rx name_key; rx_prop_guard_ _g7;
	/** If set an object, the option is the configuration of nodes. Any value. */
	rx node; rx_prop_guard_ _g8;
	/** The padding between the nodes. Number. */
	rx node_padding; rx_prop_guard_ _g9;
	/** The width of node. Number. */
	rx node_width; rx_prop_guard_ _g10;
	/** Whether to sort the nodes on the y axis, or to display them as user-defined. rx_true or rx_false. */
	rx sort; rx_prop_guard_ _g11;
	struct rx_common;
};
extern const struct rx_component rx_recharts_sankey_component;
#define rx_recharts_sankey(...) \
	rx_component_(&rx_recharts_sankey_component, &(struct rx_recharts_sankey_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Points at the values of both axes.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Any value.
 * .font_weight: Any value.
 * .on_click: Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .on_mouse_move: Passes what the component passes (rx_json).
 * .on_mouse_out: Passes what the component passes (rx_json).
 * .on_mouse_over: Passes what the component passes (rx_json).
 * .on_mouse_up: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .z_index: Z-Index of this component and its children. Number. */
struct rx_recharts_scatter_props {
	RX_CHILDREN_;
	/** This component is rendered when this graphical item is activated (could be by mouse hover, touch,
	 * keyboard, programmatically). Any value. */
	rx active_shape; rx_prop_guard_ _g1;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g2;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g3;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g4;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g5;
	/** Hides the whole graphical element when true. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g6;
	/** If set false, animation of Scatter points will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g7;
	/** Renders one label for each data point. Any value. */
	rx label; rx_prop_guard_ _g8;
	/** The type of icon in legend. "circle" "cross" "diamond" "line" … "wye". */
	rx legend_type; rx_prop_guard_ _g9;
	/** Renders line connecting individual points. Any value. */
	rx line; rx_prop_guard_ _g10;
	/** Determines the shape of joint line. "basis" "basisClosed" "basisOpen" "bump" … "stepBefore". */
	rx line_joint_type; rx_prop_guard_ _g11;
	/** Determines calculation method of the line if the `line` prop is set. "fitting" "joint". */
	rx line_type; rx_prop_guard_ _g12;
	/** The name of data. */
	rx name; rx_prop_guard_ _g13;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g14;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g18;
	/** Determines the shape of individual data points. Any value. */
	rx shape; rx_prop_guard_ _g19;
	/** "none". */
	rx tooltip_type; rx_prop_guard_ _g20;
	/** The id of XAxis which is corresponding to the data. Any value. */
	rx x_axis_id; rx_prop_guard_ _g21;
	/** The id of YAxis which is corresponding to the data. Any value. */
	rx y_axis_id; rx_prop_guard_ _g22;
	/** The id of ZAxis which is corresponding to the data. Any value. */
	rx z_axis_id; rx_prop_guard_ _g23;
	struct rx_common;
};
extern const struct rx_component rx_recharts_scatter_component;
#define rx_recharts_scatter(...) \
	rx_component_(&rx_recharts_scatter_component, &(struct rx_recharts_scatter_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** A chart of points.
 * .cursor: The CSS cursor style applied to the chart container. Any value.
 * .height: The height of chart container. Any value.
 * .margin: Empty space around the container. Any value.
 * .on_click: The customized event handler of click in this chart. Passes what the component passes (rx_json).
 * .on_context_menu: The customized event handler of contextmenu in this chart. Passes what the component passes (rx_json).
 * .on_double_click: The customized event handler of dblclick in this chart. Passes what the component passes (rx_json).
 * .on_mouse_down: The customized event handler of mousedown in this chart. Passes what the component passes (rx_json).
 * .on_mouse_enter: The customized event handler of mouseenter in this chart. Passes what the component passes (rx_json).
 * .on_mouse_leave: The customized event handler of mouseleave in this chart. Passes what the component passes (rx_json).
 * .on_mouse_move: The customized event handler of mousemove in this chart. Passes what the component passes (rx_json).
 * .on_mouse_up: The customized event handler of mouseup in this chart. Passes what the component passes (rx_json).
 * .role: The ARIA role for the chart, which provides semantic information for screen reader users.
 * .tab_index: If and where the chart should appear in the tab order. Number.
 * .title: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_scatter_chart_props {
	RX_CHILDREN_;
	/** Turn on accessibility support for keyboard-only and screen reader users. rx_true or rx_false. */
	rx accessibility_layer; rx_prop_guard_ _g1;
	/** The gap between two bar categories, which can be a percent value or a fixed value. Any value. */
	rx bar_category_gap; rx_prop_guard_ _g2;
	/** The gap between two bars in the same category. Any value. */
	rx bar_gap; rx_prop_guard_ _g3;
	/** The width or height of each bar. Any value. */
	rx bar_size; rx_prop_guard_ _g4;
	/** The base value of area. Any value. */
	rx base_value; rx_prop_guard_ _g5;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g6;
	/** A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g7;
	/** Text. */
	rx desc; rx_prop_guard_ _g8;
	/** The layout of chart defines the orientation of axes, graphical items, and tooltip. "horizontal"
	 * "vertical". */
	rx layout; rx_prop_guard_ _g9;
	/** The maximum width of all the bars in a horizontal BarChart, or maximum height in a vertical BarChart.
	 * Number. */
	rx max_bar_size; rx_prop_guard_ _g10;
	/** The customized event handler of touchend in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g11;
	/** The customized event handler of touchmove in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g12;
	/** The customized event handler of touchstart in this chart. Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g13;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g14;
	/** If `false`, stacked items will be rendered left to right. rx_true or rx_false. */
	rx reverse_stack_order; rx_prop_guard_ _g15;
	/** The type of offset function used to generate the lower and upper values in the series array. "expand"
	 * "none" "positive" "sign" "silhouette" "wiggle". */
	rx stack_offset; rx_prop_guard_ _g16;
	/** Charts with the same syncId will synchronize Tooltip and Brush events. Any value. */
	rx sync_id; rx_prop_guard_ _g17;
	/** Customize how the charts will synchronize tooltips and brushes. "index" "value". */
	rx sync_method; rx_prop_guard_ _g18;
	struct rx_common;
};
extern const struct rx_component rx_recharts_scatter_chart_component;
#define rx_recharts_scatter_chart(...) \
	rx_component_(&rx_recharts_scatter_chart_component, &(struct rx_recharts_scatter_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Rings of nested parts.
 * .cx: The x-coordinate of center in pixels. Number.
 * .cy: The y-coordinate of center in pixels. Number.
 * .fill: Text.
 * .height: The height of chart container. Any value.
 * .on_click: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .padding: Distance between sectors. Number.
 * .stroke: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_sunburst_chart_props {
	RX_CHILDREN_;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g1;
	/** Decides how to extract value from the data. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g2;
	/** Angle, in degrees, at which the chart should end. Number. */
	rx end_angle; rx_prop_guard_ _g3;
	/** The radius of the inner circle at the center of the chart. Number. */
	rx inner_radius; rx_prop_guard_ _g4;
	/** Name represents each sector in the tooltip. A member of the records in .data. */
	rx name_key; rx_prop_guard_ _g5;
	/** Outermost edge of the chart. Number. */
	rx outer_radius; rx_prop_guard_ _g6;
	/** If true, then it will listen to container size changes and adapt the SVG chart accordingly. rx_true or
	 * rx_false. */
	rx responsive; rx_prop_guard_ _g7;
	/** Padding between each hierarchical level. Number. */
	rx ring_padding; rx_prop_guard_ _g8;
	/** Angle in degrees from which the chart should start. Number. */
	rx start_angle; rx_prop_guard_ _g9;
	/** An object with svg text options to control the appearance of the chart labels. Any value. */
	rx text_options; rx_prop_guard_ _g10;
	struct rx_common;
};
extern const struct rx_component rx_recharts_sunburst_chart_component;
#define rx_recharts_sunburst_chart(...) \
	rx_component_(&rx_recharts_sunburst_chart_component, &(struct rx_recharts_sunburst_chart_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Says what is under the pointer.
 * .active: If true, then Tooltip is always displayed, once an activeIndex is set by mouse over, or programmatically. rx_true or rx_false.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .content: Renders the content of the tooltip. Component or text.
 * .cursor: If set false, no cursor will be drawn when tooltip is active. Any value.
 * .offset: The offset size between the position of tooltip and the mouse cursor position. Any value.
 * .position: If this field is set, the tooltip will be displayed at the specified position regardless of the mouse position. Any value. */
struct rx_recharts_tooltip_props {
	RX_CHILDREN_;
	/** This option allows the tooltip to extend beyond the viewBox of the chart itself. Any value. */
	rx allow_escape_view_box; rx_prop_guard_ _g1;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g2;
	/** Tooltip always attaches itself to the "Tooltip" axis. Any value. */
	rx axis_id; rx_prop_guard_ _g3;
	/** The style of tooltip content which is a dom element. Any value. */
	rx content_style; rx_prop_guard_ _g4;
	/** Any value. */
	rx default_index; rx_prop_guard_ _g5;
	/** When an item of the payload has value null or undefined, this item won't be displayed. rx_true or
	 * rx_false. */
	rx filter_null; rx_prop_guard_ _g6;
	/** Function to customize the value in the tooltip. Any value. */
	rx formatter; rx_prop_guard_ _g7;
	/** If true, the tooltip will display information about hidden series. rx_true or rx_false. */
	rx include_hidden; rx_prop_guard_ _g8;
	/** If set false, animation of tooltip will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g9;
	/** Sorts tooltip items. "dataKey" "name" "value". */
	rx item_sorter; rx_prop_guard_ _g10;
	/** The style of default tooltip content item which is a li element. Any value. */
	rx item_style; rx_prop_guard_ _g11;
	/** Text. */
	rx label_class_name; rx_prop_guard_ _g12;
	/** The formatter function of label in tooltip. Any value. */
	rx label_formatter; rx_prop_guard_ _g13;
	/** The style of default tooltip label which is a p element. Any value. */
	rx label_style; rx_prop_guard_ _g14;
	/** Any value. */
	rx reverse_direction; rx_prop_guard_ _g15;
	/** The separator between name and value. */
	rx separator; rx_prop_guard_ _g16;
	/** Defines whether the tooltip is reacting to the current data point, or to all data points at the current
	 * axis coordinate. rx_true or rx_false. */
	rx shared; rx_prop_guard_ _g17;
	/** If `hover` then the Tooltip shows on mouse enter and hides on mouse leave. "click" "hover". */
	rx trigger; rx_prop_guard_ _g18;
	/** rx_true or rx_false. */
	rx use_translate3d; rx_prop_guard_ _g19;
	/** Text. */
	rx wrapper_class_name; rx_prop_guard_ _g20;
	/** CSS styles to be applied to the wrapper `div` element. Any value. */
	rx wrapper_style; rx_prop_guard_ _g21;
	struct rx_common;
};
extern const struct rx_component rx_recharts_tooltip_component;
#define rx_recharts_tooltip(...) \
	rx_component_(&rx_recharts_tooltip_component, &(struct rx_recharts_tooltip_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** Nested rectangles, as large as the values of `data_key`.
 * .animation_duration: Specifies the duration of animation, the unit of this option is ms. Number.
 * .aspect_ratio: The treemap will try to keep every single rectangle's aspect ratio near the aspectRatio given. Number.
 * .content: If set to a React element, the option is the customized React element of rendering the content. Component or text.
 * .fill: Text.
 * .height: The height of chart container. Any value.
 * .on_click: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .stroke: Text.
 * .width: The width of chart container. Any value. */
struct rx_recharts_treemap_props {
	RX_CHILDREN_;
	/** Specifies when the animation should begin, the unit of this option is ms. Number. */
	rx animation_begin; rx_prop_guard_ _g1;
	/** The type of easing function. "ease" "ease-in" "ease-in-out" "ease-out" "linear". */
	rx animation_easing; rx_prop_guard_ _g2;
	/** Any value. */
	rx color_panel; rx_prop_guard_ _g3;
	/** The source data. Any value. */
	rx data; rx_prop_guard_ _g4;
	/** Decides how to extract the value of this Treemap from the data: A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g5;
	/** If set false, animation of treemap will be disabled. Any value. */
	rx is_animation_active; rx_prop_guard_ _g6;
	/** Any value. */
	rx is_update_animation_active; rx_prop_guard_ _g7;
	/** Name represents each sector in the tooltip. A member of the records in .data. */
	rx name_key; rx_prop_guard_ _g8;
	/** Component or text. */
	rx nest_index_content; rx_prop_guard_ _g9;
	/** The customized event handler of animation end. Passes nothing. */
	rx_event on_animation_end; rx_prop_guard_ _g10;
	/** The customized event handler of animation start. Passes nothing. */
	rx_event on_animation_start; rx_prop_guard_ _g11;
	/** The type of treemap to render. "flat" "nest". */
	rx type; rx_prop_guard_ _g12;
	/** The type of treemap to render. "flat" "nest". */
	rx type_; rx_prop_guard_ _g13;
	struct rx_common;
};
extern const struct rx_component rx_recharts_treemap_component;
#define rx_recharts_treemap(...) \
	rx_component_(&rx_recharts_treemap_component, &(struct rx_recharts_treemap_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The horizontal axis: `data_key` names what stands along it.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Specifies the font size of tick text. Any value.
 * .font_weight: Any value.
 * .height: Height of the axis in pixels. Number.
 * .letter_spacing: Specifies the letter spacing of ticks. Any value.
 * .on_click: Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .on_mouse_move: Passes what the component passes (rx_json).
 * .on_mouse_out: Passes what the component passes (rx_json).
 * .on_mouse_over: Passes what the component passes (rx_json).
 * .on_mouse_up: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .padding: Axis padding is the distance between the edge of plot area and the first/last tick. Any value.
 * .scale: Scale function determines how data values are mapped to visual values. "auto" "band" "identity" "linear" … "utc".
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start". */
struct rx_recharts_x_axis_props {
	RX_CHILDREN_;
	/** When domain of the axis is specified and the type of the axis is 'number', if allowDataOverflow is set
	 * to be false, the domain will be adjusted when the minimum value of data is smaller than domain[0] or the
	 * maximum value of data is greater than domain[1] so that the axis displays all data values. rx_true or
	 * rx_false. */
	rx allow_data_overflow; rx_prop_guard_ _g1;
	/** Allow the ticks of axis to be decimals or not. rx_true or rx_false. */
	rx allow_decimals; rx_prop_guard_ _g2;
	/** Allow the axis has duplicated categories or not when the type of axis is "category". rx_true or
	 * rx_false. */
	rx allow_duplicated_category; rx_prop_guard_ _g3;
	/** Tick text rotation angle in degrees. Number. */
	rx angle; rx_prop_guard_ _g4;
	/** Determines how the axis line is drawn. Any value. */
	rx axis_line; rx_prop_guard_ _g5;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g6;
	/** Specify the domain of axis when the axis is a number axis. Any value. */
	rx domain; rx_prop_guard_ _g7;
	/** If set true, the axis do not display in the chart. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g8;
	/** Ensures that all datapoints within a chart contribute to its domain calculation, even when they are
	 * hidden. rx_true or rx_false. */
	rx include_hidden; rx_prop_guard_ _g9;
	/** If set 0, all the ticks will be shown. Any value. */
	rx interval; rx_prop_guard_ _g10;
	/** Defines a single label for the whole axis. Any value. */
	rx label; rx_prop_guard_ _g11;
	/** The minimum gap between two adjacent tick labels. Number. */
	rx min_tick_gap; rx_prop_guard_ _g12;
	/** If set true, flips ticks around the axis line, displaying the labels inside the chart instead of
	 * outside. rx_true or rx_false. */
	rx mirror; rx_prop_guard_ _g13;
	/** The name of data. */
	rx name; rx_prop_guard_ _g14;
	/** Controls how Recharts calculates "nice" tick values for this axis. "adaptive" "auto" "none" "snap125". */
	rx nice_ticks; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g18;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g19;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g20;
	/** The orientation of axis. "bottom" "top". */
	rx orientation; rx_prop_guard_ _g21;
	/** If set to true, the ticks of this axis are reversed. rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g22;
	/** Defines how the individual label text is rendered. Any value. */
	rx tick; rx_prop_guard_ _g23;
	/** The count of axis ticks. Number. */
	rx tick_count; rx_prop_guard_ _g24;
	/** The formatter function of tick. Any value. */
	rx tick_formatter; rx_prop_guard_ _g25;
	/** If false set, tick lines will not be drawn. Any value. */
	rx tick_line; rx_prop_guard_ _g26;
	/** The margin between tick line and tick. Number. */
	rx tick_margin; rx_prop_guard_ _g27;
	/** The length of tick line. Number. */
	rx tick_size; rx_prop_guard_ _g28;
	/** Ticks can be any type when the axis is the type of category Ticks must be numbers when the axis is the
	 * type of number. Any value. */
	rx ticks; rx_prop_guard_ _g29;
	/** The type of axis. "auto" "category" "number". */
	rx type; rx_prop_guard_ _g30;
	/** The unit of data. */
	rx unit; rx_prop_guard_ _g31;
	/** Unique ID that represents this XAxis. Any value. */
	rx x_axis_id; rx_prop_guard_ _g32;
	/** The type of axis. "auto" "category" "number". */
	rx type_; rx_prop_guard_ _g33;
	struct rx_common;
};
extern const struct rx_component rx_recharts_x_axis_component;
#define rx_recharts_x_axis(...) \
	rx_component_(&rx_recharts_x_axis_component, &(struct rx_recharts_x_axis_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The vertical axis.
 * .fill: Text.
 * .fill_opacity: Any value.
 * .font_family: Text.
 * .font_size: Specifies the font size of tick text. Any value.
 * .font_weight: Any value.
 * .letter_spacing: Specifies the letter spacing of ticks. Any value.
 * .on_click: Passes what the component passes (rx_json).
 * .on_context_menu: Passes what the component passes (rx_json).
 * .on_double_click: Passes what the component passes (rx_json).
 * .on_mouse_down: Passes what the component passes (rx_json).
 * .on_mouse_enter: Passes what the component passes (rx_json).
 * .on_mouse_leave: Passes what the component passes (rx_json).
 * .on_mouse_move: Passes what the component passes (rx_json).
 * .on_mouse_out: Passes what the component passes (rx_json).
 * .on_mouse_over: Passes what the component passes (rx_json).
 * .on_mouse_up: Passes what the component passes (rx_json).
 * .opacity: Any value.
 * .padding: Axis padding is the distance between the edge of plot area and the first/last tick. Any value.
 * .scale: Scale function determines how data values are mapped to visual values. "auto" "band" "identity" "linear" … "utc".
 * .stroke: Text.
 * .stroke_dasharray: Any value.
 * .stroke_linecap: "butt" "inherit" "round" "square".
 * .stroke_linejoin: "bevel" "inherit" "miter" "round".
 * .stroke_opacity: Any value.
 * .stroke_width: Any value.
 * .text_anchor: "end" "inherit" "middle" "start".
 * .width: Width of the axis in pixels. Any value. */
struct rx_recharts_y_axis_props {
	RX_CHILDREN_;
	/** When domain of the axis is specified and the type of the axis is 'number', if allowDataOverflow is set
	 * to be false, the domain will be adjusted when the minimum value of data is smaller than domain[0] or the
	 * maximum value of data is greater than domain[1] so that the axis displays all data values. rx_true or
	 * rx_false. */
	rx allow_data_overflow; rx_prop_guard_ _g1;
	/** Allow the ticks of axis to be decimals or not. rx_true or rx_false. */
	rx allow_decimals; rx_prop_guard_ _g2;
	/** Allow the axis has duplicated categories or not when the type of axis is "category". rx_true or
	 * rx_false. */
	rx allow_duplicated_category; rx_prop_guard_ _g3;
	/** Tick text rotation angle in degrees. Number. */
	rx angle; rx_prop_guard_ _g4;
	/** Determines how the axis line is drawn. Any value. */
	rx axis_line; rx_prop_guard_ _g5;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g6;
	/** Specify the domain of axis when the axis is a number axis. Any value. */
	rx domain; rx_prop_guard_ _g7;
	/** If set true, the axis do not display in the chart. rx_true or rx_false. */
	rx hide; rx_prop_guard_ _g8;
	/** Ensures that all datapoints within a chart contribute to its domain calculation, even when they are
	 * hidden. rx_true or rx_false. */
	rx include_hidden; rx_prop_guard_ _g9;
	/** If set 0, all the ticks will be shown. Any value. */
	rx interval; rx_prop_guard_ _g10;
	/** Defines a single label for the whole axis. Any value. */
	rx label; rx_prop_guard_ _g11;
	/** The minimum gap between two adjacent tick labels. Number. */
	rx min_tick_gap; rx_prop_guard_ _g12;
	/** If set true, flips ticks around the axis line, displaying the labels inside the chart instead of
	 * outside. rx_true or rx_false. */
	rx mirror; rx_prop_guard_ _g13;
	/** The name of data. */
	rx name; rx_prop_guard_ _g14;
	/** Controls how Recharts calculates "nice" tick values for this axis. "adaptive" "auto" "none" "snap125". */
	rx nice_ticks; rx_prop_guard_ _g15;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_end; rx_prop_guard_ _g16;
	/** Passes what the component passes (rx_json). */
	rx_event on_animation_start; rx_prop_guard_ _g17;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_end; rx_prop_guard_ _g18;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_move; rx_prop_guard_ _g19;
	/** Passes what the component passes (rx_json). */
	rx_event on_touch_start; rx_prop_guard_ _g20;
	/** The orientation of axis. "left" "right". */
	rx orientation; rx_prop_guard_ _g21;
	/** If set to true, the ticks of this axis are reversed. rx_true or rx_false. */
	rx reversed; rx_prop_guard_ _g22;
	/** Defines how the individual label text is rendered. Any value. */
	rx tick; rx_prop_guard_ _g23;
	/** The count of axis ticks. Number. */
	rx tick_count; rx_prop_guard_ _g24;
	/** The formatter function of tick. Any value. */
	rx tick_formatter; rx_prop_guard_ _g25;
	/** If false set, tick lines will not be drawn. Any value. */
	rx tick_line; rx_prop_guard_ _g26;
	/** The margin between tick line and tick. Number. */
	rx tick_margin; rx_prop_guard_ _g27;
	/** The length of tick line. Number. */
	rx tick_size; rx_prop_guard_ _g28;
	/** Ticks can be any type when the axis is the type of category Ticks must be numbers when the axis is the
	 * type of number. Any value. */
	rx ticks; rx_prop_guard_ _g29;
	/** The type of axis. "auto" "category" "number". */
	rx type; rx_prop_guard_ _g30;
	/** The unit of data. */
	rx unit; rx_prop_guard_ _g31;
	/** Unique ID that represents this YAxis. Any value. */
	rx y_axis_id; rx_prop_guard_ _g32;
	/** The type of axis. "auto" "category" "number". */
	rx type_; rx_prop_guard_ _g33;
	struct rx_common;
};
extern const struct rx_component rx_recharts_y_axis_component;
#define rx_recharts_y_axis(...) \
	rx_component_(&rx_recharts_y_axis_component, &(struct rx_recharts_y_axis_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

/** The size of points.
 * .scale: Scale function determines how data values are mapped to visual values. "auto" "band" "identity" "linear" … "utc". */
struct rx_recharts_z_axis_props {
	RX_CHILDREN_;
	/** The data that you provide via the `data` prop is an array of objects. A member of the records in .data. */
	rx data_key; rx_prop_guard_ _g1;
	/** Specify the domain of axis when the axis is a number axis. Any value. */
	rx domain; rx_prop_guard_ _g2;
	/** The name of data. */
	rx name; rx_prop_guard_ _g3;
	/** The range of axis. Any value. */
	rx range; rx_prop_guard_ _g4;
	/** The type of axis. "category" "number". */
	rx type; rx_prop_guard_ _g5;
	/** The unit of data. */
	rx unit; rx_prop_guard_ _g6;
	/** The unique id of z-axis. Any value. */
	rx z_axis_id; rx_prop_guard_ _g7;
	/** The type of axis. "category" "number". */
	rx type_; rx_prop_guard_ _g8;
	struct rx_common;
};
extern const struct rx_component rx_recharts_z_axis_component;
#define rx_recharts_z_axis(...) \
	rx_component_(&rx_recharts_z_axis_component, &(struct rx_recharts_z_axis_props){ __VA_ARGS__ }, \
		__FILE__, __LINE__)

#endif

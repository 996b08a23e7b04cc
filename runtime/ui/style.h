/* Styles as nodes: made of props, merged, and what RX_STYLES says of the whole app. Private to ui/ and gen/. */
#ifndef RX_UI_STYLE_H
#define RX_UI_STYLE_H

#include "../include/reflex/style.h"
#include "node.h"

/* What RX_STYLES says of a kind of component, or of what a selector finds. */
struct rx_look {
	const struct rx_component *type; /* NULL: of `selector` */
	const char *selector;
	struct rx_node *style;
	const char *file; /* of the RX_STYLES */
	int line;
	struct rx_look *next;
};

struct rx_node *rx_style_make(struct rx_ui *ui, const struct rx_common *common);
/* rx_style(…), or a choice among such. */
bool rx_node_is_style(const struct rx_node *node);
/* The member that a value is for: `.disabled = rx_style(…)` is the state, though the component has a prop of that name. */
const struct rx_prop *rx_style_prop(const struct rx_prop *prop, const struct rx_node *value);
/* A style with what both say; `over` wins. Either may be NULL; choices stay choices. Neither is changed. */
struct rx_node *rx_style_over(struct rx_ui *ui, struct rx_node *under, struct rx_node *over);
/* Fills `css` of a component: the looks of its kind, its .style, and its props, the later over the earlier. */
void rx_style_settle(struct rx_ui *ui, struct rx_node *component);
/* Runs the functions of all RX_STYLES. With this thread's ui set; crashes are the caller's affair. */
void rx_styles_run(struct rx_ui *ui);

#endif

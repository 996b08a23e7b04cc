/* What is checked on a page's tree before it is printed: everything that every C compiler takes and that would go wrong
 * in the browser. Private to ui/. */
#ifndef RX_UI_CHECK_H
#define RX_UI_CHECK_H

#include "node.h"

/* The components around a place, innermost first. */
struct rx_around {
	const struct rx_component *type;
	const struct rx_node *node;
	const struct rx_around *outer;
};

struct rx_check {
	struct rx_app *app;
	struct rx_diags *diags;
	struct rx_arena *arena; /* for texts */
	const char *file;       /* of the component around */
	int line;
	const char *component, *prop; /* whose arguments are checked, and which; NULL: none, a child */
	const struct rx_node *loops[RX_LOOPS_MAX + 1]; /* around the place */
	int level, depth;
	const struct rx_around *around;
	const struct rx_prop *trigger; /* whose event is checked: rx_value and its like stand there; NULL outside */
	const struct rx_component *trigger_of;
	enum rx_payload payload; /* of the trigger, or of a callback in its event */
};

/* Checks `page->tree`; errors go to `diags`. */
void rx_check_page(struct rx_app *app, const struct rx_page *page, struct rx_diags *diags);

/* What RX_STYLES says. */
void rx_check_looks(struct rx_app *app, struct rx_diags *diags);

/* An error at the component around; all texts are copied, `needle` and `instead` may be NULL. */
void rx_check_fail(struct rx_check *check, const char *needle, const char *instead, const char *format, ...)
	RX_PRINTF(4, 5);
/* Likewise: `member` of a component state is used, but of none of its instances. */
void rx_check_fail_model(struct rx_check *check, const struct rx_state_class *state, const char *member);

/* A value: not a component, not one of the parts that only stand in a certain place. Its operands are checked too.
 * False when reported. */
bool rx_check_value(struct rx_check *check, const struct rx_node *node);
/* Something to show. */
void rx_check_child(struct rx_check *check, struct rx_node *node);

/* Whether a text that names a field (RX_PROP_FIELD) names one that the component's data has. */
void rx_check_field(struct rx_check *check, const struct rx_prop *prop, const struct rx_node *value);
void rx_check_settings(struct rx_check *check, const struct rx_node *node);
/* rx_value and its like; false when reported. */
bool rx_check_trigger_value(struct rx_check *check, const struct rx_node *node);
/* Whether a value can be what a parameter of that type takes. */
bool rx_check_fits(const struct rx_node *value, struct rx_type type);
/* check_memo.c: the place's values and events, and, once, what the memo shows. */
void rx_check_memo(struct rx_check *check, const struct rx_node *node);
void rx_check_event(struct rx_check *check, const struct rx_component *type, const struct rx_setting *setting);

#endif

/* Nodes: what page functions make, and what the generator prints. Private to ui/ and gen/.
 *
 * A node knows three things that its printing depends on: its shape (the type of its value), whether it is dynamic (its
 * value depends on a var) and the loops around it that it refers to. All three are settled when it is made, since its
 * parts exist before it. */
#ifndef RX_UI_NODE_H
#define RX_UI_NODE_H

#include "../include/reflex/expr.h"
#include "ui.h"

enum rx_node_kind {
	RX_NODE_TEXT,
	RX_NODE_NUMBER,
	RX_NODE_BOOL,
	RX_NODE_VAR,
	RX_NODE_ITEM, /* of a loop, or a member of it */
	RX_NODE_INDEX,
	RX_NODE_TRIGGER,    /* rx_value, rx_checked, rx_key, rx_event_data */
	RX_NODE_EXPR,       /* parts: operands */
	RX_NODE_RESPONSIVE, /* parts: values, initial first */
	RX_NODE_COND,       /* parts: test, then, otherwise (NULL) */
	RX_NODE_MATCH,      /* parts: value, then cases and the default */
	RX_NODE_CASE,       /* parts: value, result */
	RX_NODE_EACH,       /* parts: list, row (NULL when the list is none) */
	RX_NODE_OVER,       /* rx_list_map and its like; parts: list, what the function gives, initial value (NULL) */
	RX_NODE_LIST,       /* parts: children */
	RX_NODE_STYLE,
	RX_NODE_RULES,      /* rx_selectors; parts: selector, style, … */
	RX_NODE_COMPONENT, /* parts: children */
	RX_NODE_BAD,       /* a pointer that is no handle any more: S.count + 1 */
	RX_NODE_WRONG,      /* a formula that cannot be read, a colour that is none */
};

enum rx_form { RX_FORM_VALUE, RX_FORM_LIST, RX_FORM_MAP, RX_FORM_ANY, RX_FORM_NODE };

/* Type of a node's value: one value, a list or a map of `type`; ANY is known in the browser only, as what an rx_json holds
 * (items of a list or map of unknown type have RX_KIND_JSON); NODE is something to show. */
struct rx_shape {
	enum rx_form form;
	struct rx_type type;
};

struct rx_node;

/* A prop that the author has set. */
struct rx_setting {
	const struct rx_prop *prop;
	struct rx_node *value; /* NULL for RX_PROP_EVENT */
	rx_event event;
};

/* An operation of expr.h: which operands it takes, what it gives. */
struct rx_op;

struct rx_node {
	enum rx_node_kind kind;
	bool dynamic;
	bool checked;
	uint32_t loops; /* bit n: refers to the loop at level n around it */
	uint32_t indexes; /* bit n: to its index or key */
	struct rx_shape shape;
	uint64_t content; /* the generator's hash of all that the node says; 0 when not computed */
	int count;
	struct rx_node **parts;
	union {
		const char *text; /* TEXT, TRIGGER */
		struct {
			const char *text, *needle, *instead; /* why; what stands in the source, what to write (both NULL: unknown) */
		} wrong; /* WRONG */
		bool truth;
		struct {
			bool is_whole;
			int64_t whole;
			double real;
		} number;
		struct {
			const char *dep;  /* "S.address" */
			const char *path; /* "street", members below it; NULL */
		} var;
		struct {
			struct rx_node *each;
			const char *path;
		} item; /* ITEM, INDEX */
		struct {
			const struct rx_op *op;
			const char *formula; /* of rx_expr; NULL */
			int at;              /* in it, from 1 */
		}; /* EXPR */
		struct {
			const char *type; /* as written: "Todo", "str" */
			int level;
			bool called; /* the row function ran */
			bool indexed; /* the row refers to the index or key */
			bool pairs;  /* goes over a map: an item is a key and a value */
			const struct rx_op *op; /* OVER */
		} each; /* EACH, OVER */
		struct {
			const struct rx_component *type; /* NULL for STYLE */
			const char *file;
			int line;
			int setting_count;
			struct rx_setting *settings;
			struct rx_memo *memo; /* whose place it is; NULL */
			struct rx_node *css;  /* all that is said of the look: a style, or a choice among styles; NULL */
		} component; /* COMPONENT, STYLE */
		struct {
			struct rx_node *of; /* NULL when no handle is near */
			long offset;
		} bad;
	};
};

#define RX_LOOPS_MAX 31  /* nested rx_foreach */
#define RX_DEPTH_MAX 400 /* nested components */

struct rx_ui {
	struct rx_arena arena;
	struct rx_app *app;
	struct rx_node **nodes; /* by handle */
	int count, cap;
	bool full; /* a handle was asked for when there was none left */
	struct {
		const char *text, *file; /* the first thing that a page function did wrong; NULL */
		const char *needle, *instead; /* as in struct rx_diag, with its line; NULL */
		int line;
	} problem;
	int level; /* of the row function that runs now; 0 outside */
	const struct rx_component **used;
	int used_count, used_cap;
	struct rx_upload_note *uploads; /* upload.c; the last one first */
	struct rx_look *looks; /* style.c; in order */
	bool styling; /* RX_STYLES runs */
	struct rx_wrapped *wrapped; /* wrap.c: components of the project */
	struct rx_memo *memos; /* memo.c; the last one first */
	struct rx_memo *memo;  /* whose function runs now; NULL */
};

/* The ui that this thread builds pages for; NULL on every other thread. */
struct rx_ui *rx_ui_current(void);
void rx_ui_set_current(struct rx_ui *ui);

/* Whether the first child is a prop: rx_code_block("int x;"). Such a prop stands in the table as the member at offset 0. */
bool rx_component_takes_text(const struct rx_component *type);

struct rx_node *rx_node_new(struct rx_ui *ui, enum rx_node_kind kind, int parts);
/* Sets part `index`; the node becomes dynamic when the part is and is a value. */
void rx_node_set(struct rx_node *node, int index, struct rx_node *part);
/* A component, a loop or a list: shown by itself, with subscriptions of its own. */
bool rx_node_stands_alone(const struct rx_node *node);

/* Of a props struct; `common` is the shared part of it, NULL for none. */
struct rx_node *rx_component_make(struct rx_ui *ui, const struct rx_component *type, const void *props, const void *common, const char *file,
				  int line);
/* The item (or a member of it, by `path`) or index of a loop. */
rx rx_loop_ref(struct rx_ui *ui, enum rx_node_kind kind, struct rx_node *each, const char *path, struct rx_shape shape);
/* Fills a `struct T_refs` with the members of a loop's item. */
void rx_loop_refs(struct rx_ui *ui, struct rx_node *each, const struct rx_record *record, char *refs);

rx rx_handle_of(struct rx_ui *ui, struct rx_node *node);
/* The node of anything an author may pass; text is copied. NULL for NULL. */
struct rx_node *rx_node_of(struct rx_ui *ui, rx value);
/* Whether an address lies among the handles; `node` (NULL when it names none) and the distance from it. */
bool rx_handle_find(const struct rx_ui *ui, const void *address, struct rx_node **node, long *offset);

struct rx_shape rx_shape_of(struct rx_type type, enum rx_form form);
struct rx_shape rx_shape_of_field(const struct rx_field *field);
struct rx_shape rx_shape_scalar(enum rx_kind kind);
/* What a place holds that shows one or the other; a NULL part counts for nothing. */
struct rx_shape rx_shape_either(const struct rx_node *a, const struct rx_node *b);
bool rx_shape_is(struct rx_shape shape, enum rx_kind kind);
bool rx_shape_is_number(struct rx_shape shape);
/* Of one item. */
struct rx_shape rx_shape_item(struct rx_shape list);
/* A list of such items. */
struct rx_shape rx_shape_list(struct rx_shape item);
/* "str", "list of Todo", "component". */
const char *rx_shape_name(struct rx_arena *arena, struct rx_shape shape);
/* A node as its author wrote it, about: `S.count`, `rx_add(S.count, 1)`, `"text"`. */
const char *rx_node_source(struct rx_arena *arena, const struct rx_node *node);

/* NULL when there is no operation of that name. */
const struct rx_op *rx_op_find(const char *name, size_t length);
const char *rx_op_name(const struct rx_op *op);
struct rx_node *rx_op_node(struct rx_ui *ui, const struct rx_op *op, int count, struct rx_node *const *operands);
/* What is wrong with an expression's operands: a whole sentence in `arena`, NULL when nothing is. `instead` may be set
 * to what to write. */
/* Whether values of these types can be equal, as far as it is known; and what to write where a text meets a number: NULL when nothing is obvious. */
bool rx_shapes_compare(struct rx_shape a, struct rx_shape b);
const char *rx_compare_way(struct rx_arena *arena, const struct rx_node *a, const struct rx_node *b);
const char *rx_op_problem(const struct rx_node *expr, struct rx_arena *arena, const char **instead);

/* Events made while pages are built: rx_call_ and its like, client events, several, choices. */
enum rx_made_kind {
	RX_MADE_HANDLER, /* parts: bound arguments, at most RX_EVENT_ARGS_MAX (event.nbound may be more) */
	RX_MADE_CLIENT,  /* event.name: "_redirect"; parts: members of its payload */
	RX_MADE_SEVERAL, /* parts: events */
	RX_MADE_CHOICE,  /* parts: test, then, otherwise; either event may be NULL */
	RX_MADE_SET,     /* parts: var, value */
	RX_MADE_GIVEN,   /* what a memo's parameter is; parts: bound arguments */
};

enum rx_part_kind {
	RX_PART_VALUE,    /* left out when NULL */
	RX_PART_NUMBER,   /* a text that is a number counts as one; left out when NULL */
	RX_PART_FLAG,     /* left out when false */
	RX_PART_EVENT,    /* that gets nothing; left out when NULL */
	RX_PART_CALLBACK, /* an event that gets one value of any type */
	RX_PART_SCRIPT,   /* JavaScript, an expression or statements */
	RX_PART_FUNCTION, /* a JavaScript function */
};

struct rx_event_part {
	const char *name; /* of the payload's member */
	enum rx_part_kind kind;
	rx value;
	struct rx_node *node; /* of `value` */
	rx_event event;
	bool flag;
};

struct rx_made_event {
	struct rx_event_ event; /* base is never NULL */
	enum rx_made_kind kind;
	bool temporal;
	int throttle, debounce; /* milliseconds; 0: none */
	struct rx_node *given;           /* GIVEN: where it is */
	const struct rx_handler *takes;  /* GIVEN: what it takes */
	int part_count;
	struct rx_event_part *parts;
};
/* NULL for a handler's own event. */
const struct rx_made_event *rx_made_event_of(rx_event event);
/* A client event for a trigger; the parts are copied. */
rx_event rx_event_make(struct rx_ui *ui, const char *name, const struct rx_event_part *parts, int count);
/* The event that a memo's parameter stands for. */
rx_event rx_event_given(struct rx_ui *ui, rx_event event, struct rx_node *given, const struct rx_handler *takes);
/* Calls `each` for every value that an event's printing takes, those of events inside it too. */
void rx_event_each_value(rx_event event, void (*each)(void *context, struct rx_node *value), void *context);

#endif

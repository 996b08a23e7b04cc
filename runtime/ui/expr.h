/* The table of operations, as expr.c and operands.c share it. Private to ui/. */
#ifndef RX_UI_EXPR_H
#define RX_UI_EXPR_H

#include "node.h"

#define RX_OPERANDS_MAX 9

enum rx_gives {
	RX_GIVES_BOOL,
	RX_GIVES_INT,
	RX_GIVES_INT64, /* int when the operand is one */
	RX_GIVES_DOUBLE,
	RX_GIVES_STR,
	RX_GIVES_NUMBER, /* the widest of the operands */
	RX_GIVES_FIRST_NUMBER,
	RX_GIVES_FIRST, /* the type of the first operand */
	RX_GIVES_EITHER,
	RX_GIVES_JOINED, /* lists: a list; else a text */
	RX_GIVES_ELEMENT,
	RX_GIVES_ELEMENT_OR,
	RX_GIVES_LIST,
	RX_GIVES_RANGE,
	RX_GIVES_STR_LIST,
	RX_GIVES_PLUCKED,
	RX_GIVES_VALUES,
	RX_GIVES_ENTRIES,
	RX_GIVES_MERGED,
	RX_GIVES_ANY,
};

/* `takes`: one letter an operand, alternatives separated by |. a: anything; n: number or bool; t: text; v: one value that is
 * no record; l: list; m: map or record; d: time; s: literal text; o: number, or NULL for none. A star: any number of the one
 * before. What is known in the browser only fits everything. */
struct rx_op {
	const char *name;
	const char *takes;
	enum rx_gives result;
	const char *wanted; /* in words */
};

#define RX_ORDERED "nn|tt|ll|dd|dt|td"

/* A field of a record by its name, or NULL. */
const struct rx_field *rx_record_member(const struct rx_record *record, const char *name);
/* What is wrong with a template of rx_format or rx_sprintf and its values; NULL when nothing is. */
const char *rx_template_problem(const struct rx_node *expr, struct rx_arena *arena);

#endif

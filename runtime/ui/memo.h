/* Memo components (reflex/memo.h): a function that was called once, with references to the parameters of whatever place uses it. Private to
 * ui/ and gen/.
 *
 * Its parameters are printed as the item of a loop around its body: s[0] holds the values (and `children`), s[1] its own id. */
#ifndef RX_UI_MEMO_H
#define RX_UI_MEMO_H

#include "../include/reflex/memo.h"
#include "node.h"

struct rx_memo {
	const struct rx_memo_ *from;
	struct rx_component type; /* what places that use it are components of: its props are the parameters */
	struct rx_node *each;     /* the loop that its parameters are items of */
	struct rx_node *body;     /* NULL when it shows nothing */
	bool made, checked;
	struct rx_memo *outer; /* whose function is running as well */
	struct rx_memo *next;
};

/* The entry of a parameter, by the prop of `type`. */
const struct rx_entry_ *rx_memo_entry(const struct rx_memo *memo, const struct rx_prop *prop);

#endif

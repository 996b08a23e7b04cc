/* A light reading of C source text, as the author wrote it: tokens without preprocessing. Finds what no compiler can
 * see, since by then everything is `const char *`: references to vars under operators of C or in its control flow,
 * literals where props take strings. Also finds the places that compilers get wrong, and names of the language. Never
 * fails: what it does not understand it skips. */
#ifndef RX_CLI_SCAN_H
#define RX_CLI_SCAN_H

#include "config.h"

struct rx_scan;

/* `text` is not copied and must outlive the scan. */
struct rx_scan *rx_scan_new(const char *text);
void rx_scan_free(struct rx_scan *scan);

/* Adds the names of the states that RX_STATE and its like declare here. */
void rx_scan_states(const struct rx_scan *scan, struct rx_strings *states);

/* Adds errors for what is wrong with references to `states` and with props; `file` is their file. */
void rx_scan_check(const struct rx_scan *scan, const char *file, const struct rx_strings *states,
		   struct rx_diags *diags);

/* A name with its place in the text, pointing into it. */
struct rx_scan_name {
	const char *at;
	int length, line, column;
};

/* Goes through the plain `static` variables at file scope: those that start afresh on reload. `*cursor` is 0 at first.
 * False at the end. */
bool rx_scan_static(const struct rx_scan *scan, int *cursor, struct rx_scan_name *name);

/* An entry of a state for which the author writes a function. */
struct rx_scan_entry {
	struct rx_scan_name name;
	char word[16];        /* "EVENT", "BACKGROUND", "INIT", "COMPUTED", "COMPUTED_LIST", "COMPUTED_MAP", "INTERVAL" */
	bool computed;        /* one of the last four */
	char type[64];        /* of a computed var */
	char parameters[256]; /* EVENT, BACKGROUND: the types, separated by ", " */
};
/* Finds the entry `name` of RX_STATE(state, …) or its like; false when it is not here. */
bool rx_scan_entry(const struct rx_scan *scan, const char *state, const char *name, struct rx_scan_entry *entry);

/* Finds the call of `function` whose bracket is never closed; false when there is none. */
bool rx_scan_unclosed(const struct rx_scan *scan, const char *function, struct rx_scan_name *name);
/* True when a name followed by brackets stands at `line` and `column`, and the other place lies in these. */
bool rx_scan_call_holds(const struct rx_scan *scan, int line, int column, int inner_line, int inner_column);

/* Finds the first place of `needle` (a few tokens in a row, as in "S.count" or "foo") at or before line `line` in the
 * statement that ends there, else the nearest one in the text; `line` 0: the first. False when there is none. */
bool rx_scan_needle(const struct rx_scan *scan, const char *needle, int line, struct rx_scan_name *name);

#endif

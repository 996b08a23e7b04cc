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
/* Likewise: the components that RX_COMPONENT declares here. */
void rx_scan_wrapped(const struct rx_scan *scan, struct rx_strings *wrapped);

/* Likewise: the JavaScript that stands in quotes in rx_call_script and rx_call_function, each once, as rx_script_body makes it. */
void rx_scan_scripts(const struct rx_scan *scan, struct rx_strings *bodies);

/* Adds errors for what is wrong with references to `states` and with props, those of `wrapped` components (NULL: none) included; `file` is their
 * file. */
void rx_scan_check(const struct rx_scan *scan, const char *file, const struct rx_strings *states, const struct rx_strings *wrapped,
		   struct rx_diags *diags);

/* Adds an error for each prop that its component does not have: the one at the place (of its dot or its name), or all of the text when `line` is 0.
 * Asked only where a compiler found fault: code may stand between #if 0 and #endif. */
void rx_scan_props(const struct rx_scan *scan, const char *file, int line, int column, struct rx_diags *diags);

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

/* Finds the call whose bracket is never closed, or where the indentation says so one inside of it; `function`: the
 * outermost, NULL: any. `*line`: of the outermost one. False when there is none. */
bool rx_scan_unclosed(const struct rx_scan *scan, const char *function, struct rx_scan_name *name, int *line);

/* Finds the function whose body is never closed, and what stands at the beginning of a line behind it: the next one, before which the '}' is
 * missing. False when there is none. */
bool rx_scan_unended(const struct rx_scan *scan, struct rx_scan_name *function, struct rx_scan_name *next);

/* A comma that is missing between entries of a state or arguments of what a page is made of. */
struct rx_scan_comma {
	struct rx_scan_name at; /* before which it is missing; its place is that of the dot for a prop */
	bool prop, entry;
	int line_before; /* where the part before it ends */
};
/* The first one on `line`, or with `statement` in the one that ends there or goes on; false when there is none. Asked
 * only where a compiler found fault: macros of an author's own may well do without a comma. */
bool rx_scan_comma(const struct rx_scan *scan, int line, bool statement, struct rx_scan_comma *comma);
/* Likewise: the name of a function of this text that gives a part of a page, in the place of that part. `*parameters`:
 * it takes some. */
bool rx_scan_uncalled(const struct rx_scan *scan, int line, bool statement, struct rx_scan_name *name, bool *parameters);

/* True when a ';' stands at the place, directly in the brackets of a call: that of `call`. */
bool rx_scan_semicolon(const struct rx_scan *scan, int line, int column, struct rx_scan_name *call);
/* The prop whose whole value the name at the place is, as in `.color = red`; false when it is none. */
bool rx_scan_bare(const struct rx_scan *scan, int line, int column, struct rx_scan_name *prop);
/* True when a ')' stands at the place that closes nothing: then `*name` is the place of the one that is too many, by
 * the lines that it closes, else the same. */
bool rx_scan_unopened(const struct rx_scan *scan, int line, int column, struct rx_scan_name *name);

/* True when a name followed by brackets stands at `line` and `column`, and the other place lies in these. */
bool rx_scan_call_holds(const struct rx_scan *scan, int line, int column, int inner_line, int inner_column);

/* Finds the first place of `needle` (a few tokens in a row, as in "S.count" or "foo") at or before line `line` in the
 * statement that ends there, else the nearest one in the text; `line` 0: the first. False when there is none. */
bool rx_scan_needle(const struct rx_scan *scan, const char *needle, int line, struct rx_scan_name *name);

/* Finds an argument of the component `call` in the statement that ends on `line` or goes on there: the value of `prop`,
 * or with NULL a child. `needle`: how the argument, or a part of it, may be written, since what is known of it is only
 * its value; NULL: unknown. An argument in which it stands comes first, then the needle's place in that statement, then
 * its only place in the text, then the argument most like it, then the call. False when there is none of these. */
bool rx_scan_part(const struct rx_scan *scan, const char *call, const char *prop, const char *needle, int line,
		  struct rx_scan_name *name);

#endif

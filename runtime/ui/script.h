/* JavaScript that authors write in rx_call_script and rx_call_function: what can be said of it without running it. */
#ifndef RX_UI_SCRIPT_H
#define RX_UI_SCRIPT_H

#include "../core/arena.h"

/* What is wrong with its brackets and quotes, in `arena`; NULL: nothing was found. */
const char *rx_script_problem(struct rx_arena *arena, const char *code);
/* Length of the one expression that it is, without a semicolon that ends it; 0 when it is statements, as far as words, lines and semicolons
 * tell. */
size_t rx_script_expression(const char *code);
/* The inside of an async function that gives its value, in `arena`; `function`: the code is an expression whose value is one to be called. */
const char *rx_script_body(struct rx_arena *arena, const char *code, bool function);

#endif

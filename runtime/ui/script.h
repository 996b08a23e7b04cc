/* JavaScript that authors write in rx_call_script and rx_call_function: what can be said of it without running it. */
#ifndef RX_UI_SCRIPT_H
#define RX_UI_SCRIPT_H

#include "../core/arena.h"

/* What is wrong with its brackets and quotes, in `arena`; NULL: nothing was found. */
const char *rx_script_problem(struct rx_arena *arena, const char *code);
/* Whether it is one expression, as far as its words and semicolons tell, or statements. */
bool rx_script_is_expression(const char *code);

#endif

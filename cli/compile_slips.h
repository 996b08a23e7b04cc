/* What compilers say of slips that the source text shows better: a comma or a bracket that is missing, a function that
 * is named and not called. */
#ifndef RX_CLI_COMPILE_SLIPS_H
#define RX_CLI_COMPILE_SLIPS_H

#include "core/diag.h"

/* Says it in words of the language, with what to write and the exact place; false: it is none, and stays as it is. A
 * diagnostic without a column may be of any line of its statement, as tcc's are. `*lost`: the line from which on
 * anything else that a compiler says of the file is of no use, 0: none; may be NULL. */
bool rx_slip_explain(struct rx_diag *diag, int *lost);

#endif

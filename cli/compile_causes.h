/* Which of a compiler's errors are causes: one mistake makes it say several things, most of them about what followed.
 */
#ifndef RX_CLI_COMPILE_CAUSES_H
#define RX_CLI_COMPILE_CAUSES_H

#include "core/diag.h"

/* What stands before a word in RX_STATE(…) that is none of its entries, in messages of compilers. */
#define RX_UNKNOWN_ENTRY "RX_FIELD_RX_ENTRY_"

/* Removes from `found`, what a compiler said about one file and its headers, what follows from other errors in it, or
 * from those that the scan of the source found, which are in `scanned` from index `first` on. */
void rx_causes_keep(struct rx_diags *found, const struct rx_diags *scanned, int first);

#endif

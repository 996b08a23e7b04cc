/* What the linker says about an app, in the words that the author reads. */
#ifndef RX_CLI_CC_EXPLAIN_H
#define RX_CLI_CC_EXPLAIN_H

#include "config.h"

/* Adds an error for each thing in `text`, the output of GNU ld or one that speaks like it, that is understood: names
 * that are missing or defined twice, libraries that are not there. `files`: of the app, searched for the place that
 * needs what is missing. */
void rx_cc_explain_link(const char *text, const struct rx_strings *files, struct rx_diags *diags);

#endif

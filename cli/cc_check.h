/* The C compiler as a second opinion: it names the exact place of every error, and what tcc takes but the export would
 * refuse. */
#ifndef RX_CLI_CC_CHECK_H
#define RX_CLI_CC_CHECK_H

#include "config.h"

/* $CC, or cc. */
const char *rx_cc_program(void);
/* Adds the program and the flags that every compile of an app has, in development and in the export: language,
 * warnings, the four warnings that are errors, folders of headers. */
void rx_cc_command(struct rx_strings *argv, const struct rx_strings *includes, const struct rx_strings *cflags);

enum rx_cc_depth {
	RX_CC_SYNTAX, /* -fsyntax-only: the fastest */
	RX_CC_FLOW,   /* compiles, without a result: also finds functions that may end without returning a value */
};
/* Runs what `rx_cc_command` began over `file` (relative to the current folder); `out` gets what it said. `patient`:
 * with low priority. Returns 0, or 1 when there is no C compiler or it did not end in time. */
int rx_cc_say(const struct rx_strings *command, const char *file, enum rx_cc_depth depth, bool patient,
	      struct rx_buf *out);
/* Likewise; adds errors and warnings that lie in files of the project. */
int rx_cc_ask(const struct rx_strings *command, const char *file, enum rx_cc_depth depth, struct rx_diags *diags);

/* For a failed compile of `file` that said nothing about files of the project: adds the first error, which lies in a
 * header, at the line of `file` that includes it, or else what was said as it stands. `file` NULL: a failed link. */
void rx_cc_outside(const char *file, const char *text, struct rx_diags *diags);

/* Adds what the text of a compiler says (gcc's and clang's form, with parseable fix-its). */
void rx_cc_parse(const char *text, struct rx_diags *diags);

#endif

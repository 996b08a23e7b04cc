/* From what compilers say to what the author reads: exact places, plain words, what to write instead. */
#ifndef RX_CLI_COMPILE_DIAG_H
#define RX_CLI_COMPILE_DIAG_H

#include "scan.h"
#include "tcc.h"

/* One file whose compile is being judged. */
struct rx_verdict {
	const char *file;
	const struct rx_strings *files;   /* it and the project's headers that it includes */
	const struct rx_strings *command; /* of the C compiler: rx_cc_command */
	const struct rx_tcc_messages *messages;
	bool failed; /* tcc gave no object */
};

/* Adds errors for a file that tcc refused or warned about. Returns true when the file is good after all: nothing but
 * warnings that are not errors, or warnings in which the C compiler disagrees. Errors that the scan found are in
 * `diags` already, from index `first` on. */
bool rx_verdict_give(const struct rx_verdict *verdict, struct rx_diags *diags, int first);

/* Errors of the link: `files` are searched for the entry of RX_STATE, or the call, that needs what is missing. */
void rx_link_explain(const struct rx_tcc_messages *messages, const struct rx_strings *files, struct rx_diags *diags);

/* The part of a message in single quotes, for the caller to free, or NULL. */
char *rx_text_quoted(const char *text);

/* Says `text` in the words of the language where it speaks of what macros made; sets a suggestion where there is one.
 */
void rx_diag_improve(struct rx_diag *diag);

/* Drops doubles, gives all diagnostics that name a file and a line their code frame, and corrects the lines of those
 * with a needle. */
void rx_diags_frame(struct rx_diags *diags);

#endif

/* The C compiler's opinion of the files of an app that tcc has taken: one question for each file, several at a time.
 * What it said is kept in a folder, under a name with the signature of what it read, so that nothing is asked twice. */
#ifndef RX_CLI_COMPILE_CHECK_H
#define RX_CLI_COMPILE_CHECK_H

#include "includes.h"

struct rx_check {
	const char *cache;                /* folder; there */
	const struct rx_strings *command; /* of rx_cc_command */
	struct rx_includes *signatures;   /* of this thread */
	uint64_t salt;                    /* of everything else that decides what is said */
	bool patient;                     /* one at a time, with low priority */
};

/* Adds what is said of `files`, in their order; 1 when for some of them there was no answer: no C compiler, or it did
 * not end in time. */
int rx_check_files(const struct rx_check *check, const struct rx_strings *files, struct rx_diags *diags);

/* Forgets what was said of files that are not among `files`. */
void rx_check_sweep(const char *cache, const struct rx_strings *files);

#endif

/* Runs another program (the C compiler, pkg-config, addr2line) and takes what it prints. */
#ifndef RX_CLI_COMPILE_EXEC_H
#define RX_CLI_COMPILE_EXEC_H

#include "config.h"

enum rx_exec_flags {
	RX_EXEC_STDERR = 1,  /* its stderr as well; otherwise that is dropped */
	RX_EXEC_PATIENT = 2, /* with low priority */
};

/* Runs argv (found through PATH), stdin closed, messages in English, for at most `timeout_ms`; then it is killed. `out`
 * gets what it printed. Returns the exit status, 127 when there is no such program, 128 and more when it was killed. */
int rx_exec(const struct rx_strings *argv, int flags, int timeout_ms, struct rx_buf *out);

/* Adds the words of `text`, separated by white space. */
void rx_strings_split(struct rx_strings *strings, const char *text);
void rx_strings_copy(struct rx_strings *to, const struct rx_strings *from);
bool rx_strings_have(const struct rx_strings *strings, const char *text);

#endif

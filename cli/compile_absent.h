/* Names that an author may know from the original and that this version does not have. */
#ifndef RX_CLI_COMPILE_ABSENT_H
#define RX_CLI_COMPILE_ABSENT_H

/* What there is in place of the component or function `name` ("rx_icon"), for the caller to free; NULL when it is no
 * such name. A component that only exists in parts ("rx_select") has its parts named. */
char *rx_absent_instead(const char *name);

#endif

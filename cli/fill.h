/* Fills skeletons (scaffolds/): each `@NAME@` that is in the table is replaced; what is not stays. */
#ifndef RX_CLI_FILL_H
#define RX_CLI_FILL_H

#include "core/base.h"

/* `values`: pairs of "@NAME@" and text. The result belongs to the caller. */
char *rx_fill(const char *text, const char *const values[][2], size_t count);

#endif

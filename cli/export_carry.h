/* What a standalone program brings along: the shared libraries that the app needs, those of the C library apart, behind a small static
 * executable that unpacks and starts them (scaffolds/export/launcher.c, which says how the file is made up). */
#ifndef RX_CLI_EXPORT_CARRY_H
#define RX_CLI_EXPORT_CARRY_H

#include "config.h"

/* False where programs stay as the linker made them: other systems than Linux, builds with sanitizers. */
bool rx_carry_possible(void);

/* Makes the program `out` from the linked app, whose process will be called `name`; `folder` keeps the launcher for the next time, `scaffold` is scaffolds/export. */
int rx_carry_pack(const char *app, const char *name, const char *scaffold, const char *folder, const char *out, struct rx_err *err);

#endif

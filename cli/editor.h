/* What editors need in a project's folder, and git does not keep, since it depends on where the tool is installed:
 * compile_flags.txt for clangd, and the schema of rxconfig.json. */
#ifndef RX_CLI_EDITOR_H
#define RX_CLI_EDITOR_H

#include "core/base.h"

#define RX_EDITOR_FLAGS "compile_flags.txt"
#define RX_EDITOR_SCHEMA ".web/rxconfig.schema.json" /* relative to the project, as rxconfig.json names it */

/* Writes both where they are missing. The flags are also written anew when their folder of reflex.h is gone, the schema
 * when it is another one. -1 with `err`. */
int rx_editor_write(const char *folder, struct rx_err *err);

#endif

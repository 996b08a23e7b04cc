/* The generated parts of an exported program (scaffolds/export): its settings, and the pages that a standalone one
 * carries. */
#ifndef RX_CLI_EMBED_H
#define RX_CLI_EMBED_H

#include "config.h"

/* Writes `folder`/settings.h from the configuration, when it differs. `files`: the program has the pages in it. */
int rx_embed_settings(const struct rx_config *config, const char *folder, bool files, struct rx_err *err);
/* Writes `folder`/files.bin, all files below `site` one after the other, and `folder`/files.inc, their list, when they
 * differ. Returns how many files, or -1 with `err`. */
int rx_embed_files(const char *site, const char *folder, struct rx_err *err);

#endif

/* Templates for `reflex init`: those of this installation by name, others from a git repository or a folder. */
#ifndef RX_CLI_TEMPLATE_H
#define RX_CLI_TEMPLATE_H

#include "config.h"
#include "term.h"

/* The templates of this installation, the default first. */
const struct rx_menu_item *rx_template_list(int *count);
/* True for one of them: anything else is an address or a path. */
bool rx_template_is_builtin(const char *which);

/* Writes the files of template `which` (name, git address or path) into `folder`, which must be missing. `scratch` is a
 * path where nothing is yet, removed again. Links and unsafe names are refused; nothing of it is run. On failure files
 * may stand in `folder`. */
int rx_template_fetch(const char *which, const char *folder, const char *scratch, struct rx_err *err);

/* Makes the files in `folder` the app `app_name`: its name and the address of the schema in rxconfig.json,
 * compile_flags.txt for clangd, and .gitignore and .clang-format where the template has none. Fills `config` (release
 * it) from the result. */
int rx_template_adapt(const char *folder, const char *app_name, struct rx_config *config, struct rx_err *err);

#endif

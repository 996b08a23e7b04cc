/* Packages of components: projects whose app/components/ and components/ other projects use. */
#ifndef RX_CLI_COMPONENT_SHARE_H
#define RX_CLI_COMPONENT_SHARE_H

#include <cjson/cJSON.h>

#include "config.h"

#define RX_SHARED_RECORD "components.json" /* in a project: what it has installed */
#define RX_SHARED_MANIFEST "package.json"

/* Each is one subcommand of `reflex component`, told on the terminal; returns an exit code. */
int rx_component_init(const struct rx_args *args);
int rx_component_build(const struct rx_args *args, const struct rx_config *config);
int rx_component_publish(const struct rx_args *args, const struct rx_config *config);
int rx_component_install(const struct rx_args *args, const struct rx_config *config);
int rx_component_uninstall(const struct rx_args *args, const struct rx_config *config);
int rx_component_list(const struct rx_args *args, const struct rx_config *config);

/* package.json of the package in `folder`, checked to have a name and a version; for the caller to delete. NULL with `err`. */
cJSON *rx_component_manifest(const char *folder, struct rx_err *err);

/* That the package in `folder` has a header, and that its headers name every npm package that it depends on or that its JavaScript imports: from there
 * the projects that use it install them. -1 with `err`. */
int rx_component_check(const char *folder, const cJSON *manifest, struct rx_err *err);

#endif

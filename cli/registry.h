/* The npm registry: the tool gets its own Bun and Node there. Settings are npm's: `registry`, `cafile`, `proxy` and
 * `https-proxy` from the environment (npm_config_<name>), the project's .npmrc or the user's; libcurl's own proxy
 * variables hold as well. libcurl is loaded when it is first needed. */
#ifndef RX_CLI_REGISTRY_H
#define RX_CLI_REGISTRY_H

#include "core/base.h"

struct rx_package {
	const char *name;      /* "@oven/bun-linux-x64" */
	const char *version;   /* "1.4.5" */
	const char *integrity; /* "sha512-<base64>", as the registry lists it: what comes must have it */
};

/* npm's setting `name`, or NULL; owned by the caller. `project` may be NULL. */
char *rx_registry_setting(const char *project, const char *name);
/* The registry's address without a final slash; owned by the caller. */
char *rx_registry_address(const char *project);
/* Downloads the package, checks it, and unpacks it into `folder`, which appears whole or not at all. Shows its progress
 * as `label`. -1 with `err`, whose text says that the network is the reason where it is. */
int rx_registry_get(const struct rx_package *package, const char *project, const char *folder, const char *label,
		    struct rx_err *err);

#endif

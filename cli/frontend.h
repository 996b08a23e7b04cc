/* The frontend's folder `.web`: made from scaffolds/web and kept up to date, its packages, its development server. */
#ifndef RX_CLI_FRONTEND_H
#define RX_CLI_FRONTEND_H

#include <cjson/cJSON.h>

#include "config.h"
#include "process.h"

#define RX_WEB ".web"

/* Makes or refreshes `.web`: files of the scaffold that differ are written and those that left it removed, package.json
 * gets the libraries that rx_frontend_add_libraries noted, reflex.config.json the settings, public/ the project's
 * assets/. What is generated (pages/, reflex/app.js) is not touched. Returns how many files changed, or -1 with `err`.
 */
int rx_frontend_prepare(const struct rx_config *config, struct rx_err *err);
/* Prepares, and installs packages when needed. `guard` may be NULL. -1 with `err`. */
int rx_frontend_install(const struct rx_config *config, const struct rx_guard *guard, struct rx_err *err);

/* Makes .web/public the same as assets/ (besides what the scaffold puts there), and .web/components the same as components/, C sources
 * apart. Returns how many files were copied or removed, or -1. */
int rx_frontend_assets(const char *root, struct rx_err *err);

/* Notes npm packages {"name": "version", …} that pages need besides the scaffold's, for the next _prepare. 1: something
 * is new, 0: all were known, -1 with `err`. */
int rx_frontend_add_libraries(const char *root, const cJSON *libraries, struct rx_err *err);

/* Forgets packages {"name": …} that were noted. 1: there were some, 0: none, -1 with `err`. */
int rx_frontend_drop_libraries(const char *root, const cJSON *libraries, struct rx_err *err);

/* Starts the development server of `.web` on `port`, at `config->frontend_host`, or at 127.0.0.1 and ::1. Its stdout
 * says `reflex-frontend: listening` and then `reflex-frontend: prepared`. `node`: rx_node_find. -1 with `err`. */
int rx_frontend_start(struct rx_child *child, const struct rx_config *config, const char *node, int port,
		      const struct rx_guard *guard, struct rx_err *err);

#endif

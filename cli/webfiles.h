/* What a good build writes into the frontend's folder: the pages as modules, and what the frontend knows of the app.
 * Only files whose text changed are written, so that the bundler sees what really changed. */
#ifndef RX_CLI_WEBFILES_H
#define RX_CLI_WEBFILES_H

#include "config.h"
#include "gen/gen.h"

/* Writes pages/… with pages/_app.js, reflex/app.js, reflex/styles.js, and reflex/registry.js below `web`, and removes the pages that it wrote before and that
 * the app no longer has. `backend`: address for development, or NULL. The names of written and removed files, relative
 * to `web`, are added to `written`. */
int rx_webfiles_write(const char *web, const struct rx_app *app, const struct rx_printed *printed, const char *backend,
		      struct rx_strings *written, struct rx_err *err);

#endif

/* What RX_APP says of the looks: style sheets, widths, the theme. */
#ifndef RX_APP_OPTIONS_H
#define RX_APP_OPTIONS_H

#include "app.h"

#define RX_WIDTHS 5 /* xs, sm, md, lg, xl */

/* The width from which breakpoint `index` (0: xs) holds, as CSS has it: "30em". */
const char *rx_app_width(const struct rx_app_options *options, int index);
/* Whether a style sheet of RX_APP is another server's, not a file of assets/. */
bool rx_stylesheet_is_remote(const char *name);
/* Whether it is one of assets/ that Sass has to translate. */
bool rx_stylesheet_is_sass(const char *name);

/* Whether the theme has such values, the widths grow, and the style sheets are in `assets`, a folder; what is wrong goes to `diags`, at the
 * place of RX_APP. Where the project's folder is: not in an exported program. Returns 0, or -1 when there were errors. */
int rx_app_check_options(const struct rx_app *app, const char *assets, struct rx_diags *diags);

#endif

/* Printing the pages of the app that is compiled into this program: how `reflex export` gets them from the very code
 * that it ships. */
#ifndef RX_SERVE_PAGES_H
#define RX_SERVE_PAGES_H

#include "serve.h"

/* Writes `folder`/pages/….js and `folder`/reflex/app.js, and prints one JSON object on stdout:
 *   {"diagnostics":[…],"pages":[{"route":"/","module":"index"}],"libraries":{"name":"version"},"language":"en","appearance":"dark"}
 * Returns the exit code; 1 when the diagnostics hold errors. */
int rx_serve_print_pages(const struct rx_program *program, const char *folder);

#endif

/* Scripts on their way to a browser. The content security policy of exports lets a page run no text as code, so what a handler gives to
 * rx_call_script waits here, under a random address that only its client is told of, until the browser loads it: once, within a minute. */
#ifndef RX_EVENT_SCRIPTS_H
#define RX_EVENT_SCRIPTS_H

#include "../core/base.h"

#define RX_SCRIPT_MAX ((size_t)256 << 10)

/* From now on rx_script_keep keeps. Called when a server that is not in development mode is made. */
void rx_scripts_serve(void);
/* Several processes answer at the same address: scripts are files in `folder`, too, so that any of them can give one away. What others left
 * there more than a minute ago is deleted. Called once, before any is kept. */
void rx_scripts_share(const char *folder);
/* Copies `body`, the inside of an async function. Writes 32 hexadecimal digits to `id`. False when scripts are not served (development:
 * the browser gets the text), it is longer than RX_SCRIPT_MAX, or too many wait. Any thread. */
bool rx_script_keep(const char *body, char id[33]);
/* The file for `/_script/<id>.js`, and forgets it; NULL when there is none. The caller frees it. Any thread. */
char *rx_script_take(const char *id);

#endif

/* JavaScript that handlers give to rx_call_script and rx_call_function. What stands there in quotes is known when the app is compiled: an export
 * makes it part of its pages, and a handler names it. Text that is made at run time is refused unless the app allows it. */
#ifndef RX_EVENT_SCRIPTS_H
#define RX_EVENT_SCRIPTS_H

#include "../core/buf.h"

#define RX_SCRIPT_ID 17 /* bytes of an id, its NUL included */

enum rx_script_way {
	RX_SCRIPT_TEXT,    /* the browser gets the text */
	RX_SCRIPT_PART,    /* it is a part of the pages */
	RX_SCRIPT_REFUSED,
};

/* From now on: `bodies` (rx_script_body; NULL-terminated, copied) are known; `parts`: they are parts of the pages, as in an export; `eval`: other
 * text may go to the browser. Before the first call all text may. Any thread. */
void rx_scripts_allow(const char *const *bodies, bool parts, bool eval);
/* What becomes of it; for a part its id. Any thread. */
enum rx_script_way rx_script_way(const char *body, char id[RX_SCRIPT_ID]);
/* `.web/reflex/scripts.js`: the parts, by their ids. */
void rx_scripts_module(const char *const *bodies, struct rx_buf *out);

#endif

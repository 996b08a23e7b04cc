/* What the pages of an app say about uploads: which rx_upload sends to which handler, and what it takes. Gathered while pages are checked, so
 * that the server can hold clients to it; an app whose pages were not built knows nothing. */
#ifndef RX_UI_UPLOAD_H
#define RX_UI_UPLOAD_H

#include "ui.h"

struct rx_node;
struct rx_states;

struct rx_upload_limits {
	int64_t max_size;   /* bytes of a file; 0: none */
	int max_files;      /* 0: none */
	const char *accept; /* "image/png,.pdf"; NULL: all */
};

/* While a page is checked: a component (any), and a rx_upload_files with its id (NULL: "default"). */
void rx_upload_note(struct rx_ui *ui, const struct rx_node *component);
void rx_upload_note_use(struct rx_ui *ui, rx_event handler, const struct rx_node *id);

/* What a client asks for: to send files of the rx_upload with this id to a handler ("Photos.add"). `states`: its values, for limits that vars
 * say; NULL: they are not known, and such limits are none. */
struct rx_upload_asked {
	const struct rx_app *app;
	const char *handler, *id;
	const struct rx_states *states;
};
/* What that rx_upload takes; where several have the id, what any of them takes. Limits that only the browser knows (expressions) are none. Texts are
 * in `arena`. False: pages send to the handler, but not from this id. The thread that `states` belongs to. */
bool rx_upload_limits(const struct rx_upload_asked *asked, struct rx_arena *arena, struct rx_upload_limits *limits);
/* Whether a list as in `accept` names the type, or the end of the name. */
bool rx_upload_accepts(const char *accept, const char *name, const char *type);

#endif

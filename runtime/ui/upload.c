/* What pages say about uploads: see <reflex/upload.h>. The browser's side is scaffolds/web/reflex/upload.js. */
#include "../include/reflex/upload.h"
#include "node.h"

#define STORE "$files" /* under this name the browser keeps what is chosen */

rx rx_selected_files(const char *id)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !id)
		return NULL;
	const char *path = rx_arena_printf(&ui->arena, STORE ".%s", id);
	return rx_ui_var(ui, STORE, path, (struct rx_type){ RX_KIND_STR, NULL }, true);
}

rx_event rx_upload_files_(rx_event handler, rx id, struct rx_upload_files options)
{
	struct rx_ui *ui = rx_ui_current();
	const struct rx_event_part parts[] = {
		{ .name = "id", .kind = RX_PART_VALUE, .value = id },
		{ .name = "handler", .kind = RX_PART_CALLBACK, .event = handler },
		{ .name = "on_progress", .kind = RX_PART_CALLBACK, .event = options.on_progress },
	};
	return ui ? rx_event_make(ui, "_upload_files", parts, RX_COUNT(parts)) : NULL;
}

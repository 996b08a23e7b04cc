/* Files that users send. A page offers a place for them, a trigger sends them, a handler gets them:
 *
 *     RX_STATE(Photos, LIST(str, urls), EVENT(add, rx_files))
 *
 *     void Photos_add(struct Photos *self, rx_files files)
 *     {
 *         for (int i = 0; i < files.len; i++)
 *             if (rx_upload_keep(&files.at[i], files.at[i].name))
 *                 rx_push(self->urls, rx_upload_url(files.at[i].name));
 *     }
 *
 *     rx_upload(rx_text("Drop pictures here"), .id = "photos", .accept = "image/ *")
 *     rx_button("Send", .on_click = rx_upload_files(Photos.add, "photos"))
 *
 * `rx_files` is the handler's last parameter; arguments bound by rx_call come before it. It cannot be a var. */
#ifndef REFLEX_UPLOAD_H
#define REFLEX_UPLOAD_H

#pragma GCC system_header

#include "base.h"

/* The file is deleted when the handler returns, unless it was kept. */
struct rx_file {
	rx_str name; /* as the user's system called it, without folders; never empty, at most 200 bytes */
	rx_str path; /* where it lies now */
	rx_str type; /* what the browser says that it is, like "image/png": do not trust it */
	int64_t size;
};
typedef struct rx_files {
	struct rx_file *at;
	int len;
} rx_files;

/* ---- in handlers ---- */

/* Moves the file into the folder uploaded_files (uploaded_files_dir of rxconfig.json) under this name, where it replaces one of the same name.
 * The name's folders, leading dots and control characters are left out. False, and a log line, when that fails. */
bool rx_upload_keep(const struct rx_file *file, const char *name);
/* Where browsers find a kept file. Pictures and PDF are shown, all else is saved by the browser. */
rx_str rx_upload_url(const char *name);
/* Where a kept file lies; for what writes files of its own to be downloaded. */
rx_str rx_upload_path(const char *name);

#endif

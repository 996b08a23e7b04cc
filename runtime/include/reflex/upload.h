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
#include "event.h"

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

/* ---- in pages ---- */

/* The names of the files that are chosen in the rx_upload of this .id: a list of str for rx_foreach. */
rx rx_selected_files(const char *id);

struct rx_upload_files { rx_event on_progress; /* a handler of one number: 0 … 100, a few times a second */ };
/* Sends the files chosen in the rx_upload of this id to a handler: .on_click = rx_upload_files(Photos.add, "photos"), or
 * rx_upload_files(rx_call(Photos.add, 3), "photos", .on_progress = Photos.progress). Also for .on_drop of rx_upload. rx_cancel_upload and
 * rx_clear_selected_files (event.h) go with it. */
#define rx_upload_files(handler, ...) \
	rx_upload_files_(handler, RX_FIRST_(__VA_ARGS__, ), (struct rx_upload_files){ RX_REST_(__VA_ARGS__, ) })
rx_event rx_upload_files_(rx_event handler, rx id, struct rx_upload_files options);

/* ---- in handlers ---- */

/* Moves the file into the folder uploaded_files (uploaded_files_dir of rxconfig.json) under this name, where it replaces one of the same name.
 * The name's folders, leading dots and control characters are left out. False, and a log line, when that fails. */
bool rx_upload_keep(const struct rx_file *file, const char *name);
/* Where browsers find a kept file. Pictures and PDF are shown, all else is saved by the browser. */
rx_str rx_upload_url(const char *name);
/* Where a kept file lies; for what writes files of its own to be downloaded. */
rx_str rx_upload_path(const char *name);

#endif

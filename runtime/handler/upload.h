/* Uploaded files between the server, which received them, and the handler, which gets them as a parameter of type rx_files. An event names
 * its files by a random word that no client is ever told. */
#ifndef RX_HANDLER_UPLOAD_H
#define RX_HANDLER_UPLOAD_H

#include "../core/arena.h"
#include "../core/tokens.h"
#include "../include/reflex/upload.h"

struct rx_file_set {
	char id[RX_TOKEN_LENGTH + 1]; /* "": not to be found */
	rx_files files;
	struct rx_file_set *next;
};

/* While it is published a handler can get the files by the set's id. Any thread. */
void rx_files_publish(struct rx_file_set *set);
void rx_files_retract(struct rx_file_set *set);
/* A copy in `arena`; false when there is no such set. Any thread. */
bool rx_files_find(const char *id, rx_files *files, struct rx_arena *arena);

/* `name` without folders, control characters and leading dots, at most 200 bytes of UTF-8; "file" when nothing is left. In `out` of 201
 * bytes. */
void rx_file_name_clean(const char *name, char *out);

/* Where kept files lie, and what their addresses begin with ("/api/_upload/"). Copied; once at start. */
void rx_uploads_configure(const char *folder, const char *address);
/* An open kept file, or -1; `name` as in an address, decoded. */
int rx_uploads_open(const char *name);

#endif

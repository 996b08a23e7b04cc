/* Archives, through libarchive: writing the zip files of `reflex export`, unpacking the tarballs of the npm registry.
 * libarchive is called from here only. */
#ifndef RX_CLI_ZIP_H
#define RX_CLI_ZIP_H

#include "core/base.h"

struct rx_zip;

/* Starts writing `path`, a .tgz by that ending, else a .zip (through a temporary sibling; it appears when _close succeeds). NULL with `err`. The bytes
 * depend only on names, contents and modes: times are constant. */
struct rx_zip *rx_zip_open(const char *path, struct rx_err *err);
/* Adds a file under `name` (a safe relative path), with the permission bits of `path`, or `mode` for bytes from memory.
 */
int rx_zip_add_file(struct rx_zip *zip, const char *name, const char *path, struct rx_err *err);
int rx_zip_add_bytes(struct rx_zip *zip, const char *name, const void *bytes, size_t length, int mode,
		     struct rx_err *err);
/* Adds all files below `folder`, in sorted order, under `prefix` ("" for none). Links are an error. */
int rx_zip_add_tree(struct rx_zip *zip, const char *prefix, const char *folder, struct rx_err *err);
/* Finishes the file and frees `zip`, also on failure. */
int rx_zip_close(struct rx_zip *zip, struct rx_err *err);
/* Gives up: nothing is left on the disk. NULL is allowed. */
void rx_zip_abort(struct rx_zip *zip);

/* Unpacks a .tgz, as the npm registry serves them, into `folder` (made when missing), without the first component of
 * each name. A name that is absolute or has "..", a link out of the folder, a device: error, with what was unpacked so
 * far left in place (unpack into a temporary folder and rename). */
int rx_tgz_extract(const char *path, const char *folder, struct rx_err *err);
/* The same from memory. */
int rx_tgz_extract_bytes(const void *bytes, size_t length, const char *folder, struct rx_err *err);

#endif

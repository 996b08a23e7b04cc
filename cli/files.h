/* Paths, files and folders, and where this program finds its own: headers, library, templates, scaffolds.
 * Functions that return `char *` give a new string that the caller frees. Those that return int give 0, or -1 with
 * `err` filled (`err` may be NULL). Paths use '/'. */
#ifndef RX_CLI_FILES_H
#define RX_CLI_FILES_H

#include "core/base.h"

/* `folder`/`name`; just `name` when it is absolute or `folder` is "" or ".". */
char *rx_path_join(const char *folder, const char *name);
/* What follows the last '/'; points into `path`. */
const char *rx_path_base(const char *path);
/* What precedes the last '/': "." when there is none, "/" for the root. */
char *rx_path_dir(const char *path);
/* The absolute path without symbolic links; of something that exists. */
char *rx_path_real(const char *path, struct rx_err *err);
/* True when a relative path stays below its folder whatever stands on the disk: not empty, not absolute, no "..", no
 * empty or "." component, no backslash, no control character. */
bool rx_path_safe(const char *path);
bool rx_path_ends(const char *path, const char *ending);

bool rx_file_exists(const char *path); /* a regular file, or a link to one */
bool rx_dir_exists(const char *path);
/* True when the folder holds nothing, `.git` apart. */
bool rx_dir_empty(const char *path);
/* Makes the folder and its parents where missing. */
int rx_dir_make(const char *path, struct rx_err *err);

/* Reads a whole file of at most `max` bytes; the text gets a NUL after its end. `length` may be NULL. Owned by the
 * caller. */
int rx_file_read(const char *path, size_t max, char **text, size_t *length, struct rx_err *err);
/* Writes through a temporary sibling and a rename, so that a reader sees the old file or the new one. Makes parent
 * folders. */
int rx_file_write(const char *path, const void *bytes, size_t length, struct rx_err *err);
/* The same, only when the content differs: 1 written, 0 was the same, -1 error. */
int rx_file_update(const char *path, const void *bytes, size_t length, struct rx_err *err);
/* Copies content and permission bits; makes parent folders; replaces what is there. */
int rx_file_copy(const char *from, const char *to, struct rx_err *err);

enum rx_entry_kind { RX_ENTRY_FILE, RX_ENTRY_DIR, RX_ENTRY_LINK, RX_ENTRY_OTHER };
struct rx_entry {
	const char *path; /* relative to the folder of the walk */
	const char *full; /* ready to open */
	const char *name; /* last component */
	enum rx_entry_kind kind;
};
/* Called for each entry; the return value decides: 0 go on, 1 do not descend into this folder, negative: stop (with
 * `err` filled). */
typedef int rx_walk_fn(const struct rx_entry *entry, void *data, struct rx_err *err);
/* Visits everything below `root`, folders before what they hold, in the order of strcmp. Links are reported, never
 * followed. */
int rx_tree_walk(const char *root, rx_walk_fn *visit, void *data, struct rx_err *err);
/* Copies files and folders below `from` into `to`; links and other things are an error. */
int rx_tree_copy(const char *from, const char *to, struct rx_err *err);
/* Removes a file or a folder with all it holds; links are removed, not followed. Not an error when there is nothing. */
int rx_tree_remove(const char *path, struct rx_err *err);

/* Parts of the installation. Installed: <prefix>/bin/reflex, <prefix>/include/reflex.h,
 * <prefix>/lib/reflex/libreflex.a, <prefix>/share/reflex/{templates,scaffolds}. In the build tree: <repo>/build/reflex
 * beside runtime/include, build/libreflex.a, templates/, scaffolds/. */
enum rx_install_kind {
	RX_INSTALL_INCLUDE, /* folder of reflex.h */
	RX_INSTALL_LIB,     /* folder of libreflex.a */
	RX_INSTALL_SCAFFOLDS,
	RX_INSTALL_TEMPLATES,
	RX_INSTALL_GENERATE, /* folder of wrap.mjs: what reads the types of npm packages */
};
/* The folder, absolute; NULL with `err` when it is not where it belongs. */
char *rx_install_path(enum rx_install_kind kind, struct rx_err *err);
/* This executable, absolute; NULL when the system does not tell. */
char *rx_install_executable(void);
/* The user's folder for what the tool keeps (its Node and Bun, caches): $REFLEX_DIR, else $XDG_DATA_HOME/reflex, else
 * ~/.local/share/reflex. Not created. NULL with `err` when there is no HOME either. */
char *rx_user_dir(struct rx_err *err);

#endif

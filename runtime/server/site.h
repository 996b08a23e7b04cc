/* The files of an exported frontend, from a folder or from inside the program, and which of them answers an address.
 * The list is made once: an address can only ever name a file that is in it. */
#ifndef RX_SERVER_SITE_H
#define RX_SERVER_SITE_H

#include "server.h"

struct rx_site_file {
	char *path;                 /* "/post/[slug].html" */
	char *disk;                 /* where it lies; NULL when it is in memory */
	const unsigned char *bytes; /* when it is in memory */
	size_t length;              /* likewise */
	char *order; /* for pages with parameters: a digit for each segment, the more general the higher; NULL */
};

struct rx_site {
	struct rx_site_file *files; /* sorted by path */
	int count, cap;
	int *dynamic; /* indices of pages with parameters, the most special first */
	int dynamic_count;
};

/* All regular files below `dir` (symbolic links and names that start with a dot are left out). Negative when it cannot
 * be read. */
int rx_site_open_dir(struct rx_site *site, const char *dir, struct rx_err *err);
/* `files` stays the caller's and must outlive the site. */
void rx_site_open_embedded(struct rx_site *site, const struct rx_embedded_file *files, int count);
void rx_site_release(struct rx_site *site);

/* The file that answers `path` ("/", "/about", "/post/7", "/_next/static/x.js"), or NULL. Refuses paths with "..", and
 * those that do not start with '/'. */
const struct rx_site_file *rx_site_find(const struct rx_site *site, const char *path);
/* The file with exactly this path, or NULL. */
const struct rx_site_file *rx_site_exact(const struct rx_site *site, const char *path);

/* The same file compressed by gzip, which lies beside it with ".gz" at its name's end; NULL: there is none. */
const struct rx_site_file *rx_site_gzipped(const struct rx_site *site, const struct rx_site_file *file);

/* Whether an Accept-Encoding header (NULL: none) takes gzip, and does not like the plain file better. */
bool rx_accepts_gzip(const char *accept);

enum rx_range { RX_RANGE_NONE, RX_RANGE_PART, RX_RANGE_OUTSIDE };
/* A Range header (NULL: none) for a file of `length` bytes. PART: from `*from` up to `*end`, which is not part of it. NONE: the
 * whole file is the answer, also to several ranges and to what cannot be read. OUTSIDE: nothing of the file is meant. */
enum rx_range rx_range_read(const char *text, size_t length, size_t *from, size_t *end);

/* By suffix; "application/octet-stream" when unknown. */
const char *rx_mime_type(const char *path);

#endif

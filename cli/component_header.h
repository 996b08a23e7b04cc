/* Headers of app/components/ as `reflex component add` writes them. Each says by which command it was written, so that `update` can run it again, and
 * has the sum of its text, so that what an author changed is never written over. */
#ifndef RX_CLI_COMPONENT_HEADER_H
#define RX_CLI_COMPONENT_HEADER_H

#include <cjson/cJSON.h>

#include "core/base.h"

enum rx_header_kind {
	RX_HEADER_NONE,    /* there is no such file */
	RX_HEADER_WRITTEN, /* as `add` wrote it */
	RX_HEADER_EDITED,  /* changed since */
	RX_HEADER_OWN,     /* not by `add`, or a skeleton, which is there to be changed */
};

struct rx_header {
	enum rx_header_kind kind;
	char *text;    /* NULL: there is none */
	char *command; /* what stood after `reflex component add`: "react-colorful@5.8.1 --only HexColorPicker"; NULL unless written or edited */
};

/* -1 with `err` when the file is there and cannot be read. The caller releases it. */
int rx_header_read(struct rx_header *header, const char *path, struct rx_err *err);
void rx_header_release(struct rx_header *header);

/* Writes what wrap.mjs made, with its sum: 1 written, 0 it was the same, -1 with `err`. */
int rx_header_write(const char *path, const char *text, struct rx_err *err);

/* -1 with `err` when a component of the list [{ name }] is already declared in another file of app/ than `path`. */
int rx_header_names_free(const char *path, const cJSON *components, const char *source, struct rx_err *err);

/* The packages "name@version" that a header names in .needs and .library, separated by spaces; owned by the caller. */
char *rx_header_needs(const char *text);

/* The first file of app/ and components/ other than `path` whose text has one of `words`, which are separated by '\n'; NULL: none. Owned by the
 * caller. */
char *rx_header_user(const char *path, const char *words);

#endif

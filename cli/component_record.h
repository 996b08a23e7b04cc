/* components.json: which packages of components a project has, from where, and with which files:
 *
 *     { "star-rating": { "version": "0.1.0", "source": "../star-rating", "files": ["app/components/star_rating.h", …] } }
 *
 * "incomplete": true stands there while a package is installed. */
#ifndef RX_CLI_COMPONENT_RECORD_H
#define RX_CLI_COMPONENT_RECORD_H

#include <cjson/cJSON.h>

#include "core/base.h"

/* The record of the project in this folder, empty when there is none; NULL with `err`. The caller deletes it. */
cJSON *rx_shared_read(struct rx_err *err);
/* Writes it; an empty one is removed. */
int rx_shared_write(const cJSON *record, struct rx_err *err);

/* True when `path` may be a file of a package: below app/components/ or components/. */
bool rx_shared_is_ours(const char *path);
/* True when the list has `path`. */
bool rx_shared_has(const cJSON *files, const char *path);
/* Removes the files of a list from the project, those apart that `but` has, too. */
int rx_shared_remove(const cJSON *files, const cJSON *but, struct rx_err *err);

/* The folder of this process for what is not yet in its place; owned by the caller. */
char *rx_shared_scratch(void);
/* Removes the folders of processes that were killed. */
void rx_shared_sweep(void);

#endif

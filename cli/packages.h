/* The JavaScript side of the machine: a Node.js that is new enough, Bun to install packages with, and the packages of a
 * project's `.web`. What is missing comes from the npm registry into the user's folder (rx_user_dir) once, and is said
 * aloud. */
#ifndef RX_CLI_PACKAGES_H
#define RX_CLI_PACKAGES_H

#include "process.h"

/* The path of a Node.js of version 20.9 or newer: the machine's, or the tool's own, which is installed when it is
 * missing. NULL with `err`. The caller frees it. `project`: the project's folder, for its .npmrc. */
char *rx_node_find(const char *project, struct rx_err *err);

struct rx_install {
	const char *web; /* the folder with package.json and bun.lock */
	const char *project;
	bool named; /* what the author named is installed: when it fails, the error is about that */
	bool frozen;                  /* the lock must fit package.json; otherwise it is brought up to date */
	const struct rx_guard *guard; /* may be NULL */
};

/* Installs the packages when package.json or the lock changed since the last time. 1: installed, 0: nothing to do, -1
 * with `err` (rx_interrupted() tells whether the user ended it). */
int rx_packages_install(const struct rx_install *install, struct rx_err *err);

/* What a package manager `said` when it could not find a package, or reach the registry: fills `err` with a sentence about that and returns true; false:
 * it is about something else. */
bool rx_packages_why(const char *project, const char *said, struct rx_err *err);
/* Likewise when it could not write a folder. */
bool rx_packages_no_folder(const char *said, struct rx_err *err);

#endif

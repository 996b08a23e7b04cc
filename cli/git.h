/* Git, through libgit2, which is called from here only: fetching templates, and the first commit of a new project.
 * Nothing of a repository is ever executed: no hooks, no filters, no submodules, no checkout. */
#ifndef RX_CLI_GIT_H
#define RX_CLI_GIT_H

#include "core/base.h"

/* Fetches `url` (https, http, ssh, git, file, or a path) and writes the files of its default branch into `folder`,
 * which must be empty or missing. `scratch` is a path where nothing is yet; it is removed again. A symbolic link, a
 * submodule, a name that is not a safe relative path or that has a component '.git', more than 20,000 files or 256 MB:
 * error. Shows progress. On failure files may stand in `folder`; after an interruption rx_interrupted() is true. */
int rx_git_fetch(const char *url, const char *scratch, const char *folder, struct rx_err *err);

/* True when `path` itself is a repository, with files or bare. */
bool rx_git_is_repository(const char *path);
/* True when `path` stands anywhere inside a repository. */
bool rx_git_inside(const char *path);

/* Makes a repository in `folder` and commits all files that its .gitignore leaves, in the name of the user's
 * configuration, else "reflex <reflex@localhost>". */
int rx_git_start(const char *folder, const char *message, struct rx_err *err);

#endif

/* Libraries that are loaded on their first use, so that a command that needs none of them starts in a millisecond:
 * linked against libgit2, libcurl and libarchive, an empty main takes 9 ms. A source file lists the functions that it
 * calls and gets a struct of pointers of the right types; for libgit2:
 *
 *   #define FUNCTIONS(X) X(libgit2_init) X(clone)
 *   #define MEMBER(name) __typeof__(git_##name) *name;
 *   #define NAME(name) "git_" #name,
 *   static struct { FUNCTIONS(MEMBER) } git;          expands to  __typeof__(git_libgit2_init) *libgit2_init; …
 *   static const char *const names[] = { FUNCTIONS(NAME) };
 *   static struct rx_lazy library = RX_LAZY("git2", RX_SONAME_GIT2, names, git);
 *
 *   if (rx_lazy_load(&library, err)) return -1;
 *   git.clone(…);
 */
#ifndef RX_CORE_LAZY_H
#define RX_CORE_LAZY_H

#include "base.h"

/* Names of the libraries as the linker recorded them (DT_SONAME), given by the build; without that the development
 * name. */
#ifndef RX_SONAME_GIT2
#define RX_SONAME_GIT2 "libgit2.so"
#endif
#ifndef RX_SONAME_ARCHIVE
#define RX_SONAME_ARCHIVE "libarchive.so"
#endif
#ifndef RX_SONAME_CURL
#define RX_SONAME_CURL "libcurl.so"
#endif
#ifndef RX_SONAME_HIREDIS
#define RX_SONAME_HIREDIS "libhiredis.so"
#endif
#ifndef RX_SONAME_TCC
#define RX_SONAME_TCC "libtcc.so"
#endif
#ifndef RX_SONAME_FSWATCH
#define RX_SONAME_FSWATCH "libfswatch.so"
#endif

struct rx_lazy {
	const char *name;         /* for messages: "git2" */
	const char *file;         /* for dlopen */
	const char *const *names; /* of the functions */
	void **slots;             /* where their addresses go, in the same order */
	size_t count;
	bool loaded;
};

/* clang-format off */
#define RX_LAZY(name, file, names, table) { (name), (file), (names), (void **)(void *)&(table), RX_COUNT(names), false }
/* clang-format on */

/* Loads the library unless that was done before, and finds all functions. May be called from any thread. The library
 * stays loaded. Returns 0, or -1 with `err` naming the library or the function that is missing. */
int rx_lazy_load(struct rx_lazy *lazy, struct rx_err *err);

#endif

/* Compiling an app in memory: libtcc for everyday code (tcc.c is the only file that calls it), the C compiler into a
 * shared object for files that tcc cannot take (native.c). Keeps objects of unchanged files between builds. One build
 * at a time per process. */
#ifndef RX_CLI_COMPILE_H
#define RX_CLI_COMPILE_H

#include "app/app.h"
#include "compile_slow.h"
#include "config.h"

struct rx_compiler;

struct rx_build_options {
	const struct rx_config *config;
	bool native;       /* --native: everything through the C compiler */
	bool tests;        /* the C files of the project's tests/ as well */
	const char *cache; /* folder for objects; made when missing */
	rx_slow_fn *slow;  /* told of a page function that does not return; may be NULL */
	void *slow_context;
};

struct rx_build_report {
	int files;    /* translation units of the app */
	int compiled; /* of these compiled this time */
	char file[256]; /* the last one of them, "" when there was none */
	bool empty;   /* one of the files has no text */
	int64_t compile_us, link_us, load_us, pages_us;
};

struct rx_compiler *rx_compiler_new(const struct rx_build_options *options, struct rx_err *err);
void rx_compiler_free(struct rx_compiler *compiler);

/* Compiles what changed since the last good build, links, runs the constructors, loads the app and builds its pages
 * (rx_app_load, rx_ui_build). NULL when `diags` got errors; the generation before stays as it is. Diagnostics have
 * files relative to the project, corrected line and column, a suggestion where there is one, and a code frame. The
 * caller owns one reference of the result. */
struct rx_app *rx_compiler_build(struct rx_compiler *compiler, struct rx_build_report *report, struct rx_diags *diags);

/* After a good build: true when a file is not any more what was compiled, or files came or went. */
bool rx_compiler_stale(struct rx_compiler *compiler);

/* After a good build, in the background of the caller's choice: `cc -fsyntax-only` with the export's flags over the
 * files that changed since the last check, whose names are added to `files`; adds warnings for what tcc takes and the
 * export would refuse. `patient`: one at a time, with low priority; else as many as there are processors. Any thread, also during a build; one check at a time. Returns 0, or 1 when there is no C
 * compiler. */
int rx_compiler_check(struct rx_compiler *compiler, bool patient, struct rx_strings *files, struct rx_diags *diags);
/* The next check looks at these, too: what was found was of no use. */
void rx_compiler_check_again(struct rx_compiler *compiler, const struct rx_strings *files);

/* After every good build: adds a note for each plain static variable of the app that the build before had, too, and
 * that was not named yet: it has started afresh. */
void rx_compiler_statics(struct rx_compiler *compiler, struct rx_diags *diags);

#endif

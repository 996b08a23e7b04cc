/* The app as a program, made by the C compiler with optimisation: for the export and for `reflex run --env prod`.
 * Objects are kept in a folder under names that hold a signature of what they were made from, so that only changed
 * files are compiled. The current folder is the project's. */
#ifndef RX_CLI_CC_H
#define RX_CLI_CC_H

#include "config.h"

struct rx_cc_report {
	int files, compiled; /* translation units of the app, and how many of these were compiled this time */
	bool linked;         /* false: the program was up to date */
	int64_t compile_us, link_us;
};

struct rx_cc;

/* `cache`: folder for objects; made when missing. NULL with `err`: no C compiler, an incomplete installation. */
struct rx_cc *rx_cc_new(const struct rx_config *config, const char *cache, struct rx_err *err);
void rx_cc_free(struct rx_cc *cc);

/* Compiles what changed. -1: errors are in `diags`, with code frames; there may be warnings in either case. */
int rx_cc_compile(struct rx_cc *cc, struct rx_cc_report *report, struct rx_diags *diags);

/* Links the app's objects with the main program, libreflex and the app's libraries into `out`, unless that is up to
 * date. `folder`: has settings.h and, when `files` is true, files.inc and files.bin (embed.h). -1: as for
 * rx_cc_compile. */
int rx_cc_link(struct rx_cc *cc, const char *folder, bool files, const char *out, struct rx_cc_report *report,
	       struct rx_diags *diags);

#endif

/* The steps of a production build, shared by `reflex export` and `reflex run --env prod`. Each says what it did and how
 * long it took; what did not change is not made again. They work in `.web/.export`; of
 * `.web`, which the development server shares, they refresh the scaffold and the packages. The current folder is the
 * project's. */
#ifndef RX_CLI_EXPORT_BUILD_H
#define RX_CLI_EXPORT_BUILD_H

#include "cc.h"
#include "process.h"

#define RX_EXPORT_FOLDER ".web/.export"
#define RX_EXPORT_SITE ".web/.export/web/out"          /* the static site, after rx_export_site */
#define RX_EXPORT_PROGRAM ".web/.export/backend"       /* the backend, after rx_export_program */
#define RX_EXPORT_STANDALONE ".web/.export/standalone" /* backend and site, after rx_export_standalone */

struct cJSON;
struct rx_export {
	const struct rx_config *config;
	struct rx_guard guard;
	struct rx_cc *cc;
	int lock;  /* of the project's export: lock.h; -1: not taken */
	int pages; /* after rx_export_site */
};

/* All return RX_EXIT_OK, or an exit code after reporting what was wrong. _close always follows _open; it may be called
 * early. */
/* `command`: what the user called, for the message of another export that comes meanwhile. */
int rx_export_open(struct rx_export *export, const struct rx_config *config, const char *command);
void rx_export_close(struct rx_export *export);

/* Compiles and links the app. */
int rx_export_program(struct rx_export *export);
/* Prints the pages by the compiled app, installs packages, runs `next build`. After rx_export_program. */
int rx_export_site(struct rx_export *export);
/* Links the site into a program of its own. After rx_export_site. */
int rx_export_standalone(struct rx_export *export);

/* Writes env.json into the folder of a site: what browsers read to find the backend. `url`: where it is; "" or NULL: at
 * the address of the pages. */
int rx_export_write_env(const struct rx_config *config, const char *site, const char *url, struct rx_err *err);
/* Writes sitemap.xml into the site, or removes it, by `pages`: [{ "route": "/about" }]. */
int rx_export_sitemap(const struct rx_config *config, const struct cJSON *pages, struct rx_err *err);
/* Writes the Content-Security-Policy into the pages of the site. `pages`: folder of what the app printed. Again: writes
 * it anew. */
int rx_export_policy(const struct rx_config *config, const char *pages, struct rx_err *err);
/* Puts compressed neighbours beside the site's files, and removes those of files that changed or are gone. After
 * everything that writes into the site; env.json, which is written anew where the site is served, has none. */
int rx_export_gzip(struct rx_err *err);

#endif

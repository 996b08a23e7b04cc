/* Prints built pages as JavaScript (docs/pages.md). */
#ifndef RX_GEN_GEN_H
#define RX_GEN_GEN_H

#include "../ui/ui.h"

/* One import of a page: { "@radix-ui/themes", "TextField.Root", "ThemesTextFieldRoot", … }. A name with a dot is a part of
 * an export. `of`: the component that asks for it, which says how it is loaded and what comes along; NULL for what the
 * printer itself uses. */
struct rx_import {
	const char *library, *name, *local;
	const struct rx_component *of;
};

struct rx_printed_page {
	const struct rx_page *page;
	char *title;   /* the one that is known now: a text, or the default */
	char *meta;    /* JSON: the elements that are texts; "[]" */
	char *head;    /* what vars and expressions say: `{ d: ["S.name"], r: (v) => ({ … }) }`; NULL */
	char *body;    /* the expression */
	uint64_t hash; /* of all of it */
	struct rx_import *imports;
	int import_count;
	bool memos; /* the body has some */
};

struct rx_key_memory; /* the siblings' keys of the build before, so that keys stay the same over edits */

struct rx_printed {
	const struct rx_app *app; /* lives longer */
	struct rx_printed_page *pages; /* in the order of app->pages */
	int page_count;
	struct rx_arena arena;
};

struct rx_key_memory *rx_key_memory_new(void);
void rx_key_memory_free(struct rx_key_memory *memory);

/* Prints all pages. `memory` may be NULL (a first build, an export); otherwise it is used and, when `keep` is true,
 * replaced by this build's. Deterministic: the same trees and memory give the same bytes. */
struct rx_printed *rx_gen_pages(struct rx_app *app, struct rx_key_memory *memory, bool keep);
void rx_printed_free(struct rx_printed *printed);

/* The module file of a page, whole. */
void rx_gen_module(const struct rx_printed_page *page, struct rx_buf *out);
/* The live message's inside: {"page":{"route":…,"hash":…,"title":…,"imports":[…],"body":…}}. */
void rx_gen_live(const struct rx_printed_page *page, struct rx_buf *out);
/* `.web/reflex/app.js`: names, theme, default values of all states, pages. `backend`: address for development, or NULL.
 */
void rx_gen_app(const struct rx_app *app, const char *backend, struct rx_buf *out);
/* `.web/pages/_app.js`: imports of the style sheets in assets/, and of what all pages share. */
void rx_gen_root(const struct rx_app *app, struct rx_buf *out);
/* `.web/reflex/styles.js`: styles that hold everywhere. */
void rx_gen_styles(const struct rx_app *app, struct rx_buf *out);
/* Adds every npm library that the pages import and that style sheets need, with its exact version, to a JSON object text:
 * {"@radix-ui/themes":"3.3.0"}; without those that belong to the scaffold. */
void rx_gen_libraries(const struct rx_printed *printed, struct rx_buf *out);
/* `.web/reflex/registry.js`: library name to module, for the live shell. */
void rx_gen_registry(const struct rx_printed *printed, struct rx_buf *out);

#endif

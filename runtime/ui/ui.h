/* The nodes that page functions make: references, expressions, components. They live in the app's `struct rx_ui`; what the
 * author holds are handles: addresses in a reserved range that nothing is mapped at, one every RX_HANDLE_STEP bytes, so that an offset
 * handle (`S.count + 1`) is recognised, and one that is read from (`strcmp(S.x, "a")`) faults at an address that names it. */
#ifndef RX_UI_UI_H
#define RX_UI_UI_H

#include "../app/app.h"
#include "component.h"

#define RX_HANDLE_STEP 4096

struct rx_ui;

struct rx_ui *rx_ui_new(struct rx_app *app);
void rx_ui_free(struct rx_ui *ui);

/* References, made by the loader. `path`: "GithubState.url" or "S.address.street". `list`: the var is a list of `type`. */
rx rx_ui_var(struct rx_ui *ui, const char *state, const char *path, struct rx_type type, bool list);
/* The same for a field of a state or record: of its type and form. */
rx rx_ui_field(struct rx_ui *ui, const char *state, const char *path, const struct rx_field *field);

/* References to what only the browser knows: a parameter of the route, one of the query string. NULL on threads that build no page. */
rx rx_ui_param(const char *name);
rx rx_ui_query(const char *name);

/* Whether an address is a handle, of this generation or another: how a crash in a handler that read `State.var` is told from others. */
bool rx_ui_is_handle(const void *address);

/* Reads the options of all pages, when references have their values; as safe as a build. Returns 0, or -1 when `diags` got errors. */
int rx_ui_read_options(struct rx_app *app, struct rx_diags *diags);

struct rx_emissions;
/* Appends the handlers' events of the .on_load of the page that answers `path`, with the arguments that they have at this address; `query`
 * without "?". After _build; any thread. */
void rx_ui_on_load(const struct rx_app *app, const char *path, const char *query, struct rx_emissions *out);

/* Builds all pages of the app: runs their functions on a thread with a large stack, checks the trees (unknown words, wrong kinds,
 * triggers that do not fit their handler, handles with an offset, lists that are none, …). Returns 0, or -1 when `diags` got errors.
 * A crash, a read through a handle, or a stack overflow inside a page function is a diagnostic. One build at a time per process. */
int rx_ui_build(struct rx_app *app, struct rx_diags *diags);
/* The page whose function runs now, for other threads that wonder why a build does not end; NULL outside of one. */
extern const struct rx_page *_Atomic rx_ui_page_now;

#endif

/* Parts of the loader: types.c reads the words for types and lays out records, classes.c makes states of them, names.c checks what entries are
 * called, handlers.c and refs.c make what pages hold, instances.c adds component states, routes.c checks pages, load.c puts it together. */
#ifndef RX_APP_LOAD_H
#define RX_APP_LOAD_H

#include "app.h"

struct rx_load {
	struct rx_app *app;
	struct rx_diags *diags;
};

const struct rx_registration_ *rx_registration_next(const struct rx_registration_ *r, enum rx_registration_kind_ kind);
#define RX_EACH_REGISTRATION(r, app, kind) \
	const struct rx_registration_ *r = rx_registration_next((app)->registrations, kind); r; r = rx_registration_next(r->next, kind)
/* The first of that kind and name: the one that counts. NULL when there is none. */
const struct rx_registration_ *rx_registration_first(const struct rx_app *app, enum rx_registration_kind_ kind, const char *name);
/* True for the first registration of its name; a later one is checked against it. */
bool rx_load_is_first(struct rx_load *load, const struct rx_registration_ *r);

/* In this order. */
void rx_load_states(struct rx_load *load);
void rx_load_names(struct rx_load *load);
void rx_load_handlers(struct rx_load *load);
void rx_load_defaults(struct rx_load *load);
void rx_load_refs(struct rx_load *load);

/* The words by which an entry is found in the source: "SETTER(count". The caller frees it. */
char *rx_entry_needle(const struct rx_entry_ *entry);
/* Fills a reference struct of `r`, a registration of `state` or of the component state that it is an instance of. */
void rx_refs_fill(struct rx_app *app, const struct rx_state_class *state, const struct rx_registration_ *r, char *refs);
/* Brings app->handlers into order again. */
void rx_handlers_sort(struct rx_app *app);
/* How many instances of component states an app may have. */
#define RX_INSTANCES_MAX 512

/* What `RX_STATE` and `RX_TYPE` of one name have in common; NULL when a type's word is not known. */
bool rx_type_parse(const struct rx_app *app, const char *word, struct rx_type *type);
/* Fills `record` from a registration; types are resolved by rx_record_resolve, when all records are known. */
void rx_record_fill(struct rx_app *app, struct rx_record *record, const struct rx_registration_ *registration);
void rx_record_resolve(struct rx_app *app, struct rx_record *record, const struct rx_registration_ *registration,
                       struct rx_diags *diags);
uint64_t rx_record_hash(uint64_t hash, const struct rx_record *record, int depth);

/* Sorts pages by route; reports routes that are malformed, double, or in each other's way. */
void rx_pages_check(struct rx_app *app, struct rx_diags *diags);
/* Fills route and modules from the options; false when the route is malformed (reported). */
bool rx_page_place(struct rx_app *app, struct rx_page *page, struct rx_diags *diags);
/* Whether `route` is one: "/post/[slug]". */
bool rx_route_ok(const char *route);
/* Whether some address is answered by both and neither is the more special one: they differ in the names of parameters, or in a last
 * segment that may be missing. Both must be routes. */
bool rx_route_same_shape(const char *a, const char *b);

/* apis.c: fills app->apis from the registrations; reports wrong and double addresses. */
void rx_apis_load(struct rx_app *app, struct rx_diags *diags);

#endif

/* Parts of the loader: types.c reads the words for types and lays out records, routes.c checks pages, load.c puts it together. */
#ifndef RX_APP_LOAD_H
#define RX_APP_LOAD_H

#include "app.h"

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

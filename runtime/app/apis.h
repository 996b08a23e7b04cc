/* Which of the app's own HTTP addresses (RX_API) answers a path. Pure. */
#ifndef RX_APP_APIS_H
#define RX_APP_APIS_H

#include "app.h"

/* The route for `method` ("HEAD" is the caller's to turn into "GET") and `path` ("/items/7", still percent-encoded or not, as the routes are
 * compared with it). NULL: none; then `allow` holds the methods that the path has ("GET, HEAD, POST"; "" for an unknown path). */
const struct rx_api_route *rx_apis_find(const struct rx_app *app, const char *method, const char *path, char *allow, size_t size);
/* The part of `path` that the route's [name] stands for; false when there is no such name. */
bool rx_apis_param(const char *route, const char *path, const char *name, const char **value, size_t *length);

#endif

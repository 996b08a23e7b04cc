/* The app's own HTTP addresses (RX_API): what is wrong with them at load, and which of them answers a path. */
#include "apis.h"

#include "../include/reflex/api.h"
#include "load.h"

static const char *const methods[] = { "GET", "POST", "PUT", "PATCH", "DELETE" };
/* What the server answers itself; with what lies below. */
static const char *const reserved[] = { "/_event", "/_upload", "/_script", "/ping", "/_health", "/env.json", "/_next" };

static bool is_method(const char *method)
{
	for (size_t i = 0; i < RX_COUNT(methods); i++)
		if (!strcmp(method, methods[i]))
			return true;
	return false;
}

static const char *reserved_by(const char *path)
{
	for (size_t i = 0; i < RX_COUNT(reserved); i++) {
		size_t length = strlen(reserved[i]);
		if (!strncmp(path, reserved[i], length) && (!path[length] || path[length] == '/'))
			return reserved[i];
	}
	return NULL;
}

static void complain(struct rx_diags *diags, const struct rx_registration_ *r, const char *suggestion, const char *format, ...)
	RX_PRINTF(4, 5);

static void complain(struct rx_diags *diags, const struct rx_registration_ *r, const char *suggestion, const char *format, ...)
{
	char text[512];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, r->file, r->line, "%s", text);
	diag->suggestion = rx_xstrdup(suggestion);
}

static bool check(const struct rx_registration_ *r, struct rx_diags *diags)
{
	const struct rx_api_detail_ *detail = r->detail;
	int before = diags->errors;
	if (!is_method(detail->method))
		complain(diags, r, "use GET, POST, PUT, PATCH or DELETE", "'%s' is not a method of RX_API", detail->method);
	if (!rx_route_ok(detail->path))
		complain(diags, r, "begin with '/'; segments are words, [name], or at the end [[name]], [...name] or [[...name]]",
			 "'%s' is not an address", detail->path);
	else if (!strcmp(detail->path, "/") || reserved_by(detail->path))
		complain(diags, r, "choose another path, like \"/api/…\"", "'%s' is an address of the server itself", detail->path);
	return diags->errors == before;
}

static const char *order_of(struct rx_app *app, const char *path)
{
	char *order = rx_arena_alloc(&app->arena, strlen(path) + 1);
	size_t n = 0;
	for (const char *at = path; (at = strchr(at, '/')); at++)
		order[n++] = !strncmp(at, "/[[...", 6) ? '4' : !strncmp(at, "/[...", 5) ? '3' : at[1] == '[' ? '2' : '1';
	return order;
}

static void check_double(const struct rx_app *app, const struct rx_registration_ *r, struct rx_diags *diags)
{
	const struct rx_api_detail_ *detail = r->detail;
	for (int i = 0; i < app->api_count; i++) {
		const struct rx_api_route *other = &app->apis[i];
		if (strcmp(other->method, detail->method) != 0 || !rx_route_same_shape(other->path, detail->path))
			continue;
		complain(diags, r, "give one of them another path", "two functions for %s '%s': '%s' here and '%s' at %s:%d",
			 detail->method, detail->path, r->name, other->name, other->file, other->line);
	}
}

static int by_order(const void *a, const void *b)
{
	const struct rx_api_route *left = a, *right = b;
	int order = strcmp(left->order, right->order);
	return order ? order : strcmp(left->path, right->path);
}

void rx_apis_load(struct rx_app *app, struct rx_diags *diags)
{
	int count = 0;
	for (const struct rx_registration_ *r = app->registrations; r; r = r->next)
		count += r->kind == RX_REGISTERS_API_;
	app->apis = rx_arena_alloc(&app->arena, sizeof *app->apis * (size_t)(count + 1));
	for (const struct rx_registration_ *r = app->registrations; r; r = r->next) {
		if (r->kind != RX_REGISTERS_API_ || !check(r, diags))
			continue;
		const struct rx_api_detail_ *detail = r->detail;
		check_double(app, r, diags);
		app->apis[app->api_count++] = (struct rx_api_route){
			.method = detail->method, .path = detail->path, .name = r->name, .file = r->file, .line = r->line,
			.order = order_of(app, detail->path), .fn = detail->fn,
		};
	}
	qsort(app->apis, (size_t)app->api_count, sizeof *app->apis, by_order);
}

/* ---- matching ---- */

/* Moves both on by one segment; false when they differ. `*path` is at a '/', or at the end. */
static bool match_segment(const char **route, const char **path)
{
	const char *r = *route + 1, *p = *path + (**path == '/');
	size_t rn = strcspn(r, "/"), pn = strcspn(p, "/");
	if (!strncmp(r, "[[...", 5) || !strncmp(r, "[...", 4)) {
		bool optional = r[1] == '[';
		*route = r + rn;
		*path = p + strlen(p);
		return optional || *p;
	}
	if (!strncmp(r, "[[", 2) && !pn) {
		*route = r + rn;
		*path = p;
		return true;
	}
	if (!**path || (*r == '[' ? !pn : rn != pn || strncmp(r, p, rn) != 0))
		return false;
	*route = r + rn;
	*path = p + pn;
	return true;
}

static bool match(const char *route, const char *path)
{
	while (*route)
		if (!match_segment(&route, &path))
			return false;
	return !*path;
}

const struct rx_api_route *rx_apis_find(const struct rx_app *app, const char *method, const char *path, char *allow, size_t size)
{
	*allow = 0;
	for (int i = 0; i < app->api_count; i++) {
		const struct rx_api_route *route = &app->apis[i];
		if (!match(route->path, path))
			continue;
		if (!strcmp(route->method, method))
			return route;
		size_t length = strlen(allow);
		bool get = !strcmp(route->method, "GET");
		if (!strstr(allow, route->method))
			snprintf(allow + length, size - length, "%s%s%s", length ? ", " : "", route->method, get ? ", HEAD" : "");
	}
	return NULL;
}

bool rx_apis_param(const char *route, const char *path, const char *name, const char **value, size_t *length)
{
	while (*route) {
		const char *r = route + 1, *p = path + (*path == '/');
		if (!match_segment(&route, &path))
			return false;
		if (*r != '[')
			continue;
		const char *word = r + strspn(r, "[.");
		size_t n = strcspn(word, "]");
		if (strlen(name) != n || strncmp(word, name, n) != 0)
			continue;
		*value = p;
		*length = (size_t)(path - p);
		return true;
	}
	return false;
}

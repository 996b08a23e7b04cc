/* Pages: route syntax, file names, and conflicts between routes. Static segments, `[name]`, and `[...name]` or `[[...name]]` at the end. */
#include "load.h"

#include <ctype.h>

static bool word_char(char c)
{
	return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.' || c == '~';
}

static bool segment_ok(const char *segment, size_t length, bool last)
{
	const char *name = segment, *end = segment + length;
	if (*segment == '[') {
		bool optional = length > 2 && segment[1] == '[';
		name += optional ? 2 : 1;
		for (int i = 0; i <= optional; i++)
			if (end == name || *--end != ']')
				return false;
		bool rest = end - name > 3 && !strncmp(name, "...", 3);
		if ((rest && !last) || (optional && !rest))
			return false;
		name += rest ? 3 : 0;
	}
	if (name == end || (*segment != '[' && *name == '.'))
		return false;
	while (name < end && word_char(*name))
		name++;
	return name == end;
}

static bool route_ok(const char *route)
{
	if (*route != '/')
		return false;
	for (const char *p = route + 1; *p;) {
		size_t length = strcspn(p, "/");
		const char *next = p + length;
		if (!segment_ok(p, length, !*next) || (*next && !next[1]))
			return false;
		p = *next ? next + 1 : next;
	}
	return true;
}

static const char *default_route(struct rx_app *app, const char *function)
{
	if (!strcmp(function, "home"))
		return "/";
	char *route = rx_arena_printf(&app->arena, "/%s", function);
	for (char *p = route; *p; p++)
		if (*p == '_')
			*p = '-';
	return route;
}

bool rx_page_fill(struct rx_app *app, struct rx_page *page, const struct rx_registration_ *registration,
                  struct rx_diags *diags)
{
	const struct rx_page_detail_ *detail = registration->detail;
	*page = (struct rx_page){ .name = registration->name, .file = registration->file, .line = registration->line };
	page->build = detail->build;
	detail->options(&page->options);
	page->route = page->options.route ? page->options.route : default_route(app, page->name);
	if (!strcmp(page->route, "404"))
		page->route = "/404";
	page->module = strcmp(page->route, "/") ? page->route + 1 : "index";
	if (route_ok(page->route) && strcmp(page->route, "/index"))
		return true;
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, page->file, page->line, "'%s' is not a route", page->route);
	diag->needle = rx_xprintf(".route = \"%s\"", page->route);
	diag->suggestion = rx_xstrdup("begin with '/'; segments are words, [name], or at the end [...name] or [[...name]]");
	return false;
}

static int by_route(const void *a, const void *b)
{
	return strcmp(((const struct rx_page *)a)->route, ((const struct rx_page *)b)->route);
}

/* Two routes that differ only in the name of a parameter match the same addresses. */
static bool same_shape(const char *a, const char *b)
{
	for (; *a && *b; a++, b++) {
		if (*a != *b)
			return false;
		if (*a == '[') {
			size_t la = strcspn(a, "]"), lb = strcspn(b, "]");
			if (strncmp(a, "[...", 4) != strncmp(b, "[...", 4) || !a[la] || !b[lb])
				return false;
			a += la;
			b += lb;
		}
	}
	return *a == *b;
}

void rx_pages_check(struct rx_app *app, struct rx_diags *diags)
{
	qsort(app->pages, (size_t)app->page_count, sizeof *app->pages, by_route);
	for (int i = 0; i < app->page_count; i++)
		for (int j = 0; j < i; j++) {
			const struct rx_page *a = &app->pages[j], *b = &app->pages[i];
			if (!same_shape(a->route, b->route))
				continue;
			struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, b->file, b->line,
			                                    "two pages on the route '%s': '%s' here and '%s' at %s:%d", b->route,
			                                    b->name, a->name, a->file, a->line);
			diag->suggestion = rx_xstrdup("give one of them another .route");
		}
}

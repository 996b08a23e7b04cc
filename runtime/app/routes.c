/* Pages: route syntax, file names, conflicts between routes, and which page answers an address. Segments are words, `[name]`, and at the
 * end `[[name]]`, `[...name]` or `[[...name]]`. The browser's side of the matching is scaffolds/web/reflex/router.js. */
#include "load.h"

#include <ctype.h>

enum kind { WORD, ONE, MAYBE, SOME, ANY };

struct segment {
	enum kind kind;
	const char *name; /* of the parameter, or the word */
	size_t length;
};

static bool word_char(char c)
{
	return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.' || c == '~';
}

static bool is_word(const char *text, size_t length)
{
	size_t i = 0;
	while (i < length && word_char(text[i]))
		i++;
	return length && i == length && *text != '.';
}

/* The segment at `*p`, which moves to the one after. False when it is malformed. */
static bool next_segment(const char **p, struct segment *segment)
{
	const char *from = *p;
	size_t length = strcspn(from, "/"), dots = 0, brackets = 0;
	*p = from + length + (from[length] == '/');
	while (brackets < 2 && brackets < length && from[brackets] == '[')
		brackets++;
	if (length < 2 * brackets || strncmp(from + length - brackets, "]]", brackets))
		return false;
	from += brackets;
	length -= 2 * brackets;
	if (brackets && length > 3 && !strncmp(from, "...", 3))
		dots = 3;
	static const enum kind kinds[3][2] = { { WORD, WORD }, { ONE, SOME }, { MAYBE, ANY } };
	*segment = (struct segment){ kinds[brackets][dots > 0], from + dots, length - dots };
	return is_word(segment->name, segment->length);
}

static bool same_name(const struct segment *a, const struct segment *b)
{
	return a->length == b->length && !strncmp(a->name, b->name, a->length);
}

static bool has_name_before(const char *route, const char *end, const struct segment *wanted)
{
	struct segment segment;
	for (const char *p = route + 1; p < end && next_segment(&p, &segment);)
		if (segment.kind != WORD && same_name(&segment, wanted))
			return true;
	return false;
}

/* ---- what a page needs ---- */

static const char *const syntax =
	"begin with '/'; segments are words, [name], or at the end [[name]], [...name] or [[...name]]";

bool rx_route_ok(const char *route)
{
	struct segment segment;
	size_t length = strlen(route);
	if (*route != '/' || (length > 1 && route[length - 1] == '/') || strstr(route, "//"))
		return false;
	for (const char *p = route + 1; *p;)
		if (!next_segment(&p, &segment) || (segment.kind > ONE && *p))
			return false;
	return true;
}

static bool has_name_twice(const char *route)
{
	struct segment segment;
	for (const char *p = route + 1, *from = p; *p && next_segment(&p, &segment); from = p)
		if (segment.kind != WORD && has_name_before(route, from, &segment))
			return true;
	return false;
}

/* What is wrong with a page's route, or NULL. */
static const char *problem_of(const char *route, const char **instead)
{
	*instead = syntax;
	if (!rx_route_ok(route) || !strcmp(route, "/index"))
		return "is not a route";
	if (has_name_twice(route))
		return "names two parameters alike";
	*instead = "choose another .route";
	if (route[1] == '_' || !strcmp(route, "/api") || !strncmp(route, "/api/", 5) || !strcmp(route, "/ping"))
		return "is an address that the frontend or the backend uses itself";
	return NULL;
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

/* "/post/[[slug]]" has two modules, since Next.js knows no such segment: "post/[slug]" and "post". */
static void name_modules(struct rx_app *app, struct rx_page *page)
{
	const char *maybe = strstr(page->route, "[[");
	page->module = page->route[1] ? page->route + 1 : "index";
	page->bare_module = NULL;
	if (!maybe || !strncmp(maybe, "[[...", 5))
		return;
	int before = (int)(maybe - page->route) - 1, length = (int)strlen(maybe) - 2;
	page->module = rx_arena_printf(&app->arena, "%.*s%.*s", before, page->route + 1, length, maybe + 1);
	page->bare_module = before ? rx_arena_printf(&app->arena, "%.*s", before - 1, page->route + 1) : "index";
}

bool rx_page_place(struct rx_app *app, struct rx_page *page, struct rx_diags *diags)
{
	const char *route = page->options.route ? page->options.route : default_route(app, page->name), *instead;
	page->route = page->options.is_404 || !strcmp(route, "404") ? "/404" : route;
	const char *problem = problem_of(page->route, &instead);
	if (!problem) {
		name_modules(app, page);
		return true;
	}
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, page->file, page->line, "'%s' %s", page->route, problem);
	diag->needle = rx_xprintf(".route = \"%s\"", page->route);
	diag->suggestion = rx_xstrdup(instead);
	return false;
}

/* ---- conflicts ---- */

static int by_route(const void *a, const void *b)
{
	return strcmp(((const struct rx_page *)a)->route, ((const struct rx_page *)b)->route);
}

/* Whether two routes answer the same addresses, each with (or, `bare`, without) the segment that may be missing. */
static bool same_shape(const char *a, bool bare_a, const char *b, bool bare_b)
{
	struct segment sa, sb;
	const char *p = a + 1, *q = b + 1;
	for (;;) {
		bool more_a = *p && next_segment(&p, &sa), more_b = *q && next_segment(&q, &sb);
		more_a = more_a && !(bare_a && (sa.kind == MAYBE || sa.kind == ANY));
		more_b = more_b && !(bare_b && (sb.kind == MAYBE || sb.kind == ANY));
		if (!more_a || !more_b)
			return more_a == more_b;
		if ((sa.kind == WORD) != (sb.kind == WORD) || (sa.kind >= SOME) != (sb.kind >= SOME))
			return false;
		if (sa.kind == WORD && !same_name(&sa, &sb))
			return false;
	}
}

bool rx_route_same_shape(const char *a, const char *b)
{
	return same_shape(a, false, b, false) || same_shape(a, true, b, false) || same_shape(a, false, b, true) ||
	       same_shape(a, true, b, true);
}

/* The routes' first parameters in the same place that have different names: Next.js takes one name for each place. */
static bool names_differ(const char *a, const char *b, struct segment *one, struct segment *other)
{
	const char *p = a + 1, *q = b + 1;
	while (*p && *q && next_segment(&p, one) && next_segment(&q, other)) {
		bool words = one->kind == WORD && other->kind == WORD;
		bool single = (one->kind == ONE || one->kind == MAYBE) && (other->kind == ONE || other->kind == MAYBE);
		if (!words && !single)
			return false;
		if (!same_name(one, other))
			return single;
	}
	return false;
}

static void check_pair(const struct rx_page *a, const struct rx_page *b, struct rx_diags *diags)
{
	struct segment one, other;
	struct rx_diag *diag;
	if (!strcmp(a->route, b->route)) {
		diag = rx_diags_add(diags, RX_ERROR, b->file, b->line, "two pages on the route '%s': '%s' here and '%s' at %s:%d",
		                    b->route, b->name, a->name, a->file, a->line);
		diag->suggestion = rx_xstrdup("give one of them another .route");
	} else if (rx_route_same_shape(a->route, b->route)) {
		diag = rx_diags_add(diags, RX_ERROR, b->file, b->line,
		                    "the routes '%s' and '%s' answer the same address: '%s' here and '%s' at %s:%d", b->route,
		                    a->route, b->name, a->name, a->file, a->line);
		diag->suggestion = rx_xstrdup("give one of them another .route");
	} else if (names_differ(a->route, b->route, &one, &other)) {
		diag = rx_diags_add(diags, RX_ERROR, b->file, b->line,
		                    "the routes '%s' and '%s' name the same part of an address differently: '%.*s' and '%.*s'",
		                    b->route, a->route, (int)other.length, other.name, (int)one.length, one.name);
		diag->suggestion = rx_xprintf("write [%.*s] in both", (int)one.length, one.name);
	} else {
		return;
	}
	diag->needle = rx_xprintf(".route = \"%s\"", b->route);
}

void rx_pages_check(struct rx_app *app, struct rx_diags *diags)
{
	if (app->page_count)
		qsort(app->pages, (size_t)app->page_count, sizeof *app->pages, by_route);
	for (int i = 0; i < app->page_count; i++)
		for (int j = 0; j < i; j++)
			check_pair(&app->pages[j], &app->pages[i], diags);
}

/* ---- which page answers ---- */

static int hex(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : isxdigit((unsigned char)c) ? (c | 32) - 'a' + 10 : -1;
}

/* Percent-encoding (RFC 3986, 2.1). What is none, or would be a NUL, stays as it is. */
static void add_decoded(struct rx_params *params, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		int high = text[i] == '%' && length - i > 2 ? hex(text[i + 1]) : -1, low = high < 0 ? -1 : hex(text[i + 2]);
		bool encoded = low >= 0 && high + low;
		params->text[params->used++] = encoded ? (char)(high * 16 + low) : text[i];
		i += encoded ? 2 : 0;
	}
	params->text[params->used++] = 0;
}

static void add_param(struct rx_params *params, const struct segment *segment, const char *value, size_t length)
{
	if (params->count == RX_PARAMS_MAX || params->used + segment->length + length + 2 > sizeof params->text)
		return;
	struct rx_param *param = &params->at[params->count++];
	param->name = params->text + params->used;
	memcpy(params->text + params->used, segment->name, segment->length);
	params->used += segment->length;
	params->text[params->used++] = 0;
	param->value = params->text + params->used;
	add_decoded(params, value, length);
}

/* `path` stands after its first slash and has `length` bytes, none of them a slash at the end. `params` may be NULL. */
static bool matches(const char *route, const char *path, size_t length, struct rx_params *params)
{
	struct segment segment;
	const char *p = route + 1, *end = path + length;
	while (*p && next_segment(&p, &segment)) {
		size_t theirs = segment.kind >= SOME ? (size_t)(end - path) : strcspn(path, "/");
		theirs = theirs < (size_t)(end - path) ? theirs : (size_t)(end - path);
		if (!theirs && segment.kind != MAYBE && segment.kind != ANY)
			return false;
		if (segment.kind == WORD && (theirs != segment.length || memcmp(segment.name, path, theirs)))
			return false;
		if (segment.kind != WORD && params)
			add_param(params, &segment, path, theirs);
		path += theirs;
		path += path < end;
	}
	return path == end;
}

/* Of two routes that answer the same address: words come before parameters, these before those that take the rest. */
static bool comes_before(const char *a, const char *b)
{
	static const int ranks[] = { [WORD] = 0, [ONE] = 1, [MAYBE] = 1, [SOME] = 2, [ANY] = 3 };
	struct segment one, other;
	const char *p = a + 1, *q = b + 1;
	while (*p && *q && next_segment(&p, &one) && next_segment(&q, &other))
		if (ranks[one.kind] != ranks[other.kind])
			return ranks[one.kind] < ranks[other.kind];
	return !*p && *q;
}

const struct rx_page *rx_app_page_at(const struct rx_app *app, const char *path, struct rx_params *params)
{
	const struct rx_page *best = NULL, *missing = NULL;
	size_t length = strlen(path);
	if (params) {
		params->count = 0;
		params->used = 0;
	}
	if (*path != '/' || length > RX_PATH_MAX)
		return NULL;
	while (length && path[length - 1] == '/')
		length--;
	path += length > 0;
	length -= length > 0;
	for (int i = 0; i < app->page_count; i++) {
		const struct rx_page *page = &app->pages[i];
		if (!strcmp(page->route, "/404"))
			missing = page;
		if (matches(page->route, path, length, NULL) && (!best || comes_before(page->route, best->route)))
			best = page;
	}
	if (best && params)
		matches(best->route, path, length, params);
	return best ? best : missing;
}

const char *rx_params_get(const struct rx_params *params, const char *name)
{
	for (int i = 0; i < params->count; i++)
		if (!strcmp(params->at[i].name, name))
			return params->at[i].value;
	return NULL;
}

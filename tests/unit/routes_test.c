/* Routes: what is one, which two are in each other's way, which page answers an address and with which parameters. */
#include "app/app.h"
#include "tap.h"

#define PAGES_MAX 16

static const char *routes[PAGES_MAX];
static int asked;
static struct rx_diags diags;

static void next_options(struct rx_page_options *options)
{
	*options = (struct rx_page_options){ .route = routes[asked++] };
}

static rx nothing(void)
{
	return NULL;
}

/* An app with pages of these routes, in this order; the last is NULL. */
static struct rx_app *load(const char *const *wanted)
{
	static const struct rx_page_detail_ detail = { nothing, next_options };
	static struct rx_registration_ list[PAGES_MAX];
	int count = 0;
	rx_diags_release(&diags);
	asked = 0;
	for (; wanted[count]; count++) {
		routes[count] = wanted[count];
		list[count] = (struct rx_registration_){ NULL, RX_REGISTERS_PAGE_, "page", "page.c", count + 1, &detail };
		if (count)
			list[count - 1].next = &list[count];
	}
	return rx_app_load(list, "test", &diags);
}
#define LOAD(...) load((const char *const[]){ __VA_ARGS__, NULL })

static const char *problem(const char *route)
{
	struct rx_app *app = LOAD(route);
	rx_app_unref(app);
	return diags.len ? diags.at[0].text : "";
}

static void test_syntax(void)
{
	static const char *const good[] = { "/", "/about", "/a/b-c/d.e", "/[slug]", "/[a]/b/[c]", "/post/[[slug]]", "/[...all]",
					    "/docs/[[...all]]", "/404" };
	static const char *const bad[] = { "about", "/a/", "//a", "/[a", "/a]", "/[]", "/[[a]", "/[[]]", "/[...]", "/[...a]/b",
					   "/[[a]]/b", "/.hidden", "/a b", "/x[y]", "/index", "/[[[a]]]" };
	for (size_t i = 0; i < RX_COUNT(good); i++)
		is_str(problem(good[i]), "", "%s", good[i]);
	for (size_t i = 0; i < RX_COUNT(bad); i++)
		ok(strstr(problem(bad[i]), "is not a route") != NULL, "'%s' is none", bad[i]);
	is_str(problem("/[a]/x/[a]"), "'/[a]/x/[a]' names two parameters alike", "one name twice");
	ok(strstr(problem("/api/users"), "uses itself") != NULL, "an address of Next.js");
	ok(strstr(problem("/_app"), "uses itself") != NULL, "a file of Next.js");
}

static void test_conflicts(void)
{
	rx_app_unref(LOAD("/a", "/a"));
	is_str(diags.at[0].text, "two pages on the route '/a': 'page' here and 'page' at page.c:1", "a route twice");
	static const char *const pairs[][2] = {
		{ "/[a]", "/[b]" }, { "/post", "/post/[[slug]]" }, { "/post/[slug]", "/post/[[slug]]" }, { "/", "/[[x]]" },
		{ "/", "/[[...x]]" }, { "/x/[...a]", "/x/[[...b]]" }, { "/x/[[a]]", "/x/[[...b]]" },
	};
	for (size_t i = 0; i < RX_COUNT(pairs); i++) {
		rx_app_unref(LOAD(pairs[i][0], pairs[i][1]));
		ok(diags.len == 1 && strstr(diags.at[0].text, "answer the same address"), "'%s' and '%s'", pairs[i][0], pairs[i][1]);
	}
	rx_app_unref(LOAD("/[id]/edit", "/[name]/show"));
	ok(diags.len == 1 && strstr(diags.at[0].text, "differently: "), "two names for one part");
	static const char *const fine[][2] = {
		{ "/a", "/[a]" }, { "/slug/[a]", "/[slug]/[b]" }, { "/x/[a]", "/x/[...a]" }, { "/x", "/x/[...a]" }, { "/x/[a]", "/y/[b]" },
	};
	for (size_t i = 0; i < RX_COUNT(fine); i++) {
		struct rx_app *app = LOAD(fine[i][0], fine[i][1]);
		ok(app != NULL, "'%s' and '%s' get along", fine[i][0], fine[i][1]);
		rx_app_unref(app);
	}
}

static const char *answer(const struct rx_app *app, const char *path)
{
	static char text[256];
	struct rx_params params;
	const struct rx_page *page = rx_app_page_at(app, path, &params);
	size_t length = (size_t)snprintf(text, sizeof text, "%s", page ? page->route : "none");
	for (int i = 0; i < params.count && length < sizeof text; i++)
		length += (size_t)snprintf(text + length, sizeof text - length, " %s=%s", params.at[i].name, params.at[i].value);
	return text;
}

static void test_matching(void)
{
	struct rx_app *app = LOAD("/", "/about", "/post/[slug]", "/post/new", "/shop/[[item]]", "/docs/[...all]", "/docs/[one]",
	                          "/any/[[...rest]]", "/[user]/posts/[id]");
	is_str(answer(app, "/"), "/", "the first page");
	is_str(answer(app, "/about"), "/about", "a word");
	is_str(answer(app, "/about/"), "/about", "a slash at the end");
	is_str(answer(app, "/abou"), "none", "a part of a word");
	is_str(answer(app, "/about/x"), "none", "more than a word");
	is_str(answer(app, "/post/hello"), "/post/[slug] slug=hello", "a parameter");
	is_str(answer(app, "/post/new"), "/post/new", "a word comes before a parameter");
	is_str(answer(app, "/post"), "none", "a parameter is not empty");
	is_str(answer(app, "/shop"), "/shop/[[item]] item=", "an optional parameter, without");
	is_str(answer(app, "/shop/pen"), "/shop/[[item]] item=pen", "and with it");
	is_str(answer(app, "/shop/pen/red"), "none", "it is one segment");
	is_str(answer(app, "/docs/a"), "/docs/[one] one=a", "one parameter comes before the rest");
	is_str(answer(app, "/docs/a/b/c/"), "/docs/[...all] all=a/b/c", "the rest");
	is_str(answer(app, "/docs"), "none", "the rest is not empty");
	is_str(answer(app, "/any"), "/any/[[...rest]] rest=", "an optional rest, without");
	is_str(answer(app, "/any/x/y"), "/any/[[...rest]] rest=x/y", "and with it");
	is_str(answer(app, "/ann/posts/7"), "/[user]/posts/[id] user=ann id=7", "two parameters");
	is_str(answer(app, "/post/caf%C3%A9%20%2F%zz%00"), "/post/[slug] slug=caf\xc3\xa9 /%zz%00", "decoded");
	is_str(answer(app, "about"), "none", "no path");
	rx_app_unref(app);
	app = LOAD("/a", "/404");
	is_str(answer(app, "/b"), "/404", "the page for what is not there");
	rx_app_unref(app);
}

static void test_modules(void)
{
	struct rx_app *app = LOAD("/", "/a/[[x]]", "/b/[[...x]]");
	is_str(app->pages[0].module, "index", "a module's name");
	is_str(app->pages[1].module, "a/[x]", "of an optional parameter");
	is_str(app->pages[1].bare_module, "a", "without it");
	is_str(app->pages[2].module, "b/[[...x]]", "of an optional rest");
	ok(!app->pages[2].bare_module, "which has one module");
	rx_app_unref(app);
	app = LOAD("/[[x]]");
	is_str(app->pages[0].bare_module, "index", "an optional parameter alone");
	rx_app_unref(app);
}

int main(void)
{
	test_syntax();
	test_conflicts();
	test_matching();
	test_modules();
	rx_diags_release(&diags);
	return done_testing();
}

/* Pages, the app as a whole, what outlives a reload, and hooks. */
#ifndef REFLEX_APP_H
#define REFLEX_APP_H

#pragma GCC system_header

#include "state.h"
#include "ui.h"

/* A <meta> element; names with a colon that are not Twitter's ("og:type") become its `property`. */
struct rx_meta {
	const char *name;
	rx content;
};
#define RX_META_MAX_ 16
struct rx_page_options {
	const char *route; /* "/about", "/post/[slug]"; default: the function's name with - for _ ("/" for home) */
	/* Texts, or vars and expressions: the browser then follows them. */
	rx title;       /* default: the function's name and the app's */
	rx description; /* meta description */
	rx image;       /* for previews: an address or a file of assets/ */
	struct rx_meta meta[RX_META_MAX_]; /* .meta = { { "keywords", "c, web" }, { "og:type", "article" } } */
	rx_event on_load; /* handlers, run on the first load and on every navigation to the page: Post.load, rx_call(…), rx_events(…) */
	bool is_404;      /* for addresses that no page answers; the same as .route = "/404" */
};
struct rx_page_detail_ {
	rx (*build)(void);
	void (*options)(struct rx_page_options *options);
};
/* What only the browser knows, for page functions and the options of pages; rx_param and rx_query are in request.h. */
rx rx_route_path(void); /* "/post/hello" */
#define rx_is_hydrated rx_browser_var_("is_hydrated") /* true once the backend has answered; or once the page runs, where none is needed */
#define rx_color_mode rx_browser_var_("color_mode") /* "light" or "dark": what shows now */
#define rx_raw_color_mode rx_browser_var_("raw_color_mode") /* what was chosen: "light", "dark" or "system" */
#define rx_color_mode_cond(light, dark) rx_cond(rx_eq(rx_color_mode, "light"), light, dark)
rx rx_browser_var_(const char *name);

/* RX_PAGE(home, .route = "/", .title = "…"): home is rx home(void). */
#define RX_PAGE(fn, ...) \
	static void fn##_options_(struct rx_page_options *options_) { *options_ = (struct rx_page_options){ __VA_ARGS__ }; } \
	static const struct rx_page_detail_ fn##_detail_ = { fn, fn##_options_ }; \
	RX_REGISTER_(fn, RX_REGISTERS_PAGE_, #fn, &fn##_detail_)

struct rx_theme {
	const char *appearance;       /* "light", "dark", "inherit" (the system's; default) */
	const char *accent_color;     /* "indigo" by default; see docs/language.md */
	const char *gray_color;       /* "gray", "mauve", "slate", "sage", "olive", "sand", "auto" */
	const char *radius;           /* "none", "small", "medium", "large", "full" */
	const char *scaling;          /* "90%" … "110%" */
	const char *panel_background; /* "solid", "translucent" */
	const char *has_background;   /* "true" (default), "false" */
};
/* An element in the <head> of every page: { "link", .rel = "preconnect", .href = "https://…" }, { "script", .src = "…" }. */
struct rx_head {
	const char *tag; /* "link", "meta", "script", "style" */
	const char *rel, *href, *src, *type, *name, *content, *media, *as_, *crossorigin;
	const char *text; /* what stands inside a script or style */
	bool defer, async;
};
struct rx_attribute {
	const char *name, *value;
};
/* From which width of the window on a value of rx_responsive and rx_breakpoints holds in CSS: "600px", "48em", "40rem". */
struct rx_widths {
	const char *xs, *sm, *md, *lg, *xl; /* 30, 48, 62, 80 and 96 em by default */
};
#define RX_STYLESHEETS_MAX_ 16
#define RX_HEAD_MAX_ 16
#define RX_ATTRIBUTES_MAX_ 8
struct rx_app_options {
	struct rx_theme theme;
	const char *title;      /* added to the titles of pages that give none */
	const char *html_lang;  /* "en" by default */
	struct rx_widths breakpoints; /* .breakpoints = { .sm = "640px", .md = "900px" } */
	const char *stylesheets[RX_STYLESHEETS_MAX_]; /* .stylesheets = { "look.css", "look.scss", "https://…" }: files of assets/, addresses */
	struct rx_head head[RX_HEAD_MAX_];            /* .head = { { "link", .rel = "preconnect", .href = "https://…" } } */
	struct rx_attribute html_attrs[RX_ATTRIBUTES_MAX_]; /* of <html>: .html_attrs = { { "data-brand", "acme" } } */
};
struct rx_app_detail_ {
	void (*options)(struct rx_app_options *options);
};
/* RX_APP(.theme = { .accent_color = "violet" }): at most once in an app. */
#define RX_APP(...) \
	static void rx_app_options_(struct rx_app_options *options_) { *options_ = (struct rx_app_options){ __VA_ARGS__ }; } \
	static const struct rx_app_detail_ rx_app_detail_ = { rx_app_options_ }; \
	RX_REGISTER_(rx_app_, RX_REGISTERS_APP_, "RX_APP", &rx_app_detail_)

/* RX_ON_EXCEPTION(report): void report(const struct rx_exception *e), called instead of the default when an event failed: on the thread
 * of the event, after its changes were dropped; may call rx_toast and its like, rx_get, rx_log. At most one in an app. */
struct rx_exception {
	const char *kind;    /* "failed" (rx_fail, an index, a pointer), "crashed", "timeout", "browser" (an error of a page's script) */
	const char *message;
	const char *handler; /* "Todo.add"; "" when unknown */
	const char *place;   /* "app/todo.c:12", or the browser's stack; "" when unknown */
	const char *token;   /* of the client */
};
struct rx_exception_detail_ { void (*fn)(const struct rx_exception *exception); };
#define RX_ON_EXCEPTION(fn) \
	static const struct rx_exception_detail_ fn##_exception_ = { fn }; \
	RX_REGISTER_(fn##_exception_, RX_REGISTERS_EXCEPTION_, #fn, &fn##_exception_)

/* RX_KEEP(sqlite3 *, db, NULL): a file's variable whose value is carried over when the code is reloaded (matched by name and type). */
struct rx_keep_detail_ {
	const char *type;
	void *at;
	size_t size;
};
#define RX_KEEP(T, name, ...) \
	static T name = __VA_ARGS__; \
	static const struct rx_keep_detail_ name##_keep_ = { #T, (void *)&name, sizeof(T) }; \
	RX_REGISTER_(name, RX_REGISTERS_KEEP_, #name, &name##_keep_)

/* void fn(void), called when the app has started, before it stops, and after new code was swapped in; none of them by `reflex test`. */
struct rx_hook_detail_ {
	int when;
	void (*fn)(void);
};
#define RX_ON_START(fn) RX_HOOK_(fn, start, 0)
#define RX_ON_STOP(fn) RX_HOOK_(fn, stop, 1)
#define RX_ON_RELOAD(fn) RX_HOOK_(fn, reload, 2)
#define RX_HOOK_(fn, word, when_) \
	static const struct rx_hook_detail_ fn##_##word##_hook_ = { when_, fn }; \
	RX_REGISTER_(fn##_##word##_, RX_REGISTERS_HOOK_, #fn, &fn##_##word##_hook_)

#endif

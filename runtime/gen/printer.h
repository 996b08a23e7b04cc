/* The printer of one page: where its text goes and what the place that is printed now is inside of. Private to gen/. */
#ifndef RX_GEN_PRINTER_H
#define RX_GEN_PRINTER_H

#include "../ui/node.h"
#include "gen.h"
#include "keys.h"

/* Vars that a `$d` subscribes to; v[i] is the value of at[i]. */
struct rx_deps {
	const char **at;
	int count, cap;
};

struct rx_printer {
	const struct rx_app *app;
	struct rx_buf out;
	struct rx_arena *arena;
	uint64_t hash; /* of the text since the innermost open `$c` or `$f` … */
	size_t hashed; /* … up to here */
	int indent;
	bool blocks; /* a paragraph may stand here: nesting.c */
	const struct rx_deps *deps;
	enum rx_payload payload;              /* of the trigger whose arguments are printed */
	struct rx_siblings *siblings;         /* of the place, in order of printing */
	uint64_t path;                        /* of the parent: identifies it over edits */
	struct rx_key_memory *before, *after; /* NULL: none */
	struct rx_printed_memo *memos;        /* of the page, last one first */
	const struct rx_memo *memo;           /* whose body is printed; NULL */
	struct rx_import *imports;
	int import_count, import_cap;
};

#define RX_PAGE_MAX ((size_t)64 << 20) /* bytes of one page's text */

/* ---- print.c: things to show ---- */
/* One child of an element; `node` may be anything that can be shown. */
void rx_print_child(struct rx_printer *printer, struct rx_node *node);
/* The only part of its parent: a page's root, a row, a prop that shows something. Its key is not printed. */
void rx_print_only(struct rx_printer *printer, struct rx_node *node, uint64_t path);

/* ---- value.c ---- */
/* An expression for a prop of that kind; RX_PROP_NODE for text to show. */
void rx_print_value(struct rx_printer *printer, struct rx_node *node, enum rx_prop_kind kind);
/* Adds the vars that a value, or an element's props and events, depend on. */
void rx_deps_of_value(struct rx_printer *printer, struct rx_deps *deps, const struct rx_node *node);
void rx_deps_of_element(struct rx_printer *printer, struct rx_deps *deps, const struct rx_node *node);
/* ["S.a", "S.b"] */
void rx_print_deps(struct rx_printer *printer, const struct rx_deps *deps);

/* ---- props.c, css.c, event.c ---- */
/* `{ … }`: all props but those of the life cycle. `key`: prints the sibling's key first; NULL for none. */
void rx_print_props(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key);
void rx_print_key(struct rx_printer *printer, const struct rx_node *node, const struct rx_sibling *key);
const struct rx_setting *rx_setting_of(const struct rx_node *node, const char *js);
/* name: value */
void rx_print_setting(struct rx_printer *printer, const struct rx_setting *setting);
/* A member's name, in quotes where JavaScript wants them. */
void rx_print_name(struct rx_printer *printer, const char *name);
/* `css: { … }`, when there is any CSS; `fixed` is what the component brings along, or NULL. True when something was
 * printed. */
bool rx_print_css(struct rx_printer *printer, struct rx_node *node, const char *fixed, bool first);
/* `{ … }` of an rx_style. */
void rx_print_style(struct rx_printer *printer, const struct rx_node *style);
void rx_print_event(struct rx_printer *printer, const struct rx_prop *prop, rx_event event);
/* rx_value and its like, inside of an event. */
void rx_print_trigger_value(struct rx_printer *printer, const struct rx_node *node);

/* ---- memo.c ---- */
struct rx_printed_memo {
	const struct rx_memo *memo;
	const char *id, *text; /* "user_card.9f3c…"; `(s) => …` */
	struct rx_printed_memo *next;
};
/* `$m, { key, m: "<id>", p: { … } }` for a place that uses one. */
void rx_print_memo(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key);
/* Puts those that the page uses before its body, which is printed already. */
void rx_print_memos(struct rx_printer *printer);

/* ---- nesting.c ---- */
/* Whether paragraphs may stand among the children of that element, if they may stand where it stands. */
bool rx_nesting_open(const struct rx_node *node);
/* What an rx_text that does not say it with .as is here: "p", "div"; NULL for anything else, and where Radix' own choice, a span, is right. */
const char *rx_nesting_element(const struct rx_printer *printer, const struct rx_node *node);

/* ---- head.c ---- */
/* Fills title (NULL when it is no text), meta and head. */
void rx_print_head(struct rx_printer *printer, struct rx_app *app, const struct rx_page *page,
		   struct rx_printed_page *printed);

/* ---- libraries.c ---- */
/* Sorts; what stands there twice is moved behind the rest. Returns how many different ones there are. */
int rx_gen_unique(const char **words, int count);
/* The words (separated by spaces; NULL: none) that `of` finds in the imports of pages: sorted, each once, to be given to _free. */
int rx_gen_words(const struct rx_printed_page *pages, int page_count, const char ***into,
		 const char *(*of)(const struct rx_import *import));
void rx_gen_words_free(const char **words, int count);
const char *rx_import_styles(const struct rx_import *import);

/* ---- text.c ---- */
void rx_print(struct rx_printer *printer, const char *text);
void rx_print_json(struct rx_printer *printer, const char *text);
void rx_print_newline(struct rx_printer *printer);

/* `$c("<hash>", () => ` … `)`, or `$f(…`: what is printed between the two is hashed. Nested ones count by their hash.
 */
struct rx_cached {
	bool on;
	size_t digits;
	uint64_t outer;
};
struct rx_cached rx_print_cached(struct rx_printer *printer, const char *function, bool on);
void rx_print_cached_end(struct rx_printer *printer, const struct rx_cached *cached);

/* Takes note of an import, once. */
void rx_print_import(struct rx_printer *printer, const struct rx_import *import);

#endif

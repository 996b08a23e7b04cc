/* Components of your own: a React component of an npm package, or of a file in components/, with its props and triggers told to C.
 *
 * `reflex component add <package>` writes a header with all that a package's types say. Where it has no types, write this by hand:
 *
 *     RX_COMPONENT(color_picker,
 *         OF(.library = "react-colorful@5.6.1", .tag = "HexColorPicker"),   package@version (exact), and what it exports ("default", too)
 *         PROP(str, color),                          a prop: str, int, double, bool, rx (any value), node (a component or text)
 *         PROP(words, size, "small medium large"),   one of these
 *         PROP(str, inner_html, "innerHTML"),        where JavaScript's name does not follow from C's
 *         EVENT(on_change, str)                      a trigger and what it passes: nothing, str, int, double, bool, rx_doubles, value (of e.target),
 *     )                                              checked, key, pointer, form, or rx_json (what the component passes; several types say the same)
 *     #define color_picker(...) rx_component(color_picker, __VA_ARGS__)
 *
 *     color_picker(.color = S.color, .on_change = S.set_color)
 *
 * OF takes the members of struct rx_component: .library, .tag (left out: ColorPicker), .styles = "react-calendar/dist/Calendar.css",
 * .browser_only = true, .fixed = "max: 5", .needs = "leaflet@1.9.4", .within, .no_children. A file components/Gauge.jsx is .library =
 * "$/components/Gauge". No library: .tag is an element's name. A name that all components have (color, on_click) means
 * the component's own once it stands here. Triggers that all have need no entry. It may stand in a header that several files include. */
#ifndef REFLEX_COMPONENT_H
#define REFLEX_COMPONENT_H

#pragma GCC system_header

#include "common_names.h"
#include "css.h"
#include "each.h"

/* What headers of `reflex component add` are written in: raised when rows of their tables would mean something else, or none. */
#define RX_COMPONENT_FORMAT 1

enum rx_prop_kind {
	RX_PROP_ANY,     /* string, number or bool, as written */
	RX_PROP_STRING,
	RX_PROP_NUMBER,
	RX_PROP_BOOL,
	RX_PROP_WORDS,   /* one of `words` */
	RX_PROP_NODE,    /* a component or text */
	RX_PROP_CSS,     /* a CSS property: goes into the `css` object */
	RX_PROP_STYLE,   /* rx_style(…): merged into the `css` object */
	RX_PROP_PSEUDO,  /* rx_style(…) for a state or part: `js` is the selector */
	RX_PROP_RULES,   /* rx_selectors(…) */
	RX_PROP_EVENT,   /* an rx_event; `payload` says what the trigger passes */
	RX_PROP_FIELD,   /* any value; a text names a field of the records in `data` (ui/check_field.c) */
};

/* What a trigger passes to its handler, and the JavaScript that takes it from React's arguments. */
enum rx_payload {
	RX_PAYLOAD_NONE,     /* nothing */
	RX_PAYLOAD_VALUE,    /* str: (e) => [e.target.value] */
	RX_PAYLOAD_CHECKED,  /* bool: (checked) => [checked === true]; Radix passes the value itself */
	RX_PAYLOAD_KEY,      /* str, struct rx_key_event: (e) => [e.key, $e.keys(e)] */
	RX_PAYLOAD_STRING,   /* str: (value) => [value] */
	RX_PAYLOAD_NUMBER,   /* double: (value) => [value] */
	RX_PAYLOAD_BOOL,     /* bool: (value) => [value] */
	RX_PAYLOAD_NUMBERS,  /* list of double: (values) => [values] */
	RX_PAYLOAD_FORM,     /* object: (data) => [data] */
	RX_PAYLOAD_POINTER,  /* struct rx_pointer: (e) => [$e.pointer(e)] */
	RX_PAYLOAD_ANY,      /* a value of any type, of a callback: (value) => [value] */
	RX_PAYLOAD_ARGS,     /* whatever the component passes, as JSON: (...a) => [$e.plain(a[0]), …]; at most RX_PAYLOAD_ARGS_MAX */
};

#define RX_PAYLOAD_ARGS_MAX 5

struct rx_prop {
	const char *name;        /* as in C: "on_blur", "high_contrast", "padding_top" */
	const char *js;          /* as React knows it: "onBlur", "highContrast", "paddingTop"; NULL in projects: follows from `name` */
	unsigned short offset;   /* of the member in the props struct; for common props: in struct rx_common; 0: it is the first child */
	unsigned char kind;      /* enum rx_prop_kind */
	unsigned char payload;   /* enum rx_payload, for RX_PROP_EVENT */
	bool responsive;         /* takes rx_responsive(…) */
	const char *words;       /* for RX_PROP_WORDS: separated by single spaces */
};

struct rx_ui;
struct rx_node;

struct rx_component {
	const char *name;        /* as in C: "rx_text" */
	const char *library;     /* npm package, "$/reflex/components" for this project's own, NULL for an HTML element */
	const char *tag;         /* exported name, with dots for compound parts ("TextField.Root"); the element's name when library is NULL */
	const char *alias;       /* unique local name in a page's module: "ThemesTextFieldRoot"; NULL in projects: it is made up, and the other NULLs are filled in */
	const struct rx_prop *props; /* own props, and common ones that mean something else here (offset then lies inside the struct rx_common at `common`) */
	int prop_count;
	unsigned short common;   /* offset of struct rx_common in the props struct */
	const char *fixed;       /* props that the component always has, as the inside of a JavaScript object: "direction: \"row\"", or NULL; a prop of that name that the author gives wins */
	bool no_children;        /* void element */
	const char *header;      /* what an app includes to have it: "reflex/recharts.h"; NULL: reflex.h */
	const char *needs;       /* npm packages to install for it: "name@version", exact, separated by spaces; NULL when the scaffold has all */
	const char *styles;      /* style sheets that come with it, as modules: "@xyflow/react/dist/style.css", separated by spaces; NULL */
	const char *within;      /* names of components, separated by spaces, one of which must be around it; NULL: it stands anywhere */
	const char *fields;      /* prop that tells it the fields of the records in `data` where the author does not: [{ id: "name", type: "str" }]; NULL */
	bool browser_only;       /* `library` cannot be evaluated without a browser: pages load it when they are shown */
	bool by_name;            /* `library` is too large for the live shell to have all of it: it has the parts that pages use */
	void (*settle)(struct rx_ui *ui, struct rx_node *node); /* of the runtime's own: called for each node that is made, may give it another component; NULL */
};

/* rx_component(color_picker, .color = "red") is
 * rx_component_(&color_picker_component, &(struct color_picker_props){ .color = "red" }, __FILE__, __LINE__). */
#define rx_component(F, ...) rx_component_(&F##_component, &(struct F##_props){ __VA_ARGS__ }, __FILE__, __LINE__)

/* Members of what RX_COMPONENT declares: RX_OWN_(rx, size, guard_) is a member of a props struct, or nothing where struct rx_common has one of that name: then that is the one. So a header
 * of a project goes on compiling when common props come and go. Expands to: rx size; rx_prop_guard_ guard_; */
#define RX_OWN_(T, name, guard) RX_OWN_PICK_(RX_COMMON_##name)(T, name, guard)
#define RX_OWN_PICK_(found) RX_OWN_SECOND_(found, RX_OWN_MEMBER_, ~)
#define RX_OWN_SECOND_(first, second, ...) second
#define RX_OWN_MEMBER_(T, name, guard) T name; rx_prop_guard_ guard;
#define RX_OWN_SKIP_(T, name, guard)

/* Clang warns where a macro is used of what is a matter of course inside of the headers: that a struct has the members of another. */
#ifdef __clang__
#define RX_WRAP_QUIET_ _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wmicrosoft-anon-tag\"")
#define RX_WRAP_LOUD_ _Pragma("clang diagnostic pop")
#else
#define RX_WRAP_QUIET_
#define RX_WRAP_LOUD_
#endif

#define RX_COMPONENT(F, ...) \
	struct F##_props { RX_CHILDREN_; RX_EACH_(RX_WRAP_MEMBER_, F, __VA_ARGS__) RX_WRAP_QUIET_ struct rx_common; RX_WRAP_LOUD_ }; \
	RX_UNUSED_ static const struct rx_prop F##_props_[] = { RX_EACH_(RX_WRAP_ROW_, F, __VA_ARGS__) { 0 } }; \
	RX_UNUSED_ static const struct rx_component F##_component = { \
		.name = #F, \
		RX_EACH_(RX_WRAP_OF_, F, __VA_ARGS__) \
		.props = F##_props_, \
		.prop_count = sizeof F##_props_ / sizeof *F##_props_ - 1, \
		.common = offsetof(struct F##_props, guard_common_), \
	};

#define RX_ENTRY_OF(...) of_, __VA_ARGS__
#define RX_ENTRY_PROP(...) prop_, __VA_ARGS__

/* Members of the props struct. */
#define RX_WRAP_MEMBER_(F, kind, ...) RX_WRAP_MEMBER_##kind(F, __VA_ARGS__, )
#define RX_WRAP_MEMBER_none_(...)
#define RX_WRAP_MEMBER_of_(...)
#define RX_WRAP_MEMBER_prop_(F, T, name, ...) RX_OWN_(rx, name, guard_##name)
#define RX_WRAP_MEMBER_event_(F, name, ...) RX_OWN_(rx_event, name, guard_##name)

/* Rows of the table of props. The text after a prop is its words, or JavaScript's name. */
#define RX_WRAP_ROW_(F, kind, ...) RX_WRAP_ROW_##kind(F, __VA_ARGS__)
#define RX_WRAP_ROW_none_(...)
#define RX_WRAP_ROW_of_(...)
#define RX_WRAP_ROW_prop_(F, ...) RX_WRAP_ROW__(F, __VA_ARGS__, NULL, )
#define RX_WRAP_ROW__(F, T, name, text, ...) { #name, NULL, offsetof(struct F##_props, name), RX_WRAP_KIND_##T, 0, false, text },
#define RX_WRAP_ROW_event_(F, ...) RX_WRAP_EVENT_(RX_COUNT_(__VA_ARGS__), F, __VA_ARGS__, none, )
#define RX_WRAP_EVENT_(n, F, name, T, ...) \
	{ #name, NULL, offsetof(struct F##_props, name), RX_PROP_EVENT, (n) > 2 ? RX_PAYLOAD_ARGS : RX_WRAP_PAYLOAD_##T, false, NULL },

#define RX_WRAP_OF_(F, kind, ...) RX_WRAP_OF_##kind(F, __VA_ARGS__)
#define RX_WRAP_OF_none_(...)
#define RX_WRAP_OF_prop_(...)
#define RX_WRAP_OF_event_(...)
#define RX_WRAP_OF_of_(F, ...) __VA_ARGS__,

#define RX_WRAP_KIND_str RX_PROP_STRING
#define RX_WRAP_KIND_rx_str RX_PROP_STRING
#define RX_WRAP_KIND_int RX_PROP_NUMBER
#define RX_WRAP_KIND_int64_t RX_PROP_NUMBER
#define RX_WRAP_KIND_double RX_PROP_NUMBER
#define RX_WRAP_KIND_bool RX_PROP_BOOL
#define RX_WRAP_KIND__Bool RX_PROP_BOOL
#define RX_WRAP_KIND_rx RX_PROP_ANY
#define RX_WRAP_KIND_node RX_PROP_NODE
#define RX_WRAP_KIND_words RX_PROP_WORDS

#define RX_WRAP_PAYLOAD_none RX_PAYLOAD_NONE
#define RX_WRAP_PAYLOAD_str RX_PAYLOAD_STRING
#define RX_WRAP_PAYLOAD_rx_str RX_PAYLOAD_STRING
#define RX_WRAP_PAYLOAD_int RX_PAYLOAD_NUMBER
#define RX_WRAP_PAYLOAD_int64_t RX_PAYLOAD_NUMBER
#define RX_WRAP_PAYLOAD_double RX_PAYLOAD_NUMBER
#define RX_WRAP_PAYLOAD_bool RX_PAYLOAD_BOOL
#define RX_WRAP_PAYLOAD__Bool RX_PAYLOAD_BOOL
#define RX_WRAP_PAYLOAD_rx_doubles RX_PAYLOAD_NUMBERS
#define RX_WRAP_PAYLOAD_value RX_PAYLOAD_VALUE
#define RX_WRAP_PAYLOAD_checked RX_PAYLOAD_CHECKED
#define RX_WRAP_PAYLOAD_key RX_PAYLOAD_KEY
#define RX_WRAP_PAYLOAD_pointer RX_PAYLOAD_POINTER
#define RX_WRAP_PAYLOAD_form RX_PAYLOAD_FORM
#define RX_WRAP_PAYLOAD_rx_json RX_PAYLOAD_ARGS

#endif

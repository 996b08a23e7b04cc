/* Descriptions of components: tables that the component generator (cli/generate/) writes from the npm packages' own type
 * declarations into runtime/ui/components.gen.c, and the headers in runtime/include/reflex/ that go with them. */
#ifndef RX_UI_COMPONENT_H
#define RX_UI_COMPONENT_H

#include "../core/base.h"
#include "../include/reflex/ui.h"

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
	const char *js;          /* as React knows it: "onBlur", "highContrast", "paddingTop" */
	unsigned short offset;   /* of the member in the props struct; for common props: in struct rx_common; 0: it is the first child */
	unsigned char kind;      /* enum rx_prop_kind */
	unsigned char payload;   /* enum rx_payload, for RX_PROP_EVENT */
	bool responsive;         /* takes rx_responsive(…) */
	const char *words;       /* for RX_PROP_WORDS: separated by single spaces */
};

struct rx_component {
	const char *name;        /* as in C: "rx_text" */
	const char *library;     /* npm package, "$/reflex/components" for this project's own, NULL for an HTML element */
	const char *tag;         /* exported name, with dots for compound parts ("TextField.Root"); the element's name when library is NULL */
	const char *alias;       /* unique local name in a page's module: "ThemesTextFieldRoot" */
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
};

/* Common props: id, class_name, key, style, every CSS property, the triggers that every component has. */
extern const struct rx_prop rx_common_props[];
extern const int rx_common_prop_count;

/* All components, sorted by name. */
extern const struct rx_component *const rx_components[];
extern const int rx_component_count;

#endif

/* A loaded app: what the registrations of one generation of code (one compile in development, the program itself in an
 * export) add up to. Immutable once loaded, counted by reference: a running handler and every client's state hold one. */
#ifndef RX_APP_APP_H
#define RX_APP_APP_H

#include "../core/arena.h"
#include "../core/diag.h"
#include "../include/reflex/app.h"

enum rx_kind {
	RX_KIND_STR,
	RX_KIND_BOOL,
	RX_KIND_INT,
	RX_KIND_INT64,
	RX_KIND_DOUBLE,
	RX_KIND_RECORD,
	RX_KIND_TIME, /* rx_time, an int64_t */
	RX_KIND_JSON, /* rx_json, a pointer; NULL is null */
	RX_KIND_FILES, /* rx_files: a handler's last parameter only */
	RX_KIND_LIST,  /* rx_strs, struct Todo_list, …: parameters only; in memory a struct rx_list */
	RX_KIND_MAP,   /* rx_str_map, struct Todo_map, …: the same */
};

struct rx_record;

/* A type of one value. */
struct rx_type {
	enum rx_kind kind;
	const struct rx_record *record; /* for RX_KIND_RECORD, and of the items of a list or map; NULL */
	enum rx_kind item;              /* for RX_KIND_LIST and RX_KIND_MAP: of their items */
};

static inline struct rx_type rx_type_list(struct rx_type item)
{
	return (struct rx_type){ .kind = RX_KIND_LIST, .record = item.record, .item = item.kind };
}

static inline struct rx_type rx_type_map(struct rx_type item)
{
	return (struct rx_type){ .kind = RX_KIND_MAP, .record = item.record, .item = item.kind };
}

static inline struct rx_type rx_type_item(struct rx_type many)
{
	return (struct rx_type){ .kind = many.item, .record = many.record };
}

static inline bool rx_type_is_many(struct rx_type type)
{
	return type.kind == RX_KIND_LIST || type.kind == RX_KIND_MAP;
}

/* How a list lies in memory: the anonymous struct of LIST(T, name). */
struct rx_list {
	void *at;
	int len, cap;
};

/* An entry of a map lies there as its key, then its value. */
#define RX_MAP_VALUE_OFFSET sizeof(char *)

struct rx_field {
	const char *name;
	struct rx_type type; /* of an element, for a list; of a value, for a map */
	bool list, map;      /* both have the layout of struct rx_list */
	enum rx_place_ place;
	size_t offset;       /* in the data struct */
	size_t size;         /* of one value of `type` */
	size_t stride;       /* of one item of a list or map: `size`, or RX_MAP_VALUE_OFFSET more (rounded up to 8) */
	void (*compute)(const void *self, void *out); /* computed vars; NULL otherwise */
	double interval;     /* seconds; 0: none */
	const struct rx_storage *storage; /* of COOKIE, LOCAL, SESSION; NULL otherwise */
	size_t ref;          /* offset of the member in the reference struct; none for RX_PLACE_BACKEND_ */
};

static inline bool rx_field_is_many(const struct rx_field *field)
{
	return field->list || field->map;
}

static inline size_t rx_item_stride(bool map, size_t size)
{
	return map ? RX_MAP_VALUE_OFFSET + ((size + 7) & ~(size_t)7) : size;
}

/* Item `index` of a list or map, the value in it (a list's item is its value), and a map's key, never NULL. */
static inline void *rx_item(const struct rx_field *field, const struct rx_list *list, int index)
{
	return (char *)list->at + field->stride * (size_t)index;
}

static inline void *rx_item_value(const struct rx_field *field, const struct rx_list *list, int index)
{
	return (char *)rx_item(field, list, index) + (field->map ? RX_MAP_VALUE_OFFSET : 0);
}

static inline const char *rx_item_key(const struct rx_field *field, const struct rx_list *list, int index)
{
	const char *key = *(const char *const *)rx_item(field, list, index);
	return key ? key : "";
}

/* Whether a var goes to the browser as part of the state. */
static inline bool rx_field_is_sent(const struct rx_field *field)
{
	return field->place != RX_PLACE_BACKEND_ && field->place != RX_PLACE_CLIENT_;
}

/* The layout of a state or of an RX_TYPE record. */
struct rx_record {
	const char *name;
	const char *list_name, *map_name; /* "a list of Todo", for messages */
	size_t tag; /* RX_RECORD_TAG_ of base.h; 0 for states */
	size_t size, refs_size;
	const struct rx_field *fields;
	int field_count;
	bool computed; /* has computed vars */
	void (*init)(void *self);
	void (*const *starts)(void *self); /* INIT, in order; ends with NULL */
	size_t parent_end; /* where the member `parent`, a pointer, ends; 0: none */
	const char *file;
	int line;
};

struct rx_state_class {
	struct rx_record record; /* first */
	int index;               /* in rx_app.states */
	uint64_t schema;         /* hash over names and types of the fields, nested ones included */
	const void *defaults;    /* a block (state/block.h) with the default values */
	enum rx_state_use_ use;
	const struct rx_state_class *parent; /* PARENT; NULL */
	size_t parent_offset;    /* of the member `parent` in the data struct */
	const char *instance_of; /* the RX_COMPONENT_STATE that this is an instance of; NULL */
};

/* What RX_COMPONENT_STATE declares is the model of its instances: no client has values of it (those that RX_TEST makes do). */
static inline bool rx_state_is_model(const struct rx_state_class *state)
{
	return state->use == RX_USE_COMPONENT_ && !state->instance_of;
}

struct rx_handler {
	const char *name;  /* "GithubState.set_profile" */
	const struct rx_state_class *state;
	rx_event event;    /* the call thunk and the parameters' type names */
	int nargs;
	struct rx_type args[RX_EVENT_ARGS_MAX];
	bool background;              /* event->call takes a struct rx_task * */
	const struct rx_field *setter; /* SETTER: the var that is assigned; event->call is NULL */
};

struct rx_page {
	const char *name;     /* of the function */
	const char *route;    /* "/post/[slug]" */
	const char *module;   /* path below .web/pages without suffix: "index", "post/[slug]" */
	const char *bare_module; /* the same without the parameter, for [[slug]]: "post"; NULL */
	const char *file;     /* where RX_PAGE stands */
	int line;
	struct rx_page_options options; /* its `rx` members are nodes of the app's ui */
	void (*read_options)(struct rx_page_options *options);
	rx (*build)(void);
	rx tree;              /* after rx_ui_build: the page's root */
};

struct rx_api;

/* RX_API: see apis.c. */
struct rx_api_route {
	const char *method, *path; /* "GET", "/items/[id]" */
	const char *name;          /* of the function */
	const char *file;
	int line;
	const char *order; /* a digit for each segment, the more general the higher */
	void (*fn)(struct rx_api *api);
};

struct rx_ui; /* nodes of all pages: ui/ui.h */

struct rx_app {
	int refs;
	const char *name;
	struct rx_arena arena; /* everything that hangs off this struct */
	struct rx_state_class *states;
	int state_count;
	int instance_count;          /* of component states, among `states` */
	struct rx_record *types;
	int type_count;
	struct rx_handler *handlers; /* sorted by name */
	int handler_count;
	struct rx_page *pages;       /* in order of routes */
	int page_count;
	struct rx_api_route *apis;   /* the more special first */
	int api_count;
	struct rx_app_options options;
	struct rx_registration_ *registrations; /* all, in order of registration: hooks, keeps, tests */
	struct rx_ui *ui;
	void (*unload)(void *code); /* called when the last reference goes; NULL in exports */
	void *code;
};

/* Takes the registrations that constructors have made since the last call. Not thread-safe: loads come one at a time. */
struct rx_registration_ *rx_registrations_take(void);

/* Makes an app of them: resolves types, merges states and types registered by several files, assigns the references, checks. NULL when
 * `diags` got errors. Pages are not built yet: call rx_ui_build. `name` is copied. The caller owns one reference. */
struct rx_app *rx_app_load(struct rx_registration_ *list, const char *name, struct rx_diags *diags);
struct rx_app *rx_app_ref(struct rx_app *app); /* any thread */
void rx_app_unref(struct rx_app *app);         /* any thread; `unload` is called on it */

/* NULL when there is none. */
const struct rx_handler *rx_app_handler(const struct rx_app *app, const char *name);
const struct rx_state_class *rx_app_state(const struct rx_app *app, const char *name);
/* Of RX_TYPE, or the parameters of RX_MEMO. */
const struct rx_record *rx_app_record(const struct rx_app *app, const char *name);
#define RX_PATH_MAX 2048
#define RX_PARAMS_MAX 16
/* The parameters of a page's address, decoded. Points into itself: not to be copied. */
struct rx_params {
	struct rx_param {
		const char *name, *value;
	} at[RX_PARAMS_MAX];
	int count;
	size_t used;
	char text[2 * RX_PATH_MAX];
};
/* The page that answers `path` ("/post/hello", without frontend_path and query; a slash at the end changes nothing): words come before
 * [name], that before [...name] and [[...name]]. The page with the route "/404" when no other does; NULL when there is none, or when the path
 * does not begin with '/' or is longer than RX_PATH_MAX. `params` may be NULL. Any thread. */
const struct rx_page *rx_app_page_at(const struct rx_app *app, const char *path, struct rx_params *params);
/* NULL when there is none of that name. */
const char *rx_params_get(const struct rx_params *params, const char *name);
/* The handler's name that is closest to `name`, or NULL. */
const char *rx_app_suggest_handler(const struct rx_app *app, const char *name);

/* The app's hooks: when = 0 start, 1 stop, 2 reload. Blocks until they are done. */
void rx_app_run_hooks(struct rx_app *app, int when);
/* Copies RX_KEEP variables from one generation to the next; those without a partner of the same name and type keep their initial value. */
void rx_app_carry_over(const struct rx_app *from, struct rx_app *to);

/* JavaScript type words for messages: "str", "int", "list of Todo". Static or in the app's arena. */
const char *rx_type_name(struct rx_type type);
/* What a C struct of this type says of itself (RX_TAG_ of base.h); and back, for lists and maps of scalars. */
size_t rx_type_tag(struct rx_type type);
bool rx_type_of_tag(size_t tag, struct rx_type *type);

#endif

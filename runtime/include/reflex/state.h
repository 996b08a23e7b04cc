/* State: RX_STATE and RX_TYPE. One list of entries gives the struct that handlers work on (`struct Counter`), the
 * constant whose members are references to show and events to bind (`Counter.count`), the handlers' prototypes, and the
 * table from which the runtime knows all of it at load.
 *
 *     RX_STATE(Counter,
 *         PARENT(Account),                `self->parent->name`, `Counter.parent.name`; Account is declared above
 *         VAR(int, count, 0),             member `int count`; default 0 (an expression; may be left out)
 *         LIST(struct Todo, items),       member `struct Todo_list items`: { struct Todo *at; int len; … }, empty at first
 *         MAP(int, scores),               member `rx_int_map scores`: { struct { str key; int value; } *at; int len; … }
 *         BACKEND(str, secret, ""),       a VAR that never leaves the server; also BACKEND_LIST, BACKEND_MAP
 *         CLIENT(bool, open, false),      lives in the browser alone: rx_set(Counter.open, rx_true) in a trigger changes it
 *         COOKIE(theme, .value = "dark"), a str that the browser keeps; LOCAL and SESSION for its two storages
 *         COMPUTED(int, twice),           int Counter_twice(const struct Counter *self), called after each event
 *         COMPUTED_LIST(str, names),      void Counter_names(const struct Counter *self, struct Counter_names *list): rx_push(*list, …)
 *         INTERVAL(double, load, .seconds = 2),  a COMPUTED that is also computed anew every two seconds
 *         SETTER(count),                  Counter.set_count: an event that assigns its argument
 *         INIT(init),                     void Counter_init(struct Counter *self), called after the defaults
 *         EVENT(add, int),                void Counter_add(struct Counter *self, int)
 *         BACKGROUND(fetch, str)          void Counter_fetch(struct rx_task *task, str): see task.h
 *     )
 *
 * Types: str, bool, int, int64_t, double, rx_time, rx_json, and `struct T` of an RX_TYPE(T, …), which takes VAR, LIST and MAP
 * only. Events have up to five parameters, which may also be lists (rx_strs, rx_bools, rx_ints, rx_int64s, rx_doubles, rx_times, rx_jsons, struct
 * T_list of an RX_TYPE(T, …)) and maps (rx_str_map, rx_bool_map, rx_int_map, rx_int64_map, rx_double_map, rx_time_map, rx_json_map, struct T_map). A
 * state may stand in a header that many files include. A list of entries that several states share is a macro:
 * #define NAMED VAR(str, name, ""), EVENT(rename, str).
 *
 * RX_SHARED_STATE: clients that rx_link_to the same name work on one instance. RX_COMPONENT_STATE: rx_instance makes one of its own for
 * each place on a page. */
#ifndef REFLEX_STATE_H
#define REFLEX_STATE_H

#pragma GCC system_header

#include "base.h"
#include "each.h"

enum rx_entry_kind_ {
	RX_ENTRY_KIND_VAR_,
	RX_ENTRY_KIND_LIST_,
	RX_ENTRY_KIND_MAP_,
	RX_ENTRY_KIND_COMPUTED_, /* with form_ below: of a value, a list or a map */
	RX_ENTRY_KIND_EVENT_,    /* and BACKGROUND: event->background */
	RX_ENTRY_KIND_SETTER_,   /* `name` is the var's; the reference is called set_<name> */
	RX_ENTRY_KIND_PARENT_,   /* `type` is the parent's name; the member is a pointer */
	RX_ENTRY_KIND_INIT_,     /* `init` */
};
/* Where a var lives beside or instead of the state that is sent. */
enum rx_place_ { RX_PLACE_STATE_, RX_PLACE_BACKEND_, RX_PLACE_CLIENT_, RX_PLACE_COOKIE_, RX_PLACE_LOCAL_, RX_PLACE_SESSION_ };
enum rx_entry_form_ { RX_FORM_OF_VALUE_, RX_FORM_OF_LIST_, RX_FORM_OF_MAP_ };

/* Options of COOKIE, LOCAL and SESSION; those of cookies alone are marked. */
struct rx_storage {
	const char *value;     /* default: "" */
	const char *name;      /* key in the browser; default "State.var" */
	const char *path;      /* cookie; default "/" */
	const char *domain;    /* cookie; default: this host alone */
	const char *same_site; /* cookie; "lax" (default), "strict", "none" */
	int64_t max_age;       /* cookie; seconds; 0: until the browser ends */
	bool secure;           /* cookie */
	bool sync;             /* local: other tabs of this browser follow at once */
};
/* Options of INTERVAL. */
struct rx_interval {
	double seconds;
};

#define RX_EVENT_ARGS_MAX 5

/* A handler, or (base != NULL) a handler with bound arguments or actions, made while pages are built. */
struct rx_event_ {
	const char *state, *name;
	void (*call)(void *self, void **args);
	int nargs;
	const char *types[RX_EVENT_ARGS_MAX];
	bool background; /* `self` of `call` is a struct rx_task * */
	rx_event base;   /* NULL in a handler's own */
	int nbound;
	rx bound[RX_EVENT_ARGS_MAX];
	bool prevent_default, stop_propagation;
	const char *file;
	int line;
};

struct rx_entry_ {
	enum rx_entry_kind_ kind;
	const char *name, *type;
	size_t offset, size; /* in the data struct; size of the member, of one element for a list or a map */
	size_t ref;          /* offset in the reference struct */
	void (*compute)(const void *self, void *out);
	rx_event event;
	enum rx_place_ place;
	enum rx_entry_form_ form;
	const struct rx_storage *storage;
	const struct rx_interval *interval;
	void (*init)(void *self);
};

/* What a file tells the runtime at load; kept in a list until the loader takes it. */
enum rx_registration_kind_ {
	RX_REGISTERS_STATE_, RX_REGISTERS_TYPE_, RX_REGISTERS_PAGE_, RX_REGISTERS_APP_, RX_REGISTERS_KEEP_, RX_REGISTERS_HOOK_,
	RX_REGISTERS_TEST_, RX_REGISTERS_EVERY_, RX_REGISTERS_API_, RX_REGISTERS_EXCEPTION_, RX_REGISTERS_STYLES_,
};
struct rx_registration_ {
	struct rx_registration_ *next;
	enum rx_registration_kind_ kind;
	const char *name, *file;
	int line;
	const void *detail; /* struct rx_state_detail_, rx_page_detail_, … by kind */
};
void rx_register_(struct rx_registration_ *registration);

enum rx_state_use_ { RX_USE_STATE_, RX_USE_TYPE_, RX_USE_SHARED_, RX_USE_COMPONENT_, RX_USE_MEMO_ };
struct rx_state_detail_ {
	size_t size, refs_size;
	void *refs; /* NULL for a type */
	void (*init)(void *self);
	const struct rx_entry_ *entries;
	int count;
	enum rx_state_use_ use;
	size_t tag; /* of a type: RX_RECORD_TAG_ */
};

#define RX_STATE(S, ...) RX_STATE_(S, RX_USE_STATE_, __VA_ARGS__)
#define RX_SHARED_STATE(S, ...) RX_STATE_(S, RX_USE_SHARED_, __VA_ARGS__)
#define RX_COMPONENT_STATE(S, ...) \
	RX_STATE_(S, RX_USE_COMPONENT_, __VA_ARGS__) \
	static RX_UNUSED_ inline rx S##_instance_(rx (*make)(const struct S##_refs *state), const char *file, int line) \
	{ \
		return rx_instance_(#S, (rx(*)(const void *))make, file, line); \
	}
/* rx_instance(Counter, counter): calls `rx counter(const struct Counter_refs *state)` with the references of a new, independent instance
 * of RX_COMPONENT_STATE(Counter, …). In page functions, outside of rx_foreach. */
#define rx_instance(S, make) S##_instance_(make, __FILE__, __LINE__)
rx rx_instance_(const char *state, rx (*make)(const void *refs), const char *file, int line);

#define RX_STATE_(S, use_, ...) \
	struct S { RX_EACH_(RX_FIELD_, S, __VA_ARGS__) char end_; }; \
	struct S##_refs { rx self_; RX_EACH_(RX_REF_, S, __VA_ARGS__) }; \
	RX_UNUSED_ static struct S##_refs S; \
	RX_EACH_(RX_DECLARE_, S, __VA_ARGS__) \
	static void S##_init_(void *self_) { struct S *self = self_; (void)self; RX_EACH_(RX_INIT_, S, __VA_ARGS__) } \
	static const struct rx_entry_ S##_entries_[] = { RX_EACH_(RX_DESCRIBE_, S, __VA_ARGS__) { 0 } }; \
	RX_REGISTER_STATE_(S, RX_REGISTERS_STATE_, &S, use_, 0)

#define RX_TYPE(S, ...) \
	struct S; \
	struct S##_list { struct S *at; int len, cap_; RX_TAG_(RX_RECORD_TAG_(#S) + 1); }; \
	struct S##_map { struct S##_entry_ *at; int len, cap_; RX_TAG_(RX_RECORD_TAG_(#S) + 2); }; \
	struct S { RX_EACH_(RX_FIELD_, S, __VA_ARGS__) char end_; RX_TAG_(RX_RECORD_TAG_(#S)); }; \
	struct S##_entry_ { rx_str key; struct S value; }; \
	struct S##_refs { rx self_; RX_EACH_(RX_REF_, S, __VA_ARGS__) }; \
	static RX_UNUSED_ inline rx S##_foreach_(rx list, rx (*row)(const struct S##_refs *item, rx index)) \
	{ \
		return rx_foreach_(#S, list, NULL, (rx(*)(const void *, rx))row); \
	} \
	static void S##_init_(void *self_) { struct S *self = self_; (void)self; RX_EACH_(RX_INIT_, S, __VA_ARGS__) } \
	static const struct rx_entry_ S##_entries_[] = { RX_EACH_(RX_DESCRIBE_, S, __VA_ARGS__) { 0 } }; \
	RX_REGISTER_STATE_(S, RX_REGISTERS_TYPE_, NULL, RX_USE_TYPE_, sizeof *((struct S *)0)->tag_[0])

#define RX_REGISTER_STATE_(S, kind_, refs_, use_, tag_) \
	static const struct rx_state_detail_ S##_detail_ = { \
		sizeof(struct S), sizeof(struct S##_refs), refs_, S##_init_, S##_entries_, \
		sizeof S##_entries_ / sizeof S##_entries_[0] - 1, use_, tag_, \
	}; \
	RX_REGISTER_(S, kind_, #S, &S##_detail_)

/* Adds a registration when the code is loaded. `id` makes the names unique within the file. */
#define RX_REGISTER_(id, kind_, name_, detail_) \
	RX_CONSTRUCTOR_ static void id##_register_(void) \
	{ \
		static struct rx_registration_ registration = { NULL, kind_, name_, __FILE__, __LINE__, detail_ }; \
		rx_register_(&registration); \
	}

/* struct S: the data. */
#define RX_FIELD_(S, kind, ...) RX_FIELD_##kind(S, __VA_ARGS__)
#define RX_FIELD_none_(...)
#define RX_FIELD_var_(S, T, name, ...) T name;
#define RX_FIELD_list_(S, T, name) RX_LIST_OF_(T) name;
#define RX_FIELD_map_(S, T, name) RX_MAP_OF_(T) name;
#define RX_FIELD_backend_(S, T, name, ...) T name;
#define RX_FIELD_backend_list_(S, T, name) RX_LIST_OF_(T) name;
#define RX_FIELD_backend_map_(S, T, name) RX_MAP_OF_(T) name;
#define RX_FIELD_client_(S, T, name, ...) T name##_client_;
#define RX_FIELD_cookie_(S, name, ...) rx_str name;
#define RX_FIELD_local_(S, name, ...) rx_str name;
#define RX_FIELD_session_(S, name, ...) rx_str name;
#define RX_FIELD_computed_(S, T, name) T name;
#define RX_FIELD_computed_list_(S, T, name) struct S##_##name { T *at; int len, cap_; } name;
#define RX_FIELD_computed_map_(S, T, name) struct S##_##name { struct { rx_str key; T value; } *at; int len, cap_; } name;
#define RX_FIELD_interval_(S, T, name, ...) T name;
#define RX_FIELD_setter_(...)
#define RX_FIELD_event_(...)
#define RX_FIELD_background_(...)
#define RX_FIELD_parent_(S, P) struct P *parent;
#define RX_FIELD_init_(...)

/* struct S_refs: what pages use. A record's reference is the struct of its members' references: S.address.street. */
#define RX_REF_(S, kind, ...) RX_REF_##kind(S, __VA_ARGS__)
#define RX_REF_none_(...)
#define RX_REF_var_(S, T, name, ...) T##_refs name;
#define RX_REF_list_(S, T, name) rx name;
#define RX_REF_map_(S, T, name) rx name;
#define RX_REF_backend_(...)
#define RX_REF_backend_list_(...)
#define RX_REF_backend_map_(...)
#define RX_REF_client_(S, T, name, ...) T##_refs name;
#define RX_REF_cookie_(S, name, ...) rx name;
#define RX_REF_local_(S, name, ...) rx name;
#define RX_REF_session_(S, name, ...) rx name;
#define RX_REF_computed_(S, T, name) T##_refs name;
#define RX_REF_computed_list_(S, T, name) rx name;
#define RX_REF_computed_map_(S, T, name) rx name;
#define RX_REF_interval_(S, T, name, ...) T##_refs name;
#define RX_REF_setter_(S, name) rx_event set_##name;
#define RX_REF_event_(S, name, ...) rx_event name;
#define RX_REF_background_(S, name, ...) rx_event name;
#define RX_REF_parent_(S, P) struct P##_refs parent;
#define RX_REF_init_(...)
typedef rx str_refs, rx_str_refs, bool_refs, _Bool_refs, int_refs, int64_t_refs, double_refs, rx_time_refs, rx_json_refs;

/* Prototypes of what the author writes, and the thunks by which the runtime calls it. */
#define RX_DECLARE_(S, kind, ...) RX_DECLARE_##kind(S, __VA_ARGS__)
#define RX_DECLARE_none_(...)
#define RX_DECLARE_var_(...)
#define RX_DECLARE_list_(...)
#define RX_DECLARE_map_(...)
#define RX_DECLARE_backend_(...)
#define RX_DECLARE_backend_list_(...)
#define RX_DECLARE_backend_map_(...)
#define RX_DECLARE_client_(...)
#define RX_DECLARE_setter_(...)
#define RX_DECLARE_parent_(...)
#define RX_DECLARE_cookie_(S, name, ...) RX_STORAGE_(S, name, __VA_ARGS__)
#define RX_DECLARE_local_(S, name, ...) RX_STORAGE_(S, name, __VA_ARGS__)
#define RX_DECLARE_session_(S, name, ...) RX_STORAGE_(S, name, __VA_ARGS__)
#define RX_STORAGE_(S, name_, ...) static const struct rx_storage S##_##name_##_storage_ = { __VA_ARGS__ };
#define RX_DECLARE_init_(S, name) \
	void S##_##name(struct S *self); \
	static void S##_##name##_call_(void *self) { S##_##name((struct S *)self); }
#define RX_DECLARE_computed_list_(S, T, name) \
	void S##_##name(const struct S *self, struct S##_##name *list); \
	static void S##_##name##_compute_(const void *self, void *out) { S##_##name((const struct S *)self, (struct S##_##name *)out); }
#define RX_DECLARE_computed_map_(S, T, name) RX_DECLARE_computed_list_(S, T, name)
#define RX_DECLARE_interval_(S, T, name, ...) \
	static const struct rx_interval S##_##name##_interval_ = { __VA_ARGS__ }; \
	RX_DECLARE_computed_(S, T, name)
#define RX_DECLARE_computed_(S, T, name) \
	T S##_##name(const struct S *self); \
	static void S##_##name##_compute_(const void *self, void *out) { *(T *)out = S##_##name((const struct S *)self); }
#define RX_DECLARE_event_(S, ...) RX_DECLARE_event__(RX_COUNT_(__VA_ARGS__), S, __VA_ARGS__)
#define RX_DECLARE_event__(n, S, ...) RX_DECLARE_event___(n, S, __VA_ARGS__)
#define RX_DECLARE_event___(n, S, ...) RX_EVENT_##n##_(S, __VA_ARGS__)
#define RX_DECLARE_background_(S, ...) RX_DECLARE_background__(RX_COUNT_(__VA_ARGS__), S, __VA_ARGS__)
#define RX_DECLARE_background__(n, S, ...) RX_DECLARE_background___(n, S, __VA_ARGS__)
#define RX_DECLARE_background___(n, S, ...) RX_BACKGROUND_##n##_(S, __VA_ARGS__)
#define RX_EVENT_(S, X, f, n, bg, call_, ...) \
	static void S##_##f##_call_(void *self_, void **a) { struct X *self = self_; (void)a; call_; } \
	RX_UNUSED_ static const struct rx_event_ S##_##f##_event_ = { #S, #f, S##_##f##_call_, n, { __VA_ARGS__ }, bg, 0 };
#define RX_EVENT_1_(S, f) \
	void S##_##f(struct S *self); \
	RX_EVENT_(S, S, f, 0, false, S##_##f(self), NULL)
#define RX_EVENT_2_(S, f, A) \
	void S##_##f(struct S *self, A); \
	RX_EVENT_(S, S, f, 1, false, S##_##f(self, *(A *)a[0]), #A)
#define RX_EVENT_3_(S, f, A, B) \
	void S##_##f(struct S *self, A, B); \
	RX_EVENT_(S, S, f, 2, false, S##_##f(self, *(A *)a[0], *(B *)a[1]), #A, #B)
#define RX_EVENT_4_(S, f, A, B, C) \
	void S##_##f(struct S *self, A, B, C); \
	RX_EVENT_(S, S, f, 3, false, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2]), #A, #B, #C)
#define RX_EVENT_5_(S, f, A, B, C, D) \
	void S##_##f(struct S *self, A, B, C, D); \
	RX_EVENT_(S, S, f, 4, false, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2], *(D *)a[3]), #A, #B, #C, #D)
#define RX_EVENT_6_(S, f, A, B, C, D, E) \
	void S##_##f(struct S *self, A, B, C, D, E); \
	RX_EVENT_(S, S, f, 5, false, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2], *(D *)a[3], *(E *)a[4]), #A, #B, #C, #D, #E)
#define RX_BACKGROUND_1_(S, f) \
	void S##_##f(struct rx_task *task); \
	RX_EVENT_(S, rx_task, f, 0, true, S##_##f(self), NULL)
#define RX_BACKGROUND_2_(S, f, A) \
	void S##_##f(struct rx_task *task, A); \
	RX_EVENT_(S, rx_task, f, 1, true, S##_##f(self, *(A *)a[0]), #A)
#define RX_BACKGROUND_3_(S, f, A, B) \
	void S##_##f(struct rx_task *task, A, B); \
	RX_EVENT_(S, rx_task, f, 2, true, S##_##f(self, *(A *)a[0], *(B *)a[1]), #A, #B)
#define RX_BACKGROUND_4_(S, f, A, B, C) \
	void S##_##f(struct rx_task *task, A, B, C); \
	RX_EVENT_(S, rx_task, f, 3, true, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2]), #A, #B, #C)
#define RX_BACKGROUND_5_(S, f, A, B, C, D) \
	void S##_##f(struct rx_task *task, A, B, C, D); \
	RX_EVENT_(S, rx_task, f, 4, true, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2], *(D *)a[3]), #A, #B, #C, #D)
#define RX_BACKGROUND_6_(S, f, A, B, C, D, E) \
	void S##_##f(struct rx_task *task, A, B, C, D, E); \
	RX_EVENT_(S, rx_task, f, 5, true, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2], *(D *)a[3], *(E *)a[4]), #A, #B, #C, #D, #E)

/* Defaults: assigned by a function, so that any expression will do. Without one the member stays as the runtime made it: zero, or a
 * record with the defaults of its type. */
#define RX_INIT_(S, kind, ...) RX_INIT_##kind(S, __VA_ARGS__)
#define RX_INIT_none_(...)
#define RX_INIT_var_(S, T, name, ...) { T value_[2] = { __VA_ARGS__ }; if (sizeof #__VA_ARGS__ > 1) self->name = value_[0]; }
#define RX_INIT_list_(...)
#define RX_INIT_map_(...)
#define RX_INIT_backend_(S, T, name, ...) RX_INIT_var_(S, T, name, __VA_ARGS__)
#define RX_INIT_backend_list_(...)
#define RX_INIT_backend_map_(...)
#define RX_INIT_client_(S, T, name, ...) RX_INIT_var_(S, T, name##_client_, __VA_ARGS__)
#define RX_INIT_cookie_(S, name_, ...) self->name_ = S##_##name_##_storage_.value;
#define RX_INIT_local_(S, name_, ...) self->name_ = S##_##name_##_storage_.value;
#define RX_INIT_session_(S, name_, ...) self->name_ = S##_##name_##_storage_.value;
#define RX_INIT_computed_(...)
#define RX_INIT_computed_list_(...)
#define RX_INIT_computed_map_(...)
#define RX_INIT_interval_(...)
#define RX_INIT_setter_(...)
#define RX_INIT_event_(...)
#define RX_INIT_background_(...)
#define RX_INIT_parent_(...)
#define RX_INIT_init_(...)

/* The table. */
#define RX_DESCRIBE_(S, kind, ...) RX_DESCRIBE_##kind(S, __VA_ARGS__)
#define RX_DESCRIBE_none_(...)
#define RX_PLACED_(S, kind_, T, n, member, place_, form_, storage_) \
	{ kind_, #n, #T, offsetof(struct S, member), sizeof(T), offsetof(struct S##_refs, n), NULL, NULL, place_, form_, storage_ },
#define RX_HIDDEN_(S, kind_, T, n, form_) \
	{ kind_, #n, #T, offsetof(struct S, n), sizeof(T), 0, NULL, NULL, RX_PLACE_BACKEND_, form_ },
#define RX_DESCRIBE_var_(S, T, n, ...) RX_PLACED_(S, RX_ENTRY_KIND_VAR_, T, n, n, RX_PLACE_STATE_, RX_FORM_OF_VALUE_, NULL)
#define RX_DESCRIBE_list_(S, T, n) RX_PLACED_(S, RX_ENTRY_KIND_LIST_, T, n, n, RX_PLACE_STATE_, RX_FORM_OF_LIST_, NULL)
#define RX_DESCRIBE_map_(S, T, n) RX_PLACED_(S, RX_ENTRY_KIND_MAP_, T, n, n, RX_PLACE_STATE_, RX_FORM_OF_MAP_, NULL)
#define RX_DESCRIBE_backend_(S, T, n, ...) RX_HIDDEN_(S, RX_ENTRY_KIND_VAR_, T, n, RX_FORM_OF_VALUE_)
#define RX_DESCRIBE_backend_list_(S, T, n) RX_HIDDEN_(S, RX_ENTRY_KIND_LIST_, T, n, RX_FORM_OF_LIST_)
#define RX_DESCRIBE_backend_map_(S, T, n) RX_HIDDEN_(S, RX_ENTRY_KIND_MAP_, T, n, RX_FORM_OF_MAP_)
#define RX_DESCRIBE_client_(S, T, n, ...) \
	RX_PLACED_(S, RX_ENTRY_KIND_VAR_, T, n, n##_client_, RX_PLACE_CLIENT_, RX_FORM_OF_VALUE_, NULL)
#define RX_DESCRIBE_cookie_(S, n, ...) \
	RX_PLACED_(S, RX_ENTRY_KIND_VAR_, rx_str, n, n, RX_PLACE_COOKIE_, RX_FORM_OF_VALUE_, &S##_##n##_storage_)
#define RX_DESCRIBE_local_(S, n, ...) \
	RX_PLACED_(S, RX_ENTRY_KIND_VAR_, rx_str, n, n, RX_PLACE_LOCAL_, RX_FORM_OF_VALUE_, &S##_##n##_storage_)
#define RX_DESCRIBE_session_(S, n, ...) \
	RX_PLACED_(S, RX_ENTRY_KIND_VAR_, rx_str, n, n, RX_PLACE_SESSION_, RX_FORM_OF_VALUE_, &S##_##n##_storage_)
#define RX_COMPUTES_(S, T, n, form_, interval_) \
	{ RX_ENTRY_KIND_COMPUTED_, #n, #T, offsetof(struct S, n), sizeof(T), offsetof(struct S##_refs, n), S##_##n##_compute_, NULL, \
	  RX_PLACE_STATE_, form_, NULL, interval_ },
#define RX_DESCRIBE_computed_(S, T, n) RX_COMPUTES_(S, T, n, RX_FORM_OF_VALUE_, NULL)
#define RX_DESCRIBE_computed_list_(S, T, n) RX_COMPUTES_(S, T, n, RX_FORM_OF_LIST_, NULL)
#define RX_DESCRIBE_computed_map_(S, T, n) RX_COMPUTES_(S, T, n, RX_FORM_OF_MAP_, NULL)
#define RX_DESCRIBE_interval_(S, T, n, ...) RX_COMPUTES_(S, T, n, RX_FORM_OF_VALUE_, &S##_##n##_interval_)
#define RX_DESCRIBE_setter_(S, n) { RX_ENTRY_KIND_SETTER_, #n, NULL, 0, 0, offsetof(struct S##_refs, set_##n), NULL, NULL },
#define RX_DESCRIBE_event_(S, n, ...) \
	{ RX_ENTRY_KIND_EVENT_, #n, NULL, 0, 0, offsetof(struct S##_refs, n), NULL, &S##_##n##_event_ },
#define RX_DESCRIBE_background_(S, n, ...) RX_DESCRIBE_event_(S, n)
#define RX_DESCRIBE_parent_(S, P) \
	{ RX_ENTRY_KIND_PARENT_, "parent", #P, offsetof(struct S, parent), sizeof(void *), offsetof(struct S##_refs, parent), NULL, NULL },
#define RX_DESCRIBE_init_(S, n) \
	{ RX_ENTRY_KIND_INIT_, #n, NULL, 0, 0, 0, NULL, NULL, RX_PLACE_STATE_, RX_FORM_OF_VALUE_, NULL, NULL, S##_##n##_call_ },

/* rx_foreach over lists of scalars. */
rx rx_foreach_(const char *type, rx list, rx (*scalar)(rx item, rx index), rx (*record)(const void *item, rx index));
#define RX_SCALAR_FOREACH_(T) \
	static RX_UNUSED_ inline rx T##_foreach_(rx list, rx (*row)(rx item, rx index)) { return rx_foreach_(#T, list, row, NULL); }
RX_SCALAR_FOREACH_(str)
RX_SCALAR_FOREACH_(rx_str)
RX_SCALAR_FOREACH_(int)
RX_SCALAR_FOREACH_(int64_t)
RX_SCALAR_FOREACH_(double)
RX_SCALAR_FOREACH_(rx_time)
RX_SCALAR_FOREACH_(rx_json)
static RX_UNUSED_ inline rx bool_foreach_(rx list, rx (*row)(rx item, rx index)) { return rx_foreach_("_Bool", list, row, NULL); }
static RX_UNUSED_ inline rx _Bool_foreach_(rx list, rx (*row)(rx item, rx index)) { return rx_foreach_("_Bool", list, row, NULL); }

#endif

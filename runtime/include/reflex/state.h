/* State: RX_STATE and RX_TYPE. One list of entries gives the struct that handlers work on (`struct Counter`), the
 * constant whose members are references to show and events to bind (`Counter.count`), the handlers' prototypes, and the
 * table from which the runtime knows all of it at load.
 *
 *     RX_STATE(Counter,
 *         VAR(int, count, 0),             member `int count`; default 0 (an expression; may be left out)
 *         LIST(struct Todo, items),       member `struct { struct Todo *at; int len; … } items`, empty at first
 *         COMPUTED(int, twice),           int Counter_twice(const struct Counter *self), called after each event
 *         EVENT(add, int)                 void Counter_add(struct Counter *self, int)
 *     )
 *
 * Types: str, bool, int, int64_t, double, and `struct T` of an RX_TYPE(T, …), which takes VAR and LIST only. Events have up
 * to five parameters. A state may stand in a header that many files include. */
#ifndef REFLEX_STATE_H
#define REFLEX_STATE_H

#pragma GCC system_header

#include "base.h"
#include "each.h"

enum rx_entry_kind_ { RX_ENTRY_KIND_VAR_, RX_ENTRY_KIND_LIST_, RX_ENTRY_KIND_COMPUTED_, RX_ENTRY_KIND_EVENT_ };

#define RX_EVENT_ARGS_MAX 5

/* A handler, or (base != NULL) a handler with bound arguments or actions, made while pages are built. */
struct rx_event_ {
	const char *state, *name;
	void (*call)(void *self, void **args);
	int nargs;
	const char *types[RX_EVENT_ARGS_MAX];
	rx_event base; /* NULL in a handler's own */
	int nbound;
	rx bound[RX_EVENT_ARGS_MAX];
	bool prevent_default, stop_propagation;
	const char *file;
	int line;
};

struct rx_entry_ {
	enum rx_entry_kind_ kind;
	const char *name, *type;
	size_t offset, size; /* in the data struct; size of the member, of one element for a list */
	size_t ref;          /* offset in the reference struct */
	void (*compute)(const void *self, void *out);
	rx_event event;
};

/* What a file tells the runtime at load; kept in a list until the loader takes it. */
enum rx_registration_kind_ {
	RX_REGISTERS_STATE_, RX_REGISTERS_TYPE_, RX_REGISTERS_PAGE_, RX_REGISTERS_APP_, RX_REGISTERS_KEEP_, RX_REGISTERS_HOOK_,
	RX_REGISTERS_TEST_,
};
struct rx_registration_ {
	struct rx_registration_ *next;
	enum rx_registration_kind_ kind;
	const char *name, *file;
	int line;
	const void *detail; /* struct rx_state_detail_, rx_page_detail_, … by kind */
};
void rx_register_(struct rx_registration_ *registration);

struct rx_state_detail_ {
	size_t size, refs_size;
	void *refs; /* NULL for a type */
	void (*init)(void *self);
	const struct rx_entry_ *entries;
	int count;
};

#define RX_STATE(S, ...) \
	struct S { RX_EACH_(RX_FIELD_, S, __VA_ARGS__) char end_; }; \
	struct S##_refs { rx self_; RX_EACH_(RX_REF_, S, __VA_ARGS__) }; \
	RX_UNUSED_ static struct S##_refs S; \
	RX_EACH_(RX_DECLARE_, S, __VA_ARGS__) \
	static void S##_init_(void *self_) { struct S *self = self_; (void)self; RX_EACH_(RX_INIT_, S, __VA_ARGS__) } \
	static const struct rx_entry_ S##_entries_[] = { RX_EACH_(RX_DESCRIBE_, S, __VA_ARGS__) { 0 } }; \
	RX_REGISTER_STATE_(S, RX_REGISTERS_STATE_, &S)

#define RX_TYPE(S, ...) \
	struct S { RX_EACH_(RX_FIELD_, S, __VA_ARGS__) char end_; }; \
	struct S##_refs { rx self_; RX_EACH_(RX_REF_, S, __VA_ARGS__) }; \
	static RX_UNUSED_ inline rx S##_foreach_(rx list, rx (*row)(const struct S##_refs *item, rx index)) \
	{ \
		return rx_foreach_(#S, list, NULL, (rx(*)(const void *, rx))row); \
	} \
	static void S##_init_(void *self_) { struct S *self = self_; (void)self; RX_EACH_(RX_INIT_, S, __VA_ARGS__) } \
	static const struct rx_entry_ S##_entries_[] = { RX_EACH_(RX_DESCRIBE_, S, __VA_ARGS__) { 0 } }; \
	RX_REGISTER_STATE_(S, RX_REGISTERS_TYPE_, NULL)

#define RX_REGISTER_STATE_(S, kind_, refs_) \
	static const struct rx_state_detail_ S##_detail_ = { \
		sizeof(struct S), sizeof(struct S##_refs), refs_, S##_init_, S##_entries_, \
		sizeof S##_entries_ / sizeof S##_entries_[0] - 1, \
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
#define RX_FIELD_list_(S, T, name) struct { T *at; int len, cap_; } name;
#define RX_FIELD_computed_(S, T, name) T name;
#define RX_FIELD_event_(...)

/* struct S_refs: what pages use. A record's reference is the struct of its members' references: S.address.street. */
#define RX_REF_(S, kind, ...) RX_REF_##kind(S, __VA_ARGS__)
#define RX_REF_none_(...)
#define RX_REF_var_(S, T, name, ...) T##_refs name;
#define RX_REF_list_(S, T, name) rx name;
#define RX_REF_computed_(S, T, name) T##_refs name;
#define RX_REF_event_(S, name, ...) rx_event name;
typedef rx str_refs, rx_str_refs, bool_refs, _Bool_refs, int_refs, int64_t_refs, double_refs;

/* Prototypes of what the author writes, and the thunks by which the runtime calls it. */
#define RX_DECLARE_(S, kind, ...) RX_DECLARE_##kind(S, __VA_ARGS__)
#define RX_DECLARE_none_(...)
#define RX_DECLARE_var_(...)
#define RX_DECLARE_list_(...)
#define RX_DECLARE_computed_(S, T, name) \
	T S##_##name(const struct S *self); \
	static void S##_##name##_compute_(const void *self, void *out) { *(T *)out = S##_##name((const struct S *)self); }
#define RX_DECLARE_event_(S, ...) RX_DECLARE_event__(RX_COUNT_(__VA_ARGS__), S, __VA_ARGS__)
#define RX_DECLARE_event__(n, S, ...) RX_DECLARE_event___(n, S, __VA_ARGS__)
#define RX_DECLARE_event___(n, S, ...) RX_EVENT_##n##_(S, __VA_ARGS__)
#define RX_EVENT_(S, f, n, call_, ...) \
	static void S##_##f##_call_(void *self_, void **a) { struct S *self = self_; (void)a; call_; } \
	RX_UNUSED_ static const struct rx_event_ S##_##f##_event_ = { #S, #f, S##_##f##_call_, n, { __VA_ARGS__ }, 0 };
#define RX_EVENT_1_(S, f) \
	void S##_##f(struct S *self); \
	RX_EVENT_(S, f, 0, S##_##f(self), NULL)
#define RX_EVENT_2_(S, f, A) \
	void S##_##f(struct S *self, A); \
	RX_EVENT_(S, f, 1, S##_##f(self, *(A *)a[0]), #A)
#define RX_EVENT_3_(S, f, A, B) \
	void S##_##f(struct S *self, A, B); \
	RX_EVENT_(S, f, 2, S##_##f(self, *(A *)a[0], *(B *)a[1]), #A, #B)
#define RX_EVENT_4_(S, f, A, B, C) \
	void S##_##f(struct S *self, A, B, C); \
	RX_EVENT_(S, f, 3, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2]), #A, #B, #C)
#define RX_EVENT_5_(S, f, A, B, C, D) \
	void S##_##f(struct S *self, A, B, C, D); \
	RX_EVENT_(S, f, 4, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2], *(D *)a[3]), #A, #B, #C, #D)
#define RX_EVENT_6_(S, f, A, B, C, D, E) \
	void S##_##f(struct S *self, A, B, C, D, E); \
	RX_EVENT_(S, f, 5, S##_##f(self, *(A *)a[0], *(B *)a[1], *(C *)a[2], *(D *)a[3], *(E *)a[4]), #A, #B, #C, #D, #E)

/* Defaults: assigned by a function, so that any expression will do. Without one the member stays as the runtime made it: zero, or a
 * record with the defaults of its type. */
#define RX_INIT_(S, kind, ...) RX_INIT_##kind(S, __VA_ARGS__)
#define RX_INIT_none_(...)
#define RX_INIT_var_(S, T, name, ...) { T value_[2] = { __VA_ARGS__ }; if (sizeof #__VA_ARGS__ > 1) self->name = value_[0]; }
#define RX_INIT_list_(...)
#define RX_INIT_computed_(...)
#define RX_INIT_event_(...)

/* The table. */
#define RX_DESCRIBE_(S, kind, ...) RX_DESCRIBE_##kind(S, __VA_ARGS__)
#define RX_DESCRIBE_none_(...)
#define RX_DESCRIBE_var_(S, T, n, ...) \
	{ RX_ENTRY_KIND_VAR_, #n, #T, offsetof(struct S, n), sizeof(T), offsetof(struct S##_refs, n), NULL, NULL },
#define RX_DESCRIBE_list_(S, T, n) \
	{ RX_ENTRY_KIND_LIST_, #n, #T, offsetof(struct S, n), sizeof(T), offsetof(struct S##_refs, n), NULL, NULL },
#define RX_DESCRIBE_computed_(S, T, n) \
	{ RX_ENTRY_KIND_COMPUTED_, #n, #T, offsetof(struct S, n), sizeof(T), offsetof(struct S##_refs, n), S##_##n##_compute_, NULL },
#define RX_DESCRIBE_event_(S, n, ...) \
	{ RX_ENTRY_KIND_EVENT_, #n, NULL, 0, 0, offsetof(struct S##_refs, n), NULL, &S##_##n##_event_ },

/* rx_foreach over lists of scalars. */
rx rx_foreach_(const char *type, rx list, rx (*scalar)(rx item, rx index), rx (*record)(const void *item, rx index));
#define RX_SCALAR_FOREACH_(T) \
	static RX_UNUSED_ inline rx T##_foreach_(rx list, rx (*row)(rx item, rx index)) { return rx_foreach_(#T, list, row, NULL); }
RX_SCALAR_FOREACH_(str)
RX_SCALAR_FOREACH_(rx_str)
RX_SCALAR_FOREACH_(int)
RX_SCALAR_FOREACH_(int64_t)
RX_SCALAR_FOREACH_(double)
static RX_UNUSED_ inline rx bool_foreach_(rx list, rx (*row)(rx item, rx index)) { return rx_foreach_("_Bool", list, row, NULL); }
static RX_UNUSED_ inline rx _Bool_foreach_(rx list, rx (*row)(rx item, rx index)) { return rx_foreach_("_Bool", list, row, NULL); }

/* Appends to a list of a handler's self: rx_push(self->items, (struct Todo){ .text = "x" }). */
#define rx_push(list, ...) \
	do { \
		__typeof__(*(list).at) pushed_ = __VA_ARGS__; \
		*(__typeof__((list).at))rx_list_push_((void **)&(list).at, &(list).len, &(list).cap_, sizeof pushed_) = pushed_; \
	} while (0)
void *rx_list_push_(void **at, int *len, int *cap, size_t size);

#endif

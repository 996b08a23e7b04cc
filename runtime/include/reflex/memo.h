/* rx_memo: components with parameters of their own. Where a plain C function would print its part of a page once for every call, this one is
 * printed once, as a React component; places that use it pass values, and it is shown again only when one of them changed.
 *
 *     RX_MEMO(user_card,
 *         VAR(str, name),                 a value of that type, of any kind: a literal, a var, an expression
 *         VAR(int, age, 18),              with a default (a literal) where it is not given
 *         LIST(struct Todo, todos),       a list; MAP(int, scores) a map
 *         EVENT(on_pick, str)             an event, and what is passed to its handler
 *     )
 *
 *     rx user_card(const struct user_card_refs *props, rx children)
 *     {
 *         return rx_card(rx_text(props->name), children, .on_click = rx_call(props->on_pick, props->name));
 *     }
 *
 *     rx_memo(user_card, rx_text("a child"), .name = S.name, .on_pick = S.pick)
 *
 * The function is called once, when pages are built, whatever the number of places; what it shows beside its parameters (vars of states)
 * subscribes by itself. It may call itself under a rx_cond. RX_MEMO may stand in a header that several files include. */
#ifndef REFLEX_MEMO_H
#define REFLEX_MEMO_H

#pragma GCC system_header

#include "state.h"
#include "ui.h"

struct rx_memo_ {
	const char *name;
	const struct rx_state_detail_ *detail;
	const size_t *offsets; /* of each entry of `detail` in the props struct */
	size_t size;           /* of that */
	void (*defaults)(void *props);
	rx (*make)(const void *refs, rx children);
};
rx rx_memo_(const struct rx_memo_ *memo, const void *props, const char *file, int line);

/* rx_memo(user_card, .name = "Ada") is rx_memo_(&user_card_memo_, &(struct user_card_props){ .name = "Ada" }, __FILE__, __LINE__). */
#define rx_memo(F, ...) rx_memo_(&F##_memo_, &(struct F##_props){ __VA_ARGS__ }, __FILE__, __LINE__)

#define RX_MEMO(F, ...) \
	struct F { RX_EACH_(RX_FIELD_, F, __VA_ARGS__) char end_; }; \
	struct F##_refs { rx self_; RX_EACH_(RX_REF_, F, __VA_ARGS__) }; \
	struct F##_props { RX_CHILDREN_; RX_EACH_(RX_MEMO_PROP_, F, __VA_ARGS__) char end_; }; \
	rx F(const struct F##_refs *props, rx children); \
	RX_EACH_(RX_MEMO_DECLARE_, F, __VA_ARGS__) \
	static void F##_init_(void *self_) { (void)self_; } \
	static void F##_defaults_(void *props_) \
	{ \
		struct F##_props *props = props_; \
		(void)props; \
		RX_EACH_(RX_MEMO_DEFAULT_, F, __VA_ARGS__) \
	} \
	static const size_t F##_offsets_[] = { RX_EACH_(RX_MEMO_OFFSET_, F, __VA_ARGS__) 0 }; \
	static const struct rx_entry_ F##_entries_[] = { RX_EACH_(RX_DESCRIBE_, F, __VA_ARGS__) { 0 } }; \
	RX_REGISTER_STATE_(F, RX_REGISTERS_TYPE_, NULL, RX_USE_MEMO_, 0) \
	RX_UNUSED_ static const struct rx_memo_ F##_memo_ = { \
		#F, &F##_detail_, F##_offsets_, sizeof(struct F##_props), F##_defaults_, (rx(*)(const void *, rx))F, \
	};

#define RX_MEMO_PROP_(F, kind, ...) RX_MEMO_PROP_##kind(F, __VA_ARGS__)
#define RX_MEMO_PROP_none_(...)
#define RX_MEMO_PROP_var_(F, T, name, ...) rx name; struct rx_children_come_before_props_ *guard_##name;
#define RX_MEMO_PROP_list_(F, T, name) RX_MEMO_PROP_var_(F, T, name, )
#define RX_MEMO_PROP_map_(F, T, name) RX_MEMO_PROP_var_(F, T, name, )
#define RX_MEMO_PROP_event_(F, name, ...) rx_event name; struct rx_children_come_before_props_ *guard_##name;

#define RX_MEMO_OFFSET_(F, kind, ...) RX_MEMO_OFFSET_##kind(F, __VA_ARGS__)
#define RX_MEMO_OFFSET_none_(...)
#define RX_MEMO_OFFSET_var_(F, T, name, ...) offsetof(struct F##_props, name),
#define RX_MEMO_OFFSET_list_(F, T, name) offsetof(struct F##_props, name),
#define RX_MEMO_OFFSET_map_(F, T, name) offsetof(struct F##_props, name),
#define RX_MEMO_OFFSET_event_(F, name, ...) offsetof(struct F##_props, name),

#define RX_MEMO_DEFAULT_(F, kind, ...) RX_MEMO_DEFAULT_##kind(F, __VA_ARGS__)
#define RX_MEMO_DEFAULT_none_(...)
#define RX_MEMO_DEFAULT_list_(...)
#define RX_MEMO_DEFAULT_map_(...)
#define RX_MEMO_DEFAULT_event_(...)
#define RX_MEMO_DEFAULT_var_(F, ...) RX_MEMO_DEFAULT__(RX_COUNT_(__VA_ARGS__), __VA_ARGS__)
#define RX_MEMO_DEFAULT__(n, ...) RX_MEMO_DEFAULT___(n, __VA_ARGS__)
#define RX_MEMO_DEFAULT___(n, ...) RX_MEMO_DEFAULT_##n##_(__VA_ARGS__)
#define RX_MEMO_DEFAULT_2_(T, name)
#define RX_MEMO_DEFAULT_3_(T, name, value) if (!props->name) props->name = RX_ARG_(value);

#define RX_MEMO_DECLARE_(F, kind, ...) RX_MEMO_DECLARE_##kind(F, __VA_ARGS__)
#define RX_MEMO_DECLARE_none_(...)
#define RX_MEMO_DECLARE_var_(...)
#define RX_MEMO_DECLARE_list_(...)
#define RX_MEMO_DECLARE_map_(...)
#define RX_MEMO_DECLARE_event_(F, ...) RX_MEMO_DECLARE__(RX_COUNT_(__VA_ARGS__), F, __VA_ARGS__)
#define RX_MEMO_DECLARE__(n, F, ...) RX_MEMO_DECLARE___(n, F, __VA_ARGS__)
#define RX_MEMO_DECLARE___(n, F, ...) RX_MEMO_EVENT_##n##_(F, __VA_ARGS__)
#define RX_MEMO_EVENT_(F, f, n, ...) \
	RX_UNUSED_ static const struct rx_event_ F##_##f##_event_ = { #F, #f, NULL, n, { __VA_ARGS__ }, false, 0 };
#define RX_MEMO_EVENT_1_(F, f) RX_MEMO_EVENT_(F, f, 0, NULL)
#define RX_MEMO_EVENT_2_(F, f, A) RX_MEMO_EVENT_(F, f, 1, #A)
#define RX_MEMO_EVENT_3_(F, f, A, B) RX_MEMO_EVENT_(F, f, 2, #A, #B)
#define RX_MEMO_EVENT_4_(F, f, A, B, C) RX_MEMO_EVENT_(F, f, 3, #A, #B, #C)
#define RX_MEMO_EVENT_5_(F, f, A, B, C, D) RX_MEMO_EVENT_(F, f, 4, #A, #B, #C, #D)
#define RX_MEMO_EVENT_6_(F, f, A, B, C, D, E) RX_MEMO_EVENT_(F, f, 5, #A, #B, #C, #D, #E)

#endif

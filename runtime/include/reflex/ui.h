/* Building pages: what every component has in common, control flow, and literals. The components themselves are in
 * generated headers (<reflex/components.h>); expressions in <reflex/expr.h>.
 *
 * All of this is for page functions, which run when the app is loaded, never per request. */
#ifndef REFLEX_UI_H
#define REFLEX_UI_H

#pragma GCC system_header

#include "base.h"

struct rx_component; /* description of a component, in the runtime */

/* First members of every props struct: up to 32 children, then a guard of a type that nothing converts to, so that child
 * number 33 does not compile. */
struct rx_no_more_children_;
struct rx_children_come_before_props_;
#define RX_CHILDREN_ \
	rx c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, \
		c24, c25, c26, c27, c28, c29, c30, c31; \
	struct rx_no_more_children_ *guard_children_
#define RX_CHILDREN_MAX_ 32

/* Every component macro expands to a call of this: rx_text("hi", .size = "3") becomes
 * rx_component_(&rx_text_component, &(struct rx_text_props){ "hi", .size = "3" }, __FILE__, __LINE__). */
rx rx_component_(const struct rx_component *component, const void *props, const char *file, int line);

/* ---- literals: all props take `rx` ---- */
rx rx_int(int64_t value);
rx rx_num(double value);
rx rx_bool(bool value);
extern const char rx_true_[], rx_false_[];
#define rx_true ((rx)rx_true_)
#define rx_false ((rx)rx_false_)
/* One value per breakpoint: initial, 30, 48, 62, 80, 96 em; at most six. */
#define rx_responsive(...) rx_responsive_((const rx[6]){ __VA_ARGS__ })
rx rx_responsive_(const rx values[6]);

/* ---- control flow ---- */
/* Shows `then` while `test` is true (0, "", an empty list and null are false), else `otherwise` (may be NULL). Also for values. */
rx rx_cond(rx test, rx then, rx otherwise);
/* rx_match(S.kind, rx_case("a", rx_text("first")), rx_case("b", …), rx_text("none of them")): the part that is not a case is
 * the default. At most 32 parts. */
#define rx_match(value, ...) rx_match_(value, (const rx[33]){ __VA_ARGS__ })
rx rx_match_(rx value, const rx *parts);
/* The value may be a C literal: rx_case(3, rx_text("three")). */
#define rx_case(value, result) rx_case_(RX_ARG_(value), result)
rx rx_case_(rx value, rx result);
/* `count` children in one: for loops in C. Copied. */
rx rx_nodes(int count, const rx *nodes);
/* rx_foreach(Todo, TodoState.items, row): one row per item; `row` is rx (*)(const struct Todo_refs *item, rx index), for lists of
 * scalars rx (*)(rx item, rx index): rx_foreach(str, S.tags, row). RX_TYPE declares the checked function that this calls. */
#define rx_foreach(type, list, row) type##_foreach_(list, row)
rx rx_foreach_(const char *type, rx list, rx (*scalar)(rx, rx), rx (*record)(const void *, rx));

/* ---- events ---- */
/* Arguments bound to a handler's first parameters; what is left comes from the trigger: rx_call(TodoState.toggle, index).
 * Takes `rx` and C literals, at most five. */
#define rx_call(...) rx_call_(RX_EVENT_ARGS_(__VA_ARGS__), __FILE__, __LINE__)
rx_event rx_call_(rx_event event, const rx *args, int count, const char *file, int line);
/* Actions of a trigger; of NULL they are all that it does. */
rx_event rx_prevent_default(rx_event event);
rx_event rx_stop_propagation(rx_event event);
/* What the trigger passes, for rx_call, rx_cond_event and rx_set: the value of an input, whether a box is checked, the key; all of it (a
 * struct rx_pointer, a struct rx_key_event, a form's fields), or one member of it: rx_event_member("client_x"). */
#define rx_value rx_event_value_("value")
#define rx_checked rx_event_value_("checked")
#define rx_key rx_event_value_("key")
#define rx_event_data rx_event_value_("data")
#define rx_event_member(name) rx_event_value_("data." name)
rx rx_event_value_(const char *name);

#define RX_ARG_(x) \
	_Generic((x), _Bool: rx_arg_bool_, int: rx_arg_int_, long: rx_arg_long_, long long: rx_arg_llong_, double: rx_arg_double_, \
		 default: rx_arg_rx_)(x)
static inline RX_UNUSED_ rx rx_arg_bool_(_Bool v) { return rx_bool(v); }
static inline RX_UNUSED_ rx rx_arg_int_(int v) { return rx_int(v); }
static inline RX_UNUSED_ rx rx_arg_long_(long v) { return rx_int(v); }
static inline RX_UNUSED_ rx rx_arg_llong_(long long v) { return rx_int(v); }
static inline RX_UNUSED_ rx rx_arg_double_(double v) { return rx_num(v); }
static inline RX_UNUSED_ rx rx_arg_rx_(rx v) { return v; }

/* An event and its arguments: (E, 3, "x") becomes E, (const rx[6]){ rx_int(3), "x" }, 2. Counted with the event, since an empty
 * list of arguments cannot be told apart in every compiler. */
#define RX_EVENT_ARGS_(...) RX_EVENT_ARGS__(__VA_ARGS__, 6, 5, 4, 3, 2, 1, 0)(__VA_ARGS__)
#define RX_EVENT_ARGS__(a, b, c, d, e, f, n, ...) RX_EVENT_ARGS___(n)
#define RX_EVENT_ARGS___(n) RX_EVENT_ARGS_##n##_
#define RX_EVENT_ARGS_1_(E) E, (const rx[6]){ 0 }, 0
#define RX_EVENT_ARGS_2_(E, a) E, (const rx[6]){ RX_ARG_(a) }, 1
#define RX_EVENT_ARGS_3_(E, a, b) E, (const rx[6]){ RX_ARG_(a), RX_ARG_(b) }, 2
#define RX_EVENT_ARGS_4_(E, a, b, c) E, (const rx[6]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c) }, 3
#define RX_EVENT_ARGS_5_(E, a, b, c, d) E, (const rx[6]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d) }, 4
#define RX_EVENT_ARGS_6_(E, a, b, c, d, e) E, (const rx[6]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d), RX_ARG_(e) }, 5

#endif

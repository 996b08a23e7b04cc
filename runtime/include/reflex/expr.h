/* Expressions: computed in the browser from vars, literals and other expressions. Operands are `rx` or C literals:
 * rx_add(Counter.count, 1). Their types are checked when the page is built; nothing fails in the browser: what has no value (a key
 * that is not there, a division by zero) is null, which shows as nothing. docs/guide/expressions.md has a table of all of them.
 *
 * Each macro expands to a call of rx_op_ with the operation's name: rx_add(a, b) is rx_op_("add", 2, (const rx[]){ a, b }). An operand
 * stands twice in that text, so formulas nested more than a few levels deep are better written as one rx_expr. */
#ifndef REFLEX_EXPR_H
#define REFLEX_EXPR_H

#pragma GCC system_header

#include "ui.h"

rx rx_op_(const char *op, int count, const rx *operands);
#define RX_OP1_(op, a) rx_op_(op, 1, (const rx[]){ RX_ARG_(a) })
#define RX_OP2_(op, a, b) rx_op_(op, 2, (const rx[]){ RX_ARG_(a), RX_ARG_(b) })
#define RX_OP3_(op, a, b, c) rx_op_(op, 3, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c) })
#define RX_OPN_(op, ...) rx_op_(op, RX_ARGS_(__VA_ARGS__))
/* One to nine operands, counted: (a, b) becomes 2, (const rx[]){ a, b }. */
#define RX_ARGS_(...) RX_ARGS__(__VA_ARGS__, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)(__VA_ARGS__)
#define RX_ARGS__(a, b, c, d, e, f, g, h, i, n, ...) RX_ARGS___(n)
#define RX_ARGS___(n) RX_ARGS_##n##_
#define RX_ARGS_1_(a) 1, (const rx[]){ RX_ARG_(a) }
#define RX_ARGS_2_(a, b) 2, (const rx[]){ RX_ARG_(a), RX_ARG_(b) }
#define RX_ARGS_3_(a, b, c) 3, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c) }
#define RX_ARGS_4_(a, b, c, d) 4, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d) }
#define RX_ARGS_5_(a, b, c, d, e) 5, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d), RX_ARG_(e) }
#define RX_ARGS_6_(a, b, c, d, e, f) \
	6, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d), RX_ARG_(e), RX_ARG_(f) }
#define RX_ARGS_7_(a, b, c, d, e, f, g) \
	7, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d), RX_ARG_(e), RX_ARG_(f), RX_ARG_(g) }
#define RX_ARGS_8_(a, b, c, d, e, f, g, h) \
	8, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d), RX_ARG_(e), RX_ARG_(f), RX_ARG_(g), RX_ARG_(h) }
#define RX_ARGS_9_(a, b, c, d, e, f, g, h, i) \
	9, (const rx[]){ RX_ARG_(a), RX_ARG_(b), RX_ARG_(c), RX_ARG_(d), RX_ARG_(e), RX_ARG_(f), RX_ARG_(g), RX_ARG_(h), RX_ARG_(i) }

/* A formula as text: rx_expr("{} * 2 + {}", S.count, 1). `{}` stands for the next operand, of up to eight. From weakest to strongest:
 * ?: || && == != < <= > >= + - * / // % ** ! - .member [index] name(…), with the functions below by their names without rx_. `+` of texts
 * and of lists is rx_concat, `*` of a text or list and a number rx_repeat, `//` rx_floordiv, `**` rx_pow. Texts in it stand in ' or ". */
#define rx_expr(...) rx_expr_(RX_ARGS_(__VA_ARGS__))
rx rx_expr_(int count, const rx *formula_and_operands);

/* JavaScript, for props that take what C has no word for (objects, functions of a package): rx_js("{ top: 5, left: 10 }"),
 * rx_js("(value) => value + $1", S.unit). One expression, which becomes part of the page as it stands; $1 … $8 stand for the values
 * that follow. Never for text from outside: that belongs into values. */
#define rx_js(...) RX_OPN_("js", __VA_ARGS__)

/* ---- numbers; bools count as 0 and 1. Integers of 64 bits stay exact. ---- */
#define rx_add(a, b) RX_OP2_("add", a, b)
#define rx_sub(a, b) RX_OP2_("sub", a, b)
#define rx_mul(a, b) RX_OP2_("mul", a, b)
#define rx_div(a, b) RX_OP2_("div", a, b)           /* a double: 7 / 2 is 3.5 */
#define rx_idiv(a, b) RX_OP2_("idiv", a, b)         /* towards zero, as C does: -7 / 2 is -3 */
#define rx_floordiv(a, b) RX_OP2_("floordiv", a, b) /* downwards: -7 // 2 is -4 */
#define rx_mod(a, b) RX_OP2_("mod", a, b)           /* has the sign of `a`, as in C */
#define rx_pow(a, b) RX_OP2_("pow", a, b)
#define rx_neg(a) RX_OP1_("neg", a)
#define rx_pos(a) RX_OP1_("pos", a)
#define rx_abs(a) RX_OP1_("abs", a)
#define rx_round(...) RX_OPN_("round", __VA_ARGS__) /* (number) or (number, digits); halves away from zero */
#define rx_floor(a) RX_OP1_("floor", a)
#define rx_ceil(a) RX_OP1_("ceil", a)
#define rx_trunc(a) RX_OP1_("trunc", a)

/* ---- comparison: rx_eq and rx_ne of anything, the others of two numbers, texts, lists or times. A time also with a text that is one:
 * rx_lt(S.due, "2026-03-01"). ---- */
#define rx_eq(a, b) RX_OP2_("eq", a, b)
#define rx_ne(a, b) RX_OP2_("ne", a, b)
#define rx_lt(a, b) RX_OP2_("lt", a, b)
#define rx_le(a, b) RX_OP2_("le", a, b)
#define rx_gt(a, b) RX_OP2_("gt", a, b)
#define rx_ge(a, b) RX_OP2_("ge", a, b)

/* ---- logic: 0, "", empty lists and maps, and null are false; rx_and and rx_or give one of their operands. ---- */
#define rx_and(a, b) RX_OP2_("and", a, b)
#define rx_or(a, b) RX_OP2_("or", a, b)
#define rx_not(a) RX_OP1_("not", a)
#define rx_is_none(a) RX_OP1_("is_none", a)
#define rx_is_not_none(a) RX_OP1_("is_not_none", a)

/* ---- conversion ---- */
#define rx_to_str(a) RX_OP1_("to_str", a)
#define rx_to_int(a) RX_OP1_("to_int", a) /* "42" is 42, 3.9 is 3; null when it is no number */
#define rx_to_num(a) RX_OP1_("to_num", a)
#define rx_to_bool(a) RX_OP1_("to_bool", a)
#define rx_to_json(a) RX_OP1_("to_json", a)     /* the value as JSON text */
#define rx_from_json(a) RX_OP1_("from_json", a) /* the value of a JSON text; null when it is none */
#define rx_type_of(a) RX_OP1_("type_of", a)     /* "number", "string", "boolean", "object" */

/* ---- formatting ---- */
/* rx_format("{} of {}", a, b); {:,} and {:_} separate thousands, {:.2} or {:.2f} gives digits, {:,.2f} both. {{ and }} are braces. Up to
 * eight operands. */
#define rx_format(...) RX_OPN_("format", __VA_ARGS__)
/* printf's: rx_sprintf("%05.2f", x); flags - + 0 space # ', width, precision, and d i u x X o c f e g s %. ' separates thousands. */
#define rx_sprintf(...) RX_OPN_("sprintf", __VA_ARGS__)

/* ---- texts; characters are code points ---- */
#define rx_lower(a) RX_OP1_("lower", a)
#define rx_upper(a) RX_OP1_("upper", a)
#define rx_title(a) RX_OP1_("title", a)
#define rx_capitalize(a) RX_OP1_("capitalize", a)
#define rx_strip(...) RX_OPN_("strip", __VA_ARGS__)   /* (text) of white space, or (text, characters); both ends */
#define rx_lstrip(...) RX_OPN_("lstrip", __VA_ARGS__) /* at the start */
#define rx_rstrip(...) RX_OPN_("rstrip", __VA_ARGS__) /* at the end */
#define rx_split(a, separator) RX_OP2_("split", a, separator)
#define rx_startswith(a, b) RX_OP2_("startswith", a, b)
#define rx_endswith(a, b) RX_OP2_("endswith", a, b)
#define rx_replace(a, what, by) RX_OP3_("replace", a, what, by) /* all of them */

/* ---- texts, lists and maps ---- */
#define rx_len(a) RX_OP1_("len", a)
#define rx_at(a, b) RX_OP2_("at", a, b) /* index of a text or list (negative: from the end), key of a map, member of a record or rx_json */
#define rx_at_or(a, b, otherwise) RX_OP3_("at_or", a, b, otherwise)
#define rx_concat(...) RX_OPN_("concat", __VA_ARGS__) /* texts, numbers, bools; or lists: two or more */
#define rx_repeat(a, times) RX_OP2_("repeat", a, times)
/* (a, start), (a, start, stop) or (a, start, stop, step) of a text or list; negative ones count from the end, NULL leaves one out. */
#define rx_slice(...) RX_OPN_("slice", __VA_ARGS__)
#define rx_reverse(a) RX_OP1_("reverse", a)
/* (text, text), (list, value), (list, value, "member": of its records), (map, key) */
#define rx_contains(...) RX_OPN_("contains", __VA_ARGS__)

/* ---- lists ---- */
#define rx_list_of(...) RX_OPN_("list_of", __VA_ARGS__) /* one to nine values */
#define rx_join(list, separator) RX_OP2_("join", list, separator)
#define rx_pluck(list, member) RX_OP2_("pluck", list, member) /* that member of each record */
#define rx_range(...) RX_OPN_("range", __VA_ARGS__) /* (stop), (start, stop) or (start, stop, step); at most a million numbers */
/* What `fn` gives for each item; the items for which it is true; both as the row functions of rx_foreach are:
 * rx fn(const struct Todo_refs *item, rx index), rx fn(rx item, rx index). `fn` runs once, when the page is built. */
#define rx_list_map(type, list, fn) type##_foreach_(rx_over_("list_map", list, NULL), fn)
#define rx_list_filter(type, list, fn) type##_foreach_(rx_over_("list_filter", list, NULL), fn)
/* `fn` gives a list for each item; the result has their items. */
#define rx_list_flat_map(type, list, fn) type##_foreach_(rx_over_("list_flat_map", list, NULL), fn)
/* fn(item, total) gives the next total, from `initial` on. */
#define rx_list_reduce(type, list, fn, initial) type##_foreach_(rx_over_("list_reduce", list, RX_ARG_(initial)), fn)
rx rx_over_(const char *op, rx list, rx initial);

/* ---- maps ---- */
#define rx_keys(map) RX_OP1_("keys", map)
#define rx_values(map) RX_OP1_("values", map)
#define rx_entries(map) RX_OP1_("entries", map) /* lists of key and value */
#define rx_merge(a, b) RX_OP2_("merge", a, b)   /* where both have a key, that of `b` */

/* ---- times ---- */
/* (time, "yyyy-MM-dd HH:mm") in the browser's zone, or (time, format, "Europe/Berlin"). Letters: yyyy yy M MM MMM MMMM d dd E EEEE H HH h
 * hh m mm s ss SSS a XXX; other text between '. */
#define rx_date_format(...) RX_OPN_("date_format", __VA_ARGS__)
#define rx_date_diff(a, b) RX_OP2_("date_diff", a, b) /* a - b in seconds */

#endif

/* Expressions: computed in the browser from vars, literals and other expressions. Arguments are `rx` or C literals:
 * rx_add(Counter.count, 1). Operand types are checked when the page is built. */
#ifndef REFLEX_EXPR_H
#define REFLEX_EXPR_H

#pragma GCC system_header

#include "ui.h"

rx rx_expr_(const char *op, int count, rx a, rx b);
#define RX_EXPR1_(op, a) rx_expr_(op, 1, RX_ARG_(a), NULL)
#define RX_EXPR2_(op, a, b) rx_expr_(op, 2, RX_ARG_(a), RX_ARG_(b))

/* Arithmetic; operands are numbers. */
#define rx_add(a, b) RX_EXPR2_("add", a, b)
#define rx_sub(a, b) RX_EXPR2_("sub", a, b)
#define rx_mul(a, b) RX_EXPR2_("mul", a, b)
#define rx_div(a, b) RX_EXPR2_("div", a, b)
#define rx_mod(a, b) RX_EXPR2_("mod", a, b)
#define rx_neg(a) RX_EXPR1_("neg", a)

/* Comparison: rx_eq and rx_ne of anything, the others of numbers or strings. */
#define rx_eq(a, b) RX_EXPR2_("eq", a, b)
#define rx_ne(a, b) RX_EXPR2_("ne", a, b)
#define rx_lt(a, b) RX_EXPR2_("lt", a, b)
#define rx_le(a, b) RX_EXPR2_("le", a, b)
#define rx_gt(a, b) RX_EXPR2_("gt", a, b)
#define rx_ge(a, b) RX_EXPR2_("ge", a, b)

/* Logic: 0, "", empty lists and null are false; rx_and and rx_or give one of their operands. */
#define rx_and(a, b) RX_EXPR2_("and", a, b)
#define rx_or(a, b) RX_EXPR2_("or", a, b)
#define rx_not(a) RX_EXPR1_("not", a)

/* Text and lists. */
#define rx_len(a) RX_EXPR1_("len", a)
#define rx_at(a, b) RX_EXPR2_("at", a, b)
#define rx_concat(a, b) RX_EXPR2_("concat", a, b)
#define rx_contains(a, b) RX_EXPR2_("contains", a, b)
#define rx_upper(a) RX_EXPR1_("upper", a)
#define rx_lower(a) RX_EXPR1_("lower", a)
#define rx_trim(a) RX_EXPR1_("trim", a)
#define rx_join(a, b) RX_EXPR2_("join", a, b)

/* Numbers. */
#define rx_round(a) RX_EXPR1_("round", a)
#define rx_floor(a) RX_EXPR1_("floor", a)
#define rx_ceil(a) RX_EXPR1_("ceil", a)
#define rx_abs(a) RX_EXPR1_("abs", a)

#endif

/* Shapes: the types of what stands in a page, how they combine, and how messages call them. */
#include "node.h"

struct rx_shape rx_shape_of(struct rx_type type, bool list)
{
	return (struct rx_shape){ list ? RX_FORM_LIST : RX_FORM_VALUE, type };
}

struct rx_shape rx_shape_scalar(enum rx_kind kind)
{
	return rx_shape_of((struct rx_type){ kind, NULL }, false);
}

bool rx_shape_is(struct rx_shape shape, enum rx_kind kind)
{
	return shape.form == RX_FORM_VALUE && shape.type.kind == kind;
}

bool rx_shape_is_number(struct rx_shape shape)
{
	return rx_shape_is(shape, RX_KIND_INT) || rx_shape_is(shape, RX_KIND_INT64) ||
	       rx_shape_is(shape, RX_KIND_DOUBLE);
}

static bool same(struct rx_shape a, struct rx_shape b)
{
	return a.form == b.form && a.type.kind == b.type.kind && a.type.record == b.type.record;
}

struct rx_shape rx_shape_either(const struct rx_node *a, const struct rx_node *b)
{
	if (!a || !b)
		return a ? a->shape : b ? b->shape : (struct rx_shape){ .form = RX_FORM_ANY };
	if (a->shape.form == RX_FORM_NODE || b->shape.form == RX_FORM_NODE)
		return (struct rx_shape){ .form = RX_FORM_NODE };
	if (same(a->shape, b->shape))
		return a->shape;
	if (rx_shape_is_number(a->shape) && rx_shape_is_number(b->shape))
		return rx_shape_scalar(RX_KIND_DOUBLE);
	return (struct rx_shape){ .form = RX_FORM_ANY };
}

const char *rx_shape_name(struct rx_arena *arena, struct rx_shape shape)
{
	switch (shape.form) {
	case RX_FORM_VALUE:
		return rx_type_name(shape.type);
	case RX_FORM_LIST:
		return rx_arena_printf(arena, "a list of %s", rx_type_name(shape.type));
	case RX_FORM_NODE:
		return "a component";
	default:
		return "a value of unknown type";
	}
}

/* Shapes: the types of what stands in a page, how they combine, and how messages call them. */
#include "node.h"

struct rx_shape rx_shape_of(struct rx_type type, enum rx_form form)
{
	bool any = form == RX_FORM_VALUE && type.kind == RX_KIND_JSON;
	return (struct rx_shape){ any ? RX_FORM_ANY : form, type };
}

struct rx_shape rx_shape_of_field(const struct rx_field *field)
{
	return rx_shape_of(field->type, field->list ? RX_FORM_LIST : field->map ? RX_FORM_MAP : RX_FORM_VALUE);
}

struct rx_shape rx_shape_scalar(enum rx_kind kind)
{
	return rx_shape_of((struct rx_type){ .kind = kind }, RX_FORM_VALUE);
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

struct rx_shape rx_shape_item(struct rx_shape list)
{
	if (list.form == RX_FORM_LIST || list.form == RX_FORM_MAP)
		return rx_shape_of(list.type, RX_FORM_VALUE);
	return rx_shape_is(list, RX_KIND_STR) ? list : (struct rx_shape){ .form = RX_FORM_ANY };
}

struct rx_shape rx_shape_list(struct rx_shape item)
{
	struct rx_type any = { .kind = RX_KIND_JSON };
	return rx_shape_of(item.form == RX_FORM_VALUE ? item.type : any, RX_FORM_LIST);
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
	case RX_FORM_MAP:
		return rx_arena_printf(arena, "a map of %s", rx_type_name(shape.type));
	case RX_FORM_NODE:
		return "a component";
	default:
		return "a value of unknown type";
	}
}

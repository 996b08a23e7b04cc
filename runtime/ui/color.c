/* rx_color: colours of Radix' scales. */
#include "../include/reflex/style.h"
#include "node.h"

static const char *const scales[] = {
	"accent", "gray",   "mauve", "slate", "sage",   "olive", "sand",  "tomato", "red",   "ruby",  "crimson", "pink",
	"plum",   "purple", "violet", "iris", "indigo", "blue",  "cyan",  "teal",   "jade",  "green", "grass",   "brown",
	"orange", "sky",    "mint",  "lime",  "yellow", "amber", "gold",  "bronze", "black", "white",
};

static struct rx_node *wrong(struct rx_ui *ui, const char *needle, const char *instead, const char *text)
{
	struct rx_node *node = rx_node_new(ui, RX_NODE_WRONG, 0);
	node->wrong.text = text;
	node->wrong.needle = needle;
	node->wrong.instead = instead;
	return node;
}

static struct rx_node *wrong_scale(struct rx_ui *ui, const char *scale, const char *macro)
{
	const char *near = rx_did_you_mean(scale, scales, RX_COUNT(scales));
	const char *instead = near ? rx_arena_printf(&ui->arena, "%s(\"%s\", …)", macro, near)
				   : "one of: accent, gray, mauve, slate, sage, olive, sand, tomato, red, ruby, crimson, pink, plum, purple, "
				     "violet, iris, indigo, blue, cyan, teal, jade, green, grass, brown, orange, sky, mint, lime, yellow, "
				     "amber, gold, bronze, black, white";
	return wrong(ui, rx_arena_printf(&ui->arena, "%s(\"%s\"", macro, scale), instead,
		     rx_arena_printf(&ui->arena, "'%s' is not a scale of colours", scale));
}

static bool is_scale(const char *text)
{
	for (size_t i = 0; i < RX_COUNT(scales); i++)
		if (!strcmp(scales[i], text))
			return true;
	return false;
}

static bool is_transparent(const char *scale)
{
	return !strcmp(scale, "black") || !strcmp(scale, "white");
}

/* Of a literal: 1 to 12, 0 when it is none. */
static int shade_of(const struct rx_node *shade)
{
	char *end = NULL;
	double number = shade->kind == RX_NODE_NUMBER ? shade->number.is_whole ? (double)shade->number.whole : shade->number.real
						      : strtod(shade->text, &end);
	bool whole = number >= 1 && number <= 12 && number == (int)number;
	return whole && (!end || !*end) ? (int)number : 0;
}

/* ("var(--" + $1 + …): the browser puts the name together. */
static struct rx_node *computed(struct rx_ui *ui, struct rx_node *scale, struct rx_node *shade, bool alpha)
{
	struct rx_node *operands[3] = { rx_node_new(ui, RX_NODE_TEXT, 0), scale, shade };
	operands[0]->text = alpha ? "\"var(--\" + $1 + \"-a\" + $2 + \")\""
				  : "\"var(--\" + $1 + (/^(black|white)$/.test($1) ? \"-a\" : \"-\") + $2 + \")\"";
	return rx_op_node(ui, rx_op_find("js", 2), 3, operands);
}

static struct rx_node *color(struct rx_ui *ui, struct rx_node *scale, struct rx_node *shade, bool alpha)
{
	const char *macro = alpha ? "rx_color_alpha" : "rx_color";
	bool fixed_scale = scale->kind == RX_NODE_TEXT, fixed_shade = shade->kind == RX_NODE_NUMBER || shade->kind == RX_NODE_TEXT;
	if (fixed_scale && !is_scale(scale->text))
		return wrong_scale(ui, scale->text, macro);
	if (fixed_shade && !shade_of(shade))
		return wrong(ui, macro, "1 and 2 are for backgrounds, 3 to 5 for parts, 6 to 8 for borders, 9 and 10 are solid, 11 and 12 are for text",
			     "a shade of a colour is a whole number from 1 to 12");
	if (!fixed_scale || !fixed_shade)
		return computed(ui, scale, shade, alpha);
	struct rx_node *node = rx_node_new(ui, RX_NODE_TEXT, 0);
	node->text = rx_arena_printf(&ui->arena, "var(--%s-%s%d)", scale->text, alpha || is_transparent(scale->text) ? "a" : "",
				     shade_of(shade));
	node->shape = rx_shape_scalar(RX_KIND_STR);
	return node;
}

rx rx_color_(rx scale, rx shade, bool alpha)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui || !scale || !shade)
		return NULL;
	return rx_handle_of(ui, color(ui, rx_node_of(ui, scale), rx_node_of(ui, shade), alpha));
}

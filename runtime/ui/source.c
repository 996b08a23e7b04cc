/* Nodes as their author wrote them, for messages and for finding the line. */
#include "node.h"

static void add(struct rx_buf *out, const struct rx_node *node);

static void add_call(struct rx_buf *out, const char *name, const struct rx_node *node)
{
	rx_buf_addf(out, "%s(", name);
	for (int i = 0; i < node->count; i++) {
		rx_buf_adds(out, i ? ", " : "");
		add(out, node->parts[i]);
	}
	rx_buf_addc(out, ')');
}

static void add_number(struct rx_buf *out, const struct rx_node *node)
{
	if (node->number.is_whole)
		rx_buf_add_int(out, node->number.whole);
	else
		rx_buf_add_double(out, node->number.real);
}

static void add_path(struct rx_buf *out, const char *name, const char *separator, const char *path)
{
	rx_buf_adds(out, name);
	if (path)
		rx_buf_addf(out, "%s%s", separator, path);
}

static void add_bad(struct rx_buf *out, const struct rx_node *node)
{
	add(out, node->bad.of);
	rx_buf_addf(out, " %c %ld", node->bad.offset < 0 ? '-' : '+', labs(node->bad.offset));
}

static void add_text(struct rx_buf *out, const char *text)
{
	if (rx_buf_add_json(out, text, strlen(text)))
		return;
	rx_buf_adds(out, " (not UTF-8)");
}

static void add_trigger(struct rx_buf *out, const char *name)
{
	if (!strncmp(name, "data.", 5))
		rx_buf_addf(out, "rx_event_member(\"%s\")", name + 5);
	else
		rx_buf_addf(out, strcmp(name, "data") ? "rx_%s" : "rx_event_%s", name);
}

/* What is said by a word alone; NULL for the others. */
static const char *word_of(const struct rx_node *node)
{
	switch (node->kind) {
	case RX_NODE_INDEX:
		return "index";
	case RX_NODE_WRONG:
		return node->wrong.needle ? node->wrong.needle : "rx_expr";
	case RX_NODE_EACH:
		return "rx_foreach";
	case RX_NODE_LIST:
		return "rx_nodes";
	case RX_NODE_STYLE:
		return "rx_style";
	case RX_NODE_RULES:
		return "rx_selectors";
	case RX_NODE_COMPONENT:
		return node->component.type->name;
	default:
		return NULL;
	}
}

static void add(struct rx_buf *out, const struct rx_node *node)
{
	static const char *const calls[] = {
		[RX_NODE_RESPONSIVE] = "rx_responsive",
		[RX_NODE_COND] = "rx_cond",
		[RX_NODE_MATCH] = "rx_match",
		[RX_NODE_CASE] = "rx_case",
	};
	if (!node) {
		rx_buf_adds(out, "NULL");
		return;
	}
	if (word_of(node)) {
		rx_buf_adds(out, word_of(node));
		return;
	}
	switch (node->kind) {
	case RX_NODE_TEXT:
		add_text(out, node->text);
		break;
	case RX_NODE_NUMBER:
		add_number(out, node);
		break;
	case RX_NODE_BOOL:
		rx_buf_adds(out, node->truth ? "rx_true" : "rx_false");
		break;
	case RX_NODE_VAR:
		add_path(out, node->var.dep, ".", node->var.path);
		break;
	case RX_NODE_ITEM:
		add_path(out, "item", "->", node->item.path);
		break;
	case RX_NODE_OVER:
		rx_buf_addf(out, "rx_%s(%s, ", rx_op_name(node->each.op), node->each.type ? node->each.type : "");
		add(out, node->parts[0]);
		rx_buf_adds(out, ", …)");
		break;
	case RX_NODE_TRIGGER:
		add_trigger(out, node->text);
		break;
	case RX_NODE_EXPR:
		rx_buf_adds(out, "rx_");
		add_call(out, rx_op_name(node->op), node);
		break;
	case RX_NODE_BAD:
		add_bad(out, node);
		break;
	default:
		add_call(out, calls[node->kind], node);
	}
}

const char *rx_node_source(struct rx_arena *arena, const struct rx_node *node)
{
	struct rx_buf out;
	rx_buf_init(&out, 2000);
	add(&out, node);
	const char *text = rx_arena_strdup(arena, rx_buf_text(&out));
	rx_buf_release(&out);
	return text;
}

/* Fuzz target: formulas of rx_expr and templates of rx_format and rx_sprintf (runtime/ui/formula.c, template.c). Whatever is written is
 * read to its end; what is wrong is said, with a place inside the text.
 *
 * sources: runtime/ui/expr.c runtime/ui/operands.c runtime/ui/formula.c runtime/ui/template.c runtime/ui/node.c runtime/ui/shape.c runtime/ui/each.c runtime/app/app.c runtime/ui/handle.c runtime/ui/source.c runtime/core/*.c runtime/handler/text.c runtime/handler/scratch.c runtime/handler/time.c
 * libs: -Wl,--gc-sections -lm -lpthread
 */
#include "state/states.h"
#include "ui/node.h"

/* Of state/print.c and app/types.c, which formulas need nothing else of. */
void (*rx_handler_log)(const char *level, const char *text);
const char *rx_type_name(struct rx_type type)
{
	return type.record ? type.record->name : "value";
}

static void check(struct rx_ui *ui, const struct rx_node *node)
{
	const char *instead = NULL;
	if (node->kind == RX_NODE_WRONG && !strstr(node->text, ", at character "))
		abort();
	for (int i = 0; i < node->count; i++)
		if (node->parts[i])
			check(ui, node->parts[i]);
	if (node->kind == RX_NODE_EXPR)
		rx_op_problem(node, &ui->arena, &instead);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	char *text = rx_xstrndup((const char *)bytes, length);
	struct rx_ui *ui = rx_ui_new(NULL);
	rx_ui_set_current(ui);
	rx operands[] = { text, rx_int(3), "text", rx_op_("range", 1, (const rx[]){ rx_int(4) }) };
	rx made[] = { rx_expr_(4, operands), rx_expr_(1, operands), rx_op_("format", 4, operands), rx_op_("sprintf", 3, operands) };
	for (size_t i = 0; i < RX_COUNT(made); i++) {
		struct rx_node *node = rx_node_of(ui, made[i]);
		check(ui, node);
		rx_node_source(&ui->arena, node);
	}
	rx_ui_set_current(NULL);
	rx_ui_free(ui);
	free(text);
	return 0;
}

#include "replay.h"

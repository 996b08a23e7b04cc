/* Memo components: each that a page uses is printed once, before the page's body, under an id that says what it shows. */
#include "../ui/memo.h"
#include "printer.h"

/* What a place in the text knows of its surroundings; a memo's body has none of it. */
static struct rx_printer inside(const struct rx_printer *printer, const struct rx_memo *memo)
{
	struct rx_printer inner = *printer;
	rx_buf_init(&inner.out, RX_PAGE_MAX);
	inner.hash = RX_HASH_START;
	inner.hashed = 0;
	inner.indent = 2;
	inner.blocks = false;
	inner.deps = NULL;
	inner.siblings = NULL;
	inner.memo = memo;
	return inner;
}

static const char *print_function(struct rx_printer *printer, const struct rx_memo *memo)
{
	struct rx_printer inner = inside(printer, memo);
	rx_print(&inner, "(s) => ");
	if (memo->body)
		rx_print_only(&inner, memo->body, rx_hash_str(RX_HASH_START, memo->from->name));
	else
		rx_print(&inner, "null");
	const char *text = rx_arena_strndup(printer->arena, rx_buf_text(&inner.out), inner.out.len);
	rx_buf_release(&inner.out);
	printer->imports = inner.imports;
	printer->import_count = inner.import_count;
	printer->import_cap = inner.import_cap;
	printer->memos = inner.memos;
	return text;
}

static const char *id_of(struct rx_printer *printer, const struct rx_memo *memo)
{
	for (const struct rx_printed_memo *printed = printer->memos; printed; printed = printed->next)
		if (printed->memo == memo)
			return printed->id;
	const char *text = print_function(printer, memo);
	struct rx_printed_memo *printed = rx_arena_alloc(printer->arena, sizeof *printed);
	printed->memo = memo;
	printed->text = text;
	printed->id = rx_arena_printf(printer->arena, "%s.%016llx", memo->from->name, (unsigned long long)rx_hash_str(RX_HASH_START, text));
	printed->next = printer->memos;
	printer->memos = printed;
	return printed->id;
}

void rx_print_memo(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key)
{
	const struct rx_memo *memo = node->component.memo;
	const char *id = printer->memo == memo ? NULL : id_of(printer, memo);
	rx_print(printer, "$m, { ");
	if (key) {
		rx_print_key(printer, node, key);
		rx_print(printer, ", ");
	}
	if (id)
		rx_buf_addf(&printer->out, "m: \"%s\", p: {", id);
	else
		rx_print(printer, "m: s[1], p: {");
	for (int i = 0; i < node->component.setting_count; i++) {
		rx_print(printer, i ? ", " : " ");
		rx_print_setting(printer, &node->component.settings[i]);
	}
	rx_print(printer, " } }");
}

static void print_in_order(struct rx_buf *out, const struct rx_printed_memo *printed)
{
	if (!printed)
		return;
	print_in_order(out, printed->next);
	rx_buf_addf(out, "$m.set(\"%s\", ", printed->id);
	rx_buf_adds(out, printed->text);
	rx_buf_adds(out, "),\n  ");
}

void rx_print_memos(struct rx_printer *printer)
{
	if (!printer->memos)
		return;
	struct rx_buf body = printer->out;
	rx_buf_init(&printer->out, RX_PAGE_MAX);
	rx_print(printer, "(");
	print_in_order(&printer->out, printer->memos);
	rx_buf_add(&printer->out, rx_buf_text(&body), body.len);
	rx_print(printer, ")");
	rx_buf_release(&body);
}

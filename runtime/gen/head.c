/* What a page says about itself: title and meta elements. Texts stand in the page's file as they are; vars and expressions become a
 * function, so that the browser follows them. */
#include "printer.h"

struct entry {
	const char *name; /* NULL: the title */
	struct rx_node *value;
};

#define ENTRIES_MAX (RX_META_MAX_ + 3)

struct head {
	struct entry at[ENTRIES_MAX];
	int count;
};

static void add(struct head *head, struct rx_app *app, const char *name, rx value)
{
	struct rx_node *node = rx_node_of(app->ui, value);
	if (node && head->count < ENTRIES_MAX)
		head->at[head->count++] = (struct entry){ name, node };
}

/* Whether its value is known only in the browser. */
static bool follows(const struct rx_node *node)
{
	return node->kind != RX_NODE_TEXT && node->kind != RX_NODE_NUMBER && node->kind != RX_NODE_BOOL;
}

static void collect(struct head *head, struct rx_app *app, const struct rx_page_options *options)
{
	add(head, app, NULL, options->title);
	add(head, app, "description", options->description);
	add(head, app, "og:image", options->image);
	for (int i = 0; i < RX_META_MAX_ && options->meta[i].name; i++)
		add(head, app, options->meta[i].name, options->meta[i].content);
}

/* {"name":"description","content": … without what stands there and the end. */
static void open_element(struct rx_printer *printer, const char *name, bool first)
{
	bool property = strchr(name, ':') && strncmp(name, "twitter:", 8);
	rx_print(printer, first ? "" : ",");
	rx_print(printer, property ? "{\"property\":" : "{\"name\":");
	rx_print_json(printer, name);
	rx_print(printer, ",\"content\":");
}

static void print_elements(struct rx_printer *printer, const struct head *head, bool dynamic)
{
	bool first = true;
	rx_print(printer, "[");
	for (int i = 0; i < head->count; i++) {
		const struct entry *entry = &head->at[i];
		if (!entry->name || follows(entry->value) != dynamic)
			continue;
		open_element(printer, entry->name, first);
		rx_print_value(printer, entry->value, RX_PROP_STRING);
		rx_print(printer, "}");
		first = false;
	}
	rx_print(printer, "]");
}

static void print_function(struct rx_printer *printer, const struct head *head)
{
	struct rx_deps deps = { 0 };
	for (int i = 0; i < head->count; i++)
		rx_deps_of_value(printer, &deps, head->at[i].value);
	rx_print(printer, "{ d: ");
	rx_print_deps(printer, &deps);
	rx_print(printer, ", r: (v) => ({ ");
	printer->deps = &deps;
	if (!head->at[0].name && follows(head->at[0].value)) {
		rx_print(printer, "title: ");
		rx_print_value(printer, head->at[0].value, RX_PROP_STRING);
		rx_print(printer, ", ");
	}
	rx_print(printer, "meta: ");
	print_elements(printer, head, true);
	printer->deps = NULL;
	rx_print(printer, " }) }");
}

/* The text printed since `start`, which is taken away again. */
static char *take(struct rx_printer *printer, size_t start)
{
	char *text = rx_arena_strndup(printer->arena, rx_buf_text(&printer->out) + start, printer->out.len - start);
	printer->out.len = start;
	return text;
}

void rx_print_head(struct rx_printer *printer, struct rx_app *app, const struct rx_page *page,
		   struct rx_printed_page *printed)
{
	struct head head = { .count = 0 };
	size_t start = printer->out.len;
	bool dynamic = false;
	collect(&head, app, &page->options);
	for (int i = 0; i < head.count; i++)
		dynamic |= follows(head.at[i].value);
	bool titled = head.count && !head.at[0].name && head.at[0].value->kind == RX_NODE_TEXT;
	printed->title = titled ? rx_arena_strdup(printer->arena, head.at[0].value->text) : NULL;
	print_elements(printer, &head, false);
	printed->meta = take(printer, start);
	if (dynamic)
		print_function(printer, &head);
	printed->head = dynamic ? take(printer, start) : NULL;
}

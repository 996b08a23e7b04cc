/* Memo components: see memo.h. */
#include "memo.h"

#include "../app/load.h"

static struct rx_memo *find(const struct rx_ui *ui, const char *name)
{
	for (struct rx_memo *memo = ui->memos; memo; memo = memo->next)
		if (!strcmp(memo->from->name, name))
			return memo;
	return NULL;
}

static bool runs(const struct rx_ui *ui, const struct rx_memo *memo)
{
	for (const struct rx_memo *at = ui->memo; at; at = at->outer)
		if (at == memo)
			return true;
	return false;
}

const struct rx_entry_ *rx_memo_entry(const struct rx_memo *memo, const struct rx_prop *prop)
{
	return &memo->from->detail->entries[prop - memo->type.props];
}

static struct rx_memo *declare(struct rx_ui *ui, const struct rx_memo_ *from)
{
	struct rx_memo *memo = rx_arena_alloc(&ui->arena, sizeof *memo);
	int count = from->detail->count;
	struct rx_prop *props = rx_arena_alloc(&ui->arena, sizeof *props * (size_t)(count + 1));
	for (int i = 0; i < count; i++) {
		const struct rx_entry_ *entry = &from->detail->entries[i];
		bool event = entry->kind == RX_ENTRY_KIND_EVENT_;
		props[i] = (struct rx_prop){ .name = entry->name,
					     .js = entry->name,
					     .offset = (unsigned short)from->offsets[i],
					     .kind = event ? RX_PROP_EVENT : RX_PROP_ANY,
					     .payload = event ? RX_PAYLOAD_ARGS : RX_PAYLOAD_NONE };
	}
	memo->from = from;
	memo->type = (struct rx_component){ .name = from->name, .tag = from->name, .props = props, .prop_count = count };
	memo->next = ui->memos;
	ui->memos = memo;
	return memo;
}

/* ---- the function's parameters ---- */

static const struct rx_handler *taker(const struct rx_ui *ui, const struct rx_memo *memo, rx_event event)
{
	struct rx_handler *handler = rx_arena_alloc((struct rx_arena *)&ui->arena, sizeof *handler);
	handler->name = rx_arena_printf((struct rx_arena *)&ui->arena, "%s.%s", memo->from->name, event->name);
	handler->event = event;
	handler->nargs = event->nargs;
	for (int i = 0; i < event->nargs; i++)
		if (!rx_type_parse(ui->app, event->types[i], &handler->args[i]))
			handler->args[i] = (struct rx_type){ .kind = RX_KIND_JSON };
	return handler;
}

static void fill_events(struct rx_ui *ui, const struct rx_memo *memo, char *refs)
{
	for (int i = 0; i < memo->from->detail->count; i++) {
		const struct rx_entry_ *entry = &memo->from->detail->entries[i];
		if (entry->kind != RX_ENTRY_KIND_EVENT_)
			continue;
		struct rx_node *given = rx_node_of(ui, rx_loop_ref(ui, RX_NODE_ITEM, memo->each, entry->name, (struct rx_shape){ .form = RX_FORM_ANY }));
		*(rx_event *)(refs + entry->ref) = rx_event_given(ui, entry->event, given, taker(ui, memo, entry->event));
	}
}

static void make(struct rx_ui *ui, struct rx_memo *memo)
{
	const struct rx_record *record = rx_app_record(ui->app, memo->from->name);
	int level = ui->level;
	memo->each = rx_node_new(ui, RX_NODE_EACH, 0);
	memo->each->each.type = memo->from->name;
	memo->outer = ui->memo;
	ui->memo = memo;
	ui->level = 1;
	if (record) {
		char *refs = rx_arena_alloc(&ui->arena, memo->from->detail->refs_size);
		rx_loop_refs(ui, memo->each, record, refs);
		fill_events(ui, memo, refs);
		rx children = rx_loop_ref(ui, RX_NODE_ITEM, memo->each, "children", (struct rx_shape){ .form = RX_FORM_NODE });
		memo->body = rx_node_of(ui, memo->from->make(refs, children));
	}
	ui->level = level;
	ui->memo = memo->outer;
	memo->made = true;
}

/* ---- places that use it ---- */

static rx wrong(struct rx_ui *ui, const struct rx_memo *memo, const char *file, int line)
{
	if (!ui->problem.text) {
		ui->problem.text = rx_arena_printf(&ui->arena, "'%s' uses '%s', which uses it; only rx_memo(%s, …) inside of itself ends",
						   ui->memo->from->name, memo->from->name, memo->from->name);
		ui->problem.file = file;
		ui->problem.line = line;
	}
	return NULL;
}

rx rx_memo_(const struct rx_memo_ *from, const void *props, const char *file, int line)
{
	struct rx_ui *ui = rx_ui_current();
	if (!ui)
		return NULL;
	struct rx_memo *memo = find(ui, from->name);
	if (!memo)
		memo = declare(ui, from);
	if (runs(ui, memo) && ui->memo != memo)
		return wrong(ui, memo, file, line);
	if (!memo->made && !runs(ui, memo))
		make(ui, memo);
	void *given = rx_arena_alloc(&ui->arena, from->size);
	memcpy(given, props, from->size);
	from->defaults(given);
	struct rx_node *node = rx_component_make(ui, &memo->type, given, NULL, file, line);
	node->component.memo = memo;
	if (ui->memo == memo)
		node->loops |= 1; /* the id of what is not printed yet comes with the values */
	return rx_handle_of(ui, node);
}

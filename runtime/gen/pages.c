/* Prints all pages of an app: bodies, imports, titles, hashes. */
#include "printer.h"

#include <ctype.h>

static int compare_imports(const void *a_, const void *b_)
{
	const struct rx_import *a = a_, *b = b_;
	int order = strcmp(a->library, b->library);
	return order ? order : strcmp(a->local, b->local);
}

/* "about_us" of "shop" is "About us | shop"; an app's first page is called as the app is. */
static char *default_title(struct rx_arena *arena, const struct rx_app *app, const struct rx_page *page)
{
	const char *of = app->options.title ? app->options.title : app->name;
	if (!strcmp(page->route, "/"))
		return rx_arena_strdup(arena, of);
	char *title = rx_arena_printf(arena, "%s | %s", page->name, of);
	for (char *p = title; p < title + strlen(page->name); p++)
		if (*p == '_')
			*p = ' ';
	*title = (char)toupper((unsigned char)*title);
	return title;
}

static uint64_t hash_page(const struct rx_printed_page *printed)
{
	uint64_t hash = rx_hash_str(rx_hash_str(RX_HASH_START, printed->body), printed->title);
	hash = rx_hash_str(rx_hash_str(hash, printed->meta), printed->head ? printed->head : "");
	for (int i = 0; i < printed->import_count; i++) {
		const struct rx_import *import = &printed->imports[i];
		hash = rx_hash_str(rx_hash_str(rx_hash_str(hash, import->library), import->name), import->local);
	}
	return hash;
}

static void print_body(struct rx_printer *printer, struct rx_app *app, const struct rx_page *page)
{
	struct rx_node *tree = rx_node_of(app->ui, page->tree);
	printer->indent = 1;
	if (tree)
		rx_print_only(printer, tree, rx_hash_str(RX_HASH_START, page->route));
	else
		rx_print(printer, "null");
}

static void print_page(struct rx_printer *printer, struct rx_app *app, const struct rx_page *page,
		       struct rx_printed_page *printed)
{
	rx_buf_clear(&printer->out);
	printer->hash = RX_HASH_START;
	printer->hashed = 0;
	printer->import_count = 0;
	printer->memos = NULL;
	print_body(printer, app, page);
	rx_print_memos(printer);
	printed->memos = printer->memos != NULL;
	printed->page = page;
	printed->body = rx_arena_strndup(printer->arena, rx_buf_text(&printer->out), printer->out.len);
	size_t size = sizeof *printed->imports * (size_t)printer->import_count;
	printed->imports = rx_arena_alloc(printer->arena, size);
	printed->import_count = printer->import_count;
	if (size)
		memcpy(printed->imports, printer->imports, size);
	if (size)
		qsort(printed->imports, (size_t)printed->import_count, sizeof *printed->imports, compare_imports);
	rx_print_head(printer, app, page, printed);
	if (!printed->title)
		printed->title = default_title(printer->arena, app, page);
	printed->hash = hash_page(printed);
}

struct rx_printed *rx_gen_pages(struct rx_app *app, struct rx_key_memory *memory, bool keep)
{
	struct rx_printed *printed = rx_xcalloc(1, sizeof *printed);
	rx_arena_init(&printed->arena, 0);
	printed->app = app;
	printed->page_count = app->page_count;
	printed->pages = rx_arena_alloc(&printed->arena, sizeof *printed->pages * (size_t)app->page_count);
	struct rx_printer printer = { .app = app, .arena = &printed->arena, .before = memory, .blocks = true };
	rx_buf_init(&printer.out, RX_PAGE_MAX);
	if (memory && keep)
		printer.after = rx_key_memory_new();
	for (int i = 0; i < app->page_count; i++)
		print_page(&printer, app, &app->pages[i], &printed->pages[i]);
	if (printer.after)
		rx_key_memory_move(memory, printer.after);
	rx_buf_release(&printer.out);
	free(printer.imports);
	return printed;
}

void rx_printed_free(struct rx_printed *printed)
{
	if (!printed)
		return;
	rx_arena_release(&printed->arena);
	free(printed);
}

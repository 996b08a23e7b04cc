/* A printed page as a module file and as a live message. */
#include "printer.h"

/* A part of what a library exports, "TextField.Root": the export is imported, the part gets the local name. */
static const char *part_of(const struct rx_import *import)
{
	return strchr(import->name, '.');
}

static bool is_lazy(const struct rx_import *import)
{
	return import->of && import->of->browser_only;
}

static void add_import_name(struct rx_buf *out, const struct rx_import *import)
{
	const char *part = part_of(import);
	if (part)
		rx_buf_addf(out, "%.*s as %s$", (int)(part - import->name), import->name, import->local);
	else if (!strcmp(import->name, import->local))
		rx_buf_adds(out, import->name);
	else
		rx_buf_addf(out, "%s as %s", import->name, import->local);
}

/* `const FlowReactFlow = $lazy("@xyflow/react", () => import("@xyflow/react"), "ReactFlow");` */
static void add_lazy(struct rx_buf *out, const struct rx_import *import)
{
	rx_buf_addf(out, "const %s = $lazy(", import->local);
	rx_buf_adds_json(out, import->library);
	rx_buf_adds(out, ", () => import(");
	rx_buf_adds_json(out, import->library);
	rx_buf_adds(out, "), ");
	rx_buf_adds_json(out, import->name);
	rx_buf_adds(out, ");\n");
}

/* Imports are sorted by library; one statement each. */
static void add_imported(struct rx_buf *out, const struct rx_printed_page *page)
{
	const char *open = NULL;
	for (int i = 0; i < page->import_count; i++) {
		const struct rx_import *import = &page->imports[i];
		if (is_lazy(import))
			continue;
		bool same = open && !strcmp(open, import->library);
		if (open && !same) {
			rx_buf_adds(out, " } from ");
			rx_buf_adds_json(out, open);
			rx_buf_adds(out, ";\n");
		}
		rx_buf_adds(out, same ? ", " : "import { ");
		add_import_name(out, import);
		open = import->library;
	}
	if (!open)
		return;
	rx_buf_adds(out, " } from ");
	rx_buf_adds_json(out, open);
	rx_buf_adds(out, ";\n");
}

static void add_styles(struct rx_buf *out, const struct rx_printed_page *page)
{
	const char **styles;
	int count = rx_gen_words(page, 1, &styles, rx_import_styles);
	for (int i = 0; i < count; i++) {
		rx_buf_adds(out, "import ");
		rx_buf_adds_json(out, styles[i]);
		rx_buf_adds(out, ";\n");
	}
	rx_gen_words_free(styles, count);
}

static bool any_lazy(const struct rx_printed_page *page)
{
	for (int i = 0; i < page->import_count; i++)
		if (is_lazy(&page->imports[i]))
			return true;
	return false;
}

static void add_imports(struct rx_buf *out, const struct rx_printed_page *page)
{
	add_imported(out, page);
	if (any_lazy(page))
		rx_buf_adds(out, "import { $lazy } from \"$/reflex/lazy\";\n");
	add_styles(out, page);
	for (int i = 0; i < page->import_count; i++) {
		const struct rx_import *import = &page->imports[i];
		if (is_lazy(import))
			add_lazy(out, import);
		else if (part_of(import))
			rx_buf_addf(out, "const %s = %s$%s;\n", import->local, import->local, part_of(import));
	}
}
void rx_gen_module(const struct rx_printed_page *page, struct rx_buf *out)
{
	rx_buf_addf(out, "// Generated from %s by reflex. Changes made here are overwritten.\n", page->page->file);
	rx_buf_adds(out, "import { jsx } from \"@emotion/react\";\n"
			 "import { $page, $c, $d, $e, $f, $each");
	rx_buf_adds(out, page->memos ? ", $m } from \"$/reflex/client\";\n" : " } from \"$/reflex/client\";\n");
	rx_buf_adds(out, "import * as $x from \"$/reflex/expressions\";\n");
	add_imports(out, page);
	rx_buf_adds(out, "\nexport default $page({ route: ");
	rx_buf_adds_json(out, page->page->route);
	rx_buf_adds(out, ", title: ");
	rx_buf_adds_json(out, page->title);
	if (strcmp(page->meta, "[]"))
		rx_buf_addf(out, ", meta: %s", page->meta);
	rx_buf_addf(out, ", hash: \"%016llx\"", (unsigned long long)page->hash);
	if (page->head)
		rx_buf_addf(out, ", head: %s", page->head);
	rx_buf_adds(out, " }, () =>\n  ");
	rx_buf_adds(out, page->body);
	rx_buf_adds(out, ");\n");
}

void rx_gen_live(const struct rx_printed_page *page, struct rx_buf *out)
{
	rx_buf_adds(out, "{\"page\":{\"route\":");
	rx_buf_adds_json(out, page->page->route);
	rx_buf_addf(out, ",\"hash\":\"%016llx\",\"title\":", (unsigned long long)page->hash);
	rx_buf_adds_json(out, page->title);
	rx_buf_addf(out, ",\"meta\":%s", page->meta);
	if (page->head) {
		rx_buf_adds(out, ",\"head\":");
		rx_buf_adds_json(out, page->head);
	}
	rx_buf_adds(out, ",\"imports\":[");
	for (int i = 0; i < page->import_count; i++) {
		rx_buf_adds(out, i ? ",[" : "[");
		rx_buf_adds_json(out, page->imports[i].library);
		rx_buf_adds(out, ",");
		rx_buf_adds_json(out, page->imports[i].name);
		rx_buf_adds(out, ",");
		rx_buf_adds_json(out, page->imports[i].local);
		rx_buf_adds(out, "]");
	}
	rx_buf_adds(out, "],\"body\":");
	rx_buf_adds_json(out, page->body);
	rx_buf_adds(out, "}}");
}

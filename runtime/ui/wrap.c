/* Components of a project (reflex/component.h): what their descriptions leave out is found out here, once for a build of the pages. A description
 * in a header stands in every file that includes it; those that say the same become one. */
#include <ctype.h>

#include "component.h"
#include "node.h"

struct rx_wrapped {
	const struct rx_component *from;
	struct rx_component type;
	struct rx_wrapped *next;
};

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

static bool same_props(const struct rx_component *a, const struct rx_component *b)
{
	if (a->prop_count != b->prop_count || a->common != b->common)
		return false;
	for (int i = 0; i < a->prop_count; i++)
		if (strcmp(a->props[i].name, b->props[i].name) || a->props[i].offset != b->props[i].offset ||
		    a->props[i].kind != b->props[i].kind || a->props[i].payload != b->props[i].payload ||
		    !same_text(a->props[i].words, b->props[i].words))
			return false;
	return true;
}

static bool same(const struct rx_component *a, const struct rx_component *b)
{
	return a == b || (!strcmp(a->name, b->name) && same_text(a->library, b->library) && same_text(a->tag, b->tag) &&
			  same_text(a->styles, b->styles) && same_text(a->fixed, b->fixed) && same_text(a->needs, b->needs) &&
			  a->browser_only == b->browser_only && same_props(a, b));
}

/* "on_color_change" to "onColorChange"; `first`: to "OnColorChange". What no identifier has separates words, too. A trailing underscore is C's. */
static char *camel(struct rx_ui *ui, const char *name, bool first)
{
	char *text = rx_arena_strndup(&ui->arena, name, strlen(name)), *out = text;
	bool upper = first;
	for (const char *p = name; *p; p++) {
		if (isalnum((unsigned char)*p))
			*out++ = (char)(upper ? toupper((unsigned char)*p) : *p);
		upper = !isalnum((unsigned char)*p) && (first || out > text);
	}
	*out = 0;
	return text;
}

static const struct rx_prop *complete_props(struct rx_ui *ui, const struct rx_component *from)
{
	struct rx_prop *props = rx_arena_alloc(&ui->arena, sizeof *props * (size_t)(from->prop_count + 1));
	for (int i = 0; i < from->prop_count; i++) {
		props[i] = from->props[i];
		bool named = props[i].words && props[i].kind != RX_PROP_WORDS;
		if (!props[i].js)
			props[i].js = named ? props[i].words : camel(ui, props[i].name, false);
		if (named)
			props[i].words = NULL;
	}
	return props;
}

/* The '@' before the version in "@scope/name@1.2.3" or "name/part@1.2.3"; NULL: it has none. */
static const char *version_at(const char *library)
{
	return *library ? strchr(library + 1, '@') : NULL;
}

/* The length of the package in "@scope/name/part" and "name/part". */
static size_t package_length(const char *library)
{
	size_t length = strcspn(library, "/@");
	if (*library == '@')
		length = 1 + strcspn(library + 1, "/@");
	if (*library == '@' && library[length] == '/')
		length += 1 + strcspn(library + length + 1, "/@");
	return length;
}

static void split_library(struct rx_ui *ui, struct rx_component *type)
{
	const char *library = type->library, *version = library ? version_at(library) : NULL;
	if (!version)
		return;
	const char *more = type->needs ? type->needs : "";
	type->needs = rx_arena_printf(&ui->arena, "%.*s%s%s%s", (int)package_length(library), library, version, *more ? " " : "", more);
	type->library = rx_arena_strndup(&ui->arena, library, (size_t)(version - library));
}

static void complete(struct rx_ui *ui, struct rx_component *type)
{
	type->props = complete_props(ui, type);
	split_library(ui, type);
	if (!type->tag)
		type->tag = camel(ui, type->name, true);
	type->alias = rx_arena_printf(&ui->arena, "%s$%s", type->library ? camel(ui, type->library, true) : "Element",
				      camel(ui, type->tag, true));
}

const struct rx_component *rx_component_complete(struct rx_ui *ui, const struct rx_component *type)
{
	if (type->alias)
		return type;
	for (struct rx_wrapped *wrapped = ui->wrapped; wrapped; wrapped = wrapped->next)
		if (same(wrapped->from, type))
			return &wrapped->type;
	struct rx_wrapped *wrapped = rx_arena_alloc(&ui->arena, sizeof *wrapped);
	wrapped->from = type;
	wrapped->type = *type;
	complete(ui, &wrapped->type);
	wrapped->next = ui->wrapped;
	ui->wrapped = wrapped;
	return &wrapped->type;
}

/* Props and triggers that a component does not have: see rx_scan_props in scan.h. Compilers know the members of a struct, which several components may
 * share, and propose what is near in letters among the hundreds that all of them have. */
#include "scan_tokens.h"

#include <ctype.h>

#define NAMES_SHOWN 12

const struct rx_component *rx_token_component(const struct rx_scan *scan, int index)
{
	int low = 0, high = rx_component_count - 1;
	while (low <= high) {
		int middle = (low + high) / 2, length = scan->at[index].length;
		const char *name = rx_components[middle]->name;
		int order = strncmp(name, scan->at[index].at, (size_t)length);
		if (!order && !name[length])
			return rx_components[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle - 1;
	}
	return NULL;
}

const struct rx_prop *rx_token_prop(const struct rx_scan *scan, int index, const struct rx_component *component)
{
	for (int i = 0; component && i < component->prop_count; i++)
		if (rx_token_is(scan, index, component->props[i].name))
			return &component->props[i];
	for (int i = 0; i < rx_common_prop_count; i++)
		if (rx_token_is(scan, index, rx_common_props[i].name))
			return &rx_common_props[i];
	return NULL;
}

/* ---- what to write instead ---- */

static bool is_trigger(const char *name)
{
	return !strncmp(name, "on_", 3);
}

/* Names of the component's own first; those of triggers alone, or all. */
static const char **names_of(const struct rx_component *component, bool triggers, int *count)
{
	int most = component->prop_count + rx_common_prop_count;
	const char **names = rx_xcalloc((size_t)most + 1, sizeof *names);
	*count = 0;
	for (int i = 0; i < most; i++) {
		bool own = i < component->prop_count;
		const struct rx_prop *prop = own ? &component->props[i] : &rx_common_props[i - component->prop_count];
		if (!triggers || prop->kind == RX_PROP_EVENT)
			names[(*count)++] = prop->name;
	}
	return names;
}

/* As far as a slip of the fingers goes: on_change is not meant by on_hover. */
static const char *name_near(const char *name, const char *const *names, int count)
{
	const char *near = rx_did_you_mean(name, names, (size_t)count);
	int length = (int)strlen(name), start = is_trigger(name) ? 3 : 0;
	return near && rx_edit_distance(name, near, 16) <= (length - start + 1) / 3 ? near : NULL;
}

/* "className", "onClick": as in JavaScript. */
static bool is_spelling(const char *name, const char *ours)
{
	for (; *name && *ours; name++, ours++) {
		ours += *ours == '_' && *name != '_';
		if (tolower((unsigned char)*name) != *ours)
			return false;
	}
	return !*name && !*ours;
}

/* "when_click" */
static bool is_occasion(const char *name, const char *trigger)
{
	const char *tail = strchr(name, '_');
	return tail && is_trigger(trigger) && !strcmp(tail, trigger + 2);
}

static const char *name_like(const char *name, const char *const *names, int count)
{
	for (int i = 0; i < count; i++)
		if (is_spelling(name, names[i]) || is_occasion(name, names[i]))
			return names[i];
	return name_near(name, names, count);
}

/* Other frameworks name what a component shows. */
static bool is_shown(const char *name)
{
	static const char *const shown[] = { "text", "children", "child", "content", "label" };
	for (size_t i = 0; i < RX_COUNT(shown); i++)
		if (!strcmp(name, shown[i]))
			return true;
	return false;
}

static char *names_listed(const struct rx_component *component, bool triggers)
{
	int count, own = triggers ? NAMES_SHOWN : component->prop_count < NAMES_SHOWN ? component->prop_count : NAMES_SHOWN;
	const char **names = names_of(component, triggers, &count);
	char *text = rx_xstrdup("");
	for (int i = 0; i < own && i < count; i++) {
		char *more = rx_xprintf("%s%s%s", text, i ? ", " : "", names[i]);
		free(text);
		text = more;
	}
	char *said = !own ? rx_xprintf("it takes the props that all components have: id, class_name, style, those of CSS")
			  : rx_xprintf("its %s: %s%s", triggers ? "triggers" : "own props", text,
				       (triggers ? count : component->prop_count) > own ? " …" : "");
	free(text);
	free(names);
	return said;
}

static char *prop_instead(const struct rx_component *component, const char *name)
{
	if (is_shown(name) && !component->no_children)
		return rx_xprintf("what it shows comes first, without a name: %s(\"…\", …)", component->name);
	int count;
	const char **names = names_of(component, is_trigger(name), &count);
	const char *near = name_like(name, names, count);
	free(names);
	return near ? rx_xprintf("did you mean '%s'?", near) : names_listed(component, is_trigger(name));
}

/* ---- the props in the text ---- */

static void check_prop(const struct rx_scan *scan, int dot, const char *file, struct rx_diags *diags)
{
	const struct rx_token *at = &scan->at[dot + 1];
	const struct rx_component *component = rx_token_component(scan, scan->at[dot].outer - 1);
	if (!component || rx_token_prop(scan, dot + 1, component))
		return;
	char *name = rx_xstrndup(at->at, (size_t)at->length);
	struct rx_diag *diag = rx_diags_add(diags, RX_ERROR, file, at->line, "%s has no %s '%s'", component->name,
					    is_trigger(name) ? "trigger" : "prop", name);
	diag->column = at->column;
	diag->suggestion = prop_instead(component, name);
	free(name);
}

static bool is_at(const struct rx_scan *scan, int dot, int line, int column)
{
	return scan->at[dot + 1].line == line && (scan->at[dot].column == column || scan->at[dot + 1].column == column);
}

void rx_scan_props(const struct rx_scan *scan, const char *file, int line, int column, struct rx_diags *diags)
{
	for (int i = 1; i + 2 < scan->len; i++) {
		bool prop = rx_token_is(scan, i, ".") && rx_token_among(scan, i - 1, "( ,") && rx_token_name(scan, i + 1) && rx_token_is(scan, i + 2, "=");
		if (prop && (!line || is_at(scan, i, line, column)) && rx_token_name(scan, scan->at[i].outer - 1))
			check_prop(scan, i, file, diags);
	}
}

/* Printing of an element's props: what its component always has, what the author gave, CSS, events. */
#include "printer.h"

#include <ctype.h>

static const char *const breakpoints[] = { "initial", "xs", "sm", "md", "lg", "xl" };

void rx_print_name(struct rx_printer *printer, const char *name)
{
	const char *p = name;
	while (isalnum((unsigned char)*p) || *p == '_' || *p == '$')
		p++;
	if (*p || isdigit((unsigned char)*name))
		rx_print_json(printer, name);
	else
		rx_print(printer, name);
}

const struct rx_setting *rx_setting_of(const struct rx_node *node, const char *js)
{
	for (int i = 0; i < node->component.setting_count; i++)
		if (!strcmp(node->component.settings[i].prop->js, js))
			return &node->component.settings[i];
	return NULL;
}

/* rx_text.2 is "Text.2" */
static void print_key_name(struct rx_printer *printer, const char *name)
{
	bool upper = true;
	for (const char *p = strncmp(name, "rx_", 3) ? name : name + 3; *p; p++) {
		if (*p != '_')
			rx_buf_addc(&printer->out, upper ? (char)toupper((unsigned char)*p) : *p);
		upper = *p == '_';
	}
}

void rx_print_key(struct rx_printer *printer, const struct rx_node *node, const struct rx_sibling *key)
{
	const struct rx_setting *own = node->kind == RX_NODE_COMPONENT ? rx_setting_of(node, "key") : NULL;
	rx_print(printer, "key: ");
	if (own) {
		rx_print_value(printer, own->value, RX_PROP_ANY);
		return;
	}
	rx_print(printer, "\"");
	print_key_name(printer, key->name);
	rx_buf_addf(&printer->out, ".%d\"", key->number);
}

/* ---- what a component always has: `direction: "row", css: { … }` ---- */

/* The end of the member that begins at `p`: a comma outside of quotes and brackets, or the end. */
static const char *member_end(const char *p)
{
	char quote = 0;
	for (int depth = 0; *p; p++) {
		if (quote)
			quote = *p == '\\' && p[1] ? (p++, quote) : *p == quote ? 0 : quote;
		else if (*p == '"' || *p == '\'')
			quote = *p;
		else if (strchr("{[(", *p))
			depth++;
		else if (strchr("}])", *p))
			depth--;
		else if (*p == ',' && !depth)
			break;
	}
	return p;
}

static const char *skip(const char *p)
{
	return p + strspn(p, ", ");
}

static bool member_is(const char *member, const char *name)
{
	size_t length = strlen(name);
	member += *member == '"';
	return !strncmp(member, name, length) && (member[length] == ':' || member[length] == '"');
}

static bool given(const struct rx_node *node, const char *member)
{
	for (int i = 0; i < node->component.setting_count; i++)
		if (member_is(member, node->component.settings[i].prop->js))
			return true;
	return false;
}

/* The inside of its `css: { … }`; NULL. */
static const char *fixed_css(struct rx_printer *printer, const struct rx_node *node)
{
	const char *p = node->component.type->fixed;
	for (const char *end; p && *p; p = skip(end)) {
		end = member_end(p);
		const char *open = strchr(p, '{');
		if (!member_is(p, "css") || !open)
			continue;
		const char *close = end;
		while (close > open && *close != '}')
			close--;
		open += 1 + strspn(open + 1, " ");
		while (close > open && close[-1] == ' ')
			close--;
		return rx_arena_strndup(printer->arena, open, (size_t)(close - open));
	}
	return NULL;
}

static bool print_fixed(struct rx_printer *printer, const struct rx_node *node, bool first)
{
	const char *p = node->component.type->fixed;
	for (const char *end; p && *p; p = skip(end)) {
		end = member_end(p);
		if (member_is(p, "css") || given(node, p))
			continue;
		rx_print(printer, first ? "" : ", ");
		rx_buf_add(&printer->out, p, (size_t)(end - p));
		first = false;
	}
	return first;
}

/* ---- what the author gave ---- */

static void print_responsive(struct rx_printer *printer, const struct rx_node *value, enum rx_prop_kind kind)
{
	rx_print(printer, "{ ");
	const char *separator = "";
	for (int i = 0; i < value->count; i++) {
		if (!value->parts[i])
			continue;
		rx_buf_addf(&printer->out, "%s%s: ", separator, breakpoints[i]);
		rx_print_value(printer, value->parts[i], kind);
		separator = ", ";
	}
	rx_print(printer, " }");
}

static void print_shown(struct rx_printer *printer, const struct rx_setting *setting)
{
	bool blocks = printer->blocks;
	printer->blocks = false; /* where a component shows it is its own affair */
	rx_print_only(printer, setting->value, rx_hash_str(printer->path, setting->prop->js));
	printer->blocks = blocks;
}

void rx_print_setting(struct rx_printer *printer, const struct rx_setting *setting)
{
	enum rx_prop_kind kind = setting->prop->kind;
	rx_print_name(printer, setting->prop->js);
	rx_print(printer, ": ");
	if (kind == RX_PROP_EVENT)
		rx_print_event(printer, setting->prop, setting->event);
	else if (kind == RX_PROP_NODE)
		print_shown(printer, setting);
	else if (setting->value->kind == RX_NODE_RESPONSIVE)
		print_responsive(printer, setting->value, kind);
	else
		rx_print_value(printer, setting->value, kind);
}

static bool is_plain(const struct rx_prop *prop)
{
	return prop->kind != RX_PROP_CSS && prop->kind != RX_PROP_STYLE && prop->kind != RX_PROP_PSEUDO &&
	       prop->kind != RX_PROP_RULES && prop->kind != RX_PROP_EVENT && strcmp(prop->js, "key");
}

static bool is_event(const struct rx_prop *prop)
{
	return prop->kind == RX_PROP_EVENT && strcmp(prop->js, "onMount") && strcmp(prop->js, "onUnmount");
}

static bool print_settings(struct rx_printer *printer, const struct rx_node *node,
			   bool (*wanted)(const struct rx_prop *), bool first)
{
	for (int i = 0; i < node->component.setting_count; i++) {
		if (!wanted(node->component.settings[i].prop))
			continue;
		rx_print(printer, first ? "" : ", ");
		rx_print_setting(printer, &node->component.settings[i]);
		first = false;
	}
	return first;
}

/* `columns: [{ id: "name", type: "str" }]`: what a component that shows records needs to know of them. */
static bool print_fields(struct rx_printer *printer, const struct rx_node *node, bool first)
{
	const char *prop = node->component.type->fields;
	const struct rx_setting *data = prop ? rx_setting_of(node, "data") : NULL;
	if (!data || rx_setting_of(node, prop) || data->value->shape.form != RX_FORM_LIST ||
	    data->value->shape.type.kind != RX_KIND_RECORD)
		return first;
	const struct rx_record *record = data->value->shape.type.record;
	rx_buf_addf(&printer->out, "%s%s: [", first ? "" : ", ", prop);
	for (int i = 0; i < record->field_count; i++) {
		const struct rx_field *field = &record->fields[i];
		rx_buf_addf(&printer->out, "%s{ id: \"%s\", type: \"%s\" }", i ? ", " : "", field->name,
			    rx_field_is_many(field) ? "json" : rx_type_name(field->type));
	}
	rx_print(printer, "]");
	return false;
}

void rx_print_props(struct rx_printer *printer, struct rx_node *node, const struct rx_sibling *key)
{
	bool first = !key;
	size_t start = printer->out.len;
	rx_print(printer, "{ ");
	if (key)
		rx_print_key(printer, node, key);
	first = print_fixed(printer, node, first);
	const char *element = rx_nesting_element(printer, node);
	if (element)
		rx_buf_addf(&printer->out, first ? "as: \"%s\"" : ", as: \"%s\"", element);
	first = print_fields(printer, node, first && !element);
	first = print_settings(printer, node, is_plain, first);
	first &= !rx_print_css(printer, node, fixed_css(printer, node), first);
	first = print_settings(printer, node, is_event, first);
	if (first && !printer->out.overflow)
		printer->out.len = start + 1;
	rx_print(printer, first ? "}" : " }");
}

/* Icons: the component of a single icon is made when a page names it. */
#include "../include/reflex/icon.h"
#include "node.h"

#include <ctype.h>

/* Without a size it is that of the place: reflex.css has one for buttons, badges, menus. */
static const char by_place[] =
	"css: { width: \"var(--reflex-icon-size)\", height: \"var(--reflex-icon-size)\", flexShrink: 0 }";

static int find(const struct rx_node *node, const char *js)
{
	for (int i = 0; i < node->component.setting_count; i++)
		if (!strcmp(node->component.settings[i].prop->js, js))
			return i;
	return -1;
}

/* "arrow_up" is "arrow-up". */
static char *with_dashes(struct rx_ui *ui, const char *name)
{
	char *text = rx_arena_strndup(&ui->arena, name, strlen(name));
	for (char *p = text; *p; p++)
		*p = *p == '_' ? '-' : *p;
	return text;
}

static bool is_known(const char *words, const char *name)
{
	size_t length = strlen(name);
	for (const char *at = words; (at = strstr(at, name)); at += length)
		if ((at == words || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
			return length && !strchr(name, ' ');
	return false;
}

/* "arrow-up-0-1" is exported as ArrowUp01. */
static const char *export_of(struct rx_ui *ui, const char *name)
{
	char *export = rx_arena_strndup(&ui->arena, name, strlen(name)), *to = export;
	bool first = true;
	for (const char *p = name; *p; p++) {
		if (*p != '-')
			*to++ = first ? (char)toupper((unsigned char)*p) : *p;
		first = *p == '-';
	}
	*to = '\0';
	return export;
}

static const struct rx_component *made_already(const struct rx_ui *ui, const char *tag, const char *fixed)
{
	for (int i = 0; i < ui->used_count; i++)
		if (!strcmp(ui->used[i]->name, rx_icon_component.name) && !strcmp(ui->used[i]->tag, tag) &&
		    ui->used[i]->fixed == fixed && ui->used[i] != &rx_icon_component)
			return ui->used[i];
	return NULL;
}

static const struct rx_component *component_of(struct rx_ui *ui, const char *name, const char *fixed)
{
	const char *tag = export_of(ui, name);
	const struct rx_component *made = made_already(ui, tag, fixed);
	if (made)
		return made;
	struct rx_component *icon = rx_arena_alloc(&ui->arena, sizeof *icon);
	*icon = rx_icon_component;
	icon->library = "lucide-react";
	icon->tag = tag;
	icon->alias = rx_arena_printf(&ui->arena, "Lucide%s", tag);
	icon->fixed = fixed;
	icon->by_name = true;
	return icon;
}

static void remove_setting(struct rx_node *node, int index)
{
	struct rx_setting *settings = node->component.settings;
	node->component.setting_count--;
	memmove(&settings[index], &settings[index + 1],
		sizeof *settings * (size_t)(node->component.setting_count - index));
}

void rx_icon_settle(struct rx_ui *ui, struct rx_node *node)
{
	int index = find(node, "name");
	if (index < 0) {
		if (!ui->problem.text) {
			ui->problem.text = "rx_icon has no name";
			ui->problem.needle = "rx_icon(";
			ui->problem.instead = "rx_icon(\"heart\")";
			ui->problem.file = node->component.file;
			ui->problem.line = node->component.line;
		}
		return;
	}
	const struct rx_setting *setting = &node->component.settings[index];
	if (setting->value->kind != RX_NODE_TEXT)
		return;
	const char *name = with_dashes(ui, setting->value->text);
	if (!is_known(setting->prop->words, name))
		return; /* the check of props says so */
	remove_setting(node, index);
	node->component.type = component_of(ui, name, find(node, "size") < 0 ? by_place : NULL);
}

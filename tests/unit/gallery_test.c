/* Whether templates/gallery shows everything: each component of the tables, each value of each prop that takes one of
 * some words, each trigger that a component has of its own. It looks at the trees of the built pages. What need not be
 * shown stands with its reason in gallery_exceptions.txt.
 * RX_TEST_LIST=1 prints what is missing, one a line. */
#include <stdlib.h>
#include <unistd.h>

#include "compile.h"
#include "files.h"
#include "tap.h"
#include "ui/memo.h"
#include "ui/node.h"

/* What was seen: "rx_button", "rx_button.size=1", "rx_form.on_submit"; and of any component: "*.size=1". */
static struct rx_strings seen, missing;
static bool sorted;

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool saw(const char *what)
{
	if (!sorted)
		qsort(seen.at, (size_t)seen.len, sizeof *seen.at, compare);
	sorted = true;
	return bsearch(&what, seen.at, (size_t)seen.len, sizeof *seen.at, compare) != NULL;
}

static void note(const char *component, const char *prop, const char *value)
{
	char text[256];
	snprintf(text, sizeof text, "%s%s%s%s%s", component, prop ? "." : "", prop ? prop : "", value ? "=" : "",
		 value ? value : "");
	rx_strings_add(&seen, text);
}

static void note_values(const struct rx_component *type, const struct rx_prop *prop, const struct rx_node *value)
{
	if (!value)
		return;
	if (value->kind == RX_NODE_TEXT) {
		note(type->name, prop->name, value->text);
		note("*", prop->name, value->text);
	}
	for (int i = 0; i < value->count; i++)
		note_values(type, prop, value->parts[i]);
}

/* Of components with one table of props, which are one under several names or over several builds of a package, one tells for all; of
 * triggers with two names, one of these. */
static void note_trigger(const struct rx_component *type, const struct rx_prop *prop)
{
	for (int i = 0; i < rx_component_count; i++)
		for (int j = 0; rx_components[i]->props == type->props && j < type->prop_count; j++)
			if (!strcmp(type->props[j].js, prop->js))
				note(rx_components[i]->name, type->props[j].name, NULL);
}

static void walk(const struct rx_node *node)
{
	if (!node)
		return;
	for (int i = 0; i < node->count; i++)
		walk(node->parts[i]);
	if (node->kind != RX_NODE_COMPONENT || !node->component.type)
		return;
	const struct rx_component *type = node->component.type;
	note(type->name, NULL, NULL);
	for (int i = 0; i < node->component.setting_count; i++) {
		const struct rx_setting *setting = &node->component.settings[i];
		if (setting->prop->kind == RX_PROP_EVENT)
			note_trigger(type, setting->prop);
		else if (setting->prop->kind == RX_PROP_WORDS)
			note_values(type, setting->prop, setting->value);
		walk(setting->value);
	}
	if (node->component.memo)
		walk(node->component.memo->body);
}

/* The lines of gallery_exceptions.txt: a name, then the reason; how often each was needed. */
static struct rx_strings exceptions;
static int needed[100];

static void read_exceptions(void)
{
	char line[512];
	FILE *file = fopen("tests/unit/gallery_exceptions.txt", "r");
	while (file && exceptions.len < (int)RX_COUNT(needed) && fgets(line, sizeof line, file))
		if (*line != '#' && *line != '\n')
			rx_strings_add(&exceptions, line);
	if (file)
		fclose(file);
}

/* "rx_el_html" is the component with all that it has, "rx_icon.name" each value of the prop; "*.color_scheme" the
 * values that some component shows. */
static bool is_meant(const char *exception, const char *component, const char *prop, const char *value)
{
	char what[256];
	size_t length = strcspn(exception, " ");
	if (!strncmp(exception, "*.", 2)) {
		snprintf(what, sizeof what, "*.%s=%s", prop ? prop : "", value ? value : "");
		return prop && strlen(prop) == length - 2 && !strncmp(exception + 2, prop, length - 2) && saw(what);
	}
	snprintf(what, sizeof what, "%s%s%s", component, prop ? "." : "", prop ? prop : "");
	return (strlen(component) == length || strlen(what) == length) && !strncmp(exception, what, length);
}

static bool is_excused(const char *component, const char *prop, const char *value)
{
	for (int i = 0; i < exceptions.len; i++)
		if (is_meant(exceptions.at[i], component, prop, value))
			return ++needed[i];
	return false;
}

static void want(const char *component, const char *prop, const char *value)
{
	char text[256];
	snprintf(text, sizeof text, "%s%s%s%s%s", component, prop ? "." : "", prop ? prop : "", value ? "=" : "",
		 value ? value : "");
	if (!saw(text) && !is_excused(component, prop, value))
		rx_strings_add(&missing, text);
}

static bool is_common(const struct rx_prop *prop)
{
	for (int i = 0; i < rx_common_prop_count; i++)
		if (!strcmp(rx_common_props[i].name, prop->name))
			return true;
	return false;
}

static void want_words(const struct rx_component *type, const struct rx_prop *prop)
{
	char *words = rx_xstrdup(prop->words), *rest = words;
	for (char *word; (word = strsep(&rest, " "));)
		want(type->name, prop->name, word);
	free(words);
}

static void want_all(void)
{
	for (int i = 0; i < rx_component_count; i++) {
		const struct rx_component *type = rx_components[i];
		want(type->name, NULL, NULL);
		for (int j = 0; j < type->prop_count; j++) {
			const struct rx_prop *prop = &type->props[j];
			if (prop->kind == RX_PROP_WORDS)
				want_words(type, prop);
			else if (prop->kind == RX_PROP_EVENT && !is_common(prop))
				want(type->name, prop->name, NULL);
		}
	}
}

/* "rx_button", "rx_button.size=1", "rx_form.on_submit". */
static void judge(void)
{
	int components = 0, values = 0, triggers = 0;
	for (int i = 0; i < missing.len; i++) {
		const char *text = missing.at[i];
		*(!strchr(text, '.') ? &components : strchr(text, '=') ? &values : &triggers) += 1;
		if (getenv("RX_TEST_LIST"))
			printf("# %s\n", text);
	}
	ok(components == 0, "components that are not shown: %d", components);
	ok(values == 0, "values that are not shown: %d", values);
	for (int i = 0; i < exceptions.len; i++)
		if (!needed[i])
			ok(false, "an exception that is not needed: %s", exceptions.at[i]);
	ok(triggers == 0, "triggers that no page binds: %d", triggers);
}

int main(void)
{
	struct rx_diags diags = { 0 };
	struct rx_err err = { 0 };
	struct rx_config config;
	struct rx_build_report report;
	char cache[] = "/tmp/gallery-test-XXXXXX";
	read_exceptions();
	if (chdir("templates/gallery") || !mkdtemp(cache) || rx_config_load_file(&config, ".", &diags))
		return 1;
	struct rx_build_options options = { .config = &config, .cache = cache };
	struct rx_compiler *compiler = rx_compiler_new(&options, &err);
	struct rx_app *app = compiler ? rx_compiler_build(compiler, &report, &diags) : NULL;
	if (!ok(app != NULL, "the gallery's pages are built")) {
		printf("# %s\n", diags.len ? diags.at[0].text : err.text);
		return done_testing();
	}
	for (int i = 0; i < app->page_count; i++)
		walk(rx_node_of(app->ui, app->pages[i].tree));
	want_all();
	judge();
	rx_tree_remove(cache, NULL);
	return done_testing();
}

/* The JavaScript of an app's handlers: see scripts.h. */
#include "scripts.h"

#include "files.h"
#include "includes.h"
#include "native.h"
#include "scan.h"

static void look(const char *path, struct rx_strings *bodies)
{
	char *text = rx_includes_text(path);
	if (text && strstr(text, "rx_call_")) {
		struct rx_scan *scan = rx_scan_new(text);
		rx_scan_scripts(scan, bodies);
		rx_scan_free(scan);
	}
	free(text);
}

static int visit(const struct rx_entry *entry, void *bodies, struct rx_err *err RX_UNUSED)
{
	if (entry->name[0] == '.')
		return entry->kind == RX_ENTRY_DIR;
	if (entry->kind == RX_ENTRY_FILE && (rx_path_ends(entry->name, ".c") || rx_path_ends(entry->name, ".h")))
		look(entry->full, bodies);
	return 0;
}

void rx_scripts_find(const struct rx_config *config, struct rx_strings *bodies)
{
	struct rx_strings native = { 0 };
	rx_tree_walk("app", visit, bodies, NULL);
	rx_native_files(&config->native, &native);
	for (int i = 0; i < native.len; i++)
		look(native.at[i], bodies);
	rx_strings_release(&native);
}

void rx_scripts_learn(const struct rx_config *config)
{
	struct rx_strings bodies = { 0 };
	rx_scripts_find(config, &bodies);
	rx_scripts_allow((const char *const *)bodies.at, false, config->allow_eval);
	rx_strings_release(&bodies);
}

/* Fetching a template and making an app of it: see template.h. */
#include <cjson/cJSON.h>
#include <ctype.h>

#include "editor.h"
#include "files.h"
#include "git.h"
#include "json_place.h"
#include "template.h"

#define MAX_CONFIG (1u << 20)

static const struct rx_menu_item builtin[] = {
	{ "blank", "one page to start from" },
	{ "counter", "a state, its handlers and a computed var" },
	{ "github", "a profile by user name, fetched from an HTTP API" },
	{ "gallery", "every component with its variants" },
};

const struct rx_menu_item *rx_template_list(int *count)
{
	*count = (int)RX_COUNT(builtin);
	return builtin;
}

bool rx_template_is_builtin(const char *which)
{
	for (size_t i = 0; i < RX_COUNT(builtin); i++)
		if (!strcmp(builtin[i].name, which))
			return true;
	return false;
}

/* https://…, ssh://…, file://…; host:path and user@host:path as ssh knows them. */
static bool is_address(const char *which)
{
	const char *colon = strchr(which, ':'), *slash = strchr(which, '/');
	return strstr(which, "://") || (colon && colon[1] && (!slash || colon < slash));
}

/* What the tool itself, a build or a run leaves in a project does not belong to a template. */
static bool is_leftover(const char *name)
{
	static const char *const names[] = { ".git", ".web", ".states", RX_EDITOR_FLAGS };
	for (size_t i = 0; i < RX_COUNT(names); i++)
		if (!strcmp(names[i], name))
			return true;
	return rx_path_ends(name, ".zip") || rx_path_ends(name, ".db");
}

static int copy_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	if (is_leftover(entry->name))
		return 1;
	if (entry->kind == RX_ENTRY_LINK)
		return rx_err_set(err, "the template has a symbolic link: '%s'", entry->path);
	if (entry->kind == RX_ENTRY_OTHER || !rx_path_safe(entry->path))
		return rx_err_set(err, "the template has a file with the unsafe name '%s'", entry->path);
	char *to = rx_path_join(data, entry->path);
	int result = entry->kind == RX_ENTRY_DIR ? rx_dir_make(to, err) : rx_file_copy(entry->full, to, err);
	free(to);
	return result;
}

static int copy_folder(const char *from, const char *folder, struct rx_err *err)
{
	return rx_dir_make(folder, err) ? -1 : rx_tree_walk(from, copy_entry, (void *)folder, err);
}

static int copy_builtin(const char *name, const char *folder, struct rx_err *err)
{
	char *all = rx_install_path(RX_INSTALL_TEMPLATES, err);
	if (!all)
		return -1;
	char *from = rx_path_join(all, name);
	int result = copy_folder(from, folder, err);
	free(from);
	free(all);
	return result;
}

static int unknown(const char *which, struct rx_err *err)
{
	const char *names[RX_COUNT(builtin)];
	for (size_t i = 0; i < RX_COUNT(builtin); i++)
		names[i] = builtin[i].name;
	const char *near = rx_did_you_mean(which, names, RX_COUNT(builtin));
	rx_err_set(err, "there is no template '%s'", which);
	if (near)
		return rx_err_hint(err, "did you mean '%s'?", near);
	return rx_err_hint(err, "--template takes blank, counter, github, gallery, the address of a git repository, or a path");
}

int rx_template_fetch(const char *which, const char *folder, const char *scratch, struct rx_err *err)
{
	if (rx_template_is_builtin(which))
		return copy_builtin(which, folder, err);
	if (is_address(which) || rx_git_is_repository(which)) {
		int result = rx_git_fetch(which, scratch, folder, err);
		if (result && !*err->hint)
			rx_err_hint(err, "check the address and that it can be reached: git ls-remote %s", which);
		return result;
	}
	return rx_dir_exists(which) ? copy_folder(which, folder, err) : unknown(which, err);
}

/* A template whose configuration is wrong: its first mistake, as one sentence. */
static int broken_config(const struct rx_diags *diags, struct rx_err *err)
{
	for (int i = 0; i < diags->len; i++) {
		const struct rx_diag *diag = &diags->at[i];
		if (diag->severity != RX_ERROR)
			continue;
		rx_err_set(err, "the template's %s has a mistake in line %d: %s", RX_CONFIG_FILE, diag->line,
			   diag->text);
		return diag->suggestion ? rx_err_hint(err, "%s", diag->suggestion) : -1;
	}
	return -1;
}

static int adapt_config(const char *folder, const char *app_name, struct rx_config *config, struct rx_err *err)
{
	char *path = rx_path_join(folder, RX_CONFIG_FILE), *text = NULL;
	struct rx_diags diags = { 0 };
	int result = -1;
	if (!rx_file_exists(path)) {
		rx_err_set(err, "the template has no '%s'", RX_CONFIG_FILE);
		rx_err_hint(err, "a template is a project: its repository must have the file at the top");
	} else if (rx_config_load_file(config, folder, &diags)) {
		broken_config(&diags, err);
	} else if (!rx_file_read(path, MAX_CONFIG, &text, NULL, err)) {
		rx_json_set_member(&text, "app_name", app_name);
		rx_json_set_member(&text, "$schema", RX_EDITOR_SCHEMA);
		result = rx_file_write(path, text, strlen(text), err);
	}
	if (result)
		rx_config_release(config);
	rx_diags_release(&diags);
	free(text);
	free(path);
	return result;
}

/* Takes a file of the blank template when the folder has none of that name. */
static int complete(const char *folder, const char *name, struct rx_err *err)
{
	char *to = rx_path_join(folder, name), *all = NULL;
	int result = 0;
	if (!rx_file_exists(to) && (all = rx_install_path(RX_INSTALL_TEMPLATES, err))) {
		char *from = rx_xprintf("%s/blank/%s", all, name);
		result = rx_file_copy(from, to, err);
		free(from);
	}
	free(all);
	free(to);
	return result;
}

static int ignore(const char *folder, const char *line, struct rx_err *err)
{
	char *path = rx_path_join(folder, ".gitignore"), *text = NULL;
	int result = rx_file_read(path, MAX_CONFIG, &text, NULL, err);
	if (!result && !strstr(text, line)) {
		size_t length = strlen(text);
		char *longer = rx_xprintf("%s%s%s", text, length && text[length - 1] != '\n' ? "\n" : "", line);
		result = rx_file_write(path, longer, strlen(longer), err);
		free(longer);
	}
	free(text);
	free(path);
	return result;
}

/* What is not for the repository: flags that name a folder of this machine, and the program that `reflex export
 * --standalone` makes. Its name is the app's; rx_pack_standalone adds "-server" where a folder has that name. */
static int ignore_made(const char *folder, const char *app_name, struct rx_err *err)
{
	char *own = rx_path_join(folder, app_name);
	char *line = rx_xprintf("/%s%s\n", app_name, rx_dir_exists(own) ? "-server" : "");
	int result = ignore(folder, "/" RX_EDITOR_FLAGS "\n", err) || ignore(folder, line, err) ? -1 : 0;
	free(line);
	free(own);
	return result;
}

int rx_template_adapt(const char *folder, const char *app_name, struct rx_config *config, struct rx_err *err)
{
	*config = (struct rx_config){ 0 };
	if (adapt_config(folder, app_name, config, err))
		return -1;
	if (!rx_editor_write(folder, err) && !complete(folder, ".gitignore", err) &&
	    !ignore_made(folder, app_name, err) && !complete(folder, ".clang-format", err))
		return 0;
	rx_config_release(config);
	return -1;
}

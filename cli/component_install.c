/* `reflex component install`, `list` and `uninstall`. What a package brings is copied into the project, to be committed with it, so that a clone is
 * complete; components.json says which files came from where. Nothing of a package is run. */
#include <unistd.h>

#include "command.h"
#include "component_share.h"
#include "files.h"
#include "git.h"
#include "packages.h"
#include "term.h"
#include "zip.h"

#define RECORD_MAX (4u << 20)

struct installing {
	const char *source, *project;
	char *scratch, *folder; /* where the package is unpacked */
	cJSON *record, *files;  /* components.json; the files of this package */
	const cJSON *old;       /* files of the version before */
	const char *name;
};

/* ---- components.json ---- */

static cJSON *record_read(struct rx_err *err)
{
	char *text;
	if (!rx_file_exists(RX_SHARED_RECORD))
		return cJSON_CreateObject();
	if (rx_file_read(RX_SHARED_RECORD, RECORD_MAX, &text, NULL, err))
		return NULL;
	cJSON *json = cJSON_Parse(text);
	free(text);
	if (cJSON_IsObject(json))
		return json;
	cJSON_Delete(json);
	rx_err_set(err, "'" RX_SHARED_RECORD "' is no JSON object");
	rx_err_hint(err, "git checkout " RX_SHARED_RECORD);
	return NULL;
}

static int record_write(const cJSON *record, struct rx_err *err)
{
	if (!record->child)
		return rx_tree_remove(RX_SHARED_RECORD, err);
	char *text = cJSON_Print(record), *lines = rx_xprintf("%s\n", text);
	int failed = rx_file_write(RX_SHARED_RECORD, lines, strlen(lines), err);
	free(lines);
	cJSON_free(text);
	return failed;
}

static bool has_file(const cJSON *files, const char *path)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, files) if (cJSON_IsString(item) && !strcmp(item->valuestring, path)) return true;
	return false;
}

/* A record is read from the project: only paths of the two folders are ever removed. */
static bool is_ours(const char *path)
{
	return rx_path_safe(path) && (!strncmp(path, "app/components/", 15) || !strncmp(path, "components/", 11));
}

static int remove_files(const cJSON *files, const cJSON *but, struct rx_err *err)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, files) if (cJSON_IsString(item) && is_ours(item->valuestring) && !has_file(but, item->valuestring) &&
					    rx_tree_remove(item->valuestring, err)) return -1;
	return 0;
}

/* ---- where a package comes from ---- */

static bool is_git(const char *source)
{
	return strstr(source, "://") || rx_path_ends(source, ".git") || !strncmp(source, "git@", 4) || rx_git_is_repository(source);
}

static int write_wish(const struct installing *installing, const char *name, const char *version, struct rx_err *err)
{
	static const char lock[] = "{\n  \"lockfileVersion\": 1,\n  \"workspaces\": { \"\": { \"name\": \"reflex-component\" } },\n  \"packages\": {}\n}\n";
	cJSON *json = cJSON_CreateObject(), *wanted = cJSON_AddObjectToObject(json, "dependencies");
	cJSON_AddStringToObject(json, "name", "reflex-component");
	cJSON_AddBoolToObject(json, "private", true);
	cJSON_AddStringToObject(wanted, name, version);
	char *text = cJSON_PrintUnformatted(json), *file = rx_path_join(installing->scratch, "package.json"),
	     *lock_file = rx_path_join(installing->scratch, "bun.lock");
	int failed = rx_file_write(file, text, strlen(text), err) || rx_file_write(lock_file, lock, sizeof lock - 1, err);
	cJSON_free(text);
	free(lock_file);
	free(file);
	cJSON_Delete(json);
	return failed;
}

/* "@scope/name@^1.2" from the registry. */
static int take_npm(struct installing *installing, struct rx_err *err)
{
	const char *at = strchr(installing->source + 1, '@');
	char *name = at ? rx_xstrndup(installing->source, (size_t)(at - installing->source)) : rx_xstrdup(installing->source);
	struct rx_install install = { .web = installing->scratch, .project = installing->project };
	int failed;
	if (!rx_path_safe(name)) {
		failed = rx_err_set(err, "'%s' is no file, folder, address or name of an npm package", installing->source);
		rx_err_hint(err, "reflex component install <name | path | file.tgz | git URL>");
	} else {
		failed = write_wish(installing, name, at ? at + 1 : "latest", err) || rx_packages_install(&install, err) < 0;
	}
	installing->folder = rx_xprintf("%s/node_modules/%s", installing->scratch, name);
	free(name);
	return failed ? -1 : 0;
}

static int take_git(struct installing *installing, struct rx_err *err)
{
	char *clone = rx_path_join(installing->scratch, "git");
	installing->folder = rx_path_join(installing->scratch, "files");
	int failed = rx_dir_make(installing->scratch, err) || rx_git_fetch(installing->source, clone, installing->folder, err);
	free(clone);
	return failed ? -1 : 0;
}

static int take(struct installing *installing, struct rx_err *err)
{
	const char *source = installing->source;
	if (rx_path_ends(source, ".tgz")) {
		installing->folder = rx_path_join(installing->scratch, "files");
		if (rx_file_exists(source))
			return rx_tgz_extract(source, installing->folder, err);
		return rx_err_set(err, "there is no file '%s'", source);
	}
	if (is_git(source) && !(rx_dir_exists(source) && rx_file_exists(RX_SHARED_MANIFEST) && !strcmp(source, ".")))
		return take_git(installing, err);
	if (rx_dir_exists(source)) {
		installing->folder = rx_path_real(source, err);
		return installing->folder ? 0 : -1;
	}
	return take_npm(installing, err);
}

/* ---- copying ---- */

static bool same_text(const char *a, const char *b)
{
	char *first = NULL, *second = NULL;
	size_t m = 0, n = 0;
	bool same = !rx_file_read(a, RECORD_MAX, &first, &m, NULL) && !rx_file_read(b, RECORD_MAX, &second, &n, NULL) && m == n &&
		    !memcmp(first, second, m);
	free(first);
	free(second);
	return same;
}

struct part {
	struct installing *installing;
	const char *prefix;
	bool copies; /* false: looks only whether all can be copied */
};

static int visit(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	const struct part *part = data;
	if (entry->kind == RX_ENTRY_DIR)
		return 0;
	char *to = rx_path_join(part->prefix, entry->path);
	int result = 0;
	if (entry->kind != RX_ENTRY_FILE || !is_ours(to)) {
		result = rx_err_set(err, "the package has an unsafe entry '%s'", to);
	} else if (part->copies) {
		result = rx_file_copy(entry->full, to, err);
		cJSON_AddItemToArray(part->installing->files, cJSON_CreateString(to));
	} else if (rx_file_exists(to) && !has_file(part->installing->old, to) && !same_text(entry->full, to)) {
		result = rx_err_set(err, "'%s' is there already and is not of '%s'", to, part->installing->name);
		rx_err_hint(err, "move it away: mv %s %s.old", to, to);
	}
	free(to);
	return result;
}

static int copy_parts(struct installing *installing, bool copies, struct rx_err *err)
{
	static const char *const parts[] = { "app/components", "components" };
	for (size_t i = 0; i < RX_COUNT(parts); i++) {
		struct part part = { installing, parts[i], copies };
		char *from = rx_path_join(installing->folder, parts[i]);
		int failed = rx_dir_exists(from) && rx_tree_walk(from, visit, &part, err);
		free(from);
		if (failed)
			return -1;
	}
	return 0;
}

static void report(const struct installing *installing, const char *version)
{
	const cJSON *item;
	rx_term_out("installed %s %s", installing->name, version);
	cJSON_ArrayForEach(item, installing->files) rx_term_out("  %s", item->valuestring);
	cJSON_ArrayForEach(item, installing->files) if (rx_path_ends(item->valuestring, ".h"))
		rx_term_out("\nto use it:\n  #include \"%s\"", item->valuestring + 4);
}

static int put(struct installing *installing, const cJSON *manifest, struct rx_err *err)
{
	const char *version = cJSON_GetObjectItemCaseSensitive(manifest, "version")->valuestring;
	const cJSON *before = cJSON_GetObjectItemCaseSensitive(installing->record, installing->name);
	installing->old = cJSON_GetObjectItemCaseSensitive(before, "files");
	char *headers = rx_path_join(installing->folder, "app/components");
	bool fits = rx_dir_exists(headers);
	free(headers);
	if (!fits) {
		rx_err_set(err, "'%s' is no package of components: it has no app/components/", installing->name);
		return rx_err_hint(err, "a React component of an npm package: reflex component add %s", installing->name);
	}
	if (copy_parts(installing, false, err))
		return -1;
	cJSON *entry = cJSON_CreateObject();
	cJSON_AddStringToObject(entry, "version", version);
	cJSON_AddStringToObject(entry, "source", installing->source);
	installing->files = cJSON_AddArrayToObject(entry, "files");
	int failed = copy_parts(installing, true, err) || remove_files(installing->old, installing->files, err);
	cJSON_DeleteItemFromObjectCaseSensitive(installing->record, installing->name);
	cJSON_AddItemToObject(installing->record, installing->name, entry);
	if (!failed && !(failed = record_write(installing->record, err)))
		report(installing, version);
	return failed;
}

int rx_component_install(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	struct installing installing = { .source = args->words[1], .project = config->root };
	installing.scratch = rx_xprintf(".reflex-component.%ld.tmp", (long)getpid());
	installing.record = record_read(&err);
	cJSON *manifest = installing.record && !take(&installing, &err) ? rx_component_manifest(installing.folder, &err) : NULL;
	if (manifest)
		installing.name = cJSON_GetObjectItemCaseSensitive(manifest, "name")->valuestring;
	int failed = !manifest || put(&installing, manifest, &err);
	rx_tree_remove(installing.scratch, NULL);
	cJSON_Delete(manifest);
	cJSON_Delete(installing.record);
	free(installing.folder);
	free(installing.scratch);
	if (!failed)
		return RX_EXIT_OK;
	return rx_interrupted() ? RX_EXIT_INTERRUPTED : rx_term_err(&err);
}

/* ---- the others ---- */

int rx_component_uninstall(const struct rx_args *args, const struct rx_config *config)
{
	(void)config;
	struct rx_err err = { 0 };
	const char *name = args->words[1];
	cJSON *record = record_read(&err), *entry = cJSON_GetObjectItemCaseSensitive(record, name);
	int failed = !record;
	if (record && !entry) {
		failed = rx_err_set(&err, "'%s' is not installed", name);
		rx_err_hint(&err, "reflex component list");
	} else if (record) {
		failed = remove_files(cJSON_GetObjectItemCaseSensitive(entry, "files"), NULL, &err);
		cJSON_DeleteItemFromObjectCaseSensitive(record, name);
		failed = failed || record_write(record, &err);
	}
	cJSON_Delete(record);
	if (failed)
		return rx_term_err(&err);
	rx_term_out("removed %s", name);
	return RX_EXIT_OK;
}

int rx_component_list(const struct rx_args *args, const struct rx_config *config)
{
	(void)args, (void)config;
	struct rx_err err = { 0 };
	cJSON *record = record_read(&err);
	if (!record)
		return rx_term_err(&err);
	const cJSON *item;
	cJSON_ArrayForEach(item, record)
	{
		const char *version = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "version")),
			   *source = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "source"));
		rx_term_out("%s %s  %s", item->string, version ? version : "?", source ? source : "?");
	}
	if (!record->child)
		rx_term_out("no packages of components are installed");
	cJSON_Delete(record);
	return RX_EXIT_OK;
}

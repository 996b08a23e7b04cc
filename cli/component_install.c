/* `reflex component install`. What a package brings is copied into the project, to be committed with it, so that a clone is
 * complete; components.json says which files came from where. Nothing of a package is run.
 *
 * Whatever moment an installation is ended at, files that stand in the project are whole and listed: all are copied into the scratch folder first, then
 * the list has them, as incomplete, then they are renamed to their places. The scratch folder is removed by whichever command comes next. */
#include <errno.h>

#include "command.h"
#include "component_header.h"
#include "component_record.h"
#include "component_share.h"
#include "core/buf.h"
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
	struct rx_install install = { .web = installing->scratch, .project = installing->project, .named = true };
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
		rx_err_set(err, "there is no file '%s'", source);
		return rx_err_hint(err, "reflex component publish --to <folder> writes one");
	}
	if (is_git(source) && !(rx_dir_exists(source) && rx_file_exists(RX_SHARED_MANIFEST) && !strcmp(source, ".")))
		return take_git(installing, err);
	if (strchr("./", *source) && !rx_dir_exists(source)) {
		rx_err_set(err, "there is no folder '%s'", source);
		return rx_err_hint(err, "reflex component install <name | path | file.tgz | git URL>");
	}
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

static char *staged_path(const struct installing *installing, const char *path)
{
	return rx_xprintf("%s/staged/%s", installing->scratch, path);
}

struct part {
	struct installing *installing;
	const char *prefix;
};

static int visit(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	const struct part *part = data;
	if (entry->kind == RX_ENTRY_DIR)
		return 0;
	char *to = rx_path_join(part->prefix, entry->path);
	int result = 0;
	if (entry->kind != RX_ENTRY_FILE || !rx_shared_is_ours(to)) {
		result = rx_err_set(err, "the package has an unsafe entry '%s'", to);
	} else if (rx_file_exists(to) && !rx_shared_has(part->installing->old, to) && !same_text(entry->full, to)) {
		result = rx_err_set(err, "'%s' is there already and is not of '%s'", to, part->installing->name);
		rx_err_hint(err, "move it away: mv %s %s.old", to, to);
	} else {
		char *staged = staged_path(part->installing, to);
		result = rx_file_copy(entry->full, staged, err);
		cJSON_AddItemToArray(part->installing->files, cJSON_CreateString(to));
		free(staged);
	}
	free(to);
	return result;
}

/* Into the scratch folder, if all of it may stand in the project. */
static int stage(struct installing *installing, struct rx_err *err)
{
	static const char *const parts[] = { "app/components", "components" };
	for (size_t i = 0; i < RX_COUNT(parts); i++) {
		struct part part = { installing, parts[i] };
		char *from = rx_path_join(installing->folder, parts[i]);
		int failed = rx_dir_exists(from) && rx_tree_walk(from, visit, &part, err);
		free(from);
		if (failed)
			return -1;
	}
	return 0;
}

static int place(const struct installing *installing, struct rx_err *err)
{
	const cJSON *item;
	int failed = 0;
	cJSON_ArrayForEach(item, installing->files)
	{
		char *staged = staged_path(installing, item->valuestring), *folder = rx_path_dir(item->valuestring);
		if (!failed && !(failed = rx_dir_make(folder, err)) && rename(staged, item->valuestring))
			failed = rx_err_set(err, "unable to write '%s': %s", item->valuestring, strerror(errno));
		free(folder);
		free(staged);
	}
	return failed;
}

/* Takes the place of what the record says of this package. */
static int note(struct installing *installing, const char *version, bool complete, struct rx_err *err)
{
	cJSON *entry = cJSON_CreateObject(), *files = cJSON_Duplicate(installing->files, true);
	const cJSON *item;
	cJSON_AddStringToObject(entry, "version", version);
	cJSON_AddStringToObject(entry, "source", installing->source);
	if (!complete) {
		cJSON_AddTrueToObject(entry, "incomplete");
		cJSON_ArrayForEach(item, installing->old) if (!rx_shared_has(files, item->valuestring))
			cJSON_AddItemToArray(files, cJSON_Duplicate(item, true));
	}
	cJSON_AddItemToObject(entry, "files", files);
	cJSON_DeleteItemFromObjectCaseSensitive(installing->record, installing->name);
	cJSON_AddItemToObject(installing->record, installing->name, entry);
	return rx_shared_write(installing->record, err);
}

/* ---- versions ---- */

static int read_needs(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	char *text = NULL;
	if (entry->kind != RX_ENTRY_FILE || !rx_path_ends(entry->name, ".h") || rx_file_read(entry->full, RECORD_MAX, &text, NULL, err))
		return 0;
	char *needs = rx_header_needs(text);
	rx_buf_adds(data, needs);
	free(needs);
	free(text);
	return 0;
}

/* Two headers may want different versions of one npm package: only one is installed. */
static void warn_of_versions(void)
{
	struct rx_buf needs;
	rx_buf_init(&needs, RECORD_MAX);
	rx_tree_walk("app/components", read_needs, &needs, NULL);
	for (const char *at = rx_buf_text(&needs); *at; at += strcspn(at, " "), at += strspn(at, " ")) {
		int length = (int)strcspn(at, " "), name = length;
		while (name > 0 && at[name] != '@')
			name--;
		char *mark = rx_xprintf(" %.*s@", name, at);
		const char *other = name ? strstr(at, mark) : NULL;
		if (other && strncmp(other + 1, at, (size_t)length + 1))
			rx_term_warning("headers of app/components/ need different versions of one package, of which one is installed: %.*s, %.*s", length, at,
					(int)strcspn(other + 1, " "), other + 1);
		free(mark);
	}
	rx_buf_release(&needs);
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
	installing->files = cJSON_CreateArray();
	cJSON *old = cJSON_Duplicate(installing->old, true); /* the record is changed on the way */
	installing->old = old;
	int failed = rx_component_check(installing->folder, manifest, err) || stage(installing, err) || note(installing, version, false, err) ||
		     place(installing, err) || rx_shared_remove(old, installing->files, err) || note(installing, version, true, err);
	if (!failed) {
		report(installing, version);
		warn_of_versions();
	}
	cJSON_Delete(installing->files);
	cJSON_Delete(old);
	return failed;
}

int rx_component_install(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	struct installing installing = { .source = args->words[1], .project = config->root };
	installing.scratch = rx_shared_scratch();
	rx_shared_sweep();
	installing.record = rx_shared_read(&err);
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

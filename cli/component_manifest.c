/* What a package of components must say: its name and version in package.json, and in its headers every npm package that it needs. */
#include "component_share.h"
#include "core/buf.h"
#include "files.h"

#define MANIFEST_MAX (1u << 20)

static const char *member(const cJSON *json, const char *name)
{
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, name));
}

/* Names and versions become parts of paths: letters, digits and a few signs, a scope before the name. */
static bool is_plain(const char *text)
{
	return text && strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~@/+") == strlen(text) &&
	       rx_path_safe(text);
}

cJSON *rx_component_manifest(const char *folder, struct rx_err *err)
{
	char *path = rx_path_join(folder, RX_SHARED_MANIFEST), *text = NULL;
	cJSON *json = NULL;
	if (!rx_file_exists(path)) {
		rx_err_set(err, "'%s' has no package.json", folder);
		rx_err_hint(err, "a package of components begins with: reflex component init <name>");
	} else if (!rx_file_read(path, MANIFEST_MAX, &text, NULL, err)) {
		json = cJSON_Parse(text);
		if (!json || !is_plain(member(json, "name")) || !is_plain(member(json, "version"))) {
			rx_err_set(err, "'%s' has no proper \"name\" and \"version\"", path);
			rx_err_hint(err, "\"name\": \"star-rating\", \"version\": \"0.1.0\"");
			cJSON_Delete(json);
			json = NULL;
		}
	}
	free(text);
	free(path);
	return json;
}

/* ---- what is needed ---- */

struct check {
	struct rx_buf headers; /* the text of all of them */
	struct rx_err *err;
};

static int read_header(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	char *text;
	if (entry->kind == RX_ENTRY_DIR || !rx_path_ends(entry->name, ".h"))
		return 0;
	if (rx_file_read(entry->full, MANIFEST_MAX, &text, NULL, err))
		return -1;
	struct check *check = data;
	rx_buf_adds(&check->headers, text);
	free(text);
	return 0;
}

/* True when a header has "name@1.2.3" in its text, as a word of its own. */
static bool is_named(const struct check *check, const char *name)
{
	char *mark = rx_xprintf("%s@", name);
	const char *text = rx_buf_text(&check->headers), *at = text;
	while ((at = strstr(at, mark)) && at > text && !strchr("\" ", at[-1]))
		at++;
	free(mark);
	return at;
}

/* "@scope/name" of "@scope/name/part", in place. */
static void cut_part(char *name)
{
	char *slash = strchr(name, '/');
	if (slash && *name == '@')
		slash = strchr(slash + 1, '/');
	if (slash)
		*slash = 0;
}

static int check_import(const struct check *check, const char *path, char *name)
{
	if (!*name || strchr("./$#", *name) || !strncmp(name, "node:", 5))
		return 0;
	cut_part(name);
	if (!strcmp(name, "react") || !strcmp(name, "react-dom") || is_named(check, name))
		return 0;
	rx_err_set(check->err, "'%s' imports '%s', which no header of app/components/ names", path, name);
	return rx_err_hint(check->err, "RX_COMPONENT(…, OF(…, .needs = \"%s@<exact version>\"), …)", name);
}

/* What stands in quotes after `word`, wherever it is followed by them: from "x", import "x", import("x"), require("x"). */
static int check_word(const struct check *check, const char *path, const char *text, const char *word)
{
	int result = 0;
	for (const char *at = text; !result && (at = strstr(at, word));) {
		at += strlen(word);
		at += strspn(at, " (");
		if (*at != '"' && *at != '\'')
			continue;
		char quote[] = { *at, '\n', 0 }, *name = rx_xstrndup(at + 1, strcspn(at + 1, quote));
		result = check_import(check, path, name);
		free(name);
	}
	return result;
}

static int check_script(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	static const char *const endings[] = { ".jsx", ".tsx", ".js", ".ts", ".mjs" };
	static const char *const words[] = { "from", "import", "require" };
	size_t i = 0;
	while (i < RX_COUNT(endings) && !rx_path_ends(entry->name, endings[i]))
		i++;
	char *text;
	if (entry->kind != RX_ENTRY_FILE || i == RX_COUNT(endings))
		return 0;
	if (rx_file_read(entry->full, MANIFEST_MAX, &text, NULL, err))
		return -1;
	char *path = rx_path_join("components", entry->path);
	int result = 0;
	for (size_t w = 0; w < RX_COUNT(words) && !result; w++)
		result = check_word(data, path, text, words[w]);
	free(path);
	free(text);
	return result;
}

static int check_dependencies(const struct check *check, const cJSON *manifest)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(manifest, "dependencies"))
	{
		if (is_named(check, item->string))
			continue;
		rx_err_set(check->err, "package.json depends on '%s', which no header of app/components/ names", item->string);
		return rx_err_hint(check->err, "RX_COMPONENT(…, OF(…, .needs = \"%s@<exact version>\"), …)", item->string);
	}
	return 0;
}

int rx_component_check(const char *folder, const cJSON *manifest, struct rx_err *err)
{
	struct check check = { .err = err };
	char *headers = rx_path_join(folder, "app/components"), *scripts = rx_path_join(folder, "components");
	rx_buf_init(&check.headers, 16 * MANIFEST_MAX);
	int failed = rx_dir_exists(headers) ? rx_tree_walk(headers, read_header, &check, err) : 0;
	if (!failed && !check.headers.len) {
		failed = rx_err_set(err, "app/components/ has no header");
		rx_err_hint(err, "write app/components/<name>.h with RX_COMPONENT, as <reflex/component.h> shows");
	}
	failed = failed || check_dependencies(&check, manifest) || (rx_dir_exists(scripts) && rx_tree_walk(scripts, check_script, &check, err));
	rx_buf_release(&check.headers);
	free(scripts);
	free(headers);
	return failed ? -1 : 0;
}

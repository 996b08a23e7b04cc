/* The folder `.web`: see frontend.h. Assets are in assets.c. */
#include <unistd.h>

#include "certificates.h"
#include "files.h"
#include "frontend.h"
#include "packages.h"
#include "term.h"

#define MAX_FILE (16u << 20)
#define LIST RX_WEB "/.reflex/scaffold" /* the files that came from the scaffold, one a line */
#define TAILWIND "4.3.5"
#define LIBRARIES RX_WEB "/.reflex/libraries.json"

/* A refresh that runs. */
struct refresh {
	const struct rx_config *config;
	char *scaffold, *web;
	cJSON *libraries; /* NULL: none */
	struct rx_buf list;
	int changed;
};

/* These two follow the libraries: once there are any, package.json is put together and the lock belongs to the package
 * manager. */
static bool is_package_file(const char *path)
{
	return !strcmp(path, "package.json") || !strcmp(path, "bun.lock");
}

/* `more` is written behind what the file has. */
static int refresh_with(struct refresh *refresh, const struct rx_entry *entry, const char *more, struct rx_err *err)
{
	char *to = rx_path_join(refresh->web, entry->path), *text = NULL;
	struct rx_buf all;
	size_t length = 0;
	rx_buf_init(&all, 2 * MAX_FILE);
	int result = rx_file_read(entry->full, MAX_FILE, &text, &length, err);
	if (!result) {
		rx_buf_add(&all, text, length);
		rx_buf_adds(&all, more);
		result = rx_file_update(to, rx_buf_text(&all), all.len, err);
	}
	rx_buf_release(&all);
	free(text);
	free(to);
	refresh->changed += result > 0;
	return result < 0 ? -1 : 0;
}

static int refresh_file(struct refresh *refresh, const struct rx_entry *entry, struct rx_err *err)
{
	return refresh_with(refresh, entry, "", err);
}

/* An asset of the project stands in the place of the scaffold's file. */
static bool is_replaced(const struct refresh *refresh, const char *path)
{
	if (strncmp(path, "public/", 7))
		return false;
	char *asset = rx_xprintf("%s/assets/%s", refresh->config->root, path + 7);
	bool found = rx_file_exists(asset);
	free(asset);
	return found;
}

/* True when `list` has `name` as one of its lines. */
static bool has_line(const char *list, const char *name)
{
	size_t length = strlen(name);
	for (const char *p = list; p; p = strchr(p, '\n') ? strchr(p, '\n') + 1 : NULL)
		if (!strncmp(p, name, length) && p[length] == '\n')
			return true;
	return false;
}

/* ---- Tailwind ---- */

/* Files of scaffolds/tailwind stand in the place of the scaffold's while rxconfig.json asks for it. */
static const struct {
	const char *from, *to;
} tailwind[] = {
	{ "tailwind.css", "reflex/tailwind.css" }, /* first: the project's classes follow */
	{ "radix.css", "reflex/radix.css" },
	{ "postcss.config.mjs", "postcss.config.mjs" },
};

static bool is_tailwind(const struct refresh *refresh, const char *path)
{
	for (size_t i = 0; refresh->config->tailwind && i < RX_COUNT(tailwind); i++)
		if (!strcmp(tailwind[i].to, path))
			return true;
	return false;
}

/* `@source inline("mt-7");` for each class that stands in no page. */
static void add_classes(const struct rx_strings *classes, struct rx_buf *out)
{
	for (int i = 0; i < classes->len; i++)
		rx_buf_addf(out, "@source inline(\"%s\");\n", classes->at[i]);
}

static int add_tailwind(struct refresh *refresh, struct rx_err *err)
{
	int result = 0;
	struct rx_buf classes;
	rx_buf_init(&classes, MAX_FILE);
	add_classes(&refresh->config->tailwind_classes, &classes);
	for (size_t i = 0; i < RX_COUNT(tailwind) && !result; i++) {
		char *from = rx_xprintf("%s/../tailwind/%s", refresh->scaffold, tailwind[i].from);
		struct rx_entry entry = { .path = tailwind[i].to, .full = from };
		result = refresh_with(refresh, &entry, i ? "" : rx_buf_text(&classes), err);
		if (!has_line(rx_buf_text(&refresh->list), entry.path))
			rx_buf_addf(&refresh->list, "%s\n", entry.path);
		free(from);
	}
	rx_buf_release(&classes);
	return result;
}

/* The packages that it needs besides those of the pages. */
static void want_tailwind(struct refresh *refresh)
{
	if (!refresh->libraries)
		refresh->libraries = cJSON_CreateObject();
	cJSON_AddStringToObject(refresh->libraries, "@tailwindcss/postcss", TAILWIND);
	cJSON_AddStringToObject(refresh->libraries, "tailwindcss", TAILWIND);
}

static int visit(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct refresh *refresh = data;
	if (!strcmp(entry->name, "node_modules") || *entry->name == '.')
		return 1;
	if (entry->kind != RX_ENTRY_FILE)
		return 0;
	rx_buf_addf(&refresh->list, "%s\n", entry->path);
	if ((refresh->libraries && is_package_file(entry->path)) || is_replaced(refresh, entry->path) ||
	    is_tailwind(refresh, entry->path))
		return 0;
	return refresh_file(refresh, entry, err);
}

/* Removes what the list of the last time names and this scaffold does not have. */
static void remove_old(struct refresh *refresh, char *old)
{
	for (char *line = old, *end; (end = strchr(line, '\n')); line = end + 1) {
		*end = 0;
		if (!rx_path_safe(line) || has_line(rx_buf_text(&refresh->list), line))
			continue;
		char *path = rx_path_join(refresh->web, line);
		refresh->changed += unlink(path) == 0;
		free(path);
	}
}

static int list_update(struct refresh *refresh, struct rx_err *err)
{
	char *path = rx_path_join(refresh->config->root, LIST), *old = NULL;
	if (!rx_file_read(path, 1 << 20, &old, NULL, NULL))
		remove_old(refresh, old);
	free(old);
	int result = rx_file_update(path, rx_buf_text(&refresh->list), refresh->list.len, err);
	free(path);
	return result < 0 ? -1 : 0;
}

static cJSON *read_json(const char *folder, const char *name)
{
	char *path = rx_path_join(folder, name), *text = NULL;
	cJSON *json = rx_file_read(path, MAX_FILE, &text, NULL, NULL) ? NULL : cJSON_Parse(text);
	free(text);
	free(path);
	return json;
}

static int write_json(const char *folder, const char *name, const cJSON *json, struct rx_err *err)
{
	char *path = rx_path_join(folder, name), *text = cJSON_Print(json);
	int result =
		text ? rx_file_update(path, text, strlen(text), err) : rx_err_set(err, "unable to print '%s'", name);
	cJSON_free(text);
	free(path);
	return result;
}

/* The scaffold's package.json with the libraries added. The lock starts as the scaffold's. */
static int merge_packages(struct refresh *refresh, struct rx_err *err)
{
	cJSON *package = read_json(refresh->scaffold, "package.json");
	cJSON *wanted = cJSON_GetObjectItemCaseSensitive(package, "dependencies");
	if (!wanted) {
		cJSON_Delete(package);
		return rx_err_set(err, "the scaffold's package.json has no \"dependencies\"");
	}
	for (const cJSON *item = refresh->libraries->child; item; item = item->next)
		if (cJSON_IsString(item) && !cJSON_HasObjectItem(wanted, item->string))
			cJSON_AddStringToObject(wanted, item->string, item->valuestring);
	int result = write_json(refresh->web, "package.json", package, err);
	cJSON_Delete(package);
	char *lock = rx_path_join(refresh->web, "bun.lock"), *from = rx_path_join(refresh->scaffold, "bun.lock");
	if (result >= 0 && !rx_file_exists(lock))
		result = rx_file_copy(from, lock, err);
	free(lock);
	free(from);
	refresh->changed += result > 0;
	return result < 0 ? -1 : 0;
}

/* Next's own development resources are served to these names only. */
static int write_settings(struct refresh *refresh, struct rx_err *err)
{
	const struct rx_config *config = refresh->config;
	cJSON *json = cJSON_CreateObject(), *hosts = cJSON_AddArrayToObject(json, "hosts");
	cJSON_AddStringToObject(json, "frontend_path", config->frontend_path ? config->frontend_path : "");
	static const char *const local[] = { "localhost", "127.0.0.1", "[::1]" };
	for (size_t i = 0; i < RX_COUNT(local); i++)
		cJSON_AddItemToArray(hosts, cJSON_CreateString(local[i]));
	if (config->frontend_host)
		cJSON_AddItemToArray(hosts, cJSON_CreateString(config->frontend_host));
	int result = write_json(refresh->web, "reflex.config.json", json, err);
	cJSON_Delete(json);
	refresh->changed += result > 0;
	return result < 0 ? -1 : 0;
}

static int refresh_run(struct refresh *refresh, struct rx_err *err)
{
	if (rx_tree_walk(refresh->scaffold, visit, refresh, err))
		return -1;
	if (refresh->config->tailwind && add_tailwind(refresh, err))
		return -1;
	if (list_update(refresh, err))
		return -1;
	if (refresh->libraries && merge_packages(refresh, err))
		return -1;
	return write_settings(refresh, err);
}

int rx_frontend_prepare(const struct rx_config *config, struct rx_err *err)
{
	char *scaffolds = rx_install_path(RX_INSTALL_SCAFFOLDS, err);
	if (!scaffolds)
		return -1;
	struct refresh refresh = { .config = config };
	refresh.scaffold = rx_path_join(scaffolds, "web");
	refresh.web = rx_path_join(config->root, RX_WEB);
	refresh.libraries = read_json(config->root, LIBRARIES);
	if (config->tailwind)
		want_tailwind(&refresh);
	rx_buf_init(&refresh.list, 1 << 20);
	int failed = refresh_run(&refresh, err);
	int assets = failed ? 0 : rx_frontend_assets(config->root, err);
	rx_buf_release(&refresh.list);
	cJSON_Delete(refresh.libraries);
	free(refresh.web);
	free(refresh.scaffold);
	free(scaffolds);
	return failed || assets < 0 ? -1 : refresh.changed + assets;
}

static bool has_libraries(const char *root)
{
	char *path = rx_path_join(root, LIBRARIES);
	bool found = rx_file_exists(path);
	free(path);
	return found;
}

int rx_frontend_install(const struct rx_config *config, const struct rx_guard *guard, struct rx_err *err)
{
	uint64_t start = rx_now_us();
	int changed = rx_frontend_prepare(config, err);
	if (changed < 0)
		return -1;
	if (changed)
		rx_term_step((int64_t)(rx_now_us() - start), "wrote %d %s to %s", changed,
			     changed == 1 ? "file" : "files", RX_WEB);
	char *web = rx_path_join(config->root, RX_WEB);
	struct rx_install install = {
		.web = web, .project = config->root, .frozen = !has_libraries(config->root) && !config->tailwind, .guard = guard
	};
	int result = rx_packages_install(&install, err);
	free(web);
	return result < 0 ? -1 : 0;
}

/* The scaffold's own package.json; NULL with `err`. */
static cJSON *scaffold_package(struct rx_err *err)
{
	char *scaffolds = rx_install_path(RX_INSTALL_SCAFFOLDS, err);
	cJSON *package = scaffolds ? read_json(scaffolds, "web/package.json") : NULL;
	if (scaffolds && !package)
		rx_err_set(err, "unable to read '%s/web/package.json'", scaffolds);
	free(scaffolds);
	return package;
}

/* Takes the library into `known` when neither it nor the scaffold has it in this version; true when it did. */
static bool library_add(cJSON *known, const cJSON *scaffold, const cJSON *library)
{
	if (!library->string || !cJSON_IsString(library) || cJSON_HasObjectItem(scaffold, library->string))
		return false;
	const char *version = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(known, library->string));
	if (version && !strcmp(version, library->valuestring))
		return false;
	cJSON_DeleteItemFromObjectCaseSensitive(known, library->string);
	cJSON_AddStringToObject(known, library->string, library->valuestring);
	return true;
}

/* Of two versions of a package only one is installed. */
static bool named_later(const cJSON *item)
{
	for (const cJSON *later = item->next; later; later = later->next)
		if (item->string && later->string && !strcmp(item->string, later->string))
			return true;
	return false;
}

int rx_frontend_add_libraries(const char *root, const cJSON *libraries, struct rx_err *err)
{
	cJSON *package = scaffold_package(err), *known = read_json(root, LIBRARIES);
	if (!package) {
		cJSON_Delete(known);
		return -1;
	}
	if (!cJSON_IsObject(known)) {
		cJSON_Delete(known);
		known = cJSON_CreateObject();
	}
	bool added = false;
	for (const cJSON *item = libraries ? libraries->child : NULL; item; item = item->next)
		added |= !named_later(item) && library_add(known, cJSON_GetObjectItemCaseSensitive(package, "dependencies"), item);
	int result = added ? write_json(root, LIBRARIES, known, err) : 0;
	cJSON_Delete(package);
	cJSON_Delete(known);
	return result < 0 ? -1 : added;
}

int rx_frontend_drop_libraries(const char *root, const cJSON *libraries, struct rx_err *err)
{
	cJSON *known = read_json(root, LIBRARIES);
	bool dropped = false;
	for (const cJSON *item = libraries ? libraries->child : NULL; item; item = item->next) {
		dropped |= cJSON_HasObjectItem(known, item->string);
		cJSON_DeleteItemFromObjectCaseSensitive(known, item->string);
	}
	int result = dropped ? write_json(root, LIBRARIES, known, err) : 0;
	cJSON_Delete(known);
	return result < 0 ? -1 : dropped;
}

int rx_frontend_start(struct rx_child *child, const struct rx_config *config, const char *node, int port,
		      const struct rx_guard *guard, struct rx_err *err)
{
	char *web = rx_path_join(config->root, RX_WEB), number[16];
	snprintf(number, sizeof number, "%d", port);
	const char *host = config->frontend_host;
	const char *const argv[] = {
		node, "dev-server.js", number, host ? host : "127.0.0.1", host ? NULL : "::1", NULL
	};
	const char *const env[] = { "NODE_ENV=development",
					   "NEXT_TELEMETRY_DISABLED=1",
					   "__NEXT_DEV_SERVER=1",
					   "TURBOPACK=1",
					   "FORCE_COLOR",
					   "NODE_OPTIONS",
					   rx_certificates_env(),
					   NULL };
	struct rx_spawn spawn = { .argv = argv, .env = env, .folder = web, .guard = guard };
	int failed = rx_child_start(child, &spawn, err);
	free(web);
	return failed;
}

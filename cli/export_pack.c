/* Archives and folders of an export: see export_pack.h. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "command.h"
#include "db_files.h"
#include "export_build.h"
#include "export_libs.h"
#include "export_pack.h"
#include "files.h"
#include "fill.h"
#include "zip.h"

#define MAX_TEXT (1 << 20)

/* An archive or a folder that is being filled. */
struct pack {
	struct rx_zip *zip;   /* NULL: a folder */
	char *path, *staging; /* of the folder: where it will be, where it is made */
};

/* ---- both kinds ---- */

/* A folder is replaced only when it came from an export: it has `mark` in it. */
static int check_folder(const char *path, const char *mark, struct rx_err *err)
{
	struct stat info;
	char *proof = rx_path_join(path, mark);
	bool mine = rx_file_exists(proof) || (rx_dir_exists(path) && rx_dir_empty(path));
	free(proof);
	if (mine || lstat(path, &info))
		return 0;
	rx_err_set(err, "'%s' exists and is not from an earlier export", path);
	return rx_err_hint(err, "choose another folder: --zip-dest-dir <folder>");
}

static int pack_open(struct pack *pack, const char *dest, const char *name, bool zip, const char *mark,
		     struct rx_err *err)
{
	char *file = rx_xprintf("%s%s", name, zip ? ".zip" : "");
	*pack = (struct pack){ .path = rx_path_join(dest, file) };
	free(file);
	if (zip)
		return (pack->zip = rx_zip_open(pack->path, err)) ? 0 : -1;
	pack->staging = rx_xprintf("%s.%ld.tmp", pack->path, (long)getpid());
	return check_folder(pack->path, mark, err) || rx_dir_make(pack->staging, err) ? -1 : 0;
}

static int pack_bytes(struct pack *pack, const char *name, const char *text, size_t length, int mode,
		      struct rx_err *err)
{
	if (pack->zip)
		return rx_zip_add_bytes(pack->zip, name, text, length, mode, err);
	char *path = rx_path_join(pack->staging, name);
	int result = rx_file_write(path, text, length, err);
	if (!result && chmod(path, (mode_t)mode))
		result = rx_err_set(err, "unable to write '%s': %s", path, strerror(errno));
	free(path);
	return result;
}

static int pack_file(struct pack *pack, const char *name, const char *from, struct rx_err *err)
{
	if (pack->zip)
		return rx_zip_add_file(pack->zip, name, from, err);
	char *path = rx_path_join(pack->staging, name);
	int result = rx_file_copy(from, path, err);
	free(path);
	return result;
}

static int pack_tree(struct pack *pack, const char *prefix, const char *folder, struct rx_err *err)
{
	if (pack->zip)
		return rx_zip_add_tree(pack->zip, prefix, folder, err);
	char *path = rx_path_join(pack->staging, prefix);
	int result = rx_dir_make(path, err) || rx_tree_copy(folder, path, err) ? -1 : 0;
	free(path);
	return result;
}

static int put_folder(const struct pack *pack, struct rx_err *err)
{
	char *old = rx_xprintf("%s.old", pack->staging);
	int result = 0;
	if (rename(pack->path, old) && errno != ENOENT)
		result = rx_err_set(err, "unable to replace '%s': %s", pack->path, strerror(errno));
	else if (rename(pack->staging, pack->path))
		result = rx_err_set(err, "unable to write '%s': %s", pack->path, strerror(errno));
	rx_tree_remove(old, NULL);
	free(old);
	return result;
}

static int add_size(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct stat info;
	(void)err;
	if (entry->kind == RX_ENTRY_FILE && !stat(entry->full, &info))
		*(int64_t *)data += info.st_size;
	return 0;
}

static void measure(struct rx_package_out *out)
{
	struct stat info;
	out->size = 0;
	if (rx_dir_exists(out->path))
		rx_tree_walk(out->path, add_size, &out->size, NULL);
	else if (!stat(out->path, &info))
		out->size = info.st_size;
}

/* Ends what _open began, also when something failed in between. */
static int pack_close(struct pack *pack, int failed, struct rx_package_out *out, struct rx_err *err)
{
	if (pack->zip && failed)
		rx_zip_abort(pack->zip);
	else if (pack->zip)
		failed = rx_zip_close(pack->zip, err);
	else if (!failed)
		failed = put_folder(pack, err);
	if (pack->staging)
		rx_tree_remove(pack->staging, NULL);
	free(pack->staging);
	if (failed) {
		free(pack->path);
		return -1;
	}
	out->path = pack->path;
	measure(out);
	return 0;
}

/* ---- the frontend ---- */

static int fill_frontend(struct pack *pack, const struct rx_config *config, struct rx_err *err)
{
	const char *prefix = config->frontend_path && *config->frontend_path ? config->frontend_path + 1 : "";
	if (pack_tree(pack, prefix, RX_EXPORT_SITE, err))
		return -1;
	/* A static host looks for its 404 page at the root: it is what makes dynamic routes work there. */
	return *prefix ? pack_file(pack, "404.html", RX_EXPORT_SITE "/404.html", err) : 0;
}

int rx_pack_frontend(const struct rx_config *config, const char *dest, bool zip, struct rx_package_out *out,
		     struct rx_err *err)
{
	struct pack pack;
	if (rx_export_write_env(config, RX_EXPORT_SITE, config->api_url, err))
		return -1;
	int failed = pack_open(&pack, dest, "frontend", zip, "404.html", err);
	if (!failed)
		failed = fill_frontend(&pack, config, err);
	return pack_close(&pack, failed, out, err);
}

/* ---- the backend ---- */

static void add_list(cJSON *json, const char *key, const struct rx_strings *list)
{
	cJSON *array = cJSON_AddArrayToObject(json, key);
	for (int i = 0; i < list->len; i++)
		cJSON_AddItemToArray(array, cJSON_CreateString(list->at[i]));
}

static char *settings_json(const struct rx_config *config)
{
	cJSON *json = cJSON_CreateObject();
	cJSON_AddNumberToObject(json, "backend_port", config->backend_port);
	if (config->backend_host)
		cJSON_AddStringToObject(json, "backend_host", config->backend_host);
	if (config->api_url)
		cJSON_AddStringToObject(json, "api_url", config->api_url);
	cJSON_AddStringToObject(json, "frontend_path", config->frontend_path ? config->frontend_path : "");
	cJSON_AddStringToObject(json, "backend_path", config->backend_path ? config->backend_path : "");
	add_list(json, "cors_allowed_origins", &config->cors_allowed_origins);
	add_list(json, "trusted_proxies", &config->trusted_proxies);
	cJSON_AddStringToObject(json, "state_store", rx_config_store_name(config));
	if (rx_config_redis_url(config))
		cJSON_AddStringToObject(json, "redis_url", rx_config_redis_url(config));
	cJSON_AddNumberToObject(json, "max_message", config->max_message);
	cJSON_AddNumberToObject(json, "event_timeout", config->event_timeout);
	cJSON_AddNumberToObject(json, "connections_per_address", config->connections_per_address);
	cJSON_AddNumberToObject(json, "events_per_client", config->events_per_client);
	cJSON_AddNumberToObject(json, "events_per_address", config->events_per_address);
	cJSON_AddNumberToObject(json, "request_timeout", config->request_timeout);
	cJSON_AddNumberToObject(json, "ping_interval", config->ping_interval);
	cJSON_AddNumberToObject(json, "ping_timeout", config->ping_timeout);
	if (config->token_expiration)
		cJSON_AddNumberToObject(json, "token_expiration", config->token_expiration);
	if (config->deploy_url)
		cJSON_AddStringToObject(json, "deploy_url", config->deploy_url);
	cJSON_AddStringToObject(json, "db_url", config->db_url);
	cJSON_AddNumberToObject(json, "max_upload_size", (double)config->max_upload_size);
	cJSON_AddStringToObject(json, "uploaded_files_dir", config->uploaded_files_dir);
	if (config->tls_certificate)
		cJSON_AddStringToObject(json, "tls_certificate", config->tls_certificate);
	if (config->tls_key)
		cJSON_AddStringToObject(json, "tls_key", config->tls_key);
	cJSON_AddStringToObject(json, "loglevel", rx_level_name(config->loglevel));
	char *text = cJSON_Print(json), *copy = rx_xprintf("%s\n", text);
	cJSON_free(text);
	cJSON_Delete(json);
	return copy;
}

static char *join(const struct rx_strings *strings, const char *before, const char *after)
{
	struct rx_buf out;
	rx_buf_init(&out, MAX_TEXT);
	for (int i = 0; i < strings->len; i++)
		rx_buf_addf(&out, "%s%s%s", before, strings->at[i], i + 1 < strings->len ? after : "");
	return rx_buf_detach(&out, NULL);
}

static char *readme_text(const struct rx_config *config, const char *skeleton)
{
	struct rx_needs needs;
	char port[16];
	rx_needs_find(&needs, RX_EXPORT_PROGRAM);
	snprintf(port, sizeof port, "%d", config->backend_port);
	char *libraries = join(&needs.libraries, "    ", "\n"), *packages = join(&needs.packages, "", " ");
	const char *const values[][2] = { { "@APP@", config->app_name },
					  { "@VERSION@", RX_VERSION },
					  { "@PORT@", port },
					  { "@LIBRARIES@", libraries },
					  { "@PACKAGES@", packages } };
	char *text = rx_fill(skeleton, values, RX_COUNT(values));
	free(libraries);
	free(packages);
	rx_needs_release(&needs);
	return text;
}

static int add_readme(struct pack *pack, const struct rx_config *config, const char *scaffold, struct rx_err *err)
{
	char *path = rx_path_join(scaffold, "export/README.txt"), *skeleton = NULL;
	int result = rx_file_read(path, MAX_TEXT, &skeleton, NULL, err);
	if (!result) {
		char *text = readme_text(config, skeleton);
		result = pack_bytes(pack, "README.txt", text, strlen(text), 0644, err);
		free(text);
	}
	free(skeleton);
	free(path);
	return result;
}

static int fill_backend(struct pack *pack, const struct rx_config *config, struct rx_err *err)
{
	char *scaffold = rx_install_path(RX_INSTALL_SCAFFOLDS, err), *settings = settings_json(config);
	char *start = scaffold ? rx_path_join(scaffold, "export/start") : NULL, *script = NULL;
	size_t length;
	int failed = !scaffold || rx_file_read(start, MAX_TEXT, &script, &length, err);
	failed = failed || pack_file(pack, "backend", RX_EXPORT_PROGRAM, err) ||
		 pack_bytes(pack, "start", script, length, 0755, err) ||
		 pack_bytes(pack, "reflex.json", settings, strlen(settings), 0644, err) ||
		 (rx_dir_exists(RX_MIGRATIONS) && pack_tree(pack, RX_MIGRATIONS, RX_MIGRATIONS, err)) ||
		 add_readme(pack, config, scaffold, err);
	free(script);
	free(start);
	free(settings);
	free(scaffold);
	return failed ? -1 : 0;
}

int rx_pack_backend(const struct rx_config *config, const char *dest, bool zip, struct rx_package_out *out,
		    struct rx_err *err)
{
	struct pack pack;
	int failed = pack_open(&pack, dest, "backend", zip, "reflex.json", err);
	if (!failed)
		failed = fill_backend(&pack, config, err);
	return pack_close(&pack, failed, out, err);
}

/* ---- both in one ---- */

int rx_pack_standalone(const struct rx_config *config, const char *dest, struct rx_package_out *out, struct rx_err *err)
{
	char *path = rx_path_join(dest, config->app_name);
	if (rx_dir_exists(path)) {
		/* A folder of that name is in the way: app/ of an app called app. */
		free(path);
		char *name = rx_xprintf("%s-server", config->app_name);
		path = rx_path_join(dest, name);
		free(name);
	}
	if (rx_file_copy(RX_EXPORT_STANDALONE, path, err)) {
		free(path);
		return -1;
	}
	out->path = path;
	measure(out);
	return 0;
}

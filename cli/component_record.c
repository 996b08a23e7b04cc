/* components.json, and `reflex component list` and `uninstall`, which go by it: see component_record.h. */
#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "command.h"
#include "component_record.h"
#include "component_share.h"
#include "files.h"
#include "term.h"

#define RECORD_MAX (4u << 20)
#define SCRATCH ".reflex-component."

/* ---- components.json ---- */

cJSON *rx_shared_read(struct rx_err *err)
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

int rx_shared_write(const cJSON *record, struct rx_err *err)
{
	if (!record->child)
		return rx_tree_remove(RX_SHARED_RECORD, err);
	char *text = cJSON_Print(record), *lines = rx_xprintf("%s\n", text);
	int failed = rx_file_write(RX_SHARED_RECORD, lines, strlen(lines), err);
	free(lines);
	cJSON_free(text);
	return failed;
}

bool rx_shared_has(const cJSON *files, const char *path)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, files) if (cJSON_IsString(item) && !strcmp(item->valuestring, path)) return true;
	return false;
}

/* A record is read from the project: only paths of the two folders are ever removed. */
bool rx_shared_is_ours(const char *path)
{
	return rx_path_safe(path) && (!strncmp(path, "app/components/", 15) || !strncmp(path, "components/", 11));
}

/* The folders of a file that is gone, as far as nothing else is in them. */
static void remove_folders(const char *path)
{
	char *folder = rx_path_dir(path);
	while (strcmp(folder, "app") && strcmp(folder, ".") && !rmdir(folder)) {
		char *above = rx_path_dir(folder);
		free(folder);
		folder = above;
	}
	free(folder);
}

int rx_shared_remove(const cJSON *files, const cJSON *but, struct rx_err *err)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, files)
	{
		if (!cJSON_IsString(item) || !rx_shared_is_ours(item->valuestring) || rx_shared_has(but, item->valuestring))
			continue;
		if (rx_tree_remove(item->valuestring, err))
			return -1;
		remove_folders(item->valuestring);
	}
	return 0;
}

/* ---- the scratch folder ---- */

char *rx_shared_scratch(void)
{
	return rx_xprintf(SCRATCH "%ld.tmp", (long)getpid());
}

/* The process whose folder, or unfinished record, this is; 0: it is something else. */
static long owner_of(const char *name)
{
	long pid = 0;
	if (sscanf(name, SCRATCH "%ld.tmp", &pid) != 1)
		sscanf(name, RX_SHARED_RECORD ".%ld.tmp", &pid);
	return pid;
}

static int remove_stale(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)data, (void)err;
	long pid = owner_of(entry->name);
	if (pid > 0 && kill((pid_t)pid, 0) && errno == ESRCH)
		rx_tree_remove(entry->path, NULL);
	return 1;
}

void rx_shared_sweep(void)
{
	rx_tree_walk(".", remove_stale, NULL, NULL);
}

/* ---- list and uninstall ---- */

int rx_component_uninstall(const struct rx_args *args, const struct rx_config *config)
{
	(void)config;
	struct rx_err err = { 0 };
	const char *name = args->words[1];
	rx_shared_sweep();
	cJSON *record = rx_shared_read(&err), *entry = cJSON_GetObjectItemCaseSensitive(record, name);
	int failed = !record;
	if (record && !entry) {
		failed = rx_err_set(&err, "'%s' is not installed", name);
		rx_err_hint(&err, "reflex component list");
	} else if (record) {
		failed = rx_shared_remove(cJSON_GetObjectItemCaseSensitive(entry, "files"), NULL, &err);
		cJSON_DeleteItemFromObjectCaseSensitive(record, name);
		failed = failed || rx_shared_write(record, &err);
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
	rx_shared_sweep();
	cJSON *record = rx_shared_read(&err);
	if (!record)
		return rx_term_err(&err);
	const cJSON *item;
	cJSON_ArrayForEach(item, record)
	{
		const char *version = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "version")),
			   *source = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "source"));
		rx_term_out("%s %s  %s", item->string, version ? version : "?", source ? source : "?");
		if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(item, "incomplete"))) {
			rx_term_warning("'%s' is not installed completely", item->string);
			rx_term_hint("reflex component install %s", source ? source : item->string);
		}
	}
	if (!record->child)
		rx_term_out("no packages of components are installed");
	cJSON_Delete(record);
	return RX_EXIT_OK;
}

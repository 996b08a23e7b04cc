/* Copies a project's assets/ to .web/public and its components/ to .web/components, and keeps them the same: rx_frontend_assets of frontend.h. Copies,
 * because Turbopack follows no link out of its folder. A copy has the time of its original, so that an unchanged file
 * is recognised without reading it. */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "frontend.h"
#include "supervisor_state.h"

struct sync {
	const char *name; /* "assets" */
	char *assets, *public, *scaffold; /* `scaffold`: NULL when it has no such folder */
	int changed;
};

static bool same_file(const struct stat *a, const struct stat *b)
{
	return a->st_size == b->st_size && a->st_mtime == b->st_mtime;
}

static void copy_times(const struct stat *from, const char *to)
{
	struct timespec times[2] = { { .tv_nsec = UTIME_OMIT }, { .tv_sec = from->st_mtime } };
	utimensat(AT_FDCWD, to, times, 0);
}

static int copy_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct sync *sync = data;
	if (entry->kind == RX_ENTRY_LINK || entry->kind == RX_ENTRY_OTHER)
		return rx_err_set(err, "'%s/%s' is no regular file: what is in %s/ cannot be links", sync->name, entry->path, sync->name);
	if (entry->kind != RX_ENTRY_FILE || (!sync->scaffold && rx_is_source(entry->path)))
		return 0;
	char *to = rx_path_join(sync->public, entry->path);
	struct stat here, there;
	int result = 0;
	if (!stat(entry->full, &here) && (stat(to, &there) || !same_file(&here, &there))) {
		result = rx_file_copy(entry->full, to, err);
		if (!result)
			copy_times(&here, to);
		sync->changed++;
	}
	free(to);
	return result;
}

static bool has_file(const char *folder, const char *name)
{
	char *path = rx_path_join(folder, name);
	bool found = rx_file_exists(path);
	free(path);
	return found;
}

static int remove_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)err;
	struct sync *sync = data;
	if (entry->kind == RX_ENTRY_DIR || has_file(sync->assets, entry->path) ||
	    (sync->scaffold && has_file(sync->scaffold, entry->path)))
		return 0;
	sync->changed += unlink(entry->full) == 0;
	return 0;
}

static int sync_run(struct sync *sync, struct rx_err *err)
{
	if (rx_dir_exists(sync->assets) && (rx_dir_make(sync->public, err) || rx_tree_walk(sync->assets, copy_entry, sync, err)))
		return -1;
	return rx_dir_exists(sync->public) ? rx_tree_walk(sync->public, remove_entry, sync, err) : 0;
}

/* Returns how many files changed, or -1. */
static int sync_folder(const char *root, const char *name, const char *to, const char *scaffold, struct rx_err *err)
{
	struct sync sync = { .name = name };
	sync.assets = rx_path_join(root, name);
	sync.public = rx_path_join(root, to);
	sync.scaffold = scaffold ? rx_path_join(scaffold, "web/public") : NULL;
	int failed = sync_run(&sync, err);
	free(sync.assets);
	free(sync.public);
	free(sync.scaffold);
	return failed ? -1 : sync.changed;
}

int rx_frontend_assets(const char *root, struct rx_err *err)
{
	char *scaffolds = rx_install_path(RX_INSTALL_SCAFFOLDS, err);
	if (!scaffolds)
		return -1;
	int assets = sync_folder(root, "assets", RX_WEB "/public", scaffolds, err);
	int components = assets < 0 ? -1 : sync_folder(root, "components", RX_WEB "/components", NULL, err);
	free(scaffolds);
	return components < 0 ? -1 : assets + components;
}

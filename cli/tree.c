/* Walking, copying and removing folders with all that they hold: see files.h. */
#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"

#define MAX_DEPTH 64

struct walk {
	rx_walk_fn *visit;
	void *data;
	struct rx_err *err;
	bool dirs_last; /* folders after what they hold */
	int depth;
};

static enum rx_entry_kind kind_of(const char *path)
{
	struct stat info;
	if (lstat(path, &info))
		return RX_ENTRY_OTHER;
	if (S_ISLNK(info.st_mode))
		return RX_ENTRY_LINK;
	return S_ISDIR(info.st_mode) ? RX_ENTRY_DIR : S_ISREG(info.st_mode) ? RX_ENTRY_FILE : RX_ENTRY_OTHER;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a folder, sorted. Returns how many, or -1 with errno. */
static int list(const char *path, char ***names)
{
	DIR *dir = opendir(path);
	int count = 0, cap = 0;
	*names = NULL;
	if (!dir)
		return -1;
	for (struct dirent *entry; (entry = readdir(dir));) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (count == cap)
			*names = rx_xrealloc(*names, sizeof **names * (size_t)(cap = cap ? cap * 2 : 16));
		(*names)[count++] = rx_xstrdup(entry->d_name);
	}
	closedir(dir);
	if (count)
		qsort(*names, (size_t)count, sizeof **names, compare_names);
	return count;
}

static int walk_folder(struct walk *walk, const char *full, const char *path);

static int walk_entry(struct walk *walk, const char *folder, const char *prefix, const char *name)
{
	char *full = rx_path_join(folder, name), *path = rx_path_join(prefix, name);
	struct rx_entry entry = { .path = path, .full = full, .name = name, .kind = kind_of(full) };
	bool folder_later = walk->dirs_last && entry.kind == RX_ENTRY_DIR;
	int result = folder_later ? 0 : walk->visit(&entry, walk->data, walk->err);
	if (!result && entry.kind == RX_ENTRY_DIR)
		result = walk_folder(walk, full, path);
	if (result >= 0 && folder_later)
		result = walk->visit(&entry, walk->data, walk->err);
	free(full);
	free(path);
	return result < 0 ? -1 : 0;
}

static int walk_folder(struct walk *walk, const char *full, const char *path)
{
	char **names;
	if (walk->depth >= MAX_DEPTH)
		return rx_err_set(walk->err, "folders are nested too deep: '%s'", full);
	int count = list(full, &names), result = 0;
	if (count < 0)
		return rx_err_set(walk->err, "unable to open folder '%s': %s", full, strerror(errno));
	walk->depth++;
	for (int i = 0; i < count; i++) {
		if (!result)
			result = walk_entry(walk, full, path, names[i]);
		free(names[i]);
	}
	walk->depth--;
	free(names);
	return result;
}

int rx_tree_walk(const char *root, rx_walk_fn *visit, void *data, struct rx_err *err)
{
	struct walk walk = { .visit = visit, .data = data, .err = err };
	return walk_folder(&walk, root, "");
}

static int copy_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	if (entry->kind == RX_ENTRY_LINK || entry->kind == RX_ENTRY_OTHER)
		return rx_err_set(err, "'%s' is neither a file nor a folder", entry->path);
	char *to = rx_path_join(data, entry->path);
	int result = entry->kind == RX_ENTRY_DIR ? rx_dir_make(to, err) : rx_file_copy(entry->full, to, err);
	free(to);
	return result;
}

int rx_tree_copy(const char *from, const char *to, struct rx_err *err)
{
	if (rx_dir_make(to, err))
		return -1;
	return rx_tree_walk(from, copy_entry, (void *)to, err);
}

static int remove_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)data;
	if (entry->kind == RX_ENTRY_DIR ? !rmdir(entry->full) : !unlink(entry->full))
		return 0;
	return rx_err_set(err, "unable to remove '%s': %s", entry->full, strerror(errno));
}

int rx_tree_remove(const char *path, struct rx_err *err)
{
	struct stat info;
	if (lstat(path, &info))
		return errno == ENOENT ? 0 : rx_err_set(err, "unable to remove '%s': %s", path, strerror(errno));
	if (!S_ISDIR(info.st_mode))
		return unlink(path) ? rx_err_set(err, "unable to remove '%s': %s", path, strerror(errno)) : 0;
	struct walk walk = { .visit = remove_entry, .err = err, .dirs_last = true };
	if (walk_folder(&walk, path, ""))
		return -1;
	return rmdir(path) ? rx_err_set(err, "unable to remove '%s': %s", path, strerror(errno)) : 0;
}

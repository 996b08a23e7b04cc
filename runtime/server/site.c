/* Files and routes of an exported frontend. Pages with parameters have brackets in their names, as Next.js writes them:
 * [slug] stands for one segment,
 * [...all] for one or more, [[...opt]] for none or more. */
#include "site.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

#define PATH_MAX_BYTES 2048
#define DEPTH_MAX 32

static struct rx_site_file *add(struct rx_site *site, const char *path)
{
	if (site->count == site->cap) {
		site->cap = site->cap ? site->cap * 2 : 64;
		site->files = rx_xrealloc(site->files, (size_t)site->cap * sizeof *site->files);
	}
	struct rx_site_file *file = &site->files[site->count++];
	*file = (struct rx_site_file){ .path = rx_xstrdup(path) };
	return file;
}

static void scan(struct rx_site *site, const char *root, const char *below, int depth);

static void scan_entry(struct rx_site *site, const char *root, const char *path, int depth)
{
	char *disk = rx_xprintf("%s%s", root, path);
	struct stat info;
	if (lstat(disk, &info) < 0) {
		free(disk);
	} else if (S_ISREG(info.st_mode)) {
		add(site, path)->disk = disk;
	} else {
		if (S_ISDIR(info.st_mode) && depth < DEPTH_MAX)
			scan(site, root, path, depth + 1);
		free(disk);
	}
}

static void scan(struct rx_site *site, const char *root, const char *below, int depth)
{
	char *folder = rx_xprintf("%s%s", root, below);
	DIR *dir = opendir(folder);
	free(folder);
	if (!dir)
		return;
	for (struct dirent *entry; (entry = readdir(dir));) {
		if (*entry->d_name == '.')
			continue;
		char *path = rx_xprintf("%s/%s", below, entry->d_name);
		scan_entry(site, root, path, depth);
		free(path);
	}
	closedir(dir);
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct rx_site_file *)a)->path, ((const struct rx_site_file *)b)->path);
}

/* Length of the segment at `p`, which stands after a slash. */
static size_t segment(const char *p)
{
	return strcspn(p, "/");
}

enum { PLAIN = '0', ONE, SOME, ANY };

static int kind(const char *p)
{
	if (!strncmp(p, "[[...", 5))
		return ANY;
	if (!strncmp(p, "[...", 4))
		return SOME;
	return *p == '[' ? ONE : PLAIN;
}

static bool is_dynamic_page(const char *path)
{
	size_t length = strlen(path);
	return strstr(path, "/[") && length > 5 && !strcmp(path + length - 5, ".html");
}

static char *order_of(const char *path)
{
	char *order = rx_xcalloc(1, strlen(path) + 1);
	int n = 0;
	for (const char *slash = path; slash; slash = strchr(slash + 1, '/'))
		order[n++] = (char)kind(slash + 1);
	return order;
}

static void sort_dynamic(struct rx_site *site)
{
	for (int i = 1; i < site->dynamic_count; i++)
		for (int k = i;
		     k && strcmp(site->files[site->dynamic[k - 1]].order, site->files[site->dynamic[k]].order) > 0;
		     k--) {
			int swap = site->dynamic[k];
			site->dynamic[k] = site->dynamic[k - 1];
			site->dynamic[k - 1] = swap;
		}
}

static void make_index(struct rx_site *site)
{
	if (site->count)
		qsort(site->files, (size_t)site->count, sizeof *site->files, by_path);
	site->dynamic = rx_xcalloc((size_t)site->count + 1, sizeof *site->dynamic);
	for (int i = 0; i < site->count; i++)
		if (is_dynamic_page(site->files[i].path)) {
			site->files[i].order = order_of(site->files[i].path);
			site->dynamic[site->dynamic_count++] = i;
		}
	sort_dynamic(site);
}

int rx_site_open_dir(struct rx_site *site, const char *dir, struct rx_err *err)
{
	struct stat info;
	*site = (struct rx_site){ 0 };
	if (stat(dir, &info) < 0 || !S_ISDIR(info.st_mode))
		return rx_err_set(err, "unable to read the folder '%s': %s", dir,
				  errno ? strerror(errno) : "not a folder");
	scan(site, dir, "", 0);
	make_index(site);
	return 0;
}

void rx_site_open_embedded(struct rx_site *site, const struct rx_embedded_file *files, int count)
{
	*site = (struct rx_site){ 0 };
	for (int i = 0; i < count; i++) {
		struct rx_site_file *file = add(site, files[i].path);
		file->bytes = files[i].bytes;
		file->length = files[i].length;
	}
	make_index(site);
}

void rx_site_release(struct rx_site *site)
{
	for (int i = 0; i < site->count; i++) {
		free(site->files[i].path);
		free(site->files[i].disk);
		free(site->files[i].order);
	}
	free(site->files);
	free(site->dynamic);
	*site = (struct rx_site){ 0 };
}

const struct rx_site_file *rx_site_exact(const struct rx_site *site, const char *path)
{
	struct rx_site_file key = { .path = (char *)path };
	return site->count ? bsearch(&key, site->files, (size_t)site->count, sizeof key, by_path) : NULL;
}

const struct rx_site_file *rx_site_gzipped(const struct rx_site *site, const struct rx_site_file *file)
{
	char path[PATH_MAX_BYTES];
	int length = snprintf(path, sizeof path, "%s.gz", file->path);
	return length < (int)sizeof path ? rx_site_exact(site, path) : NULL;
}

/* `pattern` and `path` stand after a slash or at their end; the pattern is without suffix. */
static bool matches(const char *pattern, const char *path)
{
	while (*pattern) {
		int what = kind(pattern);
		size_t mine = segment(pattern), theirs = segment(path);
		if (what == ANY)
			return true;
		if (what == SOME)
			return *path != 0;
		if (!theirs || (what == PLAIN && (mine != theirs || memcmp(pattern, path, mine) != 0)))
			return false;
		pattern += mine + (pattern[mine] == '/');
		path += theirs + (path[theirs] == '/');
	}
	return !*path;
}

static void strip(char *text, const char *end)
{
	size_t length = strlen(text), cut = strlen(end);
	if (length >= cut && !strcmp(text + length - cut, end))
		text[length - cut] = 0;
}

static bool page_matches(const struct rx_site_file *file, const char *path)
{
	char pattern[PATH_MAX_BYTES];
	snprintf(pattern, sizeof pattern, "%s", file->path);
	strip(pattern, ".html");
	strip(pattern, "/index");
	return matches(*pattern == '/' ? pattern + 1 : pattern, path + 1);
}

static const struct rx_site_file *find_page(const struct rx_site *site, const char *path)
{
	char name[PATH_MAX_BYTES + 16];
	const char *base = path[1] ? path : "/index"; /* the root has no other name */
	snprintf(name, sizeof name, "%s.html", base);
	const struct rx_site_file *file = rx_site_exact(site, name);
	if (file)
		return file;
	snprintf(name, sizeof name, "%s/index.html", base);
	if ((file = rx_site_exact(site, name)))
		return file;
	for (int i = 0; i < site->dynamic_count; i++)
		if (page_matches(&site->files[site->dynamic[i]], path))
			return &site->files[site->dynamic[i]];
	return NULL;
}

const struct rx_site_file *rx_site_find(const struct rx_site *site, const char *path)
{
	char clean[PATH_MAX_BYTES];
	size_t length = strlen(path);
	if (*path != '/' || length >= sizeof clean || strstr(path, "/../") || strstr(path, "//"))
		return NULL;
	if (length >= 3 && !strcmp(path + length - 3, "/.."))
		return NULL;
	const struct rx_site_file *file = rx_site_exact(site, path);
	if (file || !strncmp(path, "/_next/", 7)) /* what the bundler made is never a page */
		return file;
	memcpy(clean, path, length + 1);
	if (length > 1 && clean[length - 1] == '/')
		clean[length - 1] = 0;
	return find_page(site, clean);
}

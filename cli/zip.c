/* All calls of libarchive: see zip.h. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/buf.h"
#include "files.h"
#include "core/lazy.h"
#include "zip.h"

/* Limits against archives made to fill a disk. */
#define MAX_FILES 200000
#define MAX_BYTES ((int64_t)2 << 30)
/* One moment for all entries, 2000-01-01 UTC: equal input gives equal bytes. */
#define ENTRY_TIME 946684800

/* clang-format off */
#define FUNCTIONS(X) \
	X(write_new) X(write_free) X(write_set_format_zip) X(write_set_format_pax_restricted) \
	X(write_add_filter_gzip) X(write_set_options) X(write_open_filename) X(write_header) X(write_data) \
	X(write_close) X(error_string) X(entry_new) X(entry_free) X(entry_set_pathname) X(entry_set_size) \
	X(entry_set_mode) X(entry_set_mtime) X(entry_pathname) X(entry_filetype) X(entry_mode) X(entry_symlink) \
	X(entry_hardlink) X(read_new) X(read_free) X(read_support_filter_gzip) X(read_support_format_tar) \
	X(read_open_filename) X(read_open_memory) X(read_next_header) X(read_data)
/* clang-format on */
#define MEMBER(name) __typeof__(archive_##name) *name;
#define NAME(name) "archive_" #name,

static struct {
	FUNCTIONS(MEMBER)
} ar;
static const char *const names[] = { FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("archive", RX_SONAME_ARCHIVE, names, ar);

/* libarchive converts names by the thread's locale: while it works that one speaks UTF-8. */
static locale_t utf8_enter(void)
{
	locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	if (utf8)
		uselocale(utf8);
	return utf8;
}

static void utf8_leave(locale_t utf8)
{
	if (!utf8)
		return;
	uselocale(LC_GLOBAL_LOCALE);
	freelocale(utf8);
}

struct rx_zip {
	struct archive *archive;
	char *path, *temporary;
};

static int zip_fail(struct rx_zip *zip, const char *name, struct rx_err *err)
{
	const char *reason = ar.error_string(zip->archive);
	return rx_err_set(err, "unable to write '%s' to '%s': %s", name, zip->path, reason ? reason : "unknown reason");
}

/* gzip would note the time. */
static int set_format(const struct rx_zip *zip)
{
	if (!rx_path_ends(zip->path, ".tgz"))
		return ar.write_set_format_zip(zip->archive);
	return ar.write_set_format_pax_restricted(zip->archive) || ar.write_add_filter_gzip(zip->archive) ||
	       ar.write_set_options(zip->archive, "gzip:!timestamp");
}

struct rx_zip *rx_zip_open(const char *path, struct rx_err *err)
{
	char *folder = rx_path_dir(path);
	int failed = rx_lazy_load(&library, err) || rx_dir_make(folder, err);
	free(folder);
	if (failed)
		return NULL;
	struct rx_zip *zip = rx_xcalloc(1, sizeof *zip);
	zip->path = rx_xstrdup(path);
	zip->temporary = rx_xprintf("%s.%ld.tmp", path, (long)getpid());
	zip->archive = ar.write_new();
	if (set_format(zip) || ar.write_open_filename(zip->archive, zip->temporary)) {
		zip_fail(zip, "the header", err);
		rx_zip_abort(zip);
		return NULL;
	}
	return zip;
}

int rx_zip_add_bytes(struct rx_zip *zip, const char *name, const void *bytes, size_t length, int mode,
		     struct rx_err *err)
{
	if (!rx_path_safe(name))
		return rx_err_set(err, "'%s' is no name for a file in an archive", name);
	locale_t utf8 = utf8_enter();
	struct archive_entry *entry = ar.entry_new();
	ar.entry_set_pathname(entry, name);
	ar.entry_set_size(entry, (int64_t)length);
	ar.entry_set_mode(entry, (mode_t)(S_IFREG | (mode & 0777)));
	ar.entry_set_mtime(entry, ENTRY_TIME, 0);
	int result = 0;
	if (ar.write_header(zip->archive, entry) < ARCHIVE_WARN ||
	    (length && ar.write_data(zip->archive, bytes, length) != (ssize_t)length))
		result = zip_fail(zip, name, err);
	ar.entry_free(entry);
	utf8_leave(utf8);
	return result;
}

int rx_zip_add_file(struct rx_zip *zip, const char *name, const char *path, struct rx_err *err)
{
	struct stat info;
	char *bytes;
	size_t length;
	if (stat(path, &info))
		return rx_err_set(err, "unable to open '%s': %s", path, strerror(errno));
	if (rx_file_read(path, (size_t)MAX_BYTES, &bytes, &length, err))
		return -1;
	/* Two kinds of files only, so that the umask of the machine does not show. */
	int result = rx_zip_add_bytes(zip, name, bytes, length, info.st_mode & 0100 ? 0755 : 0644, err);
	free(bytes);
	return result;
}

struct tree {
	struct rx_zip *zip;
	const char *prefix;
};

static int add_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct tree *tree = data;
	if (entry->kind == RX_ENTRY_DIR)
		return 0;
	if (entry->kind != RX_ENTRY_FILE)
		return rx_err_set(err, "'%s' is neither a file nor a folder", entry->full);
	char *name = rx_path_join(tree->prefix, entry->path);
	int result = rx_zip_add_file(tree->zip, name, entry->full, err);
	free(name);
	return result;
}

int rx_zip_add_tree(struct rx_zip *zip, const char *prefix, const char *folder, struct rx_err *err)
{
	struct tree tree = { zip, prefix };
	return rx_tree_walk(folder, add_entry, &tree, err);
}

static void zip_free(struct rx_zip *zip)
{
	ar.write_free(zip->archive);
	unlink(zip->temporary);
	free(zip->temporary);
	free(zip->path);
	free(zip);
}

int rx_zip_close(struct rx_zip *zip, struct rx_err *err)
{
	int result = 0;
	if (ar.write_close(zip->archive))
		result = zip_fail(zip, "the end", err);
	else if (rename(zip->temporary, zip->path))
		result = rx_err_set(err, "unable to write '%s': %s", zip->path, strerror(errno));
	zip_free(zip);
	return result;
}

void rx_zip_abort(struct rx_zip *zip)
{
	if (zip)
		zip_free(zip);
}

/* Unpacking. Contents are read into memory and written by rx_file_write; links are made only when they point to a place
 * inside. */
struct extract {
	struct archive *archive;
	const char *folder, *source;
	int files;
	int64_t bytes;
};

/* `name` without its first component, or NULL when nothing is left. */
static const char *strip_first(const char *name)
{
	const char *slash = strchr(name, '/');
	if (!slash)
		return NULL;
	slash += strspn(slash, "/");
	return *slash ? slash : NULL;
}

/* True when a link at `path` with that target stays inside the folder: counts how deep the target goes. */
static bool link_inside(const char *path, const char *target)
{
	int depth = 0;
	if (*target == '/' || !*target)
		return false;
	for (const char *p = path; *p; p++)
		depth += *p == '/';
	for (const char *p = target; *p; p += strspn(p, "/")) {
		size_t length = strcspn(p, "/");
		if (length == 2 && !strncmp(p, "..", 2))
			depth--;
		else if (length != 1 || *p != '.')
			depth++;
		if (depth < 0)
			return false;
		p += length;
	}
	return true;
}

/* The whole content of the current entry. */
static int read_content(struct extract *extract, struct rx_buf *content, struct rx_err *err)
{
	char block[64 << 10];
	ssize_t n;
	while ((n = ar.read_data(extract->archive, block, sizeof block)) > 0) {
		extract->bytes += n;
		if (extract->bytes > MAX_BYTES)
			return rx_err_set(err, "'%s' is larger than %lld bytes unpacked", extract->source,
					  (long long)MAX_BYTES);
		rx_buf_add(content, block, (size_t)n);
	}
	if (n < 0)
		return rx_err_set(err, "'%s' is damaged: %s", extract->source, ar.error_string(extract->archive));
	return 0;
}

static int extract_file(struct extract *extract, struct archive_entry *entry, const char *to, struct rx_err *err)
{
	struct rx_buf content;
	rx_buf_init(&content, (size_t)MAX_BYTES);
	int result = read_content(extract, &content, err);
	if (!result)
		result = rx_file_write(to, rx_buf_text(&content), content.len, err);
	if (!result && ar.entry_mode(entry) & 0100)
		chmod(to, 0755);
	rx_buf_release(&content);
	return result;
}

static int extract_link(const char *path, const char *target, const char *to, struct rx_err *err)
{
	if (!target || !link_inside(path, target))
		return rx_err_set(err, "the archive has a link out of its folder: '%s'", path);
	char *folder = rx_path_dir(to);
	int result = rx_dir_make(folder, err);
	free(folder);
	unlink(to);
	if (!result && symlink(target, to))
		result = rx_err_set(err, "unable to write '%s': %s", to, strerror(errno));
	return result;
}

/* True when one of the folders on the way to `path` is a link: what is written there could end up anywhere. */
static bool below_link(const char *folder, const char *path)
{
	bool found = false;
	for (const char *slash = strchr(path, '/'); slash && !found; slash = strchr(slash + 1, '/')) {
		struct stat info;
		char *part = rx_xprintf("%s/%.*s", folder, (int)(slash - path), path);
		found = !lstat(part, &info) && S_ISLNK(info.st_mode);
		free(part);
	}
	return found;
}

static int extract_entry(struct extract *extract, struct archive_entry *entry, struct rx_err *err)
{
	const char *name = ar.entry_pathname(entry);
	if (!name || *name == '/')
		return rx_err_set(err, "the archive has an unsafe name: '%s'", name ? name : "?");
	const char *path = strip_first(name);
	mode_t type = ar.entry_filetype(entry);
	if (!path || type == AE_IFDIR)
		return 0;
	if (!rx_path_safe(path) || !rx_path_safe(name) || below_link(extract->folder, path))
		return rx_err_set(err, "the archive has an unsafe name: '%s'", name);
	if (++extract->files > MAX_FILES)
		return rx_err_set(err, "'%s' has more than %d files", extract->source, MAX_FILES);
	char *to = rx_path_join(extract->folder, path);
	int result;
	if (type == AE_IFLNK)
		result = extract_link(path, ar.entry_symlink(entry), to, err);
	else if (type == AE_IFREG && !ar.entry_hardlink(entry))
		result = extract_file(extract, entry, to, err);
	else
		result = rx_err_set(err, "the archive has something that is no file: '%s'", name);
	free(to);
	return result;
}

static int extract_all(struct extract *extract, struct rx_err *err)
{
	struct archive_entry *entry;
	int status, result = rx_dir_make(extract->folder, err);
	while (!result && (status = ar.read_next_header(extract->archive, &entry)) != ARCHIVE_EOF) {
		if (status < ARCHIVE_WARN)
			result = rx_err_set(err, "'%s' is no .tgz archive, or damaged: %s", extract->source,
					    ar.error_string(extract->archive));
		else
			result = extract_entry(extract, entry, err);
	}
	return result;
}

/* From the file `path`, or from memory when `bytes` is not NULL. */
static int extract_from(const char *path, const void *bytes, size_t length, const char *folder, struct rx_err *err)
{
	if (rx_lazy_load(&library, err))
		return -1;
	locale_t utf8 = utf8_enter();
	struct extract extract = { .archive = ar.read_new(), .folder = folder, .source = path };
	ar.read_support_filter_gzip(extract.archive);
	ar.read_support_format_tar(extract.archive);
	int opened = bytes ? ar.read_open_memory(extract.archive, bytes, length)
			   : ar.read_open_filename(extract.archive, path, 64 << 10);
	int result = opened ? rx_err_set(err, "unable to open '%s': %s", path, ar.error_string(extract.archive))
			    : extract_all(&extract, err);
	ar.read_free(extract.archive);
	utf8_leave(utf8);
	return result;
}

int rx_tgz_extract(const char *path, const char *folder, struct rx_err *err)
{
	return extract_from(path, NULL, 0, folder, err);
}

int rx_tgz_extract_bytes(const void *bytes, size_t length, const char *folder, struct rx_err *err)
{
	return extract_from("archive", bytes ? bytes : "", length, folder, err);
}

/* Compressed neighbours of an exported site's files, "app.js.gz" beside "app.js": made once, at the highest level, and
 * sent as they are by the app's own server (runtime/server) and by hosts that look for them (gzip_static of nginx). */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "export_build.h"
#include "files.h"
#include "server/site.h"

#define MAX_FILE (256u << 20)
#define MIN_FILE 1024 /* what fits into one packet is not worth it */
#define ENDING ".gz"
#define GZIP_FORMAT (15 + 16) /* of deflateInit2: the largest window, with gzip's header; no name and no time in it */

/* Types that are not compressed already. */
static bool is_plain(const char *path)
{
	static const char *const types[] = { "text/",
					     "application/json",
					     "application/manifest+json",
					     "application/xml",
					     "application/wasm",
					     "image/svg+xml",
					     "image/bmp",
					     "font/ttf",
					     "font/otf",
					     "application/vnd.ms-fontobject" };
	const char *type = rx_mime_type(path);
	for (size_t i = 0; i < RX_COUNT(types); i++)
		if (!strncmp(type, types[i], strlen(types[i])))
			return true;
	return false;
}

/* env.json is written anew where the site is served. */
static bool is_wanted(const char *path, const struct stat *info)
{
	return info->st_size >= MIN_FILE && info->st_size <= MAX_FILE && is_plain(path) &&
	       strcmp(path, "env.json") != 0;
}

static bool is_asset(const char *path)
{
	char *asset = rx_path_join(RX_EXPORT_FOLDER "/web/public", path);
	bool found = rx_file_exists(asset);
	free(asset);
	return found;
}

/* The neighbour has the time of its file: it was made of what is there now. */
static bool is_current(const char *gzipped, const struct stat *file)
{
	struct stat info;
	return !stat(gzipped, &info) && info.st_mtim.tv_sec == file->st_mtim.tv_sec &&
	       info.st_mtim.tv_nsec == file->st_mtim.tv_nsec;
}

/* `*length` bytes into new memory; NULL when they would not become fewer. */
static unsigned char *compress_bytes(const char *bytes, size_t *length)
{
	z_stream stream = { .next_in = (unsigned char *)bytes, .avail_in = (unsigned)*length };
	if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, GZIP_FORMAT, 9, Z_DEFAULT_STRATEGY) != Z_OK)
		return NULL;
	unsigned char *out = rx_xmalloc(*length);
	stream.next_out = out;
	stream.avail_out = (unsigned)*length - 1;
	bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
	*length = stream.total_out;
	deflateEnd(&stream);
	if (whole)
		return out;
	free(out);
	return NULL;
}

static int write_neighbour(const char *path, const char *gzipped, const struct stat *info, struct rx_err *err)
{
	char *bytes;
	size_t length;
	if (rx_file_read(path, MAX_FILE, &bytes, &length, err))
		return -1;
	unsigned char *out = compress_bytes(bytes, &length);
	int result = 0;
	if (!out)
		unlink(gzipped);
	else if (!(result = rx_file_write(gzipped, out, length, err)))
		utimensat(AT_FDCWD, gzipped, (const struct timespec[2]){ info->st_atim, info->st_mtim }, 0);
	free(out);
	free(bytes);
	return result;
}

/* A neighbour whose file is gone. What `next build` named is left: its folder is made anew each time. */
static void drop_orphan(const struct rx_entry *entry)
{
	char *file = rx_xprintf("%.*s", (int)(strlen(entry->full) - strlen(ENDING)), entry->full);
	if (is_plain(file) && !rx_file_exists(file) && strncmp(entry->path, "_next/", 6) != 0)
		unlink(entry->full);
	free(file);
}

static int visit(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct stat info;
	int result = 0;
	(void)data;
	if (entry->kind != RX_ENTRY_FILE || stat(entry->full, &info))
		return 0;
	char *path = rx_xprintf("%s" ENDING, entry->path), *gzipped = rx_xprintf("%s" ENDING, entry->full);
	if (rx_path_ends(entry->path, ENDING) && !is_asset(entry->path))
		drop_orphan(entry);
	else if (is_asset(path)) /* the author's own */
		result = 0;
	else if (!is_wanted(entry->path, &info))
		unlink(gzipped);
	else if (!is_current(gzipped, &info))
		result = write_neighbour(entry->full, gzipped, &info, err);
	free(gzipped);
	free(path);
	return result;
}

int rx_export_gzip(struct rx_err *err)
{
	return rx_tree_walk(RX_EXPORT_SITE, visit, NULL, err);
}

/* Signatures of sources with their headers: see includes.h. #include lines are found by a look at each line, without
 * preprocessing: one inside a comment or an #if costs at most a needless compile. */
#include <sys/stat.h>
#include <time.h>

#include "compile_exec.h"
#include "files.h"
#include "includes.h"

#define SOURCE_MAX (16u << 20)
/* A file written twice within a tick of the file system's clock has the same time: younger contents are read again. */
#define YOUNG_NS 100000000ll

struct file {
	char *path;
	int64_t mtime_ns, size, inode;
	bool young;
	uint64_t hash;              /* of the contents; 0: unreadable */
	struct rx_strings included; /* as written */
};

struct rx_includes {
	struct rx_strings folders;
	struct file *files;
	int len;
};

struct rx_includes *rx_includes_new(const struct rx_strings *folders)
{
	struct rx_includes *includes = rx_xcalloc(1, sizeof *includes);
	for (int i = 0; i < folders->len; i++)
		rx_strings_add(&includes->folders, folders->at[i]);
	return includes;
}

void rx_includes_free(struct rx_includes *includes)
{
	if (!includes)
		return;
	for (int i = 0; i < includes->len; i++) {
		free(includes->files[i].path);
		rx_strings_release(&includes->files[i].included);
	}
	free(includes->files);
	rx_strings_release(&includes->folders);
	free(includes);
}

/* Removes "." and "x/.." from a path, in place. */
static void path_clean(char *path)
{
	char *base = path + (*path == '/'), *out = base;
	int depth = 0;
	for (char *in = base; *in;) {
		size_t length = strcspn(in, "/");
		bool last = !in[length], up = length == 2 && !strncmp(in, "..", 2);
		if (up && depth) {
			depth--;
			for (out--; out > base && out[-1] != '/';)
				out--;
		} else if (length && !(length == 1 && *in == '.')) {
			depth += !up;
			memmove(out, in, length);
			out += length;
			*out++ = '/';
		}
		if (last)
			break;
		in += length + 1;
	}
	*(out > base ? out - 1 : out) = 0;
}

char *rx_includes_text(const char *path)
{
	char *text;
	return rx_file_read(path, SOURCE_MAX, &text, NULL, NULL) ? rx_xstrdup("") : text;
}

/* The name in `#include "name"` or <name>, for the caller to free; NULL when the line is none. */
static char *line_include(const char *line)
{
	line += strspn(line, " \t");
	if (*line++ != '#')
		return NULL;
	line += strspn(line, " \t");
	if (strncmp(line, "include", 7))
		return NULL;
	line += 7 + strspn(line + 7, " \t");
	if (*line != '"' && *line != '<')
		return NULL;
	size_t length = strcspn(line + 1, *line == '"' ? "\"\n" : ">\n");
	return length ? rx_xstrndup(line + 1, length) : NULL;
}

static void file_find_includes(struct file *file, const char *text)
{
	rx_strings_release(&file->included);
	for (const char *line = text; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		char *name = line_include(line);
		if (name)
			rx_strings_add(&file->included, name);
		free(name);
	}
}

static void file_read(struct file *file)
{
	char *text;
	size_t length;
	file->hash = 0;
	rx_strings_release(&file->included);
	if (rx_file_read(file->path, SOURCE_MAX, &text, &length, NULL))
		return;
	file->hash = rx_hash(RX_HASH_START, text, length) | 1;
	file_find_includes(file, text);
	free(text);
}

/* Reads the file again unless its time, size and inode are those of the last look. */
static void file_refresh(struct file *file)
{
	struct stat info;
	struct timespec now;
	if (stat(file->path, &info) || !S_ISREG(info.st_mode)) {
		file->hash = 0;
		file->size = -1;
		return;
	}
	int64_t mtime = info.st_mtim.tv_sec * 1000000000ll + info.st_mtim.tv_nsec;
	if (file->hash && !file->young && file->mtime_ns == mtime && file->size == info.st_size &&
	    file->inode == (int64_t)info.st_ino)
		return;
	clock_gettime(CLOCK_REALTIME, &now);
	file->mtime_ns = mtime;
	file->size = info.st_size;
	file->inode = (int64_t)info.st_ino;
	file->young = now.tv_sec * 1000000000ll + now.tv_nsec - mtime < YOUNG_NS;
	file_read(file);
}

/* Index of the file, added when it is new: pointers would not survive the array's growth. */
static int file_index(struct rx_includes *includes, const char *path)
{
	for (int i = 0; i < includes->len; i++)
		if (!strcmp(includes->files[i].path, path))
			return i;
	includes->files = rx_xrealloc(includes->files, (size_t)(includes->len + 1) * sizeof *includes->files);
	includes->files[includes->len] = (struct file){ .path = rx_xstrdup(path), .size = -1 };
	return includes->len++;
}

/* The path of what `from` includes as `name`, for the caller to free; NULL when it is not one of the project's folders.
 */
static char *include_resolve(const struct rx_includes *includes, const char *from, const char *name)
{
	if (*name == '/')
		return NULL;
	char *folder = rx_path_dir(from);
	for (int i = -1; i < includes->folders.len; i++) {
		char *path = rx_path_join(i < 0 ? folder : includes->folders.at[i], name);
		path_clean(path);
		if (rx_file_exists(path)) {
			free(folder);
			return path;
		}
		free(path);
	}
	free(folder);
	return NULL;
}

static uint64_t signature_add(struct rx_includes *includes, uint64_t hash, const char *path, struct rx_strings *seen)
{
	rx_strings_add(seen, path);
	int index = file_index(includes, path);
	file_refresh(&includes->files[index]);
	hash = rx_hash_str(hash, path);
	hash = rx_hash(hash, &includes->files[index].hash, sizeof(uint64_t));
	for (int i = 0; i < includes->files[index].included.len; i++) {
		char *next = include_resolve(includes, path, includes->files[index].included.at[i]);
		if (next && !rx_strings_have(seen, next))
			hash = signature_add(includes, hash, next, seen);
		free(next);
	}
	return hash;
}

uint64_t rx_includes_signature(struct rx_includes *includes, const char *path, struct rx_strings *files)
{
	struct rx_strings seen = { 0 };
	uint64_t hash = signature_add(includes, RX_HASH_START, path, &seen);
	bool readable = includes->files[file_index(includes, path)].hash != 0;
	for (int i = 0; files && i < seen.len; i++)
		rx_strings_add(files, seen.at[i]);
	rx_strings_release(&seen);
	return readable ? hash | 1 : 0;
}

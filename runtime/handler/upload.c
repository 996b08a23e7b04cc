/* Uploaded files: see upload.h, and <reflex/upload.h> for what handlers call. */
#define _GNU_SOURCE
#include "upload.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../core/buf.h"
#include "../include/reflex/handler.h"

#define NAME_MAX_BYTES 200

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* guards all below */
static struct rx_file_set *sets;
static char *folder, *address;

/* ---- what an event's files are ---- */

void rx_files_publish(struct rx_file_set *set)
{
	pthread_mutex_lock(&lock);
	set->next = sets;
	sets = set;
	pthread_mutex_unlock(&lock);
}

void rx_files_retract(struct rx_file_set *set)
{
	pthread_mutex_lock(&lock);
	for (struct rx_file_set **at = &sets; *at; at = &(*at)->next)
		if (*at == set) {
			*at = set->next;
			break;
		}
	pthread_mutex_unlock(&lock);
}

static rx_files copy_files(const rx_files *from, struct rx_arena *arena)
{
	rx_files files = { rx_arena_alloc(arena, sizeof *from->at * (size_t)(from->len + 1)), from->len };
	for (int i = 0; i < from->len; i++) {
		const struct rx_file *file = &from->at[i];
		files.at[i] = (struct rx_file){
			.name = rx_arena_strdup(arena, file->name),
			.path = rx_arena_strdup(arena, file->path),
			.type = rx_arena_strdup(arena, file->type),
			.size = file->size,
		};
	}
	return files;
}

bool rx_files_find(const char *id, rx_files *files, struct rx_arena *arena)
{
	bool found = false;
	pthread_mutex_lock(&lock);
	for (const struct rx_file_set *set = sets; set && id && !found; set = set->next)
		if (*set->id && !strcmp(set->id, id)) {
			*files = copy_files(&set->files, arena);
			found = true;
		}
	pthread_mutex_unlock(&lock);
	return found;
}

/* ---- names ---- */

static const char *without_folders(const char *name)
{
	const char *last = name;
	for (const char *p = name; *p; p++)
		if (*p == '/' || *p == '\\')
			last = p + 1;
	return last + strspn(last, ". ");
}

void rx_file_name_clean(const char *name, char *out)
{
	const unsigned char *p = (const unsigned char *)without_folders(name ? name : "");
	size_t n = 0;
	while (*p) {
		int step = rx_utf8_step(p, strlen((const char *)p));
		bool bad = !step || *p < ' ' || *p == 127 || strchr("<>:\"|?*", *p);
		size_t bytes = bad ? 1 : (size_t)step;
		if (n + bytes > NAME_MAX_BYTES)
			break;
		if (bad)
			out[n++] = '_';
		else
			memcpy(out + n, p, bytes), n += bytes;
		p += bytes;
	}
	out[n] = 0;
	if (!n)
		memcpy(out, "file", 5);
}

/* ---- kept files ---- */

void rx_uploads_configure(const char *in, const char *at)
{
	pthread_mutex_lock(&lock);
	free(folder);
	free(address);
	folder = rx_xstrdup(in);
	address = rx_xstrdup(at);
	pthread_mutex_unlock(&lock);
}

static rx_str joined(char *const *before, const char *between, const char *after)
{
	pthread_mutex_lock(&lock);
	rx_str text = rx_printf("%s%s%s", *before ? *before : "", *before ? between : "", after);
	pthread_mutex_unlock(&lock);
	return text;
}

rx_str rx_upload_path(const char *name)
{
	char clean[NAME_MAX_BYTES + 1];
	rx_file_name_clean(name, clean);
	return joined(&folder, "/", clean);
}

/* Everything but letters, digits and a few signs percent-encoded (RFC 3986, 2.1). */
rx_str rx_upload_url(const char *name)
{
	char clean[NAME_MAX_BYTES + 1], text[3 * NAME_MAX_BYTES + 1];
	size_t n = 0;
	rx_file_name_clean(name, clean);
	for (const unsigned char *p = (unsigned char *)clean; *p; p++) {
		bool plain = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9') || strchr("-._~", *p);
		n += (size_t)snprintf(text + n, sizeof text - n, plain ? "%c" : "%%%02X", *p);
	}
	return joined(&address, "", text);
}

/* Between two file systems. */
static int copy_file(const char *from, const char *to)
{
	int in = open(from, O_RDONLY | O_CLOEXEC), out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	ssize_t n = in < 0 || out < 0 ? -1 : 1;
	while (n > 0)
		n = sendfile(out, in, NULL, 1 << 20);
	if (in >= 0)
		close(in);
	if (out >= 0 && close(out))
		n = -1;
	if (n >= 0)
		return unlink(from);
	unlink(to);
	return -1;
}

bool rx_upload_keep(const struct rx_file *file, const char *name)
{
	rx_str to = rx_upload_path(name), in = joined(&folder, "", "");
	mkdir(in, 0700);
	if (!rename(file->path, to) || (errno == EXDEV && !copy_file(file->path, to)))
		return true;
	rx_log("unable to keep '%s' as '%s': %s", file->name, to, strerror(errno));
	return false;
}

int rx_uploads_open(const char *name)
{
	char clean[NAME_MAX_BYTES + 1];
	rx_file_name_clean(name, clean);
	if (strcmp(clean, name) != 0)
		return -1;
	pthread_mutex_lock(&lock);
	char *path = folder ? rx_xprintf("%s/%s", folder, clean) : NULL;
	pthread_mutex_unlock(&lock);
	int fd = path ? open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) : -1;
	struct stat info;
	free(path);
	if (fd < 0 || (!fstat(fd, &info) && S_ISREG(info.st_mode)))
		return fd;
	close(fd);
	return -1;
}

/* Scripts on their way to a browser. */
#include "scripts.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "envelope.h"

#define WAITING_MAX 256
#define LIFETIME 60 /* seconds */

struct script {
	char id[33];
	char *body;
	time_t since;
};

static struct {
	pthread_mutex_t lock;
	bool on;
	int folder; /* that of rx_scripts_share; -1: none */
	struct script at[WAITING_MAX];
} waiting = { .lock = PTHREAD_MUTEX_INITIALIZER, .folder = -1 };

static time_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec;
}

/* ---- files ---- */

/* 0, or -1: nothing is there. */
static int write_file(const char *id, const char *body)
{
	int fd = openat(waiting.folder, id, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	size_t length = strlen(body);
	if (fd < 0)
		return -1;
	bool whole = write(fd, body, length) == (ssize_t)length;
	close(fd);
	if (!whole)
		unlinkat(waiting.folder, id, 0);
	return whole ? 0 : -1;
}

/* The one that another process keeps; it is gone then. Of two that ask at the same time one gets it. */
static char *take_file(const char *id)
{
	int fd = openat(waiting.folder, id, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0)
		return NULL;
	char *body = rx_xcalloc(1, RX_SCRIPT_MAX + 1);
	ssize_t length = read(fd, body, RX_SCRIPT_MAX);
	close(fd);
	if (length >= 0 && !unlinkat(waiting.folder, id, 0))
		return body;
	free(body);
	return NULL;
}

static void delete_old_files(void)
{
	DIR *dir = fdopendir(dup(waiting.folder));
	struct dirent *entry;
	struct stat info;
	while (dir && (entry = readdir(dir)))
		if (rx_token_valid(entry->d_name) && !fstatat(waiting.folder, entry->d_name, &info, 0) &&
		    time(NULL) - info.st_mtime > LIFETIME)
			unlinkat(waiting.folder, entry->d_name, 0);
	if (dir)
		closedir(dir);
}

void rx_scripts_share(const char *folder)
{
	mkdir(folder, 0700);
	waiting.folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (waiting.folder >= 0)
		delete_old_files();
}

/* ---- memory ---- */

static void drop(struct script *script)
{
	if (waiting.folder >= 0)
		unlinkat(waiting.folder, script->id, 0);
	free(script->body);
	*script = (struct script){ 0 };
}

static void drop_old(time_t time)
{
	for (int i = 0; i < WAITING_MAX; i++)
		if (waiting.at[i].body && time - waiting.at[i].since > LIFETIME)
			drop(&waiting.at[i]);
}

static bool make_id(char id[33])
{
	unsigned char bytes[16];
	if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
		return false;
	for (size_t i = 0; i < sizeof bytes; i++)
		snprintf(id + i * 2, 3, "%02x", bytes[i]);
	return true;
}

void rx_scripts_serve(void)
{
	pthread_mutex_lock(&waiting.lock);
	waiting.on = true;
	pthread_mutex_unlock(&waiting.lock);
}

static bool keep(const char *body, char id[33])
{
	time_t time = now();
	drop_old(time);
	for (int i = 0; i < WAITING_MAX; i++) {
		struct script *script = &waiting.at[i];
		if (script->body)
			continue;
		if (!make_id(id) || (waiting.folder >= 0 && write_file(id, body)))
			return false;
		memcpy(script->id, id, sizeof script->id);
		script->body = rx_xstrdup(body);
		script->since = time;
		return true;
	}
	return false;
}

bool rx_script_keep(const char *body, char id[33])
{
	if (strlen(body) > RX_SCRIPT_MAX)
		return false;
	pthread_mutex_lock(&waiting.lock);
	bool kept = waiting.on && keep(body, id);
	pthread_mutex_unlock(&waiting.lock);
	return kept;
}

/* Whichever process keeps it: the file decides who gives it away. */
static char *take(const char *id)
{
	char *body = waiting.folder >= 0 ? take_file(id) : NULL;
	for (int i = 0; i < WAITING_MAX; i++) {
		if (!waiting.at[i].body || strcmp(waiting.at[i].id, id))
			continue;
		if (waiting.folder < 0)
			body = rx_xstrdup(waiting.at[i].body);
		drop(&waiting.at[i]);
	}
	return body;
}

char *rx_script_take(const char *id)
{
	pthread_mutex_lock(&waiting.lock);
	drop_old(now());
	char *body = rx_token_valid(id) ? take(id) : NULL;
	pthread_mutex_unlock(&waiting.lock);
	if (!body)
		return NULL;
	char *text = rx_xprintf("window.__reflexScripts?.get(\"%s\")?.(async () => {\n%s\n});\n", id, body);
	free(body);
	return text;
}

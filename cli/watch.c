/* Watching files: see watch.h. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <libfswatch/c/libfswatch.h>

#include "files.h"
#include "core/lazy.h"
#include "watch.h"

#define LATENCY 0.005 /* seconds; the default of one second would be what a user waits for */
#define MAX_NAMES 1000
#define BEGIN_MS 2000
#define MAX_STOP_TRIES 250
#define ROUSE_MS 10

#define FUNCTIONS(X) \
	X(init_library) \
	X(init_session) \
	X(add_path) X(set_callback) X(set_latency) X(set_recursive) X(set_directory_only) X(add_filter) \
		X(set_allow_overflow) X(start_monitor) X(stop_monitor) X(destroy_session)
#define MEMBER(name) __typeof__(fsw_##name) *name;
#define NAME(name) "fsw_" #name,
static struct {
	FUNCTIONS(MEMBER)
} fsw;
static const char *const names[] = { FUNCTIONS(NAME) };
static struct rx_lazy library = RX_LAZY("fswatch", RX_SONAME_FSWATCH, names, fsw);

struct rx_watch {
	char *root; /* with a final slash */
	FSW_HANDLE session;
	pthread_t thread;
	int pipe[2];
	pthread_mutex_t lock; /* for what follows */
	struct rx_strings changed;
	bool lost, failed, ending, ended;
	bool begun; /* an event has come: all folders are watched */
};

bool rx_watch_ignores(const char *path)
{
	const char *name = rx_path_base(path);
	size_t length = strlen(name);
	bool backup = length && name[length - 1] == '~';
	bool emacs = length > 1 && *name == '#' && name[length - 1] == '#';
	bool vim = !strcmp(name, "4913") || rx_path_ends(name, ".swp") || rx_path_ends(name, ".swx") ||
		   rx_path_ends(name, ".swo");
	bool temporary = rx_path_ends(name, ".tmp") || rx_path_ends(name, ".part") || strstr(name, "___jb_");
	return !length || *name == '.' || backup || emacs || vim || temporary;
}

/* Only these mean that a file's content or name is another one. */
static bool matters(const fsw_cevent *event)
{
	static const int kinds = Created | Updated | Removed | Renamed | MovedFrom | MovedTo | Overflow;
	for (unsigned i = 0; i < event->flags_num; i++)
		if (event->flags[i] & kinds)
			return true;
	return false;
}

static bool has_flag(const fsw_cevent *event, int flag)
{
	for (unsigned i = 0; i < event->flags_num; i++)
		if (event->flags[i] & flag)
			return true;
	return false;
}

static bool contains(const struct rx_strings *strings, const char *text)
{
	for (int i = 0; i < strings->len; i++)
		if (!strcmp(strings->at[i], text))
			return true;
	return false;
}

/* Notes an event; true when there is something to tell. */
static bool note(struct rx_watch *watch, const fsw_cevent *event)
{
	size_t length = strlen(watch->root);
	if (has_flag(event, Overflow) || watch->changed.len >= MAX_NAMES)
		return watch->lost = true;
	if (!matters(event) || strncmp(event->path, watch->root, length) || rx_watch_ignores(event->path + length))
		return false;
	if (!contains(&watch->changed, event->path + length))
		rx_strings_add(&watch->changed, event->path + length);
	return true;
}

static void wake(struct rx_watch *watch)
{
	if (write(watch->pipe[1], "", 1) < 0)
		return; /* the pipe is full: the owner will wake anyway */
}

static void on_events(const fsw_cevent *events, unsigned count, void *data)
{
	struct rx_watch *watch = data;
	bool news = false;
	pthread_mutex_lock(&watch->lock);
	news = !watch->begun;
	watch->begun = true;
	for (unsigned i = 0; i < count; i++)
		news = note(watch, &events[i]) || news;
	pthread_mutex_unlock(&watch->lock);
	if (news)
		wake(watch);
}

static void *watch_main(void *data)
{
	struct rx_watch *watch = data;
	fsw.start_monitor(watch->session);
	pthread_mutex_lock(&watch->lock);
	watch->failed = !watch->ending;
	watch->ended = true;
	pthread_mutex_unlock(&watch->lock);
	wake(watch);
	return NULL;
}

/* A POSIX regular expression that fits what need not be watched below `root`. */
static char *exclusion(const char *root)
{
	struct rx_buf buf;
	rx_buf_init(&buf, 1 << 16);
	rx_buf_addc(&buf, '^');
	for (const char *p = root; *p; p++) {
		if (strchr("\\.[](){}*+?^$|", *p))
			rx_buf_addc(&buf, '\\');
		rx_buf_addc(&buf, *p);
	}
	rx_buf_adds(&buf, "(.*/)?(\\.[^/]+|node_modules)(/|$)");
	return rx_buf_detach(&buf, NULL);
}

static int session_open(struct rx_watch *watch, struct rx_err *err)
{
	if (fsw.init_library() != FSW_OK || !(watch->session = fsw.init_session(system_default_monitor_type)))
		return rx_err_set(err, "unable to start watching files");
	char *text = exclusion(watch->root), *path = rx_xstrndup(watch->root, strlen(watch->root) - 1);
	fsw_cmonitor_filter filter = { .text = text, .type = filter_exclude, .case_sensitive = true, .extended = true };
	int failed = fsw.add_path(watch->session, path) != FSW_OK || fsw.add_filter(watch->session, filter) != FSW_OK ||
		     fsw.set_callback(watch->session, on_events, watch) != FSW_OK;
	fsw.set_latency(watch->session, LATENCY);
	fsw.set_recursive(watch->session, true);
	fsw.set_directory_only(watch->session, true); /* a folder tells of its files, too */
	fsw.set_allow_overflow(watch->session, true);
	free(text);
	free(path);
	return failed ? rx_err_set(err, "unable to watch '%s'", watch->root) : 0;
}

/* Signals are for the thread that started the watch. */
static int thread_start(struct rx_watch *watch, struct rx_err *err)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int failed = pthread_create(&watch->thread, NULL, watch_main, watch);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return failed ? rx_err_set(err, "unable to start a thread: %s", strerror(failed)) : 0;
}

static void watch_release(struct rx_watch *watch)
{
	if (watch->session)
		fsw.destroy_session(watch->session);
	for (int i = 0; i < 2; i++)
		if (watch->pipe[i] >= 0)
			close(watch->pipe[i]);
	rx_strings_release(&watch->changed);
	free(watch->root);
	free(watch);
}

static int pipe_open(int fd[2], struct rx_err *err)
{
	if (pipe(fd))
		return rx_err_set(err, "unable to make a pipe: %s", strerror(errno));
	for (int i = 0; i < 2; i++) {
		fcntl(fd[i], F_SETFD, FD_CLOEXEC);
		fcntl(fd[i], F_SETFL, O_NONBLOCK);
	}
	return 0;
}

struct rx_watch *rx_watch_start(const char *root, struct rx_err *err)
{
	if (rx_lazy_load(&library, err))
		return NULL;
	struct rx_watch *watch = rx_xcalloc(1, sizeof *watch);
	*watch = (struct rx_watch){ .pipe = { -1, -1 }, .lock = PTHREAD_MUTEX_INITIALIZER };
	watch->root = rx_xprintf("%s/", strcmp(root, "/") ? root : "");
	if (pipe_open(watch->pipe, err) || session_open(watch, err) || thread_start(watch, err)) {
		watch_release(watch);
		return NULL;
	}
	return watch;
}

static bool has_begun(struct rx_watch *watch)
{
	pthread_mutex_lock(&watch->lock);
	bool begun = watch->begun || watch->ended;
	pthread_mutex_unlock(&watch->lock);
	return begun;
}

/* The library does not say when it has looked at all folders, but it reads no event before. So the root's permissions
 * are set to what they are until that is told. */
bool rx_watch_wait(struct rx_watch *watch, int timeout_ms)
{
	struct stat info;
	uint64_t end = rx_now_us() + (uint64_t)timeout_ms * 1000;
	while (!has_begun(watch) && rx_now_us() < end) {
		struct pollfd news = { .fd = watch->pipe[0], .events = POLLIN };
		if (stat(watch->root, &info) || chmod(watch->root, info.st_mode & 07777))
			return false;
		poll(&news, 1, ROUSE_MS);
	}
	return has_begun(watch);
}

int rx_watch_fd(const struct rx_watch *watch)
{
	return watch->pipe[0];
}

bool rx_watch_take(struct rx_watch *watch, struct rx_strings *changed, struct rx_err *err)
{
	char bytes[256];
	while (read(watch->pipe[0], bytes, sizeof bytes) > 0)
		;
	pthread_mutex_lock(&watch->lock);
	for (int i = 0; i < watch->changed.len; i++)
		if (!contains(changed, watch->changed.at[i]))
			rx_strings_add(changed, watch->changed.at[i]);
	rx_strings_release(&watch->changed);
	watch->changed = (struct rx_strings){ 0 };
	bool whole = !watch->lost && !watch->failed;
	if (watch->failed) {
		rx_err_set(err, "the system stopped watching '%s': changes are not seen any more", watch->root);
		rx_err_hint(err, "sysctl fs.inotify.max_user_watches=524288 allows more files; then start again");
	}
	watch->lost = watch->failed = false;
	pthread_mutex_unlock(&watch->lock);
	return whole;
}

static bool has_ended(struct rx_watch *watch)
{
	pthread_mutex_lock(&watch->lock);
	watch->ending = true;
	bool ended = watch->ended;
	pthread_mutex_unlock(&watch->lock);
	return ended;
}

void rx_watch_free(struct rx_watch *watch)
{
	if (!watch)
		return;
	/* The library makes the monitor on the watch's thread, without a lock: it is there for others when it has begun to tell.
	 * One that is still starting takes no notice of being stopped: it is told until it ends. */
	rx_watch_wait(watch, BEGIN_MS);
	for (int tries = 0; !has_ended(watch) && tries < MAX_STOP_TRIES; tries++) {
		fsw.stop_monitor(watch->session);
		poll(NULL, 0, 2);
	}
	if (!has_ended(watch))
		return; /* the process ends soon */
	pthread_join(watch->thread, NULL);
	watch_release(watch);
}

/* The supervisor: see supervisor.h. This file has its loop, and what happens when files change. */
#include <errno.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "files.h"
#include "lock.h"
#include "packages.h"
#include "ports.h"
#include "supervisor_state.h"
#include "term.h"

#define QUIET_US 3000u  /* a burst of changes is over when nothing came for so long, */
#define BURST_US 15000u /* but none is kept waiting longer than this */
#define LOOK_AGAIN_US 80000u
#define MAX_WAIT_MS 250
#define WATCH_MS 2000

void rx_supervisor_end(struct rx_supervisor *sup, int status)
{
	sup->done = true;
	sup->status = status;
}

enum rx_level rx_supervisor_level(const struct rx_supervisor *sup)
{
	int level = sup->options->args->level;
	return level >= 0 ? (enum rx_level)level : sup->config->loglevel;
}

static void warn_open(const char *what, const char *host, const char *key)
{
	if (!host || !strcmp(host, "localhost") || !strncmp(host, "127.", 4) || !strcmp(host, "::1"))
		return;
	rx_term_warning("the %s listens at '%s': other machines may reach it", what, host);
	rx_term_hint("leave out \"%s\" to listen on this machine only", key);
}

static int start_frontend(struct rx_supervisor *sup, struct rx_err *err)
{
	if (!sup->frontend.node && !(sup->frontend.node = rx_node_find(sup->config->root, err)))
		return -1;
	if (rx_frontend_install(sup->config, &sup->guard, err))
		return -1;
	char *app = rx_path_join(sup->config->root, RX_WEB "/reflex/app.js");
	if (!sup->options->backend && !rx_file_exists(app)) {
		rx_term_warning("the pages are not there yet: the backend makes them");
		rx_term_hint("reflex run --backend-only");
	}
	free(app);
	warn_open("frontend", sup->config->frontend_host, "frontend_host");
	return rx_frontend_side_start(sup, err);
}

/* The frontend first: it takes longest to be ready, and needs nobody's time meanwhile. */
static int start_all(struct rx_supervisor *sup, struct rx_err *err)
{
	sup->started = rx_now_us();
	sup->addresses_shown = sup->frontend.warm = sup->backend.built = sup->backend.broken = false;
	if (rx_ports_choose(sup->config, sup->options->frontend ? &sup->frontend.port : NULL,
			    sup->options->backend ? &sup->backend.port : NULL, err))
		return -1;
	if (sup->options->frontend && start_frontend(sup, err))
		return -1;
	if (!sup->options->backend)
		return 0;
	warn_open("backend", sup->config->backend_host, "backend_host");
	/* What is saved while the backend reads the sources must be heard of. */
	if (!rx_watch_wait(sup->watch, WATCH_MS))
		rx_term_debug("the watch of the files has not begun yet");
	return rx_backend_side_start(sup, err);
}

static void stop_all(struct rx_supervisor *sup)
{
	rx_backend_side_send(sup, "{\"stop\":true}");
	rx_child_terminate(&sup->frontend.child);
	rx_child_terminate(&sup->backend.child);
	rx_child_terminate(&sup->wrapped.child);
	rx_backend_side_stop(sup);
	rx_frontend_side_stop(sup);
	rx_wrapped_side_stop(sup);
	rx_report_drop(sup);
}

/* rxconfig.json changed: everything starts again, unless the file is wrong. */
static void config_changed(struct rx_supervisor *sup)
{
	struct rx_config config;
	struct rx_diags diags = { .len = 0 };
	struct rx_err err = { .hint = "" };
	int failed = rx_config_load(&config, sup->config->root, &diags);
	rx_term_diags(&diags);
	rx_diags_release(&diags);
	if (failed)
		return;
	rx_run_override(sup->options, &config);
	rx_term_info("%s changed: restarting", RX_CONFIG_FILE);
	stop_all(sup);
	rx_config_release(sup->config);
	*sup->config = config;
	if (start_all(sup, &err)) {
		rx_term_err(&err);
		rx_supervisor_end(sup, RX_EXIT_FAILED);
	}
}

/* `what`: they are called "asset" or "component". */
static void files_changed(struct rx_supervisor *sup, const char *what)
{
	struct rx_err err = { .hint = "" };
	uint64_t start = rx_now_us();
	int changed = sup->options->frontend ? rx_frontend_assets(sup->config->root, &err) : 0;
	if (changed < 0)
		rx_term_err(&err);
	else if (changed)
		rx_term_step((int64_t)(rx_now_us() - start), "updated %d %s%s", changed, what, changed == 1 ? "" : "s");
}

bool rx_is_source(const char *path)
{
	static const char *const endings[] = { ".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".inc", ".S", ".s" };
	for (size_t i = 0; i < RX_COUNT(endings); i++)
		if (rx_path_ends(path, endings[i]))
			return true;
	return false;
}

/* What may change the app: C files, and what lies in app/, since a source may include it. A name without ending is none
 * of these, but what tools like sed write before they rename it. */
static bool is_input(const char *path)
{
	return rx_is_source(path) || (!strncmp(path, "app/", 4) && strchr(rx_path_base(path), '.'));
}

static bool is_folder(const struct rx_supervisor *sup, const char *path)
{
	char *full = rx_path_join(sup->config->root, path);
	bool folder = rx_dir_exists(full);
	free(full);
	return folder;
}

/* What one burst of changes comes to. */
struct burst {
	struct rx_strings sources;
	bool config, assets, components, folder;
	bool sheets; /* a style sheet came to an app that is broken, perhaps for want of it, or went */
	bool gone; /* something without ending has vanished: a folder perhaps */
};

static bool concerns_sheet(const struct rx_supervisor *sup, const char *path)
{
	if (!rx_path_ends(path, ".css") && !rx_path_ends(path, ".scss") && !rx_path_ends(path, ".sass"))
		return false;
	char *full = rx_path_join(sup->config->root, path);
	bool concerns = sup->backend.broken || !rx_file_exists(full);
	free(full);
	return concerns;
}

static void sort_change(struct rx_supervisor *sup, struct burst *burst, const char *path)
{
	bool folder = is_folder(sup, path);
	burst->folder = burst->folder || folder;
	rx_wrapped_side_changed(sup, path);
	if (!strcmp(path, RX_CONFIG_FILE))
		burst->config = true;
	else if (!strncmp(path, "assets/", 7) || !strcmp(path, "assets"))
		burst->assets = true, burst->sheets |= concerns_sheet(sup, path);
	else if (!strcmp(path, "components") || (!strncmp(path, "components/", 11) && !rx_is_source(path)))
		burst->components = true, burst->sheets |= concerns_sheet(sup, path);
	else if (folder || is_input(path))
		rx_strings_add(&burst->sources, path);
	else if (!strncmp(path, "app", 3))
		burst->gone = true;
}

static void tell_backend(struct rx_supervisor *sup, const struct burst *burst, bool all)
{
	struct rx_changes *changes = &sup->changes;
	if (!sup->options->backend || (!burst->sources.len && !all))
		return;
	rx_report_drop(sup);
	/* Files may have come into a new folder before it was watched. */
	changes->look_again = burst->folder ? rx_now_us() + LOOK_AGAIN_US : 0;
	rx_backend_side_changed(sup, &burst->sources, all);
}

static void changes_handle(struct rx_supervisor *sup)
{
	struct rx_changes *changes = &sup->changes;
	struct burst burst = { .config = false };
	for (int i = 0; i < changes->names.len; i++)
		sort_change(sup, &burst, changes->names.at[i]);
	if (burst.config)
		config_changed(sup);
	if (burst.assets || burst.components || changes->all)
		files_changed(sup, burst.components && !burst.assets ? "component" : "asset");
	if (!burst.config)
		tell_backend(sup, &burst, changes->all || burst.sheets || (burst.gone && !burst.sources.len));
	rx_strings_release(&burst.sources);
	rx_strings_release(&changes->names);
	changes->names = (struct rx_strings){ .len = 0 };
	changes->all = false;
	changes->first = changes->last = 0;
}

/* The backend hears of sources at once: it builds while more may come, and waits for the end of the writing itself. */
static void sources_tell(struct rx_supervisor *sup)
{
	struct burst burst = { .config = false };
	struct rx_strings rest = { .len = 0 };
	for (int i = 0; i < sup->changes.names.len; i++) {
		const char *name = sup->changes.names.at[i];
		bool source = is_input(name) && !is_folder(sup, name);
		rx_strings_add(source ? &burst.sources : &rest, name);
	}
	tell_backend(sup, &burst, false);
	rx_strings_release(&burst.sources);
	rx_strings_release(&sup->changes.names);
	sup->changes.names = rest;
}

static void changes_take(struct rx_supervisor *sup)
{
	struct rx_changes *changes = &sup->changes;
	struct rx_err err = { .text = "" };
	if (!rx_watch_take(sup->watch, &changes->names, &err)) {
		changes->all = true;
		if (*err.text)
			rx_term_err(&err);
	}
	sources_tell(sup);
	if (!changes->names.len && !changes->all)
		return;
	changes->last = rx_now_us();
	changes->first = changes->first ? changes->first : changes->last;
}

/* When the burst that is being collected is over; 0: there is none. */
static uint64_t burst_end(const struct rx_changes *changes)
{
	if (!changes->first)
		return 0;
	uint64_t quiet = changes->last + QUIET_US, longest = changes->first + BURST_US;
	return quiet < longest ? quiet : longest;
}

static void look_again(struct rx_supervisor *sup)
{
	struct rx_strings none = { .len = 0 };
	sup->changes.look_again = 0;
	if (!sup->backend.waiting)
		rx_backend_side_changed(sup, &none, true);
	files_changed(sup, "asset");
}

/* What waits for a moment rather than for a descriptor. */
static void timers_run(struct rx_supervisor *sup)
{
	uint64_t now = rx_now_us(), end = burst_end(&sup->changes);
	if (end && now >= end)
		changes_handle(sup);
	if (sup->changes.look_again && now >= sup->changes.look_again)
		look_again(sup);
	rx_wrapped_side_run(sup);
	rx_report_held(sup);
}

static int wait_ms(const struct rx_supervisor *sup)
{
	const uint64_t moments[] = { burst_end(&sup->changes), sup->changes.look_again,
				     sup->held ? sup->held_until : 0, sup->wrapped.child.pid ? 0 : sup->wrapped.start };
	uint64_t now = rx_now_us(), next = now + MAX_WAIT_MS * 1000;
	for (size_t i = 0; i < RX_COUNT(moments); i++)
		if (moments[i] && moments[i] < next)
			next = moments[i];
	return next <= now ? 0 : (int)((next - now + 999) / 1000);
}

enum { FD_WATCH, FD_FRONTEND_OUT, FD_FRONTEND_ERR, FD_REQUEST, FD_CONTROL, FD_BACKEND_OUT, FD_BACKEND_ERR, FD_WRAPPED_OUT, FD_WRAPPED_ERR, FD_COUNT };

/* Waits for something to happen and deals with it. A handler may stop a side whose descriptor another one is about to
 * look at, so each looks again whether its descriptor is still the one that was waited for. */
static void turn(struct rx_supervisor *sup)
{
	struct rx_frontend_side *frontend = &sup->frontend;
	struct rx_backend_side *backend = &sup->backend;
	const int numbers[FD_COUNT] = { rx_watch_fd(sup->watch), frontend->child.out, frontend->child.err,
					frontend->request,       backend->control.fd, backend->child.out,
					backend->child.err,      sup->wrapped.child.out, sup->wrapped.child.err };
	struct pollfd fds[FD_COUNT];
	for (int i = 0; i < FD_COUNT; i++)
		fds[i] = (struct pollfd){ .fd = numbers[i], .events = POLLIN };
	if (poll(fds, FD_COUNT, wait_ms(sup)) > 0) {
		bool output = fds[FD_BACKEND_OUT].revents || fds[FD_BACKEND_ERR].revents,
		     control = fds[FD_CONTROL].revents;
		if (output || control)
			rx_backend_side_read(sup, control);
		if (fds[FD_REQUEST].revents && frontend->request == fds[FD_REQUEST].fd)
			rx_frontend_side_request(sup);
		if ((fds[FD_FRONTEND_OUT].revents || fds[FD_FRONTEND_ERR].revents) &&
		    frontend->child.out == fds[FD_FRONTEND_OUT].fd)
			rx_frontend_side_read(sup);
		if ((fds[FD_WRAPPED_OUT].revents || fds[FD_WRAPPED_ERR].revents) && sup->wrapped.child.out == fds[FD_WRAPPED_OUT].fd)
			rx_wrapped_side_read(sup);
		if (fds[FD_WATCH].revents)
			changes_take(sup);
	}
	timers_run(sup);
}

static void loop(struct rx_supervisor *sup)
{
	while (!sup->done) {
		if (rx_interrupted())
			rx_supervisor_end(sup, RX_EXIT_INTERRUPTED);
		else
			turn(sup);
	}
}

static int supervise(struct rx_supervisor *sup, struct rx_err *err)
{
	if (rx_guard_start(&sup->guard, err))
		return -1;
	sup->lock = rx_run_lock(sup->config->root, "run", sup->options->frontend, sup->options->backend, err);
	if (sup->lock < 0 || !(sup->watch = rx_watch_start(sup->config->root, err)) || start_all(sup, err))
		return -1;
	loop(sup);
	return 0;
}

static void release(struct rx_supervisor *sup)
{
	stop_all(sup);
	rx_watch_free(sup->watch);
	rx_guard_end(&sup->guard);
	rx_strings_release(&sup->changes.names);
	free(sup->frontend.node);
	if (sup->lock >= 0)
		close(sup->lock);
}

int rx_supervise(const struct rx_run_options *options, struct rx_config *config)
{
	struct rx_supervisor sup = { .options = options, .config = config, .started = rx_now_us() };
	struct rx_err err = { .hint = "" };
	sup.frontend.child = sup.backend.child = sup.wrapped.child = (struct rx_child)RX_CHILD_NONE;
	sup.frontend.request = sup.backend.control.fd = sup.backend.journal_fd = sup.lock = -1;
	rx_interrupt_watch();
	if (supervise(&sup, &err)) {
		sup.status = RX_EXIT_INTERRUPTED;
		if (!rx_interrupted())
			sup.status = rx_term_err(&err);
	}
	uint64_t start = rx_now_us();
	release(&sup);
	if (sup.status == RX_EXIT_INTERRUPTED)
		rx_term_step((int64_t)(rx_now_us() - start), "stopped");
	rx_term_event("stop", RX_FIELD_INT("exit", sup.status));
	return sup.status;
}

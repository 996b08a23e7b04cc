/* Hot reload: see reload.h. */
#include <time.h>

#include "compile_crash.h"
#include "compile_diag.h"
#include "compile_image.h"
#include "files.h"
#include "reload_state.h"
#include "scripts.h"
#include "webfiles.h"

/* An error is believed when nothing more was written for so long: the first report of a save can come while an editor
 * still writes. */
#define SETTLE_MS 30
/* Nothing is swapped in before nothing was written for so long, */
#define QUIET_MS 3
/* but none is kept waiting longer than this. */
#define BURST_MS 50
/* The files follow the live push so much later: the bundler would take the processor from the browser. */
#define FOLLOW_MS 40
/* The background check waits until nothing was saved for so long. */
#define CHECK_QUIET_MS 300

struct rx_reload *rx_reload_new(const struct rx_reload_options *options)
{
	struct rx_reload *reload = rx_xcalloc(1, sizeof *reload);
	pthread_condattr_t attributes;
	reload->options = *options;
	reload->memory = rx_key_memory_new();
	reload->changes = 1;
	pthread_mutex_init(&reload->lock, NULL);
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(&reload->wake, &attributes);
	pthread_cond_init(&reload->checking, &attributes);
	pthread_cond_init(&reload->swapped, &attributes);
	pthread_condattr_destroy(&attributes);
	return reload;
}

/* Waits with the lock held until a time of rx_now_us; false when that has come. */
static bool wait_until(struct rx_reload *reload, pthread_cond_t *condition, uint64_t us)
{
	struct timespec until = { .tv_sec = (time_t)(us / 1000000), .tv_nsec = (long)(us % 1000000) * 1000 };
	return pthread_cond_timedwait(condition, &reload->lock, &until) == 0;
}

/* ---- one build ---- */

static void job_build(struct rx_reload_job *job)
{
	struct rx_reload *reload = job->reload;
	job->app = rx_compiler_build(reload->options.compiler, &job->report, &job->diags);
	if (job->app)
		rx_scripts_learn(reload->options.config);
	if (job->app)
		job->printed = rx_gen_pages(job->app, reload->memory, true);
}

static void job_release(struct rx_reload_job *job)
{
	if (job->printed)
		rx_printed_free(job->printed);
	rx_diags_release(&job->diags);
	cJSON_Delete(job->names);
}

/* The files, after the swap: the live pages need not wait for the disk. */
static void job_write(struct rx_reload_job *job, struct rx_strings *written)
{
	const struct rx_reload_options *options = &job->reload->options;
	struct rx_err err = { .hint = "" };
	if (rx_webfiles_write(options->web, job->app, job->printed, options->backend, written, &err))
		rx_reload_log(job->reload, "error", "%s", err.text);
}

/* Lets the browsers show the live pages first; a further change ends the wait. */
static void job_follow(struct rx_reload *reload)
{
	uint64_t until = rx_now_us() + FOLLOW_MS * 1000;
	pthread_mutex_lock(&reload->lock);
	while (!reload->pending && !reload->stopped && wait_until(reload, &reload->wake, until))
		;
	pthread_mutex_unlock(&reload->lock);
}

/* What the job has seen of the files compiles: the checker may look. */
static void job_is_whole(struct rx_reload_job *job)
{
	struct rx_reload *reload = job->reload;
	pthread_mutex_lock(&reload->lock);
	reload->good = job->change;
	pthread_cond_signal(&reload->checking);
	pthread_mutex_unlock(&reload->lock);
}

/* What a good build leaves behind. */
static void job_finish(struct rx_reload_job *job, bool first)
{
	struct rx_reload *reload = job->reload;
	struct rx_strings written = { 0 };
	if (!first)
		job_follow(reload);
	job_write(job, &written);
	rx_reload_report_built(reload, job, &written, first);
	rx_strings_release(&written);
	rx_compiler_statics(reload->options.compiler, &job->diags);
	if (!job->app->page_count && (!reload->app || reload->app->page_count))
		rx_diags_add(&job->diags, RX_WARNING, NULL, 0, "the app has no page")->suggestion =
			rx_xprintf("write RX_PAGE(home, .route = \"/\") after a function static rx home(void)");
	if (job->diags.len)
		rx_reload_report_diags(reload, &job->diags);
	rx_reload_report_libraries(reload, job->printed);
	struct rx_app *old = reload->app;
	reload->app = rx_app_ref(job->app);
	if (old)
		rx_app_unref(old);
	job_is_whole(job);
}

static struct rx_app *app_empty(const struct rx_reload *reload)
{
	struct rx_diags diags = { 0 };
	struct rx_app *app = rx_app_load(NULL, reload->options.config->app_name, &diags);
	if (app && rx_ui_build(app, &diags)) {
		rx_app_unref(app);
		app = NULL;
	}
	rx_diags_release(&diags);
	return app;
}

/* The frontend's shell imports what the first good build writes: until there is one, it is that of an app without pages,
 * so that browsers can show what is wrong. */
static void files_of_nothing(struct rx_reload *reload, struct rx_app *app)
{
	struct rx_strings written = { 0 };
	struct rx_reload_job job = { .reload = reload, .app = app };
	char *path = rx_path_join(reload->options.web, "pages/_app.js");
	if (app && !rx_file_exists(path)) {
		job.printed = rx_gen_pages(app, reload->memory, true);
		job_write(&job, &written);
	}
	free(path);
	job_release(&job);
	rx_strings_release(&written);
}

struct rx_app *rx_reload_first(struct rx_reload *reload)
{
	struct rx_reload_job job = { .reload = reload, .start = rx_now_us(), .change = reload->changes };
	struct rx_strings none = { 0 };
	job_build(&job);
	job.total_us = (int64_t)(rx_now_us() - job.start);
	reload->whole = job.app != NULL;
	if (job.app) {
		rx_reload_push_pages(reload, job.printed, true);
		job_finish(&job, true);
	} else {
		rx_reload_report_diags(reload, &job.diags);
		rx_reload_report_built(reload, &job, &none, true);
		reload->broken = job.diags;
		job.diags = (struct rx_diags){ 0 };
	}
	job_release(&job);
	if (job.app)
		return job.app;
	struct rx_app *empty = app_empty(reload);
	files_of_nothing(reload, empty);
	return empty;
}

/* ---- swapping, on the server's thread ---- */

static void swap(struct rx_server *server, void *job_)
{
	struct rx_reload_job *job = job_;
	struct rx_reload *reload = job->reload;
	const struct rx_diags none = { 0 };
	if (job->app) {
		if (reload->app)
			rx_app_carry_over(reload->app, job->app);
		rx_server_swap(server, job->app);
		rx_app_run_hooks(job->app, reload->app ? 2 : 0);
		rx_reload_push_pages(reload, job->printed, false);
	}
	/* What is left of a good build are warnings, which are for the terminal. */
	rx_reload_push_diags(reload, job->app ? &none : &job->diags);
	job->total_us = (int64_t)(rx_now_us() - job->start);
	pthread_mutex_lock(&reload->lock);
	reload->swap_done = true;
	pthread_cond_signal(&reload->swapped);
	pthread_mutex_unlock(&reload->lock);
}

/* Has the server's thread take over what the job brings, and waits for it. A server that ends never does: then so does
 * the process. */
static void job_swap(struct rx_reload_job *job)
{
	struct rx_reload *reload = job->reload;
	reload->swap_done = false;
	rx_server_post(reload->server, swap, job);
	pthread_mutex_lock(&reload->lock);
	while (!reload->swap_done)
		pthread_cond_wait(&reload->swapped, &reload->lock);
	pthread_mutex_unlock(&reload->lock);
}

/* ---- the builder's thread ---- */

/* Adds the name of a file that changed, once. */
static void name_add(struct rx_reload *reload, const char *text)
{
	const cJSON *name;
	if (!reload->names)
		reload->names = cJSON_CreateArray();
	cJSON_ArrayForEach(name, reload->names) if (!text || !strcmp(name->valuestring, text)) return;
	if (text)
		cJSON_AddItemToArray(reload->names, cJSON_CreateString(text));
}

/* Gives the names back: they belong to the next build. */
static void names_return(struct rx_reload *reload, struct rx_reload_job *job)
{
	cJSON *name;
	cJSON_ArrayForEach(name, job->names) name_add(reload, cJSON_GetStringValue(name));
	reload->since = job->start;
}

/* True when more was written while or shortly after a build failed: it may have seen half of a file, so nobody hears of
 * it. */
static bool job_was_early(struct rx_reload_job *job)
{
	struct rx_reload *reload = job->reload;
	pthread_mutex_lock(&reload->lock);
	while (!reload->pending && !reload->stopped &&
	       wait_until(reload, &reload->wake, job->newest + SETTLE_MS * 1000))
		;
	bool early = reload->pending;
	if (early)
		names_return(reload, job);
	pthread_mutex_unlock(&reload->lock);
	return early;
}

/* Waits until the writing is over; an empty file is most likely one that is about to be written. True when the build
 * has not seen all of it: then nobody sees the build. What came meanwhile and changed nothing, such as the rest of the
 * same save, belongs to this build. */
static bool job_is_stale(struct rx_reload_job *job)
{
	struct rx_reload *reload = job->reload;
	uint64_t quiet = job->report.empty ? SETTLE_MS : QUIET_MS, longest = job->newest + BURST_MS * 1000, until;
	pthread_mutex_lock(&reload->lock);
	do {
		until = reload->newest + quiet * 1000;
		until = until < longest ? until : longest;
		wait_until(reload, &reload->wake, until);
	} while (rx_now_us() < until && !reload->stopped);
	bool stale = reload->pending && rx_compiler_stale(reload->options.compiler);
	if (stale) {
		names_return(reload, job);
	} else if (reload->pending) {
		reload->pending = false;
		job->change = reload->changes;
		cJSON_Delete(reload->names);
		reload->names = NULL;
	}
	pthread_mutex_unlock(&reload->lock);
	return stale;
}

/* When old code fills the memory, the process makes way for a fresh one. */
static void code_limit(struct rx_reload *reload)
{
	if (rx_image_memory() < reload->options.code_max)
		return;
	rx_reload_log(reload, "info", "the code of earlier reloads takes %zu MiB", rx_image_memory() >> 20);
	rx_server_stop(reload->server);
}

static void job_run(struct rx_reload_job *job)
{
	struct rx_reload *reload = job->reload;
	struct rx_strings none = { 0 };
	if (reload->whole && !rx_compiler_stale(reload->options.compiler)) {
		job_is_whole(job); /* an editor's other files, or the same text again */
		return;
	}
	job_build(job);
	bool stale = job->app && job_is_stale(job);
	reload->whole = job->app && !stale;
	if (stale) {
		rx_app_unref(job->app);
	} else if (job->app) {
		job_swap(job);
		job_finish(job, false);
		rx_app_unref(job->app);
		code_limit(reload);
	} else if (!job_was_early(job)) {
		job_swap(job);
		rx_reload_report_diags(reload, &job->diags);
		rx_reload_report_built(reload, job, &none, false);
	}
}

static void *builder(void *reload_)
{
	struct rx_reload *reload = reload_;
	rx_crash_thread();
	pthread_mutex_lock(&reload->lock);
	while (!reload->stopped) {
		if (!reload->pending) {
			pthread_cond_wait(&reload->wake, &reload->lock);
			continue;
		}
		struct rx_reload_job job = { .reload = reload,
					     .names = reload->names,
					     .start = reload->since,
					     .newest = reload->newest,
					     .change = reload->changes };
		reload->pending = false;
		reload->names = NULL;
		pthread_mutex_unlock(&reload->lock);
		job_run(&job);
		job_release(&job);
		pthread_mutex_lock(&reload->lock);
	}
	pthread_mutex_unlock(&reload->lock);
	return NULL;
}

/* ---- the checker's thread ---- */

/* Sends warnings unless they are those of the last time, wherever they stand now. */
static void warnings_report(struct rx_reload *reload, const struct rx_diags *diags)
{
	struct rx_buf key;
	rx_buf_init(&key, 1 << 20);
	for (int i = 0; i < diags->len; i++)
		rx_buf_addf(&key, "%s: %s\n", diags->at[i].file, diags->at[i].text);
	if (diags->len && (!reload->warnings || strcmp(reload->warnings, rx_buf_text(&key))))
		rx_reload_report_diags(reload, diags);
	free(reload->warnings);
	reload->warnings = rx_buf_detach(&key, NULL);
}

/* With the lock. True when the files are, as far as is known, those of the last good build, and were not checked. */
static bool check_due(const struct rx_reload *reload)
{
	return reload->good != reload->checked && reload->good == reload->changes;
}

/* Asks the C compiler. What it read may be newer than the build, and broken: news of that comes a little later, and
 * then nobody hears of it. */
static void check_run(struct rx_reload *reload, uint64_t change)
{
	struct rx_diags diags = { 0 };
	struct rx_strings files = { 0 };
	rx_compiler_check(reload->options.compiler, true, &files, &diags);
	uint64_t until = rx_now_us() + SETTLE_MS * 1000;
	pthread_mutex_lock(&reload->lock);
	while (!reload->stopped && reload->changes == change && wait_until(reload, &reload->checking, until))
		;
	bool current = reload->changes == change;
	if (current)
		reload->checked = change;
	pthread_mutex_unlock(&reload->lock);
	if (!current)
		rx_compiler_check_again(reload->options.compiler, &files);
	else if (files.len)
		warnings_report(reload, &diags);
	rx_strings_release(&files);
	rx_diags_release(&diags);
}

static void *checker(void *reload_)
{
	struct rx_reload *reload = reload_;
	pthread_mutex_lock(&reload->lock);
	while (!reload->stopped) {
		if (!check_due(reload)) {
			pthread_cond_wait(&reload->checking, &reload->lock);
			continue;
		}
		while (!reload->stopped && wait_until(reload, &reload->checking, rx_now_us() + CHECK_QUIET_MS * 1000))
			;
		if (reload->stopped || !check_due(reload))
			continue;
		uint64_t change = reload->changes;
		pthread_mutex_unlock(&reload->lock);
		check_run(reload, change);
		pthread_mutex_lock(&reload->lock);
	}
	pthread_mutex_unlock(&reload->lock);
	return NULL;
}

/* ---- control ---- */

static void show_broken(struct rx_server *server, void *reload_)
{
	(void)server;
	struct rx_reload *reload = reload_;
	if (reload->broken.len)
		rx_reload_push_diags(reload, &reload->broken);
	rx_diags_release(&reload->broken);
}

int rx_reload_start(struct rx_reload *reload, struct rx_server *server, struct rx_err *err)
{
	pthread_t thread;
	reload->server = server;
	rx_server_post(server, show_broken, reload);
	if (pthread_create(&thread, NULL, builder, reload) || pthread_detach(thread) ||
	    pthread_create(&thread, NULL, checker, reload) || pthread_detach(thread))
		return rx_err_set(err, "unable to start a thread");
	return 0;
}

void rx_reload_changed(struct rx_reload *reload, const cJSON *names)
{
	const cJSON *name;
	pthread_mutex_lock(&reload->lock);
	reload->newest = rx_now_us();
	reload->changes++;
	if (!reload->pending)
		reload->since = reload->newest;
	cJSON_ArrayForEach(name, names) name_add(reload, cJSON_GetStringValue(name));
	reload->pending = true;
	pthread_cond_signal(&reload->wake);
	pthread_mutex_unlock(&reload->lock);
}

static const char *text_of(const cJSON *json, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, name));
	return text && *text ? text : NULL;
}

void rx_reload_crashed(struct rx_reload *reload, const cJSON *crash)
{
	struct rx_diags diags = { 0 };
	const char *text = text_of(crash, "text"), *handler = text_of(crash, "handler");
	const cJSON *line = cJSON_GetObjectItemCaseSensitive(crash, "line");
	if (text)
		rx_diags_add(&diags, RX_ERROR, text_of(crash, "file"), cJSON_IsNumber(line) ? line->valueint : 0, "%s",
			     text);
	else
		rx_diags_add(&diags, RX_ERROR, text_of(crash, "file"), cJSON_IsNumber(line) ? line->valueint : 0,
			     "%s crashed", handler ? handler : "the backend");
	rx_diags_frame(&diags);
	rx_reload_push_diags(reload, &diags);
	rx_diags_release(&diags);
}

void rx_reload_stop(struct rx_reload *reload)
{
	pthread_mutex_lock(&reload->lock);
	reload->stopped = true;
	pthread_cond_signal(&reload->wake);
	pthread_cond_signal(&reload->checking);
	pthread_mutex_unlock(&reload->lock);
}

/* The static site of a production build: pages printed by the compiled app, packages, `next build`. See export_build.h.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "certificates.h"
#include "command.h"
#include "compile_exec.h"
#include "export_build.h"
#include "files.h"
#include "frontend.h"
#include "packages.h"
#include "term.h"

#define STAGING RX_EXPORT_FOLDER "/pages"
#define BUILD RX_EXPORT_FOLDER "/web"
#define APP "reflex/app.js"
#define STAMP RX_EXPORT_FOLDER "/site.stamp"
#define MARK "// Generated from " /* how a printed page begins (gen/gen.h) */
#define MAX_FILE (256u << 20)
#define SMALL_FILE (256 << 10) /* larger ones count as unchanged by size and time */
#define PRINT_MS 60000
#define KEPT_LINES 40

/* ---- pages ---- */

static struct rx_diag *take_diag(struct rx_diags *diags, const cJSON *item)
{
	const char *severity = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "severity"));
	const char *file = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "file"));
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "text"));
	const char *suggestion = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "suggestion"));
	const cJSON *line = cJSON_GetObjectItemCaseSensitive(item, "line"),
		    *column = cJSON_GetObjectItemCaseSensitive(item, "column");
	bool warning = severity && !strcmp(severity, "warning");
	struct rx_diag *diag = rx_diags_add(diags, warning ? RX_WARNING : RX_ERROR, file, line ? line->valueint : 0,
					    "%s", text ? text : "?");
	diag->column = column ? column->valueint : 0;
	diag->suggestion = suggestion ? rx_xstrdup(suggestion) : NULL;
	return diag;
}

/* Diagnostics of the page build come from another process: the code frames are made here. */
static void show_diags(const cJSON *list)
{
	struct rx_diags diags = { 0 };
	const cJSON *item;
	cJSON_ArrayForEach(item, list)
	{
		struct rx_diag *diag = take_diag(&diags, item);
		char *text = NULL;
		if (diag->file && diag->line > 0 && !rx_file_read(diag->file, MAX_FILE, &text, NULL, NULL))
			diag->frame = rx_frame_make(text, diag->line, diag->column);
		free(text);
	}
	rx_term_diags(&diags);
	rx_diags_release(&diags);
}

static int crashed_printing(int status)
{
	if (rx_interrupted())
		return RX_EXIT_INTERRUPTED;
	if (status > 128)
		rx_term_error("the app crashed while its pages were built (signal %d)", status - 128);
	else
		rx_term_error("the app's pages could not be built (exit code %d)", status);
	rx_term_hint("'reflex run' shows where");
	return RX_EXIT_FAILED;
}

static int newer(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)err;
	struct stat info;
	time_t *newest = data;
	if (entry->kind == RX_ENTRY_FILE && !stat(entry->full, &info) && info.st_mtime > *newest)
		*newest = info.st_mtime;
	return 0;
}

/* The clock of the pages stands at the last change of the app: the same sources make the same pages. */
static void set_date(void)
{
	char text[32];
	time_t newest = 0;
	rx_tree_walk("app", newer, &newest, NULL);
	snprintf(text, sizeof text, "%lld", (long long)newest);
	setenv("SOURCE_DATE_EPOCH", text, 0);
}

/* Has the compiled app print its pages into STAGING. `*summary` is what it says about them. */
static int print_pages(cJSON **summary)
{
	struct rx_strings argv = { 0 };
	struct rx_buf out;
	rx_tree_remove(STAGING, NULL);
	rx_buf_init(&out, MAX_FILE);
	set_date();
	rx_strings_add(&argv, RX_EXPORT_PROGRAM);
	rx_strings_add(&argv, "--print-pages");
	rx_strings_add(&argv, STAGING);
	int status = rx_exec(&argv, 0, PRINT_MS, &out), code = RX_EXIT_OK;
	rx_strings_release(&argv);
	/* What page functions print stands before it. */
	const char *line = strstr(rx_buf_text(&out), "{\"diagnostics\":");
	*summary = line ? cJSON_Parse(line) : NULL;
	if (*summary)
		show_diags(cJSON_GetObjectItemCaseSensitive(*summary, "diagnostics"));
	if (!*summary || (status && !cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(*summary, "diagnostics"))))
		code = crashed_printing(status);
	else if (status)
		code = RX_EXIT_FAILED;
	rx_buf_release(&out);
	return code;
}

/* ---- the folder of the build ---- */

/* Parts of `.web` that no site is built from. */
static bool is_other(const struct rx_entry *entry)
{
	static const char *const others[] = { "node_modules", "out",      "cache",
					      "run.lock",     "bun.lock", "rxconfig.schema.json" };
	bool other = *entry->name == '.';
	for (size_t i = 0; i < RX_COUNT(others); i++)
		other |= !strcmp(entry->path, others[i]);
	return other;
}

/* A page that the development server printed, or its own app.js, which has its address in it. */
static bool is_printed(const char *path)
{
	char head[sizeof MARK] = "";
	FILE *file = fopen(path, "re");
	size_t length = file ? fread(head, 1, sizeof MARK - 1, file) : 0;
	if (file)
		fclose(file);
	return length == sizeof MARK - 1 && !strcmp(head, MARK);
}

static bool is_same(const char *a, const char *b)
{
	struct stat here, there;
	return !stat(a, &here) && !stat(b, &there) && here.st_size == there.st_size &&
	       here.st_mtim.tv_sec == there.st_mtim.tv_sec && here.st_mtim.tv_nsec == there.st_mtim.tv_nsec;
}

/* What `.web` has and the app did not print. */
static int put_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)data;
	struct stat info;
	if (is_other(entry))
		return 1;
	if (entry->kind != RX_ENTRY_FILE || !strcmp(entry->path, APP) || is_printed(entry->full))
		return 0;
	char *to = rx_path_join(BUILD, entry->path);
	int result = 0;
	if (!is_same(entry->full, to) && !(result = rx_file_copy(entry->full, to, err)) && !stat(entry->full, &info))
		utimensat(AT_FDCWD, to, (const struct timespec[2]){ info.st_atim, info.st_mtim }, 0);
	free(to);
	return result;
}

/* What the app printed. */
static int put_page(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)data;
	char *text = NULL;
	size_t length;
	if (entry->kind != RX_ENTRY_FILE)
		return 0;
	char *to = rx_path_join(BUILD, entry->path);
	int result = rx_file_read(entry->full, MAX_FILE, &text, &length, err);
	if (!result)
		result = rx_file_update(to, text, length, err);
	free(text);
	free(to);
	return result < 0 ? -1 : 0;
}

/* Removes what an earlier build was made from. */
static int drop_old(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)data;
	(void)err;
	if (is_other(entry))
		return 1;
	char *printed = rx_path_join(STAGING, entry->path), *own = rx_path_join(RX_WEB, entry->path);
	bool wanted = rx_file_exists(printed) || (rx_file_exists(own) && strcmp(entry->path, APP) && !is_printed(own));
	if (entry->kind == RX_ENTRY_FILE && !wanted)
		unlink(entry->full);
	free(printed);
	free(own);
	return 0;
}

/* The site is built in a folder of its own: a development server may be at work in `.web`, and may write there
 * meanwhile. Its packages are found there, two folders above. */
static int put_together(struct rx_err *err)
{
	if (rx_dir_make(BUILD, err) || rx_tree_walk(RX_WEB, put_entry, NULL, err) ||
	    rx_tree_walk(STAGING, put_page, NULL, err))
		return -1;
	return rx_tree_walk(BUILD, drop_old, NULL, err);
}

/* ---- next build ---- */

static int hash_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	uint64_t *hash = data;
	struct stat info;
	char *text = NULL;
	size_t length;
	if (is_other(entry))
		return 1;
	if (entry->kind != RX_ENTRY_FILE || stat(entry->full, &info))
		return 0;
	*hash = rx_hash(*hash, entry->path, strlen(entry->path) + 1);
	*hash = rx_hash(*hash, &info.st_size, sizeof info.st_size);
	if (info.st_size > SMALL_FILE) {
		*hash = rx_hash(*hash, &info.st_mtim, sizeof info.st_mtim);
		return 0;
	}
	if (rx_file_read(entry->full, SMALL_FILE, &text, &length, err))
		return -1;
	*hash = rx_hash(*hash, text, length);
	free(text);
	return 0;
}

/* Everything that the site is built from. */
static int site_signature(char text[32], struct rx_err *err)
{
	uint64_t hash = rx_hash_str(RX_HASH_START, RX_VERSION);
	int failed = rx_tree_walk(BUILD, hash_entry, &hash, err);
	snprintf(text, 32, "%016llx", (unsigned long long)hash);
	return failed;
}

static bool is_current(const char *signature)
{
	char *stamp = NULL;
	bool same = rx_file_exists(RX_EXPORT_SITE "/404.html") && !rx_file_read(STAMP, 64, &stamp, NULL, NULL) &&
		    !strcmp(stamp, signature);
	free(stamp);
	return same;
}

/* The last lines that the build printed. */
struct output {
	char *lines[KEPT_LINES];
	int count;
};

static void keep_line(char *line, void *data)
{
	struct output *output = data;
	if (!line) /* a tick */
		return;
	rx_term_child("next", RX_LEVEL_DEBUG, line);
	if (!line[strspn(line, " \t")])
		return;
	char **slot = &output->lines[output->count++ % KEPT_LINES];
	free(*slot);
	*slot = rx_xstrdup(line);
}

/* What is of no use when a build failed. */
static bool is_chatter(const char *line)
{
	static const char *const words[] = { "Next.js 1", "Creating an optimized", "Linting", "Collecting",
					     "Skipping",  "- Experiments" };
	for (size_t i = 0; i < RX_COUNT(words); i++)
		if (strstr(line, words[i]))
			return true;
	return false;
}

static int build_failed(const struct output *output, int status)
{
	for (int i = output->count > KEPT_LINES ? output->count - KEPT_LINES : 0; i < output->count; i++)
		if (!is_chatter(output->lines[i % KEPT_LINES]))
			rx_term_child("next", RX_LEVEL_ERROR, output->lines[i % KEPT_LINES]);
	rx_term_error("'next build' failed with exit code %d", status);
	rx_term_hint("if nothing above explains it, start afresh: rm -rf %s && reflex export", RX_WEB);
	return RX_EXIT_FAILED;
}

static int run_build(struct rx_export *export, const char *node)
{
	char *root = rx_xprintf("REFLEX_WEB_ROOT=%s/" RX_WEB, export->config->root);
	const char *const argv[] = { node, "../../node_modules/next/dist/bin/next", "build", NULL };
	const char *const env[] = { "NODE_ENV=production",
				    root,
				    "NEXT_TELEMETRY_DISABLED=1",
				    "NEXT_PUBLIC_DISABLE_UPDATE_CHECK=1",
				    "FORCE_COLOR",
				    "NODE_OPTIONS",
				    "REFLEX_FRONTEND_PATH",
				    rx_certificates_env(),
				    NULL };
	struct rx_spawn spawn = { .argv = argv, .env = env, .folder = BUILD, .guard = &export->guard };
	struct output output = { .count = 0 };
	struct rx_err err = { 0 };
	unlink(STAMP);
	rx_term_progress(0, 0, "next build");
	int status = rx_child_run(&spawn, keep_line, &output, &err), code = RX_EXIT_OK;
	rx_term_progress_end();
	free(root);
	if (status == -2 || rx_interrupted())
		code = RX_EXIT_INTERRUPTED;
	else if (status < 0)
		code = rx_term_err(&err);
	else if (status)
		code = build_failed(&output, status);
	for (int i = 0; i < KEPT_LINES; i++)
		free(output.lines[i]);
	return code;
}

static int build_site(struct rx_export *export, const char *signature)
{
	struct rx_err err = { 0 };
	uint64_t start = rx_now_us();
	char *node = rx_node_find(export->config->root, &err);
	if (!node)
		return rx_interrupted() ? RX_EXIT_INTERRUPTED : rx_term_err(&err);
	int code = run_build(export, node);
	free(node);
	if (code)
		return code;
	rx_term_step((int64_t)(rx_now_us() - start), "built the site");
	if (rx_file_write(STAMP, signature, strlen(signature), &err))
		return rx_term_err(&err);
	return RX_EXIT_OK;
}

static int install(struct rx_export *export, const cJSON *summary, struct rx_err *err)
{
	const cJSON *libraries = cJSON_GetObjectItemCaseSensitive(summary, "libraries");
	if (rx_frontend_add_libraries(export->config->root, libraries, err) < 0)
		return -1;
	return rx_frontend_install(export->config, &export->guard, err);
}

/* The pages are printed: builds the site of them unless it is there already. */
static int build_changed(struct rx_export *export)
{
	struct rx_err err = { 0 };
	char signature[32];
	if (put_together(&err) || site_signature(signature, &err))
		return rx_term_err(&err);
	if (rx_interrupted())
		return RX_EXIT_INTERRUPTED;
	if (!is_current(signature))
		return build_site(export, signature);
	rx_term_step(-1, "the site is up to date");
	return RX_EXIT_OK;
}

static int make_site(struct rx_export *export, const cJSON *summary)
{
	struct rx_err err = { 0 };
	if (install(export, summary, &err))
		return rx_interrupted() ? RX_EXIT_INTERRUPTED : rx_term_err(&err);
	return build_changed(export);
}

int rx_export_site(struct rx_export *export)
{
	cJSON *summary = NULL;
	uint64_t start = rx_now_us();
	int code = print_pages(&summary);
	if (!code) {
		export->pages = cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(summary, "pages"));
		rx_term_step((int64_t)(rx_now_us() - start), "printed %d %s", export->pages,
			     export->pages == 1 ? "page" : "pages");
		code = make_site(export, summary);
		struct rx_err err = { 0 };
		const cJSON *pages = cJSON_GetObjectItemCaseSensitive(summary, "pages");
		if (!code && (rx_export_policy(export->config, STAGING, &err) ||
			      rx_export_sitemap(export->config, pages, &err) || rx_export_gzip(&err)))
			code = rx_term_err(&err);
	}
	cJSON_Delete(summary);
	return code;
}

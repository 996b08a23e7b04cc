/* `reflex compile`: what `reflex run` does before it serves, and nothing more: compiles the app, builds its pages and
 * writes the frontend. For continuous integration and for a look before a commit. */
#include <unistd.h>

#include <cjson/cJSON.h>

#include "command.h"
#include "compile.h"
#include "config.h"
#include "editor.h"
#include "files.h"
#include "frontend.h"
#include "lock.h"
#include "term.h"
#include "webfiles.h"

#define CACHE ".web/cache/tcc-compile"
#define LIBRARIES_MAX (1u << 20)

struct compile {
	const struct rx_config *config;
	struct rx_compiler *compiler;
	struct rx_build_report report;
	struct rx_app *app;
	struct rx_printed *printed;
	struct rx_strings written;
	uint64_t start;
	int lock;         /* of the project, as `reflex run` has it; -1: none */
	bool dry, native; /* as asked for */
};

static char scratch[64]; /* of --dry: the objects' folder, removed at the end; "" otherwise */

static int end(int code)
{
	if (*scratch)
		rx_tree_remove(scratch, NULL);
	*scratch = 0;
	return code;
}

static const char *cache_folder(const struct compile *compile, struct rx_err *err)
{
	const char *temporary = getenv("TMPDIR");
	if (!compile->dry)
		return CACHE;
	snprintf(scratch, sizeof scratch, "%s/reflex-compile-XXXXXX",
		 temporary && *temporary && strlen(temporary) < 32 ? temporary : "/tmp");
	if (mkdtemp(scratch))
		return scratch;
	*scratch = 0;
	rx_err_set(err, "unable to make a folder in '%s'", temporary ? temporary : "/tmp");
	return NULL;
}

/* What only the C compiler of an export sees, and what would leave a browser with nothing to show. */
static void look_further(struct compile *compile, struct rx_diags *diags)
{
	struct rx_strings files = { 0 };
	if (!compile->native)
		rx_compiler_check(compile->compiler, false, &files, diags);
	rx_strings_release(&files);
	if (!compile->app->page_count)
		rx_diags_add(diags, RX_WARNING, NULL, 0, "the app has no page")->suggestion =
			rx_xstrdup("write RX_PAGE(home, .route = \"/\") after a function static rx home(void)");
}

static const char *plural(int count, const char *one, const char *many)
{
	return count == 1 ? one : many;
}

static int build(struct compile *compile)
{
	struct rx_err err = { 0 };
	struct rx_diags diags = { 0 };
	struct rx_build_options options = { .config = compile->config,
					    .native = compile->native,
					    .cache = cache_folder(compile, &err),
					    .slow = rx_slow_say,
					    .slow_context = scratch };
	compile->compiler = options.cache ? rx_compiler_new(&options, &err) : NULL;
	if (!compile->compiler)
		return rx_term_err(&err);
	rx_term_progress(0, 0, "compiling");
	compile->app = rx_compiler_build(compile->compiler, &compile->report, &diags);
	if (compile->app)
		look_further(compile, &diags);
	rx_term_progress_end();
	rx_term_diags(&diags);
	int errors = diags.errors;
	rx_diags_release(&diags);
	if (rx_interrupted())
		return RX_EXIT_INTERRUPTED;
	if (compile->app)
		return RX_EXIT_OK;
	rx_term_error("the app does not compile: %d %s", errors, plural(errors, "error", "errors"));
	return RX_EXIT_FAILED;
}

static int add_libraries(const struct compile *compile, struct rx_err *err)
{
	struct rx_buf text;
	rx_buf_init(&text, LIBRARIES_MAX);
	rx_gen_libraries(compile->printed, &text);
	cJSON *libraries = cJSON_Parse(rx_buf_text(&text));
	int result = rx_frontend_add_libraries(compile->config->root, libraries, err);
	cJSON_Delete(libraries);
	rx_buf_release(&text);
	return result < 0 ? -1 : 0;
}

/* A running `reflex run` keeps the files current by itself, with its own address in them. */
static int write_frontend(struct compile *compile)
{
	struct rx_err err = { 0 };
	uint64_t start = rx_now_us();
	int prepared = -1;
	if (!add_libraries(compile, &err))
		prepared = rx_frontend_prepare(compile->config, &err);
	if (prepared < 0 || rx_webfiles_write(RX_WEB, compile->app, compile->printed, NULL, &compile->written, &err))
		return rx_term_err(&err);
	prepared += compile->written.len;
	if (prepared)
		rx_term_step((int64_t)(rx_now_us() - start), "wrote %d %s to %s", prepared,
			     plural(prepared, "file", "files"), RX_WEB);
	else
		rx_term_step(-1, "%s is up to date", RX_WEB);
	return RX_EXIT_OK;
}

static void report(const struct compile *compile)
{
	const struct rx_build_report *done = &compile->report;
	int pages = compile->app->page_count;
	int64_t us = (int64_t)(rx_now_us() - compile->start);
	if (rx_term_json()) {
		rx_term_event("compiled", RX_FIELD_STR("app_name", compile->config->app_name),
			      RX_FIELD_INT("files", done->files), RX_FIELD_INT("compiled", done->compiled),
			      RX_FIELD_INT("pages", pages), RX_FIELD_INT("written", compile->written.len),
			      RX_FIELD_BOOL("dry", compile->dry), RX_FIELD_MS("ms", us));
		return;
	}
	rx_term_out("'%s' compiles: %d %s, %d %s, %.1f s%s", compile->config->app_name, done->files,
		    plural(done->files, "file", "files"), pages, plural(pages, "page", "pages"), (double)us / 1e6,
		    compile->dry ? "; nothing was written" : "");
}

static int compile_all(struct compile *compile)
{
	int code = build(compile);
	if (code)
		return code;
	if (compile->report.compiled)
		rx_term_step(compile->report.compile_us + compile->report.link_us, "compiled %d of %d %s",
			     compile->report.compiled, compile->report.files,
			     plural(compile->report.files, "file", "files"));
	uint64_t start = rx_now_us();
	compile->printed = rx_gen_pages(compile->app, NULL, false);
	rx_term_step((int64_t)(rx_now_us() - start) + compile->report.pages_us, "built %d %s", compile->app->page_count,
		     plural(compile->app->page_count, "page", "pages"));
	code = compile->dry ? RX_EXIT_OK : write_frontend(compile);
	if (!code)
		report(compile);
	return code;
}

/* In the project's folder, which nobody else may be writing to. */
static int enter(struct compile *compile)
{
	struct rx_err err = { 0 };
	compile->lock = -1;
	if (chdir(compile->config->root)) {
		rx_err_set(&err, "unable to enter '%s'", compile->config->root);
		return rx_term_err(&err);
	}
	if (compile->dry)
		return RX_EXIT_OK;
	compile->lock = rx_run_lock(compile->config->root, "compile", true, true, &err);
	if (compile->lock < 0)
		return rx_term_err(&err);
	rx_editor_write(".", NULL); /* a convenience: no reason not to compile */
	return RX_EXIT_OK;
}

static int compile_main(const struct rx_args *args)
{
	struct rx_config config;
	struct compile compile = { .config = &config,
				   .start = rx_now_us(),
				   .dry = rx_args_flag(args, "dry"),
				   .native = rx_args_flag(args, "native") };
	if (rx_config_open(&config, args))
		return RX_EXIT_FAILED;
	rx_interrupt_watch();
	int code = enter(&compile);
	if (!code)
		code = compile_all(&compile);
	if (compile.printed)
		rx_printed_free(compile.printed);
	if (compile.app)
		rx_app_unref(compile.app);
	if (compile.compiler)
		rx_compiler_free(compile.compiler);
	rx_strings_release(&compile.written);
	if (compile.lock >= 0)
		close(compile.lock);
	rx_config_release(&config);
	return end(code);
}

static const struct rx_option options[] = {
	{ .name = "dry", .kind = RX_OPT_FLAG, .help = "only look for errors: write nothing" },
	{ .name = "native", .kind = RX_OPT_FLAG, .help = "compile with the C compiler instead of tcc" },
};

const struct rx_command rx_command_compile = {
	.name = "compile",
	.summary = "compile the app and write its frontend, without running it",
	.usage = "[options]",
	.description = "Says what 'reflex run' would say about the app's code and its pages, and ends: with 0 when it\n"
		       "compiles, with 1 when it does not. Packages are not installed.",
	.examples = "  reflex compile          compile, write the pages to .web\n"
		    "  reflex compile --dry    for a check before a commit or by a robot",
	.options = options,
	.option_count = RX_COUNT(options),
	.run = compile_main,
};

/* The compiled half of a production build: see export_build.h. The site is in export_site.c. */
#include <unistd.h>

#include "command.h"
#include "embed.h"
#include "export_build.h"
#include "export_carry.h"
#include "files.h"
#include "lock.h"
#include "term.h"

#define IN_PROGRAM RX_EXPORT_FOLDER "/pages-in-program"
#define APP IN_PROGRAM "/app" /* before its libraries come to it */

int rx_export_open(struct rx_export *export, const struct rx_config *config, const char *command)
{
	struct rx_err err = { 0 };
	*export = (struct rx_export){ .config = config };
	export->lock = rx_export_lock(config->root, command, &err);
	if (export->lock < 0 || rx_guard_start(&export->guard, &err))
		return rx_term_err(&err);
	export->cc = rx_cc_new(config, RX_EXPORT_FOLDER "/objects", &err);
	return export->cc ? RX_EXIT_OK : rx_term_err(&err);
}

void rx_export_close(struct rx_export *export)
{
	rx_cc_free(export->cc);
	export->cc = NULL;
	if (export->guard.pid)
		rx_guard_end(&export->guard);
	if (export->lock >= 0)
		close(export->lock);
	export->lock = -1;
}

/* Shows what the compiler said. When all is interrupted so is the compiler, and says nothing of the app. */
static int report(struct rx_diags *diags, int failed)
{
	bool interrupted = rx_interrupted();
	rx_term_progress_end();
	if (!interrupted)
		rx_term_diags(diags);
	if (failed && !interrupted)
		rx_term_error("the app does not compile: %d %s", diags->errors,
			      diags->errors == 1 ? "error" : "errors");
	rx_diags_release(diags);
	if (interrupted)
		return RX_EXIT_INTERRUPTED;
	return failed ? RX_EXIT_FAILED : RX_EXIT_OK;
}

static int compile(struct rx_export *export)
{
	struct rx_cc_report done = { 0 };
	struct rx_diags diags = { 0 };
	rx_term_progress(0, 0, "compiling");
	int code = report(&diags, rx_cc_compile(export->cc, &done, &diags));
	if (code)
		return code;
	if (done.compiled)
		rx_term_step(done.compile_us, "compiled %d of %d %s", done.compiled, done.files,
			     done.files == 1 ? "file" : "files");
	return RX_EXIT_OK;
}

static int link_program(struct rx_export *export, const char *folder, bool files, const char *out)
{
	struct rx_err err = { 0 };
	struct rx_cc_report done = { 0 };
	struct rx_diags diags = { 0 };
	if (rx_embed_settings(export->config, folder, files, &err))
		return rx_term_err(&err);
	rx_term_progress(0, 0, "linking");
	int code = report(&diags, rx_cc_link(export->cc, folder, files, out, &done, &diags));
	if (code)
		return code;
	if (done.linked)
		rx_term_step(done.link_us, files ? "linked the app with its pages" : "linked the backend");
	else
		rx_term_step(-1, files ? "the app with its pages is up to date" : "the backend is up to date");
	return RX_EXIT_OK;
}

int rx_export_program(struct rx_export *export)
{
	int code = compile(export);
	return code ? code : link_program(export, RX_EXPORT_FOLDER, false, RX_EXPORT_PROGRAM);
}

/* Behind the app come the libraries that it needs. */
static int carry(const struct rx_export *export, const char *folder)
{
	struct rx_err err = { 0 };
	char *scaffolds = rx_install_path(RX_INSTALL_SCAFFOLDS, &err), *scaffold = scaffolds ? rx_path_join(scaffolds, "export") : NULL;
	int failed = !scaffold || rx_carry_pack(APP, export->config->app_name, scaffold, folder, RX_EXPORT_STANDALONE, &err);
	free(scaffold);
	free(scaffolds);
	if (failed && rx_interrupted())
		return RX_EXIT_INTERRUPTED;
	return failed ? rx_term_err(&err) : RX_EXIT_OK;
}

int rx_export_standalone(struct rx_export *export)
{
	static const char folder[] = IN_PROGRAM;
	struct rx_err err = { 0 };
	if (rx_dir_make(folder, &err) || rx_export_write_env(export->config, RX_EXPORT_SITE, "", &err) ||
	    rx_embed_files(RX_EXPORT_SITE, folder, &err) < 0)
		return rx_term_err(&err);
	if (!rx_carry_possible())
		return link_program(export, folder, true, RX_EXPORT_STANDALONE);
	int code = link_program(export, folder, true, APP);
	return code ? code : carry(export, folder);
}

int rx_export_write_env(const struct rx_config *config, const char *site, const char *url, struct rx_err *err)
{
	struct rx_buf out;
	const char *path = config->backend_path ? config->backend_path : "";
	url = url ? url : "";
	/* One that ends with the backend's path is whole. */
	char *backend = rx_xprintf("%s%s", url, *path && rx_path_ends(url, path) ? "" : path);
	char *file = rx_path_join(site, "env.json");
	rx_buf_init(&out, 65536);
	rx_buf_adds(&out, "{\"backend\": ");
	rx_buf_add_json(&out, backend, strlen(backend));
	rx_buf_adds(&out, "}\n");
	int result = rx_file_update(file, rx_buf_text(&out), out.len, err);
	rx_buf_release(&out);
	free(file);
	free(backend);
	return result < 0 ? -1 : 0;
}

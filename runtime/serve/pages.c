/* Pages for the export: see pages.h. */
#include "pages.h"

#include <errno.h>
#include <sys/stat.h>

#include "../app/options.h"
#include "../event/scripts.h"
#include "../gen/gen.h"
#include "../handler/scratch.h"
#include "../handler/iso.h"
#include "report.h"

#define MAX_FILE (256u << 20)

/* Makes the folders above `path`. */
static void make_parents(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = 0;
		mkdir(path, 0777);
		*slash = '/';
	}
}

static int write_file(const char *folder, const char *name, const struct rx_buf *text, struct rx_err *err)
{
	char *path = rx_xprintf("%s/%s", folder, name);
	make_parents(path);
	FILE *file = fopen(path, "we");
	bool failed = !file || fwrite(rx_buf_text(text), 1, text->len, file) != text->len;
	if (file)
		failed |= fclose(file) != 0;
	if (failed)
		rx_err_set(err, "unable to write '%s': %s", path, strerror(errno));
	free(path);
	return failed ? -1 : 0;
}

static int write_pages(const struct rx_program *program, const struct rx_app *app, const struct rx_printed *printed, const char *folder,
		       struct rx_err *err)
{
	struct rx_buf text;
	int result = 0;
	rx_buf_init(&text, MAX_FILE);
	for (int i = 0; i < 2 * printed->page_count && !result; i++) {
		const struct rx_page *page = printed->pages[i / 2].page;
		const char *module = i % 2 ? page->bare_module : page->module;
		if (!module)
			continue;
		char *name = rx_xprintf("pages/%s.js", module);
		rx_buf_clear(&text);
		rx_gen_module(&printed->pages[i / 2], &text);
		result = write_file(folder, name, &text, err);
		free(name);
	}
	rx_buf_clear(&text);
	rx_gen_app(app, NULL, &text);
	if (!result)
		result = write_file(folder, "reflex/app.js", &text, err);
	rx_buf_clear(&text);
	rx_gen_styles(app, &text);
	if (!result)
		result = write_file(folder, "reflex/styles.js", &text, err);
	rx_buf_clear(&text);
	rx_scripts_module(program->scripts, &text);
	if (!result)
		result = write_file(folder, "reflex/scripts.js", &text, err);
	rx_buf_clear(&text);
	rx_gen_root(app, &text);
	if (!result)
		result = write_file(folder, "pages/_app.js", &text, err);
	if (text.overflow)
		result = rx_err_set(err, "a page has more than %u MiB of text", MAX_FILE >> 20);
	rx_buf_release(&text);
	return result;
}

static void add_text(struct rx_buf *out, const char *key, const char *text)
{
	rx_buf_addf(out, ",\"%s\":", key);
	if (text)
		rx_buf_add_json(out, text, strlen(text));
	else
		rx_buf_adds(out, "null");
}

static void add_summary(const struct rx_app *app, const struct rx_printed *printed, struct rx_buf *out)
{
	rx_buf_adds(out, ",\"pages\":[");
	for (int i = 0; i < app->page_count; i++) {
		rx_buf_adds(out, i ? ",{\"route\":" : "{\"route\":");
		rx_buf_add_json(out, app->pages[i].route, strlen(app->pages[i].route));
		add_text(out, "module", app->pages[i].module);
		rx_buf_addc(out, '}');
	}
	rx_buf_adds(out, "],\"libraries\":");
	rx_gen_libraries(printed, out);
	add_text(out, "language", app->options.html_lang);
	add_text(out, "appearance", app->options.theme.appearance);
}

static int print_app(const struct rx_program *program, struct rx_app *app, const char *folder, struct rx_buf *out, struct rx_err *err)
{
	struct rx_printed *printed = rx_gen_pages(app, NULL, false);
	int result = write_pages(program, app, printed, folder, err);
	add_summary(app, printed, out);
	rx_printed_free(printed);
	return result;
}

/* First values that come from the clock are those of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch), so that the same
 * sources make the same pages. */
static void stop_clock(void)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	if (epoch && *epoch)
		rx_now_stand(rx_time_from(strtoll(epoch, NULL, 10)));
}

int rx_serve_print_pages(const struct rx_program *program, const char *folder)
{
	struct rx_err err = { 0 };
	struct rx_diags diags = { 0 };
	struct rx_buf out;
	rx_buf_init(&out, MAX_FILE);
	rx_deploy_url_set(program->settings.deploy_url);
	stop_clock();
	struct rx_app *app = rx_app_load(rx_registrations_take(), program->app_name, &diags);
	bool built = app && !(rx_ui_build(app, &diags) | rx_app_check_options(app, "assets", &diags));
	rx_buf_adds(&out, "{\"diagnostics\":");
	rx_diags_json(&diags, &out);
	int failed = built ? print_app(program, app, folder, &out, &err) : 0;
	rx_buf_adds(&out, "}\n");
	if (!failed)
		rx_report_out(rx_buf_text(&out));
	rx_buf_release(&out);
	rx_diags_release(&diags);
	if (app)
		rx_app_unref(app);
	return failed ? rx_report_err(&err, 1) : !built;
}

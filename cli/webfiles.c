/* Generated files of the frontend: see webfiles.h. The list of pages that were written is kept beside them, since the
 * folder also holds pages of the scaffold. */
#include "compile_exec.h"
#include "files.h"
#include "webfiles.h"

#define FILE_MAX (64u << 20)
#define LIST "reflex/pages.txt"
#define LIST_MAX (1u << 20)

struct writer {
	const char *web;
	struct rx_strings *written;
	struct rx_err *err;
	struct rx_buf text; /* of the file at hand */
};

/* Writes `text` when it is new. */
static int file_put(struct writer *writer, const char *name)
{
	if (writer->text.overflow)
		return rx_err_set(writer->err, "'%s' would be larger than %u bytes", name, FILE_MAX);
	char *path = rx_path_join(writer->web, name);
	int result = rx_file_update(path, rx_buf_text(&writer->text), writer->text.len, writer->err);
	if (result > 0)
		rx_strings_add(writer->written, name);
	free(path);
	rx_buf_clear(&writer->text);
	return result < 0 ? -1 : 0;
}

static int pages_put(struct writer *writer, const struct rx_printed *printed, struct rx_strings *names)
{
	int result = 0;
	for (int i = 0; i < 2 * printed->page_count && !result; i++) {
		const struct rx_page *page = printed->pages[i / 2].page;
		const char *module = i % 2 ? page->bare_module : page->module;
		if (!module)
			continue;
		char *name = rx_xprintf("pages/%s.js", module);
		rx_gen_module(&printed->pages[i / 2], &writer->text);
		result = file_put(writer, name);
		rx_strings_add(names, name);
		free(name);
	}
	return result;
}

/* Removes pages of earlier builds that are not among `names`, and keeps the list of those that are. */
static int pages_sweep(struct writer *writer, const struct rx_strings *names)
{
	struct rx_strings before = { 0 };
	char *list = rx_path_join(writer->web, LIST), *text;
	if (!rx_file_read(list, LIST_MAX, &text, NULL, NULL)) {
		rx_strings_split(&before, text);
		free(text);
	}
	int result = 0;
	for (int i = 0; i < before.len && !result; i++) {
		if (rx_strings_have(names, before.at[i]) || !rx_path_safe(before.at[i]))
			continue;
		char *path = rx_path_join(writer->web, before.at[i]);
		result = rx_tree_remove(path, writer->err);
		rx_strings_add(writer->written, before.at[i]);
		free(path);
	}
	for (int i = 0; i < names->len; i++)
		rx_buf_addf(&writer->text, "%s\n", names->at[i]);
	if (!result)
		result = rx_file_update(list, rx_buf_text(&writer->text), writer->text.len, writer->err) < 0 ? -1 : 0;
	rx_buf_clear(&writer->text);
	free(list);
	rx_strings_release(&before);
	return result;
}

int rx_webfiles_write(const char *web, const struct rx_app *app, const struct rx_printed *printed, const char *backend,
		      struct rx_strings *written, struct rx_err *err)
{
	struct writer writer = { .web = web, .written = written, .err = err };
	struct rx_strings names = { 0 };
	rx_buf_init(&writer.text, FILE_MAX);
	/* What pages import comes first. */
	rx_gen_registry(printed, &writer.text);
	int result = file_put(&writer, "reflex/registry.js");
	if (!result) {
		rx_gen_app(app, backend, &writer.text);
		result = file_put(&writer, "reflex/app.js");
	}
	if (!result) {
		rx_gen_styles(app, &writer.text);
		result = file_put(&writer, "reflex/styles.js");
	}
	if (!result) {
		rx_gen_root(app, &writer.text);
		result = file_put(&writer, "pages/_app.js");
	}
	if (!result)
		result = pages_put(&writer, printed, &names);
	if (!result)
		result = pages_sweep(&writer, &names);
	rx_strings_release(&names);
	rx_buf_release(&writer.text);
	return result;
}

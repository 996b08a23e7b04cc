/* `reflex component init`, `build` and `publish`: a project of components, with a page that shows them, and the npm package made of it. */
#include <unistd.h>

#include "command.h"
#include "compile.h"
#include "component_share.h"
#include "files.h"
#include "process.h"
#include "template.h"
#include "term.h"
#include "zip.h"

#define MANIFEST_MAX (1u << 20)
#define CACHE ".web/objects"

/* ---- init ---- */

struct making {
	const char *name; /* of the package */
	char *id;         /* of the component, in C */
	char *staging;
};

/* `text` with every @name@ and @id@ replaced. */
static char *fill(const struct making *making, const char *text)
{
	struct rx_buf out;
	rx_buf_init(&out, MANIFEST_MAX);
	for (const char *at = text; *at; at++) {
		if (!strncmp(at, "@name@", 6)) {
			rx_buf_adds(&out, making->name);
			at += 5;
		} else if (!strncmp(at, "@id@", 4)) {
			rx_buf_adds(&out, making->id);
			at += 3;
		} else {
			rx_buf_addc(&out, *at);
		}
	}
	return rx_buf_detach(&out, NULL);
}

static int make_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	const struct making *making = data;
	char *text;
	if (entry->kind == RX_ENTRY_DIR)
		return 0;
	if (rx_file_read(entry->full, MANIFEST_MAX, &text, NULL, err))
		return -1;
	char *path = fill(making, entry->path), *filled = fill(making, text), *to = rx_path_join(making->staging, path);
	int result = rx_file_write(to, filled, strlen(filled), err);
	free(to);
	free(filled);
	free(path);
	free(text);
	return result;
}

static int make_project(const struct making *making, struct rx_err *err)
{
	struct rx_config config = { 0 };
	char *all = rx_install_path(RX_INSTALL_SCAFFOLDS, err), *from = all ? rx_path_join(all, "component") : NULL;
	int failed = !from || rx_tree_walk(from, make_entry, (void *)making, err) ||
		     rx_template_adapt(making->staging, making->id, &config, err);
	rx_config_release(&config);
	if (!failed && rename(making->staging, making->name))
		failed = rx_err_set(err, "unable to make the folder '%s'", making->name);
	rx_tree_remove(making->staging, NULL);
	free(from);
	free(all);
	return failed ? -1 : 0;
}

static int check_name(const struct making *making, struct rx_err *err)
{
	const char *problem = rx_app_name_problem(making->id);
	if (!problem && strspn(making->name, "abcdefghijklmnopqrstuvwxyz0123456789-_") != strlen(making->name))
		problem = "npm knows small letters, digits, '-' and '_' in names";
	if (problem) {
		rx_err_set(err, "'%s' cannot be the name of a component package: %s", making->name, problem);
		return rx_err_hint(err, "reflex component init star-rating");
	}
	if (!access(making->name, F_OK)) {
		rx_err_set(err, "'%s' exists already", making->name);
		return rx_err_hint(err, "choose another name: reflex component init <name>");
	}
	return 0;
}

int rx_component_init(const struct rx_args *args)
{
	struct rx_err err = { 0 };
	struct making making = { .name = args->word_count > 1 ? args->words[1] : "star-rating" };
	making.id = rx_xstrdup(making.name);
	for (char *p = making.id; *p; p++)
		*p = *p == '-' ? '_' : *p;
	making.staging = rx_xprintf(".reflex-component.%ld.tmp", (long)getpid());
	int failed = check_name(&making, &err) || make_project(&making, &err);
	if (!failed) {
		rx_term_out("made '%s': the component is in app/components/%s.h and components/%s.jsx", making.name, making.id, making.id);
		rx_term_out("\nto see it:\n  cd %s\n  reflex run\nto share it:\n  reflex component publish", making.name);
	}
	free(making.staging);
	free(making.id);
	return failed ? rx_term_err(&err) : RX_EXIT_OK;
}

/* ---- build ---- */

static const char *member(const cJSON *json, const char *name)
{
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, name));
}

static bool demo_compiles(const struct rx_config *config)
{
	struct rx_build_options options = { .config = config, .cache = CACHE };
	struct rx_build_report report;
	struct rx_diags diags = { 0 };
	struct rx_err err = { 0 };
	struct rx_compiler *compiler = rx_compiler_new(&options, &err);
	if (!compiler)
		return rx_term_err(&err), false;
	struct rx_app *app = rx_compiler_build(compiler, &report, &diags);
	rx_term_diags(&diags);
	rx_diags_release(&diags);
	if (app)
		rx_app_unref(app);
	rx_compiler_free(compiler);
	return app;
}

static int add_part(struct rx_zip *zip, const char *path, struct rx_err *err)
{
	char *name = rx_path_join("package", path);
	int result = rx_dir_exists(path)    ? rx_zip_add_tree(zip, name, path, err)
		     : rx_file_exists(path) ? rx_zip_add_file(zip, name, path, err)
					    : 0;
	free(name);
	return result;
}

static int pack(const char *path, struct rx_err *err)
{
	static const char *const parts[] = { RX_SHARED_MANIFEST, "README.md", "LICENSE", "app/components", "components", "docs" };
	struct rx_zip *zip = rx_zip_open(path, err);
	int failed = !zip;
	for (size_t i = 0; !failed && i < RX_COUNT(parts); i++)
		failed = add_part(zip, parts[i], err);
	if (zip && failed)
		rx_zip_abort(zip);
	return failed ? -1 : rx_zip_close(zip, err);
}

/* dist/<name>-<version>.tgz, named as npm does: @scope/name becomes scope-name. */
static char *archive_path(const cJSON *manifest)
{
	const char *name = member(manifest, "name");
	char *path = rx_xprintf("dist/%s-%s.tgz", name + (*name == '@'), member(manifest, "version"));
	for (char *p = path + 5; *p; p++)
		*p = *p == '/' ? '-' : *p;
	return path;
}

/* The path of the archive; NULL when something is wrong, which was said. */
static char *build(const struct rx_config *config)
{
	struct rx_err err = { 0 };
	cJSON *manifest = rx_component_manifest(".", &err);
	char *path = manifest ? archive_path(manifest) : NULL;
	bool good = path && !rx_component_check(".", manifest, &err);
	if (!good)
		rx_term_err(&err);
	else if ((good = demo_compiles(config)) && (good = !pack(path, &err)))
		rx_term_out("wrote %s", path);
	else if (*err.text)
		rx_term_err(&err);
	cJSON_Delete(manifest);
	if (good)
		return path;
	free(path);
	return NULL;
}

int rx_component_build(const struct rx_args *args, const struct rx_config *config)
{
	(void)args;
	char *path = build(config);
	free(path);
	return path ? RX_EXIT_OK : RX_EXIT_FAILED;
}

/* ---- publish ---- */

static void say_line(char *line, void *data)
{
	(void)data;
	if (line)
		rx_term_child("npm", RX_LEVEL_INFO, line);
}

static int publish_npm(const char *path, const char *registry, const char *tag, bool dry, struct rx_err *err)
{
	char *npm = rx_program_find("npm"), *file = rx_xprintf("./%s", path);
	const char *argv[10] = { npm, "publish", file };
	int n = 3;
	if (registry) {
		argv[n++] = "--registry";
		argv[n++] = registry;
	}
	if (tag) {
		argv[n++] = "--tag";
		argv[n++] = tag;
	}
	if (dry)
		argv[n++] = "--dry-run";
	int code = -1;
	if (npm)
		code = rx_child_run(&(struct rx_spawn){ .argv = argv }, say_line, NULL, err);
	else
		rx_err_set(err, "publishing needs npm, which is not in PATH"), rx_err_hint(err, "install Node.js with npm, or: reflex component publish --to <folder>");
	if (code > 0)
		rx_err_set(err, "npm did not publish '%s': exit code %d", path, code), rx_err_hint(err, "npm login, or name another registry: --registry <URL>");
	free(file);
	free(npm);
	return code ? -1 : 0;
}

static int publish_to(const char *path, const char *folder, bool dry, struct rx_err *err)
{
	char *to = rx_path_join(folder, rx_path_base(path));
	int failed = dry ? 0 : rx_file_copy(path, to, err);
	if (!failed)
		rx_term_out("%s %s", dry ? "would write" : "wrote", to);
	free(to);
	return failed;
}

/* What is out cannot be taken back: it is asked for, or --yes says it. */
static int confirm(const struct rx_args *args, const char *path, struct rx_err *err)
{
	static const struct rx_menu_item answers[] = { { "no", "leave it" }, { "yes", "everybody can install it then" } };
	if (rx_args_flag(args, "yes") || rx_args_flag(args, "dry-run"))
		return 0;
	if (rx_term_interactive()) {
		char *question = rx_xprintf("publish %s?", path);
		int answer = rx_term_menu(question, answers, 2, 0);
		free(question);
		return answer == 1 ? 0 : rx_err_set(err, "nothing was published");
	}
	rx_err_set(err, "nobody is there to say whether '%s' may be published", path);
	return rx_err_hint(err, "reflex component publish --yes");
}

/* npm takes a tag that reads as a version for one. */
static bool is_tag(const char *tag)
{
	return ((*tag >= 'a' && *tag <= 'z') || (*tag >= 'A' && *tag <= 'Z')) && (*tag != 'v' || !strpbrk(tag, "0123456789")) &&
	       strspn(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == strlen(tag);
}

int rx_component_publish(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	const char *folder = rx_args_str(args, "to"), *registry = rx_args_str(args, "registry"), *tag = rx_args_str(args, "tag");
	bool dry = rx_args_flag(args, "dry-run");
	if (folder && registry)
		return rx_usage_error(args->command, "--to and --registry exclude each other");
	if (folder && tag)
		return rx_usage_error(args->command, "--to and --tag exclude each other: a folder has no tags");
	if (tag && !is_tag(tag))
		return rx_usage_error(args->command, "'%s' cannot be a tag: a word such as 'next', that is no version", tag);
	char *path = build(config);
	if (!path)
		return RX_EXIT_FAILED;
	int failed = folder ? publish_to(path, folder, dry, &err)
			    : confirm(args, path, &err) || publish_npm(path, registry, tag, dry, &err);
	if (!failed && !folder)
		rx_term_out(dry ? "nothing was published: a dry run" : "published %s%s%s", path, tag ? " as " : "", tag ? tag : "");
	free(path);
	return failed ? rx_term_err(&err) : RX_EXIT_OK;
}

/* `reflex component`: React components of npm packages and of components/ for a project's pages. What their types say becomes a header in
 * app/components/; the packages are installed where the pages use them. */
#include <unistd.h>

#include "command.h"
#include "component_share.h"
#include "component_types.h"
#include "files.h"
#include "frontend.h"
#include "lock.h"
#include "term.h"

#define FOLDER "app/components"
#define HEADER_MAX (16u << 20)

struct adding {
	const struct rx_args *args;
	const struct rx_config *config;
	struct rx_types_question question;
	char *source, *package, *version, *file, *header, *path;
	cJSON *answer;
};

/* ---- what is asked for ---- */

static bool is_script(const char *source)
{
	static const char *const endings[] = { ".jsx", ".tsx", ".js", ".ts" };
	for (size_t i = 0; i < RX_COUNT(endings); i++)
		if (rx_path_ends(source, endings[i]))
			return strchr(source, '/') && *source != '@';
	return false;
}

static int take_file(struct adding *adding, struct rx_err *err)
{
	const char *name = adding->source;
	while (!strncmp(name, "./", 2))
		name += 2;
	if (!rx_file_exists(name))
		return rx_err_set(err, "there is no file '%s'", name);
	if (strncmp(name, "components/", 11)) {
		rx_err_set(err, "'%s' is not in components/", name);
		return rx_err_hint(err, "mkdir -p components && mv %s components/", name);
	}
	adding->file = rx_path_real(name, err);
	adding->package = rx_xprintf("$/%.*s", (int)(strrchr(name, '.') - name), name);
	const char *base = rx_path_base(adding->package);
	adding->header = rx_xprintf("%s.h", base);
	return adding->file ? 0 : -1;
}

/* "@scope/name@^1.2" */
static int take_package(struct adding *adding, struct rx_err *err)
{
	const char *at = strchr(adding->source + 1, '@');
	adding->package = at ? rx_xstrndup(adding->source, (size_t)(at - adding->source)) : rx_xstrdup(adding->source);
	adding->version = at ? rx_xstrdup(at + 1) : NULL;
	if (!*adding->package || strspn(adding->package, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~@/") != strlen(adding->package) ||
	    !rx_path_safe(adding->package)) {
		rx_err_set(err, "'%s' is no name of an npm package", adding->source);
		return rx_err_hint(err, "reflex component add react-colorful, or reflex component add ./components/Gauge.jsx");
	}
	adding->header = rx_xprintf("%s.h", adding->package + (*adding->package == '@'));
	for (char *p = adding->header; *p; p++)
		if (*p == '/')
			*p = '-';
	return 0;
}

static int take_source(struct adding *adding, const char *source, struct rx_err *err)
{
	adding->source = rx_xstrdup(source);
	if (is_script(source) ? take_file(adding, err) : take_package(adding, err))
		return -1;
	adding->path = rx_path_join(FOLDER, adding->header);
	adding->question = (struct rx_types_question){
		.project = adding->config->root,
		.source = adding->source,
		.package = adding->package,
		.version = adding->version,
		.file = adding->file,
		.header = adding->header,
		.prefix = rx_args_str(adding->args, "name"),
		.only = rx_args_str(adding->args, "only"),
		.browser_only = rx_args_flag(adding->args, "browser-only"),
	};
	return 0;
}

static void release(struct adding *adding)
{
	free(adding->source);
	free(adding->package);
	free(adding->version);
	free(adding->file);
	free(adding->header);
	free(adding->path);
	cJSON_Delete(adding->answer);
}

/* ---- the header ---- */

static const cJSON *answer_list(const struct adding *adding, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(adding->answer, name);
}

static void add_words(struct rx_buf *out, const char *field, const cJSON *words)
{
	if (!words || !words->child)
		return;
	rx_buf_addf(out, ", .%s = \"", field);
	for (const cJSON *item = words->child; item; item = item->next)
		rx_buf_addf(out, "%s%s", item == words->child ? "" : " ", item->valuestring);
	rx_buf_adds(out, "\"");
}

/* What an author completes where a package has no types. */
static char *skeleton_text(const struct adding *adding)
{
	struct rx_buf out;
	rx_buf_init(&out, HEADER_MAX);
	const char *version = cJSON_GetStringValue(answer_list(adding, "version"));
	char *name = rx_xstrdup(rx_path_base(adding->package));
	for (char *p = name; *p; p++)
		*p = strchr("-.~", *p) ? '_' : *p;
	rx_buf_addf(&out,
		    "/* %s has no types: write its props and triggers here, as <reflex/component.h> shows, and the name that it exports as .tag. */\n"
		    "#pragma once\n\n#include <reflex/component.h>\n\nRX_COMPONENT(%s,\n\tOF(.library = \"%s@%s\", .tag = \"default\"",
		    adding->package, name, adding->package, version ? version : "1.0.0");
	add_words(&out, "styles", answer_list(adding, "styles"));
	if (cJSON_IsTrue(answer_list(adding, "browser_only")))
		rx_buf_adds(&out, ", .browser_only = true");
	rx_buf_addf(&out, "),\n\tPROP(rx, value),\n\tEVENT(on_change, rx_json)\n)\n#define %s(...) rx_component(%s, __VA_ARGS__)\n", name, name);
	free(name);
	return rx_buf_detach(&out, NULL);
}

static int write_skeleton(struct adding *adding, struct rx_err *err)
{
	if (rx_file_exists(adding->path))
		return rx_err_set(err, "'%s' has no types, and '%s' is there already", adding->package, adding->path);
	char *text = skeleton_text(adding);
	int failed = rx_file_write(adding->path, text, strlen(text), err);
	free(text);
	if (!failed)
		rx_term_warning("'%s' has no types: its props are to be written into '%s'", adding->package, adding->path);
	return failed;
}

static int no_components(const struct adding *adding, struct rx_err *err)
{
	if (adding->question.only) {
		rx_err_set(err, "'%s' exports none of '%s' as a component", adding->package, adding->question.only);
		return rx_err_hint(err, "reflex component add %s", adding->source);
	}
	rx_err_set(err, "'%s' exports no component", adding->package);
	if (adding->file)
		return rx_err_hint(err, "export default function Gauge({ value, onPick }) { … }");
	return rx_err_hint(err, "write one that uses it, components/Mine.jsx, then: reflex component add ./components/Mine.jsx");
}

static int write_header(struct adding *adding, struct rx_err *err)
{
	const char *text = cJSON_GetStringValue(answer_list(adding, "text"));
	if (text)
		return rx_file_write(adding->path, text, strlen(text), err);
	if (!cJSON_IsTrue(answer_list(adding, "typed")))
		return write_skeleton(adding, err);
	return no_components(adding, err);
}

/* ---- packages ---- */

/* A running `reflex run` installs them by itself when a page uses them, and starts its frontend anew. */
static bool runs(void)
{
	struct rx_err err = { 0 };
	if (!rx_dir_exists(RX_WEB))
		return false;
	int fd = rx_run_lock(".", "component", true, true, &err);
	if (fd >= 0)
		close(fd);
	return fd < 0;
}

static int install(const struct adding *adding, struct rx_err *err)
{
	cJSON *libraries = cJSON_CreateObject();
	const cJSON *needs = answer_list(adding, "needs");
	for (const cJSON *item = needs ? needs->child : NULL; item; item = item->next) {
		char *name = rx_xstrdup(item->valuestring), *at = strrchr(name, '@');
		if (at && at > name) {
			*at = 0;
			cJSON_AddStringToObject(libraries, name, at + 1);
		}
		free(name);
	}
	int result = 0;
	if (libraries->child && !runs())
		result = rx_frontend_add_libraries(adding->config->root, libraries, err) < 0 || rx_frontend_install(adding->config, NULL, err) ? -1 : 0;
	cJSON_Delete(libraries);
	return result;
}

/* ---- what is said ---- */

static const char *text_of(const cJSON *json, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, name));
	return text ? text : "";
}

/* The one whose use is shown: with a trigger, and with the shortest name. */
static const cJSON *example_of(const cJSON *components)
{
	const cJSON *best = NULL, *item;
	size_t least = 0;
	cJSON_ArrayForEach(item, components)
	{
		size_t length = strlen(text_of(item, "name")) + (cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(item, "events")) ? 0 : 100);
		if (!best || length < least) {
			best = item;
			least = length;
		}
	}
	return best;
}

static bool has_word(const cJSON *list, const char *word)
{
	const cJSON *item;
	cJSON_ArrayForEach(item, list) if (!strcmp(item->valuestring, word)) return true;
	return false;
}

static void say_example(const struct adding *adding, const cJSON *components)
{
	static const char *const telling[] = { "value", "color", "data", "nodes", "items", "checked", "open" };
	static const char *const triggers[] = { "on_change", "on_select", "on_click", "on_pick" };
	const cJSON *component = example_of(components);
	const cJSON *props = cJSON_GetObjectItemCaseSensitive(component, "props"), *events = cJSON_GetObjectItemCaseSensitive(component, "events");
	const char *prop = NULL, *event = events && events->child ? events->child->valuestring : NULL;
	for (size_t i = RX_COUNT(telling); i-- > 0;)
		prop = has_word(props, telling[i]) ? telling[i] : prop;
	for (size_t i = RX_COUNT(triggers); i-- > 0;)
		event = has_word(events, triggers[i]) ? triggers[i] : event;
	char *first = prop ? rx_xprintf(".%s = S.%s", prop, prop) : rx_xstrdup(""),
	     *second = event ? rx_xprintf("%s.%s = S.%s", prop ? ", " : "", event, event) : rx_xstrdup("");
	rx_term_out("\nto use it:\n  #include \"components/%s\"\n  %s(%s%s)", adding->header, text_of(component, "name"), first, second);
	free(first);
	free(second);
}

static void report(const struct adding *adding)
{
	const cJSON *components = answer_list(adding, "components"), *item;
	if (rx_term_json()) {
		char *names = cJSON_PrintUnformatted(components);
		rx_term_event("component", RX_FIELD_STR("path", adding->path), RX_FIELD_JSON("components", names));
		cJSON_free(names);
		return;
	}
	int count = cJSON_GetArraySize(components);
	if (count)
		rx_term_out("wrote %s: %d %s", adding->path, count, count == 1 ? "component" : "components");
	else
		rx_term_out("wrote %s", adding->path);
	cJSON_ArrayForEach(item, components) rx_term_out("  %s", text_of(item, "name"));
	cJSON_ArrayForEach(item, answer_list(adding, "styles")) rx_term_out("its style sheet %s comes with it", item->valuestring);
	if (cJSON_IsTrue(answer_list(adding, "browser_only")))
		rx_term_out("it needs a browser: pages load it when they are shown there");
	if (count)
		say_example(adding, components);
}

/* ---- the command ---- */

static int add(struct adding *adding, const char *source, struct rx_err *err)
{
	if (take_source(adding, source, err))
		return -1;
	adding->answer = rx_types_ask(&adding->question, err);
	if (!adding->answer || write_header(adding, err) || install(adding, err))
		return -1;
	report(adding);
	return 0;
}

static int remove_header(struct adding *adding, const char *source, struct rx_err *err)
{
	adding->source = rx_xstrdup(source);
	if (is_script(source)) {
		const char *base = rx_path_base(source);
		adding->header = rx_xprintf("%.*s.h", (int)(strrchr(base, '.') - base), base);
	} else if (take_package(adding, err)) {
		return -1;
	}
	adding->path = rx_path_join(FOLDER, adding->header);
	if (!rx_file_exists(adding->path)) {
		rx_err_set(err, "there is no '%s'", adding->path);
		return rx_err_hint(err, "ls %s", FOLDER);
	}
	if (rx_tree_remove(adding->path, err))
		return -1;
	rx_term_out("removed %s", adding->path);
	return 0;
}

static int run(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	struct adding adding = { .args = args, .config = config };
	bool adds = !strcmp(args->words[0], "add");
	int failed = adds ? add(&adding, args->words[1], &err) : remove_header(&adding, args->words[1], &err);
	release(&adding);
	if (!failed)
		return RX_EXIT_OK;
	return rx_interrupted() ? RX_EXIT_INTERRUPTED : rx_term_err(&err);
}

/* `missing`: what the second word is, where there has to be one. */
static const struct {
	const char *name, *missing;
	int (*run)(const struct rx_args *args, const struct rx_config *config);
} subcommands[] = {
	{ "add", "package", run },
	{ "remove", "package", run },
	{ "build", NULL, rx_component_build },
	{ "publish", NULL, rx_component_publish },
	{ "install", "name, path or address", rx_component_install },
	{ "uninstall", "name", rx_component_uninstall },
	{ "list", NULL, rx_component_list },
};

static int component_main(const struct rx_args *args)
{
	struct rx_config config;
	const char *word = args->word_count ? args->words[0] : "";
	size_t i = 0;
	if (!strcmp(word, "init"))
		return rx_component_init(args);
	while (i < RX_COUNT(subcommands) && strcmp(subcommands[i].name, word))
		i++;
	if (i == RX_COUNT(subcommands))
		return rx_usage_error(args->command, "'%s' is none of add, remove, init, build, publish, install, uninstall, list", word);
	if (subcommands[i].missing && args->word_count < 2)
		return rx_usage_error(args->command, "the %s is missing: reflex component %s <%s>", subcommands[i].missing, word,
				      subcommands[i].missing);
	int code = rx_config_open(&config, args);
	if (code)
		return code;
	rx_interrupt_watch();
	code = subcommands[i].run(args, &config);
	rx_config_release(&config);
	return code;
}

static const struct rx_option options[] = {
	{ "only", 0, RX_OPT_STRING, "TAGS", "take these of its components, separated by commas", NULL, 0, 0, false },
	{ "name", 0, RX_OPT_STRING, "PREFIX", "what their names begin with", NULL, 0, 0, false },
	{ "browser-only", 0, RX_OPT_FLAG, NULL, "it needs a browser to be loaded at all (tried otherwise)", NULL, 0, 0, false },
	{ "registry", 0, RX_OPT_STRING, "URL", "publish to this npm registry (default: that of .npmrc)", NULL, 0, 0, false },
	{ "to", 0, RX_OPT_STRING, "FOLDER", "publish into this folder", NULL, 0, 0, false },
	{ "dry-run", 0, RX_OPT_FLAG, NULL, "publish nothing, say what would be", NULL, 0, 0, false },
	{ "yes", 'y', RX_OPT_FLAG, NULL, "publish without a question", NULL, 0, 0, false },
};

const struct rx_command rx_command_component = {
	.name = "component",
	.summary = "use React components of npm packages and of your own files",
	.usage = "add|remove|init|build|publish|install|uninstall|list [what] [options]",
	.description = "  add     reads the types of an npm package, or of a .jsx or .tsx file in components/, and writes\n"
		       "          app/components/<package>.h: its components with their props and triggers, for C\n"
		       "  remove  removes that header\n\n"
		       "Packages of components:\n"
		       "  init [name]       makes a project for a component, with a page that shows it\n"
		       "  build             checks that it compiles and writes dist/<name>-<version>.tgz\n"
		       "  publish           builds it and hands it to an npm registry, or to a folder\n"
		       "  install <source>  copies one into this project: its name, a path, a .tgz or the address of a git repository\n"
		       "  uninstall <name>  removes what it brought\n"
		       "  list              says which are installed\n\n"
		       "What has no types is written by hand with RX_COMPONENT: docs/guide/wrapping.md.",
	.examples = "  reflex component add react-colorful\n"
		    "  reflex component add @xyflow/react --only ReactFlow,Background\n"
		    "  reflex component add ./components/Gauge.jsx\n"
		    "  reflex component remove react-colorful\n"
		    "  reflex component init star-rating\n"
		    "  reflex component publish --to ../packages\n"
		    "  reflex component install ../packages/star-rating-0.1.0.tgz",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = 2,
	.run = component_main,
};

/* `reflex component add`, `update` and `remove`. What the types of a package or of a file of components/ say becomes a header in app/components/; the
 * packages are installed where the pages use them. */
#include <unistd.h>

#include "command.h"
#include "component_add.h"
#include "component_header.h"
#include "component_types.h"
#include "files.h"
#include "frontend.h"
#include "lock.h"
#include "term.h"

#define SKELETON_MAX (64u << 10)

struct adding {
	const struct rx_config *config;
	struct rx_component_source source;
	struct rx_header header; /* the file as it was */
	const char *only, *prefix;
	bool browser_only, force;
	bool updates; /* it is to be the same again, and says little when it is */
	cJSON *answer;
};

static const cJSON *answer_of(const struct adding *adding, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(adding->answer, name);
}

static void release(struct adding *adding)
{
	rx_component_source_release(&adding->source);
	rx_header_release(&adding->header);
	cJSON_Delete(adding->answer);
}

static int finish(struct adding *adding, int failed, const struct rx_err *err)
{
	release(adding);
	if (!failed)
		return RX_EXIT_OK;
	return rx_interrupted() ? RX_EXIT_INTERRUPTED : rx_term_err(err);
}

/* ---- may it be written? ---- */

/* The package or file of a header's command: "@xyflow/react@12 --only ReactFlow" is of "@xyflow/react". */
static bool is_same_source(const char *command, const struct rx_component_source *source)
{
	char *given = rx_xstrndup(command, strcspn(command, " "));
	struct rx_component_source other;
	bool same = !rx_component_source_take(&other, given, NULL) && !strcmp(other.package, source->package);
	rx_component_source_release(&other);
	free(given);
	return same;
}

static int check_header(const struct adding *adding, const char *command, struct rx_err *err)
{
	const struct rx_header *header = &adding->header;
	const char *path = adding->source.path, *given = adding->source.given;
	if (header->kind != RX_HEADER_NONE && header->command && !is_same_source(header->command, &adding->source)) {
		int length = (int)strcspn(header->command, " ");
		rx_err_set(err, "'%s' has the components of '%.*s'", path, length, header->command);
		return rx_err_hint(err, "reflex component remove %.*s", length, header->command);
	}
	if (adding->force || header->kind == RX_HEADER_NONE || header->kind == RX_HEADER_WRITTEN)
		return 0;
	if (header->kind == RX_HEADER_EDITED)
		rx_err_set(err, "'%s' was changed by hand since it was written", path);
	else
		rx_err_set(err, "'%s' was written by hand, not by 'reflex component add'", path);
	return rx_err_hint(err, "to lose what is in it: reflex component %s %s --force", command, given);
}

static int check_prefix(const char *prefix, struct rx_err *err)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
	if (!prefix || (*prefix && strspn(prefix, letters) == strlen(prefix) && !strchr("0123456789", *prefix)))
		return 0;
	rx_err_set(err, "'%s' cannot begin a name in C", prefix);
	return rx_err_hint(err, "letters, digits and '_': --name paint");
}

/* ---- the header ---- */

/* `from`: the first of the words in its list. */
static void add_words(struct rx_buf *out, const char *field, const cJSON *from)
{
	if (!from)
		return;
	rx_buf_addf(out, ", .%s = \"", field);
	for (const cJSON *item = from; item; item = item->next)
		rx_buf_addf(out, "%s%s", item == from ? "" : " ", item->valuestring);
	rx_buf_adds(out, "\"");
}

/* "react-foo" is called foo, as in headers of packages with types. */
static char *skeleton_name(const struct adding *adding)
{
	if (adding->prefix)
		return rx_xstrdup(adding->prefix);
	const char *name = cJSON_GetStringValue(answer_of(adding, "name"));
	return rx_xstrdup(name ? name : "component");
}

/* What an author completes where a package has no types. */
static char *skeleton_text(const struct adding *adding)
{
	struct rx_buf out;
	rx_buf_init(&out, SKELETON_MAX);
	const char *package = adding->source.package, *version = cJSON_GetStringValue(answer_of(adding, "version"));
	char *name = skeleton_name(adding);
	rx_buf_addf(&out,
		    "/* %s has no types. Its props and triggers are to be written here in the place of these two, as <reflex/component.h> shows, and as\n"
		    " * .tag what it exports. `reflex component add` does not write over this file. */\n"
		    "#pragma once\n\n#include <reflex/component.h>\n\n"
		    "RX_COMPONENT(%s,\n    OF(.library = \"%s@%s\", .tag = \"default\"",
		    package, name, package, version ? version : "1.0.0");
	const cJSON *needs = answer_of(adding, "needs"), *styles = answer_of(adding, "styles"); /* of the needs the first is the package itself */
	add_words(&out, "needs", needs && needs->child ? needs->child->next : NULL);
	add_words(&out, "styles", styles ? styles->child : NULL);
	if (cJSON_IsTrue(answer_of(adding, "browser_only")))
		rx_buf_adds(&out, ", .browser_only = true");
	rx_buf_addf(&out, "),\n    PROP(rx, value),\n    EVENT(on_change, rx_json)\n)\n#define %s(...) rx_component(%s, __VA_ARGS__)\n", name, name);
	free(name);
	return rx_buf_detach(&out, NULL);
}

static int write_skeleton(const struct adding *adding, struct rx_err *err)
{
	char *text = skeleton_text(adding);
	int failed = rx_file_write(adding->source.path, text, strlen(text), err);
	free(text);
	if (failed)
		return -1;
	rx_term_warning("'%s' has no types: its props are to be written into '%s'", adding->source.package, adding->source.path);
	rx_term_out("wrote %s", adding->source.path);
	return 1;
}

static int no_components(const struct adding *adding, struct rx_err *err)
{
	rx_err_set(err, "'%s' exports no component", adding->source.file ? adding->source.file : adding->source.package);
	if (adding->source.file)
		return rx_err_hint(err, "export default function Gauge({ value, onPick }) { … }");
	return rx_err_hint(err, "write one that uses it, components/Mine.jsx, then: reflex component add ./components/Mine.jsx");
}

/* One of --only that is none of its components. */
static int no_such_tag(const struct adding *adding, const char *tag, struct rx_err *err)
{
	const char *tags[256];
	size_t count = 0;
	const cJSON *item;
	cJSON_ArrayForEach(item, answer_of(adding, "tags")) if (count < RX_COUNT(tags)) tags[count++] = item->valuestring;
	const char *near = rx_did_you_mean(tag, tags, count);
	rx_err_set(err, "'%s' exports no component '%s'", adding->source.package, tag);
	return near ? rx_err_hint(err, "did you mean '%s'?", near) : rx_err_hint(err, "all of them: reflex component add %s", adding->source.given);
}

static int check_only(const struct adding *adding, struct rx_err *err)
{
	const cJSON *tags = answer_of(adding, "tags"), *item;
	int result = 0;
	for (const char *at = adding->only; at && *at && !result;) {
		char *tag = rx_xstrndup(at, strcspn(at, ","));
		bool found = false;
		cJSON_ArrayForEach(item, tags) found = found || !strcmp(item->valuestring, tag);
		if (!found)
			result = no_such_tag(adding, tag, err);
		at += strlen(tag);
		at += *at == ',';
		free(tag);
	}
	return result;
}

/* 1: written, 0: it was the same, -1 with `err`. */
static int write_header(const struct adding *adding, struct rx_err *err)
{
	const char *text = cJSON_GetStringValue(answer_of(adding, "text"));
	bool typed = cJSON_IsTrue(answer_of(adding, "typed"));
	if (!typed)
		return write_skeleton(adding, err);
	if (cJSON_GetArraySize(answer_of(adding, "tags")) && check_only(adding, err))
		return -1;
	if (!text)
		return no_components(adding, err);
	if (rx_header_names_free(adding->source.path, answer_of(adding, "components"), adding->source.given, err))
		return -1;
	return rx_header_write(adding->source.path, text, err);
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

/* {"name": "version"} of "name@version" texts. */
static void add_library(cJSON *libraries, const char *text, size_t length)
{
	char *name = rx_xstrndup(text, length), *at = length ? strrchr(name + 1, '@') : NULL;
	if (at) {
		*at = 0;
		cJSON_AddStringToObject(libraries, name, at + 1);
	}
	free(name);
}

static int install(const struct adding *adding, struct rx_err *err)
{
	cJSON *libraries = cJSON_CreateObject();
	const cJSON *item;
	cJSON_ArrayForEach(item, answer_of(adding, "needs")) add_library(libraries, item->valuestring, strlen(item->valuestring));
	int result = 0;
	if (libraries->child && !runs())
		result = rx_frontend_add_libraries(adding->config->root, libraries, err) < 0 || rx_frontend_install(adding->config, NULL, err) ? -1 : 0;
	cJSON_Delete(libraries);
	return result;
}

/* ---- add and update ---- */

static cJSON *ask(const struct adding *adding, struct rx_err *err)
{
	struct rx_types_question question = {
		.project = adding->config->root,
		.source = adding->source.given,
		.package = adding->source.package,
		.version = adding->source.version,
		.header = adding->source.header,
		.prefix = adding->prefix,
		.only = adding->only,
		.browser_only = adding->browser_only,
	};
	char *file = adding->source.file ? rx_path_real(adding->source.file, NULL) : NULL;
	question.file = file;
	cJSON *answer = NULL;
	if (adding->source.file && !file)
		rx_err_set(err, "there is no file '%s'", adding->source.file), rx_err_hint(err, "ls components");
	else
		answer = rx_types_ask(&question, err);
	free(file);
	return answer;
}

/* `command`: "add" or "update", for hints. */
static int add(struct adding *adding, const char *command, struct rx_err *err)
{
	if (check_prefix(adding->prefix, err) || rx_header_read(&adding->header, adding->source.path, err) || check_header(adding, command, err))
		return -1;
	adding->answer = ask(adding, err);
	if (!adding->answer)
		return -1;
	int written = write_header(adding, err);
	if (written < 0 || install(adding, err))
		return -1;
	if (adding->updates && !written)
		rx_term_out("%s is up to date", adding->source.path);
	else if (cJSON_IsTrue(answer_of(adding, "typed")))
		rx_component_say(&adding->source, adding->answer);
	return 0;
}

int rx_component_add(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	struct adding adding = {
		.config = config,
		.only = rx_args_str(args, "only"),
		.prefix = rx_args_str(args, "name"),
		.browser_only = rx_args_flag(args, "browser-only"),
		.force = rx_args_flag(args, "force"),
	};
	int failed = rx_component_source_take(&adding.source, args->words[1], &err) || add(&adding, "add", &err);
	return finish(&adding, failed, &err);
}

/* What follows "--name " in a header's command, owned by the caller; NULL: it is not there. */
static char *option_of(const char *command, const char *name)
{
	const char *at = strstr(command, name);
	if (!at)
		return NULL;
	at += strlen(name);
	return rx_xstrndup(at, strcspn(at, " "));
}

/* Runs the command of a header again: with the version that it names when `keeps`, with that of `given` when it names one, else with the latest. */
static int update_one(const struct rx_config *config, const char *command, const char *given, bool keeps, bool force, struct rx_err *err)
{
	char *old = rx_xstrndup(command, strcspn(command, " ")), *only = option_of(command, " --only "), *prefix = option_of(command, " --name ");
	struct adding adding = {
		.config = config,
		.only = only,
		.prefix = prefix,
		.browser_only = strstr(command, " --browser-only"),
		.force = force,
		.updates = true,
	};
	int failed = rx_component_source_take(&adding.source, given ? given : old, err);
	if (!failed && !keeps && !given) {
		free(adding.source.version);
		adding.source.version = NULL;
		if (!adding.source.file) {
			free(adding.source.given);
			adding.source.given = rx_xstrdup(adding.source.package);
		}
	}
	failed = failed || add(&adding, "update", err);
	release(&adding);
	free(prefix);
	free(only);
	free(old);
	return failed;
}

struct updating {
	const struct rx_config *config;
	bool keeps, force;
	int count, failed;
};

static int update_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	struct updating *updating = data;
	char *path = rx_path_join(RX_COMPONENT_HEADERS, entry->path);
	struct rx_header header = { .kind = RX_HEADER_NONE };
	int result = entry->kind == RX_ENTRY_FILE && rx_path_ends(path, ".h") ? rx_header_read(&header, path, err) : 0;
	if (!result && header.command) {
		struct rx_err why = { 0 };
		updating->count++;
		if (update_one(updating->config, header.command, NULL, updating->keeps, updating->force, &why)) {
			updating->failed++;
			if (!rx_interrupted())
				rx_term_err(&why);
		}
	}
	rx_header_release(&header);
	free(path);
	return result || rx_interrupted() ? -1 : 0;
}

/* One that cannot be brought up to date does not keep the others from it. */
static int update_all(const struct rx_args *args, const struct rx_config *config, struct rx_err *err)
{
	struct updating updating = { .config = config, .keeps = rx_args_flag(args, "keep-versions"), .force = rx_args_flag(args, "force") };
	if (rx_dir_exists(RX_COMPONENT_HEADERS) && rx_tree_walk(RX_COMPONENT_HEADERS, update_entry, &updating, err))
		return rx_interrupted() ? RX_EXIT_INTERRUPTED : rx_term_err(err);
	if (!updating.count)
		rx_term_out("no header of " RX_COMPONENT_HEADERS "/ was written by 'reflex component add'");
	return updating.failed ? RX_EXIT_FAILED : RX_EXIT_OK;
}

int rx_component_update(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	if (args->word_count < 2)
		return update_all(args, config, &err);
	struct adding adding = { .config = config };
	const char *given = args->words[1];
	int failed = rx_component_source_take(&adding.source, given, &err) || rx_header_read(&adding.header, adding.source.path, &err);
	if (!failed && !adding.header.command) {
		failed = rx_err_set(&err, "'%s' was not added: no '%s' is written by 'reflex component add'", given, adding.source.path);
		rx_err_hint(&err, "reflex component add %s", given);
	}
	bool keeps = rx_args_flag(args, "keep-versions");
	if (!failed)
		failed = update_one(config, adding.header.command, adding.source.version ? given : NULL, keeps, rx_args_flag(args, "force"), &err);
	return finish(&adding, failed, &err);
}

/* ---- remove ---- */

/* Packages that only this header named leave the project with it; pages that still use one of them bring it back. */
static int drop_packages(const struct adding *adding, struct rx_err *err)
{
	cJSON *libraries = cJSON_CreateObject();
	char *needs = rx_header_needs(adding->header.text);
	for (const char *at = needs; *at; at += strspn(at, " ")) {
		size_t length = strcspn(at, " ");
		if (*at != '$')
			add_library(libraries, at, length);
		at += length;
	}
	for (cJSON *item = libraries->child, *next; item; item = next) {
		next = item->next;
		char *words = rx_xprintf("\"%s@\n %s@\n\"%s\"\n'%s'", item->string, item->string, item->string, item->string),
		     *user = rx_header_user(adding->source.path, words);
		if (user)
			cJSON_Delete(cJSON_DetachItemViaPointer(libraries, item));
		free(user);
		free(words);
	}
	int result = rx_frontend_drop_libraries(adding->config->root, libraries, err);
	if (result > 0 && !runs())
		result = rx_frontend_install(adding->config, NULL, err);
	cJSON_Delete(libraries);
	free(needs);
	return result < 0 ? -1 : 0;
}

static void warn_of_use(const struct adding *adding)
{
	char *words = rx_xprintf("components/%s\"", adding->source.header), *user = rx_header_user(adding->source.path, words);
	if (user)
		rx_term_warning("'%s' still includes \"components/%s\"", user, adding->source.header);
	free(user);
	free(words);
}

static int remove_header(struct adding *adding, struct rx_err *err)
{
	const char *path = adding->source.path;
	if (rx_header_read(&adding->header, path, err))
		return -1;
	if (adding->header.kind == RX_HEADER_NONE) {
		rx_err_set(err, "there is no '%s'", path);
		return rx_err_hint(err, "ls " RX_COMPONENT_HEADERS);
	}
	if (check_header(adding, "remove", err) || rx_tree_remove(path, err))
		return -1;
	rx_term_out("removed %s", path);
	warn_of_use(adding);
	return drop_packages(adding, err);
}

int rx_component_remove(const struct rx_args *args, const struct rx_config *config)
{
	struct rx_err err = { 0 };
	struct adding adding = { .config = config, .force = rx_args_flag(args, "force") };
	int failed = rx_component_source_take(&adding.source, args->words[1], &err) || remove_header(&adding, &err);
	return finish(&adding, failed, &err);
}

/* `reflex rename`: another name for the app, wherever the tool wrote the old one: rxconfig.json, app/<old>.c and .h,
 * its tests, the title of README.md, .gitignore. Everything is worked out first; a failure while writing is undone.
 * rxconfig.json comes last: as long as it has the old name, the same command can be given again. */
#include <cjson/cJSON.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "config.h"
#include "files.h"
#include "frontend.h"
#include "json_place.h"
#include "lock.h"
#include "term.h"

#define MAX_FILE (16u << 20)

/* A file that changes its text, its name or both. */
struct change {
	char *from, *to; /* relative to the project */
	char *before, *after;
};

struct rename {
	const char *old, *new;
	bool header; /* app/<old>.h gets another name, so that what includes it changes */
	struct change *changes;
	int count;
};

/* Takes the texts and paths over; nothing when nothing changes. */
static void change_add(struct rename *rename, char *from, char *to, char *before, char *after)
{
	if (!strcmp(from, to) && !strcmp(before, after)) {
		free(from);
		free(to);
		free(before);
		free(after);
		return;
	}
	rename->changes = rx_xrealloc(rename->changes, sizeof *rename->changes * (size_t)(rename->count + 1));
	rename->changes[rename->count++] = (struct change){ from, to, before, after };
}

/* ---- texts ---- */

static bool starts(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

/* Where the file name begins in a line like `#include "../app/shop.h"` that includes `header`; NULL otherwise. */
static const char *include_name(const char *line, size_t length, const char *header)
{
	const char *p = line + strspn(line, " \t");
	if (*p != '#')
		return NULL;
	p++;
	p += strspn(p, " \t");
	if (!starts(p, "include"))
		return NULL;
	p += strlen("include");
	p += strspn(p, " \t");
	if (*p++ != '"')
		return NULL;
	const char *end = memchr(p, '"', length - (size_t)(p - line)), *name = end;
	while (name && name > p && name[-1] != '/')
		name--;
	return name && (size_t)(end - name) == strlen(header) && starts(name, header) ? name : NULL;
}

/* The text with the renamed header in its #include lines. */
static char *with_includes(const struct rename *rename, const char *text)
{
	struct rx_buf out;
	char *header = rx_xprintf("%s.h", rename->old);
	rx_buf_init(&out, MAX_FILE * 2);
	while (*text) {
		size_t length = strcspn(text, "\n");
		length += text[length] == '\n';
		const char *name = include_name(text, length, header);
		size_t before = name ? (size_t)(name - text) : length;
		rx_buf_add(&out, text, before);
		if (name) {
			rx_buf_adds(&out, rename->new);
			before += strlen(rename->old);
			rx_buf_add(&out, text + before, length - before);
		}
		text += length;
	}
	free(header);
	return rx_buf_detach(&out, NULL);
}

/* The text with `old` replaced by `new` in the lines that are it. */
static char *with_line(const char *text, const char *old, const char *new)
{
	struct rx_buf out;
	rx_buf_init(&out, MAX_FILE * 2);
	while (*text) {
		size_t length = strcspn(text, "\r\n"), end = length + strspn(text + length, "\r\n");
		bool same = length == strlen(old) && starts(text, old);
		rx_buf_add(&out, same ? new : text, same ? strlen(new) : length);
		rx_buf_add(&out, text + length, end - length);
		text += end;
	}
	return rx_buf_detach(&out, NULL);
}

/* `path` with its file renamed when that is `folder`/<old><ending>. */
static char *renamed(const struct rename *rename, const char *path)
{
	static const char *const parts[][2] = { { "app/", ".c" }, { "app/", ".h" }, { "tests/", "_test.c" } };
	for (size_t i = 0; i < RX_COUNT(parts); i++) {
		char *old = rx_xprintf("%s%s%s", parts[i][0], rename->old, parts[i][1]);
		bool same = !strcmp(path, old);
		free(old);
		if (same)
			return rx_xprintf("%s%s%s", parts[i][0], rename->new, parts[i][1]);
	}
	return rx_xstrdup(path);
}

/* ---- the plan ---- */

/* The whole text of a file that is to be written again as it was read. */
static int read_text(const char *path, char **text, struct rx_err *err)
{
	size_t length;
	if (rx_file_read(path, MAX_FILE, text, &length, err))
		return -1;
	if (strlen(*text) == length)
		return 0;
	free(*text);
	return rx_err_set(err, "'%s' is no text: it holds a zero byte", path);
}

static int plan_source(const struct rx_entry *entry, void *rename_, struct rx_err *err)
{
	struct rename *rename = rename_;
	char *text;
	if (entry->kind != RX_ENTRY_FILE || !(rx_path_ends(entry->name, ".c") || rx_path_ends(entry->name, ".h")))
		return *entry->name == '.';
	char *path = rx_xstrdup(entry->full), *to = renamed(rename, path);
	if (strcmp(path, to) && rx_file_exists(to)) {
		rx_err_set(err, "'%s' exists already, '%s' cannot take its name", to, path);
		rx_err_hint(err, "choose another name, or move the file away");
		free(path);
		free(to);
		return -1;
	}
	if (read_text(path, &text, err)) {
		free(path);
		free(to);
		return -1;
	}
	change_add(rename, path, to, text, rename->header ? with_includes(rename, text) : rx_xstrdup(text));
	return 0;
}

static int plan_sources(struct rename *rename, struct rx_err *err)
{
	static const char *const folders[] = { "app", "tests" };
	char *header = rx_xprintf("app/%s.h", rename->old);
	rename->header = rx_file_exists(header);
	free(header);
	for (size_t i = 0; i < RX_COUNT(folders); i++)
		if (rx_dir_exists(folders[i]) && rx_tree_walk(folders[i], plan_source, rename, err))
			return -1;
	return 0;
}

/* Replaces the line `old` of an optional file, which may be in the plan already. */
static int plan_line(struct rename *rename, const char *path, const char *old, const char *new, struct rx_err *err)
{
	char *text;
	for (int i = 0; i < rename->count; i++) {
		struct change *change = &rename->changes[i];
		if (strcmp(change->from, path))
			continue;
		text = change->after;
		change->after = with_line(text, old, new);
		free(text);
		return 0;
	}
	if (!rx_file_exists(path))
		return 0;
	if (read_text(path, &text, err))
		return -1;
	change_add(rename, rx_xstrdup(path), rx_xstrdup(path), text, with_line(text, old, new));
	return 0;
}

static int plan_lines(struct rename *rename, struct rx_err *err)
{
	static const char *const lines[][3] = { { "README.md", "# ", "" },
						{ ".gitignore", "/", "" },
						{ ".gitignore", "/", "-server" } };
	int result = 0;
	for (size_t i = 0; i < RX_COUNT(lines) && !result; i++) {
		char *old = rx_xprintf("%s%s%s", lines[i][1], rename->old, lines[i][2]);
		char *new = rx_xprintf("%s%s%s", lines[i][1], rename->new, lines[i][2]);
		result = plan_line(rename, lines[i][0], old, new, err);
		free(old);
		free(new);
	}
	return result;
}

/* Files of "native" that get another name. The text was read without error before. */
static void replace_native(const struct rename *rename, char **text)
{
	cJSON *root = cJSON_Parse(*text);
	int member = 0;
	for (const cJSON *item = root ? root->child : NULL; item; item = item->next, member++) {
		if (strcmp(item->string, "native"))
			continue;
		for (int i = cJSON_GetArraySize(item); i-- > 0;) {
			const char *value = cJSON_GetStringValue(cJSON_GetArrayItem(item, i));
			char *to = value ? renamed(rename, value) : NULL;
			size_t at = rx_json_element(*text, rx_json_member(*text, member, true), i);
			if (to && strcmp(to, value)) {
				char *longer =
					rx_xprintf("%.*s\"%s\"%s", (int)at, *text, to, *text + rx_json_end(*text, at));
				free(*text);
				*text = longer;
			}
			free(to);
		}
	}
	cJSON_Delete(root);
}

static int plan_config(struct rename *rename, struct rx_err *err)
{
	char *text;
	if (read_text(RX_CONFIG_FILE, &text, err))
		return -1;
	char *after = rx_xstrdup(text);
	rx_json_set_member(&after, "app_name", rename->new);
	replace_native(rename, &after);
	change_add(rename, rx_xstrdup(RX_CONFIG_FILE), rx_xstrdup(RX_CONFIG_FILE), text, after);
	return 0;
}

/* ---- doing it ---- */

static int change_apply(const struct change *change, struct rx_err *err)
{
	struct stat info;
	bool known = !stat(change->from, &info);
	if (rx_file_write(change->to, change->after, strlen(change->after), err))
		return -1;
	if (known)
		(void)!chmod(change->to, info.st_mode & 0777);
	if (strcmp(change->from, change->to))
		unlink(change->from);
	return 0;
}

static void change_undo(const struct change *change)
{
	struct change back = { change->to, change->from, change->after, change->before };
	change_apply(&back, NULL);
}

static int apply(const struct rename *rename, struct rx_err *err)
{
	for (int i = 0; i < rename->count; i++) {
		if (!change_apply(&rename->changes[i], err))
			continue;
		while (i-- > 0)
			change_undo(&rename->changes[i]);
		return rx_err_hint(err, "nothing was renamed");
	}
	return 0;
}

static void report(const struct rename *rename)
{
	for (int i = 0; i < rename->count; i++) {
		const struct change *change = &rename->changes[i];
		bool moved = strcmp(change->from, change->to) != 0;
		if (rx_term_json())
			rx_term_event("file", RX_FIELD_STR("path", change->to),
				      RX_FIELD_STR("from", moved ? change->from : NULL));
		else if (moved)
			rx_term_step(-1, "%s is now %s", change->from, change->to);
		else
			rx_term_step(-1, "%s", change->to);
	}
	if (rx_term_json()) {
		rx_term_event("renamed", RX_FIELD_STR("from", rename->old), RX_FIELD_STR("to", rename->new));
		return;
	}
	rx_term_out("'%s' is now '%s'; names in the code are left as they are", rename->old, rename->new);
}

static void release(struct rename *rename)
{
	for (int i = 0; i < rename->count; i++) {
		free(rename->changes[i].from);
		free(rename->changes[i].to);
		free(rename->changes[i].before);
		free(rename->changes[i].after);
	}
	free(rename->changes);
}

static int check_name(const struct rename *rename, struct rx_err *err)
{
	const char *problem = rx_app_name_problem(rename->new);
	if (problem) {
		rx_err_set(err, "'%s' cannot be the name of an app: %s", rename->new, problem);
		return rx_err_hint(err, "reflex rename my_app");
	}
	if (!strcmp(rename->old, rename->new))
		return rx_err_set(err, "the app is called '%s' already", rename->old);
	return 0;
}

/* A running `reflex run` would see half of it. Without its folder there is none. */
static int lock(struct rx_err *err)
{
	if (!rx_dir_exists(RX_WEB))
		return 0;
	int fd = rx_run_lock(".", "rename", true, true, err);
	if (fd >= 0)
		close(fd);
	return fd < 0 ? -1 : 0;
}

static int rename_app(struct rename *rename, struct rx_err *err)
{
	if (check_name(rename, err) || lock(err) || plan_sources(rename, err) || plan_lines(rename, err) ||
	    plan_config(rename, err))
		return -1;
	return apply(rename, err);
}

static int rename_main(const struct rx_args *args)
{
	struct rx_config config;
	struct rx_diags diags = { 0 };
	struct rx_err err = { 0 };
	if (!args->word_count)
		return rx_usage_error(args->command, "the new name is missing: reflex rename <name>");
	int failed = rx_config_load_file(&config, ".", &diags);
	rx_term_diags(&diags);
	rx_diags_release(&diags);
	if (failed)
		return RX_EXIT_FAILED;
	rx_interrupt_watch(); /* one who presses Ctrl-C now gets the whole */
	struct rename rename = { .old = config.app_name, .new = args->words[0] };
	int code = rename_app(&rename, &err) ? rx_term_err(&err) : RX_EXIT_OK;
	if (!code)
		report(&rename);
	release(&rename);
	rx_config_release(&config);
	return code;
}

const struct rx_command rx_command_rename = {
	.name = "rename",
	.summary = "give the app another name",
	.usage = "<new-name> [options]",
	.description = "Changes the name in rxconfig.json, .gitignore and the title of README.md, and the names of\n"
		       "app/<old>.c, app/<old>.h (with the lines that include it) and tests/<old>_test.c.\n"
		       "All of it or, when something is in the way, nothing. The folder keeps its name.",
	.examples = "  reflex rename shop",
	.max_words = 1,
	.run = rename_main,
};

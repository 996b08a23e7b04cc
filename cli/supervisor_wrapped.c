/* Headers of the project's own React components follow their files: when components/Gauge.jsx is saved, `reflex component update` looks in a process of
 * its own whether its props are still those of app/components/Gauge.h. What it writes is a change of a source like any other. */
#include "compile_exec.h"
#include "component_header.h"
#include "component_source.h"
#include "files.h"
#include "supervisor_state.h"
#include "term.h"

#define QUIET_US 250000u /* reading types takes seconds of a processor: not while files are still being saved */
#define END_MS 500

static bool is_component(const char *path)
{
	return !strncmp(path, "components/", 11) && (rx_path_ends(path, ".jsx") || rx_path_ends(path, ".tsx"));
}

/* A file that no header describes is shown by nobody; helpers of other components export nothing to C, and are named by those. */
static bool is_unknown(const struct rx_component_source *source)
{
	char *words = rx_xprintf("\"%s\"\n/%s\"\n/%s'\n/%s", source->package, rx_path_base(source->package), rx_path_base(source->package),
				 rx_path_base(source->file)),
	     *user = rx_header_user(source->file, words);
	bool unknown = !user;
	free(user);
	free(words);
	return unknown;
}

static void say_new(struct rx_wrapped_side *side, const struct rx_component_source *source)
{
	if (rx_strings_have(&side->said, source->file) || !is_unknown(source))
		return;
	rx_strings_add(&side->said, source->file);
	rx_term_info("to use '%s' in pages: reflex component add ./%s", source->file, source->file);
}

static void look_at(struct rx_supervisor *sup, const struct rx_component_source *source)
{
	struct rx_wrapped_side *side = &sup->wrapped;
	struct rx_header header;
	if (rx_header_read(&header, source->path, NULL))
		return;
	bool there = rx_file_exists(source->file);
	if (!there && header.command) {
		rx_term_warning("'%s' is gone, its header is there still", source->file);
		rx_term_hint("reflex component remove ./%s", source->file);
	} else if (there && header.kind == RX_HEADER_WRITTEN) {
		rx_strings_add(&side->waiting, source->file);
		side->start = rx_now_us() + QUIET_US;
	} else if (there && header.kind == RX_HEADER_EDITED) {
		rx_term_info("'%s' was changed by hand: it does not follow '%s'", source->path, source->file);
	} else if (there && header.kind == RX_HEADER_NONE) {
		say_new(side, source);
	}
	rx_header_release(&header);
}

void rx_wrapped_side_changed(struct rx_supervisor *sup, const char *path)
{
	struct rx_component_source source;
	if (!is_component(path))
		return;
	if (!rx_component_source_take(&source, path, NULL))
		look_at(sup, &source);
	rx_component_source_release(&source);
}

/* ---- the process ---- */

static void start(struct rx_supervisor *sup)
{
	struct rx_wrapped_side *side = &sup->wrapped;
	char *program = rx_install_executable(), *file = rx_xstrdup(side->waiting.at[side->waiting.len - 1]);
	struct rx_strings rest = { .len = 0 };
	for (int i = 0; i < side->waiting.len; i++)
		if (strcmp(side->waiting.at[i], file))
			rx_strings_add(&rest, side->waiting.at[i]);
	rx_strings_release(&side->waiting);
	side->waiting = rest;
	side->start = rest.len ? rx_now_us() : 0;
	side->began = rx_now_us();
	const char *const argv[] = { program, "component", "update", file, "--json", NULL };
	struct rx_spawn spawn = { .argv = argv, .folder = sup->config->root, .guard = &sup->guard };
	struct rx_err err = { .hint = "" };
	if (!program || rx_child_start(&side->child, &spawn, &err))
		rx_term_debug("unable to read the props of '%s': %s", file, err.text);
	free(file);
	free(program);
}

static void on_line(char *line, void *data)
{
	struct rx_wrapped_side *side = data;
	cJSON *json = cJSON_Parse(line);
	const char *event = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "event")),
		   *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "text")),
		   *hint = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "hint")),
		   *path = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, "path"));
	if (event && path && !strcmp(event, "component"))
		rx_term_step((int64_t)(rx_now_us() - side->began), "other props: wrote %s", path);
	if (event && text && !strcmp(event, "error")) {
		rx_term_warning("%s", text);
		if (hint && *hint)
			rx_term_hint("%s", hint);
	}
	cJSON_Delete(json);
}

void rx_wrapped_side_read(struct rx_supervisor *sup)
{
	struct rx_wrapped_side *side = &sup->wrapped;
	bool out = rx_lines_read(&side->out, side->child.out, on_line, side);
	bool err = rx_lines_read(&side->err, side->child.err, on_line, side);
	if (!out && !err)
		rx_child_stop(&side->child, &sup->guard, END_MS);
}

void rx_wrapped_side_run(struct rx_supervisor *sup)
{
	struct rx_wrapped_side *side = &sup->wrapped;
	if (side->start && rx_now_us() >= side->start && !side->child.pid)
		start(sup);
}

void rx_wrapped_side_stop(struct rx_supervisor *sup)
{
	struct rx_wrapped_side *side = &sup->wrapped;
	rx_child_stop(&side->child, &sup->guard, END_MS);
	rx_lines_release(&side->out);
	rx_lines_release(&side->err);
	rx_strings_release(&side->waiting);
	rx_strings_release(&side->said);
	*side = (struct rx_wrapped_side){ .child = RX_CHILD_NONE };
}

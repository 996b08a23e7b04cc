/* `reflex init`: a new project from a template. Everything is put together in a temporary folder beside or inside the
 * place of the project and moved there at the end, so that a failure or Ctrl-C leaves nothing behind. */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "config.h"
#include "files.h"
#include "git.h"
#include "template.h"
#include "term.h"

/* What is to be made, and where. */
struct plan {
	char *folder; /* "my_app", "some/where/my_app", or "." */
	char *above;  /* the folder that exists and is to hold it, directly or not */
	char *app_name;
	const char *template;
	bool in_place; /* the folder exists: files are moved into it */
	char *staging; /* the temporary folder */
	char *scratch; /* for the clone */
	uint64_t started;
	bool git; /* a repository was made */
	struct rx_config config;
};

/* A name that would do, for the hint. */
static char *better_name(const char *name)
{
	while (*name && !isalpha((unsigned char)*name))
		name++;
	char *better = rx_xstrdup(name);
	for (char *p = better; *p; p++)
		if (!isalnum((unsigned char)*p))
			*p = '_';
	if (!rx_app_name_problem(better))
		return better;
	free(better);
	return rx_xstrdup("my_app");
}

/* The app's name from the folder's: '-' becomes '_'. `command`: what a better name is given to. */
static int name_app(struct plan *plan, const char *name, const char *command, struct rx_err *err)
{
	plan->app_name = rx_xstrdup(name);
	for (char *p = plan->app_name; *p; p++)
		if (*p == '-' && p != plan->app_name)
			*p = '_';
	const char *problem = rx_app_name_problem(plan->app_name);
	if (!problem)
		return 0;
	char *better = better_name(plan->app_name);
	rx_err_set(err, "'%s' cannot be the name of an app: %s", name, problem);
	rx_err_hint(err, "%s%s", command, better);
	free(better);
	return -1;
}

static int check_place(struct plan *plan, struct rx_err *err)
{
	struct stat info;
	if (lstat(plan->folder, &info))
		return 0;
	plan->in_place = true;
	if (!rx_dir_exists(plan->folder)) {
		rx_err_set(err, "'%s' exists and is no folder", plan->folder);
		return rx_err_hint(err, "choose another name: reflex init <name>");
	}
	if (rx_dir_empty(plan->folder))
		return 0;
	char *config = rx_path_join(plan->folder, RX_CONFIG_FILE);
	if (strcmp(plan->folder, "."))
		rx_err_set(err, "'%s' is not empty", plan->folder);
	else
		rx_err_set(err, "this folder is not empty");
	if (rx_file_exists(config))
		rx_err_hint(err, "it holds an app already; to start it: cd %s && reflex run", plan->folder);
	else
		rx_err_hint(err, "choose another name, or go to an empty folder: reflex init <name>");
	free(config);
	return -1;
}

/* The name is the folder's, which may stand elsewhere. */
static int name_from_folder(struct plan *plan, struct rx_err *err)
{
	char *place = rx_xstrndup(plan->folder, (size_t)(rx_path_base(plan->folder) - plan->folder));
	char *command = rx_xprintf("reflex init %s", place), *here = NULL;
	int result;
	if (strcmp(plan->folder, "."))
		result = name_app(plan, rx_path_base(plan->folder), command, err);
	else if ((here = rx_path_real(".", err)))
		result = name_app(plan, rx_path_base(here), "reflex init --name ", err);
	else
		result = -1;
	free(here);
	free(command);
	free(place);
	return result;
}

/* The nearest folder above that is there. */
static char *existing_above(const char *folder)
{
	char *above = rx_path_dir(folder);
	while (strcmp(above, ".") && strcmp(above, "/") && !rx_dir_exists(above)) {
		char *next = rx_path_dir(above);
		free(above);
		above = next;
	}
	return above;
}

static int plan_names(struct plan *plan, const struct rx_args *args, struct rx_err *err)
{
	const char *own = rx_args_str(args, "name"), *word = args->word_count ? args->words[0] : ".";
	size_t length = strlen(word);
	while (length > 1 && word[length - 1] == '/')
		length--;
	plan->folder = rx_xstrndup(word, length);
	plan->above = existing_above(plan->folder);
	int result = own ? name_app(plan, own, "reflex init --name ", err) : name_from_folder(plan, err);
	/* With a name of its own the app may stand in a folder of any name but these. */
	const char *base = rx_path_base(plan->folder);
	if (!result && own && (!*base || (*base == '.' && strcmp(plan->folder, ".")) || *base == '-'))
		result = rx_err_set(err, "'%s' cannot be the name of a folder for an app", word);
	return result ? result : check_place(plan, err);
}

static void plan_staging(struct plan *plan)
{
	plan->staging =
		rx_xprintf("%s/.reflex-init.%ld.tmp", plan->in_place ? plan->folder : plan->above, (long)getpid());
	plan->scratch = rx_xprintf("%s.git", plan->staging);
}

/* The template asked for, or chosen in the menu. False when the user left the menu. */
static bool choose_template(struct plan *plan, const struct rx_args *args)
{
	int count;
	const struct rx_menu_item *items = rx_template_list(&count);
	plan->template = rx_args_str(args, "template");
	if (plan->template)
		return true;
	int chosen = 0;
	if (rx_term_interactive() && !rx_args_flag(args, "yes"))
		chosen = rx_term_menu("which template?", items, count, 0);
	if (chosen >= 0)
		plan->template = items[chosen].name;
	return chosen >= 0;
}

/* A repository with a first commit, unless the project stands in one already. That this fails is no reason to have no
 * project. */
static void start_git(struct plan *plan)
{
	struct rx_err err = { 0 };
	if (rx_git_inside(plan->in_place ? plan->folder : plan->above))
		return;
	plan->git = !rx_git_start(plan->staging, "Start from a template of reflex\n", &err);
	if (plan->git)
		return;
	char *half = rx_path_join(plan->staging, ".git");
	rx_tree_remove(half, NULL);
	free(half);
	rx_term_warning("%s", err.text);
	rx_term_hint("make the repository yourself: git init && git add . && git commit");
}

/* Moves what stands in `from` into the empty folder `to`, all or nothing. */
static int move_contents(const char *from, const char *to, struct rx_err *err)
{
	int result = 0;
	DIR *dir = opendir(from);
	for (struct dirent *entry; dir && !result && (entry = readdir(dir));) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		char *old = rx_path_join(from, entry->d_name), *new = rx_xprintf("%s/%s", to, entry->d_name);
		if (rename(old, new))
			result = rx_err_set(err, "unable to write '%s': %s", new, strerror(errno));
		free(old);
		free(new);
	}
	if (dir)
		closedir(dir);
	return result;
}

static int undo_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	const struct plan *plan = data;
	if (strcmp(entry->name, ".git") || plan->git)
		rx_tree_remove(entry->full, err);
	return 1;
}

/* Folders above are made last, when nothing can go wrong any more but this. */
static int put_folder(struct plan *plan, struct rx_err *err)
{
	char *dir = rx_path_dir(plan->folder);
	int result = rx_dir_make(dir, err);
	if (!result && rename(plan->staging, plan->folder))
		result = rx_err_set(err, "unable to write '%s': %s", plan->folder, strerror(errno));
	free(dir);
	return result;
}

static int put_in_place(struct plan *plan, struct rx_err *err)
{
	if (!plan->in_place)
		return put_folder(plan, err);
	if (!move_contents(plan->staging, plan->folder, err))
		return 0;
	rx_tree_walk(plan->folder, undo_entry, plan, NULL);
	return -1;
}

static int build(struct plan *plan, struct rx_err *err)
{
	int result = rx_template_fetch(plan->template, plan->staging, plan->scratch, err);
	if (!result)
		result = rx_template_adapt(plan->staging, plan->app_name, &plan->config, err);
	if (!result && !rx_interrupted())
		start_git(plan);
	if (!result && rx_interrupted())
		result = rx_err_set(err, "interrupted");
	if (!result)
		result = put_in_place(plan, err);
	rx_tree_remove(plan->staging, NULL);
	rx_tree_remove(plan->scratch, NULL);
	return result;
}

static int print_entry(const struct rx_entry *entry, void *data, struct rx_err *err)
{
	(void)data, (void)err;
	if (entry->kind == RX_ENTRY_DIR)
		return !strcmp(entry->name, ".git") || !strcmp(entry->name, ".web");
	if (rx_term_json())
		rx_term_event("file", RX_FIELD_STR("path", entry->path));
	else
		rx_term_step(-1, "%s", entry->path);
	return 0;
}

static char *list_text(const struct rx_strings *strings)
{
	struct rx_buf out;
	rx_buf_init(&out, 1u << 16);
	for (int i = 0; i < strings->len; i++) {
		rx_buf_adds(&out, i ? ", " : "");
		rx_buf_adds(&out, strings->at[i]);
	}
	return rx_buf_detach(&out, NULL);
}

static char *list_json(const struct rx_strings *strings)
{
	struct rx_buf out;
	rx_buf_init(&out, 1u << 16);
	rx_buf_addc(&out, '[');
	for (int i = 0; i < strings->len; i++) {
		rx_buf_adds(&out, i ? "," : "");
		rx_buf_add_json(&out, strings->at[i], strlen(strings->at[i]));
	}
	rx_buf_addc(&out, ']');
	return rx_buf_detach(&out, NULL);
}

static void report_needs(const struct plan *plan)
{
	const struct rx_strings *libraries = &plan->config.libraries, *native = &plan->config.native;
	char *names = list_text(libraries), *patterns = list_text(native);
	if (libraries->len)
		rx_term_out("the template links these C libraries: %s", names);
	if (native->len)
		rx_term_out("the template has these files compiled by the C compiler: %s", patterns);
	if (!rx_template_is_builtin(plan->template))
		rx_term_out("nothing of the template was run; read its code before 'reflex run'");
	free(names);
	free(patterns);
}

static void report_json(const struct plan *plan)
{
	char *libraries = list_json(&plan->config.libraries), *native = list_json(&plan->config.native);
	rx_term_event("done", RX_FIELD_STR("app_name", plan->app_name), RX_FIELD_STR("folder", plan->folder),
		      RX_FIELD_STR("template", plan->template), RX_FIELD_BOOL("git", plan->git),
		      RX_FIELD_JSON("libraries", libraries), RX_FIELD_JSON("native", native),
		      RX_FIELD_MS("ms", (int64_t)(rx_now_us() - plan->started)));
	free(libraries);
	free(native);
}

/* As a shell takes it. */
static void say_folder(const char *folder)
{
	struct rx_buf word;
	rx_buf_init(&word, 1u << 16);
	for (const char *p = folder; *p; p++)
		rx_buf_adds(&word, *p == '\'' ? "'\\''" : (char[]){ *p, 0 });
	bool plain = !folder[strcspn(folder, " \t\n'\"\\$`&;|<>()*?[]#~!{}")];
	rx_term_out(plain ? "  cd %s" : "  cd '%s'", rx_buf_text(&word));
	rx_buf_release(&word);
}

static void report(struct plan *plan)
{
	rx_tree_walk(plan->folder, print_entry, NULL, NULL);
	if (rx_term_json()) {
		report_json(plan);
		return;
	}
	if (plan->git)
		rx_term_step(-1, "git repository with a first commit");
	rx_term_out("made '%s' from template '%s' in %llu ms", plan->app_name, plan->template,
		    (unsigned long long)(rx_now_us() - plan->started) / 1000);
	report_needs(plan);
	rx_term_out("\nto start it:");
	if (strcmp(plan->folder, "."))
		say_folder(plan->folder);
	rx_term_out("  reflex run");
}

static void plan_release(struct plan *plan)
{
	rx_config_release(&plan->config);
	free(plan->folder);
	free(plan->above);
	free(plan->app_name);
	free(plan->staging);
	free(plan->scratch);
}

static int init_planned(struct plan *plan, const struct rx_args *args)
{
	struct rx_err err = { 0 };
	if (plan_names(plan, args, &err))
		return rx_term_err(&err);
	if (!choose_template(plan, args)) {
		rx_term_error("no template was chosen");
		return rx_interrupted() ? RX_EXIT_INTERRUPTED : RX_EXIT_FAILED;
	}
	plan->started = rx_now_us();
	plan_staging(plan);
	int result = build(plan, &err);
	if (result && rx_interrupted()) {
		rx_term_error("interrupted, nothing was written");
		return RX_EXIT_INTERRUPTED;
	}
	if (result)
		return rx_term_err(&err);
	report(plan);
	return RX_EXIT_OK;
}

static int run(const struct rx_args *args)
{
	struct plan plan = { 0 };
	rx_interrupt_watch();
	int code = init_planned(&plan, args);
	plan_release(&plan);
	return code;
}

static const struct rx_option options[] = {
	{ .name = "template",
	  .letter = 't',
	  .kind = RX_OPT_STRING,
	  .value = "TEMPLATE",
	  .help = "blank, counter, github, gallery, or the address or path of a git repository" },
	{ .name = "name",
	  .kind = RX_OPT_STRING,
	  .value = "NAME",
	  .help = "name of the app (default: that of its folder)" },
	{ .name = "yes", .letter = 'y', .kind = RX_OPT_FLAG, .help = "ask nothing, take the default template" },
};

const struct rx_command rx_command_init = {
	.name = "init",
	.summary = "make a new project from a template",
	.usage = "[name] [options]",
	.description =
		"Makes the folder 'name' with an app in it, which may be a path: its last part is the app's name.\n"
		"Without a name, in the current folder, which must be empty.\n"
		"Nothing of a template is run.",
	.examples = "  reflex init my_app                     ask which template\n"
		    "  reflex init my_app --template counter  take that one\n"
		    "  reflex init my_app --template https://example.org/template.git",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = 1,
	.run = run,
};

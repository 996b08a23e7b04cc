/* `reflex component`: React components for a project's pages (component_add.h), and packages of components that projects share (component_share.h). */
#include "command.h"
#include "component_add.h"
#include "component_share.h"
#include "term.h"

/* `missing`: what the second word is, where there has to be one. */
static const struct {
	const char *name, *missing;
	int (*run)(const struct rx_args *args, const struct rx_config *config);
} subcommands[] = {
	{ "add", "package", rx_component_add },
	{ "update", NULL, rx_component_update },
	{ "remove", "package", rx_component_remove },
	{ "build", NULL, rx_component_build },
	{ "publish", NULL, rx_component_publish },
	{ "install", "name, path or address", rx_component_install },
	{ "uninstall", "name", rx_component_uninstall },
	{ "list", NULL, rx_component_list },
};

static int no_such_word(const struct rx_args *args, const char *word)
{
	const char *names[RX_COUNT(subcommands) + 1] = { "init" };
	for (size_t i = 0; i < RX_COUNT(subcommands); i++)
		names[i + 1] = subcommands[i].name;
	const char *near = rx_did_you_mean(word, names, RX_COUNT(names));
	if (!*word)
		return rx_usage_error(args->command, "what to do is missing: add, update, remove, init, build, publish, install, uninstall or list");
	return rx_usage_error(args->command, "unknown word '%s'%s%s%s", word, near ? ", did you mean '" : "", near ? near : "", near ? "'?" : "");
}

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
		return no_such_word(args, word);
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
	{ "only", 0, RX_OPT_STRING, "TAGS", "add: take these of its components, separated by commas", NULL, 0, 0, false },
	{ "name", 0, RX_OPT_STRING, "PREFIX", "add: what their names begin with", NULL, 0, 0, false },
	{ "browser-only", 0, RX_OPT_FLAG, NULL, "add: it needs a browser to be loaded at all (tried otherwise)", NULL, 0, 0, false },
	{ "keep-versions", 0, RX_OPT_FLAG, NULL, "update: write the headers anew from the versions that they name", NULL, 0, 0, false },
	{ "force", 0, RX_OPT_FLAG, NULL, "add, update, remove: even when the header was changed by hand", NULL, 0, 0, false },
	{ "registry", 0, RX_OPT_STRING, "URL", "publish: to this npm registry (default: that of .npmrc)", NULL, 0, 0, false },
	{ "tag", 0, RX_OPT_STRING, "TAG", "publish: as this version, such as 'next', not as the latest", NULL, 0, 0, false },
	{ "to", 0, RX_OPT_STRING, "FOLDER", "publish: into this folder", NULL, 0, 0, false },
	{ "dry-run", 0, RX_OPT_FLAG, NULL, "publish: nothing, say what would be", NULL, 0, 0, false },
	{ "yes", 'y', RX_OPT_FLAG, NULL, "publish: without a question", NULL, 0, 0, false },
};

const struct rx_command rx_command_component = {
	.name = "component",
	.summary = "use React components of npm packages and of your own files",
	.usage = "add|update|remove|init|build|publish|install|uninstall|list [what] [options]",
	.description = "  add     reads the types of an npm package, or of a .jsx or .tsx file in components/, and writes\n"
		       "          app/components/<package>.h: its components with their props and triggers, for C\n"
		       "  update  does that again with the latest version, for one or for all that were added\n"
		       "  remove  removes that header, and the packages that nothing else uses\n\n"
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
		    "  reflex component update react-colorful\n"
		    "  reflex component remove react-colorful\n"
		    "  reflex component init star-rating\n"
		    "  reflex component publish --to ../packages\n"
		    "  reflex component install ../packages/star-rating-0.1.0.tgz\n"
		    "  reflex component install star-rating@next",
	.options = options,
	.option_count = RX_COUNT(options),
	.max_words = 2,
	.run = component_main,
};

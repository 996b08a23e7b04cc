/* The `reflex` executable: finds the command, parses its options, runs it. What commands do stands in their own files.
 */
#include "command.h"
#include "help.h"
#include "term.h"

static const struct rx_command *const commands[] = {
	&rx_command_init,    &rx_command_run,    &rx_command_compile, &rx_command_test,   &rx_command_export,
	&rx_command_rename,  &rx_command_db, &rx_command_component, &rx_command_scaffold,
	&rx_command_backend, &rx_command_config, &rx_command_node,
};

/* Commands of the original that have no counterpart here, each with the reason. */
static const struct {
	const char *name, *why;
} absent[] = {
	{ "login", "there is no hosting service to log in to" },
	{ "logout", "there is no hosting service to log out of" },
	{ "deploy", "there is no hosting service; 'reflex export' makes what you can deploy anywhere" },
	{ "cloud", "there is no hosting service; 'reflex export' makes what you can deploy anywhere" },
	{ "script", "there are no scripts of Python packages" },
};

const struct rx_command *const *rx_commands(size_t *count)
{
	*count = RX_COUNT(commands);
	return commands;
}

int rx_usage_error(const struct rx_command *command, const char *format, ...)
{
	char text[512];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	rx_term_error("%s", text);
	rx_term_hint("reflex %s --help", command->name);
	return RX_EXIT_USAGE;
}

static const struct rx_command *command_find(const char *name)
{
	for (size_t i = 0; i < RX_COUNT(commands); i++)
		if (!strcmp(commands[i]->name, name))
			return commands[i];
	return NULL;
}

/* Says what is wrong with a first word that is no command. */
static int command_unknown(const char *name)
{
	for (size_t i = 0; i < RX_COUNT(absent); i++) {
		if (strcmp(absent[i].name, name))
			continue;
		rx_term_error("'reflex %s' does not exist here: %s", name, absent[i].why);
		return RX_EXIT_FAILED;
	}
	const char *names[RX_COUNT(commands)];
	size_t count = 0;
	for (size_t i = 0; i < RX_COUNT(commands); i++)
		if (strncmp(commands[i]->name, "__", 2))
			names[count++] = commands[i]->name;
	const char *near = rx_did_you_mean(name, names, count);
	rx_term_error("unknown %s '%s'", *name == '-' ? "option" : "command", name);
	if (near)
		rx_term_hint("did you mean 'reflex %s'?", near);
	else
		rx_term_hint("reflex --help");
	return RX_EXIT_USAGE;
}

static int command_run(const struct rx_command *command, int argc, char **argv)
{
	struct rx_args args;
	struct rx_err err = { 0 };
	int failed = rx_args_parse(&args, command, argc, argv, &err);
	rx_term_set_json(args.json);
	if (args.level >= 0)
		rx_term_set_level((enum rx_level)args.level);
	if (failed) {
		if (!*err.hint)
			rx_err_hint(&err, "reflex %s --help", command->name);
		rx_term_err(&err);
		return RX_EXIT_USAGE;
	}
	if (args.help) {
		rx_help_command(command);
		return RX_EXIT_OK;
	}
	return command->run(&args);
}

int main(int argc, char **argv)
{
	rx_term_init();
	const char *word = argc > 1 ? argv[1] : "--help";
	if (!strcmp(word, "--help") || !strcmp(word, "-h") || !strcmp(word, "help")) {
		const struct rx_command *about = argc > 2 ? command_find(argv[2]) : NULL;
		if (argc > 2 && !about)
			return command_unknown(argv[2]);
		if (about)
			rx_help_command(about);
		else
			rx_help_overview();
		return RX_EXIT_OK;
	}
	if (!strcmp(word, "--version") || !strcmp(word, "version")) {
		rx_term_out("reflex %s", RX_VERSION);
		return RX_EXIT_OK;
	}
	const struct rx_command *command = command_find(word);
	return command ? command_run(command, argc - 2, argv + 2) : command_unknown(word);
}

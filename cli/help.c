/* `--help`, of the tool and of each command: written from the tables, so that it cannot be wrong. */
#include "command.h"
#include "help.h"
#include "term.h"

#define HELP_MAX (64u << 10)

static void add_option(struct rx_buf *out, const struct rx_option *option)
{
	char name[128];
	bool choice = option->kind == RX_OPT_CHOICE;
	const char *value = option->kind == RX_OPT_FLAG ? "" : choice ? "WORD" : option->value;
	snprintf(name, sizeof name, "%s%c%s--%s%s%s", option->letter ? "-" : " ", option->letter ? option->letter : ' ',
		 option->letter ? ", " : "  ", option->name, *value ? " " : "", value);
	rx_buf_addf(out, "  %-28s %s", name, option->help);
	if (choice)
		rx_buf_addf(out, ": %s", option->value);
	if (option->fallback)
		rx_buf_addf(out, " (default: %s)", option->fallback);
	rx_buf_addc(out, '\n');
}

static void add_options(struct rx_buf *out, const struct rx_option *options, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!options[i].hidden)
			add_option(out, &options[i]);
}

/* Prints the text without its last newline, which the terminal adds. */
static void print(struct rx_buf *out)
{
	if (out->len)
		out->at[--out->len] = 0;
	rx_term_out("%s", rx_buf_text(out));
	rx_buf_release(out);
}

void rx_help_command(const struct rx_command *command)
{
	struct rx_buf out;
	size_t common_count;
	const struct rx_option *common = rx_common_options(&common_count);
	rx_buf_init(&out, HELP_MAX);
	rx_buf_addf(&out, "%s\n\nusage: reflex %s %s\n", command->summary, command->name, command->usage);
	if (command->description)
		rx_buf_addf(&out, "\n%s\n", command->description);
	rx_buf_adds(&out, "\noptions:\n");
	add_options(&out, command->options, command->option_count);
	add_options(&out, common, common_count);
	if (command->examples)
		rx_buf_addf(&out, "\nexamples:\n%s\n", command->examples);
	print(&out);
}

void rx_help_overview(void)
{
	struct rx_buf out;
	size_t count;
	const struct rx_command *const *commands = rx_commands(&count);
	rx_buf_init(&out, HELP_MAX);
	rx_buf_adds(&out, "web applications in C\n\nusage: reflex <command> [options]\n\ncommands:\n");
	for (size_t i = 0; i < count; i++)
		if (strncmp(commands[i]->name, "__", 2))
			rx_buf_addf(&out, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
	rx_buf_adds(&out, "\noptions:\n"
			  "  -h, --help     show this help\n"
			  "      --version  show the version\n"
			  "\n'reflex <command> --help' explains a command. To start:\n"
			  "  reflex init my_app && cd my_app && reflex run\n");
	print(&out);
}

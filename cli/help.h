/* `--help`: see help.c. */
#ifndef RX_CLI_HELP_H
#define RX_CLI_HELP_H

struct rx_command;

/* Usage, description, options with defaults and examples of one command, on stdout. */
void rx_help_command(const struct rx_command *command);
/* What the tool is, and its commands. */
void rx_help_overview(void);

#endif

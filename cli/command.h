/* Commands of the `reflex` executable: one file each, which ends in a descriptor; main.c holds the table of them. */
#ifndef RX_CLI_COMMAND_H
#define RX_CLI_COMMAND_H

#include "options.h"

#ifndef RX_VERSION
#define RX_VERSION "0.1.0" /* the build gives it */
#endif

enum rx_exit {
	RX_EXIT_OK = 0,
	RX_EXIT_FAILED = 1,       /* an error that was reported */
	RX_EXIT_USAGE = 2,        /* the command line was wrong */
	RX_EXIT_INTERRUPTED = 130 /* ended by SIGINT or SIGTERM, after cleaning up */
};

struct rx_command {
	const char *name;                /* names that begin with "__" are internal and not listed */
	const char *summary;             /* one line for `reflex --help`, lower case, no full stop */
	const char *usage;               /* what follows the name: "[name] [options]" */
	const char *description;         /* paragraph for `reflex <command> --help`; may have several lines; NULL */
	const char *examples;            /* lines of commands with what they do, for the help; NULL */
	const struct rx_option *options; /* `option_count` entries, without the common ones */
	size_t option_count;
	int max_words; /* more words than this is a usage error; at most RX_MAX_WORDS */
	/* Runs with parsed arguments, level and JSON mode already set. Returns an exit code. A usage error that only
	 * the command can see (two options that exclude each other) is reported with rx_usage_error. */
	int (*run)(const struct rx_args *args);
};

extern const struct rx_command rx_command_init, rx_command_run, rx_command_compile, rx_command_test, rx_command_export,
	rx_command_rename, rx_command_db, rx_command_component, rx_command_scaffold,
	rx_command_backend, rx_command_config, rx_command_node;

/* All commands, hidden ones too, in the order of the help. */
const struct rx_command *const *rx_commands(size_t *count);

/* Prints the error and how to get help for `command`; returns RX_EXIT_USAGE. */
int rx_usage_error(const struct rx_command *command, const char *format, ...) RX_PRINTF(2, 3);

/* From now on SIGINT, SIGTERM and SIGHUP set a flag instead of ending the process, and system calls that wait return
 * EINTR. For commands that have to clean up; they look at rx_interrupted() and return RX_EXIT_INTERRUPTED. */
void rx_interrupt_watch(void);
bool rx_interrupted(void);

#endif

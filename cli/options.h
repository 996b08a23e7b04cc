/* Options of commands as tables: one table drives parsing, `--help`, completion and the reference page. */
#ifndef RX_CLI_OPTIONS_H
#define RX_CLI_OPTIONS_H

#include "core/base.h"

struct rx_command;

enum rx_option_kind {
	RX_OPT_FLAG,   /* --yes */
	RX_OPT_STRING, /* --template NAME, --template=NAME */
	RX_OPT_INT,    /* --frontend-port PORT: a whole number from `min` to `max` */
	RX_OPT_CHOICE, /* --env dev|prod: one of the words of `value` */
};

struct rx_option {
	const char *name; /* long name without dashes: "frontend-port" */
	char letter;      /* short name: 'y' for -y; 0: none */
	enum rx_option_kind kind;
	const char *value; /* how the value is called in the help ("PORT"); for RX_OPT_CHOICE its words: "dev|prod" */
	const char *help;  /* one line, lower case, no full stop */
	const char *fallback; /* default, shown in the help and returned by rx_args_str; NULL: none */
	long min, max;        /* RX_OPT_INT */
	bool hidden;          /* not in the help */
};

/* What every command understands; rx_args_parse adds them by itself: --loglevel, --json, --help. */
const struct rx_option *rx_common_options(size_t *count);

#define RX_MAX_OPTIONS 32
#define RX_MAX_WORDS 64

/* A parsed command line. Texts belong to argv. */
struct rx_args {
	const struct rx_command *command;
	const char *values[RX_MAX_OPTIONS]; /* by position in the table: NULL when not given, "" for a flag */
	const char *words[RX_MAX_WORDS];    /* what is no option, in order */
	int word_count;
	bool help, json;
	int level; /* enum rx_level; -1 when --loglevel was not given */
};

/* Parses what follows the command's name. Options and words may be mixed; after `--` everything is a word. An option
 * given twice takes the last value. Returns 0, or -1 with an error that names the option and suggests the nearest one;
 * `json` and `level` are set as far as the line was understood. */
int rx_args_parse(struct rx_args *args, const struct rx_command *command, int argc, char **argv, struct rx_err *err);

/* Access by long name. A name that the command's table does not have is a bug and ends the process. */
bool rx_args_given(const struct rx_args *args, const char *name);
/* A flag that was given. */
bool rx_args_flag(const struct rx_args *args, const char *name);
/* The value, or the table's `fallback`, or NULL. */
const char *rx_args_str(const struct rx_args *args, const char *name);
/* The value as a number (already checked by _parse), or `fallback` when it was not given. */
long rx_args_int(const struct rx_args *args, const char *name, long fallback);

/* True when `text` is a whole decimal number from `min` to `max` and nothing else; then `*value` has it. */
bool rx_parse_int(const char *text, long min, long max, long *value);

#endif

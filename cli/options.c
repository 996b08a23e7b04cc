/* Parsing of command lines by option tables. */
#include <errno.h>

#include "command.h"
#include "term.h"

static const struct rx_option common[] = {
	{ .name = "loglevel",
	  .kind = RX_OPT_CHOICE,
	  .value = "debug|info|warning|error",
	  .fallback = "info",
	  .help = "how much to say" },
	{ .name = "json", .kind = RX_OPT_FLAG, .help = "print one JSON object a line, for programs" },
	{ .name = "help", .letter = 'h', .kind = RX_OPT_FLAG, .help = "show this help" },
};

/* One more step of the command line. */
struct parser {
	struct rx_args *args;
	int argc;
	char **argv;
	int at;
	const char *common_values[RX_COUNT(common)];
};

const struct rx_option *rx_common_options(size_t *count)
{
	*count = RX_COUNT(common);
	return common;
}

bool rx_parse_int(const char *text, long min, long max, long *value)
{
	char *end;
	errno = 0;
	long number = strtol(text, &end, 10);
	bool plain = (*text >= '0' && *text <= '9') || (*text == '-' && text[1] >= '0' && text[1] <= '9');
	if (!plain || *end || errno || number < min || number > max)
		return false;
	*value = number;
	return true;
}

/* True when `word` is one of the words of "a|b|c". */
static bool choice_has(const char *choices, const char *word)
{
	size_t length = strcspn(word, "|");
	for (const char *p = choices; p && length && !word[length]; p = strchr(p, '|') ? strchr(p, '|') + 1 : NULL)
		if (!strncmp(p, word, length) && (p[length] == '|' || !p[length]))
			return true;
	return false;
}

static int value_check(const struct rx_option *option, const char *value, struct rx_err *err)
{
	long number;
	if (option->kind == RX_OPT_INT && !rx_parse_int(value, option->min, option->max, &number))
		return rx_err_set(err, "option '--%s' takes a number from %ld to %ld, not '%s'", option->name,
				  option->min, option->max, value);
	if (option->kind == RX_OPT_CHOICE && !choice_has(option->value, value))
		return rx_err_set(err, "option '--%s' takes one of %s, not '%s'", option->name, option->value, value);
	return 0;
}

/* The option called `name[length]` or, for length 1 and a short option, with that letter, and where its value goes. */
static const struct rx_option *find(struct parser *parser, const char *name, size_t length, bool letter,
				    const char ***slot)
{
	const struct rx_command *command = parser->args->command;
	for (size_t i = 0; i < command->option_count + RX_COUNT(common); i++) {
		bool own = i < command->option_count;
		const struct rx_option *option = own ? &command->options[i] : &common[i - command->option_count];
		if (letter ? option->letter == *name
			   : strlen(option->name) == length && !strncmp(option->name, name, length)) {
			*slot = own ? &parser->args->values[i] : &parser->common_values[i - command->option_count];
			return option;
		}
	}
	return NULL;
}

static int unknown(const struct rx_command *command, const char *word, size_t length, struct rx_err *err)
{
	const char *names[RX_MAX_OPTIONS + RX_COUNT(common)];
	size_t count = 0;
	for (size_t i = 0; i < command->option_count; i++)
		names[count++] = command->options[i].name;
	for (size_t i = 0; i < RX_COUNT(common); i++)
		names[count++] = common[i].name;
	char *name = rx_xstrndup(word, length);
	const char *near = rx_did_you_mean(name + strspn(name, "-"), names, count);
	rx_err_set(err, "unknown option '%s'", name);
	if (near)
		rx_err_hint(err, "did you mean '--%s'?", near);
	free(name);
	return -1;
}

static int take_value(struct parser *parser, const struct rx_option *option, const char *attached, const char **slot,
		      struct rx_err *err)
{
	if (option->kind == RX_OPT_FLAG) {
		if (attached)
			return rx_err_set(err, "option '--%s' takes no value", option->name);
		*slot = "";
		return 0;
	}
	if (!attached && parser->at >= parser->argc)
		return rx_err_set(err, "option '--%s' needs a value: --%s %s", option->name, option->name,
				  option->value);
	*slot = attached ? attached : parser->argv[parser->at++];
	return value_check(option, *slot, err);
}

static int take_long(struct parser *parser, const char *word, struct rx_err *err)
{
	const char *equals = strchr(word, '=');
	size_t length = equals ? (size_t)(equals - word) : strlen(word);
	const char **slot;
	const struct rx_option *option = length > 2 ? find(parser, word + 2, length - 2, false, &slot) : NULL;
	if (!option)
		return unknown(parser->args->command, word, length, err);
	return take_value(parser, option, equals ? equals + 1 : NULL, slot, err);
}

/* -y, or -yx for two flags, or -tNAME. */
static int take_letters(struct parser *parser, const char *word, struct rx_err *err)
{
	for (const char *p = word + 1; *p; p++) {
		const char **slot;
		const struct rx_option *option = find(parser, p, 1, true, &slot);
		if (!option)
			return unknown(parser->args->command, word, strlen(word), err);
		if (option->kind != RX_OPT_FLAG)
			return take_value(parser, option, p[1] ? p + 1 : NULL, slot, err);
		*slot = "";
	}
	return 0;
}

static int take_word(struct parser *parser, const char *word, struct rx_err *err)
{
	struct rx_args *args = parser->args;
	if (args->word_count >= args->command->max_words)
		return rx_err_set(err, "unexpected argument '%s'", word);
	args->words[args->word_count++] = word;
	return 0;
}

static void take_common(struct parser *parser)
{
	const char *level = parser->common_values[0];
	parser->args->level = level ? rx_level_parse(level) : -1;
	parser->args->json = parser->common_values[1] != NULL;
	parser->args->help = parser->common_values[2] != NULL;
}

int rx_args_parse(struct rx_args *args, const struct rx_command *command, int argc, char **argv, struct rx_err *err)
{
	*args = (struct rx_args){ .command = command, .level = -1 };
	struct parser parser = { .args = args, .argc = argc, .argv = argv };
	bool words_only = false;
	int failed = 0;
	while (!failed && parser.at < argc) {
		const char *word = argv[parser.at++];
		if (words_only || *word != '-' || !word[1])
			failed = take_word(&parser, word, err);
		else if (!strcmp(word, "--"))
			words_only = true;
		else if (word[1] == '-')
			failed = take_long(&parser, word, err);
		else
			failed = take_letters(&parser, word, err);
	}
	take_common(&parser);
	return failed;
}

static size_t index_of(const struct rx_args *args, const char *name)
{
	for (size_t i = 0; i < args->command->option_count; i++)
		if (!strcmp(args->command->options[i].name, name))
			return i;
	abort(); /* the command asks for an option that its table does not have */
}

bool rx_args_given(const struct rx_args *args, const char *name)
{
	return args->values[index_of(args, name)] != NULL;
}

bool rx_args_flag(const struct rx_args *args, const char *name)
{
	return rx_args_given(args, name);
}

const char *rx_args_str(const struct rx_args *args, const char *name)
{
	size_t i = index_of(args, name);
	return args->values[i] ? args->values[i] : args->command->options[i].fallback;
}

long rx_args_int(const struct rx_args *args, const char *name, long fallback)
{
	size_t i = index_of(args, name);
	const struct rx_option *option = &args->command->options[i];
	long number;
	if (args->values[i] && rx_parse_int(args->values[i], option->min, option->max, &number))
		return number;
	return fallback;
}

/* Asking the C compiler: see cc_check.h. */
#define _GNU_SOURCE /* memrchr */
#include "cc_check.h"
#include "compile_exec.h"

#define RAW_MAX 2000 /* bytes of what a compiler said that nobody understands */
#define OUTPUT_MAX (1u << 20)
#define TIMEOUT_MS 10000

const char *rx_cc_program(void)
{
	const char *program = getenv("CC");
	return program && *program ? program : "cc";
}

void rx_cc_command(struct rx_strings *argv, const struct rx_strings *includes, const struct rx_strings *cflags)
{
	static const char *const flags[] = {
		"-std=gnu11",
		"-fms-extensions",
		"-Wall",
		"-Wextra",
		"-Wno-missing-field-initializers",
		"-Wno-unused-parameter", /* a handler has its parameters by its entry, not by its needs */
		"-Werror=incompatible-pointer-types",
		"-Werror=int-conversion",
		"-Werror=implicit-function-declaration",
		"-Werror=return-type",
	};
	rx_strings_split(argv, rx_cc_program());
	for (size_t i = 0; i < RX_COUNT(flags); i++)
		rx_strings_add(argv, flags[i]);
	for (int i = 0; i < includes->len; i++) {
		char *flag = rx_xprintf("-I%s", includes->at[i]);
		rx_strings_add(argv, flag);
		free(flag);
	}
	rx_strings_copy(argv, cflags);
}

/* What "file:line:column: severity: text" says. */
struct message {
	const char *file, *text;
	int file_length, text_length, line, column;
	enum rx_severity severity;
};

static bool severity_parse(const char **text, enum rx_severity *severity)
{
	static const struct {
		const char *word;
		enum rx_severity severity;
	} words[] = { { "error: ", RX_ERROR },
		      { "fatal error: ", RX_ERROR },
		      { "warning: ", RX_WARNING },
		      { "note: ", RX_NOTE } };
	for (size_t i = 0; i < RX_COUNT(words); i++) {
		if (strncmp(*text, words[i].word, strlen(words[i].word)))
			continue;
		*text += strlen(words[i].word);
		*severity = words[i].severity;
		return true;
	}
	return false;
}

/* The end without " [-Wname]". */
static const char *flag_strip(const char *text, const char *end)
{
	const char *bracket = memrchr(text, '[', (size_t)(end - text));
	if (!bracket || end[-1] != ']' || strncmp(bracket, "[-W", 3))
		return end;
	while (bracket > text && bracket[-1] == ' ')
		bracket--;
	return bracket;
}

/* `end`: of the line. The flag in brackets at the end is left out. */
static bool message_parse(struct message *message, const char *line, const char *end)
{
	for (const char *colon = line; (colon = memchr(colon, ':', (size_t)(end - colon))); colon++) {
		char *after;
		message->line = (int)strtol(colon + 1, &after, 10);
		if (after == colon + 1 || *after != ':')
			continue;
		message->column = (int)strtol(after + 1, &after, 10);
		if (strncmp(after, ": ", 2))
			continue;
		after += 2;
		message->text = after;
		if (!severity_parse(&message->text, &message->severity))
			continue;
		message->file = line;
		message->file_length = (int)(colon - line);
		end = flag_strip(message->text, end);
		message->text_length = (int)(end - message->text);
		return true;
	}
	return false;
}

static bool message_in_project(const struct message *message)
{
	return message->file_length && message->file[0] != '/' && message->file[0] != '<';
}

/* Moves "; did you mean 'x'?" from the text to the suggestion. */
static void diag_split_suggestion(struct rx_diag *diag)
{
	char *mean = strstr(diag->text, "; did you mean ");
	if (!mean)
		mean = strstr(diag->text, ", did you mean ");
	if (!mean)
		return;
	free(diag->suggestion);
	diag->suggestion = rx_xstrdup(mean + 2);
	*mean = 0;
}

static struct rx_diag *message_add(const struct message *message, struct rx_diags *diags)
{
	char *file = rx_xstrndup(message->file, (size_t)message->file_length);
	struct rx_diag *diag = rx_diags_add(diags, message->severity, file, message->line, "%.*s", message->text_length,
					    message->text);
	diag->column = message->column;
	free(file);
	diag_split_suggestion(diag);
	return diag;
}

/* `fix-it:"app/x.c":{3:5-3:8}:"text"`: what to write instead of that range, or to add when it is empty. */
static void fixit_take(const char *line, const char *end, struct rx_diag *diag)
{
	int from_line, from, to_line, to;
	const char *range = memchr(line, '{', (size_t)(end - line)), *text = range ? strstr(range, "}:\"") : NULL;
	if (!text || text + 3 >= end || diag->suggestion)
		return;
	if (sscanf(range, "{%d:%d-%d:%d}", &from_line, &from, &to_line, &to) != 4)
		return;
	int length = (int)(end - 1 - (text + 3));
	if (length >= 2 && !strncmp(end - 3, "\\n", 2))
		length -= 2; /* of a line to be added, as it is written there */
	if (length > 0 && length < 80)
		diag->suggestion =
			rx_xprintf("%s '%.*s'", from_line == to_line && from == to ? "add" : "write", length, text + 3);
}

/* An error inside of a macro of a header is followed by notes that name the place where the author used it. */
static void note_take(const struct message *message, struct message *pending, struct rx_diags *diags)
{
	if (!pending->file || !message_in_project(message))
		return;
	struct message moved = *pending;
	moved.file = message->file;
	moved.file_length = message->file_length;
	moved.line = message->line;
	moved.column = message->column;
	message_add(&moved, diags);
	pending->file = NULL;
}

void rx_cc_parse(const char *text, struct rx_diags *diags)
{
	struct message pending = { 0 };
	int last = -1;
	for (const char *line = text, *end; *line; line = *end ? end + 1 : end) {
		struct message message;
		end = line + strcspn(line, "\n");
		if (!strncmp(line, "fix-it:", 7)) {
			if (last >= 0)
				fixit_take(line, end, &diags->at[last]);
		} else if (!message_parse(&message, line, end)) {
			continue;
		} else if (message.severity == RX_NOTE) {
			note_take(&message, &pending, diags);
		} else if (message_in_project(&message)) {
			pending.file = NULL;
			message_add(&message, diags);
			last = diags->len - 1;
		} else {
			pending = message;
			last = -1;
		}
	}
}

/* The line of `file` in the last "from file:3" before `until`; 0: none. */
static int including_line(const char *file, const char *text, const char *until)
{
	char *place = rx_xprintf("from %s:", file);
	int line = 0;
	for (const char *at = text; (at = strstr(at, place)) && at < until; at += strlen(place))
		line = (int)strtol(at + strlen(place), NULL, 10);
	free(place);
	return line;
}

/* `#error "no \"x\" here"`: no "x" here. */
static char *error_text(const char *error)
{
	static const char directive[] = "#error ";
	size_t length = strcspn(error, "\n"), from = 0, to = 0;
	char *text = rx_xstrndup(error, length);
	if (strncmp(text, directive, sizeof directive - 1))
		return text;
	from = sizeof directive - 1;
	bool quoted = text[from] == '"' && text[length - 1] == '"' && length - from >= 2;
	for (from += quoted, length -= quoted; from < length; from++) {
		from += quoted && text[from] == '\\' && from + 1 < length;
		text[to++] = text[from];
	}
	text[to] = 0;
	return text;
}

void rx_cc_outside(const char *file, const char *text, struct rx_diags *diags)
{
	const char *error = file ? strstr(text, "error: ") : NULL;
	if (!error) {
		size_t length = strlen(text);
		while (length && strchr(" \n", text[length - 1]))
			length--;
		rx_diags_add(diags, RX_ERROR, file, 0, "the C compiler failed: %.*s",
			     (int)(length > RAW_MAX ? RAW_MAX : length), length ? text : "it said nothing");
		return;
	}
	char *what = error_text(error + strlen("error: "));
	int line = including_line(file, text, error);
	rx_diags_add(diags, RX_ERROR, file, line, "%s", what)->column = line ? 1 : 0;
	free(what);
}

int rx_cc_say(const struct rx_strings *command, const char *file, enum rx_cc_depth depth, bool patient,
	      struct rx_buf *out)
{
	static const char *const common[] = { "-fdiagnostics-parseable-fixits", "-fdiagnostics-color=never",
					      "-ftabstop=1" };
	struct rx_strings argv = { 0 };
	rx_strings_copy(&argv, command);
	for (size_t i = 0; i < RX_COUNT(common); i++)
		rx_strings_add(&argv, common[i]);
	rx_strings_split(&argv, depth == RX_CC_FLOW ? "-S -o /dev/null" : "-fsyntax-only");
	rx_strings_add(&argv, file);
	int status = rx_exec(&argv, RX_EXEC_STDERR | (patient ? RX_EXEC_PATIENT : 0), TIMEOUT_MS, out);
	rx_strings_release(&argv);
	return status >= 127;
}

int rx_cc_ask(const struct rx_strings *command, const char *file, enum rx_cc_depth depth, struct rx_diags *diags)
{
	struct rx_buf out;
	rx_buf_init(&out, OUTPUT_MAX);
	int result = rx_cc_say(command, file, depth, false, &out);
	if (!result)
		rx_cc_parse(rx_buf_text(&out), diags);
	rx_buf_release(&out);
	return result;
}

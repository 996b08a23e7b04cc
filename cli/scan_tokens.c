/* Tokens of C: see scan_tokens.h. Reads anything, sensible or not, in one pass. */
#include <ctype.h>

#include "scan_tokens.h"

struct cursor {
	const char *at, *line_start;
	int line;
};

static void step(struct cursor *cursor)
{
	if (*cursor->at == '\n') {
		cursor->line++;
		cursor->line_start = cursor->at + 1;
	}
	cursor->at++;
}

static void step_to(struct cursor *cursor, const char *end)
{
	while (cursor->at < end)
		step(cursor);
}

static void skip_block_comment(struct cursor *cursor)
{
	const char *end = strstr(cursor->at + 2, "*/");
	step_to(cursor, end ? end + 2 : cursor->at + strlen(cursor->at));
}

/* Up to the end of the line; a backslash before the newline, or a comment, goes on. */
static void skip_line(struct cursor *cursor)
{
	while (*cursor->at && *cursor->at != '\n') {
		if (cursor->at[0] == '/' && cursor->at[1] == '*') {
			skip_block_comment(cursor);
			continue;
		}
		if (*cursor->at == '\\' && cursor->at[1])
			step(cursor);
		step(cursor);
	}
}

/* Past a string or character constant; a newline ends one that was not closed. */
static const char *quoted_end(const char *at)
{
	char quote = *at++;
	while (*at && *at != quote && *at != '\n')
		at += *at == '\\' && at[1] ? 2 : 1;
	return *at == quote ? at + 1 : at;
}

static bool name_byte(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static const char *number_end(const char *at)
{
	while (name_byte(*at) || *at == '.' || ((*at == '+' || *at == '-') && strchr("eEpP", at[-1])))
		at++;
	return at;
}

static const char *sign_end(const char *at)
{
	static const char *const signs[] = { "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=",
					     "&&",  "||",  "+=",  "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##" };
	for (size_t i = 0; i < RX_COUNT(signs); i++)
		if (!strncmp(at, signs[i], strlen(signs[i])))
			return at + strlen(signs[i]);
	return at + 1;
}

static const char *token_end(const char *at, enum rx_token_kind *kind)
{
	if (*at == '"' || *at == '\'') {
		*kind = *at == '"' ? RX_TOKEN_STRING : RX_TOKEN_CHAR;
		return quoted_end(at);
	}
	if (isdigit((unsigned char)*at) || (*at == '.' && isdigit((unsigned char)at[1]))) {
		*kind = RX_TOKEN_NUMBER;
		return number_end(at + 1);
	}
	if (name_byte(*at)) {
		*kind = RX_TOKEN_NAME;
		while (name_byte(*at))
			at++;
		return at;
	}
	*kind = RX_TOKEN_SIGN;
	return sign_end(at);
}

static void token_add(struct rx_scan *scan, const struct cursor *cursor, const char *end, enum rx_token_kind kind)
{
	if (scan->len == scan->cap) {
		scan->cap = scan->cap ? scan->cap * 2 : 256;
		scan->at = rx_xrealloc(scan->at, (size_t)scan->cap * sizeof *scan->at);
	}
	scan->at[scan->len++] = (struct rx_token){
		.at = cursor->at,
		.length = (int)(end - cursor->at),
		.line = cursor->line,
		.column = (int)(cursor->at - cursor->line_start) + 1,
		.kind = kind,
		.partner = -1,
		.outer = -1,
	};
}

/* Finds partners: a closing bracket that does not fit the innermost open one closes the nearest that it does fit. */
static void brackets_match(struct rx_scan *scan)
{
	int open = -1;
	for (int i = 0; i < scan->len; i++) {
		struct rx_token *token = &scan->at[i];
		char c = token->kind == RX_TOKEN_SIGN && token->length == 1 ? *token->at : 0;
		if (c == ')' || c == ']' || c == '}') {
			char wanted = c == ')' ? '(' : c == ']' ? '[' : '{';
			int from = open;
			while (from >= 0 && *scan->at[from].at != wanted)
				from = scan->at[from].outer;
			if (from >= 0) {
				scan->at[from].partner = i;
				token->partner = from;
				open = scan->at[from].outer;
			}
		}
		token->outer = open;
		if (c == '(' || c == '[' || c == '{')
			open = i;
	}
}

void rx_tokens_read(struct rx_scan *scan, const char *text)
{
	struct cursor cursor = { text, text, 1 };
	bool fresh = true; /* nothing but white space on this line so far */
	while (*cursor.at) {
		char c = *cursor.at;
		if (isspace((unsigned char)c) || c == '\\') {
			fresh = fresh || c == '\n';
			step(&cursor);
		} else if (c == '/' && cursor.at[1] == '/') {
			skip_line(&cursor);
		} else if (c == '/' && cursor.at[1] == '*') {
			skip_block_comment(&cursor);
		} else if (c == '#' && fresh) {
			skip_line(&cursor);
		} else {
			enum rx_token_kind kind;
			const char *end = token_end(cursor.at, &kind);
			token_add(scan, &cursor, end, kind);
			step_to(&cursor, end);
			fresh = false;
		}
	}
	brackets_match(scan);
}

bool rx_token_is(const struct rx_scan *scan, int index, const char *text)
{
	if (index < 0 || index >= scan->len)
		return false;
	size_t length = strlen(text);
	return (size_t)scan->at[index].length == length && !memcmp(scan->at[index].at, text, length);
}

bool rx_token_name(const struct rx_scan *scan, int index)
{
	return index >= 0 && index < scan->len && scan->at[index].kind == RX_TOKEN_NAME;
}

bool rx_token_among(const struct rx_scan *scan, int index, const char *words)
{
	if (index < 0 || index >= scan->len)
		return false;
	size_t length = (size_t)scan->at[index].length;
	for (const char *word = words; *word;) {
		size_t n = strcspn(word, " ");
		if (n == length && !memcmp(word, scan->at[index].at, n))
			return true;
		word += n + (word[n] == ' ');
	}
	return false;
}

struct rx_scan_name rx_token_place(const struct rx_scan *scan, int index)
{
	const struct rx_token *token = &scan->at[index];
	return (struct rx_scan_name){ token->at, token->length, token->line, token->column };
}

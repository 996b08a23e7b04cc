/* A scanner for JavaScript that knows texts, templates, comments, regular expressions and brackets, and nothing else.
 * Where it errs (a regular expression after a bracket), the browser's own parser has the last word. */
#include "script.h"

#include <ctype.h>
#include <string.h>

#include "../core/base.h"

#define NESTING_MAX 64

struct scan {
	const char *p;
	char open[NESTING_MAX]; /* brackets; '`' for a template whose ${ is open */
	int depth;
	char last;       /* kind of the token before: 'w' word or value, 'o' operator, 0 none */
	const char *end; /* of the statement before, when a semicolon has ended it */
	bool statements;
	const char *problem;
};

static void skip_quoted(struct scan *s, char quote)
{
	for (s->p++; *s->p && *s->p != quote; s->p++)
		if (*s->p == '\\' && s->p[1])
			s->p++;
		else if (*s->p == '\n')
			break;
	if (*s->p != quote)
		s->problem = "a text in quotes has no end";
	else
		s->p++;
}

/* Up to the end of the template, or into its next ${. */
static void skip_template(struct scan *s)
{
	for (; *s->p && *s->p != '`'; s->p++) {
		if (*s->p == '\\' && s->p[1]) {
			s->p++;
		} else if (*s->p == '$' && s->p[1] == '{') {
			s->p += 2;
			if (s->depth < NESTING_MAX)
				s->open[s->depth++] = '`';
			s->last = 'o';
			return;
		}
	}
	if (!*s->p)
		s->problem = "a template has no end";
	else
		s->p++;
	s->last = 'w';
}

static void skip_regex(struct scan *s)
{
	bool set = false;
	for (s->p++; *s->p && *s->p != '\n' && (set || *s->p != '/'); s->p++) {
		if (*s->p == '\\' && s->p[1])
			s->p++;
		else if (*s->p == '[' || *s->p == ']')
			set = *s->p == '[';
	}
	if (*s->p == '/')
		s->p++;
}

static bool skip_comment(struct scan *s)
{
	if (s->p[0] != '/' || (s->p[1] != '/' && s->p[1] != '*'))
		return false;
	const char *end = s->p[1] == '/' ? strchr(s->p, '\n') : strstr(s->p + 2, "*/");
	if (!end && s->p[1] == '*')
		s->problem = "a comment has no end";
	s->p = !end ? s->p + strlen(s->p) : s->p[1] == '/' ? end : end + 2;
	return true;
}

static void open_bracket(struct scan *s)
{
	if (s->depth == NESTING_MAX) {
		s->problem = "its brackets are nested too deep";
		return;
	}
	s->open[s->depth++] = *s->p++;
	s->last = 'o';
}

static void close_bracket(struct scan *s)
{
	char open = s->depth ? s->open[s->depth - 1] : 0, close = *s->p++;
	bool fits = (open == '(' && close == ')') || (open == '[' && close == ']') ||
		    ((open == '{' || open == '`') && close == '}');
	if (!fits) {
		s->problem = "it closes a bracket that is not open";
		return;
	}
	s->depth--;
	s->last = 'w';
	if (open == '`')
		skip_template(s);
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 128;
}

static bool among(const char *const *words, const char *at, size_t length)
{
	for (; *words; words++)
		if (strlen(*words) == length && !memcmp(*words, at, length))
			return true;
	return false;
}

static void take_word(struct scan *s)
{
	static const char *const statements[] = { "var",    "let",   "const", "if",     "for",      "while", "do",
						  "return", "throw", "try",   "switch", "debugger", NULL };
	static const char *const operators[] = { "in",   "of",     "instanceof", "typeof", "new", "await",
						 "void", "delete", "return",     "case",   NULL };
	const char *start = s->p;
	while (is_word(*s->p))
		s->p++;
	size_t length = (size_t)(s->p - start);
	if (!s->depth && among(statements, start, length))
		s->statements = true;
	s->last = among(operators, start, length) ? 'o' : 'w';
}

/* A line that begins a new statement: the one before ends as a value does, the next cannot go on with it. */
static void see_line(struct scan *s)
{
	const char *next = s->p + strspn(s->p, " \t\r\n");
	bool begins = is_word(*next) || (*next && strchr("\"'{", *next));
	if (!s->depth && s->last == 'w' && begins && strncmp(next, "in ", 3) && strncmp(next, "instanceof ", 11))
		s->statements = true;
}

static void step(struct scan *s)
{
	char c = *s->p;
	if (skip_comment(s))
		return;
	if (c == '\n')
		see_line(s);
	else if (s->end && !isspace((unsigned char)c) && c != ';')
		s->statements = true;
	if (c == ';') {
		s->end = s->depth || s->end ? s->end : s->p;
		s->p++;
		s->last = 'o';
	} else if (isspace((unsigned char)c)) {
		s->p++;
	} else if (c == '"' || c == '\'') {
		skip_quoted(s, c);
		s->last = 'w';
	} else if (c == '`') {
		s->p++;
		skip_template(s);
	} else if (c == '/' && s->last != 'w') {
		skip_regex(s);
		s->last = 'w';
	} else if (strchr("([{", c)) {
		open_bracket(s);
	} else if (strchr(")]}", c)) {
		close_bracket(s);
	} else if (is_word(c)) {
		take_word(s);
	} else {
		s->p++;
		s->last = 'o';
	}
}

static struct scan scan_all(const char *code)
{
	struct scan scan = { .p = code };
	while (*scan.p && !scan.problem)
		step(&scan);
	if (!scan.problem && scan.depth)
		scan.problem = scan.open[scan.depth - 1] == '`' ? "a template has no end" : "a bracket is not closed";
	return scan;
}

const char *rx_script_problem(struct rx_arena *arena, const char *code)
{
	struct scan scan = scan_all(code);
	if (!scan.problem && !code[strspn(code, " \t\r\n;")])
		return "it is empty";
	return scan.problem ? rx_arena_strdup(arena, scan.problem) : NULL;
}

size_t rx_script_expression(const char *code)
{
	struct scan scan = scan_all(code);
	const char *end = scan.end ? scan.end : code + strlen(code);
	return scan.statements ? 0 : (size_t)(end - code);
}

const char *rx_script_body(struct rx_arena *arena, const char *code, bool function)
{
	size_t length = rx_script_expression(code);
	if (!length && !function)
		return rx_arena_strdup(arena, code);
	return rx_arena_printf(arena, "return (%.*s\n);", length ? (int)length : (int)strlen(code), code);
}
